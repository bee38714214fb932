//! What a call asks of a limiter: whose budget, by which quotas. Its keys are worked out once.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use std::time::Duration;

#[cfg(doc)]
use ratelimit_core::OnStoreError;
use ratelimit_core::algorithm::in_flight::Holder;
use ratelimit_core::{Breaker, Degradation, Quota, Scope};

use super::key;
use super::plans::Plans;
use super::policies::Policies;
use crate::store::{Ask, Backend, Guard, Plan};
use crate::time;

/// How long a probe may take where nothing is said of it: as long as an attempt may.
const DEFAULT_PROBE_LEASE: Duration = Duration::from_secs(30);

/// Asks for leave to make one call: of which API and account, which operation, for which user, and
/// by which quotas.
///
/// Make one and use it again where calls ask for the same: it remembers the keys it comes to.
#[derive(Debug, Clone)]
pub struct PermitRequest {
    pub(super) api: String,
    pub(super) account: String,
    pub(super) operation: String,
    /// The operation whose endpoint it is, where that is another.
    endpoint: Option<String>,
    pub(super) user: Option<String>,
    pub(super) values: Vec<(String, String)>,
    pub(super) quotas: Vec<Quota>,
    /// Where those are what its client says, and go before what a file says.
    pub(super) instead: Vec<Scope>,
    breaker: Option<Guarded>,
    probe_lease: Duration,
    pub(super) on_store_error: Option<Degradation>,
    /// Whether it asks for nothing but that the gate of its operation is open.
    is_at_the_gate: bool,
    plans: Plans,
}

/// The breaker of a request.
#[derive(Debug, Clone, Copy)]
struct Guarded {
    breaker: Breaker,
    of_the_operation: bool,
}

/// What it is told of as.
#[cfg(any(feature = "reqwest-middleware", feature = "tower"))]
impl PermitRequest {
    pub(crate) fn api(&self) -> &str {
        &self.api
    }

    pub(crate) fn called(&self) -> &str {
        &self.operation
    }

    pub(crate) fn declared(&self) -> impl Iterator<Item = &Quota> {
        self.quotas.iter()
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
            endpoint: None,
            user: None,
            values: Vec::new(),
            quotas: Vec::new(),
            instead: Vec::new(),
            breaker: None,
            probe_lease: DEFAULT_PROBE_LEASE,
            on_store_error: None,
            is_at_the_gate: false,
            plans: Plans::default(),
        }
    }

    /// Asks for nothing but that the upstream wants calls of its operation: as
    /// [`waits_at_the_gate`](super::Limiter::waits_at_the_gate) is asked, and [`quiet`](super::Limiter::quiet) is told.
    #[must_use]
    pub(crate) fn at_the_gate_of_its_operation(self) -> Self {
        Self { is_at_the_gate: true, plans: Plans::default(), ..self }
    }

    /// On the account that the upstream counts it for. Another account is another budget.
    #[must_use]
    pub fn account(self, account: impl Into<String>) -> Self {
        Self { account: account.into(), plans: Plans::default(), ..self }
    }

    /// Of one operation, which the scopes `endpoint` and `user_endpoint` count by.
    #[must_use]
    pub fn operation(self, operation: impl Into<String>) -> Self {
        Self { operation: operation.into(), plans: Plans::default(), ..self }
    }

    /// Counted for the endpoint of another operation, whose policies are its own where it has none.
    #[must_use]
    pub(crate) fn counts_for(self, endpoint: impl Into<String>) -> Self {
        Self { endpoint: Some(endpoint.into()), plans: Plans::default(), ..self }
    }

    /// What is counted by endpoint counts for this operation.
    pub(super) fn endpoint(&self) -> &str {
        self.endpoint.as_deref().unwrap_or(&self.operation)
    }

    /// For one user, whom the scopes `user` and `user_endpoint` count by. Without one, their quotas
    /// do not govern the call.
    #[must_use]
    pub fn user(self, user: impl Into<String>) -> Self {
        Self { user: Some(user.into()), plans: Plans::default(), ..self }
    }

    /// With the value of what the [`key`](ratelimit_core::QuotaSpec::key) of a quota calls `name`. Without
    /// it, such a quota does not govern the call.
    #[must_use]
    pub fn value(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.values.push((name.into(), value.into()));
        self.plans = Plans::default();
        self
    }

    /// Governed by `quota` too.
    #[must_use]
    pub fn quota(mut self, quota: Quota) -> Self {
        self.quotas.push(quota);
        self.plans = Plans::default();
        self
    }

    /// Governed by `quotas` too.
    #[must_use]
    pub fn quotas(mut self, quotas: &[Quota]) -> Self {
        self.quotas.extend_from_slice(quotas);
        self.plans = Plans::default();
        self
    }

    /// Governed in `scope` by `quotas` alone, whatever it declares and a file says.
    pub(crate) fn instead(mut self, scope: Scope, quotas: &[Quota]) -> Self {
        self.quotas.retain(|quota| quota.scope() != scope);
        self.quotas.extend_from_slice(quotas);
        self.instead.push(scope);
        self.plans = Plans::default();
        self
    }

    /// Guarded by a circuit breaker that all calls of the API and account share, and that hears how they end by
    /// [`Permit::report`](super::Permit::report).
    #[must_use]
    pub fn breaker(self, breaker: Breaker) -> Self {
        self.guarded(breaker, false)
    }

    /// Guarded by a circuit breaker of its operation alone, instead of one of the whole API.
    #[must_use]
    pub fn operation_breaker(self, breaker: Breaker) -> Self {
        self.guarded(breaker, true)
    }

    /// How long a call may take that a breaker which is half-open lets through: one that is not heard of until
    /// then counts as lost, and another goes in its place. 30 s unless it is told; without a breaker it does
    /// nothing.
    #[must_use]
    pub fn probe_lease(self, lease: Duration) -> Self {
        Self { probe_lease: lease, plans: Plans::default(), ..self }
    }

    fn guarded(self, breaker: Breaker, of_the_operation: bool) -> Self {
        let breaker = Some(Guarded { breaker, of_the_operation });
        Self { breaker, plans: Plans::default(), ..self }
    }

    /// Says what the call does where the store fails, or does not answer in time. Left out, it is decided by
    /// the process' share of each budget where the store takes longer than 25 ms, or than
    /// [it was told to](crate::RedisStoreBuilder::decision_timeout).
    ///
    /// - [`Local`](OnStoreError::Local): each process that is alive has its share of the limit, and starts
    ///   where the fleet's budget stood. So the fleet keeps the limit, and uses it as far as its calls are
    ///   spread evenly. What is granted so is charged once the store is back. A permit says that it was
    ///   [degraded](crate::Permit::degraded).
    /// - [`Open`](OnStoreError::Open): the call goes, whatever the limit.
    /// - [`Closed`](OnStoreError::Closed): the call fails with [`AcquireError::Store`](crate::AcquireError).
    ///
    /// ```
    /// use ratelimit_runtime::{OnStoreError, PermitRequest, StoreErrorSpec};
    /// use std::time::Duration;
    ///
    /// let careful = StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_millis(100));
    /// let login = PermitRequest::new("auth").on_store_error(careful.check()?);
    /// # Ok::<(), ratelimit_runtime::StoreErrorFault>(())
    /// ```
    #[must_use]
    pub const fn on_store_error(mut self, degradation: Degradation) -> Self {
        self.on_store_error = Some(degradation);
        self
    }

    /// The same at the gate of its operation, if it has one.
    pub(super) fn gate_of_its_operation(&self) -> Option<Self> {
        (!self.operation.is_empty()).then(|| self.clone().at_the_gate_of_its_operation())
    }

    /// The operation whose calls are quiet where its gate is closed; none where all of the API's are.
    pub(super) fn quieted(&self) -> Option<&str> {
        self.is_at_the_gate.then_some(self.endpoint())
    }

    /// The plan for a store and a limiter's policies. No two limiters have policies of one generation.
    pub(super) fn plan(&self, backend: &Backend, policies: &Policies) -> Cow<'_, Arc<Plan>> {
        let make = || self.make_plan(backend.prefix(), backend.holder(), policies);
        self.plans.of(policies.generation(), make)
    }

    /// One ask for each part of each quota that governs the call, the narrowest scope first, and in it
    /// the calls in flight.
    fn make_plan(&self, prefix: &str, holder: Holder, policies: &Policies) -> Plan {
        if self.is_at_the_gate {
            return Plan::new(Vec::new(), key::gate_of_the_operation(prefix, self));
        }
        let governing = policies.quotas(self).into_iter().flat_map(Quota::parts).filter_map(|quota| {
            let key = key::key(prefix, self, &quota)?;
            Some(Ask::new(key, quota.held_by(holder)))
        });
        let mut asks: Vec<Ask> = governing.collect();
        asks.sort_by_key(|ask| (ask.quota.scope(), !ask.quota.is_in_flight()));
        tell_apart(&mut asks);
        let guard = self.breaker.map(|Guarded { breaker, of_the_operation }| {
            let key = key::breaker(prefix, self, of_the_operation);
            let operation = if of_the_operation { &*self.operation } else { "" };
            Guard::new(key, breaker, time::micros(self.probe_lease)).of(&self.api, operation)
        });
        Plan::new(asks, key::gate(prefix, self)).guarded_by(guard)
    }
}

/// Quotas that count the same calls in windows of one length come to the same key. Each counts on its
/// own, so all but the first get a number.
fn tell_apart(asks: &mut [Ask]) {
    if asks.len() < 2 {
        return;
    }
    let mut seen: HashMap<Arc<str>, u32> = HashMap::new();
    for ask in asks {
        let count = seen.entry(Arc::clone(&ask.key)).or_default();
        *count += 1;
        if *count > 1 {
            *ask = Ask::new(Arc::from(format!("{}:{count}", ask.key)), ask.quota);
        }
    }
}
