//! What was written: every value with its span, and nothing decided yet.

pub(crate) mod breaker;
pub(crate) mod client;
pub(crate) mod error_bodies;
pub(crate) mod headers;
pub(crate) mod method;
pub(crate) mod paginate;
pub(crate) mod param;
pub(crate) mod policy;
pub(crate) mod retry;
pub(crate) mod settings;
pub(crate) mod store_error;
pub(crate) mod template;
pub(crate) mod timeout;

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, ItemTrait, Meta, TraitItem, TraitItemFn, Visibility};

use crate::errors::{Errors, at, help_at};
use crate::suggest::closest;

/// The attributes of a trait and of its methods.
const ITEM: &[&str] = &[
    "rate_limited",
    "no_rate_limit",
    "retry",
    "no_retry",
    "circuit_breaker",
    "no_circuit_breaker",
    "on_store_error",
    "timeout",
    "errors",
    "headers",
    "paginate",
    "get",
    "post",
    "put",
    "patch",
    "delete",
    "head",
    "options",
    "http",
];
/// The attributes of a parameter.
const PARAM: &[&str] = &[
    "path",
    "query",
    "header",
    "headers",
    "body",
    "json",
    "form",
    "multipart",
    "part",
    "user",
    "timeout",
    "idempotency_key",
];
/// What the language itself has, so that no misspelling of ours is seen in it.
const BUILT_IN: &[&str] = &[
    "allow",
    "automatically_derived",
    "cfg",
    "cfg_attr",
    "cold",
    "deny",
    "deprecated",
    "diagnostic",
    "doc",
    "expect",
    "forbid",
    "inline",
    "must_use",
    "path",
    "warn",
];

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// On the trait or on a method.
    Item,
    /// On a parameter.
    Param,
}

impl Place {
    const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Item => ITEM,
            Self::Param => PARAM,
        }
    }

    /// What an attribute of ours that does not belong here belongs on.
    fn elsewhere(self, name: &str) -> Option<&'static str> {
        let (other, on) = match self {
            Self::Item => (Self::Param, "a parameter"),
            Self::Param => (Self::Item, "a method"),
        };
        other.names().contains(&name).then_some(on)
    }
}

/// Whose attribute it is.
pub(crate) enum Owner {
    /// One of ours.
    Ours(Ident),
    /// Probably one of ours, misspelt.
    Misspelt(Ident, &'static str),
    /// One of ours that belongs elsewhere: on what, is said.
    Misplaced(Ident, &'static str),
    /// Somebody else's, to be kept.
    Foreign,
}

pub(crate) fn owner(attribute: &Attribute, place: Place) -> Owner {
    let Some((ident, spelt)) = own_name(attribute) else { return Owner::Foreign };
    let name = ident.to_string();
    let known = place.names();
    if known.contains(&name.as_str()) {
        Owner::Ours(ident)
    } else if BUILT_IN.contains(&name.as_str()) {
        Owner::Foreign
    } else if let Some(where_to) = place.elsewhere(&name).filter(|_| spelt == Spelt::Ours) {
        Owner::Misplaced(ident, where_to)
    } else {
        match closest(&name, known.iter().copied()).filter(|_| spelt == Spelt::Ours) {
            Some(meant) => Owner::Misspelt(ident, meant),
            None => Owner::Foreign,
        }
    }
}

/// Whether it is ours, and called `name`.
pub(crate) fn owner_is(attribute: &Attribute, name: &str, place: Place) -> bool {
    matches!(owner(attribute, place), Owner::Ours(found) if found == name)
}

/// How the path of an attribute begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spelt {
    /// Not at all, or with the name of our crate.
    Ours,
    /// With what may be our crate under another name.
    Perhaps,
}

/// `get` of `#[get]`, of `#[ratelimit_runtime::get]` and, for the crate may be renamed, of `#[api::get]`: what
/// has a name of ours and stands on a method of a client is nobody else's.
fn own_name(attribute: &Attribute) -> Option<(Ident, Spelt)> {
    let mut segments = attribute.path().segments.iter().rev().map(|segment| &segment.ident);
    let name = segments.next()?.unraw();
    Some(match segments.next() {
        Some(root) if root != "ratelimit_runtime" => (name, Spelt::Perhaps),
        _ => (name, Spelt::Ours),
    })
}

/// Takes our attributes out of `attributes`, each with its name. Those that are none are reported.
pub(crate) fn take(
    attributes: &mut Vec<Attribute>,
    place: Place,
    errors: &mut Errors,
) -> Vec<(Ident, Attribute)> {
    let mut ours = Vec::new();
    for attribute in std::mem::take(attributes) {
        match owner(&attribute, place) {
            Owner::Ours(name) => ours.push((name, attribute)),
            Owner::Misspelt(name, meant) => {
                let message = format!("unknown attribute `{name}`");
                errors.help(attribute.path(), message, format!("did you mean `{meant}`?"));
            }
            Owner::Misplaced(name, on) => {
                errors.at(&attribute.meta, format!("`#[{name}]` must stand on {on}"));
            }
            Owner::Foreign => attributes.push(attribute),
        }
    }
    ours
}

/// Takes our attributes out of `attributes` without a word about them.
pub(crate) fn strip(attributes: &mut Vec<Attribute>, place: Place) {
    attributes.retain(|attribute| matches!(owner(attribute, place), Owner::Foreign));
}

/// What stands in an attribute's parentheses.
pub(crate) fn arguments(attribute: &Attribute) -> syn::Result<TokenStream> {
    match &attribute.meta {
        Meta::Path(_) => Ok(TokenStream::new()),
        Meta::List(list) => Ok(list.tokens.clone()),
        Meta::NameValue(pair) => {
            let name = pair.path.segments.last().map(|segment| segment.ident.to_string());
            let name = name.unwrap_or_default();
            Err(help_at(pair, "expected parentheses", format!("write `#[{name}(..)]`")))
        }
    }
}

/// Parses what stands in an attribute's parentheses. What ends too soon is told so at their end.
pub(crate) fn parse_arguments<T>(
    attribute: &Attribute,
    parser: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<T> {
    match &attribute.meta {
        Meta::List(list) => list.parse_args_with(parser),
        _ => arguments(attribute).and_then(|none| parser.parse2(none)),
    }
}

/// The item that `#[api_client]` stands on.
pub(crate) fn item(tokens: TokenStream, errors: &mut Errors) -> syn::Result<ItemTrait> {
    let found: syn::Item = syn::parse2(tokens)?;
    match found {
        syn::Item::Trait(mut item) => {
            for item in &mut item.items {
                as_visible_as_its_trait(item, errors);
            }
            Ok(item)
        }
        other => Err(at(other, "`#[api_client]` must stand on a trait")),
    }
}

/// Tells of a method with a `pub`, and takes it for one without: that is no second mistake.
fn as_visible_as_its_trait(item: &mut TraitItem, errors: &mut Errors) {
    let TraitItem::Verbatim(tokens) = item else { return };
    let read = |input: ParseStream<'_>| {
        let attrs = input.call(Attribute::parse_outer)?;
        let visibility: Visibility = input.parse()?;
        let method: TraitItemFn = input.parse()?;
        Ok((visibility, TraitItemFn { attrs, ..method }))
    };
    let Ok((visibility, method)) = read.parse2(tokens.clone()) else { return };
    if !matches!(visibility, Visibility::Inherited) {
        errors.help(visibility, "a method of a trait is as visible as its trait", "remove the visibility");
        *item = TraitItem::Fn(method);
    }
}
