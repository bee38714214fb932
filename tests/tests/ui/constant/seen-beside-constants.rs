use std::time::Duration;

use ratelimit_runtime::prelude::*;

const WINDOW: Duration = Duration::from_secs(60);

#[api_client(base_url = "https://api.example.com")]
#[timeout("5s")]
trait Cards {
    #[get("/a")]
    #[retry(max_attempts = 1, base = WINDOW)]
    async fn a(&self) -> Result<(), Error>;

    #[get("/b")]
    #[circuit_breaker(failure_rate = 50, window = WINDOW)]
    async fn b(&self) -> Result<(), Error>;

    #[get("/c")]
    #[timeout(attempt = "10s")]
    async fn c(&self) -> Result<(), Error>;
}

fn main() {}
