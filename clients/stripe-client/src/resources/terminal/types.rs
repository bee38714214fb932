//! What goes into and comes out of [`Terminal`](super::Terminal).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;

use super::super::objects;
use super::super::support::{Expandable, Hidden, Slot, choice, record, setters, tagged, texts};

record! {
    /// Terminal configuration, as it comes back: anything may be missing.
    answer TerminalConfiguration {
        /// See [`TerminalConfigurationBbposWisepad3`].
        pub bbpos_wisepad3: Option<TerminalConfigurationBbposWisepad3>,
        /// See [`TerminalConfigurationBbposWisepad3`].
        pub bbpos_wisepos_e: Option<TerminalConfigurationBbposWisepad3>,
        /// See [`TerminalConfigurationCellular`].
        pub cellular: Option<TerminalConfigurationCellular>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub is_account_default: Option<bool>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// See [`TerminalConfigurationOffline`].
        pub offline: Option<TerminalConfigurationOffline>,
        /// See [`TerminalConfigurationReaderSecurity`].
        pub reader_security: Option<TerminalConfigurationReaderSecurity>,
        /// See [`TerminalConfigurationRebootWindow`].
        pub reboot_window: Option<TerminalConfigurationRebootWindow>,
        /// See [`TerminalConfigurationBbposWisepad3`].
        pub stripe_s700: Option<TerminalConfigurationBbposWisepad3>,
        /// See [`TerminalConfigurationBbposWisepad3`].
        pub stripe_s710: Option<TerminalConfigurationBbposWisepad3>,
        /// See [`TerminalConfigurationBbposWisepad3`].
        pub stripe_t600: Option<TerminalConfigurationBbposWisepad3>,
        /// See [`TerminalConfigurationTipping`].
        pub tipping: Option<Box<TerminalConfigurationTipping>>,
        /// See [`TerminalConfigurationBbposWisepad3`].
        pub verifone_m425: Option<TerminalConfigurationBbposWisepad3>,
        /// See [`TerminalConfigurationBbposWisepad3`].
        pub verifone_p400: Option<TerminalConfigurationBbposWisepad3>,
        /// See [`TerminalConfigurationBbposWisepad3`].
        pub verifone_p630: Option<TerminalConfigurationBbposWisepad3>,
        /// See [`TerminalConfigurationBbposWisepad3`].
        pub verifone_ux700: Option<TerminalConfigurationBbposWisepad3>,
        /// See [`TerminalConfigurationBbposWisepad3`].
        pub verifone_v660p: Option<TerminalConfigurationBbposWisepad3>,
        /// See [`TerminalConfigurationWifi`].
        pub wifi: Option<Box<TerminalConfigurationWifi>>,
    }
}

record! {
    /// Terminal connection token, as it comes back: anything may be missing.
    answer TerminalConnectionToken {
        /// A text.
        pub location: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// A secret.
        pub secret: Option<Hidden>,
    }
}

record! {
    /// Terminal location, as it comes back: anything may be missing.
    answer TerminalLocation {
        /// See [`TerminalLocationAddress`].
        pub address: Option<Box<TerminalLocationAddress>>,
        /// See [`TerminalLocationAddressKana`].
        pub address_kana: Option<Box<TerminalLocationAddressKana>>,
        /// See [`TerminalLocationAddressKana`].
        pub address_kanji: Option<Box<TerminalLocationAddressKana>>,
        /// A text.
        pub configuration_overrides: Option<String>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub display_name: Option<String>,
        /// A text.
        pub display_name_kana: Option<String>,
        /// A text.
        pub display_name_kanji: Option<String>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub phone: Option<String>,
    }
}

record! {
    /// Terminal onboarding link, as it comes back: anything may be missing.
    answer TerminalOnboardingLink {
        /// See [`TerminalOnboardingLinkLinkOptions`].
        pub link_options: Option<TerminalOnboardingLinkLinkOptions>,
        /// A text.
        pub link_type: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// A text.
        pub redirect_url: Option<String>,
    }
}

record! {
    /// Terminal reader, as it comes back: anything may be missing.
    answer TerminalReader {
        /// See [`TerminalReaderAction`].
        pub action: Option<Box<TerminalReaderAction>>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub device_sw_version: Option<String>,
        /// See [`ListTerminalReadersDeviceType`].
        pub device_type: Option<ListTerminalReadersDeviceType>,
        /// A text.
        pub id: String,
        /// A text.
        pub ip_address: Option<String>,
        /// A text.
        pub label: Option<String>,
        /// A whole number.
        pub last_seen_at: Option<i64>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// An id, or the [`TerminalLocation`] where it is expanded.
        pub location: Option<Expandable<TerminalLocation>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub serial_number: Option<String>,
        /// See [`ListTerminalReadersStatus`].
        pub status: Option<ListTerminalReadersStatus>,
    }
}

record! {
    /// Update terminal configuration, as it is sent.
    options UpdateTerminalConfiguration {
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub bbpos_wisepad3: Option<OrUnset<UpdateTerminalConfigurationBbposWisepad3>>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub bbpos_wisepos_e: Option<OrUnset<UpdateTerminalConfigurationBbposWisepad3>>,
        /// See [`UpdateTerminalConfigurationCellular`].
        pub cellular: Option<OrUnset<UpdateTerminalConfigurationCellular>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub name: Option<String>,
        /// See [`UpdateTerminalConfigurationCellular`].
        pub offline: Option<OrUnset<UpdateTerminalConfigurationCellular>>,
        /// See [`UpdateTerminalConfigurationReaderSecurity`].
        pub reader_security: Option<OrUnset<UpdateTerminalConfigurationReaderSecurity>>,
        /// See [`UpdateTerminalConfigurationRebootWindow`].
        pub reboot_window: Option<OrUnset<UpdateTerminalConfigurationRebootWindow>>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub stripe_s700: Option<OrUnset<UpdateTerminalConfigurationBbposWisepad3>>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub stripe_s710: Option<OrUnset<UpdateTerminalConfigurationBbposWisepad3>>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub stripe_t600: Option<OrUnset<UpdateTerminalConfigurationBbposWisepad3>>,
        /// See [`UpdateTerminalConfigurationTipping`].
        pub tipping: Option<OrUnset<Box<UpdateTerminalConfigurationTipping>>>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub verifone_m425: Option<OrUnset<UpdateTerminalConfigurationBbposWisepad3>>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub verifone_p400: Option<OrUnset<UpdateTerminalConfigurationBbposWisepad3>>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub verifone_p630: Option<OrUnset<UpdateTerminalConfigurationBbposWisepad3>>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub verifone_ux700: Option<OrUnset<UpdateTerminalConfigurationBbposWisepad3>>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub verifone_v660p: Option<OrUnset<UpdateTerminalConfigurationBbposWisepad3>>,
        /// See [`UpdateTerminalConfigurationWifi`].
        pub wifi: Option<OrUnset<Box<UpdateTerminalConfigurationWifi>>>,
    }
}

setters! {
    UpdateTerminalConfiguration {
        set bbpos_wisepad3 or unset_bbpos_wisepad3: UpdateTerminalConfigurationBbposWisepad3,
        set bbpos_wisepos_e or unset_bbpos_wisepos_e: UpdateTerminalConfigurationBbposWisepad3,
        set cellular or unset_cellular: UpdateTerminalConfigurationCellular,
        list expand: String,
        set name: String,
        set offline or unset_offline: UpdateTerminalConfigurationCellular,
        set reader_security or unset_reader_security: UpdateTerminalConfigurationReaderSecurity,
        set reboot_window or unset_reboot_window: UpdateTerminalConfigurationRebootWindow,
        set stripe_s700 or unset_stripe_s700: UpdateTerminalConfigurationBbposWisepad3,
        set stripe_s710 or unset_stripe_s710: UpdateTerminalConfigurationBbposWisepad3,
        set stripe_t600 or unset_stripe_t600: UpdateTerminalConfigurationBbposWisepad3,
        set tipping or unset_tipping: Box<UpdateTerminalConfigurationTipping>,
        set verifone_m425 or unset_verifone_m425: UpdateTerminalConfigurationBbposWisepad3,
        set verifone_p400 or unset_verifone_p400: UpdateTerminalConfigurationBbposWisepad3,
        set verifone_p630 or unset_verifone_p630: UpdateTerminalConfigurationBbposWisepad3,
        set verifone_ux700 or unset_verifone_ux700: UpdateTerminalConfigurationBbposWisepad3,
        set verifone_v660p or unset_verifone_v660p: UpdateTerminalConfigurationBbposWisepad3,
        set wifi or unset_wifi: Box<UpdateTerminalConfigurationWifi>,
    }
}

record! {
    /// List terminal configurations query, as it is sent.
    options ListTerminalConfigurationsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Yes or no.
        pub is_account_default: Option<bool>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListTerminalConfigurationsQuery {
        set ending_before: String,
        list expand: String,
        set is_account_default: bool,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create terminal configuration, as it is sent.
    options CreateTerminalConfiguration {
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub bbpos_wisepad3: Option<UpdateTerminalConfigurationBbposWisepad3>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub bbpos_wisepos_e: Option<UpdateTerminalConfigurationBbposWisepad3>,
        /// See [`UpdateTerminalConfigurationCellular`].
        pub cellular: Option<OrUnset<UpdateTerminalConfigurationCellular>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub name: Option<String>,
        /// See [`UpdateTerminalConfigurationCellular`].
        pub offline: Option<OrUnset<UpdateTerminalConfigurationCellular>>,
        /// See [`UpdateTerminalConfigurationReaderSecurity`].
        pub reader_security: Option<OrUnset<UpdateTerminalConfigurationReaderSecurity>>,
        /// See [`UpdateTerminalConfigurationRebootWindow`].
        pub reboot_window: Option<UpdateTerminalConfigurationRebootWindow>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub stripe_s700: Option<UpdateTerminalConfigurationBbposWisepad3>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub stripe_s710: Option<UpdateTerminalConfigurationBbposWisepad3>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub stripe_t600: Option<UpdateTerminalConfigurationBbposWisepad3>,
        /// See [`UpdateTerminalConfigurationTipping`].
        pub tipping: Option<OrUnset<Box<UpdateTerminalConfigurationTipping>>>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub verifone_m425: Option<UpdateTerminalConfigurationBbposWisepad3>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub verifone_p400: Option<UpdateTerminalConfigurationBbposWisepad3>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub verifone_p630: Option<UpdateTerminalConfigurationBbposWisepad3>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub verifone_ux700: Option<UpdateTerminalConfigurationBbposWisepad3>,
        /// See [`UpdateTerminalConfigurationBbposWisepad3`].
        pub verifone_v660p: Option<UpdateTerminalConfigurationBbposWisepad3>,
        /// See [`UpdateTerminalConfigurationWifi`].
        pub wifi: Option<OrUnset<Box<UpdateTerminalConfigurationWifi>>>,
    }
}

setters! {
    CreateTerminalConfiguration {
        set bbpos_wisepad3: UpdateTerminalConfigurationBbposWisepad3,
        set bbpos_wisepos_e: UpdateTerminalConfigurationBbposWisepad3,
        set cellular or unset_cellular: UpdateTerminalConfigurationCellular,
        list expand: String,
        set name: String,
        set offline or unset_offline: UpdateTerminalConfigurationCellular,
        set reader_security or unset_reader_security: UpdateTerminalConfigurationReaderSecurity,
        set reboot_window: UpdateTerminalConfigurationRebootWindow,
        set stripe_s700: UpdateTerminalConfigurationBbposWisepad3,
        set stripe_s710: UpdateTerminalConfigurationBbposWisepad3,
        set stripe_t600: UpdateTerminalConfigurationBbposWisepad3,
        set tipping or unset_tipping: Box<UpdateTerminalConfigurationTipping>,
        set verifone_m425: UpdateTerminalConfigurationBbposWisepad3,
        set verifone_p400: UpdateTerminalConfigurationBbposWisepad3,
        set verifone_p630: UpdateTerminalConfigurationBbposWisepad3,
        set verifone_ux700: UpdateTerminalConfigurationBbposWisepad3,
        set verifone_v660p: UpdateTerminalConfigurationBbposWisepad3,
        set wifi or unset_wifi: Box<UpdateTerminalConfigurationWifi>,
    }
}

record! {
    /// Create terminal connection token, as it is sent.
    options CreateTerminalConnectionToken {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub location: Option<String>,
    }
}

setters! {
    CreateTerminalConnectionToken {
        list expand: String,
        set location: String,
    }
}

record! {
    /// Update terminal location, as it is sent.
    options UpdateTerminalLocation {
        /// See [`UpdateTerminalLocationAddress`].
        pub address: Option<Box<UpdateTerminalLocationAddress>>,
        /// See [`UpdateTerminalLocationAddressKana`].
        pub address_kana: Option<Box<UpdateTerminalLocationAddressKana>>,
        /// See [`UpdateTerminalLocationAddressKana`].
        pub address_kanji: Option<Box<UpdateTerminalLocationAddressKana>>,
        /// A text.
        pub configuration_overrides: Option<String>,
        /// A text.
        pub display_name: Option<String>,
        /// A text.
        pub display_name_kana: Option<String>,
        /// A text.
        pub display_name_kanji: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub phone: Option<String>,
    }
}

setters! {
    UpdateTerminalLocation {
        set address: Box<UpdateTerminalLocationAddress>,
        set address_kana: Box<UpdateTerminalLocationAddressKana>,
        set address_kanji: Box<UpdateTerminalLocationAddressKana>,
        set configuration_overrides: String,
        set display_name: String,
        set display_name_kana: String,
        set display_name_kanji: String,
        list expand: String,
        entry metadata or unset_metadata: String,
        set phone: String,
    }
}

record! {
    /// List terminal locations query, as it is sent.
    options ListTerminalLocationsQuery {
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
    ListTerminalLocationsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create terminal location, as it is sent.
    options CreateTerminalLocation {
        /// See [`CreateTerminalLocationAddress`].
        pub address: Option<Box<CreateTerminalLocationAddress>>,
        /// See [`UpdateTerminalLocationAddressKana`].
        pub address_kana: Option<Box<UpdateTerminalLocationAddressKana>>,
        /// See [`UpdateTerminalLocationAddressKana`].
        pub address_kanji: Option<Box<UpdateTerminalLocationAddressKana>>,
        /// A text.
        pub configuration_overrides: Option<String>,
        /// A text.
        pub display_name: Option<String>,
        /// A text.
        pub display_name_kana: Option<String>,
        /// A text.
        pub display_name_kanji: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub phone: Option<String>,
    }
}

setters! {
    CreateTerminalLocation {
        set address: Box<CreateTerminalLocationAddress>,
        set address_kana: Box<UpdateTerminalLocationAddressKana>,
        set address_kanji: Box<UpdateTerminalLocationAddressKana>,
        set configuration_overrides: String,
        set display_name: String,
        set display_name_kana: String,
        set display_name_kanji: String,
        list expand: String,
        entry metadata or unset_metadata: String,
        set phone: String,
    }
}

record! {
    /// Create terminal onboarding link, as it is sent.
    request CreateTerminalOnboardingLink {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateTerminalOnboardingLinkLinkOptions`].
        pub link_options: CreateTerminalOnboardingLinkLinkOptions,
        /// See [`CreateTerminalOnboardingLinkLinkType`].
        pub link_type: CreateTerminalOnboardingLinkLinkType,
        /// A text.
        pub on_behalf_of: Option<String>,
    }
}

impl CreateTerminalOnboardingLink {
    /// With what must be there.
    #[must_use]
    pub fn new(
        link_options: impl Into<CreateTerminalOnboardingLinkLinkOptions>,
        link_type: impl Into<CreateTerminalOnboardingLinkLinkType>,
    ) -> Self {
        Self { link_options: link_options.into(), link_type: link_type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTerminalOnboardingLink {
        list expand: String,
        set on_behalf_of: String,
    }
}

record! {
    /// Update terminal reader, as it is sent.
    options UpdateTerminalReader {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub label: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    UpdateTerminalReader {
        list expand: String,
        set label: String,
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

record! {
    /// List terminal readers query, as it is sent.
    options ListTerminalReadersQuery {
        /// See [`ListTerminalReadersDeviceType`].
        pub device_type: Option<ListTerminalReadersDeviceType>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub location: Option<String>,
        /// A text.
        pub serial_number: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListTerminalReadersStatus`].
        pub status: Option<ListTerminalReadersStatus>,
    }
}

setters! {
    ListTerminalReadersQuery {
        set device_type: ListTerminalReadersDeviceType,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set location: String,
        set serial_number: String,
        set starting_after: String,
        set status: ListTerminalReadersStatus,
    }
}

record! {
    /// Create terminal reader, as it is sent.
    request CreateTerminalReader {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub label: Option<String>,
        /// A text.
        pub location: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub registration_code: String,
    }
}

impl CreateTerminalReader {
    /// With what must be there.
    #[must_use]
    pub fn new(registration_code: impl Into<String>) -> Self {
        Self { registration_code: registration_code.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTerminalReader {
        list expand: String,
        set label: String,
        set location: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Cancel terminal reader action, as it is sent.
    options CancelTerminalReaderAction {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    CancelTerminalReaderAction {
        list expand: String,
    }
}

record! {
    /// Collect terminal reader inputs, as it is sent.
    request CollectTerminalReaderInputs {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A list, each [`CollectTerminalReaderInputsInput`].
        pub inputs: Vec<CollectTerminalReaderInputsInput>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
    }
}

impl CollectTerminalReaderInputs {
    /// With what must be there.
    #[must_use]
    pub fn new(inputs: impl IntoIterator<Item: Into<CollectTerminalReaderInputsInput>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    CollectTerminalReaderInputs {
        list expand: String,
        entry metadata: String,
    }
}

record! {
    /// Collect terminal reader payment method, as it is sent.
    request CollectTerminalReaderPaymentMethod {
        /// See [`CollectTerminalReaderPaymentMethodCollectConfig`].
        pub collect_config: Option<CollectTerminalReaderPaymentMethodCollectConfig>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub payment_intent: String,
    }
}

impl CollectTerminalReaderPaymentMethod {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_intent: impl Into<String>) -> Self {
        Self { payment_intent: payment_intent.into(), ..Slot::blank() }
    }
}

setters! {
    CollectTerminalReaderPaymentMethod {
        set collect_config: CollectTerminalReaderPaymentMethodCollectConfig,
        list expand: String,
    }
}

record! {
    /// Confirm terminal reader payment intent, as it is sent.
    request ConfirmTerminalReaderPaymentIntent {
        /// See [`ConfirmTerminalReaderPaymentIntentConfirmConfig`].
        pub confirm_config: Option<ConfirmTerminalReaderPaymentIntentConfirmConfig>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub payment_intent: String,
    }
}

impl ConfirmTerminalReaderPaymentIntent {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_intent: impl Into<String>) -> Self {
        Self { payment_intent: payment_intent.into(), ..Slot::blank() }
    }
}

setters! {
    ConfirmTerminalReaderPaymentIntent {
        set confirm_config: ConfirmTerminalReaderPaymentIntentConfirmConfig,
        list expand: String,
    }
}

record! {
    /// Process terminal reader payment intent, as it is sent.
    request ProcessTerminalReaderPaymentIntent {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub payment_intent: String,
        /// See [`ProcessTerminalReaderPaymentIntentProcessConfig`].
        pub process_config: Option<ProcessTerminalReaderPaymentIntentProcessConfig>,
    }
}

impl ProcessTerminalReaderPaymentIntent {
    /// With what must be there.
    #[must_use]
    pub fn new(payment_intent: impl Into<String>) -> Self {
        Self { payment_intent: payment_intent.into(), ..Slot::blank() }
    }
}

setters! {
    ProcessTerminalReaderPaymentIntent {
        list expand: String,
        set process_config: ProcessTerminalReaderPaymentIntentProcessConfig,
    }
}

record! {
    /// Process terminal reader setup intent, as it is sent.
    request ProcessTerminalReaderSetupIntent {
        /// See [`ProcessTerminalReaderSetupIntentAllowRedisplay`].
        pub allow_redisplay: ProcessTerminalReaderSetupIntentAllowRedisplay,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`ProcessTerminalReaderSetupIntentProcessConfig`].
        pub process_config: Option<ProcessTerminalReaderSetupIntentProcessConfig>,
        /// A text.
        pub setup_intent: String,
    }
}

impl ProcessTerminalReaderSetupIntent {
    /// With what must be there.
    #[must_use]
    pub fn new(
        allow_redisplay: impl Into<ProcessTerminalReaderSetupIntentAllowRedisplay>,
        setup_intent: impl Into<String>,
    ) -> Self {
        Self { allow_redisplay: allow_redisplay.into(), setup_intent: setup_intent.into(), ..Slot::blank() }
    }
}

setters! {
    ProcessTerminalReaderSetupIntent {
        list expand: String,
        set process_config: ProcessTerminalReaderSetupIntentProcessConfig,
    }
}

record! {
    /// Refund terminal reader payment, as it is sent.
    options RefundTerminalReaderPayment {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub charge: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub payment_intent: Option<String>,
        /// Yes or no.
        pub refund_application_fee: Option<bool>,
        /// See [`ProcessTerminalReaderSetupIntentProcessConfig`].
        pub refund_payment_config: Option<ProcessTerminalReaderSetupIntentProcessConfig>,
        /// Yes or no.
        pub reverse_transfer: Option<bool>,
    }
}

setters! {
    RefundTerminalReaderPayment {
        set amount: i64,
        set charge: String,
        list expand: String,
        entry metadata: String,
        set payment_intent: String,
        set refund_application_fee: bool,
        set refund_payment_config: ProcessTerminalReaderSetupIntentProcessConfig,
        set reverse_transfer: bool,
    }
}

record! {
    /// Set terminal reader display, as it is sent.
    request SetTerminalReaderDisplay {
        /// See [`SetTerminalReaderDisplayCart`].
        pub cart: Option<SetTerminalReaderDisplayCart>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`SetTerminalReaderDisplayType`].
        pub r#type: SetTerminalReaderDisplayType = "type",
    }
}

impl SetTerminalReaderDisplay {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<SetTerminalReaderDisplayType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    SetTerminalReaderDisplay {
        set cart: SetTerminalReaderDisplayCart,
        list expand: String,
    }
}

record! {
    /// Terminal configuration bbpos wisepad3, as it comes back: anything may be missing.
    answer TerminalConfigurationBbposWisepad3 {
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub splashscreen: Option<Expandable<objects::File>>,
    }
}

record! {
    /// Terminal configuration cellular, as it comes back: anything may be missing.
    answer TerminalConfigurationCellular {
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

record! {
    /// Terminal configuration offline, as it comes back: anything may be missing.
    answer TerminalConfigurationOffline {
        /// Yes or no.
        pub enabled: Option<bool>,
    }
}

record! {
    /// Terminal configuration reader security, as it comes back: anything may be missing.
    answer TerminalConfigurationReaderSecurity {
        /// A text.
        pub admin_menu_passcode: Option<String>,
    }
}

record! {
    /// Terminal configuration reboot window, as it comes back: anything may be missing.
    answer TerminalConfigurationRebootWindow {
        /// A whole number.
        pub end_hour: Option<i64>,
        /// A whole number.
        pub start_hour: Option<i64>,
    }
}

record! {
    /// Terminal configuration tipping, as it comes back: anything may be missing.
    answer TerminalConfigurationTipping {
        /// See [`TerminalConfigurationTippingAed`].
        pub aed: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub aud: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub cad: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub chf: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub czk: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub dkk: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub eur: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub gbp: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub gip: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub hkd: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub huf: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub jpy: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub mxn: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub myr: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub nok: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub nzd: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub pln: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub ron: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub sek: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub sgd: Option<TerminalConfigurationTippingAed>,
        /// See [`TerminalConfigurationTippingAed`].
        pub usd: Option<TerminalConfigurationTippingAed>,
    }
}

record! {
    /// Terminal configuration wifi, as it comes back: anything may be missing.
    answer TerminalConfigurationWifi {
        /// See [`TerminalConfigurationWifiEnterpriseEapPeap`].
        pub enterprise_eap_peap: Option<TerminalConfigurationWifiEnterpriseEapPeap>,
        /// See [`TerminalConfigurationWifiEnterpriseEapTls`].
        pub enterprise_eap_tls: Option<Box<TerminalConfigurationWifiEnterpriseEapTls>>,
        /// See [`TerminalConfigurationWifiPersonalPsk`].
        pub personal_psk: Option<TerminalConfigurationWifiPersonalPsk>,
        /// See [`TerminalConfigurationWifiType`].
        pub r#type: Option<TerminalConfigurationWifiType> = "type",
    }
}

record! {
    /// Terminal location address, as it comes back: anything may be missing.
    answer TerminalLocationAddress {
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
    /// Terminal location address kana, as it comes back: anything may be missing.
    answer TerminalLocationAddressKana {
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
        /// A text.
        pub town: Option<String>,
    }
}

record! {
    /// Terminal onboarding link link options, as it comes back: anything may be missing.
    answer TerminalOnboardingLinkLinkOptions {
        /// See [`TerminalOnboardingLinkLinkOptionsAppleTermsAndConditions`].
        pub apple_terms_and_conditions: Option<TerminalOnboardingLinkLinkOptionsAppleTermsAndConditions>,
    }
}

record! {
    /// Terminal reader action, as it comes back: anything may be missing.
    answer TerminalReaderAction {
        /// See [`TerminalReaderActionApiError`].
        pub api_error: Option<Box<TerminalReaderActionApiError>>,
        /// See [`TerminalReaderActionCollectInputs`].
        pub collect_inputs: Option<TerminalReaderActionCollectInputs>,
        /// See [`TerminalReaderActionCollectPaymentMethod`].
        pub collect_payment_method: Option<Box<TerminalReaderActionCollectPaymentMethod>>,
        /// See [`TerminalReaderActionConfirmPaymentIntent`].
        pub confirm_payment_intent: Option<TerminalReaderActionConfirmPaymentIntent>,
        /// A text.
        pub failure_code: Option<String>,
        /// A text.
        pub failure_message: Option<String>,
        /// See [`TerminalReaderActionPrintContent`].
        pub print_content: Option<Box<TerminalReaderActionPrintContent>>,
        /// See [`TerminalReaderActionProcessPaymentIntent`].
        pub process_payment_intent: Option<Box<TerminalReaderActionProcessPaymentIntent>>,
        /// See [`TerminalReaderActionProcessSetupIntent`].
        pub process_setup_intent: Option<TerminalReaderActionProcessSetupIntent>,
        /// See [`TerminalReaderActionRefundPayment`].
        pub refund_payment: Option<Box<TerminalReaderActionRefundPayment>>,
        /// See [`TerminalReaderActionSetReaderDisplay`].
        pub set_reader_display: Option<Box<TerminalReaderActionSetReaderDisplay>>,
        /// See [`TerminalReaderActionStatus`].
        pub status: Option<TerminalReaderActionStatus>,
        /// See [`TerminalReaderActionType`].
        pub r#type: Option<TerminalReaderActionType> = "type",
    }
}

record! {
    /// Update terminal configuration bbpos wisepad3, as it is sent.
    options UpdateTerminalConfigurationBbposWisepad3 {
        /// A text.
        pub splashscreen: Option<String>,
    }
}

setters! {
    UpdateTerminalConfigurationBbposWisepad3 {
        set splashscreen: String,
    }
}

record! {
    /// Update terminal configuration cellular, as it is sent.
    request UpdateTerminalConfigurationCellular {
        /// Yes or no.
        pub enabled: bool,
    }
}

impl UpdateTerminalConfigurationCellular {
    /// With what must be there.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateTerminalConfigurationCellular {
    }
}

record! {
    /// Update terminal configuration reader security, as it is sent.
    options UpdateTerminalConfigurationReaderSecurity {
        /// A text.
        pub admin_menu_passcode: Option<String>,
    }
}

setters! {
    UpdateTerminalConfigurationReaderSecurity {
        set admin_menu_passcode: String,
    }
}

record! {
    /// Update terminal configuration reboot window, as it is sent.
    request UpdateTerminalConfigurationRebootWindow {
        /// A whole number.
        pub end_hour: i64,
        /// A whole number.
        pub start_hour: i64,
    }
}

impl UpdateTerminalConfigurationRebootWindow {
    /// With what must be there.
    #[must_use]
    pub fn new(end_hour: impl Into<i64>, start_hour: impl Into<i64>) -> Self {
        Self { end_hour: end_hour.into(), start_hour: start_hour.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateTerminalConfigurationRebootWindow {
    }
}

record! {
    /// Update terminal configuration tipping, as it is sent.
    options UpdateTerminalConfigurationTipping {
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub aed: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub aud: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub cad: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub chf: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub czk: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub dkk: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub eur: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub gbp: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub gip: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub hkd: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub huf: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub jpy: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub mxn: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub myr: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub nok: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub nzd: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub pln: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub ron: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub sek: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub sgd: Option<UpdateTerminalConfigurationTippingAed>,
        /// See [`UpdateTerminalConfigurationTippingAed`].
        pub usd: Option<UpdateTerminalConfigurationTippingAed>,
    }
}

setters! {
    UpdateTerminalConfigurationTipping {
        set aed: UpdateTerminalConfigurationTippingAed,
        set aud: UpdateTerminalConfigurationTippingAed,
        set cad: UpdateTerminalConfigurationTippingAed,
        set chf: UpdateTerminalConfigurationTippingAed,
        set czk: UpdateTerminalConfigurationTippingAed,
        set dkk: UpdateTerminalConfigurationTippingAed,
        set eur: UpdateTerminalConfigurationTippingAed,
        set gbp: UpdateTerminalConfigurationTippingAed,
        set gip: UpdateTerminalConfigurationTippingAed,
        set hkd: UpdateTerminalConfigurationTippingAed,
        set huf: UpdateTerminalConfigurationTippingAed,
        set jpy: UpdateTerminalConfigurationTippingAed,
        set mxn: UpdateTerminalConfigurationTippingAed,
        set myr: UpdateTerminalConfigurationTippingAed,
        set nok: UpdateTerminalConfigurationTippingAed,
        set nzd: UpdateTerminalConfigurationTippingAed,
        set pln: UpdateTerminalConfigurationTippingAed,
        set ron: UpdateTerminalConfigurationTippingAed,
        set sek: UpdateTerminalConfigurationTippingAed,
        set sgd: UpdateTerminalConfigurationTippingAed,
        set usd: UpdateTerminalConfigurationTippingAed,
    }
}

record! {
    /// Update terminal configuration wifi, as it is sent.
    request UpdateTerminalConfigurationWifi {
        /// See [`UpdateTerminalConfigurationWifiEnterpriseEapPeap`].
        pub enterprise_eap_peap: Option<UpdateTerminalConfigurationWifiEnterpriseEapPeap>,
        /// See [`UpdateTerminalConfigurationWifiEnterpriseEapTls`].
        pub enterprise_eap_tls: Option<Box<UpdateTerminalConfigurationWifiEnterpriseEapTls>>,
        /// See [`UpdateTerminalConfigurationWifiPersonalPsk`].
        pub personal_psk: Option<UpdateTerminalConfigurationWifiPersonalPsk>,
        /// See [`TerminalConfigurationWifiType`].
        pub r#type: TerminalConfigurationWifiType = "type",
    }
}

impl UpdateTerminalConfigurationWifi {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<TerminalConfigurationWifiType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateTerminalConfigurationWifi {
        set enterprise_eap_peap: UpdateTerminalConfigurationWifiEnterpriseEapPeap,
        set enterprise_eap_tls: Box<UpdateTerminalConfigurationWifiEnterpriseEapTls>,
        set personal_psk: UpdateTerminalConfigurationWifiPersonalPsk,
    }
}

record! {
    /// Update terminal location address, as it is sent.
    options UpdateTerminalLocationAddress {
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
    UpdateTerminalLocationAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

record! {
    /// Update terminal location address kana, as it is sent.
    options UpdateTerminalLocationAddressKana {
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
        /// A text.
        pub town: Option<String>,
    }
}

setters! {
    UpdateTerminalLocationAddressKana {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
        set town: String,
    }
}

record! {
    /// Create terminal location address, as it is sent.
    request CreateTerminalLocationAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: String,
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

impl CreateTerminalLocationAddress {
    /// With what must be there.
    #[must_use]
    pub fn new(country: impl Into<String>) -> Self {
        Self { country: country.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTerminalLocationAddress {
        set city: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}

record! {
    /// Create terminal onboarding link link options, as it is sent.
    options CreateTerminalOnboardingLinkLinkOptions {
        /// See [`CreateTerminalOnboardingLinkLinkOptionsAppleTermsAndConditions`].
        pub apple_terms_and_conditions: Option<CreateTerminalOnboardingLinkLinkOptionsAppleTermsAndConditions>,
    }
}

setters! {
    CreateTerminalOnboardingLinkLinkOptions {
        set apple_terms_and_conditions: CreateTerminalOnboardingLinkLinkOptionsAppleTermsAndConditions,
    }
}

texts! {
    /// Create terminal onboarding link link type: one of some texts, or any other.
    CreateTerminalOnboardingLinkLinkType {
        AppleTermsAndConditions = "apple_terms_and_conditions",
    }
}

record! {
    /// Collect terminal reader inputs input, as it is sent.
    request CollectTerminalReaderInputsInput {
        /// See [`CollectTerminalReaderInputsInputCustomText`].
        pub custom_text: CollectTerminalReaderInputsInputCustomText,
        /// Yes or no.
        pub required: Option<bool>,
        /// See [`CollectTerminalReaderInputsInputSelection`].
        pub selection: Option<CollectTerminalReaderInputsInputSelection>,
        /// A list, each [`CollectTerminalReaderInputsInputToggle`].
        pub toggles: Option<Vec<CollectTerminalReaderInputsInputToggle>>,
        /// See [`CollectTerminalReaderInputsInputType`].
        pub r#type: CollectTerminalReaderInputsInputType = "type",
    }
}

impl CollectTerminalReaderInputsInput {
    /// With what must be there.
    #[must_use]
    pub fn new(
        custom_text: impl Into<CollectTerminalReaderInputsInputCustomText>,
        r#type: impl Into<CollectTerminalReaderInputsInputType>,
    ) -> Self {
        Self { custom_text: custom_text.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CollectTerminalReaderInputsInput {
        set required: bool,
        set selection: CollectTerminalReaderInputsInputSelection,
        list toggles: CollectTerminalReaderInputsInputToggle,
    }
}

record! {
    /// Collect terminal reader payment method collect config, as it is sent.
    options CollectTerminalReaderPaymentMethodCollectConfig {
        /// See [`ProcessTerminalReaderSetupIntentAllowRedisplay`].
        pub allow_redisplay: Option<ProcessTerminalReaderSetupIntentAllowRedisplay>,
        /// Yes or no.
        pub enable_customer_cancellation: Option<bool>,
        /// Yes or no.
        pub skip_tipping: Option<bool>,
        /// See [`CollectTerminalReaderPaymentMethodCollectConfigTipping`].
        pub tipping: Option<CollectTerminalReaderPaymentMethodCollectConfigTipping>,
    }
}

setters! {
    CollectTerminalReaderPaymentMethodCollectConfig {
        set allow_redisplay: ProcessTerminalReaderSetupIntentAllowRedisplay,
        set enable_customer_cancellation: bool,
        set skip_tipping: bool,
        set tipping: CollectTerminalReaderPaymentMethodCollectConfigTipping,
    }
}

record! {
    /// Confirm terminal reader payment intent confirm config, as it is sent.
    options ConfirmTerminalReaderPaymentIntentConfirmConfig {
        /// A text.
        pub return_url: Option<String>,
    }
}

setters! {
    ConfirmTerminalReaderPaymentIntentConfirmConfig {
        set return_url: String,
    }
}

record! {
    /// Process terminal reader payment intent process config, as it is sent.
    options ProcessTerminalReaderPaymentIntentProcessConfig {
        /// See [`ProcessTerminalReaderSetupIntentAllowRedisplay`].
        pub allow_redisplay: Option<ProcessTerminalReaderSetupIntentAllowRedisplay>,
        /// Yes or no.
        pub enable_customer_cancellation: Option<bool>,
        /// A text.
        pub return_url: Option<String>,
        /// Yes or no.
        pub skip_tipping: Option<bool>,
        /// See [`CollectTerminalReaderPaymentMethodCollectConfigTipping`].
        pub tipping: Option<CollectTerminalReaderPaymentMethodCollectConfigTipping>,
    }
}

setters! {
    ProcessTerminalReaderPaymentIntentProcessConfig {
        set allow_redisplay: ProcessTerminalReaderSetupIntentAllowRedisplay,
        set enable_customer_cancellation: bool,
        set return_url: String,
        set skip_tipping: bool,
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

record! {
    /// Process terminal reader setup intent process config, as it is sent.
    options ProcessTerminalReaderSetupIntentProcessConfig {
        /// Yes or no.
        pub enable_customer_cancellation: Option<bool>,
    }
}

setters! {
    ProcessTerminalReaderSetupIntentProcessConfig {
        set enable_customer_cancellation: bool,
    }
}

record! {
    /// Set terminal reader display cart, as it is sent.
    request SetTerminalReaderDisplayCart {
        /// A text.
        pub currency: String,
        /// A list, each [`SetTerminalReaderDisplayCartLineItem`].
        pub line_items: Vec<SetTerminalReaderDisplayCartLineItem>,
        /// A whole number.
        pub tax: Option<i64>,
        /// A whole number.
        pub total: i64,
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
        Self {
            currency: currency.into(),
            line_items: line_items.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    SetTerminalReaderDisplayCart {
        set tax: i64,
    }
}

texts! {
    /// Set terminal reader display type: one of some texts, or any other.
    SetTerminalReaderDisplayType {
        Cart = "cart",
    }
}

record! {
    /// Terminal configuration tipping aed, as it comes back: anything may be missing.
    answer TerminalConfigurationTippingAed {
        /// A list.
        pub fixed_amounts: Option<Vec<i64>>,
        /// A list.
        pub percentages: Option<Vec<i64>>,
        /// A whole number.
        pub smart_tip_threshold: Option<i64>,
    }
}

record! {
    /// Terminal configuration wifi enterprise eap peap, as it comes back: anything may be missing.
    answer TerminalConfigurationWifiEnterpriseEapPeap {
        /// A text.
        pub ca_certificate_file: Option<String>,
        /// A secret.
        pub password: Option<Hidden>,
        /// A text.
        pub ssid: Option<String>,
        /// A text.
        pub username: Option<String>,
    }
}

record! {
    /// Terminal configuration wifi enterprise eap tls, as it comes back: anything may be missing.
    answer TerminalConfigurationWifiEnterpriseEapTls {
        /// A text.
        pub ca_certificate_file: Option<String>,
        /// A text.
        pub client_certificate_file: Option<String>,
        /// A text.
        pub private_key_file: Option<String>,
        /// A text.
        pub private_key_file_password: Option<String>,
        /// A text.
        pub ssid: Option<String>,
    }
}

record! {
    /// Terminal configuration wifi personal psk, as it comes back: anything may be missing.
    answer TerminalConfigurationWifiPersonalPsk {
        /// A secret.
        pub password: Option<Hidden>,
        /// A text.
        pub ssid: Option<String>,
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

record! {
    /// Terminal onboarding link link options apple terms and conditions, as it comes back: anything may be missing.
    answer TerminalOnboardingLinkLinkOptionsAppleTermsAndConditions {
        /// Yes or no.
        pub allow_relinking: Option<bool>,
        /// A text.
        pub merchant_display_name: Option<String>,
    }
}

record! {
    /// Terminal reader action api error, as it comes back: anything may be missing.
    answer TerminalReaderActionApiError {
        /// A text.
        pub advice_code: Option<String>,
        /// A text.
        pub charge: Option<String>,
        /// See [`TerminalReaderActionApiErrorCode`].
        pub code: Option<TerminalReaderActionApiErrorCode>,
        /// A text.
        pub decline_code: Option<String>,
        /// A text.
        pub doc_url: Option<String>,
        /// A text.
        pub message: Option<String>,
        /// A text.
        pub network_advice_code: Option<String>,
        /// A text.
        pub network_decline_code: Option<String>,
        /// A text.
        pub param: Option<String>,
        /// See [`PaymentIntent`](objects::PaymentIntent).
        pub payment_intent: Option<Box<objects::PaymentIntent>>,
        /// See [`PaymentMethod`](objects::PaymentMethod).
        pub payment_method: Option<Box<objects::PaymentMethod>>,
        /// A text.
        pub payment_method_type: Option<String>,
        /// A text.
        pub request_log_url: Option<String>,
        /// See [`SetupIntent`](objects::SetupIntent).
        pub setup_intent: Option<Box<objects::SetupIntent>>,
        /// See [`TerminalReaderActionApiErrorSource`].
        pub source: Option<TerminalReaderActionApiErrorSource>,
        /// See [`TerminalReaderActionApiErrorType`].
        pub r#type: Option<TerminalReaderActionApiErrorType> = "type",
    }
}

record! {
    /// Terminal reader action collect inputs, as it comes back: anything may be missing.
    answer TerminalReaderActionCollectInputs {
        /// A list, each [`TerminalReaderActionCollectInputsInput`].
        pub inputs: Option<Vec<TerminalReaderActionCollectInputsInput>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
    }
}

record! {
    /// Terminal reader action collect payment method, as it comes back: anything may be missing.
    answer TerminalReaderActionCollectPaymentMethod {
        /// See [`TerminalReaderActionCollectPaymentMethodCollectConfig`].
        pub collect_config: Option<TerminalReaderActionCollectPaymentMethodCollectConfig>,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        pub payment_intent: Option<Expandable<objects::PaymentIntent>>,
        /// See [`PaymentMethod`](objects::PaymentMethod).
        pub payment_method: Option<Box<objects::PaymentMethod>>,
    }
}

record! {
    /// Terminal reader action confirm payment intent, as it comes back: anything may be missing.
    answer TerminalReaderActionConfirmPaymentIntent {
        /// See [`TerminalReaderActionConfirmPaymentIntentConfirmConfig`].
        pub confirm_config: Option<TerminalReaderActionConfirmPaymentIntentConfirmConfig>,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        pub payment_intent: Option<Expandable<objects::PaymentIntent>>,
    }
}

record! {
    /// Terminal reader action print content, as it comes back: anything may be missing.
    answer TerminalReaderActionPrintContent {
        /// See [`TerminalReaderActionPrintContentImage`].
        pub image: Option<TerminalReaderActionPrintContentImage>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Terminal reader action process payment intent, as it comes back: anything may be missing.
    answer TerminalReaderActionProcessPaymentIntent {
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        pub payment_intent: Option<Expandable<objects::PaymentIntent>>,
        /// See [`TerminalReaderActionProcessPaymentIntentProcessConfig`].
        pub process_config: Option<TerminalReaderActionProcessPaymentIntentProcessConfig>,
    }
}

record! {
    /// Terminal reader action process setup intent, as it comes back: anything may be missing.
    answer TerminalReaderActionProcessSetupIntent {
        /// A text.
        pub generated_card: Option<String>,
        /// See [`TerminalReaderActionProcessSetupIntentProcessConfig`].
        pub process_config: Option<TerminalReaderActionProcessSetupIntentProcessConfig>,
        /// An id, or the [`SetupIntent`](objects::SetupIntent) where it is expanded.
        pub setup_intent: Option<Expandable<objects::SetupIntent>>,
    }
}

record! {
    /// Terminal reader action refund payment, as it comes back: anything may be missing.
    answer TerminalReaderActionRefundPayment {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub charge: Option<Expandable<objects::Charge>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        pub payment_intent: Option<Expandable<objects::PaymentIntent>>,
        /// See [`TerminalReaderActionRefundPaymentReason`].
        pub reason: Option<TerminalReaderActionRefundPaymentReason>,
        /// An id, or the [`Refund`](objects::Refund) where it is expanded.
        pub refund: Option<Expandable<objects::Refund>>,
        /// Yes or no.
        pub refund_application_fee: Option<bool>,
        /// See [`TerminalReaderActionProcessSetupIntentProcessConfig`].
        pub refund_payment_config: Option<TerminalReaderActionProcessSetupIntentProcessConfig>,
        /// Yes or no.
        pub reverse_transfer: Option<bool>,
    }
}

record! {
    /// Terminal reader action set reader display, as it comes back: anything may be missing.
    answer TerminalReaderActionSetReaderDisplay {
        /// See [`TerminalReaderActionSetReaderDisplayCart`].
        pub cart: Option<TerminalReaderActionSetReaderDisplayCart>,
        /// A text.
        pub r#type: Option<String> = "type",
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

record! {
    /// Update terminal configuration tipping aed, as it is sent.
    options UpdateTerminalConfigurationTippingAed {
        /// A list.
        pub fixed_amounts: Option<Vec<i64>>,
        /// A list.
        pub percentages: Option<Vec<i64>>,
        /// A whole number.
        pub smart_tip_threshold: Option<i64>,
    }
}

setters! {
    UpdateTerminalConfigurationTippingAed {
        list fixed_amounts: i64,
        list percentages: i64,
        set smart_tip_threshold: i64,
    }
}

record! {
    /// Update terminal configuration wifi enterprise eap peap, as it is sent.
    request UpdateTerminalConfigurationWifiEnterpriseEapPeap {
        /// A text.
        pub ca_certificate_file: Option<String>,
        /// A secret.
        pub password: Hidden,
        /// A text.
        pub ssid: String,
        /// A text.
        pub username: String,
    }
}

impl UpdateTerminalConfigurationWifiEnterpriseEapPeap {
    /// With what must be there.
    #[must_use]
    pub fn new(password: impl Into<Hidden>, ssid: impl Into<String>, username: impl Into<String>) -> Self {
        Self { password: password.into(), ssid: ssid.into(), username: username.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateTerminalConfigurationWifiEnterpriseEapPeap {
        set ca_certificate_file: String,
    }
}

record! {
    /// Update terminal configuration wifi enterprise eap tls, as it is sent.
    request UpdateTerminalConfigurationWifiEnterpriseEapTls {
        /// A text.
        pub ca_certificate_file: Option<String>,
        /// A text.
        pub client_certificate_file: String,
        /// A text.
        pub private_key_file: String,
        /// A text.
        pub private_key_file_password: Option<String>,
        /// A text.
        pub ssid: String,
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
        Self {
            client_certificate_file: client_certificate_file.into(),
            private_key_file: private_key_file.into(),
            ssid: ssid.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    UpdateTerminalConfigurationWifiEnterpriseEapTls {
        set ca_certificate_file: String,
        set private_key_file_password: String,
    }
}

record! {
    /// Update terminal configuration wifi personal psk, as it is sent.
    request UpdateTerminalConfigurationWifiPersonalPsk {
        /// A secret.
        pub password: Hidden,
        /// A text.
        pub ssid: String,
    }
}

impl UpdateTerminalConfigurationWifiPersonalPsk {
    /// With what must be there.
    #[must_use]
    pub fn new(password: impl Into<Hidden>, ssid: impl Into<String>) -> Self {
        Self { password: password.into(), ssid: ssid.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateTerminalConfigurationWifiPersonalPsk {
    }
}

record! {
    /// Create terminal onboarding link link options apple terms and conditions, as it is sent.
    request CreateTerminalOnboardingLinkLinkOptionsAppleTermsAndConditions {
        /// Yes or no.
        pub allow_relinking: Option<bool>,
        /// A text.
        pub merchant_display_name: String,
    }
}

impl CreateTerminalOnboardingLinkLinkOptionsAppleTermsAndConditions {
    /// With what must be there.
    #[must_use]
    pub fn new(merchant_display_name: impl Into<String>) -> Self {
        Self { merchant_display_name: merchant_display_name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTerminalOnboardingLinkLinkOptionsAppleTermsAndConditions {
        set allow_relinking: bool,
    }
}

record! {
    /// Collect terminal reader inputs input custom text, as it is sent.
    request CollectTerminalReaderInputsInputCustomText {
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub skip_button: Option<String>,
        /// A text.
        pub submit_button: Option<String>,
        /// A text.
        pub title: String,
    }
}

impl CollectTerminalReaderInputsInputCustomText {
    /// With what must be there.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Slot::blank() }
    }
}

setters! {
    CollectTerminalReaderInputsInputCustomText {
        set description: String,
        set skip_button: String,
        set submit_button: String,
    }
}

record! {
    /// Collect terminal reader inputs input selection, as it is sent.
    request CollectTerminalReaderInputsInputSelection {
        /// A list, each [`CollectTerminalReaderInputsInputSelectionChoice`].
        pub choices: Vec<CollectTerminalReaderInputsInputSelectionChoice>,
    }
}

impl CollectTerminalReaderInputsInputSelection {
    /// With what must be there.
    #[must_use]
    pub fn new(
        choices: impl IntoIterator<Item: Into<CollectTerminalReaderInputsInputSelectionChoice>>,
    ) -> Self {
        Self { choices: choices.into_iter().map(Into::into).collect(), ..Slot::blank() }
    }
}

setters! {
    CollectTerminalReaderInputsInputSelection {
    }
}

record! {
    /// Collect terminal reader inputs input toggle, as it is sent.
    options CollectTerminalReaderInputsInputToggle {
        /// See [`CollectTerminalReaderInputsInputToggleDefaultValue`].
        pub default_value: Option<CollectTerminalReaderInputsInputToggleDefaultValue>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub title: Option<String>,
    }
}

setters! {
    CollectTerminalReaderInputsInputToggle {
        set default_value: CollectTerminalReaderInputsInputToggleDefaultValue,
        set description: String,
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

record! {
    /// Collect terminal reader payment method collect config tipping, as it is sent.
    options CollectTerminalReaderPaymentMethodCollectConfigTipping {
        /// A whole number.
        pub amount_eligible: Option<i64>,
    }
}

setters! {
    CollectTerminalReaderPaymentMethodCollectConfigTipping {
        set amount_eligible: i64,
    }
}

record! {
    /// Set terminal reader display cart line item, as it is sent.
    request SetTerminalReaderDisplayCartLineItem {
        /// A whole number.
        pub amount: i64,
        /// A text.
        pub description: String,
        /// A whole number.
        pub quantity: i64,
    }
}

impl SetTerminalReaderDisplayCartLineItem {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, description: impl Into<String>, quantity: impl Into<i64>) -> Self {
        Self {
            amount: amount.into(),
            description: description.into(),
            quantity: quantity.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    SetTerminalReaderDisplayCartLineItem {
    }
}

texts! {
    /// Terminal reader action api error code: one of some texts, or any other.
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

choice! {
    /// Terminal reader action api error source: one of several things, or any other.
    TerminalReaderActionApiErrorSource {
        Account(Box<objects::Account>) if tagged("object", &["account"]),
        BankAccount(Box<objects::BankAccount>) if tagged("object", &["bank_account"]),
        Card(Box<objects::Card>) if tagged("object", &["card"]),
        Source(Box<objects::Source>) if tagged("object", &["source"]),
    }
}

texts! {
    /// Terminal reader action api error type: one of some texts, or any other.
    TerminalReaderActionApiErrorType {
        ApiError = "api_error",
        CardError = "card_error",
        IdempotencyError = "idempotency_error",
        InvalidRequestError = "invalid_request_error",
    }
}

record! {
    /// Terminal reader action collect inputs input, as it comes back: anything may be missing.
    answer TerminalReaderActionCollectInputsInput {
        /// See [`TerminalReaderActionCollectInputsInputCustomText`].
        pub custom_text: Option<TerminalReaderActionCollectInputsInputCustomText>,
        /// See [`TerminalReaderActionCollectInputsInputEmail`].
        pub email: Option<TerminalReaderActionCollectInputsInputEmail>,
        /// See [`TerminalReaderActionCollectInputsInputEmail`].
        pub numeric: Option<TerminalReaderActionCollectInputsInputEmail>,
        /// See [`TerminalReaderActionCollectInputsInputEmail`].
        pub phone: Option<TerminalReaderActionCollectInputsInputEmail>,
        /// Yes or no.
        pub required: Option<bool>,
        /// See [`TerminalReaderActionCollectInputsInputSelection`].
        pub selection: Option<TerminalReaderActionCollectInputsInputSelection>,
        /// See [`TerminalReaderActionCollectInputsInputEmail`].
        pub signature: Option<TerminalReaderActionCollectInputsInputEmail>,
        /// Yes or no.
        pub skipped: Option<bool>,
        /// See [`TerminalReaderActionCollectInputsInputEmail`].
        pub text: Option<TerminalReaderActionCollectInputsInputEmail>,
        /// A list, each [`TerminalReaderActionCollectInputsInputToggle`].
        pub toggles: Option<Vec<TerminalReaderActionCollectInputsInputToggle>>,
        /// See [`CollectTerminalReaderInputsInputType`].
        pub r#type: Option<CollectTerminalReaderInputsInputType> = "type",
    }
}

record! {
    /// Terminal reader action collect payment method collect config, as it comes back: anything may be missing.
    answer TerminalReaderActionCollectPaymentMethodCollectConfig {
        /// Yes or no.
        pub enable_customer_cancellation: Option<bool>,
        /// Yes or no.
        pub skip_tipping: Option<bool>,
        /// See [`TerminalReaderActionCollectPaymentMethodCollectConfigTipping`].
        pub tipping: Option<TerminalReaderActionCollectPaymentMethodCollectConfigTipping>,
    }
}

record! {
    /// Terminal reader action confirm payment intent confirm config, as it comes back: anything may be missing.
    answer TerminalReaderActionConfirmPaymentIntentConfirmConfig {
        /// A text.
        pub return_url: Option<String>,
    }
}

record! {
    /// Terminal reader action print content image, as it comes back: anything may be missing.
    answer TerminalReaderActionPrintContentImage {
        /// A whole number.
        pub created_at: Option<i64>,
        /// A text.
        pub filename: Option<String>,
        /// A whole number.
        pub size: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Terminal reader action process payment intent process config, as it comes back: anything may be missing.
    answer TerminalReaderActionProcessPaymentIntentProcessConfig {
        /// Yes or no.
        pub enable_customer_cancellation: Option<bool>,
        /// A text.
        pub return_url: Option<String>,
        /// Yes or no.
        pub skip_tipping: Option<bool>,
        /// See [`TerminalReaderActionCollectPaymentMethodCollectConfigTipping`].
        pub tipping: Option<TerminalReaderActionCollectPaymentMethodCollectConfigTipping>,
    }
}

record! {
    /// Terminal reader action process setup intent process config, as it comes back: anything may be missing.
    answer TerminalReaderActionProcessSetupIntentProcessConfig {
        /// Yes or no.
        pub enable_customer_cancellation: Option<bool>,
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

record! {
    /// Terminal reader action set reader display cart, as it comes back: anything may be missing.
    answer TerminalReaderActionSetReaderDisplayCart {
        /// A text.
        pub currency: Option<String>,
        /// A list, each [`TerminalReaderActionSetReaderDisplayCartLineItem`].
        pub line_items: Option<Vec<TerminalReaderActionSetReaderDisplayCartLineItem>>,
        /// A whole number.
        pub tax: Option<i64>,
        /// A whole number.
        pub total: Option<i64>,
    }
}

record! {
    /// Collect terminal reader inputs input selection choice, as it is sent.
    request CollectTerminalReaderInputsInputSelectionChoice {
        /// A text.
        pub id: String,
        /// See [`CollectTerminalReaderInputsInputSelectionChoiceStyle`].
        pub style: Option<CollectTerminalReaderInputsInputSelectionChoiceStyle>,
        /// A text.
        pub text: String,
    }
}

impl CollectTerminalReaderInputsInputSelectionChoice {
    /// With what must be there.
    #[must_use]
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self { id: id.into(), text: text.into(), ..Slot::blank() }
    }
}

setters! {
    CollectTerminalReaderInputsInputSelectionChoice {
        set style: CollectTerminalReaderInputsInputSelectionChoiceStyle,
    }
}

texts! {
    /// Collect terminal reader inputs input toggle default value: one of some texts, or any other.
    CollectTerminalReaderInputsInputToggleDefaultValue {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

record! {
    /// Terminal reader action collect inputs input custom text, as it comes back: anything may be missing.
    answer TerminalReaderActionCollectInputsInputCustomText {
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub skip_button: Option<String>,
        /// A text.
        pub submit_button: Option<String>,
        /// A text.
        pub title: Option<String>,
    }
}

record! {
    /// Terminal reader action collect inputs input email, as it comes back: anything may be missing.
    answer TerminalReaderActionCollectInputsInputEmail {
        /// A text.
        pub value: Option<String>,
    }
}

record! {
    /// Terminal reader action collect inputs input selection, as it comes back: anything may be missing.
    answer TerminalReaderActionCollectInputsInputSelection {
        /// A list, each [`TerminalReaderActionCollectInputsInputSelectionChoice`].
        pub choices: Option<Vec<TerminalReaderActionCollectInputsInputSelectionChoice>>,
        /// A text.
        pub id: Option<String>,
        /// A text.
        pub text: Option<String>,
    }
}

record! {
    /// Terminal reader action collect inputs input toggle, as it comes back: anything may be missing.
    answer TerminalReaderActionCollectInputsInputToggle {
        /// See [`CollectTerminalReaderInputsInputToggleDefaultValue`].
        pub default_value: Option<CollectTerminalReaderInputsInputToggleDefaultValue>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub title: Option<String>,
        /// See [`CollectTerminalReaderInputsInputToggleDefaultValue`].
        pub value: Option<CollectTerminalReaderInputsInputToggleDefaultValue>,
    }
}

record! {
    /// Terminal reader action collect payment method collect config tipping, as it comes back: anything may be missing.
    answer TerminalReaderActionCollectPaymentMethodCollectConfigTipping {
        /// A whole number.
        pub amount_eligible: Option<i64>,
    }
}

record! {
    /// Terminal reader action set reader display cart line item, as it comes back: anything may be missing.
    answer TerminalReaderActionSetReaderDisplayCartLineItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub quantity: Option<i64>,
    }
}

texts! {
    /// Collect terminal reader inputs input selection choice style: one of some texts, or any other.
    CollectTerminalReaderInputsInputSelectionChoiceStyle {
        Primary = "primary",
        Secondary = "secondary",
    }
}

record! {
    /// Terminal reader action collect inputs input selection choice, as it comes back: anything may be missing.
    answer TerminalReaderActionCollectInputsInputSelectionChoice {
        /// A text.
        pub id: Option<String>,
        /// See [`CollectTerminalReaderInputsInputSelectionChoiceStyle`].
        pub style: Option<CollectTerminalReaderInputsInputSelectionChoiceStyle>,
        /// A text.
        pub text: Option<String>,
    }
}
