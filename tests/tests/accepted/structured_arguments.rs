use ratelimit_runtime::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct NewCard<'a> {
    holder: &'a str,
}

#[derive(Serialize)]
struct Page {
    limit: u8,
}

#[derive(Deserialize)]
struct Card {
    #[serde(rename = "id")]
    _id: String,
}

enum CardsError {
    Call(#[allow(dead_code, reason = "only kept")] Error),
}

impl From<Error> for CardsError {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

type Answer<T> = std::result::Result<T, CardsError>;

#[api_client(base_url = "https://api.example.com")]
trait Cards {
    #[post("/cards")]
    async fn create(&self, #[form] card: &NewCard<'_>) -> Answer<Card>;

    #[get("/cards")]
    async fn cards(
        &self,
        #[query] page: &Page,
        #[query("expand[]")] expand: &[&str],
    ) -> Answer<Response<Vec<Card>>>;
}

#[test]
fn is_accepted() {
    let _ = CardsClient::builder();
}
