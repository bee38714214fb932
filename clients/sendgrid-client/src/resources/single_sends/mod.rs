//! Single sends.
//!
//! Written by `ratelimit-codegen` from `tsg_mc_singlesends_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Single sends.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait SingleSends {
    /// Create single send.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/singlesends")]
    async fn create_single_send(
        &self,
        #[json] body: &SinglesendRequest,
    ) -> Result<Response<SinglesendResponse>, SendGridError>;

    /// List single send.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/singlesends")]
    async fn list_single_send(
        &self,
        #[query] query: &ListSingleSendQuery,
    ) -> Result<Response<ListSingleSendResponse>, SendGridError>;

    /// List single send, with the items of all its pages.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/singlesends")]
    #[paginate(cursor = "page_token", token_url = "_metadata.next", items = "result")]
    fn list_single_send_stream(
        &self,
        #[query] query: &ListSingleSendQuery,
    ) -> impl Stream<Item = Result<SinglesendResponseShort, SendGridError>> + Send;

    /// Delete single sends.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/marketing/singlesends")]
    async fn delete_single_sends(
        &self,
        #[query(style = "csv")] query: &DeleteSingleSendsQuery,
    ) -> Result<Response<()>, SendGridError>;

    /// Duplicate single send.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/singlesends/{id}")]
    async fn duplicate_single_send(
        &self,
        id: &str,
        #[json] body: &DuplicateSingleSend,
    ) -> Result<Response<SinglesendResponse>, SendGridError>;

    /// Update single send.
    ///
    /// Answered by `202`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[patch("/marketing/singlesends/{id}")]
    async fn update_single_send(
        &self,
        id: &str,
        #[json] body: &SinglesendRequest,
    ) -> Result<Response<SinglesendResponse>, SendGridError>;

    /// Get single send.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/singlesends/{id}")]
    async fn get_single_send(&self, id: &str) -> Result<Response<SinglesendResponse>, SendGridError>;

    /// Delete single send.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/marketing/singlesends/{id}")]
    async fn delete_single_send(&self, id: &str) -> Result<Response<()>, SendGridError>;

    /// Schedule single send.
    ///
    /// Answered by `201`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[put("/marketing/singlesends/{id}/schedule")]
    async fn schedule_single_send(
        &self,
        id: &str,
        #[json] body: &ScheduleSingleSend,
    ) -> Result<Response<ScheduleSingleSendResponse>, SendGridError>;

    /// Delete scheduled single send.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/marketing/singlesends/{id}/schedule")]
    async fn delete_scheduled_single_send(
        &self,
        id: &str,
    ) -> Result<Response<SinglesendSchedule>, SendGridError>;

    /// List category.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/singlesends/categories")]
    async fn list_single_send_category(
        &self,
    ) -> Result<Response<ListSingleSendCategoryResponse>, SendGridError>;

    /// Search single send.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/singlesends/search")]
    async fn search_single_send(
        &self,
        #[query] query: &SearchSingleSendQuery,
        #[json] body: &SinglesendSearch,
    ) -> Result<Response<SearchSingleSendResponse>, SendGridError>;
}
