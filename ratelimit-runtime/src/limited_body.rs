//! The body of an answer that has passed a limit, on its way in or out.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

use crate::limiter::Places;
use crate::outgoing::Ending;

pin_project! {
    /// What the service answered, or why a request was refused. Where requests in flight are limited, one
    /// counts as such until this has been sent.
    #[derive(Debug)]
    pub struct LimitedBody<B> {
        #[pin]
        body: Whose<B>,
    }
}

pin_project! {
    /// By whom it was written.
    #[derive(Debug)]
    #[project = Pinned]
    enum Whose<B> {
        Service {
            #[pin]
            body: B,
            places: Option<Places>,
            ending: Option<Box<Ending>>,
        },
        Ours {
            body: Bytes,
        },
    }
}

impl<B> LimitedBody<B> {
    pub(crate) const fn of_the_service(body: B, places: Option<Places>) -> Self {
        Self { body: Whose::Service { body, places, ending: None } }
    }

    /// One whose end says how it went.
    pub(crate) const fn that_tells(body: B, places: Option<Places>, ending: Box<Ending>) -> Self {
        Self { body: Whose::Service { body, places, ending: Some(ending) } }
    }

    pub(crate) const fn own(body: Bytes) -> Self {
        Self { body: Whose::Ours { body } }
    }
}

/// Whether that is the end, and how it went.
fn hear<E>(frame: Option<&Result<Frame<Bytes>, E>>, ending: &mut Option<Box<Ending>>) {
    match frame {
        Some(Ok(frame)) => {
            if let Some(trailers) = frame.trailers_ref()
                && let Some(ending) = ending.take()
            {
                ending.with(trailers);
            }
        }
        Some(Err(_)) => {
            if let Some(ending) = ending.take() {
                ending.broken();
            }
        }
        // It has said nothing.
        None => *ending = None,
    }
}

impl<B: Body<Data = Bytes>> Body for LimitedBody<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        match self.project().body.project() {
            Pinned::Service { body, places, ending } => {
                let frame = std::task::ready!(body.poll_frame(context));
                if matches!(frame, None | Some(Err(_))) {
                    *places = None;
                }
                if ending.is_some() {
                    hear(frame.as_ref(), ending);
                }
                Poll::Ready(frame)
            }
            Pinned::Ours { body } => {
                let body = std::mem::take(body);
                Poll::Ready(if body.is_empty() { None } else { Some(Ok(Frame::data(body))) })
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.body {
            Whose::Service { body, .. } => body.is_end_stream(),
            Whose::Ours { body } => body.is_empty(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.body {
            Whose::Service { body, .. } => body.size_hint(),
            Whose::Ours { body } => SizeHint::with_exact(body.len() as u64),
        }
    }
}
