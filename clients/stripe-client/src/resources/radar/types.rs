//! What goes into and comes out of [`Radar`](super::Radar).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, List, any_of, object, params, texts};

object! {
    /// Radar early fraud warning, as it comes back: anything may be missing.
    answer RadarEarlyFraudWarning(true) {
        /// Yes or no.
        get actionable: bool,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get charge: Expandable<objects::Charge>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get fraud_type: &str,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        get payment_intent: Expandable<objects::PaymentIntent>,
    }
}

object! {
    /// Radar payment evaluation, as it comes back: anything may be missing.
    answer RadarPaymentEvaluation(true) {
        /// See [`RadarPaymentEvaluationClientDeviceMetadataDetails`].
        get client_device_metadata_details: RadarPaymentEvaluationClientDeviceMetadataDetails,
        /// A whole number, in seconds since 1970 (UTC).
        get created_at: i64,
        /// See [`RadarPaymentEvaluationCustomerDetails`].
        get customer_details: RadarPaymentEvaluationCustomerDetails,
        /// A list, each [`RadarPaymentEvaluationEvent`].
        get events: Vec<RadarPaymentEvaluationEvent>,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`RadarPaymentEvaluationOutcome`].
        get outcome: RadarPaymentEvaluationOutcome,
        /// See [`RadarPaymentEvaluationPaymentDetails`].
        get payment_details: RadarPaymentEvaluationPaymentDetails,
        /// See [`RadarPaymentEvaluationRecommendedAction`].
        get recommended_action: RadarPaymentEvaluationRecommendedAction,
        /// See [`RadarPaymentEvaluationSignals`].
        get signals: RadarPaymentEvaluationSignals,
    }
}

object! {
    /// Radar value list, as it comes back: anything may be missing.
    answer RadarValueList(true) {
        /// A text.
        get alias: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get created_by: &str,
        /// Yes or no.
        get deleted: bool,
        /// A text.
        always id: &str,
        /// See [`RadarValueListItemType`].
        get item_type: RadarValueListItemType,
        /// The first page of a list.
        get list_items: List<RadarValueListItem>,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
    }
}

object! {
    /// Radar value list item, as it comes back: anything may be missing.
    answer RadarValueListItem(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get created_by: &str,
        /// Yes or no.
        get deleted: bool,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// A text.
        get value: &str,
        /// A text.
        get value_list: &str,
    }
}

any_of! {
    /// List radar early fraud warnings created: one of several things.
    ListRadarEarlyFraudWarningsCreated {
        Integer(i64),
        Object(ListRadarEarlyFraudWarningsCreatedValue),
    }
}

params! {
    /// List radar early fraud warnings query, as it is sent.
    options ListRadarEarlyFraudWarningsQuery {
        /// A text.
        set charge: String,
        /// See [`ListRadarEarlyFraudWarningsCreated`].
        set created: ListRadarEarlyFraudWarningsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set payment_intent: String,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create radar payment evaluation, as it is sent.
    required CreateRadarPaymentEvaluation {
        /// See [`CreateRadarPaymentEvaluationClientDeviceMetadataDetails`].
        set client_device_metadata_details: CreateRadarPaymentEvaluationClientDeviceMetadataDetails,
        /// See [`CreateRadarPaymentEvaluationCustomerDetails`].
        set customer_details: CreateRadarPaymentEvaluationCustomerDetails,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// See [`CreateRadarPaymentEvaluationPaymentDetails`].
        set payment_details: CreateRadarPaymentEvaluationPaymentDetails,
    }
}

impl CreateRadarPaymentEvaluation {
    /// With what must be there.
    #[must_use]
    pub fn new(
        customer_details: impl Into<CreateRadarPaymentEvaluationCustomerDetails>,
        payment_details: impl Into<CreateRadarPaymentEvaluationPaymentDetails>,
    ) -> Self {
        Self(Fields::new()).customer_details(customer_details).payment_details(payment_details)
    }
}

params! {
    /// List radar value list items query, as it is sent.
    required ListRadarValueListItemsQuery {
        /// See [`ListRadarEarlyFraudWarningsCreated`].
        set created: ListRadarEarlyFraudWarningsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// A text.
        set value: String,
        /// A text.
        set value_list: String,
    }
}

impl ListRadarValueListItemsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(value_list: impl Into<String>) -> Self {
        Self(Fields::new()).value_list(value_list)
    }
}

params! {
    /// Create radar value list item, as it is sent.
    required CreateRadarValueListItem {
        /// A list.
        list expand: String,
        /// A text.
        set value: String,
        /// A text.
        set value_list: String,
    }
}

impl CreateRadarValueListItem {
    /// With what must be there.
    #[must_use]
    pub fn new(value: impl Into<String>, value_list: impl Into<String>) -> Self {
        Self(Fields::new()).value(value).value_list(value_list)
    }
}

params! {
    /// Update radar value list, as it is sent.
    options UpdateRadarValueList {
        /// A text.
        set alias: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
    }
}

params! {
    /// List radar value lists query, as it is sent.
    options ListRadarValueListsQuery {
        /// A text.
        set alias: String,
        /// A text.
        set contains: String,
        /// See [`ListRadarEarlyFraudWarningsCreated`].
        set created: ListRadarEarlyFraudWarningsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create radar value list, as it is sent.
    required CreateRadarValueList {
        /// A text.
        set alias: String,
        /// A list.
        list expand: String,
        /// See [`RadarValueListItemType`].
        set item_type: RadarValueListItemType,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
    }
}

impl CreateRadarValueList {
    /// With what must be there.
    #[must_use]
    pub fn new(alias: impl Into<String>, name: impl Into<String>) -> Self {
        Self(Fields::new()).alias(alias).name(name)
    }
}

object! {
    /// Radar payment evaluation client device metadata details, as it comes back: anything may be missing.
    part RadarPaymentEvaluationClientDeviceMetadataDetails(false) {
        /// A text.
        get radar_session: &str,
    }
}

object! {
    /// Radar payment evaluation customer details, as it comes back: anything may be missing.
    part RadarPaymentEvaluationCustomerDetails(false) {
        /// A text.
        get customer: &str,
        /// A text.
        get customer_account: &str,
        /// A text.
        get email: &str,
        /// A text.
        get name: &str,
        /// A text.
        get phone: &str,
    }
}

object! {
    /// Radar payment evaluation event, as it comes back: anything may be missing.
    part RadarPaymentEvaluationEvent(false) {
        /// See [`RadarPaymentEvaluationEventDisputeOpened`].
        get dispute_opened: RadarPaymentEvaluationEventDisputeOpened,
        /// See [`RadarPaymentEvaluationEventEarlyFraudWarningReceived`].
        get early_fraud_warning_received: RadarPaymentEvaluationEventEarlyFraudWarningReceived,
        /// A whole number, in seconds since 1970 (UTC).
        get occurred_at: i64,
        /// See [`RadarPaymentEvaluationEventRefunded`].
        get refunded: RadarPaymentEvaluationEventRefunded,
        /// See [`RadarPaymentEvaluationEventType`].
        get r#type = "type": RadarPaymentEvaluationEventType,
        /// See [`RadarPaymentEvaluationEventUserInterventionRaised`].
        get user_intervention_raised: RadarPaymentEvaluationEventUserInterventionRaised,
        /// See [`RadarPaymentEvaluationEventUserInterventionResolved`].
        get user_intervention_resolved: RadarPaymentEvaluationEventUserInterventionResolved,
    }
}

object! {
    /// Radar payment evaluation outcome, as it comes back: anything may be missing.
    part RadarPaymentEvaluationOutcome(false) {
        /// See [`RadarPaymentEvaluationOutcomeMerchantBlocked`].
        get merchant_blocked: RadarPaymentEvaluationOutcomeMerchantBlocked,
        /// A text.
        get payment_intent_id: &str,
        /// See [`RadarPaymentEvaluationOutcomeRejected`].
        get rejected: RadarPaymentEvaluationOutcomeRejected,
        /// See [`RadarPaymentEvaluationOutcomeSucceeded`].
        get succeeded: RadarPaymentEvaluationOutcomeSucceeded,
        /// See [`RadarPaymentEvaluationOutcomeType`].
        get r#type = "type": RadarPaymentEvaluationOutcomeType,
    }
}

object! {
    /// Radar payment evaluation payment details, as it comes back: anything may be missing.
    part RadarPaymentEvaluationPaymentDetails(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// See [`RadarPaymentEvaluationPaymentDetailsMoneyMovementDetails`].
        get money_movement_details: RadarPaymentEvaluationPaymentDetailsMoneyMovementDetails,
        /// See [`RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails`].
        get payment_method_details: RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails,
        /// See [`RadarPaymentEvaluationPaymentDetailsShippingDetails`].
        get shipping_details: RadarPaymentEvaluationPaymentDetailsShippingDetails,
        /// A text.
        get statement_descriptor: &str,
    }
}

texts! {
    /// Radar payment evaluation recommended action: one of some texts, or any other.
    RadarPaymentEvaluationRecommendedAction {
        Block = "block",
        Continue = "continue",
    }
}

object! {
    /// Radar payment evaluation signals, as it comes back: anything may be missing.
    part RadarPaymentEvaluationSignals(false) {
        /// See [`RadarPaymentEvaluationSignalsEarlyFraudWarning`].
        get early_fraud_warning: RadarPaymentEvaluationSignalsEarlyFraudWarning,
        /// See [`RadarPaymentEvaluationSignalsEarlyFraudWarning`].
        get fraudulent_dispute: RadarPaymentEvaluationSignalsEarlyFraudWarning,
        /// See [`RadarPaymentEvaluationSignalsFraudulentPayment`].
        get fraudulent_payment: RadarPaymentEvaluationSignalsFraudulentPayment,
    }
}

texts! {
    /// Radar value list item type: one of some texts, or any other.
    RadarValueListItemType {
        Account = "account",
        CardBin = "card_bin",
        CardFingerprint = "card_fingerprint",
        CaseSensitiveString = "case_sensitive_string",
        Country = "country",
        CryptoFingerprint = "crypto_fingerprint",
        CustomerId = "customer_id",
        Email = "email",
        IpAddress = "ip_address",
        SepaDebitFingerprint = "sepa_debit_fingerprint",
        String = "string",
        UsBankAccountFingerprint = "us_bank_account_fingerprint",
    }
}

params! {
    /// List radar early fraud warnings created value, as it is sent.
    group ListRadarEarlyFraudWarningsCreatedValue {
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
    /// Create radar payment evaluation client device metadata details, as it is sent.
    required_group CreateRadarPaymentEvaluationClientDeviceMetadataDetails {
        /// A text.
        set radar_session: String,
    }
}

impl CreateRadarPaymentEvaluationClientDeviceMetadataDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(radar_session: impl Into<String>) -> Self {
        Self(Fields::new()).radar_session(radar_session)
    }
}

params! {
    /// Create radar payment evaluation customer details, as it is sent.
    group CreateRadarPaymentEvaluationCustomerDetails {
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A text.
        set email: String,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

params! {
    /// Create radar payment evaluation payment details, as it is sent.
    required_group CreateRadarPaymentEvaluationPaymentDetails {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A text.
        set description: String,
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetails`].
        set money_movement_details: CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetails,
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetails`].
        set payment_method_details: CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetails,
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsShippingDetails`].
        set shipping_details: CreateRadarPaymentEvaluationPaymentDetailsShippingDetails,
        /// A text.
        set statement_descriptor: String,
    }
}

impl CreateRadarPaymentEvaluationPaymentDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        currency: impl Into<String>,
        payment_method_details: impl Into<CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetails>,
    ) -> Self {
        Self(Fields::new()).amount(amount).currency(currency).payment_method_details(payment_method_details)
    }
}

object! {
    /// Radar payment evaluation event dispute opened, as it comes back: anything may be missing.
    part RadarPaymentEvaluationEventDisputeOpened(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// See [`RadarPaymentEvaluationEventDisputeOpenedReason`].
        get reason: RadarPaymentEvaluationEventDisputeOpenedReason,
    }
}

object! {
    /// Radar payment evaluation event early fraud warning received, as it comes back: anything may be missing.
    part RadarPaymentEvaluationEventEarlyFraudWarningReceived(false) {
        /// See [`RadarPaymentEvaluationEventEarlyFraudWarningReceivedFraudType`].
        get fraud_type: RadarPaymentEvaluationEventEarlyFraudWarningReceivedFraudType,
    }
}

object! {
    /// Radar payment evaluation event refunded, as it comes back: anything may be missing.
    part RadarPaymentEvaluationEventRefunded(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// See [`RadarPaymentEvaluationEventRefundedReason`].
        get reason: RadarPaymentEvaluationEventRefundedReason,
    }
}

texts! {
    /// Radar payment evaluation event type: one of some texts, or any other.
    RadarPaymentEvaluationEventType {
        DisputeOpened = "dispute_opened",
        EarlyFraudWarningReceived = "early_fraud_warning_received",
        Refunded = "refunded",
        UserInterventionRaised = "user_intervention_raised",
        UserInterventionResolved = "user_intervention_resolved",
    }
}

object! {
    /// Radar payment evaluation event user intervention raised, as it comes back: anything may be missing.
    part RadarPaymentEvaluationEventUserInterventionRaised(false) {
        /// See [`RadarPaymentEvaluationEventUserInterventionRaisedCustom`].
        get custom: RadarPaymentEvaluationEventUserInterventionRaisedCustom,
        /// A text.
        get key: &str,
        /// See [`RadarPaymentEvaluationEventUserInterventionRaisedType`].
        get r#type = "type": RadarPaymentEvaluationEventUserInterventionRaisedType,
    }
}

object! {
    /// Radar payment evaluation event user intervention resolved, as it comes back: anything may be missing.
    part RadarPaymentEvaluationEventUserInterventionResolved(false) {
        /// A text.
        get key: &str,
        /// See [`RadarPaymentEvaluationEventUserInterventionResolvedOutcome`].
        get outcome: RadarPaymentEvaluationEventUserInterventionResolvedOutcome,
    }
}

object! {
    /// Radar payment evaluation outcome merchant blocked, as it comes back: anything may be missing.
    part RadarPaymentEvaluationOutcomeMerchantBlocked(false) {
        /// See [`RadarPaymentEvaluationOutcomeMerchantBlockedReason`].
        get reason: RadarPaymentEvaluationOutcomeMerchantBlockedReason,
    }
}

object! {
    /// Radar payment evaluation outcome rejected, as it comes back: anything may be missing.
    part RadarPaymentEvaluationOutcomeRejected(false) {
        /// See [`RadarPaymentEvaluationOutcomeRejectedCard`].
        get card: RadarPaymentEvaluationOutcomeRejectedCard,
    }
}

object! {
    /// Radar payment evaluation outcome succeeded, as it comes back: anything may be missing.
    part RadarPaymentEvaluationOutcomeSucceeded(false) {
        /// See [`RadarPaymentEvaluationOutcomeSucceededCard`].
        get card: RadarPaymentEvaluationOutcomeSucceededCard,
    }
}

texts! {
    /// Radar payment evaluation outcome type: one of some texts, or any other.
    RadarPaymentEvaluationOutcomeType {
        Failed = "failed",
        MerchantBlocked = "merchant_blocked",
        Rejected = "rejected",
        Rerouted = "rerouted",
        Succeeded = "succeeded",
    }
}

object! {
    /// Radar payment evaluation payment details money movement details, as it comes back: anything may be missing.
    part RadarPaymentEvaluationPaymentDetailsMoneyMovementDetails(false) {
        /// See [`RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard`].
        get card: RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard,
        /// A text.
        get money_movement_type: &str,
    }
}

object! {
    /// Radar payment evaluation payment details payment method details, as it comes back: anything may be missing.
    part RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails(false) {
        /// See [`RadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails`].
        get billing_details: RadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get payment_method: Expandable<objects::PaymentMethod>,
    }
}

object! {
    /// Radar payment evaluation payment details shipping details, as it comes back: anything may be missing.
    part RadarPaymentEvaluationPaymentDetailsShippingDetails(false) {
        /// See [`RadarPaymentEvaluationPaymentDetailsShippingDetailsAddress`].
        get address: RadarPaymentEvaluationPaymentDetailsShippingDetailsAddress,
        /// A text.
        get name: &str,
        /// A text.
        get phone: &str,
    }
}

object! {
    /// Radar payment evaluation signals early fraud warning, as it comes back: anything may be missing.
    part RadarPaymentEvaluationSignalsEarlyFraudWarning(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get evaluated_at: i64,
        /// See [`RadarPaymentEvaluationSignalsEarlyFraudWarningRiskLevel`].
        get risk_level: RadarPaymentEvaluationSignalsEarlyFraudWarningRiskLevel,
        /// A number.
        get score: f64,
    }
}

object! {
    /// Radar payment evaluation signals fraudulent payment, as it comes back: anything may be missing.
    part RadarPaymentEvaluationSignalsFraudulentPayment(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get evaluated_at: i64,
        /// See [`RadarPaymentEvaluationSignalsEarlyFraudWarningRiskLevel`].
        get risk_level: RadarPaymentEvaluationSignalsEarlyFraudWarningRiskLevel,
        /// A number.
        get score: f64,
    }
}

params! {
    /// Create radar payment evaluation payment details money movement details, as it is sent.
    required_group CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetails {
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard`].
        set card: CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard,
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsMoneyMovementType`].
        set money_movement_type: CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsMoneyMovementType,
    }
}

impl CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(
        money_movement_type: impl Into<
            CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsMoneyMovementType,
        >,
    ) -> Self {
        Self(Fields::new()).money_movement_type(money_movement_type)
    }
}

params! {
    /// Create radar payment evaluation payment details payment method details, as it is sent.
    required_group CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetails {
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails`].
        set billing_details: CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails,
        /// A text.
        set payment_method: String,
    }
}

impl CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_method: impl Into<String>) -> Self {
        Self(Fields::new()).payment_method(payment_method)
    }
}

params! {
    /// Create radar payment evaluation payment details shipping details, as it is sent.
    group CreateRadarPaymentEvaluationPaymentDetailsShippingDetails {
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsShippingDetailsAddress`].
        set address: CreateRadarPaymentEvaluationPaymentDetailsShippingDetailsAddress,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

texts! {
    /// Radar payment evaluation event dispute opened reason: one of some texts, or any other.
    RadarPaymentEvaluationEventDisputeOpenedReason {
        AccountNotAvailable = "account_not_available",
        CreditNotProcessed = "credit_not_processed",
        CustomerInitiated = "customer_initiated",
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        General = "general",
        Noncompliant = "noncompliant",
        ProductNotReceived = "product_not_received",
        ProductUnacceptable = "product_unacceptable",
        SubscriptionCanceled = "subscription_canceled",
        Unrecognized = "unrecognized",
    }
}

texts! {
    /// Radar payment evaluation event early fraud warning received fraud type: one of some texts, or any other.
    RadarPaymentEvaluationEventEarlyFraudWarningReceivedFraudType {
        MadeWithLostCard = "made_with_lost_card",
        MadeWithStolenCard = "made_with_stolen_card",
        Other = "other",
        UnauthorizedUseOfCard = "unauthorized_use_of_card",
    }
}

texts! {
    /// Radar payment evaluation event refunded reason: one of some texts, or any other.
    RadarPaymentEvaluationEventRefundedReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        Other = "other",
        RequestedByCustomer = "requested_by_customer",
    }
}

object! {
    /// Radar payment evaluation event user intervention raised custom, as it comes back: anything may be missing.
    part RadarPaymentEvaluationEventUserInterventionRaisedCustom(false) {
        /// A text.
        get r#type = "type": &str,
    }
}

texts! {
    /// Radar payment evaluation event user intervention raised type: one of some texts, or any other.
    RadarPaymentEvaluationEventUserInterventionRaisedType {
        N3ds = "3ds",
        Captcha = "captcha",
        Custom = "custom",
    }
}

texts! {
    /// Radar payment evaluation event user intervention resolved outcome: one of some texts, or any other.
    RadarPaymentEvaluationEventUserInterventionResolvedOutcome {
        Abandoned = "abandoned",
        Failed = "failed",
        Passed = "passed",
    }
}

texts! {
    /// Radar payment evaluation outcome merchant blocked reason: one of some texts, or any other.
    RadarPaymentEvaluationOutcomeMerchantBlockedReason {
        AuthenticationRequired = "authentication_required",
        BlockedForFraud = "blocked_for_fraud",
        InvalidPayment = "invalid_payment",
        Other = "other",
    }
}

object! {
    /// Radar payment evaluation outcome rejected card, as it comes back: anything may be missing.
    part RadarPaymentEvaluationOutcomeRejectedCard(false) {
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check`].
        get address_line1_check: RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check,
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check`].
        get address_postal_code_check: RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check,
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check`].
        get cvc_check: RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check,
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardReason`].
        get reason: RadarPaymentEvaluationOutcomeRejectedCardReason,
    }
}

object! {
    /// Radar payment evaluation outcome succeeded card, as it comes back: anything may be missing.
    part RadarPaymentEvaluationOutcomeSucceededCard(false) {
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check`].
        get address_line1_check: RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check,
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check`].
        get address_postal_code_check: RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check,
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check`].
        get cvc_check: RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check,
    }
}

object! {
    /// Radar payment evaluation payment details money movement details card, as it comes back: anything may be missing.
    part RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard(false) {
        /// See [`RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardCustomerPresence`].
        get customer_presence: RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardCustomerPresence,
        /// See [`RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardPaymentType`].
        get payment_type: RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardPaymentType,
    }
}

object! {
    /// Radar payment evaluation payment details payment method details billing details, as it comes back: anything may be missing.
    part RadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails(false) {
        /// See [`RadarPaymentEvaluationPaymentDetailsShippingDetailsAddress`].
        get address: RadarPaymentEvaluationPaymentDetailsShippingDetailsAddress,
        /// A text.
        get email: &str,
        /// A text.
        get name: &str,
        /// A text.
        get phone: &str,
    }
}

object! {
    /// Radar payment evaluation payment details shipping details address, as it comes back: anything may be missing.
    part RadarPaymentEvaluationPaymentDetailsShippingDetailsAddress(false) {
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
    /// Radar payment evaluation signals early fraud warning risk level: one of some texts, or any other.
    RadarPaymentEvaluationSignalsEarlyFraudWarningRiskLevel {
        Elevated = "elevated",
        Highest = "highest",
        Low = "low",
        Normal = "normal",
        NotAssessed = "not_assessed",
        UnknownValue = "unknown",
    }
}

params! {
    /// Create radar payment evaluation payment details money movement details card, as it is sent.
    group CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard {
        /// See [`RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardCustomerPresence`].
        set customer_presence: RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardCustomerPresence,
        /// See [`RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardPaymentType`].
        set payment_type: RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardPaymentType,
    }
}

texts! {
    /// Create radar payment evaluation payment details money movement details money movement type: one of some texts, or any other.
    CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsMoneyMovementType {
        Card = "card",
    }
}

params! {
    /// Create radar payment evaluation payment details payment method details billing details, as it is sent.
    group CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails {
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsShippingDetailsAddress`].
        set address: CreateRadarPaymentEvaluationPaymentDetailsShippingDetailsAddress,
        /// A text.
        set email: String,
        /// A text.
        set name: String,
        /// A text.
        set phone: String,
    }
}

params! {
    /// Create radar payment evaluation payment details shipping details address, as it is sent.
    group CreateRadarPaymentEvaluationPaymentDetailsShippingDetailsAddress {
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
    /// Radar payment evaluation outcome rejected card address line1 check: one of some texts, or any other.
    RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check {
        Fail = "fail",
        Pass = "pass",
        Unavailable = "unavailable",
        Unchecked = "unchecked",
    }
}

texts! {
    /// Radar payment evaluation outcome rejected card reason: one of some texts, or any other.
    RadarPaymentEvaluationOutcomeRejectedCardReason {
        AuthenticationFailed = "authentication_failed",
        DoNotHonor = "do_not_honor",
        Expired = "expired",
        IncorrectCvc = "incorrect_cvc",
        IncorrectNumber = "incorrect_number",
        IncorrectPostalCode = "incorrect_postal_code",
        InsufficientFunds = "insufficient_funds",
        InvalidAccount = "invalid_account",
        LostCard = "lost_card",
        Other = "other",
        ProcessingError = "processing_error",
        ReportedStolen = "reported_stolen",
        TryAgainLater = "try_again_later",
    }
}

texts! {
    /// Radar payment evaluation payment details money movement details card customer presence: one of some texts, or any other.
    RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardCustomerPresence {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

texts! {
    /// Radar payment evaluation payment details money movement details card payment type: one of some texts, or any other.
    RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardPaymentType {
        OneOff = "one_off",
        Recurring = "recurring",
        SetupOneOff = "setup_one_off",
        SetupRecurring = "setup_recurring",
    }
}
