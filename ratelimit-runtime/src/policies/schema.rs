//! The format of policy files as a JSON Schema, for editors and for checks before a file is rolled out.

use ratelimit_core::{Algorithm, OnLimit, Scope};
use serde_json::{Value, json};

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
        _ => described(named("operation"), "By the name of a method: quotas of its own, beside the others."),
    });
    let operation = keys(OF_AN_OPERATION, |_| list("quota"));
    let incoming = keys(OF_INCOMING, |key| match key {
        "under" => described(
            json!({ "type": "string", "pattern": "^/" }),
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
    let duration = |what: &str| json!({ "$ref": "#/$defs/duration", "description": what });
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
