use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[retry(max_attempts = 3)]
    #[no_retry]
    async fn a(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[no_retry]
    async fn b(&self) -> Result<(), Error>;
}

fn main() {}
