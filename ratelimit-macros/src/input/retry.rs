//! `#[retry(max_attempts = 3, on = [429, 500..=599, "connect"])]`

use std::time::Duration;

use proc_macro2::Ident;
use ratelimit_core::{Ratio, RetryOn};
use syn::{Attribute, Expr, ExprLit, ExprRange, Lit, RangeLimits};

use super::policy::{time, unknown};
use crate::errors::{Errors, help_at};
use crate::key::{Key, Known, Value, entries_of, or_constant, small_number};

const KNOWN: Known = Known {
    attribute: "retry",
    keys: &["max_attempts", "base", "min_delay", "factor", "max_delay", "on", "max_retry_after", "budget"],
};

/// One `#[retry]`.
pub(crate) struct RetryInput {
    /// Where a fault of the whole is reported.
    pub(crate) name: Ident,
    pub(crate) max_attempts: Key<Value<u32>>,
    pub(crate) base: Key<Value<Duration>>,
    pub(crate) min_delay: Key<Value<Duration>>,
    pub(crate) factor: Key<Value<Ratio>>,
    pub(crate) max_delay: Key<Value<Duration>>,
    pub(crate) on: Key<Value<Vec<(RetryOn, Expr)>>>,
    pub(crate) max_retry_after: Key<Value<Duration>>,
    pub(crate) budget: Key<Value<Ratio>>,
}

impl RetryInput {
    pub(crate) fn read(name: &Ident, attribute: &Attribute, errors: &mut Errors) -> Self {
        let mut retry = Self {
            name: name.clone(),
            max_attempts: Key::new("max_attempts = 3"),
            base: Key::new("base = \"250ms\""),
            min_delay: Key::new("min_delay = \"100ms\""),
            factor: Key::new("factor = 2"),
            max_delay: Key::new("max_delay = \"8s\""),
            on: Key::new("on = [429, 503, \"connect\"]"),
            max_retry_after: Key::new("max_retry_after = \"60s\""),
            budget: Key::new("budget = 0.2"),
        };
        let entries = entries_of(attribute, "max_attempts = 3", errors);
        if !entries.complete {
            retry.max_attempts.excuse();
        }
        for entry in entries.found {
            match entry.key.to_string().as_str() {
                "max_attempts" => retry.max_attempts.set(entry, errors, or_constant(small_number)),
                "base" => retry.base.set(entry, errors, or_constant(time)),
                "min_delay" => retry.min_delay.set(entry, errors, or_constant(time)),
                "factor" => retry.factor.set(entry, errors, or_constant(ratio)),
                "max_delay" => retry.max_delay.set(entry, errors, or_constant(time)),
                "on" => retry.on.set(entry, errors, or_constant(conditions)),
                "max_retry_after" => retry.max_retry_after.set(entry, errors, or_constant(time)),
                "budget" => retry.budget.set(entry, errors, or_constant(ratio)),
                _ => {
                    if KNOWN.refuse(&entry.key, errors) == Some("max_attempts") {
                        retry.max_attempts.excuse();
                    }
                }
            }
        }
        retry
    }
}

/// A number with or without a fraction.
pub(crate) fn ratio(value: &Expr, example: &str) -> syn::Result<Ratio> {
    let help = || format!("write `{example}`");
    let number = match value {
        Expr::Lit(ExprLit { lit: Lit::Float(number), .. }) if number.suffix().is_empty() => {
            number.base10_parse::<f64>().ok()
        }
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) if number.suffix().is_empty() => {
            number.base10_parse::<u32>().ok().map(f64::from)
        }
        _ => None,
    };
    let key = example.split(' ').next().unwrap_or(example);
    let number = number.ok_or_else(|| help_at(value, format!("`{key}` takes a number"), help()))?;
    Ratio::from_f64(number).map_err(|fault| help_at(value, format!("`{key}` {fault}"), fault.help()))
}

/// A list of statuses, ranges of them, and names.
fn conditions(value: &Expr, example: &str) -> syn::Result<Vec<(RetryOn, Expr)>> {
    let Expr::Array(list) = value else {
        return Err(help_at(value, "`on` takes a list", format!("write `{example}`")));
    };
    let (mut found, mut errors) = (Vec::new(), Errors::default());
    for element in &list.elems {
        found.extend(errors.keep(condition(element, example)).map(|on| (on, element.clone())));
    }
    errors.all().map_or(Ok(found), Err)
}

fn condition(value: &Expr, example: &str) -> syn::Result<RetryOn> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
            let unknown = || unknown("failure", text, &RetryOn::NAMES);
            RetryOn::from_name(&text.value()).ok_or_else(unknown)
        }
        Expr::Range(ExprRange {
            start: Some(start), limits: RangeLimits::Closed(_), end: Some(end), ..
        }) => Ok(RetryOn::Statuses { first: status(start, example)?, last: status(end, example)? }),
        Expr::Range(_) => Err(help_at(value, "a range of statuses has both its ends", "write `500..=599`")),
        _ => Ok(RetryOn::Status(status(value, example)?)),
    }
}

fn status(value: &Expr, example: &str) -> syn::Result<u16> {
    let number = match value {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) if number.suffix().is_empty() => {
            number.base10_parse().ok()
        }
        _ => None,
    };
    let help = format!("write `{example}`");
    number
        .ok_or_else(|| help_at(value, "expected a status, a range of statuses, or a failure in quotes", help))
}
