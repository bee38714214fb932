use std::time::Duration;

use ratelimit_runtime::RetryOn;
use ratelimit_runtime::prelude::*;

const NOTHING: Duration = Duration::ZERO;
const SHORT: Duration = Duration::from_secs(1);
const LONG: Duration = Duration::from_secs(60);
const ONCE: u32 = 1;
const NEVER: u32 = 0;
const PERCENT: f64 = 50.0;
const ODD: f64 = 0.33333;
const FINE: &[RetryOn] = &[RetryOn::Status(429), RetryOn::Status(200)];
const URL: &str = "api.example.com";

#[api_client(base_url = URL)]
#[timeout(NOTHING)]
#[circuit_breaker(failures = NEVER)]
trait Cards {
    #[get("/a")]
    #[retry(max_attempts = ONCE)]
    async fn a(&self) -> Result<(), Error>;

    #[get("/b")]
    #[retry(max_attempts = 3, budget = PERCENT)]
    async fn b(&self) -> Result<(), Error>;

    #[get("/c")]
    #[retry(max_attempts = 3, factor = ODD)]
    async fn c(&self) -> Result<(), Error>;

    #[get("/d")]
    #[retry(max_attempts = 3, base = LONG, max_delay = SHORT)]
    async fn d(&self) -> Result<(), Error>;

    #[get("/e")]
    #[retry(max_attempts = 3, on = FINE)]
    async fn e(&self) -> Result<(), Error>;

    #[get("/f")]
    #[timeout(SHORT, attempt = LONG)]
    async fn f(&self) -> Result<(), Error>;

    #[get("/g")]
    #[circuit_breaker(failure_rate = PERCENT)]
    async fn g(&self) -> Result<(), Error>;

    #[get("/h")]
    #[circuit_breaker(failures = 5, half_open = NEVER)]
    async fn h(&self) -> Result<(), Error>;

    #[get("/i")]
    #[on_store_error("local", deadline = LONG)]
    async fn i(&self) -> Result<(), Error>;
}

fn main() {}
