//! Circuit breakers and what happens without the store: on the trait and on methods, replaced and lifted.

use std::time::Duration;

use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{OnStoreError, Ratio, Threshold};

#[circuit_breaker(failures = 5, window = "5m", open_for = "60s")]
#[api_client(base_url = "https://api.example.com", dyn, fake)]
#[rate_limited(per = "1s", limit = 100)]
#[on_store_error("open", deadline = "50ms")]
trait Cards {
    #[get("/cards")]
    async fn shared(&self) -> Result<(), Error>;

    #[get("/search")]
    #[circuit_breaker(
        failure_rate = 0.5,
        window = "10s",
        min_calls = 20,
        open_for = "5s",
        half_open = 3,
        slow = "2s"
    )]
    #[on_store_error("closed")]
    async fn own(&self) -> Result<(), Error>;

    #[get("/health")]
    #[no_circuit_breaker]
    #[on_store_error("local", deadline = "10s")]
    async fn none(&self) -> Result<(), Error>;
}

/// Half-open waits for few enough calls to come, and a breaker for each method to what governs that method.
#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1m", limit = 1)]
#[rate_limited(per = "1s", limit = 1, scope = "user")]
#[circuit_breaker(failures = 2)]
trait Slow {
    #[get("/slow")]
    #[no_circuit_breaker]
    async fn slow(&self) -> Result<(), Error>;

    #[get("/fast")]
    #[no_rate_limit]
    async fn fast(&self, #[user] user: &str) -> Result<(), Error>;
}

#[test]
fn is_accepted() {
    let [shared, own, none] = CardsClient::OPERATIONS else { panic!("three methods") };
    assert!(shared.breaker.is_none() && shared.under_api_breaker && shared.on_store_error.is_none());
    let breaker = own.breaker.unwrap();
    assert_eq!(breaker.threshold(), Threshold::Rate { rate: Ratio::from_per_mille(500), min_calls: 20 });
    assert_eq!((breaker.window(), breaker.open_for()), (Duration::from_secs(10), Duration::from_secs(5)));
    assert_eq!((breaker.half_open(), breaker.slow()), (3, Some(Duration::from_secs(2))));
    assert!(!own.under_api_breaker);
    assert_eq!(own.on_store_error.unwrap().action(), OnStoreError::Closed);
    assert!(none.breaker.is_none() && !none.under_api_breaker);
    assert_eq!(none.on_store_error.unwrap().deadline(), Duration::from_secs(10));
}
