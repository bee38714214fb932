//! Several clients in one module share no name.

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://a.example.com")]
#[rate_limited(per = "1s", limit = LIMIT)]
trait A {
    #[get("/same")]
    async fn same(&self) -> Result<(), Error>;
}

#[api_client(base_url = "https://b.example.com")]
#[rate_limited(per = "1s", limit = LIMIT)]
trait B {
    #[get("/same")]
    async fn same(&self) -> Result<(), Error>;
}

const LIMIT: u64 = 100;

struct Both(AClient, BClient);

async fn both(both: Both) -> Result<(), Error> {
    both.0.same().await?;
    both.1.same().await
}

#[test]
fn is_accepted() {
    let _ = both;
}
