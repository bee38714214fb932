//! Structured fields (RFC 9651), as far as limits are written in them.
//!
//! Lists of items and dictionaries are one grammar here: a member of a list is no key, and a key is
//! followed by `=`. A line that does not parse says nothing, as RFC 9651 has it; lines of one field
//! are read one by one, so that one that is broken hides no other.

use super::number::Decimal;

/// One member of a list or a dictionary.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Member {
    /// Its key, in a dictionary.
    pub(super) key: Option<String>,
    /// Its value.
    pub(super) value: Bare,
    parameters: Vec<(String, Bare)>,
}

impl Member {
    /// A parameter of it. The last one counts, where it is given twice.
    pub(super) fn parameter(&self, key: &str) -> Option<&Bare> {
        self.parameters.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value)
    }
}

/// A value without parameters.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Bare {
    /// A string or a token.
    Text(String),
    /// A number that is not negative. No limit is one that is.
    Number(Decimal),
    /// A byte sequence, in base64, as it stands there.
    Bytes(String),
    /// A boolean.
    Flag(bool),
}

impl Bare {
    pub(super) fn number(&self) -> Option<Decimal> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Bytes(text) => Some(text),
            Self::Number(_) | Self::Flag(_) => None,
        }
    }
}

/// The members of one line; `None` where it does not parse.
pub(super) fn members(line: &str) -> Option<Vec<Member>> {
    let (mut members, mut rest) = (Vec::new(), line.trim_matches([' ', '\t']));
    while !rest.is_empty() {
        let (member, after) = member(rest)?;
        members.push(member);
        rest = after.trim_start_matches([' ', '\t']);
        if !rest.is_empty() {
            rest = rest.strip_prefix(',')?.trim_start_matches([' ', '\t']);
            // A comma with nothing after it.
            if rest.is_empty() {
                return None;
            }
        }
    }
    (!members.is_empty()).then_some(members)
}

fn member(text: &str) -> Option<(Member, &str)> {
    let keyed = key(text).and_then(|(key, rest)| Some((key, rest.strip_prefix('=')?)));
    let (key, rest) = keyed.map_or((None, text), |(key, rest)| (Some(key.to_owned()), rest));
    let (value, rest) = bare(rest)?;
    let (parameters, rest) = parameters(rest)?;
    Some((Member { key, value, parameters }, rest))
}

fn parameters(mut text: &str) -> Option<(Vec<(String, Bare)>, &str)> {
    let mut parameters = Vec::new();
    while let Some(rest) = text.strip_prefix(';') {
        let (name, rest) = key(rest.trim_start_matches(' '))?;
        let (value, rest) = match rest.strip_prefix('=') {
            Some(rest) => bare(rest)?,
            None => (Bare::Flag(true), rest),
        };
        parameters.push((name.to_owned(), value));
        text = rest;
    }
    Some((parameters, text))
}

fn key(text: &str) -> Option<(&str, &str)> {
    let starts = text.starts_with(|c: char| c.is_ascii_lowercase() || c == '*');
    let within = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-.*".contains(c);
    starts.then(|| split_while(text, within))
}

fn bare(text: &str) -> Option<(Bare, &str)> {
    match text.chars().next()? {
        '"' => string(text.strip_prefix('"')?),
        ':' => {
            let (bytes, rest) = text.strip_prefix(':')?.split_once(':')?;
            let base64 = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
            bytes.chars().all(base64).then(|| (Bare::Bytes(bytes.to_owned()), rest))
        }
        '?' => match text.get(..2)? {
            "?0" => Some((Bare::Flag(false), text.get(2..)?)),
            "?1" => Some((Bare::Flag(true), text.get(2..)?)),
            _ => None,
        },
        '0'..='9' => {
            let (number, rest) = split_while(text, |c| c.is_ascii_digit() || c == '.');
            Some((Bare::Number(Decimal::parse(number)?), rest))
        }
        first if first.is_ascii_alphabetic() || first == '*' => {
            let within = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~:/".contains(c);
            let (token, rest) = split_while(text, within);
            Some((Bare::Text(token.to_owned()), rest))
        }
        _ => None,
    }
}

/// A string, from behind its opening quote.
fn string(text: &str) -> Option<(Bare, &str)> {
    let (mut value, mut escaped) = (String::new(), false);
    for (at, c) in text.char_indices() {
        match c {
            '"' | '\\' if escaped => {
                value.push(c);
                escaped = false;
            }
            _ if escaped => return None,
            '\\' => escaped = true,
            '"' => return Some((Bare::Text(value), text.get(at + 1..)?)),
            ' '..='~' => value.push(c),
            _ => return None,
        }
    }
    None
}

fn split_while(text: &str, within: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|c| !within(c)).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_policies_keeps_names_and_parameters() {
        let list = members(r#""burst";q=100;w=60 , "day \"1\"";q=5000; w=86400;pk=:dXNlcg==:;x"#).unwrap();
        let [burst, day] = list.as_slice() else { panic!("{list:?}") };
        assert_eq!(burst.value, Bare::Text("burst".to_owned()));
        assert_eq!(burst.parameter("w").and_then(Bare::number).map(Decimal::floor), Some(60));
        assert_eq!(day.value.text(), Some("day \"1\""));
        assert_eq!(day.parameter("pk").and_then(Bare::text), Some("dXNlcg=="));
        assert_eq!(day.parameter("x"), Some(&Bare::Flag(true)));
    }

    #[test]
    fn a_dictionary_has_keys() {
        let list = members("limit=100, remaining=50;x=?0, reset=30").unwrap();
        let keys: Vec<_> = list.iter().map(|member| member.key.as_deref()).collect();
        assert_eq!(keys, [Some("limit"), Some("remaining"), Some("reset")]);
    }

    #[test]
    fn the_last_of_two_parameters_of_one_name_counts() {
        let list = members("a;r=1;r=2").unwrap();
        assert_eq!(list[0].parameter("r").and_then(Bare::number).map(Decimal::floor), Some(2));
    }

    #[test]
    fn a_line_that_does_not_parse_says_nothing() {
        for line in [
            "",
            ",",
            "a,",
            "a,,b",
            "\"open",
            "\"bad\\escape\"",
            "a;",
            "a;R=1",
            "a;r=-1",
            "a b",
            ":no end",
            "?2",
            "1.",
            "é",
            "\"é\"",
            "a;r=1234567890123456",
        ] {
            assert_eq!(members(line), None, "{line}");
        }
    }
}
