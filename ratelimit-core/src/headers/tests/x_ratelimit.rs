//! `X-RateLimit-*` and `X-Rate-Limit-*`, in each of their units.

use super::{Case, NOW, check};

const COMMON_NAMES: &[Case] = &[
    (
        "GitHub refuses with a 403",
        1_377_013_266 - 3_025,
        403,
        &[
            ("X-RateLimit-Limit", "60"),
            ("X-RateLimit-Remaining", "0"),
            ("X-RateLimit-Reset", "1377013266"),
            ("X-RateLimit-Used", "60"),
            ("X-RateLimit-Resource", "core"),
        ],
        "nobody for 3025s; core 0/60 in 3025s",
    ),
    (
        "SendGrid",
        1_392_815_203,
        200,
        &[
            ("X-RateLimit-Limit", "500"),
            ("X-RateLimit-Remaining", "499"),
            ("X-RateLimit-Reset", "1392815263"),
        ],
        "499/500 in 1m",
    ),
    ("SendGrid's mail/send", NOW, 202, &[("X-Message-Id", "abc")], ""),
    (
        "SendGrid refuses, and does not say what remains",
        1_392_815_203,
        429,
        &[("X-RateLimit-Reset", "1392815263")],
        "nobody for 1m; ?/? in 1m",
    ),
    (
        "an instant by the Date beside it",
        NOW + 500,
        200,
        &[
            ("Date", "Mon, 21 Sep 2026 14:13:20 GMT"),
            ("X-RateLimit-Reset", "1790000060"),
            ("X-RateLimit-Limit", "9"),
        ],
        "?/9 in 1m",
    ),
    (
        "X and Okta",
        NOW,
        429,
        &[
            ("x-rate-limit-limit", "900"),
            ("x-rate-limit-remaining", "0"),
            ("x-rate-limit-reset", "1790000900"),
        ],
        "nobody for 15m; 0/900 in 15m",
    ),
    (
        "X, by the day",
        NOW,
        200,
        &[
            ("x-app-limit-24hour-limit", "50"),
            ("x-app-limit-24hour-remaining", "49"),
            ("x-user-limit-24hour-limit", "25"),
        ],
        "app-day 49/50 per 1d; user-day ?/25 per 1d",
    ),
    (
        "Discord says it twice, once without a clock",
        1_470_173_000,
        200,
        &[
            ("X-RateLimit-Limit", "5"),
            ("X-RateLimit-Remaining", "0"),
            ("X-RateLimit-Reset", "1470173023"),
            ("X-RateLimit-Reset-After", "1"),
            ("X-RateLimit-Bucket", "abcd1234"),
        ],
        "abcd1234 0/5 in 1s",
    ),
    (
        "Discord's shared limit is none of the shown",
        NOW,
        429,
        &[
            ("Retry-After", "1337"),
            ("X-RateLimit-Remaining", "9"),
            ("X-RateLimit-Reset-After", "64.57"),
            ("X-RateLimit-Scope", "shared"),
        ],
        "nobody for 1337s; Resource; 9/? in 64570ms",
    ),
    (
        "Discord's global limit",
        NOW,
        429,
        &[("Retry-After", "65"), ("X-RateLimit-Global", "true"), ("X-RateLimit-Scope", "global")],
        "nobody for 65s; Account",
    ),
    (
        "Reddit's decimals",
        NOW,
        200,
        &[("X-Ratelimit-Used", "2"), ("X-Ratelimit-Remaining", "598.0"), ("X-Ratelimit-Reset", "241")],
        "598/? in 241s",
    ),
    (
        "milliseconds from now (Prisjakt)",
        NOW,
        429,
        &[("X-Rate-Limit-Limit", "10000"), ("X-Rate-Limit-Remaining", "0"), ("X-Rate-Limit-Reset", "600000")],
        "nobody for 10m; 0/10000 in 10m",
    ),
    (
        "milliseconds since the epoch, two budgets (Linear)",
        NOW,
        200,
        &[
            ("X-RateLimit-Requests-Limit", "1500"),
            ("X-RateLimit-Requests-Remaining", "1499"),
            ("X-RateLimit-Requests-Reset", "1790000060000"),
            ("X-RateLimit-Complexity-Limit", "250000"),
            ("X-RateLimit-Complexity-Remaining", "249000"),
            ("X-RateLimit-Complexity-Reset", "1790000060000"),
        ],
        "requests 1499/1500 in 1m; complexity (Other) 249000/250000 in 1m",
    ),
    (
        "a date of JavaScript's (lemlist)",
        NOW,
        429,
        &[
            ("X-RateLimit-Reset", "\"Tue Feb 16 2021 09:02:42 GMT+0100 (Central European Standard Time)\""),
            ("Retry-After", "2"),
        ],
        "nobody for 2s",
    ),
    (
        "RFC 3339 without seconds (Atlassian)",
        1_755_780_000,
        429,
        &[
            ("X-RateLimit-Limit", "350"),
            ("X-RateLimit-Remaining", "0"),
            ("X-RateLimit-Reset", "2025-08-21T12:41Z"),
        ],
        "nobody for 1m; 0/350 in 1m",
    ),
    (
        "a batch per interval, and no wait (Atlassian)",
        NOW,
        200,
        &[("X-RateLimit-Limit", "10"), ("X-RateLimit-Interval-Seconds", "60"), ("retry-after", "0")],
        "?/10 per 1m",
    ),
    (
        "two models of one number, the stricter",
        NOW,
        200,
        &[("X-RateLimit-Limit", "10"), ("X-RateLimit-Used", "8"), ("X-RateLimit-Remaining", "7")],
        "2/10",
    ),
    (
        "more left than there is",
        NOW,
        200,
        &[("X-RateLimit-Limit", "10"), ("X-RateLimit-Remaining", "70")],
        "10/10",
    ),
    ("a limit nobody can keep", NOW, 200, &[("X-RateLimit-Limit", "0"), ("X-RateLimit-Remaining", "-1")], ""),
];

#[test]
fn the_common_names_are_read_in_each_vendors_unit() {
    check(COMMON_NAMES);
}
