use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[circuit_breaker(failures = 0)]
trait Cards {
    #[get("/a")]
    #[circuit_breaker(window = "5m")]
    async fn a(&self) -> Result<(), Error>;

    #[get("/b")]
    #[circuit_breaker(failures = 5, failure_rate = 0.5)]
    async fn b(&self) -> Result<(), Error>;

    #[get("/c")]
    #[circuit_breaker(failure_rate = 50)]
    async fn c(&self) -> Result<(), Error>;

    #[get("/d")]
    #[circuit_breaker(failures = 5, window = "0s", min_calls = 10, open_for = "0s", half_open = 0)]
    async fn d(&self) -> Result<(), Error>;

    #[get("/e")]
    #[circuit_breaker(failure_rate = 0.0, window = "2d", open_for = "2d", half_open = 1000, slow = "0s")]
    async fn e(&self) -> Result<(), Error>;
}

fn main() {}
