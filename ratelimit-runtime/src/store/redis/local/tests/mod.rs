//! Calls while the server is there and says nothing, and what it is told when it speaks again.

mod heal;

use std::time::Duration;

use ratelimit_core::{Algorithm, Degradation, OnLimit, OnStoreError, QuotaSpec, StoreErrorSpec};
use ratelimit_tests::RedisServer;

use super::super::tests::{entry, is_admitted};
use super::super::{RedisStore, health};
use super::*;
use crate::store::{Correction, Ruling};

/// Long enough that a machine that is busy answers in time.
const PATIENT: Duration = Duration::from_secs(5);

fn on_error(action: OnStoreError, deadline: Duration) -> Option<Degradation> {
    StoreErrorSpec::new(action).deadline(deadline).check().ok()
}

fn in_time() -> Option<Degradation> {
    on_error(OnStoreError::Closed, PATIENT)
}

fn impatient(action: OnStoreError) -> Option<Degradation> {
    on_error(action, Duration::from_millis(50))
}

/// So seldom that nothing flows back while a test runs.
fn per_day(limit: u64) -> QuotaSpec {
    QuotaSpec::new(limit, Duration::from_secs(86_400)).on_limit(OnLimit::Error)
}

async fn start() -> (RedisServer, RedisStore) {
    let server = RedisServer::start().unwrap();
    let store = RedisStore::connect(&server.url()).await.unwrap();
    (server, store)
}

async fn remaining(store: &RedisStore, entry: &Entry) -> u64 {
    store.peek(&entry.plan).await.unwrap()[0].remaining
}

/// Asks until the store decides again.
async fn until_it_is_back(store: &RedisStore, entry: &Entry) {
    let back = async {
        while store.rule(entry, in_time()).await.is_err() {
            time::sleep_until(time::now() + Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), back).await.expect("the store is back");
}

#[tokio::test]
async fn a_call_whose_time_is_over_does_what_it_says_and_is_charged_nothing() {
    let (server, store) = start().await;
    let entry = entry(&[("{phantom}:api", per_day(1_000))]);
    assert!(is_admitted(&store.acquire(&entry).await.unwrap()));
    server.pause().unwrap();
    let closed = store.rule(&entry, impatient(OnStoreError::Closed)).await.unwrap_err().to_string();
    assert!(closed.contains("did not answer within 50ms"), "{closed}");
    let open = store.rule(&entry, impatient(OnStoreError::Open)).await.unwrap();
    assert_eq!(open.degraded, Some(OnStoreError::Open));
    assert!(is_admitted(&open.outcome));
    server.resume().unwrap();
    // Behind all that was sent meanwhile.
    assert_eq!(remaining(&store, &entry).await, 999);
}

#[tokio::test]
async fn calls_that_were_sent_together_are_charged_nothing_either() {
    let (server, store) = start().await;
    let entry = entry(&[("{phantoms}:api", per_day(1_000))]);
    assert!(is_admitted(&store.acquire(&entry).await.unwrap()));
    server.pause().unwrap();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..40 {
        let (store, entry) = (store.clone(), entry.clone());
        calls.spawn(async move { store.rule(&entry, impatient(OnStoreError::Closed)).await.is_err() });
    }
    assert!(calls.join_all().await.into_iter().all(|failed| failed));
    server.resume().unwrap();
    assert_eq!(remaining(&store, &entry).await, 999);
}

#[tokio::test]
async fn a_call_does_not_wait_as_long_as_a_more_patient_one_that_it_goes_with() {
    let (server, store) = start().await;
    let entry = entry(&[("{patience}:api", per_day(1_000))]);
    assert!(is_admitted(&store.acquire(&entry).await.unwrap()));
    server.pause().unwrap();
    let ask = |on_error| {
        let (store, entry) = (store.clone(), entry.clone());
        tokio::spawn(async move { store.rule(&entry, on_error).await })
    };
    let (first, patient, late) = (ask(in_time()), ask(in_time()), ask(impatient(OnStoreError::Closed)));
    let error = late.await.unwrap().unwrap_err().to_string();
    assert!(error.contains("did not answer within 50ms"), "{error}");
    server.resume().unwrap();
    for call in [first, patient] {
        assert!(is_admitted(&call.await.unwrap().unwrap().outcome), "the others go on without it");
    }
    // What the script granted to who has gone comes back.
    let whole = async { while remaining(&store, &entry).await != 997 {} };
    tokio::time::timeout(Duration::from_secs(10), whole).await.expect("it was given back");
}

#[tokio::test]
async fn a_store_that_fails_is_not_asked_until_one_call_finds_it_back() {
    let (server, store) = start().await;
    let entry = entry(&[("{breaker}:api", per_day(1_000))]);
    assert!(is_admitted(&store.acquire(&entry).await.unwrap()));
    server.pause().unwrap();
    let lane = store.shared.lanes.of("any");
    let opened = async {
        // A machine that stands still may learn of the third a moment after its caller.
        while !lane.health.is_open() {
            store.rule(&entry, impatient(OnStoreError::Closed)).await.unwrap_err();
        }
    };
    tokio::time::timeout(Duration::from_secs(30), opened).await.expect("it opens");
    let error = store.rule(&entry, impatient(OnStoreError::Closed)).await.unwrap_err().to_string();
    assert!(error.contains("is not asked until it does"), "{error}");
    server.resume().unwrap();
    until_it_is_back(&store, &entry).await;
    assert!(!lane.health.is_open());
    assert_eq!(lane.health.way(), health::Way::Ask);
    assert!(store.degraded_for() > Duration::ZERO);
}

/// How many of `calls` the store's absence lets through, each by the process' share.
async fn granted_alone(store: &RedisStore, entry: &Entry, calls: u64) -> u64 {
    let mut granted = 0;
    for _ in 0..calls {
        let ruling = store.rule(entry, impatient(OnStoreError::Local)).await.unwrap();
        assert_eq!(ruling.degraded, Some(OnStoreError::Local));
        granted += u64::from(is_admitted(&ruling.outcome));
    }
    granted
}

#[tokio::test]
async fn a_process_has_its_share_of_what_was_left_and_the_store_hears_of_it() {
    for algorithm in Algorithm::ALL.into_iter().filter(|algorithm| *algorithm != Algorithm::LeakyBucket) {
        let server = RedisServer::start().unwrap();
        let store = RedisStore::connect(&server.url()).await.unwrap();
        let other = RedisStore::connect(&server.url()).await.unwrap();
        // The first has to be told of the second: it counts again after half a second.
        let counted = async {
            while store.shared.fleet.processes() < 2 {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), counted).await.unwrap();
        let entry = entry(&[(&format!("{{share-{algorithm}}}:api"), per_day(100).algorithm(algorithm))]);
        for _ in 0..60 {
            assert!(is_admitted(&store.acquire(&entry).await.unwrap()), "{algorithm}");
        }
        server.pause().unwrap();
        assert_eq!(granted_alone(&store, &entry, 30).await, 20, "{algorithm}: half of the 40 that are left");
        server.resume().unwrap();
        until_it_is_back(&store, &entry).await;
        // The 60, the 20, and the one that found it back.
        assert_eq!(remaining(&other, &entry).await, 100 - 60 - 20 - 1, "{algorithm}");
        assert!(is_admitted(&store.acquire(&entry).await.unwrap()));
        assert_eq!(remaining(&other, &entry).await, 18, "{algorithm}: it is told once");
    }
}

#[tokio::test]
async fn a_key_that_is_lost_is_healed_by_what_is_known_of_it() {
    for algorithm in Algorithm::ALL.into_iter().filter(|algorithm| *algorithm != Algorithm::LeakyBucket) {
        let (mut server, store) = start().await;
        let entry = entry(&[(&format!("{{lost-{algorithm}}}:api"), per_day(100).algorithm(algorithm))]);
        for _ in 0..60 {
            assert!(is_admitted(&store.acquire(&entry).await.unwrap()), "{algorithm}");
        }
        server.kill();
        assert_eq!(granted_alone(&store, &entry, 10).await, 10, "{algorithm}");
        server.restart().unwrap();
        until_it_is_back(&store, &entry).await;
        let left = remaining(&store, &entry).await;
        assert!((27..=29).contains(&left), "{algorithm}: {left} of 100 - 60 - 10 - 1");
    }
}

#[tokio::test]
async fn keys_that_are_lost_without_a_failure_are_healed_with_the_next_call_that_asks_for_them() {
    for algorithm in Algorithm::ALL.into_iter().filter(|algorithm| *algorithm != Algorithm::LeakyBucket) {
        let (server, store) = start().await;
        let other = RedisStore::connect(&server.url()).await.unwrap();
        let key = |name: &str| format!("{{gone-{algorithm}}}:{name}");
        let lost = entry(&[(&key("api"), per_day(100).algorithm(algorithm))]);
        let besides = entry(&[(&key("besides"), per_day(100).algorithm(algorithm))]);
        for _ in 0..60 {
            assert!(is_admitted(&store.acquire(&lost).await.unwrap()), "{algorithm}");
        }
        for store in [&store, &other] {
            for entry in [&lost, &besides] {
                assert!(is_admitted(&store.acquire(entry).await.unwrap()), "{algorithm}");
            }
        }
        server.cli(&["FLUSHALL"]).unwrap();
        // Whoever comes new brings what may well be new.
        let new = RedisStore::connect(&server.url()).await.unwrap();
        assert!(is_admitted(&new.acquire(&lost).await.unwrap()), "{algorithm}");
        assert_eq!(remaining(&new, &lost).await, 99, "{algorithm}: nobody has said anything yet");
        // By one key that is not there it knows that all may be lost.
        for entry in [&besides, &lost] {
            assert!(is_admitted(&store.acquire(entry).await.unwrap()), "{algorithm}");
        }
        let left = remaining(&store, &lost).await;
        assert!((37..=39).contains(&left), "{algorithm}: {left} of 100 - 61 - 1");
        assert!(is_admitted(&store.acquire(&besides).await.unwrap()), "{algorithm}");
        let left = remaining(&store, &besides).await;
        assert!((96..=98).contains(&left), "{algorithm}: {left} of 100 - 2 - 1");
        assert_eq!(store.degraded_for(), Duration::ZERO);
    }
}

#[tokio::test]
async fn permits_that_are_given_back_are_not_taken_for_lost() {
    for algorithm in Algorithm::ALL.into_iter().filter(|algorithm| *algorithm != Algorithm::LeakyBucket) {
        let (server, store) = start().await;
        let entry = entry(&[(&format!("{{back-{algorithm}}}:api"), per_day(100).algorithm(algorithm))]);
        for _ in 0..20 {
            assert!(is_admitted(&store.acquire(&entry).await.unwrap()), "{algorithm}");
        }
        let key = &*entry.asks()[0].key;
        let left_ms = || server.cli(&["PTTL", key]).unwrap().parse::<i64>().unwrap();
        let before = left_ms();
        assert!(before > 60_000, "{algorithm}: {before}");
        let outcome = store.acquire(&entry).await.unwrap();
        store.give_back_now(outcome.unheard(&entry), None).await;
        assert_eq!(remaining(&store, &entry).await, 80, "{algorithm}");
        store.correct(&entry.plan, Correction::Reward(80)).await.unwrap();
        assert_eq!(remaining(&store, &entry).await, 100, "{algorithm}");
        let after = left_ms();
        assert!(after > before - 60_000, "{algorithm}: {after} of {before}");
        // And of one that is not there no key is made that never goes.
        server.cli(&["DEL", key]).unwrap();
        store.correct(&entry.plan, Correction::Reward(1)).await.unwrap();
        let made = left_ms();
        assert!(made == -2 || (0..60_000).contains(&made), "{algorithm}: {made}");
    }
}

#[tokio::test]
async fn a_budget_that_somebody_has_reset_is_not_taken_for_lost() {
    for algorithm in Algorithm::ALL.into_iter().filter(|algorithm| *algorithm != Algorithm::LeakyBucket) {
        let (server, store) = start().await;
        let operator = RedisStore::connect(&server.url()).await.unwrap();
        let entry = entry(&[(&format!("{{reset-{algorithm}}}:api"), per_day(100).algorithm(algorithm))]);
        for _ in 0..60 {
            assert!(is_admitted(&store.acquire(&entry).await.unwrap()), "{algorithm}");
        }
        operator.reset(&entry.plan).await.unwrap();
        // Somebody who has heard of a day's budget may not ask for it before the day is over.
        let mark = reset_mark(&entry.asks()[0].key);
        let stays_ms: u64 = server.cli(&["PTTL", &mark]).unwrap().parse().unwrap();
        assert!(stays_ms > 2 * 86_400_000 - 60_000, "{algorithm}: {stays_ms}");
        for _ in 0..3 {
            assert!(is_admitted(&store.acquire(&entry).await.unwrap()), "{algorithm}");
        }
        assert_eq!(remaining(&store, &entry).await, 97, "{algorithm}");
        // Nor where the store has failed meanwhile.
        operator.reset(&entry.plan).await.unwrap();
        store.shared.local.failed(time::now());
        assert!(is_admitted(&store.acquire(&entry).await.unwrap()), "{algorithm}");
        assert_eq!(remaining(&store, &entry).await, 99, "{algorithm}");
        // And what was heard since is not forgotten for it.
        for _ in 0..9 {
            assert!(is_admitted(&store.acquire(&entry).await.unwrap()), "{algorithm}");
        }
        server.cli(&["DEL", &entry.asks()[0].key]).unwrap();
        for _ in 0..2 {
            assert!(is_admitted(&store.acquire(&entry).await.unwrap()), "{algorithm}");
        }
        let left = remaining(&store, &entry).await;
        assert!((88..=89).contains(&left), "{algorithm}: {left} of 100 - 10 - 1");
    }
}

#[tokio::test]
async fn a_key_that_is_soon_full_is_empty_when_it_was_lost() {
    for algorithm in Algorithm::ALL {
        let (mut server, store) = start().await;
        let spec = QuotaSpec::new(100, Duration::from_secs(50)).algorithm(algorithm).on_limit(OnLimit::Error);
        let entry = entry(&[(&format!("{{empty-{algorithm}}}:api"), spec)]);
        assert!(is_admitted(&store.acquire(&entry).await.unwrap()), "{algorithm}");
        server.kill();
        let _ = granted_alone(&store, &entry, 5).await;
        server.restart().unwrap();
        // Asks, and says what it knows, with the first call.
        until_it_is_back(&store, &entry).await;
        let left = remaining(&store, &entry).await;
        if algorithm == Algorithm::FixedWindow {
            assert!(left < 100, "{algorithm}: {left}");
        } else {
            assert!(left < 10, "{algorithm}: {left} of 100 are there");
        }
    }
}

#[tokio::test]
async fn what_was_granted_alone_is_never_owed_twice_over() {
    let (server, store) = start().await;
    // Fills in a second: what was granted long ago has flowed back here and there.
    let spec = QuotaSpec::new(100, Duration::from_secs(1)).on_limit(OnLimit::Error);
    let entry = entry(&[("{clamped}:api", spec)]);
    assert!(is_admitted(&store.acquire(&entry).await.unwrap()));
    server.pause().unwrap();
    let alone_until = time::now() + Duration::from_millis(1_500);
    let mut granted = 0;
    while time::now() < alone_until {
        granted += granted_alone(&store, &entry, 1).await;
    }
    server.resume().unwrap();
    assert!(granted >= 150, "{granted}");
    until_it_is_back(&store, &entry).await;
    let reset_us = store.peek(&entry.plan).await.unwrap()[0].reset_after_us;
    assert!(reset_us <= 1_050_000, "nothing is below zero: full in {reset_us} us");
}

#[tokio::test]
async fn a_wait_that_a_share_promised_is_kept_and_can_be_given_back() {
    let (server, store) = start().await;
    let spec = QuotaSpec::new(1, Duration::from_millis(200)).burst(1);
    let quota = spec.check().unwrap();
    let limiter = crate::Limiter::new(store.clone());
    let request = crate::PermitRequest::new("alone")
        .quota(quota)
        .on_store_error(impatient(OnStoreError::Local).unwrap());
    server.pause().unwrap();
    let first = limiter.acquire(&request).await.unwrap();
    assert_eq!(first.degraded(), Some(OnStoreError::Local));
    let second = limiter.acquire(&request).await.unwrap();
    assert!(second.waited() >= Duration::from_millis(80), "{:?}", second.waited());
    // Who goes away leaves its place to the next.
    let gone = tokio::time::timeout(Duration::from_millis(60), limiter.acquire(&request)).await;
    assert!(gone.is_err());
    let third = limiter.acquire(&request).await.unwrap();
    assert!(third.waited() <= Duration::from_millis(200), "{:?}", third.waited());
    server.resume().unwrap();
}

#[tokio::test]
async fn places_in_flight_are_shared_with_what_the_store_has_granted() {
    let (server, store) = start().await;
    let quota = QuotaSpec::in_flight(3).on_limit(OnLimit::Error).check().unwrap();
    let limiter = crate::Limiter::new(store.clone());
    let request = crate::PermitRequest::new("in-flight-alone").quota(quota);
    let request = request.on_store_error(impatient(OnStoreError::Local).unwrap());
    let granted = limiter.acquire(&request.clone().on_store_error(in_time().unwrap())).await.unwrap();
    assert_eq!(granted.degraded(), None);
    server.pause().unwrap();
    let alone = [limiter.acquire(&request).await.unwrap(), limiter.acquire(&request).await.unwrap()];
    limiter.acquire(&request).await.unwrap_err();
    drop(granted);
    let next = limiter.acquire(&request).await.unwrap();
    drop((alone, next));
    assert!(limiter.acquire(&request).await.is_ok());
    server.resume().unwrap();
}

#[tokio::test]
async fn an_upstream_that_wants_no_calls_is_heeded_without_the_store_too() {
    let (server, store) = start().await;
    let entry = entry(&[("{held}:api", per_day(100))]);
    assert!(is_admitted(&store.acquire(&entry).await.unwrap()));
    store.hold(&entry.plan.gate, 60_000_000).await.unwrap();
    server.pause().unwrap();
    let Ruling { outcome, degraded, .. } = store.rule(&entry, impatient(OnStoreError::Local)).await.unwrap();
    assert_eq!(degraded, Some(OnStoreError::Local));
    assert!(matches!(outcome, Outcome::Refused(_)), "{outcome:?}");
    server.resume().unwrap();
}

#[tokio::test]
async fn a_user_who_may_not_count_is_told_how_many_there_are() {
    let rules = ["~rl:*", "+@all", "-zadd"];
    let server = RedisServer::with_user("limiter", "p@ss", &rules).unwrap();
    let builder = RedisStore::builder().url(server.url());
    let alone = builder.clone().connect().await.unwrap();
    assert_eq!(alone.shared.fleet.processes(), 1);
    let told = builder.fleet_size(7).connect().await.unwrap();
    assert_eq!(told.shared.fleet.processes(), 7);
    // It costs the calls nothing.
    let entry = entry(&[("rl:{counting}:api", per_day(10))]);
    assert!(is_admitted(&told.acquire(&entry).await.unwrap()));
    assert!(!told.shared.lanes.of("any").health.is_open());
}

#[tokio::test]
async fn the_last_count_holds_while_nobody_can_be_counted() {
    let (mut server, store) = start().await;
    let others = [
        RedisStore::connect(&server.url()).await.unwrap(),
        RedisStore::connect(&server.url()).await.unwrap(),
    ];
    let counted = async {
        while store.shared.fleet.processes() < 3 {
            time::sleep_until(time::now() + Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), counted).await.expect("all three are counted");
    server.kill();
    drop(others);
    // Longer than until the next beat.
    time::sleep_until(time::now() + Duration::from_millis(1_200)).await;
    assert_eq!(store.shared.fleet.processes(), 3);
}

#[tokio::test]
async fn who_has_said_nothing_for_long_is_not_counted() {
    let server = RedisServer::start().unwrap();
    let script = include_str!("../../lua/fleet.lua");
    let beat = |member: &str, dead_after_ms: &str| {
        let reply = server.cli(&["EVAL", script, "1", "alive", member, dead_after_ms]).unwrap();
        reply.lines().next().unwrap().parse::<u64>().unwrap()
    };
    assert_eq!([beat("a", "60000"), beat("b", "60000"), beat("a", "60000")], [1, 2, 2]);
    time::sleep_until(time::now() + Duration::from_millis(50)).await;
    assert_eq!(beat("c", "20"), 1, "the others are dead by that measure");
    // From before the clock was set back by an hour.
    server.cli(&["ZADD", "alive", "99999999999999", "d"]).unwrap();
    assert_eq!(beat("c", "60000"), 1);
    let left_ms: u64 = server.cli(&["PTTL", "alive"]).unwrap().parse().unwrap();
    assert!((60_000..=120_000).contains(&left_ms), "{left_ms}");
}

#[test]
fn whatever_is_granted_alone_while_the_store_comes_and_goes_is_told_once() {
    let (local, holdings) = (Local::new(), Holdings::new(Duration::from_secs(10)));
    let spec = per_day(1_000_000).algorithm(Algorithm::FixedWindow);
    let entry = entry(&[("{told}:api", spec)]);
    // All begin together, and nobody ends before it has decided something.
    let (over, together) = (std::sync::atomic::AtomicBool::new(false), std::sync::Barrier::new(4));
    let told = std::thread::scope(|scope| {
        let decide = || {
            let mut granted = 0_u64;
            together.wait();
            loop {
                granted += u64::from(is_admitted(&local.decide(&entry, 4, &holdings).0));
                if over.load(std::sync::atomic::Ordering::Relaxed) {
                    return granted;
                }
                std::thread::yield_now();
            }
        };
        let threads: Vec<_> = (0..3).map(|_| scope.spawn(decide)).collect();
        let tell = || {
            let offers = local.offers(&[(entry.clone(), Calls::asking(1))], 4)?;
            let owed = offers.offers.iter().map(|offer| offer.owed).sum::<u64>();
            offers.settle();
            Some(owed)
        };
        let mut told = 0;
        together.wait();
        for _ in 0..2_000 {
            told += tell().unwrap_or_default();
            // Of those that nobody hears of, nothing is told.
            drop(local.offers(&[(entry.clone(), Calls::asking(1))], 4));
        }
        over.store(true, std::sync::atomic::Ordering::Relaxed);
        let granted: u64 = threads.into_iter().map(|thread| thread.join().unwrap()).sum();
        told += tell().unwrap_or_default();
        assert!(tell().is_none(), "there is nothing left to tell");
        assert!(granted > 0);
        told.abs_diff(granted)
    });
    assert_eq!(told, 0);
}

#[tokio::test(start_paused = true)]
async fn what_is_granted_while_something_else_is_told_is_not_lost() {
    let (local, holdings) = (Local::new(), Holdings::new(Duration::from_secs(10)));
    let entry = entry(&[("{begun}:api", per_day(100).algorithm(Algorithm::FixedWindow))]);
    let entries = [(entry.clone(), Calls::asking(1))];
    let answers = [MemoryStore::new().decide(&entry, Calls::asking(40), 1_000)];
    local.note(&entries, &answers, (1_000, time::now()), local.failures());
    local.failed(time::now());
    // It is told what the store said, and goes alone before that is heard.
    let heal = local.offers(&entries, 4).unwrap();
    assert_eq!((heal.offers[0].used, heal.offers[0].owed), (40, 0));
    assert!(is_admitted(&local.decide(&entry, 4, &holdings).0));
    heal.settle();
    let owed = local.offers(&entries, 4).unwrap();
    assert_eq!(owed.offers[0].owed, 1);
}

#[tokio::test]
async fn a_crowd_waits_for_a_store_that_is_gone_once_and_no_call_finds_it_back() {
    let (server, store) = start().await;
    let entry = entry(&[("{crowd}:api", per_day(100_000))]);
    assert!(is_admitted(&store.acquire(&entry).await.unwrap()));
    server.pause().unwrap();
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..16 {
        let (store, entry) = (store.clone(), entry.clone());
        callers.spawn(async move {
            // How often it was told that it had waited for nothing.
            let mut in_vain = 0;
            for _ in 0..40 {
                let error = store.rule(&entry, impatient(OnStoreError::Closed)).await.unwrap_err();
                in_vain += u32::from(error.to_string().contains("did not answer within"));
                time::sleep_until(time::now() + Duration::from_millis(10)).await;
            }
            in_vain
        });
    }
    let in_vain: u32 = callers.join_all().await.into_iter().sum();
    assert!((3..=2 * 16).contains(&in_vain), "{in_vain} of 640 calls waited");
    server.resume().unwrap();
    let lane = store.shared.lanes.of("any");
    let back = async {
        while lane.health.is_open() {
            time::sleep_until(time::now() + Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), back).await.expect("found back without a call");
    // What the trials were granted has gone back.
    let whole = async { while remaining(&store, &entry).await != 99_999 {} };
    tokio::time::timeout(Duration::from_secs(10), whole).await.expect("it was given back");
}
