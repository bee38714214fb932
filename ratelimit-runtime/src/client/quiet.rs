//! What a client does with what an upstream says about its limits: the fleet keeps to it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::header::AGE;
use http::{HeaderMap, StatusCode};
use ratelimit_core::Scope;
use ratelimit_core::headers::{Budget, Counts, Feedback, Measure, Reach, Reader};

use super::{ClientBuilder, Parts};
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
    /// Of a refusal that reaches no further than one endpoint or object, only the call that met it hears.
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
}

impl Parts {
    /// Reads what `response` says, and has everybody keep to it who shares the budget: in this process at
    /// once, in the fleet as soon as the store knows, which is waited for for a moment.
    pub(super) async fn heed(&self, response: &reqwest::Response) -> Feedback {
        let said = reader(self.max_quiet, response.status(), response.headers());
        // A client of the user's own may follow redirects: another host says nothing about our budget.
        if self.is_of_the_api(response.url())
            && !self.max_quiet.is_zero()
            && let Some((wait, rate)) = heard_of_all(response.status(), response.headers(), &said)
        {
            let account = self.of_the_account();
            self.limiter.quiet(&account, wait, rate).await;
        }
        said
    }
}

impl Parts {
    /// Reads what an upstream's success says of what is left, and lowers what the fleet believes, in the
    /// background: the answer does not wait for it. `quotas` is where that stood when the call was charged.
    pub(super) fn listen(&self, response: &reqwest::Response, quotas: &[QuotaStanding]) {
        if self.max_quiet.is_zero() || !self.is_of_the_api(response.url()) {
            return;
        }
        let account = || self.of_the_account();
        listen(&self.limiter, account, &self.lowering, (response.status(), response.headers()), quotas);
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

/// For how long nobody of the account shall send, and what becomes of the rate; `None` where the answer concerns
/// nobody else.
pub(crate) fn heard_of_all(
    status: StatusCode,
    headers: &HeaderMap,
    said: &Feedback,
) -> Option<(Duration, Rate)> {
    // What came out of a cache is a refusal of somebody else's call.
    let is_old = headers.contains_key(AGE) && said.is_empty();
    if is_old || said.reach.is_some_and(|reach| reach < Reach::Account) {
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
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use ratelimit_core::{BreakerSpec, OnLimit, QuotaSpec, Scope};
    use ratelimit_tests::{Answer, StrictUpstream};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;
    use crate::client::ClientBuilder;
    use crate::client::tests::{Client, GET, builder, upstream};
    use crate::error::ErrorKind;
    use crate::limiter::RefusedBy;

    /// An upstream that answers its first request with `status` and `headers`, and all others with 200.
    async fn refusing_once(status: u16, headers: &'static [(&'static str, &'static str)]) -> StrictUpstream {
        let asked = AtomicU64::new(0);
        upstream(move |_| {
            if asked.fetch_add(1, Ordering::Relaxed) > 0 {
                return Answer::json(StatusCode::OK, &serde_json::json!({}));
            }
            let answer = Answer::new(StatusCode::from_u16(status).unwrap());
            headers.iter().fold(answer, |answer, (name, value)| answer.with_header(name, value))
        })
        .await
    }

    /// Calls that do not wait.
    fn hasty(builder: ClientBuilder<Client>) -> Client {
        let plenty = QuotaSpec::new(1_000, Duration::from_secs(1)).on_limit(OnLimit::Error);
        builder.quotas(Scope::Api, &[plenty]).build().unwrap()
    }

    /// What becomes of the second call, when the first was answered so.
    async fn second_call(
        status: u16,
        headers: &'static [(&'static str, &'static str)],
        set: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>,
    ) -> Result<(), Option<Duration>> {
        let upstream = refusing_once(status, headers).await;
        let client = hasty(set(builder(&upstream)));
        assert_eq!(client.call(GET, "1").await.unwrap_err().kind(), ErrorKind::Status);
        let Err(error) = client.call(GET, "2").await else { return Ok(()) };
        let refusal = error.refusal().unwrap();
        assert_eq!((refusal.by, upstream.arrivals().len()), (RefusedBy::Upstream, 1));
        Err(refusal.retry_after)
    }

    #[tokio::test]
    async fn a_refusal_that_says_for_how_long_quiets_every_call_of_the_account() {
        for status in [429, 503] {
            let wait = second_call(status, &[("Retry-After", "60")], |builder| builder).await;
            let wait = wait.unwrap_err().unwrap();
            assert!(wait > Duration::from_secs(50) && wait <= Duration::from_secs(60), "{wait:?}");
        }
    }

    #[tokio::test]
    async fn nothing_else_quiets_anybody() {
        for (status, headers) in [
            (429, &[] as &[(&str, &str)]),
            (429, &[("Retry-After", "-1")]),
            (500, &[("Retry-After", "60")]),
            (302, &[("Retry-After", "60")]),
            (429, &[("Retry-After", "60"), ("Age", "120")]),
            (429, &[("Retry-After", "60"), ("Stripe-Rate-Limited-Reason", "endpoint-rate")]),
            (429, &[("Retry-After", "60"), ("X-RateLimit-Scope", "shared")]),
        ] {
            assert_eq!(second_call(status, headers, |builder| builder).await, Ok(()), "{headers:?}");
        }
        let global = &[("Retry-After", "60"), ("Stripe-Rate-Limited-Reason", "global-rate")];
        assert!(second_call(429, global, |builder| builder).await.is_err());
        assert!(second_call(429, &[("Retry-After", "60")], |builder| builder).await.is_err());
    }

    #[tokio::test]
    async fn an_upstream_quiets_the_fleet_for_no_longer_than_the_builder_says() {
        let year = &[("Retry-After", "31536000")];
        let wait = |longest| second_call(429, year, move |builder| builder.max_quiet(longest));
        assert_eq!(wait(Duration::ZERO).await, Ok(()));
        let of_a_second = wait(Duration::from_secs(1)).await.unwrap_err().unwrap();
        assert!(of_a_second <= Duration::from_secs(1), "{of_a_second:?}");
        let longest = wait(Duration::MAX).await.unwrap_err().unwrap();
        assert!(longest <= LONGEST_QUIET && longest > LONGEST_QUIET / 2, "{longest:?}");
        let unsaid = second_call(429, year, |builder| builder).await.unwrap_err().unwrap();
        assert!(unsaid <= MAX_QUIET && unsaid > MAX_QUIET / 2, "{unsaid:?}");
    }

    #[tokio::test]
    async fn another_host_says_nothing_about_our_budget() {
        let other = refusing_once(429, &[("Retry-After", "60")]).await;
        let elsewhere = format!("{}/", other.url());
        let redirecting =
            upstream(move |_| Answer::new(StatusCode::FOUND).with_header("Location", &elsewhere)).await;
        let following = reqwest::Client::new();
        let client = hasty(builder(&redirecting).http_client(following));
        let error = client.call(GET, "1").await.unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::TOO_MANY_REQUESTS));
        client.call(GET, "2").await.unwrap();
    }

    #[tokio::test]
    async fn another_host_that_fails_opens_no_breaker() {
        let failing = upstream(|_| Answer::new(StatusCode::SERVICE_UNAVAILABLE)).await;
        let elsewhere = format!("{}/", failing.url());
        let redirecting =
            upstream(move |_| Answer::new(StatusCode::FOUND).with_header("Location", &elsewhere)).await;
        let builder = builder(&redirecting).http_client(reqwest::Client::new());
        let client: Client = builder.circuit_breaker(BreakerSpec::failures(1)).build().unwrap();
        for _ in 0..3 {
            let error = client.call(GET, "1").await.unwrap_err();
            assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE), "{error}");
        }
        assert_eq!(redirecting.stats().asked, 3);
    }

    #[tokio::test]
    async fn the_others_are_quiet_before_the_body_has_come() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let (heard, answered) = tokio::sync::oneshot::channel::<()>();
        tokio::spawn(async move {
            let (mut connection, _) = listener.accept().await.unwrap();
            let mut request = [0; 4096];
            let _ = connection.read(&mut request).await.unwrap();
            let refusal = b"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 60\r\nContent-Length: 9\r\n\r\n";
            connection.write_all(refusal).await.unwrap();
            // The body comes when the other call has been judged.
            let _ = answered.await;
            let _ = connection.write_all(b"too fast.").await;
        });
        let client = Arc::new(hasty(ClientBuilder::<Client>::new().base_url(base).auth("s3cret")));
        let first = {
            let client = Arc::clone(&client);
            tokio::spawn(async move { client.call(GET, "1").await.map(drop) })
        };
        let account = PermitRequest::new(&client.0.parts.name).account(&client.0.parts.account);
        let quiet = async {
            while client.0.parts.limiter.try_acquire(&account).await.is_ok() {
                tokio::task::yield_now().await;
            }
        };
        time::within(Duration::from_secs(20), quiet).await.unwrap();
        assert_eq!(client.call(GET, "2").await.unwrap_err().kind(), ErrorKind::Refused);
        heard.send(()).unwrap();
        assert_eq!(first.await.unwrap().unwrap_err().body().unwrap(), "too fast.");
    }

    /// How many permits are left of a hundred an hour once the upstream has answered a call with `headers`, of
    /// which so many had been spent before.
    async fn left_after(headers: &'static [(&'static str, &'static str)], spent: u64, settled: u64) -> u64 {
        let upstream = upstream(move |_| {
            let answer = Answer::json(StatusCode::OK, &serde_json::json!({}));
            headers.iter().fold(answer, |answer, (name, value)| answer.with_header(name, value))
        })
        .await;
        let hundred = QuotaSpec::new(100, Duration::from_secs(3_600));
        let client = builder(&upstream).quotas(Scope::Api, &[hundred]).build().unwrap();
        let account = PermitRequest::new(&client.0.parts.name).account(&client.0.parts.account);
        let limiter = &client.0.parts.limiter;
        limiter.penalize(&account, spent).await.unwrap();
        client.call(GET, "1").await.unwrap();
        let left = async || limiter.peek(&account).await.unwrap()[0].remaining;
        let lowered = async {
            while left().await != settled {
                tokio::task::yield_now().await;
            }
        };
        // What is not lowered stays as it is, for as long as this looks.
        let _ = time::within(Duration::from_millis(300), lowered).await;
        left().await
    }

    #[tokio::test]
    async fn what_the_upstream_says_is_left_lowers_what_is_believed_and_never_raises_it() {
        let ten_left = &[("X-RateLimit-Limit", "100"), ("X-RateLimit-Remaining", "10")];
        assert_eq!(left_after(ten_left, 0, 10).await, 10);
        assert_eq!(left_after(ten_left, 95, 4).await, 4, "less than that is believed");
        assert_eq!(left_after(ten_left, 75, 10).await, 10);
        assert_eq!(left_after(ten_left, 85, 14).await, 14, "some are on their way");
        for other in [
            &[("X-RateLimit-Limit", "50"), ("X-RateLimit-Remaining", "10")],
            &[("x-ratelimit-limit-tokens", "100"), ("x-ratelimit-remaining-tokens", "10")],
            &[("RateLimit-Policy", "\"a\";q=100;w=60"), ("RateLimit", "\"a\";r=10;t=5")],
        ] {
            assert_eq!(left_after(other, 0, 99).await, 99, "{other:?}");
        }
        let hourly = &[("RateLimit-Policy", "\"a\";q=100;w=3600"), ("RateLimit", "\"a\";r=10;t=5")];
        assert_eq!(left_after(hourly, 0, 10).await, 10);
    }
}
