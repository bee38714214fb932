use ratelimit_runtime::prelude::*;

const FAILURES: u32 = 20;
const ONE: u64 = 1;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "10s", limit = ONE)]
#[circuit_breaker(failures = 20, window = "1m")]
trait Cards {
    #[get("/a")]
    async fn under_the_traits(&self) -> Result<(), Error>;

    #[get("/b")]
    #[circuit_breaker(failures = FAILURES, window = "1m")]
    async fn under_its_own(&self) -> Result<(), Error>;

    #[get("/c")]
    #[circuit_breaker(failures = 5, window = "1m")]
    async fn fine(&self) -> Result<(), Error>;
}

fn main() {}
