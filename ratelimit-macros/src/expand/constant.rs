//! Quotas with constants in them: the compiler checks them, and says what it finds where it is written.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use ratelimit_core::{Key as Place, OnLimit};
use syn::spanned::Spanned;
use syn::{Attribute, Path};

use super::quota::{beside, scope, spec};
use crate::input::client::cfgs;
use crate::model::{Client, Limit, Policy, Shared, Unseen};

/// ```text
/// // Input:
/// #[rate_limited(per = WINDOW, limit = MAX_RPS)]
/// #[rate_limited(policy = limits::DAILY, cost = 2)]
/// // Output:
/// const {
///     const __LIMITS: &[Declared] =
///         &[Declared::keys(QuotaSpec::new(MAX_RPS, WINDOW)), Declared::policy(.., Scope::Api).cost(2)];
///     &quotas::<{ count(__LIMITS) }>(__LIMITS)
/// }
/// ```
pub(super) fn quotas(root: &Path, limits: &[Limit]) -> TokenStream {
    let declared = list(root, limits);
    quote! {
        const {
            const __LIMITS: &[#root::__private::Declared] = #declared;
            &#root::__private::quotas::<{ #root::__private::count(__LIMITS) }>(__LIMITS)
        }
    }
}

pub(super) fn list<'a>(root: &Path, limits: impl IntoIterator<Item = &'a Limit>) -> TokenStream {
    let limits = limits.into_iter().map(|limit| declared(root, limit));
    quote!(&[#(#limits),*])
}

pub(super) fn declared(root: &Path, limit: &Limit) -> TokenStream {
    let Some(Policy { path, default, scope: given, on_limit, .. }) =
        limit.unseen().and_then(|unseen| unseen.policy.as_ref())
    else {
        let spec = spec(root, limit);
        return quote!(#root::__private::Declared::keys(#spec));
    };
    let default = scope(root, *default);
    let given = given.map(|given| {
        let given = scope(root, given);
        quote!(.scope(#given))
    });
    let wait = (*on_limit == Some(OnLimit::Wait)).then(|| quote!(.on_limit(#root::__private::OnLimit::Wait)));
    let beside = beside(root, limit, on_limit.unwrap_or_default());
    // Spanned, so that a constant of another type is reported where it is named.
    let specs = quote_spanned!(Span::call_site().located_at(path.span())=> specs());
    let specs = quote!(#root::__private::Policy(&#path).#specs);
    quote!(#root::__private::Declared::policy(#specs, #default) #given #wait #beside)
}

/// Everything about `client` that only the compiler can check.
pub(super) fn checks(client: &Client) -> TokenStream {
    let root = &client.root;
    let of_trait = cfgs(&client.item.attrs);
    let mut checks = checks_of(root, &[], &client.quotas, &of_trait);
    for operation in &client.operations {
        let cfgs: Vec<_> = of_trait.iter().cloned().chain(cfgs(&operation.item.attrs)).collect();
        checks.extend(checks_of(root, &client.quotas, &operation.quotas, &cfgs));
    }
    for Shared { first, second, at, cfgs } in &client.shared {
        let (first, second) = (declared(root, first), declared(root, second));
        let check = call(root, at, "one_meaning", quote!(&#first, &#second));
        checks.extend(quote! {
            #(#of_trait)*
            #(#cfgs)*
            const _: () = #check;
        });
    }
    checks
}

/// One constant for each quota, so that what is wrong with one hides nothing of another.
fn checks_of(root: &Path, wider: &[Limit], own: &[Limit], cfgs: &[Attribute]) -> TokenStream {
    let mut unseen_before = wider.iter().any(|limit| limit.unseen().is_some());
    let (wider, all) = (list(root, wider), list(root, own));
    let mut checks = TokenStream::new();
    for (index, limit) in own.iter().enumerate() {
        let unseen = limit.unseen();
        if unseen.is_none() && !unseen_before {
            continue;
        }
        unseen_before = true;
        let alone = unseen.map(|unseen| alone(root, unseen, index));
        let together = call(root, &limit.meta, "apart", quote!(__WIDER, __LIMITS, #index));
        checks.extend(quote! {
            #(#cfgs)*
            const _: () = {
                const __WIDER: &[#root::__private::Declared] = #wider;
                const __LIMITS: &[#root::__private::Declared] = #all;
                #alone
                #together
            };
        });
    }
    checks
}

/// Each value is judged where it stands.
fn alone(root: &Path, unseen: &Unseen, index: usize) -> TokenStream {
    let mut checks = TokenStream::new();
    for (key, value) in &unseen.written {
        let key = key_variant(*key);
        let key = quote!(#root::__private::QuotaKey::#key);
        checks.extend(call(root, value, "check_key", quote!(__LIMITS, #index, #key)));
        checks.extend(quote!(;));
    }
    let whole = match &unseen.policy {
        Some(policy) => policy.path.to_token_stream(),
        None => unseen.name.to_token_stream(),
    };
    checks.extend(call(root, &whole, "check", quote!(__LIMITS, #index)));
    checks.extend(quote!(;));
    if let Some(policy) = &unseen.policy {
        for (per_user, told) in &policy.for_nobody {
            let per_user = scope(root, *per_user);
            checks.extend(call(root, &whole, "for_nobody", quote!(__LIMITS, #index, #per_user, #told)));
            checks.extend(quote!(;));
        }
    }
    checks
}

fn key_variant(key: Place) -> proc_macro2::Ident {
    format_ident!("{}", format!("{key:?}"))
}

/// A call that lies where `place` does, from its first token to its last: there the compiler says that it
/// failed.
pub(super) fn call(
    root: &Path,
    place: &impl ToTokens,
    function: &str,
    arguments: TokenStream,
) -> TokenStream {
    let tokens: Vec<TokenTree> = place.to_token_stream().into_iter().collect();
    let first = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    let last = tokens.last().map_or(first, TokenTree::span);
    let function = format_ident!("{function}");
    let mut arguments = Group::new(Delimiter::Parenthesis, arguments);
    arguments.set_span(Span::call_site().located_at(last));
    let path = quote!(#root::__private::#function).into_iter().map(|mut token| {
        token.set_span(token.span().located_at(first));
        token
    });
    path.chain([TokenTree::Group(arguments)]).collect()
}
