//! Subscription items.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Subscription items.
///
/// [The vendor's page](https://docs.stripe.com/api/subscription_items)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait SubscriptionItems {
    /// Delete subscription item.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscription_items/delete)
    #[delete("/subscription_items/{item}")]
    async fn delete_subscription_item(
        &self,
        item: &str,
        #[query] query: &DeleteSubscriptionItemQuery,
    ) -> Result<Response<SubscriptionItem>, StripeError>;

    /// Retrieve subscription item.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscription_items/retrieve)
    #[get("/subscription_items/{item}")]
    async fn retrieve_subscription_item(
        &self,
        item: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<SubscriptionItem>, StripeError>;

    /// Update subscription item.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscription_items/update)
    #[post("/subscription_items/{item}", idempotent = "Idempotency-Key")]
    async fn update_subscription_item(
        &self,
        item: &str,
        #[form] body: &UpdateSubscriptionItem,
    ) -> Result<Response<SubscriptionItem>, StripeError>;

    /// List subscription items.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscription_items/list)
    #[get("/subscription_items")]
    async fn list_subscription_items(
        &self,
        #[query(style = "indices")] query: &ListSubscriptionItemsQuery,
    ) -> Result<Response<List<SubscriptionItem>>, StripeError>;

    /// List subscription items, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscription_items/list)
    #[get("/subscription_items")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_subscription_items_stream(
        &self,
        #[query(style = "indices")] query: &ListSubscriptionItemsQuery,
    ) -> impl Stream<Item = Result<SubscriptionItem, StripeError>> + Send;

    /// Create subscription item.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/subscription_items/create)
    #[post("/subscription_items", idempotent = "Idempotency-Key")]
    async fn create_subscription_item(
        &self,
        #[form] body: &CreateSubscriptionItem,
    ) -> Result<Response<SubscriptionItem>, StripeError>;
}
