use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1m", limit = 3, burst = 1)]
#[circuit_breaker(failures = 5, window = "60s")]
trait Cards {
    #[get("/a")]
    async fn a(&self) -> Result<(), Error>;

    #[get("/b")]
    #[circuit_breaker(failure_rate = 0.5)]
    async fn b(&self) -> Result<(), Error>;

    #[get("/c")]
    #[rate_limited(per = "1h", limit = 3, algo = "sliding_window")]
    #[circuit_breaker(failure_rate = 0.5, min_calls = 4, window = "10m")]
    async fn c(&self) -> Result<(), Error>;
}

fn main() {}
