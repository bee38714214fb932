//! `#[timeout("30s", attempt = "10s")]`

use std::time::Duration;

use proc_macro2::Ident;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Token};

use super::arguments;
use super::policy::time;
use crate::errors::{Errors, help_at};
use crate::key::{Entry, Key, Known, rest};

const KNOWN: Known = Known { attribute: "timeout", now: &["attempt"], later: &[] };
const HELP: &str = "write `#[timeout(\"30s\", attempt = \"10s\")]`, or one of the two";

/// One `#[timeout]`.
pub(crate) struct TimeoutInput {
    pub(crate) name: Ident,
    pub(crate) total: Option<(Duration, LitStr)>,
    pub(crate) attempt: Key<Duration>,
}

impl TimeoutInput {
    pub(crate) fn read(name: &Ident, attribute: &Attribute, errors: &mut Errors) -> Option<Self> {
        let tokens = errors.keep(arguments(attribute))?;
        if tokens.is_empty() {
            errors.help(&attribute.meta, "`#[timeout]` needs a duration", HELP);
            return None;
        }
        let mut entries = Vec::new();
        let parser = |input: ParseStream<'_>| total(input, &mut entries);
        let literal = errors.keep(parser.parse2(tokens))?;
        let total = match literal {
            Some(literal) => {
                let expr = Expr::Lit(ExprLit { attrs: Vec::new(), lit: Lit::Str(literal.clone()) });
                Some((errors.keep(time(&expr, "timeout = \"30s\""))?, literal))
            }
            None => None,
        };
        let mut attempt = Key::new("attempt = \"10s\"");
        for entry in entries {
            if entry.key == "attempt" {
                attempt.set(entry, errors, time);
            } else {
                KNOWN.refuse(&entry.key, errors);
            }
        }
        Some(Self { name: name.clone(), total, attempt })
    }
}

/// The duration without a key, if it is there, and the keys.
fn total(input: ParseStream<'_>, entries: &mut Vec<Entry>) -> syn::Result<Option<LitStr>> {
    let total = if input.peek(LitStr) {
        let literal = input.parse()?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
        Some(literal)
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
    rest(input, entries)?;
    Ok(total)
}
