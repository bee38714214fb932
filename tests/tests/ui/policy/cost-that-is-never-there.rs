use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = 100, burst = 25, cost = 30)]
trait Cards {
    #[get("/a")]
    #[rate_limited(per = "1m", limit = 5, algo = "sliding_window", cost = 6)]
    async fn a(&self) -> Result<(), Error>;

    #[get("/b")]
    #[rate_limited(per = "1m", limit = 5, algo = "fixed_window", cost = 6)]
    async fn b(&self) -> Result<(), Error>;

    #[get("/c")]
    #[rate_limited(per = "1m", limit = 5, algo = "sliding_window_approx", cost = 6)]
    async fn c(&self) -> Result<(), Error>;
}

fn main() {}
