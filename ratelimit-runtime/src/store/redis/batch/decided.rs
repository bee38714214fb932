//! Calls that one script decides, and what became of them.

use std::collections::VecDeque;
use std::sync::Arc;

use ratelimit_core::Calls;
use tokio::sync::oneshot;

use super::{Lane, Waiting};
use crate::store::redis::RedisStore;
use crate::store::redis::call::PUNCTUAL;
use crate::store::redis::deadline::Until;
use crate::store::redis::places::Places;
use crate::store::{Answer, Entry, Outcome, StoreError, hash_of};
use crate::time::{self, Instant};

/// Identical calls, in the order in which they came.
#[derive(Debug)]
pub(super) struct Group {
    entry: Entry,
    callers: VecDeque<Caller>,
    /// How many there were when the store was asked.
    asked: usize,
}

#[derive(Debug)]
struct Caller {
    answer: oneshot::Sender<Result<Outcome, StoreError>>,
    until: Until,
}

impl Group {
    fn new(entry: Entry, caller: Caller) -> Self {
        Self { entry, callers: VecDeque::from([caller]), asked: 1 }
    }

    fn push(&mut self, caller: Caller) {
        self.callers.push_back(caller);
        self.asked += 1;
    }

    /// Tells those whose time is over, and says how many.
    fn tell_late(&mut self, store: &RedisStore, now: Instant) -> u64 {
        let mut told = 0;
        for caller in std::mem::take(&mut self.callers) {
            if caller.until.at <= now {
                // Who has gone away needs no answer.
                let _ = caller.answer.send(Err(store.too_late(caller.until.asked)));
                told += 1;
            } else {
                self.callers.push_back(caller);
            }
        }
        told
    }

    /// Gives each caller that is still there the first answer that is left. What is granted and
    /// nobody is there for comes back.
    fn tell(&mut self, answer: Result<Answer, StoreError>) -> Vec<Outcome> {
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => {
                for caller in self.callers.drain(..) {
                    // Who has gone away needs no answer.
                    let _ = caller.answer.send(Err(error.clone()));
                }
                return Vec::new();
            }
        };
        if self.asked == 1 {
            return answer.first().and_then(|outcome| self.tell_next(outcome)).into_iter().collect();
        }
        answer.outcomes().take(self.asked).filter_map(|outcome| self.tell_next(outcome)).collect()
    }

    /// Gives `outcome` to the next caller that is still there, or back.
    fn tell_next(&mut self, outcome: Outcome) -> Option<Outcome> {
        let mut untold = Some(Ok(outcome));
        while let Some(answer) = untold.take() {
            match self.callers.pop_front() {
                Some(caller) => untold = caller.answer.send(answer).err(),
                None => return answer.ok(),
            }
        }
        None
    }
}

/// Calls and their answers: one for each group, as far as they have come. Dropped, wherever that is, it
/// tells them, and gives back what nobody is there for.
pub(super) struct Decided {
    lane: Arc<Lane>,
    store: RedisStore,
    groups: Vec<Group>,
    answers: Vec<Result<Answer, StoreError>>,
}

impl Decided {
    pub(super) const fn undecided(lane: Arc<Lane>, store: RedisStore, groups: Vec<Group>) -> Self {
        Self { lane, store, groups, answers: Vec::new() }
    }

    /// Whether most calls were decided together with others.
    pub(super) fn is_alike(&self) -> bool {
        let asked: usize = self.groups.iter().map(|group| group.asked).sum();
        asked >= 2 * self.groups.len()
    }

    pub(super) async fn decide(mut self) -> Self {
        let Some((_, last)) = self.time_left() else { return self };
        let ask = |group: &Group| (group.entry.clone(), Calls::asking(group.asked as u64));
        let entries: Vec<(Entry, Calls)> = self.groups.iter().map(ask).collect();
        let (store, lane) = (self.store.clone(), Arc::clone(&self.lane));
        let mut asked = std::pin::pin!(store.ask(&lane, &entries, last));
        let answers = loop {
            let Some((next, _)) = self.time_left() else { break asked.await };
            match tokio::time::timeout_at(next.at, &mut asked).await {
                Ok(answers) => break answers,
                Err(_) => self.tell_late(next),
            }
        };
        match answers {
            Ok(answers) => self.answers = answers.into_iter().map(Ok).collect(),
            // The script has looked at all keys before it charged any. One that holds something else is
            // the trouble of those who ask for it.
            Err(error) if error.is_of_the_script() && entries.len() > 1 => {
                self.decide_each(&entries, last).await;
            }
            Err(error) => self.answers = vec![Err(error); entries.len()],
        }
        self
    }

    /// Until when somebody waits for the answers.
    pub(super) fn until(&self) -> Option<Instant> {
        self.time_left().map(|(_, last)| last.at)
    }

    /// Until when the least and the most patient caller waits.
    fn time_left(&self) -> Option<(Until, Until)> {
        let mut callers = self.groups.iter().flat_map(|group| &group.callers).map(|caller| caller.until);
        let first = callers.next()?;
        let both = |(least, most): (Until, Until), until: Until| (least.min(until), most.max(until));
        Some(callers.fold((first, first), both))
    }

    /// Tells those whose time is over, as that of `first` is. They have seen that the server does not answer:
    /// the script itself is known to have failed when the last of them gives up.
    fn tell_late(&mut self, first: Until) {
        let now = time::now();
        let told = self.groups.iter_mut().map(|group| group.tell_late(&self.store, now)).sum();
        if now <= first.at + PUNCTUAL {
            self.store.learn(&self.lane, told, Some(&self.store.too_late(first.asked)));
        }
    }

    async fn decide_each(&mut self, entries: &[(Entry, Calls)], until: Until) {
        for entry in entries {
            let answer = self.store.ask(&self.lane, std::slice::from_ref(entry), until).await;
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

#[derive(Debug, Default)]
pub(super) struct Batch {
    pub(super) groups: Vec<Group>,
    /// The last group that asks for a key.
    last: Places<Arc<str>>,
    pub(super) claims: usize,
}

impl Batch {
    /// Adds a call to the group of its kind, unless a call that came between the two asks for one of
    /// the same keys: nobody overtakes.
    pub(super) fn add(&mut self, waiting: Waiting, since: Instant) {
        let Waiting { entry, deadline, answer } = waiting;
        let caller = Caller { answer, until: Until::from(since, deadline) };
        let place = match self.groups.last() {
            Some(group) if group.entry == entry => Some(self.groups.len() - 1),
            _ => self.place_of(&entry),
        };
        if let Some(group) = place.and_then(|place| self.groups.get_mut(place)) {
            group.push(caller);
            return;
        }
        for (hash, key) in keys(&entry) {
            self.last.set(hash, Arc::clone(key), self.groups.len());
        }
        self.claims += entry.asks().len().max(1);
        self.groups.push(Group::new(entry, caller));
    }

    fn place_of(&self, entry: &Entry) -> Option<usize> {
        let last = |(hash, key): (u64, &Arc<str>)| self.last.get(hash, key);
        let place = last(keys(entry).next()?)?;
        let same = self.groups.get(place).is_some_and(|group| group.entry == *entry);
        let unbroken = || keys(entry).all(|key| last(key) == Some(place));
        (same && unbroken()).then_some(place)
    }
}

/// The keys by which a call keeps its turn: those of its quotas, and of one that has passed all of them that
/// of its breaker, or of its gate.
fn keys(entry: &Entry) -> impl Iterator<Item = (u64, &Arc<str>)> {
    let rest = entry.asks().is_empty().then(|| match entry.guard() {
        Some(guard) => (guard.hash, &guard.key),
        None => (hash_of(&entry.plan.gate), &entry.plan.gate),
    });
    entry.asks().iter().map(|ask| (ask.hash, &ask.key)).chain(rest)
}
