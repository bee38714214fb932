//! Templates.
//!
//! Written by `ratelimit-codegen` from `tsg_templates_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Templates.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait Templates {
    /// Create template.
    ///
    /// Answered by `201`.
    #[post("/templates")]
    async fn create_template(
        &self,
        #[json] body: &CreateTemplate,
    ) -> Result<Response<TransactionalTemplate>, SendGridError>;

    /// List template.
    ///
    /// Answered by `200`.
    #[get("/templates")]
    async fn list_template(
        &self,
        #[query] query: &ListTemplateQuery,
    ) -> Result<Response<ListTemplateResponse>, SendGridError>;

    /// List template, with the items of all its pages.
    #[get("/templates")]
    #[paginate(cursor = "page_token", token_url = "_metadata.next", items = "result")]
    fn list_template_stream(
        &self,
        #[query] query: &ListTemplateQuery,
    ) -> impl Stream<Item = Result<TransactionalTemplatesTemplateLean, SendGridError>> + Send;

    /// Duplicate template.
    ///
    /// Answered by `201`.
    #[post("/templates/{template_id}")]
    async fn duplicate_template(
        &self,
        template_id: &str,
        #[json] body: &DuplicateTemplate,
    ) -> Result<Response<TransactionalTemplate>, SendGridError>;

    /// Get template.
    ///
    /// Answered by `200`.
    #[get("/templates/{template_id}")]
    async fn get_template(&self, template_id: &str)
    -> Result<Response<TransactionalTemplate>, SendGridError>;

    /// Update template.
    ///
    /// Answered by `200`.
    #[patch("/templates/{template_id}")]
    async fn update_template(
        &self,
        template_id: &str,
        #[json] body: &UpdateTemplate,
    ) -> Result<Response<TransactionalTemplate>, SendGridError>;

    /// Delete template.
    ///
    /// Answered by `204`.
    #[delete("/templates/{template_id}")]
    async fn delete_template(&self, template_id: &str) -> Result<Response<()>, SendGridError>;

    /// Create template version.
    ///
    /// Answered by `201`.
    ///
    /// - `template_id`: a UUID.
    #[post("/templates/{template_id}/versions")]
    async fn create_template_version(
        &self,
        template_id: &str,
        #[json] body: &TransactionalTemplateVersionCreate,
    ) -> Result<Response<TransactionalTemplateVersionOutput>, SendGridError>;

    /// Get template version.
    ///
    /// Answered by `200`.
    ///
    /// - `template_id`: a UUID.
    /// - `version_id`: a UUID.
    #[get("/templates/{template_id}/versions/{version_id}")]
    async fn get_template_version(
        &self,
        template_id: &str,
        version_id: &str,
    ) -> Result<Response<TransactionalTemplateVersionOutput>, SendGridError>;

    /// Update template version.
    ///
    /// Answered by `200`.
    ///
    /// - `template_id`: a UUID.
    /// - `version_id`: a UUID.
    #[patch("/templates/{template_id}/versions/{version_id}")]
    async fn update_template_version(
        &self,
        template_id: &str,
        version_id: &str,
        #[json] body: &TransactionalTemplateVersionCreate,
    ) -> Result<Response<TransactionalTemplateVersionOutput>, SendGridError>;

    /// Delete template version.
    ///
    /// Answered by `204`.
    ///
    /// - `template_id`: a UUID.
    /// - `version_id`: a UUID.
    #[delete("/templates/{template_id}/versions/{version_id}")]
    async fn delete_template_version(
        &self,
        template_id: &str,
        version_id: &str,
    ) -> Result<Response<()>, SendGridError>;

    /// Activate template version.
    ///
    /// Answered by `200`.
    ///
    /// - `template_id`: a UUID.
    /// - `version_id`: a UUID.
    #[post("/templates/{template_id}/versions/{version_id}/activate")]
    async fn activate_template_version(
        &self,
        template_id: &str,
        version_id: &str,
    ) -> Result<Response<TransactionalTemplateVersionOutput>, SendGridError>;
}
