//! `#[rate_limited]` on a function of the user's own, which takes a permit before it runs.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Attribute, Expr, FnArg, ItemFn, LitStr, Meta, Pat, Path, ReturnType, parse_quote};

use crate::errors::Errors;
use crate::input::policy::QuotaInput;
use crate::input::{Place, owner_is};
use crate::key::{Entry, Key, entries_of, path, string};
use crate::model::Limit;
use crate::{check, expand, marker};

/// A function, checked.
pub(crate) struct Function {
    pub(crate) root: Path,
    pub(crate) item: ItemFn,
    /// Whose budgets they are; left out, the function's own.
    pub(crate) name: Option<LitStr>,
    /// What gives the limiter; left out, the one of the task.
    pub(crate) limiter: Option<Expr>,
    pub(crate) limits: Vec<Limit>,
    pub(crate) user: Option<Ident>,
    /// The parameters that quotas count by.
    pub(crate) values: Vec<Ident>,
}

/// A parameter, as far as quotas may count by it.
pub(crate) struct Parameter {
    pub(crate) ident: Ident,
    /// As a `key` spells it.
    pub(crate) name: String,
    pub(crate) is_user: bool,
}

/// What belongs to the function and to none of its quotas.
struct OfFunction {
    name: Key<LitStr>,
    limiter: Key<Expr>,
    root: Key<Path>,
}

/// The function under its quotas, or where else the attribute belongs.
pub(crate) fn limited_or_misplaced(args: &TokenStream, item: TokenStream) -> TokenStream {
    limited(args, &item).unwrap_or_else(|| marker::misplaced("rate_limited", args, item))
}

/// The function under its quotas; `None` where `item` is no function with a body.
fn limited(args: &TokenStream, item: &TokenStream) -> Option<TokenStream> {
    let mut function: ItemFn = syn::parse2(item.clone()).ok()?;
    let mut errors = Errors::default();
    let mut keys = OfFunction {
        name: Key::new("name = \"geocoder\""),
        limiter: Key::new("limiter = limiter"),
        root: Key::new("crate = path::to::ratelimit_runtime"),
    };
    let first: Attribute = parse_quote!(#[rate_limited(#args)]);
    let (below, others) =
        function.attrs.into_iter().partition(|attribute| owner_is(attribute, "rate_limited", Place::Item));
    function.attrs = others;
    let below: Vec<Attribute> = below;
    let inputs: Vec<QuotaInput> = [first]
        .into_iter()
        .chain(below)
        .map(|attribute| {
            let attribute = keys.take_from(attribute, &mut errors);
            let name = attribute.path().segments.last().map(|segment| segment.ident.clone());
            let name = name.unwrap_or_else(|| function.sig.ident.clone());
            QuotaInput::read(name, attribute, &mut errors)
        })
        .collect();
    shape(&function, &mut errors);
    let parameters = parameters(&mut function, &mut errors);
    let limits = check::function_quotas(inputs, &parameters, &function.sig.ident, &mut errors);
    let fallback = function.clone();
    let user = parameters.iter().find(|parameter| parameter.is_user).map(|user| user.ident.clone());
    let counted_by = check::names_of_keys(&limits);
    let is_counted_by = |parameter: &&Parameter| counted_by.contains(&parameter.name);
    let model = Function {
        root: keys.root.value().cloned().unwrap_or_else(|| parse_quote!(::ratelimit_runtime)),
        item: function,
        name: keys.name.value().cloned(),
        limiter: keys.limiter.value().cloned(),
        limits,
        user,
        values: parameters.iter().filter(is_counted_by).map(|found| found.ident.clone()).collect(),
    };
    Some(match errors.finish() {
        Ok(()) => expand::function(model),
        // What only the attribute reads would be told to be unused.
        Err(errors) => quote! {
            #errors
            #[allow(unused_variables, reason = "a function whose attribute has errors")]
            #fallback
        },
    })
}

impl OfFunction {
    /// Takes the function's own keys out of an attribute.
    fn take_from(&mut self, attribute: Attribute, errors: &mut Errors) -> Attribute {
        // What is wrong with it is told of when the quota is read.
        let mut silent = Errors::default();
        let entries = entries_of(&attribute, "", &mut silent);
        if silent.finish().is_err() || !entries.complete {
            return attribute;
        }
        let mut rest = Vec::new();
        for entry in entries.found {
            match entry.key.to_string().as_str() {
                "name" => self.name.set(entry, errors, string),
                "limiter" => self.limiter.set(entry, errors, |value, _| Ok(value.clone())),
                "crate" => self.root.set(entry, errors, path),
                _ => rest.push(entry),
            }
        }
        let rest = rest.iter().map(|Entry { key, value }| {
            let value = value.as_ref().map(|value| quote!(= #value));
            quote!(#key #value)
        });
        // Where it stands is kept, for what is wrong with the whole of it.
        let Meta::List(mut list) = attribute.meta.clone() else { return attribute };
        list.tokens = quote!(#(#rest),*);
        Attribute { meta: Meta::List(list), ..attribute }
    }
}

/// A function that can wait, and that can say that it did not run.
fn shape(function: &ItemFn, errors: &mut Errors) {
    let sig = &function.sig;
    let name = &sig.ident;
    if sig.asyncness.is_none() {
        let message = format!("`{name}` must be `async`: it waits for permits");
        errors.help(sig.fn_token, message, format!("write `async fn {name}`"));
    }
    if matches!(sig.output, ReturnType::Default) {
        let message = format!("`{name}` must return a `Result`: it can be refused");
        errors.help(name, message, "write `-> Result<T, E>` with an `E` that is made `From<AcquireError>`");
    }
}

/// Reads the parameters that quotas may count by, and leaves them without our attributes.
fn parameters(function: &mut ItemFn, errors: &mut Errors) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for input in &mut function.sig.inputs {
        let FnArg::Typed(param) = input else { continue };
        let is_ours = |attribute: &Attribute| owner_is(attribute, "user", Place::Param);
        let user = param.attrs.iter().find(|attribute| is_ours(attribute)).cloned();
        param.attrs.retain(|attribute| !is_ours(attribute));
        let ident = match &*param.pat {
            Pat::Ident(name) => Some(name.ident.clone()),
            _ => None,
        };
        match (ident, user) {
            (Some(_), Some(user)) if parameters.iter().any(|parameter| parameter.is_user) => {
                errors.at(&user, "a call has one user");
            }
            (Some(ident), user) => {
                let name = ident.unraw().to_string();
                parameters.push(Parameter { ident, name, is_user: user.is_some() });
            }
            (None, Some(_)) => errors.help(
                param.pat.to_token_stream(),
                "a `#[user]` parameter must be a plain name",
                "write `#[user] user: &str`",
            ),
            (None, None) => {}
        }
    }
    parameters
}
