//! What holds for every algorithm.

use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::quota::{Quota, QuotaSpec};

const SECOND_US: u64 = 1_000_000;
const DAY_US: u64 = 86_400 * SECOND_US;
const WINDOWS: [Algorithm; 3] =
    [Algorithm::SlidingWindow, Algorithm::SlidingWindowApprox, Algorithm::FixedWindow];

fn quota(algorithm: Algorithm, limit: u64, per_us: u64) -> Option<Quota> {
    QuotaSpec::new(limit, Duration::from_micros(per_us)).algorithm(algorithm).check().ok()
}

/// Calls that come as soon as there is room go in the first instant of each window, however many
/// windows there were.
fn every_window_starts_where_it_should(quota: &Quota, windows: u64, calls: u64) {
    let (kernel, limit, per_us) = (quota.kernel(), quota.limit(), quota.per_us());
    let (mut state, mut now_us) = (kernel.refresh(None, 0), 0);
    for window in 0..windows {
        let mut left = limit;
        while left > 0 {
            state = kernel.refresh(Some(state), now_us);
            now_us += kernel.wait(&state, now_us, 1, 0);
            assert_eq!(now_us, window * per_us, "{quota}");
            state = kernel.refresh(Some(state), now_us);
            let calls = kernel.fits(&state, now_us, 1, calls.min(left));
            assert!(calls > 0, "{quota}");
            state = kernel.charge(state, now_us, Charge { cost: 1, calls, wait_us: 0 }).0;
            left -= calls;
        }
    }
}

/// Fewer than ten million calls where each is recorded: a window looks back no further than its own
/// length, so one that came out right behind two others comes out right behind all.
#[test]
fn windows_drift_by_nothing() {
    for (limit, per_us) in [(1, DAY_US), (3, 7 * SECOND_US), (300_000, SECOND_US), (SECOND_US, SECOND_US)] {
        for algorithm in WINDOWS {
            // A limit that the exact window does not keep a record of is a fault of its own.
            if let Some(quota) = quota(algorithm, limit, per_us) {
                every_window_starts_where_it_should(&quota, (600_000 / limit).max(3), 1 + limit / 1_000);
            }
        }
    }
}

#[test]
fn limits_up_to_two_to_the_forty_are_counted_exactly() {
    for limit in [(1 << 20) - 1, (1 << 32) + 1, (1 << 40) - 1, 1 << 40] {
        for algorithm in [Algorithm::SlidingWindowApprox, Algorithm::FixedWindow] {
            let quota = quota(algorithm, limit, DAY_US).unwrap();
            every_window_starts_where_it_should(&quota, 10_000, limit / 3 + 1);
        }
    }
}

#[test]
fn a_bucket_of_two_to_the_forty_is_counted_exactly() {
    let per_us = 1 << 20;
    for limit in [(1 << 20) - 1, 1 << 32, 1 << 40] {
        let spec = QuotaSpec::new(limit, Duration::from_micros(per_us)).max_wait(Duration::from_millis(1));
        let quota = spec.check().unwrap();
        let kernel = quota.kernel();
        let state = kernel.refresh(None, 0);
        assert_eq!(kernel.fits(&state, 0, 1, u64::MAX), limit);
        let (state, _) = kernel.charge(state, 0, Charge { cost: 1, calls: limit, wait_us: 0 });
        assert_eq!(kernel.wait(&state, 0, 1, 0), per_us.div_ceil(limit), "{quota}");
        assert_eq!(kernel.wait(&state, 0, limit, 0), per_us, "{quota}");
    }
}

fn any_quota() -> impl Strategy<Value = Quota> {
    let algorithm = (0..Algorithm::ALL.len()).prop_map(|place| Algorithm::ALL[place]);
    let numbers = (1_u64..60, prop_oneof![1_u64..1_000, 1_000_u64..3_000_000], 1_u64..30, 1_u64..4);
    let quota =
        (algorithm, numbers, 0_u64..50).prop_map(|(algorithm, (limit, per_us, burst, cost), margin)| {
            let mut spec =
                QuotaSpec::new(limit, Duration::from_micros(per_us)).algorithm(algorithm).cost(cost);
            if algorithm.has_burst() {
                spec = spec.burst(burst);
            }
            if margin > 0 {
                spec = spec.margin(Duration::from_micros(margin));
            }
            spec.check().ok()
        });
    quota.prop_filter_map("numbers that make sense", |quota| quota)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// What is told to a caller that is refused is the first instant at which it would have been let
    /// through, from any state that calls, reservations, cancellations and penalties lead to.
    #[test]
    fn a_refused_call_goes_after_its_wait_and_not_a_microsecond_sooner(
        quota in any_quota(),
        steps in proptest::collection::vec((0_u64..200_000, 0_u8..4, 0_u64..20_000, any::<usize>()), 1..40),
    ) {
        let (kernel, cost) = (quota.kernel(), quota.cost());
        let (mut now_us, mut receipts) = (1_700_000_000_000_000_u64, Vec::new());
        let mut state = kernel.refresh(None, now_us);
        for (pause_us, step, later_us, which) in steps {
            now_us += pause_us % (3 * quota.per_us());
            state = kernel.refresh(Some(state), now_us);
            match step {
                0 if !receipts.is_empty() => {
                    let receipt = receipts.remove(which % receipts.len());
                    state = kernel.give_back(state, now_us, cost, receipt).0;
                }
                1 => state = kernel.charge(state, now_us, Charge::one(later_us % 8, 0)).0,
                _ => {
                    let later_us = if step == 2 { later_us } else { 0 };
                    let wait_us = kernel.wait(&state, now_us, cost, later_us);
                    let receipt;
                    (state, receipt) = kernel.charge(state, now_us, Charge::one(cost, wait_us));
                    receipts.push(receipt);
                }
            }
            let wait_us = kernel.wait(&state, now_us, cost, 0);
            let fits_at = |at_us| {
                let state = kernel.refresh(Some(state.clone()), at_us);
                kernel.fits(&state, at_us, cost, 1)
            };
            prop_assert_eq!(fits_at(now_us + wait_us), 1, "{} after {} us", quota, wait_us);
            if wait_us > 0 {
                prop_assert_eq!(fits_at(now_us + wait_us - 1), 0, "{} after {} us", quota, wait_us - 1);
            }
        }
    }
}
