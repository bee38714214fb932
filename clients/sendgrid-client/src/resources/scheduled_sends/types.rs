//! What goes into and comes out of [`ScheduledSends`](super::ScheduledSends).
//!
//! Written by `ratelimit-codegen` from `tsg_scheduled_sends_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::open_enum;

/// Create scheduled send, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateScheduledSend {
    /// A text, matching `^[a-zA-Z0-9]`.
    pub batch_id: String,
    /// See [`Status`].
    pub status: Status,
}

impl CreateScheduledSend {
    /// With what must be there.
    pub fn new(batch_id: impl Into<String>, status: impl Into<Status>) -> Self {
        Self { batch_id: batch_id.into(), status: status.into() }
    }
}

/// Scheduled send status, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScheduledSendStatus {
    /// A text, matching `^[a-zA-Z0-9\-\_]`.
    pub batch_id: Option<String>,
    /// See [`Status`].
    pub status: Option<Status>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// Update scheduled send, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateScheduledSend {
    /// See [`Status`].
    pub status: Status,
}

impl UpdateScheduledSend {
    /// With what must be there.
    pub fn new(status: impl Into<Status>) -> Self {
        Self { status: status.into() }
    }
}

open_enum! {
    /// Status: one of some texts, or any other.
    Status {
        Pause = "pause",
        Cancel = "cancel",
    }
}
