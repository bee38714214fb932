//! Some mails, and the templates that there are.
//!
//! `cargo run -p sendgrid-client --example mail` does it at a SendGrid on loopback, which counts every request for itself
//! and answers with 429 where there are too many. With a key in `SENDGRID_API_KEY` it is SendGrid itself: in sandbox
//! mode, which checks a mail and sends it to nobody; and for the templates it only reads.

use std::error::Error;
use std::time::Duration;

use futures_util::TryStreamExt;
use http::StatusCode;
use ratelimit_tests::{Answer, Arrival, Rule, StrictUpstream};
use sendgrid_client::prelude::*;
use sendgrid_client::templates::ListTemplateQuery;
use sendgrid_client::{Content, Key, KeyError, Mail, MessageId, SendGrid};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let limit = Rule::Window { limit: 600, per: Duration::from_secs(60) };
    let upstream = StrictUpstream::builder().rule(limit).handler(answer).start().await?;
    let client = sendgrid_client::client();
    let sendgrid = match Key::from_env("SENDGRID_API_KEY") {
        Ok(key) => client.auth(key).build()?,
        Err(KeyError::Missing) => {
            let key = Key::new("SG.0123456789abcdef.0123456789abcdef")?;
            client.auth(key).base_url(format!("{}/v3", upstream.url())).build()?
        }
        Err(fault) => return Err(fault.into()),
    };

    for whom in ["ada@example.com", "grace@example.com"] {
        let content = Content::text("It is on its way.");
        let mail = Mail::new("shop@example.com", whom, "Your order", content).sandbox();
        let accepted = sendgrid.send_mail(&mail, None).await?;
        println!("{whom}: {} {}", accepted.status(), accepted.message_id().unwrap_or("(in sandbox mode)"));
    }

    let mut templates = sendgrid.templates().list_template_stream(&ListTemplateQuery::new(200));
    while let Some(template) = templates.try_next().await? {
        println!("template {}", template.name.unwrap_or_default());
    }
    Ok(())
}

/// What the SendGrid on loopback says.
fn answer(asked: &Arrival) -> Answer {
    match asked.path.as_str() {
        "/v3/mail/send" => Answer::new(StatusCode::ACCEPTED).with_header("x-message-id", "msg_1"),
        "/v3/templates" => {
            Answer::json(StatusCode::OK, &json!({"result": [{"name": "Orders"}], "_metadata": {}}))
        }
        _ => Answer::new(StatusCode::NOT_FOUND),
    }
}
