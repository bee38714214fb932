//! A method of the trait: its verb, its path, its parameters, its quotas.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, FnArg, LitStr, ReceiverKind, ReturnType, Safety, Signature, Token, TraitItemFn, Type};

use super::param::ParamInput;
use super::policy::QuotaInput;
use super::template::Template;
use super::{Owner, Place, arguments, owner, take};
use crate::errors::{Errors, help_at};
use crate::key::{Entry, Known, rest};
use crate::model::Verb;

/// One method.
pub(crate) struct MethodInput {
    /// The method without our attributes.
    pub(crate) item: TraitItemFn,
    pub(crate) name: String,
    pub(crate) verbs: Vec<VerbInput>,
    /// Whether it has a verb that is misspelt or not there yet, which is reported as such.
    pub(crate) verb_refused: bool,
    pub(crate) params: Vec<ParamInput>,
    pub(crate) quotas: Vec<QuotaInput>,
    pub(crate) returns: Option<Type>,
}

/// `#[get("/payment_intents/{id}")]`
pub(crate) struct VerbInput {
    pub(crate) name: Ident,
    pub(crate) verb: Verb,
    pub(crate) template: Option<Template>,
}

impl MethodInput {
    pub(crate) fn read(mut item: TraitItemFn, errors: &mut Errors) -> Self {
        let (mut verbs, mut quotas) = (Vec::new(), Vec::new());
        let verb_refused = item.attrs.iter().any(is_refused_verb);
        for (name, attribute) in take(&mut item.attrs, Place::Item, errors) {
            match Verb::from_name(&name.to_string()) {
                Some(verb) => verbs.push(VerbInput::read(name, verb, &attribute, errors)),
                None => quotas.push(QuotaInput::read(name, attribute, errors)),
            }
        }
        refuse_shape(&item, errors);
        let params = item
            .sig
            .inputs
            .iter_mut()
            .filter_map(|input| match input {
                FnArg::Typed(param) => ParamInput::read(param, errors),
                FnArg::Receiver(_) => None,
            })
            .collect();
        let returns = returns(&item.sig, errors);
        Self { name: item.sig.ident.unraw().to_string(), item, verbs, verb_refused, params, quotas, returns }
    }
}

impl VerbInput {
    fn read(name: Ident, verb: Verb, attribute: &Attribute, errors: &mut Errors) -> Self {
        let parsed = arguments(attribute).and_then(|tokens| {
            let mut entries = Vec::new();
            let path = |input: ParseStream<'_>| path(input, attribute, &name, &mut entries);
            Ok((path.parse2(tokens)?, entries))
        });
        let template = errors.keep(parsed).and_then(|(literal, entries)| {
            let known = Known { attribute: verb.attribute(), now: &[], later: &["idempotent"] };
            for Entry { key, .. } in entries {
                known.refuse(&key, errors);
            }
            Template::read(literal, errors)
        });
        Self { name, verb, template }
    }
}

fn path(
    input: ParseStream<'_>,
    attribute: &Attribute,
    name: &Ident,
    entries: &mut Vec<Entry>,
) -> syn::Result<LitStr> {
    let help = || format!("write `#[{name}(\"/path/{{param}}\")]`");
    if input.is_empty() {
        return Err(help_at(&attribute.meta, format!("`#[{name}]` needs a path"), help()));
    }
    if !input.peek(LitStr) {
        let tokens: proc_macro2::TokenStream = input.parse()?;
        return Err(help_at(tokens, "expected a path, in quotes", help()));
    }
    let literal = input.parse()?;
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
        rest(input, entries)?;
    }
    Ok(literal)
}

fn is_refused_verb(attribute: &Attribute) -> bool {
    match owner(attribute, Place::Item) {
        Owner::Later(name) => ["head", "options", "http"].iter().any(|verb| name == verb),
        Owner::Misspelt(_, meant) => Verb::from_name(meant).is_some(),
        Owner::Ours(_) | Owner::Misplaced(..) | Owner::Foreign => false,
    }
}

fn refuse_shape(item: &TraitItemFn, errors: &mut Errors) {
    let Signature { constness, asyncness, safety, abi, generics, variadic, fn_token, ident, .. } = &item.sig;
    let mut refuse = |tokens: &dyn ToTokens, what: &str| {
        errors.at(tokens.to_token_stream(), format!("`{ident}` cannot {what}: it is a call of the API"));
    };
    if let Some(keyword) = constness {
        refuse(keyword, "be `const`");
    }
    if let Safety::Unsafe(_) | Safety::Safe(_) = safety {
        refuse(safety, "be `unsafe` or `safe`");
    }
    if let Some(abi) = abi {
        refuse(abi, "have an ABI");
    }
    if let Some(keyword) = &item.modifiers.defaultness {
        refuse(keyword, "be `default`");
    }
    if let Some(dots) = variadic {
        refuse(dots, "be variadic");
    }
    if let Some(body) = &item.default {
        refuse(body, "have a body");
    }
    if !generics.params.is_empty() {
        let message = format!("`{ident}` cannot have generic parameters or named lifetimes");
        errors.help(&generics.params, message, "take `&T` of a type of its own; lifetimes can be left out");
    }
    if let Some(clause) = &generics.where_clause {
        errors.at(clause, format!("`{ident}` cannot have a `where` clause"));
    }
    if asyncness.is_none() {
        errors.help(fn_token, format!("`{ident}` must be `async`"), format!("write `async fn {ident}`"));
    }
    receiver(&item.sig, errors);
}

/// A client is shared, so each call borrows it.
fn receiver(sig: &Signature, errors: &mut Errors) {
    let help = format!("write `async fn {}(&self, ..)`", sig.ident);
    match sig.receiver() {
        Some(receiver) => {
            if !matches!(&receiver.kind, ReceiverKind::Reference(_, None, None)) {
                errors.help(receiver, "a method of a client takes `&self`", help);
            }
        }
        None => errors.help(&sig.ident, format!("`{}` must take `&self`", sig.ident), help),
    }
}

fn returns(sig: &Signature, errors: &mut Errors) -> Option<Type> {
    match &sig.output {
        ReturnType::Default => {
            let message = format!("`{}` must return a `Result`", sig.ident);
            errors.help(&sig.ident, message, "write `-> Result<T, Error>`; `()` is a `T` too");
            None
        }
        ReturnType::Type(_, ty) if matches!(**ty, Type::ImplTrait(_)) => {
            errors.help(ty, "a method of a client must name its return type", "write `-> Result<T, Error>`");
            None
        }
        ReturnType::Type(_, ty) => Some((**ty).clone()),
    }
}
