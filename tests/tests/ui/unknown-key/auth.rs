use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", auth = "bearr")]
trait Cards {}

#[api_client(base_url = "https://api.example.com", auth = "header")]
trait Shop {}

#[api_client(base_url = "https://api.example.com", auth = "header:X Key")]
trait Mail {}

#[api_client(base_url = "https://api.example.com", auth = "header:Host")]
trait Host {}

#[api_client(base_url = "https://api.example.com", auth = "query:")]
trait Maps {}

#[api_client(base_url = "https://api.example.com", auth = "oauth2")]
trait Files {}

fn main() {}
