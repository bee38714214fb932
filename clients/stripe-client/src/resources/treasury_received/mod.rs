//! Treasury received.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Treasury received.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait TreasuryReceived {
    /// List treasury credit reversals.
    ///
    /// Answered by `200`.
    #[get("/treasury/credit_reversals")]
    async fn list_treasury_credit_reversals(
        &self,
        #[query(style = "indices")] query: &ListTreasuryCreditReversalsQuery,
    ) -> Result<Response<List<TreasuryCreditReversal>>, StripeError>;

    /// List treasury credit reversals, with the items of all its pages.
    #[get("/treasury/credit_reversals")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_treasury_credit_reversals_stream(
        &self,
        #[query(style = "indices")] query: &ListTreasuryCreditReversalsQuery,
    ) -> impl Stream<Item = Result<TreasuryCreditReversal, StripeError>> + Send;

    /// Create treasury credit reversal.
    ///
    /// Answered by `200`.
    #[post("/treasury/credit_reversals", idempotent = "Idempotency-Key")]
    async fn create_treasury_credit_reversal(
        &self,
        #[form] body: &CreateTreasuryCreditReversal,
    ) -> Result<Response<TreasuryCreditReversal>, StripeError>;

    /// Retrieve treasury credit reversal.
    ///
    /// Answered by `200`.
    #[get("/treasury/credit_reversals/{credit_reversal}")]
    async fn retrieve_treasury_credit_reversal(
        &self,
        credit_reversal: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TreasuryCreditReversal>, StripeError>;

    /// List treasury debit reversals.
    ///
    /// Answered by `200`.
    #[get("/treasury/debit_reversals")]
    async fn list_treasury_debit_reversals(
        &self,
        #[query(style = "indices")] query: &ListTreasuryDebitReversalsQuery,
    ) -> Result<Response<List<TreasuryDebitReversal>>, StripeError>;

    /// List treasury debit reversals, with the items of all its pages.
    #[get("/treasury/debit_reversals")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_treasury_debit_reversals_stream(
        &self,
        #[query(style = "indices")] query: &ListTreasuryDebitReversalsQuery,
    ) -> impl Stream<Item = Result<TreasuryDebitReversal, StripeError>> + Send;

    /// Create treasury debit reversal.
    ///
    /// Answered by `200`.
    #[post("/treasury/debit_reversals", idempotent = "Idempotency-Key")]
    async fn create_treasury_debit_reversal(
        &self,
        #[form] body: &CreateTreasuryDebitReversal,
    ) -> Result<Response<TreasuryDebitReversal>, StripeError>;

    /// Retrieve treasury debit reversal.
    ///
    /// Answered by `200`.
    #[get("/treasury/debit_reversals/{debit_reversal}")]
    async fn retrieve_treasury_debit_reversal(
        &self,
        debit_reversal: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TreasuryDebitReversal>, StripeError>;

    /// List treasury received credits.
    ///
    /// Answered by `200`.
    #[get("/treasury/received_credits")]
    async fn list_treasury_received_credits(
        &self,
        #[query(style = "indices")] query: &ListTreasuryReceivedCreditsQuery,
    ) -> Result<Response<List<TreasuryReceivedCredit>>, StripeError>;

    /// List treasury received credits, with the items of all its pages.
    #[get("/treasury/received_credits")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_treasury_received_credits_stream(
        &self,
        #[query(style = "indices")] query: &ListTreasuryReceivedCreditsQuery,
    ) -> impl Stream<Item = Result<TreasuryReceivedCredit, StripeError>> + Send;

    /// Retrieve treasury received credit.
    ///
    /// Answered by `200`.
    #[get("/treasury/received_credits/{id}")]
    async fn retrieve_treasury_received_credit(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TreasuryReceivedCredit>, StripeError>;

    /// List treasury received debits.
    ///
    /// Answered by `200`.
    #[get("/treasury/received_debits")]
    async fn list_treasury_received_debits(
        &self,
        #[query(style = "indices")] query: &ListTreasuryReceivedDebitsQuery,
    ) -> Result<Response<List<TreasuryReceivedDebit>>, StripeError>;

    /// List treasury received debits, with the items of all its pages.
    #[get("/treasury/received_debits")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_treasury_received_debits_stream(
        &self,
        #[query(style = "indices")] query: &ListTreasuryReceivedDebitsQuery,
    ) -> impl Stream<Item = Result<TreasuryReceivedDebit, StripeError>> + Send;

    /// Retrieve treasury received debit.
    ///
    /// Answered by `200`.
    #[get("/treasury/received_debits/{id}")]
    async fn retrieve_treasury_received_debit(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TreasuryReceivedDebit>, StripeError>;
}
