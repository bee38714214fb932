//! What goes into and comes out of [`TreasuryAccounts`](super::TreasuryAccounts).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::support::{Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Treasury financial account, as it comes back: anything may be missing.
    answer TreasuryFinancialAccount {
        /// A list, each [`TreasuryFinancialAccountActiveFeature`].
        pub active_features: Option<Vec<TreasuryFinancialAccountActiveFeature>>,
        /// See [`TreasuryFinancialAccountBalance`].
        pub balance: Option<TreasuryFinancialAccountBalance>,
        /// A text.
        pub country: Option<String>,
        /// A whole number.
        pub created: Option<i64>,
        /// See [`TreasuryFinancialAccountFeatures`].
        pub features: Option<Box<TreasuryFinancialAccountFeatures>>,
        /// A list, each [`TreasuryFinancialAccountFinancialAddresse`].
        pub financial_addresses: Option<Vec<TreasuryFinancialAccountFinancialAddresse>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub is_default: Option<bool>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub nickname: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// A list, each [`TreasuryFinancialAccountActiveFeature`].
        pub pending_features: Option<Vec<TreasuryFinancialAccountActiveFeature>>,
        /// See [`TreasuryFinancialAccountPlatformRestrictions`].
        pub platform_restrictions: Option<TreasuryFinancialAccountPlatformRestrictions>,
        /// A list, each [`TreasuryFinancialAccountActiveFeature`].
        pub restricted_features: Option<Vec<TreasuryFinancialAccountActiveFeature>>,
        /// See [`ListTreasuryFinancialAccountsStatus`].
        pub status: Option<ListTreasuryFinancialAccountsStatus>,
        /// See [`TreasuryFinancialAccountStatusDetails`].
        pub status_details: Option<TreasuryFinancialAccountStatusDetails>,
        /// A list.
        pub supported_currencies: Option<Vec<String>>,
    }
}

record! {
    /// Treasury financial account features, as it comes back: anything may be missing.
    answer TreasuryFinancialAccountFeatures {
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        pub card_issuing: Option<TreasuryFinancialAccountFeaturesCardIssuing>,
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        pub deposit_insurance: Option<TreasuryFinancialAccountFeaturesCardIssuing>,
        /// See [`TreasuryFinancialAccountFeaturesFinancialAddresses`].
        pub financial_addresses: Option<TreasuryFinancialAccountFeaturesFinancialAddresses>,
        /// See [`TreasuryFinancialAccountFeaturesInboundTransfers`].
        pub inbound_transfers: Option<TreasuryFinancialAccountFeaturesInboundTransfers>,
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        pub intra_stripe_flows: Option<TreasuryFinancialAccountFeaturesCardIssuing>,
        /// A text.
        pub object: Option<String>,
        /// See [`TreasuryFinancialAccountFeaturesOutboundPayments`].
        pub outbound_payments: Option<Box<TreasuryFinancialAccountFeaturesOutboundPayments>>,
        /// See [`TreasuryFinancialAccountFeaturesOutboundPayments`].
        pub outbound_transfers: Option<Box<TreasuryFinancialAccountFeaturesOutboundPayments>>,
    }
}

record! {
    /// Update treasury financial account features, as it is sent.
    options UpdateTreasuryFinancialAccountFeatures {
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        pub card_issuing: Option<UpdateTreasuryFinancialAccountFeaturesCardIssuing>,
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        pub deposit_insurance: Option<UpdateTreasuryFinancialAccountFeaturesCardIssuing>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateTreasuryFinancialAccountFeaturesFinancialAddresses`].
        pub financial_addresses: Option<UpdateTreasuryFinancialAccountFeaturesFinancialAddresses>,
        /// See [`UpdateTreasuryFinancialAccountFeaturesInboundTransfers`].
        pub inbound_transfers: Option<UpdateTreasuryFinancialAccountFeaturesInboundTransfers>,
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        pub intra_stripe_flows: Option<UpdateTreasuryFinancialAccountFeaturesCardIssuing>,
        /// See [`UpdateTreasuryFinancialAccountFeaturesOutboundPayments`].
        pub outbound_payments: Option<UpdateTreasuryFinancialAccountFeaturesOutboundPayments>,
        /// See [`UpdateTreasuryFinancialAccountFeaturesOutboundPayments`].
        pub outbound_transfers: Option<UpdateTreasuryFinancialAccountFeaturesOutboundPayments>,
    }
}

setters! {
    UpdateTreasuryFinancialAccountFeatures {
        set card_issuing: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        set deposit_insurance: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        list expand: String,
        set financial_addresses: UpdateTreasuryFinancialAccountFeaturesFinancialAddresses,
        set inbound_transfers: UpdateTreasuryFinancialAccountFeaturesInboundTransfers,
        set intra_stripe_flows: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        set outbound_payments: UpdateTreasuryFinancialAccountFeaturesOutboundPayments,
        set outbound_transfers: UpdateTreasuryFinancialAccountFeaturesOutboundPayments,
    }
}

choice! {
    /// List treasury financial accounts created: one of several things, or any other.
    ListTreasuryFinancialAccountsCreated {
        Integer(i64) if Value::is_i64,
        ListTreasuryFinancialAccountsCreatedValue(ListTreasuryFinancialAccountsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListTreasuryFinancialAccountsCreated {
        Integer(i64),
        ListTreasuryFinancialAccountsCreatedValue(ListTreasuryFinancialAccountsCreatedValue),
    }
}

texts! {
    /// List treasury financial accounts status: one of some texts, or any other.
    ListTreasuryFinancialAccountsStatus {
        Closed = "closed",
        Open = "open",
    }
}

record! {
    /// List treasury financial accounts query, as it is sent.
    options ListTreasuryFinancialAccountsQuery {
        /// See [`ListTreasuryFinancialAccountsCreated`].
        pub created: Option<ListTreasuryFinancialAccountsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListTreasuryFinancialAccountsStatus`].
        pub status: Option<ListTreasuryFinancialAccountsStatus>,
    }
}

setters! {
    ListTreasuryFinancialAccountsQuery {
        set created: ListTreasuryFinancialAccountsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListTreasuryFinancialAccountsStatus,
    }
}

record! {
    /// Create treasury financial account, as it is sent.
    request CreateTreasuryFinancialAccount {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateTreasuryFinancialAccountFeatures`].
        pub features: Option<Box<CreateTreasuryFinancialAccountFeatures>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub nickname: Option<String>,
        /// See [`CreateTreasuryFinancialAccountPlatformRestrictions`].
        pub platform_restrictions: Option<CreateTreasuryFinancialAccountPlatformRestrictions>,
        /// A list.
        pub supported_currencies: Vec<String>,
    }
}

impl CreateTreasuryFinancialAccount {
    /// With what must be there.
    #[must_use]
    pub fn new(supported_currencies: impl IntoIterator<Item: Into<String>>) -> Self {
        Self {
            supported_currencies: supported_currencies.into_iter().map(Into::into).collect(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTreasuryFinancialAccount {
        list expand: String,
        set features: Box<CreateTreasuryFinancialAccountFeatures>,
        entry metadata: String,
        set nickname: String,
        set platform_restrictions: CreateTreasuryFinancialAccountPlatformRestrictions,
    }
}

record! {
    /// Update treasury financial account, as it is sent.
    options UpdateTreasuryFinancialAccount {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateTreasuryFinancialAccountFeatures`].
        pub features: Option<Box<CreateTreasuryFinancialAccountFeatures>>,
        /// See [`UpdateTreasuryFinancialAccountForwardingSettings`].
        pub forwarding_settings: Option<UpdateTreasuryFinancialAccountForwardingSettings>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub nickname: Option<String>,
        /// See [`CreateTreasuryFinancialAccountPlatformRestrictions`].
        pub platform_restrictions: Option<CreateTreasuryFinancialAccountPlatformRestrictions>,
    }
}

setters! {
    UpdateTreasuryFinancialAccount {
        list expand: String,
        set features: Box<CreateTreasuryFinancialAccountFeatures>,
        set forwarding_settings: UpdateTreasuryFinancialAccountForwardingSettings,
        entry metadata: String,
        set nickname: String,
        set platform_restrictions: CreateTreasuryFinancialAccountPlatformRestrictions,
    }
}

record! {
    /// Close treasury financial account, as it is sent.
    options CloseTreasuryFinancialAccount {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateTreasuryFinancialAccountForwardingSettings`].
        pub forwarding_settings: Option<UpdateTreasuryFinancialAccountForwardingSettings>,
    }
}

setters! {
    CloseTreasuryFinancialAccount {
        list expand: String,
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

record! {
    /// Treasury financial account balance, as it comes back: anything may be missing.
    answer TreasuryFinancialAccountBalance {
        /// Values by name.
        pub cash: Option<BTreeMap<String, i64>>,
        /// Values by name.
        pub inbound_pending: Option<BTreeMap<String, i64>>,
        /// Values by name.
        pub outbound_pending: Option<BTreeMap<String, i64>>,
    }
}

record! {
    /// Treasury financial account financial addresse, as it comes back: anything may be missing.
    answer TreasuryFinancialAccountFinancialAddresse {
        /// See [`TreasuryFinancialAccountFinancialAddresseAba`].
        pub aba: Option<Box<TreasuryFinancialAccountFinancialAddresseAba>>,
        /// A list, each [`TreasuryFinancialAccountFinancialAddresseSupportedNetwork`].
        pub supported_networks: Option<Vec<TreasuryFinancialAccountFinancialAddresseSupportedNetwork>>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Treasury financial account platform restrictions, as it comes back: anything may be missing.
    answer TreasuryFinancialAccountPlatformRestrictions {
        /// See [`TreasuryFinancialAccountPlatformRestrictionsInboundFlows`].
        pub inbound_flows: Option<TreasuryFinancialAccountPlatformRestrictionsInboundFlows>,
        /// See [`TreasuryFinancialAccountPlatformRestrictionsInboundFlows`].
        pub outbound_flows: Option<TreasuryFinancialAccountPlatformRestrictionsInboundFlows>,
    }
}

record! {
    /// Treasury financial account status details, as it comes back: anything may be missing.
    answer TreasuryFinancialAccountStatusDetails {
        /// See [`TreasuryFinancialAccountStatusDetailsClosed`].
        pub closed: Option<TreasuryFinancialAccountStatusDetailsClosed>,
    }
}

record! {
    /// Treasury financial account features card issuing, as it comes back: anything may be missing.
    answer TreasuryFinancialAccountFeaturesCardIssuing {
        /// Yes or no.
        pub requested: Option<bool>,
        /// See [`TreasuryFinancialAccountFeaturesCardIssuingStatus`].
        pub status: Option<TreasuryFinancialAccountFeaturesCardIssuingStatus>,
        /// A list, each [`TreasuryFinancialAccountFeaturesCardIssuingStatusDetail`].
        pub status_details: Option<Vec<TreasuryFinancialAccountFeaturesCardIssuingStatusDetail>>,
    }
}

record! {
    /// Treasury financial account features financial addresses, as it comes back: anything may be missing.
    answer TreasuryFinancialAccountFeaturesFinancialAddresses {
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        pub aba: Option<TreasuryFinancialAccountFeaturesCardIssuing>,
    }
}

record! {
    /// Treasury financial account features inbound transfers, as it comes back: anything may be missing.
    answer TreasuryFinancialAccountFeaturesInboundTransfers {
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        pub ach: Option<TreasuryFinancialAccountFeaturesCardIssuing>,
    }
}

record! {
    /// Treasury financial account features outbound payments, as it comes back: anything may be missing.
    answer TreasuryFinancialAccountFeaturesOutboundPayments {
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        pub ach: Option<TreasuryFinancialAccountFeaturesCardIssuing>,
        /// See [`TreasuryFinancialAccountFeaturesCardIssuing`].
        pub us_domestic_wire: Option<TreasuryFinancialAccountFeaturesCardIssuing>,
    }
}

record! {
    /// Update treasury financial account features card issuing, as it is sent.
    request UpdateTreasuryFinancialAccountFeaturesCardIssuing {
        /// Yes or no.
        pub requested: bool,
    }
}

impl UpdateTreasuryFinancialAccountFeaturesCardIssuing {
    /// With what must be there.
    #[must_use]
    pub fn new(requested: impl Into<bool>) -> Self {
        Self { requested: requested.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateTreasuryFinancialAccountFeaturesCardIssuing {
    }
}

record! {
    /// Update treasury financial account features financial addresses, as it is sent.
    options UpdateTreasuryFinancialAccountFeaturesFinancialAddresses {
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        pub aba: Option<UpdateTreasuryFinancialAccountFeaturesCardIssuing>,
    }
}

setters! {
    UpdateTreasuryFinancialAccountFeaturesFinancialAddresses {
        set aba: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
    }
}

record! {
    /// Update treasury financial account features inbound transfers, as it is sent.
    options UpdateTreasuryFinancialAccountFeaturesInboundTransfers {
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        pub ach: Option<UpdateTreasuryFinancialAccountFeaturesCardIssuing>,
    }
}

setters! {
    UpdateTreasuryFinancialAccountFeaturesInboundTransfers {
        set ach: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
    }
}

record! {
    /// Update treasury financial account features outbound payments, as it is sent.
    options UpdateTreasuryFinancialAccountFeaturesOutboundPayments {
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        pub ach: Option<UpdateTreasuryFinancialAccountFeaturesCardIssuing>,
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        pub us_domestic_wire: Option<UpdateTreasuryFinancialAccountFeaturesCardIssuing>,
    }
}

setters! {
    UpdateTreasuryFinancialAccountFeaturesOutboundPayments {
        set ach: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        set us_domestic_wire: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
    }
}

record! {
    /// List treasury financial accounts created value, as it is sent.
    options ListTreasuryFinancialAccountsCreatedValue {
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
    ListTreasuryFinancialAccountsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create treasury financial account features, as it is sent.
    options CreateTreasuryFinancialAccountFeatures {
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        pub card_issuing: Option<UpdateTreasuryFinancialAccountFeaturesCardIssuing>,
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        pub deposit_insurance: Option<UpdateTreasuryFinancialAccountFeaturesCardIssuing>,
        /// See [`UpdateTreasuryFinancialAccountFeaturesFinancialAddresses`].
        pub financial_addresses: Option<UpdateTreasuryFinancialAccountFeaturesFinancialAddresses>,
        /// See [`UpdateTreasuryFinancialAccountFeaturesInboundTransfers`].
        pub inbound_transfers: Option<UpdateTreasuryFinancialAccountFeaturesInboundTransfers>,
        /// See [`UpdateTreasuryFinancialAccountFeaturesCardIssuing`].
        pub intra_stripe_flows: Option<UpdateTreasuryFinancialAccountFeaturesCardIssuing>,
        /// See [`UpdateTreasuryFinancialAccountFeaturesOutboundPayments`].
        pub outbound_payments: Option<UpdateTreasuryFinancialAccountFeaturesOutboundPayments>,
        /// See [`UpdateTreasuryFinancialAccountFeaturesOutboundPayments`].
        pub outbound_transfers: Option<UpdateTreasuryFinancialAccountFeaturesOutboundPayments>,
    }
}

setters! {
    CreateTreasuryFinancialAccountFeatures {
        set card_issuing: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        set deposit_insurance: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        set financial_addresses: UpdateTreasuryFinancialAccountFeaturesFinancialAddresses,
        set inbound_transfers: UpdateTreasuryFinancialAccountFeaturesInboundTransfers,
        set intra_stripe_flows: UpdateTreasuryFinancialAccountFeaturesCardIssuing,
        set outbound_payments: UpdateTreasuryFinancialAccountFeaturesOutboundPayments,
        set outbound_transfers: UpdateTreasuryFinancialAccountFeaturesOutboundPayments,
    }
}

record! {
    /// Create treasury financial account platform restrictions, as it is sent.
    options CreateTreasuryFinancialAccountPlatformRestrictions {
        /// See [`TreasuryFinancialAccountPlatformRestrictionsInboundFlows`].
        pub inbound_flows: Option<TreasuryFinancialAccountPlatformRestrictionsInboundFlows>,
        /// See [`TreasuryFinancialAccountPlatformRestrictionsInboundFlows`].
        pub outbound_flows: Option<TreasuryFinancialAccountPlatformRestrictionsInboundFlows>,
    }
}

setters! {
    CreateTreasuryFinancialAccountPlatformRestrictions {
        set inbound_flows: TreasuryFinancialAccountPlatformRestrictionsInboundFlows,
        set outbound_flows: TreasuryFinancialAccountPlatformRestrictionsInboundFlows,
    }
}

record! {
    /// Update treasury financial account forwarding settings, as it is sent.
    request UpdateTreasuryFinancialAccountForwardingSettings {
        /// A text.
        pub financial_account: Option<String>,
        /// A text.
        pub payment_method: Option<String>,
        /// See [`UpdateTreasuryFinancialAccountForwardingSettingsType`].
        pub r#type: UpdateTreasuryFinancialAccountForwardingSettingsType = "type",
    }
}

impl UpdateTreasuryFinancialAccountForwardingSettings {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<UpdateTreasuryFinancialAccountForwardingSettingsType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateTreasuryFinancialAccountForwardingSettings {
        set financial_account: String,
        set payment_method: String,
    }
}

record! {
    /// Treasury financial account financial addresse aba, as it comes back: anything may be missing.
    answer TreasuryFinancialAccountFinancialAddresseAba {
        /// A text.
        pub account_holder_name: Option<String>,
        /// A text.
        pub account_number: Option<String>,
        /// A text.
        pub account_number_last4: Option<String>,
        /// A text.
        pub bank_name: Option<String>,
        /// A text.
        pub routing_number: Option<String>,
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

record! {
    /// Treasury financial account status details closed, as it comes back: anything may be missing.
    answer TreasuryFinancialAccountStatusDetailsClosed {
        /// A list, each [`TreasuryFinancialAccountStatusDetailsClosedReason`].
        pub reasons: Option<Vec<TreasuryFinancialAccountStatusDetailsClosedReason>>,
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

record! {
    /// Treasury financial account features card issuing status detail, as it comes back: anything may be missing.
    answer TreasuryFinancialAccountFeaturesCardIssuingStatusDetail {
        /// See [`TreasuryFinancialAccountFeaturesCardIssuingStatusDetailCode`].
        pub code: Option<TreasuryFinancialAccountFeaturesCardIssuingStatusDetailCode>,
        /// See [`TreasuryFinancialAccountFeaturesCardIssuingStatusDetailResolution`].
        pub resolution: Option<TreasuryFinancialAccountFeaturesCardIssuingStatusDetailResolution>,
        /// See [`TreasuryFinancialAccountFeaturesCardIssuingStatusDetailRestriction`].
        pub restriction: Option<TreasuryFinancialAccountFeaturesCardIssuingStatusDetailRestriction>,
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
