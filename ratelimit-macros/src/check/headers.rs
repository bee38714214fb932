//! The rules for headers: names that can be sent, that are ours to set, and are set once; values that
//! are no secrets.

use ratelimit_core::is_set_by_transport;
use syn::LitStr;

use crate::errors::Errors;
use crate::input::headers::HeaderInput;
use crate::input::param::{ParamInput, TargetInput, TargetKind};
use crate::model::Auth;

/// How the secrets of some vendors begin, by which their scanners find them too.
const SECRETS: &[&str] =
    &["sk_live_", "rk_live_", "sk_test_", "whsec_", "SG.", "ghp_", "github_pat_", "xoxb-"];

/// What else of a call sets headers.
#[derive(Clone, Copy)]
pub(super) struct Setters<'a> {
    pub(super) auth: &'a Auth,
    /// The parameter that is the body.
    pub(super) body: Option<&'a TargetInput>,
}

/// The headers that are always the same.
pub(super) fn declared(
    inputs: &[HeaderInput],
    setters: Setters<'_>,
    errors: &mut Errors,
) -> Vec<(String, String)> {
    let mut seen = Vec::new();
    let mut headers = Vec::new();
    for HeaderInput { literal, name, value } in inputs {
        if refuse_name(literal, name, setters, &mut seen, errors) | refuse_value(literal, name, value, errors)
        {
            continue;
        }
        headers.push((name.clone(), value.clone()));
    }
    headers
}

/// The headers of parameters.
pub(super) fn of_params(params: &[ParamInput], setters: Setters<'_>, errors: &mut Errors) {
    let mut seen = Vec::new();
    for target in params.iter().flat_map(|param| &param.targets) {
        let kind = target.kind;
        if let (TargetKind::Header | TargetKind::IdempotencyKey, Some(literal)) = (kind, &target.wire) {
            refuse_name(literal, &literal.value(), setters, &mut seen, errors);
        }
    }
}

/// The header that carries the idempotency key.
pub(super) fn idempotency(literal: &LitStr, auth: &Auth, errors: &mut Errors) -> bool {
    !refuse_name(literal, &literal.value(), Setters { auth, body: None }, &mut Vec::new(), errors)
}

fn refuse_name(
    literal: &LitStr,
    name: &str,
    setters: Setters<'_>,
    seen: &mut Vec<String>,
    errors: &mut Errors,
) -> bool {
    let folded = name.to_ascii_lowercase();
    let twice = seen.contains(&folded);
    seen.push(folded.clone());
    if name.is_empty() || !name.bytes().all(is_token) {
        let help = "write letters, digits and `-`, as in `Stripe-Account`";
        errors.help(literal, format!("`{name}` is not a header name"), help);
    } else if is_set_by_transport(name) {
        errors.help(literal, format!("`{name}` is set by the transport"), "remove it");
    } else if setters.auth.header().is_some_and(|header| header.eq_ignore_ascii_case(name)) {
        let help = "give the secret to the client's builder with `.auth(..)`, or remove `auth`";
        errors.help(literal, format!("`{name}` is set by `auth = \"{}\"`", setters.auth), help);
    } else if let Some(body) = setters.body.filter(|_| folded == "content-type") {
        errors.help(literal, format!("`{name}` is set by `#[{}]`", body.name), "remove it");
    } else if twice {
        errors.at(literal, format!("the header `{name}` is set twice"));
    } else {
        return false;
    }
    true
}

fn refuse_value(literal: &LitStr, name: &str, value: &str, errors: &mut Errors) -> bool {
    let help = "give it to the client's builder with `.auth(..)` or `.header(..)`, from the environment";
    if SECRETS.iter().any(|secret| value.contains(secret)) || name.eq_ignore_ascii_case("authorization") {
        errors.help(literal, format!("a secret is written into the source, as `{name}`"), help);
    } else if value.is_empty() {
        errors.help(literal, format!("the header `{name}` has no value"), "write `\"Name: value\"`");
    } else if !value.chars().all(|c| c == ' ' || c == '\t' || c.is_ascii_graphic()) {
        let message = format!("the value of the header `{name}` cannot be sent");
        errors.help(literal, message, "use visible ASCII characters");
    } else {
        return false;
    }
    true
}

/// RFC 9110, 5.6.2
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Whether `name` can be a header's that a client sets.
pub(super) fn is_settable(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(is_token) && !is_set_by_transport(name)
}
