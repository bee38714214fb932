use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[paginate(page = "page", itms = "data")]
    fn cards(&self, #[query(stile = "csv")] ids: &[u32]) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[post("/cards", idempotence = "X")]
    #[circuit_breaker(failurs = 5, open = "5s")]
    #[on_store_error("open", dedline = "5ms")]
    async fn create(&self, #[query(style = "cvs")] ids: &[u32], #[header("X-A", style = "csv")] a: u8) -> Result<(), Error>;
}

fn main() {}
