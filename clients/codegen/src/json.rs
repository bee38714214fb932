//! JSON whose objects keep their order, so that the source has the order of the document.
//!
//! A type of our own: the feature of `serde_json` that does this would change what every crate built with
//! this one gets.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<Value>),
    Object(Object),
}

/// An object with more members than this is searched by an index.
const FEW: usize = 16;

/// The members of an object. Of two with one name, the first counts.
#[derive(Clone, PartialEq)]
pub(crate) struct Object {
    fields: Vec<(String, Value)>,
    /// Where each name is, in an object of many.
    places: BTreeMap<String, usize>,
}

impl Object {
    pub(crate) fn new(fields: Vec<(String, Value)>) -> Self {
        let mut object = Self { fields, places: BTreeMap::new() };
        object.index();
        object
    }

    fn index(&mut self) {
        if self.fields.len() > FEW {
            // From the last on, so that the first of a name stays.
            let names = self.fields.iter().enumerate().rev();
            self.places = names.map(|(place, (name, _))| (name.clone(), place)).collect();
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.fields.iter().map(|(name, value)| (name.as_str(), value))
    }

    fn place(&self, name: &str) -> Option<usize> {
        if self.places.is_empty() {
            return self.fields.iter().position(|(known, _)| known == name);
        }
        self.places.get(name).copied()
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.fields.get(self.place(name)?).map(|(_, value)| value)
    }

    /// Lays the members of `over` over these, one by one.
    fn overlay(&mut self, over: Self) {
        for (name, value) in over.fields {
            if let Some((_, known)) = self.place(&name).and_then(|place| self.fields.get_mut(place)) {
                known.overlay(value);
                continue;
            }
            let place = self.fields.len();
            self.fields.push((name.clone(), value));
            if self.places.is_empty() {
                self.index();
            } else {
                self.places.insert(name, place);
            }
        }
    }
}

/// Only what is in it.
impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Object").field(&self.fields).finish()
    }
}

impl Value {
    /// Lays `over` over this: objects member by member, everything else instead of what is there; a
    /// reference is one thing with what it refers to.
    pub(crate) fn overlay(&mut self, over: Self) {
        let refers = self.get("$ref").is_some() || over.get("$ref").is_some();
        match (self, over) {
            (Self::Object(under), Self::Object(over)) if !refers => under.overlay(over),
            (under, over) => *under = over,
        }
    }

    /// The member `name`.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }

    /// What a JSON pointer points to (RFC 6901).
    pub(crate) fn pointer(&self, pointer: &str) -> Option<&Self> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |value, token| {
            let token = token.replace("~1", "/").replace("~0", "~");
            match value {
                Self::Array(items) => items.get(token.parse::<usize>().ok()?),
                other => other.get(&token),
            }
        })
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    pub(crate) fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(flag) = self { Some(*flag) } else { None }
    }

    pub(crate) fn as_array(&self) -> Option<&[Self]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    pub(crate) fn as_object(&self) -> Option<&Object> {
        if let Self::Object(fields) = self { Some(fields) } else { None }
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    pub(crate) fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }
}

/// As JSON, but that what is no scalar is only hinted at.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(flag) => write!(f, "{flag}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::String(text) => write!(f, "{text:?}"),
            Self::Array(items) if items.is_empty() => f.write_str("[]"),
            Self::Array(_) => f.write_str("[..]"),
            Self::Object(fields) if fields.is_empty() => f.write_str("{}"),
            Self::Object(_) => f.write_str("{..}"),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Read)
    }
}

struct Read;

impl<'de> Visitor<'de> for Read {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Number::from_f64(number).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Value::Object(Object::new(fields)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(names: impl IntoIterator<Item = String>) -> Object {
        let fields = names.into_iter().enumerate();
        Object::new(fields.map(|(place, name)| (name, Value::Number(place.into()))).collect())
    }

    #[test]
    fn few_and_many_members_are_found_by_their_first_name_and_overlaid_in_their_order() {
        for many in [3, FEW - 1, FEW, FEW + 1, 10 * FEW] {
            let mut under = object((0..many).chain([0]).map(|place| format!("m{place}")));
            assert_eq!(under.get("m0"), Some(&Value::Number(0.into())), "{many}");
            under.overlay(object((0..many + 2).rev().map(|place| format!("m{place}"))));
            let names: Vec<_> = under.iter().map(|(name, _)| name.to_owned()).collect();
            let wanted = (0..many).chain([0, many + 1, many]).map(|place| format!("m{place}"));
            assert_eq!(names, wanted.collect::<Vec<_>>());
            assert_eq!(under.get("m0"), Some(&Value::Number((many + 1).into())));
            assert_eq!((under.get("m9999"), under.get("").is_some()), (None, false));
            assert_eq!(under.get(&format!("m{many}")), Some(&Value::Number(1.into())));
        }
    }

    #[test]
    fn a_reference_into_very_many_is_found_at_once() {
        // What goes through all of them each time does not come to an end here.
        const MANY: usize = 300_000;
        let object = object((0..MANY).map(|place| format!("m{place}")));
        assert!((0..MANY).all(|place| object.get(&format!("m{place}")).is_some()));
    }
}
