//! The form everybody knows, on a trait and on a method.

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com/v1")]
#[rate_limited(per = "1s", limit = 100, algo = "token_bucket", burst = 25)]
pub trait Cards {
    #[get("/cards/{id}")]
    #[rate_limited(per = "1s", limit = 100, algo = "token_bucket", burst = 25)]
    async fn card(&self, id: &str) -> Result<String, Error>;
}

#[test]
fn is_accepted() {
    let names: Vec<_> = CardsClient::OPERATIONS.iter().map(|operation| operation.name).collect();
    assert_eq!(names, ["card"]);
    assert_eq!(CardsClient::OPERATIONS[0].quotas[0].capacity(), 25);
}
