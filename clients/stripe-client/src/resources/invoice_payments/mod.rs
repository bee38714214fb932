//! Invoice payments.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Invoice payments.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait InvoicePayments {
    /// List invoice payments.
    ///
    /// Answered by `200`.
    #[get("/invoice_payments")]
    async fn list_invoice_payments(
        &self,
        #[query(style = "indices")] query: &ListInvoicePaymentsQuery,
    ) -> Result<Response<List<InvoicePayment>>, StripeError>;

    /// List invoice payments, with the items of all its pages.
    #[get("/invoice_payments")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_invoice_payments_stream(
        &self,
        #[query(style = "indices")] query: &ListInvoicePaymentsQuery,
    ) -> impl Stream<Item = Result<InvoicePayment, StripeError>> + Send;

    /// Retrieve invoice payment.
    ///
    /// Answered by `200`.
    #[get("/invoice_payments/{invoice_payment}")]
    async fn retrieve_invoice_payment(
        &self,
        invoice_payment: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<InvoicePayment>, StripeError>;
}
