use ratelimit_runtime::prelude::*;

#[derive(serde::Deserialize)]
struct Missing {}

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[errors()]
    async fn a(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[errors(404 -> Missing)]
    async fn b(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[errors(400..499 => Missing)]
    async fn c(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[errors("404" => Missing)]
    async fn d(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[errors(4004 => Missing)]
    async fn e(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[errors(70000 => Missing)]
    async fn f(&self) -> Result<(), Error>;
}

fn main() {}
