use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[paginate(cursor = "after", page = "page")]
    fn cards(&self) -> impl Stream<Item = Result<u32, Error>> + Send;
}

fn main() {}
