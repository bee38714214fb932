//! What goes into and comes out of [`TreasuryTransfers`](super::TreasuryTransfers).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Treasury inbound transfer, as it comes back: anything may be missing.
    answer TreasuryInboundTransfer(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// Yes or no.
        get cancelable: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// See [`TreasuryInboundTransferFailureDetails`].
        get failure_details: TreasuryInboundTransferFailureDetails,
        /// A text.
        get financial_account: &str,
        /// A text.
        get hosted_regulatory_receipt_url: &str,
        /// A text.
        always id: &str,
        /// See [`TreasuryInboundTransferLinkedFlows`].
        get linked_flows: TreasuryInboundTransferLinkedFlows,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// A text.
        get origin_payment_method: &str,
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetails`].
        get origin_payment_method_details: TreasuryInboundTransferOriginPaymentMethodDetails,
        /// Yes or no.
        get returned: bool,
        /// A text.
        get statement_descriptor: &str,
        /// See [`ListTreasuryInboundTransfersStatus`].
        get status: ListTreasuryInboundTransfersStatus,
        /// See [`TreasuryInboundTransferStatusTransitions`].
        get status_transitions: TreasuryInboundTransferStatusTransitions,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        get transaction: Expandable<objects::TreasuryTransaction>,
    }
}

object! {
    /// Treasury outbound payment, as it comes back: anything may be missing.
    answer TreasuryOutboundPayment(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// Yes or no.
        get cancelable: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get customer: &str,
        /// A text.
        get description: &str,
        /// A text.
        get destination_payment_method: &str,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetails`].
        get destination_payment_method_details: TreasuryOutboundPaymentDestinationPaymentMethodDetails,
        /// See [`TreasuryOutboundPaymentEndUserDetails`].
        get end_user_details: TreasuryOutboundPaymentEndUserDetails,
        /// A whole number, in seconds since 1970 (UTC).
        get expected_arrival_date: i64,
        /// A text.
        get financial_account: &str,
        /// A text.
        get hosted_regulatory_receipt_url: &str,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`TreasuryOutboundPaymentReturnedDetails`].
        get returned_details: TreasuryOutboundPaymentReturnedDetails,
        /// A text.
        get statement_descriptor: &str,
        /// See [`ListTreasuryOutboundPaymentsStatus`].
        get status: ListTreasuryOutboundPaymentsStatus,
        /// See [`TreasuryOutboundPaymentStatusTransitions`].
        get status_transitions: TreasuryOutboundPaymentStatusTransitions,
        /// See [`TreasuryOutboundPaymentTrackingDetails`].
        get tracking_details: TreasuryOutboundPaymentTrackingDetails,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        get transaction: Expandable<objects::TreasuryTransaction>,
    }
}

object! {
    /// Treasury outbound transfer, as it comes back: anything may be missing.
    answer TreasuryOutboundTransfer(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// Yes or no.
        get cancelable: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// A text.
        get destination_payment_method: &str,
        /// See [`TreasuryOutboundTransferDestinationPaymentMethodDetails`].
        get destination_payment_method_details: TreasuryOutboundTransferDestinationPaymentMethodDetails,
        /// A whole number, in seconds since 1970 (UTC).
        get expected_arrival_date: i64,
        /// A text.
        get financial_account: &str,
        /// A text.
        get hosted_regulatory_receipt_url: &str,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`TreasuryOutboundPaymentReturnedDetails`].
        get returned_details: TreasuryOutboundPaymentReturnedDetails,
        /// A text.
        get statement_descriptor: &str,
        /// See [`ListTreasuryOutboundPaymentsStatus`].
        get status: ListTreasuryOutboundPaymentsStatus,
        /// See [`TreasuryOutboundPaymentStatusTransitions`].
        get status_transitions: TreasuryOutboundPaymentStatusTransitions,
        /// See [`TreasuryOutboundPaymentTrackingDetails`].
        get tracking_details: TreasuryOutboundPaymentTrackingDetails,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        get transaction: Expandable<objects::TreasuryTransaction>,
    }
}

texts! {
    /// List treasury inbound transfers status: one of some texts, or any other.
    ListTreasuryInboundTransfersStatus {
        Canceled = "canceled",
        Failed = "failed",
        Processing = "processing",
        Succeeded = "succeeded",
    }
}

params! {
    /// List treasury inbound transfers query, as it is sent.
    required ListTreasuryInboundTransfersQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListTreasuryInboundTransfersStatus`].
        set status: ListTreasuryInboundTransfersStatus,
    }
}

impl ListTreasuryInboundTransfersQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self(Fields::new()).financial_account(financial_account)
    }
}

params! {
    /// Create treasury inbound transfer, as it is sent.
    required CreateTreasuryInboundTransfer {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A text.
        set description: String,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set origin_payment_method: String,
        /// A text.
        set statement_descriptor: String,
    }
}

impl CreateTreasuryInboundTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        currency: impl Into<String>,
        financial_account: impl Into<String>,
        origin_payment_method: impl Into<String>,
    ) -> Self {
        Self(Fields::new())
            .amount(amount)
            .currency(currency)
            .financial_account(financial_account)
            .origin_payment_method(origin_payment_method)
    }
}

params! {
    /// Cancel treasury inbound transfer, as it is sent.
    options CancelTreasuryInboundTransfer {
        /// A list.
        list expand: String,
    }
}

any_of! {
    /// List treasury outbound payments created: one of several things.
    ListTreasuryOutboundPaymentsCreated {
        Integer(i64),
        Object(ListTreasuryOutboundPaymentsCreatedValue),
    }
}

texts! {
    /// List treasury outbound payments status: one of some texts, or any other.
    ListTreasuryOutboundPaymentsStatus {
        Canceled = "canceled",
        Failed = "failed",
        Posted = "posted",
        Processing = "processing",
        Returned = "returned",
    }
}

params! {
    /// List treasury outbound payments query, as it is sent.
    required ListTreasuryOutboundPaymentsQuery {
        /// See [`ListTreasuryOutboundPaymentsCreated`].
        set created: ListTreasuryOutboundPaymentsCreated,
        /// A text.
        set customer: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListTreasuryOutboundPaymentsStatus`].
        set status: ListTreasuryOutboundPaymentsStatus,
    }
}

impl ListTreasuryOutboundPaymentsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self(Fields::new()).financial_account(financial_account)
    }
}

params! {
    /// Create treasury outbound payment, as it is sent.
    required CreateTreasuryOutboundPayment {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A text.
        set customer: String,
        /// A text.
        set description: String,
        /// A text.
        set destination_payment_method: String,
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodData`].
        set destination_payment_method_data: CreateTreasuryOutboundPaymentDestinationPaymentMethodData,
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodOptions`].
        set destination_payment_method_options: CreateTreasuryOutboundPaymentDestinationPaymentMethodOptions,
        /// See [`CreateTreasuryOutboundPaymentEndUserDetails`].
        set end_user_details: CreateTreasuryOutboundPaymentEndUserDetails,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set statement_descriptor: String,
    }
}

impl CreateTreasuryOutboundPayment {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        currency: impl Into<String>,
        financial_account: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).amount(amount).currency(currency).financial_account(financial_account)
    }
}

params! {
    /// List treasury outbound transfers query, as it is sent.
    required ListTreasuryOutboundTransfersQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListTreasuryOutboundPaymentsStatus`].
        set status: ListTreasuryOutboundPaymentsStatus,
    }
}

impl ListTreasuryOutboundTransfersQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self(Fields::new()).financial_account(financial_account)
    }
}

params! {
    /// Create treasury outbound transfer, as it is sent.
    required CreateTreasuryOutboundTransfer {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A text.
        set description: String,
        /// A text.
        set destination_payment_method: String,
        /// See [`CreateTreasuryOutboundTransferDestinationPaymentMethodData`].
        set destination_payment_method_data: CreateTreasuryOutboundTransferDestinationPaymentMethodData,
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodOptions`].
        set destination_payment_method_options: CreateTreasuryOutboundPaymentDestinationPaymentMethodOptions,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set statement_descriptor: String,
    }
}

impl CreateTreasuryOutboundTransfer {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        currency: impl Into<String>,
        financial_account: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).amount(amount).currency(currency).financial_account(financial_account)
    }
}

object! {
    /// Treasury inbound transfer failure details, as it comes back: anything may be missing.
    part TreasuryInboundTransferFailureDetails(false) {
        /// See [`TreasuryInboundTransferFailureDetailsCode`].
        get code: TreasuryInboundTransferFailureDetailsCode,
    }
}

object! {
    /// Treasury inbound transfer linked flows, as it comes back: anything may be missing.
    part TreasuryInboundTransferLinkedFlows(false) {
        /// A text.
        get received_debit: &str,
    }
}

object! {
    /// Treasury inbound transfer origin payment method details, as it comes back: anything may be missing.
    part TreasuryInboundTransferOriginPaymentMethodDetails(false) {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails`].
        get billing_details: TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails,
        /// A text.
        get r#type = "type": &str,
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount`].
        get us_bank_account: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount,
    }
}

object! {
    /// Treasury inbound transfer status transitions, as it comes back: anything may be missing.
    part TreasuryInboundTransferStatusTransitions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get canceled_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get failed_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get succeeded_at: i64,
    }
}

object! {
    /// Treasury outbound payment destination payment method details, as it comes back: anything may be missing.
    part TreasuryOutboundPaymentDestinationPaymentMethodDetails(false) {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails`].
        get billing_details: TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount`].
        get financial_account: TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsType`].
        get r#type = "type": TreasuryOutboundPaymentDestinationPaymentMethodDetailsType,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount`].
        get us_bank_account: TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount,
    }
}

object! {
    /// Treasury outbound payment end user details, as it comes back: anything may be missing.
    part TreasuryOutboundPaymentEndUserDetails(false) {
        /// A text.
        get ip_address: &str,
        /// Yes or no.
        get present: bool,
    }
}

object! {
    /// Treasury outbound payment returned details, as it comes back: anything may be missing.
    part TreasuryOutboundPaymentReturnedDetails(false) {
        /// See [`TreasuryOutboundPaymentReturnedDetailsCode`].
        get code: TreasuryOutboundPaymentReturnedDetailsCode,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        get transaction: Expandable<objects::TreasuryTransaction>,
    }
}

object! {
    /// Treasury outbound payment status transitions, as it comes back: anything may be missing.
    part TreasuryOutboundPaymentStatusTransitions(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get canceled_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get failed_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get posted_at: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get returned_at: i64,
    }
}

object! {
    /// Treasury outbound payment tracking details, as it comes back: anything may be missing.
    part TreasuryOutboundPaymentTrackingDetails(false) {
        /// See [`TreasuryOutboundPaymentTrackingDetailsAch`].
        get ach: TreasuryOutboundPaymentTrackingDetailsAch,
        /// See [`TreasuryOutboundPaymentTrackingDetailsType`].
        get r#type = "type": TreasuryOutboundPaymentTrackingDetailsType,
        /// See [`TreasuryOutboundPaymentTrackingDetailsUsDomesticWire`].
        get us_domestic_wire: TreasuryOutboundPaymentTrackingDetailsUsDomesticWire,
    }
}

object! {
    /// Treasury outbound transfer destination payment method details, as it comes back: anything may be missing.
    part TreasuryOutboundTransferDestinationPaymentMethodDetails(false) {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails`].
        get billing_details: TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount`].
        get financial_account: TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsType`].
        get r#type = "type": TreasuryOutboundPaymentDestinationPaymentMethodDetailsType,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount`].
        get us_bank_account: TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount,
    }
}

params! {
    /// List treasury outbound payments created value, as it is sent.
    group ListTreasuryOutboundPaymentsCreatedValue {
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
    /// Create treasury outbound payment destination payment method data, as it is sent.
    required_group CreateTreasuryOutboundPaymentDestinationPaymentMethodData {
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails`].
        set billing_details: CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails,
        /// A text.
        set financial_account: String,
        /// Values by name.
        entry metadata: String,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsType`].
        set r#type = "type": TreasuryOutboundPaymentDestinationPaymentMethodDetailsType,
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodDataUsBankAccount`].
        set us_bank_account: CreateTreasuryOutboundPaymentDestinationPaymentMethodDataUsBankAccount,
    }
}

impl CreateTreasuryOutboundPaymentDestinationPaymentMethodData {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<TreasuryOutboundPaymentDestinationPaymentMethodDetailsType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create treasury outbound payment destination payment method options, as it is sent.
    group CreateTreasuryOutboundPaymentDestinationPaymentMethodOptions {
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount`].
        set us_bank_account or unset_us_bank_account: CreateTreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount,
    }
}

params! {
    /// Create treasury outbound payment end user details, as it is sent.
    required_group CreateTreasuryOutboundPaymentEndUserDetails {
        /// A text.
        set ip_address: String,
        /// Yes or no.
        set present: bool,
    }
}

impl CreateTreasuryOutboundPaymentEndUserDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(present: impl Into<bool>) -> Self {
        Self(Fields::new()).present(present)
    }
}

params! {
    /// Create treasury outbound transfer destination payment method data, as it is sent.
    required_group CreateTreasuryOutboundTransferDestinationPaymentMethodData {
        /// A text.
        set financial_account: String,
        /// See [`CreateTreasuryOutboundTransferDestinationPaymentMethodDataType`].
        set r#type = "type": CreateTreasuryOutboundTransferDestinationPaymentMethodDataType,
    }
}

impl CreateTreasuryOutboundTransferDestinationPaymentMethodData {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateTreasuryOutboundTransferDestinationPaymentMethodDataType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

texts! {
    /// Treasury inbound transfer failure details code: one of some texts, or any other.
    TreasuryInboundTransferFailureDetailsCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        BankAccountRestricted = "bank_account_restricted",
        BankOwnershipChanged = "bank_ownership_changed",
        DebitNotAuthorized = "debit_not_authorized",
        IncorrectAccountHolderAddress = "incorrect_account_holder_address",
        IncorrectAccountHolderName = "incorrect_account_holder_name",
        IncorrectAccountHolderTaxId = "incorrect_account_holder_tax_id",
        InsufficientFunds = "insufficient_funds",
        InvalidAccountNumber = "invalid_account_number",
        InvalidCurrency = "invalid_currency",
        NoAccount = "no_account",
        Other = "other",
    }
}

object! {
    /// Treasury inbound transfer origin payment method details billing details, as it comes back: anything may be missing.
    part TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails(false) {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetailsAddress`].
        get address: TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetailsAddress,
        /// A text.
        get email: &str,
        /// A text.
        get name: &str,
    }
}

object! {
    /// Treasury inbound transfer origin payment method details us bank account, as it comes back: anything may be missing.
    part TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount(false) {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType`].
        get account_holder_type: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType,
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType`].
        get account_type: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType,
        /// A text.
        get bank_name: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        get mandate: Expandable<objects::Mandate>,
        /// A text.
        get network: &str,
        /// A text.
        get routing_number: &str,
    }
}

object! {
    /// Treasury outbound payment destination payment method details financial account, as it comes back: anything may be missing.
    part TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount(true) {
        /// A text.
        always id: &str,
        /// A text.
        get network: &str,
    }
}

texts! {
    /// Treasury outbound payment destination payment method details type: one of some texts, or any other.
    TreasuryOutboundPaymentDestinationPaymentMethodDetailsType {
        FinancialAccount = "financial_account",
        UsBankAccount = "us_bank_account",
    }
}

object! {
    /// Treasury outbound payment destination payment method details us bank account, as it comes back: anything may be missing.
    part TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount(false) {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType`].
        get account_holder_type: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType,
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType`].
        get account_type: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType,
        /// A text.
        get bank_name: &str,
        /// A text.
        get fingerprint: &str,
        /// A text.
        get last4: &str,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        get mandate: Expandable<objects::Mandate>,
        /// See [`TreasuryOutboundPaymentTrackingDetailsType`].
        get network: TreasuryOutboundPaymentTrackingDetailsType,
        /// A text.
        get routing_number: &str,
    }
}

texts! {
    /// Treasury outbound payment returned details code: one of some texts, or any other.
    TreasuryOutboundPaymentReturnedDetailsCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        BankAccountRestricted = "bank_account_restricted",
        BankOwnershipChanged = "bank_ownership_changed",
        Declined = "declined",
        IncorrectAccountHolderName = "incorrect_account_holder_name",
        InvalidAccountNumber = "invalid_account_number",
        InvalidCurrency = "invalid_currency",
        NoAccount = "no_account",
        Other = "other",
    }
}

object! {
    /// Treasury outbound payment tracking details ach, as it comes back: anything may be missing.
    part TreasuryOutboundPaymentTrackingDetailsAch(false) {
        /// A text.
        get trace_id: &str,
    }
}

texts! {
    /// Treasury outbound payment tracking details type: one of some texts, or any other.
    TreasuryOutboundPaymentTrackingDetailsType {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}

object! {
    /// Treasury outbound payment tracking details us domestic wire, as it comes back: anything may be missing.
    part TreasuryOutboundPaymentTrackingDetailsUsDomesticWire(false) {
        /// A text.
        get chips: &str,
        /// A text.
        get imad: &str,
        /// A text.
        get omad: &str,
    }
}

params! {
    /// Create treasury outbound payment destination payment method data billing details, as it is sent.
    group CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails {
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetailsAddress`].
        set address or unset_address: CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetailsAddress,
        /// A text.
        set email: String,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

params! {
    /// Create treasury outbound payment destination payment method data us bank account, as it is sent.
    group CreateTreasuryOutboundPaymentDestinationPaymentMethodDataUsBankAccount {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType`].
        set account_holder_type: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType,
        /// A text.
        set account_number: String,
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType`].
        set account_type: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType,
        /// A text.
        set financial_connections_account: String,
        /// A text.
        set routing_number: String,
    }
}

params! {
    /// Create treasury outbound payment destination payment method options us bank account, as it is sent.
    group CreateTreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount {
        /// See [`TreasuryOutboundPaymentTrackingDetailsType`].
        set network: TreasuryOutboundPaymentTrackingDetailsType,
    }
}

texts! {
    /// Create treasury outbound transfer destination payment method data type: one of some texts, or any other.
    CreateTreasuryOutboundTransferDestinationPaymentMethodDataType {
        FinancialAccount = "financial_account",
    }
}

object! {
    /// Treasury inbound transfer origin payment method details billing details address, as it comes back: anything may be missing.
    part TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetailsAddress(false) {
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

texts! {
    /// Treasury inbound transfer origin payment method details us bank account account holder type: one of some texts, or any other.
    TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

texts! {
    /// Treasury inbound transfer origin payment method details us bank account account type: one of some texts, or any other.
    TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

params! {
    /// Create treasury outbound payment destination payment method data billing details address, as it is sent.
    group CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetailsAddress {
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
