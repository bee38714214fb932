use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = 100, algo = "sliding_window", burst = 25)]
trait Cards {
    #[get("/cards")]
    #[rate_limited(per = "1m", limit = 100, algo = "fixed_window", burst = 25)]
    async fn cards(&self) -> Result<(), Error>;

    #[get("/more")]
    #[rate_limited(per = "1m", limit = 100, algo = "sliding_window_approx", burst = 25)]
    async fn more(&self) -> Result<(), Error>;
}

fn main() {}
