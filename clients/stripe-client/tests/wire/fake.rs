//! A trait's fake, as a user's tests have it.

use http::{HeaderMap, StatusCode};
use serde_json::json;
use stripe_client::payment_intents::{CreatePaymentIntent, PaymentIntentsFake};
use stripe_client::prelude::*;
use stripe_client::ratelimit_runtime::Error;
use stripe_client::{Response, StripeError, StripeErrorKind};

/// What a user has written.
async fn pay(intents: &impl PaymentIntents, amount: i64) -> Result<String, StripeError> {
    let intent = intents.create_payment_intent(&CreatePaymentIntent::new(amount, "usd")).await?;
    Ok(intent.id().to_owned())
}

#[tokio::test]
async fn a_fake_answers_as_it_is_told_to_and_knows_what_it_was_asked() {
    let fake = PaymentIntentsFake::new().on_create_payment_intent(|params| {
        if params.fields()["amount"] == 1 {
            return Err(
                Error::of_status("create", StatusCode::PAYMENT_REQUIRED, HeaderMap::new(), "{}").into()
            );
        }
        Ok(Response::new(serde_json::from_value(json!({"id": "pi_1"})).unwrap()))
    });
    assert_eq!(pay(&fake, 5).await.unwrap(), "pi_1");
    assert_eq!(pay(&fake, 1).await.unwrap_err().kind(), StripeErrorKind::Card);
    assert_eq!(fake.calls_of("create_payment_intent").len(), 2);
}
