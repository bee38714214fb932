//! What a client does with what an upstream says about its limits: the fleet keeps to it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::header::AGE;
use http::{HeaderMap, StatusCode};
use ratelimit_core::Scope;
use ratelimit_core::headers::{Budget, Counts, Feedback, Measure, Reach, Reader};

use super::{ClientBuilder, Operation, Parts};
use crate::limiter::{Limiter, PermitRequest, QuotaStanding, Rate};
use crate::time::{self, Instant};

/// The longest an upstream can quiet a fleet for, unless the builder says otherwise.
pub(crate) const MAX_QUIET: Duration = Duration::from_secs(3_600);
/// The longest that a builder can say.
pub(crate) const LONGEST_QUIET: Duration = Duration::from_secs(24 * 3_600);

/// Of a limit, one in so many may be on their way, or counted at the other end by other instants.
const SLACK: u64 = 10;
/// How long it takes until what a store has heard shows in what answers are compared with.
const BETWEEN: Duration = Duration::from_millis(100);
/// A task that never ends does not keep others from hearing.
const LONGEST_LOWERING: Duration = Duration::from_secs(5);

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
    /// Of a refusal that says that it reaches no further than one endpoint or object, only the call that met it hears;
    /// of one that says nothing of that, [who it is said](Self::refusals_reach) to be of.
    ///
    /// Where that, or a 429 that says nothing more, shows that the quotas of the whole API allow too much, the
    /// fleet uses a smaller share of the one with the shortest window: 7/10 of what it used before, spaced
    /// evenly, and never less than a permit per window. The share grows back to the whole in some 10 windows,
    /// for a window of a second in 10 s. So a fleet comes back one by one after it was quiet. And where an
    /// upstream says in an answer that less is left of such a quota than was believed, no more is believed.
    ///
    /// [`Duration::ZERO`] turns all of it off: then each call hears only of its own.
    ///
    /// Calls that are sent again keep to what they were told either way, up to the
    /// [`max_retry_after`](ratelimit_core::RetrySpec::max_retry_after) of their retries.
    #[must_use]
    pub const fn max_quiet(mut self, longest: Duration) -> Self {
        let bounded = longest.as_secs() < LONGEST_QUIET.as_secs();
        self.max_quiet = if bounded { longest } else { LONGEST_QUIET };
        self
    }

    /// How far a refusal reaches that does not say so itself: [`Reach::Account`] if left out, which is all calls of
    /// the API and account.
    ///
    /// - [`Reach::Endpoint`] is for an upstream that counts the calls of each endpoint by themselves, as `SendGrid` does:
    ///   a refusal quiets the calls of its operation in the whole fleet, and no others; so does a success that says that
    ///   nothing is left before an instant. The quotas are left as they are. Each call looks whether its operation is
    ///   quiet before it asks for its permit: in Redis that is one more command on the way.
    /// - [`Reach::Resource`] is for an upstream that says of each refusal that concerns others that it does, as Stripe
    ///   does: of any other only the call hears that met it.
    ///
    /// ```
    /// # use ratelimit_runtime::{ApiClient, ClientBuilder};
    /// use ratelimit_runtime::Reach;
    ///
    /// # fn with<C: ApiClient>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
    /// builder.refusals_reach(Reach::Endpoint)
    /// # }
    /// ```
    #[must_use]
    pub const fn refusals_reach(mut self, reach: Reach) -> Self {
        self.refusals_reach = reach;
        self
    }
}

impl Parts {
    /// Reads what `response` says, and has everybody keep to it who shares the budget: in this process at
    /// once, in the fleet as soon as the store knows, which is waited for for a moment.
    pub(super) async fn heed(&self, operation: &Operation, response: &reqwest::Response) -> Feedback {
        let said = reader(self.max_quiet, response.status(), response.headers());
        // A client of the user's own may follow redirects: another host says nothing about our budget.
        if self.max_quiet.is_zero() || !self.is_of_the_api(operation, response.url()) {
            return said;
        }
        let (status, headers, unsaid) = (response.status(), response.headers(), self.refusals_reach);
        if let Some((wait, rate)) = heard_of_all(status, headers, &said, unsaid) {
            self.limiter.quiet(&self.account_request(), wait, rate).await;
        } else if (unsaid, said.reach.unwrap_or(unsaid)) == (Reach::Endpoint, Reach::Endpoint)
            && let Some(wait) = said.not_before
        {
            let wait = Duration::from_micros(wait.after_us);
            self.limiter.quiet(&self.endpoint(operation), wait, Rate::Kept).await;
        }
        said
    }

    /// Reads what an upstream's success says of what is left, and lowers what the fleet believes, in the
    /// background: the answer does not wait for it. `quotas` is where that stood when the call was charged.
    pub(super) fn listen(
        &self,
        operation: &Operation,
        response: &reqwest::Response,
        quotas: &[QuotaStanding],
    ) {
        if self.max_quiet.is_zero() || !self.is_of_the_api(operation, response.url()) {
            return;
        }
        let answer = (response.status(), response.headers());
        match self.refusals_reach {
            Reach::Account => {
                listen(&self.limiter, || self.account_request(), &self.lowering, answer, quotas);
            }
            Reach::Endpoint => self.listen_for_the_endpoint(operation, answer),
            _ => {}
        }
    }

    /// Quiets an endpoint of which an upstream's success says that nothing is left.
    fn listen_for_the_endpoint(&self, operation: &Operation, answer: (StatusCode, &HeaderMap)) {
        let said = reader(self.max_quiet, answer.0, answer.1);
        let spent = said.tightest().filter(|budget| budget.remaining == Some(0));
        let Some(wait) = spent.and_then(|budget| budget.reset_after).filter(|wait| wait.after_us > 0) else {
            return;
        };
        let (limiter, endpoint) = (self.limiter.clone(), self.endpoint(operation));
        tokio::spawn(async move {
            limiter.quiet(&endpoint, Duration::from_micros(wait.after_us), Rate::Kept).await;
        });
    }

    /// What all calls of the account ask.
    fn account_request(&self) -> PermitRequest {
        let request = PermitRequest::new(&self.name).account(&self.account).quotas(self.api.quotas);
        self.with_its_quotas(request, &[""])
    }

    /// What a call of `operation` asks before it asks for its permit, where refusals reach an endpoint.
    pub(super) fn endpoint(&self, operation: &Operation) -> PermitRequest {
        let endpoint = operation.endpoint.unwrap_or(operation.name);
        let call = PermitRequest::new(&self.name).account(&self.account).operation(endpoint);
        call.at_the_gate_of_its_operation()
    }
}

/// What an answer says that came from an upstream which may quiet for no longer than `max_quiet`.
pub(crate) fn reader(max_quiet: Duration, status: StatusCode, headers: &HeaderMap) -> Feedback {
    read(Reader::new().max_wait(time::micros(max_quiet)), status, headers)
}

/// Lowers what is believed of the budgets of `account` where `answer` says that less is left.
pub(crate) fn listen(
    limiter: &Limiter,
    account: impl FnOnce() -> PermitRequest,
    lowering: &Lowering,
    answer: (StatusCode, &HeaderMap),
    quotas: &[QuotaStanding],
) {
    let said = read(Reader::new(), answer.0, answer.1);
    let Some((standing, remaining)) = said.budgets.iter().find_map(|budget| less_than(budget, quotas)) else {
        return;
    };
    // The next answer says the same, until it has been heard.
    let Some(lowering) = lowering.begin() else { return };
    let (limiter, account, budget) = (limiter.clone(), account(), (standing.limit, standing.per));
    tokio::spawn(async move {
        // A store that fails is told by the next answer.
        let _ = limiter.lower(&account, budget, remaining).await;
        drop(lowering);
    });
}

/// The quota that `budget` is the upstream's own count of, and what is left of that, where it is much less than
/// was believed: by no more than some calls on their way.
fn less_than<'q>(budget: &Budget, quotas: &'q [QuotaStanding]) -> Option<(&'q QuotaStanding, u64)> {
    let (Counts::Requests, Some(limit), Some(remaining)) = (budget.counts, budget.limit, budget.remaining)
    else {
        return None;
    };
    // It was so little before the instant that has passed since, and is whole again.
    if budget.reset_after.is_some_and(|wait| wait.after_us == 0) {
        return None;
    }
    let per = budget.window_us.map(Duration::from_micros);
    let meant = quotas.iter().find(|quota| {
        quota.scope == Scope::Api && quota.limit == limit && per.is_none_or(|per| quota.per == per)
    })?;
    let slack = (limit / SLACK).max(2);
    (remaining.saturating_add(slack) < meant.remaining).then_some((meant, remaining))
}

/// Whether something is being lowered, or was a moment ago.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lowering(Arc<Mutex<Option<Instant>>>);

impl Lowering {
    fn begin(&self) -> Option<UnderWay> {
        let mut ends = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = time::now();
        if ends.is_some_and(|ends| now < ends) {
            return None;
        }
        *ends = Some(now + LONGEST_LOWERING);
        drop(ends);
        Some(UnderWay(Arc::clone(&self.0)))
    }
}

/// Ends what is under way, a moment later: until then answers come that know nothing of it.
struct UnderWay(Arc<Mutex<Option<Instant>>>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        let mut ends = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *ends = Some(time::now() + BETWEEN);
    }
}

/// For how long nobody of the account shall send, and what becomes of the rate; `None` where the answer does not
/// concern all of it. One that does not say how far it reaches does so as far as `unsaid`.
pub(crate) fn heard_of_all(
    status: StatusCode,
    headers: &HeaderMap,
    said: &Feedback,
    unsaid: Reach,
) -> Option<(Duration, Rate)> {
    // What came out of a cache is a refusal of somebody else's call.
    let is_old = headers.contains_key(AGE) && said.is_empty();
    if is_old || said.reach.unwrap_or(unsaid) < Reach::Account {
        return None;
    }
    let wait = Duration::from_micros(said.not_before.map_or(0, |wait| wait.after_us));
    let throttled = matches!(status.as_u16(), 420 | 429);
    // Too many at one time are not too many in a second.
    let rate = match said.measure {
        Some(Measure::InFlight) => Rate::Kept,
        _ if throttled || !wait.is_zero() => Rate::Cut,
        _ => Rate::Kept,
    };
    (rate == Rate::Cut || !wait.is_zero()).then_some((wait, rate))
}

#[cfg(test)]
mod tests;
