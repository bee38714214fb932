//! Names for Rust, made of whatever a document calls things.

use std::collections::{BTreeMap, BTreeSet};

/// The words in `text`: `lastSeenID` is last, seen, id.
pub(crate) fn words(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (place, &c) in chars.iter().enumerate() {
        // Letters of all alphabets, as far as Rust has them in names.
        if !(c.is_ascii_alphanumeric() || c.is_alphabetic() && unicode_ident::is_xid_continue(c)) {
            words.push(std::mem::take(&mut word));
            continue;
        }
        let before = place.checked_sub(1).and_then(|place| chars.get(place));
        let after = chars.get(place + 1);
        let starts = c.is_uppercase()
            && (before.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit())
                || before.is_some_and(|c| c.is_uppercase()) && after.is_some_and(|c| c.is_lowercase()));
        if starts {
            words.push(std::mem::take(&mut word));
        }
        word.extend(c.to_lowercase().filter(|c| unicode_ident::is_xid_continue(*c)));
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// The name of a method, a field or a module.
pub(crate) fn snake(text: &str) -> String {
    let name = words(text).join("_");
    match name.chars().next() {
        None => "unnamed".to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) => format!("n{name}"),
        // These are no names, however they are written.
        Some(_) if matches!(name.as_str(), "self" | "super" | "crate") => format!("{name}_"),
        Some(_) => name,
    }
}

/// The name of a type or a variant.
pub(crate) fn pascal(text: &str) -> String {
    let name: String = words(text).iter().map(|word| capital(word)).collect();
    match name.chars().next() {
        None => "Unnamed".to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) => format!("N{name}"),
        Some(_) if name == "Self" => "SelfValue".to_owned(),
        Some(_) => name,
    }
}

/// The words of `name` as the beginning of a sentence.
pub(crate) fn sentence(name: &str) -> String {
    let said = words(name).into_iter().map(|word| match word.as_str() {
        "api" | "csv" | "dns" | "html" | "http" | "id" | "ip" | "json" | "pdf" | "sso" | "tls" | "uri"
        | "url" | "uuid" | "xml" => word.to_uppercase(),
        "ids" => "IDs".to_owned(),
        "ips" => "IPs".to_owned(),
        "urls" => "URLs".to_owned(),
        _ => word,
    });
    capital(&said.collect::<Vec<_>>().join(" "))
}

/// The word with a capital.
pub(crate) fn capital(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + chars.as_str()
}

/// A name out of a document, as it can be shown in a line.
pub(crate) fn plain(name: &str) -> String {
    name.chars().filter(|c| !is_hidden(*c) && *c != '`').collect()
}

/// Whether it is nothing that is seen, but something that changes how what is beside it is seen: rustc refuses comments
/// that turn the direction of what follows them.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// One of what `name` is many of, where that is told by its `s`.
pub(crate) fn singular(name: &str) -> String {
    if let Some(stem) = name.strip_suffix("ies") {
        return format!("{stem}y");
    }
    match name.strip_suffix('s') {
        Some(stem) if !stem.is_empty() && !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => name.to_owned(),
    }
}

/// How `name` is written where Rust has a keyword of that name.
pub(crate) fn ident(name: &str) -> String {
    // A word of the edition 2024, which `syn` does not count among them; in earlier ones `r#` does no harm.
    let is_word = name == "gen" || syn::parse_str::<syn::Ident>(name).is_err();
    if is_word { format!("r#{name}") } else { name.to_owned() }
}

/// Names of which each is given once.
#[derive(Debug, Default, Clone)]
pub(crate) struct Unique {
    taken: BTreeSet<String>,
    /// The number that comes next for names that had one.
    next: BTreeMap<String, u32>,
}

impl Unique {
    pub(crate) fn of<'a>(taken: impl IntoIterator<Item = &'a str>) -> Self {
        Self { taken: taken.into_iter().map(str::to_owned).collect(), next: BTreeMap::new() }
    }

    pub(crate) fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// `name`, or else the first that is free of `name` with each of `endings`, then with a number.
    pub(crate) fn take(&mut self, name: &str, endings: &[&str]) -> String {
        let endings = endings.iter().map(|ending| format!("{name}{ending}"));
        let mut found = std::iter::once(name.to_owned()).chain(endings);
        let name = found.find(|name| !self.is_taken(name)).unwrap_or_else(|| self.numbered(name));
        self.taken.insert(name.clone());
        name
    }

    /// The first with a number that is free. None is ever given back, so a number that is past stays so.
    fn numbered(&mut self, name: &str) -> String {
        let next = self.next.entry(name.to_owned()).or_insert(2);
        loop {
            let numbered = format!("{name}{next}");
            *next = next.saturating_add(1);
            if !self.taken.contains(&numbered) {
                return numbered;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_at_marks_and_where_the_case_changes() {
        for (text, snaked, pascaled) in [
            ("lastSeenID", "last_seen_id", "LastSeenId"),
            ("HTTPServer2Go", "http_server2_go", "HttpServer2Go"),
            ("on-behalf-of", "on_behalf_of", "OnBehalfOf"),
            ("_metadata", "metadata", "Metadata"),
            ("2.0", "n2_0", "N20"),
            ("", "unnamed", "Unnamed"),
            ("日本", "日本", "日本"),
            ("größeÄnderung ²", "größe_änderung", "GrößeÄnderung"),
            ("!?", "unnamed", "Unnamed"),
            ("type", "type", "Type"),
            ("self", "self_", "SelfValue"),
        ] {
            assert_eq!((snake(text).as_str(), pascal(text).as_str()), (snaked, pascaled), "{text}");
        }
    }

    #[test]
    fn a_sentence_has_its_abbreviations_in_capitals() {
        assert_eq!(sentence("create_api_key"), "Create API key");
        assert_eq!(sentence("urls-of_ips"), "URLs of IPs");
    }

    #[test]
    fn keywords_are_written_so_that_rust_takes_them() {
        for (name, written) in [("type", "r#type"), ("self", "self_"), ("id", "id"), ("union", "union")] {
            assert_eq!(ident(&snake(name)), written);
        }
        // Those of all editions, and those that are kept for later ones (Reference, 2.2).
        let words = "abstract as async await become box break const continue do dyn else enum extern false final fn \
                     for gen if impl in let loop macro match mod move mut override priv pub ref return static struct \
                     trait true try type typeof unsafe unsized use virtual where while yield";
        for word in words.split_whitespace() {
            let ident = ident(&snake(word));
            assert_eq!(ident, format!("r#{word}"));
            syn::parse_str::<syn::ItemFn>(&format!("fn {ident}() {{}}")).unwrap();
        }
    }

    #[test]
    fn one_name_for_very_many_is_numbered_on() {
        // What begins at two each time does not come to an end here.
        let mut names = Unique::default();
        let last = (0..300_000).map(|_| names.take("A", &[])).last();
        assert_eq!(last.as_deref(), Some("A300000"));
    }

    #[test]
    fn a_name_that_is_taken_gets_an_ending_and_then_a_number() {
        let mut names = Unique::of(["A"]);
        assert_eq!(names.take("A", &["Input"]), "AInput");
        assert_eq!(names.take("A", &["Input"]), "A2");
        assert_eq!(names.take("B", &["Input"]), "B");
        assert_eq!(
            (singular("versions"), singular("status"), singular("entries")),
            ("version".into(), "status".into(), "entry".into())
        );
    }
}
