//! The schemas of a document, as a validator of JSON Schema takes them.

use std::rc::Rc;

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::document::{Document, Operation};

/// What of an operation a value is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The parameters in the path, the query or the headers, as one object.
    Parameters(&'static str),
    /// The body.
    Body,
}

impl Operation<'_> {
    /// Why `value`, which was sent as `part`, does not fit what the document says; nothing where it does.
    pub(super) fn misfits(&self, part: Part, value: &Value) -> Vec<String> {
        match part {
            Part::Parameters(place) => {
                let schema = together(&self.parameters(place));
                faults(&validator(&schema, self.document.components()), value, place)
            }
            Part::Body => {
                let Some((_, schema)) = self.body() else {
                    return vec!["a body is sent where none is declared".to_owned()];
                };
                faults(&self.document.validator(schema), value, "body")
            }
        }
    }
}

impl Document {
    /// Why `value` does not fit `schema`, which is part of this document; nothing where it does.
    #[must_use]
    pub fn misfits(&self, schema: &Value, value: &Value) -> Vec<String> {
        faults(&self.validator(schema), value, "")
    }

    /// Whether `value` fits `schema`, which is part of this document.
    pub(super) fn is_fit(&self, schema: &Value, value: &Value) -> bool {
        self.validator(schema).is_valid(value)
    }

    /// A validator for a part of this document, which is made once: it is known by its address, and a document stays
    /// as it is.
    fn validator(&self, schema: &Value) -> Rc<Validator> {
        let known = self.validators.borrow().get(&std::ptr::from_ref(schema)).cloned();
        known.unwrap_or_else(|| {
            let made = Rc::new(validator(schema, self.components()));
            self.validators.borrow_mut().insert(schema, Rc::clone(&made));
            made
        })
    }
}

/// One schema for all parameters of a place: an object that has no others.
fn together(parameters: &[&Value]) -> Value {
    let name = |parameter: &Value| parameter["name"].as_str().unwrap_or_default().to_owned();
    let properties: Map<String, Value> =
        parameters.iter().map(|parameter| (name(parameter), parameter["schema"].clone())).collect();
    let required = parameters.iter().filter(|parameter| parameter["required"] == true);
    json!({
        "type": "object",
        "properties": properties,
        "required": required.map(|parameter| name(parameter)).collect::<Vec<_>>(),
        "additionalProperties": false,
    })
}

#[expect(clippy::panic, reason = "the test of a document with a schema that is none ends there")]
fn validator(schema: &Value, components: &Value) -> Validator {
    // References go to the root of what is validated with.
    let root = json!({"allOf": [schema], "components": components});
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    options.build(&root).unwrap_or_else(|error| panic!("a schema is none: {error}: {schema}"))
}

fn faults(validator: &Validator, value: &Value, whole: &str) -> Vec<String> {
    let fault = |error: jsonschema::ValidationError<'_>| format!("{whole}{}: {error}", error.instance_path());
    validator.iter_errors(value).map(fault).collect()
}

/// Makes the schemas of `root` those of JSON Schema 2020-12: what is `nullable` may be null. What is sent has no fields
/// but those that are named: the schemas of requests are closed, which documents leave open.
pub(super) fn modernise(root: &mut Value) {
    let Some(paths) = root["paths"].as_object_mut() else { return };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        for operation in item.values_mut().filter(|node| node.is_object()) {
            for part in ["parameters", "requestBody"] {
                each_schema(&mut operation[part], true);
            }
            each_schema(&mut operation["responses"], false);
        }
        each_schema(item.entry("parameters").or_insert(Value::Null), true);
    }
    let components = &mut root["components"];
    for part in ["parameters", "requestBodies"] {
        each_schema(&mut components[part], true);
    }
    each_schema(&mut components["responses"], false);
    // Answers refer to these too, and a part of another says nothing of its fields.
    for named in components["schemas"].as_object_mut().into_iter().flat_map(Map::values_mut) {
        in_schema(named, false);
    }
}

/// Goes to all schemas in a part of a document that is none itself.
fn each_schema(node: &mut Value, closed: bool) {
    match node {
        Value::Object(fields) => {
            for (name, node) in fields {
                match name.as_str() {
                    "schema" => in_schema(node, closed),
                    "example" | "examples" => {}
                    _ => each_schema(node, closed),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each_schema(item, closed)),
        _ => {}
    }
}

fn in_schema(schema: &mut Value, closed: bool) {
    let Some(fields) = schema.as_object_mut() else { return };
    for (keyword, node) in &mut *fields {
        match keyword.as_str() {
            "properties" | "patternProperties" | "$defs" => {
                node.as_object_mut().into_iter().flatten().for_each(|(_, node)| in_schema(node, closed));
            }
            "items" | "additionalProperties" | "not" => in_schema(node, closed),
            "anyOf" | "oneOf" => {
                node.as_array_mut().into_iter().flatten().for_each(|node| in_schema(node, closed));
            }
            // Each of these leaves to the others what it does not name.
            "allOf" => node.as_array_mut().into_iter().flatten().for_each(|node| in_schema(node, false)),
            _ => {}
        }
    }
    if closed && fields.contains_key("properties") && !fields.contains_key("additionalProperties") {
        fields.insert("unevaluatedProperties".to_owned(), json!(false));
    }
    if fields.remove("nullable") == Some(json!(true)) {
        let inner = schema.take();
        *schema = json!({"anyOf": [inner, {"type": "null"}]});
    }
}

/// `value` without what is null, and with each number in one form: what two spellings of one thing share.
#[must_use]
pub fn plain(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(_, value)| !value.is_null());
            Value::Object(fields.map(|(name, value)| (name.clone(), plain(value))).collect())
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Number(number) => json!(number.as_f64()),
        other => other.clone(),
    }
}
