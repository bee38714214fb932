//! From documents to the model.

mod describe;
mod facts;
mod media;
mod operation;
mod overrides;
mod pages;
mod params;
mod path;
mod root;
mod schema;
mod told;
mod unions;

use std::collections::{BTreeMap, BTreeSet};

use self::operation::Found;
use self::schema::Schemas;
use crate::config::{Config, ModuleConfig};
use crate::document::{Document, Node};
use crate::error::{Fault, Faults};
use crate::model::{Api, Client, Kind, Module, Named, Operation, Root, Type, Way, box_recursion};
use crate::names::{Unique, is_hidden, pascal, sentence, snake};

/// The verbs that a path can have.
const VERBS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch"];

/// What can be called on every client, so that no method of a trait can be called so.
const OF_EVERY_CLIENT: &[&str] = &["clone", "into", "to_owned", "try_into"];

/// Names that a type must not take from the prelude, or from what is imported.
const TAKEN: &[&str] = &[
    "BTreeMap",
    "Body",
    "Box",
    "ByteStream",
    "Bytes",
    "Clone",
    "Debug",
    "Default",
    "Deserialize",
    "Deserializer",
    "Err",
    "Error",
    "Fn",
    "From",
    "Into",
    "IntoIterator",
    "Map",
    "Multipart",
    "None",
    "Ok",
    "Option",
    "OrUnset",
    "PartialEq",
    "Response",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "Serializer",
    "Some",
    "Stream",
    "String",
    "Value",
    "Vec",
    "Expandable",
];

/// The API that `documents` describe.
pub(crate) fn api(documents: &[Document], config: &Config) -> Result<Api, Faults> {
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    for (place, document) in documents.iter().enumerate() {
        if documents.iter().take(place).any(|other| other.name() == document.name()) {
            let message = "is the name of two documents, whose types could not be told apart";
            faults.push(document.root().fault(message, "give each a name of its own"));
        }
    }
    let found = found(documents, config, &mut used, &mut faults);
    overrides::check(documents, config, &used, &mut faults);
    let client = root::client(documents, config, &mut faults);
    let mut modules = modules(config, &found, &mut faults);
    name_folders(&mut modules);
    name_traits(&mut modules, &found, &mut faults);
    let homes = if config.records { homes(&modules, &found) } else { BTreeMap::new() };
    let mut names = Unique::of(OF_EVERY_CLIENT.iter().copied());
    let mut paged = BTreeSet::new();
    let mut read = Vec::new();
    for module in modules {
        let operations = found.iter().filter(|found| module.holds(found)).collect::<Vec<_>>();
        if operations.is_empty() {
            let help = "correct `documents` and `tags`, or remove it";
            let message = format!("the module `{}` has no operations", module.name);
            faults.push(Fault::new("overrides", "/modules", message, help));
            continue;
        }
        let root = match &client {
            Client::Elsewhere(_) => None,
            Client::Here(root) => Some(root),
        };
        let module = read_module(&module, &operations, config, root, &homes, &mut names, &mut faults);
        for operation in &module.operations {
            paged.extend(pages::fitting(operation, &module.types, config));
        }
        read.push(module);
    }
    if faults.is_empty() {
        overrides::check_pages(config, &paged, &mut faults);
    }
    Faults::of(faults)?;
    Ok(Api { client, modules: read })
}

/// All operations, in the order of the documents.
fn found<'a>(
    documents: &'a [Document],
    config: &'a Config,
    used: &mut BTreeSet<&'a str>,
    faults: &mut Vec<Fault>,
) -> Vec<Found<'a>> {
    let mut found = Vec::new();
    for document in documents {
        let root = document.root();
        if root.entries_of("paths").is_empty() {
            faults.push(root.fault("has no `paths`", "give a document that has operations"));
        }
        for (path, item) in root.entries_of("paths") {
            let item = match item.resolve() {
                Ok(item) => item,
                Err(fault) => {
                    faults.push(fault);
                    continue;
                }
            };
            for (verb, node) in item.entries().into_iter().filter(|(verb, _)| VERBS.contains(verb)) {
                let operation = Found::new(path, verb, &item, node, config);
                used.extend(operation.key);
                if !operation.is_skipped() {
                    found.push(operation);
                }
            }
        }
    }
    found
}

/// Those that are configured, or else one for each tag.
fn modules(config: &Config, found: &[Found<'_>], faults: &mut Vec<Fault>) -> Vec<ModuleConfig> {
    if config.modules.is_empty() {
        let mut modules: Vec<ModuleConfig> = Vec::new();
        for operation in found {
            let name = operation.tag_module();
            if modules.iter().all(|module| module.name != name) {
                modules.push(ModuleConfig { name, ..ModuleConfig::default() });
            }
        }
        return modules;
    }
    for operation in found {
        let holders = config.modules.iter().filter(|module| module.holds(operation)).count();
        if holders != 1 {
            let message = format!("the operation `{}` is in {holders} modules", operation.id);
            let help = "let `documents` and `tags` of one module hold it";
            faults.push(operation.node.fault(message, help));
        }
    }
    config.modules.clone()
}

/// Gives each module a folder of its own.
fn name_folders(modules: &mut [ModuleConfig]) {
    // Ours have these names, or methods of the client.
    let ours = ["builder", "mod", "objects", "prelude", "prepare", "support", "types"];
    let mut folders = Unique::of(ours.into_iter().chain(OF_EVERY_CLIENT.iter().copied()));
    for module in modules {
        // Rust finds no file by a name that is not ASCII.
        let name = snake(&module.name.replace(|c: char| !c.is_ascii(), " "));
        let name = if name == "unnamed" { "api".to_owned() } else { name };
        module.folder = folders.take(&name, &["_api"]);
    }
}

/// Gives each module a trait of its own, for all are in one prelude.
fn name_traits(modules: &mut [ModuleConfig], found: &[Found<'_>], faults: &mut Vec<Fault>) {
    let mut names = Unique::default();
    for module in modules.iter().filter(|module| !module.trait_name.is_empty()) {
        if names.is_taken(&module.trait_name) {
            let message = format!("two modules have the trait `{}`", module.trait_name);
            faults.push(Fault::new("overrides", "/modules", message, "give each a `trait` of its own"));
        }
        names.take(&module.trait_name, &[]);
    }
    for module in modules.iter_mut().filter(|module| module.trait_name.is_empty()) {
        module.trait_name = names.take(&module.of_trait(found), &["Api"]);
    }
}

impl ModuleConfig {
    fn holds(&self, operation: &Found<'_>) -> bool {
        if self.documents.is_empty() && self.tags.is_empty() {
            return operation.tag_module() == self.name;
        }
        let document = operation.node.document.name();
        (self.documents.is_empty() || self.documents.iter().any(|name| name == document))
            && (self.tags.is_empty() || self.tags.iter().any(|tag| tag == operation.tag()))
    }

    /// What its trait is called where nobody says it.
    fn of_trait(&self, found: &[Found<'_>]) -> String {
        let name = pascal(&self.name);
        // A tag is often called what its schema is, and that is the better name for the type.
        let is_schema = found.iter().filter(|found| self.holds(found)).any(|found| {
            let root = found.node.document.root();
            let schemas = root.get("components").map(|parts| parts.entries_of("schemas")).unwrap_or_default();
            schemas.iter().any(|(schema, _)| pascal(schema) == name)
        });
        if is_schema { format!("{name}Api") } else { name }
    }
}

/// The module of each schema's type: that which is said to have it, or else the first whose operations
/// answer with it.
fn homes(modules: &[ModuleConfig], found: &[Found<'_>]) -> BTreeMap<String, String> {
    let mut homes = BTreeMap::new();
    for module in modules {
        for schema in &module.schemas {
            homes.entry(schema.clone()).or_insert_with(|| module.folder.clone());
        }
    }
    for module in modules {
        for operation in found.iter().filter(|found| module.holds(found)) {
            if let Some(schema) = operation.answers_with() {
                homes.entry(schema.to_owned()).or_insert_with(|| module.folder.clone());
            }
        }
    }
    homes
}

fn read_module<'a>(
    module: &ModuleConfig,
    found: &[&Found<'a>],
    config: &'a Config,
    root: Option<&Root>,
    homes: &'a BTreeMap<String, String>,
    names: &mut Unique,
    faults: &mut Vec<Fault>,
) -> Module {
    let name = module.folder.clone();
    let trait_name = module.trait_name.clone();
    let client = format!("{trait_name}Client");
    let error = config.error.rsplit("::").next().unwrap_or_default();
    let taken = TAKEN.iter().copied().chain([trait_name.as_str(), client.as_str(), error]);
    let records: &[&str] = if config.records { &["Fields", "List"] } else { &[] };
    let mut schemas = Schemas::new(config, Unique::of(taken.chain(records.iter().copied())));
    if !config.records {
        schemas.keep_for_answers(answers(found, &schemas, root));
    }
    schemas.live_in(&name, homes);
    let document = found.first().map(|found| found.node.document.root());
    let at_home = homes.iter().filter(|(_, home)| **home == name).map(|(schema, _)| schema.as_str());
    let mut own = Vec::new();
    for schema in at_home {
        let node = document.as_ref().and_then(|root| root.get("components")?.get("schemas")?.get(schema));
        let Some(node) = node else {
            let message = format!("the schema `{schema}` of the module `{name}` is not there");
            faults.push(Fault::new("overrides", "/modules", message, "correct `schemas`"));
            continue;
        };
        match schemas.read(&node, Way::Response, &pascal(schema)) {
            Ok(said) => own.extend(match said.ty {
                Type::Named(place) => Some((schema.to_owned(), place)),
                _ => None,
            }),
            Err(fault) => faults.push(fault),
        }
    }
    let mut operations: Vec<Operation> = Vec::new();
    for found in found {
        match found.read(&mut schemas, root) {
            Ok(mut operation) => {
                let ending = format!("_in_{}", name.trim_end_matches('_'));
                operation.name = names.take(&operation.name, &[&ending]);
                operations.push(operation);
            }
            Err(fault) => faults.push(fault),
        }
    }
    schemas.finish(faults);
    let mut types = schemas.types;
    for operation in &mut operations {
        operation.pages = pages::of(operation, &types, config);
        if let Some(pages) = &mut operation.pages {
            pages.method = names.take(&pages.method, &["_of_items"]);
        }
    }
    box_recursion(&mut types);
    describe_types(&mut types, config);
    let feature = if module.feature.is_empty() { &name } else { &module.feature };
    Module {
        feature: config.features.then(|| feature.clone()),
        link: page(found, config).or_else(|| text(&config.link)).or_else(|| document.as_ref().and_then(link)),
        name,
        trait_name,
        operations,
        types,
        homes: own,
    }
}

/// The names of the types that come back: what is sent of the same schema has another.
fn answers<'a>(found: &[&Found<'a>], schemas: &Schemas<'a>, root: Option<&Root>) -> BTreeSet<String> {
    let mut schemas = schemas.anew();
    for found in found {
        // What is wrong is told when they are read for good.
        let _ = found.read(&mut schemas, root);
    }
    schemas.finish(&mut Vec::new());
    schemas.named_answers()
}

/// What each type is, in a line.
fn describe_types(types: &mut [Named], config: &Config) {
    for named in types {
        named.docs = match (&named.kind, named.way) {
            (Kind::Object(_), Way::Request) => format!("{}, as it is sent.", sentence(&named.name)),
            (Kind::Object(_), Way::Response) => {
                format!("{}, as it comes back: anything may be missing.", sentence(&named.name))
            }
            (Kind::Enum(_), _) => format!("{}: one of some texts, or any other.", sentence(&named.name)),
            (Kind::Union(_), Way::Request) if config.records => {
                format!("{}: one of several things.", sentence(&named.name))
            }
            (Kind::Union(_), _) => format!("{}: one of several things, or any other.", sentence(&named.name)),
        };
    }
}

/// The page of the resource that all operations of a module are about, if there is one.
fn page(found: &[&Found<'_>], config: &Config) -> Option<String> {
    let mut resources = found.iter().map(|found| found.linked(config).map(|(resource, _)| resource));
    let first = resources.next()??;
    let page = || text(&format!("{}/{first}", config.link));
    resources.all(|resource| resource == Some(first)).then(page).flatten()
}

/// The page that explains what is here.
fn link(node: &Node<'_>) -> Option<String> {
    text(node.get("externalDocs")?.text("url")?)
}

fn text(text: &str) -> Option<String> {
    let clean = text.starts_with("http")
        && !text.contains(|c: char| c.is_whitespace() || is_hidden(c) || "<>\"\\".contains(c));
    clean.then(|| text.to_owned())
}
