//! What the upstream remembers: every accepted instant, every violation, the requests if asked.
//!
//! Memory is bounded. What comes first is kept, and the counts go on beyond it.

use std::time::Duration;

use http::{Method, StatusCode};

use super::message::Arrival;

/// Accepted instants that are kept: 64 MiB of them.
pub const ACCEPTED_KEPT: usize = 4 << 20;
/// Violations that are kept.
pub const VIOLATIONS_KEPT: usize = 10_000;
/// Requests that are kept, if any are.
pub const REQUESTS_KEPT: usize = 10_000;
/// Bytes of body that are kept with them, all together.
pub const BODIES_KEPT: usize = 64 << 20;

/// The counts since the upstream started.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stats {
    /// Requests that arrived.
    pub asked: u64,
    /// Those within the rule; they went to the handler.
    pub accepted: u64,
    /// Those beyond it; they were answered 429.
    pub refused: u64,
    /// The most that were accepted in any half-open span of the rule's `per`; 0 without a rule.
    pub most_in_window: usize,
    /// When the first one was accepted, since the start.
    pub first_accepted: Option<Duration>,
    /// When the last one was.
    pub last_accepted: Option<Duration>,
    /// Accepted requests beyond [`ACCEPTED_KEPT`]: counted, but not in any figure about spans.
    pub unlogged: u64,
}

/// A request that went over the rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// When it arrived, since the upstream started.
    pub at: Duration,
    /// How much later it would have been accepted. The header rounds this up to whole seconds.
    pub retry_after: Duration,
    /// Its verb.
    pub method: Method,
    /// Its path.
    pub path: String,
}

/// A request and what became of it.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// The request.
    pub arrival: Arrival,
    /// The status it was answered with, or would have been, had the client waited.
    pub status: StatusCode,
}

#[derive(Debug, Default)]
pub(super) struct Record {
    stats: Stats,
    /// In the order of arrival, which is the order of time.
    accepted: Vec<Duration>,
    violations: Vec<Violation>,
    requests: Vec<Recorded>,
    body_bytes: usize,
}

impl Record {
    pub(super) fn accept(&mut self, now: Duration) {
        self.stats.asked += 1;
        self.stats.accepted += 1;
        self.stats.first_accepted.get_or_insert(now);
        self.stats.last_accepted = Some(now);
        if self.accepted.len() < ACCEPTED_KEPT {
            self.accepted.push(now);
        } else {
            self.stats.unlogged += 1;
        }
    }

    pub(super) fn refuse(&mut self, violation: impl FnOnce() -> Violation) {
        self.stats.asked += 1;
        self.stats.refused += 1;
        if self.violations.len() < VIOLATIONS_KEPT {
            self.violations.push(violation());
        }
    }

    pub(super) fn keep(&mut self, arrival: &Arrival, status: StatusCode) {
        let bytes = self.body_bytes.saturating_add(arrival.body.len());
        if self.requests.len() < REQUESTS_KEPT && bytes <= BODIES_KEPT {
            self.body_bytes = bytes;
            self.requests.push(Recorded { arrival: arrival.clone(), status });
        }
    }

    pub(super) fn stats(&self, per: Option<Duration>) -> Stats {
        Stats { most_in_window: per.map_or(0, |per| self.most_in_any(per)), ..self.stats }
    }

    pub(super) fn accepted(&self) -> &[Duration] {
        &self.accepted
    }

    pub(super) fn violations(&self) -> &[Violation] {
        &self.violations
    }

    pub(super) fn requests(&self) -> &[Recorded] {
        &self.requests
    }

    pub(super) fn accepted_between(&self, from: Duration, to: Duration) -> usize {
        let before = |instant: Duration| self.accepted.partition_point(|&at| at < instant);
        before(to).saturating_sub(before(from))
    }

    pub(super) fn most_in_any(&self, window: Duration) -> usize {
        let mut first = 0;
        let mut most = 0;
        for (last, &at) in self.accepted.iter().enumerate() {
            while first <= last
                && self.accepted.get(first).is_some_and(|&from| at.saturating_sub(from) >= window)
            {
                first += 1;
            }
            most = most.max(last + 1 - first);
        }
        most
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    fn record(instants: &[u64]) -> Record {
        let mut record = Record::default();
        for &at in instants {
            record.accept(ms(at));
        }
        record
    }

    #[test]
    fn a_span_holds_its_start_and_not_its_end() {
        let record = record(&[0, 10, 10, 20]);
        assert_eq!(record.accepted_between(ms(0), ms(10)), 1);
        assert_eq!(record.accepted_between(ms(10), ms(20)), 2);
        assert_eq!(record.accepted_between(ms(0), ms(21)), 4);
        assert_eq!(record.accepted_between(ms(20), ms(10)), 0);
    }

    #[test]
    fn the_fullest_span_is_found_wherever_it_starts() {
        let record = record(&[0, 90, 95, 100, 104, 190, 300]);
        assert_eq!(record.most_in_any(ms(10)), 3);
        assert_eq!(record.most_in_any(ms(15)), 4);
        assert_eq!(record.most_in_any(ms(100)), 4);
        assert_eq!(record.most_in_any(ms(101)), 5);
        assert_eq!(record.most_in_any(ms(1000)), 7);
        assert_eq!(record.most_in_any(Duration::ZERO), 0);
        assert_eq!(Record::default().most_in_any(ms(1)), 0);
    }

    #[test]
    fn counts_go_on_where_violations_are_no_longer_kept() {
        let mut record = Record::default();
        for _ in 0..=VIOLATIONS_KEPT {
            record.refuse(|| Violation {
                at: ms(1),
                retry_after: ms(1),
                method: Method::GET,
                path: "/".to_owned(),
            });
        }
        assert_eq!(record.violations().len(), VIOLATIONS_KEPT);
        assert_eq!(record.stats(None).refused, VIOLATIONS_KEPT as u64 + 1);
    }
}
