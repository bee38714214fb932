//! A call, from its first attempt to its last: the layers around [`Parts::attempt`].
//!
//! Their order is total timeout ( retries ( credential ( permits ( one attempt under its own timeout )))). Whether and when
//! a call is sent again is core's to say ([`Retry::decide`]); here is what happened put into its words, and
//! done what it says. A future that is dropped sends nothing more, wherever it was.

mod budgets;
mod classify;
mod declared;
mod limits;
#[cfg(test)]
mod tests;

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, StatusCode};
use ratelimit_core::Retry;
use ratelimit_core::headers::Reach;
use ratelimit_core::retry::{Next, Outcome, Repeat, StopReason};
use tracing::Instrument as _;

pub(crate) use self::budgets::Budgets;
pub use self::classify::Attempted;
pub(super) use self::classify::Classifier;
pub(super) use self::limits::AttemptTime;
use self::limits::Limits;
use super::api::Operation;
use super::attempt::Prepared;
use super::auth::Held;
use super::call::Call;
use super::reply::Reply;
use super::{Parts, breaker};
use crate::error::{Effort, Error, Failure, Intercept, Intercepted, Phase};
use crate::limiter::{AcquireError, Permit, PermitRequest, Refusal};
use crate::telemetry::{self, CallSpan};
use crate::time::{Instant, later, now, sleep_until, within};

/// How far a call has come.
struct Progress {
    operation: &'static str,
    effort: Effort,
    phase: Phase,
    /// Since when it waits for a permit, while it does.
    waits_since: Option<Instant>,
    previous: Option<Error>,
    /// How many of its attempts no retry was asked for, the first aside.
    beside: u32,
    /// Whether the next is one of those.
    is_beside: bool,
    idempotency_key: Option<HeaderValue>,
}

impl Progress {
    fn of(operation: &'static str) -> Self {
        let effort = Effort::default();
        Self {
            operation,
            effort,
            phase: Phase::Permit,
            waits_since: None,
            previous: None,
            beside: 0,
            is_beside: false,
            idempotency_key: None,
        }
    }

    fn asks_for_a_permit(&mut self) {
        self.phase = Phase::Permit;
        self.waits_since = Some(now());
    }

    /// Counted before it is sent, so that no attempt is missing from an error that comes while it is.
    fn is_sent_after(&mut self, waited: Duration) {
        self.phase = Phase::Attempt;
        self.waits_since = None;
        self.effort.waited = self.effort.waited.saturating_add(waited);
        self.effort.attempts = self.effort.attempts.saturating_add(1);
    }

    /// Is sent again after `error` for a reason of its own.
    fn is_sent_beside_the_retries(&mut self, error: Error) {
        self.beside = self.beside.saturating_add(1);
        self.is_beside = true;
        self.previous = Some(error);
    }

    /// Whether the attempt that is sent now is the first, or a retry.
    const fn is_of_the_retries(&mut self) -> bool {
        !std::mem::replace(&mut self.is_beside, false)
    }

    /// How many attempts there were for the retries to count.
    const fn of_the_retries(&self) -> u32 {
        self.effort.attempts.saturating_sub(self.beside)
    }

    fn pauses_after(&mut self, error: Error) {
        self.phase = Phase::Backoff;
        self.previous = Some(error);
    }

    fn fails_with(&mut self, failure: Failure) -> Error {
        if matches!(failure, Failure::Intercepted(Intercepted { at: Intercept::Request, .. })) {
            self.effort.attempts = self.effort.attempts.saturating_sub(1);
        }
        if let Some(since) = self.waits_since.take() {
            self.effort.waited = self.effort.waited.saturating_add(now().saturating_duration_since(since));
        }
        let error = Error::new(self.operation, self.effort, failure).after(self.previous.take());
        error.under(self.idempotency_key.clone())
    }
}

impl Parts {
    /// The whole call, under its total timeout.
    pub(super) async fn run(&self, call: Call) -> Result<Reply, Error> {
        let limits = self.limits(&call);
        let base = self.told_base(call.operation);
        let span = CallSpan::open(&self.place(&base), call.operation);
        let mut progress = Progress::of(call.operation.name);
        let attempts = self.attempts(call, limits, &mut progress).instrument(span.span());
        let done = within(limits.last(), attempts).await.unwrap_or_else(|| {
            let phase = progress.phase;
            Err(progress.fails_with(Failure::Timeout { phase, after: limits.total }))
        });
        span.ended(progress.effort.attempts, done.as_ref().err());
        done
    }

    fn limits(&self, call: &Call) -> Limits {
        Limits::of(call.timeout, self.timeouts_of(call.operation))
    }

    async fn attempts(&self, call: Call, limits: Limits, progress: &mut Progress) -> Result<Reply, Error> {
        let request = self.permit_request(&call);
        let operation = call.operation;
        let mut prepared = self.prepare(call).map_err(|error| progress.fails_with(Failure::Encode(error)))?;
        progress.idempotency_key = prepared.idempotency_key();
        let retries = self.retries(operation, &prepared);
        let (mut withdrawn, mut refused, mut hops) = (None, None, 0);
        loop {
            let held = self.held(refused, progress).await?;
            let mut permit = self.permit(operation, &request, progress).await?;
            let leave = permit.take_leave();
            if let Some(retries) = retries.as_ref().filter(|_| progress.is_of_the_retries()) {
                self.budgets.pay(&retries.retry, withdrawn.take());
            }
            let time = limits.of_an_attempt();
            let attempt = self.observed(&mut prepared, held.as_deref(), permit, progress.effort, time).await;
            if let Some(leave) = leave {
                leave.report(breaker::verdict(&attempt, time.was_fair()));
            }
            let failure = match attempt {
                Ok(reply) => return Ok(reply),
                Err(failure) => failure,
            };
            if matches!(failure, Failure::Timeout { .. }) && time.is_of_the_call() {
                return Err(progress.fails_with(failure));
            }
            let is_refused = is_refused_by_the_upstream(&failure);
            let error = progress.fails_with(failure);
            // Once, whatever the retries say: the upstream did nothing but look at the credential.
            if let Some(held) = held.filter(|_| is_refused && refused.is_none() && !prepared.is_sent_once()) {
                refused = Some(held.generation);
                progress.is_sent_beside_the_retries(error);
                continue;
            }
            if hops < self.redirects && prepared.redirect(error.failure()) {
                hops += 1;
                progress.is_sent_beside_the_retries(error);
                continue;
            }
            let Some(retries) = &retries else { return Err(error) };
            let pause = match retries.next(&error, progress.of_the_retries(), limits.left()) {
                None => return Err(error),
                Some(Next::Stop(reason)) => return Err(error.stopped_by(reason)),
                Some(Next::Retry { after }) => after,
            };
            withdrawn = self.budgets.withdraw(&retries.retry);
            if withdrawn.is_none() {
                return Err(error.stopped_by(StopReason::BudgetUsedUp));
            }
            telemetry::retried(
                &self.place(&self.told_base(operation)),
                operation,
                error.attempts(),
                pause,
                error.failure(),
            );
            progress.pauses_after(error);
            sleep_until(later(pause)).await;
        }
    }

    /// An attempt, and what is told of it.
    async fn observed(
        &self,
        prepared: &mut Prepared,
        held: Option<&Held>,
        permit: Permit,
        effort: Effort,
        time: AttemptTime,
    ) -> Result<Reply, Failure> {
        let operation = prepared.operation();
        let base = self.told_base(operation);
        let observed = telemetry::Attempt::start(self.place(&base), operation, effort.attempts);
        let done = self.attempt(prepared, held, permit, effort, time).instrument(observed.span()).await;
        match &done {
            Ok(reply) => observed.succeeded(reply.meta.status),
            Err(failure) => observed.failed(failure),
        }
        if let Err(Failure::Status { status: StatusCode::TOO_MANY_REQUESTS, hint, .. }) = &done {
            let quotas = self.quotas_of(operation);
            self.throttles.throttled(&self.name, operation.name, quotas, hint.after);
        }
        done
    }

    /// The credential of the next attempt, where it is provided. Before its permit is asked for: one that
    /// waited for a credential would be used late.
    async fn held(&self, refused: Option<u64>, progress: &mut Progress) -> Result<Option<Arc<Held>>, Error> {
        progress.phase = Phase::Credential;
        self.credential(refused).await.map_err(|failure| progress.fails_with(failure))
    }

    async fn permit(
        &self,
        operation: &Operation,
        request: &PermitRequest,
        progress: &mut Progress,
    ) -> Result<Permit, Error> {
        progress.asks_for_a_permit();
        let limit = self.bounds.waiting_calls;
        let queued = self.queue.join(limit).ok_or_else(|| {
            let refusal = Refusal::by_queue(limit);
            telemetry::refused(&refusal);
            refusal
        });
        let _queued = queued.map_err(|refusal| progress.fails_with(Failure::Refused(refusal)))?;
        let acquired = self.acquire(operation, request).await;
        let (permit, waited) = acquired.map_err(|error| progress.fails_with(error.into()))?;
        progress.is_sent_after(waited);
        Ok(permit)
    }

    /// A permit, and how long it took; where refusals reach an endpoint, once that may be called.
    async fn acquire(
        &self,
        operation: &Operation,
        request: &PermitRequest,
    ) -> Result<(Permit, Duration), AcquireError> {
        if self.refusals_reach != Reach::Endpoint || self.max_quiet.is_zero() {
            let permit = self.limiter.acquire_of_a_client(request).await?;
            let waited = permit.waited();
            return Ok((permit, waited));
        }
        let endpoint = self.endpoint(operation);
        let mut waited = Duration::ZERO;
        loop {
            waited = waited.saturating_add(self.limiter.waits_at_the_gate(&endpoint, request).await?);
            let permit = self.limiter.acquire_of_a_client(request).await?;
            waited = waited.saturating_add(permit.waited());
            // Somebody may have been refused while it waited; then it holds no place while it waits at the gate.
            if permit.waited().is_zero() || self.limiter.is_open(&endpoint).await {
                return Ok((permit, waited));
            }
        }
    }

    /// The retries of a call; none where nothing declares any, and where its body can be sent only once.
    fn retries(&self, operation: &'static Operation, prepared: &Prepared) -> Option<Retries<'_>> {
        let retry = self.retry_of(operation)?;
        let repeat = prepared.repeat()?;
        let may_be_sent_on = self.transport.may_be_sent_on();
        Some(Retries { operation, retry, repeat, may_be_sent_on, classifier: self.classifier.as_ref() })
    }
}

/// What decides on the retries of one call.
struct Retries<'a> {
    operation: &'static Operation,
    retry: Retry,
    repeat: Repeat,
    /// Whether what sends follows redirects, as far as anybody knows.
    may_be_sent_on: bool,
    classifier: Option<&'a Classifier>,
}

impl Retries<'_> {
    /// Whether and when the call is sent again; none where there is nothing to decide.
    fn next(&self, error: &Error, attempts: u32, left: Duration) -> Option<Next> {
        let mut retry = self.retry;
        let mut outcome = outcome(error.failure())?;
        let attempted = Attempted::new(self.operation, error);
        if let Some(word) = self.classifier.and_then(|classifier| classifier.word_on(&attempted)) {
            if !word {
                return Some(Next::Stop(StopReason::NotListed));
            }
            retry = retry.on_any();
            if let Outcome::Status { should_retry, .. } = &mut outcome {
                *should_retry = Some(true);
            }
        }
        let next = retry.decide(outcome, self.repeat, attempts, Some(left), random());
        let acts_twice = self.repeat == Repeat::Once && self.may_have_been_sent_on(error.failure());
        Some(match next {
            Next::Retry { .. } if acts_twice => Next::Stop(StopReason::WouldActTwice),
            next => next,
        })
    }

    /// Whether it may be another host's doing, to which the upstream has sent it on after it had acted.
    fn may_have_been_sent_on(&self, failure: &Failure) -> bool {
        match failure {
            Failure::Status { hint, .. } => hint.elsewhere,
            Failure::Transport { .. } => self.may_be_sent_on,
            _ => false,
        }
    }
}

/// Whether the upstream did nothing but look at the credential. (Another host does not get to see it, and says so.)
fn is_refused_by_the_upstream(failure: &Failure) -> bool {
    matches!(failure, Failure::Status { status: StatusCode::UNAUTHORIZED, hint, .. } if !hint.elsewhere)
}

/// What became of a request that was not answered; none where another would become the same.
pub(crate) fn outcome_without_an_answer(error: &reqwest::Error) -> Option<Outcome> {
    match error {
        // A redirect that is not followed leads to the same again.
        error if error.is_builder() || error.is_redirect() => None,
        // Also where connecting took too long: there was no connection to send anything on.
        error if error.is_connect() => Some(Outcome::NotSent),
        error if error.is_timeout() => Some(Outcome::Timeout),
        _ => Some(Outcome::Broken),
    }
}

/// What became of an attempt; none where another would become the same, and where there was none.
pub(super) fn outcome(failure: &Failure) -> Option<Outcome> {
    match failure {
        Failure::Status { status, hint, .. } => Some(Outcome::Status {
            status: status.as_u16(),
            retry_after: hint.after,
            should_retry: hint.should_retry,
        }),
        Failure::Timeout { .. } => Some(Outcome::Timeout),
        Failure::Transport { error, .. } => outcome_without_an_answer(error),
        Failure::Encode(_)
        | Failure::Refused(_)
        | Failure::Store(_)
        | Failure::Credential(_)
        | Failure::Intercepted(_)
        | Failure::TooLarge { .. }
        | Failure::StreamTooLarge { .. }
        | Failure::Page { .. }
        | Failure::Garbled { .. }
        | Failure::Decode { .. } => None,
    }
}

/// Any number, each as likely: the hash of nothing under keys that the standard library draws anew for each
/// hasher. Good for jitter, which needs no more than that processes and calls differ.
pub(crate) fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}
