//! Quotas with constants in them: what is seen is checked here, the rest by the compiler, where the
//! constants are known.

use std::rc::Rc;
use std::time::Duration;

use proc_macro2::Ident;
use ratelimit_core::{Key as Place, QuotaFault, QuotaSpec, Scope};
use syn::Expr;

use super::quota::{never_counts, numbers, scopes, spec};
use crate::errors::Errors;
use crate::input::policy::QuotaInput;
use crate::key::Key;
use crate::model::{Limit, Numbers, Policy, Unseen};

/// The keys that a policy has the numbers of.
const OF_A_POLICY: [Place; 7] =
    [Place::Limit, Place::Per, Place::Burst, Place::Strict, Place::Margin, Place::Lease, Place::MaxInFlight];

/// The values that core judges, by their keys.
pub(super) fn written(input: &QuotaInput) -> Vec<(Place, Expr)> {
    fn of<T>(place: Place, key: &Key<T>) -> Option<(Place, Expr)> {
        key.found().map(|found| (place, found.written.clone()))
    }
    let all = [
        of(Place::Limit, &input.limit),
        of(Place::Per, &input.per),
        of(Place::Burst, &input.burst),
        of(Place::Strict, &input.strict),
        of(Place::Margin, &input.margin),
        of(Place::Lease, &input.lease),
        of(Place::Bucket, &input.bucket),
        of(Place::Key, &input.key),
        of(Place::Cost, &input.cost),
        of(Place::MaxWait, &input.max_wait),
        of(Place::MaxInFlight, &input.max_in_flight),
        of(Place::Quota, &input.quota),
    ];
    all.into_iter().flatten().collect()
}

/// The keys whose values are constants.
pub(super) fn unseen(input: &QuotaInput) -> Vec<Place> {
    let all = [
        (Place::Limit, input.limit.is_constant()),
        (Place::Per, input.per.is_constant()),
        (Place::Burst, input.burst.is_constant()),
        (Place::Margin, input.margin.is_constant()),
        (Place::Lease, input.lease.is_constant()),
        (Place::Cost, input.cost.is_constant()),
        (Place::MaxWait, input.max_wait.is_constant()),
        (Place::MaxInFlight, input.max_in_flight.is_constant()),
        (Place::Quota, input.quota.is_constant()),
    ];
    all.into_iter().filter_map(|(place, constant)| constant.then_some(place)).collect()
}

/// The numbers without which it cannot be said that there is that fault.
pub(super) const fn rests_on(fault: &QuotaFault) -> &'static [Place] {
    use Place::{Burst, Cost, Lease, Limit, Margin, MaxInFlight, MaxWait, Per, Quota};
    match fault {
        QuotaFault::PerZero => &[Per],
        QuotaFault::BurstZero | QuotaFault::BurstWithoutBucket { .. } => &[Burst],
        QuotaFault::StrictBurst { .. } => &[Limit, Burst],
        QuotaFault::MarginZero => &[Margin],
        QuotaFault::LeaseZero => &[Lease],
        QuotaFault::CostZero => &[Cost],
        QuotaFault::MaxWaitZero => &[MaxWait],
        QuotaFault::LimitZero | QuotaFault::LogTooLong { .. } => &[Limit],
        QuotaFault::GrantedZero => &[Quota],
        QuotaFault::MaxInFlightZero | QuotaFault::MaxInFlightTooLarge { .. } => &[MaxInFlight],
        QuotaFault::StrictWithoutTokenBucket { .. }
        | QuotaFault::LeaseOnLeakyBucket
        | QuotaFault::MaxWaitWithoutWaiting
        | QuotaFault::BucketWithoutName
        | QuotaFault::BucketOfAll { .. }
        | QuotaFault::KeyWithoutValue
        | QuotaFault::WithoutRate { .. } => &[],
        // All that are worked out of several.
        _ => &[Limit, Per, Burst, Margin, Lease, Cost, MaxWait, Quota],
    }
}

/// What the compiler must check of a quota that is written out; nothing if no value is a constant.
pub(super) fn of_keys(input: &QuotaInput) -> Option<Rc<Unseen>> {
    let constants = !unseen(input).is_empty();
    constants.then(|| Rc::new(new(input, None)))
}

fn new(input: &QuotaInput, policy: Option<Policy>) -> Unseen {
    Unseen { name: input.name.clone(), written: written(input), policy }
}

/// One quota for each scope that a policy is named for: its own, if none is.
pub(super) fn of_policy(
    input: &QuotaInput,
    default: Scope,
    nobody: Option<&str>,
    errors: &mut Errors,
) -> Vec<Limit> {
    let beside = said_twice(input);
    for (name, key) in &beside {
        let help = format!("remove `{name}`, or write the quota out without `policy`");
        errors.help(key, format!("`{name}` is what the `policy` says"), help);
    }
    let plain = spec(input, QuotaSpec::new(1, Duration::from_secs(1)));
    let given = scopes(input);
    let named: Vec<Option<Scope>> =
        given.map_or_else(|| vec![None], |scopes| scopes.into_iter().map(Some).collect());
    let mut not_seen = unseen(input);
    not_seen.extend(OF_A_POLICY);
    let specs = named.iter().map(|scope| plain.scope(scope.unwrap_or(Scope::Endpoint)));
    let well = numbers(specs, &not_seen, input, errors) && beside.is_empty();
    let (Some(path), true) = (input.policy.value(), well) else { return Vec::new() };
    let for_nobody = nobody.map_or_else(Vec::new, |why| {
        let per_user = Scope::ALL.into_iter().filter(|scope| scope.is_per_user());
        per_user.map(|scope| (scope, never_counts(scope, why))).collect()
    });
    named
        .into_iter()
        .map(|scope| {
            let policy = Policy {
                path: path.clone(),
                default,
                scope,
                on_limit: input.on_limit.value().copied(),
                for_nobody: for_nobody.clone(),
            };
            let spec = plain.scope(scope.unwrap_or(default));
            let numbers = Numbers::Unseen(Rc::new(new(input, Some(policy))));
            Limit { spec, numbers, meta: input.meta.clone() }
        })
        .collect()
}

/// The keys beside `policy` whose numbers it has.
fn said_twice(input: &QuotaInput) -> Vec<(&'static str, &Ident)> {
    let keys = [
        ("per", input.per.written_key()),
        ("limit", input.limit.written_key()),
        ("algo", input.algo.written_key()),
        ("burst", input.burst.written_key()),
        ("max_in_flight", input.max_in_flight.written_key()),
        ("lease", input.lease.written_key()),
        ("margin", input.margin.written_key()),
        ("strict", input.strict.written_key()),
    ];
    keys.into_iter().filter_map(|(name, key)| Some((name, key?))).collect()
}
