//! What goes into and comes out of [`Contacts`](super::Contacts).
//!
//! Written by `ratelimit-codegen` from `tsg_mc_contacts_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// Update contact, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateContact {
    /// A list, each a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_ids: Option<Vec<String>>,
    /// A list, from 1 to 30000 of them, each [`ContactRequest`].
    pub contacts: Vec<ContactRequest>,
}

impl UpdateContact {
    /// With what must be there.
    pub fn new(contacts: impl Into<Vec<ContactRequest>>) -> Self {
        Self { list_ids: None, contacts: contacts.into() }
    }
}

setters! {
    UpdateContact {
        list_ids: Vec<String>,
    }
}

/// Update contact response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateContactResponse {
    /// A text.
    pub job_id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delete contact query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteContactQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_all_contacts: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<String>,
}

impl DeleteContactQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DeleteContactQuery {
        delete_all_contacts: String,
        ids: String,
    }
}

/// Delete contact response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteContactResponse {
    /// Values by name.
    pub job_id: Option<BTreeMap<String, Value>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List contact response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListContactResponse {
    /// A list, each [`ContactDetails3`].
    pub result: Option<Vec<ContactDetails3>>,
    /// See [`SelfMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<SelfMetadata>,
    /// A whole number.
    pub contact_count: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contact details3, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactDetails3 {
    /// A text.
    pub id: Option<String>,
    /// A text.
    pub first_name: Option<String>,
    /// A text.
    pub last_name: Option<String>,
    /// A text.
    pub unique_name: Option<String>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub phone_number_id: Option<String>,
    /// A text.
    pub external_id: Option<String>,
    /// A text.
    pub anonymous_id: Option<String>,
    /// A list.
    pub alternate_emails: Option<Vec<String>>,
    /// A text.
    pub address_line_1: Option<String>,
    /// A text.
    pub address_line_2: Option<String>,
    /// A text.
    pub city: Option<String>,
    /// A text.
    pub state_province_region: Option<String>,
    /// A text.
    pub country: Option<String>,
    /// A text.
    pub postal_code: Option<String>,
    /// A text.
    pub phone_number: Option<String>,
    /// A text.
    pub whatsapp: Option<String>,
    /// A text.
    pub line: Option<String>,
    /// A text.
    pub facebook: Option<String>,
    /// A list.
    pub list_ids: Option<Vec<String>>,
    /// A list.
    pub segment_ids: Option<Vec<String>>,
    /// Values by name.
    pub custom_fields: Option<BTreeMap<String, Value>>,
    /// A text.
    pub created_at: Option<String>,
    /// A text.
    pub updated_at: Option<String>,
    /// See [`SelfMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<SelfMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List batched contact, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListBatchedContact {
    /// A list, at most 100 of them.
    pub ids: Vec<String>,
}

impl ListBatchedContact {
    /// With what must be there.
    pub fn new(ids: impl Into<Vec<String>>) -> Self {
        Self { ids: ids.into() }
    }
}

/// List batched contact response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListBatchedContactResponse {
    /// A list, each [`ContactDetails3`].
    pub result: Option<Vec<ContactDetails3>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delete contact identifier, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteContactIdentifier {
    /// See [`IdentifierTypeObject`].
    pub identifier_type: IdentifierTypeObject,
    /// A text.
    pub identifier_value: String,
}

impl DeleteContactIdentifier {
    /// With what must be there.
    pub fn new(
        identifier_type: impl Into<IdentifierTypeObject>,
        identifier_value: impl Into<String>,
    ) -> Self {
        Self { identifier_type: identifier_type.into(), identifier_value: identifier_value.into() }
    }
}

/// Delete contact identifier response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteContactIdentifierResponse {
    /// Values by name.
    pub job_id: Option<BTreeMap<String, Value>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List contact count response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListContactCountResponse {
    /// A whole number.
    pub contact_count: Option<i64>,
    /// A whole number, at least 0, `0` where it is left out.
    pub billable_count: Option<i64>,
    /// See [`ListContactCountResponseBillableBreakdown`].
    pub billable_breakdown: Option<ListContactCountResponseBillableBreakdown>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Export contact, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExportContact {
    /// A list, each a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_ids: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment_ids: Option<Vec<String>>,
    /// See [`ExportContactNotifications`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<ExportContactNotifications>,
    /// See [`FileType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<FileType>,
    /// A whole number, `5000` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_file_size: Option<i64>,
}

impl ExportContact {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ExportContact {
        list_ids: Vec<String>,
        segment_ids: Vec<String>,
        notifications: ExportContactNotifications,
        file_type: FileType,
        max_file_size: i64,
    }
}

/// Export contact response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExportContactResponse {
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// A text.
    pub id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List export contact response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExportContactResponse {
    /// A list, each [`ListExportContactResponseResultItem`].
    pub result: Option<Vec<ListExportContactResponseResultItem>>,
    /// See [`ListExportContactResponseMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<ListExportContactResponseMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contact export, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactExport {
    /// A text.
    pub id: Option<String>,
    /// See [`Status`].
    pub status: Option<Status>,
    /// A text.
    pub created_at: Option<String>,
    /// A text.
    pub updated_at: Option<String>,
    /// A text.
    pub completed_at: Option<String>,
    /// A text.
    pub expires_at: Option<String>,
    /// A list.
    pub urls: Option<Vec<String>>,
    /// A text.
    pub message: Option<String>,
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// A whole number.
    pub contact_count: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Import contact, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportContact {
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_ids: Option<Vec<String>>,
    /// See [`FileType1`].
    pub file_type: FileType1,
    /// A list, at least 1 of them.
    pub field_mappings: Vec<Option<String>>,
}

impl ImportContact {
    /// With what must be there.
    pub fn new(file_type: impl Into<FileType1>, field_mappings: impl Into<Vec<Option<String>>>) -> Self {
        Self { list_ids: None, file_type: file_type.into(), field_mappings: field_mappings.into() }
    }
}

setters! {
    ImportContact {
        list_ids: Vec<String>,
    }
}

/// Import contact response, as it comes back: anything may be missing.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportContactResponse {
    /// A text.
    pub job_id: Option<String>,
    /// A text.
    pub upload_uri: Option<String>,
    /// A list, each [`ImportContactResponseUploadHeader`].
    pub upload_headers: Option<Vec<ImportContactResponseUploadHeader>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl fmt::Debug for ImportContactResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImportContactResponse")
            .field("job_id", &self.job_id)
            .field("upload_headers", &self.upload_headers)
            .finish_non_exhaustive()
    }
}

/// Contact import, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactImport {
    /// A text.
    pub id: Option<String>,
    /// A text.
    pub status: Option<String>,
    /// A text.
    pub job_type: Option<String>,
    /// See [`ContactImportResults`].
    pub results: Option<ContactImportResults>,
    /// A text.
    pub started_at: Option<String>,
    /// A text.
    pub finished_at: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Search contact, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SearchContact {
    /// A text.
    pub query: String,
}

impl SearchContact {
    /// With what must be there.
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into() }
    }
}

/// Search contact response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SearchContactResponse {
    /// A list, each [`ContactDetails3`].
    pub result: Option<Vec<ContactDetails3>>,
    /// See [`SelfMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<SelfMetadata>,
    /// A number.
    pub contact_count: Option<f64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List contact by email, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListContactByEmail {
    /// A list, each a text, at most 100 characters.
    pub emails: Vec<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_id: Option<String>,
    /// A text, at most 254 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// A text, at most 254 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anonymous_id: Option<String>,
}

impl ListContactByEmail {
    /// With what must be there.
    pub fn new(emails: impl Into<Vec<String>>) -> Self {
        Self { emails: emails.into(), phone_number_id: None, external_id: None, anonymous_id: None }
    }
}

setters! {
    ListContactByEmail {
        phone_number_id: String,
        external_id: String,
        anonymous_id: String,
    }
}

/// List contact by email response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListContactByEmailResponse {
    /// Values by name.
    pub result: Option<BTreeMap<String, ListContactByEmailResponseResultValue>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Identifier type: one of some texts, or any other.
    IdentifierType {
        Email = "email",
        PhoneNumberId = "phone_number_id",
        ExternalId = "external_id",
        AnonymousId = "anonymous_id",
    }
}

/// Get contact by identifiers, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetContactByIdentifiers {
    /// A list.
    pub identifiers: Vec<String>,
}

impl GetContactByIdentifiers {
    /// With what must be there.
    pub fn new(identifiers: impl Into<Vec<String>>) -> Self {
        Self { identifiers: identifiers.into() }
    }
}

/// Get contact by identifiers response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetContactByIdentifiersResponse {
    /// Values by name, each [`GetContactByIdentifiersResponseResultValue`].
    pub result: Option<BTreeMap<String, GetContactByIdentifiersResponseResultValue>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contact request, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactRequest {
    /// A text, at most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_1: Option<String>,
    /// A text, at most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    /// A list, at most 5 of them, each a text, at most 254 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternate_emails: Option<Vec<String>>,
    /// A text, at most 60 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// A text, at most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// A text, at most 254 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_id: Option<String>,
    /// A text, at most 254 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// A text, at most 254 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anonymous_id: Option<String>,
    /// A text, at most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// A text, at most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// A text, at most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_province_region: Option<String>,
    /// See [`ContactRequestCustomFields`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_fields: Option<ContactRequestCustomFields>,
}

impl ContactRequest {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ContactRequest {
        address_line_1: String,
        address_line_2: String,
        alternate_emails: Vec<String>,
        city: String,
        country: String,
        email: String,
        phone_number_id: String,
        external_id: String,
        anonymous_id: String,
        first_name: String,
        last_name: String,
        postal_code: String,
        state_province_region: String,
        custom_fields: ContactRequestCustomFields,
    }
}

/// Self metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SelfMetadata {
    /// A text.
    #[serde(rename = "self")]
    pub self_: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Identifier type object: one of some texts, or any other.
    IdentifierTypeObject {
        Email = "EMAIL",
        Phonenumberid = "PHONENUMBERID",
        Externalid = "EXTERNALID",
        Anonymousid = "ANONYMOUSID",
    }
}

/// List contact count response billable breakdown, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListContactCountResponseBillableBreakdown {
    /// A whole number.
    pub total: Option<i64>,
    /// Values by name.
    pub breakdown: Option<BTreeMap<String, Value>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Export contact notifications, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExportContactNotifications {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
}

impl ExportContactNotifications {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ExportContactNotifications {
        email: bool,
    }
}

open_enum! {
    /// File type: one of some texts, or any other.
    FileType {
        Csv = "csv",
        Json = "json",
    }
}

/// Metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Metadata {
    /// A URL.
    pub prev: Option<String>,
    /// A URL.
    #[serde(rename = "self")]
    pub self_: Option<String>,
    /// A URL.
    pub next: Option<String>,
    /// A number.
    pub count: Option<f64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List export contact response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExportContactResponseResultItem {
    /// A text.
    pub id: Option<String>,
    /// A text.
    pub status: Option<String>,
    /// A text.
    pub created_at: Option<String>,
    /// A text.
    pub completed_at: Option<String>,
    /// A text.
    pub expires_at: Option<String>,
    /// A list.
    pub urls: Option<Vec<String>>,
    /// A text.
    pub user_id: Option<String>,
    /// A text.
    pub export_type: Option<String>,
    /// A list, each [`ListExportContactResponseResultItemSegment`].
    pub segments: Option<Vec<ListExportContactResponseResultItemSegment>>,
    /// A list, each [`ListExportContactResponseResultItemList`].
    pub lists: Option<Vec<ListExportContactResponseResultItemList>>,
    /// See [`ListExportContactResponseResultItemMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<ListExportContactResponseResultItemMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List export contact response metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExportContactResponseMetadata {
    /// A text.
    pub prev: Option<String>,
    /// A text.
    #[serde(rename = "self")]
    pub self_: Option<String>,
    /// A text.
    pub next: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Status: one of some texts, or any other.
    Status {
        Pending = "pending",
        Ready = "ready",
        Failure = "failure",
    }
}

open_enum! {
    /// File type1: one of some texts, or any other.
    FileType1 {
        Csv = "csv",
    }
}

/// Import contact response upload header, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportContactResponseUploadHeader {
    /// A text.
    pub header: Option<String>,
    /// A text.
    pub value: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contact import results, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactImportResults {
    /// A number.
    pub requested_count: Option<f64>,
    /// A number.
    pub created_count: Option<f64>,
    /// A number.
    pub updated_count: Option<f64>,
    /// A number.
    pub deleted_count: Option<f64>,
    /// A number.
    pub errored_count: Option<f64>,
    /// A text.
    pub errors_url: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List contact by email response result value, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListContactByEmailResponseResultValue {
    /// See [`ContactDetails3`].
    pub contact: Option<ContactDetails3>,
    /// A text.
    pub error: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get contact by identifiers response result value, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetContactByIdentifiersResponseResultValue {
    /// See [`ContactDetails3`].
    pub contact: Option<ContactDetails3>,
    /// A text.
    pub error: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contact request custom fields, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactRequestCustomFields {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub w1: Option<String>,
}

impl ContactRequestCustomFields {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ContactRequestCustomFields {
        w1: String,
    }
}

/// List export contact response result item segment, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExportContactResponseResultItemSegment {
    /// A text.
    #[serde(rename = "ID")]
    pub id: Option<String>,
    /// A text.
    #[serde(rename = "Name")]
    pub name: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List export contact response result item list, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExportContactResponseResultItemList {
    /// A text.
    #[serde(rename = "ID")]
    pub id: Option<String>,
    /// A text.
    #[serde(rename = "Name")]
    pub name: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List export contact response result item metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExportContactResponseResultItemMetadata {
    /// A text.
    pub prev: Option<String>,
    /// A text.
    #[serde(rename = "self")]
    pub self_: Option<String>,
    /// A text.
    pub next: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
