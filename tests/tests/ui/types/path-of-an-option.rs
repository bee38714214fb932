use ratelimit_runtime::prelude::*;

type Maybe = Option<u32>;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards/{id}")]
    async fn card(&self, id: Option<u32>) -> Result<(), Error>;

    #[get("/cards/{id}")]
    async fn behind_an_alias(&self, id: Maybe) -> Result<(), Error>;

    #[get("/cards/{ids}")]
    async fn list(&self, #[path] ids: &[u32]) -> Result<(), Error>;
}

fn main() {}
