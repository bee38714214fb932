//! Types.

use expect_test::expect;
use serde_json::json;

use crate::{answer, answered, operation, sent, written};

#[test]
fn what_must_be_there_is_an_argument_and_the_rest_is_set() {
    expect![[r#"
        pub trait Api {
            /// Make thing.
            ///
            /// Answered by `204`.
            #[post("/things")]
            async fn make_thing(&self, #[json] body: &MakeThing) -> Result<Response<()>, Error>;
        }

        /// Make thing, as it is sent.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct MakeThing {
            /// A text, at most 9 characters.
            pub name: String,
            /// Yes or no.
            #[serde(rename = "new", skip_serializing_if = "Option::is_none")]
            pub new_field: Option<bool>,
            /// A text.
            pub note: Option<String>,
            /// A whole number.
            #[serde(
                default,
                deserialize_with = "or_unset",
                skip_serializing_if = "Option::is_none"
            )]
            pub size: Option<OrUnset<i64>>,
        }
        impl MakeThing {
            /// With what must be there.
            pub fn new(name: impl Into<String>, note: impl Into<Option<String>>) -> Self {
                Self {
                    name: name.into(),
                    new_field: None,
                    note: note.into(),
                    size: None,
                }
            }
        }
        setters! {
            MakeThing { new_field : bool, size : OrUnset < i64 >, }
        }
    "#]]
    .assert_eq(&sent(
        "application/json",
        json!({
            "type": "object",
            "required": ["name", "note"],
            "properties": {
                "name": {"type": "string", "maxLength": 9},
                "note": {"type": ["string", "null"]},
                "size": {"type": "integer", "nullable": true},
                "new": {"type": "boolean"},
            },
        }),
    ));
}

#[test]
fn an_empty_text_that_unsets_is_no_text_of_its_own() {
    expect![[r#"
        pub trait Api {
            /// Make thing.
            ///
            /// Answered by `204`.
            #[post("/things")]
            async fn make_thing(&self, #[form] body: &MakeThing) -> Result<Response<()>, Error>;
        }

        /// Make thing, as it is sent.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct MakeThing {
            /// Values by name.
            #[serde(
                default,
                deserialize_with = "or_unset",
                skip_serializing_if = "Option::is_none"
            )]
            pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        }
        impl MakeThing {
            /// With nothing that is set.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        }
        setters! {
            MakeThing { metadata : OrUnset < BTreeMap < String, String >>, }
        }
    "#]].assert_eq(&sent("application/x-www-form-urlencoded", json!({
        "type": "object",
        "properties": {
            "metadata": {"anyOf": [
                {"type": "object", "additionalProperties": {"type": "string"}}, {"type": "string", "enum": [""]},
            ]},
        },
    })));
}

#[test]
fn anything_may_be_missing_from_an_answer() {
    expect![[r#"

        /// Things response, as it comes back: anything may be missing.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct ThingsResponse {
            /// A UUID.
            pub id: Option<String>,
            /// A number.
            #[serde(rename = "self")]
            pub self_: Option<f64>,
            /// The fields that have no place of their own here.
            #[serde(flatten)]
            pub other_fields: BTreeMap<String, i64>,
        }
    "#]]
    .assert_eq(&answered(
        json!({
            "type": "object",
            "required": ["id"],
            "properties": {"id": {"type": "string", "format": "uuid"}, "self": {"type": "number"}},
            "additionalProperties": {"type": "integer"},
        }),
        &json!({}),
        "",
    ));
}

#[test]
fn texts_that_are_listed_are_an_enum_once_and_unknown_ones_survive() {
    let schemas = json!({
        "Status": {"type": "string", "enum": ["on", "off-line", "2fa", ""]},
        "Status1": {"enum": ["on", "off-line", "2fa", ""]},
    });
    let field = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let fields = json!({"properties": {"now": field("Status1"), "then": field("Status")}});
    expect![[r#"

        /// Things response, as it comes back: anything may be missing.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct ThingsResponse {
            /// See [`Status`].
            pub now: Option<Status>,
            /// See [`Status`].
            pub then: Option<Status>,
        }
        open_enum! {
            #[doc = " Status: one of some texts, or any other."] Status { On = "on", OffLine =
            "off-line", N2fa = "2fa", Empty = "", }
        }
    "#]]
    .assert_eq(&answered(fields, &schemas, ""));
}

#[test]
fn what_holds_itself_is_boxed() {
    let schemas = json!({
        "Tree": {"type": "object", "properties": {
            "parent": {"$ref": "#/components/schemas/Tree"},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            "leaf": {"$ref": "#/components/schemas/Leaf"},
        }},
        "Leaf": {"type": "object", "properties": {"tree": {"$ref": "#/components/schemas/Tree"}}},
    });
    expect![[r#"

        /// Tree, as it comes back: anything may be missing.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct Tree {
            /// A list, each [`Tree`].
            pub children: Option<Vec<Tree>>,
            /// See [`Leaf`].
            pub leaf: Option<Box<Leaf>>,
            /// See [`Tree`].
            pub parent: Option<Box<Tree>>,
        }
        /// Leaf, as it comes back: anything may be missing.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct Leaf {
            /// See [`Tree`].
            pub tree: Option<Box<Tree>>,
        }
    "#]]
    .assert_eq(&answered(json!({"$ref": "#/components/schemas/Tree"}), &schemas, ""));
}

#[test]
fn a_union_is_told_by_its_tag_and_what_is_deleted_first() {
    let schemas = json!({
        "cat": {"type": "object", "properties": {"object": {"type": "string", "enum": ["cat"]}}},
        "deleted_cat": {"type": "object", "properties": {
            "object": {"type": "string", "enum": ["cat"]}, "deleted": {"type": "boolean", "enum": [true]},
        }},
    });
    let union = json!({"anyOf": [{"$ref": "#/components/schemas/cat"}, {"$ref": "#/components/schemas/deleted_cat"}]});
    expect![[r#"

        /// Things response, as it comes back: anything may be missing.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct ThingsResponse {
            /// See [`ThingsResponsePet`].
            pub pet: Option<ThingsResponsePet>,
        }
        union! {
            #[doc = " Things response pet: one of several things, or any other."]
            ThingsResponsePet { DeletedCat(DeletedCat) if deleted, Cat(Cat) if tagged("object", &
            ["cat"]), }
        }
        /// Cat, as it comes back: anything may be missing.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct Cat {
            /// See [`CatObject`].
            pub object: Option<CatObject>,
        }
        /// Deleted cat, as it comes back: anything may be missing.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct DeletedCat {
            /// Yes or no, always `true`.
            pub deleted: Option<bool>,
            /// See [`CatObject`].
            pub object: Option<CatObject>,
        }
        open_enum! {
            #[doc = " Cat object: one of some texts, or any other."] CatObject { Cat = "cat", }
        }
    "#]]
    .assert_eq(&answered(json!({"properties": {"pet": union}}), &schemas, ""));
}

#[test]
fn a_union_is_told_by_a_discriminator_by_fields_and_by_kinds() {
    let object =
        |required: &str| json!({"type": "object", "required": [required], "properties": {required: {}}});
    let schemas = json!({"A": object("a"), "B": object("b")});
    let refs = json!([{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]);
    let mapping =
        json!({"x": "#/components/schemas/A", "y": "#/components/schemas/B", "z": "#/components/schemas/B"});
    let fields = json!({"properties": {
        "tagged": {"oneOf": refs, "discriminator": {"propertyName": "event", "mapping": mapping}},
        "untagged": {"oneOf": refs},
        "plain": {"anyOf": [{"type": "integer"}, {"type": "string"}, {"type": "null"}]},
        "kinds": {"type": ["boolean", "number"]},
    }});
    let written = answered(fields, &schemas, "");
    let unions: String = written.split_inclusive("}\n").filter(|part| part.contains("union!")).collect();
    expect![[r#"
        union! {
            #[doc = " Things response kinds: one of several things, or any other."]
            ThingsResponseKinds { Bool(bool) if Value::is_boolean, Number(f64) if
            Value::is_number, }
        union! {
            #[doc = " Things response plain: one of several things, or any other."]
            ThingsResponsePlain { Integer(i64) if Value::is_i64, Text(String) if
            Value::is_string, }
        union! {
            #[doc = " Things response tagged: one of several things, or any other."]
            ThingsResponseTagged { A(A) if tagged("event", & ["x"]), B(B) if tagged("event", &
            ["y", "z"]), }
        union! {
            #[doc = " Things response untagged: one of several things, or any other."]
            ThingsResponseUntagged { A(A) if has(& ["a"]), B(B) if has(& ["b"]), }
    "#]]
    .assert_eq(&unions);
}

#[test]
fn objects_that_demand_the_same_are_told_by_what_only_one_of_them_has() {
    let object = |required: serde_json::Value, own: &str| json!({"type": "object", "required": required, "properties": {"id": {"type": "integer"}, own: {"type": "string"}}});
    let schemas = json!({
        "A": object(json!(["id"]), "a"), "B": object(json!(["id"]), "b"),
        "C": object(json!([]), "c"), "D": {"type": "object", "properties": {"id": {"type": "integer"}}},
    });
    let refs = |names: [&str; 2]| json!({"oneOf": names.map(|name| json!({"$ref": format!("#/components/schemas/{name}")}))});
    let fields =
        json!({"properties": {"same": refs(["A", "B"]), "none": refs(["D", "C"]), "one": refs(["C", "A"])}});
    let written = answered(fields, &schemas, "");
    let unions: Vec<String> = written
        .split("union!")
        .skip(1)
        .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
        .map(|part| part.split_once("] ").unwrap().1.split('}').next().unwrap().to_owned())
        .collect();
    let wanted = [
        r#"ThingsResponseNone { C(C) if has_any(& [], & ["c"]), D(D) if has_any(& [], & ["id"]), "#,
        r#"ThingsResponseOne { A(A) if has(& ["id"]), C(C) if has_any(& [], & ["c", "id"]), "#,
        r#"ThingsResponseSame { B(B) if has_any(& ["id"], & ["b"]), A(A) if has(& ["id"]), "#,
    ];
    for wanted in wanted {
        assert!(unions.iter().any(|union| union == wanted), "{wanted}: {unions:#?}");
    }
}

#[test]
fn what_can_be_expanded_is_an_id_or_a_value_and_typed_where_that_is_asked_for() {
    let schemas = json!({"user": {"type": "object", "properties": {"name": {"type": "string"}}}});
    let owner = json!({
        "anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/user"}],
        "x-expansionResources": {"oneOf": [{"$ref": "#/components/schemas/user"}]},
    });
    let fields = json!({"properties": {"owner": owner}});
    expect![[r#"

        /// Things response, as it comes back: anything may be missing.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct ThingsResponse {
            /// An id, or the object where it is expanded.
            pub owner: Option<Expandable<Value>>,
        }
    "#]]
    .assert_eq(&answered(fields.clone(), &schemas, ""));
    expect![[r#"

        /// Things response, as it comes back: anything may be missing.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct ThingsResponse {
            /// An id, or the [`User`] where it is expanded.
            pub owner: Option<Expandable<User>>,
        }
        /// User, as it comes back: anything may be missing.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct User {
            /// A text.
            pub name: Option<String>,
        }
    "#]]
    .assert_eq(&answered(fields, &schemas, "expand = [\"user\"]"));
}

#[test]
fn all_of_is_one_object() {
    let schemas = json!({"Base": {"type": "object", "properties": {"id": {"type": "integer"}}}});
    let both = json!({"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"name": {"type": "string"}}}]});
    expect![[r#"

        /// Things response, as it comes back: anything may be missing.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct ThingsResponse {
            /// A whole number.
            pub id: Option<i64>,
            /// A text.
            pub name: Option<String>,
        }
    "#]]
    .assert_eq(&answered(both, &schemas, ""));
}

#[test]
fn a_secret_is_shown_to_nobody() {
    let fields = json!({"properties": {"api_key": {"type": "string"}, "name": {"type": "string"}}});
    expect![[r#"

        /// Things response, as it comes back: anything may be missing.
        #[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct ThingsResponse {
            /// A text.
            pub api_key: Option<String>,
            /// A text.
            pub name: Option<String>,
        }
        impl fmt::Debug for ThingsResponse {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct("ThingsResponse")
                    .field("name", &self.name)
                    .finish_non_exhaustive()
            }
        }
    "#]]
    .assert_eq(&answered(fields, &json!({}), "secret_fields = [\"api_key\"]"));
}

#[test]
fn unknown_fields_survive_where_that_is_asked_for() {
    let schemas = json!({"Event": {"type": "object", "properties": {"id": {"type": "string"}}}});
    let event = json!({"$ref": "#/components/schemas/Event"});
    assert!(!answered(event.clone(), &schemas, "").contains("other_fields"));
    let kept = answered(event, &schemas, "keep_unknown = [\"Event\"]");
    assert!(kept.contains("#[serde(flatten)]\n    pub other_fields: BTreeMap<String, Value>,"), "{kept}");
}

#[test]
fn a_schema_that_a_discriminator_tells_from_its_kinds_keeps_their_fields() {
    let schemas = json!({"Pet": {
        "type": "object", "discriminator": {"propertyName": "kind"}, "properties": {"kind": {"type": "string"}},
    }});
    let written = answered(json!({"$ref": "#/components/schemas/Pet"}), &schemas, "");
    assert!(written.contains("pub other_fields: BTreeMap<String, Value>,"), "{written}");
}

#[test]
fn what_goes_only_one_way_is_not_in_the_type_of_the_other() {
    let pet = json!({"type": "object", "required": ["id", "name"], "properties": {
        "id": {"type": "integer", "readOnly": true},
        "name": {"type": "string"},
        "password": {"type": "string", "writeOnly": true},
    }});
    let sent = sent("application/json", pet.clone());
    assert!(sent.contains("pub fn new(name: impl Into<String>) -> Self"), "{sent}");
    assert!(sent.contains("pub password:") && !sent.contains("pub id:"), "{sent}");
    let answered = answered(pet, &json!({}), "");
    assert!(answered.contains("pub id:") && !answered.contains("pub password:"), "{answered}");
}

#[test]
fn a_part_may_demand_a_field_of_another_and_choices_between_parts_are_optional() {
    let sent = sent(
        "application/json",
        json!({
            "required": ["name"],
            "allOf": [
                {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}},
                {"required": ["age"]},
                {"oneOf": [
                    {"required": ["phone"], "properties": {"phone": {"type": "string"}}},
                    {"required": ["mail"], "properties": {"mail": {"type": "string"}}},
                ]},
            ],
        }),
    );
    assert!(sent.contains("pub fn new(age: impl Into<i64>, name: impl Into<String>) -> Self"), "{sent}");
    for field in ["pub phone: Option<String>,", "pub mail: Option<String>,"] {
        assert!(sent.contains(field), "{field}: {sent}");
    }
}

#[test]
fn types_are_called_what_the_overrides_say_and_what_comes_back_is_called_as_its_schema() {
    let schemas = json!({"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}});
    let pet = json!({"$ref": "#/components/schemas/Pet"});
    let body = json!({"content": {"application/json": {"schema": pet}}});
    let fields = json!({"requestBody": body, "responses": answer(pet)});
    let paths = json!({"/pets": {"post": operation("add_pet", fields)}});
    let plain = written(&paths, &schemas, "");
    assert!(plain.contains("body: &PetInput") && plain.contains("Result<Response<Pet>, Error>"), "{plain}");
    let named = written(&paths, &schemas, "[types]\nPet = \"Animal\"");
    assert!(
        named.contains("body: &AnimalInput") && named.contains("Result<Response<Animal>, Error>"),
        "{named}"
    );
}

#[test]
fn what_is_always_one_value_is_of_its_kind() {
    let fields = json!({"properties": {
        "kind": {"const": "page"}, "version": {"const": 2}, "ratio": {"enum": [0.5, 1]}, "sure": {"const": true},
        "mixed": {"enum": ["a", 1]}, "numbers": {"enum": [1, 2, null]},
    }});
    let written = answered(fields, &json!({}), "");
    for field in [
        "kind: Option<ThingsResponseKind>",
        "version: Option<i64>",
        "sure: Option<bool>",
        "ratio: Option<f64>",
        "mixed: Option<Value>",
        "numbers: Option<i64>",
    ] {
        assert!(written.contains(field), "{field}: {written}");
    }
}
