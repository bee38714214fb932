//! What rustdoc shows of the limits.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use ratelimit_core::RetryOn;
use ratelimit_core::retry::Repeat;

use crate::key::Value;
use crate::model::{BaseUrl, Breaker, Client, Limit, Operation, Override, Returns, Time};

/// The docs of the client's type.
pub(super) fn client(client: &Client) -> TokenStream {
    let name = &client.item.ident;
    let first = match &client.base_url {
        BaseUrl::OfClient(of) => {
            let of = of.to_token_stream().to_string().replace(' ', "");
            format!(" The part of [`{of}`] that has the methods of [`{name}`]. Cheap to clone.")
        }
        base => format!(" The client of [`{name}`], for `{}`. Cheap to clone.", place(base)),
    };
    let mut lines = vec![first];
    if !client.quotas.is_empty() {
        lines.extend(["", " # Limits", " Of all calls:", ""].map(String::from));
        lines.extend(client.quotas.iter().map(quota));
    }
    if let Some(breaker) = &client.breaker {
        let all = format!(" Its methods share a circuit breaker{}.", opens(breaker));
        lines.extend([String::new(), all]);
    }
    quote!(#(#[doc = #lines])*)
}

fn place(base_url: &BaseUrl) -> String {
    match base_url {
        BaseUrl::Seen(literal) => literal.value(),
        BaseUrl::Constant(constant) => constant.to_token_stream().to_string(),
        BaseUrl::OfClient(client) => client.to_token_stream().to_string(),
    }
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
    if let Some(base_url) = &operation.base_url {
        lines.push(format!(" It is at `{}`.", place(base_url)));
    }
    if operation.called_at.is_some() {
        lines.push(format!(" Keys and telemetry call it `{}`.", operation.called));
    }
    if !under_api_quotas {
        lines.push(" Not governed by the quotas of the API.".to_owned());
    }
    if let Some(header) = idempotency_header {
        lines.push(format!(" Sends a key for the call in `{header}`, the same however often it is sent."));
    }
    match &timeouts.total {
        Some(Time { value: Value::Seen(total), .. }) => lines.push(format!(" Takes {total:?} at most.")),
        Some(Time { written, .. }) => lines.push(format!(" Takes `{}` at most.", written.to_token_stream())),
        None => {}
    }
    lines.extend(retries(client, operation));
    lines.extend(breaker(client, operation));
    if let Returns::Pages(_) = returns {
        lines.push(" A page is asked for when the items of the one before it are used up.".to_owned());
    }
    lines.into_iter().flat_map(|line| [String::new(), line]).collect()
}

fn quota(limit: &Limit) -> String {
    format!(" - `{limit}`")
}

/// How often and on what its calls are sent again, where that is seen.
fn retries(client: &Client, operation: &Operation) -> Option<String> {
    let retry = match &operation.retry {
        Override::Lifted => {
            return client.retry.as_ref().map(|_| " Sent once, whatever it fails with.".to_owned());
        }
        Override::Own(retry) => retry,
        Override::Inherited => client.retry.as_ref()?,
    };
    let (Ok(checked), None) = (retry.spec.check(), retry.unseen()) else {
        let own = matches!(operation.retry, Override::Own(_));
        return own.then(|| " Sent again as its constants say.".to_owned());
    };
    if Repeat::of(&operation.verb.wire(), operation.idempotency_header.is_some()) != Repeat::Once {
        return Some(format!(" Sent again: {checked}."));
    }
    // Of what the trait lists, only this is left to a call that would act twice.
    let on = checked.on();
    let of_429 = on.iter().any(|on| match on {
        RetryOn::Status(status) => *status == 429,
        RetryOn::Statuses { first, last } => (*first..=*last).contains(&429),
        _ => false,
    });
    let of_connect = on.contains(&RetryOn::Connect);
    let left: Vec<_> = [(of_429, "429"), (of_connect, "\"connect\"")]
        .into_iter()
        .filter_map(|(listed, on)| listed.then_some(on))
        .collect();
    if left.is_empty() {
        return Some(" Sent once: without an idempotency key a second attempt could act twice.".to_owned());
    }
    let (attempts, left) = (checked.max_attempts(), left.join(", "));
    Some(format!(
        " Sent again: up to {attempts} attempts on {left}, and on nothing else, for without an idempotency key \
         it could act twice."
    ))
}

/// What stops its calls, if something does.
fn breaker(client: &Client, operation: &Operation) -> Option<String> {
    let (whose, breaker) = match &operation.breaker {
        Override::Lifted => return None,
        Override::Own(breaker) => ("its own circuit breaker", breaker),
        Override::Inherited => ("the circuit breaker of the API", client.breaker.as_ref()?),
    };
    Some(format!(" Fails at once while {whose} is open{}.", opens(breaker)))
}

/// At what it opens, where that is seen.
fn opens(breaker: &Breaker) -> String {
    match (breaker.spec.check(), breaker.unseen()) {
        (Ok(breaker), None) => format!(": {breaker}"),
        _ => String::new(),
    }
}
