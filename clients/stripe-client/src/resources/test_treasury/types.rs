//! What goes into and comes out of [`TestTreasury`](super::TestTreasury).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Fields, params, texts};

params! {
    /// Fail test treasury inbound transfer, as it is sent.
    options FailTestTreasuryInboundTransfer {
        /// A list.
        list expand: String,
        /// See [`FailTestTreasuryInboundTransferFailureDetails`].
        set failure_details: FailTestTreasuryInboundTransferFailureDetails,
    }
}

params! {
    /// Return test treasury inbound transfer, as it is sent.
    options ReturnTestTreasuryInboundTransfer {
        /// A list.
        list expand: String,
    }
}

params! {
    /// Update test treasury outbound payment, as it is sent.
    required UpdateTestTreasuryOutboundPayment {
        /// A list.
        list expand: String,
        /// See [`UpdateTestTreasuryOutboundPaymentTrackingDetails`].
        set tracking_details: UpdateTestTreasuryOutboundPaymentTrackingDetails,
    }
}

impl UpdateTestTreasuryOutboundPayment {
    /// With what must be there.
    #[must_use]
    pub fn new(tracking_details: impl Into<UpdateTestTreasuryOutboundPaymentTrackingDetails>) -> Self {
        Self(Fields::new()).tracking_details(tracking_details)
    }
}

params! {
    /// Return test treasury outbound payment, as it is sent.
    options ReturnTestTreasuryOutboundPayment {
        /// A list.
        list expand: String,
        /// See [`ReturnTestTreasuryOutboundPaymentReturnedDetails`].
        set returned_details: ReturnTestTreasuryOutboundPaymentReturnedDetails,
    }
}

params! {
    /// Create test treasury received credit, as it is sent.
    required CreateTestTreasuryReceivedCredit {
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
        /// See [`CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails`].
        set initiating_payment_method_details: CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails,
        /// See [`CreateTestTreasuryReceivedCreditNetwork`].
        set network: CreateTestTreasuryReceivedCreditNetwork,
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
        Self(Fields::new())
            .amount(amount)
            .currency(currency)
            .financial_account(financial_account)
            .network(network)
    }
}

params! {
    /// Create test treasury received debit, as it is sent.
    required CreateTestTreasuryReceivedDebit {
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
        /// See [`CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails`].
        set initiating_payment_method_details: CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails,
        /// See [`CreateTestTreasuryReceivedDebitNetwork`].
        set network: CreateTestTreasuryReceivedDebitNetwork,
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
        Self(Fields::new())
            .amount(amount)
            .currency(currency)
            .financial_account(financial_account)
            .network(network)
    }
}

params! {
    /// Fail test treasury inbound transfer failure details, as it is sent.
    group FailTestTreasuryInboundTransferFailureDetails {
        /// See [`FailTestTreasuryInboundTransferFailureDetailsCode`].
        set code: FailTestTreasuryInboundTransferFailureDetailsCode,
    }
}

params! {
    /// Update test treasury outbound payment tracking details, as it is sent.
    required_group UpdateTestTreasuryOutboundPaymentTrackingDetails {
        /// See [`UpdateTestTreasuryOutboundPaymentTrackingDetailsAch`].
        set ach: UpdateTestTreasuryOutboundPaymentTrackingDetailsAch,
        /// See [`UpdateTestTreasuryOutboundPaymentTrackingDetailsType`].
        set r#type = "type": UpdateTestTreasuryOutboundPaymentTrackingDetailsType,
        /// See [`UpdateTestTreasuryOutboundPaymentTrackingDetailsUsDomesticWire`].
        set us_domestic_wire: UpdateTestTreasuryOutboundPaymentTrackingDetailsUsDomesticWire,
    }
}

impl UpdateTestTreasuryOutboundPaymentTrackingDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<UpdateTestTreasuryOutboundPaymentTrackingDetailsType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Return test treasury outbound payment returned details, as it is sent.
    group ReturnTestTreasuryOutboundPaymentReturnedDetails {
        /// See [`ReturnTestTreasuryOutboundPaymentReturnedDetailsCode`].
        set code: ReturnTestTreasuryOutboundPaymentReturnedDetailsCode,
    }
}

params! {
    /// Create test treasury received credit initiating payment method details, as it is sent.
    required_group CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails {
        /// See [`CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsType`].
        set r#type = "type": CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsType,
        /// See [`CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount`].
        set us_bank_account: CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount,
    }
}

impl CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(
        r#type: impl Into<CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsType>,
    ) -> Self {
        Self(Fields::new()).r#type(r#type)
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

params! {
    /// Update test treasury outbound payment tracking details ach, as it is sent.
    required_group UpdateTestTreasuryOutboundPaymentTrackingDetailsAch {
        /// A text.
        set trace_id: String,
    }
}

impl UpdateTestTreasuryOutboundPaymentTrackingDetailsAch {
    /// With what must be there.
    #[must_use]
    pub fn new(trace_id: impl Into<String>) -> Self {
        Self(Fields::new()).trace_id(trace_id)
    }
}

texts! {
    /// Update test treasury outbound payment tracking details type: one of some texts, or any other.
    UpdateTestTreasuryOutboundPaymentTrackingDetailsType {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}

params! {
    /// Update test treasury outbound payment tracking details us domestic wire, as it is sent.
    group UpdateTestTreasuryOutboundPaymentTrackingDetailsUsDomesticWire {
        /// A text.
        set chips: String,
        /// A text.
        set imad: String,
        /// A text.
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

params! {
    /// Create test treasury received credit initiating payment method details us bank account, as it is sent.
    group CreateTestTreasuryReceivedCreditInitiatingPaymentMethodDetailsUsBankAccount {
        /// A text.
        set account_holder_name: String,
        /// A text.
        set account_number: String,
        /// A text.
        set routing_number: String,
    }
}
