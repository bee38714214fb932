//! What the callers saw.

use std::collections::BTreeMap;
use std::time::Duration;

use ratelimit_runtime::{Error, Response};
use serde::{Deserialize, Serialize};

use crate::error::explain;

/// The status of a request beyond an API's limit.
const TOO_MANY_REQUESTS: u16 = 429;

/// The calls that were made, and what came of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Calls that were made.
    pub asked: u64,
    /// Calls that were answered without having waited for a permit.
    pub at_once: u64,
    /// How long each of the others that were answered had waited.
    pub waits: Vec<Duration>,
    /// Calls that were answered 429.
    pub too_many: u64,
    /// Calls that failed in any other way, by the kind of failure.
    pub failures: BTreeMap<String, Failures>,
}

/// Calls that failed in one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failures {
    /// How many.
    pub count: u64,
    /// What the first of them said.
    pub example: String,
}

impl Tally {
    pub(crate) fn count<T>(&mut self, outcome: &Result<Response<T>, Error>) {
        self.asked += 1;
        match outcome {
            Ok(response) if response.waited().is_zero() => self.at_once += 1,
            Ok(response) => self.waits.push(response.waited()),
            Err(error) if error.status().is_some_and(|status| status.as_u16() == TOO_MANY_REQUESTS) => {
                self.too_many += 1;
            }
            Err(error) => {
                let failures = Failures { count: 1, example: explain(error) };
                self.add_failures(format!("{:?}", error.kind()), failures);
            }
        }
    }

    /// Adds what others saw.
    pub fn add(&mut self, other: Self) {
        self.asked += other.asked;
        self.at_once += other.at_once;
        self.waits.extend(other.waits);
        self.too_many += other.too_many;
        for (kind, failures) in other.failures {
            self.add_failures(kind, failures);
        }
    }

    fn add_failures(&mut self, kind: String, more: Failures) {
        self.failures.entry(kind).and_modify(|failures| failures.count += more.count).or_insert(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_of_one_kind_are_counted_together_and_the_first_is_quoted() {
        let failed = |kind: &str, count, example: &str| {
            let failures = Failures { count, example: example.to_owned() };
            Tally {
                asked: count,
                failures: BTreeMap::from([(kind.to_owned(), failures)]),
                ..Tally::default()
            }
        };
        let mut tally = failed("Store", 2, "first");
        tally.add(failed("Store", 3, "second"));
        tally.add(failed("Timeout", 1, "third"));
        assert_eq!(tally.asked, 6);
        let failures = |kind| (tally.failures[kind].count, tally.failures[kind].example.as_str());
        assert_eq!((failures("Store"), failures("Timeout")), ((5, "first"), (1, "third")));
    }
}
