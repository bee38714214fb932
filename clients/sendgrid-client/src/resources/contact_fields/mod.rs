//! Contact fields.
//!
//! Written by `ratelimit-codegen` from `tsg_mc_custom_fields_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Contact fields.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait ContactFields {
    /// Create field definition.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[post("/marketing/field_definitions")]
    async fn create_field_definition(
        &self,
        #[json] body: &CreateFieldDefinition,
    ) -> Result<Response<CreateFieldDefinitionResponse>, SendGridError>;

    /// List field definition.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[get("/marketing/field_definitions")]
    async fn list_field_definition(&self) -> Result<Response<ListFieldDefinitionResponse>, SendGridError>;

    /// Update field definition.
    ///
    /// Answered by `200`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[patch("/marketing/field_definitions/{custom_field_id}")]
    async fn update_field_definition(
        &self,
        custom_field_id: &str,
        #[json] body: &UpdateFieldDefinition,
    ) -> Result<Response<UpdateFieldDefinitionResponse>, SendGridError>;

    /// Delete field definition.
    ///
    /// Answered by `204`.
    ///
    /// Only at <https://api.sendgrid.com>.
    #[delete("/marketing/field_definitions/{custom_field_id}")]
    async fn delete_field_definition(&self, custom_field_id: &str) -> Result<Response<()>, SendGridError>;
}
