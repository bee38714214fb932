//! How a mail is handled, and what is told of it.

use serde::{Deserialize, Serialize};

/// How recipients unsubscribe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unsubscribe {
    /// The group they leave.
    pub group_id: i64,
    /// The groups they are shown when they look at their choices. At most 25.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups_to_display: Vec<i64>,
}

/// How a mail is handled.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MailSettings {
    /// Whether it is sent to those who unsubscribed or bounced too. With none of the other bypasses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bypass_list_management: Option<Toggle>,
    /// Whether it is sent to those who reported spam too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bypass_spam_management: Option<Toggle>,
    /// Whether it is sent to addresses that bounced too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bypass_bounce_management: Option<Toggle>,
    /// Whether it is sent to those who unsubscribed from all too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bypass_unsubscribe_management: Option<Toggle>,
    /// What stands below it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer: Option<Footer>,
    /// Whether it is only checked, and sent to nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox_mode: Option<Toggle>,
}

/// What stands below a mail.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Footer {
    /// Whether it is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    /// As plain text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// As HTML.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
}

/// What is told of the mail once it is sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TrackingSettings {
    /// Clicks on its links.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub click_tracking: Option<ClickTracking>,
    /// That it was opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_tracking: Option<OpenTracking>,
    /// A link to unsubscribe.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_tracking: Option<SubscriptionTracking>,
    /// The parameters of Google Analytics in its links.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ganalytics: Option<GoogleAnalytics>,
}

/// Whether clicks are told of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClickTracking {
    /// In HTML.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    /// In plain text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_text: Option<bool>,
}

/// Whether it is told that a mail was opened.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenTracking {
    /// Whether it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    /// The text in the mail that the pixel takes the place of; at its end where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub substitution_tag: Option<String>,
}

/// A link by which recipients unsubscribe from all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubscriptionTracking {
    /// Whether it is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    /// The plain text with it: `<% %>` is the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The HTML with it: `<% %>` is the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// The text in the mail that the link takes the place of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub substitution_tag: Option<String>,
}

/// The parameters of Google Analytics in the links of a mail.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GoogleAnalytics {
    /// Whether they are there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<bool>,
    /// `utm_source`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utm_source: Option<String>,
    /// `utm_medium`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utm_medium: Option<String>,
    /// `utm_term`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utm_term: Option<String>,
    /// `utm_content`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utm_content: Option<String>,
    /// `utm_campaign`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utm_campaign: Option<String>,
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Toggle {
    /// Whether it is on.
    pub enable: bool,
}
