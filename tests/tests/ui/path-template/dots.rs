use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/customers/../admin")]
    async fn admin(&self) -> Result<(), Error>;
}

fn main() {}
