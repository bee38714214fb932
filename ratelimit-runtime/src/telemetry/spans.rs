//! The spans of a call and of its attempts, after OpenTelemetry's conventions for HTTP clients.

use std::fmt;

use http::StatusCode;
use tracing::field::{Empty, display};
use tracing::{Span, info_span};

use super::upstream::Where;
use crate::client::api::{Method, Operation};
use crate::error::{Error, Failure};
use crate::time::{Instant, now};

/// The span of one call.
pub(crate) struct CallSpan(Span);

impl CallSpan {
    pub(crate) fn open(at: &Where<'_>, operation: &Operation) -> Self {
        Self(info_span!(
            "call",
            otel.name = %format_args!("{} {}", at.api, operation.name),
            otel.kind = "internal",
            otel.status_code = Empty,
            api = at.api,
            operation = operation.name,
            url.template = %at.template(operation),
            attempts = Empty,
            error.type = Empty,
        ))
    }

    /// To run the call in.
    pub(crate) fn span(&self) -> Span {
        self.0.clone()
    }

    /// The call has ended after so many attempts.
    pub(crate) fn ended(self, attempts: u32, error: Option<&Error>) {
        self.0.record("attempts", attempts);
        if let Some(error) = error {
            self.0.record("error.type", display(ErrorType(error.failure())));
            self.0.record("otel.status_code", "ERROR");
        }
    }
}

/// One attempt, from when it is sent until it has ended. Dropped before, it was given up.
#[cfg_attr(not(feature = "metrics"), expect(dead_code, reason = "what only a measurement needs"))]
pub(crate) struct Attempt<'a> {
    at: Where<'a>,
    operation: &'static Operation,
    span: Span,
    started: Instant,
    ended: bool,
}

impl<'a> Attempt<'a> {
    /// The attempt `number`, counted from 1.
    pub(crate) fn start(at: Where<'a>, operation: &'static Operation, number: u32) -> Self {
        let span = info_span!(
            "attempt",
            otel.name = %format_args!("{} {}", span_method(operation), at.template(operation)),
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = method(operation),
            http.request.method_original = Empty,
            http.request.resend_count = Empty,
            http.response.status_code = Empty,
            url.template = %at.template(operation),
            server.address = at.host,
            server.port = at.port,
            error.type = Empty,
        );
        if let Method::Other(verb) = operation.method {
            span.record("http.request.method_original", verb);
        }
        if number > 1 {
            span.record("http.request.resend_count", number - 1);
        }
        Self { at, operation, span, started: now(), ended: false }
    }

    /// To run the attempt in.
    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    /// The upstream has answered with success.
    pub(crate) fn succeeded(mut self, status: StatusCode) {
        self.end(Some(status), None);
    }

    /// It has failed.
    pub(crate) fn failed(mut self, failure: &Failure) {
        let error = ErrorType(failure);
        // A redirect, or whatever else is neither an error of the client nor of the server, is none.
        let is_error = !matches!(failure, Failure::Status { status, .. } if status.as_u16() < 400);
        self.end(failure.status(), is_error.then_some(&error as _));
    }

    fn end(&mut self, status: Option<StatusCode>, error: Option<&dyn fmt::Display>) {
        self.ended = true;
        if let Some(status) = status {
            self.span.record("http.response.status_code", status.as_u16());
        }
        if let Some(error) = error {
            self.span.record("error.type", display(error));
            self.span.record("otel.status_code", "ERROR");
        }
        #[cfg(feature = "metrics")]
        self.measure(status, error);
    }

    #[cfg(feature = "metrics")]
    fn measure(&self, status: Option<StatusCode>, error: Option<&dyn fmt::Display>) {
        let mut labels = vec![
            metrics::Label::new("http.request.method", method(self.operation)),
            metrics::Label::new("url.template", self.at.template(self.operation).to_string()),
            metrics::Label::new("server.address", self.at.host.to_owned()),
            metrics::Label::new("server.port", self.at.port.to_string()),
        ];
        labels.extend(
            status.map(|it| metrics::Label::new("http.response.status_code", it.as_u16().to_string())),
        );
        labels.extend(error.map(|it| metrics::Label::new("error.type", it.to_string())));
        let took = now().saturating_duration_since(self.started);
        metrics::histogram!("http.client.request.duration", labels).record(took.as_secs_f64());
    }
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        if !self.ended {
            self.end(None, Some(&"cancelled"));
        }
    }
}

/// OpenTelemetry knows a handful of verbs, and calls the rest by one name.
const fn method(operation: &Operation) -> &'static str {
    match operation.method {
        Method::Other(_) => "_OTHER",
        known => known.as_str(),
    }
}

/// In the names of spans they are called by another.
const fn span_method(operation: &Operation) -> &'static str {
    match operation.method {
        Method::Other(_) => "HTTP",
        known => known.as_str(),
    }
}

/// A failure by a word of few: the status, or what kind it is.
pub(super) struct ErrorType<'a>(pub(super) &'a Failure);

impl fmt::Display for ErrorType<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Failure::Status { status, .. } => write!(f, "{}", status.as_u16()),
            Failure::Encode(_) => f.write_str("encode"),
            Failure::Refused(_) => f.write_str("refused"),
            Failure::Store(_) => f.write_str("store"),
            Failure::Credential(_) => f.write_str("credential"),
            Failure::Timeout { .. } => f.write_str("timeout"),
            Failure::Transport { error, .. } if error.is_connect() => f.write_str("connect"),
            Failure::Transport { .. } => f.write_str("transport"),
            Failure::Intercepted(_) => f.write_str("intercepted"),
            Failure::TooLarge { .. } | Failure::StreamTooLarge { .. } => f.write_str("too_large"),
            Failure::Page { .. } | Failure::Garbled { .. } | Failure::Decode { .. } => f.write_str("decode"),
        }
    }
}
