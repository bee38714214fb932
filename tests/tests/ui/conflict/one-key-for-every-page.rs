use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/search", idempotent = "X-Key")]
    #[paginate(page = "page")]
    fn search(&self, #[idempotency_key] key: &str) -> impl Stream<Item = Result<u32, Error>> + Send;
}

fn main() {}
