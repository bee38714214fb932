//! The same calls without a limit, for `--no-limiter`.

use ratelimit_runtime::prelude::*;

use super::{CreatePaymentIntent, PaymentIntent, Stripe};

#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", auth = "bearer")]
pub(crate) trait Unlimited {
    #[post("/payment_intents")]
    async fn create(&self, #[form] params: &CreatePaymentIntent) -> Result<Response<PaymentIntent>, Error>;

    #[get("/payment_intents/{id}")]
    async fn retrieve(&self, id: &str) -> Result<Response<PaymentIntent>, Error>;
}

/// `Stripe` is a trait like any other: whatever implements it can stand where its client stands.
impl Stripe for UnlimitedClient {
    async fn create_payment_intent(
        &self,
        params: &CreatePaymentIntent,
    ) -> Result<Response<PaymentIntent>, Error> {
        self.create(params).await
    }

    async fn payment_intent(&self, id: &str) -> Result<Response<PaymentIntent>, Error> {
        self.retrieve(id).await
    }
}
