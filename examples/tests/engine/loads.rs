//! How tests write down what they ask for.

use std::time::Duration;

use ratelimit_runtime::Algorithm;

use crate::job::{Load, Numbers};

impl Numbers {
    pub(crate) fn new(algorithm: Algorithm, limit: u64, per_ms: u64) -> Self {
        let algorithm = algorithm.name().to_owned();
        Self { algorithm, limit, per_ms, burst: None, lease: None, for_each_user: false }
    }

    pub(crate) fn burst(self, burst: u64) -> Self {
        Self { burst: Some(burst), ..self }
    }

    pub(crate) fn lease(self, lease: Duration) -> Self {
        Self { lease: Some(lease), ..self }
    }

    pub(crate) fn for_each_user(self) -> Self {
        Self { for_each_user: true, ..self }
    }
}

impl Load {
    pub(crate) fn new(account: &str, quotas: &[Numbers], callers: usize) -> Self {
        Self { account: account.to_owned(), user: None, quotas: quotas.to_vec(), callers, in_flight: None }
    }

    /// Calls that are in flight for `span`, `max` at one time.
    pub(crate) fn in_flight(self, max: u64, span: Duration) -> Self {
        Self { in_flight: Some((max, span)), ..self }
    }

    pub(crate) fn user(self, user: &str) -> Self {
        Self { user: Some(user.to_owned()), ..self }
    }
}
