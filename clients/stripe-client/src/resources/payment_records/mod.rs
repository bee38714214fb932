//! Payment records.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Payment records.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait PaymentRecords {
    /// List payment attempt records.
    ///
    /// Answered by `200`.
    #[get("/payment_attempt_records")]
    async fn list_payment_attempt_records(
        &self,
        #[query(style = "indices")] query: &ListPaymentAttemptRecordsQuery,
    ) -> Result<Response<List<PaymentAttemptRecord>>, StripeError>;

    /// List payment attempt records, with the items of all its pages.
    #[get("/payment_attempt_records")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_payment_attempt_records_stream(
        &self,
        #[query(style = "indices")] query: &ListPaymentAttemptRecordsQuery,
    ) -> impl Stream<Item = Result<PaymentAttemptRecord, StripeError>> + Send;

    /// Retrieve payment attempt record.
    ///
    /// Answered by `200`.
    #[get("/payment_attempt_records/{id}")]
    async fn retrieve_payment_attempt_record(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<PaymentAttemptRecord>, StripeError>;

    /// List payment records.
    ///
    /// Answered by `200`.
    #[get("/payment_records")]
    async fn list_payment_records(
        &self,
        #[query(style = "indices")] query: &ListPaymentRecordsQuery,
    ) -> Result<Response<List<PaymentRecord>>, StripeError>;

    /// List payment records, with the items of all its pages.
    #[get("/payment_records")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_payment_records_stream(
        &self,
        #[query(style = "indices")] query: &ListPaymentRecordsQuery,
    ) -> impl Stream<Item = Result<PaymentRecord, StripeError>> + Send;

    /// Retrieve payment record.
    ///
    /// Answered by `200`.
    #[get("/payment_records/{id}")]
    async fn retrieve_payment_record(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<PaymentRecord>, StripeError>;

    /// Report payment record payment attempt.
    ///
    /// Answered by `200`.
    #[post("/payment_records/{id}/report_payment_attempt", idempotent = "Idempotency-Key")]
    async fn report_payment_record_payment_attempt(
        &self,
        id: &str,
        #[form] body: &ReportPaymentRecordPaymentAttempt,
    ) -> Result<Response<PaymentRecord>, StripeError>;

    /// Report payment record payment attempt canceled.
    ///
    /// Answered by `200`.
    #[post("/payment_records/{id}/report_payment_attempt_canceled", idempotent = "Idempotency-Key")]
    async fn report_payment_record_payment_attempt_canceled(
        &self,
        id: &str,
        #[form] body: &ReportPaymentRecordPaymentAttemptCanceled,
    ) -> Result<Response<PaymentRecord>, StripeError>;

    /// Report payment record payment attempt failed.
    ///
    /// Answered by `200`.
    #[post("/payment_records/{id}/report_payment_attempt_failed", idempotent = "Idempotency-Key")]
    async fn report_payment_record_payment_attempt_failed(
        &self,
        id: &str,
        #[form] body: &ReportPaymentRecordPaymentAttemptFailed,
    ) -> Result<Response<PaymentRecord>, StripeError>;

    /// Report payment record payment attempt guaranteed.
    ///
    /// Answered by `200`.
    #[post("/payment_records/{id}/report_payment_attempt_guaranteed", idempotent = "Idempotency-Key")]
    async fn report_payment_record_payment_attempt_guaranteed(
        &self,
        id: &str,
        #[form] body: &ReportPaymentRecordPaymentAttemptGuaranteed,
    ) -> Result<Response<PaymentRecord>, StripeError>;

    /// Report payment record payment attempt informational.
    ///
    /// Answered by `200`.
    #[post("/payment_records/{id}/report_payment_attempt_informational", idempotent = "Idempotency-Key")]
    async fn report_payment_record_payment_attempt_informational(
        &self,
        id: &str,
        #[form] body: &ReportPaymentRecordPaymentAttemptInformational,
    ) -> Result<Response<PaymentRecord>, StripeError>;

    /// Report payment record refund.
    ///
    /// Answered by `200`.
    #[post("/payment_records/{id}/report_refund", idempotent = "Idempotency-Key")]
    async fn report_payment_record_refund(
        &self,
        id: &str,
        #[form] body: &ReportPaymentRecordRefund,
    ) -> Result<Response<PaymentRecord>, StripeError>;

    /// Report payment record payment.
    ///
    /// Answered by `200`.
    #[post("/payment_records/report_payment", idempotent = "Idempotency-Key")]
    async fn report_payment_record_payment(
        &self,
        #[form] body: &ReportPaymentRecordPayment,
    ) -> Result<Response<PaymentRecord>, StripeError>;
}
