//! A function of the user's own under its quotas.

use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{ReturnType, parse_quote};

use proc_macro2::{Ident, Span, TokenStream};

use super::{local, quota};
use crate::function::Function;

/// ```text
/// // Input:
/// #[rate_limited(per = "1s", limit = 10, limiter = limiter)]
/// async fn geocode(limiter: &Limiter, address: &str) -> Result<Place, Error> { .. }
/// // Output:
/// async fn geocode(limiter: &Limiter, address: &str) -> Result<Place, Error> {
///     static __FUNCTION: Function = Function::new(concat!(module_path!(), "::geocode"), "geocode", &[..]);
///     let __permit = match __FUNCTION.permit(&limiter, None, Vec::new()).await {
///         Ok(permit) => permit,
///         Err(refused) => return Err(From::from(refused)),
///     };
///     ..
/// }
/// ```
pub(crate) fn function(function: Function) -> TokenStream {
    let Function { root, mut item, name, limiter, limits, user, values } = function;
    let ident = item.sig.ident.unraw().to_string();
    let own_name = || quote!(::core::concat!(::core::module_path!(), "::", #ident));
    let name = name.map_or_else(own_name, |name| quote!(#name));
    let quotas = quota::quotas(&root, &limits);
    let limiter = limiter.map_or_else(
        || quote!(&#root::Limiter::current()),
        // Spanned, so that what is no limiter is reported where it is written.
        |limiter| quote_spanned!(limiter.span()=> &(#limiter)),
    );
    let text = |value: &Ident| {
        // As above.
        let told = quote_spanned!(value.span()=> #root::__private::Told(&#value).text());
        quote!({
            #[allow(unused_imports)]
            use #root::__private::AsText as _;
            #told
        })
    };
    let user = user.as_ref().map_or_else(|| quote!(::core::option::Option::None), text);
    let values = values.iter().map(|value| {
        let (name, text) = (value.unraw().to_string(), text(value));
        quote!((#name, #text))
    });
    let returned = match &item.sig.output {
        ReturnType::Type(_, ty) => Span::mixed_site().located_at(ty.span()),
        ReturnType::Default => Span::mixed_site(),
    };
    // As above: an error that cannot say it.
    let (permit, refused) = (local("__permit"), Ident::new("__refused", returned));
    let error = quote_spanned!(returned=> ::core::convert::From::from(#refused));
    // And where nothing can be refused.
    let ended = quote_spanned!(returned=> ::core::result::Result::Err(#error));
    let taken = parse_quote! {
        let #permit = {
            static __FUNCTION: #root::__private::Function =
                #root::__private::Function::new(#name, #ident, #quotas);
            match __FUNCTION.permit(#limiter, #user, ::std::vec![#(#values),*]).await {
                ::core::result::Result::Ok(#permit) => #permit,
                ::core::result::Result::Err(#refused) => return #ended,
            }
        };
    };
    item.block.stmts.insert(0, taken);
    quote!(#item)
}
