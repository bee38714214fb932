//! The runtime under another name, without the first in sight. (Such a name is given in the root, `main.rs`.)

mod api {
    // It means something else here.
    pub mod ratelimit_runtime {}

    #[::renamed::api_client(base_url = "https://api.example.com", crate = ::renamed)]
    #[::renamed::rate_limited(per = "1s", limit = RPS)]
    pub trait Cards {
        #[get("/a")]
        async fn a(&self) -> Result<(), ::renamed::Error>;

        #[::renamed::post("/b", idempotent = "Idempotency-Key")]
        #[::renamed::timeout("5s")]
        #[::renamed::no_rate_limit]
        async fn b(&self) -> Result<(), ::renamed::Error>;
    }

    pub const RPS: u64 = 5;
}

#[test]
fn is_accepted() {
    assert_eq!(api::CardsClient::OPERATIONS.len(), 2);
    assert!(!api::CardsClient::OPERATIONS[1].under_api_quotas);
}
