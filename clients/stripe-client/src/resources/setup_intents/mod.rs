//! Setup intents.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Setup intents.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait SetupIntents {
    /// List setup attempts.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/setup_attempts/list)
    #[get("/setup_attempts")]
    async fn list_setup_attempts(
        &self,
        #[query(style = "indices")] query: &ListSetupAttemptsQuery,
    ) -> Result<Response<List<SetupAttempt>>, StripeError>;

    /// List setup attempts, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/setup_attempts/list)
    #[get("/setup_attempts")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_setup_attempts_stream(
        &self,
        #[query(style = "indices")] query: &ListSetupAttemptsQuery,
    ) -> impl Stream<Item = Result<SetupAttempt, StripeError>> + Send;

    /// List setup intents.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/setup_intents/list)
    #[get("/setup_intents")]
    async fn list_setup_intents(
        &self,
        #[query(style = "indices")] query: &ListSetupIntentsQuery,
    ) -> Result<Response<List<SetupIntent>>, StripeError>;

    /// List setup intents, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/setup_intents/list)
    #[get("/setup_intents")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_setup_intents_stream(
        &self,
        #[query(style = "indices")] query: &ListSetupIntentsQuery,
    ) -> impl Stream<Item = Result<SetupIntent, StripeError>> + Send;

    /// Create setup intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/setup_intents/create)
    #[post("/setup_intents", idempotent = "Idempotency-Key")]
    async fn create_setup_intent(
        &self,
        #[form] body: &CreateSetupIntent,
    ) -> Result<Response<SetupIntent>, StripeError>;

    /// Retrieve setup intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/setup_intents/retrieve)
    #[get("/setup_intents/{intent}")]
    async fn retrieve_setup_intent(
        &self,
        intent: &str,
        #[query(style = "indices")] query: &RetrieveSetupIntentQuery,
    ) -> Result<Response<SetupIntent>, StripeError>;

    /// Update setup intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/setup_intents/update)
    #[post("/setup_intents/{intent}", idempotent = "Idempotency-Key")]
    async fn update_setup_intent(
        &self,
        intent: &str,
        #[form] body: &UpdateSetupIntent,
    ) -> Result<Response<SetupIntent>, StripeError>;

    /// Cancel setup intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/setup_intents/cancel)
    #[post("/setup_intents/{intent}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_setup_intent(
        &self,
        intent: &str,
        #[form] body: &CancelSetupIntent,
    ) -> Result<Response<SetupIntent>, StripeError>;

    /// Confirm setup intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/setup_intents/confirm)
    #[post("/setup_intents/{intent}/confirm", idempotent = "Idempotency-Key")]
    async fn confirm_setup_intent(
        &self,
        intent: &str,
        #[form] body: &ConfirmSetupIntent,
    ) -> Result<Response<SetupIntent>, StripeError>;

    /// Verify setup intent microdeposits.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/setup_intents/verify_microdeposits)
    #[post("/setup_intents/{intent}/verify_microdeposits", idempotent = "Idempotency-Key")]
    async fn verify_setup_intent_microdeposits(
        &self,
        intent: &str,
        #[form] body: &VerifySetupIntentMicrodeposits,
    ) -> Result<Response<SetupIntent>, StripeError>;
}
