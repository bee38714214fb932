//! How the types of all modules are read and written.
//!
//! Written by `ratelimit-codegen`.

use std::collections::BTreeMap;

use serde_json::Value;

mod choices;
mod fields;
mod object;
mod params;
mod references;
mod shape;

pub(crate) use self::choices::{any_of, has, one_of, tagged, texts};
pub(crate) use self::fields::{Sent, add_entry, checked, debug, fitting, object_of, read, text};
pub(crate) use self::object::object;
pub(crate) use self::params::params;
pub use self::references::{Expandable, List};
pub use self::shape::{Shape, Shaped};

/// The fields of an object, by name, as JSON.
pub type Fields = serde_json::Map<String, Value>;

/// What a field can be read as.
pub trait Read<'a>: Sized {
    /// The value; nothing where it is something else.
    fn read(value: &'a Value) -> Option<Self>;
}

/// What a field can be set to.
pub trait Write {
    /// The value as JSON.
    fn write(self) -> Value;
}

macro_rules! scalars {
    ($($ty:ty, $shape:ident, $value:ident => $read:expr;)+) => {
        $(impl Read<'_> for $ty {
            fn read($value: &Value) -> Option<Self> {
                $read
            }
        }

        impl Write for $ty {
            fn write(self) -> Value {
                Value::from(self)
            }
        }

        impl Shaped for $ty {
            fn shape() -> Shape {
                Shape::$shape
            }
        })+
    };
}

scalars! {
    bool, Flag, value => value.as_bool();
    i64, Int, value => value.as_i64();
    f64, Number, value => value.as_f64();
    String, Text, value => value.as_str().map(str::to_owned);
    Value, Any, value => Some(value.clone());
}

impl<'a> Read<'a> for &'a str {
    fn read(value: &'a Value) -> Option<Self> {
        value.as_str()
    }
}

impl<'a> Read<'a> for &'a Value {
    fn read(value: &'a Value) -> Option<Self> {
        Some(value)
    }
}

impl<'a, T: Read<'a>> Read<'a> for Vec<T> {
    fn read(value: &'a Value) -> Option<Self> {
        let items = value.as_array()?;
        let mut read = Self::with_capacity(items.len());
        // An iterator of results would be compiled at length for every type.
        for item in items {
            read.push(T::read(item)?);
        }
        Some(read)
    }
}

impl<T: Write> Write for Option<T> {
    fn write(self) -> Value {
        self.map_or(Value::Null, T::write)
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(self) -> Value {
        Value::Array(self.into_iter().map(T::write).collect())
    }
}

impl<'a, T: Read<'a>> Read<'a> for BTreeMap<&'a str, T> {
    fn read(value: &'a Value) -> Option<Self> {
        value.as_object()?.iter().map(|(name, value)| Some((name.as_str(), T::read(value)?))).collect()
    }
}

impl<T: Write> Write for BTreeMap<String, T> {
    fn write(self) -> Value {
        Value::Object(self.into_iter().map(|(name, value)| (name, value.write())).collect())
    }
}
