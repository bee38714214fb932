//! How long to wait before the next attempt.

use std::time::Duration;

use super::Retry;
use crate::duration::micros;
use crate::ratio::Ratio;

impl Retry {
    /// The longest wait before the attempt after `attempt`, which is counted from 1: the wait without its
    /// jitter, `base * factor^(attempt - 1)` and at most `max_delay`.
    #[must_use]
    pub const fn longest_delay(&self, attempt: u32) -> Duration {
        let mut delay_us = self.base_us;
        let mut after = 1;
        while after < attempt {
            let longer_us = self.longer_us(delay_us);
            // The waits grow no more, however many there are.
            if longer_us == delay_us {
                break;
            }
            delay_us = longer_us;
            after += 1;
        }
        Duration::from_micros(delay_us)
    }

    /// The longest wait after one of at most `delay_us`.
    pub(crate) const fn longer_us(&self, delay_us: u64) -> u64 {
        let longer = delay_us as u128 * self.factor.per_mille() as u128 / Ratio::ONE.per_mille() as u128;
        #[expect(clippy::cast_possible_truncation, reason = "the smaller of the two fits")]
        if longer > self.max_delay_us as u128 { self.max_delay_us } else { longer as u64 }
    }

    /// How long to wait before the attempt after `attempt`, which is counted from 1.
    ///
    /// [Full jitter]: any wait from [`min_delay`](Self::min_delay), which is 0 where nothing is said of it, up to
    /// [`longest_delay`](Self::longest_delay), each as likely, so that calls
    /// that failed together do not come again together. `random` is any number, each as likely. Clamped
    /// after the jitter, so it is never longer than `max_delay`, but where the upstream asked for
    /// `retry_after`: then it is that and the jitter on top, never earlier, and not all at one instant.
    ///
    /// [Full jitter]: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
    ///
    /// ```
    /// use ratelimit_core::RetrySpec;
    /// use std::time::Duration;
    ///
    /// let retry = RetrySpec::new(3).base(Duration::from_millis(200)).check()?;
    /// assert_eq!(retry.delay(1, None, u64::MAX / 2), Duration::from_millis(100));
    /// assert!(retry.delay(1, Some(Duration::from_secs(5)), 0) >= Duration::from_secs(5));
    /// # Ok::<(), ratelimit_core::RetryFault>(())
    /// ```
    #[must_use]
    pub const fn delay(&self, attempt: u32, retry_after: Option<Duration>, random: u64) -> Duration {
        let longest_us = micros(self.longest_delay(attempt));
        // An upstream that says when is believed.
        let shortest_us = if retry_after.is_some() { 0 } else { self.min_delay_us };
        let delay_us = shortest_us + share(longest_us.saturating_sub(shortest_us), random);
        let clamped_us = if delay_us < self.max_delay_us { delay_us } else { self.max_delay_us };
        match retry_after {
            Some(asked) => asked.saturating_add(Duration::from_micros(clamped_us)),
            None => Duration::from_micros(clamped_us),
        }
    }
}

/// `random` parts of 2^64 of `most`, rounded up: at most `most`, and each part as likely.
const fn share(most: u64, random: u64) -> u64 {
    let product = most as u128 * random as u128;
    #[expect(clippy::cast_possible_truncation, reason = "less than 2^64 parts of 2^64")]
    let share = product.div_ceil(1 << 64) as u64;
    share
}

/// The waits between the attempts of one call that keeps failing, each with its jitter from `randoms`.
///
/// [`Retry::decide`] is what a caller follows that is told why each attempt failed.
#[derive(Debug, Clone)]
pub struct Backoff<R> {
    retry: Retry,
    attempt: u32,
    randoms: R,
}

impl Retry {
    /// The waits between the attempts of one call.
    pub const fn backoff<R: Iterator<Item = u64>>(self, randoms: R) -> Backoff<R> {
        Backoff { retry: self, attempt: 1, randoms }
    }
}

impl<R: Iterator<Item = u64>> Iterator for Backoff<R> {
    type Item = Duration;

    fn next(&mut self) -> Option<Duration> {
        if self.attempt >= self.retry.max_attempts {
            return None;
        }
        let delay = self.retry.delay(self.attempt, None, self.randoms.next()?);
        self.attempt += 1;
        Some(delay)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retry::RetrySpec;
    use proptest::prelude::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn the_waits_double_up_to_the_longest() {
        let retry = RetrySpec::new(9).base(SECOND).max_delay(5 * SECOND).check().unwrap();
        let longest = [1, 2, 3, 4, 5, u32::MAX].map(|attempt| retry.longest_delay(attempt).as_secs());
        assert_eq!(longest, [1, 2, 4, 5, 5, 5]);
        let waits: Vec<u64> = retry.backoff([u64::MAX; 20].into_iter()).map(|wait| wait.as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 5, 5, 5, 5, 5], "one less than attempts");
    }

    #[test]
    fn a_factor_is_a_ratio() {
        let retry = RetrySpec::new(9).base(SECOND).factor(Ratio::from_per_mille(1_500)).check().unwrap();
        assert_eq!([1, 2, 3].map(|attempt| retry.longest_delay(attempt).as_millis()), [1_000, 1_500, 2_250]);
        let even = RetrySpec::new(9).base(SECOND).factor(Ratio::ONE).check().unwrap();
        assert_eq!(even.longest_delay(u32::MAX), SECOND);
    }

    #[test]
    fn the_jitter_is_even_between_nothing_and_all() {
        let retry = RetrySpec::new(3).base(SECOND).check().unwrap();
        let waits = (0..=4_u64).map(|quarter| retry.delay(1, None, (quarter << 62).wrapping_sub(1)));
        let waits: Vec<u128> = waits.skip(1).map(|wait| wait.as_millis()).collect();
        assert_eq!(waits, [250, 500, 750, 1_000]);
        assert_eq!(retry.delay(1, None, 0), Duration::ZERO);
    }

    #[test]
    fn the_jitter_is_even_from_the_shortest_wait_on_unless_the_upstream_says_when() {
        let retry = RetrySpec::new(3).base(SECOND).min_delay(SECOND / 2).check().unwrap();
        let waits = [0, u64::MAX / 2, u64::MAX].map(|random| retry.delay(1, None, random).as_millis());
        assert_eq!(waits, [500, 750, 1_000]);
        assert_eq!(retry.delay(2, None, u64::MAX), 2 * SECOND);
        assert_eq!(retry.delay(1, Some(Duration::ZERO), 0), Duration::ZERO);
    }

    proptest! {
        #[test]
        fn a_wait_is_never_over_its_longest_and_never_before_the_upstream_said(
            max_delay_us: u64, attempt: u32, random: u64, asked: Option<Duration>,
        ) {
            let max_delay = Duration::from_micros(max_delay_us.max(1));
            let retry = RetrySpec::new(3).max_delay(max_delay).check().unwrap();
            let delay = retry.delay(attempt, asked, random);
            prop_assert!(delay >= asked.unwrap_or_default());
            prop_assert!(delay.saturating_sub(asked.unwrap_or_default()) <= max_delay);
            prop_assert!(retry.longest_delay(attempt) <= max_delay);
        }
    }
}
