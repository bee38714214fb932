//! The calls of a lane that wait for a script, and what is to be done beside them.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime;
use tokio::sync::oneshot;

use crate::store::redis::RedisStore;
use crate::store::redis::deadline::Until;
use crate::store::{Charged, Entry, Outcome, StoreError};
use crate::time::Instant;

/// How many of those that wait are looked at for one who can use what somebody has left.
const LOOKED_AT: usize = 64;

#[derive(Debug, Default)]
pub(super) struct Queue {
    pub(super) waiting: VecDeque<Waiting>,
    /// How many of those in front were first seen when, by the lane's task: a clock read for each call
    /// would cost more than the call. It looks whenever it takes some, and every [`TICK`](super::TICK) while it waits.
    pub(super) seen: VecDeque<(usize, Instant)>,
    /// The shortest that anybody has waited for since the line was empty.
    pub(super) shortest: Duration,
    pub(super) given_back: Vec<Charged>,
    /// What waits until the server answers again.
    pub(super) parked: Vec<Charged>,
    /// The keys of places for calls in flight whose lease is due.
    pub(super) renewing: Vec<Arc<str>>,
    /// Those who wait until all that was given back has been sent.
    pub(super) flushing: Vec<oneshot::Sender<()>>,
    /// The lane's task, while it runs.
    pub(super) driven: Option<Driven>,
    /// Since when that task has not looked while somebody gave up on it, if anybody has.
    pub(super) stalled_since: Option<Instant>,
    /// How many tasks it has had.
    pub(super) drivers: u64,
    /// Callers that have called the script themselves.
    pub(super) direct: usize,
    /// Until when one of them that found nobody here waits for its answer, while it does.
    pub(super) alone_until: Option<Instant>,
}

/// The task of a lane, and the runtime that it runs on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Driven {
    pub(super) number: u64,
    pub(super) runtime: runtime::Id,
}

impl Queue {
    /// Takes the first in the line, and since when it is known to wait there.
    pub(super) fn next(&mut self, now: Instant) -> Option<(Waiting, Instant)> {
        let waiting = self.waiting.pop_front()?;
        let since = self.seen.front().map_or(now, |(_, since)| *since);
        self.leaves(0);
        Some((waiting, since))
    }

    /// Whoever stood at `place` is gone.
    pub(super) fn leaves(&mut self, place: usize) {
        let mut behind = 0;
        for (count, _) in &mut self.seen {
            behind += *count;
            if place < behind {
                *count -= 1;
                break;
            }
        }
        self.seen.retain(|(count, _)| *count > 0);
    }

    /// The lane's task has seen all who wait now.
    pub(super) fn look(&mut self, now: Instant) {
        self.stalled_since = None;
        let seen: usize = self.seen.iter().map(|(count, _)| count).sum();
        let new = self.waiting.len().saturating_sub(seen);
        if new > 0 {
            self.seen.push_back((new, now));
        }
    }

    /// Takes out those whose time is over.
    pub(super) fn take_late(&mut self, now: Instant) -> Vec<Waiting> {
        let first = self.seen.front().map(|(_, since)| *since + self.shortest);
        if first.is_none_or(|first| first > now) {
            return Vec::new();
        }
        let (mut late, mut left, mut seen) = (Vec::new(), VecDeque::new(), VecDeque::new());
        for (count, since) in std::mem::take(&mut self.seen) {
            let waiting = self.waiting.drain(..count.min(self.waiting.len()));
            let (over, other): (Vec<_>, Vec<_>) =
                waiting.partition(|waiting| Until::from(since, waiting.deadline).at <= now);
            late.extend(over);
            if !other.is_empty() {
                seen.push_back((other.len(), since));
                left.extend(other);
            }
        }
        left.append(&mut self.waiting);
        (self.waiting, self.seen) = (left, seen);
        late
    }

    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty() && !self.has_errands()
    }

    /// Gives `outcome` to the next call like `entry` that is still there, or back.
    pub(super) fn tell_next_like(&mut self, entry: &Entry, outcome: Outcome) -> Option<Outcome> {
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
    pub(super) fn next_like(&mut self, entry: &Entry) -> Option<Waiting> {
        let place =
            self.waiting.iter().take(LOOKED_AT).position(|waiting| waiting.entry.shares_a_key(entry))?;
        if self.waiting.get(place)?.entry != *entry {
            return None;
        }
        self.leaves(place);
        self.waiting.remove(place)
    }

    pub(super) fn has_errands(&self) -> bool {
        !self.given_back.is_empty() || !self.renewing.is_empty() || !self.flushing.is_empty()
    }

    pub(super) fn is_behind_a_direct_call(&self) -> bool {
        self.direct > 0 && !self.given_back.is_empty()
    }

    /// What a call of this process holds no more goes back with the next script. The two happen at once,
    /// so a renewal says no less than it should.
    pub(super) fn give_back(&mut self, store: &RedisStore, mut charges: Vec<Charged>) {
        // Others wait for the turn.
        charges.retain(|charge| !(charge.is_turn() && store.shared.lines.is_open(&charge.key)));
        store.shared.holdings.gave_back(&charges);
        self.given_back.extend(charges);
    }
}

#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) entry: Entry,
    /// How long it waits for a decision.
    pub(super) deadline: Duration,
    pub(super) answer: oneshot::Sender<Result<Outcome, StoreError>>,
}
