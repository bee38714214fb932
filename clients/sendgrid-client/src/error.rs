//! What SendGrid says when it says no, sorted by what a caller can do about it.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::{Error, ErrorKind};
use serde_json::Value;

use crate::MailFault;

/// A call that failed.
///
/// Displayed as one line that starts with the operation. Its `Debug` shows no body.
///
/// ```
/// use sendgrid_client::{Content, Mail, SendGrid, SendGridErrorKind};
///
/// # #[cfg(feature = "rustls")]
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sendgrid = sendgrid_client::client().auth("SG.0123456789abcdef").build()?;
/// let mail = Mail::new("shop@example.com", "nobody", "Your order", Content::text("It is on its way."));
/// let error = sendgrid.send_mail(&mail, None).await.unwrap_err();
/// assert_eq!(error.kind(), SendGridErrorKind::InvalidRequest);
/// assert_eq!(error.mail_fault().map(|fault| fault.field()), Some("personalizations.0.to.0.email"));
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "rustls"))]
/// # fn main() {}
/// ```
pub struct SendGridError {
    kind: SendGridErrorKind,
    errors: Vec<ErrorItem>,
    fault: Option<MailFault>,
    error: Error,
}

/// What kind of failure a [`SendGridError`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendGridErrorKind {
    /// The request makes no sense (400, 405, 406, 409, 415, 422), or is too large (413, 414). Or it is a mail that
    /// SendGrid would refuse, and was not sent: [`SendGridError::mail_fault`] says why.
    InvalidRequest,
    /// The key is none of SendGrid's, or its account has used up its credits (401): [`SendGridError::errors`] says which.
    Authentication,
    /// The key, or the sender, may not do this (403).
    Permission,
    /// It is not there (404).
    NotFound,
    /// SendGrid was asked too much (429).
    RateLimit,
    /// SendGrid failed, or said what has no other place here.
    Api,
    /// SendGrid said no "no": our own quota refused the call, the connection failed, the time was up.
    /// [`SendGridError::client_error`] knows which.
    Client,
}

/// One of the things that are wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// The text, for people.
    pub message: String,
    /// The field of the request that is wrong, such as `personalizations.0.to`.
    pub field: Option<String>,
    /// Where it is explained.
    pub help: Option<String>,
    /// What SendGrid calls this fault.
    pub id: Option<String>,
}

impl SendGridError {
    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> SendGridErrorKind {
        self.kind
    }

    /// SendGrid's status, if it answered.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.error.status()
    }

    /// What SendGrid says is wrong; nothing where its body could not be read.
    #[must_use]
    pub fn errors(&self) -> &[ErrorItem] {
        &self.errors
    }

    /// SendGrid's body as it came, JSON or not.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.error.body().map(AsRef::as_ref)
    }

    /// What SendGrid calls the request, if it says so.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.error.request_id()
    }

    /// Why the mail was not sent, where it is one that SendGrid would refuse.
    #[must_use]
    pub fn mail_fault(&self) -> Option<&MailFault> {
        self.fault.as_ref()
    }

    /// When to come again: what our own quota says, or what SendGrid says by `Retry-After` or by the reset of its rate
    /// limit, `X-RateLimit-Reset`.
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

impl From<Error> for SendGridError {
    fn from(error: Error) -> Self {
        // A body of success that cannot be read has a status too, and is no word of SendGrid's.
        let refused = error.status().filter(|_| error.kind() == ErrorKind::Status);
        let Some(status) = refused else {
            let fault = not_a_mail(&error);
            let kind =
                if fault.is_some() { SendGridErrorKind::InvalidRequest } else { SendGridErrorKind::Client };
            return Self { kind, errors: Vec::new(), fault, error };
        };
        let errors = error.body().map(|body| items(body)).unwrap_or_default();
        Self { kind: SendGridErrorKind::of(status), errors, fault: None, error }
    }
}

impl SendGridErrorKind {
    fn of(status: StatusCode) -> Self {
        match status.as_u16() {
            400 | 405 | 406 | 409 | 413..=415 | 422 => Self::InvalidRequest,
            401 => Self::Authentication,
            403 => Self::Permission,
            404 => Self::NotFound,
            429 => Self::RateLimit,
            _ => Self::Api,
        }
    }
}

/// What is wrong with the mail that a call could not write. Of what does not serialize only the text is left.
fn not_a_mail(error: &Error) -> Option<MailFault> {
    let wrote_a_mail = error.kind() == ErrorKind::Encode && error.operation() == "send_mail";
    wrote_a_mail
        .then(|| MailFault::behind("the argument `body` cannot be written as JSON: ", &error.to_string()))?
}

/// Reads `{"errors": [{"message", "field", "help"}]}` and what comes close: a bare list, one object for a list, texts
/// for objects, a text for each field, lists in lists, one `error`. SendGrid's parts do not agree on one shape.
fn items(body: &[u8]) -> Vec<ErrorItem> {
    let Ok(body) = serde_json::from_slice::<Value>(body) else {
        return Vec::new();
    };
    let there = |name: &str| body.get(name).filter(|value| !value.is_null());
    let errors = there("errors").or_else(|| there("error").filter(|_| body.get("field").is_none()));
    let mut found = Vec::new();
    match errors {
        Some(errors) => collect(errors, None, DEEPEST, &mut found),
        None if body.is_array() => collect(&body, None, DEEPEST, &mut found),
        None => found.extend(item(&body)),
    }
    found
}

/// How far lists are in lists.
const DEEPEST: u32 = 4;

/// All items in `errors`, which are of `field` where they do not say of which.
fn collect(errors: &Value, field: Option<&str>, deepest: u32, found: &mut Vec<ErrorItem>) {
    let Some(deeper) = deepest.checked_sub(1) else { return };
    match errors {
        Value::Array(errors) => errors.iter().for_each(|error| collect(error, field, deeper, found)),
        _ if item(errors).is_some() => found.extend(
            item(errors)
                .map(|item| ErrorItem { field: item.field.or_else(|| field.map(str::to_owned)), ..item }),
        ),
        Value::Object(fields) => {
            if let Some(errors) = fields.get("errors") {
                collect(errors, field, deeper, found);
            } else if field.is_none() && !fields.contains_key("field") {
                fields.iter().for_each(|(name, errors)| collect(errors, Some(name), deeper, found));
            }
        }
        _ => {}
    }
}

fn item(error: &Value) -> Option<ErrorItem> {
    let text = |name: &str| error.get(name).and_then(Value::as_str).map(str::to_owned);
    let message = error.as_str().map(str::to_owned);
    let message = message.or_else(|| text("message")).or_else(|| text("error"))?;
    let field = text("field").filter(|field| !field.is_empty()).or_else(|| text("parameter"));
    Some(ErrorItem { message, field, help: text("help"), id: text("error_id").or_else(|| text("id")) })
}

impl fmt::Display for SendGridError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(fault) = &self.fault {
            return write!(f, "{}: the mail was not sent: {fault}", self.error.operation());
        }
        let Some(status) = self.status().filter(|_| self.kind != SendGridErrorKind::Client) else {
            return fmt::Display::fmt(&self.error, f);
        };
        write!(f, "{}: SendGrid answered {status}", self.error.operation())?;
        for (place, item) in self.errors.iter().enumerate() {
            f.write_str(if place == 0 { ": " } else { "; " })?;
            if let Some(field) = &item.field {
                write!(f, "{}: ", one_line(field))?;
            }
            f.write_str(&one_line(&item.message))?;
        }
        match self.request_id() {
            Some(id) => write!(f, " (request {id})"),
            None => Ok(()),
        }
    }
}

/// A text from outside, on our line.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

impl fmt::Debug for SendGridError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendGridError")
            .field("kind", &self.kind)
            .field("errors", &self.errors)
            .field("mail_fault", &self.fault)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

impl StdError for SendGridError {
    /// What is behind the client's failure; the failure itself is displayed already.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error.source()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_of_an_error_is_read_as_far_as_it_goes() {
        for (body, wanted) in [
            (r#"{"errors":[{"message":"a","field":"b","help":"c"}]}"#, vec![("a", Some("b"), Some("c"))]),
            (r#"{"errors":[{"message":"a","field":null,"help":{}}]}"#, vec![("a", None, None)]),
            (r#"{"errors":["a","b"]}"#, vec![("a", None, None), ("b", None, None)]),
            (r#"[{"message":"a"}]"#, vec![("a", None, None)]),
            (r#"{"error":"a"}"#, vec![("a", None, None)]),
            (r#"{"message":"a"}"#, vec![("a", None, None)]),
            (r#"{"errors":{"error":"a","field":"b"}}"#, vec![("a", Some("b"), None)]),
            (r#"{"errors":{"message":"a","field":"","parameter":"b"}}"#, vec![("a", Some("b"), None)]),
            (r#"{"errors":[{"message":"a","parameter":"b"}]}"#, vec![("a", Some("b"), None)]),
            (r#"{"errors":[{"message":"a","url":"b","id":"c"}],"id":"d"}"#, vec![("a", None, None)]),
            (r#"{"errors":[]}"#, vec![]),
            (r#"{"errors":null,"error":"a"}"#, vec![("a", None, None)]),
            (r#"{"errors":[{"field":"b"},7]}"#, vec![]),
            (r#"{"errors":{"name":"already exists"}}"#, vec![("already exists", Some("name"), None)]),
            (
                r#"{"errors":{"name":["a","b"],"x":7}}"#,
                vec![("a", Some("name"), None), ("b", Some("name"), None)],
            ),
            (r#"{"errors":[{"errors":[{"message":"a"}]}]}"#, vec![("a", None, None)]),
            (r#"[[[[[["a"]]]]]]"#, vec![]),
            (r#"{"status":"fail","code":"x"}"#, vec![]),
            ("<html>", vec![]),
            ("", vec![]),
        ] {
            let found = items(body.as_bytes());
            let found: Vec<_> = found
                .iter()
                .map(|item| (item.message.as_str(), item.field.as_deref(), item.help.as_deref()))
                .collect();
            assert_eq!(found, wanted, "{body}");
        }
        for body in
            [r#"{"errors":[{"message":"a","error_id":"c"}]}"#, r#"{"errors":[{"message":"a","id":"c"}]}"#]
        {
            assert_eq!(items(body.as_bytes())[0].id.as_deref(), Some("c"));
        }
    }
}
