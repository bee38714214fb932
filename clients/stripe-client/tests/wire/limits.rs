//! That the limits are kept, and what a refusal teaches.

use std::time::Duration;

use http::StatusCode;
use ratelimit_tests::{Answer, Arrival, FakeStripe, Rule, StrictUpstream};
use stripe_client::customers::SearchCustomersQuery;
use stripe_client::prelude::*;
use stripe_client::ratelimit_runtime::{Algorithm, ApiClient, OnLimit, QuotaSpec, QuotaStanding, Scope};
use stripe_client::{
    CallOptions, Key, MemoryStore, RETRY, Stripe, StripeBuilder, StripeClient, StripeErrorKind,
};
use tokio::task::JoinSet;

use crate::support::{KEY, client, create, named, retrieve, upstream, usd};

#[tokio::test]
async fn what_stripe_says_of_sending_again_counts_more_than_the_status() {
    for (status, word, attempts) in [(503, "false", 1), (400, "true", 3), (429, "false", 1)] {
        let answer = move |_: &Arrival| {
            Answer::new(StatusCode::from_u16(status).unwrap())
                .with_header("stripe-should-retry", word)
                .with_header("stripe-rate-limited-reason", "endpoint-rate")
        };
        let upstream = StrictUpstream::builder().handler(answer).start().await.unwrap();
        let builder = Stripe::builder(Key::new(KEY).unwrap()).base_url(format!("{}/v1", upstream.url()));
        let error = create(&builder.build().unwrap(), &usd(1)).await.unwrap_err();
        assert_eq!(upstream.stats().asked, attempts, "{status} {word}");
        assert_eq!(error.rate_limited_reason(), Some("endpoint-rate"));
    }
}

#[tokio::test]
async fn a_lock_is_given_half_a_second_before_it_is_tried_again() {
    let answer = |_: &Arrival| Answer::new(StatusCode::CONFLICT);
    let upstream = StrictUpstream::builder().handler(answer).start().await.unwrap();
    let builder = Stripe::builder(Key::new(KEY).unwrap()).base_url(format!("{}/v1", upstream.url()));
    create(&builder.max_retries(1).build().unwrap(), &usd(1)).await.unwrap_err();
    let arrivals = upstream.arrivals();
    assert!(arrivals[1] >= arrivals[0] + Duration::from_millis(490), "{arrivals:?}");
}

#[tokio::test]
async fn what_is_made_for_one_call_shares_the_budget() {
    let (_, upstream) = upstream().await;
    let quota = QuotaSpec::new(2, Duration::from_secs(3600)).on_limit(OnLimit::Error);
    let builder = Stripe::builder(Key::new(KEY).unwrap()).base_url(format!("{}/v1", upstream.url()));
    let stripe = builder.configure(|builder| builder.quotas(Scope::Api, &[quota])).build().unwrap();
    create(&stripe, &usd(1)).await.unwrap();
    create(&named(&stripe, "a"), &usd(1)).await.unwrap();
    let refused = create(&named(&stripe, "b"), &usd(1)).await.unwrap_err();
    assert_eq!((refused.kind(), refused.status()), (StripeErrorKind::Client, None));
}

#[tokio::test]
async fn live_and_sandbox_have_budgets_of_their_own_for_one_account() {
    let answer = |arrival: &Arrival| {
        if arrival.header("authorization").is_some_and(|key| key.contains("_test_")) {
            return Answer::new(StatusCode::TOO_MANY_REQUESTS)
                .with_header("stripe-rate-limited-reason", "global-rate")
                .with_header("retry-after", "20");
        }
        Answer::json(StatusCode::OK, &serde_json::json!({"id": "pi_1"}))
    };
    let upstream = StrictUpstream::builder().handler(answer).start().await.unwrap();
    let store = MemoryStore::new();
    let of = |key: &str| {
        let builder = Stripe::builder(Key::new(key).unwrap()).base_url(format!("{}/v1", upstream.url()));
        builder.store(store.clone()).max_retries(0)
    };
    let live = "sk_live_0123456789abcdef";
    let connected = CallOptions::new().account("acct_1");
    let with = |stripe: Stripe| stripe.with(&connected).unwrap();
    // By an option, by the name of the account, and by the builder that is underneath.
    for (sandbox, live) in [
        (with(of(KEY).build().unwrap()), with(of(live).build().unwrap())),
        (of(KEY).account_name("a").build().unwrap(), of(live).account_name("a").build().unwrap()),
        (
            of(KEY).configure(|builder| builder.account("b").mode("live")).build().unwrap(),
            of(live).configure(|builder| builder.account("b")).build().unwrap(),
        ),
    ] {
        let refused = create(&sandbox, &usd(1)).await.unwrap_err();
        assert_eq!(refused.kind(), StripeErrorKind::RateLimit);
        // Not in this second, for it would wait until the sandbox is heard of again.
        let intent = create(&live, &usd(1)).await.unwrap();
        assert!(intent.waited() < Duration::from_secs(1), "{:?}", intent.waited());
        assert_eq!(intent.rate_limit().iter().map(|quota| quota.limit - quota.remaining).max(), Some(1));
    }
}

#[tokio::test]
async fn keys_of_one_account_that_is_named_share_its_budget() {
    let (_, upstream) = upstream().await;
    let store = MemoryStore::new();
    let mut left = Vec::new();
    for key in [KEY, "sk_test_7"] {
        let builder = Stripe::builder(Key::new(key).unwrap()).base_url(format!("{}/v1", upstream.url()));
        let stripe = builder.account_name("acct_1").store(store.clone()).limit(10).build().unwrap();
        let intent = create(&stripe, &usd(1)).await.unwrap();
        left.extend(
            intent.rate_limit().iter().filter(|quota| quota.limit == 10).map(|quota| quota.remaining).min(),
        );
    }
    // Both in one second, but for a machine that stands still.
    assert!(left == [9, 8] || left == [9, 9], "{left:?}");
}

#[tokio::test]
async fn payments_under_a_key_are_part_of_the_budget_of_retries() {
    let answer = |_: &Arrival| Answer::new(StatusCode::INTERNAL_SERVER_ERROR).with_header("retry-after", "0");
    let upstream = StrictUpstream::builder().handler(answer).start().await.unwrap();
    let builder = Stripe::builder(Key::new("sk_live_0123456789abcdef").unwrap());
    let spec = RETRY.min_delay(Duration::ZERO).base(Duration::from_millis(1));
    let builder = builder.base_url(format!("{}/v1", upstream.url())).configure(|builder| builder.retry(spec));
    let stripe = builder.build().unwrap();
    for number in 0..60 {
        create(&named(&stripe, &format!("order-{number}")), &usd(1)).await.unwrap_err();
    }
    // 60 calls, a fifth of them, and ten in reserve.
    let asked = upstream.stats().asked;
    assert!(asked <= 60 + 12 + 10, "{asked}");
}

#[test]
fn the_retries_that_are_exported_are_those_of_the_client() {
    assert_eq!(<StripeClient as ApiClient>::API.retry, RETRY.check().ok());
}

#[tokio::test]
async fn a_number_that_is_changed_leaves_the_rest_of_stripes_rules() {
    let answer = |_: &Arrival| Answer::new(StatusCode::CONFLICT).with_header("retry-after", "0");
    let upstream = StrictUpstream::builder().handler(answer).start().await.unwrap();
    for (retries, asked) in [(0, 1), (3, 4)] {
        let before = upstream.stats().asked;
        let builder = Stripe::builder(Key::new(KEY).unwrap()).base_url(format!("{}/v1", upstream.url()));
        create(&builder.max_retries(retries).build().unwrap(), &usd(1)).await.unwrap_err();
        assert_eq!(upstream.stats().asked - before, asked);
    }
    let (_, upstream) = self::upstream().await;
    let limits_of = async |set: fn(StripeBuilder) -> StripeBuilder| {
        let builder = Stripe::builder(Key::new(KEY).unwrap()).base_url(format!("{}/v1", upstream.url()));
        let intent = create(&set(builder).build().unwrap(), &usd(1)).await.unwrap();
        let mut limits: Vec<_> =
            intent.rate_limit().iter().map(|quota| (quota.limit, quota.algorithm, quota.per)).collect();
        limits.sort_by_key(|(limit, _, per)| (*limit, *per));
        limits
    };
    let (second, none) = (Duration::from_secs(1), Duration::ZERO);
    let window = Algorithm::SlidingWindow;
    let limits = limits_of(|builder| builder.limit(10)).await;
    assert_eq!(limits.iter().map(|(limit, ..)| *limit).collect::<Vec<_>>(), [10, 10, 25]);
    assert_eq!((limits[0].2, limits[1].1, limits[1].2), (none, window, second));
    let limits = limits_of(|builder| builder.max_in_flight(3)).await;
    assert_eq!(limits.iter().map(|(limit, ..)| *limit).collect::<Vec<_>>(), [3, 25, 25]);
}

#[tokio::test]
async fn the_refusal_of_a_full_upstream_is_a_rate_limit_error_that_says_when() {
    let fake = FakeStripe::new();
    let rule = Rule::Window { limit: 1, per: Duration::from_secs(60) };
    let upstream = fake.upstream().rule(rule).start().await.unwrap();
    let stripe = client(&upstream);
    create(&stripe, &usd(1)).await.unwrap();
    let error = create(&stripe, &usd(1)).await.unwrap_err();
    assert_eq!(error.kind(), StripeErrorKind::RateLimit);
    assert_eq!(error.code(), Some("rate_limit"));
    assert!(error.retry_after().unwrap() > Duration::from_secs(50));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_clients_with_one_key_and_one_store_share_one_budget() {
    let fake = FakeStripe::new();
    // Less than what two budgets would send, with some tolerance for what is late on its way.
    let rule = Rule::Bucket { limit: 100, per: Duration::from_secs(1), tolerance: 50 };
    let upstream = fake.upstream().rule(rule).start().await.unwrap();
    let store = MemoryStore::new();
    let build = || {
        let builder = stripe_client::client().base_url(format!("{}/v1", upstream.url()));
        builder.auth(KEY).store(store.clone()).build().unwrap()
    };
    let clients = [build(), build()];
    let mut calls = JoinSet::new();
    for stripe in clients.iter().cycle().take(160) {
        let stripe = stripe.clone();
        calls.spawn(async move { create(&stripe, &usd(1)).await.map(|intent| intent.waited()) });
    }
    let waits: Vec<Duration> = calls.join_all().await.into_iter().map(Result::unwrap).collect();
    assert_eq!((upstream.stats().accepted, upstream.stats().refused), (160, 0));
    let longest = waits.into_iter().max().unwrap();
    assert!(longest > Duration::from_millis(500), "135 calls beyond the burst waited {longest:?} at most");
}

#[tokio::test]
async fn a_refusal_of_all_calls_quiets_all_and_that_of_one_endpoint_does_not() {
    for (reason, quiets) in [
        ("global-rate", true),
        ("global-concurrency", true),
        ("endpoint-rate", false),
        ("endpoint-concurrency", false),
        ("resource-specific", false),
        ("", false),
    ] {
        let answer = move |arrival: &Arrival| match arrival.path.as_str() {
            "/v1/payment_intents" => {
                let refusal = Answer::new(StatusCode::TOO_MANY_REQUESTS).with_header("retry-after", "60");
                // One of a lock says nothing.
                if reason.is_empty() {
                    refusal
                } else {
                    refusal.with_header("stripe-rate-limited-reason", reason)
                }
            }
            _ => Answer::json(StatusCode::OK, &serde_json::json!({"id": "cus_1"})),
        };
        let upstream = StrictUpstream::builder().handler(answer).start().await.unwrap();
        let hasty = [QuotaSpec::new(25, Duration::from_secs(1)).on_limit(OnLimit::Error)];
        let stripe = Stripe::builder(Key::new(KEY).unwrap())
            .base_url(format!("{}/v1", upstream.url()))
            .configure(|builder| builder.no_retry().quotas(Scope::Api, &hasty))
            .build()
            .unwrap();
        let refused = create(&stripe, &usd(1)).await.unwrap_err();
        assert_eq!(refused.rate_limited_reason(), Some(reason).filter(|reason| !reason.is_empty()));
        let other = stripe.customers().retrieve_customer("cus_1", &[]).await;
        assert_eq!(other.is_err(), quiets, "{reason}");
    }
}

#[tokio::test]
async fn a_lock_on_one_object_slows_down_no_other_call() {
    let locked = serde_json::json!({"error": {"type": "invalid_request_error", "code": "lock_timeout"}});
    let answer = move |arrival: &Arrival| match arrival.path.as_str() {
        "/v1/payment_intents" => Answer::json(StatusCode::TOO_MANY_REQUESTS, &locked),
        _ => Answer::json(StatusCode::OK, &serde_json::json!({"id": "cus_1"})),
    };
    let upstream = StrictUpstream::builder().handler(answer).start().await.unwrap();
    let hasty = [QuotaSpec::new(1_000, Duration::from_secs(1)).on_limit(OnLimit::Error)];
    let stripe = Stripe::builder(Key::new("sk_live_0123456789abcdef").unwrap())
        .base_url(format!("{}/v1", upstream.url()))
        .configure(|builder| builder.no_retry().quotas(Scope::Api, &hasty).quotas(Scope::Endpoint, &hasty))
        .build()
        .unwrap();
    for _ in 0..10 {
        let refused = create(&stripe, &usd(1)).await.unwrap_err();
        assert_eq!(refused.code(), Some("lock_timeout"));
    }
    // At a smaller share of the rate, spaced evenly, the second of them would be refused.
    for _ in 0..50 {
        stripe.customers().retrieve_customer("cus_1", &[]).await.unwrap();
    }
}

#[tokio::test]
async fn no_more_calls_are_in_flight_than_a_sandbox_allows() {
    const MOST: usize = 25;
    // Longer than the second in which as many may begin.
    let answered_after = Duration::from_millis(1_500);
    let answer = move |_: &Arrival| {
        Answer::json(StatusCode::OK, &serde_json::json!({"id": "pi_1"})).with_delay(answered_after)
    };
    let upstream = StrictUpstream::builder().handler(answer).start().await.unwrap();
    let stripe = client(&upstream);
    let mut calls = JoinSet::new();
    for amount in 0..=MOST {
        let stripe = stripe.clone();
        calls.spawn(async move { create(&stripe, &usd(i64::try_from(amount).unwrap())).await.map(drop) });
    }
    calls.join_all().await.into_iter().for_each(Result::unwrap);
    let arrivals = upstream.arrivals();
    assert!(arrivals[MOST] >= arrivals[0] + answered_after, "{arrivals:?}");
}

#[tokio::test]
async fn what_may_be_sent_again_is_sent_three_times_under_one_key_and_the_rest_once() {
    for (status, attempts) in
        [(400, 1), (401, 1), (402, 1), (404, 1), (409, 3), (424, 1), (429, 3), (500, 3), (503, 3)]
    {
        let answer = move |_: &Arrival| {
            // At once, so that no test waits for what `base` draws.
            Answer::new(StatusCode::from_u16(status).unwrap()).with_header("retry-after", "0")
        };
        let upstream = StrictUpstream::builder().handler(answer).record_requests(true).start().await.unwrap();
        let stripe = Stripe::builder(Key::new(KEY).unwrap()).base_url(format!("{}/v1", upstream.url()));
        let error = create(&stripe.build().unwrap(), &usd(1)).await.unwrap_err();
        assert_eq!(
            (error.client_error().attempts(), upstream.stats().asked),
            (attempts, attempts.into()),
            "{status}"
        );
        let keys: std::collections::HashSet<_> = upstream
            .requests()
            .iter()
            .map(|request| request.arrival.header("idempotency-key").unwrap().to_owned())
            .collect();
        assert_eq!(keys.len(), 1, "{status}");
    }
    // And where nobody was there.
    let (_, upstream) = upstream().await;
    let stripe = Stripe::builder(Key::new(KEY).unwrap()).base_url(format!("{}/v1", upstream.url()));
    let stripe = stripe.build().unwrap();
    drop(upstream);
    assert_eq!(create(&stripe, &usd(1)).await.unwrap_err().client_error().attempts(), 3);
}

/// The limits under which the calls of `key` are sent, the smallest first: to read an intent, to search, and to read a
/// file.
async fn limits_of(key: &str) -> [Vec<u64>; 3] {
    let answer = |_: &Arrival| {
        Answer::json(StatusCode::OK, &serde_json::json!({"id": "x_1", "data": [], "has_more": false}))
    };
    let upstream = StrictUpstream::builder().handler(answer).start().await.unwrap();
    let stripe = Stripe::builder(Key::new(key).unwrap()).base_url(format!("{}/v1", upstream.url()));
    let stripe = stripe.build().unwrap();
    let intent = retrieve(&stripe, "pi_1").await.unwrap();
    let query = SearchCustomersQuery::new("name:'Ada'");
    let found = stripe.customers().search_customers(&query).await.unwrap();
    let intent = limits(intent.rate_limit());
    let found = limits(found.rate_limit());
    #[cfg(feature = "files")]
    let file = limits(stripe.files().retrieve_file("file_1", &[]).await.unwrap().rate_limit());
    #[cfg(not(feature = "files"))]
    let file = found.clone();
    [intent, found, file]
}

fn limits(quotas: &[QuotaStanding]) -> Vec<u64> {
    let mut limits: Vec<u64> = quotas.iter().map(|quota| quota.limit).collect();
    limits.sort_unstable();
    limits
}

#[tokio::test]
async fn the_limits_are_those_of_the_keys_mode_and_of_what_is_called() {
    let [intent, found, file] = limits_of("sk_live_0123456789abcdef").await;
    assert_eq!((intent, found, file), (vec![25, 100, 100], vec![20, 25, 100, 100], vec![20, 25, 100, 100]));
    let [intent, found, file] = limits_of(KEY).await;
    assert_eq!((intent, found, file), (vec![25, 25, 25], vec![20, 25, 25, 25], vec![20, 25, 25, 25]));
}
