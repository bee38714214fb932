//! What an upstream sends that is broken or means harm.

use super::{NOW, check, read, written};
use crate::headers::{Dialect, Reader, ResetUnit};

#[test]
fn a_long_wait_is_bounded_and_what_was_asked_stays_known() {
    check(&[
        ("a year", NOW, 429, &[("Retry-After", "31536000")], "nobody for 1h of 365d"),
        (
            "the end of all dates",
            NOW,
            503,
            &[("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT")],
            "nobody for 1h of 251612300799s",
        ),
        (
            "ten years till a reset",
            NOW,
            429,
            &[("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "2105360000")],
            "nobody for 1h of 3650d; 0/? in 1h of 3650d",
        ),
        (
            "what overflowed a date in the wild",
            NOW,
            429,
            &[("Retry-After", "9999999999")],
            "nobody for 1h of 8209999999s",
        ),
    ]);
    let reader = Reader::new().max_wait(5_000_000);
    let wait = reader.read(429, NOW * 1_000_000, [("Retry-After", "5.5")]).not_before.unwrap();
    assert_eq!((wait.after_us, wait.asked_us, wait.is_bounded()), (5_000_000, 5_500_000, true));
    assert_eq!(wait.dialect, Dialect::RetryAfter);
}

#[test]
fn numbers_out_of_this_world_are_ignored() {
    check(&[
        ("a limit too great", NOW, 200, &[("X-RateLimit-Limit", "1000000000000000000")], ""),
        ("a remainder that is none", NOW, 200, &[("X-RateLimit-Remaining", "NaN")], ""),
        ("an exponent", NOW, 200, &[("X-RateLimit-Remaining", "1e9")], ""),
        ("more used than there was", NOW, 200, &[("X-Shopify-Shop-Api-Call-Limit", "41/40")], "0/40"),
        ("half a fraction", NOW, 200, &[("X-Shopify-Shop-Api-Call-Limit", "/40")], "?/40"),
        ("not a fraction", NOW, 200, &[("X-Shopify-Shop-Api-Call-Limit", "40")], ""),
    ]);
}

#[test]
fn ten_thousand_headers_are_not_all_read() {
    let names: Vec<String> = (0..10_000).map(|n| format!("x-ratelimit-remaining-{n}")).collect();
    let feedback = read(NOW, 200, &names.iter().map(|name| (name.as_str(), "1")).collect::<Vec<_>>());
    assert_eq!(feedback.budgets.len(), 16);

    let noise = std::iter::repeat_n(("x-noise", "1"), 9_999);
    let headers: Vec<_> = noise.chain([("retry-after", "1")]).collect();
    assert!(read(NOW, 429, &headers).is_empty());
}

#[test]
fn budgets_do_not_crowd_out_a_wait() {
    let names: Vec<String> = (0..500).map(|n| format!("x-ratelimit-remaining-{n}")).collect();
    let budgets = names.iter().map(|name| (name.as_str(), "1"));
    let headers: Vec<_> = budgets.chain([("retry-after", "1")]).collect();
    assert_eq!(read(NOW, 429, &headers).not_before.map(|wait| wait.after_us), Some(1_000_000));
}

#[test]
fn long_values_and_names_are_ignored() {
    let digits = "1".repeat(2_000);
    let name = format!("x-ratelimit-remaining-{}", "a".repeat(100));
    assert!(read(NOW, 429, &[("Retry-After", &digits), (&name, "1")]).is_empty());
    let policy = format!("\"{}\";q=1", "a".repeat(65));
    assert!(read(NOW, 200, &[("RateLimit-Policy", &policy)]).is_empty());
}

#[test]
fn a_known_unit_is_used_for_resets() {
    let reader = Reader::new().reset_unit(ResetUnit::Millis);
    let headers = [("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "900"), ("X-RateLimit-Limit", "10")];
    assert_eq!(written(&reader.read(429, NOW * 1_000_000, headers)), "nobody for 900ms; 0/10 in 900ms");
}

#[test]
fn values_may_be_bytes() {
    let headers: [(&str, &[u8]); 2] = [("retry-after", b"7"), ("x-ratelimit-limit", b"\xff")];
    assert_eq!(written(&Reader::default().read(429, NOW * 1_000_000, headers)), "nobody for 7s");
}

#[test]
fn the_tightest_budget_is_one_of_requests() {
    let feedback = read(
        NOW,
        200,
        &[
            ("x-ratelimit-remaining-tokens", "1"),
            ("RateLimit", r#""hour";r=5;t=600, "minute";r=5;t=30, "day";r=70;t=9, "unknown";r=80"#),
        ],
    );
    assert_eq!(feedback.tightest().and_then(|budget| budget.name.as_deref()), Some("hour"));
}
