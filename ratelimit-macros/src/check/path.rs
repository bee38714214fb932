//! The path of a method against its parameters.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::LitStr;

use super::operation::argument;
use crate::errors::{Errors, listed};
use crate::input::param::{PLACES, ParamInput, TargetInput, TargetKind};
use crate::input::template::Template;
use crate::model::{Argument, Target};
use crate::suggest::closest;

/// Each placeholder has a parameter, and each parameter goes somewhere.
pub(super) fn of_params(
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
            Some(param) => {
                let is_rest = template.rest.as_deref() == Some(name);
                let target =
                    if is_rest { Target::PathRest(name.clone()) } else { Target::Path(name.clone()) };
                arguments.push(argument(param, target));
            }
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
            let name = target.wire.as_ref().map_or_else(|| param.name.clone(), LitStr::value);
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
    // As others write placeholders.
    let others = [format!(":{name}"), format!("<{name}>"), format!("${name}")];
    let other = others.iter().find(|other| path.split('/').any(|segment| segment == other.as_str()));
    let help = match other {
        Some(other) => format!("write `{{{name}}}` for `{other}` in the path `{path}`"),
        None => format!("add `{{{name}}}` to the path `{path}`, or say where it goes with {PLACES}"),
    };
    errors.help(&param.ident, format!("parameter `{name}` goes nowhere"), help);
}
