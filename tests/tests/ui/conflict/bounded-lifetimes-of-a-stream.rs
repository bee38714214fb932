use ratelimit_runtime::prelude::*;
use serde::Serialize;

#[api_client(base_url = "https://api.example.com", dyn, fake)]
trait Cards {
    #[get("/cards")]
    #[paginate(page = "page")]
    fn longer<'a, 'b: 'a>(&self, #[query] of: &'a str, #[query] tag: &'b str) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards")]
    #[paginate(page = "page")]
    fn bounded<'a>(&self, #[query] tag: &'a str) -> impl Stream<Item = Result<u32, Error>> + Send
    where
        Self: 'a;
}

#[api_client(base_url = "https://api.example.com")]
trait Generic {
    #[get("/cards")]
    #[paginate(page = "page")]
    fn typed<'a, T: Serialize + 'a>(&self, #[query] tag: &'a T) -> impl Stream<Item = Result<u32, Error>> + Send;
}

fn main() {}
