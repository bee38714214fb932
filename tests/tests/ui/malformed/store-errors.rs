use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/a")]
    #[on_store_error]
    async fn a(&self) -> Result<(), Error>;

    #[get("/b")]
    #[on_store_error(deadline = "50ms")]
    async fn b(&self) -> Result<(), Error>;

    #[get("/c")]
    #[on_store_error("fail_open")]
    async fn c(&self) -> Result<(), Error>;

    #[get("/d")]
    #[on_store_error("close")]
    async fn d(&self) -> Result<(), Error>;

    #[get("/e")]
    #[on_store_error("local", deadline = 50)]
    async fn e(&self) -> Result<(), Error>;

    #[get("/f")]
    #[on_store_error("local" deadline = "50ms")]
    async fn f(&self) -> Result<(), Error>;
}

fn main() {}
