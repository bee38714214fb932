//! Gates on a real server, each limiter with a connection of its own, as processes have.

use ratelimit_core::{Algorithm, OnLimit, OnStoreError, QuotaSpec, StoreErrorSpec};
use ratelimit_tests::RedisServer;

use super::*;
use crate::limiter::{AcquireError, Rate, RefusedBy};
use crate::store::redis::tests::calls;
use crate::{Limiter, PermitRequest, RedisStore};

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
    told.quiet(&governed, LONG, Rate::Kept).await;
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
async fn what_one_process_is_told_of_an_operation_quiets_that_in_all_and_no_other() {
    let server = RedisServer::shared().unwrap();
    let (told, other) = (limiter(server).await, limiter(server).await);
    let mail = call("quiet-one", &[QuotaSpec::new(1_000, Duration::from_secs(1))]).operation("mail");
    let lists = call("quiet-one", &[]).operation("lists");
    let at_the_gate = |call: &PermitRequest| call.clone().at_the_gate_of_its_operation();
    told.quiet(&at_the_gate(&mail), LONG, Rate::Kept).await;
    for limiter in [&told, &other] {
        until_refused(limiter, &at_the_gate(&mail)).await;
        let Err(AcquireError::Refused(refusal)) = limiter.waits_at_the_gate(&at_the_gate(&mail), &mail).await
        else {
            panic!("it is quiet")
        };
        assert_eq!(refusal.by, RefusedBy::Upstream);
        assert_eq!(limiter.waits_at_the_gate(&at_the_gate(&lists), &lists).await.unwrap(), Duration::ZERO);
        // The API itself is not quiet.
        let _ = limiter.try_acquire(&lists).await.unwrap();
    }
    other.release(&lists).await.unwrap();
    assert!(is_refused_by_the_upstream(&told, &at_the_gate(&mail)).await);
    other.release(&mail).await.unwrap();
    for limiter in [&told, &other] {
        let _ = limiter.try_acquire(&at_the_gate(&mail)).await.unwrap();
    }
}

#[tokio::test]
async fn a_process_keeps_to_what_it_was_told_though_the_store_cannot_hear_and_tells_it_later() {
    let mut server = RedisServer::start().unwrap();
    let told = limiter(&server).await;
    let request = call("quiet-deaf", &[QuotaSpec::new(1_000, Duration::from_secs(1))]);
    server.kill();
    told.quiet(&request, LONG, Rate::Kept).await;
    assert!(is_refused_by_the_upstream(&told, &request).await);
    server.restart().unwrap();
    let other = limiter(&server).await;
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
    limiter.quiet(&free, LONG, Rate::Kept).await;
    assert!(is_refused_by_the_upstream(&limiter, &free).await, "the upstream still does");
}

#[tokio::test]
async fn what_the_store_knew_of_holds_while_it_is_gone_for_calls_that_no_quota_governs_too() {
    let mut server = RedisServer::start().unwrap();
    let limiter = limiter(&server).await;
    let free = call("quiet-gone-told", &[]);
    // The store has it, and says so.
    limiter.hold(&free, LONG).await.unwrap();
    assert!(is_refused_by_the_upstream(&limiter, &free).await);
    server.kill();
    for _ in 0..5 {
        assert!(is_refused_by_the_upstream(&limiter, &free).await, "it is the upstream's word");
    }
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
    told.quiet(&request, quiet, Rate::Kept).await;
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
    told.quiet(&request, LONG, Rate::Kept).await;
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
async fn what_nobody_decides_is_quiet_all_the_same() {
    let mut server = RedisServer::start().unwrap();
    let limiter = limiter(&server).await;
    let open = StoreErrorSpec::new(OnStoreError::Open).check().unwrap();
    let request = call("quiet-open", &[QuotaSpec::new(10, Duration::from_secs(1))]).on_store_error(open);
    // The store is told, so that it is asked.
    limiter.hold(&request, LONG).await.unwrap();
    assert!(is_refused_by_the_upstream(&limiter, &request).await);
    server.kill();
    assert!(is_refused_by_the_upstream(&limiter, &request).await);
}

#[tokio::test]
async fn a_permit_that_was_granted_before_the_gate_was_closed_is_not_used_after() {
    let server = RedisServer::start().unwrap();
    let limiter = limiter(&server).await;
    let patient = StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_secs(10));
    let request = call("quiet-crossing", &[QuotaSpec::new(10, Duration::from_secs(600))]);
    let request = request.on_store_error(patient.check().unwrap());
    let _ = limiter.acquire(&request).await.unwrap();
    // Its script waits in the server's socket, and is run once the gate is closed here.
    server.pause().unwrap();
    let asking = {
        let (limiter, request) = (limiter.clone(), request.clone());
        tokio::spawn(async move { limiter.try_acquire(&request).await })
    };
    tokio::task::yield_now().await;
    limiter.quiet(&request, LONG, Rate::Kept).await;
    server.resume().unwrap();
    assert!(matches!(asking.await.unwrap(), Err(AcquireError::Refused(_))));
    limiter.release(&request).await.unwrap();
    let came_back = async { while limiter.peek(&request).await.unwrap()[0].remaining < 9 {} };
    time::within(LONG / 10, came_back).await.unwrap();
}

#[tokio::test]
async fn a_quota_that_refuses_for_longer_than_a_gate_is_closed_does_not_open_it() {
    let server = RedisServer::shared().unwrap();
    let (told, other) = (limiter(server).await, limiter(server).await);
    let daily = QuotaSpec::new(1, 100 * LONG).on_limit(OnLimit::Error);
    let (used_up, free) = (call("quiet-daily", &[daily]), call("quiet-daily", &[]));
    let _ = told.acquire(&used_up).await.unwrap();
    told.quiet(&used_up, LONG, Rate::Kept).await;
    let Err(AcquireError::Refused(refusal)) = other.acquire(&used_up).await else { panic!("it goes") };
    assert!(matches!(refusal.by, RefusedBy::Quota(_)), "{refusal}");
    assert!(is_refused_by_the_upstream(&other, &free).await);
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
    let evaluated = u128::from(calls(&server));
    let most = started.elapsed().as_millis() / FRESH.as_millis() + 2;
    assert!(evaluated <= most, "{evaluated} calls of the script in {:?}", started.elapsed());
}

#[tokio::test]
async fn a_fleet_shares_one_pace_and_each_hears_of_it_by_one_more_ask() {
    let server = RedisServer::shared().unwrap();
    let (told, other) = (limiter(server).await, limiter(server).await);
    let request = call("pace-shared", &[QuotaSpec::new(1_000, Duration::from_secs(60)).burst(500)]);
    told.quiet(&request, Duration::ZERO, Rate::Cut).await;
    let limiters = [&told, &other];
    let started = time::now();
    for limiter in limiters.into_iter().cycle().take(6) {
        let _ = limiter.acquire(&request).await.unwrap();
    }
    // 687 in a minute, one of them every 87 ms, whoever asks: the first needs not wait.
    assert!(started.elapsed() >= 5 * Duration::from_millis(80), "{:?}", started.elapsed());
    for store in limiters {
        let permit = store.acquire(&request).await.unwrap();
        assert_eq!(permit.quotas().len(), 1, "what was declared, and nothing else");
    }
    let free = call("pace-shared", &[]);
    let _ = other.try_acquire(&free).await.unwrap();
    told.release(&request).await.unwrap();
    for limiter in limiters {
        for _ in 0..20 {
            let _ = limiter.try_acquire(&request).await.unwrap();
        }
    }
}

#[tokio::test]
async fn refusals_of_one_moment_cut_once_whoever_tells_of_them() {
    let server = RedisServer::shared().unwrap();
    let request = call("pace-once", &[QuotaSpec::new(100, Duration::from_secs(60))]);
    let mut refused = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let (limiter, request) = (limiter(server).await, request.clone());
        refused.spawn(async move {
            for _ in 0..5 {
                limiter.quiet(&request, Duration::ZERO, Rate::Cut).await;
            }
        });
    }
    refused.join_all().await;
    let own = RedisStore::connect(&server.url()).await.unwrap();
    let limiter = Limiter::new(own.clone());
    let _ = limiter.acquire(&request).await.unwrap();
    // A cut settles in ten seconds, and a part comes back in thirty.
    assert_eq!(own.share("rl:{pace-once:default}:gate"), 44);
}

#[tokio::test]
async fn a_cut_that_the_store_could_not_hear_of_is_told_while_it_is_quiet() {
    let server = RedisServer::start().unwrap();
    let (told, other) = (limiter(&server).await, limiter(&server).await);
    let request = call("pace-deaf", &[QuotaSpec::new(10, Duration::from_secs(60)).burst(10)]);
    server.pause().unwrap();
    told.quiet(&request, Duration::from_secs(3), Rate::Cut).await;
    server.resume().unwrap();
    until_refused(&other, &request).await;
    let _ = other.acquire(&request).await.unwrap();
    let waiting = time::within(Duration::from_millis(500), other.acquire(&request)).await;
    assert!(waiting.is_none(), "it goes by the pace: {waiting:?}");
}
