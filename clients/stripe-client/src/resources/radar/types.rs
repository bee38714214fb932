//! What goes into and comes out of [`Radar`](super::Radar).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, List, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Radar early fraud warning, as it comes back: anything may be missing.
    answer RadarEarlyFraudWarning {
        /// Yes or no.
        pub actionable: Option<bool>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub charge: Option<Expandable<objects::Charge>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub fraud_type: Option<String>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        pub payment_intent: Option<Expandable<objects::PaymentIntent>>,
    }
}

record! {
    /// Radar payment evaluation, as it comes back: anything may be missing.
    answer RadarPaymentEvaluation {
        /// See [`RadarPaymentEvaluationClientDeviceMetadataDetails`].
        pub client_device_metadata_details: Option<RadarPaymentEvaluationClientDeviceMetadataDetails>,
        /// A whole number.
        pub created_at: Option<i64>,
        /// See [`RadarPaymentEvaluationCustomerDetails`].
        pub customer_details: Option<Box<RadarPaymentEvaluationCustomerDetails>>,
        /// A list, each [`RadarPaymentEvaluationEvent`].
        pub events: Option<Vec<RadarPaymentEvaluationEvent>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`RadarPaymentEvaluationOutcome`].
        pub outcome: Option<Box<RadarPaymentEvaluationOutcome>>,
        /// See [`RadarPaymentEvaluationPaymentDetails`].
        pub payment_details: Option<Box<RadarPaymentEvaluationPaymentDetails>>,
        /// See [`RadarPaymentEvaluationRecommendedAction`].
        pub recommended_action: Option<RadarPaymentEvaluationRecommendedAction>,
        /// See [`RadarPaymentEvaluationSignals`].
        pub signals: Option<Box<RadarPaymentEvaluationSignals>>,
    }
}

record! {
    /// Radar value list, as it comes back: anything may be missing.
    answer RadarValueList {
        /// A text.
        pub alias: Option<String>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub created_by: Option<String>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub id: String,
        /// See [`RadarValueListItemType`].
        pub item_type: Option<RadarValueListItemType>,
        /// The first page of a list.
        pub list_items: Option<List<RadarValueListItem>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
    }
}

record! {
    /// Radar value list item, as it comes back: anything may be missing.
    answer RadarValueListItem {
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub created_by: Option<String>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub value: Option<String>,
        /// A text.
        pub value_list: Option<String>,
    }
}

choice! {
    /// List radar early fraud warnings created: one of several things, or any other.
    ListRadarEarlyFraudWarningsCreated {
        Integer(i64) if Value::is_i64,
        ListRadarEarlyFraudWarningsCreatedValue(ListRadarEarlyFraudWarningsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListRadarEarlyFraudWarningsCreated {
        Integer(i64),
        ListRadarEarlyFraudWarningsCreatedValue(ListRadarEarlyFraudWarningsCreatedValue),
    }
}

record! {
    /// List radar early fraud warnings query, as it is sent.
    options ListRadarEarlyFraudWarningsQuery {
        /// A text.
        pub charge: Option<String>,
        /// See [`ListRadarEarlyFraudWarningsCreated`].
        pub created: Option<ListRadarEarlyFraudWarningsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub payment_intent: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListRadarEarlyFraudWarningsQuery {
        set charge: String,
        set created: ListRadarEarlyFraudWarningsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set payment_intent: String,
        set starting_after: String,
    }
}

record! {
    /// Create radar payment evaluation, as it is sent.
    request CreateRadarPaymentEvaluation {
        /// See [`CreateRadarPaymentEvaluationClientDeviceMetadataDetails`].
        pub client_device_metadata_details: Option<CreateRadarPaymentEvaluationClientDeviceMetadataDetails>,
        /// See [`CreateRadarPaymentEvaluationCustomerDetails`].
        pub customer_details: Box<CreateRadarPaymentEvaluationCustomerDetails>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`CreateRadarPaymentEvaluationPaymentDetails`].
        pub payment_details: Box<CreateRadarPaymentEvaluationPaymentDetails>,
    }
}

impl CreateRadarPaymentEvaluation {
    /// With what must be there.
    #[must_use]
    pub fn new(
        customer_details: impl Into<Box<CreateRadarPaymentEvaluationCustomerDetails>>,
        payment_details: impl Into<Box<CreateRadarPaymentEvaluationPaymentDetails>>,
    ) -> Self {
        Self {
            customer_details: customer_details.into(),
            payment_details: payment_details.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateRadarPaymentEvaluation {
        set client_device_metadata_details: CreateRadarPaymentEvaluationClientDeviceMetadataDetails,
        list expand: String,
        entry metadata: String,
    }
}

record! {
    /// List radar value list items query, as it is sent.
    request ListRadarValueListItemsQuery {
        /// See [`ListRadarEarlyFraudWarningsCreated`].
        pub created: Option<ListRadarEarlyFraudWarningsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// A text.
        pub value: Option<String>,
        /// A text.
        pub value_list: String,
    }
}

impl ListRadarValueListItemsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(value_list: impl Into<String>) -> Self {
        Self { value_list: value_list.into(), ..Slot::blank() }
    }
}

setters! {
    ListRadarValueListItemsQuery {
        set created: ListRadarEarlyFraudWarningsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set value: String,
    }
}

record! {
    /// Create radar value list item, as it is sent.
    request CreateRadarValueListItem {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub value: String,
        /// A text.
        pub value_list: String,
    }
}

impl CreateRadarValueListItem {
    /// With what must be there.
    #[must_use]
    pub fn new(value: impl Into<String>, value_list: impl Into<String>) -> Self {
        Self { value: value.into(), value_list: value_list.into(), ..Slot::blank() }
    }
}

setters! {
    CreateRadarValueListItem {
        list expand: String,
    }
}

record! {
    /// Update radar value list, as it is sent.
    options UpdateRadarValueList {
        /// A text.
        pub alias: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
    }
}

setters! {
    UpdateRadarValueList {
        set alias: String,
        list expand: String,
        entry metadata: String,
        set name: String,
    }
}

record! {
    /// List radar value lists query, as it is sent.
    options ListRadarValueListsQuery {
        /// A text.
        pub alias: Option<String>,
        /// A text.
        pub contains: Option<String>,
        /// See [`ListRadarEarlyFraudWarningsCreated`].
        pub created: Option<ListRadarEarlyFraudWarningsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListRadarValueListsQuery {
        set alias: String,
        set contains: String,
        set created: ListRadarEarlyFraudWarningsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create radar value list, as it is sent.
    request CreateRadarValueList {
        /// A text.
        pub alias: String,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`RadarValueListItemType`].
        pub item_type: Option<RadarValueListItemType>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: String,
    }
}

impl CreateRadarValueList {
    /// With what must be there.
    #[must_use]
    pub fn new(alias: impl Into<String>, name: impl Into<String>) -> Self {
        Self { alias: alias.into(), name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateRadarValueList {
        list expand: String,
        set item_type: RadarValueListItemType,
        entry metadata: String,
    }
}

record! {
    /// Radar payment evaluation client device metadata details, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationClientDeviceMetadataDetails {
        /// A text.
        pub radar_session: Option<String>,
    }
}

record! {
    /// Radar payment evaluation customer details, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationCustomerDetails {
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

record! {
    /// Radar payment evaluation event, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationEvent {
        /// See [`RadarPaymentEvaluationEventDisputeOpened`].
        pub dispute_opened: Option<RadarPaymentEvaluationEventDisputeOpened>,
        /// See [`RadarPaymentEvaluationEventEarlyFraudWarningReceived`].
        pub early_fraud_warning_received: Option<RadarPaymentEvaluationEventEarlyFraudWarningReceived>,
        /// A whole number.
        pub occurred_at: Option<i64>,
        /// See [`RadarPaymentEvaluationEventRefunded`].
        pub refunded: Option<RadarPaymentEvaluationEventRefunded>,
        /// See [`RadarPaymentEvaluationEventType`].
        pub r#type: Option<RadarPaymentEvaluationEventType> = "type",
        /// See [`RadarPaymentEvaluationEventUserInterventionRaised`].
        pub user_intervention_raised: Option<RadarPaymentEvaluationEventUserInterventionRaised>,
        /// See [`RadarPaymentEvaluationEventUserInterventionResolved`].
        pub user_intervention_resolved: Option<RadarPaymentEvaluationEventUserInterventionResolved>,
    }
}

record! {
    /// Radar payment evaluation outcome, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationOutcome {
        /// See [`RadarPaymentEvaluationOutcomeMerchantBlocked`].
        pub merchant_blocked: Option<RadarPaymentEvaluationOutcomeMerchantBlocked>,
        /// A text.
        pub payment_intent_id: Option<String>,
        /// See [`RadarPaymentEvaluationOutcomeRejected`].
        pub rejected: Option<Box<RadarPaymentEvaluationOutcomeRejected>>,
        /// See [`RadarPaymentEvaluationOutcomeSucceeded`].
        pub succeeded: Option<RadarPaymentEvaluationOutcomeSucceeded>,
        /// See [`RadarPaymentEvaluationOutcomeType`].
        pub r#type: Option<RadarPaymentEvaluationOutcomeType> = "type",
    }
}

record! {
    /// Radar payment evaluation payment details, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationPaymentDetails {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// See [`RadarPaymentEvaluationPaymentDetailsMoneyMovementDetails`].
        pub money_movement_details: Option<RadarPaymentEvaluationPaymentDetailsMoneyMovementDetails>,
        /// See [`RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails`].
        pub payment_method_details: Option<Box<RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails>>,
        /// See [`RadarPaymentEvaluationPaymentDetailsShippingDetails`].
        pub shipping_details: Option<RadarPaymentEvaluationPaymentDetailsShippingDetails>,
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

texts! {
    /// Radar payment evaluation recommended action: one of some texts, or any other.
    RadarPaymentEvaluationRecommendedAction {
        Block = "block",
        Continue = "continue",
    }
}

record! {
    /// Radar payment evaluation signals, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationSignals {
        /// See [`RadarPaymentEvaluationSignalsEarlyFraudWarning`].
        pub early_fraud_warning: Option<RadarPaymentEvaluationSignalsEarlyFraudWarning>,
        /// See [`RadarPaymentEvaluationSignalsEarlyFraudWarning`].
        pub fraudulent_dispute: Option<RadarPaymentEvaluationSignalsEarlyFraudWarning>,
        /// See [`RadarPaymentEvaluationSignalsFraudulentPayment`].
        pub fraudulent_payment: Option<RadarPaymentEvaluationSignalsFraudulentPayment>,
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

record! {
    /// List radar early fraud warnings created value, as it is sent.
    options ListRadarEarlyFraudWarningsCreatedValue {
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
    ListRadarEarlyFraudWarningsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create radar payment evaluation client device metadata details, as it is sent.
    request CreateRadarPaymentEvaluationClientDeviceMetadataDetails {
        /// A text.
        pub radar_session: String,
    }
}

impl CreateRadarPaymentEvaluationClientDeviceMetadataDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(radar_session: impl Into<String>) -> Self {
        Self { radar_session: radar_session.into(), ..Slot::blank() }
    }
}

setters! {
    CreateRadarPaymentEvaluationClientDeviceMetadataDetails {
    }
}

record! {
    /// Create radar payment evaluation customer details, as it is sent.
    options CreateRadarPaymentEvaluationCustomerDetails {
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

setters! {
    CreateRadarPaymentEvaluationCustomerDetails {
        set customer: String,
        set customer_account: String,
        set email: String,
        set name: String,
        set phone: String,
    }
}

record! {
    /// Create radar payment evaluation payment details, as it is sent.
    request CreateRadarPaymentEvaluationPaymentDetails {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub currency: String,
        /// A text.
        pub description: Option<String>,
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetails`].
        pub money_movement_details: Option<CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetails>,
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetails`].
        pub payment_method_details: Box<CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetails>,
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsShippingDetails`].
        pub shipping_details: Option<CreateRadarPaymentEvaluationPaymentDetailsShippingDetails>,
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

impl CreateRadarPaymentEvaluationPaymentDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        currency: impl Into<String>,
        payment_method_details: impl Into<Box<CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetails>>,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency: currency.into(),
            payment_method_details: payment_method_details.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateRadarPaymentEvaluationPaymentDetails {
        set description: String,
        set money_movement_details: CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetails,
        set shipping_details: CreateRadarPaymentEvaluationPaymentDetailsShippingDetails,
        set statement_descriptor: String,
    }
}

record! {
    /// Radar payment evaluation event dispute opened, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationEventDisputeOpened {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// See [`RadarPaymentEvaluationEventDisputeOpenedReason`].
        pub reason: Option<RadarPaymentEvaluationEventDisputeOpenedReason>,
    }
}

record! {
    /// Radar payment evaluation event early fraud warning received, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationEventEarlyFraudWarningReceived {
        /// See [`RadarPaymentEvaluationEventEarlyFraudWarningReceivedFraudType`].
        pub fraud_type: Option<RadarPaymentEvaluationEventEarlyFraudWarningReceivedFraudType>,
    }
}

record! {
    /// Radar payment evaluation event refunded, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationEventRefunded {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// See [`RadarPaymentEvaluationEventRefundedReason`].
        pub reason: Option<RadarPaymentEvaluationEventRefundedReason>,
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

record! {
    /// Radar payment evaluation event user intervention raised, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationEventUserInterventionRaised {
        /// See [`RadarPaymentEvaluationEventUserInterventionRaisedCustom`].
        pub custom: Option<RadarPaymentEvaluationEventUserInterventionRaisedCustom>,
        /// A text.
        pub key: Option<String>,
        /// See [`RadarPaymentEvaluationEventUserInterventionRaisedType`].
        pub r#type: Option<RadarPaymentEvaluationEventUserInterventionRaisedType> = "type",
    }
}

record! {
    /// Radar payment evaluation event user intervention resolved, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationEventUserInterventionResolved {
        /// A text.
        pub key: Option<String>,
        /// See [`RadarPaymentEvaluationEventUserInterventionResolvedOutcome`].
        pub outcome: Option<RadarPaymentEvaluationEventUserInterventionResolvedOutcome>,
    }
}

record! {
    /// Radar payment evaluation outcome merchant blocked, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationOutcomeMerchantBlocked {
        /// See [`RadarPaymentEvaluationOutcomeMerchantBlockedReason`].
        pub reason: Option<RadarPaymentEvaluationOutcomeMerchantBlockedReason>,
    }
}

record! {
    /// Radar payment evaluation outcome rejected, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationOutcomeRejected {
        /// See [`RadarPaymentEvaluationOutcomeRejectedCard`].
        pub card: Option<RadarPaymentEvaluationOutcomeRejectedCard>,
    }
}

record! {
    /// Radar payment evaluation outcome succeeded, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationOutcomeSucceeded {
        /// See [`RadarPaymentEvaluationOutcomeSucceededCard`].
        pub card: Option<RadarPaymentEvaluationOutcomeSucceededCard>,
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

record! {
    /// Radar payment evaluation payment details money movement details, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationPaymentDetailsMoneyMovementDetails {
        /// See [`RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard`].
        pub card: Option<RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard>,
        /// A text.
        pub money_movement_type: Option<String>,
    }
}

record! {
    /// Radar payment evaluation payment details payment method details, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails {
        /// See [`RadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails`].
        pub billing_details: Option<RadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub payment_method: Option<Expandable<objects::PaymentMethod>>,
    }
}

record! {
    /// Radar payment evaluation payment details shipping details, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationPaymentDetailsShippingDetails {
        /// See [`RadarPaymentEvaluationPaymentDetailsShippingDetailsAddress`].
        pub address: Option<Box<RadarPaymentEvaluationPaymentDetailsShippingDetailsAddress>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

record! {
    /// Radar payment evaluation signals early fraud warning, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationSignalsEarlyFraudWarning {
        /// A whole number.
        pub evaluated_at: Option<i64>,
        /// See [`RadarPaymentEvaluationSignalsEarlyFraudWarningRiskLevel`].
        pub risk_level: Option<RadarPaymentEvaluationSignalsEarlyFraudWarningRiskLevel>,
        /// A number.
        pub score: Option<f64>,
    }
}

record! {
    /// Radar payment evaluation signals fraudulent payment, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationSignalsFraudulentPayment {
        /// A whole number.
        pub evaluated_at: Option<i64>,
        /// See [`RadarPaymentEvaluationSignalsEarlyFraudWarningRiskLevel`].
        pub risk_level: Option<RadarPaymentEvaluationSignalsEarlyFraudWarningRiskLevel>,
        /// A number.
        pub score: Option<f64>,
    }
}

record! {
    /// Create radar payment evaluation payment details money movement details, as it is sent.
    request CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetails {
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard`].
        pub card: Option<CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard>,
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsMoneyMovementType`].
        pub money_movement_type: CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsMoneyMovementType,
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
        Self { money_movement_type: money_movement_type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetails {
        set card: CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard,
    }
}

record! {
    /// Create radar payment evaluation payment details payment method details, as it is sent.
    request CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetails {
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails`].
        pub billing_details: Option<CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails>,
        /// A text.
        pub payment_method: String,
    }
}

impl CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetails {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_method: impl Into<String>) -> Self {
        Self { payment_method: payment_method.into(), ..Slot::blank() }
    }
}

setters! {
    CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetails {
        set billing_details: CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails,
    }
}

record! {
    /// Create radar payment evaluation payment details shipping details, as it is sent.
    options CreateRadarPaymentEvaluationPaymentDetailsShippingDetails {
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsShippingDetailsAddress`].
        pub address: Option<Box<CreateRadarPaymentEvaluationPaymentDetailsShippingDetailsAddress>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

setters! {
    CreateRadarPaymentEvaluationPaymentDetailsShippingDetails {
        set address: Box<CreateRadarPaymentEvaluationPaymentDetailsShippingDetailsAddress>,
        set name: String,
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

record! {
    /// Radar payment evaluation event user intervention raised custom, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationEventUserInterventionRaisedCustom {
        /// A text.
        pub r#type: Option<String> = "type",
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

record! {
    /// Radar payment evaluation outcome rejected card, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationOutcomeRejectedCard {
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check`].
        pub address_line1_check: Option<RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check>,
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check`].
        pub address_postal_code_check: Option<RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check>,
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check`].
        pub cvc_check: Option<RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check>,
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardReason`].
        pub reason: Option<RadarPaymentEvaluationOutcomeRejectedCardReason>,
    }
}

record! {
    /// Radar payment evaluation outcome succeeded card, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationOutcomeSucceededCard {
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check`].
        pub address_line1_check: Option<RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check>,
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check`].
        pub address_postal_code_check: Option<RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check>,
        /// See [`RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check`].
        pub cvc_check: Option<RadarPaymentEvaluationOutcomeRejectedCardAddressLine1Check>,
    }
}

record! {
    /// Radar payment evaluation payment details money movement details card, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard {
        /// See [`RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardCustomerPresence`].
        pub customer_presence: Option<RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardCustomerPresence>,
        /// See [`RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardPaymentType`].
        pub payment_type: Option<RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardPaymentType>,
    }
}

record! {
    /// Radar payment evaluation payment details payment method details billing details, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails {
        /// See [`RadarPaymentEvaluationPaymentDetailsShippingDetailsAddress`].
        pub address: Option<Box<RadarPaymentEvaluationPaymentDetailsShippingDetailsAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

record! {
    /// Radar payment evaluation payment details shipping details address, as it comes back: anything may be missing.
    answer RadarPaymentEvaluationPaymentDetailsShippingDetailsAddress {
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

record! {
    /// Create radar payment evaluation payment details money movement details card, as it is sent.
    options CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard {
        /// See [`RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardCustomerPresence`].
        pub customer_presence: Option<RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardCustomerPresence>,
        /// See [`RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardPaymentType`].
        pub payment_type: Option<RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardPaymentType>,
    }
}

setters! {
    CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCard {
        set customer_presence: RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardCustomerPresence,
        set payment_type: RadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsCardPaymentType,
    }
}

texts! {
    /// Create radar payment evaluation payment details money movement details money movement type: one of some texts, or any other.
    CreateRadarPaymentEvaluationPaymentDetailsMoneyMovementDetailsMoneyMovementType {
        Card = "card",
    }
}

record! {
    /// Create radar payment evaluation payment details payment method details billing details, as it is sent.
    options CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails {
        /// See [`CreateRadarPaymentEvaluationPaymentDetailsShippingDetailsAddress`].
        pub address: Option<Box<CreateRadarPaymentEvaluationPaymentDetailsShippingDetailsAddress>>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

setters! {
    CreateRadarPaymentEvaluationPaymentDetailsPaymentMethodDetailsBillingDetails {
        set address: Box<CreateRadarPaymentEvaluationPaymentDetailsShippingDetailsAddress>,
        set email: String,
        set name: String,
        set phone: String,
    }
}

record! {
    /// Create radar payment evaluation payment details shipping details address, as it is sent.
    options CreateRadarPaymentEvaluationPaymentDetailsShippingDetailsAddress {
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
    CreateRadarPaymentEvaluationPaymentDetailsShippingDetailsAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
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
