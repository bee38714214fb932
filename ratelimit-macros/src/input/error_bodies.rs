//! `#[errors(404 => NotFound, 400..=499 => CardError)]`

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, LitInt, Token, Type};

use super::{arguments, parse_arguments};
use crate::errors::{Errors, help_at};

const HELP: &str = "write `#[errors(404 => NotFound, 400..=499 => ApiError)]`";

/// The statuses that errors have.
pub(crate) const IN_RANGE: &str = "write one from 300 to 599";

/// The arms, in their order.
pub(crate) struct ErrorBodiesInput {
    pub(crate) arms: Vec<Arm>,
}

/// The type that the bodies of errors with some statuses have.
pub(crate) struct Arm {
    pub(crate) first: LitInt,
    /// The first, if there is one status only.
    pub(crate) last: LitInt,
    pub(crate) statuses: (u16, u16),
    /// The statuses, where they are written.
    pub(crate) written: TokenStream,
    pub(crate) ty: Type,
}

impl ErrorBodiesInput {
    pub(crate) fn read(attribute: &Attribute, errors: &mut Errors) -> Option<Self> {
        let tokens = errors.keep(arguments(attribute))?;
        if tokens.is_empty() {
            errors.help(&attribute.meta, "`#[errors]` needs statuses and types", HELP);
            return None;
        }
        let arms = parse_arguments(attribute, Punctuated::<Arm, Token![,]>::parse_terminated);
        let arms = errors.keep(arms)?;
        Some(Self { arms: arms.into_iter().collect() })
    }
}

impl Arm {
    /// The statuses as they are written.
    pub(crate) fn pattern(&self) -> String {
        let (first, last) = self.statuses;
        if first == last { first.to_string() } else { format!("{first}..={last}") }
    }
}

impl Parse for Arm {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let first = status(input)?;
        let mut written = first.to_token_stream();
        let last = if input.peek(Token![..=]) {
            input.parse::<Token![..=]>()?.to_tokens(&mut written);
            let last = status(input)?;
            last.to_tokens(&mut written);
            last
        } else if input.peek(Token![..]) {
            let dots: Token![..] = input.parse()?;
            return Err(help_at(dots, "a range of statuses includes its end", "write `400..=499`"));
        } else {
            first.clone()
        };
        if !input.peek(Token![=>]) {
            return Err(input.error(format!("expected `=>` and a type\nhelp: {HELP}")));
        }
        input.parse::<Token![=>]>()?;
        let ty = input.parse()?;
        let statuses = (number(&first)?, number(&last)?);
        Ok(Self { first, last, statuses, written, ty })
    }
}

fn status(input: ParseStream<'_>) -> syn::Result<LitInt> {
    let ahead = input.fork();
    input.parse().map_err(|_| match ahead.parse::<proc_macro2::TokenTree>() {
        Ok(found) => help_at(found, "expected a status, such as `404`", HELP),
        Err(_) => input.error(format!("expected a status, such as `404`\nhelp: {HELP}")),
    })
}

fn number(literal: &LitInt) -> syn::Result<u16> {
    let number = literal.base10_parse().ok().filter(|_| literal.suffix().is_empty());
    number.ok_or_else(|| help_at(literal, format!("`{literal}` is no HTTP status"), IN_RANGE))
}
