//! What Stripe leaves open: a reference that may be the object itself, and fields we have no name for.

use std::fmt;
use std::ops::Deref;

use serde::Deserialize;
use serde_json::{Map, Value};

/// A reference to another object: its id, or the object itself if the call asked for it in `expand`.
#[derive(Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Expandable {
    /// The object's id.
    Id(String),
    /// The object as Stripe sent it.
    Object(Value),
}

impl Expandable {
    /// The id of the object; `None` if it was sent without one.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Id(id) => Some(id),
            Self::Object(object) => object.get("id")?.as_str(),
        }
    }

    /// The object, if it was sent.
    #[must_use]
    pub fn object(&self) -> Option<&Value> {
        match self {
            Self::Id(_) => None,
            Self::Object(object) => Some(object),
        }
    }
}

/// The id alone: the object can hold a customer's data.
impl fmt::Debug for Expandable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Id(_) => "Id",
            Self::Object(_) => "Object",
        };
        f.debug_tuple(name).field(&self.id()).finish()
    }
}

/// The fields of an object that have no place of their own here, by name.
#[derive(Clone, Default, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Other(Map<String, Value>);

impl Deref for Other {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The names alone: the values can be anything, secrets too.
impl fmt::Debug for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_expanded_reference_keeps_its_object_and_its_id() {
        let read = |value| serde_json::from_value::<Expandable>(value).unwrap();
        let (short, long) = (read(json!("cus_1")), read(json!({ "id": "cus_1", "email": "a@b.c" })));
        assert_eq!((short.id(), short.object()), (Some("cus_1"), None));
        assert_eq!(long.id(), Some("cus_1"));
        assert_eq!(long.object().unwrap()["email"], "a@b.c");
        assert_eq!(format!("{short:?} {long:?}"), r#"Id(Some("cus_1")) Object(Some("cus_1"))"#);
    }
}
