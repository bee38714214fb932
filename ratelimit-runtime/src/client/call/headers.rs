//! The headers of a call, and what makes one: an idempotency key.

use std::fmt::Display;

use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use ratelimit_core::is_set_by_transport;
use serde::Serialize;

use super::Call;
use crate::client::encode::{Lists, Place, pairs};

impl Call {
    /// Adds a header. `None` adds none.
    pub fn header<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if let Some(text) = self.single(name, value) {
            self.add_header(name, &text);
        }
    }

    /// Adds the headers that a map or a struct names.
    pub fn headers<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        let mut found = Vec::new();
        if let Err(problem) = pairs(Place::Root(""), Lists::Repeated, value, &mut found) {
            return self.fail(name, problem.to_string());
        }
        for (header, text) in found {
            if header.is_empty() {
                return self.fail(name, "is no struct or map, so its values have no names");
            }
            // What the body is, is said where the body is.
            if is_set_by_transport(&header) || header.eq_ignore_ascii_case(CONTENT_TYPE.as_str()) {
                return self.fail(name, format!("holds `{header}`, which is not for a map to set"));
            }
            self.add_header(&header, &text);
        }
    }

    fn add_header(&mut self, name: &str, text: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(text)) {
            // A request has one type; the caller's own word for it counts.
            (Ok(CONTENT_TYPE), Ok(value)) => {
                self.headers.insert(CONTENT_TYPE, value);
            }
            (Ok(header), Ok(value)) => {
                self.headers.append(header, value);
            }
            (Err(_), _) => self.fail(name, "is no header name"),
            (_, Err(_)) => self.fail(name, "holds a character that a header must not hold"),
        }
    }

    /// The key by which the upstream knows this call if it is sent again. `None` leaves it to the
    /// client to make one.
    pub fn idempotency_key<T: Serialize + ?Sized>(&mut self, header: &'static str, value: &T) {
        match self.single(header, value) {
            Some(key) if key.is_empty() => self.fail(header, "is empty, so it tells no calls apart"),
            Some(key) => self.set_idempotency_key(header, &key),
            None => {}
        }
    }

    /// Gives the call a key, unless it has one or needs none. What is sent again has the same.
    pub(crate) fn make_idempotency_key(&mut self) {
        let Some(header) = self.operation.idempotency_header else { return };
        if self.headers.contains_key(header) {
            self.keyed = true;
        } else {
            self.set_idempotency_key(header, &uuid::Uuid::new_v4());
        }
    }

    fn set_idempotency_key(&mut self, header: &'static str, key: &dyn Display) {
        self.keyed = true;
        self.headers.remove(header);
        self.add_header(header, &key.to_string());
    }
}
