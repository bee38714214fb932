//! Test issuing.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use super::objects;

use crate::StripeError;

pub use self::types::*;

/// Test issuing.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait TestIssuing {
    /// Create test issuing authorization.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/issuing/authorizations", idempotent = "Idempotency-Key")]
    async fn create_test_issuing_authorization(
        &self,
        #[form] body: &CreateTestIssuingAuthorization,
    ) -> Result<Response<objects::IssuingAuthorization>, StripeError>;

    /// Capture test issuing authorization.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/issuing/authorizations/{authorization}/capture", idempotent = "Idempotency-Key")]
    async fn capture_test_issuing_authorization(
        &self,
        authorization: &str,
        #[form] body: &CaptureTestIssuingAuthorization,
    ) -> Result<Response<objects::IssuingAuthorization>, StripeError>;

    /// Expire test issuing authorization.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/issuing/authorizations/{authorization}/expire", idempotent = "Idempotency-Key")]
    async fn expire_test_issuing_authorization(
        &self,
        authorization: &str,
        #[form] body: &ExpireTestIssuingAuthorization,
    ) -> Result<Response<objects::IssuingAuthorization>, StripeError>;

    /// Finalize test issuing authorization amount.
    ///
    /// Answered by `200`.
    #[post(
        "/test_helpers/issuing/authorizations/{authorization}/finalize_amount",
        idempotent = "Idempotency-Key"
    )]
    async fn finalize_test_issuing_authorization_amount(
        &self,
        authorization: &str,
        #[form] body: &FinalizeTestIssuingAuthorizationAmount,
    ) -> Result<Response<objects::IssuingAuthorization>, StripeError>;

    /// Respond test issuing authorization.
    ///
    /// Answered by `200`.
    #[post(
        "/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond",
        idempotent = "Idempotency-Key"
    )]
    async fn respond_test_issuing_authorization(
        &self,
        authorization: &str,
        #[form] body: &RespondTestIssuingAuthorization,
    ) -> Result<Response<objects::IssuingAuthorization>, StripeError>;

    /// Increment test issuing authorization.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/issuing/authorizations/{authorization}/increment", idempotent = "Idempotency-Key")]
    async fn increment_test_issuing_authorization(
        &self,
        authorization: &str,
        #[form] body: &IncrementTestIssuingAuthorization,
    ) -> Result<Response<objects::IssuingAuthorization>, StripeError>;

    /// Reverse test issuing authorization.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/issuing/authorizations/{authorization}/reverse", idempotent = "Idempotency-Key")]
    async fn reverse_test_issuing_authorization(
        &self,
        authorization: &str,
        #[form] body: &ReverseTestIssuingAuthorization,
    ) -> Result<Response<objects::IssuingAuthorization>, StripeError>;

    /// Deliver test issuing card.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/issuing/cards/{card}/shipping/deliver", idempotent = "Idempotency-Key")]
    async fn deliver_test_issuing_card(
        &self,
        card: &str,
        #[form] body: &ExpireTestIssuingAuthorization,
    ) -> Result<Response<objects::IssuingCard>, StripeError>;

    /// Fail test issuing card.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/issuing/cards/{card}/shipping/fail", idempotent = "Idempotency-Key")]
    async fn fail_test_issuing_card(
        &self,
        card: &str,
        #[form] body: &ExpireTestIssuingAuthorization,
    ) -> Result<Response<objects::IssuingCard>, StripeError>;

    /// Return test issuing card.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/issuing/cards/{card}/shipping/return", idempotent = "Idempotency-Key")]
    async fn return_test_issuing_card(
        &self,
        card: &str,
        #[form] body: &ExpireTestIssuingAuthorization,
    ) -> Result<Response<objects::IssuingCard>, StripeError>;

    /// Ship test issuing card.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/issuing/cards/{card}/shipping/ship", idempotent = "Idempotency-Key")]
    async fn ship_test_issuing_card(
        &self,
        card: &str,
        #[form] body: &ExpireTestIssuingAuthorization,
    ) -> Result<Response<objects::IssuingCard>, StripeError>;

    /// Submit test issuing card.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/issuing/cards/{card}/shipping/submit", idempotent = "Idempotency-Key")]
    async fn submit_test_issuing_card(
        &self,
        card: &str,
        #[form] body: &ExpireTestIssuingAuthorization,
    ) -> Result<Response<objects::IssuingCard>, StripeError>;

    /// Activate test issuing personalization design.
    ///
    /// Answered by `200`.
    #[post(
        "/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
        idempotent = "Idempotency-Key"
    )]
    async fn activate_test_issuing_personalization_design(
        &self,
        personalization_design: &str,
        #[form] body: &ExpireTestIssuingAuthorization,
    ) -> Result<Response<objects::IssuingPersonalizationDesign>, StripeError>;

    /// Deactivate test issuing personalization design.
    ///
    /// Answered by `200`.
    #[post(
        "/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
        idempotent = "Idempotency-Key"
    )]
    async fn deactivate_test_issuing_personalization_design(
        &self,
        personalization_design: &str,
        #[form] body: &ExpireTestIssuingAuthorization,
    ) -> Result<Response<objects::IssuingPersonalizationDesign>, StripeError>;

    /// Reject test issuing personalization design.
    ///
    /// Answered by `200`.
    #[post(
        "/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
        idempotent = "Idempotency-Key"
    )]
    async fn reject_test_issuing_personalization_design(
        &self,
        personalization_design: &str,
        #[form] body: &RejectTestIssuingPersonalizationDesign,
    ) -> Result<Response<objects::IssuingPersonalizationDesign>, StripeError>;

    /// Refund test issuing transaction.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/issuing/transactions/{transaction}/refund", idempotent = "Idempotency-Key")]
    async fn refund_test_issuing_transaction(
        &self,
        transaction: &str,
        #[form] body: &RefundTestIssuingTransaction,
    ) -> Result<Response<objects::IssuingTransaction>, StripeError>;

    /// Create test issuing transaction force capture.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/issuing/transactions/create_force_capture", idempotent = "Idempotency-Key")]
    async fn create_test_issuing_transaction_force_capture(
        &self,
        #[form] body: &CreateTestIssuingTransactionForceCapture,
    ) -> Result<Response<objects::IssuingTransaction>, StripeError>;

    /// Create test issuing transaction unlinked refund.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/issuing/transactions/create_unlinked_refund", idempotent = "Idempotency-Key")]
    async fn create_test_issuing_transaction_unlinked_refund(
        &self,
        #[form] body: &CreateTestIssuingTransactionForceCapture,
    ) -> Result<Response<objects::IssuingTransaction>, StripeError>;
}
