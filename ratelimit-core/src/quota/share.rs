//! A process' share of a quota, for the time in which nobody can be asked for the whole of it.

use std::time::Duration;

use super::{OnLimit, Quota, QuotaSpec};
use crate::algorithm::{Algorithm, Kernel, Standing};

impl Quota {
    /// What one of `processes` may use of it by itself, so that together they keep the limit.
    ///
    /// A bucket flows at exactly `limit / processes`, whatever the numbers; a window admits that many rounded
    /// down. Where there is less than one permit for each, each has one in a window as much longer. What no
    /// process can know is when the others use theirs: in the time that a limit of `limit` and `burst` is
    /// for, at most `limit + max(burst, processes)` go together, and `max(limit, processes)` of a window.
    ///
    /// A share is never smaller than what one call costs, and takes nothing ahead.
    ///
    /// ```
    /// use ratelimit_core::QuotaSpec;
    /// use std::time::Duration;
    ///
    /// let quota = QuotaSpec::new(100, Duration::from_secs(1)).burst(25).check()?;
    /// assert_eq!(quota.share(4).to_string(), "100 per 4s, burst 6, token_bucket, scope api");
    /// # Ok::<(), ratelimit_core::QuotaFault>(())
    /// ```
    #[must_use]
    pub fn share(&self, processes: u64) -> Self {
        let processes = processes.max(1);
        let spec = if self.is_in_flight() {
            QuotaSpec::in_flight((self.limit / processes).max(1))
        } else if self.algorithm.has_burst() {
            self.share_of_a_bucket(processes)
        } else if self.limit / processes >= self.cost {
            self.per_windows(self.limit / processes, 1)
        } else {
            // One call must fit, however seldom.
            let windows = self.cost.saturating_mul(processes).div_ceil(self.limit.max(1));
            self.per_windows(self.cost, windows)
        };
        let spec = match self.max_wait_us {
            0 => spec.on_limit(OnLimit::Error),
            max_wait_us => spec.max_wait(Duration::from_micros(max_wait_us)),
        };
        let spec = QuotaSpec { bucket: self.bucket, key: self.key, ..spec };
        let share = spec.scope(self.scope).version(self.version()).cost(self.cost).check();
        // Numbers that would be too large for a store are kept as they are.
        let share = share.unwrap_or(Self { lease_us: 0, leased: 0, ..*self });
        Self { paces: self.paces, ..share }
    }

    fn share_of_a_bucket(&self, processes: u64) -> QuotaSpec {
        let of_a_token_bucket = matches!(self.algorithm, Algorithm::TokenBucket);
        // What a token bucket refills by, and holds, where it is strict or has a margin.
        let limit = if self.strict { self.limit.saturating_sub(self.burst).max(1) } else { self.limit };
        let holds = if of_a_token_bucket { self.capacity } else { self.burst };
        self.per_windows(limit, processes).burst((holds / processes).max(self.cost))
    }

    /// `limit` in as many windows.
    fn per_windows(&self, limit: u64, windows: u64) -> QuotaSpec {
        let spread = |time_us: u64| Duration::from_micros(time_us.saturating_mul(windows));
        let spec = QuotaSpec::new(limit, spread(self.per_us)).algorithm(self.algorithm);
        match (self.algorithm, self.margin_us) {
            (Algorithm::TokenBucket, _) | (_, 0) => spec,
            (Algorithm::LeakyBucket, margin_us) => spec.margin(spread(margin_us)),
            (_, margin_us) => spec.margin(Duration::from_micros(margin_us)),
        }
    }

    /// What is used of it at a `standing`, in permits, rounded up: what has been taken and has not flowed back,
    /// and what is promised.
    #[must_use]
    pub fn used(&self, standing: &Standing) -> u64 {
        match self.kernel {
            Kernel::Bucket(bucket) => {
                let flow = bucket.flow();
                let refill = u128::from(flow.refill.unsigned_abs());
                let permit = u128::from(flow.permit.unsigned_abs().max(1));
                let used = (u128::from(standing.reset_after_us) * refill).div_ceil(permit);
                u64::try_from(used).unwrap_or(u64::MAX)
            }
            _ => self.limit.saturating_sub(standing.remaining),
        }
    }

    /// How much of what is [used](Self::used) at a `standing` is promised for later, in permits; of windows that
    /// is not told.
    #[must_use]
    pub fn promised(&self, standing: &Standing) -> u64 {
        let Kernel::Bucket(bucket) = self.kernel else { return 0 };
        let flow = bucket.flow();
        let holds = flow.capacity.unsigned_abs() / flow.permit.unsigned_abs().max(1);
        self.used(standing).saturating_sub(holds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Scope;

    fn per_second(limit: u64) -> QuotaSpec {
        QuotaSpec::new(limit, Duration::from_secs(1))
    }

    fn share(spec: QuotaSpec, processes: u64) -> String {
        spec.check().unwrap().share(processes).to_string()
    }

    #[test]
    fn the_shares_of_a_bucket_flow_as_fast_as_the_whole() {
        for (limit, processes) in [(1_000, 4), (1_000, 3), (1, 4), (7, 100)] {
            let quota = per_second(limit).check().unwrap();
            let share = quota.share(processes);
            // Permits of one share in the time of `processes` windows, and all of them in one.
            assert_eq!(share.limit() * quota.per_us() * processes, limit * share.per_us());
        }
        assert_eq!(share(per_second(1_000).burst(100), 4), "1000 per 4s, burst 25, token_bucket, scope api");
        assert_eq!(share(per_second(1), 4), "1 per 4s, burst 1, token_bucket, scope api");
        let strict = per_second(100).burst(20).strict();
        assert_eq!(
            share(strict, 2),
            "80 per 2s, burst 10, token_bucket, scope api",
            "it refills by the rest"
        );
    }

    #[test]
    fn the_shares_of_a_window_are_together_no_more_than_the_whole() {
        let window = |limit, algorithm| per_second(limit).algorithm(algorithm);
        assert_eq!(share(window(10, Algorithm::SlidingWindow), 3), "3 per 1s, sliding_window, scope api");
        assert_eq!(share(window(3, Algorithm::FixedWindow), 10), "1 per 4s, fixed_window, scope api");
    }

    #[test]
    fn a_call_fits_into_its_share_whatever_it_costs() {
        for algorithm in Algorithm::ALL {
            let quota = per_second(100).algorithm(algorithm).cost(60).check().unwrap();
            let share = quota.share(8);
            assert!(share.capacity() >= 60, "{share}");
            assert_eq!(share.cost(), 60, "{share}");
            let flows = u128::from(share.limit()) * 1_000_000 * 8;
            assert!(flows <= 100 * u128::from(share.per_us()), "{share}");
        }
    }

    #[test]
    fn a_share_keeps_what_is_no_number_of_the_limit() {
        let spec = per_second(50).scope(Scope::UserEndpoint).bucket("cards").key("{region}").version(7);
        let quota = spec.max_wait(Duration::from_secs(3)).lease(Duration::from_millis(100)).check().unwrap();
        let share = quota.share(5);
        assert_eq!(
            (share.scope(), share.bucket(), share.key()),
            (quota.scope(), quota.bucket(), quota.key())
        );
        assert_eq!((share.version(), share.max_wait_us()), (quota.version(), quota.max_wait_us()));
        assert_eq!(share.leased(), 0);
        let error = per_second(5).on_limit(OnLimit::Error).check().unwrap().share(2);
        assert_eq!(error.max_wait_us(), 0);
    }

    #[test]
    fn places_in_flight_are_shared_and_none_is_left_without() {
        assert_eq!(share(QuotaSpec::in_flight(50), 4), "12 in flight, scope api");
        assert_eq!(share(QuotaSpec::in_flight(2), 4), "1 in flight, scope api");
    }

    #[test]
    fn what_is_used_is_told_from_a_standing() {
        let bucket = per_second(100).burst(25).check().unwrap();
        assert_eq!(bucket.used(&Standing { remaining: 0, reset_after_us: 300_000 }), 30, "5 are promised");
        assert_eq!(bucket.promised(&Standing { remaining: 0, reset_after_us: 300_000 }), 5);
        let leaky = per_second(100).algorithm(Algorithm::LeakyBucket).check().unwrap();
        assert_eq!(leaky.promised(&Standing { remaining: 90, reset_after_us: 100_000 }), 10, "it is a queue");
        let window = per_second(100).algorithm(Algorithm::SlidingWindow).check().unwrap();
        assert_eq!(window.used(&Standing { remaining: 60, reset_after_us: 300_000 }), 40);
    }
}
