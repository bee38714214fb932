//! The layer, and the service that it makes of another.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use super::builder::RateLimitLayerBuilder;
use super::decide::{Decided, Settings};
use super::future::{Answer, Limited};
use super::key::IncomingRequest;
use super::table::Table;
use crate::grpc;
use crate::limited_body::LimitedBody;
use crate::limiter::{Limiter, Permit};

/// Limits what comes in to the services that it is put before; see the [module](super). Cheap to clone: clones
/// share their budgets.
#[derive(Clone)]
pub struct RateLimitLayer {
    settings: Arc<Settings>,
}

/// A service behind a [`RateLimitLayer`].
#[derive(Clone)]
pub struct RateLimitService<S> {
    inner: S,
    settings: Arc<Settings>,
}

impl RateLimitLayer {
    /// A builder of a layer for the service called `name`, which keeps its budgets with `limiter`. Services of
    /// one name that share a store share their budgets.
    pub fn builder(limiter: Limiter, name: impl Into<String>) -> RateLimitLayerBuilder {
        RateLimitLayerBuilder::new(limiter, name.into())
    }

    pub(super) fn new(settings: Settings) -> Self {
        Self { settings: Arc::new(settings) }
    }
}

impl<S> Layer<S> for RateLimitLayer {
    type Service = RateLimitService<S>;

    fn layer(&self, inner: S) -> RateLimitService<S> {
        RateLimitService { inner, settings: Arc::clone(&self.settings) }
    }
}

impl<S, RequestBody, ResponseBody> Service<Request<RequestBody>> for RateLimitService<S>
where
    S: Service<Request<RequestBody>, Response = Response<ResponseBody>> + Clone + Send + 'static,
    S::Future: Send + 'static,
    RequestBody: Send + 'static,
    ResponseBody: 'static,
{
    type Response = Response<LimitedBody<ResponseBody>>;
    type Error = S::Error;
    type Future = Limited<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<RequestBody>) -> Self::Future {
        let incoming = IncomingRequest::new(&request);
        match self.settings.decide(&incoming) {
            Decided::Passes(granted) => {
                self.settings.tell_service(granted.as_ref(), &mut request);
                Limited::called(self.inner.call(request), granted)
            }
            Decided::Refused(response) => Limited::refused(in_its_words(response, &request)),
            Decided::Later(asked) => {
                // The one that was polled ready is the one to call.
                let next = self.inner.clone();
                let mut inner = std::mem::replace(&mut self.inner, next);
                let settings = Arc::clone(&self.settings);
                Limited::asks(async move {
                    let taken = settings.limiter.try_acquire(&asked.request).await;
                    let taken = taken.map(Permit::into_parts);
                    match settings.heeds(asked, taken) {
                        Ok(granted) => {
                            settings.tell_service(granted.as_ref(), &mut request);
                            Answer::Served(inner.call(request).await, granted)
                        }
                        Err(response) => Answer::Refused(in_its_words(response, &request)),
                    }
                })
            }
        }
    }
}

/// The answer as who sends `request` reads it.
fn in_its_words<B>(response: Box<Response<Bytes>>, request: &Request<B>) -> Box<Response<Bytes>> {
    if grpc::is_spoken_in(request.headers()) { Box::new(grpc::in_place_of(*response)) } else { response }
}

impl fmt::Debug for RateLimitLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |table: &Table| table.names().map(str::to_owned).collect::<Vec<_>>();
        f.debug_struct("RateLimitLayer")
            .field("name", &self.settings.name)
            .field("policies", &self.settings.tables.with(named))
            .finish_non_exhaustive()
    }
}

impl<S: fmt::Debug> fmt::Debug for RateLimitService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimitService").field("inner", &self.inner).finish_non_exhaustive()
    }
}
