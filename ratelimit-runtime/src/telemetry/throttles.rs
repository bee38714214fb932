//! Violations: each is counted, and one is told for each window of an operation.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use ratelimit_core::Quota;

use crate::time::{Instant, now};

/// How long nothing more is told of an operation without quotas.
const WITHOUT_QUOTAS: Duration = Duration::from_secs(60);
/// A quota by the day is no reason to hear of violations once a day.
const LONGEST: Duration = Duration::from_secs(3_600);
/// Operations that are kept at one time; with one more, all are told of anew.
const MOST: usize = 1_000;

/// When each operation of a client was last told of.
#[derive(Debug, Default)]
pub(crate) struct Throttles(Mutex<HashMap<String, Told>>);

#[derive(Debug, Clone, Copy)]
struct Told {
    until: Instant,
    unreported: u64,
}

impl Throttles {
    /// The upstream has answered a call of `operation`, which `quotas` govern, with 429.
    pub(crate) fn throttled<'q>(
        &self,
        api: &str,
        operation: &str,
        quotas: impl Iterator<Item = &'q Quota>,
        retry_after: Option<Duration>,
    ) {
        #[cfg(feature = "metrics")]
        metrics::counter!("ratelimit.throttled", "api" => api.to_owned(), "operation" => operation.to_owned())
            .increment(1);
        let longest = quotas.map(Quota::per).filter(|per| !per.is_zero()).max();
        let window = longest.unwrap_or(WITHOUT_QUOTAS).min(LONGEST);
        if let Some(unreported) = self.unreported(operation, window, now()) {
            tracing::warn!(api, operation, ?retry_after, unreported, "throttled by the upstream");
        }
    }

    /// How many were not told of; none where this one is not either.
    fn unreported(&self, operation: &str, window: Duration, now: Instant) -> Option<u64> {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let until = now.checked_add(window).unwrap_or(now);
        match told.get_mut(operation) {
            Some(told) if now < told.until => {
                told.unreported = told.unreported.saturating_add(1);
                None
            }
            Some(told) => {
                let unreported = std::mem::take(&mut told.unreported);
                told.until = until;
                Some(unreported)
            }
            None => {
                if told.len() >= MOST {
                    told.clear();
                }
                told.insert(operation.to_owned(), Told { until, unreported: 0 });
                Some(0)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_told_in_each_window_with_how_many_were_not() {
        let (throttles, start, window) = (Throttles::default(), now(), Duration::from_secs(10));
        let at = |operation, seconds| {
            throttles.unreported(operation, window, start + Duration::from_secs(seconds))
        };
        assert_eq!([at("a", 0), at("a", 1), at("a", 9)], [Some(0), None, None]);
        assert_eq!(at("b", 9), Some(0), "another operation has a window of its own");
        assert_eq!([at("a", 10), at("a", 11), at("a", 20)], [Some(2), None, Some(1)]);
    }
}
