use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", dyn = "AnyCards")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com", dyn = false)]
trait Shop {
    #[get("/open")]
    async fn open(&self) -> Result<(), Error>;
}

fn main() {}
