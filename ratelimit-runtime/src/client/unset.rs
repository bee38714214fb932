//! A field that can be emptied, which is something else than left out.

use serde::{Serialize, Serializer};

/// The name by which forms know it; JSON writes any unit as `null`.
pub(super) const UNSET: &str = "$ratelimit_runtime::Unset";

/// A value, or the word that the field is to be emptied at the upstream: `key=` in a form or a query,
/// `null` in JSON ([RFC 7396](https://www.rfc-editor.org/rfc/rfc7396)).
///
/// A field that may also stay as it is, is an `Option` of it: `None` is left out.
///
/// ```
/// use ratelimit_runtime::OrUnset;
/// use serde::Serialize;
///
/// #[derive(Serialize)]
/// struct UpdateCustomer {
///     #[serde(skip_serializing_if = "Option::is_none")]
///     description: Option<OrUnset<String>>,
/// }
///
/// let update = UpdateCustomer { description: Some(OrUnset::Unset) };
/// assert_eq!(serde_json::to_string(&update).unwrap(), r#"{"description":null}"#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OrUnset<T> {
    /// Empty the field.
    Unset,
    /// Set it to this.
    Set(T),
}

impl<T> From<T> for OrUnset<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T: Serialize> Serialize for OrUnset<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unset => serializer.serialize_unit_struct(UNSET),
            Self::Set(value) => value.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::encode::{Lists, Place, pairs};
    use super::*;

    #[test]
    fn unset_is_sent_and_none_is_not() {
        let fields = BTreeMap::from([
            ("a", None),
            ("b", Some(OrUnset::Unset)),
            ("c", Some(OrUnset::Set("x"))),
            ("d", Some(OrUnset::Set(""))),
        ]);
        let mut form = Vec::new();
        pairs(Place::Root(""), Lists::Indexed, &fields, &mut form).unwrap();
        let form: Vec<_> = form.iter().map(|(key, value)| format!("{key}={value}")).collect();
        assert_eq!(form, ["b=", "c=x", "d="]);
    }
}
