//! The body of an answer as a value: JSON, but for what is plainly something else.
//!
//! Decided by what the type asks serde for, never by its name, so it holds through aliases and newtypes:
//! `()` reads nothing, bytes are the body as it is, and a string is its text, where it is no JSON.

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName};
use serde::Deserializer;
use serde::de::{DeserializeOwned, Error as _, Visitor};

use super::expects::Read;

/// Reads `body`, which came with `headers`.
pub(super) fn decode<T: DeserializeOwned>(headers: &HeaderMap, body: &[u8]) -> Result<T, serde_json::Error> {
    let is_text = !body.is_empty() && is_text(headers);
    // An empty body says as much as `null`: nothing.
    let text = if body.is_empty() { b"null" } else { without_mark(body) };
    let mut json = serde_json::Deserializer::from_slice(text);
    let mut raw = false;
    let body = Body { json: &mut json, raw: &mut raw, bytes: body, text: is_text.then_some(headers) };
    let value = T::deserialize(body).map_err(|error| explained(headers, error))?;
    if !raw {
        json.end().map_err(|error| explained(headers, error))?;
    }
    Ok(value)
}

/// Whether `read` asks for something that only JSON has, of a body that is none.
pub(super) fn is_asked_for_json(read: Read) -> bool {
    // Neither JSON nor nothing, and called a text, so that a type is given it if a text is enough for it.
    let (body, mut raw) = (b"?", false);
    let (mut json, headers) = (serde_json::Deserializer::from_slice(body), HeaderMap::new());
    let asked = read(Body { json: &mut json, raw: &mut raw, bytes: body, text: Some(&headers) });
    // What was made of it means nothing: what was asked for is told by how it was given.
    drop(asked);
    !raw
}

/// Without the mark of UTF-8, which JSON has no use for and some upstreams write (RFC 8259, 8.1).
pub(super) fn without_mark(json: &[u8]) -> &[u8] {
    json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json)
}

/// An error of what is no JSON at all, with what the headers say that it is.
pub(super) fn explained(headers: &HeaderMap, error: serde_json::Error) -> serde_json::Error {
    let is_json = error.is_data() || error.is_io();
    match unread(headers).filter(|_| !is_json) {
        Some(what) => serde_json::Error::custom(format!("{error}; {what}")),
        None => error,
    }
}

/// What of `headers` says that the bytes of the body are not those of a text in UTF-8.
fn unread(headers: &HeaderMap) -> Option<String> {
    let encoding = header(headers, &CONTENT_ENCODING).unwrap_or_default();
    if !matches!(encoding.as_str(), "" | "identity") {
        return Some(format!("its `Content-Encoding` is `{encoding}`, which was not asked for"));
    }
    let charset = charset(headers)?;
    let unicode = matches!(charset.as_str(), "utf-8" | "utf8" | "us-ascii");
    (!unicode).then(|| format!("its charset is `{charset}`, and only UTF-8 is read: take it as `Bytes`"))
}

/// The charset that the upstream says the body is in.
fn charset(headers: &HeaderMap) -> Option<String> {
    let value = header(headers, &CONTENT_TYPE)?;
    let mut parameters = value.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
    let (_, charset) = parameters.find(|(name, _)| name.trim() == "charset")?;
    Some(charset.trim().trim_matches('"').to_owned())
}

/// Whether all characters that the charset shares with ASCII are the same bytes in it, and no others are.
fn extends_ascii(charset: &str) -> bool {
    ["iso-8859-", "windows-125", "latin"].iter().any(|family| charset.starts_with(family))
}

fn header(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let value = headers.get(name)?;
    Some(String::from_utf8_lossy(value.as_bytes()).trim().to_ascii_lowercase())
}

/// Whether the upstream says that the body is something else than JSON. It is JSON where it says
/// nothing.
fn is_text(headers: &HeaderMap) -> bool {
    let value = header(headers, &CONTENT_TYPE).unwrap_or_default();
    let essence = value.split(';').next().unwrap_or_default().trim();
    // RFC 6839, 3.1: `+json` is JSON whatever stands before it.
    !(essence.is_empty() || essence.ends_with("/json") || essence.ends_with("+json"))
}

/// The body as a text.
fn text<'de>(headers: &HeaderMap, bytes: &'de [u8]) -> Result<&'de str, serde_json::Error> {
    if let Some(what) = unread(headers)
        && !(bytes.is_ascii() && charset(headers).is_some_and(|charset| extends_ascii(&charset)))
    {
        return Err(serde_json::Error::custom(format!("the body is no text in UTF-8: {what}")));
    }
    std::str::from_utf8(bytes).map_err(serde_json::Error::custom)
}

/// A body, and what it turned out to be read as.
pub(super) struct Body<'a, 'de> {
    json: &'a mut serde_json::Deserializer<serde_json::de::SliceRead<'de>>,
    /// Whether it was read as it is, and not as JSON.
    raw: &'a mut bool,
    bytes: &'de [u8],
    /// The headers of what is no JSON.
    text: Option<&'a HeaderMap>,
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
        deserialize_f32, deserialize_f64, deserialize_char, deserialize_seq, deserialize_map,
        deserialize_identifier, deserialize_ignored_any
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        self.deserialize_string(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        let Some(headers) = self.text else { return self.json.deserialize_string(visitor) };
        *self.raw = true;
        visitor.visit_borrowed_str(text(headers, self.bytes)?)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        *self.raw = true;
        visitor.visit_borrowed_bytes(self.bytes)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        // What is in the option may be bytes or a text, unless there is nothing.
        let is_null = || self.text.is_none() && without_mark(self.bytes).trim_ascii() == b"null";
        if self.bytes.is_empty() || is_null() {
            return self.json.deserialize_option(visitor);
        }
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        *self.raw = true;
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
        // serde_json's own types ask by a name that only it knows.
        if name.starts_with('$') {
            return self.json.deserialize_newtype_struct(name, visitor);
        }
        visitor.visit_newtype_struct(self)
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
    use bytes::Bytes;
    use http::HeaderValue;
    use serde::Deserialize;

    fn read<T: DeserializeOwned>(body: &str) -> Result<T, serde_json::Error> {
        decode(&HeaderMap::new(), body.as_bytes())
    }

    fn read_as<T: DeserializeOwned>(content_type: &'static str, body: &[u8]) -> Result<T, serde_json::Error> {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(content_type))]);
        decode(&headers, body)
    }

    #[test]
    fn unit_stands_for_any_body_and_none_for_an_empty_one() {
        for body in ["", "{\"a\": 1}", "not json", "null"] {
            read::<()>(body).unwrap();
        }
        assert_eq!(read::<Option<u8>>("").unwrap(), None);
        assert!(read::<u8>("").is_err());
    }

    #[test]
    fn what_follows_a_json_value_is_an_error() {
        assert_eq!(read::<Vec<u8>>(" [1, 2] ").unwrap(), [1, 2]);
        assert!(read::<Vec<u8>>("[1, 2] 3").is_err());
        assert!(read::<Vec<u8>>("[1, ").is_err());
    }

    #[test]
    fn bytes_are_the_body_as_it_is_also_in_a_newtype() {
        #[derive(Deserialize)]
        struct Pdf(Bytes);
        let body = b"\x00\xff{\"a\"";
        assert_eq!(read_as::<Bytes>("application/pdf", body).unwrap(), &body[..]);
        assert_eq!(read_as::<Pdf>("application/json", body).unwrap().0, &body[..]);
        assert_eq!(read_as::<Option<Bytes>>("application/pdf", b"").unwrap(), None);
        assert_eq!(read_as::<Option<Bytes>>("application/pdf", b"null").unwrap().unwrap(), "null");
    }

    #[test]
    fn a_string_is_the_text_unless_it_came_as_json() {
        type Text = String;
        assert_eq!(read_as::<Text>("text/plain; charset=utf-8", b"\"a\" b").unwrap(), "\"a\" b");
        assert_eq!(read_as::<String>("Application/Problem+JSON", b"\"a\"").unwrap(), "a");
        assert_eq!(read::<String>("\"a\"").unwrap(), "a");
        assert!(read::<String>("a").is_err());
        assert!(read_as::<String>("text/plain", b"\xff").is_err());
        assert_eq!(read_as::<Option<String>>("text/csv", b"a,b").unwrap().as_deref(), Some("a,b"));
        assert_eq!(read::<Option<String>>(" null ").unwrap(), None);
    }

    #[test]
    fn a_mark_of_utf8_before_json_is_passed_over() {
        assert_eq!(read::<Vec<u8>>("\u{feff}[1]").unwrap(), [1]);
        assert_eq!(read::<Option<u8>>("\u{feff}null").unwrap(), None);
        assert_eq!(read::<Bytes>("\u{feff}[1]").unwrap(), "\u{feff}[1]", "bytes are the body as it is");
    }

    #[test]
    fn what_is_no_utf8_is_told_by_what_it_is() {
        let utf16 = b"\"\0a\0\"\0";
        let told = |error: serde_json::Error| error.to_string();
        let error = told(read_as::<String>("application/json; charset=\"UTF-16\"", utf16).unwrap_err());
        assert!(error.contains("charset is `utf-16`") && error.contains("Bytes"), "{error}");
        let error = told(read_as::<String>("text/plain;charset=utf-16", b"a\0").unwrap_err());
        assert!(error.contains("charset is `utf-16`"), "{error}");
        let error = told(read_as::<String>("text/plain; charset=ISO-8859-1", b"caf\xe9").unwrap_err());
        assert!(error.contains("charset is `iso-8859-1`"), "{error}");
        assert_eq!(read_as::<String>("text/plain; charset=ISO-8859-1", b"cafe").unwrap(), "cafe");
        assert_eq!(read_as::<Vec<u8>>("application/json; charset=iso-8859-1", b"[1]").unwrap(), [1]);
        let error = told(read_as::<u8>("application/json; charset=iso-8859-1", b"[1]").unwrap_err());
        assert!(!error.contains("charset"), "it is JSON, and another type: {error}");
    }

    #[test]
    fn a_compressed_body_that_nobody_asked_for_is_told() {
        let mut headers = HeaderMap::from_iter([(CONTENT_ENCODING, HeaderValue::from_static("gzip"))]);
        let body = b"\x1f\x8b\x08\0";
        let error = decode::<Vec<u8>>(&headers, body).unwrap_err().to_string();
        assert!(error.contains("`Content-Encoding` is `gzip`"), "{error}");
        assert_eq!(decode::<Bytes>(&headers, body).unwrap(), &body[..]);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
        let error = decode::<String>(&headers, b"abc").unwrap_err().to_string();
        assert!(error.contains("`Content-Encoding` is `gzip`"), "{error}");
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("identity"));
        assert_eq!(decode::<String>(&headers, b"abc").unwrap(), "abc");
    }

    #[test]
    fn raw_json_stays_raw() {
        let raw: Box<serde_json::value::RawValue> = read("{ \"a\":1.0 }").unwrap();
        assert_eq!(raw.get(), "{ \"a\":1.0 }");
    }
}
