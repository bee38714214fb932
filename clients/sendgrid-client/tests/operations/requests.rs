//! What is sent for generated values, beside what the document asks for.

use std::sync::OnceLock;

use ratelimit_tests::openapi::{Extent, Given, Operation, Sent, turns};
use sendgrid_client::ratelimit_runtime::Request;
use sendgrid_client::{OnBehalfOf as _, SendGridClient};
use serde_json::Value;

use crate::documents::key;
use crate::{calls, mail};

const HOST: &str = "http://127.0.0.1:1";

/// What is wrong with what is sent for `operation`, and how many requests that was judged by.
pub(crate) async fn faults(operation: &Operation<'_>) -> (Vec<String>, usize) {
    let (mut found, mut requests) = (Vec::new(), 0);
    for turn in turns() {
        let given = Given::new(operation, turn);
        let declared = operation.parameters("header").iter().any(|header| header["name"] == "on-behalf-of");
        // Every operation can be called for a subuser, also where the document does not say so.
        let for_subuser = declared || turn.extent == Extent::All;
        let client = client(for_subuser);
        let (prepared, given) = match mail::prepare(operation, &client, &given).await {
            Some((prepared, given)) => (Some(prepared), given),
            None => (calls::prepare(&client, &key(operation), &given).await, given),
        };
        match prepared {
            None => found.push("no method calls it".to_owned()),
            Some(Err(error)) => found.push(format!("fails: {error}")),
            Some(Ok(None)) => found.push("sends nothing".to_owned()),
            Some(Ok(Some(request))) => {
                requests += 1;
                found.extend(compare(operation, &given, &request).await);
                if request.headers().get("on-behalf-of").is_some_and(|whom| whom == "branch") != for_subuser {
                    found.push("it is for somebody else".to_owned());
                }
            }
        }
    }
    (found, requests)
}

/// One for each: what a client costs is to be made.
fn client(for_subuser: bool) -> SendGridClient {
    static CLIENTS: [OnceLock<SendGridClient>; 2] = [OnceLock::new(), OnceLock::new()];
    CLIENTS[usize::from(for_subuser)].get_or_init(|| new_client(for_subuser)).clone()
}

fn new_client(for_subuser: bool) -> SendGridClient {
    let base_url = format!("{HOST}/v3");
    let client = sendgrid_client::client().base_url(&base_url).auth("SG.key").build().unwrap();
    if for_subuser { client.on_behalf_of("branch").unwrap() } else { client }
}

async fn compare(operation: &Operation<'_>, given: &Given, request: &Request) -> Vec<String> {
    let sent = Sent {
        method: request.method(),
        target: request.url().strip_prefix(HOST).unwrap(),
        headers: request.headers(),
        body: request.body().map_or(&[], |body| body),
    };
    let mut found = sent.faults(operation, given).await;
    let header = |name: &str| Some(std::str::from_utf8(request.headers().get(name)?.as_bytes()).unwrap());
    if header("authorization") != Some("Bearer SG.key") {
        found.push("the credential is another".to_owned());
    }
    for parameter in operation.parameters("header") {
        let name = parameter["name"].as_str().unwrap();
        let wanted = match name.to_lowercase().as_str() {
            "on-behalf-of" => Some("branch"),
            // What the client reads, and no choice of who calls.
            "accept" => Some("application/json"),
            // The client does not compress.
            "content-encoding" => None,
            _ => given.headers.get(name).and_then(Value::as_str),
        };
        if header(name) != wanted {
            found.push(format!("`{name}` is {:?}, and not {wanted:?}", header(name)));
        }
    }
    found
}
