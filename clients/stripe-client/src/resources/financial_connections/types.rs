//! What goes into and comes out of [`FinancialConnections`](super::FinancialConnections).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, List, any_of, object, params, texts};

object! {
    /// Financial connections account, as it comes back: anything may be missing.
    answer FinancialConnectionsAccount(true) {
        /// See [`FinancialConnectionsAccountAccountHolder`].
        get account_holder: FinancialConnectionsAccountAccountHolder,
        /// A list, each [`FinancialConnectionsAccountAccountNumber`].
        get account_numbers: Vec<FinancialConnectionsAccountAccountNumber>,
        /// See [`FinancialConnectionsAccountBalance`].
        get balance: FinancialConnectionsAccountBalance,
        /// See [`FinancialConnectionsAccountBalanceRefresh`].
        get balance_refresh: FinancialConnectionsAccountBalanceRefresh,
        /// See [`FinancialConnectionsAccountCategory`].
        get category: FinancialConnectionsAccountCategory,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get display_name: &str,
        /// A text.
        always id: &str,
        /// A text.
        get institution_name: &str,
        /// A text.
        get last4: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// An id, or the [`FinancialConnectionsAccountOwnership`] where it is expanded.
        get ownership: Expandable<FinancialConnectionsAccountOwnership>,
        /// See [`FinancialConnectionsAccountBalanceRefresh`].
        get ownership_refresh: FinancialConnectionsAccountBalanceRefresh,
        /// A list, each [`FinancialConnectionsAccountPermission`].
        get permissions: Vec<FinancialConnectionsAccountPermission>,
        /// See [`FinancialConnectionsAccountStatus`].
        get status: FinancialConnectionsAccountStatus,
        /// See [`FinancialConnectionsAccountStatusDetails`].
        get status_details: FinancialConnectionsAccountStatusDetails,
        /// See [`FinancialConnectionsAccountSubcategory`].
        get subcategory: FinancialConnectionsAccountSubcategory,
        /// A list.
        get subscriptions: Vec<&str>,
        /// A list, each [`FinancialConnectionsAccountSupportedPaymentMethodType`].
        get supported_payment_method_types: Vec<FinancialConnectionsAccountSupportedPaymentMethodType>,
        /// See [`FinancialConnectionsAccountTransactionRefresh`].
        get transaction_refresh: FinancialConnectionsAccountTransactionRefresh,
    }
}

object! {
    /// Financial connections account owner, as it comes back: anything may be missing.
    answer FinancialConnectionsAccountOwner(true) {
        /// A text.
        get email: &str,
        /// A text.
        always id: &str,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// A text.
        get ownership: &str,
        /// A text.
        get phone: &str,
        /// A text.
        get raw_address: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get refreshed_at: i64,
    }
}

object! {
    /// Financial connections account ownership, as it comes back: anything may be missing.
    answer FinancialConnectionsAccountOwnership(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        always id: &str,
        /// A text.
        get object: &str,
        /// The first page of a list.
        get owners: List<FinancialConnectionsAccountOwner>,
    }
}

object! {
    /// Financial connections authorization, as it comes back: anything may be missing.
    answer FinancialConnectionsAuthorization(true) {
        /// A text.
        always id: &str,
        /// A text.
        get institution_name: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`FinancialConnectionsAuthorizationStatus`].
        get status: FinancialConnectionsAuthorizationStatus,
        /// See [`FinancialConnectionsAuthorizationStatusDetails`].
        get status_details: FinancialConnectionsAuthorizationStatusDetails,
    }
}

object! {
    /// Financial connections session, as it comes back: anything may be missing.
    answer FinancialConnectionsSession(true) {
        /// See [`FinancialConnectionsAccountAccountHolder`].
        get account_holder: FinancialConnectionsAccountAccountHolder,
        /// The first page of a list.
        get accounts: List<FinancialConnectionsAccount>,
        /// See [`Token`](objects::Token).
        get bank_account_token: objects::Token,
        /// A text.
        get client_secret: &str,
        /// See [`FinancialConnectionsSessionFilters`].
        get filters: FinancialConnectionsSessionFilters,
        /// A text.
        always id: &str,
        /// See [`FinancialConnectionsSessionLimits`].
        get limits: FinancialConnectionsSessionLimits,
        /// Yes or no.
        get livemode: bool,
        /// See [`FinancialConnectionsSessionManualEntry`].
        get manual_entry: FinancialConnectionsSessionManualEntry,
        /// A text.
        get object: &str,
        /// A list, each [`FinancialConnectionsAccountPermission`].
        get permissions: Vec<FinancialConnectionsAccountPermission>,
        /// A list, each [`FinancialConnectionsSessionPrefetchItem`].
        get prefetch: Vec<FinancialConnectionsSessionPrefetchItem>,
        /// A text.
        get return_url: &str,
    }
}

object! {
    /// Financial connections transaction, as it comes back: anything may be missing.
    answer FinancialConnectionsTransaction(true) {
        /// A text.
        get account: &str,
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`FinancialConnectionsTransactionStatus`].
        get status: FinancialConnectionsTransactionStatus,
        /// See [`FinancialConnectionsTransactionStatusTransitions`].
        get status_transitions: FinancialConnectionsTransactionStatusTransitions,
        /// A whole number, in seconds since 1970 (UTC).
        get transacted_at: i64,
        /// A text.
        get transaction_refresh: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get updated: i64,
    }
}

params! {
    /// List financial connections account owners query, as it is sent.
    required ListFinancialConnectionsAccountOwnersQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set ownership: String,
        /// A text.
        set starting_after: String,
    }
}

impl ListFinancialConnectionsAccountOwnersQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(ownership: impl Into<String>) -> Self {
        Self(Fields::new()).ownership(ownership)
    }
}

params! {
    /// List financial connections accounts account holder, as it is sent.
    group ListFinancialConnectionsAccountsAccountHolder {
        /// A text.
        set account: String,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
    }
}

params! {
    /// List financial connections accounts query, as it is sent.
    options ListFinancialConnectionsAccountsQuery {
        /// See [`ListFinancialConnectionsAccountsAccountHolder`].
        set account_holder: ListFinancialConnectionsAccountsAccountHolder,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set session: String,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Disconnect financial connections account, as it is sent.
    options DisconnectFinancialConnectionsAccount {
        /// A list.
        list expand: String,
    }
}

params! {
    /// Refresh financial connections account, as it is sent.
    required RefreshFinancialConnectionsAccount {
        /// A list.
        list expand: String,
        /// A list, each [`RefreshFinancialConnectionsAccountFeature`].
        list features: RefreshFinancialConnectionsAccountFeature,
    }
}

impl RefreshFinancialConnectionsAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(features: impl IntoIterator<Item: Into<RefreshFinancialConnectionsAccountFeature>>) -> Self {
        Self(Fields::new()).features(features)
    }
}

params! {
    /// Subscribe financial connections account, as it is sent.
    required SubscribeFinancialConnectionsAccount {
        /// A list.
        list expand: String,
        /// A list, each [`SubscribeFinancialConnectionsAccountFeature`].
        list features: SubscribeFinancialConnectionsAccountFeature,
    }
}

impl SubscribeFinancialConnectionsAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(features: impl IntoIterator<Item: Into<SubscribeFinancialConnectionsAccountFeature>>) -> Self {
        Self(Fields::new()).features(features)
    }
}

params! {
    /// Create financial connections session, as it is sent.
    required CreateFinancialConnectionsSession {
        /// See [`CreateFinancialConnectionsSessionAccountHolder`].
        set account_holder: CreateFinancialConnectionsSessionAccountHolder,
        /// A list.
        list expand: String,
        /// See [`CreateFinancialConnectionsSessionFilters`].
        set filters: CreateFinancialConnectionsSessionFilters,
        /// See [`CreateFinancialConnectionsSessionLimits`].
        set limits: CreateFinancialConnectionsSessionLimits,
        /// See [`CreateFinancialConnectionsSessionManualEntry`].
        set manual_entry: CreateFinancialConnectionsSessionManualEntry,
        /// A list, each [`FinancialConnectionsAccountPermission`].
        list permissions: FinancialConnectionsAccountPermission,
        /// A list, each [`FinancialConnectionsSessionPrefetchItem`].
        list prefetch: FinancialConnectionsSessionPrefetchItem,
        /// A text.
        set return_url: String,
    }
}

impl CreateFinancialConnectionsSession {
    /// With what must be there.
    #[must_use]
    pub fn new(
        account_holder: impl Into<CreateFinancialConnectionsSessionAccountHolder>,
        permissions: impl IntoIterator<Item: Into<FinancialConnectionsAccountPermission>>,
    ) -> Self {
        Self(Fields::new()).account_holder(account_holder).permissions(permissions)
    }
}

any_of! {
    /// List financial connections transactions transacted at: one of several things.
    ListFinancialConnectionsTransactionsTransactedAt {
        Integer(i64),
        Object(ListFinancialConnectionsTransactionsTransactedAtValue),
    }
}

params! {
    /// List financial connections transactions transaction refresh, as it is sent.
    required_group ListFinancialConnectionsTransactionsTransactionRefresh {
        /// A text.
        set after: String,
    }
}

impl ListFinancialConnectionsTransactionsTransactionRefresh {
    /// With what must be there.
    #[must_use]
    pub fn new(after: impl Into<String>) -> Self {
        Self(Fields::new()).after(after)
    }
}

params! {
    /// List financial connections transactions query, as it is sent.
    required ListFinancialConnectionsTransactionsQuery {
        /// A text.
        set account: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListFinancialConnectionsTransactionsTransactedAt`].
        set transacted_at: ListFinancialConnectionsTransactionsTransactedAt,
        /// See [`ListFinancialConnectionsTransactionsTransactionRefresh`].
        set transaction_refresh: ListFinancialConnectionsTransactionsTransactionRefresh,
    }
}

impl ListFinancialConnectionsTransactionsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(account: impl Into<String>) -> Self {
        Self(Fields::new()).account(account)
    }
}

object! {
    /// Financial connections account account holder, as it comes back: anything may be missing.
    part FinancialConnectionsAccountAccountHolder(false) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// See [`FinancialConnectionsAccountAccountHolderType`].
        get r#type = "type": FinancialConnectionsAccountAccountHolderType,
    }
}

object! {
    /// Financial connections account account number, as it comes back: anything may be missing.
    part FinancialConnectionsAccountAccountNumber(false) {
        /// A whole number.
        get expected_expiry_date: i64,
        /// See [`FinancialConnectionsAccountAccountNumberIdentifierType`].
        get identifier_type: FinancialConnectionsAccountAccountNumberIdentifierType,
        /// See [`FinancialConnectionsAccountAccountNumberStatus`].
        get status: FinancialConnectionsAccountAccountNumberStatus,
        /// A list.
        get supported_networks: Vec<&str>,
    }
}

object! {
    /// Financial connections account balance, as it comes back: anything may be missing.
    part FinancialConnectionsAccountBalance(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get as_of: i64,
        /// See [`FinancialConnectionsAccountBalanceCash`].
        get cash: FinancialConnectionsAccountBalanceCash,
        /// See [`FinancialConnectionsAccountBalanceCredit`].
        get credit: FinancialConnectionsAccountBalanceCredit,
        /// Values by name.
        get current: BTreeMap<&str, i64>,
        /// See [`FinancialConnectionsAccountBalanceType`].
        get r#type = "type": FinancialConnectionsAccountBalanceType,
    }
}

object! {
    /// Financial connections account balance refresh, as it comes back: anything may be missing.
    part FinancialConnectionsAccountBalanceRefresh(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get last_attempted_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get next_refresh_available_at: i64,
        /// See [`FinancialConnectionsAccountBalanceRefreshStatus`].
        get status: FinancialConnectionsAccountBalanceRefreshStatus,
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

object! {
    /// Financial connections account status details, as it comes back: anything may be missing.
    part FinancialConnectionsAccountStatusDetails(false) {
        /// See [`FinancialConnectionsAccountStatusDetailsActive`].
        get active: FinancialConnectionsAccountStatusDetailsActive,
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

object! {
    /// Financial connections account transaction refresh, as it comes back: anything may be missing.
    part FinancialConnectionsAccountTransactionRefresh(true) {
        /// A text.
        always id: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get last_attempted_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get next_refresh_available_at: i64,
        /// See [`FinancialConnectionsAccountBalanceRefreshStatus`].
        get status: FinancialConnectionsAccountBalanceRefreshStatus,
    }
}

texts! {
    /// Financial connections authorization status: one of some texts, or any other.
    FinancialConnectionsAuthorizationStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

object! {
    /// Financial connections authorization status details, as it comes back: anything may be missing.
    part FinancialConnectionsAuthorizationStatusDetails(false) {
        /// See [`FinancialConnectionsAuthorizationStatusDetailsActive`].
        get active: FinancialConnectionsAuthorizationStatusDetailsActive,
        /// See [`FinancialConnectionsAuthorizationStatusDetailsInactive`].
        get inactive: FinancialConnectionsAuthorizationStatusDetailsInactive,
    }
}

object! {
    /// Financial connections session filters, as it comes back: anything may be missing.
    part FinancialConnectionsSessionFilters(false) {
        /// A list, each [`FinancialConnectionsSessionFiltersAccountSubcategory`].
        get account_subcategories: Vec<FinancialConnectionsSessionFiltersAccountSubcategory>,
        /// A text.
        get country: &str,
        /// See [`FinancialConnectionsSessionFiltersRequirePaymentMethodSupport`].
        get require_payment_method_support: FinancialConnectionsSessionFiltersRequirePaymentMethodSupport,
    }
}

object! {
    /// Financial connections session limits, as it comes back: anything may be missing.
    part FinancialConnectionsSessionLimits(false) {
        /// A whole number.
        get accounts: i64,
    }
}

object! {
    /// Financial connections session manual entry, as it comes back: anything may be missing.
    part FinancialConnectionsSessionManualEntry(false) {
        /// See [`FinancialConnectionsSessionManualEntryMode`].
        get mode: FinancialConnectionsSessionManualEntryMode,
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

object! {
    /// Financial connections transaction status transitions, as it comes back: anything may be missing.
    part FinancialConnectionsTransactionStatusTransitions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get posted_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get void_at: i64,
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

params! {
    /// Create financial connections session account holder, as it is sent.
    required_group CreateFinancialConnectionsSessionAccountHolder {
        /// A text.
        set account: String,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// See [`FinancialConnectionsAccountAccountHolderType`].
        set r#type = "type": FinancialConnectionsAccountAccountHolderType,
    }
}

impl CreateFinancialConnectionsSessionAccountHolder {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<FinancialConnectionsAccountAccountHolderType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create financial connections session filters, as it is sent.
    group CreateFinancialConnectionsSessionFilters {
        /// A list, each [`FinancialConnectionsSessionFiltersAccountSubcategory`].
        list account_subcategories: FinancialConnectionsSessionFiltersAccountSubcategory,
        /// A text.
        set country: String,
        /// See [`FinancialConnectionsSessionFiltersRequirePaymentMethodSupport`].
        set require_payment_method_support: FinancialConnectionsSessionFiltersRequirePaymentMethodSupport,
    }
}

params! {
    /// Create financial connections session limits, as it is sent.
    required_group CreateFinancialConnectionsSessionLimits {
        /// A whole number.
        set accounts or unset_accounts: i64,
    }
}

impl CreateFinancialConnectionsSessionLimits {
    /// With what must be there.
    #[must_use]
    pub fn new(accounts: impl Into<i64>) -> Self {
        Self(Fields::new()).accounts(accounts)
    }
}

params! {
    /// Create financial connections session manual entry, as it is sent.
    group CreateFinancialConnectionsSessionManualEntry {
        /// See [`FinancialConnectionsSessionManualEntryMode`].
        set mode: FinancialConnectionsSessionManualEntryMode,
    }
}

params! {
    /// List financial connections transactions transacted at value, as it is sent.
    group ListFinancialConnectionsTransactionsTransactedAtValue {
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

object! {
    /// Financial connections account balance cash, as it comes back: anything may be missing.
    part FinancialConnectionsAccountBalanceCash(false) {
        /// Values by name.
        get available: BTreeMap<&str, i64>,
    }
}

object! {
    /// Financial connections account balance credit, as it comes back: anything may be missing.
    part FinancialConnectionsAccountBalanceCredit(false) {
        /// Values by name.
        get used: BTreeMap<&str, i64>,
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

object! {
    /// Financial connections account status details active, as it comes back: anything may be missing.
    part FinancialConnectionsAccountStatusDetailsActive(false) {
        /// See [`FinancialConnectionsAccountStatusDetailsActiveAction`].
        get action: FinancialConnectionsAccountStatusDetailsActiveAction,
        /// See [`FinancialConnectionsAccountStatusDetailsActiveCause`].
        get cause: FinancialConnectionsAccountStatusDetailsActiveCause,
        /// A whole number.
        get expected_deactivation_date: i64,
    }
}

object! {
    /// Financial connections authorization status details active, as it comes back: anything may be missing.
    part FinancialConnectionsAuthorizationStatusDetailsActive(false) {
        /// See [`FinancialConnectionsAccountStatusDetailsActiveAction`].
        get action: FinancialConnectionsAccountStatusDetailsActiveAction,
        /// A whole number.
        get expected_deactivation_date: i64,
    }
}

object! {
    /// Financial connections authorization status details inactive, as it comes back: anything may be missing.
    part FinancialConnectionsAuthorizationStatusDetailsInactive(false) {
        /// See [`FinancialConnectionsAccountStatusDetailsActiveAction`].
        get action: FinancialConnectionsAccountStatusDetailsActiveAction,
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
