//! What goes into and comes out of [`BillingCredits`](super::BillingCredits).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;

use super::super::objects;
use super::super::support::{Expandable, Slot, record, setters, texts};

record! {
    /// Billing credit balance summary, as it comes back: anything may be missing.
    answer BillingCreditBalanceSummary {
        /// A list, each [`BillingCreditBalanceSummaryBalance`].
        pub balances: Option<Vec<BillingCreditBalanceSummaryBalance>>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
    }
}

record! {
    /// Billing credit balance transaction, as it comes back: anything may be missing.
    answer BillingCreditBalanceTransaction {
        /// A whole number.
        pub created: Option<i64>,
        /// See [`BillingCreditBalanceTransactionCredit`].
        pub credit: Option<Box<BillingCreditBalanceTransactionCredit>>,
        /// An id, or the [`BillingCreditGrant`] where it is expanded.
        pub credit_grant: Option<Expandable<BillingCreditGrant>>,
        /// See [`BillingCreditBalanceTransactionDebit`].
        pub debit: Option<Box<BillingCreditBalanceTransactionDebit>>,
        /// A whole number.
        pub effective_at: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        pub test_clock: Option<Expandable<objects::TestHelpersTestClock>>,
        /// See [`BillingCreditBalanceTransactionType`].
        pub r#type: Option<BillingCreditBalanceTransactionType> = "type",
    }
}

record! {
    /// Billing credit grant, as it comes back: anything may be missing.
    answer BillingCreditGrant {
        /// See [`BillingCreditGrantAmount`].
        pub amount: Option<BillingCreditGrantAmount>,
        /// See [`BillingCreditGrantApplicabilityConfig`].
        pub applicability_config: Option<BillingCreditGrantApplicabilityConfig>,
        /// See [`BillingCreditGrantCategory`].
        pub category: Option<BillingCreditGrantCategory>,
        /// A whole number.
        pub created: Option<i64>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// A whole number.
        pub effective_at: Option<i64>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// A whole number.
        pub priority: Option<i64>,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        pub test_clock: Option<Expandable<objects::TestHelpersTestClock>>,
        /// A whole number.
        pub updated: Option<i64>,
        /// A whole number.
        pub voided_at: Option<i64>,
    }
}

record! {
    /// Retrieve billing credit balance summary filter, as it is sent.
    request RetrieveBillingCreditBalanceSummaryFilter {
        /// See [`RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope`].
        pub applicability_scope: Option<RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope>,
        /// A text.
        pub credit_grant: Option<String>,
        /// See [`RetrieveBillingCreditBalanceSummaryFilterType`].
        pub r#type: RetrieveBillingCreditBalanceSummaryFilterType = "type",
    }
}

impl RetrieveBillingCreditBalanceSummaryFilter {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<RetrieveBillingCreditBalanceSummaryFilterType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    RetrieveBillingCreditBalanceSummaryFilter {
        set applicability_scope: RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope,
        set credit_grant: String,
    }
}

record! {
    /// Retrieve billing credit balance summary query, as it is sent.
    request RetrieveBillingCreditBalanceSummaryQuery {
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`RetrieveBillingCreditBalanceSummaryFilter`].
        pub filter: Box<RetrieveBillingCreditBalanceSummaryFilter>,
    }
}

impl RetrieveBillingCreditBalanceSummaryQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(filter: impl Into<Box<RetrieveBillingCreditBalanceSummaryFilter>>) -> Self {
        Self { filter: filter.into(), ..Slot::blank() }
    }
}

setters! {
    RetrieveBillingCreditBalanceSummaryQuery {
        set customer: String,
        set customer_account: String,
        list expand: String,
    }
}

record! {
    /// List billing credit balance transactions query, as it is sent.
    options ListBillingCreditBalanceTransactionsQuery {
        /// A text.
        pub credit_grant: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
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
    ListBillingCreditBalanceTransactionsQuery {
        set credit_grant: String,
        set customer: String,
        set customer_account: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// List billing credit grants query, as it is sent.
    options ListBillingCreditGrantsQuery {
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
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
    ListBillingCreditGrantsQuery {
        set customer: String,
        set customer_account: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create billing credit grant, as it is sent.
    request CreateBillingCreditGrant {
        /// See [`CreateBillingCreditGrantAmount`].
        pub amount: CreateBillingCreditGrantAmount,
        /// See [`CreateBillingCreditGrantApplicabilityConfig`].
        pub applicability_config: CreateBillingCreditGrantApplicabilityConfig,
        /// See [`BillingCreditGrantCategory`].
        pub category: Option<BillingCreditGrantCategory>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A whole number.
        pub effective_at: Option<i64>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A whole number.
        pub priority: Option<i64>,
    }
}

impl CreateBillingCreditGrant {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<CreateBillingCreditGrantAmount>,
        applicability_config: impl Into<CreateBillingCreditGrantApplicabilityConfig>,
    ) -> Self {
        Self { amount: amount.into(), applicability_config: applicability_config.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingCreditGrant {
        set category: BillingCreditGrantCategory,
        set customer: String,
        set customer_account: String,
        set effective_at: i64,
        list expand: String,
        set expires_at: i64,
        entry metadata: String,
        set name: String,
        set priority: i64,
    }
}

record! {
    /// Update billing credit grant, as it is sent.
    options UpdateBillingCreditGrant {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub expires_at: Option<OrUnset<i64>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
    }
}

setters! {
    UpdateBillingCreditGrant {
        list expand: String,
        set expires_at or unset_expires_at: i64,
        entry metadata: String,
    }
}

record! {
    /// Expire billing credit grant, as it is sent.
    options ExpireBillingCreditGrant {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    ExpireBillingCreditGrant {
        list expand: String,
    }
}

record! {
    /// Billing credit balance summary balance, as it comes back: anything may be missing.
    answer BillingCreditBalanceSummaryBalance {
        /// See [`BillingCreditGrantAmount`].
        pub available_balance: Option<BillingCreditGrantAmount>,
        /// See [`BillingCreditGrantAmount`].
        pub ledger_balance: Option<BillingCreditGrantAmount>,
    }
}

record! {
    /// Billing credit balance transaction credit, as it comes back: anything may be missing.
    answer BillingCreditBalanceTransactionCredit {
        /// See [`BillingCreditGrantAmount`].
        pub amount: Option<BillingCreditGrantAmount>,
        /// See [`BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided`].
        pub credits_application_invoice_voided: Option<BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided>,
        /// See [`BillingCreditBalanceTransactionCreditType`].
        pub r#type: Option<BillingCreditBalanceTransactionCreditType> = "type",
    }
}

record! {
    /// Billing credit balance transaction debit, as it comes back: anything may be missing.
    answer BillingCreditBalanceTransactionDebit {
        /// See [`BillingCreditGrantAmount`].
        pub amount: Option<BillingCreditGrantAmount>,
        /// See [`BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided`].
        pub credits_applied: Option<BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided>,
        /// See [`BillingCreditBalanceTransactionDebitType`].
        pub r#type: Option<BillingCreditBalanceTransactionDebitType> = "type",
    }
}

texts! {
    /// Billing credit balance transaction type: one of some texts, or any other.
    BillingCreditBalanceTransactionType {
        Credit = "credit",
        Debit = "debit",
    }
}

record! {
    /// Billing credit grant amount, as it comes back: anything may be missing.
    answer BillingCreditGrantAmount {
        /// See [`BillingCreditGrantAmountMonetary`].
        pub monetary: Option<BillingCreditGrantAmountMonetary>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Billing credit grant applicability config, as it comes back: anything may be missing.
    answer BillingCreditGrantApplicabilityConfig {
        /// See [`BillingCreditGrantApplicabilityConfigScope`].
        pub scope: Option<BillingCreditGrantApplicabilityConfigScope>,
    }
}

texts! {
    /// Billing credit grant category: one of some texts, or any other.
    BillingCreditGrantCategory {
        Paid = "paid",
        Promotional = "promotional",
    }
}

record! {
    /// Retrieve billing credit balance summary filter applicability scope, as it is sent.
    options RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope {
        /// See [`RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePriceType`].
        pub price_type: Option<RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePriceType>,
        /// A list, each [`RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePrice`].
        pub prices: Option<Vec<RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePrice>>,
    }
}

setters! {
    RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope {
        set price_type: RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePriceType,
        list prices: RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePrice,
    }
}

texts! {
    /// Retrieve billing credit balance summary filter type: one of some texts, or any other.
    RetrieveBillingCreditBalanceSummaryFilterType {
        ApplicabilityScope = "applicability_scope",
        CreditGrant = "credit_grant",
    }
}

record! {
    /// Create billing credit grant amount, as it is sent.
    request CreateBillingCreditGrantAmount {
        /// See [`CreateBillingCreditGrantAmountMonetary`].
        pub monetary: Option<CreateBillingCreditGrantAmountMonetary>,
        /// See [`CreateBillingCreditGrantAmountType`].
        pub r#type: CreateBillingCreditGrantAmountType = "type",
    }
}

impl CreateBillingCreditGrantAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateBillingCreditGrantAmountType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingCreditGrantAmount {
        set monetary: CreateBillingCreditGrantAmountMonetary,
    }
}

record! {
    /// Create billing credit grant applicability config, as it is sent.
    request CreateBillingCreditGrantApplicabilityConfig {
        /// See [`RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope`].
        pub scope: RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope,
    }
}

impl CreateBillingCreditGrantApplicabilityConfig {
    /// With what must be there.
    #[must_use]
    pub fn new(scope: impl Into<RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope>) -> Self {
        Self { scope: scope.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingCreditGrantApplicabilityConfig {
    }
}

record! {
    /// Billing credit balance transaction credit credits application invoice voided, as it comes back: anything may be missing.
    answer BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided {
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        pub invoice: Option<Expandable<objects::Invoice>>,
        /// A text.
        pub invoice_line_item: Option<String>,
    }
}

texts! {
    /// Billing credit balance transaction credit type: one of some texts, or any other.
    BillingCreditBalanceTransactionCreditType {
        CreditsApplicationInvoiceVoided = "credits_application_invoice_voided",
        CreditsGranted = "credits_granted",
    }
}

texts! {
    /// Billing credit balance transaction debit type: one of some texts, or any other.
    BillingCreditBalanceTransactionDebitType {
        CreditsApplied = "credits_applied",
        CreditsExpired = "credits_expired",
        CreditsVoided = "credits_voided",
    }
}

record! {
    /// Billing credit grant amount monetary, as it comes back: anything may be missing.
    answer BillingCreditGrantAmountMonetary {
        /// A text.
        pub currency: Option<String>,
        /// A whole number.
        pub value: Option<i64>,
    }
}

record! {
    /// Billing credit grant applicability config scope, as it comes back: anything may be missing.
    answer BillingCreditGrantApplicabilityConfigScope {
        /// A text.
        pub price_type: Option<String>,
        /// A list, each [`BillingCreditGrantApplicabilityConfigScopePrice`].
        pub prices: Option<Vec<BillingCreditGrantApplicabilityConfigScopePrice>>,
    }
}

texts! {
    /// Retrieve billing credit balance summary filter applicability scope price type: one of some texts, or any other.
    RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePriceType {
        Metered = "metered",
    }
}

record! {
    /// Retrieve billing credit balance summary filter applicability scope price, as it is sent.
    request RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePrice {
        /// A text.
        pub id: String,
    }
}

impl RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePrice {
    /// With what must be there.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Slot::blank() }
    }
}

setters! {
    RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePrice {
    }
}

record! {
    /// Create billing credit grant amount monetary, as it is sent.
    request CreateBillingCreditGrantAmountMonetary {
        /// A text.
        pub currency: String,
        /// A whole number.
        pub value: i64,
    }
}

impl CreateBillingCreditGrantAmountMonetary {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, value: impl Into<i64>) -> Self {
        Self { currency: currency.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreateBillingCreditGrantAmountMonetary {
    }
}

texts! {
    /// Create billing credit grant amount type: one of some texts, or any other.
    CreateBillingCreditGrantAmountType {
        Monetary = "monetary",
    }
}

record! {
    /// Billing credit grant applicability config scope price, as it comes back: anything may be missing.
    answer BillingCreditGrantApplicabilityConfigScopePrice {
        /// A text.
        pub id: Option<String>,
    }
}
