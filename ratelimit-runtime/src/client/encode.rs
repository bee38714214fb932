//! Values as `key=value` pairs, for queries, forms and headers.
//!
//! Structs and maps nest in brackets, lists by index: `metadata[order]=7`, `items[0][price]=p_1`. A
//! `None` is left out; an empty string, and what is [unset](crate::OrUnset), is sent as `key=`.

use super::unset::UNSET;
use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

/// Appends the pairs of `value`. A struct or map spreads its fields where `place` is [`Place::Root`].
pub(super) fn pairs<T: Serialize + ?Sized>(
    place: Place<'_>,
    lists: Lists,
    value: &T,
    out: &mut Vec<(String, String)>,
) -> Result<(), Problem> {
    value.serialize(Pairs { place, lists, out })
}

/// Where a value stands.
#[derive(Debug, Clone)]
pub(super) enum Place<'a> {
    /// At the top. The name is for a value that has no fields of its own.
    Root(&'a str),
    /// Under a key that is already written.
    At(String),
}

impl Place<'_> {
    fn key(&self) -> String {
        match self {
            Self::Root(name) => (*name).to_owned(),
            Self::At(key) => key.clone(),
        }
    }

    fn field(&self, name: &str) -> Place<'static> {
        Place::At(match self {
            Self::Root(_) => name.to_owned(),
            Self::At(key) => format!("{key}[{name}]"),
        })
    }
}

/// How lists are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lists {
    /// `key=a&key=b`; below a key in brackets as [`Indexed`](Self::Indexed), for what is repeated there
    /// cannot be told apart. For the same reason its items are single values.
    Repeated,
    /// `key[0]=a&key[1]=b`
    Indexed,
    /// `key[]=a&key[]=b`
    Brackets,
    /// `key=a,b`
    Joined,
}

impl Lists {
    /// How lists are written in what is itself under a key.
    const fn below(self) -> Self {
        match self {
            Self::Repeated => Self::Indexed,
            same => same,
        }
    }
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(super) struct Problem(String);

impl serde::ser::Error for Problem {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

struct Pairs<'a, 'o> {
    place: Place<'a>,
    lists: Lists,
    out: &'o mut Vec<(String, String)>,
}

impl<'a, 'o> Pairs<'a, 'o> {
    #[expect(clippy::unnecessary_wraps, reason = "the end of most of serde's methods, which return it")]
    fn scalar(self, value: impl Into<String>) -> Result<(), Problem> {
        self.out.push((self.place.key(), value.into()));
        Ok(())
    }

    fn fields(self) -> Fields<'a, 'o> {
        Fields { pairs: self, key: None }
    }

    fn items(self) -> Items<'a, 'o> {
        Items { pairs: self, next: 0, joined: None }
    }

    fn variant(self, name: &str) -> Pairs<'static, 'o> {
        Pairs { place: self.place.field(name), lists: self.lists.below(), out: self.out }
    }

    fn float(self, value: f64) -> Result<(), Problem> {
        if value.is_finite() {
            return self.scalar(value.to_string());
        }
        Err(Problem(format!("is {value} at `{}`, which no query or form can say", self.place.key())))
    }
}

macro_rules! scalars {
    ($($method:ident: $type:ty),+) => {
        $(fn $method(self, value: $type) -> Result<(), Problem> {
            self.scalar(value.to_string())
        })+
    };
}

impl<'a, 'o> Serializer for Pairs<'a, 'o> {
    type Ok = ();
    type Error = Problem;
    type SerializeSeq = Items<'a, 'o>;
    type SerializeTuple = Items<'a, 'o>;
    type SerializeTupleStruct = Items<'a, 'o>;
    type SerializeTupleVariant = Items<'static, 'o>;
    type SerializeMap = Fields<'a, 'o>;
    type SerializeStruct = Fields<'a, 'o>;
    type SerializeStructVariant = Fields<'static, 'o>;

    scalars! {
        serialize_bool: bool, serialize_char: char, serialize_str: &str,
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_i128: i128,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_u128: u128
    }

    fn serialize_f32(self, value: f32) -> Result<(), Problem> {
        if value.is_finite() { self.scalar(value.to_string()) } else { self.float(f64::from(value)) }
    }

    fn serialize_f64(self, value: f64) -> Result<(), Problem> {
        self.float(value)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Problem> {
        Err(Problem(format!("holds bytes at `{}`, which need an encoding such as base64", self.place.key())))
    }

    fn serialize_none(self) -> Result<(), Problem> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Problem> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Problem> {
        Ok(())
    }

    fn serialize_unit_struct(self, name: &'static str) -> Result<(), Problem> {
        if name == UNSET { self.scalar("") } else { Ok(()) }
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Problem> {
        self.scalar(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Problem> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Problem> {
        value.serialize(self.variant(variant))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Problem> {
        Ok(self.items())
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Problem> {
        Ok(self.items())
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Problem> {
        Ok(self.items())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Problem> {
        Ok(self.variant(variant).items())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Problem> {
        Ok(self.fields())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Problem> {
        Ok(self.fields())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Problem> {
        Ok(self.variant(variant).fields())
    }
}

/// The fields of a struct or map.
struct Fields<'a, 'o> {
    pairs: Pairs<'a, 'o>,
    key: Option<String>,
}

impl Fields<'_, '_> {
    fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Problem> {
        let lists = match self.pairs.place {
            Place::Root(_) => self.pairs.lists,
            Place::At(_) => self.pairs.lists.below(),
        };
        let place = self.pairs.place.field(name);
        value.serialize(Pairs { place, lists, out: self.pairs.out })
    }
}

impl SerializeMap for Fields<'_, '_> {
    type Ok = ();
    type Error = Problem;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Problem> {
        let mut pairs = Vec::new();
        key.serialize(Pairs { place: Place::Root(""), lists: Lists::Indexed, out: &mut pairs })?;
        match (pairs.pop(), pairs.is_empty()) {
            (Some((name, key)), true) if name.is_empty() => self.key = Some(key),
            _ => return Err(Problem("has a map whose key is not a single value".to_owned())),
        }
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Problem> {
        let key = self.key.take().ok_or_else(|| Problem("has a map value without a key".to_owned()))?;
        self.field(&key, value)
    }

    fn end(self) -> Result<(), Problem> {
        Ok(())
    }
}

macro_rules! named_fields {
    ($($trait:ident),+) => {
        $(impl $trait for Fields<'_, '_> {
            type Ok = ();
            type Error = Problem;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Problem> {
                self.field(name, value)
            }

            fn end(self) -> Result<(), Problem> {
                Ok(())
            }
        })+
    };
}

named_fields!(SerializeStruct, SerializeStructVariant);

/// The items of a list.
struct Items<'a, 'o> {
    pairs: Pairs<'a, 'o>,
    next: usize,
    /// What is to be one value.
    joined: Option<String>,
}

impl Items<'_, '_> {
    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Problem> {
        let key = self.pairs.place.key();
        let place = match self.pairs.lists {
            Lists::Joined => return self.join(&key, value),
            Lists::Repeated => return self.repeat(key, value),
            Lists::Brackets => format!("{key}[]"),
            Lists::Indexed => format!("{key}[{}]", self.next),
        };
        self.next += 1;
        let lists = self.pairs.lists.below();
        value.serialize(Pairs { place: Place::At(place), lists, out: self.pairs.out })
    }

    /// The fields of two items would be the same keys, and so would be the items of two lists.
    fn repeat<T: Serialize + ?Sized>(&mut self, key: String, value: &T) -> Result<(), Problem> {
        match single(value) {
            Ok(Some(item)) => self.pairs.out.push((key, item)),
            Ok(None) => {}
            Err(NotSingle::Nested) => {
                return Err(Problem(format!(
                    "holds a list or a struct in the list at `{key}`, and repeated keys cannot tell where one ends: use `style = \"indices\"`"
                )));
            }
            Err(NotSingle::Problem(problem)) => return Err(problem),
        }
        Ok(())
    }

    fn join<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Problem> {
        let item = match single(value)? {
            Some(item) if item.contains(',') => {
                // Not which: an argument is nobody's business.
                return Err(Problem(format!(
                    "holds an item with a comma at `{key}`, which would make two of it"
                )));
            }
            Some(item) => item,
            None => return Ok(()),
        };
        match &mut self.joined {
            Some(joined) => {
                joined.push(',');
                joined.push_str(&item);
            }
            none => *none = Some(item),
        }
        Ok(())
    }

    fn finish(self) -> Result<(), Problem> {
        match self.joined {
            Some(joined) => self.pairs.scalar(joined),
            None => Ok(()),
        }
    }
}

/// Why a value is no single one.
#[derive(Debug)]
pub(super) enum NotSingle {
    /// It is a list, a struct or a map.
    Nested,
    Problem(Problem),
}

impl From<NotSingle> for Problem {
    fn from(why: NotSingle) -> Self {
        match why {
            NotSingle::Nested => Self("is no single value".to_owned()),
            NotSingle::Problem(problem) => problem,
        }
    }
}

/// The one text that `value` is; none for none.
pub(super) fn single<T: Serialize + ?Sized>(value: &T) -> Result<Option<String>, NotSingle> {
    let mut found = Vec::new();
    pairs(Place::Root(""), Lists::Indexed, value, &mut found).map_err(NotSingle::Problem)?;
    if found.len() > 1 || found.iter().any(|(key, _)| !key.is_empty()) {
        return Err(NotSingle::Nested);
    }
    Ok(found.pop().map(|(_, text)| text))
}

macro_rules! items {
    ($($trait:ident $method:ident),+) => {
        $(impl $trait for Items<'_, '_> {
            type Ok = ();
            type Error = Problem;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Problem> {
                self.item(value)
            }

            fn end(self) -> Result<(), Problem> {
                self.finish()
            }
        })+
    };
}

items!(
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field
);

#[cfg(test)]
mod tests;
