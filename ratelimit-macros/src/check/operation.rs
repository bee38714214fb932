//! The rules for a method: its verb, its path against its parameters, where each parameter goes.

use std::collections::BTreeSet;

use quote::ToTokens;

use super::quota::{self, Buckets, Quotas};
use crate::errors::{Errors, listed};
use crate::input::method::{MethodInput, VerbInput};
use crate::input::param::{ParamInput, TargetInput, TargetKind};
use crate::input::template::Template;
use crate::model::{Argument, Auth, Operation, Target};
use crate::suggest::closest;

/// Headers that the transport writes itself.
const OF_THE_TRANSPORT: &[&str] = &[
    "host",
    "content-length",
    "transfer-encoding",
    "connection",
    "keep-alive",
    "te",
    "trailer",
    "upgrade",
    "proxy-connection",
];

/// The operation that `method` means.
pub(super) fn check(
    method: MethodInput,
    auth: Auth,
    of_trait: &Quotas,
    buckets: &mut Buckets,
    errors: &mut Errors,
) -> Option<Operation> {
    let MethodInput { item, name, verbs, verb_refused, params, quotas, returns } = method;
    let quotas = quota::of_method(quotas, &params, of_trait, buckets, &item.sig.ident, errors);
    let values = of_trait.values(&quotas);
    let verb = one_verb(verbs, errors);
    if verb.is_none() && !verb_refused {
        let help = "add `#[get(\"/path\")]`, or `post`, `put`, `patch`, `delete`";
        errors.help(&item.sig.ident, format!("`{name}` has no verb"), help);
    }
    one_target_each(&params, errors);
    one_body(&params, verb.as_ref(), errors);
    headers(&params, auth, errors);
    let VerbInput { verb, template, .. } = verb?;
    let template = template?;
    let mut arguments = path(&template, &params, &values, &name, errors);
    arguments.extend(params.iter().flat_map(arguments_of));
    let counted = params.iter().filter(|param| values.contains(&param.name));
    arguments.extend(counted.map(|param| argument(param, Target::Value(param.name.clone()))));
    let Template { text, pieces, .. } = template;
    Some(Operation { item, name, verb, template: text, pieces, arguments, quotas, returns: returns? })
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

/// A request has one body, and a GET has none.
fn one_body(params: &[ParamInput], verb: Option<&VerbInput>, errors: &mut Errors) {
    let mut bodies = targets(params).filter(|(_, target)| target.kind.is_body());
    let Some((first, target)) = bodies.next() else { return };
    for (_, second) in bodies {
        errors.at(&second.name, format!("a second body: `{}` is the body already", first.name));
    }
    if let Some(VerbInput { verb, name, .. }) = verb
        && !verb.has_body()
    {
        let message = format!("a `#[{name}]` request has no body");
        errors.help(&target.name, message, "use `#[query]`, or another verb");
    }
}

/// A header has a name that can be sent, is ours to set, and is set once.
fn headers(params: &[ParamInput], auth: Auth, errors: &mut Errors) {
    let body = targets(params).find(|(_, target)| target.kind.is_body());
    let mut seen: Vec<String> = Vec::new();
    for (_, target) in targets(params).filter(|(_, target)| target.kind == TargetKind::Header) {
        let Some(literal) = &target.wire else { continue };
        let name = literal.value();
        let folded = name.to_ascii_lowercase();
        if !name.bytes().all(is_token) {
            let help = "write letters, digits and `-`, as in `#[header(\"Stripe-Account\")]`";
            errors.help(literal, format!("`{name}` is not a header name"), help);
        } else if OF_THE_TRANSPORT.contains(&folded.as_str()) {
            errors.help(literal, format!("`{name}` is set by the transport"), "remove this parameter");
        } else if folded == "authorization" && auth != Auth::None {
            let help = "give the secret to the client's builder with `.auth(..)`, or remove `auth`";
            errors.help(literal, format!("`{name}` is set by `auth = \"bearer\"`"), help);
        } else if let Some((_, body)) = body.filter(|_| folded == "content-type") {
            errors.help(literal, format!("`{name}` is set by `#[{}]`", body.name), "remove this parameter");
        } else if seen.contains(&folded) {
            errors.at(literal, format!("the header `{name}` is set twice"));
        }
        seen.push(folded);
    }
}

/// RFC 9110, 5.6.2
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Each placeholder has a parameter, and each parameter goes somewhere.
fn path(
    template: &Template,
    params: &[ParamInput],
    values: &BTreeSet<String>,
    method: &str,
    errors: &mut Errors,
) -> Vec<Argument> {
    let known = || template.names.iter().map(String::as_str);
    let mut homeless: Vec<&ParamInput> = Vec::new();
    for param in params {
        match path_name(param) {
            Some((name, _)) if template.names.contains(&name) => {}
            Some((name, Some(target))) => {
                let tokens = target
                    .wire
                    .as_ref()
                    .map_or_else(|| target.name.to_token_stream(), ToTokens::to_token_stream);
                let message = format!("the path `{}` has no placeholder `{{{name}}}`", template.text);
                let help = match closest(&name, known()) {
                    Some(meant) => format!("did you mean `{{{meant}}}`?"),
                    None => format!("add `{{{name}}}` to the path, or send it as `#[query]`"),
                };
                errors.help(tokens, message, help);
            }
            Some((_, None)) => homeless.push(param),
            None => {}
        }
    }
    let mut arguments = Vec::new();
    for name in &template.names {
        let mut fitting =
            params.iter().filter(|param| path_name(param).is_some_and(|(wanted, _)| wanted == *name));
        match fitting.next() {
            Some(param) => arguments.push(argument(param, Target::Path(name.clone()))),
            None => without_parameter(template, name, params, &mut homeless, method, errors),
        }
        for second in fitting {
            let message =
                format!("a second parameter for the path segment `{{{name}}}`, which has one already");
            errors.at(&second.ident, message);
        }
    }
    // What a quota counts by need not be sent.
    for param in homeless.into_iter().filter(|param| !values.contains(&param.name)) {
        goes_nowhere(param, template, errors);
    }
    arguments
}

/// The placeholder that `param` is for, and the attribute that says so.
fn path_name(param: &ParamInput) -> Option<(String, Option<&TargetInput>)> {
    let mut others = param.targets.iter().filter(|target| target.kind != TargetKind::User);
    match others.next() {
        Some(target) if target.kind == TargetKind::Path => {
            let name = target.wire.as_ref().map_or_else(|| param.name.clone(), syn::LitStr::value);
            Some((name, Some(target)))
        }
        Some(_) => None,
        None => Some((param.name.clone(), None)),
    }
}

/// One mistake is one error: a parameter that was probably meant is not reported again.
fn without_parameter(
    template: &Template,
    name: &str,
    params: &[ParamInput],
    homeless: &mut Vec<&ParamInput>,
    method: &str,
    errors: &mut Errors,
) {
    let taken = listed(params.iter().map(|param| &param.name));
    let message = format!("path segment `{{{name}}}` has no argument of that name; `{method}` takes {taken}");
    let meant = closest(name, homeless.iter().map(|param| param.name.as_str())).map(str::to_owned);
    match meant {
        Some(meant) => {
            errors.help(&template.literal, message, format!("did you mean `{{{meant}}}`?"));
            homeless.retain(|param| param.name != meant);
        }
        None => errors.help(&template.literal, message, format!("add the parameter `{name}: &str`")),
    }
}

fn goes_nowhere(param: &ParamInput, template: &Template, errors: &mut Errors) {
    // A parameter that is `#[user]` and nothing else is not sent, and is not meant to be.
    if !param.targets.is_empty() || param.refused {
        return;
    }
    let name = &param.name;
    let path = &template.text;
    errors.help(
        &param.ident,
        format!("parameter `{name}` goes nowhere"),
        format!(
            "say where with `#[query]`, `#[header(\"Name\")]`, `#[json]`, `#[form]` or `#[user]`, or add `{{{name}}}` to the path `{path}`"
        ),
    );
}

/// What is not the path's goes in the order it stands in.
fn arguments_of(param: &ParamInput) -> impl Iterator<Item = Argument> {
    param.targets.iter().filter_map(|target| {
        let wire = target.wire.as_ref().map(syn::LitStr::value);
        let target = match (target.kind, wire) {
            (TargetKind::Path, _) | (TargetKind::Header, None) => return None,
            (TargetKind::Query, None) => Target::Query(param.name.clone()),
            (TargetKind::Query, Some(wire)) => Target::QueryNamed(wire),
            (TargetKind::Header, Some(wire)) => Target::Header(wire),
            (TargetKind::Json, _) => Target::Json,
            (TargetKind::Form, _) => Target::Form,
            (TargetKind::User, _) => Target::User,
        };
        Some(argument(param, target))
    })
}

fn argument(param: &ParamInput, target: Target) -> Argument {
    Argument { ident: param.ident.clone(), ty: param.ty.clone(), target }
}
