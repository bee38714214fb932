//! What goes into and comes out of [`AccountSessions`](super::AccountSessions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::support::{Fields, object, params};

object! {
    /// Account session, as it comes back: anything may be missing.
    answer AccountSession(false) {
        /// A text.
        get account: &str,
        /// A text.
        get client_secret: &str,
        /// See [`AccountSessionComponents`].
        get components: AccountSessionComponents,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
    }
}

params! {
    /// Create account session, as it is sent.
    required CreateAccountSession {
        /// A text.
        set account: String,
        /// See [`CreateAccountSessionComponents`].
        set components: CreateAccountSessionComponents,
        /// A list.
        list expand: String,
    }
}

impl CreateAccountSession {
    /// With what must be there.
    #[must_use]
    pub fn new(account: impl Into<String>, components: impl Into<CreateAccountSessionComponents>) -> Self {
        Self(Fields::new()).account(account).components(components)
    }
}

object! {
    /// Account session components, as it comes back: anything may be missing.
    part AccountSessionComponents(false) {
        /// See [`AccountSessionComponentsAccountManagement`].
        get account_management: AccountSessionComponentsAccountManagement,
        /// See [`AccountSessionComponentsAccountManagement`].
        get account_onboarding: AccountSessionComponentsAccountManagement,
        /// See [`AccountSessionComponentsBalanceReport`].
        get balance_report: AccountSessionComponentsBalanceReport,
        /// See [`AccountSessionComponentsBalances`].
        get balances: AccountSessionComponentsBalances,
        /// See [`AccountSessionComponentsDisputesList`].
        get disputes_list: AccountSessionComponentsDisputesList,
        /// See [`AccountSessionComponentsBalanceReport`].
        get documents: AccountSessionComponentsBalanceReport,
        /// See [`AccountSessionComponentsFinancialAccount`].
        get financial_account: AccountSessionComponentsFinancialAccount,
        /// See [`AccountSessionComponentsFinancialAccountTransactions`].
        get financial_account_transactions: AccountSessionComponentsFinancialAccountTransactions,
        /// See [`AccountSessionComponentsInstantPayoutsPromotion`].
        get instant_payouts_promotion: AccountSessionComponentsInstantPayoutsPromotion,
        /// See [`AccountSessionComponentsIssuingCard`].
        get issuing_card: AccountSessionComponentsIssuingCard,
        /// See [`AccountSessionComponentsIssuingCardsList`].
        get issuing_cards_list: AccountSessionComponentsIssuingCardsList,
        /// See [`AccountSessionComponentsAccountManagement`].
        get notification_banner: AccountSessionComponentsAccountManagement,
        /// See [`AccountSessionComponentsDisputesList`].
        get payment_details: AccountSessionComponentsDisputesList,
        /// See [`AccountSessionComponentsPaymentDisputes`].
        get payment_disputes: AccountSessionComponentsPaymentDisputes,
        /// See [`AccountSessionComponentsPaymentMethodSettings`].
        get payment_method_settings: AccountSessionComponentsPaymentMethodSettings,
        /// See [`AccountSessionComponentsDisputesList`].
        get payments: AccountSessionComponentsDisputesList,
        /// See [`AccountSessionComponentsBalanceReport`].
        get payout_details: AccountSessionComponentsBalanceReport,
        /// See [`AccountSessionComponentsBalanceReport`].
        get payout_reconciliation_report: AccountSessionComponentsBalanceReport,
        /// See [`AccountSessionComponentsBalances`].
        get payouts: AccountSessionComponentsBalances,
        /// See [`AccountSessionComponentsBalanceReport`].
        get payouts_list: AccountSessionComponentsBalanceReport,
        /// See [`AccountSessionComponentsBalanceReport`].
        get reporting_chart: AccountSessionComponentsBalanceReport,
        /// See [`AccountSessionComponentsBalanceReport`].
        get tax_registrations: AccountSessionComponentsBalanceReport,
        /// See [`AccountSessionComponentsBalanceReport`].
        get tax_settings: AccountSessionComponentsBalanceReport,
        /// See [`AccountSessionComponentsBalanceReport`].
        get terminal_hardware_orders: AccountSessionComponentsBalanceReport,
        /// See [`AccountSessionComponentsBalanceReport`].
        get terminal_hardware_shop: AccountSessionComponentsBalanceReport,
    }
}

params! {
    /// Create account session components, as it is sent.
    group CreateAccountSessionComponents {
        /// See [`CreateAccountSessionComponentsAccountManagement`].
        set account_management: CreateAccountSessionComponentsAccountManagement,
        /// See [`CreateAccountSessionComponentsAccountManagement`].
        set account_onboarding: CreateAccountSessionComponentsAccountManagement,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        set balance_report: CreateAccountSessionComponentsBalanceReport,
        /// See [`CreateAccountSessionComponentsBalances`].
        set balances: CreateAccountSessionComponentsBalances,
        /// See [`CreateAccountSessionComponentsDisputesList`].
        set disputes_list: CreateAccountSessionComponentsDisputesList,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        set documents: CreateAccountSessionComponentsBalanceReport,
        /// See [`CreateAccountSessionComponentsFinancialAccount`].
        set financial_account: CreateAccountSessionComponentsFinancialAccount,
        /// See [`CreateAccountSessionComponentsFinancialAccountTransactions`].
        set financial_account_transactions: CreateAccountSessionComponentsFinancialAccountTransactions,
        /// See [`CreateAccountSessionComponentsInstantPayoutsPromotion`].
        set instant_payouts_promotion: CreateAccountSessionComponentsInstantPayoutsPromotion,
        /// See [`CreateAccountSessionComponentsIssuingCard`].
        set issuing_card: CreateAccountSessionComponentsIssuingCard,
        /// See [`CreateAccountSessionComponentsIssuingCardsList`].
        set issuing_cards_list: CreateAccountSessionComponentsIssuingCardsList,
        /// See [`CreateAccountSessionComponentsAccountManagement`].
        set notification_banner: CreateAccountSessionComponentsAccountManagement,
        /// See [`CreateAccountSessionComponentsDisputesList`].
        set payment_details: CreateAccountSessionComponentsDisputesList,
        /// See [`CreateAccountSessionComponentsPaymentDisputes`].
        set payment_disputes: CreateAccountSessionComponentsPaymentDisputes,
        /// See [`CreateAccountSessionComponentsPaymentMethodSettings`].
        set payment_method_settings: CreateAccountSessionComponentsPaymentMethodSettings,
        /// See [`CreateAccountSessionComponentsDisputesList`].
        set payments: CreateAccountSessionComponentsDisputesList,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        set payout_details: CreateAccountSessionComponentsBalanceReport,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        set payout_reconciliation_report: CreateAccountSessionComponentsBalanceReport,
        /// See [`CreateAccountSessionComponentsBalances`].
        set payouts: CreateAccountSessionComponentsBalances,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        set payouts_list: CreateAccountSessionComponentsBalanceReport,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        set reporting_chart: CreateAccountSessionComponentsBalanceReport,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        set tax_registrations: CreateAccountSessionComponentsBalanceReport,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        set tax_settings: CreateAccountSessionComponentsBalanceReport,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        set terminal_hardware_orders: CreateAccountSessionComponentsBalanceReport,
        /// See [`CreateAccountSessionComponentsBalanceReport`].
        set terminal_hardware_shop: CreateAccountSessionComponentsBalanceReport,
    }
}

object! {
    /// Account session components account management, as it comes back: anything may be missing.
    part AccountSessionComponentsAccountManagement(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`AccountSessionComponentsAccountManagementFeatures`].
        get features: AccountSessionComponentsAccountManagementFeatures,
    }
}

object! {
    /// Account session components balance report, as it comes back: anything may be missing.
    part AccountSessionComponentsBalanceReport(false) {
        /// Yes or no.
        get enabled: bool,
        /// Values by name.
        get features: BTreeMap<&str, &Value>,
    }
}

object! {
    /// Account session components balances, as it comes back: anything may be missing.
    part AccountSessionComponentsBalances(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`AccountSessionComponentsBalancesFeatures`].
        get features: AccountSessionComponentsBalancesFeatures,
    }
}

object! {
    /// Account session components disputes list, as it comes back: anything may be missing.
    part AccountSessionComponentsDisputesList(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`AccountSessionComponentsDisputesListFeatures`].
        get features: AccountSessionComponentsDisputesListFeatures,
    }
}

object! {
    /// Account session components financial account, as it comes back: anything may be missing.
    part AccountSessionComponentsFinancialAccount(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`AccountSessionComponentsFinancialAccountFeatures`].
        get features: AccountSessionComponentsFinancialAccountFeatures,
    }
}

object! {
    /// Account session components financial account transactions, as it comes back: anything may be missing.
    part AccountSessionComponentsFinancialAccountTransactions(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`AccountSessionComponentsFinancialAccountTransactionsFeatures`].
        get features: AccountSessionComponentsFinancialAccountTransactionsFeatures,
    }
}

object! {
    /// Account session components instant payouts promotion, as it comes back: anything may be missing.
    part AccountSessionComponentsInstantPayoutsPromotion(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`AccountSessionComponentsInstantPayoutsPromotionFeatures`].
        get features: AccountSessionComponentsInstantPayoutsPromotionFeatures,
    }
}

object! {
    /// Account session components issuing card, as it comes back: anything may be missing.
    part AccountSessionComponentsIssuingCard(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`AccountSessionComponentsIssuingCardFeatures`].
        get features: AccountSessionComponentsIssuingCardFeatures,
    }
}

object! {
    /// Account session components issuing cards list, as it comes back: anything may be missing.
    part AccountSessionComponentsIssuingCardsList(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`AccountSessionComponentsIssuingCardsListFeatures`].
        get features: AccountSessionComponentsIssuingCardsListFeatures,
    }
}

object! {
    /// Account session components payment disputes, as it comes back: anything may be missing.
    part AccountSessionComponentsPaymentDisputes(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`AccountSessionComponentsPaymentDisputesFeatures`].
        get features: AccountSessionComponentsPaymentDisputesFeatures,
    }
}

object! {
    /// Account session components payment method settings, as it comes back: anything may be missing.
    part AccountSessionComponentsPaymentMethodSettings(false) {
        /// Yes or no.
        get enabled: bool,
        /// See [`AccountSessionComponentsPaymentMethodSettingsFeatures`].
        get features: AccountSessionComponentsPaymentMethodSettingsFeatures,
    }
}

params! {
    /// Create account session components account management, as it is sent.
    required_group CreateAccountSessionComponentsAccountManagement {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateAccountSessionComponentsAccountManagementFeatures`].
        set features: CreateAccountSessionComponentsAccountManagementFeatures,
    }
}

impl CreateAccountSessionComponentsAccountManagement {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create account session components balance report, as it is sent.
    required_group CreateAccountSessionComponentsBalanceReport {
        /// Yes or no.
        set enabled: bool,
        /// Values by name.
        entry features: Value,
    }
}

impl CreateAccountSessionComponentsBalanceReport {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create account session components balances, as it is sent.
    required_group CreateAccountSessionComponentsBalances {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateAccountSessionComponentsBalancesFeatures`].
        set features: CreateAccountSessionComponentsBalancesFeatures,
    }
}

impl CreateAccountSessionComponentsBalances {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create account session components disputes list, as it is sent.
    required_group CreateAccountSessionComponentsDisputesList {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateAccountSessionComponentsDisputesListFeatures`].
        set features: CreateAccountSessionComponentsDisputesListFeatures,
    }
}

impl CreateAccountSessionComponentsDisputesList {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create account session components financial account, as it is sent.
    required_group CreateAccountSessionComponentsFinancialAccount {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateAccountSessionComponentsFinancialAccountFeatures`].
        set features: CreateAccountSessionComponentsFinancialAccountFeatures,
    }
}

impl CreateAccountSessionComponentsFinancialAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create account session components financial account transactions, as it is sent.
    required_group CreateAccountSessionComponentsFinancialAccountTransactions {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateAccountSessionComponentsFinancialAccountTransactionsFeatures`].
        set features: CreateAccountSessionComponentsFinancialAccountTransactionsFeatures,
    }
}

impl CreateAccountSessionComponentsFinancialAccountTransactions {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create account session components instant payouts promotion, as it is sent.
    required_group CreateAccountSessionComponentsInstantPayoutsPromotion {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateAccountSessionComponentsInstantPayoutsPromotionFeatures`].
        set features: CreateAccountSessionComponentsInstantPayoutsPromotionFeatures,
    }
}

impl CreateAccountSessionComponentsInstantPayoutsPromotion {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create account session components issuing card, as it is sent.
    required_group CreateAccountSessionComponentsIssuingCard {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateAccountSessionComponentsIssuingCardFeatures`].
        set features: CreateAccountSessionComponentsIssuingCardFeatures,
    }
}

impl CreateAccountSessionComponentsIssuingCard {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create account session components issuing cards list, as it is sent.
    required_group CreateAccountSessionComponentsIssuingCardsList {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateAccountSessionComponentsIssuingCardsListFeatures`].
        set features: CreateAccountSessionComponentsIssuingCardsListFeatures,
    }
}

impl CreateAccountSessionComponentsIssuingCardsList {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create account session components payment disputes, as it is sent.
    required_group CreateAccountSessionComponentsPaymentDisputes {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateAccountSessionComponentsPaymentDisputesFeatures`].
        set features: CreateAccountSessionComponentsPaymentDisputesFeatures,
    }
}

impl CreateAccountSessionComponentsPaymentDisputes {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Create account session components payment method settings, as it is sent.
    required_group CreateAccountSessionComponentsPaymentMethodSettings {
        /// Yes or no.
        set enabled: bool,
        /// See [`CreateAccountSessionComponentsPaymentMethodSettingsFeatures`].
        set features: CreateAccountSessionComponentsPaymentMethodSettingsFeatures,
    }
}

impl CreateAccountSessionComponentsPaymentMethodSettings {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

object! {
    /// Account session components account management features, as it comes back: anything may be missing.
    part AccountSessionComponentsAccountManagementFeatures(false) {
        /// Yes or no.
        get disable_stripe_user_authentication: bool,
        /// Yes or no.
        get external_account_collection: bool,
    }
}

object! {
    /// Account session components balances features, as it comes back: anything may be missing.
    part AccountSessionComponentsBalancesFeatures(false) {
        /// Yes or no.
        get disable_stripe_user_authentication: bool,
        /// Yes or no.
        get edit_payout_schedule: bool,
        /// Yes or no.
        get external_account_collection: bool,
        /// Yes or no.
        get instant_payouts: bool,
        /// Yes or no.
        get standard_payouts: bool,
    }
}

object! {
    /// Account session components disputes list features, as it comes back: anything may be missing.
    part AccountSessionComponentsDisputesListFeatures(false) {
        /// Yes or no.
        get capture_payments: bool,
        /// Yes or no.
        get destination_on_behalf_of_charge_management: bool,
        /// Yes or no.
        get dispute_management: bool,
        /// Yes or no.
        get refund_management: bool,
        /// Yes or no.
        get smart_disputes_management: bool,
    }
}

object! {
    /// Account session components financial account features, as it comes back: anything may be missing.
    part AccountSessionComponentsFinancialAccountFeatures(false) {
        /// Yes or no.
        get disable_stripe_user_authentication: bool,
        /// Yes or no.
        get external_account_collection: bool,
        /// Yes or no.
        get send_money: bool,
        /// Yes or no.
        get transfer_balance: bool,
    }
}

object! {
    /// Account session components financial account transactions features, as it comes back: anything may be missing.
    part AccountSessionComponentsFinancialAccountTransactionsFeatures(false) {
        /// Yes or no.
        get card_spend_dispute_management: bool,
    }
}

object! {
    /// Account session components instant payouts promotion features, as it comes back: anything may be missing.
    part AccountSessionComponentsInstantPayoutsPromotionFeatures(false) {
        /// Yes or no.
        get disable_stripe_user_authentication: bool,
        /// Yes or no.
        get external_account_collection: bool,
        /// Yes or no.
        get instant_payouts: bool,
    }
}

object! {
    /// Account session components issuing card features, as it comes back: anything may be missing.
    part AccountSessionComponentsIssuingCardFeatures(false) {
        /// Yes or no.
        get card_management: bool,
        /// Yes or no.
        get card_spend_dispute_management: bool,
        /// Yes or no.
        get cardholder_management: bool,
        /// Yes or no.
        get spend_control_management: bool,
    }
}

object! {
    /// Account session components issuing cards list features, as it comes back: anything may be missing.
    part AccountSessionComponentsIssuingCardsListFeatures(false) {
        /// Yes or no.
        get card_management: bool,
        /// Yes or no.
        get card_spend_dispute_management: bool,
        /// Yes or no.
        get cardholder_management: bool,
        /// Yes or no.
        get disable_stripe_user_authentication: bool,
        /// Yes or no.
        get spend_control_management: bool,
    }
}

object! {
    /// Account session components payment disputes features, as it comes back: anything may be missing.
    part AccountSessionComponentsPaymentDisputesFeatures(false) {
        /// Yes or no.
        get destination_on_behalf_of_charge_management: bool,
        /// Yes or no.
        get dispute_management: bool,
        /// Yes or no.
        get refund_management: bool,
        /// Yes or no.
        get smart_disputes_management: bool,
    }
}

object! {
    /// Account session components payment method settings features, as it comes back: anything may be missing.
    part AccountSessionComponentsPaymentMethodSettingsFeatures(false) {
        /// Yes or no.
        get disable_stripe_user_authentication: bool,
    }
}

params! {
    /// Create account session components account management features, as it is sent.
    group CreateAccountSessionComponentsAccountManagementFeatures {
        /// Yes or no.
        set disable_stripe_user_authentication: bool,
        /// Yes or no.
        set external_account_collection: bool,
    }
}

params! {
    /// Create account session components balances features, as it is sent.
    group CreateAccountSessionComponentsBalancesFeatures {
        /// Yes or no.
        set disable_stripe_user_authentication: bool,
        /// Yes or no.
        set edit_payout_schedule: bool,
        /// Yes or no.
        set external_account_collection: bool,
        /// Yes or no.
        set instant_payouts: bool,
        /// Yes or no.
        set standard_payouts: bool,
    }
}

params! {
    /// Create account session components disputes list features, as it is sent.
    group CreateAccountSessionComponentsDisputesListFeatures {
        /// Yes or no.
        set capture_payments: bool,
        /// Yes or no.
        set destination_on_behalf_of_charge_management: bool,
        /// Yes or no.
        set dispute_management: bool,
        /// Yes or no.
        set refund_management: bool,
        /// Yes or no.
        set smart_disputes_management: bool,
    }
}

params! {
    /// Create account session components financial account features, as it is sent.
    group CreateAccountSessionComponentsFinancialAccountFeatures {
        /// Yes or no.
        set disable_stripe_user_authentication: bool,
        /// Yes or no.
        set external_account_collection: bool,
        /// Yes or no.
        set send_money: bool,
        /// Yes or no.
        set transfer_balance: bool,
    }
}

params! {
    /// Create account session components financial account transactions features, as it is sent.
    group CreateAccountSessionComponentsFinancialAccountTransactionsFeatures {
        /// Yes or no.
        set card_spend_dispute_management: bool,
    }
}

params! {
    /// Create account session components instant payouts promotion features, as it is sent.
    group CreateAccountSessionComponentsInstantPayoutsPromotionFeatures {
        /// Yes or no.
        set disable_stripe_user_authentication: bool,
        /// Yes or no.
        set external_account_collection: bool,
        /// Yes or no.
        set instant_payouts: bool,
    }
}

params! {
    /// Create account session components issuing card features, as it is sent.
    group CreateAccountSessionComponentsIssuingCardFeatures {
        /// Yes or no.
        set card_management: bool,
        /// Yes or no.
        set card_spend_dispute_management: bool,
        /// Yes or no.
        set cardholder_management: bool,
        /// Yes or no.
        set spend_control_management: bool,
    }
}

params! {
    /// Create account session components issuing cards list features, as it is sent.
    group CreateAccountSessionComponentsIssuingCardsListFeatures {
        /// Yes or no.
        set card_management: bool,
        /// Yes or no.
        set card_spend_dispute_management: bool,
        /// Yes or no.
        set cardholder_management: bool,
        /// Yes or no.
        set disable_stripe_user_authentication: bool,
        /// Yes or no.
        set spend_control_management: bool,
    }
}

params! {
    /// Create account session components payment disputes features, as it is sent.
    group CreateAccountSessionComponentsPaymentDisputesFeatures {
        /// Yes or no.
        set destination_on_behalf_of_charge_management: bool,
        /// Yes or no.
        set dispute_management: bool,
        /// Yes or no.
        set refund_management: bool,
        /// Yes or no.
        set smart_disputes_management: bool,
    }
}

params! {
    /// Create account session components payment method settings features, as it is sent.
    group CreateAccountSessionComponentsPaymentMethodSettingsFeatures {
        /// Yes or no.
        set disable_stripe_user_authentication: bool,
    }
}
