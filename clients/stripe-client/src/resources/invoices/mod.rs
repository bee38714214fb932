//! Invoices.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Invoices.
///
/// [The vendor's page](https://docs.stripe.com/api/invoices)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Invoices {
    /// Delete invoice.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/delete)
    #[delete("/invoices/{invoice}")]
    async fn delete_invoice(&self, invoice: &str) -> Result<Response<Invoice>, StripeError>;

    /// Retrieve invoice.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/retrieve)
    #[get("/invoices/{invoice}")]
    async fn retrieve_invoice(
        &self,
        invoice: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Invoice>, StripeError>;

    /// Update invoice.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/update)
    #[post("/invoices/{invoice}", idempotent = "Idempotency-Key")]
    async fn update_invoice(
        &self,
        invoice: &str,
        #[form] body: &UpdateInvoice,
    ) -> Result<Response<Invoice>, StripeError>;

    /// List invoices.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/list)
    #[get("/invoices")]
    async fn list_invoices(
        &self,
        #[query(style = "indices")] query: &ListInvoicesQuery,
    ) -> Result<Response<List<Invoice>>, StripeError>;

    /// List invoices, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/list)
    #[get("/invoices")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_invoices_stream(
        &self,
        #[query(style = "indices")] query: &ListInvoicesQuery,
    ) -> impl Stream<Item = Result<Invoice, StripeError>> + Send;

    /// Create invoice.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/create)
    #[post("/invoices", idempotent = "Idempotency-Key")]
    async fn create_invoice(&self, #[form] body: &CreateInvoice) -> Result<Response<Invoice>, StripeError>;

    /// Search invoices.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/search)
    #[get("/invoices/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    async fn search_invoices(
        &self,
        #[query(style = "indices")] query: &SearchInvoicesQuery,
    ) -> Result<Response<List<Invoice>>, StripeError>;

    /// Search invoices, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/search)
    #[get("/invoices/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    #[paginate(cursor = "page", token = "next_page", more = "has_more", items = "data")]
    fn search_invoices_stream(
        &self,
        #[query(style = "indices")] query: &SearchInvoicesQuery,
    ) -> impl Stream<Item = Result<Invoice, StripeError>> + Send;

    /// Add invoice lines.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices)
    #[post("/invoices/{invoice}/add_lines", idempotent = "Idempotency-Key")]
    async fn add_invoice_lines(
        &self,
        invoice: &str,
        #[form] body: &AddInvoiceLines,
    ) -> Result<Response<Invoice>, StripeError>;

    /// Attach invoice payment.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/attach_payment)
    #[post("/invoices/{invoice}/attach_payment", idempotent = "Idempotency-Key")]
    async fn attach_invoice_payment(
        &self,
        invoice: &str,
        #[form] body: &AttachInvoicePayment,
    ) -> Result<Response<Invoice>, StripeError>;

    /// Finalize invoice.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/finalize)
    #[post("/invoices/{invoice}/finalize", idempotent = "Idempotency-Key")]
    async fn finalize_invoice(
        &self,
        invoice: &str,
        #[form] body: &FinalizeInvoice,
    ) -> Result<Response<Invoice>, StripeError>;

    /// Mark invoice uncollectible.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/mark_uncollectible)
    #[post("/invoices/{invoice}/mark_uncollectible", idempotent = "Idempotency-Key")]
    async fn mark_invoice_uncollectible(
        &self,
        invoice: &str,
        #[form] body: &MarkInvoiceUncollectible,
    ) -> Result<Response<Invoice>, StripeError>;

    /// Pay invoice.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/pay)
    #[post("/invoices/{invoice}/pay", idempotent = "Idempotency-Key")]
    async fn pay_invoice(
        &self,
        invoice: &str,
        #[form] body: &PayInvoice,
    ) -> Result<Response<Invoice>, StripeError>;

    /// Remove invoice lines.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices)
    #[post("/invoices/{invoice}/remove_lines", idempotent = "Idempotency-Key")]
    async fn remove_invoice_lines(
        &self,
        invoice: &str,
        #[form] body: &RemoveInvoiceLines,
    ) -> Result<Response<Invoice>, StripeError>;

    /// Send invoice.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/send)
    #[post("/invoices/{invoice}/send", idempotent = "Idempotency-Key")]
    async fn send_invoice(
        &self,
        invoice: &str,
        #[form] body: &MarkInvoiceUncollectible,
    ) -> Result<Response<Invoice>, StripeError>;

    /// Update invoice lines.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices)
    #[post("/invoices/{invoice}/update_lines", idempotent = "Idempotency-Key")]
    async fn update_invoice_lines(
        &self,
        invoice: &str,
        #[form] body: &UpdateInvoiceLines,
    ) -> Result<Response<Invoice>, StripeError>;

    /// Void invoice.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/void)
    #[post("/invoices/{invoice}/void", idempotent = "Idempotency-Key")]
    async fn void_invoice(
        &self,
        invoice: &str,
        #[form] body: &MarkInvoiceUncollectible,
    ) -> Result<Response<Invoice>, StripeError>;

    /// Create invoice preview.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/invoices/create_preview)
    #[post("/invoices/create_preview", idempotent = "Idempotency-Key")]
    async fn create_invoice_preview(
        &self,
        #[form] body: &CreateInvoicePreview,
    ) -> Result<Response<Invoice>, StripeError>;
}
