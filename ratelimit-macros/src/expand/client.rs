//! The trait as it stays, and the type that implements it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{ItemTrait, Path, Visibility};

use super::companion::allow_deprecated;
use super::{declared, docs, operation, promised, quota, settings};
use crate::input::client::cfgs;
use crate::model::{Auth, BaseUrl, Client};

/// ```text
/// // Input:
/// pub trait Cards { #[get("/cards/{id}")] async fn card(&self, id: &str) -> Result<Card, Error>; }
/// // Output:
/// pub trait Cards { fn card(&self, id: &str) -> impl Future<Output = Result<Card, Error>> + Send; }
/// ```
pub(super) fn the_trait(client: &Client) -> TokenStream {
    let item = &client.item;
    let (attrs, vis, ident, supertraits) = (&item.attrs, &item.vis, &item.ident, &item.supertraits);
    let (unsafety, colon) = (&item.unsafety, &item.colon_token);
    let methods = client.operations.iter().map(|operation| {
        let attrs = &operation.item.attrs;
        let docs = docs::operation(client, operation);
        let sig = promised(&operation.item.sig);
        quote!(#(#attrs)* #docs #sig;)
    });
    quote! {
        #(#attrs)*
        #vis #unsafety trait #ident #colon #supertraits {
            #(#methods)*
        }
    }
}

/// The type itself, its builder, and what each method is: a constant for each, and the table of them.
pub(super) fn the_type(client: &Client) -> TokenStream {
    let Client { root, item, ident, operations, .. } = client;
    let (docs, vis) = (docs::client(client), &item.vis);
    let facts = operations.iter().map(|operation| operation::facts(root, operation));
    let names = operations.iter().map(|operation| {
        let (cfgs, constant) = (cfgs(&operation.item.attrs), operation::constant(operation));
        quote!(#(#cfgs)* Self::#constant)
    });
    let of = match &client.base_url {
        BaseUrl::OfClient(of) => Some(part(root, vis, of)),
        BaseUrl::Seen(_) | BaseUrl::Constant(_) => None,
    };
    let constants = quote! {
        #of
        /// Every method, with its verb, its path and what governs it.
        #[allow(dead_code, reason = "for those who want it")]
        #vis const OPERATIONS: &'static [#root::Operation] = &[#(#names),*];
        #(#facts)*
    };
    builder(root, item, ident, &docs, &constants)
}

/// ```text
/// // Output:
/// #[derive(Clone, Debug)]
/// pub struct CardsClient { core: Core }
/// impl CardsClient { pub fn builder() -> ClientBuilder<Self> { ClientBuilder::new() } }
/// ```
pub(crate) fn builder(
    root: &Path,
    item: &ItemTrait,
    ident: &Ident,
    docs: &TokenStream,
    constants: &TokenStream,
) -> TokenStream {
    let (cfgs, vis) = (cfgs(&item.attrs), &item.vis);
    quote! {
        #(#cfgs)*
        #docs
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #vis struct #ident {
            core: #root::__private::Core,
        }
        #(#cfgs)*
        impl #ident {
            /// Builds a client: it needs at most a secret and a store.
            #[must_use]
            #vis fn builder() -> #root::ClientBuilder<Self> {
                #root::ClientBuilder::new()
            }

            /// The request that `call` would send first, which is not sent; none if it sends none.
            ///
            /// # Errors
            /// What `call` fails with before it sends.
            #[allow(dead_code, reason = "for those who want it")]
            #vis async fn prepare<T, E>(
                client: &Self,
                call: impl ::core::ops::AsyncFnOnce(&Self) -> ::core::result::Result<T, E>,
            ) -> ::core::result::Result<::core::option::Option<#root::Request>, E> {
                #root::__private::prepare(&client.core, call).await
            }
            #constants
        }
    }
}

/// How a part is had of its client.
///
/// ```text
/// // Output:
/// pub fn of(client: &ShopClient) -> Self { Self { core: shared(client) } }
/// ```
pub(crate) fn part(root: &Path, vis: &Visibility, of: &Path) -> TokenStream {
    // Told once, where the client is named, if it is none.
    let shared = quote_spanned!(Span::call_site().located_at(of.span())=> shared(client));
    quote! {
        /// The part of `client`: with its credential, under its limits, over its connections.
        #[must_use]
        #[allow(dead_code, reason = "for those who want it")]
        #vis fn of(client: &#of) -> Self {
            Self { core: #root::__private::#shared }
        }
    }
}

/// What the builder needs to know.
pub(super) fn the_api(client: &Client) -> TokenStream {
    let Client { root, item, ident, .. } = client;
    let cfgs = cfgs(&item.attrs);
    let api = api(client);
    quote! {
        #(#cfgs)*
        #[automatically_derived]
        impl #root::__private::ApiClient for #ident {
            const API: &'static #root::__private::Api = &#api;
            fn from_core(core: #root::__private::Core) -> Self {
                Self { core }
            }
            fn core_of(client: &Self) -> &#root::__private::Core {
                &client.core
            }
        }
    }
}

/// What differs from an API about which nothing is said.
fn api(client: &Client) -> TokenStream {
    let Client { root, base_url, name, user_agent, auth, quotas, headers, errors, timeouts, .. } = client;
    let Client { retry, breaker, on_store_error, .. } = client;
    let mut fields = TokenStream::new();
    if !name.is_empty() && !matches!(base_url, BaseUrl::OfClient(_)) {
        fields.extend(quote!(name: #name,));
    }
    if !user_agent.is_empty() {
        fields.extend(quote!(user_agent: #user_agent,));
    }
    let scheme = match auth {
        Auth::None => None,
        Auth::Bearer => Some(quote!(Bearer)),
        Auth::Basic => Some(quote!(Basic)),
        Auth::Header(name) => Some(quote!(Header(#name))),
        Auth::Query(name) => Some(quote!(Query(#name))),
    };
    if let Some(scheme) = scheme {
        fields.extend(quote!(auth: #root::__private::AuthScheme::#scheme,));
    }
    if !quotas.is_empty() {
        let quotas = quota::quotas(root, quotas);
        fields.extend(quote!(quotas: #quotas,));
    }
    if !headers.is_empty() {
        let headers = settings::headers(headers);
        fields.extend(quote!(headers: #headers,));
    }
    if !errors.is_empty() {
        let errors = settings::errors(root, errors);
        fields.extend(quote!(errors: #errors,));
    }
    if timeouts.are_said() {
        let timeouts = declared::timeouts(root, timeouts);
        fields.extend(quote!(timeouts: #timeouts,));
    }
    if let Some(retry) = retry {
        let retry = declared::retry(root, retry);
        fields.extend(quote!(retry: ::core::option::Option::Some(#retry),));
    }
    if let Some(breaker) = breaker {
        let breaker = declared::breaker(root, breaker);
        fields.extend(quote!(breaker: ::core::option::Option::Some(#breaker),));
    }
    if let Some(on_store_error) = on_store_error {
        let on_store_error = declared::on_store_error(root, on_store_error);
        fields.extend(quote!(on_store_error: ::core::option::Option::Some(#on_store_error),));
    }
    if !client.operations.is_empty() {
        fields.extend(quote!(operations: Self::OPERATIONS,));
    }
    let base_url = declared::base_url(root, base_url);
    let plain = match &client.base_url {
        BaseUrl::OfClient(of) => quote!(*<#of as #root::__private::ApiClient>::API),
        BaseUrl::Seen(_) | BaseUrl::Constant(_) => quote!(#root::__private::Api::new(#base_url)),
    };
    if fields.is_empty() { plain } else { quote!(#root::__private::Api { #fields ..#plain }) }
}

/// The trait, by calls through the core.
pub(super) fn the_impl(client: &Client) -> TokenStream {
    let Client { root, item, ident, operations, .. } = client;
    let cfgs = cfgs(&item.attrs);
    let name = &item.ident;
    let of_methods = operations.iter().flat_map(|operation| &operation.item.attrs);
    let allow = allow_deprecated(item.attrs.iter().chain(of_methods));
    let calls = operations.iter().map(|operation| operation::call(root, operation));
    quote! {
        #(#cfgs)*
        #[automatically_derived]
        #allow
        impl #name for #ident {
            #(#calls)*
        }
    }
}
