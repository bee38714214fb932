use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/a")]
    #[circuit_breaker(failures = 5)]
    #[no_circuit_breaker]
    async fn a(&self) -> Result<(), Error>;

    #[get("/b")]
    #[no_circuit_breaker]
    async fn b(&self) -> Result<(), Error>;
}

fn main() {}
