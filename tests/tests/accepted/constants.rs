//! Every number and every duration can be a constant's, and a policy can be one.

use std::time::Duration;

use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{QuotaSpec, Scope};

mod limits {
    use super::{Duration, QuotaSpec};

    pub const RPS: u64 = 100;
    pub const MINUTE: Duration = Duration::from_secs(60);
    pub const SEARCH: QuotaSpec = QuotaSpec::new(10, Duration::from_secs(1)).burst(5);
    pub static TIERS: [QuotaSpec; 2] =
        [QuotaSpec::new(50, MINUTE), QuotaSpec::new(900, Duration::from_secs(3600))];
    pub const BORROWED: &[QuotaSpec] = &[QuotaSpec::new(7_000, Duration::from_secs(3600))];
}

const MS: Duration = Duration::from_millis(20);
const LEASE: Duration = Duration::from_millis(200);
const FEW: u64 = 3;

#[api_client(base_url = "https://api.example.com")]
#[rate_limited(per = "1s", limit = limits::RPS, burst = 25, cost = FEW, margin = MS, max_wait = limits::MINUTE)]
#[rate_limited(per = limits::MINUTE, limit = 600, lease = LEASE)]
#[rate_limited(max_in_flight = FEW)]
#[rate_limited(policy = limits::BORROWED)]
trait Cards {
    #[get("/{shop}/search")]
    #[rate_limited(policy = limits::SEARCH)]
    #[rate_limited(policy = limits::TIERS, scope = ["user", "endpoint"], cost = FEW, on_limit = "error")]
    #[rate_limited(policy = limits::SEARCH, key = "{shop}", max_wait = "5s", bucket = "shops")]
    async fn search(&self, shop: &str, #[user] user: &str) -> Result<(), Error>;
}

#[test]
fn is_accepted() {
    let api = <CardsClient as ratelimit_runtime::__private::ApiClient>::API;
    assert_eq!((api.quotas[0].limit(), api.quotas[0].cost()), (100, 3));
    assert_eq!(api.quotas[1].per(), limits::MINUTE);
    assert_eq!(api.quotas[2].max_in_flight(), Some(3));
    assert_eq!((api.quotas.len(), api.quotas[3].scope()), (4, Scope::Api));
    let own = CardsClient::OPERATIONS[0].quotas;
    let scopes: Vec<_> = own.iter().map(|quota| quota.scope()).collect();
    assert_eq!(
        scopes,
        [Scope::Endpoint, Scope::User, Scope::User, Scope::Endpoint, Scope::Endpoint, Scope::Endpoint]
    );
    assert_eq!((own[1].limit(), own[1].cost(), own[1].max_wait_us()), (50, 3, 0));
    assert_eq!((own[5].key(), own[5].bucket(), own[5].limit()), (Some("{shop}"), Some("shops"), 10));
}
