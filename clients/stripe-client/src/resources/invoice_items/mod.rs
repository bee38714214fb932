//! Invoice items.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Invoice items.
///
/// [The vendor's page](https://docs.stripe.com/api/invoiceitems)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait InvoiceItems {
    /// Delete invoice item.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoiceitems/delete)
    #[delete("/invoiceitems/{invoiceitem}")]
    async fn delete_invoice_item(&self, invoiceitem: &str) -> Result<Response<Invoiceitem>, StripeError>;

    /// Retrieve invoice item.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoiceitems/retrieve)
    #[get("/invoiceitems/{invoiceitem}")]
    async fn retrieve_invoice_item(
        &self,
        invoiceitem: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Invoiceitem>, StripeError>;

    /// Update invoice item.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoiceitems/update)
    #[post("/invoiceitems/{invoiceitem}", idempotent = "Idempotency-Key")]
    async fn update_invoice_item(
        &self,
        invoiceitem: &str,
        #[form] body: &UpdateInvoiceItem,
    ) -> Result<Response<Invoiceitem>, StripeError>;

    /// List invoice items.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoiceitems/list)
    #[get("/invoiceitems")]
    async fn list_invoice_items(
        &self,
        #[query(style = "indices")] query: &ListInvoiceItemsQuery,
    ) -> Result<Response<List<Invoiceitem>>, StripeError>;

    /// List invoice items, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoiceitems/list)
    #[get("/invoiceitems")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_invoice_items_stream(
        &self,
        #[query(style = "indices")] query: &ListInvoiceItemsQuery,
    ) -> impl Stream<Item = Result<Invoiceitem, StripeError>> + Send;

    /// Create invoice item.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoiceitems/create)
    #[post("/invoiceitems", idempotent = "Idempotency-Key")]
    async fn create_invoice_item(
        &self,
        #[form] body: &CreateInvoiceItem,
    ) -> Result<Response<Invoiceitem>, StripeError>;
}
