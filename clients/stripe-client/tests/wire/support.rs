//! A Stripe that is not Stripe, and what all tests do with it.

use http::StatusCode;
use ratelimit_tests::{Answer, Arrival, FakeStripe, StrictUpstream};
use std::error::Error;
use stripe_client::ClientBuilder;
use stripe_client::payment_intents::{CreatePaymentIntent, PaymentIntent, RetrievePaymentIntentQuery};
use stripe_client::prelude::*;
use stripe_client::{CallOptions, Key, Response, Stripe, StripeClient, StripeError};

pub(crate) const KEY: &str = "sk_test_0123456789abcdef";

pub(crate) async fn upstream() -> (FakeStripe, StrictUpstream) {
    let stripe = FakeStripe::new();
    let upstream = stripe.upstream().record_requests(true).start().await.unwrap();
    (stripe, upstream)
}

/// An upstream that answers everything with `status` and `body`.
pub(crate) async fn saying(status: u16, body: &'static str) -> StrictUpstream {
    let status = StatusCode::from_u16(status).unwrap();
    let answer = move |_: &Arrival| Answer {
        body: body.into(),
        ..Answer::new(status).with_header("request-id", "req_42").with_header("retry-after", "7")
    };
    StrictUpstream::builder().handler(answer).start().await.unwrap()
}

pub(crate) fn client(upstream: &StrictUpstream) -> Stripe {
    let builder = Stripe::builder(Key::new(KEY).unwrap()).base_url(format!("{}/v1", upstream.url()));
    builder.configure(ClientBuilder::no_retry).build().unwrap()
}

pub(crate) async fn create(
    stripe: &StripeClient,
    params: &CreatePaymentIntent,
) -> Result<Response<PaymentIntent>, StripeError> {
    stripe.payment_intents().create_payment_intent(params).await
}

pub(crate) async fn retrieve(
    stripe: &StripeClient,
    id: &str,
) -> Result<Response<PaymentIntent>, StripeError> {
    stripe.payment_intents().retrieve_payment_intent(id, &RetrievePaymentIntentQuery::default()).await
}

/// Under a name, so that it is done once.
pub(crate) fn named(stripe: &Stripe, key: &str) -> Stripe {
    stripe.with(&CallOptions::new().idempotency_key(key)).unwrap()
}

pub(crate) fn last_request(upstream: &StrictUpstream) -> Arrival {
    upstream.requests().pop().unwrap().arrival
}

pub(crate) fn body(arrival: &Arrival) -> &str {
    std::str::from_utf8(&arrival.body).unwrap()
}

pub(crate) fn usd(amount: i64) -> CreatePaymentIntent {
    CreatePaymentIntent::new(amount, "usd")
}

/// Everything the error shows of itself and of what is behind it.
pub(crate) fn shown(error: &StripeError) -> String {
    let causes = std::iter::successors(error.source(), |&cause| cause.source());
    let causes: Vec<_> = causes.map(|cause| format!("{cause:?} {cause}")).collect();
    format!("{error:?} {error} {}", causes.join(" "))
}
