//! Group commit: calls that ask while a script is on its way go together in the next one.
//!
//! A script decides calls one after the other at one instant, so asking for many at once is exactly
//! as asking for each; nothing waits for a timer. The task of a [`Lane`] has one script in flight, or
//! some in a row where many calls of different keys wait (and never on a cluster): they run in their order, and
//! while the server is busy with one, the callers of another are told and come back. A caller that finds the
//! lane idle does not join it at all: it calls the script itself, and pays for nothing. Who comes while it does
//! so starts the task, whose first script is sent behind that call; on a cluster, which may run the two in any
//! order, once that call is answered.
//!
//! The lane's own task sends and answers, so no caller depends on another one being polled. A call
//! that nobody waits for any more leaves what it was granted to the next of its kind, or it is given
//! back.

mod decided;
mod driver;
mod queue;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod together_tests;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime;
use tokio::sync::{Notify, oneshot};

use self::driver::Driver;
use self::queue::{Driven, Queue, Waiting};
use super::RedisStore;
use super::clock::ServerClock;
use super::health::Health;
use crate::store::{Charged, Entry, Outcome, StoreError};
use crate::time;

/// The most charges that wait until the server answers again: it takes some seconds to hear of more.
const MOST_PARKED: usize = 10_000;
/// How often the lane's task looks after those who wait, while a script takes so long.
const TICK: Duration = Duration::from_millis(5);

/// The calls that share one connection and may share a script.
#[derive(Debug, Default)]
pub(super) struct Lane {
    queue: Mutex<Queue>,
    /// Whether the server that has its keys answers.
    pub(super) health: Health,
    pub(super) clock: ServerClock,
    /// Told when a call is over that a caller made by itself.
    alone: Notify,
}

/// How a call goes on.
pub(super) enum Way<'a> {
    /// The lane is idle: call the script, and keep this as long as that takes.
    Direct(Direct),
    /// The lane's task answers.
    Joined(Joined<'a>),
}

impl Lane {
    /// Joins the calls of this lane, if there are any, for `deadline` at most.
    pub(super) fn enter<'a>(
        self: &Arc<Self>,
        store: &'a RedisStore,
        entry: &'a Entry,
        deadline: Duration,
    ) -> Way<'a> {
        let here = runtime::Handle::try_current().ok().map(|here| here.id());
        let mut queue = self.queue();
        if queue.driven.is_none() && queue.direct == 0 && !queue.has_errands() {
            queue.direct += 1;
            queue.alone_until = Some(time::later(deadline));
            return Way::Direct(Direct { lane: Arc::clone(self), alone: true });
        }
        let (answer, answered) = oneshot::channel();
        queue.shortest = if queue.waiting.is_empty() { deadline } else { queue.shortest.min(deadline) };
        queue.waiting.push_back(Waiting { entry: entry.clone(), deadline, answer });
        let driven = self.drive(queue, store);
        let elsewhere = Some(driven).filter(|driven| Some(driven.runtime) != here);
        Way::Joined(Joined { answered, lane: Arc::clone(self), store, entry, deadline, elsewhere })
    }

    /// For who calls the script beside the others.
    pub(super) fn begin_direct(self: &Arc<Self>) -> Direct {
        self.queue().direct += 1;
        Direct { lane: Arc::clone(self), alone: false }
    }

    /// Gives back with the next script.
    pub(super) fn give_back(self: &Arc<Self>, store: &RedisStore, charges: Vec<Charged>) {
        let mut queue = self.queue();
        queue.give_back(store, charges);
        self.drive(queue, store);
    }

    /// Keeps `charges` until the server answers again, as many as there is room for.
    pub(super) fn park(&self, charges: Vec<Charged>) {
        let mut queue = self.queue();
        let room = MOST_PARKED.saturating_sub(queue.parked.len());
        queue.parked.extend(charges.into_iter().take(room));
    }

    /// The server answers again.
    pub(super) fn give_back_parked(self: &Arc<Self>, store: &RedisStore) {
        let mut queue = self.queue();
        if !queue.parked.is_empty() {
            let parked = std::mem::take(&mut queue.parked);
            queue.given_back.extend(parked);
            self.drive(queue, store);
        }
    }

    /// Gives `outcomes` of calls like `entry` that nobody hears of to those who ask for the same and whose
    /// script is not sent yet, and the rest back, the latest first: that is the order in which it can be
    /// undone.
    fn hand_on(self: &Arc<Self>, store: &RedisStore, entry: &Entry, outcomes: Vec<Outcome>) {
        if outcomes.is_empty() {
            return;
        }
        let (mut queue, mut left) = (self.queue(), Vec::new());
        for outcome in outcomes {
            // What was refused before may be granted now.
            let untold = if matches!(outcome, Outcome::Refused(_)) {
                Some(outcome)
            } else {
                queue.tell_next_like(entry, outcome)
            };
            left.extend(untold);
        }
        for outcome in &left {
            store.give_back_probe(entry.guard(), outcome.unheard_probe());
        }
        let charges: Vec<Charged> = left.iter().rev().flat_map(|outcome| outcome.unheard(entry)).collect();
        if !charges.is_empty() {
            queue.give_back(store, charges);
            self.drive(queue, store);
        }
    }

    /// Renews the lease of the places under `key` with the next script.
    pub(super) fn renew(self: &Arc<Self>, store: &RedisStore, key: Arc<str>) {
        let mut queue = self.queue();
        if !queue.renewing.contains(&key) {
            queue.renewing.push(key);
        }
        self.drive(queue, store);
    }

    /// Waits until all that was given back has been sent, and until those who went away while they called
    /// the script themselves have given back what came: as long as these may take.
    pub(super) async fn flush(self: &Arc<Self>, store: &RedisStore) {
        let end = time::now() + 2 * store.decision_timeout();
        loop {
            let (sent, flushed) = oneshot::channel();
            self.push_flushing(store, sent);
            // A task that is gone has nothing left to send.
            let late = tokio::time::timeout_at(end, flushed).await.is_err();
            if late || time::now() > end || self.is_settled() {
                return;
            }
            tokio::task::yield_now().await;
        }
    }

    fn push_flushing(self: &Arc<Self>, store: &RedisStore, sent: oneshot::Sender<()>) {
        let mut queue = self.queue();
        queue.flushing.push(sent);
        self.drive(queue, store);
    }

    fn is_settled(&self) -> bool {
        let queue = self.queue();
        queue.direct == 0 && !queue.has_errands()
    }

    /// Gives up a task that nobody drives: one that has not looked for so long while calls gave up on it. The
    /// next call brings another.
    fn give_up(&self, driven: Driven, after: Duration) {
        let (now, mut queue) = (time::now(), self.queue());
        let since = *queue.stalled_since.get_or_insert(now);
        if now.saturating_duration_since(since) >= after {
            queue.driven.take_if(|current| current.number == driven.number);
            queue.stalled_since = None;
        }
    }

    /// Starts the lane's task unless it runs, and says which it is.
    fn drive(self: &Arc<Self>, mut queue: MutexGuard<'_, Queue>, store: &RedisStore) -> Driven {
        if let Some(driven) = queue.driven {
            return driven;
        }
        let runtime = store.runtime();
        queue.drivers += 1;
        let driven = Driven { number: queue.drivers, runtime: runtime.id() };
        queue.driven = Some(driven);
        drop(queue);
        runtime.spawn(Driver::new(Arc::clone(self), store.clone(), driven).run());
        // A runtime that is gone drops the task right here, and the store finds another one.
        let queue = self.queue();
        let elsewhere = store.runtime().id() != driven.runtime;
        if elsewhere && queue.driven.is_none() && !queue.is_empty() {
            return self.drive(queue, store);
        }
        driven
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Held by a caller that calls the script itself.
pub(super) struct Direct {
    lane: Arc<Lane>,
    /// Whether it found the lane idle.
    alone: bool,
}

impl Drop for Direct {
    fn drop(&mut self) {
        let mut queue = self.lane.queue();
        queue.direct = queue.direct.saturating_sub(1);
        if self.alone {
            queue.alone_until = None;
            drop(queue);
            self.lane.alone.notify_one();
        }
    }
}

/// A call that the lane's task answers.
pub(super) struct Joined<'a> {
    answered: oneshot::Receiver<Result<Outcome, StoreError>>,
    lane: Arc<Lane>,
    store: &'a RedisStore,
    entry: &'a Entry,
    deadline: Duration,
    /// The lane's task, where it runs on another runtime than this call's: it need not live as long.
    elsewhere: Option<Driven>,
}

impl Joined<'_> {
    pub(super) async fn outcome(mut self) -> Result<Outcome, StoreError> {
        // The lane's task tells who has waited for too long. A timer for every call would cost a seventh of
        // all that a lane decides, so only those have one whose task runs on another runtime, which may be
        // one that nobody drives any more.
        let Some(driven) = self.elsewhere else {
            let answer = (&mut self.answered).await;
            return self.told(answer);
        };
        if let Ok(answer) = tokio::time::timeout(self.deadline + 2 * TICK, &mut self.answered).await {
            return self.told(answer);
        }
        self.lane.give_up(driven, self.store.decision_timeout());
        Err(self.store.too_late(self.deadline))
    }

    fn told(
        &self,
        answer: Result<Result<Outcome, StoreError>, oneshot::error::RecvError>,
    ) -> Result<Outcome, StoreError> {
        answer.unwrap_or_else(|_| Err(self.store.error("gave no answer: the runtime is shutting down")))
    }
}

/// A caller that goes away between being answered and hearing of it.
impl Drop for Joined<'_> {
    fn drop(&mut self) {
        self.answered.close();
        if let Ok(Ok(outcome)) = self.answered.try_recv() {
            self.lane.hand_on(self.store, self.entry, vec![outcome]);
        }
    }
}
