//! What a builder says of retries.

use std::time::Duration;

use ratelimit_core::policy::{CallFault, retry_after_fault, waits_fault};
use ratelimit_core::{Retry, RetrySpec};

use super::{Attempted, Classifier};
use crate::client::ClientBuilder;

/// What a builder says of retries, instead of the trait.
#[derive(Debug, Clone, Default)]
pub(crate) enum Declared {
    /// Nothing: what the trait declares holds.
    #[default]
    ByTrait,
    /// None.
    Never,
    /// These, and the longest wait that the upstream may ask for, where that was written.
    Retries(Retry, Option<Duration>),
    /// Some that make no sense.
    Wrong(Vec<String>),
}

impl Declared {
    fn read(spec: RetrySpec<'_>) -> Self {
        let written = spec.max_retry_after;
        spec.check().map_or_else(|_| Self::Wrong(texts(spec)), |retry| Self::Retries(retry, written))
    }

    /// What holds where the trait declares `by_trait`.
    pub(crate) fn over(&self, by_trait: Option<Retry>) -> Result<Option<Retry>, Vec<String>> {
        match self {
            Self::ByTrait => Ok(by_trait),
            Self::Never => Ok(None),
            Self::Retries(retry, _) => Ok(Some(*retry)),
            Self::Wrong(faults) => Err(faults.clone()),
        }
    }

    /// Why calls that may take `deadline` have no time for them.
    pub(crate) fn faults_within(&self, deadline: Duration) -> Vec<String> {
        let Self::Retries(retry, written) = self else { return Vec::new() };
        let mut waits = RetrySpec::new(retry.max_attempts());
        waits.max_retry_after = *written;
        let faults = [waits_fault(retry, deadline), retry_after_fault(&waits, deadline)];
        let told = |fault: CallFault<'_>| format!("retries: {fault}; {}", fault.help());
        faults.into_iter().flatten().map(told).collect()
    }
}

/// One text for each thing that is wrong.
fn texts(spec: RetrySpec<'_>) -> Vec<String> {
    let faults = spec.faults().into_iter().flatten();
    faults.map(|fault| format!("retries: {fault}; {}", fault.help())).collect()
}

impl<C> ClientBuilder<C> {
    /// Sends calls that failed again, as `retry` says. It takes the place of the trait's `#[retry]`; a
    /// method's own stays, and so does its `#[no_retry]`. If nobody says anything, nothing is sent again.
    ///
    /// Whatever it lists, a call that acts each time it is sent, such as a `POST` without an idempotency
    /// key, is sent again only where the upstream certainly did nothing: no connection came about, or the
    /// answer was 429. A call whose body is a [stream](crate::Body::stream) is never sent again. One whose
    /// answer broke off counts as one that had none in time, `"timeout"`; a
    /// [streamed answer](crate::ByteStream) is the caller's once its head is there. The refusal of a quota
    /// is not retried either: the limiter has waited as long as it may.
    ///
    /// Every attempt takes its own permits. All calls of this client and its clones share a budget of
    /// retries, so that many failing calls do not become a storm.
    ///
    /// ```
    /// # use ratelimit_runtime::{ClientBuilder, RetrySpec};
    /// # fn with<C>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
    /// builder.retry(RetrySpec::new(3))
    /// # }
    /// ```
    #[must_use]
    pub fn retry(mut self, retry: RetrySpec<'_>) -> Self {
        self.retry = Declared::read(retry);
        self
    }

    /// Sends nothing again, whatever the trait declares. A method's own `#[retry]` stays.
    #[must_use]
    pub fn no_retry(mut self) -> Self {
        self.retry = Declared::Never;
        self
    }

    /// Asks `classify` about each attempt that failed, where there are retries: `Some(true)` says that
    /// another can help, `Some(false)` that it cannot, and `None` leaves it to the headers that upstreams
    /// have for this (`Stripe-Should-Retry`, `X-Should-Retry`) and to what the retries list.
    ///
    /// It decides that alone: how often, how long after, and that nothing acts twice stays as it is.
    ///
    /// ```
    /// # use ratelimit_runtime::{ClientBuilder, RetrySpec};
    /// # fn with<C>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
    /// builder.retry(RetrySpec::new(3)).retry_classifier(|attempted| match attempted.status()?.as_u16() {
    ///     409 => Some(attempted.header("x-error-code") == Some("lock_timeout")),
    ///     _ => None,
    /// })
    /// # }
    /// ```
    #[must_use]
    pub fn retry_classifier(
        mut self,
        classify: impl Fn(&Attempted<'_>) -> Option<bool> + Send + Sync + 'static,
    ) -> Self {
        self.classifier = Some(Classifier::new(classify));
        self
    }
}
