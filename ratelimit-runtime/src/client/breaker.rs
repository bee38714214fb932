//! The circuit breaker that guards a client's calls: which it is, and how it hears how they end.

use std::time::Duration;

use ratelimit_core::breaker::{Ended, Verdict, classify};
use ratelimit_core::{BreakerFault, BreakerSpec};

use super::api::Operation;
use super::rules::Guards;
use super::setting::Setting;
use super::{ATTEMPT_TIMEOUT, ClientBuilder, Parts};
use crate::error::Failure;
use crate::limiter::PermitRequest;

/// How much longer than an attempt may take a probe is waited for, until another goes in its place.
const GRACE: Duration = Duration::from_secs(1);

impl<C> ClientBuilder<C> {
    /// Guards calls by a circuit breaker, which stops them while the upstream keeps failing. It takes the place
    /// of the trait's `#[circuit_breaker]`; a method's own stays, and so does its `#[no_circuit_breaker]`.
    ///
    /// All clients of one API and account share it that share a store, and each attempt of a call is counted
    /// for itself: 5xx, timeouts and connections that are refused or break as failures, and neither 429 nor
    /// what this client refuses by itself. While it is open, calls fail at once with
    /// [`RefusedBy::Breaker`](crate::RefusedBy::Breaker).
    ///
    /// ```
    /// # use ratelimit_runtime::{BreakerSpec, ClientBuilder};
    /// # use std::time::Duration;
    /// # fn with<C>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
    /// builder.circuit_breaker(
    ///     BreakerSpec::failures(5).window(Duration::from_secs(300)).open_for(Duration::from_secs(60)),
    /// )
    /// # }
    /// ```
    #[must_use]
    pub fn circuit_breaker(mut self, breaker: BreakerSpec) -> Self {
        self.breaker =
            Setting::read(breaker.check(), "circuit breaker", breaker.faults(), BreakerFault::help);
        self
    }

    /// Guards calls by no circuit breaker, but for methods that have their own.
    #[must_use]
    pub fn no_circuit_breaker(mut self) -> Self {
        self.breaker = Setting::Never;
        self
    }
}

impl Parts {
    /// `request` under the breaker of `operation`: its own, or that of the API.
    pub(super) fn guarded(&self, request: PermitRequest, operation: &Operation) -> PermitRequest {
        let request = match self.breaker_of(operation) {
            Some(Guards::Own(own)) => request.operation_breaker(own),
            Some(Guards::Shared(shared)) => request.breaker(shared),
            None => return request,
        };
        let timeouts = self.timeouts_of(operation);
        let attempt = timeouts.attempt.or(timeouts.total).unwrap_or(ATTEMPT_TIMEOUT);
        request.probe_lease(attempt.saturating_add(GRACE))
    }
}

/// What the end of an attempt says of the upstream. One that had no `fair` time to answer in has not failed.
pub(super) fn verdict<T>(attempt: &Result<T, Failure>, fair: bool) -> Verdict {
    match attempt {
        Ok(_) => Verdict::Success,
        Err(Failure::Timeout { .. }) if !fair => classify(Ended::Cancelled),
        // It has answered; what with is another matter, and so is what another host did, to which a client that
        // follows redirects was sent on.
        Err(Failure::Status { hint, .. }) if hint.elsewhere => Verdict::Answered,
        Err(
            Failure::TooLarge { .. } | Failure::Garbled { .. } | Failure::Transport { elsewhere: true, .. },
        ) => Verdict::Answered,
        Err(failure) => match super::retry::outcome(failure) {
            Some(outcome) => classify(Ended::Upstream(outcome)),
            None => Verdict::Neutral,
        },
    }
}
