//! What a trait with errors becomes: the errors, and enough for code that uses it to compile, so that
//! one mistake is one error and not forty.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{FnArg, Ident, ItemTrait, Pat, Path, Signature, TraitItem, parse_quote};

use crate::expand::{Companions, builder, captures_in_impl, has_shape, part, promised};
use crate::input::client::cfgs;
use crate::input::{Place, strip};

/// The errors, the trait without our attributes, and a client that does nothing.
pub(crate) fn client(
    root: &Path,
    ident: &Ident,
    part_of: Option<&Path>,
    companions: &Companions,
    mut item: ItemTrait,
    errors: &TokenStream,
) -> TokenStream {
    let companions = with_companions(root, companions, &item);
    clean(&mut item);
    let stub = stub(root, ident, part_of, &item);
    quote! {
        #errors
        #item
        #stub
        #companions
    }
}

/// The companions, of a trait whose mistakes do not keep them from being made.
fn with_companions(root: &Path, companions: &Companions, item: &ItemTrait) -> Option<TokenStream> {
    let methods = item.items.iter().map(|item| match item {
        TraitItem::Fn(method) if has_shape(method) => Some(method),
        _ => None,
    });
    let methods = methods.collect::<Option<_>>()?;
    item.generics.params.is_empty().then(|| companions.expand(root, item, methods))
}

fn clean(item: &mut ItemTrait) {
    strip(&mut item.attrs, Place::Item);
    for item in &mut item.items {
        let TraitItem::Fn(method) = item else { continue };
        strip(&mut method.attrs, Place::Item);
        without_attributes(&mut method.sig);
        without_patterns(&mut method.sig);
        if method.default.is_none() {
            // A stream that is awaited was meant to be one that is not.
            if returns_impl(&method.sig) {
                method.sig.asyncness = None;
            }
            method.sig = promised(&method.sig);
        }
    }
}

/// Takes our attributes off the parameters.
pub(crate) fn without_attributes(sig: &mut Signature) {
    for input in &mut sig.inputs {
        match input {
            FnArg::Receiver(receiver) => strip(&mut receiver.attrs, Place::Param),
            FnArg::Typed(param) => strip(&mut param.attrs, Place::Param),
        }
    }
}

/// Where there is no body, a pattern would be one more error.
fn without_patterns(sig: &mut Signature) {
    for input in &mut sig.inputs {
        if let FnArg::Typed(param) = input
            && !matches!(&*param.pat, Pat::Ident(name) if name.mutability.is_none() && name.by_ref.is_none())
        {
            *param.pat = parse_quote!(_);
        }
    }
}

/// A client with the right signatures. A trait of a shape that no client can have gets none.
fn stub(root: &Path, ident: &Ident, part_of: Option<&Path>, item: &ItemTrait) -> Option<TokenStream> {
    let methods = item
        .items
        .iter()
        .map(|item| match item {
            TraitItem::Fn(method) if method.default.is_some() => Some(TokenStream::new()),
            TraitItem::Fn(method) => Some(pending(root, &method.sig, &cfgs(&method.attrs))),
            _ => None,
        })
        .collect::<Option<Vec<_>>>()?;
    if !item.generics.params.is_empty() || item.unsafety.is_some() || item.modifiers.auto_token.is_some() {
        return None;
    }
    let docs = quote!(#[doc = " A client whose trait has errors."]);
    let vis = &item.vis;
    let of = part_of.map(|of| part(root, vis, of));
    let operations = quote! {
        #of
        /// None, for want of a trait without errors.
        #[allow(dead_code, reason = "a stub")]
        #vis const OPERATIONS: &'static [#root::Operation] = &[];
    };
    let the_type = builder(root, item, ident, &docs, &operations);
    let (cfgs, name) = (cfgs(&item.attrs), &item.ident);
    Some(quote! {
        #the_type
        #(#cfgs)*
        impl #root::__private::ApiClient for #ident {
            const API: &'static #root::__private::Api = &#root::__private::Api::new("");
            fn from_core(core: #root::__private::Core) -> Self {
                Self { core }
            }
            fn core_of(client: &Self) -> &#root::__private::Core {
                &client.core
            }
        }
        #(#cfgs)*
        #[allow(unused_variables, deprecated, reason = "a stub")]
        impl #name for #ident {
            #(#methods)*
        }
    })
}

/// A method that never answers.
fn pending(root: &Path, sig: &Signature, cfgs: &[syn::Attribute]) -> TokenStream {
    let body = if returns_impl(sig) { quote!(#root::__private::never()) } else { quote!(loop {}) };
    let mut sig = sig.clone();
    captures_in_impl(&mut sig, &[]);
    quote!(#(#cfgs)* #sig { #body })
}

/// Whether it returns `impl ..`, as what `promised` has rewritten does.
fn returns_impl(sig: &Signature) -> bool {
    matches!(&sig.output, syn::ReturnType::Type(_, ty) if matches!(**ty, syn::Type::ImplTrait(_)))
}
