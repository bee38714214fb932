//! What a client does with what an upstream says about its limits: the fleet keeps to it.

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use ratelimit_core::headers::{Feedback, Reach, Reader};

use super::{ClientBuilder, Parts};
use crate::limiter::PermitRequest;
use crate::time;

/// The longest an upstream can quiet a fleet for, unless the builder says otherwise.
pub(super) const MAX_QUIET: Duration = Duration::from_secs(3_600);
/// The longest that a builder can say.
const LONGEST_QUIET: Duration = Duration::from_secs(24 * 3_600);

/// What an answer that has just come says.
pub(super) fn read(reader: Reader, status: StatusCode, headers: &HeaderMap) -> Feedback {
    let headers = headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
    reader.read(status.as_u16(), time::epoch_us(), headers)
}

impl<C> ClientBuilder<C> {
    /// The longest that the upstream can quiet the fleet for: an hour if left out, a day at most.
    ///
    /// A refusal that says how long (429 or 503 with `Retry-After`, or what the upstream sends about its
    /// limits) is kept to by every call of the API and account, in every process that shares the store: it
    /// waits as it waits for a permit, or is refused by [`RefusedBy::Upstream`](crate::RefusedBy::Upstream).
    /// Of a refusal that reaches no further than one endpoint or object, only the call that met it hears.
    /// [`Duration::ZERO`] turns it off: then each call hears only of its own.
    ///
    /// Calls that are sent again keep to what they were told either way, up to the
    /// [`max_retry_after`](ratelimit_core::RetrySpec::max_retry_after) of their retries.
    #[must_use]
    pub const fn max_quiet(mut self, longest: Duration) -> Self {
        let bounded = longest.as_secs() < LONGEST_QUIET.as_secs();
        self.max_quiet = if bounded { longest } else { LONGEST_QUIET };
        self
    }
}

impl Parts {
    /// Reads what `response` says, and has everybody keep to it who shares the budget: in this process at
    /// once, in the fleet as soon as the store knows, which is waited for for a moment.
    pub(super) async fn heed(&self, response: &reqwest::Response) -> Feedback {
        let reader = Reader::new().max_wait(time::micros(self.max_quiet));
        let said = read(reader, response.status(), response.headers());
        // A client of the user's own may follow redirects: another host says nothing about our budget.
        if response.url().origin() == self.base.origin()
            && let Some(wait) = quiets_all(&said)
        {
            self.limiter.quiet(&PermitRequest::new(&self.name).account(&self.account), wait).await;
        }
        said
    }
}

/// For how long nobody of the account shall send, if that was said.
fn quiets_all(said: &Feedback) -> Option<Duration> {
    let narrow = said.reach.is_some_and(|reach| reach < Reach::Account);
    let wait = said.not_before.filter(|wait| wait.after_us > 0 && !narrow)?;
    Some(Duration::from_micros(wait.after_us))
}
