//! Quotes.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{ByteStream, Response, Stream, api_client};

use super::{List, objects};

use crate::StripeError;

pub use self::types::*;

/// Quotes.
///
/// [The vendor's page](https://docs.stripe.com/api/quotes)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Quotes {
    /// List quote computed upfront line items.
    ///
    /// Answered by `200`.
    #[get("/quotes/{quote}/computed_upfront_line_items")]
    async fn list_quote_computed_upfront_line_items(
        &self,
        quote: &str,
        #[query(style = "indices")] query: &ListQuoteComputedUpfrontLineItemsQuery,
    ) -> Result<Response<List<objects::Item>>, StripeError>;

    /// List quote computed upfront line items, with the items of all its pages.
    #[get("/quotes/{quote}/computed_upfront_line_items")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_quote_computed_upfront_line_items_stream(
        &self,
        quote: &str,
        #[query(style = "indices")] query: &ListQuoteComputedUpfrontLineItemsQuery,
    ) -> impl Stream<Item = Result<objects::Item, StripeError>> + Send;

    /// List quote line items.
    ///
    /// Answered by `200`.
    #[get("/quotes/{quote}/line_items")]
    async fn list_quote_line_items(
        &self,
        quote: &str,
        #[query(style = "indices")] query: &ListQuoteLineItemsQuery,
    ) -> Result<Response<List<objects::Item>>, StripeError>;

    /// List quote line items, with the items of all its pages.
    #[get("/quotes/{quote}/line_items")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_quote_line_items_stream(
        &self,
        quote: &str,
        #[query(style = "indices")] query: &ListQuoteLineItemsQuery,
    ) -> impl Stream<Item = Result<objects::Item, StripeError>> + Send;

    /// List quotes.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/quotes/list)
    #[get("/quotes")]
    async fn list_quotes(
        &self,
        #[query(style = "indices")] query: &ListQuotesQuery,
    ) -> Result<Response<List<Quote>>, StripeError>;

    /// List quotes, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/quotes/list)
    #[get("/quotes")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_quotes_stream(
        &self,
        #[query(style = "indices")] query: &ListQuotesQuery,
    ) -> impl Stream<Item = Result<Quote, StripeError>> + Send;

    /// Create quote.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/quotes/create)
    #[post("/quotes", idempotent = "Idempotency-Key")]
    async fn create_quote(&self, #[form] body: &CreateQuote) -> Result<Response<Quote>, StripeError>;

    /// Retrieve quote.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/quotes/retrieve)
    #[get("/quotes/{quote}")]
    async fn retrieve_quote(
        &self,
        quote: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Quote>, StripeError>;

    /// Update quote.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/quotes/update)
    #[post("/quotes/{quote}", idempotent = "Idempotency-Key")]
    async fn update_quote(
        &self,
        quote: &str,
        #[form] body: &UpdateQuote,
    ) -> Result<Response<Quote>, StripeError>;

    /// Accept quote.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/quotes/accept)
    #[post("/quotes/{quote}/accept", idempotent = "Idempotency-Key")]
    async fn accept_quote(
        &self,
        quote: &str,
        #[form] body: &AcceptQuote,
    ) -> Result<Response<Quote>, StripeError>;

    /// Cancel quote.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/quotes/cancel)
    #[post("/quotes/{quote}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_quote(
        &self,
        quote: &str,
        #[form] body: &AcceptQuote,
    ) -> Result<Response<Quote>, StripeError>;

    /// Finalize quote.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/quotes/finalize)
    #[post("/quotes/{quote}/finalize", idempotent = "Idempotency-Key")]
    async fn finalize_quote(
        &self,
        quote: &str,
        #[form] body: &FinalizeQuote,
    ) -> Result<Response<Quote>, StripeError>;

    /// Retrieve quote PDF.
    ///
    /// Answered by `200`.
    #[get("/quotes/{quote}/pdf", base_url = "https://files.stripe.com/v1")]
    async fn retrieve_quote_pdf(
        &self,
        quote: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ByteStream>, StripeError>;
}
