//! What a call asks of a limiter: whose budget, by which quotas. Its keys are worked out once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use ratelimit_core::Quota;
use ratelimit_core::algorithm::in_flight::Holder;

use super::key;
use super::policies::Policies;
use crate::store::{Ask, Backend, Plan};

/// Asks for leave to make one call: of which API and account, which operation, for which user, and
/// by which quotas.
///
/// Make one and use it again where calls ask for the same: it remembers the keys it comes to.
#[derive(Debug)]
pub struct PermitRequest {
    pub(super) api: String,
    pub(super) account: String,
    pub(super) operation: String,
    pub(super) user: Option<String>,
    pub(super) values: Vec<(String, String)>,
    pub(super) quotas: Vec<Quota>,
    planned: Mutex<Option<Planned>>,
}

/// A plan, and what it was made under.
#[derive(Debug, Clone)]
struct Planned {
    prefix: Arc<str>,
    holder: Holder,
    generation: u64,
    plan: Arc<Plan>,
}

impl Clone for PermitRequest {
    fn clone(&self) -> Self {
        Self {
            api: self.api.clone(),
            account: self.account.clone(),
            operation: self.operation.clone(),
            user: self.user.clone(),
            values: self.values.clone(),
            quotas: self.quotas.clone(),
            planned: Mutex::new(self.planned.lock().unwrap_or_else(PoisonError::into_inner).clone()),
        }
    }
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
            values: Vec::new(),
            quotas: Vec::new(),
            planned: Mutex::default(),
        }
    }

    /// On the account that the upstream counts it for. Another account is another budget.
    #[must_use]
    pub fn account(self, account: impl Into<String>) -> Self {
        Self { account: account.into(), planned: Mutex::default(), ..self }
    }

    /// Of one operation, which the scopes `endpoint` and `user_endpoint` count by.
    #[must_use]
    pub fn operation(self, operation: impl Into<String>) -> Self {
        Self { operation: operation.into(), planned: Mutex::default(), ..self }
    }

    /// For one user, whom the scopes `user` and `user_endpoint` count by. Without one, their quotas
    /// do not govern the call.
    #[must_use]
    pub fn user(self, user: impl Into<String>) -> Self {
        Self { user: Some(user.into()), planned: Mutex::default(), ..self }
    }

    /// With the value of what the [`key`](ratelimit_core::QuotaSpec::key) of a quota calls `name`. Without
    /// it, such a quota does not govern the call.
    #[must_use]
    pub fn value(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.values.push((name.into(), value.into()));
        self.planned = Mutex::default();
        self
    }

    /// Governed by `quota` too.
    #[must_use]
    pub fn quota(mut self, quota: Quota) -> Self {
        self.quotas.push(quota);
        self.planned = Mutex::default();
        self
    }

    /// Governed by `quotas` too.
    #[must_use]
    pub fn quotas(mut self, quotas: &[Quota]) -> Self {
        self.quotas.extend_from_slice(quotas);
        self.planned = Mutex::default();
        self
    }

    /// The plan for a store and a limiter's policies.
    pub(super) fn plan(&self, backend: &Backend, policies: &Policies) -> Arc<Plan> {
        let (prefix, holder) = (backend.prefix(), backend.holder());
        let generation = policies.generation();
        let mut planned = self.planned.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |known: &&Planned| Arc::ptr_eq(&known.prefix, prefix) || known.prefix == *prefix;
        let known = planned.as_ref().filter(|known| known.generation == generation && known.holder == holder);
        let known = known.filter(same);
        if let Some(known) = known {
            return Arc::clone(&known.plan);
        }
        let plan = Arc::new(self.make_plan(prefix, holder, policies));
        *planned = Some(Planned { prefix: Arc::clone(prefix), holder, generation, plan: Arc::clone(&plan) });
        plan
    }

    /// One ask for each part of each quota that governs the call, the narrowest scope first, and in it
    /// the calls in flight.
    fn make_plan(&self, prefix: &str, holder: Holder, policies: &Policies) -> Plan {
        let governing = policies.quotas(self).into_iter().flat_map(Quota::parts).filter_map(|quota| {
            let key = key::key(prefix, self, &quota)?;
            Some(Ask::new(key, quota.held_by(holder)))
        });
        let mut asks: Vec<Ask> = governing.collect();
        asks.sort_by_key(|ask| (ask.quota.scope(), !ask.quota.is_in_flight()));
        tell_apart(&mut asks);
        Plan::new(asks, key::gate(prefix, self))
    }
}

/// Quotas that count the same calls in windows of one length come to the same key. Each counts on its
/// own, so all but the first get a number.
fn tell_apart(asks: &mut [Ask]) {
    let mut seen: HashMap<Arc<str>, u32> = HashMap::new();
    for ask in asks {
        let count = seen.entry(Arc::clone(&ask.key)).or_default();
        *count += 1;
        if *count > 1 {
            *ask = Ask::new(Arc::from(format!("{}:{count}", ask.key)), ask.quota);
        }
    }
}
