//! The file that holds the modules together.

use super::{Put, in_crate, literal};
use crate::config::Config;
use crate::model::{Api, Client, Module, Place, Root};
use crate::names::{ident, sentence};

pub(super) fn file(api: &Api, config: &Config, has_support: bool) -> String {
    let mut file = "//! Every operation, in one module for each part of the API.\n//!\n//! Written by `ratelimit-codegen`.\n".to_owned();
    for module in &api.modules {
        file.push('\n');
        file.push_str(&feature(module));
        file.put(format_args!("pub mod {};\n", ident(&module.name)));
    }
    if has_support {
        file.push_str(
            "\n#[allow(unused_macros, unused_imports, dead_code, reason = \"which of it is used depends on the features\")]\n",
        );
        file.push_str("mod support;\n");
    }
    if config.records {
        file.push_str("\npub mod objects;\n\npub use self::support::{Expandable, Fields, List};\n");
        file.push_str("#[doc(hidden)]\npub use self::support::{Read, Shape, Shaped, Write};\n");
    }
    if let Client::Here(root) = &api.client {
        file.put(format_args!("\nuse {}::api_client;\n", config.runtime));
        file.push_str(&client(root, config));
    }
    if is_json_body_used(api) {
        file.put(format_args!("{}", JSON_BODY.replace("RUNTIME", &config.runtime)));
    }
    file.push_str(&accessors(api));
    file.push_str(&prelude(api));
    file
}

/// What makes the bodies of JSON that is called something else.
const JSON_BODY: &str = "
/// The body that `value` is as JSON, for methods that send it as something else than `application/json`.
///
/// # Errors
/// Where a value has no form in JSON, such as a map whose keys are no texts.
pub fn json_body<T: serde::Serialize + ?Sized>(value: &T) -> serde_json::Result<RUNTIME::Body> {
    serde_json::to_vec(value).map(RUNTIME::Body::from)
}
";

fn is_json_body_used(api: &Api) -> bool {
    let mut operations = api.modules.iter().flat_map(|module| &module.operations);
    operations.any(|operation| operation.arguments.iter().any(|argument| argument.place == Place::JsonAs))
}

/// The objects that modules have of each other.
pub(super) fn objects(api: &Api) -> String {
    let mut file = "//! The objects of all modules, each where its feature is on; elsewhere it is any JSON.\n//!\n//! Written by `ratelimit-codegen`.\n".to_owned();
    for module in &api.modules {
        for (_, place) in &module.homes {
            let Some(named) = module.types.get(*place) else { continue };
            file.put(format_args!(
                "\n{}pub use super::{}::{};\n",
                feature(module),
                ident(&module.name),
                named.name
            ));
            if let Some(feature) = &module.feature {
                file.put(format_args!(
                    "/// Any JSON: the feature `{feature}` is off.\n#[cfg(not(feature = {feature:?}))]\npub type {} = serde_json::Value;\n",
                    named.name
                ));
            }
        }
    }
    file
}

fn feature(module: &Module) -> String {
    module.feature.as_ref().map(|feature| format!("#[cfg(feature = {feature:?})]\n")).unwrap_or_default()
}

/// The client: what holds for all calls.
fn client(root: &Root, config: &Config) -> String {
    let Root { name, base_url, auth, link } = root;
    let mut text =
        format!("\n/// What holds for every call; the calls are methods of [`{name}Client`]'s parts.\n");
    if let Some(link) = link {
        text.put(format_args!("///\n/// [The vendor's page]({link})\n"));
    }
    let mut keys = vec![format!("base_url = {}", literal(base_url))];
    if !config.name.is_empty() {
        keys.push(format!("name = {}", literal(&config.name)));
    }
    keys.push(format!("client = {name}Client"));
    keys.extend(auth.as_ref().map(|auth| format!("auth = {}", literal(auth))));
    keys.extend(in_crate(config));
    text.put(format_args!("#[api_client({})]\n", keys.join(", ")));
    for attribute in &config.attributes {
        text.push_str(attribute);
        text.push('\n');
    }
    let ending = if name.ends_with("Api") { "" } else { "Api" };
    text.put(format_args!("pub trait {name}{ending} {{}}\n"));
    text
}

/// One method for each trait: a client that shares all there is, the limiter and the connections too.
fn accessors(api: &Api) -> String {
    let client = match &api.client {
        Client::Elsewhere(path) => path.clone(),
        Client::Here(_) => api.client.name(),
    };
    let mut text = format!("\nimpl {client} {{\n");
    for module in &api.modules {
        let Module { name, trait_name, .. } = module;
        let module_ident = ident(name);
        text.put(format_args!(
            "    /// {}: the methods of [`{trait_name}`]({name}::{trait_name}), under the same limits as all others.\n",
            sentence(name)
        ));
        text.push_str(&feature(module));
        text.push_str("    #[must_use]\n");
        text.put(format_args!("    pub fn {module_ident}(&self) -> {module_ident}::{trait_name}Client {{\n"));
        text.put(format_args!("        {module_ident}::{trait_name}Client::of(self)\n    }}\n\n"));
    }
    text.push_str("}\n");
    text
}

fn prelude(api: &Api) -> String {
    let mut text = "\n/// Every trait, for their methods.\npub mod prelude {\n".to_owned();
    if is_json_body_used(api) {
        text.push_str("    pub use super::json_body;\n");
    }
    for module in &api.modules {
        text.push_str(&feature(module));
        text.put(format_args!("    pub use super::{}::{};\n", ident(&module.name), module.trait_name));
    }
    text.push_str("}\n");
    text
}
