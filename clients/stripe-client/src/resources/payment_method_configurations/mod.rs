//! Payment method configurations.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Payment method configurations.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait PaymentMethodConfigurations {
    /// List payment method configurations.
    ///
    /// Answered by `200`.
    #[get("/payment_method_configurations")]
    async fn list_payment_method_configurations(
        &self,
        #[query(style = "indices")] query: &ListPaymentMethodConfigurationsQuery,
    ) -> Result<Response<List<PaymentMethodConfiguration>>, StripeError>;

    /// List payment method configurations, with the items of all its pages.
    #[get("/payment_method_configurations")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_payment_method_configurations_stream(
        &self,
        #[query(style = "indices")] query: &ListPaymentMethodConfigurationsQuery,
    ) -> impl Stream<Item = Result<PaymentMethodConfiguration, StripeError>> + Send;

    /// Create payment method configuration.
    ///
    /// Answered by `200`.
    #[post("/payment_method_configurations", idempotent = "Idempotency-Key")]
    async fn create_payment_method_configuration(
        &self,
        #[form] body: &CreatePaymentMethodConfiguration,
    ) -> Result<Response<PaymentMethodConfiguration>, StripeError>;

    /// Retrieve payment method configuration.
    ///
    /// Answered by `200`.
    #[get("/payment_method_configurations/{configuration}")]
    async fn retrieve_payment_method_configuration(
        &self,
        configuration: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<PaymentMethodConfiguration>, StripeError>;

    /// Update payment method configuration.
    ///
    /// Answered by `200`.
    #[post("/payment_method_configurations/{configuration}", idempotent = "Idempotency-Key")]
    async fn update_payment_method_configuration(
        &self,
        configuration: &str,
        #[form] body: &UpdatePaymentMethodConfiguration,
    ) -> Result<Response<PaymentMethodConfiguration>, StripeError>;

    /// List payment method domains.
    ///
    /// Answered by `200`.
    #[get("/payment_method_domains")]
    async fn list_payment_method_domains(
        &self,
        #[query(style = "indices")] query: &ListPaymentMethodDomainsQuery,
    ) -> Result<Response<List<PaymentMethodDomain>>, StripeError>;

    /// List payment method domains, with the items of all its pages.
    #[get("/payment_method_domains")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_payment_method_domains_stream(
        &self,
        #[query(style = "indices")] query: &ListPaymentMethodDomainsQuery,
    ) -> impl Stream<Item = Result<PaymentMethodDomain, StripeError>> + Send;

    /// Create payment method domain.
    ///
    /// Answered by `200`.
    #[post("/payment_method_domains", idempotent = "Idempotency-Key")]
    async fn create_payment_method_domain(
        &self,
        #[form] body: &CreatePaymentMethodDomain,
    ) -> Result<Response<PaymentMethodDomain>, StripeError>;

    /// Retrieve payment method domain.
    ///
    /// Answered by `200`.
    #[get("/payment_method_domains/{payment_method_domain}")]
    async fn retrieve_payment_method_domain(
        &self,
        payment_method_domain: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<PaymentMethodDomain>, StripeError>;

    /// Update payment method domain.
    ///
    /// Answered by `200`.
    #[post("/payment_method_domains/{payment_method_domain}", idempotent = "Idempotency-Key")]
    async fn update_payment_method_domain(
        &self,
        payment_method_domain: &str,
        #[form] body: &UpdatePaymentMethodDomain,
    ) -> Result<Response<PaymentMethodDomain>, StripeError>;

    /// Validate payment method domain.
    ///
    /// Answered by `200`.
    #[post("/payment_method_domains/{payment_method_domain}/validate", idempotent = "Idempotency-Key")]
    async fn validate_payment_method_domain(
        &self,
        payment_method_domain: &str,
        #[form] body: &ValidatePaymentMethodDomain,
    ) -> Result<Response<PaymentMethodDomain>, StripeError>;
}
