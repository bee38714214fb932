//! The client against an upstream that stands for SendGrid, over loopback: what is on the wire, what comes
//! back, what a "no" becomes.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

use std::error::Error;
use std::time::Duration;

use http::{Method, StatusCode};
use ratelimit_tests::{Answer, Arrival, Rule, StrictUpstream};
use sendgrid_client::ratelimit_runtime::ErrorKind;
use sendgrid_client::{
    Attachment, Content, EmailAddress, Mail, MessageId, OnBehalfOf, Personalization, SendGrid,
    SendGridClient, SendGridError, SendGridErrorKind, Unsubscribe,
};
use serde_json::{Value, json};
use tokio::task::JoinSet;

const KEY: &str = "SG.0123456789abcdef";

#[expect(clippy::disallowed_methods, reason = "what SendGrid compares instants with")]
fn unix_time() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

async fn upstream(handler: impl Fn(&Arrival) -> Answer + Send + Sync + 'static) -> StrictUpstream {
    StrictUpstream::builder().handler(handler).record_requests(true).start().await.unwrap()
}

/// An upstream that accepts every mail.
async fn accepting() -> StrictUpstream {
    upstream(|_| Answer::new(StatusCode::ACCEPTED).with_header("x-message-id", "msg_42")).await
}

/// An upstream that answers everything with `status` and `body`.
async fn saying(status: u16, body: &'static str) -> StrictUpstream {
    let status = StatusCode::from_u16(status).unwrap();
    upstream(move |_| Answer { body: body.into(), ..Answer::new(status) }).await
}

fn client(upstream: &StrictUpstream) -> SendGridClient {
    sendgrid_client::client().base_url(format!("{}/v3", upstream.url())).auth(KEY).build().unwrap()
}

fn last_request(upstream: &StrictUpstream) -> Arrival {
    upstream.requests().pop().unwrap().arrival
}

fn sent(upstream: &StrictUpstream) -> Value {
    serde_json::from_slice(&last_request(upstream).body).unwrap()
}

fn mail() -> Mail {
    Mail::new("shop@example.com", "ada@example.com", "Order 7", Content::text("It is on its way."))
}

/// Everything the error shows of itself and of what is behind it.
fn shown(error: &SendGridError) -> String {
    let causes = std::iter::successors(error.source(), |&cause| cause.source());
    let causes: Vec<_> = causes.map(|cause| format!("{cause:?} {cause}")).collect();
    format!("{error:?} {error} {}", causes.join(" "))
}

#[tokio::test]
async fn a_simple_mail_is_exactly_this_on_the_wire() {
    let upstream = accepting().await;
    client(&upstream).send_mail(&mail(), None).await.unwrap();
    let request = last_request(&upstream);
    assert_eq!((request.method.clone(), request.path.as_str()), (Method::POST, "/v3/mail/send"));
    assert_eq!(
        std::str::from_utf8(&request.body).unwrap(),
        r#"{"personalizations":[{"to":[{"email":"ada@example.com"}]}],"from":{"email":"shop@example.com"},"subject":"Order 7","content":[{"type":"text/plain","value":"It is on its way."}]}"#
    );
    for (name, value) in [
        ("content-type", Some("application/json")),
        ("authorization", Some("Bearer SG.0123456789abcdef")),
        ("user-agent", Some(concat!("sendgrid-client/", env!("CARGO_PKG_VERSION")))),
        ("on-behalf-of", None),
    ] {
        assert_eq!(request.header(name), value, "{name}");
    }
}

#[tokio::test]
async fn a_mail_with_everything_is_exactly_this_on_the_wire() {
    let upstream = accepting().await;
    let soon = unix_time() + 3600;
    let mail = mail()
        .reply_to(EmailAddress::named("help@example.com", "Help"))
        .content(Content::html("<p>It is on its way.</p>"))
        .personalization(
            Personalization::to("bob@example.com")
                .and_to("eve@example.com")
                .cc("cc@example.com")
                .bcc("bcc@example.com")
                .subject("Order 8")
                .header("X-Order", "8")
                .substitution("-name-", "Bob")
                .template_data("items", json!([{ "price": 5 }]))
                .custom_arg("order", "8")
                .send_at(soon + 1),
        )
        .attachment(Attachment::new("a.txt", "YQ==").mime_type("text/plain"))
        .attachment(Attachment::new("b.png", "Yg==").inline("logo"))
        .category("orders")
        .send_at(soon)
        .batch_id("batch_1")
        .unsubscribe(Unsubscribe { group_id: 3, groups_to_display: vec![3, 4] })
        .sandbox();
    client(&upstream).send_mail(&mail, None).await.unwrap();
    assert_eq!(
        sent(&upstream),
        json!({
            "personalizations": [
                { "to": [{ "email": "ada@example.com" }] },
                {
                    "to": [{ "email": "bob@example.com" }, { "email": "eve@example.com" }],
                    "cc": [{ "email": "cc@example.com" }],
                    "bcc": [{ "email": "bcc@example.com" }],
                    "subject": "Order 8",
                    "headers": { "X-Order": "8" },
                    "substitutions": { "-name-": "Bob" },
                    "dynamic_template_data": { "items": [{ "price": 5 }] },
                    "custom_args": { "order": "8" },
                    "send_at": soon + 1,
                },
            ],
            "from": { "email": "shop@example.com" },
            "reply_to": { "email": "help@example.com", "name": "Help" },
            "subject": "Order 7",
            "content": [
                { "type": "text/plain", "value": "It is on its way." },
                { "type": "text/html", "value": "<p>It is on its way.</p>" },
            ],
            "attachments": [
                { "content": "YQ==", "filename": "a.txt", "type": "text/plain" },
                { "content": "Yg==", "filename": "b.png", "disposition": "inline", "content_id": "logo" },
            ],
            "categories": ["orders"],
            "send_at": soon,
            "batch_id": "batch_1",
            "asm": { "group_id": 3, "groups_to_display": [3, 4] },
            "mail_settings": { "sandbox_mode": { "enable": true } },
        })
    );
}

#[tokio::test]
async fn a_mail_by_a_template_needs_no_subject() {
    let upstream = accepting().await;
    let mail = Mail::from_template("shop@example.com", "ada@example.com", "d-1")
        .personalization(Personalization::to("bob@example.com"))
        .template_data("name", "Bob")
        .template_data("items", json!([{ "price": 5 }]));
    client(&upstream).send_mail(&mail, None).await.unwrap();
    assert_eq!(
        sent(&upstream),
        json!({
            "personalizations": [
                { "to": [{ "email": "ada@example.com" }] },
                {
                    "to": [{ "email": "bob@example.com" }],
                    "dynamic_template_data": { "name": "Bob", "items": [{ "price": 5 }] },
                },
            ],
            "from": { "email": "shop@example.com" },
            "template_id": "d-1",
        })
    );
}

#[tokio::test]
async fn an_accepted_mail_has_a_message_id_and_no_body() {
    let upstream = accepting().await;
    let accepted = client(&upstream).send_mail(&mail(), None).await.unwrap();
    assert_eq!(accepted.status(), StatusCode::ACCEPTED);
    assert_eq!(accepted.message_id(), Some("msg_42"));
    assert_eq!(accepted.rate_limit()[0].limit, 600);
}

#[tokio::test]
async fn a_mail_in_sandbox_mode_has_no_message_id() {
    let upstream = saying(200, "").await;
    let accepted = client(&upstream).send_mail(&mail().sandbox(), None).await.unwrap();
    assert_eq!(accepted.message_id(), None);
}

#[tokio::test]
async fn a_mail_is_sent_for_a_subuser() {
    let upstream = accepting().await;
    client(&upstream).send_mail(&mail(), Some("branch")).await.unwrap();
    assert_eq!(last_request(&upstream).header("on-behalf-of"), Some("branch"));
}

#[tokio::test]
async fn a_bad_request_names_each_field() {
    let text = r#"{"errors":[{"message":"no\naddress","field":"from.email","help":"https://x.test/"},{"message":"too long","field":null}]}"#;
    let upstream = saying(400, text).await;
    let error = client(&upstream).send_mail(&mail(), None).await.unwrap_err();
    assert_eq!(error.kind(), SendGridErrorKind::InvalidRequest);
    assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
    assert_eq!(error.errors()[0].field.as_deref(), Some("from.email"));
    assert_eq!(error.errors()[0].help.as_deref(), Some("https://x.test/"));
    assert_eq!(error.body(), Some(text.as_bytes()));
    assert_eq!(
        error.to_string(),
        "send_mail: SendGrid answered 400 Bad Request: from.email: no address; too long"
    );
    assert!(error.source().is_none());
}

#[tokio::test]
async fn a_no_is_sorted_by_its_status_and_its_body_is_kept() {
    for (status, text, kind) in [
        (401, r#"{"errors":[{"message":"no key"}]}"#, SendGridErrorKind::Authentication),
        (403, "", SendGridErrorKind::Permission),
        (404, "[]", SendGridErrorKind::NotFound),
        (405, "", SendGridErrorKind::InvalidRequest),
        (413, "<html>", SendGridErrorKind::InvalidRequest),
        (415, "", SendGridErrorKind::InvalidRequest),
        (422, "{}", SendGridErrorKind::InvalidRequest),
        (503, "down", SendGridErrorKind::Api),
    ] {
        let upstream = saying(status, text).await;
        let error = client(&upstream).send_mail(&mail(), None).await.unwrap_err();
        assert_eq!((error.kind(), error.body()), (kind, Some(text.as_bytes())));
    }
}

#[tokio::test]
async fn the_refusal_of_a_full_upstream_is_a_rate_limit_error_that_says_when() {
    let upstream = StrictUpstream::builder()
        .rule(Rule::Window { limit: 1, per: Duration::from_secs(60) })
        .refusal_body(r#"{"errors":[{"field":null,"message":"too many requests"}]}"#)
        .start()
        .await
        .unwrap();
    let sendgrid = client(&upstream);
    sendgrid.send_mail(&mail(), None).await.unwrap();
    let error = sendgrid.send_mail(&mail(), None).await.unwrap_err();
    assert_eq!(error.kind(), SendGridErrorKind::RateLimit);
    assert_eq!(error.errors()[0].message, "too many requests");
    assert!(error.retry_after().unwrap() > Duration::from_secs(50));
}

#[tokio::test]
async fn nobody_shows_the_key() {
    let upstream = upstream(|arrival| Answer {
        body: arrival.header("authorization").unwrap_or_default().to_owned().into(),
        ..Answer::new(StatusCode::INTERNAL_SERVER_ERROR)
    })
    .await;
    let sendgrid = client(&upstream);
    assert!(!format!("{sendgrid:?}").contains(KEY));
    let said_no = sendgrid.send_mail(&mail(), None).await.unwrap_err();
    assert_eq!(said_no.body(), Some(format!("Bearer {KEY}").as_bytes()));
    drop(upstream);
    let said_nothing = sendgrid.send_mail(&mail(), None).await.unwrap_err();
    assert_eq!(said_nothing.kind(), SendGridErrorKind::Client);
    for error in [said_no, said_nothing] {
        assert!(!shown(&error).contains(KEY), "{error:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn six_hundred_calls_do_not_wait_and_the_next_one_is_told_when_to_come() {
    let upstream = accepting().await;
    let sendgrid = client(&upstream);
    let mut calls = JoinSet::new();
    for _ in 0..600 {
        let sendgrid = sendgrid.clone();
        calls.spawn(async move { sendgrid.send_mail(&mail(), None).await.map(|accepted| accepted.waited()) });
    }
    let waits: Vec<Duration> = calls.join_all().await.into_iter().map(Result::unwrap).collect();
    assert!(waits.iter().all(Duration::is_zero), "{waits:?}");
    // It would have to wait for the first of them to be 60 s old, longer than calls wait.
    let refused = sendgrid.send_mail(&mail(), None).await.unwrap_err();
    assert!(refused.retry_after().is_some_and(|time| time > Duration::from_secs(30)), "{refused:?}");
}

#[tokio::test]
async fn what_is_no_mail_is_refused_before_it_is_sent() {
    let upstream = accepting().await;
    let sendgrid = client(&upstream);
    let many = |count: usize| {
        let to = (0..count).map(|number| format!("{number}@example.com"));
        to.fold(mail(), |mail, to| mail.personalization(Personalization::to(to)))
    };
    let mut nobody = mail();
    nobody.personalizations.clear();
    let mut to_nobody = mail();
    to_nobody.personalizations[0].to.clear();
    let mut nothing = mail();
    nothing.content.clear();
    let mut no_subject = mail();
    no_subject.subject = None;
    let large = mail().attachment(Attachment::new("a", "a".repeat(30 << 20)));
    let values = mail().template_data("story", "a".repeat(30 << 20));
    let categories = (0..11).fold(mail(), |mail, number| mail.category(number.to_string()));
    for (mail, field, part) in [
        (nobody, "personalizations", "nobody"),
        (to_nobody, "personalizations.0.to", "nobody"),
        (many(1000), "personalizations", "1001 recipients"),
        (Mail::new("", "ada@example.com", "x", Content::text("x")), "from.email", "empty"),
        (Mail::new("a@example.com", " ", "x", Content::text("x")), "personalizations.0.to.0.email", "empty"),
        (nothing, "content", "no template"),
        (Mail::new("a@example.com", "b@example.com", "x", Content::text("")), "content.0.value", "empty"),
        (no_subject, "subject", "empty"),
        (large, "attachments", "31457"),
        (values, "attachments", "31457"),
        (categories, "categories", "11 categories"),
        (mail().custom_arg("a", "b".repeat(10_000)), "personalizations.0.custom_args", "10001 bytes"),
    ] {
        let fault = mail.check().unwrap_err();
        assert_eq!(fault.field(), field);
        let error = sendgrid.send_mail(&mail, None).await.unwrap_err();
        assert_eq!((error.kind(), error.mail_fault()), (SendGridErrorKind::InvalidRequest, Some(&fault)));
        assert_eq!(error.client_error().kind(), ErrorKind::Encode);
        let text = error.to_string();
        assert_eq!(text, format!("send_mail: the mail was not sent: {fault}"));
        assert!(text.contains(field) && text.contains(part), "{text}");
    }
    assert_eq!(upstream.stats().asked, 0);
    many(999).check().unwrap();
    Mail::from_template("a@example.com", "b@example.com", "d-1").check().unwrap();
}

#[tokio::test]
async fn a_mail_that_may_be_on_its_way_is_not_sent_again() {
    for status in [500, 502, 503, 504] {
        let upstream = saying(status, "").await;
        let error = client(&upstream).send_mail(&mail(), None).await.unwrap_err();
        assert_eq!((error.kind(), upstream.stats().asked), (SendGridErrorKind::Api, 1));
    }
    let slow = upstream(|_| Answer::new(StatusCode::ACCEPTED).with_delay(Duration::from_secs(60))).await;
    let builder = sendgrid_client::client().base_url(format!("{}/v3", slow.url())).auth(KEY);
    let sendgrid = builder.attempt_timeout(Duration::from_millis(50)).build().unwrap();
    sendgrid.send_mail(&mail(), None).await.unwrap_err();
    assert_eq!(slow.stats().asked, 1);
}

#[tokio::test]
async fn a_mail_that_was_certainly_not_taken_is_sent_again() {
    // SendGrid said that it was too much, and then it was not.
    let asked = std::sync::atomic::AtomicU32::new(0);
    let busy = upstream(move |_| match asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
        0 => Answer::new(StatusCode::TOO_MANY_REQUESTS).with_header("retry-after", "1"),
        _ => Answer::new(StatusCode::ACCEPTED).with_header("x-message-id", "msg_42"),
    })
    .await;
    let accepted = client(&busy).send_mail(&mail(), None).await.unwrap();
    assert_eq!((accepted.attempts(), accepted.message_id()), (2, Some("msg_42")));
    let bodies: Vec<_> = busy.requests().iter().map(|request| request.arrival.body.clone()).collect();
    assert_eq!(bodies[0], bodies[1]);
    // Nobody was there to take it.
    let closed = accepting().await;
    let sendgrid = client(&closed);
    drop(closed);
    let error = sendgrid.send_mail(&mail(), None).await.unwrap_err();
    assert_eq!((error.kind(), error.client_error().attempts()), (SendGridErrorKind::Client, 3), "{error}");
}

#[test]
fn what_sendgrid_documents_that_it_refuses_is_refused() {
    let to = || Personalization::to("bob@example.com");
    let with = |change: fn(&mut Mail)| {
        let mut mail = mail();
        change(&mut mail);
        mail
    };
    let template = |id: &str| Mail::from_template("shop@example.com", "ada@example.com", id);
    let file = || Attachment::new("a.txt", "YQ==");
    let now = unix_time();
    for (mail, field, part) in vec![
        (mail().personalization(to().cc("BOB@example.com")), "personalizations.1.cc.0.email", "twice"),
        (mail().and_to("ada@example.com"), "personalizations.0.to.1.email", "twice"),
        (mail().bcc("Ada@Example.com"), "personalizations.0.bcc.0.email", "twice"),
        (mail().cc("Bob <bob@example.com>"), "personalizations.0.cc.0.email", "EmailAddress::named"),
        (mail().cc("b@example.com, c@example.com"), "personalizations.0.cc.0.email", "no address"),
        (mail().cc("nobody"), "personalizations.0.cc.0.email", "no address"),
        (mail().personalization(to().from("")), "personalizations.1.from.email", "empty"),
        (mail().reply_to(""), "reply_to.email", "empty"),
        (mail().and_reply_to("nobody"), "reply_to_list.0.email", "no address"),
        (mail().and_reply_to("a@b.c").and_reply_to("a@b.c"), "reply_to_list.1", "twice"),
        (mail().and_reply_to("a@b.c").reply_to("a@b.c"), "reply_to_list", "beside"),
        (
            with(|mail| mail.reply_to_list = (0..1001).map(|n| format!("{n}@b.c").into()).collect()),
            "reply_to_list",
            "1001",
        ),
        (with(|mail| mail.content.insert(0, Content::html("a"))), "content.1.type", "text/plain comes first"),
        (mail().content(Content::html("a")).content(Content::html("b")), "content.2.type", "twice"),
        (
            with(|mail| mail.content[0].mime_type = "text/plain; charset=utf-8".to_owned()),
            "content.0.type",
            "`;`",
        ),
        (mail().attachment(Attachment::new("a.txt", "hello world!")), "attachments.0.content", "from_bytes"),
        (mail().attachment(file()).attachment(Attachment::new("a", "")), "attachments.1.content", "empty"),
        (mail().attachment(Attachment::new("a\r\nb", "YQ==")), "attachments.0.filename", "line"),
        (mail().attachment(file().inline("a\nb")), "attachments.0.content_id", "line"),
        (mail().send_at(now + 74 * 3600), "send_at", "at most 72"),
        (mail().send_at(now * 1000), "send_at", "in seconds"),
        (mail().personalization(to().send_at(now * 1000)), "personalizations.1.send_at", "in seconds"),
        (mail().category("a").category("a"), "categories.1", "twice"),
        (mail().category("ü".repeat(256)), "categories.0", "256 characters"),
        (mail().header("content-TYPE", "text/evil"), "headers", "SendGrid's to set"),
        (
            mail().personalization(to().header("Bcc", "e@v.il")),
            "personalizations.1.headers",
            "SendGrid's to set",
        ),
        (mail().header("X-A", "v\r\nBcc: e@v.il"), "headers", "end of a line"),
        (mail().header("X-A\nBcc", "v"), "headers", "end of a line"),
        (template(" "), "template_id", "empty"),
        (
            template("d-1").personalization(to().substitution("a", "b")),
            "personalizations.1.substitutions",
            "old",
        ),
        (
            template("1").personalization(to().substitution("a", "b".repeat(10_000))),
            "personalizations.1.substitutions",
            "10001 bytes",
        ),
        (mail().ip_pool("p"), "ip_pool_name", "2 to 64"),
        (
            mail().unsubscribe(Unsubscribe { group_id: 1, groups_to_display: vec![1; 26] }),
            "asm.groups_to_display",
            "26 groups",
        ),
    ] {
        let fault = mail.check().expect_err(field);
        assert_eq!(fault.field(), field, "{fault}");
        assert!(fault.problem().contains(part), "{fault}");
        assert!(!fault.to_string().contains("bob"), "{fault}");
    }
}

#[test]
fn what_sendgrid_does_not_refuse_is_not_refused() {
    let now = unix_time();
    let to = |whom: &str| Personalization::to(whom);
    for mail in [
        // Two personalizations are two mails.
        mail().personalization(to("ada@example.com")),
        // What one has of its own takes the place of the mail's, and is not beside it.
        mail()
            .custom_arg("k", "a".repeat(6_000))
            .personalization(to("b@c.d").custom_arg("k", "b".repeat(6_000))),
        Mail::from_template("a@b.c", "d@e.f", "1").personalization(to("b@c.d").substitution("a", "b")),
        mail().send_at(now + 72 * 3600),
        mail().send_at(0),
        mail().attachment(Attachment::from_bytes("a", [0, 255])).content(Content::html("<p>")),
        mail().content(Content { mime_type: "text/calendar".to_owned(), value: "BEGIN".to_owned() }),
        mail().category("a".repeat(255)).header("X-Order", "7").and_reply_to("a@b.c").and_reply_to("d@e.f"),
        mail().cc("b@c.d").bcc("c@c.d").and_to("d@c.d").ip_pool("pool"),
    ] {
        assert_eq!(mail.check(), Ok(()));
    }
}

#[test]
fn the_forms_of_a_mail_are_in_the_order_that_sendgrid_asks_for() {
    let calendar = Content { mime_type: "text/calendar".to_owned(), value: "BEGIN".to_owned() };
    let mail =
        Mail::new("a@b.c", "d@e.f", "s", calendar).content(Content::html("h")).content(Content::text("t"));
    let types: Vec<_> = mail.content.iter().map(|content| content.mime_type.as_str()).collect();
    assert_eq!(types, ["text/plain", "text/html", "text/calendar"]);
    assert_eq!(mail.check(), Ok(()));
}

#[test]
fn debug_of_a_mail_shows_nothing_of_what_it_says_or_to_whom() {
    let mail = Mail::new(
        "secret1@example.com",
        EmailAddress::named("secret2@example.org", "secret3"),
        "secret4",
        Content::text("secret5"),
    )
    .cc("secret6")
    .template_data("secret7", "secret8")
    .header("secret9", "secret10")
    .custom_arg("secret11", "secret12")
    .attachment(Attachment::new("secret13", "secret14").inline("secret15"))
    .and_reply_to("secret16")
    .category("sale");
    let shown = format!("{mail:?} {:?} {:?}", mail.content, mail.attachments);
    assert!(!shown.contains("secret"), "{shown}");
    assert!(shown.contains("example.org") && shown.contains("sale"), "{shown}");
}

#[tokio::test]
async fn nothing_is_sent_for_a_subuser_without_a_name() {
    let upstream = accepting().await;
    let sendgrid = client(&upstream);
    for nobody in ["", "  "] {
        let error = sendgrid.on_behalf_of(nobody).unwrap_err();
        assert!(error.to_string().contains("names no subuser"), "{error}");
        let error = sendgrid.send_mail(&mail(), Some(nobody)).await.unwrap_err();
        assert_eq!(error.kind(), SendGridErrorKind::Client);
        assert!(shown(&error).contains("names no subuser"), "{error:?}");
    }
    assert_eq!(upstream.stats().asked, 0);
}
