//! What a request waits for: the service's answer, or ours.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::Response;
use pin_project_lite::pin_project;

use super::granted::Granted;
use crate::limited_body::LimitedBody;

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
    let places = granted.and_then(|granted| granted.tell(response.headers_mut()));
    response.map(|body| LimitedBody::of_the_service(body, places))
}

impl<F: Future> fmt::Debug for Limited<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limited").finish_non_exhaustive()
    }
}
