//! SendGrid's own documents, where they are at hand: the project does not hold them.

use std::path::PathBuf;
use std::{env, fs};

use serde_json::Value;

/// A document.
pub(crate) struct Document {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) root: Value,
}

/// An operation, and the document it is in.
#[derive(Clone, Copy)]
pub(crate) struct Operation<'a> {
    pub(crate) document: &'a Document,
    pub(crate) path: &'a str,
    pub(crate) verb: &'a str,
    pub(crate) item: &'a Value,
    pub(crate) node: &'a Value,
}

/// The folder of the documents: below `RATELIMIT_SPECS`, or below `shared/specs` beside the checkout.
fn folder() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/specs");
    let specs = env::var_os("RATELIMIT_SPECS").map_or_else(beside, PathBuf::from);
    let folder = specs.join("sendgrid");
    folder.is_dir().then_some(folder)
}

/// All documents in the order of their names; none, and a word about it, where they are not at hand.
pub(crate) fn documents() -> Vec<Document> {
    let Some(folder) = folder() else {
        println!(
            "SendGrid's documents are not at hand, so nothing is checked: set RATELIMIT_SPECS to their folder"
        );
        return Vec::new();
    };
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        Document { name, root: serde_json::from_str(&text).unwrap(), text }
    };
    paths.iter().map(read).collect()
}

/// All operations.
pub(crate) fn operations(documents: &[Document]) -> Vec<Operation<'_>> {
    let verbs = ["get", "put", "post", "delete", "options", "head", "patch"];
    let mut found = Vec::new();
    for document in documents {
        for (path, item) in document.root["paths"].as_object().unwrap() {
            for (verb, node) in
                item.as_object().unwrap().iter().filter(|(verb, _)| verbs.contains(&verb.as_str()))
            {
                found.push(Operation { document, path, verb, item, node });
            }
        }
    }
    found
}

impl<'a> Operation<'a> {
    /// What the operation is known by.
    pub(crate) fn key(&self) -> String {
        format!("{} {}", self.document.name, self.node["operationId"].as_str().unwrap())
    }

    /// Its parameters, wherever they are declared.
    pub(crate) fn parameters(&self, place: &str) -> Vec<&'a Value> {
        let of = |node: &'a Value| node["parameters"].as_array().into_iter().flatten();
        let all = of(self.node).chain(of(self.item)).map(|parameter| self.document.resolve(parameter));
        all.filter(|parameter| parameter["in"] == place).collect()
    }

    /// The schema of the body, if it has one.
    pub(crate) fn body(&self) -> Option<&'a Value> {
        let body = self.document.resolve(self.node.get("requestBody")?);
        body.get("content")?.get("application/json")?.get("schema")
    }

    /// The contents of the answers of success, each with its status.
    pub(crate) fn answers(&self) -> Vec<(&'a str, &'a Value)> {
        let responses = self.node["responses"].as_object().unwrap().iter();
        let good = responses.filter(|(status, _)| status.starts_with('2') && *status != "204");
        good.filter_map(|(status, response)| {
            let content = self.document.resolve(response).get("content")?.get("application/json")?;
            // One of which nothing is said holds nothing that is known.
            content.get("schema").map(|_| (status.as_str(), content))
        })
        .collect()
    }
}

impl Document {
    /// Where a `$ref` leads.
    pub(crate) fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        let mut at = node;
        while let Some(reference) = at.get("$ref").and_then(Value::as_str) {
            at = self.root.pointer(reference.strip_prefix('#').unwrap()).unwrap();
        }
        at
    }
}
