//! What an operation is called with.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::document::Operation;
use super::values::{Extent, Turn, value};

/// Values for all that an operation takes, as JSON.
#[derive(Debug, Clone)]
pub struct Given {
    /// What is filled into its path.
    pub path: Map<String, Value>,
    /// Its query.
    pub query: Map<String, Value>,
    /// Its headers.
    pub headers: Map<String, Value>,
    /// Its body.
    pub body: Option<Value>,
}

impl Given {
    /// Values for `operation` that its schemas allow.
    #[must_use]
    pub fn new(operation: &Operation<'_>, turn: Turn) -> Self {
        let values = |place: &str| {
            let made = operation.parameters(place).into_iter().enumerate().filter(|(number, parameter)| {
                parameter["required"] == true
                    || match turn.extent {
                        Extent::All => true,
                        Extent::Half => (number + turn.number).is_multiple_of(2),
                        Extent::Required => false,
                    }
            });
            let value = |(_, parameter): (usize, &Value)| {
                let name = parameter["name"].as_str().unwrap_or_default();
                (name.to_owned(), value(operation.document, &parameter["schema"], turn))
            };
            made.map(value).collect()
        };
        let body = operation.body().map(|(_, schema)| value(operation.document, schema, turn));
        let mut headers: Map<String, Value> = values("header");
        // Of all texts, a header holds what RFC 9110, 5.5, lets it hold.
        for text in headers.values_mut().filter(|value| !value.as_str().is_some_and(is_for_a_header)) {
            *text = Value::from("x");
        }
        Self { path: values("path"), query: values("query"), headers, body }
    }

    /// What the path is filled with as `name`.
    #[must_use]
    pub fn path<T: DeserializeOwned>(&self, name: &str) -> T {
        read(self.path.get(name).unwrap_or(&Value::Null))
    }

    /// All of the query.
    #[must_use]
    pub fn query<T: DeserializeOwned>(&self) -> T {
        read(&Value::Object(self.query.clone()))
    }

    /// The one parameter `name` of the query: what is not given is nothing, or a list of nothing.
    #[must_use]
    pub fn parameter<T: DeserializeOwned>(&self, name: &str) -> T {
        let nothing =
            || serde_json::from_value(Value::Null).unwrap_or_else(|_| read(&Value::Array(Vec::new())));
        self.query.get(name).map_or_else(nothing, read)
    }

    /// The header `name`.
    #[must_use]
    pub fn header<T: DeserializeOwned>(&self, name: &str) -> T {
        read(self.headers.get(name).unwrap_or(&Value::Null))
    }

    /// The body.
    #[must_use]
    pub fn body<T: DeserializeOwned>(&self) -> T {
        read(self.body.as_ref().unwrap_or(&Value::Null))
    }
}

fn is_for_a_header(text: &str) -> bool {
    text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

/// `value` as the type that the client takes.
#[expect(clippy::panic, reason = "the test of a client that does not take what its document has ends there")]
fn read<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}: {value}"))
}
