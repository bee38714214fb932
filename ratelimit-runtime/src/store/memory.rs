//! The store in memory: nothing to install, for the one process it lives in.
//!
//! One lock is held for the time of a decision, never across an await. Entries whose quota is full
//! again say the same as no entry, and are swept out when the map has doubled since the last sweep:
//! so it holds at most about twice as many keys as are in use at one time.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ratelimit_core::{Claim, State, decide};

use super::{Answer, Ask, Charge};
use crate::time::{self, Instant};

/// Keys below which sweeping is not worth the while.
const SMALLEST_SWEEP: usize = 1_024;

/// A store in the memory of this process, shared by everything it is cloned into.
///
/// ```
/// use ratelimit_runtime::{Limiter, MemoryStore};
///
/// let store = MemoryStore::new();
/// let incoming = Limiter::new(store.clone());
/// let outgoing = Limiter::new(store); // the same budgets
/// ```
#[derive(Clone)]
pub struct MemoryStore {
    shared: Arc<Shared>,
}

struct Shared {
    started: Instant,
    keys: Mutex<Keys>,
}

#[derive(Default)]
struct Keys {
    entries: HashMap<Arc<str>, Entry>,
    sweep_at: usize,
}

struct Entry {
    state: State,
    /// From then on the entry says what no entry says.
    expires_at_us: u64,
}

impl MemoryStore {
    /// An empty store: every quota is full.
    #[must_use]
    pub fn new() -> Self {
        Self { shared: Arc::new(Shared { started: time::now(), keys: Mutex::default() }) }
    }

    /// How many keys are held.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys().entries.len()
    }

    /// Whether no key is held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn acquire(&self, asks: &[Ask]) -> Answer {
        let now_us = self.now_us();
        let mut keys = self.keys();
        let mut claims: Vec<Claim<'_>> = asks
            .iter()
            .map(|ask| Claim::new(&ask.quota, keys.get(&ask.key, now_us), ask.max_wait_us))
            .collect();
        let verdict = decide(&mut claims, now_us);
        for (ask, claim) in asks.iter().zip(&claims) {
            if let (true, Some(state)) = (claim.changed, claim.state) {
                keys.set(&ask.key, state, now_us.saturating_add(ask.quota.kernel().lifetime(state)));
            }
        }
        keys.sweep(now_us);
        Answer {
            verdict,
            standings: claims.iter().map(|claim| claim.standing).collect(),
            receipts: claims.iter().map_while(|claim| claim.receipt).collect(),
        }
    }

    pub(crate) fn give_back(&self, charges: &[Charge]) {
        let now_us = self.now_us();
        let mut keys = self.keys();
        for charge in charges {
            let Some(stored) = keys.get(&charge.key, now_us) else { continue };
            let kernel = charge.quota.kernel();
            let refreshed = kernel.refresh(Some(stored), now_us);
            let state = kernel.give_back(refreshed, charge.quota.cost(), charge.receipt);
            if state != refreshed {
                keys.set(&charge.key, state, now_us.saturating_add(kernel.lifetime(state)));
            }
        }
    }

    fn now_us(&self) -> u64 {
        // Never 0, which a state keeps for "not yet".
        time::micros(time::now().saturating_duration_since(self.shared.started)).saturating_add(1)
    }

    /// No code panics while it holds the lock; if it did, what is in the map is still whole states.
    fn keys(&self) -> MutexGuard<'_, Keys> {
        self.shared.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keys {
    fn get(&self, key: &str, now_us: u64) -> Option<State> {
        self.entries.get(key).filter(|entry| now_us < entry.expires_at_us).map(|entry| entry.state)
    }

    fn set(&mut self, key: &Arc<str>, state: State, expires_at_us: u64) {
        self.entries.insert(Arc::clone(key), Entry { state, expires_at_us });
    }

    fn sweep(&mut self, now_us: u64) {
        if self.entries.len() < self.sweep_at.max(SMALLEST_SWEEP) {
            return;
        }
        self.entries.retain(|_, entry| now_us < entry.expires_at_us);
        self.sweep_at = self.entries.len().saturating_mul(2);
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MemoryStore").field("keys", &self.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratelimit_core::{QuotaSpec, Verdict};
    use std::time::Duration;

    fn ask(key: &str) -> Ask {
        let quota = QuotaSpec::new(10, Duration::from_secs(1)).burst(1).check().unwrap();
        Ask { key: Arc::from(key), quota, max_wait_us: 0 }
    }

    #[tokio::test(start_paused = true)]
    async fn a_key_that_is_full_again_is_swept_out() {
        let store = MemoryStore::new();
        for user in 0..10_000 {
            assert_eq!(store.acquire(&[ask(&format!("user-{user}"))]).verdict, Verdict::Admitted);
            time::sleep(Duration::from_millis(1)).await;
        }
        // Each is full again after 100 ms, so about 100 are in use at one time.
        assert!(store.len() <= SMALLEST_SWEEP, "{} keys", store.len());
    }

    #[tokio::test(start_paused = true)]
    async fn a_refused_call_is_admitted_at_its_retry_after_and_not_a_microsecond_earlier() {
        let store = MemoryStore::new();
        assert_eq!(store.acquire(&[ask("a")]).verdict, Verdict::Admitted);
        let Verdict::Refused { retry_after_us, .. } = store.acquire(&[ask("a")]).verdict else {
            panic!("the bucket is empty");
        };
        assert_eq!(retry_after_us, 100_000);
        tokio::time::advance(Duration::from_micros(retry_after_us - 1)).await;
        assert!(matches!(store.acquire(&[ask("a")]).verdict, Verdict::Refused { retry_after_us: 1, .. }));
        tokio::time::advance(Duration::from_micros(1)).await;
        assert_eq!(store.acquire(&[ask("a")]).verdict, Verdict::Admitted);
    }
}
