//! What goes into and comes out of [`Integrations`](super::Integrations).
//!
//! Written by `ratelimit-codegen` from `tsg_integrations_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// Get integrations by user response, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetIntegrationsByUserResponse {
    /// A list, each [`Integration`].
    pub result: Option<Vec<Integration>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Integration input, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegrationInput {
    /// See [`Destination`].
    pub destination: Destination,
    /// See [`IntegrationInputFilters`].
    pub filters: IntegrationInputFilters,
    /// See [`IntegrationInputProperties`].
    pub properties: IntegrationInputProperties,
    /// A text, `"Untitled Integration"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

impl IntegrationInput {
    /// With what must be there.
    pub fn new(
        destination: impl Into<Destination>,
        filters: impl Into<IntegrationInputFilters>,
        properties: impl Into<IntegrationInputProperties>,
    ) -> Self {
        Self {
            destination: destination.into(),
            filters: filters.into(),
            properties: properties.into(),
            label: None,
        }
    }
}

setters! {
    IntegrationInput {
        label: String,
    }
}

/// Integration, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Integration {
    /// A text.
    pub integration_id: Option<String>,
    /// A text.
    pub user_id: Option<String>,
    /// See [`IntegrationFilters`].
    pub filters: Option<IntegrationFilters>,
    /// See [`IntegrationProperties`].
    pub properties: Option<IntegrationProperties>,
    /// A text, `"Untitled Integration"` where it is left out.
    pub label: Option<String>,
    /// See [`Destination`].
    pub destination: Option<Destination>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Integration patch, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegrationPatch {
    /// See [`Destination`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<Destination>,
    /// See [`IntegrationPatchFilters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filters: Option<IntegrationPatchFilters>,
    /// See [`IntegrationPatchProperties`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<IntegrationPatchProperties>,
    /// A text, `"Untitled Integration"` where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

impl IntegrationPatch {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    IntegrationPatch {
        destination: Destination,
        filters: IntegrationPatchFilters,
        properties: IntegrationPatchProperties,
        label: String,
    }
}

open_enum! {
    /// Destination: one of some texts, or any other.
    Destination {
        Segment = "Segment",
    }
}

/// Integration input filters, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegrationInputFilters {
    /// A list, each [`Items`].
    pub email_events: Vec<Items>,
}

impl IntegrationInputFilters {
    /// With what must be there.
    pub fn new(email_events: impl Into<Vec<Items>>) -> Self {
        Self { email_events: email_events.into() }
    }
}

/// Integration input properties, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegrationInputProperties {
    /// A text.
    pub write_key: String,
    /// See [`DestinationRegion`].
    pub destination_region: DestinationRegion,
}

impl IntegrationInputProperties {
    /// With what must be there.
    pub fn new(write_key: impl Into<String>, destination_region: impl Into<DestinationRegion>) -> Self {
        Self { write_key: write_key.into(), destination_region: destination_region.into() }
    }
}

/// Integration filters, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegrationFilters {
    /// A list, each [`Items`].
    pub email_events: Option<Vec<Items>>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Integration properties, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegrationProperties {
    /// A text.
    pub write_key: Option<String>,
    /// See [`DestinationRegion`].
    pub destination_region: Option<DestinationRegion>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Integration patch filters, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegrationPatchFilters {
    /// A list, each [`Items`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_events: Option<Vec<Items>>,
}

impl IntegrationPatchFilters {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    IntegrationPatchFilters {
        email_events: Vec<Items>,
    }
}

/// Integration patch properties, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IntegrationPatchProperties {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write_key: Option<String>,
    /// See [`DestinationRegion`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_region: Option<DestinationRegion>,
}

impl IntegrationPatchProperties {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    IntegrationPatchProperties {
        write_key: String,
        destination_region: DestinationRegion,
    }
}

open_enum! {
    /// Items: one of some texts, or any other.
    Items {
        Drop = "drop",
        Processed = "processed",
        Deferred = "deferred",
        GroupUnsubscribe = "group_unsubscribe",
        Bounce = "bounce",
        Delivered = "delivered",
        Click = "click",
        Unsubscribe = "unsubscribe",
        Open = "open",
        GroupResubscribe = "group_resubscribe",
        Spamreport = "spamreport",
        MachineOpened = "machine_opened",
    }
}

open_enum! {
    /// Destination region: one of some texts, or any other.
    DestinationRegion {
        Eu = "EU",
        Us = "US",
    }
}
