//! Contact lists.
//!
//! Written by `ratelimit-codegen` from `tsg_mc_lists_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Contact lists.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[api_client(base_url = "https://api.sendgrid.com/v3", name = "sendgrid", auth = "bearer")]
#[rate_limited(per = "60s", limit = 600, algo = "sliding_window")]
#[retry(max_attempts = 3, max_retry_after = "10s")]
pub trait ContactLists {
    /// Create marketing list.
    ///
    /// Answered by `201`.
    #[post("/marketing/lists")]
    async fn create_marketing_list(
        &self,
        #[json] body: &CreateMarketingList,
    ) -> Result<Response<List>, SendGridError>;

    /// List marketing list.
    ///
    /// Answered by `200`.
    #[get("/marketing/lists")]
    async fn list_marketing_list(
        &self,
        #[query] query: &ListMarketingListQuery,
    ) -> Result<Response<ListMarketingListResponse>, SendGridError>;

    /// List marketing list, with the items of all its pages.
    #[get("/marketing/lists")]
    #[paginate(next_url = "_metadata.next", items = "result")]
    fn list_marketing_list_stream(
        &self,
        #[query] query: &ListMarketingListQuery,
    ) -> impl Stream<Item = Result<List, SendGridError>> + Send;

    /// Get marketing list.
    ///
    /// Answered by `200`.
    #[get("/marketing/lists/{id}")]
    async fn get_marketing_list(
        &self,
        id: &str,
        #[query] query: &GetMarketingListQuery,
    ) -> Result<Response<GetMarketingListResponse>, SendGridError>;

    /// Update marketing list.
    ///
    /// Answered by `200`.
    #[patch("/marketing/lists/{id}")]
    async fn update_marketing_list(
        &self,
        id: &str,
        #[json] body: &UpdateMarketingList,
    ) -> Result<Response<List>, SendGridError>;

    /// Delete marketing list.
    ///
    /// Answered by `200` or `204`.
    #[delete("/marketing/lists/{id}")]
    async fn delete_marketing_list(
        &self,
        id: &str,
        #[query] query: &DeleteMarketingListQuery,
    ) -> Result<Response<Option<DeleteMarketingListResponse>>, SendGridError>;

    /// Delete contact.
    ///
    /// Answered by `202`.
    #[delete("/marketing/lists/{id}/contacts")]
    async fn delete_contact_in_contact_lists(
        &self,
        id: &str,
        #[query] contact_ids: &str,
    ) -> Result<Response<DeleteContactResponse>, SendGridError>;

    /// List contact count.
    ///
    /// Answered by `200`.
    #[get("/marketing/lists/{id}/contacts/count")]
    async fn list_contact_count_in_contact_lists(
        &self,
        id: &str,
    ) -> Result<Response<ListContactCountResponse>, SendGridError>;
}
