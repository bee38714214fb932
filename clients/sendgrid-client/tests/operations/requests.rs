//! What is sent for generated values, beside what the document asks for.

use std::sync::OnceLock;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sendgrid_client::ratelimit_runtime::Request;
use sendgrid_client::{OnBehalfOf as _, SendGridClient};
use serde_json::Value;

use crate::documents::Operation;
use crate::given::Given;
use crate::schema::{Much, misfits, plain};
use crate::{calls, mail};

const BASE: &str = "http://127.0.0.1:1/v3";

/// RFC 3986, 2.3
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Operations whose document says in words only that a list is written with commas.
const COMMAS: &[&str] = &["tsg_integrations_v3.json DeleteIntegration"];

/// What the schema of a mail calls a text, and is an object.
const WRONG_SCHEMA: &str = "body/custom_args:";

/// What is wrong with what is sent for `operation`.
pub(crate) async fn faults(operation: &Operation<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for much in [Much::All, Much::Required] {
        let given = Given::new(operation, much);
        let declared = operation.parameters("header").iter().any(|header| header["name"] == "on-behalf-of");
        // Every operation can be called for a subuser, also where the document does not say so.
        let for_subuser = declared || much == Much::All;
        let client = client(for_subuser);
        let (prepared, given) = match mail::prepare(operation, &client, much).await {
            Some((prepared, body)) => (Some(prepared), Given { body: Some(body), ..given }),
            None => (calls::prepare(&client, &operation.key(), &given).await, given),
        };
        match prepared {
            None => found.push("no method calls it".to_owned()),
            Some(Err(error)) => found.push(format!("fails: {error}")),
            Some(Ok(None)) => found.push("sends nothing".to_owned()),
            Some(Ok(Some(request))) => {
                found.extend(compare(operation, &given, &request));
                if request.headers().get("on-behalf-of").is_some_and(|whom| whom == "branch") != for_subuser {
                    found.push("it is for somebody else".to_owned());
                }
            }
        }
    }
    found
}

/// One for each: what a client costs is to be made.
fn client(for_subuser: bool) -> SendGridClient {
    static CLIENTS: [OnceLock<SendGridClient>; 2] = [OnceLock::new(), OnceLock::new()];
    CLIENTS[usize::from(for_subuser)].get_or_init(|| new_client(for_subuser)).clone()
}

fn new_client(for_subuser: bool) -> SendGridClient {
    let client = sendgrid_client::client().base_url(BASE).auth("SG.key").build().unwrap();
    if for_subuser { client.on_behalf_of("branch").unwrap() } else { client }
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
    let sent: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    expect("the query", format!("{sent:?}"), format!("{:?}", pairs(operation, given)));
    let header = |name: &str| Some(std::str::from_utf8(request.headers().get(name)?.as_bytes()).unwrap());
    expect("the credential", format!("{:?}", header("authorization")), "Some(\"Bearer SG.key\")".to_owned());
    for parameter in operation.parameters("header") {
        let name = parameter["name"].as_str().unwrap();
        let wanted = match name.to_lowercase().as_str() {
            "on-behalf-of" => Some("branch"),
            // What is never sent otherwise than the document has it.
            "accept" => parameter["schema"]["default"].as_str(),
            // The client does not compress.
            "content-encoding" => None,
            _ => given.headers.get(name).and_then(Value::as_str),
        };
        expect(name, format!("{:?}", header(name)), format!("{wanted:?}"));
    }
    let body = request.body().map(|body| serde_json::from_slice::<Value>(body).unwrap());
    expect("the body", shown(body.as_ref()), shown(given.body.as_ref()));
    let wanted = body.as_ref().map(|_| "application/json");
    expect("the kind of the body", format!("{:?}", header("content-type")), format!("{wanted:?}"));
    if let (Some(schema), Some(body)) = (operation.body(), &body) {
        let misfits = misfits(operation.document, schema, body, "body");
        found.extend(misfits.into_iter().filter(|misfit| !misfit.starts_with(WRONG_SCHEMA)));
    }
    found
}

fn shown(body: Option<&Value>) -> String {
    body.map(|body| plain(body).to_string()).unwrap_or_default()
}

/// The path below the base URL, filled.
fn path(operation: &Operation<'_>, given: &Given) -> String {
    let mut path = operation.path.strip_prefix("/v3").unwrap().to_owned();
    for (name, value) in &given.path {
        let encoded = utf8_percent_encode(&text(value), UNRESERVED).to_string();
        path = path.replace(&format!("{{{name}}}"), &encoded);
    }
    path
}

/// The pairs of the query, by the style of each parameter, in the order in which they are declared.
fn pairs(operation: &Operation<'_>, given: &Given) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for parameter in operation.parameters("query") {
        let name = parameter["name"].as_str().unwrap();
        let commas = parameter["explode"] == false || COMMAS.contains(&operation.key().as_str());
        match given.query.get(name) {
            None => {}
            Some(Value::Array(items)) if commas => {
                let items: Vec<_> = items.iter().map(text).collect();
                pairs.push((name.to_owned(), items.join(",")));
            }
            Some(Value::Array(items)) => pairs.extend(items.iter().map(|item| (name.to_owned(), text(item)))),
            Some(value) => pairs.push((name.to_owned(), text(value))),
        }
    }
    pairs
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
