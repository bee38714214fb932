//! What goes into and comes out of [`ThreeDSecure`](super::ThreeDSecure).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Hidden, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Three d secure authentication, as it comes back: anything may be missing.
    answer ThreeDSecureAuthentication {
        /// See [`ThreeDSecureAuthenticationAcquirerDetails`].
        pub acquirer_details: Option<Box<ThreeDSecureAuthenticationAcquirerDetails>>,
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub challenge_url: Option<String>,
        /// See [`ThreeDSecureAuthenticationChannel`].
        pub channel: Option<ThreeDSecureAuthenticationChannel>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// See [`ThreeDSecureAuthenticationDirectoryServer`].
        pub directory_server: Option<ThreeDSecureAuthenticationDirectoryServer>,
        /// A text.
        pub fingerprinting_url: Option<String>,
        /// See [`ThreeDSecureAuthenticationFlowPreference`].
        pub flow_preference: Option<Box<ThreeDSecureAuthenticationFlowPreference>>,
        /// See [`ThreeDSecureAuthenticationFutureUsage`].
        pub future_usage: Option<ThreeDSecureAuthenticationFutureUsage>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`ThreeDSecureAuthenticationMessageCategory`].
        pub message_category: Option<ThreeDSecureAuthenticationMessageCategory>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`ThreeDSecureAuthenticationOutcome`].
        pub outcome: Option<ThreeDSecureAuthenticationOutcome>,
        /// See [`ThreeDSecureAuthenticationOutcomeDetails`].
        pub outcome_details: Option<Box<ThreeDSecureAuthenticationOutcomeDetails>>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub payment_method: Option<Expandable<objects::PaymentMethod>>,
        /// See [`ThreeDSecureAuthenticationReason`].
        pub reason: Option<ThreeDSecureAuthenticationReason>,
        /// See [`ThreeDSecureAuthenticationShippingAddress`].
        pub shipping_address: Option<Box<ThreeDSecureAuthenticationShippingAddress>>,
        /// See [`ListThreeDSecureAuthenticationsStatus`].
        pub status: Option<ListThreeDSecureAuthenticationsStatus>,
    }
}

choice! {
    /// List three d secure authentications created: one of several things, or any other.
    ListThreeDSecureAuthenticationsCreated {
        Integer(i64) if Value::is_i64,
        ListThreeDSecureAuthenticationsCreatedValue(ListThreeDSecureAuthenticationsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListThreeDSecureAuthenticationsCreated {
        Integer(i64),
        ListThreeDSecureAuthenticationsCreatedValue(ListThreeDSecureAuthenticationsCreatedValue),
    }
}

texts! {
    /// List three d secure authentications status: one of some texts, or any other.
    ListThreeDSecureAuthenticationsStatus {
        Canceled = "canceled",
        Error = "error",
        Failed = "failed",
        RequiresChallenge = "requires_challenge",
        RequiresSubmission = "requires_submission",
        Succeeded = "succeeded",
    }
}

record! {
    /// List three d secure authentications query, as it is sent.
    options ListThreeDSecureAuthenticationsQuery {
        /// See [`ListThreeDSecureAuthenticationsCreated`].
        pub created: Option<ListThreeDSecureAuthenticationsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListThreeDSecureAuthenticationsStatus`].
        pub status: Option<ListThreeDSecureAuthenticationsStatus>,
    }
}

setters! {
    ListThreeDSecureAuthenticationsQuery {
        set created: ListThreeDSecureAuthenticationsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListThreeDSecureAuthenticationsStatus,
    }
}

record! {
    /// Create three d secure authentication, as it is sent.
    request CreateThreeDSecureAuthentication {
        /// See [`CreateThreeDSecureAuthenticationAcquirerDetails`].
        pub acquirer_details: Option<Box<CreateThreeDSecureAuthenticationAcquirerDetails>>,
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`CreateThreeDSecureAuthenticationChannel`].
        pub channel: CreateThreeDSecureAuthenticationChannel,
        /// A text.
        pub currency: Option<String>,
        /// See [`ThreeDSecureAuthenticationDirectoryServer`].
        pub directory_server: Option<ThreeDSecureAuthenticationDirectoryServer>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateThreeDSecureAuthenticationFlowPreference`].
        pub flow_preference: Option<Box<CreateThreeDSecureAuthenticationFlowPreference>>,
        /// See [`CreateThreeDSecureAuthenticationFutureUsage`].
        pub future_usage: Option<CreateThreeDSecureAuthenticationFutureUsage>,
        /// See [`ThreeDSecureAuthenticationMessageCategory`].
        pub message_category: ThreeDSecureAuthenticationMessageCategory,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub payment_method: Option<String>,
        /// See [`CreateThreeDSecureAuthenticationPaymentMethodData`].
        pub payment_method_data: Option<Box<CreateThreeDSecureAuthenticationPaymentMethodData>>,
        /// See [`ThreeDSecureAuthenticationReason`].
        pub reason: Option<ThreeDSecureAuthenticationReason>,
        /// See [`CreateThreeDSecureAuthenticationShippingAddress`].
        pub shipping_address: Option<Box<CreateThreeDSecureAuthenticationShippingAddress>>,
        /// See [`CreateThreeDSecureAuthenticationSubmit`].
        pub submit: Option<CreateThreeDSecureAuthenticationSubmit>,
    }
}

impl CreateThreeDSecureAuthentication {
    /// With what must be there.
    #[must_use]
    pub fn new(
        channel: impl Into<CreateThreeDSecureAuthenticationChannel>,
        message_category: impl Into<ThreeDSecureAuthenticationMessageCategory>,
    ) -> Self {
        Self { channel: channel.into(), message_category: message_category.into(), ..Slot::blank() }
    }
}

setters! {
    CreateThreeDSecureAuthentication {
        set acquirer_details: Box<CreateThreeDSecureAuthenticationAcquirerDetails>,
        set amount: i64,
        set currency: String,
        set directory_server: ThreeDSecureAuthenticationDirectoryServer,
        list expand: String,
        set flow_preference: Box<CreateThreeDSecureAuthenticationFlowPreference>,
        set future_usage: CreateThreeDSecureAuthenticationFutureUsage,
        entry metadata or unset_metadata: String,
        set payment_method: String,
        set payment_method_data: Box<CreateThreeDSecureAuthenticationPaymentMethodData>,
        set reason: ThreeDSecureAuthenticationReason,
        set shipping_address: Box<CreateThreeDSecureAuthenticationShippingAddress>,
        set submit: CreateThreeDSecureAuthenticationSubmit,
    }
}

record! {
    /// Cancel three d secure authentication, as it is sent.
    options CancelThreeDSecureAuthentication {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    CancelThreeDSecureAuthentication {
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Submit three d secure authentication, as it is sent.
    options SubmitThreeDSecureAuthentication {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub fingerprinting_result: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    SubmitThreeDSecureAuthentication {
        list expand: String,
        set fingerprinting_result: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Three d secure authentication acquirer details, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationAcquirerDetails {
        /// A text.
        pub acquirer_bin: Option<String>,
        /// A text.
        pub acquirer_country: Option<String>,
        /// A text.
        pub acquirer_merchant_id: Option<String>,
        /// A text.
        pub mcc: Option<String>,
        /// A text.
        pub merchant_name: Option<String>,
        /// A text.
        pub requestor_id: Option<String>,
    }
}

record! {
    /// Three d secure authentication channel, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationChannel {
        /// See [`ThreeDSecureAuthenticationChannelBrowser`].
        pub browser: Option<Box<ThreeDSecureAuthenticationChannelBrowser>>,
        /// See [`ThreeDSecureAuthenticationChannelThreeRi`].
        pub three_r_i: Option<ThreeDSecureAuthenticationChannelThreeRi>,
        /// See [`ThreeDSecureAuthenticationChannelType`].
        pub r#type: Option<ThreeDSecureAuthenticationChannelType> = "type",
    }
}

texts! {
    /// Three d secure authentication directory server: one of some texts, or any other.
    ThreeDSecureAuthenticationDirectoryServer {
        AmericanExpress = "american_express",
        CartesBancaires = "cartes_bancaires",
        Discover = "discover",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

record! {
    /// Three d secure authentication flow preference, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationFlowPreference {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceChallenge`].
        pub challenge: Option<ThreeDSecureAuthenticationFlowPreferenceChallenge>,
        /// See [`ThreeDSecureAuthenticationFlowPreferenceDataShare`].
        pub data_share: Option<ThreeDSecureAuthenticationFlowPreferenceDataShare>,
        /// See [`ThreeDSecureAuthenticationFlowPreferenceFrictionless`].
        pub frictionless: Option<ThreeDSecureAuthenticationFlowPreferenceFrictionless>,
        /// See [`ThreeDSecureAuthenticationFlowPreferenceType`].
        pub r#type: Option<ThreeDSecureAuthenticationFlowPreferenceType> = "type",
    }
}

record! {
    /// Three d secure authentication future usage, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationFutureUsage {
        /// See [`ThreeDSecureAuthenticationFutureUsageInstallment`].
        pub installment: Option<Box<ThreeDSecureAuthenticationFutureUsageInstallment>>,
        /// See [`ThreeDSecureAuthenticationFutureUsageRecurring`].
        pub recurring: Option<Box<ThreeDSecureAuthenticationFutureUsageRecurring>>,
        /// See [`ThreeDSecureAuthenticationFutureUsageType`].
        pub r#type: Option<ThreeDSecureAuthenticationFutureUsageType> = "type",
    }
}

texts! {
    /// Three d secure authentication message category: one of some texts, or any other.
    ThreeDSecureAuthenticationMessageCategory {
        NonPaymentAuthentication = "non_payment_authentication",
        PaymentAuthentication = "payment_authentication",
    }
}

texts! {
    /// Three d secure authentication outcome: one of some texts, or any other.
    ThreeDSecureAuthenticationOutcome {
        Abandoned = "abandoned",
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        Canceled = "canceled",
        Denied = "denied",
        Informational = "informational",
        InternalError = "internal_error",
        NotSupported = "not_supported",
        NotTriggered = "not_triggered",
        ProcessingError = "processing_error",
        Rejected = "rejected",
    }
}

record! {
    /// Three d secure authentication outcome details, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationOutcomeDetails {
        /// A text.
        pub acs_transaction_id: Option<String>,
        /// A text.
        pub ares: Option<String>,
        /// See [`ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus`].
        pub ares_trans_status: Option<ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus>,
        /// A text.
        pub cryptogram: Option<String>,
        /// A text.
        pub ds_transaction_id: Option<String>,
        /// A text.
        pub eci: Option<String>,
        /// See [`ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails`].
        pub network_details: Option<ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails>,
        /// See [`ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion`].
        pub protocol_version: Option<ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion>,
        /// See [`ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator`].
        pub requestor_challenge_indicator: Option<ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator>,
        /// A text.
        pub rreq: Option<String>,
        /// See [`ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus`].
        pub rreq_trans_status: Option<ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus>,
        /// A text.
        pub three_ds_server_transaction_id: Option<String>,
    }
}

texts! {
    /// Three d secure authentication reason: one of some texts, or any other.
    ThreeDSecureAuthenticationReason {
        CardholderAuthentication = "cardholder_authentication",
        IssuerRequested = "issuer_requested",
        LiabilityShift = "liability_shift",
        ProcessingCosts = "processing_costs",
        RegulatoryCompliance = "regulatory_compliance",
    }
}

record! {
    /// Three d secure authentication shipping address, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationShippingAddress {
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

record! {
    /// List three d secure authentications created value, as it is sent.
    options ListThreeDSecureAuthenticationsCreatedValue {
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
    ListThreeDSecureAuthenticationsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create three d secure authentication acquirer details, as it is sent.
    request CreateThreeDSecureAuthenticationAcquirerDetails {
        /// A text.
        pub acquirer_bin: String,
        /// A text.
        pub acquirer_country: String,
        /// A text.
        pub acquirer_merchant_id: String,
        /// A text.
        pub mcc: Option<String>,
        /// A text.
        pub merchant_name: Option<String>,
        /// A text.
        pub requestor_id: Option<String>,
    }
}

impl CreateThreeDSecureAuthenticationAcquirerDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(
        acquirer_bin: impl Into<String>,
        acquirer_country: impl Into<String>,
        acquirer_merchant_id: impl Into<String>,
    ) -> Self {
        Self {
            acquirer_bin: acquirer_bin.into(),
            acquirer_country: acquirer_country.into(),
            acquirer_merchant_id: acquirer_merchant_id.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateThreeDSecureAuthenticationAcquirerDetails {
        set mcc: String,
        set merchant_name: String,
        set requestor_id: String,
    }
}

record! {
    /// Create three d secure authentication channel, as it is sent.
    request CreateThreeDSecureAuthenticationChannel {
        /// See [`CreateThreeDSecureAuthenticationChannelBrowser`].
        pub browser: Option<Box<CreateThreeDSecureAuthenticationChannelBrowser>>,
        /// See [`CreateThreeDSecureAuthenticationChannelThreeRi`].
        pub three_r_i: Option<CreateThreeDSecureAuthenticationChannelThreeRi>,
        /// See [`ThreeDSecureAuthenticationChannelType`].
        pub r#type: ThreeDSecureAuthenticationChannelType = "type",
    }
}

impl CreateThreeDSecureAuthenticationChannel {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationChannelType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateThreeDSecureAuthenticationChannel {
        set browser: Box<CreateThreeDSecureAuthenticationChannelBrowser>,
        set three_r_i: CreateThreeDSecureAuthenticationChannelThreeRi,
    }
}

record! {
    /// Create three d secure authentication flow preference, as it is sent.
    request CreateThreeDSecureAuthenticationFlowPreference {
        /// See [`CreateThreeDSecureAuthenticationFlowPreferenceChallenge`].
        pub challenge: Option<CreateThreeDSecureAuthenticationFlowPreferenceChallenge>,
        /// See [`CreateThreeDSecureAuthenticationFlowPreferenceDataShare`].
        pub data_share: Option<CreateThreeDSecureAuthenticationFlowPreferenceDataShare>,
        /// See [`CreateThreeDSecureAuthenticationFlowPreferenceFrictionless`].
        pub frictionless: Option<CreateThreeDSecureAuthenticationFlowPreferenceFrictionless>,
        /// See [`ThreeDSecureAuthenticationFlowPreferenceType`].
        pub r#type: ThreeDSecureAuthenticationFlowPreferenceType = "type",
    }
}

impl CreateThreeDSecureAuthenticationFlowPreference {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationFlowPreferenceType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateThreeDSecureAuthenticationFlowPreference {
        set challenge: CreateThreeDSecureAuthenticationFlowPreferenceChallenge,
        set data_share: CreateThreeDSecureAuthenticationFlowPreferenceDataShare,
        set frictionless: CreateThreeDSecureAuthenticationFlowPreferenceFrictionless,
    }
}

record! {
    /// Create three d secure authentication future usage, as it is sent.
    request CreateThreeDSecureAuthenticationFutureUsage {
        /// See [`CreateThreeDSecureAuthenticationFutureUsageInstallment`].
        pub installment: Option<Box<CreateThreeDSecureAuthenticationFutureUsageInstallment>>,
        /// See [`CreateThreeDSecureAuthenticationFutureUsageRecurring`].
        pub recurring: Option<Box<CreateThreeDSecureAuthenticationFutureUsageRecurring>>,
        /// See [`ThreeDSecureAuthenticationFutureUsageType`].
        pub r#type: ThreeDSecureAuthenticationFutureUsageType = "type",
    }
}

impl CreateThreeDSecureAuthenticationFutureUsage {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationFutureUsageType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateThreeDSecureAuthenticationFutureUsage {
        set installment: Box<CreateThreeDSecureAuthenticationFutureUsageInstallment>,
        set recurring: Box<CreateThreeDSecureAuthenticationFutureUsageRecurring>,
    }
}

record! {
    /// Create three d secure authentication payment method data, as it is sent.
    request CreateThreeDSecureAuthenticationPaymentMethodData {
        /// See [`CreateThreeDSecureAuthenticationPaymentMethodDataBillingDetails`].
        pub billing_details: Option<CreateThreeDSecureAuthenticationPaymentMethodDataBillingDetails>,
        /// See [`CreateThreeDSecureAuthenticationPaymentMethodDataCard`].
        pub card: CreateThreeDSecureAuthenticationPaymentMethodDataCard,
        /// See [`CreateThreeDSecureAuthenticationPaymentMethodDataType`].
        pub r#type: CreateThreeDSecureAuthenticationPaymentMethodDataType = "type",
    }
}

impl CreateThreeDSecureAuthenticationPaymentMethodData {
    /// With what must be there.
    #[must_use]
    pub fn new(
        card: impl Into<CreateThreeDSecureAuthenticationPaymentMethodDataCard>,
        r#type: impl Into<CreateThreeDSecureAuthenticationPaymentMethodDataType>,
    ) -> Self {
        Self { card: card.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateThreeDSecureAuthenticationPaymentMethodData {
        set billing_details: CreateThreeDSecureAuthenticationPaymentMethodDataBillingDetails,
    }
}

record! {
    /// Create three d secure authentication shipping address, as it is sent.
    options CreateThreeDSecureAuthenticationShippingAddress {
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
    CreateThreeDSecureAuthenticationShippingAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

texts! {
    /// Create three d secure authentication submit: one of some texts, or any other.
    CreateThreeDSecureAuthenticationSubmit {
        Always = "always",
        IfFingerprintingNotSupported = "if_fingerprinting_not_supported",
        Never = "never",
    }
}

record! {
    /// Three d secure authentication channel browser, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationChannelBrowser {
        /// A text.
        pub accept_header: Option<String>,
        /// A whole number.
        pub color_depth: Option<i64>,
        /// A text.
        pub ip_address: Option<String>,
        /// Yes or no.
        pub java_enabled: Option<bool>,
        /// Yes or no.
        pub javascript_enabled: Option<bool>,
        /// A text.
        pub language: Option<String>,
        /// A whole number.
        pub screen_height: Option<i64>,
        /// A whole number.
        pub screen_width: Option<i64>,
        /// A whole number.
        pub timezone_offset: Option<i64>,
        /// A text.
        pub user_agent: Option<String>,
    }
}

record! {
    /// Three d secure authentication channel three ri, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationChannelThreeRi {
        /// A text.
        pub previous_authentication: Option<String>,
        /// See [`ThreeDSecureAuthenticationChannelThreeRiType`].
        pub r#type: Option<ThreeDSecureAuthenticationChannelThreeRiType> = "type",
    }
}

texts! {
    /// Three d secure authentication channel type: one of some texts, or any other.
    ThreeDSecureAuthenticationChannelType {
        Browser = "browser",
        ThreeRI = "three_r_i",
    }
}

record! {
    /// Three d secure authentication flow preference challenge, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationFlowPreferenceChallenge {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceChallengeType`].
        pub r#type: Option<ThreeDSecureAuthenticationFlowPreferenceChallengeType> = "type",
    }
}

record! {
    /// Three d secure authentication flow preference data share, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationFlowPreferenceDataShare {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceDataShareType`].
        pub r#type: Option<ThreeDSecureAuthenticationFlowPreferenceDataShareType> = "type",
    }
}

record! {
    /// Three d secure authentication flow preference frictionless, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationFlowPreferenceFrictionless {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceFrictionlessType`].
        pub r#type: Option<ThreeDSecureAuthenticationFlowPreferenceFrictionlessType> = "type",
    }
}

texts! {
    /// Three d secure authentication flow preference type: one of some texts, or any other.
    ThreeDSecureAuthenticationFlowPreferenceType {
        Challenge = "challenge",
        DataShare = "data_share",
        Frictionless = "frictionless",
    }
}

record! {
    /// Three d secure authentication future usage installment, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationFutureUsageInstallment {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`ThreeDSecureAuthenticationFutureUsageInstallmentExpiry`].
        pub expiry: Option<ThreeDSecureAuthenticationFutureUsageInstallmentExpiry>,
        /// A text.
        pub interval: Option<String>,
        /// A whole number.
        pub interval_count: Option<i64>,
        /// A whole number.
        pub number: Option<i64>,
    }
}

record! {
    /// Three d secure authentication future usage recurring, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationFutureUsageRecurring {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`ThreeDSecureAuthenticationFutureUsageInstallmentExpiry`].
        pub expiry: Option<ThreeDSecureAuthenticationFutureUsageInstallmentExpiry>,
        /// A text.
        pub interval: Option<String>,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

texts! {
    /// Three d secure authentication future usage type: one of some texts, or any other.
    ThreeDSecureAuthenticationFutureUsageType {
        CardOnFile = "card_on_file",
        Installment = "installment",
        Recurring = "recurring",
    }
}

texts! {
    /// Three d secure authentication outcome details ares trans status: one of some texts, or any other.
    ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus {
        A = "A",
        C = "C",
        D = "D",
        I = "I",
        N = "N",
        R = "R",
        S = "S",
        U = "U",
        Y = "Y",
    }
}

record! {
    /// Three d secure authentication outcome details network details, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails {
        /// See [`ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires`].
        pub cartes_bancaires: Option<ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires>,
    }
}

texts! {
    /// Three d secure authentication outcome details protocol version: one of some texts, or any other.
    ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion {
        N210 = "2.1.0",
        N220 = "2.2.0",
        N231 = "2.3.1",
    }
}

texts! {
    /// Three d secure authentication outcome details requestor challenge indicator: one of some texts, or any other.
    ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator {
        N01 = "01",
        N02 = "02",
        N03 = "03",
        N04 = "04",
        N05 = "05",
        N06 = "06",
    }
}

record! {
    /// Create three d secure authentication channel browser, as it is sent.
    request CreateThreeDSecureAuthenticationChannelBrowser {
        /// A text.
        pub accept_header: String,
        /// A whole number.
        pub color_depth: Option<i64>,
        /// A text.
        pub device_id: Option<String>,
        /// A text.
        pub ip_address: String,
        /// Yes or no.
        pub java_enabled: Option<bool>,
        /// Yes or no.
        pub javascript_enabled: bool,
        /// A text.
        pub language: String,
        /// A whole number.
        pub screen_height: Option<i64>,
        /// A whole number.
        pub screen_width: Option<i64>,
        /// A whole number.
        pub timezone_offset: Option<i64>,
        /// A text.
        pub user_agent: String,
    }
}

impl CreateThreeDSecureAuthenticationChannelBrowser {
    /// With what must be there.
    #[must_use]
    pub fn new(
        accept_header: impl Into<String>,
        ip_address: impl Into<String>,
        javascript_enabled: impl Into<bool>,
        language: impl Into<String>,
        user_agent: impl Into<String>,
    ) -> Self {
        Self {
            accept_header: accept_header.into(),
            ip_address: ip_address.into(),
            javascript_enabled: javascript_enabled.into(),
            language: language.into(),
            user_agent: user_agent.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateThreeDSecureAuthenticationChannelBrowser {
        set color_depth: i64,
        set device_id: String,
        set java_enabled: bool,
        set screen_height: i64,
        set screen_width: i64,
        set timezone_offset: i64,
    }
}

record! {
    /// Create three d secure authentication channel three ri, as it is sent.
    request CreateThreeDSecureAuthenticationChannelThreeRi {
        /// A text.
        pub previous_authentication: String,
        /// See [`ThreeDSecureAuthenticationChannelThreeRiType`].
        pub r#type: ThreeDSecureAuthenticationChannelThreeRiType = "type",
    }
}

impl CreateThreeDSecureAuthenticationChannelThreeRi {
    /// With what must be there.
    #[must_use]
    pub fn new(
        previous_authentication: impl Into<String>,
        r#type: impl Into<ThreeDSecureAuthenticationChannelThreeRiType>,
    ) -> Self {
        Self {
            previous_authentication: previous_authentication.into(),
            r#type: r#type.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateThreeDSecureAuthenticationChannelThreeRi {
    }
}

record! {
    /// Create three d secure authentication flow preference challenge, as it is sent.
    request CreateThreeDSecureAuthenticationFlowPreferenceChallenge {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceChallengeType`].
        pub r#type: ThreeDSecureAuthenticationFlowPreferenceChallengeType = "type",
    }
}

impl CreateThreeDSecureAuthenticationFlowPreferenceChallenge {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationFlowPreferenceChallengeType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateThreeDSecureAuthenticationFlowPreferenceChallenge {
    }
}

record! {
    /// Create three d secure authentication flow preference data share, as it is sent.
    request CreateThreeDSecureAuthenticationFlowPreferenceDataShare {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceDataShareType`].
        pub r#type: ThreeDSecureAuthenticationFlowPreferenceDataShareType = "type",
    }
}

impl CreateThreeDSecureAuthenticationFlowPreferenceDataShare {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationFlowPreferenceDataShareType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateThreeDSecureAuthenticationFlowPreferenceDataShare {
    }
}

record! {
    /// Create three d secure authentication flow preference frictionless, as it is sent.
    request CreateThreeDSecureAuthenticationFlowPreferenceFrictionless {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceFrictionlessType`].
        pub r#type: ThreeDSecureAuthenticationFlowPreferenceFrictionlessType = "type",
    }
}

impl CreateThreeDSecureAuthenticationFlowPreferenceFrictionless {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationFlowPreferenceFrictionlessType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateThreeDSecureAuthenticationFlowPreferenceFrictionless {
    }
}

record! {
    /// Create three d secure authentication future usage installment, as it is sent.
    request CreateThreeDSecureAuthenticationFutureUsageInstallment {
        /// A whole number.
        pub amount: i64,
        /// See [`CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry`].
        pub expiry: CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry,
        /// See [`CreateThreeDSecureAuthenticationFutureUsageInstallmentInterval`].
        pub interval: Option<CreateThreeDSecureAuthenticationFutureUsageInstallmentInterval>,
        /// A whole number.
        pub interval_count: Option<i64>,
        /// A whole number.
        pub number: i64,
    }
}

impl CreateThreeDSecureAuthenticationFutureUsageInstallment {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        expiry: impl Into<CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry>,
        number: impl Into<i64>,
    ) -> Self {
        Self { amount: amount.into(), expiry: expiry.into(), number: number.into(), ..Slot::blank() }
    }
}

setters! {
    CreateThreeDSecureAuthenticationFutureUsageInstallment {
        set interval: CreateThreeDSecureAuthenticationFutureUsageInstallmentInterval,
        set interval_count: i64,
    }
}

record! {
    /// Create three d secure authentication future usage recurring, as it is sent.
    request CreateThreeDSecureAuthenticationFutureUsageRecurring {
        /// A whole number.
        pub amount: i64,
        /// See [`CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry`].
        pub expiry: CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry,
        /// See [`CreateThreeDSecureAuthenticationFutureUsageInstallmentInterval`].
        pub interval: Option<CreateThreeDSecureAuthenticationFutureUsageInstallmentInterval>,
        /// A whole number.
        pub interval_count: Option<i64>,
    }
}

impl CreateThreeDSecureAuthenticationFutureUsageRecurring {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        expiry: impl Into<CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry>,
    ) -> Self {
        Self { amount: amount.into(), expiry: expiry.into(), ..Slot::blank() }
    }
}

setters! {
    CreateThreeDSecureAuthenticationFutureUsageRecurring {
        set interval: CreateThreeDSecureAuthenticationFutureUsageInstallmentInterval,
        set interval_count: i64,
    }
}

record! {
    /// Create three d secure authentication payment method data billing details, as it is sent.
    options CreateThreeDSecureAuthenticationPaymentMethodDataBillingDetails {
        /// See [`CreateThreeDSecureAuthenticationShippingAddress`].
        pub address: Option<Box<CreateThreeDSecureAuthenticationShippingAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

setters! {
    CreateThreeDSecureAuthenticationPaymentMethodDataBillingDetails {
        set address: Box<CreateThreeDSecureAuthenticationShippingAddress>,
        set email: String,
        set name: String,
        set phone: String,
    }
}

record! {
    /// Create three d secure authentication payment method data card, as it is sent.
    options CreateThreeDSecureAuthenticationPaymentMethodDataCard {
        /// A secret.
        pub cvc: Option<Hidden>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A text.
        pub number: Option<String>,
        /// A text.
        pub token: Option<String>,
    }
}

setters! {
    CreateThreeDSecureAuthenticationPaymentMethodDataCard {
        set cvc: Hidden,
        set exp_month: i64,
        set exp_year: i64,
        set number: String,
        set token: String,
    }
}

texts! {
    /// Create three d secure authentication payment method data type: one of some texts, or any other.
    CreateThreeDSecureAuthenticationPaymentMethodDataType {
        Card = "card",
    }
}

texts! {
    /// Three d secure authentication channel three ri type: one of some texts, or any other.
    ThreeDSecureAuthenticationChannelThreeRiType {
        DelayedShipment = "delayed_shipment",
        OtherPayment = "other_payment",
        Recurring = "recurring",
        SplitShipment = "split_shipment",
    }
}

texts! {
    /// Three d secure authentication flow preference challenge type: one of some texts, or any other.
    ThreeDSecureAuthenticationFlowPreferenceChallengeType {
        Mandated = "mandated",
        Preferred = "preferred",
    }
}

texts! {
    /// Three d secure authentication flow preference data share type: one of some texts, or any other.
    ThreeDSecureAuthenticationFlowPreferenceDataShareType {
        DsSpecific = "ds_specific",
        EmvStandard = "emv_standard",
    }
}

texts! {
    /// Three d secure authentication flow preference frictionless type: one of some texts, or any other.
    ThreeDSecureAuthenticationFlowPreferenceFrictionlessType {
        LowRisk = "low_risk",
        None = "none",
    }
}

record! {
    /// Three d secure authentication future usage installment expiry, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationFutureUsageInstallmentExpiry {
        /// A text.
        pub date: Option<String>,
        /// See [`ThreeDSecureAuthenticationFutureUsageInstallmentExpiryType`].
        pub r#type: Option<ThreeDSecureAuthenticationFutureUsageInstallmentExpiryType> = "type",
    }
}

record! {
    /// Three d secure authentication outcome details network details cartes bancaires, as it comes back: anything may be missing.
    answer ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires {
        /// A text.
        pub avalgo: Option<String>,
        /// A text.
        pub cb_exemption: Option<String>,
        /// A text.
        pub cb_score: Option<String>,
    }
}

record! {
    /// Create three d secure authentication future usage installment expiry, as it is sent.
    request CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry {
        /// A text.
        pub date: Option<String>,
        /// See [`ThreeDSecureAuthenticationFutureUsageInstallmentExpiryType`].
        pub r#type: ThreeDSecureAuthenticationFutureUsageInstallmentExpiryType = "type",
    }
}

impl CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationFutureUsageInstallmentExpiryType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry {
        set date: String,
    }
}

texts! {
    /// Create three d secure authentication future usage installment interval: one of some texts, or any other.
    CreateThreeDSecureAuthenticationFutureUsageInstallmentInterval {
        Day = "day",
    }
}

texts! {
    /// Three d secure authentication future usage installment expiry type: one of some texts, or any other.
    ThreeDSecureAuthenticationFutureUsageInstallmentExpiryType {
        Date = "date",
        Never = "never",
    }
}
