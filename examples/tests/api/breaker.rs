//! One breaker for processes whose clocks disagree by seconds: an upstream that is dead gets the probes of the
//! fleet and no more, and is called again soon after it is back.

use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use ratelimit_runtime::http::StatusCode;
use ratelimit_runtime::{
    BreakerSpec, BreakerStatus, Limiter, OnStoreError, PermitRequest, RedisStore, StoreErrorSpec,
};
use ratelimit_tests::{Answer, Arrival, RedisServer, StrictUpstream};
use tokio::runtime::Runtime;

use crate::process::{Calls, Process};
use crate::{alone, until};

const PROCESSES: usize = 8;
const CALLS: Calls = Calls { what: "guarded", callers: 8 };
const CALLERS: u64 = 64;
/// As the worker declares it.
const FAILURES: u64 = 5;
const PROBES: u64 = 3;
const OPEN_FOR: Duration = Duration::from_secs(1);
/// How long a probe may take: an attempt of the worker, and a second more.
const LEASE: Duration = Duration::from_secs(2);

const PAUSE: Duration = Duration::from_millis(500);
const DEAD_FOR: Duration = Duration::from_secs(4);

/// The breaker, as one more process sees it.
struct Watched {
    runtime: Runtime,
    limiter: Limiter,
    request: PermitRequest,
}

impl Watched {
    fn at(redis: &RedisServer) -> Self {
        let runtime = Runtime::new().unwrap();
        let limiter = Limiter::new(runtime.block_on(RedisStore::connect(&redis.url())).unwrap());
        let breaker = BreakerSpec::failures(u32::try_from(FAILURES).unwrap());
        let breaker = breaker.window(Duration::from_secs(30)).open_for(OPEN_FOR).half_open(3);
        let patient = StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_secs(2));
        let request = PermitRequest::new("api-fleet").breaker(breaker.check().unwrap());
        Self { runtime, limiter, request: request.on_store_error(patient.check().unwrap()) }
    }

    fn status(&self) -> BreakerStatus {
        // A machine that is busy may not answer in time.
        let looks = (0..50).find_map(|_| self.runtime.block_on(self.limiter.breaker(&self.request)).ok());
        looks.unwrap().unwrap()
    }

    /// Looks until it is as `wanted` says.
    fn until(&self, wanted: impl Fn(BreakerStatus) -> bool) -> BreakerStatus {
        until("the breaker is as it is to be", || Some(self.status()).filter(|status| wanted(*status)))
    }
}

/// An upstream, and the processes that call it; some of which die of a probe, where that is wanted.
struct Scene {
    redis: RedisServer,
    upstream: StrictUpstream,
    processes: Vec<Process>,
    dead: Arc<AtomicBool>,
    deadly: Arc<AtomicBool>,
    killed: Arc<AtomicU64>,
    _runtime: Runtime,
}

impl Scene {
    fn start() -> Self {
        let (dead, deadly) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicBool::new(false)));
        let killed = Arc::new(AtomicU64::new(0));
        let answer = answer(Arc::clone(&dead), Arc::clone(&deadly), Arc::clone(&killed));
        let runtime = Runtime::new().unwrap();
        let upstream = runtime.block_on(StrictUpstream::builder().handler(answer).start()).unwrap();
        let redis = RedisServer::start().unwrap();
        let skews = ["+3s", "-3s", "+0s"].into_iter().cycle().take(PROCESSES);
        let start = |skew| Process::start(Some(skew), CALLS, &upstream, &redis.url());
        let mut processes: Vec<Process> = skews.map(start).collect();
        processes.iter_mut().for_each(Process::is_ready);
        Self { redis, upstream, processes, dead, deadly, killed, _runtime: runtime }
    }
}

/// While it is dead all calls fail. While it is deadly, every second kills the process that it is of, which never
/// says how it ended.
fn answer(
    dead: Arc<AtomicBool>,
    deadly: Arc<AtomicBool>,
    killed: Arc<AtomicU64>,
) -> impl Fn(&Arrival) -> Answer {
    let asked = Mutex::new(0_u64);
    move |arrival: &Arrival| {
        if deadly.load(Ordering::Relaxed) {
            let mut asked = asked.lock().unwrap();
            *asked += 1;
            if *asked % 2 == 1 && killed.load(Ordering::Relaxed) < 4 {
                let process = arrival.header("x-process").unwrap();
                // It may have died of another probe already.
                let done = Command::new("kill").args(["-9", process]).stderr(Stdio::null()).status().unwrap();
                killed.fetch_add(u64::from(done.success()), Ordering::Relaxed);
            }
        }
        let is_dead = dead.load(Ordering::Relaxed);
        Answer::new(if is_dead { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK })
    }
}

#[test]
fn after_the_trip_an_upstream_that_is_dead_gets_the_probes_and_no_more() {
    let _alone = alone();
    let scene = Scene::start();
    let breaker = Watched::at(&scene.redis);
    let upstream = &scene.upstream;
    breaker.until(|status| matches!(status, BreakerStatus::Open { .. }));
    let tripped = upstream.now();

    // Two half-opens begin: a second after the trip, and two seconds after the first has failed.
    thread::sleep(DEAD_FOR);
    let status = breaker.status();
    scene.dead.store(false, Ordering::Relaxed);
    let back_at = upstream.now();
    let wait = match status {
        BreakerStatus::Open { retry_after } => retry_after,
        _ => Duration::ZERO,
    };
    // A probe that was on its way when it came back may have failed: then it is open once more, for longer.
    let wait = match breaker.status() {
        BreakerStatus::Open { retry_after } => retry_after.max(wait),
        _ => wait,
    };
    breaker.until(|status| status == BreakerStatus::Closed);
    let closed_after = upstream.now().saturating_sub(back_at);
    println!("closed {closed_after:?} after the upstream was back; it was to be open for {wait:?} then");
    assert!(closed_after <= wait + Duration::from_secs(1), "{closed_after:?}, {wait:?}");

    let asked = upstream.stats().asked;
    until("five hundred more calls", || (upstream.stats().asked >= asked + 500).then_some(()));
    let served: u64 = scene.processes.into_iter().map(|process| process.end().unwrap()).sum();
    assert!(served >= 400, "{served} calls");

    let while_dead = || upstream.arrivals().into_iter().filter(|arrival| *arrival <= back_at);
    let bursts = bursts(while_dead());
    println!("{bursts:?} requests while it was dead, {served} served then");
    let [before_the_trip, half_opens @ ..] = &bursts[..] else { panic!("nobody has called") };
    assert!(*before_the_trip >= FAILURES && !half_opens.is_empty(), "{bursts:?}: nobody has tried again");
    assert!(half_opens.iter().all(|probes| *probes <= PROBES), "{bursts:?}");
    // What came later was let through before: of each caller no more than one call.
    let late = while_dead().filter(|arrival| *arrival > tripped).count() as u64;
    let probes: u64 = half_opens.iter().sum();
    assert!(late - probes <= CALLERS, "{late} after the trip, {probes} of them probes: {bursts:?}");
}

#[test]
fn it_closes_though_half_of_the_probes_are_never_heard_of() {
    let _alone = alone();
    let scene = Scene::start();
    let breaker = Watched::at(&scene.redis);
    breaker.until(|status| matches!(status, BreakerStatus::Open { .. }));
    // All that was on its way is over long before the first probe.
    thread::sleep(OPEN_FOR / 2);
    scene.dead.store(false, Ordering::Relaxed);
    scene.deadly.store(true, Ordering::Relaxed);
    let (asked, since) = (scene.upstream.stats().asked, scene.upstream.now());
    breaker.until(|status| status == BreakerStatus::Closed);
    let closed_after = scene.upstream.now().saturating_sub(since);
    scene.deadly.store(false, Ordering::Relaxed);
    let ended: Vec<_> = scene.processes.into_iter().map(Process::end).collect();
    let killed = scene.killed.load(Ordering::Relaxed);
    println!("closed after {closed_after:?}, {killed} processes were killed");
    assert!(killed >= 2, "half of the probes are lost");
    // Those that are lost are replaced when their leases are over, at worst one after the other.
    let leases = u32::try_from(killed).unwrap() * LEASE;
    assert!(closed_after <= OPEN_FOR + leases + Duration::from_secs(1), "{closed_after:?}");
    // One may have been killed of two probes at once.
    let ended_by_a_probe = ended.iter().filter(|served| served.is_none()).count() as u64;
    assert!((1..=killed).contains(&ended_by_a_probe), "{ended:?}");
    assert!(scene.upstream.stats().asked > asked, "the others go on");
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
