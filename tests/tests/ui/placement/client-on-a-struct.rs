use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
struct Cards;

fn main() {}
