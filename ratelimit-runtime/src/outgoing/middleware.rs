//! Before a reqwest client that goes through `reqwest_middleware`.

use std::fmt;
use std::sync::Arc;

use http::Extensions;
use ratelimit_core::breaker::{Ended, Verdict, classify};
use ratelimit_core::retry::{Next as Then, Outcome, Repeat};
use reqwest::{Request, Response};
use reqwest_middleware::{Error, Middleware, Next, Result};
use url::Origin;

use super::governed::Governed;
use super::upstream::Called;
use crate::client::retry::{outcome_without_an_answer, random};
use crate::telemetry;
use crate::time;

/// The header by which an upstream tells a request from one that is sent again.
const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// Limits requests, keeps to what their answers say, and sends again what failed; made by
/// [`Upstream::middleware`](super::Upstream::middleware). Cheap to clone: clones share their budgets of retries.
#[derive(Clone)]
pub struct RateLimitMiddleware(Arc<Governed>);

impl RateLimitMiddleware {
    pub(super) fn new(governed: Governed) -> Self {
        Self(Arc::new(governed))
    }

    /// One attempt, and what became of it if it failed and another could be better.
    async fn attempt(
        &self,
        request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> (Result<Response>, Option<Outcome>) {
        let governed = &*self.0;
        let asked = governed.asks(extensions.get::<Called>());
        let mut permit = match governed.permit(&asked).await {
            Ok(permit) => permit,
            Err(error) => return (Err(Error::middleware(error)), None),
        };
        let asked_at = request.url().origin();
        match next.run(request, extensions).await {
            Ok(response) => {
                let (status, headers) = (response.status(), response.headers());
                // A client that follows redirects may bring the answer of another host.
                let outcome = if response.url().origin() == asked_at {
                    governed.hears(&mut permit, status, headers).await
                } else {
                    governed.hears_of_another(&mut permit, status, headers)
                };
                governed.tells(&asked, outcome);
                (Ok(response), outcome)
            }
            Err(error) => {
                let outcome = broken(&error);
                let verdict = outcome.map_or(Verdict::Neutral, |outcome| classify(Ended::Upstream(outcome)));
                governed.reports(&mut permit, verdict);
                (Err(error), outcome)
            }
        }
    }
}

#[async_trait::async_trait]
impl Middleware for RateLimitMiddleware {
    async fn handle(
        &self,
        request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> Result<Response> {
        let governed = &self.0;
        if !governed.governs(request.url().host_str()) {
            return next.run(request, extensions).await;
        }
        let keyed = request.headers().contains_key(IDEMPOTENCY_KEY);
        let repeat = Repeat::of(request.method().as_str(), keyed);
        let asked_at = request.url().origin();
        let (mut request, mut withdrawn, mut attempts) = (request, None, 0);
        loop {
            let again = governed.retry.and_then(|retry| Some((retry, request.try_clone()?)));
            if let Some((retry, _)) = &again {
                governed.budgets.pay(retry, withdrawn.take());
            }
            attempts += 1;
            let (done, outcome) = self.attempt(request, extensions, next.clone()).await;
            let (Some(outcome), Some((retry, again))) = (outcome, again) else { return done };
            let Then::Retry { after } = retry.decide(outcome, repeat, attempts, None, random()) else {
                return done;
            };
            if repeat == Repeat::Once && may_be_of_another_host(&done, &asked_at) {
                return done;
            }
            withdrawn = governed.budgets.withdraw(&retry);
            if withdrawn.is_none() {
                return done;
            }
            let called = extensions.get::<Called>().map_or("", |called| &called.operation);
            telemetry::sent_again(governed.api(), called, attempts, after, &word(outcome));
            // Its connection can be used for the next.
            drop(done);
            time::sleep_until(time::now() + after).await;
            request = again;
        }
    }
}

/// What became of a request without an answer; none where another would become the same.
fn broken(error: &Error) -> Option<Outcome> {
    let Error::Reqwest(error) = error else { return None };
    outcome_without_an_answer(error)
}

/// Whether an upstream that has acted may have sent the request on, and another host have refused it. Where there was
/// no connection, a client that follows redirects does not say to whom.
fn may_be_of_another_host(done: &Result<Response>, asked_at: &Origin) -> bool {
    done.as_ref().map_or(true, |response| response.url().origin() != *asked_at)
}

/// What became of it, in a word of few.
fn word(outcome: Outcome) -> String {
    match outcome {
        Outcome::Status { status, .. } => status.to_string(),
        Outcome::NotSent => "connect".to_owned(),
        Outcome::Timeout => "timeout".to_owned(),
        _ => "transport".to_owned(),
    }
}

impl fmt::Debug for RateLimitMiddleware {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimitMiddleware").finish_non_exhaustive()
    }
}
