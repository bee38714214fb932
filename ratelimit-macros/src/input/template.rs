//! The path of a method: `"/payment_intents/{id}"`.

use syn::LitStr;

use crate::errors::Errors;

/// A path, taken apart at its placeholders.
pub(crate) struct Template {
    pub(crate) literal: LitStr,
    pub(crate) text: String,
    /// The text around the placeholders: one piece more than there are placeholders.
    pub(crate) pieces: Vec<String>,
    pub(crate) names: Vec<String>,
    /// The one of them that takes several segments, if there is one.
    pub(crate) rest: Option<String>,
}

impl Template {
    /// Reads `literal`. Every fault is reported at all of it, since a part of a literal has no span,
    /// so the messages name the part.
    pub(crate) fn read(literal: LitStr, errors: &mut Errors) -> Option<Self> {
        let text = literal.value();
        let faults = faults(&text);
        let (pieces, names) = match split(&text) {
            Ok(parts) => parts,
            Err(fault) => {
                report(&literal, faults.into_iter().chain([fault]), errors);
                return None;
            }
        };
        let rest = names.iter().find_map(|name| name.strip_prefix('*')).map(str::to_owned);
        let rest_faults = rest_faults(&pieces, &names);
        let names_faults = names_faults(&names, |name| name.strip_prefix('*').unwrap_or(name));
        let names: Vec<_> =
            names.iter().map(|name| name.strip_prefix('*').unwrap_or(name).to_owned()).collect();
        if faults.is_empty() && names_faults.is_empty() && rest_faults.is_empty() {
            return Some(Self { literal, text, pieces, names, rest });
        }
        report(&literal, faults.into_iter().chain(rest_faults).chain(names_faults), errors);
        None
    }
}

/// The parameters that the `key` of a quota names, and what is wrong with it.
pub(crate) fn names_of_key(literal: &LitStr) -> (Vec<String>, Vec<Fault>) {
    let text = literal.value();
    match split(&text) {
        Ok((_, names)) => {
            let faults = names_faults(&names, |name| name);
            (names, faults)
        }
        Err(fault) => (Vec::new(), vec![fault]),
    }
}

/// The parameters that a `key` without faults names.
pub(crate) fn names_in(key: &str) -> Vec<String> {
    split(key).map(|(_, names)| names).unwrap_or_default()
}

/// What is wrong, and the way out.
type Fault = (String, String);

fn report(literal: &LitStr, faults: impl Iterator<Item = Fault>, errors: &mut Errors) {
    for (message, help) in faults {
        errors.help(literal, message, help);
    }
}

fn fault(message: impl Into<String>, help: impl Into<String>) -> Fault {
    (message.into(), help.into())
}

/// What is wrong with the text around the placeholders.
fn faults(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if text.contains("://") {
        return vec![fault(
            format!("`{text}` is a URL: a method has a path below the `base_url`"),
            "write the part after the host, starting with `/`",
        )];
    }
    if let Some((path, query)) = at_its_query(text) {
        let path = path.trim_start_matches('/');
        let message = if query.contains('{') {
            "placeholders are only allowed in the path, which ends before `?`".to_owned()
        } else {
            format!("the path `{text}` holds a query")
        };
        let help = format!("write `\"/{path}\"`, and a `#[query]` parameter for each thing after it");
        return vec![fault(message, help)];
    }
    if !text.starts_with('/') {
        faults.push(fault(
            format!("the path `{text}` does not start with `/`"),
            format!("write `\"/{text}\"`"),
        ));
    }
    if text.contains("//") {
        faults.push(fault(format!("`//` in the path `{text}`"), "remove the empty segment"));
    }
    if text.contains('#') {
        faults.push(fault("`#` in a path: a fragment is never sent", "remove it, or write `%23`"));
    }
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        faults.push(fault(format!("a space in the path `{text}`"), "remove it, or write `%20`"));
    }
    if text.contains('\\') {
        faults.push(fault(
            format!("`\\` in the path `{text}`: URLs take it for `/`"),
            "write `/`, or `%5C` for the character",
        ));
    }
    let escapes = || text.match_indices('%').map(|(at, _)| text.get(at..at + 3));
    if escapes().any(|escape| !escape.is_some_and(is_escape)) {
        faults.push(fault(
            format!("`%` in the path `{text}` begins no `%20` or the like"),
            "write `%25` for the character",
        ));
    }
    if let Some(dot) = escapes().flatten().find(|escape| escape.eq_ignore_ascii_case("%2e")) {
        faults.push(fault(format!("`{dot}` in the path `{text}`: URLs take it for `.`"), "write `.`"));
    }
    if let Some(dots) = text.split('/').find(|segment| matches!(*segment, "." | "..")) {
        faults.push(fault(
            format!("the path segment `{dots}` would call another path"),
            "write the path that is meant",
        ));
    }
    faults
}

/// The path and the query, if there is one outside of the braces.
fn at_its_query(text: &str) -> Option<(&str, &str)> {
    let mut in_braces = false;
    text.split_at_checked(text.find(|c| {
        in_braces = c == '{' || (in_braces && c != '}');
        c == '?' && !in_braces
    })?)
}

/// RFC 3986, 2.1
fn is_escape(text: &str) -> bool {
    text.strip_prefix('%').is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The pieces around the placeholders, and the placeholders.
fn split(text: &str) -> Result<(Vec<String>, Vec<String>), Fault> {
    let (mut pieces, mut names) = (Vec::new(), Vec::new());
    let mut left = text;
    loop {
        let Some((piece, after)) = left.split_once('{') else {
            closed(left)?;
            pieces.push(left.to_owned());
            return Ok((pieces, names));
        };
        closed(piece)?;
        let unclosed = || {
            let name: String = after.chars().take_while(|c| is_of_identifier(*c)).collect();
            fault(format!("`{{{after}` is never closed"), meant(&name))
        };
        let (name, after) = after.split_once('}').ok_or_else(unclosed)?;
        pieces.push(piece.to_owned());
        names.push(name.to_owned());
        left = after;
    }
}

fn closed(piece: &str) -> Result<(), Fault> {
    match piece.split_once('}') {
        Some((before, _)) => {
            let name = before.rsplit(|c| !is_of_identifier(c)).next().unwrap_or_default();
            Err(fault(format!("`{before}}}` closes no placeholder"), meant(name)))
        }
        None => Ok(()),
    }
}

/// The placeholder of which only a brace and `name` stand there.
fn meant(name: &str) -> String {
    format!("write `{{{}}}`", if is_identifier(name) { name } else { "name" })
}

/// What takes several segments is whole segments, and the last.
fn rest_faults(pieces: &[String], names: &[String]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, name) in names.iter().enumerate().filter(|(_, name)| name.starts_with('*')) {
        let (before, after) = (pieces.get(index), pieces.get(index + 1));
        if before.is_none_or(|before| !before.ends_with('/')) {
            faults.push(fault(
                format!("`{{{name}}}` takes whole segments, so it stands behind a `/`"),
                format!("write `/{{{name}}}`"),
            ));
        }
        if after.is_none_or(|after| !after.is_empty()) || index + 1 != names.len() {
            faults.push(fault(
                format!("`{{{name}}}` takes the rest of the path, so it is the last"),
                "put it at the end, or write one placeholder for each segment",
            ));
        }
    }
    faults
}

/// What is wrong with the placeholders, of which `name_of` gives the parameter.
fn names_faults(names: &[String], name_of: impl Fn(&str) -> &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, shown) in names.iter().enumerate() {
        let name = name_of(shown);
        if !is_identifier(name) {
            let begins: String = name.chars().take_while(|c| is_of_identifier(*c)).collect();
            faults.push(fault(
                format!("`{{{shown}}}` is no placeholder: it must hold the name of a parameter"),
                meant(&begins),
            ));
        } else if names.iter().take(index).any(|earlier| name_of(earlier) == name) {
            faults.push(fault(
                format!("the placeholder `{{{name}}}` is there twice"),
                "give each its own name and parameter",
            ));
        }
    }
    faults
}

fn is_identifier(name: &str) -> bool {
    let starts = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
    starts && name != "_" && name.chars().all(is_of_identifier)
}

fn is_of_identifier(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
