//! What the store may have lost of gates and shares.
//!
//! One that fails may have lost what it was told: what this process knows of closed gates is in doubt then, no call
//! of its own passes them, and the store is [told anew](super::super::anew) as soon as it hears. And one that never
//! failed may have lost it all the same: it lets calls pass a gate that it had said is closed. Either somebody has
//! opened that gate, which leaves a mark in the store, or the gate is lost: the store is told what was known and
//! when, and says which. Up to then calls go by what it says.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use ratelimit_core::pace::{Cut, WHOLE};

use super::{Closed, Gates, Known, MOST, Share};
use crate::store::Quiet;
use crate::time::{self, Instant};

/// A gate that opens so soon may have opened already, and its word be on the way.
const SOON: Duration = Duration::from_millis(100);
/// So many parts of a share may have come back that its word does not tell of.
const SLACK: u8 = 4;

/// A gate that the store knows nothing of any more.
#[derive(Debug)]
pub(super) struct Lost {
    until: Instant,
    cut: Option<Cut>,
    asked: Instant,
    since: u64,
}

/// A gate that the store may have lost.
#[derive(Debug)]
pub(in crate::store::redis) struct Doubted {
    pub(in crate::store::redis) gate: Arc<str>,
    until: Instant,
    cut: Option<Cut>,
    /// As of when it was known.
    pub(in crate::store::redis) asked: Instant,
    since: u64,
}

impl Doubted {
    /// What the store is told of it, if it is still worth it.
    pub(in crate::store::redis) fn quiet(&self) -> Option<Quiet> {
        let closed_us = time::micros(self.until.saturating_duration_since(time::now()));
        // A gate that is still closed there is cut no further, and keeps to the longer time.
        (closed_us > 0).then_some(Quiet { closed_us, cut: self.cut })
    }
}

/// A share that the store may have lost.
#[derive(Debug)]
pub(in crate::store::redis) struct DoubtedShare {
    pub(in crate::store::redis) gate: Arc<str>,
    pub(in crate::store::redis) share: u8,
    pub(in crate::store::redis) step: Duration,
    pub(in crate::store::redis) asked: Instant,
    since: u64,
}

impl Gates {
    /// The store has failed, and may have lost what it knew. Whether there is anything that it has to be told
    /// anew.
    pub(in crate::store::redis) fn doubt(&self) -> bool {
        if self.closed.load(Ordering::Acquire) == 0 && self.paced.load(Ordering::Acquire) == 0 {
            return false;
        }
        let (mut known, now) = (self.known(), time::now());
        let since = self.doubts.fetch_add(1, Ordering::AcqRel);
        let mut any = false;
        for closed in known.closed.values_mut().filter(|closed| closed.until > now) {
            // What it has not heard it is told anyway.
            if *closed.told.borrow() {
                closed.doubted = Some(since);
                any = true;
            }
        }
        let Known { shares, doubted_shares, .. } = &mut *known;
        for (gate, share) in shares.iter().filter(|(_, share)| share.at(now) < WHOLE) {
            doubted_shares.insert(Arc::clone(gate), (*share, since));
            any = true;
        }
        any
    }

    /// The store lets calls pass `gate`, and had said that it is as `closed` says. Whether it may have lost that.
    pub(super) fn may_be_lost(&self, known: &mut Known, gate: &Arc<str>, closed: &Closed) -> bool {
        let Closed { until, heard_cut: cut, asked, .. } = *closed;
        if until <= time::now() + SOON {
            return false;
        }
        let since = self.doubts.fetch_add(1, Ordering::AcqRel);
        known.lost.insert(Arc::clone(gate), Lost { until, cut, asked, since });
        true
    }

    /// The store was asked at `asked`, and says by which share calls pass `gate`, of which a part comes back each
    /// `step`. Whether that is news, and whether it may have lost a smaller one.
    pub(super) fn hear_share(
        &self,
        gate: &Arc<str>,
        parts: u8,
        step: Duration,
        asked: Instant,
    ) -> (bool, bool) {
        let (mut known, now) = (self.known(), time::now());
        if known.shares.len() >= MOST {
            known.shares.clear();
        }
        let before = match parts {
            WHOLE.. => known.shares.remove(gate),
            _ => known.shares.insert(Arc::clone(gate), Share { parts, at: now, asked, step }),
        };
        self.paced.store(known.shares.len(), Ordering::Release);
        let lost = before.filter(|before| parts > before.at(now).saturating_add(SLACK));
        if let Some(lost) = lost {
            let since = self.doubts.fetch_add(1, Ordering::AcqRel);
            known.doubted_shares.insert(Arc::clone(gate), (lost, since));
        }
        (before.map_or(WHOLE, |before| before.parts) != parts, lost.is_some())
    }

    pub(in crate::store::redis) fn doubted(&self) -> Vec<Doubted> {
        let known = self.known();
        let doubted = known.closed.iter().filter_map(|(gate, closed)| {
            let Closed { until, heard_cut: cut, asked, doubted, .. } = *closed;
            Some(Doubted { gate: Arc::clone(gate), until, cut, asked, since: doubted? })
        });
        let lost = known.lost.iter().map(|(gate, lost)| {
            let Lost { until, cut, asked, since } = *lost;
            Doubted { gate: Arc::clone(gate), until, cut, asked, since }
        });
        doubted.chain(lost).collect()
    }

    /// The shares of which the same is true.
    pub(in crate::store::redis) fn doubted_shares(&self) -> Vec<DoubtedShare> {
        let (known, now) = (self.known(), time::now());
        let doubted = known.doubted_shares.iter().map(|(gate, (share, since))| {
            let Share { step, asked, .. } = *share;
            DoubtedShare { gate: Arc::clone(gate), share: share.at(now), step, asked, since: *since }
        });
        doubted.collect()
    }

    /// The store knows of it again, unless it has failed once more since.
    pub(in crate::store::redis) fn trust_share(&self, doubted: &DoubtedShare) {
        let mut known = self.known();
        if known.doubted_shares.get(&doubted.gate).is_some_and(|(_, since)| *since == doubted.since) {
            known.doubted_shares.remove(&doubted.gate);
        }
    }

    /// The store knows of it again as of `asked`, or need not any more: unless it has failed once more since. Where
    /// it `is_open`, somebody has opened it.
    pub(in crate::store::redis) fn trust(&self, doubted: &Doubted, asked: Instant, is_open: bool) {
        let mut known = self.known();
        if known.lost.get(&doubted.gate).is_some_and(|lost| lost.since == doubted.since) {
            known.lost.remove(&doubted.gate);
        }
        let Some(closed) = known.closed.get_mut(&doubted.gate) else { return };
        if closed.doubted.take_if(|since| *since == doubted.since).is_none() {
            return;
        }
        (closed.told_at, closed.asked) = (time::now(), asked);
        // What was heard of it meanwhile is news.
        if is_open && *closed.told.borrow() && !closed.telling {
            known.closed.remove(&doubted.gate);
            self.closed.store(known.closed.len(), Ordering::Release);
        }
    }
}

#[cfg(test)]
mod tests;
