//! Test clocks.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Test clocks.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait TestClocks {
    /// Delete test clock.
    ///
    /// Answered by `200`.
    #[delete("/test_helpers/test_clocks/{test_clock}")]
    async fn delete_test_clock(
        &self,
        test_clock: &str,
    ) -> Result<Response<TestHelpersTestClock>, StripeError>;

    /// Retrieve test clock.
    ///
    /// Answered by `200`.
    #[get("/test_helpers/test_clocks/{test_clock}")]
    async fn retrieve_test_clock(
        &self,
        test_clock: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<TestHelpersTestClock>, StripeError>;

    /// List test clocks.
    ///
    /// Answered by `200`.
    #[get("/test_helpers/test_clocks")]
    async fn list_test_clocks(
        &self,
        #[query(style = "indices")] query: &ListTestClocksQuery,
    ) -> Result<Response<List<TestHelpersTestClock>>, StripeError>;

    /// List test clocks, with the items of all its pages.
    #[get("/test_helpers/test_clocks")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_test_clocks_stream(
        &self,
        #[query(style = "indices")] query: &ListTestClocksQuery,
    ) -> impl Stream<Item = Result<TestHelpersTestClock, StripeError>> + Send;

    /// Create test clock.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/test_clocks", idempotent = "Idempotency-Key")]
    async fn create_test_clock(
        &self,
        #[form] body: &CreateTestClock,
    ) -> Result<Response<TestHelpersTestClock>, StripeError>;

    /// Advance test clock.
    ///
    /// Answered by `200`.
    #[post("/test_helpers/test_clocks/{test_clock}/advance", idempotent = "Idempotency-Key")]
    async fn advance_test_clock(
        &self,
        test_clock: &str,
        #[form] body: &AdvanceTestClock,
    ) -> Result<Response<TestHelpersTestClock>, StripeError>;
}
