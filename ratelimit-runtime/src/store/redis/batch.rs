//! Group commit: calls that ask while a script is on its way go together in the next one.
//!
//! A script decides calls one after the other at one instant, so asking for many at once is exactly
//! as asking for each; nothing waits for a timer. The task of a [`Lane`] has one script in flight, or
//! two where many calls of different keys wait: they run in their order, and while the server is busy
//! with one, the callers of another are told and come back. A caller that finds the lane idle does not join it at all: it calls the script itself, and pays for
//! nothing. Who comes while it does so starts the task, whose first script is sent behind that call.
//!
//! The lane's own task sends and answers, so no caller depends on another one being polled. A call
//! that nobody waits for any more leaves what it was granted to the next of its kind, or it is given
//! back.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use tokio::runtime;
use tokio::sync::oneshot;

use super::places::Places;
use super::{DECISION_TIMEOUT, RedisStore};
use crate::store::{Answer, Ask, Charged, Entry, Outcome, StoreError};
use crate::time::{self, Instant};

/// The most quotas of different calls that one script decides.
const MAX_CLAIMS: usize = 1_000;
/// The most calls that one script decides. Calls that wait are decided one by one: a thousand take some
/// 10 ms of a server's time, and with a deep queue of an approximate window some 50.
const MAX_CALLS: usize = 1_000;
/// From how many waiting calls on a second script is worth its own cost: some 30 us of a server's time.
const WORTH_A_SECOND: usize = 64;

/// The calls that share one connection and may share a script.
#[derive(Debug, Default)]
pub(super) struct Lane {
    queue: Mutex<Queue>,
}

#[derive(Debug, Default)]
struct Queue {
    waiting: VecDeque<Waiting>,
    /// How many of those in front have waited since when, as far as the lane's task has looked: a clock
    /// read for each call would cost more than the call.
    overdue: Option<(usize, Instant)>,
    given_back: Vec<Charged>,
    /// The runtime that the lane's task runs on, while it runs.
    driven: Option<runtime::Id>,
    /// Callers that have called the script themselves.
    direct: usize,
}

impl Queue {
    /// Those in front that have waited for longer than a decision may take.
    fn take_overdue(&mut self, now: Instant) -> Vec<Waiting> {
        let late = |(_, since): &(usize, Instant)| now.saturating_duration_since(*since) > DECISION_TIMEOUT;
        let Some((count, _)) = self.overdue.take_if(|mark| late(mark)) else { return Vec::new() };
        self.waiting.drain(..count.min(self.waiting.len())).collect()
    }

    /// Remembers that a script was made of the first `taken`, and left the others behind at `now`.
    fn mark(&mut self, taken: usize, now: Instant) {
        let left = self.overdue.map(|(count, since)| (count.saturating_sub(taken), since));
        let left = left.filter(|(count, _)| *count > 0);
        self.overdue = left.or(Some((self.waiting.len(), now))).filter(|(count, _)| *count > 0);
    }

    fn is_empty(&self) -> bool {
        self.waiting.is_empty() && self.given_back.is_empty()
    }
}

#[derive(Debug)]
struct Waiting {
    entry: Entry,
    answer: oneshot::Sender<Result<Outcome, StoreError>>,
}

/// How a call goes on.
pub(super) enum Way<'a> {
    /// The lane is idle: call the script, and keep this as long as that takes.
    Direct(Direct),
    /// The lane's task answers.
    Joined(Joined<'a>),
}

impl Lane {
    /// Joins the calls of this lane, if there are any.
    pub(super) fn enter<'a>(self: &Arc<Self>, store: &'a RedisStore, entry: &'a Entry) -> Way<'a> {
        let here = runtime::Handle::try_current().ok().map(|here| here.id());
        let mut queue = self.queue();
        if queue.driven.is_none() && queue.direct == 0 {
            queue.direct += 1;
            return Way::Direct(Direct { lane: Arc::clone(self) });
        }
        let (answer, answered) = oneshot::channel();
        queue.waiting.push_back(Waiting { entry: entry.clone(), answer });
        let driven_here = self.drive(queue, store) == here;
        Way::Joined(Joined { answered, store, entry, driven_here })
    }

    /// Gives back with the next script.
    pub(super) fn give_back(self: &Arc<Self>, store: &RedisStore, charges: Vec<Charged>) {
        let mut queue = self.queue();
        queue.given_back.extend(charges);
        self.drive(queue, store);
    }

    /// Starts the lane's task unless it runs, and says on which runtime it does.
    fn drive(self: &Arc<Self>, mut queue: MutexGuard<'_, Queue>, store: &RedisStore) -> Option<runtime::Id> {
        if queue.driven.is_some() {
            return queue.driven;
        }
        let Ok(runtime) = runtime::Handle::try_current() else {
            // Nothing can be sent from here. Who waits is told, and what is given back is lost for as
            // long as its slot.
            queue.waiting.clear();
            queue.given_back.clear();
            return None;
        };
        queue.driven = Some(runtime.id());
        drop(queue);
        let driver = Driver { lane: Arc::clone(self), store: store.clone(), over: false };
        runtime.spawn(driver.run());
        Some(runtime.id())
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Held by a caller that calls the script itself.
pub(super) struct Direct {
    lane: Arc<Lane>,
}

impl Drop for Direct {
    fn drop(&mut self) {
        let mut queue = self.lane.queue();
        queue.direct = queue.direct.saturating_sub(1);
    }
}

/// A call that the lane's task answers.
pub(super) struct Joined<'a> {
    answered: oneshot::Receiver<Result<Outcome, StoreError>>,
    store: &'a RedisStore,
    entry: &'a Entry,
    /// Whether the task runs on this call's own runtime: then it lives as long as the call.
    driven_here: bool,
}

impl Joined<'_> {
    pub(super) async fn outcome(mut self) -> Result<Outcome, StoreError> {
        let answered = if self.driven_here {
            Ok((&mut self.answered).await)
        } else {
            // Another runtime may be one that nobody drives any more. A timer for every call would cost
            // a seventh of all that a lane decides, so only these have one.
            tokio::time::timeout(2 * DECISION_TIMEOUT, &mut self.answered).await
        };
        match answered {
            Ok(answer) => answer
                .unwrap_or_else(|_| Err(self.store.error("gave no answer: the runtime is shutting down"))),
            Err(_) => Err(self.store.too_late()),
        }
    }
}

/// A caller that goes away between being answered and hearing of it.
impl Drop for Joined<'_> {
    fn drop(&mut self) {
        self.answered.close();
        if let Ok(Ok(outcome)) = self.answered.try_recv() {
            self.store.give_back(outcome.charges(self.entry));
        }
    }
}

/// The lane's task. It ends when nobody waits.
struct Driver {
    lane: Arc<Lane>,
    store: RedisStore,
    /// Whether it ended because nobody waited: from then on the lane is its successor's.
    over: bool,
}

/// Nothing waits for a task that is gone: a runtime that shuts down drops it.
impl Drop for Driver {
    fn drop(&mut self) {
        if self.over {
            return;
        }
        let mut queue = self.lane.queue();
        queue.driven = None;
        queue.waiting.clear();
    }
}

/// Identical calls, in the order in which they came.
#[derive(Debug)]
struct Group {
    entry: Entry,
    callers: VecDeque<oneshot::Sender<Result<Outcome, StoreError>>>,
}

impl Driver {
    async fn run(mut self) {
        let (mut decided, mut flights) = (Decided::default(), VecDeque::new());
        loop {
            let alike = decided.is_alike();
            // Callers that are alike cost the next script no more than one of them, so they are told at
            // once and may join it. And what is left unclaimed is given back before the task ends.
            if alike || self.lane.queue().is_empty() {
                self.tell(std::mem::take(&mut decided));
            }
            if flights.is_empty() {
                let Some((given_back, groups)) = self.next_batch(0) else { break };
                if !given_back.is_empty() {
                    self.tell(std::mem::take(&mut decided));
                    self.store.give_back_now(given_back, None).await;
                }
                flights.push_back(Flight::new(self.store.clone(), groups));
            }
            // The server has something to do: those who are told come back meanwhile.
            send(&mut flights).await;
            self.tell(std::mem::take(&mut decided));
            if !alike {
                tokio::task::yield_now().await;
                if let Some((_, groups)) = self.next_batch(flights.len()) {
                    flights.push_back(Flight::new(self.store.clone(), groups));
                }
            }
            decided = first(&mut flights).await.unwrap_or_default();
        }
        self.over = true;
    }

    /// What has gathered, up to what one script may hold. Who was left behind by a script that was sent
    /// longer ago than a decision may take is told so instead.
    fn next_batch(&self, in_flight: usize) -> Option<(Vec<Charged>, Vec<Group>)> {
        let mut queue = self.lane.queue();
        if in_flight > 0 {
            // What is given back goes first.
            let worth = queue.given_back.is_empty() && queue.waiting.len() >= WORTH_A_SECOND;
            if in_flight > 1 || !worth {
                return None;
            }
        } else if queue.is_empty() {
            queue.driven = None;
            return None;
        }
        let given_back = std::mem::take(&mut queue.given_back);
        let mut batch = Batch::default();
        let (mut calls, now) = (0, time::now());
        for waiting in queue.take_overdue(now) {
            // Who has gone away needs no answer.
            let _ = waiting.answer.send(Err(self.store.too_late()));
        }
        while let Some(waiting) = queue.waiting.pop_front() {
            batch.add(waiting);
            calls += 1;
            if batch.claims >= MAX_CLAIMS || calls >= MAX_CALLS {
                break;
            }
        }
        queue.mark(calls, now);
        Some((given_back, batch.groups))
    }

    fn tell(&self, decided: Decided) {
        let answered = decided.groups.into_iter().zip(decided.answers);
        let unclaimed: Vec<Charged> = answered.flat_map(|(group, answer)| group.tell(answer)).collect();
        if !unclaimed.is_empty() {
            self.lane.queue().given_back.extend(unclaimed);
        }
    }
}

/// A script on its way.
struct Flight {
    deciding: Pin<Box<dyn Future<Output = Decided> + Send>>,
    landed: Option<Decided>,
}

impl Flight {
    fn new(store: RedisStore, groups: Vec<Group>) -> Self {
        Self { deciding: Box::pin(decide(store, groups)), landed: None }
    }

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

/// Waits for the first of `flights`.
async fn first(flights: &mut VecDeque<Flight>) -> Option<Decided> {
    poll_fn(|context| {
        for flight in flights.iter_mut() {
            flight.poll(context);
        }
        match flights.front_mut() {
            None => Poll::Ready(None),
            Some(first) => first.landed.take().map_or(Poll::Pending, |landed| Poll::Ready(Some(landed))),
        }
    })
    .await
    .inspect(|_| drop(flights.pop_front()))
}

async fn decide(store: RedisStore, groups: Vec<Group>) -> Decided {
    if groups.is_empty() {
        return Decided::default();
    }
    let entries: Vec<(Entry, u64)> =
        groups.iter().map(|group| (group.entry.clone(), group.callers.len() as u64)).collect();
    let answers = match store.decide(&entries, None).await {
        Ok(answers) => answers.into_iter().map(Ok).collect(),
        // The script has looked at all keys before it charged any. One that holds something else is
        // the trouble of those who ask for it.
        Err(error) if error.is_of_the_script() && entries.len() > 1 => decide_each(&store, &entries).await,
        Err(error) => vec![Err(error); entries.len()],
    };
    Decided { groups, answers }
}

async fn decide_each(store: &RedisStore, entries: &[(Entry, u64)]) -> Vec<Result<Answer, StoreError>> {
    let mut answers = Vec::with_capacity(entries.len());
    for entry in entries {
        let answer = store.decide(std::slice::from_ref(entry), None).await;
        answers.push(answer.and_then(|mut one| one.pop().ok_or_else(|| store.not_the_scripts(&[]))));
    }
    answers
}

impl Group {
    /// Gives each caller that is still there the first answer that is left. What is granted and
    /// nobody is there for comes back, the latest first: that is the order in which it can be undone.
    fn tell(mut self, answer: Result<Answer, StoreError>) -> Vec<Charged> {
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => {
                for caller in self.callers {
                    // Who has gone away needs no answer.
                    let _ = caller.send(Err(error.clone()));
                }
                return Vec::new();
            }
        };
        let mut unclaimed = Vec::new();
        let calls = self.callers.len();
        if calls == 1 {
            let untold = answer.first().and_then(|outcome| self.tell_next(outcome));
            return untold.map(|outcome| outcome.charges(&self.entry)).unwrap_or_default();
        }
        for outcome in answer.outcomes().take(calls) {
            if let Some(outcome) = self.tell_next(outcome) {
                unclaimed.push(outcome.charges(&self.entry));
            }
        }
        unclaimed.into_iter().rev().flatten().collect()
    }

    /// Gives `outcome` to the next caller that is still there, or back.
    fn tell_next(&mut self, outcome: Outcome) -> Option<Outcome> {
        let mut untold = Some(Ok(outcome));
        while let Some(answer) = untold.take() {
            match self.callers.pop_front() {
                Some(caller) => untold = caller.send(answer).err(),
                None => return answer.ok(),
            }
        }
        None
    }
}

/// Calls whose answers are there: one for each group.
#[derive(Debug, Default)]
struct Decided {
    groups: Vec<Group>,
    answers: Vec<Result<Answer, StoreError>>,
}

impl Decided {
    /// Whether most calls were decided together with others.
    fn is_alike(&self) -> bool {
        let callers: usize = self.groups.iter().map(|group| group.callers.len()).sum();
        callers >= 2 * self.groups.len()
    }
}

#[derive(Debug, Default)]
struct Batch {
    groups: Vec<Group>,
    /// The last group that asks for a key.
    last: Places<Arc<str>>,
    claims: usize,
}

impl Batch {
    /// Adds a call to the group of its kind, unless a call that came between the two asks for one of
    /// the same keys: nobody overtakes.
    fn add(&mut self, waiting: Waiting) {
        let Waiting { entry, answer } = waiting;
        let place = match self.groups.last() {
            Some(group) if group.entry == entry => Some(self.groups.len() - 1),
            _ => self.place_of(&entry),
        };
        if let Some(group) = place.and_then(|place| self.groups.get_mut(place)) {
            group.callers.push_back(answer);
            return;
        }
        for ask in entry.asks() {
            self.last.set(ask.hash, Arc::clone(&ask.key), self.groups.len());
        }
        self.claims += entry.asks().len();
        self.groups.push(Group { entry, callers: VecDeque::from([answer]) });
    }

    fn place_of(&self, entry: &Entry) -> Option<usize> {
        let last = |ask: &Ask| self.last.get(ask.hash, &ask.key);
        let place = last(entry.asks().first()?)?;
        let same = self.groups.get(place).is_some_and(|group| group.entry == *entry);
        let unbroken = || entry.asks().iter().all(|ask| last(ask) == Some(place));
        (same && unbroken()).then_some(place)
    }
}
