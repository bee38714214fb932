//! What goes into and comes out of [`CustomerBalances`](super::CustomerBalances).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Cash balance, as it comes back: anything may be missing.
    answer CashBalance(false) {
        /// Values by name.
        get available: BTreeMap<&str, i64>,
        /// A text.
        get customer: &str,
        /// A text.
        get customer_account: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// See [`CashBalanceSettings`].
        get settings: CashBalanceSettings,
    }
}

object! {
    /// Customer balance transaction, as it comes back: anything may be missing.
    answer CustomerBalanceTransaction(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`CheckoutSession`](objects::CheckoutSession) where it is expanded.
        get checkout_session: Expandable<objects::CheckoutSession>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// An id, or the [`CreditNote`](objects::CreditNote) where it is expanded.
        get credit_note: Expandable<objects::CreditNote>,
        /// A text.
        get currency: &str,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// A text.
        get description: &str,
        /// A whole number, in the smallest unit of the currency.
        get ending_balance: i64,
        /// A text.
        always id: &str,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        get invoice: Expandable<objects::Invoice>,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`CustomerBalanceTransactionType`].
        get r#type = "type": CustomerBalanceTransactionType,
    }
}

object! {
    /// Customer cash balance transaction, as it comes back: anything may be missing.
    answer CustomerCashBalanceTransaction(true) {
        /// See [`CustomerCashBalanceTransactionAdjustedForOverdraft`].
        get adjusted_for_overdraft: CustomerCashBalanceTransactionAdjustedForOverdraft,
        /// See [`CustomerCashBalanceTransactionAppliedToPayment`].
        get applied_to_payment: CustomerCashBalanceTransactionAppliedToPayment,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// A whole number, in the smallest unit of the currency.
        get ending_balance: i64,
        /// See [`CustomerCashBalanceTransactionFunded`].
        get funded: CustomerCashBalanceTransactionFunded,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A whole number, in the smallest unit of the currency.
        get net_amount: i64,
        /// A text.
        get object: &str,
        /// See [`CustomerCashBalanceTransactionRefundedFromPayment`].
        get refunded_from_payment: CustomerCashBalanceTransactionRefundedFromPayment,
        /// See [`CustomerCashBalanceTransactionTransferredToBalance`].
        get transferred_to_balance: CustomerCashBalanceTransactionTransferredToBalance,
        /// See [`CustomerCashBalanceTransactionType`].
        get r#type = "type": CustomerCashBalanceTransactionType,
        /// See [`CustomerCashBalanceTransactionAppliedToPayment`].
        get unapplied_from_payment: CustomerCashBalanceTransactionAppliedToPayment,
    }
}

object! {
    /// Funding instructions, as it comes back: anything may be missing.
    answer FundingInstructions(false) {
        /// See [`FundingInstructionsBankTransfer`].
        get bank_transfer: FundingInstructionsBankTransfer,
        /// A text.
        get currency: &str,
        /// A text.
        get funding_type: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
    }
}

any_of! {
    /// List customer balance transactions created: one of several things.
    ListCustomerBalanceTransactionsCreated {
        Integer(i64),
        Object(ListCustomerBalanceTransactionsCreatedValue),
    }
}

params! {
    /// List customer balance transactions query, as it is sent.
    options ListCustomerBalanceTransactionsQuery {
        /// See [`ListCustomerBalanceTransactionsCreated`].
        set created: ListCustomerBalanceTransactionsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set invoice: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create customer balance transaction, as it is sent.
    required CreateCustomerBalanceTransaction {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

impl CreateCustomerBalanceTransaction {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, currency: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).currency(currency)
    }
}

params! {
    /// Update customer balance transaction, as it is sent.
    options UpdateCustomerBalanceTransaction {
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

params! {
    /// Update customer cash balance, as it is sent.
    options UpdateCustomerCashBalance {
        /// A list.
        list expand: String,
        /// See [`UpdateCustomerCashBalanceSettings`].
        set settings: UpdateCustomerCashBalanceSettings,
    }
}

params! {
    /// List customer cash balance transactions query, as it is sent.
    options ListCustomerCashBalanceTransactionsQuery {
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
    /// Create customer funding instructions, as it is sent.
    required CreateCustomerFundingInstructions {
        /// See [`CreateCustomerFundingInstructionsBankTransfer`].
        set bank_transfer: CreateCustomerFundingInstructionsBankTransfer,
        /// A text.
        set currency: String,
        /// A list.
        list expand: String,
        /// See [`CreateCustomerFundingInstructionsFundingType`].
        set funding_type: CreateCustomerFundingInstructionsFundingType,
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
        Self(Fields::new()).bank_transfer(bank_transfer).currency(currency).funding_type(funding_type)
    }
}

object! {
    /// Cash balance settings, as it comes back: anything may be missing.
    part CashBalanceSettings(false) {
        /// See [`CashBalanceSettingsReconciliationMode`].
        get reconciliation_mode: CashBalanceSettingsReconciliationMode,
        /// Yes or no.
        get using_merchant_default: bool,
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

object! {
    /// Customer cash balance transaction adjusted for overdraft, as it comes back: anything may be missing.
    part CustomerCashBalanceTransactionAdjustedForOverdraft(false) {
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get balance_transaction: Expandable<objects::BalanceTransaction>,
        /// An id, or the [`CustomerCashBalanceTransaction`] where it is expanded.
        get linked_transaction: Expandable<CustomerCashBalanceTransaction>,
    }
}

object! {
    /// Customer cash balance transaction applied to payment, as it comes back: anything may be missing.
    part CustomerCashBalanceTransactionAppliedToPayment(false) {
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        get payment_intent: Expandable<objects::PaymentIntent>,
    }
}

object! {
    /// Customer cash balance transaction funded, as it comes back: anything may be missing.
    part CustomerCashBalanceTransactionFunded(false) {
        /// See [`CustomerCashBalanceTransactionFundedBankTransfer`].
        get bank_transfer: CustomerCashBalanceTransactionFundedBankTransfer,
    }
}

object! {
    /// Customer cash balance transaction refunded from payment, as it comes back: anything may be missing.
    part CustomerCashBalanceTransactionRefundedFromPayment(false) {
        /// An id, or the [`Refund`](objects::Refund) where it is expanded.
        get refund: Expandable<objects::Refund>,
    }
}

object! {
    /// Customer cash balance transaction transferred to balance, as it comes back: anything may be missing.
    part CustomerCashBalanceTransactionTransferredToBalance(false) {
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get balance_transaction: Expandable<objects::BalanceTransaction>,
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

object! {
    /// Funding instructions bank transfer, as it comes back: anything may be missing.
    part FundingInstructionsBankTransfer(false) {
        /// A text.
        get country: &str,
        /// A list, each [`FundingInstructionsBankTransferFinancialAddresse`].
        get financial_addresses: Vec<FundingInstructionsBankTransferFinancialAddresse>,
        /// See [`FundingInstructionsBankTransferType`].
        get r#type = "type": FundingInstructionsBankTransferType,
    }
}

params! {
    /// List customer balance transactions created value, as it is sent.
    group ListCustomerBalanceTransactionsCreatedValue {
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
    /// Update customer cash balance settings, as it is sent.
    group UpdateCustomerCashBalanceSettings {
        /// See [`UpdateCustomerCashBalanceSettingsReconciliationMode`].
        set reconciliation_mode: UpdateCustomerCashBalanceSettingsReconciliationMode,
    }
}

params! {
    /// Create customer funding instructions bank transfer, as it is sent.
    required_group CreateCustomerFundingInstructionsBankTransfer {
        /// See [`CreateCustomerFundingInstructionsBankTransferEuBankTransfer`].
        set eu_bank_transfer: CreateCustomerFundingInstructionsBankTransferEuBankTransfer,
        /// A list, each [`CreateCustomerFundingInstructionsBankTransferRequestedAddressType`].
        list requested_address_types: CreateCustomerFundingInstructionsBankTransferRequestedAddressType,
        /// See [`CreateCustomerFundingInstructionsBankTransferType`].
        set r#type = "type": CreateCustomerFundingInstructionsBankTransferType,
    }
}

impl CreateCustomerFundingInstructionsBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateCustomerFundingInstructionsBankTransferType>) -> Self {
        Self(Fields::new()).r#type(r#type)
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

object! {
    /// Customer cash balance transaction funded bank transfer, as it comes back: anything may be missing.
    part CustomerCashBalanceTransactionFundedBankTransfer(false) {
        /// See [`CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer`].
        get eu_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer,
        /// See [`CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer`].
        get gb_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer,
        /// See [`CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer`].
        get jp_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer,
        /// A text.
        get reference: &str,
        /// See [`CreateCustomerFundingInstructionsBankTransferType`].
        get r#type = "type": CreateCustomerFundingInstructionsBankTransferType,
        /// See [`CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer`].
        get us_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer,
    }
}

object! {
    /// Funding instructions bank transfer financial addresse, as it comes back: anything may be missing.
    part FundingInstructionsBankTransferFinancialAddresse(false) {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAba`].
        get aba: FundingInstructionsBankTransferFinancialAddresseAba,
        /// See [`FundingInstructionsBankTransferFinancialAddresseIban`].
        get iban: FundingInstructionsBankTransferFinancialAddresseIban,
        /// See [`FundingInstructionsBankTransferFinancialAddresseSortCode`].
        get sort_code: FundingInstructionsBankTransferFinancialAddresseSortCode,
        /// See [`FundingInstructionsBankTransferFinancialAddresseSpei`].
        get spei: FundingInstructionsBankTransferFinancialAddresseSpei,
        /// A list, each [`FundingInstructionsBankTransferFinancialAddresseSupportedNetwork`].
        get supported_networks: Vec<FundingInstructionsBankTransferFinancialAddresseSupportedNetwork>,
        /// See [`FundingInstructionsBankTransferFinancialAddresseSwift`].
        get swift: FundingInstructionsBankTransferFinancialAddresseSwift,
        /// See [`FundingInstructionsBankTransferFinancialAddresseType`].
        get r#type = "type": FundingInstructionsBankTransferFinancialAddresseType,
        /// See [`FundingInstructionsBankTransferFinancialAddresseZengin`].
        get zengin: FundingInstructionsBankTransferFinancialAddresseZengin,
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

params! {
    /// Create customer funding instructions bank transfer eu bank transfer, as it is sent.
    required_group CreateCustomerFundingInstructionsBankTransferEuBankTransfer {
        /// A text.
        set country: String,
    }
}

impl CreateCustomerFundingInstructionsBankTransferEuBankTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self(Fields::new()).country(country)
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

object! {
    /// Customer cash balance transaction funded bank transfer eu bank transfer, as it comes back: anything may be missing.
    part CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer(false) {
        /// A text.
        get bic: &str,
        /// A text.
        get iban_last4: &str,
        /// A text.
        get sender_name: &str,
    }
}

object! {
    /// Customer cash balance transaction funded bank transfer gb bank transfer, as it comes back: anything may be missing.
    part CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer(false) {
        /// A text.
        get account_number_last4: &str,
        /// A text.
        get sender_name: &str,
        /// A text.
        get sort_code: &str,
    }
}

object! {
    /// Customer cash balance transaction funded bank transfer jp bank transfer, as it comes back: anything may be missing.
    part CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer(false) {
        /// A text.
        get sender_bank: &str,
        /// A text.
        get sender_branch: &str,
        /// A text.
        get sender_name: &str,
    }
}

object! {
    /// Customer cash balance transaction funded bank transfer us bank transfer, as it comes back: anything may be missing.
    part CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer(false) {
        /// See [`CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetwork`].
        get network: CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetwork,
        /// A text.
        get sender_name: &str,
    }
}

object! {
    /// Funding instructions bank transfer financial addresse aba, as it comes back: anything may be missing.
    part FundingInstructionsBankTransferFinancialAddresseAba(false) {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        get account_holder_address: FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get account_holder_name: &str,
        /// A text.
        get account_number: &str,
        /// A text.
        get account_type: &str,
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        get bank_address: FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get bank_name: &str,
        /// A text.
        get routing_number: &str,
    }
}

object! {
    /// Funding instructions bank transfer financial addresse iban, as it comes back: anything may be missing.
    part FundingInstructionsBankTransferFinancialAddresseIban(false) {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        get account_holder_address: FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get account_holder_name: &str,
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        get bank_address: FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get bic: &str,
        /// A text.
        get country: &str,
        /// A text.
        get iban: &str,
    }
}

object! {
    /// Funding instructions bank transfer financial addresse sort code, as it comes back: anything may be missing.
    part FundingInstructionsBankTransferFinancialAddresseSortCode(false) {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        get account_holder_address: FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get account_holder_name: &str,
        /// A text.
        get account_number: &str,
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        get bank_address: FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get sort_code: &str,
    }
}

object! {
    /// Funding instructions bank transfer financial addresse spei, as it comes back: anything may be missing.
    part FundingInstructionsBankTransferFinancialAddresseSpei(false) {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        get account_holder_address: FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get account_holder_name: &str,
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        get bank_address: FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get bank_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get clabe: &str,
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

object! {
    /// Funding instructions bank transfer financial addresse swift, as it comes back: anything may be missing.
    part FundingInstructionsBankTransferFinancialAddresseSwift(false) {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        get account_holder_address: FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get account_holder_name: &str,
        /// A text.
        get account_number: &str,
        /// A text.
        get account_type: &str,
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        get bank_address: FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get bank_name: &str,
        /// A text.
        get swift_code: &str,
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

object! {
    /// Funding instructions bank transfer financial addresse zengin, as it comes back: anything may be missing.
    part FundingInstructionsBankTransferFinancialAddresseZengin(false) {
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        get account_holder_address: FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get account_holder_name: &str,
        /// A text.
        get account_number: &str,
        /// A text.
        get account_type: &str,
        /// See [`FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress`].
        get bank_address: FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress,
        /// A text.
        get bank_code: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get branch_code: &str,
        /// A text.
        get branch_name: &str,
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

object! {
    /// Funding instructions bank transfer financial addresse aba account holder address, as it comes back: anything may be missing.
    part FundingInstructionsBankTransferFinancialAddresseAbaAccountHolderAddress(false) {
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
