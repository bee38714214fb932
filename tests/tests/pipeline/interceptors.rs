//! Interceptors and middleware: what they see, what they may change, and how they end a call.

use std::error::Error as _;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use http::{HeaderValue, StatusCode};
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{
    Answered, ApiClient, BoxError, BreakerSpec, ErrorKind, Interceptor, OnLimit, Operation, QuotaSpec,
    Request, Scope,
};
use ratelimit_tests::Answer;
use reqwest_middleware::reqwest;

use crate::{NOBODY, failing, upstream};

#[api_client(base_url = "https://api.example.com", auth = "bearer")]
#[retry(max_attempts = 3, base = "1ms", on = [503])]
trait Shop {
    #[get("/items/{id}")]
    async fn item(&self, id: u32) -> Result<Response<u32>, Error>;

    #[post("/items", idempotent = "Idempotency-Key")]
    async fn create(&self, #[json] item: &u32) -> Result<Response<u32>, Error>;

    #[get("/items")]
    #[rate_limited(per = "1h", limit = 1, on_limit = "error")]
    async fn limited(&self) -> Result<Response<u32>, Error>;
}

/// What happened, in its order.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn note(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// Notes down what it sees, under a name.
struct Noting(&'static str, Log);

impl Interceptor for Noting {
    fn before_send(&self, operation: &Operation, request: &mut Request) -> Result<(), BoxError> {
        let Operation { name, method, template, .. } = operation;
        let agent = request.headers().get("authorization").is_some_and(HeaderValue::is_sensitive);
        self.1.note(format!("{} > {name} {method} {template} credential {agent}", self.0));
        Ok(())
    }

    fn after_answer(&self, operation: &Operation, answer: &Answered<'_>) -> Result<(), BoxError> {
        let (status, attempt) = (answer.status().as_u16(), answer.attempt());
        self.1.note(format!("{} < {} {status} attempt {attempt}", self.0, operation.name));
        Ok(())
    }
}

#[tokio::test]
async fn they_see_every_attempt_in_their_order_with_the_operation_that_was_called() {
    let (upstream, log) = (failing(1).await, Log::default());
    let shop = ShopClient::builder().base_url(upstream.url()).auth("key");
    let shop = shop.interceptor(Noting("a", log.clone())).interceptor(Noting("b", log.clone()));
    assert_eq!(*shop.build().unwrap().item(4).await.unwrap(), 7);
    let attempt = |status: u16, attempt: u32| {
        [
            "a > item GET /items/{id} credential true".to_owned(),
            "b > item GET /items/{id} credential true".to_owned(),
            format!("b < item {status} attempt {attempt}"),
            format!("a < item {status} attempt {attempt}"),
        ]
    };
    assert_eq!(log.take(), [attempt(503, 1), attempt(200, 2)].concat());
}

/// Changes the request.
struct Changing;

impl Interceptor for Changing {
    fn before_send(&self, _: &Operation, request: &mut Request) -> Result<(), BoxError> {
        let seen = request.body().map_or(0, Bytes::len);
        request.headers_mut().append("x-seen", HeaderValue::from(seen));
        request.set_body("[\"changed\"]");
        Ok(())
    }
}

#[tokio::test]
async fn they_change_headers_and_body_of_each_attempt_from_the_calls_own() {
    let upstream = failing(1).await;
    let shop = ShopClient::builder().base_url(upstream.url()).auth("key").interceptor(Changing);
    shop.build().unwrap().create(&12345).await.unwrap();
    let sent = upstream.requests();
    assert_eq!(sent.len(), 2);
    for sent in &sent {
        let seen: Vec<_> = sent.arrival.headers.get_all("x-seen").iter().collect();
        assert_eq!(seen, ["5"], "what one attempt added is not in the next");
        assert_eq!(sent.arrival.body, "[\"changed\"]");
    }
    let keys: Vec<_> = sent.iter().map(|sent| sent.arrival.header("idempotency-key")).collect();
    assert!(keys[0].is_some() && keys[0] == keys[1]);
}

/// Lets nothing pass.
enum Refusing {
    Requests,
    Answers,
    Framing,
}

impl Interceptor for Refusing {
    fn before_send(&self, _: &Operation, request: &mut Request) -> Result<(), BoxError> {
        match self {
            Self::Requests => return Err("not on a Sunday".into()),
            Self::Framing => _ = request.headers_mut().insert("content-length", HeaderValue::from(1)),
            Self::Answers => {}
        }
        Ok(())
    }

    fn after_answer(&self, _: &Operation, answer: &Answered<'_>) -> Result<(), BoxError> {
        match self {
            Self::Answers => Err(format!("{} is not for you", answer.status()).into()),
            _ => Ok(()),
        }
    }
}

#[tokio::test]
async fn one_that_fails_ends_the_call_with_its_own_error_and_nothing_is_sent_again() {
    for (refusing, attempts, status, line, source) in [
        (Refusing::Requests, 0, None, "item: an interceptor did not let the request go", "not on a Sunday"),
        (
            Refusing::Framing,
            0,
            None,
            "item: an interceptor did not let the request go",
            "the header `content-length` is the transport's own to set",
        ),
        (
            Refusing::Answers,
            1,
            Some(StatusCode::SERVICE_UNAVAILABLE),
            "item: an interceptor did not let the answer 503 Service Unavailable come",
            "503 Service Unavailable is not for you",
        ),
    ] {
        let upstream = failing(9).await;
        let shop = ShopClient::builder().base_url(upstream.url()).auth("key").interceptor(refusing);
        let error = shop.build().unwrap().item(1).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Intercepted, attempts));
        assert_eq!((error.status(), error.is_retryable()), (status, false));
        assert_eq!(
            (error.to_string().as_str(), error.source().unwrap().to_string().as_str()),
            (line, source)
        );
        assert_eq!(upstream.stats().asked, u64::from(attempts));
    }
}

/// Panics at every request that does not say that it is fine.
struct Panicking;

impl Interceptor for Panicking {
    fn before_send(&self, _: &Operation, request: &mut Request) -> Result<(), BoxError> {
        assert!(request.headers().contains_key("x-fine"), "an interceptor that panics");
        Ok(())
    }
}

#[tokio::test]
async fn one_that_panics_takes_its_own_call_with_it_and_no_place_in_flight_nor_the_breaker() {
    let upstream = upstream(|_| Answer::json(StatusCode::OK, &serde_json::json!(1))).await;
    let alone = QuotaSpec::in_flight(1).on_limit(OnLimit::Error);
    let builder = ShopClient::builder().base_url(upstream.url()).auth("key").interceptor(Panicking);
    let builder = builder.quotas(Scope::Api, &[alone]);
    let shop = builder.circuit_breaker(BreakerSpec::failures(1)).build().unwrap();
    for _ in 0..3 {
        let shop = shop.clone();
        let ended = tokio::spawn(async move { shop.item(1).await.map(drop) }).await;
        assert!(ended.unwrap_err().is_panic());
    }
    shop.with_header("x-fine", "1").unwrap().item(1).await.unwrap();
}

#[tokio::test]
async fn they_do_not_see_what_a_quota_refuses() {
    let (upstream, log) = (failing(0).await, Log::default());
    let shop = ShopClient::builder().base_url(upstream.url()).auth("key");
    let shop = shop.interceptor(Noting("a", log.clone())).build().unwrap();
    shop.limited().await.unwrap();
    assert_eq!(log.take().len(), 2);
    assert_eq!(shop.limited().await.unwrap_err().kind(), ErrorKind::Refused);
    assert!(log.take().is_empty());
}

/// A middleware that notes down the operation and adds a header.
struct Middle(Log);

#[async_trait::async_trait]
impl reqwest_middleware::Middleware for Middle {
    async fn handle(
        &self,
        mut request: reqwest::Request,
        extensions: &mut http::Extensions,
        next: reqwest_middleware::Next<'_>,
    ) -> reqwest_middleware::Result<reqwest::Response> {
        let operation = extensions.get::<&'static Operation>().unwrap();
        self.0.note(format!("{} {} {}", operation.name, operation.method, operation.template));
        if request.headers().contains_key("x-forbidden") {
            return Err(reqwest_middleware::Error::middleware(std::fmt::Error));
        }
        request.headers_mut().insert("x-middle", HeaderValue::from_static("yes"));
        next.run(request, extensions).await
    }
}

#[tokio::test]
async fn each_attempt_passes_the_middleware_which_finds_the_operation_in_the_extensions() {
    let (upstream, log) = (failing(1).await, Log::default());
    let stack = reqwest_middleware::ClientBuilder::new(reqwest::Client::new()).with(Middle(log.clone()));
    let builder = ShopClient::builder().base_url(upstream.url()).auth("key").middleware_client(stack.build());
    assert_eq!(builder.clone().build().unwrap().create(&1).await.unwrap().attempts(), 2);
    assert_eq!(log.take(), ["create POST /items", "create POST /items"]);
    for sent in upstream.requests() {
        assert_eq!((sent.arrival.header("x-middle"), &sent.arrival.body[..]), (Some("yes"), &b"1"[..]));
    }
    let error = builder.header("x-forbidden", "1").build().unwrap().item(1).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.to_string().as_str()),
        (ErrorKind::Intercepted, "item: a middleware failed")
    );
    assert!(error.source().is_some());
}

/// Fails with what its request failed with, in its own words.
struct Wrapping(bool);

#[derive(Debug, thiserror::Error)]
#[error("the gateway: {0}")]
struct Wrapped(#[source] reqwest::Error);

#[async_trait::async_trait]
impl reqwest_middleware::Middleware for Wrapping {
    async fn handle(
        &self,
        request: reqwest::Request,
        extensions: &mut http::Extensions,
        next: reqwest_middleware::Next<'_>,
    ) -> reqwest_middleware::Result<reqwest::Response> {
        next.run(request, extensions).await.map_err(|error| match error {
            reqwest_middleware::Error::Reqwest(error) if self.0 => {
                reqwest_middleware::Error::middleware(Wrapped(error))
            }
            reqwest_middleware::Error::Reqwest(error) => reqwest_middleware::Error::middleware(error),
            error @ reqwest_middleware::Error::Middleware(_) => error,
        })
    }
}

#[api_client(base_url = "https://api.example.com", auth = "query:api_key")]
trait Keyed {
    #[get("/items")]
    async fn items(&self) -> Result<(), Error>;
}

#[tokio::test]
async fn what_a_middleware_says_of_a_broken_connection_shows_no_url() {
    for wraps in [false, true] {
        let stack = reqwest_middleware::ClientBuilder::new(reqwest::Client::new()).with(Wrapping(wraps));
        let keyed = KeyedClient::builder().base_url(NOBODY).auth("canary").middleware_client(stack.build());
        let error = keyed.build().unwrap().items().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Intercepted);
        let (mut next, mut said): (Option<&dyn std::error::Error>, _) = (Some(&error), String::new());
        while let Some(cause) = next {
            write!(said, "{cause}; {cause:?}; ").unwrap();
            next = cause.source();
        }
        assert!(!said.contains("canary"), "{said}");
        assert!(said.contains("the gateway") == wraps && said.contains("error sending request"), "{said}");
    }
}

#[tokio::test]
async fn headers_of_the_builder_are_shown_to_nobody() {
    let upstream = upstream(|_| Answer::json(StatusCode::OK, &serde_json::json!(1))).await;
    let shown = Arc::new(Mutex::new(String::new()));
    let builder = ShopClient::builder().base_url(upstream.url()).auth("key").header("X-Api-Key", "canary");
    assert!(!format!("{builder:?} {builder:#?}").contains("canary"), "{builder:?}");
    assert!(format!("{builder:?}").contains("X-Api-Key"));
    let shop = builder.interceptor(Showing(Arc::clone(&shown))).build().unwrap();
    shop.item(1).await.unwrap();
    assert!(!shown.lock().unwrap().contains("canary"), "{shown:?}");
    assert_eq!(upstream.requests()[0].arrival.header("x-api-key"), Some("canary"));
}

/// Shows requests as a careless interceptor does.
struct Showing(Arc<Mutex<String>>);

impl Interceptor for Showing {
    fn before_send(&self, _: &Operation, request: &mut Request) -> Result<(), BoxError> {
        write!(self.0.lock().unwrap(), "{request:?}")?;
        Ok(())
    }
}

#[tokio::test]
async fn a_broken_connection_under_middleware_is_a_transport_error_without_the_url() {
    let stack = reqwest_middleware::ClientBuilder::new(reqwest::Client::new()).build();
    let shop = ShopClient::builder().base_url(NOBODY).auth("key").no_retry().middleware_client(stack);
    let error = shop.build().unwrap().item(123_454_321).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(!format!("{error:?} {:?}", error.source()).contains("123454321"));
}
