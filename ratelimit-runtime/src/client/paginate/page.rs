//! What a page of a list holds, found by where it is, and left as it is.

use std::collections::HashMap;

use http::HeaderMap;
use http::header::LINK;
use serde_json::value::RawValue;

use super::Paging;
use crate::client::decode::without_mark;

/// One page.
pub(super) struct Page<'a> {
    /// All of it, as JSON.
    pub(super) whole: &'a str,
    pub(super) items: Vec<&'a RawValue>,
    /// Whether there are more, where it says so.
    pub(super) more: Option<bool>,
}

/// Why something is no page.
#[derive(Debug)]
pub(super) enum PageError {
    /// It is no JSON.
    Json(serde_json::Error),
    /// It has not the parts that it should have.
    Shape(String),
}

impl<'a> Page<'a> {
    /// Reads `body`. No body is a page without items.
    pub(super) fn read(body: &'a [u8], paging: &Paging) -> Result<Self, PageError> {
        if body.is_empty() {
            return Ok(Self { whole: "null", items: Vec::new(), more: None });
        }
        let whole: &RawValue = serde_json::from_slice(without_mark(body)).map_err(PageError::Json)?;
        let whole = whole.get();
        let list = if paging.items.is_empty() { Some(whole) } else { at(whole, paging.items) };
        let items = match list {
            Some("null") => Vec::new(),
            Some(list) => serde_json::from_str(list).map_err(|_| no_list(paging.items))?,
            None => return Err(no_list(paging.items)),
        };
        let more = match at(whole, paging.more) {
            _ if paging.more.is_empty() => None,
            Some("true") => Some(true),
            Some("false" | "null") => Some(false),
            _ => {
                return Err(PageError::Shape(format!(
                    "does not say by `{}` whether there are more",
                    paging.more
                )));
            }
        };
        Ok(Self { whole, items, more })
    }
}

fn no_list(items: &str) -> PageError {
    PageError::Shape(if items.is_empty() {
        "is no list".to_owned()
    } else {
        format!("has no list at `{items}`")
    })
}

/// What is at `path` in `json`: `a.b` is the field `b` of the field `a`.
fn at<'a>(json: &'a str, path: &str) -> Option<&'a str> {
    path.split('.').try_fold(json, |json, field| {
        let fields: HashMap<String, &RawValue> = serde_json::from_str(json).ok()?;
        fields.get(field).map(|value| value.get())
    })
}

/// The text or the number that is at `path` in `json`.
pub(super) fn text_at(json: &str, path: &str) -> Option<String> {
    match serde_json::from_str(at(json, path)?).ok()? {
        serde_json::Value::String(text) => Some(text),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// What the query of `url` has for `parameter`; nothing where that is empty.
pub(super) fn parameter_of(url: &str, parameter: &str) -> Option<String> {
    let (before, _) = url.split_once('#').unwrap_or((url, ""));
    let (_, query) = before.split_once('?')?;
    let (_, value) = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == parameter)?;
    (!value.is_empty()).then(|| value.into_owned())
}

/// The target of the first link with `rel="next"`
/// ([RFC 8288, 3](https://www.rfc-editor.org/rfc/rfc8288#section-3)).
pub(super) fn next_link(headers: &HeaderMap) -> Option<&str> {
    let values = headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(links).find(|(_, parameters)| is_next(parameters)).map(|(target, _)| target)
}

/// Each `<target>` and what follows it.
fn links(value: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut left = value;
    std::iter::from_fn(move || {
        let (_, link) = left.split_once('<')?;
        let (target, after) = link.split_once('>')?;
        let (parameters, rest) = split_unquoted(after, ',');
        left = rest;
        Some((target, parameters))
    })
}

/// What stands before the first `separator` that is in no quotes, and what stands behind it.
fn split_unquoted(text: &str, separator: char) -> (&str, &str) {
    let (mut quoted, mut escaped) = (false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            c if c == separator && !quoted => {
                let (before, after) = text.split_at(at);
                return (before, after.strip_prefix(separator).unwrap_or_default());
            }
            _ => {}
        }
    }
    (text, "")
}

/// By its first `rel`; RFC 8288 (3.3) has the others ignored.
fn is_next(parameters: &str) -> bool {
    let mut left = parameters;
    while !left.is_empty() {
        let (parameter, rest) = split_unquoted(left, ';');
        left = rest;
        let Some((name, value)) = parameter.split_once('=') else { continue };
        if name.trim().eq_ignore_ascii_case("rel") {
            let mut relations = value.trim().trim_matches('"').split_ascii_whitespace();
            return relations.any(|rel| rel.eq_ignore_ascii_case("next"));
        }
    }
    false
}
