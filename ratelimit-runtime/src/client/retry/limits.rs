//! How long a call and each of its attempts may take.

use std::time::Duration;

use crate::client::api::Timeouts;
use crate::client::{ATTEMPT_TIMEOUT, TOTAL_TIMEOUT};
use crate::time::{Instant, later, now};

/// How long after its end a call is given up that has not ended by itself. An attempt is over with the call, and
/// says so itself: later by more than the timers' granularity, or the two would end in any order.
const GIVEN_UP: Duration = Duration::from_millis(2);

#[derive(Clone, Copy)]
pub(super) struct Limits {
    pub(super) total: Duration,
    attempt: Duration,
    ends: Instant,
}

impl Limits {
    /// What `timeouts` say, where the call itself says nothing.
    pub(super) fn of(call: Option<Duration>, timeouts: Timeouts) -> Self {
        let total = call.or(timeouts.total);
        // Who says how long a call may take, and not how long an attempt, means that for both.
        let attempt = timeouts.attempt.or(total).unwrap_or(ATTEMPT_TIMEOUT);
        let total = total.unwrap_or(TOTAL_TIMEOUT);
        Self { total, attempt, ends: later(total) }
    }

    pub(super) fn left(&self) -> Duration {
        self.ends.saturating_duration_since(now())
    }

    /// When the call is over, whatever it does.
    pub(super) fn last(&self) -> Duration {
        self.left().saturating_add(GIVEN_UP)
    }

    /// The time of an attempt that starts now.
    pub(super) fn of_an_attempt(&self) -> AttemptTime {
        let ends = later(self.attempt);
        let given = if ends < self.ends { self.attempt } else { self.left() };
        AttemptTime { whole: self.attempt, total: self.total, given, ends: ends.min(self.ends) }
    }
}

/// How long one attempt may take: what an attempt has, or what is left of its call.
#[derive(Clone, Copy)]
pub(in crate::client) struct AttemptTime {
    /// What an attempt has.
    pub(in crate::client) whole: Duration,
    total: Duration,
    given: Duration,
    ends: Instant,
}

impl AttemptTime {
    pub(in crate::client) fn left(&self) -> Duration {
        self.ends.saturating_duration_since(now())
    }

    /// The limit that it is over by.
    pub(in crate::client) fn limit(&self) -> Duration {
        if self.is_of_the_call() { self.total } else { self.whole }
    }

    /// Whether it ends because its call does.
    pub(super) fn is_of_the_call(&self) -> bool {
        self.given < self.whole
    }

    /// Whether an upstream that has not answered in it has had its chance: at least half of what an attempt has.
    /// In less than that a healthy one may not have, for waits and earlier attempts took the rest.
    pub(super) fn was_fair(&self) -> bool {
        self.given >= self.whole / 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test(start_paused = true)]
    async fn an_attempt_has_its_time_and_no_more_than_is_left_of_the_call() {
        let timeouts = Timeouts { total: Some(5 * SECOND), attempt: Some(2 * SECOND) };
        let limits = Limits::of(None, timeouts);
        for (passed, given, limit, fair) in [
            (Duration::ZERO, 2 * SECOND, 2 * SECOND, true),
            (3 * SECOND, 2 * SECOND, 2 * SECOND, true),
            (SECOND, SECOND, 5 * SECOND, true),
            (SECOND / 2, SECOND / 2, 5 * SECOND, false),
            (SECOND, Duration::ZERO, 5 * SECOND, false),
        ] {
            tokio::time::advance(passed).await;
            let time = limits.of_an_attempt();
            assert_eq!((time.left(), time.limit(), time.was_fair()), (given, limit, fair));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_said_of_a_call_is_said_of_its_attempts_and_what_is_not_has_its_default() {
        let given = |call, total, attempt| {
            let limits = Limits::of(call, Timeouts { total, attempt });
            (limits.total, limits.of_an_attempt().left())
        };
        assert_eq!(given(None, None, None), (120 * SECOND, 30 * SECOND));
        assert_eq!(given(None, Some(SECOND), None), (SECOND, SECOND));
        assert_eq!(given(Some(SECOND), Some(9 * SECOND), None), (SECOND, SECOND));
        assert_eq!(given(None, None, Some(SECOND)), (120 * SECOND, SECOND));
        let (longest, _) = given(Some(Duration::MAX), None, None);
        assert_eq!(longest, Duration::MAX);
    }
}
