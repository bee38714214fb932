//! What a "no" becomes.

use std::error::Error;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use ratelimit_tests::fake_stripe::DECLINED;
use ratelimit_tests::{Answer, Arrival, StrictUpstream};
use stripe_client::prelude::*;
use stripe_client::ratelimit_runtime::{Error as ClientError, OnLimit, QuotaSpec, Scope};
use stripe_client::{Key, Stripe, StripeError, StripeErrorKind};

use crate::support::{KEY, client, create, retrieve, saying, shown, upstream, usd};

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
            "payment_intents.create_payment_intent: Stripe answered 400 Bad Request: `-1` is not a whole, positive number \
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
async fn what_an_error_is_about_is_told_by_its_id_and_one_field_that_is_something_else_empties_no_other() {
    let text = r#"{"error":{"type":"card_error","code":"card_declined","decline_code":7,"advice_code":"try_again_later",
        "network_decline_code":"51","request_log_url":"https://x.test/log","charge":"ch_1",
        "payment_intent":{"id":"pi_1","amount":5},"setup_intent":{"id":"seti_1"},"payment_method":[]}}"#;
    let upstream = saying(402, text).await;
    let error = retrieve(&client(&upstream), "pi_1").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.code(), error.decline_code()),
        (StripeErrorKind::Card, Some("card_declined"), None)
    );
    assert_eq!([error.payment_intent_id(), error.setup_intent_id()], [Some("pi_1"), Some("seti_1")]);
    assert_eq!([error.charge_id(), error.object().payment_method.as_deref()], [Some("ch_1"), None]);
    assert_eq!([error.advice_code(), error.network_decline_code()], [Some("try_again_later"), Some("51")]);
    assert_eq!(error.request_log_url(), Some("https://x.test/log"));
    assert_eq!(error.json().unwrap()["error"]["payment_intent"]["amount"], 5);
}

#[tokio::test]
async fn a_code_behind_a_large_object_is_read() {
    let error = serde_json::json!({"error": {
        "a_payment_intent": {"description": "x".repeat(500_000)}, "code": "card_declined", "decline_code": "lost_card",
    }});
    let answer = move |_: &Arrival| Answer::json(StatusCode::PAYMENT_REQUIRED, &error);
    let upstream = StrictUpstream::builder().handler(answer).start().await.unwrap();
    let error = retrieve(&client(&upstream), "pi_1").await.unwrap_err();
    assert_eq!((error.code(), error.decline_code()), (Some("card_declined"), Some("lost_card")));
}

#[tokio::test]
async fn what_stripe_said_before_our_own_quota_refused_the_next_attempt_is_told() {
    let said = serde_json::json!({"error": {"code": "lock_timeout"}});
    let answer = move |_: &Arrival| {
        Answer::json(StatusCode::INTERNAL_SERVER_ERROR, &said)
            .with_header("request-id", "req_7")
            .with_header("retry-after", "0")
    };
    let upstream = StrictUpstream::builder().handler(answer).start().await.unwrap();
    let one = QuotaSpec::new(1, Duration::from_secs(3_600)).on_limit(OnLimit::Error);
    let builder = Stripe::builder(Key::new(KEY).unwrap()).base_url(format!("{}/v1", upstream.url()));
    let stripe = builder.configure(|builder| builder.quotas(Scope::Api, &[one])).build().unwrap();
    let error = create(&stripe, &usd(1)).await.unwrap_err();
    assert_eq!((error.kind(), error.client_error().attempts()), (StripeErrorKind::Client, 1));
    assert!(
        error.is_of_an_earlier_attempt() && error.to_string().contains("refused by the quota"),
        "{error}"
    );
    assert_eq!(
        (error.status(), error.request_id()),
        (Some(StatusCode::INTERNAL_SERVER_ERROR), Some("req_7"))
    );
    assert_eq!((error.code(), error.body().is_some()), (Some("lock_timeout"), true));
    let unsent = create(&stripe, &usd(1)).await.unwrap_err();
    assert_eq!((unsent.status(), unsent.is_of_an_earlier_attempt()), (None, false));
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
        assert!(
            line.starts_with(&format!("payment_intents.retrieve_payment_intent: Stripe answered {status}")),
            "{line}"
        );
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

#[test]
fn the_kind_follows_the_status_and_an_idempotency_error_its_type() {
    for (status, error_type, code, wanted) in [
        (400, "invalid_request_error", "", StripeErrorKind::InvalidRequest),
        (400, "invalid_request_error", "rate_limit", StripeErrorKind::RateLimit),
        (400, "idempotency_error", "", StripeErrorKind::Idempotency),
        (409, "idempotency_error", "", StripeErrorKind::Idempotency),
        (401, "", "", StripeErrorKind::Authentication),
        (402, "card_error", "card_declined", StripeErrorKind::Card),
        (403, "", "", StripeErrorKind::Permission),
        (404, "", "resource_missing", StripeErrorKind::InvalidRequest),
        (409, "", "", StripeErrorKind::Api),
        (429, "", "lock_timeout", StripeErrorKind::RateLimit),
        (302, "", "", StripeErrorKind::Api),
        (503, "api_error", "", StripeErrorKind::Api),
    ] {
        let status = StatusCode::from_u16(status).unwrap();
        let body = serde_json::json!({"error": {"type": error_type, "code": code}}).to_string();
        let error = StripeError::from(ClientError::of_status("create", status, HeaderMap::new(), body));
        assert_eq!(error.kind(), wanted, "{status} {error_type} {code}");
    }
}
