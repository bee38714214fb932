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
    /// cannot be told apart.
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
            Lists::Repeated => key,
            Lists::Brackets => format!("{key}[]"),
            Lists::Indexed => format!("{key}[{}]", self.next),
        };
        self.next += 1;
        let lists = self.pairs.lists.below();
        value.serialize(Pairs { place: Place::At(place), lists, out: self.pairs.out })
    }

    fn join<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Problem> {
        let item = match single(value)? {
            Some(item) if item.contains(',') => {
                return Err(Problem(format!("holds `{item}` at `{key}`, and a comma would make two of it")));
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

/// The one text that `value` is; none for none.
pub(super) fn single<T: Serialize + ?Sized>(value: &T) -> Result<Option<String>, Problem> {
    let mut found = Vec::new();
    pairs(Place::Root(""), Lists::Indexed, value, &mut found)?;
    if found.len() > 1 || found.iter().any(|(key, _)| !key.is_empty()) {
        return Err(Problem("is no single value".to_owned()));
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
mod tests {
    use super::*;
    use serde::Serialize;
    use std::collections::BTreeMap;

    fn written<T: Serialize + ?Sized>(value: &T) -> String {
        written_at(Place::Root("value"), Lists::Indexed, value)
    }

    fn written_at<T: Serialize + ?Sized>(place: Place<'_>, lists: Lists, value: &T) -> String {
        let mut out = Vec::new();
        pairs(place, lists, value, &mut out).unwrap();
        out.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&")
    }

    #[derive(Serialize, Default)]
    struct Params {
        amount: u64,
        description: Option<String>,
        metadata: BTreeMap<String, String>,
        items: Vec<Item>,
        off_session: bool,
    }

    #[derive(Serialize)]
    struct Item {
        price: &'static str,
        quantity: Option<u32>,
    }

    #[test]
    fn a_form_nests_in_brackets_and_leaves_none_out() {
        let params = Params {
            amount: 2000,
            metadata: BTreeMap::from([("order".to_owned(), "7 & 8".to_owned())]),
            items: vec![Item { price: "p_1", quantity: Some(2) }, Item { price: "p_2", quantity: None }],
            ..Params::default()
        };
        assert_eq!(
            written(&params),
            "amount=2000&metadata[order]=7 & 8&items[0][price]=p_1&items[0][quantity]=2&items[1][price]=p_2&off_session=false"
        );
    }

    #[test]
    fn an_empty_string_is_sent_and_an_empty_list_is_not() {
        let params = Params { description: Some(String::new()), ..Params::default() };
        assert_eq!(written(&params), "amount=0&description=&off_session=false");
    }

    #[test]
    fn a_value_without_fields_goes_under_the_arguments_name() {
        assert_eq!(written(&7), "value=7");
        assert_eq!(written(&Some("x")), "value=x");
        assert_eq!(written(&None::<u8>), "");
    }

    #[test]
    fn a_list_in_a_query_repeats_its_name() {
        let place = || Place::At("expand[]".to_owned());
        assert_eq!(written_at(place(), Lists::Repeated, &["a", "b"]), "expand[]=a&expand[]=b");
        assert_eq!(written_at(Place::Root("ids"), Lists::Repeated, &[1, 2]), "ids=1&ids=2");
    }

    #[test]
    fn each_style_writes_a_list_its_way_also_below_a_struct() {
        #[derive(Serialize)]
        struct Filter {
            ids: [u8; 2],
            none: [u8; 0],
            by: By,
        }
        #[derive(Serialize)]
        struct By {
            tags: [&'static str; 2],
        }
        let filter = || Filter { ids: [1, 2], none: [], by: By { tags: ["a", "b"] } };
        for (lists, expected) in [
            (Lists::Repeated, "ids=1&ids=2&by[tags][0]=a&by[tags][1]=b"),
            (Lists::Indexed, "ids[0]=1&ids[1]=2&by[tags][0]=a&by[tags][1]=b"),
            (Lists::Brackets, "ids[]=1&ids[]=2&by[tags][]=a&by[tags][]=b"),
            (Lists::Joined, "ids=1,2&by[tags]=a,b"),
        ] {
            assert_eq!(written_at(Place::Root("f"), lists, &filter()), expected);
        }
    }

    #[test]
    fn what_a_joined_list_cannot_carry_is_refused() {
        for bad in [serde_json::json!(["a,b"]), serde_json::json!([[1, 2]]), serde_json::json!([{"a": 1}])] {
            pairs(Place::Root("ids"), Lists::Joined, &bad, &mut Vec::new()).unwrap_err();
        }
        assert_eq!(
            written_at(Place::Root("ids"), Lists::Joined, &serde_json::json!([1, null, 2])),
            "ids=1,2"
        );
    }

    #[test]
    fn enums_are_written_as_serde_names_them() {
        #[derive(Serialize)]
        #[serde(rename_all = "snake_case")]
        enum Due {
            OnReceipt,
            At { day: u8 },
            In(u8),
        }
        assert_eq!(
            written(&[Due::OnReceipt, Due::At { day: 3 }, Due::In(9)]),
            "value[0]=on_receipt&value[1][at][day]=3&value[2][in]=9"
        );
    }

    #[test]
    fn what_a_form_cannot_say_is_an_error_that_names_the_place() {
        let mut out = Vec::new();
        let nan = BTreeMap::from([("rate", f64::NAN)]);
        let error = pairs(Place::Root("value"), Lists::Indexed, &nan, &mut out).unwrap_err();
        assert_eq!(error.to_string(), "is NaN at `rate`, which no query or form can say");
    }
}
