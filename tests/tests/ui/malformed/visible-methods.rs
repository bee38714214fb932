use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
pub trait Cards {
    /// All of them.
    #[get("/cards")]
    pub async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
