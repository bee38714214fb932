//! What goes into and comes out of [`AccountSessions`](super::AccountSessions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::support::{Hidden, Slot, record, setters};

record! {
    /// Account session, as it comes back: anything may be missing.
    answer AccountSession {
        /// A text.
        pub account: Option<String>,
        /// A secret.
        pub client_secret: Option<Hidden>,
        /// See [`AccountSessionComponents`].
        pub components: Option<Box<AccountSessionComponents>>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
    }
}

record! {
    /// Create account session, as it is sent.
    request CreateAccountSession {
        /// A text.
        pub account: String,
        /// See [`CreateAccountSessionComponents`].
        pub components: Box<CreateAccountSessionComponents>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

impl CreateAccountSession {
    /// With what must be there.
    #[must_use]
    pub fn new(
        account: impl Into<String>,
        components: impl Into<Box<CreateAccountSessionComponents>>,
    ) -> Self {
        Self { account: account.into(), components: components.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountSession {
        list expand: String,
    }
}

record! {
    /// Account session components, as it comes back: anything may be missing.
    answer AccountSessionComponents {
        /// See [`AccountSessionComponentsAccountManagement`].
        pub account_management: Option<AccountSessionComponentsAccountManagement>,
        /// See [`AccountSessionComponentsAccountManagement`].
        pub account_onboarding: Option<AccountSessionComponentsAccountManagement>,
        /// See [`AccountSessionComponentsBalanceReport`].
        pub balance_report: Option<AccountSessionComponentsBalanceReport>,
        /// See [`AccountSessionComponentsBalances`].
        pub balances: Option<AccountSessionComponentsBalances>,
        /// See [`AccountSessionComponentsDisputesList`].
        pub disputes_list: Option<AccountSessionComponentsDisputesList>,
        /// See [`AccountSessionComponentsBalanceReport`].
        pub documents: Option<AccountSessionComponentsBalanceReport>,
        /// See [`AccountSessionComponentsFinancialAccount`].
        pub financial_account: Option<AccountSessionComponentsFinancialAccount>,
        /// See [`AccountSessionComponentsFinancialAccountTransactions`].
        pub financial_account_transactions: Option<AccountSessionComponentsFinancialAccountTransactions>,
        /// See [`AccountSessionComponentsInstantPayoutsPromotion`].
        pub instant_payouts_promotion: Option<AccountSessionComponentsInstantPayoutsPromotion>,
        /// See [`AccountSessionComponentsIssuingCard`].
        pub issuing_card: Option<AccountSessionComponentsIssuingCard>,
        /// See [`AccountSessionComponentsIssuingCardsList`].
        pub issuing_cards_list: Option<AccountSessionComponentsIssuingCardsList>,
        /// See [`AccountSessionComponentsAccountManagement`].
        pub notification_banner: Option<AccountSessionComponentsAccountManagement>,
        /// See [`AccountSessionComponentsDisputesList`].
        pub payment_details: Option<AccountSessionComponentsDisputesList>,
        /// See [`AccountSessionComponentsPaymentDisputes`].
        pub payment_disputes: Option<AccountSessionComponentsPaymentDisputes>,
        /// See [`AccountSessionComponentsPaymentMethodSettings`].
        pub payment_method_settings: Option<AccountSessionComponentsPaymentMethodSettings>,
        /// See [`AccountSessionComponentsDisputesList`].
        pub payments: Option<AccountSessionComponentsDisputesList>,
        /// See [`AccountSessionComponentsBalanceReport`].
        pub payout_details: Option<AccountSessionComponentsBalanceReport>,
        /// See [`AccountSessionComponentsBalanceReport`].
        pub payout_reconciliation_report: Option<AccountSessionComponentsBalanceReport>,
        /// See [`AccountSessionComponentsBalances`].
        pub payouts: Option<AccountSessionComponentsBalances>,
        /// See [`AccountSessionComponentsBalanceReport`].
        pub payouts_list: Option<AccountSessionComponentsBalanceReport>,
        /// See [`AccountSessionComponentsBalanceReport`].
        pub reporting_chart: Option<AccountSessionComponentsBalanceReport>,
        /// See [`AccountSessionComponentsBalanceReport`].
        pub tax_registrations: Option<AccountSessionComponentsBalanceReport>,
        /// See [`AccountSessionComponentsBalanceReport`].
        pub tax_settings: Option<AccountSessionComponentsBalanceReport>,
        /// See [`AccountSessionComponentsBalanceReport`].
        pub terminal_hardware_orders: Option<AccountSessionComponentsBalanceReport>,
        /// See [`AccountSessionComponentsBalanceReport`].
        pub terminal_hardware_shop: Option<AccountSessionComponentsBalanceReport>,
    }
}

record! {
    /// Create account session components, as it is sent.
    options CreateAccountSessionComponents {
        /// See [`CreateAccountSessionComponentsAccountManagement`].
        pub account_management: Option<CreateAccountSessionComponentsAccountManagement>,
        /// See [`CreateAccountSessionComponentsAccountManagement`].
        pub account_onboarding: Option<CreateAccountSessionComponentsAccountManagement>,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        pub balance_report: Option<CreateAccountSessionComponentsBalanceReport>,
        /// See [`CreateAccountSessionComponentsBalances`].
        pub balances: Option<CreateAccountSessionComponentsBalances>,
        /// See [`CreateAccountSessionComponentsDisputesList`].
        pub disputes_list: Option<CreateAccountSessionComponentsDisputesList>,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        pub documents: Option<CreateAccountSessionComponentsBalanceReport>,
        /// See [`CreateAccountSessionComponentsFinancialAccount`].
        pub financial_account: Option<CreateAccountSessionComponentsFinancialAccount>,
        /// See [`CreateAccountSessionComponentsFinancialAccountTransactions`].
        pub financial_account_transactions: Option<CreateAccountSessionComponentsFinancialAccountTransactions>,
        /// See [`CreateAccountSessionComponentsInstantPayoutsPromotion`].
        pub instant_payouts_promotion: Option<CreateAccountSessionComponentsInstantPayoutsPromotion>,
        /// See [`CreateAccountSessionComponentsIssuingCard`].
        pub issuing_card: Option<CreateAccountSessionComponentsIssuingCard>,
        /// See [`CreateAccountSessionComponentsIssuingCardsList`].
        pub issuing_cards_list: Option<CreateAccountSessionComponentsIssuingCardsList>,
        /// See [`CreateAccountSessionComponentsAccountManagement`].
        pub notification_banner: Option<CreateAccountSessionComponentsAccountManagement>,
        /// See [`CreateAccountSessionComponentsDisputesList`].
        pub payment_details: Option<CreateAccountSessionComponentsDisputesList>,
        /// See [`CreateAccountSessionComponentsPaymentDisputes`].
        pub payment_disputes: Option<CreateAccountSessionComponentsPaymentDisputes>,
        /// See [`CreateAccountSessionComponentsPaymentMethodSettings`].
        pub payment_method_settings: Option<CreateAccountSessionComponentsPaymentMethodSettings>,
        /// See [`CreateAccountSessionComponentsDisputesList`].
        pub payments: Option<CreateAccountSessionComponentsDisputesList>,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        pub payout_details: Option<CreateAccountSessionComponentsBalanceReport>,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        pub payout_reconciliation_report: Option<CreateAccountSessionComponentsBalanceReport>,
        /// See [`CreateAccountSessionComponentsBalances`].
        pub payouts: Option<CreateAccountSessionComponentsBalances>,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        pub payouts_list: Option<CreateAccountSessionComponentsBalanceReport>,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        pub reporting_chart: Option<CreateAccountSessionComponentsBalanceReport>,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        pub tax_registrations: Option<CreateAccountSessionComponentsBalanceReport>,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        pub tax_settings: Option<CreateAccountSessionComponentsBalanceReport>,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        pub terminal_hardware_orders: Option<CreateAccountSessionComponentsBalanceReport>,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        pub terminal_hardware_shop: Option<CreateAccountSessionComponentsBalanceReport>,
    }
}

setters! {
    CreateAccountSessionComponents {
        set account_management: CreateAccountSessionComponentsAccountManagement,
        set account_onboarding: CreateAccountSessionComponentsAccountManagement,
        set balance_report: CreateAccountSessionComponentsBalanceReport,
        set balances: CreateAccountSessionComponentsBalances,
        set disputes_list: CreateAccountSessionComponentsDisputesList,
        set documents: CreateAccountSessionComponentsBalanceReport,
        set financial_account: CreateAccountSessionComponentsFinancialAccount,
        set financial_account_transactions: CreateAccountSessionComponentsFinancialAccountTransactions,
        set instant_payouts_promotion: CreateAccountSessionComponentsInstantPayoutsPromotion,
        set issuing_card: CreateAccountSessionComponentsIssuingCard,
        set issuing_cards_list: CreateAccountSessionComponentsIssuingCardsList,
        set notification_banner: CreateAccountSessionComponentsAccountManagement,
        set payment_details: CreateAccountSessionComponentsDisputesList,
        set payment_disputes: CreateAccountSessionComponentsPaymentDisputes,
        set payment_method_settings: CreateAccountSessionComponentsPaymentMethodSettings,
        set payments: CreateAccountSessionComponentsDisputesList,
        set payout_details: CreateAccountSessionComponentsBalanceReport,
        set payout_reconciliation_report: CreateAccountSessionComponentsBalanceReport,
        set payouts: CreateAccountSessionComponentsBalances,
        set payouts_list: CreateAccountSessionComponentsBalanceReport,
        set reporting_chart: CreateAccountSessionComponentsBalanceReport,
        set tax_registrations: CreateAccountSessionComponentsBalanceReport,
        set tax_settings: CreateAccountSessionComponentsBalanceReport,
        set terminal_hardware_orders: CreateAccountSessionComponentsBalanceReport,
        set terminal_hardware_shop: CreateAccountSessionComponentsBalanceReport,
    }
}

record! {
    /// Account session components account management, as it comes back: anything may be missing.
    answer AccountSessionComponentsAccountManagement {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`AccountSessionComponentsAccountManagementFeatures`].
        pub features: Option<AccountSessionComponentsAccountManagementFeatures>,
    }
}

record! {
    /// Account session components balance report, as it comes back: anything may be missing.
    answer AccountSessionComponentsBalanceReport {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// Values by name.
        pub features: Option<BTreeMap<String, Value>>,
    }
}

record! {
    /// Account session components balances, as it comes back: anything may be missing.
    answer AccountSessionComponentsBalances {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`AccountSessionComponentsBalancesFeatures`].
        pub features: Option<AccountSessionComponentsBalancesFeatures>,
    }
}

record! {
    /// Account session components disputes list, as it comes back: anything may be missing.
    answer AccountSessionComponentsDisputesList {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`AccountSessionComponentsDisputesListFeatures`].
        pub features: Option<AccountSessionComponentsDisputesListFeatures>,
    }
}

record! {
    /// Account session components financial account, as it comes back: anything may be missing.
    answer AccountSessionComponentsFinancialAccount {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`AccountSessionComponentsFinancialAccountFeatures`].
        pub features: Option<AccountSessionComponentsFinancialAccountFeatures>,
    }
}

record! {
    /// Account session components financial account transactions, as it comes back: anything may be missing.
    answer AccountSessionComponentsFinancialAccountTransactions {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`AccountSessionComponentsFinancialAccountTransactionsFeatures`].
        pub features: Option<AccountSessionComponentsFinancialAccountTransactionsFeatures>,
    }
}

record! {
    /// Account session components instant payouts promotion, as it comes back: anything may be missing.
    answer AccountSessionComponentsInstantPayoutsPromotion {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`AccountSessionComponentsInstantPayoutsPromotionFeatures`].
        pub features: Option<AccountSessionComponentsInstantPayoutsPromotionFeatures>,
    }
}

record! {
    /// Account session components issuing card, as it comes back: anything may be missing.
    answer AccountSessionComponentsIssuingCard {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`AccountSessionComponentsIssuingCardFeatures`].
        pub features: Option<AccountSessionComponentsIssuingCardFeatures>,
    }
}

record! {
    /// Account session components issuing cards list, as it comes back: anything may be missing.
    answer AccountSessionComponentsIssuingCardsList {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`AccountSessionComponentsIssuingCardsListFeatures`].
        pub features: Option<AccountSessionComponentsIssuingCardsListFeatures>,
    }
}

record! {
    /// Account session components payment disputes, as it comes back: anything may be missing.
    answer AccountSessionComponentsPaymentDisputes {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`AccountSessionComponentsPaymentDisputesFeatures`].
        pub features: Option<AccountSessionComponentsPaymentDisputesFeatures>,
    }
}

record! {
    /// Account session components payment method settings, as it comes back: anything may be missing.
    answer AccountSessionComponentsPaymentMethodSettings {
        /// Yes or no.
        pub enabled: Option<bool>,
        /// See [`AccountSessionComponentsPaymentMethodSettingsFeatures`].
        pub features: Option<AccountSessionComponentsPaymentMethodSettingsFeatures>,
    }
}

record! {
    /// Create account session components account management, as it is sent.
    request CreateAccountSessionComponentsAccountManagement {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateAccountSessionComponentsAccountManagementFeatures`].
        pub features: Option<CreateAccountSessionComponentsAccountManagementFeatures>,
    }
}

impl CreateAccountSessionComponentsAccountManagement {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountSessionComponentsAccountManagement {
        set features: CreateAccountSessionComponentsAccountManagementFeatures,
    }
}

record! {
    /// Create account session components balance report, as it is sent.
    request CreateAccountSessionComponentsBalanceReport {
        /// Yes or no.
        pub enabled: bool,
        /// Values by name.
        pub features: Option<BTreeMap<String, Value>>,
    }
}

impl CreateAccountSessionComponentsBalanceReport {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountSessionComponentsBalanceReport {
        entry features: Value,
    }
}

record! {
    /// Create account session components balances, as it is sent.
    request CreateAccountSessionComponentsBalances {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateAccountSessionComponentsBalancesFeatures`].
        pub features: Option<CreateAccountSessionComponentsBalancesFeatures>,
    }
}

impl CreateAccountSessionComponentsBalances {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountSessionComponentsBalances {
        set features: CreateAccountSessionComponentsBalancesFeatures,
    }
}

record! {
    /// Create account session components disputes list, as it is sent.
    request CreateAccountSessionComponentsDisputesList {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateAccountSessionComponentsDisputesListFeatures`].
        pub features: Option<CreateAccountSessionComponentsDisputesListFeatures>,
    }
}

impl CreateAccountSessionComponentsDisputesList {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountSessionComponentsDisputesList {
        set features: CreateAccountSessionComponentsDisputesListFeatures,
    }
}

record! {
    /// Create account session components financial account, as it is sent.
    request CreateAccountSessionComponentsFinancialAccount {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateAccountSessionComponentsFinancialAccountFeatures`].
        pub features: Option<CreateAccountSessionComponentsFinancialAccountFeatures>,
    }
}

impl CreateAccountSessionComponentsFinancialAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountSessionComponentsFinancialAccount {
        set features: CreateAccountSessionComponentsFinancialAccountFeatures,
    }
}

record! {
    /// Create account session components financial account transactions, as it is sent.
    request CreateAccountSessionComponentsFinancialAccountTransactions {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateAccountSessionComponentsFinancialAccountTransactionsFeatures`].
        pub features: Option<CreateAccountSessionComponentsFinancialAccountTransactionsFeatures>,
    }
}

impl CreateAccountSessionComponentsFinancialAccountTransactions {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountSessionComponentsFinancialAccountTransactions {
        set features: CreateAccountSessionComponentsFinancialAccountTransactionsFeatures,
    }
}

record! {
    /// Create account session components instant payouts promotion, as it is sent.
    request CreateAccountSessionComponentsInstantPayoutsPromotion {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateAccountSessionComponentsInstantPayoutsPromotionFeatures`].
        pub features: Option<CreateAccountSessionComponentsInstantPayoutsPromotionFeatures>,
    }
}

impl CreateAccountSessionComponentsInstantPayoutsPromotion {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountSessionComponentsInstantPayoutsPromotion {
        set features: CreateAccountSessionComponentsInstantPayoutsPromotionFeatures,
    }
}

record! {
    /// Create account session components issuing card, as it is sent.
    request CreateAccountSessionComponentsIssuingCard {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateAccountSessionComponentsIssuingCardFeatures`].
        pub features: Option<CreateAccountSessionComponentsIssuingCardFeatures>,
    }
}

impl CreateAccountSessionComponentsIssuingCard {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountSessionComponentsIssuingCard {
        set features: CreateAccountSessionComponentsIssuingCardFeatures,
    }
}

record! {
    /// Create account session components issuing cards list, as it is sent.
    request CreateAccountSessionComponentsIssuingCardsList {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateAccountSessionComponentsIssuingCardsListFeatures`].
        pub features: Option<CreateAccountSessionComponentsIssuingCardsListFeatures>,
    }
}

impl CreateAccountSessionComponentsIssuingCardsList {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountSessionComponentsIssuingCardsList {
        set features: CreateAccountSessionComponentsIssuingCardsListFeatures,
    }
}

record! {
    /// Create account session components payment disputes, as it is sent.
    request CreateAccountSessionComponentsPaymentDisputes {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateAccountSessionComponentsPaymentDisputesFeatures`].
        pub features: Option<CreateAccountSessionComponentsPaymentDisputesFeatures>,
    }
}

impl CreateAccountSessionComponentsPaymentDisputes {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountSessionComponentsPaymentDisputes {
        set features: CreateAccountSessionComponentsPaymentDisputesFeatures,
    }
}

record! {
    /// Create account session components payment method settings, as it is sent.
    request CreateAccountSessionComponentsPaymentMethodSettings {
        /// Yes or no.
        pub enabled: bool,
        /// See [`CreateAccountSessionComponentsPaymentMethodSettingsFeatures`].
        pub features: Option<CreateAccountSessionComponentsPaymentMethodSettingsFeatures>,
    }
}

impl CreateAccountSessionComponentsPaymentMethodSettings {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountSessionComponentsPaymentMethodSettings {
        set features: CreateAccountSessionComponentsPaymentMethodSettingsFeatures,
    }
}

record! {
    /// Account session components account management features, as it comes back: anything may be missing.
    answer AccountSessionComponentsAccountManagementFeatures {
        /// Yes or no.
        pub disable_stripe_user_authentication: Option<bool>,
        /// Yes or no.
        pub external_account_collection: Option<bool>,
    }
}

record! {
    /// Account session components balances features, as it comes back: anything may be missing.
    answer AccountSessionComponentsBalancesFeatures {
        /// Yes or no.
        pub disable_stripe_user_authentication: Option<bool>,
        /// Yes or no.
        pub edit_payout_schedule: Option<bool>,
        /// Yes or no.
        pub external_account_collection: Option<bool>,
        /// Yes or no.
        pub instant_payouts: Option<bool>,
        /// Yes or no.
        pub standard_payouts: Option<bool>,
    }
}

record! {
    /// Account session components disputes list features, as it comes back: anything may be missing.
    answer AccountSessionComponentsDisputesListFeatures {
        /// Yes or no.
        pub capture_payments: Option<bool>,
        /// Yes or no.
        pub destination_on_behalf_of_charge_management: Option<bool>,
        /// Yes or no.
        pub dispute_management: Option<bool>,
        /// Yes or no.
        pub refund_management: Option<bool>,
        /// Yes or no.
        pub smart_disputes_management: Option<bool>,
    }
}

record! {
    /// Account session components financial account features, as it comes back: anything may be missing.
    answer AccountSessionComponentsFinancialAccountFeatures {
        /// Yes or no.
        pub disable_stripe_user_authentication: Option<bool>,
        /// Yes or no.
        pub external_account_collection: Option<bool>,
        /// Yes or no.
        pub send_money: Option<bool>,
        /// Yes or no.
        pub transfer_balance: Option<bool>,
    }
}

record! {
    /// Account session components financial account transactions features, as it comes back: anything may be missing.
    answer AccountSessionComponentsFinancialAccountTransactionsFeatures {
        /// Yes or no.
        pub card_spend_dispute_management: Option<bool>,
    }
}

record! {
    /// Account session components instant payouts promotion features, as it comes back: anything may be missing.
    answer AccountSessionComponentsInstantPayoutsPromotionFeatures {
        /// Yes or no.
        pub disable_stripe_user_authentication: Option<bool>,
        /// Yes or no.
        pub external_account_collection: Option<bool>,
        /// Yes or no.
        pub instant_payouts: Option<bool>,
    }
}

record! {
    /// Account session components issuing card features, as it comes back: anything may be missing.
    answer AccountSessionComponentsIssuingCardFeatures {
        /// Yes or no.
        pub card_management: Option<bool>,
        /// Yes or no.
        pub card_spend_dispute_management: Option<bool>,
        /// Yes or no.
        pub cardholder_management: Option<bool>,
        /// Yes or no.
        pub spend_control_management: Option<bool>,
    }
}

record! {
    /// Account session components issuing cards list features, as it comes back: anything may be missing.
    answer AccountSessionComponentsIssuingCardsListFeatures {
        /// Yes or no.
        pub card_management: Option<bool>,
        /// Yes or no.
        pub card_spend_dispute_management: Option<bool>,
        /// Yes or no.
        pub cardholder_management: Option<bool>,
        /// Yes or no.
        pub disable_stripe_user_authentication: Option<bool>,
        /// Yes or no.
        pub spend_control_management: Option<bool>,
    }
}

record! {
    /// Account session components payment disputes features, as it comes back: anything may be missing.
    answer AccountSessionComponentsPaymentDisputesFeatures {
        /// Yes or no.
        pub destination_on_behalf_of_charge_management: Option<bool>,
        /// Yes or no.
        pub dispute_management: Option<bool>,
        /// Yes or no.
        pub refund_management: Option<bool>,
        /// Yes or no.
        pub smart_disputes_management: Option<bool>,
    }
}

record! {
    /// Account session components payment method settings features, as it comes back: anything may be missing.
    answer AccountSessionComponentsPaymentMethodSettingsFeatures {
        /// Yes or no.
        pub disable_stripe_user_authentication: Option<bool>,
    }
}

record! {
    /// Create account session components account management features, as it is sent.
    options CreateAccountSessionComponentsAccountManagementFeatures {
        /// Yes or no.
        pub disable_stripe_user_authentication: Option<bool>,
        /// Yes or no.
        pub external_account_collection: Option<bool>,
    }
}

setters! {
    CreateAccountSessionComponentsAccountManagementFeatures {
        set disable_stripe_user_authentication: bool,
        set external_account_collection: bool,
    }
}

record! {
    /// Create account session components balances features, as it is sent.
    options CreateAccountSessionComponentsBalancesFeatures {
        /// Yes or no.
        pub disable_stripe_user_authentication: Option<bool>,
        /// Yes or no.
        pub edit_payout_schedule: Option<bool>,
        /// Yes or no.
        pub external_account_collection: Option<bool>,
        /// Yes or no.
        pub instant_payouts: Option<bool>,
        /// Yes or no.
        pub standard_payouts: Option<bool>,
    }
}

setters! {
    CreateAccountSessionComponentsBalancesFeatures {
        set disable_stripe_user_authentication: bool,
        set edit_payout_schedule: bool,
        set external_account_collection: bool,
        set instant_payouts: bool,
        set standard_payouts: bool,
    }
}

record! {
    /// Create account session components disputes list features, as it is sent.
    options CreateAccountSessionComponentsDisputesListFeatures {
        /// Yes or no.
        pub capture_payments: Option<bool>,
        /// Yes or no.
        pub destination_on_behalf_of_charge_management: Option<bool>,
        /// Yes or no.
        pub dispute_management: Option<bool>,
        /// Yes or no.
        pub refund_management: Option<bool>,
        /// Yes or no.
        pub smart_disputes_management: Option<bool>,
    }
}

setters! {
    CreateAccountSessionComponentsDisputesListFeatures {
        set capture_payments: bool,
        set destination_on_behalf_of_charge_management: bool,
        set dispute_management: bool,
        set refund_management: bool,
        set smart_disputes_management: bool,
    }
}

record! {
    /// Create account session components financial account features, as it is sent.
    options CreateAccountSessionComponentsFinancialAccountFeatures {
        /// Yes or no.
        pub disable_stripe_user_authentication: Option<bool>,
        /// Yes or no.
        pub external_account_collection: Option<bool>,
        /// Yes or no.
        pub send_money: Option<bool>,
        /// Yes or no.
        pub transfer_balance: Option<bool>,
    }
}

setters! {
    CreateAccountSessionComponentsFinancialAccountFeatures {
        set disable_stripe_user_authentication: bool,
        set external_account_collection: bool,
        set send_money: bool,
        set transfer_balance: bool,
    }
}

record! {
    /// Create account session components financial account transactions features, as it is sent.
    options CreateAccountSessionComponentsFinancialAccountTransactionsFeatures {
        /// Yes or no.
        pub card_spend_dispute_management: Option<bool>,
    }
}

setters! {
    CreateAccountSessionComponentsFinancialAccountTransactionsFeatures {
        set card_spend_dispute_management: bool,
    }
}

record! {
    /// Create account session components instant payouts promotion features, as it is sent.
    options CreateAccountSessionComponentsInstantPayoutsPromotionFeatures {
        /// Yes or no.
        pub disable_stripe_user_authentication: Option<bool>,
        /// Yes or no.
        pub external_account_collection: Option<bool>,
        /// Yes or no.
        pub instant_payouts: Option<bool>,
    }
}

setters! {
    CreateAccountSessionComponentsInstantPayoutsPromotionFeatures {
        set disable_stripe_user_authentication: bool,
        set external_account_collection: bool,
        set instant_payouts: bool,
    }
}

record! {
    /// Create account session components issuing card features, as it is sent.
    options CreateAccountSessionComponentsIssuingCardFeatures {
        /// Yes or no.
        pub card_management: Option<bool>,
        /// Yes or no.
        pub card_spend_dispute_management: Option<bool>,
        /// Yes or no.
        pub cardholder_management: Option<bool>,
        /// Yes or no.
        pub spend_control_management: Option<bool>,
    }
}

setters! {
    CreateAccountSessionComponentsIssuingCardFeatures {
        set card_management: bool,
        set card_spend_dispute_management: bool,
        set cardholder_management: bool,
        set spend_control_management: bool,
    }
}

record! {
    /// Create account session components issuing cards list features, as it is sent.
    options CreateAccountSessionComponentsIssuingCardsListFeatures {
        /// Yes or no.
        pub card_management: Option<bool>,
        /// Yes or no.
        pub card_spend_dispute_management: Option<bool>,
        /// Yes or no.
        pub cardholder_management: Option<bool>,
        /// Yes or no.
        pub disable_stripe_user_authentication: Option<bool>,
        /// Yes or no.
        pub spend_control_management: Option<bool>,
    }
}

setters! {
    CreateAccountSessionComponentsIssuingCardsListFeatures {
        set card_management: bool,
        set card_spend_dispute_management: bool,
        set cardholder_management: bool,
        set disable_stripe_user_authentication: bool,
        set spend_control_management: bool,
    }
}

record! {
    /// Create account session components payment disputes features, as it is sent.
    options CreateAccountSessionComponentsPaymentDisputesFeatures {
        /// Yes or no.
        pub destination_on_behalf_of_charge_management: Option<bool>,
        /// Yes or no.
        pub dispute_management: Option<bool>,
        /// Yes or no.
        pub refund_management: Option<bool>,
        /// Yes or no.
        pub smart_disputes_management: Option<bool>,
    }
}

setters! {
    CreateAccountSessionComponentsPaymentDisputesFeatures {
        set destination_on_behalf_of_charge_management: bool,
        set dispute_management: bool,
        set refund_management: bool,
        set smart_disputes_management: bool,
    }
}

record! {
    /// Create account session components payment method settings features, as it is sent.
    options CreateAccountSessionComponentsPaymentMethodSettingsFeatures {
        /// Yes or no.
        pub disable_stripe_user_authentication: Option<bool>,
    }
}

setters! {
    CreateAccountSessionComponentsPaymentMethodSettingsFeatures {
        set disable_stripe_user_authentication: bool,
    }
}
