//! Marketing tests.
//!
//! Written by `ratelimit-codegen` from `tsg_mc_test_v3.json`: to change it, change the overrides and run it again.

mod types;

use std::collections::BTreeMap;

use ratelimit_runtime::{Response, api_client};
use serde_json::Value;

use crate::SendGridError;

pub use self::types::*;

/// Marketing tests.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[api_client(base_url = "https://api.sendgrid.com/v3", name = "sendgrid", auth = "bearer")]
#[rate_limited(per = "60s", limit = 600, algo = "sliding_window")]
#[retry(max_attempts = 3, max_retry_after = "10s")]
pub trait MarketingTests {
    /// Send test marketing email.
    ///
    /// Answered by `202`.
    #[post("/marketing/test/send_email")]
    async fn send_test_marketing_email(
        &self,
        #[json] body: &SendTestMarketingEmail,
    ) -> Result<Response<BTreeMap<String, Value>>, SendGridError>;
}
