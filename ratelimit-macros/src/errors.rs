//! The problems of one expansion, kept together so that the user sees them all in one compile.

use std::fmt::Display;

use proc_macro2::TokenStream;
use quote::ToTokens;

/// Collects every problem of one expansion.
#[derive(Default)]
#[must_use = "call `finish`, or the errors are lost"]
pub(crate) struct Errors(Option<syn::Error>);

impl Errors {
    pub(crate) fn push(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(all) => all.combine(error),
            first => *first = Some(error),
        }
    }

    /// Reports `message` at all of `tokens`.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.push(at(tokens, message));
    }

    /// Reports `message` at all of `tokens`, with the way out.
    pub(crate) fn help(&mut self, tokens: impl ToTokens, message: impl Display, help: impl Display) {
        self.push(help_at(tokens, message, help));
    }

    /// The value of a step that worked; the error of one that did not is kept.
    pub(crate) fn keep<T>(&mut self, step: syn::Result<T>) -> Option<T> {
        step.map_err(|error| self.push(error)).ok()
    }

    /// All of them as one, if there are any.
    pub(crate) fn all(self) -> Option<syn::Error> {
        self.0
    }

    pub(crate) fn finish(self) -> Result<(), TokenStream> {
        self.0.map_or(Ok(()), |error| Err(error.into_compile_error()))
    }
}

/// `message`, at all of `tokens`.
pub(crate) fn at(tokens: impl ToTokens, message: impl Display) -> syn::Error {
    syn::Error::new_spanned(tokens, message)
}

/// `message`, at all of `tokens`, with the way out.
pub(crate) fn help_at(tokens: impl ToTokens, message: impl Display, help: impl Display) -> syn::Error {
    at(tokens, with_help(message, help))
}

/// `message`, with the way out below it.
pub(crate) fn with_help(message: impl Display, help: impl Display) -> String {
    format!("{message}\nhelp: {help}")
}

/// `` `a`, `b` and `c` ``
pub(crate) fn listed<T: Display>(names: impl IntoIterator<Item = T>) -> String {
    let mut names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match (names.pop(), names.is_empty()) {
        (None, _) => String::from("nothing"),
        (Some(only), true) => only,
        (Some(last), false) => format!("{} and {last}", names.join(", ")),
    }
}
