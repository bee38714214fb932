//! A quota as a constant.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use ratelimit_core::{Algorithm, OnLimit, QuotaSpec, Scope};
use syn::Path;

use super::settings::duration;
use crate::model::Limit;

/// ```text
/// // Input:
/// #[rate_limited(per = "1s", limit = 100, burst = 25)]
/// // Output:
/// &[quota(QuotaSpec::new(100, Duration::from_micros(1000000)).burst(25))]
/// ```
pub(super) fn quotas(root: &Path, limits: &[Limit]) -> TokenStream {
    let quotas = limits.iter().map(|limit| quota(root, &limit.spec));
    quote!(&[#(#quotas),*])
}

/// Writes what differs from a plain quota.
fn quota(root: &Path, spec: &QuotaSpec) -> TokenStream {
    let plain = QuotaSpec::new(spec.limit, spec.per);
    let QuotaSpec {
        algorithm,
        burst,
        scope,
        bucket,
        key,
        cost,
        on_limit,
        max_wait,
        margin,
        lease,
        strict,
        ..
    } = *spec;
    let mut setters = TokenStream::new();
    if algorithm != plain.algorithm {
        let variant = format_ident!("{}", algorithm_variant(algorithm));
        setters.extend(quote!(.algorithm(#root::__private::Algorithm::#variant)));
    }
    if let Some(burst) = burst {
        setters.extend(quote!(.burst(#burst)));
    }
    if scope != plain.scope {
        let variant = format_ident!("{}", scope_variant(scope));
        setters.extend(quote!(.scope(#root::__private::Scope::#variant)));
    }
    if let Some(bucket) = bucket {
        setters.extend(quote!(.bucket(#bucket)));
    }
    if let Some(key) = key {
        setters.extend(quote!(.key(#key)));
    }
    if cost != plain.cost {
        setters.extend(quote!(.cost(#cost)));
    }
    if on_limit == OnLimit::Error {
        setters.extend(quote!(.on_limit(#root::__private::OnLimit::Error)));
    }
    if let Some(max_wait) = max_wait {
        let max_wait = duration(max_wait);
        setters.extend(quote!(.max_wait(#max_wait)));
    }
    if let Some(margin) = margin {
        let margin = duration(margin);
        setters.extend(quote!(.margin(#margin)));
    }
    if let Some(lease) = lease {
        let lease = duration(lease);
        setters.extend(quote!(.lease(#lease)));
    }
    if strict {
        setters.extend(quote!(.strict()));
    }
    let plain = made(spec);
    quote!(#root::__private::quota(#root::__private::QuotaSpec::#plain #setters))
}

/// How its constructor is called, with what is limited.
fn made(spec: &QuotaSpec) -> TokenStream {
    let QuotaSpec { limit, per, max_in_flight, .. } = *spec;
    match max_in_flight {
        Some(max) if !spec.has_rate() => quote!(in_flight(#max)),
        _ => {
            let per = duration(per);
            let max = max_in_flight.map(|max| quote!(.max_in_flight(#max)));
            quote!(new(#limit, #per)#max)
        }
    }
}

fn algorithm_variant(algorithm: Algorithm) -> String {
    format!("{algorithm:?}")
}

fn scope_variant(scope: Scope) -> String {
    format!("{scope:?}")
}
