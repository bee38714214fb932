//! A rate that adapts: the share of its quota that a fleet uses, which an upstream's refusals cut and time
//! gives back.
//!
//! Whoever is refused by an upstream though its quotas let it go has declared too much, or shares the upstream
//! with others. Each such refusal cuts the share to 7/10 of what it is; from then on it grows evenly, by
//! [`WHOLE`] parts in some 32 windows of the quota, until it is whole again. It is never more than that, and
//! never less than a permit per window.
//!
//! While the share is not whole, calls are governed by one more quota, [`paced`]: that share of the rate,
//! spaced evenly. So a fleet that comes back after a quiet time comes one by one, and not with all that its
//! buckets have gathered meanwhile. It comes beyond the widest scope: what a call has paid before stays paid,
//! and it is sent when the pace lets it go.
//!
//! It is integers, and reads no clock. The state is a handful of numbers that says itself when it is over.

use std::time::Duration;

use crate::algorithm::Algorithm;
use crate::quota::{OnLimit, Quota, QuotaSpec};

/// The parts of a whole share.
pub const WHOLE: u8 = 64;

/// What is cut off a share: so many tenths of it.
const CUT_OFF: u8 = 3;
const TENTHS: u8 = 10;
/// No share is less, whatever the upstream says.
const SMALLEST: u8 = 4;
/// From which limit on a share is rounded to whole permits per window.
const LARGE: u64 = 1_000_000;
/// Calls that do not wait may send at once what flows in so long, in microseconds, and one more.
const AT_ONCE_US: u64 = 20_000;
/// How long one part takes to come back, in microseconds: half a window, but no less and no more.
const STEPS_US: (u64, u64) = (50_000, 30_000_000);
/// For how long after a cut further refusals are taken for the same one's, in microseconds: a window, but no
/// less and no more.
const SETTLES_US: (u64, u64) = (100_000, 10_000_000);

/// How the share of one quota is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cut {
    /// The least that is left: 1/16, no less than a permit per window, and a share that can be counted.
    pub floor: u8,
    /// How long one part takes to come back, in microseconds.
    pub step_us: u64,
    /// For how long no other cut is made, in microseconds.
    pub settle_us: u64,
}

impl Cut {
    /// A cut of `quota`; `None` where less than all of it would be less than a permit per window, or more
    /// than can be counted.
    #[must_use]
    pub fn of(quota: &Quota) -> Option<Self> {
        let per_us = quota.per_us();
        if quota.is_in_flight() {
            return None;
        }
        let of_one_permit = u64::from(WHOLE).div_ceil(quota.limit().max(1));
        let least = u8::try_from(of_one_permit).unwrap_or(WHOLE).max(SMALLEST);
        let floor = (least..WHOLE).find(|share| of_share(quota, *share).is_some())?;
        Some(Self {
            floor,
            step_us: (per_us / 2).clamp(STEPS_US.0, STEPS_US.1),
            settle_us: per_us.clamp(SETTLES_US.0, SETTLES_US.1),
        })
    }
}

/// A share that is not whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// The share at [`since_us`](Self::since_us), in parts of [`WHOLE`].
    pub share: u8,
    /// From when on it grows.
    pub since_us: u64,
    /// How long one part takes to come back.
    pub step_us: u64,
    /// When it was cut.
    pub cut_at_us: u64,
}

impl Pace {
    /// The share at `now_us`.
    #[must_use]
    pub fn share_at(&self, now_us: u64) -> u8 {
        let grown = now_us.saturating_sub(self.since_us) / self.step_us.max(1);
        u8::try_from(grown.saturating_add(self.share.into())).unwrap_or(WHOLE).min(WHOLE)
    }

    /// When it is whole again.
    #[must_use]
    pub fn over_at_us(&self) -> u64 {
        let missing = u64::from(WHOLE.saturating_sub(self.share));
        self.since_us.saturating_add(missing.saturating_mul(self.step_us))
    }

    /// The same as of a clock that was set back by `back_us`.
    #[must_use]
    pub const fn set_back(self, back_us: u64) -> Self {
        Self {
            since_us: self.since_us.saturating_sub(back_us),
            cut_at_us: self.cut_at_us.saturating_sub(back_us),
            ..self
        }
    }
}

/// The pace after an upstream's refusal that came at `now_us` and lets nobody go before `opens_at_us`; `None`
/// is a whole share.
///
/// It is cut as `cut` says. It stays what it is where that is `None`, where the fleet was quiet already
/// (`was_quiet`), for then the refused call was on its way before, and where the last cut has not settled.
/// Either way it grows no more before the gate opens.
#[must_use]
pub fn refused(
    before: Option<Pace>,
    cut: Option<Cut>,
    was_quiet: bool,
    opens_at_us: u64,
    now_us: u64,
) -> Option<Pace> {
    let before = before.filter(|pace| pace.share_at(now_us) < WHOLE);
    let share = before.map_or(WHOLE, |pace| pace.share_at(now_us));
    let since_us = opens_at_us.max(now_us);
    let settled =
        |cut: &Cut| before.is_none_or(|pace| now_us >= pace.cut_at_us.saturating_add(cut.settle_us));
    match cut.filter(|cut| !was_quiet && settled(cut)) {
        Some(cut) => {
            let left = share.saturating_sub((share * CUT_OFF).div_ceil(TENTHS));
            let share = left.max(cut.floor);
            (share < WHOLE).then_some(Pace { share, since_us, step_us: cut.step_us, cut_at_us: now_us })
        }
        None => before.map(|pace| Pace { share, since_us, ..pace }),
    }
}

/// The quota that governs calls beside `quota` while only a `share` of its rate is used: evenly spaced, with
/// as long a queue as calls may wait. Calls that do not wait cannot be spaced, so of them as many can go at once
/// as flow in 20 ms, and one more. `None` where the share is whole, or the quota is [none to cut](Cut::of).
///
/// No share is less than the quota's [floor](Cut::floor). Of a quota so large that its share cannot be counted,
/// it is the next smaller one that can.
#[must_use]
pub fn paced(quota: &Quota, share: u8) -> Option<Quota> {
    let floor = Cut::of(quota).filter(|_| share < WHOLE)?.floor;
    (floor..=share.max(floor)).rev().find_map(|share| of_share(quota, share))
}

/// The quota of just this share, if it can be counted: whether it can depends on what the numbers have in
/// common, so one share may be too large where a larger one is not.
fn of_share(quota: &Quota, share: u8) -> Option<Quota> {
    let whole = u64::from(WHOLE);
    // Exact for small limits, and less than one permit in ten thousand below for large ones, of which the
    // exact share would be more than a store can count with.
    let (limit, per_us) = if quota.limit() < LARGE {
        (quota.limit().checked_mul(share.into())?, quota.per_us().checked_mul(whole)?)
    } else {
        ((quota.limit() / whole).checked_mul(share.into())?, quota.per_us())
    };
    let spec = QuotaSpec::new(limit, Duration::from_micros(per_us)).cost(quota.cost()).scope(quota.scope());
    let flows_in = |time_us: u64| {
        let flows = u128::from(time_us) * u128::from(limit) / u128::from(per_us);
        u64::try_from(flows).ok()?.checked_add(1)
    };
    let spec = match quota.max_wait_us() {
        0 => {
            let burst = flows_in(AT_ONCE_US.min(quota.per_us()))?.max(quota.cost());
            spec.algorithm(Algorithm::TokenBucket).burst(burst).on_limit(OnLimit::Error)
        }
        max_wait_us => {
            let queue = flows_in(max_wait_us)?.max(quota.cost());
            let spec = spec.algorithm(Algorithm::LeakyBucket).burst(queue);
            spec.max_wait(Duration::from_micros(max_wait_us))
        }
    };
    Some(spec.check().ok()?.pacing())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Scope;

    const NOW: u64 = 1_700_000_000_000_000;
    const SECOND: u64 = 1_000_000;

    fn quota(limit: u64, per: Duration) -> Quota {
        QuotaSpec::new(limit, per).check().unwrap()
    }

    fn cut() -> Cut {
        Cut::of(&quota(100, Duration::from_secs(1))).unwrap()
    }

    #[test]
    fn a_refusal_cuts_to_seven_tenths_and_time_gives_back_evenly() {
        let pace = refused(None, Some(cut()), false, NOW, NOW).unwrap();
        assert_eq!((pace.share, pace.step_us), (44, SECOND / 2));
        let shares: Vec<u8> = (0..5).map(|second| pace.share_at(NOW + second * SECOND)).collect();
        assert_eq!(shares, [44, 46, 48, 50, 52]);
        assert_eq!(pace.over_at_us(), NOW + 10 * SECOND);
        assert_eq!((pace.share_at(NOW + 10 * SECOND - 1), pace.share_at(NOW + 10 * SECOND)), (63, WHOLE));
        assert_eq!(refused(Some(pace), None, false, NOW, NOW + 10 * SECOND), None, "it is over");
    }

    #[test]
    fn refusals_of_calls_that_were_on_their_way_cut_once() {
        let pace = refused(None, Some(cut()), false, NOW, NOW);
        assert_eq!(refused(pace, Some(cut()), false, NOW, NOW + 1).unwrap().share, 44, "not settled");
        let later = NOW + SECOND;
        let frozen = refused(pace, Some(cut()), true, later, later).unwrap();
        assert_eq!((frozen.share, frozen.cut_at_us), (46, NOW), "quiet already");
        assert_eq!(refused(pace, Some(cut()), false, later, later).unwrap().share, 32);
    }

    #[test]
    fn a_share_grows_only_once_the_gate_is_open() {
        let pace = refused(None, Some(cut()), false, NOW + 60 * SECOND, NOW).unwrap();
        assert_eq!(pace.share_at(NOW + 60 * SECOND), 44);
        assert_eq!(pace.share_at(NOW + 61 * SECOND), 46);
    }

    #[test]
    fn no_share_is_less_than_a_permit_per_window_or_a_sixteenth() {
        for (limit, floor) in [(1, None), (2, Some(32)), (10, Some(7)), (1_000_000, Some(4))] {
            let cut = Cut::of(&quota(limit, Duration::from_secs(1)));
            assert_eq!(cut.map(|cut| cut.floor), floor, "{limit}");
            let (mut pace, mut now_us) = (None, NOW);
            for _ in 0..20 {
                pace = refused(pace, cut, false, now_us, now_us);
                now_us += SECOND;
            }
            assert_eq!(pace.map(|pace| pace.share), floor, "{limit}");
        }
        assert_eq!(Cut::of(&QuotaSpec::in_flight(9).check().unwrap()), None);
    }

    #[test]
    fn long_and_short_windows_are_adapted_to_in_a_time_that_can_be_waited_for() {
        let step_us = |per| Cut::of(&quota(1_000, per)).unwrap().step_us;
        assert_eq!(step_us(Duration::from_millis(1)), 50_000);
        assert_eq!(step_us(Duration::from_secs(60)), 30 * SECOND);
        assert_eq!(step_us(Duration::from_secs(86_400)), 30 * SECOND);
    }

    #[test]
    fn a_paced_quota_is_the_share_of_the_rate_evenly_spaced() {
        let spec = QuotaSpec::new(100, Duration::from_secs(1)).cost(3).max_wait(Duration::from_secs(5));
        let paced = paced(&spec.check().unwrap(), 32).unwrap();
        assert_eq!((paced.limit(), paced.per()), (3_200, Duration::from_secs(64)));
        assert_eq!((paced.algorithm(), paced.cost(), paced.scope()), (Algorithm::LeakyBucket, 3, Scope::Api));
        // Of three permits each, so 30 ms apart at 50 per second and a third of it in the queue of 5 s.
        let kernel = paced.kernel();
        let state = kernel.refresh(None, NOW);
        let (state, _) = kernel.charge(state, NOW, crate::algorithm::Charge::one(3, 0));
        assert_eq!(kernel.wait(&state, NOW, 3, 0), 60_000);
        assert_eq!(super::paced(&spec.check().unwrap(), WHOLE), None);
        let hasty = spec.cost(1).on_limit(OnLimit::Error);
        let hasty = QuotaSpec { max_wait: None, ..hasty };
        let paced = super::paced(&hasty.check().unwrap(), 32).unwrap();
        assert_eq!(
            (paced.max_wait_us(), paced.algorithm(), paced.burst()),
            (0, Algorithm::TokenBucket, 2),
            "of 50 per second"
        );
    }

    #[test]
    fn a_share_that_cannot_be_counted_is_the_next_smaller_one() {
        // 63/64 of it have a factor 7 in common with its window, and 44/64 none.
        let spec = QuotaSpec::new(25_769_803_776, Duration::from_micros(379_771)).cost(17_179_869_184);
        let quota = spec.algorithm(Algorithm::SlidingWindowApprox).on_limit(OnLimit::Error).check().unwrap();
        assert_eq!((of_share(&quota, 44), of_share(&quota, 63).is_some()), (None, true));
        assert_eq!(paced(&quota, 44), of_share(&quota, 42));
        assert_eq!(paced(&quota, 1), of_share(&quota, 7), "another policy of the fleet has cut deeper");
    }

    proptest! {
        #[test]
        fn whatever_an_upstream_does_the_share_stays_in_its_bounds_and_only_a_cut_lowers_it(
            limit in 1_u64..1_000,
            per_us in 1_000_u64..10_000_000,
            steps in proptest::collection::vec((0_u64..20_000_000, any::<bool>(), any::<bool>(), 0_u64..5_000_000), 1..60),
        ) {
            let cut = Cut::of(&quota(limit, Duration::from_micros(per_us)));
            let (mut pace, mut now_us) = (None, NOW);
            for (pause_us, refuses, was_quiet, closed_us) in steps {
                now_us += pause_us;
                let before = pace.map_or(WHOLE, |pace: Pace| pace.share_at(now_us));
                let after = refused(pace, cut.filter(|_| refuses), was_quiet, now_us + closed_us, now_us);
                let share = after.map_or(WHOLE, |pace| pace.share_at(now_us));
                if let Some(cut) = cut {
                    prop_assert!(share >= cut.floor && share <= WHOLE);
                    prop_assert!(u64::from(share) * limit >= u64::from(WHOLE), "less than a permit per window");
                }
                prop_assert!(share <= before);
                prop_assert!(share == before || (refuses && !was_quiet));
                if let Some(after) = after {
                    prop_assert_eq!(after.share_at(after.over_at_us()), WHOLE);
                    prop_assert_eq!(after.share_at(after.over_at_us() - 1), WHOLE - 1);
                    prop_assert_eq!(after.share_at(now_us + closed_us), share, "it grows while it is quiet");
                }
                pace = after;
            }
        }

        #[test]
        fn every_quota_that_can_be_cut_can_be_paced(
            limit in prop_oneof![1_u64..1_000, 1_u64..20_000_000], per_us in 1_000_u64..90_000_000_000, cost in 1_u64..4,
            doublings in prop_oneof![3 => Just(0_u32), 1 => 0_u32..40], share in 0..WHOLE, waits in any::<bool>(),
        ) {
            // As much in one call as it may take of a window, which no bucket has to be able to count.
            let (limit, cost) = (limit.max(cost) << doublings, cost << doublings);
            let spec = QuotaSpec::new(limit, Duration::from_micros(per_us)).cost(cost);
            let spec = if doublings > 0 { spec.algorithm(Algorithm::SlidingWindowApprox) } else { spec };
            let spec = if waits { spec } else { spec.on_limit(OnLimit::Error) };
            let Ok(quota) = spec.check() else { return Ok(()) };
            match Cut::of(&quota) {
                Some(_) => {
                    let paced = paced(&quota, share).unwrap();
                    // As products, for a rate is a fraction.
                    let product = |limit: &Quota, per: &Quota| u128::from(limit.limit()) * u128::from(per.per_us());
                    prop_assert!(product(&paced, &quota) <= product(&quota, &paced), "more than the policy");
                }
                // A permit per microsecond, waited for as long as calls do.
                None => prop_assert!(limit == 1 || limit / per_us > 0 || doublings > 0, "{}", quota),
            }
        }
    }
}
