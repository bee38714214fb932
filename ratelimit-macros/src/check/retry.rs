//! The rules for retries: core's for the numbers and for what goes together in one call.

use quote::ToTokens;
use ratelimit_core::policy::{repeat_fault, retry_after_fault, waits_fault};
use ratelimit_core::retry::Repeat;
use ratelimit_core::{RetryKey, RetrySpec, TimeoutSpec};
use syn::Expr;

use crate::errors::Errors;
use crate::input::retry::RetryInput;
use crate::input::settings::Once;
use crate::model::Timeouts;

/// Retries that make sense, and where they are written.
#[derive(Clone, Copy)]
pub(super) struct Retries<'a> {
    pub(super) spec: RetrySpec<'static>,
    input: &'a RetryInput,
}

/// The retries of a trait or a method.
pub(super) fn check<'a>(input: &'a Once<RetryInput>, errors: &mut Errors) -> Option<Retries<'a>> {
    let input = input.get()?;
    let spec = spec(input, *input.max_attempts.required("retry", &input.name, errors)?);
    let mut sound = true;
    for fault in spec.faults().into_iter().flatten() {
        let place = fault.place().and_then(|place| input.on.value()?.get(place));
        let tokens = place.map_or_else(|| written(input, fault.key()), |(_, at)| at.to_token_stream());
        errors.help(tokens, fault, fault.help());
        sound = false;
    }
    sound.then_some(Retries { spec, input })
}

/// Whether the call's time holds them. `timeout` is what holds for the call.
pub(super) fn within(retries: Retries<'_>, timeouts: Timeouts, errors: &mut Errors) {
    let Retries { spec, input } = retries;
    let mut timeout = TimeoutSpec::new();
    timeout.total = timeouts.total;
    let (Ok(retry), Ok(timeout)) = (spec.check(), timeout.check()) else { return };
    for fault in [waits_fault(&retry, &timeout), retry_after_fault(&spec, &timeout)].into_iter().flatten() {
        let key = match fault.key() {
            ratelimit_core::policy::CallKey::Retry(key) => key,
            _ => RetryKey::MaxAttempts,
        };
        errors.help(written(input, key), &fault, fault.help());
    }
}

/// Whether retries that stand on a method itself ask for what would act twice.
pub(super) fn acts_twice(retries: Retries<'_>, verb: &str, repeat: Repeat, errors: &mut Errors) {
    let Ok(retry) = retries.spec.check() else { return };
    if let Some(fault) = repeat_fault(&retry, verb, repeat) {
        let on = retries.input.on.found().map(|found| found.written.to_token_stream());
        let tokens = on.unwrap_or_else(|| retries.input.name.to_token_stream());
        errors.help(tokens, &fault, fault.help());
    }
}

fn spec(input: &RetryInput, max_attempts: u32) -> RetrySpec<'static> {
    let mut spec = RetrySpec::new(max_attempts);
    if let Some(base) = input.base.value() {
        spec = spec.base(*base);
    }
    if let Some(factor) = input.factor.value() {
        spec = spec.factor(*factor);
    }
    if let Some(max_delay) = input.max_delay.value() {
        spec = spec.max_delay(*max_delay);
    }
    if let Some(on) = input.on.value() {
        let on: Vec<_> = on.iter().map(|(on, _)| *on).collect();
        // A constant is what it becomes, and the compiler that runs this soon ends.
        spec = spec.on(on.leak());
    }
    if let Some(max_retry_after) = input.max_retry_after.value() {
        spec = spec.max_retry_after(*max_retry_after);
    }
    if let Some(budget) = input.budget.value() {
        spec = spec.budget(*budget);
    }
    spec
}

/// Where the value of `key` is written, or the attribute's name where it is not.
fn written(input: &RetryInput, key: RetryKey) -> proc_macro2::TokenStream {
    let value: Option<&Expr> = match key {
        RetryKey::MaxAttempts => input.max_attempts.found().map(|found| &found.written),
        RetryKey::Base => input.base.found().map(|found| &found.written),
        RetryKey::Factor => input.factor.found().map(|found| &found.written),
        RetryKey::MaxDelay => input.max_delay.found().map(|found| &found.written),
        RetryKey::On => input.on.found().map(|found| &found.written),
        RetryKey::MaxRetryAfter => input.max_retry_after.found().map(|found| &found.written),
        RetryKey::Budget => input.budget.found().map(|found| &found.written),
        _ => None,
    };
    value.map_or_else(|| input.name.to_token_stream(), ToTokens::to_token_stream)
}
