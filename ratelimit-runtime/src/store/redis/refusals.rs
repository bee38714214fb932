//! Refusals that are known: a quota that has nothing for a call until an instant is not asked again
//! before it.
//!
//! Only a permit that somebody gives back, or an operator, could make it earlier. This process knows
//! of its own, and forgets the refusal then; what others do it hears of a tenth of a second later.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ratelimit_core::algorithm::{Kernel, NEVER_US};
use ratelimit_core::{Binding, Quota, Refusal};

use crate::store::Entry;
use crate::time::{self, Instant};

/// How long a refusal is believed without asking again.
const BELIEVED: Duration = Duration::from_millis(100);
/// Refusals that are kept at one time; with one more, all are forgotten.
const MOST: usize = 10_000;

#[derive(Debug, Default)]
pub(super) struct Refusals {
    known: Mutex<HashMap<Arc<str>, Known>>,
    count: AtomicUsize,
}

#[derive(Debug, Clone, Copy)]
struct Known {
    /// The cost that did not fit, and those above it.
    cost: u64,
    /// By which numbers: with others it may fit.
    kernel: Kernel,
    free_at: Instant,
    believed_until: Instant,
}

impl Refusals {
    /// The refusal that the store would give to `entry`, if that is known.
    pub(super) fn of(&self, entry: &Entry) -> Option<Refusal> {
        if self.count.load(Ordering::Relaxed) == 0 {
            return None;
        }
        let now = time::now();
        let known = self.known();
        let refusing = entry.asks().iter().enumerate().filter_map(|(place, ask)| {
            let found = known.get(&ask.key)?;
            let left_us = time::micros(found.free_at.saturating_duration_since(now));
            let holds = now < found.believed_until
                && ask.quota.cost() >= found.cost
                && *ask.quota.kernel() == found.kernel
                && left_us > entry.max_wait_us(&ask.quota);
            holds.then_some(Refusal { by: Binding::Claim(place), retry_after_us: left_us })
        });
        refusing.max_by_key(|refusal| refusal.retry_after_us)
    }

    pub(super) fn learn(&self, entry: &Entry, refusal: Refusal) {
        let Refusal { by: Binding::Claim(place), retry_after_us } = refusal else { return };
        let Some(ask) = entry.asks().get(place).filter(|_| retry_after_us < NEVER_US) else { return };
        // With others in its scope, what it waited for may have been theirs; and beside another, a window that
        // closes again may have put it off.
        let quotas = || entry.asks().iter().map(|ask| &ask.quota);
        let of_its_scope = quotas().filter(|other| other.scope() == ask.quota.scope()).count();
        if of_its_scope > 1 || entry.asks().len() > 1 && quotas().any(closes_again) {
            return;
        }
        let now = time::now();
        let mut known = self.known();
        if known.len() >= MOST {
            // What is not known is asked for. Looking for the old ones each time would cost more.
            known.clear();
        }
        let free_at = now + Duration::from_micros(retry_after_us);
        let believed_until = free_at.min(now + BELIEVED);
        let (cost, kernel) = (ask.quota.cost(), *ask.quota.kernel());
        known.insert(Arc::clone(&ask.key), Known { cost, kernel, free_at, believed_until });
        self.count.store(known.len(), Ordering::Relaxed);
    }

    pub(super) fn forget<'k>(&self, keys: impl IntoIterator<Item = &'k Arc<str>>) {
        if self.count.load(Ordering::Relaxed) == 0 {
            return;
        }
        let mut known = self.known();
        for key in keys {
            known.remove(key);
        }
        self.count.store(known.len(), Ordering::Relaxed);
    }

    fn known(&self) -> MutexGuard<'_, HashMap<Arc<str>, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a call that has a permit now may have none a moment later, though nobody takes it.
fn closes_again(quota: &Quota) -> bool {
    matches!(quota.kernel(), Kernel::FixedWindow(window) if window.margin_us() > 0)
}
