//! What goes into and comes out of [`Identity`](super::Identity).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::support::{Expandable, Hidden, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Identity verification report, as it comes back: anything may be missing.
    answer IdentityVerificationReport {
        /// A text.
        pub client_reference_id: Option<String>,
        /// A whole number.
        pub created: Option<i64>,
        /// See [`IdentityVerificationReportDocument`].
        pub document: Option<Box<IdentityVerificationReportDocument>>,
        /// See [`IdentityVerificationReportEmail`].
        pub email: Option<Box<IdentityVerificationReportEmail>>,
        /// A text.
        pub id: String,
        /// See [`IdentityVerificationReportIdNumber`].
        pub id_number: Option<Box<IdentityVerificationReportIdNumber>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`IdentityVerificationReportOptions`].
        pub options: Option<IdentityVerificationReportOptions>,
        /// See [`IdentityVerificationReportPhone`].
        pub phone: Option<Box<IdentityVerificationReportPhone>>,
        /// See [`IdentityVerificationReportSelfie`].
        pub selfie: Option<Box<IdentityVerificationReportSelfie>>,
        /// See [`IdentityVerificationReportType`].
        pub r#type: Option<IdentityVerificationReportType> = "type",
        /// A text.
        pub verification_flow: Option<String>,
        /// A text.
        pub verification_session: Option<String>,
    }
}

record! {
    /// Identity verification session, as it comes back: anything may be missing.
    answer IdentityVerificationSession {
        /// A text.
        pub client_reference_id: Option<String>,
        /// A secret.
        pub client_secret: Option<Hidden>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub id: String,
        /// See [`IdentityVerificationSessionLastError`].
        pub last_error: Option<IdentityVerificationSessionLastError>,
        /// An id, or the [`IdentityVerificationReport`] where it is expanded.
        pub last_verification_report: Option<Expandable<IdentityVerificationReport>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`IdentityVerificationSessionOptions`].
        pub options: Option<Box<IdentityVerificationSessionOptions>>,
        /// See [`IdentityVerificationSessionProvidedDetails`].
        pub provided_details: Option<IdentityVerificationSessionProvidedDetails>,
        /// See [`IdentityVerificationSessionRedaction`].
        pub redaction: Option<IdentityVerificationSessionRedaction>,
        /// A text.
        pub related_customer: Option<String>,
        /// A text.
        pub related_customer_account: Option<String>,
        /// See [`IdentityVerificationSessionRelatedPerson`].
        pub related_person: Option<IdentityVerificationSessionRelatedPerson>,
        /// See [`ListIdentityVerificationSessionsStatus`].
        pub status: Option<ListIdentityVerificationSessionsStatus>,
        /// See [`IdentityVerificationReportType`].
        pub r#type: Option<IdentityVerificationReportType> = "type",
        /// A text.
        pub url: Option<String>,
        /// A text.
        pub verification_flow: Option<String>,
        /// See [`IdentityVerificationSessionVerifiedOutputs`].
        pub verified_outputs: Option<Box<IdentityVerificationSessionVerifiedOutputs>>,
    }
}

choice! {
    /// List identity verification reports created: one of several things, or any other.
    ListIdentityVerificationReportsCreated {
        Integer(i64) if Value::is_i64,
        ListIdentityVerificationReportsCreatedValue(ListIdentityVerificationReportsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListIdentityVerificationReportsCreated {
        Integer(i64),
        ListIdentityVerificationReportsCreatedValue(ListIdentityVerificationReportsCreatedValue),
    }
}

texts! {
    /// List identity verification reports type: one of some texts, or any other.
    ListIdentityVerificationReportsType {
        Document = "document",
        IdNumber = "id_number",
    }
}

record! {
    /// List identity verification reports query, as it is sent.
    options ListIdentityVerificationReportsQuery {
        /// A text.
        pub client_reference_id: Option<String>,
        /// See [`ListIdentityVerificationReportsCreated`].
        pub created: Option<ListIdentityVerificationReportsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListIdentityVerificationReportsType`].
        pub r#type: Option<ListIdentityVerificationReportsType> = "type",
        /// A text.
        pub verification_session: Option<String>,
    }
}

setters! {
    ListIdentityVerificationReportsQuery {
        set client_reference_id: String,
        set created: ListIdentityVerificationReportsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set r#type: ListIdentityVerificationReportsType,
        set verification_session: String,
    }
}

texts! {
    /// List identity verification sessions status: one of some texts, or any other.
    ListIdentityVerificationSessionsStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresInput = "requires_input",
        Verified = "verified",
    }
}

record! {
    /// List identity verification sessions query, as it is sent.
    options ListIdentityVerificationSessionsQuery {
        /// A text.
        pub client_reference_id: Option<String>,
        /// See [`ListIdentityVerificationReportsCreated`].
        pub created: Option<ListIdentityVerificationReportsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub related_customer: Option<String>,
        /// A text.
        pub related_customer_account: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListIdentityVerificationSessionsStatus`].
        pub status: Option<ListIdentityVerificationSessionsStatus>,
    }
}

setters! {
    ListIdentityVerificationSessionsQuery {
        set client_reference_id: String,
        set created: ListIdentityVerificationReportsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set related_customer: String,
        set related_customer_account: String,
        set starting_after: String,
        set status: ListIdentityVerificationSessionsStatus,
    }
}

record! {
    /// Create identity verification session, as it is sent.
    options CreateIdentityVerificationSession {
        /// A text.
        pub client_reference_id: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreateIdentityVerificationSessionOptions`].
        pub options: Option<CreateIdentityVerificationSessionOptions>,
        /// See [`CreateIdentityVerificationSessionProvidedDetails`].
        pub provided_details: Option<CreateIdentityVerificationSessionProvidedDetails>,
        /// A text.
        pub related_customer: Option<String>,
        /// A text.
        pub related_customer_account: Option<String>,
        /// See [`CreateIdentityVerificationSessionRelatedPerson`].
        pub related_person: Option<CreateIdentityVerificationSessionRelatedPerson>,
        /// A text.
        pub return_url: Option<String>,
        /// See [`ListIdentityVerificationReportsType`].
        pub r#type: Option<ListIdentityVerificationReportsType> = "type",
        /// A text.
        pub verification_flow: Option<String>,
    }
}

setters! {
    CreateIdentityVerificationSession {
        set client_reference_id: String,
        list expand: String,
        entry metadata: String,
        set options: CreateIdentityVerificationSessionOptions,
        set provided_details: CreateIdentityVerificationSessionProvidedDetails,
        set related_customer: String,
        set related_customer_account: String,
        set related_person: CreateIdentityVerificationSessionRelatedPerson,
        set return_url: String,
        set r#type: ListIdentityVerificationReportsType,
        set verification_flow: String,
    }
}

record! {
    /// Update identity verification session, as it is sent.
    options UpdateIdentityVerificationSession {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreateIdentityVerificationSessionOptions`].
        pub options: Option<CreateIdentityVerificationSessionOptions>,
        /// See [`CreateIdentityVerificationSessionProvidedDetails`].
        pub provided_details: Option<CreateIdentityVerificationSessionProvidedDetails>,
        /// See [`ListIdentityVerificationReportsType`].
        pub r#type: Option<ListIdentityVerificationReportsType> = "type",
    }
}

setters! {
    UpdateIdentityVerificationSession {
        list expand: String,
        entry metadata: String,
        set options: CreateIdentityVerificationSessionOptions,
        set provided_details: CreateIdentityVerificationSessionProvidedDetails,
        set r#type: ListIdentityVerificationReportsType,
    }
}

record! {
    /// Cancel identity verification session, as it is sent.
    options CancelIdentityVerificationSession {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    CancelIdentityVerificationSession {
        list expand: String,
    }
}

record! {
    /// Identity verification report document, as it comes back: anything may be missing.
    answer IdentityVerificationReportDocument {
        /// See [`IdentityVerificationReportDocumentAddress`].
        pub address: Option<Box<IdentityVerificationReportDocumentAddress>>,
        /// See [`IdentityVerificationReportDocumentDob`].
        pub dob: Option<IdentityVerificationReportDocumentDob>,
        /// See [`IdentityVerificationReportDocumentError`].
        pub error: Option<IdentityVerificationReportDocumentError>,
        /// See [`IdentityVerificationReportDocumentDob`].
        pub expiration_date: Option<IdentityVerificationReportDocumentDob>,
        /// A list.
        pub files: Option<Vec<String>>,
        /// A text.
        pub first_name: Option<String>,
        /// See [`IdentityVerificationReportDocumentDob`].
        pub issued_date: Option<IdentityVerificationReportDocumentDob>,
        /// A text.
        pub issuing_country: Option<String>,
        /// A text.
        pub last_name: Option<String>,
        /// A text.
        pub number: Option<String>,
        /// See [`IdentityVerificationReportDocumentSex`].
        pub sex: Option<IdentityVerificationReportDocumentSex>,
        /// See [`IdentityVerificationReportDocumentStatus`].
        pub status: Option<IdentityVerificationReportDocumentStatus>,
        /// See [`IdentityVerificationReportDocumentType`].
        pub r#type: Option<IdentityVerificationReportDocumentType> = "type",
        /// A text.
        pub unparsed_place_of_birth: Option<String>,
        /// A text.
        pub unparsed_sex: Option<String>,
    }
}

record! {
    /// Identity verification report email, as it comes back: anything may be missing.
    answer IdentityVerificationReportEmail {
        /// A text.
        pub email: Option<String>,
        /// See [`IdentityVerificationReportEmailError`].
        pub error: Option<IdentityVerificationReportEmailError>,
        /// See [`IdentityVerificationReportDocumentStatus`].
        pub status: Option<IdentityVerificationReportDocumentStatus>,
    }
}

record! {
    /// Identity verification report id number, as it comes back: anything may be missing.
    answer IdentityVerificationReportIdNumber {
        /// See [`IdentityVerificationReportDocumentDob`].
        pub dob: Option<IdentityVerificationReportDocumentDob>,
        /// See [`IdentityVerificationReportIdNumberError`].
        pub error: Option<IdentityVerificationReportIdNumberError>,
        /// A text.
        pub first_name: Option<String>,
        /// A text.
        pub id_number: Option<String>,
        /// See [`IdentityVerificationReportIdNumberIdNumberType`].
        pub id_number_type: Option<IdentityVerificationReportIdNumberIdNumberType>,
        /// A text.
        pub last_name: Option<String>,
        /// See [`IdentityVerificationReportDocumentStatus`].
        pub status: Option<IdentityVerificationReportDocumentStatus>,
    }
}

record! {
    /// Identity verification report options, as it comes back: anything may be missing.
    answer IdentityVerificationReportOptions {
        /// See [`IdentityVerificationReportOptionsDocument`].
        pub document: Option<IdentityVerificationReportOptionsDocument>,
        /// Values by name.
        pub id_number: Option<BTreeMap<String, Value>>,
    }
}

record! {
    /// Identity verification report phone, as it comes back: anything may be missing.
    answer IdentityVerificationReportPhone {
        /// See [`IdentityVerificationReportPhoneError`].
        pub error: Option<IdentityVerificationReportPhoneError>,
        /// A text.
        pub phone: Option<String>,
        /// See [`IdentityVerificationReportDocumentStatus`].
        pub status: Option<IdentityVerificationReportDocumentStatus>,
    }
}

record! {
    /// Identity verification report selfie, as it comes back: anything may be missing.
    answer IdentityVerificationReportSelfie {
        /// A text.
        pub document: Option<String>,
        /// See [`IdentityVerificationReportSelfieError`].
        pub error: Option<IdentityVerificationReportSelfieError>,
        /// A text.
        pub selfie: Option<String>,
        /// See [`IdentityVerificationReportDocumentStatus`].
        pub status: Option<IdentityVerificationReportDocumentStatus>,
    }
}

texts! {
    /// Identity verification report type: one of some texts, or any other.
    IdentityVerificationReportType {
        Document = "document",
        IdNumber = "id_number",
        VerificationFlow = "verification_flow",
    }
}

record! {
    /// Identity verification session last error, as it comes back: anything may be missing.
    answer IdentityVerificationSessionLastError {
        /// See [`IdentityVerificationSessionLastErrorCode`].
        pub code: Option<IdentityVerificationSessionLastErrorCode>,
        /// A text.
        pub reason: Option<String>,
    }
}

record! {
    /// Identity verification session options, as it comes back: anything may be missing.
    answer IdentityVerificationSessionOptions {
        /// See [`IdentityVerificationReportOptionsDocument`].
        pub document: Option<IdentityVerificationReportOptionsDocument>,
        /// See [`IdentityVerificationSessionOptionsEmail`].
        pub email: Option<IdentityVerificationSessionOptionsEmail>,
        /// Values by name.
        pub id_number: Option<BTreeMap<String, Value>>,
        /// See [`IdentityVerificationSessionOptionsMatching`].
        pub matching: Option<IdentityVerificationSessionOptionsMatching>,
        /// See [`IdentityVerificationSessionOptionsEmail`].
        pub phone: Option<IdentityVerificationSessionOptionsEmail>,
    }
}

record! {
    /// Identity verification session provided details, as it comes back: anything may be missing.
    answer IdentityVerificationSessionProvidedDetails {
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

record! {
    /// Identity verification session redaction, as it comes back: anything may be missing.
    answer IdentityVerificationSessionRedaction {
        /// See [`IdentityVerificationSessionRedactionStatus`].
        pub status: Option<IdentityVerificationSessionRedactionStatus>,
    }
}

record! {
    /// Identity verification session related person, as it comes back: anything may be missing.
    answer IdentityVerificationSessionRelatedPerson {
        /// A text.
        pub account: Option<String>,
        /// A text.
        pub person: Option<String>,
    }
}

record! {
    /// Identity verification session verified outputs, as it comes back: anything may be missing.
    answer IdentityVerificationSessionVerifiedOutputs {
        /// See [`IdentityVerificationReportDocumentAddress`].
        pub address: Option<Box<IdentityVerificationReportDocumentAddress>>,
        /// See [`IdentityVerificationReportDocumentDob`].
        pub dob: Option<IdentityVerificationReportDocumentDob>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub first_name: Option<String>,
        /// A text.
        pub id_number: Option<String>,
        /// See [`IdentityVerificationReportIdNumberIdNumberType`].
        pub id_number_type: Option<IdentityVerificationReportIdNumberIdNumberType>,
        /// A text.
        pub last_name: Option<String>,
        /// A text.
        pub phone: Option<String>,
        /// See [`IdentityVerificationReportDocumentSex`].
        pub sex: Option<IdentityVerificationReportDocumentSex>,
        /// A text.
        pub unparsed_place_of_birth: Option<String>,
        /// A text.
        pub unparsed_sex: Option<String>,
    }
}

record! {
    /// List identity verification reports created value, as it is sent.
    options ListIdentityVerificationReportsCreatedValue {
        /// A whole number.
        pub gt: Option<i64>,
        /// A whole number.
        pub gte: Option<i64>,
        /// A whole number.
        pub lt: Option<i64>,
        /// A whole number.
        pub lte: Option<i64>,
    }
}

setters! {
    ListIdentityVerificationReportsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create identity verification session options, as it is sent.
    options CreateIdentityVerificationSessionOptions {
        /// See [`CreateIdentityVerificationSessionOptionsDocument`].
        pub document: Option<OrUnset<CreateIdentityVerificationSessionOptionsDocument>>,
    }
}

setters! {
    CreateIdentityVerificationSessionOptions {
        set document or unset_document: CreateIdentityVerificationSessionOptionsDocument,
    }
}

record! {
    /// Create identity verification session provided details, as it is sent.
    options CreateIdentityVerificationSessionProvidedDetails {
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

setters! {
    CreateIdentityVerificationSessionProvidedDetails {
        set email: String,
        set phone: String,
    }
}

record! {
    /// Create identity verification session related person, as it is sent.
    request CreateIdentityVerificationSessionRelatedPerson {
        /// A text.
        pub account: String,
        /// A text.
        pub person: String,
    }
}

impl CreateIdentityVerificationSessionRelatedPerson {
    /// With what must be there.
    #[must_use]
    pub fn new(account: impl Into<String>, person: impl Into<String>) -> Self {
        Self { account: account.into(), person: person.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIdentityVerificationSessionRelatedPerson {
    }
}

record! {
    /// Identity verification report document address, as it comes back: anything may be missing.
    answer IdentityVerificationReportDocumentAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub line1: Option<String>,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}

record! {
    /// Identity verification report document dob, as it comes back: anything may be missing.
    answer IdentityVerificationReportDocumentDob {
        /// A whole number.
        pub day: Option<i64>,
        /// A whole number.
        pub month: Option<i64>,
        /// A whole number.
        pub year: Option<i64>,
    }
}

record! {
    /// Identity verification report document error, as it comes back: anything may be missing.
    answer IdentityVerificationReportDocumentError {
        /// See [`IdentityVerificationReportDocumentErrorCode`].
        pub code: Option<IdentityVerificationReportDocumentErrorCode>,
        /// A text.
        pub reason: Option<String>,
    }
}

texts! {
    /// Identity verification report document sex: one of some texts, or any other.
    IdentityVerificationReportDocumentSex {
        Redacted = "[redacted]",
        Female = "female",
        Male = "male",
        UnknownValue = "unknown",
    }
}

texts! {
    /// Identity verification report document status: one of some texts, or any other.
    IdentityVerificationReportDocumentStatus {
        Unverified = "unverified",
        Verified = "verified",
    }
}

texts! {
    /// Identity verification report document type: one of some texts, or any other.
    IdentityVerificationReportDocumentType {
        DrivingLicense = "driving_license",
        IdCard = "id_card",
        Passport = "passport",
    }
}

record! {
    /// Identity verification report email error, as it comes back: anything may be missing.
    answer IdentityVerificationReportEmailError {
        /// See [`IdentityVerificationReportEmailErrorCode`].
        pub code: Option<IdentityVerificationReportEmailErrorCode>,
        /// A text.
        pub reason: Option<String>,
    }
}

record! {
    /// Identity verification report id number error, as it comes back: anything may be missing.
    answer IdentityVerificationReportIdNumberError {
        /// See [`IdentityVerificationReportIdNumberErrorCode`].
        pub code: Option<IdentityVerificationReportIdNumberErrorCode>,
        /// A text.
        pub reason: Option<String>,
    }
}

texts! {
    /// Identity verification report id number id number type: one of some texts, or any other.
    IdentityVerificationReportIdNumberIdNumberType {
        BrCpf = "br_cpf",
        SgNric = "sg_nric",
        UsSsn = "us_ssn",
    }
}

record! {
    /// Identity verification report options document, as it comes back: anything may be missing.
    answer IdentityVerificationReportOptionsDocument {
        /// A list, each [`IdentityVerificationReportDocumentType`].
        pub allowed_types: Option<Vec<IdentityVerificationReportDocumentType>>,
        /// Yes or no.
        pub require_id_number: Option<bool>,
        /// Yes or no.
        pub require_live_capture: Option<bool>,
        /// Yes or no.
        pub require_matching_selfie: Option<bool>,
    }
}

record! {
    /// Identity verification report phone error, as it comes back: anything may be missing.
    answer IdentityVerificationReportPhoneError {
        /// See [`IdentityVerificationReportPhoneErrorCode`].
        pub code: Option<IdentityVerificationReportPhoneErrorCode>,
        /// A text.
        pub reason: Option<String>,
    }
}

record! {
    /// Identity verification report selfie error, as it comes back: anything may be missing.
    answer IdentityVerificationReportSelfieError {
        /// See [`IdentityVerificationReportSelfieErrorCode`].
        pub code: Option<IdentityVerificationReportSelfieErrorCode>,
        /// A text.
        pub reason: Option<String>,
    }
}

texts! {
    /// Identity verification session last error code: one of some texts, or any other.
    IdentityVerificationSessionLastErrorCode {
        Abandoned = "abandoned",
        ConsentDeclined = "consent_declined",
        CountryNotSupported = "country_not_supported",
        DeviceNotSupported = "device_not_supported",
        DocumentExpired = "document_expired",
        DocumentTypeNotSupported = "document_type_not_supported",
        DocumentUnverifiedOther = "document_unverified_other",
        EmailUnverifiedOther = "email_unverified_other",
        EmailVerificationDeclined = "email_verification_declined",
        IdNumberInsufficientDocumentData = "id_number_insufficient_document_data",
        IdNumberMismatch = "id_number_mismatch",
        IdNumberUnverifiedOther = "id_number_unverified_other",
        PhoneUnverifiedOther = "phone_unverified_other",
        PhoneVerificationDeclined = "phone_verification_declined",
        SelfieDocumentMissingPhoto = "selfie_document_missing_photo",
        SelfieFaceMismatch = "selfie_face_mismatch",
        SelfieManipulated = "selfie_manipulated",
        SelfieUnverifiedOther = "selfie_unverified_other",
        UnderSupportedAge = "under_supported_age",
    }
}

record! {
    /// Identity verification session options email, as it comes back: anything may be missing.
    answer IdentityVerificationSessionOptionsEmail {
        /// Yes or no.
        pub require_verification: Option<bool>,
    }
}

record! {
    /// Identity verification session options matching, as it comes back: anything may be missing.
    answer IdentityVerificationSessionOptionsMatching {
        /// See [`IdentityVerificationSessionOptionsMatchingDob`].
        pub dob: Option<IdentityVerificationSessionOptionsMatchingDob>,
        /// See [`IdentityVerificationSessionOptionsMatchingDob`].
        pub name: Option<IdentityVerificationSessionOptionsMatchingDob>,
    }
}

texts! {
    /// Identity verification session redaction status: one of some texts, or any other.
    IdentityVerificationSessionRedactionStatus {
        Processing = "processing",
        Redacted = "redacted",
        Validated = "validated",
    }
}

record! {
    /// Create identity verification session options document, as it is sent.
    options CreateIdentityVerificationSessionOptionsDocument {
        /// A list, each [`IdentityVerificationReportDocumentType`].
        pub allowed_types: Option<Vec<IdentityVerificationReportDocumentType>>,
        /// Yes or no.
        pub require_id_number: Option<bool>,
        /// Yes or no.
        pub require_live_capture: Option<bool>,
        /// Yes or no.
        pub require_matching_selfie: Option<bool>,
    }
}

setters! {
    CreateIdentityVerificationSessionOptionsDocument {
        list allowed_types: IdentityVerificationReportDocumentType,
        set require_id_number: bool,
        set require_live_capture: bool,
        set require_matching_selfie: bool,
    }
}

texts! {
    /// Identity verification report document error code: one of some texts, or any other.
    IdentityVerificationReportDocumentErrorCode {
        DocumentExpired = "document_expired",
        DocumentTypeNotSupported = "document_type_not_supported",
        DocumentUnverifiedOther = "document_unverified_other",
    }
}

texts! {
    /// Identity verification report email error code: one of some texts, or any other.
    IdentityVerificationReportEmailErrorCode {
        EmailUnverifiedOther = "email_unverified_other",
        EmailVerificationDeclined = "email_verification_declined",
    }
}

texts! {
    /// Identity verification report id number error code: one of some texts, or any other.
    IdentityVerificationReportIdNumberErrorCode {
        IdNumberInsufficientDocumentData = "id_number_insufficient_document_data",
        IdNumberMismatch = "id_number_mismatch",
        IdNumberUnverifiedOther = "id_number_unverified_other",
    }
}

texts! {
    /// Identity verification report phone error code: one of some texts, or any other.
    IdentityVerificationReportPhoneErrorCode {
        PhoneUnverifiedOther = "phone_unverified_other",
        PhoneVerificationDeclined = "phone_verification_declined",
    }
}

texts! {
    /// Identity verification report selfie error code: one of some texts, or any other.
    IdentityVerificationReportSelfieErrorCode {
        SelfieDocumentMissingPhoto = "selfie_document_missing_photo",
        SelfieFaceMismatch = "selfie_face_mismatch",
        SelfieManipulated = "selfie_manipulated",
        SelfieUnverifiedOther = "selfie_unverified_other",
    }
}

texts! {
    /// Identity verification session options matching dob: one of some texts, or any other.
    IdentityVerificationSessionOptionsMatchingDob {
        None = "none",
        Similar = "similar",
    }
}
