//! The parameters of an operation: into the path, the query and the headers.

use crate::json::Value;

use super::describe;
use super::operation::{Found, list_style};
use super::schema::Schemas;
use crate::config::OperationConfig;
use crate::document::Node;
use crate::error::Fault;
use crate::model::{Argument, Field, Kind, ListStyle, Named, Object, Place, Type, Way};
use crate::names::{Unique, pascal, snake};

/// What the parameters come to.
pub(super) struct Params {
    /// The path below the base URL, its placeholders named as the arguments are.
    pub(super) path: String,
    pub(super) arguments: Vec<Argument>,
    pub(super) fixed_headers: Vec<(String, String)>,
    /// Whether one of them is the idempotency key.
    pub(super) idempotent: bool,
}

pub(super) fn read<'a>(
    found: &Found<'a>,
    schemas: &mut Schemas<'a>,
    type_name: &str,
    over: &OperationConfig,
    names: &mut Unique,
) -> Result<Params, Fault> {
    let all = parameters(found)?;
    let of = |place: &str| all.iter().filter(|node| node.text("in") == Some(place)).collect::<Vec<_>>();
    let mut params =
        Params { path: String::new(), arguments: Vec::new(), fixed_headers: Vec::new(), idempotent: false };
    params.path(found, &of("path"), schemas, type_name, names)?;
    params.query(&of("query"), schemas, type_name, over, names)?;
    params.headers(&of("header"), schemas, type_name, names)?;
    Ok(params)
}

/// Those of the operation, and those of the path that it does not replace.
fn parameters<'a>(found: &Found<'a>) -> Result<Vec<Node<'a>>, Fault> {
    let mut all: Vec<Node<'a>> = Vec::new();
    for node in found.node.items_of("parameters").into_iter().chain(found.item.items_of("parameters")) {
        let node = node.resolve()?;
        let same =
            |other: &Node<'_>| other.text("name") == node.text("name") && other.text("in") == node.text("in");
        if node.text("name").is_none() {
            return Err(node.fault("is a parameter without a name", "add `name` and `in`"));
        }
        if !all.iter().any(same) {
            all.push(node);
        }
    }
    Ok(all)
}

fn wire<'a>(node: &Node<'a>) -> &'a str {
    node.text("name").unwrap_or_default()
}

/// The schema of a parameter, be it that of its content.
fn schema<'a>(node: &Node<'a>) -> Option<Node<'a>> {
    node.get("schema").or_else(|| {
        let (_, content) = node.entries_of("content").into_iter().next()?;
        content.get("schema")
    })
}

impl Params {
    /// Names the placeholders of the path as the arguments are called.
    fn path<'a>(
        &mut self,
        found: &Found<'a>,
        declared: &[&Node<'a>],
        schemas: &mut Schemas<'a>,
        type_name: &str,
        names: &mut Unique,
    ) -> Result<(), Fault> {
        let base = schemas.config.base_path.trim_end_matches('/');
        let mut left = found.path.strip_prefix(base).unwrap_or(found.path);
        if !left.starts_with('/') {
            let message = format!("has the path `{left}`, which does not start with `/`");
            return Err(found.node.fault(message, "write it so"));
        }
        while let Some((before, after)) = left.split_once('{') {
            let Some((placeholder, after)) = after.split_once('}') else {
                let message = format!("has the path `{}`, where a `{{` is never closed", found.path);
                return Err(found.node.fault(message, "add the `}`"));
            };
            let name = names.take(&snake(placeholder), &["_in_path"]);
            let parameter = declared.iter().find(|node| wire(node) == placeholder);
            let schema = parameter.and_then(|node| schema(node));
            let ty = match schema {
                Some(schema) => {
                    schemas.read(&schema, Way::Request, &format!("{type_name}{}", pascal(placeholder)))?.ty
                }
                None => Type::Text,
            };
            self.path.push_str(before);
            self.path.extend(["{", name.as_str(), "}"]);
            self.arguments.push(Argument {
                name,
                wire: placeholder.to_owned(),
                place: Place::Path,
                ty,
                required: true,
            });
            left = after;
        }
        self.path.push_str(left);
        let odd = |c: char| c.is_whitespace() || c.is_control() || "?#}\\\"".contains(c);
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

    /// One parameter that must be there is an argument; what is optional, or several, is a struct, which
    /// can grow.
    fn query<'a>(
        &mut self,
        declared: &[&Node<'a>],
        schemas: &mut Schemas<'a>,
        type_name: &str,
        over: &OperationConfig,
        names: &mut Unique,
    ) -> Result<(), Fault> {
        let style_of =
            |node: &Node<'_>| ListStyle::named(&over.list_style).unwrap_or_else(|| list_style(node));
        if let [only] = declared
            && only.flag("required")
        {
            let ty = type_of(only, schemas, type_name)?;
            let name = names.take(&snake(wire(only)), &["_in_query"]);
            let place = Place::Query(style_of(only));
            self.arguments.push(Argument { name, wire: wire(only).to_owned(), place, ty, required: true });
            return Ok(());
        }
        if let [only] = declared
            && schemas.config.records
            && type_of(only, schemas, type_name)? == Type::List(Box::new(Type::Text))
        {
            // An empty list is not sent, so there is no need for a struct that says whether it is there.
            let name = names.take(&snake(wire(only)), &["_in_query"]);
            let (place, ty) = (Place::Query(style_of(only)), Type::List(Box::new(Type::Text)));
            self.arguments.push(Argument { name, wire: wire(only).to_owned(), place, ty, required: true });
            return Ok(());
        }
        let mut fields = Object::default();
        let mut field_names = Unique::of(["new", "fields", "other_field"]);
        let mut styles = Vec::new();
        for node in declared {
            let ty = type_of(node, schemas, type_name)?;
            let is_list = matches!(ty, Type::List(_)) || list_style(node) == ListStyle::Indices;
            let style = style_of(node);
            // The lists of one struct are written in one style; what has another stands beside it.
            if is_list && styles.first().is_some_and(|first| *first != style) {
                let name = names.take(&snake(wire(node)), &["_in_query"]);
                let wire = wire(node).to_owned();
                let place = Place::Query(style);
                self.arguments.push(Argument { name, wire, place, ty, required: node.flag("required") });
                continue;
            }
            if is_list {
                styles.push(style);
            }
            let docs = match schema(node) {
                Some(schema) => describe::value(&schema.resolve()?, &ty, &schemas.types),
                None => describe::value(node, &ty, &schemas.types),
            };
            fields.fields.push(Field {
                name: field_names.take(&snake(wire(node)), &["_field"]),
                wire: wire(node).to_owned(),
                ty,
                required: node.flag("required"),
                nullable: false,
                boxed: false,
                secret: schemas.is_secret(wire(node), node),
                docs,
            });
        }
        if fields.fields.is_empty() {
            return Ok(());
        }
        let place = schemas.types.len();
        let name = schemas.names.take(&format!("{type_name}Query"), &["Params"]);
        let kind = Kind::Object(fields);
        schemas.types.push(Named { name, way: Way::Request, docs: String::new(), kind });
        self.arguments.push(Argument {
            name: names.take("query", &["_params"]),
            wire: String::new(),
            place: Place::Queries(styles.first().copied().unwrap_or(ListStyle::Multi)),
            ty: Type::Named(place),
            required: true,
        });
        Ok(())
    }

    fn headers<'a>(
        &mut self,
        declared: &[&Node<'a>],
        schemas: &mut Schemas<'a>,
        type_name: &str,
        names: &mut Unique,
    ) -> Result<(), Fault> {
        let config = schemas.config;
        let same = |one: &str, other: &str| one.eq_ignore_ascii_case(other);
        for node in declared {
            let header = wire(node);
            if config.skip_headers.iter().any(|skipped| same(skipped, header)) || is_ours(header) {
                continue;
            }
            if header.is_empty()
                || !header
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
            {
                let message = format!("is a header called {header:?}, which cannot be sent");
                return Err(node.fault(message, "write letters, digits and `-`"));
            }
            if same(header, &config.idempotency_header) {
                self.idempotent = true;
                continue;
            }
            let schema = schema(node).map(|schema| schema.resolve()).transpose()?;
            let default = schema.and_then(|schema| schema.value.get("default").cloned());
            if let (true, Some(Value::String(default))) = (node.flag("required"), default)
                && !default.is_empty()
                && default.chars().all(|c| c == ' ' || c.is_ascii_graphic())
            {
                self.fixed_headers.push((header.to_owned(), default));
                continue;
            }
            let ty = type_of(node, schemas, type_name)?;
            let name = names.take(&snake(header), &["_header"]);
            let required = node.flag("required");
            self.arguments.push(Argument {
                name,
                wire: header.to_owned(),
                place: Place::Header,
                ty,
                required,
            });
        }
        Ok(())
    }
}

fn type_of<'a>(node: &Node<'a>, schemas: &mut Schemas<'a>, type_name: &str) -> Result<Type, Fault> {
    match schema(node) {
        Some(schema) => {
            let hint = format!("{type_name}{}", pascal(wire(node)));
            Ok(schemas.read(&schema, Way::Request, &hint)?.ty)
        }
        None => Ok(Type::Text),
    }
}

/// Headers that the pipeline sets, which OpenAPI says are no parameters.
fn is_ours(header: &str) -> bool {
    ["authorization", "content-type", "content-length", "host", "user-agent"]
        .iter()
        .any(|ours| ours.eq_ignore_ascii_case(header))
}
