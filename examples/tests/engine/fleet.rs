//! Processes that take permits at the same time, and what they say.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use crate::job::{Job, Said, wall_clock_us};

/// How long a fleet may say nothing: longer than any queue here.
const SILENCE: Duration = Duration::from_secs(15);

/// One process. Dropped, it is killed; and it ends when the test does, for its pipe breaks.
struct Worker {
    child: Child,
    input: ChildStdin,
}

impl Drop for Worker {
    fn drop(&mut self) {
        // Either fails only where it has ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A permit that a process was granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Grant {
    pub(crate) worker: usize,
    pub(crate) load: usize,
    pub(crate) call: u64,
    pub(crate) at_us: u64,
}

/// The end of a call in flight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct End {
    pub(crate) worker: usize,
    pub(crate) load: usize,
    pub(crate) at_us: u64,
}

/// Processes that run the same job.
pub(crate) struct Fleet {
    workers: Vec<Worker>,
    heard: Receiver<(usize, Option<Said>)>,
    running: usize,
    /// An instant before the first call.
    pub(crate) started_us: u64,
    pub(crate) grants: Vec<Grant>,
    pub(crate) ends: Vec<End>,
    pub(crate) failures: Vec<String>,
    /// The workers whose calls have all ended.
    pub(crate) done: Vec<usize>,
    /// By how much they were late to hear of a grant, at the most.
    pub(crate) late: Duration,
}

impl Fleet {
    /// Starts `count` processes together.
    pub(crate) fn start(count: usize, job: &Job) -> Self {
        let (tell, heard) = mpsc::channel();
        let workers = (0..count).map(|worker| Worker::spawn(worker, job, &tell)).collect();
        let mut fleet = Self {
            workers,
            heard,
            running: count,
            started_us: 0,
            grants: Vec::new(),
            ends: Vec::new(),
            failures: Vec::new(),
            done: Vec::new(),
            late: Duration::ZERO,
        };
        for _ in 0..count {
            let said = fleet.heard.recv_timeout(SILENCE).unwrap();
            assert!(matches!(said, (_, Some(Said::Ready))), "{said:?}");
        }
        fleet.started_us = wall_clock_us();
        for worker in &mut fleet.workers {
            worker.input.write_all(b"start\n").unwrap();
        }
        fleet
    }

    /// Runs `count` processes until all calls have ended.
    pub(crate) fn run(count: usize, job: &Job) -> Self {
        let mut fleet = Self::start(count, job);
        fleet.finish();
        fleet
    }

    /// Listens until all calls of all processes that are left have ended.
    #[track_caller]
    pub(crate) fn finish(&mut self) {
        while self.running > 0 {
            assert!(self.hear(SILENCE), "some call hangs: nothing was granted for {SILENCE:?}");
        }
    }

    /// Listens until there are `count` grants.
    pub(crate) fn until_granted(&mut self, count: usize) {
        while self.grants.len() < count {
            assert!(self.hear(SILENCE), "nothing was granted for {SILENCE:?}");
        }
    }

    /// Listens for `span`; whether the fleet runs still.
    pub(crate) fn listen(&mut self, span: Duration) -> bool {
        let until_us = wall_clock_us() + u64::try_from(span.as_micros()).unwrap();
        while let Some(left_us @ 1..) = until_us.checked_sub(wall_clock_us()) {
            self.hear(Duration::from_micros(left_us));
            if self.running == 0 {
                return false;
            }
        }
        true
    }

    /// Ends a process by SIGKILL.
    pub(crate) fn kill(&mut self, worker: usize) {
        self.workers[worker].child.kill().unwrap();
    }

    /// Sends a process the signal of this name.
    pub(crate) fn signal(&self, worker: usize, name: &str) {
        let pid = self.workers[worker].child.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &pid]).status().unwrap().success());
    }

    /// When the permits of a load were granted, the earliest first.
    pub(crate) fn instants(&self, load: usize) -> Vec<u64> {
        let mut instants: Vec<u64> =
            self.grants.iter().filter(|grant| grant.load == load).map(|grant| grant.at_us).collect();
        instants.sort_unstable();
        instants
    }

    /// What a process was granted, in the order in which it was.
    pub(crate) fn of(&self, worker: usize) -> impl Iterator<Item = &Grant> {
        self.grants.iter().filter(move |grant| grant.worker == worker)
    }

    /// Hears one thing, if anything is said in time.
    fn hear(&mut self, patience: Duration) -> bool {
        match self.heard.recv_timeout(patience) {
            Ok((worker, Some(Said::Granted { load, call, at_us }))) => {
                self.grants.push(Grant { worker, load, call, at_us });
            }
            Ok((worker, Some(Said::Ended { load, at_us }))) => self.ends.push(End { worker, load, at_us }),
            Ok((_, Some(Said::Failed { why, .. }))) => self.failures.push(why),
            Ok((worker, Some(Said::Done { late }))) => {
                self.done.push(worker);
                self.late = self.late.max(late);
            }
            Ok((_, Some(Said::Ready))) => {}
            Ok((_, None)) => self.running -= 1,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return false,
        }
        true
    }
}

impl Worker {
    /// What it says goes to `tell`, and nothing when it has ended.
    fn spawn(worker: usize, job: &Job, tell: &Sender<(usize, Option<Said>)>) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_engine-worker"));
        command.arg(serde_json::to_string(job).unwrap()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let tell = tell.clone();
        std::thread::spawn(move || {
            // A process that is killed may leave half a line.
            let lines = BufReader::new(output).lines().map_while(Result::ok);
            for said in lines.map_while(|line| serde_json::from_str(&line).ok()) {
                // Nobody listens once the test has seen enough.
                let _ = tell.send((worker, Some(said)));
            }
            let _ = tell.send((worker, None));
        });
        Self { child, input }
    }
}
