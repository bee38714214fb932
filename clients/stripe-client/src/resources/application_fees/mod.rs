//! Application fees.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Application fees.
///
/// [The vendor's page](https://docs.stripe.com/api/application_fees)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait ApplicationFees {
    /// Retrieve application fee refund.
    ///
    /// Answered by `200`.
    #[get("/application_fees/{fee}/refunds/{id}")]
    async fn retrieve_application_fee_refund(
        &self,
        fee: &str,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<FeeRefund>, StripeError>;

    /// Update application fee refund.
    ///
    /// Answered by `200`.
    #[post("/application_fees/{fee}/refunds/{id}", idempotent = "Idempotency-Key")]
    async fn update_application_fee_refund(
        &self,
        fee: &str,
        id: &str,
        #[form] body: &UpdateApplicationFeeRefund,
    ) -> Result<Response<FeeRefund>, StripeError>;

    /// List application fee refunds.
    ///
    /// Answered by `200`.
    #[get("/application_fees/{id}/refunds")]
    async fn list_application_fee_refunds(
        &self,
        id: &str,
        #[query(style = "indices")] query: &ListApplicationFeeRefundsQuery,
    ) -> Result<Response<List<FeeRefund>>, StripeError>;

    /// List application fee refunds, with the items of all its pages.
    #[get("/application_fees/{id}/refunds")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_application_fee_refunds_stream(
        &self,
        id: &str,
        #[query(style = "indices")] query: &ListApplicationFeeRefundsQuery,
    ) -> impl Stream<Item = Result<FeeRefund, StripeError>> + Send;

    /// Create application fee refund.
    ///
    /// Answered by `200`.
    #[post("/application_fees/{id}/refunds", idempotent = "Idempotency-Key")]
    async fn create_application_fee_refund(
        &self,
        id: &str,
        #[form] body: &CreateApplicationFeeRefund,
    ) -> Result<Response<FeeRefund>, StripeError>;

    /// List application fees.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/application_fees/list)
    #[get("/application_fees")]
    async fn list_application_fees(
        &self,
        #[query(style = "indices")] query: &ListApplicationFeesQuery,
    ) -> Result<Response<List<ApplicationFee>>, StripeError>;

    /// List application fees, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/application_fees/list)
    #[get("/application_fees")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_application_fees_stream(
        &self,
        #[query(style = "indices")] query: &ListApplicationFeesQuery,
    ) -> impl Stream<Item = Result<ApplicationFee, StripeError>> + Send;

    /// Retrieve application fee.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/application_fees/retrieve)
    #[get("/application_fees/{id}")]
    async fn retrieve_application_fee(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ApplicationFee>, StripeError>;
}
