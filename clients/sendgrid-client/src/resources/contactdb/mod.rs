//! Contactdb.
//!
//! Written by `ratelimit-codegen` from `tsg_lmc_contactdb_v3.json`: to change it, change the overrides and run it again.

mod types;

use std::collections::BTreeMap;

use ratelimit_runtime::{Response, Stream, api_client};
use serde_json::Value;

use crate::SendGridError;

pub use self::types::*;

/// Contactdb.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait ContactDb {
    /// Create custom field.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/contactdb/custom_fields")]
    async fn create_custom_field(
        &self,
        #[json] body: &CreateCustomField,
    ) -> Result<Response<ContactdbCustomFieldId2xx>, SendGridError>;

    /// List custom field.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/custom_fields")]
    async fn list_custom_field(&self) -> Result<Response<ListCustomFieldResponse>, SendGridError>;

    /// Get custom field.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/custom_fields/{custom_field_id}")]
    async fn get_custom_field(
        &self,
        custom_field_id: i64,
    ) -> Result<Response<ContactdbCustomFieldId2xx>, SendGridError>;

    /// Delete custom field.
    ///
    /// Answered by `202`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/contactdb/custom_fields/{custom_field_id}")]
    async fn delete_custom_field(
        &self,
        custom_field_id: i64,
    ) -> Result<Response<ErrorResponse>, SendGridError>;

    /// Create contact db list.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/contactdb/lists")]
    async fn create_contact_db_list(
        &self,
        #[json] body: &CreateContactDbList,
    ) -> Result<Response<ContactdbList2xx>, SendGridError>;

    /// List contact db list.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/lists")]
    async fn list_contact_db_list(&self) -> Result<Response<ListContactDbListResponse>, SendGridError>;

    /// Delete contact db lists.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/contactdb/lists")]
    async fn delete_contact_db_lists(&self, #[json] body: &[i64]) -> Result<Response<()>, SendGridError>;

    /// Get contact db list.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/lists/{list_id}")]
    async fn get_contact_db_list(&self, list_id: i64) -> Result<Response<ContactdbList2xx>, SendGridError>;

    /// Update contact db list.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[patch("/contactdb/lists/{list_id}")]
    async fn update_contact_db_list(
        &self,
        list_id: i64,
        #[json] body: &UpdateContactDbList,
    ) -> Result<Response<UpdateContactDbListResponse>, SendGridError>;

    /// Delete contact db list.
    ///
    /// Answered by `202`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/contactdb/lists/{list_id}")]
    async fn delete_contact_db_list(
        &self,
        list_id: i64,
        #[query] query: &DeleteContactDbListQuery,
    ) -> Result<Response<Value>, SendGridError>;

    /// List recipients from contact db list.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/lists/{list_id}/recipients")]
    async fn list_recipients_from_contact_db_list(
        &self,
        list_id: i64,
        #[query] query: &ListRecipientsFromContactDbListQuery,
    ) -> Result<Response<ListRecipientsFromContactDbListResponse>, SendGridError>;

    /// List recipients from contact db list, with the items of all its pages.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/lists/{list_id}/recipients")]
    #[paginate(page = "page", items = "recipients")]
    fn list_recipients_from_contact_db_list_stream(
        &self,
        list_id: i64,
        #[query] query: &ListRecipientsFromContactDbListQuery,
    ) -> impl Stream<Item = Result<ContactdbRecipient200, SendGridError>> + Send;

    /// Add recipients to contact db list.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/contactdb/lists/{list_id}/recipients")]
    async fn add_recipients_to_contact_db_list(
        &self,
        list_id: i64,
        #[json] body: &[String],
    ) -> Result<Response<Value>, SendGridError>;

    /// Add recipient to contact db list.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/contactdb/lists/{list_id}/recipients/{recipient_id}")]
    async fn add_recipient_to_contact_db_list(
        &self,
        list_id: i64,
        recipient_id: &str,
    ) -> Result<Response<Value>, SendGridError>;

    /// Delete recipient from contact db list.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/contactdb/lists/{list_id}/recipients/{recipient_id}")]
    async fn delete_recipient_from_contact_db_list(
        &self,
        list_id: i64,
        recipient_id: &str,
    ) -> Result<Response<()>, SendGridError>;

    /// Add recipient.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/contactdb/recipients")]
    #[rate_limited(per = "2s", limit = 3)]
    async fn add_recipient(
        &self,
        #[json] body: &[AddRecipientItem],
    ) -> Result<Response<ContactdbRecipientResponse201>, SendGridError>;

    /// Update recipient.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[patch("/contactdb/recipients")]
    async fn update_recipient(
        &self,
        #[json] body: &[UpdateRecipientItem],
    ) -> Result<Response<ContactdbRecipientResponse201>, SendGridError>;

    /// Delete recipients.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/contactdb/recipients")]
    async fn delete_recipients(
        &self,
        #[json] body: &[String],
    ) -> Result<Response<BTreeMap<String, Value>>, SendGridError>;

    /// List recipient.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/recipients")]
    async fn list_recipient(
        &self,
        #[query] query: &ListRecipientQuery,
    ) -> Result<Response<ListRecipientResponse>, SendGridError>;

    /// Get recipient.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/recipients/{recipient_id}")]
    async fn get_recipient(
        &self,
        recipient_id: &str,
    ) -> Result<Response<ContactdbRecipient200>, SendGridError>;

    /// Delete recipient.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/contactdb/recipients/{recipient_id}")]
    async fn delete_recipient(&self, recipient_id: &str) -> Result<Response<()>, SendGridError>;

    /// Get recipient list.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/recipients/{recipient_id}/lists")]
    async fn get_recipient_list(
        &self,
        recipient_id: &str,
    ) -> Result<Response<GetRecipientListResponse>, SendGridError>;

    /// Get billable.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/recipients/billable_count")]
    async fn get_billable(&self) -> Result<Response<ContactdbRecipientCount200>, SendGridError>;

    /// List recipient count.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/recipients/count")]
    async fn list_recipient_count(&self) -> Result<Response<ContactdbRecipientCount200>, SendGridError>;

    /// List search recipient.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/recipients/search")]
    async fn list_search_recipient(
        &self,
        #[query] query: &ListSearchRecipientQuery,
    ) -> Result<Response<ListSearchRecipientResponse>, SendGridError>;

    /// Search recipient.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/contactdb/recipients/search")]
    async fn search_recipient(
        &self,
        #[json] body: &SearchRecipient,
    ) -> Result<Response<SearchRecipientResponse>, SendGridError>;

    /// List reserved field.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/reserved_fields")]
    async fn list_reserved_field(&self) -> Result<Response<ListReservedFieldResponse>, SendGridError>;

    /// Create segment.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/contactdb/segments")]
    async fn create_contactdb_segment(
        &self,
        #[json] body: &ContactdbSegmentsInput,
    ) -> Result<Response<ContactdbSegmentsId200>, SendGridError>;

    /// List segment.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/segments")]
    async fn list_contactdb_segment(&self) -> Result<Response<ListContactdbSegmentResponse>, SendGridError>;

    /// Get segment.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/segments/{segment_id}")]
    async fn get_contactdb_segment(
        &self,
        segment_id: i64,
    ) -> Result<Response<ContactdbSegments>, SendGridError>;

    /// Update segment.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[patch("/contactdb/segments/{segment_id}")]
    async fn update_contactdb_segment(
        &self,
        segment_id: i64,
        #[json] body: &UpdateContactdbSegment,
    ) -> Result<Response<ContactdbSegments>, SendGridError>;

    /// Delete segment.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/contactdb/segments/{segment_id}")]
    async fn delete_contactdb_segment(
        &self,
        segment_id: i64,
        #[query] query: &DeleteContactdbSegmentQuery,
    ) -> Result<Response<()>, SendGridError>;

    /// List recipient for segment.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/segments/{segment_id}/recipients")]
    async fn list_recipient_for_segment(
        &self,
        segment_id: i64,
        #[query] query: &ListRecipientForSegmentQuery,
    ) -> Result<Response<ListRecipientForSegmentResponse>, SendGridError>;

    /// List recipient for segment, with the items of all its pages.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/segments/{segment_id}/recipients")]
    #[paginate(page = "page", items = "recipients")]
    fn list_recipient_for_segment_stream(
        &self,
        segment_id: i64,
        #[query] query: &ListRecipientForSegmentQuery,
    ) -> impl Stream<Item = Result<ContactdbRecipient200, SendGridError>> + Send;

    /// List status.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/status")]
    async fn list_status(&self) -> Result<Response<ListStatusResponse>, SendGridError>;

    /// Export recipient.
    ///
    /// Answered by `202`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/contactdb/exports")]
    async fn export_recipient(
        &self,
        #[json] body: &ExportRecipient,
    ) -> Result<Response<ExportRecipientResponse>, SendGridError>;

    /// List export recipient.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/exports")]
    async fn list_export_recipient(&self) -> Result<Response<ListExportRecipientResponse>, SendGridError>;

    /// Get export recipient.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/contactdb/exports/{id}")]
    async fn get_export_recipient(&self, id: &str) -> Result<Response<RecipientExport>, SendGridError>;
}
