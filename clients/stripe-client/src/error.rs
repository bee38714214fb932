//! What Stripe says when it says no, sorted by what a caller can do about it.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::{Error, ErrorKind};
use serde::Deserialize;

/// A call that failed.
///
/// Displayed as one line that starts with the operation. Its `Debug` shows no body, for that can hold a
/// customer's data.
pub struct StripeError {
    kind: StripeErrorKind,
    object: Box<ErrorObject>,
    error: Error,
}

/// What kind of failure a [`StripeError`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StripeErrorKind {
    /// The card cannot be charged (402). [`StripeError::decline_code`] says why, if the bank did.
    Card,
    /// The request makes no sense, or names something that is not there (400, 404).
    InvalidRequest,
    /// The idempotency key belongs to another request.
    Idempotency,
    /// Stripe was asked too much (429).
    RateLimit,
    /// The key is none of Stripe's (401).
    Authentication,
    /// The key may not do this (403).
    Permission,
    /// Stripe failed, or said what has no other place here.
    Api,
    /// Stripe said no "no": our own quota refused the call, the connection failed, the time was up, or
    /// the answer could not be read. [`StripeError::client_error`] knows which.
    Client,
}

/// What Stripe says of a failure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct ErrorObject {
    /// The type, such as `card_error`.
    #[serde(rename = "type")]
    pub error_type: Option<String>,
    /// The code, such as `card_declined`.
    pub code: Option<String>,
    /// Why the bank declined, such as `insufficient_funds`.
    pub decline_code: Option<String>,
    /// The parameter that is wrong.
    pub param: Option<String>,
    /// The text, for people.
    pub message: Option<String>,
    /// Where the code is explained.
    pub doc_url: Option<String>,
}

/// The body of an error. Anything else in `error` (OAuth has a string there) is nothing we can read.
#[derive(Deserialize)]
struct ErrorBody {
    error: ErrorObject,
}

impl StripeError {
    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> StripeErrorKind {
        self.kind
    }

    /// Stripe's status, if it answered.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.error.status()
    }

    /// Stripe's type of the error, such as `card_error`.
    #[must_use]
    pub fn error_type(&self) -> Option<&str> {
        self.object.error_type.as_deref()
    }

    /// Stripe's code of the error, such as `card_declined`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.object.code.as_deref()
    }

    /// Why the bank declined the card, such as `insufficient_funds`.
    #[must_use]
    pub fn decline_code(&self) -> Option<&str> {
        self.object.decline_code.as_deref()
    }

    /// The parameter that is wrong.
    #[must_use]
    pub fn param(&self) -> Option<&str> {
        self.object.param.as_deref()
    }

    /// Stripe's text, for people.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.object.message.as_deref()
    }

    /// Where Stripe explains the code.
    #[must_use]
    pub fn doc_url(&self) -> Option<&str> {
        self.object.doc_url.as_deref()
    }

    /// What Stripe calls the request: what its support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.error.request_id()
    }

    /// Which of Stripe's limits refused the call (`Stripe-Rate-Limited-Reason`): `global-rate`,
    /// `endpoint-rate`, `global-concurrency`, `endpoint-concurrency` or `resource-specific`.
    #[must_use]
    pub fn rate_limited_reason(&self) -> Option<&str> {
        self.error.headers()?.get("stripe-rate-limited-reason")?.to_str().ok()
    }

    /// The idempotency key of the call, also where it was made up: whoever does not know whether Stripe acted, for there
    /// was no answer, makes the call again under it ([`CallOptions::idempotency_key`](crate::CallOptions::idempotency_key)).
    /// None where the call was no `POST`, which can simply be made again.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&str> {
        self.error.idempotency_key()
    }

    /// Stripe's body as it came, JSON or not.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.error.body().map(AsRef::as_ref)
    }

    /// When to come again: what our own quota says, or what Stripe's `Retry-After` says in seconds.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.error.retry_after()
    }

    /// The failure as the client saw it: its kind, the operation, the attempts, the headers.
    #[must_use]
    pub fn client_error(&self) -> &Error {
        &self.error
    }
}

impl From<Error> for StripeError {
    fn from(error: Error) -> Self {
        // A body of success that cannot be read has a status too, and is no word of Stripe's.
        let refused = error.status().filter(|_| error.kind() == ErrorKind::Status);
        let Some(status) = refused else {
            return Self { kind: StripeErrorKind::Client, object: Box::default(), error };
        };
        let body = error.body().map(|body| serde_json::from_slice::<ErrorBody>(body));
        let object = body.and_then(Result::ok).map_or_else(Box::default, |body| Box::new(body.error));
        Self { kind: StripeErrorKind::of(status, &object), object, error }
    }
}

impl StripeErrorKind {
    /// By the status, as Stripe's own libraries do.
    fn of(status: StatusCode, object: &ErrorObject) -> Self {
        match status.as_u16() {
            429 => Self::RateLimit,
            400 if object.code.as_deref() == Some("rate_limit") => Self::RateLimit,
            _ if object.error_type.as_deref() == Some("idempotency_error") => Self::Idempotency,
            400 | 404 => Self::InvalidRequest,
            401 => Self::Authentication,
            402 => Self::Card,
            403 => Self::Permission,
            _ => Self::Api,
        }
    }
}

impl fmt::Display for StripeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(status) = self.status().filter(|_| self.kind != StripeErrorKind::Client) else {
            return fmt::Display::fmt(&self.error, f);
        };
        write!(f, "{}: Stripe answered {status}", self.error.operation())?;
        if let Some(message) = self.message() {
            // A text from outside stays on our line.
            write!(f, ": {}", message.replace(char::is_control, " "))?;
        }
        let facts = [
            ("", self.code()),
            ("", self.decline_code()),
            ("parameter ", self.param()),
            ("request ", self.request_id()),
        ];
        let facts: Vec<_> =
            facts.iter().filter_map(|(what, fact)| fact.map(|fact| format!("{what}{fact}"))).collect();
        if facts.is_empty() {
            return Ok(());
        }
        write!(f, " ({})", facts.join(", ").replace(char::is_control, " "))
    }
}

impl fmt::Debug for StripeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StripeError")
            .field("kind", &self.kind)
            .field("object", &self.object)
            .field("error", &self.error)
            .field("request_id", &self.request_id())
            .finish_non_exhaustive()
    }
}

impl StdError for StripeError {
    /// What is behind the client's failure; the failure itself is displayed already.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error.source()
    }
}
