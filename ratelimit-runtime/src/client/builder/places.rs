//! Where calls go, and the credentials that may not go there.

use std::collections::HashMap;

use url::Url;

use crate::client::api::Api;
use crate::client::auth::Shown;

/// Where calls go.
pub(in crate::client) struct Places<'a> {
    pub(in crate::client) base: &'a Url,
    pub(in crate::client) bases: &'a HashMap<String, Url>,
    /// Whether the base is that of methods too that the trait has elsewhere.
    pub(in crate::client) moved: bool,
}

impl Places<'_> {
    /// One for each place that a credential may not go to.
    pub(in crate::client) fn faults_of(&self, shown: &Shown, api: &Api) -> Vec<String> {
        let elsewhere = api.operations.iter().filter(|_| !self.moved);
        let elsewhere = elsewhere.filter_map(|operation| Url::parse(operation.base_url?).ok());
        let mut faults = Vec::new();
        for url in elsewhere.chain(self.bases.values().cloned()).chain([self.base.clone()]) {
            if let Some(fault) = shown.fault_of(&url) {
                faults.push(format!(
                    "the credential {fault}, to `{}`: give a base URL with `https`",
                    url.host_str().unwrap_or_default()
                ));
            }
        }
        faults
    }
}
