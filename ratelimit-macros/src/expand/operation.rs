//! One method: its facts as a constant, and the call of the client.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::companion::{implemented, items};
use super::{declared, local, quota, settings};
use crate::input::client::cfgs;
use crate::model::{Argument, Operation, Override, Returns, Style, Target, Verb};

/// The name of the constant that holds the facts of a method.
pub(super) fn constant(operation: &Operation) -> Ident {
    // A name that is not in snake case is kept as it is, behind another prefix, so that `get_user`,
    // `getUser`, `getuser` and `GET_USER` stay apart.
    let name = &operation.name;
    let snake = name.is_ascii() && name.to_ascii_lowercase() == *name;
    if snake { format_ident!("OP_{}", name.to_ascii_uppercase()) } else { format_ident!("OPERATION_{name}") }
}

/// ```text
/// // Input:
/// #[get("/cards/{id}")]
/// // Output:
/// const OP_CARD: Operation = Operation::new("card", Method::Get, "/cards/{id}", &["/cards/", ""]);
/// ```
pub(super) fn facts(root: &Path, operation: &Operation) -> TokenStream {
    let Operation { item, called, verb, template, pieces, .. } = operation;
    let cfgs = cfgs(&item.attrs);
    let constant = constant(operation);
    let variant = format_ident!("{}", verb.variant());
    let method = if let Verb::Other(verb) = verb { quote!(#variant(#verb)) } else { quote!(#variant) };
    let setters = setters(root, operation);
    quote! {
        #(#cfgs)*
        const #constant: #root::__private::Operation = #root::__private::Operation::new(
            #called,
            #root::__private::Method::#method,
            #template,
            &[#(#pieces),*],
        )#setters;
    }
}

/// What differs from an operation about which nothing is said.
fn setters(root: &Path, operation: &Operation) -> TokenStream {
    let Operation { quotas, under_api_quotas, headers, errors, idempotency_header, timeouts, .. } = operation;
    let Operation { retry, breaker, on_store_error, base_url, .. } = operation;
    let mut setters = TokenStream::new();
    if let Some(endpoint) = &operation.endpoint {
        setters.extend(quote!(.of_endpoint(#endpoint)));
    }
    if let Some(base_url) = base_url {
        let base_url = declared::base_url(root, base_url);
        setters.extend(quote!(.at(#base_url)));
    }
    if !quotas.is_empty() {
        let quotas = quota::quotas(root, quotas);
        setters.extend(quote!(.with_quotas(#quotas)));
    }
    if !under_api_quotas {
        setters.extend(quote!(.without_api_quotas()));
    }
    if !headers.is_empty() {
        let headers = settings::headers(headers);
        setters.extend(quote!(.with_headers(#headers)));
    }
    if let Some(errors) = errors {
        let errors = settings::errors(root, errors);
        setters.extend(quote!(.with_errors(#errors)));
    }
    if let Some(header) = idempotency_header {
        setters.extend(quote!(.idempotent(#header)));
    }
    if timeouts.are_said() {
        let timeouts = declared::timeouts(root, timeouts);
        setters.extend(quote!(.with_timeouts(#timeouts)));
    }
    match retry {
        Override::Inherited => {}
        Override::Own(retry) => {
            let retry = declared::retry(root, retry);
            setters.extend(quote!(.with_retry(#retry)));
        }
        Override::Lifted => setters.extend(quote!(.without_retry())),
    }
    match breaker {
        Override::Inherited => {}
        Override::Own(breaker) => {
            let breaker = declared::breaker(root, breaker);
            setters.extend(quote!(.with_breaker(#breaker)));
        }
        Override::Lifted => setters.extend(quote!(.without_api_breaker())),
    }
    if let Some(on_store_error) = on_store_error {
        let on_store_error = declared::on_store_error(root, on_store_error);
        setters.extend(quote!(.with_on_store_error(#on_store_error)));
    }
    setters
}

/// ```text
/// // Input:
/// async fn card(&self, id: &str) -> Result<Card, Error>;
/// // Output:
/// fn card(&self, id: &str) -> impl Future<Output = Result<Card, Error>> + Send {
///     let mut __call = Call::new(&Self::OP_CARD);
///     __call.path("id", &id);
///     finish::<Result<Card, Error>>(&self.core, __call)
/// }
/// ```
pub(super) fn call(root: &Path, operation: &Operation) -> TokenStream {
    let Operation { item, verb, arguments, returns, .. } = operation;
    let cfgs = cfgs(&item.attrs);
    let constant = constant(operation);
    let signature = implemented(&item.sig, &[]);
    let call = local("__call");
    let mutable = (!arguments.is_empty()).then(|| quote!(mut));
    let retried = matches!(operation.retry, Override::Own(_));
    let arguments = arguments.iter().map(|argument| put(root, &call, argument, retried));
    let done = match returns {
        Returns::Future(ty) => {
            let function = format_ident!("{}", if *verb == Verb::Head { "finish_head" } else { "finish" });
            let finish = quote_spanned!(ty.span()=> #function::<#ty>);
            quote!(#root::__private::#finish(&self.core, #call))
        }
        Returns::Pages(paging) => {
            let paging = settings::paging(root, paging);
            // An item that cannot be read is reported at its type, where that is seen.
            let of_items = items(&item.sig).map(|ty| quote_spanned!(ty.span()=> paginate::<#ty>));
            let paginate = of_items.unwrap_or_else(|| quote!(paginate));
            quote!(#root::__private::#paginate(&self.core, #call, #paging))
        }
    };
    quote! {
        #(#cfgs)*
        #signature {
            let #mutable #call = #root::__private::Call::new(&Self::#constant);
            #(#arguments)*
            #done
        }
    }
}

/// Puts an argument into the call. A type that cannot go there is reported at the type, and so is one that
/// cannot be sent again where the method itself is `retried`.
fn put(root: &Path, call: &Ident, argument: &Argument, retried: bool) -> TokenStream {
    let Argument { ident, ty, target } = argument;
    let mut ident = ident.clone();
    let span = ident.span().located_at(blamed(ty));
    ident.set_span(span);
    let given = target.consumes() || (target.is_serialized() && is_shared(ty));
    let value = if given { quote_spanned!(span=> #ident) } else { quote_spanned!(span=> &#ident) };
    let lists = |style: Style| {
        let variant = format_ident!("{}", style.variant());
        quote!(#root::__private::Lists::#variant)
    };
    match target {
        Target::Path(name) => quote!(#call.path(#name, #value);),
        Target::PathRest(name) => quote!(#call.path_rest(#name, #value);),
        Target::Query(name, style) => {
            let lists = lists(*style);
            quote!(#call.query(#name, #lists, #value);)
        }
        Target::QueryNamed(name, style) => {
            let lists = lists(*style);
            quote!(#call.query_named(#name, #lists, #value);)
        }
        Target::Header(name) => quote!(#call.header(#name, #value);),
        Target::Headers(name) => quote!(#call.headers(#name, #value);),
        Target::Body(content_type) => {
            let content_type = settings::optional(content_type.as_ref().map(|text| quote!(#text)));
            let body = format_ident!("{}", if retried { "body_again" } else { "body" });
            quote!(#call.#body(#content_type, #value);)
        }
        Target::Json => quote!(#call.json(#value);),
        Target::Form(style) => {
            let lists = lists(*style);
            quote!(#call.form(#lists, #value);)
        }
        Target::Multipart => quote!(#call.multipart(#value);),
        Target::Part(name) => quote!(#call.part(#name, #value);),
        Target::User => quote!(#call.user(#value);),
        Target::Timeout => quote!(#call.timeout(#value);),
        Target::IdempotencyKey(header) => quote!(#call.idempotency_key(#header, #value);),
        Target::Value(name) => quote!(#call.value(#name, #value);),
    }
}

/// Whether it is a reference: that goes as it is, for a reference to it would be one more type to write.
fn is_shared(ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => reference.mutability.is_none(),
        Type::Group(group) => is_shared(&group.elem),
        Type::Paren(paren) => is_shared(&paren.elem),
        _ => false,
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
