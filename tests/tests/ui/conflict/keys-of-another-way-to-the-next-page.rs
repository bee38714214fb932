use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[paginate(offset = "from", token = "next", first = 1)]
    fn a(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards")]
    #[paginate(cursor = "from", token = "next", id = "id")]
    fn b(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards")]
    #[paginate(page = "page", back = "before")]
    fn c(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards")]
    #[paginate(cursor = "from", token = "next", back = "before")]
    fn d(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards")]
    #[paginate(offset = "from", token_url = "next", end = 404)]
    fn e(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards")]
    #[paginate(cursor = "from", token_url = "next", token = "next", back = "before")]
    fn f(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards")]
    #[paginate(page = "page", end = 404, more = "more")]
    fn g(&self) -> impl Stream<Item = Result<u32, Error>> + Send;
}

fn main() {}
