//! Watches a server that does not answer, so that no call has to find out when it is back.
//!
//! The task begins with the call that finds out, or with a store that begins without a server, and tries with what that
//! call asked for: so it hears of whatever would befall a call, also of a server that reads and does not write. What it is
//! granted goes back. It ends when the server is back, or with its store; where its runtime ends before,
//! the next call brings another.

use std::sync::{Arc, Weak};
use std::time::Duration;

use tokio::runtime;

use super::batch::Lane;
use super::deadline::Until;
use super::health::{IN_A_ROW, Way};
use super::{RedisStore, Shared};
use crate::store::{Entry, Plan, StoreError};
use crate::{telemetry, time};

/// How often it looks whether it is time to try.
const TICK: Duration = Duration::from_millis(5);

impl RedisStore {
    /// Whether the call `entry` has to do without the server of `lane`, which somebody watches then.
    pub(super) fn does_without(&self, lane: &Arc<Lane>, entry: &Entry) -> bool {
        if lane.health.way() != Way::Without {
            return false;
        }
        self.watches(lane, entry);
        true
    }

    /// Sees to it that somebody watches the server of `lane` if it is known not to answer: also after a call that
    /// has just found that out, for it may be the last for long.
    pub(super) fn watches(&self, lane: &Arc<Lane>, entry: &Entry) {
        if lane.health.is_open() && lane.health.is_to_be_watched() {
            let runtime = self.runtime();
            let shared = Arc::downgrade(&self.shared);
            let (lane, entry) = (Arc::clone(lane), entry.clone());
            runtime.spawn(Watching { shared, lane, entry, is_over: false, runtime: runtime.id() }.run());
        }
    }

    /// Goes on without a server that was not reached, for want of which it never began, while a task tries to reach
    /// it. It asks for leave to pass a gate that nobody closes.
    pub(super) fn starts_without_redis(&self, error: &StoreError) {
        let gate: Arc<str> = format!("{}:{{fleet}}:gate", self.prefix()).into();
        let lane = self.shared.lanes.of(&gate);
        self.learn(&lane, IN_A_ROW, Some(error));
        let entry = Entry::first(&Arc::new(Plan::new(Vec::new(), gate)));
        self.watches(&lane, &entry);
        self.beat_from_now_on();
    }

    /// Asks for what nobody waits for, and gives it back.
    async fn try_with(self, lane: Arc<Lane>, entry: Entry) {
        // While this is kept, nobody says of places in flight that the process holds no more than it knows of.
        let _direct = lane.begin_direct();
        // Before anybody asks again: a server that has lost what it was told would let all of them go. Where
        // that fails, so does the trial, or it is for a task to tell.
        if self.is_in_doubt() {
            self.finds_a_connection().await;
            let _ = self.tell_anew(Some(&lane)).await;
        }
        let until = Until::after(self.shared.link.deadline());
        match self.decide_one(&lane, &entry, until).await {
            Ok(outcome) => {
                self.give_back_probe(entry.guard(), outcome.unheard_probe());
                self.give_back(outcome.unheard(&entry));
            }
            // What was told when it went may be another reason than that for which it stays away.
            Err(error) if error.is_of_a_refusal() && lane.health.is_a_refusal_to_be_told() => {
                telemetry::refuses_to_serve(self.address(), &error);
            }
            Err(_) => {}
        }
    }
}

/// The task.
struct Watching {
    shared: Weak<Shared>,
    lane: Arc<Lane>,
    entry: Entry,
    is_over: bool,
    runtime: runtime::Id,
}

impl Watching {
    async fn run(mut self) {
        loop {
            time::sleep_until(time::now() + TICK).await;
            let Some(shared) = self.shared.upgrade() else { break };
            match self.lane.health.way_to_watch() {
                Way::Ask => break,
                Way::Without => {}
                // It takes long to hear that nobody answers, and the next trial need not wait for that.
                Way::Try => {
                    let trial = RedisStore { shared }.try_with(Arc::clone(&self.lane), self.entry.clone());
                    tokio::spawn(trial);
                }
            }
        }
        self.is_over = true;
    }
}

/// A runtime that shuts down drops it.
impl Drop for Watching {
    fn drop(&mut self) {
        self.lane.health.is_watched_no_more();
        if let Some(shared) = self.shared.upgrade().filter(|_| !self.is_over) {
            shared.home.lost_a_task_on(self.runtime);
        }
    }
}
