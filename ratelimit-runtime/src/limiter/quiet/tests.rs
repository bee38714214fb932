//! What calls in memory do about a gate, by a clock that is paused.

use ratelimit_core::{OnLimit, QuotaSpec};

use super::*;
use crate::MemoryStore;
use crate::limiter::RefusedBy;

const TWO_SECONDS: Duration = Duration::from_secs(2);

fn one_a_second() -> QuotaSpec {
    QuotaSpec::new(1, Duration::from_secs(1))
}

fn request(quotas: &[QuotaSpec]) -> PermitRequest {
    let quotas: Vec<_> = quotas.iter().map(|quota| quota.check().unwrap()).collect();
    PermitRequest::new("stripe").operation("create").quotas(&quotas)
}

async fn later(milliseconds: u64) {
    time::sleep_until(time::now() + Duration::from_millis(milliseconds)).await;
}

/// How many milliseconds calls that come one after the other wait, each in a task of its own.
async fn queue(
    limiter: &Limiter,
    request: &PermitRequest,
    calls: usize,
) -> Vec<tokio::task::JoinHandle<u128>> {
    let mut waiting = Vec::new();
    for _ in 0..calls {
        let (limiter, request) = (limiter.clone(), request.clone());
        waiting
            .push(tokio::spawn(async move { limiter.acquire(&request).await.unwrap().waited().as_millis() }));
        tokio::task::yield_now().await;
    }
    waiting
}

async fn waits(waiting: Vec<tokio::task::JoinHandle<u128>>) -> Vec<u128> {
    let mut waits = Vec::new();
    for call in waiting {
        waits.push(call.await.unwrap());
    }
    waits
}

#[tokio::test(start_paused = true)]
async fn a_call_that_no_quota_governs_waits_for_the_upstream_too() {
    let limiter = Limiter::default();
    let request = request(&[]);
    limiter.quiet(&request, TWO_SECONDS, Rate::Kept).await;
    let AcquireError::Refused(refusal) = limiter.try_acquire(&request).await.unwrap_err() else {
        panic!("refused")
    };
    assert_eq!((refusal.by, refusal.retry_after), (RefusedBy::Upstream, Some(TWO_SECONDS)));
    assert_eq!(limiter.acquire(&request).await.unwrap().waited(), TWO_SECONDS);
    limiter.quiet(&request, Duration::from_secs(31), Rate::Kept).await;
    assert!(limiter.acquire(&request).await.is_err(), "that is longer than calls wait");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_does_not_wait_is_refused_by_the_upstream_and_told_for_how_long() {
    let limiter = Limiter::default();
    let request = request(&[one_a_second().on_limit(OnLimit::Error)]);
    limiter.quiet(&request, TWO_SECONDS, Rate::Kept).await;
    let refusal = limiter.acquire(&request).await.unwrap_err();
    assert_eq!(refusal.to_string(), "refused by the upstream: it takes no calls for another 2s");
}

#[tokio::test(start_paused = true)]
async fn calls_that_wait_already_are_booked_anew_behind_the_gate_in_their_order() {
    let limiter = Limiter::default();
    let request = request(&[one_a_second()]);
    let _ = limiter.acquire(&request).await.unwrap();
    let waiting = queue(&limiter, &request, 3).await;
    later(500).await;
    limiter.quiet(&request, TWO_SECONDS, Rate::Kept).await;
    // What they had reserved has come back, so one goes when the gate opens.
    assert_eq!(waits(waiting).await, [2_500, 3_500, 4_500]);
}

#[tokio::test(start_paused = true)]
async fn a_gate_that_is_closed_for_longer_turns_back_those_who_wait_for_it() {
    let limiter = Limiter::default();
    let request = request(&[one_a_second()]);
    limiter.quiet(&request, TWO_SECONDS, Rate::Kept).await;
    let waiting = queue(&limiter, &request, 2).await;
    later(1_000).await;
    limiter.quiet(&request, TWO_SECONDS, Rate::Kept).await;
    assert_eq!(waits(waiting).await, [3_000, 4_000]);
}

#[tokio::test(start_paused = true)]
async fn a_call_looks_at_the_gate_after_its_wait_and_pays_anew() {
    let store = MemoryStore::new();
    let (quieted, other) = (Limiter::new(store.clone()), Limiter::new(store));
    let request = request(&[one_a_second()]);
    let _ = other.acquire(&request).await.unwrap();
    let waiting = queue(&other, &request, 1).await;
    later(500).await;
    // Nobody turns back the calls of the other limiter.
    quieted.quiet(&request, TWO_SECONDS, Rate::Kept).await;
    assert_eq!(waits(waiting).await, [2_500]);
    let AcquireError::Refused(refusal) = other.try_acquire(&request).await.unwrap_err() else {
        panic!("refused")
    };
    assert_eq!(refusal.retry_after, Some(Duration::from_secs(1)), "it was charged when it went");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_passed_a_narrower_scope_pays_for_it_again_behind_the_gate() {
    let limiter = Limiter::default();
    let user = one_a_second().scope(Scope::User);
    let request = request(&[user, QuotaSpec::new(100, Duration::from_secs(1))]).user("u");
    let _ = limiter.acquire(&request).await.unwrap();
    let waiting = queue(&limiter, &request, 1).await;
    later(900).await;
    limiter.quiet(&request, TWO_SECONDS, Rate::Kept).await;
    assert_eq!(waits(waiting).await, [2_900]);
    let standing = limiter.peek(&request).await.unwrap();
    assert_eq!(standing[0].remaining, 0, "the user's permit is the one of that instant");
}

#[test]
fn limiters_of_a_fleet_do_not_all_come_back_at_once() {
    let lateness: Vec<u64> = (0..20).map(|_| lateness_us(true)).collect();
    assert!(lateness.iter().all(|us| *us < SPREAD_US));
    assert!(lateness.iter().any(|us| *us != lateness[0]), "{lateness:?}");
    assert_eq!(lateness_us(false), 0);
}

const SECOND: Duration = Duration::from_secs(1);

fn hundred_a_second() -> QuotaSpec {
    QuotaSpec::new(100, SECOND).burst(25)
}

#[tokio::test(start_paused = true)]
async fn calls_come_back_one_by_one_and_by_a_smaller_share_of_their_rate() {
    let limiter = Limiter::default();
    let request = request(&[hundred_a_second()]);
    let mut waiting = queue(&limiter, &request, 30).await;
    limiter.quiet(&request, SECOND, Rate::Cut).await;
    waiting.extend(queue(&limiter, &request, 30).await);
    let waits = waits(waiting).await;
    // Those that found permits in the bucket had gone before. 44/64 of a hundred in a second are 68.75.
    let later: Vec<u128> = waits.iter().copied().filter(|wait| *wait >= 1_000).collect();
    assert_eq!((later.len(), &later[..5]), (35, &[1_000, 1_015, 1_030, 1_044, 1_059][..]));
    let permit = limiter.acquire(&request).await.unwrap();
    assert_eq!(permit.quotas().len(), 1, "what was declared, and nothing else");
}

#[tokio::test(start_paused = true)]
async fn the_share_grows_back_to_all_that_was_declared_and_no_further() {
    let limiter = Limiter::default();
    let request = request(&[hundred_a_second()]);
    limiter.quiet(&request, Duration::ZERO, Rate::Cut).await;
    let mut sent_in = Vec::new();
    for second in 1..=12 {
        let (end, mut sent) = (time::now() + SECOND, 0);
        while time::now() < end {
            let _ = limiter.acquire(&request).await.unwrap();
            sent += 1;
        }
        sent_in.push(sent);
        assert!(sent <= 126, "{sent} in second {second}");
    }
    assert!(sent_in[0] < 75, "{sent_in:?}");
    assert!(sent_in[..9].windows(2).all(|pair| pair[0] <= pair[1] + 1), "{sent_in:?}");
    assert_eq!(sent_in[11], 100, "{sent_in:?}");
}

#[tokio::test(start_paused = true)]
async fn refusals_one_after_the_other_cut_ever_more() {
    let limiter = Limiter::default();
    let request = request(&[hundred_a_second()]);
    for _ in 0..3 {
        limiter.quiet(&request, Duration::ZERO, Rate::Cut).await;
        later(1_000).await;
    }
    // 44, which has grown to 46, 32 to 34, and 23 to 25, of 64 in a hundred.
    let waits = waits(queue(&limiter, &request, 3).await).await;
    assert_eq!(waits, [0, 26, 52]);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_too_early_for_the_share_is_refused_by_the_upstream() {
    let limiter = Limiter::default();
    let request = request(&[hundred_a_second().on_limit(OnLimit::Error)]);
    limiter.quiet(&request, Duration::ZERO, Rate::Cut).await;
    // What flows in 20 ms and one more, for they cannot be spaced.
    for _ in 0..2 {
        let _ = limiter.acquire(&request).await.unwrap();
    }
    let AcquireError::Refused(refusal) = limiter.acquire(&request).await.unwrap_err() else {
        panic!("refused")
    };
    assert_eq!(refusal.by, RefusedBy::Upstream);
    assert_eq!(refusal.retry_after, Some(Duration::from_micros(14_546)));
    later(15).await;
    let _ = limiter.acquire(&request).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn calls_that_wait_in_another_limiter_pay_by_the_smaller_share() {
    let store = MemoryStore::new();
    let (quieted, other) = (Limiter::new(store.clone()), Limiter::new(store));
    let request = request(&[QuotaSpec::new(10, SECOND).burst(1)]);
    let waiting = queue(&other, &request, 11).await;
    // Nobody turns back the calls of the other limiter, who were to go every tenth of a second.
    quieted.quiet(&request, Duration::ZERO, Rate::Cut).await;
    let mut waits = waits(waiting).await;
    waits.sort_unstable();
    // They have paid for a tenth of a second each, and go by a pace that grows from 44/64 of that.
    assert_eq!(waits[..4], [0, 100, 246, 391], "{waits:?}");
    assert!(waits.windows(2).skip(1).all(|pair| pair[1] - pair[0] >= 130), "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn who_goes_away_leaves_its_place_in_the_pace_to_the_next() {
    let limiter = Limiter::default();
    let request = request(&[hundred_a_second()]);
    limiter.quiet(&request, Duration::ZERO, Rate::Cut).await;
    let waiting = queue(&limiter, &request, 200).await;
    for call in &waiting {
        call.abort();
    }
    later(100).await;
    let waited = limiter.acquire(&request).await.unwrap().waited();
    assert!(waited < Duration::from_millis(50), "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn a_release_makes_the_share_whole() {
    let limiter = Limiter::default();
    let request = request(&[hundred_a_second()]);
    limiter.quiet(&request, SECOND, Rate::Cut).await;
    limiter.release(&request).await.unwrap();
    assert_eq!(waits(queue(&limiter, &request, 25).await).await, [0; 25]);
}
