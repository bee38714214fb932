//! A process that calls an API again and again.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use ratelimit_tests::StrictUpstream;

use crate::{PATIENCE, until};

const PROGRAM: &str = env!("CARGO_BIN_EXE_api-worker");

/// What a process calls, how it is limited, and by how many callers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Calls {
    /// As the worker knows it.
    pub(crate) what: &'static str,
    pub(crate) callers: usize,
}

/// A process. Dropped, it is killed.
pub(crate) struct Process {
    child: Child,
    /// Its lines. They are read on a thread of their own, so that they can be waited for and not for ever.
    said: Receiver<String>,
}

impl Process {
    /// One whose wall clock is off by `skew`, where that is said. Its timers are not touched.
    pub(crate) fn start(skew: Option<&str>, calls: Calls, upstream: &StrictUpstream, redis: &str) -> Self {
        let mut command = Command::new(PROGRAM);
        if let Some(skew) = skew {
            ratelimit_tests::skew(&mut command, skew).unwrap();
        }
        command.args([calls.what, &upstream.url(), redis, &calls.callers.to_string()]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let (tell, said) = mpsc::channel();
        // Nobody listens any more: then there is nothing to be read.
        thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| tell.send(line)));
        Self { child, said }
    }

    /// Waits until it is connected; then it calls.
    pub(crate) fn is_ready(&mut self) {
        assert_eq!(self.said.recv_timeout(PATIENCE).as_deref(), Ok("ready"));
    }

    /// Ends it, and says how many of its calls were served; nothing of one that was killed, or has failed.
    pub(crate) fn end(mut self) -> Option<u64> {
        drop(self.child.stdin.take());
        let ended = until("the end of a process", || self.child.try_wait().unwrap());
        ended.success().then(|| self.said.recv_timeout(PATIENCE).unwrap().parse().unwrap())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Either fails only where it has ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
