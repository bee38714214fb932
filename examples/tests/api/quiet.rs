//! A fleet that listens: what the upstream tells one process, all of them keep to.

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use ratelimit_runtime::http::StatusCode;
use ratelimit_tests::{Answer, RedisServer, StrictUpstream};
use tokio::runtime::Runtime;

use crate::process::{Calls, Process};
use crate::{alone, until};

const PROCESSES: usize = 8;
const CALLERS: usize = 4;
/// As the worker declares it.
const LIMIT: usize = 80;
const QUIET: Duration = Duration::from_secs(2);
const SECOND: Duration = Duration::from_secs(1);
/// How long a request that was on its way when the fleet heard of it may still be.
const IN_FLIGHT: Duration = Duration::from_secs(1);
/// What the fleet keeps to.
const GATE: &str = "rl:{api-fleet:default}:gate";

/// What arrived, one of which was refused.
struct Refusal {
    arrivals: Vec<Duration>,
    at: Duration,
    /// By when the store had been told of it.
    told: Duration,
}

/// What arrives of a fleet that calls `what`.
fn arrivals_around_a_refusal(what: &'static str, status: StatusCode) -> Refusal {
    let asked = AtomicU64::new(0);
    let answer = move |_: &_| {
        if asked.fetch_add(1, Ordering::Relaxed) == 100 {
            return Answer::new(status).with_header("Retry-After", "2");
        }
        Answer::new(StatusCode::OK)
    };
    let runtime = Runtime::new().unwrap();
    let upstream = StrictUpstream::builder().handler(answer).record_requests(true);
    let upstream = runtime.block_on(upstream.start()).unwrap();
    let redis = RedisServer::start().unwrap();
    let calls = Calls { what, callers: CALLERS };
    let mut processes: Vec<Process> =
        (0..PROCESSES).map(|_| Process::start(None, calls, &upstream, &redis.url())).collect();
    processes.iter_mut().for_each(Process::is_ready);
    let told = until("the store has been told", || {
        let told = redis.cli(&["EXISTS", GATE]).unwrap() == "1";
        told.then(|| upstream.now())
    });
    let at = until("a request that is refused", || {
        let requests = upstream.requests();
        let refused = requests.iter().find(|request| !request.status.is_success());
        refused.map(|refused| refused.arrival.received_at)
    });
    let over = at + QUIET + 4 * SECOND;
    thread::sleep(over.saturating_sub(upstream.now()));
    for process in processes {
        process.end().unwrap();
    }
    let requests = upstream.requests();
    let refused = requests.iter().filter(|request| !request.status.is_success()).count();
    assert_eq!(refused, 1);
    Refusal { arrivals: upstream.arrivals(), at, told }
}

impl Refusal {
    /// Of each caller no more than one request was on its way; and once these are there, nobody sends until the two
    /// seconds are over.
    fn assert_quiet(&self) {
        let between = |from: Duration, until: Duration| {
            self.arrivals.iter().filter(|arrival| (from..until).contains(*arrival)).count()
        };
        let opens = self.at + QUIET;
        let on_their_way = between(self.told, opens);
        let (late, after) = (between(self.told + IN_FLIGHT, opens), between(opens, opens + 4 * SECOND));
        println!("{on_their_way} on their way, {late} of them late, {after} in the four seconds after it");
        assert!(on_their_way <= PROCESSES * CALLERS, "{on_their_way}");
        assert_eq!(late, 0);
        assert!(after > 0);
    }
}

/// The most in any second, wherever it begins.
fn worst_second(arrivals: &[Duration]) -> usize {
    let in_the_second_to = |last: Duration| {
        arrivals.iter().filter(|arrival| **arrival <= last && **arrival + SECOND > last).count()
    };
    arrivals.iter().map(|last| in_the_second_to(*last)).max().unwrap_or_default()
}

#[test]
fn a_429_that_one_process_meets_quiets_all_and_no_second_after_it_is_over_exceeds_the_limit() {
    let _alone = alone();
    let refusal = arrivals_around_a_refusal("limited", StatusCode::TOO_MANY_REQUESTS);
    refusal.assert_quiet();
    let opens = refusal.at + QUIET;
    let reopened: Vec<Duration> = refusal.arrivals.into_iter().filter(|arrival| *arrival >= opens).collect();
    let worst = worst_second(&reopened);
    // All of them waited for that instant, and come back one by one.
    let at_once = reopened.iter().filter(|arrival| **arrival < opens + SECOND / 4).count();
    println!("{worst} requests in the worst second after it, of {LIMIT}; {at_once} in its first quarter");
    assert!(worst <= LIMIT, "{worst}");
    assert!(at_once <= LIMIT / 2, "{at_once}");
}

#[test]
fn a_503_that_one_process_meets_quiets_calls_that_no_quota_governs() {
    let _alone = alone();
    arrivals_around_a_refusal("free", StatusCode::SERVICE_UNAVAILABLE).assert_quiet();
}
