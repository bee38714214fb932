//! Headers, the types of error bodies and pages, as constants.

use std::time::Duration;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Path;
use syn::spanned::Spanned;

use crate::model::{ErrorBody, NextPage, Paging};

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
/// #[paginate(cursor = "after", items = "data")]
/// // Output:
/// &Paging { items: "data", more: "", next: NextPage::LastItem { parameter: "after", field: "id", back: "" } }
/// ```
pub(super) fn paging(root: &Path, paging: &Paging) -> TokenStream {
    let Paging { items, more, next } = paging;
    let next = match next {
        NextPage::LastItem { parameter, field, back } => {
            quote!(LastItem { parameter: #parameter, field: #field, back: #back })
        }
        NextPage::Token { parameter, field } => quote!(Token { parameter: #parameter, field: #field }),
        NextPage::TokenInUrl { parameter, field } => {
            quote!(TokenInUrl { parameter: #parameter, field: #field })
        }
        NextPage::Number { parameter, first, end } => {
            let end = end.map_or_else(
                || quote!(::core::option::Option::None),
                |status| quote!(::core::option::Option::Some(#status)),
            );
            quote!(Number { parameter: #parameter, first: #first, end: #end })
        }
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
