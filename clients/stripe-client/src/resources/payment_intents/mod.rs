//! Payment intents.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Payment intents.
///
/// [The vendor's page](https://docs.stripe.com/api/payment_intents)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait PaymentIntents {
    /// List payment intent amount details line items.
    ///
    /// Answered by `200`.
    #[get("/payment_intents/{intent}/amount_details_line_items")]
    async fn list_payment_intent_amount_details_line_items(
        &self,
        intent: &str,
        #[query(style = "indices")] query: &ListPaymentIntentAmountDetailsLineItemsQuery,
    ) -> Result<Response<List<PaymentIntentAmountDetailsLineItem>>, StripeError>;

    /// List payment intent amount details line items, with the items of all its pages.
    #[get("/payment_intents/{intent}/amount_details_line_items")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_payment_intent_amount_details_line_items_stream(
        &self,
        intent: &str,
        #[query(style = "indices")] query: &ListPaymentIntentAmountDetailsLineItemsQuery,
    ) -> impl Stream<Item = Result<PaymentIntentAmountDetailsLineItem, StripeError>> + Send;

    /// List payment intents.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_intents/list)
    #[get("/payment_intents")]
    async fn list_payment_intents(
        &self,
        #[query(style = "indices")] query: &ListPaymentIntentsQuery,
    ) -> Result<Response<List<PaymentIntent>>, StripeError>;

    /// List payment intents, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_intents/list)
    #[get("/payment_intents")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_payment_intents_stream(
        &self,
        #[query(style = "indices")] query: &ListPaymentIntentsQuery,
    ) -> impl Stream<Item = Result<PaymentIntent, StripeError>> + Send;

    /// Create payment intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_intents/create)
    #[post("/payment_intents", idempotent = "Idempotency-Key")]
    async fn create_payment_intent(
        &self,
        #[form] body: &CreatePaymentIntent,
    ) -> Result<Response<PaymentIntent>, StripeError>;

    /// Retrieve payment intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_intents/retrieve)
    #[get("/payment_intents/{intent}")]
    async fn retrieve_payment_intent(
        &self,
        intent: &str,
        #[query(style = "indices")] query: &RetrievePaymentIntentQuery,
    ) -> Result<Response<PaymentIntent>, StripeError>;

    /// Update payment intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_intents/update)
    #[post("/payment_intents/{intent}", idempotent = "Idempotency-Key")]
    async fn update_payment_intent(
        &self,
        intent: &str,
        #[form] body: &UpdatePaymentIntent,
    ) -> Result<Response<PaymentIntent>, StripeError>;

    /// Search payment intents.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_intents/search)
    #[get("/payment_intents/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    async fn search_payment_intents(
        &self,
        #[query(style = "indices")] query: &SearchPaymentIntentsQuery,
    ) -> Result<Response<List<PaymentIntent>>, StripeError>;

    /// Search payment intents, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_intents/search)
    #[get("/payment_intents/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    #[paginate(cursor = "page", token = "next_page", more = "has_more", items = "data")]
    fn search_payment_intents_stream(
        &self,
        #[query(style = "indices")] query: &SearchPaymentIntentsQuery,
    ) -> impl Stream<Item = Result<PaymentIntent, StripeError>> + Send;

    /// Apply payment intent customer balance.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_intents/apply_customer_balance)
    #[post("/payment_intents/{intent}/apply_customer_balance", idempotent = "Idempotency-Key")]
    async fn apply_payment_intent_customer_balance(
        &self,
        intent: &str,
        #[form] body: &ApplyPaymentIntentCustomerBalance,
    ) -> Result<Response<PaymentIntent>, StripeError>;

    /// Cancel payment intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_intents/cancel)
    #[post("/payment_intents/{intent}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_payment_intent(
        &self,
        intent: &str,
        #[form] body: &CancelPaymentIntent,
    ) -> Result<Response<PaymentIntent>, StripeError>;

    /// Capture payment intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_intents/capture)
    #[post("/payment_intents/{intent}/capture", idempotent = "Idempotency-Key")]
    async fn capture_payment_intent(
        &self,
        intent: &str,
        #[form] body: &CapturePaymentIntent,
    ) -> Result<Response<PaymentIntent>, StripeError>;

    /// Confirm payment intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_intents/confirm)
    #[post("/payment_intents/{intent}/confirm", idempotent = "Idempotency-Key")]
    async fn confirm_payment_intent(
        &self,
        intent: &str,
        #[form] body: &ConfirmPaymentIntent,
    ) -> Result<Response<PaymentIntent>, StripeError>;

    /// Increment payment intent authorization.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_intents/increment_authorization)
    #[post("/payment_intents/{intent}/increment_authorization", idempotent = "Idempotency-Key")]
    async fn increment_payment_intent_authorization(
        &self,
        intent: &str,
        #[form] body: &IncrementPaymentIntentAuthorization,
    ) -> Result<Response<PaymentIntent>, StripeError>;

    /// Verify payment intent microdeposits.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_intents/verify_microdeposits)
    #[post("/payment_intents/{intent}/verify_microdeposits", idempotent = "Idempotency-Key")]
    async fn verify_payment_intent_microdeposits(
        &self,
        intent: &str,
        #[form] body: &VerifyPaymentIntentMicrodeposits,
    ) -> Result<Response<PaymentIntent>, StripeError>;
}
