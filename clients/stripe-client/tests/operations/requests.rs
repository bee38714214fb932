//! What is sent for generated values, beside what the document asks for.

use std::sync::OnceLock;

use ratelimit_tests::openapi::{Operation, Sent, turns};
use stripe_client::ratelimit_runtime::Request;
use stripe_client::{API_VERSION, StripeClient};

use crate::calls;
use crate::given::Given;

const HOST: &str = "http://127.0.0.1:1";

/// What an operation is known by.
pub(crate) fn key(operation: &Operation<'_>) -> String {
    format!("{} {}", operation.verb, operation.path)
}

/// What is wrong with what is sent for `operation`, and how many requests that was judged by.
pub(crate) async fn faults(operation: &Operation<'_>) -> (Vec<String>, usize) {
    let (mut found, mut requests) = (Vec::new(), 0);
    for turn in turns() {
        let given = Given::new(operation, turn);
        match calls::prepare(client(), &key(operation), &given).await {
            None => found.push("no method calls it".to_owned()),
            Some(Err(error)) => found.push(format!("fails: {error}")),
            Some(Ok(None)) => found.push("sends nothing".to_owned()),
            Some(Ok(Some(request))) => {
                requests += 1;
                found.extend(compare(operation, &given, &request).await);
            }
        }
    }
    (found, requests)
}

fn client() -> &'static StripeClient {
    static CLIENT: OnceLock<StripeClient> = OnceLock::new();
    let base_url = format!("{HOST}/v1");
    CLIENT.get_or_init(|| stripe_client::client().base_url(&base_url).auth("sk_test_1").build().unwrap())
}

async fn compare(operation: &Operation<'_>, given: &Given, request: &Request) -> Vec<String> {
    let sent = Sent {
        method: request.method(),
        target: request.url().strip_prefix(HOST).unwrap(),
        headers: request.headers(),
        body: request.body().map_or(&[], |body| body),
    };
    let mut found = sent.faults(operation, &given.asked).await;
    let header = |name: &str| Some(std::str::from_utf8(request.headers().get(name)?.as_bytes()).unwrap());
    if header("authorization") != Some("Bearer sk_test_1") {
        found.push("the credential is another".to_owned());
    }
    if header("stripe-version") != Some(API_VERSION) {
        found.push(format!("the version is {:?}", header("stripe-version")));
    }
    let has_key = header("idempotency-key").is_some_and(|key| key.len() >= 32);
    if has_key != (operation.verb == "post") {
        found.push(format!("the idempotency key is {:?}", header("idempotency-key")));
    }
    found
}
