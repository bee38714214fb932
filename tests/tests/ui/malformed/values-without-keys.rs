//! What others take without a key.

use ratelimit_runtime::prelude::*;

#[api_client("https://api.example.com")]
#[rate_limited(100, "1s")]
#[retry(3)]
#[circuit_breaker(5)]
trait Cards {
    #[get("/cards")]
    #[paginate("page")]
    fn cards(&self) -> impl Stream<Item = Result<u8, Error>> + Send;

    #[get("/cards/1", "Idempotency-Key")]
    async fn card(&self) -> Result<(), Error>;
}

fn main() {}
