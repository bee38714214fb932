//! An upstream that means harm, or might as well: each call ends with an error that says what it was.

use std::io::Write as _;
use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{Bounds, ClientBuilder, ErrorKind, Phase, RefusedBy, RetrySpec};
use ratelimit_tests::{Answer, Arrival};

use crate::raw::{Endless, Raw};
use crate::upstream;

#[api_client(base_url = "https://api.example.com")]
trait Shop {
    #[get("/items/{id}")]
    async fn item(&self, id: u32) -> Result<Response<serde_json::Value>, Error>;

    #[get("/raw")]
    async fn raw(&self) -> Result<Response<Bytes>, Error>;

    #[get("/stream")]
    async fn stream(&self) -> Result<ByteStream, Error>;

    #[post("/items", idempotent = "Idempotency-Key")]
    async fn create(&self, #[json] item: &u32) -> Result<Response<serde_json::Value>, Error>;

    #[post("/blind")]
    async fn create_blindly(&self, #[json] item: &u32) -> Result<Response<serde_json::Value>, Error>;

    #[get("/slow")]
    #[rate_limited(per = "1h", limit = 1, max_wait = "2h")]
    async fn slow(&self) -> Result<Response<serde_json::Value>, Error>;
}

#[api_client(base_url = "https://api.example.com", auth = "bearer")]
trait Private {
    #[get("/items")]
    async fn items(&self) -> Result<(), Error>;
}

fn shop(url: &str) -> ClientBuilder<ShopClient> {
    ShopClient::builder().base_url(url)
}

/// What a call ends with, in far less time than any of its limits but the one it is about.
async fn ends<T>(call: impl Future<Output = Result<T, Error>>) -> Error {
    let ended = tokio::time::timeout(Duration::from_secs(10), call).await;
    let Ok(ended) = ended else { panic!("it has not ended") };
    let Err(error) = ended else { panic!("it has not failed") };
    error
}

const OK: &str = "HTTP/1.1 200 OK\r\n";

/// A chunk of 4,096 spaces.
const CHUNK: &[u8] = &{
    let mut chunk = [b' '; 4096 + 8];
    let (head, tail) = (*b"1000\r\n", *b"\r\n");
    let mut at = 0;
    while at < head.len() {
        chunk[at] = head[at];
        at += 1;
    }
    chunk[4096 + 6] = tail[0];
    chunk[4096 + 7] = tail[1];
    chunk
};

#[tokio::test]
async fn a_retry_after_of_a_year_ends_the_call_at_once_and_the_fleet_is_quiet_for_no_more_than_an_hour() {
    let upstream =
        upstream(|_| Answer::new(StatusCode::TOO_MANY_REQUESTS).with_header("Retry-After", "31536000")).await;
    let shop = shop(&upstream.url()).retry(RetrySpec::new(5)).build().unwrap();
    let error = ends(shop.item(1)).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(31_536_000)));
    let error = ends(shop.item(1)).await;
    assert_eq!(error.refusal().unwrap().by, RefusedBy::Upstream);
    assert!(error.retry_after().unwrap() <= Duration::from_secs(3_600));
}

#[tokio::test]
async fn a_retry_after_that_makes_no_sense_is_none() {
    for nonsense in ["-5", "soon", "1e9", "99999999999999999999999", "", "0x10", "NaN", "-0.5"] {
        let upstream = upstream(move |_| {
            Answer::new(StatusCode::SERVICE_UNAVAILABLE).with_header("Retry-After", nonsense)
        })
        .await;
        let spec = RetrySpec::new(2).base(Duration::from_millis(1));
        let shop = shop(&upstream.url()).retry(spec).build().unwrap();
        let error = ends(shop.item(1)).await;
        assert_eq!(
            (error.status(), error.attempts()),
            (Some(StatusCode::SERVICE_UNAVAILABLE), 2),
            "{nonsense}"
        );
        assert_eq!(error.retry_after(), None, "{nonsense}");
    }
}

#[tokio::test]
async fn more_headers_than_there_may_be_are_an_error() {
    let head = |number: usize| {
        let headers: Vec<_> = (0..number).map(|at| format!("x-{at}: y\r\n")).collect();
        let headers = headers.concat();
        format!("{OK}{headers}content-length: 2\r\n\r\n{{}}")
    };
    let many = Raw::start(head(10_000), None).await;
    let error = ends(shop(&many.url).build().unwrap().item(1)).await;
    assert_eq!(error.kind(), ErrorKind::Transport);
    let shop_of_many = shop(&many.url).bounds(Bounds::new().response_headers(20_000)).build().unwrap();
    assert_eq!(shop_of_many.item(1).await.unwrap().headers().len(), 10_001);

    let few = Raw::start(head(6), None).await;
    let error = ends(shop(&few.url).bounds(Bounds::new().response_headers(6)).build().unwrap().item(1)).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.to_string(), "item: the upstream answered 200 OK with more headers than the limit of 6");
}

#[tokio::test]
async fn a_head_that_is_none_or_never_ends_is_a_transport_error() {
    let endless = Endless { chunk: &[b'a'; 16 << 10], pause: Duration::ZERO };
    for (head, endless) in [
        ("HTTP/9.9 what?\r\n\r\n", None),
        (OK, Some(endless)),
        ("", None),
        ("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", None),
    ] {
        let raw = Raw::start(head, endless).await;
        let error = ends(shop(&raw.url).build().unwrap().item(1)).await;
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{head}");
    }
}

#[tokio::test]
async fn a_body_that_never_ends_is_read_up_to_its_bound_and_that_of_a_failure_is_cut() {
    let endless = Some(Endless { chunk: CHUNK, pause: Duration::ZERO });
    let bounds = Bounds::new().response_body(100_000).error_body(1_000);
    let head = |status: &str| format!("HTTP/1.1 {status}\r\ntransfer-encoding: chunked\r\n\r\n");

    let raw = Raw::start(head("200 OK"), endless).await;
    let error = ends(shop(&raw.url).bounds(bounds).build().unwrap().item(1)).await;
    assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(StatusCode::OK)));
    assert!(error.to_string().contains("a body over the limit of 100000 bytes"), "{error}");

    let raw = Raw::start(head("500 Oh"), endless).await;
    let error = ends(shop(&raw.url).bounds(bounds).build().unwrap().item(1)).await;
    assert_eq!((error.kind(), error.body().unwrap().len()), (ErrorKind::Status, 1_000));

    let raw = Raw::start(head("200 OK"), endless).await;
    let stream = shop(&raw.url).build().unwrap().stream().await.unwrap();
    assert_eq!(ends(stream.collect(100_000)).await.kind(), ErrorKind::Decode);
}

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

/// Answers with `body` as gzip, whether that was asked for or not.
fn compressed(status: StatusCode, body: &[u8]) -> impl Fn(&Arrival) -> Answer + use<> {
    let mut answer = Answer::new(status).with_header("Content-Encoding", "gzip");
    answer.body = gzip(body).into();
    move |_| answer.clone()
}

#[tokio::test]
async fn a_compressed_body_is_asked_for_and_decoded_by_choice_alone() {
    let upstream = upstream(compressed(StatusCode::OK, b"{\"a\": 1}")).await;
    let asked = || upstream.requests().pop().unwrap().arrival.header("accept-encoding").map(str::to_owned);
    let plain = shop(&upstream.url()).build().unwrap();
    assert_eq!(plain.raw().await.unwrap().data()[..2], [0x1f, 0x8b]);
    assert_eq!(asked(), None);

    let decoding = shop(&upstream.url()).decompress().build().unwrap();
    let answer = decoding.item(1).await.unwrap();
    assert_eq!((answer["a"].as_u64(), asked().as_deref()), (Some(1), Some("gzip")));
    assert!(!answer.headers().contains_key("content-encoding"));
    assert!(!answer.headers().contains_key("content-length"));

    decoding.stream().await.unwrap();
    assert_eq!(asked(), None);
}

#[tokio::test]
async fn a_body_that_swells_is_an_error_by_its_ratio_and_by_its_length() {
    let swelling = vec![b' '; 4 << 20];
    let upstream = upstream(compressed(StatusCode::OK, &swelling)).await;
    let shop = |bounds| shop(&upstream.url()).decompress().bounds(bounds).build().unwrap();
    let error = ends(shop(Bounds::new()).item(1)).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.to_string().ends_with("with a body that is more than 100 times as long as it was sent"),
        "{error}"
    );
    let loose = Bounds::new().decompression_ratio(10_000);
    let error = ends(shop(loose.response_body(1 << 20)).item(1)).await;
    assert!(error.to_string().ends_with("with a body over the limit of 1048576 bytes"), "{error}");
    assert_eq!(shop(loose).raw().await.unwrap().data().len(), swelling.len());
}

#[tokio::test]
async fn a_compressed_failure_is_decoded_up_to_its_bound_and_a_broken_body_says_that_it_is() {
    let failing = upstream(compressed(StatusCode::BAD_REQUEST, &vec![b'x'; 200_000])).await;
    let error = ends(shop(&failing.url()).decompress().build().unwrap().item(1)).await;
    let body = error.body().unwrap();
    assert!(body.iter().all(|byte| *byte == b'x') && body.len() > 10_000 && body.len() <= 64 << 10);

    let mut answer = Answer::new(StatusCode::OK).with_header("Content-Encoding", "gzip");
    answer.body = "{}".into();
    let broken = upstream(move |_| answer.clone()).await;
    let error = ends(shop(&broken.url()).decompress().build().unwrap().item(1)).await;
    assert_eq!((error.kind(), &error.body().unwrap()[..]), (ErrorKind::Decode, &b"{}"[..]));
    assert!(error.to_string().contains("with a body that cannot be decompressed: "), "{error}");
}

#[tokio::test]
async fn a_body_that_drips_is_over_with_its_attempt() {
    let drip = Some(Endless { chunk: b"1\r\n \r\n", pause: Duration::from_millis(10) });
    let raw = Raw::start(format!("{OK}transfer-encoding: chunked\r\n\r\n"), drip).await;
    let shop = shop(&raw.url).attempt_timeout(Duration::from_millis(100)).build().unwrap();
    let error = ends(shop.item(1)).await;
    assert_eq!((error.kind(), error.timeout_phase()), (ErrorKind::Timeout, Some(Phase::Body)));
    assert_eq!(error.to_string(), "item: the rest of the body did not come within 100ms");
}

#[tokio::test]
async fn json_that_is_none_nests_without_end_or_goes_on_is_a_decode_error() {
    let nested = "[".repeat(100_000);
    for body in ["<html>", "{\"a\":", nested.as_str(), "{} {}", ""] {
        let answer = {
            let mut answer = Answer::new(StatusCode::OK);
            answer.body = body.to_owned().into();
            answer
        };
        let upstream = upstream(move |_| answer.clone()).await;
        let decoded = shop(&upstream.url()).build().unwrap().item(1).await;
        // Nothing is as good as `null`.
        if body.is_empty() {
            assert!(decoded.unwrap().is_null());
            continue;
        }
        let error = decoded.unwrap_err();
        assert_eq!((error.kind(), error.body().unwrap().len()), (ErrorKind::Decode, body.len()));
    }
}

/// Answers `/items/1` with a redirect to `location`, and all else with its path and verb.
async fn redirecting(status: u16, location: &str) -> ratelimit_tests::StrictUpstream {
    let redirect = Answer::new(StatusCode::from_u16(status).unwrap()).with_header("Location", location);
    upstream(move |arrival| match &arrival.path[..] {
        "/elsewhere" => {
            let body = String::from_utf8_lossy(&arrival.body);
            let said = format!("{} {} {body}", arrival.method, arrival.path);
            Answer::json(StatusCode::OK, &serde_json::json!(said))
        }
        _ => redirect.clone(),
    })
    .await
}

#[tokio::test]
async fn a_redirect_is_the_answer_unless_it_is_to_be_followed_and_stays_at_the_same_place() {
    let upstream = redirecting(302, "/elsewhere").await;
    let error = ends(shop(&upstream.url()).build().unwrap().item(1)).await;
    assert_eq!((error.status(), error.attempts()), (Some(StatusCode::FOUND), 1));
    let following = |url: &str| shop(url).follow_redirects(3).build().unwrap();
    let answer = following(&upstream.url()).item(1).await.unwrap();
    assert_eq!((answer.as_str(), answer.attempts()), (Some("GET /elsewhere "), 2));

    // What becomes of the body and the verb.
    for (status, said) in [
        (307, Some("POST /elsewhere 5")),
        (308, Some("POST /elsewhere 5")),
        (303, Some("GET /elsewhere ")),
        (301, None),
        (302, None),
    ] {
        let upstream = redirecting(status, "/elsewhere").await;
        let created = following(&upstream.url()).create_blindly(&5).await;
        match said {
            Some(said) => assert_eq!(created.unwrap().as_str(), Some(said), "{status}"),
            None => assert_eq!(created.unwrap_err().status().unwrap().as_u16(), status),
        }
    }

    let other = redirecting(200, "/").await;
    let upstream = redirecting(307, &format!("{}/elsewhere", other.url())).await;
    let private = PrivateClient::builder().base_url(upstream.url()).auth("s3cret").follow_redirects(3);
    let error = ends(private.build().unwrap().items()).await;
    assert_eq!(error.status(), Some(StatusCode::TEMPORARY_REDIRECT));
    let error = ends(following(&upstream.url()).create(&5)).await;
    assert_eq!(error.status(), Some(StatusCode::TEMPORARY_REDIRECT));
    assert_eq!(other.stats().asked, 0);
}

#[tokio::test]
async fn every_hop_takes_a_permit_and_a_loop_ends() {
    let upstream = redirecting(302, "/items/1").await;
    let error = ends(shop(&upstream.url()).follow_redirects(4).build().unwrap().item(1)).await;
    assert_eq!((error.status(), error.attempts()), (Some(StatusCode::FOUND), 5));
    assert_eq!(upstream.stats().asked, 5);

    let quotas = [ratelimit_runtime::QuotaSpec::new(2, Duration::from_secs(3_600))
        .on_limit(ratelimit_runtime::OnLimit::Error)];
    let limited = shop(&upstream.url()).follow_redirects(4).quotas(ratelimit_runtime::Scope::Api, &quotas);
    let error = ends(limited.build().unwrap().item(1)).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Refused, 2));
    assert_eq!(upstream.stats().asked, 7);
}

#[tokio::test]
async fn no_more_calls_wait_than_may() {
    let upstream = upstream(|_| Answer::default()).await;
    let shop =
        shop(&upstream.url()).bounds(Bounds::new().waiting_calls(2)).timeout(Duration::from_secs(7_200));
    let shop = std::sync::Arc::new(shop.build().unwrap());
    shop.slow().await.unwrap();
    let mut waiting = tokio::task::JoinSet::new();
    for _ in 0..2 {
        let shop = std::sync::Arc::clone(&shop);
        waiting.spawn(async move { shop.slow().await.map(drop) });
    }
    while tokio::time::timeout(Duration::from_millis(20), waiting.join_next()).await.is_ok() {}
    let error = ends(shop.slow()).await;
    assert_eq!((error.refusal().unwrap().by, error.is_retryable()), (RefusedBy::Queue(2), true));
    assert_eq!(error.to_string(), "slow: refused by the queue: 2 calls wait for permits already");
    waiting.shutdown().await;
    let waits = tokio::time::timeout(Duration::from_millis(50), shop.slow()).await;
    assert!(waits.is_err(), "their places are free: {waits:?}");
}
