use std::time::Duration;

use ratelimit_runtime::prelude::*;

const SECOND: Duration = Duration::from_secs(1);

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = SECOND, limit = 100, scope = "endpoint")]
trait Cards {
    #[get("/cards/{id}")]
    #[rate_limited(per = "1s", limit = 50)]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
