//! A trait that comes from a `macro_rules!`.

use ratelimit_runtime::prelude::*;

macro_rules! api {
    ($name:ident, $base:literal, $limit:literal, $path:literal, $method:ident, $argument:ident: $ty:ty) => {
        #[api_client(base_url = $base)]
        #[rate_limited(per = "1s", limit = $limit)]
        trait $name {
            #[get($path)]
            async fn $method(&self, $argument: $ty) -> Result<(), Error>;
        }
    };
}

api!(Cards, "https://api.example.com", 100, "/cards/{id}", card, id: u64);

#[test]
fn is_accepted() {
    assert_eq!(CardsClient::OPERATIONS[0].pieces, ["/cards/", ""]);
}
