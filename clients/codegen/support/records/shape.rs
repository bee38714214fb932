/// What a field is, as a value that says so.
pub trait Shaped {
    /// What it is.
    fn shape() -> Shape;
}

/// A field by its name, and what it is.
type Named = (&'static str, fn() -> Shape);

/// Whether a value looks like something, and what that is.
type Looking = (fn(&Value) -> bool, fn() -> Shape);

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
    /// What is in a list or a map, and may be null there.
    OrNull(fn() -> Shape),
    /// An object that comes back, by its fields. It may have others.
    Object(&'static [Named]),
    /// An object that is sent, by its fields. It has no others.
    Params(&'static [Named]),
    /// One of several that are sent.
    Choice(&'static [fn() -> Shape]),
    /// That of several which the value looks like; anything, where it looks like none.
    Told(&'static [Looking]),
}

impl Shape {
    /// What in `value` is something else, each by its place; nothing where all is as it should be. Values are not
    /// shown: any may be a secret.
    #[must_use]
    pub fn misfits(self, value: &Value, place: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.look(value, place, &mut found);
        found
    }

    fn look(self, value: &Value, place: &str, found: &mut Vec<String>) {
        match (self, value) {
            (_, Value::Null)
            | (Self::Any, _)
            | (Self::Flag, Value::Bool(_))
            | (Self::Number, Value::Number(_))
            | (Self::Text | Self::Reference(_), Value::String(_)) => {}
            (Self::Int, Value::Number(number)) if number.is_i64() => {}
            (Self::Reference(object), Value::Object(_)) => object().look(value, place, found),
            (Self::OrNull(inner), value) => inner().look(value, place, found),
            (Self::List(item), Value::Array(items)) => {
                for (at, value) in items.iter().enumerate() {
                    item().look_at_item(value, &format!("{place}[{at}]"), found);
                }
            }
            (Self::Map(item), Value::Object(fields)) => {
                for (name, value) in fields {
                    item().look_at_item(value, &below(place, name), found);
                }
            }
            (Self::Page(item), Value::Object(fields)) => {
                if let Some(data) = fields.get("data") {
                    Self::List(item).look(data, &below(place, "data"), found);
                }
            }
            (Self::Object(known), Value::Object(fields)) => {
                for (name, value) in fields {
                    if let Some((_, shape)) = known.iter().find(|(known, _)| known == name) {
                        shape().look(value, &below(place, name), found);
                    }
                }
            }
            (Self::Params(known), Value::Object(fields)) => {
                for (name, value) in fields {
                    match known.iter().find(|(known, _)| known == name) {
                        Some((_, shape)) => shape().look(value, &below(place, name), found),
                        None => found.push(format!("`{}` is no field", below(place, name))),
                    }
                }
            }
            (Self::Choice(choices), _)
                if choices.iter().any(|choice| choice().misfits(value, place).is_empty()) => {}
            (Self::Told(choices), _) => {
                if let Some((_, shape)) = choices.iter().find(|(looks_like, _)| looks_like(value)) {
                    shape().look(value, place, found);
                }
            }
            _ => found.push(format!("`{place}` is {}, and no {self}", kind(value))),
        }
    }

    /// A field may be null, and is none then. What is in a list, or has a name in a map, is there.
    fn look_at_item(self, value: &Value, place: &str, found: &mut Vec<String>) {
        if value.is_null() && !matches!(self, Self::Any | Self::OrNull(_)) {
            found.push(format!("`{place}` is null, and no {self}"));
        } else {
            self.look(value, place, found);
        }
    }

    /// What of the fields of `value` has no method here, each by its place.
    #[must_use]
    pub fn unknown(self, value: &Value, place: &str) -> Vec<String> {
        match (self, value) {
            (Self::Reference(inner), Value::Object(_)) => inner().unknown(value, place),
            (Self::OrNull(inner), value) => inner().unknown(value, place),
            (Self::Page(item), Value::Object(fields)) => {
                let data = fields.get("data").map(|data| Self::List(item).unknown(data, &below(place, "data")));
                data.unwrap_or_default()
            }
            (Self::List(item), Value::Array(items)) => {
                items.iter().flat_map(|value| item().unknown(value, &format!("{place}[]"))).collect()
            }
            (Self::Map(item), Value::Object(fields)) => {
                fields.iter().flat_map(|(name, value)| item().unknown(value, &below(place, name))).collect()
            }
            (Self::Object(known) | Self::Params(known), Value::Object(fields)) => {
                let of = |(name, value): (&String, &Value)| match known.iter().find(|(known, _)| known == name) {
                    Some((_, shape)) => shape().unknown(value, &below(place, name)),
                    None => vec![below(place, name)],
                };
                fields.iter().flat_map(of).collect()
            }
            (Self::Told(choices), _) => {
                let told = choices.iter().find(|(looks_like, _)| looks_like(value));
                told.map_or_else(|| vec![place.to_owned()], |(_, shape)| shape().unknown(value, place))
            }
            _ => Vec::new(),
        }
    }
}

/// The place of the field `name` of what is at `place`.
fn below(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}

/// What JSON calls the value.
const fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OrNull(inner) => return inner().fmt(f),
            Self::Flag => "boolean",
            Self::Int => "whole number",
            Self::Number => "number",
            Self::Text => "text",
            Self::Any => "value",
            Self::Reference(_) => "id or object",
            Self::List(_) => "list",
            Self::Page(_) => "page of a list",
            Self::Map(_) | Self::Object(_) | Self::Params(_) => "object",
            Self::Choice(_) | Self::Told(_) => "one of what it can be",
        })
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

impl<T: Shaped> Shaped for Vec<T> {
    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

impl<T: Shaped> Shaped for Option<T> {
    fn shape() -> Shape {
        Shape::OrNull(T::shape)
    }
}

impl<K, T: Shaped> Shaped for BTreeMap<K, T> {
    fn shape() -> Shape {
        Shape::Map(T::shape)
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

