//! What policy files say of the calls that pass a limiter.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use ratelimit_core::{Quota, Scope};

use super::policies::Policies;
use super::{Limiter, PermitRequest};
use crate::policies::{Change, Document, Follower, PolicyFile};

impl Limiter {
    /// Governs calls by the policies of `file`, now and as they change: in each scope that it has quotas for, they take the
    /// place of what requests declare. Clones of this limiter follow too.
    ///
    /// Of several files, in each scope of an API the first one holds that says anything.
    #[must_use]
    pub fn policies(self, file: &PolicyFile) -> Self {
        self.policies.keep(file);
        let follower: Arc<dyn Follower> = Arc::clone(&self.policies) as _;
        // A limiter can follow any file that makes sense.
        let _ = file.governs(&follower);
        self
    }
}

/// The quotas of one file.
#[derive(Debug, Default)]
pub(super) struct OfFile(HashMap<String, OfApi>);

/// The quotas of one API, by operation: those of all, and its own. Without a name, those of all.
#[derive(Debug, Default)]
struct OfApi(BTreeMap<String, Vec<(Scope, Vec<Quota>)>>);

impl OfFile {
    fn new(document: &Document) -> Self {
        let of_api = |client: &crate::policies::Client| {
            let own = client.operations.iter().map(|(name, own)| {
                let governing: Vec<Quota> = client.quotas.iter().chain(&own.quotas).copied().collect();
                (name.clone(), by_scope(&governing))
            });
            OfApi([(String::new(), by_scope(&client.quotas))].into_iter().chain(own).collect())
        };
        Self(document.clients.iter().map(|(name, client)| (name.clone(), of_api(client))).collect())
    }

    /// What it says of the calls of `request` in `scope`.
    pub(super) fn quotas(&self, request: &PermitRequest, scope: Scope) -> Option<&Vec<Quota>> {
        let OfApi(operations) = self.0.get(&request.api)?;
        let governing = operations
            .get(&request.operation)
            .or_else(|| operations.get(request.endpoint()))
            .or_else(|| operations.get(""))?;
        governing.iter().find(|(known, _)| *known == scope).map(|(_, quotas)| quotas)
    }
}

fn by_scope(quotas: &[Quota]) -> Vec<(Scope, Vec<Quota>)> {
    let in_scope = |scope| quotas.iter().filter(|quota| quota.scope() == scope).copied().collect::<Vec<_>>();
    Scope::ALL
        .into_iter()
        .map(|scope| (scope, in_scope(scope)))
        .filter(|(_, found)| !found.is_empty())
        .collect()
}

impl Follower for Policies {
    fn prepare(self: Arc<Self>, id: u64, document: &Document) -> Result<Change, Vec<String>> {
        let file = OfFile::new(document);
        Ok(Box::new(move || self.follow(id, file)))
    }
}
