//! What holds for the calls of a client besides their quotas: timeouts, retries, the breaker, and what happens where
//! the store fails.
//!
//! What a policy file says of an operation goes before what the method says, and what it says of the client before
//! what the trait says; the builder's word stands between these two pairs.

use ratelimit_core::{Breaker, Degradation, Retry};

use super::Parts;
use super::api::{Operation, Timeouts};

/// What a policy file says of the calls of a client, or of one of its operations.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Calls {
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: Said<Retry>,
    pub(crate) breaker: Said<Breaker>,
    pub(crate) on_store_error: Option<Degradation>,
}

/// What is said of something that there need not be.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) enum Said<T> {
    #[default]
    Nothing,
    /// There is to be none.
    #[cfg_attr(not(feature = "policy-files"), expect(dead_code, reason = "only a file says it"))]
    Never,
    #[cfg_attr(not(feature = "policy-files"), expect(dead_code, reason = "only a file says it"))]
    This(T),
}

impl<T> Said<T> {
    /// What holds where nothing is said and `wider` would.
    fn over(self, wider: impl FnOnce() -> Option<T>) -> Option<T> {
        match self {
            Self::Nothing => wider(),
            Self::Never => None,
            Self::This(this) => Some(this),
        }
    }
}

/// What a file says of a call: of its operation, and of all. Of all it says nothing where the builder does.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct OfCall {
    pub(crate) own: Calls,
    pub(crate) of_all: Calls,
}

/// The breaker of an operation.
#[derive(Debug, Clone, Copy)]
pub(super) enum Guards {
    /// It has one of its own.
    Own(Breaker),
    /// It shares that of the API.
    Shared(Breaker),
}

impl Parts {
    pub(super) fn timeouts_of(&self, operation: &Operation) -> Timeouts {
        let OfCall { own, of_all } = self.said_of(operation);
        let declared = own.timeouts.or(operation.timeouts).or(of_all.timeouts).or(self.timeouts);
        self.at_most(operation, declared)
    }

    /// `#[no_retry]` stays: it says that a call must not be sent again.
    pub(super) fn retry_of(&self, operation: &Operation) -> Option<Retry> {
        let OfCall { own, of_all } = self.said_of(operation);
        let own = own.retry.over(|| operation.retry_under(of_all.retry.over(|| self.retry)));
        own.filter(|_| operation.is_retried)
    }

    pub(super) fn breaker_of(&self, operation: &Operation) -> Option<Guards> {
        let OfCall { own, of_all } = self.said_of(operation);
        match own.breaker {
            Said::This(own) => Some(Guards::Own(own)),
            Said::Never => None,
            Said::Nothing => match operation.breaker {
                Some(own) => Some(Guards::Own(own)),
                None if !operation.under_api_breaker => None,
                None => of_all.breaker.over(|| self.breaker).map(Guards::Shared),
            },
        }
    }

    pub(super) fn on_store_error_of(&self, operation: &Operation) -> Option<Degradation> {
        let OfCall { own, of_all } = self.said_of(operation);
        let own = own.on_store_error.or(operation.on_store_error);
        own.or(of_all.on_store_error).or(self.on_store_error)
    }

    #[cfg(feature = "policy-files")]
    pub(super) fn changes_of_the_file(&self) -> u64 {
        self.file.as_ref().map_or(0, |file| file.changes())
    }

    #[cfg(not(feature = "policy-files"))]
    #[expect(clippy::unused_self, reason = "there are no files without the feature")]
    pub(super) const fn changes_of_the_file(&self) -> u64 {
        0
    }

    #[cfg(feature = "policy-files")]
    fn said_of(&self, operation: &Operation) -> OfCall {
        self.file.as_ref().map(|file| file.said_of(operation.name)).unwrap_or_default()
    }

    #[cfg(not(feature = "policy-files"))]
    #[expect(clippy::unused_self, reason = "there are no files without the feature")]
    fn said_of(&self, _: &Operation) -> OfCall {
        OfCall::default()
    }
}
