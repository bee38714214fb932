//! Subusers.
//!
//! Written by `ratelimit-codegen` from `tsg_subusers_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Subusers.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Subusers {
    /// List subuser.
    ///
    /// Answered by `200`.
    #[get("/subusers")]
    async fn list_subuser(
        &self,
        #[query] query: &ListSubuserQuery,
    ) -> Result<Response<Vec<Subuser>>, SendGridError>;

    /// List subuser, with the items of all its pages.
    #[get("/subusers")]
    #[paginate(offset = "offset")]
    fn list_subuser_stream(
        &self,
        #[query] query: &ListSubuserQuery,
    ) -> impl Stream<Item = Result<Subuser, SendGridError>> + Send;

    /// Create subuser.
    ///
    /// Answered by `200`.
    #[post("/subusers")]
    async fn create_subuser(
        &self,
        #[json] body: &CreateSubuser,
    ) -> Result<Response<SubuserPost>, SendGridError>;

    /// Update subuser.
    ///
    /// Answered by `204`.
    #[patch("/subusers/{subuser_name}")]
    async fn update_subuser(
        &self,
        subuser_name: &str,
        #[json] body: &UpdateSubuser,
    ) -> Result<Response<()>, SendGridError>;

    /// Delete subuser.
    ///
    /// Answered by `204`.
    #[delete("/subusers/{subuser_name}")]
    async fn delete_subuser(&self, subuser_name: &str) -> Result<Response<()>, SendGridError>;

    /// Update subuser website access.
    ///
    /// Answered by `204`.
    #[patch("/subusers/{subuser_name}/website_access")]
    async fn update_subuser_website_access(
        &self,
        subuser_name: &str,
        #[json] body: &UpdateSubuserWebsiteAccess,
    ) -> Result<Response<()>, SendGridError>;

    /// Get subuser credit.
    ///
    /// Answered by `200`.
    #[get("/subusers/{subuser_name}/credits")]
    async fn get_subuser_credit(&self, subuser_name: &str)
    -> Result<Response<SubuserCredits>, SendGridError>;

    /// Update subuser credit.
    ///
    /// Answered by `200`.
    #[put("/subusers/{subuser_name}/credits")]
    async fn update_subuser_credit(
        &self,
        subuser_name: &str,
        #[json] body: &SubuserCreditsRequest,
    ) -> Result<Response<SubuserCredits>, SendGridError>;

    /// Update subuser remaining credit.
    ///
    /// Answered by `200`.
    #[patch("/subusers/{subuser_name}/credits/remaining")]
    async fn update_subuser_remaining_credit(
        &self,
        subuser_name: &str,
        #[json] body: &UpdateSubuserRemainingCredit,
    ) -> Result<Response<SubuserCredits>, SendGridError>;

    /// Update subuser IP.
    ///
    /// Answered by `200`.
    ///
    /// - `body`: a list, each an IPv4 address.
    #[put("/subusers/{subuser_name}/ips")]
    async fn update_subuser_ip(
        &self,
        subuser_name: &str,
        #[json] body: &[String],
    ) -> Result<Response<UpdateSubuserIpResponse>, SendGridError>;

    /// List subuser monthly stat.
    ///
    /// Answered by `200`.
    #[get("/subusers/{subuser_name}/stats/monthly")]
    async fn list_subuser_monthly_stat(
        &self,
        subuser_name: &str,
        #[query] query: &ListSubuserMonthlyStatQuery,
    ) -> Result<Response<SubuserStats>, SendGridError>;

    /// List reputation.
    ///
    /// Answered by `200`.
    #[get("/subusers/reputations")]
    async fn list_reputation(
        &self,
        #[query] query: &ListReputationQuery,
    ) -> Result<Response<Vec<ListReputationResponseItem>>, SendGridError>;

    /// List stat.
    ///
    /// Answered by `200`.
    #[get("/subusers/stats")]
    async fn list_subuser_stat(
        &self,
        #[query] query: &ListSubuserStatQuery,
    ) -> Result<Response<Vec<CategoryStats>>, SendGridError>;

    /// List monthly stat.
    ///
    /// Answered by `200`.
    #[get("/subusers/stats/monthly")]
    async fn list_monthly_stat(
        &self,
        #[query] query: &ListMonthlyStatQuery,
    ) -> Result<Response<SubuserStats>, SendGridError>;

    /// List stat sum.
    ///
    /// Answered by `200`.
    #[get("/subusers/stats/sums")]
    async fn list_stat_sum(
        &self,
        #[query] query: &ListStatSumQuery,
    ) -> Result<Response<CategoryStats>, SendGridError>;
}
