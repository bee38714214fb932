//! The gates that upstreams have closed: until when nobody passes which, and the share of their rates that is
//! used meanwhile.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use ratelimit_core::pace::{self, Pace, WHOLE};

use super::lock;
use crate::store::Quiet;
use crate::telemetry;

#[derive(Default)]
pub(super) struct Gates {
    known: Mutex<HashMap<Arc<str>, Gate>>,
    /// How many there are: while there is none, nobody looks.
    count: AtomicUsize,
}

/// A gate that is closed, or lets calls pass by a share of their rate.
#[derive(Clone, Copy)]
struct Gate {
    not_before_us: u64,
    said_at_us: u64,
    pace: Option<Pace>,
    /// The share that was told of last.
    told: u8,
}

impl Gate {
    /// As of `now_us`. Where the clock was set back since it was said, it comes back with it, as states do.
    fn at(self, now_us: u64) -> Self {
        let back_us = self.said_at_us.saturating_sub(now_us);
        let pace = self.pace.map(|pace| pace.set_back(back_us));
        Self {
            not_before_us: self.not_before_us.saturating_sub(back_us),
            said_at_us: self.said_at_us.min(now_us),
            told: self.told,
            pace: pace.filter(|pace| pace.share_at(now_us) < WHOLE),
        }
    }

    fn closed_for(&self, now_us: u64) -> u64 {
        self.not_before_us.saturating_sub(now_us)
    }

    fn is_over(&self, now_us: u64) -> bool {
        self.closed_for(now_us) == 0 && self.pace.is_none()
    }
}

impl Gates {
    /// Whether nobody has to heed any.
    pub(super) fn all_open(&self) -> bool {
        self.count.load(Ordering::Acquire) == 0
    }

    /// Does with `gate` what `quiet` says. What was said before holds where it is longer. Says whether it was open,
    /// and is not now.
    pub(super) fn close(&self, gate: &Arc<str>, quiet: Quiet, now_us: u64) -> bool {
        let mut gates = self.lock();
        let before = gates.get(gate).map(|gate| gate.at(now_us));
        let told = before.map_or(WHOLE, |before| before.told);
        let was_closed_us = before.map_or(0, |before| before.closed_for(now_us));
        let not_before_us = now_us.saturating_add(quiet.closed_us.max(was_closed_us));
        let before = before.and_then(|before| before.pace);
        let pace = pace::refused(before, quiet.cut, was_closed_us > 0, not_before_us, now_us);
        // What is over makes room.
        gates.retain(|other, known| other == gate || !known.at(now_us).is_over(now_us));
        let share = pace.filter(|pace| pace.cut_at_us == now_us).map_or(told, |pace| pace.share);
        let closed = Gate { not_before_us, said_at_us: now_us, pace, told: share };
        if !closed.is_over(now_us) {
            gates.insert(Arc::clone(gate), closed);
        }
        self.count.store(gates.len(), Ordering::Release);
        drop(gates);
        if share != told {
            telemetry::paced(gate, share);
        }
        was_closed_us == 0 && quiet.closed_us > 0
    }

    pub(super) fn open(&self, gate: &str) {
        let mut gates = self.lock();
        let opened = gates.remove(gate);
        self.count.store(gates.len(), Ordering::Release);
        drop(gates);
        if opened.is_some_and(|opened| opened.told != WHOLE) {
            telemetry::paced(gate, WHOLE);
        }
    }

    /// For how many microseconds nobody passes `gate`, and the share of its rate.
    pub(super) fn look(&self, gate: &str, now_us: u64) -> (u64, u8) {
        if self.all_open() {
            return (0, WHOLE);
        }
        let mut gates = self.lock();
        let Some(known) = gates.get_mut(gate) else { return (0, WHOLE) };
        let (current, told) = (known.at(now_us), known.told);
        let (closed_us, pace) = (current.closed_for(now_us), current.pace);
        let share = pace.map_or(WHOLE, |pace| pace.share_at(now_us));
        // One that has opened stays what it is until a call passes: should the clock be set back, it is closed
        // again.
        if !current.is_over(now_us) {
            *known = current;
        }
        if closed_us == 0 {
            known.told = share;
        }
        // It grows once the gate is open.
        let news = closed_us == 0 && told != share;
        drop(gates);
        if news {
            telemetry::paced(gate, share);
        }
        (closed_us, share)
    }

    /// A call has passed `gate`: it is of no more use, if it is over.
    pub(super) fn passed(&self, gate: &str, now_us: u64) {
        if self.all_open() {
            return;
        }
        let mut gates = self.lock();
        if gates.get(gate).is_some_and(|known| known.at(now_us).is_over(now_us)) {
            gates.remove(gate);
            self.count.store(gates.len(), Ordering::Release);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Arc<str>, Gate>> {
        lock(&self.known)
    }
}
