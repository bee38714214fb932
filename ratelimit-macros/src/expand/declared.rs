//! Timeouts, retries, breakers and what happens without the store, as constants.

use std::time::Duration;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use ratelimit_core::{BreakerKey, BreakerSpec, OnStoreError, Ratio, RetryKey, RetryOn, RetrySpec};
use syn::Path;

use super::settings::{duration, optional};
use crate::key::Value;
use crate::model::{BaseUrl, Breaker, Retry, Setting, StoreError, Time, Timeouts};

pub(super) fn base_url(root: &Path, base_url: &BaseUrl) -> TokenStream {
    match base_url {
        BaseUrl::Seen(literal) => literal.to_token_stream(),
        BaseUrl::Constant(constant) => quote!(#root::__private::text(#constant)),
        BaseUrl::OfClient(client) => quote!(<#client as #root::__private::ApiClient>::API.base_url),
    }
}

/// ```text
/// // Input:
/// #[timeout("30s")]
/// // Output:
/// Timeouts { total: Some(Duration::from_micros(30000000)), attempt: None }
/// ```
pub(super) fn timeouts(root: &Path, Timeouts { total, attempt }: &Timeouts) -> TokenStream {
    let [total, attempt] =
        [total, attempt].map(|time| optional(time.as_ref().map(|time| written(root, time))));
    quote!(#root::__private::Timeouts { total: #total, attempt: #attempt })
}

pub(super) fn written(root: &Path, time: &Time) -> TokenStream {
    match &time.value {
        Value::Seen(time) => duration(*time),
        Value::Constant => {
            let constant = &time.written;
            quote!(#root::__private::duration(#constant))
        }
    }
}

/// ```text
/// // Input:
/// #[retry(max_attempts = 3, on = [429, "connect"])]
/// // Output:
/// retry(RetrySpec::new(3u32).on(&[RetryOn::Status(429u16), RetryOn::Connect]))
/// ```
pub(super) fn retry(root: &Path, retry: &Retry) -> TokenStream {
    let (checked, spec) = (checked("retry", retry), retry_spec(root, retry));
    quote!(#root::__private::#checked(#spec))
}

/// ```text
/// // Input:
/// #[circuit_breaker(failures = 5, open_for = "60s")]
/// // Output:
/// breaker(BreakerSpec::failures(5u32).open_for(Duration::from_micros(60000000)))
/// ```
pub(super) fn breaker(root: &Path, breaker: &Breaker) -> TokenStream {
    let (checked, spec) = (checked("breaker", breaker), breaker_spec(root, breaker));
    quote!(#root::__private::#checked(#spec))
}

/// ```text
/// // Input:
/// #[on_store_error("closed", deadline = "50ms")]
/// // Output:
/// on_store_error(StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_micros(50000)))
/// ```
pub(super) fn on_store_error(root: &Path, on_store_error: &StoreError) -> TokenStream {
    let checked = checked("on_store_error", on_store_error);
    let spec = store_error_spec(root, on_store_error);
    quote!(#root::__private::#checked(#spec))
}

/// What makes a spec what it says. One that the compiler checks elsewhere is told there what is wrong.
fn checked<S, K: Copy + PartialEq>(name: &str, setting: &Setting<S, K>) -> Ident {
    match setting.unseen() {
        Some(_) => format_ident!("any_{name}"),
        None => format_ident!("{name}"),
    }
}

pub(super) fn retry_spec(root: &Path, retry: &Retry) -> TokenStream {
    let RetrySpec { max_attempts, base, min_delay, factor, max_delay, on, max_retry_after, budget, .. } =
        retry.spec;
    let mut setters = TokenStream::new();
    for (key, value) in [
        (RetryKey::Base, base),
        (RetryKey::MinDelay, min_delay),
        (RetryKey::MaxDelay, max_delay),
        (RetryKey::MaxRetryAfter, max_retry_after),
    ] {
        setters.extend(value.map(|value| setter(key.name(), &time(root, retry, key, value))));
    }
    for (key, value) in [(RetryKey::Factor, factor), (RetryKey::Budget, budget)] {
        setters.extend(value.map(|value| setter(key.name(), &ratio(root, retry, key, value))));
    }
    if let Some(constant) = retry.constant(RetryKey::On) {
        setters.extend(quote!(.on(#root::__private::conditions(#constant))));
    } else if let Some(on) = on {
        let on = on.iter().map(|on| condition(root, *on));
        setters.extend(quote!(.on(&[#(#on),*])));
    }
    let max_attempts = few(root, retry, RetryKey::MaxAttempts, max_attempts);
    quote!(#root::__private::RetrySpec::new(#max_attempts) #setters)
}

fn condition(root: &Path, on: RetryOn) -> TokenStream {
    let on = match on {
        RetryOn::Status(status) => quote!(Status(#status)),
        RetryOn::Statuses { first, last } => quote!(Statuses { first: #first, last: #last }),
        other => format_ident!("{other:?}").to_token_stream(),
    };
    quote!(#root::__private::RetryOn::#on)
}

pub(super) fn breaker_spec(root: &Path, breaker: &Breaker) -> TokenStream {
    let BreakerSpec { failures, failure_rate, window, min_calls, open_for, half_open, slow, .. } =
        breaker.spec;
    let made = match (failures, failure_rate) {
        (Some(failures), _) => {
            let failures = few(root, breaker, BreakerKey::Failures, failures);
            quote!(failures(#failures))
        }
        (None, Some(rate)) => {
            let rate = ratio(root, breaker, BreakerKey::FailureRate, rate);
            quote!(failure_rate(#rate))
        }
        (None, None) => quote!(new()),
    };
    let mut setters = TokenStream::new();
    for (key, value) in
        [(BreakerKey::Window, window), (BreakerKey::OpenFor, open_for), (BreakerKey::Slow, slow)]
    {
        setters.extend(value.map(|value| setter(key.name(), &time(root, breaker, key, value))));
    }
    for (key, value) in [(BreakerKey::MinCalls, min_calls), (BreakerKey::HalfOpen, half_open)] {
        setters.extend(value.map(|value| setter(key.name(), &few(root, breaker, key, value))));
    }
    quote!(#root::__private::BreakerSpec::#made #setters)
}

pub(super) fn store_error_spec(root: &Path, on_store_error: &StoreError) -> TokenStream {
    let spec = on_store_error.spec;
    let action = variant(spec.action);
    let deadline =
        spec.deadline.map(|deadline| setter("deadline", &time(root, on_store_error, (), deadline)));
    quote!(#root::__private::StoreErrorSpec::new(#root::__private::OnStoreError::#action) #deadline)
}

fn variant(action: OnStoreError) -> Ident {
    format_ident!("{action:?}")
}

fn setter(name: &str, value: &TokenStream) -> TokenStream {
    let name = format_ident!("{name}");
    quote!(.#name(#value))
}

/// The constant that `key` has, or else the number that was seen; so the next two.
fn few<S, K: Copy + PartialEq>(root: &Path, setting: &Setting<S, K>, key: K, seen: u32) -> TokenStream {
    match setting.constant(key) {
        Some(constant) => quote!(#root::__private::few(#constant)),
        None => seen.to_token_stream(),
    }
}

fn time<S, K: Copy + PartialEq>(root: &Path, setting: &Setting<S, K>, key: K, seen: Duration) -> TokenStream {
    match setting.constant(key) {
        Some(constant) => quote!(#root::__private::duration(#constant)),
        None => duration(seen),
    }
}

fn ratio<S, K: Copy + PartialEq>(root: &Path, setting: &Setting<S, K>, key: K, seen: Ratio) -> TokenStream {
    if let Some(constant) = setting.constant(key) {
        return quote!(#root::__private::ratio(#root::__private::double(#constant)));
    }
    let parts = seen.per_mille();
    quote!(#root::__private::Ratio::from_per_mille(#parts))
}
