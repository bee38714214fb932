//! What goes into and comes out of [`IssuingCards`](super::IssuingCards).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Hidden, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Issuing card, as it comes back: anything may be missing.
    answer IssuingCard {
        /// A text.
        pub brand: Option<String>,
        /// See [`IssuingCardCancellationReason`].
        pub cancellation_reason: Option<IssuingCardCancellationReason>,
        /// See [`IssuingCardholder`](objects::IssuingCardholder).
        pub cardholder: Option<Box<objects::IssuingCardholder>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A secret.
        pub cvc: Option<Hidden>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A text.
        pub financial_account: Option<String>,
        /// A text.
        pub id: String,
        /// A text.
        pub last4: Option<String>,
        /// See [`IssuingCardLatestFraudWarning`].
        pub latest_fraud_warning: Option<IssuingCardLatestFraudWarning>,
        /// See [`IssuingCardLifecycleControls`].
        pub lifecycle_controls: Option<IssuingCardLifecycleControls>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub number: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`IssuingPersonalizationDesign`] where it is expanded.
        pub personalization_design: Option<Expandable<IssuingPersonalizationDesign>>,
        /// An id, or the [`IssuingCard`] where it is expanded.
        pub replaced_by: Option<Expandable<IssuingCard>>,
        /// An id, or the [`IssuingCard`] where it is expanded.
        pub replacement_for: Option<Expandable<IssuingCard>>,
        /// See [`IssuingCardReplacementReason`].
        pub replacement_reason: Option<IssuingCardReplacementReason>,
        /// A text.
        pub second_line: Option<String>,
        /// See [`IssuingCardShipping`].
        pub shipping: Option<Box<IssuingCardShipping>>,
        /// See [`IssuingCardSpendingControls`].
        pub spending_controls: Option<Box<IssuingCardSpendingControls>>,
        /// See [`ListIssuingCardsStatus`].
        pub status: Option<ListIssuingCardsStatus>,
        /// See [`ListIssuingCardsType`].
        pub r#type: Option<ListIssuingCardsType> = "type",
        /// See [`IssuingCardWallets`].
        pub wallets: Option<Box<IssuingCardWallets>>,
    }
}

record! {
    /// Issuing personalization design, as it comes back: anything may be missing.
    answer IssuingPersonalizationDesign {
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub card_logo: Option<Expandable<objects::File>>,
        /// See [`IssuingPersonalizationDesignCarrierText`].
        pub carrier_text: Option<IssuingPersonalizationDesignCarrierText>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub lookup_key: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`IssuingPhysicalBundle`] where it is expanded.
        pub physical_bundle: Option<Expandable<IssuingPhysicalBundle>>,
        /// See [`IssuingPersonalizationDesignPreferences`].
        pub preferences: Option<IssuingPersonalizationDesignPreferences>,
        /// See [`IssuingPersonalizationDesignRejectionReasons`].
        pub rejection_reasons: Option<IssuingPersonalizationDesignRejectionReasons>,
        /// See [`ListIssuingPersonalizationDesignsStatus`].
        pub status: Option<ListIssuingPersonalizationDesignsStatus>,
    }
}

record! {
    /// Issuing physical bundle, as it comes back: anything may be missing.
    answer IssuingPhysicalBundle {
        /// See [`IssuingPhysicalBundleFeatures`].
        pub features: Option<IssuingPhysicalBundleFeatures>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// See [`ListIssuingPhysicalBundlesStatus`].
        pub status: Option<ListIssuingPhysicalBundlesStatus>,
        /// See [`ListIssuingPhysicalBundlesType`].
        pub r#type: Option<ListIssuingPhysicalBundlesType> = "type",
    }
}

choice! {
    /// List issuing cards created: one of several things, or any other.
    ListIssuingCardsCreated {
        Integer(i64) if Value::is_i64,
        ListIssuingCardsCreatedValue(ListIssuingCardsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListIssuingCardsCreated {
        Integer(i64),
        ListIssuingCardsCreatedValue(ListIssuingCardsCreatedValue),
    }
}

texts! {
    /// List issuing cards status: one of some texts, or any other.
    ListIssuingCardsStatus {
        Active = "active",
        Canceled = "canceled",
        Inactive = "inactive",
    }
}

texts! {
    /// List issuing cards type: one of some texts, or any other.
    ListIssuingCardsType {
        Physical = "physical",
        Virtual = "virtual",
    }
}

record! {
    /// List issuing cards query, as it is sent.
    options ListIssuingCardsQuery {
        /// A text.
        pub cardholder: Option<String>,
        /// See [`ListIssuingCardsCreated`].
        pub created: Option<ListIssuingCardsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub last4: Option<String>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub personalization_design: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListIssuingCardsStatus`].
        pub status: Option<ListIssuingCardsStatus>,
        /// See [`ListIssuingCardsType`].
        pub r#type: Option<ListIssuingCardsType> = "type",
    }
}

setters! {
    ListIssuingCardsQuery {
        set cardholder: String,
        set created: ListIssuingCardsCreated,
        set ending_before: String,
        set exp_month: i64,
        set exp_year: i64,
        list expand: String,
        set last4: String,
        set limit: i64,
        set personalization_design: String,
        set starting_after: String,
        set status: ListIssuingCardsStatus,
        set r#type: ListIssuingCardsType,
    }
}

record! {
    /// Create issuing card, as it is sent.
    request CreateIssuingCard {
        /// A text.
        pub cardholder: Option<String>,
        /// A text.
        pub currency: String,
        /// A whole number.
        pub exp_month: Option<i64>,
        /// A whole number.
        pub exp_year: Option<i64>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: Option<String>,
        /// See [`CreateIssuingCardLifecycleControls`].
        pub lifecycle_controls: Option<CreateIssuingCardLifecycleControls>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub personalization_design: Option<String>,
        /// See [`CreateIssuingCardPin`].
        pub pin: Option<CreateIssuingCardPin>,
        /// A text.
        pub replacement_for: Option<String>,
        /// See [`CreateIssuingCardReplacementReason`].
        pub replacement_reason: Option<CreateIssuingCardReplacementReason>,
        /// A text.
        pub second_line: Option<String>,
        /// See [`CreateIssuingCardShipping`].
        pub shipping: Option<Box<CreateIssuingCardShipping>>,
        /// See [`CreateIssuingCardSpendingControls`].
        pub spending_controls: Option<Box<CreateIssuingCardSpendingControls>>,
        /// See [`CreateIssuingCardStatus`].
        pub status: Option<CreateIssuingCardStatus>,
        /// See [`ListIssuingCardsType`].
        pub r#type: ListIssuingCardsType = "type",
    }
}

impl CreateIssuingCard {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, r#type: impl Into<ListIssuingCardsType>) -> Self {
        Self { currency: currency.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIssuingCard {
        set cardholder: String,
        set exp_month: i64,
        set exp_year: i64,
        list expand: String,
        set financial_account: String,
        set lifecycle_controls: CreateIssuingCardLifecycleControls,
        entry metadata: String,
        set personalization_design: String,
        set pin: CreateIssuingCardPin,
        set replacement_for: String,
        set replacement_reason: CreateIssuingCardReplacementReason,
        set second_line: String,
        set shipping: Box<CreateIssuingCardShipping>,
        set spending_controls: Box<CreateIssuingCardSpendingControls>,
        set status: CreateIssuingCardStatus,
    }
}

record! {
    /// Update issuing card, as it is sent.
    options UpdateIssuingCard {
        /// See [`UpdateIssuingCardCancellationReason`].
        pub cancellation_reason: Option<UpdateIssuingCardCancellationReason>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub financial_account: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub personalization_design: Option<String>,
        /// See [`CreateIssuingCardPin`].
        pub pin: Option<CreateIssuingCardPin>,
        /// See [`CreateIssuingCardShipping`].
        pub shipping: Option<Box<CreateIssuingCardShipping>>,
        /// See [`CreateIssuingCardSpendingControls`].
        pub spending_controls: Option<Box<CreateIssuingCardSpendingControls>>,
        /// See [`ListIssuingCardsStatus`].
        pub status: Option<ListIssuingCardsStatus>,
    }
}

setters! {
    UpdateIssuingCard {
        set cancellation_reason: UpdateIssuingCardCancellationReason,
        list expand: String,
        set financial_account: String,
        entry metadata or unset_metadata: String,
        set personalization_design: String,
        set pin: CreateIssuingCardPin,
        set shipping: Box<CreateIssuingCardShipping>,
        set spending_controls: Box<CreateIssuingCardSpendingControls>,
        set status: ListIssuingCardsStatus,
    }
}

record! {
    /// List issuing personalization designs preferences, as it is sent.
    options ListIssuingPersonalizationDesignsPreferences {
        /// Yes or no.
        pub is_default: Option<bool>,
        /// Yes or no.
        pub is_platform_default: Option<bool>,
    }
}

setters! {
    ListIssuingPersonalizationDesignsPreferences {
        set is_default: bool,
        set is_platform_default: bool,
    }
}

texts! {
    /// List issuing personalization designs status: one of some texts, or any other.
    ListIssuingPersonalizationDesignsStatus {
        Active = "active",
        Inactive = "inactive",
        Rejected = "rejected",
        Review = "review",
    }
}

record! {
    /// List issuing personalization designs query, as it is sent.
    options ListIssuingPersonalizationDesignsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A list.
        pub lookup_keys: Option<Vec<String>>,
        /// See [`ListIssuingPersonalizationDesignsPreferences`].
        pub preferences: Option<ListIssuingPersonalizationDesignsPreferences>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListIssuingPersonalizationDesignsStatus`].
        pub status: Option<ListIssuingPersonalizationDesignsStatus>,
    }
}

setters! {
    ListIssuingPersonalizationDesignsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        list lookup_keys: String,
        set preferences: ListIssuingPersonalizationDesignsPreferences,
        set starting_after: String,
        set status: ListIssuingPersonalizationDesignsStatus,
    }
}

record! {
    /// Create issuing personalization design, as it is sent.
    request CreateIssuingPersonalizationDesign {
        /// A text.
        pub card_logo: Option<String>,
        /// See [`CreateIssuingPersonalizationDesignCarrierText`].
        pub carrier_text: Option<CreateIssuingPersonalizationDesignCarrierText>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub lookup_key: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub physical_bundle: String,
        /// See [`CreateIssuingPersonalizationDesignPreferences`].
        pub preferences: Option<CreateIssuingPersonalizationDesignPreferences>,
        /// Yes or no.
        pub transfer_lookup_key: Option<bool>,
    }
}

impl CreateIssuingPersonalizationDesign {
    /// With what must be there.
    #[must_use]
    pub fn new(physical_bundle: impl Into<String>) -> Self {
        Self { physical_bundle: physical_bundle.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIssuingPersonalizationDesign {
        set card_logo: String,
        set carrier_text: CreateIssuingPersonalizationDesignCarrierText,
        list expand: String,
        set lookup_key: String,
        entry metadata: String,
        set name: String,
        set preferences: CreateIssuingPersonalizationDesignPreferences,
        set transfer_lookup_key: bool,
    }
}

record! {
    /// Update issuing personalization design, as it is sent.
    options UpdateIssuingPersonalizationDesign {
        /// A text.
        pub card_logo: Option<String>,
        /// See [`CreateIssuingPersonalizationDesignCarrierText`].
        pub carrier_text: Option<OrUnset<CreateIssuingPersonalizationDesignCarrierText>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub lookup_key: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub physical_bundle: Option<String>,
        /// See [`CreateIssuingPersonalizationDesignPreferences`].
        pub preferences: Option<CreateIssuingPersonalizationDesignPreferences>,
        /// Yes or no.
        pub transfer_lookup_key: Option<bool>,
    }
}

setters! {
    UpdateIssuingPersonalizationDesign {
        set card_logo: String,
        set carrier_text or unset_carrier_text: CreateIssuingPersonalizationDesignCarrierText,
        list expand: String,
        set lookup_key: String,
        entry metadata: String,
        set name: String,
        set physical_bundle: String,
        set preferences: CreateIssuingPersonalizationDesignPreferences,
        set transfer_lookup_key: bool,
    }
}

texts! {
    /// List issuing physical bundles status: one of some texts, or any other.
    ListIssuingPhysicalBundlesStatus {
        Active = "active",
        Inactive = "inactive",
        Review = "review",
    }
}

texts! {
    /// List issuing physical bundles type: one of some texts, or any other.
    ListIssuingPhysicalBundlesType {
        Custom = "custom",
        Standard = "standard",
    }
}

record! {
    /// List issuing physical bundles query, as it is sent.
    options ListIssuingPhysicalBundlesQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListIssuingPhysicalBundlesStatus`].
        pub status: Option<ListIssuingPhysicalBundlesStatus>,
        /// See [`ListIssuingPhysicalBundlesType`].
        pub r#type: Option<ListIssuingPhysicalBundlesType> = "type",
    }
}

setters! {
    ListIssuingPhysicalBundlesQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListIssuingPhysicalBundlesStatus,
        set r#type: ListIssuingPhysicalBundlesType,
    }
}

texts! {
    /// Issuing card cancellation reason: one of some texts, or any other.
    IssuingCardCancellationReason {
        DesignRejected = "design_rejected",
        FulfillmentError = "fulfillment_error",
        Lost = "lost",
        Stolen = "stolen",
    }
}

record! {
    /// Issuing card latest fraud warning, as it comes back: anything may be missing.
    answer IssuingCardLatestFraudWarning {
        /// A whole number.
        pub started_at: Option<i64>,
        /// See [`IssuingCardLatestFraudWarningType`].
        pub r#type: Option<IssuingCardLatestFraudWarningType> = "type",
    }
}

record! {
    /// Issuing card lifecycle controls, as it comes back: anything may be missing.
    answer IssuingCardLifecycleControls {
        /// See [`IssuingCardLifecycleControlsCancelAfter`].
        pub cancel_after: Option<IssuingCardLifecycleControlsCancelAfter>,
    }
}

texts! {
    /// Issuing card replacement reason: one of some texts, or any other.
    IssuingCardReplacementReason {
        Damaged = "damaged",
        Expired = "expired",
        FulfillmentError = "fulfillment_error",
        Lost = "lost",
        Stolen = "stolen",
    }
}

record! {
    /// Issuing card shipping, as it comes back: anything may be missing.
    answer IssuingCardShipping {
        /// See [`IssuingCardShippingAddress`].
        pub address: Option<Box<IssuingCardShippingAddress>>,
        /// See [`IssuingCardShippingAddressValidation`].
        pub address_validation: Option<IssuingCardShippingAddressValidation>,
        /// A text.
        pub business_name: Option<String>,
        /// See [`IssuingCardShippingCarrier`].
        pub carrier: Option<IssuingCardShippingCarrier>,
        /// See [`IssuingCardShippingCustoms`].
        pub customs: Option<IssuingCardShippingCustoms>,
        /// A whole number.
        pub delivered_at: Option<i64>,
        /// A whole number.
        pub eta: Option<i64>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub phone_number: Option<String>,
        /// Yes or no.
        pub require_signature: Option<bool>,
        /// See [`IssuingCardShippingService`].
        pub service: Option<IssuingCardShippingService>,
        /// A whole number.
        pub shipped_at: Option<i64>,
        /// See [`IssuingCardShippingStatus`].
        pub status: Option<IssuingCardShippingStatus>,
        /// A text.
        pub tracking_number: Option<String>,
        /// A text.
        pub tracking_url: Option<String>,
        /// See [`IssuingCardShippingType`].
        pub r#type: Option<IssuingCardShippingType> = "type",
    }
}

record! {
    /// Issuing card spending controls, as it comes back: anything may be missing.
    answer IssuingCardSpendingControls {
        /// A list, each [`IssuingCardSpendingControlsAllowedCardPresence`].
        pub allowed_card_presences: Option<Vec<IssuingCardSpendingControlsAllowedCardPresence>>,
        /// A list, each [`IssuingCardSpendingControlsAllowedCategory`].
        pub allowed_categories: Option<Vec<IssuingCardSpendingControlsAllowedCategory>>,
        /// A list.
        pub allowed_merchant_countries: Option<Vec<String>>,
        /// A list, each [`IssuingCardSpendingControlsAllowedCardPresence`].
        pub blocked_card_presences: Option<Vec<IssuingCardSpendingControlsAllowedCardPresence>>,
        /// A list, each [`IssuingCardSpendingControlsAllowedCategory`].
        pub blocked_categories: Option<Vec<IssuingCardSpendingControlsAllowedCategory>>,
        /// A list.
        pub blocked_merchant_countries: Option<Vec<String>>,
        /// A list, each [`IssuingCardSpendingControlsSpendingLimit`].
        pub spending_limits: Option<Vec<IssuingCardSpendingControlsSpendingLimit>>,
        /// A text.
        pub spending_limits_currency: Option<String>,
    }
}

record! {
    /// Issuing card wallets, as it comes back: anything may be missing.
    answer IssuingCardWallets {
        /// See [`IssuingCardWalletsApplePay`].
        pub apple_pay: Option<IssuingCardWalletsApplePay>,
        /// See [`IssuingCardWalletsApplePay`].
        pub google_pay: Option<IssuingCardWalletsApplePay>,
        /// A text.
        pub primary_account_identifier: Option<String>,
    }
}

record! {
    /// Issuing personalization design carrier text, as it comes back: anything may be missing.
    answer IssuingPersonalizationDesignCarrierText {
        /// A text.
        pub footer_body: Option<String>,
        /// A text.
        pub footer_title: Option<String>,
        /// A text.
        pub header_body: Option<String>,
        /// A text.
        pub header_title: Option<String>,
    }
}

record! {
    /// Issuing personalization design preferences, as it comes back: anything may be missing.
    answer IssuingPersonalizationDesignPreferences {
        /// Yes or no.
        pub is_default: Option<bool>,
        /// Yes or no.
        pub is_platform_default: Option<bool>,
    }
}

record! {
    /// Issuing personalization design rejection reasons, as it comes back: anything may be missing.
    answer IssuingPersonalizationDesignRejectionReasons {
        /// A list, each [`IssuingPersonalizationDesignRejectionReasonsCardLogoItem`].
        pub card_logo: Option<Vec<IssuingPersonalizationDesignRejectionReasonsCardLogoItem>>,
        /// A list, each [`IssuingPersonalizationDesignRejectionReasonsCarrierTextItem`].
        pub carrier_text: Option<Vec<IssuingPersonalizationDesignRejectionReasonsCarrierTextItem>>,
    }
}

record! {
    /// Issuing physical bundle features, as it comes back: anything may be missing.
    answer IssuingPhysicalBundleFeatures {
        /// See [`IssuingPhysicalBundleFeaturesCardLogo`].
        pub card_logo: Option<IssuingPhysicalBundleFeaturesCardLogo>,
        /// See [`IssuingPhysicalBundleFeaturesCardLogo`].
        pub carrier_text: Option<IssuingPhysicalBundleFeaturesCardLogo>,
        /// See [`IssuingPhysicalBundleFeaturesCardLogo`].
        pub second_line: Option<IssuingPhysicalBundleFeaturesCardLogo>,
    }
}

record! {
    /// List issuing cards created value, as it is sent.
    options ListIssuingCardsCreatedValue {
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
    ListIssuingCardsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create issuing card lifecycle controls, as it is sent.
    request CreateIssuingCardLifecycleControls {
        /// See [`CreateIssuingCardLifecycleControlsCancelAfter`].
        pub cancel_after: CreateIssuingCardLifecycleControlsCancelAfter,
    }
}

impl CreateIssuingCardLifecycleControls {
    /// With what must be there.
    #[must_use]
    pub fn new(cancel_after: impl Into<CreateIssuingCardLifecycleControlsCancelAfter>) -> Self {
        Self { cancel_after: cancel_after.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIssuingCardLifecycleControls {
    }
}

record! {
    /// Create issuing card pin, as it is sent.
    options CreateIssuingCardPin {
        /// A secret.
        pub encrypted_number: Option<Hidden>,
    }
}

setters! {
    CreateIssuingCardPin {
        set encrypted_number: Hidden,
    }
}

texts! {
    /// Create issuing card replacement reason: one of some texts, or any other.
    CreateIssuingCardReplacementReason {
        Damaged = "damaged",
        Expired = "expired",
        Lost = "lost",
        Stolen = "stolen",
    }
}

record! {
    /// Create issuing card shipping, as it is sent.
    request CreateIssuingCardShipping {
        /// See [`CreateIssuingCardShippingAddress`].
        pub address: Box<CreateIssuingCardShippingAddress>,
        /// See [`CreateIssuingCardShippingAddressValidation`].
        pub address_validation: Option<CreateIssuingCardShippingAddressValidation>,
        /// A text.
        pub business_name: Option<String>,
        /// See [`CreateIssuingCardShippingCustoms`].
        pub customs: Option<CreateIssuingCardShippingCustoms>,
        /// A text.
        pub name: String,
        /// A text.
        pub phone_number: Option<String>,
        /// Yes or no.
        pub require_signature: Option<bool>,
        /// See [`IssuingCardShippingService`].
        pub service: Option<IssuingCardShippingService>,
        /// See [`IssuingCardShippingType`].
        pub r#type: Option<IssuingCardShippingType> = "type",
    }
}

impl CreateIssuingCardShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<Box<CreateIssuingCardShippingAddress>>, name: impl Into<String>) -> Self {
        Self { address: address.into(), name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIssuingCardShipping {
        set address_validation: CreateIssuingCardShippingAddressValidation,
        set business_name: String,
        set customs: CreateIssuingCardShippingCustoms,
        set phone_number: String,
        set require_signature: bool,
        set service: IssuingCardShippingService,
        set r#type: IssuingCardShippingType,
    }
}

record! {
    /// Create issuing card spending controls, as it is sent.
    options CreateIssuingCardSpendingControls {
        /// A list, each [`IssuingCardSpendingControlsAllowedCardPresence`].
        pub allowed_card_presences: Option<Vec<IssuingCardSpendingControlsAllowedCardPresence>>,
        /// A list, each [`IssuingCardSpendingControlsAllowedCategory`].
        pub allowed_categories: Option<Vec<IssuingCardSpendingControlsAllowedCategory>>,
        /// A list.
        pub allowed_merchant_countries: Option<Vec<String>>,
        /// A list, each [`IssuingCardSpendingControlsAllowedCardPresence`].
        pub blocked_card_presences: Option<Vec<IssuingCardSpendingControlsAllowedCardPresence>>,
        /// A list, each [`IssuingCardSpendingControlsAllowedCategory`].
        pub blocked_categories: Option<Vec<IssuingCardSpendingControlsAllowedCategory>>,
        /// A list.
        pub blocked_merchant_countries: Option<Vec<String>>,
        /// A list, each [`CreateIssuingCardSpendingControlsSpendingLimit`].
        pub spending_limits: Option<Vec<CreateIssuingCardSpendingControlsSpendingLimit>>,
    }
}

setters! {
    CreateIssuingCardSpendingControls {
        list allowed_card_presences: IssuingCardSpendingControlsAllowedCardPresence,
        list allowed_categories: IssuingCardSpendingControlsAllowedCategory,
        list allowed_merchant_countries: String,
        list blocked_card_presences: IssuingCardSpendingControlsAllowedCardPresence,
        list blocked_categories: IssuingCardSpendingControlsAllowedCategory,
        list blocked_merchant_countries: String,
        list spending_limits: CreateIssuingCardSpendingControlsSpendingLimit,
    }
}

texts! {
    /// Create issuing card status: one of some texts, or any other.
    CreateIssuingCardStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

texts! {
    /// Update issuing card cancellation reason: one of some texts, or any other.
    UpdateIssuingCardCancellationReason {
        Lost = "lost",
        Stolen = "stolen",
    }
}

record! {
    /// Create issuing personalization design carrier text, as it is sent.
    options CreateIssuingPersonalizationDesignCarrierText {
        /// A text.
        pub footer_body: Option<String>,
        /// A text.
        pub footer_title: Option<String>,
        /// A text.
        pub header_body: Option<String>,
        /// A text.
        pub header_title: Option<String>,
    }
}

setters! {
    CreateIssuingPersonalizationDesignCarrierText {
        set footer_body: String,
        set footer_title: String,
        set header_body: String,
        set header_title: String,
    }
}

record! {
    /// Create issuing personalization design preferences, as it is sent.
    request CreateIssuingPersonalizationDesignPreferences {
        /// Yes or no.
        pub is_default: bool,
    }
}

impl CreateIssuingPersonalizationDesignPreferences {
    /// With what must be there.
    #[must_use]
    pub fn new(is_default: impl Into<bool>) -> Self {
        Self { is_default: is_default.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIssuingPersonalizationDesignPreferences {
    }
}

texts! {
    /// Issuing card latest fraud warning type: one of some texts, or any other.
    IssuingCardLatestFraudWarningType {
        CardTestingExposure = "card_testing_exposure",
        FraudDisputeFiled = "fraud_dispute_filed",
        ThirdPartyReported = "third_party_reported",
        UserIndicatedFraud = "user_indicated_fraud",
    }
}

record! {
    /// Issuing card lifecycle controls cancel after, as it comes back: anything may be missing.
    answer IssuingCardLifecycleControlsCancelAfter {
        /// A whole number.
        pub payment_count: Option<i64>,
    }
}

record! {
    /// Issuing card shipping address, as it comes back: anything may be missing.
    answer IssuingCardShippingAddress {
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
    /// Issuing card shipping address validation, as it comes back: anything may be missing.
    answer IssuingCardShippingAddressValidation {
        /// See [`IssuingCardShippingAddressValidationMode`].
        pub mode: Option<IssuingCardShippingAddressValidationMode>,
        /// See [`IssuingCardShippingAddressValidationNormalizedAddress`].
        pub normalized_address: Option<Box<IssuingCardShippingAddressValidationNormalizedAddress>>,
        /// See [`IssuingCardShippingAddressValidationResult`].
        pub result: Option<IssuingCardShippingAddressValidationResult>,
    }
}

texts! {
    /// Issuing card shipping carrier: one of some texts, or any other.
    IssuingCardShippingCarrier {
        Correos = "correos",
        Dhl = "dhl",
        Fedex = "fedex",
        RoyalMail = "royal_mail",
        Usps = "usps",
    }
}

record! {
    /// Issuing card shipping customs, as it comes back: anything may be missing.
    answer IssuingCardShippingCustoms {
        /// A text.
        pub eori_number: Option<String>,
    }
}

texts! {
    /// Issuing card shipping service: one of some texts, or any other.
    IssuingCardShippingService {
        Express = "express",
        Priority = "priority",
        Standard = "standard",
    }
}

texts! {
    /// Issuing card shipping status: one of some texts, or any other.
    IssuingCardShippingStatus {
        Canceled = "canceled",
        Delivered = "delivered",
        Failure = "failure",
        Pending = "pending",
        Returned = "returned",
        Shipped = "shipped",
        Submitted = "submitted",
    }
}

texts! {
    /// Issuing card shipping type: one of some texts, or any other.
    IssuingCardShippingType {
        Bulk = "bulk",
        Individual = "individual",
    }
}

texts! {
    /// Issuing card spending controls allowed card presence: one of some texts, or any other.
    IssuingCardSpendingControlsAllowedCardPresence {
        NotPresent = "not_present",
        Present = "present",
    }
}

texts! {
    /// Issuing card spending controls allowed category: one of some texts, or any other.
    IssuingCardSpendingControlsAllowedCategory {
        AcRefrigerationRepair = "ac_refrigeration_repair",
        AccountingBookkeepingServices = "accounting_bookkeeping_services",
        AdvertisingServices = "advertising_services",
        AgriculturalCooperative = "agricultural_cooperative",
        AirlinesAirCarriers = "airlines_air_carriers",
        AirportsFlyingFields = "airports_flying_fields",
        AmbulanceServices = "ambulance_services",
        AmusementParksCarnivals = "amusement_parks_carnivals",
        AntiqueReproductions = "antique_reproductions",
        AntiqueShops = "antique_shops",
        Aquariums = "aquariums",
        ArchitecturalSurveyingServices = "architectural_surveying_services",
        ArtDealersAndGalleries = "art_dealers_and_galleries",
        ArtistsSupplyAndCraftShops = "artists_supply_and_craft_shops",
        AutoAndHomeSupplyStores = "auto_and_home_supply_stores",
        AutoBodyRepairShops = "auto_body_repair_shops",
        AutoPaintShops = "auto_paint_shops",
        AutoServiceShops = "auto_service_shops",
        AutomatedCashDisburse = "automated_cash_disburse",
        AutomatedFuelDispensers = "automated_fuel_dispensers",
        AutomobileAssociations = "automobile_associations",
        AutomotivePartsAndAccessoriesStores = "automotive_parts_and_accessories_stores",
        AutomotiveTireStores = "automotive_tire_stores",
        BailAndBondPayments = "bail_and_bond_payments",
        Bakeries = "bakeries",
        BandsOrchestras = "bands_orchestras",
        BarberAndBeautyShops = "barber_and_beauty_shops",
        BettingCasinoGambling = "betting_casino_gambling",
        BicycleShops = "bicycle_shops",
        BilliardPoolEstablishments = "billiard_pool_establishments",
        BoatDealers = "boat_dealers",
        BoatRentalsAndLeases = "boat_rentals_and_leases",
        BookStores = "book_stores",
        BooksPeriodicalsAndNewspapers = "books_periodicals_and_newspapers",
        BowlingAlleys = "bowling_alleys",
        BusLines = "bus_lines",
        BusinessSecretarialSchools = "business_secretarial_schools",
        BuyingShoppingServices = "buying_shopping_services",
        CableSatelliteAndOtherPayTelevisionAndRadio = "cable_satellite_and_other_pay_television_and_radio",
        CameraAndPhotographicSupplyStores = "camera_and_photographic_supply_stores",
        CandyNutAndConfectioneryStores = "candy_nut_and_confectionery_stores",
        CarAndTruckDealersNewUsed = "car_and_truck_dealers_new_used",
        CarAndTruckDealersUsedOnly = "car_and_truck_dealers_used_only",
        CarRentalAgencies = "car_rental_agencies",
        CarWashes = "car_washes",
        CarpentryServices = "carpentry_services",
        CarpetUpholsteryCleaning = "carpet_upholstery_cleaning",
        Caterers = "caterers",
        CharitableAndSocialServiceOrganizationsFundraising = "charitable_and_social_service_organizations_fundraising",
        ChemicalsAndAlliedProducts = "chemicals_and_allied_products",
        ChildCareServices = "child_care_services",
        ChildrensAndInfantsWearStores = "childrens_and_infants_wear_stores",
        ChiropodistsPodiatrists = "chiropodists_podiatrists",
        Chiropractors = "chiropractors",
        CigarStoresAndStands = "cigar_stores_and_stands",
        CivicSocialFraternalAssociations = "civic_social_fraternal_associations",
        CleaningAndMaintenance = "cleaning_and_maintenance",
        ClothingRental = "clothing_rental",
        CollegesUniversities = "colleges_universities",
        CommercialEquipment = "commercial_equipment",
        CommercialFootwear = "commercial_footwear",
        CommercialPhotographyArtAndGraphics = "commercial_photography_art_and_graphics",
        CommuterTransportAndFerries = "commuter_transport_and_ferries",
        ComputerNetworkServices = "computer_network_services",
        ComputerProgramming = "computer_programming",
        ComputerRepair = "computer_repair",
        ComputerSoftwareStores = "computer_software_stores",
        ComputersPeripheralsAndSoftware = "computers_peripherals_and_software",
        ConcreteWorkServices = "concrete_work_services",
        ConstructionMaterials = "construction_materials",
        ConsultingPublicRelations = "consulting_public_relations",
        CorrespondenceSchools = "correspondence_schools",
        CosmeticStores = "cosmetic_stores",
        CounselingServices = "counseling_services",
        CountryClubs = "country_clubs",
        CourierServices = "courier_services",
        CourtCosts = "court_costs",
        CreditReportingAgencies = "credit_reporting_agencies",
        CruiseLines = "cruise_lines",
        DairyProductsStores = "dairy_products_stores",
        DanceHallStudiosSchools = "dance_hall_studios_schools",
        DatingEscortServices = "dating_escort_services",
        DentistsOrthodontists = "dentists_orthodontists",
        DepartmentStores = "department_stores",
        DetectiveAgencies = "detective_agencies",
        DigitalGoodsApplications = "digital_goods_applications",
        DigitalGoodsGames = "digital_goods_games",
        DigitalGoodsLargeVolume = "digital_goods_large_volume",
        DigitalGoodsMedia = "digital_goods_media",
        DirectMarketingCatalogMerchant = "direct_marketing_catalog_merchant",
        DirectMarketingCombinationCatalogAndRetailMerchant = "direct_marketing_combination_catalog_and_retail_merchant",
        DirectMarketingInboundTelemarketing = "direct_marketing_inbound_telemarketing",
        DirectMarketingInsuranceServices = "direct_marketing_insurance_services",
        DirectMarketingOther = "direct_marketing_other",
        DirectMarketingOutboundTelemarketing = "direct_marketing_outbound_telemarketing",
        DirectMarketingSubscription = "direct_marketing_subscription",
        DirectMarketingTravel = "direct_marketing_travel",
        DiscountStores = "discount_stores",
        Doctors = "doctors",
        DoorToDoorSales = "door_to_door_sales",
        DraperyWindowCoveringAndUpholsteryStores = "drapery_window_covering_and_upholstery_stores",
        DrinkingPlaces = "drinking_places",
        DrugStoresAndPharmacies = "drug_stores_and_pharmacies",
        DrugsDrugProprietariesAndDruggistSundries = "drugs_drug_proprietaries_and_druggist_sundries",
        DryCleaners = "dry_cleaners",
        DurableGoods = "durable_goods",
        DutyFreeStores = "duty_free_stores",
        EatingPlacesRestaurants = "eating_places_restaurants",
        EducationalServices = "educational_services",
        ElectricRazorStores = "electric_razor_stores",
        ElectricVehicleCharging = "electric_vehicle_charging",
        ElectricalPartsAndEquipment = "electrical_parts_and_equipment",
        ElectricalServices = "electrical_services",
        ElectronicsRepairShops = "electronics_repair_shops",
        ElectronicsStores = "electronics_stores",
        ElementarySecondarySchools = "elementary_secondary_schools",
        EmergencyServicesGcasVisaUseOnly = "emergency_services_gcas_visa_use_only",
        EmploymentTempAgencies = "employment_temp_agencies",
        EquipmentRental = "equipment_rental",
        ExterminatingServices = "exterminating_services",
        FamilyClothingStores = "family_clothing_stores",
        FastFoodRestaurants = "fast_food_restaurants",
        FinancialInstitutions = "financial_institutions",
        FinesGovernmentAdministrativeEntities = "fines_government_administrative_entities",
        FireplaceFireplaceScreensAndAccessoriesStores = "fireplace_fireplace_screens_and_accessories_stores",
        FloorCoveringStores = "floor_covering_stores",
        Florists = "florists",
        FloristsSuppliesNurseryStockAndFlowers = "florists_supplies_nursery_stock_and_flowers",
        FreezerAndLockerMeatProvisioners = "freezer_and_locker_meat_provisioners",
        FuelDealersNonAutomotive = "fuel_dealers_non_automotive",
        FuneralServicesCrematories = "funeral_services_crematories",
        FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances = "furniture_home_furnishings_and_equipment_stores_except_appliances",
        FurnitureRepairRefinishing = "furniture_repair_refinishing",
        FurriersAndFurShops = "furriers_and_fur_shops",
        GeneralServices = "general_services",
        GiftCardNoveltyAndSouvenirShops = "gift_card_novelty_and_souvenir_shops",
        GlassPaintAndWallpaperStores = "glass_paint_and_wallpaper_stores",
        GlasswareCrystalStores = "glassware_crystal_stores",
        GolfCoursesPublic = "golf_courses_public",
        GovernmentLicensedHorseDogRacingUsRegionOnly = "government_licensed_horse_dog_racing_us_region_only",
        GovernmentLicensedOnlineCasionsOnlineGamblingUsRegionOnly = "government_licensed_online_casions_online_gambling_us_region_only",
        GovernmentOwnedLotteriesNonUsRegion = "government_owned_lotteries_non_us_region",
        GovernmentOwnedLotteriesUsRegionOnly = "government_owned_lotteries_us_region_only",
        GovernmentServices = "government_services",
        GroceryStoresSupermarkets = "grocery_stores_supermarkets",
        HardwareEquipmentAndSupplies = "hardware_equipment_and_supplies",
        HardwareStores = "hardware_stores",
        HealthAndBeautySpas = "health_and_beauty_spas",
        HearingAidsSalesAndSupplies = "hearing_aids_sales_and_supplies",
        HeatingPlumbingAC = "heating_plumbing_a_c",
        HobbyToyAndGameShops = "hobby_toy_and_game_shops",
        HomeSupplyWarehouseStores = "home_supply_warehouse_stores",
        Hospitals = "hospitals",
        HotelsMotelsAndResorts = "hotels_motels_and_resorts",
        HouseholdApplianceStores = "household_appliance_stores",
        IndustrialSupplies = "industrial_supplies",
        InformationRetrievalServices = "information_retrieval_services",
        InsuranceDefault = "insurance_default",
        InsuranceUnderwritingPremiums = "insurance_underwriting_premiums",
        IntraCompanyPurchases = "intra_company_purchases",
        JewelryStoresWatchesClocksAndSilverwareStores = "jewelry_stores_watches_clocks_and_silverware_stores",
        LandscapingServices = "landscaping_services",
        Laundries = "laundries",
        LaundryCleaningServices = "laundry_cleaning_services",
        LegalServicesAttorneys = "legal_services_attorneys",
        LuggageAndLeatherGoodsStores = "luggage_and_leather_goods_stores",
        LumberBuildingMaterialsStores = "lumber_building_materials_stores",
        ManualCashDisburse = "manual_cash_disburse",
        MarinasServiceAndSupplies = "marinas_service_and_supplies",
        Marketplaces = "marketplaces",
        MasonryStoneworkAndPlaster = "masonry_stonework_and_plaster",
        MassageParlors = "massage_parlors",
        MedicalAndDentalLabs = "medical_and_dental_labs",
        MedicalDentalOphthalmicAndHospitalEquipmentAndSupplies = "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
        MedicalServices = "medical_services",
        MembershipOrganizations = "membership_organizations",
        MensAndBoysClothingAndAccessoriesStores = "mens_and_boys_clothing_and_accessories_stores",
        MensWomensClothingStores = "mens_womens_clothing_stores",
        MetalServiceCenters = "metal_service_centers",
        Miscellaneous = "miscellaneous",
        MiscellaneousApparelAndAccessoryShops = "miscellaneous_apparel_and_accessory_shops",
        MiscellaneousAutoDealers = "miscellaneous_auto_dealers",
        MiscellaneousBusinessServices = "miscellaneous_business_services",
        MiscellaneousFoodStores = "miscellaneous_food_stores",
        MiscellaneousGeneralMerchandise = "miscellaneous_general_merchandise",
        MiscellaneousGeneralServices = "miscellaneous_general_services",
        MiscellaneousHomeFurnishingSpecialtyStores = "miscellaneous_home_furnishing_specialty_stores",
        MiscellaneousPublishingAndPrinting = "miscellaneous_publishing_and_printing",
        MiscellaneousRecreationServices = "miscellaneous_recreation_services",
        MiscellaneousRepairShops = "miscellaneous_repair_shops",
        MiscellaneousSpecialtyRetail = "miscellaneous_specialty_retail",
        MobileHomeDealers = "mobile_home_dealers",
        MotionPictureTheaters = "motion_picture_theaters",
        MotorFreightCarriersAndTrucking = "motor_freight_carriers_and_trucking",
        MotorHomesDealers = "motor_homes_dealers",
        MotorVehicleSuppliesAndNewParts = "motor_vehicle_supplies_and_new_parts",
        MotorcycleShopsAndDealers = "motorcycle_shops_and_dealers",
        MotorcycleShopsDealers = "motorcycle_shops_dealers",
        MusicStoresMusicalInstrumentsPianosAndSheetMusic = "music_stores_musical_instruments_pianos_and_sheet_music",
        NewsDealersAndNewsstands = "news_dealers_and_newsstands",
        NonFiMoneyOrders = "non_fi_money_orders",
        NonFiStoredValueCardPurchaseLoad = "non_fi_stored_value_card_purchase_load",
        NondurableGoods = "nondurable_goods",
        NurseriesLawnAndGardenSupplyStores = "nurseries_lawn_and_garden_supply_stores",
        NursingPersonalCare = "nursing_personal_care",
        OfficeAndCommercialFurniture = "office_and_commercial_furniture",
        OpticiansEyeglasses = "opticians_eyeglasses",
        OptometristsOphthalmologist = "optometrists_ophthalmologist",
        OrthopedicGoodsProstheticDevices = "orthopedic_goods_prosthetic_devices",
        Osteopaths = "osteopaths",
        PackageStoresBeerWineAndLiquor = "package_stores_beer_wine_and_liquor",
        PaintsVarnishesAndSupplies = "paints_varnishes_and_supplies",
        ParkingLotsGarages = "parking_lots_garages",
        PassengerRailways = "passenger_railways",
        PawnShops = "pawn_shops",
        PetShopsPetFoodAndSupplies = "pet_shops_pet_food_and_supplies",
        PetroleumAndPetroleumProducts = "petroleum_and_petroleum_products",
        PhotoDeveloping = "photo_developing",
        PhotographicPhotocopyMicrofilmEquipmentAndSupplies = "photographic_photocopy_microfilm_equipment_and_supplies",
        PhotographicStudios = "photographic_studios",
        PictureVideoProduction = "picture_video_production",
        PieceGoodsNotionsAndOtherDryGoods = "piece_goods_notions_and_other_dry_goods",
        PlumbingHeatingEquipmentAndSupplies = "plumbing_heating_equipment_and_supplies",
        PoliticalOrganizations = "political_organizations",
        PostalServicesGovernmentOnly = "postal_services_government_only",
        PreciousStonesAndMetalsWatchesAndJewelry = "precious_stones_and_metals_watches_and_jewelry",
        ProfessionalServices = "professional_services",
        PublicWarehousingAndStorage = "public_warehousing_and_storage",
        QuickCopyReproAndBlueprint = "quick_copy_repro_and_blueprint",
        Railroads = "railroads",
        RealEstateAgentsAndManagersRentals = "real_estate_agents_and_managers_rentals",
        RecordStores = "record_stores",
        RecreationalVehicleRentals = "recreational_vehicle_rentals",
        ReligiousGoodsStores = "religious_goods_stores",
        ReligiousOrganizations = "religious_organizations",
        RoofingSidingSheetMetal = "roofing_siding_sheet_metal",
        SecretarialSupportServices = "secretarial_support_services",
        SecurityBrokersDealers = "security_brokers_dealers",
        ServiceStations = "service_stations",
        SewingNeedleworkFabricAndPieceGoodsStores = "sewing_needlework_fabric_and_piece_goods_stores",
        ShoeRepairHatCleaning = "shoe_repair_hat_cleaning",
        ShoeStores = "shoe_stores",
        SmallApplianceRepair = "small_appliance_repair",
        SnowmobileDealers = "snowmobile_dealers",
        SpecialTradeServices = "special_trade_services",
        SpecialtyCleaning = "specialty_cleaning",
        SportingGoodsStores = "sporting_goods_stores",
        SportingRecreationCamps = "sporting_recreation_camps",
        SportsAndRidingApparelStores = "sports_and_riding_apparel_stores",
        SportsClubsFields = "sports_clubs_fields",
        StampAndCoinStores = "stamp_and_coin_stores",
        StationaryOfficeSuppliesPrintingAndWritingPaper = "stationary_office_supplies_printing_and_writing_paper",
        StationeryStoresOfficeAndSchoolSupplyStores = "stationery_stores_office_and_school_supply_stores",
        SwimmingPoolsSales = "swimming_pools_sales",
        TUiTravelGermany = "t_ui_travel_germany",
        TailorsAlterations = "tailors_alterations",
        TaxPaymentsGovernmentAgencies = "tax_payments_government_agencies",
        TaxPreparationServices = "tax_preparation_services",
        TaxicabsLimousines = "taxicabs_limousines",
        TelecommunicationEquipmentAndTelephoneSales = "telecommunication_equipment_and_telephone_sales",
        TelecommunicationServices = "telecommunication_services",
        TelegraphServices = "telegraph_services",
        TentAndAwningShops = "tent_and_awning_shops",
        TestingLaboratories = "testing_laboratories",
        TheatricalTicketAgencies = "theatrical_ticket_agencies",
        Timeshares = "timeshares",
        TireRetreadingAndRepair = "tire_retreading_and_repair",
        TollsBridgeFees = "tolls_bridge_fees",
        TouristAttractionsAndExhibits = "tourist_attractions_and_exhibits",
        TowingServices = "towing_services",
        TrailerParksCampgrounds = "trailer_parks_campgrounds",
        TransportationServices = "transportation_services",
        TravelAgenciesTourOperators = "travel_agencies_tour_operators",
        TruckStopIteration = "truck_stop_iteration",
        TruckUtilityTrailerRentals = "truck_utility_trailer_rentals",
        TypesettingPlateMakingAndRelatedServices = "typesetting_plate_making_and_related_services",
        TypewriterStores = "typewriter_stores",
        USFederalGovernmentAgenciesOrDepartments = "u_s_federal_government_agencies_or_departments",
        UniformsCommercialClothing = "uniforms_commercial_clothing",
        UsedMerchandiseAndSecondhandStores = "used_merchandise_and_secondhand_stores",
        Utilities = "utilities",
        VarietyStores = "variety_stores",
        VeterinaryServices = "veterinary_services",
        VideoAmusementGameSupplies = "video_amusement_game_supplies",
        VideoGameArcades = "video_game_arcades",
        VideoTapeRentalStores = "video_tape_rental_stores",
        VocationalTradeSchools = "vocational_trade_schools",
        WatchJewelryRepair = "watch_jewelry_repair",
        WeldingRepair = "welding_repair",
        WholesaleClubs = "wholesale_clubs",
        WigAndToupeeStores = "wig_and_toupee_stores",
        WiresMoneyOrders = "wires_money_orders",
        WomensAccessoryAndSpecialtyShops = "womens_accessory_and_specialty_shops",
        WomensReadyToWearStores = "womens_ready_to_wear_stores",
        WreckingAndSalvageYards = "wrecking_and_salvage_yards",
    }
}

record! {
    /// Issuing card spending controls spending limit, as it comes back: anything may be missing.
    answer IssuingCardSpendingControlsSpendingLimit {
        /// A whole number.
        pub amount: Option<i64>,
        /// A list, each [`IssuingCardSpendingControlsAllowedCategory`].
        pub categories: Option<Vec<IssuingCardSpendingControlsAllowedCategory>>,
        /// See [`IssuingCardSpendingControlsSpendingLimitInterval`].
        pub interval: Option<IssuingCardSpendingControlsSpendingLimitInterval>,
    }
}

record! {
    /// Issuing card wallets apple pay, as it comes back: anything may be missing.
    answer IssuingCardWalletsApplePay {
        /// Yes or no.
        pub eligible: Option<bool>,
        /// See [`IssuingCardWalletsApplePayIneligibleReason`].
        pub ineligible_reason: Option<IssuingCardWalletsApplePayIneligibleReason>,
    }
}

texts! {
    /// Issuing personalization design rejection reasons card logo item: one of some texts, or any other.
    IssuingPersonalizationDesignRejectionReasonsCardLogoItem {
        GeographicLocation = "geographic_location",
        Inappropriate = "inappropriate",
        NetworkName = "network_name",
        NonBinaryImage = "non_binary_image",
        NonFiatCurrency = "non_fiat_currency",
        Other = "other",
        OtherEntity = "other_entity",
        PromotionalMaterial = "promotional_material",
    }
}

texts! {
    /// Issuing personalization design rejection reasons carrier text item: one of some texts, or any other.
    IssuingPersonalizationDesignRejectionReasonsCarrierTextItem {
        GeographicLocation = "geographic_location",
        Inappropriate = "inappropriate",
        NetworkName = "network_name",
        NonFiatCurrency = "non_fiat_currency",
        Other = "other",
        OtherEntity = "other_entity",
        PromotionalMaterial = "promotional_material",
    }
}

texts! {
    /// Issuing physical bundle features card logo: one of some texts, or any other.
    IssuingPhysicalBundleFeaturesCardLogo {
        Optional = "optional",
        Required = "required",
        Unsupported = "unsupported",
    }
}

record! {
    /// Create issuing card lifecycle controls cancel after, as it is sent.
    request CreateIssuingCardLifecycleControlsCancelAfter {
        /// A whole number.
        pub payment_count: i64,
    }
}

impl CreateIssuingCardLifecycleControlsCancelAfter {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_count: impl Into<i64>) -> Self {
        Self { payment_count: payment_count.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIssuingCardLifecycleControlsCancelAfter {
    }
}

record! {
    /// Create issuing card shipping address, as it is sent.
    request CreateIssuingCardShippingAddress {
        /// A text.
        pub city: String,
        /// A text.
        pub country: String,
        /// A text.
        pub line1: String,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: String,
        /// A text.
        pub state: Option<String>,
    }
}

impl CreateIssuingCardShippingAddress {
    /// With what must be there.
    #[must_use]
    pub fn new(
        city: impl Into<String>,
        country: impl Into<String>,
        line1: impl Into<String>,
        postal_code: impl Into<String>,
    ) -> Self {
        Self {
            city: city.into(),
            country: country.into(),
            line1: line1.into(),
            postal_code: postal_code.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateIssuingCardShippingAddress {
        set line2: String,
        set state: String,
    }
}

record! {
    /// Create issuing card shipping address validation, as it is sent.
    request CreateIssuingCardShippingAddressValidation {
        /// See [`IssuingCardShippingAddressValidationMode`].
        pub mode: IssuingCardShippingAddressValidationMode,
    }
}

impl CreateIssuingCardShippingAddressValidation {
    /// With what must be there.
    #[must_use]
    pub fn new(mode: impl Into<IssuingCardShippingAddressValidationMode>) -> Self {
        Self { mode: mode.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIssuingCardShippingAddressValidation {
    }
}

record! {
    /// Create issuing card shipping customs, as it is sent.
    options CreateIssuingCardShippingCustoms {
        /// A text.
        pub eori_number: Option<String>,
    }
}

setters! {
    CreateIssuingCardShippingCustoms {
        set eori_number: String,
    }
}

record! {
    /// Create issuing card spending controls spending limit, as it is sent.
    request CreateIssuingCardSpendingControlsSpendingLimit {
        /// A whole number.
        pub amount: i64,
        /// A list, each [`IssuingCardSpendingControlsAllowedCategory`].
        pub categories: Option<Vec<IssuingCardSpendingControlsAllowedCategory>>,
        /// See [`IssuingCardSpendingControlsSpendingLimitInterval`].
        pub interval: IssuingCardSpendingControlsSpendingLimitInterval,
    }
}

impl CreateIssuingCardSpendingControlsSpendingLimit {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        interval: impl Into<IssuingCardSpendingControlsSpendingLimitInterval>,
    ) -> Self {
        Self { amount: amount.into(), interval: interval.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIssuingCardSpendingControlsSpendingLimit {
        list categories: IssuingCardSpendingControlsAllowedCategory,
    }
}

texts! {
    /// Issuing card shipping address validation mode: one of some texts, or any other.
    IssuingCardShippingAddressValidationMode {
        Disabled = "disabled",
        NormalizationOnly = "normalization_only",
        ValidationAndNormalization = "validation_and_normalization",
    }
}

record! {
    /// Issuing card shipping address validation normalized address, as it comes back: anything may be missing.
    answer IssuingCardShippingAddressValidationNormalizedAddress {
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
    /// Issuing card shipping address validation result: one of some texts, or any other.
    IssuingCardShippingAddressValidationResult {
        Indeterminate = "indeterminate",
        LikelyDeliverable = "likely_deliverable",
        LikelyUndeliverable = "likely_undeliverable",
    }
}

texts! {
    /// Issuing card spending controls spending limit interval: one of some texts, or any other.
    IssuingCardSpendingControlsSpendingLimitInterval {
        AllTime = "all_time",
        Daily = "daily",
        Monthly = "monthly",
        PerAuthorization = "per_authorization",
        Weekly = "weekly",
        Yearly = "yearly",
    }
}

texts! {
    /// Issuing card wallets apple pay ineligible reason: one of some texts, or any other.
    IssuingCardWalletsApplePayIneligibleReason {
        MissingAgreement = "missing_agreement",
        MissingCardholderContact = "missing_cardholder_contact",
        UnsupportedRegion = "unsupported_region",
    }
}
