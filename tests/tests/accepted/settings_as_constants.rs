//! Constants where literals could stand.

use std::time::Duration;

use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{OnStoreError, Ratio, RetryOn, Threshold};

mod limits {
    use super::*;

    pub const URL: &str = "https://api.example.com/v1";
    pub const TOTAL: Duration = Duration::from_secs(30);
    pub const ATTEMPTS: u32 = 4;
    pub const ON: [RetryOn; 2] = [RetryOn::Status(429), RetryOn::Connect];
    pub const CONDITIONS: &[RetryOn] = &ON;
}

const BASE: Duration = Duration::from_millis(100);
const LONGEST: Duration = Duration::from_secs(2);
const FACTOR: f64 = 1.5;
const SHARE: f64 = 0.25;
const FAILURES: u32 = 5;
const CALLS: u32 = 20;
const PROBES: u32 = 2;
static DEADLINE: Duration = Duration::from_millis(50);

#[api_client(base_url = limits::URL)]
#[timeout(limits::TOTAL, attempt = LONGEST)]
#[retry(max_attempts = limits::ATTEMPTS, base = BASE, factor = FACTOR, max_delay = LONGEST, budget = SHARE)]
#[circuit_breaker(failures = FAILURES, window = limits::TOTAL, open_for = LONGEST, half_open = PROBES)]
#[on_store_error("open", deadline = DEADLINE)]
pub trait Cards {
    #[post("/cards")]
    #[timeout(attempt = LONGEST)]
    #[retry(max_attempts = 3, on = limits::CONDITIONS, max_retry_after = LONGEST)]
    #[circuit_breaker(failure_rate = SHARE, min_calls = CALLS, slow = LONGEST)]
    async fn create(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[timeout(LONGEST)]
    async fn list(&self) -> Result<(), Error>;
}

#[test]
fn is_accepted() {
    let [create, list] = CardsClient::OPERATIONS else { panic!("two methods") };
    let retry = create.retry.unwrap();
    assert_eq!((retry.max_attempts(), retry.max_retry_after()), (3, LONGEST));
    assert_eq!(retry.on(), limits::ON);
    let breaker = create.breaker.unwrap();
    assert_eq!(breaker.threshold(), Threshold::Rate { rate: Ratio::from_per_mille(250), min_calls: 20 });
    assert_eq!((create.timeouts.total, create.timeouts.attempt), (None, Some(LONGEST)));
    assert_eq!((list.timeouts.total, list.timeouts.attempt), (Some(LONGEST), None));
    assert!(OnStoreError::Open != OnStoreError::Closed);
}
