//! Documents, where they are at hand: the project does not hold those of others.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{env, fs, io};

use jsonschema::Validator;
use serde_json::Value;

use super::schemas;

/// A document: as it is written, and with its schemas as JSON Schema of 2020-12 has them.
#[derive(Debug)]
pub struct Document {
    /// Its file.
    pub name: String,
    /// What is in the file.
    pub text: String,
    root: Value,
    pub(super) validators: RefCell<HashMap<*const Value, Rc<Validator>>>,
}

/// An operation, and the document it is in.
#[derive(Debug, Clone, Copy)]
pub struct Operation<'a> {
    /// Where it is written down.
    pub document: &'a Document,
    /// The template of its path.
    pub path: &'a str,
    /// Its verb, in lower case.
    pub verb: &'a str,
    item: &'a Value,
    node: &'a Value,
}

/// The folder of all documents: `RATELIMIT_SPECS`, or else `shared/specs` beside the checkout that `crate_folder` is
/// two levels down in. None, and a word about it, where there is none.
#[must_use]
pub fn specs(crate_folder: &str) -> Option<PathBuf> {
    let beside = || Path::new(crate_folder).join("../../../shared/specs");
    let folder = env::var_os("RATELIMIT_SPECS").map_or_else(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("the documents are not at hand, so nothing is checked: set RATELIMIT_SPECS to their folder");
    None
}

impl Document {
    /// The document in the file at `path`.
    ///
    /// # Errors
    /// Where it cannot be read, or is no JSON.
    pub fn read(path: &Path) -> io::Result<Self> {
        let text = fs::read_to_string(path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self::new(name, text)
    }

    /// The document `text`, whose file is `name`.
    ///
    /// # Errors
    /// Where it is no JSON.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> io::Result<Self> {
        let (name, text) = (name.into(), text.into());
        let mut root = serde_json::from_str(&text)?;
        schemas::modernise(&mut root);
        Ok(Self { name, text, root, validators: RefCell::default() })
    }

    /// The same with `change` made to it: where what a document says is not so.
    #[must_use]
    pub fn corrected(mut self, change: impl FnOnce(&mut Value)) -> Self {
        change(&mut self.root);
        self
    }

    /// All its operations.
    #[must_use]
    pub fn operations(&self) -> Vec<Operation<'_>> {
        const VERBS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
        let mut found = Vec::new();
        for (path, item) in fields(&self.root["paths"]) {
            for (verb, node) in fields(item).filter(|(verb, _)| VERBS.contains(&verb.as_str())) {
                found.push(Operation { document: self, path, verb, item, node });
            }
        }
        found
    }

    /// Where a `$ref` leads.
    ///
    /// # Panics
    /// Where it leads nowhere in the document.
    #[must_use]
    #[expect(clippy::panic, reason = "the test of a document that refers to nothing ends there")]
    pub fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        let mut at = node;
        while let Some(reference) = at["$ref"].as_str() {
            let target = reference.strip_prefix('#').and_then(|pointer| self.root.pointer(pointer));
            at = target.unwrap_or_else(|| panic!("{}: `{reference}` leads nowhere", self.name));
        }
        at
    }

    pub(super) fn components(&self) -> &Value {
        &self.root["components"]
    }
}

impl<'a> Operation<'a> {
    /// Its `operationId`.
    #[must_use]
    pub fn id(&self) -> &'a str {
        self.node["operationId"].as_str().unwrap_or_default()
    }

    /// Its parameters in `place` (`path`, `query` or `header`), wherever they are declared.
    #[must_use]
    pub fn parameters(&self, place: &str) -> Vec<&'a Value> {
        let of = |node: &'a Value| node["parameters"].as_array().into_iter().flatten();
        let all = of(self.node).chain(of(self.item)).map(|parameter| self.document.resolve(parameter));
        all.filter(|parameter| parameter["in"] == place).collect()
    }

    /// The kind and the schema of its body, if it takes one.
    #[must_use]
    pub fn body(&self) -> Option<(&'a str, &'a Value)> {
        let body = self.document.resolve(self.node.get("requestBody")?);
        let (kind, content) = fields(&body["content"]).next()?;
        // RFC 9110, 9.3.1: a body of a GET has no meaning.
        if matches!(self.verb, "get" | "head") { None } else { Some((kind, content.get("schema")?)) }
    }

    /// The JSON that it answers with, each with its status: what is said of it, the schema among that.
    #[must_use]
    pub fn answers(&self) -> Vec<(&'a str, &'a Value)> {
        let good = fields(&self.node["responses"]);
        let good = good.filter(|(status, _)| status.starts_with('2') && *status != "204");
        good.filter_map(|(status, response)| {
            let content = self.document.resolve(response).get("content")?.get("application/json")?;
            // One of which nothing is said holds nothing that is known.
            content.get("schema").map(|_| (status.as_str(), content))
        })
        .collect()
    }
}

fn fields(node: &Value) -> impl Iterator<Item = (&String, &Value)> {
    node.as_object().into_iter().flatten()
}
