use super::*;
use crate::quota::Key;

const SECOND: Duration = Duration::from_secs(1);

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
    assert_eq!(leaky.burst(10).check().unwrap().patience_us(0), 100_000);
    assert_eq!(leaky.burst(10).check().unwrap().patience_us(29_950_000), 50_000, "of 30 s");
    assert_eq!(leaky.burst(10).max_wait(Duration::from_millis(5)).check().unwrap().patience_us(0), 5_000);
    assert_eq!(leaky.on_limit(OnLimit::Error).check().unwrap().patience_us(0), 0);
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

#[test]
fn a_limit_of_calls_in_flight_stands_alone_or_beside_a_limit_per_window() {
    let both = spec().burst(25).max_in_flight(50).check().unwrap();
    assert_eq!(both.to_string(), "100 per 1s, burst 25, token_bucket, scope api, 50 in flight");
    let parts: Vec<String> = both.parts().map(|quota| quota.to_string()).collect();
    assert_eq!(parts, ["50 in flight, scope api", "100 per 1s, burst 25, token_bucket, scope api"]);
    let only = QuotaSpec::in_flight(50).check().unwrap();
    assert_eq!(only.parts().collect::<Vec<_>>(), [only]);
    assert_eq!(spec().check().unwrap().parts().collect::<Vec<_>>(), [spec().check().unwrap()]);
    assert_eq!(keys(spec().max_in_flight(0)), [Key::MaxInFlight]);
    assert_eq!(keys(QuotaSpec::in_flight(0)), [Key::MaxInFlight]);
    assert_eq!(keys(QuotaSpec::in_flight(u64::MAX)), [Key::MaxInFlight]);
}

#[test]
fn what_counts_in_a_window_has_no_effect_without_one() {
    let margin = Duration::from_millis(20);
    let spec = QuotaSpec::in_flight(5).burst(1).strict().margin(margin).lease(margin).cost(2);
    assert_eq!(keys(spec), [Key::Burst, Key::Strict, Key::Margin, Key::Lease, Key::Cost]);
    let told = QuotaSpec::in_flight(5).burst(1).check().unwrap_err();
    assert_eq!(told.help(), "add `per` and `limit`, or remove `burst`");
}

#[test]
fn a_lease_says_what_it_keeps_from_others_and_keeps_room_for_itself() {
    let lease = Duration::from_millis(20);
    let large = QuotaSpec::new(10_000, Duration::from_secs(1));
    let quota = large.lease(lease).check().unwrap();
    assert_eq!((quota.leased(), quota.capacity()), (200, 9_800));
    assert_eq!(
        quota.to_string(),
        "10000 per 1s, burst 10000, token_bucket, scope api, lease 20ms (up to 200 unused calls a process)"
    );
    assert_eq!(large.burst(1_000).lease(lease).check().unwrap().leased(), 40, "a twentieth of the bucket");
    assert_eq!(large.lease(lease).cost(50).check().unwrap().leased(), 4);
}

#[test]
fn a_lease_that_does_nothing_or_leaves_nothing_is_refused() {
    let lease = |spec: QuotaSpec, micros| keys(spec.lease(Duration::from_micros(micros)));
    assert_eq!(lease(spec(), 0), [Key::Lease]);
    assert_eq!(lease(spec(), 9_999), [Key::Lease], "less than one permit flows");
    assert_eq!(lease(spec(), 10_000), []);
    assert_eq!(lease(spec().burst(10), 20_000), [Key::Lease], "a twentieth of the bucket is no permit");
    assert_eq!(lease(spec().burst(25), 250_000), [Key::Lease]);
    assert_eq!(lease(spec().algorithm(Algorithm::SlidingWindow), 1_000_000), [Key::Lease]);
    assert_eq!(lease(spec().algorithm(Algorithm::LeakyBucket), 20_000), [Key::Lease]);
    assert_eq!(keys(spec().lease(Duration::MAX)), [Key::Lease]);
}

#[test]
fn what_the_provider_grants_is_compared_with_the_worst_window() {
    let plain = QuotaSpec::new(100, SECOND);
    let told = |spec: QuotaSpec, granted| match spec.quota(granted).check() {
        Ok(_) => None,
        Err(fault @ QuotaFault::AboveGranted { most, .. }) => Some((most, fault.key(), fault.help())),
        Err(other) => panic!("{other}"),
    };
    let sliding = "`limit = 100, algo = \"sliding_window\"`";
    let help = format!("use `limit = 50, burst = 50`, or {sliding}");
    assert_eq!(told(plain, 100), Some((200, Key::Quota, help.clone())));
    assert_eq!(told(plain.burst(100), 100), Some((200, Key::Burst, help)));
    assert_eq!(told(plain, 99).unwrap().1, Key::Limit);
    let fixed = plain.algorithm(Algorithm::FixedWindow);
    assert_eq!(told(fixed, 100), Some((200, Key::Limit, format!("use `limit = 50`, or {sliding}"))));
    assert_eq!(told(plain.algorithm(Algorithm::SlidingWindow), 99).unwrap().2, "use `limit = 99`");
    for kept in [
        QuotaSpec::new(75, SECOND).burst(25),
        plain.burst(25).strict(),
        plain.algorithm(Algorithm::SlidingWindow),
        plain.algorithm(Algorithm::LeakyBucket),
        QuotaSpec::new(50, SECOND).algorithm(Algorithm::FixedWindow),
    ] {
        assert_eq!(told(kept, 100), None, "{kept:?}");
    }
    assert_eq!(plain.quota(0).check(), Err(QuotaFault::GrantedZero));
    let without = QuotaFault::WithoutRate { key: Key::Quota };
    assert_eq!(QuotaSpec::in_flight(5).quota(5).check(), Err(without));
}
