//! The overrides: what a document does not say, or says in a way that nobody wants to read.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::error::Fault;

/// What is said about the output, beside the documents.
///
/// ```
/// # fn main() -> Result<(), ratelimit_codegen::Fault> {
/// use ratelimit_codegen::Config;
///
/// let config = Config::read("overrides.toml", r#"
///     name = "shop"
///     base_url = "https://api.example.com/v1"
///     base_path = "/v1"
///     attributes = ['#[rate_limited(per = "1s", limit = 25)]']
///
///     [operations.ListOrder]
///     name = "orders"
/// "#)?;
/// assert_eq!(config.base_path, "/v1");
/// assert!(Config::read("overrides.toml", "nam = 1").is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Config {
    /// The API's name in keys and telemetry, and that of its client: `pet shop` has a `PetShopClient`. Where there is
    /// none, those are the host's, and the title of the first document.
    pub name: String,
    /// Where the API is; the first server of the first document that says its host where there is none.
    pub base_url: String,
    /// What paths of the documents start with that is in the base URL already.
    pub base_path: String,
    /// All hosts that the API has. An operation that not all of them offer says so.
    pub hosts: Vec<String>,
    /// The kind of credentials: `bearer`, `basic`, `header:X-Api-Key`, `query:key`, or `none`; where it is left out,
    /// the first that the first document asks for in its `security`.
    pub auth: String,
    /// The path of the runtime crate.
    pub runtime: String,
    /// The error that methods return.
    pub error: String,
    /// A client written by hand that each trait is a part of, and to which a method for each is added. It has the base
    /// URL, the credentials and the attributes then, so there are none of those here. Where there is none, one is
    /// written.
    pub client: String,
    /// What users of the output write before its modules, for its examples.
    pub crate_path: String,
    /// Attributes of the client, which hold for all calls together: its limits, its retries.
    pub attributes: Vec<String>,
    /// The page about the API.
    pub link: String,
    /// Resources, by their paths, that have a page below that, and one for each of their verbs: `customers` has
    /// `LINK/customers`, and `LINK/customers/create` for its `POST`.
    pub linked: Vec<String>,
    /// The header that carries an idempotency key; where it is a parameter, or for every `POST`.
    pub idempotency_header: String,
    /// Whether every `POST` has such a key, declared or not.
    pub idempotent_posts: bool,
    /// Headers that are no arguments, for the client sends them.
    pub skip_headers: Vec<String>,
    /// Whether types are read and written field by field by code that is there once, which keeps whatever has
    /// no field and takes a fraction of the time to build: for an API of thousands of types.
    pub records: bool,
    /// The feature under which each trait has a fake for tests; none where it is empty.
    pub fake: String,
    /// Whether each module is behind a feature.
    pub features: bool,
    /// The modules. Where there are none, there is one for each tag.
    pub modules: Vec<ModuleConfig>,
    /// Overrides of operations, by id, or by document and id: `"shop.json ListOrder"`.
    pub operations: BTreeMap<String, OperationConfig>,
    /// Other names of schemas, by name, or by document and name.
    pub types: BTreeMap<String, String>,
    /// Schemas whose unknown fields are kept; `*` is all that come back.
    pub keep_unknown: Vec<String>,
    /// What the whole numbers of fields count, by the fields' names, which may begin or end with `*`:
    /// `"*_at" = "in seconds since 1970 (UTC)"`. The docs say it.
    pub units: BTreeMap<String, String>,
    /// Fields whose values are secrets, which `Debug` does not show; those with the format `password` are too.
    pub secret_fields: Vec<String>,
    /// Expandable schemas that are typed where they are expanded. Others stay as they came.
    pub expand: Vec<String>,
    /// How lists go on. The first that fits an operation counts.
    pub pages: Vec<PagesConfig>,
}

/// A module: a trait with its types.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct ModuleConfig {
    /// The name of the module and of its feature.
    pub name: String,
    /// The name of the trait; made of the module's where there is none.
    #[serde(rename = "trait")]
    pub trait_name: String,
    /// The feature, where it is another's.
    pub feature: String,
    /// The documents whose operations are in it.
    pub documents: Vec<String>,
    /// The tags of its operations; all where there are none.
    pub tags: Vec<String>,
    /// Schemas whose types are in it, beside those that its operations answer with. With `records`, each
    /// schema has one type in one module, and others see it where the feature of that is on.
    pub schemas: Vec<String>,
    /// What its folder is called, which no other's is.
    #[serde(skip)]
    pub(crate) folder: String,
}

/// What is different about an operation.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct OperationConfig {
    /// The name of the method.
    pub name: String,
    /// Whether it is left out.
    pub skip: bool,
    /// Where it is, if that is elsewhere than the API.
    pub base_url: String,
    /// Attributes of the method.
    pub attributes: Vec<String>,
    /// How the lists in its query are written: `multi`, `csv`, `indices` or `brackets`.
    pub list_style: String,
    /// Whether it is no list, though it looks like one.
    pub no_pages: bool,
    /// The page about it, where that is none that can be told.
    pub link: String,
    /// What comes back, where the document says it wrongly: `nothing`, `text`, `bytes` or `stream`.
    pub returns: String,
}

/// How some lists go on.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct PagesConfig {
    /// The parameter that operations of the kind have.
    pub parameter: String,
    /// The attribute's keys but `items`: `next_url = "_metadata.next"`.
    pub attribute: String,
    /// Where the items can be in a page; the first that is there is taken. A page that is a list is the items.
    pub items: Vec<String>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            name: String::new(),
            base_url: String::new(),
            base_path: String::new(),
            hosts: Vec::new(),
            auth: String::new(),
            runtime: "ratelimit_runtime".to_owned(),
            error: "ratelimit_runtime::Error".to_owned(),
            client: String::new(),
            crate_path: String::new(),
            attributes: Vec::new(),
            link: String::new(),
            linked: Vec::new(),
            idempotency_header: "Idempotency-Key".to_owned(),
            idempotent_posts: false,
            skip_headers: Vec::new(),
            records: false,
            fake: String::new(),
            features: false,
            modules: Vec::new(),
            operations: BTreeMap::new(),
            types: BTreeMap::new(),
            keep_unknown: Vec::new(),
            units: BTreeMap::new(),
            secret_fields: Vec::new(),
            expand: Vec::new(),
            pages: Vec::new(),
        }
    }
}

impl Config {
    /// Reads the TOML of the overrides that are called `name` in errors.
    ///
    /// # Errors
    /// A [`Fault`] where it is no TOML, or has keys that are not known.
    pub fn read(name: &str, toml: &str) -> Result<Self, Fault> {
        toml::from_str(toml).map_err(|error| {
            let line = |span: std::ops::Range<usize>| {
                let before = toml.get(..span.start).unwrap_or_default();
                format!("line {}: ", before.matches('\n').count() + 1)
            };
            let place = error.span().map(line).unwrap_or_default();
            Fault::new(name, "", format!("{place}{}", error.message()), "see the documentation of `Config`")
        })
    }

    /// What is said of the operation `id` of `document`, and under which key.
    pub(crate) fn operation(&self, document: &str, id: &str) -> Option<(&str, &OperationConfig)> {
        let exact = format!("{document} {id}");
        let found = self.operations.get_key_value(&exact).or_else(|| self.operations.get_key_value(id));
        found.map(|(key, operation)| (key.as_str(), operation))
    }

    /// What the whole number in the field `name` counts.
    pub(crate) fn unit(&self, name: &str) -> Option<&str> {
        let fits = |pattern: &str| match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
            (Some(ending), _) => name.ends_with(ending),
            (_, Some(beginning)) => name.starts_with(beginning),
            _ => false,
        };
        let exact = self.units.get(name);
        let unit =
            exact.or_else(|| self.units.iter().find_map(|(pattern, unit)| fits(pattern).then_some(unit)));
        unit.map(String::as_str)
    }

    /// What the schema `name` of `document` is called.
    pub(crate) fn type_name(&self, document: &str, name: &str) -> Option<&str> {
        let exact = format!("{document} {name}");
        self.types.get(&exact).or_else(|| self.types.get(name)).map(String::as_str)
    }
}
