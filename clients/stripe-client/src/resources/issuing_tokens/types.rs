//! What goes into and comes out of [`IssuingTokens`](super::IssuingTokens).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Issuing token, as it comes back: anything may be missing.
    answer IssuingToken(true) {
        /// An id, or the [`IssuingCard`](objects::IssuingCard) where it is expanded.
        get card: Expandable<objects::IssuingCard>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get device_fingerprint: &str,
        /// A text.
        always id: &str,
        /// A text.
        get last4: &str,
        /// Yes or no.
        get livemode: bool,
        /// See [`IssuingTokenNetwork`].
        get network: IssuingTokenNetwork,
        /// See [`IssuingTokenNetworkData`].
        get network_data: IssuingTokenNetworkData,
        /// A whole number, in seconds since 1970 (UTC).
        get network_updated_at: i64,
        /// A text.
        get object: &str,
        /// See [`ListIssuingTokensStatus`].
        get status: ListIssuingTokensStatus,
        /// See [`IssuingTokenWalletProvider`].
        get wallet_provider: IssuingTokenWalletProvider,
    }
}

any_of! {
    /// List issuing tokens created: one of several things.
    ListIssuingTokensCreated {
        Integer(i64),
        Object(ListIssuingTokensCreatedValue),
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

params! {
    /// List issuing tokens query, as it is sent.
    required ListIssuingTokensQuery {
        /// A text.
        set card: String,
        /// See [`ListIssuingTokensCreated`].
        set created: ListIssuingTokensCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListIssuingTokensStatus`].
        set status: ListIssuingTokensStatus,
    }
}

impl ListIssuingTokensQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(card: impl Into<String>) -> Self {
        Self(Fields::new()).card(card)
    }
}

params! {
    /// Update issuing token, as it is sent.
    required UpdateIssuingToken {
        /// A list.
        list expand: String,
        /// See [`UpdateIssuingTokenStatus`].
        set status: UpdateIssuingTokenStatus,
    }
}

impl UpdateIssuingToken {
    /// With what must be there.
    #[must_use]
    pub fn new(status: impl Into<UpdateIssuingTokenStatus>) -> Self {
        Self(Fields::new()).status(status)
    }
}

texts! {
    /// Issuing token network: one of some texts, or any other.
    IssuingTokenNetwork {
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

object! {
    /// Issuing token network data, as it comes back: anything may be missing.
    part IssuingTokenNetworkData(false) {
        /// See [`IssuingTokenNetworkDataDevice`].
        get device: IssuingTokenNetworkDataDevice,
        /// See [`IssuingTokenNetworkDataMastercard`].
        get mastercard: IssuingTokenNetworkDataMastercard,
        /// See [`IssuingTokenNetwork`].
        get r#type = "type": IssuingTokenNetwork,
        /// See [`IssuingTokenNetworkDataVisa`].
        get visa: IssuingTokenNetworkDataVisa,
        /// See [`IssuingTokenNetworkDataWalletProvider`].
        get wallet_provider: IssuingTokenNetworkDataWalletProvider,
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

params! {
    /// List issuing tokens created value, as it is sent.
    group ListIssuingTokensCreatedValue {
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

texts! {
    /// Update issuing token status: one of some texts, or any other.
    UpdateIssuingTokenStatus {
        Active = "active",
        Deleted = "deleted",
        Suspended = "suspended",
    }
}

object! {
    /// Issuing token network data device, as it comes back: anything may be missing.
    part IssuingTokenNetworkDataDevice(false) {
        /// A text.
        get device_fingerprint: &str,
        /// A text.
        get ip_address: &str,
        /// A text.
        get location: &str,
        /// A text.
        get name: &str,
        /// A text.
        get phone_number: &str,
        /// See [`IssuingTokenNetworkDataDeviceType`].
        get r#type = "type": IssuingTokenNetworkDataDeviceType,
    }
}

object! {
    /// Issuing token network data mastercard, as it comes back: anything may be missing.
    part IssuingTokenNetworkDataMastercard(false) {
        /// A text.
        get card_reference_id: &str,
        /// A text.
        get token_reference_id: &str,
        /// A text.
        get token_requestor_id: &str,
        /// A text.
        get token_requestor_name: &str,
    }
}

object! {
    /// Issuing token network data visa, as it comes back: anything may be missing.
    part IssuingTokenNetworkDataVisa(false) {
        /// A text.
        get card_reference_id: &str,
        /// A text.
        get token_reference_id: &str,
        /// A text.
        get token_requestor_id: &str,
        /// A text.
        get token_risk_score: &str,
    }
}

object! {
    /// Issuing token network data wallet provider, as it comes back: anything may be missing.
    part IssuingTokenNetworkDataWalletProvider(false) {
        /// A text.
        get account_id: &str,
        /// A whole number.
        get account_trust_score: i64,
        /// See [`IssuingTokenNetworkDataWalletProviderCardNumberSource`].
        get card_number_source: IssuingTokenNetworkDataWalletProviderCardNumberSource,
        /// See [`IssuingTokenNetworkDataWalletProviderCardholderAddress`].
        get cardholder_address: IssuingTokenNetworkDataWalletProviderCardholderAddress,
        /// A text.
        get cardholder_name: &str,
        /// A whole number.
        get device_trust_score: i64,
        /// A text.
        get hashed_account_email_address: &str,
        /// A list, each [`IssuingTokenNetworkDataWalletProviderReasonCode`].
        get reason_codes: Vec<IssuingTokenNetworkDataWalletProviderReasonCode>,
        /// See [`IssuingTokenNetworkDataWalletProviderSuggestedDecision`].
        get suggested_decision: IssuingTokenNetworkDataWalletProviderSuggestedDecision,
        /// A text.
        get suggested_decision_version: &str,
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

object! {
    /// Issuing token network data wallet provider cardholder address, as it comes back: anything may be missing.
    part IssuingTokenNetworkDataWalletProviderCardholderAddress(false) {
        /// A text.
        get line1: &str,
        /// A text.
        get postal_code: &str,
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
