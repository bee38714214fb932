//! The task of a lane: it sends what has gathered, and tells those who asked.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::sync::oneshot;

use super::decided::{Batch, Decided, Group};
use super::{Driven, Lane, Queue, TICK, Waiting};
use crate::store::Charged;
use crate::store::redis::RedisStore;
use crate::store::redis::held::Held;
use crate::time::{self, Instant};

/// The most quotas of different calls that one script decides, where the next one waits for its reply.
const MAX_CLAIMS: usize = 1_000;
/// The same where the next one is sent behind it. The server is never without work then while callers are told
/// and come back, and a script of so many costs it little more than the same calls in larger ones.
const MAX_CLAIMS_IN_A_ROW: usize = 160;
/// The most different calls that such a script decides: where each is of one quota, smaller scripts keep the
/// server and the callers busy at one time.
const MAX_GROUPS_IN_A_ROW: usize = 64;
/// How many of those are on their way at one time.
const MAX_IN_A_ROW: usize = 8;
/// The most calls that one script decides. Calls that wait are decided one by one: a thousand take some
/// 10 ms of a server's time, and with a deep queue of an approximate window some 50.
const MAX_CALLS: usize = 1_000;
/// From how many waiting calls on another script is worth its own cost: some 15 us of a server's time.
const WORTH_ANOTHER: usize = 32;

/// The lane's task. It ends when nobody waits.
pub(super) struct Driver {
    lane: Arc<Lane>,
    store: RedisStore,
    /// Which of the lane's tasks it is.
    driven: Driven,
    started: bool,
}

/// Nothing waits for a task that is gone: a runtime that shuts down drops it.
impl Drop for Driver {
    fn drop(&mut self) {
        let mut queue = self.lane.queue();
        // One that ended because nobody waited, or was given up, has left the lane to a successor.
        if queue.driven.take_if(|driven| driven.number == self.driven.number).is_none() {
            return;
        }
        // One that was dropped as it was spawned has done nothing that a successor could not do.
        if self.started {
            queue.waiting.clear();
        }
        self.store.shared.home.lost_a_task_on(self.driven.runtime);
    }
}

/// What a lane's task does next: some errands, and a script.
#[derive(Default)]
struct Next {
    given_back: Vec<Charged>,
    /// The places whose lease is due, and whether they are all that the process holds.
    held: Vec<Held>,
    all_held: bool,
    flushing: Vec<oneshot::Sender<()>>,
    groups: Vec<Group>,
}

impl Driver {
    pub(super) const fn new(lane: Arc<Lane>, store: RedisStore, driven: Driven) -> Self {
        Self { lane, store, driven, started: false }
    }

    pub(super) async fn run(mut self) {
        self.started = true;
        let (mut decided, mut flights): (Option<Decided>, VecDeque<Flight>) = Default::default();
        loop {
            let alike = decided.as_ref().is_some_and(Decided::is_alike);
            // Callers that are alike cost the next script no more than one of them, so they are told at
            // once and may join it. And what is left unclaimed is given back before the task ends.
            if alike || self.lane.queue().is_empty() {
                drop(decided.take());
            }
            if flights.is_empty() {
                if self.lane.queue().is_behind_a_direct_call() {
                    // What came for a caller that has gone away meanwhile is the first to go back.
                    tokio::task::yield_now().await;
                }
                if !self.is_in_order() {
                    self.after_who_calls_alone().await;
                }
                let Some(mut next) = self.next_batch() else { break };
                if next.has_errands() {
                    drop(decided.take());
                    let errands = std::pin::pin!(self.run_errands(&mut next));
                    self.looking_after_the_others(errands).await;
                }
                flights.push_back(self.flight(next.groups));
            }
            // The server has something to do: those who are told come back meanwhile.
            send(&mut flights).await;
            drop(decided.take());
            if !alike {
                tokio::task::yield_now().await;
                while let Some(groups) = self.another_batch(flights.len()) {
                    flights.push_back(self.flight(groups));
                }
            }
            decided = self.first(&mut flights).await;
        }
    }

    /// Waits until nobody waits any more for a script that it has called by itself: one that is sent behind it could
    /// be run before it.
    async fn after_who_calls_alone(&self) {
        loop {
            let over = self.lane.alone.notified();
            if self.lane.queue().alone_until.is_none_or(|until| until <= time::now()) {
                return;
            }
            if tokio::time::timeout(TICK, over).await.is_err() {
                self.look_after_the_others();
            }
        }
    }

    /// What has gathered, up to what one script may hold, and what is to be done before.
    fn next_batch(&self) -> Option<Next> {
        let mut queue = self.lane.queue();
        if queue.driven.as_ref().is_none_or(|driven| driven.number != self.driven.number) {
            return None;
        }
        if queue.is_empty() {
            queue.driven = None;
            return None;
        }
        let given_back = std::mem::take(&mut queue.given_back);
        let renewing = std::mem::take(&mut queue.renewing);
        // While a caller calls the script itself, it may be granted what is not known here yet.
        let all_held = queue.direct == 0;
        let held = self.store.shared.holdings.of(&renewing, all_held);
        let flushing = std::mem::take(&mut queue.flushing);
        let groups = self.gather(&mut queue);
        Some(Next { given_back, held, all_held, flushing, groups })
    }

    /// What has gathered meanwhile, where it is enough for another script behind those that are on their way.
    /// What is given back goes first.
    fn another_batch(&self, in_flight: usize) -> Option<Vec<Group>> {
        let mut queue = self.lane.queue();
        let free = self.is_in_order() && in_flight < MAX_IN_A_ROW;
        let worth = !queue.has_errands() && queue.waiting.len() >= WORTH_ANOTHER;
        (free && worth).then(|| self.gather(&mut queue))
    }

    /// Whether scripts run in the order in which they are sent. A cluster may send one of them to another node,
    /// and the later one would be the first.
    fn is_in_order(&self) -> bool {
        !self.store.shared.link.is_cluster()
    }

    fn gather(&self, queue: &mut Queue) -> Vec<Group> {
        let mut batch = Batch::default();
        let (most_claims, most_groups) = if self.is_in_order() {
            (MAX_CLAIMS_IN_A_ROW, MAX_GROUPS_IN_A_ROW)
        } else {
            (MAX_CLAIMS, MAX_CALLS)
        };
        let (mut calls, now) = (0, time::now());
        for waiting in queue.take_late(now) {
            self.tell_late(waiting);
        }
        while let Some((waiting, since)) = queue.next(now) {
            batch.add(waiting, since);
            calls += 1;
            if batch.claims >= most_claims || batch.groups.len() >= most_groups || calls >= MAX_CALLS {
                break;
            }
        }
        queue.look(now);
        batch.groups
    }

    fn tell_late(&self, waiting: Waiting) {
        // Who has gone away needs no answer.
        let _ = waiting.answer.send(Err(self.store.too_late(waiting.deadline)));
    }

    /// Waits for `work`, and tells those who wait in the queue meanwhile when their time is over.
    async fn looking_after_the_others<T>(&self, mut work: impl Future<Output = T> + Unpin) -> T {
        loop {
            if let Ok(done) = tokio::time::timeout(TICK, &mut work).await {
                return done;
            }
            self.look_after_the_others();
        }
    }

    fn look_after_the_others(&self) {
        let (now, mut queue) = (time::now(), self.lane.queue());
        queue.look(now);
        let late = queue.take_late(now);
        drop(queue);
        for waiting in late {
            self.tell_late(waiting);
        }
    }

    /// Waits for the first of `flights`. One that nobody waits for any more goes on by itself, and gives back
    /// what comes.
    async fn first(&self, flights: &mut VecDeque<Flight>) -> Option<Decided> {
        loop {
            let landing = poll_fn(|context| {
                for flight in flights.iter_mut() {
                    flight.poll(context);
                }
                match flights.front_mut() {
                    None => Poll::Ready(None),
                    Some(first) => {
                        first.landed.take().map_or(Poll::Pending, |landed| Poll::Ready(Some(landed)))
                    }
                }
            });
            if let Ok(landed) = tokio::time::timeout(TICK, landing).await {
                flights.pop_front();
                return landed;
            }
            self.look_after_the_others();
            let over = |flight: &mut Flight| flight.until.is_none_or(|until| until <= time::now());
            if let Some(flight) = flights.front_mut().is_some_and(over).then(|| flights.pop_front()).flatten()
            {
                // What it is granted is not known yet, so nobody may say meanwhile what the process holds.
                let direct = self.lane.begin_direct();
                tokio::spawn(async move {
                    drop(flight.deciding.await);
                    drop(direct);
                });
            }
        }
    }

    async fn run_errands(&self, next: &mut Next) {
        if !next.given_back.is_empty() {
            let mut given_back = std::mem::take(&mut next.given_back);
            given_back.sort_by_cached_key(Charged::turn_to_go_back);
            self.store.give_back_now(given_back, None).await;
        }
        if !next.held.is_empty() {
            self.store.renew_now(&next.held, next.all_held).await;
        }
        for flushing in next.flushing.drain(..) {
            // Who has gone away needs no answer.
            let _ = flushing.send(());
        }
    }

    fn flight(&self, groups: Vec<Group>) -> Flight {
        let decided = Decided::undecided(Arc::clone(&self.lane), self.store.clone(), groups);
        Flight { until: decided.until(), deciding: Box::pin(decided.decide()), landed: None }
    }
}

impl Next {
    const fn has_errands(&self) -> bool {
        !self.given_back.is_empty() || !self.held.is_empty() || !self.flushing.is_empty()
    }
}

/// A script on its way.
struct Flight {
    /// Until when somebody waits for it.
    until: Option<Instant>,
    deciding: Pin<Box<dyn Future<Output = Decided> + Send>>,
    landed: Option<Decided>,
}

impl Flight {
    fn poll(&mut self, context: &mut Context<'_>) {
        if self.landed.is_none()
            && let Poll::Ready(decided) = self.deciding.as_mut().poll(context)
        {
            self.landed = Some(decided);
        }
    }
}

/// Has `flights` leave, in their order.
async fn send(flights: &mut VecDeque<Flight>) {
    poll_fn(|context| {
        for flight in flights.iter_mut() {
            flight.poll(context);
        }
        Poll::Ready(())
    })
    .await;
}
