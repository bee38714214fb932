//! A method of the trait: its verb, its path, its parameters, its quotas.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, FnArg, Lifetime, LitStr, Meta, ParenthesizedGenericArguments, ReceiverKind, ReturnType,
    Safety, Signature, Token, TraitItemFn, Type, TypeFnPtr, TypeImplTrait, TypeReference,
};

use super::paginate::PaginateInput;
use super::param::ParamInput;
use super::policy::QuotaInput;
use super::settings::{Once, Settings};
use super::template::Template;
use super::{Owner, Place, owner, parse_arguments, take};
use crate::errors::{Errors, help_at};
use crate::key::{Entry, Key, Known, Value, comma, or_constant, rest, string};
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
    pub(crate) no_rate_limit: Once<()>,
    pub(crate) no_retry: Once<()>,
    pub(crate) no_circuit_breaker: Once<()>,
    pub(crate) settings: Settings,
    pub(crate) paginate: Once<PaginateInput>,
    pub(crate) returns: Option<Type>,
}

/// `#[get("/payment_intents/{id}")]`
pub(crate) struct VerbInput {
    pub(crate) name: Ident,
    pub(crate) verb: Verb,
    pub(crate) template: Option<Template>,
    pub(crate) idempotent: Key<LitStr>,
    /// What it is called in keys and telemetry, where that is not the method's name.
    pub(crate) called: Key<LitStr>,
    /// Where it is, where that is elsewhere than the API.
    pub(crate) base_url: Key<Value<LitStr>>,
}

impl MethodInput {
    pub(crate) fn read(mut item: TraitItemFn, errors: &mut Errors) -> Self {
        let (mut verbs, mut quotas, mut settings) = (Vec::new(), Vec::new(), Settings::default());
        let (mut no_rate_limit, mut no_retry, mut no_circuit_breaker) =
            (Once::default(), Once::default(), Once::default());
        let mut paginate = Once::default();
        let mut verb_refused = item.attrs.iter().any(is_refused_verb);
        for (name, attribute) in take(&mut item.attrs, Place::Item, errors) {
            let Some((name, attribute)) = settings.take(name, attribute, errors) else { continue };
            match name.to_string().as_str() {
                "rate_limited" => quotas.push(QuotaInput::read(name, attribute, errors)),
                "no_rate_limit" => {
                    let plain = bare(&name, &attribute, errors);
                    no_rate_limit.set(name, plain, errors);
                }
                "no_retry" => {
                    let plain = bare(&name, &attribute, errors);
                    no_retry.set(name, plain, errors);
                }
                "no_circuit_breaker" => {
                    let plain = bare(&name, &attribute, errors);
                    no_circuit_breaker.set(name, plain, errors);
                }
                "paginate" => {
                    let read = PaginateInput::read(&name, &attribute, errors);
                    paginate.set(name, Some(read), errors);
                }
                _ => match VerbInput::read(name, &attribute, errors) {
                    Some(verb) => verbs.push(verb),
                    None => verb_refused = true,
                },
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
        let returns = returns(&item.sig, &paginate, errors);
        let name = item.sig.ident.unraw().to_string();
        Self {
            item,
            name,
            verbs,
            verb_refused,
            params,
            quotas,
            no_rate_limit,
            no_retry,
            no_circuit_breaker,
            settings,
            paginate,
            returns,
        }
    }
}

/// An attribute that says all by being there.
fn bare(name: &Ident, attribute: &Attribute, errors: &mut Errors) -> Option<()> {
    if matches!(attribute.meta, Meta::Path(_)) {
        return Some(());
    }
    errors.help(&attribute.meta, format!("`#[{name}]` takes nothing"), format!("write `#[{name}]`"));
    None
}

impl VerbInput {
    fn read(name: Ident, attribute: &Attribute, errors: &mut Errors) -> Option<Self> {
        let known = Verb::from_name(&name.to_string());
        let mut entries = Vec::new();
        let parsed = parse_arguments(attribute, |input| {
            let verb = match known {
                Some(verb) => verb,
                None => other_verb(input, attribute)?,
            };
            Ok((verb, path(input, attribute, &name, &mut entries)?))
        });
        let (verb, literal) = errors.keep(parsed)?;
        let mut idempotent = Key::new("idempotent = \"Idempotency-Key\"");
        let mut called = Key::new("name = \"files.create\"");
        let mut base_url = Key::new("base_url = \"https://files.example.com\"");
        let known = Known { attribute: verb.attribute(), keys: &["idempotent", "name", "base_url"] };
        for entry in entries {
            match entry.key.unraw().to_string().as_str() {
                "idempotent" => idempotent.set(entry, errors, string),
                "name" => called.set(entry, errors, string),
                "base_url" => base_url.set(entry, errors, or_constant(string)),
                _ => {
                    known.refuse(&entry.key, errors);
                }
            }
        }
        let template = Template::read(literal, errors);
        Some(Self { name, verb, template, idempotent, called, base_url })
    }
}

/// The verb of `#[http("PURGE", "/x")]`.
fn other_verb(input: ParseStream<'_>, attribute: &Attribute) -> syn::Result<Verb> {
    let help = "write `#[http(\"PURGE\", \"/path\")]`";
    if !input.peek(LitStr) {
        return Err(help_at(&attribute.meta, "`#[http]` needs a verb and a path", help));
    }
    let literal: LitStr = input.parse()?;
    let verb = literal.value();
    if let Some(known) = Verb::ALL.into_iter().find(|known| known.wire() == verb.to_uppercase()) {
        let attribute = known.attribute();
        let message = format!("the verb `{verb}` has an attribute of its own");
        return Err(help_at(&literal, message, format!("write `#[{attribute}(\"/path\")]`")));
    }
    // RFC 9110, 9.1: a token; those that are registered are upper case.
    if verb.is_empty() || !verb.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-') {
        return Err(help_at(&literal, format!("`{verb}` is no HTTP verb"), help));
    }
    if input.is_empty() {
        return Err(help_at(&literal, "`#[http]` needs a path too", help));
    }
    input.parse::<Token![,]>()?;
    Ok(Verb::Other(verb))
}

fn path(
    input: ParseStream<'_>,
    attribute: &Attribute,
    name: &Ident,
    entries: &mut Vec<Entry>,
) -> syn::Result<LitStr> {
    let help = || {
        let verb = if name == "http" { "\"PURGE\", " } else { "" };
        format!("write `#[{name}({verb}\"/path/{{param}}\")]`")
    };
    if input.is_empty() {
        return Err(help_at(&attribute.meta, format!("`#[{name}]` needs a path"), help()));
    }
    if !input.peek(LitStr) {
        let tokens: TokenStream = input.parse()?;
        return Err(help_at(tokens, "expected a path, in quotes", help()));
    }
    let literal = input.parse()?;
    comma(input)?;
    rest(input, entries, "idempotent = \"Idempotency-Key\"")?;
    Ok(literal)
}

fn is_refused_verb(attribute: &Attribute) -> bool {
    match owner(attribute, Place::Item) {
        Owner::Misspelt(_, meant) => meant == "http" || Verb::from_name(meant).is_some(),
        Owner::Ours(_) | Owner::Misplaced(..) | Owner::Foreign => false,
    }
}

fn refuse_shape(item: &TraitItemFn, errors: &mut Errors) {
    let Signature { constness, safety, abi, variadic, ident, .. } = &item.sig;
    let mut refuse = |tokens: &dyn ToTokens, what: &str| {
        let help = if what == "have a body" {
            "write `;` in its place; what makes several calls can be a function beside the trait"
        } else {
            "remove it"
        };
        errors.help(
            tokens.to_token_stream(),
            format!("`{ident}` cannot {what}: it is a call of the API"),
            help,
        );
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
    receiver(&item.sig, errors);
}

/// A client is shared, so each call borrows it.
fn receiver(sig: &Signature, errors: &mut Errors) {
    let help = format!("write `async fn {}(&self, ..)`", sig.ident);
    match sig.receiver() {
        Some(receiver) => match &receiver.kind {
            ReceiverKind::Reference(_, None, None) => {}
            ReceiverKind::Reference(_, Some(lifetime), None) => {
                let message = format!("`{lifetime}` has no use: no answer borrows from the client");
                errors.help(receiver, message, "write `&self`");
            }
            _ => errors.help(receiver, "a method of a client takes `&self`", help),
        },
        None => errors.help(&sig.ident, format!("`{}` must take `&self`", sig.ident), help),
    }
}

/// What is awaited, or the stream of pages.
fn returns(sig: &Signature, paginate: &Once<PaginateInput>, errors: &mut Errors) -> Option<Type> {
    const STREAM: &str = "-> impl Stream<Item = Result<T, Error>> + Send";
    let Signature { ident, asyncness, fn_token, output, .. } = sig;
    let paginated = paginate.name().is_some();
    match (paginated, asyncness) {
        (true, Some(keyword)) => {
            let message = format!("`{ident}` gives a stream, which is not awaited");
            errors.help(keyword, message, format!("write `fn {ident}(..) {STREAM}`"));
        }
        (false, None) => {
            errors.help(fn_token, format!("`{ident}` must be `async`"), format!("write `async fn {ident}`"));
        }
        _ => {}
    }
    match output {
        ReturnType::Default if paginated => {
            errors.help(ident, format!("`{ident}` must return a stream"), format!("write `{STREAM}`"));
            None
        }
        ReturnType::Default => {
            let message = format!("`{ident}` must return a `Result`");
            errors.help(ident, message, "write `-> Result<T, Error>`; `()` is a `T` too");
            None
        }
        ReturnType::Type(_, ty) if matches!(**ty, Type::ImplTrait(_)) != paginated => {
            if paginated {
                errors.help(ty, "a paginated method returns a stream", format!("write `{STREAM}`"));
            } else {
                let help = "write `-> Result<T, Error>`; a stream of items needs `#[paginate]`";
                errors.help(ty, "a method of a client must name its return type", help);
            }
            None
        }
        ReturnType::Type(_, ty) => {
            if let Some(borrowed) = borrowed(ty) {
                let message = format!("an answer cannot borrow: `{ident}` gives it away");
                errors.help(borrowed, message, "use a type that owns what it holds, such as `String`");
                return None;
            }
            Some((**ty).clone())
        }
    }
}

/// The first thing in a type that lives no longer than something else.
pub(crate) fn borrowed(ty: &Type) -> Option<TokenStream> {
    let mut found = Borrowed(None);
    found.visit_type_mut(&mut ty.clone());
    found.0
}

struct Borrowed(Option<TokenStream>);

impl VisitMut for Borrowed {
    fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
        if reference.lifetime.as_ref().is_none_or(|lifetime| lifetime.ident != "static") {
            self.0.get_or_insert_with(|| reference.to_token_stream());
        }
        visit_mut::visit_type_reference_mut(self, reference);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident != "static" {
            self.0.get_or_insert_with(|| lifetime.to_token_stream());
        }
    }

    // Those of `fn(&str)`, of `Fn(&str)` and of what an `impl` captures are theirs.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut TypeFnPtr) {}

    fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut ParenthesizedGenericArguments) {}

    fn visit_type_impl_trait_mut(&mut self, _: &mut TypeImplTrait) {}
}
