//! The body of a request: bytes, which can be sent again, or a stream, which cannot.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};

use crate::error::BoxError;

type BoxStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// The body of a request, for `#[body]`.
///
/// It is made of bytes or text (`Body::from`), or [of a stream](Body::stream). What is in memory can be
/// sent again when a call is retried; a stream is sent once, and a call with one is never retried.
///
/// ```
/// use ratelimit_runtime::Body;
///
/// let csv = Body::from("id,amount\n1,200\n");
/// assert_eq!(csv.len(), Some(16));
/// ```
pub struct Body(Kind);

enum Kind {
    Bytes(Bytes),
    Stream { stream: BoxStream, len: Option<u64> },
}

impl Body {
    /// A body that is read while it is sent. It is sent in chunks (HTTP/1.1) unless its
    /// [length](Self::with_len) is known.
    pub fn stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Self(Kind::Stream { stream: Box::pin(Boxed(Box::pin(stream))), len: None })
    }

    /// Says how many bytes a stream has. One that has more or fewer breaks the request off.
    #[must_use]
    pub fn with_len(self, len: u64) -> Self {
        match self.0 {
            Kind::Stream { stream, .. } => Self(Kind::Stream { stream, len: Some(len) }),
            bytes @ Kind::Bytes(_) => Self(bytes),
        }
    }

    /// How many bytes it has, where that is known.
    #[must_use]
    pub fn len(&self) -> Option<u64> {
        match &self.0 {
            Kind::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Kind::Stream { len, .. } => *len,
        }
    }

    /// Whether it is known to have no bytes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == Some(0)
    }

    /// The bytes, unless they are a stream's.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Stream { .. } => None,
        }
    }

    /// The same body again, where it can be had again.
    pub(crate) fn again(&self) -> Option<Self> {
        self.as_bytes().map(|bytes| Self::from(bytes.clone()))
    }

    pub(crate) fn into_reqwest(self) -> reqwest::Body {
        match self.0 {
            Kind::Bytes(bytes) => reqwest::Body::from(bytes),
            Kind::Stream { stream, len } => {
                reqwest::Body::wrap(Streamed { stream: Mutex::new(stream), left: len })
            }
        }
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Kind::Bytes(bytes.into()))
    }
}

/// How much there is, never what.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Kind::Stream { .. } => f.write_str("Body(stream)"),
        }
    }
}

/// A stream whose errors are boxed.
struct Boxed<S: ?Sized>(Pin<Box<S>>);

impl<S, E> Stream for Boxed<S>
where
    S: Stream<Item = Result<Bytes, E>> + ?Sized,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|next| next.map(|chunk| chunk.map_err(Into::into)))
    }
}

/// A stream as HTTP wants it. The lock is there because a body must be `Sync`, and is never contended:
/// it is only reached through `&mut`.
struct Streamed {
    stream: Mutex<BoxStream>,
    /// How many bytes are to come, where that is known.
    left: Option<u64>,
}

impl http_body::Body for Streamed {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let stream = self.stream.get_mut().unwrap_or_else(PoisonError::into_inner);
        let next = std::task::ready!(stream.as_mut().poll_next(context));
        let Some(left) = self.left else {
            return Poll::Ready(next.map(|chunk| chunk.map(Frame::data)));
        };
        // A request with fewer bytes than it said would wait for the rest until a timeout, and one
        // with more would put the rest at the head of the next request.
        Poll::Ready(match next {
            None if left > 0 => Some(Err(format!("the stream of the body ended {left} bytes early").into())),
            None => None,
            Some(Err(error)) => Some(Err(error)),
            Some(Ok(chunk)) => match u64::try_from(chunk.len()).ok().and_then(|len| left.checked_sub(len)) {
                Some(rest) => {
                    self.left = Some(rest);
                    Some(Ok(Frame::data(chunk)))
                }
                None => Some(Err("the stream of the body is longer than it said".into())),
            },
        })
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// What `#[body]` can be: bytes, text, or a [`Body`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[body]` argument",
    label = "is neither bytes nor text nor a `ratelimit_runtime::Body`",
    note = "take `Bytes`, `Vec<u8>`, `String`, `&str`, `&[u8]` or `Body`; a type to be serialized goes into `#[json]` or `#[form]`"
)]
pub trait IntoBody {
    /// What it is called on the wire, where the method does not say.
    const CONTENT_TYPE: &'static str = "application/octet-stream";

    /// The body; none where there is none.
    fn into_body(self) -> Option<Body>;
}

/// What `#[body]` can be where the method has a `#[retry]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` may be a stream, which cannot be sent again as the `#[retry]` of its method asks",
    label = "can be sent once",
    note = "take `Bytes`, `Vec<u8>`, `String`, `&str` or `&[u8]`; or leave `#[retry]` to the trait, whose retries leave streams out"
)]
pub trait IntoBodyAgain: IntoBody {}

impl<T: IntoBodyAgain> IntoBodyAgain for Option<T> {}

impl IntoBody for Body {
    fn into_body(self) -> Option<Body> {
        Some(self)
    }
}

impl<T: IntoBody> IntoBody for Option<T> {
    const CONTENT_TYPE: &'static str = T::CONTENT_TYPE;

    fn into_body(self) -> Option<Body> {
        self.and_then(T::into_body)
    }
}

macro_rules! bodies {
    ($($type:ty as $content_type:expr => |$value:ident| $bytes:expr;)+) => {
        $(impl IntoBody for $type {
            const CONTENT_TYPE: &'static str = $content_type;

            fn into_body(self) -> Option<Body> {
                let $value = self;
                Some(Body::from($bytes))
            }
        }

        impl IntoBodyAgain for $type {})+
    };
}

const TEXT: &str = "text/plain; charset=utf-8";
const BYTES: &str = "application/octet-stream";

bodies! {
    Bytes as BYTES => |bytes| bytes;
    &Bytes as BYTES => |bytes| bytes.clone();
    Vec<u8> as BYTES => |bytes| bytes;
    &Vec<u8> as BYTES => |bytes| Bytes::copy_from_slice(bytes);
    &[u8] as BYTES => |bytes| Bytes::copy_from_slice(bytes);
    String as TEXT => |text| text;
    &String as TEXT => |text| Bytes::copy_from_slice(text.as_bytes());
    &str as TEXT => |text| Bytes::copy_from_slice(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use http_body::Body as _;
    use std::task::Waker;

    use super::*;

    /// A stream that has its chunks already.
    struct Chunks(std::collections::VecDeque<Result<Bytes, BoxError>>);

    impl Stream for Chunks {
        type Item = Result<Bytes, BoxError>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(self.0.pop_front())
        }
    }

    fn stream(chunks: &[&'static str]) -> Chunks {
        Chunks(chunks.iter().map(|chunk| Ok(Bytes::from_static(chunk.as_bytes()))).collect())
    }

    fn read(body: Body) -> Result<String, String> {
        let mut body = body.into_reqwest();
        let mut text = String::new();
        let mut context = Context::from_waker(Waker::noop());
        loop {
            match Pin::new(&mut body).poll_frame(&mut context) {
                Poll::Pending => panic!("the stream has its chunks already"),
                Poll::Ready(None) => return Ok(text),
                Poll::Ready(Some(Ok(frame))) => {
                    text.push_str(std::str::from_utf8(&frame.into_data().unwrap()).unwrap());
                }
                Poll::Ready(Some(Err(error))) => {
                    return Err(std::error::Error::source(&error)
                        .map_or_else(|| error.to_string(), ToString::to_string));
                }
            }
        }
    }

    #[test]
    fn a_stream_is_sent_as_it_comes_and_only_once() {
        let body = Body::stream(stream(&["ab", "c"]));
        assert!(body.again().is_none());
        assert_eq!(body.len(), None);
        assert_eq!(read(body).unwrap(), "abc");
        assert_eq!(read(Body::from("abc").again().unwrap()).unwrap(), "abc");
    }

    #[test]
    fn a_stream_has_as_many_bytes_as_it_said() {
        assert_eq!(read(Body::stream(stream(&["ab", "c"])).with_len(3)).unwrap(), "abc");
        let error = read(Body::stream(stream(&["ab"])).with_len(3)).unwrap_err();
        assert!(error.contains("1 bytes early"), "{error}");
        let error = read(Body::stream(stream(&["ab", "cd"])).with_len(3)).unwrap_err();
        assert!(error.contains("longer than it said"), "{error}");
    }

    #[test]
    fn a_body_shows_its_size_and_nothing_of_what_it_holds() {
        assert_eq!(format!("{:?}", Body::from("secret")), "Body(6 bytes)");
        assert_eq!(format!("{:?}", Body::stream(stream(&["secret"]))), "Body(stream)");
    }
}
