//! What is neither a quota nor an argument, as constants.

use std::time::Duration;

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use ratelimit_core::{Ratio, RetryOn, RetrySpec};
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
