//! Every operation, in one module for each part of the API.
//!
//! Written by `ratelimit-codegen`.

#[cfg(feature = "mail")]
pub mod mail_batches;

#[cfg(feature = "mail")]
pub mod scheduled_sends;

#[cfg(feature = "templates")]
pub mod templates;

#[cfg(feature = "suppressions")]
pub mod suppressions;

#[cfg(feature = "asm")]
pub mod asm;

#[cfg(feature = "contacts")]
pub mod contacts;

#[cfg(feature = "contacts")]
pub mod contact_lists;

#[cfg(feature = "contacts")]
pub mod contact_fields;

#[cfg(feature = "contacts")]
pub mod segments;

#[cfg(feature = "stats")]
pub mod stats;

#[cfg(feature = "webhooks")]
pub mod webhooks;

#[cfg(feature = "marketing")]
pub mod designs;

#[cfg(feature = "marketing")]
pub mod single_sends;

#[cfg(feature = "marketing")]
pub mod marketing_senders;

#[cfg(feature = "marketing")]
pub mod marketing_stats;

#[cfg(feature = "marketing")]
pub mod marketing_tests;

#[cfg(feature = "marketing")]
pub mod segments_v1;

#[cfg(feature = "legacy")]
pub mod campaigns;

#[cfg(feature = "legacy")]
pub mod contactdb;

#[cfg(feature = "legacy")]
pub mod senders;

#[cfg(feature = "account_provisioning")]
pub mod account_provisioning;

#[cfg(feature = "alerts")]
pub mod alerts;

#[cfg(feature = "api_keys")]
pub mod api_keys;

#[cfg(feature = "domain_authentication")]
pub mod domain_authentication;

#[cfg(feature = "email_activity")]
pub mod email_activity;

#[cfg(feature = "email_validation")]
pub mod email_validation;

#[cfg(feature = "enforced_tls")]
pub mod enforced_tls;

#[cfg(feature = "integrations")]
pub mod integrations;

#[cfg(feature = "ip_access_management")]
pub mod ip_access_management;

#[cfg(feature = "ip_address_management")]
pub mod ip_address_management;

#[cfg(feature = "ip_provisioning")]
pub mod ip_provisioning;

#[cfg(feature = "ip_warmup")]
pub mod ip_warmup;

#[cfg(feature = "ips")]
pub mod ips;

#[cfg(feature = "link_branding")]
pub mod link_branding;

#[cfg(feature = "email_logs")]
pub mod email_logs;

#[cfg(feature = "mail_settings")]
pub mod mail_settings;

#[cfg(feature = "partner_settings")]
pub mod partner_settings;

#[cfg(feature = "data_erasure")]
pub mod data_erasure;

#[cfg(feature = "reverse_dns")]
pub mod reverse_dns;

#[cfg(feature = "scopes")]
pub mod scopes;

#[cfg(feature = "engagement_quality")]
pub mod engagement_quality;

#[cfg(feature = "sso")]
pub mod sso;

#[cfg(feature = "subusers")]
pub mod subusers;

#[cfg(feature = "teammates")]
pub mod teammates;

#[cfg(feature = "tracking_settings")]
pub mod tracking_settings;

#[cfg(feature = "account")]
pub mod account;

#[cfg(feature = "verified_senders")]
pub mod verified_senders;

#[allow(unused_macros, unused_imports, dead_code, reason = "which of it is used depends on the features")]
mod support;

impl crate::SendGridClient {
    /// Mail batches: the methods of [`MailBatches`](mail_batches::MailBatches), under the same limits as all others.
    #[cfg(feature = "mail")]
    #[must_use]
    pub fn mail_batches(&self) -> mail_batches::MailBatchesClient {
        mail_batches::MailBatchesClient::of(self)
    }

    /// Scheduled sends: the methods of [`ScheduledSends`](scheduled_sends::ScheduledSends), under the same limits as all others.
    #[cfg(feature = "mail")]
    #[must_use]
    pub fn scheduled_sends(&self) -> scheduled_sends::ScheduledSendsClient {
        scheduled_sends::ScheduledSendsClient::of(self)
    }

    /// Templates: the methods of [`Templates`](templates::Templates), under the same limits as all others.
    #[cfg(feature = "templates")]
    #[must_use]
    pub fn templates(&self) -> templates::TemplatesClient {
        templates::TemplatesClient::of(self)
    }

    /// Suppressions: the methods of [`Suppressions`](suppressions::Suppressions), under the same limits as all others.
    #[cfg(feature = "suppressions")]
    #[must_use]
    pub fn suppressions(&self) -> suppressions::SuppressionsClient {
        suppressions::SuppressionsClient::of(self)
    }

    /// Asm: the methods of [`UnsubscribeGroups`](asm::UnsubscribeGroups), under the same limits as all others.
    #[cfg(feature = "asm")]
    #[must_use]
    pub fn asm(&self) -> asm::UnsubscribeGroupsClient {
        asm::UnsubscribeGroupsClient::of(self)
    }

    /// Contacts: the methods of [`Contacts`](contacts::Contacts), under the same limits as all others.
    #[cfg(feature = "contacts")]
    #[must_use]
    pub fn contacts(&self) -> contacts::ContactsClient {
        contacts::ContactsClient::of(self)
    }

    /// Contact lists: the methods of [`ContactLists`](contact_lists::ContactLists), under the same limits as all others.
    #[cfg(feature = "contacts")]
    #[must_use]
    pub fn contact_lists(&self) -> contact_lists::ContactListsClient {
        contact_lists::ContactListsClient::of(self)
    }

    /// Contact fields: the methods of [`ContactFields`](contact_fields::ContactFields), under the same limits as all others.
    #[cfg(feature = "contacts")]
    #[must_use]
    pub fn contact_fields(&self) -> contact_fields::ContactFieldsClient {
        contact_fields::ContactFieldsClient::of(self)
    }

    /// Segments: the methods of [`Segments`](segments::Segments), under the same limits as all others.
    #[cfg(feature = "contacts")]
    #[must_use]
    pub fn segments(&self) -> segments::SegmentsClient {
        segments::SegmentsClient::of(self)
    }

    /// Stats: the methods of [`Stats`](stats::Stats), under the same limits as all others.
    #[cfg(feature = "stats")]
    #[must_use]
    pub fn stats(&self) -> stats::StatsClient {
        stats::StatsClient::of(self)
    }

    /// Webhooks: the methods of [`Webhooks`](webhooks::Webhooks), under the same limits as all others.
    #[cfg(feature = "webhooks")]
    #[must_use]
    pub fn webhooks(&self) -> webhooks::WebhooksClient {
        webhooks::WebhooksClient::of(self)
    }

    /// Designs: the methods of [`Designs`](designs::Designs), under the same limits as all others.
    #[cfg(feature = "marketing")]
    #[must_use]
    pub fn designs(&self) -> designs::DesignsClient {
        designs::DesignsClient::of(self)
    }

    /// Single sends: the methods of [`SingleSends`](single_sends::SingleSends), under the same limits as all others.
    #[cfg(feature = "marketing")]
    #[must_use]
    pub fn single_sends(&self) -> single_sends::SingleSendsClient {
        single_sends::SingleSendsClient::of(self)
    }

    /// Marketing senders: the methods of [`MarketingSenders`](marketing_senders::MarketingSenders), under the same limits as all others.
    #[cfg(feature = "marketing")]
    #[must_use]
    pub fn marketing_senders(&self) -> marketing_senders::MarketingSendersClient {
        marketing_senders::MarketingSendersClient::of(self)
    }

    /// Marketing stats: the methods of [`MarketingStats`](marketing_stats::MarketingStats), under the same limits as all others.
    #[cfg(feature = "marketing")]
    #[must_use]
    pub fn marketing_stats(&self) -> marketing_stats::MarketingStatsClient {
        marketing_stats::MarketingStatsClient::of(self)
    }

    /// Marketing tests: the methods of [`MarketingTests`](marketing_tests::MarketingTests), under the same limits as all others.
    #[cfg(feature = "marketing")]
    #[must_use]
    pub fn marketing_tests(&self) -> marketing_tests::MarketingTestsClient {
        marketing_tests::MarketingTestsClient::of(self)
    }

    /// Segments v1: the methods of [`SegmentsV1`](segments_v1::SegmentsV1), under the same limits as all others.
    #[cfg(feature = "marketing")]
    #[must_use]
    pub fn segments_v1(&self) -> segments_v1::SegmentsV1Client {
        segments_v1::SegmentsV1Client::of(self)
    }

    /// Campaigns: the methods of [`Campaigns`](campaigns::Campaigns), under the same limits as all others.
    #[cfg(feature = "legacy")]
    #[must_use]
    pub fn campaigns(&self) -> campaigns::CampaignsClient {
        campaigns::CampaignsClient::of(self)
    }

    /// Contactdb: the methods of [`ContactDb`](contactdb::ContactDb), under the same limits as all others.
    #[cfg(feature = "legacy")]
    #[must_use]
    pub fn contactdb(&self) -> contactdb::ContactDbClient {
        contactdb::ContactDbClient::of(self)
    }

    /// Senders: the methods of [`Senders`](senders::Senders), under the same limits as all others.
    #[cfg(feature = "legacy")]
    #[must_use]
    pub fn senders(&self) -> senders::SendersClient {
        senders::SendersClient::of(self)
    }

    /// Account provisioning: the methods of [`AccountProvisioning`](account_provisioning::AccountProvisioning), under the same limits as all others.
    #[cfg(feature = "account_provisioning")]
    #[must_use]
    pub fn account_provisioning(&self) -> account_provisioning::AccountProvisioningClient {
        account_provisioning::AccountProvisioningClient::of(self)
    }

    /// Alerts: the methods of [`Alerts`](alerts::Alerts), under the same limits as all others.
    #[cfg(feature = "alerts")]
    #[must_use]
    pub fn alerts(&self) -> alerts::AlertsClient {
        alerts::AlertsClient::of(self)
    }

    /// API keys: the methods of [`ApiKeys`](api_keys::ApiKeys), under the same limits as all others.
    #[cfg(feature = "api_keys")]
    #[must_use]
    pub fn api_keys(&self) -> api_keys::ApiKeysClient {
        api_keys::ApiKeysClient::of(self)
    }

    /// Domain authentication: the methods of [`DomainAuthentication`](domain_authentication::DomainAuthentication), under the same limits as all others.
    #[cfg(feature = "domain_authentication")]
    #[must_use]
    pub fn domain_authentication(&self) -> domain_authentication::DomainAuthenticationClient {
        domain_authentication::DomainAuthenticationClient::of(self)
    }

    /// Email activity: the methods of [`EmailActivity`](email_activity::EmailActivity), under the same limits as all others.
    #[cfg(feature = "email_activity")]
    #[must_use]
    pub fn email_activity(&self) -> email_activity::EmailActivityClient {
        email_activity::EmailActivityClient::of(self)
    }

    /// Email validation: the methods of [`EmailValidation`](email_validation::EmailValidation), under the same limits as all others.
    #[cfg(feature = "email_validation")]
    #[must_use]
    pub fn email_validation(&self) -> email_validation::EmailValidationClient {
        email_validation::EmailValidationClient::of(self)
    }

    /// Enforced TLS: the methods of [`EnforcedTls`](enforced_tls::EnforcedTls), under the same limits as all others.
    #[cfg(feature = "enforced_tls")]
    #[must_use]
    pub fn enforced_tls(&self) -> enforced_tls::EnforcedTlsClient {
        enforced_tls::EnforcedTlsClient::of(self)
    }

    /// Integrations: the methods of [`Integrations`](integrations::Integrations), under the same limits as all others.
    #[cfg(feature = "integrations")]
    #[must_use]
    pub fn integrations(&self) -> integrations::IntegrationsClient {
        integrations::IntegrationsClient::of(self)
    }

    /// IP access management: the methods of [`IpAccessManagement`](ip_access_management::IpAccessManagement), under the same limits as all others.
    #[cfg(feature = "ip_access_management")]
    #[must_use]
    pub fn ip_access_management(&self) -> ip_access_management::IpAccessManagementClient {
        ip_access_management::IpAccessManagementClient::of(self)
    }

    /// IP address management: the methods of [`IpAddressManagement`](ip_address_management::IpAddressManagement), under the same limits as all others.
    #[cfg(feature = "ip_address_management")]
    #[must_use]
    pub fn ip_address_management(&self) -> ip_address_management::IpAddressManagementClient {
        ip_address_management::IpAddressManagementClient::of(self)
    }

    /// IP provisioning: the methods of [`IpProvisioning`](ip_provisioning::IpProvisioning), under the same limits as all others.
    #[cfg(feature = "ip_provisioning")]
    #[must_use]
    pub fn ip_provisioning(&self) -> ip_provisioning::IpProvisioningClient {
        ip_provisioning::IpProvisioningClient::of(self)
    }

    /// IP warmup: the methods of [`IpWarmup`](ip_warmup::IpWarmup), under the same limits as all others.
    #[cfg(feature = "ip_warmup")]
    #[must_use]
    pub fn ip_warmup(&self) -> ip_warmup::IpWarmupClient {
        ip_warmup::IpWarmupClient::of(self)
    }

    /// IPs: the methods of [`Ips`](ips::Ips), under the same limits as all others.
    #[cfg(feature = "ips")]
    #[must_use]
    pub fn ips(&self) -> ips::IpsClient {
        ips::IpsClient::of(self)
    }

    /// Link branding: the methods of [`LinkBranding`](link_branding::LinkBranding), under the same limits as all others.
    #[cfg(feature = "link_branding")]
    #[must_use]
    pub fn link_branding(&self) -> link_branding::LinkBrandingClient {
        link_branding::LinkBrandingClient::of(self)
    }

    /// Email logs: the methods of [`EmailLogs`](email_logs::EmailLogs), under the same limits as all others.
    #[cfg(feature = "email_logs")]
    #[must_use]
    pub fn email_logs(&self) -> email_logs::EmailLogsClient {
        email_logs::EmailLogsClient::of(self)
    }

    /// Mail settings: the methods of [`MailSettings`](mail_settings::MailSettings), under the same limits as all others.
    #[cfg(feature = "mail_settings")]
    #[must_use]
    pub fn mail_settings(&self) -> mail_settings::MailSettingsClient {
        mail_settings::MailSettingsClient::of(self)
    }

    /// Partner settings: the methods of [`PartnerSettings`](partner_settings::PartnerSettings), under the same limits as all others.
    #[cfg(feature = "partner_settings")]
    #[must_use]
    pub fn partner_settings(&self) -> partner_settings::PartnerSettingsClient {
        partner_settings::PartnerSettingsClient::of(self)
    }

    /// Data erasure: the methods of [`DataErasure`](data_erasure::DataErasure), under the same limits as all others.
    #[cfg(feature = "data_erasure")]
    #[must_use]
    pub fn data_erasure(&self) -> data_erasure::DataErasureClient {
        data_erasure::DataErasureClient::of(self)
    }

    /// Reverse DNS: the methods of [`ReverseDnsApi`](reverse_dns::ReverseDnsApi), under the same limits as all others.
    #[cfg(feature = "reverse_dns")]
    #[must_use]
    pub fn reverse_dns(&self) -> reverse_dns::ReverseDnsApiClient {
        reverse_dns::ReverseDnsApiClient::of(self)
    }

    /// Scopes: the methods of [`Scopes`](scopes::Scopes), under the same limits as all others.
    #[cfg(feature = "scopes")]
    #[must_use]
    pub fn scopes(&self) -> scopes::ScopesClient {
        scopes::ScopesClient::of(self)
    }

    /// Engagement quality: the methods of [`EngagementQuality`](engagement_quality::EngagementQuality), under the same limits as all others.
    #[cfg(feature = "engagement_quality")]
    #[must_use]
    pub fn engagement_quality(&self) -> engagement_quality::EngagementQualityClient {
        engagement_quality::EngagementQualityClient::of(self)
    }

    /// SSO: the methods of [`SingleSignOn`](sso::SingleSignOn), under the same limits as all others.
    #[cfg(feature = "sso")]
    #[must_use]
    pub fn sso(&self) -> sso::SingleSignOnClient {
        sso::SingleSignOnClient::of(self)
    }

    /// Subusers: the methods of [`Subusers`](subusers::Subusers), under the same limits as all others.
    #[cfg(feature = "subusers")]
    #[must_use]
    pub fn subusers(&self) -> subusers::SubusersClient {
        subusers::SubusersClient::of(self)
    }

    /// Teammates: the methods of [`Teammates`](teammates::Teammates), under the same limits as all others.
    #[cfg(feature = "teammates")]
    #[must_use]
    pub fn teammates(&self) -> teammates::TeammatesClient {
        teammates::TeammatesClient::of(self)
    }

    /// Tracking settings: the methods of [`TrackingSettings`](tracking_settings::TrackingSettings), under the same limits as all others.
    #[cfg(feature = "tracking_settings")]
    #[must_use]
    pub fn tracking_settings(&self) -> tracking_settings::TrackingSettingsClient {
        tracking_settings::TrackingSettingsClient::of(self)
    }

    /// Account: the methods of [`Account`](account::Account), under the same limits as all others.
    #[cfg(feature = "account")]
    #[must_use]
    pub fn account(&self) -> account::AccountClient {
        account::AccountClient::of(self)
    }

    /// Verified senders: the methods of [`VerifiedSenders`](verified_senders::VerifiedSenders), under the same limits as all others.
    #[cfg(feature = "verified_senders")]
    #[must_use]
    pub fn verified_senders(&self) -> verified_senders::VerifiedSendersClient {
        verified_senders::VerifiedSendersClient::of(self)
    }
}

/// Every trait, for their methods.
pub mod prelude {
    #[cfg(feature = "account")]
    pub use super::account::Account;
    #[cfg(feature = "account_provisioning")]
    pub use super::account_provisioning::AccountProvisioning;
    #[cfg(feature = "alerts")]
    pub use super::alerts::Alerts;
    #[cfg(feature = "api_keys")]
    pub use super::api_keys::ApiKeys;
    #[cfg(feature = "asm")]
    pub use super::asm::UnsubscribeGroups;
    #[cfg(feature = "legacy")]
    pub use super::campaigns::Campaigns;
    #[cfg(feature = "contacts")]
    pub use super::contact_fields::ContactFields;
    #[cfg(feature = "contacts")]
    pub use super::contact_lists::ContactLists;
    #[cfg(feature = "legacy")]
    pub use super::contactdb::ContactDb;
    #[cfg(feature = "contacts")]
    pub use super::contacts::Contacts;
    #[cfg(feature = "data_erasure")]
    pub use super::data_erasure::DataErasure;
    #[cfg(feature = "marketing")]
    pub use super::designs::Designs;
    #[cfg(feature = "domain_authentication")]
    pub use super::domain_authentication::DomainAuthentication;
    #[cfg(feature = "email_activity")]
    pub use super::email_activity::EmailActivity;
    #[cfg(feature = "email_logs")]
    pub use super::email_logs::EmailLogs;
    #[cfg(feature = "email_validation")]
    pub use super::email_validation::EmailValidation;
    #[cfg(feature = "enforced_tls")]
    pub use super::enforced_tls::EnforcedTls;
    #[cfg(feature = "engagement_quality")]
    pub use super::engagement_quality::EngagementQuality;
    #[cfg(feature = "integrations")]
    pub use super::integrations::Integrations;
    #[cfg(feature = "ip_access_management")]
    pub use super::ip_access_management::IpAccessManagement;
    #[cfg(feature = "ip_address_management")]
    pub use super::ip_address_management::IpAddressManagement;
    #[cfg(feature = "ip_provisioning")]
    pub use super::ip_provisioning::IpProvisioning;
    #[cfg(feature = "ip_warmup")]
    pub use super::ip_warmup::IpWarmup;
    #[cfg(feature = "ips")]
    pub use super::ips::Ips;
    #[cfg(feature = "link_branding")]
    pub use super::link_branding::LinkBranding;
    #[cfg(feature = "mail")]
    pub use super::mail_batches::MailBatches;
    #[cfg(feature = "mail_settings")]
    pub use super::mail_settings::MailSettings;
    #[cfg(feature = "marketing")]
    pub use super::marketing_senders::MarketingSenders;
    #[cfg(feature = "marketing")]
    pub use super::marketing_stats::MarketingStats;
    #[cfg(feature = "marketing")]
    pub use super::marketing_tests::MarketingTests;
    #[cfg(feature = "partner_settings")]
    pub use super::partner_settings::PartnerSettings;
    #[cfg(feature = "reverse_dns")]
    pub use super::reverse_dns::ReverseDnsApi;
    #[cfg(feature = "mail")]
    pub use super::scheduled_sends::ScheduledSends;
    #[cfg(feature = "scopes")]
    pub use super::scopes::Scopes;
    #[cfg(feature = "contacts")]
    pub use super::segments::Segments;
    #[cfg(feature = "marketing")]
    pub use super::segments_v1::SegmentsV1;
    #[cfg(feature = "legacy")]
    pub use super::senders::Senders;
    #[cfg(feature = "marketing")]
    pub use super::single_sends::SingleSends;
    #[cfg(feature = "sso")]
    pub use super::sso::SingleSignOn;
    #[cfg(feature = "stats")]
    pub use super::stats::Stats;
    #[cfg(feature = "subusers")]
    pub use super::subusers::Subusers;
    #[cfg(feature = "suppressions")]
    pub use super::suppressions::Suppressions;
    #[cfg(feature = "teammates")]
    pub use super::teammates::Teammates;
    #[cfg(feature = "templates")]
    pub use super::templates::Templates;
    #[cfg(feature = "tracking_settings")]
    pub use super::tracking_settings::TrackingSettings;
    #[cfg(feature = "verified_senders")]
    pub use super::verified_senders::VerifiedSenders;
    #[cfg(feature = "webhooks")]
    pub use super::webhooks::Webhooks;
}
