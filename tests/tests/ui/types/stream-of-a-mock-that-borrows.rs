use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", dyn)]
trait Cards {
    #[get("/cards")]
    #[paginate(page = "page")]
    fn cards(&self, #[query] holder: &str) -> impl Stream<Item = Result<u32, Error>> + Send;
}

struct Mock(CardsClient);

impl Cards for Mock {
    fn cards(&self, holder: &str) -> impl Stream<Item = Result<u32, Error>> + Send {
        self.0.cards(holder)
    }
}

fn main() {}
