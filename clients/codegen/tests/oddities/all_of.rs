//! `allOf`: of objects it makes one, and of anything else it says more about one thing.

use serde_json::json;

use crate::{answered, generated, operation, sent};

fn refers(name: &str) -> serde_json::Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

#[test]
fn a_reference_with_words_beside_it_is_what_it_refers_to() {
    let schemas = json!({
        "Status": {"type": "string", "enum": ["open", "closed"]},
        "Id": {"type": "string", "format": "uuid"},
        "Count": {"type": "integer", "minimum": 1},
        "Names": {"type": "array", "items": {"type": "string"}},
        "Either": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        "Wrapped": {"allOf": [refers("Count"), {"description": "how many"}]},
        "Owner": {"type": "object", "properties": {"name": {"type": "string"}}},
    });
    let described = |name: &str| json!({"allOf": [refers(name), {"description": "words"}]});
    let fields = json!({"properties": {
        "status": {"allOf": [refers("Status"), {"description": "words", "default": "open"}]},
        "id": {"allOf": [{"title": "words"}, refers("Id")]},
        "count": {"allOf": [refers("Count"), {"nullable": true}]},
        "names": described("Names"),
        "either": described("Either"),
        "wrapped": described("Wrapped"),
        "owner": described("Owner"),
        "short": {"allOf": [{"type": "string"}, refers("Status"), {"maxLength": 4}]},
        "bounded": {"allOf": [refers("Count"), {"maximum": 9, "type": "integer"}]},
        "anything": {"allOf": [{"description": "words"}, {"title": "more"}]},
    }});
    let written = answered(fields, &schemas, "");
    for field in [
        "status: Option<Status>",
        "id: Option<String>",
        "count: Option<i64>",
        "names: Option<Vec<String>>",
        "either: Option<Either>",
        "wrapped: Option<i64>",
        "owner: Option<Owner>",
        "short: Option<Status>",
        "bounded: Option<i64>",
        "anything: Option<Value>",
    ] {
        assert!(written.contains(field), "{field}: {written}");
    }
    assert!(written.contains("/// A UUID.\n    pub id:"), "{written}");
    assert_eq!(written.matches("pub struct").count(), 2, "{written}");
}

#[test]
fn what_is_sent_may_be_null_where_a_part_says_so_and_must_be_there_where_a_part_demands_it() {
    let base = json!({"type": "object", "properties": {"id": {"type": "integer"}}});
    let note = json!({"allOf": [{"type": "string"}, {"nullable": true}]});
    let written = sent(
        "application/json",
        json!({"type": "object", "properties": {"note": note, "of": {"allOf": [base], "required": ["id"]}}}),
    );
    assert!(written.contains("pub note: Option<OrUnset<String>>"), "{written}");
    assert!(written.contains("pub fn new(id: impl Into<i64>)"), "{written}");
}

#[test]
fn one_that_leads_back_to_itself_ends() {
    let paths = json!({"/a": {"get": operation("a", json!({"responses": crate::answer(refers("A"))}))}});
    for schema in [
        json!({"allOf": [refers("A")]}),
        json!({"allOf": [refers("A"), {"description": "words"}]}),
        json!({"allOf": [refers("A"), {"type": "object", "properties": {"b": {"type": "string"}}}]}),
    ] {
        let document = json!({"openapi": "3.1.0", "paths": paths, "components": {"schemas": {"A": schema}}});
        // Whatever it is taken for, it is said in the end.
        let _ = generated(&document, "");
    }
}
