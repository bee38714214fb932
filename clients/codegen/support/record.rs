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

/// What a field is, as a value that says so.
pub trait Shaped {
    /// What it is.
    fn shape() -> Shape;
}

/// What a value is.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Shape {
    /// Yes or no.
    Flag,
    /// A whole number.
    Int,
    /// A number.
    Number,
    /// A text.
    Text,
    /// Whatever JSON has.
    Any,
    /// An id, or an object.
    Reference(fn() -> Shape),
    /// A list.
    List(fn() -> Shape),
    /// A page of a list.
    Page(fn() -> Shape),
    /// Values by name.
    Map(fn() -> Shape),
    /// An object, by its fields.
    Object(&'static [(&'static str, fn() -> Shape)]),
    /// One of several.
    Choice(&'static [fn() -> Shape]),
}

impl Shape {
    /// Why `value` is something else, by the places of what is; nothing where it is not.
    #[must_use]
    pub fn misfits(self, value: &Value, place: &str) -> Vec<String> {
        let unless = |fits: bool| if fits { Vec::new() } else { vec![format!("`{place}` is no {self}: {value}")] };
        let each = |shape: fn() -> Self, named: Vec<(String, &Value)>| {
            named.into_iter().flat_map(|(place, value)| shape().misfits(value, &place)).collect()
        };
        match (self, value) {
            (_, Value::Null) | (Self::Any, _) | (Self::Reference(_), Value::String(_)) => Vec::new(),
            (Self::Flag, _) => unless(value.is_boolean()),
            (Self::Int, _) => unless(value.is_i64()),
            (Self::Number, _) => unless(value.is_number()),
            (Self::Text, _) => unless(value.is_string()),
            (Self::Reference(object), _) => object().misfits(value, place),
            (Self::List(item), Value::Array(items)) => {
                each(item, items.iter().enumerate().map(|(at, item)| (format!("{place}[{at}]"), item)).collect())
            }
            (Self::Map(item), Value::Object(fields)) => {
                each(item, fields.iter().map(|(name, item)| (format!("{place}.{name}"), item)).collect())
            }
            (Self::Page(item), Value::Object(fields)) => {
                fields.get("data").map(|data| Self::List(item).misfits(data, place)).unwrap_or_default()
            }
            (Self::Object(known), Value::Object(fields)) => {
                let field = |(name, value): (&String, &Value)| {
                    let place = format!("{place}.{name}");
                    match known.iter().find(|(known, _)| known == name) {
                        Some((_, shape)) => shape().misfits(value, &place),
                        None => vec![format!("`{place}` is no field")],
                    }
                };
                fields.iter().flat_map(field).collect()
            }
            (Self::Choice(choices), _) => {
                unless(choices.iter().any(|choice| choice().misfits(value, place).is_empty()))
            }
            (Self::List(_) | Self::Map(_) | Self::Page(_) | Self::Object(_), _) => unless(false),
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Flag => "boolean",
            Self::Int => "whole number",
            Self::Number => "number",
            Self::Text => "text",
            Self::Any => "value",
            Self::Reference(_) => "id or object",
            Self::List(_) => "list",
            Self::Page(_) => "page of a list",
            Self::Map(_) | Self::Object(_) => "object",
            Self::Choice(_) => "one of what it can be",
        })
    }
}

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
        let is_other = |name: &str| name != "data" && name != "has_more";
        let others = fields.iter().filter(|(name, _)| is_other(name));
        Some(Self {
            data: fields.get("data").map_or_else(|| Some(Vec::new()), Vec::read)?,
            has_more: fields.get("has_more").and_then(Value::as_bool).unwrap_or(false),
            other_fields: others.map(|(name, value)| (name.clone(), value.clone())).collect(),
        })
    }
}

impl<'de, T: for<'a> Read<'a>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Self::read(&value).ok_or_else(|| serde::de::Error::custom("is no page of a list: `data` is no list of objects"))
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

/// Fields as they are sent: `null` is the word that empties one.
pub(crate) struct Sent<'a>(pub(crate) &'a Fields);

impl Serialize for Sent<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, SentValue(value))))
    }
}

struct SentValue<'a>(&'a Value);

impl Serialize for SentValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => OrUnset::<()>::Unset.serialize(serializer),
            Value::Array(items) => serializer.collect_seq(items.iter().map(SentValue)),
            Value::Object(fields) => Sent(fields).serialize(serializer),
            other => other.serialize(serializer),
        }
    }
}

/// Shows fields and their values, but for those that are secrets.
pub(crate) fn debug(name: &str, fields: &Fields, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    // Hundreds of fields are seldom there.
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
        if SECRETS.contains(&name.as_str()) {
            shown.field(name, &format_args!("(hidden)"));
        } else {
            shown.field(name, &Showing(value));
        }
    }
    shown.finish()
}

struct Showing<'a>(&'a Value);

impl fmt::Debug for Showing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Object(fields) => debug("", fields, f),
            Value::Array(items) => f.debug_list().entries(items.iter().map(Showing)).finish(),
            other => fmt::Display::fmt(other, f),
        }
    }
}

/// The field `name`, where it is there and what it should be.
pub(crate) fn read<'a, T: Read<'a>>(fields: &'a Fields, name: &str) -> Option<T> {
    fields.get(name).filter(|value| !value.is_null()).and_then(T::read)
}

/// The text `name`; none is an empty one.
pub(crate) fn text<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Adds an entry to the map `name`.
pub(crate) fn add_entry(fields: &mut Fields, name: &str, key: String, value: Value) {
    let map = fields.entry(name).or_insert(Value::Null);
    if !map.is_object() {
        *map = Value::Object(Fields::new());
    }
    if let Value::Object(entries) = map {
        entries.insert(key, value);
    }
}

/// The fields of an answer, which must be an object, and must have an id where all of its kind have.
pub(crate) fn object_of<'de, D: Deserializer<'de>>(name: &str, has_id: bool, deserializer: D) -> Result<Fields, D::Error> {
    let Value::Object(fields) = Value::deserialize(deserializer)? else {
        return Err(serde::de::Error::custom(format!("is no object, so it is no `{name}`")));
    };
    if has_id && !fields.get("id").is_some_and(Value::is_string) {
        return Err(serde::de::Error::custom(format!("`id` is missing, so it is no `{name}`")));
    }
    Ok(fields)
}

/// Parameters as JSON, every one of which must be known and be what it should be.
pub(crate) fn checked<'de, D: Deserializer<'de>>(shape: Shape, deserializer: D) -> Result<Fields, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let misfits = shape.misfits(&value, "");
    match value {
        Value::Object(fields) if misfits.is_empty() => Ok(fields),
        _ => Err(serde::de::Error::custom(misfits.join("; "))),
    }
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

impl Shaped for &str {
    fn shape() -> Shape {
        Shape::Text
    }
}

impl Shaped for &Value {
    fn shape() -> Shape {
        Shape::Any
    }
}

impl<'a, T: Read<'a>> Read<'a> for Vec<T> {
    fn read(value: &'a Value) -> Option<Self> {
        value.as_array()?.iter().map(T::read).collect()
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(self) -> Value {
        Value::Array(self.into_iter().map(T::write).collect())
    }
}

impl<T: Shaped> Shaped for Vec<T> {
    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

impl<'a, T: Read<'a>> Read<'a> for BTreeMap<&'a str, T> {
    fn read(value: &'a Value) -> Option<Self> {
        value.as_object()?.iter().map(|(name, value)| Some((name.as_str(), T::read(value)?))).collect()
    }
}

impl<K, T: Shaped> Shaped for BTreeMap<K, T> {
    fn shape() -> Shape {
        Shape::Map(T::shape)
    }
}

impl<T: Write> Write for BTreeMap<String, T> {
    fn write(self) -> Value {
        Value::Object(self.into_iter().map(|(name, value)| (name, value.write())).collect())
    }
}

impl<T> Read<'_> for Expandable<T> {
    fn read(value: &Value) -> Option<Self> {
        let fits = value.is_string() || value.is_object();
        fits.then(|| Self { value: value.clone(), object: PhantomData })
    }
}

impl<T: Shaped> Shaped for Expandable<T> {
    fn shape() -> Shape {
        Shape::Reference(T::shape)
    }
}

impl<T: Shaped> Shaped for List<T> {
    fn shape() -> Shape {
        Shape::Page(T::shape)
    }
}

/// Defines what comes back: an object of JSON with a method for each field, all of which may be missing.
/// A `part` is only found in others.
macro_rules! object {
    (@wire $field:ident) => { stringify!($field) };
    (@wire $field:ident $wire:literal) => { $wire };
    (@always [$($meta:tt)*] $field:ident $ty:ty, $wire:expr) => {
        $($meta)*
        #[inline]
        #[must_use]
        pub fn $field(&self) -> $ty {
            super::super::support::text(&self.0, $wire)
        }
    };
    (@get [$($meta:tt)*] $field:ident $ty:ty, $wire:expr) => {
        $($meta)*
        #[inline]
        #[must_use]
        pub fn $field(&self) -> Option<$ty> {
            super::super::support::read(&self.0, $wire)
        }
    };
    (@serde part $name:ident $has_id:expr) => {};
    (@serde answer $name:ident $has_id:expr) => {
        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                super::super::support::object_of(stringify!($name), $has_id, deserializer).map(Self)
            }
        }
    };
    ($(#[$meta:meta])* $kind:ident $name:ident($has_id:expr) {
        $($(#[$field_meta:meta])* $how:ident $field:ident $(= $wire:literal)?: $ty:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        pub struct $name(super::super::support::Fields);

        impl $name {
            $(object!(@$how [$(#[$field_meta])*] $field $ty, object!(@wire $field $($wire)?));)*

            /// All fields as they came, those too that have no method here.
            #[inline]
            #[must_use]
            pub fn fields(&self) -> &super::super::support::Fields {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                super::super::support::debug(stringify!($name), &self.0, f)
            }
        }

        impl super::super::support::Read<'_> for $name {
            #[inline]
            fn read(value: &serde_json::Value) -> Option<Self> {
                value.as_object().cloned().map(Self)
            }
        }

        impl super::super::support::Shaped for $name {
            #[inline]
            fn shape() -> super::super::support::Shape {
                super::super::support::Shape::Object(&[
                    $((object!(@wire $field $($wire)?), <$ty as super::super::support::Shaped>::shape),)*
                ])
            }
        }

        object!(@serde $kind $name $has_id);
    };
}

pub(crate) use object;

/// Defines what is sent: an object of JSON with a setter for each field. A `group` is only found in others;
/// of `required` ones, and of `required_group`s, something must be there, so they have a `new` of their own.
macro_rules! params {
    (@wire $field:ident) => { stringify!($field) };
    (@wire $field:ident $wire:literal) => { $wire };
    (@setter set [$($meta:tt)*] $field:ident [$($unset:ident)?] $ty:ty, $wire:expr) => {
        #[doc = concat!("Sets `", stringify!($field), "`:")]
        $($meta)*
        #[inline]
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
            self.0.insert($wire.to_owned(), super::super::support::Write::write($field.into()));
            self
        }

        $(params!(@unset $field $unset $wire);)?
    };
    (@setter list [$($meta:tt)*] $field:ident [$($unset:ident)?] $ty:ty, $wire:expr) => {
        #[doc = concat!("Sets `", stringify!($field), "`:")]
        $($meta)*
        #[inline]
        #[must_use]
        pub fn $field(mut self, $field: impl IntoIterator<Item: Into<$ty>>) -> Self {
            let items: Vec<$ty> = $field.into_iter().map(Into::into).collect();
            self.0.insert($wire.to_owned(), super::super::support::Write::write(items));
            self
        }

        $(params!(@unset $field $unset $wire);)?
    };
    (@setter entry [$($meta:tt)*] $field:ident [$($unset:ident)?] $ty:ty, $wire:expr) => {
        #[doc = concat!("Adds a value to `", stringify!($field), "`:")]
        $($meta)*
        #[inline]
        #[must_use]
        pub fn $field(mut self, name: impl Into<String>, value: impl Into<$ty>) -> Self {
            let value = super::super::support::Write::write(value.into());
            super::super::support::add_entry(&mut self.0, $wire, name.into(), value);
            self
        }

        $(params!(@unset $field $unset $wire);)?
    };
    (@unset $field:ident $unset:ident $wire:expr) => {
        #[doc = concat!("Empties `", stringify!($field), "`.")]
        #[inline]
        #[must_use]
        pub fn $unset(mut self) -> Self {
            self.0.insert($wire.to_owned(), serde_json::Value::Null);
            self
        }
    };
    (@shape list $ty:ty) => { <Vec<$ty> as super::super::support::Shaped>::shape };
    (@shape entry $ty:ty) => {
        <std::collections::BTreeMap<String, $ty> as super::super::support::Shaped>::shape
    };
    (@shape $kind:ident $ty:ty) => { <$ty as super::super::support::Shaped>::shape };
    (@serde group $name:ident) => { params!(@default $name); };
    (@serde required_group $name:ident) => {};
    (@serde required $name:ident) => { params!(@own_serde $name); };
    (@serde options $name:ident) => { params!(@default $name); params!(@own_serde $name); };
    (@default $name:ident) => {
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self(super::super::support::Fields::new())
            }
        }
    };
    (@own_serde $name:ident) => {
        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&super::super::support::Sent(&self.0), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let shape = <Self as super::super::support::Shaped>::shape();
                super::super::support::checked(shape, deserializer).map(Self)
            }
        }
    };
    ($(#[$meta:meta])* $way:ident $name:ident {
        $($(#[$field_meta:meta])* $kind:ident $field:ident $(= $wire:literal)? $(or $unset:ident)?: $ty:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        pub struct $name(super::super::support::Fields);

        impl $name {
            $(
                params!(@setter $kind [$(#[$field_meta])*] $field [$($unset)?] $ty, params!(@wire $field $($wire)?));
            )*

            /// Sends a field that has no setter here, under its own name.
            #[inline]
            #[must_use]
            pub fn other_field(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
                self.0.insert(name.into(), value.into());
                self
            }

            /// All fields that are set; `null` is one that is emptied.
            #[inline]
            #[must_use]
            pub fn fields(&self) -> &super::super::support::Fields {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                super::super::support::debug(stringify!($name), &self.0, f)
            }
        }

        impl super::super::support::Write for $name {
            #[inline]
            fn write(self) -> serde_json::Value {
                serde_json::Value::Object(self.0)
            }
        }

        impl super::super::support::Shaped for $name {
            #[inline]
            fn shape() -> super::super::support::Shape {
                super::super::support::Shape::Object(&[
                    $((params!(@wire $field $($wire)?), params!(@shape $kind $ty)),)*
                ])
            }
        }

        params!(@serde $way $name);
    };
}

pub(crate) use params;

/// Defines an enum of texts, with `Unknown` for any other.
macro_rules! texts {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
/// that the value looks like is taken.
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
                    if $looks_like(value)
                        && let Some(read) = super::super::support::Read::read(value)
                    {
                        return Some(Self::$variant(read));
                    }
                )+
                Some(Self::Other(value.clone()))
            }
        }

        impl super::super::support::Shaped for $name {
            #[inline]
            fn shape() -> super::super::support::Shape {
                super::super::support::Shape::Choice(&[$(<$ty as super::super::support::Shaped>::shape,)+])
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
                let value = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
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
