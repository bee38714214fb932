//! The types of a module.

use crate::config::Config;
use crate::model::{Field, Kind, Module, Named, Object, ToldBy, Variant, Way};
use crate::names::ident;

use super::{Put, documents, literal, names, origin, owned};

/// More than this many arguments, and clippy asks for a struct.
const MOST_ARGUMENTS: usize = 7;

pub(super) fn file(module: &Module, config: &Config) -> String {
    let types: Vec<_> = module.types.iter().map(|named| one(named, module)).collect();
    let body = types.join("\n");
    let mut file = format!("//! What goes into and comes out of [`{0}`](super::{0}).\n", module.trait_name);
    file.push_str(&origin(&documents(module)));
    file.push('\n');
    let mut standard = String::new();
    if names(&body, "BTreeMap") {
        standard.push_str("use std::collections::BTreeMap;\n");
    }
    if body.contains("impl fmt::Debug for ") {
        standard.push_str("use std::fmt;\n");
    }
    let mut others = String::new();
    if names(&body, "OrUnset") {
        others.put(format_args!("use {}::OrUnset;\n", config.runtime));
    }
    if body.contains("Serialize,") || body.contains("Serialize)") {
        others.push_str("use serde::{Deserialize, Serialize};\n");
    }
    if names(&body, "Value") {
        others.push_str("use serde_json::Value;\n");
    }
    let helpers =
        ["Expandable", "deleted", "has", "has_any", "open_enum", "or_unset", "setters", "tagged", "union"];
    let helpers: Vec<_> = helpers.into_iter().filter(|name| is_called(&body, name)).collect();
    let helpers = if helpers.is_empty() {
        String::new()
    } else {
        format!("use super::super::support::{{{}}};\n", helpers.join(", "))
    };
    for group in [standard, others, helpers] {
        if !group.is_empty() {
            file.push_str(&group);
            file.push('\n');
        }
    }
    file.push_str(&body);
    file
}

/// Whether a helper is used: some have names that fields can have too.
fn is_called(body: &str, name: &str) -> bool {
    match name {
        "Expandable" => names(body, name),
        "deleted" => body.contains(" if deleted,"),
        "has" | "has_any" | "tagged" => body.contains(&format!(" if {name}(")),
        "or_unset" => body.contains("deserialize_with = \"or_unset\""),
        _ => body.lines().any(|line| line.starts_with(&format!("{name}! {{"))),
    }
}

fn one(named: &Named, module: &Module) -> String {
    match &named.kind {
        Kind::Object(object) => structure(named, object, module),
        Kind::Enum(variants) => open_enum(named, variants),
        Kind::Union(variants) => union(named, variants, module),
    }
}

fn open_enum(named: &Named, variants: &[(String, String)]) -> String {
    let mut text = format!("open_enum! {{\n    /// {}\n    {} {{\n", named.docs, named.name);
    for (name, value) in variants {
        text.put(format_args!("        {name} = {},\n", literal(value)));
    }
    text.push_str("    }\n}\n");
    text
}

fn union(named: &Named, variants: &[Variant], module: &Module) -> String {
    let is_sent = named.way == Way::Request;
    let which = if is_sent { "sent " } else { "" };
    let mut text = format!("union! {{\n    /// {}\n    {which}{} {{\n", named.docs, named.name);
    let mut seen = Vec::new();
    let texts = |texts: &[String]| texts.iter().map(|text| literal(text)).collect::<Vec<_>>().join(", ");
    for Variant { name, ty, boxed, told_by } in variants {
        let ty = owned(ty, module);
        let ty = if *boxed { format!("Box<{ty}>") } else { ty };
        // What is sent is one of its types, however the upstream tells them apart.
        if is_sent && seen.contains(&ty) {
            continue;
        }
        let told_by = match told_by {
            ToldBy::Json("boolean") => "Value::is_boolean".to_owned(),
            ToldBy::Json("integer") => "Value::is_i64".to_owned(),
            ToldBy::Json("number") => "Value::is_number".to_owned(),
            ToldBy::Json("string") => "Value::is_string".to_owned(),
            ToldBy::Json("array") => "Value::is_array".to_owned(),
            ToldBy::Json("object") => "Value::is_object".to_owned(),
            ToldBy::Json(_) => "(|_: &Value| true)".to_owned(),
            ToldBy::Tag(tag, values) => format!("tagged({}, &[{}])", literal(tag), texts(values)),
            ToldBy::Deleted => "deleted".to_owned(),
            ToldBy::Has(fields, any) if any.is_empty() => format!("has(&[{}])", texts(fields)),
            ToldBy::Has(fields, any) => format!("has_any(&[{}], &[{}])", texts(fields), texts(any)),
        };
        text.put(format_args!("        {name}({ty}) if {told_by},\n"));
        seen.push(ty);
    }
    text.push_str("    }\n}\n");
    text
}

fn structure(named: &Named, object: &Object, module: &Module) -> String {
    let Named { name, way, docs, .. } = named;
    let sent = *way == Way::Request;
    let is_default = !sent || object.fields.iter().all(|field| !field.required);
    let secret = object.fields.iter().any(|field| field.secret);
    let mut derives = Vec::new();
    if !secret {
        derives.push("Debug");
    }
    derives.push("Clone");
    if is_default {
        derives.push("Default");
    }
    derives.extend(["PartialEq", "Serialize", "Deserialize"]);
    let mut text =
        format!("/// {docs}\n#[derive({})]\n#[non_exhaustive]\npub struct {name} {{\n", derives.join(", "));
    for field in &object.fields {
        text.push_str(&self::field(field, sent, module));
    }
    if let Some(others) = &object.others {
        text.push_str("    /// The fields that have no place of their own here.\n    #[serde(flatten)]\n");
        text.put(format_args!("    pub other_fields: BTreeMap<String, {}>,\n", owned(others, module)));
    }
    text.push_str("}\n");
    if sent {
        text.push_str(&constructor(name, object, module));
        text.push_str(&setters(name, object, module));
    }
    if secret {
        text.push_str(&debug(name, object));
    }
    text
}

/// What is in the field where it is there.
fn inner(field: &Field, module: &Module) -> String {
    let ty = owned(&field.ty, module);
    if field.boxed { format!("Box<{ty}>") } else { ty }
}

/// The type of the field.
fn outer(field: &Field, sent: bool, module: &Module) -> String {
    let inner = inner(field, module);
    match (sent, field.required, field.nullable) {
        (true, true, false) => inner,
        (true, false, true) => format!("Option<OrUnset<{inner}>>"),
        _ => format!("Option<{inner}>"),
    }
}

fn field(field: &Field, sent: bool, module: &Module) -> String {
    let mut text = format!("    /// {}\n", field.docs);
    let mut serde = Vec::new();
    if ident(&field.name).trim_start_matches("r#") != field.wire {
        serde.push(format!("rename = {}", literal(&field.wire)));
    }
    if sent && !field.required {
        if field.nullable {
            serde.push("default".to_owned());
            serde.push("deserialize_with = \"or_unset\"".to_owned());
        }
        serde.push("skip_serializing_if = \"Option::is_none\"".to_owned());
    }
    if !serde.is_empty() {
        text.put(format_args!("    #[serde({})]\n", serde.join(", ")));
    }
    text.put(format_args!("    pub {}: {},\n", ident(&field.name), outer(field, sent, module)));
    text
}

/// What must be there is an argument.
fn constructor(name: &str, object: &Object, module: &Module) -> String {
    let required: Vec<_> = object.fields.iter().filter(|field| field.required).collect();
    if required.is_empty() {
        // A setter can have that name.
        let is_hidden = object.fields.iter().any(|field| field.name == "default");
        let default = if is_hidden { "<Self as Default>" } else { "Self" };
        return format!(
            "\nimpl {name} {{\n    /// With nothing that is set.\n    #[must_use]\n    pub fn new() -> Self {{\n        \
             {default}::default()\n    }}\n}}\n"
        );
    }
    let argument =
        |field: &&Field| format!("{}: impl Into<{}>", ident(&field.name), outer(field, true, module));
    let arguments: Vec<_> = required.iter().map(argument).collect();
    let mut text = format!("\nimpl {name} {{\n    /// With what must be there.\n");
    if required.len() > MOST_ARGUMENTS {
        text.push_str("    #[expect(clippy::too_many_arguments, reason = \"as many as must be there\")]\n");
    }
    text.put(format_args!("    pub fn new({}) -> Self {{\n        Self {{\n", arguments.join(", ")));
    for field in &object.fields {
        let ident = ident(&field.name);
        let value = if field.required { format!("{ident}.into()") } else { "None".to_owned() };
        text.put(format_args!("            {ident}: {value},\n"));
    }
    if object.others.is_some() {
        text.push_str("            other_fields: BTreeMap::new(),\n");
    }
    text.push_str("        }\n    }\n}\n");
    text
}

fn setters(name: &str, object: &Object, module: &Module) -> String {
    let optional: Vec<_> = object.fields.iter().filter(|field| !field.required).collect();
    if optional.is_empty() {
        return String::new();
    }
    let mut text = format!("\nsetters! {{\n    {name} {{\n");
    for field in optional {
        let inner = inner(field, module);
        let ty = if field.nullable { format!("OrUnset<{inner}>") } else { inner };
        text.put(format_args!("        {}: {ty},\n", ident(&field.name)));
    }
    text.push_str("    }\n}\n");
    text
}

/// Shows everything but the secrets.
fn debug(name: &str, object: &Object) -> String {
    let mut text = format!(
        "\nimpl fmt::Debug for {name} {{\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\n        f.debug_struct({})\n",
        literal(name)
    );
    for field in object.fields.iter().filter(|field| !field.secret) {
        text.put(format_args!(
            "            .field({}, &self.{})\n",
            literal(&field.name),
            ident(&field.name)
        ));
    }
    text.push_str("            .finish_non_exhaustive()\n    }\n}\n");
    text
}
