//! Whether what was sent is what the document asks for, and what was given.

use std::collections::BTreeSet;

use http::{HeaderMap, Method, header};
use serde_json::{Map, Value, json};

use super::decode;
use super::document::Operation;
use super::given::Given;
use super::schemas::{Part, plain};

/// A request as it goes out.
#[derive(Debug, Clone, Copy)]
pub struct Sent<'a> {
    /// Its verb.
    pub method: &'a Method,
    /// Where it goes: behind the host.
    pub target: &'a str,
    /// Its headers.
    pub headers: &'a HeaderMap,
    /// Its body.
    pub body: &'a [u8],
}

impl Sent<'_> {
    /// What is wrong with it as a call of `operation` with `given`; nothing where it is what was asked for. Headers are
    /// not compared, but for the kind of the body: what they say is often the client's own.
    pub async fn faults(&self, operation: &Operation<'_>, given: &Given) -> Vec<String> {
        let mut found = Vec::new();
        if self.method.as_str() != operation.verb.to_uppercase() {
            found.push(format!("the verb is {}", self.method));
        }
        let (path, query) = self.target.split_once('?').unwrap_or((self.target, ""));
        let parts = [
            (Part::Parameters("path"), decode::path(operation, path), json!(given.path)),
            (Part::Parameters("query"), decode::query(operation, query), json!(given.query)),
        ];
        for (part, decoded, given) in parts {
            match decoded {
                Ok(decoded) => found.extend(differences(operation, part, &decoded, &given)),
                Err(fault) => found.push(fault),
            }
        }
        match (self.body(operation).await, &given.body) {
            (Err(fault), _) => found.push(fault),
            (Ok(None), None) => {}
            // An object of which nothing is given need not be sent.
            (Ok(None), Some(given)) if as_texts(given) == json!({}) => {}
            (Ok(None), Some(_)) => found.push("no body is sent".to_owned()),
            (Ok(Some(_)), None) => found.push("a body is sent of which nothing was given".to_owned()),
            (Ok(Some(body)), Some(given)) => found.extend(differences(operation, Part::Body, &body, given)),
        }
        found
    }

    /// The body, decoded by its own kind, which is one that the document has.
    async fn body(&self, operation: &Operation<'_>) -> Result<Option<Value>, String> {
        if self.body.is_empty() {
            return Ok(None);
        }
        let Some((declared, schema)) = operation.body() else {
            return Err(format!("a body of {} bytes is sent where none is declared", self.body.len()));
        };
        let kind = self.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.ok_or("the body has no content type")?;
        if kind.split(';').next() != Some(declared) {
            return Err(format!("the body is {kind}, and not {declared}"));
        }
        let read = match declared {
            "application/json" => serde_json::from_slice(self.body).map_err(|error| error.to_string())?,
            "application/x-www-form-urlencoded" => {
                let pairs = form_urlencoded::parse(self.body).into_owned().collect();
                decode::form(operation.document, schema, pairs)?
            }
            "multipart/form-data" => {
                let pairs = self.parts(kind).await.map_err(|error| error.to_string())?;
                decode::form(operation.document, schema, pairs)?
            }
            other => return Err(format!("nothing here reads {other}")),
        };
        Ok(Some(read))
    }

    async fn parts(&self, kind: &str) -> Result<Vec<(String, String)>, multer::Error> {
        let body = bytes::Bytes::copy_from_slice(self.body);
        let body = futures_util::stream::iter([Ok::<_, std::io::Error>(body)]);
        let mut form = multer::Multipart::new(body, multer::parse_boundary(kind)?);
        let mut parts = Vec::new();
        while let Some(part) = form.next_field().await? {
            let name = part.name().unwrap_or_default().to_owned();
            parts.push((name, part.text().await?));
        }
        Ok(parts)
    }
}

/// How `decoded` differs from what the schema of `part` asks for, and from what was given.
fn differences(operation: &Operation<'_>, part: Part, decoded: &Value, given: &Value) -> Vec<String> {
    let mut found = operation.misfits(part, decoded);
    compare(&as_texts(&plain(decoded)), &as_texts(&plain(given)), &format!("{part:?}"), &mut found);
    found
}

/// Each place in which the two differ.
fn compare(sent: &Value, given: &Value, place: &str, found: &mut Vec<String>) {
    match (sent, given) {
        (Value::Object(sent), Value::Object(given)) => {
            let names: BTreeSet<_> = sent.keys().chain(given.keys()).collect();
            for name in names {
                let value = |fields: &Map<String, Value>| fields.get(name).cloned().unwrap_or_default();
                compare(&value(sent), &value(given), &format!("{place}/{name}"), found);
            }
        }
        (Value::Array(sent), Value::Array(given)) if sent.len() == given.len() => {
            for (at, (sent, given)) in sent.iter().zip(given).enumerate() {
                compare(sent, given, &format!("{place}/{at}"), found);
            }
        }
        _ if sent != given => found.push(format!("{place}: {sent} is sent, and {given} was given")),
        _ => {}
    }
}

/// The value with each number and each word as a text, which is all that is left of them in a form.
fn as_texts(value: &Value) -> Value {
    match value {
        // An object that has no fields, as some are declared, is not written in a form.
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| (name.clone(), as_texts(value)));
            Value::Object(fields.filter(|(_, value)| *value != json!({})).collect())
        }
        Value::Array(items) => items.iter().map(as_texts).collect(),
        Value::Number(number) => json!(number.to_string()),
        Value::Bool(flag) => json!(flag.to_string()),
        other => other.clone(),
    }
}
