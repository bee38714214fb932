//! Subscriptions.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::{List, objects};

use crate::StripeError;

pub use self::types::*;

/// Subscriptions.
///
/// [The vendor's page](https://docs.stripe.com/api/subscriptions)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Subscriptions {
    /// Cancel subscription.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscriptions/cancel)
    #[delete("/subscriptions/{subscription_exposed_id}")]
    async fn cancel_subscription(
        &self,
        subscription_exposed_id: &str,
        #[query(style = "indices")] query: &CancelSubscriptionQuery,
    ) -> Result<Response<Subscription>, StripeError>;

    /// Retrieve subscription.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscriptions/retrieve)
    #[get("/subscriptions/{subscription_exposed_id}")]
    async fn retrieve_subscription(
        &self,
        subscription_exposed_id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Subscription>, StripeError>;

    /// Update subscription.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscriptions/update)
    #[post("/subscriptions/{subscription_exposed_id}", idempotent = "Idempotency-Key")]
    async fn update_subscription(
        &self,
        subscription_exposed_id: &str,
        #[form] body: &UpdateSubscription,
    ) -> Result<Response<Subscription>, StripeError>;

    /// Delete subscription discount.
    ///
    /// Answered by `200`.
    #[delete("/subscriptions/{subscription_exposed_id}/discount")]
    async fn delete_subscription_discount(
        &self,
        subscription_exposed_id: &str,
    ) -> Result<Response<objects::Discount>, StripeError>;

    /// List subscriptions.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscriptions/list)
    #[get("/subscriptions")]
    async fn list_subscriptions(
        &self,
        #[query(style = "indices")] query: &ListSubscriptionsQuery,
    ) -> Result<Response<List<Subscription>>, StripeError>;

    /// List subscriptions, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscriptions/list)
    #[get("/subscriptions")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_subscriptions_stream(
        &self,
        #[query(style = "indices")] query: &ListSubscriptionsQuery,
    ) -> impl Stream<Item = Result<Subscription, StripeError>> + Send;

    /// Create subscription.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscriptions/create)
    #[post("/subscriptions", idempotent = "Idempotency-Key")]
    async fn create_subscription(
        &self,
        #[form] body: &CreateSubscription,
    ) -> Result<Response<Subscription>, StripeError>;

    /// Search subscriptions.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscriptions/search)
    #[get("/subscriptions/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    async fn search_subscriptions(
        &self,
        #[query(style = "indices")] query: &SearchSubscriptionsQuery,
    ) -> Result<Response<List<Subscription>>, StripeError>;

    /// Search subscriptions, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscriptions/search)
    #[get("/subscriptions/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    #[paginate(cursor = "page", token = "next_page", more = "has_more", items = "data")]
    fn search_subscriptions_stream(
        &self,
        #[query(style = "indices")] query: &SearchSubscriptionsQuery,
    ) -> impl Stream<Item = Result<Subscription, StripeError>> + Send;

    /// Migrate subscription.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscriptions/migrate)
    #[post("/subscriptions/{subscription}/migrate", idempotent = "Idempotency-Key")]
    async fn migrate_subscription(
        &self,
        subscription: &str,
        #[form] body: &MigrateSubscription,
    ) -> Result<Response<Subscription>, StripeError>;

    /// Pause subscription.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscriptions/pause)
    #[post("/subscriptions/{subscription}/pause", idempotent = "Idempotency-Key")]
    async fn pause_subscription(
        &self,
        subscription: &str,
        #[form] body: &PauseSubscription,
    ) -> Result<Response<Subscription>, StripeError>;

    /// Resume subscription.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscriptions/resume)
    #[post("/subscriptions/{subscription}/resume", idempotent = "Idempotency-Key")]
    async fn resume_subscription(
        &self,
        subscription: &str,
        #[form] body: &ResumeSubscription,
    ) -> Result<Response<Subscription>, StripeError>;
}
