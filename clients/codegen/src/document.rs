//! An OpenAPI document, and places in it that know where they are.

use crate::json::{Object, Value};

use crate::error::Fault;

/// How many `$ref`s may lead from one to the next before it is a circle.
const MOST_REFS: usize = 32;

/// A document, read and not yet understood.
#[derive(Debug, Clone)]
pub struct Document {
    name: String,
    root: Value,
}

impl Document {
    /// Reads the JSON or YAML of the document that is called `name` in errors and overrides.
    ///
    /// # Errors
    /// A [`Fault`] where it is neither, or no OpenAPI 3.
    ///
    /// ```
    /// # fn main() -> Result<(), ratelimit_codegen::Fault> {
    /// use ratelimit_codegen::Document;
    ///
    /// Document::read("shop.json", r#"{"openapi": "3.1.0", "paths": {}}"#)?;
    /// Document::read("shop.yaml", "openapi: 3.0.3\npaths: {}")?;
    /// let fault = Document::read("old.json", r#"{"swagger": "2.0"}"#).unwrap_err();
    /// assert!(fault.to_string().starts_with("old.json#/openapi: "), "{fault}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read(name: impl Into<String>, text: &str) -> Result<Self, Fault> {
        let name = name.into();
        let root = value(&name, text)?;
        let fault = |message: String, help: &str| Err(Fault::new(&name, "/openapi", message, help));
        if root.get("swagger").is_some() {
            return fault(
                "is Swagger 2".to_owned(),
                "convert it to OpenAPI 3, as `npx swagger2openapi` does",
            );
        }
        match root.get("openapi") {
            Some(Value::String(version)) if ["3.0", "3.1"].iter().any(|known| version.starts_with(known)) => {
                Ok(Self { name, root })
            }
            // In YAML `3.1` without quotes is a number.
            Some(Value::Number(version)) if ["3.0", "3.1"].contains(&version.to_string().as_str()) => {
                Ok(Self { name, root })
            }
            Some(version) => {
                let message = format!("has the version {version}, which is not read here");
                fault(message, "give a document of OpenAPI 3.0 or 3.1")
            }
            None => fault("is missing".to_owned(), "give a document of OpenAPI 3.0 or 3.1"),
        }
    }

    /// The document with `text`, JSON or YAML, laid over it: objects member by member, everything else instead of what is
    /// there. It says what the document does not, such as what comes back.
    ///
    /// # Errors
    /// A [`Fault`] of the overlay, which is called `name`, where it is neither.
    ///
    /// ```
    /// use ratelimit_codegen::Document;
    ///
    /// # fn main() -> Result<(), ratelimit_codegen::Fault> {
    /// let shop = Document::read("shop.json", r#"{"openapi": "3.1.0", "paths": {}}"#)?;
    /// assert!(shop.clone().overlay("answers.json", "{").is_err());
    /// let shop = shop.overlay("answers.json", r#"{"components": {"schemas": {}}}"#)?;
    /// # drop(shop);
    /// # Ok(())
    /// # }
    /// ```
    pub fn overlay(mut self, name: &str, text: &str) -> Result<Self, Fault> {
        self.root.overlay(value(name, text)?);
        Ok(self)
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// All of it.
    pub(crate) fn root(&self) -> Node<'_> {
        Node { document: self, pointer: String::new(), value: &self.root }
    }
}

/// What is in the text of the file `name`: JSON where it begins as an object of it does, YAML else.
fn value(name: &str, text: &str) -> Result<Value, Fault> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('{') {
        let json = serde_json::from_str(text);
        let told = |error: serde_json::Error| {
            Fault::new(name, "", format!("is no JSON: {error}"), "correct it, or give it as YAML")
        };
        // YAML may begin so too.
        return json.or_else(|error| crate::yaml::read(text).map_err(|_| told(error)));
    }
    crate::yaml::read(text).map_err(|wrong| {
        Fault::new(name, "", format!("is no YAML: {wrong}"), "correct it, or give it as JSON")
    })
}

/// A place in a document.
#[derive(Debug, Clone)]
pub(crate) struct Node<'a> {
    pub(crate) document: &'a Document,
    pub(crate) pointer: String,
    pub(crate) value: &'a Value,
}

impl<'a> Node<'a> {
    /// The fault of what is here.
    pub(crate) fn fault(&self, message: impl Into<String>, help: impl Into<String>) -> Fault {
        Fault::new(&self.document.name, &self.pointer, message, help)
    }

    fn child(&self, key: &str, value: &'a Value) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        Self { document: self.document, pointer: format!("{}/{key}", self.pointer), value }
    }

    /// The member `key`, if there is one.
    pub(crate) fn get(&self, key: &str) -> Option<Self> {
        self.value.get(key).map(|value| self.child(key, value))
    }

    pub(crate) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    pub(crate) fn flag(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    fn map(&self) -> Option<&'a Object> {
        self.value.as_object()
    }

    /// The members, in their order; none of what is no object.
    pub(crate) fn entries(&self) -> Vec<(&'a str, Self)> {
        let entries = self.map().into_iter().flat_map(Object::iter);
        entries.map(|(key, value)| (key, self.child(key, value))).collect()
    }

    /// The members of the member `key`.
    pub(crate) fn entries_of(&self, key: &str) -> Vec<(&'a str, Self)> {
        self.get(key).map(|node| node.entries()).unwrap_or_default()
    }

    /// The items of the list `key`; none of what is no list.
    pub(crate) fn items_of(&self, key: &str) -> Vec<Self> {
        let Some(list) = self.get(key) else { return Vec::new() };
        let items = list.value.as_array().into_iter().flatten().enumerate();
        items.map(|(place, value)| list.child(&place.to_string(), value)).collect()
    }

    /// The texts in the list `key`.
    pub(crate) fn texts_of(&self, key: &str) -> Vec<&'a str> {
        self.items_of(key).iter().filter_map(|item| item.value.as_str()).collect()
    }

    /// What is meant by what is here: where a `$ref` leads, however many there are.
    pub(crate) fn resolve(&self) -> Result<Self, Fault> {
        let mut at = self.clone();
        for _ in 0..MOST_REFS {
            let Some(reference) = at.text("$ref") else { return Ok(at) };
            let Some(pointer) = reference.strip_prefix('#') else {
                let message = format!("refers to another document by `{reference}`");
                return Err(
                    at.fault(message, "bundle the documents into one, as `npx @redocly/cli bundle` does")
                );
            };
            let pointer = &unescaped(pointer);
            let Some(value) = self.document.root.pointer(pointer) else {
                let message = format!("refers to `{reference}`, which is not there");
                return Err(at.fault(message, "add it, or correct the `$ref`"));
            };
            at = Node { document: self.document, pointer: pointer.clone(), value };
        }
        Err(self.fault("has a `$ref` that leads in a circle", "let one of them be a schema"))
    }
}

/// The pointer in the fragment of a URI, in which any character may be escaped (RFC 6901, 6).
fn unescaped(fragment: &str) -> String {
    let mut bytes = Vec::new();
    let mut left = fragment;
    while let Some((before, after)) = left.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        if let Some(byte) = after.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            left = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(b'%');
            left = after;
        }
    }
    bytes.extend_from_slice(left.as_bytes());
    String::from_utf8(bytes).unwrap_or_else(|_| fragment.to_owned())
}
