use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[headers("Authorization: Bearer abc")]
trait Cards {
    #[get("/cards")]
    #[headers("X-Api-Key: sk_live_4eC39HqLyjWDarjtT1zdp7dc", "X-Mail: SG.abc.def", "X-Hook: t=whsec_abc")]
    async fn cards(&self) -> Result<(), Error>;
}

fn main() {}
