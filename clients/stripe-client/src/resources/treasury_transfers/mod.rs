//! Treasury transfers.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Treasury transfers.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait TreasuryTransfers {
    /// List treasury inbound transfers.
    ///
    /// Answered by `200`.
    #[get("/treasury/inbound_transfers")]
    async fn list_treasury_inbound_transfers(
        &self,
        #[query(style = "indices")] query: &ListTreasuryInboundTransfersQuery,
    ) -> Result<Response<List<TreasuryInboundTransfer>>, StripeError>;

    /// List treasury inbound transfers, with the items of all its pages.
    #[get("/treasury/inbound_transfers")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_treasury_inbound_transfers_stream(
        &self,
        #[query(style = "indices")] query: &ListTreasuryInboundTransfersQuery,
    ) -> impl Stream<Item = Result<TreasuryInboundTransfer, StripeError>> + Send;

    /// Create treasury inbound transfer.
    ///
    /// Answered by `200`.
    #[post("/treasury/inbound_transfers", idempotent = "Idempotency-Key")]
    async fn create_treasury_inbound_transfer(
        &self,
        #[form] body: &CreateTreasuryInboundTransfer,
    ) -> Result<Response<TreasuryInboundTransfer>, StripeError>;

    /// Retrieve treasury inbound transfer.
    ///
    /// Answered by `200`.
    #[get("/treasury/inbound_transfers/{id}")]
    async fn retrieve_treasury_inbound_transfer(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TreasuryInboundTransfer>, StripeError>;

    /// Cancel treasury inbound transfer.
    ///
    /// Answered by `200`.
    #[post("/treasury/inbound_transfers/{inbound_transfer}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_treasury_inbound_transfer(
        &self,
        inbound_transfer: &str,
        #[form] body: &CancelTreasuryInboundTransfer,
    ) -> Result<Response<TreasuryInboundTransfer>, StripeError>;

    /// List treasury outbound payments.
    ///
    /// Answered by `200`.
    #[get("/treasury/outbound_payments")]
    async fn list_treasury_outbound_payments(
        &self,
        #[query(style = "indices")] query: &ListTreasuryOutboundPaymentsQuery,
    ) -> Result<Response<List<TreasuryOutboundPayment>>, StripeError>;

    /// List treasury outbound payments, with the items of all its pages.
    #[get("/treasury/outbound_payments")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_treasury_outbound_payments_stream(
        &self,
        #[query(style = "indices")] query: &ListTreasuryOutboundPaymentsQuery,
    ) -> impl Stream<Item = Result<TreasuryOutboundPayment, StripeError>> + Send;

    /// Create treasury outbound payment.
    ///
    /// Answered by `200`.
    #[post("/treasury/outbound_payments", idempotent = "Idempotency-Key")]
    async fn create_treasury_outbound_payment(
        &self,
        #[form] body: &CreateTreasuryOutboundPayment,
    ) -> Result<Response<TreasuryOutboundPayment>, StripeError>;

    /// Retrieve treasury outbound payment.
    ///
    /// Answered by `200`.
    #[get("/treasury/outbound_payments/{id}")]
    async fn retrieve_treasury_outbound_payment(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TreasuryOutboundPayment>, StripeError>;

    /// Cancel treasury outbound payment.
    ///
    /// Answered by `200`.
    #[post("/treasury/outbound_payments/{id}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_treasury_outbound_payment(
        &self,
        id: &str,
        #[form] body: &CancelTreasuryInboundTransfer,
    ) -> Result<Response<TreasuryOutboundPayment>, StripeError>;

    /// List treasury outbound transfers.
    ///
    /// Answered by `200`.
    #[get("/treasury/outbound_transfers")]
    async fn list_treasury_outbound_transfers(
        &self,
        #[query(style = "indices")] query: &ListTreasuryOutboundTransfersQuery,
    ) -> Result<Response<List<TreasuryOutboundTransfer>>, StripeError>;

    /// List treasury outbound transfers, with the items of all its pages.
    #[get("/treasury/outbound_transfers")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_treasury_outbound_transfers_stream(
        &self,
        #[query(style = "indices")] query: &ListTreasuryOutboundTransfersQuery,
    ) -> impl Stream<Item = Result<TreasuryOutboundTransfer, StripeError>> + Send;

    /// Create treasury outbound transfer.
    ///
    /// Answered by `200`.
    #[post("/treasury/outbound_transfers", idempotent = "Idempotency-Key")]
    async fn create_treasury_outbound_transfer(
        &self,
        #[form] body: &CreateTreasuryOutboundTransfer,
    ) -> Result<Response<TreasuryOutboundTransfer>, StripeError>;

    /// Retrieve treasury outbound transfer.
    ///
    /// Answered by `200`.
    #[get("/treasury/outbound_transfers/{outbound_transfer}")]
    async fn retrieve_treasury_outbound_transfer(
        &self,
        outbound_transfer: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TreasuryOutboundTransfer>, StripeError>;

    /// Cancel treasury outbound transfer.
    ///
    /// Answered by `200`.
    #[post("/treasury/outbound_transfers/{outbound_transfer}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_treasury_outbound_transfer(
        &self,
        outbound_transfer: &str,
        #[form] body: &CancelTreasuryInboundTransfer,
    ) -> Result<Response<TreasuryOutboundTransfer>, StripeError>;
}
