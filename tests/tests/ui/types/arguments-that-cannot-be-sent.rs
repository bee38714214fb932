use ratelimit_runtime::prelude::*;

struct Card;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/a")]
    async fn form(&self, #[form] card: &Card) -> Result<(), Error>;

    #[get("/b")]
    async fn header(&self, #[header("X-Card")] card: &Card) -> Result<(), Error>;

    #[get("/c")]
    async fn headers(&self, #[headers] cards: &Card) -> Result<(), Error>;

    #[get("/d")]
    async fn user(&self, #[user] card: &Card) -> Result<(), Error>;

    #[post("/e")]
    async fn key(&self, #[idempotency_key] card: &Card) -> Result<(), Error>;

    #[post("/f")]
    async fn multipart(&self, #[multipart] card: &Card) -> Result<(), Error>;

    #[get("/g/{*rest}")]
    async fn rest(&self, rest: &Card) -> Result<(), Error>;
}

fn main() {}
