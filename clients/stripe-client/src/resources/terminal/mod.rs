//! Terminal.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Terminal.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Terminal {
    /// Delete terminal configuration.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/configurations/delete)
    #[delete("/terminal/configurations/{configuration}")]
    async fn delete_terminal_configuration(
        &self,
        configuration: &str,
    ) -> Result<Response<TerminalConfiguration>, StripeError>;

    /// Retrieve terminal configuration.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/configurations/retrieve)
    #[get("/terminal/configurations/{configuration}")]
    async fn retrieve_terminal_configuration(
        &self,
        configuration: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TerminalConfiguration>, StripeError>;

    /// Update terminal configuration.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/configurations/update)
    #[post("/terminal/configurations/{configuration}", idempotent = "Idempotency-Key")]
    async fn update_terminal_configuration(
        &self,
        configuration: &str,
        #[form] body: &UpdateTerminalConfiguration,
    ) -> Result<Response<TerminalConfiguration>, StripeError>;

    /// List terminal configurations.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/configurations/list)
    #[get("/terminal/configurations")]
    async fn list_terminal_configurations(
        &self,
        #[query(style = "indices")] query: &ListTerminalConfigurationsQuery,
    ) -> Result<Response<List<TerminalConfiguration>>, StripeError>;

    /// List terminal configurations, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/configurations/list)
    #[get("/terminal/configurations")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_terminal_configurations_stream(
        &self,
        #[query(style = "indices")] query: &ListTerminalConfigurationsQuery,
    ) -> impl Stream<Item = Result<TerminalConfiguration, StripeError>> + Send;

    /// Create terminal configuration.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/configurations/create)
    #[post("/terminal/configurations", idempotent = "Idempotency-Key")]
    async fn create_terminal_configuration(
        &self,
        #[form] body: &CreateTerminalConfiguration,
    ) -> Result<Response<TerminalConfiguration>, StripeError>;

    /// Create terminal connection token.
    ///
    /// Answered by `200`.
    #[post("/terminal/connection_tokens", idempotent = "Idempotency-Key")]
    async fn create_terminal_connection_token(
        &self,
        #[form] body: &CreateTerminalConnectionToken,
    ) -> Result<Response<TerminalConnectionToken>, StripeError>;

    /// Delete terminal location.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/locations/delete)
    #[delete("/terminal/locations/{location}")]
    async fn delete_terminal_location(
        &self,
        location: &str,
    ) -> Result<Response<TerminalLocation>, StripeError>;

    /// Retrieve terminal location.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/locations/retrieve)
    #[get("/terminal/locations/{location}")]
    async fn retrieve_terminal_location(
        &self,
        location: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TerminalLocation>, StripeError>;

    /// Update terminal location.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/locations/update)
    #[post("/terminal/locations/{location}", idempotent = "Idempotency-Key")]
    async fn update_terminal_location(
        &self,
        location: &str,
        #[form] body: &UpdateTerminalLocation,
    ) -> Result<Response<TerminalLocation>, StripeError>;

    /// List terminal locations.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/locations/list)
    #[get("/terminal/locations")]
    async fn list_terminal_locations(
        &self,
        #[query(style = "indices")] query: &ListTerminalLocationsQuery,
    ) -> Result<Response<List<TerminalLocation>>, StripeError>;

    /// List terminal locations, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/locations/list)
    #[get("/terminal/locations")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_terminal_locations_stream(
        &self,
        #[query(style = "indices")] query: &ListTerminalLocationsQuery,
    ) -> impl Stream<Item = Result<TerminalLocation, StripeError>> + Send;

    /// Create terminal location.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/locations/create)
    #[post("/terminal/locations", idempotent = "Idempotency-Key")]
    async fn create_terminal_location(
        &self,
        #[form] body: &CreateTerminalLocation,
    ) -> Result<Response<TerminalLocation>, StripeError>;

    /// Create terminal onboarding link.
    ///
    /// Answered by `200`.
    #[post("/terminal/onboarding_links", idempotent = "Idempotency-Key")]
    async fn create_terminal_onboarding_link(
        &self,
        #[form] body: &CreateTerminalOnboardingLink,
    ) -> Result<Response<TerminalOnboardingLink>, StripeError>;

    /// Delete terminal reader.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/delete)
    #[delete("/terminal/readers/{reader}")]
    async fn delete_terminal_reader(&self, reader: &str) -> Result<Response<TerminalReader>, StripeError>;

    /// Retrieve terminal reader.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/retrieve)
    #[get("/terminal/readers/{reader}")]
    async fn retrieve_terminal_reader(
        &self,
        reader: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TerminalReader>, StripeError>;

    /// Update terminal reader.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/update)
    #[post("/terminal/readers/{reader}", idempotent = "Idempotency-Key")]
    async fn update_terminal_reader(
        &self,
        reader: &str,
        #[form] body: &UpdateTerminalReader,
    ) -> Result<Response<TerminalReader>, StripeError>;

    /// List terminal readers.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/list)
    #[get("/terminal/readers")]
    async fn list_terminal_readers(
        &self,
        #[query(style = "indices")] query: &ListTerminalReadersQuery,
    ) -> Result<Response<List<TerminalReader>>, StripeError>;

    /// List terminal readers, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/list)
    #[get("/terminal/readers")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_terminal_readers_stream(
        &self,
        #[query(style = "indices")] query: &ListTerminalReadersQuery,
    ) -> impl Stream<Item = Result<TerminalReader, StripeError>> + Send;

    /// Create terminal reader.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/create)
    #[post("/terminal/readers", idempotent = "Idempotency-Key")]
    async fn create_terminal_reader(
        &self,
        #[form] body: &CreateTerminalReader,
    ) -> Result<Response<TerminalReader>, StripeError>;

    /// Cancel terminal reader action.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/cancel_action)
    #[post("/terminal/readers/{reader}/cancel_action", idempotent = "Idempotency-Key")]
    async fn cancel_terminal_reader_action(
        &self,
        reader: &str,
        #[form] body: &CancelTerminalReaderAction,
    ) -> Result<Response<TerminalReader>, StripeError>;

    /// Collect terminal reader inputs.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/collect_inputs)
    #[post("/terminal/readers/{reader}/collect_inputs", idempotent = "Idempotency-Key")]
    async fn collect_terminal_reader_inputs(
        &self,
        reader: &str,
        #[form] body: &CollectTerminalReaderInputs,
    ) -> Result<Response<TerminalReader>, StripeError>;

    /// Collect terminal reader payment method.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/collect_payment_method)
    #[post("/terminal/readers/{reader}/collect_payment_method", idempotent = "Idempotency-Key")]
    async fn collect_terminal_reader_payment_method(
        &self,
        reader: &str,
        #[form] body: &CollectTerminalReaderPaymentMethod,
    ) -> Result<Response<TerminalReader>, StripeError>;

    /// Confirm terminal reader payment intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/confirm_payment_intent)
    #[post("/terminal/readers/{reader}/confirm_payment_intent", idempotent = "Idempotency-Key")]
    async fn confirm_terminal_reader_payment_intent(
        &self,
        reader: &str,
        #[form] body: &ConfirmTerminalReaderPaymentIntent,
    ) -> Result<Response<TerminalReader>, StripeError>;

    /// Process terminal reader payment intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/process_payment_intent)
    #[post("/terminal/readers/{reader}/process_payment_intent", idempotent = "Idempotency-Key")]
    async fn process_terminal_reader_payment_intent(
        &self,
        reader: &str,
        #[form] body: &ProcessTerminalReaderPaymentIntent,
    ) -> Result<Response<TerminalReader>, StripeError>;

    /// Process terminal reader setup intent.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/process_setup_intent)
    #[post("/terminal/readers/{reader}/process_setup_intent", idempotent = "Idempotency-Key")]
    async fn process_terminal_reader_setup_intent(
        &self,
        reader: &str,
        #[form] body: &ProcessTerminalReaderSetupIntent,
    ) -> Result<Response<TerminalReader>, StripeError>;

    /// Refund terminal reader payment.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/refund_payment)
    #[post("/terminal/readers/{reader}/refund_payment", idempotent = "Idempotency-Key")]
    async fn refund_terminal_reader_payment(
        &self,
        reader: &str,
        #[form] body: &RefundTerminalReaderPayment,
    ) -> Result<Response<TerminalReader>, StripeError>;

    /// Set terminal reader display.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/terminal/readers/set_reader_display)
    #[post("/terminal/readers/{reader}/set_reader_display", idempotent = "Idempotency-Key")]
    async fn set_terminal_reader_display(
        &self,
        reader: &str,
        #[form] body: &SetTerminalReaderDisplay,
    ) -> Result<Response<TerminalReader>, StripeError>;
}
