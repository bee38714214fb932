//! Whether it was Stripe that called: HMAC-SHA256 over the time and the body, and the same for tests; and the event
//! that it called for.

use std::fmt::{self, Write as _};
use std::time::Duration;

use sha2::{Digest, Sha256};

/// The header with the signature.
pub const SIGNATURE_HEADER: &str = "Stripe-Signature";
/// How old, or how far ahead, a signature may be: 5 minutes.
///
/// Stripe's own libraries have the same for what is old, accept what is ahead by any time, and check nothing where it is 0.
/// Here what is further ahead is refused too, and with 0 all that is not of this second.
pub const TOLERANCE: Duration = Duration::from_secs(300);

/// The length of what SHA-256 works on, which HMAC fills keys up to (RFC 2104, 2).
const BLOCK: usize = 64;

/// The secrets of a webhook endpoint: `whsec_..`. While one takes the place of another, both.
///
/// ```
/// use stripe_client::webhook::{TOLERANCE, WebhookSecrets};
///
/// # fn main() -> Result<(), stripe_client::webhook::SignatureError> {
/// let secrets = WebhookSecrets::new(["whsec_new", "whsec_old"])?;
/// let now = 1_700_000_000;
/// let header = secrets.sign(now, br#"{"id": "evt_1"}"#);
/// assert_eq!(secrets.verify(&header, br#"{"id": "evt_1"}"#, now + 10, TOLERANCE), Ok(now));
/// assert!(secrets.verify(&header, br#"{"id": "evt_2"}"#, now + 10, TOLERANCE).is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct WebhookSecrets(Vec<String>);

/// Why something is not Stripe's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureError {
    /// There is no secret, or an empty one, by which anybody could sign.
    Secret,
    /// A secret has blanks, line ends or other characters that none has.
    SecretCharacters,
    /// What was given as a secret is an API key, which goes to no webhook.
    SecretIsKey,
    /// What was given as a secret is the ID of a webhook endpoint, which is not secret.
    SecretIsEndpoint,
    /// What was given as a secret starts like none.
    SecretShape,
    /// The header has no time: `t=` and a unix time in seconds.
    Timestamp,
    /// The header has no signature of the scheme `v1`.
    Unsigned,
    /// None of the signatures is that of this time and body by one of the secrets.
    Mismatch,
    /// It was signed too long ago, or too far ahead.
    Age,
}

/// Why there is no event.
#[cfg(feature = "events")]
#[derive(Debug)]
#[non_exhaustive]
pub enum EventError {
    /// It was not Stripe that called, or not now.
    Signature(SignatureError),
    /// Stripe signed it, and it is a thin event, of the API's version 2: it names what it is about, and has not got it.
    Thin,
    /// Stripe signed it, but it is no event. The error names the place.
    Body(serde_json::Error),
}

impl WebhookSecrets {
    /// The secrets.
    ///
    /// # Errors
    /// [`SignatureError::Secret`] where there is none, or an empty one, and others for what is no `whsec_..`.
    pub fn new<S: Into<String>>(secrets: impl IntoIterator<Item = S>) -> Result<Self, SignatureError> {
        let secrets: Vec<String> = secrets.into_iter().map(Into::into).collect();
        if secrets.is_empty() {
            return Err(SignatureError::Secret);
        }
        secrets.iter().try_for_each(|secret| fault_of(secret).map_or(Ok(()), Err))?;
        Ok(Self(secrets))
    }

    /// Whether Stripe signed `body`, the bytes as they came; then, at which unix time in seconds. `header` is
    /// what is in [`SIGNATURE_HEADER`], and `now` the unix time in seconds, from which the time of the
    /// signature may be no further than `tolerance` ([`TOLERANCE`], say).
    ///
    /// # Errors
    /// [`SignatureError`], where it did not.
    pub fn verify(
        &self,
        header: &str,
        body: &[u8],
        now: u64,
        tolerance: Duration,
    ) -> Result<u64, SignatureError> {
        let parts = || header.split(',').filter_map(|part| part.trim().split_once('='));
        let timestamp = parts().find_map(|(name, value)| (name == "t").then_some(value));
        let timestamp = timestamp.ok_or(SignatureError::Timestamp)?;
        let digits = !timestamp.is_empty() && timestamp.bytes().all(|byte| byte.is_ascii_digit());
        let sent_at: u64 = timestamp.parse().ok().filter(|_| digits).ok_or(SignatureError::Timestamp)?;
        let mut signatures = parts().filter(|(name, _)| *name == "v1").map(|(_, value)| value).peekable();
        if signatures.peek().is_none() {
            return Err(SignatureError::Unsigned);
        }
        let expected: Vec<String> = self.0.iter().map(|secret| signature(secret, timestamp, body)).collect();
        // All are compared, so that the time it takes says nothing of which fits.
        let fits = signatures.fold(false, |fits, given| {
            expected.iter().fold(fits, |fits, expected| fits | is_same(expected, given))
        });
        if !fits {
            return Err(SignatureError::Mismatch);
        }
        if now.abs_diff(sent_at) > tolerance.as_secs() {
            return Err(SignatureError::Age);
        }
        Ok(sent_at)
    }

    /// The event in `body`, where Stripe signed it, as [`verify`](Self::verify) tells; nothing of `body` is read before.
    ///
    /// ```
    /// use stripe_client::events::EventType;
    /// use stripe_client::webhook::{TOLERANCE, WebhookSecrets};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let secrets = WebhookSecrets::new(["whsec_test"])?;
    /// let body = br#"{"id": "evt_1", "type": "payment_intent.succeeded"}"#;
    /// let now = 1_700_000_000;
    /// let event = secrets.event(&secrets.sign(now, body), body, now, TOLERANCE)?;
    /// assert_eq!(event.r#type(), Some(EventType::PaymentIntentSucceeded));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`EventError`]: where Stripe did not sign it, and where it is no event of the API's version 1, which those are that
    /// an endpoint is sent whose payload style is «snapshot». Verify what is thin, and read it as JSON.
    #[cfg(feature = "events")]
    pub fn event(
        &self,
        header: &str,
        body: &[u8],
        now: u64,
        tolerance: Duration,
    ) -> Result<crate::events::Event, EventError> {
        self.verify(header, body, now, tolerance).map_err(EventError::Signature)?;
        let event = serde_json::from_slice(body).or_else(|error| read_old(body).ok_or(error));
        match event {
            Ok(event) if is_thin(&event) => Err(EventError::Thin),
            Err(_) if serde_json::from_slice(body).is_ok_and(|Named { object }| object == THIN) => {
                Err(EventError::Thin)
            }
            event => event.map_err(EventError::Body),
        }
    }

    /// The header that Stripe would send with `body` at the unix time `at` in seconds, with one signature for
    /// each secret: for tests.
    #[must_use]
    pub fn sign(&self, at: u64, body: &[u8]) -> String {
        let at = at.to_string();
        let signatures: Vec<_> =
            self.0.iter().map(|secret| format!("v1={}", signature(secret, &at, body))).collect();
        format!("t={at},{}", signatures.join(","))
    }
}

/// What is wrong with a secret.
fn fault_of(secret: &str) -> Option<SignatureError> {
    let is = |prefixes: &[&str]| prefixes.iter().any(|prefix| secret.starts_with(prefix));
    if secret.trim().is_empty() {
        Some(SignatureError::Secret)
    } else if !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
        Some(SignatureError::SecretCharacters)
    } else if is(&["sk_", "rk_", "pk_"]) {
        Some(SignatureError::SecretIsKey)
    } else if is(&["we_", "ed_"]) {
        Some(SignatureError::SecretIsEndpoint)
    } else if secret.strip_prefix("whsec_").is_none_or(str::is_empty) {
        Some(SignatureError::SecretShape)
    } else {
        None
    }
}

/// What an event of the API's version 2 says that it is.
#[cfg(feature = "events")]
const THIN: &str = "v2.core.event";

#[cfg(feature = "events")]
#[derive(serde::Deserialize)]
struct Named {
    object: String,
}

#[cfg(feature = "events")]
fn is_thin(event: &crate::events::Event) -> bool {
    event.object() == Some(THIN)
}

/// An event of a version of the API before 2017-05-25, whose `request` is the ID alone: as one of today has it.
#[cfg(feature = "events")]
fn read_old(body: &[u8]) -> Option<crate::events::Event> {
    let mut event: serde_json::Value = serde_json::from_slice(body).ok()?;
    let request = event.get_mut("request").filter(|request| request.is_string())?;
    *request = serde_json::json!({ "id": request.take() });
    serde_json::from_value(event).ok()
}

#[cfg(feature = "events")]
impl crate::events::Event {
    /// The object that the event is about, as it was then: `data.object`, as the type of it that
    /// [`r#type`](Self::type) tells. Every object of Stripe's can be read as almost any type, so ask for that first.
    ///
    /// ```
    /// # #[cfg(feature = "payments")]
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use stripe_client::events::{Event, EventType};
    /// use stripe_client::payment_intents::PaymentIntent;
    ///
    /// let text = r#"{"id": "evt_1", "type": "payment_intent.succeeded", "data": {"object": {"id": "pi_1", "amount": 2000}}}"#;
    /// let event: Event = serde_json::from_str(text)?;
    /// if event.r#type() == Some(EventType::PaymentIntentSucceeded) {
    ///     let intent: PaymentIntent = event.data_object()?;
    ///     assert_eq!((intent.id(), intent.amount()), ("pi_1", Some(2000)));
    /// }
    /// # Ok(())
    /// # }
    /// # #[cfg(not(feature = "payments"))]
    /// # fn main() {}
    /// ```
    ///
    /// # Errors
    /// [`serde_json::Error`] where there is none, or it is something else.
    pub fn data_object<T: serde::de::DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        let object = self.fields().get("data").and_then(|data| data.get("object"));
        T::deserialize(object.unwrap_or(&serde_json::Value::Null))
    }
}

/// Shows no secret.
impl fmt::Debug for WebhookSecrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WebhookSecrets({} of them)", self.0.len())
    }
}

/// The HMAC (RFC 2104) of the time and the body by SHA-256, as hex.
fn signature(secret: &str, timestamp: &str, body: &[u8]) -> String {
    let hashed;
    let key = if secret.len() > BLOCK {
        hashed = Sha256::digest(secret.as_bytes());
        hashed.as_slice()
    } else {
        secret.as_bytes()
    };
    let padded = |with: u8| {
        let mut block = [with; BLOCK];
        block.iter_mut().zip(key).for_each(|(byte, key)| *byte ^= key);
        block
    };
    let inner = Sha256::new()
        .chain_update(padded(0x36))
        .chain_update(timestamp)
        .chain_update(".")
        .chain_update(body)
        .finalize();
    let outer = Sha256::new().chain_update(padded(0x5c)).chain_update(inner).finalize();
    outer.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Whether both are the same, in a time that depends on their lengths alone.
fn is_same(expected: &str, given: &str) -> bool {
    let differing = expected.bytes().zip(given.bytes()).fold(0, |all, (one, other)| all | (one ^ other));
    expected.len() == given.len() && std::hint::black_box(differing) == 0
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Secret => "there is no webhook secret: give the endpoint's `whsec_..`",
            Self::SecretCharacters => {
                "the webhook secret has characters that none has: give the endpoint's `whsec_..` without blanks and line ends"
            }
            Self::SecretIsKey => "the webhook secret is an API key: give the endpoint's `whsec_..`",
            Self::SecretIsEndpoint => {
                "the webhook secret is the ID of an endpoint, by which anybody could sign: give its `whsec_..`"
            }
            Self::SecretShape => "the webhook secret starts like none: give the endpoint's `whsec_..`",
            Self::Timestamp => "the signature has no time",
            Self::Unsigned => "the header has no signature of the scheme `v1`",
            Self::Mismatch => "no signature is that of this body by a secret of this endpoint",
            Self::Age => "the signature is too old, or of the future",
        })
    }
}

impl std::error::Error for SignatureError {}

#[cfg(feature = "events")]
impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signature(error) => error.fmt(f),
            Self::Thin => f.write_str(
                "Stripe signed a thin event (`v2.core.event`), which says what happened and to what, and has no object: read its JSON and fetch the object, or have the endpoint sent snapshot events",
            ),
            Self::Body(error) => write!(f, "Stripe signed a body that is no event: {error}"),
        }
    }
}

/// Both are displayed already.
#[cfg(feature = "events")]
impl std::error::Error for EventError {}
