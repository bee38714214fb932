//! What callers are told of their limits, and that it is so.

use std::time::Duration;

use axum::Router;
use http::{Response, StatusCode};
use ratelimit_runtime::incoming::{KeyBy, Policy, RateLimitLayer, Refused};
use ratelimit_runtime::{Algorithm, Bytes, Limiter, OnStoreError, QuotaSpec, RedisStore, StoreErrorSpec};
use ratelimit_tests::RedisServer;
use tokio::task::JoinSet;

use crate::{admitted, app, builder, by, by_user, header, hourly, number, send, text};

#[tokio::test]
async fn several_quotas_govern_a_request_at_once_and_the_tightest_is_told() {
    let quotas = [hourly(3), QuotaSpec::new(50, Duration::from_secs(86_400))];
    let all = QuotaSpec::new(4, Duration::from_secs(60));
    let layer = builder().key(KeyBy::header("x-user-id"));
    let app = app(layer.policy(Policy::new("all").per_caller(&quotas).in_all(&[all])));
    let response = send(&app, by("u1", "/")).await;
    assert_eq!(
        header(response.headers(), "ratelimit-policy"),
        "\"user-1h\";q=3;w=3600, \"user-1d\";q=50;w=86400, \"all-1m\";q=4;w=60"
    );
    assert_eq!(number(response.headers(), "x-ratelimit-limit"), 3);
    assert_eq!(admitted(&app, 3, || by("u1", "/")).await, 2, "one hour's 3");
    assert_eq!(admitted(&app, 3, || by("u2", "/")).await, 1, "the 4 of all together");
}

/// As a caller pauses who was told to.
#[expect(clippy::disallowed_methods, reason = "it is the time that a caller was told to wait")]
async fn pause(time: Duration) {
    tokio::time::sleep(time).await;
}

/// Asks until it is refused, waits as long as it is told, to the second, and asks again.
async fn obeys(app: Router, what: String) {
    for _ in 0..2 {
        let mut asked = 0;
        let wait = loop {
            let response = send(&app, by("u1", "/")).await;
            if response.status() == StatusCode::TOO_MANY_REQUESTS {
                break number(response.headers(), "retry-after");
            }
            asked += 1;
            assert!(asked < 10_000, "{what}: it is never refused");
        };
        pause(Duration::from_secs(wait)).await;
        let response = send(&app, by("u1", "/")).await;
        assert_eq!(response.status(), StatusCode::OK, "{what}: after {wait} s");
    }
}

#[tokio::test]
async fn who_obeys_retry_after_to_the_second_is_admitted() {
    let server = RedisServer::start().unwrap();
    let store = RedisStore::connect(&server.url()).await.unwrap();
    let mut callers = JoinSet::new();
    for algorithm in Algorithm::ALL {
        let quota = |limit, per_ms| QuotaSpec::new(limit, Duration::from_millis(per_ms)).algorithm(algorithm);
        // Of two leaky buckets only the slower would ever refuse.
        let window = |limit, per_ms| quota(limit, per_ms).algorithm(Algorithm::SlidingWindow);
        let (one, another) = (quota(3, 1_300), window(5, 2_700));
        for (kind, policy) in [
            ("one quota", Policy::new("all").per_caller(&[one])),
            ("several", Policy::new("all").per_caller(&[one, another]).in_all(&[window(7, 3_100)])),
            ("dear requests", Policy::new("all").per_caller(&[one]).cost(|_| 2)),
            ("dear, several", Policy::new("all").per_caller(&[one, another]).cost(|_| 2)),
        ] {
            for (place, limiter) in [("memory", Limiter::default()), ("Redis", Limiter::new(store.clone()))] {
                let what = format!("{algorithm}, {kind}, in {place}");
                // On a machine that does something else, none goes on by itself.
                let patient = StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_secs(10));
                let layer = RateLimitLayer::builder(limiter, &what).key(KeyBy::header("x-user-id"));
                callers.spawn(obeys(app(layer.policy(policy.clone()).on_store_error(patient)), what));
            }
        }
    }
    while let Some(obeyed) = callers.join_next().await {
        obeyed.unwrap();
    }
}

#[tokio::test]
async fn what_is_told_to_remain_can_be_had_and_no_more() {
    for algorithm in Algorithm::ALL {
        let quota = QuotaSpec::new(10, Duration::from_secs(36_000)).algorithm(algorithm);
        let quota = if algorithm.has_burst() { quota.burst(7) } else { quota };
        for cost in [1, 2] {
            let app = app(by_user(Policy::new("all").per_caller(&[quota]).cost(move |_| cost)));
            let first = send(&app, by("u1", "/")).await;
            let left = number(first.headers(), "x-ratelimit-remaining");
            let had = admitted(&app, 20, || by("u1", "/")).await;
            assert_eq!(had as u64, left / cost, "{algorithm}, each costs {cost}");
        }
    }
}

#[tokio::test]
async fn an_answer_of_ones_own_keeps_the_headers() {
    let own = |refused: &Refused| {
        let text = format!("{}: {:?}", refused.policy, refused.retry_after_seconds());
        let mut response = Response::new(Bytes::from(text));
        *response.status_mut() = StatusCode::IM_A_TEAPOT;
        response
    };
    let layer = builder().key(KeyBy::header("x-user-id")).policy(Policy::new("all").per_caller(&[hourly(1)]));
    let app = app(layer.refusal(own));
    admitted(&app, 1, || by("u1", "/")).await;
    let refused = send(&app, by("u1", "/")).await;
    assert_eq!(refused.status(), StatusCode::IM_A_TEAPOT);
    assert_eq!(header(refused.headers(), "x-ratelimit-limit"), "1");
    assert!(text(refused).await.starts_with("all: Some("));
}
