//! What goes into and comes out of [`CustomerBalances`](super::CustomerBalances).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Cash balance, as it comes back: anything may be missing.
    answer CashBalance {
        /// Values by name.
        pub available: Option<BTreeMap<String, i64>>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// See [`CashBalanceSettings`].
        pub settings: Option<CashBalanceSettings>,
    }
}

record! {
    /// Customer balance transaction, as it comes back: anything may be missing.
    answer CustomerBalanceTransaction {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`CheckoutSession`](objects::CheckoutSession) where it is expanded.
        pub checkout_session: Option<Expandable<objects::CheckoutSession>>,
        /// A whole number.
        pub created: Option<i64>,
        /// An id, or the [`CreditNote`](objects::CreditNote) where it is expanded.
        pub credit_note: Option<Expandable<objects::CreditNote>>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub ending_balance: Option<i64>,
        /// A text.
        pub id: String,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        pub invoice: Option<Expandable<objects::Invoice>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`CustomerBalanceTransactionType`].
        pub r#type: Option<CustomerBalanceTransactionType> = "type",
    }
}

record! {
    /// Customer cash balance transaction, as it comes back: anything may be missing.
    answer CustomerCashBalanceTransaction {
        /// See [`CustomerCashBalanceTransactionAdjustedForOverdraft`].
        pub adjusted_for_overdraft: Option<CustomerCashBalanceTransactionAdjustedForOverdraft>,
        /// See [`CustomerCashBalanceTransactionAppliedToPayment`].
        pub applied_to_payment: Option<CustomerCashBalanceTransactionAppliedToPayment>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// A whole number.
        pub ending_balance: Option<i64>,
        /// See [`CustomerCashBalanceTransactionFunded`].
        pub funded: Option<CustomerCashBalanceTransactionFunded>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A whole number.
        pub net_amount: Option<i64>,
        /// A text.
        pub object: Option<String>,
        /// See [`CustomerCashBalanceTransactionRefundedFromPayment`].
        pub refunded_from_payment: Option<CustomerCashBalanceTransactionRefundedFromPayment>,
        /// See [`CustomerCashBalanceTransactionTransferredToBalance`].
        pub transferred_to_balance: Option<CustomerCashBalanceTransactionTransferredToBalance>,
        /// See [`CustomerCashBalanceTransactionType`].
        pub r#type: Option<CustomerCashBalanceTransactionType> = "type",
        /// See [`CustomerCashBalanceTransactionAppliedToPayment`].
        pub unapplied_from_payment: Option<CustomerCashBalanceTransactionAppliedToPayment>,
    }
}

record! {
    /// Funding instructions, as it comes back: anything may be missing.
    answer FundingInstructions {
        /// See [`FundingInstructionsBankTransfer`].
        pub bank_transfer: Option<FundingInstructionsBankTransfer>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub funding_type: Option<String>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
    }
}

choice! {
    /// List customer balance transactions created: one of several things, or any other.
    ListCustomerBalanceTransactionsCreated {
        Integer(i64) if Value::is_i64,
        ListCustomerBalanceTransactionsCreatedValue(ListCustomerBalanceTransactionsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListCustomerBalanceTransactionsCreated {
        Integer(i64),
        ListCustomerBalanceTransactionsCreatedValue(ListCustomerBalanceTransactionsCreatedValue),
    }
}

record! {
    /// List customer balance transactions query, as it is sent.
    options ListCustomerBalanceTransactionsQuery {
        /// See [`ListCustomerBalanceTransactionsCreated`].
        pub created: Option<ListCustomerBalanceTransactionsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub invoice: Option<String>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListCustomerBalanceTransactionsQuery {
        set created: ListCustomerBalanceTransactionsCreated,
        set ending_before: String,
        list expand: String,
        set invoice: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create customer balance transaction, as it is sent.
    request CreateCustomerBalanceTransaction {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

impl CreateCustomerBalanceTransaction {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self { amount: amount.into(), currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCustomerBalanceTransaction {
        set description: String,
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Update customer balance transaction, as it is sent.
    options UpdateCustomerBalanceTransaction {
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    UpdateCustomerBalanceTransaction {
        set description: String,
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Update customer cash balance, as it is sent.
    options UpdateCustomerCashBalance {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateCustomerCashBalanceSettings`].
        pub settings: Option<UpdateCustomerCashBalanceSettings>,
    }
}

setters! {
    UpdateCustomerCashBalance {
        list expand: String,
        set settings: UpdateCustomerCashBalanceSettings,
    }
}

record! {
    /// List customer cash balance transactions query, as it is sent.
    options ListCustomerCashBalanceTransactionsQuery {
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
    ListCustomerCashBalanceTransactionsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create customer funding instructions, as it is sent.
    request CreateCustomerFundingInstructions {
        /// See [`CreateCustomerFundingInstructionsBankTransfer`].
        pub bank_transfer: CreateCustomerFundingInstructionsBankTransfer,
        /// A text.
        pub currency: String,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateCustomerFundingInstructionsFundingType`].
        pub funding_type: CreateCustomerFundingInstructionsFundingType,
    }
}

impl CreateCustomerFundingInstructions {
    /// With what must be there.
    #[must_use]
    pub fn new(
        bank_transfer: impl Into<CreateCustomerFundingInstructionsBankTransfer>,
        currency: impl Into<String>,
        funding_type: impl Into<CreateCustomerFundingInstructionsFundingType>,
    ) -> Self {
        Self {
            bank_transfer: bank_transfer.into(),
            currency: currency.into(),
            funding_type: funding_type.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateCustomerFundingInstructions {
        list expand: String,
    }
}

record! {
    /// Cash balance settings, as it comes back: anything may be missing.
    answer CashBalanceSettings {
        /// See [`CashBalanceSettingsReconciliationMode`].
        pub reconciliation_mode: Option<CashBalanceSettingsReconciliationMode>,
        /// Yes or no.
        pub using_merchant_default: Option<bool>,
    }
}

texts! {
    /// Customer balance transaction type: one of some texts, or any other.
    CustomerBalanceTransactionType {
        Adjustment = "adjustment",
        AppliedToInvoice = "applied_to_invoice",
        CheckoutSessionSubscriptionPayment = "checkout_session_subscription_payment",
        CheckoutSessionSubscriptionPaymentCanceled = "checkout_session_subscription_payment_canceled",
        CreditNote = "credit_note",
        Initial = "initial",
        InvoiceOverpaid = "invoice_overpaid",
        InvoiceTooLarge = "invoice_too_large",
        InvoiceTooSmall = "invoice_too_small",
        Migration = "migration",
        UnappliedFromInvoice = "unapplied_from_invoice",
        UnspentReceiverCredit = "unspent_receiver_credit",
    }
}

record! {
    /// Customer cash balance transaction adjusted for overdraft, as it comes back: anything may be missing.
    answer CustomerCashBalanceTransactionAdjustedForOverdraft {
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
        /// An id, or the [`CustomerCashBalanceTransaction`] where it is expanded.
        pub linked_transaction: Option<Expandable<CustomerCashBalanceTransaction>>,
    }
}

record! {
    /// Customer cash balance transaction applied to payment, as it comes back: anything may be missing.
    answer CustomerCashBalanceTransactionAppliedToPayment {
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        pub payment_intent: Option<Expandable<objects::PaymentIntent>>,
    }
}

record! {
    /// Customer cash balance transaction funded, as it comes back: anything may be missing.
    answer CustomerCashBalanceTransactionFunded {
        /// See [`CustomerCashBalanceTransactionFundedBankTransfer`].
        pub bank_transfer: Option<Box<CustomerCashBalanceTransactionFundedBankTransfer>>,
    }
}

record! {
    /// Customer cash balance transaction refunded from payment, as it comes back: anything may be missing.
    answer CustomerCashBalanceTransactionRefundedFromPayment {
        /// An id, or the [`Refund`](objects::Refund) where it is expanded.
        pub refund: Option<Expandable<objects::Refund>>,
    }
}

record! {
    /// Customer cash balance transaction transferred to balance, as it comes back: anything may be missing.
    answer CustomerCashBalanceTransactionTransferredToBalance {
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
    }
}

texts! {
    /// Customer cash balance transaction type: one of some texts, or any other.
    CustomerCashBalanceTransactionType {
        AdjustedForOverdraft = "adjusted_for_overdraft",
        AppliedToPayment = "applied_to_payment",
        Funded = "funded",
        FundingReversed = "funding_reversed",
        RefundedFromPayment = "refunded_from_payment",
        ReturnCanceled = "return_canceled",
        ReturnInitiated = "return_initiated",
        TransferredToBalance = "transferred_to_balance",
        UnappliedFromPayment = "unapplied_from_payment",
    }
}

record! {
    /// Funding instructions bank transfer, as it comes back: anything may be missing.
    answer FundingInstructionsBankTransfer {
        /// A text.
        pub country: Option<String>,
        /// A list, each [`FundingInstructionsBankTransferFinancialAddresse`].
        pub financial_addresses: Option<Vec<FundingInstructionsBankTransferFinancialAddresse>>,
        /// See [`FundingInstructionsBankTransferType`].
        pub r#type: Option<FundingInstructionsBankTransferType> = "type",
    }
}

record! {
    /// List customer balance transactions created value, as it is sent.
    options ListCustomerBalanceTransactionsCreatedValue {
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
    ListCustomerBalanceTransactionsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Update customer cash balance settings, as it is sent.
    options UpdateCustomerCashBalanceSettings {
        /// See [`UpdateCustomerCashBalanceSettingsReconciliationMode`].
        pub reconciliation_mode: Option<UpdateCustomerCashBalanceSettingsReconciliationMode>,
    }
}

setters! {
    UpdateCustomerCashBalanceSettings {
        set reconciliation_mode: UpdateCustomerCashBalanceSettingsReconciliationMode,
    }
}

record! {
    /// Create customer funding instructions bank transfer, as it is sent.
    request CreateCustomerFundingInstructionsBankTransfer {
        /// See [`CreateCustomerFundingInstructionsBankTransferEuBankTransfer`].
        pub eu_bank_transfer: Option<CreateCustomerFundingInstructionsBankTransferEuBankTransfer>,
        /// A list, each [`CreateCustomerFundingInstructionsBankTransferRequestedAddressType`].
        pub requested_address_types: Option<Vec<CreateCustomerFundingInstructionsBankTransferRequestedAddressType>>,
        /// See [`CreateCustomerFundingInstructionsBankTransferType`].
        pub r#type: CreateCustomerFundingInstructionsBankTransferType = "type",
    }
}

impl CreateCustomerFundingInstructionsBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateCustomerFundingInstructionsBankTransferType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCustomerFundingInstructionsBankTransfer {
        set eu_bank_transfer: CreateCustomerFundingInstructionsBankTransferEuBankTransfer,
        list requested_address_types: CreateCustomerFundingInstructionsBankTransferRequestedAddressType,
    }
}

texts! {
    /// Create customer funding instructions funding type: one of some texts, or any other.
    CreateCustomerFundingInstructionsFundingType {
        BankTransfer = "bank_transfer",
    }
}

texts! {
    /// Cash balance settings reconciliation mode: one of some texts, or any other.
    CashBalanceSettingsReconciliationMode {
        Automatic = "automatic",
        Manual = "manual",
    }
}

record! {
    /// Customer cash balance transaction funded bank transfer, as it comes back: anything may be missing.
    answer CustomerCashBalanceTransactionFundedBankTransfer {
        /// See [`CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer`].
        pub eu_bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer>,
        /// See [`CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer`].
        pub gb_bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer>,
        /// See [`CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer`].
        pub jp_bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer>,
        /// A text.
        pub reference: Option<String>,
        /// See [`CreateCustomerFundingInstructionsBankTransferType`].
        pub r#type: Option<CreateCustomerFundingInstructionsBankTransferType> = "type",
        /// See [`CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer`].
        pub us_bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer>,
    }
}

record! {
    /// Funding instructions bank transfer financial addresse, as it comes back: anything may be missing.
    answer FundingInstructionsBankTransferFinancialAddresse {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAba`].
        pub aba: Option<Box<FundingInstructionsBankTransferFinancialAddresseAba>>,
        /// See [`FundingInstructionsBankTransferFinancialAddresseIban`].
        pub iban: Option<Box<FundingInstructionsBankTransferFinancialAddresseIban>>,
        /// See [`FundingInstructionsBankTransferFinancialAddresseSortCode`].
        pub sort_code: Option<FundingInstructionsBankTransferFinancialAddresseSortCode>,
        /// See [`FundingInstructionsBankTransferFinancialAddresseSpei`].
        pub spei: Option<Box<FundingInstructionsBankTransferFinancialAddresseSpei>>,
        /// A list, each [`FundingInstructionsBankTransferFinancialAddresseSupportedNetwork`].
        pub supported_networks: Option<Vec<FundingInstructionsBankTransferFinancialAddresseSupportedNetwork>>,
        /// See [`FundingInstructionsBankTransferFinancialAddresseSwift`].
        pub swift: Option<Box<FundingInstructionsBankTransferFinancialAddresseSwift>>,
        /// See [`FundingInstructionsBankTransferFinancialAddresseType`].
        pub r#type: Option<FundingInstructionsBankTransferFinancialAddresseType> = "type",
        /// See [`FundingInstructionsBankTransferFinancialAddresseZengin`].
        pub zengin: Option<Box<FundingInstructionsBankTransferFinancialAddresseZengin>>,
    }
}

texts! {
    /// Funding instructions bank transfer type: one of some texts, or any other.
    FundingInstructionsBankTransferType {
        EuBankTransfer = "eu_bank_transfer",
        JpBankTransfer = "jp_bank_transfer",
    }
}

texts! {
    /// Update customer cash balance settings reconciliation mode: one of some texts, or any other.
    UpdateCustomerCashBalanceSettingsReconciliationMode {
        Automatic = "automatic",
        Manual = "manual",
        MerchantDefault = "merchant_default",
    }
}

record! {
    /// Create customer funding instructions bank transfer eu bank transfer, as it is sent.
    request CreateCustomerFundingInstructionsBankTransferEuBankTransfer {
        /// A text.
        pub country: String,
    }
}

impl CreateCustomerFundingInstructionsBankTransferEuBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self { country: country.into(), ..Slot::blank() }
    }
}

setters! {
    CreateCustomerFundingInstructionsBankTransferEuBankTransfer {
    }
}

texts! {
    /// Create customer funding instructions bank transfer requested address type: one of some texts, or any other.
    CreateCustomerFundingInstructionsBankTransferRequestedAddressType {
        Iban = "iban",
        SortCode = "sort_code",
        Spei = "spei",
        Zengin = "zengin",
    }
}

texts! {
    /// Create customer funding instructions bank transfer type: one of some texts, or any other.
    CreateCustomerFundingInstructionsBankTransferType {
        EuBankTransfer = "eu_bank_transfer",
        GbBankTransfer = "gb_bank_transfer",
        JpBankTransfer = "jp_bank_transfer",
        MxBankTransfer = "mx_bank_transfer",
        UsBankTransfer = "us_bank_transfer",
    }
}

record! {
    /// Customer cash balance transaction funded bank transfer eu bank transfer, as it comes back: anything may be missing.
    answer CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer {
        /// A text.
        pub bic: Option<String>,
        /// A text.
        pub iban_last4: Option<String>,
        /// A text.
        pub sender_name: Option<String>,
    }
}

record! {
    /// Customer cash balance transaction funded bank transfer gb bank transfer, as it comes back: anything may be missing.
    answer CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer {
        /// A text.
        pub account_number_last4: Option<String>,
        /// A text.
        pub sender_name: Option<String>,
        /// A text.
        pub sort_code: Option<String>,
    }
}

record! {
    /// Customer cash balance transaction funded bank transfer jp bank transfer, as it comes back: anything may be missing.
    answer CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer {
        /// A text.
        pub sender_bank: Option<String>,
        /// A text.
        pub sender_branch: Option<String>,
        /// A text.
        pub sender_name: Option<String>,
    }
}

record! {
    /// Customer cash balance transaction funded bank transfer us bank transfer, as it comes back: anything may be missing.
    answer CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer {
        /// See [`CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetwork`].
        pub network: Option<CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetwork>,
        /// A text.
        pub sender_name: Option<String>,
    }
}

record! {
    /// Funding instructions bank transfer financial addresse aba, as it comes back: anything may be missing.
    answer FundingInstructionsBankTransferFinancialAddresseAba {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        pub account_holder_address: Option<Box<FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub account_type: Option<String>,
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        pub bank_address: Option<Box<FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

record! {
    /// Funding instructions bank transfer financial addresse iban, as it comes back: anything may be missing.
    answer FundingInstructionsBankTransferFinancialAddresseIban {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        pub account_holder_address: Option<Box<FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub account_holder_name: Option<String>,
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        pub bank_address: Option<Box<FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub bic: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub iban: Option<String>,
    }
}

record! {
    /// Funding instructions bank transfer financial addresse sort code, as it comes back: anything may be missing.
    answer FundingInstructionsBankTransferFinancialAddresseSortCode {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        pub account_holder_address: Option<Box<FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub account_number: Option<String>,
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        pub bank_address: Option<Box<FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub sort_code: Option<String>,
    }
}

record! {
    /// Funding instructions bank transfer financial addresse spei, as it comes back: anything may be missing.
    answer FundingInstructionsBankTransferFinancialAddresseSpei {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        pub account_holder_address: Option<Box<FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub account_holder_name: Option<String>,
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        pub bank_address: Option<Box<FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub clabe: Option<String>,
    }
}

texts! {
    /// Funding instructions bank transfer financial addresse supported network: one of some texts, or any other.
    FundingInstructionsBankTransferFinancialAddresseSupportedNetwork {
        Ach = "ach",
        Bacs = "bacs",
        Chaps = "chaps",
        DomesticWireUs = "domestic_wire_us",
        Fps = "fps",
        Sepa = "sepa",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
}

record! {
    /// Funding instructions bank transfer financial addresse swift, as it comes back: anything may be missing.
    answer FundingInstructionsBankTransferFinancialAddresseSwift {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        pub account_holder_address: Option<Box<FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub account_type: Option<String>,
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        pub bank_address: Option<Box<FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub swift_code: Option<String>,
    }
}

texts! {
    /// Funding instructions bank transfer financial addresse type: one of some texts, or any other.
    FundingInstructionsBankTransferFinancialAddresseType {
        Aba = "aba",
        Iban = "iban",
        SortCode = "sort_code",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
}

record! {
    /// Funding instructions bank transfer financial addresse zengin, as it comes back: anything may be missing.
    answer FundingInstructionsBankTransferFinancialAddresseZengin {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        pub account_holder_address: Option<Box<FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub account_type: Option<String>,
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        pub bank_address: Option<Box<FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress>>,
        /// A text.
        pub bank_code: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub branch_code: Option<String>,
        /// A text.
        pub branch_name: Option<String>,
    }
}

texts! {
    /// Customer cash balance transaction funded bank transfer us bank transfer network: one of some texts, or any other.
    CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetwork {
        Ach = "ach",
        DomesticWireUs = "domestic_wire_us",
        Fednow = "fednow",
        Rtp = "rtp",
        Swift = "swift",
    }
}

record! {
    /// Funding instructions bank transfer financial addresse aba account holder address, as it comes back: anything may be missing.
    answer FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress {
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
