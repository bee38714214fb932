//! What a policy file says of calls besides their quotas, by the rules of the macros and in their words.

use std::fmt::Display;
use std::time::Duration;

use ratelimit_core::policy::{breaker_fault, max_wait_fault, retry_after_fault, waits_fault};
use ratelimit_core::suggest::closest;
use ratelimit_core::{
    Breaker, BreakerSpec, Degradation, OnStoreError, Quota, Ratio, Retry, RetryOn, RetrySpec, StoreErrorSpec,
    TimeoutSpec, duration,
};
use serde::Deserialize;

use super::de;
use super::document::Reader;
use super::node::{At, Entry, Node, Value};
use crate::client::api::Timeouts;
use crate::client::rules::{Calls, Said};

/// The keys of retries.
pub(super) const RETRY: [&str; 8] =
    ["max_attempts", "base", "min_delay", "factor", "max_delay", "on", "max_retry_after", "budget"];
/// The keys of a circuit breaker.
pub(super) const BREAKER: [&str; 7] =
    ["failures", "failure_rate", "window", "min_calls", "open_for", "half_open", "slow"];
/// The keys of timeouts.
pub(super) const TIMEOUT: [&str; 2] = ["total", "attempt"];
/// The keys of what happens where the store fails.
pub(super) const STORE_ERROR: [&str; 2] = ["action", "deadline"];

/// What the table of a client or an operation says.
pub(super) fn read(reader: &mut Reader<'_>, table: &Node) -> Calls {
    let mut calls = Calls::default();
    if let Some(entry) = table.get("timeout") {
        calls.timeouts = timeouts(reader, &entry.value);
    }
    if let Some(entry) = table.get("retry") {
        calls.retry = or_never(reader, entry, retry);
    }
    if let Some(entry) = table.get("circuit_breaker") {
        calls.breaker = or_never(reader, entry, breaker);
    }
    if let Some(entry) = table.get("on_store_error") {
        calls.on_store_error = on_store_error(reader, entry);
    }
    calls
}

/// The rules between `calls` of `table`, the `deadline` and the `quotas` that the file has for them.
pub(super) fn together(
    reader: &mut Reader<'_>,
    table: &Node,
    calls: &Calls,
    deadline: Option<Duration>,
    quotas: &[Quota],
) {
    let at = |key: &str| table.get(key).map_or(table.at, |entry| entry.value.at);
    if let (Said::This(retry), Some(deadline)) = (&calls.retry, deadline) {
        let faults = [waits_fault(retry, deadline), retry_after_fault(retry, deadline)];
        for fault in faults.into_iter().flatten() {
            reader.fault(at("retry"), fault.to_string(), Some(fault.help()));
        }
    }
    if let (Some(deadline), true) = (deadline, table.get("timeout").is_some()) {
        let mut waits = quotas.iter().filter_map(|quota| max_wait_fault(quota.declared_max_wait(), deadline));
        if let Some(fault) = waits.next() {
            reader.fault(at("timeout"), fault.to_string(), Some(fault.help()));
        }
    }
    if let Said::This(breaker) = &calls.breaker
        && let Some(fault) = breaker_fault(breaker, quotas)
    {
        reader.fault(at("circuit_breaker"), fault.to_string(), Some(fault.help()));
    }
}

/// A table that `read` reads, or `false`.
fn or_never<T>(
    reader: &mut Reader<'_>,
    entry: &Entry,
    read: impl FnOnce(&mut Reader<'_>, &Node) -> Option<T>,
) -> Said<T> {
    match &entry.value.value {
        Value::Bool(false) => Said::Never,
        Value::Map(_) => read(reader, &entry.value).map_or(Said::Nothing, Said::This),
        _ => {
            let message = format!("`{}` is a table, or `false`, not {}", entry.key, entry.value.kind());
            reader.fault(entry.value.at, message, None);
            Said::Nothing
        }
    }
}

fn retry(reader: &mut Reader<'_>, table: &Node) -> Option<Retry> {
    let before = reader.told_so_far();
    reader.entries(table, "retries", Some(&RETRY));
    let on = table.get("on").map(|entry| conditions(reader, &entry.value));
    let mut spec = RetrySpec::new(value(reader, table, "max_attempts").unwrap_or_default());
    spec.base = time(reader, table, "base");
    spec.min_delay = time(reader, table, "min_delay");
    spec.factor = ratio(reader, table, "factor");
    spec.max_delay = time(reader, table, "max_delay");
    spec.max_retry_after = time(reader, table, "max_retry_after");
    spec.budget = ratio(reader, table, "budget");
    spec.on = on.as_deref();
    // A key that is misspelt may be the one.
    if table.get("max_attempts").is_none() && reader.told_so_far() == before {
        let help = "add `max_attempts = 3`: how often a call is sent at most, the first time included";
        reader.fault(table.at, "retries need `max_attempts`", Some(help.to_owned()));
    }
    // What cannot be read is told of, and is no fault of the numbers.
    if reader.told_so_far() > before {
        return None;
    }
    for fault in spec.faults().into_iter().flatten() {
        let entry = table.get(fault.key().name());
        let item = entry.zip(fault.place()).and_then(|(entry, place)| item_of(&entry.value, place));
        let at = item.or_else(|| entry.map(|entry| entry.value.at)).unwrap_or(table.at);
        reader.fault(at, fault.to_string(), Some(fault.help()));
    }
    spec.check().ok()
}

fn item_of(list: &Node, place: usize) -> Option<At> {
    let Value::List(nodes) = &list.value else { return None };
    nodes.get(place).map(|node| node.at)
}

/// What calls are sent again on.
fn conditions(reader: &mut Reader<'_>, list: &Node) -> Vec<RetryOn> {
    let Value::List(nodes) = &list.value else {
        let message = format!("`on` is a list, not {}", list.kind());
        reader.fault(list.at, message, Some("write one such as `[429, 503, \"connect\"]`".to_owned()));
        return Vec::new();
    };
    let mut conditions = Vec::new();
    for node in nodes {
        match condition(node) {
            Ok(condition) => conditions.push(condition),
            Err((message, help)) => reader.fault(node.at, message, Some(help)),
        }
    }
    conditions
}

fn condition(node: &Node) -> Result<RetryOn, (String, String)> {
    let names = RetryOn::NAMES.map(|name| format!("\"{name}\"")).join(", ");
    let all = || format!("conditions are statuses, ranges such as \"500..=599\", and {names}");
    let status = |text: &str| text.trim().parse::<u16>().ok();
    match &node.value {
        Value::Whole(status) => u16::try_from(*status)
            .map(RetryOn::Status)
            .map_err(|_| (format!("{status} is no status"), "write one from 400 to 599".to_owned())),
        Value::Text(name) => {
            let range = || {
                let (first, last) = name.split_once("..=")?;
                Some(RetryOn::Statuses { first: status(first)?, last: status(last)? })
            };
            RetryOn::from_name(name).or_else(range).ok_or_else(|| {
                let help = match (closest(name, RetryOn::NAMES), status(name)) {
                    (Some(meant), _) => format!("did you mean \"{meant}\"?"),
                    (None, Some(status)) => format!("write {status}, without quotes"),
                    (None, None) => all(),
                };
                (format!("unknown condition \"{name}\""), help)
            })
        }
        _ => Err((format!("a condition is a status or a name, not {}", node.kind()), all())),
    }
}

fn breaker(reader: &mut Reader<'_>, table: &Node) -> Option<Breaker> {
    let before = reader.told_so_far();
    reader.entries(table, "a circuit breaker", Some(&BREAKER));
    let mut spec = BreakerSpec::new();
    spec.failures = value(reader, table, "failures");
    spec.failure_rate = ratio(reader, table, "failure_rate");
    spec.window = time(reader, table, "window");
    spec.min_calls = value(reader, table, "min_calls");
    spec.open_for = time(reader, table, "open_for");
    spec.half_open = value(reader, table, "half_open");
    spec.slow = time(reader, table, "slow");
    if reader.told_so_far() > before {
        return None;
    }
    for fault in spec.faults().into_iter().flatten() {
        let at = table.get(fault.key().name()).map_or(table.at, |entry| entry.value.at);
        reader.fault(at, fault.to_string(), Some(fault.help()));
    }
    spec.check().ok()
}

/// `"30s"`, or a table of both.
fn timeouts(reader: &mut Reader<'_>, node: &Node) -> Timeouts {
    let before = reader.told_so_far();
    let mut spec = TimeoutSpec::new();
    if let Value::Text(_) = &node.value {
        spec.total = time_of(reader, "timeout", node);
    } else {
        reader.entries(node, "`timeout`", Some(&TIMEOUT));
        spec.total = time(reader, node, "total");
        spec.attempt = time(reader, node, "attempt");
    }
    if reader.told_so_far() == before {
        for fault in spec.faults().into_iter().flatten() {
            let at = node.get(fault.key().name()).map_or(node.at, |entry| entry.value.at);
            reader.fault(at, fault.to_string(), Some(fault.help()));
        }
    }
    Timeouts { total: spec.total, attempt: spec.attempt }
}

/// `"closed"`, or a table of that and the deadline.
fn on_store_error(reader: &mut Reader<'_>, entry: &Entry) -> Option<Degradation> {
    let node = &entry.value;
    let spec = if let Value::Text(_) = &node.value {
        StoreErrorSpec::new(action(reader, node)?)
    } else {
        reader.entries(node, "`on_store_error`", Some(&STORE_ERROR));
        let Value::Map(_) = &node.value else { return None };
        let Some(action_at) = node.get("action") else {
            let help = "add one such as `action = \"closed\"`";
            reader.fault(node.at, "`on_store_error` needs `action`", Some(help.to_owned()));
            return None;
        };
        let mut spec = StoreErrorSpec::new(action(reader, &action_at.value)?);
        spec.deadline = time(reader, node, "deadline");
        spec
    };
    let checked = spec.check();
    if let Err(fault) = &checked {
        let at = node.get("deadline").map_or(node.at, |entry| entry.value.at);
        reader.fault(at, fault.to_string(), Some(fault.help()));
    }
    checked.ok()
}

fn action(reader: &mut Reader<'_>, node: &Node) -> Option<OnStoreError> {
    let names = || OnStoreError::ALL.map(OnStoreError::name);
    let Value::Text(name) = &node.value else {
        let message = format!("what happens where the store fails is a name, not {}", node.kind());
        reader.fault(node.at, message, Some(format!("one of \"{}\"", names().join("\", \""))));
        return None;
    };
    let found = OnStoreError::from_name(name);
    if found.is_none() {
        let help = match closest(name, names()) {
            Some(meant) => format!("did you mean \"{meant}\"?"),
            None => format!("it is one of \"{}\"", names().join("\", \"")),
        };
        reader.fault(node.at, format!("unknown `on_store_error` \"{name}\""), Some(help));
    }
    found
}

fn value<'n, T: Deserialize<'n>>(reader: &mut Reader<'_>, table: &'n Node, key: &str) -> Option<T> {
    let entry = table.get(key)?;
    match de::value(entry) {
        Ok(value) => Some(value),
        Err(fault) => {
            reader.told(fault, entry.value.at);
            None
        }
    }
}

fn ratio(reader: &mut Reader<'_>, table: &Node, key: &str) -> Option<Ratio> {
    let ratio = Ratio::from_f64(value(reader, table, key)?);
    let at = table.get(key).map_or(table.at, |entry| entry.value.at);
    told(reader, at, key, ratio.map_err(|fault| (fault.to_string(), fault.help())))
}

fn time(reader: &mut Reader<'_>, table: &Node, key: &str) -> Option<Duration> {
    table.get(key).and_then(|entry| time_of(reader, key, &entry.value))
}

fn time_of(reader: &mut Reader<'_>, key: &str, node: &Node) -> Option<Duration> {
    let Value::Text(text) = &node.value else {
        let help = "write one such as \"1s\"".to_owned();
        reader.fault(node.at, format!("`{key}` is a duration: a string with a unit"), Some(help));
        return None;
    };
    let parsed = duration::parse(text).map_err(|error| {
        let help = match error.suggestion() {
            Some(meant) => format!("write \"{meant}\""),
            None => "write one such as \"1s\"; units are us, ms, s, m, h, d".to_owned(),
        };
        (error.to_string(), help)
    });
    told(reader, node.at, key, parsed)
}

/// What was read; else the fault of `key` is told.
fn told<T, E: Display>(
    reader: &mut Reader<'_>,
    at: At,
    key: &str,
    read: Result<T, (E, String)>,
) -> Option<T> {
    match read {
        Ok(value) => Some(value),
        Err((message, help)) => {
            reader.fault(at, format!("`{key}`: {message}"), Some(help));
            None
        }
    }
}

#[cfg(test)]
mod tests;
