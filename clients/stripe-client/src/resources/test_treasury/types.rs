//! What goes into and comes out of [`TestTreasury`](super::TestTreasury).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Slot, record, setters, texts};

record! {
    /// Fail test treasury inbound transfer, as it is sent.
    options FailTestTreasuryInboundTransfer {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`FailTestTreasuryInboundTransferFailureDetails`].
        pub failure_details: Option<FailTestTreasuryInboundTransferFailureDetails>,
    }
}

setters! {
    FailTestTreasuryInboundTransfer {
        list expand: String,
        set failure_details: FailTestTreasuryInboundTransferFailureDetails,
    }
}

record! {
    /// Return test treasury inbound transfer, as it is sent.
    options ReturnTestTreasuryInboundTransfer {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    ReturnTestTreasuryInboundTransfer {
        list expand: String,
    }
}

record! {
    /// Update test treasury outbound payment, as it is sent.
    request UpdateTestTreasuryOutboundPayment {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateTestTreasuryOutboundPaymentTrackingDetails`].
        pub tracking_details: Box<UpdateTestTreasuryOutboundPaymentTrackingDetails>,
    }
}

impl UpdateTestTreasuryOutboundPayment {
    /// With what must be there.
    #[must_use]
    pub fn new(tracking_details: impl Into<Box<UpdateTestTreasuryOutboundPaymentTrackingDetails>>) -> Self {
        Self { tracking_details: tracking_details.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateTestTreasuryOutboundPayment {
        list expand: String,
    }
}

record! {
    /// Return test treasury outbound payment, as it is sent.
    options ReturnTestTreasuryOutboundPayment {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`ReturnTestTreasuryOutboundPaymentReturnedDetails`].
        pub returned_details: Option<ReturnTestTreasuryOutboundPaymentReturnedDetails>,
    }
}

setters! {
    ReturnTestTreasuryOutboundPayment {
        list expand: String,
        set returned_details: ReturnTestTreasuryOutboundPaymentReturnedDetails,
    }
}

record! {
    /// Create test treasury received credit, as it is sent.
    request CreateTestTreasuryReceivedCredit {
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
        /// See [`CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails`].
        pub initiating_payment_method_details: Option<Box<CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails>>,
        /// See [`CreateTestTreasuryReceivedCreditNetwork`].
        pub network: CreateTestTreasuryReceivedCreditNetwork,
    }
}

impl CreateTestTreasuryReceivedCredit {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        currency: impl Into<String>,
        financial_account: impl Into<String>,
        network: impl Into<CreateTestTreasuryReceivedCreditNetwork>,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency: currency.into(),
            financial_account: financial_account.into(),
            network: network.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTestTreasuryReceivedCredit {
        set description: String,
        list expand: String,
        set initiating_payment_method_details: Box<CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails>,
    }
}

record! {
    /// Create test treasury received debit, as it is sent.
    request CreateTestTreasuryReceivedDebit {
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
        /// See [`CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails`].
        pub initiating_payment_method_details: Option<Box<CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails>>,
        /// See [`CreateTestTreasuryReceivedDebitNetwork`].
        pub network: CreateTestTreasuryReceivedDebitNetwork,
    }
}

impl CreateTestTreasuryReceivedDebit {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        currency: impl Into<String>,
        financial_account: impl Into<String>,
        network: impl Into<CreateTestTreasuryReceivedDebitNetwork>,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency: currency.into(),
            financial_account: financial_account.into(),
            network: network.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTestTreasuryReceivedDebit {
        set description: String,
        list expand: String,
        set initiating_payment_method_details: Box<CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails>,
    }
}

record! {
    /// Fail test treasury inbound transfer failure details, as it is sent.
    options FailTestTreasuryInboundTransferFailureDetails {
        /// See [`FailTestTreasuryInboundTransferFailureDetailsCode`].
        pub code: Option<FailTestTreasuryInboundTransferFailureDetailsCode>,
    }
}

setters! {
    FailTestTreasuryInboundTransferFailureDetails {
        set code: FailTestTreasuryInboundTransferFailureDetailsCode,
    }
}

record! {
    /// Update test treasury outbound payment tracking details, as it is sent.
    request UpdateTestTreasuryOutboundPaymentTrackingDetails {
        /// See [`UpdateTestTreasuryOutboundPaymentTrackingDetailsAch`].
        pub ach: Option<UpdateTestTreasuryOutboundPaymentTrackingDetailsAch>,
        /// See [`UpdateTestTreasuryOutboundPaymentTrackingDetailsType`].
        pub r#type: UpdateTestTreasuryOutboundPaymentTrackingDetailsType = "type",
        /// See [`UpdateTestTreasuryOutboundPaymentTrackingDetailsUsDomesticWire`].
        pub us_domestic_wire: Option<UpdateTestTreasuryOutboundPaymentTrackingDetailsUsDomesticWire>,
    }
}

impl UpdateTestTreasuryOutboundPaymentTrackingDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<UpdateTestTreasuryOutboundPaymentTrackingDetailsType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateTestTreasuryOutboundPaymentTrackingDetails {
        set ach: UpdateTestTreasuryOutboundPaymentTrackingDetailsAch,
        set us_domestic_wire: UpdateTestTreasuryOutboundPaymentTrackingDetailsUsDomesticWire,
    }
}

record! {
    /// Return test treasury outbound payment returned details, as it is sent.
    options ReturnTestTreasuryOutboundPaymentReturnedDetails {
        /// See [`ReturnTestTreasuryOutboundPaymentReturnedDetailsCode`].
        pub code: Option<ReturnTestTreasuryOutboundPaymentReturnedDetailsCode>,
    }
}

setters! {
    ReturnTestTreasuryOutboundPaymentReturnedDetails {
        set code: ReturnTestTreasuryOutboundPaymentReturnedDetailsCode,
    }
}

record! {
    /// Create test treasury received credit initiating payment method details, as it is sent.
    request CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails {
        /// See [`CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsType`].
        pub r#type: CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsType = "type",
        /// See [`CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount`].
        pub us_bank_account: Option<CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount>,
    }
}

impl CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsType>,
    ) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails {
        set us_bank_account: CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount,
    }
}

texts! {
    /// Create test treasury received credit network: one of some texts, or any other.
    CreateTestTreasuryReceivedCreditNetwork {
        Ach = "ach",
        Rtp = "rtp",
        UsDomesticWire = "us_domestic_wire",
    }
}

texts! {
    /// Create test treasury received debit network: one of some texts, or any other.
    CreateTestTreasuryReceivedDebitNetwork {
        Ach = "ach",
    }
}

texts! {
    /// Fail test treasury inbound transfer failure details code: one of some texts, or any other.
    FailTestTreasuryInboundTransferFailureDetailsCode {
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
    /// Update test treasury outbound payment tracking details ach, as it is sent.
    request UpdateTestTreasuryOutboundPaymentTrackingDetailsAch {
        /// A text.
        pub trace_id: String,
    }
}

impl UpdateTestTreasuryOutboundPaymentTrackingDetailsAch {
    /// With what must be there.
    #[must_use]
    pub fn new(trace_id: impl Into<String>) -> Self {
        Self { trace_id: trace_id.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateTestTreasuryOutboundPaymentTrackingDetailsAch {
    }
}

texts! {
    /// Update test treasury outbound payment tracking details type: one of some texts, or any other.
    UpdateTestTreasuryOutboundPaymentTrackingDetailsType {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}

record! {
    /// Update test treasury outbound payment tracking details us domestic wire, as it is sent.
    options UpdateTestTreasuryOutboundPaymentTrackingDetailsUsDomesticWire {
        /// A text.
        pub chips: Option<String>,
        /// A text.
        pub imad: Option<String>,
        /// A text.
        pub omad: Option<String>,
    }
}

setters! {
    UpdateTestTreasuryOutboundPaymentTrackingDetailsUsDomesticWire {
        set chips: String,
        set imad: String,
        set omad: String,
    }
}

texts! {
    /// Return test treasury outbound payment returned details code: one of some texts, or any other.
    ReturnTestTreasuryOutboundPaymentReturnedDetailsCode {
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

texts! {
    /// Create test treasury received credit initiating payment method details type: one of some texts, or any other.
    CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsType {
        UsBankAccount = "us_bank_account",
    }
}

record! {
    /// Create test treasury received credit initiating payment method details us bank account, as it is sent.
    options CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount {
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
    }
}

setters! {
    CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount {
        set account_holder_name: String,
        set account_number: String,
        set routing_number: String,
    }
}
