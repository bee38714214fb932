//! What only the compiler can check of what governs a call as a whole, where some of it are constants: waits
//! against the deadline, and breakers against the quotas of whom they guard.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use ratelimit_core::{BreakerKey, Key as Place, RetryKey, Scope};
use syn::Path;

use super::constant::{call, declared, list};
use super::declared::{breaker_spec, retry_spec, written};
use super::quota::scope;
use super::unseen::Cfgs;
use crate::input::client::cfgs;
use crate::key::Value;
use crate::model::{Breaker, Client, Limit, Override, Retry, Time};

/// The keys of retries that a call has time for, or has not.
const IN_TIME: [RetryKey; 2] = [RetryKey::MaxAttempts, RetryKey::MaxRetryAfter];

/// All of them, of a trait and of its methods.
pub(super) fn checks(client: &Client) -> TokenStream {
    let Client { root, item, quotas, retry, breaker, timeouts, operations, .. } = client;
    let of_trait = Cfgs(cfgs(&item.attrs));
    let total = timeouts.total.as_ref();
    let mut all = TokenStream::new();
    all.extend(quotas.iter().filter_map(|limit| of_trait.around(waits(root, limit, total))));
    for (retry, key) in retry.iter().flat_map(|retry| IN_TIME.map(|key| (retry, key))) {
        all.extend(of_trait.around(within(root, retry, key, total)));
    }
    let mut counted = operations.iter().filter(|operation| matches!(operation.breaker, Override::Inherited));
    if let Some(breaker) = breaker.as_ref().filter(|_| counted.all(|operation| operation.under_api_quotas)) {
        let limits: Vec<_> = quotas.iter().collect();
        all.extend(of_trait.around(opens(root, breaker, &limits, Some(Scope::Api))));
    }
    for operation in operations {
        let both = of_trait.0.iter().cloned().chain(cfgs(&operation.item.attrs));
        let cfgs = Cfgs(both.collect());
        let total = operation.timeouts.total.as_ref().or(total);
        all.extend(operation.quotas.iter().filter_map(|limit| cfgs.around(waits(root, limit, total))));
        if let Override::Own(retry) = &operation.retry {
            all.extend(IN_TIME.into_iter().filter_map(|key| cfgs.around(within(root, retry, key, total))));
        }
        if let Override::Own(breaker) = &operation.breaker {
            let wider = if operation.under_api_quotas { quotas.as_slice() } else { &[] };
            let limits: Vec<_> = wider.iter().chain(&operation.quotas).collect();
            all.extend(cfgs.around(opens(root, breaker, &limits, None)));
        }
    }
    all
}

fn is_constant(time: &Time) -> bool {
    matches!(time.value, Value::Constant)
}

/// A wait for a permit against the deadline.
fn waits(root: &Path, limit: &Limit, deadline: Option<&Time>) -> Option<TokenStream> {
    let (deadline, unseen) = (deadline?, limit.unseen());
    let policy = unseen.and_then(|unseen| unseen.policy.as_ref());
    let constant = unseen.and_then(|unseen| unseen.constant(Place::MaxWait));
    let waits = limit.spec.max_wait.is_some() || policy.is_some();
    if !waits || !(is_constant(deadline) || constant.is_some() || policy.is_some()) {
        return None;
    }
    let of_policy = || policy.map(|policy| policy.path.to_token_stream());
    let place = constant.map(ToTokens::to_token_stream).or_else(of_policy);
    let place = place.unwrap_or_else(|| limit.meta.to_token_stream());
    let (declared, deadline) = (declared(root, limit), written(root, deadline));
    Some(call(root, &place, "check_waits", quote!(&#declared, #deadline)))
}

/// Retries against the deadline, as far as `key` says.
fn within(root: &Path, retry: &Retry, key: RetryKey, deadline: Option<&Time>) -> Option<TokenStream> {
    let deadline = deadline.filter(|deadline| is_constant(deadline) || retry.unseen().is_some())?;
    let (spec, deadline) = (retry_spec(root, retry), written(root, deadline));
    let name = format_ident!("{key:?}");
    let name = quote!(#root::__private::RetryKey::#name);
    let check = call(root, &retry.place(key), "check_within", quote!(&__SPEC, #name, #deadline));
    Some(quote! {
        const __SPEC: #root::__private::RetrySpec<'static> = #spec;
        #check
    })
}

/// A breaker against the quotas of `of`, or all, that everybody whom it guards takes from.
fn opens(root: &Path, breaker: &Breaker, limits: &[&Limit], of: Option<Scope>) -> Option<TokenStream> {
    let unseen = breaker.unseen().is_some() || limits.iter().any(|limit| limit.unseen().is_some());
    if !unseen || limits.is_empty() {
        return None;
    }
    let key = if breaker.spec.failures.is_some() { BreakerKey::Failures } else { BreakerKey::MinCalls };
    let (spec, limits) = (breaker_spec(root, breaker), list(root, limits.iter().copied()));
    let of = super::settings::optional(of.map(|of| scope(root, of)));
    let check = call(root, &breaker.place(key), "check_opens", quote!(&__SPEC, #limits, #of));
    Some(quote! {
        const __SPEC: #root::__private::BreakerSpec = #spec;
        #check
    })
}
