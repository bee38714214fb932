use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/1")]
    fn not_async(&self) -> Result<(), Error>;

    #[get("/2")]
    async fn no_self() -> Result<(), Error>;

    #[get("/3")]
    async fn by_value(self) -> Result<(), Error>;

    #[get("/5")]
    async fn lifetime<'a>(&'a self) -> Result<(), Error>;

    #[get("/6")]
    async fn body(&self) -> Result<(), Error> {
        Ok(())
    }

    #[get("/7")]
    async fn nothing(&self);

    #[get("/8")]
    async fn pattern(&self, #[query] (a, b): (u8, u8)) -> Result<(), Error>;

    #[get("/9")]
    async fn mutable(&self, #[query] mut a: u8) -> Result<(), Error>;

    const ITEM: u8 = 1;
}

fn main() {}
