//! `#[api_client(base_url = "..", ..)]` and the trait it stands on.

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;
use syn::{Attribute, ItemTrait, LitStr, Path, TraitItem, Type};

use super::method::MethodInput;
use super::policy::QuotaInput;
use super::settings::Settings;
use super::{Place, take};
use crate::errors::Errors;
use crate::key::{Key, Known, Value, entries, ident, name_or_true, or_constant, path, string, ty};

const KNOWN: Known = Known {
    attribute: "api_client",
    keys: &["base_url", "part_of", "name", "client", "error", "auth", "user_agent", "dyn", "fake", "crate"],
};

/// The keys of `#[api_client]`.
pub(crate) struct ClientKeys {
    /// All of them, as they stand there.
    pub(crate) written: TokenStream,
    pub(crate) base_url: Key<Value<LitStr>>,
    /// The client that it is a part of.
    pub(crate) part_of: Key<Path>,
    pub(crate) name: Key<LitStr>,
    pub(crate) client: Key<Ident>,
    pub(crate) error: Key<Type>,
    pub(crate) auth: Key<LitStr>,
    pub(crate) user_agent: Key<LitStr>,
    pub(crate) root: Key<Path>,
    /// Whether there is a twin, and its name if one is given.
    pub(crate) twin: Key<Option<Ident>>,
    /// The same for a fake.
    pub(crate) fake: Key<Option<Ident>>,
}

impl ClientKeys {
    pub(crate) fn read(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut keys = Self {
            base_url: Key::new("base_url = \"https://api.example.com\""),
            part_of: Key::new("part_of = ShopClient"),
            name: Key::new("name = \"example\""),
            client: Key::new("client = ExampleClient"),
            error: Key::new("error = ApiError"),
            auth: Key::new("auth = \"bearer\""),
            user_agent: Key::new("user_agent = \"my-app/1.0\""),
            root: Key::new("crate = ::ratelimit_runtime"),
            twin: Key::new("dyn"),
            fake: Key::new("fake"),
            written: tokens.clone(),
        };
        // A URL alone is the base.
        let alone = syn::parse2::<LitStr>(tokens.clone()).map(|text| text.value());
        let example = match &alone {
            Ok(url) => format!("base_url = {url:?}"),
            Err(_) => "base_url = \"https://api.example.com\"".to_owned(),
        };
        let entries = entries(tokens, &example, errors);
        if !entries.complete {
            keys.base_url.excuse();
        }
        for entry in entries.found {
            match entry.key.unraw().to_string().as_str() {
                "base_url" => keys.base_url.set(entry, errors, or_constant(string)),
                "part_of" => keys.part_of.set(entry, errors, path),
                "name" => keys.name.set(entry, errors, string),
                "client" => keys.client.set(entry, errors, ident),
                "error" => keys.error.set(entry, errors, ty),
                "auth" => keys.auth.set(entry, errors, string),
                "user_agent" => keys.user_agent.set(entry, errors, string),
                "crate" => keys.root.set(entry, errors, path),
                "dyn" => keys.twin.set(entry.or_true(), errors, name_or_true),
                "fake" => keys.fake.set(entry.or_true(), errors, name_or_true),
                _ => {
                    if matches!(KNOWN.refuse(&entry.key, errors), Some("base_url" | "part_of")) {
                        keys.base_url.excuse();
                    }
                }
            }
        }
        if keys.part_of.is_seen() {
            keys.base_url.excuse();
        }
        keys
    }
}

/// An annotated trait.
pub(crate) struct ClientInput {
    pub(crate) keys: ClientKeys,
    /// The trait without our attributes, and without its methods.
    pub(crate) item: ItemTrait,
    pub(crate) quotas: Vec<QuotaInput>,
    pub(crate) settings: Settings,
    pub(crate) methods: Vec<MethodInput>,
}

impl ClientInput {
    pub(crate) fn read(args: TokenStream, mut item: ItemTrait, errors: &mut Errors) -> Self {
        let keys = ClientKeys::read(args, errors);
        let (mut quotas, mut settings) = (Vec::new(), Settings::default());
        for (name, attribute) in take(&mut item.attrs, Place::Item, errors) {
            let Some((name, attribute)) = settings.take(name, attribute, errors) else { continue };
            if name == "rate_limited" {
                quotas.push(QuotaInput::read(name, attribute, errors));
            } else {
                errors.at(&attribute.meta, format!("`#[{name}]` must stand on a method of the trait"));
            }
        }
        refuse_shape(&item, errors);
        let methods = std::mem::take(&mut item.items)
            .into_iter()
            .filter_map(|item| match item {
                TraitItem::Fn(method) => Some(MethodInput::read(method, errors)),
                other => {
                    refuse_item(&other, errors);
                    None
                }
            })
            .collect();
        Self { keys, item, quotas, settings, methods }
    }
}

/// A client is one type, so its trait is one trait.
fn refuse_shape(item: &ItemTrait, errors: &mut Errors) {
    let name = &item.ident;
    if !item.generics.params.is_empty() {
        let message = format!("`{name}` cannot be generic: its client is one type");
        errors.help(&item.generics.params, message, "move the parameter into the types of the methods");
    }
    if let Some(clause) = &item.generics.where_clause {
        errors.at(clause.where_token, format!("`{name}` cannot have a `where` clause"));
    }
    if let Some(keyword) = &item.unsafety {
        errors.at(keyword, "a client's trait cannot be `unsafe`");
    }
    if let Some(keyword) = &item.modifiers.auto_token {
        errors.at(keyword, "a client's trait cannot be `auto`");
    }
}

fn refuse_item(item: &TraitItem, errors: &mut Errors) {
    let what = match item {
        TraitItem::Const(_) => "a constant",
        TraitItem::Type(_) => "an associated type",
        TraitItem::Macro(_) => "a macro call",
        _ => "this",
    };
    let message = format!("{what} in a client's trait: every item must be a call of the API");
    errors.help(item, message, "move it out of the trait");
}

/// The `cfg`s of `attributes`: what they switch off, they must switch off everywhere.
pub(crate) fn cfgs(attributes: &[Attribute]) -> Vec<Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).cloned().collect()
}
