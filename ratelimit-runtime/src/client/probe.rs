//! The request of a call without the call: for tests, logs, and those who sign or send it themselves.

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;

use super::attempt::Request;
use super::reply::Reply;
use super::{ApiClient, Core};
use crate::error::Error;

/// Where the request of a call is put instead of being sent.
#[derive(Clone, Default)]
pub(crate) struct Probe(Arc<Mutex<Option<Request>>>);

impl Probe {
    /// Keeps `request`, and never answers: whoever asked for it has what it wants.
    pub(super) async fn caught(&self, request: Request) -> Result<Reply, Error> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        std::future::pending().await
    }

    fn take(&self) -> Option<Request> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The request that `call` would send first; none if it ends without sending one.
///
/// # Errors
/// What the call fails with before it is sent.
pub async fn prepare<C: ApiClient, T, E>(
    core: &Core,
    call: impl AsyncFnOnce(&C) -> Result<T, E>,
) -> Result<Option<Request>, E> {
    let probe = Probe::default();
    let client = C::from_core(Core { parts: Arc::clone(&core.parts), probe: Some(probe.clone()) });
    let mut call = pin!(call(&client));
    std::future::poll_fn(|context| match call.as_mut().poll(context) {
        Poll::Ready(ended) => Poll::Ready(ended.map(|_| None)),
        Poll::Pending => match probe.take() {
            Some(request) => Poll::Ready(Ok(Some(request))),
            None => Poll::Pending,
        },
    })
    .await
}
