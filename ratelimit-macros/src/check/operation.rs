//! The rules for a method: its verb, its path against its parameters, where each parameter goes.

use std::time::Duration;

use quote::ToTokens;
use ratelimit_core::retry::Repeat;
use syn::LitStr;

use super::bucket::Buckets;
use super::headers::{self, Setters};
use super::quota::{self, Quotas};
use super::{base, breaker, paginate, path, retry, settings, text};
use crate::errors::Errors;
use crate::input::client::cfgs;
use crate::input::headers::HeaderInput;
use crate::input::method::{MethodInput, VerbInput};
use crate::input::param::{ParamInput, TargetInput, TargetKind};
use crate::input::settings::Once;
use crate::input::template::Template;
use crate::model::{Argument, Auth, BaseUrl, ErrorBody, Operation, Override, Returns, Style, Target};

/// The operation that `method` means.
pub(super) fn check(
    method: MethodInput,
    of_trait: &OfTrait,
    buckets: &mut Buckets,
    errors: &mut Errors,
) -> Option<Operation> {
    let MethodInput {
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
    } = method;
    let none = Quotas::default();
    let wider = if no_rate_limit.name().is_some() { &none } else { &of_trait.quotas };
    no_limit_to_lift(&no_rate_limit, of_trait, errors);
    let timeouts = settings::timeouts(&settings.timeout, of_trait.deadline, errors);
    let deadline = timeouts.total.as_ref().map_or(of_trait.deadline, settings::seen);
    let quotas = quota::of_method(quotas, &params, wider, deadline, buckets, &item, errors);
    let values = wider.values(&quotas);
    let verb = one_verb(verbs, errors);
    if verb.is_none() && !verb_refused {
        let help = "add `#[get(\"/path\")]`, or `post`, `put`, `patch`, `delete`";
        errors.help(&item.sig.ident, format!("`{name}` has no verb"), help);
    }
    one_target_each(&params, errors);
    one_of_each(&params, errors);
    one_body(&params, verb.as_ref(), errors);
    one_of_each_name(&params, errors);
    no_credential(&params, &of_trait.auth, errors);
    // A raw body may be called what the caller says it is.
    let body = targets(&params).map(|(_, target)| target);
    let body = body.filter(|target| target.kind.is_body()).find(|target| target.kind != TargetKind::Body);
    let setters = Setters { auth: &of_trait.auth, body };
    headers::of_params(&params, setters, errors);
    let headers = headers::declared(&settings.headers, setters, errors);
    let error_bodies = settings::error_bodies(&settings.error_bodies, errors);
    let retries = retry::check(&settings.retry, errors);
    let breaker = breaker::check(&settings.breaker, errors);
    if let Some(breaker) = &breaker {
        breaker::of_method(breaker, wider.iter().chain(&quotas), errors);
    }
    let on_store_error = settings::on_store_error(&settings.on_store_error, errors);
    let is_part = of_trait.part.is_some();
    to_lift(&no_retry, "retry", settings.retry.name().is_some(), of_trait.retried || is_part, errors);
    let own_breaker = settings.breaker.name().is_some();
    to_lift(&no_circuit_breaker, "circuit_breaker", own_breaker, of_trait.has_breaker || is_part, errors);
    let paging = paginate.get().map(|input| paginate::check(input, errors));
    if paging.is_some() {
        let raw = targets(&params).find(|(_, target)| target.kind == TargetKind::Body);
        paginate::refuse_what_cannot(&item.sig, verb.as_ref(), raw.map(|(_, target)| &target.name), errors);
    }
    let verb = verb?;
    let idempotency_header = idempotency(&verb, &params, &of_trait.auth, errors);
    only_the_key(idempotency_header.as_deref(), &params, &settings.headers, errors);
    if paging.is_some() {
        let key = targets(&params).find(|(_, target)| target.kind == TargetKind::IdempotencyKey);
        paginate::refuse_one_key(&item.sig.ident, key.map(|(_, target)| &target.name), errors);
    }
    content_type(&params, errors);
    let base_url = base(&verb.base_url, errors);
    let (called, called_at) = called(&verb, &name, of_trait, errors);
    let VerbInput { verb, template, .. } = verb;
    if let Some(retries) = &retries {
        retry::within(retries, deadline, errors);
        let repeat = Repeat::of(&verb.wire(), idempotency_header.is_some());
        retry::acts_twice(retries, &verb.wire(), repeat, errors);
    }
    let template = template?;
    let mut arguments = path::of_params(&template, &params, &values, &name, errors);
    arguments.extend(params.iter().flat_map(|param| arguments_of(param, idempotency_header.as_deref())));
    let counted = params.iter().filter(|param| values.contains(&param.name));
    arguments.extend(counted.map(|param| argument(param, Target::Value(param.name.clone()))));
    // What takes an argument away comes after what only looks at it.
    arguments.sort_by_key(|argument| argument.target.consumes());
    let Template { text, pieces, .. } = template;
    Some(Operation {
        item,
        name,
        called,
        called_at,
        endpoint: None,
        base_url,
        verb,
        template: text,
        pieces,
        arguments,
        quotas,
        under_api_quotas: no_rate_limit.name().is_none(),
        headers,
        errors: error_bodies.map(|bodies| bodies.into_iter().chain(of_trait.default_error.clone()).collect()),
        idempotency_header,
        timeouts,
        retry: Override::new(retries.map(|retries| retries.setting), no_retry.name().is_some()),
        breaker: Override::new(breaker.map(|breaker| breaker.setting), no_circuit_breaker.name().is_some()),
        on_store_error,
        returns: match paging {
            Some(paging) => Returns::Pages(paging?),
            None => Returns::Future(Box::new(returns?)),
        },
    })
}

/// What keys and telemetry call it, and where that is said.
fn called(verb: &VerbInput, name: &str, of_trait: &OfTrait, errors: &mut Errors) -> (String, Option<LitStr>) {
    let said = text(&verb.called, errors).filter(|said| !said.is_empty());
    let plain = || match &of_trait.part {
        Some(part) => format!("{part}.{name}"),
        None => name.to_owned(),
    };
    (said.unwrap_or_else(plain), verb.called.value().cloned())
}

/// A stream of pages counts for the endpoint of the method that gets one of them, where both are under the same quotas.
/// One that says what it is called counts for itself.
pub(super) fn streams_count_for_their_pages(operations: &mut [Operation]) {
    let quotas = |operation: &Operation| {
        let written = operation.quotas.iter().map(|limit| limit.meta.to_token_stream().to_string());
        (written.collect::<Vec<_>>(), operation.under_api_quotas)
    };
    let elsewhere = |operation: &Operation| match &operation.base_url {
        Some(BaseUrl::Seen(literal)) => Some(literal.value()),
        Some(BaseUrl::Constant(path)) => Some(path.to_token_stream().to_string()),
        Some(BaseUrl::OfClient(client)) => Some(client.to_token_stream().to_string()),
        None => None,
    };
    let one_page = |stream: &Operation, operations: &[Operation]| {
        let of_it = |page: &&Operation| {
            matches!(page.returns, Returns::Future(_))
                && (&page.verb, &page.pieces) == (&stream.verb, &stream.pieces)
                && elsewhere(page) == elsewhere(stream)
                && quotas(page) == quotas(stream)
        };
        operations.iter().find(of_it).map(|page| page.called.clone())
    };
    let endpoints: Vec<_> = operations
        .iter()
        .map(|operation| match operation.returns {
            Returns::Pages(_) if operation.called_at.is_none() => one_page(operation, operations),
            _ => None,
        })
        .collect();
    for (operation, endpoint) in operations.iter_mut().zip(endpoints) {
        operation.endpoint = endpoint;
    }
}

/// Methods of one name would share what is counted for each. Those that are there under a condition may be
/// one method.
pub(super) fn one_name_each(operations: &[Operation], errors: &mut Errors) {
    for (index, second) in operations.iter().enumerate() {
        let is_same = |first: &&Operation| {
            first.called == second.called
                && (cfgs(&first.item.attrs).is_empty() || cfgs(&second.item.attrs).is_empty())
        };
        let Some(first) = operations.iter().take(index).find(is_same) else { continue };
        let Some(literal) = second.called_at.as_ref().or(first.called_at.as_ref()) else { continue };
        let (name, first, second) = (&second.called, &first.name, &second.name);
        let message =
            format!("`{first}` and `{second}` are both called `{name}`: nothing would tell them apart");
        errors.help(literal, message, "write another `name`");
    }
}

/// What carries the key carries nothing else.
fn only_the_key(header: Option<&str>, params: &[ParamInput], fixed: &[HeaderInput], errors: &mut Errors) {
    let Some(header) = header else { return };
    let of_params = targets(params).filter(|(_, target)| target.kind == TargetKind::Header);
    let of_params = of_params.filter_map(|(_, target)| target.wire.as_ref());
    for literal in of_params.filter(|literal| literal.value().eq_ignore_ascii_case(header)) {
        let message = format!("`{header}` carries the idempotency key");
        errors.help(literal, message, "write `#[idempotency_key]` instead of `#[header]`");
    }
    for input in fixed.iter().filter(|input| input.name.eq_ignore_ascii_case(header)) {
        errors.help(&input.literal, format!("`{header}` carries the idempotency key"), "remove it");
    }
}

/// A raw body is called by a media type (RFC 9110, 8.3.1).
fn content_type(params: &[ParamInput], errors: &mut Errors) {
    for (_, target) in targets(params).filter(|(_, target)| target.kind == TargetKind::Body) {
        let Some(literal) = &target.wire else { continue };
        let text = literal.value();
        let visible = text.chars().all(|c| c == ' ' || c.is_ascii_graphic());
        if !visible || !text.split(';').next().is_some_and(|essence| essence.contains('/')) {
            let message = format!("{text:?} is no media type");
            errors.help(literal, message, "write one such as `#[body(\"text/csv\")]`");
        }
    }
}

/// What holds for every method.
pub(super) struct OfTrait {
    pub(super) auth: Auth,
    pub(super) quotas: Quotas,
    /// How long a call may take, where that is seen and the method says nothing.
    pub(super) deadline: Option<Duration>,
    /// Whether it has a `#[retry]`, be it a wrong one.
    pub(super) retried: bool,
    /// The same of a `#[circuit_breaker]`.
    pub(super) has_breaker: bool,
    /// What the bodies of errors are, where nothing else is said.
    pub(super) default_error: Option<ErrorBody>,
    /// What it is called as a part of a client, whose own trait says what else there is.
    pub(super) part: Option<String>,
}

/// `#[no_rate_limit]` lifts the trait's quotas; a method's own are just not written.
fn no_limit_to_lift(no_rate_limit: &Once<()>, of_trait: &OfTrait, errors: &mut Errors) {
    if let Some(name) = no_rate_limit.name()
        && of_trait.quotas.limits().is_empty()
        && of_trait.part.is_none()
    {
        errors.help(
            name,
            "`#[no_rate_limit]` has no effect: the trait has no `#[rate_limited]`",
            "remove it",
        );
    }
}

/// `#[no_retry]` and its like lift what the trait says; a method's own is just not written.
fn to_lift(lifted: &Once<()>, what: &str, own: bool, of_trait: bool, errors: &mut Errors) {
    // One with something in its parentheses has been told so.
    let (Some(name), Some(())) = (lifted.name(), lifted.get()) else { return };
    if own {
        errors.help(name, format!("`#[{name}]` beside `#[{what}]`"), "remove one of the two");
    } else if !of_trait {
        let message = format!("`#[{name}]` has no effect: the trait has no `#[{what}]`");
        errors.help(name, message, "remove it");
    }
}

/// The header that carries the call's idempotency key, if calls have one.
fn idempotency(verb: &VerbInput, params: &[ParamInput], auth: &Auth, errors: &mut Errors) -> Option<String> {
    let of_verb = verb.idempotent.value();
    let of_param = targets(params).find(|(_, target)| target.kind == TargetKind::IdempotencyKey);
    let of_param = of_param.map(|(_, target)| target);
    if verb.verb.is_safe() {
        let attribute = &verb.name;
        let message = format!("a `#[{attribute}]` request needs no idempotency key: it changes nothing");
        if let Some(literal) = of_verb {
            errors.help(literal, &message, "remove `idempotent`");
        }
        if let Some(target) = of_param {
            errors.help(&target.name, &message, "remove the parameter");
        }
        return None;
    }
    let of_wire = of_param.and_then(|target| target.wire.as_ref());
    if let (Some(literal), Some(wire)) = (of_verb, of_wire)
        && !literal.value().eq_ignore_ascii_case(&wire.value())
    {
        let message = format!("the idempotency key goes into `{}` already", literal.value());
        errors.help(wire, message, "write `#[idempotency_key]`, or the same name");
    }
    if let Some(literal) = of_verb
        && !headers::idempotency(literal, auth, errors)
    {
        return None;
    }
    let literal = of_verb.or(of_wire).map(LitStr::value);
    literal.or_else(|| of_param.map(|_| "Idempotency-Key".to_owned()))
}

/// A method is one request, so it has one verb.
fn one_verb(verbs: Vec<VerbInput>, errors: &mut Errors) -> Option<VerbInput> {
    let mut verbs = verbs.into_iter();
    let first = verbs.next()?;
    for second in verbs {
        errors.at(&second.name, format!("a second verb: `#[{}]` is there already", first.name));
        errors.at(&first.name, "the first is here");
    }
    Some(first)
}

/// A parameter goes to one place; that it names the user comes on top.
fn one_target_each(params: &[ParamInput], errors: &mut Errors) {
    for param in params {
        let users = param.targets.iter().filter(|target| target.kind == TargetKind::User);
        let others = param.targets.iter().filter(|target| target.kind != TargetKind::User);
        for second in users.skip(1).chain(others.skip(1)) {
            let message = format!("`{}` goes to one place: it has an attribute already", param.name);
            errors.help(&second.name, message, "take a second parameter for the second place");
        }
    }
    let mut users = targets(params).filter(|(_, target)| target.kind == TargetKind::User);
    let Some((first, _)) = users.next() else { return };
    for (_, second) in users.filter(|(param, _)| param.name != first.name) {
        errors.at(&second.name, format!("a second user: `{}` is the user already", first.name));
    }
}

fn targets(params: &[ParamInput]) -> impl Iterator<Item = (&ParamInput, &TargetInput)> {
    params.iter().flat_map(|param| param.targets.iter().map(move |target| (param, target)))
}

/// A call has one timeout and one key.
fn one_of_each(params: &[ParamInput], errors: &mut Errors) {
    for (kind, what) in [(TargetKind::Timeout, "timeout"), (TargetKind::IdempotencyKey, "idempotency key")] {
        let mut found = targets(params).filter(|(_, target)| target.kind == kind);
        let Some((first, _)) = found.next() else { continue };
        for (_, second) in found {
            errors.at(&second.name, format!("a second {what}: `{}` is the {what} already", first.name));
        }
    }
}

/// Two values under one name could not be told apart; a list says that they are several.
fn one_of_each_name(params: &[ParamInput], errors: &mut Errors) {
    for kind in [TargetKind::Query, TargetKind::Part] {
        let named = targets(params).filter(|(_, target)| target.kind == kind);
        // What a `#[query]` without a name is sent under may be the fields of a struct.
        let named = named.filter_map(|(param, target)| match &target.wire {
            Some(literal) => Some((literal.value(), literal.to_token_stream(), param)),
            None if kind == TargetKind::Part => {
                Some((param.name.clone(), target.name.to_token_stream(), param))
            }
            None => None,
        });
        let named: Vec<_> = named.collect();
        for (index, (name, tokens, _)) in named.iter().enumerate() {
            let Some((_, _, first)) = named.iter().take(index).find(|(earlier, ..)| earlier == name) else {
                continue;
            };
            let message = format!("a second `{name}`: `{}` is sent under that name already", first.name);
            errors.help(tokens, message, "give it another name, or take one parameter that is a list");
        }
    }
}

/// What holds the credential in the query holds nothing else.
fn no_credential(params: &[ParamInput], auth: &Auth, errors: &mut Errors) {
    let Auth::Query(credential) = auth else { return };
    for (param, target) in targets(params).filter(|(_, target)| target.kind == TargetKind::Query) {
        let name = target.wire.as_ref().map_or_else(|| param.name.clone(), LitStr::value);
        if name == *credential {
            let message = format!("`{name}` is set by `auth = \"{auth}\"`");
            errors.help(&target.name, message, "give the secret to the client's builder with `.auth(..)`");
        }
    }
}

/// A request has one body, which may be made of parts; a GET has none.
fn one_body(params: &[ParamInput], verb: Option<&VerbInput>, errors: &mut Errors) {
    let mut bodies = targets(params).filter(|(_, target)| target.kind.is_body());
    let Some((first, target)) = bodies.next() else { return };
    let is_multipart = |kind| matches!(kind, TargetKind::Multipart | TargetKind::Part);
    for (_, second) in bodies {
        // Parts go together, with each other and with one form that others go into.
        if is_multipart(target.kind) && second.kind == TargetKind::Part
            || target.kind == TargetKind::Part && second.kind == TargetKind::Multipart
        {
            continue;
        }
        errors.at(&second.name, format!("a second body: `{}` is the body already", first.name));
    }
    if let Some(VerbInput { verb, name, .. }) = verb
        && !verb.has_body()
    {
        let message = format!("a `#[{name}]` request has no body");
        errors.help(&target.name, message, "use `#[query]`, or another verb");
    }
}

/// What is not the path's goes in the order it stands in.
fn arguments_of(param: &ParamInput, idempotency_header: Option<&str>) -> impl Iterator<Item = Argument> {
    param.targets.iter().filter_map(move |target| {
        let wire = target.wire.as_ref().map(LitStr::value);
        let name = || param.name.clone();
        let target = match (target.kind, wire) {
            (TargetKind::Path, _) | (TargetKind::Header, None) => return None,
            (TargetKind::Query, None) => Target::Query(name(), target.style.unwrap_or(Style::Multi)),
            (TargetKind::Query, Some(wire)) => Target::QueryNamed(wire, target.style.unwrap_or(Style::Multi)),
            (TargetKind::Header, Some(wire)) => Target::Header(wire),
            (TargetKind::Headers, _) => Target::Headers(name()),
            (TargetKind::Body, wire) => Target::Body(wire),
            (TargetKind::Json, _) => Target::Json,
            (TargetKind::Form, _) => Target::Form(target.style.unwrap_or(Style::Indices)),
            (TargetKind::Multipart, _) => Target::Multipart,
            (TargetKind::Part, wire) => Target::Part(wire.unwrap_or_else(name)),
            (TargetKind::User, _) => Target::User,
            (TargetKind::Timeout, _) => Target::Timeout,
            (TargetKind::IdempotencyKey, _) => Target::IdempotencyKey(idempotency_header?.to_owned()),
        };
        Some(argument(param, target))
    })
}

pub(super) fn argument(param: &ParamInput, target: Target) -> Argument {
    Argument { ident: param.ident.clone(), ty: param.ty.clone(), target }
}
