//! Calls in flight on a real server, in several processes: each store that connects is one.

use std::time::Duration;

use ratelimit_core::{Calls, OnLimit, QuotaSpec};
use ratelimit_tests::RedisServer;
use tokio::runtime::{Builder, Runtime};

use super::super::script::Invocation;
use super::super::tests::poll_once;
use crate::store::{Entry, Patience};
use crate::{AcquireError, Limiter, Permit, PermitRequest, RedisStore, time};

/// Long enough to be renewed on a machine that is busy, and short enough to wait for.
const LEASE: Duration = Duration::from_secs(1);

/// A runtime that runs by itself.
fn driven() -> Runtime {
    Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

/// A runtime that stands still where nobody blocks on it.
fn still() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

async fn process() -> (&'static RedisServer, RedisStore, Limiter) {
    let server = RedisServer::shared().unwrap();
    let store = RedisStore::builder().url(server.url()).in_flight_lease(LEASE).connect().await.unwrap();
    (server, store.clone(), Limiter::new(store))
}

fn call(api: &str, spec: QuotaSpec) -> PermitRequest {
    PermitRequest::new(api).quota(spec.check().unwrap())
}

fn at_once(max: u64) -> QuotaSpec {
    QuotaSpec::in_flight(max).on_limit(OnLimit::Error)
}

async fn free(limiter: &Limiter, request: &PermitRequest) -> u64 {
    limiter.peek(request).await.unwrap()[0].remaining
}

/// Waits until that many places are free: what is given back is so in the background.
async fn until_free(limiter: &Limiter, request: &PermitRequest, places: u64) {
    let all = async { while free(limiter, request).await != places {} };
    tokio::time::timeout(Duration::from_secs(10), all).await.unwrap();
}

async fn rest(time: Duration) {
    time::sleep_until(time::now() + time).await;
}

#[tokio::test]
async fn processes_share_the_places_and_a_refused_call_changes_nothing() {
    let (server, _, a) = process().await;
    let (.., b) = process().await;
    let request = call("in-flight-shared", at_once(3));
    let held: Vec<Permit> = vec![
        a.acquire(&request).await.unwrap(),
        b.acquire(&request).await.unwrap(),
        a.acquire(&request).await.unwrap(),
    ];
    let key = "rl:{in-flight-shared:default}:api:in_flight";
    let before = server.cli(&["DUMP", key]).unwrap();
    for limiter in [&a, &b] {
        let AcquireError::Refused(refusal) = limiter.acquire(&request).await.unwrap_err() else {
            panic!("refused");
        };
        assert!(refusal.to_string().contains("3 in flight"), "{refusal}");
    }
    assert_eq!(server.cli(&["DUMP", key]).unwrap(), before);
    drop(held);
    until_free(&a, &request, 3).await;
    assert_eq!(server.cli(&["STRLEN", key]).unwrap().trim(), "17", "nobody is left in it");
}

#[tokio::test]
async fn a_place_is_kept_for_longer_than_its_lease_while_its_process_lives() {
    let (server, _, a) = process().await;
    let (.., b) = process().await;
    let request = call("in-flight-renewed", at_once(1));
    let permit = a.acquire(&request).await.unwrap();
    for _ in 0..10 {
        rest(LEASE / 4).await;
        assert!(b.acquire(&request).await.is_err());
    }
    drop(permit);
    until_free(&b, &request, 1).await;
    let ttl: i64 = server
        .cli(&["PTTL", "rl:{in-flight-renewed:default}:api:in_flight"])
        .unwrap()
        .trim()
        .parse()
        .unwrap();
    assert!(ttl > 0, "{ttl}");
}

#[tokio::test]
async fn a_process_that_is_gone_leaves_its_places_after_its_lease() {
    let (.., b) = process().await;
    let request = call("in-flight-gone", at_once(1));
    let elsewhere = request.clone();
    // Its runtime ends, and with it all that could renew or give back.
    std::thread::spawn(move || {
        let runtime = still();
        let permit = runtime.block_on(async { process().await.2.acquire(&elsewhere).await.unwrap() });
        drop(runtime);
        std::mem::forget(permit);
    })
    .join()
    .unwrap();
    assert!(b.acquire(&request).await.is_err());
    let started = time::now();
    until_free(&b, &request, 1).await;
    assert!(started.elapsed() <= 4 * LEASE, "{:?}", started.elapsed());
}

#[tokio::test]
async fn what_was_granted_and_never_heard_of_is_free_after_the_next_renewal() {
    let (_, store, a) = process().await;
    let (.., b) = process().await;
    let request = call("in-flight-lost", at_once(5));
    let permit = a.acquire(&request).await.unwrap();
    let entry = Entry { plan: a.plan(&request).into_owned(), passed: 0, patience: Patience::None };
    // A reply that is lost.
    let _: Vec<u8> = store.invoke(&Invocation::acquire(&[(entry, Calls::asking(3))], None)).await.unwrap();
    assert_eq!(free(&b, &request).await, 1);
    until_free(&b, &request, 4).await;
    drop(permit);
    until_free(&b, &request, 5).await;
}

#[tokio::test]
async fn a_call_that_waits_gets_the_place_that_another_process_frees() {
    let (_, _, a) = process().await;
    let (.., b) = process().await;
    let request = call("in-flight-waits", QuotaSpec::in_flight(1));
    let permit = a.acquire(&request).await.unwrap();
    let waiting = tokio::spawn({
        let request = request.clone();
        async move { b.acquire(&request).await.map(|permit| permit.waited()) }
    });
    rest(Duration::from_millis(200)).await;
    assert!(!waiting.is_finished());
    drop(permit);
    assert!(waiting.await.unwrap().unwrap() >= Duration::from_millis(200));
}

#[tokio::test]
async fn processes_that_always_want_a_place_take_turns() {
    let request = call("in-flight-turns", QuotaSpec::in_flight(2));
    let until = time::now() + Duration::from_secs(2);
    let mut calls = tokio::task::JoinSet::new();
    for process in 0..3 {
        let (.., limiter) = self::process().await;
        for _ in 0..8 {
            let (limiter, request) = (limiter.clone(), request.clone());
            calls.spawn(async move {
                let mut count = 0;
                while time::now() < until {
                    let permit = limiter.acquire(&request).await.unwrap();
                    rest(Duration::from_millis(5)).await;
                    drop(permit);
                    count += 1;
                }
                (process, count)
            });
        }
    }
    let mut served = [0_u64; 3];
    let mut of_each = Vec::new();
    while let Some(ended) = calls.join_next().await {
        let (process, count) = ended.unwrap();
        served[process] += count;
        of_each.push(count);
    }
    let (least, most) = (served.iter().min().unwrap(), served.iter().max().unwrap());
    println!("three processes were served {served:?} times in 2 s, two at a time");
    assert!(*least * 2 >= *most, "{served:?}");
    assert!(of_each.iter().all(|count| *count > 0), "{of_each:?}");
}

#[tokio::test]
async fn a_waiting_call_that_goes_away_leaves_no_turn_behind() {
    let (_, _, a) = process().await;
    let (.., b) = process().await;
    let request = call("in-flight-left", QuotaSpec::in_flight(1));
    let permit = a.acquire(&request).await.unwrap();
    let waiting = tokio::spawn({
        let request = request.clone();
        async move { b.acquire(&request).await.map(drop) }
    });
    rest(Duration::from_millis(100)).await;
    waiting.abort();
    let _ = waiting.await;
    drop(permit);
    // A turn that is left behind would refuse it for a second.
    let taken = async { while a.try_acquire(&request).await.is_err() {} };
    let started = time::now();
    tokio::time::timeout(Duration::from_secs(10), taken).await.unwrap();
    println!("a place was to be had {:?} after the other call had left", started.elapsed());
}

#[tokio::test]
async fn a_key_that_holds_something_else_is_an_error_that_names_it() {
    let (server, _, limiter) = process().await;
    let key = "rl:{in-flight-foreign:default}:api:in_flight";
    let request = call("in-flight-foreign", QuotaSpec::in_flight(1));
    for value in ["hello", "", "c", "caaaaaaaaaaaaaaaaa", &"c".repeat(17 + 47)] {
        server.cli(&["SET", key, value]).unwrap();
        let error = limiter.acquire(&request).await.unwrap_err().to_string();
        assert!(error.contains(key) && error.contains("not of this library"), "{value}: {error}");
        assert_eq!(server.cli(&["GET", key]).unwrap().trim_end(), value);
    }
}

#[tokio::test]
async fn what_is_lost_comes_back_while_short_calls_go_on() {
    let (_, store, a) = process().await;
    let (.., b) = process().await;
    let request = call("in-flight-short", at_once(5));
    let entry = Entry { plan: a.plan(&request).into_owned(), passed: 0, patience: Patience::None };
    let _: Vec<u8> = store.invoke(&Invocation::acquire(&[(entry, Calls::asking(3))], None)).await.unwrap();
    let all = async {
        while free(&b, &request).await < 5 {
            drop(a.acquire(&request).await.unwrap());
            rest(LEASE / 20).await;
        }
    };
    tokio::time::timeout(10 * LEASE, all).await.unwrap();
}

#[test]
fn a_permit_that_is_dropped_outside_of_a_runtime_leaves_its_place() {
    let runtime = driven();
    let (_, _, limiter) = runtime.block_on(process());
    let request = call("in-flight-outside", QuotaSpec::in_flight(2).max_wait(Duration::from_secs(10)));
    for _ in 0..20 {
        drop(runtime.block_on(limiter.acquire(&request)).unwrap());
    }
}

#[test]
fn places_are_renewed_though_the_runtime_that_took_them_stands_still() {
    let home = driven();
    let other = still();
    let ((.., a), (.., b)) = home.block_on(async { (process().await, process().await) });
    let request = call("in-flight-still", at_once(1));
    let permit = other.block_on(a.acquire(&request)).unwrap();
    home.block_on(async {
        rest(2 * LEASE).await;
        assert!(b.acquire(&request).await.is_err());
        drop(permit);
        until_free(&b, &request, 1).await;
    });
}

#[test]
fn a_runtime_that_ends_holds_up_nobody_who_takes_a_place() {
    let home = driven();
    let (_, _, limiter) = home.block_on(process());
    let request = call("in-flight-ended", at_once(5));
    for _ in 0..3 {
        let other = still();
        let _guard = other.enter();
        other.handle().spawn({
            let (limiter, request) = (limiter.clone(), request.clone());
            async move { limiter.acquire(&request).await.map(drop) }
        });
        other.block_on(tokio::task::yield_now());
    }
    home.block_on(until_free(&limiter, &request, 5));
}

#[tokio::test]
async fn a_first_ask_that_goes_away_leaves_no_turn_behind() {
    let (_, _, a) = process().await;
    let (.., b) = process().await;
    let request = call("in-flight-first", QuotaSpec::in_flight(1));
    let permit = a.acquire(&request).await.unwrap();
    {
        let mut ask = Box::pin(b.acquire(&request));
        assert!(poll_once(&mut ask).await.is_none());
    }
    // The script has run, and what came of it has gone back.
    b.flush().await;
    drop(permit);
    a.flush().await;
    assert!(a.try_acquire(&request).await.is_ok());
}

#[tokio::test]
async fn what_was_on_its_way_when_a_call_went_away_is_back_after_a_flush() {
    let (.., other) = process().await;
    for round in 0..10 {
        let (.., limiter) = process().await;
        let request = call(&format!("in-flight-flush-{round}"), at_once(1));
        {
            let mut ask = Box::pin(limiter.acquire(&request));
            assert!(poll_once(&mut ask).await.is_none());
        }
        limiter.flush().await;
        assert_eq!(free(&other, &request).await, 1);
    }
}

#[tokio::test]
async fn a_line_keeps_all_places_in_use() {
    const MAX: u64 = 50;
    let (_, _, limiter) = process().await;
    let request = call("in-flight-line", QuotaSpec::in_flight(MAX));
    let (started, until) = (time::now(), time::now() + Duration::from_secs(2));
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..2 * MAX {
        let (limiter, request) = (limiter.clone(), request.clone());
        calls.spawn(async move {
            let mut busy = Duration::ZERO;
            while time::now() < until {
                let permit = limiter.acquire(&request).await.unwrap();
                let begun = time::now();
                rest(Duration::from_millis(50)).await;
                busy += begun.elapsed();
                drop(permit);
            }
            busy
        });
    }
    let busy: Duration = calls.join_all().await.into_iter().sum();
    let share = busy.as_secs_f64() / (started.elapsed().as_secs_f64() * 50.0);
    println!("{:.0} % of {MAX} places were in use", share * 100.0);
    assert!(share > 0.5, "{share}");
}
