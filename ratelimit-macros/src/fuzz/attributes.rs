//! Lists of attributes that know some of the grammar: any attribute anywhere, with any keys and values.

use proptest::prelude::*;

use super::{BASE, check_client, config, tokens};

/// All attributes, of items and of parameters, and some that are nearly one.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    "rate_limited", "no_rate_limit", "retry", "no_retry", "circuit_breaker", "no_circuit_breaker",
    "on_store_error", "timeout", "errors", "headers", "paginate", "get", "post", "put", "patch", "delete",
    "head", "options", "http", "path", "query", "header", "body", "json", "form", "multipart", "part", "user",
    "idempotency_key", "rate_limitd", "gett", "qery", "ratelimit_runtime::get", "r#get", "api::retry", "cfg", "doc",
];

/// All keys of all attributes.
#[rustfmt::skip]
const KEYS: &[&str] = &[
    "per", "limit", "algo", "burst", "scope", "bucket", "key", "cost", "on_limit", "max_wait",
    "max_in_flight", "lease", "margin", "strict", "policy", "quota", "max_attempts", "base", "min_delay", "factor",
    "max_delay", "on", "max_retry_after", "budget", "failures", "failure_rate", "window", "min_calls",
    "open_for", "half_open", "slow", "attempt", "deadline", "cursor", "token", "id", "page", "first", "offset",
    "next_url", "link", "items", "more", "idempotent", "name", "base_url", "style", "part_of", "client", "error",
    "auth", "user_agent", "dyn", "fake", "crate", "limiter", "r#type",
];

/// Values of every kind, of which some fit.
#[rustfmt::skip]
const VALUES: &[&str] = &[
    "0", "1", "2", "100", "18446744073709551615", "99999999999999999999", "9007199254740993", "1u8", "-1", "0.5", "1.5",
    "1e999", "true", "false", "\"\"", "\"1s\"", "\"0s\"", "\"5ms\"", "\"400d\"", "\"99999999999999d\"", "\"token_bucket\"",
    "\"sliding_window\"", "\"fixed_window\"", "\"leaky_bucket\"", "\"api\"", "\"endpoint\"", "\"user\"",
    "[\"user\", \"endpoint\"]", "[]", "[429, 500..=599, \"connect\"]", "[200]", "[..]", "\"wait\"", "\"error\"", "\"open\"",
    "\"local\"", "\"{a}\"", "\"{b}{\"", "\"{*a}\"", "\"csv\"", "\"a.b\"", "\"X-Key\"", "\"Host\"", "\"https://h\"",
    "\"bearer\"", "\"query:k\"", "CONST", "a::CONST", "<A as B>::C", "a.b", "f()", "|x| x", "{ 1 }", "'x'", "b\"x\"", "1 + 1",
];

/// What can stand there without a key.
#[rustfmt::skip]
const ALONE: &[&str] = &[
    "\"/a\"", "\"/a/{a}\"", "\"/{*a}\"", "\"/{a}/{a}\"", "\"a\"", "\"//\"", "\"PURGE\"", "\"30s\"", "\"open\"",
    "\"X-A: 1\"", "\"Authorization: x\"", "404 => A", "200 => A", "400..=499 => A<B>", "500..400 => A", "_ => A", "strict",
    "link", "dyn", "per(1)", "limit =", "=", "42", "#[get]",
];

/// One attribute, as text.
fn attribute() -> impl Strategy<Value = String> {
    let pair = (0..KEYS.len(), 0..VALUES.len())
        .prop_map(|(key, value)| format!("{} = {}", KEYS[key], VALUES[value]));
    let alone = (0..ALONE.len()).prop_map(|alone| ALONE[alone].to_owned());
    let entry = prop_oneof![3 => pair, 2 => alone];
    let arguments = (prop::collection::vec(entry, 0..5), prop_oneof![9 => Just(", "), 1 => Just(" ")])
        .prop_map(|(entries, between)| format!("({})", entries.join(between)));
    let arguments = prop_oneof![8 => arguments, 1 => Just(String::new()), 1 => Just(" = \"x\"".to_owned())];
    (0..NAMES.len(), arguments).prop_map(|(name, arguments)| format!("#[{}{arguments}]", NAMES[name]))
}

fn attributes(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(attribute(), 0..most).prop_map(|attributes| attributes.join(" "))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_attributes_become_items_and_errors_that_stand_somewhere(
        of_client in prop::collection::vec((0..KEYS.len(), 0..VALUES.len()), 0..3),
        of_trait in attributes(4),
        of_first in attributes(4),
        of_second in attributes(4),
        of_parameter in attributes(3),
        of_other in attributes(2),
    ) {
        let keys = of_client.iter().map(|(key, value)| format!(", {} = {}", KEYS[*key], VALUES[*value]));
        let args = format!("{BASE}{}", keys.collect::<String>());
        let item = format!(
            "{of_trait} trait A {{
                #[get(\"/a/{{a}}\")] {of_first} async fn first(&self, a: &str, {of_other} b: u8) -> Result<T, E>;
                {of_second} fn second(&self, {of_parameter} a: &str) -> impl Stream<Item = Result<T, E>> + Send;
            }}"
        );
        check_client(&tokens(&args), &tokens(&item));
    }
}
