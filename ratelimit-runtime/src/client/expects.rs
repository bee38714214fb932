//! Whether a type is read from JSON: by what it asks serde for, which is all that is looked at.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeOwned, Visitor};

/// What a method expects of the body of its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expects {
    /// JSON.
    Json,
    /// Anything: it is text or bytes to it, or nothing.
    Anything,
    /// Anything, which it reads itself.
    Stream,
}

impl Expects {
    /// What reading a `T` does.
    pub(super) fn of<T: DeserializeOwned>() -> Self {
        match T::deserialize(Asking) {
            Err(Asked(expects)) => expects,
            // It asks for nothing.
            Ok(_) => Self::Anything,
        }
    }
}

/// Gives nothing, and tells what it was asked for.
struct Asking;

/// What was asked for.
#[derive(Debug)]
struct Asked(Expects);

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::error::Error for Asked {}

impl serde::de::Error for Asked {
    /// A type that is satisfied by nothing it was given has asked as JSON is asked.
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(Expects::Json)
    }
}

macro_rules! asked {
    ($($expects:ident: $($method:ident($($argument:ty),*)),+;)+) => {
        $($(fn $method<V: Visitor<'de>>(self, $(_: $argument,)* _: V) -> Result<V::Value, Asked> {
            Err(Asked(Expects::$expects))
        })+)+
    };
}

impl<'de> Deserializer<'de> for Asking {
    type Error = Asked;

    asked! {
        Json:
            deserialize_any(), deserialize_bool(), deserialize_i8(), deserialize_i16(), deserialize_i32(),
            deserialize_i64(), deserialize_i128(), deserialize_u8(), deserialize_u16(), deserialize_u32(),
            deserialize_u64(), deserialize_u128(), deserialize_f32(), deserialize_f64(), deserialize_char(),
            deserialize_seq(), deserialize_map(), deserialize_identifier(), deserialize_ignored_any(),
            deserialize_tuple(usize), deserialize_tuple_struct(&'static str, usize),
            deserialize_struct(&'static str, &'static [&'static str]),
            deserialize_enum(&'static str, &'static [&'static str]),
            deserialize_unit_struct(&'static str);
        Anything:
            deserialize_str(), deserialize_string(), deserialize_bytes(), deserialize_byte_buf(),
            deserialize_unit();
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Asked> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Asked> {
        // serde_json's own types ask by a name that only it knows.
        if name.starts_with('$') {
            return Err(Asked(Expects::Json));
        }
        visitor.visit_newtype_struct(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use serde::Deserialize;

    #[derive(Deserialize)]
    #[expect(dead_code, reason = "only asked what it is")]
    struct Card {
        id: String,
    }

    #[derive(Deserialize)]
    struct Id<T>(T);

    #[derive(Deserialize)]
    #[serde(untagged)]
    #[expect(dead_code, reason = "only asked what it is")]
    enum Either {
        Number(u8),
        Text(String),
    }

    #[test]
    fn a_type_is_known_by_what_it_asks_for() {
        let json = [
            Expects::of::<Card>(),
            Expects::of::<Option<Card>>(),
            Expects::of::<Id<Vec<u8>>>(),
            Expects::of::<Either>(),
            Expects::of::<u64>(),
            Expects::of::<serde_json::Value>(),
            Expects::of::<Box<serde_json::value::RawValue>>(),
        ];
        assert_eq!(json, [Expects::Json; 7]);
        let anything = [
            Expects::of::<()>(),
            Expects::of::<String>(),
            Expects::of::<Option<String>>(),
            Expects::of::<Id<Bytes>>(),
            Expects::of::<Option<Id<Bytes>>>(),
        ];
        assert_eq!(anything, [Expects::Anything; 5]);
    }
}
