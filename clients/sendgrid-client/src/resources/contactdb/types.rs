//! What goes into and comes out of [`ContactDb`](super::ContactDb).
//!
//! Written by `ratelimit-codegen` from `tsg_lmc_contactdb_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters, union};

/// Create custom field, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateCustomField {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

impl CreateCustomField {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    CreateCustomField {
        name: String,
        r#type: String,
    }
}

/// Contactdb custom field id2xx, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactdbCustomFieldId2xx {
    /// A text.
    pub name: Option<String>,
    /// See [`Type`].
    pub r#type: Option<Type>,
    /// A number.
    pub id: Option<f64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List custom field response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListCustomFieldResponse {
    /// A list, each [`ContactdbCustomFieldId2xx`].
    pub custom_fields: Option<Vec<ContactdbCustomFieldId2xx>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Error response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// A list, each [`ErrorResponseError`].
    pub errors: Option<Vec<ErrorResponseError>>,
    /// A text.
    pub id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Create contact db list, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateContactDbList {
    /// A text.
    pub name: String,
}

impl CreateContactDbList {
    /// With what must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// Contactdb list2xx, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactdbList2xx {
    /// A whole number.
    pub id: Option<i64>,
    /// A text.
    pub name: Option<String>,
    /// A whole number.
    pub recipient_count: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List contact db list response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListContactDbListResponse {
    /// A list, each [`ContactdbList2xx`].
    pub lists: Option<Vec<ContactdbList2xx>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update contact db list, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateContactDbList {
    /// A text.
    pub name: String,
}

impl UpdateContactDbList {
    /// With what must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// Update contact db list response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateContactDbListResponse {
    /// A whole number.
    pub id: Option<i64>,
    /// A text.
    pub name: Option<String>,
    /// A whole number.
    pub recipient_count: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delete contact db list query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteContactDbListQuery {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_contacts: Option<bool>,
}

impl DeleteContactDbListQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DeleteContactDbListQuery {
        delete_contacts: bool,
    }
}

/// List recipients from contact db list query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListRecipientsFromContactDbListQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

impl ListRecipientsFromContactDbListQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListRecipientsFromContactDbListQuery {
        page: i64,
        page_size: i64,
    }
}

/// List recipients from contact db list response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListRecipientsFromContactDbListResponse {
    /// A list, each [`ContactdbRecipient200`].
    pub recipients: Option<Vec<ContactdbRecipient200>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Add recipient item, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddRecipientItem {
    /// An address of mail.
    pub email: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<i64>,
}

impl AddRecipientItem {
    /// With what must be there.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into(), first_name: None, last_name: None, age: None }
    }
}

setters! {
    AddRecipientItem {
        first_name: String,
        last_name: String,
        age: i64,
    }
}

/// Contactdb recipient response201, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactdbRecipientResponse201 {
    /// A number, `0` where it is left out.
    pub error_count: Option<f64>,
    /// A list, `[]` where it is left out.
    pub error_indices: Option<Vec<f64>>,
    /// A number, `0` where it is left out.
    pub new_count: Option<f64>,
    /// A list, `[]` where it is left out.
    pub persisted_recipients: Option<Vec<String>>,
    /// A number, `0` where it is left out.
    pub updated_count: Option<f64>,
    /// A list, each [`ContactdbRecipientResponse201Error`].
    pub errors: Option<Vec<ContactdbRecipientResponse201Error>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update recipient item, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateRecipientItem {
    /// An address of mail.
    pub email: String,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
}

impl UpdateRecipientItem {
    /// With what must be there.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into(), last_name: None, first_name: None }
    }
}

setters! {
    UpdateRecipientItem {
        last_name: String,
        first_name: String,
    }
}

/// List recipient query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListRecipientQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

impl ListRecipientQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListRecipientQuery {
        page: i64,
        page_size: i64,
    }
}

/// List recipient response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListRecipientResponse {
    /// A list, each values by name.
    pub recipients: Option<Vec<BTreeMap<String, Value>>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contactdb recipient200, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactdbRecipient200 {
    /// A list, each [`ContactdbRecipient200Recipient`].
    pub recipients: Option<Vec<ContactdbRecipient200Recipient>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get recipient list response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetRecipientListResponse {
    /// A list, each [`ContactdbList2xx`].
    pub lists: Option<Vec<ContactdbList2xx>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contactdb recipient count200, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactdbRecipientCount200 {
    /// A number.
    pub recipient_count: Option<f64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List search recipient query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSearchRecipientQuery {
    /// A text.
    #[serde(rename = "{field_name}", skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
}

impl ListSearchRecipientQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListSearchRecipientQuery {
        field_name: String,
    }
}

/// List search recipient response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListSearchRecipientResponse {
    /// A list, each [`ContactdbRecipient200`].
    pub recipients: Option<Vec<ContactdbRecipient200>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Search recipient, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SearchRecipient {
    /// A whole number.
    pub list_id: i64,
    /// A list, each [`ContactdbSegmentsConditionsInput`].
    pub conditions: Vec<ContactdbSegmentsConditionsInput>,
}

impl SearchRecipient {
    /// With what must be there.
    pub fn new(
        list_id: impl Into<i64>,
        conditions: impl Into<Vec<ContactdbSegmentsConditionsInput>>,
    ) -> Self {
        Self { list_id: list_id.into(), conditions: conditions.into() }
    }
}

/// Search recipient response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SearchRecipientResponse {
    /// A list, each [`SearchRecipientResponseRecipient`].
    pub recipients: Option<Vec<SearchRecipientResponseRecipient>>,
    /// A whole number.
    pub recipient_count: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List reserved field response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListReservedFieldResponse {
    /// A list, each [`ListReservedFieldResponseReservedField`].
    pub reserved_fields: Option<Vec<ListReservedFieldResponseReservedField>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contactdb segments input, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactdbSegmentsInput {
    /// A text.
    pub name: String,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_id: Option<i64>,
    /// A list, each [`ContactdbSegmentsConditionsInput`].
    pub conditions: Vec<ContactdbSegmentsConditionsInput>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_count: Option<f64>,
}

impl ContactdbSegmentsInput {
    /// With what must be there.
    pub fn new(
        name: impl Into<String>,
        conditions: impl Into<Vec<ContactdbSegmentsConditionsInput>>,
    ) -> Self {
        Self { name: name.into(), list_id: None, conditions: conditions.into(), recipient_count: None }
    }
}

setters! {
    ContactdbSegmentsInput {
        list_id: i64,
        recipient_count: f64,
    }
}

/// Contactdb segments id200, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactdbSegmentsId200 {
    /// A number.
    pub id: Option<f64>,
    /// A text.
    pub name: Option<String>,
    /// A whole number.
    pub list_id: Option<i64>,
    /// A list, each [`ContactdbSegmentsConditions`].
    pub conditions: Option<Vec<ContactdbSegmentsConditions>>,
    /// A number.
    pub recipient_count: Option<f64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List contactdb segment response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListContactdbSegmentResponse {
    /// A list, each [`ContactdbSegments`].
    pub segments: Option<Vec<ContactdbSegments>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contactdb segments, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactdbSegments {
    /// A text.
    pub name: Option<String>,
    /// A whole number.
    pub list_id: Option<i64>,
    /// A list, each [`ContactdbSegmentsConditions`].
    pub conditions: Option<Vec<ContactdbSegmentsConditions>>,
    /// A number.
    pub recipient_count: Option<f64>,
    /// A whole number.
    pub id: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update contactdb segment, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateContactdbSegment {
    /// A text.
    pub name: String,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_id: Option<f64>,
    /// A list, each [`ContactdbSegmentsConditionsInput`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<ContactdbSegmentsConditionsInput>>,
}

impl UpdateContactdbSegment {
    /// With what must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), list_id: None, conditions: None }
    }
}

setters! {
    UpdateContactdbSegment {
        list_id: f64,
        conditions: Vec<ContactdbSegmentsConditionsInput>,
    }
}

/// Delete contactdb segment query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteContactdbSegmentQuery {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_contacts: Option<bool>,
}

impl DeleteContactdbSegmentQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DeleteContactdbSegmentQuery {
        delete_contacts: bool,
    }
}

/// List recipient for segment query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListRecipientForSegmentQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

impl ListRecipientForSegmentQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListRecipientForSegmentQuery {
        page: i64,
        page_size: i64,
    }
}

/// List recipient for segment response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListRecipientForSegmentResponse {
    /// A list, each [`ContactdbRecipient200`].
    pub recipients: Option<Vec<ContactdbRecipient200>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List status response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListStatusResponse {
    /// A list, each [`ListStatusResponseStatusItem`].
    pub status: Option<Vec<ListStatusResponseStatusItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Export recipient, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExportRecipient {
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_ids: Option<Vec<i64>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment_ids: Option<Vec<i64>>,
    /// See [`ExportRecipientNotifications`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<ExportRecipientNotifications>,
    /// See [`FileType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<FileType>,
    /// A whole number, `5000` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_file_size: Option<i64>,
}

impl ExportRecipient {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ExportRecipient {
        list_ids: Vec<i64>,
        segment_ids: Vec<i64>,
        notifications: ExportRecipientNotifications,
        file_type: FileType,
        max_file_size: i64,
    }
}

/// Export recipient response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExportRecipientResponse {
    /// See [`Metadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<Metadata>,
    /// A text.
    pub id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List export recipient response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExportRecipientResponse {
    /// A list, each [`ListExportRecipientResponseResultItem`].
    pub result: Option<Vec<ListExportRecipientResponseResultItem>>,
    /// See [`ListExportRecipientResponseMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<ListExportRecipientResponseMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Recipient export, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RecipientExport {
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
    pub recipient_count: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Type: one of some texts, or any other.
    Type {
        Date = "date",
        Text = "text",
        Number = "number",
    }
}

/// Error response error, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ErrorResponseError {
    /// A text.
    pub message: Option<String>,
    /// A text.
    pub field: Option<String>,
    /// Values by name.
    pub help: Option<BTreeMap<String, Value>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contactdb recipient response201 error, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactdbRecipientResponse201Error {
    /// A text.
    pub message: Option<String>,
    /// A list.
    pub error_indices: Option<Vec<f64>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contactdb recipient200 recipient, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactdbRecipient200Recipient {
    /// A text.
    pub id: Option<String>,
    /// A number.
    pub created_at: Option<f64>,
    /// A list, each [`ContactdbCustomFieldIdValue`].
    pub custom_fields: Option<Vec<ContactdbCustomFieldIdValue>>,
    /// An address of mail.
    pub email: Option<String>,
    /// A text.
    pub first_name: Option<String>,
    /// A text.
    pub last_name: Option<String>,
    /// A number.
    pub last_clicked: Option<f64>,
    /// A number.
    pub last_emailed: Option<f64>,
    /// A number.
    pub last_opened: Option<f64>,
    /// A number.
    pub updated_at: Option<f64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contactdb segments conditions input, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactdbSegmentsConditionsInput {
    /// A text.
    pub field: String,
    /// A text.
    pub value: String,
    /// See [`Operator`].
    pub operator: Operator,
    /// See [`AndOr`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub and_or: Option<AndOr>,
}

impl ContactdbSegmentsConditionsInput {
    /// With what must be there.
    pub fn new(field: impl Into<String>, value: impl Into<String>, operator: impl Into<Operator>) -> Self {
        Self { field: field.into(), value: value.into(), operator: operator.into(), and_or: None }
    }
}

setters! {
    ContactdbSegmentsConditionsInput {
        and_or: AndOr,
    }
}

/// Search recipient response recipient, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SearchRecipientResponseRecipient {
    /// A whole number.
    pub created_at: Option<i64>,
    /// A text.
    pub email: Option<String>,
    /// A text.
    pub id: Option<String>,
    /// A whole number.
    pub last_emailed: Option<i64>,
    /// A whole number.
    pub last_clicked: Option<i64>,
    /// A whole number.
    pub last_opened: Option<i64>,
    /// A list, each [`SearchRecipientResponseRecipientCustomField`].
    pub custom_fields: Option<Vec<SearchRecipientResponseRecipientCustomField>>,
    /// A whole number.
    pub updated_at: Option<i64>,
    /// A text.
    pub first_name: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List reserved field response reserved field, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListReservedFieldResponseReservedField {
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub r#type: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Contactdb segments conditions, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactdbSegmentsConditions {
    /// A text.
    pub field: Option<String>,
    /// A text.
    pub value: Option<String>,
    /// See [`Operator`].
    pub operator: Option<Operator>,
    /// See [`AndOr`].
    pub and_or: Option<AndOr>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List status response status item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListStatusResponseStatusItem {
    /// A text, `""` where it is left out.
    pub id: Option<String>,
    /// A text, `""` where it is left out.
    pub value: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Export recipient notifications, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExportRecipientNotifications {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
}

impl ExportRecipientNotifications {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ExportRecipientNotifications {
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

/// List export recipient response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExportRecipientResponseResultItem {
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
    /// A list, each [`ListExportRecipientResponseResultItemSegment`].
    pub segments: Option<Vec<ListExportRecipientResponseResultItemSegment>>,
    /// A list, each [`ListExportRecipientResponseResultItemList`].
    pub lists: Option<Vec<ListExportRecipientResponseResultItemList>>,
    /// See [`ListExportRecipientResponseResultItemMetadata`].
    #[serde(rename = "_metadata")]
    pub metadata: Option<ListExportRecipientResponseResultItemMetadata>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List export recipient response metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExportRecipientResponseMetadata {
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

/// Contactdb custom field ID value, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContactdbCustomFieldIdValue {
    /// A text.
    pub name: Option<String>,
    /// See [`Type`].
    pub r#type: Option<Type>,
    /// A number.
    pub id: Option<f64>,
    /// A text.
    pub value: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Operator: one of some texts, or any other.
    Operator {
        Eq = "eq",
        Ne = "ne",
        Lt = "lt",
        Gt = "gt",
        Contains = "contains",
    }
}

open_enum! {
    /// And or: one of some texts, or any other.
    AndOr {
        And = "and",
        Or = "or",
        Empty = "",
    }
}

/// Search recipient response recipient custom field, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SearchRecipientResponseRecipientCustomField {
    /// A whole number.
    pub id: Option<i64>,
    /// A text.
    pub name: Option<String>,
    /// See [`SearchRecipientResponseRecipientCustomFieldValue`].
    pub value: Option<SearchRecipientResponseRecipientCustomFieldValue>,
    /// A text.
    pub r#type: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List export recipient response result item segment, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExportRecipientResponseResultItemSegment {
    /// A whole number.
    #[serde(rename = "ID")]
    pub id: Option<i64>,
    /// A text.
    #[serde(rename = "Name")]
    pub name: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List export recipient response result item list, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExportRecipientResponseResultItemList {
    /// A whole number.
    #[serde(rename = "ID")]
    pub id: Option<i64>,
    /// A text.
    #[serde(rename = "Name")]
    pub name: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List export recipient response result item metadata, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListExportRecipientResponseResultItemMetadata {
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

union! {
    /// Search recipient response recipient custom field value: one of several things, or any other.
    SearchRecipientResponseRecipientCustomFieldValue {
        Integer(i64) if Value::is_i64,
        Text(String) if Value::is_string,
    }
}
