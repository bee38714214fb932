//! Credit notes.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Credit notes.
///
/// [The vendor's page](https://docs.stripe.com/api/credit_notes)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait CreditNotes {
    /// List credit note line items.
    ///
    /// Answered by `200`.
    #[get("/credit_notes/{credit_note}/lines")]
    async fn list_credit_note_line_items(
        &self,
        credit_note: &str,
        #[query(style = "indices")] query: &ListCreditNoteLineItemsQuery,
    ) -> Result<Response<List<CreditNoteLineItem>>, StripeError>;

    /// List credit note line items, with the items of all its pages.
    #[get("/credit_notes/{credit_note}/lines")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_credit_note_line_items_stream(
        &self,
        credit_note: &str,
        #[query(style = "indices")] query: &ListCreditNoteLineItemsQuery,
    ) -> impl Stream<Item = Result<CreditNoteLineItem, StripeError>> + Send;

    /// List credit note preview lines.
    ///
    /// Answered by `200`.
    #[get("/credit_notes/preview/lines")]
    async fn list_credit_note_preview_lines(
        &self,
        #[query(style = "indices")] query: &ListCreditNotePreviewLinesQuery,
    ) -> Result<Response<List<CreditNoteLineItem>>, StripeError>;

    /// List credit note preview lines, with the items of all its pages.
    #[get("/credit_notes/preview/lines")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_credit_note_preview_lines_stream(
        &self,
        #[query(style = "indices")] query: &ListCreditNotePreviewLinesQuery,
    ) -> impl Stream<Item = Result<CreditNoteLineItem, StripeError>> + Send;

    /// List credit notes.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/credit_notes/list)
    #[get("/credit_notes")]
    async fn list_credit_notes(
        &self,
        #[query(style = "indices")] query: &ListCreditNotesQuery,
    ) -> Result<Response<List<CreditNote>>, StripeError>;

    /// List credit notes, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/credit_notes/list)
    #[get("/credit_notes")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_credit_notes_stream(
        &self,
        #[query(style = "indices")] query: &ListCreditNotesQuery,
    ) -> impl Stream<Item = Result<CreditNote, StripeError>> + Send;

    /// Create credit note.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/credit_notes/create)
    #[post("/credit_notes", idempotent = "Idempotency-Key")]
    async fn create_credit_note(
        &self,
        #[form] body: &CreateCreditNote,
    ) -> Result<Response<CreditNote>, StripeError>;

    /// Retrieve credit note.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/credit_notes/retrieve)
    #[get("/credit_notes/{id}")]
    async fn retrieve_credit_note(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<CreditNote>, StripeError>;

    /// Update credit note.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/credit_notes/update)
    #[post("/credit_notes/{id}", idempotent = "Idempotency-Key")]
    async fn update_credit_note(
        &self,
        id: &str,
        #[form] body: &UpdateCreditNote,
    ) -> Result<Response<CreditNote>, StripeError>;

    /// Preview credit note.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/credit_notes/preview)
    #[get("/credit_notes/preview")]
    async fn preview_credit_note(
        &self,
        #[query(style = "indices")] query: &PreviewCreditNoteQuery,
    ) -> Result<Response<CreditNote>, StripeError>;

    /// Void credit note.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/credit_notes/void)
    #[post("/credit_notes/{id}/void", idempotent = "Idempotency-Key")]
    async fn void_credit_note(
        &self,
        id: &str,
        #[form] body: &VoidCreditNote,
    ) -> Result<Response<CreditNote>, StripeError>;
}
