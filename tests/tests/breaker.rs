//! One breaker for a fleet, kept in Redis. Each client has a connection of its own, as a process has; all that
//! they share is Redis, and no clock of theirs decides anything.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test that cannot go on has failed, and pauses for itself"
)]

use std::time::Duration;

use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{
    Breaker, BreakerSpec, BreakerStatus, Forced, OnStoreError, PermitRequest, RefusedBy, StoreErrorSpec,
    Verdict,
};
use ratelimit_tests::RedisServer;

async fn store() -> RedisStore {
    RedisStore::connect(&RedisServer::shared().unwrap().url()).await.unwrap()
}

/// As many limiters as there would be processes.
async fn limiters(count: usize) -> Vec<Limiter> {
    let mut limiters = Vec::new();
    for _ in 0..count {
        limiters.push(Limiter::new(store().await));
    }
    limiters
}

fn breaker(failures: u32, open_for: Duration) -> Breaker {
    let spec = BreakerSpec::failures(failures).window(Duration::from_secs(60)).open_for(open_for);
    spec.half_open(3).check().unwrap()
}

/// A request that the store alone decides on, however busy the machine is.
fn asking(api: &str) -> PermitRequest {
    let patient = StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_secs(5));
    PermitRequest::new(api).on_store_error(patient.check().unwrap())
}

async fn status(limiter: &Limiter, request: &PermitRequest) -> BreakerStatus {
    limiter.flush().await;
    limiter.breaker(request).await.unwrap().unwrap()
}

/// Calls, and reports, and waits until the store has heard of it.
async fn call(limiter: &Limiter, request: &PermitRequest, verdict: Verdict) {
    limiter.acquire(request).await.unwrap().report(verdict);
    limiter.flush().await;
}

#[tokio::test]
async fn what_two_processes_see_opens_it_for_all_and_the_rest_hears_at_its_next_call() {
    let limiters = limiters(3).await;
    let request = asking("two").breaker(breaker(4, Duration::from_secs(3_600)));
    for limiter in [&limiters[0], &limiters[1]] {
        for _ in 0..2 {
            call(limiter, &request, Verdict::Failure).await;
        }
    }
    let error = limiters[2].acquire(&request).await.unwrap_err().to_string();
    assert!(error.contains("the upstream has failed, and is tried again in"), "{error}");
}

#[tokio::test]
async fn one_process_that_fails_does_not_open_it_for_those_that_do_not() {
    let limiters = limiters(3).await;
    let request = asking("one").breaker(breaker(5, Duration::from_secs(3_600)));
    for limiter in &limiters[1..] {
        call(limiter, &request, Verdict::Success).await;
    }
    for _ in 0..5 {
        call(&limiters[0], &request, Verdict::Failure).await;
    }
    let refused = limiters[0].acquire(&request).await.unwrap_err().to_string();
    assert!(refused.contains("the upstream has failed"), "it stops its own calls: {refused}");
    assert_eq!(status(&limiters[1], &request).await, BreakerStatus::Closed);
    call(&limiters[1], &request, Verdict::Failure).await;
    assert!(matches!(status(&limiters[2], &request).await, BreakerStatus::Open { .. }), "now two have");
}

#[tokio::test]
async fn probes_that_are_never_heard_of_are_replaced_when_their_lease_is_over() {
    let limiters = limiters(2).await;
    let lease = Duration::from_millis(300);
    let request = asking("lost").probe_lease(lease).breaker(breaker(1, Duration::from_millis(20)));
    call(&limiters[0], &request, Verdict::Failure).await;
    // Whoever has these three dies.
    let mut lost = Vec::new();
    while lost.len() < 3 {
        if let Ok(permit) = limiters[lost.len() % 2].acquire(&request).await {
            lost.push(permit);
        }
    }
    lost.into_iter().for_each(std::mem::forget);
    assert!(limiters[0].acquire(&request).await.is_err(), "three are on their way");
    let mut well = 0;
    while well < 3 {
        if let Ok(permit) = limiters[well % 2].acquire(&request).await {
            permit.report(Verdict::Success);
            well += 1;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    for limiter in &limiters {
        limiter.flush().await;
    }
    assert_eq!(status(&limiters[0], &request).await, BreakerStatus::Closed);
}

#[tokio::test]
async fn a_probe_whose_caller_goes_away_is_handed_to_the_next() {
    let limiters = limiters(1).await;
    let request = asking("handed").breaker(breaker(1, Duration::from_millis(20)));
    call(&limiters[0], &request, Verdict::Failure).await;
    for _ in 0..10 {
        let permit = loop {
            if let Ok(permit) = limiters[0].acquire(&request).await {
                break permit;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        };
        assert!(matches!(status(&limiters[0], &request).await, BreakerStatus::HalfOpen { probes: 1 }));
        drop(permit);
    }
    assert!(matches!(status(&limiters[0], &request).await, BreakerStatus::HalfOpen { probes: 0 }));
}

#[tokio::test]
async fn a_call_that_has_waited_for_its_quota_asks_the_breaker_once_more() {
    use ratelimit_runtime::QuotaSpec;

    let limiters = limiters(2).await;
    let quota = QuotaSpec::new(1, Duration::from_millis(400)).check().unwrap();
    let guarded = asking("waited").breaker(breaker(1, Duration::from_secs(3_600)));
    let request = guarded.clone().quota(quota);
    let first = limiters[0].acquire(&request).await.unwrap();
    let waiting = {
        let (limiter, request) = (limiters[1].clone(), request.clone());
        tokio::spawn(async move { limiter.acquire(&request).await.map(drop) })
    };
    // It has its slot when the quota says that somebody is ahead.
    while limiters[0].peek(&request).await.unwrap()[0].reset_after <= Duration::from_millis(410) {
        tokio::task::yield_now().await;
    }
    first.report(Verdict::Failure);
    limiters[0].flush().await;
    let refused = waiting.await.unwrap().unwrap_err();
    assert!(refused.to_string().contains("the circuit breaker"), "{refused}");
}

#[tokio::test]
async fn an_operator_holds_it_for_the_whole_fleet() {
    let limiters = limiters(2).await;
    let request = asking("held").operation("pay").operation_breaker(breaker(1, Duration::from_secs(1)));
    let held = limiters[0].hold_breaker(&request, Forced::Open).await.unwrap();
    assert_eq!(held, Some(BreakerStatus::Held(Forced::Open)));
    let error = limiters[1].acquire(&request).await.unwrap_err();
    assert!(error.to_string().contains("an operator holds it open"), "{error}");
    let ratelimit_runtime::AcquireError::Refused(refusal) = error else { panic!("{error}") };
    assert!(matches!(refusal.by, RefusedBy::Breaker(_)) && refusal.retry_after.is_none());

    limiters[0].hold_breaker(&request, Forced::Closed).await.unwrap();
    for _ in 0..5 {
        call(&limiters[1], &request, Verdict::Failure).await;
    }
    assert_eq!(status(&limiters[1], &request).await, BreakerStatus::Held(Forced::Closed));
    assert_eq!(limiters[1].reset_breaker(&request).await.unwrap(), Some(BreakerStatus::Closed));
    call(&limiters[1], &request, Verdict::Failure).await;
    assert!(matches!(status(&limiters[0], &request).await, BreakerStatus::Open { .. }));
    let unguarded = asking("held");
    assert_eq!(limiters[0].breaker(&unguarded).await.unwrap(), None);
}

#[tokio::test]
async fn calls_that_are_decided_together_are_let_through_as_one_by_one() {
    let limiters = limiters(1).await;
    let request = asking("together").breaker(breaker(1, Duration::from_millis(20)));
    call(&limiters[0], &request, Verdict::Failure).await;
    tokio::time::sleep(Duration::from_millis(30)).await;
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..200 {
        let (limiter, request) = (limiters[0].clone(), request.clone());
        calls.spawn(async move { limiter.acquire(&request).await });
    }
    let answers = calls.join_all().await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 3, "as many as there are probes");
}

#[tokio::test]
async fn one_that_is_open_stays_open_while_the_store_is_gone_and_counts_for_this_process_then() {
    let mut server = RedisServer::start().unwrap();
    let limiter = Limiter::new(RedisStore::connect(&server.url()).await.unwrap());
    let open = PermitRequest::new("open").breaker(breaker(1, Duration::from_secs(3_600)));
    let closed = PermitRequest::new("closed").breaker(breaker(2, Duration::from_secs(3_600)));
    call(&limiter, &open, Verdict::Failure).await;
    assert!(limiter.acquire(&open).await.is_err());
    call(&limiter, &closed, Verdict::Success).await;
    server.kill();
    let refused = limiter.acquire(&open).await.unwrap_err();
    assert!(refused.to_string().contains("the circuit breaker"), "{refused}");
    for _ in 0..2 {
        let permit = limiter.acquire(&closed).await.unwrap();
        assert!(permit.degraded().is_some());
        permit.report(Verdict::Failure);
    }
    let refused = limiter.acquire(&closed).await.unwrap_err();
    assert!(refused.to_string().contains("the circuit breaker"), "{refused}");
}
