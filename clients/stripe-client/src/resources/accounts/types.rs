//! What goes into and comes out of [`Accounts`](super::Accounts).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{
    Expandable, Hidden, List, Slot, choice, choice_from, has, record, setters, tagged, texts,
};

record! {
    /// Account, as it comes back: anything may be missing.
    answer Account {
        /// See [`AccountBusinessProfile`].
        pub business_profile: Option<Box<AccountBusinessProfile>>,
        /// See [`AccountBusinessType`].
        pub business_type: Option<AccountBusinessType>,
        /// See [`AccountCapabilities`].
        pub capabilities: Option<Box<AccountCapabilities>>,
        /// Yes or no.
        pub charges_enabled: Option<bool>,
        /// See [`AccountCompany`].
        pub company: Option<Box<AccountCompany>>,
        /// See [`AccountController`].
        pub controller: Option<Box<AccountController>>,
        /// A text.
        pub country: Option<String>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub default_currency: Option<String>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// Yes or no.
        pub details_submitted: Option<bool>,
        /// A text.
        pub email: Option<String>,
        /// The first page of a list.
        pub external_accounts: Option<List<DeleteAccountExternalAccountResponse>>,
        /// See [`AccountFutureRequirements`].
        pub future_requirements: Option<Box<AccountFutureRequirements>>,
        /// See [`AccountGroups`].
        pub groups: Option<AccountGroups>,
        /// A text.
        pub id: String,
        /// See [`Person`].
        pub individual: Option<Box<Person>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// Yes or no.
        pub payouts_enabled: Option<bool>,
        /// See [`AccountFutureRequirements`].
        pub requirements: Option<Box<AccountFutureRequirements>>,
        /// See [`AccountSettings`].
        pub settings: Option<Box<AccountSettings>>,
        /// See [`AccountTosAcceptance`].
        pub tos_acceptance: Option<AccountTosAcceptance>,
        /// See [`AccountType`].
        pub r#type: Option<AccountType> = "type",
    }
}

record! {
    /// Application, as it comes back: anything may be missing.
    answer Application {
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub id: String,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
    }
}

record! {
    /// Capability, as it comes back: anything may be missing.
    answer Capability {
        /// An id, or the [`Account`] where it is expanded.
        pub account: Option<Expandable<Account>>,
        /// See [`CapabilityFutureRequirements`].
        pub future_requirements: Option<Box<CapabilityFutureRequirements>>,
        /// A text.
        pub id: String,
        /// A text.
        pub object: Option<String>,
        /// Yes or no.
        pub requested: Option<bool>,
        /// A whole number.
        pub requested_at: Option<i64>,
        /// See [`CapabilityFutureRequirements`].
        pub requirements: Option<Box<CapabilityFutureRequirements>>,
        /// See [`CapabilityStatus`].
        pub status: Option<CapabilityStatus>,
    }
}

record! {
    /// Login link, as it comes back: anything may be missing.
    answer LoginLink {
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Person, as it comes back: anything may be missing.
    answer Person {
        /// A text.
        pub account: Option<String>,
        /// See [`PersonAdditionalTosAcceptances`].
        pub additional_tos_acceptances: Option<PersonAdditionalTosAcceptances>,
        /// See [`PersonAddress`].
        pub address: Option<Box<PersonAddress>>,
        /// See [`PersonAddressKana`].
        pub address_kana: Option<Box<PersonAddressKana>>,
        /// See [`PersonAddressKana`].
        pub address_kanji: Option<Box<PersonAddressKana>>,
        /// A whole number.
        pub created: Option<i64>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// See [`PersonDob`].
        pub dob: Option<PersonDob>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub first_name: Option<String>,
        /// A text.
        pub first_name_kana: Option<String>,
        /// A text.
        pub first_name_kanji: Option<String>,
        /// A list.
        pub full_name_aliases: Option<Vec<String>>,
        /// See [`PersonFutureRequirements`].
        pub future_requirements: Option<Box<PersonFutureRequirements>>,
        /// A text.
        pub gender: Option<String>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub id_number_provided: Option<bool>,
        /// Yes or no.
        pub id_number_secondary_provided: Option<bool>,
        /// A text.
        pub last_name: Option<String>,
        /// A text.
        pub last_name_kana: Option<String>,
        /// A text.
        pub last_name_kanji: Option<String>,
        /// A text.
        pub maiden_name: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub nationality: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub phone: Option<String>,
        /// See [`PersonPoliticalExposure`].
        pub political_exposure: Option<PersonPoliticalExposure>,
        /// See [`PersonAddress`].
        pub registered_address: Option<Box<PersonAddress>>,
        /// See [`PersonRelationship`].
        pub relationship: Option<PersonRelationship>,
        /// See [`PersonFutureRequirements`].
        pub requirements: Option<Box<PersonFutureRequirements>>,
        /// Yes or no.
        pub ssn_last_4_provided: Option<bool>,
        /// See [`PersonUsCfpbData`].
        pub us_cfpb_data: Option<Box<PersonUsCfpbData>>,
        /// See [`PersonVerification`].
        pub verification: Option<Box<PersonVerification>>,
    }
}

record! {
    /// Update account capability, as it is sent.
    options UpdateAccountCapability {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Yes or no.
        pub requested: Option<bool>,
    }
}

setters! {
    UpdateAccountCapability {
        list expand: String,
        set requested: bool,
    }
}

choice! {
    /// Delete account external account response: one of several things, or any other.
    DeleteAccountExternalAccountResponse {
        BankAccount(Box<objects::BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<objects::Card>) if tagged("object", &["card"]),
    }
}

record! {
    /// Update account external account, as it is sent.
    options UpdateAccountExternalAccount {
        /// A text.
        pub account_holder_name: Option<String>,
        /// See [`UpdateAccountExternalAccountAccountHolderType`].
        pub account_holder_type: Option<OrUnset<UpdateAccountExternalAccountAccountHolderType>>,
        /// See [`UpdateAccountExternalAccountAccountType`].
        pub account_type: Option<UpdateAccountExternalAccountAccountType>,
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
        /// Yes or no.
        pub default_for_currency: Option<bool>,
        /// See [`UpdateAccountExternalAccountDocuments`].
        pub documents: Option<UpdateAccountExternalAccountDocuments>,
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
    }
}

setters! {
    UpdateAccountExternalAccount {
        set account_holder_name: String,
        set account_holder_type or unset_account_holder_type: UpdateAccountExternalAccountAccountHolderType,
        set account_type: UpdateAccountExternalAccountAccountType,
        set address_city: String,
        set address_country: String,
        set address_line1: String,
        set address_line2: String,
        set address_state: String,
        set address_zip: String,
        set default_for_currency: bool,
        set documents: UpdateAccountExternalAccountDocuments,
        set exp_month: String,
        set exp_year: String,
        list expand: String,
        entry metadata or unset_metadata: String,
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

record! {
    /// List account external accounts query, as it is sent.
    options ListAccountExternalAccountsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// See [`ListAccountExternalAccountsObject`].
        pub object: Option<ListAccountExternalAccountsObject>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListAccountExternalAccountsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set object: ListAccountExternalAccountsObject,
        set starting_after: String,
    }
}

record! {
    /// Create account external account, as it is sent.
    request CreateAccountExternalAccount {
        /// Yes or no.
        pub default_for_currency: Option<bool>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateAccountExternalAccountExternalAccount`].
        pub external_account: Box<CreateAccountExternalAccountExternalAccount>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
    }
}

impl CreateAccountExternalAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(external_account: impl Into<Box<CreateAccountExternalAccountExternalAccount>>) -> Self {
        Self { external_account: external_account.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountExternalAccount {
        set default_for_currency: bool,
        list expand: String,
        entry metadata: String,
    }
}

record! {
    /// Create account login link, as it is sent.
    options CreateAccountLoginLink {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    CreateAccountLoginLink {
        list expand: String,
    }
}

record! {
    /// Update account person, as it is sent.
    options UpdateAccountPerson {
        /// See [`UpdateAccountPersonAdditionalTosAcceptances`].
        pub additional_tos_acceptances: Option<UpdateAccountPersonAdditionalTosAcceptances>,
        /// See [`UpdateAccountPersonAddress`].
        pub address: Option<Box<UpdateAccountPersonAddress>>,
        /// See [`UpdateAccountPersonAddressKana`].
        pub address_kana: Option<Box<UpdateAccountPersonAddressKana>>,
        /// See [`UpdateAccountPersonAddressKana`].
        pub address_kanji: Option<Box<UpdateAccountPersonAddressKana>>,
        /// See [`UpdateAccountPersonDob`].
        pub dob: Option<OrUnset<UpdateAccountPersonDob>>,
        /// See [`UpdateAccountPersonDocuments`].
        pub documents: Option<Box<UpdateAccountPersonDocuments>>,
        /// A text.
        pub email: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
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
        pub person_token: Option<String>,
        /// A text.
        pub phone: Option<String>,
        /// See [`PersonPoliticalExposure`].
        pub political_exposure: Option<PersonPoliticalExposure>,
        /// See [`UpdateAccountPersonAddress`].
        pub registered_address: Option<Box<UpdateAccountPersonAddress>>,
        /// See [`UpdateAccountPersonRelationship`].
        pub relationship: Option<UpdateAccountPersonRelationship>,
        /// A text.
        pub ssn_last_4: Option<String>,
        /// See [`UpdateAccountPersonUsCfpbData`].
        pub us_cfpb_data: Option<Box<UpdateAccountPersonUsCfpbData>>,
        /// See [`UpdateAccountPersonVerification`].
        pub verification: Option<Box<UpdateAccountPersonVerification>>,
    }
}

setters! {
    UpdateAccountPerson {
        set additional_tos_acceptances: UpdateAccountPersonAdditionalTosAcceptances,
        set address: Box<UpdateAccountPersonAddress>,
        set address_kana: Box<UpdateAccountPersonAddressKana>,
        set address_kanji: Box<UpdateAccountPersonAddressKana>,
        set dob or unset_dob: UpdateAccountPersonDob,
        set documents: Box<UpdateAccountPersonDocuments>,
        set email: String,
        list expand: String,
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
        set person_token: String,
        set phone: String,
        set political_exposure: PersonPoliticalExposure,
        set registered_address: Box<UpdateAccountPersonAddress>,
        set relationship: UpdateAccountPersonRelationship,
        set ssn_last_4: String,
        set us_cfpb_data: Box<UpdateAccountPersonUsCfpbData>,
        set verification: Box<UpdateAccountPersonVerification>,
    }
}

record! {
    /// List account persons relationship, as it is sent.
    options ListAccountPersonsRelationship {
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
        /// Yes or no.
        pub representative: Option<bool>,
    }
}

setters! {
    ListAccountPersonsRelationship {
        set authorizer: bool,
        set director: bool,
        set executive: bool,
        set legal_guardian: bool,
        set owner: bool,
        set representative: bool,
    }
}

record! {
    /// List account persons query, as it is sent.
    options ListAccountPersonsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// See [`ListAccountPersonsRelationship`].
        pub relationship: Option<ListAccountPersonsRelationship>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListAccountPersonsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set relationship: ListAccountPersonsRelationship,
        set starting_after: String,
    }
}

record! {
    /// Update account, as it is sent.
    options UpdateAccount {
        /// A text.
        pub account_token: Option<String>,
        /// See [`UpdateAccountBusinessProfile`].
        pub business_profile: Option<Box<UpdateAccountBusinessProfile>>,
        /// See [`AccountBusinessType`].
        pub business_type: Option<AccountBusinessType>,
        /// See [`UpdateAccountCapabilities`].
        pub capabilities: Option<Box<UpdateAccountCapabilities>>,
        /// See [`UpdateAccountCompany`].
        pub company: Option<Box<UpdateAccountCompany>>,
        /// A text.
        pub default_currency: Option<String>,
        /// See [`UpdateAccountDocuments`].
        pub documents: Option<Box<UpdateAccountDocuments>>,
        /// A text.
        pub email: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateAccountExternalAccountInput`].
        pub external_account: Option<OrUnset<Box<UpdateAccountExternalAccountInput>>>,
        /// See [`UpdateAccountGroups`].
        pub groups: Option<UpdateAccountGroups>,
        /// See [`UpdateAccountIndividual`].
        pub individual: Option<Box<UpdateAccountIndividual>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`UpdateAccountSettings`].
        pub settings: Option<Box<UpdateAccountSettings>>,
        /// See [`UpdateAccountTosAcceptance`].
        pub tos_acceptance: Option<UpdateAccountTosAcceptance>,
    }
}

setters! {
    UpdateAccount {
        set account_token: String,
        set business_profile: Box<UpdateAccountBusinessProfile>,
        set business_type: AccountBusinessType,
        set capabilities: Box<UpdateAccountCapabilities>,
        set company: Box<UpdateAccountCompany>,
        set default_currency: String,
        set documents: Box<UpdateAccountDocuments>,
        set email: String,
        list expand: String,
        set external_account or unset_external_account: Box<UpdateAccountExternalAccountInput>,
        set groups: UpdateAccountGroups,
        set individual: Box<UpdateAccountIndividual>,
        entry metadata or unset_metadata: String,
        set settings: Box<UpdateAccountSettings>,
        set tos_acceptance: UpdateAccountTosAcceptance,
    }
}

choice! {
    /// List accounts created: one of several things, or any other.
    ListAccountsCreated {
        Integer(i64) if Value::is_i64,
        ListAccountsCreatedValue(ListAccountsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListAccountsCreated {
        Integer(i64),
        ListAccountsCreatedValue(ListAccountsCreatedValue),
    }
}

record! {
    /// List accounts query, as it is sent.
    options ListAccountsQuery {
        /// See [`ListAccountsCreated`].
        pub created: Option<ListAccountsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListAccountsQuery {
        set created: ListAccountsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create account, as it is sent.
    options CreateAccount {
        /// A text.
        pub account_token: Option<String>,
        /// See [`UpdateAccountBusinessProfile`].
        pub business_profile: Option<Box<UpdateAccountBusinessProfile>>,
        /// See [`AccountBusinessType`].
        pub business_type: Option<AccountBusinessType>,
        /// See [`UpdateAccountCapabilities`].
        pub capabilities: Option<Box<UpdateAccountCapabilities>>,
        /// See [`UpdateAccountCompany`].
        pub company: Option<Box<UpdateAccountCompany>>,
        /// See [`CreateAccountController`].
        pub controller: Option<Box<CreateAccountController>>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub default_currency: Option<String>,
        /// See [`CreateAccountDocuments`].
        pub documents: Option<Box<CreateAccountDocuments>>,
        /// A text.
        pub email: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateAccountExternalAccountInput`].
        pub external_account: Option<Box<CreateAccountExternalAccountInput>>,
        /// See [`UpdateAccountGroups`].
        pub groups: Option<UpdateAccountGroups>,
        /// See [`UpdateAccountIndividual`].
        pub individual: Option<Box<UpdateAccountIndividual>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`CreateAccountSettings`].
        pub settings: Option<Box<CreateAccountSettings>>,
        /// See [`UpdateAccountTosAcceptance`].
        pub tos_acceptance: Option<UpdateAccountTosAcceptance>,
        /// See [`CreateAccountType`].
        pub r#type: Option<CreateAccountType> = "type",
    }
}

setters! {
    CreateAccount {
        set account_token: String,
        set business_profile: Box<UpdateAccountBusinessProfile>,
        set business_type: AccountBusinessType,
        set capabilities: Box<UpdateAccountCapabilities>,
        set company: Box<UpdateAccountCompany>,
        set controller: Box<CreateAccountController>,
        set country: String,
        set default_currency: String,
        set documents: Box<CreateAccountDocuments>,
        set email: String,
        list expand: String,
        set external_account: Box<CreateAccountExternalAccountInput>,
        set groups: UpdateAccountGroups,
        set individual: Box<UpdateAccountIndividual>,
        entry metadata or unset_metadata: String,
        set settings: Box<CreateAccountSettings>,
        set tos_acceptance: UpdateAccountTosAcceptance,
        set r#type: CreateAccountType,
    }
}

record! {
    /// Reject account, as it is sent.
    request RejectAccount {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`RejectAccountPayoutsAction`].
        pub payouts_action: Option<RejectAccountPayoutsAction>,
        /// See [`RejectAccountReason`].
        pub reason: RejectAccountReason,
    }
}

impl RejectAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(reason: impl Into<RejectAccountReason>) -> Self {
        Self { reason: reason.into(), ..Slot::blank() }
    }
}

setters! {
    RejectAccount {
        list expand: String,
        set payouts_action: RejectAccountPayoutsAction,
    }
}

record! {
    /// Account business profile, as it comes back: anything may be missing.
    answer AccountBusinessProfile {
        /// See [`AccountBusinessProfileAnnualRevenue`].
        pub annual_revenue: Option<AccountBusinessProfileAnnualRevenue>,
        /// A whole number.
        pub estimated_worker_count: Option<i64>,
        /// A text.
        pub mcc: Option<String>,
        /// A list, each [`AccountBusinessProfileMinorityOwnedBusinessDesignationItem`].
        pub minority_owned_business_designation: Option<Vec<AccountBusinessProfileMinorityOwnedBusinessDesignationItem>>,
        /// See [`AccountBusinessProfileMonthlyEstimatedRevenue`].
        pub monthly_estimated_revenue: Option<AccountBusinessProfileMonthlyEstimatedRevenue>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub product_description: Option<String>,
        /// A text.
        pub specified_commercial_transactions_act_url: Option<String>,
        /// See [`PersonAddress`].
        pub support_address: Option<Box<PersonAddress>>,
        /// A text.
        pub support_email: Option<String>,
        /// A text.
        pub support_phone: Option<String>,
        /// A text.
        pub support_url: Option<String>,
        /// A text.
        pub url: Option<String>,
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

record! {
    /// Account capabilities, as it comes back: anything may be missing.
    answer AccountCapabilities {
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub acss_debit_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub affirm_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub afterpay_clearpay_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub alma_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub amazon_pay_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub app_distribution: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub au_becs_debit_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub bacs_debit_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub bancontact_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub bank_transfer_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub billie_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub bizum_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub blik_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub blik_recurring_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub boleto_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub card_issuing: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub card_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub cartes_bancaires_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub cashapp_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub crypto_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub eps_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub fpx_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub gb_bank_transfer_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub giropay_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub grabpay_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub ideal_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub india_international_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub jcb_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub jp_bank_transfer_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub kakao_pay_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub klarna_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub konbini_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub kr_card_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub legacy_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub link_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub mb_way_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub mobilepay_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub multibanco_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub mx_bank_transfer_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub naver_pay_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub nz_bank_account_becs_debit_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub oxxo_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub p24_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub pay_by_bank_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub payco_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub paynow_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub paypay_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub payto_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub pix_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub promptpay_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub revolut_pay_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub samsung_pay_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub satispay_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub scalapay_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub sepa_bank_transfer_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub sepa_debit_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub sequra_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub sofort_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub sunbit_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub swish_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub tax_reporting_us_1099_k: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub tax_reporting_us_1099_misc: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub transfers: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub treasury: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub twint_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub upi_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub us_bank_account_ach_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub us_bank_transfer_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub wero_payments: Option<AccountCapabilitiesAcssDebitPayments>,
        /// See [`AccountCapabilitiesAcssDebitPayments`].
        pub zip_payments: Option<AccountCapabilitiesAcssDebitPayments>,
    }
}

record! {
    /// Account company, as it comes back: anything may be missing.
    answer AccountCompany {
        /// See [`PersonAddress`].
        pub address: Option<Box<PersonAddress>>,
        /// See [`PersonAddressKana`].
        pub address_kana: Option<Box<PersonAddressKana>>,
        /// See [`PersonAddressKana`].
        pub address_kanji: Option<Box<PersonAddressKana>>,
        /// See [`PersonAddress`].
        pub administrative_address: Option<Box<PersonAddress>>,
        /// Yes or no.
        pub directors_provided: Option<bool>,
        /// See [`AccountCompanyDirectorshipDeclaration`].
        pub directorship_declaration: Option<AccountCompanyDirectorshipDeclaration>,
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
        /// See [`AccountCompanyDirectorshipDeclaration`].
        pub ownership_declaration: Option<AccountCompanyDirectorshipDeclaration>,
        /// See [`AccountCompanyOwnershipExemptionReason`].
        pub ownership_exemption_reason: Option<AccountCompanyOwnershipExemptionReason>,
        /// A text.
        pub phone: Option<String>,
        /// See [`PersonAddress`].
        pub physical_address: Option<Box<PersonAddress>>,
        /// See [`PersonAddress`].
        pub principal_place_of_business: Option<Box<PersonAddress>>,
        /// See [`PersonDob`].
        pub registration_date: Option<PersonDob>,
        /// See [`AccountCompanyDirectorshipDeclaration`].
        pub representative_declaration: Option<AccountCompanyDirectorshipDeclaration>,
        /// See [`AccountCompanyStructure`].
        pub structure: Option<AccountCompanyStructure>,
        /// Yes or no.
        pub tax_id_provided: Option<bool>,
        /// A text.
        pub tax_id_registrar: Option<String>,
        /// Yes or no.
        pub vat_id_provided: Option<bool>,
        /// See [`AccountCompanyVerification`].
        pub verification: Option<Box<AccountCompanyVerification>>,
    }
}

record! {
    /// Account controller, as it comes back: anything may be missing.
    answer AccountController {
        /// See [`AccountControllerFees`].
        pub fees: Option<AccountControllerFees>,
        /// Yes or no.
        pub is_controller: Option<bool>,
        /// See [`AccountControllerLosses`].
        pub losses: Option<AccountControllerLosses>,
        /// See [`AccountControllerRequirementCollection`].
        pub requirement_collection: Option<AccountControllerRequirementCollection>,
        /// See [`AccountControllerStripeDashboard`].
        pub stripe_dashboard: Option<AccountControllerStripeDashboard>,
        /// See [`AccountControllerType`].
        pub r#type: Option<AccountControllerType> = "type",
    }
}

record! {
    /// Account future requirements, as it comes back: anything may be missing.
    answer AccountFutureRequirements {
        /// A list, each [`AccountFutureRequirementsAlternative`].
        pub alternatives: Option<Vec<AccountFutureRequirementsAlternative>>,
        /// A whole number.
        pub current_deadline: Option<i64>,
        /// A list.
        pub currently_due: Option<Vec<String>>,
        /// See [`AccountFutureRequirementsDisabledReason`].
        pub disabled_reason: Option<AccountFutureRequirementsDisabledReason>,
        /// A list, each [`AccountFutureRequirementsError`].
        pub errors: Option<Vec<AccountFutureRequirementsError>>,
        /// A list.
        pub eventually_due: Option<Vec<String>>,
        /// A list.
        pub past_due: Option<Vec<String>>,
        /// A list.
        pub pending_verification: Option<Vec<String>>,
    }
}

record! {
    /// Account groups, as it comes back: anything may be missing.
    answer AccountGroups {
        /// A text.
        pub payments_pricing: Option<String>,
    }
}

record! {
    /// Account settings, as it comes back: anything may be missing.
    answer AccountSettings {
        /// See [`AccountSettingsBacsDebitPayments`].
        pub bacs_debit_payments: Option<AccountSettingsBacsDebitPayments>,
        /// See [`AccountSettingsBranding`].
        pub branding: Option<AccountSettingsBranding>,
        /// See [`AccountSettingsCardIssuing`].
        pub card_issuing: Option<AccountSettingsCardIssuing>,
        /// See [`AccountSettingsCardPayments`].
        pub card_payments: Option<Box<AccountSettingsCardPayments>>,
        /// See [`AccountSettingsDashboard`].
        pub dashboard: Option<AccountSettingsDashboard>,
        /// See [`AccountSettingsInvoices`].
        pub invoices: Option<AccountSettingsInvoices>,
        /// See [`AccountSettingsPayments`].
        pub payments: Option<Box<AccountSettingsPayments>>,
        /// See [`AccountSettingsPayouts`].
        pub payouts: Option<AccountSettingsPayouts>,
        /// See [`AccountSettingsPaypayPayments`].
        pub paypay_payments: Option<AccountSettingsPaypayPayments>,
        /// See [`AccountSettingsSepaDebitPayments`].
        pub sepa_debit_payments: Option<AccountSettingsSepaDebitPayments>,
        /// See [`AccountSettingsCardIssuing`].
        pub treasury: Option<AccountSettingsCardIssuing>,
    }
}

record! {
    /// Account tos acceptance, as it comes back: anything may be missing.
    answer AccountTosAcceptance {
        /// A whole number.
        pub date: Option<i64>,
        /// A text.
        pub ip: Option<String>,
        /// A text.
        pub service_agreement: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
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

record! {
    /// Capability future requirements, as it comes back: anything may be missing.
    answer CapabilityFutureRequirements {
        /// A list, each [`AccountFutureRequirementsAlternative`].
        pub alternatives: Option<Vec<AccountFutureRequirementsAlternative>>,
        /// A whole number.
        pub current_deadline: Option<i64>,
        /// A list.
        pub currently_due: Option<Vec<String>>,
        /// See [`CapabilityFutureRequirementsDisabledReason`].
        pub disabled_reason: Option<CapabilityFutureRequirementsDisabledReason>,
        /// A list, each [`AccountFutureRequirementsError`].
        pub errors: Option<Vec<AccountFutureRequirementsError>>,
        /// A list.
        pub eventually_due: Option<Vec<String>>,
        /// A list.
        pub past_due: Option<Vec<String>>,
        /// A list.
        pub pending_verification: Option<Vec<String>>,
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

record! {
    /// Person additional tos acceptances, as it comes back: anything may be missing.
    answer PersonAdditionalTosAcceptances {
        /// See [`AccountCompanyDirectorshipDeclaration`].
        pub account: Option<AccountCompanyDirectorshipDeclaration>,
    }
}

record! {
    /// Person address, as it comes back: anything may be missing.
    answer PersonAddress {
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
    /// Person address kana, as it comes back: anything may be missing.
    answer PersonAddressKana {
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

record! {
    /// Person dob, as it comes back: anything may be missing.
    answer PersonDob {
        /// A whole number.
        pub day: Option<i64>,
        /// A whole number.
        pub month: Option<i64>,
        /// A whole number.
        pub year: Option<i64>,
    }
}

record! {
    /// Person future requirements, as it comes back: anything may be missing.
    answer PersonFutureRequirements {
        /// A list, each [`AccountFutureRequirementsAlternative`].
        pub alternatives: Option<Vec<AccountFutureRequirementsAlternative>>,
        /// A list.
        pub currently_due: Option<Vec<String>>,
        /// A list, each [`AccountFutureRequirementsError`].
        pub errors: Option<Vec<AccountFutureRequirementsError>>,
        /// A list.
        pub eventually_due: Option<Vec<String>>,
        /// A list.
        pub past_due: Option<Vec<String>>,
        /// A list.
        pub pending_verification: Option<Vec<String>>,
    }
}

texts! {
    /// Person political exposure: one of some texts, or any other.
    PersonPoliticalExposure {
        Existing = "existing",
        None = "none",
    }
}

record! {
    /// Person relationship, as it comes back: anything may be missing.
    answer PersonRelationship {
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
        pub percent_ownership: Option<f64>,
        /// Yes or no.
        pub representative: Option<bool>,
        /// A text.
        pub title: Option<String>,
    }
}

record! {
    /// Person us cfpb data, as it comes back: anything may be missing.
    answer PersonUsCfpbData {
        /// See [`PersonUsCfpbDataEthnicityDetails`].
        pub ethnicity_details: Option<PersonUsCfpbDataEthnicityDetails>,
        /// See [`PersonUsCfpbDataRaceDetails`].
        pub race_details: Option<PersonUsCfpbDataRaceDetails>,
        /// A text.
        pub self_identified_gender: Option<String>,
    }
}

record! {
    /// Person verification, as it comes back: anything may be missing.
    answer PersonVerification {
        /// See [`PersonVerificationAdditionalDocument`].
        pub additional_document: Option<PersonVerificationAdditionalDocument>,
        /// A text.
        pub details: Option<String>,
        /// A text.
        pub details_code: Option<String>,
        /// See [`PersonVerificationAdditionalDocument`].
        pub document: Option<PersonVerificationAdditionalDocument>,
        /// A text.
        pub status: Option<String>,
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

record! {
    /// Update account external account documents, as it is sent.
    options UpdateAccountExternalAccountDocuments {
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub bank_account_ownership_verification: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
    }
}

setters! {
    UpdateAccountExternalAccountDocuments {
        set bank_account_ownership_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
    }
}

choice! {
    /// Create account external account external account: one of several things, or any other.
    CreateAccountExternalAccountExternalAccount {
        CreateAccountExternalAccountExternalAccountValue(Box<CreateAccountExternalAccountExternalAccountValue>) if tagged("object", &["card"]),
        CreateAccountExternalAccountExternalAccountValueInput(Box<CreateAccountExternalAccountExternalAccountValueInput>) if tagged("object", &["bank_account"]),
        CreateAccountExternalAccountExternalAccountValueParams(CreateAccountExternalAccountExternalAccountValueParams) if tagged("object", &["card"]),
        Text(String) if Value::is_string,
    }
}

choice_from! {
    CreateAccountExternalAccountExternalAccount {
        CreateAccountExternalAccountExternalAccountValue(Box<CreateAccountExternalAccountExternalAccountValue>),
        CreateAccountExternalAccountExternalAccountValueInput(Box<CreateAccountExternalAccountExternalAccountValueInput>),
        CreateAccountExternalAccountExternalAccountValueParams(CreateAccountExternalAccountExternalAccountValueParams),
        Text(String),
    }
}

record! {
    /// Update account person additional tos acceptances, as it is sent.
    options UpdateAccountPersonAdditionalTosAcceptances {
        /// See [`UpdateAccountPersonAdditionalTosAcceptancesAccount`].
        pub account: Option<UpdateAccountPersonAdditionalTosAcceptancesAccount>,
    }
}

setters! {
    UpdateAccountPersonAdditionalTosAcceptances {
        set account: UpdateAccountPersonAdditionalTosAcceptancesAccount,
    }
}

record! {
    /// Update account person address, as it is sent.
    options UpdateAccountPersonAddress {
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
    UpdateAccountPersonAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

record! {
    /// Update account person address kana, as it is sent.
    options UpdateAccountPersonAddressKana {
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
    UpdateAccountPersonAddressKana {
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
    /// Update account person dob, as it is sent.
    request UpdateAccountPersonDob {
        /// A whole number.
        pub day: i64,
        /// A whole number.
        pub month: i64,
        /// A whole number.
        pub year: i64,
    }
}

impl UpdateAccountPersonDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self { day: day.into(), month: month.into(), year: year.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateAccountPersonDob {
    }
}

record! {
    /// Update account person documents, as it is sent.
    options UpdateAccountPersonDocuments {
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub company_authorization: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub passport: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub visa: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
    }
}

setters! {
    UpdateAccountPersonDocuments {
        set company_authorization: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set passport: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set visa: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
    }
}

record! {
    /// Update account person relationship, as it is sent.
    options UpdateAccountPersonRelationship {
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
    UpdateAccountPersonRelationship {
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
    /// Update account person us cfpb data, as it is sent.
    options UpdateAccountPersonUsCfpbData {
        /// See [`UpdateAccountPersonUsCfpbDataEthnicityDetails`].
        pub ethnicity_details: Option<UpdateAccountPersonUsCfpbDataEthnicityDetails>,
        /// See [`UpdateAccountPersonUsCfpbDataRaceDetails`].
        pub race_details: Option<UpdateAccountPersonUsCfpbDataRaceDetails>,
        /// A text.
        pub self_identified_gender: Option<String>,
    }
}

setters! {
    UpdateAccountPersonUsCfpbData {
        set ethnicity_details: UpdateAccountPersonUsCfpbDataEthnicityDetails,
        set race_details: UpdateAccountPersonUsCfpbDataRaceDetails,
        set self_identified_gender: String,
    }
}

record! {
    /// Update account person verification, as it is sent.
    options UpdateAccountPersonVerification {
        /// See [`UpdateAccountPersonVerificationAdditionalDocument`].
        pub additional_document: Option<UpdateAccountPersonVerificationAdditionalDocument>,
        /// See [`UpdateAccountPersonVerificationAdditionalDocument`].
        pub document: Option<UpdateAccountPersonVerificationAdditionalDocument>,
    }
}

setters! {
    UpdateAccountPersonVerification {
        set additional_document: UpdateAccountPersonVerificationAdditionalDocument,
        set document: UpdateAccountPersonVerificationAdditionalDocument,
    }
}

record! {
    /// Update account business profile, as it is sent.
    options UpdateAccountBusinessProfile {
        /// See [`UpdateAccountBusinessProfileAnnualRevenue`].
        pub annual_revenue: Option<UpdateAccountBusinessProfileAnnualRevenue>,
        /// A whole number.
        pub estimated_worker_count: Option<i64>,
        /// A text.
        pub mcc: Option<String>,
        /// A list, each [`AccountBusinessProfileMinorityOwnedBusinessDesignationItem`].
        pub minority_owned_business_designation: Option<Vec<AccountBusinessProfileMinorityOwnedBusinessDesignationItem>>,
        /// See [`UpdateAccountBusinessProfileMonthlyEstimatedRevenue`].
        pub monthly_estimated_revenue: Option<UpdateAccountBusinessProfileMonthlyEstimatedRevenue>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub product_description: Option<String>,
        /// A text.
        pub specified_commercial_transactions_act_url: Option<String>,
        /// See [`UpdateAccountPersonAddress`].
        pub support_address: Option<Box<UpdateAccountPersonAddress>>,
        /// A text.
        pub support_email: Option<String>,
        /// A text.
        pub support_phone: Option<String>,
        /// A text.
        pub support_url: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

setters! {
    UpdateAccountBusinessProfile {
        set annual_revenue: UpdateAccountBusinessProfileAnnualRevenue,
        set estimated_worker_count: i64,
        set mcc: String,
        list minority_owned_business_designation: AccountBusinessProfileMinorityOwnedBusinessDesignationItem,
        set monthly_estimated_revenue: UpdateAccountBusinessProfileMonthlyEstimatedRevenue,
        set name: String,
        set product_description: String,
        set specified_commercial_transactions_act_url: String,
        set support_address: Box<UpdateAccountPersonAddress>,
        set support_email: String,
        set support_phone: String,
        set support_url: String,
        set url: String,
    }
}

record! {
    /// Update account capabilities, as it is sent.
    options UpdateAccountCapabilities {
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub acss_debit_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub affirm_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub afterpay_clearpay_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub alma_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub amazon_pay_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub app_distribution: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub au_becs_debit_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub bacs_debit_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub bancontact_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub bank_transfer_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub billie_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub bizum_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub blik_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub blik_recurring_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub boleto_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub card_issuing: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub card_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub cartes_bancaires_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub cashapp_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub crypto_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub eps_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub fpx_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub gb_bank_transfer_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub giropay_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub grabpay_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub ideal_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub india_international_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub jcb_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub jp_bank_transfer_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub kakao_pay_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub klarna_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub konbini_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub kr_card_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub legacy_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub link_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub mb_way_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub mobilepay_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub multibanco_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub mx_bank_transfer_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub naver_pay_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub nz_bank_account_becs_debit_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub oxxo_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub p24_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub pay_by_bank_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub payco_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub paynow_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub paypay_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub payto_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub pix_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub promptpay_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub revolut_pay_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub samsung_pay_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub satispay_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub scalapay_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub sepa_bank_transfer_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub sepa_debit_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub sequra_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub sofort_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub sunbit_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub swish_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub tax_reporting_us_1099_k: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub tax_reporting_us_1099_misc: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub transfers: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub treasury: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub twint_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub upi_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub us_bank_account_ach_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub us_bank_transfer_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub wero_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
        /// See [`UpdateAccountCapabilitiesAcssDebitPayments`].
        pub zip_payments: Option<UpdateAccountCapabilitiesAcssDebitPayments>,
    }
}

setters! {
    UpdateAccountCapabilities {
        set acss_debit_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set affirm_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set afterpay_clearpay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set alma_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set amazon_pay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set app_distribution: UpdateAccountCapabilitiesAcssDebitPayments,
        set au_becs_debit_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set bacs_debit_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set bancontact_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set bank_transfer_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set billie_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set bizum_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set blik_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set blik_recurring_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set boleto_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set card_issuing: UpdateAccountCapabilitiesAcssDebitPayments,
        set card_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set cartes_bancaires_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set cashapp_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set crypto_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set eps_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set fpx_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set gb_bank_transfer_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set giropay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set grabpay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set ideal_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set india_international_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set jcb_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set jp_bank_transfer_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set kakao_pay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set klarna_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set konbini_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set kr_card_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set legacy_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set link_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set mb_way_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set mobilepay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set multibanco_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set mx_bank_transfer_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set naver_pay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set nz_bank_account_becs_debit_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set oxxo_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set p24_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set pay_by_bank_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set payco_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set paynow_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set paypay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set payto_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set pix_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set promptpay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set revolut_pay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set samsung_pay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set satispay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set scalapay_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set sepa_bank_transfer_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set sepa_debit_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set sequra_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set sofort_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set sunbit_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set swish_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set tax_reporting_us_1099_k: UpdateAccountCapabilitiesAcssDebitPayments,
        set tax_reporting_us_1099_misc: UpdateAccountCapabilitiesAcssDebitPayments,
        set transfers: UpdateAccountCapabilitiesAcssDebitPayments,
        set treasury: UpdateAccountCapabilitiesAcssDebitPayments,
        set twint_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set upi_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set us_bank_account_ach_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set us_bank_transfer_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set wero_payments: UpdateAccountCapabilitiesAcssDebitPayments,
        set zip_payments: UpdateAccountCapabilitiesAcssDebitPayments,
    }
}

record! {
    /// Update account company, as it is sent.
    options UpdateAccountCompany {
        /// See [`UpdateAccountPersonAddress`].
        pub address: Option<Box<UpdateAccountPersonAddress>>,
        /// See [`UpdateAccountPersonAddressKana`].
        pub address_kana: Option<Box<UpdateAccountPersonAddressKana>>,
        /// See [`UpdateAccountPersonAddressKana`].
        pub address_kanji: Option<Box<UpdateAccountPersonAddressKana>>,
        /// See [`UpdateAccountPersonAddress`].
        pub administrative_address: Option<Box<UpdateAccountPersonAddress>>,
        /// Yes or no.
        pub directors_provided: Option<bool>,
        /// See [`UpdateAccountCompanyDirectorshipDeclaration`].
        pub directorship_declaration: Option<UpdateAccountCompanyDirectorshipDeclaration>,
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
        /// See [`UpdateAccountCompanyDirectorshipDeclaration`].
        pub ownership_declaration: Option<UpdateAccountCompanyDirectorshipDeclaration>,
        /// See [`AccountCompanyOwnershipExemptionReason`].
        pub ownership_exemption_reason: Option<OrUnset<AccountCompanyOwnershipExemptionReason>>,
        /// A text.
        pub phone: Option<String>,
        /// See [`UpdateAccountPersonAddress`].
        pub physical_address: Option<Box<UpdateAccountPersonAddress>>,
        /// See [`UpdateAccountPersonAddress`].
        pub principal_place_of_business: Option<Box<UpdateAccountPersonAddress>>,
        /// See [`UpdateAccountPersonDob`].
        pub registration_date: Option<OrUnset<UpdateAccountPersonDob>>,
        /// A text.
        pub registration_number: Option<String>,
        /// See [`UpdateAccountCompanyDirectorshipDeclaration`].
        pub representative_declaration: Option<UpdateAccountCompanyDirectorshipDeclaration>,
        /// See [`AccountCompanyStructure`].
        pub structure: Option<OrUnset<AccountCompanyStructure>>,
        /// A text.
        pub tax_id: Option<String>,
        /// A text.
        pub tax_id_registrar: Option<String>,
        /// A text.
        pub vat_id: Option<String>,
        /// See [`UpdateAccountCompanyVerification`].
        pub verification: Option<UpdateAccountCompanyVerification>,
    }
}

setters! {
    UpdateAccountCompany {
        set address: Box<UpdateAccountPersonAddress>,
        set address_kana: Box<UpdateAccountPersonAddressKana>,
        set address_kanji: Box<UpdateAccountPersonAddressKana>,
        set administrative_address: Box<UpdateAccountPersonAddress>,
        set directors_provided: bool,
        set directorship_declaration: UpdateAccountCompanyDirectorshipDeclaration,
        set executives_provided: bool,
        set export_license_id: String,
        set export_purpose_code: String,
        set name: String,
        set name_kana: String,
        set name_kanji: String,
        set owners_provided: bool,
        set ownership_declaration: UpdateAccountCompanyDirectorshipDeclaration,
        set ownership_exemption_reason or unset_ownership_exemption_reason: AccountCompanyOwnershipExemptionReason,
        set phone: String,
        set physical_address: Box<UpdateAccountPersonAddress>,
        set principal_place_of_business: Box<UpdateAccountPersonAddress>,
        set registration_date or unset_registration_date: UpdateAccountPersonDob,
        set registration_number: String,
        set representative_declaration: UpdateAccountCompanyDirectorshipDeclaration,
        set structure or unset_structure: AccountCompanyStructure,
        set tax_id: String,
        set tax_id_registrar: String,
        set vat_id: String,
        set verification: UpdateAccountCompanyVerification,
    }
}

record! {
    /// Update account documents, as it is sent.
    options UpdateAccountDocuments {
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub bank_account_ownership_verification: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub company_license: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub company_memorandum_of_association: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub company_ministerial_decree: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub company_registration_verification: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub company_tax_id_verification: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub proof_of_address: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub proof_of_business_presence: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountDocumentsProofOfRegistration`].
        pub proof_of_registration: Option<UpdateAccountDocumentsProofOfRegistration>,
        /// See [`UpdateAccountDocumentsProofOfRegistration`].
        pub proof_of_ultimate_beneficial_ownership: Option<UpdateAccountDocumentsProofOfRegistration>,
    }
}

setters! {
    UpdateAccountDocuments {
        set bank_account_ownership_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set company_license: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set company_memorandum_of_association: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set company_ministerial_decree: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set company_registration_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set company_tax_id_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set proof_of_address: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set proof_of_business_presence: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set proof_of_registration: UpdateAccountDocumentsProofOfRegistration,
        set proof_of_ultimate_beneficial_ownership: UpdateAccountDocumentsProofOfRegistration,
    }
}

choice! {
    /// Update account external account input: one of several things, or any other.
    UpdateAccountExternalAccountInput {
        CreateAccountExternalAccountExternalAccountValueInput(Box<CreateAccountExternalAccountExternalAccountValueInput>) if tagged("object", &["bank_account"]),
        UpdateAccountExternalAccountInputValue(Box<UpdateAccountExternalAccountInputValue>) if tagged("object", &["card"]),
        CreateAccountExternalAccountExternalAccountValueParams(CreateAccountExternalAccountExternalAccountValueParams) if tagged("object", &["card"]),
        Text(String) if Value::is_string,
    }
}

choice_from! {
    UpdateAccountExternalAccountInput {
        CreateAccountExternalAccountExternalAccountValueInput(Box<CreateAccountExternalAccountExternalAccountValueInput>),
        UpdateAccountExternalAccountInputValue(Box<UpdateAccountExternalAccountInputValue>),
        CreateAccountExternalAccountExternalAccountValueParams(CreateAccountExternalAccountExternalAccountValueParams),
        Text(String),
    }
}

record! {
    /// Update account groups, as it is sent.
    options UpdateAccountGroups {
        /// A text.
        pub payments_pricing: Option<String>,
    }
}

setters! {
    UpdateAccountGroups {
        set payments_pricing: String,
    }
}

record! {
    /// Update account individual, as it is sent.
    options UpdateAccountIndividual {
        /// See [`UpdateAccountPersonAddress`].
        pub address: Option<Box<UpdateAccountPersonAddress>>,
        /// See [`UpdateAccountPersonAddressKana`].
        pub address_kana: Option<Box<UpdateAccountPersonAddressKana>>,
        /// See [`UpdateAccountPersonAddressKana`].
        pub address_kanji: Option<Box<UpdateAccountPersonAddressKana>>,
        /// See [`UpdateAccountPersonDob`].
        pub dob: Option<OrUnset<UpdateAccountPersonDob>>,
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
        /// See [`PersonPoliticalExposure`].
        pub political_exposure: Option<PersonPoliticalExposure>,
        /// See [`UpdateAccountPersonAddress`].
        pub registered_address: Option<Box<UpdateAccountPersonAddress>>,
        /// See [`UpdateAccountIndividualRelationship`].
        pub relationship: Option<UpdateAccountIndividualRelationship>,
        /// A text.
        pub ssn_last_4: Option<String>,
        /// See [`UpdateAccountPersonVerification`].
        pub verification: Option<Box<UpdateAccountPersonVerification>>,
    }
}

setters! {
    UpdateAccountIndividual {
        set address: Box<UpdateAccountPersonAddress>,
        set address_kana: Box<UpdateAccountPersonAddressKana>,
        set address_kanji: Box<UpdateAccountPersonAddressKana>,
        set dob or unset_dob: UpdateAccountPersonDob,
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
        set political_exposure: PersonPoliticalExposure,
        set registered_address: Box<UpdateAccountPersonAddress>,
        set relationship: UpdateAccountIndividualRelationship,
        set ssn_last_4: String,
        set verification: Box<UpdateAccountPersonVerification>,
    }
}

record! {
    /// Update account settings, as it is sent.
    options UpdateAccountSettings {
        /// See [`UpdateAccountSettingsBacsDebitPayments`].
        pub bacs_debit_payments: Option<UpdateAccountSettingsBacsDebitPayments>,
        /// See [`UpdateAccountSettingsBranding`].
        pub branding: Option<UpdateAccountSettingsBranding>,
        /// See [`UpdateAccountSettingsCardIssuing`].
        pub card_issuing: Option<UpdateAccountSettingsCardIssuing>,
        /// See [`UpdateAccountSettingsCardPayments`].
        pub card_payments: Option<Box<UpdateAccountSettingsCardPayments>>,
        /// See [`UpdateAccountSettingsInvoices`].
        pub invoices: Option<UpdateAccountSettingsInvoices>,
        /// See [`UpdateAccountSettingsPayments`].
        pub payments: Option<UpdateAccountSettingsPayments>,
        /// See [`UpdateAccountSettingsPayouts`].
        pub payouts: Option<UpdateAccountSettingsPayouts>,
        /// See [`UpdateAccountSettingsPaypayPayments`].
        pub paypay_payments: Option<UpdateAccountSettingsPaypayPayments>,
        /// See [`UpdateAccountSettingsSepaDebitPayments`].
        pub sepa_debit_payments: Option<UpdateAccountSettingsSepaDebitPayments>,
        /// See [`UpdateAccountSettingsCardIssuing`].
        pub treasury: Option<UpdateAccountSettingsCardIssuing>,
    }
}

setters! {
    UpdateAccountSettings {
        set bacs_debit_payments: UpdateAccountSettingsBacsDebitPayments,
        set branding: UpdateAccountSettingsBranding,
        set card_issuing: UpdateAccountSettingsCardIssuing,
        set card_payments: Box<UpdateAccountSettingsCardPayments>,
        set invoices: UpdateAccountSettingsInvoices,
        set payments: UpdateAccountSettingsPayments,
        set payouts: UpdateAccountSettingsPayouts,
        set paypay_payments: UpdateAccountSettingsPaypayPayments,
        set sepa_debit_payments: UpdateAccountSettingsSepaDebitPayments,
        set treasury: UpdateAccountSettingsCardIssuing,
    }
}

record! {
    /// Update account tos acceptance, as it is sent.
    options UpdateAccountTosAcceptance {
        /// A whole number.
        pub date: Option<i64>,
        /// A text.
        pub ip: Option<String>,
        /// A text.
        pub service_agreement: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
    }
}

setters! {
    UpdateAccountTosAcceptance {
        set date: i64,
        set ip: String,
        set service_agreement: String,
        set user_agent: String,
    }
}

record! {
    /// List accounts created value, as it is sent.
    options ListAccountsCreatedValue {
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
    ListAccountsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create account controller, as it is sent.
    options CreateAccountController {
        /// See [`CreateAccountControllerFees`].
        pub fees: Option<CreateAccountControllerFees>,
        /// See [`CreateAccountControllerLosses`].
        pub losses: Option<CreateAccountControllerLosses>,
        /// See [`AccountControllerRequirementCollection`].
        pub requirement_collection: Option<AccountControllerRequirementCollection>,
        /// See [`CreateAccountControllerStripeDashboard`].
        pub stripe_dashboard: Option<CreateAccountControllerStripeDashboard>,
    }
}

setters! {
    CreateAccountController {
        set fees: CreateAccountControllerFees,
        set losses: CreateAccountControllerLosses,
        set requirement_collection: AccountControllerRequirementCollection,
        set stripe_dashboard: CreateAccountControllerStripeDashboard,
    }
}

record! {
    /// Create account documents, as it is sent.
    options CreateAccountDocuments {
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub bank_account_ownership_verification: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub company_license: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub company_memorandum_of_association: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub company_ministerial_decree: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub company_registration_verification: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub company_tax_id_verification: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub proof_of_address: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification`].
        pub proof_of_business_presence: Option<UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification>,
        /// See [`UpdateAccountDocumentsProofOfRegistration`].
        pub proof_of_ultimate_beneficial_ownership: Option<UpdateAccountDocumentsProofOfRegistration>,
    }
}

setters! {
    CreateAccountDocuments {
        set bank_account_ownership_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set company_license: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set company_memorandum_of_association: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set company_ministerial_decree: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set company_registration_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set company_tax_id_verification: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set proof_of_address: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set proof_of_business_presence: UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification,
        set proof_of_ultimate_beneficial_ownership: UpdateAccountDocumentsProofOfRegistration,
    }
}

choice! {
    /// Create account external account input: one of several things, or any other.
    CreateAccountExternalAccountInput {
        CreateAccountExternalAccountExternalAccountValueInput(Box<CreateAccountExternalAccountExternalAccountValueInput>) if tagged("object", &["bank_account"]),
        UpdateAccountExternalAccountInputValue(Box<UpdateAccountExternalAccountInputValue>) if tagged("object", &["card"]),
        CreateAccountExternalAccountExternalAccountValueParams(CreateAccountExternalAccountExternalAccountValueParams) if tagged("object", &["card"]),
        Text(String) if Value::is_string,
    }
}

choice_from! {
    CreateAccountExternalAccountInput {
        CreateAccountExternalAccountExternalAccountValueInput(Box<CreateAccountExternalAccountExternalAccountValueInput>),
        UpdateAccountExternalAccountInputValue(Box<UpdateAccountExternalAccountInputValue>),
        CreateAccountExternalAccountExternalAccountValueParams(CreateAccountExternalAccountExternalAccountValueParams),
        Text(String),
    }
}

record! {
    /// Create account settings, as it is sent.
    options CreateAccountSettings {
        /// See [`UpdateAccountSettingsBacsDebitPayments`].
        pub bacs_debit_payments: Option<UpdateAccountSettingsBacsDebitPayments>,
        /// See [`UpdateAccountSettingsBranding`].
        pub branding: Option<UpdateAccountSettingsBranding>,
        /// See [`UpdateAccountSettingsCardIssuing`].
        pub card_issuing: Option<UpdateAccountSettingsCardIssuing>,
        /// See [`UpdateAccountSettingsCardPayments`].
        pub card_payments: Option<Box<UpdateAccountSettingsCardPayments>>,
        /// See [`CreateAccountSettingsInvoices`].
        pub invoices: Option<CreateAccountSettingsInvoices>,
        /// See [`UpdateAccountSettingsPayments`].
        pub payments: Option<UpdateAccountSettingsPayments>,
        /// See [`UpdateAccountSettingsPayouts`].
        pub payouts: Option<UpdateAccountSettingsPayouts>,
        /// See [`UpdateAccountSettingsPaypayPayments`].
        pub paypay_payments: Option<UpdateAccountSettingsPaypayPayments>,
        /// See [`UpdateAccountSettingsSepaDebitPayments`].
        pub sepa_debit_payments: Option<UpdateAccountSettingsSepaDebitPayments>,
        /// See [`UpdateAccountSettingsCardIssuing`].
        pub treasury: Option<UpdateAccountSettingsCardIssuing>,
    }
}

setters! {
    CreateAccountSettings {
        set bacs_debit_payments: UpdateAccountSettingsBacsDebitPayments,
        set branding: UpdateAccountSettingsBranding,
        set card_issuing: UpdateAccountSettingsCardIssuing,
        set card_payments: Box<UpdateAccountSettingsCardPayments>,
        set invoices: CreateAccountSettingsInvoices,
        set payments: UpdateAccountSettingsPayments,
        set payouts: UpdateAccountSettingsPayouts,
        set paypay_payments: UpdateAccountSettingsPaypayPayments,
        set sepa_debit_payments: UpdateAccountSettingsSepaDebitPayments,
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

record! {
    /// Account business profile annual revenue, as it comes back: anything may be missing.
    answer AccountBusinessProfileAnnualRevenue {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub fiscal_year_end: Option<String>,
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

record! {
    /// Account business profile monthly estimated revenue, as it comes back: anything may be missing.
    answer AccountBusinessProfileMonthlyEstimatedRevenue {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
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

record! {
    /// Account company directorship declaration, as it comes back: anything may be missing.
    answer AccountCompanyDirectorshipDeclaration {
        /// A whole number.
        pub date: Option<i64>,
        /// A text.
        pub ip: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
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

record! {
    /// Account company verification, as it comes back: anything may be missing.
    answer AccountCompanyVerification {
        /// See [`AccountCompanyVerificationDocument`].
        pub document: Option<AccountCompanyVerificationDocument>,
    }
}

record! {
    /// Account controller fees, as it comes back: anything may be missing.
    answer AccountControllerFees {
        /// See [`AccountControllerFeesPayer`].
        pub payer: Option<AccountControllerFeesPayer>,
    }
}

record! {
    /// Account controller losses, as it comes back: anything may be missing.
    answer AccountControllerLosses {
        /// See [`AccountControllerRequirementCollection`].
        pub payments: Option<AccountControllerRequirementCollection>,
    }
}

texts! {
    /// Account controller requirement collection: one of some texts, or any other.
    AccountControllerRequirementCollection {
        Application = "application",
        Stripe = "stripe",
    }
}

record! {
    /// Account controller stripe dashboard, as it comes back: anything may be missing.
    answer AccountControllerStripeDashboard {
        /// See [`AccountControllerStripeDashboardType`].
        pub r#type: Option<AccountControllerStripeDashboardType> = "type",
    }
}

texts! {
    /// Account controller type: one of some texts, or any other.
    AccountControllerType {
        Account = "account",
        Application = "application",
    }
}

record! {
    /// Account future requirements alternative, as it comes back: anything may be missing.
    answer AccountFutureRequirementsAlternative {
        /// A list.
        pub alternative_fields_due: Option<Vec<String>>,
        /// A list.
        pub original_fields_due: Option<Vec<String>>,
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

record! {
    /// Account future requirements error, as it comes back: anything may be missing.
    answer AccountFutureRequirementsError {
        /// See [`AccountFutureRequirementsErrorCode`].
        pub code: Option<AccountFutureRequirementsErrorCode>,
        /// A text.
        pub reason: Option<String>,
        /// A text.
        pub requirement: Option<String>,
    }
}

record! {
    /// Account settings bacs debit payments, as it comes back: anything may be missing.
    answer AccountSettingsBacsDebitPayments {
        /// A text.
        pub display_name: Option<String>,
        /// A text.
        pub service_user_number: Option<String>,
    }
}

record! {
    /// Account settings branding, as it comes back: anything may be missing.
    answer AccountSettingsBranding {
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub icon: Option<Expandable<objects::File>>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub logo: Option<Expandable<objects::File>>,
        /// A text.
        pub primary_color: Option<String>,
        /// A text.
        pub secondary_color: Option<String>,
    }
}

record! {
    /// Account settings card issuing, as it comes back: anything may be missing.
    answer AccountSettingsCardIssuing {
        /// See [`AccountCompanyDirectorshipDeclaration`].
        pub tos_acceptance: Option<AccountCompanyDirectorshipDeclaration>,
    }
}

record! {
    /// Account settings card payments, as it comes back: anything may be missing.
    answer AccountSettingsCardPayments {
        /// See [`AccountSettingsCardPaymentsDeclineOn`].
        pub decline_on: Option<AccountSettingsCardPaymentsDeclineOn>,
        /// A text.
        pub statement_descriptor_prefix: Option<String>,
        /// A text.
        pub statement_descriptor_prefix_kana: Option<String>,
        /// A text.
        pub statement_descriptor_prefix_kanji: Option<String>,
    }
}

record! {
    /// Account settings dashboard, as it comes back: anything may be missing.
    answer AccountSettingsDashboard {
        /// A text.
        pub display_name: Option<String>,
        /// A text.
        pub timezone: Option<String>,
    }
}

record! {
    /// Account settings invoices, as it comes back: anything may be missing.
    answer AccountSettingsInvoices {
        /// A list.
        pub default_account_tax_ids: Option<Vec<Expandable<objects::TaxId>>>,
        /// See [`AccountSettingsInvoicesHostedPaymentMethodSave`].
        pub hosted_payment_method_save: Option<AccountSettingsInvoicesHostedPaymentMethodSave>,
    }
}

record! {
    /// Account settings payments, as it comes back: anything may be missing.
    answer AccountSettingsPayments {
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_kana: Option<String>,
        /// A text.
        pub statement_descriptor_kanji: Option<String>,
        /// A text.
        pub statement_descriptor_prefix_kana: Option<String>,
        /// A text.
        pub statement_descriptor_prefix_kanji: Option<String>,
    }
}

record! {
    /// Account settings payouts, as it comes back: anything may be missing.
    answer AccountSettingsPayouts {
        /// Yes or no.
        pub debit_negative_balances: Option<bool>,
        /// See [`AccountSettingsPayoutsSchedule`].
        pub schedule: Option<Box<AccountSettingsPayoutsSchedule>>,
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

record! {
    /// Account settings paypay payments, as it comes back: anything may be missing.
    answer AccountSettingsPaypayPayments {
        /// A list.
        pub additional_files: Option<Vec<String>>,
        /// See [`AccountSettingsPaypayPaymentsGoodsType`].
        pub goods_type: Option<AccountSettingsPaypayPaymentsGoodsType>,
        /// See [`AccountSettingsPaypayPaymentsSite`].
        pub site: Option<Box<AccountSettingsPaypayPaymentsSite>>,
    }
}

record! {
    /// Account settings sepa debit payments, as it comes back: anything may be missing.
    answer AccountSettingsSepaDebitPayments {
        /// A text.
        pub creditor_id: Option<String>,
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

record! {
    /// Person us cfpb data ethnicity details, as it comes back: anything may be missing.
    answer PersonUsCfpbDataEthnicityDetails {
        /// A list, each [`PersonUsCfpbDataEthnicityDetailsEthnicityItem`].
        pub ethnicity: Option<Vec<PersonUsCfpbDataEthnicityDetailsEthnicityItem>>,
        /// A text.
        pub ethnicity_other: Option<String>,
    }
}

record! {
    /// Person us cfpb data race details, as it comes back: anything may be missing.
    answer PersonUsCfpbDataRaceDetails {
        /// A list, each [`PersonUsCfpbDataRaceDetailsRaceItem`].
        pub race: Option<Vec<PersonUsCfpbDataRaceDetailsRaceItem>>,
        /// A text.
        pub race_other: Option<String>,
    }
}

record! {
    /// Person verification additional document, as it comes back: anything may be missing.
    answer PersonVerificationAdditionalDocument {
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub back: Option<Expandable<objects::File>>,
        /// A text.
        pub details: Option<String>,
        /// A text.
        pub details_code: Option<String>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub front: Option<Expandable<objects::File>>,
    }
}

record! {
    /// Update account external account documents bank account ownership verification, as it is sent.
    options UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification {
        /// A list.
        pub files: Option<Vec<String>>,
    }
}

setters! {
    UpdateAccountExternalAccountDocumentsBankAccountOwnershipVerification {
        list files: String,
    }
}

record! {
    /// Create account external account external account value, as it is sent.
    request CreateAccountExternalAccountExternalAccountValue {
        /// See [`CreateAccountExternalAccountExternalAccountValueObject`].
        pub object: CreateAccountExternalAccountExternalAccountValueObject,
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
        /// A whole number.
        pub exp_month: i64,
        /// A whole number.
        pub exp_year: i64,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub number: String,
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
        Self {
            object: object.into(),
            exp_month: exp_month.into(),
            exp_year: exp_year.into(),
            number: number.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateAccountExternalAccountExternalAccountValue {
        set address_city: String,
        set address_country: String,
        set address_line1: String,
        set address_line2: String,
        set address_state: String,
        set address_zip: String,
        set currency: String,
        set cvc: Hidden,
        entry metadata: String,
        set name: String,
    }
}

record! {
    /// Create account external account external account value input, as it is sent.
    request CreateAccountExternalAccountExternalAccountValueInput {
        /// See [`CreateAccountExternalAccountExternalAccountValueInputObject`].
        pub object: CreateAccountExternalAccountExternalAccountValueInputObject,
        /// A text.
        pub account_holder_name: Option<String>,
        /// See [`UpdateAccountExternalAccountAccountHolderType`].
        pub account_holder_type: Option<UpdateAccountExternalAccountAccountHolderType>,
        /// A text.
        pub account_number: String,
        /// A text.
        pub country: String,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
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
        Self {
            object: object.into(),
            account_number: account_number.into(),
            country: country.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateAccountExternalAccountExternalAccountValueInput {
        set account_holder_name: String,
        set account_holder_type: UpdateAccountExternalAccountAccountHolderType,
        set currency: String,
        set routing_number: String,
    }
}

record! {
    /// Create account external account external account value params, as it is sent.
    request CreateAccountExternalAccountExternalAccountValueParams {
        /// See [`CreateAccountExternalAccountExternalAccountValueObject`].
        pub object: CreateAccountExternalAccountExternalAccountValueObject,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub token: String,
    }
}

impl CreateAccountExternalAccountExternalAccountValueParams {
    /// With what must be there.
    #[must_use]
    pub fn new(
        object: impl Into<CreateAccountExternalAccountExternalAccountValueObject>,
        token: impl Into<String>,
    ) -> Self {
        Self { object: object.into(), token: token.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountExternalAccountExternalAccountValueParams {
        set currency: String,
    }
}

record! {
    /// Update account person additional tos acceptances account, as it is sent.
    options UpdateAccountPersonAdditionalTosAcceptancesAccount {
        /// A whole number.
        pub date: Option<i64>,
        /// A text.
        pub ip: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
    }
}

setters! {
    UpdateAccountPersonAdditionalTosAcceptancesAccount {
        set date: i64,
        set ip: String,
        set user_agent: String,
    }
}

record! {
    /// Update account person us cfpb data ethnicity details, as it is sent.
    options UpdateAccountPersonUsCfpbDataEthnicityDetails {
        /// A list, each [`PersonUsCfpbDataEthnicityDetailsEthnicityItem`].
        pub ethnicity: Option<Vec<PersonUsCfpbDataEthnicityDetailsEthnicityItem>>,
        /// A text.
        pub ethnicity_other: Option<String>,
    }
}

setters! {
    UpdateAccountPersonUsCfpbDataEthnicityDetails {
        list ethnicity: PersonUsCfpbDataEthnicityDetailsEthnicityItem,
        set ethnicity_other: String,
    }
}

record! {
    /// Update account person us cfpb data race details, as it is sent.
    options UpdateAccountPersonUsCfpbDataRaceDetails {
        /// A list, each [`PersonUsCfpbDataRaceDetailsRaceItem`].
        pub race: Option<Vec<PersonUsCfpbDataRaceDetailsRaceItem>>,
        /// A text.
        pub race_other: Option<String>,
    }
}

setters! {
    UpdateAccountPersonUsCfpbDataRaceDetails {
        list race: PersonUsCfpbDataRaceDetailsRaceItem,
        set race_other: String,
    }
}

record! {
    /// Update account person verification additional document, as it is sent.
    options UpdateAccountPersonVerificationAdditionalDocument {
        /// A text.
        pub back: Option<String>,
        /// A text.
        pub front: Option<String>,
    }
}

setters! {
    UpdateAccountPersonVerificationAdditionalDocument {
        set back: String,
        set front: String,
    }
}

record! {
    /// Update account business profile annual revenue, as it is sent.
    request UpdateAccountBusinessProfileAnnualRevenue {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
        /// A text.
        pub fiscal_year_end: String,
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
        Self {
            amount: amount.into(),
            currency: currency.into(),
            fiscal_year_end: fiscal_year_end.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    UpdateAccountBusinessProfileAnnualRevenue {
    }
}

record! {
    /// Update account business profile monthly estimated revenue, as it is sent.
    request UpdateAccountBusinessProfileMonthlyEstimatedRevenue {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
    }
}

impl UpdateAccountBusinessProfileMonthlyEstimatedRevenue {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self { amount: amount.into(), currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateAccountBusinessProfileMonthlyEstimatedRevenue {
    }
}

record! {
    /// Update account capabilities acss debit payments, as it is sent.
    options UpdateAccountCapabilitiesAcssDebitPayments {
        /// Yes or no.
        pub requested: Option<bool>,
    }
}

setters! {
    UpdateAccountCapabilitiesAcssDebitPayments {
        set requested: bool,
    }
}

record! {
    /// Update account company directorship declaration, as it is sent.
    options UpdateAccountCompanyDirectorshipDeclaration {
        /// A whole number.
        pub date: Option<i64>,
        /// A text.
        pub ip: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
    }
}

setters! {
    UpdateAccountCompanyDirectorshipDeclaration {
        set date: i64,
        set ip: String,
        set user_agent: String,
    }
}

record! {
    /// Update account company verification, as it is sent.
    options UpdateAccountCompanyVerification {
        /// See [`UpdateAccountPersonVerificationAdditionalDocument`].
        pub document: Option<UpdateAccountPersonVerificationAdditionalDocument>,
    }
}

setters! {
    UpdateAccountCompanyVerification {
        set document: UpdateAccountPersonVerificationAdditionalDocument,
    }
}

record! {
    /// Update account documents proof of registration, as it is sent.
    options UpdateAccountDocumentsProofOfRegistration {
        /// A list.
        pub files: Option<Vec<String>>,
        /// See [`UpdateAccountDocumentsProofOfRegistrationSigner`].
        pub signer: Option<UpdateAccountDocumentsProofOfRegistrationSigner>,
    }
}

setters! {
    UpdateAccountDocumentsProofOfRegistration {
        list files: String,
        set signer: UpdateAccountDocumentsProofOfRegistrationSigner,
    }
}

record! {
    /// Update account external account input value, as it is sent.
    request UpdateAccountExternalAccountInputValue {
        /// See [`CreateAccountExternalAccountExternalAccountValueObject`].
        pub object: CreateAccountExternalAccountExternalAccountValueObject,
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
        /// Yes or no.
        pub default_for_currency: Option<bool>,
        /// A whole number.
        pub exp_month: i64,
        /// A whole number.
        pub exp_year: i64,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub number: String,
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
        Self {
            object: object.into(),
            exp_month: exp_month.into(),
            exp_year: exp_year.into(),
            number: number.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    UpdateAccountExternalAccountInputValue {
        set address_city: String,
        set address_country: String,
        set address_line1: String,
        set address_line2: String,
        set address_state: String,
        set address_zip: String,
        set currency: String,
        set cvc: Hidden,
        set default_for_currency: bool,
        entry metadata: String,
        set name: String,
    }
}

record! {
    /// Update account individual relationship, as it is sent.
    options UpdateAccountIndividualRelationship {
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
    UpdateAccountIndividualRelationship {
        set director: bool,
        set executive: bool,
        set owner: bool,
        set percent_ownership or unset_percent_ownership: f64,
        set title: String,
    }
}

record! {
    /// Update account settings bacs debit payments, as it is sent.
    options UpdateAccountSettingsBacsDebitPayments {
        /// A text.
        pub display_name: Option<String>,
    }
}

setters! {
    UpdateAccountSettingsBacsDebitPayments {
        set display_name: String,
    }
}

record! {
    /// Update account settings branding, as it is sent.
    options UpdateAccountSettingsBranding {
        /// A text.
        pub icon: Option<String>,
        /// A text.
        pub logo: Option<String>,
        /// A text.
        pub primary_color: Option<String>,
        /// A text.
        pub secondary_color: Option<String>,
    }
}

setters! {
    UpdateAccountSettingsBranding {
        set icon: String,
        set logo: String,
        set primary_color: String,
        set secondary_color: String,
    }
}

record! {
    /// Update account settings card issuing, as it is sent.
    options UpdateAccountSettingsCardIssuing {
        /// See [`UpdateAccountPersonAdditionalTosAcceptancesAccount`].
        pub tos_acceptance: Option<UpdateAccountPersonAdditionalTosAcceptancesAccount>,
    }
}

setters! {
    UpdateAccountSettingsCardIssuing {
        set tos_acceptance: UpdateAccountPersonAdditionalTosAcceptancesAccount,
    }
}

record! {
    /// Update account settings card payments, as it is sent.
    options UpdateAccountSettingsCardPayments {
        /// See [`UpdateAccountSettingsCardPaymentsDeclineOn`].
        pub decline_on: Option<UpdateAccountSettingsCardPaymentsDeclineOn>,
        /// A text.
        pub statement_descriptor_prefix: Option<String>,
        /// A text.
        pub statement_descriptor_prefix_kana: Option<String>,
        /// A text.
        pub statement_descriptor_prefix_kanji: Option<String>,
    }
}

setters! {
    UpdateAccountSettingsCardPayments {
        set decline_on: UpdateAccountSettingsCardPaymentsDeclineOn,
        set statement_descriptor_prefix: String,
        set statement_descriptor_prefix_kana: String,
        set statement_descriptor_prefix_kanji: String,
    }
}

record! {
    /// Update account settings invoices, as it is sent.
    options UpdateAccountSettingsInvoices {
        /// A list.
        pub default_account_tax_ids: Option<OrUnset<Vec<String>>>,
        /// See [`AccountSettingsInvoicesHostedPaymentMethodSave`].
        pub hosted_payment_method_save: Option<AccountSettingsInvoicesHostedPaymentMethodSave>,
    }
}

setters! {
    UpdateAccountSettingsInvoices {
        list default_account_tax_ids or unset_default_account_tax_ids: String,
        set hosted_payment_method_save: AccountSettingsInvoicesHostedPaymentMethodSave,
    }
}

record! {
    /// Update account settings payments, as it is sent.
    options UpdateAccountSettingsPayments {
        /// A text.
        pub statement_descriptor: Option<String>,
        /// A text.
        pub statement_descriptor_kana: Option<String>,
        /// A text.
        pub statement_descriptor_kanji: Option<String>,
    }
}

setters! {
    UpdateAccountSettingsPayments {
        set statement_descriptor: String,
        set statement_descriptor_kana: String,
        set statement_descriptor_kanji: String,
    }
}

record! {
    /// Update account settings payouts, as it is sent.
    options UpdateAccountSettingsPayouts {
        /// Yes or no.
        pub debit_negative_balances: Option<bool>,
        /// See [`UpdateAccountSettingsPayoutsSchedule`].
        pub schedule: Option<Box<UpdateAccountSettingsPayoutsSchedule>>,
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

setters! {
    UpdateAccountSettingsPayouts {
        set debit_negative_balances: bool,
        set schedule: Box<UpdateAccountSettingsPayoutsSchedule>,
        set statement_descriptor: String,
    }
}

record! {
    /// Update account settings paypay payments, as it is sent.
    options UpdateAccountSettingsPaypayPayments {
        /// A list.
        pub additional_files: Option<Vec<String>>,
        /// See [`AccountSettingsPaypayPaymentsGoodsType`].
        pub goods_type: Option<AccountSettingsPaypayPaymentsGoodsType>,
        /// See [`UpdateAccountSettingsPaypayPaymentsSite`].
        pub site: Option<Box<UpdateAccountSettingsPaypayPaymentsSite>>,
    }
}

setters! {
    UpdateAccountSettingsPaypayPayments {
        list additional_files: String,
        set goods_type: AccountSettingsPaypayPaymentsGoodsType,
        set site: Box<UpdateAccountSettingsPaypayPaymentsSite>,
    }
}

record! {
    /// Update account settings sepa debit payments, as it is sent.
    options UpdateAccountSettingsSepaDebitPayments {
        /// A text.
        pub creditor_id: Option<String>,
    }
}

setters! {
    UpdateAccountSettingsSepaDebitPayments {
        set creditor_id: String,
    }
}

record! {
    /// Create account controller fees, as it is sent.
    options CreateAccountControllerFees {
        /// See [`AccountControllerType`].
        pub payer: Option<AccountControllerType>,
    }
}

setters! {
    CreateAccountControllerFees {
        set payer: AccountControllerType,
    }
}

record! {
    /// Create account controller losses, as it is sent.
    options CreateAccountControllerLosses {
        /// See [`AccountControllerRequirementCollection`].
        pub payments: Option<AccountControllerRequirementCollection>,
    }
}

setters! {
    CreateAccountControllerLosses {
        set payments: AccountControllerRequirementCollection,
    }
}

record! {
    /// Create account controller stripe dashboard, as it is sent.
    options CreateAccountControllerStripeDashboard {
        /// See [`AccountControllerStripeDashboardType`].
        pub r#type: Option<AccountControllerStripeDashboardType> = "type",
    }
}

setters! {
    CreateAccountControllerStripeDashboard {
        set r#type: AccountControllerStripeDashboardType,
    }
}

record! {
    /// Create account settings invoices, as it is sent.
    options CreateAccountSettingsInvoices {
        /// See [`AccountSettingsInvoicesHostedPaymentMethodSave`].
        pub hosted_payment_method_save: Option<AccountSettingsInvoicesHostedPaymentMethodSave>,
    }
}

setters! {
    CreateAccountSettingsInvoices {
        set hosted_payment_method_save: AccountSettingsInvoicesHostedPaymentMethodSave,
    }
}

record! {
    /// Account company verification document, as it comes back: anything may be missing.
    answer AccountCompanyVerificationDocument {
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub back: Option<Expandable<objects::File>>,
        /// A text.
        pub details: Option<String>,
        /// A text.
        pub details_code: Option<String>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub front: Option<Expandable<objects::File>>,
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

record! {
    /// Account settings card payments decline on, as it comes back: anything may be missing.
    answer AccountSettingsCardPaymentsDeclineOn {
        /// Yes or no.
        pub avs_failure: Option<bool>,
        /// Yes or no.
        pub cvc_failure: Option<bool>,
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

record! {
    /// Account settings payouts schedule, as it comes back: anything may be missing.
    answer AccountSettingsPayoutsSchedule {
        /// A whole number.
        pub delay_days: Option<i64>,
        /// A text.
        pub interval: Option<String>,
        /// A whole number.
        pub monthly_anchor: Option<i64>,
        /// A list.
        pub monthly_payout_days: Option<Vec<i64>>,
        /// A text.
        pub weekly_anchor: Option<String>,
        /// A list, each [`AccountSettingsPayoutsScheduleWeeklyPayoutDay`].
        pub weekly_payout_days: Option<Vec<AccountSettingsPayoutsScheduleWeeklyPayoutDay>>,
    }
}

texts! {
    /// Account settings paypay payments goods type: one of some texts, or any other.
    AccountSettingsPaypayPaymentsGoodsType {
        DigitalContent = "digital_content",
        Other = "other",
    }
}

record! {
    /// Account settings paypay payments site, as it comes back: anything may be missing.
    answer AccountSettingsPaypayPaymentsSite {
        /// Values by name.
        pub accessible: Option<BTreeMap<String, Value>>,
        /// See [`AccountSettingsPaypayPaymentsSiteInDevelopment`].
        pub in_development: Option<AccountSettingsPaypayPaymentsSiteInDevelopment>,
        /// See [`AccountSettingsPaypayPaymentsSiteRestricted`].
        pub restricted: Option<AccountSettingsPaypayPaymentsSiteRestricted>,
        /// See [`AccountSettingsPaypayPaymentsSiteType`].
        pub r#type: Option<AccountSettingsPaypayPaymentsSiteType> = "type",
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

record! {
    /// Update account documents proof of registration signer, as it is sent.
    options UpdateAccountDocumentsProofOfRegistrationSigner {
        /// A text.
        pub person: Option<String>,
    }
}

setters! {
    UpdateAccountDocumentsProofOfRegistrationSigner {
        set person: String,
    }
}

record! {
    /// Update account settings card payments decline on, as it is sent.
    options UpdateAccountSettingsCardPaymentsDeclineOn {
        /// Yes or no.
        pub avs_failure: Option<bool>,
        /// Yes or no.
        pub cvc_failure: Option<bool>,
    }
}

setters! {
    UpdateAccountSettingsCardPaymentsDeclineOn {
        set avs_failure: bool,
        set cvc_failure: bool,
    }
}

record! {
    /// Update account settings payouts schedule, as it is sent.
    options UpdateAccountSettingsPayoutsSchedule {
        /// See [`UpdateAccountSettingsPayoutsScheduleDelayDays`].
        pub delay_days: Option<UpdateAccountSettingsPayoutsScheduleDelayDays>,
        /// See [`UpdateAccountSettingsPayoutsScheduleInterval`].
        pub interval: Option<UpdateAccountSettingsPayoutsScheduleInterval>,
        /// A whole number.
        pub monthly_anchor: Option<i64>,
        /// A list.
        pub monthly_payout_days: Option<Vec<i64>>,
        /// See [`UpdateAccountSettingsPayoutsScheduleWeeklyAnchor`].
        pub weekly_anchor: Option<UpdateAccountSettingsPayoutsScheduleWeeklyAnchor>,
        /// A list, each [`AccountSettingsPayoutsScheduleWeeklyPayoutDay`].
        pub weekly_payout_days: Option<Vec<AccountSettingsPayoutsScheduleWeeklyPayoutDay>>,
    }
}

setters! {
    UpdateAccountSettingsPayoutsSchedule {
        set delay_days: UpdateAccountSettingsPayoutsScheduleDelayDays,
        set interval: UpdateAccountSettingsPayoutsScheduleInterval,
        set monthly_anchor: i64,
        list monthly_payout_days: i64,
        set weekly_anchor: UpdateAccountSettingsPayoutsScheduleWeeklyAnchor,
        list weekly_payout_days: AccountSettingsPayoutsScheduleWeeklyPayoutDay,
    }
}

record! {
    /// Update account settings paypay payments site, as it is sent.
    options UpdateAccountSettingsPaypayPaymentsSite {
        /// Values by name.
        pub accessible: Option<BTreeMap<String, Value>>,
        /// See [`UpdateAccountSettingsPaypayPaymentsSiteInDevelopment`].
        pub in_development: Option<UpdateAccountSettingsPaypayPaymentsSiteInDevelopment>,
        /// See [`UpdateAccountSettingsPaypayPaymentsSiteRestricted`].
        pub restricted: Option<UpdateAccountSettingsPaypayPaymentsSiteRestricted>,
        /// See [`AccountSettingsPaypayPaymentsSiteType`].
        pub r#type: Option<AccountSettingsPaypayPaymentsSiteType> = "type",
    }
}

setters! {
    UpdateAccountSettingsPaypayPaymentsSite {
        entry accessible: Value,
        set in_development: UpdateAccountSettingsPaypayPaymentsSiteInDevelopment,
        set restricted: UpdateAccountSettingsPaypayPaymentsSiteRestricted,
        set r#type: AccountSettingsPaypayPaymentsSiteType,
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

record! {
    /// Account settings paypay payments site in development, as it comes back: anything may be missing.
    answer AccountSettingsPaypayPaymentsSiteInDevelopment {
        /// Yes or no.
        pub password_provided: Option<bool>,
        /// A text.
        pub username: Option<String>,
    }
}

record! {
    /// Account settings paypay payments site restricted, as it comes back: anything may be missing.
    answer AccountSettingsPaypayPaymentsSiteRestricted {
        /// A text.
        pub payment_flow_file: Option<String>,
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

choice! {
    /// Update account settings payouts schedule delay days: one of several things, or any other.
    UpdateAccountSettingsPayoutsScheduleDelayDays {
        UpdateAccountSettingsPayoutsScheduleDelayDaysValue(UpdateAccountSettingsPayoutsScheduleDelayDaysValue) if Value::is_string,
        Integer(i64) if Value::is_i64,
    }
}

choice_from! {
    UpdateAccountSettingsPayoutsScheduleDelayDays {
        UpdateAccountSettingsPayoutsScheduleDelayDaysValue(UpdateAccountSettingsPayoutsScheduleDelayDaysValue),
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

record! {
    /// Update account settings paypay payments site in development, as it is sent.
    request UpdateAccountSettingsPaypayPaymentsSiteInDevelopment {
        /// A secret.
        pub password: Hidden,
        /// A text.
        pub username: Option<String>,
    }
}

impl UpdateAccountSettingsPaypayPaymentsSiteInDevelopment {
    /// With what must be there.
    #[must_use]
    pub fn new(password: impl Into<Hidden>) -> Self {
        Self { password: password.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateAccountSettingsPaypayPaymentsSiteInDevelopment {
        set username: String,
    }
}

record! {
    /// Update account settings paypay payments site restricted, as it is sent.
    options UpdateAccountSettingsPaypayPaymentsSiteRestricted {
        /// A text.
        pub payment_flow_file: Option<String>,
    }
}

setters! {
    UpdateAccountSettingsPaypayPaymentsSiteRestricted {
        set payment_flow_file: String,
    }
}

texts! {
    /// Update account settings payouts schedule delay days value: one of some texts, or any other.
    UpdateAccountSettingsPayoutsScheduleDelayDaysValue {
        Minimum = "minimum",
    }
}
