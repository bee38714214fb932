use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", auth = "bearer")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self, #[header("authorization")] token: &str) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com", auth = "header:X-Api-Key")]
#[headers("x-api-key: none")]
trait Shop {
    #[get("/items")]
    async fn fine(&self, #[header("Authorization")] token: &str) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com", auth = "query:key")]
trait Maps {
    #[get("/places")]
    async fn places(&self, #[query] key: &str, #[query("k")] other: &str) -> Result<(), Error>;
}

fn main() {}
