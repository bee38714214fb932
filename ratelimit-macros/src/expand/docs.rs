//! What rustdoc shows of the limits.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Client, Limit, Operation};

/// The docs of the client's type.
pub(super) fn client(client: &Client) -> TokenStream {
    let base = client.base_url.value();
    let name = &client.item.ident;
    let mut lines = vec![format!(" The client of [`{name}`], for `{base}`. Cheap to clone.")];
    if !client.quotas.is_empty() {
        lines.extend(["", " # Limits", " Of all calls:", ""].map(String::from));
        lines.extend(client.quotas.iter().map(quota));
    }
    quote!(#(#[doc = #lines])*)
}

/// The section that a method's own docs end with.
pub(super) fn operation(client: &Client, operation: &Operation) -> TokenStream {
    let Operation { verb, template, quotas, .. } = operation;
    let request = format!(" `{} {template}`", verb.attribute().to_uppercase());
    let governed = quotas.iter().chain(&client.quotas).map(quota);
    let mut lines = vec![String::new(), request];
    if !client.quotas.is_empty() || !quotas.is_empty() {
        lines.insert(1, String::from(" # Limits"));
        lines.push(String::new());
    }
    lines.extend(governed);
    quote!(#(#[doc = #lines])*)
}

fn quota(limit: &Limit) -> String {
    format!(" - `{limit}`")
}
