//! The body of an answer that its caller reads piece by piece.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http_body::Body;

use super::reply::Meta;
use super::transport::broken;
use crate::error::{Effort, Error, Failure, Phase};
use crate::limiter::Permit;
use crate::time::Alarm;

/// The body of an answer as it arrives, for a method that returns `Result<ByteStream, E>` or
/// `Result<Response<ByteStream>, E>`.
///
/// It is a [`Stream`] of chunks; [`chunk`](Self::chunk) reads one without an extension trait. While the
/// upstream sends nothing, no longer than one attempt may take is waited for more. Until it is dropped
/// or read to its end, the call is in flight, and counts as such where that is limited. Once it is here,
/// the call is not sent again by itself: what was read could not be taken back.
///
/// ```no_run
/// # use ratelimit_runtime::{ByteStream, Error};
/// # async fn save(_: &[u8]) {}
/// # async fn example(mut pdf: ByteStream) -> Result<(), Error> {
/// while let Some(chunk) = pdf.chunk().await? {
///     save(&chunk).await;
/// }
/// # Ok(())
/// # }
/// ```
pub struct ByteStream {
    source: Source,
    call: Option<Streaming>,
}

enum Source {
    Bytes(Bytes),
    Body(Pin<Box<reqwest::Body>>),
    Ended,
}

/// The call that the body belongs to.
struct Streaming {
    operation: &'static str,
    effort: Effort,
    idle: Duration,
    alarm: Option<Alarm>,
    /// In flight for as long as it is read.
    _permit: Permit,
}

impl ByteStream {
    pub(super) fn new(
        operation: &'static str,
        meta: &Meta,
        idle: Duration,
        permit: Permit,
        body: reqwest::Body,
    ) -> Self {
        let call = Streaming { operation, effort: meta.effort, idle, alarm: None, _permit: permit };
        Self { source: Source::Body(Box::pin(body)), call: Some(call) }
    }

    /// A body that no upstream gave, for a mock.
    pub fn of_bytes(bytes: impl Into<Bytes>) -> Self {
        Self { source: Source::Bytes(bytes.into()), call: None }
    }

    /// The next piece; none at the end.
    ///
    /// # Errors
    /// [`ErrorKind::Timeout`](crate::ErrorKind::Timeout) if none came in time,
    /// [`ErrorKind::Transport`](crate::ErrorKind::Transport) if the connection broke.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        std::future::poll_fn(|context| self.poll(context)).await.transpose()
    }

    /// All that is left, if that is at most `limit` bytes.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and [`ErrorKind::Decode`](crate::ErrorKind::Decode) over the limit.
    pub async fn collect(mut self, limit: usize) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            if chunk.len() > limit.saturating_sub(all.len()) {
                return Err(self.error(Failure::StreamTooLarge { limit }));
            }
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let body = match &mut self.source {
                Source::Body(body) => body,
                Source::Ended => return Poll::Ready(None),
                Source::Bytes(bytes) => {
                    let bytes = std::mem::take(bytes);
                    self.source = Source::Ended;
                    return Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)));
                }
            };
            let Poll::Ready(frame) = body.as_mut().poll_frame(context) else {
                let idle = ready!(self.poll_idle(context));
                return Poll::Ready(Some(Err(
                    self.fail(Failure::Timeout { phase: Phase::Body, after: idle })
                )));
            };
            if let Some(call) = &mut self.call {
                call.alarm = None;
            }
            match frame {
                // Trailers are no part of the body.
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Some(Err(error)) => {
                    return Poll::Ready(Some(Err(self.fail(broken(error)))));
                }
                None => {
                    self.end();
                    return Poll::Ready(None);
                }
            }
        }
    }

    /// How long nothing came, once that is too long.
    fn poll_idle(&mut self, context: &mut Context<'_>) -> Poll<Duration> {
        let Some(call) = &mut self.call else { return Poll::Pending };
        let idle = call.idle;
        ready!(call.alarm.get_or_insert_with(|| Alarm::after(idle)).poll(context));
        Poll::Ready(idle)
    }

    /// A stream that has failed has ended.
    fn fail(&mut self, failure: Failure) -> Error {
        let error = self.error(failure);
        self.end();
        error
    }

    fn error(&self, failure: Failure) -> Error {
        let (operation, effort) =
            self.call.as_ref().map_or_else(Default::default, |call| (call.operation, call.effort));
        Error::new(operation, effort, failure)
    }

    /// The connection and the permit go, even if the caller keeps this.
    fn end(&mut self) {
        self.source = Source::Ended;
        self.call = None;
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").finish_non_exhaustive()
    }
}
