//! What a request waits for: the service's answer, or ours.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::Response;
use pin_project_lite::pin_project;
use ratelimit_core::Algorithm;

use super::asked::Asked;
use super::heads;
use crate::limited_body::LimitedBody;
use crate::limiter::{Places, QuotaStanding};
use crate::store::Few;

pin_project! {
    /// The answer of a service behind a [`RateLimitLayer`](super::RateLimitLayer), or why it was not asked.
    pub struct Limited<F: Future> {
        #[pin]
        state: State<F, F::Output>,
    }
}

pin_project! {
    #[project = Polled]
    enum State<F, Output> {
        /// It was decided before anything was awaited, and the service has been called.
        Called {
            #[pin]
            future: F,
            granted: Option<Granted>,
        },
        Refused { response: Option<Box<Response<Bytes>>> },
        /// The store is a network away: the service is called once it has answered.
        Asks { future: Pin<Box<dyn Future<Output = Answer<Output>> + Send>> },
    }
}

/// What becomes of a request for which a store was asked.
pub(super) enum Answer<Output> {
    Served(Output, Option<Granted>),
    Refused(Box<Response<Bytes>>),
}

/// What a request passes by.
pub(super) struct Granted {
    quotas: Few<QuotaStanding>,
    asked: Arc<Asked>,
    /// Whether the caller is told.
    told: bool,
    places: Option<Places>,
}

impl Granted {
    /// What is left to do with a permit: it is moved around with the request, so it is no more than that.
    pub(super) fn new(
        mut quotas: Few<QuotaStanding>,
        places: Option<Places>,
        asked: Arc<Asked>,
        told: bool,
    ) -> Self {
        let queues = |quota: &QuotaStanding| quota.algorithm == Algorithm::LeakyBucket;
        if quotas.iter().any(queues) {
            // A request does not queue: the next one passes an interval later.
            let at_once = |quota: &QuotaStanding| QuotaStanding {
                remaining: if queues(quota) { 0 } else { quota.remaining },
                ..*quota
            };
            quotas = quotas.iter().map(at_once).collect();
        }
        Self { quotas, asked, told, places }
    }

    pub(super) fn limits(&self) -> CallerLimits {
        CallerLimits { asked: Arc::clone(&self.asked), quotas: self.quotas.clone() }
    }
}

/// Where who sends a request stands: beside the request, where
/// [`RateLimitLayerBuilder::tell_service`](super::RateLimitLayerBuilder::tell_service) says so.
///
/// ```
/// use ratelimit_runtime::incoming::CallerLimits;
///
/// fn page_size<B>(request: &http::Request<B>) -> usize {
///     let limits = request.extensions().get::<CallerLimits>();
///     let left = limits.and_then(|limits| limits.quotas().first()).map(|quota| quota.remaining);
///     if left.is_some_and(|left| left < 10) { 1_000 } else { 100 }
/// }
/// ```
#[derive(Clone)]
pub struct CallerLimits {
    asked: Arc<Asked>,
    quotas: Few<QuotaStanding>,
}

impl CallerLimits {
    /// The name of the policy that governs the request.
    #[must_use]
    pub fn policy(&self) -> &str {
        &self.asked.policy.name
    }

    /// Where each of its quotas stood once the request was charged, the narrowest scope first.
    #[must_use]
    pub fn quotas(&self) -> &[QuotaStanding] {
        &self.quotas
    }
}

impl fmt::Debug for CallerLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (policy, quotas) = (self.policy(), self.quotas());
        f.debug_struct("CallerLimits").field("policy", &policy).field("quotas", &quotas).finish()
    }
}

impl<F: Future> Limited<F> {
    pub(super) const fn called(future: F, granted: Option<Granted>) -> Self {
        Self { state: State::Called { future, granted } }
    }

    pub(super) const fn refused(response: Box<Response<Bytes>>) -> Self {
        Self { state: State::Refused { response: Some(response) } }
    }

    pub(super) fn asks(future: impl Future<Output = Answer<F::Output>> + Send + 'static) -> Self {
        Self { state: State::Asks { future: Box::pin(future) } }
    }
}

impl<F, ResponseBody, E> Future for Limited<F>
where
    F: Future<Output = Result<Response<ResponseBody>, E>>,
{
    type Output = Result<Response<LimitedBody<ResponseBody>>, E>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        // What is decided in memory awaits nothing: a task that has many requests in a row would keep all others from
        // their turn.
        let turn = ready!(tokio::task::coop::poll_proceed(context));
        let answer = match self.project().state.project() {
            Polled::Called { future, granted } => {
                let output = ready!(future.poll(context));
                Answer::Served(output, granted.take())
            }
            Polled::Asks { future } => ready!(future.as_mut().poll(context)),
            Polled::Refused { response } => match response.take() {
                Some(response) => Answer::Refused(response),
                // It was polled after its end, as a future is not.
                None => return Poll::Pending,
            },
        };
        turn.made_progress();
        Poll::Ready(match answer {
            Answer::Served(output, granted) => output.map(|response| passed(response, granted)),
            Answer::Refused(response) => Ok(response.map(LimitedBody::own)),
        })
    }
}

/// What the service answered, with where its caller stands.
fn passed<B>(mut response: Response<B>, granted: Option<Granted>) -> Response<LimitedBody<B>> {
    if let Some(Granted { quotas, asked, told: true, .. }) = &granted {
        heads::standings(quotas, &asked.policy.heads, response.headers_mut());
    }
    response.map(|body| LimitedBody::of_the_service(body, granted.and_then(|granted| granted.places)))
}

impl<F: Future> fmt::Debug for Limited<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limited").finish_non_exhaustive()
    }
}
