//! Budgets that methods share by the name of a `bucket`.

use ratelimit_core::QuotaSpec;
use ratelimit_core::policy::two_meanings;
use syn::{Attribute, LitStr};

use crate::errors::Errors;
use crate::input::policy::QuotaInput;
use crate::model::{Limit, Shared};

/// The quotas of methods that share a budget.
#[derive(Default)]
pub(super) struct Buckets {
    known: Vec<Member>,
    /// What cannot be compared here.
    unseen: Vec<Shared>,
}

/// One of them, where its name is written, and under what conditions it is there.
struct Member {
    limit: Limit,
    at: LitStr,
    cfgs: Vec<Attribute>,
}

impl Buckets {
    /// Methods that share a budget must agree on what it holds: by whose numbers it were counted would
    /// depend on who came last.
    pub(super) fn add(&mut self, limit: &Limit, input: &QuotaInput, cfgs: &[Attribute], errors: &mut Errors) {
        let (Some(_), Some(literal)) = (limit.spec.bucket, input.bucket.value()) else { return };
        let member = || Member { limit: limit.clone(), at: literal.clone(), cfgs: cfgs.to_vec() };
        let place = |spec: &QuotaSpec| (spec.bucket, spec.key);
        let mut same_name = self.known.iter().filter(|known| place(&known.limit.spec) == place(&limit.spec));
        let Some(quota) = limit.quota() else {
            if let Some(first) = same_name.next() {
                self.unseen.push(Shared::of(first, &member()));
            }
            return self.known.push(member());
        };
        // What is seen is told here, by what is seen; the rest is left to the compiler.
        let seen =
            |known: &&Member| known.limit.quota().is_some_and(|other| other.is_of_one_budget_with(quota));
        let unseen = same_name.clone().find(|known| known.limit.quota().is_none());
        match (same_name.find(seen), unseen) {
            (Some(Member { limit: first, at, .. }), _) => {
                if let Some(fault) = first.quota().and_then(|first| two_meanings(first, quota)) {
                    errors.help(literal, fault, fault.advice());
                    errors.at(at, "the first is here");
                }
                return;
            }
            (None, Some(first)) => self.unseen.push(Shared::of(first, &member())),
            (None, None) => {}
        }
        self.known.push(member());
    }

    /// What is left to the compiler.
    pub(super) fn unseen(self) -> Vec<Shared> {
        self.unseen
    }
}

impl Shared {
    fn of(first: &Member, second: &Member) -> Self {
        let cfgs = first.cfgs.iter().chain(&second.cfgs).cloned().collect();
        Self { first: first.limit.clone(), second: second.limit.clone(), at: second.at.clone(), cfgs }
    }
}
