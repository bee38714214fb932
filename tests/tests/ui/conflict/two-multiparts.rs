use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/cards")]
    async fn create(&self, #[multipart] a: &Multipart, #[multipart] b: &Multipart) -> Result<(), Error>;
}

fn main() {}
