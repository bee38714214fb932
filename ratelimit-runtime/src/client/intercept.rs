//! Interceptors: a user's own word on every request before it is sent, and on every answer as it comes.
//!
//! They stand between an attempt's timeout and the transport, so they see each attempt, with the
//! credential and the idempotency key that it carries, and nothing that a quota has refused.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use ratelimit_core::is_set_by_transport;

use super::ClientBuilder;
use super::api::Operation;
use super::request::Request;
use crate::error::{BoxError, Intercept, Intercepted};

/// Sees every attempt of every call: the request before it is sent, and the head of its answer.
///
/// Both do nothing unless they are written. What awaits something (a token to be fetched, say) is a
/// [`Credentials`](crate::Credentials), or a stack of `reqwest_middleware` (feature `reqwest-middleware`).
///
/// ```
/// use ratelimit_runtime::http::HeaderValue;
/// use ratelimit_runtime::{Answered, BoxError, Interceptor, Operation, Request};
///
/// struct Tagged(HeaderValue);
///
/// impl Interceptor for Tagged {
///     fn before_send(&self, operation: &Operation, request: &mut Request) -> Result<(), BoxError> {
///         request.headers_mut().insert("x-tag", self.0.clone());
///         println!("{} {}", operation.method, operation.template);
///         Ok(())
///     }
///
///     fn after_answer(&self, _: &Operation, answer: &Answered<'_>) -> Result<(), BoxError> {
///         match answer.headers().get("x-sunset") {
///             Some(_) => Err("this version of the API is gone".into()),
///             None => Ok(()),
///         }
///     }
/// }
/// # fn with<C>(builder: ratelimit_runtime::ClientBuilder<C>) -> ratelimit_runtime::ClientBuilder<C> {
/// builder.interceptor(Tagged(HeaderValue::from_static("blue")))
/// # }
/// ```
pub trait Interceptor: Send + Sync + 'static {
    /// Called before each attempt is sent; may change its headers and its body, and sees its credential.
    /// What it changes is gone with the attempt: the next one starts from the call's own request.
    ///
    /// # Errors
    /// Whatever keeps the request from being sent. The call ends with it, as
    /// [`ErrorKind::Intercepted`](crate::ErrorKind::Intercepted), and is not sent again; the permits of the
    /// attempt are used up.
    fn before_send(&self, operation: &Operation, request: &mut Request) -> Result<(), BoxError> {
        let _ = (operation, request);
        Ok(())
    }

    /// Called with the head of each answer, a failure too, before its body is read.
    ///
    /// # Errors
    /// Whatever makes the answer one that the caller must not have. The call ends with it, as
    /// [`ErrorKind::Intercepted`](crate::ErrorKind::Intercepted), and is not sent again.
    fn after_answer(&self, operation: &Operation, answer: &Answered<'_>) -> Result<(), BoxError> {
        let _ = (operation, answer);
        Ok(())
    }
}

/// The head of an answer, for an [`Interceptor`].
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    pub(super) status: StatusCode,
    pub(super) headers: &'a HeaderMap,
    pub(super) attempt: u32,
    pub(super) after: Duration,
}

impl<'a> Answered<'a> {
    /// The upstream's status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The upstream's headers.
    #[must_use]
    pub const fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// Which attempt it answers, counted from 1.
    #[must_use]
    pub const fn attempt(&self) -> u32 {
        self.attempt
    }

    /// How long after the request was sent.
    #[must_use]
    pub const fn after(&self) -> Duration {
        self.after
    }
}

/// The interceptors of a client: the first that was given is the outermost.
#[derive(Clone)]
pub(crate) struct Interceptors(Vec<Arc<dyn Interceptor>>);

impl Interceptors {
    pub(super) const NONE: Self = Self(Vec::new());

    pub(super) fn before_send(
        &self,
        operation: &Operation,
        request: &mut Request,
    ) -> Result<(), Intercepted> {
        for interceptor in &self.0 {
            interceptor.before_send(operation, request).map_err(not_sent)?;
        }
        let wrong = request.headers.keys().find(|name| is_set_by_transport(name.as_str()));
        match wrong {
            // One that lies about the length of a body would have the rest of it read as another request.
            Some(name) if !self.0.is_empty() => {
                Err(not_sent(format!("the header `{name}` is the transport's own to set").into()))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn after_answer(
        &self,
        operation: &Operation,
        answer: &Answered<'_>,
    ) -> Result<(), Intercepted> {
        for interceptor in self.0.iter().rev() {
            let seen = interceptor.after_answer(operation, answer);
            seen.map_err(|source| Intercepted { at: Intercept::Answer(answer.status), source })?;
        }
        Ok(())
    }
}

fn not_sent(source: BoxError) -> Intercepted {
    Intercepted { at: Intercept::Request, source }
}

impl fmt::Debug for Interceptors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Interceptors({})", self.0.len())
    }
}

impl<C> ClientBuilder<C> {
    /// Shows every attempt of every call to `interceptor`. Of several the first that was given sees a
    /// request first and its answer last.
    #[must_use]
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.interceptors.0.push(Arc::new(interceptor));
        self
    }
}
