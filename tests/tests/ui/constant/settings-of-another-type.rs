use ratelimit_runtime::prelude::*;

const MANY: u64 = 3;
const SECONDS: u64 = 30;
const RATE: f32 = 0.5;
const URL: u8 = 1;

#[api_client(base_url = URL)]
#[timeout(SECONDS)]
trait Cards {
    #[get("/a")]
    #[retry(max_attempts = MANY)]
    async fn a(&self) -> Result<(), Error>;

    #[get("/b")]
    #[circuit_breaker(failure_rate = RATE)]
    async fn b(&self) -> Result<(), Error>;
}

fn main() {}
