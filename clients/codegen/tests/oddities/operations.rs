//! Operations.

use expect_test::expect;
use serde_json::{Value, json};

use crate::{answer, operation, written};

fn one(verb: &str, path: &str, fields: Value) -> String {
    let operation = operation("doIt", fields);
    written(&json!({path: {verb: operation}}), &json!({}), "")
}

#[test]
fn the_body_of_a_get_is_not_sent() {
    let body =
        json!({"content": {"application/json": {"schema": {"type": "object", "properties": {"a": {}}}}}});
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `204`.
            #[get("/a")]
            async fn do_it(&self) -> Result<Response<()>, Error>;
        }
    "#]]
    .assert_eq(&one("get", "/a", json!({"requestBody": body})));
}

#[test]
fn a_delete_has_a_body_where_there_is_something_in_it() {
    let body = |schema: Value| json!({"requestBody": {"content": {"application/json": {"schema": schema}}}});
    let ids = json!({"type": "array", "items": {"type": "string"}});
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `204`.
            #[delete("/a")]
            async fn do_it(&self, #[json] body: &[String]) -> Result<Response<()>, Error>;
        }
    "#]]
    .assert_eq(&one("delete", "/a", body(ids)));
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `204`.
            #[delete("/a")]
            async fn do_it(&self) -> Result<Response<()>, Error>;
        }
    "#]]
    .assert_eq(&one("delete", "/a", body(json!({"type": "object"}))));
}

#[test]
fn an_answer_without_a_body_is_nothing_and_one_that_may_have_one_is_an_option() {
    let accepted = json!({"responses": {"202": {}}});
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `202`.
            #[post("/a")]
            async fn do_it(&self) -> Result<Response<()>, Error>;
        }
    "#]]
    .assert_eq(&one("post", "/a", accepted));
    let mut responses = answer(json!({"type": "string"}));
    responses["204"] = json!({"content": {"application/json": {"schema": {"type": "object"}}}});
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `200` or `204`.
            #[post("/a")]
            async fn do_it(&self) -> Result<Response<Option<String>>, Error>;
        }
    "#]]
    .assert_eq(&one("post", "/a", json!({"responses": responses})));
}

#[test]
fn an_answer_that_is_no_json_is_bytes_or_text() {
    let of = |media: &str| json!({"responses": {"200": {"content": {media: {}}}}});
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `200`.
            #[get("/a")]
            async fn do_it(&self) -> Result<Response<Bytes>, Error>;
        }
    "#]]
    .assert_eq(&one("get", "/a", of("application/pdf")));
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `200`.
            #[get("/a")]
            async fn do_it(&self) -> Result<Response<String>, Error>;
        }
    "#]]
    .assert_eq(&one("get", "/a", of("text/csv")));
}

#[test]
fn names_that_are_keywords_or_collide_are_told_apart() {
    let parameter = |name: &str, place: &str| json!({"name": name, "in": place, "required": true, "schema": {"type": "string"}});
    let parameters = json!([
        parameter("type", "path"),
        parameter("userID", "path"),
        parameter("user-id", "query"),
        parameter("Self", "header")
    ]);
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `204`.
            #[get("/{type}/x:y/{user_id}")]
            async fn do_it(
                &self,
                r#type: &str,
                user_id: &str,
                #[query("user-id")]
                user_id_in_query: &str,
                #[header("Self")]
                self_: &str,
            ) -> Result<Response<()>, Error>;
        }
    "#]]
    .assert_eq(&one("get", "/{type}/x:y/{userID}", json!({"parameters": parameters})));
}

#[test]
fn lists_in_a_query_are_written_in_their_style() {
    let list = json!({"type": "array", "items": {"type": "string"}});
    let parameters = json!([
        {"name": "ids", "in": "query", "style": "form", "explode": false, "schema": list},
        {"name": "tags", "in": "query", "schema": list},
        {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 9, "default": 3}},
    ]);
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `204`.
            #[get("/a")]
            async fn do_it(
                &self,
                #[query]
                tags: Option<&[String]>,
                #[query(style = "csv")]
                query: &DoItQuery,
            ) -> Result<Response<()>, Error>;
        }

        /// Do it query, as it is sent.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct DoItQuery {
            /// A list.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub ids: Option<Vec<String>>,
            /// A whole number, from 1 to 9, `3` where it is left out.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub limit: Option<i64>,
        }
        impl DoItQuery {
            /// With nothing that is set.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        }
        setters! {
            DoItQuery { ids : Vec < String >, limit : i64, }
        }
    "#]]
    .assert_eq(&one("get", "/a", json!({"parameters": parameters})));
}

#[test]
fn deep_objects_nest_in_the_query() {
    let range = json!({"type": "object", "properties": {"gte": {"type": "integer"}}});
    let parameters = json!([
        {"name": "created", "in": "query", "style": "deepObject", "explode": true, "schema": range},
        {"name": "expand", "in": "query", "style": "deepObject", "explode": true,
            "schema": {"type": "array", "items": {"type": "string"}}},
    ]);
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `204`.
            #[get("/a")]
            async fn do_it(
                &self,
                #[query(style = "indices")]
                query: &DoItQuery,
            ) -> Result<Response<()>, Error>;
        }

        /// Do it created, as it is sent.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct DoItCreated {
            /// A whole number.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub gte: Option<i64>,
        }
        impl DoItCreated {
            /// With nothing that is set.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        }
        setters! {
            DoItCreated { gte : i64, }
        }
        /// Do it query, as it is sent.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct DoItQuery {
            /// See [`DoItCreated`].
            #[serde(skip_serializing_if = "Option::is_none")]
            pub created: Option<DoItCreated>,
            /// A list.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub expand: Option<Vec<String>>,
        }
        impl DoItQuery {
            /// With nothing that is set.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        }
        setters! {
            DoItQuery { created : DoItCreated, expand : Vec < String >, }
        }
    "#]]
    .assert_eq(&one("get", "/a", json!({"parameters": parameters})));
}

#[test]
fn headers_are_arguments_and_fixed_where_only_their_default_makes_sense() {
    let parameters = json!([
        {"name": "Accept", "in": "header", "required": true, "schema": {"type": "string", "default": "text/csv"}},
        {"name": "X-Test", "in": "header", "schema": {"type": "string"}},
        {"name": "Authorization", "in": "header", "schema": {"type": "string"}},
        {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}},
    ]);
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `204`.
            #[post("/a", idempotent = "Idempotency-Key")]
            #[headers("Accept: text/csv")]
            async fn do_it(
                &self,
                #[header("X-Test")]
                x_test: Option<&str>,
            ) -> Result<Response<()>, Error>;
        }
    "#]]
    .assert_eq(&one("post", "/a", json!({"parameters": parameters})));
    // What the method reads is not chosen by who calls it.
    let choice = json!({"type": "string", "enum": ["application/json", "text/csv"]});
    let parameters = json!([{"name": "accept", "in": "header", "schema": choice}]);
    let written = one("get", "/a", json!({"parameters": parameters}));
    assert!(written.contains("async fn do_it(&self)"), "{written}");
}

#[test]
fn a_host_of_its_own_is_told() {
    let servers = json!([{"url": "https://files.example.com"}]);
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `204`.
            ///
            /// Only at <https://files.example.com>.
            #[get("/a", base_url = "https://files.example.com")]
            async fn do_it(&self) -> Result<Response<()>, Error>;
        }
    "#]]
    .assert_eq(&one("get", "/a", json!({"servers": servers})));
}

#[test]
fn files_are_sent_as_multipart_and_other_bodies_as_they_are() {
    let body = |media: &str| json!({"requestBody": {"content": {media: {"schema": {"type": "object"}}}}});
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `204`.
            #[post("/a")]
            async fn do_it(&self, #[multipart] body: &Multipart) -> Result<Response<()>, Error>;
        }
    "#]]
    .assert_eq(&one("post", "/a", body("multipart/form-data")));
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `204`.
            #[put("/a")]
            async fn do_it(&self, #[body("text/csv")] body: Body) -> Result<Response<()>, Error>;
        }
    "#]]
    .assert_eq(&one("put", "/a", body("text/csv")));
}

#[test]
fn a_status_of_which_nothing_is_said_leaves_the_type_of_the_others() {
    let mut responses = answer(json!({"type": "string"}));
    responses["202"] = json!({"content": {"application/json": {}}});
    let paths = json!({"/things": {"get": operation("getThing", json!({"responses": responses}))}});
    let written = written(&paths, &json!({}), "");
    assert!(written.contains("Result<Response<Option<String>>, Error>"), "{written}");
}
