//! What a policy file says, checked: the keys of each part here, the numbers by the rules of the macros.

use std::collections::BTreeMap;

use ratelimit_core::{Quota, QuotaSpec, Scope};
use serde::Deserialize;

use super::de::{Fault, unknown_key};
use super::fault::FileFault;
use super::node::{At, Entry, Node, Value};
use super::{calls, quotas};
use crate::client::rules::Calls;
use crate::path_prefix::{self, PathFault};

/// The keys of a file. `$schema` is for editors.
pub(super) const OF_A_FILE: [&str; 4] = ["$schema", "version", "clients", "incoming"];
/// The keys of a client.
pub(super) const OF_A_CLIENT: [&str; 6] =
    ["quotas", "timeout", "retry", "circuit_breaker", "on_store_error", "operations"];
/// The keys of an operation of one.
pub(super) const OF_AN_OPERATION: [&str; 5] =
    ["quotas", "timeout", "retry", "circuit_breaker", "on_store_error"];
/// The keys of a policy for incoming requests.
pub(super) const OF_INCOMING: [&str; 3] = ["under", "per_caller", "in_all"];

/// A policy file that makes sense.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Document {
    pub(crate) version: u32,
    /// By the names of their APIs.
    pub(crate) clients: BTreeMap<String, Client>,
    pub(crate) incoming: Vec<Incoming>,
}

/// The policies of one API.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Client {
    pub(crate) quotas: Vec<Quota>,
    pub(crate) calls: Calls,
    pub(crate) operations: BTreeMap<String, OfOperation>,
}

/// The policies of one of its methods.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct OfOperation {
    pub(crate) quotas: Vec<Quota>,
    pub(crate) calls: Calls,
}

/// A policy for incoming requests.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Incoming {
    pub(crate) name: String,
    pub(crate) under: Option<String>,
    pub(crate) per_caller: Vec<QuotaSpec>,
    pub(crate) in_all: Vec<QuotaSpec>,
}

/// Reads `root`, the whole of `text`.
pub(super) fn read(root: &Node, text: &str) -> Result<Document, Vec<FileFault>> {
    let mut reader = Reader { text, version: 0, faults: Vec::new() };
    let document = reader.document(root);
    reader.faults.sort_by_key(FileFault::place);
    if reader.faults.is_empty() { Ok(document) } else { Err(reader.faults) }
}

/// Collects all that is wrong.
pub(super) struct Reader<'a> {
    text: &'a str,
    /// What quotas have that say no other.
    pub(super) version: u32,
    faults: Vec<FileFault>,
}

impl Reader<'_> {
    pub(super) fn fault(&mut self, at: At, message: impl Into<String>, help: Option<String>) {
        self.faults.push(FileFault::at(at.place(self.text), message, help));
    }

    /// How much is wrong so far.
    pub(super) const fn told_so_far(&self) -> usize {
        self.faults.len()
    }

    pub(super) fn told(&mut self, fault: Fault, at: At) {
        self.fault(fault.at.unwrap_or(at), fault.message, fault.help);
    }

    fn document(&mut self, root: &Node) -> Document {
        let mut document = Document::default();
        let entries = self.entries(root, "a policy file", Some(&OF_A_FILE));
        if let Some(version) = root.get("version") {
            if let Ok(version) = u32::deserialize(&version.value) {
                self.version = version;
            } else {
                let message = "`version` is a whole number up to 4294967295";
                self.fault(version.value.at, message, Some("write `version = 1`".to_owned()));
            }
        }
        document.version = self.version;
        for entry in entries {
            match entry.key.as_str() {
                "clients" => {
                    for client in self.named(&entry.value, "clients") {
                        let read = self.client(&client.value);
                        document.clients.insert(client.key.clone(), read);
                    }
                }
                "incoming" => {
                    for policy in self.named(&entry.value, "incoming") {
                        let read = self.incoming(policy, &document.incoming);
                        document.incoming.push(read);
                    }
                }
                _ => {}
            }
        }
        if document.clients.is_empty() && document.incoming.is_empty() && self.faults.is_empty() {
            let help = "add one as `clients.NAME.quotas`, or for what comes in as `incoming.NAME.per_caller`";
            self.fault(root.at, "there is no policy in this file", Some(help.to_owned()));
        }
        document
    }

    fn client(&mut self, node: &Node) -> Client {
        self.entries(node, "a client", Some(&OF_A_CLIENT));
        let own = node.get("quotas").map(|entry| quotas::of_client(self, &entry.value)).unwrap_or_default();
        let calls = calls::read(self, node);
        calls::together(self, node, &calls, calls.timeouts.total, &own);
        let mut client = Client { quotas: own, calls, operations: BTreeMap::new() };
        let operations = node.get("operations").map(|entry| self.named(&entry.value, "operations"));
        for operation in operations.unwrap_or_default() {
            self.entries(&operation.value, "an operation", Some(&OF_AN_OPERATION));
            let found = operation.value.get("quotas");
            let own = found.map(|entry| quotas::of_operation(self, &entry.value, &client.quotas));
            let (own, calls) = (own.unwrap_or_default(), calls::read(self, &operation.value));
            let all: Vec<Quota> = client.quotas.iter().chain(&own).copied().collect();
            let deadline = calls.timeouts.total.or(client.calls.timeouts.total);
            calls::together(self, &operation.value, &calls, deadline, &all);
            client.operations.insert(operation.key.clone(), OfOperation { quotas: own, calls });
        }
        client
    }

    fn incoming(&mut self, entry: &Entry, before: &[Incoming]) -> Incoming {
        let node = &entry.value;
        self.entries(node, "a policy for incoming requests", Some(&OF_INCOMING));
        let under = node.get("under").and_then(|under| self.under(under));
        let prefix = under.as_deref().map(path_prefix::trimmed);
        let is_twin = |before: &&Incoming| before.under.as_deref().map(path_prefix::trimmed) == prefix;
        if let Some(twin) = before.iter().find(is_twin) {
            let whose = under.as_deref().unwrap_or("all other paths");
            let message = format!("`{}` is for {whose} already: only one policy can be", twin.name);
            let at = node.get("under").map_or(entry.at, |under| under.value.at);
            self.fault(at, message, Some("give it another `under`".to_owned()));
        }
        let mut list = |key: &str, scope| {
            node.get(key).map(|list| quotas::of_incoming(self, &list.value, scope)).unwrap_or_default()
        };
        let per_caller = list("per_caller", Scope::UserEndpoint);
        let in_all = list("in_all", Scope::Endpoint);
        Incoming { name: entry.key.clone(), under, per_caller, in_all }
    }

    fn under(&mut self, entry: &Entry) -> Option<String> {
        let Value::Text(path) = &entry.value.value else {
            let message = format!("`under` is a path, not {}", entry.value.kind());
            self.fault(entry.value.at, message, Some("write one such as \"/api\"".to_owned()));
            return None;
        };
        match path_prefix::check(path) {
            Ok(()) => Some(path.clone()),
            Err(PathFault { message, help }) => {
                self.fault(entry.value.at, message, help);
                None
            }
        }
    }

    /// The entries of a table in which users name things.
    fn named<'n>(&mut self, node: &'n Node, key: &str) -> &'n [Entry] {
        let entries = self.entries(node, &format!("`{key}`"), None);
        for entry in entries.iter().filter(|entry| entry.key.is_empty()) {
            self.fault(entry.at, format!("a name in `{key}` cannot be empty"), None);
        }
        entries
    }

    /// The entries of `node`, which is called `what`, and has the keys `known` and no others.
    pub(super) fn entries<'n>(&mut self, node: &'n Node, what: &str, known: Option<&[&str]>) -> &'n [Entry] {
        let Value::Map(entries) = &node.value else {
            self.fault(node.at, format!("{what} is a table, not {}", node.kind()), None);
            return &[];
        };
        for (place, entry) in entries.iter().enumerate() {
            if entries.iter().take(place).any(|before| before.key == entry.key) {
                self.fault(entry.at, format!("`{}` is given twice", entry.key), None);
            }
            if let Some(known) = known.filter(|known| !known.contains(&entry.key.as_str())) {
                self.told(unknown_key(&entry.key, what, known), entry.at);
            }
        }
        entries
    }
}
