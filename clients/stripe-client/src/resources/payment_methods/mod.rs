//! Payment methods.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Payment methods.
///
/// [The vendor's page](https://docs.stripe.com/api/payment_methods)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait PaymentMethods {
    /// List payment methods.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_methods/list)
    #[get("/payment_methods")]
    async fn list_payment_methods(
        &self,
        #[query(style = "indices")] query: &ListPaymentMethodsQuery,
    ) -> Result<Response<List<PaymentMethod>>, StripeError>;

    /// List payment methods, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_methods/list)
    #[get("/payment_methods")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_payment_methods_stream(
        &self,
        #[query(style = "indices")] query: &ListPaymentMethodsQuery,
    ) -> impl Stream<Item = Result<PaymentMethod, StripeError>> + Send;

    /// Create payment method.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_methods/create)
    #[post("/payment_methods", idempotent = "Idempotency-Key")]
    async fn create_payment_method(
        &self,
        #[form] body: &CreatePaymentMethod,
    ) -> Result<Response<PaymentMethod>, StripeError>;

    /// Retrieve payment method.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_methods/retrieve)
    #[get("/payment_methods/{payment_method}")]
    async fn retrieve_payment_method(
        &self,
        payment_method: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<PaymentMethod>, StripeError>;

    /// Update payment method.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_methods/update)
    #[post("/payment_methods/{payment_method}", idempotent = "Idempotency-Key")]
    async fn update_payment_method(
        &self,
        payment_method: &str,
        #[form] body: &UpdatePaymentMethod,
    ) -> Result<Response<PaymentMethod>, StripeError>;

    /// Attach payment method.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_methods/attach)
    #[post("/payment_methods/{payment_method}/attach", idempotent = "Idempotency-Key")]
    async fn attach_payment_method(
        &self,
        payment_method: &str,
        #[form] body: &AttachPaymentMethod,
    ) -> Result<Response<PaymentMethod>, StripeError>;

    /// Detach payment method.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_methods/detach)
    #[post("/payment_methods/{payment_method}/detach", idempotent = "Idempotency-Key")]
    async fn detach_payment_method(
        &self,
        payment_method: &str,
        #[form] body: &DetachPaymentMethod,
    ) -> Result<Response<PaymentMethod>, StripeError>;
}
