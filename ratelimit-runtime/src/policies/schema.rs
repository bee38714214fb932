//! The format of policy files as a JSON Schema, for editors and for checks before a file is rolled out.

use ratelimit_core::{Algorithm, OnLimit, OnStoreError, RetryOn, Scope};
use serde_json::{Value, json};

use super::calls::{BREAKER, RETRY, STORE_ERROR, TIMEOUT};
use super::document::{OF_A_CLIENT, OF_A_FILE, OF_AN_OPERATION, OF_INCOMING};

/// The [JSON Schema](https://json-schema.org/draft/2020-12/schema) of policy files, in whichever format they are.
///
/// It knows the keys and the kinds of their values; [`PolicyFile::open`](super::PolicyFile::open) knows the
/// rules between the numbers too. The same stands in `policies.schema.json` in this crate.
///
/// ```
/// let schema = ratelimit_runtime::policies::schema();
/// assert_eq!(schema["properties"]["version"]["type"], "integer");
/// ```
#[must_use]
pub fn schema() -> Value {
    let list = |of: &str| json!({ "type": "array", "items": { "$ref": format!("#/$defs/{of}") } });
    let named = |of: &str| {
        json!({
            "type": "object",
            "propertyNames": { "minLength": 1 },
            "additionalProperties": { "$ref": format!("#/$defs/{of}") },
        })
    };
    let file = keys(OF_A_FILE, |key| match key {
        "$schema" => json!({ "type": "string" }),
        "version" => version(
            "Which numbers these are. Where processes disagree, the highest version that was ever used on a budget holds for all.",
        ),
        "clients" => described(named("client"), "By the name of an API: what its calls are governed by."),
        _ => described(
            named("incoming"),
            "By the name of a policy: what requests that come in are governed by.",
        ),
    });
    let client = keys(OF_A_CLIENT, |key| match key {
        "quotas" => described(list("quota"), "For the whole API, unless they say another scope."),
        "operations" => described(
            named("operation"),
            "By the name of a method: quotas of its own, beside the others, and what takes the place of the rest.",
        ),
        of_calls => of_calls_alone(of_calls),
    });
    let operation = keys(OF_AN_OPERATION, |key| match key {
        "quotas" => list("quota"),
        of_calls => of_calls_alone(of_calls),
    });
    let incoming = keys(OF_INCOMING, |key| match key {
        "under" => described(
            json!({ "type": "string", "pattern": "^/[^?#{}]*$" }),
            "For requests whose path is this or lies under it; left out, for all that no other policy is for.",
        ),
        "per_caller" => described(list("incoming_quota"), "What each caller may do."),
        _ => described(list("incoming_quota"), "What all callers may do together."),
    });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Policies of ratelimit-runtime",
        "type": "object",
        "additionalProperties": false,
        "properties": file,
        "minProperties": 1,
        "$defs": {
            "client": table(&client),
            "operation": table(&operation),
            "incoming": table(&incoming),
            "timeout": timeout(),
            "retry": retry(),
            "circuit_breaker": breaker(),
            "on_store_error": on_store_error(),
            "quota": quota(&QUOTA),
            "incoming_quota": quota(&QUOTA.into_iter().filter(|key| !OF_CALLS_ALONE.contains(key)).collect::<Vec<_>>()),
            "duration": {
                "type": "string",
                "pattern": "^[0-9]+(us|ms|s|m|h|d)$",
                "description": "A whole number with a unit, such as 250ms, 1s or 1h.",
            },
        },
    })
}

/// What is said of calls besides their quotas, each once for clients and operations.
fn of_calls_alone(key: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{key}") })
}

fn retry() -> Value {
    let properties = keys(RETRY, |key| match key {
        "max_attempts" => json!({
            "type": "integer",
            "minimum": 2,
            "description": "How often a call is sent at most, the first time included.",
        }),
        "base" => duration("The longest wait before the first retry."),
        "min_delay" => duration("The shortest wait before a retry, where the upstream does not say when."),
        "factor" => json!({
            "type": "number",
            "minimum": 1,
            "description": "By how much each wait may be longer than the one before.",
        }),
        "max_delay" => duration("The longest wait between two attempts."),
        "on" => described(
            json!({ "type": "array", "minItems": 1, "items": { "anyOf": [
                { "type": "integer", "minimum": 400, "maximum": 599 },
                { "enum": RetryOn::NAMES },
                { "type": "string", "pattern": "^[0-9]{3}\\.\\.=[0-9]{3}$" },
            ] } }),
            "What is retried: statuses, ranges of them such as 500..=599, and what has a name.",
        ),
        "max_retry_after" => duration("The longest `Retry-After` that is waited for."),
        _ => json!({
            "type": "number",
            "minimum": 0,
            "description": "How many retries there may be for each call.",
        }),
    });
    or_false(&properties, &["max_attempts"], "How calls that failed are sent again; false where none is.")
}

fn breaker() -> Value {
    let count = |what: &str| json!({ "type": "integer", "minimum": 1, "description": what });
    let properties = keys(BREAKER, |key| match key {
        "failures" => count("How many failures within the window open it; this or `failure_rate`."),
        "failure_rate" => json!({
            "type": "number",
            "exclusiveMinimum": 0,
            "maximum": 1,
            "description": "Which share of the calls within the window must fail to open it.",
        }),
        "window" => duration("How long an outcome counts."),
        "min_calls" => count("With how many calls within the window a rate begins to mean something."),
        "open_for" => duration("How long it stays open, the first time."),
        "half_open" => count("How many probes there may be at one time, and how many must succeed."),
        _ => duration("From how long on a call counts as failed, however it ended."),
    });
    or_false(
        &properties,
        &[],
        "What stops calls to an upstream that keeps failing; false where nothing does.",
    )
}

fn timeout() -> Value {
    let both = table(&keys(TIMEOUT, |key| match key {
        "total" => duration("The longest a whole call may take."),
        _ => duration("The longest one attempt may take."),
    }));
    json!({ "anyOf": [{ "$ref": "#/$defs/duration" }, both], "description": "How long calls may take." })
}

fn on_store_error() -> Value {
    let names = json!({ "enum": OnStoreError::ALL.map(OnStoreError::name) });
    let mut both = table(&keys(STORE_ERROR, |key| match key {
        "action" => names.clone(),
        _ => duration("The longest a decision of the store may take."),
    }));
    if let Some(members) = both.as_object_mut() {
        members.insert("required".to_owned(), json!(["action"]));
    }
    json!({ "anyOf": [names, both], "description": "What calls do where the store fails." })
}

fn or_false(properties: &Value, required: &[&str], what: &str) -> Value {
    let mut table = table(properties);
    if let Some(members) = table.as_object_mut() {
        members.insert("required".to_owned(), json!(required));
    }
    json!({ "anyOf": [{ "const": false }, table], "description": what })
}

fn duration(what: &str) -> Value {
    json!({ "$ref": "#/$defs/duration", "description": what })
}

/// The keys of a quota: those of `#[rate_limited]`, but for what belongs to methods.
pub(super) const QUOTA: [&str; 14] = [
    "limit",
    "per",
    "algo",
    "burst",
    "scope",
    "cost",
    "on_limit",
    "max_wait",
    "margin",
    "lease",
    "strict",
    "max_in_flight",
    "quota",
    "version",
];
/// Of these, the ones that mean nothing for requests that come in.
const OF_CALLS_ALONE: [&str; 3] = ["scope", "on_limit", "max_wait"];

fn quota(known: &[&str]) -> Value {
    let properties: serde_json::Map<String, Value> =
        known.iter().map(|key| ((*key).to_owned(), key_of_a_quota(key))).collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
        "anyOf": [{ "required": ["limit", "per"] }, { "required": ["max_in_flight"] }],
        "dependentRequired": { "limit": ["per"], "per": ["limit"] },
    })
}

fn key_of_a_quota(key: &str) -> Value {
    let count = |what: &str| json!({ "type": "integer", "minimum": 1, "description": what });
    match key {
        "limit" => count("Permits per `per`."),
        "per" => duration("The window of the limit."),
        "algo" => described(
            json!({ "enum": Algorithm::ALL.map(Algorithm::name), "default": Algorithm::TokenBucket.name() }),
            "The rule by which calls are admitted.",
        ),
        "burst" => count("Permits that may be spent at once; of a leaky bucket, how many may queue."),
        "scope" => {
            let one = json!({ "enum": Scope::ALL.map(Scope::name) });
            let list = json!({ "type": "array", "minItems": 1, "uniqueItems": true, "items": one });
            described(
                json!({ "anyOf": [one, list] }),
                "Whose budget it is; a list gives each scope this quota.",
            )
        }
        "cost" => count("Permits that one call takes."),
        "on_limit" => described(
            json!({ "enum": OnLimit::ALL.map(OnLimit::name), "default": OnLimit::Wait.name() }),
            "What a call does where there is no permit now.",
        ),
        "max_wait" => duration("The longest that a call waits."),
        "margin" => duration("By how much the time that requests travel may differ: room is kept for it."),
        "lease" => duration("How long a process may keep permits that it takes ahead."),
        "strict" => described(
            json!({ "type": "boolean", "default": false }),
            "Whether a token bucket keeps the limit in every window of `per`, its burst included.",
        ),
        "max_in_flight" => count("Calls that may be in flight at one time, in the whole fleet."),
        "quota" => {
            count("What the provider grants in each `per`: numbers that let more through are refused.")
        }
        _ => version("Instead of the file's."),
    }
}

fn version(what: &str) -> Value {
    json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX, "description": what })
}

fn described(mut schema: Value, what: &str) -> Value {
    if let Some(members) = schema.as_object_mut() {
        members.insert("description".to_owned(), what.into());
    }
    schema
}

fn table(properties: &Value) -> Value {
    json!({ "type": "object", "additionalProperties": false, "properties": properties })
}

fn keys<const N: usize>(known: [&str; N], of: impl Fn(&str) -> Value) -> Value {
    Value::Object(known.into_iter().map(|key| (key.to_owned(), of(key))).collect())
}
