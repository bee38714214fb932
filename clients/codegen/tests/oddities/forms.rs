//! Forms and what is expanded, as Stripe has them.

use expect_test::expect;
use serde_json::{Value, json};

use crate::{answer, answered, generated, operation, sent, written};

const FORM: &str = "application/x-www-form-urlencoded";

fn form(schema: &Value) -> Value {
    json!({"requestBody": {"content": {FORM: {"schema": schema}}}})
}

/// The lines in which the fields of the params stand, one for each.
fn fields(text: &str, name: &str) -> String {
    let start = text.find(&format!(" {name} {{")).unwrap();
    let body = text[start..].split_once('{').unwrap().1.split("\n}").next().unwrap();
    let lines = body.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("///"));
    lines.collect::<Vec<_>>().join(" ").replace(", ", ",\n")
}

/// Whether `line` is in `text`, however that is broken into lines.
fn has(text: &str, line: &str) -> bool {
    let flat = |text: &str| text.split_whitespace().collect::<String>();
    flat(text).contains(&flat(line))
}

/// The types that come of a form in records.
fn recorded(schema: &Value) -> String {
    let document = json!({"openapi": "3.0.0", "paths": {"/a": {"post": operation("make_a", form(schema))}}});
    generated(&document, "records = true").unwrap().remove("api/types.rs").unwrap()
}

#[test]
fn a_form_with_nothing_in_it_is_no_argument() {
    for verb in ["post", "delete", "get"] {
        let empty = json!({"type": "object", "properties": {}});
        let written = written(&json!({"/a": {verb: operation("doIt", form(&empty))}}), &json!({}), "");
        assert!(written.contains("async fn do_it(&self) ->"), "{verb}: {written}");
    }
}

#[test]
fn forms_nest_as_deep_as_they_are() {
    let deep = (0..7).fold(
        json!({"type": "string"}),
        |inner, level| json!({"type": "object", "properties": {format!("l{level}"): inner}}),
    );
    let written = sent(FORM, deep);
    let structs: Vec<_> = written.lines().filter_map(|line| line.strip_prefix("pub struct ")).collect();
    assert_eq!(structs.len(), 7, "{structs:?}");
    assert_eq!(structs.last().unwrap(), &"MakeThingL6L5L4L3L2L1 {");
}

#[test]
fn an_empty_text_unsets_what_is_of_any_kind() {
    let or_empty = |schema: Value| json!({"anyOf": [schema, {"type": "string", "enum": [""]}]});
    let schema = json!({"type": "object", "properties": {
        "flag": or_empty(json!({"type": "boolean"})),
        "count": or_empty(json!({"type": "integer"})),
        "ratio": or_empty(json!({"type": "number"})),
        "text": or_empty(json!({"type": "string"})),
        "list": or_empty(json!({"type": "array", "items": {"type": "string"}})),
        "map": or_empty(json!({"type": "object", "additionalProperties": {"type": "string"}})),
        "group": or_empty(json!({"type": "object", "properties": {"a": {"type": "string"}}})),
        "level": or_empty(json!({"type": "string", "enum": ["low", "high"]})),
    }});
    let written = sent(FORM, schema.clone());
    expect![[r#"
        pub count: Option<OrUnset<i64>>,
        pub flag: Option<OrUnset<bool>>,
        pub group: Option<OrUnset<MakeThingGroup>>,
        pub level: Option<OrUnset<MakeThingLevel>>,
        pub list: Option<OrUnset<Vec<String>>>,
        pub map: Option<OrUnset<BTreeMap<String,
        String>>>,
        pub ratio: Option<OrUnset<f64>>,
        pub text: Option<OrUnset<String>>,"#]]
    .assert_eq(&fields(&written, "struct MakeThing").replace(
        "#[serde( default,\ndeserialize_with = \"or_unset\",\nskip_serializing_if = \"Option::is_none\" )] ",
        "",
    ));
    // Of a text the empty one is a value like any other.
    expect![[r##"
        #[doc = " A whole number."] set count or unset_count : i64,
        #[doc = " Yes or no."] set flag or unset_flag : bool,
        #[doc = " See [`MakeAGroup`]."] set group or unset_group : MakeAGroup,
        #[doc = " See [`MakeALevel`]."] set level or unset_level : MakeALevel,
        #[doc = " A list."] list list or unset_list : String,
        #[doc = " Values by name."] entry map or unset_map : String,
        #[doc = " A number."] set ratio or unset_ratio : f64,
        #[doc = " A text."] set text : String,
        }"##]]
    .assert_eq(&fields(&recorded(&schema), "MakeA"));
}

#[test]
fn a_range_is_a_number_or_an_object_and_now_is_a_word() {
    let range = json!({"anyOf": [
        {"type": "integer"}, {"type": "object", "properties": {"gte": {"type": "integer"}, "lt": {"type": "integer"}}},
    ]});
    let now = json!({"anyOf": [{"type": "string", "enum": ["now"]}, {"type": "integer"}]});
    let schema = json!({"type": "object", "properties": {"created": range, "end": now}});
    let written = sent(FORM, schema.clone());
    let unions: String = written.split_inclusive("}\n").filter(|part| part.contains("union!")).collect();
    expect![[r#"
        union! {
            #[doc = " Make thing created: one of several things, or any other."] sent
            MakeThingCreated { Integer(i64) if Value::is_i64, Object(MakeThingCreatedValue) if
            has(& []), }
        union! {
            #[doc = " Make thing end: one of several things, or any other."] sent MakeThingEnd {
            Word(MakeThingEndValue) if Value::is_string, Integer(i64) if Value::is_i64, }
    "#]]
    .assert_eq(&unions);
    let recorded = recorded(&schema);
    let unions: String = recorded.split_inclusive("}\n").filter(|part| part.contains("any_of! {")).collect();
    expect![[r#"
        any_of! {
            #[doc = " Make a created: one of several things."] MakeACreated { Integer(i64),
            Object(MakeACreatedValue), }
        any_of! {
            #[doc = " Make a end: one of several things."] MakeAEnd { Word(MakeAEndValue),
            Integer(i64), }
    "#]]
    .assert_eq(&unions);
}

#[test]
fn maps_have_values_of_any_kind() {
    let schema = json!({"type": "object", "properties": {
        "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
        "options": {"type": "object", "additionalProperties": {"type": "object", "properties": {"a": {"type": "integer"}}}},
        "any": {"type": "object", "additionalProperties": true},
        "bare": {"type": "object"},
    }});
    expect![[r#"
        pub any: Option<BTreeMap<String,
        Value>>,
        pub bare: Option<BTreeMap<String,
        Value>>,
        pub metadata: Option<BTreeMap<String,
        String>>,
        pub options: Option<BTreeMap<String,
        MakeThingOptionsValue>>,"#]]
    .assert_eq(
        &fields(&sent(FORM, schema.clone()), "struct MakeThing")
            .replace("#[serde(skip_serializing_if = \"Option::is_none\")] ", ""),
    );
    expect![[r##"
        #[doc = " Values by name."] entry any : Value,
        #[doc = " Values by name."] entry bare : Value,
        #[doc = " Values by name."] entry metadata : String,
        #[doc = " Values by name,
        each [`MakeAOptionsValue`]."] entry options : MakeAOptionsValue,
        }"##]]
    .assert_eq(&fields(&recorded(&schema), "MakeA"));
}

#[test]
fn expand_is_a_list_in_a_body_and_in_a_query() {
    let texts = json!({"type": "array", "items": {"type": "string"}});
    let expand =
        json!({"name": "expand", "in": "query", "style": "deepObject", "explode": true, "schema": texts});
    let body = form(&json!({"type": "object", "properties": {"expand": texts}}));
    let paths = json!({"/a/{id}": {
        "get": operation("get_a", json!({"parameters": [expand]})),
        "post": operation("change_a", body),
    }});
    let document = json!({"openapi": "3.0.0", "paths": paths});
    let files = generated(&document, "records = true").unwrap();
    let line = "fn get_a(&self, id: &str, #[query(style = \"indices\")] expand: &[&str],)";
    assert!(has(&files["api/mod.rs"], line), "{}", files["api/mod.rs"]);
    assert!(has(&files["api/types.rs"], "list expand: String,"), "{}", files["api/types.rs"]);
    // Elsewhere it is a field that can be left out.
    let plain = generated(&document, "").unwrap();
    assert!(plain["api/types.rs"].contains("pub expand: Option<Vec<String>>,"), "{}", plain["api/types.rs"]);
}

#[test]
fn what_can_be_expanded_to_one_of_several_is_a_union_behind_its_id() {
    let object = |tag: &str| json!({"type": "object", "properties": {"id": {"type": "string"}, "object": {"type": "string", "enum": [tag]}}});
    let refs = json!([{"$ref": "#/components/schemas/card"}, {"$ref": "#/components/schemas/source"}]);
    let source = json!({
        "anyOf": [{"type": "string"}, refs[0], refs[1]], "x-expansionResources": {"oneOf": refs},
    });
    let schemas = json!({"card": object("card"), "source": object("source")});
    let charge = json!({"type": "object", "properties": {"id": {"type": "string"}, "source": source}});
    let written = answered(charge.clone(), &schemas, "");
    assert!(written.contains("pub source: Option<Expandable<Value>>,"), "{written}");
    let document = json!({"openapi": "3.0.0", "components": {"schemas": schemas}, "paths": {
        "/a": {"get": operation("get_a", json!({"responses": answer(charge)}))},
    }});
    let types = &generated(&document, "records = true").unwrap()["api/types.rs"];
    assert!(has(types, "get source: Expandable<GetAResponseSource>,"), "{types}");
    assert!(has(types, "Card(Card) if tagged(\"object\", &[\"card\"]),"), "{types}");
}

#[test]
fn an_answer_is_what_there_is_or_what_is_deleted() {
    let object = |fields: Value| json!({"type": "object", "required": ["id"], "properties": fields});
    let tag = json!({"type": "string", "enum": ["customer"]});
    let schemas = json!({
        "customer": object(json!({"id": {"type": "string"}, "object": tag, "email": {"type": "string", "nullable": true}})),
        "deleted_customer": object(json!({"id": {"type": "string"}, "object": tag, "deleted": {"type": "boolean", "enum": [true]}})),
    });
    let either = json!({"anyOf": [
        {"$ref": "#/components/schemas/customer"}, {"$ref": "#/components/schemas/deleted_customer"},
    ]});
    let paths = json!({"/c": {"get": operation("get_c", json!({"responses": answer(either)}))}});
    let written = written(&paths, &schemas, "");
    assert!(written.contains("-> Result<Response<GetCResponse>, Error>;"), "{written}");
    assert!(
        has(&written, "GetCResponse { DeletedCustomer(DeletedCustomer) if deleted, Customer(Customer) if"),
        "{written}"
    );
}

#[test]
fn what_only_errors_hold_brings_no_types() {
    let mut responses = answer(json!({"type": "string"}));
    responses["default"] = answer(json!({"$ref": "#/components/schemas/error"}))["200"].clone();
    let schemas = json!({"error": {"type": "object", "properties": {
        "intent": {"type": "object", "properties": {"id": {"type": "string"}}},
    }}});
    let paths = json!({"/a": {"get": operation("get_a", json!({"responses": responses}))}});
    let written = written(&paths, &schemas, "");
    assert!(!written.contains("struct"), "{written}");
}

#[test]
fn a_circle_of_many_types_is_cut_where_it_closes() {
    const MANY: usize = 71;
    let schemas: serde_json::Map<String, Value> = (0..MANY)
        .map(|at| {
            let next = format!("#/components/schemas/t{}", (at + 1) % MANY);
            (
                format!("t{at}"),
                json!({"type": "object", "properties": {"next": {"$ref": next}, "leaf": {"type": "string"}}}),
            )
        })
        .collect();
    let written = answered(json!({"$ref": "#/components/schemas/t0"}), &Value::Object(schemas), "");
    assert_eq!(written.matches("pub struct ").count(), MANY);
    assert_eq!(written.matches("pub next: Option<Box<T").count(), MANY);
}

#[test]
fn an_enum_may_have_hundreds_of_texts() {
    let codes: Vec<String> = (0..300).map(|code| format!("code_{code}")).collect();
    let written = answered(json!({"properties": {"mcc": {"type": "string", "enum": codes}}}), &json!({}), "");
    let listed = written.split_whitespace().filter(|word| word.starts_with("\"code_")).count();
    assert_eq!(listed, 300);
}

#[test]
fn null_beside_a_reference_counts() {
    let schemas = json!({"Size": {"type": "object", "properties": {"a": {"type": "integer"}}}});
    let size = json!({"$ref": "#/components/schemas/Size"});
    let body = json!({"type": "object", "required": ["a", "b", "c"], "properties": {
        "a": {"allOf": [size], "nullable": true},
        "b": {"anyOf": [size, {"type": "null"}]},
        "c": {"$ref": "#/components/schemas/Size", "nullable": true},
        "d": {"type": ["array", "null"], "items": {"type": ["integer", "null"]}},
    }});
    let body = json!({"requestBody": {"content": {"application/json": {"schema": body}}}});
    let written = written(&json!({"/a": {"post": operation("make_a", body)}}), &schemas, "");
    for line in [
        "pub a: Option<Size>,",
        "pub b: Option<Size>,",
        "pub c: Option<Size>,",
        "pub d: Option<OrUnset<Vec<Option<i64>>>>,",
    ] {
        assert!(written.contains(line), "{line}: {written}");
    }
}
