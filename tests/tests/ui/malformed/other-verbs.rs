use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[http()]
    async fn a(&self) -> Result<(), Error>;

    #[http("PURGE")]
    async fn b(&self) -> Result<(), Error>;

    #[http("GET", "/x")]
    async fn c(&self) -> Result<(), Error>;

    #[http("pur ge", "/x")]
    async fn d(&self) -> Result<(), Error>;

    #[http("PURGE", x)]
    async fn e(&self) -> Result<(), Error>;
}

fn main() {}
