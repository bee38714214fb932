//! From what was written to what is meant: one function per rule. The rules for numbers are core's.

mod breaker;
mod bucket;
mod companion;
mod constant;
mod headers;
mod operation;
mod paginate;
mod part;
mod path;
mod quota;
mod retry;
mod settings;
mod warning;

use proc_macro2::{Ident, TokenStream};
use quote::format_ident;
use ratelimit_core::base_url_fault;
use syn::{LitStr, Path, parse_quote};

use self::bucket::Buckets;
use self::headers::Setters;
use self::operation::OfTrait;

use crate::errors::Errors;
use crate::expand::Companions;
use crate::input::client::{ClientInput, ClientKeys};
use crate::input::headers::HeaderInput;
use crate::input::policy::unknown;
use crate::key::{Key, Value};
use crate::model::{Auth, BaseUrl, Client, ErrorBody, Limit, Operation, Warning};

/// The client that `input` means. Every problem is reported before it is given up.
pub(crate) fn client(input: ClientInput, errors: &mut Errors) -> Option<Client> {
    let ClientInput { keys, item, quotas, settings, methods } = input;
    let base_url = part::base_url(&keys).or_else(|| base_url(&keys.base_url, &keys.written, errors));
    let part = part::check(&keys, &item.ident, &quotas, &settings, errors);
    let auth = auth(&keys, errors);
    let name = text(&keys.name, errors);
    let user_agent = text(&keys.user_agent, errors);
    let default_error = keys.error.value().map(|ty| ErrorBody { first: 300, last: 599, ty: ty.clone() });
    let timeouts = settings::timeouts(&settings.timeout, None, errors);
    let deadline = timeouts.total.as_ref().and_then(settings::seen);
    let retries = retry::check(&settings.retry, errors);
    if let Some(retries) = &retries {
        retry::within(retries, deadline, errors);
    }
    let breaker = breaker::check(&settings.breaker, errors);
    let on_store_error = settings::on_store_error(&settings.on_store_error, errors);
    let of_trait = OfTrait {
        auth: auth.clone().unwrap_or(Auth::None),
        quotas: quota::of_trait(quotas, &methods, deadline, errors),
        deadline,
        retried: settings.retry.name().is_some(),
        has_breaker: settings.breaker.name().is_some(),
        default_error,
        part,
    };
    let setters = Setters { auth: &of_trait.auth, body: None };
    let headers = headers::declared(&settings.headers, setters, errors);
    one_user_agent(&keys, &settings.headers, errors);
    let error_bodies = settings::error_bodies(&settings.error_bodies, errors).unwrap_or_default();
    companion::check(&keys, &methods, errors);
    companion::callable(&methods, errors);
    let (client, companions) = (ident(&keys, &item.ident), companions(&keys, &item.ident));
    companion::names(&keys, &item.ident, &client, &companions, errors);
    if let Some(ty) = keys.error.value() {
        settings::is_ever_read(ty, &error_bodies, &methods, errors);
    }
    let mut buckets = Buckets::default();
    let mut operations: Vec<_> = methods
        .into_iter()
        .map(|method| operation::check(method, &of_trait, &mut buckets, errors))
        .collect::<Vec<_>>()
        .into_iter()
        .collect::<Option<_>>()?;
    operation::one_name_each(&operations, errors);
    operation::streams_count_for_their_pages(&mut operations);
    if let Some(breaker) = &breaker {
        breaker::of_trait(breaker, &of_trait.quotas.limits(), &operations, errors);
    }
    let base_url = base_url?;
    let quotas = of_trait.quotas.limits();
    let warnings = warnings(&base_url, &quotas, &operations);
    Some(Client {
        warnings,
        root: root(&keys),
        ident: client,
        companions,
        base_url,
        name: name?,
        user_agent: user_agent?,
        auth: auth?,
        quotas,
        headers,
        errors: error_bodies.into_iter().chain(of_trait.default_error).collect(),
        timeouts,
        retry: retries.map(|retries| retries.setting),
        breaker: breaker.map(|breaker| breaker.setting),
        on_store_error,
        operations,
        shared: buckets.unseen(),
        item,
    })
}

/// What compiles, and is probably not meant.
fn warnings(base_url: &BaseUrl, of_trait: &[Limit], operations: &[Operation]) -> Vec<Warning> {
    let mut warnings = warning::same_requests(operations);
    if let BaseUrl::Seen(literal) = base_url {
        warnings.extend(warning::clear_text(literal));
    }
    warnings.extend(warning::short_windows(of_trait));
    for operation in operations {
        if let Some(BaseUrl::Seen(literal)) = &operation.base_url {
            warnings.extend(warning::clear_text(literal));
        }
        let all: Vec<_> = of_trait.iter().chain(&operation.quotas).cloned().collect();
        warnings.extend(warning::short_windows(&operation.quotas));
        warnings.extend(warning::secrets_in_keys(&all, operation));
        warnings.extend(warning::misspelt_page(operation));
    }
    warnings
}

/// It has a key of its own.
fn one_user_agent(keys: &ClientKeys, headers: &[HeaderInput], errors: &mut Errors) {
    if !keys.user_agent.is_seen() {
        return;
    }
    for header in headers.iter().filter(|header| header.name.eq_ignore_ascii_case("user-agent")) {
        errors.help(&header.literal, "`User-Agent` is set by `user_agent`", "keep one of the two");
    }
}

pub(crate) use self::quota::{names_of_keys, of_function as function_quotas};

/// The runtime, as generated code names it.
pub(crate) fn root(keys: &ClientKeys) -> Path {
    keys.root.value().cloned().unwrap_or_else(|| parse_quote!(::ratelimit_runtime))
}

/// The name of the client: the trait's and `Client`, unless another is given.
fn ident(keys: &ClientKeys, of_trait: &Ident) -> Ident {
    let given = keys.client.value().cloned();
    given.unwrap_or_else(|| companion::plain_client(of_trait))
}

/// What is to stand beside the trait, each under the name that is given or made of the trait's.
fn companions(keys: &ClientKeys, of_trait: &Ident) -> Companions {
    let name = |key: &Key<Option<Ident>>, made: Ident| Some(key.value()?.clone().unwrap_or(made));
    Companions {
        twin: name(&keys.twin, format_ident!("Dyn{}", of_trait, span = of_trait.span())),
        fake: name(&keys.fake, format_ident!("{}Fake", of_trait, span = of_trait.span())),
    }
}

/// What stands beside a trait with errors: the client's name and its companions.
pub(crate) fn beside(keys: &ClientKeys, of_trait: &Ident) -> (Ident, Companions) {
    companion::free(of_trait, ident(keys, of_trait), companions(keys, of_trait))
}

fn base_url(key: &Key<Value<LitStr>>, written: &TokenStream, errors: &mut Errors) -> Option<BaseUrl> {
    key.required("api_client", written, errors)?;
    base(key, errors)
}

/// Where something is, if that is said and well.
fn base(key: &Key<Value<LitStr>>, errors: &mut Errors) -> Option<BaseUrl> {
    let found = key.found()?;
    let literal = match &found.value {
        Value::Seen(literal) => literal,
        Value::Constant => return Some(BaseUrl::Constant(Box::new(found.written.clone()))),
    };
    if let Some(fault) = base_url_fault(&literal.value()) {
        errors.help(literal, fault, fault.help());
        return None;
    }
    Some(BaseUrl::Seen(literal.clone()))
}

fn auth(keys: &ClientKeys, errors: &mut Errors) -> Option<Auth> {
    let Some(literal) = keys.auth.value() else { return Some(Auth::None) };
    let text = literal.value();
    let auth = match text.split_once(':') {
        None if text == "bearer" => Auth::Bearer,
        None if text == "basic" => Auth::Basic,
        Some(("header", name)) if headers::is_settable(name) => Auth::Header(name.to_owned()),
        Some(("query", name)) if name.bytes().all(|byte| byte.is_ascii_graphic()) && !name.is_empty() => {
            Auth::Query(name.to_owned())
        }
        Some((place @ ("header" | "query"), name)) if !name.is_empty() => {
            let (what, example) =
                if place == "header" { ("header", "X-Api-Key") } else { ("parameter", "key") };
            let message = format!("`{name}` is no {what} that can hold the credential");
            errors.help(literal, message, format!("write `auth = \"{place}:{example}\"`"));
            return None;
        }
        _ if matches!(text.trim_end_matches(':'), "header" | "query") => {
            let place = text.trim_end_matches(':');
            let example = if place == "header" { "X-Api-Key" } else { "key" };
            let message = format!("`auth = \"{text}\"` needs a name");
            errors.help(literal, message, format!("write `auth = \"{place}:{example}\"`"));
            return None;
        }
        _ => {
            errors.push(unknown(
                "kind of auth",
                literal,
                &["bearer", "basic", "header:X-Api-Key", "query:key"],
            ));
            return None;
        }
    };
    Some(auth)
}

/// A text that becomes a header or a part of keys: visible ASCII. Empty where there is none.
pub(super) fn text(key: &Key<LitStr>, errors: &mut Errors) -> Option<String> {
    let Some(literal) = key.value() else { return Some(String::new()) };
    let text = literal.value();
    if text.trim().is_empty() {
        errors.help(literal, "an empty text", "write one, or leave the key out");
        return None;
    }
    if !text.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
        errors.help(literal, format!("{text:?} cannot be sent"), "use visible ASCII characters");
        return None;
    }
    Some(text)
}
