//! A budget of retries: what keeps those of many calls from becoming a second load.
//!
//! `max_attempts` limits one call. When an upstream is down and every call fails, it lets the load on it
//! grow by that factor, just when it can bear it least. A budget limits all calls together: each pays in a
//! part of a retry, each retry takes out a whole one, as in [Finagle] and [gRPC]. It knows no time: with no
//! calls there is nothing to retry either.
//!
//! [Finagle]: https://twitter.github.io/finagle/guide/Clients.html#retries
//! [gRPC]: https://github.com/grpc/proposal/blob/master/A6-client-retries.md#throttling-retry-attempts-and-hedged-rpcs

use super::Retry;
use crate::ratio::Ratio;

/// Where nothing is said of it, the retries that are there from the start, and the most that are kept for later: so few calls as a
/// client makes after a quiet time are retried too, and a long good time pays for no storm.
pub const RESERVE: u32 = 10;

/// A whole retry, in the parts that calls pay in.
const WHOLE: u64 = Ratio::ONE.per_mille() as u64;

/// A budget of retries, as one process keeps it for all calls of a client.
///
/// However many calls fail, there are at most `ratio * calls + reserve` retries.
///
/// ```
/// use ratelimit_core::Ratio;
/// use ratelimit_core::retry::Budget;
///
/// let mut budget = Budget::new(Ratio::from_per_mille(200), 10);
/// let retries = (0..1_000).filter(|_| {
///     budget.deposit();
///     budget.withdraw()
/// });
/// assert!(retries.count() <= 210);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// In thousandths of a retry.
    balance: u64,
    most: u64,
    deposit: u64,
}

impl Budget {
    /// A budget of `ratio` retries for each call, and `reserve` from the start.
    #[must_use]
    pub const fn new(ratio: Ratio, reserve: u32) -> Self {
        let most = reserve as u64 * WHOLE;
        Self { balance: most, most, deposit: ratio.per_mille() as u64 }
    }

    /// Pays in for a call: once, with its first attempt.
    pub const fn deposit(&mut self) {
        let paid = self.balance + self.deposit;
        // What is paid in for a call may be used by that call, so a reserve of 0 is no end.
        let most = if self.most > WHOLE { self.most } else { WHOLE };
        self.balance = if paid < most { paid } else { most };
    }

    /// Takes out a retry; `false` where there is none, and the call fails with what it has.
    #[must_use]
    pub const fn withdraw(&mut self) -> bool {
        match self.balance.checked_sub(WHOLE) {
            Some(left) => {
                self.balance = left;
                true
            }
            None => false,
        }
    }

    /// Gives a retry back that was taken out and not sent.
    pub const fn give_back(&mut self) {
        self.balance = if self.balance + WHOLE < self.most { self.balance + WHOLE } else { self.most };
    }

    /// The whole retries that are there.
    #[must_use]
    pub const fn left(&self) -> u64 {
        self.balance / WHOLE
    }
}

impl Retry {
    /// The budget that these retries declare, as a process starts with it.
    #[must_use]
    pub const fn new_budget(&self) -> Budget {
        Budget::new(self.budget, self.reserve)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retry::RetrySpec;
    use proptest::prelude::*;

    #[test]
    fn what_is_given_back_is_there_again_and_nothing_more() {
        let mut budget = RetrySpec::new(3).check().unwrap().new_budget();
        assert_eq!(budget.left(), 10);
        assert!(budget.withdraw());
        budget.give_back();
        budget.give_back();
        assert_eq!(budget.left(), 10);
    }

    #[test]
    fn a_reserve_is_what_somebody_says() {
        let left = |reserve| RetrySpec::new(3).reserve(reserve).check().unwrap().new_budget().left();
        assert_eq!([0, 1, 500].map(left), [0, 1, 500]);
    }

    #[test]
    fn a_good_time_pays_for_no_storm() {
        let mut budget = Budget::new(Ratio::from_per_mille(200), 10);
        (0..1_000_000).for_each(|_| budget.deposit());
        assert_eq!((0..100).filter(|_| budget.withdraw()).count(), 10);
    }

    #[test]
    fn after_a_storm_a_retry_comes_back_with_every_fifth_call() {
        let mut budget = Budget::new(Ratio::from_per_mille(200), 10);
        while budget.withdraw() {}
        let came_back = |budget: &mut Budget| {
            (1..100).find(|_| {
                budget.deposit();
                budget.withdraw()
            })
        };
        assert_eq!((came_back(&mut budget), came_back(&mut budget)), (Some(5), Some(5)));
    }

    proptest! {
        #[test]
        fn there_are_never_more_retries_than_the_ratio_of_the_calls_and_the_reserve(
            per_mille in 1..=1_000_u32, reserve in 0..50_u32, asks in prop::collection::vec(0..5_u32, 0..400),
        ) {
            let mut budget = Budget::new(Ratio::from_per_mille(per_mille), reserve);
            let (mut calls, mut retries) = (0_u64, 0_u64);
            for asked in asks {
                budget.deposit();
                calls += 1;
                retries += (0..asked).filter(|_| budget.withdraw()).count() as u64;
                let most = calls * u64::from(per_mille) + u64::from(reserve) * WHOLE;
                prop_assert!(retries * WHOLE <= most);
            }
        }
    }
}
