//! From what was written to what is meant: one function per rule. The rules for numbers are core's.

mod breaker;
mod companion;
mod constant;
mod headers;
mod operation;
mod paginate;
mod quota;
mod retry;
mod settings;
mod warning;

use proc_macro2::Ident;
use quote::format_ident;
use syn::{LitStr, Path, parse_quote};

use self::headers::Setters;
use self::operation::OfTrait;
use self::quota::Buckets;
use crate::errors::Errors;
use crate::expand::Companions;
use crate::input::client::{ClientInput, ClientKeys};
use crate::input::headers::HeaderInput;
use crate::input::policy::unknown;
use crate::key::Key;
use crate::model::{Auth, Client, ErrorBody};

/// The client that `input` means. Every problem is reported before it is given up.
pub(crate) fn client(input: ClientInput, errors: &mut Errors) -> Option<Client> {
    let ClientInput { keys, item, quotas, settings, methods } = input;
    let base_url = base_url(&keys, errors);
    let auth = auth(&keys, errors);
    let name = text(&keys.name, errors);
    let user_agent = text(&keys.user_agent, errors);
    let default_error = keys.error.value().map(|ty| ErrorBody { first: 300, last: 599, ty: ty.clone() });
    let timeouts = settings::timeouts(&settings.timeout, errors);
    let retries = retry::check(&settings.retry, errors);
    if let Some(retries) = retries {
        retry::within(retries, timeouts, errors);
    }
    let breaker = breaker::check(&settings.breaker, errors);
    let on_store_error = settings::on_store_error(&settings.on_store_error, errors);
    let of_trait = OfTrait {
        auth: auth.unwrap_or(Auth::None),
        quotas: quota::of_trait(quotas, &methods, timeouts, errors),
        timeouts,
        retried: settings.retry.name().is_some(),
        has_breaker: settings.breaker.name().is_some(),
        default_error,
    };
    let setters = Setters { auth: of_trait.auth, body: None };
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
    let operations: Vec<_> = methods
        .into_iter()
        .map(|method| operation::check(method, &of_trait, &mut buckets, errors))
        .collect::<Vec<_>>()
        .into_iter()
        .collect::<Option<_>>()?;
    if let Some(breaker) = breaker {
        breaker::of_trait(breaker, &of_trait.quotas.limits(), &operations, errors);
    }
    let base_url = base_url?;
    let warnings = warning::clear_text(&base_url).into_iter().chain(warning::same_requests(&operations));
    Some(Client {
        warnings: warnings.collect(),
        root: root(&keys),
        ident: client,
        companions,
        base_url,
        name: name?,
        user_agent: user_agent?,
        auth: auth?,
        quotas: of_trait.quotas.limits(),
        headers,
        errors: error_bodies.into_iter().chain(of_trait.default_error).collect(),
        timeouts,
        retry: retries.map(|retries| retries.spec),
        breaker: breaker.map(|breaker| breaker.spec),
        on_store_error,
        operations,
        item,
    })
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

fn base_url(keys: &ClientKeys, errors: &mut Errors) -> Option<LitStr> {
    let url = keys.base_url.required("api_client", &keys.written, errors)?;
    let text = url.value();
    match base_url_fault(&text) {
        None => Some(url.clone()),
        Some((message, help)) => {
            errors.help(url, format!("the base URL `{text}` {message}"), help);
            None
        }
    }
}

/// What is wrong with a base URL, and the way out. The runtime parses it in full; this is what can be
/// told without.
fn base_url_fault(text: &str) -> Option<(String, String)> {
    let example = "write `base_url = \"https://api.example.com/v1\"`";
    let fault = |message: &str, help: &str| Some((message.to_owned(), help.to_owned()));
    let Some((scheme, rest)) = text.split_once("://") else {
        let host = text.starts_with(|c: char| c.is_ascii_alphanumeric()) && text.contains('.');
        let help = if host { format!("write `\"https://{text}\"`") } else { example.to_owned() };
        return Some(("is not an absolute http(s) URL".to_owned(), help));
    };
    if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return Some((
            format!("has the scheme `{scheme}`, which is not http(s)"),
            format!("write `\"https://{rest}\"`"),
        ));
    }
    if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return fault("contains a space", "remove it, or write `%20`");
    }
    if text.contains('\\') {
        return fault("has a `\\`, which URLs take for `/`", "write the path that is meant");
    }
    if text.contains('?') {
        return fault("has a query", "remove it, and give the methods `#[query]` parameters");
    }
    if text.contains('#') {
        return fault("has a fragment, which is never sent", "remove it");
    }
    if text.contains(['{', '}']) {
        return fault("has a placeholder", "give the whole URL to the client's builder with `.base_url(..)`");
    }
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    if authority.contains('@') {
        return fault(
            "has a user or password in it",
            "remove it: a secret is given to the client's builder with `.auth(..)`",
        );
    }
    let (host, port) = host_and_port(authority);
    if host.is_empty() {
        return fault("has no host", example);
    }
    if port.is_some_and(|port| !port.is_empty() && port.parse::<u16>().is_err()) {
        return fault("has a port that is no number up to 65535", example);
    }
    if path.contains("//") || path.split('/').any(is_dots) {
        return fault("has an empty, `.` or `..` segment in its path", "write the path that is meant");
    }
    None
}

/// Also as URLs take them for dots.
fn is_dots(segment: &str) -> bool {
    let plain = segment.replace("%2e", ".").replace("%2E", ".");
    matches!(plain.as_str(), "." | "..")
}

fn host_and_port(authority: &str) -> (&str, Option<&str>) {
    if let Some((host, after)) = authority.rsplit_once(']') {
        return (host, after.strip_prefix(':'));
    }
    authority.rsplit_once(':').map_or((authority, None), |(host, port)| (host, Some(port)))
}

fn auth(keys: &ClientKeys, errors: &mut Errors) -> Option<Auth> {
    let Some(text) = keys.auth.value() else { return Some(Auth::None) };
    if text.value() == "bearer" {
        return Some(Auth::Bearer);
    }
    errors.push(unknown("kind of auth", text, &["bearer"]));
    None
}

/// A text that becomes a header or a part of keys: visible ASCII. Empty where there is none.
fn text(key: &Key<LitStr>, errors: &mut Errors) -> Option<String> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_is_absolute_http_with_a_host_and_nothing_else() {
        let fine =
            ["https://api.stripe.com/v1", "http://127.0.0.1:8080", "HTTPS://[::1]:8443/a/", "http://h"];
        for url in fine {
            assert_eq!(base_url_fault(url), None, "{url}");
        }
        for (url, part) in [
            ("api.stripe.com/v1", "not an absolute"),
            ("/v1", "not an absolute"),
            ("htps://api.stripe.com", "scheme `htps`"),
            ("https://", "no host"),
            ("https://:80/x", "no host"),
            ("https:///x", "no host"),
            ("https://h:port", "port"),
            ("https://h:70000", "port"),
            ("https://user:pw@h", "user or password"),
            ("https://h/x?y=1", "query"),
            ("https://h/x#y", "fragment"),
            ("https://h/a b", "space"),
            ("https://h/a/../b", "segment"),
            ("https://h/a/.%2E/b", "segment"),
            ("https://h\\a", "`\\`"),
            ("https://{region}.h", "placeholder"),
        ] {
            let (message, _) = base_url_fault(url).unwrap();
            assert!(message.contains(part), "{url}: {message}");
        }
    }
}
