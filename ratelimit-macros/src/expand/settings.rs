//! What is neither a quota nor an argument, as constants.

use std::time::Duration;

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use ratelimit_core::{BreakerSpec, OnStoreError, Ratio, RetryOn, RetrySpec, StoreErrorSpec};
use syn::Path;
use syn::spanned::Spanned;

use crate::model::{ErrorBody, NextPage, Paging, Timeouts};

/// ```text
/// // Input:
/// #[headers("Accept: text/csv")]
/// // Output:
/// &[("Accept", "text/csv")]
/// ```
pub(super) fn headers(headers: &[(String, String)]) -> TokenStream {
    let headers = headers.iter().map(|(name, value)| quote!((#name, #value)));
    quote!(&[#(#headers),*])
}

/// ```text
/// // Input:
/// #[errors(404 => NotFound)]
/// // Output:
/// &[ErrorBody::of::<NotFound>(404u16, 404u16)]
/// ```
pub(super) fn errors(root: &Path, errors: &[ErrorBody]) -> TokenStream {
    let errors = errors.iter().map(|ErrorBody { first, last, ty }| {
        // A type that cannot be read is reported at the type.
        let of = quote_spanned!(ty.span()=> of::<#ty>);
        quote!(#root::__private::ErrorBody::#of(#first, #last))
    });
    quote!(&[#(#errors),*])
}

/// ```text
/// // Input:
/// #[timeout("30s")]
/// // Output:
/// Timeouts { total: Some(Duration::from_micros(30000000)), attempt: None }
/// ```
pub(super) fn timeouts(root: &Path, timeouts: &Timeouts) -> TokenStream {
    let [total, attempt] = [timeouts.total, timeouts.attempt].map(|time| optional(time.map(duration)));
    quote!(#root::__private::Timeouts { total: #total, attempt: #attempt })
}

pub(super) fn optional(value: Option<TokenStream>) -> TokenStream {
    let some = value.map(|value| quote!(::core::option::Option::Some(#value)));
    some.unwrap_or_else(|| quote!(::core::option::Option::None))
}

pub(super) fn duration(duration: Duration) -> TokenStream {
    // Core has refused what is longer.
    let micros = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX);
    quote!(::core::time::Duration::from_micros(#micros))
}

/// ```text
/// // Input:
/// #[retry(max_attempts = 3, on = [429, "connect"])]
/// // Output:
/// retry(RetrySpec::new(3u32).on(&[RetryOn::Status(429u16), RetryOn::Connect]))
/// ```
pub(super) fn retry(root: &Path, spec: &RetrySpec<'_>) -> TokenStream {
    let RetrySpec { max_attempts, base, factor, max_delay, on, max_retry_after, budget, .. } = *spec;
    let mut setters = TokenStream::new();
    let times = [("base", base), ("max_delay", max_delay), ("max_retry_after", max_retry_after)];
    for (name, time) in times.into_iter().filter_map(|(name, time)| Some((name, duration(time?)))) {
        let name = format_ident!("{name}");
        setters.extend(quote!(.#name(#time)));
    }
    for (name, ratio) in [("factor", factor), ("budget", budget)] {
        if let Some(ratio) = ratio.map(Ratio::per_mille) {
            let name = format_ident!("{name}");
            setters.extend(quote!(.#name(#root::__private::Ratio::from_per_mille(#ratio))));
        }
    }
    if let Some(on) = on {
        let on = on.iter().map(|on| condition(root, *on));
        setters.extend(quote!(.on(&[#(#on),*])));
    }
    quote!(#root::__private::retry(#root::__private::RetrySpec::new(#max_attempts) #setters))
}

fn condition(root: &Path, on: RetryOn) -> TokenStream {
    let on = match on {
        RetryOn::Status(status) => quote!(Status(#status)),
        RetryOn::Statuses { first, last } => quote!(Statuses { first: #first, last: #last }),
        other => {
            let name = format_ident!("{other:?}");
            quote!(#name)
        }
    };
    quote!(#root::__private::RetryOn::#on)
}

/// ```text
/// // Input:
/// #[circuit_breaker(failures = 5, open_for = "60s")]
/// // Output:
/// breaker(BreakerSpec::failures(5u32).open_for(Duration::from_micros(60000000)))
/// ```
pub(super) fn breaker(root: &Path, spec: &BreakerSpec) -> TokenStream {
    let BreakerSpec { failures, failure_rate, window, min_calls, open_for, half_open, .. } = *spec;
    let made = match (failures, failure_rate.map(Ratio::per_mille)) {
        (Some(failures), _) => quote!(failures(#failures)),
        (None, Some(rate)) => quote!(failure_rate(#root::__private::Ratio::from_per_mille(#rate))),
        (None, None) => quote!(new()),
    };
    let mut setters = TokenStream::new();
    for (name, time) in [("window", window), ("open_for", open_for)] {
        if let Some(time) = time.map(duration) {
            let name = format_ident!("{name}");
            setters.extend(quote!(.#name(#time)));
        }
    }
    for (name, number) in [("min_calls", min_calls), ("half_open", half_open)] {
        if let Some(number) = number {
            let name = format_ident!("{name}");
            setters.extend(quote!(.#name(#number)));
        }
    }
    quote!(#root::__private::breaker(#root::__private::BreakerSpec::#made #setters))
}

/// ```text
/// // Input:
/// #[on_store_error("closed", deadline = "50ms")]
/// // Output:
/// on_store_error(StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_micros(50000)))
/// ```
pub(super) fn on_store_error(root: &Path, spec: StoreErrorSpec) -> TokenStream {
    let StoreErrorSpec { action, deadline, .. } = spec;
    let action = variant(action);
    let deadline = deadline.map(duration).map(|deadline| quote!(.deadline(#deadline)));
    quote! {
        #root::__private::on_store_error(
            #root::__private::StoreErrorSpec::new(#root::__private::OnStoreError::#action) #deadline
        )
    }
}

fn variant(action: OnStoreError) -> proc_macro2::Ident {
    format_ident!("{action:?}")
}

/// ```text
/// // Input:
/// #[paginate(cursor = "after", items = "data")]
/// // Output:
/// &Paging { items: "data", more: "", next: NextPage::LastItem { parameter: "after", field: "id" } }
/// ```
pub(super) fn paging(root: &Path, paging: &Paging) -> TokenStream {
    let Paging { items, more, next } = paging;
    let next = match next {
        NextPage::LastItem { parameter, field } => quote!(LastItem { parameter: #parameter, field: #field }),
        NextPage::Token { parameter, field } => quote!(Token { parameter: #parameter, field: #field }),
        NextPage::Number { parameter, first } => quote!(Number { parameter: #parameter, first: #first }),
        NextPage::Offset { parameter } => quote!(Offset { parameter: #parameter }),
        NextPage::Url { field } => quote!(Url { field: #field }),
        NextPage::Link => quote!(Link),
    };
    quote! {
        &#root::__private::Paging {
            items: #items,
            more: #more,
            next: #root::__private::NextPage::#next,
        }
    }
}
