//! What goes into and comes out of [`DataErasure`](super::DataErasure).
//!
//! Written by `ratelimit-codegen` from `tsg_recipients_data_erasure_v3.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Recipients data erasure erase recipients request, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RecipientsDataErasureEraseRecipientsRequest {
    /// A list, from 1 to 5000 of them.
    pub email_addresses: Vec<String>,
}

impl RecipientsDataErasureEraseRecipientsRequest {
    /// With what must be there.
    pub fn new(email_addresses: impl Into<Vec<String>>) -> Self {
        Self { email_addresses: email_addresses.into() }
    }
}

/// Recipients data erasure job ID, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RecipientsDataErasureJobId {
    /// A text.
    pub job_id: Option<String>,
    /// The fields that have no place of their own here.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
