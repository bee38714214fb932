//! Checkout sessions.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Checkout sessions.
///
/// [The vendor's page](https://docs.stripe.com/api/checkout/sessions)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait CheckoutSessions {
    /// List checkout session line items.
    ///
    /// Answered by `200`.
    #[get("/checkout/sessions/{session}/line_items")]
    async fn list_checkout_session_line_items(
        &self,
        session: &str,
        #[query(style = "indices")] query: &ListCheckoutSessionLineItemsQuery,
    ) -> Result<Response<List<Item>>, StripeError>;

    /// List checkout session line items, with the items of all its pages.
    #[get("/checkout/sessions/{session}/line_items")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_checkout_session_line_items_stream(
        &self,
        session: &str,
        #[query(style = "indices")] query: &ListCheckoutSessionLineItemsQuery,
    ) -> impl Stream<Item = Result<Item, StripeError>> + Send;

    /// List checkout sessions.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/checkout/sessions/list)
    #[get("/checkout/sessions")]
    async fn list_checkout_sessions(
        &self,
        #[query(style = "indices")] query: &ListCheckoutSessionsQuery,
    ) -> Result<Response<List<CheckoutSession>>, StripeError>;

    /// List checkout sessions, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/checkout/sessions/list)
    #[get("/checkout/sessions")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_checkout_sessions_stream(
        &self,
        #[query(style = "indices")] query: &ListCheckoutSessionsQuery,
    ) -> impl Stream<Item = Result<CheckoutSession, StripeError>> + Send;

    /// Create checkout session.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/checkout/sessions/create)
    #[post("/checkout/sessions", idempotent = "Idempotency-Key")]
    async fn create_checkout_session(
        &self,
        #[form] body: &CreateCheckoutSession,
    ) -> Result<Response<CheckoutSession>, StripeError>;

    /// Retrieve checkout session.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/checkout/sessions/retrieve)
    #[get("/checkout/sessions/{session}")]
    async fn retrieve_checkout_session(
        &self,
        session: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<CheckoutSession>, StripeError>;

    /// Update checkout session.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/checkout/sessions/update)
    #[post("/checkout/sessions/{session}", idempotent = "Idempotency-Key")]
    async fn update_checkout_session(
        &self,
        session: &str,
        #[form] body: &UpdateCheckoutSession,
    ) -> Result<Response<CheckoutSession>, StripeError>;

    /// Expire checkout session.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/checkout/sessions/expire)
    #[post("/checkout/sessions/{session}/expire", idempotent = "Idempotency-Key")]
    async fn expire_checkout_session(
        &self,
        session: &str,
        #[form] body: &ExpireCheckoutSession,
    ) -> Result<Response<CheckoutSession>, StripeError>;
}
