//! The client itself: what it is called, where the API is, and what it is let in by.

use super::{link, text};
use crate::config::Config;
use crate::document::{Document, Node};
use crate::error::Fault;
use crate::json::Value;
use crate::model::{Client, Root};
use crate::names::{pascal, plain};

/// No credentials, whatever the documents say.
const NO_AUTH: &str = "none";

/// The client for `documents`, of which the first says what the overrides do not.
pub(super) fn client(documents: &[Document], config: &Config, faults: &mut Vec<Fault>) -> Client {
    if !config.client.is_empty() {
        return Client::Elsewhere(config.client.clone());
    }
    let first = documents.first().map(Document::root);
    let title = || first.as_ref()?.get("info")?.text("title");
    let name = if config.name.is_empty() { title().unwrap_or("api") } else { &config.name };
    // A title may be in words that Rust cannot have.
    let name = match pascal(name) {
        name if name == "Unnamed" => "Api".to_owned(),
        name => name,
    };
    let base_url = match (config.base_url.is_empty(), &first) {
        (true, Some(root)) => base_url(root, config).unwrap_or_else(|| {
            faults.push(no_host(root));
            String::new()
        }),
        _ => config.base_url.clone(),
    };
    let auth = match config.auth.as_str() {
        "" => {
            let read = first.as_ref().map(auth).transpose();
            read.map_err(|fault| faults.push(fault)).ok().flatten().flatten()
        }
        NO_AUTH => None,
        auth => Some(auth.to_owned()),
    };
    let link = text(&config.link).or_else(|| first.as_ref().and_then(link));
    Client::Here(Root { name, base_url, auth, link })
}

fn no_host(root: &Node<'_>) -> Fault {
    let help = "give `--base-url https://..`, or `base_url` in the overrides";
    match root.items_of("servers").first().and_then(|server| server.text("url")) {
        Some(url) => root.fault(format!("has {url:?} as its server, which does not say where that is"), help),
        None => root.fault("does not say where the API is: it has no `servers`", help),
    }
}

/// The first server of `node` that says its host, with what its variables are by default, and what is taken off the
/// paths.
pub(super) fn base_url(node: &Node<'_>, config: &Config) -> Option<String> {
    let url = node.items_of("servers").iter().find_map(|server| {
        let mut url = server.text("url")?.to_owned();
        for (name, variable) in server.entries_of("variables") {
            // In JSON and YAML a port without quotes is a number.
            let default = match variable.value.get("default") {
                Some(Value::String(text)) => text.clone(),
                Some(default @ (Value::Number(_) | Value::Bool(_))) => default.to_string(),
                _ => continue,
            };
            url = url.replace(&format!("{{{name}}}"), &default);
        }
        let url = url.trim_end_matches('/');
        text(url).filter(|url| !url.contains(['{', '}']))
    })?;
    Some(url + config.base_path.trim_end_matches('/'))
}

/// The kind of credentials that every call needs: the first that the document asks for and a client can have.
fn auth(root: &Node<'_>) -> Result<Option<String>, Fault> {
    let schemes = root.get("components").map(|parts| parts.entries_of("securitySchemes")).unwrap_or_default();
    let kind = |name: &str| {
        schemes.iter().find(|(known, _)| *known == name).and_then(|(_, scheme)| credential(scheme))
    };
    let wanted = root.items_of("security");
    if wanted.is_empty() {
        // Where only operations ask for one, and there is but one, it is that.
        return Ok(if let [(name, _)] = schemes.as_slice() { kind(name) } else { None });
    }
    for requirement in &wanted {
        if let [(name, _)] = requirement.entries().as_slice()
            && let Some(kind) = kind(name)
        {
            return Ok(Some(kind));
        }
    }
    // Nothing at all may be one of the choices, or nothing that is sent: the transport has the certificate.
    let is_unsent = |name: &str| {
        let scheme =
            schemes.iter().find(|(known, _)| *known == name).and_then(|(_, scheme)| scheme.resolve().ok());
        scheme.is_some_and(|scheme| scheme.text("type") == Some("mutualTLS"))
    };
    let needs_nothing =
        |requirement: &Node<'_>| requirement.entries().iter().all(|(name, _)| is_unsent(name));
    let Some(requirement) = wanted.first().filter(|_| !wanted.iter().any(needs_nothing)) else {
        return Ok(None);
    };
    let names: Vec<_> = requirement.entries().iter().map(|(name, _)| format!("`{}`", plain(name))).collect();
    let (message, help) = match names.as_slice() {
        [name] => (
            format!("asks for {name} with each call, which is nothing that a client sends of itself"),
            "write `auth = \"none\"` in the overrides, and give the client's builder a header by `.header(..)`",
        ),
        several => (
            format!(
                "asks for {} with each call, and a client has one kind of credentials",
                several.join(" and ")
            ),
            "say which by `auth` in the overrides, and give the client's builder the other by `.header(..)`",
        ),
    };
    Err(requirement.fault(message, help))
}

/// What the client calls the credentials, if it can have them.
fn credential(scheme: &Node<'_>) -> Option<String> {
    let scheme = scheme.resolve().ok()?;
    let name = scheme.text("name").filter(|name| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
    });
    match (scheme.text("type")?, scheme.text("scheme"), scheme.text("in")) {
        ("oauth2" | "openIdConnect", ..) => Some("bearer".to_owned()),
        ("http", Some(kind), _) if kind.eq_ignore_ascii_case("bearer") => Some("bearer".to_owned()),
        ("http", Some(kind), _) if kind.eq_ignore_ascii_case("basic") => Some("basic".to_owned()),
        ("apiKey", _, Some(place @ ("header" | "query"))) => Some(format!("{place}:{}", name?)),
        _ => None,
    }
}
