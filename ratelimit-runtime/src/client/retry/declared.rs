//! What a builder says of retries.

use ratelimit_core::{RetryFault, RetrySpec};

use super::{Attempted, Classifier};
use crate::client::ClientBuilder;
use crate::client::setting::Setting;

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
        self.retry = Setting::read(retry.check(), "retries", retry.faults(), RetryFault::help);
        self
    }

    /// Sends nothing again, whatever the trait declares. A method's own `#[retry]` stays.
    #[must_use]
    pub fn no_retry(mut self) -> Self {
        self.retry = Setting::Never;
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
