use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/a//b")]
    async fn empty_segment(&self) -> Result<(), Error>;

    #[get("/a b")]
    async fn space(&self) -> Result<(), Error>;

    #[get("/a#b")]
    async fn fragment(&self) -> Result<(), Error>;

    #[get("/a/id}")]
    async fn never_opened(&self, id: u8) -> Result<(), Error>;

    #[get("/a?limit=5")]
    async fn query(&self) -> Result<(), Error>;

    #[get("/a/{}")]
    async fn nameless(&self) -> Result<(), Error>;

    #[get("/a/./b")]
    async fn dot(&self) -> Result<(), Error>;
}

fn main() {}
