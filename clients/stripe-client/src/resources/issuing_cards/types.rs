//! What goes into and comes out of [`IssuingCards`](super::IssuingCards).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Issuing card, as it comes back: anything may be missing.
    answer IssuingCard(true) {
        /// A text.
        get brand: &str,
        /// See [`IssuingCardCancellationReason`].
        get cancellation_reason: IssuingCardCancellationReason,
        /// See [`IssuingCardholder`](objects::IssuingCardholder).
        get cardholder: objects::IssuingCardholder,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get cvc: &str,
        /// A whole number.
        get exp_month: i64,
        /// A whole number.
        get exp_year: i64,
        /// A text.
        get financial_account: &str,
        /// A text.
        always id: &str,
        /// A text.
        get last4: &str,
        /// See [`IssuingCardLatestFraudWarning`].
        get latest_fraud_warning: IssuingCardLatestFraudWarning,
        /// See [`IssuingCardLifecycleControls`].
        get lifecycle_controls: IssuingCardLifecycleControls,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get number: &str,
        /// A text.
        get object: &str,
        /// An id, or the [`IssuingPersonalizationDesign`] where it is expanded.
        get personalization_design: Expandable<IssuingPersonalizationDesign>,
        /// An id, or the [`IssuingCard`] where it is expanded.
        get replaced_by: Expandable<IssuingCard>,
        /// An id, or the [`IssuingCard`] where it is expanded.
        get replacement_for: Expandable<IssuingCard>,
        /// See [`IssuingCardReplacementReason`].
        get replacement_reason: IssuingCardReplacementReason,
        /// A text.
        get second_line: &str,
        /// See [`IssuingCardShipping`].
        get shipping: IssuingCardShipping,
        /// See [`IssuingCardSpendingControls`].
        get spending_controls: IssuingCardSpendingControls,
        /// See [`ListIssuingCardsStatus`].
        get status: ListIssuingCardsStatus,
        /// See [`ListIssuingCardsType`].
        get r#type = "type": ListIssuingCardsType,
        /// See [`IssuingCardWallets`].
        get wallets: IssuingCardWallets,
    }
}

object! {
    /// Issuing personalization design, as it comes back: anything may be missing.
    answer IssuingPersonalizationDesign(true) {
        /// An id, or the [`File`](objects::File) where it is expanded.
        get card_logo: Expandable<objects::File>,
        /// See [`IssuingPersonalizationDesignCarrierText`].
        get carrier_text: IssuingPersonalizationDesignCarrierText,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get lookup_key: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// An id, or the [`IssuingPhysicalBundle`] where it is expanded.
        get physical_bundle: Expandable<IssuingPhysicalBundle>,
        /// See [`IssuingPersonalizationDesignPreferences`].
        get preferences: IssuingPersonalizationDesignPreferences,
        /// See [`IssuingPersonalizationDesignRejectionReasons`].
        get rejection_reasons: IssuingPersonalizationDesignRejectionReasons,
        /// See [`ListIssuingPersonalizationDesignsStatus`].
        get status: ListIssuingPersonalizationDesignsStatus,
    }
}

object! {
    /// Issuing physical bundle, as it comes back: anything may be missing.
    answer IssuingPhysicalBundle(true) {
        /// See [`IssuingPhysicalBundleFeatures`].
        get features: IssuingPhysicalBundleFeatures,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// See [`ListIssuingPhysicalBundlesStatus`].
        get status: ListIssuingPhysicalBundlesStatus,
        /// See [`ListIssuingPhysicalBundlesType`].
        get r#type = "type": ListIssuingPhysicalBundlesType,
    }
}

any_of! {
    /// List issuing cards created: one of several things.
    ListIssuingCardsCreated {
        Integer(i64),
        Object(ListIssuingCardsCreatedValue),
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

params! {
    /// List issuing cards query, as it is sent.
    options ListIssuingCardsQuery {
        /// A text.
        set cardholder: String,
        /// See [`ListIssuingCardsCreated`].
        set created: ListIssuingCardsCreated,
        /// A text.
        set ending_before: String,
        /// A whole number.
        set exp_month: i64,
        /// A whole number.
        set exp_year: i64,
        /// A list.
        list expand: String,
        /// A text.
        set last4: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set personalization_design: String,
        /// A text.
        set starting_after: String,
        /// See [`ListIssuingCardsStatus`].
        set status: ListIssuingCardsStatus,
        /// See [`ListIssuingCardsType`].
        set r#type = "type": ListIssuingCardsType,
    }
}

params! {
    /// Create issuing card, as it is sent.
    required CreateIssuingCard {
        /// A text.
        set cardholder: String,
        /// A text.
        set currency: String,
        /// A whole number.
        set exp_month: i64,
        /// A whole number.
        set exp_year: i64,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// See [`CreateIssuingCardLifecycleControls`].
        set lifecycle_controls: CreateIssuingCardLifecycleControls,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set personalization_design: String,
        /// See [`CreateIssuingCardPin`].
        set pin: CreateIssuingCardPin,
        /// A text.
        set replacement_for: String,
        /// See [`CreateIssuingCardReplacementReason`].
        set replacement_reason: CreateIssuingCardReplacementReason,
        /// A text.
        set second_line: String,
        /// See [`CreateIssuingCardShipping`].
        set shipping: CreateIssuingCardShipping,
        /// See [`CreateIssuingCardSpendingControls`].
        set spending_controls: CreateIssuingCardSpendingControls,
        /// See [`CreateIssuingCardStatus`].
        set status: CreateIssuingCardStatus,
        /// See [`ListIssuingCardsType`].
        set r#type = "type": ListIssuingCardsType,
    }
}

impl CreateIssuingCard {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, r#type: impl Into<ListIssuingCardsType>) -> Self {
        Self(Fields::new()).currency(currency).r#type(r#type)
    }
}

params! {
    /// Update issuing card, as it is sent.
    options UpdateIssuingCard {
        /// See [`UpdateIssuingCardCancellationReason`].
        set cancellation_reason: UpdateIssuingCardCancellationReason,
        /// A list.
        list expand: String,
        /// A text.
        set financial_account: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set personalization_design: String,
        /// See [`CreateIssuingCardPin`].
        set pin: CreateIssuingCardPin,
        /// See [`CreateIssuingCardShipping`].
        set shipping: CreateIssuingCardShipping,
        /// See [`CreateIssuingCardSpendingControls`].
        set spending_controls: CreateIssuingCardSpendingControls,
        /// See [`ListIssuingCardsStatus`].
        set status: ListIssuingCardsStatus,
    }
}

params! {
    /// List issuing personalization designs preferences, as it is sent.
    group ListIssuingPersonalizationDesignsPreferences {
        /// Yes or no.
        set is_default: bool,
        /// Yes or no.
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

params! {
    /// List issuing personalization designs query, as it is sent.
    options ListIssuingPersonalizationDesignsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A list.
        list lookup_keys: String,
        /// See [`ListIssuingPersonalizationDesignsPreferences`].
        set preferences: ListIssuingPersonalizationDesignsPreferences,
        /// A text.
        set starting_after: String,
        /// See [`ListIssuingPersonalizationDesignsStatus`].
        set status: ListIssuingPersonalizationDesignsStatus,
    }
}

params! {
    /// Create issuing personalization design, as it is sent.
    required CreateIssuingPersonalizationDesign {
        /// A text.
        set card_logo: String,
        /// See [`CreateIssuingPersonalizationDesignCarrierText`].
        set carrier_text: CreateIssuingPersonalizationDesignCarrierText,
        /// A list.
        list expand: String,
        /// A text.
        set lookup_key: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
        /// A text.
        set physical_bundle: String,
        /// See [`CreateIssuingPersonalizationDesignPreferences`].
        set preferences: CreateIssuingPersonalizationDesignPreferences,
        /// Yes or no.
        set transfer_lookup_key: bool,
    }
}

impl CreateIssuingPersonalizationDesign {
    /// With what must be there.
    #[must_use]
    pub fn new(physical_bundle: impl Into<String>) -> Self {
        Self(Fields::new()).physical_bundle(physical_bundle)
    }
}

params! {
    /// Update issuing personalization design, as it is sent.
    options UpdateIssuingPersonalizationDesign {
        /// A text.
        set card_logo: String,
        /// See [`CreateIssuingPersonalizationDesignCarrierText`].
        set carrier_text or unset_carrier_text: CreateIssuingPersonalizationDesignCarrierText,
        /// A list.
        list expand: String,
        /// A text.
        set lookup_key: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
        /// A text.
        set physical_bundle: String,
        /// See [`CreateIssuingPersonalizationDesignPreferences`].
        set preferences: CreateIssuingPersonalizationDesignPreferences,
        /// Yes or no.
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

params! {
    /// List issuing physical bundles query, as it is sent.
    options ListIssuingPhysicalBundlesQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListIssuingPhysicalBundlesStatus`].
        set status: ListIssuingPhysicalBundlesStatus,
        /// See [`ListIssuingPhysicalBundlesType`].
        set r#type = "type": ListIssuingPhysicalBundlesType,
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

object! {
    /// Issuing card latest fraud warning, as it comes back: anything may be missing.
    part IssuingCardLatestFraudWarning(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get started_at: i64,
        /// See [`IssuingCardLatestFraudWarningType`].
        get r#type = "type": IssuingCardLatestFraudWarningType,
    }
}

object! {
    /// Issuing card lifecycle controls, as it comes back: anything may be missing.
    part IssuingCardLifecycleControls(false) {
        /// See [`IssuingCardLifecycleControlsCancelAfter`].
        get cancel_after: IssuingCardLifecycleControlsCancelAfter,
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

object! {
    /// Issuing card shipping, as it comes back: anything may be missing.
    part IssuingCardShipping(false) {
        /// See [`IssuingCardShippingAddress`].
        get address: IssuingCardShippingAddress,
        /// See [`IssuingCardShippingAddressValidation`].
        get address_validation: IssuingCardShippingAddressValidation,
        /// A text.
        get business_name: &str,
        /// See [`IssuingCardShippingCarrier`].
        get carrier: IssuingCardShippingCarrier,
        /// See [`IssuingCardShippingCustoms`].
        get customs: IssuingCardShippingCustoms,
        /// A whole number, in seconds since 1970 (UTC).
        get delivered_at: i64,
        /// A whole number.
        get eta: i64,
        /// A text.
        get name: &str,
        /// A text.
        get phone_number: &str,
        /// Yes or no.
        get require_signature: bool,
        /// See [`IssuingCardShippingService`].
        get service: IssuingCardShippingService,
        /// A whole number, in seconds since 1970 (UTC).
        get shipped_at: i64,
        /// See [`IssuingCardShippingStatus`].
        get status: IssuingCardShippingStatus,
        /// A text.
        get tracking_number: &str,
        /// A text.
        get tracking_url: &str,
        /// See [`IssuingCardShippingType`].
        get r#type = "type": IssuingCardShippingType,
    }
}

object! {
    /// Issuing card spending controls, as it comes back: anything may be missing.
    part IssuingCardSpendingControls(false) {
        /// A list, each [`IssuingCardSpendingControlsAllowedCardPresence`].
        get allowed_card_presences: Vec<IssuingCardSpendingControlsAllowedCardPresence>,
        /// A list, each [`IssuingCardSpendingControlsAllowedCategory`].
        get allowed_categories: Vec<IssuingCardSpendingControlsAllowedCategory>,
        /// A list.
        get allowed_merchant_countries: Vec<&str>,
        /// A list, each [`IssuingCardSpendingControlsAllowedCardPresence`].
        get blocked_card_presences: Vec<IssuingCardSpendingControlsAllowedCardPresence>,
        /// A list, each [`IssuingCardSpendingControlsAllowedCategory`].
        get blocked_categories: Vec<IssuingCardSpendingControlsAllowedCategory>,
        /// A list.
        get blocked_merchant_countries: Vec<&str>,
        /// A list, each [`IssuingCardSpendingControlsSpendingLimit`].
        get spending_limits: Vec<IssuingCardSpendingControlsSpendingLimit>,
        /// A text.
        get spending_limits_currency: &str,
    }
}

object! {
    /// Issuing card wallets, as it comes back: anything may be missing.
    part IssuingCardWallets(false) {
        /// See [`IssuingCardWalletsApplePay`].
        get apple_pay: IssuingCardWalletsApplePay,
        /// See [`IssuingCardWalletsApplePay`].
        get google_pay: IssuingCardWalletsApplePay,
        /// A text.
        get primary_account_identifier: &str,
    }
}

object! {
    /// Issuing personalization design carrier text, as it comes back: anything may be missing.
    part IssuingPersonalizationDesignCarrierText(false) {
        /// A text.
        get footer_body: &str,
        /// A text.
        get footer_title: &str,
        /// A text.
        get header_body: &str,
        /// A text.
        get header_title: &str,
    }
}

object! {
    /// Issuing personalization design preferences, as it comes back: anything may be missing.
    part IssuingPersonalizationDesignPreferences(false) {
        /// Yes or no.
        get is_default: bool,
        /// Yes or no.
        get is_platform_default: bool,
    }
}

object! {
    /// Issuing personalization design rejection reasons, as it comes back: anything may be missing.
    part IssuingPersonalizationDesignRejectionReasons(false) {
        /// A list, each [`IssuingPersonalizationDesignRejectionReasonsCardLogoItem`].
        get card_logo: Vec<IssuingPersonalizationDesignRejectionReasonsCardLogoItem>,
        /// A list, each [`IssuingPersonalizationDesignRejectionReasonsCarrierTextItem`].
        get carrier_text: Vec<IssuingPersonalizationDesignRejectionReasonsCarrierTextItem>,
    }
}

object! {
    /// Issuing physical bundle features, as it comes back: anything may be missing.
    part IssuingPhysicalBundleFeatures(false) {
        /// See [`IssuingPhysicalBundleFeaturesCardLogo`].
        get card_logo: IssuingPhysicalBundleFeaturesCardLogo,
        /// See [`IssuingPhysicalBundleFeaturesCardLogo`].
        get carrier_text: IssuingPhysicalBundleFeaturesCardLogo,
        /// See [`IssuingPhysicalBundleFeaturesCardLogo`].
        get second_line: IssuingPhysicalBundleFeaturesCardLogo,
    }
}

params! {
    /// List issuing cards created value, as it is sent.
    group ListIssuingCardsCreatedValue {
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
    /// Create issuing card lifecycle controls, as it is sent.
    required_group CreateIssuingCardLifecycleControls {
        /// See [`CreateIssuingCardLifecycleControlsCancelAfter`].
        set cancel_after: CreateIssuingCardLifecycleControlsCancelAfter,
    }
}

impl CreateIssuingCardLifecycleControls {
    /// With what must be there.
    #[must_use]
    pub fn new(cancel_after: impl Into<CreateIssuingCardLifecycleControlsCancelAfter>) -> Self {
        Self(Fields::new()).cancel_after(cancel_after)
    }
}

params! {
    /// Create issuing card pin, as it is sent.
    group CreateIssuingCardPin {
        /// A text.
        set encrypted_number: String,
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

params! {
    /// Create issuing card shipping, as it is sent.
    required_group CreateIssuingCardShipping {
        /// See [`CreateIssuingCardShippingAddress`].
        set address: CreateIssuingCardShippingAddress,
        /// See [`CreateIssuingCardShippingAddressValidation`].
        set address_validation: CreateIssuingCardShippingAddressValidation,
        /// A text.
        set business_name: String,
        /// See [`CreateIssuingCardShippingCustoms`].
        set customs: CreateIssuingCardShippingCustoms,
        /// A text.
        set name: String,
        /// A text.
        set phone_number: String,
        /// Yes or no.
        set require_signature: bool,
        /// See [`IssuingCardShippingService`].
        set service: IssuingCardShippingService,
        /// See [`IssuingCardShippingType`].
        set r#type = "type": IssuingCardShippingType,
    }
}

impl CreateIssuingCardShipping {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<CreateIssuingCardShippingAddress>, name: impl Into<String>) -> Self {
        Self(Fields::new()).address(address).name(name)
    }
}

params! {
    /// Create issuing card spending controls, as it is sent.
    group CreateIssuingCardSpendingControls {
        /// A list, each [`IssuingCardSpendingControlsAllowedCardPresence`].
        list allowed_card_presences: IssuingCardSpendingControlsAllowedCardPresence,
        /// A list, each [`IssuingCardSpendingControlsAllowedCategory`].
        list allowed_categories: IssuingCardSpendingControlsAllowedCategory,
        /// A list.
        list allowed_merchant_countries: String,
        /// A list, each [`IssuingCardSpendingControlsAllowedCardPresence`].
        list blocked_card_presences: IssuingCardSpendingControlsAllowedCardPresence,
        /// A list, each [`IssuingCardSpendingControlsAllowedCategory`].
        list blocked_categories: IssuingCardSpendingControlsAllowedCategory,
        /// A list.
        list blocked_merchant_countries: String,
        /// A list, each [`CreateIssuingCardSpendingControlsSpendingLimit`].
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

params! {
    /// Create issuing personalization design carrier text, as it is sent.
    group CreateIssuingPersonalizationDesignCarrierText {
        /// A text.
        set footer_body: String,
        /// A text.
        set footer_title: String,
        /// A text.
        set header_body: String,
        /// A text.
        set header_title: String,
    }
}

params! {
    /// Create issuing personalization design preferences, as it is sent.
    required_group CreateIssuingPersonalizationDesignPreferences {
        /// Yes or no.
        set is_default: bool,
    }
}

impl CreateIssuingPersonalizationDesignPreferences {
    /// With what must be there.
    #[must_use]
    pub fn new(is_default: impl Into<bool>) -> Self {
        Self(Fields::new()).is_default(is_default)
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

object! {
    /// Issuing card lifecycle controls cancel after, as it comes back: anything may be missing.
    part IssuingCardLifecycleControlsCancelAfter(false) {
        /// A whole number.
        get payment_count: i64,
    }
}

object! {
    /// Issuing card shipping address, as it comes back: anything may be missing.
    part IssuingCardShippingAddress(false) {
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

object! {
    /// Issuing card shipping address validation, as it comes back: anything may be missing.
    part IssuingCardShippingAddressValidation(false) {
        /// See [`IssuingCardShippingAddressValidationMode`].
        get mode: IssuingCardShippingAddressValidationMode,
        /// See [`IssuingCardShippingAddressValidationNormalizedAddress`].
        get normalized_address: IssuingCardShippingAddressValidationNormalizedAddress,
        /// See [`IssuingCardShippingAddressValidationResult`].
        get result: IssuingCardShippingAddressValidationResult,
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

object! {
    /// Issuing card shipping customs, as it comes back: anything may be missing.
    part IssuingCardShippingCustoms(false) {
        /// A text.
        get eori_number: &str,
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

object! {
    /// Issuing card spending controls spending limit, as it comes back: anything may be missing.
    part IssuingCardSpendingControlsSpendingLimit(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A list, each [`IssuingCardSpendingControlsAllowedCategory`].
        get categories: Vec<IssuingCardSpendingControlsAllowedCategory>,
        /// See [`IssuingCardSpendingControlsSpendingLimitInterval`].
        get interval: IssuingCardSpendingControlsSpendingLimitInterval,
    }
}

object! {
    /// Issuing card wallets apple pay, as it comes back: anything may be missing.
    part IssuingCardWalletsApplePay(false) {
        /// Yes or no.
        get eligible: bool,
        /// See [`IssuingCardWalletsApplePayIneligibleReason`].
        get ineligible_reason: IssuingCardWalletsApplePayIneligibleReason,
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

params! {
    /// Create issuing card lifecycle controls cancel after, as it is sent.
    required_group CreateIssuingCardLifecycleControlsCancelAfter {
        /// A whole number.
        set payment_count: i64,
    }
}

impl CreateIssuingCardLifecycleControlsCancelAfter {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_count: impl Into<i64>) -> Self {
        Self(Fields::new()).payment_count(payment_count)
    }
}

params! {
    /// Create issuing card shipping address, as it is sent.
    required_group CreateIssuingCardShippingAddress {
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

impl CreateIssuingCardShippingAddress {
    /// With what must be there.
    #[must_use]
    pub fn new(
        city: impl Into<String>,
        country: impl Into<String>,
        line1: impl Into<String>,
        postal_code: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).city(city).country(country).line1(line1).postal_code(postal_code)
    }
}

params! {
    /// Create issuing card shipping address validation, as it is sent.
    required_group CreateIssuingCardShippingAddressValidation {
        /// See [`IssuingCardShippingAddressValidationMode`].
        set mode: IssuingCardShippingAddressValidationMode,
    }
}

impl CreateIssuingCardShippingAddressValidation {
    /// With what must be there.
    #[must_use]
    pub fn new(mode: impl Into<IssuingCardShippingAddressValidationMode>) -> Self {
        Self(Fields::new()).mode(mode)
    }
}

params! {
    /// Create issuing card shipping customs, as it is sent.
    group CreateIssuingCardShippingCustoms {
        /// A text.
        set eori_number: String,
    }
}

params! {
    /// Create issuing card spending controls spending limit, as it is sent.
    required_group CreateIssuingCardSpendingControlsSpendingLimit {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A list, each [`IssuingCardSpendingControlsAllowedCategory`].
        list categories: IssuingCardSpendingControlsAllowedCategory,
        /// See [`IssuingCardSpendingControlsSpendingLimitInterval`].
        set interval: IssuingCardSpendingControlsSpendingLimitInterval,
    }
}

impl CreateIssuingCardSpendingControlsSpendingLimit {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        interval: impl Into<IssuingCardSpendingControlsSpendingLimitInterval>,
    ) -> Self {
        Self(Fields::new()).amount(amount).interval(interval)
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

object! {
    /// Issuing card shipping address validation normalized address, as it comes back: anything may be missing.
    part IssuingCardShippingAddressValidationNormalizedAddress(false) {
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
