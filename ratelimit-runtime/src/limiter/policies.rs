//! Quotas that were changed at run time: they stand in for what a request declares.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use ratelimit_core::policy::{self, PolicyFault, Unreachable};
use ratelimit_core::{Quota, QuotaFault, QuotaSpec, Scope};

use super::PermitRequest;

/// No two states of policies have the same number, in whichever limiter: a request may be used with
/// several.
static GENERATIONS: AtomicU64 = AtomicU64::new(0);

/// The changes of one limiter, or those that are yet to be made.
#[derive(Debug)]
pub(crate) struct Policies {
    changed: RwLock<HashMap<Place, Vec<Quota>>>,
    /// Another number after each change: a plan made before one is made anew.
    generation: AtomicU64,
}

/// Whose quotas.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Place {
    api: String,
    account: String,
    scope: Scope,
    /// Empty for all of them.
    operation: String,
}

/// Quotas that make no sense, all that is wrong with them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("these quotas make no sense: {}", faults.join("; "))]
pub struct PolicyError {
    faults: Vec<String>,
}

impl PolicyError {
    /// One text for each thing that is wrong.
    #[must_use]
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    pub(crate) fn into_faults(self) -> Vec<String> {
        self.faults
    }
}

impl Default for Policies {
    fn default() -> Self {
        let generation = GENERATIONS.fetch_add(1, Ordering::Relaxed);
        Self { changed: RwLock::default(), generation: AtomicU64::new(generation) }
    }
}

impl Policies {
    pub(super) fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    pub(crate) fn set(
        &self,
        request: &PermitRequest,
        scope: Scope,
        specs: &[QuotaSpec],
    ) -> Result<(), PolicyError> {
        let quotas = check(scope, specs)?;
        let place = Place::of(request, scope, &request.operation);
        self.change(|changed| {
            changed.insert(place, quotas);
        });
        Ok(())
    }

    pub(super) fn unset(&self, request: &PermitRequest, scope: Scope) {
        let place = Place::of(request, scope, &request.operation);
        self.change(|changed| {
            changed.remove(&place);
        });
    }

    fn change(&self, change: impl FnOnce(&mut HashMap<Place, Vec<Quota>>)) {
        change(&mut self.changed.write().unwrap_or_else(PoisonError::into_inner));
        self.generation.store(GENERATIONS.fetch_add(1, Ordering::Relaxed), Ordering::Release);
    }

    /// What governs `request`: in each scope what was set for its operation, else what was set for all
    /// operations, else what it declares.
    pub(crate) fn quotas(&self, request: &PermitRequest) -> Vec<Quota> {
        let changed = self.changed();
        if changed.is_empty() {
            return request.quotas.clone();
        }
        let set = |scope| {
            let own = changed.get(&Place::of(request, scope, &request.operation));
            own.or_else(|| changed.get(&Place::of(request, scope, "")))
        };
        let in_scope = |scope| match set(scope) {
            Some(quotas) => quotas.clone(),
            None => request.quotas.iter().filter(|quota| quota.scope() == scope).copied().collect(),
        };
        Scope::ALL.into_iter().flat_map(in_scope).collect()
    }

    /// Whether what governs `request` in `scope` was set, and is not what it declares.
    pub(crate) fn says(&self, request: &PermitRequest, scope: Scope) -> bool {
        let changed = self.changed();
        [request.operation.as_str(), ""]
            .into_iter()
            .any(|operation| changed.contains_key(&Place::of(request, scope, operation)))
    }

    fn changed(&self) -> RwLockReadGuard<'_, HashMap<Place, Vec<Quota>>> {
        self.changed.read().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    fn of(request: &PermitRequest, scope: Scope, operation: &str) -> Self {
        // A budget that all operations share has one policy.
        let operation = if scope.is_per_operation() { operation.to_owned() } else { String::new() };
        Self { api: request.api.clone(), account: request.account.clone(), scope, operation }
    }
}

/// The rules of the macros, in their words.
pub(crate) fn check(scope: Scope, specs: &[QuotaSpec]) -> Result<Vec<Quota>, PolicyError> {
    let mut faults = Vec::new();
    let mut quotas = Vec::new();
    for spec in specs {
        // A spec that says nothing is of the scope `api`.
        if spec.scope != scope && spec.scope != Scope::Api {
            faults.push(format!("a quota of the scope `{}` was given for the scope `{scope}`", spec.scope));
        }
        let spec = spec.scope(scope);
        let told = |fault: QuotaFault| format!("{fault} ({})", fault.help());
        faults.extend(spec.faults().into_iter().flatten().map(told));
        quotas.extend(spec.check().ok());
    }
    let told = |fault: PolicyFault| format!("{fault} ({})", fault.help());
    faults.extend(policy::faults(&quotas).into_iter().map(told));
    let told = |fault: Unreachable| format!("{fault} ({})", fault.help());
    faults.extend(policy::unreachable(&quotas).into_iter().map(told));
    if faults.is_empty() { Ok(quotas) } else { Err(PolicyError { faults }) }
}
