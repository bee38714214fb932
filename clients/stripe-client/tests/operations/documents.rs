//! The document of Stripe's requests, where it is at hand: the project does not hold it.

use std::path::PathBuf;
use std::{env, fs};

use serde_json::Value;

/// A document.
pub(crate) struct Document {
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

/// The file `name` below `RATELIMIT_SPECS`, or below `shared/specs` beside the checkout.
pub(crate) fn text_of(name: &str) -> Option<String> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/specs");
    let specs = env::var_os("RATELIMIT_SPECS").map_or_else(beside, PathBuf::from);
    let text = fs::read_to_string(specs.join(name)).ok();
    if text.is_none() {
        println!("`{name}` is not at hand, so it is not checked: set RATELIMIT_SPECS to its folder");
    }
    text
}

/// The document of the requests; none, and a word about it, where it is not at hand.
pub(crate) fn document() -> Option<Document> {
    let text = text_of("stripe.current.json")?;
    Some(Document { root: serde_json::from_str(&text).unwrap(), text })
}

/// All operations.
pub(crate) fn operations(document: &Document) -> Vec<Operation<'_>> {
    let verbs = ["get", "put", "post", "delete", "options", "head", "patch"];
    let mut found = Vec::new();
    for (path, item) in document.root["paths"].as_object().unwrap() {
        for (verb, node) in
            item.as_object().unwrap().iter().filter(|(verb, _)| verbs.contains(&verb.as_str()))
        {
            found.push(Operation { document, path, verb, item, node });
        }
    }
    found
}

impl<'a> Operation<'a> {
    /// What the operation is known by.
    pub(crate) fn key(&self) -> String {
        format!("{} {}", self.verb, self.path)
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
        let (_, content) = body.get("content")?.as_object()?.iter().next()?;
        if matches!(self.verb, "get" | "head") { None } else { content.get("schema") }
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
