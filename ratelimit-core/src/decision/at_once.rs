//! The common case of a decision by itself: one call that one quota governs, and nothing to book.

use crate::algorithm::bucket::Bucket;
use crate::algorithm::{Charge, Kernel, Receipt, Standing, State, kept_us};
use crate::quota::Quota;

/// What becomes of a call for which nothing is booked ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtOnce {
    /// It may be sent now.
    Admitted {
        /// What it was charged.
        receipt: Receipt,
        /// Where the quota stands after it.
        standing: Standing,
        /// Microseconds after which the state says what no state says.
        lifetime_us: u64,
    },
    /// Nothing was charged.
    Refused {
        /// Microseconds until it would have been let go; [`NEVER_US`](crate::algorithm::NEVER_US) where it
        /// never can.
        retry_after_us: u64,
    },
}

/// Decides one call that `quota` alone governs, as [`decide`](super::decide) would behind an open gate, and
/// changes `stored` in its place.
///
/// `None` is a call that would be booked ahead or wait for a place in flight, or a state from the future:
/// nothing has changed then, and `decide` is to be asked.
#[must_use]
#[inline]
pub fn decide_at_once(
    quota: &Quota,
    stored: &mut Option<State>,
    max_wait_us: u64,
    now_us: u64,
) -> Option<AtOnce> {
    let (kernel, cost) = (quota.kernel(), quota.cost());
    if let Kernel::Bucket(bucket) = kernel {
        return bucket_at_once(bucket, cost, stored, max_wait_us, now_us);
    }
    if quota.is_in_flight() || kernel.is_ahead(stored.as_ref(), now_us) {
        return None;
    }
    let existed = stored.is_some();
    // A record of a sliding window is not copied: refreshing leaves it as it is.
    let before = stored.as_ref().and_then(State::small);
    let state = kernel.refresh(stored.take(), now_us);
    if kernel.fits(&state, now_us, cost, 1) == 0 {
        let retry_after_us = kernel.wait(&state, now_us, cost, 0);
        *stored = if existed { before.or(Some(state)) } else { None };
        return (retry_after_us > max_wait_us).then_some(AtOnce::Refused { retry_after_us });
    }
    let (state, receipt) = kernel.charge(state, now_us, Charge::one(cost, 0));
    let (standing, lifetime_us) = (kernel.standing(&state, now_us), kernel.lifetime(&state, now_us));
    *stored = Some(state);
    Some(AtOnce::Admitted { receipt, standing, lifetime_us })
}

/// The same for buckets, the commonest kind: their state is a handful of numbers, and is not moved in and
/// out of what could be any.
#[inline]
fn bucket_at_once(
    bucket: &Bucket,
    cost: u64,
    stored: &mut Option<State>,
    max_wait_us: u64,
    now_us: u64,
) -> Option<AtOnce> {
    let before = match stored {
        Some(State::Bucket(state)) if state.at_us > now_us => return None,
        Some(State::Bucket(state)) => Some(*state),
        _ => None,
    };
    let state = bucket.refresh(before, now_us);
    if bucket.fits(&state, now_us, cost, 1) == 0 {
        let retry_after_us = bucket.wait(&state, now_us, cost, 0);
        return (retry_after_us > max_wait_us).then_some(AtOnce::Refused { retry_after_us });
    }
    let (state, receipt) = bucket.charge(state, Charge::one(cost, 0));
    *stored = Some(State::Bucket(state));
    let lifetime_us = kept_us(state.flow.version, bucket.lifetime(&state, now_us));
    let (standing, receipt) = (bucket.standing(&state, now_us), Receipt::Bucket(receipt));
    Some(AtOnce::Admitted { receipt, standing, lifetime_us })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::{Binding, Calls, Claim, decide};
    use crate::{Algorithm, OnLimit, QuotaSpec};
    use proptest::prelude::*;
    use std::time::Duration;

    const START: u64 = 1_700_000_000_000_000;

    /// What `decide` leaves, and says where it books nothing.
    fn decided(quota: &Quota, stored: Option<&State>, now_us: u64) -> (Option<State>, Option<AtOnce>) {
        let mut claims = [Claim::new(quota, stored.cloned(), quota.patience_us(0))];
        let decision = decide(&mut claims, Calls::asking(1), 0, now_us);
        let [claim] = claims;
        let said = match (claim.receipt, decision.refusal) {
            (Some(receipt), None) => {
                let lifetime_us = quota.kernel().lifetime(claim.state.as_ref().unwrap(), now_us);
                Some(AtOnce::Admitted { receipt, standing: claim.standing, lifetime_us })
            }
            (None, Some(refusal)) => {
                assert_eq!(refusal.by, Binding::Claim(0));
                Some(AtOnce::Refused { retry_after_us: refusal.retry_after_us })
            }
            _ => None,
        };
        (claim.state, said)
    }

    proptest! {
        #[test]
        fn the_short_way_says_and_leaves_what_the_long_one_does(
            algorithm in 0..Algorithm::ALL.len(),
            numbers in [(3_u64..60, 3_u64..60, 0_u32..2), (3_u64..60, 3_u64..60, 0_u32..2)],
            (cost, per_us, waits) in (1_u64..4, 1_000_u64..2_000_000, any::<bool>()),
            // Now and then a clock that was set back, or other numbers.
            steps in proptest::collection::vec(
                (prop_oneof![9 => 0_i64..20_000, 1 => -30_000_i64..0], prop_oneof![9 => Just(0), 1 => Just(1)]),
                1..80,
            ),
        ) {
            let quotas = numbers.map(|(limit, burst, version)| {
                let algorithm = Algorithm::ALL[algorithm];
                let mut spec = QuotaSpec::new(limit, Duration::from_micros(per_us)).cost(cost);
                spec = spec.algorithm(algorithm).version(version);
                spec = if algorithm.has_burst() { spec.burst(burst) } else { spec };
                spec = if waits { spec } else { spec.on_limit(OnLimit::Error) };
                spec.check().unwrap()
            });
            let (mut now_us, mut stored) = (START, None);
            for (pause_us, which) in steps {
                now_us = now_us.saturating_add_signed(pause_us);
                let quota = &quotas[which];
                let (left, said) = decided(quota, stored.as_ref(), now_us);
                let before = stored.clone();
                let decision = decide_at_once(quota, &mut stored, quota.patience_us(0), now_us);
                if decision.is_some() {
                    prop_assert_eq!(decision, said);
                } else {
                    prop_assert_eq!(&stored, &before);
                    prop_assert!(said.is_none() || quota.kernel().is_ahead(before.as_ref(), now_us));
                    stored.clone_from(&left);
                }
                prop_assert_eq!(&stored, &left);
            }
        }
    }

    #[test]
    fn a_limit_of_calls_in_flight_is_not_decided_the_short_way() {
        let quota = QuotaSpec::in_flight(5).check().unwrap();
        assert_eq!(decide_at_once(&quota, &mut None, 0, START), None);
    }
}
