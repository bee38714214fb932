//! Invoice line items.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Invoice line items.
///
/// [The vendor's page](https://docs.stripe.com/api/invoices)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait InvoiceLineItems {
    /// List invoice line items.
    ///
    /// Answered by `200`.
    #[get("/invoices/{invoice}/lines")]
    async fn list_invoice_line_items(
        &self,
        invoice: &str,
        #[query(style = "indices")] query: &ListInvoiceLineItemsQuery,
    ) -> Result<Response<List<LineItem>>, StripeError>;

    /// List invoice line items, with the items of all its pages.
    #[get("/invoices/{invoice}/lines")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_invoice_line_items_stream(
        &self,
        invoice: &str,
        #[query(style = "indices")] query: &ListInvoiceLineItemsQuery,
    ) -> impl Stream<Item = Result<LineItem, StripeError>> + Send;

    /// Update invoice line item.
    ///
    /// Answered by `200`.
    #[post("/invoices/{invoice}/lines/{line_item_id}", idempotent = "Idempotency-Key")]
    async fn update_invoice_line_item(
        &self,
        invoice: &str,
        line_item_id: &str,
        #[form] body: &UpdateInvoiceLineItem,
    ) -> Result<Response<LineItem>, StripeError>;
}
