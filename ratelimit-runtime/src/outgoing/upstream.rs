//! What is called, and by which limits.

use std::time::Duration;

use ratelimit_core::breaker::BreakerFault;
use ratelimit_core::{
    Breaker, BreakerSpec, Degradation, QuotaSpec, Retry, RetryFault, RetrySpec, StoreErrorFault,
    StoreErrorSpec,
};

use super::governed::Governed;
use crate::client::quiet::{LONGEST_QUIET, MAX_QUIET};
use crate::client::setting::Setting;
use crate::limiter::{Limiter, PermitRequest, check_all};

/// An API that a client of one's own calls.
#[derive(Debug, Clone)]
#[must_use = "it does nothing until it is a middleware or a layer"]
pub struct Upstream {
    name: String,
    account: String,
    host: Option<String>,
    quotas: Vec<QuotaSpec>,
    retry: Setting<Retry>,
    breaker: Setting<Breaker>,
    on_store_error: Setting<Degradation>,
    max_quiet: Duration,
}

/// What a request is of, among its extensions: by it quotas of the scopes `endpoint`, `user` and `user_endpoint`
/// count. Without it, they count all requests as of one operation, and of no user.
///
/// ```
/// use ratelimit_runtime::outgoing::Called;
///
/// let mut request = http::Request::get("https://api.example.com/search").body(())?;
/// request.extensions_mut().insert(Called::default().operation("search").user("u_42"));
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Called {
    pub(super) operation: String,
    pub(super) user: Option<String>,
}

impl Called {
    /// Of this operation.
    #[must_use]
    pub fn operation(self, operation: impl Into<String>) -> Self {
        Self { operation: operation.into(), ..self }
    }

    /// For this user.
    #[must_use]
    pub fn user(self, user: impl Into<String>) -> Self {
        Self { user: Some(user.into()), ..self }
    }
}

impl Upstream {
    /// The API called `name`, of which processes that share a store share the budgets; of the account `"default"`, with no
    /// limits yet.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            account: "default".to_owned(),
            host: None,
            quotas: Vec::new(),
            retry: Setting::Never,
            breaker: Setting::Never,
            on_store_error: Setting::Never,
            max_quiet: MAX_QUIET,
        }
    }

    /// The account that the upstream counts requests for.
    pub fn account(self, account: impl Into<String>) -> Self {
        Self { account: account.into(), ..self }
    }

    /// Governs requests to `host` alone, such as `api.example.com`. All others pass.
    pub fn only_host(self, host: impl Into<String>) -> Self {
        Self { host: Some(host.into()), ..self }
    }

    /// Governs requests by `quotas` too, each in the scope that it says.
    pub fn quotas(mut self, quotas: &[QuotaSpec]) -> Self {
        self.quotas.extend_from_slice(quotas);
        self
    }

    /// Sends a request again that failed, as `#[retry]` does: with jitter, never before `Retry-After`, within a budget, and
    /// none that could act twice: one that is not idempotent, and has no `Idempotency-Key`, only where it
    /// certainly did nothing, which is where it answered by 429: that there was no connection may be said of another host,
    /// to which it was sent on. A request whose body is a stream is sent once. It is for the middleware; tower has retries of
    /// its own.
    pub fn retry(self, retry: RetrySpec<'_>) -> Self {
        let retry = Setting::read(retry.check(), "`.retry(..)`", retry.faults(), RetryFault::help);
        Self { retry, ..self }
    }

    /// Guards requests by a circuit breaker that all share who share the budgets.
    pub fn circuit_breaker(self, breaker: BreakerSpec) -> Self {
        let breaker =
            Setting::read(breaker.check(), "`.circuit_breaker(..)`", breaker.faults(), BreakerFault::help);
        Self { breaker, ..self }
    }

    /// What a request does where the store fails; see [`PermitRequest::on_store_error`].
    pub fn on_store_error(self, on_store_error: StoreErrorSpec) -> Self {
        let checked = on_store_error.check();
        let fault = [checked.err()];
        let on_store_error = Setting::read(checked, "`.on_store_error(..)`", fault, StoreErrorFault::help);
        Self { on_store_error, ..self }
    }

    /// The longest that the upstream can quiet the fleet for: an hour if left out, a day at most, and not at all with
    /// [`Duration::ZERO`]; see [`ClientBuilder::max_quiet`](crate::ClientBuilder::max_quiet).
    pub fn max_quiet(self, longest: Duration) -> Self {
        Self { max_quiet: longest.min(LONGEST_QUIET), ..self }
    }

    /// A middleware for `reqwest_middleware` that asks `limiter`.
    ///
    /// A request that gets no permit fails with an [`AcquireError`](crate::AcquireError) in a
    /// `reqwest_middleware::Error::Middleware`. Where requests in flight are limited, one counts as such until its
    /// answer's head is there.
    ///
    /// # Errors
    /// [`UpstreamError`] with everything that makes no sense.
    #[cfg(feature = "reqwest-middleware")]
    pub fn middleware(&self, limiter: Limiter) -> Result<super::RateLimitMiddleware, UpstreamError> {
        self.govern(limiter).map(super::RateLimitMiddleware::new)
    }

    /// A layer for tower that asks `limiter`: before hyper's client, tonic's channel, or any other service that takes
    /// HTTP requests.
    ///
    /// A request that gets no permit fails with an [`AcquireError`](crate::AcquireError); a call of gRPC, as tonic's, is
    /// answered instead by a status, `RESOURCE_EXHAUSTED` where a quota refuses it and `UNAVAILABLE` otherwise, with
    /// `grpc-retry-pushback-ms`. Where requests in flight are
    /// limited, one counts as such until the body of its answer has been read, or is dropped.
    ///
    /// How a call of gRPC went, the breaker hears from its trailers, when its body has been read to the end; one whose
    /// body is dropped before says nothing. A stream that lasts longer than a probe may, 30 s, is lost as one, and another
    /// call goes in its place.
    ///
    /// What tower's own retries send again comes as a request like any other: each takes a permit, and its 429 is
    /// told of, but nobody can tell that it is a retry.
    ///
    /// # Errors
    /// [`UpstreamError`] with everything that makes no sense, retries among it: the layer sends nothing again.
    #[cfg(feature = "tower")]
    pub fn layer(&self, limiter: Limiter) -> Result<super::LimitLayer, UpstreamError> {
        if !matches!(self.retry, Setting::Never) {
            let fault = "`.retry(..)`: the layer sends nothing again; put tower's own retries before it";
            return Err(UpstreamError { faults: vec![fault.to_owned()] });
        }
        self.govern(limiter).map(super::LimitLayer::new)
    }

    fn govern(&self, limiter: Limiter) -> Result<Governed, UpstreamError> {
        let mut faults = Vec::new();
        let quotas = check_all(&self.quotas).unwrap_or_else(|found| {
            faults.extend(found);
            Vec::new()
        });
        let mut request = PermitRequest::new(&self.name).account(&self.account).quotas(&quotas);
        if let Some(breaker) = said(&self.breaker, &mut faults) {
            request = request.breaker(breaker);
        }
        if let Some(degradation) = said(&self.on_store_error, &mut faults) {
            request = request.on_store_error(degradation);
        }
        let retry = said(&self.retry, &mut faults);
        if faults.is_empty() {
            Ok(Governed::new(limiter, request, retry, self.max_quiet, self.host.clone()))
        } else {
            Err(UpstreamError { faults })
        }
    }
}

/// What was said, if that makes sense.
fn said<T: Clone>(setting: &Setting<T>, faults: &mut Vec<String>) -> Option<T> {
    setting.clone().over(None).unwrap_or_else(|found| {
        faults.extend(found);
        None
    })
}

/// An upstream whose limits make no sense; its text says everything that is wrong.
#[derive(Debug, Clone, thiserror::Error)]
#[error("these limits make no sense: {}", faults.join("; "))]
pub struct UpstreamError {
    faults: Vec<String>,
}

impl UpstreamError {
    /// One text for each thing that is wrong.
    #[must_use]
    pub fn faults(&self) -> &[String] {
        &self.faults
    }
}
