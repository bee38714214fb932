//! Schemas as types.
//!
//! Whatever gets a name (objects, enums, unions) is put on a list and read later, so that a chain of
//! references, however long, or in a circle, is no deep recursion.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::json::Value;

use super::facts::{
    Part, goes_only_the_other, has_name, is_component, is_null_by_part, kinds, page, parts, ref_name,
    telling, texts,
};
use super::{describe, unions};
use crate::config::Config;
use crate::document::Node;
use crate::error::Fault;
use crate::model::{Field, Kind, Named, Object, Type, Way};
use crate::names::{Unique, pascal, plain, singular, snake};

/// How deep lists and references to what has no name may nest.
const DEEPEST: usize = 64;

/// What a schema says of a value.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub(super) ty: Type,
    /// Whether it may be null, or, in a form, emptied.
    pub(super) nullable: bool,
}

/// The types of a module, in the making.
pub(super) struct Schemas<'a> {
    pub(super) config: &'a Config,
    pub(super) names: Unique,
    pub(super) types: Vec<Named>,
    known: BTreeMap<(String, String, Way), usize>,
    /// Places of types by what their schemas say: what is said twice is one type.
    shapes: BTreeMap<(String, Way), usize>,
    module: String,
    homes: Option<&'a BTreeMap<String, String>>,
    /// Places of enums by their texts, whose order means nothing.
    enums: BTreeMap<BTreeSet<String>, usize>,
    /// What is being read, from the outermost to what is in it.
    reading: Vec<(&'a str, String)>,
    left: VecDeque<(usize, Node<'a>)>,
    /// Names of what comes back, which nothing that is sent takes.
    of_answers: BTreeSet<String>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(config: &'a Config, names: Unique) -> Self {
        Self {
            config,
            names,
            types: Vec::new(),
            known: BTreeMap::new(),
            shapes: BTreeMap::new(),
            module: String::new(),
            homes: None,
            enums: BTreeMap::new(),
            reading: Vec::new(),
            left: VecDeque::new(),
            of_answers: BTreeSet::new(),
        }
    }

    /// With the same names taken, and nothing read.
    pub(super) fn anew(&self) -> Self {
        Self::new(self.config, self.names.clone())
    }

    /// The names of the schemas that something is read by.
    pub(super) fn named_answers(&self) -> BTreeSet<String> {
        let answers =
            self.known.keys().filter(|(_, pointer, way)| *way == Way::Response && has_name(pointer));
        let name = |(document, pointer, _): &(String, String, Way)| {
            let name = pointer.rsplit('/').next().unwrap_or_default();
            pascal(self.config.type_name(document, name).unwrap_or(name))
        };
        answers.map(name).collect()
    }

    /// Keeps names for what comes back.
    pub(super) fn keep_for_answers(&mut self, names: BTreeSet<String>) {
        self.of_answers = names;
    }

    /// The module that the types are of, and those of other types.
    pub(super) fn live_in(&mut self, module: &str, homes: &'a BTreeMap<String, String>) {
        module.clone_into(&mut self.module);
        self.homes = Some(homes);
    }

    /// The name of the type that the schema at `node` has in another module.
    fn foreign(&self, node: &Node<'a>, way: Way) -> Option<String> {
        let name = ref_name(node).filter(|_| way == Way::Response)?;
        let home = self.homes?.get(name)?;
        (*home != self.module).then(|| pascal(name))
    }

    /// What the schema at `node` says. `hint` is its name where it has none.
    pub(super) fn read(&mut self, node: &Node<'a>, way: Way, hint: &str) -> Result<Said, Fault> {
        self.read_at(node, way, hint, DEEPEST)
    }

    pub(super) fn read_at(
        &mut self,
        node: &Node<'a>,
        way: Way,
        hint: &str,
        depth: usize,
    ) -> Result<Said, Fault> {
        let Some(depth) = depth.checked_sub(1) else {
            return Err(node.fault("nests too deep, or holds itself", "let an object be in between"));
        };
        if let Some(name) = self.foreign(node, way) {
            return Ok(Said { ty: Type::Foreign(name), nullable: false });
        }
        // The types that stand beside a reference are those of what it refers to.
        let outer_null = node.flag("nullable");
        let at = node.resolve()?;
        let place = (at.document.name(), at.pointer.clone());
        if self.reading.contains(&place) {
            // It holds itself with no object in between that would have a name: any JSON.
            return Ok(Said { ty: Type::Any, nullable: outer_null });
        }
        self.reading.push(place);
        let said = self.read_resolved(node, &at, way, hint, depth);
        self.reading.pop();
        said
    }

    /// What the schema at `at` says, to which `node` leads.
    fn read_resolved(
        &mut self,
        node: &Node<'a>,
        at: &Node<'a>,
        way: Way,
        hint: &str,
        depth: usize,
    ) -> Result<Said, Fault> {
        let outer_null = node.flag("nullable");
        let hint = match ref_name(node) {
            Some(name) => match self.config.type_name(node.document.name(), name) {
                Some(name) => name.to_owned(),
                None => pascal(name),
            },
            None => hint.to_owned(),
        };
        let kinds = kinds(at);
        let nullable = outer_null || at.flag("nullable") || kinds.contains(&"null") || is_null_by_part(at);
        let said = |ty| Ok(Said { ty, nullable });
        let choices = unions::choices(at);
        if !choices.is_empty() {
            let chosen = self.choose(at, &choices, way, &hint, depth)?;
            return Ok(Said { nullable: nullable || chosen.nullable, ty: chosen.ty });
        }
        if let Some(only) = telling(at)? {
            let inner = self.read_at(&only, way, &hint, depth)?;
            return Ok(Said { nullable: nullable || inner.nullable, ..inner });
        }
        let kinds: Vec<_> = kinds.into_iter().filter(|kind| *kind != "null").collect();
        match kinds.as_slice() {
            // What is always the same tells apart what is one of several, and is a text like any other.
            ["string"] if self.config.records && way == Way::Response && texts(at).len() == 1 => {
                said(Type::Text)
            }
            ["string"] if !texts(at).is_empty() => {
                let named = self.named(at, way, &hint, Kind::Enum(Vec::new()));
                said(Type::Named(named))
            }
            ["string"] => said(Type::Text),
            ["integer"] => said(Type::Int),
            ["number"] => said(Type::Number),
            ["boolean"] => said(Type::Bool),
            ["array"] => {
                let item = match at.get("items") {
                    Some(items) => self.item(&items, way, &singular_type(&hint), depth)?,
                    None => Type::Any,
                };
                said(Type::List(Box::new(item)))
            }
            ["object"] => said(self.object(at, way, &hint, depth)?),
            [] => said(Type::Any),
            several => said(self.of_kinds(at, several, way, &hint)),
        }
    }

    /// What is in a list or a map. What comes back is kept whole in records, which tell of a null in one.
    fn item(&mut self, node: &Node<'a>, way: Way, hint: &str, depth: usize) -> Result<Type, Fault> {
        let Said { ty, nullable } = self.read_at(node, way, hint, depth)?;
        let is_kept = self.config.records && way == Way::Response;
        // An empty text in a record is what empties.
        let is_text = self.config.records && ty == Type::Text;
        let is_null = nullable && !is_kept && !is_text && ty != Type::Any;
        Ok(if is_null { Type::Nullable(Box::new(ty)) } else { ty })
    }

    fn object(&mut self, at: &Node<'a>, way: Way, hint: &str, depth: usize) -> Result<Type, Fault> {
        if let Some(items) = page(at).filter(|_| self.config.records && way == Way::Response) {
            let item = self.read_at(&items, way, &singular_type(hint), depth)?.ty;
            return Ok(Type::Page(Box::new(item)));
        }
        let has_fields = !at.entries_of("properties").is_empty() || !at.items_of("allOf").is_empty();
        if has_fields {
            let named = self.named(at, way, hint, Kind::Object(Object::default()));
            return Ok(Type::Named(named));
        }
        let value = match self.others(at, way, hint, depth)? {
            Some(value) => value,
            None => Type::Any,
        };
        Ok(Type::Map(Box::new(value)))
    }

    /// What the fields are that have no name.
    fn others(&mut self, at: &Node<'a>, way: Way, hint: &str, depth: usize) -> Result<Option<Type>, Fault> {
        let by_pattern = at.entries_of("patternProperties").into_iter().map(|(_, node)| node).next();
        let Some(others) = at.get("additionalProperties").or(by_pattern) else { return Ok(None) };
        match others.value {
            Value::Bool(false) => Ok(None),
            Value::Object(schema) if !schema.is_empty() => {
                Ok(Some(self.item(&others, way, &format!("{hint}Value"), depth)?))
            }
            _ => Ok(Some(Type::Any)),
        }
    }

    /// The place of the type with a name that is at `at`; it is read when its turn comes.
    pub(super) fn named(&mut self, at: &Node<'a>, way: Way, hint: &str, kind: Kind) -> usize {
        // Texts are the same in both directions.
        let way = if matches!(kind, Kind::Enum(_)) { Way::Response } else { way };
        let key = (at.document.name().to_owned(), at.pointer.clone(), way);
        if let Some(place) = self.known.get(&key) {
            return *place;
        }
        let endings: &[&str] = match way {
            Way::Request => &["Input", "Params"],
            Way::Response => &["Object", "Kind"],
        };
        // A schema with a name of its own is a type of its own.
        let is_shared = self.config.records && !is_component(&at.pointer);
        let shape = is_shared.then(|| (format!("{:?}", at.value), way));
        if let Some(place) = shape.as_ref().and_then(|shape| self.shapes.get(shape)) {
            return *place;
        }
        // Documents name the same texts anew wherever they stand: `Editor`, `Editor1`.
        let mut hint = pascal(hint);
        let mut enumerated = None;
        if matches!(kind, Kind::Enum(_)) {
            let texts: BTreeSet<_> = texts(at).into_iter().map(str::to_owned).collect();
            if let Some(&place) = self.enums.get(&texts) {
                self.known.insert(key, place);
                return place;
            }
            enumerated = Some(texts);
            let bare = hint.trim_end_matches(|c: char| c.is_ascii_digit());
            if !bare.is_empty() && !self.names.is_taken(bare) {
                hint = bare.to_owned();
            }
        }
        let kind = if matches!(kind, Kind::Enum(_)) { Kind::Enum(variants(&texts(at))) } else { kind };
        if way == Way::Request && self.of_answers.contains(&hint) {
            hint.push_str("Input");
        }
        let name = self.names.take(&hint, endings);
        let place = self.types.len();
        self.known.insert(key, place);
        self.shapes.extend(shape.map(|shape| (shape, place)));
        self.enums.extend(enumerated.map(|texts| (texts, place)));
        self.types.push(Named { name, way, docs: String::new(), kind });
        self.left.push_back((place, at.clone()));
        place
    }

    /// Reads what has a name, and what is named in it, until all is read.
    pub(super) fn finish(&mut self, faults: &mut Vec<Fault>) {
        while let Some((place, node)) = self.left.pop_front() {
            let Some(Named { name, way, kind, .. }) = self.types.get(place) else { continue };
            let (name, way) = (name.clone(), *way);
            let read = match kind {
                Kind::Object(_) => self.fields(&node, way, &name).map(Kind::Object),
                Kind::Enum(known) => Ok(Kind::Enum(known.clone())),
                Kind::Union(_) => self.variants_of(&node, way, &name).map(Kind::Union),
            };
            match read {
                Ok(kind) => {
                    if let Some(named) = self.types.get_mut(place) {
                        named.kind = kind;
                    }
                }
                Err(fault) => faults.push(fault),
            }
        }
    }

    /// What is said of the value that is called `wire`.
    pub(super) fn said(&self, wire: &str, schema: &Node<'_>, ty: &Type) -> String {
        let docs = describe::value(schema, ty, &self.types);
        match (self.config.unit(wire), docs.strip_prefix("A whole number")) {
            (Some(unit), Some(rest)) => format!("A whole number, {}{rest}", plain(unit)),
            _ => docs,
        }
    }

    pub(super) fn is_secret(&self, wire: &str, schema: &Node<'_>) -> bool {
        schema.text("format") == Some("password") || self.config.secret_fields.iter().any(|name| name == wire)
    }

    fn fields(&mut self, node: &Node<'a>, way: Way, name: &str) -> Result<Object, Fault> {
        let mut object = Object::default();
        let of_records: &[&str] = if self.config.records { &["fields", "other_field"] } else { &[] };
        let mut names = Unique::of(["new", "other_fields"].into_iter().chain(of_records.iter().copied()));
        let parts = parts(node)?;
        // One part may say that a field of another must be there.
        let required: Vec<&str> = parts
            .iter()
            .filter(|part| part.is_sure)
            .flat_map(|part| part.node.texts_of("required"))
            .collect();
        for Part { node: part, .. } in &parts {
            for (wire, schema) in part.entries_of("properties") {
                if object.fields.iter().any(|field| field.wire == wire) || goes_only_the_other(way, &schema)?
                {
                    continue;
                }
                let mut said = self.read(&schema, way, &format!("{name}{}", pascal(wire)))?;
                if self.config.records && said.ty == Type::Text {
                    // An empty text empties the field.
                    said.nullable &= way == Way::Response;
                }
                object.fields.push(Field {
                    name: names.take(&snake(wire), &["_field"]),
                    wire: wire.to_owned(),
                    required: way == Way::Request && required.contains(&wire),
                    nullable: said.nullable,
                    boxed: false,
                    secret: self.is_secret(wire, &schema),
                    docs: self.said(wire, &schema.resolve()?, &said.ty),
                    ty: said.ty,
                });
            }
            if object.others.is_none() {
                object.others = self.others(part, way, name, DEEPEST)?;
            }
        }
        // What is of a kind that a discriminator tells has the fields of that kind too.
        if object.others.is_none() && node.get("discriminator").is_some() && !self.config.records {
            object.others = Some(Type::Any);
        }
        let of_schema = node.pointer.rsplit('/').next().unwrap_or_default();
        let is_kept = |kept: &String| kept == of_schema || (kept == "*" && way == Way::Response);
        if object.others.is_none() && self.config.keep_unknown.iter().any(is_kept) {
            object.others = Some(Type::Any);
        }
        Ok(object)
    }
}

fn variants(texts: &[&str]) -> Vec<(String, String)> {
    let mut names = Unique::of(["Unknown", "Self"]);
    let mut variants: Vec<(String, String)> = Vec::new();
    let mut seen = BTreeSet::new();
    for text in texts.iter().filter(|text| seen.insert(**text)) {
        let name = if text.is_empty() { "Empty".to_owned() } else { pascal(text) };
        variants.push((names.take(&name, &["Value"]), (*text).to_owned()));
    }
    variants
}

/// The name of one item of what is named `name`.
fn singular_type(name: &str) -> String {
    let one = singular(name);
    if one == name { format!("{name}Item") } else { one }
}
