//! Limits that all are reached, some of them looser than others in one way only.

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = 100, algo = "token_bucket", burst = 25, quota = 125)]
#[rate_limited(per = "1d", limit = 1_000_000)]
pub trait Cards {
    // The same form, where it is said again.
    #[get("/a")]
    #[rate_limited(per = "1s", limit = 100, algo = "token_bucket", burst = 25)]
    async fn same(&self) -> Result<(), Error>;

    // More in a minute than a second's, but never more at once.
    #[get("/b")]
    #[rate_limited(per = "1s", limit = 200, burst = 1)]
    async fn evenly(&self) -> Result<(), Error>;

    // One user's is above everybody's on purpose.
    #[get("/c")]
    #[rate_limited(per = "1s", limit = 500, scope = "user")]
    async fn by_user(&self, #[user] user: &str) -> Result<(), Error>;

    #[get("/d")]
    #[rate_limited(per = "1m", limit = 60, scope = ["endpoint", "user_endpoint"])]
    async fn by_both(&self, #[user] user: &str) -> Result<(), Error>;
}

#[test]
fn is_accepted() {}
