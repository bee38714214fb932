use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = 100, key = "account")]
trait Cards {
    #[get("/cards/{id}")]
    #[rate_limited(per = "1s", limit = 5, key = "{id")]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
