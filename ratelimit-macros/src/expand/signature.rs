//! What a method gives, written so that more is known of it: that a future is `Send`, and that a stream owns
//! what it needs.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;
use syn::{
    GenericParam, Lifetime, ReturnType, Signature, Type, TypeImplTrait, TypeParamBound, parse_quote,
    parse_quote_spanned,
};

use super::companion::unnamed_type;
use crate::input::method::borrowed;

/// Rewrites `sig` as the trait has it.
///
/// ```text
/// // Input:
/// async fn card(&self, id: &str) -> Result<Card, Error>
/// fn cards(&self, shop: &str) -> impl Stream<Item = Result<Card, Error>> + Send
/// // Output:
/// fn card(&self, id: &str) -> impl ::core::future::Future<Output = Result<Card, Error>> + ::core::marker::Send
/// fn cards(&self, shop: &str) -> impl Stream<Item = Result<Card, Error>> + Send + use<Self>
/// ```
pub(crate) fn promised(sig: &Signature) -> Signature {
    let mut sig = sig.clone();
    if sig.asyncness.take().is_some() {
        let output = match &sig.output {
            ReturnType::Default => quote!(()),
            ReturnType::Type(_, ty) => quote!(#ty),
        };
        let future: Type = parse_quote!(impl ::core::future::Future<Output = #output> + ::core::marker::Send);
        sig.output = ReturnType::Type(syn::token::RArrow::default(), Box::new(future));
    } else {
        owning(&mut sig);
    }
    sig
}

/// Has a stream capture no lifetime, so that it goes wherever its caller wants it, and outlives what it was
/// made by and of.
fn owning(sig: &mut Signature) {
    if !can_own(sig) {
        return;
    }
    let types: Vec<_> = sig.generics.params.iter().filter_map(named).cloned().collect();
    if let Some(stream) = opaque(sig)
        && !stream.bounds.iter().any(is_capture)
    {
        // Where the user's own words end, so that they are shown whole where an `impl` differs.
        let last = stream.to_token_stream().into_iter().last();
        let place = last.map_or(stream.impl_token.span, |last| last.span());
        stream.bounds.push(parse_quote_spanned!(place=> use<Self, #(#types),*>));
    }
}

/// Whether the stream that `sig` gives can be said to capture no lifetime.
pub(super) fn can_own(sig: &Signature) -> bool {
    // What has no name cannot be said to be captured: then all is.
    let named = unnamed_type(sig).is_none();
    // The others are refused, and need no second error.
    let owns = !matches!(&sig.output, ReturnType::Type(_, ty) if borrowed(ty).is_some());
    named && owns && bounded_lifetime(sig).is_none()
}

/// Where a lifetime of `sig` is bounded, if one is: the compiler has such a lifetime captured always.
pub(crate) fn bounded_lifetime(sig: &Signature) -> Option<TokenStream> {
    let mut found = Mentioned { names: Vec::new(), place: None };
    found.names.extend(sig.generics.lifetimes().map(|param| param.lifetime.clone()));
    for param in &sig.generics.params {
        match param {
            GenericParam::Lifetime(param) if !param.bounds.is_empty() => return Some(quote!(#param)),
            GenericParam::Type(param) => found.visit_type_param_mut(&mut param.clone()),
            GenericParam::Lifetime(_) | GenericParam::Const(_) => {}
        }
    }
    if let Some(clause) = &sig.generics.where_clause {
        found.visit_where_clause_mut(&mut clause.clone());
    }
    found.place
}

/// The first of some lifetimes.
struct Mentioned {
    names: Vec<Lifetime>,
    place: Option<TokenStream>,
}

impl VisitMut for Mentioned {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if self.names.contains(lifetime) {
            self.place.get_or_insert_with(|| quote!(#lifetime));
        }
    }
}

/// The name of a parameter that is no lifetime: all of these have to be captured.
fn named(param: &GenericParam) -> Option<&syn::Ident> {
    match param {
        GenericParam::Type(param) => Some(&param.ident),
        GenericParam::Const(param) => Some(&param.ident),
        GenericParam::Lifetime(_) => None,
    }
}

/// The same as an `impl` has it whose own lifetimes are `lifetimes`: there, `Self` is no parameter.
pub(crate) fn captures_in_impl(sig: &mut Signature, lifetimes: &[Lifetime]) {
    let types: Vec<_> = sig.generics.params.iter().filter_map(named).cloned().collect();
    let Some(stream) = opaque(sig) else { return };
    for bound in stream.bounds.iter_mut().filter(|bound| is_capture(bound)) {
        *bound = parse_quote!(use<#(#lifetimes,)* #(#types),*>);
    }
}

/// What is returned, where it is `impl ..`.
fn opaque(sig: &mut Signature) -> Option<&mut TypeImplTrait> {
    match &mut sig.output {
        ReturnType::Type(_, ty) => match &mut **ty {
            Type::ImplTrait(opaque) => Some(opaque),
            _ => None,
        },
        ReturnType::Default => None,
    }
}

/// Whether it is `use<..>`.
pub(super) fn is_capture(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::PreciseCapture(_))
}
