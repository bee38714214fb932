//! What goes into and comes out of [`MailSettings`](super::MailSettings).
//!
//! Written by `ratelimit-codegen` from `tsg_mail_settings_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{or_unset, setters};

/// List mail setting query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMailSettingQuery {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number, at least 0, `0` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

impl ListMailSettingQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListMailSettingQuery {
        limit: i64,
        offset: i64,
    }
}

/// List mail setting response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMailSettingResponse {
    /// A list, each [`ListMailSettingResponseResultItem`].
    pub result: Option<Vec<ListMailSettingResponseResultItem>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update address whitelist, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateAddressWhitelist {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<String>>,
}

impl UpdateAddressWhitelist {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateAddressWhitelist {
        enabled: bool,
        list: Vec<String>,
    }
}

/// Mail settings address whitelabel200, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MailSettingsAddressWhitelabel200 {
    /// Yes or no.
    pub enabled: Option<bool>,
    /// A list.
    pub list: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Mail settings bounce purge input, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MailSettingsBouncePurgeInput {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// A whole number.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub soft_bounces: Option<OrUnset<i64>>,
    /// A whole number.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub hard_bounces: Option<OrUnset<i64>>,
}

impl MailSettingsBouncePurgeInput {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    MailSettingsBouncePurgeInput {
        enabled: bool,
        soft_bounces: OrUnset<i64>,
        hard_bounces: OrUnset<i64>,
    }
}

/// Mail settings bounce purge, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MailSettingsBouncePurge {
    /// Yes or no.
    pub enabled: Option<bool>,
    /// A whole number.
    pub soft_bounces: Option<i64>,
    /// A whole number.
    pub hard_bounces: Option<i64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Mail settings footer input, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MailSettingsFooterInput {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html_content: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_content: Option<String>,
}

impl MailSettingsFooterInput {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    MailSettingsFooterInput {
        enabled: bool,
        html_content: String,
        plain_content: String,
    }
}

/// Mail settings footer, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MailSettingsFooter {
    /// Yes or no.
    pub enabled: Option<bool>,
    /// A text.
    pub html_content: Option<String>,
    /// A text.
    pub plain_content: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Mail settings forward bounce input, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MailSettingsForwardBounceInput {
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub email: Option<OrUnset<String>>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl MailSettingsForwardBounceInput {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    MailSettingsForwardBounceInput {
        email: OrUnset<String>,
        enabled: bool,
    }
}

/// Mail settings forward bounce, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MailSettingsForwardBounce {
    /// A text.
    pub email: Option<String>,
    /// Yes or no.
    pub enabled: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Mail settings forward spam input, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MailSettingsForwardSpamInput {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl MailSettingsForwardSpamInput {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    MailSettingsForwardSpamInput {
        email: String,
        enabled: bool,
    }
}

/// Mail settings forward spam, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MailSettingsForwardSpam {
    /// A text.
    pub email: Option<String>,
    /// Yes or no.
    pub enabled: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update template setting, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateTemplateSetting {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html_content: Option<String>,
}

impl UpdateTemplateSetting {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateTemplateSetting {
        enabled: bool,
        html_content: String,
    }
}

/// Update template setting response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateTemplateSettingResponse {
    /// Yes or no.
    pub enabled: Option<bool>,
    /// A text.
    pub html_content: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Mail settings template200, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MailSettingsTemplate200 {
    /// Yes or no.
    pub enabled: Option<bool>,
    /// A text.
    pub html_content: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List mail setting response result item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListMailSettingResponseResultItem {
    /// A text.
    pub title: Option<String>,
    /// Yes or no.
    pub enabled: Option<bool>,
    /// A text.
    pub name: Option<String>,
    /// A text.
    pub description: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
