//! The rules for quotas: core's for the numbers of each and between them, and where each may stand.

use std::collections::BTreeSet;
use std::time::Duration;

use proc_macro2::Ident;
use quote::ToTokens;
use ratelimit_core::{Key as Place, Quota, QuotaFault, QuotaSpec, Scope, policy};
use syn::{LitStr, Meta, TraitItemFn};

use super::bucket::Buckets;
use super::constant;
use crate::errors::{Errors, listed, with_help};
use crate::function::Parameter;
use crate::input::client::cfgs;
use crate::input::method::MethodInput;
use crate::input::param::{ParamInput, TargetKind};
use crate::input::policy::QuotaInput;
use crate::input::template;
use crate::key::Value;
use crate::model::{Limit, Numbers};
use crate::suggest::closest;

/// The quotas of a trait or of a method.
#[derive(Default)]
pub(super) struct Quotas(Vec<Limit>);

impl Quotas {
    pub(super) fn limits(&self) -> Vec<Limit> {
        self.0.clone()
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, Limit> {
        self.0.iter()
    }

    /// The parameters that these quotas and `own` count by.
    pub(super) fn values(&self, own: &[Limit]) -> BTreeSet<String> {
        let keys = self.0.iter().chain(own).filter_map(|limit| limit.spec.key);
        keys.flat_map(template::names_in).collect()
    }
}

/// The quotas of the trait: they govern every call.
pub(super) fn of_trait(
    inputs: Vec<QuotaInput>,
    methods: &[MethodInput],
    deadline: Option<Duration>,
    errors: &mut Errors,
) -> Quotas {
    let mut quotas = Quotas::default();
    for input in inputs {
        waits_too_long(&input, deadline, errors);
        // A trait without methods may be one that is still being written.
        let nobody = !methods.is_empty() && !methods.iter().any(|method| has_user(&method.params));
        let nobody = nobody.then(|| "no method has a `#[user]` parameter".to_owned());
        for_nobody(&input, nobody.as_deref(), errors);
        key_of_trait(&input, methods, errors);
        quotas.0.extend(read(&input, Scope::Api, nobody.as_deref(), errors));
    }
    together(&Quotas::default(), &quotas, errors);
    quotas
}

/// The quotas of one method, which govern its calls besides those of the trait.
pub(super) fn of_method(
    inputs: Vec<QuotaInput>,
    params: &[ParamInput],
    of_trait: &Quotas,
    deadline: Option<Duration>,
    buckets: &mut Buckets,
    item: &TraitItemFn,
    errors: &mut Errors,
) -> Vec<Limit> {
    let (name, cfgs) = (&item.sig.ident, cfgs(&item.attrs));
    let mut quotas = Quotas::default();
    for input in inputs {
        for_everybody(&input, errors);
        waits_too_long(&input, deadline, errors);
        let nobody = (!has_user(params)).then(|| format!("`{name}` has no `#[user]` parameter"));
        for_nobody(&input, nobody.as_deref(), errors);
        key_of_method(&input, params, name, errors);
        let limits = read(&input, Scope::Endpoint, nobody.as_deref(), errors);
        for limit in &limits {
            buckets.add(limit, &input, &cfgs, errors);
        }
        quotas.0.extend(limits);
    }
    together(of_trait, &quotas, errors);
    quotas.limits()
}

/// The quotas of a function of the user's own.
pub(crate) fn of_function(
    inputs: Vec<QuotaInput>,
    params: &[Parameter],
    name: &Ident,
    errors: &mut Errors,
) -> Vec<Limit> {
    let mut quotas = Quotas::default();
    for input in inputs {
        let has_user = params.iter().any(|param| param.is_user);
        let nobody = (!has_user).then(|| format!("`{name}` has no `#[user]` parameter"));
        for_nobody(&input, nobody.as_deref(), errors);
        let names: Vec<String> = params.iter().map(|param| param.name.clone()).collect();
        key_of(&input, &names, name, errors);
        quotas.0.extend(read(&input, Scope::Endpoint, nobody.as_deref(), errors));
    }
    together(&Quotas::default(), &quotas, errors);
    quotas.limits()
}

/// The parameters that `limits` count by.
pub(crate) fn names_of_keys(limits: &[Limit]) -> BTreeSet<String> {
    Quotas::default().values(limits)
}

fn has_user(params: &[ParamInput]) -> bool {
    params.iter().flat_map(|param| &param.targets).any(|target| target.kind == TargetKind::User)
}

/// A quota that counts by user needs a user, or it never counts.
fn for_nobody(input: &QuotaInput, why: Option<&str>, errors: &mut Errors) {
    let Some(why) = why else { return };
    for (scope, literal) in input.scope.value().into_iter().flatten() {
        if scope.is_per_user() {
            errors.at(literal, never_counts(*scope, why));
        }
    }
}

/// What is said of a quota that counts by a user that is not there.
pub(super) fn never_counts(scope: Scope, why: &str) -> String {
    let message = format!("a quota of the scope `{scope}` counts by user, but {why}");
    with_help(message, "add `#[user] user: &str`, whose value tells the users apart")
}

/// The names in the `key` of a quota, if all is well with it, and where it is written.
fn names_of_key<'a>(input: &'a QuotaInput, errors: &mut Errors) -> Option<(Vec<String>, &'a LitStr)> {
    let literal = input.key.value()?;
    let (names, faults) = template::names_of_key(literal);
    let well = faults.is_empty();
    for (message, help) in faults {
        errors.help(literal, message, help);
    }
    well.then_some((names, literal))
}

/// What a quota counts by must be something that the method is told.
fn key_of_method(input: &QuotaInput, params: &[ParamInput], method: &Ident, errors: &mut Errors) {
    let params: Vec<String> = params.iter().map(|param| param.name.clone()).collect();
    key_of(input, &params, method, errors);
}

fn key_of(input: &QuotaInput, params: &[String], method: &Ident, errors: &mut Errors) {
    let Some((names, literal)) = names_of_key(input, errors) else { return };
    for name in names.iter().filter(|name| !params.contains(name)) {
        let message = format!("`key` counts by `{{{name}}}`, but `{method}` has no parameter of that name");
        let help = match closest(name, params.iter().map(String::as_str)) {
            Some(meant) => format!("did you mean `{{{meant}}}`?"),
            None => format!("add the parameter `{name}: &str`"),
        };
        errors.help(literal, message, help);
    }
}

/// A method that is not told it is not governed by the quota, so one method at least must be.
fn key_of_trait(input: &QuotaInput, methods: &[MethodInput], errors: &mut Errors) {
    let Some((names, literal)) = names_of_key(input, errors) else { return };
    let has = |method: &MethodInput, name: &String| method.params.iter().any(|param| param.name == *name);
    if methods.is_empty() || methods.iter().any(|method| names.iter().all(|name| has(method, name))) {
        return;
    }
    let all = listed(names.iter().map(|name| format!("{{{name}}}")));
    let message = format!("`key` counts by {all}, but no method has such parameters");
    errors.help(literal, message, "name a parameter of the methods that the quota is for");
}

/// A quota of the whole API on one method would count all calls and hold back only some.
fn for_everybody(input: &QuotaInput, errors: &mut Errors) {
    for (scope, literal) in input.scope.value().into_iter().flatten() {
        if *scope == Scope::Api {
            errors.help(
                literal,
                "a quota of the scope `api` governs every call, so it cannot stand on one method",
                "move it to the trait, or use `scope = \"endpoint\"`",
            );
        }
    }
}

/// One quota for each scope it is written for, if its numbers make sense.
fn read(input: &QuotaInput, default: Scope, nobody: Option<&str>, errors: &mut Errors) -> Vec<Limit> {
    if input.policy.is_seen() {
        return constant::of_policy(input, default, nobody, errors);
    }
    let Some((plain, complete)) = plain(input, errors) else { return Vec::new() };
    let spec = spec(input, plain);
    let scopes = scopes(input).unwrap_or_else(|| vec![default]);
    no_strict_to_leave_out(input, spec, errors);
    let well =
        numbers(scopes.iter().map(|scope| spec.scope(*scope)), &constant::unseen(input), input, errors);
    if !complete {
        return Vec::new();
    }
    let unseen = constant::of_keys(input).filter(|_| well);
    scopes
        .into_iter()
        .map(|scope| spec.scope(scope))
        .filter_map(|spec| {
            let numbers = match &unseen {
                Some(unseen) => Numbers::Unseen(unseen.clone()),
                None => Numbers::Seen(spec.check().ok()?),
            };
            Some(Limit { spec, numbers, meta: input.meta.clone() })
        })
        .collect()
}

/// `strict = false` where there is nothing to be strict about says nothing, as `strict` would.
fn no_strict_to_leave_out(input: &QuotaInput, spec: QuotaSpec, errors: &mut Errors) {
    let Some(found) = input.strict.found().filter(|found| !found.value) else { return };
    let faults = spec.strict().faults().into_iter().flatten();
    for fault in faults.filter(|fault| matches!(fault, QuotaFault::StrictWithoutTokenBucket { .. })) {
        errors.help(&found.written, fault, "remove `strict = false`");
    }
}

/// A wait that the whole call has no time for.
fn waits_too_long(input: &QuotaInput, deadline: Option<Duration>, errors: &mut Errors) {
    let (Some(found), Some(deadline)) = (input.max_wait.found(), deadline) else { return };
    let Value::Seen(max_wait) = &found.value else { return };
    if let Some(fault) = policy::max_wait_fault(Some(*max_wait), deadline) {
        errors.help(&found.written, fault, fault.help());
    }
}

/// The scopes it is written for.
pub(super) fn scopes(input: &QuotaInput) -> Option<Vec<Scope>> {
    input.scope.value().map(|scopes| scopes.iter().map(|(scope, _)| *scope).collect())
}

/// Core's rules for the numbers that are seen, each fault told once. Whether all is well.
pub(super) fn numbers(
    specs: impl Iterator<Item = QuotaSpec>,
    unseen: &[Place],
    input: &QuotaInput,
    errors: &mut Errors,
) -> bool {
    let mut told = Vec::new();
    for fault in specs.flat_map(QuotaSpec::faults).flatten() {
        let rests_on_unseen = constant::rests_on(&fault).iter().any(|key| unseen.contains(key));
        if !rests_on_unseen && !told.contains(&fault) {
            report(&fault, input, errors);
            told.push(fault);
        }
    }
    told.is_empty()
}

/// What is limited, if it can be told, and whether all that must be there is. Calls in flight may be all
/// there is to limit.
fn plain(input: &QuotaInput, errors: &mut Errors) -> Option<(QuotaSpec, bool)> {
    let counts_in_windows = input.per.is_seen() || input.limit.is_seen() || input.algo.is_seen();
    if input.max_in_flight.is_seen() && !counts_in_windows {
        return Some((QuotaSpec::in_flight(input.max_in_flight.value()?.or(1)), true));
    }
    let second = Duration::from_secs(1);
    let per = input.per.required("rate_limited", &input.name, errors).map(|per| per.or(second));
    let limit = input.limit.required("rate_limited", &input.name, errors)?.or(1);
    Some((QuotaSpec::new(limit, per.unwrap_or(second)), per.is_some()))
}

/// With what else is written; with something where that is a constant.
pub(super) fn spec(input: &QuotaInput, mut spec: QuotaSpec) -> QuotaSpec {
    if let Some(algorithm) = input.algo.value() {
        spec = spec.algorithm(*algorithm);
    }
    if let Some(burst) = input.burst.value() {
        spec = spec.burst(burst.or(1));
    }
    if let Some(bucket) = input.bucket.value() {
        // A constant is what it becomes, and the compiler that runs this soon ends.
        spec = spec.bucket(bucket.value().leak());
    }
    if let Some(key) = input.key.value() {
        spec = spec.key(key.value().leak());
    }
    if let Some(cost) = input.cost.value() {
        spec = spec.cost(cost.or(1));
    }
    if let Some(on_limit) = input.on_limit.value() {
        spec = spec.on_limit(*on_limit);
    }
    if let Some(max_wait) = input.max_wait.value() {
        spec = spec.max_wait(max_wait.or(Duration::from_secs(1)));
    }
    if let Some(max) = input.max_in_flight.value() {
        spec = spec.max_in_flight(max.or(1));
    }
    if let Some(lease) = input.lease.value() {
        spec = spec.lease(lease.or(Duration::from_secs(1)));
    }
    if let Some(margin) = input.margin.value() {
        spec = spec.margin(margin.or(Duration::from_secs(1)));
    }
    if input.strict.value() == Some(&true) {
        spec = spec.strict();
    }
    if let Some(granted) = input.quota.value() {
        spec = spec.quota(granted.or(u64::MAX));
    }
    spec
}

/// Reports a fault of core's at the value it lies in.
fn report(fault: &QuotaFault, input: &QuotaInput, errors: &mut Errors) {
    let written = constant::written(input);
    let value = written.iter().find(|(key, _)| *key == fault.key());
    let tokens = value.map_or_else(|| input.name.to_token_stream(), |(_, value)| value.to_token_stream());
    errors.help(tokens, fault, fault.help());
}

/// Core's rules between quotas that govern one call. What is wrong within `wider` alone is reported
/// where that is checked; what is not seen is the compiler's to check.
fn together(wider: &Quotas, own: &Quotas, errors: &mut Errors) {
    fn seen(quotas: &Quotas) -> impl Iterator<Item = (Quota, &Meta)> {
        quotas.0.iter().filter_map(|limit| Some((*limit.quota()?, &limit.meta)))
    }
    let (wider_seen, all) = (seen(wider).count(), seen(wider).chain(seen(own)).collect::<Vec<_>>());
    let quotas: Vec<_> = all.iter().map(|(quota, _)| *quota).collect();
    for fault in policy::faults(&quotas) {
        let (first, second) = fault.places();
        if second < wider_seen {
            continue;
        }
        if let Some((_, meta)) = all.get(second) {
            errors.at(meta, with_help(fault, fault.help()));
        }
        if let Some((_, meta)) = all.get(first) {
            errors.at(meta, "the first is here");
        }
    }
    for fault in policy::unreachable(&quotas) {
        // The trait's is for all methods, of which some may be tighter.
        if fault.child < wider_seen {
            continue;
        }
        if let Some((_, meta)) = all.get(fault.child) {
            errors.at(meta, with_help(fault, fault.help()));
        }
        if let Some((_, meta)) = all.get(fault.parent) {
            errors.at(meta, fault.note());
        }
    }
}
