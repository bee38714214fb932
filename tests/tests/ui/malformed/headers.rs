use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    #[headers("Accept")]
    async fn a(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[headers]
    async fn b(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[headers(Accept = "text/csv")]
    async fn c(&self) -> Result<(), Error>;

    #[get("/cards")]
    #[headers("X-A: é", "X-B:")]
    async fn d(&self) -> Result<(), Error>;
}

fn main() {}
