//! One call, put together by generated code, an argument at a time.
//!
//! The first argument that cannot be encoded is kept as the call's error, so that generated code
//! needs no `?`: sending such a call fails before anything is asked of a quota.

mod body;
mod headers;
#[cfg(test)]
mod tests;

use std::fmt::{Display, Write};
use std::time::Duration;

use http::header::HeaderMap;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use url::Url;

use super::api::Operation;
use super::body::Body;
use super::encode::{Lists, Place, Problem, pairs, single};
use super::multipart::Multipart;
use crate::error::EncodeError;

/// What RFC 3986 (2.3) calls unreserved: all that a path segment may hold unencoded without doubt.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A value that can be a path segment: anything that can be displayed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[path]` argument",
    label = "has no text to put into the path",
    note = "take a `&str`, a number, or a type that implements `Display`; an optional part needs a path of its own"
)]
pub trait PathValue {
    /// Its text, unencoded.
    fn text(&self) -> String;
}

impl<T: Display + ?Sized> PathValue for T {
    fn text(&self) -> String {
        self.to_string()
    }
}

/// How long a call may take: a duration, or none of its own.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[timeout]` argument",
    label = "is neither `Duration` nor `Option<Duration>`"
)]
pub trait TimeoutValue {
    /// The timeout; none for the client's.
    fn timeout(&self) -> Option<Duration>;
}

impl TimeoutValue for Duration {
    fn timeout(&self) -> Option<Duration> {
        Some(*self)
    }
}

impl<T: TimeoutValue> TimeoutValue for Option<T> {
    fn timeout(&self) -> Option<Duration> {
        self.as_ref().and_then(T::timeout)
    }
}

impl<T: TimeoutValue> TimeoutValue for &T {
    fn timeout(&self) -> Option<Duration> {
        T::timeout(self)
    }
}

/// A call in the making.
#[derive(Debug)]
pub struct Call {
    pub(crate) operation: &'static Operation,
    pub(crate) path: String,
    /// Where it goes instead of the path and the query: to the next page of a list.
    pub(crate) url: Option<Url>,
    /// How many placeholders of the path are filled.
    filled: usize,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Body>,
    /// Parts that are yet to become the body.
    multipart: Option<Multipart>,
    pub(crate) user: Option<String>,
    /// What the keys of quotas are made of.
    pub(crate) values: Vec<(&'static str, String)>,
    /// How long it may take in all, where the caller says so.
    pub(crate) timeout: Option<Duration>,
    /// Whether the body of the answer is for the caller to read.
    pub(crate) streamed: bool,
    /// Whether the body of the answer is to be JSON.
    pub(crate) json: bool,
    /// Whether it carries an idempotency key.
    pub(crate) keyed: bool,
    pub(crate) error: Option<EncodeError>,
}

impl Call {
    /// A call of `operation` without arguments.
    #[must_use]
    pub fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            path: operation.pieces.first().copied().unwrap_or(operation.template).to_owned(),
            url: None,
            filled: 0,
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            multipart: None,
            user: None,
            values: Vec::new(),
            timeout: None,
            streamed: false,
            json: false,
            keyed: false,
            error: None,
        }
    }

    /// Fills the next placeholder of the path. The value stays one segment, whatever it holds.
    ///
    /// `.`, `..` and an empty value are refused: URLs drop or collapse such segments, even encoded
    /// ones, so the call would go to another path.
    pub fn path(&mut self, name: &'static str, value: &dyn PathValue) {
        let text = value.text();
        if text.is_empty() {
            self.fail(name, "is empty, which would call another path");
        }
        self.fill(name, &utf8_percent_encode(&text, UNRESERVED));
    }

    /// Fills the next placeholder of the path, a `{*rest}`, with the segments of `value`: its slashes
    /// stay. Each segment is encoded, and refused where [`path`](Self::path) would.
    pub fn path_rest(&mut self, name: &'static str, value: &dyn PathValue) {
        let text = value.text();
        if text.split('/').any(str::is_empty) {
            self.fail(name, "has an empty segment, which would call another path");
        }
        let segments: Vec<_> =
            text.split('/').map(|segment| utf8_percent_encode(segment, UNRESERVED).to_string()).collect();
        self.fill(name, &segments.join("/"));
    }

    fn fill(&mut self, name: &'static str, encoded: &dyn Display) {
        self.filled += 1;
        let piece = self.operation.pieces.get(self.filled).copied().unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = write!(self.path, "{encoded}{piece}");
        let dots = self.path.split('/').find(|segment| matches!(*segment, "." | ".."));
        if let Some(dots) = dots {
            let problem = format!("makes the path segment `{dots}`, which would call another path");
            self.fail(name, problem);
        }
    }

    /// Adds to the query: a struct or map adds its fields, anything else goes under `name`.
    pub fn query<T: Serialize + ?Sized>(&mut self, name: &'static str, lists: Lists, value: &T) {
        self.query_at(Place::Root(name), lists, name, value);
    }

    /// Adds to the query under `name`: a struct or map nests in brackets.
    pub fn query_named<T: Serialize + ?Sized>(&mut self, name: &'static str, lists: Lists, value: &T) {
        self.query_at(Place::At(name.to_owned()), lists, name, value);
    }

    fn query_at<T: Serialize + ?Sized>(
        &mut self,
        place: Place<'_>,
        lists: Lists,
        name: &'static str,
        value: &T,
    ) {
        if let Err(problem) = pairs(place, lists, value, &mut self.query) {
            self.fail(name, problem.to_string());
        }
    }

    /// Puts `value` into the query instead of what is there under `name`.
    pub(crate) fn replace_query(&mut self, name: &str, value: String) {
        self.query.retain(|(key, _)| key != name);
        self.query.push((name.to_owned(), value));
    }

    /// Says which user the call is for. `None` is none.
    pub fn user<T: Serialize + ?Sized>(&mut self, value: &T) {
        self.user = self.single("user", value);
    }

    /// Says what the keys of quotas call `name`. `None` is none.
    pub fn value<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if let Some(text) = self.single(name, value) {
            self.values.push((name, text));
        }
    }

    /// Says how long the call may take in all. `None` leaves it to the method and the client.
    pub fn timeout(&mut self, value: &dyn TimeoutValue) {
        self.timeout = value.timeout();
        if self.timeout == Some(Duration::ZERO) {
            self.fail("timeout", "is 0, in which nothing can be done: `None` leaves it to the client");
        }
    }

    /// The one text that `value` is; `None` for none.
    fn single<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Option<String> {
        single(value).unwrap_or_else(|why| {
            self.fail(name, Problem::from(why).to_string());
            None
        })
    }

    fn fail(&mut self, argument: &str, problem: impl Into<String>) {
        if self.error.is_none() {
            self.error = Some(EncodeError::new(argument, problem));
        }
    }

    /// The same call again; none where its body can be sent only once.
    pub(crate) fn again(&self) -> Option<Self> {
        let body = match &self.body {
            Some(body) => Some(body.again()?),
            None => None,
        };
        Some(Self {
            body,
            path: self.path.clone(),
            url: self.url.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            multipart: self.multipart.clone(),
            user: self.user.clone(),
            values: self.values.clone(),
            error: self.error.clone(),
            ..*self
        })
    }
}
