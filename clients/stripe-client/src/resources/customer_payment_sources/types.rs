//! What goes into and comes out of [`CustomerPaymentSources`](super::CustomerPaymentSources).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, object, one_of, params, tagged, texts};

object! {
    /// Bank account, as it comes back: anything may be missing.
    answer BankAccount(true) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// A text.
        get account_holder_name: &str,
        /// A text.
        get account_holder_type: &str,
        /// A text.
        get account_type: &str,
        /// A list, each [`BankAccountAvailablePayoutMethod`].
        get available_payout_methods: Vec<BankAccountAvailablePayoutMethod>,
        /// A text.
        get bank_name: &str,
        /// A text.
        get country: &str,
        /// A text.
        get currency: &str,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// Yes or no.
        get default_for_currency: bool,
        /// Yes or no.
        get deleted: bool,
        /// A text.
        get fingerprint: &str,
        /// See [`BankAccountFutureRequirements`].
        get future_requirements: BankAccountFutureRequirements,
        /// A text.
        always id: &str,
        /// A text.
        get last4: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`BankAccountFutureRequirements`].
        get requirements: BankAccountFutureRequirements,
        /// A text.
        get routing_number: &str,
        /// A text.
        get status: &str,
    }
}

object! {
    /// Card, as it comes back: anything may be missing.
    answer Card(true) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// A text.
        get address_city: &str,
        /// A text.
        get address_country: &str,
        /// A text.
        get address_line1: &str,
        /// A text.
        get address_line1_check: &str,
        /// A text.
        get address_line2: &str,
        /// A text.
        get address_state: &str,
        /// A text.
        get address_zip: &str,
        /// A text.
        get address_zip_check: &str,
        /// See [`CardAllowRedisplay`].
        get allow_redisplay: CardAllowRedisplay,
        /// A list, each [`BankAccountAvailablePayoutMethod`].
        get available_payout_methods: Vec<BankAccountAvailablePayoutMethod>,
        /// A text.
        get brand: &str,
        /// A text.
        get country: &str,
        /// A text.
        get currency: &str,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get cvc_check: &str,
        /// Yes or no.
        get default_for_currency: bool,
        /// Yes or no.
        get deleted: bool,
        /// A text.
        get description: &str,
        /// A text.
        get dynamic_last4: &str,
        /// A whole number.
        get exp_month: i64,
        /// A whole number.
        get exp_year: i64,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get funding: &str,
        /// A text.
        always id: &str,
        /// A text.
        get iin: &str,
        /// A text.
        get issuer: &str,
        /// A text.
        get last4: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get name: &str,
        /// See [`CardNetworks`].
        get networks: CardNetworks,
        /// A text.
        get object: &str,
        /// See [`CardRegulatedStatus`].
        get regulated_status: CardRegulatedStatus,
        /// A text.
        get status: &str,
        /// A text.
        get tokenization_method: &str,
    }
}

params! {
    /// List customer payment sources query, as it is sent.
    options ListCustomerPaymentSourcesQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set object: String,
        /// A text.
        set starting_after: String,
    }
}

one_of! {
    /// List customer payment sources response item: one of several things, or any other.
    ListCustomerPaymentSourcesResponseItem {
        Account(objects::Account) if tagged("object", &["account"]),
        BankAccount(BankAccount) if tagged("object", &["bank_account"]),
        Card(Card) if tagged("object", &["card"]),
        Source(objects::Source) if tagged("object", &["source"]),
    }
}

params! {
    /// Create customer payment source, as it is sent.
    required CreateCustomerPaymentSource {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set source: String,
        /// Yes or no.
        set validate: bool,
    }
}

impl CreateCustomerPaymentSource {
    /// With what must be there.
    #[must_use]
    pub fn new(source: impl Into<String>) -> Self {
        Self(Fields::new()).source(source)
    }
}

params! {
    /// Update customer payment source, as it is sent.
    options UpdateCustomerPaymentSource {
        /// A text.
        set account_holder_name: String,
        /// See [`UpdateCustomerPaymentSourceAccountHolderType`].
        set account_holder_type: UpdateCustomerPaymentSourceAccountHolderType,
        /// A text.
        set address_city: String,
        /// A text.
        set address_country: String,
        /// A text.
        set address_line1: String,
        /// A text.
        set address_line2: String,
        /// A text.
        set address_state: String,
        /// A text.
        set address_zip: String,
        /// A text.
        set exp_month: String,
        /// A text.
        set exp_year: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set name: String,
        /// See [`UpdateCustomerPaymentSourceOwner`].
        set owner: UpdateCustomerPaymentSourceOwner,
    }
}

params! {
    /// Verify customer payment source, as it is sent.
    options VerifyCustomerPaymentSource {
        /// A list.
        list amounts: i64,
        /// A list.
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

object! {
    /// Bank account future requirements, as it comes back: anything may be missing.
    part BankAccountFutureRequirements(false) {
        /// A list.
        get currently_due: Vec<&str>,
        /// A list, each [`BankAccountFutureRequirementsError`].
        get errors: Vec<BankAccountFutureRequirementsError>,
        /// A list.
        get past_due: Vec<&str>,
        /// A list.
        get pending_verification: Vec<&str>,
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

object! {
    /// Card networks, as it comes back: anything may be missing.
    part CardNetworks(false) {
        /// A text.
        get preferred: &str,
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

params! {
    /// Update customer payment source owner, as it is sent.
    group UpdateCustomerPaymentSourceOwner {
        /// See [`UpdateCustomerPaymentSourceOwnerAddress`].
        set address: UpdateCustomerPaymentSourceOwnerAddress,
        /// A text.
        set email: String,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

object! {
    /// Bank account future requirements error, as it comes back: anything may be missing.
    part BankAccountFutureRequirementsError(false) {
        /// See [`BankAccountFutureRequirementsErrorCode`].
        get code: BankAccountFutureRequirementsErrorCode,
        /// A text.
        get reason: &str,
        /// A text.
        get requirement: &str,
    }
}

params! {
    /// Update customer payment source owner address, as it is sent.
    group UpdateCustomerPaymentSourceOwnerAddress {
        /// A text.
        set city: String,
        /// A text.
        set country: String,
        /// A text.
        set line1: String,
        /// A text.
        set line2: String,
        /// A text.
        set postal_code: String,
        /// A text.
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
