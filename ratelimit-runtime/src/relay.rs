//! The stream of an object, given on by a method whose signature cannot name the lifetime of its box.
//!
//! The box lives in an `async` block, where no signature sees it, and its items leave it by a slot.

use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use futures_core::Stream;

/// The stream of the items that `source` gives to its sink.
#[must_use]
pub fn relay<T, F: Future<Output = ()>>(source: impl FnOnce(Sink<T>) -> F) -> Relayed<T, F> {
    let slot = Arc::new(Mutex::new(None));
    let source = Box::pin(source(Sink(Arc::clone(&slot))));
    Relayed { slot, source: Some(source) }
}

/// Where the items go.
#[derive(Debug)]
pub struct Sink<T>(Arc<Mutex<Option<T>>>);

impl<T> Sink<T> {
    /// Gives on every item of `stream`.
    pub async fn all(self, stream: impl Stream<Item = T>) {
        let mut stream = pin!(stream);
        // Who polls this looks into the slot before it believes that nothing has come.
        std::future::poll_fn(|context| match ready!(stream.as_mut().poll_next(context)) {
            None => Poll::Ready(()),
            Some(item) => {
                *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(item);
                Poll::Pending
            }
        })
        .await;
    }
}

/// The stream of [`relay`].
#[derive(Debug)]
pub struct Relayed<T, F> {
    slot: Arc<Mutex<Option<T>>>,
    /// None, once it has ended.
    source: Option<Pin<Box<F>>>,
}

impl<T, F: Future<Output = ()>> Stream for Relayed<T, F> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let Some(source) = &mut self.source else { return Poll::Ready(None) };
        if source.as_mut().poll(context).is_ready() {
            self.source = None;
            return Poll::Ready(None);
        }
        match self.slot.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(item) => Poll::Ready(Some(item)),
            None => Poll::Pending,
        }
    }
}
