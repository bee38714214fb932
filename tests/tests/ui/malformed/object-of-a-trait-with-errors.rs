//! Where an object is used, the trait's mistake is the only error.

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", dyn)]
trait Cards {
    #[get("/cards/{idd}")]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

async fn used(cards: Box<dyn DynCards>) -> Result<(), Error> {
    cards.card("1").await
}

fn main() {
    let _ = used;
}
