//! The traits of the resources on one client: what they share, and how lists go on.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

use std::pin::pin;
use std::time::Duration;

use http::StatusCode;
use ratelimit_tests::{Answer, Arrival, StrictUpstream};
use sendgrid_client::prelude::*;
use sendgrid_client::ratelimit_runtime::{Algorithm, ErrorKind, OnLimit, QuotaSpec, Scope, Stream};
use sendgrid_client::scheduled_sends::CreateScheduledSend;
use sendgrid_client::suppressions::ListSuppressionBlockQuery;
use sendgrid_client::templates::{CreateTemplate, Generation, ListTemplateQuery, TemplatesClient};
use sendgrid_client::{Content, Mail, OnBehalfOf as _, SendGrid as _, SendGridClient, SendGridError};
use serde_json::{Value, json};

const KEY: &str = "SG.0123456789abcdef";

async fn upstream(handler: impl Fn(&Arrival) -> Answer + Send + Sync + 'static) -> StrictUpstream {
    StrictUpstream::builder().handler(handler).record_requests(true).start().await.unwrap()
}

fn client(upstream: &StrictUpstream) -> SendGridClient {
    sendgrid_client::client().base_url(format!("{}/v3", upstream.url())).auth(KEY).build().unwrap()
}

fn query(arrival: &Arrival, name: &str) -> Option<String> {
    arrival.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

async fn all<T>(stream: impl Stream<Item = Result<T, SendGridError>>) -> Result<Vec<T>, SendGridError> {
    let mut stream = pin!(stream);
    let mut items = Vec::new();
    while let Some(item) = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await {
        items.push(item?);
    }
    Ok(items)
}

#[tokio::test]
async fn a_template_is_created_and_what_is_new_in_the_answer_is_kept() {
    let upstream = upstream(|_| {
        Answer::json(
            StatusCode::CREATED,
            &json!({"id": "t1", "generation": "holographic", "versions": null, "x": 1}),
        )
    })
    .await;
    let body = CreateTemplate::new("Orders").generation("dynamic");
    let template = client(&upstream).templates().create_template(&body).await.unwrap();
    assert_eq!(template.id.as_deref(), Some("t1"));
    assert_eq!(template.generation, Some(Generation::Unknown("holographic".to_owned())));
    let sent = upstream.requests().pop().unwrap().arrival;
    assert_eq!(
        (sent.path.as_str(), sent.header("authorization")),
        ("/v3/templates", Some("Bearer SG.0123456789abcdef"))
    );
    assert_eq!(
        serde_json::from_slice::<Value>(&sent.body).unwrap(),
        json!({"name": "Orders", "generation": "dynamic"})
    );
}

#[tokio::test]
async fn the_traits_of_one_client_share_one_budget() {
    let upstream = upstream(|_| Answer::json(StatusCode::OK, &json!([]))).await;
    let builder = sendgrid_client::client().base_url(format!("{}/v3", upstream.url())).auth(KEY);
    let quota = QuotaSpec::new(2, Duration::from_secs(3600)).on_limit(OnLimit::Error);
    let sendgrid = builder.quotas(Scope::Api, &[quota]).build().unwrap();
    let blocks = ListSuppressionBlockQuery::default();
    sendgrid.suppressions().list_suppression_block(&blocks).await.unwrap();
    sendgrid.asm().list_asm_suppression().await.unwrap();
    let error = sendgrid.suppressions().list_suppression_block(&blocks).await.unwrap_err();
    assert!(error.retry_after().is_some(), "{error:?}");
    assert_eq!(upstream.stats().asked, 2);
}

#[tokio::test]
async fn a_list_goes_on_by_the_url_of_its_next_page_and_by_its_offset() {
    let upstream = upstream(|arrival| match arrival.path.as_str() {
        "/v3/templates" => Answer::json(StatusCode::OK, &match query(arrival, "page_token") {
            None => json!({"result": [{"id": "a"}], "_metadata": {"next": "/v3/templates?page_size=1&page_token=x"}}),
            Some(_) => json!({"result": [{"id": "b"}], "_metadata": {}}),
        }),
        _ => Answer::json(StatusCode::OK, &match query(arrival, "offset").as_deref() {
            None | Some("0") => json!([{"email": "a@example.com"}, {"email": "b@example.com"}]),
            Some("2") => json!([{"email": "c@example.com"}]),
            Some(_) => json!([]),
        }),
    })
    .await;
    let sendgrid = client(&upstream);
    let templates = all(sendgrid.templates().list_template_stream(&ListTemplateQuery::new(1))).await.unwrap();
    let ids: Vec<_> = templates.iter().map(|template| template.id.as_deref()).collect();
    assert_eq!(ids, [Some("a"), Some("b")]);
    let blocks = ListSuppressionBlockQuery::default();
    assert_eq!(all(sendgrid.suppressions().list_suppression_block_stream(&blocks)).await.unwrap().len(), 3);
}

#[tokio::test]
async fn a_delete_with_a_body_is_sent_and_an_answer_without_one_is_taken() {
    let upstream = upstream(|_| Answer::new(StatusCode::NO_CONTENT)).await;
    let sendgrid = client(&upstream);
    let body = sendgrid_client::suppressions::DeleteSuppressionBlocks::default().delete_all(true);
    sendgrid.suppressions().delete_suppression_blocks(&body).await.unwrap();
    let sent = upstream.requests().pop().unwrap().arrival;
    assert_eq!((sent.method.as_str(), &sent.body[..]), ("DELETE", br#"{"delete_all":true}"#.as_slice()));
}

#[tokio::test]
async fn some_calls_are_for_a_subuser_and_count_for_the_key() {
    let upstream = upstream(|_| Answer::json(StatusCode::OK, &json!({}))).await;
    let two = QuotaSpec::new(2, Duration::from_secs(60)).on_limit(OnLimit::Error);
    let client = sendgrid_client::client().base_url(format!("{}/v3", upstream.url())).auth(KEY);
    let client = client.quotas(Scope::Api, &[two]).build().unwrap();
    client.on_behalf_of("branch").unwrap().templates().get_template("t1").await.unwrap();
    client.templates().get_template("t1").await.unwrap();
    let sent: Vec<_> = upstream.requests().iter().map(|request| request.arrival.clone()).collect();
    assert_eq!([sent[0].header("on-behalf-of"), sent[1].header("on-behalf-of")], [Some("branch"), None]);
    assert!(client.on_behalf_of("branch").unwrap().templates().get_template("t1").await.is_err());
    assert!(client.on_behalf_of("a\nb").is_err());
}

#[test]
fn a_client_is_for_all_threads_and_is_cloned() {
    fn shared<T: Send + Sync + Clone>() {}
    fn sent(_: impl Send) {}
    shared::<SendGridClient>();
    shared::<TemplatesClient>();
    let client = sendgrid_client::client().auth(KEY).build().unwrap().templates();
    sent(client.get_template("t1"));
}

/// A client of which no call waits.
fn hasty(upstream: &StrictUpstream) -> SendGridClient {
    let own = QuotaSpec::new(600, Duration::from_secs(60)).algorithm(Algorithm::SlidingWindow);
    let own = [own.on_limit(OnLimit::Error)];
    let client = sendgrid_client::client().base_url(format!("{}/v3", upstream.url())).auth(KEY);
    client.quotas(Scope::Api, &own).quotas_of("send_mail", Scope::Endpoint, &own).build().unwrap()
}

/// Templates are answered so; everything else is as it should be.
async fn templates_answered(status: u16, reset: String) -> StrictUpstream {
    let status = StatusCode::from_u16(status).unwrap();
    upstream(move |arrival| {
        if !arrival.path.starts_with("/v3/templates") {
            return Answer::new(StatusCode::ACCEPTED);
        }
        let answer = Answer::json(status, &json!({})).with_header("x-ratelimit-limit", "600");
        answer.with_header("x-ratelimit-remaining", "0").with_header("x-ratelimit-reset", &reset)
    })
    .await
}

#[tokio::test]
async fn an_endpoint_that_sendgrid_says_is_used_up_is_left_alone_and_mail_goes_on() {
    for status in [200, 429] {
        let upstream = templates_answered(status, (unix_time() + 50).to_string()).await;
        let client = hasty(&upstream);
        // What a success says is heard while the next calls are made.
        let error = loop {
            let Err(error) = client.templates().get_template("t1").await else { continue };
            if error.status().is_none() {
                break error;
            }
        };
        assert_eq!(error.client_error().kind(), ErrorKind::Refused, "{error}");
        assert!(error.retry_after().unwrap() > Duration::from_secs(40), "{error}");
        let mail = Mail::new("a@b.c", "d@e.f", "Hi", Content::text("Ho."));
        for _ in 0..20 {
            client.send_mail(&mail, None).await.unwrap();
        }
    }
}

/// The unix time in seconds, as the upstream's clock has it.
fn unix_time() -> u64 {
    #[expect(clippy::disallowed_methods, reason = "an upstream has a clock of its own")]
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs()
}

#[tokio::test]
async fn a_reset_that_is_past_or_absurd_stops_nobody_and_a_far_one_for_an_hour_at_most() {
    let (past, far) = ((unix_time() - 1000).to_string(), (unix_time() + 12 * 3_600).to_string());
    for (reset, stops) in [(past, false), ("9".repeat(20), false), ("soon".to_owned(), false), (far, true)] {
        let upstream = templates_answered(200, reset.clone()).await;
        let client = hasty(&upstream);
        let mut stopped = None;
        for _ in 0..100 {
            stopped = client.templates().get_template("t1").await.err().or(stopped);
        }
        assert_eq!(stopped.is_some(), stops, "{reset}");
        if let Some(error) = stopped {
            assert!(error.retry_after().unwrap() <= Duration::from_secs(3_600), "{reset}: {error}");
        }
    }
}

#[tokio::test]
async fn in_the_eu_what_only_the_global_host_offers_is_not_sent() {
    let upstream = upstream(|_| Answer::json(StatusCode::OK, &json!({}))).await;
    let eu = sendgrid_client::eu_client().auth(KEY);
    let sendgrid = eu.clone().base_url(format!("{}/v3", upstream.url())).build().unwrap();
    sendgrid.templates().get_template("t1").await.unwrap();
    let error = sendgrid.contacts().list_contact().await.unwrap_err();
    assert!(format!("{error:?}").contains("only the global host offers it"), "{error:?}");
    assert_eq!(upstream.stats().asked, 1);
    // Left alone, it is the host of the EU that is called.
    let templates = eu.build().unwrap().templates();
    let sent = TemplatesClient::prepare(&templates, async |templates| templates.get_template("t1").await);
    assert_eq!(sent.await.unwrap().unwrap().url(), "https://api.eu.sendgrid.com/v3/templates/t1");
}

#[tokio::test]
async fn mails_of_a_batch_are_sent_later_or_stopped() {
    let upstream = upstream(|arrival| match arrival.path.as_str() {
        "/v3/mail/batch" => Answer::json(StatusCode::CREATED, &json!({"batch_id": "b1"})),
        "/v3/mail/send" => Answer::new(StatusCode::ACCEPTED),
        "/v3/user/scheduled_sends" => {
            Answer::json(StatusCode::CREATED, &json!({"batch_id": "b1", "status": "pause"}))
        }
        _ => Answer::new(StatusCode::NO_CONTENT),
    })
    .await;
    let sendgrid = client(&upstream);
    let batch = sendgrid.mail_batches().create_mail_batch().await.unwrap().into_data().batch_id.unwrap();
    let mail = Mail::new("shop@example.com", "ada@example.com", "Sale", Content::text("Today."));
    let later = i64::try_from(unix_time()).unwrap() + 3_600;
    sendgrid.send_mail(&mail.send_at(later).batch_id(&batch), None).await.unwrap();
    let pause = CreateScheduledSend::new(&batch, "pause");
    sendgrid.scheduled_sends().create_scheduled_send(&pause).await.unwrap();
    sendgrid.scheduled_sends().delete_scheduled_send(&batch).await.unwrap();
    let asked: Vec<_> = upstream.requests().into_iter().map(|request| request.arrival).collect();
    let lines: Vec<_> = asked.iter().map(|asked| format!("{} {}", asked.method, asked.path)).collect();
    let wanted = [
        "POST /v3/mail/batch",
        "POST /v3/mail/send",
        "POST /v3/user/scheduled_sends",
        "DELETE /v3/user/scheduled_sends/b1",
    ];
    assert_eq!(lines, wanted);
    let sent: Value = serde_json::from_slice(&asked[1].body).unwrap();
    assert_eq!((&sent["batch_id"], &sent["send_at"]), (&json!("b1"), &json!(later)));
    let paused: Value = serde_json::from_slice(&asked[2].body).unwrap();
    assert_eq!(paused, json!({"batch_id": "b1", "status": "pause"}));
}
