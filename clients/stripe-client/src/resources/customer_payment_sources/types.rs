//! What goes into and comes out of [`CustomerPaymentSources`](super::CustomerPaymentSources).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, record, setters, tagged, texts};

record! {
    /// Bank account, as it comes back: anything may be missing.
    answer BankAccount {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub account_holder_type: Option<String>,
        /// A text.
        pub account_type: Option<String>,
        /// A list, each [`BankAccountAvailablePayoutMethod`].
        pub available_payout_methods: Option<Vec<BankAccountAvailablePayoutMethod>>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// Yes or no.
        pub default_for_currency: Option<bool>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub fingerprint: Option<String>,
        /// See [`BankAccountFutureRequirements`].
        pub future_requirements: Option<BankAccountFutureRequirements>,
        /// A text.
        pub id: String,
        /// A text.
        pub last4: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`BankAccountFutureRequirements`].
        pub requirements: Option<BankAccountFutureRequirements>,
        /// A text.
        pub routing_number: Option<String>,
        /// A text.
        pub status: Option<String>,
    }
}

record! {
    /// Card, as it comes back: anything may be missing.
    answer Card {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// A text.
        pub address_city: Option<String>,
        /// A text.
        pub address_country: Option<String>,
        /// A text.
        pub address_line1: Option<String>,
        /// A text.
        pub address_line1_check: Option<String>,
        /// A text.
        pub address_line2: Option<String>,
        /// A text.
        pub address_state: Option<String>,
        /// A text.
        pub address_zip: Option<String>,
        /// A text.
        pub address_zip_check: Option<String>,
        /// See [`CardAllowRedisplay`].
        pub allow_redisplay: Option<CardAllowRedisplay>,
        /// A list, each [`BankAccountAvailablePayoutMethod`].
        pub available_payout_methods: Option<Vec<BankAccountAvailablePayoutMethod>>,
        /// A text.
        pub brand: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub cvc_check: Option<String>,
        /// Yes or no.
        pub default_for_currency: Option<bool>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub dynamic_last4: Option<String>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub funding: Option<String>,
        /// A text.
        pub id: String,
        /// A text.
        pub iin: Option<String>,
        /// A text.
        pub issuer: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// See [`CardNetworks`].
        pub networks: Option<CardNetworks>,
        /// A text.
        pub object: Option<String>,
        /// See [`CardRegulatedStatus`].
        pub regulated_status: Option<CardRegulatedStatus>,
        /// A text.
        pub status: Option<String>,
        /// A text.
        pub tokenization_method: Option<String>,
    }
}

record! {
    /// List customer payment sources query, as it is sent.
    options ListCustomerPaymentSourcesQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListCustomerPaymentSourcesQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set object: String,
        set starting_after: String,
    }
}

choice! {
    /// List customer payment sources response item: one of several things, or any other.
    ListCustomerPaymentSourcesResponseItem {
        Account(Box<objects::Account>) if tagged("object", &["account"]),
        BankAccount(Box<BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<Card>) if tagged("object", &["card"]),
        Source(Box<objects::Source>) if tagged("object", &["source"]),
    }
}

record! {
    /// Create customer payment source, as it is sent.
    request CreateCustomerPaymentSource {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub source: String,
        /// Yes or no.
        pub validate: Option<bool>,
    }
}

impl CreateCustomerPaymentSource {
    /// With what must be there.
    #[must_use]
    pub fn new(source: impl Into<String>) -> Self {
        Self { source: source.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCustomerPaymentSource {
        list expand: String,
        entry metadata: String,
        set validate: bool,
    }
}

record! {
    /// Update customer payment source, as it is sent.
    options UpdateCustomerPaymentSource {
        /// A text.
        pub account_holder_name: Option<String>,
        /// See [`UpdateCustomerPaymentSourceAccountHolderType`].
        pub account_holder_type: Option<UpdateCustomerPaymentSourceAccountHolderType>,
        /// A text.
        pub address_city: Option<String>,
        /// A text.
        pub address_country: Option<String>,
        /// A text.
        pub address_line1: Option<String>,
        /// A text.
        pub address_line2: Option<String>,
        /// A text.
        pub address_state: Option<String>,
        /// A text.
        pub address_zip: Option<String>,
        /// A text.
        pub exp_month: Option<String>,
        /// A text.
        pub exp_year: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub name: Option<String>,
        /// See [`UpdateCustomerPaymentSourceOwner`].
        pub owner: Option<UpdateCustomerPaymentSourceOwner>,
    }
}

setters! {
    UpdateCustomerPaymentSource {
        set account_holder_name: String,
        set account_holder_type: UpdateCustomerPaymentSourceAccountHolderType,
        set address_city: String,
        set address_country: String,
        set address_line1: String,
        set address_line2: String,
        set address_state: String,
        set address_zip: String,
        set exp_month: String,
        set exp_year: String,
        list expand: String,
        entry metadata or unset_metadata: String,
        set name: String,
        set owner: UpdateCustomerPaymentSourceOwner,
    }
}

record! {
    /// Verify customer payment source, as it is sent.
    options VerifyCustomerPaymentSource {
        /// A list.
        pub amounts: Option<Vec<i64>>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    VerifyCustomerPaymentSource {
        list amounts: i64,
        list expand: String,
    }
}

texts! {
    /// Bank account available payout method: one of some texts, or any other.
    BankAccountAvailablePayoutMethod {
        Instant = "instant",
        Standard = "standard",
    }
}

record! {
    /// Bank account future requirements, as it comes back: anything may be missing.
    answer BankAccountFutureRequirements {
        /// A list.
        pub currently_due: Option<Vec<String>>,
        /// A list, each [`BankAccountFutureRequirementsError`].
        pub errors: Option<Vec<BankAccountFutureRequirementsError>>,
        /// A list.
        pub past_due: Option<Vec<String>>,
        /// A list.
        pub pending_verification: Option<Vec<String>>,
    }
}

texts! {
    /// Card allow redisplay: one of some texts, or any other.
    CardAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

record! {
    /// Card networks, as it comes back: anything may be missing.
    answer CardNetworks {
        /// A text.
        pub preferred: Option<String>,
    }
}

texts! {
    /// Card regulated status: one of some texts, or any other.
    CardRegulatedStatus {
        Regulated = "regulated",
        Unregulated = "unregulated",
    }
}

texts! {
    /// Update customer payment source account holder type: one of some texts, or any other.
    UpdateCustomerPaymentSourceAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

record! {
    /// Update customer payment source owner, as it is sent.
    options UpdateCustomerPaymentSourceOwner {
        /// See [`UpdateCustomerPaymentSourceOwnerAddress`].
        pub address: Option<Box<UpdateCustomerPaymentSourceOwnerAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

setters! {
    UpdateCustomerPaymentSourceOwner {
        set address: Box<UpdateCustomerPaymentSourceOwnerAddress>,
        set email: String,
        set name: String,
        set phone: String,
    }
}

record! {
    /// Bank account future requirements error, as it comes back: anything may be missing.
    answer BankAccountFutureRequirementsError {
        /// See [`BankAccountFutureRequirementsErrorCode`].
        pub code: Option<BankAccountFutureRequirementsErrorCode>,
        /// A text.
        pub reason: Option<String>,
        /// A text.
        pub requirement: Option<String>,
    }
}

record! {
    /// Update customer payment source owner address, as it is sent.
    options UpdateCustomerPaymentSourceOwnerAddress {
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

setters! {
    UpdateCustomerPaymentSourceOwnerAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

texts! {
    /// Bank account future requirements error code: one of some texts, or any other.
    BankAccountFutureRequirementsErrorCode {
        ExternalRequest = "external_request",
        InformationMissing = "information_missing",
        InvalidAddressCityStatePostalCode = "invalid_address_city_state_postal_code",
        InvalidAddressCmraAddress = "invalid_address_cmra_address",
        InvalidAddressHighwayContractBox = "invalid_address_highway_contract_box",
        InvalidAddressPrivateMailbox = "invalid_address_private_mailbox",
        InvalidAddressRegisteredAgentAddress = "invalid_address_registered_agent_address",
        InvalidBusinessProfileName = "invalid_business_profile_name",
        InvalidBusinessProfileNameDenylisted = "invalid_business_profile_name_denylisted",
        InvalidCompanyNameDenylisted = "invalid_company_name_denylisted",
        InvalidDobAgeOverMaximum = "invalid_dob_age_over_maximum",
        InvalidDobAgeUnder18 = "invalid_dob_age_under_18",
        InvalidDobAgeUnderMinimum = "invalid_dob_age_under_minimum",
        InvalidProductDescriptionLength = "invalid_product_description_length",
        InvalidProductDescriptionUrlMatch = "invalid_product_description_url_match",
        InvalidRepresentativeCountry = "invalid_representative_country",
        InvalidSignator = "invalid_signator",
        InvalidStatementDescriptorBusinessMismatch = "invalid_statement_descriptor_business_mismatch",
        InvalidStatementDescriptorDenylisted = "invalid_statement_descriptor_denylisted",
        InvalidStatementDescriptorLength = "invalid_statement_descriptor_length",
        InvalidStatementDescriptorPrefixDenylisted = "invalid_statement_descriptor_prefix_denylisted",
        InvalidStatementDescriptorPrefixMismatch = "invalid_statement_descriptor_prefix_mismatch",
        InvalidStreetAddress = "invalid_street_address",
        InvalidTaxId = "invalid_tax_id",
        InvalidTaxIdFormat = "invalid_tax_id_format",
        InvalidTosAcceptance = "invalid_tos_acceptance",
        InvalidUrlDenylisted = "invalid_url_denylisted",
        InvalidUrlFormat = "invalid_url_format",
        InvalidUrlLength = "invalid_url_length",
        InvalidUrlWebPresenceDetected = "invalid_url_web_presence_detected",
        InvalidUrlWebsiteBusinessInformationMismatch = "invalid_url_website_business_information_mismatch",
        InvalidUrlWebsiteEmpty = "invalid_url_website_empty",
        InvalidUrlWebsiteInaccessible = "invalid_url_website_inaccessible",
        InvalidUrlWebsiteInaccessibleGeoblocked = "invalid_url_website_inaccessible_geoblocked",
        InvalidUrlWebsiteInaccessiblePasswordProtected = "invalid_url_website_inaccessible_password_protected",
        InvalidUrlWebsiteIncomplete = "invalid_url_website_incomplete",
        InvalidUrlWebsiteIncompleteCancellationPolicy = "invalid_url_website_incomplete_cancellation_policy",
        InvalidUrlWebsiteIncompleteCustomerServiceDetails = "invalid_url_website_incomplete_customer_service_details",
        InvalidUrlWebsiteIncompleteLegalRestrictions = "invalid_url_website_incomplete_legal_restrictions",
        InvalidUrlWebsiteIncompleteRefundPolicy = "invalid_url_website_incomplete_refund_policy",
        InvalidUrlWebsiteIncompleteReturnPolicy = "invalid_url_website_incomplete_return_policy",
        InvalidUrlWebsiteIncompleteTermsAndConditions = "invalid_url_website_incomplete_terms_and_conditions",
        InvalidUrlWebsiteIncompleteUnderConstruction = "invalid_url_website_incomplete_under_construction",
        InvalidUrlWebsiteOther = "invalid_url_website_other",
        InvalidValueOther = "invalid_value_other",
        UnsupportedBusinessType = "unsupported_business_type",
        VerificationDirectorsMismatch = "verification_directors_mismatch",
        VerificationDocumentAddressMismatch = "verification_document_address_mismatch",
        VerificationDocumentAddressMissing = "verification_document_address_missing",
        VerificationDocumentCorrupt = "verification_document_corrupt",
        VerificationDocumentCountryNotSupported = "verification_document_country_not_supported",
        VerificationDocumentDirectorsMismatch = "verification_document_directors_mismatch",
        VerificationDocumentDobMismatch = "verification_document_dob_mismatch",
        VerificationDocumentDuplicateType = "verification_document_duplicate_type",
        VerificationDocumentExpired = "verification_document_expired",
        VerificationDocumentFailedCopy = "verification_document_failed_copy",
        VerificationDocumentFailedGreyscale = "verification_document_failed_greyscale",
        VerificationDocumentFailedOther = "verification_document_failed_other",
        VerificationDocumentFailedTestMode = "verification_document_failed_test_mode",
        VerificationDocumentFraudulent = "verification_document_fraudulent",
        VerificationDocumentIdNumberMismatch = "verification_document_id_number_mismatch",
        VerificationDocumentIdNumberMissing = "verification_document_id_number_missing",
        VerificationDocumentIncomplete = "verification_document_incomplete",
        VerificationDocumentInvalid = "verification_document_invalid",
        VerificationDocumentIssueOrExpiryDateMissing = "verification_document_issue_or_expiry_date_missing",
        VerificationDocumentManipulated = "verification_document_manipulated",
        VerificationDocumentMissingBack = "verification_document_missing_back",
        VerificationDocumentMissingFront = "verification_document_missing_front",
        VerificationDocumentNameMismatch = "verification_document_name_mismatch",
        VerificationDocumentNameMissing = "verification_document_name_missing",
        VerificationDocumentNationalityMismatch = "verification_document_nationality_mismatch",
        VerificationDocumentNotReadable = "verification_document_not_readable",
        VerificationDocumentNotSigned = "verification_document_not_signed",
        VerificationDocumentNotUploaded = "verification_document_not_uploaded",
        VerificationDocumentPhotoMismatch = "verification_document_photo_mismatch",
        VerificationDocumentTooLarge = "verification_document_too_large",
        VerificationDocumentTypeNotSupported = "verification_document_type_not_supported",
        VerificationExtraneousDirectors = "verification_extraneous_directors",
        VerificationFailedAddressMatch = "verification_failed_address_match",
        VerificationFailedAuthorizerAuthority = "verification_failed_authorizer_authority",
        VerificationFailedBusinessIecNumber = "verification_failed_business_iec_number",
        VerificationFailedDocumentMatch = "verification_failed_document_match",
        VerificationFailedIdNumberMatch = "verification_failed_id_number_match",
        VerificationFailedKeyedIdentity = "verification_failed_keyed_identity",
        VerificationFailedKeyedMatch = "verification_failed_keyed_match",
        VerificationFailedNameMatch = "verification_failed_name_match",
        VerificationFailedOther = "verification_failed_other",
        VerificationFailedRepresentativeAuthority = "verification_failed_representative_authority",
        VerificationFailedResidentialAddress = "verification_failed_residential_address",
        VerificationFailedTaxIdMatch = "verification_failed_tax_id_match",
        VerificationFailedTaxIdNotIssued = "verification_failed_tax_id_not_issued",
        VerificationLegalEntityStructureMismatch = "verification_legal_entity_structure_mismatch",
        VerificationMissingDirectors = "verification_missing_directors",
        VerificationMissingExecutives = "verification_missing_executives",
        VerificationMissingOwners = "verification_missing_owners",
        VerificationRejectedOwnershipExemptionReason = "verification_rejected_ownership_exemption_reason",
        VerificationRequiresAdditionalMemorandumOfAssociations = "verification_requires_additional_memorandum_of_associations",
        VerificationRequiresAdditionalProofOfRegistration = "verification_requires_additional_proof_of_registration",
        VerificationSupportability = "verification_supportability",
    }
}
