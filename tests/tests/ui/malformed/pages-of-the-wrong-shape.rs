use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[paginate(page = "page")]
    async fn awaited(&self) -> impl Stream<Item = Result<u32, Error>> + Send;

    #[get("/cards")]
    #[paginate(page = "page")]
    fn list(&self) -> Result<Vec<u32>, Error>;

    #[get("/cards")]
    #[paginate(page = "page")]
    fn nothing(&self);

    #[get("/cards")]
    fn unpaged(&self) -> impl Stream<Item = Result<u32, Error>> + Send;
}

fn main() {}
