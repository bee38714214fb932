use std::time::Duration;

use ratelimit_runtime::prelude::*;

const WINDOW: Duration = Duration::ZERO;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = WINDOW, limit = 100)]
trait Cards {
    #[get("/cards/{id}")]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
