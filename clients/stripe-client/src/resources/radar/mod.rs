//! Radar.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Radar.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Radar {
    /// List radar early fraud warnings.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/early_fraud_warnings/list)
    #[get("/radar/early_fraud_warnings")]
    async fn list_radar_early_fraud_warnings(
        &self,
        #[query(style = "indices")] query: &ListRadarEarlyFraudWarningsQuery,
    ) -> Result<Response<List<RadarEarlyFraudWarning>>, StripeError>;

    /// List radar early fraud warnings, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/early_fraud_warnings/list)
    #[get("/radar/early_fraud_warnings")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_radar_early_fraud_warnings_stream(
        &self,
        #[query(style = "indices")] query: &ListRadarEarlyFraudWarningsQuery,
    ) -> impl Stream<Item = Result<RadarEarlyFraudWarning, StripeError>> + Send;

    /// Retrieve radar early fraud warning.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/early_fraud_warnings/retrieve)
    #[get("/radar/early_fraud_warnings/{early_fraud_warning}")]
    async fn retrieve_radar_early_fraud_warning(
        &self,
        early_fraud_warning: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<RadarEarlyFraudWarning>, StripeError>;

    /// Create radar payment evaluation.
    ///
    /// Answered by `200`.
    #[post("/radar/payment_evaluations", idempotent = "Idempotency-Key")]
    async fn create_radar_payment_evaluation(
        &self,
        #[form] body: &CreateRadarPaymentEvaluation,
    ) -> Result<Response<RadarPaymentEvaluation>, StripeError>;

    /// Delete radar value list item.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/value_list_items/delete)
    #[delete("/radar/value_list_items/{item}")]
    async fn delete_radar_value_list_item(
        &self,
        item: &str,
    ) -> Result<Response<RadarValueListItem>, StripeError>;

    /// Retrieve radar value list item.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/value_list_items/retrieve)
    #[get("/radar/value_list_items/{item}")]
    async fn retrieve_radar_value_list_item(
        &self,
        item: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<RadarValueListItem>, StripeError>;

    /// List radar value list items.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/value_list_items/list)
    #[get("/radar/value_list_items")]
    async fn list_radar_value_list_items(
        &self,
        #[query(style = "indices")] query: &ListRadarValueListItemsQuery,
    ) -> Result<Response<List<RadarValueListItem>>, StripeError>;

    /// List radar value list items, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/value_list_items/list)
    #[get("/radar/value_list_items")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_radar_value_list_items_stream(
        &self,
        #[query(style = "indices")] query: &ListRadarValueListItemsQuery,
    ) -> impl Stream<Item = Result<RadarValueListItem, StripeError>> + Send;

    /// Create radar value list item.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/value_list_items/create)
    #[post("/radar/value_list_items", idempotent = "Idempotency-Key")]
    async fn create_radar_value_list_item(
        &self,
        #[form] body: &CreateRadarValueListItem,
    ) -> Result<Response<RadarValueListItem>, StripeError>;

    /// Delete radar value list.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/value_lists/delete)
    #[delete("/radar/value_lists/{value_list}")]
    async fn delete_radar_value_list(
        &self,
        value_list: &str,
    ) -> Result<Response<RadarValueList>, StripeError>;

    /// Retrieve radar value list.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/value_lists/retrieve)
    #[get("/radar/value_lists/{value_list}")]
    async fn retrieve_radar_value_list(
        &self,
        value_list: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<RadarValueList>, StripeError>;

    /// Update radar value list.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/value_lists/update)
    #[post("/radar/value_lists/{value_list}", idempotent = "Idempotency-Key")]
    async fn update_radar_value_list(
        &self,
        value_list: &str,
        #[form] body: &UpdateRadarValueList,
    ) -> Result<Response<RadarValueList>, StripeError>;

    /// List radar value lists.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/value_lists/list)
    #[get("/radar/value_lists")]
    async fn list_radar_value_lists(
        &self,
        #[query(style = "indices")] query: &ListRadarValueListsQuery,
    ) -> Result<Response<List<RadarValueList>>, StripeError>;

    /// List radar value lists, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/value_lists/list)
    #[get("/radar/value_lists")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_radar_value_lists_stream(
        &self,
        #[query(style = "indices")] query: &ListRadarValueListsQuery,
    ) -> impl Stream<Item = Result<RadarValueList, StripeError>> + Send;

    /// Create radar value list.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/radar/value_lists/create)
    #[post("/radar/value_lists", idempotent = "Idempotency-Key")]
    async fn create_radar_value_list(
        &self,
        #[form] body: &CreateRadarValueList,
    ) -> Result<Response<RadarValueList>, StripeError>;
}
