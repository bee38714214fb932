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
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait MarketingTests {
    /// Send test marketing email.
    ///
    /// Answered by `202`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/test/send_email")]
    async fn send_test_marketing_email(
        &self,
        #[json] body: &SendTestMarketingEmail,
    ) -> Result<Response<BTreeMap<String, Value>>, SendGridError>;
}
