/// Defines an enum of texts, with `Unknown` for any other.
macro_rules! texts {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)+
            /// A text that has no name here.
            Unknown(String),
        }

        impl $name {
            /// The text.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    _ => Self::Unknown(text.to_owned()),
                }
            }
        }

        // By the text, and not derived: what is derived of enums this large takes long to compile.
        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self::from(self.as_str())
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        impl std::hash::Hash for $name {
            #[inline]
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                std::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl super::super::support::Read<'_> for $name {
            #[inline]
            fn read(value: &serde_json::Value) -> Option<Self> {
                value.as_str().map(Self::from)
            }
        }

        impl super::super::support::Write for $name {
            #[inline]
            fn write(self) -> serde_json::Value {
                serde_json::Value::from(self.as_str())
            }
        }

        impl super::super::support::Shaped for $name {
            #[inline]
            fn shape() -> super::super::support::Shape {
                super::super::support::Shape::Text
            }
        }
    };
}

pub(crate) use texts;

/// Defines an enum of what a value that comes back can be, with `Other` for any other. The first variant
/// that the value looks like is taken, and must be what it looks like.
macro_rules! one_of {
    ($(#[$meta:meta])* $name:ident { $($variant:ident($ty:ty) if $looks_like:expr,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("Read as `", stringify!($ty), "`.")] $variant($ty),)+
            /// What has no name here, as it came.
            Other(serde_json::Value),
        }

        impl super::super::support::Read<'_> for $name {
            #[inline]
            fn read(value: &serde_json::Value) -> Option<Self> {
                $(
                    if $looks_like(value) {
                        if let Some(read) = super::super::support::Read::read(value) {
                            return Some(Self::$variant(read));
                        }
                    }
                )+
                Some(Self::Other(value.clone()))
            }
        }

        impl super::super::support::Shaped for $name {
            #[inline]
            fn shape() -> super::super::support::Shape {
                super::super::support::Shape::Told(&[
                    $((|value| $looks_like(value), <$ty as super::super::support::Shaped>::shape),)+
                ])
            }
        }

        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => serde::Serialize::serialize(value, serializer),)+
                    Self::Other(value) => serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let shape = <Self as super::super::support::Shaped>::shape();
                let value = super::super::support::fitting(stringify!($name), shape, deserializer)?;
                Ok(super::super::support::Read::read(&value).unwrap_or(Self::Other(value)))
            }
        }
    };
}

pub(crate) use one_of;

/// Defines an enum of what a value that is sent can be.
macro_rules! any_of {
    ($(#[$meta:meta])* $name:ident { $($variant:ident($ty:ty),)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("Sent as `", stringify!($ty), "`.")] $variant($ty),)+
        }

        $(impl From<$ty> for $name {
            #[inline]
            fn from(value: $ty) -> Self {
                Self::$variant(value)
            }
        })+

        impl super::super::support::Write for $name {
            #[inline]
            fn write(self) -> serde_json::Value {
                match self {
                    $(Self::$variant(value) => super::super::support::Write::write(value),)+
                }
            }
        }

        impl super::super::support::Shaped for $name {
            #[inline]
            fn shape() -> super::super::support::Shape {
                super::super::support::Shape::Choice(&[$(<$ty as super::super::support::Shaped>::shape,)+])
            }
        }
    };
}

pub(crate) use any_of;

/// Whether the text in the field `tag` is one of `texts`.
pub(crate) fn tagged(tag: &'static str, texts: &'static [&'static str]) -> impl Fn(&Value) -> bool {
    move |value| value.get(tag).and_then(Value::as_str).is_some_and(|text| texts.contains(&text))
}

/// Whether the value is an object with all of `fields`.
pub(crate) fn has(fields: &'static [&'static str]) -> impl Fn(&Value) -> bool {
    move |value| value.is_object() && fields.iter().all(|field| value.get(field).is_some())
}

/// Whether the value is an object with all of `fields`, and one of `any`.
pub(crate) fn has_any(
    fields: &'static [&'static str],
    any: &'static [&'static str],
) -> impl Fn(&Value) -> bool {
    move |value| has(fields)(value) && any.iter().any(|field| value.get(field).is_some())
}
