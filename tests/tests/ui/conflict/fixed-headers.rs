use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/cards")]
    #[headers("Host: example.com", "Content-Type: text/csv", "X-A: 1", "x-a: 2")]
    async fn create(&self, #[json] card: &str) -> Result<(), Error>;

    #[post("/cards")]
    #[headers("Content-Length: 3", "Transfer-Encoding: chunked", "Connection: close", "content-type: a/b")]
    async fn replace(&self, #[form] card: &str) -> Result<(), Error>;

    #[put("/cards")]
    #[headers("Content-Type: multipart/form-data")]
    async fn upload(&self, #[part] card: &str) -> Result<(), Error>;
}

fn main() {}
