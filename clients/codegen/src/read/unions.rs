//! Schemas that are one of several: `anyOf`, `oneOf`, and several types at once.

use super::facts::{kinds, ref_name, texts};
use super::schema::{Said, Schemas};
use super::told::{told_by, told_by_names};
use crate::document::Node;
use crate::error::Fault;
use crate::model::{Kind, ToldBy, Type, Variant, Way};
use crate::names::{Unique, pascal};

/// The schemas of which the one at `node` is one; none where it is no union.
pub(super) fn choices<'a>(node: &Node<'a>) -> Vec<Node<'a>> {
    let mut choices = node.items_of("oneOf");
    choices.extend(node.items_of("anyOf"));
    choices
}

/// Whether it stands for nothing: null, or the empty text that unsets.
pub(super) fn is_nothing(choice: &Node<'_>) -> bool {
    kinds(choice) == ["null"] || matches!(texts(choice).as_slice(), [""])
}

impl<'a> Schemas<'a> {
    /// What one of `choices` says, where that is one; else a union.
    pub(super) fn choose(
        &mut self,
        at: &Node<'a>,
        choices: &[Node<'a>],
        way: Way,
        hint: &str,
        depth: usize,
    ) -> Result<Said, Fault> {
        let left: Vec<_> = choices.iter().filter(|choice| !is_nothing(choice)).cloned().collect();
        let nullable = left.len() < choices.len();
        if at.get("properties").is_some() || at.get("allOf").is_some() {
            // The choices only say which of its fields go together.
            let named = self.named(at, way, hint, Kind::Object(crate::model::Object::default()));
            return Ok(Said { ty: Type::Named(named), nullable });
        }
        let ty = match left.as_slice() {
            [] => Type::Any,
            [only] => {
                let said = self.read_at(only, way, hint, depth)?;
                return Ok(Said { nullable: nullable || said.nullable, ty: said.ty });
            }
            _ if at.get("x-expansionResources").is_some() => self.expandable(at, &left, way, hint, depth)?,
            _ => Type::Named(self.named(at, way, hint, Kind::Union(Vec::new()))),
        };
        Ok(Said { ty, nullable })
    }

    /// An id or an object. The object is typed only where that is asked for: following every reference
    /// brings most of an API with each of its objects.
    fn expandable(
        &mut self,
        at: &Node<'a>,
        left: &[Node<'a>],
        way: Way,
        hint: &str,
        depth: usize,
    ) -> Result<Type, Fault> {
        let several = at.get("x-expansionResources").filter(|_| self.config.records);
        if let Some(several) = several.filter(|several| choices(several).len() > 1) {
            let union = self.named(&several, way, hint, Kind::Union(Vec::new()));
            return Ok(Type::Expandable(Box::new(Type::Named(union))));
        }
        let objects: Vec<_> = left.iter().filter(|choice| ref_name(choice).is_some()).collect();
        let object = match objects.as_slice() {
            [only] if self.is_expanded(only) => self.read_at(only, way, hint, depth)?.ty,
            _ => Type::Any,
        };
        Ok(Type::Expandable(Box::new(object)))
    }

    fn is_expanded(&self, object: &Node<'a>) -> bool {
        self.config.records
            || ref_name(object).is_some_and(|name| self.config.expand.iter().any(|expanded| expanded == name))
    }

    /// A value that has one of several JSON types.
    pub(super) fn of_kinds(&mut self, at: &Node<'a>, several: &[&str], way: Way, hint: &str) -> Type {
        let simple = several.iter().all(|kind| matches!(*kind, "string" | "integer" | "number" | "boolean"));
        if simple { Type::Named(self.named(at, way, hint, Kind::Union(Vec::new()))) } else { Type::Any }
    }

    /// The variants of the union at `node`, the best told first.
    pub(super) fn variants_of(
        &mut self,
        node: &Node<'a>,
        way: Way,
        name: &str,
    ) -> Result<Vec<Variant>, Fault> {
        let choices = choices(node);
        let mut names = Unique::of(["Other"]);
        if choices.is_empty() {
            return Ok(kinds(node).into_iter().filter_map(|kind| plain(kind, &mut names)).collect());
        }
        let mut variants = Vec::new();
        let choices: Vec<_> = choices.into_iter().filter(|choice| !is_nothing(choice)).collect();
        for choice in &choices {
            let called = ref_name(choice).map(pascal);
            let hint = called.clone().unwrap_or_else(|| format!("{name}Value"));
            let ty = self.read(choice, way, &hint)?.ty;
            let told_by = told_by(node, choice, &choices, &ty)?;
            let called = called.unwrap_or_else(|| match &told_by {
                ToldBy::Tag(_, tags) if tags.len() == 1 => pascal(&tags.concat()),
                _ => self.called(&ty),
            });
            variants.push(Variant { name: names.take(&called, &[]), ty, boxed: false, told_by });
        }
        told_by_names(&choices, &mut variants)?;
        // What is deleted has the tag of what is not; and of two that are told by fields, the one that
        // asks for more is tried first.
        variants.sort_by_key(|variant| match &variant.told_by {
            ToldBy::Deleted => (0, 0),
            ToldBy::Tag(..) => (1, 0),
            ToldBy::Json(kind) => (2, usize::from(*kind == "number")),
            ToldBy::Has(fields, any) => (3, usize::MAX - 2 * fields.len() - usize::from(!any.is_empty())),
        });
        Ok(variants)
    }

    /// What a variant is called whose schema has no name.
    fn called(&self, ty: &Type) -> String {
        match ty {
            Type::Bool => "Bool".to_owned(),
            Type::Int => "Integer".to_owned(),
            Type::Number => "Number".to_owned(),
            Type::Text => "Text".to_owned(),
            Type::Any => "Any".to_owned(),
            Type::List(_) => "List".to_owned(),
            Type::Map(_) => "Map".to_owned(),
            Type::Expandable(_) => "Reference".to_owned(),
            Type::Foreign(name) => name.clone(),
            Type::Page(_) => "Page".to_owned(),
            Type::Nullable(inner) => self.called(inner),
            Type::Named(place) => match self.types.get(*place).map(|named| &named.kind) {
                Some(Kind::Enum(_)) => "Word".to_owned(),
                Some(Kind::Union(_)) => "Choice".to_owned(),
                _ => "Object".to_owned(),
            },
        }
    }
}

fn plain(kind: &str, names: &mut Unique) -> Option<Variant> {
    let (name, ty, kind) = match kind {
        "string" => ("Text", Type::Text, "string"),
        "integer" => ("Integer", Type::Int, "integer"),
        "number" => ("Number", Type::Number, "number"),
        "boolean" => ("Bool", Type::Bool, "boolean"),
        _ => return None,
    };
    Some(Variant { name: names.take(name, &[]), ty, boxed: false, told_by: ToldBy::Json(kind) })
}
