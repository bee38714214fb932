use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[paginate(page = "page", end = 204)]
    fn a(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards")]
    #[paginate(page = "page", end = 429)]
    fn b(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards")]
    #[paginate(page = "page", end = 4040404)]
    fn c(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards")]
    #[paginate(page = "page", end = "404")]
    fn d(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards")]
    #[paginate(cursor = "t", token_url = "a..b")]
    fn e(&self) -> impl Stream<Item = Result<u32, Error>> + Send;
}

fn main() {}
