//! Group commit: calls that ask while a script is on its way go together in the next one.
//!
//! A script decides calls one after the other at one instant, so asking for many at once is exactly
//! as asking for each; nothing waits for a timer. The task of a [`Lane`] has one script in flight, or
//! two where many calls of different keys wait: they run in their order, and while the server is busy
//! with one, the callers of another are told and come back. A caller that finds the lane idle does not
//! join it at all: it calls the script itself, and pays for nothing. Who comes while it does so starts the task, whose first script is sent behind that call.
//!
//! The lane's own task sends and answers, so no caller depends on another one being polled. A call
//! that nobody waits for any more leaves what it was granted to the next of its kind, or it is given
//! back.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use ratelimit_core::Calls;
use tokio::runtime;
use tokio::sync::oneshot;

use super::held::Held;
use super::places::Places;
use super::{DECISION_TIMEOUT, RedisStore};
use crate::store::{Answer, Ask, Charged, Entry, Outcome, StoreError};
use crate::time::{self, Instant};

/// The most quotas of different calls that one script decides.
const MAX_CLAIMS: usize = 1_000;
/// The most calls that one script decides. Calls that wait are decided one by one: a thousand take some
/// 10 ms of a server's time, and with a deep queue of an approximate window some 50.
const MAX_CALLS: usize = 1_000;
/// How many of those that wait are looked at for one who can use what somebody has left.
const LOOKED_AT: usize = 64;
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
    /// The keys of places for calls in flight whose lease is due.
    renewing: Vec<Arc<str>>,
    /// Those who wait until all that was given back has been sent.
    flushing: Vec<oneshot::Sender<()>>,
    /// The lane's task, while it runs.
    driven: Option<Driven>,
    /// How many tasks it has had.
    drivers: u64,
    /// Callers that have called the script themselves.
    direct: usize,
}

/// The task of a lane, and the runtime that it runs on.
#[derive(Debug, Clone, Copy)]
struct Driven {
    number: u64,
    runtime: runtime::Id,
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
        self.waiting.is_empty() && !self.has_errands()
    }

    /// Gives `outcome` to the next call like `entry` that is still there, or back.
    fn tell_next_like(&mut self, entry: &Entry, outcome: Outcome) -> Option<Outcome> {
        let mut answer = Ok(outcome);
        while let Some(next) = self.next_like(entry) {
            answer = match next.answer.send(answer) {
                Ok(()) => return None,
                Err(returned) => returned,
            };
        }
        answer.ok()
    }

    /// Takes the next call like `entry`, if no other asks for one of its keys before.
    fn next_like(&mut self, entry: &Entry) -> Option<Waiting> {
        let place =
            self.waiting.iter().take(LOOKED_AT).position(|waiting| waiting.entry.shares_a_key(entry))?;
        if self.waiting.get(place)?.entry != *entry {
            return None;
        }
        if let Some((count, _)) = self.overdue.as_mut().filter(|(count, _)| place < *count) {
            *count -= 1;
        }
        self.waiting.remove(place)
    }

    fn has_errands(&self) -> bool {
        !self.given_back.is_empty() || !self.renewing.is_empty() || !self.flushing.is_empty()
    }

    fn is_behind_a_direct_call(&self) -> bool {
        self.direct > 0 && !self.given_back.is_empty()
    }

    /// What a call of this process holds no more goes back with the next script. The two happen at once,
    /// so a renewal says no less than it should.
    fn give_back(&mut self, store: &RedisStore, mut charges: Vec<Charged>) {
        // Others wait for the turn.
        charges.retain(|charge| !(charge.is_turn() && store.shared.lines.is_open(&charge.key)));
        store.shared.holdings.gave_back(&charges);
        self.given_back.extend(charges);
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
        if queue.driven.is_none() && queue.direct == 0 && !queue.has_errands() {
            queue.direct += 1;
            return Way::Direct(Direct { lane: Arc::clone(self) });
        }
        let (answer, answered) = oneshot::channel();
        queue.waiting.push_back(Waiting { entry: entry.clone(), answer });
        let driven = self.drive(queue, store);
        let elsewhere = Some(driven).filter(|driven| Some(driven.runtime) != here);
        Way::Joined(Joined { answered, lane: Arc::clone(self), store, entry, elsewhere })
    }

    /// Gives back with the next script.
    pub(super) fn give_back(self: &Arc<Self>, store: &RedisStore, charges: Vec<Charged>) {
        let mut queue = self.queue();
        queue.give_back(store, charges);
        self.drive(queue, store);
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
        let end = time::now() + 2 * DECISION_TIMEOUT;
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

    /// Gives up a task that nobody drives: the next call brings another.
    fn give_up(&self, driven: Driven) {
        self.queue().driven.take_if(|current| current.number == driven.number);
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
        let task = Driver { lane: Arc::clone(self), store: store.clone(), number: driven.number };
        runtime.spawn(task.run());
        driven
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
    lane: Arc<Lane>,
    store: &'a RedisStore,
    entry: &'a Entry,
    /// The lane's task, where it runs on another runtime than this call's: it need not live as long.
    elsewhere: Option<Driven>,
}

impl Joined<'_> {
    pub(super) async fn outcome(mut self) -> Result<Outcome, StoreError> {
        let answered = match self.elsewhere {
            None => Ok((&mut self.answered).await),
            // Another runtime may be one that nobody drives any more. A timer for every call would cost
            // a seventh of all that a lane decides, so only these have one.
            Some(_) => tokio::time::timeout(2 * DECISION_TIMEOUT, &mut self.answered).await,
        };
        match (answered, self.elsewhere) {
            (Ok(answer), _) => answer
                .unwrap_or_else(|_| Err(self.store.error("gave no answer: the runtime is shutting down"))),
            (Err(_), driven) => {
                if let Some(driven) = driven {
                    self.lane.give_up(driven);
                }
                Err(self.store.too_late())
            }
        }
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

/// The lane's task. It ends when nobody waits.
struct Driver {
    lane: Arc<Lane>,
    store: RedisStore,
    /// Which of the lane's tasks it is.
    number: u64,
}

/// Nothing waits for a task that is gone: a runtime that shuts down drops it.
impl Drop for Driver {
    fn drop(&mut self) {
        let mut queue = self.lane.queue();
        // One that ended because nobody waited, or was given up, has left the lane to a successor.
        if queue.driven.take_if(|driven| driven.number == self.number).is_some() {
            queue.waiting.clear();
        }
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

/// Identical calls, in the order in which they came.
#[derive(Debug)]
struct Group {
    entry: Entry,
    callers: VecDeque<oneshot::Sender<Result<Outcome, StoreError>>>,
}

impl Driver {
    async fn run(self) {
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
                let Some(mut next) = self.next_batch() else { break };
                if next.has_errands() {
                    drop(decided.take());
                    self.run_errands(&mut next).await;
                }
                flights.push_back(self.flight(next.groups));
            }
            // The server has something to do: those who are told come back meanwhile.
            send(&mut flights).await;
            drop(decided.take());
            if !alike {
                tokio::task::yield_now().await;
                if let Some(groups) = self.second_batch(flights.len()) {
                    flights.push_back(self.flight(groups));
                }
            }
            decided = first(&mut flights).await;
        }
    }

    /// What has gathered, up to what one script may hold, and what is to be done before.
    fn next_batch(&self) -> Option<Next> {
        let mut queue = self.lane.queue();
        if queue.driven.as_ref().is_none_or(|driven| driven.number != self.number) {
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

    /// What has gathered meanwhile, where it is enough for a second script. What is given back goes first.
    fn second_batch(&self, in_flight: usize) -> Option<Vec<Group>> {
        let mut queue = self.lane.queue();
        let worth = !queue.has_errands() && queue.waiting.len() >= WORTH_A_SECOND;
        (in_flight == 1 && worth).then(|| self.gather(&mut queue))
    }

    /// Who was left behind by a script that was sent longer ago than a decision may take is told so
    /// instead.
    fn gather(&self, queue: &mut Queue) -> Vec<Group> {
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
        batch.groups
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
        let decided =
            Decided { lane: Arc::clone(&self.lane), store: self.store.clone(), groups, answers: Vec::new() };
        Flight { deciding: Box::pin(decided.decide()), landed: None }
    }
}

impl Next {
    const fn has_errands(&self) -> bool {
        !self.given_back.is_empty() || !self.held.is_empty() || !self.flushing.is_empty()
    }
}

/// A script on its way.
struct Flight {
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

/// Waits for the first of `flights`.
async fn first(flights: &mut VecDeque<Flight>) -> Option<Decided> {
    let landed = poll_fn(|context| {
        for flight in flights.iter_mut() {
            flight.poll(context);
        }
        match flights.front_mut() {
            None => Poll::Ready(None),
            Some(first) => first.landed.take().map_or(Poll::Pending, |landed| Poll::Ready(Some(landed))),
        }
    })
    .await;
    flights.pop_front();
    landed
}

/// Calls and their answers: one for each group, as far as they have come. Dropped, wherever that is, it
/// tells them, and gives back what nobody is there for.
struct Decided {
    lane: Arc<Lane>,
    store: RedisStore,
    groups: Vec<Group>,
    answers: Vec<Result<Answer, StoreError>>,
}

impl Decided {
    /// Whether most calls were decided together with others.
    fn is_alike(&self) -> bool {
        let callers: usize = self.groups.iter().map(|group| group.callers.len()).sum();
        callers >= 2 * self.groups.len()
    }

    async fn decide(mut self) -> Self {
        if self.groups.is_empty() {
            return self;
        }
        let ask = |group: &Group| (group.entry.clone(), Calls::asking(group.callers.len() as u64));
        let entries: Vec<(Entry, Calls)> = self.groups.iter().map(ask).collect();
        match self.store.decide(&entries, None).await {
            Ok(answers) => self.answers = answers.into_iter().map(Ok).collect(),
            // The script has looked at all keys before it charged any. One that holds something else is
            // the trouble of those who ask for it.
            Err(error) if error.is_of_the_script() && entries.len() > 1 => self.decide_each(&entries).await,
            Err(error) => self.answers = vec![Err(error); entries.len()],
        }
        self
    }

    async fn decide_each(&mut self, entries: &[(Entry, Calls)]) {
        for entry in entries {
            let answer = self.store.decide(std::slice::from_ref(entry), None).await;
            let one = answer.and_then(|mut one| one.pop().ok_or_else(|| self.store.not_the_scripts(&[])));
            self.answers.push(one);
        }
    }
}

impl Drop for Decided {
    fn drop(&mut self) {
        let groups = std::mem::take(&mut self.groups);
        for (mut group, answer) in groups.into_iter().zip(std::mem::take(&mut self.answers)) {
            let unclaimed = group.tell(answer);
            self.lane.hand_on(&self.store, &group.entry, unclaimed);
        }
    }
}

impl Group {
    /// Gives each caller that is still there the first answer that is left. What is granted and
    /// nobody is there for comes back.
    fn tell(&mut self, answer: Result<Answer, StoreError>) -> Vec<Outcome> {
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => {
                for caller in self.callers.drain(..) {
                    // Who has gone away needs no answer.
                    let _ = caller.send(Err(error.clone()));
                }
                return Vec::new();
            }
        };
        let calls = self.callers.len();
        if calls == 1 {
            return answer.first().and_then(|outcome| self.tell_next(outcome)).into_iter().collect();
        }
        answer.outcomes().take(calls).filter_map(|outcome| self.tell_next(outcome)).collect()
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
