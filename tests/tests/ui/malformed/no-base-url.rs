use ratelimit_runtime::prelude::*;

#[api_client(name = "cards")]
trait Cards {
    #[get("/cards")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
