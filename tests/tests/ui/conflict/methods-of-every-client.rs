use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/clone")]
    async fn clone(&self) -> Result<(), Error>;

    #[post("/into")]
    async fn into(&self) -> Result<(), Error>;
}

fn main() {}
