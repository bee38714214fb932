use super::*;
use crate::quota::Key;

fn spec() -> QuotaSpec {
    QuotaSpec::new(100, Duration::from_secs(1))
}

fn keys(spec: QuotaSpec) -> Vec<Key> {
    spec.faults().into_iter().flatten().map(|fault| fault.key()).collect()
}

#[test]
fn the_plain_form_makes_sense_and_a_burst_left_out_is_the_limit() {
    let quota = spec().check().unwrap();
    assert_eq!((quota.limit(), quota.capacity(), quota.cost()), (100, 100, 1));
    assert_eq!(quota.max_wait_us(), 30_000_000);
}

#[test]
fn each_wrong_number_is_found_in_its_own_key() {
    assert_eq!(keys(QuotaSpec::new(0, Duration::from_secs(1))), [Key::Limit]);
    assert_eq!(keys(QuotaSpec::new(5, Duration::from_nanos(999))), [Key::Per]);
    assert_eq!(keys(spec().burst(0)), [Key::Burst]);
    assert_eq!(keys(spec().cost(0)), [Key::Cost]);
    assert_eq!(keys(spec().cost(101)), [Key::Cost]);
    assert_eq!(keys(spec().burst(25).cost(26)), [Key::Cost]);
    assert_eq!(keys(spec().max_wait(Duration::ZERO)), [Key::MaxWait]);
    let failing = spec().on_limit(OnLimit::Error).max_wait(Duration::from_secs(1));
    assert_eq!(keys(failing), [Key::MaxWait]);
}

#[test]
fn all_wrong_numbers_are_found_at_once() {
    assert_eq!(
        keys(QuotaSpec::new(0, Duration::ZERO).burst(0).cost(0)),
        [Key::Limit, Key::Per, Key::Burst, Key::Cost]
    );
}

#[test]
fn a_record_too_long_to_keep_is_refused_with_the_algorithm_that_keeps_none() {
    let spec = QuotaSpec::new(1 << 40, Duration::from_secs(86_400));
    let fault = spec.algorithm(Algorithm::SlidingWindow).check().unwrap_err();
    assert_eq!(fault.key(), Key::Limit);
    assert_eq!(fault.help(), "use `algo = \"sliding_window_approx\"`");
    for algorithm in [Algorithm::SlidingWindowApprox, Algorithm::FixedWindow] {
        assert_eq!(keys(spec.algorithm(algorithm)), [], "{algorithm}");
    }
}

#[test]
fn a_margin_leaves_something_to_send_or_is_a_fault() {
    let millis = Duration::from_millis;
    let quota = spec().burst(25).margin(millis(20)).check().unwrap();
    assert_eq!((quota.burst(), quota.capacity()), (25, 23), "two flow in 20 ms");
    assert_eq!(quota.to_string(), "100 per 1s, burst 25, token_bucket, scope api, margin 20ms");
    assert_eq!(keys(spec().burst(2).margin(millis(20))), [Key::Margin]);
    assert_eq!(keys(spec().burst(25).margin(millis(20)).cost(24)), [Key::Cost]);
    assert_eq!(keys(spec().margin(Duration::ZERO)), [Key::Margin]);
    assert_eq!(keys(spec().margin(Duration::MAX)), [Key::Margin]);
    assert_eq!(keys(spec().algorithm(Algorithm::FixedWindow).margin(millis(1_000))), [Key::Margin]);
    assert_eq!(keys(spec().algorithm(Algorithm::SlidingWindow).margin(millis(20))), []);
}

#[test]
fn a_strict_bucket_keeps_its_limit_in_every_window() {
    let quota = spec().burst(25).strict().check().unwrap();
    let Kernel::Bucket(bucket) = quota.kernel() else { panic!("a bucket") };
    let flow = bucket.flow();
    assert_eq!((flow.capacity + flow.refill * 1_000_000) / flow.permit, 100);
    assert_eq!(quota.to_string(), "100 per 1s, burst 25, strict, token_bucket, scope api");
    assert_eq!(keys(spec().strict()), [Key::Strict], "all at once, and nothing flows");
    assert_eq!(keys(spec().burst(100).strict()), [Key::Strict]);
    assert_eq!(keys(spec().algorithm(Algorithm::FixedWindow).strict()), [Key::Strict]);
}

#[test]
fn a_leaky_bucket_waits_no_longer_than_its_queue_is() {
    let leaky = spec().algorithm(Algorithm::LeakyBucket);
    assert_eq!(leaky.burst(10).check().unwrap().max_wait_us(), 100_000);
    assert_eq!(leaky.burst(10).max_wait(Duration::from_millis(5)).check().unwrap().max_wait_us(), 5_000);
    assert_eq!(leaky.on_limit(OnLimit::Error).check().unwrap().max_wait_us(), 0);
    assert_eq!(keys(leaky.burst(10).cost(11)), [Key::Cost]);
}

#[test]
fn what_a_double_cannot_count_is_refused_and_what_it_can_is_not() {
    assert_eq!(keys(spec().burst(1 << 60)), [Key::Limit]);
    assert_eq!(keys(QuotaSpec::new(u64::MAX, Duration::from_secs(1))), [Key::Limit]);
    assert_eq!(keys(QuotaSpec::new(7, Duration::MAX)), [Key::Limit]);
    assert_eq!(keys(spec().max_wait(Duration::MAX)), [Key::Limit]);
    for (limit, per) in [(1, 86_400), (1_000_000, 1), (300_000, 1), (1 << 30, 1), (10_000_000, 86_400)] {
        assert_eq!(keys(QuotaSpec::new(limit, Duration::from_secs(per))), [], "{limit} per {per} s");
    }
}
