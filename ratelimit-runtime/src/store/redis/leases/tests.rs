//! Leases on a real server.

use std::time::Duration;

use ratelimit_core::{Algorithm, OnLimit, QuotaSpec, Scope};
use ratelimit_tests::RedisServer;

use crate::store::redis::tests::patient;
use crate::{Limiter, PermitRequest};

/// Longer than a machine that is busy stands still.
const LEASE: Duration = Duration::from_secs(2);

async fn limiter() -> Limiter {
    let server = RedisServer::shared().unwrap();
    Limiter::new(patient(&server.url()).await)
}

/// 1,000 a minute, of which a process may take 33 ahead.
fn leased() -> QuotaSpec {
    QuotaSpec::new(1_000, Duration::from_secs(60)).algorithm(Algorithm::SlidingWindow).lease(LEASE)
}

fn call(api: &str, specs: &[QuotaSpec]) -> PermitRequest {
    let quotas: Vec<_> = specs.iter().map(|spec| spec.check().unwrap()).collect();
    PermitRequest::new(api).user("u").quotas(&quotas)
}

async fn remaining(limiter: &Limiter, request: &PermitRequest) -> Vec<u64> {
    limiter.peek(request).await.unwrap().iter().map(|quota| quota.remaining).collect()
}

#[tokio::test]
async fn calls_use_what_was_taken_ahead_and_what_is_left_goes_back() {
    let limiter = limiter().await;
    let request = call("lease-use", &[leased()]);
    let taken_ahead = leased().check().unwrap().leased();
    assert_eq!(taken_ahead, 33);
    for _ in 0..10 {
        let _ = limiter.acquire(&request).await.unwrap();
        assert_eq!(
            remaining(&limiter, &request).await,
            [1_000 - 1 - taken_ahead],
            "charged before they are used"
        );
    }
    let gone_back = async { while remaining(&limiter, &request).await != [1_000 - 10] {} };
    tokio::time::timeout(10 * LEASE, gone_back).await.unwrap();
}

#[tokio::test]
async fn what_is_left_goes_back_at_once_where_a_process_is_about_to_end() {
    let (limiter, other) = (limiter().await, limiter().await);
    let request = call("lease-flush", &[leased(), QuotaSpec::in_flight(5)]);
    let leased = call("lease-flush", &[leased()]);
    let permits = [limiter.acquire(&leased).await.unwrap(), limiter.acquire(&request).await.unwrap()];
    drop(permits);
    limiter.flush().await;
    assert_eq!(remaining(&other, &request).await, [5, 998]);
}

#[tokio::test]
async fn all_quotas_of_a_call_need_a_lease() {
    let limiter = limiter().await;
    let plain = QuotaSpec::new(1_000, Duration::from_secs(60)).scope(Scope::User);
    let request = call("lease-some", &[plain, leased()]);
    let _ = limiter.acquire(&request).await.unwrap();
    assert_eq!(remaining(&limiter, &request).await, [999, 999]);
    let request = call("lease-all", &[plain.lease(LEASE / 2), leased()]);
    let _ = limiter.acquire(&request).await.unwrap();
    // Of the bucket, the room for its lease is not there; and its lease is the shorter one.
    assert_eq!(remaining(&limiter, &request).await, [983 - 17, 1_000 - 17]);
}

#[tokio::test]
async fn a_lease_never_lets_more_go_than_the_limit() {
    let (a, b) = (limiter().await, limiter().await);
    let spec = QuotaSpec::new(200, Duration::from_secs(3_600)).on_limit(OnLimit::Error);
    let spec = spec.algorithm(Algorithm::SlidingWindow).lease(Duration::from_secs(60));
    let request = call("lease-limit", &[spec]);
    let mut granted = 0;
    for limiter in [&a, &b].into_iter().cycle().take(500) {
        granted += u64::from(limiter.acquire(&request).await.is_ok());
    }
    assert!(granted <= 200, "{granted}");
    // What the two have taken ahead is used up, but for the last of it that lies with the other one.
    assert!(granted >= 200 - 2 * spec.check().unwrap().leased(), "{granted}");
}

#[tokio::test]
async fn what_was_taken_ahead_is_not_used_where_somebody_has_changed_the_quotas() {
    let limiter = limiter().await;
    let request = call("lease-changed", &[leased().on_limit(OnLimit::Error)]);
    let _ = limiter.acquire(&request).await.unwrap();
    limiter.hold(&request, Duration::from_secs(60)).await.unwrap();
    assert!(limiter.acquire(&request).await.is_err(), "nobody passes");
    limiter.release(&request).await.unwrap();
    let _ = limiter.acquire(&request).await.unwrap();
    limiter.penalize(&request, 1_000).await.unwrap();
    assert!(limiter.acquire(&request).await.is_err(), "nothing is left");
}

#[tokio::test]
async fn newer_numbers_without_a_lease_are_not_taken_ahead() {
    let (old, new) = (limiter().await, limiter().await);
    let plain = QuotaSpec::new(1_000, Duration::from_secs(60)).algorithm(Algorithm::SlidingWindow);
    let _ = new.acquire(&call("lease-version", &[plain.version(2)])).await.unwrap();
    let _ = old.acquire(&call("lease-version", &[plain.version(1).lease(LEASE)])).await.unwrap();
    assert_eq!(remaining(&new, &call("lease-version", &[plain.version(2)])).await, [998]);
}

#[tokio::test]
async fn a_process_takes_no_more_of_a_quota_ahead_whatever_calls_it_is_for() {
    let limiter = limiter().await;
    let user = leased().scope(Scope::User);
    let most = leased().check().unwrap().leased();
    for name in 0..20 {
        let quotas = [user, leased()].map(|spec| spec.check().unwrap());
        let request = PermitRequest::new("lease-users").user(format!("user-{name}")).quotas(&quotas);
        let _ = limiter.acquire(&request).await.unwrap();
    }
    let left = remaining(&limiter, &call("lease-users", &[leased()])).await;
    assert!(left[0] >= 1_000 - 20 - most, "{left:?}");
}
