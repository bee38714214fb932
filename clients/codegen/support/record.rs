/// A place for a value, whatever its type: what every field is.
///
/// Values are read and written through this, by code that is there once and not once for each type: types
/// come by the thousand, and what serde derives for each would take longer to build than all else.
pub trait Slot: std::any::Any + Send + Sync {
    /// An empty one, to put a value into.
    fn blank() -> Self
    where
        Self: Sized;

    /// Takes what `value` says.
    ///
    /// # Errors
    /// Where it is something else.
    fn put(&mut self, value: &Value) -> Result<(), Misfit>;

    /// What is in it.
    fn show(&self) -> Shown<'_>;

    /// Takes what is in `other`, which is of the same type.
    fn copy_from(&mut self, other: &dyn Slot);

    /// Whether there must be a value.
    fn is_required(&self) -> bool {
        true
    }
}

/// A struct that is read and written field by field.
pub trait Record: Slot {
    /// What it is called.
    fn type_name(&self) -> &'static str;

    /// What its fields are called in JSON.
    fn names(&self) -> &'static [&'static str];

    /// Its fields, in the order of their names.
    fn slots(&self) -> Vec<&dyn Slot>;

    /// Its fields, to be filled.
    fn slots_mut(&mut self) -> Vec<&mut dyn Slot>;

    /// The fields that have no name here.
    fn others(&self) -> &OtherFields;

    /// The fields that have no name here, to be filled.
    fn others_mut(&mut self) -> &mut OtherFields;

    /// Whether it is written by us: then what does not fit is an error, and not kept aside.
    fn is_sent(&self) -> bool;
}

/// What is in a [`Slot`].
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Shown<'a> {
    /// Nothing: it is left out.
    Nothing,
    /// The word that it is to be emptied.
    Unset,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number.
    Number(f64),
    /// A text.
    Text(&'a str),
    /// A text that is shown to nobody.
    Hidden(&'a str),
    /// Whatever JSON has.
    Any(&'a Value),
    /// A list.
    List(&'a dyn Many),
    /// Values by name.
    Map(&'a dyn Many),
    /// A struct.
    Record(&'a dyn Record),
}

/// Several values, each with its name if it has one.
pub trait Many {
    /// All of them.
    fn all(&self) -> Vec<(&str, Shown<'_>)>;
}

/// A value that is not what its place is for, and where that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    path: String,
    message: String,
}

impl Misfit {
    pub(crate) fn new(wanted: &str, value: &Value) -> Self {
        let found = match value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        Self { path: String::new(), message: format!("is {found}, where {wanted} is expected") }
    }

    fn of(name: &str, message: &str) -> Self {
        Self { path: name.to_owned(), message: message.to_owned() }
    }

    /// The same, seen from what holds it under `name`.
    pub(crate) fn below(mut self, name: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{name}{dot}{}", self.path);
        self
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the value" } else { &self.path };
        write!(f, "`{path}` {}", self.message)
    }
}

impl std::error::Error for Misfit {}

/// The fields of an object that have no place of their own, by name. `Debug` shows their names alone: the
/// values can be anything, secrets too.
#[derive(Clone, Default, PartialEq)]
pub struct OtherFields(BTreeMap<String, Value>);

impl std::ops::Deref for OtherFields {
    type Target = BTreeMap<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl std::ops::DerefMut for OtherFields {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl fmt::Debug for OtherFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// A text that `Debug` does not show.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Hidden(String);

impl Hidden {
    /// The text.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl<T: Into<String>> From<T> for Hidden {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}

/// A reference to an object: its id, or the object itself where the call asked for that.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Expandable<T> {
    /// The id.
    Id(String),
    /// The object.
    Object(Box<T>),
}

impl<T: Slot> Expandable<T> {
    /// The id, of the object too; none where it has none.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        let object = match self {
            Self::Id(id) => return Some(id),
            Self::Object(object) => object.show(),
        };
        match object {
            Shown::Any(value) => value.get("id")?.as_str(),
            Shown::Record(record) => {
                let place = record.names().iter().position(|name| *name == "id")?;
                let slots = record.slots();
                if let Shown::Text(id) = slots.get(place)?.show() { Some(id) } else { None }
            }
            _ => None,
        }
    }

    /// The object, where it came.
    #[must_use]
    pub fn object(&self) -> Option<&T> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }
}

impl<T> From<&str> for Expandable<T> {
    fn from(id: &str) -> Self {
        Self::Id(id.to_owned())
    }
}

/// Reads a record. What does not fit, and what has no field, is kept beside the fields.
pub(crate) fn put_record(record: &mut dyn Record, value: &Value) -> Result<(), Misfit> {
    let Value::Object(fields) = value else { return Err(Misfit::new("an object", value)) };
    let names = record.names();
    let sent = record.is_sent();
    let mut aside = Vec::new();
    for (name, slot) in names.iter().zip(record.slots_mut()) {
        let fit = match fields.get(*name) {
            Some(value) if !value.is_null() => slot.put(value),
            _ if slot.is_required() => Err(Misfit::of("", "is missing")),
            Some(null) if sent => slot.put(null),
            _ => Ok(()),
        };
        match fit {
            Ok(()) => {}
            Err(misfit) if sent || slot.is_required() => return Err(misfit.below(name)),
            Err(_) => aside.push(*name),
        }
    }
    for (name, value) in fields.iter().filter(|(name, _)| !names.contains(&name.as_str())) {
        if sent {
            return Err(Misfit::of(name, "is no field"));
        }
        record.others_mut().insert(name.clone(), value.clone());
    }
    for name in aside {
        if let Some(value) = fields.get(name) {
            record.others_mut().insert(name.to_owned(), value.clone());
        }
    }
    Ok(())
}

/// Copies a record field by field.
fn copy_record(to: &mut dyn Record, from: &dyn Record) {
    for (to, from) in to.slots_mut().into_iter().zip(from.slots()) {
        to.copy_from(from);
    }
    to.others_mut().clone_from(from.others());
}

/// Copies a record into one of the same type.
pub(crate) fn copy_record_slot<T: Record>(to: &mut T, from: &dyn Slot) {
    let from: &dyn std::any::Any = from;
    if let Some(from) = from.downcast_ref::<T>() {
        copy_record(to, from);
    }
}

/// A copy of a record.
pub(crate) fn copied<T: Record>(record: &T) -> T {
    let mut copy = T::blank();
    copy_record(&mut copy, record);
    copy
}

/// Copies what is in a slot of the same type.
pub(crate) fn copy<T: Slot + Clone>(to: &mut T, from: &dyn Slot) {
    let from: &dyn std::any::Any = from;
    if let Some(from) = from.downcast_ref::<T>() {
        to.clone_from(from);
    }
}

/// Reads a value by its slot.
pub(crate) fn deserialize<'de, T: Slot, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let mut read = T::blank();
    match read.put(&value) {
        Ok(()) => Ok(read),
        Err(misfit) => Err(serde::de::Error::custom(misfit)),
    }
}

impl PartialEq for Shown<'_> {
    fn eq(&self, other: &Self) -> bool {
        let many = |one: &dyn Many, other: &dyn Many| one.all() == other.all();
        match (*self, *other) {
            (Shown::Nothing, Shown::Nothing) | (Shown::Unset, Shown::Unset) => true,
            (Shown::Bool(one), Shown::Bool(other)) => one == other,
            (Shown::Int(one), Shown::Int(other)) => one == other,
            (Shown::Number(one), Shown::Number(other)) => one.total_cmp(&other).is_eq(),
            (Shown::Text(one), Shown::Text(other)) | (Shown::Hidden(one), Shown::Hidden(other)) => one == other,
            (Shown::Any(one), Shown::Any(other)) => one == other,
            (Shown::List(one), Shown::List(other)) | (Shown::Map(one), Shown::Map(other)) => many(one, other),
            (Shown::Record(one), Shown::Record(other)) => {
                one.type_name() == other.type_name()
                    && one.others() == other.others()
                    && one.slots().iter().zip(other.slots()).all(|(one, other)| one.show() == other.show())
            }
            _ => false,
        }
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("None"),
            Self::Unset => f.write_str("Unset"),
            Self::Bool(value) => value.fmt(f),
            Self::Int(value) => value.fmt(f),
            Self::Number(value) => value.fmt(f),
            Self::Text(value) => value.fmt(f),
            Self::Hidden(_) => f.write_str("(hidden)"),
            // It can hold anything, secrets too.
            Self::Any(_) => f.write_str("(JSON)"),
            Self::List(values) => f.debug_list().entries(values.all().iter().map(|(_, value)| value)).finish(),
            Self::Map(values) => f.debug_map().entries(values.all()).finish(),
            Self::Record(record) => {
                let mut shown = f.debug_struct(record.type_name());
                for (name, slot) in record.names().iter().zip(record.slots()) {
                    // Hundreds of fields are seldom there.
                    match slot.show() {
                        Shown::Nothing => {}
                        value => drop(shown.field(name, &value)),
                    }
                }
                if !record.others().is_empty() {
                    shown.field("other_fields", record.others());
                }
                shown.finish()
            }
        }
    }
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_none(),
            Self::Unset => OrUnset::<()>::Unset.serialize(serializer),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Text(value) | Self::Hidden(value) => serializer.serialize_str(value),
            Self::Any(value) => value.serialize(serializer),
            Self::List(values) => {
                serializer.collect_seq(values.all().into_iter().map(|(_, value)| value))
            }
            Self::Map(values) => serializer.collect_map(values.all()),
            Self::Record(record) => {
                let slots = record.slots();
                let mut map = serializer.serialize_map(None)?;
                for (name, slot) in record.names().iter().zip(slots) {
                    match slot.show() {
                        Shown::Nothing => {}
                        value => map.serialize_entry(name, &value)?,
                    }
                }
                for (name, value) in record.others().iter() {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

macro_rules! scalar_slots {
    ($($ty:ty, $wanted:literal, $blank:expr, $value:ident => $read:expr, $this:ident => $shown:expr;)+) => {
        $(impl Slot for $ty {
            fn blank() -> Self {
                $blank
            }

            fn put(&mut self, $value: &Value) -> Result<(), Misfit> {
                *self = $read.ok_or_else(|| Misfit::new($wanted, $value))?;
                Ok(())
            }

            fn show(&self) -> Shown<'_> {
                let $this = self;
                $shown
            }

            fn copy_from(&mut self, other: &dyn Slot) {
                copy(self, other);
            }
        })+
    };
}

scalar_slots! {
    bool, "a boolean", false, value => value.as_bool(), this => Shown::Bool(*this);
    i64, "a whole number", 0, value => value.as_i64(), this => Shown::Int(*this);
    f64, "a number", 0.0, value => value.as_f64(), this => Shown::Number(*this);
    String, "a text", Self::new(), value => value.as_str().map(str::to_owned), this => Shown::Text(this);
    Hidden, "a text", Self(String::new()), value => value.as_str().map(Self::from), this => Shown::Hidden(&this.0);
    Value, "anything", Self::Null, value => Some(value.clone()), this => Shown::Any(this);
}

impl<T: Slot + Clone> Slot for Option<T> {
    fn blank() -> Self {
        None
    }

    fn put(&mut self, value: &Value) -> Result<(), Misfit> {
        let mut inner = T::blank();
        inner.put(value)?;
        *self = Some(inner);
        Ok(())
    }

    fn show(&self) -> Shown<'_> {
        self.as_ref().map_or(Shown::Nothing, Slot::show)
    }

    fn copy_from(&mut self, other: &dyn Slot) {
        copy(self, other);
    }

    fn is_required(&self) -> bool {
        false
    }
}

impl<T: Slot + Clone> Slot for OrUnset<T> {
    fn blank() -> Self {
        Self::Unset
    }

    fn put(&mut self, value: &Value) -> Result<(), Misfit> {
        let mut inner = Some(T::blank()).filter(|_| !value.is_null() && value != "");
        if let Some(inner) = &mut inner {
            inner.put(value)?;
        }
        *self = inner.map_or(Self::Unset, Self::Set);
        Ok(())
    }

    fn show(&self) -> Shown<'_> {
        match self {
            Self::Unset => Shown::Unset,
            Self::Set(value) => value.show(),
        }
    }

    fn copy_from(&mut self, other: &dyn Slot) {
        copy(self, other);
    }
}

impl<T: Slot + Clone> Slot for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn put(&mut self, value: &Value) -> Result<(), Misfit> {
        (**self).put(value)
    }

    fn show(&self) -> Shown<'_> {
        (**self).show()
    }

    fn copy_from(&mut self, other: &dyn Slot) {
        copy(self, other);
    }
}

impl<T: Slot + Clone> Slot for Expandable<T> {
    fn blank() -> Self {
        Self::Id(String::new())
    }

    fn put(&mut self, value: &Value) -> Result<(), Misfit> {
        *self = if let Value::String(id) = value {
            Self::Id(id.clone())
        } else {
            let mut object = Box::new(T::blank());
            object.put(value)?;
            Self::Object(object)
        };
        Ok(())
    }

    fn show(&self) -> Shown<'_> {
        match self {
            Self::Id(id) => Shown::Text(id),
            Self::Object(object) => object.show(),
        }
    }

    fn copy_from(&mut self, other: &dyn Slot) {
        copy(self, other);
    }
}

impl<T: Slot + Clone> Slot for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn put(&mut self, value: &Value) -> Result<(), Misfit> {
        let Value::Array(items) = value else { return Err(Misfit::new("a list", value)) };
        self.clear();
        for (place, value) in items.iter().enumerate() {
            let mut item = T::blank();
            item.put(value).map_err(|misfit| misfit.below(&format!("[{place}]")))?;
            self.push(item);
        }
        Ok(())
    }

    fn show(&self) -> Shown<'_> {
        Shown::List(self)
    }

    fn copy_from(&mut self, other: &dyn Slot) {
        copy(self, other);
    }
}

impl<T: Slot> Many for Vec<T> {
    fn all(&self) -> Vec<(&str, Shown<'_>)> {
        self.iter().map(|item| ("", item.show())).collect()
    }
}

impl<T: Slot + Clone> Slot for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }

    fn put(&mut self, value: &Value) -> Result<(), Misfit> {
        let Value::Object(fields) = value else { return Err(Misfit::new("an object", value)) };
        self.clear();
        for (name, value) in fields {
            let mut item = T::blank();
            item.put(value).map_err(|misfit| misfit.below(name))?;
            self.insert(name.clone(), item);
        }
        Ok(())
    }

    fn show(&self) -> Shown<'_> {
        Shown::Map(self)
    }

    fn copy_from(&mut self, other: &dyn Slot) {
        copy(self, other);
    }
}

impl<T: Slot> Many for BTreeMap<String, T> {
    fn all(&self) -> Vec<(&str, Shown<'_>)> {
        self.iter().map(|(name, item)| (name.as_str(), item.show())).collect()
    }
}

/// One page of a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct List<T> {
    /// What is in it.
    pub data: Vec<T>,
    /// Whether there are more beyond this page.
    pub has_more: bool,
    /// Everything else that the page says, by name.
    pub other_fields: OtherFields,
}

impl<T: Slot + Clone> Slot for List<T> {
    fn blank() -> Self {
        Self { data: Vec::new(), has_more: false, other_fields: OtherFields::default() }
    }

    fn put(&mut self, value: &Value) -> Result<(), Misfit> {
        let Value::Object(fields) = value else { return Err(Misfit::new("an object", value)) };
        for (name, value) in fields {
            match name.as_str() {
                "data" if value.is_null() => {}
                "data" => self.data.put(value).map_err(|misfit| misfit.below(name))?,
                "has_more" => self.has_more = value.as_bool().unwrap_or_default(),
                _ => drop(self.other_fields.insert(name.clone(), value.clone())),
            }
        }
        Ok(())
    }

    fn show(&self) -> Shown<'_> {
        Shown::Map(self)
    }

    fn copy_from(&mut self, other: &dyn Slot) {
        copy(self, other);
    }
}

impl<T: Slot + Clone> Many for List<T> {
    fn all(&self) -> Vec<(&str, Shown<'_>)> {
        let others = self.other_fields.iter().map(|(name, value)| (name.as_str(), Shown::Any(value)));
        [("data", self.data.show()), ("has_more", Shown::Bool(self.has_more))].into_iter().chain(others).collect()
    }
}

impl<T: Slot + Clone> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.show().serialize(serializer)
    }
}

impl<'de, T: Slot + Clone> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

/// What a value of a type with a [`Slot`] is to serde, and to those who compare and print it.
macro_rules! by_slot {
    ($name:ident) => {
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                super::super::support::Slot::show(self) == super::super::support::Slot::show(other)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(&super::super::support::Slot::show(self), f)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&super::super::support::Slot::show(self), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                super::super::support::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use by_slot;

/// Defines a struct that is read and written field by field: an `answer`, which keeps what has no field; a
/// `request`, of which something must be there; or `options`, of which nothing must.
macro_rules! record {
    (@wire $field:ident) => { stringify!($field) };
    (@wire $field:ident $wire:literal) => { $wire };
    (@is_sent answer) => { false };
    (@is_sent $other:ident) => { true };
    (@default request $name:ident) => {};
    (@default $way:ident $name:ident) => {
        impl Default for $name {
            fn default() -> Self {
                super::super::support::Slot::blank()
            }
        }
    };
    ($(#[$meta:meta])* $way:ident $name:ident {
        $($(#[$field_meta:meta])* pub $field:ident: $ty:ty $(= $wire:literal)?,)*
    }) => {
        $(#[$meta])*
        #[non_exhaustive]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $ty,)*
            /// The fields that have no place of their own here.
            pub other_fields: super::super::support::OtherFields,
        }

        impl super::super::support::Record for $name {
            fn type_name(&self) -> &'static str {
                stringify!($name)
            }

            fn names(&self) -> &'static [&'static str] {
                &[$(record!(@wire $field $($wire)?),)*]
            }

            fn slots(&self) -> Vec<&dyn super::super::support::Slot> {
                vec![$(&self.$field as &dyn super::super::support::Slot,)*]
            }

            fn slots_mut(&mut self) -> Vec<&mut dyn super::super::support::Slot> {
                vec![$(&mut self.$field as &mut dyn super::super::support::Slot,)*]
            }

            fn others(&self) -> &super::super::support::OtherFields {
                &self.other_fields
            }

            fn others_mut(&mut self) -> &mut super::super::support::OtherFields {
                &mut self.other_fields
            }

            fn is_sent(&self) -> bool {
                record!(@is_sent $way)
            }
        }

        impl super::super::support::Slot for $name {
            fn blank() -> Self {
                Self {
                    $($field: <$ty as super::super::support::Slot>::blank(),)*
                    other_fields: super::super::support::OtherFields::default(),
                }
            }

            fn put(&mut self, value: &serde_json::Value) -> Result<(), super::super::support::Misfit> {
                super::super::support::put_record(self, value)
            }

            fn show(&self) -> super::super::support::Shown<'_> {
                super::super::support::Shown::Record(self)
            }

            fn copy_from(&mut self, other: &dyn super::super::support::Slot) {
                super::super::support::copy_record_slot(self, other);
            }
        }

        impl Clone for $name {
            fn clone(&self) -> Self {
                super::super::support::copied(self)
            }
        }

        record!(@default $way $name);
        super::super::support::by_slot!($name);
    };
}

pub(crate) use record;

/// Defines an enum of texts, with `Unknown` for any other.
macro_rules! texts {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)+
            /// A text that has no name here.
            Unknown(String),
        }

        impl $name {
            const TEXTS: &'static [&'static str] = &[$($text,)+];
            const VARIANTS: &'static [Self] = &[$(Self::$variant,)+];

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                let place = Self::TEXTS.iter().position(|known| *known == text);
                let known = place.and_then(|place| Self::VARIANTS.get(place)).cloned();
                known.unwrap_or_else(|| Self::Unknown(text.to_owned()))
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::hash::Hash for $name {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl super::super::support::Slot for $name {
            fn blank() -> Self {
                Self::Unknown(String::new())
            }

            fn put(&mut self, value: &serde_json::Value) -> Result<(), super::super::support::Misfit> {
                let misfit = || super::super::support::Misfit::new("a text", value);
                *self = Self::from(value.as_str().ok_or_else(misfit)?);
                Ok(())
            }

            fn show(&self) -> super::super::support::Shown<'_> {
                super::super::support::Shown::Text(self.as_str())
            }

            fn copy_from(&mut self, other: &dyn super::super::support::Slot) {
                super::super::support::copy(self, other);
            }
        }

        super::super::support::by_slot!($name);
    };
}

pub(crate) use texts;

/// Defines an enum of what a value can be, with `Other` for any other. The first variant that the value
/// looks like, and can be read as, is taken.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($variant:ident($ty:ty) if $looks_like:expr,)+ }) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("Read as `", stringify!($ty), "`.")] $variant($ty),)+
            /// What has no name here, as it came.
            Other(serde_json::Value),
        }

        impl super::super::support::Slot for $name {
            fn blank() -> Self {
                Self::Other(serde_json::Value::Null)
            }

            fn put(&mut self, value: &serde_json::Value) -> Result<(), super::super::support::Misfit> {
                $(
                    if $looks_like(value) {
                        let mut read = <$ty as super::super::support::Slot>::blank();
                        if super::super::support::Slot::put(&mut read, value).is_ok() {
                            *self = Self::$variant(read);
                            return Ok(());
                        }
                    }
                )+
                *self = Self::Other(value.clone());
                Ok(())
            }

            fn show(&self) -> super::super::support::Shown<'_> {
                match self {
                    $(Self::$variant(value) => super::super::support::Slot::show(value),)+
                    Self::Other(value) => super::super::support::Shown::Any(value),
                }
            }

            fn copy_from(&mut self, other: &dyn super::super::support::Slot) {
                super::super::support::copy(self, other);
            }
        }

        super::super::support::by_slot!($name);
    };
}

pub(crate) use choice;

/// Writes one conversion for each thing that a value can be.
macro_rules! choice_from {
    ($name:ident { $($variant:ident($ty:ty),)+ }) => {
        $(impl From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(value)
            }
        })+
    };
}

pub(crate) use choice_from;

/// Writes the setters of what can be left out: `set` a value, a `list` of whatever its items are made of, or
/// one `entry` of a map; each can come with a setter that empties the field.
macro_rules! setters {
    (@set $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
            self.$field = Some($field.into());
            self
        }
    };
    (@set $field:ident $unset:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
            self.$field = Some(OrUnset::Set($field.into()));
            self
        }

        setters!(@unset $field $unset);
    };
    (@list $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, $field: impl IntoIterator<Item: Into<$ty>>) -> Self {
            self.$field = Some($field.into_iter().map(Into::into).collect());
            self
        }
    };
    (@list $field:ident $unset:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, $field: impl IntoIterator<Item: Into<$ty>>) -> Self {
            self.$field = Some(OrUnset::Set($field.into_iter().map(Into::into).collect()));
            self
        }

        setters!(@unset $field $unset);
    };
    (@entry $field:ident $ty:ty) => {
        #[doc = concat!("Adds a value to `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, name: impl Into<String>, value: impl Into<$ty>) -> Self {
            self.$field.get_or_insert_default().insert(name.into(), value.into());
            self
        }
    };
    (@entry $field:ident $unset:ident $ty:ty) => {
        #[doc = concat!("Adds a value to `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, name: impl Into<String>, value: impl Into<$ty>) -> Self {
            let mut values = match self.$field {
                Some(OrUnset::Set(values)) => values,
                _ => BTreeMap::new(),
            };
            values.insert(name.into(), value.into());
            self.$field = Some(OrUnset::Set(values));
            self
        }

        setters!(@unset $field $unset);
    };
    (@unset $field:ident $unset:ident) => {
        #[doc = concat!("Empties `", stringify!($field), "`.")]
        #[must_use]
        pub fn $unset(mut self) -> Self {
            self.$field = Some(OrUnset::Unset);
            self
        }
    };
    ($sent:ident { $($kind:ident $field:ident $(or $unset:ident)?: $ty:ty,)* }) => {
        impl $sent {
            $(setters!(@$kind $field $($unset)? $ty);)*

            /// Sends a field that has no setter here, under its own name.
            #[must_use]
            pub fn other_field(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
                self.other_fields.insert(name.into(), value.into());
                self
            }
        }
    };
}

pub(crate) use setters;

/// Whether the text in the field `tag` is one of `texts`.
pub(crate) fn tagged(tag: &'static str, texts: &'static [&'static str]) -> impl Fn(&Value) -> bool {
    move |value| value.get(tag).and_then(Value::as_str).is_some_and(|text| texts.contains(&text))
}

/// Whether the value is an object with all of `fields`.
pub(crate) fn has(fields: &'static [&'static str]) -> impl Fn(&Value) -> bool {
    move |value| value.is_object() && fields.iter().all(|field| value.get(field).is_some())
}
