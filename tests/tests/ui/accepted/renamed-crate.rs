//! The runtime under another name, without the first in sight.

extern crate ratelimit_runtime as limits;

mod api {
    // It means something else here.
    pub mod ratelimit_runtime {}

    #[::limits::api_client(base_url = "https://api.example.com", crate = ::limits)]
    #[::limits::rate_limited(per = "1s", limit = RPS)]
    pub trait Cards {
        #[get("/a")]
        async fn a(&self) -> Result<(), ::limits::Error>;

        #[::limits::post("/b", idempotent = "Idempotency-Key")]
        #[::limits::timeout("5s")]
        #[::limits::no_rate_limit]
        async fn b(&self) -> Result<(), ::limits::Error>;
    }

    pub const RPS: u64 = 5;
}

fn main() {
    assert_eq!(api::CardsClient::OPERATIONS.len(), 2);
    assert!(!api::CardsClient::OPERATIONS[1].under_api_quotas);
}
