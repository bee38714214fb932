//! One part of the store's keys, behind one lock.

use std::sync::Arc;

use hashbrown::HashTable;
use ratelimit_core::{AtOnce, Claim, State, decide_at_once};

use crate::store::Ask;

/// Keys below which sweeping is not worth the while.
const SMALLEST_SWEEP: usize = 32;

#[derive(Debug)]
pub(super) struct Shard {
    keys: HashTable<Held>,
    /// How many new keys may come before the next sweep.
    until_sweep: usize,
    max_keys: usize,
    slack_us: u64,
}

#[derive(Debug)]
struct Held {
    hash: u64,
    key: Arc<str>,
    /// Nothing while the record of a sliding window is out for a decision.
    state: Option<State>,
    /// From then on the state says what no state says.
    expires_at_us: u64,
}

impl Held {
    /// Plans that are used again ask with the very key that is held.
    fn is_for(&self, key: &Arc<str>) -> bool {
        Arc::ptr_eq(&self.key, key) || self.key == *key
    }

    fn take(&mut self, now_us: u64) -> Option<State> {
        if self.expires_at_us <= now_us {
            return None;
        }
        match &self.state {
            Some(State::SlidingWindow(_)) => self.state.take(),
            other => other.clone(),
        }
    }
}

impl Shard {
    pub(super) fn new(max_keys: usize, slack_us: u64) -> Self {
        Self { keys: HashTable::new(), until_sweep: SMALLEST_SWEEP, max_keys, slack_us }
    }

    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    /// Decides a call on the state of its key in its place.
    #[inline]
    pub(super) fn at_once(&mut self, ask: &Ask, max_wait_us: u64, now_us: u64) -> Option<AtOnce> {
        let mut fresh = None;
        if let Some(held) = self.keys.find_mut(ask.hash, |held| held.is_for(&ask.key)) {
            let live = now_us < held.expires_at_us;
            let state = if live { &mut held.state } else { &mut fresh };
            let decision = decide_at_once(&ask.quota, state, max_wait_us, now_us)?;
            if let AtOnce::Admitted { lifetime_us, .. } = decision {
                held.expires_at_us = now_us.saturating_add(lifetime_us).saturating_add(self.slack_us);
                if !live {
                    held.state = fresh;
                }
            }
            return Some(decision);
        }
        let decision = decide_at_once(&ask.quota, &mut fresh, max_wait_us, now_us)?;
        if let (AtOnce::Admitted { lifetime_us, .. }, Some(state)) = (decision, fresh) {
            self.put(ask.hash, &ask.key, state, now_us, now_us.saturating_add(lifetime_us));
        }
        Some(decision)
    }

    /// Decides on the state of `key`, and stores what that leaves: as [`take`](Self::take) and
    /// [`settle`](Self::settle) do, with one look.
    pub(super) fn with<'a, T>(
        &mut self,
        hash: u64,
        key: &Arc<str>,
        now_us: u64,
        decide: impl FnOnce(Option<State>) -> (Claim<'a>, T),
    ) -> T {
        let Some(held) = self.keys.find_mut(hash, |held| held.is_for(key)) else {
            let (claim, answer) = decide(None);
            self.settle(hash, key, claim, now_us);
            return answer;
        };
        let (claim, answer) = decide(held.take(now_us));
        let Some(state) = claim.state else { return answer };
        if claim.changed {
            let lifetime_us = claim.quota.kernel().lifetime(&state, now_us);
            held.expires_at_us = now_us.saturating_add(lifetime_us).saturating_add(self.slack_us);
            held.state = Some(state);
        } else if held.state.is_none() {
            held.state = Some(state);
        }
        answer
    }

    /// The state of `key`. The record of a sliding window is moved out, not copied.
    pub(super) fn take(&mut self, hash: u64, key: &str, now_us: u64) -> Option<State> {
        self.keys.find_mut(hash, |held| *held.key == *key)?.take(now_us)
    }

    /// Stores what a decision left.
    pub(super) fn settle(&mut self, hash: u64, key: &Arc<str>, claim: Claim<'_>, now_us: u64) {
        let (Some(state), changed) = (claim.state, claim.changed) else { return };
        if changed {
            let lifetime_us = claim.quota.kernel().lifetime(&state, now_us);
            self.put(hash, key, state, now_us, now_us.saturating_add(lifetime_us));
        } else {
            self.put_back(hash, key, state);
        }
    }

    /// Puts back what was moved out and not changed.
    pub(super) fn put_back(&mut self, hash: u64, key: &Arc<str>, state: State) {
        if let Some(held) = self.keys.find_mut(hash, |held| held.key == *key && held.state.is_none()) {
            held.state = Some(state);
        }
    }

    pub(super) fn put(&mut self, hash: u64, key: &Arc<str>, state: State, now_us: u64, expires_at_us: u64) {
        let expires_at_us = expires_at_us.saturating_add(self.slack_us);
        if let Some(held) = self.keys.find_mut(hash, |held| held.is_for(key)) {
            held.state = Some(state);
            held.expires_at_us = expires_at_us;
            return;
        }
        self.make_room(now_us);
        let held = Held { hash, key: Arc::clone(key), state: Some(state), expires_at_us };
        self.keys.insert_unique(hash, held, |held| held.hash);
    }

    pub(super) fn remove(&mut self, hash: u64, key: &str) {
        if let Ok(entry) = self.keys.find_entry(hash, |held| *held.key == *key) {
            entry.remove();
        }
    }

    /// Sweeps when as many keys have come as there were left by the last sweep, so a key pays for one
    /// other on average; and when there is no room.
    fn make_room(&mut self, now_us: u64) {
        self.until_sweep = self.until_sweep.saturating_sub(1);
        if self.until_sweep > 0 && self.keys.len() < self.max_keys {
            return;
        }
        self.keys.retain(|held| now_us < held.expires_at_us);
        if self.keys.len() >= self.max_keys {
            self.forget_the_fullest();
        }
        self.until_sweep = self.keys.len().max(SMALLEST_SWEEP);
    }

    /// Forgets one in eight, those that are closest to being full again: so the next look at all keys is
    /// as many new keys away.
    fn forget_the_fullest(&mut self) {
        let mut expiries: Vec<u64> = self.keys.iter().map(|held| held.expires_at_us).collect();
        let mut left = (self.keys.len() / 8).max(1);
        let (_, threshold_us, _) = expiries.select_nth_unstable(left - 1);
        let threshold_us = *threshold_us;
        self.keys.retain(|held| {
            let goes = left > 0 && held.expires_at_us <= threshold_us;
            left -= usize::from(goes);
            !goes
        });
    }
}
