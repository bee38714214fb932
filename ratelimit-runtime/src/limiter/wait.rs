//! Where calls wait for the instants that the store reserved for them.
//!
//! Calls that wait for the same quotas stand in one queue, in the order in which they came, and the
//! instants they were promised stand in another, the earliest first. One task sleeps until the first
//! instant and gives it to the first call: nobody polls, and whatever the order of the store's replies,
//! calls are served in their own.
//!
//! A call that the store admits at once while others wait for the same stands behind them: the first of
//! them goes with what it got.
//!
//! A call that goes away leaves the queue, and everybody behind it moves up by one instant. It is the
//! last instant that is left over then, the only one that a store can give back whole.

use std::collections::{HashMap, VecDeque};
use std::future::poll_fn;
use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use ratelimit_core::Standing;
use tokio::sync::{Notify, oneshot, watch};

use super::spares::Spares;
use crate::store::{Charged, Entry, Few, Plan};
use crate::time::{self, Instant};

/// How long after its instant a call looks for itself. The task that wakes it belongs to the runtime of
/// whoever came first, and that may be gone, or driven by nobody.
const GRACE: Duration = Duration::from_millis(100);
/// A store that takes longer to reply than this has failed.
const LONGEST_REPLY: Duration = Duration::from_secs(1);

/// The queues of one limiter.
#[derive(Debug)]
pub(super) struct Queues {
    spares: Arc<Spares>,
    open: Mutex<HashMap<Place, Arc<Queue>>>,
    /// How many these are: while there is none, nobody looks.
    count: AtomicUsize,
    unheard: Unheard,
    turns: AtomicU64,
}

/// How many calls were granted what they waited for, and have not been polled since.
#[derive(Debug, Clone, Default)]
struct Unheard(Arc<AtomicUsize>);

/// What a call was granted. It is one of those until this is dropped.
#[derive(Debug)]
struct Granted {
    slot: Slot,
    _unheard: OneUnheard,
}

#[derive(Debug)]
struct OneUnheard(Unheard);

impl Unheard {
    fn one(&self) -> OneUnheard {
        self.0.fetch_add(1, Ordering::Relaxed);
        OneUnheard(self.clone())
    }
}

impl Drop for OneUnheard {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The order in which calls came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Turn(pub(super) u64);

/// What calls wait for together: the same plan, with the same quotas left, and as many of them
/// reserved: a slot that was paid in one scope is no use to a call that has paid in two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) plan: Arc<Plan>,
    pub(super) passed: usize,
    reserved: usize,
}

impl Hash for Place {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.plan.asks.get(self.passed).map(|ask| &ask.key).hash(state);
    }
}

#[derive(Debug)]
struct Queue {
    line: Mutex<Line>,
    /// Told when an instant comes before all others.
    earlier: Notify,
}

/// As many slots as waiters, but for the time the lock is held.
#[derive(Debug, Default)]
struct Line {
    slots: VecDeque<Slot>,
    waiters: VecDeque<Waiter>,
    /// Whether the queue has a task that wakes it.
    driven: bool,
    /// Whether that task found nobody left: then the queue is not used any more.
    over: bool,
    unheard: Unheard,
}

/// An instant that a call was promised.
#[derive(Debug)]
pub(super) struct Slot {
    pub(super) at: Instant,
    /// What it cost.
    pub(super) charges: Vec<Charged>,
    /// Where the quotas of the plan stood then.
    pub(super) standings: Few<Standing>,
}

#[derive(Debug)]
struct Waiter {
    turn: Turn,
    grant: oneshot::Sender<Granted>,
}

/// What a call waited for is of no use any more: it shall ask again.
#[derive(Debug)]
pub(super) struct TurnedBack;

impl Queues {
    pub(super) fn new(spares: Arc<Spares>) -> Arc<Self> {
        Arc::new(Self {
            spares,
            open: Mutex::default(),
            count: AtomicUsize::new(0),
            unheard: Unheard::default(),
            turns: AtomicU64::new(0),
        })
    }

    pub(super) fn turn(&self) -> Turn {
        Turn(self.turns.fetch_add(1, Ordering::Relaxed))
    }

    /// Whether nobody waits.
    pub(super) fn are_empty(&self) -> bool {
        self.count.load(Ordering::Relaxed) == 0
    }

    /// Whether some were granted what they waited for, and have not been polled since.
    pub(super) fn have_unheard(&self) -> bool {
        self.unheard.0.load(Ordering::Relaxed) > 0
    }

    /// Whether calls of `plan` wait that have paid for nothing yet and are promised everything.
    pub(super) fn has_some_of(&self, plan: &Arc<Plan>) -> bool {
        let place = || Place { plan: Arc::clone(plan), passed: 0, reserved: plan.asks.len() };
        !self.are_empty() && self.open().contains_key(&place())
    }

    /// Whether a call that may go as `entry`, charged by so many quotas, would overtake one that waits for the same and
    /// came before it. What that was promised is due by the store's clock and not yet by the own one, or somebody has
    /// given back what both ask for. None does that would wait for longer than `most` behind the others.
    pub(super) fn are_overtaken(&self, entry: &Entry, turn: Turn, reserved: usize, most: Duration) -> bool {
        let place = Place { plan: Arc::clone(&entry.plan), passed: entry.passed, reserved };
        let open = self.open();
        let Some(queue) = open.get(&place) else { return false };
        let line = queue.line();
        line.waiters.front().is_some_and(|first| first.turn < turn)
            && line.slots.back().is_some_and(|last| last.at.saturating_duration_since(time::now()) <= most)
    }

    /// Waits for a slot of those that `entry` and its like were promised: for `slot`, or another. Returns
    /// what it cost.
    pub(super) async fn wait(
        self: &Arc<Self>,
        entry: &Entry,
        turn: Turn,
        slot: Slot,
    ) -> Result<Vec<Charged>, TurnedBack> {
        let (passed, reserved) = (entry.passed, slot.charges.len());
        let place = Place { plan: Arc::clone(&entry.plan), passed, reserved };
        let (grant, granted) = oneshot::channel();
        let mut looked_at = slot.at;
        let queue = self.join(place.clone(), slot, Waiter { turn, grant });
        let mut waiting = Waiting { queues: self, place, queue, turn, granted };
        loop {
            if let Ok(granted) = tokio::time::timeout_at(looked_at + GRACE, &mut waiting.granted).await {
                return granted.map(|granted| granted.slot.charges).map_err(|_| TurnedBack);
            }
            looked_at = time::now();
            self.spares.keep(&waiting.place, waiting.queue.wake(looked_at));
        }
    }

    fn join(self: &Arc<Self>, place: Place, slot: Slot, waiter: Waiter) -> Arc<Queue> {
        let mut open = self.open();
        if let Some(queue) = open.get(&place) {
            let mut line = queue.line();
            if !line.over {
                line.join(slot, waiter, &queue.earlier);
                let driven = std::mem::replace(&mut line.driven, true);
                drop(line);
                let queue = Arc::clone(queue);
                if !driven {
                    self.wake(&queue, place);
                }
                return queue;
            }
        }
        let line = Line { unheard: self.unheard.clone(), ..Line::default() };
        let queue = Arc::new(Queue { line: Mutex::new(line), earlier: Notify::new() });
        queue.line().join(slot, waiter, &queue.earlier);
        queue.line().driven = true;
        open.insert(place.clone(), Arc::clone(&queue));
        self.count.store(open.len(), Ordering::Relaxed);
        drop(open);
        self.wake(&queue, place);
        queue
    }

    /// Turns back all that wait behind `gate`: it was closed until after their instants, or for longer than
    /// they knew. What they were promised goes back, the latest first.
    pub(super) fn turn_back(&self, gate: &str) {
        let behind = |(place, _): &(&Place, &Arc<Queue>)| *place.plan.gate == *gate;
        let queues: Vec<Arc<Queue>> =
            self.open().iter().filter(behind).map(|(_, queue)| Arc::clone(queue)).collect();
        for queue in queues {
            self.turn_back_all(&queue);
        }
    }

    fn turn_back_all(&self, queue: &Queue) {
        let mut line = queue.line();
        let slots = std::mem::take(&mut line.slots);
        let waiters = std::mem::take(&mut line.waiters);
        drop(line);
        // Before they ask again.
        self.spares.give_up(slots.into_iter().rev());
        drop(waiters);
    }

    fn wake(self: &Arc<Self>, queue: &Arc<Queue>, place: Place) {
        let waker = Waker { queues: Arc::clone(self), queue: Arc::clone(queue), place };
        tokio::spawn(waker.run());
    }

    fn open(&self) -> MutexGuard<'_, HashMap<Place, Arc<Queue>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Queue {
    /// Gives all instants that have come to the calls at the front. What is left over comes back.
    fn wake(&self, now: Instant) -> Vec<Slot> {
        let mut line = self.line();
        let mut left_over = Vec::new();
        while line.slots.front().is_some_and(|slot| slot.at <= now) {
            let Some(slot) = line.slots.pop_front() else { break };
            left_over.extend(line.grant(slot));
        }
        left_over
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Line {
    fn join(&mut self, slot: Slot, waiter: Waiter, earlier: &Notify) {
        let place = self.slots.partition_point(|other| other.at <= slot.at);
        self.slots.insert(place, slot);
        if place == 0 {
            earlier.notify_one();
        }
        let place = self.waiters.partition_point(|other| other.turn < waiter.turn);
        self.waiters.insert(place, waiter);
    }

    /// Gives a slot to the first waiter that is still there. For each one that is not, the last slot is
    /// left over; with no waiter left, it is this one. What is left over comes back, the latest first.
    fn grant(&mut self, mut slot: Slot) -> Vec<Slot> {
        let mut left_over = Vec::new();
        while let Some(waiter) = self.waiters.pop_front() {
            match waiter.grant.send(Granted { slot, _unheard: self.unheard.one() }) {
                Ok(()) => return left_over,
                Err(returned) => slot = returned.slot,
            }
            match self.take_last() {
                Some(last) => left_over.push(last),
                None => break,
            }
        }
        left_over.push(slot);
        left_over
    }

    /// Takes the slot that the store promised last. It need not be the one with the latest instant: that
    /// was worked out from a reply, and some replies take longer than others.
    fn take_last(&mut self) -> Option<Slot> {
        let latest = self.slots.back()?.at;
        let near =
            self.slots.iter().enumerate().rev().take_while(|(_, slot)| latest - slot.at <= LONGEST_REPLY);
        let (last, _) = near.max_by_key(|(_, slot)| slot.charges.last().map(Charged::place))?;
        self.slots.remove(last)
    }
}

/// A call that waits.
struct Waiting<'a> {
    queues: &'a Queues,
    place: Place,
    queue: Arc<Queue>,
    turn: Turn,
    granted: oneshot::Receiver<Granted>,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.granted.close();
        let mut line = self.queue.line();
        let left_over = match self.granted.try_recv() {
            // Granted, and nobody heard of it: its instant has come, so the next call can have it. The
            // others move up, and the last slot is left over.
            Ok(Granted { slot, .. }) if line.waiters.is_empty() => vec![slot],
            Ok(Granted { slot, .. }) => {
                let mut left_over: Vec<Slot> = line.take_last().into_iter().collect();
                left_over.extend(line.grant(slot));
                left_over
            }
            Err(_) => match line.waiters.binary_search_by_key(&self.turn, |waiter| waiter.turn) {
                Ok(place) => {
                    line.waiters.remove(place);
                    line.take_last().into_iter().collect()
                }
                Err(_) => Vec::new(),
            },
        };
        drop(line);
        self.queues.spares.keep(&self.place, left_over);
    }
}

/// Why the task of a queue looks at it.
enum Woken {
    /// An instant has come before all others.
    Earlier,
    /// The first instant is here.
    Due,
    /// All that was promised is over by the store's clock.
    Over,
}

/// Waits until it is told of something new; for ever, where nobody tells.
async fn next(told: Option<&mut watch::Receiver<u64>>) {
    if let Some(told) = told
        && told.changed().await.is_ok()
    {
        return;
    }
    std::future::pending::<()>().await;
}

/// The task that wakes one queue. It ends when nobody waits.
struct Waker {
    queues: Arc<Queues>,
    queue: Arc<Queue>,
    place: Place,
}

impl Waker {
    async fn run(self) {
        let mut set_ahead = self.queues.spares.set_ahead();
        while let Some(at) = self.next_slot() {
            let mut over = std::pin::pin!(next(set_ahead.as_mut()));
            let mut earlier = std::pin::pin!(tokio::time::timeout_at(at, self.queue.earlier.notified()));
            let woken = poll_fn(|context| match over.as_mut().poll(context) {
                Poll::Ready(()) => Poll::Ready(Woken::Over),
                Poll::Pending => earlier.as_mut().poll(context).map(|earlier| match earlier {
                    Ok(()) => Woken::Earlier,
                    Err(_) => Woken::Due,
                }),
            });
            match woken.await {
                Woken::Earlier => {}
                Woken::Due => self.queues.spares.keep(&self.place, self.queue.wake(time::now())),
                Woken::Over => self.queues.turn_back_all(&self.queue),
            }
        }
    }

    fn next_slot(&self) -> Option<Instant> {
        let mut open = self.queues.open();
        let mut line = self.queue.line();
        let next = line.slots.front().map(|slot| slot.at);
        if next.is_none() {
            line.over = true;
            open.remove(&self.place);
            self.queues.count.store(open.len(), Ordering::Relaxed);
        }
        next
    }
}

/// A runtime that shuts down drops the task. Who waits on another looks for itself, and who comes next
/// brings a new one.
impl Drop for Waker {
    fn drop(&mut self) {
        self.queue.line().driven = false;
    }
}

#[cfg(test)]
mod tests {
    use ratelimit_core::algorithm::fixed_window;
    use ratelimit_core::{Algorithm, QuotaSpec, Receipt};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_slot_that_is_left_over_is_the_stores_last_whatever_its_reply_took() {
        let quota = QuotaSpec::new(9, Duration::from_secs(1)).algorithm(Algorithm::FixedWindow);
        let quota = quota.check().unwrap();
        let charge = |after: u64| {
            let receipt = fixed_window::Receipt { window: 7, before: after - 1, after };
            Charged { key: Arc::from("key"), quota, receipt: Receipt::FixedWindow(receipt) }
        };
        let (now, mut line) = (time::now(), Line::default());
        // The reply to the last one came back the fastest.
        for (after, reply_us) in [(10, 300), (11, 900), (12, 100)] {
            let at = now + Duration::from_micros(reply_us);
            let slot = Slot { at, charges: vec![charge(after)], standings: Few::default() };
            let waiter = Waiter { turn: Turn(after), grant: oneshot::channel().0 };
            line.join(slot, waiter, &Notify::new());
        }
        let left_over = std::iter::from_fn(|| line.take_last());
        let order: Vec<i128> = left_over.map(|slot| slot.charges[0].place() - 7 * 9).collect();
        assert_eq!(order, [12, 11, 10]);
    }
}
