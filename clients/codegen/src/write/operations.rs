//! The trait of a module.

use crate::config::Config;
use crate::model::{Argument, Client, ListStyle, Module, Operation, Place, Returns, Type};
use crate::names::{ident, plain, sentence};

use super::{Put, borrowed, documents, in_crate, literal, names, origin, owned};

pub(super) fn file(module: &Module, client: &Client, config: &Config) -> String {
    let body = the_trait(module, client, config);
    let mut file = format!("//! {}.\n", sentence(&module.name));
    file.push_str(&origin(&documents(module)));
    if !module.types.is_empty() {
        file.push_str("\nmod types;\n");
    }
    file.push('\n');
    file.push_str(&imports(&body, config));
    if !module.types.is_empty() {
        file.push_str("\npub use self::types::*;\n");
    }
    file.push('\n');
    file.push_str(&body);
    file
}

fn imports(body: &str, config: &Config) -> String {
    let mut text = String::new();
    if names(body, "BTreeMap") {
        text.push_str("use std::collections::BTreeMap;\n\n");
    }
    let error = config.error.rsplit_once("::").filter(|(_, name)| names(body, name));
    let known = ["Body", "ByteStream", "Bytes", "Multipart", "Response", "Stream", "api_client"];
    let mut used: Vec<_> = known.into_iter().filter(|name| names(body, name)).collect();
    used.extend(error.filter(|(path, _)| *path == config.runtime).map(|(_, name)| name));
    used.sort_by_key(|name| (name.starts_with(char::is_lowercase), *name));
    text.put(format_args!("use {}::{{{}}};\n", config.runtime, used.join(", ")));
    if names(body, "Value") {
        text.push_str("use serde_json::Value;\n");
    }
    if config.records {
        let used: Vec<_> =
            ["Expandable", "List", "objects"].into_iter().filter(|name| names(body, name)).collect();
        if !used.is_empty() {
            text.put(format_args!("\nuse super::{{{}}};\n", used.join(", ")));
        }
    }
    if error.is_some_and(|(path, _)| path != config.runtime) {
        text.put(format_args!("\nuse {};\n", config.error));
    }
    text
}

fn the_trait(module: &Module, client: &Client, config: &Config) -> String {
    let Module { trait_name, .. } = module;
    let mut text = format!("/// {}.\n", sentence(&module.name));
    if let Some(link) = &module.link {
        text.put(format_args!("///\n/// [The vendor's page]({link})\n"));
    }
    let mut keys = vec![format!("part_of = {}", client.path())];
    keys.extend(in_crate(config));
    let keys = keys.join(", ");
    if config.fake.is_empty() {
        text.put(format_args!("#[api_client({keys})]\n"));
    } else {
        let feature = literal(&config.fake);
        text.put(format_args!(
            "#[cfg_attr(not(feature = {feature}), api_client({keys}))]\n\
             #[cfg_attr(feature = {feature}, api_client({keys}, fake))]\n"
        ));
    }
    text.put(format_args!("pub trait {trait_name} {{\n"));
    let methods: Vec<_> =
        module.operations.iter().map(|operation| method(operation, module, config)).collect();
    text.push_str(&methods.join("\n"));
    text.push_str("}\n");
    text
}

fn method(operation: &Operation, module: &Module, config: &Config) -> String {
    let once = one_method(operation, module, config, false);
    match &operation.pages {
        None => once,
        Some(_) => format!("{once}\n{}", one_method(operation, module, config, true)),
    }
}

fn one_method(operation: &Operation, module: &Module, config: &Config, all: bool) -> String {
    let mut text = docs(operation, all);
    let keys = [("base_url", &operation.base_url), ("idempotent", &operation.idempotent)];
    let keys = keys
        .map(|(key, value)| value.as_ref().map(|value| format!(", {key} = {value:?}")).unwrap_or_default());
    text.put(format_args!("    #[{}({}{})]\n", operation.verb, literal(&operation.path), keys.concat()));
    for (name, value) in &operation.fixed_headers {
        text.put(format_args!("    #[headers({})]\n", literal(&format!("{name}: {value}"))));
    }
    for attribute in &operation.attributes {
        text.put(format_args!("    {attribute}\n"));
    }
    let mut arguments = vec!["&self".to_owned()];
    arguments.extend(operation.arguments.iter().map(|argument| self::argument(argument, module, config)));
    let arguments = arguments.join(", ");
    let error = config.error.rsplit("::").next().unwrap_or_default();
    let error = if config.error.matches("::").count() > 0 { error } else { config.error.as_str() };
    let name = ident(&operation.name);
    match &operation.pages {
        Some(pages) if all => {
            text.put(format_args!("    #[paginate({})]\n", pages.attribute));
            text.put(format_args!(
                "    fn {}({arguments}) -> impl Stream<Item = Result<{}, {error}>> + Send;\n",
                pages.method,
                owned(&pages.item, module)
            ));
        }
        _ => text.put(format_args!(
            "    async fn {name}({arguments}) -> Result<Response<{}>, {error}>;\n",
            returned(&operation.returns, module)
        )),
    }
    text
}

fn docs(operation: &Operation, all: bool) -> String {
    let what = sentence(&operation.id);
    let how = if all { ", with the items of all its pages" } else { "" };
    let mut text = format!("    /// {what}{how}.\n");
    if !all && !operation.statuses.is_empty() {
        let said = |status: &String| {
            if status == "default" {
                "any status of success".to_owned()
            } else {
                format!("`{}`", plain(status))
            }
        };
        let statuses: Vec<_> = operation.statuses.iter().map(said).collect();
        text.put(format_args!("    ///\n    /// Answered by {}.\n", statuses.join(" or ")));
    }
    if operation.deprecated {
        text.push_str("    ///\n    /// Deprecated by the vendor.\n");
    }
    text.push_str(&said_of(&operation.arguments));
    if !operation.hosts.is_empty() {
        text.put(format_args!("    ///\n    /// Only at <{}>.\n", operation.hosts.join(">, <")));
    }
    if let Some(link) = &operation.link {
        text.put(format_args!("    ///\n    /// [The vendor's page]({link})\n"));
    }
    text
}

/// What the types of arguments do not say of them.
fn said_of(arguments: &[Argument]) -> String {
    let mut text = String::new();
    for Argument { name, docs, place, .. } in arguments.iter().filter(|argument| says_more(&argument.docs)) {
        if text.is_empty() {
            text.push_str("    ///\n");
        }
        if *place == Place::Multipart {
            text.put(format_args!("    /// - `{name}` has these parts:\n"));
            for part in docs.lines() {
                text.put(format_args!("    ///   - {part}\n"));
            }
        } else {
            let (first, rest) = docs.split_once(' ').unwrap_or((docs, ""));
            // `A list`, but not `UUID` and not a name.
            let first = if ["A", "An", "Yes", "What"].contains(&first) {
                first.to_lowercase()
            } else {
                first.to_owned()
            };
            text.put(format_args!("    /// - `{name}`: {first} {rest}\n"));
        }
    }
    text
}

/// Whether the docs of an argument say more than its type.
fn says_more(docs: &str) -> bool {
    const PLAIN: &[&str] =
        &["", "A text", "A whole number", "A number", "Yes or no", "Values by name", "Any JSON"];
    let said = docs.trim_end_matches('.');
    let of_type = said.trim_start_matches("A list").trim_start_matches(", each ").trim_start_matches("See ");
    let is_link = of_type.starts_with("[`") && of_type.ends_with("`]") && !of_type.contains(' ');
    !(PLAIN.contains(&said) || said == "A list" || is_link)
}

fn argument(argument: &Argument, module: &Module, config: &Config) -> String {
    let Argument { name, wire, place, ty, required, .. } = argument;
    let borrowed = match (place, ty) {
        (Place::Multipart, _) => "&Multipart".to_owned(),
        (Place::Raw | Place::JsonAs, _) => "Body".to_owned(),
        // What goes into one segment, or one line, is a text where it is nothing simple.
        (Place::Path | Place::Header, Type::List(_) | Type::Map(_) | Type::Any | Type::Expandable(_)) => {
            "&str".to_owned()
        }
        (Place::Query(_), Type::List(item)) if config.records && **item == Type::Text => "&[&str]".to_owned(),
        (Place::Path, Type::Named(place)) if !is_text(*place, module) => "&str".to_owned(),
        _ => borrowed(ty, module),
    };
    let ty = if *required { borrowed } else { format!("Option<{borrowed}>") };
    let style = |style: ListStyle, default| {
        if style == default { None } else { Some(format!("style = {:?}", style.name())) }
    };
    let parenthesized =
        |parts: Vec<String>| if parts.is_empty() { String::new() } else { format!("({})", parts.join(", ")) };
    let attribute = match place {
        Place::Path => String::new(),
        Place::Query(lists) => {
            let named = (name != wire || is_struct(argument, module)).then(|| literal(wire));
            let parts = named.into_iter().chain(style(*lists, ListStyle::Multi)).collect();
            format!("#[query{}] ", parenthesized(parts))
        }
        Place::Queries(lists) => {
            format!("#[query{}] ", parenthesized(style(*lists, ListStyle::Multi).into_iter().collect()))
        }
        Place::Header => format!("#[header({})] ", literal(wire)),
        Place::Json => "#[json] ".to_owned(),
        Place::Form => "#[form] ".to_owned(),
        Place::Multipart => "#[multipart] ".to_owned(),
        Place::Raw | Place::JsonAs => format!("#[body({})] ", literal(wire)),
    };
    format!("{attribute}{}: {ty}", ident(name))
}

fn is_text(place: usize, module: &Module) -> bool {
    module.types.get(place).is_some_and(|named| matches!(named.kind, crate::model::Kind::Enum(_)))
}

/// Whether it would spread its fields over the query.
fn is_struct(argument: &Argument, module: &Module) -> bool {
    match argument.ty {
        Type::Named(place) => !is_text(place, module),
        Type::Map(_) | Type::Any => true,
        _ => false,
    }
}

fn returned(returns: &Returns, module: &Module) -> String {
    match returns {
        Returns::Nothing => "()".to_owned(),
        Returns::Text => "String".to_owned(),
        Returns::Bytes => "Bytes".to_owned(),
        Returns::Stream => "ByteStream".to_owned(),
        Returns::Json { ty, optional: false } => owned(ty, module),
        Returns::Json { ty, optional: true } => format!("Option<{}>", owned(ty, module)),
    }
}
