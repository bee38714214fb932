//! The budgets of retries that the clones of a client share.

use std::sync::{Mutex, MutexGuard, PoisonError};

use ratelimit_core::retry::Budget;
use ratelimit_core::{Ratio, Retry};

/// A budget for each that is declared. Most often that is one for all calls of a client: each
/// policy that declares the same shares it.
#[derive(Default)]
pub(crate) struct Budgets(Mutex<Vec<(Declared, Budget)>>);

/// A ratio, and a reserve.
type Declared = (Ratio, u32);

fn declared(retry: &Retry) -> Declared {
    (retry.budget(), retry.reserve())
}

impl Budgets {
    /// Pays for an attempt that is sent now: in, for a call's first, or with what was withdrawn for it.
    pub(crate) fn pay(&self, retry: &Retry, withdrawn: Option<Withdrawn<'_>>) {
        match withdrawn {
            Some(withdrawn) => withdrawn.spend(),
            None => self.with(declared(retry), Budget::deposit),
        }
    }

    /// One retry, if there is one.
    pub(crate) fn withdraw(&self, retry: &Retry) -> Option<Withdrawn<'_>> {
        let declared = declared(retry);
        // Made only where there is one: what is dropped goes back.
        self.with(declared, Budget::withdraw).then(|| Withdrawn { budgets: self, declared, spent: false })
    }

    fn with<T>(&self, declared: Declared, change: impl FnOnce(&mut Budget) -> T) -> T {
        let mut budgets = self.lock();
        if let Some((_, budget)) = budgets.iter_mut().find(|(known, _)| *known == declared) {
            return change(budget);
        }
        let mut budget = Budget::new(declared.0, declared.1);
        let changed = change(&mut budget);
        budgets.push((declared, budget));
        changed
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(Declared, Budget)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A retry that was taken out, and goes back unless it is sent: a caller that goes away while it pauses, or
/// a quota that refuses the attempt, costs others nothing.
pub(crate) struct Withdrawn<'a> {
    budgets: &'a Budgets,
    declared: Declared,
    spent: bool,
}

impl Withdrawn<'_> {
    fn spend(mut self) {
        self.spent = true;
    }
}

impl Drop for Withdrawn<'_> {
    fn drop(&mut self) {
        if !self.spent {
            self.budgets.with(self.declared, Budget::give_back);
        }
    }
}
