//! What stands beside a trait because a key of `#[api_client]` asks for it.
//!
//! It is made of the trait's signatures and of nothing else, so that a trait with errors has it too.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, FnArg, GenericArgument, GenericParam, ItemTrait, Lifetime, ParenthesizedGenericArguments, Pat,
    Path, PathArguments, ReceiverKind, ReturnType, Signature, TraitItemFn, Type, TypeFnPtr, TypeImplTrait,
    TypeParamBound, TypeReference, parse_quote,
};

use super::signature::{can_own, captures_in_impl, is_capture};
use super::{fake, promised, twin};
use crate::input::client::cfgs;

/// The companions that a trait has.
pub(crate) struct Companions {
    /// The name of the object-safe twin.
    pub(crate) twin: Option<Ident>,
    /// The name of the fake.
    pub(crate) fake: Option<Ident>,
}

/// The trait that a companion stands beside.
pub(super) struct Beside<'a> {
    pub(super) item: &'a ItemTrait,
    pub(super) methods: Vec<&'a TraitItemFn>,
}

impl Companions {
    /// Those of the trait `item`, whose methods are `methods`.
    pub(crate) fn expand(&self, root: &Path, item: &ItemTrait, methods: Vec<&TraitItemFn>) -> TokenStream {
        let beside = Beside { item, methods };
        let twin = self.twin.as_ref().map(|name| twin::expand(&beside, name));
        let fake = self.fake.as_ref().map(|name| fake::expand(root, &beside, name));
        quote!(#twin #fake)
    }
}

impl Beside<'_> {
    pub(super) fn cfgs(&self) -> Vec<Attribute> {
        cfgs(&self.item.attrs)
    }

    /// For an item with names made of methods' names.
    pub(super) fn allow_foreign_case(&self) -> Option<TokenStream> {
        let foreign = |method: &&TraitItemFn| method.sig.ident.to_string().contains(char::is_uppercase);
        let foreign = self.methods.iter().any(foreign);
        foreign.then(|| quote!(#[allow(non_snake_case, reason = "as the trait has it")]))
    }

    /// For an `impl` that names what is deprecated.
    pub(super) fn allow_deprecated(&self) -> Option<TokenStream> {
        let of_methods = self.methods.iter().flat_map(|method| &method.attrs);
        allow_deprecated(self.item.attrs.iter().chain(of_methods))
    }
}

/// An `allow` for an `impl` of what has `attributes`, if that is deprecated.
pub(super) fn allow_deprecated<'a>(
    attributes: impl IntoIterator<Item = &'a Attribute>,
) -> Option<TokenStream> {
    let deprecated = attributes.into_iter().any(|attribute| attribute.path().is_ident("deprecated"));
    deprecated.then(|| quote!(#[allow(deprecated, reason = "what is deprecated is still there")]))
}

/// The first type parameter of a method, be it written as `impl Trait`; or a constant one.
pub(crate) fn type_parameter(sig: &Signature) -> Option<TokenStream> {
    let named = sig.generics.params.iter().find(|param| !matches!(param, GenericParam::Lifetime(_)));
    named.map(ToTokens::to_token_stream).or_else(|| unnamed_type(sig))
}

/// The first `impl Trait` that a method takes.
pub(super) fn unnamed_type(sig: &Signature) -> Option<TokenStream> {
    let mut found = Unnamed(None);
    typed(sig).for_each(|(_, ty)| found.visit_type_mut(&mut ty.clone()));
    found.0
}

/// The first `impl Trait` in a type.
struct Unnamed(Option<TokenStream>);

impl VisitMut for Unnamed {
    fn visit_type_impl_trait_mut(&mut self, ty: &mut TypeImplTrait) {
        self.0.get_or_insert_with(|| ty.to_token_stream());
    }
}

/// Whether companions can be made of a method, be its trait wrong elsewhere.
pub(crate) fn has_shape(method: &TraitItemFn) -> bool {
    let Signature { inputs, asyncness, .. } = &method.sig;
    let plain = |input: &FnArg| match input {
        FnArg::Receiver(receiver) => matches!(&receiver.kind, ReceiverKind::Reference(_, None, None)),
        FnArg::Typed(param) => matches!(*param.pat, Pat::Ident(_)),
    };
    method.default.is_none()
        && type_parameter(&method.sig).is_none()
        && method.sig.receiver().is_some()
        && inputs.iter().all(plain)
        && (asyncness.is_some() || (items(&method.sig).is_some() && can_own(&method.sig)))
}

/// The arguments, each with its type.
pub(super) fn typed(sig: &Signature) -> impl Iterator<Item = (&Ident, &Type)> {
    sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(param) => match &*param.pat {
            Pat::Ident(name) => Some((&name.ident, &*param.ty)),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    })
}

/// The arguments.
pub(super) fn arguments(sig: &Signature) -> Vec<&Ident> {
    typed(sig).map(|(name, _)| name).collect()
}

/// What an `impl` of the trait writes, whose own lifetimes are `lifetimes`: a receiver of our own, so that
/// `self` is ours wherever the user's came from, and no attributes.
pub(crate) fn implemented(sig: &Signature, lifetimes: &[Lifetime]) -> Signature {
    let mut sig = promised(sig);
    captures_in_impl(&mut sig, lifetimes);
    for input in &mut sig.inputs {
        match input {
            FnArg::Receiver(receiver) => *receiver = parse_quote!(&self),
            FnArg::Typed(param) => param.attrs.clear(),
        }
    }
    sig
}

/// The bounds of what a method gives: those of a future, if it is `async`.
pub(super) fn bounds(sig: &Signature) -> Vec<TypeParamBound> {
    let given = match promised(sig).output {
        ReturnType::Type(_, ty) => match *ty {
            Type::ImplTrait(opaque) => opaque.bounds.into_iter().collect(),
            _ => Vec::new(),
        },
        ReturnType::Default => Vec::new(),
    };
    given.into_iter().filter(|bound| !is_capture(bound)).collect()
}

/// What the stream of a method yields, if it gives one.
pub(crate) fn items(sig: &Signature) -> Option<Type> {
    if sig.asyncness.is_some() {
        return None;
    }
    bounds(sig).into_iter().find_map(|bound| {
        let TypeParamBound::Trait(bound) = bound else { return None };
        let PathArguments::AngleBracketed(given) = bound.path.segments.into_iter().next_back()?.arguments
        else {
            return None;
        };
        given.args.into_iter().find_map(|argument| match argument {
            GenericArgument::AssocType(item) if item.ident == "Item" => Some(item.ty),
            _ => None,
        })
    })
}

/// Gives every lifetime that is left out a name.
pub(super) struct Tie<'a>(pub(super) &'a Lifetime);

impl VisitMut for Tie<'_> {
    fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
        reference.lifetime.get_or_insert_with(|| self.0.clone());
        visit_mut::visit_type_reference_mut(self, reference);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident == "_" {
            *lifetime = self.0.clone();
        }
    }

    // Those of `fn(&str)` and `Fn(&str)` are theirs.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut TypeFnPtr) {}

    fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut ParenthesizedGenericArguments) {}
}
