//! `dyn`: a twin of the trait that is object safe, and the trait on its objects.
//!
//! The twin's methods have names of their own: with the trait's, `client.card(..)` would be ambiguous
//! wherever both traits are in scope, which is at least where they are declared.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::visit_mut::VisitMut;
use syn::{
    FnArg, GenericParam, Lifetime, LifetimeParam, Path, Signature, TraitItemFn, Type, TypeParamBound,
    parse_quote,
};

use super::companion::{Beside, Tie, arguments, bounds, implemented};
use super::local;
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
pub(super) fn expand(root: &Path, beside: &Beside<'_>, name: &Ident) -> TokenStream {
    let the_trait = the_trait(beside, name);
    let blanket = blanket(beside, name);
    let objects = objects(root, beside, name);
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
fn objects(root: &Path, beside: &Beside<'_>, name: &Ident) -> TokenStream {
    let (cfgs_of_trait, allow, of) = (beside.cfgs(), beside.allow_deprecated(), &beside.item.ident);
    let supertraits = &beside.item.supertraits;
    // On the impl and not taken for granted: a supertrait need not hold for every pointer.
    let bound = (!supertraits.is_empty()).then(|| quote!(where Self: #supertraits));
    let calls: Vec<_> = beside.methods.iter().map(|method| call(root, name, method)).collect();
    let pointers = [
        quote!(<'__dyn> #of for ::std::sync::Arc<dyn #name + '__dyn>),
        quote!(<'__dyn> #of for ::std::boxed::Box<dyn #name + '__dyn>),
        quote!(<'__lent, '__dyn> #of for &'__lent (dyn #name + '__dyn)),
    ];
    let on = |pointer| {
        quote! {
            #(#cfgs_of_trait)*
            #[automatically_derived]
            #allow
            impl #pointer #bound {
                #(#calls)*
            }
        }
    };
    pointers.into_iter().map(on).collect()
}

fn call(root: &Path, name: &Ident, method: &TraitItemFn) -> TokenStream {
    let (cfgs, sig) = (cfgs(&method.attrs), implemented(&method.sig));
    let (ident, arguments) = (object_method(&method.sig.ident), arguments(&method.sig));
    let called = quote!(#name::#ident(&**self, #(#arguments),*));
    // In a block of its own, since the lifetime of the box is none that the signature could name.
    let called = if method.sig.asyncness.is_some() {
        quote!(async move { #called.await })
    } else {
        let sink = local("__sink");
        quote!(#root::__private::relay(|#sink| async move { #sink.all(#called).await }))
    };
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
/// // Output:
/// fn __dyn_card<'__call, 'a: '__call>(&'__call self, id: &'__call str, tag: &'a str)
///     -> Pin<Box<dyn Future<Output = Result<Card, Error>> + Send + '__call>>
/// ```
fn boxed(sig: &Signature) -> Signature {
    let call: Lifetime = parse_quote!('__call);
    let mut bounds = bounds(sig);
    if !bounds.iter().any(|bound| matches!(bound, TypeParamBound::Lifetime(_))) {
        bounds.push(TypeParamBound::Lifetime(call.clone()));
    }
    let mut output: Type = parse_quote!(::core::pin::Pin<::std::boxed::Box<dyn #(#bounds)+*>>);
    let mut tie = Tie(&call);
    tie.visit_type_mut(&mut output);
    let mut sig = implemented(sig);
    sig.ident = object_method(&sig.ident);
    sig.output = parse_quote!(-> #output);
    for input in &mut sig.inputs {
        match input {
            FnArg::Receiver(receiver) => *receiver = parse_quote!(&'__call self),
            FnArg::Typed(param) => tie.visit_type_mut(&mut param.ty),
        }
    }
    for param in &mut sig.generics.params {
        if let GenericParam::Lifetime(LifetimeParam { bounds, .. }) = param {
            bounds.push(call.clone());
        }
    }
    sig.generics.params.insert(0, parse_quote!('__call));
    sig
}
