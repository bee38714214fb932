//! `fake`: the trait for tests, by closures, with a record of its calls.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::visit_mut::VisitMut;
use syn::{Lifetime, Path, ReturnType, Signature, TraitItemFn, Visibility};

use super::companion::{Beside, arguments, implemented, items, typed};
use super::local;
use crate::input::client::cfgs;

/// ```text
/// // Input:
/// pub trait Cards { async fn card(&self, id: &str) -> Result<Card, Error>; }
/// // Output:
/// pub struct CardsFake { record: Record, on_card: Answer<dyn Fn(&str) -> Result<Card, Error> + Send + Sync> }
/// impl CardsFake { pub fn on_card(self, answer: impl Fn(&str) -> Result<Card, Error> + ..) -> Self { .. } }
/// impl Cards for CardsFake { .. }
/// ```
pub(super) fn expand(root: &Path, beside: &Beside<'_>, name: &Ident) -> TokenStream {
    let the_type = the_type(root, beside, name);
    let setters = setters(root, beside, name);
    let the_impl = the_impl(root, beside, name);
    quote!(#the_type #setters #the_impl)
}

fn the_type(root: &Path, beside: &Beside<'_>, name: &Ident) -> TokenStream {
    let (cfgs_of_trait, vis, of) = (beside.cfgs(), &beside.item.vis, &beside.item.ident);
    let allow = beside.allow_foreign_case();
    let docs = [
        format!(" A [`{of}`] for tests: each method answers with what a closure returns, which its `on_..`"),
        String::from(" takes. Every call is noted down when it is awaited; one without an answer panics."),
        String::new(),
        String::from(" Clones share the answers and the record."),
    ];
    let fields = beside.methods.iter().map(|method| {
        let (cfgs, setter, closure) = (cfgs(&method.attrs), setter(method), closure(root, method));
        quote!(#(#cfgs)* #setter: #root::__private::Answer<dyn #closure>,)
    });
    quote! {
        #(#cfgs_of_trait)*
        #(#[doc = #docs])*
        #[allow(dead_code, reason = "only tests use it")]
        #allow
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::default::Default)]
        #vis struct #name {
            record: #root::__private::Record,
            #(#fields)*
        }
    }
}

fn setters(root: &Path, beside: &Beside<'_>, name: &Ident) -> TokenStream {
    let (cfgs_of_trait, vis, text) = (beside.cfgs(), &beside.item.vis, name.to_string());
    let allow = beside.allow_foreign_case();
    let setters = beside.methods.iter().map(|method| setter_of(root, vis, method));
    let names = beside.methods.iter().map(|method| {
        let (cfgs, operation) = (cfgs(&method.attrs), operation(method));
        quote!(#(#cfgs)* #operation)
    });
    quote! {
        #(#cfgs_of_trait)*
        #[allow(dead_code, reason = "only tests use it")]
        #allow
        impl #name {
            /// A fake without answers.
            #[must_use]
            #vis fn new() -> Self {
                ::core::default::Default::default()
            }
            #(#setters)*
            /// All calls so far.
            #[must_use]
            #vis fn calls(&self) -> ::std::vec::Vec<#root::FakeCall> {
                self.record.all()
            }
            /// The calls of one method so far.
            ///
            /// # Panics
            /// If there is no method of this name.
            #[must_use]
            #vis fn calls_of(&self, method: &str) -> ::std::vec::Vec<#root::FakeCall> {
                self.record.of(#text, &[#(#names),*], method)
            }
        }
    }
}

/// ```text
/// // Output:
/// pub fn on_card(self, answer: impl Fn(&str) -> Result<Card, Error> + Send + Sync + 'static) -> Self {
///     self.on_card.set(Arc::new(answer));
///     self
/// }
/// ```
fn setter_of(root: &Path, vis: &Visibility, method: &TraitItemFn) -> TokenStream {
    let (cfgs, setter, operation) = (cfgs(&method.attrs), setter(method), operation(method));
    let answer = local("answer");
    let (generic, taken, kept, gives) = match items(&method.sig) {
        None => {
            let taken = closure(root, method);
            (None, taken, quote!(#answer), "what `answer` returns")
        }
        Some(item) => {
            let generic = quote! {
                <__I: ::core::iter::IntoIterator<Item = #item, IntoIter: ::core::marker::Send + 'static>>
            };
            let taken = closure_to(method, &quote!(__I));
            let arguments = typed(&method.sig).map(|(name, ty)| {
                let mut ty = ty.clone();
                LeftOut(&method.sig).visit_type_mut(&mut ty);
                quote!(#name: #ty)
            });
            let given = self::arguments(&method.sig);
            let kept = quote! {
                move |#(#arguments),*| -> #root::__private::Items<#item> {
                    #root::__private::items(#answer(#(#given),*))
                }
            };
            (Some(generic), taken, kept, "a stream of what `answer` returns")
        }
    };
    let docs = format!(" From now on, `{operation}` answers with {gives}.");
    quote! {
        #(#cfgs)*
        #[doc = #docs]
        #vis fn #setter #generic(self, #answer: impl #taken + 'static) -> Self {
            self.#setter.set(::std::sync::Arc::new(#kept));
            self
        }
    }
}

fn the_impl(root: &Path, beside: &Beside<'_>, name: &Ident) -> TokenStream {
    let (cfgs_of_trait, allow, of) = (beside.cfgs(), beside.allow_deprecated(), &beside.item.ident);
    let calls = beside.methods.iter().map(|method| call(root, method, name));
    quote! {
        #(#cfgs_of_trait)*
        #[automatically_derived]
        #allow
        impl #of for #name {
            #(#calls)*
        }
    }
}

/// ```text
/// // Output:
/// fn card(&self, id: &str) -> impl Future<Output = Result<Card, Error>> + Send {
///     async move {
///         use __private::ByName as _;
///         let __call = FakeCall::new("card", [("id", Shown(&id).shown())]);
///         let __answer = self.on_card.of("CardsFake", &self.record, __call);
///         __answer(id)
///     }
/// }
/// fn cards(&self, shop: &str) -> impl Stream<Item = Result<Card, Error>> + Send + use<> {
///     use __private::ByName as _;
///     let __call = FakeCall::new("cards", [("shop", Shown(&shop).shown())]);
///     let __items = self.on_cards.now().map(|__answer| __answer(shop));
///     self.record.answered("CardsFake", __call, __items)
/// }
/// ```
fn call(root: &Path, method: &TraitItemFn, name: &Ident) -> TokenStream {
    let (cfgs, sig, setter) = (cfgs(&method.attrs), implemented(&method.sig, &[]), setter(method));
    let (fake, operation) = (name.to_string(), operation(method));
    let (call, answer, arguments) = (local("__call"), local("__answer"), arguments(&method.sig));
    let shown = arguments.iter().map(|argument| {
        let name = argument.unraw().to_string();
        quote!((#name, #root::__private::Shown(&#argument).shown()))
    });
    let by_name = (!arguments.is_empty()).then(|| {
        quote! {
            #[allow(unused_imports, reason = "used by those that have no `Debug`")]
            use #root::__private::ByName as _;
        }
    });
    let noted = quote! {
        #by_name
        let #call = #root::FakeCall::new(#operation, [#(#shown),*]);
    };
    // Not before it is polled, like the client's. A stream has its items by then, for it borrows no arguments.
    let answered = if method.sig.asyncness.is_some() {
        quote! {
            async move {
                #noted
                let #answer = self.#setter.of(#fake, &self.record, #call);
                #answer(#(#arguments),*)
            }
        }
    } else {
        let items = local("__items");
        quote! {
            #noted
            let #items = self.#setter.now().map(|#answer| #answer(#(#arguments),*));
            self.record.answered(#fake, #call, #items)
        }
    };
    quote! {
        #(#cfgs)*
        #sig {
            #answered
        }
    }
}

/// The name of the method that takes the answer, and of the field that holds it.
fn setter(method: &TraitItemFn) -> Ident {
    format_ident!("on_{}", method.sig.ident.unraw(), span = method.sig.ident.span())
}

fn operation(method: &TraitItemFn) -> String {
    method.sig.ident.unraw().to_string()
}

/// What a closure is that answers a method.
fn closure(root: &Path, method: &TraitItemFn) -> TokenStream {
    let output = match (items(&method.sig), &method.sig.output) {
        (Some(item), _) => quote!(#root::__private::Items<#item>),
        (None, ReturnType::Default) => quote!(()),
        (None, ReturnType::Type(_, ty)) => quote!(#ty),
    };
    closure_to(method, &output)
}

/// Leaves out the names of a method's lifetimes, which a closure does not know.
struct LeftOut<'a>(&'a Signature);

impl VisitMut for LeftOut<'_> {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if self.0.generics.lifetimes().any(|param| param.lifetime == *lifetime) {
            *lifetime = Lifetime::new("'_", lifetime.span());
        }
    }
}

fn closure_to(method: &TraitItemFn, output: &TokenStream) -> TokenStream {
    let types = typed(&method.sig).map(|(_, ty)| ty);
    let lifetimes: Vec<_> = method.sig.generics.lifetimes().map(|param| &param.lifetime).collect();
    let bound = (!lifetimes.is_empty()).then(|| quote!(for<#(#lifetimes),*>));
    quote! {
        #bound ::core::ops::Fn(#(#types),*) -> #output + ::core::marker::Send + ::core::marker::Sync
    }
}
