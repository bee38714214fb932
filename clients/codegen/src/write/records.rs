//! The types of a module as objects of JSON: a method for each field of what comes back, and a setter for
//! each of what is sent.

use crate::model::{Field, Kind, Module, Named, Object, Place, Returns, ToldBy, Type, Variant, Way};
use crate::names::ident;

use super::{Put, documents, literal, names, origin, owned};

/// More than this many arguments, and clippy asks for a struct.
const MOST_ARGUMENTS: usize = 7;

pub(super) fn file(module: &Module) -> String {
    let tops = tops(module);
    let one = |(place, named): (usize, &Named)| match &named.kind {
        Kind::Object(object) if named.way == Way::Response => {
            answer(named, object, tops.contains(&place), module)
        }
        Kind::Object(object) => params(named, object, tops.contains(&place), module),
        Kind::Enum(variants) => texts(named, variants),
        Kind::Union(variants) => choice(named, variants, module),
    };
    let body = module.types.iter().enumerate().map(one).collect::<Vec<_>>().join("\n");
    let mut file = format!("//! What goes into and comes out of [`{0}`](super::{0}).\n", module.trait_name);
    file.push_str(&origin(&documents(module)));
    file.push('\n');
    if names(&body, "BTreeMap") {
        file.push_str("use std::collections::BTreeMap;\n\n");
    }
    if names(&body, "Value") {
        file.push_str("use serde_json::Value;\n\n");
    }
    if body.contains("objects::") {
        file.push_str("use super::super::objects;\n");
    }
    let used = |name: &&str| match *name {
        "has" | "has_any" | "tagged" => body.contains(&format!(" if {name}(")),
        "Expandable" | "List" => body.contains(&format!("{name}<")),
        "Fields" => names(&body, name),
        macro_name => body.lines().any(|line| line.starts_with(&format!("{macro_name}! {{"))),
    };
    let helpers = [
        "Expandable",
        "Fields",
        "List",
        "any_of",
        "has",
        "has_any",
        "object",
        "one_of",
        "params",
        "tagged",
        "texts",
    ];
    let helpers: Vec<_> = helpers.into_iter().filter(used).collect();
    if !helpers.is_empty() {
        file.put(format_args!("use super::super::support::{{{}}};\n", helpers.join(", ")));
    }
    file.push('\n');
    file.push_str(&body);
    file
}

/// The types that are bodies, queries or answers as a whole, and those that others know.
fn tops(module: &Module) -> Vec<usize> {
    let mut tops: Vec<_> = module.homes.iter().map(|(_, place)| *place).collect();
    let mut note = |ty: &Type| match ty {
        Type::Named(place) => tops.push(*place),
        Type::List(inner) | Type::Page(inner) => {
            if let Type::Named(place) = **inner {
                tops.push(place);
            }
        }
        _ => {}
    };
    for operation in &module.operations {
        for argument in operation.arguments.iter().filter(|argument| argument.place != Place::Path) {
            note(&argument.ty);
        }
        if let Returns::Json { ty, .. } = &operation.returns {
            note(ty);
        }
    }
    tops
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
    let sent = named.way == Way::Request;
    let which = if sent { "any_of" } else { "one_of" };
    let mut text = format!("{which}! {{\n    /// {}\n    {} {{\n", named.docs, named.name);
    let mut seen = Vec::new();
    for Variant { name, ty, told_by, .. } in variants {
        let ty = owned(ty, module);
        if sent && seen.contains(&ty) {
            continue;
        }
        let sign = if sent { String::new() } else { format!(" if {}", sign(told_by)) };
        text.put(format_args!("        {name}({ty}){sign},\n"));
        seen.push(ty);
    }
    text.push_str("    }\n}\n");
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
        ToldBy::Deleted => "(|value: &Value| value.get(\"deleted\") == Some(&Value::Bool(true)))".to_owned(),
        ToldBy::Has(fields, any) if any.is_empty() => format!("has(&[{}])", texts(fields)),
        ToldBy::Has(fields, any) => format!("has_any(&[{}], &[{}])", texts(fields), texts(any)),
    }
}

/// Whether it is the id that every object of its kind has.
fn is_id(field: &Field) -> bool {
    field.wire == "id" && field.ty == Type::Text && !field.nullable
}

fn answer(named: &Named, object: &Object, top: bool, module: &Module) -> String {
    let kind = if top { "answer" } else { "part" };
    let has_id = object.fields.iter().any(is_id);
    let mut text = format!("object! {{\n    /// {}\n    {kind} {}({has_id}) {{\n", named.docs, named.name);
    for field in &object.fields {
        let how = if is_id(field) { "always" } else { "get" };
        let ty = read(&field.ty, module);
        text.put(format_args!("        /// {}\n        {how} {}: {ty},\n", field.docs, called(field)));
    }
    text.push_str("    }\n}\n");
    text
}

/// The name, and what it is called in JSON where that is something else.
fn called(field: &Field) -> String {
    let ident = ident(&field.name);
    if ident == field.wire { ident } else { format!("{ident} = {}", literal(&field.wire)) }
}

/// The type as it is read: texts and JSON are borrowed.
fn read(ty: &Type, module: &Module) -> String {
    match ty {
        Type::Text => "&str".to_owned(),
        Type::Any => "&Value".to_owned(),
        Type::List(item) => format!("Vec<{}>", read(item, module)),
        Type::Map(value) => format!("BTreeMap<&str, {}>", read(value, module)),
        _ => owned(ty, module),
    }
}

fn params(named: &Named, object: &Object, top: bool, module: &Module) -> String {
    let required = object.fields.iter().any(|field| field.required);
    let kind = match (top, required) {
        (true, true) => "required",
        (true, false) => "options",
        (false, true) => "required_group",
        (false, false) => "group",
    };
    let mut text = format!("params! {{\n    /// {}\n    {kind} {} {{\n", named.docs, named.name);
    for field in &object.fields {
        let (kind, ty) = match &field.ty {
            Type::List(item) => ("list", owned(item, module)),
            Type::Map(value) => ("entry", owned(never_null(value), module)),
            ty => ("set", owned(ty, module)),
        };
        let mut unset = if field.nullable { format!(" or unset_{}", field.name) } else { String::new() };
        if matches!(&field.ty, Type::Map(value) if matches!(**value, Type::Nullable(_))) {
            unset.put(format_args!(" but unset_{}_of", field.name));
        }
        text.put(format_args!(
            "        /// {}\n        {kind} {}{unset}: {ty},\n",
            field.docs,
            called(field)
        ));
    }
    text.push_str("    }\n}\n");
    text.push_str(&constructor(&named.name, object, module));
    text
}

/// What must be there is an argument; where nothing must, `new` is that of all params.
fn constructor(name: &str, object: &Object, module: &Module) -> String {
    let required: Vec<_> = object.fields.iter().filter(|field| field.required).collect();
    if required.is_empty() {
        return String::new();
    }
    let argument = |field: &&Field| match &field.ty {
        Type::List(item) => {
            format!("{}: impl IntoIterator<Item: Into<{}>>", ident(&field.name), owned(item, module))
        }
        Type::Map(value) => format!("{}: impl Into<{}>", ident(&field.name), map_of(value, module)),
        ty => format!("{}: impl Into<{}>", ident(&field.name), owned(ty, module)),
    };
    let arguments: Vec<_> = required.iter().map(argument).collect();
    let mut text = format!("\nimpl {name} {{\n    /// With what must be there.\n    #[must_use]\n");
    if required.len() > MOST_ARGUMENTS {
        text.push_str("    #[expect(clippy::too_many_arguments, reason = \"as many as must be there\")]\n");
    }
    text.put(format_args!("    pub fn new({}) -> Self {{\n", arguments.join(", ")));
    let (maps, others): (Vec<&Field>, Vec<&Field>) =
        required.into_iter().partition(|field| matches!(field.ty, Type::Map(_)));
    let setter = |field: &&Field| format!(".{0}({0})", ident(&field.name));
    let mut sent = format!("Self(Fields::new()){}", others.iter().map(setter).collect::<String>());
    for field in maps {
        // One by one, as its setter takes them.
        let ident = ident(&field.name);
        let Type::Map(value) = &field.ty else { continue };
        text.put(format_args!("        let {ident}: {} = {ident}.into();\n", map_of(value, module)));
        sent = format!("{ident}.into_iter().fold({sent}, |sent, (name, value)| sent.{ident}(name, value))");
    }
    text.put(format_args!("        {sent}\n    }}\n}}\n"));
    text
}

/// The values of a map, as its setter takes them: one that is emptied has a setter of its own.
fn never_null(value: &Type) -> &Type {
    if let Type::Nullable(inner) = value { inner } else { value }
}

fn map_of(value: &Type, module: &Module) -> String {
    format!("BTreeMap<String, {}>", owned(never_null(value), module))
}
