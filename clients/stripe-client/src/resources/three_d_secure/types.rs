//! What goes into and comes out of [`ThreeDSecure`](super::ThreeDSecure).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Three d secure authentication, as it comes back: anything may be missing.
    answer ThreeDSecureAuthentication(true) {
        /// See [`ThreeDSecureAuthenticationAcquirerDetails`].
        get acquirer_details: ThreeDSecureAuthenticationAcquirerDetails,
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get challenge_url: &str,
        /// See [`ThreeDSecureAuthenticationChannel`].
        get channel: ThreeDSecureAuthenticationChannel,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// See [`ThreeDSecureAuthenticationDirectoryServer`].
        get directory_server: ThreeDSecureAuthenticationDirectoryServer,
        /// A text.
        get fingerprinting_url: &str,
        /// See [`ThreeDSecureAuthenticationFlowPreference`].
        get flow_preference: ThreeDSecureAuthenticationFlowPreference,
        /// See [`ThreeDSecureAuthenticationFutureUsage`].
        get future_usage: ThreeDSecureAuthenticationFutureUsage,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// See [`ThreeDSecureAuthenticationMessageCategory`].
        get message_category: ThreeDSecureAuthenticationMessageCategory,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`ThreeDSecureAuthenticationOutcome`].
        get outcome: ThreeDSecureAuthenticationOutcome,
        /// See [`ThreeDSecureAuthenticationOutcomeDetails`].
        get outcome_details: ThreeDSecureAuthenticationOutcomeDetails,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get payment_method: Expandable<objects::PaymentMethod>,
        /// See [`ThreeDSecureAuthenticationReason`].
        get reason: ThreeDSecureAuthenticationReason,
        /// See [`ThreeDSecureAuthenticationShippingAddress`].
        get shipping_address: ThreeDSecureAuthenticationShippingAddress,
        /// See [`ListThreeDSecureAuthenticationsStatus`].
        get status: ListThreeDSecureAuthenticationsStatus,
    }
}

any_of! {
    /// List three d secure authentications created: one of several things.
    ListThreeDSecureAuthenticationsCreated {
        Integer(i64),
        Object(ListThreeDSecureAuthenticationsCreatedValue),
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

params! {
    /// List three d secure authentications query, as it is sent.
    options ListThreeDSecureAuthenticationsQuery {
        /// See [`ListThreeDSecureAuthenticationsCreated`].
        set created: ListThreeDSecureAuthenticationsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListThreeDSecureAuthenticationsStatus`].
        set status: ListThreeDSecureAuthenticationsStatus,
    }
}

params! {
    /// Create three d secure authentication, as it is sent.
    required CreateThreeDSecureAuthentication {
        /// See [`CreateThreeDSecureAuthenticationAcquirerDetails`].
        set acquirer_details: CreateThreeDSecureAuthenticationAcquirerDetails,
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreateThreeDSecureAuthenticationChannel`].
        set channel: CreateThreeDSecureAuthenticationChannel,
        /// A text.
        set currency: String,
        /// See [`ThreeDSecureAuthenticationDirectoryServer`].
        set directory_server: ThreeDSecureAuthenticationDirectoryServer,
        /// A list.
        list expand: String,
        /// See [`CreateThreeDSecureAuthenticationFlowPreference`].
        set flow_preference: CreateThreeDSecureAuthenticationFlowPreference,
        /// See [`CreateThreeDSecureAuthenticationFutureUsage`].
        set future_usage: CreateThreeDSecureAuthenticationFutureUsage,
        /// See [`ThreeDSecureAuthenticationMessageCategory`].
        set message_category: ThreeDSecureAuthenticationMessageCategory,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set payment_method: String,
        /// See [`CreateThreeDSecureAuthenticationPaymentMethodData`].
        set payment_method_data: CreateThreeDSecureAuthenticationPaymentMethodData,
        /// See [`ThreeDSecureAuthenticationReason`].
        set reason: ThreeDSecureAuthenticationReason,
        /// See [`CreateThreeDSecureAuthenticationShippingAddress`].
        set shipping_address: CreateThreeDSecureAuthenticationShippingAddress,
        /// See [`CreateThreeDSecureAuthenticationSubmit`].
        set submit: CreateThreeDSecureAuthenticationSubmit,
    }
}

impl CreateThreeDSecureAuthentication {
    /// With what must be there.
    #[must_use]
    pub fn new(
        channel: impl Into<CreateThreeDSecureAuthenticationChannel>,
        message_category: impl Into<ThreeDSecureAuthenticationMessageCategory>,
    ) -> Self {
        Self(Fields::new()).channel(channel).message_category(message_category)
    }
}

params! {
    /// Cancel three d secure authentication, as it is sent.
    options CancelThreeDSecureAuthentication {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

params! {
    /// Submit three d secure authentication, as it is sent.
    options SubmitThreeDSecureAuthentication {
        /// A list.
        list expand: String,
        /// A text.
        set fingerprinting_result: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

object! {
    /// Three d secure authentication acquirer details, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationAcquirerDetails(false) {
        /// A text.
        get acquirer_bin: &str,
        /// A text.
        get acquirer_country: &str,
        /// A text.
        get acquirer_merchant_id: &str,
        /// A text.
        get mcc: &str,
        /// A text.
        get merchant_name: &str,
        /// A text.
        get requestor_id: &str,
    }
}

object! {
    /// Three d secure authentication channel, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationChannel(false) {
        /// See [`ThreeDSecureAuthenticationChannelBrowser`].
        get browser: ThreeDSecureAuthenticationChannelBrowser,
        /// See [`ThreeDSecureAuthenticationChannelThreeRi`].
        get three_r_i: ThreeDSecureAuthenticationChannelThreeRi,
        /// See [`ThreeDSecureAuthenticationChannelType`].
        get r#type = "type": ThreeDSecureAuthenticationChannelType,
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

object! {
    /// Three d secure authentication flow preference, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationFlowPreference(false) {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceChallenge`].
        get challenge: ThreeDSecureAuthenticationFlowPreferenceChallenge,
        /// See [`ThreeDSecureAuthenticationFlowPreferenceDataShare`].
        get data_share: ThreeDSecureAuthenticationFlowPreferenceDataShare,
        /// See [`ThreeDSecureAuthenticationFlowPreferenceFrictionless`].
        get frictionless: ThreeDSecureAuthenticationFlowPreferenceFrictionless,
        /// See [`ThreeDSecureAuthenticationFlowPreferenceType`].
        get r#type = "type": ThreeDSecureAuthenticationFlowPreferenceType,
    }
}

object! {
    /// Three d secure authentication future usage, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationFutureUsage(false) {
        /// See [`ThreeDSecureAuthenticationFutureUsageInstallment`].
        get installment: ThreeDSecureAuthenticationFutureUsageInstallment,
        /// See [`ThreeDSecureAuthenticationFutureUsageRecurring`].
        get recurring: ThreeDSecureAuthenticationFutureUsageRecurring,
        /// See [`ThreeDSecureAuthenticationFutureUsageType`].
        get r#type = "type": ThreeDSecureAuthenticationFutureUsageType,
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

object! {
    /// Three d secure authentication outcome details, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationOutcomeDetails(false) {
        /// A text.
        get acs_transaction_id: &str,
        /// A text.
        get ares: &str,
        /// See [`ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus`].
        get ares_trans_status: ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus,
        /// A text.
        get cryptogram: &str,
        /// A text.
        get ds_transaction_id: &str,
        /// A text.
        get eci: &str,
        /// See [`ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails`].
        get network_details: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails,
        /// See [`ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion`].
        get protocol_version: ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion,
        /// See [`ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator`].
        get requestor_challenge_indicator: ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator,
        /// A text.
        get rreq: &str,
        /// See [`ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus`].
        get rreq_trans_status: ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus,
        /// A text.
        get three_ds_server_transaction_id: &str,
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

object! {
    /// Three d secure authentication shipping address, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationShippingAddress(false) {
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

params! {
    /// List three d secure authentications created value, as it is sent.
    group ListThreeDSecureAuthenticationsCreatedValue {
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
    /// Create three d secure authentication acquirer details, as it is sent.
    required_group CreateThreeDSecureAuthenticationAcquirerDetails {
        /// A text.
        set acquirer_bin: String,
        /// A text.
        set acquirer_country: String,
        /// A text.
        set acquirer_merchant_id: String,
        /// A text.
        set mcc: String,
        /// A text.
        set merchant_name: String,
        /// A text.
        set requestor_id: String,
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
        Self(Fields::new())
            .acquirer_bin(acquirer_bin)
            .acquirer_country(acquirer_country)
            .acquirer_merchant_id(acquirer_merchant_id)
    }
}

params! {
    /// Create three d secure authentication channel, as it is sent.
    required_group CreateThreeDSecureAuthenticationChannel {
        /// See [`CreateThreeDSecureAuthenticationChannelBrowser`].
        set browser: CreateThreeDSecureAuthenticationChannelBrowser,
        /// See [`CreateThreeDSecureAuthenticationChannelThreeRi`].
        set three_r_i: CreateThreeDSecureAuthenticationChannelThreeRi,
        /// See [`ThreeDSecureAuthenticationChannelType`].
        set r#type = "type": ThreeDSecureAuthenticationChannelType,
    }
}

impl CreateThreeDSecureAuthenticationChannel {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationChannelType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create three d secure authentication flow preference, as it is sent.
    required_group CreateThreeDSecureAuthenticationFlowPreference {
        /// See [`CreateThreeDSecureAuthenticationFlowPreferenceChallenge`].
        set challenge: CreateThreeDSecureAuthenticationFlowPreferenceChallenge,
        /// See [`CreateThreeDSecureAuthenticationFlowPreferenceDataShare`].
        set data_share: CreateThreeDSecureAuthenticationFlowPreferenceDataShare,
        /// See [`CreateThreeDSecureAuthenticationFlowPreferenceFrictionless`].
        set frictionless: CreateThreeDSecureAuthenticationFlowPreferenceFrictionless,
        /// See [`ThreeDSecureAuthenticationFlowPreferenceType`].
        set r#type = "type": ThreeDSecureAuthenticationFlowPreferenceType,
    }
}

impl CreateThreeDSecureAuthenticationFlowPreference {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationFlowPreferenceType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create three d secure authentication future usage, as it is sent.
    required_group CreateThreeDSecureAuthenticationFutureUsage {
        /// See [`CreateThreeDSecureAuthenticationFutureUsageInstallment`].
        set installment: CreateThreeDSecureAuthenticationFutureUsageInstallment,
        /// See [`CreateThreeDSecureAuthenticationFutureUsageRecurring`].
        set recurring: CreateThreeDSecureAuthenticationFutureUsageRecurring,
        /// See [`ThreeDSecureAuthenticationFutureUsageType`].
        set r#type = "type": ThreeDSecureAuthenticationFutureUsageType,
    }
}

impl CreateThreeDSecureAuthenticationFutureUsage {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationFutureUsageType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create three d secure authentication payment method data, as it is sent.
    required_group CreateThreeDSecureAuthenticationPaymentMethodData {
        /// See [`CreateThreeDSecureAuthenticationPaymentMethodDataBillingDetails`].
        set billing_details: CreateThreeDSecureAuthenticationPaymentMethodDataBillingDetails,
        /// See [`CreateThreeDSecureAuthenticationPaymentMethodDataCard`].
        set card: CreateThreeDSecureAuthenticationPaymentMethodDataCard,
        /// See [`CreateThreeDSecureAuthenticationPaymentMethodDataType`].
        set r#type = "type": CreateThreeDSecureAuthenticationPaymentMethodDataType,
    }
}

impl CreateThreeDSecureAuthenticationPaymentMethodData {
    /// With what must be there.
    #[must_use]
    pub fn new(
        card: impl Into<CreateThreeDSecureAuthenticationPaymentMethodDataCard>,
        r#type: impl Into<CreateThreeDSecureAuthenticationPaymentMethodDataType>,
    ) -> Self {
        Self(Fields::new()).card(card).r#type(r#type)
    }
}

params! {
    /// Create three d secure authentication shipping address, as it is sent.
    group CreateThreeDSecureAuthenticationShippingAddress {
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

texts! {
    /// Create three d secure authentication submit: one of some texts, or any other.
    CreateThreeDSecureAuthenticationSubmit {
        Always = "always",
        IfFingerprintingNotSupported = "if_fingerprinting_not_supported",
        Never = "never",
    }
}

object! {
    /// Three d secure authentication channel browser, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationChannelBrowser(false) {
        /// A text.
        get accept_header: &str,
        /// A whole number.
        get color_depth: i64,
        /// A text.
        get ip_address: &str,
        /// Yes or no.
        get java_enabled: bool,
        /// Yes or no.
        get javascript_enabled: bool,
        /// A text.
        get language: &str,
        /// A whole number.
        get screen_height: i64,
        /// A whole number.
        get screen_width: i64,
        /// A whole number.
        get timezone_offset: i64,
        /// A text.
        get user_agent: &str,
    }
}

object! {
    /// Three d secure authentication channel three ri, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationChannelThreeRi(false) {
        /// A text.
        get previous_authentication: &str,
        /// See [`ThreeDSecureAuthenticationChannelThreeRiType`].
        get r#type = "type": ThreeDSecureAuthenticationChannelThreeRiType,
    }
}

texts! {
    /// Three d secure authentication channel type: one of some texts, or any other.
    ThreeDSecureAuthenticationChannelType {
        Browser = "browser",
        ThreeRI = "three_r_i",
    }
}

object! {
    /// Three d secure authentication flow preference challenge, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationFlowPreferenceChallenge(false) {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceChallengeType`].
        get r#type = "type": ThreeDSecureAuthenticationFlowPreferenceChallengeType,
    }
}

object! {
    /// Three d secure authentication flow preference data share, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationFlowPreferenceDataShare(false) {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceDataShareType`].
        get r#type = "type": ThreeDSecureAuthenticationFlowPreferenceDataShareType,
    }
}

object! {
    /// Three d secure authentication flow preference frictionless, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationFlowPreferenceFrictionless(false) {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceFrictionlessType`].
        get r#type = "type": ThreeDSecureAuthenticationFlowPreferenceFrictionlessType,
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

object! {
    /// Three d secure authentication future usage installment, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationFutureUsageInstallment(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`ThreeDSecureAuthenticationFutureUsageInstallmentExpiry`].
        get expiry: ThreeDSecureAuthenticationFutureUsageInstallmentExpiry,
        /// A text.
        get interval: &str,
        /// A whole number.
        get interval_count: i64,
        /// A whole number.
        get number: i64,
    }
}

object! {
    /// Three d secure authentication future usage recurring, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationFutureUsageRecurring(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`ThreeDSecureAuthenticationFutureUsageInstallmentExpiry`].
        get expiry: ThreeDSecureAuthenticationFutureUsageInstallmentExpiry,
        /// A text.
        get interval: &str,
        /// A whole number.
        get interval_count: i64,
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

object! {
    /// Three d secure authentication outcome details network details, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails(false) {
        /// See [`ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires`].
        get cartes_bancaires: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires,
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

params! {
    /// Create three d secure authentication channel browser, as it is sent.
    required_group CreateThreeDSecureAuthenticationChannelBrowser {
        /// A text.
        set accept_header: String,
        /// A whole number.
        set color_depth: i64,
        /// A text.
        set device_id: String,
        /// A text.
        set ip_address: String,
        /// Yes or no.
        set java_enabled: bool,
        /// Yes or no.
        set javascript_enabled: bool,
        /// A text.
        set language: String,
        /// A whole number.
        set screen_height: i64,
        /// A whole number.
        set screen_width: i64,
        /// A whole number.
        set timezone_offset: i64,
        /// A text.
        set user_agent: String,
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
        Self(Fields::new())
            .accept_header(accept_header)
            .ip_address(ip_address)
            .javascript_enabled(javascript_enabled)
            .language(language)
            .user_agent(user_agent)
    }
}

params! {
    /// Create three d secure authentication channel three ri, as it is sent.
    required_group CreateThreeDSecureAuthenticationChannelThreeRi {
        /// A text.
        set previous_authentication: String,
        /// See [`ThreeDSecureAuthenticationChannelThreeRiType`].
        set r#type = "type": ThreeDSecureAuthenticationChannelThreeRiType,
    }
}

impl CreateThreeDSecureAuthenticationChannelThreeRi {
    /// With what must be there.
    #[must_use]
    pub fn new(
        previous_authentication: impl Into<String>,
        r#type: impl Into<ThreeDSecureAuthenticationChannelThreeRiType>,
    ) -> Self {
        Self(Fields::new()).previous_authentication(previous_authentication).r#type(r#type)
    }
}

params! {
    /// Create three d secure authentication flow preference challenge, as it is sent.
    required_group CreateThreeDSecureAuthenticationFlowPreferenceChallenge {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceChallengeType`].
        set r#type = "type": ThreeDSecureAuthenticationFlowPreferenceChallengeType,
    }
}

impl CreateThreeDSecureAuthenticationFlowPreferenceChallenge {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationFlowPreferenceChallengeType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create three d secure authentication flow preference data share, as it is sent.
    required_group CreateThreeDSecureAuthenticationFlowPreferenceDataShare {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceDataShareType`].
        set r#type = "type": ThreeDSecureAuthenticationFlowPreferenceDataShareType,
    }
}

impl CreateThreeDSecureAuthenticationFlowPreferenceDataShare {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationFlowPreferenceDataShareType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create three d secure authentication flow preference frictionless, as it is sent.
    required_group CreateThreeDSecureAuthenticationFlowPreferenceFrictionless {
        /// See [`ThreeDSecureAuthenticationFlowPreferenceFrictionlessType`].
        set r#type = "type": ThreeDSecureAuthenticationFlowPreferenceFrictionlessType,
    }
}

impl CreateThreeDSecureAuthenticationFlowPreferenceFrictionless {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationFlowPreferenceFrictionlessType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Create three d secure authentication future usage installment, as it is sent.
    required_group CreateThreeDSecureAuthenticationFutureUsageInstallment {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry`].
        set expiry: CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry,
        /// See [`CreateThreeDSecureAuthenticationFutureUsageInstallmentInterval`].
        set interval: CreateThreeDSecureAuthenticationFutureUsageInstallmentInterval,
        /// A whole number.
        set interval_count: i64,
        /// A whole number.
        set number: i64,
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
        Self(Fields::new()).amount(amount).expiry(expiry).number(number)
    }
}

params! {
    /// Create three d secure authentication future usage recurring, as it is sent.
    required_group CreateThreeDSecureAuthenticationFutureUsageRecurring {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry`].
        set expiry: CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry,
        /// See [`CreateThreeDSecureAuthenticationFutureUsageInstallmentInterval`].
        set interval: CreateThreeDSecureAuthenticationFutureUsageInstallmentInterval,
        /// A whole number.
        set interval_count: i64,
    }
}

impl CreateThreeDSecureAuthenticationFutureUsageRecurring {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        expiry: impl Into<CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry>,
    ) -> Self {
        Self(Fields::new()).amount(amount).expiry(expiry)
    }
}

params! {
    /// Create three d secure authentication payment method data billing details, as it is sent.
    group CreateThreeDSecureAuthenticationPaymentMethodDataBillingDetails {
        /// See [`CreateThreeDSecureAuthenticationShippingAddress`].
        set address: CreateThreeDSecureAuthenticationShippingAddress,
        /// A text.
        set email: String,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

params! {
    /// Create three d secure authentication payment method data card, as it is sent.
    group CreateThreeDSecureAuthenticationPaymentMethodDataCard {
        /// A text.
        set cvc: String,
        /// A whole number.
        set exp_month: i64,
        /// A whole number.
        set exp_year: i64,
        /// A text.
        set number: String,
        /// A text.
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

object! {
    /// Three d secure authentication future usage installment expiry, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationFutureUsageInstallmentExpiry(false) {
        /// A text.
        get date: &str,
        /// See [`ThreeDSecureAuthenticationFutureUsageInstallmentExpiryType`].
        get r#type = "type": ThreeDSecureAuthenticationFutureUsageInstallmentExpiryType,
    }
}

object! {
    /// Three d secure authentication outcome details network details cartes bancaires, as it comes back: anything may be missing.
    part ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires(false) {
        /// A text.
        get avalgo: &str,
        /// A text.
        get cb_exemption: &str,
        /// A text.
        get cb_score: &str,
    }
}

params! {
    /// Create three d secure authentication future usage installment expiry, as it is sent.
    required_group CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry {
        /// A text.
        set date: String,
        /// See [`ThreeDSecureAuthenticationFutureUsageInstallmentExpiryType`].
        set r#type = "type": ThreeDSecureAuthenticationFutureUsageInstallmentExpiryType,
    }
}

impl CreateThreeDSecureAuthenticationFutureUsageInstallmentExpiry {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ThreeDSecureAuthenticationFutureUsageInstallmentExpiryType>) -> Self {
        Self(Fields::new()).r#type(r#type)
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
