use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[put("/cards")]
    async fn a(&self, #[body("text/csv\r\nX: y")] data: &str) -> Result<(), Error>;

    #[put("/cards")]
    async fn b(&self, #[body("csv")] data: &str) -> Result<(), Error>;
}

fn main() {}
