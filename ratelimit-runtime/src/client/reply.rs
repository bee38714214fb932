//! What comes back: the raw reply, and how a method's return type is read from it.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::Deserializer;
use serde::de::{DeserializeOwned, Visitor};

use crate::error::{Error, Failure, request_id};
use crate::limiter::QuotaStanding;

/// An upstream's answer of success, unread.
#[derive(Debug)]
pub struct Reply {
    pub(crate) operation: &'static str,
    pub(crate) body: Bytes,
    pub(crate) meta: Meta,
}

#[derive(Debug, Clone)]
pub(crate) struct Meta {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) quotas: Vec<QuotaStanding>,
    pub(crate) attempts: u32,
    pub(crate) waited: Duration,
}

/// A method's result with what else is known of the call. Dereferences to the result.
///
/// A method that returns `Result<Response<T>, E>` instead of `Result<T, E>` gets it.
#[derive(Debug, Clone)]
pub struct Response<T> {
    data: T,
    meta: Meta,
}

impl<T> Response<T> {
    /// A response that no upstream gave, for a mock: status 200, no headers, one attempt, no wait.
    #[must_use]
    pub fn new(data: T) -> Self {
        Self::with_headers(data, StatusCode::OK, HeaderMap::new())
    }

    /// A response that no upstream gave, for a mock.
    #[must_use]
    pub fn with_headers(data: T, status: StatusCode, headers: HeaderMap) -> Self {
        let meta = Meta { status, headers, quotas: Vec::new(), attempts: 1, waited: Duration::ZERO };
        Self { data, meta }
    }

    /// The result.
    pub const fn data(&self) -> &T {
        &self.data
    }

    /// The result, alone.
    pub fn into_data(self) -> T {
        self.data
    }

    /// The upstream's status.
    pub const fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// The upstream's headers.
    pub const fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// What the upstream calls the request, by its `Request-Id` or `X-Request-Id` header.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.meta.headers)
    }

    /// Where each of our quotas stood when the call was admitted, the narrowest scope first.
    pub fn rate_limit(&self) -> &[QuotaStanding] {
        &self.meta.quotas
    }

    /// How often the request was sent.
    pub const fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// How long the call waited for its permit.
    pub const fn waited(&self) -> Duration {
        self.meta.waited
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.data
    }
}

/// What a method can return in its `Ok`: anything `serde` can read from JSON, `()` for a body that
/// does not matter, or a [`Response`] of such.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a response",
    label = "is neither `DeserializeOwned` nor a `Response<T>`",
    note = "derive `serde::Deserialize` for it; `()` stands for a body that does not matter"
)]
pub trait FromReply: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) where the body is something else.
    fn from_reply(reply: Reply) -> Result<Self, Error>;
}

impl<T: DeserializeOwned> FromReply for T {
    fn from_reply(reply: Reply) -> Result<Self, Error> {
        decode(&reply.body).map_err(|source| {
            let Reply { operation, body, meta } = reply;
            let Meta { status, headers, attempts, .. } = meta;
            Error::new(operation, attempts, Failure::Decode { status, headers, body, source })
        })
    }
}

impl<T: FromReply> FromReply for Response<T> {
    fn from_reply(reply: Reply) -> Result<Self, Error> {
        let meta = reply.meta.clone();
        Ok(Self { data: T::from_reply(reply)?, meta })
    }
}

/// What a method can return: a `Result` of something readable and an error that ours turns into.
#[diagnostic::on_unimplemented(
    message = "a client's method cannot return `{Self}`",
    label = "is no `Result<T, E>` of a readable `T` and an `E: From<ratelimit_runtime::Error>`",
    note = "`T` must be `serde::de::DeserializeOwned` or `Response` of such; `E` may be `ratelimit_runtime::Error` itself"
)]
pub trait Returned {
    /// Makes it of what sending gave.
    fn returned(sent: Result<Reply, Error>) -> Self;
}

impl<T: FromReply, E: From<Error>> Returned for Result<T, E> {
    fn returned(sent: Result<Reply, Error>) -> Self {
        Ok(sent.and_then(T::from_reply)?)
    }
}

fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    // An empty body says as much as `null`: nothing.
    let body = if body.is_empty() { b"null" } else { body };
    let mut json = serde_json::Deserializer::from_slice(body);
    let mut ignored = false;
    let value = T::deserialize(Body { json: &mut json, ignored: &mut ignored })?;
    if !ignored {
        json.end()?;
    }
    Ok(value)
}

/// A JSON body, of which `()` reads nothing: it stands for whatever is there.
struct Body<'a, 'de> {
    json: &'a mut serde_json::Deserializer<serde_json::de::SliceRead<'de>>,
    ignored: &'a mut bool,
}

macro_rules! forward {
    ($($method:ident),+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            self.json.$method(visitor)
        })+
    };
}

impl<'de> Deserializer<'de> for Body<'_, 'de> {
    type Error = serde_json::Error;

    forward! {
        deserialize_any, deserialize_bool, deserialize_i8, deserialize_i16, deserialize_i32, deserialize_i64,
        deserialize_i128, deserialize_u8, deserialize_u16, deserialize_u32, deserialize_u64, deserialize_u128,
        deserialize_f32, deserialize_f64, deserialize_char, deserialize_str, deserialize_string,
        deserialize_bytes, deserialize_byte_buf, deserialize_option, deserialize_seq, deserialize_map,
        deserialize_identifier, deserialize_ignored_any
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        *self.ignored = true;
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.json.deserialize_unit_struct(name, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.json.deserialize_newtype_struct(name, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error> {
        self.json.deserialize_tuple(len, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.json.deserialize_tuple_struct(name, len, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.json.deserialize_struct(name, fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.json.deserialize_enum(name, variants, visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unit_stands_for_any_body_and_none_for_an_empty_one() {
        for body in ["", "{\"a\": 1}", "not json", "null"] {
            decode::<()>(body.as_bytes()).unwrap();
        }
        assert_eq!(decode::<Option<u8>>(b"").unwrap(), None);
        assert!(decode::<u8>(b"").is_err());
    }

    #[test]
    fn what_follows_a_json_value_is_an_error() {
        assert_eq!(decode::<Vec<u8>>(b" [1, 2] ").unwrap(), [1, 2]);
        assert!(decode::<Vec<u8>>(b"[1, 2] 3").is_err());
        assert!(decode::<Vec<u8>>(b"[1, ").is_err());
    }
}
