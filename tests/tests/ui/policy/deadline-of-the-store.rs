use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[on_store_error("local", deadline = "0ms")]
trait Cards {
    #[get("/a")]
    #[on_store_error("closed", deadline = "1m")]
    async fn a(&self) -> Result<(), Error>;
}

fn main() {}
