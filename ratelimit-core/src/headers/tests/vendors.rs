//! Several budgets, and names that vendors made for themselves.

use super::{Case, NOW, check};

const SEVERAL_BUDGETS: &[Case] = &[
    (
        "OpenAI",
        NOW,
        200,
        &[
            ("x-ratelimit-limit-requests", "60"),
            ("x-ratelimit-remaining-requests", "59"),
            ("x-ratelimit-reset-requests", "1s"),
            ("x-ratelimit-remaining-tokens", "149984"),
            ("x-ratelimit-reset-tokens", "6m0s"),
        ],
        "requests 59/60 in 1s; tokens (Tokens) 149984/? in 6m",
    ),
    (
        "OpenAI refuses, both are spent",
        NOW,
        429,
        &[
            ("x-ratelimit-remaining-requests", "0"),
            ("x-ratelimit-reset-requests", "12ms"),
            ("x-ratelimit-remaining-tokens", "0"),
            ("x-ratelimit-reset-tokens", "1m30.5s"),
        ],
        "nobody for 90500ms; requests 0/? in 12ms; tokens (Tokens) 0/? in 90500ms",
    ),
    (
        "Anthropic",
        1_755_780_030,
        200,
        &[
            ("anthropic-ratelimit-requests-limit", "1000"),
            ("anthropic-ratelimit-requests-remaining", "999"),
            ("anthropic-ratelimit-requests-reset", "2025-08-21T12:41:00Z"),
            ("anthropic-ratelimit-input-tokens-remaining", "80000"),
            ("anthropic-ratelimit-input-tokens-reset", "2025-08-21T12:40:29Z"),
        ],
        "requests 999/1000 in 30s; input-tokens (Tokens) 80000/? in 0us",
    ),
    (
        "Kong",
        NOW,
        200,
        &[
            ("X-RateLimit-Limit-Minute", "10"),
            ("X-RateLimit-Remaining-Minute", "9"),
            ("X-RateLimit-Remaining-Hour", "80"),
        ],
        "minute 9/10 per 1m; hour 80/? per 1h",
    ),
    (
        "HubSpot",
        NOW,
        200,
        &[
            ("X-HubSpot-RateLimit-Daily", "250000"),
            ("X-HubSpot-RateLimit-Daily-Remaining", "249999"),
            ("X-HubSpot-RateLimit-Max", "100"),
            ("X-HubSpot-RateLimit-Remaining", "99"),
            ("X-HubSpot-RateLimit-Interval-Milliseconds", "10000"),
            ("X-HubSpot-RateLimit-Secondly-Remaining", "9"),
        ],
        "daily 249999/250000 per 1d; interval 99/100 per 10s; secondly 9/? per 1s",
    ),
    (
        "Contentful",
        NOW,
        429,
        &[
            ("X-Contentful-RateLimit-Second-Limit", "10"),
            ("X-Contentful-RateLimit-Second-Remaining", "0"),
            ("X-Contentful-RateLimit-Reset", "1"),
        ],
        "nobody for 1s; second 0/10 per 1s; ?/? in 1s",
    ),
    (
        "Azure",
        NOW,
        200,
        &[("x-ms-ratelimit-remaining-subscription-reads", "11999")],
        "subscription-reads 11999/?",
    ),
];

#[test]
fn several_budgets_are_told_apart_by_name() {
    check(SEVERAL_BUDGETS);
}

const OWN_NAMES: &[Case] = &[
    ("Shopify", NOW, 200, &[("X-Shopify-Shop-Api-Call-Limit", "32/40")], "8/40"),
    (
        "Shopify refuses",
        NOW,
        429,
        &[("X-Shopify-Shop-Api-Call-Limit", "40/40"), ("Retry-After", "2.0")],
        "nobody for 2s; 0/40",
    ),
    (
        "Salesforce",
        NOW,
        200,
        &[("Sforce-Limit-Info", "api-usage=25/5000; per-app-api-usage=17/250(appName=sample)")],
        "api-usage 4975/5000; per-app-api-usage 233/250",
    ),
    (
        "Zendesk",
        NOW,
        200,
        &[
            ("x-rate-limit", "700"),
            ("x-rate-limit-remaining", "699"),
            ("ratelimit-limit", "700"),
            ("ratelimit-remaining", "699"),
            ("ratelimit-reset", "41"),
            ("zendesk-ratelimit-tickets-index", "total=100; remaining=99; resets=41"),
        ],
        "699/700; 699/700 in 41s; tickets-index 99/100 in 41s",
    ),
    (
        "BigCommerce",
        NOW,
        429,
        &[
            ("X-Rate-Limit-Time-Window-Ms", "30000"),
            ("X-Rate-Limit-Time-Reset-Ms", "15000"),
            ("X-Rate-Limit-Requests-Quota", "150"),
            ("X-Rate-Limit-Requests-Left", "0"),
        ],
        "nobody for 15s; 0/150 in 15s per 30s",
    ),
    (
        "Etsy",
        NOW,
        200,
        &[("X-Limit-Per-Second", "10"), ("X-Remaining-This-Second", "9"), ("X-Remaining-Today", "4000")],
        "second 9/10 per 1s; day 4000/? per 1d",
    ),
    (
        "Xero",
        NOW,
        200,
        &[
            ("X-MinLimit-Remaining", "59"),
            ("X-DayLimit-Remaining", "4999"),
            ("X-AppMinLimit-Remaining", "9999"),
        ],
        "minute 59/? per 1m; day 4999/? per 1d; app-minute 9999/? per 1m",
    ),
    (
        "Imgur",
        NOW,
        200,
        &[
            ("X-RateLimit-UserLimit", "500"),
            ("X-RateLimit-UserRemaining", "499"),
            ("X-RateLimit-UserReset", "1790003600"),
        ],
        "user 499/500 in 1h",
    ),
    (
        "Stripe",
        NOW,
        429,
        &[("Stripe-Should-Retry", "false"), ("Stripe-Rate-Limited-Reason", "global-concurrency")],
        "retry false; Account; by InFlight",
    ),
    (
        "Stripe, of one object",
        NOW,
        429,
        &[("Stripe-Should-Retry", "true"), ("Stripe-Rate-Limited-Reason", "resource-specific")],
        "retry true; Resource",
    ),
    ("yes and no is no", NOW, 500, &[("x-should-retry", "false"), ("x-should-retry", "true")], "retry false"),
];

#[test]
fn names_of_a_vendors_own_are_known() {
    check(OWN_NAMES);
}
