use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "20ms", limit = 100, algo = "fixed_window", margin = "20ms")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
