//! What a process' share of a budget needs besides deciding: to start where the fleet's stands, and to tell how
//! much of it is used.

use ratelimit_core::algorithm::{Charge, Kernel};
use ratelimit_core::{Quota, State};

use super::MemoryStore;
use crate::store::Ask;

impl MemoryStore {
    /// Starts `ask` anew: of what it holds `permits` were taken at `at_us`.
    pub(crate) fn seed(&self, ask: &Ask, permits: u64, at_us: u64) {
        let (kernel, mut shard) = (ask.quota.kernel(), self.shard(ask.hash));
        let now_us = self.now_us();
        let state = kernel.refresh(Some(taken(&ask.quota, permits, at_us)), now_us);
        let lifetime_us = kernel.lifetime(&state, now_us);
        shard.put(ask.hash, &ask.key, state, now_us, now_us.saturating_add(lifetime_us));
    }

    /// Permits of `ask` that are in use, and how many of them are promised for later.
    pub(crate) fn used(&self, ask: &Ask) -> (u64, u64) {
        let mut used = (0, 0);
        self.change(
            &ask.key,
            &ask.quota,
            || self.now_us(),
            |kernel, state, _, now_us| {
                let standing = kernel.standing(&state, now_us);
                used = (ask.quota.used(&standing), ask.quota.promised(&standing));
                (state, false)
            },
        );
        used
    }

    /// Permits that are still in use of those that [`seed`](Self::seed) began with.
    pub(crate) fn still_used(&self, ask: &Ask, permits: u64, at_us: u64) -> u64 {
        let (kernel, now_us) = (ask.quota.kernel(), self.now_us());
        let state = kernel.refresh(Some(taken(&ask.quota, permits, at_us)), now_us);
        ask.quota.used(&kernel.standing(&state, now_us))
    }

    /// Forgets the state of `ask`.
    pub(crate) fn forget(&self, ask: &Ask) {
        self.shard(ask.hash).remove(ask.hash, &ask.key);
    }

    /// The process that `ask` names as its holder has `held` places.
    pub(crate) fn renew(&self, ask: &Ask, held: u64) {
        self.renew_by(ask, held, true, || self.now_us());
    }

    pub(super) fn renew_by(&self, ask: &Ask, held: u64, exact: bool, now: impl FnOnce() -> u64) {
        self.change(&ask.key, &ask.quota, now, |kernel, state, _, now_us| match (kernel, state) {
            (Kernel::InFlight(limit), State::InFlight(state)) => {
                (State::InFlight(limit.renew(state, now_us, held, exact)), true)
            }
            (_, state) => (state, false),
        });
    }
}

/// The state of a quota of which `permits` were taken at `at_us`, and nothing else.
fn taken(quota: &Quota, permits: u64, at_us: u64) -> State {
    let (kernel, calls) = (quota.kernel(), quota.penalty(permits));
    kernel.charge(kernel.refresh(None, at_us), at_us, Charge { cost: 1, calls, wait_us: 0 }).0
}
