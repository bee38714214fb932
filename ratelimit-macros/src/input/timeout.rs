//! `#[timeout("30s", attempt = "10s")]`

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Expr, Lit, LitStr, Token};

use super::policy::time;
use super::{arguments, parse_arguments};
use crate::errors::{Errors, help_at};
use crate::key::{Entry, Found, Key, Known, comma, or_constant, rest, ungrouped};
use crate::model::Time;

const KNOWN: Known = Known { attribute: "timeout", keys: &["attempt"] };
const HELP: &str = "write `#[timeout(\"30s\", attempt = \"10s\")]`, or one of the two";

/// One `#[timeout]`.
pub(crate) struct TimeoutInput {
    pub(crate) name: Ident,
    pub(crate) total: Option<Time>,
    pub(crate) attempt: Option<Time>,
}

impl TimeoutInput {
    pub(crate) fn read(name: &Ident, attribute: &Attribute, errors: &mut Errors) -> Option<Self> {
        let tokens = errors.keep(arguments(attribute))?;
        if tokens.is_empty() {
            errors.help(&attribute.meta, "`#[timeout]` needs a duration", HELP);
            return None;
        }
        let mut entries = Vec::new();
        let written = errors.keep(parse_arguments(attribute, |input| total(input, &mut entries)))?;
        let total = match written {
            Some(written) => {
                let value = errors.keep(or_constant(time)(&written, "timeout = \"30s\""))?;
                Some(Time { value, written })
            }
            None => None,
        };
        let mut attempt = Key::new("attempt = \"10s\"");
        for entry in entries {
            if entry.key == "attempt" {
                attempt.set(entry, errors, or_constant(time));
            } else {
                KNOWN.refuse(&entry.key, errors);
            }
        }
        let attempt = attempt.take().map(|Found { value, written }| Time { value, written });
        Some(Self { name: name.clone(), total, attempt })
    }
}

/// The duration without a key, if it is there, and the keys.
fn total(input: ParseStream<'_>, entries: &mut Vec<Entry>) -> syn::Result<Option<Expr>> {
    let is_key = input.peek(Ident::peek_any) && input.peek2(Token![=]);
    let total = if input.is_empty() || is_key {
        None
    } else if input.peek(LitStr) || input.peek(Ident::peek_any) || input.peek(Token![::]) {
        let written = ungrouped(input.parse()?);
        comma(input)?;
        Some(written)
    } else if input.peek(Lit) {
        let literal: Lit = input.parse()?;
        return Err(help_at(literal, "a timeout is a duration: a string with a unit", HELP));
    } else {
        None
    };
    if total.is_some() && input.peek(LitStr) {
        let second: LitStr = input.parse()?;
        let help = format!("write `attempt = {}`", quote::ToTokens::to_token_stream(&second));
        return Err(help_at(&second, "a second timeout needs its key", help));
    }
    rest(input, entries, "attempt = \"10s\"")?;
    Ok(total)
}
