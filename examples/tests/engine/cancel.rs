//! Calls that go away at any point: what they had taken or reserved is neither lost nor doubled.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;

use ratelimit_runtime::{Algorithm, Limiter, MemoryStore, PermitRequest, RedisStore};
use ratelimit_tests::RedisServer;
use tokio::task::{AbortHandle, JoinSet, LocalSet};

use crate::ALONE;
use crate::job::{Lateness, Load, Numbers, wall_clock_us};
use crate::judge::{assert_kept, share};
use crate::random::Random;

/// How many calls run at one time.
const AT_ONCE: usize = 100;
/// How long the store may take to hear of everything that was given back.
const PATIENCE: Duration = Duration::from_secs(10);

/// What became of the calls of a storm.
struct Storm {
    started_us: u64,
    /// When calls got their permits, in their order.
    granted: Vec<u64>,
    cancelled: u64,
    /// By how much calls were late to hear of their permits, at the most.
    late: Duration,
}

/// The calls that have begun, the oldest first, and when permits were granted.
#[derive(Default)]
struct Calls {
    begun: VecDeque<AbortHandle>,
    granted: Vec<u64>,
}

/// Begins calls until `count` of them were cancelled: before they were polled, before the store
/// replied, while they waited, or when they had been granted and did not know yet.
async fn storm(limiter: &Limiter, request: &PermitRequest, count: u64) -> Storm {
    let (mut random, calls) = (Random::new(), Rc::new(RefCell::new(Calls::default())));
    let (mut running, mut cancelled) = (JoinSet::new(), 0);
    let late = Lateness::default();
    let watch = tokio::task::spawn_local(late.clone().watch());
    let started_us = wall_clock_us();
    while cancelled < count {
        while running.len() < AT_ONCE {
            let call = call(limiter.clone(), request.clone(), Rc::clone(&calls));
            let call = running.spawn_local(call);
            calls.borrow_mut().begun.push_back(call);
        }
        match random.below(8) {
            // Time for replies, and for the next waiters to be granted.
            0 => drop(tokio::time::timeout(Duration::from_millis(1), std::future::pending::<()>()).await),
            1..4 => tokio::task::yield_now().await,
            _ => {
                let begun = &calls.borrow().begun;
                begun[usize::try_from(random.below(begun.len() as u64)).unwrap()].abort();
            }
        }
        while let Some(ended) = running.try_join_next() {
            cancelled += u64::from(ended.is_err());
        }
        calls.borrow_mut().begun.retain(|call| !call.is_finished());
    }
    running.shutdown().await;
    watch.abort();
    let granted = calls.take().granted;
    Storm { started_us, granted, cancelled, late: late.most() }
}

/// One that is granted cancels another old call now and then: most likely one that was granted together
/// with it.
async fn call(limiter: Limiter, request: PermitRequest, calls: Rc<RefCell<Calls>>) {
    let _permit = limiter.acquire(&request).await.unwrap();
    let mut calls = calls.borrow_mut();
    calls.granted.push(wall_clock_us());
    if calls.granted.len().is_multiple_of(3) {
        calls.begun.retain(|call| !call.is_finished());
        if let Some(next) = calls.begun.get(1) {
            next.abort();
        }
    }
}

/// Permits of which none comes back while a test runs: only a call that is given back can return one.
async fn assert_none_lost(limiter: &Limiter, store: &str) {
    for algorithm in [Algorithm::TokenBucket, Algorithm::SlidingWindow, Algorithm::FixedWindow] {
        let numbers = Numbers::new(algorithm, 50_000, 1_000_000_000);
        let request = Load::new("kept", std::slice::from_ref(&numbers), 0).request().unwrap();
        let Storm { granted, cancelled, .. } = storm(limiter, &request, 1_500).await;
        let left = numbers.limit - granted.len() as u64;
        let all_there = async {
            loop {
                let remaining = limiter.peek(&request).await.unwrap()[0].remaining;
                // A bucket that fills within eleven days gains one in twenty seconds.
                assert!(remaining <= left + 2, "{store}, {algorithm}: {} were created", remaining - left);
                if remaining >= left {
                    break;
                }
                tokio::task::yield_now().await;
            }
        };
        let waited = tokio::time::timeout(PATIENCE, all_there).await;
        let remaining = limiter.peek(&request).await.unwrap()[0].remaining;
        println!("{store}, {algorithm}: {} granted, {cancelled} cancelled, {remaining} left", granted.len());
        assert!(waited.is_ok(), "{store}, {algorithm}: {} permits were lost", left - remaining);
    }
}

/// Callers that wait for slots, and leave them: others use at least the share `least` of the limit.
async fn assert_slots_are_left_to_others(limiter: &Limiter, store: &str, least: f64) {
    let quotas = [
        Numbers::new(Algorithm::TokenBucket, 1_000, 1_000).burst(20),
        Numbers::new(Algorithm::SlidingWindow, 100, 100),
        Numbers::new(Algorithm::SlidingWindowApprox, 100, 100),
        Numbers::new(Algorithm::FixedWindow, 100, 100),
        Numbers::new(Algorithm::LeakyBucket, 1_000, 1_000).burst(1_000),
    ];
    for numbers in quotas {
        let what = format!("{store}, {}", numbers.algorithm);
        let request = Load::new("left", std::slice::from_ref(&numbers), 0).request().unwrap();
        let whole = limiter.peek(&request).await.unwrap()[0].remaining;
        let Storm { started_us, granted, cancelled, late } = storm(limiter, &request, 1_100).await;
        let used = share(&numbers, &granted);
        println!("{what}: {cancelled} cancelled; {:.2} % of the limit used", 100.0 * used);
        assert_kept(&what, &numbers, started_us, &granted, late);
        assert!(used >= least, "{what}: calls that went away took {:.0} % with them", 100.0 * (1.0 - used));
        // A slot that was left lies no further ahead than if every call had kept its own: a thousand a
        // second. Then a window passes, or a bucket fills.
        let calls = granted.len() as u64 + cancelled + AT_ONCE as u64;
        let longest = Duration::from_millis(calls) + numbers.per() * 2;
        let reset_after = limiter.peek(&request).await.unwrap()[0].reset_after;
        println!("{what}: everything there again after {reset_after:?}");
        assert!(reset_after <= longest, "{what}: slots lie {reset_after:?} ahead, and nobody waits");
        let full = async {
            while limiter.peek(&request).await.unwrap()[0].remaining < whole {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(reset_after + PATIENCE, full).await.unwrap();
    }
}

pub(crate) async fn assert_cancelled_calls_leave_what_they_took(limiter: Limiter, store: &str, least: f64) {
    let storms = async {
        assert_none_lost(&limiter, store).await;
        assert_slots_are_left_to_others(&limiter, store, least).await;
    };
    LocalSet::new().run_until(storms).await;
}

#[tokio::test]
async fn ten_thousand_calls_cancelled_on_redis_lose_no_permit_and_make_none() {
    let _alone = ALONE.lock().await;
    let redis = RedisServer::start().unwrap();
    let limiter = Limiter::new(RedisStore::connect(&redis.url()).await.unwrap());
    // What is left over while a script is on its way has slots behind it when it is given back, and a
    // bucket or a fixed window then keeps it until it has passed, unless another call comes and takes it.
    assert_cancelled_calls_leave_what_they_took(limiter, "redis", 0.5).await;
}

#[tokio::test]
async fn ten_thousand_calls_cancelled_in_memory_lose_no_permit_and_make_none() {
    let _alone = ALONE.lock().await;
    assert_cancelled_calls_leave_what_they_took(Limiter::new(MemoryStore::new()), "memory", 0.8).await;
}
