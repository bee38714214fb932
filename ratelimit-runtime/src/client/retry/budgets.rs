//! The budgets of retries that the clones of a client share.

use std::sync::{Mutex, MutexGuard, PoisonError};

use ratelimit_core::retry::Budget;
use ratelimit_core::{Ratio, Retry};

/// A budget for each ratio that is declared. Most often that is one for all calls of a client: each
/// policy that declares the same shares it.
#[derive(Default)]
pub(crate) struct Budgets(Mutex<Vec<(Ratio, Budget)>>);

impl Budgets {
    /// Pays for an attempt that is sent now: in, for a call's first, or with what was withdrawn for it.
    pub(crate) fn pay(&self, retry: &Retry, withdrawn: Option<Withdrawn<'_>>) {
        match withdrawn {
            Some(withdrawn) => withdrawn.spend(),
            None => self.with(retry.budget(), Budget::deposit),
        }
    }

    /// One retry, if there is one.
    pub(crate) fn withdraw(&self, retry: &Retry) -> Option<Withdrawn<'_>> {
        let ratio = retry.budget();
        // Made only where there is one: what is dropped goes back.
        self.with(ratio, Budget::withdraw).then(|| Withdrawn { budgets: self, ratio, spent: false })
    }

    fn with<T>(&self, ratio: Ratio, change: impl FnOnce(&mut Budget) -> T) -> T {
        let mut budgets = self.lock();
        if let Some((_, budget)) = budgets.iter_mut().find(|(known, _)| *known == ratio) {
            return change(budget);
        }
        let mut budget = Budget::new(ratio, ratelimit_core::retry::RESERVE);
        let changed = change(&mut budget);
        budgets.push((ratio, budget));
        changed
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(Ratio, Budget)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A retry that was taken out, and goes back unless it is sent: a caller that goes away while it pauses, or
/// a quota that refuses the attempt, costs others nothing.
pub(crate) struct Withdrawn<'a> {
    budgets: &'a Budgets,
    ratio: Ratio,
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
            self.budgets.with(self.ratio, Budget::give_back);
        }
    }
}
