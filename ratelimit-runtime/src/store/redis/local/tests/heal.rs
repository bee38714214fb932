//! The script that hears of what a process knows and has done, with the time driven by the test.

use ratelimit_core::Standing;

use super::super::super::reply::{Read, read_answers};
use super::super::super::script::Invocation;
use super::super::super::tests::store;
use super::*;

const START_US: u64 = 1_700_000_000_000_000;
const SECOND_US: u64 = 1_000_000;

/// What a process tells of the only key of `entry`, and where that stands when it has been heard at `at_us`.
async fn heard(store: &RedisStore, entry: &Entry, offer: Offer, at_us: u64) -> Standing {
    let entries = [(entry.clone(), Calls::asking(0))];
    let call = Invocation::acquire(&entries, Some(at_us)).offering(std::slice::from_ref(&offer));
    let reply: Vec<u8> = store.invoke(&call).await.unwrap();
    let Some(Read::Answers { answers, .. }) = read_answers(&entries, &reply) else { panic!("{reply:?}") };
    answers[0].standings[0]
}

fn offer(entry: &Entry) -> Offer {
    let ask = entry.asks()[0].clone();
    let reset = reset_mark(&ask.key);
    Offer { ask, used: 0, seen_us: 0, owed: 0, promised: 0, processes: 4, reset, told: None }
}

/// As many as are admitted at `at_us` of `calls` that are admitted one by one.
async fn admitted(store: &RedisStore, entry: &Entry, calls: u64, at_us: u64) -> u64 {
    let answers = store.decide(&[(entry.clone(), Calls::asking(calls))], Some(at_us)).await.unwrap();
    answers[0].decision.admitted
}

fn key(name: &str, spec: QuotaSpec) -> Entry {
    entry(&[(&format!("{{heal-{name}-{}}}:api", spec.algorithm), spec.on_limit(OnLimit::Error))])
}

fn all_but_leaky(limit: u64, per_us: u64) -> Vec<QuotaSpec> {
    let of = |algorithm| QuotaSpec::new(limit, Duration::from_micros(per_us)).algorithm(algorithm);
    Algorithm::ALL.into_iter().filter(|other| *other != Algorithm::LeakyBucket).map(of).collect()
}

#[tokio::test]
async fn what_was_granted_is_taken_and_never_below_nothing() {
    let (_, store) = store().await;
    for spec in all_but_leaky(100, 10 * SECOND_US) {
        let entry = key("owed", spec);
        assert_eq!(admitted(&store, &entry, 30, START_US).await, 30);
        let standing = heard(&store, &entry, Offer { owed: 20, ..offer(&entry) }, START_US + 1).await;
        assert_eq!(standing.remaining, 50, "{}", spec.algorithm);
        let standing = heard(&store, &entry, Offer { owed: 5_000, ..offer(&entry) }, START_US + 2).await;
        assert_eq!(standing.remaining, 0, "{}", spec.algorithm);
        assert!(standing.reset_after_us <= 10 * SECOND_US, "{}: {standing:?}", spec.algorithm);
    }
}

#[tokio::test]
async fn what_is_promised_for_later_is_taken_too_and_may_be_below_nothing() {
    let (_, store) = store().await;
    for algorithm in [Algorithm::TokenBucket, Algorithm::LeakyBucket] {
        let spec = QuotaSpec::new(10, Duration::from_secs(1)).burst(5).algorithm(algorithm);
        let entry = key("promised", spec);
        let standing = heard(&store, &entry, Offer { promised: 20, ..offer(&entry) }, START_US).await;
        let free_after_us = if algorithm == Algorithm::TokenBucket { 5 } else { 0 };
        assert_eq!(standing.reset_after_us, 2 * SECOND_US + free_after_us * 100_000, "{algorithm}");
    }
}

#[tokio::test]
async fn of_what_was_seen_and_what_is_there_the_stricter_holds() {
    let (_, store) = store().await;
    for spec in all_but_leaky(100, 100 * SECOND_US) {
        let entry = key("seen", spec);
        assert_eq!(admitted(&store, &entry, 30, START_US).await, 30);
        let seen = |used| Offer { used, seen_us: START_US, ..offer(&entry) };
        let less = heard(&store, &entry, seen(10), START_US + 1).await;
        assert_eq!(less.remaining, 70, "{}", spec.algorithm);
        let more = heard(&store, &entry, seen(80), START_US + 2).await;
        assert_eq!(more.remaining, 20, "{}", spec.algorithm);
        // Long ago it says nothing of now.
        let old = Offer { seen_us: START_US - 100 * SECOND_US, ..seen(100) };
        assert_eq!(heard(&store, &entry, old, START_US + 3).await.remaining, 20, "{}", spec.algorithm);
    }
}

#[tokio::test]
async fn a_lost_key_that_is_full_in_a_minute_starts_without_a_burst_at_its_rate() {
    let (_, store) = store().await;
    for spec in all_but_leaky(100, 10 * SECOND_US) {
        let entry = key("lost", spec);
        // The middle of a window that is counted from the epoch.
        let at_us = START_US + 5 * SECOND_US;
        let standing = heard(&store, &entry, Offer { owed: 1, ..offer(&entry) }, at_us).await;
        let half = if spec.algorithm == Algorithm::FixedWindow { 50 } else { 0 };
        assert_eq!(standing.remaining, half, "{}", spec.algorithm);
        if half == 0 {
            let later = admitted(&store, &entry, 100, at_us + SECOND_US).await;
            assert!((8..=12).contains(&later), "{}: {later} in a tenth of the time", spec.algorithm);
        }
    }
}

#[tokio::test]
async fn a_lost_key_of_a_day_is_what_all_processes_may_have_made_of_it() {
    let (_, store) = store().await;
    for spec in all_but_leaky(1_000, 86_400 * SECOND_US) {
        let entry = key("day", spec);
        let told = Offer { used: 200, seen_us: START_US, owed: 25, ..offer(&entry) };
        let standing = heard(&store, &entry, told, START_US + 1).await;
        assert_eq!(standing.remaining, 1_000 - 200 - 4 * 25, "{}", spec.algorithm);
    }
}

#[tokio::test]
async fn a_key_that_nothing_is_known_of_is_as_it_was() {
    let (_, store) = store().await;
    for spec in all_but_leaky(100, 10 * SECOND_US) {
        let entry = key("nothing", spec);
        assert_eq!(heard(&store, &entry, offer(&entry), START_US).await.remaining, 100, "{}", spec.algorithm);
        assert_eq!(admitted(&store, &entry, 100, START_US).await, 100, "{}", spec.algorithm);
    }
}

#[tokio::test]
async fn what_was_added_to_a_window_stands_in_order_and_leaves_it_in_time() {
    let (_, store) = store().await;
    for algorithm in [Algorithm::SlidingWindow, Algorithm::SlidingWindowApprox] {
        let spec = QuotaSpec::new(60, Duration::from_secs(10)).algorithm(algorithm);
        let entry = key("order", spec);
        for second in 0..10 {
            assert_eq!(admitted(&store, &entry, 3, START_US + second * SECOND_US).await, 3);
        }
        let now_us = START_US + 9 * SECOND_US;
        let standing = heard(&store, &entry, Offer { owed: 20, ..offer(&entry) }, now_us).await;
        assert_eq!(standing.remaining, 10, "{algorithm}");
        // In every window no more than the limit, whatever was there and whatever was added.
        let mut taken = 50;
        for second in 1..=10 {
            taken += admitted(&store, &entry, 60, now_us + second * SECOND_US).await;
            assert!(taken <= 60 + 50 * second / 10 + 6, "{algorithm}: {taken} after {second} s");
        }
        assert!(taken >= 100, "{algorithm}: all that was taken is over, {taken} in two windows");
    }
}

#[tokio::test]
async fn several_calls_in_one_script_see_what_was_heard() {
    let (_, store) = store().await;
    let spec = QuotaSpec::new(100, Duration::from_secs(1_000)).on_limit(OnLimit::Error);
    let told = entry(&[("{heal-batch}:told", spec)]);
    let other = entry(&[("{heal-batch}:other", spec)]);
    let entries = [
        (told.clone(), Calls::asking(1)),
        (other.clone(), Calls::asking(1)),
        (told.clone(), Calls::asking(60)),
    ];
    let offers = [Offer { used: 50, seen_us: START_US, ..offer(&told) }];
    let call = Invocation::acquire(&entries, Some(START_US)).offering(&offers);
    let reply: Vec<u8> = store.invoke(&call).await.unwrap();
    let Some(Read::Answers { answers, .. }) = read_answers(&entries, &reply) else { panic!("{reply:?}") };
    let admitted: Vec<u64> = answers.iter().map(|answer| answer.decision.admitted).collect();
    // A capacity of 1,000 s is no matter of a minute: what was seen is what is there.
    assert_eq!(admitted, [1, 1, 49]);
}

#[tokio::test]
async fn a_script_that_comes_too_late_does_nothing_and_says_when() {
    let (server, store) = store().await;
    let entry = entry(&[("{too-late}:api", per_day(10))]);
    let entries = [(entry.clone(), Calls::asking(3))];
    for (until_us, late) in [(START_US - 1, true), (START_US, false)] {
        let call = Invocation::acquire(&entries, Some(START_US)).until(Some(until_us));
        let reply: Vec<u8> = store.invoke(&call).await.unwrap();
        let read = read_answers(&entries, &reply).unwrap();
        assert_eq!(matches!(read, Read::Late { now_us: START_US }), late);
        assert_eq!(server.cli(&["EXISTS", "{too-late}:api"]).unwrap(), if late { "0" } else { "1" });
    }
}
