//! What goes into and comes out of [`TrackingSettings`](super::TrackingSettings).
//!
//! Written by `ratelimit-codegen` from `tsg_tracking_settings_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::setters;

/// List tracking setting response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListTrackingSettingResponse {
    /// A list, each [`ListTrackingSettingResponseResultItem`].
    pub result: Option<Vec<ListTrackingSettingResponseResultItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Click tracking, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClickTracking {
    /// Yes or no.
    pub enable_text: Option<bool>,
    /// Yes or no.
    pub enabled: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update click tracking setting, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateClickTrackingSetting {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl UpdateClickTrackingSetting {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateClickTrackingSetting {
        enabled: bool,
    }
}

/// Google analytics settings, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GoogleAnalyticsSettings {
    /// Yes or no.
    pub enabled: Option<bool>,
    /// A text.
    pub utm_campaign: Option<String>,
    /// A text.
    pub utm_content: Option<String>,
    /// A text.
    pub utm_medium: Option<String>,
    /// A text.
    pub utm_source: Option<String>,
    /// A text.
    pub utm_term: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Google analytics settings input, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GoogleAnalyticsSettingsInput {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utm_campaign: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utm_content: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utm_medium: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utm_source: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utm_term: Option<String>,
}

impl GoogleAnalyticsSettingsInput {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GoogleAnalyticsSettingsInput {
        enabled: bool,
        utm_campaign: String,
        utm_content: String,
        utm_medium: String,
        utm_source: String,
        utm_term: String,
    }
}

/// List open tracking setting response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListOpenTrackingSettingResponse {
    /// Yes or no.
    pub enabled: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update open tracking setting, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateOpenTrackingSetting {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl UpdateOpenTrackingSetting {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateOpenTrackingSetting {
        enabled: bool,
    }
}

/// Update open tracking setting response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateOpenTrackingSettingResponse {
    /// Yes or no.
    pub enabled: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Subscription tracking settings, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubscriptionTrackingSettings {
    /// Yes or no.
    pub enabled: Option<bool>,
    /// A text.
    pub html_content: Option<String>,
    /// A text.
    pub landing: Option<String>,
    /// A text.
    pub plain_content: Option<String>,
    /// A text.
    pub replace: Option<String>,
    /// A URL.
    pub url: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Subscription tracking settings input, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubscriptionTrackingSettingsInput {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html_content: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub landing: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_content: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replace: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl SubscriptionTrackingSettingsInput {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SubscriptionTrackingSettingsInput {
        enabled: bool,
        html_content: String,
        landing: String,
        plain_content: String,
        replace: String,
        url: String,
    }
}

/// List tracking setting response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListTrackingSettingResponseResultItem {
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub title: Option<String>,
    /// A text.
    pub description: Option<String>,
    /// Yes or no.
    pub enabled: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
