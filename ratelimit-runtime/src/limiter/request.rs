//! What a call asks of a limiter: whose budget, by which quotas. Its keys are worked out once.

use std::sync::{Arc, OnceLock};

use ratelimit_core::Quota;

use super::key;
use crate::store::{Ask, Plan};

/// Asks for leave to make one call: of which API and account, which operation, for which user, and
/// by which quotas.
///
/// Make one and use it again where calls ask for the same: it remembers the keys it comes to.
#[derive(Debug, Clone)]
pub struct PermitRequest {
    pub(super) api: String,
    pub(super) account: String,
    pub(super) operation: String,
    pub(super) user: Option<String>,
    pub(super) quotas: Vec<Quota>,
    plan: OnceLock<Planned>,
}

/// A plan, and what it was made under.
#[derive(Debug, Clone)]
struct Planned {
    prefix: Arc<str>,
    plan: Arc<Plan>,
}

impl PermitRequest {
    /// A call of the API named `api`, of the account `"default"`.
    #[must_use]
    pub fn new(api: impl Into<String>) -> Self {
        Self {
            api: api.into(),
            account: "default".to_owned(),
            operation: String::new(),
            user: None,
            quotas: Vec::new(),
            plan: OnceLock::new(),
        }
    }

    /// On the account that the upstream counts it for. Another account is another budget.
    #[must_use]
    pub fn account(self, account: impl Into<String>) -> Self {
        Self { account: account.into(), plan: OnceLock::new(), ..self }
    }

    /// Of one operation, which the scopes `endpoint` and `user_endpoint` count by.
    #[must_use]
    pub fn operation(self, operation: impl Into<String>) -> Self {
        Self { operation: operation.into(), plan: OnceLock::new(), ..self }
    }

    /// For one user, whom the scopes `user` and `user_endpoint` count by. Without one, their quotas
    /// do not govern the call.
    #[must_use]
    pub fn user(self, user: impl Into<String>) -> Self {
        Self { user: Some(user.into()), plan: OnceLock::new(), ..self }
    }

    /// Governed by `quota` too.
    #[must_use]
    pub fn quota(mut self, quota: Quota) -> Self {
        self.quotas.push(quota);
        self.plan = OnceLock::new();
        self
    }

    /// Governed by `quotas` too.
    #[must_use]
    pub fn quotas(mut self, quotas: &[Quota]) -> Self {
        self.quotas.extend_from_slice(quotas);
        self.plan = OnceLock::new();
        self
    }

    /// The plan under a store's key prefix.
    pub(super) fn plan(&self, prefix: &Arc<str>) -> Arc<Plan> {
        let planned = self
            .plan
            .get_or_init(|| Planned { prefix: Arc::clone(prefix), plan: Arc::new(self.make_plan(prefix)) });
        if planned.prefix == *prefix { Arc::clone(&planned.plan) } else { Arc::new(self.make_plan(prefix)) }
    }

    /// One ask for each quota that governs the call, the narrowest scope first.
    fn make_plan(&self, prefix: &str) -> Plan {
        let governing = self.quotas.iter().filter_map(|quota| {
            let key = key::key(prefix, self, quota)?;
            Some(Ask { key, quota: *quota })
        });
        let mut asks: Vec<Ask> = governing.collect();
        asks.sort_by_key(|ask| ask.quota.scope());
        Plan { asks, gate: key::gate(prefix, self) }
    }
}
