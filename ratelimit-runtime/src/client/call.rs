//! One call, put together by generated code, an argument at a time.
//!
//! The first argument that cannot be encoded is kept as the call's error, so that generated code
//! needs no `?`: sending such a call fails before anything is asked of a quota.

use std::fmt::{Display, Write};

use bytes::Bytes;
use form_urlencoded::Serializer as FormSerializer;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::api::Operation;
use super::encode::{Lists, Place, pairs};
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

/// A call in the making.
#[derive(Debug)]
pub struct Call {
    pub(crate) operation: &'static Operation,
    pub(crate) path: String,
    /// How many placeholders of the path are filled.
    filled: usize,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) user: Option<String>,
    /// What the keys of quotas are made of.
    pub(crate) values: Vec<(&'static str, String)>,
    pub(crate) error: Option<EncodeError>,
}

impl Call {
    /// A call of `operation` without arguments.
    #[must_use]
    pub fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            path: operation.pieces.first().copied().unwrap_or(operation.template).to_owned(),
            filled: 0,
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            user: None,
            values: Vec::new(),
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
        self.filled += 1;
        let piece = self.operation.pieces.get(self.filled).copied().unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = write!(self.path, "{}{piece}", utf8_percent_encode(&text, UNRESERVED));
        let dots = self.path.split('/').find(|segment| matches!(*segment, "." | ".."));
        if let Some(dots) = dots {
            let problem = format!("makes the path segment `{dots}`, which would call another path");
            self.fail(name, problem);
        }
    }

    /// Adds to the query: a struct or map adds its fields, anything else goes under `name`.
    pub fn query<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.query_at(Place::Root(name), name, value);
    }

    /// Adds to the query under `name`: a struct or map nests in brackets.
    pub fn query_named<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.query_at(Place::At(name.to_owned()), name, value);
    }

    fn query_at<T: Serialize + ?Sized>(&mut self, place: Place<'_>, name: &'static str, value: &T) {
        if let Err(problem) = pairs(place, Lists::Repeated, value, &mut self.query) {
            self.fail(name, problem.to_string());
        }
    }

    /// Adds a header. `None` adds none.
    pub fn header<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        let Some(text) = self.single(name, value) else { return };
        match (HeaderName::try_from(name), HeaderValue::try_from(&text)) {
            (Ok(header), Ok(value)) => {
                self.headers.append(header, value);
            }
            (Err(_), _) => self.fail(name, "is no header name"),
            (_, Err(_)) => self.fail(name, "holds a character that a header must not hold"),
        }
    }

    /// Sends `value` as a JSON body.
    pub fn json<T: Serialize + ?Sized>(&mut self, value: &T) {
        match serde_json::to_vec(value) {
            Ok(body) => self.set_body("application/json", body),
            Err(error) => self.fail("body", format!("cannot be written as JSON: {error}")),
        }
    }

    /// Sends `value` as a form body, nested in brackets.
    pub fn form<T: Serialize + ?Sized>(&mut self, value: &T) {
        let mut fields = Vec::new();
        match pairs(Place::Root(""), Lists::Indexed, value, &mut fields) {
            Ok(()) if fields.iter().any(|(key, _)| key.is_empty() || key.starts_with('[')) => {
                self.fail("form", "is no struct or map, so its values have no names");
            }
            Ok(()) => {
                let body = FormSerializer::new(String::new()).extend_pairs(fields).finish();
                self.set_body("application/x-www-form-urlencoded", body.into_bytes());
            }
            Err(problem) => self.fail("form", problem.to_string()),
        }
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

    fn set_body(&mut self, content_type: &'static str, body: Vec<u8>) {
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        self.body = Some(Bytes::from(body));
    }

    /// The one text that `value` is; `None` for none.
    fn single<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Option<String> {
        let mut found = Vec::new();
        match pairs(Place::Root(""), Lists::Indexed, value, &mut found) {
            Ok(()) if found.len() > 1 || found.iter().any(|(key, _)| !key.is_empty()) => {
                self.fail(name, "is no single value");
                None
            }
            Ok(()) => found.pop().map(|(_, text)| text),
            Err(problem) => {
                self.fail(name, problem.to_string());
                None
            }
        }
    }

    fn fail(&mut self, argument: &str, problem: impl Into<String>) {
        if self.error.is_none() {
            self.error = Some(EncodeError::new(argument, problem));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::api::Method;
    use serde::Serialize;

    const CARDS: Operation = Operation {
        name: "card",
        method: Method::Get,
        template: "/users/{user}/cards/{card}",
        pieces: &["/users/", "/cards/", ""],
        quotas: &[],
    };

    fn call() -> Call {
        const OPERATION: &Operation = &CARDS;
        Call::new(OPERATION)
    }

    #[test]
    fn a_path_value_stays_one_segment() {
        for (value, segment) in [
            ("../admin?x=1#y", "..%2Fadmin%3Fx%3D1%23y"),
            ("{card}", "%7Bcard%7D"),
            ("%2e%2e", "%252e%252e"),
            ("a b", "a%20b"),
            ("é", "%C3%A9"),
            ("\r\n", "%0D%0A"),
            ("...", "..."),
        ] {
            let mut call = call();
            call.path("user", &value);
            call.path("card", &7);
            assert_eq!(call.path, format!("/users/{segment}/cards/7"));
            assert_eq!(call.error, None);
        }
    }

    #[test]
    fn a_path_value_that_would_lead_elsewhere_is_refused() {
        for value in ["", ".", ".."] {
            let mut call = call();
            call.path("user", &value);
            call.path("card", &7);
            assert!(call.error.unwrap().to_string().contains("another path"), "{value}");
        }
    }

    #[test]
    fn a_header_with_a_line_break_is_refused_and_none_is_left_out() {
        let mut call = call();
        call.header("X-A", &None::<&str>);
        call.header("X-B", &7);
        assert_eq!((call.headers.len(), call.headers.get("x-b").unwrap().as_bytes()), (1, &b"7"[..]));
        call.header("X-C", "a\r\nX-Evil: 1");
        let error = call.error.unwrap().to_string();
        assert_eq!(error, "the argument `X-C` holds a character that a header must not hold");
    }

    #[test]
    fn a_query_spreads_a_struct_and_nests_it_under_a_name() {
        #[derive(Serialize)]
        struct Range {
            gte: u8,
        }
        let mut call = call();
        call.query("range", &Range { gte: 1 });
        call.query_named("created", &Range { gte: 2 });
        call.query("limit", &Some(3));
        let query: Vec<_> = call.query.iter().map(|(key, value)| format!("{key}={value}")).collect();
        assert_eq!(query, ["gte=1", "created[gte]=2", "limit=3"]);
    }

    #[test]
    fn a_form_of_something_without_fields_is_refused() {
        for bad in [serde_json::json!([1, 2]), serde_json::json!(7)] {
            let mut call = call();
            call.form(&bad);
            assert!(call.error.unwrap().to_string().contains("no names"));
        }
    }
}
