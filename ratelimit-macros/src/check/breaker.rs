//! The rules for circuit breakers: core's for the numbers, and for what its quotas let it see.

use quote::ToTokens;
use ratelimit_core::policy::{CallKey, breaker_fault};
use ratelimit_core::{BreakerFault, BreakerKey, BreakerSpec, Quota, Scope};
use syn::Expr;

use crate::errors::Errors;
use crate::input::breaker::BreakerInput;
use crate::input::settings::Once;
use crate::model::{Limit, Operation, Override};

/// A breaker that makes sense, and where it is written.
#[derive(Clone, Copy)]
pub(super) struct Declared<'a> {
    pub(super) spec: BreakerSpec,
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
    sound.then_some(Declared { spec, input })
}

/// Whether the breaker of a method can ever open. `quotas` are all that govern the method.
pub(super) fn of_method<'a>(
    declared: Declared<'_>,
    quotas: impl Iterator<Item = &'a Limit>,
    errors: &mut Errors,
) {
    let quotas: Vec<_> = quotas.filter_map(Limit::quota).copied().collect();
    can_open(declared, &quotas, errors);
}

/// Whether the breaker of the trait can ever open: by the quotas that all take from whose calls it counts.
pub(super) fn of_trait(
    declared: Declared<'_>,
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

fn can_open(Declared { spec, input }: Declared<'_>, quotas: &[Quota], errors: &mut Errors) {
    let Ok(breaker) = spec.check() else { return };
    let Some(fault) = breaker_fault(&breaker, quotas) else { return };
    let key = match fault.key() {
        CallKey::Breaker(key) => key,
        _ => BreakerKey::Failures,
    };
    errors.help(written(input, key), &fault, fault.help());
}

fn spec(input: &BreakerInput) -> BreakerSpec {
    let mut spec = BreakerSpec::new();
    spec.failures = input.failures.value().copied();
    spec.failure_rate = input.failure_rate.value().copied();
    spec.window = input.window.value().copied();
    spec.min_calls = input.min_calls.value().copied();
    spec.open_for = input.open_for.value().copied();
    spec.half_open = input.half_open.value().copied();
    spec
}

/// Where the value of `key` is written, or the attribute's name where it is not.
fn written(input: &BreakerInput, key: BreakerKey) -> proc_macro2::TokenStream {
    let value: Option<&Expr> = match key {
        BreakerKey::Failures => input.failures.found().map(|found| &found.written),
        BreakerKey::FailureRate => input.failure_rate.found().map(|found| &found.written),
        BreakerKey::Window => input.window.found().map(|found| &found.written),
        BreakerKey::MinCalls => input.min_calls.found().map(|found| &found.written),
        BreakerKey::OpenFor => input.open_for.found().map(|found| &found.written),
        BreakerKey::HalfOpen => input.half_open.found().map(|found| &found.written),
        _ => None,
    };
    value.map_or_else(|| input.name.to_token_stream(), ToTokens::to_token_stream)
}
