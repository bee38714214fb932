//! What goes into and comes out of [`FinancialConnections`](super::FinancialConnections).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{
    Expandable, Hidden, List, Slot, choice, choice_from, has, record, setters, texts,
};

record! {
    /// Financial connections account, as it comes back: anything may be missing.
    answer FinancialConnectionsAccount {
        /// See [`FinancialConnectionsAccountAccountHolder`].
        pub account_holder: Option<FinancialConnectionsAccountAccountHolder>,
        /// A list, each [`FinancialConnectionsAccountAccountNumber`].
        pub account_numbers: Option<Vec<FinancialConnectionsAccountAccountNumber>>,
        /// See [`FinancialConnectionsAccountBalance`].
        pub balance: Option<Box<FinancialConnectionsAccountBalance>>,
        /// See [`FinancialConnectionsAccountBalanceRefresh`].
        pub balance_refresh: Option<FinancialConnectionsAccountBalanceRefresh>,
        /// See [`FinancialConnectionsAccountCategory`].
        pub category: Option<FinancialConnectionsAccountCategory>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub display_name: Option<String>,
        /// A text.
        pub id: String,
        /// A text.
        pub institution_name: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`FinancialConnectionsAccountOwnership`] where it is expanded.
        pub ownership: Option<Expandable<FinancialConnectionsAccountOwnership>>,
        /// See [`FinancialConnectionsAccountBalanceRefresh`].
        pub ownership_refresh: Option<FinancialConnectionsAccountBalanceRefresh>,
        /// A list, each [`FinancialConnectionsAccountPermission`].
        pub permissions: Option<Vec<FinancialConnectionsAccountPermission>>,
        /// See [`FinancialConnectionsAccountStatus`].
        pub status: Option<FinancialConnectionsAccountStatus>,
        /// See [`FinancialConnectionsAccountStatusDetails`].
        pub status_details: Option<FinancialConnectionsAccountStatusDetails>,
        /// See [`FinancialConnectionsAccountSubcategory`].
        pub subcategory: Option<FinancialConnectionsAccountSubcategory>,
        /// A list.
        pub subscriptions: Option<Vec<String>>,
        /// A list, each [`FinancialConnectionsAccountSupportedPaymentMethodType`].
        pub supported_payment_method_types: Option<Vec<FinancialConnectionsAccountSupportedPaymentMethodType>>,
        /// See [`FinancialConnectionsAccountTransactionRefresh`].
        pub transaction_refresh: Option<FinancialConnectionsAccountTransactionRefresh>,
    }
}

record! {
    /// Financial connections account owner, as it comes back: anything may be missing.
    answer FinancialConnectionsAccountOwner {
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub id: String,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub ownership: Option<String>,
        /// A text.
        pub phone: Option<String>,
        /// A text.
        pub raw_address: Option<String>,
        /// A whole number.
        pub refreshed_at: Option<i64>,
    }
}

record! {
    /// Financial connections account ownership, as it comes back: anything may be missing.
    answer FinancialConnectionsAccountOwnership {
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub id: String,
        /// A text.
        pub object: Option<String>,
        /// The first page of a list.
        pub owners: Option<List<FinancialConnectionsAccountOwner>>,
    }
}

record! {
    /// Financial connections authorization, as it comes back: anything may be missing.
    answer FinancialConnectionsAuthorization {
        /// A text.
        pub id: String,
        /// A text.
        pub institution_name: Option<String>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`FinancialConnectionsAuthorizationStatus`].
        pub status: Option<FinancialConnectionsAuthorizationStatus>,
        /// See [`FinancialConnectionsAuthorizationStatusDetails`].
        pub status_details: Option<Box<FinancialConnectionsAuthorizationStatusDetails>>,
    }
}

record! {
    /// Financial connections session, as it comes back: anything may be missing.
    answer FinancialConnectionsSession {
        /// See [`FinancialConnectionsAccountAccountHolder`].
        pub account_holder: Option<FinancialConnectionsAccountAccountHolder>,
        /// The first page of a list.
        pub accounts: Option<List<FinancialConnectionsAccount>>,
        /// See [`Token`](objects::Token).
        pub bank_account_token: Option<Box<objects::Token>>,
        /// A secret.
        pub client_secret: Option<Hidden>,
        /// See [`FinancialConnectionsSessionFilters`].
        pub filters: Option<FinancialConnectionsSessionFilters>,
        /// A text.
        pub id: String,
        /// See [`FinancialConnectionsSessionLimits`].
        pub limits: Option<FinancialConnectionsSessionLimits>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`FinancialConnectionsSessionManualEntry`].
        pub manual_entry: Option<FinancialConnectionsSessionManualEntry>,
        /// A text.
        pub object: Option<String>,
        /// A list, each [`FinancialConnectionsAccountPermission`].
        pub permissions: Option<Vec<FinancialConnectionsAccountPermission>>,
        /// A list, each [`FinancialConnectionsSessionPrefetchItem`].
        pub prefetch: Option<Vec<FinancialConnectionsSessionPrefetchItem>>,
        /// A text.
        pub return_url: Option<String>,
    }
}

record! {
    /// Financial connections transaction, as it comes back: anything may be missing.
    answer FinancialConnectionsTransaction {
        /// A text.
        pub account: Option<String>,
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`FinancialConnectionsTransactionStatus`].
        pub status: Option<FinancialConnectionsTransactionStatus>,
        /// See [`FinancialConnectionsTransactionStatusTransitions`].
        pub status_transitions: Option<FinancialConnectionsTransactionStatusTransitions>,
        /// A whole number.
        pub transacted_at: Option<i64>,
        /// A text.
        pub transaction_refresh: Option<String>,
        /// A whole number.
        pub updated: Option<i64>,
    }
}

record! {
    /// List financial connections account owners query, as it is sent.
    request ListFinancialConnectionsAccountOwnersQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub ownership: String,
        /// A text.
        pub starting_after: Option<String>,
    }
}

impl ListFinancialConnectionsAccountOwnersQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(ownership: impl Into<String>) -> Self {
        Self { ownership: ownership.into(), ..Slot::blank() }
    }
}

setters! {
    ListFinancialConnectionsAccountOwnersQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// List financial connections accounts account holder, as it is sent.
    options ListFinancialConnectionsAccountsAccountHolder {
        /// A text.
        pub account: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
    }
}

setters! {
    ListFinancialConnectionsAccountsAccountHolder {
        set account: String,
        set customer: String,
        set customer_account: String,
    }
}

record! {
    /// List financial connections accounts query, as it is sent.
    options ListFinancialConnectionsAccountsQuery {
        /// See [`ListFinancialConnectionsAccountsAccountHolder`].
        pub account_holder: Option<ListFinancialConnectionsAccountsAccountHolder>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub session: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListFinancialConnectionsAccountsQuery {
        set account_holder: ListFinancialConnectionsAccountsAccountHolder,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set session: String,
        set starting_after: String,
    }
}

record! {
    /// Disconnect financial connections account, as it is sent.
    options DisconnectFinancialConnectionsAccount {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    DisconnectFinancialConnectionsAccount {
        list expand: String,
    }
}

record! {
    /// Refresh financial connections account, as it is sent.
    request RefreshFinancialConnectionsAccount {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A list, each [`RefreshFinancialConnectionsAccountFeature`].
        pub features: Vec<RefreshFinancialConnectionsAccountFeature>,
    }
}

impl RefreshFinancialConnectionsAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(features: impl IntoIterator<Item: Into<RefreshFinancialConnectionsAccountFeature>>) -> Self {
        Self { features: features.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    RefreshFinancialConnectionsAccount {
        list expand: String,
    }
}

record! {
    /// Subscribe financial connections account, as it is sent.
    request SubscribeFinancialConnectionsAccount {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A list, each [`SubscribeFinancialConnectionsAccountFeature`].
        pub features: Vec<SubscribeFinancialConnectionsAccountFeature>,
    }
}

impl SubscribeFinancialConnectionsAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(features: impl IntoIterator<Item: Into<SubscribeFinancialConnectionsAccountFeature>>) -> Self {
        Self { features: features.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    SubscribeFinancialConnectionsAccount {
        list expand: String,
    }
}

record! {
    /// Create financial connections session, as it is sent.
    request CreateFinancialConnectionsSession {
        /// See [`CreateFinancialConnectionsSessionAccountHolder`].
        pub account_holder: CreateFinancialConnectionsSessionAccountHolder,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateFinancialConnectionsSessionFilters`].
        pub filters: Option<CreateFinancialConnectionsSessionFilters>,
        /// See [`CreateFinancialConnectionsSessionLimits`].
        pub limits: Option<CreateFinancialConnectionsSessionLimits>,
        /// See [`CreateFinancialConnectionsSessionManualEntry`].
        pub manual_entry: Option<CreateFinancialConnectionsSessionManualEntry>,
        /// A list, each [`FinancialConnectionsAccountPermission`].
        pub permissions: Vec<FinancialConnectionsAccountPermission>,
        /// A list, each [`FinancialConnectionsSessionPrefetchItem`].
        pub prefetch: Option<Vec<FinancialConnectionsSessionPrefetchItem>>,
        /// A text.
        pub return_url: Option<String>,
    }
}

impl CreateFinancialConnectionsSession {
    /// With what must be there.
    #[must_use]
    pub fn new(
        account_holder: impl Into<CreateFinancialConnectionsSessionAccountHolder>,
        permissions: impl IntoIterator<Item: Into<FinancialConnectionsAccountPermission>>,
    ) -> Self {
        Self {
            account_holder: account_holder.into(),
            permissions: permissions.into_iter().map(Into::into).collect(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateFinancialConnectionsSession {
        list expand: String,
        set filters: CreateFinancialConnectionsSessionFilters,
        set limits: CreateFinancialConnectionsSessionLimits,
        set manual_entry: CreateFinancialConnectionsSessionManualEntry,
        list prefetch: FinancialConnectionsSessionPrefetchItem,
        set return_url: String,
    }
}

choice! {
    /// List financial connections transactions transacted at: one of several things, or any other.
    ListFinancialConnectionsTransactionsTransactedAt {
        Integer(i64) if Value::is_i64,
        ListFinancialConnectionsTransactionsTransactedAtValue(ListFinancialConnectionsTransactionsTransactedAtValue) if has(&[]),
    }
}

choice_from! {
    ListFinancialConnectionsTransactionsTransactedAt {
        Integer(i64),
        ListFinancialConnectionsTransactionsTransactedAtValue(ListFinancialConnectionsTransactionsTransactedAtValue),
    }
}

record! {
    /// List financial connections transactions transaction refresh, as it is sent.
    request ListFinancialConnectionsTransactionsTransactionRefresh {
        /// A text.
        pub after: String,
    }
}

impl ListFinancialConnectionsTransactionsTransactionRefresh {
    /// With what must be there.
    #[must_use]
    pub fn new(after: impl Into<String>) -> Self {
        Self { after: after.into(), ..Slot::blank() }
    }
}

setters! {
    ListFinancialConnectionsTransactionsTransactionRefresh {
    }
}

record! {
    /// List financial connections transactions query, as it is sent.
    request ListFinancialConnectionsTransactionsQuery {
        /// A text.
        pub account: String,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListFinancialConnectionsTransactionsTransactedAt`].
        pub transacted_at: Option<ListFinancialConnectionsTransactionsTransactedAt>,
        /// See [`ListFinancialConnectionsTransactionsTransactionRefresh`].
        pub transaction_refresh: Option<ListFinancialConnectionsTransactionsTransactionRefresh>,
    }
}

impl ListFinancialConnectionsTransactionsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(account: impl Into<String>) -> Self {
        Self { account: account.into(), ..Slot::blank() }
    }
}

setters! {
    ListFinancialConnectionsTransactionsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set transacted_at: ListFinancialConnectionsTransactionsTransactedAt,
        set transaction_refresh: ListFinancialConnectionsTransactionsTransactionRefresh,
    }
}

record! {
    /// Financial connections account account holder, as it comes back: anything may be missing.
    answer FinancialConnectionsAccountAccountHolder {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// See [`FinancialConnectionsAccountAccountHolderType`].
        pub r#type: Option<FinancialConnectionsAccountAccountHolderType> = "type",
    }
}

record! {
    /// Financial connections account account number, as it comes back: anything may be missing.
    answer FinancialConnectionsAccountAccountNumber {
        /// A whole number.
        pub expected_expiry_date: Option<i64>,
        /// See [`FinancialConnectionsAccountAccountNumberIdentifierType`].
        pub identifier_type: Option<FinancialConnectionsAccountAccountNumberIdentifierType>,
        /// See [`FinancialConnectionsAccountAccountNumberStatus`].
        pub status: Option<FinancialConnectionsAccountAccountNumberStatus>,
        /// A list.
        pub supported_networks: Option<Vec<String>>,
    }
}

record! {
    /// Financial connections account balance, as it comes back: anything may be missing.
    answer FinancialConnectionsAccountBalance {
        /// A whole number.
        pub as_of: Option<i64>,
        /// See [`FinancialConnectionsAccountBalanceCash`].
        pub cash: Option<FinancialConnectionsAccountBalanceCash>,
        /// See [`FinancialConnectionsAccountBalanceCredit`].
        pub credit: Option<FinancialConnectionsAccountBalanceCredit>,
        /// Values by name.
        pub current: Option<BTreeMap<String, i64>>,
        /// See [`FinancialConnectionsAccountBalanceType`].
        pub r#type: Option<FinancialConnectionsAccountBalanceType> = "type",
    }
}

record! {
    /// Financial connections account balance refresh, as it comes back: anything may be missing.
    answer FinancialConnectionsAccountBalanceRefresh {
        /// A whole number.
        pub last_attempted_at: Option<i64>,
        /// A whole number.
        pub next_refresh_available_at: Option<i64>,
        /// See [`FinancialConnectionsAccountBalanceRefreshStatus`].
        pub status: Option<FinancialConnectionsAccountBalanceRefreshStatus>,
    }
}

texts! {
    /// Financial connections account category: one of some texts, or any other.
    FinancialConnectionsAccountCategory {
        Cash = "cash",
        Credit = "credit",
        Investment = "investment",
        Other = "other",
    }
}

texts! {
    /// Financial connections account permission: one of some texts, or any other.
    FinancialConnectionsAccountPermission {
        Balances = "balances",
        Ownership = "ownership",
        PaymentMethod = "payment_method",
        Transactions = "transactions",
    }
}

texts! {
    /// Financial connections account status: one of some texts, or any other.
    FinancialConnectionsAccountStatus {
        Active = "active",
        Disconnected = "disconnected",
        Inactive = "inactive",
    }
}

record! {
    /// Financial connections account status details, as it comes back: anything may be missing.
    answer FinancialConnectionsAccountStatusDetails {
        /// See [`FinancialConnectionsAccountStatusDetailsActive`].
        pub active: Option<FinancialConnectionsAccountStatusDetailsActive>,
    }
}

texts! {
    /// Financial connections account subcategory: one of some texts, or any other.
    FinancialConnectionsAccountSubcategory {
        Checking = "checking",
        CreditCard = "credit_card",
        LineOfCredit = "line_of_credit",
        Mortgage = "mortgage",
        Other = "other",
        Savings = "savings",
    }
}

texts! {
    /// Financial connections account supported payment method type: one of some texts, or any other.
    FinancialConnectionsAccountSupportedPaymentMethodType {
        Link = "link",
        UsBankAccount = "us_bank_account",
    }
}

record! {
    /// Financial connections account transaction refresh, as it comes back: anything may be missing.
    answer FinancialConnectionsAccountTransactionRefresh {
        /// A text.
        pub id: String,
        /// A whole number.
        pub last_attempted_at: Option<i64>,
        /// A whole number.
        pub next_refresh_available_at: Option<i64>,
        /// See [`FinancialConnectionsAccountBalanceRefreshStatus`].
        pub status: Option<FinancialConnectionsAccountBalanceRefreshStatus>,
    }
}

texts! {
    /// Financial connections authorization status: one of some texts, or any other.
    FinancialConnectionsAuthorizationStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

record! {
    /// Financial connections authorization status details, as it comes back: anything may be missing.
    answer FinancialConnectionsAuthorizationStatusDetails {
        /// See [`FinancialConnectionsAuthorizationStatusDetailsActive`].
        pub active: Option<FinancialConnectionsAuthorizationStatusDetailsActive>,
        /// See [`FinancialConnectionsAuthorizationStatusDetailsInactive`].
        pub inactive: Option<FinancialConnectionsAuthorizationStatusDetailsInactive>,
    }
}

record! {
    /// Financial connections session filters, as it comes back: anything may be missing.
    answer FinancialConnectionsSessionFilters {
        /// A list, each [`FinancialConnectionsSessionFiltersAccountSubcategory`].
        pub account_subcategories: Option<Vec<FinancialConnectionsSessionFiltersAccountSubcategory>>,
        /// A text.
        pub country: Option<String>,
        /// See [`FinancialConnectionsSessionFiltersRequirePaymentMethodSupport`].
        pub require_payment_method_support: Option<FinancialConnectionsSessionFiltersRequirePaymentMethodSupport>,
    }
}

record! {
    /// Financial connections session limits, as it comes back: anything may be missing.
    answer FinancialConnectionsSessionLimits {
        /// A whole number.
        pub accounts: Option<i64>,
    }
}

record! {
    /// Financial connections session manual entry, as it comes back: anything may be missing.
    answer FinancialConnectionsSessionManualEntry {
        /// See [`FinancialConnectionsSessionManualEntryMode`].
        pub mode: Option<FinancialConnectionsSessionManualEntryMode>,
    }
}

texts! {
    /// Financial connections session prefetch item: one of some texts, or any other.
    FinancialConnectionsSessionPrefetchItem {
        Balances = "balances",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}

texts! {
    /// Financial connections transaction status: one of some texts, or any other.
    FinancialConnectionsTransactionStatus {
        Pending = "pending",
        Posted = "posted",
        Void = "void",
    }
}

record! {
    /// Financial connections transaction status transitions, as it comes back: anything may be missing.
    answer FinancialConnectionsTransactionStatusTransitions {
        /// A whole number.
        pub posted_at: Option<i64>,
        /// A whole number.
        pub void_at: Option<i64>,
    }
}

texts! {
    /// Refresh financial connections account feature: one of some texts, or any other.
    RefreshFinancialConnectionsAccountFeature {
        Balance = "balance",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}

texts! {
    /// Subscribe financial connections account feature: one of some texts, or any other.
    SubscribeFinancialConnectionsAccountFeature {
        Transactions = "transactions",
    }
}

record! {
    /// Create financial connections session account holder, as it is sent.
    request CreateFinancialConnectionsSessionAccountHolder {
        /// A text.
        pub account: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// See [`FinancialConnectionsAccountAccountHolderType`].
        pub r#type: FinancialConnectionsAccountAccountHolderType = "type",
    }
}

impl CreateFinancialConnectionsSessionAccountHolder {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<FinancialConnectionsAccountAccountHolderType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateFinancialConnectionsSessionAccountHolder {
        set account: String,
        set customer: String,
        set customer_account: String,
    }
}

record! {
    /// Create financial connections session filters, as it is sent.
    options CreateFinancialConnectionsSessionFilters {
        /// A list, each [`FinancialConnectionsSessionFiltersAccountSubcategory`].
        pub account_subcategories: Option<Vec<FinancialConnectionsSessionFiltersAccountSubcategory>>,
        /// A text.
        pub country: Option<String>,
        /// See [`FinancialConnectionsSessionFiltersRequirePaymentMethodSupport`].
        pub require_payment_method_support: Option<FinancialConnectionsSessionFiltersRequirePaymentMethodSupport>,
    }
}

setters! {
    CreateFinancialConnectionsSessionFilters {
        list account_subcategories: FinancialConnectionsSessionFiltersAccountSubcategory,
        set country: String,
        set require_payment_method_support: FinancialConnectionsSessionFiltersRequirePaymentMethodSupport,
    }
}

record! {
    /// Create financial connections session limits, as it is sent.
    request CreateFinancialConnectionsSessionLimits {
        /// A whole number.
        pub accounts: OrUnset<i64>,
    }
}

impl CreateFinancialConnectionsSessionLimits {
    /// With what must be there.
    #[must_use]
    pub fn new(accounts: impl Into<OrUnset<i64>>) -> Self {
        Self { accounts: accounts.into(), ..Slot::blank() }
    }
}

setters! {
    CreateFinancialConnectionsSessionLimits {
    }
}

record! {
    /// Create financial connections session manual entry, as it is sent.
    options CreateFinancialConnectionsSessionManualEntry {
        /// See [`FinancialConnectionsSessionManualEntryMode`].
        pub mode: Option<FinancialConnectionsSessionManualEntryMode>,
    }
}

setters! {
    CreateFinancialConnectionsSessionManualEntry {
        set mode: FinancialConnectionsSessionManualEntryMode,
    }
}

record! {
    /// List financial connections transactions transacted at value, as it is sent.
    options ListFinancialConnectionsTransactionsTransactedAtValue {
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
    ListFinancialConnectionsTransactionsTransactedAtValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

texts! {
    /// Financial connections account account holder type: one of some texts, or any other.
    FinancialConnectionsAccountAccountHolderType {
        Account = "account",
        Customer = "customer",
    }
}

texts! {
    /// Financial connections account account number identifier type: one of some texts, or any other.
    FinancialConnectionsAccountAccountNumberIdentifierType {
        AccountNumber = "account_number",
        TokenizedAccountNumber = "tokenized_account_number",
    }
}

texts! {
    /// Financial connections account account number status: one of some texts, or any other.
    FinancialConnectionsAccountAccountNumberStatus {
        Deactivated = "deactivated",
        Expired = "expired",
        Pending = "pending",
        Transactable = "transactable",
    }
}

record! {
    /// Financial connections account balance cash, as it comes back: anything may be missing.
    answer FinancialConnectionsAccountBalanceCash {
        /// Values by name.
        pub available: Option<BTreeMap<String, i64>>,
    }
}

record! {
    /// Financial connections account balance credit, as it comes back: anything may be missing.
    answer FinancialConnectionsAccountBalanceCredit {
        /// Values by name.
        pub used: Option<BTreeMap<String, i64>>,
    }
}

texts! {
    /// Financial connections account balance type: one of some texts, or any other.
    FinancialConnectionsAccountBalanceType {
        Cash = "cash",
        Credit = "credit",
    }
}

texts! {
    /// Financial connections account balance refresh status: one of some texts, or any other.
    FinancialConnectionsAccountBalanceRefreshStatus {
        Failed = "failed",
        Pending = "pending",
        Succeeded = "succeeded",
    }
}

record! {
    /// Financial connections account status details active, as it comes back: anything may be missing.
    answer FinancialConnectionsAccountStatusDetailsActive {
        /// See [`FinancialConnectionsAccountStatusDetailsActiveAction`].
        pub action: Option<FinancialConnectionsAccountStatusDetailsActiveAction>,
        /// See [`FinancialConnectionsAccountStatusDetailsActiveCause`].
        pub cause: Option<FinancialConnectionsAccountStatusDetailsActiveCause>,
        /// A whole number.
        pub expected_deactivation_date: Option<i64>,
    }
}

record! {
    /// Financial connections authorization status details active, as it comes back: anything may be missing.
    answer FinancialConnectionsAuthorizationStatusDetailsActive {
        /// See [`FinancialConnectionsAccountStatusDetailsActiveAction`].
        pub action: Option<FinancialConnectionsAccountStatusDetailsActiveAction>,
        /// A whole number.
        pub expected_deactivation_date: Option<i64>,
    }
}

record! {
    /// Financial connections authorization status details inactive, as it comes back: anything may be missing.
    answer FinancialConnectionsAuthorizationStatusDetailsInactive {
        /// See [`FinancialConnectionsAccountStatusDetailsActiveAction`].
        pub action: Option<FinancialConnectionsAccountStatusDetailsActiveAction>,
    }
}

texts! {
    /// Financial connections session filters account subcategory: one of some texts, or any other.
    FinancialConnectionsSessionFiltersAccountSubcategory {
        Checking = "checking",
        CreditCard = "credit_card",
        LineOfCredit = "line_of_credit",
        Mortgage = "mortgage",
        Savings = "savings",
    }
}

texts! {
    /// Financial connections session filters require payment method support: one of some texts, or any other.
    FinancialConnectionsSessionFiltersRequirePaymentMethodSupport {
        All = "all",
        AtLeastOne = "at_least_one",
        None = "none",
    }
}

texts! {
    /// Financial connections session manual entry mode: one of some texts, or any other.
    FinancialConnectionsSessionManualEntryMode {
        Automatic = "automatic",
        Disabled = "disabled",
    }
}

texts! {
    /// Financial connections account status details active action: one of some texts, or any other.
    FinancialConnectionsAccountStatusDetailsActiveAction {
        None = "none",
        RelinkRequired = "relink_required",
    }
}

texts! {
    /// Financial connections account status details active cause: one of some texts, or any other.
    FinancialConnectionsAccountStatusDetailsActiveCause {
        AccessExpired = "access_expired",
        InstitutionRequirement = "institution_requirement",
        Unspecified = "unspecified",
    }
}
