//! Constants and policies bring no warning either.

#![deny(warnings, missing_docs, unreachable_pub, unused_qualifications, clippy::all, clippy::pedantic)]
#![deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]
#![forbid(unsafe_code)]

/// Limits.
pub mod limits {
    use std::time::Duration;

    use ratelimit_runtime::QuotaSpec;

    /// A second.
    pub const SECOND: Duration = Duration::from_secs(1);
    /// Calls in it.
    pub const CALLS: u64 = 9;
    /// Both.
    pub static ALL: [QuotaSpec; 1] = [QuotaSpec::new(CALLS, SECOND)];
}

/// Cards.
pub mod cards {
    use ratelimit_runtime::prelude::*;

    use crate::constants_under_lints::limits::{ALL, CALLS, SECOND};

    /// The cards of a shop.
    #[api_client(base_url = "https://api.example.com")]
    #[rate_limited(per = SECOND, limit = CALLS)]
    pub trait Cards {
        /// All cards.
        #[get("/cards")]
        #[rate_limited(policy = ALL, max_wait = SECOND)]
        async fn cards(&self) -> Result<Vec<String>, Error>;
    }
}

#[test]
fn is_accepted() {
    let _ = cards::CardsClient::builder();
}
