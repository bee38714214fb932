//! Files that make sense, and files that do not, in all three formats.

use std::fmt::Write;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;

use super::document::{Client, Document, OfOperation};
use super::*;
use crate::{Limiter, PermitRequest, QuotaSpec, Scope};

fn read(format: PolicyFormat, text: &str) -> Result<Document, Vec<String>> {
    let node = format.read(text).map_err(|fault| vec![fault.to_string()])?;
    let told = |faults: Vec<FileFault>| faults.iter().map(ToString::to_string).collect::<Vec<_>>();
    document::read(&node, text).map_err(told)
}

const TOML: &str = r#"
version = 3

[[clients.stripe.quotas]]
limit = 100
per = "1s"
burst = 25

[[clients.stripe.operations.payment_intent.quotas]]
limit = 50
per = "1s"
scope = ["endpoint", "user_endpoint"]
version = 4

[incoming.all]
per_caller = [{ limit = 1_000, per = "1h", algo = "sliding_window" }]

[incoming.external]
under = "/api/external"
in_all = [{ max_in_flight = 20 }]
"#;

const YAML: &str = r#"
# The same again.
version: 3
clients:
  stripe:
    quotas:
      - { limit: 100, per: 1s, burst: 25 }
    operations:
      payment_intent:
        quotas:
          - limit: 50
            per: "1s"
            scope: [endpoint, user_endpoint]
            version: 4
incoming:
  all:
    per_caller:
      - limit: 1000
        per: 1h
        algo: sliding_window
  external: { under: /api/external, in_all: [ max_in_flight: 20 ] }
"#;

const JSON: &str = r#"{
	"$schema": "policies.schema.json",
	"version": 3,
	"clients": { "stripe": {
		"quotas": [{ "limit": 100, "per": "1s", "burst": 25 }],
		"operations": { "payment\u005fintent": { "quotas": [
			{ "limit": 50, "per": "1s", "scope": ["endpoint", "user_endpoint"], "version": 4 }
		] } }
	} },
	"incoming": {
		"all": { "per_caller": [{ "limit": 1000, "per": "1h", "algo": "sliding_window" }] },
		"external": { "under": "/api/external", "in_all": [{ "max_in_flight": 20 }] }
	}
}"#;

#[test]
fn the_same_policies_are_the_same_in_every_format() {
    let toml = read(PolicyFormat::Toml, TOML).unwrap();
    assert_eq!(read(PolicyFormat::Yaml, YAML), Ok(toml.clone()));
    assert_eq!(read(PolicyFormat::Json, JSON), Ok(toml.clone()));

    let second = |limit| QuotaSpec::new(limit, Duration::from_secs(1));
    let quotas = vec![second(100).burst(25).version(3).check().unwrap()];
    let own = [Scope::Endpoint, Scope::UserEndpoint];
    let own = own.map(|scope| second(50).scope(scope).version(4).check().unwrap()).to_vec();
    let own = OfOperation { quotas: own, ..OfOperation::default() };
    let operations = [("payment_intent".to_owned(), own)].into_iter().collect();
    assert_eq!(toml.clients.get("stripe"), Some(&Client { quotas, operations, ..Client::default() }));
    let [all, external] = &toml.incoming[..] else { panic!("{:?}", toml.incoming) };
    assert_eq!((all.name.as_str(), all.under.as_deref(), all.per_caller.len()), ("all", None, 1));
    assert_eq!(
        (external.under.as_deref(), external.in_all[0].max_in_flight),
        (Some("/api/external"), Some(20))
    );
}

/// What is wrong with one quota of the API, written as the fourth line of a file.
fn of_quota(quota: &str) -> Vec<String> {
    let text = format!("\n[clients.api]\nquotas = [\n  {{ {quota} }},\n]\n");
    read(PolicyFormat::Toml, &text).map_or_else(|faults| faults, |document| panic!("{document:?}"))
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_column_in_the_words_of_the_macros() {
    for (quota, told) in [
        (
            "per = '1s', limit = 0",
            "4:25: `limit` must be at least 1: a limit of 0 would refuse every call; write the number",
        ),
        ("per = '1s', limit = 10, bust = 5", "4:29: unknown key `bust` of a quota; did you mean `burst`?"),
        (
            "per = '1s', limit = 10, window = 5",
            "4:29: unknown key `window` of a quota; the keys are `limit`, `per`",
        ),
        (
            "per = '1s', limit = 10, bucket = 'b'",
            "4:29: unknown key `bucket` of a quota; it belongs to the methods",
        ),
        ("per = '1s', limit = '100'", "4:25: `limit` is a number, not a string"),
        ("per = '1s', limit = 1.5", "4:25: `limit` is a whole number"),
        ("per = '1s', limit = -1", "4:25: `limit` cannot be negative"),
        ("per = '1s', limit = 99999999999999999999999", "4:25: `limit` is larger than any number"),
        ("per = '1s', limit = 2026-11-30", "4:25: `limit` cannot be a date"),
        ("per = 1, limit = 100", "4:11: `per` is a duration: a string with a unit; write one such as \"1s\""),
        ("per = '1 sec', limit = 100", "4:11: `1 sec` is not a duration: write \"1s\""),
        ("limit = 100", "4:3: a quota needs `per`; add `per = \"1s\"`"),
        ("per = '1s'", "4:3: a quota needs `limit`; add `limit = 100`"),
        (
            "per = '1s', limit = 10, algo = 'tokn_bucket'",
            "4:36: unknown rate limit algorithm `tokn_bucket`: did you mean `token_bucket`?",
        ),
        ("per = '1s', limit = 10, scope = 'usr'", "4:37: unknown scope `usr`: did you mean `user`?"),
        ("per = '1s', limit = 10, scope = ['user', 'user']", "4:46: the scope `user` is listed twice"),
        ("per = '1s', limit = 10, scope = []", "4:37: a quota needs a scope"),
        ("per = '1s', limit = 10, strict = 'yes'", "4:38: `strict` is `true` or `false`"),
        (
            "per = '1s', limit = 10, algo = 'fixed_window', burst = 5",
            "4:60: `burst` has no effect with `algo = \"fixed_window\"`",
        ),
        ("per = '1s', limit = 10, cost = 11", "4:36: a call costs 11 permits"),
        ("per = '1s', limit = 10, limit = 11", "duplicate key"),
    ] {
        let faults = of_quota(quota);
        assert_eq!(faults.len(), 1, "{quota}: {faults:#?}");
        assert!(faults[0].contains(told), "{quota}: {faults:#?}");
    }
    assert_eq!(of_quota("per = '0s', limit = 0, scope = ['api', 'user']").len(), 2);
}

#[test]
fn all_that_is_wrong_with_a_quota_is_told_at_once() {
    for (quota, told) in [
        (
            "limit = '100', per = 1, bust = 5",
            &["4:13: `limit` is a number", "4:26: `per` is a duration", "4:29: unknown key `bust`"][..],
        ),
        // What is missing for want of what was told of is not told of.
        ("per = 1, limit = 100", &["4:11: `per` is a duration"]),
        ("limit = '100'", &["4:13: `limit` is a number"]),
        ("burst = true", &["4:13: `burst` is a number"]),
    ] {
        let faults = of_quota(quota);
        assert_eq!(faults.len(), told.len(), "{quota}: {faults:#?}");
        for told in told {
            assert!(faults.iter().any(|fault| fault.contains(told)), "{told}: {faults:#?}");
        }
    }
}

fn faults(format: PolicyFormat, text: &str) -> Vec<String> {
    read(format, text).map_or_else(|faults| faults, |document| panic!("{text}: {document:?}"))
}

#[test]
fn what_is_wrong_between_parts_is_told_where_the_second_stands() {
    for (text, told) in [
        ("a = 1", "1:1: unknown key `a` of a policy file; the keys are `$schema`, `version`"),
        ("cleints = {}", "did you mean `clients`?"),
        ("version = 'x'\nclients.a.quotas = []", "1:11: `version` is a whole number"),
        ("version = 1", "1:1: there is no policy in this file; add one as `clients.NAME.quotas`"),
        ("", "1:1: there is no policy"),
        ("clients = 3", "1:11: `clients` is a table, not a number"),
        ("clients.'' = {}", "1:9: a name in `clients` cannot be empty"),
        ("clients.a.quotas = { limit = 1 }", "1:20: quotas are a list, not a table; put it in `[` and `]`"),
        ("clients.a.quotas = [3]", "1:21: a quota is a table, not a number"),
        (
            "[clients.a]\nquotas = [{ limit = 1, per = '1s' },\n{ limit = 2, per = '1s' }]",
            "3:1: a second quota per 1s in the scope `api`",
        ),
        (
            "[clients.a]\nquotas = [{ limit = 10, per = '1s' }]\n[[clients.a.operations.x.quotas]]\nlimit = 20\nper = '1s'",
            "3:1: this limit (20 per 1s) is never reached: the scope `api` already allows only 10 per 1s",
        ),
        (
            "[[clients.a.operations.x.quotas]]\nlimit = 20\nper = '1s'\nscope = 'api'",
            "1:1: a quota of the scope `api` governs every call",
        ),
        ("incoming.a.under = 'api'", "1:20: a path starts with `/`"),
        ("incoming.a.under = '/users/{id}'", "1:20: `{id}` in `/users/{id}` stands for itself"),
        ("incoming.a.under = 3", "1:20: `under` is a path, not a number"),
        ("incoming.a.under = '/x'\nincoming.b.under = '/x/'", "2:20: `a` is for /x/ already"),
        (
            "incoming.a.per_caller = [{ limit = 1, per = '1s', on_limit = 'wait' }]",
            "1:51: `on_limit` has no effect",
        ),
        ("clients.a.quotas = [", "1:21: "),
    ] {
        let faults = faults(PolicyFormat::Toml, text);
        assert!(faults.iter().any(|fault| fault.contains(told)), "{text}: {faults:#?}");
    }
}

#[test]
fn yaml_and_json_tell_the_place_too() {
    for (text, told) in [
        ("clients:\n  a:\n    quotas:\n    - limit: 0\n      per: 1s", "4:14: `limit` must be at least 1"),
        ("clients:\n  a:\n    quotas:\n    - limit: 1\n      per: 1", "5:12: `per` is a duration"),
        (
            "clients:\n  a:\n    quotas:\n    - limit: 1\n      limit: 2\n      per: 1s",
            "5:7: `limit` is given twice",
        ),
        ("clients: {a: {quotas: [", "2:1: "),
        ("clients: !x {}", "1:10: a policy file has no tags"),
        ("--- {}\n--- {}", "a policy file has one document"),
        ("? [a]\n: 1", "a key is a plain string"),
        ("a: *b", "unknown anchor"),
        ("", "1:1: a policy file is a table, not nothing"),
        ("a:\n\tb: 1", "2:"),
    ] {
        let faults = faults(PolicyFormat::Yaml, text);
        assert!(faults.iter().any(|fault| fault.contains(told)), "{text}: {faults:#?}");
    }
    for (text, told) in [
        (
            "{ \"clients\": {\n  \"a\": { \"quotas\": [{ \"limit\": 0, \"per\": \"1s\" }] } } }",
            "2:32: `limit` must be",
        ),
        ("{ \"clients\": {},\n  \"clients\": {} }", "2:3: `clients` is given twice"),
        ("{ \"clients\": {\n  a: 1 } }", "2:3: key must be a string"),
        ("{ clients: }", "1:3: key must be a string"),
        ("[]", "1:1: a policy file is a table, not a list"),
        ("{} {}", "1:4: trailing characters"),
        ("", "1:1: EOF while parsing a value"),
    ] {
        let faults = faults(PolicyFormat::Json, text);
        assert!(faults.iter().any(|fault| fault.contains(told)), "{text}: {faults:#?}");
    }
}

#[test]
fn an_anchor_stands_for_what_it_marks_and_a_bomb_of_them_is_refused() {
    let text = "clients:\n  a: { quotas: &q [{ limit: 1, per: 1s }] }\n  b: { quotas: *q }\n";
    let document = read(PolicyFormat::Yaml, text).unwrap();
    assert_eq!(document.clients["a"], document.clients["b"]);

    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let below = level - 1;
        let aliases = vec![format!("*a{below}"); 10].join(", ");
        writeln!(bomb, "a{level}: &a{level} [{aliases}]").unwrap();
    }
    let faults = faults(PolicyFormat::Yaml, &bomb);
    assert!(faults[0].contains("more than any policy file has"), "{faults:?}");
}

#[test]
fn what_lies_too_deep_is_refused_and_no_stack_overflows() {
    for depth in [17, 60, 50_000] {
        let nested = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        for (format, text) in [
            (PolicyFormat::Json, nested.clone()),
            (PolicyFormat::Yaml, nested.clone()),
            (PolicyFormat::Toml, format!("a = {nested}")),
        ] {
            assert!(read(format, &text).is_err(), "{format:?} {depth}");
        }
    }
}

proptest::proptest! {
    #[test]
    fn no_text_panics(text in "[\\PC\n\t]{0,200}", place in 0_usize..600, cut in 0_usize..40) {
        for (format, whole) in
            [(PolicyFormat::Toml, TOML), (PolicyFormat::Yaml, YAML), (PolicyFormat::Json, JSON)]
        {
            let _ = read(format, &text);
            let (start, end) = (place.min(whole.len()), (place + cut).min(whole.len()));
            let _ = read(format, &format!("{}{text}{}", &whole[..start], &whole[end..]));
        }
    }
}

#[test]
fn the_schema_knows_the_keys_that_are_read_and_stands_in_a_file() {
    let schema = schema();
    // The reader lists its keys where it is given one that it does not know.
    let unknown = PolicyFormat::Json.read(r#"{ "?": 1 }"#).unwrap();
    let help = QuotaSpec::deserialize(&unknown).unwrap_err().help.unwrap();
    let mut read: Vec<&str> = help.split('`').skip(1).step_by(2).collect();
    let mut known: Vec<_> = schema["$defs"]["quota"]["properties"].as_object().unwrap().keys().collect();
    known.sort_unstable();
    read.sort_unstable();
    assert_eq!(known, read);
    for text in ["250ms", "1s", "12h", "1us"] {
        assert!(ratelimit_core::duration::parse(text).is_ok());
    }

    let written = format!("{schema:#}\n");
    expect_test::expect_file!["../../policies.schema.json"].assert_eq(&written);
}

fn in_a_directory(name: &str, text: &str) -> (tempfile::TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(name);
    std::fs::write(&path, text).unwrap();
    (directory, path)
}

fn hourly(version: u32, limit: u64) -> String {
    format!("version = {version}\n[[clients.shop.quotas]]\nlimit = {limit}\nper = \"1h\"\n")
}

async fn left(limiter: &Limiter) -> (u64, u64) {
    let standings = limiter.peek(&PermitRequest::new("shop")).await.unwrap();
    (standings[0].limit, standings[0].remaining)
}

#[tokio::test]
async fn a_changed_file_holds_from_the_next_call_on_and_what_was_used_stays_used() {
    let (_directory, path) = in_a_directory("policies.toml", &hourly(1, 100));
    let file = PolicyFile::open(&path).unwrap();
    let limiter = Limiter::default().policies(&file);
    // Whichever account it is, and whatever the request declares.
    let declared = QuotaSpec::new(7, Duration::from_secs(1)).check().unwrap();
    let request = PermitRequest::new("shop").quota(declared);
    for _ in 0..50 {
        let _permit = limiter.try_acquire(&request).await.unwrap();
    }
    assert_eq!(left(&limiter).await, (100, 50));
    std::fs::write(&path, hourly(2, 200)).unwrap();
    assert!(file.reload().unwrap());
    assert_eq!((left(&limiter).await, file.version()), ((200, 100), 2), "half of it is used");
    assert!(!file.reload().unwrap(), "nothing is another");
}

#[tokio::test]
async fn a_malformed_file_is_refused_with_its_line_and_what_ran_goes_on() {
    let (_directory, path) = in_a_directory("policies.toml", &hourly(5, 100));
    let file = PolicyFile::open(&path).unwrap();
    let limiter = Limiter::default().policies(&file);
    for (text, told) in [
        (hourly(6, 0), "policies.toml:3:9: `limit` must be at least 1"),
        (hourly(4, 10), "policies.toml:1:1: version 4 is older than 5, which runs; to go back"),
        ("[[clients".to_owned(), "policies.toml:1:10: "),
        (String::new(), "there is no policy in this file"),
    ] {
        std::fs::write(&path, text).unwrap();
        let error = file.reload().unwrap_err().to_string();
        assert!(error.contains(told), "{error}");
        assert_eq!(file.refused().unwrap().to_string(), error);
        assert_eq!(left(&limiter).await, (100, 100));
    }
    std::fs::write(&path, b"version = 6\n\xff").unwrap();
    assert!(file.reload().unwrap_err().to_string().contains("policies.toml:2:1: this line is not UTF-8"));
    std::fs::remove_file(&path).unwrap();
    assert!(file.reload().unwrap_err().to_string().contains("cannot be read"));
    std::fs::write(&path, hourly(6, 10)).unwrap();
    file.reload().unwrap();
    assert!(file.refused().is_none());
    assert_eq!(left(&limiter).await, (10, 10));
}

#[tokio::test]
async fn a_watched_file_is_followed_as_long_as_somebody_is_governed_by_it() {
    let (_directory, path) =
        in_a_directory("policies.yaml", "clients: {shop: {quotas: [{limit: 5, per: 1h}]}}");
    let limiter = {
        let file = PolicyFile::open(&path).unwrap().watched(Duration::ZERO);
        Limiter::default().policies(&file)
    };
    std::fs::write(&path, "clients: {shop: {quotas: [{limit: 9, per: 1h}]}}").unwrap();
    let changed = async {
        while left(&limiter).await.0 != 9 {
            crate::time::sleep_until(crate::time::now() + Duration::from_millis(5)).await;
        }
    };
    crate::time::within(Duration::from_secs(60), changed).await.unwrap();
}

#[tokio::test]
async fn an_operation_has_its_own_quotas_beside_those_of_the_whole_api() {
    let file = PolicyFile::parse(TOML, PolicyFormat::Toml).unwrap();
    let limiter = Limiter::default().policies(&file);
    let scopes = async |request: PermitRequest| {
        let standings = limiter.peek(&request).await.unwrap();
        standings.iter().map(|standing| (standing.scope, standing.limit)).collect::<Vec<_>>()
    };
    let stripe = || PermitRequest::new("stripe").account("any").user("u");
    assert_eq!(scopes(stripe().operation("customers")).await, [(Scope::Api, 100)]);
    assert_eq!(
        scopes(stripe().operation("payment_intent")).await,
        [(Scope::UserEndpoint, 50), (Scope::Endpoint, 50), (Scope::Api, 100)]
    );
    assert_eq!(scopes(PermitRequest::new("another")).await, []);
    // An operator's word in the code is the last one.
    let slower = QuotaSpec::new(3, Duration::from_secs(1));
    limiter.set_quotas(&stripe(), Scope::Api, &[slower]).unwrap();
    assert_eq!(scopes(stripe()).await, [(Scope::Api, 3)]);
}

#[test]
fn a_file_says_by_its_name_which_format_it_has() {
    for (name, told) in
        [("a.toml", None), ("a.YML", None), ("a.conf", Some("does not say")), ("a", Some("does not say"))]
    {
        let (_directory, path) =
            in_a_directory(name, if told.is_none() && name == "a.YML" { YAML } else { TOML });
        let opened = PolicyFile::open(&path);
        match told {
            None => drop(opened.unwrap()),
            Some(told) => assert!(opened.unwrap_err().to_string().contains(told)),
        }
    }
    let error = PolicyFile::open("/nowhere/policies.toml").unwrap_err();
    assert_eq!(error.to_string(), "the policy file `/nowhere/policies.toml` cannot be read");
}
