//! Where the store last said that keys stand, and which of them this process has decided by itself since.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hashbrown::HashTable;
use ratelimit_core::{Calls, Standing};

use crate::store::{Answer, Ask, Entry, hash_of};
use crate::time::Instant;

/// Keys that are remembered at one time; with one more, those go that are full again, or all.
const MOST: usize = 100_000;
/// How long after a failure keys are offered that were not asked for since.
const HEALING: Duration = Duration::from_secs(15);

#[derive(Debug, Default)]
pub(super) struct Seen {
    known: Mutex<HashTable<Known>>,
    /// How many keys were decided here since the store was told of it.
    alone: AtomicUsize,
    /// How often something has failed: what the store said before it may have lost.
    failures: AtomicU64,
    /// Up to which failure all is healed, as far as it ever will be.
    healed: AtomicU64,
    last_failure: Mutex<Option<Instant>>,
}

#[derive(Debug)]
struct Known {
    hash: u64,
    key: Arc<str>,
    said: Option<Said>,
    /// How often something had failed when the store was asked.
    failures: u64,
    /// The store has answered as if it had never been: what it said before is to be offered first.
    lost: bool,
    /// How it is decided here, if it is.
    alone: Option<Alone>,
    /// Whether it is on its way to the store.
    offered: bool,
}

/// A share, and how much of it the store knows of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Alone {
    /// Of one of how many it is.
    pub(super) processes: u64,
    /// Permits that were in use, as the store knows.
    pub(super) base: u64,
    /// When that was.
    pub(super) at: Instant,
}

/// What the store said.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said {
    pub(super) standing: Standing,
    /// When, by its clock.
    pub(super) now_us: u64,
    /// When it was heard of.
    pub(super) at: Instant,
}

impl Said {
    /// How many permits of the share of one of `processes` are in use then.
    pub(super) fn of_a_share(&self, ask: &Ask, processes: u64) -> u64 {
        ask.quota.used(&self.standing).div_ceil(processes.max(1))
    }

    /// Whether nothing is in use any more.
    fn is_over(&self, now: Instant) -> bool {
        self.at + Duration::from_micros(self.standing.reset_after_us) <= now
    }
}

impl Seen {
    pub(super) fn note(
        &self,
        entries: &[(Entry, Calls)],
        answers: &[Answer],
        (now_us, at): (u64, Instant),
        failures: u64,
    ) {
        self.heal(at);
        let mut known = self.known();
        for ((entry, _), answer) in entries.iter().zip(answers) {
            for (ask, standing) in entry.asks().iter().zip(answer.standings.iter()) {
                if ask.quota.is_in_flight() {
                    continue;
                }
                let said = Some(Said { standing: *standing, now_us, at });
                match find(&mut known, ask) {
                    // What is decided here has to be told first.
                    Some(known) if known.alone.is_some() => {}
                    Some(known) if known.lost => known.lost = false,
                    Some(known) => (known.said, known.failures) = (said, failures),
                    None => self.insert(&mut known, ask, said, failures, at),
                }
            }
        }
    }

    /// The store has not found `keys` at `now_us` of its clock, which was heard at `at`: those that it had said are
    /// in use until later it has lost, and with them whatever else it held. Whether there is one. What it answered
    /// of these is not to be remembered, but offered against.
    pub(super) fn misses<'a>(
        &self,
        keys: impl Iterator<Item = &'a str>,
        (now_us, at): (u64, Instant),
    ) -> bool {
        let (mut known, mut any) = (self.known(), false);
        for key in keys {
            let found = known.find_mut(hash_of(key), |known| &*known.key == key);
            let Some(known) = found.filter(|known| known.alone.is_none()) else { continue };
            // Answers are not always heard in the order in which they were given.
            if known.said.is_some_and(|said| said.now_us < now_us && !said.is_over(at)) {
                known.lost = true;
                any = true;
            }
        }
        drop(known);
        if any {
            self.failed(at);
        }
        any
    }

    /// From now on `ask` is decided here: by the share of one of `processes`, or of as many as it has been
    /// since it is. Where it begins, `start` begins it, before anybody else decides by it.
    pub(super) fn go_alone(&self, ask: &Ask, processes: u64, start: impl FnOnce(Alone)) -> u64 {
        let (now, mut known) = (crate::time::now(), self.known());
        if find(&mut known, ask).is_none() {
            self.insert(&mut known, ask, None, 0, now);
        }
        let Some(known) = find(&mut known, ask) else { return processes };
        if let Some(alone) = known.alone {
            return alone.processes;
        }
        let base = known.said.map_or(0, |said| said.of_a_share(ask, processes));
        let at = known.said.map_or(now, |said| said.at);
        let alone = Alone { processes, base, at };
        start(alone);
        known.alone = Some(alone);
        self.alone.fetch_add(1, Ordering::AcqRel);
        processes
    }

    /// Whether anything is to be told to the store. While all is well, that costs no more than this.
    pub(super) fn may_owe(&self) -> bool {
        self.alone.load(Ordering::Acquire) > 0 || self.is_healing()
    }

    fn is_healing(&self) -> bool {
        self.healed.load(Ordering::Relaxed) != self.failures()
    }

    pub(super) fn failures(&self) -> u64 {
        self.failures.load(Ordering::Acquire)
    }

    pub(super) fn failed(&self, now: Instant) {
        *self.last_failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(now);
        self.failures.fetch_add(1, Ordering::AcqRel);
    }

    /// What to offer of `ask`: what the store said last, and how it was decided here since; nothing where
    /// there is nothing to tell.
    pub(super) fn offer(&self, ask: &Ask) -> Option<(Option<Said>, Option<Alone>)> {
        let (now, mut known) = (crate::time::now(), self.known());
        let known = find(&mut known, ask).filter(|known| !known.offered)?;
        let lost = known.failures != self.failures() && known.said.is_some_and(|said| !said.is_over(now));
        if !lost && known.alone.is_none() {
            return None;
        }
        known.offered = true;
        Some((known.said, known.alone))
    }

    /// The store has heard of `ask`. What has come since the offer is told with the next: then `rest` is how it
    /// goes on.
    pub(super) fn settle(&self, ask: &Ask, rest: Option<Alone>) {
        if let Some(known) = find(&mut self.known(), ask) {
            known.offered = false;
            if std::mem::replace(&mut known.alone, rest).is_some() && rest.is_none() {
                self.alone.fetch_sub(1, Ordering::AcqRel);
            }
        }
    }

    pub(super) fn take_back(&self, ask: &Ask) {
        if let Some(known) = find(&mut self.known(), ask) {
            known.offered = false;
        }
    }

    pub(super) fn forget(&self, ask: &Ask) {
        let mut known = self.known();
        if let Ok(found) = known.find_entry(ask.hash, |known| known.key == ask.key) {
            let (gone, _) = found.remove();
            self.alone.fetch_sub(usize::from(gone.alone.is_some()), Ordering::AcqRel);
        }
    }

    /// Long after the last failure, what has not been asked for since is not worth looking for.
    fn heal(&self, now: Instant) {
        if !self.is_healing() {
            return;
        }
        let failures = self.failures();
        let last = *self.last_failure.lock().unwrap_or_else(PoisonError::into_inner);
        if last.is_none_or(|last| now.saturating_duration_since(last) > HEALING) {
            self.healed.store(failures, Ordering::Relaxed);
        }
    }

    fn insert(
        &self,
        known: &mut HashTable<Known>,
        ask: &Ask,
        said: Option<Said>,
        failures: u64,
        now: Instant,
    ) {
        if known.len() >= MOST {
            known.retain(|known| known.alone.is_some() || known.said.is_some_and(|said| !said.is_over(now)));
            if known.len() >= MOST {
                // What is not known starts full, here and there. Looking for the old ones would cost more.
                known.clear();
                self.alone.store(0, Ordering::Release);
            }
        }
        let (hash, key) = (ask.hash, Arc::clone(&ask.key));
        let new = Known { hash, key, said, failures, lost: false, alone: None, offered: false };
        known.insert_unique(hash, new, |known| known.hash);
    }

    fn known(&self) -> MutexGuard<'_, HashTable<Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn find<'a>(known: &'a mut HashTable<Known>, ask: &Ask) -> Option<&'a mut Known> {
    known.find_mut(ask.hash, |known| Arc::ptr_eq(&known.key, &ask.key) || known.key == ask.key)
}
