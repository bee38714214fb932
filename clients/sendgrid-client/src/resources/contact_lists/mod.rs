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
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait ContactLists {
    /// Create marketing list.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/lists")]
    async fn create_marketing_list(
        &self,
        #[json] body: &CreateMarketingList,
    ) -> Result<Response<List>, SendGridError>;

    /// List marketing list.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/lists")]
    async fn list_marketing_list(
        &self,
        #[query] query: &ListMarketingListQuery,
    ) -> Result<Response<ListMarketingListResponse>, SendGridError>;

    /// List marketing list, with the items of all its pages.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/lists")]
    #[paginate(cursor = "page_token", token_url = "_metadata.next", items = "result")]
    fn list_marketing_list_stream(
        &self,
        #[query] query: &ListMarketingListQuery,
    ) -> impl Stream<Item = Result<List, SendGridError>> + Send;

    /// Get marketing list.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/lists/{id}")]
    async fn get_marketing_list(
        &self,
        id: &str,
        #[query] query: &GetMarketingListQuery,
    ) -> Result<Response<GetMarketingListResponse>, SendGridError>;

    /// Update marketing list.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[patch("/marketing/lists/{id}")]
    async fn update_marketing_list(
        &self,
        id: &str,
        #[json] body: &UpdateMarketingList,
    ) -> Result<Response<List>, SendGridError>;

    /// Delete marketing list.
    ///
    /// Answered by `200` or `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/marketing/lists/{id}")]
    async fn delete_marketing_list(
        &self,
        id: &str,
        #[query] query: &DeleteMarketingListQuery,
    ) -> Result<Response<Option<DeleteMarketingListResponse>>, SendGridError>;

    /// Delete contact.
    ///
    /// Answered by `202`.
    ///
    /// - `contact_ids`: a text, at least 1 character.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/marketing/lists/{id}/contacts")]
    async fn delete_contact_from_list(
        &self,
        id: &str,
        #[query] contact_ids: &str,
    ) -> Result<Response<DeleteContactFromListResponse>, SendGridError>;

    /// List contact count.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/lists/{id}/contacts/count")]
    async fn list_contact_count_of_list(
        &self,
        id: &str,
    ) -> Result<Response<ListContactCountOfListResponse>, SendGridError>;
}
