//! The one operation that is written by hand.

use sendgrid_client::ratelimit_runtime::Request;
use sendgrid_client::{Mail, SendGrid as _, SendGridClient, SendGridError};
use serde_json::{Value, json};

use crate::documents::Operation;
use crate::schema::{self, Much};

/// The request that sends a mail, and the mail, if `operation` is that.
pub(crate) async fn prepare(
    operation: &Operation<'_>,
    client: &SendGridClient,
    much: Much,
) -> Option<(Result<Option<Request>, SendGridError>, Value)> {
    if operation.key() != "tsg_mail_v3.json SendMail" {
        return None;
    }
    let mut body = schema::value(operation.document, operation.body()?, much);
    match much {
        Much::All => {
            // What no schema can say: there is one of the two.
            body.as_object_mut()?.remove("reply_to_list");
            // Called a text by the schema; SendGrid's own libraries send what it is for each recipient.
            body["custom_args"] = json!({"order": "7"});
        }
        Much::Required => body["template_id"] = json!("d-1"),
    }
    let mail: Mail = serde_json::from_value(body.clone()).unwrap();
    Some((SendGridClient::prepare(client, async |client| client.send_mail(&mail, None).await).await, body))
}
