//! Payment links.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::{List, objects};

use crate::StripeError;

pub use self::types::*;

/// Payment links.
///
/// [The vendor's page](https://docs.stripe.com/api/payment_links)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait PaymentLinks {
    /// List payment link line items.
    ///
    /// Answered by `200`.
    #[get("/payment_links/{payment_link}/line_items")]
    async fn list_payment_link_line_items(
        &self,
        payment_link: &str,
        #[query(style = "indices")] query: &ListPaymentLinkLineItemsQuery,
    ) -> Result<Response<List<objects::Item>>, StripeError>;

    /// List payment link line items, with the items of all its pages.
    #[get("/payment_links/{payment_link}/line_items")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_payment_link_line_items_stream(
        &self,
        payment_link: &str,
        #[query(style = "indices")] query: &ListPaymentLinkLineItemsQuery,
    ) -> impl Stream<Item = Result<objects::Item, StripeError>> + Send;

    /// List payment links.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_links/list)
    #[get("/payment_links")]
    async fn list_payment_links(
        &self,
        #[query(style = "indices")] query: &ListPaymentLinksQuery,
    ) -> Result<Response<List<PaymentLink>>, StripeError>;

    /// List payment links, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_links/list)
    #[get("/payment_links")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_payment_links_stream(
        &self,
        #[query(style = "indices")] query: &ListPaymentLinksQuery,
    ) -> impl Stream<Item = Result<PaymentLink, StripeError>> + Send;

    /// Create payment link.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_links/create)
    #[post("/payment_links", idempotent = "Idempotency-Key")]
    async fn create_payment_link(
        &self,
        #[form] body: &CreatePaymentLink,
    ) -> Result<Response<PaymentLink>, StripeError>;

    /// Retrieve payment link.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_links/retrieve)
    #[get("/payment_links/{payment_link}")]
    async fn retrieve_payment_link(
        &self,
        payment_link: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<PaymentLink>, StripeError>;

    /// Update payment link.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/payment_links/update)
    #[post("/payment_links/{payment_link}", idempotent = "Idempotency-Key")]
    async fn update_payment_link(
        &self,
        payment_link: &str,
        #[form] body: &UpdatePaymentLink,
    ) -> Result<Response<PaymentLink>, StripeError>;
}
