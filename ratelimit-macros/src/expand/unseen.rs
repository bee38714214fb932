//! What only the compiler can check of settings with constants in them, said where each is written.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use ratelimit_core::{BreakerKey, RetryKey};
use syn::{Attribute, Expr, Path};

use super::constant::call;
use super::declared::{breaker_spec, retry_spec, store_error_spec, written};
use crate::input::client::cfgs;
use crate::key::Value;
use crate::model::{BaseUrl, Breaker, Client, Override, Retry, StoreError, Timeouts, Written};

/// All of them, of a trait and of its methods.
pub(super) fn checks(client: &Client) -> TokenStream {
    let Client { root, item, retry, breaker, on_store_error, timeouts, .. } = client;
    let of_trait = Cfgs(cfgs(&item.attrs));
    let mut all = TokenStream::new();
    all.extend(of_trait.around(base_url(root, &client.base_url)));
    all.extend(of_trait.around(self::timeouts(root, timeouts)));
    all.extend(retry.as_ref().and_then(|retry| of_trait.around(self::retry(root, retry))));
    all.extend(breaker.as_ref().and_then(|breaker| of_trait.around(self::breaker(root, breaker))));
    all.extend(on_store_error.as_ref().and_then(|setting| of_trait.around(store_error(root, setting))));
    for operation in &client.operations {
        let both = of_trait.0.iter().cloned().chain(cfgs(&operation.item.attrs));
        let cfgs = Cfgs(both.collect());
        let base_url = operation.base_url.as_ref();
        all.extend(base_url.and_then(|base_url| cfgs.around(self::base_url(root, base_url))));
        all.extend(cfgs.around(self::timeouts(root, &operation.timeouts)));
        if let Override::Own(retry) = &operation.retry {
            all.extend(cfgs.around(self::retry(root, retry)));
        }
        if let Override::Own(breaker) = &operation.breaker {
            all.extend(cfgs.around(self::breaker(root, breaker)));
        }
        if let Some(on_store_error) = &operation.on_store_error {
            all.extend(cfgs.around(store_error(root, on_store_error)));
        }
    }
    all
}

/// The conditions under which something is there.
pub(super) struct Cfgs(pub(super) Vec<Attribute>);

impl Cfgs {
    /// A constant of its own, so that what is wrong with one hides nothing of another.
    pub(super) fn around(&self, checks: Option<TokenStream>) -> Option<TokenStream> {
        let (cfgs, checks) = (&self.0, checks?);
        Some(quote! {
            #(#cfgs)*
            const _: () = { #checks };
        })
    }
}

fn base_url(root: &Path, base_url: &BaseUrl) -> Option<TokenStream> {
    let BaseUrl::Constant(constant) = base_url else { return None };
    let url = super::declared::base_url(root, base_url);
    Some(call(root, constant, "check_base_url", url))
}

fn timeouts(root: &Path, Timeouts { total, attempt }: &Timeouts) -> Option<TokenStream> {
    let constant = |time: &&crate::model::Time| matches!(time.value, Value::Constant);
    total.iter().chain(attempt).find(constant)?;
    let (mut setters, mut checks) = (TokenStream::new(), TokenStream::new());
    for (name, key, time) in [("total", "Total", total), ("attempt", "Attempt", attempt)] {
        let Some(time) = time else { continue };
        let (name, key, value) = (format_ident!("{name}"), format_ident!("{key}"), written(root, time));
        setters.extend(quote!(.#name(#value)));
        let key = quote!(::core::option::Option::Some(#root::__private::TimeoutKey::#key));
        checks.extend(call(root, &time.written, "check_timeout", quote!(&__SPEC, #key)));
        checks.extend(quote!(;));
    }
    Some(quote! {
        const __SPEC: #root::__private::TimeoutSpec = #root::__private::TimeoutSpec::new()#setters;
        #checks
    })
}

fn retry(root: &Path, retry: &Retry) -> Option<TokenStream> {
    let unseen = retry.unseen()?;
    let spec = retry_spec(root, retry);
    let ratios = [RetryKey::Factor, RetryKey::Budget].map(|key| (key.name(), retry.constant(key)));
    let values = values(root, unseen, "retry", "RetryKey", |key| format_ident!("{key:?}"));
    let ratios = self::ratios(root, ratios);
    Some(quote! {
        const __SPEC: #root::__private::RetrySpec<'static> = #spec;
        #ratios
        #values
    })
}

fn breaker(root: &Path, breaker: &Breaker) -> Option<TokenStream> {
    let unseen = breaker.unseen()?;
    let spec = breaker_spec(root, breaker);
    let rate = BreakerKey::FailureRate;
    let ratios = ratios(root, [(rate.name(), breaker.constant(rate))]);
    let values = values(root, unseen, "breaker", "BreakerKey", |key| format_ident!("{key:?}"));
    Some(quote! {
        const __SPEC: #root::__private::BreakerSpec = #spec;
        #ratios
        #values
    })
}

fn store_error(root: &Path, on_store_error: &StoreError) -> Option<TokenStream> {
    let deadline = on_store_error.constant(())?;
    let spec = store_error_spec(root, on_store_error);
    let check = call(root, deadline, "check_on_store_error", quote!(&__SPEC));
    Some(quote! {
        const __SPEC: #root::__private::StoreErrorSpec = #spec;
        #check
    })
}

fn ratios<const N: usize>(root: &Path, ratios: [(&str, Option<&Expr>); N]) -> TokenStream {
    let constants = ratios.into_iter().filter_map(|(key, constant)| Some((key, constant?)));
    let checks = constants.map(|(key, constant)| {
        call(root, constant, "check_ratio", quote!(#root::__private::double(#constant), #key))
    });
    quote!(#(#checks;)*)
}

/// Each value is judged where it stands, and what lies in none of them at the attribute's name.
fn values<K: Copy>(
    root: &Path,
    Written { name, values }: &Written<K>,
    what: &str,
    keys: &str,
    variant: impl Fn(K) -> Ident,
) -> TokenStream {
    let (function, keys) = (format!("check_{what}"), format_ident!("{keys}"));
    let mut checks = TokenStream::new();
    for (key, value) in values {
        let key = variant(*key);
        let key = quote!(::core::option::Option::Some(#root::__private::#keys::#key));
        checks.extend(call(root, value, &function, quote!(&__SPEC, #key)));
        checks.extend(quote!(;));
    }
    checks.extend(call(root, name, &function, quote!(&__SPEC, ::core::option::Option::None)));
    checks
}
