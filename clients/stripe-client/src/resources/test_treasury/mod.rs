//! Test treasury.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use super::objects;

use crate::StripeError;

pub use self::types::*;

/// Test treasury.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait TestTreasury {
    /// Fail test treasury inbound transfer.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/treasury/inbound_transfers/{id}/fail", idempotent = "Idempotency-Key")]
    async fn fail_test_treasury_inbound_transfer(
        &self,
        id: &str,
        #[form] body: &FailTestTreasuryInboundTransfer,
    ) -> Result<Response<objects::TreasuryInboundTransfer>, StripeError>;

    /// Return test treasury inbound transfer.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/treasury/inbound_transfers/{id}/return", idempotent = "Idempotency-Key")]
    async fn return_test_treasury_inbound_transfer(
        &self,
        id: &str,
        #[form] body: &ReturnTestTreasuryInboundTransfer,
    ) -> Result<Response<objects::TreasuryInboundTransfer>, StripeError>;

    /// Succeed test treasury inbound transfer.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/treasury/inbound_transfers/{id}/succeed", idempotent = "Idempotency-Key")]
    async fn succeed_test_treasury_inbound_transfer(
        &self,
        id: &str,
        #[form] body: &ReturnTestTreasuryInboundTransfer,
    ) -> Result<Response<objects::TreasuryInboundTransfer>, StripeError>;

    /// Update test treasury outbound payment.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/treasury/outbound_payments/{id}", idempotent = "Idempotency-Key")]
    async fn update_test_treasury_outbound_payment(
        &self,
        id: &str,
        #[form] body: &UpdateTestTreasuryOutboundPayment,
    ) -> Result<Response<objects::TreasuryOutboundPayment>, StripeError>;

    /// Fail test treasury outbound payment.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/treasury/outbound_payments/{id}/fail", idempotent = "Idempotency-Key")]
    async fn fail_test_treasury_outbound_payment(
        &self,
        id: &str,
        #[form] body: &ReturnTestTreasuryInboundTransfer,
    ) -> Result<Response<objects::TreasuryOutboundPayment>, StripeError>;

    /// Post test treasury outbound payment.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/treasury/outbound_payments/{id}/post", idempotent = "Idempotency-Key")]
    async fn post_test_treasury_outbound_payment(
        &self,
        id: &str,
        #[form] body: &ReturnTestTreasuryInboundTransfer,
    ) -> Result<Response<objects::TreasuryOutboundPayment>, StripeError>;

    /// Return test treasury outbound payment.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/treasury/outbound_payments/{id}/return", idempotent = "Idempotency-Key")]
    async fn return_test_treasury_outbound_payment(
        &self,
        id: &str,
        #[form] body: &ReturnTestTreasuryOutboundPayment,
    ) -> Result<Response<objects::TreasuryOutboundPayment>, StripeError>;

    /// Update test treasury outbound transfer.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/treasury/outbound_transfers/{outbound_transfer}", idempotent = "Idempotency-Key")]
    async fn update_test_treasury_outbound_transfer(
        &self,
        outbound_transfer: &str,
        #[form] body: &UpdateTestTreasuryOutboundPayment,
    ) -> Result<Response<objects::TreasuryOutboundTransfer>, StripeError>;

    /// Fail test treasury outbound transfer.
    ///
    /// Answered by `200`.
    #[post(
        "/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
        idempotent = "Idempotency-Key"
    )]
    async fn fail_test_treasury_outbound_transfer(
        &self,
        outbound_transfer: &str,
        #[form] body: &ReturnTestTreasuryInboundTransfer,
    ) -> Result<Response<objects::TreasuryOutboundTransfer>, StripeError>;

    /// Post test treasury outbound transfer.
    ///
    /// Answered by `200`.
    #[post(
        "/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
        idempotent = "Idempotency-Key"
    )]
    async fn post_test_treasury_outbound_transfer(
        &self,
        outbound_transfer: &str,
        #[form] body: &ReturnTestTreasuryInboundTransfer,
    ) -> Result<Response<objects::TreasuryOutboundTransfer>, StripeError>;

    /// Return test treasury outbound transfer.
    ///
    /// Answered by `200`.
    #[post(
        "/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
        idempotent = "Idempotency-Key"
    )]
    async fn return_test_treasury_outbound_transfer(
        &self,
        outbound_transfer: &str,
        #[form] body: &ReturnTestTreasuryOutboundPayment,
    ) -> Result<Response<objects::TreasuryOutboundTransfer>, StripeError>;

    /// Create test treasury received credit.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/treasury/received_credits", idempotent = "Idempotency-Key")]
    async fn create_test_treasury_received_credit(
        &self,
        #[form] body: &CreateTestTreasuryReceivedCredit,
    ) -> Result<Response<objects::TreasuryReceivedCredit>, StripeError>;

    /// Create test treasury received debit.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/treasury/received_debits", idempotent = "Idempotency-Key")]
    async fn create_test_treasury_received_debit(
        &self,
        #[form] body: &CreateTestTreasuryReceivedDebit,
    ) -> Result<Response<objects::TreasuryReceivedDebit>, StripeError>;
}
