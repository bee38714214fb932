//! `#[rate_limited(per = "1s", limit = 100, ..)]`

use std::time::Duration;

use proc_macro2::Ident;
use ratelimit_core::{Algorithm, OnLimit, Scope, duration};
use syn::{Attribute, Expr, LitStr, Meta};

use crate::errors::{Errors, at, help_at, listed, with_help};
use crate::key::{Key, Known, Value, constant, entries_of, number, or_constant, string, truth};
use crate::suggest::closest;

const KNOWN: Known = Known {
    attribute: "rate_limited",
    keys: &[
        "per",
        "limit",
        "algo",
        "burst",
        "scope",
        "bucket",
        "key",
        "cost",
        "on_limit",
        "max_wait",
        "max_in_flight",
        "lease",
        "margin",
        "strict",
        "policy",
        "quota",
    ],
};

/// One `#[rate_limited]`.
pub(crate) struct QuotaInput {
    /// Its name, where a fault of the whole is reported.
    pub(crate) name: Ident,
    pub(crate) meta: Meta,
    pub(crate) per: Key<Value<Duration>>,
    pub(crate) limit: Key<Value<u64>>,
    pub(crate) algo: Key<Algorithm>,
    pub(crate) burst: Key<Value<u64>>,
    pub(crate) scope: Key<Vec<(Scope, LitStr)>>,
    pub(crate) bucket: Key<LitStr>,
    pub(crate) key: Key<LitStr>,
    pub(crate) cost: Key<Value<u64>>,
    pub(crate) on_limit: Key<OnLimit>,
    pub(crate) max_wait: Key<Value<Duration>>,
    pub(crate) max_in_flight: Key<Value<u64>>,
    pub(crate) lease: Key<Value<Duration>>,
    pub(crate) margin: Key<Value<Duration>>,
    pub(crate) strict: Key<bool>,
    /// The constant that has the numbers.
    pub(crate) policy: Key<Expr>,
    /// What the provider grants in each window.
    pub(crate) quota: Key<Value<u64>>,
}

impl QuotaInput {
    pub(crate) fn read(name: Ident, attribute: Attribute, errors: &mut Errors) -> Self {
        let entries = entries_of(&attribute, "per = \"1s\", limit = 100", errors);
        let mut quota = Self {
            name,
            meta: attribute.meta,
            per: Key::new("per = \"1s\""),
            limit: Key::new("limit = 100"),
            algo: Key::new("algo = \"token_bucket\""),
            burst: Key::new("burst = 25"),
            scope: Key::new("scope = \"endpoint\""),
            bucket: Key::new("bucket = \"cards\""),
            key: Key::new("key = \"{id}\""),
            cost: Key::new("cost = 1"),
            on_limit: Key::new("on_limit = \"error\""),
            max_wait: Key::new("max_wait = \"5s\""),
            max_in_flight: Key::new("max_in_flight = 50"),
            lease: Key::new("lease = \"20ms\""),
            margin: Key::new("margin = \"20ms\""),
            strict: Key::new("strict = true"),
            policy: Key::new("policy = limits::SEARCH"),
            quota: Key::new("quota = 100"),
        };
        if !entries.complete {
            quota.per.excuse();
            quota.limit.excuse();
        }
        for entry in entries.found {
            match entry.key.to_string().as_str() {
                "per" => quota.per.set(entry, errors, or_constant(time)),
                "limit" => quota.limit.set(entry, errors, or_constant(number)),
                "algo" => quota.algo.set(entry, errors, algorithm),
                "burst" => quota.burst.set(entry, errors, or_constant(number)),
                "scope" => quota.scope.set(entry, errors, scopes),
                "bucket" => quota.bucket.set(entry, errors, string),
                "key" => quota.key.set(entry, errors, string),
                "cost" => quota.cost.set(entry, errors, or_constant(number)),
                "on_limit" => quota.on_limit.set(entry, errors, on_limit),
                "max_wait" => quota.max_wait.set(entry, errors, or_constant(time)),
                "max_in_flight" => quota.max_in_flight.set(entry, errors, or_constant(number)),
                "lease" => quota.lease.set(entry, errors, or_constant(time)),
                "margin" => quota.margin.set(entry, errors, or_constant(time)),
                "strict" => quota.strict.set(entry.or_true(), errors, truth),
                "policy" => quota.policy.set(entry, errors, constant),
                "quota" => quota.quota.set(entry, errors, or_constant(number)),
                _ => match KNOWN.refuse(&entry.key, errors) {
                    Some("per") => quota.per.excuse(),
                    Some("limit") => quota.limit.excuse(),
                    Some("policy") => {
                        quota.per.excuse();
                        quota.limit.excuse();
                    }
                    _ => {}
                },
            }
        }
        quota
    }
}

pub(crate) fn time(value: &Expr, example: &str) -> syn::Result<Duration> {
    let key = example.split(' ').next().unwrap_or(example);
    let Ok(text) = string(value, example) else {
        let message = format!("`{key}` is a duration: a string with a unit");
        return Err(help_at(value, message, format!("write `{example}`")));
    };
    duration::parse(&text.value()).map_err(|error| {
        let help = match error.suggestion() {
            Some(meant) => format!("write `{key} = \"{meant}\"`"),
            None => format!("write `{example}`; units are us, ms, s, m, h, d"),
        };
        help_at(&text, error, help)
    })
}

fn algorithm(value: &Expr, example: &str) -> syn::Result<Algorithm> {
    let text = string(value, example)?;
    let names = Algorithm::ALL.map(Algorithm::name);
    Algorithm::from_name(&text.value()).ok_or_else(|| unknown("rate limit algorithm", &text, &names))
}

fn on_limit(value: &Expr, example: &str) -> syn::Result<OnLimit> {
    let text = string(value, example)?;
    let names = OnLimit::ALL.map(OnLimit::name);
    OnLimit::from_name(&text.value()).ok_or_else(|| unknown("value of `on_limit`:", &text, &names))
}

/// One scope, or a list of them.
fn scopes(value: &Expr, example: &str) -> syn::Result<Vec<(Scope, LitStr)>> {
    let Expr::Array(list) = value else {
        return Ok(vec![scope(value, example)?]);
    };
    if list.elems.is_empty() {
        return Err(help_at(list, "a quota needs a scope", format!("write `{example}`")));
    }
    let mut found: Vec<(Scope, LitStr)> = Vec::new();
    for element in &list.elems {
        let (scope, text) = scope(element, example)?;
        if found.iter().any(|(earlier, _)| *earlier == scope) {
            return Err(at(element, format!("the scope `{scope}` is listed twice")));
        }
        found.push((scope, text));
    }
    Ok(found)
}

fn scope(value: &Expr, example: &str) -> syn::Result<(Scope, LitStr)> {
    let text = string(value, example)?;
    let names = Scope::ALL.map(Scope::name);
    match Scope::from_name(&text.value()) {
        Some(scope) => Ok((scope, text)),
        None => Err(unknown("scope", &text, &names)),
    }
}

/// Says that no `what` has that name, and which there are.
pub(crate) fn unknown(what: &str, text: &LitStr, names: &[&str]) -> syn::Error {
    let name = text.value();
    let message = format!("unknown {what} `{name}`");
    let all = listed(names);
    at(
        text,
        match closest(&name, names.iter().copied()) {
            Some(meant) => {
                let note = if names.len() > 1 { format!("\nnote: there are {all}") } else { String::new() };
                format!("{}{note}", with_help(message, format!("did you mean `{meant}`?")))
            }
            None if names.len() == 1 => with_help(message, format!("use {all}")),
            None => with_help(message, format!("use one of {all}")),
        },
    )
}
