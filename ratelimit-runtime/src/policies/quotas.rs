//! Lists of quotas in a policy file: the numbers of each, and what is between them.

use ratelimit_core::policy;
use ratelimit_core::{Quota, QuotaSpec, Scope};
use serde::Deserialize;

use super::document::Reader;
use super::node::{At, Entry, Node, Value};

/// What means nothing for a request that comes in: it is told at once, and where its list stands is whose it is.
const NOT_OF_INCOMING: [&str; 3] = ["scope", "on_limit", "max_wait"];

/// A quota, and where it stands.
struct Placed {
    quota: Quota,
    at: At,
}

/// The quotas of an API: of all of it, unless they say another scope.
pub(super) fn of_client(reader: &mut Reader<'_>, node: &Node) -> Vec<Quota> {
    let own = read(reader, node, Scope::Api);
    together(reader, &[], &own);
    own.into_iter().map(|placed| placed.quota).collect()
}

/// The quotas of an operation, which govern its calls beside those of the API, `wider`.
pub(super) fn of_operation(reader: &mut Reader<'_>, node: &Node, wider: &[Quota]) -> Vec<Quota> {
    let own = read(reader, node, Scope::Endpoint);
    for placed in &own {
        if placed.quota.scope() == Scope::Api {
            let message =
                "a quota of the scope `api` governs every call, so it cannot stand on one operation";
            let help = "move it to the client's `quotas`, or use `scope = \"endpoint\"`";
            reader.fault(placed.at, message, Some(help.to_owned()));
        }
    }
    together(reader, wider, &own);
    own.into_iter().map(|placed| placed.quota).collect()
}

/// The quotas of a policy for incoming requests, in `scope`.
pub(super) fn of_incoming(reader: &mut Reader<'_>, node: &Node, scope: Scope) -> Vec<QuotaSpec> {
    let Value::List(nodes) = &node.value else {
        not_a_list(reader, node);
        return Vec::new();
    };
    let (mut specs, mut placed) = (Vec::new(), Vec::new());
    for node in nodes {
        for entry in NOT_OF_INCOMING.iter().filter_map(|key| node.get(key)) {
            let message = format!("`{}` has no effect on requests that come in", entry.key);
            reader.fault(entry.at, message, Some("remove it".to_owned()));
        }
        let Some(spec) = spec(reader, node) else { continue };
        let spec = spec.scope(scope);
        if let Some(quota) = checked(reader, spec, node) {
            specs.push(spec);
            placed.push(Placed { quota, at: node.at });
        }
    }
    together(reader, &[], &placed);
    specs
}

/// Each quota in each scope that it is for.
fn read(reader: &mut Reader<'_>, node: &Node, default: Scope) -> Vec<Placed> {
    let Value::List(nodes) = &node.value else {
        not_a_list(reader, node);
        return Vec::new();
    };
    let mut quotas = Vec::new();
    for node in nodes {
        let scopes = scopes(reader, node, default);
        let Some(spec) = spec(reader, &with_one_scope(node)) else { continue };
        let mut well = true;
        for scope in scopes {
            // What is wrong with its numbers is told once.
            let Some(quota) = well.then(|| checked(reader, spec.scope(scope), node)).flatten() else {
                well = false;
                continue;
            };
            quotas.push(Placed { quota, at: node.at });
        }
    }
    quotas
}

fn not_a_list(reader: &mut Reader<'_>, node: &Node) {
    let message = format!("quotas are a list, not {}", node.kind());
    reader.fault(node.at, message, Some("put it in `[` and `]`".to_owned()));
}

/// The scopes that a quota is for: one, or a list of them.
fn scopes(reader: &mut Reader<'_>, node: &Node, default: Scope) -> Vec<Scope> {
    let Some(Entry { value, .. }) = node.get("scope") else { return vec![default] };
    let Value::List(listed) = &value.value else {
        // One that is none is told of where the quota is read.
        return Scope::deserialize(value).into_iter().collect();
    };
    if listed.is_empty() {
        reader.fault(value.at, "a quota needs a scope", Some("write `scope = \"endpoint\"`".to_owned()));
    }
    let mut scopes = Vec::new();
    for node in listed {
        match Scope::deserialize(node) {
            Ok(scope) if scopes.contains(&scope) => {
                reader.fault(node.at, format!("the scope `{scope}` is listed twice"), None);
            }
            Ok(scope) => scopes.push(scope),
            Err(fault) => reader.told(fault, node.at),
        }
    }
    scopes
}

/// A quota without its list of scopes, which a spec cannot hold.
fn with_one_scope(node: &Node) -> Node {
    let mut node = node.clone();
    if let Value::Map(entries) = &mut node.value {
        entries.retain(|entry| entry.key != "scope" || !matches!(entry.value.value, Value::List(_)));
    }
    node
}

/// What is written, unchecked.
fn spec(reader: &mut Reader<'_>, node: &Node) -> Option<QuotaSpec> {
    if !matches!(node.value, Value::Map(_)) {
        let help = "write one such as `{ limit = 100, per = \"1s\" }`";
        reader.fault(node.at, format!("a quota is a table, not {}", node.kind()), Some(help.to_owned()));
        return None;
    }
    reader.entries(node, "a quota", None);
    let mut left = node.clone();
    let mut is_whole = true;
    // serde ends at the first fault: it is told of, and what is left without it is read again.
    loop {
        let fault = match QuotaSpec::deserialize(&left) {
            Ok(_) if !is_whole => return None,
            Ok(spec) if node.get("version").is_none() => return Some(spec.version(reader.version)),
            Ok(spec) => return Some(spec),
            Err(fault) => fault,
        };
        let at = fault.at;
        // What is missing may be what was just told of.
        if is_whole || at.is_some() {
            reader.told(fault, node.at);
        }
        let Value::Map(entries) = &mut left.value else { return None };
        let all = entries.len();
        entries.retain(|entry| at.is_none_or(|at| entry.value.at != at && entry.at != at));
        if entries.len() == all {
            return None;
        }
        is_whole = false;
    }
}

/// `spec`, which stands at `node`, if its numbers make sense.
fn checked(reader: &mut Reader<'_>, spec: QuotaSpec, node: &Node) -> Option<Quota> {
    for fault in spec.faults().into_iter().flatten() {
        let at = node.get(fault.key().name()).map_or(node.at, |entry| entry.value.at);
        reader.fault(at, fault.to_string(), Some(fault.help()));
    }
    spec.check().ok()
}

/// Core's rules between quotas that govern one call. What is wrong within `wider` is told of there.
fn together(reader: &mut Reader<'_>, wider: &[Quota], own: &[Placed]) {
    let all: Vec<Quota> = wider.iter().copied().chain(own.iter().map(|placed| placed.quota)).collect();
    let place = |of: usize| own.get(of.checked_sub(wider.len())?).map(|placed| placed.at);
    for fault in policy::faults(&all) {
        if let Some(at) = place(fault.places().1) {
            reader.fault(at, fault.to_string(), Some(fault.help()));
        }
    }
    for fault in policy::unreachable(&all) {
        if let Some(at) = place(fault.child) {
            reader.fault(at, fault.to_string(), Some(fault.help()));
        }
    }
}
