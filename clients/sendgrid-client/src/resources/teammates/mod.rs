//! Teammates.
//!
//! Written by `ratelimit-codegen` from `tsg_teammates_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Teammates.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Teammates {
    /// Invite teammate.
    ///
    /// Answered by `201`.
    #[post("/teammates")]
    async fn invite_teammate(
        &self,
        #[json] body: &InviteTeammate,
    ) -> Result<Response<InviteTeammateResponse>, SendGridError>;

    /// List teammate.
    ///
    /// Answered by `200`.
    #[get("/teammates")]
    async fn list_teammate(
        &self,
        #[query] query: &ListTeammateQuery,
    ) -> Result<Response<ListTeammateResponse>, SendGridError>;

    /// List teammate, with the items of all its pages.
    #[get("/teammates")]
    #[paginate(offset = "offset", items = "result")]
    fn list_teammate_stream(
        &self,
        #[query] query: &ListTeammateQuery,
    ) -> impl Stream<Item = Result<ListTeammateResponseResultItem, SendGridError>> + Send;

    /// List subuser by template.
    ///
    /// Answered by `200`.
    #[get("/teammates/{teammate_name}/subuser_access")]
    async fn list_subuser_by_template(
        &self,
        teammate_name: &str,
        #[query] query: &ListSubuserByTemplateQuery,
    ) -> Result<Response<ListSubuserByTemplateResponse>, SendGridError>;

    /// List subuser by template, with the items of all its pages.
    #[get("/teammates/{teammate_name}/subuser_access")]
    #[paginate(
        cursor = "after_subuser_id",
        token = "_metadata.next_params.after_subuser_id",
        items = "subuser_access"
    )]
    fn list_subuser_by_template_stream(
        &self,
        teammate_name: &str,
        #[query] query: &ListSubuserByTemplateQuery,
    ) -> impl Stream<Item = Result<ListSubuserByTemplateResponseSubuserAccessItem, SendGridError>> + Send;

    /// Get teammate.
    ///
    /// Answered by `200`.
    #[get("/teammates/{username}")]
    async fn get_teammate(&self, username: &str) -> Result<Response<GetTeammateResponse>, SendGridError>;

    /// Update teammate.
    ///
    /// Answered by `200`.
    #[patch("/teammates/{username}")]
    async fn update_teammate(
        &self,
        username: &str,
        #[json] body: &UpdateTeammate,
    ) -> Result<Response<UpdateTeammateResponse>, SendGridError>;

    /// Delete teammate.
    ///
    /// Answered by `204`.
    #[delete("/teammates/{username}")]
    async fn delete_teammate(&self, username: &str) -> Result<Response<()>, SendGridError>;

    /// List pending teammate.
    ///
    /// Answered by `200`.
    #[get("/teammates/pending")]
    async fn list_pending_teammate(&self) -> Result<Response<ListPendingTeammateResponse>, SendGridError>;

    /// Delete pending teammate.
    ///
    /// Answered by `204`.
    #[delete("/teammates/pending/{token}")]
    async fn delete_pending_teammate(&self, token: &str) -> Result<Response<()>, SendGridError>;

    /// Resend teammate invite.
    ///
    /// Answered by `200`.
    #[post("/teammates/pending/{token}/resend")]
    async fn resend_teammate_invite(
        &self,
        token: &str,
    ) -> Result<Response<ResendTeammateInviteResponse>, SendGridError>;
}
