//! What goes into and comes out of [`Terminal`](super::Terminal).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, object, one_of, params, tagged, texts};

object! {
    /// Terminal configuration, as it comes back: anything may be missing.
    answer TerminalConfiguration(true) {
        /// See [`TerminalConfigurationBbposWisepad3`].
        get bbpos_wisepad3: TerminalConfigurationBbposWisepad3,
        /// See [`TerminalConfigurationBbposWisepad3`].
        get bbpos_wisepos_e: TerminalConfigurationBbposWisepad3,
        /// See [`TerminalConfigurationCellular`].
        get cellular: TerminalConfigurationCellular,
        /// Yes or no.
        get deleted: bool,
        /// A text.
        always id: &str,
        /// Yes or no.
        get is_account_default: bool,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// See [`TerminalConfigurationOffline`].
        get offline: TerminalConfigurationOffline,
        /// See [`TerminalConfigurationReaderSecurity`].
        get reader_security: TerminalConfigurationReaderSecurity,
        /// See [`TerminalConfigurationRebootWindow`].
        get reboot_window: TerminalConfigurationRebootWindow,
        /// See [`TerminalConfigurationBbposWisepad3`].
        get stripe_s700: TerminalConfigurationBbposWisepad3,
        /// See [`TerminalConfigurationBbposWisepad3`].
        get stripe_s710: TerminalConfigurationBbposWisepad3,
        /// See [`TerminalConfigurationBbposWisepad3`].
        get stripe_t600: TerminalConfigurationBbposWisepad3,
        /// See [`TerminalConfigurationTipping`].
        get tipping: TerminalConfigurationTipping,
        /// See [`TerminalConfigurationBbposWisepad3`].
        get verifone_m425: TerminalConfigurationBbposWisepad3,
        /// See [`TerminalConfigurationBbposWisepad3`].
        get verifone_p400: TerminalConfigurationBbposWisepad3,
        /// See [`TerminalConfigurationBbposWisepad3`].
        get verifone_p630: TerminalConfigurationBbposWisepad3,
        /// See [`TerminalConfigurationBbposWisepad3`].
        get verifone_ux700: TerminalConfigurationBbposWisepad3,
        /// See [`TerminalConfigurationBbposWisepad3`].
        get verifone_v660p: TerminalConfigurationBbposWisepad3,
        /// See [`TerminalConfigurationWifi`].
        get wifi: TerminalConfigurationWifi,
    }
}

object! {
    /// Terminal connection token, as it comes back: anything may be missing.
    answer TerminalConnectionToken(false) {
        /// A text.
        get location: &str,
        /// A text.
        get object: &str,
        /// A text.
        get secret: &str,
    }
}

object! {
    /// Terminal location, as it comes back: anything may be missing.
    answer TerminalLocation(true) {
        /// See [`TerminalLocationAddress`].
        get address: TerminalLocationAddress,
        /// See [`TerminalLocationAddressKana`].
        get address_kana: TerminalLocationAddressKana,
        /// See [`TerminalLocationAddressKana`].
        get address_kanji: TerminalLocationAddressKana,
        /// A text.
        get configuration_overrides: &str,
        /// Yes or no.
        get deleted: bool,
        /// A text.
        get display_name: &str,
        /// A text.
        get display_name_kana: &str,
        /// A text.
        get display_name_kanji: &str,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// A text.
        get phone: &str,
    }
}

object! {
    /// Terminal onboarding link, as it comes back: anything may be missing.
    answer TerminalOnboardingLink(false) {
        /// See [`TerminalOnboardingLinkLinkOptions`].
        get link_options: TerminalOnboardingLinkLinkOptions,
        /// A text.
        get link_type: &str,
        /// A text.
        get object: &str,
        /// A text.
        get on_behalf_of: &str,
        /// A text.
        get redirect_url: &str,
    }
}

object! {
    /// Terminal reader, as it comes back: anything may be missing.
    answer TerminalReader(true) {
        /// See [`TerminalReaderAction`].
        get action: TerminalReaderAction,
        /// Yes or no.
        get deleted: bool,
        /// A text.
        get device_sw_version: &str,
        /// See [`ListTerminalReadersDeviceType`].
        get device_type: ListTerminalReadersDeviceType,
        /// A text.
        always id: &str,
        /// A text.
        get ip_address: &str,
        /// A text.
        get label: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get last_seen_at: i64,
        /// Yes or no.
        get livemode: bool,
        /// An id, or the [`TerminalLocation`] where it is expanded.
        get location: Expandable<TerminalLocation>,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// A text.
        get serial_number: &str,
        /// See [`ListTerminalReadersStatus`].
        get status: ListTerminalReadersStatus,
    }
}

object! {
    /// Terminal refund, as it comes back: anything may be missing.
    answer TerminalRefund(false) {
        /// A text.
        get object: &str,
    }
}

params! {
    /// Update terminal configuration, as it is sent.
    options UpdateTerminalConfiguration {
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set bbpos_wisepad3 or unset_bbpos_wisepad3: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set bbpos_wisepos_e or unset_bbpos_wisepos_e: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationCellular`].
        set cellular or unset_cellular: UpdateTerminalConfigurationCellular,
        /// A list.
        list expand: String,
        /// A text.
        set name: String,
        /// See [`UpdateTerminalConfigurationCellular`].
        set offline or unset_offline: UpdateTerminalConfigurationCellular,
        /// See [`UpdateTerminalConfigurationReaderSecurity`].
        set reader_security or unset_reader_security: UpdateTerminalConfigurationReaderSecurity,
        /// See [`UpdateTerminalConfigurationRebootWindow`].
        set reboot_window or unset_reboot_window: UpdateTerminalConfigurationRebootWindow,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set stripe_s700 or unset_stripe_s700: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set stripe_s710 or unset_stripe_s710: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set stripe_t600 or unset_stripe_t600: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationTipping`].
        set tipping or unset_tipping: UpdateTerminalConfigurationTipping,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set verifone_m425 or unset_verifone_m425: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set verifone_p400 or unset_verifone_p400: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set verifone_p630 or unset_verifone_p630: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set verifone_ux700 or unset_verifone_ux700: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set verifone_v660p or unset_verifone_v660p: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationWifi`].
        set wifi or unset_wifi: UpdateTerminalConfigurationWifi,
    }
}

params! {
    /// List terminal configurations query, as it is sent.
    options ListTerminalConfigurationsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// Yes or no.
        set is_account_default: bool,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create terminal configuration, as it is sent.
    options CreateTerminalConfiguration {
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set bbpos_wisepad3: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set bbpos_wisepos_e: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationCellular`].
        set cellular or unset_cellular: UpdateTerminalConfigurationCellular,
        /// A list.
        list expand: String,
        /// A text.
        set name: String,
        /// See [`UpdateTerminalConfigurationCellular`].
        set offline or unset_offline: UpdateTerminalConfigurationCellular,
        /// See [`UpdateTerminalConfigurationReaderSecurity`].
        set reader_security or unset_reader_security: UpdateTerminalConfigurationReaderSecurity,
        /// See [`UpdateTerminalConfigurationRebootWindow`].
        set reboot_window: UpdateTerminalConfigurationRebootWindow,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set stripe_s700: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set stripe_s710: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set stripe_t600: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationTipping`].
        set tipping or unset_tipping: UpdateTerminalConfigurationTipping,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set verifone_m425: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set verifone_p400: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set verifone_p630: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set verifone_ux700: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        set verifone_v660p: UpdateTerminalConfigurationBbposWisepad3,
        /// See [`UpdateTerminalConfigurationWifi`].
        set wifi or unset_wifi: UpdateTerminalConfigurationWifi,
    }
}

params! {
    /// Create terminal connection token, as it is sent.
    options CreateTerminalConnectionToken {
        /// A list.
        list expand: String,
        /// A text.
        set location: String,
    }
}

params! {
    /// Update terminal location, as it is sent.
    options UpdateTerminalLocation {
        /// See [`UpdateTerminalLocationAddress`].
        set address: UpdateTerminalLocationAddress,
        /// See [`UpdateTerminalLocationAddressKana`].
        set address_kana: UpdateTerminalLocationAddressKana,
        /// See [`UpdateTerminalLocationAddressKana`].
        set address_kanji: UpdateTerminalLocationAddressKana,
        /// A text.
        set configuration_overrides: String,
        /// A text.
        set display_name: String,
        /// A text.
        set display_name_kana: String,
        /// A text.
        set display_name_kanji: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set phone: String,
    }
}

params! {
    /// List terminal locations query, as it is sent.
    options ListTerminalLocationsQuery {
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
    /// Create terminal location, as it is sent.
    options CreateTerminalLocation {
        /// See [`CreateTerminalLocationAddress`].
        set address: CreateTerminalLocationAddress,
        /// See [`UpdateTerminalLocationAddressKana`].
        set address_kana: UpdateTerminalLocationAddressKana,
        /// See [`UpdateTerminalLocationAddressKana`].
        set address_kanji: UpdateTerminalLocationAddressKana,
        /// A text.
        set configuration_overrides: String,
        /// A text.
        set display_name: String,
        /// A text.
        set display_name_kana: String,
        /// A text.
        set display_name_kanji: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set phone: String,
    }
}

params! {
    /// Create terminal onboarding link, as it is sent.
    required CreateTerminalOnboardingLink {
        /// A list.
        list expand: String,
        /// See [`CreateTerminalOnboardingLinkLinkOptions`].
        set link_options: CreateTerminalOnboardingLinkLinkOptions,
        /// See [`CreateTerminalOnboardingLinkLinkType`].
        set link_type: CreateTerminalOnboardingLinkLinkType,
        /// A text.
        set on_behalf_of: String,
    }
}

impl CreateTerminalOnboardingLink {
    /// With what must be there.
    #[must_use]
    pub fn new(
        link_options: impl Into<CreateTerminalOnboardingLinkLinkOptions>,
        link_type: impl Into<CreateTerminalOnboardingLinkLinkType>,
    ) -> Self {
        Self(Fields::new()).link_options(link_options).link_type(link_type)
    }
}

params! {
    /// Update terminal reader, as it is sent.
    options UpdateTerminalReader {
        /// A list.
        list expand: String,
        /// A text.
        set label: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

texts! {
    /// List terminal readers device type: one of some texts, or any other.
    ListTerminalReadersDeviceType {
        BbposChipper2x = "bbpos_chipper2x",
        BbposWisepad3 = "bbpos_wisepad3",
        BbposWiseposE = "bbpos_wisepos_e",
        MobilePhoneReader = "mobile_phone_reader",
        SimulatedStripeS700 = "simulated_stripe_s700",
        SimulatedStripeS710 = "simulated_stripe_s710",
        SimulatedStripeT600 = "simulated_stripe_t600",
        SimulatedVerifoneM425 = "simulated_verifone_m425",
        SimulatedVerifoneP630 = "simulated_verifone_p630",
        SimulatedVerifoneUx700 = "simulated_verifone_ux700",
        SimulatedVerifoneV660p = "simulated_verifone_v660p",
        SimulatedWiseposE = "simulated_wisepos_e",
        StripeM2 = "stripe_m2",
        StripeS700 = "stripe_s700",
        StripeS710 = "stripe_s710",
        StripeT600 = "stripe_t600",
        VerifoneP400 = "verifone_P400",
        VerifoneM425 = "verifone_m425",
        VerifoneP630 = "verifone_p630",
        VerifoneUx700 = "verifone_ux700",
        VerifoneV660p = "verifone_v660p",
    }
}

texts! {
    /// List terminal readers status: one of some texts, or any other.
    ListTerminalReadersStatus {
        Offline = "offline",
        Online = "online",
    }
}

params! {
    /// List terminal readers query, as it is sent.
    options ListTerminalReadersQuery {
        /// See [`ListTerminalReadersDeviceType`].
        set device_type: ListTerminalReadersDeviceType,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set location: String,
        /// A text.
        set serial_number: String,
        /// A text.
        set starting_after: String,
        /// See [`ListTerminalReadersStatus`].
        set status: ListTerminalReadersStatus,
    }
}

params! {
    /// Create terminal reader, as it is sent.
    required CreateTerminalReader {
        /// A list.
        list expand: String,
        /// A text.
        set label: String,
        /// A text.
        set location: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set registration_code: String,
    }
}

impl CreateTerminalReader {
    /// With what must be there.
    #[must_use]
    pub fn new(registration_code: impl Into<String>) -> Self {
        Self(Fields::new()).registration_code(registration_code)
    }
}

params! {
    /// Cancel terminal reader action, as it is sent.
    options CancelTerminalReaderAction {
        /// A list.
        list expand: String,
    }
}

params! {
    /// Collect terminal reader inputs, as it is sent.
    required CollectTerminalReaderInputs {
        /// A list.
        list expand: String,
        /// A list, each [`CollectTerminalReaderInputsInput`].
        list inputs: CollectTerminalReaderInputsInput,
        /// Values by name.
        entry metadata: String,
    }
}

impl CollectTerminalReaderInputs {
    /// With what must be there.
    #[must_use]
    pub fn new(inputs: impl IntoIterator<Item: Into<CollectTerminalReaderInputsInput>>) -> Self {
        Self(Fields::new()).inputs(inputs)
    }
}

params! {
    /// Collect terminal reader payment method, as it is sent.
    required CollectTerminalReaderPaymentMethod {
        /// See [`CollectTerminalReaderPaymentMethodCollectConfig`].
        set collect_config: CollectTerminalReaderPaymentMethodCollectConfig,
        /// A list.
        list expand: String,
        /// A text.
        set payment_intent: String,
    }
}

impl CollectTerminalReaderPaymentMethod {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_intent: impl Into<String>) -> Self {
        Self(Fields::new()).payment_intent(payment_intent)
    }
}

params! {
    /// Confirm terminal reader payment intent, as it is sent.
    required ConfirmTerminalReaderPaymentIntent {
        /// See [`ConfirmTerminalReaderPaymentIntentConfirmConfig`].
        set confirm_config: ConfirmTerminalReaderPaymentIntentConfirmConfig,
        /// A list.
        list expand: String,
        /// A text.
        set payment_intent: String,
    }
}

impl ConfirmTerminalReaderPaymentIntent {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_intent: impl Into<String>) -> Self {
        Self(Fields::new()).payment_intent(payment_intent)
    }
}

params! {
    /// Process terminal reader payment intent, as it is sent.
    required ProcessTerminalReaderPaymentIntent {
        /// A list.
        list expand: String,
        /// A text.
        set payment_intent: String,
        /// See [`ProcessTerminalReaderPaymentIntentProcessConfig`].
        set process_config: ProcessTerminalReaderPaymentIntentProcessConfig,
    }
}

impl ProcessTerminalReaderPaymentIntent {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_intent: impl Into<String>) -> Self {
        Self(Fields::new()).payment_intent(payment_intent)
    }
}

params! {
    /// Process terminal reader setup intent, as it is sent.
    required ProcessTerminalReaderSetupIntent {
        /// See [`ProcessTerminalReaderSetupIntentAllowRedisplay`].
        set allow_redisplay: ProcessTerminalReaderSetupIntentAllowRedisplay,
        /// A list.
        list expand: String,
        /// See [`ProcessTerminalReaderSetupIntentProcessConfig`].
        set process_config: ProcessTerminalReaderSetupIntentProcessConfig,
        /// A text.
        set setup_intent: String,
    }
}

impl ProcessTerminalReaderSetupIntent {
    /// With what must be there.
    #[must_use]
    pub fn new(
        allow_redisplay: impl Into<ProcessTerminalReaderSetupIntentAllowRedisplay>,
        setup_intent: impl Into<String>,
    ) -> Self {
        Self(Fields::new()).allow_redisplay(allow_redisplay).setup_intent(setup_intent)
    }
}

params! {
    /// Refund terminal reader payment, as it is sent.
    options RefundTerminalReaderPayment {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set charge: String,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set payment_intent: String,
        /// Yes or no.
        set refund_application_fee: bool,
        /// See [`ProcessTerminalReaderSetupIntentProcessConfig`].
        set refund_payment_config: ProcessTerminalReaderSetupIntentProcessConfig,
        /// Yes or no.
        set reverse_transfer: bool,
    }
}

params! {
    /// Set terminal reader display, as it is sent.
    required SetTerminalReaderDisplay {
        /// See [`SetTerminalReaderDisplayCart`].
        set cart: SetTerminalReaderDisplayCart,
        /// A list.
        list expand: String,
        /// See [`SetTerminalReaderDisplayType`].
        set r#type = "type": SetTerminalReaderDisplayType,
    }
}

impl SetTerminalReaderDisplay {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SetTerminalReaderDisplayType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

object! {
    /// Terminal configuration bbpos wisepad3, as it comes back: anything may be missing.
    part TerminalConfigurationBbposWisepad3(false) {
        /// An id, or the [`File`](objects::File) where it is expanded.
        get splashscreen: Expandable<objects::File>,
    }
}

object! {
    /// Terminal configuration cellular, as it comes back: anything may be missing.
    part TerminalConfigurationCellular(false) {
        /// Yes or no.
        get enabled: bool,
    }
}

object! {
    /// Terminal configuration offline, as it comes back: anything may be missing.
    part TerminalConfigurationOffline(false) {
        /// Yes or no.
        get enabled: bool,
    }
}

object! {
    /// Terminal configuration reader security, as it comes back: anything may be missing.
    part TerminalConfigurationReaderSecurity(false) {
        /// A text.
        get admin_menu_passcode: &str,
    }
}

object! {
    /// Terminal configuration reboot window, as it comes back: anything may be missing.
    part TerminalConfigurationRebootWindow(false) {
        /// A whole number.
        get end_hour: i64,
        /// A whole number.
        get start_hour: i64,
    }
}

object! {
    /// Terminal configuration tipping, as it comes back: anything may be missing.
    part TerminalConfigurationTipping(false) {
        /// See [`TerminalConfigurationTippingAed`].
        get aed: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get aud: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get cad: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get chf: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get czk: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get dkk: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get eur: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get gbp: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get gip: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get hkd: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get huf: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get jpy: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get mxn: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get myr: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get nok: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get nzd: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get pln: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get ron: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get sek: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get sgd: TerminalConfigurationTippingAed,
        /// See [`TerminalConfigurationTippingAed`].
        get usd: TerminalConfigurationTippingAed,
    }
}

object! {
    /// Terminal configuration wifi, as it comes back: anything may be missing.
    part TerminalConfigurationWifi(false) {
        /// See [`TerminalConfigurationWifiEnterpriseEapPeap`].
        get enterprise_eap_peap: TerminalConfigurationWifiEnterpriseEapPeap,
        /// See [`TerminalConfigurationWifiEnterpriseEapTls`].
        get enterprise_eap_tls: TerminalConfigurationWifiEnterpriseEapTls,
        /// See [`TerminalConfigurationWifiPersonalPsk`].
        get personal_psk: TerminalConfigurationWifiPersonalPsk,
        /// See [`TerminalConfigurationWifiType`].
        get r#type = "type": TerminalConfigurationWifiType,
    }
}

object! {
    /// Terminal location address, as it comes back: anything may be missing.
    part TerminalLocationAddress(false) {
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
    /// Terminal location address kana, as it comes back: anything may be missing.
    part TerminalLocationAddressKana(false) {
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
        /// A text.
        get town: &str,
    }
}

object! {
    /// Terminal onboarding link link options, as it comes back: anything may be missing.
    part TerminalOnboardingLinkLinkOptions(false) {
        /// See [`TerminalOnboardingLinkLinkOptionsAppleTermsAndConditions`].
        get apple_terms_and_conditions: TerminalOnboardingLinkLinkOptionsAppleTermsAndConditions,
    }
}

object! {
    /// Terminal reader action, as it comes back: anything may be missing.
    part TerminalReaderAction(false) {
        /// See [`TerminalReaderActionApiError`].
        get api_error: TerminalReaderActionApiError,
        /// See [`TerminalReaderActionCollectInputs`].
        get collect_inputs: TerminalReaderActionCollectInputs,
        /// See [`TerminalReaderActionCollectPaymentMethod`].
        get collect_payment_method: TerminalReaderActionCollectPaymentMethod,
        /// See [`TerminalReaderActionConfirmPaymentIntent`].
        get confirm_payment_intent: TerminalReaderActionConfirmPaymentIntent,
        /// A text.
        get failure_code: &str,
        /// A text.
        get failure_message: &str,
        /// See [`TerminalReaderActionPrintContent`].
        get print_content: TerminalReaderActionPrintContent,
        /// See [`TerminalReaderActionProcessPaymentIntent`].
        get process_payment_intent: TerminalReaderActionProcessPaymentIntent,
        /// See [`TerminalReaderActionProcessSetupIntent`].
        get process_setup_intent: TerminalReaderActionProcessSetupIntent,
        /// See [`TerminalReaderActionRefundPayment`].
        get refund_payment: TerminalReaderActionRefundPayment,
        /// See [`TerminalReaderActionSetReaderDisplay`].
        get set_reader_display: TerminalReaderActionSetReaderDisplay,
        /// See [`TerminalReaderActionStatus`].
        get status: TerminalReaderActionStatus,
        /// See [`TerminalReaderActionType`].
        get r#type = "type": TerminalReaderActionType,
    }
}

params! {
    /// Update terminal configuration bbpos wisepad3, as it is sent.
    group UpdateTerminalConfigurationBbposWisepad3 {
        /// A text.
        set splashscreen: String,
    }
}

params! {
    /// Update terminal configuration cellular, as it is sent.
    required_group UpdateTerminalConfigurationCellular {
        /// Yes or no.
        set enabled: bool,
    }
}

impl UpdateTerminalConfigurationCellular {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self(Fields::new()).enabled(enabled)
    }
}

params! {
    /// Update terminal configuration reader security, as it is sent.
    group UpdateTerminalConfigurationReaderSecurity {
        /// A text.
        set admin_menu_passcode: String,
    }
}

params! {
    /// Update terminal configuration reboot window, as it is sent.
    required_group UpdateTerminalConfigurationRebootWindow {
        /// A whole number.
        set end_hour: i64,
        /// A whole number.
        set start_hour: i64,
    }
}

impl UpdateTerminalConfigurationRebootWindow {
    /// With what must be there.
    #[must_use]
    pub fn new(end_hour: impl Into<i64>, start_hour: impl Into<i64>) -> Self {
        Self(Fields::new()).end_hour(end_hour).start_hour(start_hour)
    }
}

params! {
    /// Update terminal configuration tipping, as it is sent.
    group UpdateTerminalConfigurationTipping {
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set aed: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set aud: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set cad: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set chf: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set czk: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set dkk: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set eur: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set gbp: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set gip: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set hkd: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set huf: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set jpy: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set mxn: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set myr: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set nok: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set nzd: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set pln: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set ron: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set sek: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set sgd: UpdateTerminalConfigurationTippingAed,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        set usd: UpdateTerminalConfigurationTippingAed,
    }
}

params! {
    /// Update terminal configuration wifi, as it is sent.
    required_group UpdateTerminalConfigurationWifi {
        /// See [`UpdateTerminalConfigurationWifiEnterpriseEapPeap`].
        set enterprise_eap_peap: UpdateTerminalConfigurationWifiEnterpriseEapPeap,
        /// See [`UpdateTerminalConfigurationWifiEnterpriseEapTls`].
        set enterprise_eap_tls: UpdateTerminalConfigurationWifiEnterpriseEapTls,
        /// See [`UpdateTerminalConfigurationWifiPersonalPsk`].
        set personal_psk: UpdateTerminalConfigurationWifiPersonalPsk,
        /// See [`TerminalConfigurationWifiType`].
        set r#type = "type": TerminalConfigurationWifiType,
    }
}

impl UpdateTerminalConfigurationWifi {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<TerminalConfigurationWifiType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// Update terminal location address, as it is sent.
    group UpdateTerminalLocationAddress {
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

params! {
    /// Update terminal location address kana, as it is sent.
    group UpdateTerminalLocationAddressKana {
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
        /// A text.
        set town: String,
    }
}

params! {
    /// Create terminal location address, as it is sent.
    required_group CreateTerminalLocationAddress {
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

impl CreateTerminalLocationAddress {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self(Fields::new()).country(country)
    }
}

params! {
    /// Create terminal onboarding link link options, as it is sent.
    group CreateTerminalOnboardingLinkLinkOptions {
        /// See [`CreateTerminalOnboardingLinkLinkOptionsAppleTermsAndConditions`].
        set apple_terms_and_conditions: CreateTerminalOnboardingLinkLinkOptionsAppleTermsAndConditions,
    }
}

texts! {
    /// Create terminal onboarding link link type: one of some texts, or any other.
    CreateTerminalOnboardingLinkLinkType {
        AppleTermsAndConditions = "apple_terms_and_conditions",
    }
}

params! {
    /// Collect terminal reader inputs input, as it is sent.
    required_group CollectTerminalReaderInputsInput {
        /// See [`CollectTerminalReaderInputsInputCustomText`].
        set custom_text: CollectTerminalReaderInputsInputCustomText,
        /// Yes or no.
        set required: bool,
        /// See [`CollectTerminalReaderInputsInputSelection`].
        set selection: CollectTerminalReaderInputsInputSelection,
        /// A list, each [`CollectTerminalReaderInputsInputToggle`].
        list toggles: CollectTerminalReaderInputsInputToggle,
        /// See [`CollectTerminalReaderInputsInputType`].
        set r#type = "type": CollectTerminalReaderInputsInputType,
    }
}

impl CollectTerminalReaderInputsInput {
    /// With what must be there.
    #[must_use]
    pub fn new(
        custom_text: impl Into<CollectTerminalReaderInputsInputCustomText>,
        r#type: impl Into<CollectTerminalReaderInputsInputType>,
    ) -> Self {
        Self(Fields::new()).custom_text(custom_text).r#type(r#type)
    }
}

params! {
    /// Collect terminal reader payment method collect config, as it is sent.
    group CollectTerminalReaderPaymentMethodCollectConfig {
        /// See [`ProcessTerminalReaderSetupIntentAllowRedisplay`].
        set allow_redisplay: ProcessTerminalReaderSetupIntentAllowRedisplay,
        /// Yes or no.
        set enable_customer_cancellation: bool,
        /// Yes or no.
        set skip_tipping: bool,
        /// See [`CollectTerminalReaderPaymentMethodCollectConfigTipping`].
        set tipping: CollectTerminalReaderPaymentMethodCollectConfigTipping,
    }
}

params! {
    /// Confirm terminal reader payment intent confirm config, as it is sent.
    group ConfirmTerminalReaderPaymentIntentConfirmConfig {
        /// A text.
        set return_url: String,
    }
}

params! {
    /// Process terminal reader payment intent process config, as it is sent.
    group ProcessTerminalReaderPaymentIntentProcessConfig {
        /// See [`ProcessTerminalReaderSetupIntentAllowRedisplay`].
        set allow_redisplay: ProcessTerminalReaderSetupIntentAllowRedisplay,
        /// Yes or no.
        set enable_customer_cancellation: bool,
        /// A text.
        set return_url: String,
        /// Yes or no.
        set skip_tipping: bool,
        /// See [`CollectTerminalReaderPaymentMethodCollectConfigTipping`].
        set tipping: CollectTerminalReaderPaymentMethodCollectConfigTipping,
    }
}

texts! {
    /// Process terminal reader setup intent allow redisplay: one of some texts, or any other.
    ProcessTerminalReaderSetupIntentAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

params! {
    /// Process terminal reader setup intent process config, as it is sent.
    group ProcessTerminalReaderSetupIntentProcessConfig {
        /// Yes or no.
        set enable_customer_cancellation: bool,
    }
}

params! {
    /// Set terminal reader display cart, as it is sent.
    required_group SetTerminalReaderDisplayCart {
        /// A text.
        set currency: String,
        /// A list, each [`SetTerminalReaderDisplayCartLineItem`].
        list line_items: SetTerminalReaderDisplayCartLineItem,
        /// A whole number.
        set tax: i64,
        /// A whole number.
        set total: i64,
    }
}

impl SetTerminalReaderDisplayCart {
    /// With what must be there.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        line_items: impl IntoIterator<Item: Into<SetTerminalReaderDisplayCartLineItem>>,
        total: impl Into<i64>,
    ) -> Self {
        Self(Fields::new()).currency(currency).line_items(line_items).total(total)
    }
}

texts! {
    /// Set terminal reader display type: one of some texts, or any other.
    SetTerminalReaderDisplayType {
        Cart = "cart",
    }
}

object! {
    /// Terminal configuration tipping aed, as it comes back: anything may be missing.
    part TerminalConfigurationTippingAed(false) {
        /// A list.
        get fixed_amounts: Vec<i64>,
        /// A list.
        get percentages: Vec<i64>,
        /// A whole number.
        get smart_tip_threshold: i64,
    }
}

object! {
    /// Terminal configuration wifi enterprise eap peap, as it comes back: anything may be missing.
    part TerminalConfigurationWifiEnterpriseEapPeap(false) {
        /// A text.
        get ca_certificate_file: &str,
        /// A text.
        get password: &str,
        /// A text.
        get ssid: &str,
        /// A text.
        get username: &str,
    }
}

object! {
    /// Terminal configuration wifi enterprise eap TLS, as it comes back: anything may be missing.
    part TerminalConfigurationWifiEnterpriseEapTls(false) {
        /// A text.
        get ca_certificate_file: &str,
        /// A text.
        get client_certificate_file: &str,
        /// A text.
        get private_key_file: &str,
        /// A text.
        get private_key_file_password: &str,
        /// A text.
        get ssid: &str,
    }
}

object! {
    /// Terminal configuration wifi personal psk, as it comes back: anything may be missing.
    part TerminalConfigurationWifiPersonalPsk(false) {
        /// A text.
        get password: &str,
        /// A text.
        get ssid: &str,
    }
}

texts! {
    /// Terminal configuration wifi type: one of some texts, or any other.
    TerminalConfigurationWifiType {
        EnterpriseEapPeap = "enterprise_eap_peap",
        EnterpriseEapTls = "enterprise_eap_tls",
        PersonalPsk = "personal_psk",
    }
}

object! {
    /// Terminal onboarding link link options apple terms and conditions, as it comes back: anything may be missing.
    part TerminalOnboardingLinkLinkOptionsAppleTermsAndConditions(false) {
        /// Yes or no.
        get allow_relinking: bool,
        /// A text.
        get merchant_display_name: &str,
    }
}

object! {
    /// Terminal reader action API error, as it comes back: anything may be missing.
    part TerminalReaderActionApiError(false) {
        /// A text.
        get advice_code: &str,
        /// A text.
        get charge: &str,
        /// See [`TerminalReaderActionApiErrorCode`].
        get code: TerminalReaderActionApiErrorCode,
        /// A text.
        get decline_code: &str,
        /// A text.
        get doc_url: &str,
        /// A text.
        get message: &str,
        /// A text.
        get network_advice_code: &str,
        /// A text.
        get network_decline_code: &str,
        /// A text.
        get param: &str,
        /// See [`PaymentIntent`](objects::PaymentIntent).
        get payment_intent: objects::PaymentIntent,
        /// See [`PaymentMethod`](objects::PaymentMethod).
        get payment_method: objects::PaymentMethod,
        /// A text.
        get payment_method_type: &str,
        /// A text.
        get request_log_url: &str,
        /// See [`SetupIntent`](objects::SetupIntent).
        get setup_intent: objects::SetupIntent,
        /// See [`TerminalReaderActionApiErrorSource`].
        get source: TerminalReaderActionApiErrorSource,
        /// See [`TerminalReaderActionApiErrorType`].
        get r#type = "type": TerminalReaderActionApiErrorType,
    }
}

object! {
    /// Terminal reader action collect inputs, as it comes back: anything may be missing.
    part TerminalReaderActionCollectInputs(false) {
        /// A list, each [`TerminalReaderActionCollectInputsInput`].
        get inputs: Vec<TerminalReaderActionCollectInputsInput>,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
    }
}

object! {
    /// Terminal reader action collect payment method, as it comes back: anything may be missing.
    part TerminalReaderActionCollectPaymentMethod(false) {
        /// See [`TerminalReaderActionCollectPaymentMethodCollectConfig`].
        get collect_config: TerminalReaderActionCollectPaymentMethodCollectConfig,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        get payment_intent: Expandable<objects::PaymentIntent>,
        /// See [`PaymentMethod`](objects::PaymentMethod).
        get payment_method: objects::PaymentMethod,
    }
}

object! {
    /// Terminal reader action confirm payment intent, as it comes back: anything may be missing.
    part TerminalReaderActionConfirmPaymentIntent(false) {
        /// See [`TerminalReaderActionConfirmPaymentIntentConfirmConfig`].
        get confirm_config: TerminalReaderActionConfirmPaymentIntentConfirmConfig,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        get payment_intent: Expandable<objects::PaymentIntent>,
    }
}

object! {
    /// Terminal reader action print content, as it comes back: anything may be missing.
    part TerminalReaderActionPrintContent(false) {
        /// See [`TerminalReaderActionPrintContentImage`].
        get image: TerminalReaderActionPrintContentImage,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Terminal reader action process payment intent, as it comes back: anything may be missing.
    part TerminalReaderActionProcessPaymentIntent(false) {
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        get payment_intent: Expandable<objects::PaymentIntent>,
        /// See [`TerminalReaderActionProcessPaymentIntentProcessConfig`].
        get process_config: TerminalReaderActionProcessPaymentIntentProcessConfig,
    }
}

object! {
    /// Terminal reader action process setup intent, as it comes back: anything may be missing.
    part TerminalReaderActionProcessSetupIntent(false) {
        /// A text.
        get generated_card: &str,
        /// See [`TerminalReaderActionProcessSetupIntentProcessConfig`].
        get process_config: TerminalReaderActionProcessSetupIntentProcessConfig,
        /// An id, or the [`SetupIntent`](objects::SetupIntent) where it is expanded.
        get setup_intent: Expandable<objects::SetupIntent>,
    }
}

object! {
    /// Terminal reader action refund payment, as it comes back: anything may be missing.
    part TerminalReaderActionRefundPayment(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get charge: Expandable<objects::Charge>,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        get payment_intent: Expandable<objects::PaymentIntent>,
        /// See [`TerminalReaderActionRefundPaymentReason`].
        get reason: TerminalReaderActionRefundPaymentReason,
        /// An id, or the [`Refund`](objects::Refund) where it is expanded.
        get refund: Expandable<objects::Refund>,
        /// Yes or no.
        get refund_application_fee: bool,
        /// See [`TerminalReaderActionProcessSetupIntentProcessConfig`].
        get refund_payment_config: TerminalReaderActionProcessSetupIntentProcessConfig,
        /// Yes or no.
        get reverse_transfer: bool,
    }
}

object! {
    /// Terminal reader action set reader display, as it comes back: anything may be missing.
    part TerminalReaderActionSetReaderDisplay(false) {
        /// See [`TerminalReaderActionSetReaderDisplayCart`].
        get cart: TerminalReaderActionSetReaderDisplayCart,
        /// A text.
        get r#type = "type": &str,
    }
}

texts! {
    /// Terminal reader action status: one of some texts, or any other.
    TerminalReaderActionStatus {
        Failed = "failed",
        InProgress = "in_progress",
        Succeeded = "succeeded",
    }
}

texts! {
    /// Terminal reader action type: one of some texts, or any other.
    TerminalReaderActionType {
        CollectInputs = "collect_inputs",
        CollectPaymentMethod = "collect_payment_method",
        ConfirmPaymentIntent = "confirm_payment_intent",
        PrintContent = "print_content",
        ProcessPaymentIntent = "process_payment_intent",
        ProcessSetupIntent = "process_setup_intent",
        RefundPayment = "refund_payment",
        SetReaderDisplay = "set_reader_display",
    }
}

params! {
    /// Update terminal configuration tipping aed, as it is sent.
    group UpdateTerminalConfigurationTippingAed {
        /// A list.
        list fixed_amounts: i64,
        /// A list.
        list percentages: i64,
        /// A whole number.
        set smart_tip_threshold: i64,
    }
}

params! {
    /// Update terminal configuration wifi enterprise eap peap, as it is sent.
    required_group UpdateTerminalConfigurationWifiEnterpriseEapPeap {
        /// A text.
        set ca_certificate_file: String,
        /// A text.
        set password: String,
        /// A text.
        set ssid: String,
        /// A text.
        set username: String,
    }
}

impl UpdateTerminalConfigurationWifiEnterpriseEapPeap {
    /// With what must be there.
    #[must_use]
    pub fn new(password: impl Into<String>, ssid: impl Into<String>, username: impl Into<String>) -> Self {
        Self(Fields::new()).password(password).ssid(ssid).username(username)
    }
}

params! {
    /// Update terminal configuration wifi enterprise eap TLS, as it is sent.
    required_group UpdateTerminalConfigurationWifiEnterpriseEapTls {
        /// A text.
        set ca_certificate_file: String,
        /// A text.
        set client_certificate_file: String,
        /// A text.
        set private_key_file: String,
        /// A text.
        set private_key_file_password: String,
        /// A text.
        set ssid: String,
    }
}

impl UpdateTerminalConfigurationWifiEnterpriseEapTls {
    /// With what must be there.
    #[must_use]
    pub fn new(
        client_certificate_file: impl Into<String>,
        private_key_file: impl Into<String>,
        ssid: impl Into<String>,
    ) -> Self {
        Self(Fields::new())
            .client_certificate_file(client_certificate_file)
            .private_key_file(private_key_file)
            .ssid(ssid)
    }
}

params! {
    /// Update terminal configuration wifi personal psk, as it is sent.
    required_group UpdateTerminalConfigurationWifiPersonalPsk {
        /// A text.
        set password: String,
        /// A text.
        set ssid: String,
    }
}

impl UpdateTerminalConfigurationWifiPersonalPsk {
    /// With what must be there.
    #[must_use]
    pub fn new(password: impl Into<String>, ssid: impl Into<String>) -> Self {
        Self(Fields::new()).password(password).ssid(ssid)
    }
}

params! {
    /// Create terminal onboarding link link options apple terms and conditions, as it is sent.
    required_group CreateTerminalOnboardingLinkLinkOptionsAppleTermsAndConditions {
        /// Yes or no.
        set allow_relinking: bool,
        /// A text.
        set merchant_display_name: String,
    }
}

impl CreateTerminalOnboardingLinkLinkOptionsAppleTermsAndConditions {
    /// With what must be there.
    #[must_use]
    pub fn new(merchant_display_name: impl Into<String>) -> Self {
        Self(Fields::new()).merchant_display_name(merchant_display_name)
    }
}

params! {
    /// Collect terminal reader inputs input custom text, as it is sent.
    required_group CollectTerminalReaderInputsInputCustomText {
        /// A text.
        set description: String,
        /// A text.
        set skip_button: String,
        /// A text.
        set submit_button: String,
        /// A text.
        set title: String,
    }
}

impl CollectTerminalReaderInputsInputCustomText {
    /// With what must be there.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self(Fields::new()).title(title)
    }
}

params! {
    /// Collect terminal reader inputs input selection, as it is sent.
    required_group CollectTerminalReaderInputsInputSelection {
        /// A list, each [`CollectTerminalReaderInputsInputSelectionChoice`].
        list choices: CollectTerminalReaderInputsInputSelectionChoice,
    }
}

impl CollectTerminalReaderInputsInputSelection {
    /// With what must be there.
    #[must_use]
    pub fn new(
        choices: impl IntoIterator<Item: Into<CollectTerminalReaderInputsInputSelectionChoice>>,
    ) -> Self {
        Self(Fields::new()).choices(choices)
    }
}

params! {
    /// Collect terminal reader inputs input toggle, as it is sent.
    group CollectTerminalReaderInputsInputToggle {
        /// See [`CollectTerminalReaderInputsInputToggleDefaultValue`].
        set default_value: CollectTerminalReaderInputsInputToggleDefaultValue,
        /// A text.
        set description: String,
        /// A text.
        set title: String,
    }
}

texts! {
    /// Collect terminal reader inputs input type: one of some texts, or any other.
    CollectTerminalReaderInputsInputType {
        Email = "email",
        Numeric = "numeric",
        Phone = "phone",
        Selection = "selection",
        Signature = "signature",
        Text = "text",
    }
}

params! {
    /// Collect terminal reader payment method collect config tipping, as it is sent.
    group CollectTerminalReaderPaymentMethodCollectConfigTipping {
        /// A whole number, in the smallest unit of the currency.
        set amount_eligible: i64,
    }
}

params! {
    /// Set terminal reader display cart line item, as it is sent.
    required_group SetTerminalReaderDisplayCartLineItem {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set description: String,
        /// A whole number.
        set quantity: i64,
    }
}

impl SetTerminalReaderDisplayCartLineItem {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, description: impl Into<String>, quantity: impl Into<i64>) -> Self {
        Self(Fields::new()).amount(amount).description(description).quantity(quantity)
    }
}

texts! {
    /// Terminal reader action API error code: one of some texts, or any other.
    TerminalReaderActionApiErrorCode {
        AccountClosed = "account_closed",
        AccountCountryInvalidAddress = "account_country_invalid_address",
        AccountErrorCountryChangeRequiresAdditionalSteps = "account_error_country_change_requires_additional_steps",
        AccountInformationMismatch = "account_information_mismatch",
        AccountInvalid = "account_invalid",
        AccountNumberInvalid = "account_number_invalid",
        AccountTokenRequiredForV2Account = "account_token_required_for_v2_account",
        AcssDebitSessionIncomplete = "acss_debit_session_incomplete",
        ActionBlocked = "action_blocked",
        AlipayUpgradeRequired = "alipay_upgrade_required",
        AmountTooLarge = "amount_too_large",
        AmountTooSmall = "amount_too_small",
        AnomalousMoneyMovementRequest = "anomalous_money_movement_request",
        ApiKeyExpired = "api_key_expired",
        ApplicationFeesNotAllowed = "application_fees_not_allowed",
        ApprovalRequired = "approval_required",
        AuthenticationFailure = "authentication_failure",
        AuthenticationRequired = "authentication_required",
        BalanceInsufficient = "balance_insufficient",
        BalanceInvalidParameter = "balance_invalid_parameter",
        BankAccountBadRoutingNumbers = "bank_account_bad_routing_numbers",
        BankAccountDeclined = "bank_account_declined",
        BankAccountExists = "bank_account_exists",
        BankAccountRestricted = "bank_account_restricted",
        BankAccountUnusable = "bank_account_unusable",
        BankAccountUnverified = "bank_account_unverified",
        BankAccountVerificationFailed = "bank_account_verification_failed",
        BillingInvalidMandate = "billing_invalid_mandate",
        BitcoinUpgradeRequired = "bitcoin_upgrade_required",
        CapabilityNotActive = "capability_not_active",
        CaptureChargeAuthorizationExpired = "capture_charge_authorization_expired",
        CaptureUnauthorizedPayment = "capture_unauthorized_payment",
        CardDeclineRateLimitExceeded = "card_decline_rate_limit_exceeded",
        CardDeclined = "card_declined",
        CardholderPhoneNumberRequired = "cardholder_phone_number_required",
        ChargeAlreadyCaptured = "charge_already_captured",
        ChargeAlreadyRefunded = "charge_already_refunded",
        ChargeDisputed = "charge_disputed",
        ChargeExceedsSourceLimit = "charge_exceeds_source_limit",
        ChargeExceedsTransactionLimit = "charge_exceeds_transaction_limit",
        ChargeExpiredForCapture = "charge_expired_for_capture",
        ChargeInvalidParameter = "charge_invalid_parameter",
        ChargeNotRefundable = "charge_not_refundable",
        ClearingCodeUnsupported = "clearing_code_unsupported",
        CountryCodeInvalid = "country_code_invalid",
        CountryUnsupported = "country_unsupported",
        CouponExpired = "coupon_expired",
        CustomerMaxPaymentMethods = "customer_max_payment_methods",
        CustomerMaxSubscriptions = "customer_max_subscriptions",
        CustomerSessionExpired = "customer_session_expired",
        CustomerTaxLocationInvalid = "customer_tax_location_invalid",
        DebitNotAuthorized = "debit_not_authorized",
        DisputeEvidencePageLimitExceeded = "dispute_evidence_page_limit_exceeded",
        EmailInvalid = "email_invalid",
        ExpiredCard = "expired_card",
        ExpiredPaymentMethod = "expired_payment_method",
        FailedTaxCalculation = "failed_tax_calculation",
        FinancialAccountBalanceDoesNotSupportCurrency = "financial_account_balance_does_not_support_currency",
        FinancialAccountCapabilityNotEnabled = "financial_account_capability_not_enabled",
        FinancialAccountCapabilityRestricted = "financial_account_capability_restricted",
        FinancialConnectionsAccountInactive = "financial_connections_account_inactive",
        FinancialConnectionsAccountPendingAccountNumbers = "financial_connections_account_pending_account_numbers",
        FinancialConnectionsAccountUnavailableAccountNumbers = "financial_connections_account_unavailable_account_numbers",
        FinancialConnectionsConsentLocaleInvalid = "financial_connections_consent_locale_invalid",
        FinancialConnectionsConsentLocaleUnsupported = "financial_connections_consent_locale_unsupported",
        FinancialConnectionsNoSuccessfulTransactionRefresh = "financial_connections_no_successful_transaction_refresh",
        ForwardingApiInactive = "forwarding_api_inactive",
        ForwardingApiInvalidParameter = "forwarding_api_invalid_parameter",
        ForwardingApiRetryableUpstreamError = "forwarding_api_retryable_upstream_error",
        ForwardingApiUpstreamConnectionError = "forwarding_api_upstream_connection_error",
        ForwardingApiUpstreamConnectionTimeout = "forwarding_api_upstream_connection_timeout",
        ForwardingApiUpstreamError = "forwarding_api_upstream_error",
        IdempotencyKeyInUse = "idempotency_key_in_use",
        IncorrectAddress = "incorrect_address",
        IncorrectCvc = "incorrect_cvc",
        IncorrectNumber = "incorrect_number",
        IncorrectPostalCode = "incorrect_postal_code",
        IncorrectZip = "incorrect_zip",
        IndiaRecurringPaymentMandateCanceled = "india_recurring_payment_mandate_canceled",
        InstantPayoutsConfigDisabled = "instant_payouts_config_disabled",
        InstantPayoutsCurrencyDisabled = "instant_payouts_currency_disabled",
        InstantPayoutsLimitExceeded = "instant_payouts_limit_exceeded",
        InstantPayoutsUnsupported = "instant_payouts_unsupported",
        InsufficientFunds = "insufficient_funds",
        IntentInvalidState = "intent_invalid_state",
        IntentVerificationMethodMissing = "intent_verification_method_missing",
        InvalidCanceledSubscriptionFields = "invalid_canceled_subscription_fields",
        InvalidCardType = "invalid_card_type",
        InvalidCharacters = "invalid_characters",
        InvalidChargeAmount = "invalid_charge_amount",
        InvalidCvc = "invalid_cvc",
        InvalidExpiryMonth = "invalid_expiry_month",
        InvalidExpiryYear = "invalid_expiry_year",
        InvalidMandateReferencePrefixFormat = "invalid_mandate_reference_prefix_format",
        InvalidNumber = "invalid_number",
        InvalidSourceUsage = "invalid_source_usage",
        InvalidTaxLocation = "invalid_tax_location",
        InvoiceNoCustomerLineItems = "invoice_no_customer_line_items",
        InvoiceNoPaymentMethodTypes = "invoice_no_payment_method_types",
        InvoiceNoSubscriptionLineItems = "invoice_no_subscription_line_items",
        InvoiceNotEditable = "invoice_not_editable",
        InvoiceOnBehalfOfNotEditable = "invoice_on_behalf_of_not_editable",
        InvoicePaymentIntentRequiresAction = "invoice_payment_intent_requires_action",
        InvoiceUpcomingNone = "invoice_upcoming_none",
        LivemodeMismatch = "livemode_mismatch",
        LockTimeout = "lock_timeout",
        Missing = "missing",
        NoAccount = "no_account",
        NotAllowedOnStandardAccount = "not_allowed_on_standard_account",
        OutOfInventory = "out_of_inventory",
        OwnershipDeclarationNotAllowed = "ownership_declaration_not_allowed",
        ParameterInvalidEmpty = "parameter_invalid_empty",
        ParameterInvalidInteger = "parameter_invalid_integer",
        ParameterInvalidStringBlank = "parameter_invalid_string_blank",
        ParameterInvalidStringEmpty = "parameter_invalid_string_empty",
        ParameterMissing = "parameter_missing",
        ParameterUnknown = "parameter_unknown",
        ParametersExclusive = "parameters_exclusive",
        PaymentEvaluationOnApiVersionNotSupported = "payment_evaluation_on_api_version_not_supported",
        PaymentIntentActionRequired = "payment_intent_action_required",
        PaymentIntentAuthenticationFailure = "payment_intent_authentication_failure",
        PaymentIntentIncompatiblePaymentMethod = "payment_intent_incompatible_payment_method",
        PaymentIntentInvalidParameter = "payment_intent_invalid_parameter",
        PaymentIntentKonbiniRejectedConfirmationNumber = "payment_intent_konbini_rejected_confirmation_number",
        PaymentIntentMandateInvalid = "payment_intent_mandate_invalid",
        PaymentIntentPaymentAttemptExpired = "payment_intent_payment_attempt_expired",
        PaymentIntentPaymentAttemptFailed = "payment_intent_payment_attempt_failed",
        PaymentIntentRateLimitExceeded = "payment_intent_rate_limit_exceeded",
        PaymentIntentUnexpectedState = "payment_intent_unexpected_state",
        PaymentMethodBankAccountAlreadyVerified = "payment_method_bank_account_already_verified",
        PaymentMethodBankAccountBlocked = "payment_method_bank_account_blocked",
        PaymentMethodBillingDetailsAddressMissing = "payment_method_billing_details_address_missing",
        PaymentMethodConfigurationFailures = "payment_method_configuration_failures",
        PaymentMethodCurrencyMismatch = "payment_method_currency_mismatch",
        PaymentMethodCustomerDecline = "payment_method_customer_decline",
        PaymentMethodInvalidParameter = "payment_method_invalid_parameter",
        PaymentMethodInvalidParameterTestmode = "payment_method_invalid_parameter_testmode",
        PaymentMethodMicrodepositFailed = "payment_method_microdeposit_failed",
        PaymentMethodMicrodepositProcessingError = "payment_method_microdeposit_processing_error",
        PaymentMethodMicrodepositVerificationAmountsInvalid = "payment_method_microdeposit_verification_amounts_invalid",
        PaymentMethodMicrodepositVerificationAmountsMismatch = "payment_method_microdeposit_verification_amounts_mismatch",
        PaymentMethodMicrodepositVerificationAttemptsExceeded = "payment_method_microdeposit_verification_attempts_exceeded",
        PaymentMethodMicrodepositVerificationDescriptorCodeMismatch = "payment_method_microdeposit_verification_descriptor_code_mismatch",
        PaymentMethodMicrodepositVerificationTimeout = "payment_method_microdeposit_verification_timeout",
        PaymentMethodNotAvailable = "payment_method_not_available",
        PaymentMethodProviderDecline = "payment_method_provider_decline",
        PaymentMethodProviderTimeout = "payment_method_provider_timeout",
        PaymentMethodRestricted = "payment_method_restricted",
        PaymentMethodUnactivated = "payment_method_unactivated",
        PaymentMethodUnexpectedState = "payment_method_unexpected_state",
        PaymentMethodUnsupportedType = "payment_method_unsupported_type",
        PayoutReconciliationNotReady = "payout_reconciliation_not_ready",
        PayoutsLimitExceeded = "payouts_limit_exceeded",
        PayoutsNotAllowed = "payouts_not_allowed",
        PlatformAccountRequired = "platform_account_required",
        PlatformApiKeyExpired = "platform_api_key_expired",
        PostalCodeInvalid = "postal_code_invalid",
        ProcessingError = "processing_error",
        ProductInactive = "product_inactive",
        ProgressiveOnboardingLimitExceeded = "progressive_onboarding_limit_exceeded",
        RateLimit = "rate_limit",
        ReferToCustomer = "refer_to_customer",
        RefundDisputedPayment = "refund_disputed_payment",
        RequestBlocked = "request_blocked",
        ResourceAlreadyExists = "resource_already_exists",
        ResourceMissing = "resource_missing",
        ReturnIntentAlreadyProcessed = "return_intent_already_processed",
        RoutingNumberInvalid = "routing_number_invalid",
        SecretKeyRequired = "secret_key_required",
        SepaUnsupportedAccount = "sepa_unsupported_account",
        ServicePeriodCouponWithMeteredTieredItemUnsupported = "service_period_coupon_with_metered_tiered_item_unsupported",
        SetupAttemptFailed = "setup_attempt_failed",
        SetupIntentAuthenticationFailure = "setup_intent_authentication_failure",
        SetupIntentInvalidParameter = "setup_intent_invalid_parameter",
        SetupIntentMandateInvalid = "setup_intent_mandate_invalid",
        SetupIntentMobileWalletUnsupported = "setup_intent_mobile_wallet_unsupported",
        SetupIntentSetupAttemptExpired = "setup_intent_setup_attempt_expired",
        SetupIntentUnexpectedState = "setup_intent_unexpected_state",
        ShippingAddressInvalid = "shipping_address_invalid",
        ShippingCalculationFailed = "shipping_calculation_failed",
        SiretInvalid = "siret_invalid",
        SkuInactive = "sku_inactive",
        SmartDisputesNotAvailable = "smart_disputes_not_available",
        StateUnsupported = "state_unsupported",
        StatusTransitionInvalid = "status_transition_invalid",
        StorerCapabilityMissing = "storer_capability_missing",
        StorerCapabilityNotActive = "storer_capability_not_active",
        StripeTaxInactive = "stripe_tax_inactive",
        SubscriptionUpdateTrialAfterBillingCycleAnchor = "subscription_update_trial_after_billing_cycle_anchor",
        TaxIdInvalid = "tax_id_invalid",
        TaxIdProhibited = "tax_id_prohibited",
        TaxesCalculationFailed = "taxes_calculation_failed",
        TerminalLocationCountryUnsupported = "terminal_location_country_unsupported",
        TerminalReaderBusy = "terminal_reader_busy",
        TerminalReaderHardwareFault = "terminal_reader_hardware_fault",
        TerminalReaderInvalidLocationForActivation = "terminal_reader_invalid_location_for_activation",
        TerminalReaderInvalidLocationForPayment = "terminal_reader_invalid_location_for_payment",
        TerminalReaderOffline = "terminal_reader_offline",
        TerminalReaderTimeout = "terminal_reader_timeout",
        TestmodeChargesOnly = "testmode_charges_only",
        ThreeDSecureAuthenticationNotSupported = "three_d_secure_authentication_not_supported",
        ThreeDSecureAuthenticationUpstreamError = "three_d_secure_authentication_upstream_error",
        TlsVersionUnsupported = "tls_version_unsupported",
        TokenAlreadyUsed = "token_already_used",
        TokenCardNetworkInvalid = "token_card_network_invalid",
        TokenInUse = "token_in_use",
        TransferSourceBalanceParametersMismatch = "transfer_source_balance_parameters_mismatch",
        TransfersNotAllowed = "transfers_not_allowed",
        UrlInvalid = "url_invalid",
    }
}

one_of! {
    /// Terminal reader action API error source: one of several things, or any other.
    TerminalReaderActionApiErrorSource {
        Account(objects::Account) if tagged("object", &["account"]),
        BankAccount(objects::BankAccount) if tagged("object", &["bank_account"]),
        Card(objects::Card) if tagged("object", &["card"]),
        Source(objects::Source) if tagged("object", &["source"]),
    }
}

texts! {
    /// Terminal reader action API error type: one of some texts, or any other.
    TerminalReaderActionApiErrorType {
        ApiError = "api_error",
        CardError = "card_error",
        IdempotencyError = "idempotency_error",
        InvalidRequestError = "invalid_request_error",
    }
}

object! {
    /// Terminal reader action collect inputs input, as it comes back: anything may be missing.
    part TerminalReaderActionCollectInputsInput(false) {
        /// See [`TerminalReaderActionCollectInputsInputCustomText`].
        get custom_text: TerminalReaderActionCollectInputsInputCustomText,
        /// See [`TerminalReaderActionCollectInputsInputEmail`].
        get email: TerminalReaderActionCollectInputsInputEmail,
        /// See [`TerminalReaderActionCollectInputsInputEmail`].
        get numeric: TerminalReaderActionCollectInputsInputEmail,
        /// See [`TerminalReaderActionCollectInputsInputEmail`].
        get phone: TerminalReaderActionCollectInputsInputEmail,
        /// Yes or no.
        get required: bool,
        /// See [`TerminalReaderActionCollectInputsInputSelection`].
        get selection: TerminalReaderActionCollectInputsInputSelection,
        /// See [`TerminalReaderActionCollectInputsInputEmail`].
        get signature: TerminalReaderActionCollectInputsInputEmail,
        /// Yes or no.
        get skipped: bool,
        /// See [`TerminalReaderActionCollectInputsInputEmail`].
        get text: TerminalReaderActionCollectInputsInputEmail,
        /// A list, each [`TerminalReaderActionCollectInputsInputToggle`].
        get toggles: Vec<TerminalReaderActionCollectInputsInputToggle>,
        /// See [`CollectTerminalReaderInputsInputType`].
        get r#type = "type": CollectTerminalReaderInputsInputType,
    }
}

object! {
    /// Terminal reader action collect payment method collect config, as it comes back: anything may be missing.
    part TerminalReaderActionCollectPaymentMethodCollectConfig(false) {
        /// Yes or no.
        get enable_customer_cancellation: bool,
        /// Yes or no.
        get skip_tipping: bool,
        /// See [`TerminalReaderActionCollectPaymentMethodCollectConfigTipping`].
        get tipping: TerminalReaderActionCollectPaymentMethodCollectConfigTipping,
    }
}

object! {
    /// Terminal reader action confirm payment intent confirm config, as it comes back: anything may be missing.
    part TerminalReaderActionConfirmPaymentIntentConfirmConfig(false) {
        /// A text.
        get return_url: &str,
    }
}

object! {
    /// Terminal reader action print content image, as it comes back: anything may be missing.
    part TerminalReaderActionPrintContentImage(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get created_at: i64,
        /// A text.
        get filename: &str,
        /// A whole number.
        get size: i64,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Terminal reader action process payment intent process config, as it comes back: anything may be missing.
    part TerminalReaderActionProcessPaymentIntentProcessConfig(false) {
        /// Yes or no.
        get enable_customer_cancellation: bool,
        /// A text.
        get return_url: &str,
        /// Yes or no.
        get skip_tipping: bool,
        /// See [`TerminalReaderActionCollectPaymentMethodCollectConfigTipping`].
        get tipping: TerminalReaderActionCollectPaymentMethodCollectConfigTipping,
    }
}

object! {
    /// Terminal reader action process setup intent process config, as it comes back: anything may be missing.
    part TerminalReaderActionProcessSetupIntentProcessConfig(false) {
        /// Yes or no.
        get enable_customer_cancellation: bool,
    }
}

texts! {
    /// Terminal reader action refund payment reason: one of some texts, or any other.
    TerminalReaderActionRefundPaymentReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
}

object! {
    /// Terminal reader action set reader display cart, as it comes back: anything may be missing.
    part TerminalReaderActionSetReaderDisplayCart(false) {
        /// A text.
        get currency: &str,
        /// A list, each [`TerminalReaderActionSetReaderDisplayCartLineItem`].
        get line_items: Vec<TerminalReaderActionSetReaderDisplayCartLineItem>,
        /// A whole number.
        get tax: i64,
        /// A whole number.
        get total: i64,
    }
}

params! {
    /// Collect terminal reader inputs input selection choice, as it is sent.
    required_group CollectTerminalReaderInputsInputSelectionChoice {
        /// A text.
        set id: String,
        /// See [`CollectTerminalReaderInputsInputSelectionChoiceStyle`].
        set style: CollectTerminalReaderInputsInputSelectionChoiceStyle,
        /// A text.
        set text: String,
    }
}

impl CollectTerminalReaderInputsInputSelectionChoice {
    /// With what must be there.
    #[must_use]
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self(Fields::new()).id(id).text(text)
    }
}

texts! {
    /// Collect terminal reader inputs input toggle default value: one of some texts, or any other.
    CollectTerminalReaderInputsInputToggleDefaultValue {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

object! {
    /// Terminal reader action collect inputs input custom text, as it comes back: anything may be missing.
    part TerminalReaderActionCollectInputsInputCustomText(false) {
        /// A text.
        get description: &str,
        /// A text.
        get skip_button: &str,
        /// A text.
        get submit_button: &str,
        /// A text.
        get title: &str,
    }
}

object! {
    /// Terminal reader action collect inputs input email, as it comes back: anything may be missing.
    part TerminalReaderActionCollectInputsInputEmail(false) {
        /// A text.
        get value: &str,
    }
}

object! {
    /// Terminal reader action collect inputs input selection, as it comes back: anything may be missing.
    part TerminalReaderActionCollectInputsInputSelection(false) {
        /// A list, each [`TerminalReaderActionCollectInputsInputSelectionChoice`].
        get choices: Vec<TerminalReaderActionCollectInputsInputSelectionChoice>,
        /// A text.
        get id: &str,
        /// A text.
        get text: &str,
    }
}

object! {
    /// Terminal reader action collect inputs input toggle, as it comes back: anything may be missing.
    part TerminalReaderActionCollectInputsInputToggle(false) {
        /// See [`CollectTerminalReaderInputsInputToggleDefaultValue`].
        get default_value: CollectTerminalReaderInputsInputToggleDefaultValue,
        /// A text.
        get description: &str,
        /// A text.
        get title: &str,
        /// See [`CollectTerminalReaderInputsInputToggleDefaultValue`].
        get value: CollectTerminalReaderInputsInputToggleDefaultValue,
    }
}

object! {
    /// Terminal reader action collect payment method collect config tipping, as it comes back: anything may be missing.
    part TerminalReaderActionCollectPaymentMethodCollectConfigTipping(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount_eligible: i64,
    }
}

object! {
    /// Terminal reader action set reader display cart line item, as it comes back: anything may be missing.
    part TerminalReaderActionSetReaderDisplayCartLineItem(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get description: &str,
        /// A whole number.
        get quantity: i64,
    }
}

texts! {
    /// Collect terminal reader inputs input selection choice style: one of some texts, or any other.
    CollectTerminalReaderInputsInputSelectionChoiceStyle {
        Primary = "primary",
        Secondary = "secondary",
    }
}

object! {
    /// Terminal reader action collect inputs input selection choice, as it comes back: anything may be missing.
    part TerminalReaderActionCollectInputsInputSelectionChoice(false) {
        /// A text.
        get id: &str,
        /// See [`CollectTerminalReaderInputsInputSelectionChoiceStyle`].
        get style: CollectTerminalReaderInputsInputSelectionChoiceStyle,
        /// A text.
        get text: &str,
    }
}
