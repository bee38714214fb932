//! The attributes that `#[api_client]` reads. Run on their own, they stand in the wrong place.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{ItemTrait, TraitItemFn};

use crate::fallback::without_attributes;
use crate::input::{Place, strip};

/// Those that stand on a trait as well as on its methods.
const ON_TRAITS: &[&str] =
    &["rate_limited", "retry", "circuit_breaker", "on_store_error", "timeout", "errors", "headers"];

/// Says where `#[name]` belongs, and gives the item back.
pub(crate) fn misplaced(name: &str, args: &TokenStream, item: TokenStream) -> TokenStream {
    let on_traits = ON_TRAITS.contains(&name);
    if on_traits && let Some(client) = moved_below(name, args, &item) {
        return client;
    }
    let beside = if name == "rate_limited" { ", or on an `async fn` with a body" } else { "" };
    let message = if on_traits {
        format!(
            "`#[{name}]` must stand below `#[api_client]` on a trait, or on a method of such a trait{beside}"
        )
    } else {
        format!("`#[{name}]` must stand on a method of a trait that has `#[api_client]`")
    };
    let error = syn::Error::new(proc_macro2::Span::call_site(), message).into_compile_error();
    let item = plain_method(&item).unwrap_or(item);
    quote!(#error #item)
}

/// Above `#[api_client]`, it is run first: it goes below, where it is read.
fn moved_below(name: &str, args: &TokenStream, item: &TokenStream) -> Option<TokenStream> {
    let mut item: ItemTrait = syn::parse2(item.clone()).ok()?;
    let is_client = |attribute: &syn::Attribute| {
        attribute.path().segments.last().is_some_and(|segment| segment.ident == "api_client")
    };
    let client = item.attrs.iter().position(is_client)?;
    let name = proc_macro2::Ident::new(name, proc_macro2::Span::call_site());
    item.attrs.insert(client + 1, syn::parse_quote!(#[#name(#args)]));
    Some(item.into_token_stream())
}

/// A method without our attributes: they would be errors of their own.
fn plain_method(item: &TokenStream) -> Option<TokenStream> {
    let mut method: TraitItemFn = syn::parse2(item.clone()).ok()?;
    strip(&mut method.attrs, Place::Item);
    without_attributes(&mut method.sig);
    Some(method.into_token_stream())
}
