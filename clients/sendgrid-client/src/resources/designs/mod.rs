//! Designs.
//!
//! Written by `ratelimit-codegen` from `tsg_mc_designs_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Designs.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Designs {
    /// Create design.
    ///
    /// Answered by `201`.
    #[post("/designs")]
    async fn create_design(
        &self,
        #[json] body: &DesignInput,
    ) -> Result<Response<DesignOutput>, SendGridError>;

    /// List design.
    ///
    /// Answered by `200`.
    #[get("/designs")]
    async fn list_design(
        &self,
        #[query] query: &ListDesignQuery,
    ) -> Result<Response<ListDesignResponse>, SendGridError>;

    /// List design, with the items of all its pages.
    #[get("/designs")]
    #[paginate(cursor = "page_token", token_url = "_metadata.next", items = "result")]
    fn list_design_stream(
        &self,
        #[query] query: &ListDesignQuery,
    ) -> impl Stream<Item = Result<DesignOutputSummary, SendGridError>> + Send;

    /// Duplicate design.
    ///
    /// Answered by `201`.
    ///
    /// - `id`: a UUID.
    #[post("/designs/{id}")]
    async fn duplicate_design(
        &self,
        id: &str,
        #[json] body: &DesignDuplicateInput,
    ) -> Result<Response<DesignOutput>, SendGridError>;

    /// Get design.
    ///
    /// Answered by `200`.
    ///
    /// - `id`: a UUID.
    #[get("/designs/{id}")]
    async fn get_design(&self, id: &str) -> Result<Response<DesignOutput>, SendGridError>;

    /// Update design.
    ///
    /// Answered by `200`.
    ///
    /// - `id`: a UUID.
    #[patch("/designs/{id}")]
    async fn update_design(
        &self,
        id: &str,
        #[json] body: &UpdateDesign,
    ) -> Result<Response<DesignOutput>, SendGridError>;

    /// Delete design.
    ///
    /// Answered by `204`.
    ///
    /// - `id`: a UUID.
    #[delete("/designs/{id}")]
    async fn delete_design(&self, id: &str) -> Result<Response<()>, SendGridError>;

    /// List pre built design.
    ///
    /// Answered by `200`.
    #[get("/designs/pre-builts")]
    async fn list_pre_built_design(
        &self,
        #[query] query: &ListPreBuiltDesignQuery,
    ) -> Result<Response<ListPreBuiltDesignResponse>, SendGridError>;

    /// List pre built design, with the items of all its pages.
    #[get("/designs/pre-builts")]
    #[paginate(cursor = "page_token", token_url = "_metadata.next", items = "result")]
    fn list_pre_built_design_stream(
        &self,
        #[query] query: &ListPreBuiltDesignQuery,
    ) -> impl Stream<Item = Result<DesignOutputSummary, SendGridError>> + Send;

    /// Duplicate pre built design.
    ///
    /// Answered by `200`.
    ///
    /// - `id`: a UUID.
    #[post("/designs/pre-builts/{id}")]
    async fn duplicate_pre_built_design(
        &self,
        id: &str,
        #[json] body: &DesignDuplicateInput,
    ) -> Result<Response<DesignOutput>, SendGridError>;

    /// Get pre built design.
    ///
    /// Answered by `200`.
    ///
    /// - `id`: a UUID.
    #[get("/designs/pre-builts/{id}")]
    async fn get_pre_built_design(&self, id: &str) -> Result<Response<DesignOutput>, SendGridError>;
}
