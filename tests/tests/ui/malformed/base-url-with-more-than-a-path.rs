use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com/v1?key=1")]
trait Query {}

#[api_client(base_url = "https://api.example.com/v1#top")]
trait Fragment {}

#[api_client(base_url = "https://{region}.example.com")]
trait Placeholder {}

#[api_client(base_url = "https://api.example.com/v 1")]
trait Space {}

#[api_client(base_url = "https://api.example.com/a/../b")]
trait Dots {}

#[api_client(base_url = "https:///v1")]
trait NoHost {}

#[api_client(base_url = "https://api.example.com:99999")]
trait Port {}

fn main() {}
