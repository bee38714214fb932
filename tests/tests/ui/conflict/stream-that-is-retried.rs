use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
#[retry(max_attempts = 3)]
trait Files {
    #[put("/a")]
    #[retry(max_attempts = 5)]
    async fn stream(&self, #[body] file: Body) -> Result<(), Error>;

    #[put("/b")]
    #[retry(max_attempts = 5)]
    async fn perhaps(&self, #[body("text/csv")] file: Option<Body>) -> Result<(), Error>;

    #[put("/c")]
    #[retry(max_attempts = 5)]
    async fn bytes(&self, #[body] file: Option<Bytes>) -> Result<(), Error>;

    #[put("/d")]
    async fn inherited(&self, #[body] file: Body) -> Result<(), Error>;
}

fn main() {}
