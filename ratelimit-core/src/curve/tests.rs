use super::*;
use crate::QuotaSpec;
use crate::algorithm::Charge;
use crate::algorithm::State;
use proptest::prelude::*;

const SECOND: Duration = Duration::from_secs(1);

fn quota(limit: u64, seconds: u64) -> QuotaSpec {
    QuotaSpec::new(limit, Duration::from_secs(seconds))
}

fn reached(child: QuotaSpec, parent: QuotaSpec) -> bool {
    !never_reached(&child.check().unwrap(), &parent.check().unwrap())
}

#[test]
fn each_algorithm_has_its_own_worst_case() {
    let most =
        |spec: QuotaSpec, t_ms| spec.check().unwrap().admits_at_most(Duration::from_millis(t_ms)).unwrap();
    let plain = quota(100, 1);
    assert_eq!([0, 1, 1_000, 1_500].map(|t| most(plain.burst(25), t)), [25, 25, 125, 175]);
    assert_eq!(most(plain, 1_000), 200, "a burst left out is the limit");
    assert_eq!([0, 1_000].map(|t| most(plain.burst(25).strict(), t)), [25, 100]);
    assert_eq!([0, 10, 1_000].map(|t| most(plain.algorithm(Algorithm::LeakyBucket), t)), [1, 2, 101]);
    for algorithm in [Algorithm::SlidingWindow, Algorithm::SlidingWindowApprox] {
        assert_eq!([1, 1_000, 1_001].map(|t| most(plain.algorithm(algorithm), t)), [100, 100, 200]);
    }
    assert_eq!([1, 1_000, 1_001].map(|t| most(plain.algorithm(Algorithm::FixedWindow), t)), [200, 200, 300]);
    assert_eq!(QuotaSpec::in_flight(5).check().unwrap().admits_at_most(SECOND), None);
}

#[test]
fn no_number_is_too_large_for_a_curve() {
    let wide = QuotaSpec::new(1 << 51, Duration::from_micros(1)).algorithm(Algorithm::SlidingWindowApprox);
    assert!(wide.check().unwrap().admits_at_most(Duration::MAX).unwrap() > 1 << 100);
    let full = quota(1 << 51, 1).algorithm(Algorithm::SlidingWindowApprox);
    assert!(reached(quota(1, 1 << 20), full) && !reached(full, quota(1, 1 << 20)));
}

#[test]
fn a_wider_limit_under_a_tighter_one_is_never_reached() {
    let api = quota(100, 1).burst(25);
    assert!(!reached(quota(200, 1).burst(50), api));
    assert!(reached(quota(200, 1).burst(20), api), "it holds less at once");
    assert!(reached(quota(90, 1).burst(50), api), "it flows slower");
    assert!(reached(quota(10, 1), quota(500, 60)), "it bounds bursts");
    assert!(!reached(quota(10_000_000, 86_400).burst(25), api));
    assert!(reached(quota(1_000_000, 86_400), api), "11.6 a second in the long run");
}

#[test]
fn windows_under_a_bucket_are_compared_by_what_falls_into_one() {
    let api = quota(100, 1).burst(25);
    let sliding = |limit| quota(limit, 1).algorithm(Algorithm::SlidingWindow);
    assert!(!reached(sliding(124), api), "the 125th flows at the end of the second");
    assert!(reached(sliding(123), api));
    assert!(!reached(sliding(100), sliding(100)));
    assert!(!reached(quota(6_000, 60).algorithm(Algorithm::SlidingWindow), sliding(100)));
}

#[test]
fn fixed_windows_that_begin_together_are_compared_window_by_window() {
    let fixed = |limit, seconds| quota(limit, seconds).algorithm(Algorithm::FixedWindow);
    assert!(!reached(fixed(200, 1), fixed(150, 1)));
    assert!(!reached(fixed(6_000, 60), fixed(100, 1)) && reached(fixed(5_999, 60), fixed(100, 1)));
    assert!(!reached(fixed(100, 1), fixed(100, 60)));
    let sliding = quota(150, 1).algorithm(Algorithm::SlidingWindow);
    assert!(reached(sliding, fixed(150, 1)), "twice as many where two meet");
    assert!(reached(fixed(200, 1).margin(Duration::from_millis(9)), fixed(150, 1)), "its end is closed");
}

#[test]
fn a_bucket_under_a_fixed_window_holds_two_windows_worth() {
    let fixed = |limit, per| QuotaSpec::new(limit, per).algorithm(Algorithm::FixedWindow);
    let ten = fixed(10, SECOND);
    assert!(!reached(quota(10, 1).burst(20), ten));
    assert!(reached(quota(10, 1).burst(19), ten));
    assert!(reached(quota(9, 1).burst(20), ten), "it flows slower");
    let us = Duration::from_micros(1);
    assert!(reached(QuotaSpec::new(4, us).burst(2), fixed(3, us)), "it holds less than comes at once");
}

#[test]
fn what_costs_more_is_compared_in_calls() {
    let api = quota(100, 1).burst(20);
    assert!(reached(quota(400, 1).burst(100).cost(5), api), "80 calls a second");
    assert!(!reached(quota(500, 1).burst(100).cost(5), api));
    assert!(!reached(quota(20, 1).burst(20), api.cost(5)), "20 calls a second, 4 at once");
}

fn spec() -> impl Strategy<Value = QuotaSpec> {
    let algorithm = prop::sample::select(Algorithm::ALL.to_vec());
    (1..8_u64, 1..12_u64, 1..8_u64, algorithm, 1..4_u64).prop_map(
        |(limit, per_us, burst, algorithm, cost)| {
            let spec = QuotaSpec::new(limit, Duration::from_micros(per_us)).algorithm(algorithm);
            let spec = if algorithm.has_burst() { spec.burst(burst) } else { spec };
            if spec.cost(cost).check().is_ok() { spec.cost(cost) } else { spec }
        },
    )
}

/// Takes up to `calls` calls from `quota`; how many it took.
fn take(quota: &Quota, state: &mut Option<State>, now_us: u64, calls: u64) -> u64 {
    let mut fresh = quota.kernel().refresh(state.take(), now_us);
    let fits = quota.kernel().fits(&fresh, now_us, quota.cost(), calls);
    if fits > 0 {
        let charge = Charge { cost: quota.cost(), calls: fits, wait_us: 0 };
        (fresh, _) = quota.kernel().charge(fresh, now_us, charge);
    }
    *state = Some(fresh);
    fits
}

/// Whether `child` refuses something of what `parent` admits when asked for `asked[i]` calls in the
/// microsecond `start_us + i`.
fn refuses(child: &Quota, parent: &Quota, start_us: u64, asked: impl IntoIterator<Item = u64>) -> bool {
    let (mut of_child, mut of_parent) = (None, None);
    asked.into_iter().zip(start_us..).any(|(calls, now_us)| {
        let admitted = take(parent, &mut of_parent, now_us, calls);
        take(child, &mut of_child, now_us, admitted) < admitted
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn what_is_said_never_to_be_reached_refuses_nothing_that_the_parent_admits(
        child in spec(), parent in spec(), start_us in 1_000..1_040_u64,
        asked in prop::collection::vec(0..9_u64, 120),
    ) {
        let (child, parent) = (child.check().unwrap(), parent.check().unwrap());
        if never_reached(&child, &parent) {
            prop_assert!(!refuses(&child, &parent, start_us, asked), "{child} under {parent}");
            for start_us in 1_000..1_012 {
                prop_assert!(!refuses(&child, &parent, start_us, [9; 400]), "{child} under {parent}");
            }
        }
    }

    #[test]
    fn what_is_not_said_never_to_be_reached_refuses_something(child in spec(), parent in spec()) {
        let (child, parent) = (child.cost(1).check().unwrap(), parent.cost(1).check().unwrap());
        let exact = !matches!(child.algorithm(), Algorithm::FixedWindow | Algorithm::SlidingWindowApprox);
        let whole = parent.per_us().is_multiple_of(parent.limit());
        // A part of a permit that flows within a microsecond is lost where the bucket is full by then.
        let parent_exact = match parent.algorithm() {
            Algorithm::LeakyBucket => whole,
            Algorithm::TokenBucket => whole || (parent.burst() > 1 && parent.limit() <= parent.per_us()),
            algorithm => algorithm != Algorithm::SlidingWindowApprox,
        };
        if exact && parent_exact && !never_reached(&child, &parent) {
            let found = (1_000..1_012).any(|start_us| refuses(&child, &parent, start_us, std::iter::repeat_n(20, 3_000)));
            prop_assert!(found, "{child} under {parent}");
        }
    }
}
