use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/a/{*path}/b")]
    async fn middle(&self, path: &str) -> Result<(), Error>;

    #[get("/a{*path}")]
    async fn glued(&self, path: &str) -> Result<(), Error>;

    #[get("/{*a}/{*b}")]
    async fn two(&self, a: &str, b: &str) -> Result<(), Error>;

    #[get("/a/{*}")]
    async fn nameless(&self) -> Result<(), Error>;
}

fn main() {}
