//! A server that loses its keys without an error, each limiter with a connection of its own.

use ratelimit_core::QuotaSpec;
use ratelimit_tests::RedisServer;

use super::*;
use crate::limiter::{AcquireError, Rate, RefusedBy};
use crate::store::redis::script::Invocation;
use crate::{Limiter, PermitRequest, RedisStore};

/// Longer than any test takes.
const LONG: Duration = Duration::from_secs(600);

async fn limiter(server: &RedisServer) -> (Limiter, RedisStore) {
    let own = RedisStore::connect(&server.url()).await.unwrap();
    (Limiter::new(own.clone()), own)
}

async fn until(mut is_so: impl AsyncFnMut() -> bool) {
    let waiting = async {
        while !is_so().await {
            time::sleep_until(time::later(Duration::from_millis(1))).await;
        }
    };
    time::within(LONG / 10, waiting).await.unwrap();
}

async fn is_refused(limiter: &Limiter, request: &PermitRequest) -> bool {
    match limiter.try_acquire(request).await {
        Err(AcquireError::Refused(refusal)) => refusal.by == RefusedBy::Upstream,
        Err(error) => panic!("{error}"),
        Ok(_) => false,
    }
}

#[tokio::test]
async fn a_gate_that_nobody_opened_is_closed_again_by_the_first_call_of_who_knew_of_it() {
    let server = RedisServer::start().unwrap();
    let (knows, own) = limiter(&server).await;
    // No quota of it is in use by which a loss would be told.
    let request = PermitRequest::new("lost-gate");
    knows.hold(&request, LONG).await.unwrap();
    server.cli(&["FLUSHALL"]).unwrap();
    let _ = knows.try_acquire(&request).await.unwrap();
    until(async || !own.is_in_doubt()).await;
    let (new, _) = limiter(&server).await;
    assert!(is_refused(&new, &request).await && is_refused(&knows, &request).await);
}

#[tokio::test]
async fn a_gate_that_somebody_has_opened_stays_open_for_those_who_knew_that_it_was_closed() {
    let server = RedisServer::start().unwrap();
    let ((knows, own), (operator, _)) = (limiter(&server).await, limiter(&server).await);
    let request = PermitRequest::new("opened-gate");
    for by_a_reset in [false, true] {
        knows.hold(&request, LONG).await.unwrap();
        if by_a_reset {
            operator.reset(&request).await.unwrap();
        } else {
            operator.release(&request).await.unwrap();
        }
        for _ in 0..3 {
            let _ = knows.try_acquire(&request).await.unwrap();
            until(async || !own.is_in_doubt()).await;
        }
        // Nor is it closed by who has not asked since, and doubts what the store knows.
        knows.hold(&request, LONG).await.unwrap();
        operator.release(&request).await.unwrap();
        own.doubts();
        until(async || !own.is_in_doubt()).await;
        let _ = operator.try_acquire(&request).await.unwrap();
        let _ = knows.try_acquire(&request).await.unwrap();
    }
}

#[tokio::test]
async fn a_share_that_came_back_before_its_time_is_cut_again_by_the_first_call_of_who_knew_of_it() {
    let server = RedisServer::start().unwrap();
    let ((knows, own), (operator, _)) = (limiter(&server).await, limiter(&server).await);
    // A permit is back in 10 ms, and a part of the share in 1.5 s.
    let spec = QuotaSpec::new(1_000, Duration::from_secs(10)).burst(500);
    let request = PermitRequest::new("lost-share").quota(spec.check().unwrap());
    let gate = "rl:{lost-share:default}:gate";
    knows.quiet(&request, Duration::ZERO, Rate::Cut).await;
    let _ = knows.acquire(&request).await.unwrap();
    assert!(own.share(gate) < WHOLE);
    until(async || knows.peek(&request).await.unwrap()[0].reset_after.is_zero()).await;
    server.cli(&["FLUSHALL"]).unwrap();
    let _ = knows.acquire(&request).await.unwrap();
    until(async || !own.is_in_doubt()).await;
    assert!(own.share(gate) < WHOLE);
    let (new, other) = limiter(&server).await;
    let _ = new.acquire(&request).await.unwrap();
    assert!(other.share(gate) < WHOLE);
    // And one that was made whole by somebody stays so.
    operator.release(&request).await.unwrap();
    for (limiter, own) in [(&knows, &own), (&new, &other)] {
        let _ = limiter.acquire(&request).await.unwrap();
        until(async || !own.is_in_doubt()).await;
        let _ = limiter.acquire(&request).await.unwrap();
        assert_eq!(own.share(gate), WHOLE);
    }
}

#[tokio::test]
async fn what_was_heard_before_a_gate_was_opened_is_not_heeded_and_what_was_heard_after_is() {
    const START: u64 = 1_700_000_000_000_000;
    const OPENED: u64 = START + 1_000;
    let (_, own) = limiter(RedisServer::shared().unwrap()).await;
    let gate = "{heard-before}:gate";
    let quiet = |closed_us| Quiet { closed_us, cut: None };
    let hold = async |closed_us, seen_us, now_us| {
        let call = Invocation::hold_anew(gate, quiet(closed_us), seen_us, Some(now_us));
        own.invoke::<u64>(&call).await.unwrap()
    };
    let slow = async |seen_us, now_us| {
        own.invoke::<u8>(&Invocation::slow(gate, 32, 1_000_000, seen_us, Some(now_us))).await.unwrap()
    };
    assert_eq!(hold(60_000_000, 0, START).await, 60_000_000);
    assert_eq!(hold(0, 0, OPENED).await, 0);
    let later = OPENED + 10;
    assert_eq!([hold(50_000_000, START, later).await, hold(50_000_000, OPENED, later).await], [0, 0]);
    assert_eq!(slow(START, later).await, WHOLE);
    assert_eq!(slow(OPENED + 1, later).await, 32);
    assert_eq!(hold(0, 0, later).await, 0);
    assert_eq!(hold(50_000_000, later + 1, later + 1).await, 50_000_000);
    assert_eq!(hold(0, 0, later + 2).await, 0);
    assert_eq!(hold(1_000, 0, later + 3).await, 1_000, "what is news is heeded");
}

#[tokio::test(start_paused = true)]
async fn a_gate_that_opens_by_itself_is_not_taken_for_lost() {
    let (gates, gate): (_, Arc<str>) = (Gates::default(), Arc::from("gate"));
    for (left, is_lost) in [(Duration::from_millis(90), false), (Duration::from_millis(200), true)] {
        let closed_at = time::now();
        gates.hear(&gate, closed_at + Duration::from_secs(5), closed_at);
        tokio::time::advance(Duration::from_secs(5).saturating_sub(left)).await;
        assert_eq!(gates.saw_open(&gate, time::now()), is_lost, "{left:?}");
        gates.open(&gate);
    }
    // A share grows back, and somebody's word of it may come late.
    let heard = |parts| gates.hear_share(&gate, parts, Duration::from_secs(1), time::now()).1;
    assert!(!heard(20));
    tokio::time::advance(Duration::from_secs(10)).await;
    assert_eq!([heard(33), heard(38)], [false, true]);
    assert!(!heard(10), "it was cut");
}
