//! Gates on a real server, each limiter with a connection of its own, as processes have.

use ratelimit_core::{Algorithm, OnLimit, QuotaSpec};
use ratelimit_tests::RedisServer;

use super::*;
use crate::limiter::{AcquireError, RefusedBy};
use crate::{Limiter, PermitRequest};

/// Longer than any test takes.
const LONG: Duration = Duration::from_secs(600);

async fn limiter(server: &RedisServer) -> Limiter {
    Limiter::new(RedisStore::connect(&server.url()).await.unwrap())
}

fn call(api: &str, specs: &[QuotaSpec]) -> PermitRequest {
    let quotas: Vec<_> = specs.iter().map(|spec| spec.check().unwrap()).collect();
    PermitRequest::new(api).quotas(&quotas)
}

async fn is_refused_by_the_upstream(limiter: &Limiter, request: &PermitRequest) -> bool {
    match limiter.try_acquire(request).await {
        Err(AcquireError::Refused(refusal)) => refusal.by == RefusedBy::Upstream,
        Err(error) => panic!("{error}"),
        Ok(_) => false,
    }
}

async fn until_refused(limiter: &Limiter, request: &PermitRequest) {
    let refused = async {
        while !is_refused_by_the_upstream(limiter, request).await {
            time::sleep_until(time::now() + Duration::from_millis(2)).await;
        }
    };
    time::within(LONG / 10, refused).await.unwrap();
}

#[tokio::test]
async fn what_one_process_is_told_quiets_all_and_a_release_lets_all_go() {
    let server = RedisServer::shared().unwrap();
    let (told, other) = (limiter(server).await, limiter(server).await);
    let governed = call("quiet-all", &[QuotaSpec::new(1_000, Duration::from_secs(1))]);
    let free = call("quiet-all", &[]);
    told.quiet(&governed, LONG).await;
    for limiter in [&told, &other] {
        until_refused(limiter, &governed).await;
        until_refused(limiter, &free).await;
    }
    other.release(&governed).await.unwrap();
    for limiter in [&told, &other] {
        let _ = limiter.try_acquire(&governed).await.unwrap();
        let _ = limiter.try_acquire(&free).await.unwrap();
    }
}

#[tokio::test]
async fn a_process_keeps_to_what_it_was_told_though_the_store_cannot_hear_and_tells_it_later() {
    let server = RedisServer::start().unwrap();
    let (told, other) = (limiter(&server).await, limiter(&server).await);
    let request = call("quiet-deaf", &[QuotaSpec::new(1_000, Duration::from_secs(1))]);
    server.pause().unwrap();
    told.quiet(&request, LONG).await;
    // A store that is asked does not answer, which would be an error.
    assert!(is_refused_by_the_upstream(&told, &request).await);
    server.resume().unwrap();
    until_refused(&other, &request).await;
}

#[tokio::test]
async fn a_store_that_is_gone_holds_up_nothing_that_no_quota_governs() {
    let mut server = RedisServer::start().unwrap();
    let limiter = limiter(&server).await;
    let free = call("quiet-gone", &[]);
    let _ = limiter.acquire(&free).await.unwrap();
    server.kill();
    let _ = limiter.acquire(&free).await.unwrap();
    limiter.quiet(&free, LONG).await;
    assert!(is_refused_by_the_upstream(&limiter, &free).await, "the upstream still does");
}

#[tokio::test]
async fn a_call_that_waits_in_another_process_hears_of_it_before_it_goes() {
    let server = RedisServer::shared().unwrap();
    let (told, other) = (limiter(server).await, limiter(server).await);
    let slow = QuotaSpec::new(1, Duration::from_millis(500)).max_wait(Duration::from_secs(20));
    let request = call("quiet-queued", &[slow]);
    let _ = other.acquire(&request).await.unwrap();
    let waiting = {
        let (other, request) = (other.clone(), request.clone());
        tokio::spawn(async move { other.acquire(&request).await.unwrap().waited() })
    };
    while other.peek(&request).await.unwrap()[0].reset_after <= Duration::from_millis(500) {}
    let quiet = Duration::from_secs(2);
    told.quiet(&request, quiet).await;
    let waited = waiting.await.unwrap();
    assert!(waited >= quiet, "{waited:?}");
}

#[tokio::test]
async fn what_was_taken_ahead_is_not_used_while_it_is_quiet() {
    let server = RedisServer::shared().unwrap();
    let (told, other) = (limiter(server).await, limiter(server).await);
    // Of which a process takes 50 ahead.
    let spec = QuotaSpec::new(1_000, Duration::from_secs(600)).algorithm(Algorithm::SlidingWindow);
    let spec = spec.lease(Duration::from_secs(60)).on_limit(OnLimit::Error);
    let request = call("quiet-leased", &[spec]);
    for limiter in [&told, &other] {
        let _ = limiter.acquire(&request).await.unwrap();
        let _ = limiter.acquire(&request).await.unwrap();
    }
    told.quiet(&request, LONG).await;
    assert!(is_refused_by_the_upstream(&told, &request).await);
    // The other one looks for itself now and then.
    let mut used = 0;
    while !is_refused_by_the_upstream(&other, &request).await {
        used += 1;
        assert!(used < 40, "it used all that it had taken");
        time::sleep_until(time::now() + Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_permit_that_was_granted_before_the_gate_was_closed_is_not_used_after() {
    let server = RedisServer::start().unwrap();
    let limiter = limiter(&server).await;
    let request = call("quiet-crossing", &[QuotaSpec::new(10, Duration::from_secs(600))]);
    let _ = limiter.acquire(&request).await.unwrap();
    // Its script waits in the server's socket, and is run once the gate is closed here.
    server.pause().unwrap();
    let asking = {
        let (limiter, request) = (limiter.clone(), request.clone());
        tokio::spawn(async move { limiter.try_acquire(&request).await })
    };
    tokio::task::yield_now().await;
    limiter.quiet(&request, LONG).await;
    server.resume().unwrap();
    assert!(matches!(asking.await.unwrap(), Err(AcquireError::Refused(_))));
    limiter.release(&request).await.unwrap();
    let came_back = async { while limiter.peek(&request).await.unwrap()[0].remaining < 9 {} };
    time::within(LONG / 10, came_back).await.unwrap();
}

#[tokio::test]
async fn a_gate_that_was_seen_open_a_moment_ago_costs_no_call() {
    let server = RedisServer::start().unwrap();
    let limiter = limiter(&server).await;
    let free = call("quiet-fresh", &[]);
    let started = time::now();
    for _ in 0..1_000 {
        let _ = limiter.acquire(&free).await.unwrap();
    }
    let stats = server.cli(&["INFO", "commandstats"]).unwrap();
    let evaluated = stats.lines().find_map(|line| line.strip_prefix("cmdstat_evalsha:calls="));
    let evaluated: u128 = evaluated.unwrap().split(',').next().unwrap().parse().unwrap();
    let most = started.elapsed().as_millis() / FRESH.as_millis() + 2;
    assert!(evaluated <= most, "{evaluated} calls of the script in {:?}", started.elapsed());
}
