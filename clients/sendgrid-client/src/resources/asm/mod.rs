//! Asm.
//!
//! Written by `ratelimit-codegen` from `tsg_suppressions_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Asm.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait UnsubscribeGroups {
    /// Creat asm group.
    ///
    /// Answered by `201`.
    #[post("/asm/groups")]
    async fn create_asm_group(
        &self,
        #[json] body: &SuppressionGroupRequestBaseProps,
    ) -> Result<Response<CreateAsmGroupResponse>, SendGridError>;

    /// List asm group.
    ///
    /// Answered by `200`.
    #[get("/asm/groups")]
    async fn list_asm_group(
        &self,
        #[query] query: &ListAsmGroupQuery,
    ) -> Result<Response<Vec<SuppressionGroup>>, SendGridError>;

    /// Get asm group.
    ///
    /// Answered by `200`.
    #[get("/asm/groups/{group_id}")]
    async fn get_asm_group(&self, group_id: &str) -> Result<Response<GetAsmGroupResponse>, SendGridError>;

    /// Update asm group.
    ///
    /// Answered by `201`.
    #[patch("/asm/groups/{group_id}")]
    async fn update_asm_group(
        &self,
        group_id: &str,
        #[json] body: &UpdateAsmGroup,
    ) -> Result<Response<SuppressionGroup>, SendGridError>;

    /// Delete asm group.
    ///
    /// Answered by `204`.
    #[delete("/asm/groups/{group_id}")]
    async fn delete_asm_group(&self, group_id: &str) -> Result<Response<()>, SendGridError>;

    /// Add suppression to asm group.
    ///
    /// Answered by `201`.
    #[post("/asm/groups/{group_id}/suppressions")]
    async fn add_suppression_to_asm_group(
        &self,
        group_id: &str,
        #[json] body: &SuppressionsRequest,
    ) -> Result<Response<AddSuppressionToAsmGroupResponse>, SendGridError>;

    /// List suppression from asm group.
    ///
    /// Answered by `200`.
    #[get("/asm/groups/{group_id}/suppressions")]
    async fn list_suppression_from_asm_group(
        &self,
        group_id: &str,
    ) -> Result<Response<Vec<String>>, SendGridError>;

    /// Delete suppression from asm group.
    ///
    /// Answered by `204`.
    #[delete("/asm/groups/{group_id}/suppressions/{email}")]
    async fn delete_suppression_from_asm_group(
        &self,
        group_id: &str,
        email: &str,
    ) -> Result<Response<()>, SendGridError>;

    /// Search suppression from asm group.
    ///
    /// Answered by `200`.
    #[post("/asm/groups/{group_id}/suppressions/search")]
    async fn search_suppression_from_asm_group(
        &self,
        group_id: &str,
        #[json] body: &SuppressionsRequest,
    ) -> Result<Response<Vec<String>>, SendGridError>;

    /// List asm suppression.
    ///
    /// Answered by `200`.
    #[get("/asm/suppressions")]
    async fn list_asm_suppression(
        &self,
    ) -> Result<Response<Vec<ListAsmSuppressionResponseItem>>, SendGridError>;

    /// Get asm suppression.
    ///
    /// Answered by `200`.
    #[get("/asm/suppressions/{email}")]
    async fn get_asm_suppression(
        &self,
        email: &str,
    ) -> Result<Response<GetAsmSuppressionResponse>, SendGridError>;
}
