//! Calls that one script decides, and what became of them.

use std::collections::VecDeque;
use std::sync::Arc;

use ratelimit_core::Calls;
use tokio::sync::oneshot;

use super::{Lane, Waiting};
use crate::store::redis::RedisStore;
use crate::store::redis::places::Places;
use crate::store::{Answer, Entry, Outcome, StoreError, hash_of};

/// Identical calls, in the order in which they came.
#[derive(Debug)]
pub(super) struct Group {
    entry: Entry,
    callers: VecDeque<oneshot::Sender<Result<Outcome, StoreError>>>,
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
        let callers: usize = self.groups.iter().map(|group| group.callers.len()).sum();
        callers >= 2 * self.groups.len()
    }

    pub(super) async fn decide(mut self) -> Self {
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
    pub(super) fn add(&mut self, waiting: Waiting) {
        let Waiting { entry, answer } = waiting;
        let place = match self.groups.last() {
            Some(group) if group.entry == entry => Some(self.groups.len() - 1),
            _ => self.place_of(&entry),
        };
        if let Some(group) = place.and_then(|place| self.groups.get_mut(place)) {
            group.callers.push_back(answer);
            return;
        }
        for (hash, key) in keys(&entry) {
            self.last.set(hash, Arc::clone(key), self.groups.len());
        }
        self.claims += entry.asks().len().max(1);
        self.groups.push(Group { entry, callers: VecDeque::from([answer]) });
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
