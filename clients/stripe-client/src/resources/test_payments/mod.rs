//! Test payments.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use super::objects;

use crate::StripeError;

pub use self::types::*;

/// Test payments.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait TestPayments {
    /// Create test confirmation token.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/confirmation_tokens", idempotent = "Idempotency-Key")]
    async fn create_test_confirmation_token(
        &self,
        #[form] body: &CreateTestConfirmationToken,
    ) -> Result<Response<objects::ConfirmationToken>, StripeError>;

    /// Fund test customer cash balance.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/customers/{customer}/fund_cash_balance", idempotent = "Idempotency-Key")]
    async fn fund_test_customer_cash_balance(
        &self,
        customer: &str,
        #[form] body: &FundTestCustomerCashBalance,
    ) -> Result<Response<objects::CustomerCashBalanceTransaction>, StripeError>;

    /// Expire test refund.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/refunds/{refund}/expire", idempotent = "Idempotency-Key")]
    async fn expire_test_refund(
        &self,
        refund: &str,
        #[form] body: &ExpireTestRefund,
    ) -> Result<Response<objects::Refund>, StripeError>;
}
