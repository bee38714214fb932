//! Fakes, as a user's tests have them.

use http::{HeaderMap, StatusCode};
use sendgrid_client::prelude::*;
use sendgrid_client::ratelimit_runtime::Error;
use sendgrid_client::templates::TemplatesFake;
use sendgrid_client::{Content, Mail, Response, SendGrid, SendGridError, SendGridErrorKind, SendGridFake};

/// What a user has written.
async fn tell(
    sendgrid: &impl SendGrid,
    templates: &impl Templates,
    whom: &str,
) -> Result<Option<String>, SendGridError> {
    let template = templates.get_template("t1").await?;
    let mail = Mail::new("shop@example.com", whom, "Your order", Content::text("It is on its way."));
    sendgrid.send_mail(&mail, Some("branch")).await?;
    Ok(template.name.clone())
}

#[tokio::test]
async fn fakes_answer_as_they_are_told_to_and_know_what_they_were_asked() {
    let sendgrid = SendGridFake::new().on_send_mail(|mail, subuser| {
        assert_eq!(subuser, Some("branch"));
        if serde_json::to_string(mail).unwrap().contains("nobody@") {
            let refused = Error::of_status("send_mail", StatusCode::FORBIDDEN, HeaderMap::new(), "{}");
            return Err(refused.into());
        }
        Ok(Response::new(()))
    });
    let templates = TemplatesFake::new().on_get_template(|id| {
        let template = serde_json::json!({"id": id, "name": "Orders"});
        Ok(Response::new(serde_json::from_value(template).unwrap()))
    });
    assert_eq!(tell(&sendgrid, &templates, "ada@example.com").await.unwrap().as_deref(), Some("Orders"));
    let error = tell(&sendgrid, &templates, "nobody@example.com").await.unwrap_err();
    assert_eq!(error.kind(), SendGridErrorKind::Permission);
    assert_eq!((sendgrid.calls_of("send_mail").len(), templates.calls().len()), (2, 2));
}
