//! Sliding window: a record of what was taken when, and never more than the limit in one span.

use super::charge::Trace;
use super::number::{Micros, NEVER, Permits, answer};
use super::quota::Quota;
use super::rules::{Charged, Rules, Standing};

/// Permits and the instant they count at, in order of time.
pub(super) type Record = Vec<(Micros, Permits)>;

#[derive(Debug, Clone, Default)]
pub(super) struct SlidingWindow {
    /// At most one line per instant.
    record: Record,
    /// How often a clock that was set back has moved the record.
    moves: u64,
}

impl SlidingWindow {
    fn add(&mut self, instant: Micros, permits: Permits) {
        match self.record.last_mut() {
            _ if permits == 0 => {}
            Some((newest, count)) if *newest == instant => *count += permits,
            _ => self.record.push((instant, permits)),
        }
    }
}

impl Rules for SlidingWindow {
    fn slot(&self, quota: &Quota, now: Micros, from: Micros) -> Micros {
        slot(&self.record, quota, now.max(from))
    }

    fn charge(&mut self, quota: &Quota, _now: Micros, slot: Micros) -> Trace {
        self.add(slot, quota.cost.into());
        Trace::Record { moves: self.moves }
    }

    fn standing(&self, quota: &Quota, now: Micros, _waits: bool) -> Standing {
        standing(&self.record, quota, now)
    }

    fn give_back(&mut self, quota: &Quota, charged: &Charged<'_>, now: Micros) -> bool {
        let is_over = charged.slot + quota.span() <= now;
        if is_over || *charged.trace != (Trace::Record { moves: self.moves }) {
            return false;
        }
        let line = self.record.iter().position(|&(instant, _)| instant == charged.slot);
        take_out(&mut self.record, line, charged.cost)
    }

    fn move_back(&mut self, _quota: &Quota, at: Micros, now: Micros) -> bool {
        move_back(&mut self.record, at - now);
        self.moves += 1;
        true
    }

    fn change(&mut self, _old: &Quota, _new: &Quota, _now: Micros) {}

    fn penalize(&mut self, _quota: &Quota, permits: Permits, now: Micros) {
        self.add(newest_or(&self.record, now), permits);
    }

    fn reward(&mut self, _quota: &Quota, permits: Permits, _now: Micros) {
        take_newest(&mut self.record, permits);
    }
}

/// The earliest instant from `earliest` on, behind all of `record`, at which the cost fits.
pub(super) fn slot(record: &Record, quota: &Quota, earliest: Micros) -> Micros {
    let start = newest_or(record, earliest);
    // Room is made only where a line of the record leaves the span.
    let leaving = record.iter().map(|&(instant, _)| instant + quota.span());
    let candidates = std::iter::once(start).chain(leaving.filter(|&instant| instant > start));
    let fits = |&at: &Micros| counted(record, quota, at) + Permits::from(quota.cost) <= quota.limit.into();
    candidates.filter(fits).min().unwrap_or(NEVER)
}

pub(super) fn standing(record: &Record, quota: &Quota, now: Micros) -> Standing {
    let lies_ahead = newest_or(record, now) > now;
    let remaining = if lies_ahead { 0 } else { Permits::from(quota.limit) - counted(record, quota, now) };
    let reset_after = record.last().map_or(0, |&(newest, _)| newest + quota.span() - now);
    Standing { remaining: answer(remaining), reset_after: answer(reset_after) }
}

/// The permits of `record` that count at `at` or later.
fn counted(record: &Record, quota: &Quota, at: Micros) -> Permits {
    let counts = |&&(instant, _): &&(Micros, Permits)| instant > at - quota.span();
    record.iter().filter(counts).map(|&(_, permits)| permits).sum()
}

/// The newest recorded instant, or `now` if that is later.
pub(super) fn newest_or(record: &Record, now: Micros) -> Micros {
    record.last().map_or(now, |&(newest, _)| newest.max(now))
}

/// Takes permits out of a line of `record`, and the line with the last of them.
pub(super) fn take_out(record: &mut Record, line: Option<usize>, permits: Permits) -> bool {
    let Some(line) = line else { return false };
    record[line].1 -= permits;
    if record[line].1 <= 0 {
        record.remove(line);
    }
    true
}

pub(super) fn take_newest(record: &mut Record, mut permits: Permits) {
    while permits > 0
        && let Some((instant, count)) = record.pop()
    {
        if count > permits {
            record.push((instant, count - permits));
        }
        permits -= count;
    }
}

pub(super) fn move_back(record: &mut Record, step: Micros) {
    for (instant, _) in record {
        *instant -= step;
    }
}
