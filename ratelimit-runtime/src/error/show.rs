//! How an error is shown: one line to read, and facts for who debugs.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

use ratelimit_core::retry::StopReason;

use super::{Error, Failure, Intercept, Phase};

/// The longest name of a request that is shown, in bytes.
const LONGEST_NAME: usize = 128;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A body that a mock made belongs to no operation.
        if !self.inner.operation.is_empty() {
            write!(f, "{}: ", self.inner.operation)?;
        }
        match &self.inner.failure {
            Failure::Encode(error) => write!(f, "{error}"),
            Failure::Refused(refusal) => write!(f, "{refusal}"),
            Failure::Store(_) => f.write_str("no permit, for the store failed"),
            Failure::Credential(error) => write!(f, "{error}"),
            Failure::Timeout { phase: Phase::Credential, after } => {
                write!(f, "the call had no credential when its {after:?} were over")
            }
            Failure::Timeout { phase: Phase::Permit, after } => {
                write!(f, "the call had no permit when its {after:?} were over")
            }
            Failure::Timeout { phase: Phase::Attempt, after } => {
                write!(f, "the upstream did not answer within {after:?}")
            }
            Failure::Timeout { phase: Phase::Body, after } => {
                write!(f, "the rest of the body did not come within {after:?}")
            }
            Failure::Timeout { phase: Phase::Backoff, after } => {
                write!(f, "the call waited to be sent again when its {after:?} were over")
            }
            Failure::Transport { .. } => f.write_str("the connection to the upstream failed"),
            Failure::Intercepted(intercepted) => match intercepted.at {
                Intercept::Request => f.write_str("an interceptor did not let the request go"),
                Intercept::Answer(status) => {
                    write!(f, "an interceptor did not let the answer {status} come")
                }
                #[cfg(feature = "reqwest-middleware")]
                Intercept::Either => f.write_str("a middleware failed"),
            },
            Failure::TooLarge { status, over, .. } => write!(f, "the upstream answered {status} with {over}"),
            Failure::StreamTooLarge { limit } => {
                write!(f, "the upstream sent a body over the limit of {limit} bytes")
            }
            Failure::Garbled { status, problem, .. } => {
                write!(f, "the upstream answered {status} with a body that cannot be decompressed: {problem}")
            }
            Failure::Page { problem, .. } => write!(f, "the upstream sent a page that {problem}"),
            Failure::Status { status, .. } => write!(f, "the upstream answered {status}"),
            Failure::Decode { status, body, .. } => {
                write!(f, "the upstream answered {status} with {} bytes that could not be read", body.len())?;
                self.decode_path().map_or(Ok(()), |path| write!(f, ", at `{path}`"))
            }
        }?;
        let mut facts: Vec<String> =
            self.request_id().map(|id| format!("request {}", shortened(id))).into_iter().collect();
        if self.attempts() > 1 {
            facts.push(format!("after {} attempts", self.attempts()));
        }
        match self.stop_reason() {
            // What a policy does not list needs no word, and of how often it was sent there was one.
            None | Some(StopReason::NotListed | StopReason::AttemptsUsedUp) => {}
            Some(reason) => facts.push(reason.to_string()),
        }
        if facts.is_empty() { Ok(()) } else { write!(f, " ({})", facts.join(", ")) }
    }
}

/// As much of a name of the upstream's as is worth a place in a line: it may be as long as a head.
fn shortened(name: &str) -> Cow<'_, str> {
    match name.get(..LONGEST_NAME) {
        Some(start) if start.len() < name.len() => Cow::Owned(format!("{start}…")),
        _ => Cow::Borrowed(name),
    }
}

/// Facts only: headers and bodies may hold what is nobody's business.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("operation", &self.operation())
            .field("attempts", &self.attempts())
            .field("status", &self.status())
            .field("source", &self.source())
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.inner.failure {
            Failure::Store(error) => Some(error),
            Failure::Credential(error) => StdError::source(error),
            Failure::Transport { error: source, .. } => Some(source),
            Failure::Intercepted(intercepted) => Some(intercepted.source.as_ref()),
            Failure::Decode { source, .. } => Some(source),
            // A call that was to be sent again failed for the attempt before, too.
            Failure::Encode(_)
            | Failure::Refused(_)
            | Failure::Timeout { phase: Phase::Credential | Phase::Permit | Phase::Backoff, .. } => {
                self.previous_attempt().map(|previous| previous as _)
            }
            Failure::Timeout { .. }
            | Failure::Status { .. }
            | Failure::TooLarge { .. }
            | Failure::StreamTooLarge { .. }
            | Failure::Garbled { .. }
            | Failure::Page { .. } => None,
        }
    }
}
