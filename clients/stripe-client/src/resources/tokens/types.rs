//! What goes into and comes out of [`Tokens`](super::Tokens).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Hidden, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Token, as it comes back: anything may be missing.
    answer Token {
        /// See [`BankAccount`](objects::BankAccount).
        pub bank_account: Option<Box<objects::BankAccount>>,
        /// See [`Card`](objects::Card).
        pub card: Option<Box<objects::Card>>,
        /// A text.
        pub client_ip: Option<String>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// Yes or no.
        pub used: Option<bool>,
    }
}

record! {
    /// Create token, as it is sent.
    options CreateToken {
        /// See [`CreateTokenAccount`].
        pub account: Option<CreateTokenAccount>,
        /// See [`CreateTokenBankAccount`].
        pub bank_account: Option<Box<CreateTokenBankAccount>>,
        /// See [`CreateTokenCard`].
        pub card: Option<Box<CreateTokenCard>>,
        /// A text.
        pub customer: Option<String>,
        /// See [`CreateTokenCvcUpdate`].
        pub cvc_update: Option<CreateTokenCvcUpdate>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateTokenPerson`].
        pub person: Option<Box<CreateTokenPerson>>,
        /// See [`CreateTokenPii`].
        pub pii: Option<CreateTokenPii>,
    }
}

setters! {
    CreateToken {
        set account: CreateTokenAccount,
        set bank_account: Box<CreateTokenBankAccount>,
        set card: Box<CreateTokenCard>,
        set customer: String,
        set cvc_update: CreateTokenCvcUpdate,
        list expand: String,
        set person: Box<CreateTokenPerson>,
        set pii: CreateTokenPii,
    }
}

record! {
    /// Create token account, as it is sent.
    options CreateTokenAccount {
        /// See [`CreateTokenAccountBusinessType`].
        pub business_type: Option<CreateTokenAccountBusinessType>,
        /// See [`CreateTokenAccountCompany`].
        pub company: Option<Box<CreateTokenAccountCompany>>,
        /// See [`CreateTokenAccountIndividual`].
        pub individual: Option<Box<CreateTokenAccountIndividual>>,
        /// Yes or no.
        pub tos_shown_and_accepted: Option<bool>,
    }
}

setters! {
    CreateTokenAccount {
        set business_type: CreateTokenAccountBusinessType,
        set company: Box<CreateTokenAccountCompany>,
        set individual: Box<CreateTokenAccountIndividual>,
        set tos_shown_and_accepted: bool,
    }
}

record! {
    /// Create token bank account, as it is sent.
    request CreateTokenBankAccount {
        /// A text.
        pub account_holder_name: Option<String>,
        /// See [`CreateTokenBankAccountAccountHolderType`].
        pub account_holder_type: Option<CreateTokenBankAccountAccountHolderType>,
        /// A text.
        pub account_number: String,
        /// See [`CreateTokenBankAccountAccountType`].
        pub account_type: Option<CreateTokenBankAccountAccountType>,
        /// A text.
        pub country: String,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub payment_method: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

impl CreateTokenBankAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Self { account_number: account_number.into(), country: country.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTokenBankAccount {
        set account_holder_name: String,
        set account_holder_type: CreateTokenBankAccountAccountHolderType,
        set account_type: CreateTokenBankAccountAccountType,
        set currency: String,
        set payment_method: String,
        set routing_number: String,
    }
}

choice! {
    /// Create token card: one of several things, or any other.
    CreateTokenCard {
        Text(String) if Value::is_string,
        CreateTokenCardValue(Box<CreateTokenCardValue>) if has(&["exp_month", "exp_year", "number"]),
    }
}

choice_from! {
    CreateTokenCard {
        Text(String),
        CreateTokenCardValue(Box<CreateTokenCardValue>),
    }
}

record! {
    /// Create token cvc update, as it is sent.
    request CreateTokenCvcUpdate {
        /// A secret.
        pub cvc: Hidden,
    }
}

impl CreateTokenCvcUpdate {
    /// With what must be there.
    #[must_use]
    pub fn new(cvc: impl Into<Hidden>) -> Self {
        Self { cvc: cvc.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTokenCvcUpdate {
    }
}

record! {
    /// Create token person, as it is sent.
    options CreateTokenPerson {
        /// See [`CreateTokenPersonAdditionalTosAcceptances`].
        pub additional_tos_acceptances: Option<CreateTokenPersonAdditionalTosAcceptances>,
        /// See [`CreateTokenPersonAddress`].
        pub address: Option<Box<CreateTokenPersonAddress>>,
        /// See [`CreateTokenPersonAddressKana`].
        pub address_kana: Option<Box<CreateTokenPersonAddressKana>>,
        /// See [`CreateTokenPersonAddressKana`].
        pub address_kanji: Option<Box<CreateTokenPersonAddressKana>>,
        /// See [`CreateTokenPersonDob`].
        pub dob: Option<OrUnset<CreateTokenPersonDob>>,
        /// See [`CreateTokenPersonDocuments`].
        pub documents: Option<Box<CreateTokenPersonDocuments>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub first_name: Option<String>,
        /// A text.
        pub first_name_kana: Option<String>,
        /// A text.
        pub first_name_kanji: Option<String>,
        /// A list.
        pub full_name_aliases: Option<OrUnset<Vec<String>>>,
        /// A text.
        pub gender: Option<String>,
        /// A text.
        pub id_number: Option<String>,
        /// A text.
        pub id_number_secondary: Option<String>,
        /// A text.
        pub last_name: Option<String>,
        /// A text.
        pub last_name_kana: Option<String>,
        /// A text.
        pub last_name_kanji: Option<String>,
        /// A text.
        pub maiden_name: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub nationality: Option<String>,
        /// A text.
        pub phone: Option<String>,
        /// See [`CreateTokenPersonPoliticalExposure`].
        pub political_exposure: Option<CreateTokenPersonPoliticalExposure>,
        /// See [`CreateTokenPersonAddress`].
        pub registered_address: Option<Box<CreateTokenPersonAddress>>,
        /// See [`CreateTokenPersonRelationship`].
        pub relationship: Option<CreateTokenPersonRelationship>,
        /// A text.
        pub ssn_last_4: Option<String>,
        /// See [`CreateTokenPersonUsCfpbData`].
        pub us_cfpb_data: Option<Box<CreateTokenPersonUsCfpbData>>,
        /// See [`CreateTokenPersonVerification`].
        pub verification: Option<Box<CreateTokenPersonVerification>>,
    }
}

setters! {
    CreateTokenPerson {
        set additional_tos_acceptances: CreateTokenPersonAdditionalTosAcceptances,
        set address: Box<CreateTokenPersonAddress>,
        set address_kana: Box<CreateTokenPersonAddressKana>,
        set address_kanji: Box<CreateTokenPersonAddressKana>,
        set dob or unset_dob: CreateTokenPersonDob,
        set documents: Box<CreateTokenPersonDocuments>,
        set email: String,
        set first_name: String,
        set first_name_kana: String,
        set first_name_kanji: String,
        list full_name_aliases or unset_full_name_aliases: String,
        set gender: String,
        set id_number: String,
        set id_number_secondary: String,
        set last_name: String,
        set last_name_kana: String,
        set last_name_kanji: String,
        set maiden_name: String,
        entry metadata or unset_metadata: String,
        set nationality: String,
        set phone: String,
        set political_exposure: CreateTokenPersonPoliticalExposure,
        set registered_address: Box<CreateTokenPersonAddress>,
        set relationship: CreateTokenPersonRelationship,
        set ssn_last_4: String,
        set us_cfpb_data: Box<CreateTokenPersonUsCfpbData>,
        set verification: Box<CreateTokenPersonVerification>,
    }
}

record! {
    /// Create token pii, as it is sent.
    options CreateTokenPii {
        /// A text.
        pub id_number: Option<String>,
    }
}

setters! {
    CreateTokenPii {
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

record! {
    /// Create token account company, as it is sent.
    options CreateTokenAccountCompany {
        /// See [`CreateTokenPersonAddress`].
        pub address: Option<Box<CreateTokenPersonAddress>>,
        /// See [`CreateTokenPersonAddressKana`].
        pub address_kana: Option<Box<CreateTokenPersonAddressKana>>,
        /// See [`CreateTokenPersonAddressKana`].
        pub address_kanji: Option<Box<CreateTokenPersonAddressKana>>,
        /// See [`CreateTokenPersonAddress`].
        pub administrative_address: Option<Box<CreateTokenPersonAddress>>,
        /// Yes or no.
        pub directors_provided: Option<bool>,
        /// See [`CreateTokenAccountCompanyDirectorshipDeclaration`].
        pub directorship_declaration: Option<CreateTokenAccountCompanyDirectorshipDeclaration>,
        /// Yes or no.
        pub executives_provided: Option<bool>,
        /// A text.
        pub export_license_id: Option<String>,
        /// A text.
        pub export_purpose_code: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub name_kana: Option<String>,
        /// A text.
        pub name_kanji: Option<String>,
        /// Yes or no.
        pub owners_provided: Option<bool>,
        /// See [`CreateTokenAccountCompanyDirectorshipDeclaration`].
        pub ownership_declaration: Option<CreateTokenAccountCompanyDirectorshipDeclaration>,
        /// Yes or no.
        pub ownership_declaration_shown_and_signed: Option<bool>,
        /// See [`CreateTokenAccountCompanyOwnershipExemptionReason`].
        pub ownership_exemption_reason: Option<OrUnset<CreateTokenAccountCompanyOwnershipExemptionReason>>,
        /// A text.
        pub phone: Option<String>,
        /// See [`CreateTokenPersonAddress`].
        pub physical_address: Option<Box<CreateTokenPersonAddress>>,
        /// See [`CreateTokenPersonAddress`].
        pub principal_place_of_business: Option<Box<CreateTokenPersonAddress>>,
        /// See [`CreateTokenPersonDob`].
        pub registration_date: Option<OrUnset<CreateTokenPersonDob>>,
        /// A text.
        pub registration_number: Option<String>,
        /// See [`CreateTokenAccountCompanyDirectorshipDeclaration`].
        pub representative_declaration: Option<CreateTokenAccountCompanyDirectorshipDeclaration>,
        /// See [`CreateTokenAccountCompanyStructure`].
        pub structure: Option<OrUnset<CreateTokenAccountCompanyStructure>>,
        /// A text.
        pub tax_id: Option<String>,
        /// A text.
        pub tax_id_registrar: Option<String>,
        /// A text.
        pub vat_id: Option<String>,
        /// See [`CreateTokenAccountCompanyVerification`].
        pub verification: Option<CreateTokenAccountCompanyVerification>,
    }
}

setters! {
    CreateTokenAccountCompany {
        set address: Box<CreateTokenPersonAddress>,
        set address_kana: Box<CreateTokenPersonAddressKana>,
        set address_kanji: Box<CreateTokenPersonAddressKana>,
        set administrative_address: Box<CreateTokenPersonAddress>,
        set directors_provided: bool,
        set directorship_declaration: CreateTokenAccountCompanyDirectorshipDeclaration,
        set executives_provided: bool,
        set export_license_id: String,
        set export_purpose_code: String,
        set name: String,
        set name_kana: String,
        set name_kanji: String,
        set owners_provided: bool,
        set ownership_declaration: CreateTokenAccountCompanyDirectorshipDeclaration,
        set ownership_declaration_shown_and_signed: bool,
        set ownership_exemption_reason or unset_ownership_exemption_reason: CreateTokenAccountCompanyOwnershipExemptionReason,
        set phone: String,
        set physical_address: Box<CreateTokenPersonAddress>,
        set principal_place_of_business: Box<CreateTokenPersonAddress>,
        set registration_date or unset_registration_date: CreateTokenPersonDob,
        set registration_number: String,
        set representative_declaration: CreateTokenAccountCompanyDirectorshipDeclaration,
        set structure or unset_structure: CreateTokenAccountCompanyStructure,
        set tax_id: String,
        set tax_id_registrar: String,
        set vat_id: String,
        set verification: CreateTokenAccountCompanyVerification,
    }
}

record! {
    /// Create token account individual, as it is sent.
    options CreateTokenAccountIndividual {
        /// See [`CreateTokenPersonAddress`].
        pub address: Option<Box<CreateTokenPersonAddress>>,
        /// See [`CreateTokenPersonAddressKana`].
        pub address_kana: Option<Box<CreateTokenPersonAddressKana>>,
        /// See [`CreateTokenPersonAddressKana`].
        pub address_kanji: Option<Box<CreateTokenPersonAddressKana>>,
        /// See [`CreateTokenPersonDob`].
        pub dob: Option<OrUnset<CreateTokenPersonDob>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub first_name: Option<String>,
        /// A text.
        pub first_name_kana: Option<String>,
        /// A text.
        pub first_name_kanji: Option<String>,
        /// A list.
        pub full_name_aliases: Option<OrUnset<Vec<String>>>,
        /// A text.
        pub gender: Option<String>,
        /// A text.
        pub id_number: Option<String>,
        /// A text.
        pub id_number_secondary: Option<String>,
        /// A text.
        pub last_name: Option<String>,
        /// A text.
        pub last_name_kana: Option<String>,
        /// A text.
        pub last_name_kanji: Option<String>,
        /// A text.
        pub maiden_name: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub phone: Option<String>,
        /// See [`CreateTokenPersonPoliticalExposure`].
        pub political_exposure: Option<CreateTokenPersonPoliticalExposure>,
        /// See [`CreateTokenPersonAddress`].
        pub registered_address: Option<Box<CreateTokenPersonAddress>>,
        /// See [`CreateTokenAccountIndividualRelationship`].
        pub relationship: Option<CreateTokenAccountIndividualRelationship>,
        /// A text.
        pub ssn_last_4: Option<String>,
        /// See [`CreateTokenPersonVerification`].
        pub verification: Option<Box<CreateTokenPersonVerification>>,
    }
}

setters! {
    CreateTokenAccountIndividual {
        set address: Box<CreateTokenPersonAddress>,
        set address_kana: Box<CreateTokenPersonAddressKana>,
        set address_kanji: Box<CreateTokenPersonAddressKana>,
        set dob or unset_dob: CreateTokenPersonDob,
        set email: String,
        set first_name: String,
        set first_name_kana: String,
        set first_name_kanji: String,
        list full_name_aliases or unset_full_name_aliases: String,
        set gender: String,
        set id_number: String,
        set id_number_secondary: String,
        set last_name: String,
        set last_name_kana: String,
        set last_name_kanji: String,
        set maiden_name: String,
        entry metadata or unset_metadata: String,
        set phone: String,
        set political_exposure: CreateTokenPersonPoliticalExposure,
        set registered_address: Box<CreateTokenPersonAddress>,
        set relationship: CreateTokenAccountIndividualRelationship,
        set ssn_last_4: String,
        set verification: Box<CreateTokenPersonVerification>,
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

record! {
    /// Create token card value, as it is sent.
    request CreateTokenCardValue {
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
        pub currency: Option<String>,
        /// A secret.
        pub cvc: Option<Hidden>,
        /// A text.
        pub exp_month: String,
        /// A text.
        pub exp_year: String,
        /// A text.
        pub name: Option<String>,
        /// See [`CreateTokenCardValueNetworks`].
        pub networks: Option<CreateTokenCardValueNetworks>,
        /// A text.
        pub number: String,
    }
}

impl CreateTokenCardValue {
    /// With what must be there.
    #[must_use]
    pub fn new(exp_month: impl Into<String>, exp_year: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            exp_month: exp_month.into(),
            exp_year: exp_year.into(),
            number: number.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTokenCardValue {
        set address_city: String,
        set address_country: String,
        set address_line1: String,
        set address_line2: String,
        set address_state: String,
        set address_zip: String,
        set currency: String,
        set cvc: Hidden,
        set name: String,
        set networks: CreateTokenCardValueNetworks,
    }
}

record! {
    /// Create token person additional tos acceptances, as it is sent.
    options CreateTokenPersonAdditionalTosAcceptances {
        /// See [`CreateTokenPersonAdditionalTosAcceptancesAccount`].
        pub account: Option<CreateTokenPersonAdditionalTosAcceptancesAccount>,
    }
}

setters! {
    CreateTokenPersonAdditionalTosAcceptances {
        set account: CreateTokenPersonAdditionalTosAcceptancesAccount,
    }
}

record! {
    /// Create token person address, as it is sent.
    options CreateTokenPersonAddress {
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
    CreateTokenPersonAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

record! {
    /// Create token person address kana, as it is sent.
    options CreateTokenPersonAddressKana {
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
        /// A text.
        pub town: Option<String>,
    }
}

setters! {
    CreateTokenPersonAddressKana {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
        set town: String,
    }
}

record! {
    /// Create token person dob, as it is sent.
    request CreateTokenPersonDob {
        /// A whole number.
        pub day: i64,
        /// A whole number.
        pub month: i64,
        /// A whole number.
        pub year: i64,
    }
}

impl CreateTokenPersonDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self { day: day.into(), month: month.into(), year: year.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTokenPersonDob {
    }
}

record! {
    /// Create token person documents, as it is sent.
    options CreateTokenPersonDocuments {
        /// See [`CreateTokenPersonDocumentsCompanyAuthorization`].
        pub company_authorization: Option<CreateTokenPersonDocumentsCompanyAuthorization>,
        /// See [`CreateTokenPersonDocumentsCompanyAuthorization`].
        pub passport: Option<CreateTokenPersonDocumentsCompanyAuthorization>,
        /// See [`CreateTokenPersonDocumentsCompanyAuthorization`].
        pub visa: Option<CreateTokenPersonDocumentsCompanyAuthorization>,
    }
}

setters! {
    CreateTokenPersonDocuments {
        set company_authorization: CreateTokenPersonDocumentsCompanyAuthorization,
        set passport: CreateTokenPersonDocumentsCompanyAuthorization,
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

record! {
    /// Create token person relationship, as it is sent.
    options CreateTokenPersonRelationship {
        /// Yes or no.
        pub authorizer: Option<bool>,
        /// Yes or no.
        pub director: Option<bool>,
        /// Yes or no.
        pub executive: Option<bool>,
        /// Yes or no.
        pub legal_guardian: Option<bool>,
        /// Yes or no.
        pub owner: Option<bool>,
        /// A number.
        pub percent_ownership: Option<OrUnset<f64>>,
        /// Yes or no.
        pub representative: Option<bool>,
        /// A text.
        pub title: Option<String>,
    }
}

setters! {
    CreateTokenPersonRelationship {
        set authorizer: bool,
        set director: bool,
        set executive: bool,
        set legal_guardian: bool,
        set owner: bool,
        set percent_ownership or unset_percent_ownership: f64,
        set representative: bool,
        set title: String,
    }
}

record! {
    /// Create token person us cfpb data, as it is sent.
    options CreateTokenPersonUsCfpbData {
        /// See [`CreateTokenPersonUsCfpbDataEthnicityDetails`].
        pub ethnicity_details: Option<CreateTokenPersonUsCfpbDataEthnicityDetails>,
        /// See [`CreateTokenPersonUsCfpbDataRaceDetails`].
        pub race_details: Option<CreateTokenPersonUsCfpbDataRaceDetails>,
        /// A text.
        pub self_identified_gender: Option<String>,
    }
}

setters! {
    CreateTokenPersonUsCfpbData {
        set ethnicity_details: CreateTokenPersonUsCfpbDataEthnicityDetails,
        set race_details: CreateTokenPersonUsCfpbDataRaceDetails,
        set self_identified_gender: String,
    }
}

record! {
    /// Create token person verification, as it is sent.
    options CreateTokenPersonVerification {
        /// See [`CreateTokenPersonVerificationAdditionalDocument`].
        pub additional_document: Option<CreateTokenPersonVerificationAdditionalDocument>,
        /// See [`CreateTokenPersonVerificationAdditionalDocument`].
        pub document: Option<CreateTokenPersonVerificationAdditionalDocument>,
    }
}

setters! {
    CreateTokenPersonVerification {
        set additional_document: CreateTokenPersonVerificationAdditionalDocument,
        set document: CreateTokenPersonVerificationAdditionalDocument,
    }
}

record! {
    /// Create token account company directorship declaration, as it is sent.
    options CreateTokenAccountCompanyDirectorshipDeclaration {
        /// A whole number.
        pub date: Option<i64>,
        /// A text.
        pub ip: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
    }
}

setters! {
    CreateTokenAccountCompanyDirectorshipDeclaration {
        set date: i64,
        set ip: String,
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

record! {
    /// Create token account company verification, as it is sent.
    options CreateTokenAccountCompanyVerification {
        /// See [`CreateTokenPersonVerificationAdditionalDocument`].
        pub document: Option<CreateTokenPersonVerificationAdditionalDocument>,
    }
}

setters! {
    CreateTokenAccountCompanyVerification {
        set document: CreateTokenPersonVerificationAdditionalDocument,
    }
}

record! {
    /// Create token account individual relationship, as it is sent.
    options CreateTokenAccountIndividualRelationship {
        /// Yes or no.
        pub director: Option<bool>,
        /// Yes or no.
        pub executive: Option<bool>,
        /// Yes or no.
        pub owner: Option<bool>,
        /// A number.
        pub percent_ownership: Option<OrUnset<f64>>,
        /// A text.
        pub title: Option<String>,
    }
}

setters! {
    CreateTokenAccountIndividualRelationship {
        set director: bool,
        set executive: bool,
        set owner: bool,
        set percent_ownership or unset_percent_ownership: f64,
        set title: String,
    }
}

record! {
    /// Create token card value networks, as it is sent.
    options CreateTokenCardValueNetworks {
        /// See [`CreateTokenCardValueNetworksPreferred`].
        pub preferred: Option<CreateTokenCardValueNetworksPreferred>,
    }
}

setters! {
    CreateTokenCardValueNetworks {
        set preferred: CreateTokenCardValueNetworksPreferred,
    }
}

record! {
    /// Create token person additional tos acceptances account, as it is sent.
    options CreateTokenPersonAdditionalTosAcceptancesAccount {
        /// A whole number.
        pub date: Option<i64>,
        /// A text.
        pub ip: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
    }
}

setters! {
    CreateTokenPersonAdditionalTosAcceptancesAccount {
        set date: i64,
        set ip: String,
        set user_agent: String,
    }
}

record! {
    /// Create token person documents company authorization, as it is sent.
    options CreateTokenPersonDocumentsCompanyAuthorization {
        /// A list.
        pub files: Option<Vec<String>>,
    }
}

setters! {
    CreateTokenPersonDocumentsCompanyAuthorization {
        list files: String,
    }
}

record! {
    /// Create token person us cfpb data ethnicity details, as it is sent.
    options CreateTokenPersonUsCfpbDataEthnicityDetails {
        /// A list, each [`CreateTokenPersonUsCfpbDataEthnicityDetailsEthnicityItem`].
        pub ethnicity: Option<Vec<CreateTokenPersonUsCfpbDataEthnicityDetailsEthnicityItem>>,
        /// A text.
        pub ethnicity_other: Option<String>,
    }
}

setters! {
    CreateTokenPersonUsCfpbDataEthnicityDetails {
        list ethnicity: CreateTokenPersonUsCfpbDataEthnicityDetailsEthnicityItem,
        set ethnicity_other: String,
    }
}

record! {
    /// Create token person us cfpb data race details, as it is sent.
    options CreateTokenPersonUsCfpbDataRaceDetails {
        /// A list, each [`CreateTokenPersonUsCfpbDataRaceDetailsRaceItem`].
        pub race: Option<Vec<CreateTokenPersonUsCfpbDataRaceDetailsRaceItem>>,
        /// A text.
        pub race_other: Option<String>,
    }
}

setters! {
    CreateTokenPersonUsCfpbDataRaceDetails {
        list race: CreateTokenPersonUsCfpbDataRaceDetailsRaceItem,
        set race_other: String,
    }
}

record! {
    /// Create token person verification additional document, as it is sent.
    options CreateTokenPersonVerificationAdditionalDocument {
        /// A text.
        pub back: Option<String>,
        /// A text.
        pub front: Option<String>,
    }
}

setters! {
    CreateTokenPersonVerificationAdditionalDocument {
        set back: String,
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
