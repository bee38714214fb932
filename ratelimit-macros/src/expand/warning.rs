//! Warnings, which a macro has no other way to give on stable Rust than by something deprecated.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Attribute;

use crate::input::client::cfgs;
use crate::model::{Client, Warning};

/// ```text
/// // Output:
/// const _: () = {
///     #[deprecated(note = "calls to .. are sent in clear text")]
///     const WARNING: () = ();
///     WARNING
/// };
/// ```
pub(super) fn all(client: &Client) -> TokenStream {
    let attributes = &client.item.attrs;
    let cfgs = cfgs(attributes);
    let allowed: Vec<&Attribute> =
        attributes.iter().filter(|attribute| attribute.path().is_ident("allow")).collect();
    let warnings = client.warnings.iter().map(|Warning { span, text }| {
        let used = quote_spanned!(*span=> WARNING);
        quote! {
            #(#cfgs)*
            #(#allowed)*
            const _: () = {
                #[deprecated(note = #text)]
                const WARNING: () = ();
                #used
            };
        }
    });
    quote!(#(#warnings)*)
}
