//! TOML.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::policies::fault::FileFault;
use crate::policies::node::{At, Entry, Node, Value, bounded};

pub(super) fn read(text: &str) -> Result<Node, FileFault> {
    let table = DeTable::parse(text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        FileFault::at(At::Offset(offset).place(text), error.message(), None)
    })?;
    let value = map(table.get_ref(), text, 0)?;
    Ok(Node { at: At::Offset(0), value })
}

fn map(table: &DeTable<'_>, text: &str, depth: usize) -> Result<Value, FileFault> {
    let entries = table.iter().map(|(key, value)| {
        let at = At::Offset(key.span().start);
        Ok(Entry { at, key: key.get_ref().to_string(), value: node(value, text, depth + 1)? })
    });
    entries.collect::<Result<_, _>>().map(Value::Map)
}

fn node(value: &Spanned<DeValue<'_>>, text: &str, depth: usize) -> Result<Node, FileFault> {
    let at = At::Offset(value.span().start);
    bounded(depth, at, text)?;
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => match i128::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Value::Whole(number),
            Err(_) => Value::Number(f64::INFINITY),
        },
        DeValue::Float(number) => Value::Number(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(truth) => Value::Bool(*truth),
        DeValue::Datetime(_) => Value::Foreign("a date"),
        DeValue::Array(values) => {
            let nodes = values.iter().map(|value| node(value, text, depth + 1));
            Value::List(nodes.collect::<Result<_, _>>()?)
        }
        DeValue::Table(table) => map(table, text, depth)?,
    };
    Ok(Node { at, value })
}
