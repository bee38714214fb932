use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/search")]
    #[paginate(cursor = "after", items = "data")]
    fn search(&self, #[body] query: Body) -> impl Stream<Item = Result<u32, Error>> + Send;
}

fn main() {}
