//! The path of an operation: below the base URL, with the names of the arguments in its braces.

use super::facts::kinds;
use super::operation::Found;
use super::params::{Params, Sent, sent, type_of, wire};
use super::schema::Schemas;
use crate::config::OperationConfig;
use crate::document::Node;
use crate::error::Fault;
use crate::model::{Argument, Place, Type};
use crate::names::{Unique, is_hidden, snake};

/// What of the path is below the base URL.
pub(super) fn below<'a>(path: &'a str, base_path: &str) -> Option<&'a str> {
    let rest = path.strip_prefix(base_path.trim_end_matches('/'))?;
    // `/v1beta` is not below `/v1`.
    (rest.is_empty() || rest.starts_with('/')).then_some(rest)
}

/// What stands before the value of a placeholder (RFC 6570, 3.2.5 and 3.2.7).
fn before(node: &Node<'_>) -> Result<String, Fault> {
    let style = node.text("style").unwrap_or("simple");
    let before = match style {
        "simple" => return Ok(String::new()),
        "label" => ".".to_owned(),
        "matrix" => format!(";{}=", wire(node)),
        _ => {
            let message = format!("is a parameter of a path in the style `{style}`, which is none of a path");
            return Err(node.fault(message, "write `simple`, `label` or `matrix`"));
        }
    };
    let is_one = match sent(node) {
        Sent::Schema(schema) => {
            !kinds(&schema.resolve()?).iter().any(|kind| matches!(*kind, "array" | "object"))
        }
        Sent::Packed(_) | Sent::Text => true,
    };
    if is_one {
        return Ok(before);
    }
    let message = format!("is a list or an object in the style `{style}`, which cannot be sent");
    Err(node.fault(message, "write the style `simple`, or one parameter for each part"))
}

impl Params {
    /// Names the placeholders of the path as the arguments are called.
    pub(super) fn path<'a>(
        &mut self,
        found: &Found<'a>,
        declared: &[&Node<'a>],
        schemas: &mut Schemas<'a>,
        type_name: &str,
        over: &OperationConfig,
        names: &mut Unique,
    ) -> Result<(), Fault> {
        let base = schemas.config.base_path.as_str();
        let mut left = match below(found.path, base) {
            Some(left) => left,
            // It says itself where it is.
            None if !over.base_url.is_empty() => found.path,
            None => {
                let message =
                    format!("has the path `{}`, which is not below the base path `{base}`", found.path);
                let help =
                    format!("give its `base_url` in the overrides, under `[operations.{:?}]`", found.id);
                return Err(found.node.fault(message, help));
            }
        };
        if !left.starts_with('/') {
            let message = format!("has the path `{left}`, which does not start with `/`");
            return Err(found.node.fault(message, "write it so"));
        }
        while let Some((text, after)) = left.split_once('{') {
            let Some((placeholder, after)) = after.split_once('}') else {
                let message = format!("has the path `{}`, where a `{{` is never closed", found.path);
                return Err(found.node.fault(message, "add the `}`"));
            };
            let name = names.take(&snake(placeholder), &["_in_path"]);
            let parameter = declared.iter().find(|node| wire(node) == placeholder);
            self.path.push_str(text);
            let (ty, docs) = match parameter {
                Some(node) => {
                    self.path.push_str(&before(node)?);
                    type_of(wire(node), &sent(node), schemas, type_name)?
                }
                None => (Type::Text, String::new()),
            };
            self.path.extend(["{", name.as_str(), "}"]);
            self.arguments.push(Argument {
                name,
                wire: placeholder.to_owned(),
                place: Place::Path,
                ty,
                required: true,
                docs,
            });
            left = after;
        }
        self.path.push_str(left);
        let odd = |c: char| c.is_whitespace() || is_hidden(c) || "?#}\\\"".contains(c);
        let plain = self.path.replace(['{', '}'], "");
        if plain.contains(odd)
            || plain.split('/').any(|segment| matches!(segment, "." | ".."))
            || plain.contains("//")
        {
            let message = format!("has the path `{}`, which cannot be sent as it is", found.path);
            return Err(found.node.fault(message, "write a plain path"));
        }
        Ok(())
    }
}
