//! What a store that failed may have lost of gates and breakers, told to it anew.
//!
//! Every process that knew of a gate that was closed, or of a breaker that was open, tells the store what it knew,
//! and the script takes the stricter: one that has lost nothing hears nothing new. A server that was gone is told
//! by whoever [tries](super::watch) whether it is back, before it is found back and calls ask it again; one that
//! answers all the same, by a task. What an operator has opened meanwhile, and this process has not heard of, is
//! closed again: nobody knows that from a loss.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

use tokio::sync::Notify;

use super::batch::Lane;
use super::breakers::{MAX_REPORTS, tag};
use super::known_breakers::Doubted;
use super::script::Invocation;
use super::{RedisStore, Shared};
use crate::store::StoreError;
use crate::time;

/// How long it takes until a store that could not be told is told again, at first and at last.
const AGAIN: Duration = Duration::from_millis(50);
const LONGEST_AGAIN: Duration = Duration::from_secs(1);

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
        let any = self.shared.known_breakers.doubt() || gates;
        if any && !self.shared.anew.telling.swap(true, Ordering::AcqRel) {
            let telling = Telling { shared: Arc::downgrade(&self.shared), is_over: false };
            self.shared.home.alive().spawn(telling.run());
        }
    }

    /// Tells what the server of `lane` may have lost, or where there is none every server that is there. Says
    /// whether all has been told.
    pub(super) async fn tell_anew(&self, lane: Option<&Arc<Lane>>) -> bool {
        let is_for = |key: &str| {
            let of_key = self.shared.lanes.of(key);
            lane.map_or_else(|| !of_key.health.is_open(), |lane| Arc::ptr_eq(lane, &of_key))
        };
        let mut all = true;
        for doubted in self.shared.gates.doubted() {
            let told = match doubted.quiet() {
                None => true,
                Some((gate, quiet)) if is_for(gate) => {
                    self.invoke_soon::<i64>(&Invocation::hold(gate, quiet, None)).await.is_ok()
                }
                Some(_) => false,
            };
            if told {
                self.shared.gates.trust(&doubted);
            }
            all &= told;
        }
        let (over, mut open): (Vec<Doubted>, Vec<Doubted>) =
            self.shared.known_breakers.doubted().into_iter().partition(|doubted| doubted.open_us() == 0);
        self.shared.known_breakers.trust(&over);
        // Those of one API and account lie in one slot of a cluster, and may share a script.
        open.sort_by(|one, other| one.guard.key.cmp(&other.guard.key));
        for same in open.chunk_by(|one, other| tag(&one.guard.key) == tag(&other.guard.key)) {
            for slice in same.chunks(MAX_REPORTS) {
                let told = slice.first().is_some_and(|first| is_for(&first.guard.key))
                    && self.invoke_soon::<Vec<u8>>(&Invocation::saw_open(slice, None)).await.is_ok();
                if told {
                    self.shared.known_breakers.trust(slice);
                }
                all &= told;
            }
        }
        all
    }

    pub(super) fn is_in_doubt(&self) -> bool {
        !self.shared.gates.doubted().is_empty() || !self.shared.known_breakers.doubted().is_empty()
    }

    /// Nobody waits for it but a trial, which is to be over soon.
    async fn invoke_soon<T: ::redis::FromRedisValue>(&self, call: &Invocation<'_>) -> Result<T, StoreError> {
        let soon = time::within(self.errand_timeout(), self.invoke(call)).await;
        soon.unwrap_or_else(|| Err(self.too_late(self.errand_timeout())))
    }
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
