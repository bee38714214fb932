//! Where in a JSON text something is, from the line and the column that `serde_json` gives.
//!
//! Worked out when it is asked for, from the text alone: to keep the path while a type is read would be
//! compiled again for every type.

use std::fmt::Write as _;

/// The longest path that is told, in bytes: keys are the upstream's, and may be as long as it likes.
const LONGEST: usize = 200;

/// Inside of what the text is, at some place.
enum Inside {
    Object { key: Option<String> },
    Array { at: usize },
}

/// The path to what `serde_json` had read when it failed at `line` and `column`, like `data[3].amount`; none
/// where that is the whole.
#[must_use]
pub fn path_at(json: &[u8], line: usize, column: usize) -> Option<String> {
    let path = show(&walk(json.get(..offset(json, line, column)?)?));
    (!path.is_empty()).then_some(path)
}

/// How many bytes were read: a column counts the bytes of its line that were. None where there is no line,
/// for an error that has no place.
fn offset(json: &[u8], line: usize, column: usize) -> Option<usize> {
    let before: usize =
        json.split(|byte| *byte == b'\n').take(line.checked_sub(1)?).map(|line| line.len() + 1).sum();
    Some(before.saturating_add(column).min(json.len()))
}

/// What is open where `json` ends.
fn walk(json: &[u8]) -> Vec<Inside> {
    let mut open = Vec::new();
    let mut rest = json;
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, open.last_mut()) {
            (b'{', _) => open.push(Inside::Object { key: None }),
            (b'[', _) => open.push(Inside::Array { at: 0 }),
            (b'}' | b']', _) => _ = open.pop(),
            (b',', Some(Inside::Object { key })) => *key = None,
            (b',', Some(Inside::Array { at })) => *at += 1,
            (b'"', inside) => {
                let text;
                (text, rest) = string(after);
                if let Some(Inside::Object { key: key @ None }) = inside {
                    *key = Some(String::from_utf8_lossy(text).into_owned());
                }
            }
            _ => {}
        }
    }
    open
}

/// A string behind its first quote, as it is written, and what follows it.
fn string(json: &[u8]) -> (&[u8], &[u8]) {
    let mut escaped = false;
    let end = json.iter().position(|byte| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    });
    let (text, rest) = json.split_at(end.unwrap_or(json.len()));
    (text, rest.get(1..).unwrap_or_default())
}

fn show(open: &[Inside]) -> String {
    let mut path = String::new();
    for inside in open {
        // Writing to a String cannot fail.
        let _ = match inside {
            Inside::Object { key: None } => Ok(()),
            Inside::Object { key: Some(key) } if !is_word(key) => write!(path, "[{key:?}]"),
            Inside::Object { key: Some(key) } if path.is_empty() => write!(path, "{key}"),
            Inside::Object { key: Some(key) } => write!(path, ".{key}"),
            Inside::Array { at } => write!(path, "[{at}]"),
        };
    }
    if path.len() > LONGEST {
        let end = (0..=LONGEST).rev().find(|end| path.is_char_boundary(*end));
        path.truncate(end.unwrap_or_default());
        path.push('…');
    }
    path
}

fn is_word(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|char| char.is_alphanumeric() || matches!(char, '_' | '-' | '$'))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;
    use serde::de::DeserializeOwned;

    use super::*;

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "what matters is that it is read")]
    struct Charge {
        amount: u8,
        kind: Option<Kind>,
        lines: Option<Vec<Charge>>,
        meta: Option<BTreeMap<String, bool>>,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Kind {
        Card,
    }

    fn path<T: DeserializeOwned>(json: &str) -> Option<String> {
        let error = serde_json::from_str::<T>(json).err().unwrap();
        path_at(json.as_bytes(), error.line(), error.column())
    }

    #[test]
    fn it_leads_to_what_could_not_be_read() {
        for (json, to) in [
            (r#"{"amount": "7"}"#, Some("amount")),
            (r#"{"amount": 300, "kind": null}"#, Some("amount")),
            (r#"{"amount": [7]}"#, Some("amount")),
            (r#"{"amount": {"a": 1}}"#, Some("amount")),
            (r#"{"amount": 1, "kind": "cash"}"#, Some("kind")),
            (r#"{"amount": 1, "unknown": 1}"#, Some("unknown")),
            (r#"{"kind": "card"}"#, None),
            (r#"{"amount": 1, "lines": [{"amount": 1}, {"kind": "card"}]}"#, Some("lines[1]")),
            (r#"{"amount": 1, "lines": [{"amount": 1}, 7]}"#, Some("lines[1]")),
            (
                r#"{"amount": 1, "lines": [{"amount": 1, "lines": [{"amount": null}]}]}"#,
                Some("lines[0].lines[0].amount"),
            ),
            ("{\"amount\": 1,\n \"lines\": [\n\n  {\"amount\":\n true}]}", Some("lines[0].amount")),
            (r#"{"amount": 1, "meta": {"a \"b\\": true, "c.d": 1}}"#, Some(r#"meta["c.d"]"#)),
            (r#"{"amount": 1, "meta": {"a,{[:": true, "é": 1}}"#, Some("meta.é")),
            (r#"{"amount": 1, "meta": {"a": tru"#, Some("meta.a")),
            ("<html>", None),
            ("", None),
        ] {
            assert_eq!(path::<Charge>(json).as_deref(), to, "{json}");
        }
        assert_eq!(path::<Vec<Vec<u8>>>("[[1], [2, 3, -4]]").as_deref(), Some("[1][2]"));
    }

    #[test]
    fn it_is_of_bounded_length_and_nothing_makes_it_panic() {
        let long = format!("{{\"{}\": 1}}", "é".repeat(1_000));
        let shown = path::<BTreeMap<String, bool>>(&long).unwrap();
        assert!(shown.len() <= LONGEST + '…'.len_utf8(), "{shown}");
        for json in ["]]}},,", "\"", "{\"a\\", "[{]}", "\\\"", "{\"a\":[\"b"] {
            for (line, column) in [(0, 0), (0, 9), (1, 0), (1, 3), (1, usize::MAX), (usize::MAX, 1)] {
                let _ = path_at(json.as_bytes(), line, column);
            }
        }
    }
}
