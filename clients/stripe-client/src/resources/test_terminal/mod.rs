//! Test terminal.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use super::objects;

use crate::StripeError;

pub use self::types::*;

/// Test terminal.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait TestTerminal {
    /// Present test terminal reader payment method.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/terminal/readers/{reader}/present_payment_method", idempotent = "Idempotency-Key")]
    async fn present_test_terminal_reader_payment_method(
        &self,
        reader: &str,
        #[form] body: &PresentTestTerminalReaderPaymentMethod,
    ) -> Result<Response<objects::TerminalReader>, StripeError>;

    /// Succeed test terminal reader input collection.
    ///
    /// Answered by `200`.
    #[post(
        "/test_helpers/terminal/readers/{reader}/succeed_input_collection",
        idempotent = "Idempotency-Key"
    )]
    async fn succeed_test_terminal_reader_input_collection(
        &self,
        reader: &str,
        #[form] body: &SucceedTestTerminalReaderInputCollection,
    ) -> Result<Response<objects::TerminalReader>, StripeError>;

    /// Timeout test terminal reader input collection.
    ///
    /// Answered by `200`.
    #[post(
        "/test_helpers/terminal/readers/{reader}/timeout_input_collection",
        idempotent = "Idempotency-Key"
    )]
    async fn timeout_test_terminal_reader_input_collection(
        &self,
        reader: &str,
        #[form] body: &TimeoutTestTerminalReaderInputCollection,
    ) -> Result<Response<objects::TerminalReader>, StripeError>;
}
