//! Quotas that were changed at run time: they stand in for what a request declares.

use std::collections::HashMap;
#[cfg(feature = "policy-files")]
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use ratelimit_core::policy::{self, PolicyFault, Unreachable};
use ratelimit_core::{Quota, QuotaFault, QuotaSpec, Scope};

use super::PermitRequest;
#[cfg(feature = "policy-files")]
use super::from_file::OfFile;
#[cfg(feature = "policy-files")]
use crate::policies::PolicyFile;

/// No two states of policies have the same number, in whichever limiter: a request may be used with
/// several.
static GENERATIONS: AtomicU64 = AtomicU64::new(0);

/// The changes of one limiter, or those that are yet to be made.
#[derive(Debug)]
pub(crate) struct Policies {
    changed: RwLock<Changed>,
    /// Another number after each change: a plan made before one is made anew.
    generation: AtomicU64,
    /// These are followed as long as this is there.
    #[cfg(feature = "policy-files")]
    kept: Mutex<Vec<PolicyFile>>,
}

/// What stands in for what requests declare.
#[derive(Debug, Default)]
struct Changed {
    /// What was set for one account.
    set: HashMap<Place, Vec<Quota>>,
    /// What files say for all accounts, each under its number.
    #[cfg(feature = "policy-files")]
    files: Vec<(u64, OfFile)>,
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
        Self {
            changed: RwLock::default(),
            generation: AtomicU64::new(generation),
            #[cfg(feature = "policy-files")]
            kept: Mutex::default(),
        }
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
            changed.set.insert(place, quotas);
        });
        Ok(())
    }

    pub(super) fn unset(&self, request: &PermitRequest, scope: Scope) {
        let place = Place::of(request, scope, &request.operation);
        self.change(|changed| {
            changed.set.remove(&place);
        });
    }

    fn change(&self, change: impl FnOnce(&mut Changed)) {
        change(&mut self.changed.write().unwrap_or_else(PoisonError::into_inner));
        self.generation.store(GENERATIONS.fetch_add(1, Ordering::Relaxed), Ordering::Release);
    }

    /// What governs `request`: in each scope what was set for its operation, else what was set for all
    /// operations, else the same of what files say, else what it declares.
    pub(crate) fn quotas(&self, request: &PermitRequest) -> Vec<Quota> {
        let changed = self.changed();
        if changed.is_empty() {
            return request.quotas.clone();
        }
        let set = |scope| {
            let set = &changed.set;
            let own = set.get(&Place::of(request, scope, &request.operation));
            let own = own.or_else(|| set.get(&Place::of(request, scope, request.endpoint())));
            let of_all = || set.get(&Place::of(request, scope, ""));
            let by_files = || {
                let says_itself = request.instead.contains(&scope);
                changed.by_files(request, scope).filter(|_| !says_itself)
            };
            own.or_else(of_all).or_else(by_files)
        };
        let in_scope = |scope| match set(scope) {
            Some(quotas) => quotas.clone(),
            None => request.quotas.iter().filter(|quota| quota.scope() == scope).copied().collect(),
        };
        Scope::ALL.into_iter().flat_map(in_scope).collect()
    }

    /// Whether what governs `request` in `scope` was set, and is not what it declares.
    pub(crate) fn says(&self, request: &PermitRequest, scope: Scope) -> bool {
        let set = &self.changed().set;
        [request.operation.as_str(), request.endpoint(), ""]
            .into_iter()
            .any(|operation| set.contains_key(&Place::of(request, scope, operation)))
    }

    #[cfg(feature = "policy-files")]
    pub(super) fn keep(&self, file: &PolicyFile) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if !kept.iter().any(|known| known.is(file)) {
            kept.push(file.clone());
        }
    }

    /// From now on keeps to what the file of the number `id` says.
    #[cfg(feature = "policy-files")]
    pub(super) fn follow(&self, id: u64, file: OfFile) {
        self.change(|changed| match changed.files.iter_mut().find(|(known, _)| *known == id) {
            Some((_, known)) => *known = file,
            None => changed.files.push((id, file)),
        });
    }

    fn changed(&self) -> RwLockReadGuard<'_, Changed> {
        self.changed.read().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Changed {
    #[cfg(feature = "policy-files")]
    fn is_empty(&self) -> bool {
        self.set.is_empty() && self.files.is_empty()
    }

    #[cfg(not(feature = "policy-files"))]
    fn is_empty(&self) -> bool {
        self.set.is_empty()
    }

    /// What the first file says that says anything.
    #[cfg(feature = "policy-files")]
    fn by_files(&self, request: &PermitRequest, scope: Scope) -> Option<&Vec<Quota>> {
        self.files.iter().find_map(|(_, file)| file.quotas(request, scope))
    }

    #[cfg(not(feature = "policy-files"))]
    #[expect(clippy::unused_self, reason = "there are no files without the feature")]
    fn by_files(&self, _: &PermitRequest, _: Scope) -> Option<&Vec<Quota>> {
        None
    }
}

impl Place {
    fn of(request: &PermitRequest, scope: Scope, operation: &str) -> Self {
        // A budget that all operations share has one policy.
        let operation = if scope.is_per_operation() { operation.to_owned() } else { String::new() };
        Self { api: request.api.clone(), account: request.account.clone(), scope, operation }
    }
}

/// The rules of the macros, in their words, for quotas of any scopes.
#[cfg(any(feature = "tower", feature = "reqwest-middleware"))]
pub(crate) fn check_all(specs: &[QuotaSpec]) -> Result<Vec<Quota>, Vec<String>> {
    let mut faults = Vec::new();
    let quotas = judge(specs, &mut faults);
    if faults.is_empty() { Ok(quotas) } else { Err(faults) }
}

/// The same for quotas of one scope.
pub(crate) fn check(scope: Scope, specs: &[QuotaSpec]) -> Result<Vec<Quota>, PolicyError> {
    // A spec that says nothing is of the scope `api`.
    let strangers = specs.iter().filter(|spec| spec.scope != scope && spec.scope != Scope::Api);
    let told =
        |spec: &QuotaSpec| format!("a quota of the scope `{}` was given for the scope `{scope}`", spec.scope);
    let mut faults: Vec<String> = strangers.map(told).collect();
    let specs: Vec<QuotaSpec> = specs.iter().map(|spec| spec.scope(scope)).collect();
    let quotas = judge(&specs, &mut faults);
    if faults.is_empty() { Ok(quotas) } else { Err(PolicyError { faults }) }
}

/// The quotas that make sense each for itself, and all that is wrong with any, or between them.
fn judge(specs: &[QuotaSpec], faults: &mut Vec<String>) -> Vec<Quota> {
    let told = |fault: QuotaFault| format!("{fault} ({})", fault.help());
    faults.extend(specs.iter().flat_map(|spec| spec.faults()).flatten().map(told));
    let quotas: Vec<Quota> = specs.iter().filter_map(|spec| spec.check().ok()).collect();
    let told = |fault: PolicyFault| format!("{fault} ({})", fault.help());
    faults.extend(policy::faults(&quotas).into_iter().map(told));
    let told = |fault: Unreachable| format!("{fault} ({})", fault.help());
    faults.extend(policy::unreachable(&quotas).into_iter().map(told));
    quotas
}
