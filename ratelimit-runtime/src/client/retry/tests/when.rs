//! When and how often a call is sent again: what the upstream asks for, the deadline, permits, the budget.

use std::error::Error as _;

use ratelimit_core::{OnLimit, QuotaSpec, Scope};

use super::*;
use crate::__private::quota;
use crate::client::retry::budgets::Budgets;

const MS: Duration = Duration::from_millis(1);

#[tokio::test]
async fn a_call_is_sent_no_earlier_than_the_upstream_said() {
    for (status, header, told) in [(&[429], "Retry-After-Ms", "150"), (&[503], "Retry-After", "0.15")] {
        let upstream = answering_with(status, move |answer| answer.with_header(header, told)).await;
        retrying(&upstream).send(GET).await.unwrap();
        let arrivals = upstream.arrivals();
        assert_eq!(arrivals.len(), 2, "{header}");
        assert!(arrivals[1].saturating_sub(arrivals[0]) >= 150 * MS, "{header}: {arrivals:?}");
    }
}

#[tokio::test]
async fn a_wait_that_the_deadline_cannot_hold_is_an_error_at_once() {
    let upstream = answering_with(&[503; 9], |answer| answer.with_header("Retry-After", "100")).await;
    let patient = builder(&upstream).retry(THREE.max_retry_after(Duration::from_secs(3_600)));
    let client = patient.build().unwrap();
    let mut call = Call::new(GET);
    call.timeout(&Duration::from_secs(90));
    let error = client.0.send(call).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Status, 1),
        "what the upstream said, not a timeout"
    );
    assert_eq!(error.retry_after(), Some(Duration::from_secs(100)));
    assert!(matches!(error.stop_reason(), Some(StopReason::PastDeadline { .. })), "{error}");
    assert_eq!(upstream.stats().asked, 1);
}

#[tokio::test]
async fn a_wait_longer_than_the_policy_allows_is_an_error_that_tells_it() {
    for told in ["61", "31536000", "Fri, 31 Dec 9999 23:59:59 GMT"] {
        let upstream = answering_with(&[429; 9], move |answer| answer.with_header("Retry-After", told)).await;
        let client = builder(&upstream).retry(THREE).timeout(Duration::MAX).build().unwrap();
        let error = client.send(GET).await.unwrap_err();
        assert!(error.retry_after().unwrap() > Duration::from_secs(60), "{told}");
        assert!(matches!(error.stop_reason(), Some(StopReason::RetryAfterTooLong { .. })), "{error}");
        assert_eq!(upstream.stats().asked, 1, "{told}");
    }
}

#[tokio::test]
async fn an_upstream_that_is_down_gets_no_more_than_the_budget_allows() {
    const CALLS: u32 = 200;
    let upstream = upstream(|_| Answer::new(StatusCode::SERVICE_UNAVAILABLE)).await;
    let client = builder(&upstream).retry(RetrySpec::new(4).max_delay(MS)).build().unwrap();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..CALLS {
        let core = client.0.clone();
        calls.spawn(async move { core.send(Call::new(GET)).await.unwrap_err().attempts() });
    }
    let mut attempts = 0;
    while let Some(call) = calls.join_next().await {
        attempts += call.unwrap();
    }
    let allowed = CALLS + CALLS / 5 + ratelimit_core::retry::RESERVE;
    assert!((CALLS + 1..=allowed).contains(&attempts), "{attempts} attempts, {allowed} allowed");
    assert_eq!(upstream.stats().asked, u64::from(attempts), "each is told of");
}

#[test]
fn a_retry_that_is_not_sent_costs_the_budget_nothing() {
    let (budgets, retry) = (Budgets::default(), checked(RetrySpec::new(3)));
    for _ in 0..100 {
        assert!(budgets.withdraw(&retry).is_some(), "goes back when it is dropped");
    }
    let spent = (0..100).filter(|_| {
        let withdrawn = budgets.withdraw(&retry);
        let there = withdrawn.is_some();
        if there {
            budgets.pay(&retry, withdrawn);
        }
        there
    });
    assert_eq!(spent.count(), 10);
    let other = checked(RetrySpec::new(3).budget(Ratio::from_per_mille(500)));
    assert!(budgets.withdraw(&other).is_some(), "another ratio is another budget");
}

#[tokio::test]
async fn each_attempt_takes_a_permit_and_a_refusal_keeps_what_the_upstream_said_last() {
    const TWO: &Operation = &operation("two", Method::Get).with_quotas(&[quota(
        QuotaSpec::new(2, Duration::from_secs(60)).scope(Scope::Endpoint).on_limit(OnLimit::Error),
    )]);
    let upstream = answering(&[500, 503, 504]).await;
    let error = retrying(&upstream).send(TWO).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), upstream.stats().asked), (ErrorKind::Refused, 2, 2));
    assert!(error.to_string().ends_with(" (after 2 attempts)"), "{error}");
    let before = error.previous_attempt().unwrap();
    assert_eq!(before.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    assert!(before.previous_attempt().is_none(), "nothing piles up");
    assert_eq!(error.source().unwrap().to_string(), before.to_string());
    assert!(error.is_retryable());
}

#[tokio::test]
async fn the_waits_of_all_attempts_add_up() {
    const SLOW: &Operation = &operation("slow", Method::Get)
        .with_quotas(&[quota(QuotaSpec::new(1, Duration::from_millis(500)).scope(Scope::Endpoint))]);
    let upstream = answering(&[503, 503]).await;
    let reply = retrying(&upstream).send(SLOW).await.unwrap();
    assert_eq!(reply.meta.effort.attempts, 3);
    // Longer than any one of them.
    assert!(reply.meta.effort.waited > 500 * MS, "{:?}", reply.meta.effort);
}

#[tokio::test]
async fn the_deadline_is_for_all_attempts_and_says_how_many_there_were() {
    let upstream = answering_with(&[503, 200], |answer| match answer.status {
        StatusCode::OK => answer.with_delay(Duration::from_secs(30)),
        _ => answer,
    })
    .await;
    let client = builder(&upstream).retry(THREE).timeout(1_000 * MS).build().unwrap();
    let error = client.send(GET).await.unwrap_err();
    assert_eq!((error.timeout_phase(), error.attempts()), (Some(Phase::Attempt), 2));
    assert_eq!(error.previous_attempt().unwrap().status(), Some(StatusCode::SERVICE_UNAVAILABLE));
}

#[tokio::test]
async fn a_deadline_that_ends_a_wait_for_a_permit_counts_the_wait() {
    const ONE: &Operation = &operation("one", Method::Get)
        .with_quotas(&[quota(QuotaSpec::new(1, Duration::from_secs(20)).scope(Scope::Endpoint))]);
    let upstream = answering(&[503]).await;
    let client = builder(&upstream).retry(THREE).timeout(1_000 * MS).build().unwrap();
    let error = client.send(ONE).await.unwrap_err();
    assert_eq!((error.timeout_phase(), error.attempts()), (Some(Phase::Permit), 1));
    assert!(error.waited() >= 200 * MS, "{:?}", error.waited());
    assert_eq!(error.source().unwrap().to_string(), "one: the upstream answered 503 Service Unavailable");
}

#[tokio::test]
async fn a_call_that_is_dropped_while_it_pauses_sends_nothing_more() {
    let upstream = answering_with(&[503; 9], |answer| answer.with_header("Retry-After-Ms", "400")).await;
    let core = retrying(&upstream).0;
    let call = tokio::spawn(async move { core.send(Call::new(GET)).await.map(drop) });
    while upstream.stats().asked == 0 {
        sleep(MS).await;
    }
    call.abort();
    sleep(600 * MS).await;
    assert_eq!(upstream.stats().asked, 1);
}
