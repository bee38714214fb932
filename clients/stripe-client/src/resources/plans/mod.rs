//! Plans.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Plans.
///
/// [The vendor's page](https://docs.stripe.com/api/plans)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Plans {
    /// Delete plan.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/plans/delete)
    #[delete("/plans/{plan}")]
    async fn delete_plan(&self, plan: &str) -> Result<Response<Plan>, StripeError>;

    /// Retrieve plan.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/plans/retrieve)
    #[get("/plans/{plan}")]
    async fn retrieve_plan(
        &self,
        plan: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Plan>, StripeError>;

    /// Update plan.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/plans/update)
    #[post("/plans/{plan}", idempotent = "Idempotency-Key")]
    async fn update_plan(&self, plan: &str, #[form] body: &UpdatePlan)
    -> Result<Response<Plan>, StripeError>;

    /// List plans.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/plans/list)
    #[get("/plans")]
    async fn list_plans(
        &self,
        #[query(style = "indices")] query: &ListPlansQuery,
    ) -> Result<Response<List<Plan>>, StripeError>;

    /// List plans, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/plans/list)
    #[get("/plans")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_plans_stream(
        &self,
        #[query(style = "indices")] query: &ListPlansQuery,
    ) -> impl Stream<Item = Result<Plan, StripeError>> + Send;

    /// Create plan.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/plans/create)
    #[post("/plans", idempotent = "Idempotency-Key")]
    async fn create_plan(&self, #[form] body: &CreatePlan) -> Result<Response<Plan>, StripeError>;
}
