//! The types of a module, read and written field by field by what `support` has.

use crate::config::Config;
use crate::model::{Field, Kind, Module, Named, Object, ToldBy, Type, Variant, Way};
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
    if names(&body, "BTreeMap") || body.contains("        entry ") {
        file.push_str("use std::collections::BTreeMap;\n\n");
    }
    if names(&body, "OrUnset") || body.contains(" or unset_") {
        file.put(format_args!("use {}::OrUnset;\n", config.runtime));
    }
    if names(&body, "Value") {
        file.push_str("use serde_json::Value;\n");
    }
    file.push('\n');
    let used = |name: &&str| match *name {
        "has" | "tagged" => body.contains(&format!(" if {name}(")),
        "Slot" => body.contains("Slot::blank"),
        "Expandable" | "List" => body.contains(&format!("{name}<")),
        "Hidden" => body.contains("<Hidden>") || body.contains(": Hidden"),
        macro_name => body.lines().any(|line| line.starts_with(&format!("{macro_name}! {{"))),
    };
    let helpers = ["Expandable", "Hidden", "List", "Slot", "choice", "choice_from", "has", "record", "setters", "tagged", "texts"];
    let helpers: Vec<_> = helpers.into_iter().filter(|name| used(name)).collect();
    if body.contains("objects::") {
        file.push_str("use super::super::objects;\n");
    }
    if !helpers.is_empty() {
        file.put(format_args!("use super::super::support::{{{}}};\n\n", helpers.join(", ")));
    }
    file.push_str(&body);
    file
}

fn one(named: &Named, module: &Module) -> String {
    match &named.kind {
        Kind::Object(object) => record(named, object, module),
        Kind::Enum(variants) => texts(named, variants),
        Kind::Union(variants) => choice(named, variants, module),
    }
}

fn texts(named: &Named, variants: &[(String, String)]) -> String {
    let mut text = format!("texts! {{\n    /// {}\n    {} {{\n", named.docs, named.name);
    for (name, value) in variants {
        text.put(format_args!("        {name} = {},\n", literal(value)));
    }
    text.push_str("    }\n}\n");
    text
}

fn choice(named: &Named, variants: &[Variant], module: &Module) -> String {
    let mut text = format!("choice! {{\n    /// {}\n    {} {{\n", named.docs, named.name);
    let mut types = Vec::new();
    for Variant { name, ty, boxed, told_by } in variants {
        let ty = boxed_where(*boxed, ty, module);
        text.put(format_args!("        {name}({ty}) if {},\n", sign(told_by)));
        types.push((name, ty));
    }
    text.push_str("    }\n}\n");
    let once = |ty: &str| types.iter().filter(|(_, other)| other == ty).count() == 1;
    let from: Vec<_> = types.iter().filter(|(_, ty)| named.way == Way::Request && once(ty)).collect();
    if !from.is_empty() {
        text.put(format_args!("\nchoice_from! {{\n    {} {{\n", named.name));
        for (name, ty) in from {
            text.put(format_args!("        {name}({ty}),\n"));
        }
        text.push_str("    }\n}\n");
    }
    text
}

/// What is asked of a value, to know whether it is meant.
fn sign(told_by: &ToldBy) -> String {
    let texts = |texts: &[String]| texts.iter().map(|text| literal(text)).collect::<Vec<_>>().join(", ");
    match told_by {
        ToldBy::Json("boolean") => "Value::is_boolean".to_owned(),
        ToldBy::Json("integer") => "Value::is_i64".to_owned(),
        ToldBy::Json("number") => "Value::is_number".to_owned(),
        ToldBy::Json("string") => "Value::is_string".to_owned(),
        ToldBy::Json("array") => "Value::is_array".to_owned(),
        ToldBy::Json("object") => "Value::is_object".to_owned(),
        ToldBy::Json(_) => "(|_: &Value| true)".to_owned(),
        ToldBy::Tag(tag, values) => format!("tagged({}, &[{}])", literal(tag), texts(values)),
        ToldBy::Deleted => "(|value: &Value| value[\"deleted\"] == true)".to_owned(),
        ToldBy::Has(fields) => format!("has(&[{}])", texts(fields)),
    }
}

fn boxed_where(boxed: bool, ty: &Type, module: &Module) -> String {
    let ty = owned(ty, module);
    if boxed { format!("Box<{ty}>") } else { ty }
}

fn record(named: &Named, object: &Object, module: &Module) -> String {
    let Named { name, way, docs, .. } = named;
    let sent = *way == Way::Request;
    let required = object.fields.iter().any(|field| is_bare(field, sent));
    let kind = match (sent, required) {
        (false, _) => "answer",
        (true, true) => "request",
        (true, false) => "options",
    };
    let mut text = format!("record! {{\n    /// {docs}\n    {kind} {name} {{\n");
    for field in &object.fields {
        text.put(format_args!("        /// {}\n", field.docs));
        let wire = if ident(&field.name) == field.wire { String::new() } else { format!(" = {}", literal(&field.wire)) };
        text.put(format_args!("        pub {}: {}{wire},\n", ident(&field.name), outer(field, sent, module)));
    }
    text.push_str("    }\n}\n");
    if sent {
        text.push_str(&constructor(name, object, module));
        text.push_str(&setters(name, object, module));
    }
    text
}

/// Whether the value is there, and is no `Option`: what must be sent, and the id of what comes back.
fn is_bare(field: &Field, sent: bool) -> bool {
    match sent {
        true => field.required,
        false => field.wire == "id" && field.ty == Type::Text && !field.nullable,
    }
}

/// The type of the field.
fn outer(field: &Field, sent: bool, module: &Module) -> String {
    let inner = boxed_where(field.boxed, &field.ty, module);
    let inner = if sent && field.nullable { format!("OrUnset<{inner}>") } else { inner };
    if is_bare(field, sent) { inner } else { format!("Option<{inner}>") }
}

/// What must be there is an argument; where nothing must, there is `default()`.
fn constructor(name: &str, object: &Object, module: &Module) -> String {
    let required: Vec<_> = object.fields.iter().filter(|field| field.required).collect();
    if required.is_empty() {
        return String::new();
    }
    let is_list = |field: &Field| matches!(&field.ty, Type::List(_)) && !field.nullable;
    let argument = |field: &&Field| match &field.ty {
        Type::List(item) if is_list(field) => {
            format!("{}: impl IntoIterator<Item: Into<{}>>", ident(&field.name), owned(item, module))
        }
        _ => format!("{}: impl Into<{}>", ident(&field.name), outer(field, true, module)),
    };
    let arguments: Vec<_> = required.iter().map(argument).collect();
    let mut text = format!("\nimpl {name} {{\n    /// With what must be there.\n    #[must_use]\n");
    if required.len() > MOST_ARGUMENTS {
        text.push_str("    #[expect(clippy::too_many_arguments, reason = \"as many as must be there\")]\n");
    }
    text.put(format_args!("    pub fn new({}) -> Self {{\n        Self {{\n", arguments.join(", ")));
    for field in &required {
        let ident = ident(&field.name);
        let value = if is_list(field) { format!("{ident}.into_iter().map(Into::into).collect()") } else { format!("{ident}.into()") };
        text.put(format_args!("            {ident}: {value},\n"));
    }
    text.push_str("            ..Slot::blank()\n        }\n    }\n}\n");
    text
}

fn setters(name: &str, object: &Object, module: &Module) -> String {
    let mut text = format!("\nsetters! {{\n    {name} {{\n");
    for field in object.fields.iter().filter(|field| !field.required) {
        let (kind, ty) = match &field.ty {
            Type::List(item) => ("list", owned(item, module)),
            Type::Map(value) => ("entry", owned(value, module)),
            ty => ("set", boxed_where(field.boxed, ty, module)),
        };
        let unset = if field.nullable { format!(" or unset_{}", field.name) } else { String::new() };
        text.put(format_args!("        {kind} {}{unset}: {ty},\n", ident(&field.name)));
    }
    text.push_str("    }\n}\n");
    text
}
