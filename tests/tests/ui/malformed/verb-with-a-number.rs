use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get(42)]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
