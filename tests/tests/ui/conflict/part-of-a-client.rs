//! What holds for all calls, the client's own trait says; and methods have names that tell them apart.

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Shop {
    #[get("/a", name = "read")]
    async fn a(&self) -> Result<(), Error>;

    #[get("/b", name = "read")]
    async fn b(&self) -> Result<(), Error>;

    #[get("/c")]
    async fn c(&self) -> Result<(), Error>;

    #[get("/d", name = "c")]
    async fn d(&self) -> Result<(), Error>;

    #[get("/e", name = "")]
    async fn e(&self) -> Result<(), Error>;

    #[get("/f", base_url = "files.example.com")]
    async fn f(&self) -> Result<(), Error>;
}

#[api_client(part_of = ShopClient, base_url = "https://api.example.com", auth = "bearer", error = String)]
#[rate_limited(per = "1s", limit = 10)]
#[timeout("2s")]
#[headers("X-Version: 1")]
trait Templates {
    #[get("/templates")]
    async fn list(&self) -> Result<(), Error>;
}

#[api_client(part_of = "ShopClient")]
trait InQuotes {}

#[api_client(part_of = String)]
trait OfNoClient {}

fn main() {
    fn of(shop: &ShopClient) -> TemplatesClient {
        TemplatesClient::of(shop)
    }
    let _ = of;
}
