//! What is shown of clients, their builders and answers: no credential, whoever has put it where.

use http::StatusCode;
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{ClientBuilder, Credential, RedisStore};
use ratelimit_tests::Answer;

use crate::upstream;

const CANARY: &str = "canary";

#[api_client(base_url = "https://api.example.com", auth = "bearer")]
trait Shop {
    #[get("/items")]
    async fn items(&self) -> Result<Response<u32>, Error>;
}

#[api_client(base_url = "https://api.example.com", auth = "basic")]
trait Basic {
    #[get("/items")]
    async fn items(&self) -> Result<(), Error>;
}

#[track_caller]
fn assert_hidden(shown: &str) {
    assert!(!shown.contains(CANARY), "{shown}");
}

#[tokio::test]
async fn no_builder_and_no_client_shows_a_credential() {
    let headers = http::HeaderMap::from_iter([(
        http::header::AUTHORIZATION,
        http::HeaderValue::from_static("Bearer canary"),
    )]);
    let http = reqwest_middleware::reqwest::Client::builder().default_headers(headers).build().unwrap();
    let stack = reqwest_middleware::ClientBuilder::new(http.clone()).build();
    let wrong = "https://user:canary@api.example.com/?key=canary";
    for builder in [
        ShopClient::builder().auth(CANARY).header("X-Key", CANARY),
        ShopClient::builder().credentials(|| async { Ok(Credential::new(CANARY)) }),
        ShopClient::builder().auth(CANARY).http_client(http),
        ShopClient::builder().auth(CANARY).middleware_client(stack),
        ShopClient::builder().auth(CANARY).base_url(wrong).base_url_of("items", wrong),
        ShopClient::builder().auth(CANARY).base_url(CANARY),
    ] {
        assert_hidden(&format!("{builder:?} {builder:#?}"));
        match builder.build() {
            Ok(client) => assert_hidden(&format!("{client:?} {client:#?}")),
            Err(error) => assert_hidden(&format!("{error} {error:?}")),
        }
    }
    assert_hidden(&format!("{:?}", ClientBuilder::<BasicClient>::new().basic_auth("user", CANARY)));
}

#[tokio::test]
async fn no_answer_shows_a_cookie_by_which_others_could_speak_as_this_client() {
    let cookie = "session=canary";
    let answer = Answer::json(StatusCode::OK, &serde_json::json!(7)).with_header("Set-Cookie", cookie);
    let upstream = upstream(move |_| answer.clone()).await;
    let shop = ShopClient::builder().base_url(upstream.url()).auth(CANARY).build().unwrap();
    let answer = shop.items().await.unwrap();
    assert_eq!(answer.headers()["set-cookie"], cookie);
    assert_hidden(&format!("{answer:?}"));
}

#[tokio::test]
async fn no_store_and_no_builder_of_one_shows_its_password() {
    for url in
        ["redis://user:canary@127.0.0.1:1/0", "redis//user:canary@127.0.0.1", "redis://:canary@h:port/0"]
    {
        let builder = RedisStore::builder().url(url).user("user").password(CANARY);
        assert_hidden(&format!("{builder:?} {builder:#?}"));
        let error = builder.connect().await.unwrap_err();
        assert_hidden(&format!("{error} {error:?}"));
    }
}
