//! What goes into and comes out of [`MarketingTests`](super::MarketingTests).
//!
//! Written by `ratelimit-codegen` from `tsg_mc_test_v3.json`: to change it, change the overrides and run it again.

use serde::{Deserialize, Serialize};

use super::super::support::setters;

/// Send test marketing email, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendTestMarketingEmail {
    /// A UUID.
    pub template_id: String,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_id_override: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_id: Option<i64>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_unsubscribe_url: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suppression_group_id: Option<i64>,
    /// A list, from 1 to 10 of them, none twice, each an address of mail.
    pub emails: Vec<String>,
    /// An address of mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_address: Option<String>,
}

impl SendTestMarketingEmail {
    /// With what must be there.
    pub fn new(template_id: impl Into<String>, emails: impl Into<Vec<String>>) -> Self {
        Self {
            template_id: template_id.into(),
            version_id_override: None,
            sender_id: None,
            custom_unsubscribe_url: None,
            suppression_group_id: None,
            emails: emails.into(),
            from_address: None,
        }
    }
}

setters! {
    SendTestMarketingEmail {
        version_id_override: String,
        sender_id: i64,
        custom_unsubscribe_url: String,
        suppression_group_id: i64,
        from_address: String,
    }
}
