use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards/{id}")]
    async fn card(&self, id: Option<u32>) -> Result<(), Error>;
}

fn main() {}
