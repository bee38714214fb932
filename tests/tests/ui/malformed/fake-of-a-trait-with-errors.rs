//! Where a fake is used, the trait's mistake is the only error.

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", fake)]
trait Cards {
    #[get("/cards/{idd}")]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

async fn used() -> Result<(), Error> {
    CardsFake::new().on_card(|_| Ok(())).card("1").await
}

fn main() {
    let _ = used;
}
