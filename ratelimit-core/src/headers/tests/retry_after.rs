//! Waits asked for in so many words, and what a status makes of them.

use super::{Case, NOW, check};

const DATE: (&str, &str) = ("Date", "Mon, 05 Aug 2019 09:27:00 GMT");
const THEN: u64 = 1_564_997_220;

const FORMS: &[Case] = &[
    ("seconds (Slack, Notion)", NOW, 429, &[("Retry-After", "30")], "nobody for 30s"),
    ("case of the name", NOW, 429, &[("rEtRy-aFtEr", "30")], "nobody for 30s"),
    ("blanks around", NOW, 429, &[("Retry-After", " 30\t")], "nobody for 30s"),
    ("decimals (Shopify)", NOW, 429, &[("Retry-After", "2.0")], "nobody for 2s"),
    ("finer than a microsecond", NOW, 429, &[("Retry-After", "0.0000001")], "nobody for 1us"),
    ("spelled", NOW, 429, &[("Retry-After", "1m30s")], "nobody for 90s"),
    (
        "a date, by the Date beside it",
        THEN + 3_600,
        429,
        &[DATE, ("Retry-After", "Mon, 05 Aug 2019 09:27:05 GMT")],
        "nobody for 5s",
    ),
    (
        "a date before its Date in order",
        THEN,
        429,
        &[("Retry-After", "Mon, 05 Aug 2019 09:27:05 GMT"), DATE],
        "nobody for 5s",
    ),
    ("RFC 850", THEN, 503, &[("Retry-After", "Monday, 05-Aug-19 09:27:05 GMT")], "nobody for 5s"),
    ("asctime", THEN, 503, &[("Retry-After", "Mon Aug  5 09:27:05 2019")], "nobody for 5s"),
    (
        "a Date of another year is no clock",
        THEN,
        429,
        &[("Date", "Sun, 05 Aug 2018 09:27:00 GMT"), ("Retry-After", "Mon, 05 Aug 2019 09:27:05 GMT")],
        "nobody for 5s",
    ),
    ("a date that has passed", THEN, 429, &[("Retry-After", "Mon, 05 Aug 2019 09:26:00 GMT")], ""),
    ("an instant by mistake", NOW, 429, &[("Retry-After", "1790000007")], "nobody for 7s"),
    ("Docker Hub's instant", NOW, 429, &[("X-Retry-After", "1790000007")], "nobody for 7s"),
    ("milliseconds (Azure)", NOW, 429, &[("x-ms-retry-after-ms", "1500")], "nobody for 1500ms"),
    (
        "the finer form of the same (OpenAI)",
        NOW,
        429,
        &[("retry-after-ms", "1500"), ("retry-after", "2")],
        "nobody for 1500ms",
    ),
    ("a contradiction", NOW, 429, &[("retry-after-ms", "1500"), ("retry-after", "60")], "nobody for 1m"),
    ("twice", NOW, 429, &[("Retry-After", "5"), ("Retry-After", "10")], "nobody for 10s"),
];

#[test]
fn a_wait_is_read_in_each_of_its_forms() {
    check(FORMS);
}

const STATUSES: &[Case] = &[
    ("out of service", NOW, 503, &[("Retry-After", "120")], "nobody for 2m"),
    ("overloaded (Anthropic)", NOW, 529, &[("Retry-After", "7")], "nobody for 7s"),
    ("Twitter's first", NOW, 420, &[("Retry-After", "7")], "nobody for 7s"),
    (
        "GitHub's secondary limit leaves the primary one alone",
        NOW,
        403,
        &[("Retry-After", "60"), ("X-RateLimit-Limit", "5000"), ("X-RateLimit-Remaining", "4990")],
        "nobody for 1m; 4990/5000",
    ),
    ("a right that is lacking", NOW, 403, &[("X-RateLimit-Remaining", "12")], "12/?"),
    ("an object that is locked", NOW, 409, &[("Retry-After", "2")], "not this for 2s"),
    ("a broken server", NOW, 500, &[("Retry-After", "2")], "not this for 2s"),
    ("work that goes on", NOW, 202, &[("Retry-After", "5")], ""),
    ("a redirection", NOW, 307, &[("Retry-After", "5"), ("X-RateLimit-Remaining", "0")], ""),
    ("out of a cache", NOW, 429, &[("Age", "120"), ("Retry-After", "5")], ""),
    ("through a cache", NOW, 429, &[("Age", "0"), ("Retry-After", "5")], "nobody for 5s"),
    ("no status at all", NOW, 999, &[("Retry-After", "5")], ""),
];

#[test]
fn a_status_says_whom_a_wait_is_for() {
    check(STATUSES);
}

#[test]
fn a_wait_that_makes_no_sense_is_not_one() {
    for value in [
        "-1",
        "",
        "0",
        "1e3",
        "99999999999999999999",
        "2015-10-21T07:28:00Z",
        "١٢",
        "NaN",
        "inf",
        "+5",
        "5 seconds",
        "5,10",
        "400000000",
        "Wed, 32 Oct 2019 07:28:00 GMT",
        "\0\0",
    ] {
        let feedback = super::read(NOW, 429, &[("Retry-After", value)]);
        assert!(feedback.is_empty(), "{value}: {feedback:?}");
    }
}

#[test]
fn a_wait_of_nothing_leaves_the_word_to_the_reset() {
    check(&[(
        "rounded down",
        NOW,
        429,
        &[("Retry-After", "0"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "30")],
        "nobody for 30s; 0/? in 30s",
    )]);
}
