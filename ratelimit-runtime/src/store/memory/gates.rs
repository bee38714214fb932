//! The gates that upstreams have closed: until when nobody passes which.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use super::lock;

#[derive(Default)]
pub(super) struct Gates {
    closed: Mutex<HashMap<Arc<str>, Gate>>,
    /// How many there are: while there is none, nobody looks.
    count: AtomicUsize,
}

/// A gate that is closed.
struct Gate {
    not_before_us: u64,
    said_at_us: u64,
}

impl Gate {
    fn closed(now_us: u64, closed_us: u64) -> Self {
        Self { not_before_us: now_us.saturating_add(closed_us), said_at_us: now_us }
    }

    /// As of when it was said, where the clock was set back since.
    fn closed_for(&self, now_us: u64) -> u64 {
        self.not_before_us.saturating_sub(now_us.max(self.said_at_us))
    }
}

impl Gates {
    /// Whether none at all is closed.
    pub(super) fn all_open(&self) -> bool {
        self.count.load(Ordering::Acquire) == 0
    }

    /// Closes `gate` for `closed_us` microseconds.
    pub(super) fn close(&self, gate: &Arc<str>, closed_us: u64, now_us: u64) {
        let mut gates = self.lock();
        // What was said before holds where it is longer, and what is over makes room.
        let closed_us = closed_us.max(gates.get(gate).map_or(0, |gate| gate.closed_for(now_us)));
        gates.retain(|_, gate| gate.closed_for(now_us) > 0);
        gates.insert(Arc::clone(gate), Gate::closed(now_us, closed_us));
        self.count.store(gates.len(), Ordering::Release);
    }

    pub(super) fn open(&self, gate: &str) {
        let mut gates = self.lock();
        gates.remove(gate);
        self.count.store(gates.len(), Ordering::Release);
    }

    /// For how many microseconds nobody passes `gate`. One from the future comes back with the clock, as
    /// states do.
    pub(super) fn closed_for(&self, gate: &str, now_us: u64) -> u64 {
        if self.all_open() {
            return 0;
        }
        let mut gates = self.lock();
        let Some(known) = gates.get_mut(gate) else { return 0 };
        let closed_us = known.closed_for(now_us);
        if closed_us == 0 {
            gates.remove(gate);
            self.count.store(gates.len(), Ordering::Release);
        } else if known.said_at_us > now_us {
            *known = Gate::closed(now_us, closed_us);
        }
        closed_us
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Arc<str>, Gate>> {
        lock(&self.closed)
    }
}
