//! Every attribute of a parameter, by value and by reference.

use std::collections::BTreeMap;
use std::time::Duration;

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/shops/{shop}/cards/{*path}", idempotent = "Idempotency-Key")]
    async fn create(
        &self,
        shop: u32,
        path: String,
        #[query(style = "csv")] ids: Vec<u32>,
        #[header("X-Trace")] trace: Option<String>,
        #[headers] extra: BTreeMap<String, String>,
        #[multipart] form: &Multipart,
        #[part] photo: Option<Part>,
        #[part("tag")] tags: Vec<String>,
        #[user] user: &str,
        #[timeout] patience: Option<Duration>,
        #[idempotency_key] key: Option<&str>,
    ) -> Result<Response<()>, Error>;

    #[put("/cards")]
    async fn raw(&self, #[body] data: Option<Bytes>) -> Result<ByteStream, Error>;

    #[put("/cards")]
    async fn text(&self, #[body("text/csv")] data: &str) -> Result<String, Error>;

    #[patch("/cards")]
    async fn form(&self, #[form(style = "brackets")] card: &BTreeMap<&str, OrUnset<u8>>)
    -> Result<(), Error>;
}

#[test]
fn is_accepted() {
    assert_eq!(CardsClient::OPERATIONS.len(), 4);
}
