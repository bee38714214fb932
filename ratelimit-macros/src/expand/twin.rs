//! `dyn`: a twin of the trait that is object safe, and the trait on its objects.
//!
//! The twin's methods have names of their own: with the trait's, `client.card(..)` would be ambiguous
//! wherever both traits are in scope, which is at least where they are declared.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::visit_mut::VisitMut;
use syn::{
    FnArg, GenericParam, Lifetime, LifetimeParam, Signature, TraitItemFn, Type, TypeParamBound, parse_quote,
};

use super::companion::{Beside, Tie, arguments, bounds, implemented};
use crate::input::client::cfgs;

/// ```text
/// // Input:
/// pub trait Cards { async fn card(&self, id: &str) -> Result<Card, Error>; }
/// // Output:
/// pub trait DynCards: Send + Sync {
///     fn __dyn_card<'__call>(&'__call self, id: &'__call str)
///         -> Pin<Box<dyn Future<Output = Result<Card, Error>> + Send + '__call>>;
/// }
/// impl<T: Cards + Send + Sync> DynCards for T { .. }
/// impl Cards for Arc<dyn DynCards + '_> { .. }
/// impl Cards for Box<dyn DynCards + '_> { .. }
/// impl Cards for &(dyn DynCards + '_) { .. }
/// ```
pub(super) fn expand(beside: &Beside<'_>, name: &Ident) -> TokenStream {
    let the_trait = the_trait(beside, name);
    let blanket = blanket(beside, name);
    let objects = objects(beside, name);
    quote!(#the_trait #blanket #objects)
}

fn the_trait(beside: &Beside<'_>, name: &Ident) -> TokenStream {
    let Beside { item, methods, .. } = beside;
    let (cfgs_of_trait, vis, of, supertraits) = (beside.cfgs(), &item.vis, &item.ident, &item.supertraits);
    let docs = [
        format!(" [`{of}`] as an object: `Arc<dyn {name}>`, `Box<dyn {name}>` and `&dyn {name}`."),
        String::new(),
        format!(" All three implement [`{of}`]: call its methods on them. Everything that implements"),
        format!(
            " [`{of}`] and is `Send + Sync` becomes one. This trait needs neither an `impl` nor an import."
        ),
    ];
    let allow = beside.allow_foreign_case();
    let sigs = methods.iter().map(|method| {
        let (cfgs, sig) = (cfgs(&method.attrs), boxed(&method.sig));
        quote!(#(#cfgs)* #[doc(hidden)] #sig;)
    });
    quote! {
        #(#cfgs_of_trait)*
        #(#[doc = #docs])*
        #allow
        #vis trait #name: ::core::marker::Send + ::core::marker::Sync + #supertraits {
            #(#sigs)*
        }
    }
}

/// Whatever implements the trait can be made an object.
fn blanket(beside: &Beside<'_>, name: &Ident) -> TokenStream {
    let (cfgs_of_trait, allow, of) = (beside.cfgs(), beside.allow_deprecated(), &beside.item.ident);
    let calls = beside.methods.iter().map(|method| {
        let (cfgs, sig) = (cfgs(&method.attrs), boxed(&method.sig));
        let (ident, arguments) = (&method.sig.ident, arguments(&method.sig));
        quote! {
            #(#cfgs)*
            #sig {
                ::std::boxed::Box::pin(#of::#ident(self, #(#arguments),*))
            }
        }
    });
    quote! {
        #(#cfgs_of_trait)*
        #[automatically_derived]
        #allow
        impl<__T: #of + ::core::marker::Send + ::core::marker::Sync> #name for __T {
            #(#calls)*
        }
    }
}

/// An object can be used like what it was made of.
fn objects(beside: &Beside<'_>, name: &Ident) -> TokenStream {
    let (cfgs_of_trait, allow, of) = (beside.cfgs(), beside.allow_deprecated(), &beside.item.ident);
    let supertraits = &beside.item.supertraits;
    // On the impl and not taken for granted: a supertrait need not hold for every pointer.
    let bound = (!supertraits.is_empty()).then(|| quote!(where Self: #supertraits));
    let (of_owner, of_borrower) = ([parse_quote!('__dyn)], [parse_quote!('__lent), parse_quote!('__dyn)]);
    let pointers: [(_, &[Lifetime]); 3] = [
        (quote!(::std::sync::Arc<dyn #name + '__dyn>), &of_owner),
        (quote!(::std::boxed::Box<dyn #name + '__dyn>), &of_owner),
        (quote!(&'__lent (dyn #name + '__dyn)), &of_borrower),
    ];
    let on = |(pointer, lifetimes): (TokenStream, &[Lifetime])| {
        let calls = beside.methods.iter().map(|method| call(name, method, lifetimes));
        quote! {
            #(#cfgs_of_trait)*
            #[automatically_derived]
            #allow
            impl<#(#lifetimes),*> #of for #pointer #bound {
                #(#calls)*
            }
        }
    };
    pointers.into_iter().map(on).collect()
}

/// A method of a pointer, whose `impl` has these lifetimes.
fn call(name: &Ident, method: &TraitItemFn, lifetimes: &[Lifetime]) -> TokenStream {
    let (cfgs, sig) = (cfgs(&method.attrs), implemented(&method.sig, lifetimes));
    let (ident, arguments) = (object_method(&method.sig.ident), arguments(&method.sig));
    let called = quote!(#name::#ident(&**self, #(#arguments),*));
    // In a block of its own, since the lifetime of the box is none that the signature could name.
    let called = if method.sig.asyncness.is_some() { quote!(async move { #called.await }) } else { called };
    quote! {
        #(#cfgs)*
        #sig {
            #called
        }
    }
}

/// The twin's name for a method.
fn object_method(ident: &Ident) -> Ident {
    format_ident!("__dyn_{}", ident.unraw(), span = ident.span())
}

/// ```text
/// // Input:
/// async fn card<'a>(&self, id: &str, tag: &'a str) -> Result<Card, Error>
/// fn cards(&self, shop: &str) -> impl Stream<Item = Result<Card, Error>> + Send
/// // Output:
/// fn __dyn_card<'__call, 'a: '__call>(&'__call self, id: &'__call str, tag: &'a str)
///     -> Pin<Box<dyn Future<Output = Result<Card, Error>> + Send + '__call>>
/// fn __dyn_cards<'__of>(&self, shop: &str)
///     -> Pin<Box<dyn Stream<Item = Result<Card, Error>> + Send + '__of>> where Self: '__of
/// ```
fn boxed(sig: &Signature) -> Signature {
    let is_stream = sig.asyncness.is_none();
    let mut boxed = implemented(sig, &[]);
    boxed.ident = object_method(&sig.ident);
    // A future lives no longer than what it was called with, a stream as long as what it is of.
    let lifetime: Lifetime = if is_stream { parse_quote!('__of) } else { parse_quote!('__call) };
    let mut bounds = bounds(sig);
    if !bounds.iter().any(|bound| matches!(bound, TypeParamBound::Lifetime(_))) {
        bounds.push(TypeParamBound::Lifetime(lifetime.clone()));
    }
    let output: Type = parse_quote!(::core::pin::Pin<::std::boxed::Box<dyn #(#bounds)+*>>);
    boxed.output = parse_quote!(-> #output);
    boxed.generics.params.insert(0, parse_quote!(#lifetime));
    if is_stream {
        boxed.generics.make_where_clause().predicates.push(parse_quote!(Self: #lifetime));
    } else {
        tie(&mut boxed, &lifetime);
    }
    boxed
}

/// Ties all that a method takes to `call`, its first lifetime.
fn tie(sig: &mut Signature, call: &Lifetime) {
    let mut tie = Tie(call);
    tie.visit_return_type_mut(&mut sig.output);
    for input in &mut sig.inputs {
        match input {
            FnArg::Receiver(receiver) => *receiver = parse_quote!(&'__call self),
            FnArg::Typed(param) => tie.visit_type_mut(&mut param.ty),
        }
    }
    for param in sig.generics.params.iter_mut().skip(1) {
        if let GenericParam::Lifetime(LifetimeParam { bounds, .. }) = param {
            bounds.push(call.clone());
        }
    }
}
