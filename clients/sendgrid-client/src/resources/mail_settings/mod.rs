//! Mail settings.
//!
//! Written by `ratelimit-codegen` from `tsg_mail_settings_v3.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use crate::SendGridError;

pub use self::types::*;

/// Mail settings.
///
/// [The vendor's page](https://www.twilio.com/docs/sendgrid/api-reference)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::SendGridClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::SendGridClient, fake))]
pub trait MailSettings {
    /// List mail setting.
    ///
    /// Answered by `200`.
    #[get("/mail_settings")]
    async fn list_mail_setting(
        &self,
        #[query] query: &ListMailSettingQuery,
    ) -> Result<Response<ListMailSettingResponse>, SendGridError>;

    /// List mail setting, with the items of all its pages.
    #[get("/mail_settings")]
    #[paginate(offset = "offset", items = "result")]
    fn list_mail_setting_stream(
        &self,
        #[query] query: &ListMailSettingQuery,
    ) -> impl Stream<Item = Result<ListMailSettingResponseResultItem, SendGridError>> + Send;

    /// Update address whitelist.
    ///
    /// Answered by `200`.
    #[patch("/mail_settings/address_whitelist")]
    async fn update_address_whitelist(
        &self,
        #[json] body: &UpdateAddressWhitelist,
    ) -> Result<Response<MailSettingsAddressWhitelabel200>, SendGridError>;

    /// List address whitelist.
    ///
    /// Answered by `200`.
    #[get("/mail_settings/address_whitelist")]
    async fn list_address_whitelist(
        &self,
    ) -> Result<Response<MailSettingsAddressWhitelabel200>, SendGridError>;

    /// Update bounce purge.
    ///
    /// Answered by `200`.
    #[patch("/mail_settings/bounce_purge")]
    async fn update_bounce_purge(
        &self,
        #[json] body: &MailSettingsBouncePurgeInput,
    ) -> Result<Response<MailSettingsBouncePurge>, SendGridError>;

    /// List bounce purge.
    ///
    /// Answered by `200`.
    #[get("/mail_settings/bounce_purge")]
    async fn list_bounce_purge(&self) -> Result<Response<MailSettingsBouncePurge>, SendGridError>;

    /// Update footer.
    ///
    /// Answered by `200`.
    #[patch("/mail_settings/footer")]
    async fn update_footer(
        &self,
        #[json] body: &MailSettingsFooterInput,
    ) -> Result<Response<MailSettingsFooter>, SendGridError>;

    /// List footer.
    ///
    /// Answered by `200`.
    #[get("/mail_settings/footer")]
    async fn list_footer(&self) -> Result<Response<MailSettingsFooter>, SendGridError>;

    /// Update forward bounce.
    ///
    /// Answered by `200`.
    #[patch("/mail_settings/forward_bounce")]
    async fn update_forward_bounce(
        &self,
        #[json] body: &MailSettingsForwardBounceInput,
    ) -> Result<Response<MailSettingsForwardBounce>, SendGridError>;

    /// List forward bounce.
    ///
    /// Answered by `200`.
    #[get("/mail_settings/forward_bounce")]
    async fn list_forward_bounce(&self) -> Result<Response<MailSettingsForwardBounce>, SendGridError>;

    /// Update forward spam.
    ///
    /// Answered by `200`.
    #[patch("/mail_settings/forward_spam")]
    async fn update_forward_spam(
        &self,
        #[json] body: &MailSettingsForwardSpamInput,
    ) -> Result<Response<MailSettingsForwardSpam>, SendGridError>;

    /// List forward spam.
    ///
    /// Answered by `200`.
    #[get("/mail_settings/forward_spam")]
    async fn list_forward_spam(&self) -> Result<Response<MailSettingsForwardSpam>, SendGridError>;

    /// Update template.
    ///
    /// Answered by `200`.
    #[patch("/mail_settings/template")]
    async fn update_template_setting(
        &self,
        #[json] body: &UpdateTemplateSetting,
    ) -> Result<Response<UpdateTemplateSettingResponse>, SendGridError>;

    /// List template.
    ///
    /// Answered by `200`.
    #[get("/mail_settings/template")]
    async fn list_template_setting(&self) -> Result<Response<MailSettingsTemplate200>, SendGridError>;
}
