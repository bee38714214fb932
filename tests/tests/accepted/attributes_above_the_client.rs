//! What stands above `#[api_client]` is run before it, and means the same.

use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{circuit_breaker, errors, headers, on_store_error, rate_limited, retry, timeout};

#[derive(serde::Deserialize)]
struct Missing {}

#[rate_limited(per = "1s", limit = 10)]
#[retry(max_attempts = 3)]
#[circuit_breaker(failures = 5)]
#[on_store_error("closed")]
#[timeout("10s")]
#[errors(404 => Missing)]
#[headers("X-A: 1")]
#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[no_rate_limit]
    #[no_retry]
    #[no_circuit_breaker]
    async fn cards(&self) -> Result<(), Error>;
}

#[test]
fn is_accepted() {
    let _ = CardsClient::OPERATIONS;
}
