//! What is different about one call; and what no key is sent with.

use std::time::Duration;

use http::StatusCode;
use ratelimit_tests::{Answer, Arrival, StrictUpstream};
use stripe_client::customers::CreateCustomer;
use stripe_client::payment_intents::ListPaymentIntentsQuery;
use stripe_client::prelude::*;
use stripe_client::ratelimit_runtime::ErrorKind;
use stripe_client::{CallOptions, ConnectionError, Key, KeyError, Stripe, StripeErrorKind};

use crate::support::{KEY, client, create, last_request, named, retrieve, shown, upstream, usd};

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
        .key(Key::new("sk_test_7").unwrap())
        .version("2020-08-27")
        .idempotency_key("order-7")
        .timeout(Duration::from_secs(60));
    let stripe = client(&upstream).with(&options).unwrap();
    create(&stripe, &usd(1)).await.unwrap();
    let request = last_request(&upstream);
    for (name, value) in [
        ("stripe-account", "acct_7"),
        ("authorization", "Bearer sk_test_7"),
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
fn an_option_that_is_for_nobody_is_refused() {
    let stripe = Stripe::new(Key::new(KEY).unwrap()).unwrap();
    let with = |options: CallOptions| stripe.with(&options);
    for account in ["", "acct_", "cus_1", "acct_1\n", " acct_1", "acct_1/acct_2", "live.acct_1"] {
        let refused = with(CallOptions::new().account(account)).unwrap_err();
        assert!(matches!(refused, ConnectionError::Account), "{account:?}: {refused}");
    }
    for context in ["", "/", "acct_1/", "/acct_1", "acct_1//acct_2", "acct", "_1", "acct_1\n", "ACCT_1"] {
        let refused = with(CallOptions::new().context(context)).unwrap_err();
        assert!(matches!(refused, ConnectionError::Context), "{context:?}: {refused}");
    }
    for version in [
        "",
        "latest",
        "2026-10",
        "2026-10-28.",
        "2026-10-28 ",
        "2026-10-28.endive;",
        "2026/10/28",
        "2026-10-28\r\nx: y",
    ] {
        let refused = with(CallOptions::new().version(version)).unwrap_err();
        assert!(matches!(refused, ConnectionError::Version), "{version:?}: {refused}");
    }
    for version in ["2020-08-27", "2026-10-28.endive", "2026-10-28.preview; orders_beta=v4"] {
        with(CallOptions::new().version(version)).unwrap();
    }
}

#[tokio::test]
async fn the_key_of_an_organization_is_used_for_an_account_and_never_without() {
    let (_, upstream) = upstream().await;
    let organization = || Key::new("sk_org_test_0123456789abcdef").unwrap();
    let builder = || Stripe::builder(organization()).base_url(format!("{}/v1", upstream.url()));
    assert!(matches!(builder().build().unwrap_err(), ConnectionError::NoContext));
    let stripe = builder().context("acct_1").build().unwrap();
    for (stripe, context) in [
        (stripe.clone(), "acct_1"),
        (stripe.with(&CallOptions::new().context("acct_1/acct_2")).unwrap(), "acct_1/acct_2"),
        (stripe.with(&CallOptions::new().version("2020-08-27")).unwrap(), "acct_1"),
    ] {
        // The upstream does not know the key.
        let _ = create(&stripe, &usd(1)).await;
        let request = last_request(&upstream);
        assert_eq!(request.header("stripe-context"), Some(context));
        assert!(request.header("stripe-version").is_some());
    }
    let refused = stripe.with(&CallOptions::new().account("acct_3")).unwrap_err();
    assert!(matches!(refused, ConnectionError::NoContext), "{refused}");
    let plain = client(&upstream);
    let refused = plain.with(&CallOptions::new().key(organization())).unwrap_err();
    assert!(matches!(refused, ConnectionError::NoContext), "{refused}");
    for key in ["sk_org_live_4eC39H", "sk_org_test_4eC39H"] {
        Key::new(key).unwrap();
    }
    for key in ["sk_org_", "sk_org_live_", "sk_org_4eC39H", "rk_org_test_4eC39H"] {
        assert_eq!(Key::new(key).unwrap_err(), KeyError::Shape, "{key}");
    }
    let live = Stripe::builder(Key::new("sk_org_live_4eC39H").unwrap()).base_url("http://192.0.2.1/v1");
    assert!(live.context("acct_1").build().unwrap_err().to_string().contains("clear text"));
}

#[tokio::test]
async fn of_account_and_context_the_last_is_sent_alone() {
    let (_, upstream) = upstream().await;
    let stripe = client(&upstream).with(&CallOptions::new().account("acct_1")).unwrap();
    let context = stripe.with(&CallOptions::new().context("acct_2").idempotency_key("a")).unwrap();
    let account = context.with(&CallOptions::new().account("acct_3")).unwrap();
    for (stripe, sent) in [
        (&stripe, [Some("acct_1"), None, None]),
        (&context, [None, Some("acct_2"), Some("a")]),
        (&account, [Some("acct_3"), None, Some("a")]),
    ] {
        create(stripe, &usd(1)).await.unwrap();
        let request = last_request(&upstream);
        assert_eq!([request.header("stripe-account"), request.header("stripe-context")], sent[..2]);
        assert!(sent[2].is_none() || request.header("idempotency-key") == sent[2]);
    }
}

#[tokio::test]
async fn a_key_of_one_payment_is_for_no_other_call() {
    let (_, upstream) = upstream().await;
    let once = named(&client(&upstream), "order-9");
    let intent = create(&once, &usd(5)).await.unwrap();
    assert_eq!(create(&once, &usd(5)).await.unwrap().id(), intent.id());
    let params = CreateCustomer::default();
    let error = once.customers().create_customer(&params).await.unwrap_err();
    assert_eq!(error.client_error().kind(), ErrorKind::Encode);
    assert!(error.to_string().contains("a key of its own"), "{error}");
    retrieve(&once, intent.id()).await.unwrap();
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
    // However the base URL is given, and to which operation.
    for astray in [
        live().base_url("http://example.com/v1"),
        // A documentation address (RFC 5737), where nothing answers.
        live().configure(|builder| builder.base_url("http://192.0.2.1/v1")),
        live().configure(|builder| builder.base_url_of("files.create_file", "http://192.0.2.1/v1")),
    ] {
        let refused = astray.build().unwrap_err();
        assert!(matches!(refused, ConnectionError::Build(_)), "{refused:?}");
        assert!(refused.to_string().contains("clear text"), "{refused}");
    }
    let sandbox = Stripe::builder(Key::new(KEY).unwrap()).base_url("http://192.0.2.1/v1").build().unwrap();
    let other = Key::new("sk_test_7").unwrap();
    sandbox.with(&CallOptions::new().key(other)).unwrap();
    live().base_url("http://127.0.0.1:1/v1").build().unwrap();
}

#[test]
fn a_key_of_the_other_mode_is_for_another_connection() {
    let (sandbox, live) = (Key::new(KEY).unwrap(), Key::new("sk_live_0123456789abcdef").unwrap());
    for (own, other) in [(&sandbox, &live), (&live, &sandbox)] {
        let stripe = Stripe::new(own.clone()).unwrap();
        stripe.with(&CallOptions::new().key(own.clone())).unwrap();
        let error = stripe.with(&CallOptions::new().key(other.clone())).unwrap_err();
        assert!(matches!(error, ConnectionError::Key(KeyError::OtherMode)), "{error}");
    }
}

#[test]
fn the_time_of_a_call_can_be_as_short_as_one_likes() {
    let stripe = Stripe::new(Key::new(KEY).unwrap()).unwrap();
    for seconds in [1, 5, 79, 81, 160, 600] {
        stripe.with(&CallOptions::new().timeout(Duration::from_secs(seconds))).unwrap();
    }
}

#[tokio::test]
async fn a_call_ends_where_its_own_time_does() {
    let slow = |_: &Arrival| Answer::new(StatusCode::OK).with_delay(Duration::from_secs(60));
    let upstream = StrictUpstream::builder().handler(slow).start().await.unwrap();
    let hasty = client(&upstream).with(&CallOptions::new().timeout(Duration::from_millis(50))).unwrap();
    let error = create(&hasty, &usd(1)).await.unwrap_err();
    assert_eq!(error.client_error().kind(), ErrorKind::Timeout, "{error}");
    assert!(error.to_string().contains("50ms"), "{error}");
}

#[tokio::test]
async fn a_call_that_is_not_answered_is_sent_again_and_its_error_has_its_key() {
    let slow = |_: &Arrival| Answer::new(StatusCode::OK).with_delay(Duration::from_secs(60));
    let upstream = StrictUpstream::builder().handler(slow).record_requests(true).start().await.unwrap();
    let builder = Stripe::builder(Key::new(KEY).unwrap()).base_url(format!("{}/v1", upstream.url()));
    let stripe = builder.build().unwrap();
    let hasty = CallOptions::new().attempt_timeout(Duration::from_millis(50));
    let error = create(&stripe.with(&hasty).unwrap(), &usd(1)).await.unwrap_err();
    assert_eq!((error.client_error().kind(), upstream.stats().asked), (ErrorKind::Timeout, 3), "{error}");
    let key = error.idempotency_key().unwrap();
    let sent = upstream.requests();
    assert!(sent.iter().all(|seen| seen.arrival.header("idempotency-key") == Some(key)));
    // Which is how to ask again without doing it twice.
    assert!(stripe.with(&CallOptions::new().idempotency_key(key)).is_ok());
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

#[test]
fn a_key_is_told_by_how_it_starts() {
    for key in ["sk_live_4eC39H", "rk_live_4eC39H", "sk_test_4eC39H", "rk_test_4eC39H"] {
        Key::new(key).unwrap();
    }
    for (key, wanted) in [
        ("", KeyError::Empty),
        ("sk_test_", KeyError::Shape),
        ("sk_4eC39H", KeyError::Shape),
        ("hello", KeyError::Shape),
        ("sk_test_4eC39H\n", KeyError::Characters),
        (" sk_test_4eC39H", KeyError::Characters),
        ("sk_test_ü", KeyError::Characters),
        ("pk_live_4eC39H", KeyError::Publishable),
        ("whsec_4eC39H", KeyError::WebhookSecret),
    ] {
        assert_eq!(Key::new(key).unwrap_err(), wanted, "{key}");
    }
    // What a `main` prints that returns it, alone and behind what is built of it.
    let fault = KeyError::Publishable;
    for shown in [format!("{fault:?}"), format!("{:?}", ConnectionError::Key(fault))] {
        assert!(shown.contains("give a secret key, `sk_..` or `rk_..`"), "{shown}");
    }
}

#[test]
fn a_live_key_goes_over_no_network_in_clear_text() {
    let is_built =
        |key: &str, url: &str| Stripe::builder(Key::new(key).unwrap()).base_url(url).build().is_ok();
    for (url, is_sent) in [
        ("https://example.com/v1", true),
        ("http://127.0.0.1:1/v1", true),
        ("http://localhost/v1", true),
        ("http://[::1]:1/v1", true),
        ("http://example.com/v1", false),
        ("HTTP://10.0.0.1/v1", false),
        ("http://localhost.example.com/v1", false),
    ] {
        assert_eq!(is_built("sk_live_4eC39H", url), is_sent, "{url}");
        assert!(is_built("sk_test_4eC39H", url), "{url}");
    }
}

#[test]
fn a_connection_is_for_all_threads_and_is_cloned() {
    fn shared<T: Send + Sync + Clone>() {}
    fn sent(_: impl Send) {}
    shared::<Stripe>();
    shared::<stripe_client::StripeClient>();
    let stripe = Stripe::new(Key::new(KEY).unwrap()).unwrap();
    sent(stripe.payment_intents().list_payment_intents(&ListPaymentIntentsQuery::default()));
}
