//! The rules for retries: core's for the numbers and for what goes together in one call.

use std::time::Duration;

use quote::ToTokens;
use ratelimit_core::policy::{CallKey, repeat_fault, retry_after_fault, waits_fault};
use ratelimit_core::retry::Repeat;
use ratelimit_core::{Ratio, RetryKey, RetrySpec};
use syn::Expr;

use crate::errors::Errors;
use crate::input::retry::RetryInput;
use crate::input::settings::Once;
use crate::key::{Key, Value};
use crate::model::{Retry, Setting};

/// What stands for constants: numbers that are wrong beside no others.
const ATTEMPTS: u32 = 2;
const NONE: Duration = Duration::ZERO;
const SHORT: Duration = Duration::from_micros(1);
const LONG: Duration = Duration::from_secs(86_400);

/// Retries that make sense as far as they are seen, and where they are written.
pub(super) struct Retries<'a> {
    pub(super) setting: Retry,
    input: &'a RetryInput,
}

/// The retries of a trait or a method.
pub(super) fn check<'a>(input: &'a Once<RetryInput>, errors: &mut Errors) -> Option<Retries<'a>> {
    let input = input.get()?;
    let spec = spec(input, input.max_attempts.required("retry", &input.name, errors)?.or(ATTEMPTS));
    let mut sound = true;
    for fault in spec.faults().into_iter().flatten() {
        let place = fault.place().and_then(|place| match input.on.value()? {
            Value::Seen(on) => on.get(place),
            Value::Constant => None,
        });
        let tokens = place.map_or_else(|| written(input, fault.key()), |(_, at)| at.to_token_stream());
        errors.help(tokens, fault, fault.help());
        sound = false;
    }
    sound.then(|| Retries { setting: Setting::new(spec, &input.name, values(input)), input })
}

/// Whether the call's time holds them, if both are seen. `deadline` is what holds for the call.
pub(super) fn within(retries: &Retries<'_>, deadline: Option<Duration>, errors: &mut Errors) {
    let Retries { setting, input } = retries;
    let (Ok(retry), Some(deadline), None) = (setting.spec.check(), deadline, setting.unseen()) else {
        return;
    };
    for fault in [waits_fault(&retry, deadline), retry_after_fault(&retry, deadline)].into_iter().flatten() {
        let key = match fault.key() {
            CallKey::Retry(key) => key,
            _ => RetryKey::MaxAttempts,
        };
        errors.help(written(input, key), fault, fault.help());
    }
}

/// Whether retries that stand on a method itself ask for what would act twice. Those of a constant are
/// narrowed, as the trait's are.
pub(super) fn acts_twice(retries: &Retries<'_>, verb: &str, repeat: Repeat, errors: &mut Errors) {
    let Ok(retry) = retries.setting.spec.check() else { return };
    if retries.input.on.is_constant() {
        return;
    }
    if let Some(fault) = repeat_fault(&retry, verb, repeat) {
        let on = retries.input.on.found().map(|found| found.written.to_token_stream());
        let tokens = on.unwrap_or_else(|| retries.input.name.to_token_stream());
        errors.help(tokens, fault, fault.help());
    }
}

/// What stands for a `base` that is a constant: more than a `min_delay` that is seen, and as little as that allows.
fn beside(input: &RetryInput) -> Duration {
    match input.min_delay.value() {
        Some(Value::Seen(min_delay)) => min_delay.saturating_add(SHORT),
        _ => SHORT,
    }
}

fn spec(input: &RetryInput, max_attempts: u32) -> RetrySpec<'static> {
    let mut spec = RetrySpec::new(max_attempts);
    spec.base = input.base.value().map(|base| base.or(beside(input)));
    spec.min_delay = input.min_delay.value().map(|min_delay| min_delay.or(NONE));
    spec.factor = input.factor.value().map(|factor| factor.or(Ratio::ONE));
    spec.max_delay = input.max_delay.value().map(|max_delay| max_delay.or(LONG));
    spec.max_retry_after = input.max_retry_after.value().map(|longest| longest.or(SHORT));
    spec.budget = input.budget.value().map(|budget| budget.or(Ratio::ONE));
    if let Some(Value::Seen(on)) = input.on.value() {
        let on: Vec<_> = on.iter().map(|(on, _)| *on).collect();
        // A constant is what it becomes, and the compiler that runs this soon ends.
        spec = spec.on(on.leak());
    }
    spec
}

/// The values, by their keys.
fn values(input: &RetryInput) -> Vec<(RetryKey, Expr)> {
    fn of<T>(place: RetryKey, key: &Key<T>) -> Option<(RetryKey, Expr)> {
        key.found().map(|found| (place, found.written.clone()))
    }
    let all = [
        of(RetryKey::MaxAttempts, &input.max_attempts),
        of(RetryKey::Base, &input.base),
        of(RetryKey::MinDelay, &input.min_delay),
        of(RetryKey::Factor, &input.factor),
        of(RetryKey::MaxDelay, &input.max_delay),
        of(RetryKey::On, &input.on),
        of(RetryKey::MaxRetryAfter, &input.max_retry_after),
        of(RetryKey::Budget, &input.budget),
    ];
    all.into_iter().flatten().collect()
}

/// Where the value of `key` is written, or the attribute's name where it is not.
fn written(input: &RetryInput, key: RetryKey) -> proc_macro2::TokenStream {
    let value = values(input).into_iter().find(|(at, _)| *at == key);
    value.map_or_else(|| input.name.to_token_stream(), |(_, value)| value.to_token_stream())
}
