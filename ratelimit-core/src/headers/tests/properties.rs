//! What holds for any headers, not only for those in the tables.

use proptest::prelude::*;

use super::{NOW, written};
use crate::headers::{Budget, Feedback, Reader};

const NAMES: [&str; 24] = [
    "Retry-After",
    "retry-after-ms",
    "Date",
    "Age",
    "RateLimit",
    "RateLimit-Policy",
    "RateLimit-Limit",
    "RateLimit-Remaining",
    "RateLimit-Reset",
    "RateLimit-ResetTime",
    "X-RateLimit-Limit",
    "X-RateLimit-Remaining",
    "X-RateLimit-Reset",
    "X-RateLimit-Reset-After",
    "X-RateLimit-Used",
    "X-RateLimit-Bucket",
    "X-RateLimit-Scope",
    "X-Rate-Limit-Time-Reset-Ms",
    "X-RateLimit-Interval-Seconds",
    "X-Shopify-Shop-Api-Call-Limit",
    "Sforce-Limit-Info",
    "zendesk-ratelimit-x",
    "anthropic-ratelimit-tokens-reset",
    "stripe-rate-limited-reason",
];

/// Values that look like something, and values that look like nothing.
fn any_value() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        (0_u64..100).prop_map(|number| number.to_string().into_bytes()),
        (0_u64..100).prop_map(|number| format!("\"a\";r={};t={}", number % 3, number).into_bytes()),
        (0_u64..5_000).prop_map(|later| (NOW + later).to_string().into_bytes()),
        any::<u64>().prop_map(|number| number.to_string().into_bytes()),
        any::<f64>().prop_map(|number| format!("{number:?}").into_bytes()),
        proptest::collection::vec(any::<u8>(), 0..40),
        "[0-9]{1,16}(\\.[0-9]{1,16})?(ms|s|m|h|d)?".prop_map(String::into_bytes),
        "\"?[a-z]{0,3}\"?(;(r|t|q|w|pk)=[:\"]?[0-9]{0,16}[:\"]?){0,4},?".prop_map(String::into_bytes),
        "(limit|remaining|reset|total|resets)=[0-9]{1,17}(/[0-9]{1,3})?".prop_map(String::into_bytes),
        "(Mon|Sunday), [0-9]{2}[ -](Jan|Feb|Dec)[ -][0-9]{2,4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT"
            .prop_map(String::into_bytes),
        "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,12})?(Z|[+-][0-9]{2}:[0-9]{2})"
            .prop_map(String::into_bytes),
    ]
}

fn any_headers() -> impl Strategy<Value = Vec<(&'static str, Vec<u8>)>> {
    proptest::collection::vec((proptest::sample::select(&NAMES[..]), any_value()), 0..12)
}

fn any_status() -> impl Strategy<Value = u16> {
    prop_oneof![Just(429), Just(503), Just(403), Just(200), any::<u16>()]
}

fn understood(reader: Reader, status: u16, now_us: u64, headers: &[(&str, Vec<u8>)]) -> Feedback {
    reader.read(status, now_us, headers.iter().map(|(name, value)| (*name, value)))
}

/// How long nobody may send.
fn held_us(feedback: &Feedback) -> u64 {
    feedback.not_before.map_or(0, |wait| wait.after_us)
}

/// A wait, in one of the forms that a header may have.
fn wait_header(form: u8, seconds: u64) -> (&'static str, String) {
    match form % 3 {
        0 => ("Retry-After", seconds.to_string()),
        1 => ("Retry-After", format!("{seconds}.0")),
        _ => ("Retry-After", format!("{seconds}s")),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn no_headers_make_a_panic_or_a_wait_without_bound(
        status in any_status(), now_us in any::<u64>(), max_us in any::<u64>(), headers in any_headers(),
    ) {
        let feedback = understood(Reader::new().max_wait(max_us), status, now_us, &headers);
        let resets = feedback.budgets.iter().filter_map(|budget| budget.reset_after);
        for wait in resets.chain(feedback.not_before).chain(feedback.retry_after) {
            prop_assert!(wait.after_us <= max_us && wait.after_us <= wait.asked_us);
        }
        for budget in &feedback.budgets {
            prop_assert!(budget.limit != Some(0));
            prop_assert!(budget.limit.is_none_or(|limit| budget.remaining.is_none_or(|left| left <= limit)));
            prop_assert!(budget.limit.or(budget.remaining).is_some() || budget.reset_after.is_some());
        }
        // Nobody is held back but by a refusal.
        prop_assert!(feedback.not_before.is_none() || [403, 420, 429, 503, 529].contains(&status));
    }

    #[test]
    fn any_names_and_bytes_are_read(
        headers in proptest::collection::vec(("\\PC{0,70}", proptest::collection::vec(any::<u8>(), 0..1_100)), 0..8),
    ) {
        let headers = headers.iter().map(|(name, value)| (name.as_str(), value));
        prop_assert!(Reader::new().read(429, NOW * 1_000_000, headers).budgets.len() <= 16);
    }

    /// However an upstream spells the instant of its reset, it is the same one.
    #[test]
    fn the_same_reset_in_every_unit_is_the_same_wait(
        now in 1_200_000_000_u64..4_000_000_000, delta in 1_u64..86_400, skew in 0_u64..86_000,
    ) {
        let at = now + delta;
        let date = http_date(now);
        let spellings = [
            delta.to_string(),
            format!("{delta}s"),
            format!("{delta}.000"),
            at.to_string(),
            format!("{at}.5"),
            (at * 1_000).to_string(),
            http_date(at),
            rfc3339(at),
        ];
        for spelling in spellings {
            let headers = [
                ("Date", date.as_str()), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", spelling.as_str()),
            ];
            let reader = Reader::new().max_wait(u64::MAX);
            let feedback = reader.read(429, (now + skew) * 1_000_000, headers);
            let off_us = held_us(&feedback).abs_diff(delta * 1_000_000);
            prop_assert!(off_us < 1_000_000, "{}: {}", spelling, written(&feedback));
        }
    }

    /// A longer wait, a smaller remainder, another spent budget: nobody is let go sooner for it.
    #[test]
    fn a_stricter_header_never_makes_the_wait_shorter(
        status in prop_oneof![Just(429), Just(503), Just(403)],
        headers in any_headers(), form in 0_u8..3, longer in 0_u64..3_000, which in 0_u8..4,
    ) {
        let (reader, now_us) = (Reader::new(), NOW * 1_000_000);
        let before = understood(reader, status, now_us, &headers);
        let wait = held_us(&before).div_ceil(1_000_000) + longer;
        let stricter = match which {
            // Where there is a wait already the reset has no say, so only a longer wait is stricter.
            0 => wait_header(form, wait),
            1 => ("RateLimit", format!("\"added\";r=0;t={wait}")),
            2 => ("X-RateLimit-Remaining", "0".to_owned()),
            _ => ("X-RateLimit-Used", "999999999999999".to_owned()),
        };
        let mut more = headers.clone();
        more.push((stricter.0, stricter.1.into_bytes()));
        let after = understood(reader, status, now_us, &more);
        prop_assert!(held_us(&after) >= held_us(&before), "{} became {}", written(&before), written(&after));
        for budget in &before.budgets {
            let is_same = |other: &&Budget| {
                (&other.name, &other.partition, other.dialect) == (&budget.name, &budget.partition, budget.dialect)
            };
            if let Some(left) = budget.remaining {
                let mut same = after.budgets.iter().filter(is_same);
                prop_assert!(same.any(|other| other.remaining.is_some_and(|other| other <= left)));
            }
        }
    }

    /// Lines may come in any order.
    #[test]
    fn the_order_of_headers_decides_nothing(mut headers in any_headers(), status in any_status()) {
        let names = |feedback: &Feedback| {
            let mut budgets: Vec<_> = feedback.budgets.iter().map(super::budget_written).collect();
            budgets.sort();
            (held_us(feedback), feedback.should_retry, feedback.reach, budgets)
        };
        // A bucket has one name, and a response one date: of several it is not said which.
        for once in ["X-RateLimit-Bucket", "Date"] {
            let mut seen = false;
            headers.retain(|(name, _)| *name != once || !std::mem::replace(&mut seen, true));
        }
        let mut turned = headers.clone();
        turned.reverse();
        let now_us = NOW * 1_000_000;
        let (one, other) = (understood(Reader::new(), status, now_us, &headers), understood(Reader::new(), status, now_us, &turned));
        prop_assert_eq!(names(&one), names(&other));
    }
}

fn civil(seconds: u64) -> (u64, u64, u64) {
    // Howard Hinnant's algorithm, another one than what is tested.
    let days = seconds / 86_400 + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (era * 400 + year_of_era + u64::from(month <= 2), month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

fn clock_time(seconds: u64) -> String {
    format!("{:02}:{:02}:{:02}", seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60)
}

fn http_date(seconds: u64) -> String {
    let (year, month, day) = civil(seconds);
    let weekday =
        ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][usize::try_from(seconds / 86_400 % 7).unwrap()];
    let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        [usize::try_from(month - 1).unwrap()];
    format!("{weekday}, {day:02} {month} {year} {} GMT", clock_time(seconds))
}

fn rfc3339(seconds: u64) -> String {
    let (year, month, day) = civil(seconds);
    format!("{year}-{month:02}-{day:02}T{}Z", clock_time(seconds))
}
