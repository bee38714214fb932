use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
