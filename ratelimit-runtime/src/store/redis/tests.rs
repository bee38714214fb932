//! The store on a real server: its keys, its script, and callers that go away.

use std::pin::Pin;
use std::sync::Arc;

use ratelimit_core::{Algorithm, Binding, OnLimit, QuotaSpec, Refusal, Scope};
use ratelimit_tests::RedisServer;

use super::*;
use crate::store::{Ask, Patience, Quiet};
use crate::time;

pub(super) async fn store() -> (&'static RedisServer, RedisStore) {
    let server = RedisServer::shared().unwrap();
    (server, patient(&server.url()).await)
}

/// One that waits for Redis however busy the machine is: on a share of its own it would count other things.
pub(super) async fn patient(url: &str) -> RedisStore {
    let builder = RedisStore::builder().url(url).decision_timeout(Duration::from_secs(10));
    builder.connect().await.unwrap()
}

pub(super) fn entry(asks: &[(&str, QuotaSpec)]) -> Entry {
    let asks: Vec<Ask> =
        asks.iter().map(|(key, spec)| Ask::new(Arc::from(*key), spec.check().unwrap())).collect();
    let tag = asks[0].key.split_once('}').unwrap().0;
    let gate = Arc::from(format!("{tag}}}:gate"));
    Entry { plan: Arc::new(Plan::new(asks, gate)), passed: 0, patience: Patience::Waited(0) }
}

fn per_second(limit: u64, burst: u64) -> QuotaSpec {
    QuotaSpec::new(limit, Duration::from_secs(1)).burst(burst)
}

pub(super) fn is_admitted(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Admitted { .. })
}

#[tokio::test]
async fn a_refused_call_leaves_every_key_byte_for_byte_as_it_was() {
    let (server, store) = store().await;
    for algorithm in Algorithm::ALL {
        let narrow = QuotaSpec::new(1_000, Duration::from_secs(60)).algorithm(algorithm).scope(Scope::User);
        let (user, api) = (format!("{{dump-{algorithm}}}:user"), format!("{{dump-{algorithm}}}:api"));
        let wide =
            QuotaSpec::new(1, Duration::from_secs(3_600)).algorithm(algorithm).on_limit(OnLimit::Error);
        let entry = entry(&[(&user, narrow), (&api, wide)]);
        assert!(is_admitted(&store.acquire(&entry).await.unwrap()), "{algorithm}");
        let dump = || [&user, &api].map(|key| server.cli(&["DUMP", key]).unwrap());
        let before = dump();
        // Asked of the script itself: the store would answer from what it knows.
        let answer = store.decide(&[(entry, Calls::asking(3))], None).await.unwrap().remove(0);
        let refusal = answer.decision.refusal.unwrap();
        assert_eq!((refusal.by, answer.decision.admitted), (Binding::Claim(1), 0), "{algorithm}");
        assert_eq!(dump(), before, "{algorithm}");
    }
}

#[tokio::test]
async fn a_gate_that_has_opened_goes_with_a_call_that_passes_and_not_with_one_that_is_refused() {
    const START: u64 = 1_700_000_000_000_000;
    let (server, store) = store().await;
    let quota = QuotaSpec::new(1, Duration::from_secs(1)).on_limit(OnLimit::Error);
    let entry = entry(&[("{opened}:api", quota)]);
    let gate = Arc::clone(&entry.plan.gate);
    let decide = async |calls, now_us| {
        let answer = store.decide(&[(entry.clone(), Calls::asking(calls))], Some(now_us)).await.unwrap();
        answer[0].decision.admitted
    };
    assert_eq!(decide(1, START).await, 1);
    let quiet = Quiet { closed_us: 10_000, cut: None };
    let _: i64 = store.invoke(&Invocation::hold(&gate, quiet, Some(START))).await.unwrap();
    let dump = || [&gate, "{opened}:api"].map(|key| server.cli(&["DUMP", key]).unwrap());
    let before = dump();
    assert!(!before[0].is_empty());
    for (calls, now_us) in [(1, START), (1, START + 20_000), (0, START + 2_000_000)] {
        assert_eq!(decide(calls, now_us).await, 0);
        assert_eq!(dump(), before);
    }
    assert_eq!(decide(1, START + 2_000_000).await, 1);
    assert_eq!(server.cli(&["EXISTS", &gate]).unwrap(), "0");
}

#[tokio::test]
async fn a_gate_that_has_opened_stays_where_another_call_of_the_script_passes() {
    const START: u64 = 1_700_000_000_000_000;
    let (server, store) = store().await;
    let spec = QuotaSpec::new(1, Duration::from_secs(1)).on_limit(OnLimit::Error);
    let entries = ["passes", "refused"].map(|name| {
        let (key, gate) = (format!("{{of-another}}:{name}"), format!("{{of-another}}:{name}:gate"));
        let ask = Ask::new(Arc::from(key), spec.check().unwrap());
        (Entry::first(&Arc::new(Plan::new(vec![ask], Arc::from(gate)))), Calls::asking(1))
    });
    let decide = async |entries: &[(Entry, Calls)], now_us| {
        let answers = store.decide(entries, Some(now_us)).await.unwrap();
        answers.iter().map(|answer| answer.decision.admitted).collect::<Vec<_>>()
    };
    assert_eq!(decide(&entries[1..], START).await, [1]);
    let gates = entries.each_ref().map(|(entry, _)| Arc::clone(&entry.plan.gate));
    for gate in &gates {
        let quiet = Quiet { closed_us: 10_000, cut: None };
        let _: i64 = store.invoke(&Invocation::hold(gate, quiet, Some(START))).await.unwrap();
    }
    assert_eq!(decide(&entries, START + 20_000).await, [1, 0]);
    let there = gates.map(|gate| server.cli(&["EXISTS", &gate]).unwrap());
    assert_eq!(there, ["0", "1"]);
}

#[tokio::test]
async fn every_key_expires_and_not_before_it_is_full() {
    let (server, store) = store().await;
    for per in [500, 1_900, 13_300, 30 * 24 * 3_600_000].map(Duration::from_millis) {
        for algorithm in Algorithm::ALL {
            let key = format!("{{ttl-{algorithm}-{}}}:api", per.as_millis());
            let entry = entry(&[(&key, QuotaSpec::new(7, per).algorithm(algorithm))]);
            let (mut full_after_us, mut since) = (0, time::now());
            for _ in 0..9 {
                since = time::now();
                let asked = [(entry.clone(), Calls::asking(1))];
                let answer = store.decide(&asked, None).await.unwrap().remove(0);
                full_after_us = answer.standings[0].reset_after_us;
            }
            let left_ms: u64 = server.cli(&["PTTL", &key]).unwrap().trim().parse().unwrap();
            let (passed_ms, shortest_ms) = (time::micros(since.elapsed()) / 1_000, full_after_us / 1_000);
            // Both count down from the same instant.
            assert!(left_ms + passed_ms >= shortest_ms, "{algorithm} {per:?} {left_ms} {shortest_ms}");
            assert!(left_ms <= shortest_ms + 1_100, "{algorithm} {per:?} {left_ms} {shortest_ms}");
        }
    }
    let keys = server.cli(&["KEYS", "{ttl-*"]).unwrap();
    for key in keys.split_whitespace() {
        assert_ne!(server.cli(&["TTL", key]).unwrap().trim(), "-1", "{key}");
    }
}

#[tokio::test]
async fn a_key_is_told_anew_when_to_go_only_where_it_would_go_too_early() {
    const START_US: u64 = 1_700_000_000_000_000;
    let (server, store) = store().await;
    let entry = entry(&[("{goes}:api", per_second(10, 10))]);
    // Where a test drives the time, a key stays for an hour: half of that is enough.
    for (minutes, anew) in [(0, true), (20, false), (40, true)] {
        let _ = server.cli(&["PEXPIRE", "{goes}:api", "1000000"]).unwrap();
        let at_us = START_US + minutes * 60_000_000;
        let answer = store.decide(&[(entry.clone(), Calls::asking(1))], Some(at_us)).await.unwrap().remove(0);
        assert_eq!(answer.decision.admitted, 1);
        let left_ms: u64 = server.cli(&["PTTL", "{goes}:api"]).unwrap().trim().parse().unwrap();
        assert_eq!(left_ms > 1_000_000, anew, "{left_ms} ms left after {minutes} minutes");
    }
}

#[tokio::test]
async fn a_permit_of_an_exact_window_takes_no_more_than_twelve_bytes() {
    let (server, store) = store().await;
    let spec = QuotaSpec::new(10_000, Duration::from_secs(600)).algorithm(Algorithm::SlidingWindow);
    let entry = entry(&[("{bytes}:api", spec)]);
    for _ in 0..100 {
        let answers = store.decide(&[(entry.clone(), Calls::asking(100))], None).await.unwrap();
        assert_eq!(answers[0].decision.admitted, 100);
    }
    let used: usize =
        server.cli(&["MEMORY", "USAGE", "{bytes}:api", "SAMPLES", "0"]).unwrap().trim().parse().unwrap();
    assert!(used <= 120_000, "{used} bytes for 10,000 permits");
}

#[tokio::test]
async fn a_server_that_forgot_the_script_is_told_it_again() {
    let (server, store) = store().await;
    for _ in 0..3 {
        server.cli(&["SCRIPT", "FLUSH"]).unwrap();
        let entry = entry(&[("{flush}:api", per_second(100, 100))]);
        assert!(is_admitted(&store.acquire(&entry).await.unwrap()));
    }
}

#[tokio::test]
async fn a_key_that_holds_something_else_is_an_error_that_names_it() {
    let (server, store) = store().await;
    for (algorithm, value) in Algorithm::ALL.iter().zip(["hello", "", "b", "aaaaaaaaaaaaa", "1"]) {
        let key = format!("{{foreign-{algorithm}}}:api");
        let command = if *algorithm == Algorithm::SlidingWindow { "RPUSH" } else { "SET" };
        server.cli(&[command, &key, value]).unwrap();
        let spec = QuotaSpec::new(1, Duration::from_secs(1)).algorithm(*algorithm);
        let error = store.acquire(&entry(&[(&key, spec)])).await.unwrap_err().to_string();
        assert!(error.contains(&format!("{key} holds something that is not of this library")), "{error}");
    }
}

#[tokio::test]
async fn a_key_that_holds_something_else_is_no_trouble_of_calls_beside_it() {
    let (server, store) = store().await;
    server.cli(&["SET", "{beside-bad}:api", "hello"]).unwrap();
    let window = QuotaSpec::new(5, Duration::from_secs(60)).algorithm(Algorithm::SlidingWindow);
    let good = entry(&[("{beside-good}:api", window)]);
    let bad = entry(&[("{beside-bad}:api", per_second(1, 1))]);
    // The first goes alone, the others join each other.
    let mut calls: Vec<_> = [&good, &good, &bad, &good].map(|entry| Box::pin(store.acquire(entry))).into();
    for call in &mut calls {
        assert!(poll_once(call).await.is_none());
    }
    let mut admitted = Vec::new();
    for call in calls {
        admitted.push(call.await.is_ok_and(|outcome| is_admitted(&outcome)));
    }
    assert_eq!(admitted, [true, true, false, true]);
    let standing = store.peek(&good.plan).await.unwrap()[0];
    assert_eq!(standing.remaining, 2, "each was charged once");
    assert!(server.cli(&["PTTL", "{beside-good}:api"]).unwrap().trim().parse::<i64>().unwrap() > 0);
}

/// Real time: two runtimes share no paused clock.
#[test]
fn a_call_does_not_hang_on_a_task_that_nobody_drives() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (first, second) = (runtime(), runtime());
    let (_, store) = first.block_on(store());
    let entry = entry(&[("{undriven}:api", per_second(100, 100))]);
    // The second call starts the lane's task on the first runtime, which nobody drives after that.
    let mut calls = [Box::pin(store.acquire(&entry)), Box::pin(store.acquire(&entry))];
    first.block_on(async {
        for call in &mut calls {
            assert!(poll_once(call).await.is_none());
        }
    });
    let outcome =
        second.block_on(async { tokio::time::timeout(Duration::from_secs(30), store.acquire(&entry)).await });
    let error = outcome.expect("it gives up").unwrap_err().to_string();
    assert!(error.contains("did not answer within"), "{error}");
    // Dropped where their own runtime can take care of what is still in flight.
    first.block_on(async { drop(calls) });
}

#[tokio::test]
async fn a_caller_dropped_while_its_call_is_in_flight_leaves_its_permit() {
    let (_, store) = store().await;
    let spec = QuotaSpec::new(1, Duration::from_secs(600)).burst(5).on_limit(OnLimit::Error);
    for round in 0..20 {
        let key = format!("{{dropped}}:{round}");
        let one = entry(&[(&key, spec)]);
        let all = entry(&[(&key, spec.cost(5))]);
        {
            // The first goes alone, the others join each other. Polled once, each is on its way;
            // dropped, nobody waits for it.
            let mut calls: Vec<_> = (0..3).map(|_| Box::pin(store.acquire(&one))).collect();
            for call in &mut calls {
                assert!(poll_once(call).await.is_none());
            }
        }
        // Refused, this changes nothing; admitted, all five permits were there.
        let whole = async {
            while !is_admitted(&store.acquire(&all).await.unwrap()) {
                tokio::task::yield_now().await;
            }
        };
        // Nothing flows in for ten minutes: only what is given back can admit the five.
        tokio::time::timeout(Duration::from_secs(30), whole).await.expect("the permits come back");
    }
}

#[tokio::test]
async fn a_known_refusal_costs_no_call() {
    let server = RedisServer::start().unwrap();
    let store = patient(&server.url()).await;
    let entry =
        entry(&[("{known}:api", QuotaSpec::new(1, Duration::from_secs(60)).on_limit(OnLimit::Error))]);
    assert!(is_admitted(&store.acquire(&entry).await.unwrap()));
    let refusal = |outcome: Outcome| match outcome {
        Outcome::Refused(Refusal { retry_after_us, .. }) => retry_after_us,
        other => panic!("{other:?}"),
    };
    let first = refusal(store.acquire(&entry).await.unwrap());
    let before = calls(&server);
    for _ in 0..20 {
        assert!(refusal(store.acquire(&entry).await.unwrap()) <= first);
    }
    // A hundred milliseconds later it would be asked once more.
    assert!(calls(&server) <= before + 1);
    store.reset(&entry.plan).await.unwrap();
    assert!(is_admitted(&store.acquire(&entry).await.unwrap()), "a reset is heard of at once");
}

#[tokio::test]
async fn a_refusal_by_other_numbers_is_not_believed() {
    let (_, store) = store().await;
    let of = |limit| {
        let spec = QuotaSpec::new(limit, Duration::from_secs(60)).algorithm(Algorithm::SlidingWindow);
        entry(&[("{numbers}:api", spec.on_limit(OnLimit::Error))])
    };
    assert!(is_admitted(&store.acquire(&of(1)).await.unwrap()));
    assert!(!is_admitted(&store.acquire(&of(1)).await.unwrap()));
    assert!(is_admitted(&store.acquire(&of(2)).await.unwrap()));
}

/// When the user has a permit again the window of the API may be closed.
#[tokio::test]
async fn a_refusal_that_another_quota_makes_longer_is_not_believed_of_its_own_key() {
    let (_, store) = store().await;
    let user = QuotaSpec::new(1, Duration::from_secs(60)).scope(Scope::User).on_limit(OnLimit::Error);
    let windows = QuotaSpec::new(1, Duration::from_secs(60)).algorithm(Algorithm::FixedWindow);
    let windows = windows.margin(Duration::from_secs(59)).on_limit(OnLimit::Error);
    let both = entry(&[("{again}:user", user), ("{again}:api", windows)]);
    let own = entry(&[("{again}:user", user)]);
    assert!(is_admitted(&store.acquire(&own).await.unwrap()));
    assert!(!is_admitted(&store.acquire(&both).await.unwrap()));
    assert!(store.shared.refusals.of(&both).is_none() && store.shared.refusals.of(&own).is_none());
}

/// How often the server has run a script.
pub(super) fn calls(server: &RedisServer) -> u64 {
    let stats = server.cli(&["INFO", "commandstats"]).unwrap();
    let lines = stats.lines().filter(|line| line.starts_with("cmdstat_eval"));
    lines.map(|line| line.split(['=', ',']).nth(1).unwrap().parse::<u64>().unwrap()).sum()
}

/// Polls once.
pub(super) async fn poll_once<F: Future + Unpin>(future: &mut F) -> Option<F::Output> {
    std::future::poll_fn(|context| {
        std::task::Poll::Ready(match Pin::new(&mut *future).poll(context) {
            std::task::Poll::Ready(output) => Some(output),
            std::task::Poll::Pending => None,
        })
    })
    .await
}

#[tokio::test]
async fn a_password_that_is_wrong_or_missing_is_found_when_connecting() {
    let server = RedisServer::with_password("right").unwrap();
    for url in [
        format!("redis://127.0.0.1:{}", server.port()),
        format!("redis://:wr0ng@127.0.0.1:{}", server.port()),
    ] {
        let error = RedisStore::connect(&url).await.unwrap_err().to_string();
        assert!(error.contains(&format!("127.0.0.1:{}", server.port())), "{error}");
        assert!(!error.contains("wr0ng"), "{error}");
    }
    RedisStore::connect(&format!("redis://:right@127.0.0.1:{}", server.port())).await.unwrap();
}

#[test]
fn slots_that_were_left_on_a_runtime_that_stands_still_are_not_used_later() {
    let home = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let still = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let limiter = crate::Limiter::new(home.block_on(store()).1);
    let quota = per_second(20, 1).check().unwrap();
    let request = crate::PermitRequest::new("left-behind").quota(quota);
    still.block_on(async {
        let mut calls = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let (limiter, request) = (limiter.clone(), request.clone());
            calls.spawn(async move { limiter.acquire(&request).await.map(drop) });
        }
        while limiter.peek(&request).await.unwrap()[0].reset_after < Duration::from_millis(900) {
            tokio::task::yield_now().await;
        }
        calls.shutdown().await;
    });
    // Until all of their instants have come.
    home.block_on(async { time::sleep_until(time::now() + Duration::from_millis(1_100)).await });
    let started = time::now();
    for _ in 0..11 {
        let _permit = home.block_on(limiter.acquire(&request)).unwrap();
    }
    assert!(started.elapsed() >= Duration::from_millis(400), "{:?}", started.elapsed());
}

#[test]
fn a_store_outlives_the_runtime_that_it_was_made_on() {
    let runtime =
        || tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (first, second) = (runtime(), runtime());
    let (_, store) = first.block_on(store());
    drop(first);
    let entry = entry(&[("{outlived}:api", per_second(1_000, 1_000))]);
    second.block_on(async {
        // The connection went with its runtime, and somebody has to notice.
        let connected = async { while store.acquire(&entry).await.is_err() {} };
        tokio::time::timeout(Duration::from_secs(30), connected).await.unwrap();
        let mut calls = tokio::task::JoinSet::new();
        for _ in 0..50 {
            let (store, entry) = (store.clone(), entry.clone());
            calls.spawn(async move { is_admitted(&store.acquire(&entry).await.unwrap()) });
        }
        assert!(calls.join_all().await.into_iter().all(|admitted| admitted));
    });
}
