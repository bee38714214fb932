use ratelimit_runtime::prelude::*;

#[derive(serde::Deserialize)]
struct Problem {}

#[api_client(base_url = "https://api.example.com", error = Problem)]
#[errors(300..=499 => Problem, 500..=599 => Problem)]
trait Cards {
    #[get("/a")]
    async fn a(&self) -> Result<(), Error>;

    #[get("/b")]
    #[errors(300..=599 => Problem)]
    async fn b(&self) -> Result<(), Error>;
}

fn main() {}
