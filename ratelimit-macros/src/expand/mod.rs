//! From what is meant to tokens. Nothing can fail here.
//!
//! Generated code names the user's items, `::core`, and the runtime's `__private`. Its locals cannot
//! meet the user's names: they are resolved where the macro is.

mod client;
mod companion;
mod constant;
mod declared;
mod docs;
mod fake;
mod function;
mod operation;
mod quota;
mod settings;
mod signature;
mod twin;
mod unseen;
mod warning;
mod whole;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

pub(crate) use client::{builder, part};
pub(crate) use companion::{Companions, has_shape, items, type_parameter};
pub(crate) use function::function;
pub(crate) use signature::{bounded_lifetime, captures_in_impl, promised};

use crate::model::Client;

/// The trait, its client, and the trait on the client.
pub(crate) fn client(client: &Client) -> TokenStream {
    let the_trait = client::the_trait(client);
    let the_type = client::the_type(client);
    let the_api = client::the_api(client);
    let the_impl = client::the_impl(client);
    let the_checks = [constant::checks(client), unseen::checks(client), whole::checks(client)];
    let methods = client.operations.iter().map(|operation| &operation.item).collect();
    let companions = client.companions.expand(&client.root, &client.item, methods);
    let warnings = warning::all(client);
    quote! {
        #the_trait
        #the_type
        #the_api
        #the_impl
        #(#the_checks)*
        #companions
        #warnings
    }
}

/// A local of generated code, which no name of the user's can meet.
pub(crate) fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}
