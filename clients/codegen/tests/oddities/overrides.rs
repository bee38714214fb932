//! Overrides, and what is told where something is wrong.

use expect_test::expect;
use ratelimit_codegen::{Config, Formatter};
use serde_json::json;

use crate::{answer, generated, operation, told, written};

#[test]
fn pages_lead_on_as_the_overrides_say() {
    let page = json!({"properties": {
        "result": {"type": "array", "items": {"type": "string"}},
        "_metadata": {"properties": {"next": {"type": "string"}}},
    }});
    let parameters = json!([{"name": "page_token", "in": "query", "schema": {"type": "string"}}]);
    let list = operation("listThings", json!({"parameters": parameters, "responses": answer(page)}));
    let config = r#"
        [[pages]]
        parameter = "page_token"
        attribute = 'next_url = "_metadata.next"'
        items = ["data", "result"]
    "#;
    let written = written(&json!({"/things": {"get": list}}), &json!({}), config);
    expect![[r#"
        pub trait Api {
            /// List things.
            ///
            /// Answered by `200`.
            #[get("/things")]
            async fn list_things(
                &self,
                #[query]
                query: &ListThingsQuery,
            ) -> Result<Response<ListThingsResponse>, Error>;
            /// List things, with the items of all its pages.
            #[get("/things")]
            #[paginate(next_url = "_metadata.next", items = "result")]
            fn list_things_stream(
                &self,
                #[query]
                query: &ListThingsQuery,
            ) -> impl Stream<Item = Result<String, Error>> + Send;"#]]
    .assert_eq(written.split_once("\n}\n").unwrap().0);
}

#[test]
fn operations_are_renamed_left_out_and_given_attributes() {
    let paths = json!({
        "/v1/a": {"get": operation("getA", json!({})), "post": operation("makeA", json!({}))},
        "/v1/b": {"get": operation("getB", json!({}))},
    });
    let config = r#"
        base_path = "/v1"
        idempotent_posts = true
        [operations.getA]
        skip = true
        [operations."shop.json getB"]
        name = "b"
        attributes = ['#[no_retry]']
    "#;
    expect![[r#"
        pub trait Api {
            /// Make a.
            ///
            /// Answered by `204`.
            #[post("/a", idempotent = "Idempotency-Key")]
            async fn make_a(&self) -> Result<Response<()>, Error>;
            /// Get b.
            ///
            /// Answered by `204`.
            #[get("/b")]
            #[no_retry]
            async fn b(&self) -> Result<Response<()>, Error>;
        }
    "#]]
    .assert_eq(&written(&paths, &json!({}), config));
}

#[test]
fn every_fault_names_the_document_the_place_and_the_way_out() {
    let document = json!({"openapi": "3.0.3", "paths": {
        "/a": {"get": operation("a", json!({"responses": answer(json!({"$ref": "#/nowhere"}))}))},
        "/b/{id": {"get": operation("b", json!({}))},
        "/c": {"get": operation("c", json!({"responses": answer(json!({"$ref": "other.json#/x"}))}))},
        "/d": {"get": operation("d", json!({"parameters": [{"in": "query"}]}))},
        "/e": {"get": operation("e", json!({"responses": answer(json!({"$ref": "#/components/schemas/Loop"}))}))},
    }, "components": {"schemas": {
        "Loop": {"type": "array", "items": {"$ref": "#/components/schemas/Loop"}},
    }}});
    expect![[r#"
        shop.json#/paths/~1a/get/responses/200/content/application~1json/schema: refers to `#/nowhere`, which is not there; add it, or correct the `$ref`
        shop.json#/paths/~1b~1{id/get: has the path `/b/{id`, where a `{` is never closed; add the `}`
        shop.json#/paths/~1c/get/responses/200/content/application~1json/schema: refers to another document by `other.json#/x`; bundle the documents into one, as `npx @redocly/cli bundle` does
        shop.json#/paths/~1d/get/parameters/0: is a parameter without a name; add `name` and `in`"#]].assert_eq(&told(&document, ""));
}

#[test]
fn overrides_of_nothing_and_modules_of_nothing_are_told() {
    let document = json!({"openapi": "3.1.0", "paths": {"/a": {"get": operation("a", json!({}))}}});
    expect![[r#"overrides#/operations: `operations."b"` is an override of no operation; write the operation's id, with its document before it where several have that id"#]].assert_eq(&told(&document, "[operations.b]\nskip = true"));
    let config = "[[modules]]\nname = \"x\"\ndocuments = [\"other.json\"]";
    expect![[r#"
        overrides#/modules: `modules` has `other.json`, and there is no document of that name; correct it, or remove it
        shop.json#/paths/~1a/get: the operation `a` is in 0 modules; let `documents` and `tags` of one module hold it
        overrides#/modules: the module `x` has no operations; correct `documents` and `tags`, or remove it"#]].assert_eq(&told(&document, config));
    expect!["overrides.toml#: line 1: unknown field `nonsense`, expected one of `name`, `base_url`, `base_path`, `hosts`, `auth`, `runtime`, `error`, `client`, `crate_path`, `attributes`, `link`, `linked`, `idempotency_header`, `idempotent_posts`, `skip_headers`, `records`, `fake`, `features`, `modules`, `operations`, `types`, `keep_unknown`, `units`, `secret_fields`, `expand`, `pages`; see the documentation of `Config`"].assert_eq(&told(&document, "nonsense = 1"));
}

#[test]
fn texts_of_the_document_are_not_copied() {
    let words = json!({
        "summary": "Zebra", "description": "Zebra", "responses": answer(json!({
            "description": "Zebra", "title": "Zebra", "properties": {"id": {"type": "string", "description": "Zebra"}},
        })),
    });
    let document = json!({"openapi": "3.1.0", "info": {"description": "Zebra"}, "paths": {
        "/a": {"get": operation("a", words)}
    }});
    let files = generated(&document, "").unwrap();
    assert!(files.values().all(|text| !text.to_lowercase().contains("zebra")));
}

#[test]
fn what_has_no_tag_is_in_the_module_of_its_resource() {
    let untagged = || json!({"operationId": "a", "responses": {}});
    let document = json!({"openapi": "3.0.0", "paths": {
        "/v1/orders/{id}": {"get": untagged()}, "/{id}": {"get": untagged()}, "/support": {"get": untagged()},
    }});
    let files = generated(&document, "").unwrap();
    let names: Vec<_> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["api/mod.rs", "mod.rs", "orders/mod.rs", "support_api/mod.rs"]);
    assert!(files["orders/mod.rs"].contains("fn a_in_orders("), "a name is given once in the whole API");
}

#[test]
fn records_have_a_method_for_each_field_and_are_where_their_module_is() {
    let order = json!({"type": "object", "properties": {
        "id": {"type": "string"}, "total": {"type": "integer"}, "customer": {
            "anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/customer"}],
            "x-expansionResources": {"oneOf": [{"$ref": "#/components/schemas/customer"}]},
        },
    }});
    let customer = json!({"type": "object", "properties": {"id": {"type": "string"}}});
    let of = |name: &str, id: &str| {
        let body = json!({"content": {"application/x-www-form-urlencoded": {"schema": {
            "properties": {"note": {"anyOf": [{"enum": [""]}, {"type": "object", "properties": {"text": {"type": "string"}}}]}},
        }}}});
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        operation(id, json!({"tags": [format!("{name}s")], "responses": answer(schema), "requestBody": body}))
    };
    let document = json!({"openapi": "3.0.0", "paths": {
        "/orders": {"post": of("order", "make_order")}, "/customers": {"post": of("customer", "make_customer")},
    }, "components": {"schemas": {"order": order, "customer": customer}}});
    let files = generated(&document, "records = true\nfeatures = true").unwrap();
    // How it is broken into lines is of no interest.
    let types: String = files["orders/types.rs"].split_whitespace().collect();
    for line in [
        "answer Order(true) {",
        "always id: &str,",
        "get total: i64,",
        "get customer: Expandable<objects::Customer>,",
        "set note or unset_note: MakeOrderNote,",
    ] {
        let wanted: String = line.split_whitespace().collect();
        assert!(types.contains(&wanted), "{line}: {types}");
    }
    let objects = &files["objects.rs"];
    assert!(objects.contains("#[cfg(not(feature = \"customers\"))]"), "{objects}");
    assert!(objects.contains("pub type Customer = serde_json::Value;"), "{objects}");
}

#[test]
fn an_overlay_adds_and_replaces_and_a_reference_is_replaced_whole() {
    let servers = json!([{"url": "https://api.example.com"}]);
    let document = json!({"openapi": "3.1.0", "servers": servers, "paths": {"/a": {"get": operation("a", json!({
        "responses": answer(json!({"$ref": "#/components/schemas/unknown"})),
    }))}}});
    let overlay = json!({"paths": {"/a": {"get": {
        "operationId": "find_a", "responses": answer(json!({"type": "integer"})),
    }}}});
    let document = ratelimit_codegen::Document::read("shop.json", &document.to_string()).unwrap();
    let document = document.overlay("more.json", &overlay.to_string()).unwrap();
    let config = Config::read("overrides.toml", "").unwrap();
    let files = ratelimit_codegen::generate(&[document], &config, &Formatter::Plain).unwrap();
    assert!(
        files["api/mod.rs"].contains("async fn find_a(&self) -> Result<Response<i64>"),
        "{}",
        files["api/mod.rs"]
    );
}

#[test]
fn operations_are_parts_of_a_client_with_fakes_for_tests_and_may_be_elsewhere() {
    let upload = json!({"requestBody": {"content": {"multipart/form-data": {}}}});
    let paths = json!({"/v1/files": {"post": operation("createFile", upload)}});
    let config = r#"
        base_path = "/v1"
        client = "crate::ShopClient"
        fake = "fake"
        [operations.createFile]
        base_url = "https://files.example.com/v1"
    "#;
    let document = json!({"openapi": "3.1.0", "paths": paths});
    let files = generated(&document, config).unwrap();
    for line in [
        "#[cfg_attr(not(feature = \"fake\"), api_client(part_of = crate::ShopClient))]",
        "#[cfg_attr(feature = \"fake\", api_client(part_of = crate::ShopClient, fake))]",
        "#[post(\"/files\", base_url = \"https://files.example.com/v1\")]",
    ] {
        assert!(files["api/mod.rs"].contains(line), "{line}: {}", files["api/mod.rs"]);
    }
    assert!(files["mod.rs"].contains("api::ApiClient::of(self)"), "{}", files["mod.rs"]);
    for said in [
        "name = \"shop\"",
        "base_url = \"https://a.example\"",
        "auth = \"bearer\"",
        "attributes = ['#[no_retry]']",
    ] {
        let faults =
            generated(&document, &format!("client = \"crate::ShopClient\"\n{said}")).unwrap_err().to_string();
        assert!(faults.contains("is what `crate::ShopClient` says"), "{said}: {faults}");
    }
}

#[test]
fn resources_that_have_pages_are_linked_by_what_is_done_where_that_is_sure() {
    let none = json!({});
    let paths = json!({
        "/v1/cats": {"get": operation("list_cats", none.clone()), "post": operation("create_cat", none.clone())},
        "/v1/cats/search": {"get": operation("search_cats", none.clone())},
        "/v1/cats/{cat}": {
            "get": operation("get_cat", none.clone()),
            "post": operation("change_cat", none.clone()),
            "delete": operation("release_cat", none.clone()),
        },
        "/v1/cats/{cat}/feed": {"post": operation("feed_cat", none.clone())},
        "/v1/cats/{cat}/toys": {"post": operation("create_toy", none.clone())},
        "/v1/cats/{cat}/wash": {"post": operation("wash_cat", none.clone())},
        "/v1/catsup": {"get": operation("list_catsup", none)},
    });
    let config = r#"
        base_path = "/v1"
        link = "https://example.com/docs"
        linked = ["cats"]
        [operations.wash_cat]
        link = "https://example.com/washing"
    "#;
    let text = written(&paths, &json!({}), config);
    let links = text.lines().filter_map(|line| line.trim().strip_prefix("/// [The vendor's page]("));
    expect![[r#"
        https://example.com/docs/cats/list)
        https://example.com/docs/cats/create)
        https://example.com/docs/cats/search)
        https://example.com/docs/cats/release)
        https://example.com/docs/cats/retrieve)
        https://example.com/docs/cats/update)
        https://example.com/docs/cats/feed)
        https://example.com/washing)"#]]
    .assert_eq(&links.collect::<Vec<_>>().join("\n"));
}

#[test]
fn unknown_fields_are_kept_where_that_is_asked_for() {
    let thing = json!({"Thing": {"properties": {"a": {"type": "integer"}}}});
    let body = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}});
    let kept = |config: &str| {
        let answers = answer(json!({"$ref": "#/components/schemas/Thing"}));
        let change = operation("change", json!({"requestBody": body, "responses": answers}));
        let written = written(&json!({"/things": {"post": change}}), &thing, config);
        let fields = |name: &str| {
            let (_, of_type) = written.split_once(&format!("pub struct {name} {{")).unwrap();
            of_type.split_once("\n}").unwrap().0.contains("pub other_fields: BTreeMap<String, Value>")
        };
        (fields("Thing"), fields("ThingInput"))
    };
    assert_eq!(kept(""), (false, false));
    assert_eq!(
        kept("keep_unknown = [\"*\"]"),
        (true, false),
        "all that comes back, and nothing that is sent"
    );
    assert_eq!(kept("keep_unknown = [\"Thing\"]"), (true, true));
}

#[test]
fn one_value_of_a_map_is_emptied_by_a_setter_of_its_own() {
    let value = json!({"anyOf": [{"type": "integer"}, {"enum": [""]}]});
    let map = json!({"type": "object", "additionalProperties": value});
    let schema = json!({"required": ["limits"], "properties": {"limits": map}});
    let body = json!({"requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": schema}}}});
    let paths = json!({"/things": {"post": operation("makeThing", body)}});
    let document = json!({"openapi": "3.1.0", "paths": paths});
    let files = generated(&document, "records = true").unwrap();
    let (_, params) = files["api/types.rs"].split_once("params! {").unwrap();
    expect![[r#"

            #[doc = " Make thing, as it is sent."] required MakeThing { #[doc =
            " Values by name."] entry limits but unset_limits_of : i64, }
        }
        impl MakeThing {
            /// With what must be there.
            #[must_use]
            pub fn new(limits: impl Into<BTreeMap<String, i64>>) -> Self {
                let limits: BTreeMap<String, i64> = limits.into();
                limits
                    .into_iter()
                    .fold(Self(Fields::new()), |sent, (name, value)| sent.limits(name, value))
            }
        }
    "#]]
    .assert_eq(params);
}
