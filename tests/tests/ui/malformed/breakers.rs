use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/a")]
    #[circuit_breaker]
    async fn a(&self) -> Result<(), Error>;

    #[get("/b")]
    #[circuit_breaker(failures = "5")]
    async fn b(&self) -> Result<(), Error>;

    #[get("/c")]
    #[circuit_breaker(failure_rate = "50%")]
    async fn c(&self) -> Result<(), Error>;

    #[get("/d")]
    #[circuit_breaker(failures = 5, window = 300)]
    async fn d(&self) -> Result<(), Error>;

    #[get("/e")]
    #[circuit_breaker(failures = 5, half_open = 5_000_000_000)]
    async fn e(&self) -> Result<(), Error>;

    #[get("/f")]
    #[circuit_breaker(failures(5))]
    async fn f(&self) -> Result<(), Error>;

    #[get("/g")]
    #[no_circuit_breaker(failures = 5)]
    async fn g(&self) -> Result<(), Error>;
}

fn main() {}
