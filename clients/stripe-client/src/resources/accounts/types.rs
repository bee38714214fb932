//! What goes into and comes out of [`Accounts`](super::Accounts).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Fields, List, any_of, object, one_of, params, tagged, texts};

object! {
    /// Account, as it comes back: anything may be missing.
    answer Account(true) {
        /// See [`AccountBusinessProfile`].
        get business_profile: AccountBusinessProfile,
        /// See [`AccountBusinessType`].
        get business_type: AccountBusinessType,
        /// See [`AccountCapabilities`].
        get capabilities: AccountCapabilities,
        /// Yes or no.
        get charges_enabled: bool,
        /// See [`AccountCompany`].
        get company: AccountCompany,
        /// See [`AccountController`].
        get controller: AccountController,
        /// A text.
        get country: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get default_currency: &str,
        /// Yes or no.
        get deleted: bool,
        /// Yes or no.
        get details_submitted: bool,
        /// A text.
        get email: &str,
        /// The first page of a list.
        get external_accounts: List<DeleteAccountExternalAccountResponse>,
        /// See [`AccountFutureRequirements`].
        get future_requirements: AccountFutureRequirements,
        /// See [`AccountGroups`].
        get groups: AccountGroups,
        /// A text.
        always id: &str,
        /// See [`Person`].
        get individual: Person,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// Yes or no.
        get payouts_enabled: bool,
        /// See [`AccountFutureRequirements`].
        get requirements: AccountFutureRequirements,
        /// See [`AccountSettings`].
        get settings: AccountSettings,
        /// See [`AccountTosAcceptance`].
        get tos_acceptance: AccountTosAcceptance,
        /// See [`AccountType`].
        get r#type = "type": AccountType,
    }
}

object! {
    /// Application, as it comes back: anything may be missing.
    answer Application(true) {
        /// Yes or no.
        get deleted: bool,
        /// A text.
        always id: &str,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
    }
}

object! {
    /// Capability, as it comes back: anything may be missing.
    answer Capability(true) {
        /// An id, or the [`Account`] where it is expanded.
        get account: Expandable<Account>,
        /// See [`CapabilityFutureRequirements`].
        get future_requirements: CapabilityFutureRequirements,
        /// A text.
        always id: &str,
        /// A text.
        get object: &str,
        /// Yes or no.
        get requested: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get requested_at: i64,
        /// See [`CapabilityFutureRequirements`].
        get requirements: CapabilityFutureRequirements,
        /// See [`CapabilityStatus`].
        get status: CapabilityStatus,
    }
}

object! {
    /// Login link, as it comes back: anything may be missing.
    answer LoginLink(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get object: &str,
        /// A text.
        get url: &str,
    }
}

object! {
    /// Person, as it comes back: anything may be missing.
    answer Person(true) {
        /// A text.
        get account: &str,
        /// See [`PersonAdditionalTosAcceptances`].
        get additional_tos_acceptances: PersonAdditionalTosAcceptances,
        /// See [`PersonAddress`].
        get address: PersonAddress,
        /// See [`PersonAddressKana`].
        get address_kana: PersonAddressKana,
        /// See [`PersonAddressKana`].
        get address_kanji: PersonAddressKana,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// Yes or no.
        get deleted: bool,
        /// See [`PersonDob`].
        get dob: PersonDob,
        /// A text.
        get email: &str,
        /// A text.
        get first_name: &str,
        /// A text.
        get first_name_kana: &str,
        /// A text.
        get first_name_kanji: &str,
        /// A list.
        get full_name_aliases: Vec<&str>,
        /// See [`PersonFutureRequirements`].
        get future_requirements: PersonFutureRequirements,
        /// A text.
        get gender: &str,
        /// A text.
        always id: &str,
        /// Yes or no.
        get id_number_provided: bool,
        /// Yes or no.
        get id_number_secondary_provided: bool,
        /// A text.
        get last_name: &str,
        /// A text.
        get last_name_kana: &str,
        /// A text.
        get last_name_kanji: &str,
        /// A text.
        get maiden_name: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get nationality: &str,
        /// A text.
        get object: &str,
        /// A text.
        get phone: &str,
        /// See [`PersonPoliticalExposure`].
        get political_exposure: PersonPoliticalExposure,
        /// See [`PersonAddress`].
        get registered_address: PersonAddress,
        /// See [`PersonRelationship`].
        get relationship: PersonRelationship,
        /// See [`PersonFutureRequirements`].
        get requirements: PersonFutureRequirements,
        /// Yes or no.
        get ssn_last_4_provided: bool,
        /// See [`PersonUsCfpbData`].
        get us_cfpb_data: PersonUsCfpbData,
        /// See [`PersonVerification`].
        get verification: PersonVerification,
    }
}

params! {
    /// Update account capability, as it is sent.
    options UpdateAccountCapability {
        /// A list.
        list expand: String,
        /// Yes or no.
        set requested: bool,
    }
}

one_of! {
    /// Delete account external account response: one of several things, or any other.
    DeleteAccountExternalAccountResponse {
        BankAccount(objects::BankAccount) if tagged("object", &["bank_account"]),
        Card(objects::Card) if tagged("object", &["card"]),
    }
}

params! {
    /// Update account external account, as it is sent.
    options UpdateAccountExternalAccount {
        /// A text.
        set account_holder_name: String,
        /// See [`UpdateAccountExternalAccountAccountHolderType`].
        set account_holder_type or unset_account_holder_type: UpdateAccountExternalAccountAccountHolderType,
        /// See [`UpdateAccountExternalAccountAccountType`].
        set account_type: UpdateAccountExternalAccountAccountType,
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
        /// Yes or no.
        set default_for_currency: bool,
        /// See [`UpdateAccountExternalAccountDocuments`].
        set documents: UpdateAccountExternalAccountDocuments,
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
    }
}

texts! {
    /// List account external accounts object: one of some texts, or any other.
    ListAccountExternalAccountsObject {
        BankAccount = "bank_account",
        Card = "card",
    }
}

params! {
    /// List account external accounts query, as it is sent.
    options ListAccountExternalAccountsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// See [`ListAccountExternalAccountsObject`].
        set object: ListAccountExternalAccountsObject,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create account external account, as it is sent.
    required CreateAccountExternalAccount {
        /// Yes or no.
        set default_for_currency: bool,
        /// A list.
        list expand: String,
        /// See [`CreateAccountExternalAccountExternalAccount`].
        set external_account: CreateAccountExternalAccountExternalAccount,
        /// Values by name.
        entry metadata: String,
    }
}

impl CreateAccountExternalAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(external_account: impl Into<CreateAccountExternalAccountExternalAccount>) -> Self {
        Self(Fields::new()).external_account(external_account)
    }
}

params! {
    /// Create account login link, as it is sent.
    options CreateAccountLoginLink {
        /// A list.
        list expand: String,
    }
}

params! {
    /// Update account person, as it is sent.
    options UpdateAccountPerson {
        /// See [`UpdateAccountPersonAdditionalTosAcceptances`].
        set additional_tos_acceptances: UpdateAccountPersonAdditionalTosAcceptances,
        /// See [`UpdateAccountPersonAddress`].
        set address: UpdateAccountPersonAddress,
        /// See [`UpdateAccountPersonAddressKana`].
        set address_kana: UpdateAccountPersonAddressKana,
        /// See [`UpdateAccountPersonAddressKana`].
        set address_kanji: UpdateAccountPersonAddressKana,
        /// See [`UpdateAccountPersonDob`].
        set dob or unset_dob: UpdateAccountPersonDob,
        /// See [`UpdateAccountPersonDocuments`].
        set documents: UpdateAccountPersonDocuments,
        /// A text.
        set email: String,
        /// A list.
        list expand: String,
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
        set person_token: String,
        /// A text.
        set phone: String,
        /// See [`PersonPoliticalExposure`].
        set political_exposure: PersonPoliticalExposure,
        /// See [`UpdateAccountPersonAddress`].
        set registered_address: UpdateAccountPersonAddress,
        /// See [`UpdateAccountPersonRelationship`].
        set relationship: UpdateAccountPersonRelationship,
        /// A text.
        set ssn_last_4: String,
        /// See [`UpdateAccountPersonUsCfpbData`].
        set us_cfpb_data: UpdateAccountPersonUsCfpbData,
        /// See [`UpdateAccountPersonVerification`].
        set verification: UpdateAccountPersonVerification,
    }
}

params! {
    /// List account persons relationship, as it is sent.
    group ListAccountPersonsRelationship {
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
        /// Yes or no.
        set representative: bool,
    }
}

params! {
    /// List account persons query, as it is sent.
    options ListAccountPersonsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// See [`ListAccountPersonsRelationship`].
        set relationship: ListAccountPersonsRelationship,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Update account, as it is sent.
    options UpdateAccount {
        /// A text.
        set account_token: String,
        /// See [`UpdateAccountBusinessProfile`].
        set business_profile: UpdateAccountBusinessProfile,
        /// See [`AccountBusinessType`].
        set business_type: AccountBusinessType,
        /// See [`UpdateAccountCapabilities`].
        set capabilities: UpdateAccountCapabilities,
        /// See [`UpdateAccountCompany`].
        set company: UpdateAccountCompany,
        /// A text.
        set default_currency: String,
        /// See [`UpdateAccountDocuments`].
        set documents: UpdateAccountDocuments,
        /// A text.
        set email: String,
        /// A list.
        list expand: String,
        /// See [`UpdateAccountExternalAccountInput`].
        set external_account or unset_external_account: UpdateAccountExternalAccountInput,
        /// See [`UpdateAccountGroups`].
        set groups: UpdateAccountGroups,
        /// See [`UpdateAccountIndividual`].
        set individual: UpdateAccountIndividual,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`UpdateAccountSettings`].
        set settings: UpdateAccountSettings,
        /// See [`UpdateAccountTosAcceptance`].
        set tos_acceptance: UpdateAccountTosAcceptance,
    }
}

any_of! {
    /// List accounts created: one of several things.
    ListAccountsCreated {
        Integer(i64),
        Object(ListAccountsCreatedValue),
    }
}

params! {
    /// List accounts query, as it is sent.
    options ListAccountsQuery {
        /// See [`ListAccountsCreated`].
        set created: ListAccountsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create account, as it is sent.
    options CreateAccount {
        /// A text.
        set account_token: String,
        /// See [`UpdateAccountBusinessProfile`].
        set business_profile: UpdateAccountBusinessProfile,
        /// See [`AccountBusinessType`].
        set business_type: AccountBusinessType,
        /// See [`UpdateAccountCapabilities`].
        set capabilities: UpdateAccountCapabilities,
        /// See [`UpdateAccountCompany`].
        set company: UpdateAccountCompany,
        /// See [`CreateAccountController`].
        set controller: CreateAccountController,
        /// A text.
        set country: String,
        /// A text.
        set default_currency: String,
        /// See [`CreateAccountDocuments`].
        set documents: CreateAccountDocuments,
        /// A text.
        set email: String,
        /// A list.
        list expand: String,
        /// See [`CreateAccountExternalAccountInput`].
        set external_account: CreateAccountExternalAccountInput,
        /// See [`UpdateAccountGroups`].
        set groups: UpdateAccountGroups,
        /// See [`UpdateAccountIndividual`].
        set individual: UpdateAccountIndividual,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`CreateAccountSettings`].
        set settings: CreateAccountSettings,
        /// See [`UpdateAccountTosAcceptance`].
        set tos_acceptance: UpdateAccountTosAcceptance,
        /// See [`CreateAccountType`].
        set r#type = "type": CreateAccountType,
    }
}

params! {
    /// Reject account, as it is sent.
    required RejectAccount {
        /// A list.
        list expand: String,
        /// See [`RejectAccountPayoutsAction`].
        set payouts_action: RejectAccountPayoutsAction,
        /// See [`RejectAccountReason`].
        set reason: RejectAccountReason,
    }
}

impl RejectAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(reason: impl Into<RejectAccountReason>) -> Self {
        Self(Fields::new()).reason(reason)
    }
}

object! {
    /// Account business profile, as it comes back: anything may be missing.
    part AccountBusinessProfile(false) {
        /// See [`AccountBusinessProfileAnnualRevenue`].
        get annual_revenue: AccountBusinessProfileAnnualRevenue,
        /// A whole number.
        get estimated_worker_count: i64,
        /// A text.
        get mcc: &str,
        /// A list, each [`AccountBusinessProfileMinorityOwnedBusinessDesignationItem`].
        get minority_owned_business_designation: Vec<AccountBusinessProfileMinorityOwnedBusinessDesignationItem>,
        /// See [`AccountBusinessProfileMonthlyEstimatedRevenue`].
        get monthly_estimated_revenue: AccountBusinessProfileMonthlyEstimatedRevenue,
        /// A text.
        get name: &str,
        /// A text.
        get product_description: &str,
        /// A text.
        get specified_commercial_transactions_act_url: &str,
        /// See [`PersonAddress`].
        get support_address: PersonAddress,
        /// A text.
        get support_email: &str,
        /// A text.
        get support_phone: &str,
        /// A text.
        get support_url: &str,
        /// A text.
        get url: &str,
    }
}

texts! {
    /// Account business type: one of some texts, or any other.
    AccountBusinessType {
        Company = "company",
        GovernmentEntity = "government_entity",
        Individual = "individual",
        NonProfit = "non_profit",
    }
}

object! {
    /// Account capabilities, as it comes back: anything may be missing.
    part AccountCapabilities(false) {
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get acss_debit_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get affirm_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get afterpay_clearpay_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get alma_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get amazon_pay_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get app_distribution: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get au_becs_debit_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get bacs_debit_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get bancontact_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get bank_transfer_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get billie_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get bizum_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get blik_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get blik_recurring_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get boleto_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get card_issuing: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get card_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get cartes_bancaires_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get cashapp_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get crypto_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get eps_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get fpx_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get gb_bank_transfer_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get giropay_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get grabpay_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get ideal_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get india_international_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get jcb_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get jp_bank_transfer_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get kakao_pay_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get klarna_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get konbini_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get kr_card_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get legacy_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get link_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get mb_way_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get mobilepay_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get multibanco_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get mx_bank_transfer_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get naver_pay_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get nz_bank_account_becs_debit_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get oxxo_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get p24_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get pay_by_bank_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get payco_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get paynow_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get paypay_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get payto_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get pix_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get promptpay_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get revolut_pay_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get samsung_pay_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get satispay_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get scalapay_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get sepa_bank_transfer_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get sepa_debit_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get sequra_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get sofort_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get sunbit_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get swish_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get tax_reporting_us_1099_k: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get tax_reporting_us_1099_misc: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get transfers: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get treasury: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get twint_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get upi_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get us_bank_account_ach_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get us_bank_transfer_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get wero_payments: AccountCapabilitiesAcssDebitPayments,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        get zip_payments: AccountCapabilitiesAcssDebitPayments,
    }
}

object! {
    /// Account company, as it comes back: anything may be missing.
    part AccountCompany(false) {
        /// See [`PersonAddress`].
        get address: PersonAddress,
        /// See [`PersonAddressKana`].
        get address_kana: PersonAddressKana,
        /// See [`PersonAddressKana`].
        get address_kanji: PersonAddressKana,
        /// See [`PersonAddress`].
        get administrative_address: PersonAddress,
        /// Yes or no.
        get directors_provided: bool,
        /// See [`AccountCompanyDirectorshipDeclaration`].
        get directorship_declaration: AccountCompanyDirectorshipDeclaration,
        /// Yes or no.
        get executives_provided: bool,
        /// A text.
        get export_license_id: &str,
        /// A text.
        get export_purpose_code: &str,
        /// A text.
        get name: &str,
        /// A text.
        get name_kana: &str,
        /// A text.
        get name_kanji: &str,
        /// Yes or no.
        get owners_provided: bool,
        /// See [`AccountCompanyDirectorshipDeclaration`].
        get ownership_declaration: AccountCompanyDirectorshipDeclaration,
        /// See [`AccountCompanyOwnershipExemptionReason`].
        get ownership_exemption_reason: AccountCompanyOwnershipExemptionReason,
        /// A text.
        get phone: &str,
        /// See [`PersonAddress`].
        get physical_address: PersonAddress,
        /// See [`PersonAddress`].
        get principal_place_of_business: PersonAddress,
        /// See [`PersonDob`].
        get registration_date: PersonDob,
        /// See [`AccountCompanyDirectorshipDeclaration`].
        get representative_declaration: AccountCompanyDirectorshipDeclaration,
        /// See [`AccountCompanyStructure`].
        get structure: AccountCompanyStructure,
        /// Yes or no.
        get tax_id_provided: bool,
        /// A text.
        get tax_id_registrar: &str,
        /// Yes or no.
        get vat_id_provided: bool,
        /// See [`AccountCompanyVerification`].
        get verification: AccountCompanyVerification,
    }
}

object! {
    /// Account controller, as it comes back: anything may be missing.
    part AccountController(false) {
        /// See [`AccountControllerFees`].
        get fees: AccountControllerFees,
        /// Yes or no.
        get is_controller: bool,
        /// See [`AccountControllerLosses`].
        get losses: AccountControllerLosses,
        /// See [`AccountControllerRequirementCollection`].
        get requirement_collection: AccountControllerRequirementCollection,
        /// See [`AccountControllerStripeDashboard`].
        get stripe_dashboard: AccountControllerStripeDashboard,
        /// See [`AccountControllerType`].
        get r#type = "type": AccountControllerType,
    }
}

object! {
    /// Account future requirements, as it comes back: anything may be missing.
    part AccountFutureRequirements(false) {
        /// A list, each [`AccountFutureRequirementsAlternative`].
        get alternatives: Vec<AccountFutureRequirementsAlternative>,
        /// A whole number.
        get current_deadline: i64,
        /// A list.
        get currently_due: Vec<&str>,
        /// See [`AccountFutureRequirementsDisabledReason`].
        get disabled_reason: AccountFutureRequirementsDisabledReason,
        /// A list, each [`AccountFutureRequirementsError`].
        get errors: Vec<AccountFutureRequirementsError>,
        /// A list.
        get eventually_due: Vec<&str>,
        /// A list.
        get past_due: Vec<&str>,
        /// A list.
        get pending_verification: Vec<&str>,
    }
}

object! {
    /// Account groups, as it comes back: anything may be missing.
    part AccountGroups(false) {
        /// A text.
        get payments_pricing: &str,
    }
}

object! {
    /// Account settings, as it comes back: anything may be missing.
    part AccountSettings(false) {
        /// See [`AccountSettingsBacsDebitPayments`].
        get bacs_debit_payments: AccountSettingsBacsDebitPayments,
        /// See [`AccountSettingsBranding`].
        get branding: AccountSettingsBranding,
        /// See [`AccountSettingsCardIssuing`].
        get card_issuing: AccountSettingsCardIssuing,
        /// See [`AccountSettingsCardPayments`].
        get card_payments: AccountSettingsCardPayments,
        /// See [`AccountSettingsDashboard`].
        get dashboard: AccountSettingsDashboard,
        /// See [`AccountSettingsInvoices`].
        get invoices: AccountSettingsInvoices,
        /// See [`AccountSettingsPayments`].
        get payments: AccountSettingsPayments,
        /// See [`AccountSettingsPayouts`].
        get payouts: AccountSettingsPayouts,
        /// See [`AccountSettingsPaypayPayments`].
        get paypay_payments: AccountSettingsPaypayPayments,
        /// See [`AccountSettingsSepaDebitPayments`].
        get sepa_debit_payments: AccountSettingsSepaDebitPayments,
        /// See [`AccountSettingsCardIssuing`].
        get treasury: AccountSettingsCardIssuing,
    }
}

object! {
    /// Account tos acceptance, as it comes back: anything may be missing.
    part AccountTosAcceptance(false) {
        /// A whole number.
        get date: i64,
        /// A text.
        get ip: &str,
        /// A text.
        get service_agreement: &str,
        /// A text.
        get user_agent: &str,
    }
}

texts! {
    /// Account type: one of some texts, or any other.
    AccountType {
        Custom = "custom",
        Express = "express",
        None = "none",
        Standard = "standard",
    }
}

object! {
    /// Capability future requirements, as it comes back: anything may be missing.
    part CapabilityFutureRequirements(false) {
        /// A list, each [`AccountFutureRequirementsAlternative`].
        get alternatives: Vec<AccountFutureRequirementsAlternative>,
        /// A whole number.
        get current_deadline: i64,
        /// A list.
        get currently_due: Vec<&str>,
        /// See [`CapabilityFutureRequirementsDisabledReason`].
        get disabled_reason: CapabilityFutureRequirementsDisabledReason,
        /// A list, each [`AccountFutureRequirementsError`].
        get errors: Vec<AccountFutureRequirementsError>,
        /// A list.
        get eventually_due: Vec<&str>,
        /// A list.
        get past_due: Vec<&str>,
        /// A list.
        get pending_verification: Vec<&str>,
    }
}

texts! {
    /// Capability status: one of some texts, or any other.
    CapabilityStatus {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
        Unrequested = "unrequested",
    }
}

object! {
    /// Person additional tos acceptances, as it comes back: anything may be missing.
    part PersonAdditionalTosAcceptances(false) {
        /// See [`AccountCompanyDirectorshipDeclaration`].
        get account: AccountCompanyDirectorshipDeclaration,
    }
}

object! {
    /// Person address, as it comes back: anything may be missing.
    part PersonAddress(false) {
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
    /// Person address kana, as it comes back: anything may be missing.
    part PersonAddressKana(false) {
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
        /// A text.
        get town: &str,
    }
}

object! {
    /// Person dob, as it comes back: anything may be missing.
    part PersonDob(false) {
        /// A whole number.
        get day: i64,
        /// A whole number.
        get month: i64,
        /// A whole number.
        get year: i64,
    }
}

object! {
    /// Person future requirements, as it comes back: anything may be missing.
    part PersonFutureRequirements(false) {
        /// A list, each [`AccountFutureRequirementsAlternative`].
        get alternatives: Vec<AccountFutureRequirementsAlternative>,
        /// A list.
        get currently_due: Vec<&str>,
        /// A list, each [`AccountFutureRequirementsError`].
        get errors: Vec<AccountFutureRequirementsError>,
        /// A list.
        get eventually_due: Vec<&str>,
        /// A list.
        get past_due: Vec<&str>,
        /// A list.
        get pending_verification: Vec<&str>,
    }
}

texts! {
    /// Person political exposure: one of some texts, or any other.
    PersonPoliticalExposure {
        Existing = "existing",
        None = "none",
    }
}

object! {
    /// Person relationship, as it comes back: anything may be missing.
    part PersonRelationship(false) {
        /// Yes or no.
        get authorizer: bool,
        /// Yes or no.
        get director: bool,
        /// Yes or no.
        get executive: bool,
        /// Yes or no.
        get legal_guardian: bool,
        /// Yes or no.
        get owner: bool,
        /// A number.
        get percent_ownership: f64,
        /// Yes or no.
        get representative: bool,
        /// A text.
        get title: &str,
    }
}

object! {
    /// Person us cfpb data, as it comes back: anything may be missing.
    part PersonUsCfpbData(false) {
        /// See [`PersonUsCfpbDataEthnicityDetails`].
        get ethnicity_details: PersonUsCfpbDataEthnicityDetails,
        /// See [`PersonUsCfpbDataRaceDetails`].
        get race_details: PersonUsCfpbDataRaceDetails,
        /// A text.
        get self_identified_gender: &str,
    }
}

object! {
    /// Person verification, as it comes back: anything may be missing.
    part PersonVerification(false) {
        /// See [`PersonVerificationAdditionalDocument`].
        get additional_document: PersonVerificationAdditionalDocument,
        /// A text.
        get details: &str,
        /// A text.
        get details_code: &str,
        /// See [`PersonVerificationAdditionalDocument`].
        get document: PersonVerificationAdditionalDocument,
        /// A text.
        get status: &str,
    }
}

texts! {
    /// Update account external account account holder type: one of some texts, or any other.
    UpdateAccountExternalAccountAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

texts! {
    /// Update account external account account type: one of some texts, or any other.
    UpdateAccountExternalAccountAccountType {
        Checking = "checking",
        Futsu = "futsu",
        Savings = "savings",
        Toza = "toza",
    }
}

params! {
    /// Update account external account documents, as it is sent.
    group UpdateAccountExternalAccountDocuments {
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set bank_account_ownership_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
    }
}

any_of! {
    /// Create account external account external account: one of several things.
    CreateAccountExternalAccountExternalAccount {
        Card(CreateAccountExternalAccountExternalAccountValue),
        BankAccount(CreateAccountExternalAccountExternalAccountValueInput),
        Card2(CreateAccountExternalAccountExternalAccountValueParams),
        Text(String),
    }
}

params! {
    /// Update account person additional tos acceptances, as it is sent.
    group UpdateAccountPersonAdditionalTosAcceptances {
        /// See [`UpdateAccountPersonAdditionalTosAcceptancesAccount`].
        set account: UpdateAccountPersonAdditionalTosAcceptancesAccount,
    }
}

params! {
    /// Update account person address, as it is sent.
    group UpdateAccountPersonAddress {
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
    /// Update account person address kana, as it is sent.
    group UpdateAccountPersonAddressKana {
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
    /// Update account person dob, as it is sent.
    required_group UpdateAccountPersonDob {
        /// A whole number.
        set day: i64,
        /// A whole number.
        set month: i64,
        /// A whole number.
        set year: i64,
    }
}

impl UpdateAccountPersonDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self(Fields::new()).day(day).month(month).year(year)
    }
}

params! {
    /// Update account person documents, as it is sent.
    group UpdateAccountPersonDocuments {
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set company_authorization: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set passport: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set visa: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
    }
}

params! {
    /// Update account person relationship, as it is sent.
    group UpdateAccountPersonRelationship {
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
    /// Update account person us cfpb data, as it is sent.
    group UpdateAccountPersonUsCfpbData {
        /// See [`UpdateAccountPersonUsCfpbDataEthnicityDetails`].
        set ethnicity_details: UpdateAccountPersonUsCfpbDataEthnicityDetails,
        /// See [`UpdateAccountPersonUsCfpbDataRaceDetails`].
        set race_details: UpdateAccountPersonUsCfpbDataRaceDetails,
        /// A text.
        set self_identified_gender: String,
    }
}

params! {
    /// Update account person verification, as it is sent.
    group UpdateAccountPersonVerification {
        /// See [`UpdateAccountPersonVerificationAdditionalDocument`].
        set additional_document: UpdateAccountPersonVerificationAdditionalDocument,
        /// See [`UpdateAccountPersonVerificationAdditionalDocument`].
        set document: UpdateAccountPersonVerificationAdditionalDocument,
    }
}

params! {
    /// Update account business profile, as it is sent.
    group UpdateAccountBusinessProfile {
        /// See [`UpdateAccountBusinessProfileAnnualRevenue`].
        set annual_revenue: UpdateAccountBusinessProfileAnnualRevenue,
        /// A whole number.
        set estimated_worker_count: i64,
        /// A text.
        set mcc: String,
        /// A list, each [`AccountBusinessProfileMinorityOwnedBusinessDesignationItem`].
        list minority_owned_business_designation: AccountBusinessProfileMinorityOwnedBusinessDesignationItem,
        /// See [`UpdateAccountBusinessProfileMonthlyEstimatedRevenue`].
        set monthly_estimated_revenue: UpdateAccountBusinessProfileMonthlyEstimatedRevenue,
        /// A text.
        set name: String,
        /// A text.
        set product_description: String,
        /// A text.
        set specified_commercial_transactions_act_url: String,
        /// See [`UpdateAccountPersonAddress`].
        set support_address: UpdateAccountPersonAddress,
        /// A text.
        set support_email: String,
        /// A text.
        set support_phone: String,
        /// A text.
        set support_url: String,
        /// A text.
        set url: String,
    }
}

params! {
    /// Update account capabilities, as it is sent.
    group UpdateAccountCapabilities {
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set acss_debit_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set affirm_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set afterpay_clearpay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set alma_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set amazon_pay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set app_distribution: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set au_becs_debit_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set bacs_debit_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set bancontact_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set bank_transfer_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set billie_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set bizum_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set blik_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set blik_recurring_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set boleto_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set card_issuing: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set card_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set cartes_bancaires_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set cashapp_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set crypto_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set eps_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set fpx_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set gb_bank_transfer_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set giropay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set grabpay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set ideal_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set india_international_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set jcb_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set jp_bank_transfer_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set kakao_pay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set klarna_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set konbini_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set kr_card_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set legacy_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set link_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set mb_way_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set mobilepay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set multibanco_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set mx_bank_transfer_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set naver_pay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set nz_bank_account_becs_debit_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set oxxo_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set p24_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set pay_by_bank_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set payco_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set paynow_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set paypay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set payto_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set pix_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set promptpay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set revolut_pay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set samsung_pay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set satispay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set scalapay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set sepa_bank_transfer_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set sepa_debit_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set sequra_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set sofort_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set sunbit_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set swish_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set tax_reporting_us_1099_k: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set tax_reporting_us_1099_misc: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set transfers: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set treasury: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set twint_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set upi_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set us_bank_account_ach_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set us_bank_transfer_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set wero_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        set zip_payments: UpdateAccountCapabilitiesAcssDebitPayments,
    }
}

params! {
    /// Update account company, as it is sent.
    group UpdateAccountCompany {
        /// See [`UpdateAccountPersonAddress`].
        set address: UpdateAccountPersonAddress,
        /// See [`UpdateAccountPersonAddressKana`].
        set address_kana: UpdateAccountPersonAddressKana,
        /// See [`UpdateAccountPersonAddressKana`].
        set address_kanji: UpdateAccountPersonAddressKana,
        /// See [`UpdateAccountPersonAddress`].
        set administrative_address: UpdateAccountPersonAddress,
        /// Yes or no.
        set directors_provided: bool,
        /// See [`UpdateAccountCompanyDirectorshipDeclaration`].
        set directorship_declaration: UpdateAccountCompanyDirectorshipDeclaration,
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
        /// See [`UpdateAccountCompanyDirectorshipDeclaration`].
        set ownership_declaration: UpdateAccountCompanyDirectorshipDeclaration,
        /// See [`AccountCompanyOwnershipExemptionReason`].
        set ownership_exemption_reason or unset_ownership_exemption_reason: AccountCompanyOwnershipExemptionReason,
        /// A text.
        set phone: String,
        /// See [`UpdateAccountPersonAddress`].
        set physical_address: UpdateAccountPersonAddress,
        /// See [`UpdateAccountPersonAddress`].
        set principal_place_of_business: UpdateAccountPersonAddress,
        /// See [`UpdateAccountPersonDob`].
        set registration_date or unset_registration_date: UpdateAccountPersonDob,
        /// A text.
        set registration_number: String,
        /// See [`UpdateAccountCompanyDirectorshipDeclaration`].
        set representative_declaration: UpdateAccountCompanyDirectorshipDeclaration,
        /// See [`AccountCompanyStructure`].
        set structure or unset_structure: AccountCompanyStructure,
        /// A text.
        set tax_id: String,
        /// A text.
        set tax_id_registrar: String,
        /// A text.
        set vat_id: String,
        /// See [`UpdateAccountCompanyVerification`].
        set verification: UpdateAccountCompanyVerification,
    }
}

params! {
    /// Update account documents, as it is sent.
    group UpdateAccountDocuments {
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set bank_account_ownership_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set company_license: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set company_memorandum_of_association: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set company_ministerial_decree: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set company_registration_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set company_tax_id_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set proof_of_address: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set proof_of_business_presence: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountDocumentsProofOfRegistration`].
        set proof_of_registration: UpdateAccountDocumentsProofOfRegistration,
        /// See [`UpdateAccountDocumentsProofOfRegistration`].
        set proof_of_ultimate_beneficial_ownership: UpdateAccountDocumentsProofOfRegistration,
    }
}

any_of! {
    /// Update account external account input: one of several things.
    UpdateAccountExternalAccountInput {
        BankAccount(CreateAccountExternalAccountExternalAccountValueInput),
        Card(UpdateAccountExternalAccountInputValue),
        Card2(CreateAccountExternalAccountExternalAccountValueParams),
        Text(String),
    }
}

params! {
    /// Update account groups, as it is sent.
    group UpdateAccountGroups {
        /// A text.
        set payments_pricing: String,
    }
}

params! {
    /// Update account individual, as it is sent.
    group UpdateAccountIndividual {
        /// See [`UpdateAccountPersonAddress`].
        set address: UpdateAccountPersonAddress,
        /// See [`UpdateAccountPersonAddressKana`].
        set address_kana: UpdateAccountPersonAddressKana,
        /// See [`UpdateAccountPersonAddressKana`].
        set address_kanji: UpdateAccountPersonAddressKana,
        /// See [`UpdateAccountPersonDob`].
        set dob or unset_dob: UpdateAccountPersonDob,
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
        /// See [`PersonPoliticalExposure`].
        set political_exposure: PersonPoliticalExposure,
        /// See [`UpdateAccountPersonAddress`].
        set registered_address: UpdateAccountPersonAddress,
        /// See [`UpdateAccountIndividualRelationship`].
        set relationship: UpdateAccountIndividualRelationship,
        /// A text.
        set ssn_last_4: String,
        /// See [`UpdateAccountPersonVerification`].
        set verification: UpdateAccountPersonVerification,
    }
}

params! {
    /// Update account settings, as it is sent.
    group UpdateAccountSettings {
        /// See [`UpdateAccountSettingsBacsDebitPayments`].
        set bacs_debit_payments: UpdateAccountSettingsBacsDebitPayments,
        /// See [`UpdateAccountSettingsBranding`].
        set branding: UpdateAccountSettingsBranding,
        /// See [`UpdateAccountSettingsCardIssuing`].
        set card_issuing: UpdateAccountSettingsCardIssuing,
        /// See [`UpdateAccountSettingsCardPayments`].
        set card_payments: UpdateAccountSettingsCardPayments,
        /// See [`UpdateAccountSettingsInvoices`].
        set invoices: UpdateAccountSettingsInvoices,
        /// See [`UpdateAccountSettingsPayments`].
        set payments: UpdateAccountSettingsPayments,
        /// See [`UpdateAccountSettingsPayouts`].
        set payouts: UpdateAccountSettingsPayouts,
        /// See [`UpdateAccountSettingsPaypayPayments`].
        set paypay_payments: UpdateAccountSettingsPaypayPayments,
        /// See [`UpdateAccountSettingsSepaDebitPayments`].
        set sepa_debit_payments: UpdateAccountSettingsSepaDebitPayments,
        /// See [`UpdateAccountSettingsCardIssuing`].
        set treasury: UpdateAccountSettingsCardIssuing,
    }
}

params! {
    /// Update account tos acceptance, as it is sent.
    group UpdateAccountTosAcceptance {
        /// A whole number.
        set date: i64,
        /// A text.
        set ip: String,
        /// A text.
        set service_agreement: String,
        /// A text.
        set user_agent: String,
    }
}

params! {
    /// List accounts created value, as it is sent.
    group ListAccountsCreatedValue {
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
    /// Create account controller, as it is sent.
    group CreateAccountController {
        /// See [`CreateAccountControllerFees`].
        set fees: CreateAccountControllerFees,
        /// See [`CreateAccountControllerLosses`].
        set losses: CreateAccountControllerLosses,
        /// See [`AccountControllerRequirementCollection`].
        set requirement_collection: AccountControllerRequirementCollection,
        /// See [`CreateAccountControllerStripeDashboard`].
        set stripe_dashboard: CreateAccountControllerStripeDashboard,
    }
}

params! {
    /// Create account documents, as it is sent.
    group CreateAccountDocuments {
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set bank_account_ownership_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set company_license: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set company_memorandum_of_association: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set company_ministerial_decree: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set company_registration_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set company_tax_id_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set proof_of_address: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        set proof_of_business_presence: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        /// See [`UpdateAccountDocumentsProofOfRegistration`].
        set proof_of_ultimate_beneficial_ownership: UpdateAccountDocumentsProofOfRegistration,
    }
}

any_of! {
    /// Create account external account input: one of several things.
    CreateAccountExternalAccountInput {
        BankAccount(CreateAccountExternalAccountExternalAccountValueInput),
        Card(UpdateAccountExternalAccountInputValue),
        Card2(CreateAccountExternalAccountExternalAccountValueParams),
        Text(String),
    }
}

params! {
    /// Create account settings, as it is sent.
    group CreateAccountSettings {
        /// See [`UpdateAccountSettingsBacsDebitPayments`].
        set bacs_debit_payments: UpdateAccountSettingsBacsDebitPayments,
        /// See [`UpdateAccountSettingsBranding`].
        set branding: UpdateAccountSettingsBranding,
        /// See [`UpdateAccountSettingsCardIssuing`].
        set card_issuing: UpdateAccountSettingsCardIssuing,
        /// See [`UpdateAccountSettingsCardPayments`].
        set card_payments: UpdateAccountSettingsCardPayments,
        /// See [`CreateAccountSettingsInvoices`].
        set invoices: CreateAccountSettingsInvoices,
        /// See [`UpdateAccountSettingsPayments`].
        set payments: UpdateAccountSettingsPayments,
        /// See [`UpdateAccountSettingsPayouts`].
        set payouts: UpdateAccountSettingsPayouts,
        /// See [`UpdateAccountSettingsPaypayPayments`].
        set paypay_payments: UpdateAccountSettingsPaypayPayments,
        /// See [`UpdateAccountSettingsSepaDebitPayments`].
        set sepa_debit_payments: UpdateAccountSettingsSepaDebitPayments,
        /// See [`UpdateAccountSettingsCardIssuing`].
        set treasury: UpdateAccountSettingsCardIssuing,
    }
}

texts! {
    /// Create account type: one of some texts, or any other.
    CreateAccountType {
        Custom = "custom",
        Express = "express",
        Standard = "standard",
    }
}

texts! {
    /// Reject account payouts action: one of some texts, or any other.
    RejectAccountPayoutsAction {
        None = "none",
        Pause = "pause",
    }
}

texts! {
    /// Reject account reason: one of some texts, or any other.
    RejectAccountReason {
        Credit = "credit",
        FraudNoIntentToFulfill = "fraud_no_intent_to_fulfill",
        FraudOther = "fraud_other",
        FraudPaymentMethodCasher = "fraud_payment_method_casher",
        FraudPaymentMethodTester = "fraud_payment_method_tester",
        Other = "other",
        TermsOfService = "terms_of_service",
    }
}

object! {
    /// Account business profile annual revenue, as it comes back: anything may be missing.
    part AccountBusinessProfileAnnualRevenue(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get fiscal_year_end: &str,
    }
}

texts! {
    /// Account business profile minority owned business designation item: one of some texts, or any other.
    AccountBusinessProfileMinorityOwnedBusinessDesignationItem {
        LgbtqiOwnedBusiness = "lgbtqi_owned_business",
        MinorityOwnedBusiness = "minority_owned_business",
        NoneOfTheseApply = "none_of_these_apply",
        PreferNotToAnswer = "prefer_not_to_answer",
        WomenOwnedBusiness = "women_owned_business",
    }
}

object! {
    /// Account business profile monthly estimated revenue, as it comes back: anything may be missing.
    part AccountBusinessProfileMonthlyEstimatedRevenue(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
    }
}

texts! {
    /// Account capabilities acss debit payments: one of some texts, or any other.
    AccountCapabilitiesAcssDebitPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
}

object! {
    /// Account company directorship declaration, as it comes back: anything may be missing.
    part AccountCompanyDirectorshipDeclaration(false) {
        /// A whole number.
        get date: i64,
        /// A text.
        get ip: &str,
        /// A text.
        get user_agent: &str,
    }
}

texts! {
    /// Account company ownership exemption reason: one of some texts, or any other.
    AccountCompanyOwnershipExemptionReason {
        QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
        QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
    }
}

texts! {
    /// Account company structure: one of some texts, or any other.
    AccountCompanyStructure {
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

object! {
    /// Account company verification, as it comes back: anything may be missing.
    part AccountCompanyVerification(false) {
        /// See [`AccountCompanyVerificationDocument`].
        get document: AccountCompanyVerificationDocument,
    }
}

object! {
    /// Account controller fees, as it comes back: anything may be missing.
    part AccountControllerFees(false) {
        /// See [`AccountControllerFeesPayer`].
        get payer: AccountControllerFeesPayer,
    }
}

object! {
    /// Account controller losses, as it comes back: anything may be missing.
    part AccountControllerLosses(false) {
        /// See [`AccountControllerRequirementCollection`].
        get payments: AccountControllerRequirementCollection,
    }
}

texts! {
    /// Account controller requirement collection: one of some texts, or any other.
    AccountControllerRequirementCollection {
        Application = "application",
        Stripe = "stripe",
    }
}

object! {
    /// Account controller stripe dashboard, as it comes back: anything may be missing.
    part AccountControllerStripeDashboard(false) {
        /// See [`AccountControllerStripeDashboardType`].
        get r#type = "type": AccountControllerStripeDashboardType,
    }
}

texts! {
    /// Account controller type: one of some texts, or any other.
    AccountControllerType {
        Account = "account",
        Application = "application",
    }
}

object! {
    /// Account future requirements alternative, as it comes back: anything may be missing.
    part AccountFutureRequirementsAlternative(false) {
        /// A list.
        get alternative_fields_due: Vec<&str>,
        /// A list.
        get original_fields_due: Vec<&str>,
    }
}

texts! {
    /// Account future requirements disabled reason: one of some texts, or any other.
    AccountFutureRequirementsDisabledReason {
        ActionRequiredRequestedCapabilities = "action_required.requested_capabilities",
        Listed = "listed",
        Other = "other",
        PlatformPaused = "platform_paused",
        RejectedFraud = "rejected.fraud",
        RejectedIncompleteVerification = "rejected.incomplete_verification",
        RejectedListed = "rejected.listed",
        RejectedOther = "rejected.other",
        RejectedPlatformFraud = "rejected.platform_fraud",
        RejectedPlatformOther = "rejected.platform_other",
        RejectedPlatformTermsOfService = "rejected.platform_terms_of_service",
        RejectedTermsOfService = "rejected.terms_of_service",
        RequirementsPastDue = "requirements.past_due",
        RequirementsPendingVerification = "requirements.pending_verification",
        UnderReview = "under_review",
    }
}

object! {
    /// Account future requirements error, as it comes back: anything may be missing.
    part AccountFutureRequirementsError(false) {
        /// See [`AccountFutureRequirementsErrorCode`].
        get code: AccountFutureRequirementsErrorCode,
        /// A text.
        get reason: &str,
        /// A text.
        get requirement: &str,
    }
}

object! {
    /// Account settings bacs debit payments, as it comes back: anything may be missing.
    part AccountSettingsBacsDebitPayments(false) {
        /// A text.
        get display_name: &str,
        /// A text.
        get service_user_number: &str,
    }
}

object! {
    /// Account settings branding, as it comes back: anything may be missing.
    part AccountSettingsBranding(false) {
        /// An id, or the [`File`](objects::File) where it is expanded.
        get icon: Expandable<objects::File>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get logo: Expandable<objects::File>,
        /// A text.
        get primary_color: &str,
        /// A text.
        get secondary_color: &str,
    }
}

object! {
    /// Account settings card issuing, as it comes back: anything may be missing.
    part AccountSettingsCardIssuing(false) {
        /// See [`AccountCompanyDirectorshipDeclaration`].
        get tos_acceptance: AccountCompanyDirectorshipDeclaration,
    }
}

object! {
    /// Account settings card payments, as it comes back: anything may be missing.
    part AccountSettingsCardPayments(false) {
        /// See [`AccountSettingsCardPaymentsDeclineOn`].
        get decline_on: AccountSettingsCardPaymentsDeclineOn,
        /// A text.
        get statement_descriptor_prefix: &str,
        /// A text.
        get statement_descriptor_prefix_kana: &str,
        /// A text.
        get statement_descriptor_prefix_kanji: &str,
    }
}

object! {
    /// Account settings dashboard, as it comes back: anything may be missing.
    part AccountSettingsDashboard(false) {
        /// A text.
        get display_name: &str,
        /// A text.
        get timezone: &str,
    }
}

object! {
    /// Account settings invoices, as it comes back: anything may be missing.
    part AccountSettingsInvoices(false) {
        /// A list, each an id, or the [`TaxId`](objects::TaxId) where it is expanded.
        get default_account_tax_ids: Vec<Expandable<objects::TaxId>>,
        /// See [`AccountSettingsInvoicesHostedPaymentMethodSave`].
        get hosted_payment_method_save: AccountSettingsInvoicesHostedPaymentMethodSave,
    }
}

object! {
    /// Account settings payments, as it comes back: anything may be missing.
    part AccountSettingsPayments(false) {
        /// A text.
        get statement_descriptor: &str,
        /// A text.
        get statement_descriptor_kana: &str,
        /// A text.
        get statement_descriptor_kanji: &str,
        /// A text.
        get statement_descriptor_prefix_kana: &str,
        /// A text.
        get statement_descriptor_prefix_kanji: &str,
    }
}

object! {
    /// Account settings payouts, as it comes back: anything may be missing.
    part AccountSettingsPayouts(false) {
        /// Yes or no.
        get debit_negative_balances: bool,
        /// See [`AccountSettingsPayoutsSchedule`].
        get schedule: AccountSettingsPayoutsSchedule,
        /// A text.
        get statement_descriptor: &str,
    }
}

object! {
    /// Account settings paypay payments, as it comes back: anything may be missing.
    part AccountSettingsPaypayPayments(false) {
        /// A list.
        get additional_files: Vec<&str>,
        /// See [`AccountSettingsPaypayPaymentsGoodsType`].
        get goods_type: AccountSettingsPaypayPaymentsGoodsType,
        /// See [`AccountSettingsPaypayPaymentsSite`].
        get site: AccountSettingsPaypayPaymentsSite,
    }
}

object! {
    /// Account settings sepa debit payments, as it comes back: anything may be missing.
    part AccountSettingsSepaDebitPayments(false) {
        /// A text.
        get creditor_id: &str,
    }
}

texts! {
    /// Capability future requirements disabled reason: one of some texts, or any other.
    CapabilityFutureRequirementsDisabledReason {
        Other = "other",
        PausedInactivity = "paused.inactivity",
        PendingOnboarding = "pending.onboarding",
        PendingReview = "pending.review",
        PlatformDisabled = "platform_disabled",
        PlatformPaused = "platform_paused",
        RejectedInactivity = "rejected.inactivity",
        RejectedOther = "rejected.other",
        RejectedUnsupportedBusiness = "rejected.unsupported_business",
        RequirementsFieldsNeeded = "requirements.fields_needed",
    }
}

object! {
    /// Person us cfpb data ethnicity details, as it comes back: anything may be missing.
    part PersonUsCfpbDataEthnicityDetails(false) {
        /// A list, each [`PersonUsCfpbDataEthnicityDetailsEthnicityItem`].
        get ethnicity: Vec<PersonUsCfpbDataEthnicityDetailsEthnicityItem>,
        /// A text.
        get ethnicity_other: &str,
    }
}

object! {
    /// Person us cfpb data race details, as it comes back: anything may be missing.
    part PersonUsCfpbDataRaceDetails(false) {
        /// A list, each [`PersonUsCfpbDataRaceDetailsRaceItem`].
        get race: Vec<PersonUsCfpbDataRaceDetailsRaceItem>,
        /// A text.
        get race_other: &str,
    }
}

object! {
    /// Person verification additional document, as it comes back: anything may be missing.
    part PersonVerificationAdditionalDocument(false) {
        /// An id, or the [`File`](objects::File) where it is expanded.
        get back: Expandable<objects::File>,
        /// A text.
        get details: &str,
        /// A text.
        get details_code: &str,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get front: Expandable<objects::File>,
    }
}

params! {
    /// Update account external account documents bank account ownership verification, as it is sent.
    group UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification {
        /// A list.
        list files: String,
    }
}

params! {
    /// Create account external account external account value, as it is sent.
    required_group CreateAccountExternalAccountExternalAccountValue {
        /// See [`CreateAccountExternalAccountExternalAccountValueObject`].
        set object: CreateAccountExternalAccountExternalAccountValueObject,
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
        /// A whole number.
        set exp_month: i64,
        /// A whole number.
        set exp_year: i64,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
        /// A text.
        set number: String,
    }
}

impl CreateAccountExternalAccountExternalAccountValue {
    /// With what must be there.
    #[must_use]
    pub fn new(
        object: impl Into<CreateAccountExternalAccountExternalAccountValueObject>,
        exp_month: impl Into<i64>,
        exp_year: impl Into<i64>,
        number: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).object(object).exp_month(exp_month).exp_year(exp_year).number(number)
    }
}

params! {
    /// Create account external account external account value input, as it is sent.
    required_group CreateAccountExternalAccountExternalAccountValueInput {
        /// See [`CreateAccountExternalAccountExternalAccountValueInputObject`].
        set object: CreateAccountExternalAccountExternalAccountValueInputObject,
        /// A text.
        set account_holder_name: String,
        /// See [`UpdateAccountExternalAccountAccountHolderType`].
        set account_holder_type: UpdateAccountExternalAccountAccountHolderType,
        /// A text.
        set account_number: String,
        /// A text.
        set country: String,
        /// A text.
        set currency: String,
        /// A text.
        set routing_number: String,
    }
}

impl CreateAccountExternalAccountExternalAccountValueInput {
    /// With what must be there.
    #[must_use]
    pub fn new(
        object: impl Into<CreateAccountExternalAccountExternalAccountValueInputObject>,
        account_number: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).object(object).account_number(account_number).country(country)
    }
}

params! {
    /// Create account external account external account value params, as it is sent.
    required_group CreateAccountExternalAccountExternalAccountValueParams {
        /// See [`CreateAccountExternalAccountExternalAccountValueObject`].
        set object: CreateAccountExternalAccountExternalAccountValueObject,
        /// A text.
        set currency: String,
        /// A text.
        set token: String,
    }
}

impl CreateAccountExternalAccountExternalAccountValueParams {
    /// With what must be there.
    #[must_use]
    pub fn new(
        object: impl Into<CreateAccountExternalAccountExternalAccountValueObject>,
        token: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).object(object).token(token)
    }
}

params! {
    /// Update account person additional tos acceptances account, as it is sent.
    group UpdateAccountPersonAdditionalTosAcceptancesAccount {
        /// A whole number.
        set date: i64,
        /// A text.
        set ip: String,
        /// A text.
        set user_agent: String,
    }
}

params! {
    /// Update account person us cfpb data ethnicity details, as it is sent.
    group UpdateAccountPersonUsCfpbDataEthnicityDetails {
        /// A list, each [`PersonUsCfpbDataEthnicityDetailsEthnicityItem`].
        list ethnicity: PersonUsCfpbDataEthnicityDetailsEthnicityItem,
        /// A text.
        set ethnicity_other: String,
    }
}

params! {
    /// Update account person us cfpb data race details, as it is sent.
    group UpdateAccountPersonUsCfpbDataRaceDetails {
        /// A list, each [`PersonUsCfpbDataRaceDetailsRaceItem`].
        list race: PersonUsCfpbDataRaceDetailsRaceItem,
        /// A text.
        set race_other: String,
    }
}

params! {
    /// Update account person verification additional document, as it is sent.
    group UpdateAccountPersonVerificationAdditionalDocument {
        /// A text.
        set back: String,
        /// A text.
        set front: String,
    }
}

params! {
    /// Update account business profile annual revenue, as it is sent.
    required_group UpdateAccountBusinessProfileAnnualRevenue {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A text.
        set fiscal_year_end: String,
    }
}

impl UpdateAccountBusinessProfileAnnualRevenue {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        currency: impl Into<String>,
        fiscal_year_end: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).amount(amount).currency(currency).fiscal_year_end(fiscal_year_end)
    }
}

params! {
    /// Update account business profile monthly estimated revenue, as it is sent.
    required_group UpdateAccountBusinessProfileMonthlyEstimatedRevenue {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
    }
}

impl UpdateAccountBusinessProfileMonthlyEstimatedRevenue {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).currency(currency)
    }
}

params! {
    /// Update account capabilities acss debit payments, as it is sent.
    group UpdateAccountCapabilitiesAcssDebitPayments {
        /// Yes or no.
        set requested: bool,
    }
}

params! {
    /// Update account company directorship declaration, as it is sent.
    group UpdateAccountCompanyDirectorshipDeclaration {
        /// A whole number.
        set date: i64,
        /// A text.
        set ip: String,
        /// A text.
        set user_agent: String,
    }
}

params! {
    /// Update account company verification, as it is sent.
    group UpdateAccountCompanyVerification {
        /// See [`UpdateAccountPersonVerificationAdditionalDocument`].
        set document: UpdateAccountPersonVerificationAdditionalDocument,
    }
}

params! {
    /// Update account documents proof of registration, as it is sent.
    group UpdateAccountDocumentsProofOfRegistration {
        /// A list.
        list files: String,
        /// See [`UpdateAccountDocumentsProofOfRegistrationSigner`].
        set signer: UpdateAccountDocumentsProofOfRegistrationSigner,
    }
}

params! {
    /// Update account external account input value, as it is sent.
    required_group UpdateAccountExternalAccountInputValue {
        /// See [`CreateAccountExternalAccountExternalAccountValueObject`].
        set object: CreateAccountExternalAccountExternalAccountValueObject,
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
        /// Yes or no.
        set default_for_currency: bool,
        /// A whole number.
        set exp_month: i64,
        /// A whole number.
        set exp_year: i64,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
        /// A text.
        set number: String,
    }
}

impl UpdateAccountExternalAccountInputValue {
    /// With what must be there.
    #[must_use]
    pub fn new(
        object: impl Into<CreateAccountExternalAccountExternalAccountValueObject>,
        exp_month: impl Into<i64>,
        exp_year: impl Into<i64>,
        number: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).object(object).exp_month(exp_month).exp_year(exp_year).number(number)
    }
}

params! {
    /// Update account individual relationship, as it is sent.
    group UpdateAccountIndividualRelationship {
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
    /// Update account settings bacs debit payments, as it is sent.
    group UpdateAccountSettingsBacsDebitPayments {
        /// A text.
        set display_name: String,
    }
}

params! {
    /// Update account settings branding, as it is sent.
    group UpdateAccountSettingsBranding {
        /// A text.
        set icon: String,
        /// A text.
        set logo: String,
        /// A text.
        set primary_color: String,
        /// A text.
        set secondary_color: String,
    }
}

params! {
    /// Update account settings card issuing, as it is sent.
    group UpdateAccountSettingsCardIssuing {
        /// See [`UpdateAccountPersonAdditionalTosAcceptancesAccount`].
        set tos_acceptance: UpdateAccountPersonAdditionalTosAcceptancesAccount,
    }
}

params! {
    /// Update account settings card payments, as it is sent.
    group UpdateAccountSettingsCardPayments {
        /// See [`UpdateAccountSettingsCardPaymentsDeclineOn`].
        set decline_on: UpdateAccountSettingsCardPaymentsDeclineOn,
        /// A text.
        set statement_descriptor_prefix: String,
        /// A text.
        set statement_descriptor_prefix_kana: String,
        /// A text.
        set statement_descriptor_prefix_kanji: String,
    }
}

params! {
    /// Update account settings invoices, as it is sent.
    group UpdateAccountSettingsInvoices {
        /// A list.
        list default_account_tax_ids or unset_default_account_tax_ids: String,
        /// See [`AccountSettingsInvoicesHostedPaymentMethodSave`].
        set hosted_payment_method_save: AccountSettingsInvoicesHostedPaymentMethodSave,
    }
}

params! {
    /// Update account settings payments, as it is sent.
    group UpdateAccountSettingsPayments {
        /// A text.
        set statement_descriptor: String,
        /// A text.
        set statement_descriptor_kana: String,
        /// A text.
        set statement_descriptor_kanji: String,
    }
}

params! {
    /// Update account settings payouts, as it is sent.
    group UpdateAccountSettingsPayouts {
        /// Yes or no.
        set debit_negative_balances: bool,
        /// See [`UpdateAccountSettingsPayoutsSchedule`].
        set schedule: UpdateAccountSettingsPayoutsSchedule,
        /// A text.
        set statement_descriptor: String,
    }
}

params! {
    /// Update account settings paypay payments, as it is sent.
    group UpdateAccountSettingsPaypayPayments {
        /// A list.
        list additional_files: String,
        /// See [`AccountSettingsPaypayPaymentsGoodsType`].
        set goods_type: AccountSettingsPaypayPaymentsGoodsType,
        /// See [`UpdateAccountSettingsPaypayPaymentsSite`].
        set site: UpdateAccountSettingsPaypayPaymentsSite,
    }
}

params! {
    /// Update account settings sepa debit payments, as it is sent.
    group UpdateAccountSettingsSepaDebitPayments {
        /// A text.
        set creditor_id: String,
    }
}

params! {
    /// Create account controller fees, as it is sent.
    group CreateAccountControllerFees {
        /// See [`AccountControllerType`].
        set payer: AccountControllerType,
    }
}

params! {
    /// Create account controller losses, as it is sent.
    group CreateAccountControllerLosses {
        /// See [`AccountControllerRequirementCollection`].
        set payments: AccountControllerRequirementCollection,
    }
}

params! {
    /// Create account controller stripe dashboard, as it is sent.
    group CreateAccountControllerStripeDashboard {
        /// See [`AccountControllerStripeDashboardType`].
        set r#type = "type": AccountControllerStripeDashboardType,
    }
}

params! {
    /// Create account settings invoices, as it is sent.
    group CreateAccountSettingsInvoices {
        /// See [`AccountSettingsInvoicesHostedPaymentMethodSave`].
        set hosted_payment_method_save: AccountSettingsInvoicesHostedPaymentMethodSave,
    }
}

object! {
    /// Account company verification document, as it comes back: anything may be missing.
    part AccountCompanyVerificationDocument(false) {
        /// An id, or the [`File`](objects::File) where it is expanded.
        get back: Expandable<objects::File>,
        /// A text.
        get details: &str,
        /// A text.
        get details_code: &str,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get front: Expandable<objects::File>,
    }
}

texts! {
    /// Account controller fees payer: one of some texts, or any other.
    AccountControllerFeesPayer {
        Account = "account",
        Application = "application",
        ApplicationCustom = "application_custom",
        ApplicationExpress = "application_express",
    }
}

texts! {
    /// Account controller stripe dashboard type: one of some texts, or any other.
    AccountControllerStripeDashboardType {
        Express = "express",
        Full = "full",
        None = "none",
    }
}

texts! {
    /// Account future requirements error code: one of some texts, or any other.
    AccountFutureRequirementsErrorCode {
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

object! {
    /// Account settings card payments decline on, as it comes back: anything may be missing.
    part AccountSettingsCardPaymentsDeclineOn(false) {
        /// Yes or no.
        get avs_failure: bool,
        /// Yes or no.
        get cvc_failure: bool,
    }
}

texts! {
    /// Account settings invoices hosted payment method save: one of some texts, or any other.
    AccountSettingsInvoicesHostedPaymentMethodSave {
        Always = "always",
        Never = "never",
        Offer = "offer",
    }
}

object! {
    /// Account settings payouts schedule, as it comes back: anything may be missing.
    part AccountSettingsPayoutsSchedule(false) {
        /// A whole number.
        get delay_days: i64,
        /// A text.
        get interval: &str,
        /// A whole number.
        get monthly_anchor: i64,
        /// A list.
        get monthly_payout_days: Vec<i64>,
        /// A text.
        get weekly_anchor: &str,
        /// A list, each [`AccountSettingsPayoutsScheduleWeeklyPayoutDay`].
        get weekly_payout_days: Vec<AccountSettingsPayoutsScheduleWeeklyPayoutDay>,
    }
}

texts! {
    /// Account settings paypay payments goods type: one of some texts, or any other.
    AccountSettingsPaypayPaymentsGoodsType {
        DigitalContent = "digital_content",
        Other = "other",
    }
}

object! {
    /// Account settings paypay payments site, as it comes back: anything may be missing.
    part AccountSettingsPaypayPaymentsSite(false) {
        /// Values by name.
        get accessible: BTreeMap<&str, &Value>,
        /// See [`AccountSettingsPaypayPaymentsSiteInDevelopment`].
        get in_development: AccountSettingsPaypayPaymentsSiteInDevelopment,
        /// See [`AccountSettingsPaypayPaymentsSiteRestricted`].
        get restricted: AccountSettingsPaypayPaymentsSiteRestricted,
        /// See [`AccountSettingsPaypayPaymentsSiteType`].
        get r#type = "type": AccountSettingsPaypayPaymentsSiteType,
    }
}

texts! {
    /// Person us cfpb data ethnicity details ethnicity item: one of some texts, or any other.
    PersonUsCfpbDataEthnicityDetailsEthnicityItem {
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
    /// Person us cfpb data race details race item: one of some texts, or any other.
    PersonUsCfpbDataRaceDetailsRaceItem {
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

texts! {
    /// Create account external account external account value object: one of some texts, or any other.
    CreateAccountExternalAccountExternalAccountValueObject {
        Card = "card",
    }
}

texts! {
    /// Create account external account external account value input object: one of some texts, or any other.
    CreateAccountExternalAccountExternalAccountValueInputObject {
        BankAccount = "bank_account",
    }
}

params! {
    /// Update account documents proof of registration signer, as it is sent.
    group UpdateAccountDocumentsProofOfRegistrationSigner {
        /// A text.
        set person: String,
    }
}

params! {
    /// Update account settings card payments decline on, as it is sent.
    group UpdateAccountSettingsCardPaymentsDeclineOn {
        /// Yes or no.
        set avs_failure: bool,
        /// Yes or no.
        set cvc_failure: bool,
    }
}

params! {
    /// Update account settings payouts schedule, as it is sent.
    group UpdateAccountSettingsPayoutsSchedule {
        /// See [`UpdateAccountSettingsPayoutsScheduleDelayDays`].
        set delay_days: UpdateAccountSettingsPayoutsScheduleDelayDays,
        /// See [`UpdateAccountSettingsPayoutsScheduleInterval`].
        set interval: UpdateAccountSettingsPayoutsScheduleInterval,
        /// A whole number.
        set monthly_anchor: i64,
        /// A list.
        list monthly_payout_days: i64,
        /// See [`UpdateAccountSettingsPayoutsScheduleWeeklyAnchor`].
        set weekly_anchor: UpdateAccountSettingsPayoutsScheduleWeeklyAnchor,
        /// A list, each [`AccountSettingsPayoutsScheduleWeeklyPayoutDay`].
        list weekly_payout_days: AccountSettingsPayoutsScheduleWeeklyPayoutDay,
    }
}

params! {
    /// Update account settings paypay payments site, as it is sent.
    group UpdateAccountSettingsPaypayPaymentsSite {
        /// Values by name.
        entry accessible: Value,
        /// See [`UpdateAccountSettingsPaypayPaymentsSiteInDevelopment`].
        set in_development: UpdateAccountSettingsPaypayPaymentsSiteInDevelopment,
        /// See [`UpdateAccountSettingsPaypayPaymentsSiteRestricted`].
        set restricted: UpdateAccountSettingsPaypayPaymentsSiteRestricted,
        /// See [`AccountSettingsPaypayPaymentsSiteType`].
        set r#type = "type": AccountSettingsPaypayPaymentsSiteType,
    }
}

texts! {
    /// Account settings payouts schedule weekly payout day: one of some texts, or any other.
    AccountSettingsPayoutsScheduleWeeklyPayoutDay {
        Friday = "friday",
        Monday = "monday",
        Thursday = "thursday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
    }
}

object! {
    /// Account settings paypay payments site in development, as it comes back: anything may be missing.
    part AccountSettingsPaypayPaymentsSiteInDevelopment(false) {
        /// Yes or no.
        get password_provided: bool,
        /// A text.
        get username: &str,
    }
}

object! {
    /// Account settings paypay payments site restricted, as it comes back: anything may be missing.
    part AccountSettingsPaypayPaymentsSiteRestricted(false) {
        /// A text.
        get payment_flow_file: &str,
    }
}

texts! {
    /// Account settings paypay payments site type: one of some texts, or any other.
    AccountSettingsPaypayPaymentsSiteType {
        Accessible = "accessible",
        InDevelopment = "in_development",
        Restricted = "restricted",
    }
}

any_of! {
    /// Update account settings payouts schedule delay days: one of several things.
    UpdateAccountSettingsPayoutsScheduleDelayDays {
        Word(UpdateAccountSettingsPayoutsScheduleDelayDaysValue),
        Integer(i64),
    }
}

texts! {
    /// Update account settings payouts schedule interval: one of some texts, or any other.
    UpdateAccountSettingsPayoutsScheduleInterval {
        Daily = "daily",
        Manual = "manual",
        Monthly = "monthly",
        Weekly = "weekly",
    }
}

texts! {
    /// Update account settings payouts schedule weekly anchor: one of some texts, or any other.
    UpdateAccountSettingsPayoutsScheduleWeeklyAnchor {
        Friday = "friday",
        Monday = "monday",
        Saturday = "saturday",
        Sunday = "sunday",
        Thursday = "thursday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
    }
}

params! {
    /// Update account settings paypay payments site in development, as it is sent.
    required_group UpdateAccountSettingsPaypayPaymentsSiteInDevelopment {
        /// A text.
        set password: String,
        /// A text.
        set username: String,
    }
}

impl UpdateAccountSettingsPaypayPaymentsSiteInDevelopment {
    /// With what must be there.
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self(Fields::new()).password(password)
    }
}

params! {
    /// Update account settings paypay payments site restricted, as it is sent.
    group UpdateAccountSettingsPaypayPaymentsSiteRestricted {
        /// A text.
        set payment_flow_file: String,
    }
}

texts! {
    /// Update account settings payouts schedule delay days value: one of some texts, or any other.
    UpdateAccountSettingsPayoutsScheduleDelayDaysValue {
        Minimum = "minimum",
    }
}
