//! Invoice rendering templates.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Invoice rendering templates.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait InvoiceRenderingTemplates {
    /// List invoice rendering templates.
    ///
    /// Answered by `200`.
    #[get("/invoice_rendering_templates")]
    async fn list_invoice_rendering_templates(
        &self,
        #[query(style = "indices")] query: &ListInvoiceRenderingTemplatesQuery,
    ) -> Result<Response<List<InvoiceRenderingTemplate>>, StripeError>;

    /// List invoice rendering templates, with the items of all its pages.
    #[get("/invoice_rendering_templates")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_invoice_rendering_templates_stream(
        &self,
        #[query(style = "indices")] query: &ListInvoiceRenderingTemplatesQuery,
    ) -> impl Stream<Item = Result<InvoiceRenderingTemplate, StripeError>> + Send;

    /// Retrieve invoice rendering template.
    ///
    /// Answered by `200`.
    #[get("/invoice_rendering_templates/{template}")]
    async fn retrieve_invoice_rendering_template(
        &self,
        template: &str,
        #[query(style = "indices")] query: &RetrieveInvoiceRenderingTemplateQuery,
    ) -> Result<Response<InvoiceRenderingTemplate>, StripeError>;

    /// Archive invoice rendering template.
    ///
    /// Answered by `200`.
    #[post("/invoice_rendering_templates/{template}/archive", idempotent = "Idempotency-Key")]
    async fn archive_invoice_rendering_template(
        &self,
        template: &str,
        #[form] body: &ArchiveInvoiceRenderingTemplate,
    ) -> Result<Response<InvoiceRenderingTemplate>, StripeError>;

    /// Unarchive invoice rendering template.
    ///
    /// Answered by `200`.
    #[post("/invoice_rendering_templates/{template}/unarchive", idempotent = "Idempotency-Key")]
    async fn unarchive_invoice_rendering_template(
        &self,
        template: &str,
        #[form] body: &ArchiveInvoiceRenderingTemplate,
    ) -> Result<Response<InvoiceRenderingTemplate>, StripeError>;
}
