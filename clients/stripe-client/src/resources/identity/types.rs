//! What goes into and comes out of [`Identity`](super::Identity).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Identity verification report, as it comes back: anything may be missing.
    answer IdentityVerificationReport(true) {
        /// A text.
        get client_reference_id: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// See [`IdentityVerificationReportDocument`].
        get document: IdentityVerificationReportDocument,
        /// See [`IdentityVerificationReportEmail`].
        get email: IdentityVerificationReportEmail,
        /// A text.
        always id: &str,
        /// See [`IdentityVerificationReportIdNumber`].
        get id_number: IdentityVerificationReportIdNumber,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`IdentityVerificationReportOptions`].
        get options: IdentityVerificationReportOptions,
        /// See [`IdentityVerificationReportPhone`].
        get phone: IdentityVerificationReportPhone,
        /// See [`IdentityVerificationReportSelfie`].
        get selfie: IdentityVerificationReportSelfie,
        /// See [`IdentityVerificationReportType`].
        get r#type = "type": IdentityVerificationReportType,
        /// A text.
        get verification_flow: &str,
        /// A text.
        get verification_session: &str,
    }
}

object! {
    /// Identity verification session, as it comes back: anything may be missing.
    answer IdentityVerificationSession(true) {
        /// A text.
        get client_reference_id: &str,
        /// A text.
        get client_secret: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        always id: &str,
        /// See [`IdentityVerificationSessionLastError`].
        get last_error: IdentityVerificationSessionLastError,
        /// An id, or the [`IdentityVerificationReport`] where it is expanded.
        get last_verification_report: Expandable<IdentityVerificationReport>,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`IdentityVerificationSessionOptions`].
        get options: IdentityVerificationSessionOptions,
        /// See [`IdentityVerificationSessionProvidedDetails`].
        get provided_details: IdentityVerificationSessionProvidedDetails,
        /// See [`IdentityVerificationSessionRedaction`].
        get redaction: IdentityVerificationSessionRedaction,
        /// A text.
        get related_customer: &str,
        /// A text.
        get related_customer_account: &str,
        /// See [`IdentityVerificationSessionRelatedPerson`].
        get related_person: IdentityVerificationSessionRelatedPerson,
        /// See [`ListIdentityVerificationSessionsStatus`].
        get status: ListIdentityVerificationSessionsStatus,
        /// See [`IdentityVerificationReportType`].
        get r#type = "type": IdentityVerificationReportType,
        /// A text.
        get url: &str,
        /// A text.
        get verification_flow: &str,
        /// See [`IdentityVerificationSessionVerifiedOutputs`].
        get verified_outputs: IdentityVerificationSessionVerifiedOutputs,
    }
}

any_of! {
    /// List identity verification reports created: one of several things.
    ListIdentityVerificationReportsCreated {
        Integer(i64),
        Object(ListIdentityVerificationReportsCreatedValue),
    }
}

texts! {
    /// List identity verification reports type: one of some texts, or any other.
    ListIdentityVerificationReportsType {
        Document = "document",
        IdNumber = "id_number",
    }
}

params! {
    /// List identity verification reports query, as it is sent.
    options ListIdentityVerificationReportsQuery {
        /// A text.
        set client_reference_id: String,
        /// See [`ListIdentityVerificationReportsCreated`].
        set created: ListIdentityVerificationReportsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListIdentityVerificationReportsType`].
        set r#type = "type": ListIdentityVerificationReportsType,
        /// A text.
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

params! {
    /// List identity verification sessions query, as it is sent.
    options ListIdentityVerificationSessionsQuery {
        /// A text.
        set client_reference_id: String,
        /// See [`ListIdentityVerificationReportsCreated`].
        set created: ListIdentityVerificationReportsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set related_customer: String,
        /// A text.
        set related_customer_account: String,
        /// A text.
        set starting_after: String,
        /// See [`ListIdentityVerificationSessionsStatus`].
        set status: ListIdentityVerificationSessionsStatus,
    }
}

params! {
    /// Create identity verification session, as it is sent.
    options CreateIdentityVerificationSession {
        /// A text.
        set client_reference_id: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// See [`CreateIdentityVerificationSessionOptions`].
        set options: CreateIdentityVerificationSessionOptions,
        /// See [`CreateIdentityVerificationSessionProvidedDetails`].
        set provided_details: CreateIdentityVerificationSessionProvidedDetails,
        /// A text.
        set related_customer: String,
        /// A text.
        set related_customer_account: String,
        /// See [`CreateIdentityVerificationSessionRelatedPerson`].
        set related_person: CreateIdentityVerificationSessionRelatedPerson,
        /// A text.
        set return_url: String,
        /// See [`ListIdentityVerificationReportsType`].
        set r#type = "type": ListIdentityVerificationReportsType,
        /// A text.
        set verification_flow: String,
    }
}

params! {
    /// Update identity verification session, as it is sent.
    options UpdateIdentityVerificationSession {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// See [`CreateIdentityVerificationSessionOptions`].
        set options: CreateIdentityVerificationSessionOptions,
        /// See [`CreateIdentityVerificationSessionProvidedDetails`].
        set provided_details: CreateIdentityVerificationSessionProvidedDetails,
        /// See [`ListIdentityVerificationReportsType`].
        set r#type = "type": ListIdentityVerificationReportsType,
    }
}

params! {
    /// Cancel identity verification session, as it is sent.
    options CancelIdentityVerificationSession {
        /// A list.
        list expand: String,
    }
}

object! {
    /// Identity verification report document, as it comes back: anything may be missing.
    part IdentityVerificationReportDocument(false) {
        /// See [`IdentityVerificationReportDocumentAddress`].
        get address: IdentityVerificationReportDocumentAddress,
        /// See [`IdentityVerificationReportDocumentDob`].
        get dob: IdentityVerificationReportDocumentDob,
        /// See [`IdentityVerificationReportDocumentError`].
        get error: IdentityVerificationReportDocumentError,
        /// See [`IdentityVerificationReportDocumentDob`].
        get expiration_date: IdentityVerificationReportDocumentDob,
        /// A list.
        get files: Vec<&str>,
        /// A text.
        get first_name: &str,
        /// See [`IdentityVerificationReportDocumentDob`].
        get issued_date: IdentityVerificationReportDocumentDob,
        /// A text.
        get issuing_country: &str,
        /// A text.
        get last_name: &str,
        /// A text.
        get number: &str,
        /// See [`IdentityVerificationReportDocumentSex`].
        get sex: IdentityVerificationReportDocumentSex,
        /// See [`IdentityVerificationReportDocumentStatus`].
        get status: IdentityVerificationReportDocumentStatus,
        /// See [`IdentityVerificationReportDocumentType`].
        get r#type = "type": IdentityVerificationReportDocumentType,
        /// A text.
        get unparsed_place_of_birth: &str,
        /// A text.
        get unparsed_sex: &str,
    }
}

object! {
    /// Identity verification report email, as it comes back: anything may be missing.
    part IdentityVerificationReportEmail(false) {
        /// A text.
        get email: &str,
        /// See [`IdentityVerificationReportEmailError`].
        get error: IdentityVerificationReportEmailError,
        /// See [`IdentityVerificationReportDocumentStatus`].
        get status: IdentityVerificationReportDocumentStatus,
    }
}

object! {
    /// Identity verification report ID number, as it comes back: anything may be missing.
    part IdentityVerificationReportIdNumber(false) {
        /// See [`IdentityVerificationReportDocumentDob`].
        get dob: IdentityVerificationReportDocumentDob,
        /// See [`IdentityVerificationReportIdNumberError`].
        get error: IdentityVerificationReportIdNumberError,
        /// A text.
        get first_name: &str,
        /// A text.
        get id_number: &str,
        /// See [`IdentityVerificationReportIdNumberIdNumberType`].
        get id_number_type: IdentityVerificationReportIdNumberIdNumberType,
        /// A text.
        get last_name: &str,
        /// See [`IdentityVerificationReportDocumentStatus`].
        get status: IdentityVerificationReportDocumentStatus,
    }
}

object! {
    /// Identity verification report options, as it comes back: anything may be missing.
    part IdentityVerificationReportOptions(false) {
        /// See [`IdentityVerificationReportOptionsDocument`].
        get document: IdentityVerificationReportOptionsDocument,
        /// Values by name.
        get id_number: BTreeMap<&str, &Value>,
    }
}

object! {
    /// Identity verification report phone, as it comes back: anything may be missing.
    part IdentityVerificationReportPhone(false) {
        /// See [`IdentityVerificationReportPhoneError`].
        get error: IdentityVerificationReportPhoneError,
        /// A text.
        get phone: &str,
        /// See [`IdentityVerificationReportDocumentStatus`].
        get status: IdentityVerificationReportDocumentStatus,
    }
}

object! {
    /// Identity verification report selfie, as it comes back: anything may be missing.
    part IdentityVerificationReportSelfie(false) {
        /// A text.
        get document: &str,
        /// See [`IdentityVerificationReportSelfieError`].
        get error: IdentityVerificationReportSelfieError,
        /// A text.
        get selfie: &str,
        /// See [`IdentityVerificationReportDocumentStatus`].
        get status: IdentityVerificationReportDocumentStatus,
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

object! {
    /// Identity verification session last error, as it comes back: anything may be missing.
    part IdentityVerificationSessionLastError(false) {
        /// See [`IdentityVerificationSessionLastErrorCode`].
        get code: IdentityVerificationSessionLastErrorCode,
        /// A text.
        get reason: &str,
    }
}

object! {
    /// Identity verification session options, as it comes back: anything may be missing.
    part IdentityVerificationSessionOptions(false) {
        /// See [`IdentityVerificationReportOptionsDocument`].
        get document: IdentityVerificationReportOptionsDocument,
        /// See [`IdentityVerificationSessionOptionsEmail`].
        get email: IdentityVerificationSessionOptionsEmail,
        /// Values by name.
        get id_number: BTreeMap<&str, &Value>,
        /// See [`IdentityVerificationSessionOptionsMatching`].
        get matching: IdentityVerificationSessionOptionsMatching,
        /// See [`IdentityVerificationSessionOptionsEmail`].
        get phone: IdentityVerificationSessionOptionsEmail,
    }
}

object! {
    /// Identity verification session provided details, as it comes back: anything may be missing.
    part IdentityVerificationSessionProvidedDetails(false) {
        /// A text.
        get email: &str,
        /// A text.
        get phone: &str,
    }
}

object! {
    /// Identity verification session redaction, as it comes back: anything may be missing.
    part IdentityVerificationSessionRedaction(false) {
        /// See [`IdentityVerificationSessionRedactionStatus`].
        get status: IdentityVerificationSessionRedactionStatus,
    }
}

object! {
    /// Identity verification session related person, as it comes back: anything may be missing.
    part IdentityVerificationSessionRelatedPerson(false) {
        /// A text.
        get account: &str,
        /// A text.
        get person: &str,
    }
}

object! {
    /// Identity verification session verified outputs, as it comes back: anything may be missing.
    part IdentityVerificationSessionVerifiedOutputs(false) {
        /// See [`IdentityVerificationReportDocumentAddress`].
        get address: IdentityVerificationReportDocumentAddress,
        /// See [`IdentityVerificationReportDocumentDob`].
        get dob: IdentityVerificationReportDocumentDob,
        /// A text.
        get email: &str,
        /// A text.
        get first_name: &str,
        /// A text.
        get id_number: &str,
        /// See [`IdentityVerificationReportIdNumberIdNumberType`].
        get id_number_type: IdentityVerificationReportIdNumberIdNumberType,
        /// A text.
        get last_name: &str,
        /// A text.
        get phone: &str,
        /// See [`IdentityVerificationReportDocumentSex`].
        get sex: IdentityVerificationReportDocumentSex,
        /// A text.
        get unparsed_place_of_birth: &str,
        /// A text.
        get unparsed_sex: &str,
    }
}

params! {
    /// List identity verification reports created value, as it is sent.
    group ListIdentityVerificationReportsCreatedValue {
        /// A whole number.
        set gt: i64,
        /// A whole number.
        set gte: i64,
        /// A whole number.
        set lt: i64,
        /// A whole number.
        set lte: i64,
    }
}

params! {
    /// Create identity verification session options, as it is sent.
    group CreateIdentityVerificationSessionOptions {
        /// See [`CreateIdentityVerificationSessionOptionsDocument`].
        set document or unset_document: CreateIdentityVerificationSessionOptionsDocument,
    }
}

params! {
    /// Create identity verification session provided details, as it is sent.
    group CreateIdentityVerificationSessionProvidedDetails {
        /// A text.
        set email: String,
        /// A text.
        set phone: String,
    }
}

params! {
    /// Create identity verification session related person, as it is sent.
    required_group CreateIdentityVerificationSessionRelatedPerson {
        /// A text.
        set account: String,
        /// A text.
        set person: String,
    }
}

impl CreateIdentityVerificationSessionRelatedPerson {
    /// With what must be there.
    #[must_use]
    pub fn new(account: impl Into<String>, person: impl Into<String>) -> Self {
        Self(Fields::new()).account(account).person(person)
    }
}

object! {
    /// Identity verification report document address, as it comes back: anything may be missing.
    part IdentityVerificationReportDocumentAddress(false) {
        /// A text.
        get city: &str,
        /// A text.
        get country: &str,
        /// A text.
        get line1: &str,
        /// A text.
        get line2: &str,
        /// A text.
        get postal_code: &str,
        /// A text.
        get state: &str,
    }
}

object! {
    /// Identity verification report document dob, as it comes back: anything may be missing.
    part IdentityVerificationReportDocumentDob(false) {
        /// A whole number.
        get day: i64,
        /// A whole number.
        get month: i64,
        /// A whole number.
        get year: i64,
    }
}

object! {
    /// Identity verification report document error, as it comes back: anything may be missing.
    part IdentityVerificationReportDocumentError(false) {
        /// See [`IdentityVerificationReportDocumentErrorCode`].
        get code: IdentityVerificationReportDocumentErrorCode,
        /// A text.
        get reason: &str,
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

object! {
    /// Identity verification report email error, as it comes back: anything may be missing.
    part IdentityVerificationReportEmailError(false) {
        /// See [`IdentityVerificationReportEmailErrorCode`].
        get code: IdentityVerificationReportEmailErrorCode,
        /// A text.
        get reason: &str,
    }
}

object! {
    /// Identity verification report ID number error, as it comes back: anything may be missing.
    part IdentityVerificationReportIdNumberError(false) {
        /// See [`IdentityVerificationReportIdNumberErrorCode`].
        get code: IdentityVerificationReportIdNumberErrorCode,
        /// A text.
        get reason: &str,
    }
}

texts! {
    /// Identity verification report ID number ID number type: one of some texts, or any other.
    IdentityVerificationReportIdNumberIdNumberType {
        BrCpf = "br_cpf",
        SgNric = "sg_nric",
        UsSsn = "us_ssn",
    }
}

object! {
    /// Identity verification report options document, as it comes back: anything may be missing.
    part IdentityVerificationReportOptionsDocument(false) {
        /// A list, each [`IdentityVerificationReportDocumentType`].
        get allowed_types: Vec<IdentityVerificationReportDocumentType>,
        /// Yes or no.
        get require_id_number: bool,
        /// Yes or no.
        get require_live_capture: bool,
        /// Yes or no.
        get require_matching_selfie: bool,
    }
}

object! {
    /// Identity verification report phone error, as it comes back: anything may be missing.
    part IdentityVerificationReportPhoneError(false) {
        /// See [`IdentityVerificationReportPhoneErrorCode`].
        get code: IdentityVerificationReportPhoneErrorCode,
        /// A text.
        get reason: &str,
    }
}

object! {
    /// Identity verification report selfie error, as it comes back: anything may be missing.
    part IdentityVerificationReportSelfieError(false) {
        /// See [`IdentityVerificationReportSelfieErrorCode`].
        get code: IdentityVerificationReportSelfieErrorCode,
        /// A text.
        get reason: &str,
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

object! {
    /// Identity verification session options email, as it comes back: anything may be missing.
    part IdentityVerificationSessionOptionsEmail(false) {
        /// Yes or no.
        get require_verification: bool,
    }
}

object! {
    /// Identity verification session options matching, as it comes back: anything may be missing.
    part IdentityVerificationSessionOptionsMatching(false) {
        /// See [`IdentityVerificationSessionOptionsMatchingDob`].
        get dob: IdentityVerificationSessionOptionsMatchingDob,
        /// See [`IdentityVerificationSessionOptionsMatchingDob`].
        get name: IdentityVerificationSessionOptionsMatchingDob,
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

params! {
    /// Create identity verification session options document, as it is sent.
    group CreateIdentityVerificationSessionOptionsDocument {
        /// A list, each [`IdentityVerificationReportDocumentType`].
        list allowed_types: IdentityVerificationReportDocumentType,
        /// Yes or no.
        set require_id_number: bool,
        /// Yes or no.
        set require_live_capture: bool,
        /// Yes or no.
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
    /// Identity verification report ID number error code: one of some texts, or any other.
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
