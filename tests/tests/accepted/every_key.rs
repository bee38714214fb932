use ratelimit_runtime::prelude::*;

#[rate_limited(per = "1d", limit = 1_000_000, scope = "user")]
#[api_client(
    base_url = "http://127.0.0.1:8080",
    name = "cards",
    client = Cards,
    auth = "bearer",
    user_agent = "cards/1.0 (test)",
    crate = ::ratelimit_runtime,
)]
#[rate_limited(per = "1s", limit = 100, scope = ["api", "endpoint"], cost = 2, on_limit = "wait", max_wait = "5s")]
#[rate_limited(per = "1m", limit = 1_900, on_limit = "error")]
trait Api: Send + Sync {
    #[put("/{shop}/cards/{type}:hold")]
    #[rate_limited(per = "250ms", limit = 5, scope = "user_endpoint")]
    async fn hold(
        &self,
        #[path("type")] kind: u8,
        #[user] shop: &str,
        #[query("created[gte]")] since: Option<u64>,
        #[header("X-Trace")] trace: Option<&str>,
        #[json] card: &[u8],
    ) -> Result<Response<()>, Error>;

    #[delete("/cards/{id}")]
    #[rate_limited(max_in_flight = 5, max_wait = "1s", bucket = "writes")]
    async fn delete(&self, id: u64) -> Result<(), Error>;

    #[patch("/cards/{id}")]
    #[rate_limited(max_in_flight = 5, max_wait = "2s", bucket = "writes")]
    #[rate_limited(per = "1s", limit = 5, key = "card:{id}")]
    async fn patch(&self, #[path] id: u64) -> Result<(), Error>;

    #[get("/limited/0")]
    #[rate_limited(per = "2s", limit = 90, burst = 20, margin = "20ms", strict)]
    async fn limited_0(&self) -> Result<(), Error>;

    #[get("/limited/1")]
    #[rate_limited(per = "3s", limit = 130, burst = 40, strict = false)]
    async fn limited_1(&self) -> Result<(), Error>;

    #[get("/limited/2")]
    #[rate_limited(per = "4s", limit = 160, algo = "sliding_window")]
    async fn limited_2(&self) -> Result<(), Error>;

    #[get("/limited/3")]
    #[rate_limited(
        per = "5s",
        limit = 180,
        algo = "sliding_window_approx",
        lease = "200ms",
        max_in_flight = 50
    )]
    async fn limited_3(&self) -> Result<(), Error>;

    #[get("/limited/4")]
    #[rate_limited(per = "6s", limit = 200, algo = "fixed_window", margin = "50ms")]
    async fn limited_4(&self) -> Result<(), Error>;

    #[get("/limited/5")]
    #[rate_limited(per = "7s", limit = 350, algo = "leaky_bucket", burst = 50)]
    async fn limited_5(&self) -> Result<(), Error>;
}

#[test]
fn is_accepted() {
    assert_eq!(Cards::OPERATIONS.len(), 9);
    assert_eq!(Cards::OPERATIONS[0].template, "/{shop}/cards/{type}:hold");
}
