//! The verbs and the path.

use ratelimit_runtime::prelude::*;

use crate::{answering, last};

#[api_client(base_url = "https://api.example.com", user_agent = "files/1.0")]
trait Files {
    #[get("/files/{id}")]
    async fn get(&self, id: &str) -> Result<(), Error>;

    #[post("/files/{id}")]
    async fn post(&self, id: &str) -> Result<(), Error>;

    #[put("/files/{id}")]
    async fn put(&self, id: &str) -> Result<(), Error>;

    #[patch("/files/{id}")]
    async fn patch(&self, id: &str) -> Result<(), Error>;

    #[delete("/files/{id}")]
    async fn delete(&self, id: &str) -> Result<(), Error>;

    #[head("/files/{id}")]
    async fn head(&self, id: &str) -> Result<Response<()>, Error>;

    #[head("/files/{id}")]
    async fn is_there(&self, id: &str) -> Result<(), Error>;

    #[options("/files/{id}")]
    async fn options(&self, id: &str) -> Result<(), Error>;

    #[http("PURGE", "/files/{id}")]
    async fn purge(&self, id: &str) -> Result<(), Error>;

    #[get("/tree/{*path}")]
    async fn tree(&self, path: &str) -> Result<(), Error>;

    #[get("/users/{user}/files/{name}.{extension}")]
    async fn nested(&self, #[path("name")] file: &str, user: u64, extension: &str) -> Result<(), Error>;
}

#[tokio::test]
async fn each_verb_is_the_one_that_is_sent() {
    let upstream = answering(serde_json::json!({})).await;
    let files = FilesClient::builder().base_url(upstream.url()).build().unwrap();
    files.get("1").await.unwrap();
    assert_eq!(last(&upstream).method, "GET");
    files.post("1").await.unwrap();
    assert_eq!(last(&upstream).method, "POST");
    files.put("1").await.unwrap();
    assert_eq!(last(&upstream).method, "PUT");
    files.patch("1").await.unwrap();
    assert_eq!(last(&upstream).method, "PATCH");
    files.delete("1").await.unwrap();
    assert_eq!(last(&upstream).method, "DELETE");
    files.options("1").await.unwrap();
    assert_eq!(last(&upstream).method, "OPTIONS");
    files.purge("1").await.unwrap();
    assert_eq!(last(&upstream).method, "PURGE");
    let head = files.head("1").await.unwrap();
    assert_eq!((last(&upstream).method.as_str(), head.status().as_u16()), ("HEAD", 200));
    assert_eq!(last(&upstream).path, "/files/1");
    assert_eq!(last(&upstream).header("user-agent"), Some("files/1.0"));
}

#[tokio::test]
async fn a_path_is_filled_by_name_and_each_value_stays_where_it_is() {
    let upstream = answering(serde_json::json!({})).await;
    let files = FilesClient::builder().base_url(upstream.url()).build().unwrap();
    files.nested("a/b", 7, "x?y").await.unwrap();
    assert_eq!(last(&upstream).path, "/users/7/files/a%2Fb.x%3Fy");
    files.tree("a b/c/d").await.unwrap();
    assert_eq!(last(&upstream).path, "/tree/a%20b/c/d");
    let error = files.tree("a/../../admin").await.unwrap_err();
    assert_eq!((error.kind(), upstream.stats().asked), (ratelimit_runtime::ErrorKind::Encode, 2));
}

#[tokio::test]
async fn an_answer_to_head_has_headers_and_a_status_and_no_body_that_is_waited_for() {
    let upstream = crate::upstream(|arrival| match arrival.path.as_str() {
        "/files/1" => ratelimit_tests::Answer::new(http::StatusCode::OK)
            .with_header("Content-Type", "application/json")
            .with_header("X-Size", "1048576"),
        _ => ratelimit_tests::Answer::new(http::StatusCode::NOT_FOUND),
    })
    .await;
    let files = FilesClient::builder().base_url(upstream.url()).build().unwrap();
    let head = files.head("1").await.unwrap();
    assert_eq!((head.status().as_u16(), head.headers()["x-size"].as_bytes()), (200, &b"1048576"[..]));
    // There is nothing to read, so no kind of it is asked for.
    assert_eq!((last(&upstream).method.as_str(), last(&upstream).header("accept")), ("HEAD", Some("*/*")));
    files.is_there("1").await.unwrap();
    let error = files.is_there("2").await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
}
