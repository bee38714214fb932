//! The rules for what is neither a quota nor a parameter: error bodies, timeouts and what happens without
//! the store.

use std::ops::RangeInclusive;
use std::time::Duration;

use quote::ToTokens;
use ratelimit_core::{StoreErrorSpec, TimeoutKey, TimeoutSpec};
use syn::Type;

use crate::errors::{Errors, listed};
use crate::input::error_bodies::{Arm, ErrorBodiesInput, IN_RANGE};
use crate::input::method::MethodInput;
use crate::input::settings::Once;
use crate::input::store_error::StoreErrorInput;
use crate::input::timeout::TimeoutInput;
use crate::key::Value;
use crate::model::{ErrorBody, Setting, StoreError, Time, Timeouts};

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
            let above: Vec<_> = earlier().filter(overlaps).map(Arm::pattern).collect();
            let cover = if above.len() == 1 { "covers" } else { "cover" };
            let (pattern, all) = (arm.pattern(), listed(&above));
            let message = format!("this arm can never match: {all} above {cover} `{pattern}`");
            let same = above.contains(&pattern);
            errors.help(
                &arm.written,
                message,
                if same { "remove one of the two" } else { "put the narrower arm first" },
            );
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
        if FAILURES.contains(&status) {
            continue;
        }
        if (200..=299).contains(&status) {
            let message = format!("`{status}` is a success: its body is what the method returns");
            errors.help(literal, message, "errors have statuses from 300 to 599");
        } else {
            errors.help(literal, format!("`{status}` is no error status"), IN_RANGE);
        }
        // One mistake is one error, and a single status is both ends.
        return;
    }
    if first > last {
        let help = format!("write `{last}..={first}`");
        errors.help(&arm.written, format!("the range `{first}..={last}` is empty"), help);
    }
}

/// How long calls may take. `deadline` is the trait's, for a method that has none of its own.
pub(super) fn timeouts(
    input: &Once<TimeoutInput>,
    deadline: Option<Duration>,
    errors: &mut Errors,
) -> Timeouts {
    let Some(TimeoutInput { name, total, attempt }) = input.get() else { return Timeouts::default() };
    let mut spec = TimeoutSpec::new();
    spec.total = total.as_ref().map_or(deadline, seen);
    spec.attempt = attempt.as_ref().and_then(seen);
    for fault in spec.faults().into_iter().flatten() {
        let place = match (fault.key(), total, attempt) {
            (TimeoutKey::Total, Some(time), _) | (TimeoutKey::Attempt, _, Some(time)) => {
                time.written.to_token_stream()
            }
            // What is wrong with the trait's is told there.
            (TimeoutKey::Total, None, _) => continue,
            _ => name.to_token_stream(),
        };
        errors.help(place, fault, fault.help());
    }
    Timeouts { total: total.clone(), attempt: attempt.clone() }
}

/// The duration, unless it is a constant's.
pub(super) const fn seen(time: &Time) -> Option<Duration> {
    match &time.value {
        Value::Seen(duration) => Some(*duration),
        Value::Constant => None,
    }
}

/// What calls do when the store fails.
pub(super) fn on_store_error(input: &Once<StoreErrorInput>, errors: &mut Errors) -> Option<StoreError> {
    let StoreErrorInput { name, action, deadline } = input.get()?;
    let mut spec = StoreErrorSpec::new(*action);
    spec.deadline = deadline.value().map(|deadline| deadline.or(Duration::from_secs(1)));
    if let Err(fault) = spec.check() {
        let place = deadline.found().map(|found| found.written.to_token_stream());
        errors.help(place.unwrap_or_else(|| name.to_token_stream()), fault, fault.help());
    }
    let values = deadline.found().map(|found| ((), found.written.clone()));
    Some(Setting::new(spec, name, values.into_iter().collect()))
}
