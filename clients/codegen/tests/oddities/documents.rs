//! Several documents, hosts, headers and pages, as SendGrid has them; and servers and credentials.

use std::collections::BTreeMap;

use expect_test::expect;
use ratelimit_codegen::{Config, Document, Faults, Formatter, generate};
use serde_json::{Value, json};

use crate::{answer, generated, operation, told, written};

fn several(documents: &[(&str, Value)], config: &str) -> Result<BTreeMap<String, String>, Faults> {
    let documents = documents.iter().map(|(name, document)| Document::read(*name, &document.to_string()));
    let documents = documents.collect::<Result<Vec<_>, _>>()?;
    generate(&documents, &Config::read("overrides.toml", config)?, &Formatter::Plain)
}

fn document(paths: Value) -> Value {
    json!({"openapi": "3.1.0", "servers": [{"url": "https://api.example.com"}], "paths": paths})
}

#[test]
fn ids_and_schemas_that_two_documents_have_are_told_apart() {
    let of = |path: &str, tag: &str, kind: &str| {
        let mut document = document(json!({path: {"get": {
            "operationId": "ListTemplate", "tags": [tag],
            "responses": answer(json!({"$ref": "#/components/schemas/Template"})),
        }}}));
        document["components"] =
            json!({"schemas": {"Template": {"type": "object", "properties": {kind: {"type": "string"}}}}});
        document
    };
    let documents = [("mail.json", of("/mail", "mail", "a")), ("sms.json", of("/sms", "sms", "b"))];
    let files = several(&documents, "").unwrap();
    assert!(files["mail/mod.rs"].contains("async fn list_template(&self) -> Result<Response<Template>"));
    assert!(
        files["sms/mod.rs"].contains("async fn list_template_in_sms(&self) -> Result<Response<Template>")
    );
    assert!(files["mail/types.rs"].contains("pub a:") && files["sms/types.rs"].contains("pub b:"));
    let config = r#"
        [operations."sms.json ListTemplate"]
        name = "list_sms_templates"
        [types]
        "sms.json Template" = "SmsTemplate"
        [[modules]]
        name = "all"
    "#;
    let config =
        config.replace("name = \"all\"", "name = \"all\"\ndocuments = [\"mail.json\", \"sms.json\"]");
    let files = several(&documents, &config).unwrap();
    for line in [
        "fn list_template(&self) -> Result<Response<Template>",
        "fn list_sms_templates(&self) -> Result<Response<SmsTemplate>",
    ] {
        assert!(files["all/mod.rs"].contains(line), "{line}: {}", files["all/mod.rs"]);
    }
    // Without a name of its own, one of two types in a module has an ending.
    let files = several(&documents, "[[modules]]\nname = \"all\"\ndocuments = [\"mail.json\", \"sms.json\"]")
        .unwrap();
    assert!(files["all/types.rs"].contains("pub struct TemplateObject {"), "{}", files["all/types.rs"]);
}

#[test]
fn an_operation_says_which_of_the_hosts_offer_it() {
    let global = json!([{"url": "https://api.example.com"}]);
    let both = json!([{"url": "https://api.example.com"}, {"url": "https://eu.example.com"}]);
    let mut everywhere = document(json!({
        "/a": {"get": operation("a", json!({}))},
        "/b": {"get": operation("b", json!({"servers": global}))},
        "/c": {"servers": global, "get": operation("c", json!({}))},
    }));
    everywhere["servers"] = both;
    let alone = document(json!({"/d": {"get": operation("d", json!({}))}}));
    let config = "hosts = [\"https://api.example.com\", \"https://eu.example.com\"]";
    let files = several(&[("everywhere.json", everywhere), ("alone.json", alone)], config).unwrap();
    let text = &files["api/mod.rs"];
    let methods = text.split("async fn ").collect::<Vec<_>>();
    let only: Vec<_> =
        methods.iter().take(4).map(|before| before.contains("Only at <https://api.example.com>.")).collect();
    assert_eq!(only, [false, true, true, true], "{text}");
    assert!(!text.contains("base_url"), "which of them is called is the client's choice: {text}");
}

#[test]
fn an_operation_is_where_its_servers_are() {
    let files_host = json!([{"url": "https://files.example.com"}]);
    let mut document = document(json!({
        "/v1/a": {"get": operation("a", json!({}))},
        "/v1/b": {"get": operation("b", json!({"servers": files_host}))},
        "/v1/c": {"servers": files_host, "get": operation("c", json!({}))},
    }));
    document["servers"] = json!([{"url": "/relative"}, {"url": "https://{region}.example.com/", "variables": {"region": {"default": "eu"}}}]);
    let files = generated(&document, "base_path = \"/v1\"").unwrap();
    assert!(files["mod.rs"].contains("base_url = \"https://eu.example.com/v1\""), "{}", files["mod.rs"]);
    let text = &files["api/mod.rs"];
    for line in [
        "#[get(\"/a\")]",
        "#[get(\"/b\", base_url = \"https://files.example.com/v1\")]",
        "#[get(\"/c\", base_url = \"https://files.example.com/v1\")]",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    let other = json!({"openapi": "3.0.0", "servers": [{"url": "https://other.example.com"}], "paths": {
        "/d": {"get": operation("d", json!({}))},
    }});
    let files = several(&[("shop.json", document), ("other.json", other)], "").unwrap();
    let line = "#[get(\"/d\", base_url = \"https://other.example.com\")]";
    assert!(files["api/mod.rs"].contains(line), "{}", files["api/mod.rs"]);
}

#[test]
fn where_no_server_says_its_host_one_is_asked_for() {
    let paths = json!({"/a": {"get": operation("a", json!({}))}});
    let document = json!({"openapi": "3.0.0", "servers": [{"url": "/api/v3"}], "paths": paths});
    expect![[r#"shop.json#: has "/api/v3" as its server, which does not say where that is; give `--base-url https://..`, or `base_url` in the overrides"#]].assert_eq(&told(&document, ""));
    assert!(generated(&document, "base_url = \"https://api.example.com/api/v3\"").is_ok());
}

#[test]
fn credentials_go_where_the_document_wants_them() {
    let schemes = json!({
        "token": {"type": "http", "scheme": "Bearer"}, "login": {"type": "http", "scheme": "basic"},
        "oauth": {"type": "oauth2"}, "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "param": {"type": "apiKey", "in": "query", "name": "key"},
        "cookie": {"type": "apiKey", "in": "cookie", "name": "session"}, "mutual": {"type": "mutualTLS"},
    });
    let with = |security: Value, schemes: &Value, config: &str| {
        let mut document = document(json!({"/a": {"get": operation("a", json!({}))}}));
        document["security"] = security;
        document["components"] = json!({"securitySchemes": schemes});
        let files = generated(&document, config).unwrap();
        let line = files["mod.rs"].lines().find(|line| line.contains("auth = ")).unwrap_or_default();
        line.split("auth = ").nth(1).unwrap_or_default().trim_end_matches([')', ']', ',']).to_owned()
    };
    for (scheme, auth) in [
        ("token", "\"bearer\""),
        ("login", "\"basic\""),
        ("oauth", "\"bearer\""),
        ("key", "\"header:X-Key\""),
        ("param", "\"query:key\""),
        ("mutual", ""),
    ] {
        assert_eq!(with(json!([{scheme: []}]), &schemes, ""), auth, "{scheme}");
    }
    assert_eq!(
        with(json!([{"cookie": []}, {"key": []}]), &schemes, ""),
        "\"header:X-Key\"",
        "the first that works"
    );
    assert_eq!(with(json!([]), &schemes, ""), "", "no call needs one");
    assert_eq!(
        with(json!([]), &json!({"token": schemes["token"]}), ""),
        "\"bearer\"",
        "the only one there is"
    );
    assert_eq!(with(json!([{"token": []}]), &schemes, "auth = \"none\""), "");
    assert_eq!(with(json!([{"token": []}]), &schemes, "auth = \"query:k\""), "\"query:k\"");
}

#[test]
fn a_client_is_written_around_the_traits_with_what_holds_for_all_calls() {
    let paths = json!({
        "/pets": {"get": operation("list", json!({"tags": ["pets"]}))},
        "/builders": {"get": operation("other", json!({"tags": ["builder"]}))},
    });
    let document = json!({"openapi": "3.0.0", "info": {"title": "Pet shop"}, "paths": paths});
    let files = generated(&document, "attributes = ['#[rate_limited(per = \"1s\", limit = 5)]']").unwrap();
    expect![[r#"
        //! Every operation, in one module for each part of the API.
        //!
        //! Written by `ratelimit-codegen`.
        pub mod builder_api;
        pub mod pets;
        use ratelimit_runtime::api_client;
        /// What holds for every call; the calls are methods of [`PetShopClient`]'s parts.
        #[api_client(base_url = "https://api.example.com", client = PetShopClient)]
        #[rate_limited(per = "1s", limit = 5)]
        pub trait PetShopApi {}
        impl PetShopClient {
            /// Builder API: the methods of [`Builder`](builder_api::Builder), under the same limits as all others.
            #[must_use]
            pub fn builder_api(&self) -> builder_api::BuilderClient {
                builder_api::BuilderClient::of(self)
            }
            /// Pets: the methods of [`Pets`](pets::Pets), under the same limits as all others.
            #[must_use]
            pub fn pets(&self) -> pets::PetsClient {
                pets::PetsClient::of(self)
            }
        }
        /// Every trait, for their methods.
        pub mod prelude {
            pub use super::builder_api::Builder;
            pub use super::pets::Pets;
        }
    "#]].assert_eq(&files["mod.rs"]);
    assert!(files["pets/mod.rs"].contains("#[api_client(part_of = super::PetShopClient)]"));
    let named = generated(&document, "name = \"shop\"").unwrap();
    assert!(named["mod.rs"].contains("name = \"shop\", client = ShopClient)"), "{}", named["mod.rs"]);
}

#[test]
fn headers_are_arguments_or_the_clients() {
    let header = |name: &str| json!({"name": name, "in": "header", "schema": {"type": "string"}});
    let parameters = json!([header("on-behalf-of"), header("Content-Encoding"), header("T-Test-Account")]);
    let paths = json!({"/a": {"get": operation("a", json!({"parameters": parameters}))}});
    let written = written(&paths, &json!({}), "skip_headers = [\"On-Behalf-Of\"]");
    expect![[r#"
        pub trait Api {
            /// A.
            ///
            /// Answered by `204`.
            #[get("/a")]
            async fn a(
                &self,
                #[header("Content-Encoding")]
                content_encoding: Option<&str>,
                #[header("T-Test-Account")]
                t_test_account: Option<&str>,
            ) -> Result<Response<()>, Error>;
        }
    "#]]
    .assert_eq(&written);
}

#[test]
fn cookies_are_one_argument_for_they_are_one_header() {
    let cookie = |name: &str, required: bool| json!({"name": name, "in": "cookie", "required": required, "schema": {"type": "string"}});
    let paths = json!({"/a": {"get": operation("a", json!({"parameters": [cookie("session", true), cookie("lang", false)]}))}});
    expect![[r#"
        pub trait Api {
            /// A.
            ///
            /// Answered by `204`.
            ///
            /// - `cookie`: `session=..` and `lang=..`, with `; ` between them.
            #[get("/a")]
            async fn a(&self, #[header("Cookie")] cookie: &str) -> Result<Response<()>, Error>;
        }
    "#]]
    .assert_eq(&written(&paths, &json!({}), ""));
}

#[test]
fn a_303_is_an_answer_and_of_json_and_xml_it_is_json() {
    let redirect =
        json!({"responses": {"303": {"content": {"application/json": {"schema": {"type": "string"}}}}}});
    let both = json!({"responses": {"200": {"content": {
        "application/xml": {"schema": {"type": "string"}}, "application/json": {"schema": {"type": "integer"}},
    }}}});
    let paths = json!({"/a": {"get": operation("a", redirect), "put": operation("b", both)}});
    expect![[r#"
        pub trait Api {
            /// A.
            ///
            /// Answered by `303`.
            #[get("/a")]
            async fn a(&self) -> Result<Response<String>, Error>;
            /// B.
            ///
            /// Answered by `200`.
            #[put("/a")]
            async fn b(&self) -> Result<Response<i64>, Error>;
        }
    "#]]
    .assert_eq(&written(&paths, &json!({}), ""));
}

#[test]
fn five_ways_to_page_are_five_overrides_and_a_list_without_one_has_no_stream() {
    let config = r#"
        [[pages]]
        parameter = "page_token"
        attribute = 'next_url = "_metadata.next"'
        items = ["result", "results"]
        [[pages]]
        parameter = "after_key"
        attribute = 'cursor = "after_key", token = "_metadata.next_params.after_key"'
        items = ["result"]
        [[pages]]
        parameter = "page"
        attribute = 'page = "page"'
        items = ["recipients"]
        [[pages]]
        parameter = "offset"
        attribute = 'offset = "offset"'
        items = ["result"]
        [[pages]]
        parameter = "starting_after"
        attribute = 'cursor = "starting_after", back = "ending_before", more = "has_more"'
        items = ["data"]
        [operations.limited]
        no_pages = true
    "#;
    let texts = json!({"type": "array", "items": {"type": "string"}});
    let list = |id: &str, parameters: &[&str], page: Value| {
        let parameter = |name: &&str| json!({"name": name, "in": "query", "schema": {"type": "string"}});
        let parameters: Vec<_> = parameters.iter().map(parameter).collect();
        json!({"get": operation(id, json!({"parameters": parameters, "responses": answer(page)}))})
    };
    let within = |field: &str| json!({"type": "object", "properties": {field: texts}});
    let paths = json!({
        "/a": list("by_url", &["page_size", "page_token"], within("results")),
        "/b": list("by_key", &["after_key"], within("result")),
        "/c": list("by_page", &["page", "page_size"], within("recipients")),
        "/d": list("by_offset", &["limit", "offset"], texts.clone()),
        "/e": list("by_cursor", &["starting_after", "ending_before"], within("data")),
        "/f": list("unpaged", &["limit"], within("result")),
        "/g": list("limited", &["offset"], texts.clone()),
        "/h": list("no_list", &["offset"], json!({"type": "integer"})),
    });
    let written = written(&paths, &json!({}), config);
    let flat = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let methods = flat.split("#[paginate(").skip(1);
    let kept: Vec<_> = methods.filter_map(|method| method.split(['(', '[']).next()).map(str::trim).collect();
    expect![[r#"
        next_url = "_metadata.next", items = "results")] fn by_url_stream
        cursor = "after_key", token = "_metadata.next_params.after_key", items = "result" )] fn by_key_stream
        page = "page", items = "recipients")] fn by_page_stream
        offset = "offset")] fn by_offset_stream
        cursor = "starting_after", back = "ending_before", more = "has_more", items = "data" )] fn by_cursor_stream"#]]
    .assert_eq(&kept.join("\n"));
}
