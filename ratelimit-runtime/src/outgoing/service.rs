//! Before a client that is a tower service: hyper's, tonic's, or any other that takes HTTP requests.

use std::borrow::Cow;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use ratelimit_core::breaker::{Ended, classify};
use ratelimit_core::retry::Outcome;
use tower_layer::Layer;
use tower_service::Service;

use super::ending::Ending;
use super::governed::Governed;
use super::upstream::Called;
use crate::error::BoxError;
use crate::grpc;
use crate::limited_body::LimitedBody;

/// Limits what is sent by the clients that it is put before; made by [`Upstream::layer`](super::Upstream::layer). Cheap
/// to clone.
#[derive(Clone)]
pub struct LimitLayer(Arc<Governed>);

/// A client behind a [`LimitLayer`].
#[derive(Clone)]
pub struct LimitService<S> {
    inner: S,
    governed: Arc<Governed>,
}

impl LimitLayer {
    pub(super) fn new(governed: Governed) -> Self {
        Self(Arc::new(governed))
    }
}

impl<S> Layer<S> for LimitLayer {
    type Service = LimitService<S>;

    fn layer(&self, inner: S) -> LimitService<S> {
        LimitService { inner, governed: Arc::clone(&self.0) }
    }
}

impl<S, RequestBody, ResponseBody> Service<Request<RequestBody>> for LimitService<S>
where
    S: Service<Request<RequestBody>, Response = Response<ResponseBody>> + Clone + Send + 'static,
    S::Future: Send + 'static,
    S::Error: Into<BoxError>,
    RequestBody: Send + 'static,
    ResponseBody: Send + 'static,
{
    type Response = Response<LimitedBody<ResponseBody>>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.inner.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, request: Request<RequestBody>) -> Self::Future {
        // The one that was polled ready is the one to call.
        let next = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, next);
        let governed = Arc::clone(&self.governed);
        Box::pin(async move {
            if !governed.governs(request.uri().host()) {
                let response = inner.call(request).await.map_err(Into::into)?;
                return Ok(response.map(|body| LimitedBody::of_the_service(body, None)));
            }
            let asked = governed.asks(request.extensions().get::<Called>());
            let mut permit = match governed.permit(&asked).await {
                Ok(permit) => permit,
                // Who calls by gRPC gets a status, and no error of the transport.
                Err(error) if grpc::is_spoken_in(request.headers()) => {
                    return Ok(grpc::refusal(&error).map(LimitedBody::own));
                }
                Err(error) => return Err(error.into()),
            };
            let answered: Result<_, BoxError> = inner.call(request).await.map_err(Into::into);
            match answered {
                Ok(response) if grpc::tells_later(response.headers()) => {
                    governed.listens(&permit, response.status(), response.headers());
                    let places = permit.take_places();
                    let ending = Box::new(Ending::new(governed, asked, permit));
                    Ok(response.map(|body| LimitedBody::that_tells(body, places, ending)))
                }
                Ok(response) => {
                    let failed = grpc::failed_as(response.headers());
                    let headers = match failed {
                        Some(_) => grpc::in_words_of_http(response.headers()),
                        None => Cow::Borrowed(response.headers()),
                    };
                    let status = failed.unwrap_or(response.status());
                    let outcome = governed.hears(&mut permit, status, &headers).await;
                    drop(headers);
                    governed.tells(&asked, outcome);
                    Ok(response.map(|body| LimitedBody::of_the_service(body, permit.into_parts().1)))
                }
                Err(error) => {
                    // Whether it was sent is not known of a client that may be any.
                    governed.reports(&mut permit, classify(Ended::Upstream(Outcome::Broken)));
                    Err(error)
                }
            }
        })
    }
}

impl fmt::Debug for LimitLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LimitLayer").finish_non_exhaustive()
    }
}

impl<S: fmt::Debug> fmt::Debug for LimitService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LimitService").field("inner", &self.inner).finish_non_exhaustive()
    }
}
