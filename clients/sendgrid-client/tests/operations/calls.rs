//! Every operation, called with what is given.
//!
//! Written by `ratelimit-codegen`.

use sendgrid_client::ratelimit_runtime::Request;
use sendgrid_client::{SendGridClient, SendGridError};
use serde_json::Value;

use super::given::Given;

/// What a call comes to.
pub(super) type Prepared = Result<Option<Request>, SendGridError>;

/// The request that the operation `key` sends; none where it is not there.
pub(super) async fn prepare(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    let modules: &[&str] = &[
        "mail_batches",
        "scheduled_sends",
        "templates",
        "suppressions",
        "asm",
        "contacts",
        "contact_lists",
        "contact_fields",
        "segments",
        "stats",
        "webhooks",
        "designs",
        "single_sends",
        "marketing_senders",
        "marketing_stats",
        "marketing_tests",
        "segments_v1",
        "campaigns",
        "contactdb",
        "senders",
        "account_provisioning",
        "alerts",
        "api_keys",
        "domain_authentication",
        "email_activity",
        "email_validation",
        "enforced_tls",
        "integrations",
        "ip_access_management",
        "ip_address_management",
        "ip_provisioning",
        "ip_warmup",
        "ips",
        "link_branding",
        "email_logs",
        "mail_settings",
        "partner_settings",
        "data_erasure",
        "reverse_dns",
        "scopes",
        "engagement_quality",
        "sso",
        "subusers",
        "teammates",
        "tracking_settings",
        "account",
        "verified_senders",
    ];
    for module in modules {
        let found = match *module {
            "mail_batches" => Box::pin(prepare_mail_batches(client, key, given)).await,
            "scheduled_sends" => Box::pin(prepare_scheduled_sends(client, key, given)).await,
            "templates" => Box::pin(prepare_templates(client, key, given)).await,
            "suppressions" => Box::pin(prepare_suppressions(client, key, given)).await,
            "asm" => Box::pin(prepare_asm(client, key, given)).await,
            "contacts" => Box::pin(prepare_contacts(client, key, given)).await,
            "contact_lists" => Box::pin(prepare_contact_lists(client, key, given)).await,
            "contact_fields" => Box::pin(prepare_contact_fields(client, key, given)).await,
            "segments" => Box::pin(prepare_segments(client, key, given)).await,
            "stats" => Box::pin(prepare_stats(client, key, given)).await,
            "webhooks" => Box::pin(prepare_webhooks(client, key, given)).await,
            "designs" => Box::pin(prepare_designs(client, key, given)).await,
            "single_sends" => Box::pin(prepare_single_sends(client, key, given)).await,
            "marketing_senders" => Box::pin(prepare_marketing_senders(client, key, given)).await,
            "marketing_stats" => Box::pin(prepare_marketing_stats(client, key, given)).await,
            "marketing_tests" => Box::pin(prepare_marketing_tests(client, key, given)).await,
            "segments_v1" => Box::pin(prepare_segments_v1(client, key, given)).await,
            "campaigns" => Box::pin(prepare_campaigns(client, key, given)).await,
            "contactdb" => Box::pin(prepare_contactdb(client, key, given)).await,
            "senders" => Box::pin(prepare_senders(client, key, given)).await,
            "account_provisioning" => Box::pin(prepare_account_provisioning(client, key, given)).await,
            "alerts" => Box::pin(prepare_alerts(client, key, given)).await,
            "api_keys" => Box::pin(prepare_api_keys(client, key, given)).await,
            "domain_authentication" => Box::pin(prepare_domain_authentication(client, key, given)).await,
            "email_activity" => Box::pin(prepare_email_activity(client, key, given)).await,
            "email_validation" => Box::pin(prepare_email_validation(client, key, given)).await,
            "enforced_tls" => Box::pin(prepare_enforced_tls(client, key, given)).await,
            "integrations" => Box::pin(prepare_integrations(client, key, given)).await,
            "ip_access_management" => Box::pin(prepare_ip_access_management(client, key, given)).await,
            "ip_address_management" => Box::pin(prepare_ip_address_management(client, key, given)).await,
            "ip_provisioning" => Box::pin(prepare_ip_provisioning(client, key, given)).await,
            "ip_warmup" => Box::pin(prepare_ip_warmup(client, key, given)).await,
            "ips" => Box::pin(prepare_ips(client, key, given)).await,
            "link_branding" => Box::pin(prepare_link_branding(client, key, given)).await,
            "email_logs" => Box::pin(prepare_email_logs(client, key, given)).await,
            "mail_settings" => Box::pin(prepare_mail_settings(client, key, given)).await,
            "partner_settings" => Box::pin(prepare_partner_settings(client, key, given)).await,
            "data_erasure" => Box::pin(prepare_data_erasure(client, key, given)).await,
            "reverse_dns" => Box::pin(prepare_reverse_dns(client, key, given)).await,
            "scopes" => Box::pin(prepare_scopes(client, key, given)).await,
            "engagement_quality" => Box::pin(prepare_engagement_quality(client, key, given)).await,
            "sso" => Box::pin(prepare_sso(client, key, given)).await,
            "subusers" => Box::pin(prepare_subusers(client, key, given)).await,
            "teammates" => Box::pin(prepare_teammates(client, key, given)).await,
            "tracking_settings" => Box::pin(prepare_tracking_settings(client, key, given)).await,
            "account" => Box::pin(prepare_account(client, key, given)).await,
            "verified_senders" => Box::pin(prepare_verified_senders(client, key, given)).await,
            _ => None,
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

/// The body of an answer to the operation `key`, read and written again; none where it has none.
pub(super) fn reread(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    None.or_else(|| reread_mail_batches(key, body))
        .or_else(|| reread_scheduled_sends(key, body))
        .or_else(|| reread_templates(key, body))
        .or_else(|| reread_suppressions(key, body))
        .or_else(|| reread_asm(key, body))
        .or_else(|| reread_contacts(key, body))
        .or_else(|| reread_contact_lists(key, body))
        .or_else(|| reread_contact_fields(key, body))
        .or_else(|| reread_segments(key, body))
        .or_else(|| reread_stats(key, body))
        .or_else(|| reread_webhooks(key, body))
        .or_else(|| reread_designs(key, body))
        .or_else(|| reread_single_sends(key, body))
        .or_else(|| reread_marketing_senders(key, body))
        .or_else(|| reread_marketing_stats(key, body))
        .or_else(|| reread_marketing_tests(key, body))
        .or_else(|| reread_segments_v1(key, body))
        .or_else(|| reread_campaigns(key, body))
        .or_else(|| reread_contactdb(key, body))
        .or_else(|| reread_senders(key, body))
        .or_else(|| reread_account_provisioning(key, body))
        .or_else(|| reread_alerts(key, body))
        .or_else(|| reread_api_keys(key, body))
        .or_else(|| reread_domain_authentication(key, body))
        .or_else(|| reread_email_activity(key, body))
        .or_else(|| reread_email_validation(key, body))
        .or_else(|| reread_enforced_tls(key, body))
        .or_else(|| reread_integrations(key, body))
        .or_else(|| reread_ip_access_management(key, body))
        .or_else(|| reread_ip_address_management(key, body))
        .or_else(|| reread_ip_provisioning(key, body))
        .or_else(|| reread_ip_warmup(key, body))
        .or_else(|| reread_ips(key, body))
        .or_else(|| reread_link_branding(key, body))
        .or_else(|| reread_email_logs(key, body))
        .or_else(|| reread_mail_settings(key, body))
        .or_else(|| reread_partner_settings(key, body))
        .or_else(|| reread_data_erasure(key, body))
        .or_else(|| reread_reverse_dns(key, body))
        .or_else(|| reread_scopes(key, body))
        .or_else(|| reread_engagement_quality(key, body))
        .or_else(|| reread_sso(key, body))
        .or_else(|| reread_subusers(key, body))
        .or_else(|| reread_teammates(key, body))
        .or_else(|| reread_tracking_settings(key, body))
        .or_else(|| reread_account(key, body))
        .or_else(|| reread_verified_senders(key, body))
}

fn again<T: serde::Serialize + serde::de::DeserializeOwned>(body: &Value) -> serde_json::Result<Value> {
    let read: T = serde_json::from_value(body.clone())?;
    serde_json::to_value(read)
}

async fn prepare_mail_batches(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::mail_batches::*;
    let client = client.mail_batches();
    Some(match key {
        "tsg_mail_v3.json CreateMailBatch" => {
            MailBatchesClient::prepare(&client, async |client| client.create_mail_batch().await).await
        }
        "tsg_mail_v3.json GetMailBatch" => {
            let batch_id = given.path::<String>("batch_id");
            MailBatchesClient::prepare(&client, async |client| client.get_mail_batch(&batch_id).await).await
        }
        _ => return None,
    })
}

fn reread_mail_batches(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::mail_batches::*;
    Some(match key {
        "tsg_mail_v3.json CreateMailBatch" => again::<MailBatchResponse>(body),
        "tsg_mail_v3.json GetMailBatch" => again::<MailBatchResponse>(body),
        _ => return None,
    })
}

async fn prepare_scheduled_sends(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::scheduled_sends::*;
    let client = client.scheduled_sends();
    Some(match key {
        "tsg_scheduled_sends_v3.json CreateScheduledSend" => {
            let body = given.body::<CreateScheduledSend>();
            ScheduledSendsClient::prepare(&client, async |client| client.create_scheduled_send(&body).await)
                .await
        }
        "tsg_scheduled_sends_v3.json ListScheduledSend" => {
            ScheduledSendsClient::prepare(&client, async |client| client.list_scheduled_send().await).await
        }
        "tsg_scheduled_sends_v3.json GetScheduledSend" => {
            let batch_id = given.path::<String>("batch_id");
            ScheduledSendsClient::prepare(&client, async |client| client.get_scheduled_send(&batch_id).await)
                .await
        }
        "tsg_scheduled_sends_v3.json UpdateScheduledSend" => {
            let batch_id = given.path::<String>("batch_id");
            let body = given.body::<UpdateScheduledSend>();
            ScheduledSendsClient::prepare(&client, async |client| {
                client.update_scheduled_send(&batch_id, &body).await
            })
            .await
        }
        "tsg_scheduled_sends_v3.json DeleteScheduledSend" => {
            let batch_id = given.path::<String>("batch_id");
            ScheduledSendsClient::prepare(&client, async |client| {
                client.delete_scheduled_send(&batch_id).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_scheduled_sends(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::scheduled_sends::*;
    Some(match key {
        "tsg_scheduled_sends_v3.json CreateScheduledSend" => again::<ScheduledSendStatus>(body),
        "tsg_scheduled_sends_v3.json ListScheduledSend" => again::<Vec<ScheduledSendStatus>>(body),
        "tsg_scheduled_sends_v3.json GetScheduledSend" => again::<Vec<ScheduledSendStatus>>(body),
        _ => return None,
    })
}

async fn prepare_templates(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::templates::*;
    let client = client.templates();
    Some(match key {
        "tsg_templates_v3.json CreateTemplate" => {
            let body = given.body::<CreateTemplate>();
            TemplatesClient::prepare(&client, async |client| client.create_template(&body).await).await
        }
        "tsg_templates_v3.json ListTemplate" => {
            let query = given.query::<ListTemplateQuery>();
            TemplatesClient::prepare(&client, async |client| client.list_template(&query).await).await
        }
        "tsg_templates_v3.json DuplicateTemplate" => {
            let template_id = given.path::<String>("template_id");
            let body = given.body::<DuplicateTemplate>();
            TemplatesClient::prepare(&client, async |client| {
                client.duplicate_template(&template_id, &body).await
            })
            .await
        }
        "tsg_templates_v3.json GetTemplate" => {
            let template_id = given.path::<String>("template_id");
            TemplatesClient::prepare(&client, async |client| client.get_template(&template_id).await).await
        }
        "tsg_templates_v3.json UpdateTemplate" => {
            let template_id = given.path::<String>("template_id");
            let body = given.body::<UpdateTemplate>();
            TemplatesClient::prepare(&client, async |client| {
                client.update_template(&template_id, &body).await
            })
            .await
        }
        "tsg_templates_v3.json DeleteTemplate" => {
            let template_id = given.path::<String>("template_id");
            TemplatesClient::prepare(&client, async |client| client.delete_template(&template_id).await).await
        }
        "tsg_templates_v3.json CreateTemplateVersion" => {
            let template_id = given.path::<String>("template_id");
            let body = given.body::<TransactionalTemplateVersionCreate>();
            TemplatesClient::prepare(&client, async |client| {
                client.create_template_version(&template_id, &body).await
            })
            .await
        }
        "tsg_templates_v3.json GetTemplateVersion" => {
            let template_id = given.path::<String>("template_id");
            let version_id = given.path::<String>("version_id");
            TemplatesClient::prepare(&client, async |client| {
                client.get_template_version(&template_id, &version_id).await
            })
            .await
        }
        "tsg_templates_v3.json UpdateTemplateVersion" => {
            let template_id = given.path::<String>("template_id");
            let version_id = given.path::<String>("version_id");
            let body = given.body::<TransactionalTemplateVersionCreate>();
            TemplatesClient::prepare(&client, async |client| {
                client.update_template_version(&template_id, &version_id, &body).await
            })
            .await
        }
        "tsg_templates_v3.json DeleteTemplateVersion" => {
            let template_id = given.path::<String>("template_id");
            let version_id = given.path::<String>("version_id");
            TemplatesClient::prepare(&client, async |client| {
                client.delete_template_version(&template_id, &version_id).await
            })
            .await
        }
        "tsg_templates_v3.json ActivateTemplateVersion" => {
            let template_id = given.path::<String>("template_id");
            let version_id = given.path::<String>("version_id");
            TemplatesClient::prepare(&client, async |client| {
                client.activate_template_version(&template_id, &version_id).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_templates(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::templates::*;
    Some(match key {
        "tsg_templates_v3.json CreateTemplate" => again::<TransactionalTemplate>(body),
        "tsg_templates_v3.json ListTemplate" => again::<ListTemplateResponse>(body),
        "tsg_templates_v3.json DuplicateTemplate" => again::<TransactionalTemplate>(body),
        "tsg_templates_v3.json GetTemplate" => again::<TransactionalTemplate>(body),
        "tsg_templates_v3.json UpdateTemplate" => again::<TransactionalTemplate>(body),
        "tsg_templates_v3.json CreateTemplateVersion" => again::<TransactionalTemplateVersionOutput>(body),
        "tsg_templates_v3.json GetTemplateVersion" => again::<TransactionalTemplateVersionOutput>(body),
        "tsg_templates_v3.json UpdateTemplateVersion" => again::<TransactionalTemplateVersionOutput>(body),
        "tsg_templates_v3.json ActivateTemplateVersion" => again::<TransactionalTemplateVersionOutput>(body),
        _ => return None,
    })
}

async fn prepare_suppressions(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::suppressions::*;
    let client = client.suppressions();
    Some(match key {
        "tsg_suppressions_v3.json ListSuppressionBlock" => {
            let query = given.query::<ListSuppressionBlockQuery>();
            SuppressionsClient::prepare(&client, async |client| client.list_suppression_block(&query).await)
                .await
        }
        "tsg_suppressions_v3.json DeleteSuppressionBlocks" => {
            let body = given.body::<DeleteSuppressionBlocks>();
            SuppressionsClient::prepare(&client, async |client| client.delete_suppression_blocks(&body).await)
                .await
        }
        "tsg_suppressions_v3.json GetSuppressionBlock" => {
            let email = given.path::<String>("email");
            SuppressionsClient::prepare(&client, async |client| client.get_suppression_block(&email).await)
                .await
        }
        "tsg_suppressions_v3.json DeleteSuppressionBlock" => {
            let email = given.path::<String>("email");
            SuppressionsClient::prepare(&client, async |client| client.delete_suppression_block(&email).await)
                .await
        }
        "tsg_suppressions_v3.json ListSuppressionBounces" => {
            let query = given.query::<ListSuppressionBouncesQuery>();
            SuppressionsClient::prepare(&client, async |client| client.list_suppression_bounces(&query).await)
                .await
        }
        "tsg_suppressions_v3.json DeleteSuppressionBounces" => {
            let body = given.body::<DeleteSuppressionBounces>();
            SuppressionsClient::prepare(&client, async |client| {
                client.delete_suppression_bounces(&body).await
            })
            .await
        }
        "tsg_suppressions_v3.json GetSuppressionBounces" => {
            let email = given.path::<String>("email");
            SuppressionsClient::prepare(&client, async |client| client.get_suppression_bounces(&email).await)
                .await
        }
        "tsg_suppressions_v3.json DeleteSuppressionBounce" => {
            let email = given.path::<String>("email");
            SuppressionsClient::prepare(&client, async |client| {
                client.delete_suppression_bounce(&email).await
            })
            .await
        }
        "tsg_suppressions_v3.json ListSuppressionBouncesClassifications" => {
            let query = given.query::<ListSuppressionBouncesClassificationsQuery>();
            SuppressionsClient::prepare(&client, async |client| {
                client.list_suppression_bounces_classifications(&query).await
            })
            .await
        }
        "tsg_suppressions_v3.json GetSuppressionBouncesClassifications" => {
            let classification = given.path::<Classification>("classification");
            let query = given.query::<GetSuppressionBouncesClassificationsQuery>();
            SuppressionsClient::prepare(&client, async |client| {
                client.get_suppression_bounces_classifications(&classification, &query).await
            })
            .await
        }
        "tsg_suppressions_v3.json CreateGlobalSuppression" => {
            let body = given.body::<SuppressionsRequest>();
            SuppressionsClient::prepare(&client, async |client| client.create_global_suppression(&body).await)
                .await
        }
        "tsg_suppressions_v3.json GetGlobalSuppression" => {
            let email = given.path::<String>("email");
            SuppressionsClient::prepare(&client, async |client| client.get_global_suppression(&email).await)
                .await
        }
        "tsg_suppressions_v3.json DeleteGlobalSuppression" => {
            let email = given.path::<String>("email");
            SuppressionsClient::prepare(&client, async |client| {
                client.delete_global_suppression(&email).await
            })
            .await
        }
        "tsg_suppressions_v3.json ListInvalidEmail" => {
            let query = given.query::<ListInvalidEmailQuery>();
            SuppressionsClient::prepare(&client, async |client| client.list_invalid_email(&query).await).await
        }
        "tsg_suppressions_v3.json DeleteInvalidEmails" => {
            let body = given.body::<DeleteInvalidEmails>();
            SuppressionsClient::prepare(&client, async |client| client.delete_invalid_emails(&body).await)
                .await
        }
        "tsg_suppressions_v3.json GetInvalidEmail" => {
            let email = given.path::<String>("email");
            SuppressionsClient::prepare(&client, async |client| client.get_invalid_email(&email).await).await
        }
        "tsg_suppressions_v3.json DeleteInvalidEmail" => {
            let email = given.path::<String>("email");
            SuppressionsClient::prepare(&client, async |client| client.delete_invalid_email(&email).await)
                .await
        }
        "tsg_suppressions_v3.json ListSpamReport" => {
            let query = given.query::<ListSpamReportQuery>();
            SuppressionsClient::prepare(&client, async |client| client.list_spam_report(&query).await).await
        }
        "tsg_suppressions_v3.json DeleteSpamReports" => {
            let body = given.body::<DeleteSpamReports>();
            SuppressionsClient::prepare(&client, async |client| client.delete_spam_reports(&body).await).await
        }
        "tsg_suppressions_v3.json GetSpamReport" => {
            let email = given.path::<String>("email");
            SuppressionsClient::prepare(&client, async |client| client.get_spam_report(&email).await).await
        }
        "tsg_suppressions_v3.json DeleteSpamReport" => {
            let email = given.path::<String>("email");
            SuppressionsClient::prepare(&client, async |client| client.delete_spam_report(&email).await).await
        }
        "tsg_suppressions_v3.json ListGlobalSuppression" => {
            let query = given.query::<ListGlobalSuppressionQuery>();
            SuppressionsClient::prepare(&client, async |client| client.list_global_suppression(&query).await)
                .await
        }
        _ => return None,
    })
}

fn reread_suppressions(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::suppressions::*;
    Some(match key {
        "tsg_suppressions_v3.json ListSuppressionBlock" => again::<Vec<BlocksResponseItem>>(body),
        "tsg_suppressions_v3.json GetSuppressionBlock" => again::<Vec<BlocksResponseItem>>(body),
        "tsg_suppressions_v3.json ListSuppressionBounces" => again::<Vec<BounceResponse>>(body),
        "tsg_suppressions_v3.json GetSuppressionBounces" => again::<Vec<BounceResponse>>(body),
        "tsg_suppressions_v3.json ListSuppressionBouncesClassifications" => {
            again::<ListSuppressionBouncesClassificationsResponse>(body)
        }
        "tsg_suppressions_v3.json GetSuppressionBouncesClassifications" => {
            again::<GetSuppressionBouncesClassificationsResponse>(body)
        }
        "tsg_suppressions_v3.json CreateGlobalSuppression" => again::<CreateGlobalSuppressionResponse>(body),
        "tsg_suppressions_v3.json GetGlobalSuppression" => again::<GetGlobalSuppressionResponse>(body),
        "tsg_suppressions_v3.json ListInvalidEmail" => again::<Vec<InvalidEmail>>(body),
        "tsg_suppressions_v3.json GetInvalidEmail" => again::<Vec<InvalidEmail>>(body),
        "tsg_suppressions_v3.json ListSpamReport" => again::<Vec<SpamReportsResponseItem>>(body),
        "tsg_suppressions_v3.json GetSpamReport" => again::<Vec<SpamReportsResponseItem>>(body),
        "tsg_suppressions_v3.json ListGlobalSuppression" => {
            again::<Vec<ListGlobalSuppressionResponseItem>>(body)
        }
        _ => return None,
    })
}

async fn prepare_asm(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::asm::*;
    let client = client.asm();
    Some(match key {
        "tsg_suppressions_v3.json CreatAsmGroup" => {
            let body = given.body::<SuppressionGroupRequestBaseProps>();
            UnsubscribeGroupsClient::prepare(&client, async |client| client.create_asm_group(&body).await)
                .await
        }
        "tsg_suppressions_v3.json ListAsmGroup" => {
            let query = given.query::<ListAsmGroupQuery>();
            UnsubscribeGroupsClient::prepare(&client, async |client| client.list_asm_group(&query).await)
                .await
        }
        "tsg_suppressions_v3.json GetAsmGroup" => {
            let group_id = given.path::<String>("group_id");
            UnsubscribeGroupsClient::prepare(&client, async |client| client.get_asm_group(&group_id).await)
                .await
        }
        "tsg_suppressions_v3.json UpdateAsmGroup" => {
            let group_id = given.path::<String>("group_id");
            let body = given.body::<UpdateAsmGroup>();
            UnsubscribeGroupsClient::prepare(&client, async |client| {
                client.update_asm_group(&group_id, &body).await
            })
            .await
        }
        "tsg_suppressions_v3.json DeleteAsmGroup" => {
            let group_id = given.path::<String>("group_id");
            UnsubscribeGroupsClient::prepare(&client, async |client| client.delete_asm_group(&group_id).await)
                .await
        }
        "tsg_suppressions_v3.json AddSuppressionToAsmGroup" => {
            let group_id = given.path::<String>("group_id");
            let body = given.body::<SuppressionsRequest>();
            UnsubscribeGroupsClient::prepare(&client, async |client| {
                client.add_suppression_to_asm_group(&group_id, &body).await
            })
            .await
        }
        "tsg_suppressions_v3.json ListSuppressionFromAsmGroup" => {
            let group_id = given.path::<String>("group_id");
            UnsubscribeGroupsClient::prepare(&client, async |client| {
                client.list_suppression_from_asm_group(&group_id).await
            })
            .await
        }
        "tsg_suppressions_v3.json DeleteSuppressionFromAsmGroup" => {
            let group_id = given.path::<String>("group_id");
            let email = given.path::<String>("email");
            UnsubscribeGroupsClient::prepare(&client, async |client| {
                client.delete_suppression_from_asm_group(&group_id, &email).await
            })
            .await
        }
        "tsg_suppressions_v3.json SearchSuppressionFromAsmGroup" => {
            let group_id = given.path::<String>("group_id");
            let body = given.body::<SuppressionsRequest>();
            UnsubscribeGroupsClient::prepare(&client, async |client| {
                client.search_suppression_from_asm_group(&group_id, &body).await
            })
            .await
        }
        "tsg_suppressions_v3.json ListAsmSuppression" => {
            UnsubscribeGroupsClient::prepare(&client, async |client| client.list_asm_suppression().await)
                .await
        }
        "tsg_suppressions_v3.json GetAsmSuppression" => {
            let email = given.path::<String>("email");
            UnsubscribeGroupsClient::prepare(&client, async |client| client.get_asm_suppression(&email).await)
                .await
        }
        _ => return None,
    })
}

fn reread_asm(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::asm::*;
    Some(match key {
        "tsg_suppressions_v3.json CreatAsmGroup" => again::<CreateAsmGroupResponse>(body),
        "tsg_suppressions_v3.json ListAsmGroup" => again::<Vec<SuppressionGroup>>(body),
        "tsg_suppressions_v3.json GetAsmGroup" => again::<GetAsmGroupResponse>(body),
        "tsg_suppressions_v3.json UpdateAsmGroup" => again::<SuppressionGroup>(body),
        "tsg_suppressions_v3.json AddSuppressionToAsmGroup" => {
            again::<AddSuppressionToAsmGroupResponse>(body)
        }
        "tsg_suppressions_v3.json ListSuppressionFromAsmGroup" => again::<Vec<String>>(body),
        "tsg_suppressions_v3.json SearchSuppressionFromAsmGroup" => again::<Vec<String>>(body),
        "tsg_suppressions_v3.json ListAsmSuppression" => again::<Vec<ListAsmSuppressionResponseItem>>(body),
        "tsg_suppressions_v3.json GetAsmSuppression" => again::<GetAsmSuppressionResponse>(body),
        _ => return None,
    })
}

async fn prepare_contacts(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::contacts::*;
    let client = client.contacts();
    Some(match key {
        "tsg_mc_contacts_v3.json UpdateContact" => {
            let body = given.body::<UpdateContact>();
            ContactsClient::prepare(&client, async |client| client.update_contact(&body).await).await
        }
        "tsg_mc_contacts_v3.json DeleteContact" => {
            let query = given.query::<DeleteContactQuery>();
            ContactsClient::prepare(&client, async |client| client.delete_contact(&query).await).await
        }
        "tsg_mc_contacts_v3.json ListContact" => {
            ContactsClient::prepare(&client, async |client| client.list_contact().await).await
        }
        "tsg_mc_contacts_v3.json GetContact" => {
            let id = given.path::<String>("id");
            ContactsClient::prepare(&client, async |client| client.get_contact(&id).await).await
        }
        "tsg_mc_contacts_v3.json ListBatchedContact" => {
            let body = given.body::<ListBatchedContact>();
            ContactsClient::prepare(&client, async |client| client.list_batched_contact(&body).await).await
        }
        "tsg_mc_contacts_v3.json DeleteContactIdentifier" => {
            let contact_id = given.path::<String>("contact_id");
            let body = given.body::<DeleteContactIdentifier>();
            ContactsClient::prepare(&client, async |client| {
                client.delete_contact_identifier(&contact_id, &body).await
            })
            .await
        }
        "tsg_mc_contacts_v3.json ListContactCount" => {
            ContactsClient::prepare(&client, async |client| client.list_contact_count().await).await
        }
        "tsg_mc_contacts_v3.json ExportContact" => {
            let body = given.body::<ExportContact>();
            ContactsClient::prepare(&client, async |client| client.export_contact(&body).await).await
        }
        "tsg_mc_contacts_v3.json ListExportContact" => {
            ContactsClient::prepare(&client, async |client| client.list_export_contact().await).await
        }
        "tsg_mc_contacts_v3.json GetExportContact" => {
            let id = given.path::<String>("id");
            ContactsClient::prepare(&client, async |client| client.get_export_contact(&id).await).await
        }
        "tsg_mc_contacts_v3.json ImportContact" => {
            let body = given.body::<ImportContact>();
            ContactsClient::prepare(&client, async |client| client.import_contact(&body).await).await
        }
        "tsg_mc_contacts_v3.json GetImportContact" => {
            let id = given.path::<String>("id");
            ContactsClient::prepare(&client, async |client| client.get_import_contact(&id).await).await
        }
        "tsg_mc_contacts_v3.json SearchContact" => {
            let body = given.body::<SearchContact>();
            ContactsClient::prepare(&client, async |client| client.search_contact(&body).await).await
        }
        "tsg_mc_contacts_v3.json ListContactByEmail" => {
            let body = given.body::<ListContactByEmail>();
            ContactsClient::prepare(&client, async |client| client.list_contact_by_email(&body).await).await
        }
        "tsg_mc_contacts_v3.json GetContactByIdentifiers" => {
            let identifier_type = given.path::<IdentifierType>("identifier_type");
            let body = given.body::<GetContactByIdentifiers>();
            ContactsClient::prepare(&client, async |client| {
                client.get_contact_by_identifiers(&identifier_type, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_contacts(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::contacts::*;
    Some(match key {
        "tsg_mc_contacts_v3.json UpdateContact" => again::<UpdateContactResponse>(body),
        "tsg_mc_contacts_v3.json DeleteContact" => again::<DeleteContactResponse>(body),
        "tsg_mc_contacts_v3.json ListContact" => again::<ListContactResponse>(body),
        "tsg_mc_contacts_v3.json GetContact" => again::<ContactDetails3>(body),
        "tsg_mc_contacts_v3.json ListBatchedContact" => again::<ListBatchedContactResponse>(body),
        "tsg_mc_contacts_v3.json DeleteContactIdentifier" => again::<DeleteContactIdentifierResponse>(body),
        "tsg_mc_contacts_v3.json ListContactCount" => again::<ListContactCountResponse>(body),
        "tsg_mc_contacts_v3.json ExportContact" => again::<ExportContactResponse>(body),
        "tsg_mc_contacts_v3.json ListExportContact" => again::<ListExportContactResponse>(body),
        "tsg_mc_contacts_v3.json GetExportContact" => again::<ContactExport>(body),
        "tsg_mc_contacts_v3.json ImportContact" => again::<ImportContactResponse>(body),
        "tsg_mc_contacts_v3.json GetImportContact" => again::<ContactImport>(body),
        "tsg_mc_contacts_v3.json SearchContact" => again::<SearchContactResponse>(body),
        "tsg_mc_contacts_v3.json ListContactByEmail" => again::<ListContactByEmailResponse>(body),
        "tsg_mc_contacts_v3.json GetContactByIdentifiers" => again::<GetContactByIdentifiersResponse>(body),
        _ => return None,
    })
}

async fn prepare_contact_lists(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::contact_lists::*;
    let client = client.contact_lists();
    Some(match key {
        "tsg_mc_lists_v3.json CreateMarketingList" => {
            let body = given.body::<CreateMarketingList>();
            ContactListsClient::prepare(&client, async |client| client.create_marketing_list(&body).await)
                .await
        }
        "tsg_mc_lists_v3.json ListMarketingList" => {
            let query = given.query::<ListMarketingListQuery>();
            ContactListsClient::prepare(&client, async |client| client.list_marketing_list(&query).await)
                .await
        }
        "tsg_mc_lists_v3.json GetMarketingList" => {
            let id = given.path::<String>("id");
            let query = given.query::<GetMarketingListQuery>();
            ContactListsClient::prepare(&client, async |client| client.get_marketing_list(&id, &query).await)
                .await
        }
        "tsg_mc_lists_v3.json UpdateMarketingList" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateMarketingList>();
            ContactListsClient::prepare(&client, async |client| {
                client.update_marketing_list(&id, &body).await
            })
            .await
        }
        "tsg_mc_lists_v3.json DeleteMarketingList" => {
            let id = given.path::<String>("id");
            let query = given.query::<DeleteMarketingListQuery>();
            ContactListsClient::prepare(&client, async |client| {
                client.delete_marketing_list(&id, &query).await
            })
            .await
        }
        "tsg_mc_lists_v3.json DeleteContact" => {
            let id = given.path::<String>("id");
            let contact_ids = given.parameter::<String>("contact_ids");
            ContactListsClient::prepare(&client, async |client| {
                client.delete_contact_from_list(&id, &contact_ids).await
            })
            .await
        }
        "tsg_mc_lists_v3.json ListContactCount" => {
            let id = given.path::<String>("id");
            ContactListsClient::prepare(&client, async |client| client.list_contact_count_of_list(&id).await)
                .await
        }
        _ => return None,
    })
}

fn reread_contact_lists(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::contact_lists::*;
    Some(match key {
        "tsg_mc_lists_v3.json CreateMarketingList" => again::<List>(body),
        "tsg_mc_lists_v3.json ListMarketingList" => again::<ListMarketingListResponse>(body),
        "tsg_mc_lists_v3.json GetMarketingList" => again::<GetMarketingListResponse>(body),
        "tsg_mc_lists_v3.json UpdateMarketingList" => again::<List>(body),
        "tsg_mc_lists_v3.json DeleteMarketingList" => again::<DeleteMarketingListResponse>(body),
        "tsg_mc_lists_v3.json DeleteContact" => again::<DeleteContactFromListResponse>(body),
        "tsg_mc_lists_v3.json ListContactCount" => again::<ListContactCountOfListResponse>(body),
        _ => return None,
    })
}

async fn prepare_contact_fields(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::contact_fields::*;
    let client = client.contact_fields();
    Some(match key {
        "tsg_mc_custom_fields_v3.json CreateFieldDefinition" => {
            let body = given.body::<CreateFieldDefinition>();
            ContactFieldsClient::prepare(&client, async |client| client.create_field_definition(&body).await)
                .await
        }
        "tsg_mc_custom_fields_v3.json ListFieldDefinition" => {
            ContactFieldsClient::prepare(&client, async |client| client.list_field_definition().await).await
        }
        "tsg_mc_custom_fields_v3.json UpdateFieldDefinition" => {
            let custom_field_id = given.path::<String>("custom_field_id");
            let body = given.body::<UpdateFieldDefinition>();
            ContactFieldsClient::prepare(&client, async |client| {
                client.update_field_definition(&custom_field_id, &body).await
            })
            .await
        }
        "tsg_mc_custom_fields_v3.json DeleteFieldDefinition" => {
            let custom_field_id = given.path::<String>("custom_field_id");
            ContactFieldsClient::prepare(&client, async |client| {
                client.delete_field_definition(&custom_field_id).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_contact_fields(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::contact_fields::*;
    Some(match key {
        "tsg_mc_custom_fields_v3.json CreateFieldDefinition" => again::<CreateFieldDefinitionResponse>(body),
        "tsg_mc_custom_fields_v3.json ListFieldDefinition" => again::<ListFieldDefinitionResponse>(body),
        "tsg_mc_custom_fields_v3.json UpdateFieldDefinition" => again::<UpdateFieldDefinitionResponse>(body),
        _ => return None,
    })
}

async fn prepare_segments(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::segments::*;
    let client = client.segments();
    Some(match key {
        "tsg_mc_segments_2.0_v3.json CreateSegment" => {
            let body = given.body::<SegmentWriteV2>();
            SegmentsClient::prepare(&client, async |client| client.create_segment(&body).await).await
        }
        "tsg_mc_segments_2.0_v3.json ListSegment" => {
            let query = given.query::<ListSegmentQuery>();
            SegmentsClient::prepare(&client, async |client| client.list_segment(&query).await).await
        }
        "tsg_mc_segments_2.0_v3.json UpdateSegment" => {
            let segment_id = given.path::<String>("segment_id");
            let body = given.body::<SegmentUpdate>();
            SegmentsClient::prepare(&client, async |client| client.update_segment(&segment_id, &body).await)
                .await
        }
        "tsg_mc_segments_2.0_v3.json GetSegment" => {
            let segment_id = given.path::<String>("segment_id");
            let query = given.query::<GetSegmentQuery>();
            SegmentsClient::prepare(&client, async |client| client.get_segment(&segment_id, &query).await)
                .await
        }
        "tsg_mc_segments_2.0_v3.json DeleteSegment" => {
            let segment_id = given.path::<String>("segment_id");
            SegmentsClient::prepare(&client, async |client| client.delete_segment(&segment_id).await).await
        }
        "tsg_mc_segments_2.0_v3.json RefreshSegment" => {
            let segment_id = given.path::<String>("segment_id");
            let body = given.body::<SegmentRefreshRequest>();
            SegmentsClient::prepare(&client, async |client| client.refresh_segment(&segment_id, &body).await)
                .await
        }
        _ => return None,
    })
}

fn reread_segments(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::segments::*;
    Some(match key {
        "tsg_mc_segments_2.0_v3.json CreateSegment" => again::<Segment2xx>(body),
        "tsg_mc_segments_2.0_v3.json ListSegment" => again::<AllSegments200>(body),
        "tsg_mc_segments_2.0_v3.json UpdateSegment" => again::<Segment2xx>(body),
        "tsg_mc_segments_2.0_v3.json GetSegment" => again::<Segment2xx>(body),
        "tsg_mc_segments_2.0_v3.json RefreshSegment" => again::<SegmentRefresh202>(body),
        _ => return None,
    })
}

async fn prepare_stats(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::stats::*;
    let client = client.stats();
    Some(match key {
        "tsg_stats_v3.json ListBrowserStat" => {
            let query = given.query::<ListBrowserStatQuery>();
            StatsClient::prepare(&client, async |client| client.list_browser_stat(&query).await).await
        }
        "tsg_stats_v3.json ListCategory" => {
            let query = given.query::<ListCategoryQuery>();
            StatsClient::prepare(&client, async |client| client.list_category(&query).await).await
        }
        "tsg_stats_v3.json ListCategoryStat" => {
            let query = given.query::<ListCategoryStatQuery>();
            StatsClient::prepare(&client, async |client| client.list_category_stat(&query).await).await
        }
        "tsg_stats_v3.json ListCategoryStatSum" => {
            let query = given.query::<ListCategoryStatSumQuery>();
            StatsClient::prepare(&client, async |client| client.list_category_stat_sum(&query).await).await
        }
        "tsg_stats_v3.json ListClientStat" => {
            let query = given.query::<ListClientStatQuery>();
            StatsClient::prepare(&client, async |client| client.list_client_stat(&query).await).await
        }
        "tsg_stats_v3.json GetClientStat" => {
            let client_type = given.path::<ClientType>("client_type");
            let query = given.query::<GetClientStatQuery>();
            StatsClient::prepare(&client, async |client| client.get_client_stat(&client_type, &query).await)
                .await
        }
        "tsg_stats_v3.json ListDeviceStat" => {
            let query = given.query::<ListDeviceStatQuery>();
            StatsClient::prepare(&client, async |client| client.list_device_stat(&query).await).await
        }
        "tsg_stats_v3.json ListGeoStat" => {
            let query = given.query::<ListGeoStatQuery>();
            StatsClient::prepare(&client, async |client| client.list_geo_stat(&query).await).await
        }
        "tsg_stats_v3.json ListMailboxProviderStat" => {
            let query = given.query::<ListMailboxProviderStatQuery>();
            StatsClient::prepare(&client, async |client| client.list_mailbox_provider_stat(&query).await)
                .await
        }
        "tsg_stats_v3.json ListStat" => {
            let query = given.query::<ListStatQuery>();
            StatsClient::prepare(&client, async |client| client.list_stat(&query).await).await
        }
        _ => return None,
    })
}

fn reread_stats(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::stats::*;
    Some(match key {
        "tsg_stats_v3.json ListBrowserStat" => again::<Vec<ListBrowserStatResponseItem>>(body),
        "tsg_stats_v3.json ListCategory" => again::<Vec<ListCategoryResponseItem>>(body),
        "tsg_stats_v3.json ListCategoryStat" => again::<Vec<CategoryStats>>(body),
        "tsg_stats_v3.json ListCategoryStatSum" => again::<CategoryStats>(body),
        "tsg_stats_v3.json ListClientStat" => again::<Vec<ListClientStatResponseItem>>(body),
        "tsg_stats_v3.json GetClientStat" => again::<Vec<GetClientStatResponseItem>>(body),
        "tsg_stats_v3.json ListDeviceStat" => again::<Vec<ListDeviceStatResponseItem>>(body),
        "tsg_stats_v3.json ListGeoStat" => again::<Vec<ListGeoStatResponseItem>>(body),
        "tsg_stats_v3.json ListMailboxProviderStat" => {
            again::<Vec<ListMailboxProviderStatResponseItem>>(body)
        }
        "tsg_stats_v3.json ListStat" => again::<Vec<ListStatResponseItem>>(body),
        _ => return None,
    })
}

async fn prepare_webhooks(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::webhooks::*;
    let client = client.webhooks();
    Some(match key {
        "tsg_webhooks_v3.json CreateEventWebhook" => {
            let body = given.body::<EventWebhookRequest>();
            WebhooksClient::prepare(&client, async |client| client.create_event_webhook(&body).await).await
        }
        "tsg_webhooks_v3.json ListEventWebhook" => {
            let query = given.query::<ListEventWebhookQuery>();
            WebhooksClient::prepare(&client, async |client| client.list_event_webhook(&query).await).await
        }
        "tsg_webhooks_v3.json GetSignedEventWebhook" => {
            let id = given.path::<String>("id");
            WebhooksClient::prepare(&client, async |client| client.get_signed_event_webhook(&id).await).await
        }
        "tsg_webhooks_v3.json UpdateSignedEventWebhook" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateSignedEventWebhook>();
            WebhooksClient::prepare(&client, async |client| {
                client.update_signed_event_webhook(&id, &body).await
            })
            .await
        }
        "tsg_webhooks_v3.json TestEventWebhook" => {
            let body = given.body::<EventWebhookTestRequest>();
            WebhooksClient::prepare(&client, async |client| client.test_event_webhook(&body).await).await
        }
        "tsg_webhooks_v3.json GetEventWebhook" => {
            let id = given.path::<String>("id");
            let query = given.query::<GetEventWebhookQuery>();
            WebhooksClient::prepare(&client, async |client| client.get_event_webhook(&id, &query).await).await
        }
        "tsg_webhooks_v3.json UpdateEventWebhook" => {
            let id = given.path::<String>("id");
            let query = given.query::<UpdateEventWebhookQuery>();
            let body = given.body::<EventWebhookRequest>();
            WebhooksClient::prepare(&client, async |client| {
                client.update_event_webhook(&id, &query, &body).await
            })
            .await
        }
        "tsg_webhooks_v3.json DeleteEventWebhook" => {
            let id = given.path::<String>("id");
            WebhooksClient::prepare(&client, async |client| client.delete_event_webhook(&id).await).await
        }
        "tsg_webhooks_v3.json ListParseSetting" => {
            WebhooksClient::prepare(&client, async |client| client.list_parse_setting().await).await
        }
        "tsg_webhooks_v3.json CreateParseSetting" => {
            let body = given.body::<ParseSettingInput>();
            WebhooksClient::prepare(&client, async |client| client.create_parse_setting(&body).await).await
        }
        "tsg_webhooks_v3.json GetParseSetting" => {
            let hostname = given.path::<String>("hostname");
            WebhooksClient::prepare(&client, async |client| client.get_parse_setting(&hostname).await).await
        }
        "tsg_webhooks_v3.json UpdateParseSetting" => {
            let hostname = given.path::<String>("hostname");
            let body = given.body::<ParseSettingInput>();
            WebhooksClient::prepare(&client, async |client| {
                client.update_parse_setting(&hostname, &body).await
            })
            .await
        }
        "tsg_webhooks_v3.json DeleteParseSetting" => {
            let hostname = given.path::<String>("hostname");
            WebhooksClient::prepare(&client, async |client| client.delete_parse_setting(&hostname).await)
                .await
        }
        "tsg_webhooks_v3.json ListParseStatic" => {
            let query = given.query::<ListParseStaticQuery>();
            WebhooksClient::prepare(&client, async |client| client.list_parse_static(&query).await).await
        }
        "tsg_webhooks_v3.json CreateSecurityPolicy" => {
            let body = given.body::<CreateSecurityPolicy>();
            WebhooksClient::prepare(&client, async |client| client.create_security_policy(&body).await).await
        }
        "tsg_webhooks_v3.json ListAllSecurityPolicies" => {
            WebhooksClient::prepare(&client, async |client| client.list_all_security_policies().await).await
        }
        "tsg_webhooks_v3.json UpdateSecurityPolicy" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateSecurityPolicy>();
            WebhooksClient::prepare(&client, async |client| client.update_security_policy(&id, &body).await)
                .await
        }
        "tsg_webhooks_v3.json GetSecurityPolicy" => {
            let id = given.path::<String>("id");
            WebhooksClient::prepare(&client, async |client| client.get_security_policy(&id).await).await
        }
        "tsg_webhooks_v3.json DeleteSecurityPolicy" => {
            let id = given.path::<String>("id");
            let query = given.query::<DeleteSecurityPolicyQuery>();
            WebhooksClient::prepare(&client, async |client| client.delete_security_policy(&id, &query).await)
                .await
        }
        _ => return None,
    })
}

fn reread_webhooks(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::webhooks::*;
    Some(match key {
        "tsg_webhooks_v3.json CreateEventWebhook" => again::<EventWebhookUnsignedResponse>(body),
        "tsg_webhooks_v3.json ListEventWebhook" => again::<EventWebhookAllResponse>(body),
        "tsg_webhooks_v3.json GetSignedEventWebhook" => again::<GetSignedEventWebhookResponse>(body),
        "tsg_webhooks_v3.json UpdateSignedEventWebhook" => again::<UpdateSignedEventWebhookResponse>(body),
        "tsg_webhooks_v3.json GetEventWebhook" => again::<EventWebhookNoDatesResponse>(body),
        "tsg_webhooks_v3.json UpdateEventWebhook" => again::<EventWebhookUnsignedResponse>(body),
        "tsg_webhooks_v3.json ListParseSetting" => again::<ListParseSettingResponse>(body),
        "tsg_webhooks_v3.json CreateParseSetting" => again::<ParseSetting>(body),
        "tsg_webhooks_v3.json GetParseSetting" => again::<ParseSetting>(body),
        "tsg_webhooks_v3.json UpdateParseSetting" => again::<ParseSetting>(body),
        "tsg_webhooks_v3.json ListParseStatic" => again::<Vec<ListParseStaticResponseItem>>(body),
        "tsg_webhooks_v3.json CreateSecurityPolicy" => again::<CreateSecurityPolicyResponse>(body),
        "tsg_webhooks_v3.json ListAllSecurityPolicies" => again::<ListAllSecurityPoliciesResponse>(body),
        "tsg_webhooks_v3.json UpdateSecurityPolicy" => again::<UpdateSecurityPolicyResponse>(body),
        "tsg_webhooks_v3.json GetSecurityPolicy" => again::<GetSecurityPolicyResponse>(body),
        "tsg_webhooks_v3.json DeleteSecurityPolicy" => again::<DeleteSecurityPolicyResponse>(body),
        _ => return None,
    })
}

async fn prepare_designs(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::designs::*;
    let client = client.designs();
    Some(match key {
        "tsg_mc_designs_v3.json CreateDesign" => {
            let body = given.body::<DesignInput>();
            DesignsClient::prepare(&client, async |client| client.create_design(&body).await).await
        }
        "tsg_mc_designs_v3.json ListDesign" => {
            let query = given.query::<ListDesignQuery>();
            DesignsClient::prepare(&client, async |client| client.list_design(&query).await).await
        }
        "tsg_mc_designs_v3.json DuplicateDesign" => {
            let id = given.path::<String>("id");
            let body = given.body::<DesignDuplicateInput>();
            DesignsClient::prepare(&client, async |client| client.duplicate_design(&id, &body).await).await
        }
        "tsg_mc_designs_v3.json GetDesign" => {
            let id = given.path::<String>("id");
            DesignsClient::prepare(&client, async |client| client.get_design(&id).await).await
        }
        "tsg_mc_designs_v3.json UpdateDesign" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateDesign>();
            DesignsClient::prepare(&client, async |client| client.update_design(&id, &body).await).await
        }
        "tsg_mc_designs_v3.json DeleteDesign" => {
            let id = given.path::<String>("id");
            DesignsClient::prepare(&client, async |client| client.delete_design(&id).await).await
        }
        "tsg_mc_designs_v3.json ListPreBuiltDesign" => {
            let query = given.query::<ListPreBuiltDesignQuery>();
            DesignsClient::prepare(&client, async |client| client.list_pre_built_design(&query).await).await
        }
        "tsg_mc_designs_v3.json DuplicatePreBuiltDesign" => {
            let id = given.path::<String>("id");
            let body = given.body::<DesignDuplicateInput>();
            DesignsClient::prepare(&client, async |client| {
                client.duplicate_pre_built_design(&id, &body).await
            })
            .await
        }
        "tsg_mc_designs_v3.json GetPreBuiltDesign" => {
            let id = given.path::<String>("id");
            DesignsClient::prepare(&client, async |client| client.get_pre_built_design(&id).await).await
        }
        _ => return None,
    })
}

fn reread_designs(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::designs::*;
    Some(match key {
        "tsg_mc_designs_v3.json CreateDesign" => again::<DesignOutput>(body),
        "tsg_mc_designs_v3.json ListDesign" => again::<ListDesignResponse>(body),
        "tsg_mc_designs_v3.json DuplicateDesign" => again::<DesignOutput>(body),
        "tsg_mc_designs_v3.json GetDesign" => again::<DesignOutput>(body),
        "tsg_mc_designs_v3.json UpdateDesign" => again::<DesignOutput>(body),
        "tsg_mc_designs_v3.json ListPreBuiltDesign" => again::<ListPreBuiltDesignResponse>(body),
        "tsg_mc_designs_v3.json DuplicatePreBuiltDesign" => again::<DesignOutput>(body),
        "tsg_mc_designs_v3.json GetPreBuiltDesign" => again::<DesignOutput>(body),
        _ => return None,
    })
}

async fn prepare_single_sends(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::single_sends::*;
    let client = client.single_sends();
    Some(match key {
        "tsg_mc_singlesends_v3.json CreateSingleSend" => {
            let body = given.body::<SinglesendRequest>();
            SingleSendsClient::prepare(&client, async |client| client.create_single_send(&body).await).await
        }
        "tsg_mc_singlesends_v3.json ListSingleSend" => {
            let query = given.query::<ListSingleSendQuery>();
            SingleSendsClient::prepare(&client, async |client| client.list_single_send(&query).await).await
        }
        "tsg_mc_singlesends_v3.json DeleteSingleSends" => {
            let query = given.query::<DeleteSingleSendsQuery>();
            SingleSendsClient::prepare(&client, async |client| client.delete_single_sends(&query).await).await
        }
        "tsg_mc_singlesends_v3.json DuplicateSingleSend" => {
            let id = given.path::<String>("id");
            let body = given.body::<DuplicateSingleSend>();
            SingleSendsClient::prepare(&client, async |client| client.duplicate_single_send(&id, &body).await)
                .await
        }
        "tsg_mc_singlesends_v3.json UpdateSingleSend" => {
            let id = given.path::<String>("id");
            let body = given.body::<SinglesendRequest>();
            SingleSendsClient::prepare(&client, async |client| client.update_single_send(&id, &body).await)
                .await
        }
        "tsg_mc_singlesends_v3.json GetSingleSend" => {
            let id = given.path::<String>("id");
            SingleSendsClient::prepare(&client, async |client| client.get_single_send(&id).await).await
        }
        "tsg_mc_singlesends_v3.json DeleteSingleSend" => {
            let id = given.path::<String>("id");
            SingleSendsClient::prepare(&client, async |client| client.delete_single_send(&id).await).await
        }
        "tsg_mc_singlesends_v3.json ScheduleSingleSend" => {
            let id = given.path::<String>("id");
            let body = given.body::<ScheduleSingleSend>();
            SingleSendsClient::prepare(&client, async |client| client.schedule_single_send(&id, &body).await)
                .await
        }
        "tsg_mc_singlesends_v3.json DeleteScheduledSingleSend" => {
            let id = given.path::<String>("id");
            SingleSendsClient::prepare(&client, async |client| client.delete_scheduled_single_send(&id).await)
                .await
        }
        "tsg_mc_singlesends_v3.json ListCategory" => {
            SingleSendsClient::prepare(&client, async |client| client.list_single_send_category().await).await
        }
        "tsg_mc_singlesends_v3.json SearchSingleSend" => {
            let query = given.query::<SearchSingleSendQuery>();
            let body = given.body::<SinglesendSearch>();
            SingleSendsClient::prepare(&client, async |client| client.search_single_send(&query, &body).await)
                .await
        }
        _ => return None,
    })
}

fn reread_single_sends(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::single_sends::*;
    Some(match key {
        "tsg_mc_singlesends_v3.json CreateSingleSend" => again::<SinglesendResponse>(body),
        "tsg_mc_singlesends_v3.json ListSingleSend" => again::<ListSingleSendResponse>(body),
        "tsg_mc_singlesends_v3.json DuplicateSingleSend" => again::<SinglesendResponse>(body),
        "tsg_mc_singlesends_v3.json UpdateSingleSend" => again::<SinglesendResponse>(body),
        "tsg_mc_singlesends_v3.json GetSingleSend" => again::<SinglesendResponse>(body),
        "tsg_mc_singlesends_v3.json ScheduleSingleSend" => again::<ScheduleSingleSendResponse>(body),
        "tsg_mc_singlesends_v3.json DeleteScheduledSingleSend" => again::<SinglesendSchedule>(body),
        "tsg_mc_singlesends_v3.json ListCategory" => again::<ListSingleSendCategoryResponse>(body),
        "tsg_mc_singlesends_v3.json SearchSingleSend" => again::<SearchSingleSendResponse>(body),
        _ => return None,
    })
}

async fn prepare_marketing_senders(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::marketing_senders::*;
    let client = client.marketing_senders();
    Some(match key {
        "tsg_mc_senders_v3.json CreateSender" => {
            let body = given.body::<CreateSender>();
            MarketingSendersClient::prepare(&client, async |client| client.create_sender(&body).await).await
        }
        "tsg_mc_senders_v3.json ListSender" => {
            MarketingSendersClient::prepare(&client, async |client| client.list_sender().await).await
        }
        "tsg_mc_senders_v3.json GetSender" => {
            let id = given.path::<i64>("id");
            MarketingSendersClient::prepare(&client, async |client| client.get_sender(id).await).await
        }
        "tsg_mc_senders_v3.json UpdateSender" => {
            let id = given.path::<i64>("id");
            let body = given.body::<SenderRequest>();
            MarketingSendersClient::prepare(&client, async |client| client.update_sender(id, &body).await)
                .await
        }
        "tsg_mc_senders_v3.json DeleteSender" => {
            let id = given.path::<i64>("id");
            MarketingSendersClient::prepare(&client, async |client| client.delete_sender(id).await).await
        }
        "tsg_mc_senders_v3.json ResetSenderVerification" => {
            let id = given.path::<i64>("id");
            MarketingSendersClient::prepare(&client, async |client| {
                client.reset_sender_verification(id).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_marketing_senders(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::marketing_senders::*;
    Some(match key {
        "tsg_mc_senders_v3.json CreateSender" => again::<Sender>(body),
        "tsg_mc_senders_v3.json ListSender" => again::<ListSenderResponse>(body),
        "tsg_mc_senders_v3.json GetSender" => again::<Sender>(body),
        "tsg_mc_senders_v3.json UpdateSender" => again::<Sender>(body),
        _ => return None,
    })
}

async fn prepare_marketing_stats(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::marketing_stats::*;
    let client = client.marketing_stats();
    Some(match key {
        "tsg_mc_stats_v3.json ListAutomationStat" => {
            let query = given.query::<ListAutomationStatQuery>();
            MarketingStatsClient::prepare(&client, async |client| client.list_automation_stat(&query).await)
                .await
        }
        "tsg_mc_stats_v3.json GetAutomationStat" => {
            let id = given.path::<String>("id");
            let query = given.query::<GetAutomationStatQuery>();
            MarketingStatsClient::prepare(&client, async |client| {
                client.get_automation_stat(&id, &query).await
            })
            .await
        }
        "tsg_mc_stats_v3.json ListClickTrackingStat" => {
            let id = given.path::<String>("id");
            let query = given.query::<ListClickTrackingStatQuery>();
            MarketingStatsClient::prepare(&client, async |client| {
                client.list_click_tracking_stat(&id, &query).await
            })
            .await
        }
        "tsg_mc_stats_v3.json ExportAutomationStat" => {
            let query = given.query::<ExportAutomationStatQuery>();
            MarketingStatsClient::prepare(&client, async |client| client.export_automation_stat(&query).await)
                .await
        }
        "tsg_mc_stats_v3.json ListSingleSendStat" => {
            let query = given.query::<ListSingleSendStatQuery>();
            MarketingStatsClient::prepare(&client, async |client| client.list_single_send_stat(&query).await)
                .await
        }
        "tsg_mc_stats_v3.json GetSingleSendStat" => {
            let id = given.path::<String>("id");
            let query = given.query::<GetSingleSendStatQuery>();
            MarketingStatsClient::prepare(&client, async |client| {
                client.get_single_send_stat(&id, &query).await
            })
            .await
        }
        "tsg_mc_stats_v3.json ListSingleSendTrackingStat" => {
            let id = given.path::<String>("id");
            let query = given.query::<ListSingleSendTrackingStatQuery>();
            MarketingStatsClient::prepare(&client, async |client| {
                client.list_single_send_tracking_stat(&id, &query).await
            })
            .await
        }
        "tsg_mc_stats_v3.json ExportSingleSendStat" => {
            let query = given.query::<ExportSingleSendStatQuery>();
            MarketingStatsClient::prepare(&client, async |client| {
                client.export_single_send_stat(&query).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_marketing_stats(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::marketing_stats::*;
    Some(match key {
        "tsg_mc_stats_v3.json ListAutomationStat" => again::<AutomationsResponse>(body),
        "tsg_mc_stats_v3.json GetAutomationStat" => again::<AutomationsResponse>(body),
        "tsg_mc_stats_v3.json ListClickTrackingStat" => again::<AutmoationsLinkStatsResponse>(body),
        "tsg_mc_stats_v3.json ExportAutomationStat" => again::<String>(body),
        "tsg_mc_stats_v3.json ListSingleSendStat" => again::<SinglesendsResponse>(body),
        "tsg_mc_stats_v3.json GetSingleSendStat" => again::<SinglesendsResponse>(body),
        "tsg_mc_stats_v3.json ListSingleSendTrackingStat" => again::<SinglesendsLinkStatsResponse>(body),
        "tsg_mc_stats_v3.json ExportSingleSendStat" => again::<String>(body),
        _ => return None,
    })
}

async fn prepare_marketing_tests(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::marketing_tests::*;
    let client = client.marketing_tests();
    Some(match key {
        "tsg_mc_test_v3.json SendTestMarketingEmail" => {
            let body = given.body::<SendTestMarketingEmail>();
            MarketingTestsClient::prepare(&client, async |client| {
                client.send_test_marketing_email(&body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_marketing_tests(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::marketing_tests::*;
    Some(match key {
        "tsg_mc_test_v3.json SendTestMarketingEmail" => {
            again::<std::collections::BTreeMap<String, Value>>(body)
        }
        _ => return None,
    })
}

async fn prepare_segments_v1(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::segments_v1::*;
    let client = client.segments_v1();
    Some(match key {
        "tsg_mc_segments_v3.json ListSegment" => {
            let query = given.query::<ListSegmentV1Query>();
            SegmentsV1Client::prepare(&client, async |client| client.list_segment_v1(&query).await).await
        }
        "tsg_mc_segments_v3.json GetSegment" => {
            let segment_id = given.path::<String>("segment_id");
            let query = given.query::<GetSegmentV1Query>();
            SegmentsV1Client::prepare(&client, async |client| {
                client.get_segment_v1(&segment_id, &query).await
            })
            .await
        }
        "tsg_mc_segments_v3.json DeleteSegment" => {
            let segment_id = given.path::<String>("segment_id");
            SegmentsV1Client::prepare(&client, async |client| client.delete_segment_v1(&segment_id).await)
                .await
        }
        _ => return None,
    })
}

fn reread_segments_v1(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::segments_v1::*;
    Some(match key {
        "tsg_mc_segments_v3.json ListSegment" => again::<ListSegmentV1Response>(body),
        "tsg_mc_segments_v3.json GetSegment" => again::<FullSegment>(body),
        "tsg_mc_segments_v3.json DeleteSegment" => again::<std::collections::BTreeMap<String, Value>>(body),
        _ => return None,
    })
}

async fn prepare_campaigns(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::campaigns::*;
    let client = client.campaigns();
    Some(match key {
        "tsg_lmc_campaigns_v3.json CreateCampaign" => {
            let body = given.body::<PostCampaignsRequest>();
            CampaignsClient::prepare(&client, async |client| client.create_campaign(&body).await).await
        }
        "tsg_lmc_campaigns_v3.json ListCampaign" => {
            let query = given.query::<ListCampaignQuery>();
            CampaignsClient::prepare(&client, async |client| client.list_campaign(&query).await).await
        }
        "tsg_lmc_campaigns_v3.json GetCampaign" => {
            let campaign_id = given.path::<i64>("campaign_id");
            CampaignsClient::prepare(&client, async |client| client.get_campaign(campaign_id).await).await
        }
        "tsg_lmc_campaigns_v3.json DeleteCampaign" => {
            let campaign_id = given.path::<i64>("campaign_id");
            CampaignsClient::prepare(&client, async |client| client.delete_campaign(campaign_id).await).await
        }
        "tsg_lmc_campaigns_v3.json UpdateCampaign" => {
            let campaign_id = given.path::<i64>("campaign_id");
            let body = given.body::<UpdateCampaign>();
            CampaignsClient::prepare(&client, async |client| client.update_campaign(campaign_id, &body).await)
                .await
        }
        "tsg_lmc_campaigns_v3.json ScheduleCampaign" => {
            let campaign_id = given.path::<i64>("campaign_id");
            let body = given.body::<ScheduleCampaign>();
            CampaignsClient::prepare(&client, async |client| {
                client.schedule_campaign(campaign_id, &body).await
            })
            .await
        }
        "tsg_lmc_campaigns_v3.json UpdateScheduledCampaign" => {
            let campaign_id = given.path::<i64>("campaign_id");
            let body = given.body::<UpdateScheduledCampaign>();
            CampaignsClient::prepare(&client, async |client| {
                client.update_scheduled_campaign(campaign_id, &body).await
            })
            .await
        }
        "tsg_lmc_campaigns_v3.json GetScheduledCampaign" => {
            let campaign_id = given.path::<i64>("campaign_id");
            CampaignsClient::prepare(&client, async |client| client.get_scheduled_campaign(campaign_id).await)
                .await
        }
        "tsg_lmc_campaigns_v3.json UnScheduleCampaign" => {
            let campaign_id = given.path::<i64>("campaign_id");
            CampaignsClient::prepare(&client, async |client| client.un_schedule_campaign(campaign_id).await)
                .await
        }
        "tsg_lmc_campaigns_v3.json SendCampaign" => {
            let campaign_id = given.path::<i64>("campaign_id");
            CampaignsClient::prepare(&client, async |client| client.send_campaign(campaign_id).await).await
        }
        "tsg_lmc_campaigns_v3.json SendTestCampaign" => {
            let campaign_id = given.path::<i64>("campaign_id");
            let body = given.body::<SendTestCampaign>();
            CampaignsClient::prepare(&client, async |client| {
                client.send_test_campaign(campaign_id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_campaigns(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::campaigns::*;
    Some(match key {
        "tsg_lmc_campaigns_v3.json CreateCampaign" => again::<Campaigns2xx>(body),
        "tsg_lmc_campaigns_v3.json ListCampaign" => again::<ListCampaignResponse>(body),
        "tsg_lmc_campaigns_v3.json GetCampaign" => again::<GetCampaignResponse>(body),
        "tsg_lmc_campaigns_v3.json UpdateCampaign" => again::<Campaigns2xx>(body),
        "tsg_lmc_campaigns_v3.json ScheduleCampaign" => again::<ScheduleCampaignResponse>(body),
        "tsg_lmc_campaigns_v3.json UpdateScheduledCampaign" => again::<UpdateScheduledCampaignResponse>(body),
        "tsg_lmc_campaigns_v3.json GetScheduledCampaign" => again::<GetScheduledCampaignResponse>(body),
        "tsg_lmc_campaigns_v3.json SendCampaign" => again::<SendCampaignResponse>(body),
        "tsg_lmc_campaigns_v3.json SendTestCampaign" => again::<SendTestCampaignResponse>(body),
        _ => return None,
    })
}

async fn prepare_contactdb(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::contactdb::*;
    let client = client.contactdb();
    Some(match key {
        "tsg_lmc_contactdb_v3.json CreateCustomField" => {
            let body = given.body::<CreateCustomField>();
            ContactDbClient::prepare(&client, async |client| client.create_custom_field(&body).await).await
        }
        "tsg_lmc_contactdb_v3.json ListCustomField" => {
            ContactDbClient::prepare(&client, async |client| client.list_custom_field().await).await
        }
        "tsg_lmc_contactdb_v3.json GetCustomField" => {
            let custom_field_id = given.path::<i64>("custom_field_id");
            ContactDbClient::prepare(&client, async |client| client.get_custom_field(custom_field_id).await)
                .await
        }
        "tsg_lmc_contactdb_v3.json DeleteCustomField" => {
            let custom_field_id = given.path::<i64>("custom_field_id");
            ContactDbClient::prepare(&client, async |client| {
                client.delete_custom_field(custom_field_id).await
            })
            .await
        }
        "tsg_lmc_contactdb_v3.json CreateContactDbList" => {
            let body = given.body::<CreateContactDbList>();
            ContactDbClient::prepare(&client, async |client| client.create_contact_db_list(&body).await).await
        }
        "tsg_lmc_contactdb_v3.json ListContactDbList" => {
            ContactDbClient::prepare(&client, async |client| client.list_contact_db_list().await).await
        }
        "tsg_lmc_contactdb_v3.json DeleteContactDbLists" => {
            let body = given.body::<Vec<i64>>();
            ContactDbClient::prepare(&client, async |client| client.delete_contact_db_lists(&body).await)
                .await
        }
        "tsg_lmc_contactdb_v3.json GetContactDbList" => {
            let list_id = given.path::<i64>("list_id");
            ContactDbClient::prepare(&client, async |client| client.get_contact_db_list(list_id).await).await
        }
        "tsg_lmc_contactdb_v3.json UpdateContactDbList" => {
            let list_id = given.path::<i64>("list_id");
            let body = given.body::<UpdateContactDbList>();
            ContactDbClient::prepare(&client, async |client| {
                client.update_contact_db_list(list_id, &body).await
            })
            .await
        }
        "tsg_lmc_contactdb_v3.json DeleteContactDbList" => {
            let list_id = given.path::<i64>("list_id");
            let query = given.query::<DeleteContactDbListQuery>();
            ContactDbClient::prepare(&client, async |client| {
                client.delete_contact_db_list(list_id, &query).await
            })
            .await
        }
        "tsg_lmc_contactdb_v3.json ListRecipientsFromContactDbList" => {
            let list_id = given.path::<i64>("list_id");
            let query = given.query::<ListRecipientsFromContactDbListQuery>();
            ContactDbClient::prepare(&client, async |client| {
                client.list_recipients_from_contact_db_list(list_id, &query).await
            })
            .await
        }
        "tsg_lmc_contactdb_v3.json AddRecipientsToContactDbList" => {
            let list_id = given.path::<i64>("list_id");
            let body = given.body::<Vec<String>>();
            ContactDbClient::prepare(&client, async |client| {
                client.add_recipients_to_contact_db_list(list_id, &body).await
            })
            .await
        }
        "tsg_lmc_contactdb_v3.json AddRecipientToContactDbList" => {
            let list_id = given.path::<i64>("list_id");
            let recipient_id = given.path::<String>("recipient_id");
            ContactDbClient::prepare(&client, async |client| {
                client.add_recipient_to_contact_db_list(list_id, &recipient_id).await
            })
            .await
        }
        "tsg_lmc_contactdb_v3.json DeleteRecipientFromContactDbList" => {
            let list_id = given.path::<i64>("list_id");
            let recipient_id = given.path::<String>("recipient_id");
            ContactDbClient::prepare(&client, async |client| {
                client.delete_recipient_from_contact_db_list(list_id, &recipient_id).await
            })
            .await
        }
        "tsg_lmc_contactdb_v3.json AddRecipient" => {
            let body = given.body::<Vec<AddRecipientItem>>();
            ContactDbClient::prepare(&client, async |client| client.add_recipient(&body).await).await
        }
        "tsg_lmc_contactdb_v3.json UpdateRecipient" => {
            let body = given.body::<Vec<UpdateRecipientItem>>();
            ContactDbClient::prepare(&client, async |client| client.update_recipient(&body).await).await
        }
        "tsg_lmc_contactdb_v3.json DeleteRecipients" => {
            let body = given.body::<Vec<String>>();
            ContactDbClient::prepare(&client, async |client| client.delete_recipients(&body).await).await
        }
        "tsg_lmc_contactdb_v3.json ListRecipient" => {
            let query = given.query::<ListRecipientQuery>();
            ContactDbClient::prepare(&client, async |client| client.list_recipient(&query).await).await
        }
        "tsg_lmc_contactdb_v3.json GetRecipient" => {
            let recipient_id = given.path::<String>("recipient_id");
            ContactDbClient::prepare(&client, async |client| client.get_recipient(&recipient_id).await).await
        }
        "tsg_lmc_contactdb_v3.json DeleteRecipient" => {
            let recipient_id = given.path::<String>("recipient_id");
            ContactDbClient::prepare(&client, async |client| client.delete_recipient(&recipient_id).await)
                .await
        }
        "tsg_lmc_contactdb_v3.json GetRecipientList" => {
            let recipient_id = given.path::<String>("recipient_id");
            ContactDbClient::prepare(&client, async |client| client.get_recipient_list(&recipient_id).await)
                .await
        }
        "tsg_lmc_contactdb_v3.json GetBillable" => {
            ContactDbClient::prepare(&client, async |client| client.get_billable().await).await
        }
        "tsg_lmc_contactdb_v3.json ListRecipientCount" => {
            ContactDbClient::prepare(&client, async |client| client.list_recipient_count().await).await
        }
        "tsg_lmc_contactdb_v3.json ListSearchRecipient" => {
            let query = given.query::<ListSearchRecipientQuery>();
            ContactDbClient::prepare(&client, async |client| client.list_search_recipient(&query).await).await
        }
        "tsg_lmc_contactdb_v3.json SearchRecipient" => {
            let body = given.body::<SearchRecipient>();
            ContactDbClient::prepare(&client, async |client| client.search_recipient(&body).await).await
        }
        "tsg_lmc_contactdb_v3.json ListReservedField" => {
            ContactDbClient::prepare(&client, async |client| client.list_reserved_field().await).await
        }
        "tsg_lmc_contactdb_v3.json CreateSegment" => {
            let body = given.body::<ContactdbSegmentsInput>();
            ContactDbClient::prepare(&client, async |client| client.create_contactdb_segment(&body).await)
                .await
        }
        "tsg_lmc_contactdb_v3.json ListSegment" => {
            ContactDbClient::prepare(&client, async |client| client.list_contactdb_segment().await).await
        }
        "tsg_lmc_contactdb_v3.json GetSegment" => {
            let segment_id = given.path::<i64>("segment_id");
            ContactDbClient::prepare(&client, async |client| client.get_contactdb_segment(segment_id).await)
                .await
        }
        "tsg_lmc_contactdb_v3.json UpdateSegment" => {
            let segment_id = given.path::<i64>("segment_id");
            let body = given.body::<UpdateContactdbSegment>();
            ContactDbClient::prepare(&client, async |client| {
                client.update_contactdb_segment(segment_id, &body).await
            })
            .await
        }
        "tsg_lmc_contactdb_v3.json DeleteSegment" => {
            let segment_id = given.path::<i64>("segment_id");
            let query = given.query::<DeleteContactdbSegmentQuery>();
            ContactDbClient::prepare(&client, async |client| {
                client.delete_contactdb_segment(segment_id, &query).await
            })
            .await
        }
        "tsg_lmc_contactdb_v3.json ListRecipientForSegment" => {
            let segment_id = given.path::<i64>("segment_id");
            let query = given.query::<ListRecipientForSegmentQuery>();
            ContactDbClient::prepare(&client, async |client| {
                client.list_recipient_for_segment(segment_id, &query).await
            })
            .await
        }
        "tsg_lmc_contactdb_v3.json ListStatus" => {
            ContactDbClient::prepare(&client, async |client| client.list_status().await).await
        }
        "tsg_lmc_contactdb_v3.json ExportRecipient" => {
            let body = given.body::<ExportRecipient>();
            ContactDbClient::prepare(&client, async |client| client.export_recipient(&body).await).await
        }
        "tsg_lmc_contactdb_v3.json ListExportRecipient" => {
            ContactDbClient::prepare(&client, async |client| client.list_export_recipient().await).await
        }
        "tsg_lmc_contactdb_v3.json GetExportRecipient" => {
            let id = given.path::<String>("id");
            ContactDbClient::prepare(&client, async |client| client.get_export_recipient(&id).await).await
        }
        _ => return None,
    })
}

fn reread_contactdb(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::contactdb::*;
    Some(match key {
        "tsg_lmc_contactdb_v3.json CreateCustomField" => again::<ContactdbCustomFieldId2xx>(body),
        "tsg_lmc_contactdb_v3.json ListCustomField" => again::<ListCustomFieldResponse>(body),
        "tsg_lmc_contactdb_v3.json GetCustomField" => again::<ContactdbCustomFieldId2xx>(body),
        "tsg_lmc_contactdb_v3.json DeleteCustomField" => again::<ErrorResponse>(body),
        "tsg_lmc_contactdb_v3.json CreateContactDbList" => again::<ContactdbList2xx>(body),
        "tsg_lmc_contactdb_v3.json ListContactDbList" => again::<ListContactDbListResponse>(body),
        "tsg_lmc_contactdb_v3.json GetContactDbList" => again::<ContactdbList2xx>(body),
        "tsg_lmc_contactdb_v3.json UpdateContactDbList" => again::<UpdateContactDbListResponse>(body),
        "tsg_lmc_contactdb_v3.json DeleteContactDbList" => again::<Value>(body),
        "tsg_lmc_contactdb_v3.json ListRecipientsFromContactDbList" => {
            again::<ListRecipientsFromContactDbListResponse>(body)
        }
        "tsg_lmc_contactdb_v3.json AddRecipientsToContactDbList" => again::<Value>(body),
        "tsg_lmc_contactdb_v3.json AddRecipientToContactDbList" => again::<Value>(body),
        "tsg_lmc_contactdb_v3.json AddRecipient" => again::<ContactdbRecipientResponse201>(body),
        "tsg_lmc_contactdb_v3.json UpdateRecipient" => again::<ContactdbRecipientResponse201>(body),
        "tsg_lmc_contactdb_v3.json DeleteRecipients" => {
            again::<std::collections::BTreeMap<String, Value>>(body)
        }
        "tsg_lmc_contactdb_v3.json ListRecipient" => again::<ListRecipientResponse>(body),
        "tsg_lmc_contactdb_v3.json GetRecipient" => again::<ContactdbRecipient200>(body),
        "tsg_lmc_contactdb_v3.json GetRecipientList" => again::<GetRecipientListResponse>(body),
        "tsg_lmc_contactdb_v3.json GetBillable" => again::<ContactdbRecipientCount200>(body),
        "tsg_lmc_contactdb_v3.json ListRecipientCount" => again::<ContactdbRecipientCount200>(body),
        "tsg_lmc_contactdb_v3.json ListSearchRecipient" => again::<ListSearchRecipientResponse>(body),
        "tsg_lmc_contactdb_v3.json SearchRecipient" => again::<SearchRecipientResponse>(body),
        "tsg_lmc_contactdb_v3.json ListReservedField" => again::<ListReservedFieldResponse>(body),
        "tsg_lmc_contactdb_v3.json CreateSegment" => again::<ContactdbSegmentsId200>(body),
        "tsg_lmc_contactdb_v3.json ListSegment" => again::<ListContactdbSegmentResponse>(body),
        "tsg_lmc_contactdb_v3.json GetSegment" => again::<ContactdbSegments>(body),
        "tsg_lmc_contactdb_v3.json UpdateSegment" => again::<ContactdbSegments>(body),
        "tsg_lmc_contactdb_v3.json ListRecipientForSegment" => again::<ListRecipientForSegmentResponse>(body),
        "tsg_lmc_contactdb_v3.json ListStatus" => again::<ListStatusResponse>(body),
        "tsg_lmc_contactdb_v3.json ExportRecipient" => again::<ExportRecipientResponse>(body),
        "tsg_lmc_contactdb_v3.json ListExportRecipient" => again::<ListExportRecipientResponse>(body),
        "tsg_lmc_contactdb_v3.json GetExportRecipient" => again::<RecipientExport>(body),
        _ => return None,
    })
}

async fn prepare_senders(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::senders::*;
    let client = client.senders();
    Some(match key {
        "tsg_lmc_senders_v3.json CreateSender" => {
            let body = given.body::<CreateSenderIdentity>();
            SendersClient::prepare(&client, async |client| client.create_sender_identity(&body).await).await
        }
        "tsg_lmc_senders_v3.json ListSender" => {
            SendersClient::prepare(&client, async |client| client.list_sender_identity().await).await
        }
        "tsg_lmc_senders_v3.json GetSender" => {
            let sender_id = given.path::<i64>("sender_id");
            SendersClient::prepare(&client, async |client| client.get_sender_identity(sender_id).await).await
        }
        "tsg_lmc_senders_v3.json UpdateSender" => {
            let sender_id = given.path::<i64>("sender_id");
            let body = given.body::<SenderIdRequest>();
            SendersClient::prepare(&client, async |client| {
                client.update_sender_identity(sender_id, &body).await
            })
            .await
        }
        "tsg_lmc_senders_v3.json DeleteSender" => {
            let sender_id = given.path::<i64>("sender_id");
            SendersClient::prepare(&client, async |client| client.delete_sender_identity(sender_id).await)
                .await
        }
        "tsg_lmc_senders_v3.json ResetSenderVerification" => {
            let sender_id = given.path::<i64>("sender_id");
            SendersClient::prepare(&client, async |client| {
                client.reset_sender_identity_verification(sender_id).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_senders(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::senders::*;
    Some(match key {
        "tsg_lmc_senders_v3.json CreateSender" => again::<SenderId>(body),
        "tsg_lmc_senders_v3.json ListSender" => again::<ListSenderIdentityResponse>(body),
        "tsg_lmc_senders_v3.json GetSender" => again::<SenderId>(body),
        "tsg_lmc_senders_v3.json UpdateSender" => again::<SenderId>(body),
        _ => return None,
    })
}

async fn prepare_account_provisioning(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::account_provisioning::*;
    let client = client.account_provisioning();
    Some(match key {
        "tsg_account_provisioning_v3.json ListAccount" => {
            let query = given.query::<ListAccountQuery>();
            AccountProvisioningClient::prepare(&client, async |client| client.list_account(&query).await)
                .await
        }
        "tsg_account_provisioning_v3.json CreateAccount" => {
            let t_test_account = given.header::<Option<String>>("T-Test-Account");
            let body = given.body::<CreateAccount>();
            AccountProvisioningClient::prepare(&client, async |client| {
                client.create_account(t_test_account.as_deref(), &body).await
            })
            .await
        }
        "tsg_account_provisioning_v3.json DeleteAccount" => {
            let account_id = given.path::<String>("accountID");
            AccountProvisioningClient::prepare(&client, async |client| {
                client.delete_account(&account_id).await
            })
            .await
        }
        "tsg_account_provisioning_v3.json ListAccountOffering" => {
            let account_id = given.path::<String>("accountID");
            AccountProvisioningClient::prepare(&client, async |client| {
                client.list_account_offering(&account_id).await
            })
            .await
        }
        "tsg_account_provisioning_v3.json UpdateAccountOffering" => {
            let account_id = given.path::<String>("accountID");
            let body = given.body::<UpdateAccountOffering>();
            AccountProvisioningClient::prepare(&client, async |client| {
                client.update_account_offering(&account_id, &body).await
            })
            .await
        }
        "tsg_account_provisioning_v3.json AuthenticateAccount" => {
            let account_id = given.path::<String>("accountID");
            AccountProvisioningClient::prepare(&client, async |client| {
                client.authenticate_account(&account_id).await
            })
            .await
        }
        "tsg_account_provisioning_v3.json GetAccountState" => {
            let account_id = given.path::<String>("accountID");
            AccountProvisioningClient::prepare(&client, async |client| {
                client.get_account_state(&account_id).await
            })
            .await
        }
        "tsg_account_provisioning_v3.json UpdateAccountState" => {
            let account_id = given.path::<String>("accountID");
            let body = given.body::<AccountProvisioningStateWrite>();
            AccountProvisioningClient::prepare(&client, async |client| {
                client.update_account_state(&account_id, &body).await
            })
            .await
        }
        "tsg_account_provisioning_v3.json ListOffering" => {
            AccountProvisioningClient::prepare(&client, async |client| client.list_offering().await).await
        }
        _ => return None,
    })
}

fn reread_account_provisioning(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::account_provisioning::*;
    Some(match key {
        "tsg_account_provisioning_v3.json ListAccount" => again::<ListAccountResponse>(body),
        "tsg_account_provisioning_v3.json CreateAccount" => again::<AccountProvisioningAccountId>(body),
        "tsg_account_provisioning_v3.json ListAccountOffering" => {
            again::<AccountProvisioningOfferingList>(body)
        }
        "tsg_account_provisioning_v3.json UpdateAccountOffering" => {
            again::<AccountProvisioningOfferingList>(body)
        }
        "tsg_account_provisioning_v3.json GetAccountState" => again::<AccountProvisioningStateRead>(body),
        "tsg_account_provisioning_v3.json ListOffering" => again::<AccountProvisioningCatalog>(body),
        _ => return None,
    })
}

async fn prepare_alerts(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::alerts::*;
    let client = client.alerts();
    Some(match key {
        "tsg_alerts_v3.json CreateAlert" => {
            let body = given.body::<CreateAlert>();
            AlertsClient::prepare(&client, async |client| client.create_alert(&body).await).await
        }
        "tsg_alerts_v3.json ListAlert" => {
            AlertsClient::prepare(&client, async |client| client.list_alert().await).await
        }
        "tsg_alerts_v3.json GetAlert" => {
            let alert_id = given.path::<i64>("alert_id");
            AlertsClient::prepare(&client, async |client| client.get_alert(alert_id).await).await
        }
        "tsg_alerts_v3.json DeleteAlert" => {
            let alert_id = given.path::<i64>("alert_id");
            AlertsClient::prepare(&client, async |client| client.delete_alert(alert_id).await).await
        }
        "tsg_alerts_v3.json UpdateAlert" => {
            let alert_id = given.path::<i64>("alert_id");
            let body = given.body::<UpdateAlert>();
            AlertsClient::prepare(&client, async |client| client.update_alert(alert_id, &body).await).await
        }
        _ => return None,
    })
}

fn reread_alerts(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::alerts::*;
    Some(match key {
        "tsg_alerts_v3.json CreateAlert" => again::<CreateAlertResponse>(body),
        "tsg_alerts_v3.json ListAlert" => again::<Vec<ListAlertResponseItem>>(body),
        "tsg_alerts_v3.json GetAlert" => again::<GetAlertResponse>(body),
        "tsg_alerts_v3.json UpdateAlert" => again::<UpdateAlertResponse>(body),
        _ => return None,
    })
}

async fn prepare_api_keys(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::api_keys::*;
    let client = client.api_keys();
    Some(match key {
        "tsg_api_keys_v3.json CreateApiKey" => {
            let body = given.body::<CreateApiKey>();
            ApiKeysClient::prepare(&client, async |client| client.create_api_key(&body).await).await
        }
        "tsg_api_keys_v3.json ListApiKey" => {
            let query = given.query::<ListApiKeyQuery>();
            ApiKeysClient::prepare(&client, async |client| client.list_api_key(&query).await).await
        }
        "tsg_api_keys_v3.json GetApiKey" => {
            let api_key_id = given.path::<String>("api_key_id");
            ApiKeysClient::prepare(&client, async |client| client.get_api_key(&api_key_id).await).await
        }
        "tsg_api_keys_v3.json UpdateApiKeyName" => {
            let api_key_id = given.path::<String>("api_key_id");
            let body = given.body::<UpdateApiKeyName>();
            ApiKeysClient::prepare(&client, async |client| {
                client.update_api_key_name(&api_key_id, &body).await
            })
            .await
        }
        "tsg_api_keys_v3.json UpdateApiKey" => {
            let api_key_id = given.path::<String>("api_key_id");
            let body = given.body::<UpdateApiKey>();
            ApiKeysClient::prepare(&client, async |client| client.update_api_key(&api_key_id, &body).await)
                .await
        }
        "tsg_api_keys_v3.json DeleteApiKey" => {
            let api_key_id = given.path::<String>("api_key_id");
            ApiKeysClient::prepare(&client, async |client| client.delete_api_key(&api_key_id).await).await
        }
        _ => return None,
    })
}

fn reread_api_keys(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::api_keys::*;
    Some(match key {
        "tsg_api_keys_v3.json CreateApiKey" => again::<CreateApiKeyResponse>(body),
        "tsg_api_keys_v3.json ListApiKey" => again::<ListApiKeyResponse>(body),
        "tsg_api_keys_v3.json GetApiKey" => again::<GetApiKeyResponse>(body),
        "tsg_api_keys_v3.json UpdateApiKeyName" => again::<ApiKeyResponse>(body),
        "tsg_api_keys_v3.json UpdateApiKey" => again::<ApiKeyResponse>(body),
        _ => return None,
    })
}

async fn prepare_domain_authentication(
    client: &SendGridClient,
    key: &str,
    given: &Given,
) -> Option<Prepared> {
    use sendgrid_client::domain_authentication::*;
    let client = client.domain_authentication();
    Some(match key {
        "tsg_domain_authentication_v3.json EmailDnsRecord" => {
            let body = given.body::<EmailDnsRecord>();
            DomainAuthenticationClient::prepare(&client, async |client| client.email_dns_record(&body).await)
                .await
        }
        "tsg_domain_authentication_v3.json ListAuthenticatedDomain" => {
            let query = given.query::<ListAuthenticatedDomainQuery>();
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.list_authenticated_domain(&query).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json AuthenticateDomain" => {
            let body = given.body::<AuthenticateDomain>();
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.authenticate_domain(&body).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json GetAuthenticatedDomain" => {
            let domain_id = given.path::<String>("domain_id");
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.get_authenticated_domain(&domain_id).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json UpdateAuthenticatedDomain" => {
            let domain_id = given.path::<String>("domain_id");
            let body = given.body::<UpdateAuthenticatedDomain>();
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.update_authenticated_domain(&domain_id, &body).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json DeleteAuthenticatedDomain" => {
            let domain_id = given.path::<String>("domain_id");
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.delete_authenticated_domain(&domain_id).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json AssociateSubuserWithDomain" => {
            let domain_id = given.path::<i64>("domain_id");
            let body = given.body::<AssociateSubuserWithDomain>();
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.associate_subuser_with_domain(domain_id, &body).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json DisassociateSubuserFromDomain" => {
            let domain_id = given.path::<i64>("domain_id");
            let query = given.query::<DisassociateSubuserFromDomainQuery>();
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.disassociate_subuser_from_domain(domain_id, &query).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json AssociateSubuserWithDomainMultiple" => {
            let domain_id = given.path::<i64>("domain_id");
            let body = given.body::<AssociateSubuserWithDomainMultiple>();
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.associate_subuser_with_domain_multiple(domain_id, &body).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json AddIpToAuthenticatedDomain" => {
            let id = given.path::<i64>("id");
            let body = given.body::<AddIpToAuthenticatedDomain>();
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.add_ip_to_authenticated_domain(id, &body).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json DeleteIpFromAuthenticatedDomain" => {
            let id = given.path::<i64>("id");
            let ip = given.path::<String>("ip");
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.delete_ip_from_authenticated_domain(id, &ip).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json ValidateAuthenticatedDomain" => {
            let id = given.path::<i64>("id");
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.validate_authenticated_domain(id).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json ListDefaultAuthenticatedDomain" => {
            let query = given.query::<ListDefaultAuthenticatedDomainQuery>();
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.list_default_authenticated_domain(&query).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json ListAuthenticatedDomainWithUser" => {
            let username = given.parameter::<String>("username");
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.list_authenticated_domain_with_user(&username).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json DisassociateAuthenticatedDomainFromUser" => {
            let query = given.query::<DisassociateAuthenticatedDomainFromUserQuery>();
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.disassociate_authenticated_domain_from_user(&query).await
            })
            .await
        }
        "tsg_domain_authentication_v3.json ListAllAuthenticatedDomainWithUser" => {
            let username = given.parameter::<String>("username");
            DomainAuthenticationClient::prepare(&client, async |client| {
                client.list_all_authenticated_domain_with_user(&username).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_domain_authentication(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::domain_authentication::*;
    Some(match key {
        "tsg_domain_authentication_v3.json ListAuthenticatedDomain" => {
            again::<Vec<ListAuthenticatedDomainResponseItem>>(body)
        }
        "tsg_domain_authentication_v3.json AuthenticateDomain" => again::<AuthenticatedDomain>(body),
        "tsg_domain_authentication_v3.json GetAuthenticatedDomain" => again::<AuthenticatedDomain>(body),
        "tsg_domain_authentication_v3.json UpdateAuthenticatedDomain" => {
            again::<Vec<ListAuthenticatedDomainResponseItem>>(body)
        }
        "tsg_domain_authentication_v3.json AssociateSubuserWithDomain" => {
            again::<AuthenticatedDomainSpf>(body)
        }
        "tsg_domain_authentication_v3.json AssociateSubuserWithDomainMultiple" => {
            again::<AuthenticatedDomainSpf>(body)
        }
        "tsg_domain_authentication_v3.json AddIpToAuthenticatedDomain" => {
            again::<AuthenticatedDomainSpf>(body)
        }
        "tsg_domain_authentication_v3.json DeleteIpFromAuthenticatedDomain" => {
            again::<AuthenticatedDomainSpf>(body)
        }
        "tsg_domain_authentication_v3.json ValidateAuthenticatedDomain" => {
            again::<ValidateAuthenticatedDomainResponse>(body)
        }
        "tsg_domain_authentication_v3.json ListDefaultAuthenticatedDomain" => {
            again::<Vec<ListAuthenticatedDomainResponseItem>>(body)
        }
        "tsg_domain_authentication_v3.json ListAuthenticatedDomainWithUser" => {
            again::<AuthenticatedDomainSpf>(body)
        }
        "tsg_domain_authentication_v3.json ListAllAuthenticatedDomainWithUser" => {
            again::<Vec<ListAllAuthenticatedDomainWithUserResponseItem>>(body)
        }
        _ => return None,
    })
}

async fn prepare_email_activity(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::email_activity::*;
    let client = client.email_activity();
    Some(match key {
        "tsg_email_activity_v3.json ListMessage" => {
            let query = given.query::<ListMessageQuery>();
            EmailActivityClient::prepare(&client, async |client| client.list_message(&query).await).await
        }
        "tsg_email_activity_v3.json GetMessage" => {
            let msg_id = given.path::<String>("msg_id");
            EmailActivityClient::prepare(&client, async |client| client.get_message(&msg_id).await).await
        }
        "tsg_email_activity_v3.json RequestCsv" => {
            let query = given.query::<RequestCsvQuery>();
            EmailActivityClient::prepare(&client, async |client| client.request_csv(&query).await).await
        }
        "tsg_email_activity_v3.json DownloadCsv" => {
            let download_uuid = given.path::<String>("download_uuid");
            EmailActivityClient::prepare(&client, async |client| client.download_csv(&download_uuid).await)
                .await
        }
        _ => return None,
    })
}

fn reread_email_activity(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::email_activity::*;
    Some(match key {
        "tsg_email_activity_v3.json ListMessage" => again::<ListMessageResponse>(body),
        "tsg_email_activity_v3.json GetMessage" => again::<GetMessageResponse>(body),
        "tsg_email_activity_v3.json RequestCsv" => again::<RequestCsvResponse>(body),
        "tsg_email_activity_v3.json DownloadCsv" => again::<DownloadCsvResponse>(body),
        _ => return None,
    })
}

async fn prepare_email_validation(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::email_validation::*;
    let client = client.email_validation();
    Some(match key {
        "tsg_email_validation_v3.json ValidateEmail" => {
            let body = given.body::<ValidateEmail>();
            EmailValidationClient::prepare(&client, async |client| client.validate_email(&body).await).await
        }
        "tsg_email_validation_v3.json ListEmailJobForVerification" => {
            let body = given.body::<ListEmailJobForVerification>();
            EmailValidationClient::prepare(&client, async |client| {
                client.list_email_job_for_verification(&body).await
            })
            .await
        }
        "tsg_email_validation_v3.json GetValidationsEmailJobs" => {
            EmailValidationClient::prepare(&client, async |client| client.get_validations_email_jobs().await)
                .await
        }
        "tsg_email_validation_v3.json GetEmailJobForVerification" => {
            let job_id = given.path::<String>("job_id");
            EmailValidationClient::prepare(&client, async |client| {
                client.get_email_job_for_verification(&job_id).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_email_validation(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::email_validation::*;
    Some(match key {
        "tsg_email_validation_v3.json ValidateEmail" => again::<ValidateEmailResponse>(body),
        "tsg_email_validation_v3.json ListEmailJobForVerification" => {
            again::<PutValidationsEmailJobs200Response>(body)
        }
        "tsg_email_validation_v3.json GetValidationsEmailJobs" => {
            again::<GetValidationsEmailJobs200Response>(body)
        }
        "tsg_email_validation_v3.json GetEmailJobForVerification" => {
            again::<GetValidationsEmailJobsJobId200Response>(body)
        }
        _ => return None,
    })
}

async fn prepare_enforced_tls(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::enforced_tls::*;
    let client = client.enforced_tls();
    Some(match key {
        "tsg_enforced_tls_v3.json ListEnforcedTlsSetting" => {
            EnforcedTlsClient::prepare(&client, async |client| client.list_enforced_tls_setting().await).await
        }
        "tsg_enforced_tls_v3.json UpdateEnforcedTlsSetting" => {
            let body = given.body::<EnforcedTlsRequestResponseInput>();
            EnforcedTlsClient::prepare(&client, async |client| {
                client.update_enforced_tls_setting(&body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_enforced_tls(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::enforced_tls::*;
    Some(match key {
        "tsg_enforced_tls_v3.json ListEnforcedTlsSetting" => again::<EnforcedTlsRequestResponse>(body),
        "tsg_enforced_tls_v3.json UpdateEnforcedTlsSetting" => again::<EnforcedTlsRequestResponse>(body),
        _ => return None,
    })
}

async fn prepare_integrations(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::integrations::*;
    let client = client.integrations();
    Some(match key {
        "tsg_integrations_v3.json GetIntegrationsByUser" => {
            IntegrationsClient::prepare(&client, async |client| client.get_integrations_by_user().await).await
        }
        "tsg_integrations_v3.json AddIntegration" => {
            let body = given.body::<IntegrationInput>();
            IntegrationsClient::prepare(&client, async |client| client.add_integration(&body).await).await
        }
        "tsg_integrations_v3.json DeleteIntegration" => {
            let ids = given.parameter::<Vec<String>>("ids");
            IntegrationsClient::prepare(&client, async |client| client.delete_integration(&ids).await).await
        }
        "tsg_integrations_v3.json FindIntegrationById" => {
            let id = given.path::<String>("id");
            IntegrationsClient::prepare(&client, async |client| client.find_integration_by_id(&id).await)
                .await
        }
        "tsg_integrations_v3.json UpdateIntegration" => {
            let id = given.path::<String>("id");
            let body = given.body::<IntegrationPatch>();
            IntegrationsClient::prepare(&client, async |client| client.update_integration(&id, &body).await)
                .await
        }
        _ => return None,
    })
}

fn reread_integrations(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::integrations::*;
    Some(match key {
        "tsg_integrations_v3.json GetIntegrationsByUser" => again::<GetIntegrationsByUserResponse>(body),
        "tsg_integrations_v3.json AddIntegration" => again::<Integration>(body),
        "tsg_integrations_v3.json FindIntegrationById" => again::<Integration>(body),
        "tsg_integrations_v3.json UpdateIntegration" => again::<Integration>(body),
        _ => return None,
    })
}

async fn prepare_ip_access_management(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::ip_access_management::*;
    let client = client.ip_access_management();
    Some(match key {
        "tsg_ip_access_management_v3.json ListAccessActivity" => {
            let query = given.query::<ListAccessActivityQuery>();
            IpAccessManagementClient::prepare(&client, async |client| {
                client.list_access_activity(&query).await
            })
            .await
        }
        "tsg_ip_access_management_v3.json AddIpToAllowList" => {
            let body = given.body::<AddIpToAllowList>();
            IpAccessManagementClient::prepare(&client, async |client| {
                client.add_ip_to_allow_list(&body).await
            })
            .await
        }
        "tsg_ip_access_management_v3.json ListAllowedIp" => {
            IpAccessManagementClient::prepare(&client, async |client| client.list_allowed_ip().await).await
        }
        "tsg_ip_access_management_v3.json DeleteAllowedIps" => {
            let body = given.body::<DeleteAllowedIps>();
            IpAccessManagementClient::prepare(&client, async |client| client.delete_allowed_ips(&body).await)
                .await
        }
        "tsg_ip_access_management_v3.json GetAllowedIp" => {
            let rule_id = given.path::<String>("rule_id");
            IpAccessManagementClient::prepare(&client, async |client| client.get_allowed_ip(&rule_id).await)
                .await
        }
        "tsg_ip_access_management_v3.json DeleteAllowedIp" => {
            let rule_id = given.path::<String>("rule_id");
            IpAccessManagementClient::prepare(&client, async |client| {
                client.delete_allowed_ip(&rule_id).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_ip_access_management(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::ip_access_management::*;
    Some(match key {
        "tsg_ip_access_management_v3.json ListAccessActivity" => again::<ListAccessActivityResponse>(body),
        "tsg_ip_access_management_v3.json AddIpToAllowList" => again::<IpAccessManagement2xx>(body),
        "tsg_ip_access_management_v3.json ListAllowedIp" => again::<IpAccessManagement2xx>(body),
        "tsg_ip_access_management_v3.json GetAllowedIp" => again::<IpAccessManagement2xx>(body),
        _ => return None,
    })
}

async fn prepare_ip_address_management(
    client: &SendGridClient,
    key: &str,
    given: &Given,
) -> Option<Prepared> {
    use sendgrid_client::ip_address_management::*;
    let client = client.ip_address_management();
    Some(match key {
        "tsg_ip_address_management_v3.json ListIp" => {
            let query = given.query::<ListIpQuery>();
            IpAddressManagementClient::prepare(&client, async |client| client.list_ip(&query).await).await
        }
        "tsg_ip_address_management_v3.json AddIp" => {
            let body = given.body::<AddIp>();
            IpAddressManagementClient::prepare(&client, async |client| client.add_ip(&body).await).await
        }
        "tsg_ip_address_management_v3.json GetIp" => {
            let ip = given.path::<String>("ip");
            let query = given.query::<GetIpQuery>();
            IpAddressManagementClient::prepare(&client, async |client| client.get_ip(&ip, &query).await).await
        }
        "tsg_ip_address_management_v3.json UpdateIp" => {
            let ip = given.path::<String>("ip");
            let body = given.body::<UpdateIp>();
            IpAddressManagementClient::prepare(&client, async |client| client.update_ip(&ip, &body).await)
                .await
        }
        "tsg_ip_address_management_v3.json ListSubUserAssignedToIp" => {
            let ip = given.path::<String>("ip");
            let query = given.query::<ListSubUserAssignedToIpQuery>();
            IpAddressManagementClient::prepare(&client, async |client| {
                client.list_sub_user_assigned_to_ip(&ip, &query).await
            })
            .await
        }
        "tsg_ip_address_management_v3.json AddSubUsersToIp" => {
            let ip = given.path::<String>("ip");
            let body = given.body::<AddSubUsersToIp>();
            IpAddressManagementClient::prepare(&client, async |client| {
                client.add_sub_users_to_ip(&ip, &body).await
            })
            .await
        }
        "tsg_ip_address_management_v3.json DeleteSubUsersFromIp" => {
            let ip = given.path::<String>("ip");
            let body = given.body::<DeleteSubUsersFromIp>();
            IpAddressManagementClient::prepare(&client, async |client| {
                client.delete_sub_users_from_ip(&ip, &body).await
            })
            .await
        }
        "tsg_ip_address_management_v3.json ListIpPool" => {
            let query = given.query::<ListIpPoolQuery>();
            IpAddressManagementClient::prepare(&client, async |client| client.list_ip_pool(&query).await)
                .await
        }
        "tsg_ip_address_management_v3.json CreateIpPool" => {
            let body = given.body::<CreateIpPool>();
            IpAddressManagementClient::prepare(&client, async |client| client.create_ip_pool(&body).await)
                .await
        }
        "tsg_ip_address_management_v3.json GetIpPool" => {
            let poolid = given.path::<String>("poolid");
            let query = given.query::<GetIpPoolQuery>();
            IpAddressManagementClient::prepare(&client, async |client| {
                client.get_ip_pool(&poolid, &query).await
            })
            .await
        }
        "tsg_ip_address_management_v3.json UpdateIpPool" => {
            let poolid = given.path::<String>("poolid");
            let body = given.body::<UpdateIpPool>();
            IpAddressManagementClient::prepare(&client, async |client| {
                client.update_ip_pool(&poolid, &body).await
            })
            .await
        }
        "tsg_ip_address_management_v3.json DeleteIpPool" => {
            let poolid = given.path::<String>("poolid");
            IpAddressManagementClient::prepare(&client, async |client| client.delete_ip_pool(&poolid).await)
                .await
        }
        "tsg_ip_address_management_v3.json ListIpAssignedToIpPool" => {
            let poolid = given.path::<String>("poolid");
            let query = given.query::<ListIpAssignedToIpPoolQuery>();
            IpAddressManagementClient::prepare(&client, async |client| {
                client.list_ip_assigned_to_ip_pool(&poolid, &query).await
            })
            .await
        }
        "tsg_ip_address_management_v3.json AddIpsToIpPool" => {
            let poolid = given.path::<String>("poolid");
            let body = given.body::<AddIpsToIpPool>();
            IpAddressManagementClient::prepare(&client, async |client| {
                client.add_ips_to_ip_pool(&poolid, &body).await
            })
            .await
        }
        "tsg_ip_address_management_v3.json DeleteIpsFromIpPool" => {
            let poolid = given.path::<String>("poolid");
            let body = given.body::<DeleteIpsFromIpPool>();
            IpAddressManagementClient::prepare(&client, async |client| {
                client.delete_ips_from_ip_pool(&poolid, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_ip_address_management(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::ip_address_management::*;
    Some(match key {
        "tsg_ip_address_management_v3.json ListIp" => again::<ListIpResponse>(body),
        "tsg_ip_address_management_v3.json AddIp" => again::<AddIpResponse>(body),
        "tsg_ip_address_management_v3.json GetIp" => again::<GetIpResponse>(body),
        "tsg_ip_address_management_v3.json UpdateIp" => again::<UpdateIpResponse>(body),
        "tsg_ip_address_management_v3.json ListSubUserAssignedToIp" => {
            again::<ListSubUserAssignedToIpResponse>(body)
        }
        "tsg_ip_address_management_v3.json AddSubUsersToIp" => again::<AddSubUsersToIpResponse>(body),
        "tsg_ip_address_management_v3.json ListIpPool" => again::<ListIpPoolResponse>(body),
        "tsg_ip_address_management_v3.json CreateIpPool" => again::<CreateIpPoolResponse>(body),
        "tsg_ip_address_management_v3.json GetIpPool" => again::<GetIpPoolResponse>(body),
        "tsg_ip_address_management_v3.json UpdateIpPool" => again::<UpdateIpPoolResponse>(body),
        "tsg_ip_address_management_v3.json ListIpAssignedToIpPool" => {
            again::<ListIpAssignedToIpPoolResponse>(body)
        }
        "tsg_ip_address_management_v3.json AddIpsToIpPool" => again::<AddIpsToIpPoolResponse>(body),
        _ => return None,
    })
}

async fn prepare_ip_provisioning(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::ip_provisioning::*;
    let client = client.ip_provisioning();
    Some(match key {
        "tsg_ip_provisioning_v3.json ListAccountIps" => {
            let account_id = given.path::<String>("accountID");
            let query = given.query::<ListAccountIpsQuery>();
            IpProvisioningClient::prepare(&client, async |client| {
                client.list_account_ips(&account_id, &query).await
            })
            .await
        }
        "tsg_ip_provisioning_v3.json AddAccountIps" => {
            let account_id = given.path::<String>("accountID");
            let body = given.body::<AddAccountIps>();
            IpProvisioningClient::prepare(&client, async |client| {
                client.add_account_ips(&account_id, &body).await
            })
            .await
        }
        "tsg_ip_provisioning_v3.json RemoveAccountIps" => {
            let account_id = given.path::<String>("accountID");
            let body = given.body::<RemoveAccountIps>();
            IpProvisioningClient::prepare(&client, async |client| {
                client.remove_account_ips(&account_id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_ip_provisioning(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::ip_provisioning::*;
    Some(match key {
        "tsg_ip_provisioning_v3.json ListAccountIps" => again::<ListAccountIpsResponse>(body),
        "tsg_ip_provisioning_v3.json AddAccountIps" => again::<AddAccountIpsResponse>(body),
        _ => return None,
    })
}

async fn prepare_ip_warmup(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::ip_warmup::*;
    let client = client.ip_warmup();
    Some(match key {
        "tsg_ip_warmup_v3.json WarmUpIp" => {
            let body = given.body::<WarmUpIp>();
            IpWarmupClient::prepare(&client, async |client| client.warm_up_ip(&body).await).await
        }
        "tsg_ip_warmup_v3.json ListWarmUpIp" => {
            IpWarmupClient::prepare(&client, async |client| client.list_warm_up_ip().await).await
        }
        "tsg_ip_warmup_v3.json GetWarmUpIp" => {
            let ip_address = given.path::<String>("ip_address");
            IpWarmupClient::prepare(&client, async |client| client.get_warm_up_ip(&ip_address).await).await
        }
        "tsg_ip_warmup_v3.json StopIpWarmUp" => {
            let ip_address = given.path::<String>("ip_address");
            IpWarmupClient::prepare(&client, async |client| client.stop_ip_warm_up(&ip_address).await).await
        }
        _ => return None,
    })
}

fn reread_ip_warmup(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::ip_warmup::*;
    Some(match key {
        "tsg_ip_warmup_v3.json WarmUpIp" => again::<Vec<IpWarmup200Item>>(body),
        "tsg_ip_warmup_v3.json ListWarmUpIp" => again::<Vec<IpWarmup200Item>>(body),
        "tsg_ip_warmup_v3.json GetWarmUpIp" => again::<Vec<IpWarmup200Item>>(body),
        _ => return None,
    })
}

async fn prepare_ips(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::ips::*;
    let client = client.ips();
    Some(match key {
        "tsg_ips_v3.json AddIp" => {
            let body = given.body::<AddIpAddress>();
            IpsClient::prepare(&client, async |client| client.add_ip_address(&body).await).await
        }
        "tsg_ips_v3.json ListIp" => {
            let query = given.query::<ListIpAddressQuery>();
            IpsClient::prepare(&client, async |client| client.list_ip_address(&query).await).await
        }
        "tsg_ips_v3.json GetIp" => {
            let ip_address = given.path::<String>("ip_address");
            IpsClient::prepare(&client, async |client| client.get_ip_address(&ip_address).await).await
        }
        "tsg_ips_v3.json ListAssignedIp" => {
            IpsClient::prepare(&client, async |client| client.list_assigned_ip().await).await
        }
        "tsg_ips_v3.json CreateIpPool" => {
            let body = given.body::<CreateIpAddressPool>();
            IpsClient::prepare(&client, async |client| client.create_ip_address_pool(&body).await).await
        }
        "tsg_ips_v3.json ListIpPool" => {
            IpsClient::prepare(&client, async |client| client.list_ip_address_pool().await).await
        }
        "tsg_ips_v3.json GetIpPool" => {
            let pool_name = given.path::<String>("pool_name");
            IpsClient::prepare(&client, async |client| client.get_ip_address_pool(&pool_name).await).await
        }
        "tsg_ips_v3.json UpdateIpPool" => {
            let pool_name = given.path::<String>("pool_name");
            let body = given.body::<UpdateIpAddressPool>();
            IpsClient::prepare(&client, async |client| client.update_ip_address_pool(&pool_name, &body).await)
                .await
        }
        "tsg_ips_v3.json DeleteIpPool" => {
            let pool_name = given.path::<String>("pool_name");
            IpsClient::prepare(&client, async |client| client.delete_ip_address_pool(&pool_name).await).await
        }
        "tsg_ips_v3.json AddIpToIpPool" => {
            let pool_name = given.path::<String>("pool_name");
            let body = given.body::<AddIpToIpPool>();
            IpsClient::prepare(&client, async |client| client.add_ip_to_ip_pool(&pool_name, &body).await)
                .await
        }
        "tsg_ips_v3.json DeleteIpFromIpPool" => {
            let pool_name = given.path::<String>("pool_name");
            let ip = given.path::<String>("ip");
            IpsClient::prepare(&client, async |client| client.delete_ip_from_ip_pool(&pool_name, &ip).await)
                .await
        }
        "tsg_ips_v3.json ListRemainingIpCount" => {
            IpsClient::prepare(&client, async |client| client.list_remaining_ip_count().await).await
        }
        _ => return None,
    })
}

fn reread_ips(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::ips::*;
    Some(match key {
        "tsg_ips_v3.json AddIp" => again::<AddIpAddressResponse>(body),
        "tsg_ips_v3.json ListIp" => again::<Vec<ListIpAddressResponseItem>>(body),
        "tsg_ips_v3.json GetIp" => again::<GetIpAddressResponse>(body),
        "tsg_ips_v3.json ListAssignedIp" => again::<Vec<ListAssignedIpResponseItem>>(body),
        "tsg_ips_v3.json CreateIpPool" => again::<IpPools200>(body),
        "tsg_ips_v3.json ListIpPool" => again::<Vec<IpPools200>>(body),
        "tsg_ips_v3.json GetIpPool" => again::<GetIpAddressPoolResponse>(body),
        "tsg_ips_v3.json UpdateIpPool" => again::<IpPools200>(body),
        "tsg_ips_v3.json AddIpToIpPool" => again::<AddIpToIpPoolResponse>(body),
        "tsg_ips_v3.json ListRemainingIpCount" => again::<ListRemainingIpCountResponse>(body),
        _ => return None,
    })
}

async fn prepare_link_branding(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::link_branding::*;
    let client = client.link_branding();
    Some(match key {
        "tsg_link_branding_v3.json CreateBrandedLink" => {
            let body = given.body::<CreateBrandedLink>();
            LinkBrandingClient::prepare(&client, async |client| client.create_branded_link(&body).await).await
        }
        "tsg_link_branding_v3.json ListBrandedLink" => {
            let query = given.query::<ListBrandedLinkQuery>();
            LinkBrandingClient::prepare(&client, async |client| client.list_branded_link(&query).await).await
        }
        "tsg_link_branding_v3.json GetBrandedLink" => {
            let id = given.path::<i64>("id");
            LinkBrandingClient::prepare(&client, async |client| client.get_branded_link(id).await).await
        }
        "tsg_link_branding_v3.json UpdateBrandedLink" => {
            let id = given.path::<i64>("id");
            let body = given.body::<UpdateBrandedLink>();
            LinkBrandingClient::prepare(&client, async |client| client.update_branded_link(id, &body).await)
                .await
        }
        "tsg_link_branding_v3.json DeleteBrandedLink" => {
            let id = given.path::<i64>("id");
            LinkBrandingClient::prepare(&client, async |client| client.delete_branded_link(id).await).await
        }
        "tsg_link_branding_v3.json ValidateBrandedLink" => {
            let id = given.path::<i64>("id");
            LinkBrandingClient::prepare(&client, async |client| client.validate_branded_link(id).await).await
        }
        "tsg_link_branding_v3.json AssociateBrandedLinkWithSubuser" => {
            let link_id = given.path::<i64>("link_id");
            let body = given.body::<AssociateBrandedLinkWithSubuser>();
            LinkBrandingClient::prepare(&client, async |client| {
                client.associate_branded_link_with_subuser(link_id, &body).await
            })
            .await
        }
        "tsg_link_branding_v3.json ListDefaultBrandedLink" => {
            let query = given.query::<ListDefaultBrandedLinkQuery>();
            LinkBrandingClient::prepare(&client, async |client| {
                client.list_default_branded_link(&query).await
            })
            .await
        }
        "tsg_link_branding_v3.json ListSubuserBrandedLink" => {
            let username = given.parameter::<String>("username");
            LinkBrandingClient::prepare(&client, async |client| {
                client.list_subuser_branded_link(&username).await
            })
            .await
        }
        "tsg_link_branding_v3.json DisassociateBrandedLinkFromSubuser" => {
            let username = given.parameter::<String>("username");
            LinkBrandingClient::prepare(&client, async |client| {
                client.disassociate_branded_link_from_subuser(&username).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_link_branding(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::link_branding::*;
    Some(match key {
        "tsg_link_branding_v3.json CreateBrandedLink" => again::<LinkBranding200>(body),
        "tsg_link_branding_v3.json ListBrandedLink" => again::<Vec<LinkBranding200>>(body),
        "tsg_link_branding_v3.json GetBrandedLink" => again::<LinkBranding200>(body),
        "tsg_link_branding_v3.json UpdateBrandedLink" => again::<LinkBranding200>(body),
        "tsg_link_branding_v3.json ValidateBrandedLink" => again::<ValidateBrandedLinkResponse>(body),
        "tsg_link_branding_v3.json AssociateBrandedLinkWithSubuser" => again::<LinkBranding200>(body),
        "tsg_link_branding_v3.json ListDefaultBrandedLink" => again::<LinkBranding200>(body),
        "tsg_link_branding_v3.json ListSubuserBrandedLink" => again::<LinkBranding200>(body),
        _ => return None,
    })
}

async fn prepare_email_logs(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::email_logs::*;
    let client = client.email_logs();
    Some(match key {
        "tsg_logs_v3.json GetMessageById" => {
            let sg_message_id = given.path::<String>("sg_message_id");
            let query = given.query::<GetMessageByIdQuery>();
            EmailLogsClient::prepare(&client, async |client| {
                client.get_message_by_id(&sg_message_id, &query).await
            })
            .await
        }
        "tsg_logs_v3.json ListMessagesByFilter" => {
            let body = given.body::<EmailLogsGetMessagesByFilterRequest>();
            EmailLogsClient::prepare(&client, async |client| client.list_messages_by_filter(&body).await)
                .await
        }
        _ => return None,
    })
}

fn reread_email_logs(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::email_logs::*;
    Some(match key {
        "tsg_logs_v3.json GetMessageById" => again::<EmailLogsGetMessageByIdResponse>(body),
        "tsg_logs_v3.json ListMessagesByFilter" => again::<EmailLogsGetMessagesByFilterResponse>(body),
        _ => return None,
    })
}

async fn prepare_mail_settings(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::mail_settings::*;
    let client = client.mail_settings();
    Some(match key {
        "tsg_mail_settings_v3.json ListMailSetting" => {
            let query = given.query::<ListMailSettingQuery>();
            MailSettingsClient::prepare(&client, async |client| client.list_mail_setting(&query).await).await
        }
        "tsg_mail_settings_v3.json UpdateAddressWhitelist" => {
            let body = given.body::<UpdateAddressWhitelist>();
            MailSettingsClient::prepare(&client, async |client| client.update_address_whitelist(&body).await)
                .await
        }
        "tsg_mail_settings_v3.json ListAddressWhitelist" => {
            MailSettingsClient::prepare(&client, async |client| client.list_address_whitelist().await).await
        }
        "tsg_mail_settings_v3.json UpdateBouncePurge" => {
            let body = given.body::<MailSettingsBouncePurgeInput>();
            MailSettingsClient::prepare(&client, async |client| client.update_bounce_purge(&body).await).await
        }
        "tsg_mail_settings_v3.json ListBouncePurge" => {
            MailSettingsClient::prepare(&client, async |client| client.list_bounce_purge().await).await
        }
        "tsg_mail_settings_v3.json UpdateFooter" => {
            let body = given.body::<MailSettingsFooterInput>();
            MailSettingsClient::prepare(&client, async |client| client.update_footer(&body).await).await
        }
        "tsg_mail_settings_v3.json ListFooter" => {
            MailSettingsClient::prepare(&client, async |client| client.list_footer().await).await
        }
        "tsg_mail_settings_v3.json UpdateForwardBounce" => {
            let body = given.body::<MailSettingsForwardBounceInput>();
            MailSettingsClient::prepare(&client, async |client| client.update_forward_bounce(&body).await)
                .await
        }
        "tsg_mail_settings_v3.json ListForwardBounce" => {
            MailSettingsClient::prepare(&client, async |client| client.list_forward_bounce().await).await
        }
        "tsg_mail_settings_v3.json UpdateForwardSpam" => {
            let body = given.body::<MailSettingsForwardSpamInput>();
            MailSettingsClient::prepare(&client, async |client| client.update_forward_spam(&body).await).await
        }
        "tsg_mail_settings_v3.json ListForwardSpam" => {
            MailSettingsClient::prepare(&client, async |client| client.list_forward_spam().await).await
        }
        "tsg_mail_settings_v3.json UpdateTemplate" => {
            let body = given.body::<UpdateTemplateSetting>();
            MailSettingsClient::prepare(&client, async |client| client.update_template_setting(&body).await)
                .await
        }
        "tsg_mail_settings_v3.json ListTemplate" => {
            MailSettingsClient::prepare(&client, async |client| client.list_template_setting().await).await
        }
        _ => return None,
    })
}

fn reread_mail_settings(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::mail_settings::*;
    Some(match key {
        "tsg_mail_settings_v3.json ListMailSetting" => again::<ListMailSettingResponse>(body),
        "tsg_mail_settings_v3.json UpdateAddressWhitelist" => again::<MailSettingsAddressWhitelabel200>(body),
        "tsg_mail_settings_v3.json ListAddressWhitelist" => again::<MailSettingsAddressWhitelabel200>(body),
        "tsg_mail_settings_v3.json UpdateBouncePurge" => again::<MailSettingsBouncePurge>(body),
        "tsg_mail_settings_v3.json ListBouncePurge" => again::<MailSettingsBouncePurge>(body),
        "tsg_mail_settings_v3.json UpdateFooter" => again::<MailSettingsFooter>(body),
        "tsg_mail_settings_v3.json ListFooter" => again::<MailSettingsFooter>(body),
        "tsg_mail_settings_v3.json UpdateForwardBounce" => again::<MailSettingsForwardBounce>(body),
        "tsg_mail_settings_v3.json ListForwardBounce" => again::<MailSettingsForwardBounce>(body),
        "tsg_mail_settings_v3.json UpdateForwardSpam" => again::<MailSettingsForwardSpam>(body),
        "tsg_mail_settings_v3.json ListForwardSpam" => again::<MailSettingsForwardSpam>(body),
        "tsg_mail_settings_v3.json UpdateTemplate" => again::<UpdateTemplateSettingResponse>(body),
        "tsg_mail_settings_v3.json ListTemplate" => again::<MailSettingsTemplate200>(body),
        _ => return None,
    })
}

async fn prepare_partner_settings(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::partner_settings::*;
    let client = client.partner_settings();
    Some(match key {
        "tsg_partner_v3.json ListPartnerSetting" => {
            let query = given.query::<ListPartnerSettingQuery>();
            PartnerSettingsClient::prepare(&client, async |client| client.list_partner_setting(&query).await)
                .await
        }
        _ => return None,
    })
}

fn reread_partner_settings(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::partner_settings::*;
    Some(match key {
        "tsg_partner_v3.json ListPartnerSetting" => again::<ListPartnerSettingResponse>(body),
        _ => return None,
    })
}

async fn prepare_data_erasure(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::data_erasure::*;
    let client = client.data_erasure();
    Some(match key {
        "tsg_recipients_data_erasure_v3.json EraseRecipientEmailData" => {
            let body = given.body::<RecipientsDataErasureEraseRecipientsRequest>();
            DataErasureClient::prepare(&client, async |client| client.erase_recipient_email_data(&body).await)
                .await
        }
        _ => return None,
    })
}

fn reread_data_erasure(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::data_erasure::*;
    Some(match key {
        "tsg_recipients_data_erasure_v3.json EraseRecipientEmailData" => {
            again::<RecipientsDataErasureJobId>(body)
        }
        _ => return None,
    })
}

async fn prepare_reverse_dns(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::reverse_dns::*;
    let client = client.reverse_dns();
    Some(match key {
        "tsg_reverse_dns_v3.json SetUpReverseDns" => {
            let body = given.body::<SetUpReverseDns>();
            ReverseDnsApiClient::prepare(&client, async |client| client.set_up_reverse_dns(&body).await).await
        }
        "tsg_reverse_dns_v3.json ListReverseDns" => {
            let query = given.query::<ListReverseDnsQuery>();
            ReverseDnsApiClient::prepare(&client, async |client| client.list_reverse_dns(&query).await).await
        }
        "tsg_reverse_dns_v3.json GetReverseDns" => {
            let id = given.path::<String>("id");
            ReverseDnsApiClient::prepare(&client, async |client| client.get_reverse_dns(&id).await).await
        }
        "tsg_reverse_dns_v3.json DeleteReverseDns" => {
            let id = given.path::<String>("id");
            ReverseDnsApiClient::prepare(&client, async |client| client.delete_reverse_dns(&id).await).await
        }
        "tsg_reverse_dns_v3.json ValidateReverseDns" => {
            let id = given.path::<String>("id");
            ReverseDnsApiClient::prepare(&client, async |client| client.validate_reverse_dns(&id).await).await
        }
        _ => return None,
    })
}

fn reread_reverse_dns(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::reverse_dns::*;
    Some(match key {
        "tsg_reverse_dns_v3.json SetUpReverseDns" => again::<ReverseDns>(body),
        "tsg_reverse_dns_v3.json ListReverseDns" => again::<Vec<ReverseDns>>(body),
        "tsg_reverse_dns_v3.json GetReverseDns" => again::<ReverseDns>(body),
        "tsg_reverse_dns_v3.json ValidateReverseDns" => again::<ValidateReverseDnsResponse>(body),
        _ => return None,
    })
}

async fn prepare_scopes(client: &SendGridClient, key: &str, _given: &Given) -> Option<Prepared> {
    use sendgrid_client::scopes::*;
    let client = client.scopes();
    Some(match key {
        "tsg_scopes_v3.json ListScope" => {
            ScopesClient::prepare(&client, async |client| client.list_scope().await).await
        }
        _ => return None,
    })
}

fn reread_scopes(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::scopes::*;
    Some(match key {
        "tsg_scopes_v3.json ListScope" => again::<ListScopeResponse>(body),
        _ => return None,
    })
}

async fn prepare_engagement_quality(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::engagement_quality::*;
    let client = client.engagement_quality();
    Some(match key {
        "tsg_seq_v3.json ListEngagementQualityScore" => {
            let query = given.query::<ListEngagementQualityScoreQuery>();
            EngagementQualityClient::prepare(&client, async |client| {
                client.list_engagement_quality_score(&query).await
            })
            .await
        }
        "tsg_seq_v3.json ListSubuserEngagementQualityScore" => {
            let query = given.query::<ListSubuserEngagementQualityScoreQuery>();
            EngagementQualityClient::prepare(&client, async |client| {
                client.list_subuser_engagement_quality_score(&query).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_engagement_quality(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::engagement_quality::*;
    Some(match key {
        "tsg_seq_v3.json ListEngagementQualityScore" => again::<ListEngagementQualityScoreResponse>(body),
        "tsg_seq_v3.json ListSubuserEngagementQualityScore" => {
            again::<ListSubuserEngagementQualityScoreResponse>(body)
        }
        _ => return None,
    })
}

async fn prepare_sso(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::sso::*;
    let client = client.sso();
    Some(match key {
        "tsg_sso_v3.json CreateSsoCertificate" => {
            let body = given.body::<CreateSsoCertificate>();
            SingleSignOnClient::prepare(&client, async |client| client.create_sso_certificate(&body).await)
                .await
        }
        "tsg_sso_v3.json GetSsoCertificate" => {
            let cert_id = given.path::<String>("cert_id");
            SingleSignOnClient::prepare(&client, async |client| client.get_sso_certificate(&cert_id).await)
                .await
        }
        "tsg_sso_v3.json UpdateSsoCertificate" => {
            let cert_id = given.path::<String>("cert_id");
            let body = given.body::<UpdateSsoCertificate>();
            SingleSignOnClient::prepare(&client, async |client| {
                client.update_sso_certificate(&cert_id, &body).await
            })
            .await
        }
        "tsg_sso_v3.json DeleteSsoCertificate" => {
            let cert_id = given.path::<String>("cert_id");
            SingleSignOnClient::prepare(&client, async |client| client.delete_sso_certificate(&cert_id).await)
                .await
        }
        "tsg_sso_v3.json CreateSsoIntegration" => {
            let body = given.body::<PostPatchIntegrationRequest>();
            SingleSignOnClient::prepare(&client, async |client| client.create_sso_integration(&body).await)
                .await
        }
        "tsg_sso_v3.json ListSsoIntegration" => {
            let query = given.query::<ListSsoIntegrationQuery>();
            SingleSignOnClient::prepare(&client, async |client| client.list_sso_integration(&query).await)
                .await
        }
        "tsg_sso_v3.json GetSsoIntegration" => {
            let id = given.path::<String>("id");
            let query = given.query::<GetSsoIntegrationQuery>();
            SingleSignOnClient::prepare(&client, async |client| client.get_sso_integration(&id, &query).await)
                .await
        }
        "tsg_sso_v3.json UpdateSsoIntegration" => {
            let id = given.path::<String>("id");
            let query = given.query::<UpdateSsoIntegrationQuery>();
            let body = given.body::<PostPatchIntegrationRequest>();
            SingleSignOnClient::prepare(&client, async |client| {
                client.update_sso_integration(&id, &query, &body).await
            })
            .await
        }
        "tsg_sso_v3.json DeleteSsoIntegration" => {
            let id = given.path::<String>("id");
            SingleSignOnClient::prepare(&client, async |client| client.delete_sso_integration(&id).await)
                .await
        }
        "tsg_sso_v3.json ListSsoIntegrationCertificate" => {
            let integration_id = given.path::<String>("integration_id");
            SingleSignOnClient::prepare(&client, async |client| {
                client.list_sso_integration_certificate(&integration_id).await
            })
            .await
        }
        "tsg_sso_v3.json CreateSsoTeammate" => {
            let body = given.body::<PostSsoTeammatesRequest>();
            SingleSignOnClient::prepare(&client, async |client| client.create_sso_teammate(&body).await).await
        }
        "tsg_sso_v3.json UpdateSsoTeammate" => {
            let username = given.path::<String>("username");
            let body = given.body::<PatchSsoTeammatesRequest>();
            SingleSignOnClient::prepare(&client, async |client| {
                client.update_sso_teammate(&username, &body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_sso(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::sso::*;
    Some(match key {
        "tsg_sso_v3.json CreateSsoCertificate" => again::<SsoCertificateBody>(body),
        "tsg_sso_v3.json GetSsoCertificate" => again::<SsoCertificateBody>(body),
        "tsg_sso_v3.json UpdateSsoCertificate" => again::<SsoCertificateBody>(body),
        "tsg_sso_v3.json DeleteSsoCertificate" => again::<SsoCertificateBody>(body),
        "tsg_sso_v3.json CreateSsoIntegration" => again::<SsoIntegration>(body),
        "tsg_sso_v3.json ListSsoIntegration" => again::<Vec<SsoIntegration>>(body),
        "tsg_sso_v3.json GetSsoIntegration" => again::<SsoIntegration>(body),
        "tsg_sso_v3.json UpdateSsoIntegration" => again::<SsoIntegration>(body),
        "tsg_sso_v3.json ListSsoIntegrationCertificate" => again::<Vec<SsoCertificateBody>>(body),
        "tsg_sso_v3.json CreateSsoTeammate" => again::<PostSsoTeammates201>(body),
        "tsg_sso_v3.json UpdateSsoTeammate" => again::<PatchSsoTeammates200>(body),
        _ => return None,
    })
}

async fn prepare_subusers(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::subusers::*;
    let client = client.subusers();
    Some(match key {
        "tsg_subusers_v3.json ListSubuser" => {
            let query = given.query::<ListSubuserQuery>();
            SubusersClient::prepare(&client, async |client| client.list_subuser(&query).await).await
        }
        "tsg_subusers_v3.json CreateSubuser" => {
            let body = given.body::<CreateSubuser>();
            SubusersClient::prepare(&client, async |client| client.create_subuser(&body).await).await
        }
        "tsg_subusers_v3.json UpdateSubuser" => {
            let subuser_name = given.path::<String>("subuser_name");
            let body = given.body::<UpdateSubuser>();
            SubusersClient::prepare(&client, async |client| client.update_subuser(&subuser_name, &body).await)
                .await
        }
        "tsg_subusers_v3.json DeleteSubuser" => {
            let subuser_name = given.path::<String>("subuser_name");
            SubusersClient::prepare(&client, async |client| client.delete_subuser(&subuser_name).await).await
        }
        "tsg_subusers_v3.json UpdateSubuserWebsiteAccess" => {
            let subuser_name = given.path::<String>("subuser_name");
            let body = given.body::<UpdateSubuserWebsiteAccess>();
            SubusersClient::prepare(&client, async |client| {
                client.update_subuser_website_access(&subuser_name, &body).await
            })
            .await
        }
        "tsg_subusers_v3.json GetSubuserCredit" => {
            let subuser_name = given.path::<String>("subuser_name");
            SubusersClient::prepare(&client, async |client| client.get_subuser_credit(&subuser_name).await)
                .await
        }
        "tsg_subusers_v3.json UpdateSubuserCredit" => {
            let subuser_name = given.path::<String>("subuser_name");
            let body = given.body::<SubuserCreditsRequest>();
            SubusersClient::prepare(&client, async |client| {
                client.update_subuser_credit(&subuser_name, &body).await
            })
            .await
        }
        "tsg_subusers_v3.json UpdateSubuserRemainingCredit" => {
            let subuser_name = given.path::<String>("subuser_name");
            let body = given.body::<UpdateSubuserRemainingCredit>();
            SubusersClient::prepare(&client, async |client| {
                client.update_subuser_remaining_credit(&subuser_name, &body).await
            })
            .await
        }
        "tsg_subusers_v3.json UpdateSubuserIp" => {
            let subuser_name = given.path::<String>("subuser_name");
            let body = given.body::<Vec<String>>();
            SubusersClient::prepare(&client, async |client| {
                client.update_subuser_ip(&subuser_name, &body).await
            })
            .await
        }
        "tsg_subusers_v3.json ListSubuserMonthlyStat" => {
            let subuser_name = given.path::<String>("subuser_name");
            let query = given.query::<ListSubuserMonthlyStatQuery>();
            SubusersClient::prepare(&client, async |client| {
                client.list_subuser_monthly_stat(&subuser_name, &query).await
            })
            .await
        }
        "tsg_subusers_v3.json ListReputation" => {
            let query = given.query::<ListReputationQuery>();
            SubusersClient::prepare(&client, async |client| client.list_reputation(&query).await).await
        }
        "tsg_subusers_v3.json ListStat" => {
            let query = given.query::<ListSubuserStatQuery>();
            SubusersClient::prepare(&client, async |client| client.list_subuser_stat(&query).await).await
        }
        "tsg_subusers_v3.json ListMonthlyStat" => {
            let query = given.query::<ListMonthlyStatQuery>();
            SubusersClient::prepare(&client, async |client| client.list_monthly_stat(&query).await).await
        }
        "tsg_subusers_v3.json ListStatSum" => {
            let query = given.query::<ListStatSumQuery>();
            SubusersClient::prepare(&client, async |client| client.list_stat_sum(&query).await).await
        }
        _ => return None,
    })
}

fn reread_subusers(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::subusers::*;
    Some(match key {
        "tsg_subusers_v3.json ListSubuser" => again::<Vec<Subuser>>(body),
        "tsg_subusers_v3.json CreateSubuser" => again::<SubuserPost>(body),
        "tsg_subusers_v3.json GetSubuserCredit" => again::<SubuserCredits>(body),
        "tsg_subusers_v3.json UpdateSubuserCredit" => again::<SubuserCredits>(body),
        "tsg_subusers_v3.json UpdateSubuserRemainingCredit" => again::<SubuserCredits>(body),
        "tsg_subusers_v3.json UpdateSubuserIp" => again::<UpdateSubuserIpResponse>(body),
        "tsg_subusers_v3.json ListSubuserMonthlyStat" => again::<SubuserStats>(body),
        "tsg_subusers_v3.json ListReputation" => again::<Vec<ListReputationResponseItem>>(body),
        "tsg_subusers_v3.json ListStat" => again::<Vec<CategoryStats>>(body),
        "tsg_subusers_v3.json ListMonthlyStat" => again::<SubuserStats>(body),
        "tsg_subusers_v3.json ListStatSum" => again::<CategoryStats>(body),
        _ => return None,
    })
}

async fn prepare_teammates(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::teammates::*;
    let client = client.teammates();
    Some(match key {
        "tsg_teammates_v3.json InviteTeammate" => {
            let body = given.body::<InviteTeammate>();
            TeammatesClient::prepare(&client, async |client| client.invite_teammate(&body).await).await
        }
        "tsg_teammates_v3.json ListTeammate" => {
            let query = given.query::<ListTeammateQuery>();
            TeammatesClient::prepare(&client, async |client| client.list_teammate(&query).await).await
        }
        "tsg_teammates_v3.json ListSubuserByTemplate" => {
            let teammate_name = given.path::<String>("teammate_name");
            let query = given.query::<ListSubuserByTemplateQuery>();
            TeammatesClient::prepare(&client, async |client| {
                client.list_subuser_by_template(&teammate_name, &query).await
            })
            .await
        }
        "tsg_teammates_v3.json GetTeammate" => {
            let username = given.path::<String>("username");
            TeammatesClient::prepare(&client, async |client| client.get_teammate(&username).await).await
        }
        "tsg_teammates_v3.json UpdateTeammate" => {
            let username = given.path::<String>("username");
            let body = given.body::<UpdateTeammate>();
            TeammatesClient::prepare(&client, async |client| client.update_teammate(&username, &body).await)
                .await
        }
        "tsg_teammates_v3.json DeleteTeammate" => {
            let username = given.path::<String>("username");
            TeammatesClient::prepare(&client, async |client| client.delete_teammate(&username).await).await
        }
        "tsg_teammates_v3.json ListPendingTeammate" => {
            TeammatesClient::prepare(&client, async |client| client.list_pending_teammate().await).await
        }
        "tsg_teammates_v3.json DeletePendingTeammate" => {
            let token = given.path::<String>("token");
            TeammatesClient::prepare(&client, async |client| client.delete_pending_teammate(&token).await)
                .await
        }
        "tsg_teammates_v3.json ResendTeammateInvite" => {
            let token = given.path::<String>("token");
            TeammatesClient::prepare(&client, async |client| client.resend_teammate_invite(&token).await)
                .await
        }
        _ => return None,
    })
}

fn reread_teammates(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::teammates::*;
    Some(match key {
        "tsg_teammates_v3.json InviteTeammate" => again::<InviteTeammateResponse>(body),
        "tsg_teammates_v3.json ListTeammate" => again::<ListTeammateResponse>(body),
        "tsg_teammates_v3.json ListSubuserByTemplate" => again::<ListSubuserByTemplateResponse>(body),
        "tsg_teammates_v3.json GetTeammate" => again::<GetTeammateResponse>(body),
        "tsg_teammates_v3.json UpdateTeammate" => again::<UpdateTeammateResponse>(body),
        "tsg_teammates_v3.json ListPendingTeammate" => again::<ListPendingTeammateResponse>(body),
        "tsg_teammates_v3.json ResendTeammateInvite" => again::<ResendTeammateInviteResponse>(body),
        _ => return None,
    })
}

async fn prepare_tracking_settings(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::tracking_settings::*;
    let client = client.tracking_settings();
    Some(match key {
        "tsg_tracking_settings_v3.json ListTrackingSetting" => {
            TrackingSettingsClient::prepare(&client, async |client| client.list_tracking_setting().await)
                .await
        }
        "tsg_tracking_settings_v3.json ListClickTrackingSetting" => {
            TrackingSettingsClient::prepare(&client, async |client| {
                client.list_click_tracking_setting().await
            })
            .await
        }
        "tsg_tracking_settings_v3.json UpdateClickTrackingSetting" => {
            let body = given.body::<UpdateClickTrackingSetting>();
            TrackingSettingsClient::prepare(&client, async |client| {
                client.update_click_tracking_setting(&body).await
            })
            .await
        }
        "tsg_tracking_settings_v3.json ListGoogleAnalyticsTrackingSetting" => {
            TrackingSettingsClient::prepare(&client, async |client| {
                client.list_google_analytics_tracking_setting().await
            })
            .await
        }
        "tsg_tracking_settings_v3.json UpdateGoogleAnalyticsTrackingSetting" => {
            let body = given.body::<GoogleAnalyticsSettingsInput>();
            TrackingSettingsClient::prepare(&client, async |client| {
                client.update_google_analytics_tracking_setting(&body).await
            })
            .await
        }
        "tsg_tracking_settings_v3.json ListOpenTrackingSetting" => {
            TrackingSettingsClient::prepare(&client, async |client| client.list_open_tracking_setting().await)
                .await
        }
        "tsg_tracking_settings_v3.json UpdateOpenTrackingSetting" => {
            let body = given.body::<UpdateOpenTrackingSetting>();
            TrackingSettingsClient::prepare(&client, async |client| {
                client.update_open_tracking_setting(&body).await
            })
            .await
        }
        "tsg_tracking_settings_v3.json ListSubscriptionTrackingSetting" => {
            TrackingSettingsClient::prepare(&client, async |client| {
                client.list_subscription_tracking_setting().await
            })
            .await
        }
        "tsg_tracking_settings_v3.json UpdateSubscriptionTrackingSetting" => {
            let body = given.body::<SubscriptionTrackingSettingsInput>();
            TrackingSettingsClient::prepare(&client, async |client| {
                client.update_subscription_tracking_setting(&body).await
            })
            .await
        }
        _ => return None,
    })
}

fn reread_tracking_settings(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::tracking_settings::*;
    Some(match key {
        "tsg_tracking_settings_v3.json ListTrackingSetting" => again::<ListTrackingSettingResponse>(body),
        "tsg_tracking_settings_v3.json ListClickTrackingSetting" => again::<ClickTracking>(body),
        "tsg_tracking_settings_v3.json UpdateClickTrackingSetting" => again::<ClickTracking>(body),
        "tsg_tracking_settings_v3.json ListGoogleAnalyticsTrackingSetting" => {
            again::<GoogleAnalyticsSettings>(body)
        }
        "tsg_tracking_settings_v3.json UpdateGoogleAnalyticsTrackingSetting" => {
            again::<GoogleAnalyticsSettings>(body)
        }
        "tsg_tracking_settings_v3.json ListOpenTrackingSetting" => {
            again::<ListOpenTrackingSettingResponse>(body)
        }
        "tsg_tracking_settings_v3.json UpdateOpenTrackingSetting" => {
            again::<UpdateOpenTrackingSettingResponse>(body)
        }
        "tsg_tracking_settings_v3.json ListSubscriptionTrackingSetting" => {
            again::<SubscriptionTrackingSettings>(body)
        }
        "tsg_tracking_settings_v3.json UpdateSubscriptionTrackingSetting" => {
            again::<SubscriptionTrackingSettings>(body)
        }
        _ => return None,
    })
}

async fn prepare_account(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::account::*;
    let client = client.account();
    Some(match key {
        "tsg_user_v3.json ListAccount" => {
            AccountClient::prepare(&client, async |client| client.get_account().await).await
        }
        "tsg_user_v3.json ListCredit" => {
            AccountClient::prepare(&client, async |client| client.list_credit().await).await
        }
        "tsg_user_v3.json ListEmail" => {
            AccountClient::prepare(&client, async |client| client.list_email().await).await
        }
        "tsg_user_v3.json UpdateEmail" => {
            let body = given.body::<UpdateEmail>();
            AccountClient::prepare(&client, async |client| client.update_email(&body).await).await
        }
        "tsg_user_v3.json UpdatePassword" => {
            let body = given.body::<UpdatePassword>();
            AccountClient::prepare(&client, async |client| client.update_password(&body).await).await
        }
        "tsg_user_v3.json ListProfile" => {
            AccountClient::prepare(&client, async |client| client.list_profile().await).await
        }
        "tsg_user_v3.json UpdateProfile" => {
            let body = given.body::<UserProfileInput>();
            AccountClient::prepare(&client, async |client| client.update_profile(&body).await).await
        }
        "tsg_user_v3.json ListUsername" => {
            AccountClient::prepare(&client, async |client| client.list_username().await).await
        }
        "tsg_user_v3.json UpdateUsername" => {
            let body = given.body::<UpdateUsername>();
            AccountClient::prepare(&client, async |client| client.update_username(&body).await).await
        }
        _ => return None,
    })
}

fn reread_account(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::account::*;
    Some(match key {
        "tsg_user_v3.json ListAccount" => again::<GetAccountResponse>(body),
        "tsg_user_v3.json ListCredit" => again::<ListCreditResponse>(body),
        "tsg_user_v3.json ListEmail" => again::<ListEmailResponse>(body),
        "tsg_user_v3.json UpdateEmail" => again::<UpdateEmailResponse>(body),
        "tsg_user_v3.json UpdatePassword" => again::<std::collections::BTreeMap<String, Value>>(body),
        "tsg_user_v3.json ListProfile" => again::<ListProfileResponse>(body),
        "tsg_user_v3.json UpdateProfile" => again::<UserProfile>(body),
        "tsg_user_v3.json ListUsername" => again::<ListUsernameResponse>(body),
        "tsg_user_v3.json UpdateUsername" => again::<UpdateUsernameResponse>(body),
        _ => return None,
    })
}

async fn prepare_verified_senders(client: &SendGridClient, key: &str, given: &Given) -> Option<Prepared> {
    use sendgrid_client::verified_senders::*;
    let client = client.verified_senders();
    Some(match key {
        "tsg_verified_senders_v3.json CreateVerifiedSender" => {
            let body = given.body::<VerifiedSenderRequest>();
            VerifiedSendersClient::prepare(&client, async |client| client.create_verified_sender(&body).await)
                .await
        }
        "tsg_verified_senders_v3.json ListVerifiedSender" => {
            let query = given.query::<ListVerifiedSenderQuery>();
            VerifiedSendersClient::prepare(&client, async |client| client.list_verified_sender(&query).await)
                .await
        }
        "tsg_verified_senders_v3.json UpdateVerifiedSender" => {
            let id = given.path::<String>("id");
            let body = given.body::<VerifiedSenderRequest>();
            VerifiedSendersClient::prepare(&client, async |client| {
                client.update_verified_sender(&id, &body).await
            })
            .await
        }
        "tsg_verified_senders_v3.json DeleteVerifiedSender" => {
            let id = given.path::<String>("id");
            VerifiedSendersClient::prepare(&client, async |client| client.delete_verified_sender(&id).await)
                .await
        }
        "tsg_verified_senders_v3.json ListVerifiedSenderDomain" => {
            VerifiedSendersClient::prepare(&client, async |client| client.list_verified_sender_domain().await)
                .await
        }
        "tsg_verified_senders_v3.json ResendVerifiedSender" => {
            let id = given.path::<String>("id");
            VerifiedSendersClient::prepare(&client, async |client| client.resend_verified_sender(&id).await)
                .await
        }
        "tsg_verified_senders_v3.json ListVerifiedSenderStepsCompleted" => {
            VerifiedSendersClient::prepare(&client, async |client| {
                client.list_verified_sender_steps_completed().await
            })
            .await
        }
        "tsg_verified_senders_v3.json VerifySenderToken" => {
            let token = given.path::<String>("token");
            VerifiedSendersClient::prepare(&client, async |client| client.verify_sender_token(&token).await)
                .await
        }
        _ => return None,
    })
}

fn reread_verified_senders(key: &str, body: &Value) -> Option<serde_json::Result<Value>> {
    #[allow(unused_imports, reason = "a module can have no types")]
    use sendgrid_client::verified_senders::*;
    Some(match key {
        "tsg_verified_senders_v3.json CreateVerifiedSender" => again::<VerifiedSenderResponse>(body),
        "tsg_verified_senders_v3.json ListVerifiedSender" => again::<ListVerifiedSenderResponse>(body),
        "tsg_verified_senders_v3.json UpdateVerifiedSender" => again::<VerifiedSenderResponse>(body),
        "tsg_verified_senders_v3.json ListVerifiedSenderDomain" => {
            again::<ListVerifiedSenderDomainResponse>(body)
        }
        "tsg_verified_senders_v3.json ListVerifiedSenderStepsCompleted" => {
            again::<ListVerifiedSenderStepsCompletedResponse>(body)
        }
        _ => return None,
    })
}
