//! Transfers.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Transfers.
///
/// [The vendor's page](https://docs.stripe.com/api/transfers)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Transfers {
    /// List transfer reversals.
    ///
    /// Answered by `200`.
    #[get("/transfers/{id}/reversals")]
    async fn list_transfer_reversals(
        &self,
        id: &str,
        #[query(style = "indices")] query: &ListTransferReversalsQuery,
    ) -> Result<Response<List<TransferReversal>>, StripeError>;

    /// List transfer reversals, with the items of all its pages.
    #[get("/transfers/{id}/reversals")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_transfer_reversals_stream(
        &self,
        id: &str,
        #[query(style = "indices")] query: &ListTransferReversalsQuery,
    ) -> impl Stream<Item = Result<TransferReversal, StripeError>> + Send;

    /// Create transfer reversal.
    ///
    /// Answered by `200`.
    #[post("/transfers/{id}/reversals", idempotent = "Idempotency-Key")]
    async fn create_transfer_reversal(
        &self,
        id: &str,
        #[form] body: &CreateTransferReversal,
    ) -> Result<Response<TransferReversal>, StripeError>;

    /// Retrieve transfer reversal.
    ///
    /// Answered by `200`.
    #[get("/transfers/{transfer}/reversals/{id}")]
    async fn retrieve_transfer_reversal(
        &self,
        transfer: &str,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TransferReversal>, StripeError>;

    /// Update transfer reversal.
    ///
    /// Answered by `200`.
    #[post("/transfers/{transfer}/reversals/{id}", idempotent = "Idempotency-Key")]
    async fn update_transfer_reversal(
        &self,
        transfer: &str,
        id: &str,
        #[form] body: &UpdateTransferReversal,
    ) -> Result<Response<TransferReversal>, StripeError>;

    /// List transfers.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/transfers/list)
    #[get("/transfers")]
    async fn list_transfers(
        &self,
        #[query(style = "indices")] query: &ListTransfersQuery,
    ) -> Result<Response<List<Transfer>>, StripeError>;

    /// List transfers, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/transfers/list)
    #[get("/transfers")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_transfers_stream(
        &self,
        #[query(style = "indices")] query: &ListTransfersQuery,
    ) -> impl Stream<Item = Result<Transfer, StripeError>> + Send;

    /// Create transfer.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/transfers/create)
    #[post("/transfers", idempotent = "Idempotency-Key")]
    async fn create_transfer(&self, #[form] body: &CreateTransfer)
    -> Result<Response<Transfer>, StripeError>;

    /// Retrieve transfer.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/transfers/retrieve)
    #[get("/transfers/{transfer}")]
    async fn retrieve_transfer(
        &self,
        transfer: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Transfer>, StripeError>;

    /// Update transfer.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/transfers/update)
    #[post("/transfers/{transfer}", idempotent = "Idempotency-Key")]
    async fn update_transfer(
        &self,
        transfer: &str,
        #[form] body: &UpdateTransfer,
    ) -> Result<Response<Transfer>, StripeError>;
}
