//! Subscription schedules.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Subscription schedules.
///
/// [The vendor's page](https://docs.stripe.com/api/subscription_schedules)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait SubscriptionSchedules {
    /// List subscription schedules.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscription_schedules/list)
    #[get("/subscription_schedules")]
    async fn list_subscription_schedules(
        &self,
        #[query(style = "indices")] query: &ListSubscriptionSchedulesQuery,
    ) -> Result<Response<List<SubscriptionSchedule>>, StripeError>;

    /// List subscription schedules, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscription_schedules/list)
    #[get("/subscription_schedules")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_subscription_schedules_stream(
        &self,
        #[query(style = "indices")] query: &ListSubscriptionSchedulesQuery,
    ) -> impl Stream<Item = Result<SubscriptionSchedule, StripeError>> + Send;

    /// Create subscription schedule.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscription_schedules/create)
    #[post("/subscription_schedules", idempotent = "Idempotency-Key")]
    async fn create_subscription_schedule(
        &self,
        #[form] body: &CreateSubscriptionSchedule,
    ) -> Result<Response<SubscriptionSchedule>, StripeError>;

    /// Retrieve subscription schedule.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscription_schedules/retrieve)
    #[get("/subscription_schedules/{schedule}")]
    async fn retrieve_subscription_schedule(
        &self,
        schedule: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<SubscriptionSchedule>, StripeError>;

    /// Update subscription schedule.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscription_schedules/update)
    #[post("/subscription_schedules/{schedule}", idempotent = "Idempotency-Key")]
    async fn update_subscription_schedule(
        &self,
        schedule: &str,
        #[form] body: &UpdateSubscriptionSchedule,
    ) -> Result<Response<SubscriptionSchedule>, StripeError>;

    /// Cancel subscription schedule.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscription_schedules/cancel)
    #[post("/subscription_schedules/{schedule}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_subscription_schedule(
        &self,
        schedule: &str,
        #[form] body: &CancelSubscriptionSchedule,
    ) -> Result<Response<SubscriptionSchedule>, StripeError>;

    /// Release subscription schedule.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscription_schedules/release)
    #[post("/subscription_schedules/{schedule}/release", idempotent = "Idempotency-Key")]
    async fn release_subscription_schedule(
        &self,
        schedule: &str,
        #[form] body: &ReleaseSubscriptionSchedule,
    ) -> Result<Response<SubscriptionSchedule>, StripeError>;
}
