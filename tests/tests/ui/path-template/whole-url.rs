use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("https://api.example.com/customers")]
    async fn customers(&self) -> Result<(), Error>;
}

fn main() {}
