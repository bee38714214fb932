//! The one operation that is written by hand.

use ratelimit_tests::openapi::{Given, Operation};
use sendgrid_client::ratelimit_runtime::Request;
use sendgrid_client::{Mail, SendGrid as _, SendGridClient, SendGridError};
use serde_json::{Map, Value, json};

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
    sense(given.body.as_mut()?.as_object_mut()?);
    let mail: Mail = given.body();
    let prepared = SendGridClient::prepare(client, async |client| client.send_mail(&mail, None).await).await;
    Some((prepared, given))
}

/// Gives a mail what no schema can say: one way to answer, something to send, nobody twice, forms in their order.
fn sense(mail: &mut Map<String, Value>) {
    if mail.contains_key("reply_to") {
        mail.remove("reply_to_list");
    }
    // One of the old kind, which goes with all else.
    if !mail.contains_key("content") || mail.contains_key("template_id") {
        mail.insert("template_id".to_owned(), json!("1"));
    }
    set_each(mail, "content", "type", |place| {
        json!(["text/plain", "text/html", "text/calendar"][place.min(2)])
    });
    set_each(mail, "attachments", "content", |_| json!("YQ=="));
    set_each(mail, "attachments", "type", |_| json!("text/plain"));
    set_each(mail, "attachments", "filename", |place| json!(format!("ä {place}.txt")));
    set_each(mail, "attachments", "content_id", |place| json!(format!("id{place}")));
    set_each(mail, "reply_to_list", "email", |place| json!(format!("reply{place}@example.com")));
    in_the_past(mail);
    in_one_line(mail);
    for personalization in items(mail, "personalizations") {
        in_the_past(personalization);
        in_one_line(personalization);
        for list in ["to", "cc", "bcc"] {
            set_each(personalization, list, "email", |place| json!(format!("{list}{place}@example.com")));
        }
    }
}

fn items<'a>(
    object: &'a mut Map<String, Value>,
    list: &str,
) -> impl Iterator<Item = &'a mut Map<String, Value>> {
    object.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut)
}

/// Sets `field` of each item in `list` that has it.
fn set_each(object: &mut Map<String, Value>, list: &str, field: &str, value: impl Fn(usize) -> Value) {
    for (place, item) in items(object, list).enumerate() {
        if let Some(there) = item.get_mut(field) {
            *there = value(place);
        }
    }
}

/// Leaves out headers that would be several.
fn in_one_line(object: &mut Map<String, Value>) {
    let one_line = |text: &str| !text.contains(['\r', '\n']);
    if let Some(headers) = object.get_mut("headers").and_then(Value::as_object_mut) {
        headers
            .retain(|name, value| !name.is_empty() && one_line(name) && value.as_str().is_none_or(one_line));
    }
}

fn in_the_past(object: &mut Map<String, Value>) {
    if let Some(time) = object.get_mut("send_at") {
        *time = json!(time.as_i64().map(|time| time % 1_000_000_000));
    }
}
