//! What goes into and comes out of [`Tokens`](super::Tokens).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::objects;
use super::super::support::{Fields, any_of, object, params, texts};

object! {
    /// Token, as it comes back: anything may be missing.
    answer Token(true) {
        /// See [`BankAccount`](objects::BankAccount).
        get bank_account: objects::BankAccount,
        /// See [`Card`](objects::Card).
        get card: objects::Card,
        /// A text.
        get client_ip: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// A text.
        get r#type = "type": &str,
        /// Yes or no.
        get used: bool,
    }
}

params! {
    /// Create token, as it is sent.
    options CreateToken {
        /// See [`CreateTokenAccount`].
        set account: CreateTokenAccount,
        /// See [`CreateTokenBankAccount`].
        set bank_account: CreateTokenBankAccount,
        /// See [`CreateTokenCard`].
        set card: CreateTokenCard,
        /// A text.
        set customer: String,
        /// See [`CreateTokenCvcUpdate`].
        set cvc_update: CreateTokenCvcUpdate,
        /// A list.
        list expand: String,
        /// See [`CreateTokenPerson`].
        set person: CreateTokenPerson,
        /// See [`CreateTokenPii`].
        set pii: CreateTokenPii,
    }
}

params! {
    /// Create token account, as it is sent.
    group CreateTokenAccount {
        /// See [`CreateTokenAccountBusinessType`].
        set business_type: CreateTokenAccountBusinessType,
        /// See [`CreateTokenAccountCompany`].
        set company: CreateTokenAccountCompany,
        /// See [`CreateTokenAccountIndividual`].
        set individual: CreateTokenAccountIndividual,
        /// Yes or no.
        set tos_shown_and_accepted: bool,
    }
}

params! {
    /// Create token bank account, as it is sent.
    required_group CreateTokenBankAccount {
        /// A text.
        set account_holder_name: String,
        /// See [`CreateTokenBankAccountAccountHolderType`].
        set account_holder_type: CreateTokenBankAccountAccountHolderType,
        /// A text.
        set account_number: String,
        /// See [`CreateTokenBankAccountAccountType`].
        set account_type: CreateTokenBankAccountAccountType,
        /// A text.
        set country: String,
        /// A text.
        set currency: String,
        /// A text.
        set payment_method: String,
        /// A text.
        set routing_number: String,
    }
}

impl CreateTokenBankAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Self(Fields::new()).account_number(account_number).country(country)
    }
}

any_of! {
    /// Create token card: one of several things.
    CreateTokenCard {
        Text(String),
        Object(CreateTokenCardValue),
    }
}

params! {
    /// Create token cvc update, as it is sent.
    required_group CreateTokenCvcUpdate {
        /// A text.
        set cvc: String,
    }
}

impl CreateTokenCvcUpdate {
    /// With what must be there.
    #[must_use]
    pub fn new(cvc: impl Into<String>) -> Self {
        Self(Fields::new()).cvc(cvc)
    }
}

params! {
    /// Create token person, as it is sent.
    group CreateTokenPerson {
        /// See [`CreateTokenPersonAdditionalTosAcceptances`].
        set additional_tos_acceptances: CreateTokenPersonAdditionalTosAcceptances,
        /// See [`CreateTokenPersonAddress`].
        set address: CreateTokenPersonAddress,
        /// See [`CreateTokenPersonAddressKana`].
        set address_kana: CreateTokenPersonAddressKana,
        /// See [`CreateTokenPersonAddressKana`].
        set address_kanji: CreateTokenPersonAddressKana,
        /// See [`CreateTokenPersonDob`].
        set dob or unset_dob: CreateTokenPersonDob,
        /// See [`CreateTokenPersonDocuments`].
        set documents: CreateTokenPersonDocuments,
        /// A text.
        set email: String,
        /// A text.
        set first_name: String,
        /// A text.
        set first_name_kana: String,
        /// A text.
        set first_name_kanji: String,
        /// A list.
        list full_name_aliases or unset_full_name_aliases: String,
        /// A text.
        set gender: String,
        /// A text.
        set id_number: String,
        /// A text.
        set id_number_secondary: String,
        /// A text.
        set last_name: String,
        /// A text.
        set last_name_kana: String,
        /// A text.
        set last_name_kanji: String,
        /// A text.
        set maiden_name: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set nationality: String,
        /// A text.
        set phone: String,
        /// See [`CreateTokenPersonPoliticalExposure`].
        set political_exposure: CreateTokenPersonPoliticalExposure,
        /// See [`CreateTokenPersonAddress`].
        set registered_address: CreateTokenPersonAddress,
        /// See [`CreateTokenPersonRelationship`].
        set relationship: CreateTokenPersonRelationship,
        /// A text.
        set ssn_last_4: String,
        /// See [`CreateTokenPersonUsCfpbData`].
        set us_cfpb_data: CreateTokenPersonUsCfpbData,
        /// See [`CreateTokenPersonVerification`].
        set verification: CreateTokenPersonVerification,
    }
}

params! {
    /// Create token pii, as it is sent.
    group CreateTokenPii {
        /// A text.
        set id_number: String,
    }
}

texts! {
    /// Create token account business type: one of some texts, or any other.
    CreateTokenAccountBusinessType {
        Company = "company",
        GovernmentEntity = "government_entity",
        Individual = "individual",
        NonProfit = "non_profit",
    }
}

params! {
    /// Create token account company, as it is sent.
    group CreateTokenAccountCompany {
        /// See [`CreateTokenPersonAddress`].
        set address: CreateTokenPersonAddress,
        /// See [`CreateTokenPersonAddressKana`].
        set address_kana: CreateTokenPersonAddressKana,
        /// See [`CreateTokenPersonAddressKana`].
        set address_kanji: CreateTokenPersonAddressKana,
        /// See [`CreateTokenPersonAddress`].
        set administrative_address: CreateTokenPersonAddress,
        /// Yes or no.
        set directors_provided: bool,
        /// See [`CreateTokenAccountCompanyDirectorshipDeclaration`].
        set directorship_declaration: CreateTokenAccountCompanyDirectorshipDeclaration,
        /// Yes or no.
        set executives_provided: bool,
        /// A text.
        set export_license_id: String,
        /// A text.
        set export_purpose_code: String,
        /// A text.
        set name: String,
        /// A text.
        set name_kana: String,
        /// A text.
        set name_kanji: String,
        /// Yes or no.
        set owners_provided: bool,
        /// See [`CreateTokenAccountCompanyDirectorshipDeclaration`].
        set ownership_declaration: CreateTokenAccountCompanyDirectorshipDeclaration,
        /// Yes or no.
        set ownership_declaration_shown_and_signed: bool,
        /// See [`CreateTokenAccountCompanyOwnershipExemptionReason`].
        set ownership_exemption_reason or unset_ownership_exemption_reason: CreateTokenAccountCompanyOwnershipExemptionReason,
        /// A text.
        set phone: String,
        /// See [`CreateTokenPersonAddress`].
        set physical_address: CreateTokenPersonAddress,
        /// See [`CreateTokenPersonAddress`].
        set principal_place_of_business: CreateTokenPersonAddress,
        /// See [`CreateTokenPersonDob`].
        set registration_date or unset_registration_date: CreateTokenPersonDob,
        /// A text.
        set registration_number: String,
        /// See [`CreateTokenAccountCompanyDirectorshipDeclaration`].
        set representative_declaration: CreateTokenAccountCompanyDirectorshipDeclaration,
        /// See [`CreateTokenAccountCompanyStructure`].
        set structure or unset_structure: CreateTokenAccountCompanyStructure,
        /// A text.
        set tax_id: String,
        /// A text.
        set tax_id_registrar: String,
        /// A text.
        set vat_id: String,
        /// See [`CreateTokenAccountCompanyVerification`].
        set verification: CreateTokenAccountCompanyVerification,
    }
}

params! {
    /// Create token account individual, as it is sent.
    group CreateTokenAccountIndividual {
        /// See [`CreateTokenPersonAddress`].
        set address: CreateTokenPersonAddress,
        /// See [`CreateTokenPersonAddressKana`].
        set address_kana: CreateTokenPersonAddressKana,
        /// See [`CreateTokenPersonAddressKana`].
        set address_kanji: CreateTokenPersonAddressKana,
        /// See [`CreateTokenPersonDob`].
        set dob or unset_dob: CreateTokenPersonDob,
        /// A text.
        set email: String,
        /// A text.
        set first_name: String,
        /// A text.
        set first_name_kana: String,
        /// A text.
        set first_name_kanji: String,
        /// A list.
        list full_name_aliases or unset_full_name_aliases: String,
        /// A text.
        set gender: String,
        /// A text.
        set id_number: String,
        /// A text.
        set id_number_secondary: String,
        /// A text.
        set last_name: String,
        /// A text.
        set last_name_kana: String,
        /// A text.
        set last_name_kanji: String,
        /// A text.
        set maiden_name: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set phone: String,
        /// See [`CreateTokenPersonPoliticalExposure`].
        set political_exposure: CreateTokenPersonPoliticalExposure,
        /// See [`CreateTokenPersonAddress`].
        set registered_address: CreateTokenPersonAddress,
        /// See [`CreateTokenAccountIndividualRelationship`].
        set relationship: CreateTokenAccountIndividualRelationship,
        /// A text.
        set ssn_last_4: String,
        /// See [`CreateTokenPersonVerification`].
        set verification: CreateTokenPersonVerification,
    }
}

texts! {
    /// Create token bank account account holder type: one of some texts, or any other.
    CreateTokenBankAccountAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

texts! {
    /// Create token bank account account type: one of some texts, or any other.
    CreateTokenBankAccountAccountType {
        Checking = "checking",
        Futsu = "futsu",
        Savings = "savings",
        Toza = "toza",
    }
}

params! {
    /// Create token card value, as it is sent.
    required_group CreateTokenCardValue {
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
        set currency: String,
        /// A text.
        set cvc: String,
        /// A text.
        set exp_month: String,
        /// A text.
        set exp_year: String,
        /// A text.
        set name: String,
        /// See [`CreateTokenCardValueNetworks`].
        set networks: CreateTokenCardValueNetworks,
        /// A text.
        set number: String,
    }
}

impl CreateTokenCardValue {
    /// With what must be there.
    #[must_use]
    pub fn new(exp_month: impl Into<String>, exp_year: impl Into<String>, number: impl Into<String>) -> Self {
        Self(Fields::new()).exp_month(exp_month).exp_year(exp_year).number(number)
    }
}

params! {
    /// Create token person additional tos acceptances, as it is sent.
    group CreateTokenPersonAdditionalTosAcceptances {
        /// See [`CreateTokenPersonAdditionalTosAcceptancesAccount`].
        set account: CreateTokenPersonAdditionalTosAcceptancesAccount,
    }
}

params! {
    /// Create token person address, as it is sent.
    group CreateTokenPersonAddress {
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

params! {
    /// Create token person address kana, as it is sent.
    group CreateTokenPersonAddressKana {
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
        /// A text.
        set town: String,
    }
}

params! {
    /// Create token person dob, as it is sent.
    required_group CreateTokenPersonDob {
        /// A whole number.
        set day: i64,
        /// A whole number.
        set month: i64,
        /// A whole number.
        set year: i64,
    }
}

impl CreateTokenPersonDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self(Fields::new()).day(day).month(month).year(year)
    }
}

params! {
    /// Create token person documents, as it is sent.
    group CreateTokenPersonDocuments {
        /// See [`CreateTokenPersonDocumentsCompanyAuthorization`].
        set company_authorization: CreateTokenPersonDocumentsCompanyAuthorization,
        /// See [`CreateTokenPersonDocumentsCompanyAuthorization`].
        set passport: CreateTokenPersonDocumentsCompanyAuthorization,
        /// See [`CreateTokenPersonDocumentsCompanyAuthorization`].
        set visa: CreateTokenPersonDocumentsCompanyAuthorization,
    }
}

texts! {
    /// Create token person political exposure: one of some texts, or any other.
    CreateTokenPersonPoliticalExposure {
        Existing = "existing",
        None = "none",
    }
}

params! {
    /// Create token person relationship, as it is sent.
    group CreateTokenPersonRelationship {
        /// Yes or no.
        set authorizer: bool,
        /// Yes or no.
        set director: bool,
        /// Yes or no.
        set executive: bool,
        /// Yes or no.
        set legal_guardian: bool,
        /// Yes or no.
        set owner: bool,
        /// A number.
        set percent_ownership or unset_percent_ownership: f64,
        /// Yes or no.
        set representative: bool,
        /// A text.
        set title: String,
    }
}

params! {
    /// Create token person us cfpb data, as it is sent.
    group CreateTokenPersonUsCfpbData {
        /// See [`CreateTokenPersonUsCfpbDataEthnicityDetails`].
        set ethnicity_details: CreateTokenPersonUsCfpbDataEthnicityDetails,
        /// See [`CreateTokenPersonUsCfpbDataRaceDetails`].
        set race_details: CreateTokenPersonUsCfpbDataRaceDetails,
        /// A text.
        set self_identified_gender: String,
    }
}

params! {
    /// Create token person verification, as it is sent.
    group CreateTokenPersonVerification {
        /// See [`CreateTokenPersonVerificationAdditionalDocument`].
        set additional_document: CreateTokenPersonVerificationAdditionalDocument,
        /// See [`CreateTokenPersonVerificationAdditionalDocument`].
        set document: CreateTokenPersonVerificationAdditionalDocument,
    }
}

params! {
    /// Create token account company directorship declaration, as it is sent.
    group CreateTokenAccountCompanyDirectorshipDeclaration {
        /// A whole number.
        set date: i64,
        /// A text.
        set ip: String,
        /// A text.
        set user_agent: String,
    }
}

texts! {
    /// Create token account company ownership exemption reason: one of some texts, or any other.
    CreateTokenAccountCompanyOwnershipExemptionReason {
        QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
        QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
    }
}

texts! {
    /// Create token account company structure: one of some texts, or any other.
    CreateTokenAccountCompanyStructure {
        FreeZoneEstablishment = "free_zone_establishment",
        FreeZoneLlc = "free_zone_llc",
        GovernmentInstrumentality = "government_instrumentality",
        GovernmentalUnit = "governmental_unit",
        IncorporatedNonProfit = "incorporated_non_profit",
        IncorporatedPartnership = "incorporated_partnership",
        LimitedLiabilityPartnership = "limited_liability_partnership",
        Llc = "llc",
        MultiMemberLlc = "multi_member_llc",
        PrivateCompany = "private_company",
        PrivateCorporation = "private_corporation",
        PrivatePartnership = "private_partnership",
        PublicCompany = "public_company",
        PublicCorporation = "public_corporation",
        PublicPartnership = "public_partnership",
        RegisteredCharity = "registered_charity",
        SingleMemberLlc = "single_member_llc",
        SoleEstablishment = "sole_establishment",
        SoleProprietorship = "sole_proprietorship",
        TaxExemptGovernmentInstrumentality = "tax_exempt_government_instrumentality",
        UnincorporatedAssociation = "unincorporated_association",
        UnincorporatedNonProfit = "unincorporated_non_profit",
        UnincorporatedPartnership = "unincorporated_partnership",
    }
}

params! {
    /// Create token account company verification, as it is sent.
    group CreateTokenAccountCompanyVerification {
        /// See [`CreateTokenPersonVerificationAdditionalDocument`].
        set document: CreateTokenPersonVerificationAdditionalDocument,
    }
}

params! {
    /// Create token account individual relationship, as it is sent.
    group CreateTokenAccountIndividualRelationship {
        /// Yes or no.
        set director: bool,
        /// Yes or no.
        set executive: bool,
        /// Yes or no.
        set owner: bool,
        /// A number.
        set percent_ownership or unset_percent_ownership: f64,
        /// A text.
        set title: String,
    }
}

params! {
    /// Create token card value networks, as it is sent.
    group CreateTokenCardValueNetworks {
        /// See [`CreateTokenCardValueNetworksPreferred`].
        set preferred: CreateTokenCardValueNetworksPreferred,
    }
}

params! {
    /// Create token person additional tos acceptances account, as it is sent.
    group CreateTokenPersonAdditionalTosAcceptancesAccount {
        /// A whole number.
        set date: i64,
        /// A text.
        set ip: String,
        /// A text.
        set user_agent: String,
    }
}

params! {
    /// Create token person documents company authorization, as it is sent.
    group CreateTokenPersonDocumentsCompanyAuthorization {
        /// A list.
        list files: String,
    }
}

params! {
    /// Create token person us cfpb data ethnicity details, as it is sent.
    group CreateTokenPersonUsCfpbDataEthnicityDetails {
        /// A list, each [`CreateTokenPersonUsCfpbDataEthnicityDetailsEthnicityItem`].
        list ethnicity: CreateTokenPersonUsCfpbDataEthnicityDetailsEthnicityItem,
        /// A text.
        set ethnicity_other: String,
    }
}

params! {
    /// Create token person us cfpb data race details, as it is sent.
    group CreateTokenPersonUsCfpbDataRaceDetails {
        /// A list, each [`CreateTokenPersonUsCfpbDataRaceDetailsRaceItem`].
        list race: CreateTokenPersonUsCfpbDataRaceDetailsRaceItem,
        /// A text.
        set race_other: String,
    }
}

params! {
    /// Create token person verification additional document, as it is sent.
    group CreateTokenPersonVerificationAdditionalDocument {
        /// A text.
        set back: String,
        /// A text.
        set front: String,
    }
}

texts! {
    /// Create token card value networks preferred: one of some texts, or any other.
    CreateTokenCardValueNetworksPreferred {
        CartesBancaires = "cartes_bancaires",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

texts! {
    /// Create token person us cfpb data ethnicity details ethnicity item: one of some texts, or any other.
    CreateTokenPersonUsCfpbDataEthnicityDetailsEthnicityItem {
        Cuban = "cuban",
        HispanicOrLatino = "hispanic_or_latino",
        Mexican = "mexican",
        NotHispanicOrLatino = "not_hispanic_or_latino",
        OtherHispanicOrLatino = "other_hispanic_or_latino",
        PreferNotToAnswer = "prefer_not_to_answer",
        PuertoRican = "puerto_rican",
    }
}

texts! {
    /// Create token person us cfpb data race details race item: one of some texts, or any other.
    CreateTokenPersonUsCfpbDataRaceDetailsRaceItem {
        AfricanAmerican = "african_american",
        AmericanIndianOrAlaskaNative = "american_indian_or_alaska_native",
        Asian = "asian",
        AsianIndian = "asian_indian",
        BlackOrAfricanAmerican = "black_or_african_american",
        Chinese = "chinese",
        Ethiopian = "ethiopian",
        Filipino = "filipino",
        GuamanianOrChamorro = "guamanian_or_chamorro",
        Haitian = "haitian",
        Jamaican = "jamaican",
        Japanese = "japanese",
        Korean = "korean",
        NativeHawaiian = "native_hawaiian",
        NativeHawaiianOrOtherPacificIslander = "native_hawaiian_or_other_pacific_islander",
        Nigerian = "nigerian",
        OtherAsian = "other_asian",
        OtherBlackOrAfricanAmerican = "other_black_or_african_american",
        OtherPacificIslander = "other_pacific_islander",
        PreferNotToAnswer = "prefer_not_to_answer",
        Samoan = "samoan",
        Somali = "somali",
        Vietnamese = "vietnamese",
        White = "white",
    }
}
