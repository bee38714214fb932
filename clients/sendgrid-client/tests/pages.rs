//! Lists in pages, at a SendGrid that goes on as its documents say.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

use std::pin::pin;

use http::StatusCode;
use ratelimit_tests::{Answer, Arrival, StrictUpstream};
use sendgrid_client::account_provisioning::ListAccountQuery;
use sendgrid_client::contactdb::ListRecipientQuery;
use sendgrid_client::ip_provisioning::ListAccountIpsQuery;
use sendgrid_client::prelude::*;
use sendgrid_client::ratelimit_runtime::{ErrorKind, Stream};
use sendgrid_client::suppressions::ListSuppressionBouncesQuery;
use sendgrid_client::templates::ListTemplateQuery;
use sendgrid_client::{SendGridClient, SendGridError, SendGridErrorKind};
use serde_json::{Value, json};

async fn upstream(handler: impl Fn(&Arrival) -> Answer + Send + Sync + 'static) -> StrictUpstream {
    StrictUpstream::builder().handler(handler).record_requests(true).start().await.unwrap()
}

fn client(upstream: &StrictUpstream) -> SendGridClient {
    let builder = sendgrid_client::client().base_url(format!("{}/gateway/v3", upstream.url()));
    builder.auth("SG.0123456789abcdef").build().unwrap()
}

fn query(arrival: &Arrival, name: &str) -> Option<String> {
    arrival.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn queries(upstream: &StrictUpstream, name: &str) -> Vec<Option<String>> {
    upstream.requests().iter().map(|request| query(&request.arrival, name)).collect()
}

async fn all<T>(stream: impl Stream<Item = Result<T, SendGridError>>) -> (Vec<T>, Option<SendGridError>) {
    let mut stream = pin!(stream);
    let mut items = Vec::new();
    while let Some(item) = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await {
        match item {
            Ok(item) => items.push(item),
            Err(error) => return (items, Some(error)),
        }
    }
    (items, None)
}

/// A page of `names` after the one in `offset`, as the field `field` of the items in `list`. A name that is none, as a
/// number is, is refused.
fn after_the_last(arrival: &Arrival, names: &[String], list: &str, field: &str) -> Answer {
    let start = match query(arrival, "offset") {
        None => 0,
        Some(offset) => match names.iter().position(|name| *name == offset) {
            Some(place) => place + 1,
            None => return Answer::new(StatusCode::BAD_REQUEST),
        },
    };
    let page: Vec<_> = names.iter().skip(start).take(10).collect();
    let items: Vec<Value> = page.iter().map(|name| json!({ field: name })).collect();
    let pages = page.last().map_or_else(|| json!({}), |last| json!({ "last": last }));
    Answer::json(StatusCode::OK, &json!({ list: items, "pages": pages }))
}

#[tokio::test]
async fn accounts_and_their_ips_are_asked_for_by_the_last_one_that_came() {
    for count in [20, 25] {
        let names: Vec<String> = (0..count).map(|number| format!("sg{number:02}")).collect();
        let wanted = names.clone();
        let accounts = upstream(move |arrival| after_the_last(arrival, &names, "accounts", "id")).await;
        let (found, error) =
            all(client(&accounts).account_provisioning().list_account_stream(&ListAccountQuery::default()))
                .await;
        assert!(error.is_none(), "{error:?}");
        let found: Vec<_> = found.into_iter().filter_map(|account| account.id).collect();
        assert_eq!(found, wanted);

        let names: Vec<String> = (0..count).map(|number| format!("192.0.2.{number}")).collect();
        let wanted = names.clone();
        let ips = upstream(move |arrival| after_the_last(arrival, &names, "result", "ip")).await;
        let (found, error) = {
            let part = client(&ips).ip_provisioning();
            all(part.list_account_ips_stream("sg00", &ListAccountIpsQuery::default().limit(10))).await
        };
        assert!(error.is_none(), "{error:?}");
        let found: Vec<_> = found.into_iter().filter_map(|ip| ip.ip).collect();
        assert_eq!(found, wanted);
        let asked = ips.requests();
        assert!(asked.iter().all(|request| request.arrival.path == "/gateway/v3/partners/accounts/sg00/ips"));
        assert_eq!(queries(&ips, "limit"), vec![Some("10".to_owned()); asked.len()]);
    }
}

#[tokio::test]
async fn recipients_go_on_after_an_empty_page_and_end_at_a_404() {
    let pages = upstream(|arrival| match query(arrival, "page").as_deref() {
        None | Some("3") => Answer::json(StatusCode::OK, &json!({"recipients": [{"id": "a"}]})),
        Some("2" | "4") => Answer::json(StatusCode::OK, &json!({"recipients": []})),
        Some(_) => Answer::json(StatusCode::NOT_FOUND, &json!({"errors": [{"message": "no such page"}]})),
    })
    .await;
    let (found, error) =
        all(client(&pages).contactdb().list_recipient_stream(&ListRecipientQuery::default())).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!((found.len(), pages.stats().asked), (2, 5));

    let nothing = upstream(|_| Answer::new(StatusCode::NOT_FOUND)).await;
    let (_, error) =
        all(client(&nothing).contactdb().list_recipient_stream(&ListRecipientQuery::default())).await;
    assert_eq!(error.unwrap().kind(), SendGridErrorKind::NotFound);
}

#[tokio::test]
async fn the_eu_is_not_asked_for_recipients_that_it_has_not() {
    let upstream = upstream(|_| Answer::json(StatusCode::OK, &json!({"recipients": []}))).await;
    let builder = sendgrid_client::eu_client().base_url(format!("{}/v3", upstream.url()));
    let eu = builder.auth("SG.0123456789abcdef").build().unwrap();
    let (_, error) = all(eu.contactdb().list_recipient_stream(&ListRecipientQuery::default())).await;
    assert_eq!(error.unwrap().client_error().kind(), ErrorKind::Intercepted);
    assert_eq!(upstream.stats().asked, 0);
}

#[tokio::test]
async fn the_next_page_is_at_the_base_url_whichever_host_its_url_names() {
    let upstream = upstream(|arrival| {
        let next =
            |token: &str| format!("https://api.sendgrid.com/v3/templates?page_size=1&page_token={token}");
        Answer::json(
            StatusCode::OK,
            &match query(arrival, "page_token").as_deref() {
                None => json!({"result": [{"id": "a"}], "_metadata": {"next": next("x%2By")}}),
                Some("x+y") => json!({"result": [{"id": "b"}], "_metadata": {"next": next("z")}}),
                Some(_) => json!({"result": [{"id": "c"}], "_metadata": {"count": 3}}),
            },
        )
    })
    .await;
    let asked = ListTemplateQuery::new(200).generations("dynamic");
    let (found, error) = all(client(&upstream).templates().list_template_stream(&asked)).await;
    assert!(error.is_none(), "{error:?}");
    let found: Vec<_> = found.into_iter().filter_map(|template| template.id).collect();
    assert_eq!(found, ["a", "b", "c"]);
    let texts = |texts: [&str; 3]| texts.map(|text| Some(text.to_owned()));
    assert_eq!(queries(&upstream, "generations"), texts(["dynamic"; 3]));
    assert_eq!(queries(&upstream, "page_size"), texts(["200"; 3]));
    assert!(upstream.requests().iter().all(|request| request.arrival.path == "/gateway/v3/templates"));
}

#[tokio::test]
async fn a_list_whose_offset_is_not_heard_ends_with_an_error() {
    let same = json!([{"email": "a@example.com"}, {"email": "b@example.com"}]);
    let upstream = upstream(move |_| Answer::json(StatusCode::OK, &same)).await;
    let bounces = client(&upstream).suppressions();
    let (found, error) =
        all(bounces.list_suppression_bounces_stream(&ListSuppressionBouncesQuery::default())).await;
    assert_eq!((found.len(), upstream.stats().asked), (2, 2));
    assert!(error.unwrap().to_string().contains("the one before once more"));
}
