//! What Stripe says when it says no, sorted by what a caller can do about it.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::{Error, ErrorKind};
use serde_json::Value;

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

/// What Stripe says of a failure. A field is `None` where it is missing, or something else than it should be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorObject {
    /// The type, such as `card_error`.
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
    /// Where the dashboard shows the request.
    pub request_log_url: Option<String>,
    /// What to do after a card was declined, such as `do_not_try_again`.
    pub advice_code: Option<String>,
    /// The network's own code of why, such as `51`.
    pub network_decline_code: Option<String>,
    /// The ID of the charge that failed.
    pub charge: Option<String>,
    /// The ID of the payment intent that it was about.
    pub payment_intent: Option<String>,
    /// The ID of the setup intent that it was about.
    pub setup_intent: Option<String>,
    /// The ID of the payment method that it was about.
    pub payment_method: Option<String>,
}

impl ErrorObject {
    /// Field by field: one that is something else empties no other. Anything else in `error` (OAuth has a string there)
    /// is nothing we can read.
    fn of(body: &[u8]) -> Self {
        let Ok(body) = serde_json::from_slice::<Value>(body) else { return Self::default() };
        let field = |name: &str| body.get("error")?.get(name);
        let text = |name: &str| field(name)?.as_str().map(str::to_owned);
        // An object, or the ID of one.
        let id = |name: &str| text(name).or_else(|| Some(field(name)?.get("id")?.as_str()?.to_owned()));
        Self {
            error_type: text("type"),
            code: text("code"),
            decline_code: text("decline_code"),
            param: text("param"),
            message: text("message"),
            doc_url: text("doc_url"),
            request_log_url: text("request_log_url"),
            advice_code: text("advice_code"),
            network_decline_code: text("network_decline_code"),
            charge: id("charge"),
            payment_intent: id("payment_intent"),
            setup_intent: id("setup_intent"),
            payment_method: id("payment_method"),
        }
    }
}

impl StripeError {
    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> StripeErrorKind {
        self.kind
    }

    /// Stripe's status, if it answered. This, and all that Stripe said, is of the last attempt that it answered: where our
    /// own quota refused the next, or the time was up, the [kind](Self::kind) is [`StripeErrorKind::Client`], and here is
    /// what Stripe said before.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.answered().status()
    }

    /// Whether there was an attempt before the one that ended the call, and Stripe answered it: then this is what it
    /// said, and not how the call ended.
    #[must_use]
    pub fn is_of_an_earlier_attempt(&self) -> bool {
        earlier(&self.error).is_some()
    }

    /// All that Stripe said, but for the status and the headers.
    #[must_use]
    pub fn object(&self) -> &ErrorObject {
        &self.object
    }

    /// Stripe's body as JSON, if it is that: what has no method here is in its `error`. It can hold a customer's data.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(self.body()?).ok()
    }

    /// The ID of the payment intent that it was about: of one that needs another payment method, say.
    #[must_use]
    pub fn payment_intent_id(&self) -> Option<&str> {
        self.object.payment_intent.as_deref()
    }

    /// The ID of the setup intent that it was about.
    #[must_use]
    pub fn setup_intent_id(&self) -> Option<&str> {
        self.object.setup_intent.as_deref()
    }

    /// The ID of the charge that failed.
    #[must_use]
    pub fn charge_id(&self) -> Option<&str> {
        self.object.charge.as_deref()
    }

    /// What to do after a card was declined: `confirm_card_data`, `do_not_try_again` or `try_again_later`.
    #[must_use]
    pub fn advice_code(&self) -> Option<&str> {
        self.object.advice_code.as_deref()
    }

    /// The card network's own code of why it was declined, such as `51`.
    #[must_use]
    pub fn network_decline_code(&self) -> Option<&str> {
        self.object.network_decline_code.as_deref()
    }

    /// Where Stripe's dashboard shows the request.
    #[must_use]
    pub fn request_log_url(&self) -> Option<&str> {
        self.object.request_log_url.as_deref()
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
        self.answered().request_id()
    }

    /// Which of Stripe's limits refused the call (`Stripe-Rate-Limited-Reason`): `global-rate`,
    /// `endpoint-rate`, `global-concurrency`, `endpoint-concurrency` or `resource-specific`.
    #[must_use]
    pub fn rate_limited_reason(&self) -> Option<&str> {
        self.answered().headers()?.get("stripe-rate-limited-reason")?.to_str().ok()
    }

    /// The idempotency key of the call, also where it was made up: whoever does not know whether Stripe acted, for there
    /// was no answer, makes the call again under it ([`CallOptions::idempotency_key`](crate::CallOptions::idempotency_key)).
    /// None where the call was no `POST`, which can simply be made again.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&str> {
        self.error.idempotency_key()
    }

    /// Stripe's body as it came, JSON or not: up to 1 MiB of it.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.answered().body().map(AsRef::as_ref)
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

    /// The attempt whose answer is told of.
    fn answered(&self) -> &Error {
        earlier(&self.error).unwrap_or(&self.error)
    }
}

/// What Stripe answered before `error`, if that is no answer of its own.
fn earlier(error: &Error) -> Option<&Error> {
    if error.status().is_some() {
        return None;
    }
    error.previous_attempt().filter(|previous| previous.status().is_some())
}

impl From<Error> for StripeError {
    fn from(error: Error) -> Self {
        // A body of success that cannot be read has a status too, and is no word of Stripe's.
        let refused = error.status().filter(|_| error.kind() == ErrorKind::Status);
        let Some(status) = refused else {
            let said = earlier(&error).and_then(Error::body);
            let object = said.map_or_else(Box::default, |body| Box::new(ErrorObject::of(body)));
            return Self { kind: StripeErrorKind::Client, object, error };
        };
        let object = error.body().map_or_else(Box::default, |body| Box::new(ErrorObject::of(body)));
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
