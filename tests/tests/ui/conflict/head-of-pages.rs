use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Files {
    #[head("/files")]
    #[paginate(page = "page")]
    fn files(&self) -> impl Stream<Item = Result<String, Error>> + Send;
}

fn main() {}
