//! A server that comes back and has lost all, or an older copy of it, each limiter with a connection of its own.

use ratelimit_core::breaker::Verdict;
use ratelimit_core::{Breaker, BreakerSpec, QuotaSpec};
use ratelimit_tests::RedisServer;

use super::*;
use crate::limiter::{AcquireError, Rate, RefusedBy};
use crate::store::{BreakerChange, BreakerStatus, Told};
use crate::{Limiter, PermitRequest};

/// Longer than any test takes.
const LONG: Duration = Duration::from_secs(600);

async fn store(server: &RedisServer) -> RedisStore {
    RedisStore::connect(&server.url()).await.unwrap()
}

async fn limiter(server: &RedisServer) -> Limiter {
    Limiter::new(store(server).await)
}

fn limited(api: &str) -> PermitRequest {
    PermitRequest::new(api).quota(QuotaSpec::new(1_000, Duration::from_secs(1)).check().unwrap())
}

fn breaker() -> Breaker {
    BreakerSpec::failures(1).open_for(LONG).check().unwrap()
}

async fn refused_by(limiter: &Limiter, request: &PermitRequest) -> Option<RefusedBy> {
    match limiter.try_acquire(request).await {
        Err(AcquireError::Refused(refusal)) => Some(refusal.by),
        Err(AcquireError::Store(_)) => None,
        Ok(permit) => {
            assert!(permit.degraded().is_some(), "the store has let it go");
            None
        }
    }
}

/// Until the store decides for `limiter` again, as it does on calls of another API, and has been told.
async fn until_found_back(limiter: &Limiter, own: &RedisStore) {
    let other = limited("found-back");
    let decides = async || limiter.try_acquire(&other).await.is_ok_and(|permit| permit.degraded().is_none());
    let found = async {
        while !decides().await || own.is_in_doubt() {
            time::sleep_until(time::later(Duration::from_millis(1))).await;
        }
    };
    time::within(LONG / 10, found).await.unwrap();
}

async fn until_in_doubt_no_more(own: &RedisStore) {
    let told = async {
        while own.is_in_doubt() {
            time::sleep_until(time::later(Duration::from_millis(1))).await;
        }
    };
    time::within(LONG / 10, told).await.unwrap();
}

/// Until calls do without the store.
async fn until_it_is_gone(limiter: &Limiter) {
    let other = limited("is-gone");
    let gone =
        async { while limiter.try_acquire(&other).await.is_ok_and(|permit| permit.degraded().is_none()) {} };
    time::within(LONG / 10, gone).await.unwrap();
}

#[tokio::test]
async fn a_gate_that_the_store_has_lost_stays_closed() {
    let mut server = RedisServer::start().unwrap();
    let stores = [store(&server).await, store(&server).await];
    let [told, heard] = stores.clone().map(Limiter::new);
    let (request, free) = (limited("anew-gate"), PermitRequest::new("anew-gate"));
    told.quiet(&request, LONG, Rate::Kept).await;
    let refuses = async { while refused_by(&heard, &request).await != Some(RefusedBy::Upstream) {} };
    time::within(LONG / 10, refuses).await.unwrap();
    for (limiter, own) in [&told, &heard].into_iter().zip(&stores) {
        server.kill();
        for request in [&request, &free] {
            assert_eq!(refused_by(limiter, request).await, Some(RefusedBy::Upstream), "it is gone");
        }
        server.restart().unwrap();
        until_found_back(limiter, own).await;
        for request in [&request, &free] {
            assert_eq!(refused_by(limiter, request).await, Some(RefusedBy::Upstream), "it is back");
            // Whoever comes new knows it from the store alone.
            let new = Limiter::new(store(&server).await);
            assert_eq!(refused_by(&new, request).await, Some(RefusedBy::Upstream), "it was told anew");
        }
    }
}

#[tokio::test]
async fn a_breaker_that_the_store_has_lost_stays_open() {
    let mut server = RedisServer::start().unwrap();
    let request = PermitRequest::new("anew-breaker").breaker(breaker());
    let stores = [store(&server).await, store(&server).await];
    let [failing, heard] = stores.clone().map(Limiter::new);
    failing.acquire(&request).await.unwrap().report(Verdict::Failure);
    failing.flush().await;
    let open = |by| matches!(by, Some(RefusedBy::Breaker(_)));
    for (limiter, own) in [&failing, &heard].into_iter().zip(&stores) {
        // Its connection may be that to the server of before.
        let refuses = async { while !open(refused_by(limiter, &request).await) {} };
        time::within(LONG / 10, refuses).await.unwrap();
        server.kill();
        assert!(open(refused_by(limiter, &request).await), "it is gone");
        server.restart().unwrap();
        until_found_back(limiter, own).await;
        assert!(open(refused_by(limiter, &request).await), "it is back");
        let new = Limiter::new(store(&server).await);
        assert!(open(refused_by(&new, &request).await), "it was told anew");
        let status = new.breaker(&request).await.unwrap();
        let Some(BreakerStatus::Open { retry_after }) = status else { panic!("{status:?}") };
        assert!(retry_after <= LONG && retry_after > LONG / 2, "{retry_after:?}");
    }
}

#[tokio::test]
async fn a_share_that_the_store_has_lost_stays_cut() {
    let mut server = RedisServer::start().unwrap();
    let spec = QuotaSpec::new(1_000, Duration::from_secs(86_400)).burst(500);
    let request = PermitRequest::new("anew-share").quota(spec.check().unwrap());
    let gate = "rl:{anew-share:default}:gate";
    let stores = [store(&server).await, store(&server).await];
    let [told, heard] = stores.clone().map(Limiter::new);
    told.quiet(&request, Duration::ZERO, Rate::Cut).await;
    for limiter in [&told, &heard] {
        let _ = limiter.try_acquire(&request).await;
    }
    for (limiter, own) in [&told, &heard].into_iter().zip(&stores) {
        assert!(own.share(gate) < WHOLE);
        server.kill();
        until_it_is_gone(limiter).await;
        server.restart().unwrap();
        until_found_back(limiter, own).await;
        // Whoever comes new knows it from the store alone.
        let own = store(&server).await;
        let _ = Limiter::new(own.clone()).try_acquire(&request).await;
        assert!(own.share(gate) < WHOLE);
    }
    // And one that has lost its keys and never failed is told with the next call of anybody who knew.
    server.cli(&["FLUSHALL"]).unwrap();
    let healed = async {
        while !server.cli(&["EXISTS", gate]).unwrap().starts_with('1') {
            let _ = heard.try_acquire(&request).await;
            time::sleep_until(time::later(Duration::from_millis(1))).await;
        }
    };
    time::within(LONG / 10, healed).await.unwrap();
    // Once it is opened, nobody brings it back. (The connection of who opens it is of the server of before.)
    until_found_back(&told, &stores[0]).await;
    told.release(&request).await.unwrap();
    for (limiter, own) in [&told, &heard].into_iter().zip(&stores) {
        let _ = limiter.try_acquire(&request).await;
        own.doubts();
        until_in_doubt_no_more(own).await;
        let _ = limiter.try_acquire(&request).await;
        assert_eq!(own.share(gate), WHOLE);
    }
}

#[tokio::test]
async fn one_failure_that_lost_nothing_and_one_that_did_are_healed_without_an_outage() {
    let server = RedisServer::start().unwrap();
    let own = store(&server).await;
    let limiter = Limiter::new(own.clone());
    let gated = limited("anew-blip");
    let guarded = PermitRequest::new("anew-blip-breaker").breaker(breaker());
    limiter.quiet(&gated, LONG, Rate::Kept).await;
    limiter.acquire(&guarded).await.unwrap().report(Verdict::Failure);
    limiter.flush().await;
    assert!(matches!(refused_by(&limiter, &guarded).await, Some(RefusedBy::Breaker(_))));
    let told = async { while own.knows_closed("rl:{anew-blip:default}:gate").is_some() {} };
    time::within(LONG / 10, told).await;
    for lost in [false, true] {
        if lost {
            server.cli(&["FLUSHALL"]).unwrap();
        }
        own.doubts();
        assert_eq!(refused_by(&limiter, &gated).await, Some(RefusedBy::Upstream));
        assert!(matches!(refused_by(&limiter, &guarded).await, Some(RefusedBy::Breaker(_))));
        until_in_doubt_no_more(&own).await;
        let new = Limiter::new(store(&server).await);
        assert_eq!(refused_by(&new, &gated).await, Some(RefusedBy::Upstream));
        assert!(matches!(refused_by(&new, &guarded).await, Some(RefusedBy::Breaker(_))));
    }
}

#[tokio::test]
async fn what_somebody_else_has_opened_is_not_closed_again_once_this_process_has_seen_it() {
    let server = RedisServer::start().unwrap();
    let own = store(&server).await;
    let (told, operator) = (Limiter::new(own.clone()), limiter(&server).await);
    let gated = limited("anew-released");
    let guarded = PermitRequest::new("anew-reset").breaker(breaker());
    told.hold(&gated, LONG).await.unwrap();
    told.acquire(&guarded).await.unwrap().report(Verdict::Failure);
    told.flush().await;
    assert!(matches!(refused_by(&told, &guarded).await, Some(RefusedBy::Breaker(_))));
    operator.release(&gated).await.unwrap();
    operator.reset_breaker(&guarded).await.unwrap();
    // The first call of each hears of it.
    for request in [&gated, &guarded] {
        let _ = told.try_acquire(request).await.unwrap();
    }
    own.doubts();
    until_in_doubt_no_more(&own).await;
    for request in [&gated, &guarded] {
        let _ = told.try_acquire(request).await.unwrap();
    }
}

#[tokio::test]
async fn a_breaker_that_was_lost_without_an_error_is_opened_again_by_the_first_call_of_who_knew_of_it() {
    let server = RedisServer::start().unwrap();
    let own = store(&server).await;
    let (knows, operator) = (Limiter::new(own.clone()), limiter(&server).await);
    let request = PermitRequest::new("lost-breaker").breaker(breaker());
    let open =
        async |limiter: &Limiter| matches!(refused_by(limiter, &request).await, Some(RefusedBy::Breaker(_)));
    knows.acquire(&request).await.unwrap().report(Verdict::Failure);
    knows.flush().await;
    assert!(open(&knows).await);
    server.cli(&["FLUSHALL"]).unwrap();
    let _ = knows.try_acquire(&request).await.unwrap();
    until_in_doubt_no_more(&own).await;
    assert!(open(&knows).await && open(&limiter(&server).await).await);
    // One that an operator has made as new was not lost, as long as anybody may believe that it is open.
    operator.reset_breaker(&request).await.unwrap();
    let key = server.cli(&["KEYS", "*lost-breaker*breaker*"]).unwrap();
    let left: u64 = server.cli(&["PTTL", key.trim()]).unwrap().trim().parse().unwrap();
    assert!(u128::from(left) > (7 * LONG).as_millis(), "{key}: {left} ms");
    for _ in 0..2 {
        let _ = knows.try_acquire(&request).await.unwrap();
        until_in_doubt_no_more(&own).await;
    }
    let _ = operator.try_acquire(&request).await.unwrap();
}

#[tokio::test]
async fn of_an_older_epoch_a_breaker_is_opened_and_of_the_same_or_a_newer_it_is_as_it_is() {
    let server = RedisServer::shared().unwrap();
    let own = store(server).await;
    let guard = crate::store::Guard::new(Arc::from("{anew-epochs}:breaker"), breaker(), 1_000_000);
    own.report_now(&[(guard.clone(), Told::Calls { epoch: 0, calls: 1, failures: 1 })], None).await.unwrap();
    own.doubts();
    let seen = own.shared.known_breakers.doubted();
    let tell = async || own.invoke::<Vec<u8>>(&Invocation::saw_open(&seen, None)).await.unwrap();
    let status = async || own.breaker(&guard, BreakerChange::None).await.unwrap();
    own.breaker(&guard, BreakerChange::Reset).await.unwrap();
    tell().await;
    assert_eq!(status().await, BreakerStatus::Closed, "it was closed later");
    server.cli(&["DEL", &guard.key]).unwrap();
    tell().await;
    assert!(matches!(status().await, BreakerStatus::Open { .. }));
    let before = server.cli(&["DUMP", &guard.key]).unwrap();
    tell().await;
    assert_eq!(server.cli(&["DUMP", &guard.key]).unwrap(), before, "another process has told it");
}
