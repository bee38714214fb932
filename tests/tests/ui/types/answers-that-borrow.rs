use ratelimit_runtime::prelude::*;

#[derive(serde::Deserialize)]
struct Card<'a> {
    id: &'a str,
}

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/a")]
    async fn a(&self) -> Result<&str, Error>;

    #[get("/b")]
    async fn b(&self) -> Result<Response<Card<'_>>, Error>;

    #[get("/c/{id}")]
    async fn c<'a>(&self, id: &'a str) -> Result<Card<'a>, Error>;
}

fn main() {}
