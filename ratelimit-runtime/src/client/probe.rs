//! The request of a call without the call: for tests, logs, and those who sign or send it themselves.

use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use super::reply::Reply;
use super::request::Request;
use super::{ApiClient, Core};
use crate::error::Error;

/// Where the request of a call is put instead of being sent.
#[derive(Clone, Default)]
pub(crate) struct Probe(Arc<Mutex<Slot>>);

#[derive(Default)]
struct Slot {
    request: Option<Request>,
    /// Who waits for it: the call may be made by another task.
    waiting: Option<Waker>,
}

impl Probe {
    /// Keeps `request`, and never answers: whoever asked for it has what it wants.
    pub(super) async fn caught(&self, request: Request) -> Result<Reply, Error> {
        let waiting = {
            let mut slot = self.lock();
            slot.request = Some(request);
            slot.waiting.take()
        };
        if let Some(waker) = waiting {
            waker.wake();
        }
        std::future::pending().await
    }

    /// What was caught; else whoever waits is woken when something is.
    fn take(&self, context: &Context<'_>) -> Option<Request> {
        let mut slot = self.lock();
        slot.waiting = Some(context.waker().clone());
        slot.request.take()
    }

    fn lock(&self) -> MutexGuard<'_, Slot> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
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
    let client = C::from_core(Core { probe: Some(probe.clone()), ..core.clone() });
    let mut call = pin!(call(&client));
    std::future::poll_fn(|context| match call.as_mut().poll(context) {
        Poll::Ready(ended) => Poll::Ready(ended.map(|_| None)),
        Poll::Pending => match probe.take(context) {
            Some(request) => Poll::Ready(Ok(Some(request))),
            None => Poll::Pending,
        },
    })
    .await
}
