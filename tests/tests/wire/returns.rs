//! What methods return.

use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::ErrorKind;
use ratelimit_runtime::prelude::*;
use ratelimit_tests::Answer;
use serde::Deserialize;

use crate::{last, upstream};

#[derive(Deserialize, Debug, PartialEq)]
struct Card {
    id: u64,
}

#[derive(Deserialize, Debug, PartialEq)]
struct NotFound {
    resource: String,
}

#[derive(Deserialize, Debug, PartialEq)]
struct ApiError {
    message: String,
}

#[derive(Deserialize, Debug, PartialEq)]
struct Conflict {
    with: u32,
}

/// An error of the user's.
#[derive(Debug)]
struct Mine(ErrorKind);

impl From<Error> for Mine {
    fn from(error: Error) -> Self {
        Self(error.kind())
    }
}

type Answered<T> = Result<T, Error>;

#[api_client(base_url = "https://api.example.com", error = ApiError)]
#[errors(404 => NotFound)]
trait Cards {
    #[get("/{what}")]
    async fn card(&self, what: &str) -> Answered<Card>;

    #[get("/{what}")]
    async fn response(&self, what: &str) -> Result<Response<Card>, Error>;

    #[get("/{what}")]
    async fn nothing(&self, what: &str) -> Result<(), Mine>;

    #[get("/{what}")]
    async fn bytes(&self, what: &str) -> Result<Bytes, Error>;

    #[get("/{what}")]
    async fn text(&self, what: &str) -> Result<String, Error>;

    #[get("/{what}")]
    #[headers("Accept: application/vnd.cards+json")]
    async fn vendor(&self, what: &str) -> Result<Card, Error>;

    #[get("/{what}")]
    async fn stream(&self, what: &str) -> Result<Response<ByteStream>, Error>;

    #[get("/{what}")]
    #[errors(409 => Conflict, 400..=499 => NotFound)]
    async fn conflicting(&self, what: &str) -> Result<Card, Error>;
}

async fn client() -> (ratelimit_tests::StrictUpstream, CardsClient) {
    let upstream = upstream(|arrival| {
        let json = |status, body| Answer::json(status, &body).with_header("Request-Id", "req_7");
        let raw = |body: &str, kind| {
            let mut answer = Answer::new(StatusCode::OK).with_header("Content-Type", kind);
            answer.body = body.to_owned().into();
            answer
        };
        match arrival.path.as_str() {
            "/card" => json(StatusCode::OK, serde_json::json!({"id": 18_446_744_073_709_551_615_u64})),
            "/empty" => Answer::new(StatusCode::NO_CONTENT),
            "/text" => raw("\"a\" b", "text/plain"),
            "/large" => raw(&"x".repeat(9 << 20), "application/octet-stream"),
            "/missing" => json(StatusCode::NOT_FOUND, serde_json::json!({"resource": "card"})),
            "/conflict" => json(StatusCode::CONFLICT, serde_json::json!({"with": 7})),
            "/marked" => raw("\u{feff}{\"id\": 7}", "application/json; charset=utf-8"),
            "/latin" => {
                let mut answer = raw("", "text/plain; charset=ISO-8859-1");
                answer.body = b"caf\xe9"[..].into();
                answer
            }
            "/utf-16" => {
                let mut answer = raw("", "application/json; charset=utf-16");
                answer.body = b"{\0}\0"[..].into();
                answer
            }
            "/html" => {
                let mut answer = Answer::new(StatusCode::NOT_FOUND);
                answer.body = "<html>".into();
                answer
            }
            _ => json(StatusCode::BAD_REQUEST, serde_json::json!({"message": "no such thing"})),
        }
    })
    .await;
    let client = CardsClient::builder().base_url(upstream.url()).build().unwrap();
    (upstream, client)
}

#[tokio::test]
async fn a_value_a_response_and_nothing_are_read_through_aliases_too() {
    let (_upstream, cards) = client().await;
    assert_eq!(cards.card("card").await.unwrap().id, u64::MAX);
    let response = cards.response("card").await.unwrap();
    assert_eq!(
        (response.id, response.status(), response.request_id()),
        (u64::MAX, StatusCode::OK, Some("req_7"))
    );
    assert_eq!((response.attempts(), response.headers().get("request-id").is_some()), (1, true));
    cards.nothing("empty").await.unwrap();
    cards.nothing("text").await.unwrap();
    assert_eq!(cards.nothing("none").await.unwrap_err().0, ErrorKind::Status);
    assert_eq!(cards.card("empty").await.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn json_is_asked_for_where_it_is_read_unless_a_header_says_otherwise() {
    let (upstream, cards) = client().await;
    let accepted = || last(&upstream).header("accept").map(str::to_owned);
    cards.response("card").await.unwrap();
    assert_eq!(accepted().as_deref(), Some("application/json"));
    cards.vendor("card").await.unwrap();
    assert_eq!(accepted().as_deref(), Some("application/vnd.cards+json"));
    let of_client = CardsClient::builder().base_url(upstream.url()).header("Accept", "application/x.json");
    of_client.build().unwrap().card("card").await.unwrap();
    assert_eq!(accepted().as_deref(), Some("application/x.json"));
    for anything in ["nothing", "bytes", "text", "stream"] {
        match anything {
            "nothing" => cards.nothing("card").await.unwrap(),
            "bytes" => drop(cards.bytes("card").await.unwrap()),
            "text" => drop(cards.text("text").await.unwrap()),
            _ => drop(cards.stream("card").await.unwrap()),
        }
        assert_eq!(accepted().as_deref(), Some("*/*"), "{anything}");
    }
}

#[tokio::test]
async fn bytes_and_text_are_the_body_as_it_is() {
    let (_upstream, cards) = client().await;
    assert_eq!(cards.bytes("text").await.unwrap(), "\"a\" b");
    assert_eq!(cards.bytes("empty").await.unwrap(), "");
    assert_eq!(cards.text("text").await.unwrap(), "\"a\" b");
}

#[tokio::test]
async fn a_stream_has_what_is_too_large_to_keep() {
    let (_upstream, cards) = client().await;
    assert_eq!(cards.bytes("large").await.unwrap_err().kind(), ErrorKind::Decode);
    let mut response = cards.stream("large").await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let mut length = 0;
    while let Some(chunk) = response.chunk().await.unwrap() {
        length += chunk.len();
    }
    assert_eq!(length, 9 << 20);
    let error = cards.stream("none").await.unwrap_err();
    assert_eq!(error.error_body::<ApiError>().unwrap().message, "no such thing");
    let error = cards.stream("large").await.unwrap().into_data().collect(1 << 20).await.unwrap_err();
    assert_eq!(error.to_string(), "stream: the upstream sent a body over the limit of 1048576 bytes");
}

#[tokio::test]
async fn a_stream_that_stops_is_a_timeout_of_the_body() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let stalling = tokio::spawn(async move {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut request = [0; 1024];
        let _ = socket.read(&mut request).await.unwrap();
        socket.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc").await.unwrap();
        std::future::pending::<()>().await;
    });
    let cards = CardsClient::builder()
        .base_url(format!("http://{address}"))
        .attempt_timeout(Duration::from_millis(100))
        .build()
        .unwrap();
    let mut stream = cards.stream("x").await.unwrap();
    assert_eq!(stream.chunk().await.unwrap().unwrap(), "abc");
    let error = stream.chunk().await.unwrap_err();
    assert_eq!(error.timeout_phase(), Some(ratelimit_runtime::Phase::Body));
    assert_eq!(error.to_string(), "stream: the rest of the body did not come within 100ms");
    assert!(stream.chunk().await.unwrap().is_none(), "it has ended");
    stalling.abort();
}

#[tokio::test]
async fn the_body_of_an_error_has_the_type_of_its_status() {
    let (_upstream, cards) = client().await;
    let mut missing = cards.card("missing").await.unwrap_err();
    assert_eq!(missing.error_body::<NotFound>().unwrap().resource, "card");
    assert!(missing.error_body::<ApiError>().is_none());
    assert!(missing.take_error_body::<ApiError>().is_none(), "what is no such thing stays");
    assert_eq!(missing.take_error_body::<NotFound>().unwrap().resource, "card");

    let other = cards.card("none").await.unwrap_err();
    assert_eq!(other.error_body::<ApiError>().unwrap().message, "no such thing");

    let html = cards.card("html").await.unwrap_err();
    assert!(html.error_body::<NotFound>().is_none());
    assert_eq!(html.body().unwrap(), "<html>");

    let conflict = cards.conflicting("conflict").await.unwrap_err();
    assert_eq!(conflict.error_body::<Conflict>().unwrap().with, 7);
    let missing = cards.conflicting("missing").await.unwrap_err();
    assert_eq!(missing.error_body::<NotFound>().unwrap().resource, "card");
}

#[tokio::test]
async fn a_mark_before_json_is_passed_over_and_what_is_no_utf8_is_told_by_its_charset() {
    let (_upstream, client) = client().await;
    assert_eq!(client.card("marked").await.unwrap(), Card { id: 7 });
    assert!(client.bytes("marked").await.unwrap().starts_with(b"\xef\xbb\xbf"), "bytes are as they are");
    for (error, charset) in [
        (client.text("latin").await.unwrap_err(), "iso-8859-1"),
        (client.card("utf-16").await.unwrap_err(), "utf-16"),
    ] {
        assert_eq!(error.kind(), ErrorKind::Decode);
        let told = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        assert!(
            told.contains(&format!("charset is `{charset}`")) && told.contains("Bytes"),
            "{error}: {told}"
        );
    }
    assert_eq!(client.bytes("latin").await.unwrap(), &b"caf\xe9"[..]);
}
