//! `#[headers("Accept: application/json", "X-Api-Version: 2")]`

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, LitStr, Token};

use super::arguments;
use crate::errors::{Errors, help_at};

const HELP: &str = "write `#[headers(\"Name: value\")]`";

/// One header that is always the same.
pub(crate) struct HeaderInput {
    pub(crate) literal: LitStr,
    pub(crate) name: String,
    pub(crate) value: String,
}

/// Reads the headers of one attribute.
pub(crate) fn read(attribute: &Attribute, errors: &mut Errors) -> Vec<HeaderInput> {
    let literals = errors.keep(literals(attribute)).unwrap_or_default();
    literals.into_iter().filter_map(|literal| errors.keep(header(literal))).collect()
}

fn literals(attribute: &Attribute) -> syn::Result<Vec<LitStr>> {
    let tokens = arguments(attribute)?;
    if tokens.is_empty() {
        return Err(help_at(&attribute.meta, "`#[headers]` needs headers", HELP));
    }
    let parser = Punctuated::<LitStr, Token![,]>::parse_terminated;
    match parser.parse2(tokens.clone()) {
        Ok(literals) => Ok(literals.into_iter().collect()),
        Err(_) => Err(help_at(tokens, "expected headers, each in quotes", HELP)),
    }
}

fn header(literal: LitStr) -> syn::Result<HeaderInput> {
    let text = literal.value();
    let Some((name, value)) = text.split_once(':') else {
        return Err(help_at(&literal, format!("the header `{text}` has no `:`"), HELP));
    };
    let (name, value) = (name.trim().to_owned(), value.trim().to_owned());
    Ok(HeaderInput { literal, name, value })
}
