//! One method: its facts as a constant, and the call of the client.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{FnArg, Path, Type};

use super::{local, quota, sendable};
use crate::input::client::cfgs;
use crate::model::{Argument, Operation, Target};

/// The name of the constant that holds the facts of a method.
pub(super) fn constant(operation: &Operation) -> Ident {
    // A name that is not in snake case is kept as it is, so that `getUser` and `getuser` stay apart.
    let name = &operation.name;
    let snake = name.to_lowercase() == *name;
    let name = if snake { name.to_uppercase() } else { name.clone() };
    format_ident!("OP_{}", name)
}

/// ```text
/// // Input:
/// #[get("/cards/{id}")]
/// // Output:
/// const OP_CARD: Operation = Operation { name: "card", method: Method::Get, template: "/cards/{id}", .. };
/// ```
pub(super) fn facts(root: &Path, operation: &Operation) -> TokenStream {
    let Operation { item, name, verb, template, pieces, quotas, .. } = operation;
    let cfgs = cfgs(&item.attrs);
    let constant = constant(operation);
    let verb = format_ident!("{}", verb.variant());
    let quotas = quota::quotas(root, quotas);
    quote! {
        #(#cfgs)*
        const #constant: #root::__private::Operation = #root::__private::Operation {
            name: #name,
            method: #root::__private::Method::#verb,
            template: #template,
            pieces: &[#(#pieces),*],
            quotas: #quotas,
        };
    }
}

/// ```text
/// // Input:
/// async fn card(&self, id: &str) -> Result<Card, Error>;
/// // Output:
/// fn card(&self, id: &str) -> impl Future<Output = Result<Card, Error>> + Send {
///     let mut __call = Call::new(&Self::OP_CARD);
///     __call.path("id", &id);
///     let __sent = self.core.send(__call);
///     async move { finish::<Result<Card, Error>>(__sent.await) }
/// }
/// ```
pub(super) fn call(root: &Path, operation: &Operation) -> TokenStream {
    let Operation { item, arguments, returns, .. } = operation;
    let cfgs = cfgs(&item.attrs);
    let constant = constant(operation);
    let signature = signature(operation);
    let (call, sent) = (local("__call"), local("__sent"));
    let mutable = (!arguments.is_empty()).then(|| quote!(mut));
    let arguments = arguments.iter().map(|argument| put(&call, argument));
    let finish = quote_spanned!(returns.span()=> finish::<#returns>);
    quote! {
        #(#cfgs)*
        #signature {
            let #mutable #call = #root::__private::Call::new(&Self::#constant);
            #(#arguments)*
            let #sent = self.core.send(#call);
            async move { #root::__private::#finish(#sent.await) }
        }
    }
}

/// The signature with a receiver of our own, so that `self` is ours wherever the user's came from.
fn signature(operation: &Operation) -> TokenStream {
    let mut sig = sendable(&operation.item.sig);
    for input in &mut sig.inputs {
        match input {
            FnArg::Receiver(receiver) => *receiver = syn::parse_quote!(&self),
            FnArg::Typed(param) => param.attrs.clear(),
        }
    }
    quote!(#sig)
}

/// Puts an argument into the call. A type that cannot go there is reported at the type.
fn put(call: &Ident, argument: &Argument) -> TokenStream {
    let Argument { ident, ty, target } = argument;
    let mut ident = ident.clone();
    let span = ident.span().located_at(blamed(ty));
    ident.set_span(span);
    let value = quote_spanned!(span=> &#ident);
    match target {
        Target::Path(name) => quote!(#call.path(#name, #value);),
        Target::Query(name) => quote!(#call.query(#name, #value);),
        Target::QueryNamed(name) => quote!(#call.query_named(#name, #value);),
        Target::Header(name) => quote!(#call.header(#name, #value);),
        Target::Json => quote!(#call.json(#value);),
        Target::Form => quote!(#call.form(#value);),
        Target::User => quote!(#call.user(#value);),
        Target::Value(name) => quote!(#call.value(#name, #value);),
    }
}

/// The word of a type that says most: `Card` of `&api::Card<'_>`.
fn blamed(ty: &Type) -> Span {
    match ty {
        Type::Reference(reference) => blamed(&reference.elem),
        Type::Path(path) => path.path.segments.last().map_or_else(|| ty.span(), |last| last.ident.span()),
        _ => ty.span(),
    }
}
