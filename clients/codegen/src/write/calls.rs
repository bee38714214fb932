//! A module that calls every operation with values that are given as JSON, and reads every answer again:
//! what a test of the output needs, and nobody would write by hand.
//!
//! It stands beside a module `given` with a type `Given`, whose methods `path`, `query`, `parameter`,
//! `header` and `body` give any `DeserializeOwned`.

use crate::config::Config;
use crate::model::{Api, Argument, Module, Operation, Place, Returns, Type};
use crate::names::ident;

use super::{Put, literal, owned};

pub(super) fn file(api: &Api, config: &Config) -> String {
    let client = &api.client.name();
    let root = if config.crate_path.is_empty() { "crate" } else { &config.crate_path };
    let error = config.error.rsplit("::").next().unwrap_or_default();
    let mut text = format!(
        "//! Every operation, called with what is given.\n//!\n//! Written by `ratelimit-codegen`.\n\n\
         use serde_json::Value;\nuse {root}::ratelimit_runtime::Request;\nuse {root}::{{{client}, {error}}};\n\n\
         use super::given::Given;\n\n\
         /// What a call comes to.\npub(super) type Prepared = Result<Option<Request>, {error}>;\n\n\
         /// The request that the operation `key` sends; none where it is not there.\n\
         pub(super) async fn prepare(client: &{client}, key: &str, given: &Given) -> Option<Prepared> {{\n"
    );
    text.push_str("    let modules: &[&str] = &[");
    for module in &api.modules {
        text.put(format_args!("{}, ", literal(&module.name)));
    }
    text.push_str("];\n    for module in modules {\n        let found = match *module {\n");
    for Module { name, .. } in &api.modules {
        text.put(format_args!(
            "            {name:?} => Box::pin(prepare_{name}(client, key, given)).await,\n"
        ));
    }
    text.push_str("            _ => None,\n        };\n        if found.is_some() {\n            return found;\n        }\n    }\n    None\n}\n\n");
    if config.records {
        text.push_str(AGAIN);
    } else {
        text.push_str(&rereads(api));
    }
    if config.records {
        text.push_str(&objects(api, root));
    }
    for module in &api.modules {
        text.push_str(&of_module(module, root, client, config));
    }
    text
}

/// Reads a body and writes it again.
const AGAIN: &str = "fn again<T: serde::Serialize + serde::de::DeserializeOwned>(body: &Value) -> serde_json::Result<Value> {\n    let read: T = serde_json::from_value(body.clone())?;\n    serde_json::to_value(read)\n}\n";

/// The function that reads the answer to any operation.
fn rereads(api: &Api) -> String {
    let mut text = String::new();
    text.push_str(
        "/// The body of an answer to the operation `key`, read and written again; none where it has none.\n",
    );
    text.push_str(
        "pub(super) fn reread(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {\n    None",
    );
    for Module { name, .. } in &api.modules {
        text.put(format_args!("\n        .or_else(|| reread_{name}(key, body))"));
    }
    text.push_str("\n}\n\n");
    text.push_str(AGAIN);
    text
}

fn key(operation: &Operation, config: &Config) -> String {
    // An overlay can have changed the ids.
    if config.records {
        return literal(&format!("{} {}", operation.verb, operation.path_in_document));
    }
    literal(&format!("{} {}", operation.document, operation.id))
}

/// What each object is, by the name of its schema.
fn objects(api: &Api, root: &str) -> String {
    let mut text = format!(
        "\n/// What the object `name` is, and `body` read as it and written again; none where there is none.\n\
         pub(super) fn object(name: &str, body: &Value) -> Option<({root}::Shape, serde_json::Result<Value>)> {{\n    \
         use {root}::Shaped;\n    Some(match name {{\n"
    );
    for module in &api.modules {
        for (schema, place) in &module.homes {
            let Some(named) = module.types.get(*place) else { continue };
            let path = format!("{root}::{}::{}", ident(&module.name), named.name);
            text.put(format_args!(
                "        {} => ({path}::shape(), again::<{path}>(body)),\n",
                literal(schema)
            ));
        }
    }
    text.push_str("        _ => return None,\n    })\n}\n");
    text
}

fn of_module(module: &Module, root: &str, client: &str, config: &Config) -> String {
    let Module { name, trait_name, operations, .. } = module;
    let is_used = operations.iter().any(|operation| !operation.arguments.is_empty());
    let given = if is_used { "given" } else { "_given" };
    let mut text = format!(
        "\nasync fn prepare_{name}(client: &{client}, key: &str, {given}: &Given) -> Option<Prepared> {{\n    \
         use {root}::{0}::*;\n    let client = client.{0}();\n    Some(match key {{\n",
        ident(name)
    );
    for operation in operations {
        text.put(format_args!("        {} => {{\n", key(operation, config)));
        let mut passed = Vec::new();
        for argument in &operation.arguments {
            let (value, given) = one_argument(argument, module, config);
            text.put(format_args!("            let {} = {value};\n", ident(&argument.name)));
            passed.push(given);
        }
        text.put(format_args!(
            "            {trait_name}Client::prepare(&client, async |client| client.{}({}).await).await\n        }}\n",
            ident(&operation.name),
            passed.join(", ")
        ));
    }
    text.push_str("        _ => return None,\n    })\n}\n");
    if !config.records {
        text.push_str(&reread(module, root, config));
    }
    text
}

/// The value of an argument, and how it is passed.
fn one_argument(argument: &Argument, module: &Module, config: &Config) -> (String, String) {
    let Argument { name, wire, place, ty, required, .. } = argument;
    let simple = matches!(ty, Type::Bool | Type::Int | Type::Number);
    let named_text = matches!(ty, Type::Named(_)) && !matches!(place, Place::Path);
    let owned = match (place, ty) {
        (Place::Path | Place::Header, Type::Named(_)) if !named_text => owned(ty, module),
        (Place::Path | Place::Header, Type::List(_) | Type::Map(_) | Type::Any | Type::Expandable(_)) => {
            "String".to_owned()
        }
        _ => owned(ty, module).replace("BTreeMap", "std::collections::BTreeMap"),
    };
    let (value, turbofish) = match place {
        Place::Path => ("path", literal(wire)),
        Place::Query(_) => ("parameter", literal(wire)),
        Place::Queries(_) => ("query", String::new()),
        Place::Header => ("header", literal(wire)),
        Place::Multipart => return ("given.multipart()".to_owned(), format!("&{}", ident(name))),
        Place::Json | Place::JsonAs | Place::Form | Place::Raw => ("body", String::new()),
    };
    let ident = ident(name);
    if *place == Place::JsonAs {
        let sent = format!("serde_json::to_vec(&{ident}).unwrap_or_default().into()");
        return (format!("given.body::<{owned}>()"), sent);
    }
    let reference = match (simple, required, ty) {
        (true, _, _) => ident,
        (false, true, Type::List(item)) if config.records && **item == Type::Text => {
            format!("&{ident}.iter().map(String::as_str).collect::<Vec<_>>()")
        }
        (false, true, _) => format!("&{ident}"),
        (false, false, Type::Text | Type::List(_)) => format!("{ident}.as_deref()"),
        (false, false, _) => format!("{ident}.as_ref()"),
    };
    let owned = if *required { owned } else { format!("Option<{owned}>") };
    (format!("given.{value}::<{owned}>({turbofish})"), reference)
}

fn reread(module: &Module, root: &str, config: &Config) -> String {
    let Module { name, operations, .. } = module;
    let mut text = format!(
        "\nfn reread_{name}(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {{\n    #[allow(unused_imports, reason = \"a module can have no types\")]\n    use {root}::{}::*;\n    Some(match key {{\n",
        ident(name)
    );
    for operation in operations {
        if let Returns::Json { ty, .. } = &operation.returns {
            let ty = owned(ty, module).replace("BTreeMap", "std::collections::BTreeMap");
            text.put(format_args!("        {} => again::<{ty}>(body),\n", key(operation, config)));
        }
    }
    text.push_str("        _ => return None,\n    })\n}\n");
    text
}
