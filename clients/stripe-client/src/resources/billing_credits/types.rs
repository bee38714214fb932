//! What goes into and comes out of [`BillingCredits`](super::BillingCredits).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, object, params, texts};

object! {
    /// Billing credit balance summary, as it comes back: anything may be missing.
    answer BillingCreditBalanceSummary(false) {
        /// A list, each [`BillingCreditBalanceSummaryBalance`].
        get balances: Vec<BillingCreditBalanceSummaryBalance>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
    }
}

object! {
    /// Billing credit balance transaction, as it comes back: anything may be missing.
    answer BillingCreditBalanceTransaction(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// See [`BillingCreditBalanceTransactionCredit`].
        get credit: BillingCreditBalanceTransactionCredit,
        /// An id, or the [`BillingCreditGrant`] where it is expanded.
        get credit_grant: Expandable<BillingCreditGrant>,
        /// See [`BillingCreditBalanceTransactionDebit`].
        get debit: BillingCreditBalanceTransactionDebit,
        /// A whole number, in seconds since 1970 (UTC).
        get effective_at: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        get test_clock: Expandable<objects::TestHelpersTestClock>,
        /// See [`BillingCreditBalanceTransactionType`].
        get r#type = "type": BillingCreditBalanceTransactionType,
    }
}

object! {
    /// Billing credit grant, as it comes back: anything may be missing.
    answer BillingCreditGrant(true) {
        /// See [`BillingCreditGrantAmount`].
        get amount: BillingCreditGrantAmount,
        /// See [`BillingCreditGrantApplicabilityConfig`].
        get applicability_config: BillingCreditGrantApplicabilityConfig,
        /// See [`BillingCreditGrantCategory`].
        get category: BillingCreditGrantCategory,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get effective_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// A whole number.
        get priority: i64,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        get test_clock: Expandable<objects::TestHelpersTestClock>,
        /// A whole number, in seconds since 1970 (UTC).
        get updated: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get voided_at: i64,
    }
}

params! {
    /// Retrieve billing credit balance summary filter, as it is sent.
    required_group RetrieveBillingCreditBalanceSummaryFilter {
        /// See [`RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope`].
        set applicability_scope: RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope,
        /// A text.
        set credit_grant: String,
        /// See [`RetrieveBillingCreditBalanceSummaryFilterType`].
        set r#type = "type": RetrieveBillingCreditBalanceSummaryFilterType,
    }
}

impl RetrieveBillingCreditBalanceSummaryFilter {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<RetrieveBillingCreditBalanceSummaryFilterType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Retrieve billing credit balance summary query, as it is sent.
    required RetrieveBillingCreditBalanceSummaryQuery {
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A list.
        list expand: String,
        /// See [`RetrieveBillingCreditBalanceSummaryFilter`].
        set filter: RetrieveBillingCreditBalanceSummaryFilter,
    }
}

impl RetrieveBillingCreditBalanceSummaryQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(filter: impl Into<RetrieveBillingCreditBalanceSummaryFilter>) -> Self {
        Self(Fields::new()).filter(filter)
    }
}

params! {
    /// List billing credit balance transactions query, as it is sent.
    options ListBillingCreditBalanceTransactionsQuery {
        /// A text.
        set credit_grant: String,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
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
    /// List billing credit grants query, as it is sent.
    options ListBillingCreditGrantsQuery {
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
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
    /// Create billing credit grant, as it is sent.
    required CreateBillingCreditGrant {
        /// See [`CreateBillingCreditGrantAmount`].
        set amount: CreateBillingCreditGrantAmount,
        /// See [`CreateBillingCreditGrantApplicabilityConfig`].
        set applicability_config: CreateBillingCreditGrantApplicabilityConfig,
        /// See [`BillingCreditGrantCategory`].
        set category: BillingCreditGrantCategory,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A whole number, in seconds since 1970 (UTC).
        set effective_at: i64,
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
        /// A whole number.
        set priority: i64,
    }
}

impl CreateBillingCreditGrant {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<CreateBillingCreditGrantAmount>,
        applicability_config: impl Into<CreateBillingCreditGrantApplicabilityConfig>,
    ) -> Self {
        Self(Fields::new()).amount(amount).applicability_config(applicability_config)
    }
}

params! {
    /// Update billing credit grant, as it is sent.
    options UpdateBillingCreditGrant {
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at or unset_expires_at: i64,
        /// Values by name.
        entry metadata: String,
    }
}

params! {
    /// Expire billing credit grant, as it is sent.
    options ExpireBillingCreditGrant {
        /// A list.
        list expand: String,
    }
}

object! {
    /// Billing credit balance summary balance, as it comes back: anything may be missing.
    part BillingCreditBalanceSummaryBalance(false) {
        /// See [`BillingCreditGrantAmount`].
        get available_balance: BillingCreditGrantAmount,
        /// See [`BillingCreditGrantAmount`].
        get ledger_balance: BillingCreditGrantAmount,
    }
}

object! {
    /// Billing credit balance transaction credit, as it comes back: anything may be missing.
    part BillingCreditBalanceTransactionCredit(false) {
        /// See [`BillingCreditGrantAmount`].
        get amount: BillingCreditGrantAmount,
        /// See [`BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided`].
        get credits_application_invoice_voided: BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided,
        /// See [`BillingCreditBalanceTransactionCreditType`].
        get r#type = "type": BillingCreditBalanceTransactionCreditType,
    }
}

object! {
    /// Billing credit balance transaction debit, as it comes back: anything may be missing.
    part BillingCreditBalanceTransactionDebit(false) {
        /// See [`BillingCreditGrantAmount`].
        get amount: BillingCreditGrantAmount,
        /// See [`BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided`].
        get credits_applied: BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided,
        /// See [`BillingCreditBalanceTransactionDebitType`].
        get r#type = "type": BillingCreditBalanceTransactionDebitType,
    }
}

texts! {
    /// Billing credit balance transaction type: one of some texts, or any other.
    BillingCreditBalanceTransactionType {
        Credit = "credit",
        Debit = "debit",
    }
}

object! {
    /// Billing credit grant amount, as it comes back: anything may be missing.
    part BillingCreditGrantAmount(false) {
        /// See [`BillingCreditGrantAmountMonetary`].
        get monetary: BillingCreditGrantAmountMonetary,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Billing credit grant applicability config, as it comes back: anything may be missing.
    part BillingCreditGrantApplicabilityConfig(false) {
        /// See [`BillingCreditGrantApplicabilityConfigScope`].
        get scope: BillingCreditGrantApplicabilityConfigScope,
    }
}

texts! {
    /// Billing credit grant category: one of some texts, or any other.
    BillingCreditGrantCategory {
        Paid = "paid",
        Promotional = "promotional",
    }
}

params! {
    /// Retrieve billing credit balance summary filter applicability scope, as it is sent.
    group RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope {
        /// See [`RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePriceType`].
        set price_type: RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePriceType,
        /// A list, each [`RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePrice`].
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

params! {
    /// Create billing credit grant amount, as it is sent.
    required_group CreateBillingCreditGrantAmount {
        /// See [`CreateBillingCreditGrantAmountMonetary`].
        set monetary: CreateBillingCreditGrantAmountMonetary,
        /// See [`CreateBillingCreditGrantAmountType`].
        set r#type = "type": CreateBillingCreditGrantAmountType,
    }
}

impl CreateBillingCreditGrantAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateBillingCreditGrantAmountType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create billing credit grant applicability config, as it is sent.
    required_group CreateBillingCreditGrantApplicabilityConfig {
        /// See [`RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope`].
        set scope: RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope,
    }
}

impl CreateBillingCreditGrantApplicabilityConfig {
    /// With what must be there.
    #[must_use]
    pub fn new(scope: impl Into<RetrieveBillingCreditBalanceSummaryFilterApplicabilityScope>) -> Self {
        Self(Fields::new()).scope(scope)
    }
}

object! {
    /// Billing credit balance transaction credit credits application invoice voided, as it comes back: anything may be missing.
    part BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided(false) {
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        get invoice: Expandable<objects::Invoice>,
        /// A text.
        get invoice_line_item: &str,
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

object! {
    /// Billing credit grant amount monetary, as it comes back: anything may be missing.
    part BillingCreditGrantAmountMonetary(false) {
        /// A text.
        get currency: &str,
        /// A whole number.
        get value: i64,
    }
}

object! {
    /// Billing credit grant applicability config scope, as it comes back: anything may be missing.
    part BillingCreditGrantApplicabilityConfigScope(false) {
        /// A text.
        get price_type: &str,
        /// A list, each [`BillingCreditGrantApplicabilityConfigScopePrice`].
        get prices: Vec<BillingCreditGrantApplicabilityConfigScopePrice>,
    }
}

texts! {
    /// Retrieve billing credit balance summary filter applicability scope price type: one of some texts, or any other.
    RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePriceType {
        Metered = "metered",
    }
}

params! {
    /// Retrieve billing credit balance summary filter applicability scope price, as it is sent.
    required_group RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePrice {
        /// A text.
        set id: String,
    }
}

impl RetrieveBillingCreditBalanceSummaryFilterApplicabilityScopePrice {
    /// With what must be there.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self(Fields::new()).id(id)
    }
}

params! {
    /// Create billing credit grant amount monetary, as it is sent.
    required_group CreateBillingCreditGrantAmountMonetary {
        /// A text.
        set currency: String,
        /// A whole number.
        set value: i64,
    }
}

impl CreateBillingCreditGrantAmountMonetary {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, value: impl Into<i64>) -> Self {
        Self(Fields::new()).currency(currency).value(value)
    }
}

texts! {
    /// Create billing credit grant amount type: one of some texts, or any other.
    CreateBillingCreditGrantAmountType {
        Monetary = "monetary",
    }
}

object! {
    /// Billing credit grant applicability config scope price, as it comes back: anything may be missing.
    part BillingCreditGrantApplicabilityConfigScopePrice(false) {
        /// A text.
        get id: &str,
    }
}
