//! The one operation that is written by hand.

use ratelimit_tests::openapi::{Given, Operation};
use sendgrid_client::ratelimit_runtime::Request;
use sendgrid_client::{Mail, SendGrid as _, SendGridClient, SendGridError};
use serde_json::json;

use crate::documents::key;

/// The request that sends a mail, and the mail, if `operation` is that.
pub(crate) async fn prepare(
    operation: &Operation<'_>,
    client: &SendGridClient,
    given: &Given,
) -> Option<(Result<Option<Request>, SendGridError>, Given)> {
    if key(operation) != "tsg_mail_v3.json SendMail" {
        return None;
    }
    let mut given = given.clone();
    // What no schema can say: there is one of the two, and something to send.
    let body = given.body.as_mut()?.as_object_mut()?;
    if body.contains_key("reply_to") {
        body.remove("reply_to_list");
    }
    if !body.contains_key("content") {
        body.insert("template_id".to_owned(), json!("d-1"));
    }
    let mail: Mail = given.body();
    let prepared = SendGridClient::prepare(client, async |client| client.send_mail(&mail, None).await).await;
    Some((prepared, given))
}
