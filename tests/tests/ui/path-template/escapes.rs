use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/100%")]
    async fn a(&self) -> Result<(), Error>;

    #[get("/a%zz/b")]
    async fn b(&self) -> Result<(), Error>;

    #[get("/a\\b")]
    async fn c(&self) -> Result<(), Error>;

    #[get("/a/%2E%2e/{id}")]
    async fn d(&self, id: u64) -> Result<(), Error>;

    #[get("/a%ä")]
    async fn e(&self) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com/v1\\..")]
trait More {
    #[get("/%41%c3%a4")]
    async fn fine(&self) -> Result<(), Error>;
}

fn main() {}
