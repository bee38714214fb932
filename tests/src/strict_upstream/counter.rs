//! The upstream's own count: what it enforces, and nothing of how we keep to it.
//!
//! [`Counter`] reads no clock; instants are its argument. It is written for exactness alone, with
//! other means than the limiters it judges: the window keeps every accepted instant, the bucket a
//! theoretical arrival time (GCRA) in `u128`, scaled by the limit so that nothing is ever rounded.

use std::collections::VecDeque;
use std::time::Duration;

use crate::error::HarnessError;

/// What an upstream allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// At most `limit` requests in any half-open span of length `per`: a true sliding window.
    Window {
        /// Requests accepted in any one span.
        limit: u32,
        /// Length of the span.
        per: Duration,
    },
    /// At most `tolerance + limit * t / per` requests in any span of length `t`.
    Bucket {
        /// Requests that become acceptable in each `per`, evenly.
        limit: u32,
        /// Time in which they do.
        per: Duration,
        /// Requests accepted at once after a long silence.
        tolerance: u32,
    },
}

impl Rule {
    /// The time its limit is stated for.
    #[must_use]
    pub fn per(&self) -> Duration {
        match *self {
            Self::Window { per, .. } | Self::Bucket { per, .. } => per,
        }
    }

    fn check(&self) -> Result<(), HarnessError> {
        let empty = match *self {
            _ if self.per().is_zero() => "per",
            Self::Window { limit: 0, .. } | Self::Bucket { limit: 0, .. } => "limit",
            Self::Bucket { tolerance: 0, .. } => "tolerance",
            Self::Window { .. } | Self::Bucket { .. } => return Ok(()),
        };
        Err(HarnessError::EmptyRule { rule: format!("{self:?}"), field: empty })
    }
}

/// Decides, one request after the other, what a [`Rule`] accepts.
#[derive(Debug, Clone)]
pub struct Counter {
    rule: Rule,
    /// The latest instant seen. An earlier one counts as this, so that time never runs back.
    latest: Duration,
    state: State,
}

#[derive(Debug, Clone)]
enum State {
    /// The last accepted instants, oldest first, at most `limit` of them.
    Window { accepted: VecDeque<Duration> },
    /// The theoretical arrival time, in nanoseconds times `limit`.
    Bucket { tat: u128 },
}

impl Counter {
    /// A counter that has accepted nothing yet.
    ///
    /// # Errors
    /// [`HarnessError::EmptyRule`] if a number of the rule is zero.
    pub fn new(rule: Rule) -> Result<Self, HarnessError> {
        rule.check()?;
        let state = match rule {
            Rule::Window { .. } => State::Window { accepted: VecDeque::new() },
            Rule::Bucket { .. } => State::Bucket { tat: 0 },
        };
        Ok(Self { rule, latest: Duration::ZERO, state })
    }

    /// What this counter enforces.
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// Counts one request at `now`, measured from any fixed point, in nanoseconds.
    ///
    /// # Errors
    /// Beyond the rule, the time after `now` at which the same request would be accepted if no
    /// other came first: exactly then, and not a nanosecond sooner. It is not counted.
    pub fn admit(&mut self, now: Duration) -> Result<(), Duration> {
        self.latest = self.latest.max(now);
        let (behind, now) = (self.latest.saturating_sub(now), self.latest);
        let outcome = match (self.rule, &mut self.state) {
            (Rule::Window { limit, per }, State::Window { accepted }) => {
                admit_window(accepted, limit, per, now)
            }
            (Rule::Bucket { limit, per, tolerance }, State::Bucket { tat }) => {
                admit_bucket(tat, limit, per, tolerance, now)
            }
            (Rule::Window { .. }, State::Bucket { .. }) | (Rule::Bucket { .. }, State::Window { .. }) => {
                unreachable!("a counter's state is made for its rule, and neither changes")
            }
        };
        outcome.map_err(|retry_after| retry_after.saturating_add(behind))
    }
}

fn admit_window(
    accepted: &mut VecDeque<Duration>,
    limit: u32,
    per: Duration,
    now: Duration,
) -> Result<(), Duration> {
    // The span is half-open: two requests exactly `per` apart are in no span together.
    while accepted.front().is_some_and(|&first| now.saturating_sub(first) >= per) {
        accepted.pop_front();
    }
    match accepted.front() {
        Some(&first) if accepted.len() >= limit as usize => {
            Err(per.saturating_sub(now.saturating_sub(first)))
        }
        _ => {
            accepted.push_back(now);
            Ok(())
        }
    }
}

fn admit_bucket(
    tat: &mut u128,
    limit: u32,
    per: Duration,
    tolerance: u32,
    now: Duration,
) -> Result<(), Duration> {
    // A `Duration` is below 2^94 ns and the factors below 2^32, so no product or sum reaches 2^128.
    let now = now.as_nanos() * u128::from(limit);
    let interval = per.as_nanos();
    let slack = interval * u128::from(tolerance - 1);
    let early = tat.saturating_sub(now).saturating_sub(slack);
    if early == 0 {
        *tat = (*tat).max(now) + interval;
        return Ok(());
    }
    Err(from_nanos(early.div_ceil(u128::from(limit))))
}

/// [`Duration::from_nanos`] for more than 584 years, which a rule may ask for.
fn from_nanos(nanos: u128) -> Duration {
    const PER_SECOND: u128 = 1_000_000_000;
    let seconds = u64::try_from(nanos / PER_SECOND).unwrap_or(u64::MAX);
    Duration::new(seconds, u32::try_from(nanos % PER_SECOND).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ns(nanos: u64) -> Duration {
        Duration::from_nanos(nanos)
    }

    /// Whether a whole history keeps to the rule: every span between two of its requests is looked at.
    fn keeps_to(rule: Rule, accepted: &[Duration]) -> bool {
        (0..accepted.len()).all(|first| {
            (first..accepted.len()).all(|last| {
                let count = (last - first + 1) as u128;
                let span = accepted[last].abs_diff(accepted[first]).as_nanos();
                match rule {
                    Rule::Window { limit, per } => span >= per.as_nanos() || count <= u128::from(limit),
                    Rule::Bucket { limit, per, tolerance } => {
                        count * per.as_nanos()
                            <= u128::from(tolerance) * per.as_nanos() + u128::from(limit) * span
                    }
                }
            })
        })
    }

    fn rules() -> impl Strategy<Value = Rule> {
        prop_oneof![
            (1..8_u32, 1..400_u64).prop_map(|(limit, per)| Rule::Window { limit, per: ns(per) }),
            (1..8_u32, 1..400_u64, 1..6_u32).prop_map(|(limit, per, tolerance)| Rule::Bucket {
                limit,
                per: ns(per),
                tolerance
            }),
        ]
    }

    fn gaps() -> impl Strategy<Value = Vec<u64>> {
        prop::collection::vec(prop_oneof![Just(0), 0..20_u64, 0..200_u64, 0..600_u64], 1..80)
    }

    proptest! {
        #[test]
        fn what_is_accepted_keeps_to_the_rule_and_what_is_refused_would_not(rule in rules(), gaps in gaps()) {
            let mut counter = Counter::new(rule).unwrap();
            let mut accepted = Vec::new();
            let mut now = ns(0);
            for gap in gaps {
                now += ns(gap);
                let outcome = counter.admit(now);
                accepted.push(now);
                prop_assert_eq!(outcome.is_ok(), keeps_to(rule, &accepted), "at {:?}: {:?}", now, accepted);
                if outcome.is_err() {
                    accepted.pop();
                }
            }
        }

        #[test]
        fn a_refused_request_is_accepted_after_retry_after_and_not_a_nanosecond_sooner(
            rule in rules(),
            gaps in gaps(),
        ) {
            let mut counter = Counter::new(rule).unwrap();
            let mut now = ns(0);
            for gap in gaps {
                now += ns(gap);
                if let Err(retry_after) = counter.admit(now) {
                    prop_assert!(!retry_after.is_zero());
                    prop_assert!(counter.clone().admit(now + retry_after).is_ok());
                    prop_assert!(counter.clone().admit(now + retry_after.saturating_sub(ns(1))).is_err());
                }
            }
        }
    }

    #[test]
    fn an_instant_before_the_latest_counts_as_the_latest() {
        let mut counter = Counter::new(Rule::Window { limit: 1, per: ns(10) }).unwrap();
        assert_eq!(counter.admit(ns(100)), Ok(()));
        assert_eq!(counter.admit(ns(60)), Err(ns(50)));
        assert_eq!(counter.admit(ns(110)), Ok(()));
    }

    #[test]
    fn the_longest_rule_and_the_latest_instant_do_not_overflow() {
        let per = Duration::MAX;
        let mut bucket = Counter::new(Rule::Bucket { limit: u32::MAX, per, tolerance: u32::MAX }).unwrap();
        assert_eq!(bucket.admit(Duration::MAX), Ok(()));
        let mut slow = Counter::new(Rule::Bucket { limit: 1, per, tolerance: 1 }).unwrap();
        assert_eq!(slow.admit(ns(7)), Ok(()));
        assert_eq!(slow.admit(ns(7)), Err(per));
        let mut window = Counter::new(Rule::Window { limit: 1, per }).unwrap();
        assert_eq!(window.admit(ns(7)), Ok(()));
        assert_eq!(window.admit(ns(8)), Err(per.saturating_sub(ns(1))));
    }

    #[test]
    fn a_rule_with_a_zero_in_it_is_refused_by_name() {
        let second = Duration::from_secs(1);
        for (rule, field) in [
            (Rule::Window { limit: 0, per: second }, "limit"),
            (Rule::Window { limit: 1, per: Duration::ZERO }, "per"),
            (Rule::Bucket { limit: 0, per: second, tolerance: 1 }, "limit"),
            (Rule::Bucket { limit: 1, per: second, tolerance: 0 }, "tolerance"),
        ] {
            let error = Counter::new(rule).unwrap_err().to_string();
            assert!(error.ends_with(&format!("{field} is zero")), "{error}");
        }
    }
}
