//! `async fn`, written so that its future is known to be `Send`.

use quote::quote;
use syn::{ReturnType, Signature, Type, parse_quote};

/// Rewrites `sig`, if it is `async`.
///
/// ```text
/// // Input:
/// async fn card(&self, id: &str) -> Result<Card, Error>
/// // Output:
/// fn card(&self, id: &str) -> impl ::core::future::Future<Output = Result<Card, Error>> + ::core::marker::Send
/// ```
pub(crate) fn sendable(sig: &Signature) -> Signature {
    let mut sig = sig.clone();
    if sig.asyncness.take().is_some() {
        let output = match &sig.output {
            ReturnType::Default => quote!(()),
            ReturnType::Type(_, ty) => quote!(#ty),
        };
        let future: Type = parse_quote!(impl ::core::future::Future<Output = #output> + ::core::marker::Send);
        sig.output = ReturnType::Type(syn::token::RArrow::default(), Box::new(future));
    }
    sig
}
