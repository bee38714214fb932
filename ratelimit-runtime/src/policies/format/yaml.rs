//! YAML: what its core schema says, without tags.

use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, StrInput};

use crate::policies::fault::FileFault;
use crate::policies::node::{At, Entry, FilePlace, Node, Value, bounded};

/// More values than any policy file has: aliases of aliases would make of a few lines more than there is memory.
const MOST_NODES: usize = 100_000;

pub(super) fn read(text: &str) -> Result<Node, FileFault> {
    let parser = Parser::new_from_str(text);
    let mut reader = Reader { parser, text, anchors: HashMap::new(), nodes: 0 };
    let mut document = None;
    loop {
        let (event, at) = reader.next()?;
        match event {
            Event::StreamEnd => break,
            Event::Nothing | Event::StreamStart | Event::DocumentEnd => {}
            Event::DocumentStart(_) if document.is_some() => {
                return Err(reader.fault(at, "a policy file has one document"));
            }
            Event::DocumentStart(_) => document = Some(reader.node(0)?),
            _ => return Err(reader.fault(at, "this stands in no document")),
        }
    }
    Ok(document.unwrap_or(Node { at: At::Offset(0), value: Value::Null }))
}

struct Reader<'a> {
    parser: Parser<'a, StrInput<'a>>,
    text: &'a str,
    /// How many values there are in each beside.
    anchors: HashMap<usize, (Node, usize)>,
    nodes: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<(Event<'a>, At), FileFault> {
        match self.parser.next() {
            Some(Ok((event, span))) => Ok((event, place(span.start))),
            Some(Err(error)) => Err(self.scan_fault(&error)),
            None => Ok((Event::StreamEnd, At::Offset(0))),
        }
    }

    fn node(&mut self, depth: usize) -> Result<Node, FileFault> {
        let (event, at) = self.next()?;
        self.node_of(event, at, depth)
    }

    fn node_of(&mut self, event: Event<'a>, at: At, depth: usize) -> Result<Node, FileFault> {
        bounded(depth, at, self.text)?;
        let before = self.nodes;
        self.nodes += 1;
        let (anchor, value) = match event {
            Event::Alias(anchor) => return self.alias(anchor, at, depth),
            Event::Scalar(_, _, _, Some(_))
            | Event::SequenceStart(_, Some(_))
            | Event::MappingStart(_, Some(_)) => {
                return Err(self.fault(at, "a policy file has no tags"));
            }
            Event::Scalar(text, style, anchor, None) => (anchor, scalar(&text, style)),
            Event::SequenceStart(anchor, None) => (anchor, self.list(depth)?),
            Event::MappingStart(anchor, None) => (anchor, self.map(depth)?),
            _ => return Err(self.fault(at, "a value is missing here")),
        };
        if self.nodes > MOST_NODES {
            return Err(self.fault(at, "this is more than any policy file has"));
        }
        let node = Node { at, value };
        if anchor > 0 {
            self.anchors.insert(anchor, (node.clone(), self.nodes - before));
        }
        Ok(node)
    }

    fn list(&mut self, depth: usize) -> Result<Value, FileFault> {
        let mut nodes = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Value::List(nodes)),
                (event, at) => nodes.push(self.node_of(event, at, depth + 1)?),
            }
        }
    }

    fn map(&mut self, depth: usize) -> Result<Value, FileFault> {
        let mut entries = Vec::new();
        loop {
            match self.next()? {
                (Event::MappingEnd, _) => return Ok(Value::Map(entries)),
                (Event::Scalar(key, _, 0, None), at) => {
                    let value = self.node(depth + 1)?;
                    entries.push(Entry { at, key: key.into_owned(), value });
                }
                (_, at) => return Err(self.fault(at, "a key is a plain string")),
            }
        }
    }

    /// What stands elsewhere. What is wrong in it is told of there.
    fn alias(&mut self, anchor: usize, at: At, depth: usize) -> Result<Node, FileFault> {
        let Some((node, count)) = self.anchors.get(&anchor) else {
            return Err(self.fault(at, "this alias has no anchor before it"));
        };
        self.nodes += count;
        if self.nodes > MOST_NODES {
            return Err(self.fault(at, "with its aliases this is more than any policy file has"));
        }
        let node = node.clone();
        // An anchor is as deep as it was where it stands.
        bounded(depth + depth_of(&node), at, self.text)?;
        Ok(node)
    }

    fn fault(&self, at: At, message: &str) -> FileFault {
        FileFault::at(at.place(self.text), message, None)
    }

    fn scan_fault(&self, error: &ScanError) -> FileFault {
        self.fault(place(*error.marker()), error.info())
    }
}

fn depth_of(node: &Node) -> usize {
    let inner = match &node.value {
        Value::List(nodes) => nodes.iter().map(depth_of).max(),
        Value::Map(entries) => entries.iter().map(|entry| depth_of(&entry.value)).max(),
        _ => None,
    };
    inner.map_or(0, |inner| inner + 1)
}

fn place(marker: Marker) -> At {
    At::Place(FilePlace { line: marker.line(), column: marker.col() + 1 })
}

/// What a plain scalar means; one in quotes is always a string.
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::Text(text.to_owned());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    let whole = match (text.strip_prefix("0x"), text.strip_prefix("0o")) {
        (Some(digits), _) => i128::from_str_radix(digits, 16),
        (_, Some(digits)) => i128::from_str_radix(digits, 8),
        _ => text.parse(),
    };
    let looks_like_a_number = text.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first));
    match (whole, text.parse()) {
        (Ok(whole), _) => Value::Whole(whole),
        // `inf` and `nan` are words here.
        (_, Ok(number)) if looks_like_a_number => Value::Number(number),
        _ => Value::Text(text.to_owned()),
    }
}
