//! What compiles, and is probably not meant.

use std::net::IpAddr;
use std::time::Duration;

use syn::LitStr;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use crate::input::client::cfgs;
use crate::input::template;
use crate::model::{Limit, NextPage, Operation, Override, Paging, Returns, Target, Warning};
use crate::suggest::closest;

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

/// A window that is over before a store that is not in the process has answered.
pub(super) fn short_windows(limits: &[Limit]) -> Vec<Warning> {
    const ROUND_TRIP: Duration = Duration::from_millis(10);
    let is_short =
        |limit: &&Limit| limit.quota().is_some_and(|quota| !quota.is_in_flight() && quota.per() < ROUND_TRIP);
    let warn = |limit: &Limit| {
        Warning {
        span: limit.meta.span(),
        text: "a window below 10ms is shorter than a round trip to Redis may be: count in a longer one, or write `#[allow(deprecated)]` on the trait".to_owned(),
    }
    };
    limits.iter().filter(is_short).map(warn).collect()
}

/// Quotas that count by what nobody should read, which becomes a part of keys in the store.
pub(super) fn secrets_in_keys(limits: &[Limit], operation: &Operation) -> Vec<Warning> {
    const CREDENTIALS: [&str; 4] = ["authorization", "proxy-authorization", "cookie", "x-api-key"];
    let is_secret = |name: &String| {
        operation.arguments.iter().any(|argument| match &argument.target {
            Target::Header(header) => {
                argument.ident.unraw() == *name && CREDENTIALS.contains(&header.to_ascii_lowercase().as_str())
            }
            _ => false,
        })
    };
    let names = |limit: &Limit| limit.spec.key.map(template::names_in).unwrap_or_default();
    let warn = |limit: &Limit| {
        let name = names(limit).into_iter().find(is_secret)?;
        let text = format!(
            "`key` counts by `{{{name}}}`, a credential, which becomes part of a key in the store: count by an id, or write `#[allow(deprecated)]` on the trait"
        );
        Some(Warning { span: limit.meta.span(), text })
    };
    limits.iter().filter_map(warn).collect()
}

/// A parameter of the query that pages are asked for by, whose name is nearly that of an argument.
pub(super) fn misspelt_page(operation: &Operation) -> Option<Warning> {
    let Returns::Pages(Paging { next, .. }) = &operation.returns else { return None };
    let (NextPage::LastItem { parameter, .. }
    | NextPage::Token { parameter, .. }
    | NextPage::TokenInUrl { parameter, .. }
    | NextPage::Number { parameter, .. }
    | NextPage::Offset { parameter }) = next
    else {
        return None;
    };
    let in_query = operation.arguments.iter().filter_map(|argument| match &argument.target {
        Target::Query(name, _) | Target::QueryNamed(name, _) => Some(name.as_str()),
        _ => None,
    });
    let meant = closest(parameter, in_query).filter(|meant| meant != parameter)?;
    let text = format!(
        "pages are asked for by `{parameter}`, and `{meant}` is a parameter: is that meant? if not, write `#[allow(deprecated)]` on the trait"
    );
    Some(Warning { span: operation.item.sig.ident.span(), text })
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
            && operation.base_url.is_none()
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
