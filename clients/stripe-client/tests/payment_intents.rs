//! The client against a Stripe that is not Stripe, over loopback: what is on the wire, what comes back,
//! what a "no" becomes, and that its limit is kept.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

use std::error::Error;
use std::time::Duration;

use http::{Method, StatusCode};
use ratelimit_tests::fake_stripe::DECLINED;
use ratelimit_tests::{Answer, Arrival, FakeStripe, Rule, StrictUpstream};
use stripe_client::customers::{CreateCustomer, UpdateCustomerAddress};
use stripe_client::payment_intents::{
    CancelPaymentIntent, ConfirmPaymentIntent, CreatePaymentIntent, ListPaymentIntentsCreatedValue,
    ListPaymentIntentsQuery, PaymentIntent, PaymentIntentStatus, RetrievePaymentIntentQuery,
};
use stripe_client::prelude::*;
use stripe_client::ratelimit_runtime::{OnLimit, QuotaSpec, Scope, Stream};
use stripe_client::{
    API_VERSION, CallOptions, ConnectionError, Key, MemoryStore, Response, Stripe, StripeClient, StripeError,
    StripeErrorKind,
};
use tokio::task::JoinSet;

const KEY: &str = "sk_test_0123456789abcdef";

async fn upstream() -> (FakeStripe, StrictUpstream) {
    let stripe = FakeStripe::new();
    let upstream = stripe.upstream().record_requests(true).start().await.unwrap();
    (stripe, upstream)
}

/// An upstream that answers everything with `status` and `body`.
async fn saying(status: u16, body: &'static str) -> StrictUpstream {
    let status = StatusCode::from_u16(status).unwrap();
    let answer = move |_: &Arrival| Answer {
        body: body.into(),
        ..Answer::new(status).with_header("request-id", "req_42").with_header("retry-after", "7")
    };
    StrictUpstream::builder().handler(answer).start().await.unwrap()
}

fn client(upstream: &StrictUpstream) -> Stripe {
    let builder = Stripe::builder(Key::new(KEY).unwrap()).base_url(format!("{}/v1", upstream.url()));
    builder.configure(|builder| builder.no_retry()).build().unwrap()
}

async fn create(stripe: &StripeClient, params: &CreatePaymentIntent) -> Result<Response<PaymentIntent>, StripeError> {
    stripe.payment_intents().create_payment_intent(params).await
}

async fn retrieve(stripe: &StripeClient, id: &str) -> Result<Response<PaymentIntent>, StripeError> {
    stripe.payment_intents().retrieve_payment_intent(id, &RetrievePaymentIntentQuery::default()).await
}

/// Under a name, so that it is done once.
fn named(stripe: &Stripe, key: &str) -> Stripe {
    stripe.with(&CallOptions::new().idempotency_key(key)).unwrap()
}

fn last_request(upstream: &StrictUpstream) -> Arrival {
    upstream.requests().pop().unwrap().arrival
}

fn body(arrival: &Arrival) -> &str {
    std::str::from_utf8(&arrival.body).unwrap()
}

fn usd(amount: i64) -> CreatePaymentIntent {
    CreatePaymentIntent::new(amount, "usd")
}

/// Everything the error shows of itself and of what is behind it.
fn shown(error: &StripeError) -> String {
    let causes = std::iter::successors(error.source(), |&cause| cause.source());
    let causes: Vec<_> = causes.map(|cause| format!("{cause:?} {cause}")).collect();
    format!("{error:?} {error} {}", causes.join(" "))
}

#[tokio::test]
async fn an_intent_is_created_retrieved_confirmed_and_no_longer_canceled() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    let created = create(&stripe, &usd(2000).customer("cus_1")).await.unwrap();
    assert_eq!((created.amount(), created.currency()), (Some(2000), Some("usd")));
    assert_eq!(created.data().status(), Some(PaymentIntentStatus::RequiresPaymentMethod));
    assert_eq!(created.customer().unwrap().id(), Some("cus_1"));
    assert!(created.request_id().unwrap().starts_with("req_"));
    assert!(!created.rate_limit().is_empty());

    assert_eq!(retrieve(&stripe, created.id()).await.unwrap().data(), created.data());

    let params = ConfirmPaymentIntent::default().payment_method("pm_card_visa");
    let confirmed = stripe.payment_intents().confirm_payment_intent(created.id(), &params).await.unwrap();
    assert_eq!(confirmed.data().status(), Some(PaymentIntentStatus::Succeeded));
    assert!(confirmed.latest_charge().unwrap().id().unwrap().starts_with("ch_"));

    let params = CancelPaymentIntent::default();
    let error = stripe.payment_intents().cancel_payment_intent(created.id(), &params).await.unwrap_err();
    assert_eq!(error.code(), Some("payment_intent_unexpected_state"));
}

#[tokio::test]
async fn an_intent_is_canceled_with_its_reason() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    let intent = create(&stripe, &usd(1)).await.unwrap();
    let params = CancelPaymentIntent::default().cancellation_reason("duplicate");
    let canceled = stripe.payment_intents().cancel_payment_intent(intent.id(), &params).await.unwrap();
    assert_eq!(canceled.data().status(), Some(PaymentIntentStatus::Canceled));
    assert_eq!(canceled.cancellation_reason().unwrap().as_str(), "duplicate");
    assert_eq!(body(&last_request(&upstream)), "cancellation_reason=duplicate");
}

#[tokio::test]
async fn intents_are_listed_a_page_at_a_time() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    for amount in 1..=3 {
        create(&stripe, &usd(amount)).await.unwrap();
    }
    let first = stripe.payment_intents().list_payment_intents(&ListPaymentIntentsQuery::default().limit(2)).await.unwrap();
    assert_eq!(first.data.iter().map(|intent| intent.amount()).collect::<Vec<_>>(), [Some(3), Some(2)]);
    assert!(first.has_more);
    let next = ListPaymentIntentsQuery::default().limit(2).starting_after(first.data[1].id());
    let second = stripe.payment_intents().list_payment_intents(&next).await.unwrap();
    assert_eq!(second.data.iter().map(|intent| intent.amount()).collect::<Vec<_>>(), [Some(1)]);
    assert!(!second.has_more);
}

#[tokio::test]
async fn a_list_is_asked_for_in_brackets() {
    let (_, upstream) = upstream().await;
    let params = ListPaymentIntentsQuery::default()
        .created(ListPaymentIntentsCreatedValue::default().gte(5))
        .expand(["data.customer"]);
    client(&upstream).payment_intents().list_payment_intents(&params).await.unwrap();
    let request = last_request(&upstream);
    let query: Vec<_> = request.query_pairs().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(query, ["created[gte]=5", "expand[0]=data.customer"]);
    assert!(request.body.is_empty());
}

#[tokio::test]
async fn a_customer_is_created_and_retrieved() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    let address = UpdateCustomerAddress::default().city("Bern");
    let params = CreateCustomer::default().email("a@b.c").name("Ada").address(address).metadata("tier", "gold");
    let created = named(&stripe, "customer-1").customers().create_customer(&params).await.unwrap();
    assert_eq!(
        body(&last_request(&upstream)),
        "address%5Bcity%5D=Bern&email=a%40b.c&metadata%5Btier%5D=gold&name=Ada"
    );
    assert_eq!(created.email(), Some("a@b.c"));
    assert_eq!(created.address().unwrap().city(), Some("Bern"));
    assert_eq!(created.metadata().unwrap()["tier"], "gold");
    assert!(created.deleted().is_none());
    assert_eq!(stripe.customers().retrieve_customer(created.id(), &[]).await.unwrap().into_data(), created.into_data());
}

#[tokio::test]
async fn a_create_sends_a_form_with_brackets_and_every_header() {
    let (_, upstream) = upstream().await;
    let params = usd(1099)
        .excluded_payment_method_types(["affirm", "klarna"])
        .capture_method("manual")
        .confirm(false)
        .metadata("order id", "7 & 8");
    create(&named(&client(&upstream), "order-7"), &params).await.unwrap();
    let request = last_request(&upstream);
    assert_eq!((request.method.clone(), request.path.as_str()), (Method::POST, "/v1/payment_intents"));
    assert_eq!(
        body(&request),
        "amount=1099&capture_method=manual&confirm=false&currency=usd&excluded_payment_method_types%5B0%5D=affirm\
         &excluded_payment_method_types%5B1%5D=klarna&metadata%5Border+id%5D=7+%26+8"
    );
    for (name, value) in [
        ("content-type", "application/x-www-form-urlencoded"),
        ("authorization", "Bearer sk_test_0123456789abcdef"),
        ("stripe-version", API_VERSION),
        ("idempotency-key", "order-7"),
        ("user-agent", concat!("stripe-client/", env!("CARGO_PKG_VERSION"))),
    ] {
        assert_eq!(request.header(name), Some(value), "{name}");
    }
}

#[tokio::test]
async fn a_call_without_an_idempotency_key_gets_one_of_its_own() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    let mut keys = Vec::new();
    for _ in 0..2 {
        create(&stripe, &usd(1)).await.unwrap();
        keys.push(last_request(&upstream).header("idempotency-key").unwrap().to_owned());
    }
    assert_ne!(keys[0], keys[1]);
}

#[tokio::test]
async fn a_call_can_have_an_account_a_key_a_version_and_a_name_of_its_own() {
    let (_, upstream) = upstream().await;
    let options = CallOptions::new()
        .account("acct_7")
        .key(Key::new("rk_test_7").unwrap())
        .version("2020-08-27")
        .idempotency_key("order-7")
        .timeout(Duration::from_secs(60));
    let stripe = client(&upstream).with(&options).unwrap();
    create(&stripe, &usd(1)).await.unwrap();
    let request = last_request(&upstream);
    for (name, value) in [
        ("stripe-account", "acct_7"),
        ("authorization", "Bearer rk_test_7"),
        ("stripe-version", "2020-08-27"),
        ("idempotency-key", "order-7"),
    ] {
        let values: Vec<_> = request.headers.get_all(name).into_iter().cloned().collect();
        assert_eq!(values, [value], "{name}");
    }
    stripe.payment_intents().list_payment_intents(&ListPaymentIntentsQuery::default()).await.unwrap();
    assert_eq!(last_request(&upstream).header("idempotency-key"), None);
}

#[test]
fn an_idempotency_key_that_cannot_be_sent_is_refused() {
    let stripe = Stripe::new(Key::new(KEY).unwrap()).unwrap();
    for key in [String::new(), "a b".to_owned(), "ü".to_owned(), "a\nb".to_owned(), "x".repeat(256)] {
        let refused = stripe.with(&CallOptions::new().idempotency_key(key)).unwrap_err();
        assert!(matches!(refused, ConnectionError::IdempotencyKey), "{refused}");
    }
    stripe.with(&CallOptions::new().idempotency_key("x".repeat(255))).unwrap();
}

#[test]
fn a_live_key_to_another_machine_in_clear_text_is_refused() {
    let live = || Stripe::builder(Key::new("sk_live_0123456789abcdef").unwrap());
    assert!(matches!(live().base_url("http://example.com/v1").build().unwrap_err(), ConnectionError::Key(_)));
    live().base_url("http://127.0.0.1:1/v1").build().unwrap();
    let sandbox = Stripe::builder(Key::new(KEY).unwrap()).base_url("http://127.0.0.2:1/v1").build().unwrap();
    let options = CallOptions::new().key(Key::new("sk_live_1").unwrap());
    sandbox.with(&options).unwrap();
}

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
async fn a_list_goes_on_to_its_last_page() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    for amount in 1..=5 {
        create(&stripe, &usd(amount)).await.unwrap();
    }
    let pages = stripe.payment_intents();
    let query = ListPaymentIntentsQuery::default().limit(2);
    let mut stream = std::pin::pin!(pages.list_payment_intents_stream(&query));
    let mut amounts = Vec::new();
    while let Some(intent) = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await {
        amounts.push(intent.unwrap().amount().unwrap());
    }
    assert_eq!(amounts, [5, 4, 3, 2, 1]);
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
async fn the_same_key_creates_once_and_another_call_with_it_is_an_idempotency_error() {
    let (fake, upstream) = upstream().await;
    let stripe = client(&upstream);
    let first = create(&named(&stripe, "order-8"), &usd(5)).await.unwrap();
    let again = create(&named(&stripe, "order-8"), &usd(5)).await.unwrap();
    assert_eq!((first.id(), fake.payment_intents().len()), (again.id(), 1));
    let error = create(&named(&stripe, "order-8"), &usd(6)).await.unwrap_err();
    assert_eq!(error.kind(), StripeErrorKind::Idempotency);
    assert_eq!(error.error_type(), Some("idempotency_error"));
}

#[tokio::test]
async fn an_id_that_leads_elsewhere_reaches_no_other_path() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    for (id, path) in [
        ("../customers", "/v1/payment_intents/..%2Fcustomers"),
        ("pi_1/cancel?x=1#y", "/v1/payment_intents/pi_1%2Fcancel%3Fx%3D1%23y"),
        ("%2e%2e", "/v1/payment_intents/%252e%252e"),
    ] {
        let error = retrieve(&stripe, id).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (StripeErrorKind::InvalidRequest, Some("resource_missing")));
        assert_eq!(last_request(&upstream).path, path);
    }
    let sent = upstream.stats().asked;
    for id in ["", ".", ".."] {
        let error = retrieve(&stripe, id).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (StripeErrorKind::Client, None), "{id}");
    }
    assert_eq!(upstream.stats().asked, sent);
}

#[tokio::test]
async fn a_missing_parameter_is_an_invalid_request_that_names_it() {
    let (_, upstream) = upstream().await;
    let error = create(&client(&upstream), &usd(-1)).await.unwrap_err();
    assert_eq!(error.kind(), StripeErrorKind::InvalidRequest);
    assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
    assert_eq!((error.param(), error.code()), (Some("amount"), Some("parameter_invalid_integer")));
    assert_eq!(
        error.to_string(),
        format!(
            "create_payment_intent: Stripe answered 400 Bad Request: `-1` is not a whole, positive number \
             (parameter_invalid_integer, parameter amount, request {})",
            error.request_id().unwrap()
        )
    );
    assert!(error.source().is_none());
}

#[tokio::test]
async fn what_is_not_there_is_an_invalid_request() {
    let (_, upstream) = upstream().await;
    let error = client(&upstream).customers().retrieve_customer("cus_none", &[]).await.unwrap_err();
    assert_eq!(error.kind(), StripeErrorKind::InvalidRequest);
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(error.code(), Some("resource_missing"));
}

#[tokio::test]
async fn a_key_that_is_none_is_an_authentication_error() {
    let (_, upstream) = upstream().await;
    let stripe = stripe_client::client().base_url(format!("{}/v1", upstream.url())).auth("pk_live_42");
    let error = stripe.build().unwrap().customers().retrieve_customer("cus_1", &[]).await.unwrap_err();
    assert_eq!(error.kind(), StripeErrorKind::Authentication);
    assert!(!shown(&error).contains("pk_live_42"));
}

#[tokio::test]
async fn a_declined_card_is_a_card_error() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream);
    let params = usd(5).payment_method(DECLINED).confirm(true);
    let error = create(&stripe, &params).await.unwrap_err();
    assert_eq!(error.kind(), StripeErrorKind::Card);
    assert_eq!((error.error_type(), error.code()), (Some("card_error"), Some("card_declined")));
    assert_eq!(error.decline_code(), None);
}

#[tokio::test]
async fn every_field_of_an_error_is_kept() {
    let text = r#"{"error":{"type":"card_error","code":"card_declined","decline_code":"insufficient_funds",
        "message":"not\nenough","param":"","doc_url":"https://x.test/","payment_intent":{"client_secret":"s3cret"}}}"#;
    let upstream = saying(402, text).await;
    let error = retrieve(&client(&upstream), "pi_1").await.unwrap_err();
    assert_eq!(error.decline_code(), Some("insufficient_funds"));
    assert_eq!(error.doc_url(), Some("https://x.test/"));
    assert_eq!(error.body(), Some(text.as_bytes()));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert!(!error.to_string().contains('\n'));
    assert!(!shown(&error).contains("s3cret"));
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

#[tokio::test]
async fn a_body_that_is_no_json_is_kept_as_it_came() {
    for (status, text, kind) in [
        (502, "<html>bad gateway</html>", StripeErrorKind::Api),
        (403, "", StripeErrorKind::Permission),
        (401, r#"{"error":"invalid_grant"}"#, StripeErrorKind::Authentication),
        (404, r#"{"error":{"code":7}}"#, StripeErrorKind::InvalidRequest),
    ] {
        let upstream = saying(status, text).await;
        let error = retrieve(&client(&upstream), "pi_1").await.unwrap_err();
        assert_eq!((error.kind(), error.body()), (kind, Some(text.as_bytes())));
        assert_eq!((error.message(), error.request_id()), (None, Some("req_42")));
        let line = error.to_string();
        assert!(line.starts_with(&format!("retrieve_payment_intent: Stripe answered {status}")), "{line}");
    }
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_an_error_of_the_client() {
    let upstream = saying(200, "<html></html>").await;
    let error = retrieve(&client(&upstream), "pi_1").await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (StripeErrorKind::Client, None));
    assert_eq!(error.to_string(), error.client_error().to_string());
    assert!(error.source().is_some());
}

#[tokio::test]
async fn nobody_shows_the_key() {
    let echo = |arrival: &Arrival| Answer {
        body: arrival.header("authorization").unwrap_or_default().to_owned().into(),
        ..Answer::new(StatusCode::INTERNAL_SERVER_ERROR)
    };
    let upstream = StrictUpstream::builder().handler(echo).start().await.unwrap();
    let stripe = client(&upstream);
    assert!(!format!("{stripe:?}").contains(KEY));
    let said_no = retrieve(&stripe, "pi_1").await.unwrap_err();
    assert_eq!(said_no.body(), Some(format!("Bearer {KEY}").as_bytes()));
    drop(upstream);
    let said_nothing = retrieve(&stripe, "pi_1").await.unwrap_err();
    assert_eq!(said_nothing.kind(), StripeErrorKind::Client);
    for error in [said_no, said_nothing] {
        assert!(!shown(&error).contains(KEY), "{error:?}");
    }
    let builder = stripe_client::client().auth(KEY);
    assert!(!format!("{builder:?}").contains(KEY));
    let unbuilt = builder.base_url("none").build().unwrap_err();
    assert!(!format!("{unbuilt:?} {unbuilt}").contains(KEY));
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
        calls.spawn(async move {
            create(&stripe, &usd(1)).await.map(|intent| intent.waited())
        });
    }
    let waits: Vec<Duration> = calls.join_all().await.into_iter().map(Result::unwrap).collect();
    assert_eq!((upstream.stats().accepted, upstream.stats().refused), (160, 0));
    let longest = waits.into_iter().max().unwrap();
    assert!(longest > Duration::from_millis(500), "135 calls beyond the burst waited {longest:?} at most");
}
