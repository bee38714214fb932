//! What each kind of error says, and that it says it once and in one line.

use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{
    Answered, BoxError, BreakerSpec, ClientBuilder, Credential, ErrorKind, Interceptor, OnStoreError,
    Operation, Phase, RefusedBy, StoreErrorSpec,
};
use ratelimit_tests::{Answer, RedisServer, StrictUpstream};
use serde::Deserialize;

use crate::{NOBODY, upstream};

#[derive(Deserialize)]
#[expect(dead_code, reason = "what matters is that it is read")]
struct Charge {
    amount: u32,
    lines: Vec<Charge>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Oh {
    message: String,
}

#[api_client(base_url = "https://api.example.com", auth = "bearer", error = Oh)]
trait Shop {
    #[get("/charges/{id}")]
    async fn charge(&self, id: &str) -> Result<Charge, Error>;

    #[get("/limited")]
    #[rate_limited(per = "1h", limit = 1, on_limit = "error")]
    async fn limited(&self) -> Result<(), Error>;

    #[get("/waits")]
    #[rate_limited(per = "1m", limit = 1, max_wait = "2m")]
    async fn waits(&self) -> Result<(), Error>;
}

fn shop(url: impl Into<String>) -> ClientBuilder<ShopClient> {
    ShopClient::builder().base_url(url).auth("key")
}

async fn answering(answer: Answer) -> StrictUpstream {
    upstream(move |_| answer.clone()).await
}

struct Refusing;

impl Interceptor for Refusing {
    fn after_answer(&self, _: &Operation, _: &Answered<'_>) -> Result<(), BoxError> {
        Err("not today".into())
    }
}

/// An error of each kind, and what it says.
async fn one_of_each() -> Vec<(ErrorKind, String, Error)> {
    let ok = answering(Answer::default()).await;
    let open = shop(ok.url()).build().unwrap();
    let failing = answering(
        Answer::json(StatusCode::BAD_GATEWAY, &serde_json::json!({"message": "oh"}))
            .with_header("Request-Id", "req_1"),
    )
    .await;
    let broken = answering(Answer::json(
        StatusCode::OK,
        &serde_json::json!({"amount": 1, "lines": [{"amount": 2, "lines": []}, {"amount": "three"}]}),
    ))
    .await;
    let slow = answering(Answer::default().with_delay(Duration::from_secs(60))).await;
    let of = |kind, line: &str, error: Error| (kind, line.to_owned(), error);
    let mut errors = Vec::new();

    let error = open.charge("..").await.err().unwrap();
    errors.push(of(
        ErrorKind::Encode,
        "charge: the argument `id` makes the path segment `..`, which would call another path",
        error,
    ));

    open.limited().await.unwrap();
    let error = open.limited().await.unwrap_err();
    assert!(matches!(error.refusal().unwrap().by, RefusedBy::Quota(_)));
    assert!(error.retry_after().unwrap() > Duration::from_secs(3_000));
    let line = error.to_string();
    assert!(line.starts_with("limited: refused by the quota 1 per 1h"), "{line}");
    errors.push(of(ErrorKind::Refused, &line, error));

    let breaking = shop(failing.url()).circuit_breaker(BreakerSpec::failures(1)).build().unwrap();
    let error = breaking.charge("1").await.err().unwrap();
    assert_eq!(error.error_body::<Oh>(), Some(&Oh { message: "oh".to_owned() }));
    assert_eq!((error.request_id(), error.status()), (Some("req_1"), Some(StatusCode::BAD_GATEWAY)));
    errors.push(of(
        ErrorKind::Status,
        "charge: the upstream answered 502 Bad Gateway (request req_1)",
        error,
    ));
    let error = breaking.charge("1").await.err().unwrap();
    assert!(matches!(error.refusal().unwrap().by, RefusedBy::Breaker(_)));
    let line = error.to_string();
    assert!(line.starts_with("charge: refused by the circuit breaker"), "{line}");
    errors.push(of(ErrorKind::Refused, &line, error));

    let error = shop(broken.url()).build().unwrap().charge("1").await.err().unwrap();
    assert_eq!(error.decode_path().as_deref(), Some("lines[1].amount"));
    let line = format!(
        "charge: the upstream answered 200 OK with {} bytes that could not be read, at `lines[1].amount`",
        error.body().unwrap().len()
    );
    errors.push(of(ErrorKind::Decode, &line, error));

    let error = shop(NOBODY).build().unwrap().charge("1").await.err().unwrap();
    errors.push(of(ErrorKind::Transport, "charge: the connection to the upstream failed", error));

    let timeout = Duration::from_millis(50);
    let error = shop(slow.url()).attempt_timeout(timeout).build().unwrap().charge("1").await.err().unwrap();
    assert_eq!(error.timeout_phase(), Some(Phase::Attempt));
    errors.push(of(ErrorKind::Timeout, "charge: the upstream did not answer within 50ms", error));
    let waiting = shop(ok.url()).timeout(Duration::from_secs(1)).build().unwrap();
    waiting.waits().await.unwrap();
    errors.push({
        let error = waiting.waits().await.unwrap_err();
        assert_eq!(error.timeout_phase(), Some(Phase::Permit));
        assert!(error.waited() >= Duration::from_millis(900), "{:?}", error.waited());
        of(ErrorKind::Timeout, "waits: the call had no permit when its 1s were over", error)
    });

    let fails = || async { Err::<Credential, BoxError>("sealed".into()) };
    let error = shop(ok.url()).credentials(fails).build().unwrap().charge("1").await.err().unwrap();
    errors.push(of(ErrorKind::Credential, "charge: there is no credential: its provider failed", error));

    let error = shop(ok.url()).interceptor(Refusing).build().unwrap().charge("1").await.err().unwrap();
    errors.push(of(
        ErrorKind::Intercepted,
        "charge: an interceptor did not let the answer 200 OK come",
        error,
    ));

    let redis = RedisServer::start().unwrap();
    let store = RedisStore::connect(&redis.url()).await.unwrap();
    drop(redis);
    let closed = shop(ok.url()).store(store).on_store_error(StoreErrorSpec::new(OnStoreError::Closed));
    let error = closed.build().unwrap().limited().await.unwrap_err();
    errors.push(of(ErrorKind::Store, "limited: no permit, for the store failed", error));
    errors
}

#[tokio::test]
async fn each_kind_says_in_one_line_what_happened_and_leaves_what_caused_it_to_its_source() {
    for (kind, line, error) in one_of_each().await {
        assert_eq!((error.kind(), error.to_string()), (kind, line));
        let mut said: &dyn std::error::Error = &error;
        while let Some(source) = said.source() {
            let (line, cause) = (said.to_string(), source.to_string());
            assert!(!line.contains('\n') && !line.contains(&cause), "{line} / {cause}");
            said = source;
        }
        let has_cause = std::error::Error::source(&error).is_some();
        let wants = [
            ErrorKind::Decode,
            ErrorKind::Transport,
            ErrorKind::Credential,
            ErrorKind::Intercepted,
            ErrorKind::Store,
        ];
        assert_eq!(has_cause, wants.contains(&kind), "{kind:?}");
    }
}
