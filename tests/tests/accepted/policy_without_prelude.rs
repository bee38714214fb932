//! Constants and policies, where nothing is in scope.

#![no_implicit_prelude]

mod limits {
    pub const RPS: u64 = 100;
    pub const SECOND: ::core::time::Duration = ::core::time::Duration::from_secs(1);
    pub static BOTH: [::ratelimit_runtime::QuotaSpec; 2] =
        [::ratelimit_runtime::QuotaSpec::new(RPS, SECOND), ::ratelimit_runtime::QuotaSpec::in_flight(5)];
}

mod own {
    use super::limits;

    pub mod core {}
    pub mod std {}
    pub mod ratelimit_runtime {}
    pub struct Some;

    #[::ratelimit_runtime::api_client(base_url = "https://api.example.com")]
    #[::ratelimit_runtime::rate_limited(per = limits::SECOND, limit = limits::RPS)]
    pub trait Cards {
        #[get("/a")]
        #[rate_limited(policy = limits::BOTH, cost = 1)]
        async fn a(&self) -> ::core::result::Result<(), ::ratelimit_runtime::Error>;
    }
}

#[::core::prelude::v1::test]
fn is_accepted() {
    ::core::assert_eq!(own::CardsClient::OPERATIONS[0].quotas.len(), 2);
}
