//! A `macro_rules!` that puts in names, types, paths, numbers, texts, attributes and whole methods.

use ratelimit_runtime::prelude::*;

macro_rules! api {
    (
        $(#[$attribute:meta])* $vis:vis $name:ident at $base:expr, $limit:path, every $per:literal;
        $($(#[$of:meta])* $verb:ident $path:literal $method:ident($($argument:ident: $ty:ty),*) -> $answer:ty;)*
    ) => {
        $(#[$attribute])*
        #[api_client(base_url = $base)]
        #[rate_limited(per = $per, limit = $limit)]
        $vis trait $name {
            $($(#[$of])* #[$verb($path)] async fn $method(&self, $(#[query] $argument: $ty),*) -> $answer;)*
        }
    };
}

mod limits {
    pub const RPS: u64 = 7;
}

api! {
    /// Cards.
    pub Cards at "https://api.example.com", limits::RPS, every "1s";
    /// All.
    #[rate_limited(per = "1m", limit = 5)]
    get "/cards" cards(page: u8, size: Option<u8>) -> Result<Vec<String>, Error>;
    delete "/cards" clear() -> Result<(), Error>;
}

#[test]
fn is_accepted() {
    assert_eq!(CardsClient::OPERATIONS.len(), 2);
}
