//! Which quotas govern which requests.

use std::fmt;
use std::sync::{Arc, OnceLock};

use ratelimit_core::{Quota, QuotaSpec, Scope};

use super::heads::Heads;
use super::key::IncomingRequest;
use crate::path_prefix::{self, PathFault};

type Cost = Arc<dyn Fn(&IncomingRequest<'_>) -> u64 + Send + Sync>;

/// Quotas for some of the requests: those whose path lies under a prefix, those that
/// [`RateLimitLayerBuilder::choose`](super::RateLimitLayerBuilder::choose) gives them, or all that no other
/// policy is for. One without quotas lets its requests pass uncounted.
#[derive(Clone)]
pub struct Policy {
    pub(super) name: String,
    pub(super) under: Option<String>,
    per_caller: Vec<QuotaSpec>,
    in_all: Vec<QuotaSpec>,
    cost: Option<Cost>,
}

impl Policy {
    /// A policy without quotas, for requests that no other is for. Its budgets are its own: two policies share
    /// none.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), under: None, per_caller: Vec::new(), in_all: Vec::new(), cost: None }
    }

    /// For requests whose path is `path` or lies under it: `/api` is for `/api` and `/api/items`, and not for
    /// `/apis`. Of several that fit, the longest counts. The path of a request is taken as it was sent, before anything in it is
    /// decoded, as axum takes it to find a route.
    #[must_use]
    pub fn under(self, path: impl Into<String>) -> Self {
        Self { under: Some(path.into()), ..self }
    }

    /// Each caller may do so much. What a spec says of its scope and of waiting does not count: a request never
    /// waits.
    #[must_use]
    pub fn per_caller(mut self, quotas: &[QuotaSpec]) -> Self {
        self.per_caller.extend_from_slice(quotas);
        self
    }

    /// All callers together may do so much.
    #[must_use]
    pub fn in_all(mut self, quotas: &[QuotaSpec]) -> Self {
        self.in_all.extend_from_slice(quotas);
        self
    }

    /// How many permits a request takes from each quota, instead of what the quota says; one that takes 0 passes
    /// uncounted. A request that costs more than a quota can ever hold is refused, without a `Retry-After`.
    #[must_use]
    pub fn cost(self, cost: impl Fn(&IncomingRequest<'_>) -> u64 + Send + Sync + 'static) -> Self {
        Self { cost: Some(Arc::new(cost)), ..self }
    }

    /// It with what a file says of it.
    #[cfg(feature = "policy-files")]
    pub(super) fn said_by(self, incoming: &crate::policies::Incoming) -> Self {
        let (per_caller, in_all) = (incoming.per_caller.clone(), incoming.in_all.clone());
        Self { under: incoming.under.clone(), per_caller, in_all, ..self }
    }

    /// The path under which requests must be, without a slash at its end.
    pub(super) fn prefix(&self) -> Option<&str> {
        self.under.as_deref().map(path_prefix::trimmed)
    }

    pub(super) fn check(&self) -> Result<Checked, Vec<String>> {
        let mut faults = Vec::new();
        if let Some(Err(PathFault { message, help })) = self.under.as_deref().map(path_prefix::check) {
            let help = help.map_or_else(String::new, |help| format!("; {help}"));
            faults.push(format!("policy `{}`: {message}{help}", self.name));
        }
        let mut quotas = Vec::new();
        for (specs, scope) in [(&self.per_caller, Scope::UserEndpoint), (&self.in_all, Scope::Endpoint)] {
            let specs: Vec<QuotaSpec> = specs.iter().map(|spec| spec.scope(scope)).collect();
            match crate::limiter::check_quotas(scope, &specs) {
                Ok(checked) => quotas.extend(checked),
                Err(error) => {
                    let named = error
                        .into_faults()
                        .into_iter()
                        .map(|fault| format!("policy `{}`: {fault}", self.name));
                    faults.extend(named);
                }
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let under = self.prefix().map(str::to_owned);
        let (name, cost) = (self.name.clone(), self.cost.clone());
        Ok(Checked { name, under, quotas, cost, heads: OnceLock::new() })
    }
}

impl fmt::Debug for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Policy")
            .field("name", &self.name)
            .field("under", &self.under)
            .field("per_caller", &self.per_caller)
            .field("in_all", &self.in_all)
            .finish_non_exhaustive()
    }
}

/// A policy that makes sense.
pub(super) struct Checked {
    pub(super) name: String,
    /// Without a slash at its end.
    under: Option<String>,
    pub(super) quotas: Vec<Quota>,
    cost: Option<Cost>,
    /// What is told of them in each answer.
    pub(super) heads: OnceLock<Heads>,
}

impl Checked {
    /// How much of `path` it is for: the longest counts. Nothing where it is for another.
    pub(super) fn fits(&self, path: &str) -> Option<usize> {
        let Some(under) = &self.under else { return Some(0) };
        let rest = path.strip_prefix(under.as_str())?;
        (rest.is_empty() || rest.starts_with('/')).then_some(under.len() + 1)
    }

    /// The permits that a request takes, where it says so.
    pub(super) fn cost_of(&self, request: &IncomingRequest<'_>) -> Option<u64> {
        self.cost.as_ref().map(|cost| cost(request))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_prefix_ends_where_a_segment_does() {
        let fits = |under: &str, path: &str| {
            Policy::new("p").under(under).check().unwrap_or_else(|faults| panic!("{faults:?}")).fits(path)
        };
        for (under, path, expected) in [
            ("/api", "/api", true),
            ("/api/", "/api", true),
            ("/api", "/api/items", true),
            ("/api", "/apis", false),
            ("/api", "/", false),
            ("/", "/anything", true),
        ] {
            assert_eq!(fits(under, path).is_some(), expected, "{under} {path}");
        }
        assert!(fits("/api/external", "/api/external/x") > fits("/api", "/api/external/x"));
    }

    #[test]
    fn what_is_wrong_with_a_policy_names_it() {
        let wrong = Policy::new("odd").under("api").per_caller(&[QuotaSpec::new(0, Duration::from_secs(1))]);
        let Err(faults) = wrong.check() else { panic!("{wrong:?}") };
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(faults.iter().all(|fault| fault.starts_with("policy `odd`: ")), "{faults:?}");
    }
}
