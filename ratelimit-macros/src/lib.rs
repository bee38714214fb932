//! The attributes of [`ratelimit-runtime`](https://docs.rs/ratelimit-runtime), which re-exports them:
//! depend on that crate, not on this one.
//!
//! Tokens are read into `input`, checked into `model`, and expanded from there; with errors,
//! `fallback` gives back the trait and all of them at once.

#![expect(missing_docs, reason = "written where the runtime re-exports them, so that their examples run")]

mod check;
mod errors;
mod expand;
mod fallback;
mod function;
#[cfg(test)]
mod fuzz;
mod input;
mod key;
mod marker;
mod model;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;
use ratelimit_core::suggest;

use crate::errors::Errors;

#[proc_macro_attribute]
pub fn api_client(args: TokenStream, item: TokenStream) -> TokenStream {
    expand_client(args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn rate_limited(args: TokenStream, item: TokenStream) -> TokenStream {
    function::limited_or_misplaced(&args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn get(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("get", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn post(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("post", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn put(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("put", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn patch(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("patch", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn delete(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("delete", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn head(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("head", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn options(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("options", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn http(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("http", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn errors(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("errors", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn headers(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("headers", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn timeout(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("timeout", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn paginate(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("paginate", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn no_rate_limit(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("no_rate_limit", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn retry(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("retry", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn no_retry(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("no_retry", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn circuit_breaker(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("circuit_breaker", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn no_circuit_breaker(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("no_circuit_breaker", &args.into(), item.into()).into()
}

#[proc_macro_attribute]
pub fn on_store_error(args: TokenStream, item: TokenStream) -> TokenStream {
    marker::misplaced("on_store_error", &args.into(), item.into()).into()
}

/// Read, check, expand.
fn expand_client(
    args: proc_macro2::TokenStream,
    tokens: proc_macro2::TokenStream,
) -> proc_macro2::TokenStream {
    let mut errors = Errors::default();
    let item = match input::item(tokens.clone(), &mut errors) {
        Ok(item) => item,
        Err(error) => return error.into_compile_error().into_iter().chain(tokens).collect(),
    };
    let input = input::client::ClientInput::read(args, item.clone(), &mut errors);
    let root = check::root(&input.keys);
    let (ident, companions) = check::beside(&input.keys, &item.ident);
    let part_of = input.keys.part_of.value().cloned();
    let model = check::client(input, &mut errors);
    match (model, errors.finish()) {
        (Some(model), Ok(())) => expand::client(&model),
        (_, errors) => {
            let errors = errors.err().unwrap_or_default();
            fallback::client(&root, &ident, part_of.as_ref(), &companions, item, &errors)
        }
    }
}
