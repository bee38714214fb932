//! A parameter of a method, and where it goes.

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Expr, LitStr, Pat, PatType, Type};

use super::policy::unknown;
use super::{Place, parse_arguments, take};
use crate::errors::{Errors, help_at};
use crate::key::{Entry, Key, comma, rest, string};
use crate::model::Style;
use crate::suggest::closest;

/// Where a parameter can go besides the path, for messages.
pub(crate) const PLACES: &str = "`#[query]`, `#[header(\"Name\")]`, `#[headers]`, `#[json]`, `#[form]`, \
`#[body]`, `#[part]`, `#[multipart]`, `#[user]`, `#[timeout]` or `#[idempotency_key]`";

/// One parameter.
pub(crate) struct ParamInput {
    pub(crate) ident: Ident,
    /// Its name, as it is on the wire.
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) targets: Vec<TargetInput>,
    /// Whether it has an attribute that was refused, so that where it goes is not known.
    pub(crate) refused: bool,
}

/// One attribute of a parameter.
pub(crate) struct TargetInput {
    pub(crate) name: Ident,
    pub(crate) kind: TargetKind,
    pub(crate) wire: Option<LitStr>,
    /// How lists are written, where that is said.
    pub(crate) style: Option<Style>,
}

/// Where a parameter can go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TargetKind {
    Path,
    Query,
    Header,
    Headers,
    Body,
    Json,
    Form,
    Multipart,
    Part,
    User,
    Timeout,
    IdempotencyKey,
}

impl TargetKind {
    fn from_name(name: &Ident) -> Option<Self> {
        Some(match name.to_string().as_str() {
            "path" => Self::Path,
            "query" => Self::Query,
            "header" => Self::Header,
            "headers" => Self::Headers,
            "body" => Self::Body,
            "json" => Self::Json,
            "form" => Self::Form,
            "multipart" => Self::Multipart,
            "part" => Self::Part,
            "user" => Self::User,
            "timeout" => Self::Timeout,
            "idempotency_key" => Self::IdempotencyKey,
            _ => return None,
        })
    }

    /// What can be in its parentheses: a name on the wire, a style of lists.
    const fn takes(self) -> (bool, bool) {
        match self {
            Self::Path | Self::Header | Self::Body | Self::Part | Self::IdempotencyKey => (true, false),
            Self::Query => (true, true),
            Self::Form => (false, true),
            Self::Headers | Self::Json | Self::Multipart | Self::User | Self::Timeout => (false, false),
        }
    }

    /// How it is written, for messages.
    const fn example(self) -> &'static str {
        match self {
            Self::Path => "#[path(\"name\")]",
            Self::Query => "#[query(\"name\", style = \"csv\")]",
            Self::Header => "#[header(\"Stripe-Account\")]",
            Self::Headers => "#[headers]",
            Self::Body => "#[body(\"text/csv\")]",
            Self::Json => "#[json]",
            Self::Form => "#[form(style = \"multi\")]",
            Self::Multipart => "#[multipart]",
            Self::Part => "#[part(\"file\")]",
            Self::User => "#[user]",
            Self::Timeout => "#[timeout]",
            Self::IdempotencyKey => "#[idempotency_key(\"Idempotency-Key\")]",
        }
    }

    pub(crate) const fn is_body(self) -> bool {
        matches!(self, Self::Body | Self::Json | Self::Form | Self::Multipart | Self::Part)
    }
}

impl ParamInput {
    /// Reads a parameter, and leaves it without our attributes.
    pub(crate) fn read(param: &mut PatType, errors: &mut Errors) -> Option<Self> {
        let written = param.attrs.len();
        let targets: Vec<TargetInput> = take(&mut param.attrs, Place::Param, errors)
            .into_iter()
            .filter_map(|(name, attribute)| TargetInput::read(name, &attribute, errors))
            .collect();
        let refused = targets.len() + param.attrs.len() < written;
        for attribute in &param.attrs {
            refuse(attribute, errors);
        }
        let ident = errors.keep(plain_name(&param.pat))?;
        Some(Self { name: ident.unraw().to_string(), ident, ty: (*param.ty).clone(), targets, refused })
    }
}

impl TargetInput {
    fn read(name: Ident, attribute: &Attribute, errors: &mut Errors) -> Option<Self> {
        let Some(kind) = TargetKind::from_name(&name) else {
            errors.help(attribute, "unknown attribute", "use `#[query]`");
            return None;
        };
        let read = parse_arguments(attribute, |input| parenthesized(input, kind));
        let (wire, entries) = errors.keep(read)?;
        if kind == TargetKind::Header && wire.is_none() {
            let help = format!("write `{}`", kind.example());
            errors.help(&attribute.meta, "`#[header]` needs the header's name", help);
            return None;
        }
        let mut style = Key::new("style = \"csv\"");
        for entry in entries {
            if entry.key == "style" && kind.takes().1 {
                style.set(entry, errors, self::style);
            } else {
                let message = format!("unknown key `{}` in `#[{name}]`", entry.key);
                let style = kind.takes().1.then_some("style");
                let help = match closest(&entry.key.to_string(), style) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => format!("write `{}`", kind.example()),
                };
                errors.help(&entry.key, message, help);
            }
        }
        Some(Self { name, kind, wire, style: style.value().copied() })
    }
}

fn parenthesized(input: ParseStream<'_>, kind: TargetKind) -> syn::Result<(Option<LitStr>, Vec<Entry>)> {
    let help = || format!("write `{}`", kind.example());
    let mut entries = Vec::new();
    if input.is_empty() {
        return Ok((None, entries));
    }
    let (has_name, has_keys) = kind.takes();
    let named = input.peek(Ident::peek_any) && has_keys;
    if !has_name && !named {
        let tokens: TokenStream = input.parse()?;
        let message = format!("`{}` takes nothing in parentheses", kind.example());
        return Err(help_at(tokens, message, help()));
    }
    let wire = if named {
        None
    } else {
        if !input.peek(LitStr) {
            let tokens: TokenStream = input.parse()?;
            return Err(help_at(tokens, "expected a name, in quotes", help()));
        }
        let wire: LitStr = input.parse()?;
        if wire.value().is_empty() {
            return Err(help_at(&wire, "an empty name", help()));
        }
        comma(input)?;
        Some(wire)
    };
    rest(input, &mut entries, kind.example())?;
    Ok((wire, entries))
}

fn style(value: &Expr, example: &str) -> syn::Result<Style> {
    let text = string(value, example)?;
    let names = Style::ALL.map(Style::name);
    let found = Style::ALL.into_iter().find(|style| style.name() == text.value());
    found.ok_or_else(|| unknown("style of lists:", &text, &names))
}

/// A parameter is always there, and its attributes go nowhere else.
fn refuse(attribute: &Attribute, errors: &mut Errors) {
    let path = attribute.path();
    if ["allow", "expect", "warn", "deny", "forbid"].iter().any(|lint| path.is_ident(lint)) {
        return;
    }
    if path.is_ident("cfg") || path.is_ident("cfg_attr") {
        let message = "a parameter cannot be there conditionally";
        return errors.help(&attribute.meta, message, "write the method twice, each with its `#[cfg]`");
    }
    let name = path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    errors.help(
        &attribute.meta,
        format!("unknown attribute `{name}` on a parameter"),
        format!("use `#[path]`, {PLACES}"),
    );
}

fn plain_name(pattern: &Pat) -> syn::Result<Ident> {
    match pattern {
        Pat::Ident(name) if name.by_ref.is_none() && name.mutability.is_none() && name.subpat.is_none() => {
            Ok(name.ident.clone())
        }
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => {
            let help = format!("write `{}`: the argument is sent as it is", name.ident);
            Err(help_at(pattern, "a parameter of a call needs no `mut`", help))
        }
        _ => Err(help_at(pattern, "a parameter must be a plain name", "write `name: Type`")),
    }
}
