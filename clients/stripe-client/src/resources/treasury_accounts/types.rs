//! What goes into and comes out of [`TreasuryAccounts`](super::TreasuryAccounts).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{Fields, any_of, object, params, texts};

object! {
    /// Treasury financial account, as it comes back: anything may be missing.
    answer TreasuryFinancialAccount(true) {
        /// A list, each [`TreasuryFinancialAccountActiveFeature`].
        get active_features: Vec<TreasuryFinancialAccountActiveFeature>,
        /// See [`TreasuryFinancialAccountBalance`].
        get balance: TreasuryFinancialAccountBalance,
        /// A text.
        get country: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// See [`TreasuryFinancialAccountFeatures`].
        get features: TreasuryFinancialAccountFeatures,
        /// A list, each [`TreasuryFinancialAccountFinancialAddresse`].
        get financial_addresses: Vec<TreasuryFinancialAccountFinancialAddresse>,
        /// A text.
        always id: &str,
        /// Yes or no.
        get is_default: bool,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get nickname: &str,
        /// A text.
        get object: &str,
        /// A list, each [`TreasuryFinancialAccountActiveFeature`].
        get pending_features: Vec<TreasuryFinancialAccountActiveFeature>,
        /// See [`TreasuryFinancialAccountPlatformRestrictions`].
        get platform_restrictions: TreasuryFinancialAccountPlatformRestrictions,
        /// A list, each [`TreasuryFinancialAccountActiveFeature`].
        get restricted_features: Vec<TreasuryFinancialAccountActiveFeature>,
        /// See [`ListTreasuryFinancialAccountsStatus`].
        get status: ListTreasuryFinancialAccountsStatus,
        /// See [`TreasuryFinancialAccountStatusDetails`].
        get status_details: TreasuryFinancialAccountStatusDetails,
        /// A list.
        get supported_currencies: Vec<&str>,
    }
}

object! {
    /// Treasury financial account features, as it comes back: anything may be missing.
    answer TreasuryFinancialAccountFeatures(false) {
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        get card_issuing: TreasuryFinancialAccountFeaturesCardIssuing,
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        get deposit_insurance: TreasuryFinancialAccountFeaturesCardIssuing,
        /// See [`TreasuryFinancialAccountFeaturesFinancialAddresses`].
        get financial_addresses: TreasuryFinancialAccountFeaturesFinancialAddresses,
        /// See [`TreasuryFinancialAccountFeaturesInboundTransfers`].
        get inbound_transfers: TreasuryFinancialAccountFeaturesInboundTransfers,
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        get intra_stripe_flows: TreasuryFinancialAccountFeaturesCardIssuing,
        /// A text.
        get object: &str,
        /// See [`TreasuryFinancialAccountFeaturesOutboundPayments`].
        get outbound_payments: TreasuryFinancialAccountFeaturesOutboundPayments,
        /// See [`TreasuryFinancialAccountFeaturesOutboundPayments`].
        get outbound_transfers: TreasuryFinancialAccountFeaturesOutboundPayments,
    }
}

params! {
    /// Update treasury financial account features, as it is sent.
    options UpdateTreasuryFinancialAccountFeatures {
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        set card_issuing: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        set deposit_insurance: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        /// A list.
        list expand: String,
        /// See [`UpdateTreasuryFinancialAccountFeaturesFinancialAddresses`].
        set financial_addresses: UpdateTreasuryFinancialAccountFeaturesFinancialAddresses,
        /// See [`UpdateTreasuryFinancialAccountFeaturesInboundTransfers`].
        set inbound_transfers: UpdateTreasuryFinancialAccountFeaturesInboundTransfers,
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        set intra_stripe_flows: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        /// See [`UpdateTreasuryFinancialAccountFeaturesOutboundPayments`].
        set outbound_payments: UpdateTreasuryFinancialAccountFeaturesOutboundPayments,
        /// See [`UpdateTreasuryFinancialAccountFeaturesOutboundPayments`].
        set outbound_transfers: UpdateTreasuryFinancialAccountFeaturesOutboundPayments,
    }
}

any_of! {
    /// List treasury financial accounts created: one of several things.
    ListTreasuryFinancialAccountsCreated {
        Integer(i64),
        Object(ListTreasuryFinancialAccountsCreatedValue),
    }
}

texts! {
    /// List treasury financial accounts status: one of some texts, or any other.
    ListTreasuryFinancialAccountsStatus {
        Closed = "closed",
        Open = "open",
    }
}

params! {
    /// List treasury financial accounts query, as it is sent.
    options ListTreasuryFinancialAccountsQuery {
        /// See [`ListTreasuryFinancialAccountsCreated`].
        set created: ListTreasuryFinancialAccountsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListTreasuryFinancialAccountsStatus`].
        set status: ListTreasuryFinancialAccountsStatus,
    }
}

params! {
    /// Create treasury financial account, as it is sent.
    required CreateTreasuryFinancialAccount {
        /// A list.
        list expand: String,
        /// See [`CreateTreasuryFinancialAccountFeatures`].
        set features: CreateTreasuryFinancialAccountFeatures,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set nickname: String,
        /// See [`CreateTreasuryFinancialAccountPlatformRestrictions`].
        set platform_restrictions: CreateTreasuryFinancialAccountPlatformRestrictions,
        /// A list.
        list supported_currencies: String,
    }
}

impl CreateTreasuryFinancialAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(supported_currencies: impl IntoIterator<Item: Into<String>>) -> Self {
        Self(Fields::new()).supported_currencies(supported_currencies)
    }
}

params! {
    /// Update treasury financial account, as it is sent.
    options UpdateTreasuryFinancialAccount {
        /// A list.
        list expand: String,
        /// See [`CreateTreasuryFinancialAccountFeatures`].
        set features: CreateTreasuryFinancialAccountFeatures,
        /// See [`UpdateTreasuryFinancialAccountForwardingSettings`].
        set forwarding_settings: UpdateTreasuryFinancialAccountForwardingSettings,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set nickname: String,
        /// See [`CreateTreasuryFinancialAccountPlatformRestrictions`].
        set platform_restrictions: CreateTreasuryFinancialAccountPlatformRestrictions,
    }
}

params! {
    /// Close treasury financial account, as it is sent.
    options CloseTreasuryFinancialAccount {
        /// A list.
        list expand: String,
        /// See [`UpdateTreasuryFinancialAccountForwardingSettings`].
        set forwarding_settings: UpdateTreasuryFinancialAccountForwardingSettings,
    }
}

texts! {
    /// Treasury financial account active feature: one of some texts, or any other.
    TreasuryFinancialAccountActiveFeature {
        CardIssuing = "card_issuing",
        DepositInsurance = "deposit_insurance",
        FinancialAddressesAba = "financial_addresses.aba",
        FinancialAddressesAbaForwarding = "financial_addresses.aba.forwarding",
        InboundTransfersAch = "inbound_transfers.ach",
        IntraStripeFlows = "intra_stripe_flows",
        OutboundPaymentsAch = "outbound_payments.ach",
        OutboundPaymentsUsDomesticWire = "outbound_payments.us_domestic_wire",
        OutboundTransfersAch = "outbound_transfers.ach",
        OutboundTransfersUsDomesticWire = "outbound_transfers.us_domestic_wire",
        RemoteDepositCapture = "remote_deposit_capture",
    }
}

object! {
    /// Treasury financial account balance, as it comes back: anything may be missing.
    part TreasuryFinancialAccountBalance(false) {
        /// Values by name.
        get cash: BTreeMap<&str, i64>,
        /// Values by name.
        get inbound_pending: BTreeMap<&str, i64>,
        /// Values by name.
        get outbound_pending: BTreeMap<&str, i64>,
    }
}

object! {
    /// Treasury financial account financial addresse, as it comes back: anything may be missing.
    part TreasuryFinancialAccountFinancialAddresse(false) {
        /// See [`TreasuryFinancialAccountFinancialAddresseAba`].
        get aba: TreasuryFinancialAccountFinancialAddresseAba,
        /// A list, each [`TreasuryFinancialAccountFinancialAddresseSupportedNetwork`].
        get supported_networks: Vec<TreasuryFinancialAccountFinancialAddresseSupportedNetwork>,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Treasury financial account platform restrictions, as it comes back: anything may be missing.
    part TreasuryFinancialAccountPlatformRestrictions(false) {
        /// See [`TreasuryFinancialAccountPlatformRestrictionsInboundFlows`].
        get inbound_flows: TreasuryFinancialAccountPlatformRestrictionsInboundFlows,
        /// See [`TreasuryFinancialAccountPlatformRestrictionsInboundFlows`].
        get outbound_flows: TreasuryFinancialAccountPlatformRestrictionsInboundFlows,
    }
}

object! {
    /// Treasury financial account status details, as it comes back: anything may be missing.
    part TreasuryFinancialAccountStatusDetails(false) {
        /// See [`TreasuryFinancialAccountStatusDetailsClosed`].
        get closed: TreasuryFinancialAccountStatusDetailsClosed,
    }
}

object! {
    /// Treasury financial account features card issuing, as it comes back: anything may be missing.
    part TreasuryFinancialAccountFeaturesCardIssuing(false) {
        /// Yes or no.
        get requested: bool,
        /// See [`TreasuryFinancialAccountFeaturesCardIssuingStatus`].
        get status: TreasuryFinancialAccountFeaturesCardIssuingStatus,
        /// A list, each [`TreasuryFinancialAccountFeaturesCardIssuingStatusDetail`].
        get status_details: Vec<TreasuryFinancialAccountFeaturesCardIssuingStatusDetail>,
    }
}

object! {
    /// Treasury financial account features financial addresses, as it comes back: anything may be missing.
    part TreasuryFinancialAccountFeaturesFinancialAddresses(false) {
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        get aba: TreasuryFinancialAccountFeaturesCardIssuing,
    }
}

object! {
    /// Treasury financial account features inbound transfers, as it comes back: anything may be missing.
    part TreasuryFinancialAccountFeaturesInboundTransfers(false) {
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        get ach: TreasuryFinancialAccountFeaturesCardIssuing,
    }
}

object! {
    /// Treasury financial account features outbound payments, as it comes back: anything may be missing.
    part TreasuryFinancialAccountFeaturesOutboundPayments(false) {
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        get ach: TreasuryFinancialAccountFeaturesCardIssuing,
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        get us_domestic_wire: TreasuryFinancialAccountFeaturesCardIssuing,
    }
}

params! {
    /// Update treasury financial account features card issuing, as it is sent.
    required_group UpdateTreasuryFinancialAccountFeaturesCardIssuing {
        /// Yes or no.
        set requested: bool,
    }
}

impl UpdateTreasuryFinancialAccountFeaturesCardIssuing {
    /// With what must be there.
    #[must_use]
    pub fn new(requested: impl Into<bool>) -> Self {
        Self(Fields::new()).requested(requested)
    }
}

params! {
    /// Update treasury financial account features financial addresses, as it is sent.
    group UpdateTreasuryFinancialAccountFeaturesFinancialAddresses {
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        set aba: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
    }
}

params! {
    /// Update treasury financial account features inbound transfers, as it is sent.
    group UpdateTreasuryFinancialAccountFeaturesInboundTransfers {
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        set ach: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
    }
}

params! {
    /// Update treasury financial account features outbound payments, as it is sent.
    group UpdateTreasuryFinancialAccountFeaturesOutboundPayments {
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        set ach: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        set us_domestic_wire: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
    }
}

params! {
    /// List treasury financial accounts created value, as it is sent.
    group ListTreasuryFinancialAccountsCreatedValue {
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
    /// Create treasury financial account features, as it is sent.
    group CreateTreasuryFinancialAccountFeatures {
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        set card_issuing: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        set deposit_insurance: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        /// See [`UpdateTreasuryFinancialAccountFeaturesFinancialAddresses`].
        set financial_addresses: UpdateTreasuryFinancialAccountFeaturesFinancialAddresses,
        /// See [`UpdateTreasuryFinancialAccountFeaturesInboundTransfers`].
        set inbound_transfers: UpdateTreasuryFinancialAccountFeaturesInboundTransfers,
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        set intra_stripe_flows: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        /// See [`UpdateTreasuryFinancialAccountFeaturesOutboundPayments`].
        set outbound_payments: UpdateTreasuryFinancialAccountFeaturesOutboundPayments,
        /// See [`UpdateTreasuryFinancialAccountFeaturesOutboundPayments`].
        set outbound_transfers: UpdateTreasuryFinancialAccountFeaturesOutboundPayments,
    }
}

params! {
    /// Create treasury financial account platform restrictions, as it is sent.
    group CreateTreasuryFinancialAccountPlatformRestrictions {
        /// See [`TreasuryFinancialAccountPlatformRestrictionsInboundFlows`].
        set inbound_flows: TreasuryFinancialAccountPlatformRestrictionsInboundFlows,
        /// See [`TreasuryFinancialAccountPlatformRestrictionsInboundFlows`].
        set outbound_flows: TreasuryFinancialAccountPlatformRestrictionsInboundFlows,
    }
}

params! {
    /// Update treasury financial account forwarding settings, as it is sent.
    required_group UpdateTreasuryFinancialAccountForwardingSettings {
        /// A text.
        set financial_account: String,
        /// A text.
        set payment_method: String,
        /// See [`UpdateTreasuryFinancialAccountForwardingSettingsType`].
        set r#type = "type": UpdateTreasuryFinancialAccountForwardingSettingsType,
    }
}

impl UpdateTreasuryFinancialAccountForwardingSettings {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<UpdateTreasuryFinancialAccountForwardingSettingsType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

object! {
    /// Treasury financial account financial addresse aba, as it comes back: anything may be missing.
    part TreasuryFinancialAccountFinancialAddresseAba(false) {
        /// A text.
        get account_holder_name: &str,
        /// A text.
        get account_number: &str,
        /// A text.
        get account_number_last4: &str,
        /// A text.
        get bank_name: &str,
        /// A text.
        get routing_number: &str,
    }
}

texts! {
    /// Treasury financial account financial addresse supported network: one of some texts, or any other.
    TreasuryFinancialAccountFinancialAddresseSupportedNetwork {
        Ach = "ach",
        Rtp = "rtp",
        UsDomesticWire = "us_domestic_wire",
    }
}

texts! {
    /// Treasury financial account platform restrictions inbound flows: one of some texts, or any other.
    TreasuryFinancialAccountPlatformRestrictionsInboundFlows {
        Restricted = "restricted",
        Unrestricted = "unrestricted",
    }
}

object! {
    /// Treasury financial account status details closed, as it comes back: anything may be missing.
    part TreasuryFinancialAccountStatusDetailsClosed(false) {
        /// A list, each [`TreasuryFinancialAccountStatusDetailsClosedReason`].
        get reasons: Vec<TreasuryFinancialAccountStatusDetailsClosedReason>,
    }
}

texts! {
    /// Treasury financial account features card issuing status: one of some texts, or any other.
    TreasuryFinancialAccountFeaturesCardIssuingStatus {
        Active = "active",
        Pending = "pending",
        Restricted = "restricted",
    }
}

object! {
    /// Treasury financial account features card issuing status detail, as it comes back: anything may be missing.
    part TreasuryFinancialAccountFeaturesCardIssuingStatusDetail(false) {
        /// See [`TreasuryFinancialAccountFeaturesCardIssuingStatusDetailCode`].
        get code: TreasuryFinancialAccountFeaturesCardIssuingStatusDetailCode,
        /// See [`TreasuryFinancialAccountFeaturesCardIssuingStatusDetailResolution`].
        get resolution: TreasuryFinancialAccountFeaturesCardIssuingStatusDetailResolution,
        /// See [`TreasuryFinancialAccountFeaturesCardIssuingStatusDetailRestriction`].
        get restriction: TreasuryFinancialAccountFeaturesCardIssuingStatusDetailRestriction,
    }
}

texts! {
    /// Update treasury financial account forwarding settings type: one of some texts, or any other.
    UpdateTreasuryFinancialAccountForwardingSettingsType {
        FinancialAccount = "financial_account",
        PaymentMethod = "payment_method",
    }
}

texts! {
    /// Treasury financial account status details closed reason: one of some texts, or any other.
    TreasuryFinancialAccountStatusDetailsClosedReason {
        AccountRejected = "account_rejected",
        ClosedByPlatform = "closed_by_platform",
        Other = "other",
    }
}

texts! {
    /// Treasury financial account features card issuing status detail code: one of some texts, or any other.
    TreasuryFinancialAccountFeaturesCardIssuingStatusDetailCode {
        Activating = "activating",
        CapabilityNotRequested = "capability_not_requested",
        FinancialAccountClosed = "financial_account_closed",
        RejectedOther = "rejected_other",
        RejectedUnsupportedBusiness = "rejected_unsupported_business",
        RequirementsPastDue = "requirements_past_due",
        RequirementsPendingVerification = "requirements_pending_verification",
        RestrictedByPlatform = "restricted_by_platform",
        RestrictedOther = "restricted_other",
    }
}

texts! {
    /// Treasury financial account features card issuing status detail resolution: one of some texts, or any other.
    TreasuryFinancialAccountFeaturesCardIssuingStatusDetailResolution {
        ContactStripe = "contact_stripe",
        ProvideInformation = "provide_information",
        RemoveRestriction = "remove_restriction",
    }
}

texts! {
    /// Treasury financial account features card issuing status detail restriction: one of some texts, or any other.
    TreasuryFinancialAccountFeaturesCardIssuingStatusDetailRestriction {
        InboundFlows = "inbound_flows",
        OutboundFlows = "outbound_flows",
    }
}
