#![deny(deprecated)]

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "http://api.example.com")]
#[rate_limited(per = "5ms", limit = 1)]
trait Cards {
    #[get("/cards/{id}")]
    async fn card(&self, id: u32) -> Result<(), Error>;

    #[get("/cards/{name}")]
    async fn by_name(&self, name: &str) -> Result<(), Error>;

    #[get("/cards/mine")]
    #[rate_limited(per = "1m", limit = 100, key = "{token}")]
    async fn mine(&self, #[header("Authorization")] token: &str) -> Result<(), Error>;

    #[get("/cards")]
    #[paginate(cursor = "startng_after")]
    fn cards(&self, #[query] starting_after: Option<&str>) -> impl Stream<Item = Result<u8, Error>> + Send;
}

fn main() {}
