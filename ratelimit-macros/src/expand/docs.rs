//! What rustdoc shows of the limits.

use proc_macro2::TokenStream;
use quote::quote;
use ratelimit_core::BreakerSpec;

use crate::model::{Client, Limit, Operation, Override, Returns};

/// The docs of the client's type.
pub(super) fn client(client: &Client) -> TokenStream {
    let base = client.base_url.value();
    let name = &client.item.ident;
    let mut lines = vec![format!(" The client of [`{name}`], for `{base}`. Cheap to clone.")];
    if !client.quotas.is_empty() {
        lines.extend(["", " # Limits", " Of all calls:", ""].map(String::from));
        lines.extend(client.quotas.iter().map(quota));
    }
    if let Some(Ok(breaker)) = client.breaker.map(BreakerSpec::check) {
        let all = format!(" Its methods share a circuit breaker, which opens at {breaker}.");
        lines.extend([String::new(), all]);
    }
    quote!(#(#[doc = #lines])*)
}

/// The section that a method's own docs end with.
pub(super) fn operation(client: &Client, operation: &Operation) -> TokenStream {
    let Operation { verb, template, quotas, .. } = operation;
    let request = format!(" `{} {template}`", verb.wire());
    let of_api = if operation.under_api_quotas { client.quotas.as_slice() } else { &[] };
    let governed = quotas.iter().chain(of_api).map(quota);
    let mut lines = vec![String::new(), request];
    if !of_api.is_empty() || !quotas.is_empty() {
        lines.insert(1, String::from(" # Limits"));
        lines.push(String::new());
    }
    lines.extend(governed);
    lines.extend(manners(client, operation));
    quote!(#(#[doc = #lines])*)
}

/// What else a caller would want to know.
fn manners(client: &Client, operation: &Operation) -> Vec<String> {
    let Operation { idempotency_header, timeouts, returns, under_api_quotas, .. } = operation;
    let mut lines = Vec::new();
    if !under_api_quotas {
        lines.push(" Not governed by the quotas of the API.".to_owned());
    }
    if let Some(header) = idempotency_header {
        lines.push(format!(" Sends a key for the call in `{header}`, the same however often it is sent."));
    }
    if let Some(total) = timeouts.total {
        lines.push(format!(" Takes {total:?} at most."));
    }
    lines.extend(breaker(client, operation));
    if let Returns::Pages(_) = returns {
        lines.push(" A page is asked for when the items of the one before it are used up.".to_owned());
    }
    lines.into_iter().flat_map(|line| [String::new(), line]).collect()
}

fn quota(limit: &Limit) -> String {
    format!(" - `{limit}`")
}

/// What stops its calls, if something does.
fn breaker(client: &Client, operation: &Operation) -> Option<String> {
    let (whose, spec) = match &operation.breaker {
        Override::Lifted => return None,
        Override::Own(spec) => ("its own circuit breaker", *spec),
        Override::Inherited => ("the circuit breaker of the API", client.breaker?),
    };
    let breaker = spec.check().ok()?;
    Some(format!(" Fails at once while {whose} is open: {breaker}."))
}
