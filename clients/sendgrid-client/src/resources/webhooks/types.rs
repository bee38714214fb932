//! What goes into and comes out of [`Webhooks`](super::Webhooks).
//!
//! Written by `ratelimit-codegen` from `tsg_webhooks_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;
use std::fmt;

use ratelimit_runtime::OrUnset;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, or_unset, setters};

/// Event webhook request, as it is sent.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventWebhookRequest {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// A text.
    pub url: String,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_resubscribe: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_unsubscribe: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spam_report: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bounce: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deferred: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsubscribe: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processed: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub click: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dropped: Option<bool>,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<OrUnset<String>>,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub oauth_client_id: Option<OrUnset<String>>,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub oauth_client_secret: Option<OrUnset<String>>,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub oauth_token_url: Option<OrUnset<String>>,
}

impl EventWebhookRequest {
    /// With what must be there.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            enabled: None,
            url: url.into(),
            group_resubscribe: None,
            delivered: None,
            group_unsubscribe: None,
            spam_report: None,
            bounce: None,
            deferred: None,
            unsubscribe: None,
            processed: None,
            open: None,
            click: None,
            dropped: None,
            friendly_name: None,
            oauth_client_id: None,
            oauth_client_secret: None,
            oauth_token_url: None,
        }
    }
}

setters! {
    EventWebhookRequest {
        enabled: bool,
        group_resubscribe: bool,
        delivered: bool,
        group_unsubscribe: bool,
        spam_report: bool,
        bounce: bool,
        deferred: bool,
        unsubscribe: bool,
        processed: bool,
        open: bool,
        click: bool,
        dropped: bool,
        friendly_name: OrUnset<String>,
        oauth_client_id: OrUnset<String>,
        oauth_client_secret: OrUnset<String>,
        oauth_token_url: OrUnset<String>,
    }
}

impl fmt::Debug for EventWebhookRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventWebhookRequest")
            .field("enabled", &self.enabled)
            .field("url", &self.url)
            .field("group_resubscribe", &self.group_resubscribe)
            .field("delivered", &self.delivered)
            .field("group_unsubscribe", &self.group_unsubscribe)
            .field("spam_report", &self.spam_report)
            .field("bounce", &self.bounce)
            .field("deferred", &self.deferred)
            .field("unsubscribe", &self.unsubscribe)
            .field("processed", &self.processed)
            .field("open", &self.open)
            .field("click", &self.click)
            .field("dropped", &self.dropped)
            .field("friendly_name", &self.friendly_name)
            .field("oauth_client_id", &self.oauth_client_id)
            .field("oauth_token_url", &self.oauth_token_url)
            .finish_non_exhaustive()
    }
}

/// Event webhook unsigned response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventWebhookUnsignedResponse {
    /// Yes or no.
    pub enabled: Option<bool>,
    /// A text.
    pub url: Option<String>,
    /// Yes or no.
    pub account_status_change: Option<bool>,
    /// Yes or no.
    pub group_resubscribe: Option<bool>,
    /// Yes or no.
    pub delivered: Option<bool>,
    /// Yes or no.
    pub group_unsubscribe: Option<bool>,
    /// Yes or no.
    pub spam_report: Option<bool>,
    /// Yes or no.
    pub bounce: Option<bool>,
    /// Yes or no.
    pub deferred: Option<bool>,
    /// Yes or no.
    pub unsubscribe: Option<bool>,
    /// Yes or no.
    pub processed: Option<bool>,
    /// Yes or no.
    pub open: Option<bool>,
    /// Yes or no.
    pub click: Option<bool>,
    /// Yes or no.
    pub dropped: Option<bool>,
    /// A text.
    pub friendly_name: Option<String>,
    /// A text.
    pub id: Option<String>,
    /// An instant, as in RFC 3339.
    pub created_date: Option<String>,
    /// An instant, as in RFC 3339.
    pub updated_date: Option<String>,
    /// A text.
    pub oauth_client_id: Option<String>,
    /// A text.
    pub oauth_token_url: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List event webhook query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListEventWebhookQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include: Option<String>,
}

impl ListEventWebhookQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListEventWebhookQuery {
        include: String,
    }
}

/// Event webhook all response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventWebhookAllResponse {
    /// A number.
    pub max_allowed: Option<f64>,
    /// A list, each [`EventWebhookSignedResponse`].
    pub webhooks: Option<Vec<EventWebhookSignedResponse>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get signed event webhook response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSignedEventWebhookResponse {
    /// A text.
    pub id: Option<String>,
    /// A text.
    pub public_key: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update signed event webhook, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSignedEventWebhook {
    /// Yes or no.
    pub enabled: bool,
}

impl UpdateSignedEventWebhook {
    /// With what must be there.
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into() }
    }
}

/// Update signed event webhook response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSignedEventWebhookResponse {
    /// A text.
    pub id: Option<String>,
    /// A text.
    pub public_key: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Event webhook test request, as it is sent.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventWebhookTestRequest {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A text.
    pub url: String,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub oauth_client_id: Option<OrUnset<String>>,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub oauth_client_secret: Option<OrUnset<String>>,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub oauth_token_url: Option<OrUnset<String>>,
}

impl EventWebhookTestRequest {
    /// With what must be there.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            id: None,
            url: url.into(),
            oauth_client_id: None,
            oauth_client_secret: None,
            oauth_token_url: None,
        }
    }
}

setters! {
    EventWebhookTestRequest {
        id: String,
        oauth_client_id: OrUnset<String>,
        oauth_client_secret: OrUnset<String>,
        oauth_token_url: OrUnset<String>,
    }
}

impl fmt::Debug for EventWebhookTestRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventWebhookTestRequest")
            .field("id", &self.id)
            .field("url", &self.url)
            .field("oauth_client_id", &self.oauth_client_id)
            .field("oauth_token_url", &self.oauth_token_url)
            .finish_non_exhaustive()
    }
}

/// Get event webhook query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetEventWebhookQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include: Option<String>,
}

impl GetEventWebhookQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GetEventWebhookQuery {
        include: String,
    }
}

/// Event webhook no dates response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventWebhookNoDatesResponse {
    /// Yes or no.
    pub enabled: Option<bool>,
    /// A text.
    pub url: Option<String>,
    /// Yes or no.
    pub account_status_change: Option<bool>,
    /// Yes or no.
    pub group_resubscribe: Option<bool>,
    /// Yes or no.
    pub delivered: Option<bool>,
    /// Yes or no.
    pub group_unsubscribe: Option<bool>,
    /// Yes or no.
    pub spam_report: Option<bool>,
    /// Yes or no.
    pub bounce: Option<bool>,
    /// Yes or no.
    pub deferred: Option<bool>,
    /// Yes or no.
    pub unsubscribe: Option<bool>,
    /// Yes or no.
    pub processed: Option<bool>,
    /// Yes or no.
    pub open: Option<bool>,
    /// Yes or no.
    pub click: Option<bool>,
    /// Yes or no.
    pub dropped: Option<bool>,
    /// A text.
    pub friendly_name: Option<String>,
    /// A text.
    pub id: Option<String>,
    /// A text.
    pub oauth_client_id: Option<String>,
    /// A text.
    pub oauth_token_url: Option<String>,
    /// A text.
    pub public_key: Option<String>,
    /// An instant, as in RFC 3339.
    pub created_at: Option<String>,
    /// An instant, as in RFC 3339.
    pub updated_at: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update event webhook query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateEventWebhookQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include: Option<String>,
}

impl UpdateEventWebhookQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateEventWebhookQuery {
        include: String,
    }
}

/// List parse setting response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListParseSettingResponse {
    /// A list, each [`ParseSetting`].
    pub result: Option<Vec<ParseSetting>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Parse setting input, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ParseSettingInput {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spam_check: Option<bool>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_raw: Option<bool>,
}

impl ParseSettingInput {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ParseSettingInput {
        url: String,
        hostname: String,
        spam_check: bool,
        send_raw: bool,
    }
}

/// Parse setting, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ParseSetting {
    /// A text.
    pub url: Option<String>,
    /// A text.
    pub hostname: Option<String>,
    /// Yes or no.
    pub spam_check: Option<bool>,
    /// Yes or no.
    pub send_raw: Option<bool>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

open_enum! {
    /// Aggregated by: one of some texts, or any other.
    AggregatedBy {
        Day = "day",
        Week = "week",
        Month = "month",
    }
}

/// List parse static query, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListParseStaticQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<String>,
    /// See [`AggregatedBy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_by: Option<AggregatedBy>,
    /// A text.
    pub start_date: String,
    /// A text, `"The day the request is made."` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

impl ListParseStaticQuery {
    /// With what must be there.
    pub fn new(start_date: impl Into<String>) -> Self {
        Self { limit: None, offset: None, aggregated_by: None, start_date: start_date.into(), end_date: None }
    }
}

setters! {
    ListParseStaticQuery {
        limit: String,
        offset: String,
        aggregated_by: AggregatedBy,
        end_date: String,
    }
}

/// List parse static response item, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListParseStaticResponseItem {
    /// A text.
    pub date: Option<String>,
    /// A list, each [`ListParseStaticResponseItemStat`].
    pub stats: Option<Vec<ListParseStaticResponseItemStat>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Create security policy, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSecurityPolicy {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// See [`CreateSecurityPolicyOauth`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth: Option<CreateSecurityPolicyOauth>,
    /// See [`CreateSecurityPolicySignature`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<CreateSecurityPolicySignature>,
}

impl CreateSecurityPolicy {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    CreateSecurityPolicy {
        name: String,
        oauth: CreateSecurityPolicyOauth,
        signature: CreateSecurityPolicySignature,
    }
}

/// Create security policy response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSecurityPolicyResponse {
    /// See [`CreateSecurityPolicyResponsePolicy`].
    pub policy: Option<CreateSecurityPolicyResponsePolicy>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List all security policies response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAllSecurityPoliciesResponse {
    /// A list, each [`ListAllSecurityPoliciesResponsePolicy`].
    pub policies: Option<Vec<ListAllSecurityPoliciesResponsePolicy>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update security policy, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSecurityPolicy {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// See [`UpdateSecurityPolicyOauth`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth: Option<UpdateSecurityPolicyOauth>,
    /// See [`UpdateSecurityPolicySignature`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<UpdateSecurityPolicySignature>,
}

impl UpdateSecurityPolicy {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateSecurityPolicy {
        name: String,
        oauth: UpdateSecurityPolicyOauth,
        signature: UpdateSecurityPolicySignature,
    }
}

/// Update security policy response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSecurityPolicyResponse {
    /// See [`UpdateSecurityPolicyResponsePolicy`].
    pub policy: Option<UpdateSecurityPolicyResponsePolicy>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get security policy response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSecurityPolicyResponse {
    /// See [`GetSecurityPolicyResponsePolicy`].
    pub policy: Option<GetSecurityPolicyResponsePolicy>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Delete security policy query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteSecurityPolicyQuery {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
}

impl DeleteSecurityPolicyQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DeleteSecurityPolicyQuery {
        force: bool,
    }
}

/// Delete security policy response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteSecurityPolicyResponse {
    /// A text.
    pub policy: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Event webhook signed response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventWebhookSignedResponse {
    /// Yes or no.
    pub enabled: Option<bool>,
    /// A text.
    pub url: Option<String>,
    /// Yes or no.
    pub account_status_change: Option<bool>,
    /// Yes or no.
    pub group_resubscribe: Option<bool>,
    /// Yes or no.
    pub delivered: Option<bool>,
    /// Yes or no.
    pub group_unsubscribe: Option<bool>,
    /// Yes or no.
    pub spam_report: Option<bool>,
    /// Yes or no.
    pub bounce: Option<bool>,
    /// Yes or no.
    pub deferred: Option<bool>,
    /// Yes or no.
    pub unsubscribe: Option<bool>,
    /// Yes or no.
    pub processed: Option<bool>,
    /// Yes or no.
    pub open: Option<bool>,
    /// Yes or no.
    pub click: Option<bool>,
    /// Yes or no.
    pub dropped: Option<bool>,
    /// A text.
    pub friendly_name: Option<String>,
    /// A text.
    pub id: Option<String>,
    /// An instant, as in RFC 3339.
    pub created_date: Option<String>,
    /// An instant, as in RFC 3339.
    pub updated_date: Option<String>,
    /// A text.
    pub oauth_client_id: Option<String>,
    /// A text.
    pub oauth_token_url: Option<String>,
    /// A text.
    pub public_key: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List parse static response item stat, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListParseStaticResponseItemStat {
    /// See [`ListParseStaticResponseItemStatMetrics`].
    pub metrics: Option<ListParseStaticResponseItemStatMetrics>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Create security policy oauth, as it is sent.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSecurityPolicyOauth {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_url: Option<String>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
}

impl CreateSecurityPolicyOauth {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    CreateSecurityPolicyOauth {
        client_id: String,
        client_secret: String,
        token_url: String,
        scopes: Vec<String>,
    }
}

impl fmt::Debug for CreateSecurityPolicyOauth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateSecurityPolicyOauth")
            .field("client_id", &self.client_id)
            .field("token_url", &self.token_url)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// Create security policy signature, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSecurityPolicySignature {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl CreateSecurityPolicySignature {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    CreateSecurityPolicySignature {
        enabled: bool,
    }
}

/// Create security policy response policy, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSecurityPolicyResponsePolicy {
    /// A text.
    pub id: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// See [`CreateSecurityPolicyResponsePolicyOauth`].
    pub oauth: Option<CreateSecurityPolicyResponsePolicyOauth>,
    /// See [`CreateSecurityPolicyResponsePolicySignature`].
    pub signature: Option<CreateSecurityPolicyResponsePolicySignature>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List all security policies response policy, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAllSecurityPoliciesResponsePolicy {
    /// A text.
    pub id: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// See [`ListAllSecurityPoliciesResponsePolicyOauth`].
    pub oauth: Option<ListAllSecurityPoliciesResponsePolicyOauth>,
    /// See [`ListAllSecurityPoliciesResponsePolicySignature`].
    pub signature: Option<ListAllSecurityPoliciesResponsePolicySignature>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update security policy oauth, as it is sent.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSecurityPolicyOauth {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_url: Option<String>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
}

impl UpdateSecurityPolicyOauth {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateSecurityPolicyOauth {
        client_id: String,
        client_secret: String,
        token_url: String,
        scopes: Vec<String>,
    }
}

impl fmt::Debug for UpdateSecurityPolicyOauth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateSecurityPolicyOauth")
            .field("client_id", &self.client_id)
            .field("token_url", &self.token_url)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// Update security policy signature, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSecurityPolicySignature {
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl UpdateSecurityPolicySignature {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateSecurityPolicySignature {
        enabled: bool,
    }
}

/// Update security policy response policy, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSecurityPolicyResponsePolicy {
    /// A text.
    pub id: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// See [`UpdateSecurityPolicyResponsePolicyOauth`].
    pub oauth: Option<UpdateSecurityPolicyResponsePolicyOauth>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get security policy response policy, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSecurityPolicyResponsePolicy {
    /// A text.
    pub id: Option<String>,
    /// A text.
    pub name: Option<String>,
    /// See [`GetSecurityPolicyResponsePolicyOauth`].
    pub oauth: Option<GetSecurityPolicyResponsePolicyOauth>,
    /// See [`GetSecurityPolicyResponsePolicySignature`].
    pub signature: Option<GetSecurityPolicyResponsePolicySignature>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List parse static response item stat metrics, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListParseStaticResponseItemStatMetrics {
    /// A number.
    pub received: Option<f64>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Create security policy response policy oauth, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSecurityPolicyResponsePolicyOauth {
    /// A text.
    pub client_id: Option<String>,
    /// A text.
    pub token_url: Option<String>,
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Create security policy response policy signature, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateSecurityPolicyResponsePolicySignature {
    /// A text.
    pub public_key: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List all security policies response policy oauth, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAllSecurityPoliciesResponsePolicyOauth {
    /// A text.
    pub client_id: Option<String>,
    /// A text.
    pub token_url: Option<String>,
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// List all security policies response policy signature, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAllSecurityPoliciesResponsePolicySignature {
    /// A text.
    pub public_key: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update security policy response policy oauth, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateSecurityPolicyResponsePolicyOauth {
    /// A text.
    pub client_id: Option<String>,
    /// A text.
    pub token_url: Option<String>,
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get security policy response policy oauth, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSecurityPolicyResponsePolicyOauth {
    /// A text.
    pub client_id: Option<String>,
    /// A text.
    pub token_url: Option<String>,
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Get security policy response policy signature, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSecurityPolicyResponsePolicySignature {
    /// A text.
    pub public_key: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
