//! Objects that are elsewhere, and pages of lists.
//!
//! Written by `ratelimit-codegen`.

use std::fmt;
use std::marker::PhantomData;

use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{Fields, Read, Shaped, fitting};

/// A reference to an object: its id, or the object itself where the call asked for that.
#[derive(Clone, PartialEq)]
pub struct Expandable<T> {
    value: Value,
    object: PhantomData<fn() -> T>,
}

impl<T> Expandable<T> {
    /// The id, that of the object too; none where it has none.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.value.as_str().or_else(|| self.value.get("id")?.as_str())
    }

    /// What came: a text, or an object.
    #[must_use]
    pub const fn as_json(&self) -> &Value {
        &self.value
    }
}

impl<T: for<'a> Read<'a>> Expandable<T> {
    /// The object, where it came.
    #[must_use]
    pub fn object(&self) -> Option<T> {
        if self.value.is_object() { T::read(&self.value) } else { None }
    }
}

/// The id alone: the object can hold anything.
impl<T> fmt::Debug for Expandable<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Expandable").field(&self.id()).finish()
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct List<T> {
    /// What is in it.
    pub data: Vec<T>,
    /// Whether there are more beyond this page.
    pub has_more: bool,
    /// Everything else that the page says, by name.
    pub other_fields: Fields,
}

impl<'a, T: Read<'a>> Read<'a> for List<T> {
    fn read(value: &'a Value) -> Option<Self> {
        let fields = value.as_object()?;
        let data = match fields.get("data") {
            Some(data) => Vec::read(data)?,
            None => Vec::new(),
        };
        let (has_more, other_fields) = around(fields);
        Some(Self { data, has_more, other_fields })
    }
}

/// What a page says beside what is in it. Apart, so that it is compiled once and not for each type.
fn around(fields: &Fields) -> (bool, Fields) {
    let is_other = |name: &str| name != "data" && name != "has_more";
    let others = fields.iter().filter(|(name, _)| is_other(name));
    let has_more = fields.get("has_more").and_then(Value::as_bool).unwrap_or(false);
    (has_more, others.map(|(name, value)| (name.clone(), value.clone())).collect())
}

impl<'de, T: for<'a> Read<'a> + Shaped> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = fitting("List", Self::shape(), deserializer)?;
        let read = Self::read(&value);
        read.ok_or_else(|| serde::de::Error::custom("is no page of a list: an item is null"))
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("data", &self.data)?;
        map.serialize_entry("has_more", &self.has_more)?;
        for (name, value) in &self.other_fields {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<T> Read<'_> for Expandable<T> {
    fn read(value: &Value) -> Option<Self> {
        let fits = value.is_string() || value.is_object();
        fits.then(|| Self { value: value.clone(), object: PhantomData })
    }
}
