//! Billing alerts.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Billing alerts.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait BillingAlerts {
    /// List billing alerts.
    ///
    /// Answered by `200`.
    #[get("/billing/alerts")]
    async fn list_billing_alerts(
        &self,
        #[query(style = "indices")] query: &ListBillingAlertsQuery,
    ) -> Result<Response<List<BillingAlert>>, StripeError>;

    /// List billing alerts, with the items of all its pages.
    #[get("/billing/alerts")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_billing_alerts_stream(
        &self,
        #[query(style = "indices")] query: &ListBillingAlertsQuery,
    ) -> impl Stream<Item = Result<BillingAlert, StripeError>> + Send;

    /// Create billing alert.
    ///
    /// Answered by `200`.
    #[post("/billing/alerts", idempotent = "Idempotency-Key")]
    async fn create_billing_alert(
        &self,
        #[form] body: &CreateBillingAlert,
    ) -> Result<Response<BillingAlert>, StripeError>;

    /// Retrieve billing alert.
    ///
    /// Answered by `200`.
    #[get("/billing/alerts/{id}")]
    async fn retrieve_billing_alert(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<BillingAlert>, StripeError>;

    /// Activate billing alert.
    ///
    /// Answered by `200`.
    #[post("/billing/alerts/{id}/activate", idempotent = "Idempotency-Key")]
    async fn activate_billing_alert(
        &self,
        id: &str,
        #[form] body: &ActivateBillingAlert,
    ) -> Result<Response<BillingAlert>, StripeError>;

    /// Archive billing alert.
    ///
    /// Answered by `200`.
    #[post("/billing/alerts/{id}/archive", idempotent = "Idempotency-Key")]
    async fn archive_billing_alert(
        &self,
        id: &str,
        #[form] body: &ActivateBillingAlert,
    ) -> Result<Response<BillingAlert>, StripeError>;

    /// Deactivate billing alert.
    ///
    /// Answered by `200`.
    #[post("/billing/alerts/{id}/deactivate", idempotent = "Idempotency-Key")]
    async fn deactivate_billing_alert(
        &self,
        id: &str,
        #[form] body: &ActivateBillingAlert,
    ) -> Result<Response<BillingAlert>, StripeError>;

    /// List billing feedback options.
    ///
    /// Answered by `200`.
    #[get("/billing/feedback_options")]
    async fn list_billing_feedback_options(
        &self,
        #[query(style = "indices")] query: &ListBillingFeedbackOptionsQuery,
    ) -> Result<Response<List<BillingFeedbackOption>>, StripeError>;

    /// List billing feedback options, with the items of all its pages.
    #[get("/billing/feedback_options")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_billing_feedback_options_stream(
        &self,
        #[query(style = "indices")] query: &ListBillingFeedbackOptionsQuery,
    ) -> impl Stream<Item = Result<BillingFeedbackOption, StripeError>> + Send;

    /// Create billing feedback option.
    ///
    /// Answered by `200`.
    #[post("/billing/feedback_options", idempotent = "Idempotency-Key")]
    async fn create_billing_feedback_option(
        &self,
        #[form] body: &CreateBillingFeedbackOption,
    ) -> Result<Response<BillingFeedbackOption>, StripeError>;

    /// Retrieve billing feedback option.
    ///
    /// Answered by `200`.
    #[get("/billing/feedback_options/{id}")]
    async fn retrieve_billing_feedback_option(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<BillingFeedbackOption>, StripeError>;

    /// Update billing feedback option.
    ///
    /// Answered by `200`.
    #[post("/billing/feedback_options/{id}", idempotent = "Idempotency-Key")]
    async fn update_billing_feedback_option(
        &self,
        id: &str,
        #[form] body: &UpdateBillingFeedbackOption,
    ) -> Result<Response<BillingFeedbackOption>, StripeError>;

    /// Deactivate billing feedback option.
    ///
    /// Answered by `200`.
    #[post("/billing/feedback_options/{id}/deactivate", idempotent = "Idempotency-Key")]
    async fn deactivate_billing_feedback_option(
        &self,
        id: &str,
        #[form] body: &ActivateBillingAlert,
    ) -> Result<Response<BillingFeedbackOption>, StripeError>;
}
