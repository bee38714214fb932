use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[get("/cards")]
    async fn list(&self, #[query("ids[]")] some: &[u8], #[query("ids[]")] others: &[u8]) -> Result<(), Error>;

    #[post("/files")]
    async fn upload(&self, #[part("file")] front: Part, #[part] file: Part) -> Result<(), Error>;
}

fn main() {}
