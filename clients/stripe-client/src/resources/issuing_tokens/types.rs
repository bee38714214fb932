//! What goes into and comes out of [`IssuingTokens`](super::IssuingTokens).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Issuing token, as it comes back: anything may be missing.
    answer IssuingToken {
        /// An id, or the [`IssuingCard`](objects::IssuingCard) where it is expanded.
        pub card: Option<Expandable<objects::IssuingCard>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub device_fingerprint: Option<String>,
        /// A text.
        pub id: String,
        /// A text.
        pub last4: Option<String>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`IssuingTokenNetwork`].
        pub network: Option<IssuingTokenNetwork>,
        /// See [`IssuingTokenNetworkData`].
        pub network_data: Option<Box<IssuingTokenNetworkData>>,
        /// A whole number.
        pub network_updated_at: Option<i64>,
        /// A text.
        pub object: Option<String>,
        /// See [`ListIssuingTokensStatus`].
        pub status: Option<ListIssuingTokensStatus>,
        /// See [`IssuingTokenWalletProvider`].
        pub wallet_provider: Option<IssuingTokenWalletProvider>,
    }
}

choice! {
    /// List issuing tokens created: one of several things, or any other.
    ListIssuingTokensCreated {
        Integer(i64) if Value::is_i64,
        ListIssuingTokensCreatedValue(ListIssuingTokensCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListIssuingTokensCreated {
        Integer(i64),
        ListIssuingTokensCreatedValue(ListIssuingTokensCreatedValue),
    }
}

texts! {
    /// List issuing tokens status: one of some texts, or any other.
    ListIssuingTokensStatus {
        Active = "active",
        Deleted = "deleted",
        Requested = "requested",
        Suspended = "suspended",
    }
}

record! {
    /// List issuing tokens query, as it is sent.
    request ListIssuingTokensQuery {
        /// A text.
        pub card: String,
        /// See [`ListIssuingTokensCreated`].
        pub created: Option<ListIssuingTokensCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListIssuingTokensStatus`].
        pub status: Option<ListIssuingTokensStatus>,
    }
}

impl ListIssuingTokensQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(card: impl Into<String>) -> Self {
        Self { card: card.into(), ..Slot::blank() }
    }
}

setters! {
    ListIssuingTokensQuery {
        set created: ListIssuingTokensCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListIssuingTokensStatus,
    }
}

record! {
    /// Update issuing token, as it is sent.
    request UpdateIssuingToken {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateIssuingTokenStatus`].
        pub status: UpdateIssuingTokenStatus,
    }
}

impl UpdateIssuingToken {
    /// With what must be there.
    #[must_use]
    pub fn new(status: impl Into<UpdateIssuingTokenStatus>) -> Self {
        Self { status: status.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateIssuingToken {
        list expand: String,
    }
}

texts! {
    /// Issuing token network: one of some texts, or any other.
    IssuingTokenNetwork {
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

record! {
    /// Issuing token network data, as it comes back: anything may be missing.
    answer IssuingTokenNetworkData {
        /// See [`IssuingTokenNetworkDataDevice`].
        pub device: Option<Box<IssuingTokenNetworkDataDevice>>,
        /// See [`IssuingTokenNetworkDataMastercard`].
        pub mastercard: Option<IssuingTokenNetworkDataMastercard>,
        /// See [`IssuingTokenNetwork`].
        pub r#type: Option<IssuingTokenNetwork> = "type",
        /// See [`IssuingTokenNetworkDataVisa`].
        pub visa: Option<IssuingTokenNetworkDataVisa>,
        /// See [`IssuingTokenNetworkDataWalletProvider`].
        pub wallet_provider: Option<Box<IssuingTokenNetworkDataWalletProvider>>,
    }
}

texts! {
    /// Issuing token wallet provider: one of some texts, or any other.
    IssuingTokenWalletProvider {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
    }
}

record! {
    /// List issuing tokens created value, as it is sent.
    options ListIssuingTokensCreatedValue {
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
    ListIssuingTokensCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

texts! {
    /// Update issuing token status: one of some texts, or any other.
    UpdateIssuingTokenStatus {
        Active = "active",
        Deleted = "deleted",
        Suspended = "suspended",
    }
}

record! {
    /// Issuing token network data device, as it comes back: anything may be missing.
    answer IssuingTokenNetworkDataDevice {
        /// A text.
        pub device_fingerprint: Option<String>,
        /// A text.
        pub ip_address: Option<String>,
        /// A text.
        pub location: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone_number: Option<String>,
        /// See [`IssuingTokenNetworkDataDeviceType`].
        pub r#type: Option<IssuingTokenNetworkDataDeviceType> = "type",
    }
}

record! {
    /// Issuing token network data mastercard, as it comes back: anything may be missing.
    answer IssuingTokenNetworkDataMastercard {
        /// A text.
        pub card_reference_id: Option<String>,
        /// A text.
        pub token_reference_id: Option<String>,
        /// A text.
        pub token_requestor_id: Option<String>,
        /// A text.
        pub token_requestor_name: Option<String>,
    }
}

record! {
    /// Issuing token network data visa, as it comes back: anything may be missing.
    answer IssuingTokenNetworkDataVisa {
        /// A text.
        pub card_reference_id: Option<String>,
        /// A text.
        pub token_reference_id: Option<String>,
        /// A text.
        pub token_requestor_id: Option<String>,
        /// A text.
        pub token_risk_score: Option<String>,
    }
}

record! {
    /// Issuing token network data wallet provider, as it comes back: anything may be missing.
    answer IssuingTokenNetworkDataWalletProvider {
        /// A text.
        pub account_id: Option<String>,
        /// A whole number.
        pub account_trust_score: Option<i64>,
        /// See [`IssuingTokenNetworkDataWalletProviderCardNumberSource`].
        pub card_number_source: Option<IssuingTokenNetworkDataWalletProviderCardNumberSource>,
        /// See [`IssuingTokenNetworkDataWalletProviderCardholderAddress`].
        pub cardholder_address: Option<IssuingTokenNetworkDataWalletProviderCardholderAddress>,
        /// A text.
        pub cardholder_name: Option<String>,
        /// A whole number.
        pub device_trust_score: Option<i64>,
        /// A text.
        pub hashed_account_email_address: Option<String>,
        /// A list, each [`IssuingTokenNetworkDataWalletProviderReasonCode`].
        pub reason_codes: Option<Vec<IssuingTokenNetworkDataWalletProviderReasonCode>>,
        /// See [`IssuingTokenNetworkDataWalletProviderSuggestedDecision`].
        pub suggested_decision: Option<IssuingTokenNetworkDataWalletProviderSuggestedDecision>,
        /// A text.
        pub suggested_decision_version: Option<String>,
    }
}

texts! {
    /// Issuing token network data device type: one of some texts, or any other.
    IssuingTokenNetworkDataDeviceType {
        Other = "other",
        Phone = "phone",
        Watch = "watch",
    }
}

texts! {
    /// Issuing token network data wallet provider card number source: one of some texts, or any other.
    IssuingTokenNetworkDataWalletProviderCardNumberSource {
        App = "app",
        Manual = "manual",
        OnFile = "on_file",
        Other = "other",
    }
}

record! {
    /// Issuing token network data wallet provider cardholder address, as it comes back: anything may be missing.
    answer IssuingTokenNetworkDataWalletProviderCardholderAddress {
        /// A text.
        pub line1: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
    }
}

texts! {
    /// Issuing token network data wallet provider reason code: one of some texts, or any other.
    IssuingTokenNetworkDataWalletProviderReasonCode {
        AccountCardTooNew = "account_card_too_new",
        AccountRecentlyChanged = "account_recently_changed",
        AccountTooNew = "account_too_new",
        AccountTooNewSinceLaunch = "account_too_new_since_launch",
        AdditionalDevice = "additional_device",
        DataExpired = "data_expired",
        DeferIdVDecision = "defer_id_v_decision",
        DeviceRecentlyLost = "device_recently_lost",
        GoodActivityHistory = "good_activity_history",
        HasSuspendedTokens = "has_suspended_tokens",
        HighRisk = "high_risk",
        InactiveAccount = "inactive_account",
        LongAccountTenure = "long_account_tenure",
        LowAccountScore = "low_account_score",
        LowDeviceScore = "low_device_score",
        LowPhoneNumberScore = "low_phone_number_score",
        NetworkServiceError = "network_service_error",
        OutsideHomeTerritory = "outside_home_territory",
        ProvisioningCardholderMismatch = "provisioning_cardholder_mismatch",
        ProvisioningDeviceAndCardholderMismatch = "provisioning_device_and_cardholder_mismatch",
        ProvisioningDeviceMismatch = "provisioning_device_mismatch",
        SameDeviceNoPriorAuthentication = "same_device_no_prior_authentication",
        SameDeviceSuccessfulPriorAuthentication = "same_device_successful_prior_authentication",
        SoftwareUpdate = "software_update",
        SuspiciousActivity = "suspicious_activity",
        TooManyDifferentCardholders = "too_many_different_cardholders",
        TooManyRecentAttempts = "too_many_recent_attempts",
        TooManyRecentTokens = "too_many_recent_tokens",
    }
}

texts! {
    /// Issuing token network data wallet provider suggested decision: one of some texts, or any other.
    IssuingTokenNetworkDataWalletProviderSuggestedDecision {
        Approve = "approve",
        Decline = "decline",
        RequireAuth = "require_auth",
    }
}
