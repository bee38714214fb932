//! YAML as JSON: what its core schema says.
//!
//! Keys are texts, whatever they look like: `200:` is the status "200". Tags are passed over.

use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, StrInput};
use serde_json::Number;

use crate::json::{Object, Value};

/// As deep as JSON may be.
const DEEPEST: usize = 128;

/// More values than the largest documents have: aliases of aliases would make of a few lines more than there is
/// memory.
const MOST_VALUES: usize = 4_000_000;

/// What is wrong, and where.
type Wrong = String;

/// The value in `text`, which has one document.
pub(crate) fn read(text: &str) -> Result<Value, Wrong> {
    let mut reader = Reader { parser: Parser::new_from_str(text), anchors: HashMap::new(), values: 0 };
    let mut document = None;
    loop {
        let (event, at) = reader.next()?;
        match event {
            Event::StreamEnd => return Ok(document.unwrap_or(Value::Null)),
            Event::DocumentStart(_) if document.is_some() => {
                return Err(told(at, "a second document begins here, and only one is read"));
            }
            Event::DocumentStart(_) => document = Some(reader.value(0)?),
            _ => {}
        }
    }
}

struct Reader<'a> {
    parser: Parser<'a, StrInput<'a>>,
    /// How deep each is, and how many values it has.
    anchors: HashMap<usize, Anchored>,
    values: usize,
}

#[derive(Clone)]
struct Anchored {
    value: Value,
    depth: usize,
    values: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Marker), Wrong> {
        match self.parser.next() {
            Some(Ok((event, span))) => Ok((event, span.start)),
            Some(Err(error)) => Err(of_scan(&error)),
            None => Ok((Event::StreamEnd, Marker::default())),
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value, Wrong> {
        let (event, at) = self.next()?;
        self.value_of(event, at, depth)
    }

    fn value_of(&mut self, event: Event<'a>, at: Marker, depth: usize) -> Result<Value, Wrong> {
        if depth > DEEPEST {
            return Err(told(at, "this nests too deep"));
        }
        let before = self.values;
        self.count(1, at)?;
        let (anchor, value) = match event {
            Event::Alias(anchor) => return self.alias(anchor, at, depth),
            Event::Scalar(text, style, anchor, _) => (anchor, scalar(&text, style)),
            Event::SequenceStart(anchor, _) => (anchor, self.list(depth)?),
            Event::MappingStart(anchor, _) => (anchor, self.map(depth)?),
            _ => return Err(told(at, "a value is missing here")),
        };
        if anchor > 0 {
            let anchored =
                Anchored { value: value.clone(), depth: depth_of(&value), values: self.values - before };
            self.anchors.insert(anchor, anchored);
        }
        Ok(value)
    }

    fn list(&mut self, depth: usize) -> Result<Value, Wrong> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Value::Array(items)),
                (event, at) => items.push(self.value_of(event, at, depth + 1)?),
            }
        }
    }

    fn map(&mut self, depth: usize) -> Result<Value, Wrong> {
        let mut fields = Vec::new();
        loop {
            match self.next()? {
                (Event::MappingEnd, _) => return Ok(Value::Object(Object::new(fields))),
                // A field of that name would be passed over, and all that is merged by it.
                (Event::Scalar(key, ScalarStyle::Plain, ..), at) if key == "<<" => {
                    return Err(told(
                        at,
                        "`<<` merges, which YAML 1.2 does not: write the fields out, or refer to a schema by `$ref`",
                    ));
                }
                (Event::Scalar(key, ..), _) => {
                    let value = self.value(depth + 1)?;
                    fields.push((key.into_owned(), value));
                }
                (_, at) => return Err(told(at, "a key is no text")),
            }
        }
    }

    /// What stands elsewhere.
    fn alias(&mut self, anchor: usize, at: Marker, depth: usize) -> Result<Value, Wrong> {
        let Some(Anchored { value, depth: inner, values }) = self.anchors.get(&anchor).cloned() else {
            return Err(told(at, "this alias has no anchor before it"));
        };
        self.count(values, at)?;
        if depth + inner > DEEPEST {
            return Err(told(at, "this nests too deep"));
        }
        Ok(value)
    }

    fn count(&mut self, more: usize, at: Marker) -> Result<(), Wrong> {
        self.values = self.values.saturating_add(more);
        if self.values > MOST_VALUES {
            return Err(told(at, "with its aliases this is more than any document has"));
        }
        Ok(())
    }
}

fn of_scan(error: &ScanError) -> Wrong {
    told(*error.marker(), error.info())
}

fn told(at: Marker, what: &str) -> Wrong {
    format!("line {}, column {}: {what}", at.line(), at.col() + 1)
}

fn depth_of(value: &Value) -> usize {
    let inner = match value {
        Value::Array(items) => items.iter().map(depth_of).max(),
        Value::Object(fields) => fields.iter().map(|(_, value)| depth_of(value)).max(),
        _ => None,
    };
    inner.map_or(0, |inner| inner + 1)
}

/// What a plain scalar means; one in quotes is always a text.
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::String(text.to_owned());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number)
}

fn number(text: &str) -> Option<Number> {
    if let Some(digits) = text.strip_prefix("0x") {
        return u64::from_str_radix(digits, 16).ok().map(Number::from);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return u64::from_str_radix(digits, 8).ok().map(Number::from);
    }
    // `inf` and `nan` are words here.
    if !text.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first)) {
        return None;
    }
    let whole = text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from));
    whole.ok().or_else(|| text.parse().ok().and_then(Number::from_f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn yaml_is_read_as_the_json_it_stands_for() {
        let yaml = "openapi: 3.0.3\ninfo: {title: Shop, version: '1.0'}\nresponses:\n  200: &ok {description: no}\n  \
                    default: *ok\nmixed: [1, -2, 1.5, 0x10, true, null, ~, 2020-01-01, .inf, 1_000, 18446744073709551615]\n\
                    folded: >-\n  a\n  b\n!tag tagged: !!str 7\n";
        let same = r#"{"openapi": "3.0.3", "info": {"title": "Shop", "version": "1.0"},
            "responses": {"200": {"description": "no"}, "default": {"description": "no"}},
            "mixed": [1, -2, 1.5, 16, true, null, null, "2020-01-01", ".inf", "1_000", 18446744073709551615],
            "folded": "a b", "tagged": 7}"#;
        assert_eq!(read(yaml).unwrap(), json(same));
    }

    #[test]
    fn what_is_wrong_is_told_by_its_line() {
        for (yaml, told) in [
            ("a: 1\nb: [", "line 3, column 1: "),
            ("a: 1\n---\nb: 2", "line 2, column 1: a second document"),
            ("a: *b", "line 1, column 4: "),
            ("? [a]\n: 1", "line 1, column 3: a key is no text"),
            ("a: &a {}\nb:\n  <<: *a", "line 3, column 3: `<<` merges"),
            (&format!("{}1", "- ".repeat(200)), "line 1, column 259: this nests too deep"),
        ] {
            let wrong = read(yaml).unwrap_err();
            assert!(wrong.starts_with(told), "{wrong}");
        }
    }

    #[test]
    fn aliases_of_aliases_end() {
        let mut bomb = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n".to_owned();
        for level in 1..12 {
            let before = format!("*a{}", level - 1);
            let ten = vec![before; 10].join(", ");
            bomb.extend([format!("a{level}: &a{level} [{ten}]\n")]);
        }
        let wrong = read(&bomb).unwrap_err();
        assert!(wrong.contains("more than any document has"), "{wrong}");
    }
}
