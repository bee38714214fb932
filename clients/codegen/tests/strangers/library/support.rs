//! What the types of all modules share.
//!
//! Written by `ratelimit-codegen`.

use ratelimit_runtime::OrUnset;

/// Defines an enum of texts, with `Unknown` for any other.
macro_rules! open_enum {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Deserialize)]
        #[serde(from = "String")]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)+
            /// A text that has no name here.
            Unknown(String),
        }

        impl $name {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)+
                    _ => Self::Unknown(text),
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

pub(crate) use open_enum;

/// Writes one setter for each field that is an `Option`.
macro_rules! setters {
    ($sent:ident { $($field:ident: $ty:ty,)+ }) => {
        impl $sent {
            $(
                #[doc = concat!("Sets `", stringify!($field), "`.")]
                #[must_use]
                pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
                    self.$field = Some($field.into());
                    self
                }
            )+
        }
    };
}

pub(crate) use setters;

/// Defines an enum of what a value can be, with `Other` for any other. The first variant that the value
/// looks like, and can be read as, is taken. One that is `sent` is made of each of them.
macro_rules! union {
    ($(#[$meta:meta])* sent $name:ident { $($variant:ident($ty:ty) if $looks_like:expr,)+ }) => {
        union! { $(#[$meta])* $name { $($variant($ty) if $looks_like,)+ } }

        $(impl From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(value)
            }
        })+
    };
    ($(#[$meta:meta])* $name:ident { $($variant:ident($ty:ty) if $looks_like:expr,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("Read as `", stringify!($ty), "`.")] $variant($ty),)+
            /// What has no name here, as it came.
            Other(serde_json::Value),
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = serde_json::Value::deserialize(deserializer)?;
                $(
                    if $looks_like(&value) {
                        if let Ok(read) = <$ty as serde::Deserialize>::deserialize(&value) {
                            return Ok(Self::$variant(read));
                        }
                    }
                )+
                Ok(Self::Other(value))
            }
        }
    };
}

/// Whether the text in the field `tag` is one of `texts`.
pub(crate) fn tagged(
    tag: &'static str,
    texts: &'static [&'static str],
) -> impl Fn(&serde_json::Value) -> bool {
    move |value| value.get(tag).and_then(serde_json::Value::as_str).is_some_and(|text| texts.contains(&text))
}

/// Whether the value says that it is deleted.
pub(crate) fn deleted(value: &serde_json::Value) -> bool {
    value.get("deleted").and_then(serde_json::Value::as_bool) == Some(true)
}

/// Whether the value is an object with all of `fields`.
pub(crate) fn has(fields: &'static [&'static str]) -> impl Fn(&serde_json::Value) -> bool {
    move |value| value.is_object() && fields.iter().all(|field| value.get(field).is_some())
}

/// Whether the value is an object with all of `fields`, and one of `any`.
pub(crate) fn has_any(
    fields: &'static [&'static str],
    any: &'static [&'static str],
) -> impl Fn(&serde_json::Value) -> bool {
    move |value| has(fields)(value) && any.iter().any(|field| value.get(field).is_some())
}

pub(crate) use union;

/// Reads a field that can be null, which is something else than left out.
pub(crate) fn or_unset<'de, D, T>(deserializer: D) -> Result<Option<OrUnset<T>>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    let value = <Option<T> as serde::Deserialize>::deserialize(deserializer)?;
    Ok(Some(value.map_or(OrUnset::Unset, OrUnset::Set)))
}
