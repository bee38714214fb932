//! What was sent, read by what the document says of it.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::document::{Document, Operation};

/// A form that is read: a text, or what is in brackets behind its name.
#[derive(Debug)]
enum Node {
    Text(String),
    Fields(BTreeMap<String, Self>),
}

/// What fills the template of the operation's path in `path`.
pub(super) fn path(operation: &Operation<'_>, path: &str) -> Result<Value, String> {
    let mut values = Map::new();
    let (mut template, mut rest) = (operation.path, path);
    let differs = || format!("the path is `{path}`, and not one of `{}`", operation.path);
    while let Some((literal, behind)) = template.split_once('{') {
        let (name, behind) = behind.split_once('}').ok_or_else(differs)?;
        let filled = rest.strip_prefix(literal).ok_or_else(differs)?;
        // A value ends where its segment does, or where the template goes on within it.
        let until = behind.chars().next().unwrap_or('/');
        let (value, after) = filled.split_at(filled.find(until).unwrap_or(filled.len()));
        let value = percent_decode_str(value).decode_utf8().map_err(|error| error.to_string())?;
        let parameters = operation.parameters("path");
        let parameter = parameters.iter().find(|parameter| parameter["name"] == name);
        let schema = parameter.map_or(&Value::Null, |parameter| &parameter["schema"]);
        values.insert(name.to_owned(), read(operation.document, schema, &Node::Text(value.into_owned())));
        (template, rest) = (behind, after);
    }
    if template == rest { Ok(Value::Object(values)) } else { Err(differs()) }
}

/// The query, by the style of each of its parameters (`OpenAPI` 3.1, 4.8.12.4).
pub(super) fn query(operation: &Operation<'_>, query: &str) -> Result<Value, String> {
    let document = operation.document;
    let parameters = operation.parameters("query");
    let mut values: Map<String, Value> = Map::new();
    let mut nested = Vec::new();
    for (name, text) in form_urlencoded::parse(query.as_bytes()).into_owned() {
        let declared = parameters.iter().find(|parameter| parameter["name"] == name.as_str());
        let Some(parameter) = declared.filter(|parameter| parameter["style"] != "deepObject") else {
            nested.push((name, text));
            continue;
        };
        let schema = document.resolve(&parameter["schema"]);
        if !is_a(schema, "array") {
            let value = read(document, schema, &Node::Text(text));
            if values.insert(name.clone(), value).is_some() {
                return Err(format!("`{name}` is twice in the query"));
            }
            continue;
        }
        let texts = if parameter["explode"] == false { text.split(',').collect() } else { vec![&*text] };
        let items =
            texts.into_iter().map(|text| read(document, &schema["items"], &Node::Text(text.to_owned())));
        if let Value::Array(list) = values.entry(name).or_insert_with(|| json!([])) {
            list.extend(items);
        }
    }
    for (name, node) in tree(nested)? {
        let declared = parameters.iter().find(|parameter| parameter["name"] == name.as_str());
        let schema = declared.map_or(&Value::Null, |parameter| &parameter["schema"]);
        values.insert(name, read(document, schema, &node));
    }
    Ok(Value::Object(values))
}

/// A form with brackets: fields of objects by their names, items of lists by their numbers.
pub(super) fn form(
    document: &Document,
    schema: &Value,
    pairs: Vec<(String, String)>,
) -> Result<Value, String> {
    Ok(read(document, schema, &Node::Fields(tree(pairs)?)))
}

fn tree(pairs: Vec<(String, String)>) -> Result<BTreeMap<String, Node>, String> {
    let mut root = Node::Fields(BTreeMap::new());
    for (name, text) in pairs {
        root.put(keys(&name)?, text).ok_or_else(|| format!("`{name}` is sent twice, or as two things"))?;
    }
    match root {
        Node::Fields(fields) => Ok(fields),
        Node::Text(text) => Err(format!("`{text}` has no name")),
    }
}

/// `a[b][0]` is `a`, `b`, `0`.
fn keys(name: &str) -> Result<Vec<&str>, String> {
    let (first, mut rest) = name.split_at(name.find('[').unwrap_or(name.len()));
    let mut keys = vec![first];
    while !rest.is_empty() {
        let inner = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let (key, behind) = inner.ok_or_else(|| format!("the brackets of `{name}` do not match"))?;
        keys.push(key);
        rest = behind;
    }
    Ok(keys)
}

impl Node {
    fn put(&mut self, keys: Vec<&str>, text: String) -> Option<()> {
        let mut at = self;
        for key in keys {
            let Self::Fields(fields) = at else { return None };
            at = fields.entry(key.to_owned()).or_insert_with(|| Self::Fields(BTreeMap::new()));
        }
        match at {
            Self::Fields(fields) if fields.is_empty() => *at = Self::Text(text),
            _ => return None,
        }
        Some(())
    }
}

/// `node` as what `schema` has it for; as it is, where that is nothing that it can be.
fn read(document: &Document, schema: &Value, node: &Node) -> Value {
    let schema = document.resolve(schema);
    if let Some(choices) = schema.get("oneOf").or_else(|| schema.get("anyOf")).and_then(Value::as_array) {
        let read = |choice| (choice, read(document, choice, node));
        let fitting = choices.iter().map(read).find(|(choice, value)| document.is_fit(choice, value));
        return fitting.map_or_else(|| read_as_is(node), |(_, value)| value);
    }
    match node {
        Node::Text(text) => {
            let number = is_a(schema, "integer") || is_a(schema, "number");
            let read = match text.as_str() {
                "true" | "false" if is_a(schema, "boolean") => Some(json!(text == "true")),
                _ if number => text.parse().ok().map(Value::Number),
                _ => None,
            };
            read.unwrap_or_else(|| json!(text))
        }
        Node::Fields(fields) if is_a(schema, "array") => {
            let items: Option<Vec<&Node>> =
                (0..fields.len()).map(|number| fields.get(&number.to_string())).collect();
            let read = |items: Vec<&Node>| {
                items.into_iter().map(|item| read(document, &schema["items"], item)).collect()
            };
            items.map_or_else(|| read_as_is(node), read)
        }
        Node::Fields(fields) => {
            let known =
                |name: &str| schema["properties"].get(name).unwrap_or(&schema["additionalProperties"]);
            fields.iter().map(|(name, node)| (name.clone(), read(document, known(name), node))).collect()
        }
    }
}

fn read_as_is(node: &Node) -> Value {
    match node {
        Node::Text(text) => json!(text),
        Node::Fields(fields) => fields.iter().map(|(name, node)| (name.clone(), read_as_is(node))).collect(),
    }
}

fn is_a(schema: &Value, kind: &str) -> bool {
    match &schema["type"] {
        Value::Array(kinds) => kinds.iter().any(|known| known == kind),
        one => one == kind,
    }
}
