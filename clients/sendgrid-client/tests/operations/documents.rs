//! SendGrid's own documents, where they are at hand, and what they say that is not so.

use std::fs;

use ratelimit_tests::openapi::{Document, Operation, specs};
use serde_json::{Value, json};

/// All documents in the order of their names; none, where they are not at hand.
pub(crate) fn documents() -> Vec<Document> {
    let Some(folder) = specs(env!("CARGO_MANIFEST_DIR")).map(|specs| specs.join("sendgrid")) else {
        return Vec::new();
    };
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    paths.iter().map(|path| corrected(Document::read(path).unwrap())).collect()
}

/// All operations.
pub(crate) fn operations(documents: &[Document]) -> Vec<Operation<'_>> {
    documents.iter().flat_map(Document::operations).collect()
}

/// What an operation is known by: an id alone is that of several.
pub(crate) fn key(operation: &Operation<'_>) -> String {
    format!("{} {}", operation.document.name, operation.id())
}

fn corrected(document: Document) -> Document {
    match document.name.as_str() {
        // Declared as a text; its own words, and SendGrid's libraries, have it as it is for each recipient.
        "tsg_mail_v3.json" => document.corrected(|root| {
            let mail = "/components/requestBodies/PostMailSend/content/application~1json/schema";
            put(root, &format!("{mail}/properties/custom_args"), json!({"type": "object"}));
        }),
        // That the ids are written with commas is said in words only.
        "tsg_integrations_v3.json" => document.corrected(|root| {
            let parameters = "/paths/~1v3~1marketing~1integrations/delete/parameters";
            let ids = root.pointer_mut(parameters).and_then(Value::as_array_mut).into_iter().flatten();
            ids.filter(|parameter| parameter["name"] == "ids")
                .for_each(|parameter| parameter["explode"] = json!(false));
        }),
        _ => document,
    }
}

fn put(root: &mut Value, place: &str, value: Value) {
    *root.pointer_mut(place).unwrap() = value;
}
