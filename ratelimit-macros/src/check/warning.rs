//! What compiles, and is probably not meant.

use std::net::IpAddr;

use syn::LitStr;

use crate::input::client::cfgs;
use crate::model::{Operation, Override, Warning};

/// A base that everybody on the way can read, credentials and all.
pub(super) fn clear_text(base_url: &LitStr) -> Option<Warning> {
    let url = base_url.value();
    let (scheme, rest) = url.split_once("://")?;
    let host = host(rest.split('/').next().unwrap_or(rest));
    if !scheme.eq_ignore_ascii_case("http") || is_loopback(host) {
        return None;
    }
    let text = format!(
        "calls to `{url}` are sent in clear text: write `https://`, or `#[allow(deprecated)]` on the trait"
    );
    Some(Warning { span: base_url.span(), text })
}

fn host(authority: &str) -> &str {
    match authority.rsplit_once(']') {
        Some((address, _)) => address,
        None => authority.rsplit_once(':').map_or(authority, |(host, _)| host),
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').parse::<IpAddr>();
    host == "localhost" || host.ends_with(".localhost") || address.is_ok_and(|address| address.is_loopback())
}

/// Methods that send the same request. Those that are there under a condition may be meant to.
pub(super) fn same_requests(operations: &[Operation]) -> Vec<Warning> {
    let plain: Vec<_> =
        operations.iter().filter(|operation| cfgs(&operation.item.attrs).is_empty()).collect();
    let mut warnings = Vec::new();
    for (index, second) in plain.iter().enumerate() {
        let mut earlier = plain.iter().take(index);
        if let Some(first) = earlier.find(|first| is_same(first, second)) {
            let text = format!(
                "`{}` sends the same request as `{}`: write `#[allow(deprecated)]` on the trait, if it is meant to",
                second.name, first.name
            );
            warnings.push(Warning { span: second.item.sig.ident.span(), text });
        }
    }
    warnings
}

/// The same verb, path and return type, and nothing else that could differ: a query, a body or a policy of
/// its own says more.
fn is_same(first: &Operation, second: &Operation) -> bool {
    let plain = |operation: &Operation| {
        operation.arguments.iter().all(|argument| argument.target.is_path())
            && operation.quotas.is_empty()
            && operation.under_api_quotas
            && operation.headers.is_empty()
            && operation.errors.is_none()
            && operation.idempotency_header.is_none()
            && !operation.timeouts.are_said()
            && matches!(operation.retry, Override::Inherited)
            && matches!(operation.breaker, Override::Inherited)
            && operation.on_store_error.is_none()
    };
    first.verb == second.verb
        && first.pieces == second.pieces
        && first.item.sig.output == second.item.sig.output
        && plain(first)
        && plain(second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clear_text_is_told_where_it_leaves_the_machine() {
        let warns = |url: &str| clear_text(&LitStr::new(url, proc_macro2::Span::call_site())).is_some();
        for url in ["http://api.example.com", "HTTP://10.0.0.1:80/v1", "http://[2001:db8::1]/"] {
            assert!(warns(url), "{url}");
        }
        let fine = [
            "https://h",
            "http://localhost:80",
            "http://127.0.0.2/x",
            "http://[::1]:8080",
            "http://a.localhost",
        ];
        for url in fine {
            assert!(!warns(url), "{url}");
        }
    }
}
