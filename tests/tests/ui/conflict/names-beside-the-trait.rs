use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", client = Cards)]
trait Cards {}

#[api_client(base_url = "https://api.example.com", fake = ShopClient)]
trait Shop {}

#[api_client(base_url = "https://api.example.com", dyn = Double, fake = Double)]
trait Orders {}

#[api_client(base_url = "https://api.example.com", dyn, client = DynMail)]
trait Mail {}

fn main() {}
