use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", auth = bearer)]
#[rate_limited(per = "1s", limit = 0)]
#[rate_limited(per = "1 min", limit = 100)]
trait Cards {
    #[get("/customers/{custmer}")]
    async fn fetch(&self, customer: &str) -> Result<(), Error>;

    #[psot("/customers")]
    async fn create(&self, #[jsn] customer: &str) -> Result<(), Error>;
}

// No error of its own: the client is there all the same.
async fn uses(cards: CardsClient) -> Result<(), Error> {
    let _ = CardsClient::builder().build();
    let _ = CardsClient::OPERATIONS;
    cards.create("x").await?;
    cards.fetch("x").await
}

fn main() {
    let _ = uses;
}
