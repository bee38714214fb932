//! Contacts.
//!
//! Written by `ratelimit-codegen` from `tsg_mc_contacts_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Contacts.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Contacts {
    /// Update contact.
    ///
    /// Answered by `202`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[put("/marketing/contacts")]
    async fn update_contact(
        &self,
        #[json] body: &UpdateContact,
    ) -> Result<Response<UpdateContactResponse>, SendGridError>;

    /// Delete contact.
    ///
    /// Answered by `202`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/marketing/contacts")]
    async fn delete_contact(
        &self,
        #[query] query: &DeleteContactQuery,
    ) -> Result<Response<DeleteContactResponse>, SendGridError>;

    /// List contact.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/contacts")]
    async fn list_contact(&self) -> Result<Response<ListContactResponse>, SendGridError>;

    /// Get contact.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/contacts/{id}")]
    async fn get_contact(&self, id: &str) -> Result<Response<ContactDetails3>, SendGridError>;

    /// List batched contact.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/contacts/batch")]
    async fn list_batched_contact(
        &self,
        #[json] body: &ListBatchedContact,
    ) -> Result<Response<ListBatchedContactResponse>, SendGridError>;

    /// Delete contact identifier.
    ///
    /// Answered by `202`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/marketing/contacts/{contact_id}/identifiers")]
    async fn delete_contact_identifier(
        &self,
        contact_id: &str,
        #[json] body: &DeleteContactIdentifier,
    ) -> Result<Response<DeleteContactIdentifierResponse>, SendGridError>;

    /// List contact count.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/contacts/count")]
    async fn list_contact_count(&self) -> Result<Response<ListContactCountResponse>, SendGridError>;

    /// Export contact.
    ///
    /// Answered by `202`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/contacts/exports")]
    async fn export_contact(
        &self,
        #[json] body: &ExportContact,
    ) -> Result<Response<ExportContactResponse>, SendGridError>;

    /// List export contact.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/contacts/exports")]
    async fn list_export_contact(&self) -> Result<Response<ListExportContactResponse>, SendGridError>;

    /// Get export contact.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/contacts/exports/{id}")]
    async fn get_export_contact(&self, id: &str) -> Result<Response<ContactExport>, SendGridError>;

    /// Import contact.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[put("/marketing/contacts/imports")]
    async fn import_contact(
        &self,
        #[json] body: &ImportContact,
    ) -> Result<Response<ImportContactResponse>, SendGridError>;

    /// Get import contact.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/contacts/imports/{id}")]
    async fn get_import_contact(&self, id: &str) -> Result<Response<ContactImport>, SendGridError>;

    /// Search contact.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/contacts/search")]
    async fn search_contact(
        &self,
        #[json] body: &SearchContact,
    ) -> Result<Response<SearchContactResponse>, SendGridError>;

    /// List contact by email.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/contacts/search/emails")]
    async fn list_contact_by_email(
        &self,
        #[json] body: &ListContactByEmail,
    ) -> Result<Response<ListContactByEmailResponse>, SendGridError>;

    /// Get contact by identifiers.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/contacts/search/identifiers/{identifier_type}")]
    async fn get_contact_by_identifiers(
        &self,
        identifier_type: &IdentifierType,
        #[json] body: &GetContactByIdentifiers,
    ) -> Result<Response<GetContactByIdentifiersResponse>, SendGridError>;
}
