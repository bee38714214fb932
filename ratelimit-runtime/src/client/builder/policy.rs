//! The rules for what a builder says of the policy, each number alone and together with what the trait declares:
//! core's, in the words of the macros.
//!
//! What a builder says takes the place of what is declared, so only its own words can be at fault here. A
//! method that inherits what its deadline has no time for is none in a trait either.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::time::Duration;

use ratelimit_core::policy::{
    breaker_fault, max_wait_fault, retry_after_fault, two_meanings, unreachable, waits_fault,
};
use ratelimit_core::{Breaker, Quota, Scope, TimeoutSpec};

use super::ClientBuilder;
use crate::client::api::{Api, Operation};
use crate::client::setting::Setting;
use crate::limiter::{PermitRequest, Policies, PolicyError};

/// How many operations are named that have one fault.
const NAMED: usize = 3;

impl<C> ClientBuilder<C> {
    /// Everything that is wrong with what is said of the policy of `api`.
    pub(super) fn check_policy(&self, api: &Api) -> Result<(), Vec<String>> {
        let mut faults = self.timeout_faults(api);
        let deadline = self.timeouts.total.or(api.timeouts.total);
        if let (Setting::Own(retry), Some(deadline)) = (&self.retry, deadline) {
            let within = [waits_fault(retry, deadline), retry_after_fault(retry, deadline)];
            let within = within.into_iter().flatten();
            faults.extend(within.map(|fault| format!("retries: {fault}; {}", fault.help())));
        }
        let changed = Policies::default();
        for (operation, scope, quotas) in &self.quotas {
            let set = changed.set(&request(operation), *scope, quotas);
            faults.extend(set.map_err(PolicyError::into_faults).err().into_iter().flatten());
        }
        let governed: Vec<_> =
            api.operations.iter().map(|operation| Governed::new(api, operation, &changed)).collect();
        let mut told = Told::default();
        for governed in &governed {
            governed.tell(deadline, &mut told);
        }
        two_meanings_of_one(&governed, &mut told);
        if let Setting::Own(breaker) = &self.breaker {
            never_opens(breaker, &governed, &mut told);
        }
        faults.extend(told.texts());
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    fn timeout_faults(&self, api: &Api) -> Vec<String> {
        let mut spec = TimeoutSpec::new();
        spec.attempt = self.timeouts.attempt;
        // An attempt of the trait's is cut to a shorter call, and a call of the trait's holds for an attempt.
        spec.total = self.timeouts.total.or(api.timeouts.total.filter(|_| spec.attempt.is_some()));
        let faults = spec.faults().into_iter().flatten();
        faults.map(|fault| format!("timeouts: {fault}; {}", fault.help())).collect()
    }
}

/// A request of an API that need not have its name yet.
fn request(operation: &str) -> PermitRequest {
    PermitRequest::new("").operation(operation)
}

/// A method, and what governs its calls.
struct Governed<'a> {
    operation: &'a Operation,
    /// Each with whether the builder says it.
    quotas: Vec<(Quota, bool)>,
}

impl<'a> Governed<'a> {
    fn new(api: &Api, operation: &'a Operation, changed: &Policies) -> Self {
        let declared = if operation.under_api_quotas { api.quotas } else { &[] };
        let request = request(operation.name).quotas(declared).quotas(operation.quotas);
        let says = |quota: Quota| (quota, changed.says(&request, quota.scope()));
        Self { operation, quotas: changed.quotas(&request).into_iter().map(says).collect() }
    }

    /// The quotas that the builder says.
    fn said(&self) -> impl Iterator<Item = &Quota> {
        self.quotas.iter().filter_map(|(quota, said)| said.then_some(quota))
    }

    fn tell(&self, deadline: Option<Duration>, told: &mut Told) {
        let name = self.operation.name;
        let all: Vec<_> = self.quotas.iter().map(|(quota, _)| *quota).collect();
        let is_said = |child: usize| self.quotas.get(child).is_some_and(|(_, said)| *said);
        for fault in unreachable(&all).into_iter().filter(|fault| is_said(fault.child)) {
            told.add(name, &fault, &fault.help());
        }
        let Some(deadline) = self.operation.timeouts.total.or(deadline) else { return };
        for fault in self.said().filter_map(|quota| max_wait_fault(quota.declared_max_wait(), deadline)) {
            told.add(name, &fault, &fault.help());
        }
    }
}

/// Methods that share a budget must agree on what it holds.
fn two_meanings_of_one(governed: &[Governed<'_>], told: &mut Told) {
    for (index, second) in governed.iter().enumerate() {
        for first in governed.iter().take(index) {
            for (quota, said) in &second.quotas {
                let mut others = first.quotas.iter().filter(|(_, other_said)| *said || *other_said);
                if let Some(fault) = others.find_map(|(other, _)| two_meanings(other, quota)) {
                    told.add(second.operation.name, &fault, &fault.advice());
                }
            }
        }
    }
}

/// A breaker that the methods share opens by the quotas that all of them take from.
fn never_opens(breaker: &Breaker, governed: &[Governed<'_>], told: &mut Told) {
    let mut guarded = governed.iter().filter(|governed| governed.operation.under_api_breaker).peekable();
    let of_all: Vec<Quota> = match guarded.peek() {
        Some(first) => {
            let of_api = first.quotas.iter().filter(|(quota, _)| quota.scope() == Scope::Api);
            of_api.map(|(quota, _)| *quota).collect()
        }
        None => return,
    };
    let takes_from_all = |governed: &Governed<'_>| {
        of_all.iter().all(|of_all| governed.quotas.iter().any(|(quota, _)| quota == of_all))
    };
    if guarded.all(takes_from_all)
        && let Some(fault) = breaker_fault(breaker, &of_all)
    {
        told.add("", &fault, &fault.help());
    }
}

/// What is told, each with the methods that it is told of.
#[derive(Default)]
struct Told(BTreeMap<String, Vec<&'static str>>);

impl Told {
    fn add(&mut self, operation: &'static str, fault: &dyn Display, help: &dyn Display) {
        let operations = self.0.entry(format!("{fault} ({help})")).or_default();
        if !operation.is_empty() {
            operations.push(operation);
        }
    }

    fn texts(self) -> impl Iterator<Item = String> {
        self.0.into_iter().map(|(text, operations)| {
            let names: Vec<_> = operations.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
            match operations.len().saturating_sub(names.len()) {
                _ if names.is_empty() => text,
                0 => format!("{}: {text}", names.join(", ")),
                more => format!("{} and {more} more: {text}", names.join(", ")),
            }
        })
    }
}

#[cfg(test)]
mod tests;
