//! What goes into and comes out of [`TreasuryTransfers`](super::TreasuryTransfers).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Treasury inbound transfer, as it comes back: anything may be missing.
    answer TreasuryInboundTransfer {
        /// A whole number.
        pub amount: Option<i64>,
        /// Yes or no.
        pub cancelable: Option<bool>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// See [`TreasuryInboundTransferFailureDetails`].
        pub failure_details: Option<TreasuryInboundTransferFailureDetails>,
        /// A text.
        pub financial_account: Option<String>,
        /// A text.
        pub hosted_regulatory_receipt_url: Option<String>,
        /// A text.
        pub id: String,
        /// See [`TreasuryInboundTransferLinkedFlows`].
        pub linked_flows: Option<TreasuryInboundTransferLinkedFlows>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub origin_payment_method: Option<String>,
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetails`].
        pub origin_payment_method_details: Option<Box<TreasuryInboundTransferOriginPaymentMethodDetails>>,
        /// Yes or no.
        pub returned: Option<bool>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// See [`ListTreasuryInboundTransfersStatus`].
        pub status: Option<ListTreasuryInboundTransfersStatus>,
        /// See [`TreasuryInboundTransferStatusTransitions`].
        pub status_transitions: Option<TreasuryInboundTransferStatusTransitions>,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        pub transaction: Option<Expandable<objects::TreasuryTransaction>>,
    }
}

record! {
    /// Treasury outbound payment, as it comes back: anything may be missing.
    answer TreasuryOutboundPayment {
        /// A whole number.
        pub amount: Option<i64>,
        /// Yes or no.
        pub cancelable: Option<bool>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub destination_payment_method: Option<String>,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetails`].
        pub destination_payment_method_details: Option<Box<TreasuryOutboundPaymentDestinationPaymentMethodDetails>>,
        /// See [`TreasuryOutboundPaymentEndUserDetails`].
        pub end_user_details: Option<TreasuryOutboundPaymentEndUserDetails>,
        /// A whole number.
        pub expected_arrival_date: Option<i64>,
        /// A text.
        pub financial_account: Option<String>,
        /// A text.
        pub hosted_regulatory_receipt_url: Option<String>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`TreasuryOutboundPaymentReturnedDetails`].
        pub returned_details: Option<TreasuryOutboundPaymentReturnedDetails>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// See [`ListTreasuryOutboundPaymentsStatus`].
        pub status: Option<ListTreasuryOutboundPaymentsStatus>,
        /// See [`TreasuryOutboundPaymentStatusTransitions`].
        pub status_transitions: Option<TreasuryOutboundPaymentStatusTransitions>,
        /// See [`TreasuryOutboundPaymentTrackingDetails`].
        pub tracking_details: Option<Box<TreasuryOutboundPaymentTrackingDetails>>,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        pub transaction: Option<Expandable<objects::TreasuryTransaction>>,
    }
}

record! {
    /// Treasury outbound transfer, as it comes back: anything may be missing.
    answer TreasuryOutboundTransfer {
        /// A whole number.
        pub amount: Option<i64>,
        /// Yes or no.
        pub cancelable: Option<bool>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub destination_payment_method: Option<String>,
        /// See [`TreasuryOutboundTransferDestinationPaymentMethodDetails`].
        pub destination_payment_method_details: Option<Box<TreasuryOutboundTransferDestinationPaymentMethodDetails>>,
        /// A whole number.
        pub expected_arrival_date: Option<i64>,
        /// A text.
        pub financial_account: Option<String>,
        /// A text.
        pub hosted_regulatory_receipt_url: Option<String>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`TreasuryOutboundPaymentReturnedDetails`].
        pub returned_details: Option<TreasuryOutboundPaymentReturnedDetails>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// See [`ListTreasuryOutboundPaymentsStatus`].
        pub status: Option<ListTreasuryOutboundPaymentsStatus>,
        /// See [`TreasuryOutboundPaymentStatusTransitions`].
        pub status_transitions: Option<TreasuryOutboundPaymentStatusTransitions>,
        /// See [`TreasuryOutboundPaymentTrackingDetails`].
        pub tracking_details: Option<Box<TreasuryOutboundPaymentTrackingDetails>>,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        pub transaction: Option<Expandable<objects::TreasuryTransaction>>,
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

record! {
    /// List treasury inbound transfers query, as it is sent.
    request ListTreasuryInboundTransfersQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: String,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListTreasuryInboundTransfersStatus`].
        pub status: Option<ListTreasuryInboundTransfersStatus>,
    }
}

impl ListTreasuryInboundTransfersQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self { financial_account: financial_account.into(), ..Slot::blank() }
    }
}

setters! {
    ListTreasuryInboundTransfersQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListTreasuryInboundTransfersStatus,
    }
}

record! {
    /// Create treasury inbound transfer, as it is sent.
    request CreateTreasuryInboundTransfer {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: String,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub origin_payment_method: String,
        /// A text.
        pub statement_descriptor: Option<String>,
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
        Self {
            amount: amount.into(),
            currency: currency.into(),
            financial_account: financial_account.into(),
            origin_payment_method: origin_payment_method.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTreasuryInboundTransfer {
        set description: String,
        list expand: String,
        entry metadata: String,
        set statement_descriptor: String,
    }
}

record! {
    /// Cancel treasury inbound transfer, as it is sent.
    options CancelTreasuryInboundTransfer {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    CancelTreasuryInboundTransfer {
        list expand: String,
    }
}

choice! {
    /// List treasury outbound payments created: one of several things, or any other.
    ListTreasuryOutboundPaymentsCreated {
        Integer(i64) if Value::is_i64,
        ListTreasuryOutboundPaymentsCreatedValue(ListTreasuryOutboundPaymentsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListTreasuryOutboundPaymentsCreated {
        Integer(i64),
        ListTreasuryOutboundPaymentsCreatedValue(ListTreasuryOutboundPaymentsCreatedValue),
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

record! {
    /// List treasury outbound payments query, as it is sent.
    request ListTreasuryOutboundPaymentsQuery {
        /// See [`ListTreasuryOutboundPaymentsCreated`].
        pub created: Option<ListTreasuryOutboundPaymentsCreated>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: String,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListTreasuryOutboundPaymentsStatus`].
        pub status: Option<ListTreasuryOutboundPaymentsStatus>,
    }
}

impl ListTreasuryOutboundPaymentsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self { financial_account: financial_account.into(), ..Slot::blank() }
    }
}

setters! {
    ListTreasuryOutboundPaymentsQuery {
        set created: ListTreasuryOutboundPaymentsCreated,
        set customer: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListTreasuryOutboundPaymentsStatus,
    }
}

record! {
    /// Create treasury outbound payment, as it is sent.
    request CreateTreasuryOutboundPayment {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub destination_payment_method: Option<String>,
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodData`].
        pub destination_payment_method_data: Option<Box<CreateTreasuryOutboundPaymentDestinationPaymentMethodData>>,
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodOptions`].
        pub destination_payment_method_options: Option<CreateTreasuryOutboundPaymentDestinationPaymentMethodOptions>,
        /// See [`CreateTreasuryOutboundPaymentEndUserDetails`].
        pub end_user_details: Option<CreateTreasuryOutboundPaymentEndUserDetails>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: String,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub statement_descriptor: Option<String>,
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
        Self {
            amount: amount.into(),
            currency: currency.into(),
            financial_account: financial_account.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTreasuryOutboundPayment {
        set customer: String,
        set description: String,
        set destination_payment_method: String,
        set destination_payment_method_data: Box<CreateTreasuryOutboundPaymentDestinationPaymentMethodData>,
        set destination_payment_method_options: CreateTreasuryOutboundPaymentDestinationPaymentMethodOptions,
        set end_user_details: CreateTreasuryOutboundPaymentEndUserDetails,
        list expand: String,
        entry metadata: String,
        set statement_descriptor: String,
    }
}

record! {
    /// List treasury outbound transfers query, as it is sent.
    request ListTreasuryOutboundTransfersQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: String,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListTreasuryOutboundPaymentsStatus`].
        pub status: Option<ListTreasuryOutboundPaymentsStatus>,
    }
}

impl ListTreasuryOutboundTransfersQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(financial_account: impl Into<String>) -> Self {
        Self { financial_account: financial_account.into(), ..Slot::blank() }
    }
}

setters! {
    ListTreasuryOutboundTransfersQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListTreasuryOutboundPaymentsStatus,
    }
}

record! {
    /// Create treasury outbound transfer, as it is sent.
    request CreateTreasuryOutboundTransfer {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub destination_payment_method: Option<String>,
        /// See [`CreateTreasuryOutboundTransferDestinationPaymentMethodData`].
        pub destination_payment_method_data: Option<CreateTreasuryOutboundTransferDestinationPaymentMethodData>,
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodOptions`].
        pub destination_payment_method_options: Option<CreateTreasuryOutboundPaymentDestinationPaymentMethodOptions>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: String,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub statement_descriptor: Option<String>,
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
        Self {
            amount: amount.into(),
            currency: currency.into(),
            financial_account: financial_account.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTreasuryOutboundTransfer {
        set description: String,
        set destination_payment_method: String,
        set destination_payment_method_data: CreateTreasuryOutboundTransferDestinationPaymentMethodData,
        set destination_payment_method_options: CreateTreasuryOutboundPaymentDestinationPaymentMethodOptions,
        list expand: String,
        entry metadata: String,
        set statement_descriptor: String,
    }
}

record! {
    /// Treasury inbound transfer failure details, as it comes back: anything may be missing.
    answer TreasuryInboundTransferFailureDetails {
        /// See [`TreasuryInboundTransferFailureDetailsCode`].
        pub code: Option<TreasuryInboundTransferFailureDetailsCode>,
    }
}

record! {
    /// Treasury inbound transfer linked flows, as it comes back: anything may be missing.
    answer TreasuryInboundTransferLinkedFlows {
        /// A text.
        pub received_debit: Option<String>,
    }
}

record! {
    /// Treasury inbound transfer origin payment method details, as it comes back: anything may be missing.
    answer TreasuryInboundTransferOriginPaymentMethodDetails {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails`].
        pub billing_details: Option<TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount`].
        pub us_bank_account: Option<Box<TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount>>,
    }
}

record! {
    /// Treasury inbound transfer status transitions, as it comes back: anything may be missing.
    answer TreasuryInboundTransferStatusTransitions {
        /// A whole number.
        pub canceled_at: Option<i64>,
        /// A whole number.
        pub failed_at: Option<i64>,
        /// A whole number.
        pub succeeded_at: Option<i64>,
    }
}

record! {
    /// Treasury outbound payment destination payment method details, as it comes back: anything may be missing.
    answer TreasuryOutboundPaymentDestinationPaymentMethodDetails {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails`].
        pub billing_details: Option<TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails>,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount`].
        pub financial_account: Option<TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount>,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsType`].
        pub r#type: Option<TreasuryOutboundPaymentDestinationPaymentMethodDetailsType> = "type",
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount`].
        pub us_bank_account: Option<Box<TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount>>,
    }
}

record! {
    /// Treasury outbound payment end user details, as it comes back: anything may be missing.
    answer TreasuryOutboundPaymentEndUserDetails {
        /// A text.
        pub ip_address: Option<String>,
        /// Yes or no.
        pub present: Option<bool>,
    }
}

record! {
    /// Treasury outbound payment returned details, as it comes back: anything may be missing.
    answer TreasuryOutboundPaymentReturnedDetails {
        /// See [`TreasuryOutboundPaymentReturnedDetailsCode`].
        pub code: Option<TreasuryOutboundPaymentReturnedDetailsCode>,
        /// An id, or the [`TreasuryTransaction`](objects::TreasuryTransaction) where it is expanded.
        pub transaction: Option<Expandable<objects::TreasuryTransaction>>,
    }
}

record! {
    /// Treasury outbound payment status transitions, as it comes back: anything may be missing.
    answer TreasuryOutboundPaymentStatusTransitions {
        /// A whole number.
        pub canceled_at: Option<i64>,
        /// A whole number.
        pub failed_at: Option<i64>,
        /// A whole number.
        pub posted_at: Option<i64>,
        /// A whole number.
        pub returned_at: Option<i64>,
    }
}

record! {
    /// Treasury outbound payment tracking details, as it comes back: anything may be missing.
    answer TreasuryOutboundPaymentTrackingDetails {
        /// See [`TreasuryOutboundPaymentTrackingDetailsAch`].
        pub ach: Option<TreasuryOutboundPaymentTrackingDetailsAch>,
        /// See [`TreasuryOutboundPaymentTrackingDetailsType`].
        pub r#type: Option<TreasuryOutboundPaymentTrackingDetailsType> = "type",
        /// See [`TreasuryOutboundPaymentTrackingDetailsUsDomesticWire`].
        pub us_domestic_wire: Option<TreasuryOutboundPaymentTrackingDetailsUsDomesticWire>,
    }
}

record! {
    /// Treasury outbound transfer destination payment method details, as it comes back: anything may be missing.
    answer TreasuryOutboundTransferDestinationPaymentMethodDetails {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails`].
        pub billing_details: Option<TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails>,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount`].
        pub financial_account: Option<TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount>,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsType`].
        pub r#type: Option<TreasuryOutboundPaymentDestinationPaymentMethodDetailsType> = "type",
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount`].
        pub us_bank_account: Option<Box<TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount>>,
    }
}

record! {
    /// List treasury outbound payments created value, as it is sent.
    options ListTreasuryOutboundPaymentsCreatedValue {
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
    ListTreasuryOutboundPaymentsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create treasury outbound payment destination payment method data, as it is sent.
    request CreateTreasuryOutboundPaymentDestinationPaymentMethodData {
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails`].
        pub billing_details: Option<CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails>,
        /// A text.
        pub financial_account: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`TreasuryOutboundPaymentDestinationPaymentMethodDetailsType`].
        pub r#type: TreasuryOutboundPaymentDestinationPaymentMethodDetailsType = "type",
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodDataUsBankAccount`].
        pub us_bank_account: Option<Box<CreateTreasuryOutboundPaymentDestinationPaymentMethodDataUsBankAccount>>,
    }
}

impl CreateTreasuryOutboundPaymentDestinationPaymentMethodData {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<TreasuryOutboundPaymentDestinationPaymentMethodDetailsType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTreasuryOutboundPaymentDestinationPaymentMethodData {
        set billing_details: CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails,
        set financial_account: String,
        entry metadata: String,
        set us_bank_account: Box<CreateTreasuryOutboundPaymentDestinationPaymentMethodDataUsBankAccount>,
    }
}

record! {
    /// Create treasury outbound payment destination payment method options, as it is sent.
    options CreateTreasuryOutboundPaymentDestinationPaymentMethodOptions {
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount`].
        pub us_bank_account: Option<OrUnset<CreateTreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount>>,
    }
}

setters! {
    CreateTreasuryOutboundPaymentDestinationPaymentMethodOptions {
        set us_bank_account or unset_us_bank_account: CreateTreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount,
    }
}

record! {
    /// Create treasury outbound payment end user details, as it is sent.
    request CreateTreasuryOutboundPaymentEndUserDetails {
        /// A text.
        pub ip_address: Option<String>,
        /// Yes or no.
        pub present: bool,
    }
}

impl CreateTreasuryOutboundPaymentEndUserDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(present: impl Into<bool>) -> Self {
        Self { present: present.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTreasuryOutboundPaymentEndUserDetails {
        set ip_address: String,
    }
}

record! {
    /// Create treasury outbound transfer destination payment method data, as it is sent.
    request CreateTreasuryOutboundTransferDestinationPaymentMethodData {
        /// A text.
        pub financial_account: Option<String>,
        /// See [`CreateTreasuryOutboundTransferDestinationPaymentMethodDataType`].
        pub r#type: CreateTreasuryOutboundTransferDestinationPaymentMethodDataType = "type",
    }
}

impl CreateTreasuryOutboundTransferDestinationPaymentMethodData {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<CreateTreasuryOutboundTransferDestinationPaymentMethodDataType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTreasuryOutboundTransferDestinationPaymentMethodData {
        set financial_account: String,
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

record! {
    /// Treasury inbound transfer origin payment method details billing details, as it comes back: anything may be missing.
    answer TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetailsAddress`].
        pub address: Option<Box<TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetailsAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
    }
}

record! {
    /// Treasury inbound transfer origin payment method details us bank account, as it comes back: anything may be missing.
    answer TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType`].
        pub account_holder_type: Option<TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType>,
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType`].
        pub account_type: Option<TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        pub mandate: Option<Expandable<objects::Mandate>>,
        /// A text.
        pub network: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

record! {
    /// Treasury outbound payment destination payment method details financial account, as it comes back: anything may be missing.
    answer TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount {
        /// A text.
        pub id: String,
        /// A text.
        pub network: Option<String>,
    }
}

texts! {
    /// Treasury outbound payment destination payment method details type: one of some texts, or any other.
    TreasuryOutboundPaymentDestinationPaymentMethodDetailsType {
        FinancialAccount = "financial_account",
        UsBankAccount = "us_bank_account",
    }
}

record! {
    /// Treasury outbound payment destination payment method details us bank account, as it comes back: anything may be missing.
    answer TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType`].
        pub account_holder_type: Option<TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType>,
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType`].
        pub account_type: Option<TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub fingerprint: Option<String>,
        /// A text.
        pub last4: Option<String>,
        /// An id, or the [`Mandate`](objects::Mandate) where it is expanded.
        pub mandate: Option<Expandable<objects::Mandate>>,
        /// See [`TreasuryOutboundPaymentTrackingDetailsType`].
        pub network: Option<TreasuryOutboundPaymentTrackingDetailsType>,
        /// A text.
        pub routing_number: Option<String>,
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

record! {
    /// Treasury outbound payment tracking details ach, as it comes back: anything may be missing.
    answer TreasuryOutboundPaymentTrackingDetailsAch {
        /// A text.
        pub trace_id: Option<String>,
    }
}

texts! {
    /// Treasury outbound payment tracking details type: one of some texts, or any other.
    TreasuryOutboundPaymentTrackingDetailsType {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}

record! {
    /// Treasury outbound payment tracking details us domestic wire, as it comes back: anything may be missing.
    answer TreasuryOutboundPaymentTrackingDetailsUsDomesticWire {
        /// A text.
        pub chips: Option<String>,
        /// A text.
        pub imad: Option<String>,
        /// A text.
        pub omad: Option<String>,
    }
}

record! {
    /// Create treasury outbound payment destination payment method data billing details, as it is sent.
    options CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails {
        /// See [`CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetailsAddress`].
        pub address: Option<OrUnset<Box<CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetailsAddress>>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

setters! {
    CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails {
        set address or unset_address: Box<CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetailsAddress>,
        set email: String,
        set name: String,
        set phone: String,
    }
}

record! {
    /// Create treasury outbound payment destination payment method data us bank account, as it is sent.
    options CreateTreasuryOutboundPaymentDestinationPaymentMethodDataUsBankAccount {
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType`].
        pub account_holder_type: Option<TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType>,
        /// A text.
        pub account_number: Option<String>,
        /// See [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType`].
        pub account_type: Option<TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType>,
        /// A text.
        pub financial_connections_account: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

setters! {
    CreateTreasuryOutboundPaymentDestinationPaymentMethodDataUsBankAccount {
        set account_holder_type: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountHolderType,
        set account_number: String,
        set account_type: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccountAccountType,
        set financial_connections_account: String,
        set routing_number: String,
    }
}

record! {
    /// Create treasury outbound payment destination payment method options us bank account, as it is sent.
    options CreateTreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount {
        /// See [`TreasuryOutboundPaymentTrackingDetailsType`].
        pub network: Option<TreasuryOutboundPaymentTrackingDetailsType>,
    }
}

setters! {
    CreateTreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount {
        set network: TreasuryOutboundPaymentTrackingDetailsType,
    }
}

texts! {
    /// Create treasury outbound transfer destination payment method data type: one of some texts, or any other.
    CreateTreasuryOutboundTransferDestinationPaymentMethodDataType {
        FinancialAccount = "financial_account",
    }
}

record! {
    /// Treasury inbound transfer origin payment method details billing details address, as it comes back: anything may be missing.
    answer TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetailsAddress {
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

record! {
    /// Create treasury outbound payment destination payment method data billing details address, as it is sent.
    options CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetailsAddress {
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
    CreateTreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetailsAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}
