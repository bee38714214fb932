//! One policy for several traits, methods and modules, each of which has its own cost.

mod limits {
    use std::time::Duration;

    use ratelimit_runtime::QuotaSpec;

    pub const ALL: &[QuotaSpec] = &[
        QuotaSpec::new(100, Duration::from_secs(1)).burst(25),
        QuotaSpec::new(10_000, Duration::from_secs(86_400)),
    ];
}

mod cards {
    use ratelimit_runtime::prelude::*;

    #[api_client(base_url = "https://api.example.com")]
    #[rate_limited(policy = crate::policy_in_several_traits::limits::ALL)]
    pub trait Cards {
        #[get("/a")]
        async fn a(&self) -> Result<(), Error>;
    }
}

mod orders {
    use ratelimit_runtime::prelude::*;

    use super::limits;

    #[api_client(base_url = "https://api.example.com")]
    pub trait Orders {
        #[get("/a")]
        #[rate_limited(policy = limits::ALL)]
        async fn a(&self) -> Result<(), Error>;

        #[get("/b")]
        #[rate_limited(policy = limits::ALL, cost = 5)]
        async fn b(&self) -> Result<(), Error>;
    }
}

#[test]
fn is_accepted() {
    let [a, b] = orders::OrdersClient::OPERATIONS else { panic!() };
    assert_eq!((a.quotas[0].cost(), b.quotas[0].cost(), b.quotas[1].cost()), (1, 5, 5));
    let _ = cards::CardsClient::builder();
}
