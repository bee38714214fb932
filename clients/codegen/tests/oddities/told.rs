//! What a document or the overrides say that is not done: it is told, and never dropped.

use serde_json::{Value, json};

use crate::{answer, generated, operation, told, written};

fn one(fields: Value) -> Value {
    json!({"openapi": "3.1.0", "paths": {"/a/{id}": {"get": operation("a", fields)}}})
}

fn with(parameter: Value) -> Value {
    one(json!({"parameters": [parameter]}))
}

#[test]
fn a_parameter_that_goes_nowhere_is_told_by_its_place() {
    for (parameter, wanted) in [
        (
            json!({"name": "q"}),
            "is the parameter `q`, and does not say where it goes; write `\"in\": \"path\"`",
        ),
        (
            json!({"name": "q", "in": "body"}),
            "is the parameter `q` in \"body\", which is no place of one; write a `requestBody`",
        ),
        (
            json!({"name": "q", "in": "Query"}),
            "is the parameter `q` in \"Query\", which is no place of one; write `\"in\"",
        ),
        (
            json!({"name": "id", "in": "path", "style": "matrix", "schema": {"type": "array"}}),
            "is a list or an object in the style `matrix`, which cannot be sent; write the style `simple`",
        ),
        (
            json!({"name": "id", "in": "path", "style": "form"}),
            "in the style `form`, which is none of a path",
        ),
    ] {
        let told = told(&with(parameter), "");
        assert!(told.starts_with("shop.json#/paths/~1a~1{id}/get/parameters/0: "), "{told}");
        assert!(told.contains(wanted), "{told}");
    }
}

#[test]
fn credentials_that_go_together_are_asked_for_and_one_of_several_is_taken() {
    let scheme = |name: &str| json!({"type": "apiKey", "in": "header", "name": name});
    let document = |security: Value| {
        let mut document = one(json!({}));
        document["security"] = security;
        document["components"] = json!({"securitySchemes": {"id": scheme("X-Id"), "key": scheme("X-Key"), "basic": {"type": "http", "scheme": "basic"}}});
        document
    };
    let both = document(json!([{"id": [], "key": []}]));
    let told = told(&both, "");
    assert!(told.starts_with("shop.json#/security/0: asks for `id` and `key` with each call"), "{told}");
    let auth = |document: &Value, config: &str| {
        let files = generated(document, config).unwrap();
        files["mod.rs"].split("auth = ").nth(1).and_then(|rest| rest.split('"').nth(1)).map(str::to_owned)
    };
    assert_eq!(auth(&both, "auth = \"header:X-Key\"").as_deref(), Some("header:X-Key"));
    assert_eq!(auth(&document(json!([{"id": [], "key": []}, {"basic": []}])), "").as_deref(), Some("basic"));
    assert_eq!(auth(&document(json!([{"key": []}, {"id": []}])), "").as_deref(), Some("header:X-Key"));
    assert_eq!(auth(&document(json!([{}, {"id": [], "key": []}])), ""), None);
    let session = document(json!([{"session": []}]));
    let told = crate::told(&session, "");
    assert!(
        told.starts_with("shop.json#/security/0: asks for `session` with each call, which is nothing"),
        "{told}"
    );
    assert_eq!(auth(&session, "auth = \"none\""), None);
}

#[test]
fn a_path_that_is_not_below_the_base_path_says_where_it_is() {
    let paths = json!({
        "/v1/a": {"get": operation("a", json!({}))},
        "/v1beta/b": {"get": operation("b", json!({}))},
    });
    let document = json!({"openapi": "3.1.0", "paths": paths});
    let told = told(&document, "base_path = \"/v1\"");
    let wanted = "shop.json#/paths/~1v1beta~1b/get: has the path `/v1beta/b`, which is not below the base path `/v1`; \
                  give its `base_url` in the overrides, under `[operations.\"b\"]`";
    assert_eq!(told, wanted);
    let config = "base_path = \"/v1\"\n[operations.b]\nbase_url = \"https://api.example.com\"";
    let written = written(&paths, &json!({}), config);
    assert!(written.contains("#[get(\"/a\")]"), "{written}");
    assert!(written.contains("#[get(\"/v1beta/b\", base_url = \"https://api.example.com\")]"), "{written}");
}

#[test]
fn a_variable_of_a_server_may_be_a_number_and_one_that_is_missing_is_told() {
    let mut document = one(json!({}));
    document["servers"] =
        json!([{"url": "https://a.example:{port}/x", "variables": {"port": {"default": 8443}}}]);
    assert!(generated(&document, "").unwrap()["mod.rs"].contains("base_url = \"https://a.example:8443/x\""));
    document["servers"] = json!([{"url": "https://a.example:{port}/x", "variables": {"port": {}}}]);
    assert!(told(&document, "").contains("does not say where that is"));
}

#[test]
fn an_override_of_what_is_not_there_is_told_with_what_may_be_meant() {
    let fields = json!({"type": "object", "properties": {"password": {"type": "string"}, "size": {"type": "integer"}}});
    let list = json!({"type": "array", "items": {"$ref": "#/components/schemas/Pet"}});
    let parameters = json!([{"name": "offset", "in": "query", "schema": {"type": "integer"}}]);
    let paths = json!({"/pets": {"get": operation("listPets", json!({"parameters": parameters, "responses": answer(list)}))}});
    let document = json!({"openapi": "3.1.0", "paths": paths, "components": {"schemas": {"Pet": fields}}});
    for (config, wanted) in [
        (
            "secret_fields = [\"pasword\"]",
            "overrides#/secret_fields: `secret_fields` has `pasword`, and there is no field of that name; write `password`, if that is meant, or remove it",
        ),
        (
            "[types]\nPett = \"Animal\"",
            "overrides#/types: `types` has `Pett`, and there is no schema of that name; write `Pet`, if that is meant, or remove it",
        ),
        (
            "[types]\n\"shop.json pets\" = \"Animal\"",
            "overrides#/types: `types` has `pets`, and there is no schema of that name; write `Pet`, if that is meant, or remove it",
        ),
        (
            "keep_unknown = [\"Nowhere\"]",
            "overrides#/keep_unknown: `keep_unknown` has `Nowhere`, and there is no schema of that name; correct it, or remove it",
        ),
        (
            "expand = [\"Pte\"]",
            "overrides#/expand: `expand` has `Pte`, and there is no schema of that name; correct it, or remove it",
        ),
        (
            "[units]\nsizes = \"in bytes\"",
            "overrides#/units: `units` has `sizes`, and there is no field of that name; write `size`, if that is meant, or remove it",
        ),
        (
            "[operations.listPets]\nlist_style = \"bracket\"",
            "overrides#/operations: `list_style = \"bracket\"` of `listPets` is nothing known; write `brackets`, if that is meant, or remove it",
        ),
        (
            "[operations.listPet]\nskip = true",
            "overrides#/operations: `operations.\"listPet\"` is an override of no operation; write the operation's id, with its document before it where several have that id; `listPets` has a name like it",
        ),
        (
            "[[pages]]\nparameter = \"ofset\"\nattribute = 'offset = \"ofset\"'",
            "overrides#/pages/0: no `GET` with the parameter `ofset` answers with a list, or has one in []; correct `parameter` and `items`, or remove it",
        ),
        (
            "[[modules]]\nname = \"x\"\ntags = [\"api\", \"apj\"]",
            "overrides#/modules: `modules` has `apj`, and there is no tag of that name; write `api`, if that is meant, or remove it",
        ),
    ] {
        assert_eq!(told(&document, config), wanted);
    }
    let right = "secret_fields = [\"password\"]\nkeep_unknown = [\"Pet\", \"*\"]\n[types]\n\"shop.json Pet\" = \"Animal\"\n\
                 [[pages]]\nparameter = \"offset\"\nattribute = 'offset = \"offset\"'";
    generated(&document, right).unwrap();
}

#[test]
fn two_modules_have_no_trait_in_common() {
    let paths = json!({"/a": {"get": operation("a", json!({}))}, "/b": {"get": operation("b", json!({"tags": ["b"]}))}});
    let document = json!({"openapi": "3.1.0", "paths": paths});
    let module =
        |name: &str, tag: &str| format!("[[modules]]\nname = {name:?}\ntrait = \"Same\"\ntags = [{tag:?}]\n");
    let config = module("x", "api") + &module("y", "b");
    assert_eq!(
        told(&document, &config),
        "overrides#/modules: two modules have the trait `Same`; give each a `trait` of its own"
    );
}

#[test]
fn what_turns_the_direction_of_text_is_not_shown() {
    let fields = json!({"properties": {
        "a": {"type": "string", "pattern": "^\u{202e}a$"},
        "b": {"type": "string", "enum": ["\u{2066}b"]},
        "c\u{200f}": {"type": "string", "default": "\u{202e}"},
    }});
    let mut document = one(json!({"operationId": "x\u{202e}y", "responses": answer(fields)}));
    document["externalDocs"] = json!({"url": "https://a.example/\u{202e}"});
    for (path, text) in generated(&document, "").unwrap() {
        let shown = text
            .chars()
            .find(|c| matches!(c, '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
        assert_eq!(shown, None, "{path}: {text}");
    }
}

#[test]
fn a_chain_of_thousands_and_an_enum_of_thousands_are_written() {
    // A chain that ends where it began, and one enum of texts that all have one name.
    const MANY: usize = 3000;
    let next = |place: usize| json!({"$ref": format!("#/components/schemas/S{}", (place + 1) % MANY)});
    let mut schemas: serde_json::Map<_, _> = (0..MANY)
        .map(|place| (format!("S{place}"), json!({"type": "object", "properties": {"next": next(place)}})))
        .collect();
    let texts: Vec<_> = (1..=MANY).map(|length| "!".repeat(length)).collect();
    schemas.insert("Marks".to_owned(), json!({"type": "string", "enum": texts}));
    let fields = json!({"properties": {"first": {"$ref": "#/components/schemas/S0"}, "mark": {"$ref": "#/components/schemas/Marks"}}});
    let document = json!({"openapi": "3.1.0", "paths": {"/a": {"get": operation("a", json!({"responses": answer(fields)}))}},
        "components": {"schemas": schemas}});
    let files = generated(&document, "").unwrap();
    let types = &files["api/types.rs"];
    assert_eq!(types.matches("pub next: Option<Box<S").count(), MANY);
    assert!(types.contains("Unnamed2999 ="), "each text has a name of its own: one more has an ending");
}
