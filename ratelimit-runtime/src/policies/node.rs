//! A document as it was written, whatever its format: values, and where each stands.

use super::fault::FileFault;

/// Where something stands in a file, both counted from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FilePlace {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// The same as a reader of a format knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// Bytes from the start.
    Offset(usize),
    Place(FilePlace),
}

impl At {
    /// The place in `text`.
    pub(super) fn place(self, text: &str) -> FilePlace {
        match self {
            Self::Place(place) => place,
            Self::Offset(offset) => {
                let before = text.get(..offset).unwrap_or(text);
                let line = before.matches('\n').count() + 1;
                let start = before.rfind('\n').map_or(0, |end| end + 1);
                let column = before.get(start..).map_or(0, |line| line.chars().count()) + 1;
                FilePlace { line, column }
            }
        }
    }
}

/// A value.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) at: At,
    pub(super) value: Value,
}

#[derive(Debug, Clone)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Whole(i128),
    /// A number that is not whole, or larger than any that is read.
    Number(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
    /// Something that no policy has, by its name.
    Foreign(&'static str),
}

/// One key of a map.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) at: At,
    pub(super) key: String,
    pub(super) value: Node,
}

impl Node {
    /// The value of `key`, where this is a map that has it.
    pub(super) fn get(&self, key: &str) -> Option<&Entry> {
        match &self.value {
            Value::Map(entries) => entries.iter().find(|entry| entry.key == key),
            _ => None,
        }
    }

    /// What it is called where it should be something else.
    pub(super) const fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "a boolean",
            Value::Whole(_) | Value::Number(_) => "a number",
            Value::Text(_) => "a string",
            Value::List(_) => "a list",
            Value::Map(_) => "a table",
            Value::Foreign(kind) => kind,
        }
    }
}

/// How deep a document may be: deeper than any policy, and not so deep that reading it needs much of a stack.
const DEEPEST: usize = 16;

/// Refuses a value that lies `depth` deep at `at`.
pub(super) fn bounded(depth: usize, at: At, text: &str) -> Result<(), FileFault> {
    if depth < DEEPEST {
        return Ok(());
    }
    Err(FileFault::at(at.place(text), "this lies deeper than anything a policy file has", None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_is_a_line_and_a_column_in_characters() {
        let text = "a = 1\nü = 2\n\nlast";
        for (offset, line, column) in [(0, 1, 1), (4, 1, 5), (6, 2, 1), (9, 2, 3), (14, 4, 1), (99, 4, 5)] {
            assert_eq!(At::Offset(offset).place(text), FilePlace { line, column }, "{offset}");
        }
    }
}
