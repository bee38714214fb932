//! Retries on a trait and on its methods, inherited, replaced, narrowed and lifted.

use ratelimit_runtime::prelude::*;

#[retry(
    max_attempts = 3,
    base = "100ms",
    min_delay = "20ms",
    factor = 1.5,
    max_delay = "2s",
    max_retry_after = "10s",
    budget = 0.1
)]
#[api_client(base_url = "https://api.example.com")]
#[timeout("30s", attempt = "5s")]
trait Cards {
    #[post("/cards")]
    async fn narrowed(&self) -> Result<(), Error>;

    #[post("/cards")]
    #[retry(max_attempts = 4, on = [429, "connect"])]
    async fn harmless(&self) -> Result<(), Error>;

    #[post("/cards", idempotent = "Idempotency-Key")]
    #[retry(max_attempts = 4, on = [409, 429, 500..=599, "connect", "timeout"])]
    async fn keyed(&self) -> Result<(), Error>;

    #[delete("/cards/{id}")]
    #[no_retry]
    async fn once(&self, id: u8) -> Result<(), Error>;
}

#[test]
fn is_accepted() {
    assert!(CardsClient::OPERATIONS[0].retry.is_none());
    let of_all = <CardsClient as ratelimit_runtime::ApiClient>::API.retry.unwrap();
    assert_eq!(of_all.min_delay(), std::time::Duration::from_millis(20));
    assert_eq!(CardsClient::OPERATIONS[2].retry.unwrap().max_attempts(), 4);
    assert!(!CardsClient::OPERATIONS[3].is_retried);
}
