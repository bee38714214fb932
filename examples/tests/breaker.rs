//! One breaker for processes whose clocks disagree by seconds: an upstream that is dead gets the probes of the
//! fleet and no more, and is called again soon after it is back.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::{BufRead, BufReader, ErrorKind, Read};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use ratelimit_tests::{Answer, RedisServer, StrictUpstream};

const PROGRAM: &str = env!("CARGO_BIN_EXE_breaker-worker");
const PROCESSES: usize = 8;
const CALLERS: u64 = 8;
/// What opens the breaker, and how many probes each half-open has: as the worker declares.
const FAILURES: u64 = 5;
const PROBES: u64 = 3;
const PAUSE: Duration = Duration::from_millis(500);
const DEAD_FOR: Duration = Duration::from_secs(4);

/// A process. Dropped, it is killed.
struct Worker {
    child: Child,
    said: BufReader<std::process::ChildStdout>,
}

impl Worker {
    /// One whose wall clock is off by `skew`. Its timers are not touched.
    fn start(skew: &str, upstream: &StrictUpstream, redis: &str) -> Self {
        let mut command = Command::new("faketime");
        command.env("FAKETIME_DONT_FAKE_MONOTONIC", "1").args(["-f", skew, PROGRAM]);
        command.args([&upstream.url(), redis, &CALLERS.to_string()]);
        let mut child = match command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn() {
            Ok(child) => child,
            Err(error) if error.kind() == ErrorKind::NotFound => panic!(
                "`faketime` is not on PATH; install it (Debian, Ubuntu: `apt-get install faketime`), or run `cargo xtask test`"
            ),
            Err(error) => panic!("faketime could not be run: {error}"),
        };
        let said = BufReader::new(child.stdout.take().unwrap());
        Self { child, said }
    }

    fn is_ready(&mut self) {
        let mut line = String::new();
        self.said.read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
    }

    /// Ends it, and says how many of its calls were served.
    fn end(mut self) -> u64 {
        drop(self.child.stdin.take());
        let mut rest = String::new();
        self.said.read_to_string(&mut rest).unwrap();
        assert!(self.child.wait().unwrap().success());
        rest.trim().parse().unwrap()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // Either fails only where it has ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn after_the_trip_an_upstream_that_is_dead_gets_the_probes_and_no_more() {
    let dead = Arc::new(AtomicBool::new(true));
    let answer = {
        let dead = Arc::clone(&dead);
        move |_: &_| {
            let is_dead = dead.load(Ordering::Relaxed);
            Answer::new(if is_dead {
                ratelimit_runtime::http::StatusCode::SERVICE_UNAVAILABLE
            } else {
                ratelimit_runtime::http::StatusCode::OK
            })
        }
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let upstream = runtime.block_on(StrictUpstream::builder().handler(answer).start()).unwrap();
    let redis = RedisServer::start().unwrap();
    let skews = ["+3s", "-3s", "+0s"].into_iter().cycle().take(PROCESSES);
    let mut workers: Vec<Worker> = skews.map(|skew| Worker::start(skew, &upstream, &redis.url())).collect();
    workers.iter_mut().for_each(Worker::is_ready);

    // Two half-opens begin: a second after the trip, and two seconds after the first has failed.
    thread::sleep(DEAD_FOR);
    let until = upstream.now();
    dead.store(false, Ordering::Relaxed);
    let asked_while_dead = upstream.stats().asked;
    let back_at = upstream.now();
    while upstream.stats().asked < asked_while_dead + 500 {
        assert!(upstream.now() < back_at + Duration::from_secs(60), "it does not close again");
        thread::sleep(Duration::from_millis(20));
    }
    let served: u64 = workers.into_iter().map(Worker::end).sum();
    let bursts = bursts(upstream.arrivals().into_iter().filter(|arrival| *arrival <= until));
    println!("{bursts:?} requests while it was dead, {served} served then");
    let [before_the_trip, half_opens @ ..] = &bursts[..] else { panic!("nobody has called") };
    assert!(*before_the_trip >= FAILURES && !half_opens.is_empty(), "{bursts:?}: nobody has tried again");
    assert!(half_opens.iter().all(|probes| *probes <= PROBES), "{bursts:?}");
    assert!(served >= 400, "{served} calls");
}

/// How many requests came in a row, without a pause of half of what the breaker is open at least.
fn bursts(arrivals: impl Iterator<Item = Duration>) -> Vec<u64> {
    let (mut bursts, mut last) = (Vec::new(), None);
    for arrival in arrivals {
        match (&mut bursts[..], last) {
            ([.., burst], Some(last)) if arrival.saturating_sub(last) < PAUSE => *burst += 1,
            _ => bursts.push(1),
        }
        last = Some(arrival);
    }
    bursts
}
