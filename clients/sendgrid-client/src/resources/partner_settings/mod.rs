//! Partner settings.
//!
//! Written by `ratelimit-codegen` from `tsg_partner_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Partner settings.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait PartnerSettings {
    /// List partner setting.
    ///
    /// Answered by `200`.
    #[get("/partner_settings")]
    async fn list_partner_setting(
        &self,
        #[query] query: &ListPartnerSettingQuery,
    ) -> Result<Response<ListPartnerSettingResponse>, SendGridError>;

    /// List partner setting, with the items of all its pages.
    #[get("/partner_settings")]
    #[paginate(offset = "offset", items = "result")]
    fn list_partner_setting_stream(
        &self,
        #[query] query: &ListPartnerSettingQuery,
    ) -> impl Stream<Item = Result<ListPartnerSettingResponseResultItem, SendGridError>> + Send;
}
