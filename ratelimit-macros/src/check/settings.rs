//! The rules for what is neither a quota nor a parameter: error bodies, timeouts and what happens without
//! the store.

use std::ops::RangeInclusive;

use ratelimit_core::{StoreErrorSpec, TimeoutKey, TimeoutSpec};
use syn::Type;

use crate::errors::{Errors, listed};
use crate::input::error_bodies::{Arm, ErrorBodiesInput};
use crate::input::method::MethodInput;
use crate::input::settings::Once;
use crate::input::store_error::StoreErrorInput;
use crate::input::timeout::TimeoutInput;
use crate::model::{ErrorBody, Timeouts};

/// Everything that is no success and has a body.
const FAILURES: RangeInclusive<u16> = 300..=599;

/// The types of error bodies; none where nothing is said.
pub(super) fn error_bodies(input: &Once<ErrorBodiesInput>, errors: &mut Errors) -> Option<Vec<ErrorBody>> {
    let arms = &input.get()?.arms;
    for (index, arm) in arms.iter().enumerate() {
        refuse_statuses(arm, errors);
        let earlier = || arms.iter().take(index);
        let (first, last) = arm.statuses;
        let taken = |status| earlier().any(|above| above.statuses.0 <= status && status <= above.statuses.1);
        // As rustc has it for patterns that cannot be reached.
        if first <= last && (first..=last).all(taken) {
            let overlaps = |above: &&Arm| above.statuses.0 <= last && first <= above.statuses.1;
            let (pattern, above) = (arm.pattern(), listed(earlier().filter(overlaps).map(Arm::pattern)));
            let message = format!("this arm can never match: {above} above covers `{pattern}`");
            errors.help(&arm.first, message, "put the narrower arm first");
        }
    }
    let body = |arm: &Arm| ErrorBody { first: arm.statuses.0, last: arm.statuses.1, ty: arm.ty.clone() };
    Some(arms.iter().map(body).collect())
}

/// Refuses the `error` of a client whose arms leave it no status. A method has arms of its own, or the trait's.
pub(super) fn is_ever_read(ty: &Type, of_trait: &[ErrorBody], methods: &[MethodInput], errors: &mut Errors) {
    let covers_all = |arms: &[(u16, u16)]| {
        FAILURES.clone().all(|status| arms.iter().any(|(first, last)| (*first..=*last).contains(&status)))
    };
    let of_trait: Vec<_> = of_trait.iter().map(|body| (body.first, body.last)).collect();
    let of_methods = methods.iter().filter_map(|method| method.settings.error_bodies.get());
    let mut of_methods = of_methods.map(|own| own.arms.iter().map(|arm| arm.statuses).collect::<Vec<_>>());
    if covers_all(&of_trait) && of_methods.all(|own| covers_all(&own)) {
        let message = "`error` is never read: the arms of `#[errors]` cover every status";
        errors.help(ty, message, "remove `error`, or the arm that it stands for");
    }
}

fn refuse_statuses(arm: &Arm, errors: &mut Errors) {
    let (first, last) = arm.statuses;
    for (literal, status) in [(&arm.first, first), (&arm.last, last)] {
        if (200..=299).contains(&status) {
            let help = "errors have statuses from 300 to 599";
            errors.help(
                literal,
                format!("`{status}` is a success: its body is what the method returns"),
                help,
            );
        } else if !FAILURES.contains(&status) {
            errors.help(literal, format!("`{status}` is no error status"), "write one from 300 to 599");
        } else if first <= last {
            continue;
        } else {
            let help = format!("write `{last}..={first}`");
            errors.help(literal, format!("the range `{first}..={last}` is empty"), help);
        }
        // One mistake is one error, and a single status is both ends.
        return;
    }
}

/// How long calls may take.
pub(super) fn timeouts(input: &Once<TimeoutInput>, errors: &mut Errors) -> Timeouts {
    let Some(TimeoutInput { name, total, attempt }) = input.get() else { return Timeouts::default() };
    let mut spec = TimeoutSpec::new();
    if let Some((total, _)) = total {
        spec = spec.total(*total);
    }
    if let Some(attempt) = attempt.value() {
        spec = spec.attempt(*attempt);
    }
    for fault in spec.faults().into_iter().flatten() {
        let place: &dyn quote::ToTokens = match (fault.key(), total, attempt.found()) {
            (TimeoutKey::Total, Some((_, literal)), _) => literal,
            (TimeoutKey::Attempt, _, Some(found)) => &found.written,
            _ => name,
        };
        errors.help(place.to_token_stream(), fault, fault.help());
    }
    Timeouts { total: spec.total, attempt: spec.attempt }
}

/// What calls do when the store fails.
pub(super) fn on_store_error(input: &Once<StoreErrorInput>, errors: &mut Errors) -> Option<StoreErrorSpec> {
    let StoreErrorInput { name, action, deadline } = input.get()?;
    let mut spec = StoreErrorSpec::new(*action);
    spec.deadline = deadline.value().copied();
    if let Err(fault) = spec.check() {
        let place: &dyn quote::ToTokens = match deadline.found() {
            Some(found) => &found.written,
            None => name,
        };
        errors.help(place.to_token_stream(), fault, fault.help());
    }
    Some(spec)
}
