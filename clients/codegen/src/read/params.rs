//! The parameters of an operation: into the path, the query and the headers.

use std::collections::BTreeSet;

use super::facts::kinds;
use super::operation::{Found, list_style};
use super::schema::Schemas;
use crate::config::OperationConfig;
use crate::document::Node;
use crate::error::Fault;
use crate::json::Value;
use crate::model::{Argument, Field, Kind, ListStyle, Named, Object, Place, Root, Type, Way};
use crate::names::{Unique, pascal, plain, snake};

/// The headers that a cookie goes by.
const COOKIE: &str = "Cookie";

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
    root: Option<&Root>,
    type_name: &str,
    over: &OperationConfig,
    names: &mut Unique,
) -> Result<Params, Fault> {
    let mut all = parameters(found)?;
    all.retain(|node| !is_credential(node, root));
    let of = |place: &str| all.iter().filter(|node| node.text("in") == Some(place)).collect::<Vec<_>>();
    let mut params =
        Params { path: String::new(), arguments: Vec::new(), fixed_headers: Vec::new(), idempotent: false };
    params.path(found, &of("path"), schemas, type_name, over, names)?;
    params.query(&of("query"), schemas, type_name, over, names)?;
    params.headers(&of("header"), schemas, type_name, names)?;
    params.cookies(&of("cookie"), names);
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
        placed(&node)?;
        if !all.iter().any(same) {
            all.push(node);
        }
    }
    Ok(all)
}

/// Whether the parameter goes anywhere.
fn placed(node: &Node<'_>) -> Result<(), Fault> {
    let help = match node.text("in") {
        Some("path" | "query" | "header" | "cookie") => return Ok(()),
        Some("body" | "formData") => "write a `requestBody`, as OpenAPI 3 has it",
        _ => "write `\"in\": \"path\"`, `\"query\"`, `\"header\"` or `\"cookie\"`",
    };
    let message = match node.value.get("in") {
        Some(place) => {
            format!("is the parameter `{}` in {place}, which is no place of one", plain(wire(node)))
        }
        None => format!("is the parameter `{}`, and does not say where it goes", plain(wire(node))),
    };
    Err(node.fault(message, help))
}

pub(super) fn wire<'a>(node: &Node<'a>) -> &'a str {
    node.text("name").unwrap_or_default()
}

/// Whether it is where the client puts its credentials.
fn is_credential(node: &Node<'_>, root: Option<&Root>) -> bool {
    let auth = root.and_then(|root| root.auth.as_deref()).and_then(|auth| auth.split_once(':'));
    auth.is_some_and(|(place, name)| {
        node.text("in") == Some(place)
            && if place == "header" { name.eq_ignore_ascii_case(wire(node)) } else { name == wire(node) }
    })
}

/// What a parameter is on the wire.
pub(super) enum Sent<'a> {
    Schema(Node<'a>),
    /// A text that holds something else, which is nothing that is written here; what it is.
    Packed(String),
    /// Nothing is said of it.
    Text,
}

pub(super) fn sent<'a>(node: &Node<'a>) -> Sent<'a> {
    if let Some((media, _)) = node.entries_of("content").into_iter().next() {
        return Sent::Packed(format!("A text that holds `{}`", plain(media)));
    }
    let mark = match node.text("style") {
        Some("pipeDelimited") => "|",
        Some("spaceDelimited") => " ",
        _ => "",
    };
    let explode = node.value.get("explode").and_then(Value::as_bool).unwrap_or(false);
    if !mark.is_empty() && !explode {
        return Sent::Packed(format!("Texts with `{mark}` between them"));
    }
    match node.get("schema") {
        None => Sent::Text,
        Some(schema) if is_flat(node, &schema) => Sent::Packed(
            "Its fields as names and values in turn, with `,` between them: `name,value`".to_owned(),
        ),
        Some(schema) => Sent::Schema(schema),
    }
}

/// Whether it is an object that is one value in the query.
fn is_flat(node: &Node<'_>, schema: &Node<'_>) -> bool {
    node.text("in") == Some("query")
        && node.text("style").unwrap_or("form") == "form"
        && node.value.get("explode").and_then(Value::as_bool) == Some(false)
        && schema.resolve().is_ok_and(|schema| kinds(&schema) == ["object"])
}

/// A parameter in the query: itself, or a field of one whose fields are the parameters.
struct Queried<'a> {
    wire: &'a str,
    node: Node<'a>,
    sent: Sent<'a>,
    required: bool,
}

/// Those in the query. An object in the style `form`, which is the usual one, gives each of its fields as a parameter.
fn queried<'a>(declared: &[&Node<'a>]) -> Result<Vec<Queried<'a>>, Fault> {
    let mut queried: Vec<Queried<'a>> = Vec::new();
    for node in declared {
        let required = node.flag("required");
        match sent(node) {
            Sent::Schema(schema) if is_spread(node, &schema)? => {
                let schema = schema.resolve()?;
                let needed = schema.texts_of("required");
                for (wire, field) in schema.entries_of("properties") {
                    let required = required && needed.contains(&wire);
                    let resolved = field.resolve()?;
                    queried.push(Queried { wire, node: resolved, sent: Sent::Schema(field), required });
                }
            }
            sent => queried.push(Queried { wire: wire(node), node: (*node).clone(), sent, required }),
        }
    }
    let mut seen = BTreeSet::new();
    queried.retain(|parameter| seen.insert(parameter.wire));
    Ok(queried)
}

/// Whether the fields of the parameter are parameters of their own.
fn is_spread(node: &Node<'_>, schema: &Node<'_>) -> Result<bool, Fault> {
    let explode = node.value.get("explode").and_then(Value::as_bool).unwrap_or(true);
    let schema = schema.resolve()?;
    Ok(node.text("style").unwrap_or("form") == "form"
        && explode
        && !schema.entries_of("properties").is_empty()
        && schema.get("allOf").is_none()
        && super::unions::choices(&schema).is_empty())
}

impl Params {
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
        let queried = queried(declared)?;
        let one = |only: &Queried<'a>, ty: Type, docs: String, names: &mut Unique| Argument {
            name: names.take(&snake(only.wire), &["_in_query"]),
            wire: only.wire.to_owned(),
            place: Place::Query(style_of(&only.node)),
            ty,
            required: true,
            docs,
        };
        if let [only] = queried.as_slice() {
            let (ty, docs) = type_of(only.wire, &only.sent, schemas, type_name)?;
            let is_texts = ty == Type::List(Box::new(Type::Text));
            // An empty list is not sent, so there is no need for a struct that says whether it is there.
            if only.required || schemas.config.records && is_texts {
                self.arguments.push(one(only, ty, docs, names));
                return Ok(());
            }
        }
        let read = queried
            .iter()
            .map(|parameter| type_of(parameter.wire, &parameter.sent, schemas, type_name))
            .collect::<Result<Vec<_>, Fault>>()?;
        let style = style_of_all(queried.iter().map(|parameter| style_of(&parameter.node)).zip(&read));
        let mut fields = Object::default();
        let mut field_names = Unique::of(["new", "fields", "other_field"]);
        for (parameter, (ty, docs)) in queried.iter().zip(read) {
            let Queried { wire, node, required, .. } = parameter;
            // The lists of one struct are written in one style; what has another stands beside it.
            if matches!(ty, Type::List(_)) && style_of(node) != style {
                self.arguments.push(Argument { required: *required, ..one(parameter, ty, docs, names) });
                continue;
            }
            fields.fields.push(Field {
                name: field_names.take(&snake(wire), &["_field"]),
                wire: (*wire).to_owned(),
                ty,
                required: *required,
                nullable: false,
                boxed: false,
                secret: schemas.is_secret(wire, node),
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
            place: Place::Queries(style),
            ty: Type::Named(place),
            required: true,
            docs: String::new(),
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
            let is_known = self
                .arguments
                .iter()
                .any(|argument| argument.place == Place::Header && same(&argument.wire, header));
            if config.skip_headers.iter().any(|skipped| same(skipped, header)) || is_ours(header) || is_known
            {
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
            let schema = node.get("schema").map(|schema| schema.resolve()).transpose()?;
            let default = schema.and_then(|schema| schema.value.get("default").cloned());
            if let (true, Some(Value::String(default))) = (node.flag("required"), default)
                && !default.is_empty()
                && default.chars().all(|c| c == ' ' || c.is_ascii_graphic())
            {
                self.fixed_headers.push((header.to_owned(), default));
                continue;
            }
            // What is asked for is what the method reads: another choice would be one that it cannot.
            if same(header, "accept") {
                continue;
            }
            let (ty, docs) = type_of(header, &sent(node), schemas, type_name)?;
            let name = names.take(&snake(header), &["_header"]);
            let required = node.flag("required");
            self.arguments.push(Argument {
                name,
                wire: header.to_owned(),
                place: Place::Header,
                ty,
                required,
                docs,
            });
        }
        Ok(())
    }

    /// All cookies are one argument, for they are one header.
    fn cookies(&mut self, declared: &[&Node<'_>], names: &mut Unique) {
        if declared.is_empty() {
            return;
        }
        let cookies: Vec<_> = declared.iter().map(|node| format!("`{}=..`", plain(wire(node)))).collect();
        let between = if cookies.len() > 1 { ", with `; ` between them" } else { "" };
        self.arguments.push(Argument {
            name: names.take("cookie", &["_header"]),
            wire: COOKIE.to_owned(),
            place: Place::Header,
            ty: Type::Text,
            required: declared.iter().any(|node| node.flag("required")),
            docs: format!("{}{between}.", cookies.join(" and ")),
        });
    }
}

/// The type of the parameter `wire`, and what is said of it.
pub(super) fn type_of<'a>(
    wire: &str,
    sent: &Sent<'a>,
    schemas: &mut Schemas<'a>,
    type_name: &str,
) -> Result<(Type, String), Fault> {
    match sent {
        Sent::Schema(schema) => {
            let hint = format!("{type_name}{}", pascal(wire));
            let ty = schemas.read(schema, Way::Request, &hint)?.ty;
            let docs = schemas.said(wire, &schema.resolve()?, &ty);
            Ok((ty, docs))
        }
        Sent::Packed(what) => Ok((Type::Text, format!("{what}."))),
        Sent::Text => Ok((Type::Text, "A text.".to_owned())),
    }
}

/// How the lists of a struct are written: as the first of them is, or as those that are in its objects.
fn style_of_all<'r>(read: impl Iterator<Item = (ListStyle, &'r (Type, String))>) -> ListStyle {
    let mut of_objects = ListStyle::Multi;
    for (style, (ty, _)) in read {
        if matches!(ty, Type::List(_)) {
            return style;
        }
        if style == ListStyle::Indices {
            of_objects = style;
        }
    }
    of_objects
}

/// Headers that the pipeline or the transport sets, the first of which OpenAPI says are no parameters.
fn is_ours(header: &str) -> bool {
    const OURS: &[&str] = &[
        "authorization",
        "content-type",
        "user-agent",
        "connection",
        "content-length",
        "host",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ];
    OURS.iter().any(|ours| ours.eq_ignore_ascii_case(header))
}
