use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Generic<T: Send>
where
    T: Sync,
{
    #[get("/a")]
    async fn a(&self) -> Result<(), Error>;
}

#[api_client(base_url = "https://api.example.com")]
unsafe trait Unsafe {}

#[api_client(base_url = "https://api.example.com")]
trait Items {
    type Card;

    const ITEM: u8;

    #[get("/a")]
    unsafe fn a(&self) -> Result<(), Error>;

    #[get("/b")]
    extern "C" fn b(&self) -> Result<(), Error>;

    #[get("/c")]
    async fn c<'a>(&'a self) -> Result<(), Error>;
}

fn main() {}
