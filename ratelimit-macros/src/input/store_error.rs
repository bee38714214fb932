//! `#[on_store_error("closed", deadline = "50ms")]`

use std::time::Duration;

use proc_macro2::Ident;
use ratelimit_core::OnStoreError;
use syn::parse::ParseStream;
use syn::{Attribute, LitStr};

use super::parse_arguments;
use super::policy::{time, unknown};
use crate::errors::{Errors, help_at};
use crate::key::{Entry, Key, Known, Value, comma, or_constant, rest};

const KNOWN: Known = Known { attribute: "on_store_error", keys: &["deadline"] };
const HELP: &str = "write `#[on_store_error(\"local\")]`, or `\"open\"` or `\"closed\"`";

/// One `#[on_store_error]`.
pub(crate) struct StoreErrorInput {
    /// Where a fault of the whole is reported.
    pub(crate) name: Ident,
    pub(crate) action: OnStoreError,
    pub(crate) deadline: Key<Value<Duration>>,
}

impl StoreErrorInput {
    pub(crate) fn read(name: &Ident, attribute: &Attribute, errors: &mut Errors) -> Option<Self> {
        let mut entries = Vec::new();
        let read = parse_arguments(attribute, |input| action(input, attribute, &mut entries));
        let action = errors.keep(read);
        let mut deadline = Key::new("deadline = \"25ms\"");
        for entry in entries {
            if entry.key == "deadline" {
                deadline.set(entry, errors, or_constant(time));
            } else {
                KNOWN.refuse(&entry.key, errors);
            }
        }
        let names = OnStoreError::ALL.map(OnStoreError::name);
        let literal = action?;
        let found = OnStoreError::from_name(&literal.value());
        let action = found.ok_or_else(|| unknown("value of `on_store_error`:", &literal, &names));
        Some(Self { name: name.clone(), action: errors.keep(action)?, deadline })
    }
}

/// What to do, and the keys after it.
fn action(input: ParseStream<'_>, attribute: &Attribute, entries: &mut Vec<Entry>) -> syn::Result<LitStr> {
    if input.is_empty() {
        return Err(help_at(&attribute.meta, "`#[on_store_error]` needs what calls do then", HELP));
    }
    if !input.peek(LitStr) {
        let tokens: proc_macro2::TokenStream = input.parse()?;
        return Err(help_at(tokens, "expected what calls do when the store fails, in quotes", HELP));
    }
    let literal = input.parse()?;
    comma(input)?;
    rest(input, entries, "deadline = \"25ms\"")?;
    Ok(literal)
}
