//! The IETF draft in each of its versions, and what vendors make of its names.

use super::{Case, NOW, check};

const STRUCTURED: &[Case] = &[
    (
        "a policy and where it stands",
        NOW,
        200,
        &[
            ("RateLimit-Policy", r#""burst";q=100;w=60,"daily";q=1000;w=86400"#),
            ("RateLimit", r#""burst";r=50;t=30"#),
        ],
        "burst 50/100 in 30s per 1m; daily ?/1000 per 1d",
    ),
    ("no policy", NOW, 200, &[("RateLimit", r#""default";r=50;t=30"#)], "default 50/? in 30s"),
    ("no reset", NOW, 200, &[("RateLimit", r#""default";r=50"#)], "default 50/?"),
    (
        "a token for a name (version 08)",
        NOW,
        200,
        &[("RateLimit", "default;r=50;t=30")],
        "default 50/? in 30s",
    ),
    (
        "two lines, the same budget: the stricter",
        NOW,
        200,
        &[("RateLimit", r#""100-in-1min"; r=50; t=30"#), ("RateLimit", r#""100-in-1min"; r=40; t=20"#)],
        "100-in-1min 40/? in 30s",
    ),
    (
        "two lines, two budgets",
        NOW,
        200,
        &[("RateLimit", r#""minute"; r=50; t=30"#), ("RateLimit", r#""hour"; r=999; t=1800"#)],
        "minute 50/? in 30s per 1m; hour 999/? in 30m per 1h",
    ),
    (
        "partitions are budgets of their own",
        NOW,
        200,
        &[("RateLimit", r#""user";r=5;t=3;pk=:YQ==:, "user";r=7;t=3;pk=:Yg==:"#)],
        "user#YQ== 5/? in 3s; user#Yg== 7/? in 3s",
    ),
    (
        "other units than requests",
        NOW,
        200,
        &[(
            "RateLimit-Policy",
            r#""size";q=65535;qu="content-bytes";w=10, "at-once";q=5;qu="concurrent-requests""#,
        )],
        "size (Bytes) ?/65535 per 10s; at-once (InFlight) ?/5",
    ),
    (
        "spent, and refused",
        NOW,
        429,
        &[("RateLimit", r#""minute";r=0;t=30, "hour";r=0;t=600, "day";r=9;t=7000"#)],
        "nobody for 10m; minute 0/? in 30s per 1m; hour 0/? in 10m per 1h; day 9/? in 1h of 7000s per 1d",
    ),
    (
        "a wait outweighs a reset",
        NOW,
        429,
        &[("Retry-After", "5"), ("RateLimit", r#""default";r=0;t=30"#)],
        "nobody for 5s; default 0/? in 30s",
    ),
    ("spent, and served", NOW, 200, &[("RateLimit", r#""default";r=0;t=30"#)], "default 0/? in 30s"),
    ("no remainder", NOW, 200, &[("RateLimit", r#""default";t=30"#)], ""),
    ("negative", NOW, 200, &[("RateLimit", r#""default";r=-1;t=30"#)], ""),
    (
        "a broken line beside a good one",
        NOW,
        200,
        &[("RateLimit", "\"a"), ("RateLimit", "\"b\";r=1")],
        "b 1/?",
    ),
];

#[test]
fn the_structured_fields_name_their_budgets() {
    check(STRUCTURED);
}

const OLDER: &[Case] = &[
    (
        "a dictionary (version 07)",
        NOW,
        200,
        &[("RateLimit-Policy", "100;w=60"), ("RateLimit", "limit=100, remaining=50, reset=30")],
        "50/100 in 30s per 1m",
    ),
    (
        "a field each (Persona)",
        NOW,
        200,
        &[("ratelimit-limit", "300"), ("ratelimit-remaining", "280"), ("ratelimit-reset", "53")],
        "280/300 in 53s",
    ),
    (
        "the policies behind the limit (version 03)",
        NOW,
        200,
        &[
            ("RateLimit-Limit", "100, 100;w=10, 5000;w=3600"),
            ("RateLimit-Remaining", "42"),
            ("RateLimit-Reset", "7"),
        ],
        "42/100 in 7s per 10s; ?/5000 per 1h",
    ),
    (
        "several windows (Klaviyo)",
        NOW,
        200,
        &[("RateLimit-Limit", "3, 3;w=1, 60;w=60"), ("RateLimit-Remaining", "2"), ("RateLimit-Reset", "1")],
        "2/3 in 1s per 1s; ?/60 per 1m",
    ),
    (
        "a policy's comment",
        NOW,
        200,
        &[("RateLimit-Limit", r#"100, 100;w=60;comment="sliding window""#), ("RateLimit-Remaining", "9")],
        "9/100 per 1m",
    ),
    (
        "a field each and a policy (version 06)",
        NOW,
        200,
        &[
            ("RateLimit-Limit", "10"),
            ("RateLimit-Policy", "10;w=1, 1000;w=3600"),
            ("RateLimit-Remaining", "3"),
        ],
        "3/10 per 1s; ?/1000 per 1h",
    ),
    (
        "limit and window, no reset (Docker Hub)",
        NOW,
        200,
        &[("ratelimit-limit", "100;w=21600"), ("ratelimit-remaining", "76;w=21600")],
        "76/100 per 6h",
    ),
    (
        "lines that a proxy joined",
        NOW,
        200,
        &[("RateLimit-Limit", "100, 50"), ("RateLimit-Remaining", "60, 40")],
        "40/50",
    ),
    (
        "seconds since the epoch (GitLab)",
        1_563_325_077,
        200,
        &[
            ("RateLimit-Limit", "600"),
            ("RateLimit-Observed", "6"),
            ("RateLimit-Remaining", "594"),
            ("RateLimit-Reset", "1563325137"),
            ("RateLimit-ResetTime", "Wed, 17 Jul 2019 00:58:57 GMT"),
        ],
        "594/600 in 1m",
    ),
    (
        "a refusal outweighs what remains (GitLab)",
        1_563_325_077,
        429,
        &[("RateLimit-Limit", "600"), ("RateLimit-Remaining", "595"), ("RateLimit-Reset", "1563325137")],
        "595/600 in 1m",
    ),
    (
        "seconds since the epoch (Twitch)",
        NOW,
        429,
        &[("Ratelimit-Limit", "800"), ("Ratelimit-Remaining", "0"), ("Ratelimit-Reset", "1790000010")],
        "nobody for 10s; 0/800 in 10s",
    ),
    ("a policy alone", NOW, 200, &[("RateLimit-Policy", "100;w=60, 5;w=0, 0;w=9")], "?/100 per 1m"),
    (
        "two policies of one limit: the longer window is the budget's",
        NOW,
        200,
        &[
            ("RateLimit-Limit", "10"),
            ("RateLimit-Policy", "10;w=1, 10;w=60, 10;w=60"),
            ("RateLimit-Remaining", "3"),
        ],
        "3/10 per 1m; ?/10 per 1s",
    ),
    (
        "a policy said twice",
        NOW,
        200,
        &[("RateLimit-Policy", "9;w=60"), ("RateLimit-Policy", "9;w=60")],
        "?/9 per 1m",
    ),
    ("what is used, and no remainder", NOW, 200, &[("RateLimit-Limit", "9"), ("RateLimit-Used", "4")], "5/9"),
];

#[test]
fn the_older_versions_have_one_budget() {
    check(OLDER);
}
