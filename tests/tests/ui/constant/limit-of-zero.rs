//! A number that only the compiler sees, judged where it stands.

use ratelimit_runtime::prelude::*;

mod limits {
    pub const RPS: u64 = 0;
}

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = limits::RPS)]
trait Cards {
    #[get("/cards/{id}")]
    async fn card(&self, id: &str) -> Result<(), Error>;
}

fn main() {}
