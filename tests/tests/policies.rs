//! Policy files, where they meet clients and fleets.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use http::StatusCode;
use ratelimit_runtime::policies::{PolicyFile, PolicyFormat};
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{ErrorKind, PermitRequest, RedisStore};
use ratelimit_tests::{Answer, RedisServer, StrictUpstream};

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
