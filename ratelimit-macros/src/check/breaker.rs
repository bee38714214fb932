//! The rules for circuit breakers: core's for the numbers, and for what its quotas let it see.

use std::time::Duration;

use quote::ToTokens;
use ratelimit_core::policy::{CallKey, breaker_fault};
use ratelimit_core::{BreakerFault, BreakerKey, BreakerSpec, Quota, Ratio, Scope};
use syn::Expr;

use crate::errors::Errors;
use crate::input::breaker::BreakerInput;
use crate::input::settings::Once;
use crate::key::Key;
use crate::model::{Breaker, Limit, Operation, Override, Setting};

/// A breaker that makes sense, and where it is written.
pub(super) struct Declared<'a> {
    pub(super) setting: Breaker,
    input: &'a BreakerInput,
}

/// The breaker of a trait or a method.
pub(super) fn check<'a>(input: &'a Once<BreakerInput>, errors: &mut Errors) -> Option<Declared<'a>> {
    let input = input.get()?;
    let spec = spec(input);
    let mut sound = true;
    for fault in spec.faults().into_iter().flatten() {
        sound = false;
        if fault != BreakerFault::NoThreshold || !input.threshold_unread {
            errors.help(written(input, fault.key()), fault, fault.help());
        }
    }
    sound.then(|| Declared { setting: Setting::new(spec, &input.name, values(input)), input })
}

/// Whether the breaker of a method can ever open. `quotas` are all that govern the method.
pub(super) fn of_method<'a>(
    declared: &Declared<'_>,
    quotas: impl Iterator<Item = &'a Limit>,
    errors: &mut Errors,
) {
    let quotas: Vec<_> = quotas.filter_map(Limit::quota).copied().collect();
    can_open(declared, &quotas, errors);
}

/// Whether the breaker of the trait can ever open: by the quotas that all take from whose calls it counts.
pub(super) fn of_trait(
    declared: &Declared<'_>,
    quotas: &[Limit],
    operations: &[Operation],
    errors: &mut Errors,
) {
    let mut counted = operations.iter().filter(|operation| matches!(operation.breaker, Override::Inherited));
    if counted.all(|operation| operation.under_api_quotas) {
        let quotas = quotas.iter().filter_map(Limit::quota).copied();
        let of_all: Vec<_> = quotas.filter(|quota| quota.scope() == Scope::Api).collect();
        can_open(declared, &of_all, errors);
    }
}

fn can_open(declared: &Declared<'_>, quotas: &[Quota], errors: &mut Errors) {
    let Declared { setting, input } = declared;
    let (Ok(breaker), None) = (setting.spec.check(), setting.unseen()) else { return };
    let Some(fault) = breaker_fault(&breaker, quotas) else { return };
    let key = match fault.key() {
        CallKey::Breaker(key) => key,
        _ => BreakerKey::Failures,
    };
    errors.help(written(input, key), fault, fault.help());
}

/// Something that is wrong beside no others stands for constants.
fn spec(input: &BreakerInput) -> BreakerSpec {
    const SOME: Duration = Duration::from_secs(1);
    let mut spec = BreakerSpec::new();
    spec.failures = input.failures.value().map(|failures| failures.or(1));
    spec.failure_rate = input.failure_rate.value().map(|rate| rate.or(Ratio::ONE));
    spec.window = input.window.value().map(|window| window.or(SOME));
    spec.min_calls = input.min_calls.value().map(|min_calls| min_calls.or(1));
    spec.open_for = input.open_for.value().map(|open_for| open_for.or(SOME));
    spec.half_open = input.half_open.value().map(|half_open| half_open.or(1));
    spec.slow = input.slow.value().map(|slow| slow.or(SOME));
    spec
}

/// The values, by their keys.
fn values(input: &BreakerInput) -> Vec<(BreakerKey, Expr)> {
    fn of<T>(place: BreakerKey, key: &Key<T>) -> Option<(BreakerKey, Expr)> {
        key.found().map(|found| (place, found.written.clone()))
    }
    let all = [
        of(BreakerKey::Failures, &input.failures),
        of(BreakerKey::FailureRate, &input.failure_rate),
        of(BreakerKey::Window, &input.window),
        of(BreakerKey::MinCalls, &input.min_calls),
        of(BreakerKey::OpenFor, &input.open_for),
        of(BreakerKey::HalfOpen, &input.half_open),
        of(BreakerKey::Slow, &input.slow),
    ];
    all.into_iter().flatten().collect()
}

/// Where the value of `key` is written, or the attribute's name where it is not.
fn written(input: &BreakerInput, key: BreakerKey) -> proc_macro2::TokenStream {
    let value = values(input).into_iter().find(|(at, _)| *at == key);
    value.map_or_else(|| input.name.to_token_stream(), |(_, value)| value.to_token_stream())
}
