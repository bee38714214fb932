//! A quota as a constant.

use std::time::Duration;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use ratelimit_core::{Algorithm, Key as Place, OnLimit, QuotaSpec, Scope};
use syn::{Expr, Path};

use super::constant as constants;
use super::settings::duration;
use crate::model::Limit;

/// ```text
/// // Input:
/// #[rate_limited(per = "1s", limit = 100, burst = 25)]
/// // Output:
/// &[quota(QuotaSpec::new(100, Duration::from_micros(1000000)).burst(25))]
/// ```
pub(super) fn quotas(root: &Path, limits: &[Limit]) -> TokenStream {
    if limits.iter().any(|limit| limit.unseen().is_some()) {
        return constants::quotas(root, limits);
    }
    let quotas = limits.iter().map(|limit| {
        let spec = spec(root, limit);
        quote!(#root::__private::quota(#spec))
    });
    quote!(&[#(#quotas),*])
}

/// Writes what differs from a plain quota.
pub(super) fn spec(root: &Path, limit: &Limit) -> TokenStream {
    let spec = limit.spec;
    let plain = QuotaSpec::new(spec.limit, spec.per);
    let mut setters = TokenStream::new();
    if spec.algorithm != plain.algorithm {
        let variant = format_ident!("{}", algorithm_variant(spec.algorithm));
        setters.extend(quote!(.algorithm(#root::__private::Algorithm::#variant)));
    }
    if let Some(burst) = spec.burst {
        let burst = number(root, limit, Place::Burst, burst);
        setters.extend(quote!(.burst(#burst)));
    }
    if spec.scope != plain.scope {
        let scope = scope(root, spec.scope);
        setters.extend(quote!(.scope(#scope)));
    }
    setters.extend(beside(root, limit, spec.on_limit));
    if let Some(margin) = spec.margin {
        let margin = time(root, limit, Place::Margin, margin);
        setters.extend(quote!(.margin(#margin)));
    }
    if let Some(lease) = spec.lease {
        let lease = time(root, limit, Place::Lease, lease);
        setters.extend(quote!(.lease(#lease)));
    }
    if spec.strict {
        setters.extend(quote!(.strict()));
    }
    let plain = made(root, limit);
    quote!(#root::__private::QuotaSpec::#plain #setters)
}

/// What can stand beside a policy too.
pub(super) fn beside(root: &Path, limit: &Limit, on_limit: OnLimit) -> TokenStream {
    let QuotaSpec { bucket, key, cost, max_wait, granted, .. } = limit.spec;
    let mut setters = TokenStream::new();
    if let Some(bucket) = bucket {
        setters.extend(quote!(.bucket(#bucket)));
    }
    if let Some(key) = key {
        setters.extend(quote!(.key(#key)));
    }
    if cost != 1 || limit.unseen().is_some_and(|unseen| unseen.has(Place::Cost)) {
        let cost = number(root, limit, Place::Cost, cost);
        setters.extend(quote!(.cost(#cost)));
    }
    if on_limit == OnLimit::Error {
        setters.extend(quote!(.on_limit(#root::__private::OnLimit::Error)));
    }
    if let Some(max_wait) = max_wait {
        let max_wait = time(root, limit, Place::MaxWait, max_wait);
        setters.extend(quote!(.max_wait(#max_wait)));
    }
    // What is seen has been judged by it, and counts nothing by it.
    if let Some(granted) = granted.filter(|_| limit.unseen().is_some()) {
        let granted = number(root, limit, Place::Quota, granted);
        setters.extend(quote!(.quota(#granted)));
    }
    setters
}

/// How its constructor is called, with what is limited.
fn made(root: &Path, limit: &Limit) -> TokenStream {
    let spec = limit.spec;
    let max = spec.max_in_flight.map(|max| number(root, limit, Place::MaxInFlight, max));
    match max {
        Some(max) if !spec.has_rate() => quote!(in_flight(#max)),
        _ => {
            let per = time(root, limit, Place::Per, spec.per);
            let number = number(root, limit, Place::Limit, spec.limit);
            let max = max.map(|max| quote!(.max_in_flight(#max)));
            quote!(new(#number, #per)#max)
        }
    }
}

/// The constant that `key` has, or else the number that was seen.
fn number(root: &Path, limit: &Limit, key: Place, seen: u64) -> TokenStream {
    match constant(limit, key) {
        Some(constant) => quote!(#root::__private::number(#constant)),
        None => seen.to_token_stream(),
    }
}

/// The constant that `key` has, or else the duration that was seen.
fn time(root: &Path, limit: &Limit, key: Place, seen: Duration) -> TokenStream {
    match constant(limit, key) {
        Some(constant) => quote!(#root::__private::duration(#constant)),
        None => duration(seen),
    }
}

fn constant(limit: &Limit, key: Place) -> Option<&Expr> {
    limit.unseen()?.constant(key)
}

pub(super) fn scope(root: &Path, scope: Scope) -> TokenStream {
    let variant = format_ident!("{}", format!("{scope:?}"));
    quote!(#root::__private::Scope::#variant)
}

fn algorithm_variant(algorithm: Algorithm) -> String {
    format!("{algorithm:?}")
}
