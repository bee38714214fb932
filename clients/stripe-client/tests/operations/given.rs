//! What an operation is called with.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use stripe_client::ratelimit_runtime::{Multipart, Part};

use crate::documents::Operation;
use crate::schema::{self, Much};

/// Values for all that an operation takes.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Option<Value>,
}

impl Given {
    /// Values for `operation` that its schemas allow.
    pub(crate) fn new(operation: &Operation<'_>, much: Much) -> Self {
        let values = |place: &str| {
            let wanted = |parameter: &&Value| much != Much::Required || parameter["required"] == true;
            let parameters = operation.parameters(place).into_iter().filter(wanted);
            let value = |parameter: &Value| {
                let value = schema::value(operation.document, &parameter["schema"], much);
                (parameter["name"].as_str().unwrap().to_owned(), value)
            };
            parameters.map(value).collect()
        };
        let body = operation.body().map(|schema| schema::value(operation.document, schema, much));
        Self { path: values("path"), query: values("query"), body }
    }

    pub(crate) fn path<T: DeserializeOwned>(&self, name: &str) -> T {
        read(&self.path[name])
    }

    pub(crate) fn query<T: DeserializeOwned>(&self) -> T {
        read(&Value::Object(self.query.clone()))
    }

    pub(crate) fn parameter<T: DeserializeOwned>(&self, name: &str) -> T {
        // What is not given is nothing, or a list of nothing.
        let nothing =
            || serde_json::from_value(Value::Null).unwrap_or_else(|_| read(&Value::Array(Vec::new())));
        self.query.get(name).map_or_else(nothing, read)
    }

    pub(crate) fn body<T: DeserializeOwned>(&self) -> T {
        read(self.body.as_ref().unwrap())
    }
}

impl Given {
    /// The fields of the body as parts, the file among them as one.
    pub(crate) fn multipart(&self) -> Multipart {
        let fields = self.body.as_ref().and_then(Value::as_object).unwrap();
        let mut form = Multipart::new();
        for (name, value) in fields {
            form = match name.as_str() {
                "file" => form.part(name, Part::bytes(&b"content"[..]).file_name("a.txt")),
                _ => form.text(name, value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
            };
        }
        form
    }
}

fn read<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}: {value}"))
}
