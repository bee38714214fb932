//! The trait of a module.

use crate::config::Config;
use crate::model::{Argument, ListStyle, Module, Operation, Place, Returns, Type};
use crate::names::{capital, ident, words};

use super::{Put, borrowed, documents, literal, names, origin, owned};

pub(super) fn file(module: &Module, config: &Config) -> String {
    let body = the_trait(module, config);
    let mut file = format!("//! {}.\n", capital(&module.name.replace('_', " ")));
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
    let known = ["Body", "ByteStream", "Bytes", "Multipart", "Response", "Stream", "api_client"];
    let used: Vec<_> = known.into_iter().filter(|name| names(body, name)).collect();
    text.put(format_args!("use {}::{{{}}};\n", config.runtime, used.join(", ")));
    if names(body, "Value") {
        text.push_str("use serde_json::Value;\n");
    }
    if config.records {
        let used: Vec<_> = ["Expandable", "List", "Value", "objects"]
            .into_iter()
            .filter(|name| *name != "Value" && names(body, name))
            .collect();
        if !used.is_empty() {
            text.put(format_args!("\nuse super::{{{}}};\n", used.join(", ")));
        }
    }
    if let Some((_, name)) = config.error.rsplit_once("::")
        && names(body, name)
    {
        text.put(format_args!("\nuse {};\n", config.error));
    }
    text
}

fn the_trait(module: &Module, config: &Config) -> String {
    let Module { trait_name, base_url, .. } = module;
    let mut text = format!("/// {}.\n", capital(&words(&module.name).join(" ")));
    if let Some(link) = &module.link {
        text.put(format_args!("///\n/// [The vendor's page]({link})\n"));
    }
    let mut keys = Vec::new();
    if config.client.is_empty() {
        keys.push(format!("base_url = {}", literal(base_url)));
        for (key, value) in [("name", &config.name), ("auth", &config.auth)] {
            if !value.is_empty() {
                keys.push(format!("{key} = {}", literal(value)));
            }
        }
    } else {
        keys.push(format!("part_of = {}", config.client));
    }
    if config.runtime != "ratelimit_runtime" {
        keys.push(format!("crate = {}", config.runtime));
    }
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
    for attribute in &config.attributes {
        text.push_str(attribute);
        text.push('\n');
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
                "    fn {}_stream({arguments}) -> impl Stream<Item = Result<{}, {error}>> + Send;\n",
                operation.name,
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
    let what = capital(&words(&operation.id).join(" "));
    let how = if all { ", with the items of all its pages" } else { "" };
    let mut text = format!("    /// {what}{how}.\n");
    if !all && !operation.statuses.is_empty() {
        let statuses: Vec<_> = operation.statuses.iter().map(|status| format!("`{status}`")).collect();
        text.put(format_args!("    ///\n    /// Answered by {}.\n", statuses.join(" or ")));
    }
    if !operation.hosts.is_empty() {
        text.put(format_args!("    ///\n    /// Only at <{}>.\n", operation.hosts.join(">, <")));
    }
    if let Some(link) = &operation.link {
        text.put(format_args!("    ///\n    /// [The vendor's page]({link})\n"));
    }
    text
}

fn argument(argument: &Argument, module: &Module, config: &Config) -> String {
    let Argument { name, wire, place, ty, required } = argument;
    let borrowed = match (place, ty) {
        (Place::Multipart, _) => "&Multipart".to_owned(),
        (Place::Raw, _) => "Body".to_owned(),
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
        Place::Raw => format!("#[body({})] ", literal(wire)),
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
