//! The body of an answer that has passed a limit, on its way in or out.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

use crate::limiter::Permit;

pin_project! {
    /// What the service answered, or why a request was refused. Where requests in flight are limited, one
    /// counts as such until this has been sent.
    #[derive(Debug)]
    pub struct LimitedBody<B> {
        #[pin]
        inner: Option<B>,
        own: Option<Bytes>,
        permit: Option<Permit>,
    }
}

impl<B> LimitedBody<B> {
    pub(crate) const fn of_the_service(body: B, permit: Option<Permit>) -> Self {
        Self { inner: Some(body), own: None, permit }
    }

    pub(crate) const fn own(body: Bytes) -> Self {
        Self { inner: None, own: Some(body), permit: None }
    }
}

impl<B: Body<Data = Bytes>> Body for LimitedBody<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        let this = self.project();
        let Some(inner) = this.inner.as_pin_mut() else {
            let body = this.own.take().filter(|body| !body.is_empty());
            return Poll::Ready(body.map(|body| Ok(Frame::data(body))));
        };
        let frame = std::task::ready!(inner.poll_frame(context));
        if matches!(frame, None | Some(Err(_))) {
            *this.permit = None;
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        match &self.inner {
            Some(inner) => inner.is_end_stream(),
            None => self.own.as_ref().is_none_or(Bytes::is_empty),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.inner {
            Some(inner) => inner.size_hint(),
            None => SizeHint::with_exact(self.own.as_ref().map_or(0, |body| body.len() as u64)),
        }
    }
}
