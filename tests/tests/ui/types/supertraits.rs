use ratelimit_runtime::prelude::*;

trait Named {}

#[api_client(base_url = "https://api.example.com")]
trait Cards: Send + Copy + Named {
    #[get("/a")]
    async fn a(&self) -> Result<(), Error>;
}

fn main() {}
