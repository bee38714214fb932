use ratelimit_runtime::prelude::*;

struct Card;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[paginate(page = "page")]
    fn cards(&self) -> impl Stream<Item = Result<Card, Error>> + Send;
}

fn main() {}
