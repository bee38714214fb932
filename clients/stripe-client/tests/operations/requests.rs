//! What is sent for generated values, beside what the document asks for.

use std::sync::OnceLock;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use stripe_client::ratelimit_runtime::Request;
use stripe_client::{API_VERSION, StripeClient};

use crate::calls;
use crate::documents::Operation;
use crate::given::Given;
use crate::schema::{Much, misfits};

const BASE: &str = "http://127.0.0.1:1/v1";

/// RFC 3986, 2.3
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What is wrong with what is sent for `operation`.
pub(crate) async fn faults(operation: &Operation<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for much in [Much::All, Much::Other, Much::Required] {
        let given = Given::new(operation, much);
        if let (Some(schema), Some(body)) = (operation.body(), &given.body) {
            found.extend(misfits(operation.document, schema, body, "body"));
        }
        match calls::prepare(client(), &operation.key(), &given).await {
            None => found.push("no method calls it".to_owned()),
            Some(Err(error)) => found.push(format!("fails: {error}")),
            Some(Ok(None)) => found.push("sends nothing".to_owned()),
            Some(Ok(Some(request))) => found.extend(compare(operation, &given, &request)),
        }
    }
    found
}

fn client() -> &'static StripeClient {
    static CLIENT: OnceLock<StripeClient> = OnceLock::new();
    CLIENT.get_or_init(|| stripe_client::client().base_url(BASE).auth("sk_test_1").build().unwrap())
}

fn compare(operation: &Operation<'_>, given: &Given, request: &Request) -> Vec<String> {
    let mut found = Vec::new();
    let mut expect = |what: &str, is: String, wanted: String| {
        if is != wanted {
            found.push(format!("{what} is {is}, not {wanted}"));
        }
    };
    expect("the verb", request.method().to_string(), operation.verb.to_uppercase());
    let (url, query) = request.url().split_once('?').unwrap_or((request.url(), ""));
    expect("the path", url.to_owned(), format!("{BASE}{}", path(operation, given)));
    expect("the query", sorted(query.as_bytes()), shown(pairs(&Value::Object(given.query.clone()))));
    let header = |name: &str| Some(std::str::from_utf8(request.headers().get(name)?.as_bytes()).unwrap());
    expect(
        "the credential",
        format!("{:?}", header("authorization")),
        "Some(\"Bearer sk_test_1\")".to_owned(),
    );
    expect("the version", format!("{:?}", header("stripe-version")), format!("{:?}", Some(API_VERSION)));
    let has_key = header("idempotency-key").is_some_and(|key| key.len() >= 32);
    expect("whether it has an idempotency key", has_key.to_string(), (operation.verb == "post").to_string());
    let body: &[u8] = request.body().map_or(&[], |body| body);
    let kind = header("content-type").unwrap_or_default();
    if kind.starts_with("multipart/form-data; boundary=") {
        let body = String::from_utf8_lossy(body);
        for name in given.body.as_ref().unwrap().as_object().unwrap().keys() {
            let part = format!("form-data; name=\"{name}\"");
            expect("a part", body.contains(&part).to_string(), "true".to_owned());
        }
        return found;
    }
    expect("the body", sorted(body), shown(given.body.as_ref().map(pairs).unwrap_or_default()));
    if !body.is_empty() {
        expect("the kind of the body", kind.to_owned(), "application/x-www-form-urlencoded".to_owned());
    }
    found
}

/// The path below the base URL, filled.
fn path(operation: &Operation<'_>, given: &Given) -> String {
    let mut path = operation.path.strip_prefix("/v1").unwrap().to_owned();
    for (name, value) in &given.path {
        let encoded = utf8_percent_encode(&text(value), UNRESERVED).to_string();
        path = path.replace(&format!("{{{name}}}"), &encoded);
    }
    path
}

/// The pairs of a form, in the order of their names.
fn sorted(form: &[u8]) -> String {
    shown(form_urlencoded::parse(form).into_owned().collect())
}

fn shown(mut pairs: Vec<(String, String)>) -> String {
    pairs.sort();
    format!("{pairs:?}")
}

/// What a value is in a form: objects in brackets, lists by index.
fn pairs(value: &Value) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (name, value) in value.as_object().into_iter().flatten() {
        below(name.clone(), value, &mut pairs);
    }
    pairs
}

fn below(name: String, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                below(format!("{name}[{place}]"), item, pairs);
            }
        }
        Value::Object(fields) => {
            for (field, value) in fields {
                below(format!("{name}[{field}]"), value, pairs);
            }
        }
        value => pairs.push((name, text(value))),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
