//! What a store that failed may have lost of gates and breakers, told to it anew.
//!
//! Every process that knew of a gate that was closed, of a share that was cut, or of a breaker that was open, tells
//! the store what it knew, and the script takes the stricter: one that has lost nothing hears nothing new. A server that was gone is told
//! by whoever [tries](super::watch) whether it is back, before it is found back and calls ask it again; one that
//! answers all the same, by a task. A gate that somebody has opened meanwhile stays open, for that leaves a mark.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

use ratelimit_core::pace::WHOLE;
use tokio::sync::Notify;

use super::batch::Lane;
use super::breakers::{MAX_REPORTS, tag};
use super::known_breakers::Doubted;
use super::script::Invocation;
use super::{RedisStore, Shared};
use crate::time::{self, Instant};

/// How long it takes until a store that could not be told is told again, at first and at last.
const AGAIN: Duration = Duration::from_millis(50);
const LONGEST_AGAIN: Duration = Duration::from_secs(1);
/// How many scripts a trial sends before it tries.
const MOST_OF_A_TRIAL: usize = 64;

#[derive(Debug, Default)]
pub(super) struct Anew {
    /// Whether a task tells it.
    telling: AtomicBool,
    /// The store has answered, so it is worth telling now.
    answers: Notify,
}

impl Anew {
    pub(super) fn answers(&self) {
        if self.telling.load(Ordering::Acquire) {
            self.answers.notify_one();
        }
    }
}

impl RedisStore {
    /// The store has failed.
    pub(super) fn doubts(&self) {
        let gates = self.shared.gates.doubt();
        if self.shared.known_breakers.doubt() || gates {
            self.tells_in_a_task();
        }
    }

    /// The store has answered as if it had never been told.
    pub(super) fn tells_what_is_lost(&self) {
        self.tells_in_a_task();
        self.shared.anew.answers();
    }

    fn tells_in_a_task(&self) {
        if !self.shared.anew.telling.swap(true, Ordering::AcqRel) {
            let telling = Telling { shared: Arc::downgrade(&self.shared), is_over: false };
            self.shared.home.alive().spawn(telling.run());
        }
    }

    /// Tells what the server of `lane` may have lost, or where there is none every server that is there, until one
    /// does not hear. Says whether all has been told.
    pub(super) async fn tell_anew(&self, lane: Option<&Arc<Lane>>) -> bool {
        let is_for = |key: &str| {
            let of_key = self.shared.lanes.of(key);
            lane.map_or_else(|| !of_key.health.is_open(), |lane| Arc::ptr_eq(lane, &of_key))
        };
        // Who tries whether a server is back is not to be kept from it for long: the task tells the rest.
        let most = if lane.is_some() { MOST_OF_A_TRIAL } else { usize::MAX };
        let mut all = true;
        for (number, doubted) in self.shared.gates.doubted().into_iter().enumerate() {
            let (gate, asked) = (&doubted.gate, time::now());
            let mut told = None;
            if let Some(quiet) = doubted.quiet() {
                if !is_for(gate) || number >= most {
                    all = false;
                    continue;
                }
                let seen_us = self.known_at(gate, doubted.asked);
                match self.hears::<i64>(&Invocation::hold_anew(gate, quiet, seen_us, None)).await {
                    Heard::Not => return false,
                    Heard::Nonsense => {}
                    Heard::So(closed_us) => told = u64::try_from(closed_us).ok(),
                }
            }
            self.shared.gates.trust(&doubted, asked, told == Some(0));
            if let Some(closed_us @ 1..) = told {
                self.hears_closed(gate, closed_us, asked);
            }
        }
        for (told, doubted) in self.shared.gates.doubted_shares().into_iter().enumerate() {
            if doubted.share < WHOLE {
                if !is_for(&doubted.gate) || told >= most {
                    all = false;
                    continue;
                }
                let (step_us, asked) = (time::micros(doubted.step), time::now());
                let seen_us = self.known_at(&doubted.gate, doubted.asked);
                let slow = Invocation::slow(&doubted.gate, doubted.share, step_us, seen_us, None);
                match self.hears::<u8>(&slow).await {
                    Heard::Not => return false,
                    Heard::Nonsense => {}
                    Heard::So(share) => {
                        self.hears_share(&doubted.gate, share, doubted.step, asked);
                    }
                }
            }
            self.shared.gates.trust_share(&doubted);
        }
        let (over, mut open): (Vec<Doubted>, Vec<Doubted>) =
            self.shared.known_breakers.doubted().into_iter().partition(|doubted| doubted.open_us() == 0);
        self.shared.known_breakers.trust(&over);
        // Those of one API and account lie in one slot of a cluster, and may share a script.
        open.sort_by(|one, other| one.guard.key.cmp(&other.guard.key));
        let same = |one: &Doubted, other: &Doubted| tag(&one.guard.key) == tag(&other.guard.key);
        for (told, slice) in open.chunk_by(same).flat_map(|same| same.chunks(MAX_REPORTS)).enumerate() {
            if told >= most || !slice.first().is_some_and(|first| is_for(&first.guard.key)) {
                all = false;
                continue;
            }
            if matches!(self.hears::<Vec<u8>>(&Invocation::saw_open(slice, None)).await, Heard::Not) {
                return false;
            }
            self.shared.known_breakers.trust(slice);
        }
        all
    }

    pub(super) fn is_in_doubt(&self) -> bool {
        let gates = &self.shared.gates;
        !gates.doubted().is_empty()
            || !gates.doubted_shares().is_empty()
            || !self.shared.known_breakers.doubted().is_empty()
    }

    /// An own instant by the clock of the server of `gate`; one at which nothing was heard yet, where that is not known.
    fn known_at(&self, gate: &str, at: Instant) -> u64 {
        self.shared.lanes.of(gate).clock.at(at).unwrap_or(1)
    }

    /// What the server says. Nobody waits for it but a trial, which is to be over soon.
    async fn hears<T: ::redis::FromRedisValue>(&self, call: &Invocation<'_>) -> Heard<T> {
        match time::within(self.errand_timeout(), self.invoke::<T>(call)).await {
            Some(Ok(said)) => Heard::So(said),
            // A key that holds something else is the trouble of those who ask for it.
            Some(Err(error)) if error.is_of_the_script() => Heard::Nonsense,
            Some(Err(_)) | None => Heard::Not,
        }
    }
}

/// What the server says to what it is told.
enum Heard<T> {
    So(T),
    /// It has run the script, which has found something that is not of this library.
    Nonsense,
    /// It does not hear.
    Not,
}

/// The task, until all has been told or there is no store any more.
struct Telling {
    shared: Weak<Shared>,
    is_over: bool,
}

impl Telling {
    async fn run(mut self) {
        let mut again = AGAIN;
        loop {
            let Some(shared) = self.shared.upgrade() else { return };
            // Whichever comes first: it answers somebody, or it is time to try.
            let _ = time::within(again, shared.anew.answers.notified()).await;
            let store = RedisStore { shared };
            if store.tell_anew(None).await {
                let anew = &store.shared.anew;
                anew.telling.store(false, Ordering::Release);
                // Whoever was in doubt before that has left it to this task.
                if !store.is_in_doubt() || anew.telling.swap(true, Ordering::AcqRel) {
                    self.is_over = true;
                    return;
                }
            }
            again = (again * 2).min(LONGEST_AGAIN);
        }
    }
}

/// A runtime that ends drops it: with the next failure comes another.
impl Drop for Telling {
    fn drop(&mut self) {
        if let Some(shared) = self.shared.upgrade().filter(|_| !self.is_over) {
            shared.anew.telling.store(false, Ordering::Release);
        }
    }
}

#[cfg(test)]
mod tests;
