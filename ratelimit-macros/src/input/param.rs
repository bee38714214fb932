//! A parameter of a method, and where it goes.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{Attribute, LitStr, Pat, PatType, Type};

use super::{Place, arguments, take};
use crate::errors::{Errors, help_at};

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
}

/// Where a parameter can go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TargetKind {
    Path,
    Query,
    Header,
    Json,
    Form,
    User,
}

impl TargetKind {
    fn from_name(name: &Ident) -> Option<Self> {
        Some(match name.to_string().as_str() {
            "path" => Self::Path,
            "query" => Self::Query,
            "header" => Self::Header,
            "json" => Self::Json,
            "form" => Self::Form,
            "user" => Self::User,
            _ => return None,
        })
    }

    /// Whether it can be called differently on the wire.
    const fn has_wire_name(self) -> bool {
        matches!(self, Self::Path | Self::Query | Self::Header)
    }

    pub(crate) const fn is_body(self) -> bool {
        matches!(self, Self::Json | Self::Form)
    }
}

impl ParamInput {
    /// Reads a parameter, and leaves it without our attributes.
    pub(crate) fn read(param: &mut PatType, errors: &mut Errors) -> Option<Self> {
        let written = param.attrs.len();
        let targets: Vec<TargetInput> = take(&mut param.attrs, Place::Param, errors)
            .into_iter()
            .filter_map(|(name, attribute)| errors.keep(TargetInput::read(name, &attribute)))
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
    fn read(name: Ident, attribute: &Attribute) -> syn::Result<Self> {
        let kind = TargetKind::from_name(&name)
            .ok_or_else(|| help_at(attribute, "unknown attribute", "use `#[query]`"))?;
        let tokens = arguments(attribute)?;
        if tokens.is_empty() {
            if kind == TargetKind::Header {
                let help = "write `#[header(\"Stripe-Account\")]`";
                return Err(help_at(&attribute.meta, "`#[header]` needs the header's name", help));
            }
            return Ok(Self { name, kind, wire: None });
        }
        if !kind.has_wire_name() {
            let message = format!("`#[{name}]` takes nothing in parentheses");
            return Err(help_at(&tokens, message, format!("write `#[{name}]`")));
        }
        let wire: LitStr = syn::parse2(tokens.clone()).map_err(|_| {
            help_at(&tokens, "expected a name, in quotes", format!("write `#[{name}(\"name\")]`"))
        })?;
        if wire.value().is_empty() {
            return Err(help_at(&wire, "an empty name", format!("write `#[{name}(\"name\")]`")));
        }
        Ok(Self { name, kind, wire: Some(wire) })
    }
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
        "use `#[path]`, `#[query]`, `#[header(\"Name\")]`, `#[json]`, `#[form]` or `#[user]`",
    );
}

fn plain_name(pattern: &Pat) -> syn::Result<Ident> {
    match pattern {
        Pat::Ident(name) if name.by_ref.is_none() && name.mutability.is_none() && name.subpat.is_none() => {
            Ok(name.ident.clone())
        }
        _ => Err(help_at(pattern, "a parameter must be a plain name", "write `name: Type`")),
    }
}
