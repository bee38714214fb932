use ratelimit_runtime::prelude::*;

type Text = String;

#[api_client(base_url = "https://api.example.com")]
trait Files {
    #[head("/a")]
    async fn bytes(&self) -> Result<Bytes, Error>;

    #[head("/b")]
    async fn text(&self) -> Result<Response<Text>, Error>;
}

fn main() {}
