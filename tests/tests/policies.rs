//! Policy files, where they meet clients and fleets.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::policies::{PolicyFile, PolicyFormat};
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{AcquireError, ErrorKind, OnStoreError, PermitRequest, RedisStore, StoreErrorSpec};
use ratelimit_tests::{Answer, RedisServer, StrictUpstream};
use tokio::task::JoinSet;

#[api_client(base_url = "https://api.example.com", name = "shop")]
#[rate_limited(per = "1h", limit = 1_000)]
trait Shop {
    #[get("/items")]
    async fn items(&self) -> Result<Vec<u32>, Error>;

    #[get("/search")]
    #[rate_limited(per = "1h", limit = 100)]
    async fn search(&self) -> Result<Vec<u32>, Error>;
}

fn file(version: u32, limit: u64) -> String {
    format!(
        "version = {version}\n[[clients.shop.quotas]]\nlimit = {limit}\nper = \"1h\"\non_limit = \"error\"\n"
    )
}

fn in_file(path: &Path, text: &str) -> PolicyFile {
    std::fs::write(path, text).unwrap();
    PolicyFile::open(path).unwrap()
}

#[tokio::test]
async fn a_client_keeps_to_a_file_that_changes_while_it_runs() {
    let upstream = StrictUpstream::builder()
        .handler(|_| Answer::json(StatusCode::OK, &serde_json::json!([])))
        .start()
        .await
        .unwrap();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("policies.toml");
    let policies = in_file(&path, &file(1, 4));
    let limiter = Limiter::default().policies(&policies);
    let shop = ShopClient::builder().base_url(upstream.url()).limiter(limiter).build().unwrap();
    for _ in 0..4 {
        shop.items().await.unwrap();
    }
    assert_eq!(shop.search().await.unwrap_err().kind(), ErrorKind::Refused);
    std::fs::write(&path, file(2, 8)).unwrap();
    policies.reload().unwrap();
    assert_eq!(shop.search().await.unwrap_err().kind(), ErrorKind::Refused, "all of it was used, and is");
    std::fs::write(&path, file(3, 100).replace("\"1h\"", "\"1m\"")).unwrap();
    policies.reload().unwrap();
    shop.search().await.unwrap();
}

#[tokio::test]
async fn an_older_process_cannot_fight_a_newer_file() {
    let server = RedisServer::start().unwrap();
    let process = async |version, limit| {
        let policies = PolicyFile::parse(file(version, limit), PolicyFormat::Toml).unwrap();
        Limiter::new(RedisStore::connect(&server.url()).await.unwrap()).policies(&policies)
    };
    let (old, new) = (process(1, 100).await, process(2, 10).await);
    let shop = PermitRequest::new("shop");
    let granted = async |limiter: &Limiter, times: usize| {
        let mut granted = 0;
        for _ in 0..times {
            granted += usize::from(limiter.try_acquire(&shop).await.is_ok());
        }
        granted
    };
    assert_eq!(granted(&old, 50).await, 50);
    assert_eq!(granted(&new, 2).await, 2);
    assert_eq!(granted(&old, 50).await + granted(&new, 50).await, 3, "half of ten, less two");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_changes_under_load_forgets_nothing_that_was_used() {
    let server = RedisServer::start().unwrap();
    let redis = Limiter::new(RedisStore::connect(&server.url()).await.unwrap());
    for limiter in [Limiter::default(), redis] {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("policies.toml");
        let says = |version: u32, limit: u64| file(version, limit) + "algo = 'sliding_window'\n";
        let policies = in_file(&path, &says(1, 500));
        let limiter = limiter.policies(&policies);
        // However busy the machine is, nobody goes on by himself.
        let patient = StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_secs(10));
        let shop = Arc::new(PermitRequest::new("shop").on_store_error(patient.check().unwrap()));
        let over = Arc::new(AtomicBool::new(false));
        let mut callers = JoinSet::new();
        for _ in 0..8 {
            let (limiter, shop, over) = (limiter.clone(), Arc::clone(&shop), Arc::clone(&over));
            callers.spawn(async move {
                let mut granted = 0;
                loop {
                    // Whoever is refused after the last change has seen the end of the budget.
                    let last = over.load(Ordering::Acquire);
                    match limiter.try_acquire(&shop).await {
                        Ok(_) => granted += 1,
                        Err(AcquireError::Refused(_)) if last => return granted,
                        Err(AcquireError::Refused(_)) => tokio::task::yield_now().await,
                        Err(error) => panic!("{error}"),
                    }
                }
            });
        }
        for version in 2..=21 {
            std::fs::write(&path, says(version, 475 + 25 * u64::from(version))).unwrap();
            policies.reload().unwrap();
            tokio::task::yield_now().await;
        }
        over.store(true, Ordering::Release);
        assert_eq!(callers.join_all().await.into_iter().sum::<u64>(), 1_000);
    }
}

/// An upstream that answers the first `failures` requests with 503, and how often it was asked.
async fn failing(failures: u64) -> StrictUpstream {
    let asked = std::sync::atomic::AtomicU64::new(0);
    let handler = move |_: &_| {
        let failed = asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed) < failures;
        let status = if failed { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
        Answer::json(status, &serde_json::json!([]))
    };
    StrictUpstream::builder().handler(handler).start().await.unwrap()
}

#[api_client(base_url = "https://api.example.com", name = "calls")]
#[retry(max_attempts = 2, base = "1ms")]
#[timeout("20s")]
trait Calls {
    #[get("/items")]
    async fn items(&self) -> Result<Vec<u32>, Error>;

    #[get("/search")]
    #[retry(max_attempts = 4, base = "1ms")]
    async fn search(&self) -> Result<Vec<u32>, Error>;

    #[post("/charge")]
    async fn charge(&self) -> Result<Vec<u32>, Error>;

    #[get("/once")]
    #[no_retry]
    async fn once(&self) -> Result<Vec<u32>, Error>;
}

/// How often a call is sent whose upstream always fails.
async fn attempts(calls: &CallsClient) -> [u32; 4] {
    let [items, search] = [calls.items().await, calls.search().await];
    let [charge, once] = [calls.charge().await, calls.once().await];
    [items, search, charge, once].map(|called| called.unwrap_err().attempts())
}

fn toml(text: &str) -> PolicyFile {
    PolicyFile::parse(text, PolicyFormat::Toml).unwrap()
}

#[tokio::test]
async fn retries_of_a_file_take_the_place_of_the_traits_and_the_methods() {
    let upstream = failing(u64::MAX).await;
    let builder = || CallsClient::builder().base_url(upstream.url());
    assert_eq!(attempts(&builder().build().unwrap()).await, [2, 4, 1, 1]);
    let file = "[clients.calls]\nretry = { max_attempts = 3, base = '1ms' }\n";
    let calls = builder().policies(&toml(file)).build().unwrap();
    assert_eq!(attempts(&calls).await, [3, 4, 1, 1], "a method's own stays, and what may act twice");
    let of_search = "[clients.calls.operations]\nsearch.retry = false\nonce.retry = { max_attempts = 2 }\n";
    let calls = builder().policies(&toml(of_search)).build().unwrap();
    assert_eq!(attempts(&calls).await, [2, 1, 1, 1], "and what must not be sent again");
    let own = ratelimit_runtime::RetrySpec::new(5).base(std::time::Duration::from_millis(1));
    let calls = builder().policies(&toml(file)).retry(own).build().unwrap();
    assert_eq!(calls.items().await.unwrap_err().attempts(), 5, "the builder's word goes before");
    let none = builder().policies(&toml("[clients.calls]\nretry = false\n")).build().unwrap();
    assert_eq!(attempts(&none).await, [1, 4, 1, 1]);
}

#[tokio::test]
async fn timeouts_breakers_and_stores_that_fail_follow_a_file_while_it_changes() {
    let upstream = failing(u64::MAX).await;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("policies.toml");
    let says =
        |version: u32, text: &str| format!("version = {version}\n[clients.calls]\nretry = false\n{text}\n");
    let policies = in_file(&path, &says(1, ""));
    let calls = CallsClient::builder().base_url(upstream.url()).policies(&policies).build().unwrap();
    let kinds = async || {
        let mut kinds = Vec::new();
        for _ in 0..3 {
            kinds.push(calls.items().await.unwrap_err().kind());
        }
        kinds
    };
    assert_eq!(kinds().await, [ErrorKind::Status; 3]);
    let change = |text: &str| {
        std::fs::write(&path, text).unwrap();
        policies.reload()
    };
    change(&says(2, "circuit_breaker = { failures = 2 }")).unwrap();
    let kinds_behind_a_breaker = kinds().await;
    assert_eq!(kinds_behind_a_breaker, [ErrorKind::Status, ErrorKind::Status, ErrorKind::Refused]);
    // What makes no sense for this client is refused, and the breaker stays.
    let error = change(&says(3, "operations.serach.retry = false")).unwrap_err().to_string();
    assert!(
        error.contains("the client `calls` has no operation `serach`; did you mean `search`?"),
        "{error}"
    );
    let error = change(&says(3, "timeout = { attempt = '30s' }")).unwrap_err().to_string();
    assert!(error.contains("20s"), "{error}");
    assert_eq!(kinds().await, [ErrorKind::Refused; 3]);
    change(&says(4, "circuit_breaker = false")).unwrap();
    assert_eq!(kinds().await, [ErrorKind::Status; 3]);

    let server = RedisServer::start().unwrap();
    let store = RedisStore::connect(&server.url()).await.unwrap();
    let text = says(5, "on_store_error = 'closed'\nquotas = [{ limit = 9, per = '1h' }]");
    let builder = CallsClient::builder().base_url(upstream.url()).store(store);
    let calls = builder.policies(&in_file(&path, &text)).build().unwrap();
    drop(server);
    assert_eq!(calls.items().await.unwrap_err().kind(), ErrorKind::Store);
}

#[test]
fn names_that_a_client_has_not_are_found_when_it_is_built() {
    let error = |text: &str| {
        let client = CallsClient::builder().policies(&toml(text)).build();
        client.unwrap_err().to_string()
    };
    let text = error("[clients.call]\nretry = false\n");
    assert!(text.contains("the file has no client `calls`; did you mean it by `call`?"), "{text}");
    let text = error("[clients.calls.operations.list]\nretry = false\n");
    assert!(text.contains("no operation `list`; it has `items`, `search`, `charge`, `once`"), "{text}");
    let text = error("[clients.calls]\nretry = { max_attempts = 3, max_retry_after = '1m' }\n");
    assert!(text.contains("the client `calls`") && text.contains("20s"), "the trait's deadline: {text}");
}

#[api_client(part_of = ShopClient)]
trait Orders {
    #[get("/orders")]
    async fn all(&self) -> Result<Vec<u32>, Error>;

    #[get("/orders/open")]
    async fn open(&self) -> Result<Vec<u32>, Error>;
}

#[tokio::test]
async fn a_file_names_the_methods_of_parts_too() {
    let upstream = failing(u64::MAX).await;
    let policies = toml(
        r#"
        [clients.shop.operations."orders.all"]
        retry = { max_attempts = 3, base = "1ms" }
        [[clients.shop.operations."orders.all".quotas]]
        limit = 3
        per = "1h"
        on_limit = "error"
        "#,
    );
    let shop = ShopClient::builder().base_url(upstream.url()).policies(&policies).build().unwrap();
    let orders = OrdersClient::of(&shop);
    assert_eq!(orders.open().await.unwrap_err().attempts(), 1);
    assert_eq!(orders.all().await.unwrap_err().attempts(), 3);
    assert_eq!(orders.all().await.unwrap_err().kind(), ErrorKind::Refused);
    assert_eq!(orders.open().await.unwrap_err().kind(), ErrorKind::Status);
}
