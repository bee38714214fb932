//! What stands on a trait or a method and is no quota.

use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{ErrorKind, Method, OnStoreError, StoreErrorSpec};
use ratelimit_tests::{Answer, RedisServer};

use crate::{answering, last, only, upstream};

#[api_client(base_url = "https://api.example.com", auth = "bearer")]
#[headers("X-Version: 2", "X-Trait: 1")]
trait Reports {
    #[get("/reports")]
    #[headers("X-Version: 3", "Accept: text/csv")]
    async fn reports(&self, #[header("X-Trait")] mine: Option<&str>) -> Result<(), Error>;

    #[get("/plain")]
    async fn plain(&self) -> Result<(), Error>;

    #[get("/patient")]
    #[timeout("3m")]
    async fn patient(&self) -> Result<(), Error>;

    #[post("/reports/{id}", idempotent = "Idempotency-Key")]
    async fn create(&self, id: u32, #[json] report: &[u32]) -> Result<(), Error>;
}

#[api_client(base_url = "http://localhost:9/v1", name = "reports")]
#[timeout("80ms")]
trait Brief {
    #[get("/slow")]
    #[rate_limited(per = "1h", limit = 9)]
    async fn slow(&self) -> Result<(), Error>;

    #[get("/slow")]
    #[timeout("30ms")]
    async fn own_total(&self) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com")]
#[timeout("60s", attempt = "50ms")]
trait Attempts {
    #[get("/slow")]
    async fn slow(&self) -> Result<(), Error>;

    #[get("/slow")]
    #[timeout(attempt = "70ms")]
    async fn own_attempt(&self) -> Result<(), Error>;
}

#[tokio::test]
async fn a_header_of_a_method_comes_before_the_builders_and_that_before_the_traits() {
    let upstream = answering(serde_json::json!({})).await;
    let reports = |header: &str| {
        let builder = ReportsClient::builder().base_url(upstream.url()).auth("key");
        builder.header(header, "builder").build().unwrap()
    };
    reports("X-Trait").reports(None).await.unwrap();
    let sent = last(&upstream);
    assert_eq!((sent.header("x-version"), sent.header("accept")), (Some("3"), Some("text/csv")));
    assert_eq!(sent.header("x-trait"), Some("builder"));
    reports("X-Version").reports(Some("argument")).await.unwrap();
    let sent = last(&upstream);
    assert_eq!((sent.header("x-version"), sent.header("x-trait")), (Some("3"), Some("argument")));
    reports("X-Other").plain().await.unwrap();
    assert_eq!(last(&upstream).header("x-version"), Some("2"));
}

#[tokio::test]
async fn a_timeout_of_a_method_takes_the_place_of_the_traits() {
    let upstream = upstream(|_| {
        Answer::json(StatusCode::OK, &serde_json::json!({})).with_delay(Duration::from_secs(60))
    })
    .await;
    let builder = || AttemptsClient::builder().base_url(upstream.url());
    let attempts = builder().build().unwrap();
    let error = attempts.slow().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
    assert!(error.to_string().contains("within 50ms"), "{error}");
    let error = attempts.own_attempt().await.unwrap_err();
    assert!(error.to_string().contains("within 70ms"), "{error}");
    let slower = builder().attempt_timeout(Duration::from_millis(60)).build().unwrap();
    assert!(slower.slow().await.unwrap_err().to_string().contains("within 60ms"));
    // Wherever the call was when they were over.
    let brief = BriefClient::builder().base_url(upstream.url()).build().unwrap();
    for (error, total) in [(brief.slow().await, "80ms"), (brief.own_total().await, "30ms")] {
        let error = error.unwrap_err();
        assert!(error.kind() == ErrorKind::Timeout && error.to_string().contains(total), "{error}");
    }
}

#[tokio::test]
async fn a_request_can_be_had_without_being_sent() {
    let upstream = answering(serde_json::json!({})).await;
    let reports =
        ReportsClient::builder().base_url(format!("{}/v1", upstream.url())).auth("s3cret").build().unwrap();
    let request =
        ReportsClient::prepare(&reports, async |client| client.create(7, &[1, 2]).await).await.unwrap();
    let request = request.unwrap();
    assert_eq!(
        (request.method().as_str(), request.url()),
        ("POST", format!("{}/v1/reports/7", upstream.url()).as_str())
    );
    assert_eq!(request.body().unwrap(), "[1,2]");
    assert_eq!(request.headers()["authorization"], "Bearer s3cret");
    assert_eq!(request.headers()["idempotency-key"].len(), 36);
    assert!(!format!("{request:?}").contains("s3cret"));
    assert_eq!(upstream.stats().asked, 0);

    let none = ReportsClient::prepare(&reports, async |_| Ok::<(), Error>(())).await.unwrap();
    assert!(none.is_none());
    // The client itself sends as before.
    reports.plain().await.unwrap();
    assert_eq!(only(&upstream).path, "/v1/plain");
}

#[tokio::test]
async fn a_call_goes_to_the_base_url_of_its_trait() {
    let brief = BriefClient::builder().build().unwrap();
    let request = BriefClient::prepare(&brief, async |client| client.slow().await).await.unwrap();
    assert_eq!(request.unwrap().url(), "http://localhost:9/v1/slow");
}

#[tokio::test]
async fn the_keys_of_an_api_begin_with_its_name() {
    let upstream = answering(serde_json::json!({})).await;
    let redis = RedisServer::start().unwrap();
    let store = RedisStore::connect(&redis.url()).await.unwrap();
    let patient = StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_secs(10));
    let brief = BriefClient::builder().base_url(upstream.url()).store(store).on_store_error(patient);
    brief.timeout(Duration::from_secs(60)).build().unwrap().slow().await.unwrap();
    let keys = redis.cli(&["KEYS", "*"]).unwrap();
    assert!(keys.lines().any(|key| key.starts_with("rl:{reports:")), "{keys}");
}

#[test]
fn the_table_of_operations_says_what_was_declared() {
    let names: Vec<_> = ReportsClient::OPERATIONS.iter().map(|operation| operation.name).collect();
    assert_eq!(names, ["reports", "plain", "patient", "create"]);
    let create = &ReportsClient::OPERATIONS[3];
    assert_eq!((create.method, create.template), (Method::Post, "/reports/{id}"));
    assert_eq!(create.idempotency_header, Some("Idempotency-Key"));
    assert_eq!(ReportsClient::OPERATIONS[2].timeouts.total, Some(Duration::from_secs(180)));
    assert_eq!(ReportsClient::OPERATIONS[0].headers, [("X-Version", "3"), ("Accept", "text/csv")]);
}
