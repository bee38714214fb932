//! The pipeline against an upstream on loopback that behaves, and one that does not.

use std::error::Error as _;
use std::time::Duration;

use http::StatusCode;
use ratelimit_core::{OnLimit, QuotaSpec, Scope};
use ratelimit_tests::{Answer, Arrival, StrictUpstream};

use super::api::{AuthScheme, Method, Operation};
use super::reply::FromReply;
use super::*;
use crate::__private::quota;
use crate::error::ErrorKind;

const API: &Api = &Api { name: "test", auth: AuthScheme::Bearer, ..Api::new("https://api.example.com/v1") };

pub(super) const GET: &Operation = &operation("thing");

const LIMITED: &Operation = &operation("limited").with_quotas(&[quota(
    QuotaSpec::new(1, Duration::from_secs(60)).scope(Scope::Endpoint).on_limit(OnLimit::Error),
)]);

const fn operation(name: &'static str) -> Operation {
    Operation::new(name, Method::Get, "/things/{id}", &["/things/", ""])
}

#[derive(Debug, Clone)]
pub(super) struct Client(pub(super) Core);

impl ApiClient for Client {
    const API: &'static Api = API;

    fn from_core(core: Core) -> Self {
        Self(core)
    }

    fn core_of(client: &Self) -> &Core {
        &client.0
    }
}

impl Client {
    pub(super) async fn call(
        &self,
        operation: &'static Operation,
        id: &str,
    ) -> Result<reply::Response<serde_json::Value>, Error> {
        let mut call = Call::new(operation);
        call.path("id", &id);
        reply::Response::from_reply(self.0.send(call).await?)
    }
}

pub(super) async fn upstream(handler: impl Fn(&Arrival) -> Answer + Send + Sync + 'static) -> StrictUpstream {
    StrictUpstream::builder().handler(handler).record_requests(true).start().await.unwrap()
}

pub(super) fn builder(upstream: &StrictUpstream) -> ClientBuilder<Client> {
    ClientBuilder::new().base_url(format!("{}/v1", upstream.url())).auth("s3cret")
}

#[tokio::test]
async fn a_call_carries_its_path_credential_and_agent_and_returns_what_came() {
    let upstream = upstream(|_| {
        Answer::json(StatusCode::OK, &serde_json::json!({"a": 1})).with_header("Request-Id", "req_1")
    })
    .await;
    let reply = builder(&upstream).build().unwrap().call(GET, "a/b").await.unwrap();
    assert_eq!((reply.data()["a"].as_u64(), reply.attempts()), (Some(1), 1));
    assert_eq!((reply.status(), reply.request_id()), (StatusCode::OK, Some("req_1")));
    let sent = &upstream.requests()[0].arrival;
    assert_eq!(sent.path, "/v1/things/a%2Fb");
    assert_eq!(sent.header("authorization"), Some("Bearer s3cret"));
    assert!(sent.header("user-agent").unwrap().starts_with("ratelimit-runtime/"));
}

#[tokio::test]
async fn a_client_with_a_header_more_shares_the_budget_and_sends_it_unless_the_call_does() {
    let upstream = upstream(|_| Answer::json(StatusCode::OK, &serde_json::json!({}))).await;
    let two = QuotaSpec::new(2, Duration::from_secs(60)).on_limit(OnLimit::Error);
    let builder = builder(&upstream).header("X-For", "all").quotas(Scope::Api, &[two]);
    let client = builder.build().unwrap();
    let branch = client.with_header("X-For", "branch").unwrap().with_header("X-Also", "s3cret").unwrap();
    let mut call = Call::new(GET);
    call.path("id", &"1");
    call.header("X-For", &"argument");
    branch.0.send(call).await.unwrap();
    branch.call(GET, "1").await.unwrap();
    assert_eq!(client.call(GET, "1").await.unwrap_err().kind(), ErrorKind::Refused);
    let sent: Vec<_> = upstream.requests().iter().map(|request| request.arrival.clone()).collect();
    assert_eq!([sent[0].header("x-for"), sent[1].header("x-for")], [Some("argument"), Some("branch")]);
    assert_eq!(sent[1].header("x-also"), Some("s3cret"));
    assert_eq!(sent[1].headers.get_all("x-for").iter().count(), 1);
    assert!(!format!("{branch:?}").contains("s3cret"));
    for (name, value, told) in [
        ("X For", "", "is no header name"),
        ("X-For", "a\nb", "cannot be sent"),
        ("Host", "a", "is the transport's own to set"),
    ] {
        let error = client.with_header(name, value).unwrap_err().to_string();
        assert!(error.contains(told), "{error}");
    }
}

#[tokio::test]
async fn a_builder_brings_quotas_of_its_own() {
    let upstream = upstream(|_| Answer::json(StatusCode::OK, &serde_json::json!({}))).await;
    let two = QuotaSpec::new(2, Duration::from_secs(60)).on_limit(OnLimit::Error);
    let client = builder(&upstream).quotas_of("limited", Scope::Endpoint, &[two]).build().unwrap();
    for _ in 0..2 {
        client.call(LIMITED, "1").await.unwrap();
    }
    assert_eq!(client.call(LIMITED, "1").await.unwrap_err().kind(), ErrorKind::Refused);
    let wrong = builder(&upstream).quotas(Scope::Api, &[two.burst(0)]).build().unwrap_err();
    assert!(wrong.to_string().contains("`burst` must be at least 1"), "{wrong}");
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_not_followed() {
    let upstream = upstream(|_| {
        Answer::new(StatusCode::TEMPORARY_REDIRECT).with_header("Location", "http://127.0.0.1:1/")
    })
    .await;
    let error = builder(&upstream).build().unwrap().call(GET, "1").await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Status, Some(StatusCode::TEMPORARY_REDIRECT)));
    assert_eq!(upstream.stats().asked, 1);
}

#[tokio::test]
async fn an_answer_of_failure_keeps_its_body_up_to_a_bound() {
    let upstream = upstream(|_| {
        let mut answer = Answer::new(StatusCode::BAD_GATEWAY);
        answer.body = vec![b'x'; 200_000].into();
        answer
    })
    .await;
    let error = builder(&upstream).build().unwrap().call(GET, "1").await.unwrap_err();
    assert_eq!(error.to_string(), "thing: the upstream answered 502 Bad Gateway");
    assert_eq!((error.body().unwrap().len(), error.attempts()), (64 << 10, 1));
}

#[tokio::test]
async fn a_body_over_the_limit_is_an_error_and_not_memory() {
    let upstream = upstream(|_| {
        let mut answer = Answer::new(StatusCode::OK);
        answer.body = vec![b' '; (8 << 20) + 1].into();
        answer
    })
    .await;
    let error = builder(&upstream).build().unwrap().call(GET, "1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("over the limit of 8388608 bytes"), "{error}");
}

#[tokio::test]
async fn a_success_that_is_no_json_is_a_decode_error_that_keeps_the_body() {
    let upstream = upstream(|_| {
        let mut answer = Answer::new(StatusCode::OK);
        answer.body = "<html>".into();
        answer
    })
    .await;
    let error = builder(&upstream).build().unwrap().call(GET, "1").await.unwrap_err();
    assert_eq!((error.kind(), error.body().unwrap().as_ref()), (ErrorKind::Decode, &b"<html>"[..]));
    assert_eq!(error.to_string(), "thing: the upstream answered 200 OK with 6 bytes that could not be read");
}

#[tokio::test]
async fn an_upstream_that_does_not_answer_is_a_timeout_that_says_how_long() {
    let upstream = upstream(|_| Answer::default().with_delay(Duration::from_secs(30))).await;
    let client = builder(&upstream).attempt_timeout(Duration::from_millis(50)).build().unwrap();
    let error = client.call(GET, "1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.to_string(), "thing: the upstream did not answer within 50ms");
}

#[tokio::test]
async fn an_upstream_that_is_not_there_is_a_transport_error_without_the_url() {
    let client: Client =
        ClientBuilder::new().base_url("http://127.0.0.1:1/v1").auth("s3cret").build().unwrap();
    let error = client.call(GET, "private-id").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    let causes = std::iter::successors(error.source(), |cause| (*cause).source());
    let mut shown = vec![format!("{error} {error:?}")];
    shown.extend(causes.map(|cause| format!("{cause} {cause:?}")));
    let shown = shown.join("\n");
    assert!(!shown.contains("private-id") && !shown.contains("s3cret"), "{shown}");
}

#[tokio::test]
async fn a_call_over_its_quota_is_refused_and_not_sent() {
    let upstream = upstream(|_| Answer::default()).await;
    let client = builder(&upstream).build().unwrap();
    client.call(LIMITED, "1").await.unwrap();
    let error = client.call(LIMITED, "2").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Refused, 0));
    assert!(error.retry_after().unwrap() > Duration::from_secs(50));
    assert!(error.to_string().starts_with("limited: refused by the quota 1 per 1m, burst 1"), "{error}");
    assert_eq!(upstream.stats().asked, 1);
}

#[tokio::test]
async fn an_argument_that_leads_elsewhere_is_refused_before_a_permit_is_taken() {
    let upstream = upstream(|_| Answer::default()).await;
    let client = builder(&upstream).build().unwrap();
    let error = client.call(LIMITED, "..").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Encode);
    assert!(error.to_string().contains("the argument `id` makes the path segment `..`"));
    client.call(LIMITED, "1").await.unwrap();
}

#[tokio::test]
async fn clients_with_one_credential_and_one_store_share_a_budget_and_others_do_not() {
    let upstream = upstream(|_| Answer::default()).await;
    let store = crate::MemoryStore::new();
    let client = |key: &str| builder(&upstream).auth(key).store(store.clone()).build().unwrap();
    client("sk_a").call(LIMITED, "1").await.unwrap();
    client("sk_a").call(LIMITED, "1").await.unwrap_err();
    client("sk_b").call(LIMITED, "1").await.unwrap();
    assert!(!format!("{:?}", client("s3cret")).contains("s3cret"));
}

#[test]
fn a_builder_says_all_that_is_wrong() {
    let error = ClientBuilder::<Client>::new().base_url("nope").header("a b", "c");
    let error = error.header("Content-Length", "1").build().unwrap_err();
    assert_eq!(error.faults().len(), 4, "{error}");
    let error = error.to_string();
    for part in ["no URL", "no header name", "credential is missing", "`Content-Length` is the transport's"] {
        assert!(error.contains(part), "{error}");
    }
}

#[tokio::test]
async fn an_upstreams_retry_after_is_told_and_garbage_in_it_is_not() {
    for (header, told) in
        [("7", Some(Duration::from_secs(7))), ("-1", None), ("soon", None), ("99999999999999999999", None)]
    {
        let upstream =
            upstream(move |_| Answer::new(StatusCode::TOO_MANY_REQUESTS).with_header("Retry-After", header))
                .await;
        let error = builder(&upstream).build().unwrap().call(GET, "1").await.unwrap_err();
        assert_eq!(error.retry_after(), told, "{header}");
    }
}

const TWO_AT_A_TIME: &Operation =
    &operation("two_at_a_time").with_quotas(&[quota(QuotaSpec::in_flight(2).scope(Scope::Endpoint))]);

#[tokio::test]
async fn a_call_is_in_flight_until_its_answer_is_there() {
    let latency = Duration::from_millis(100);
    let ok = |_: &Arrival| Answer::json(StatusCode::OK, &serde_json::json!({}));
    let upstream = StrictUpstream::builder().handler(ok).latency(latency).start().await.unwrap();
    let client = Arc::new(builder(&upstream).build().unwrap());
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..6 {
        let client = Arc::clone(&client);
        calls.spawn(async move { client.call(TWO_AT_A_TIME, "1").await.map(drop) });
    }
    while let Some(ended) = calls.join_next().await {
        ended.unwrap().unwrap();
    }
    assert_eq!(upstream.arrivals().len(), 6);
    assert_eq!(upstream.most_in_any(latency), 2);
}

#[tokio::test]
async fn operations_that_share_a_bucket_share_its_budget() {
    const SHARED: QuotaSpec = QuotaSpec::new(2, Duration::from_secs(60))
        .scope(Scope::Endpoint)
        .bucket("writes")
        .on_limit(OnLimit::Error);
    const ONE: &Operation = &operation("one").with_quotas(&[quota(SHARED)]);
    const OTHER: &Operation = &operation("other").with_quotas(&[quota(SHARED)]);
    let upstream = upstream(|_| Answer::json(StatusCode::OK, &serde_json::json!({}))).await;
    let client = builder(&upstream).build().unwrap();
    client.call(ONE, "1").await.unwrap();
    client.call(OTHER, "1").await.unwrap();
    assert_eq!(client.call(ONE, "1").await.unwrap_err().kind(), ErrorKind::Refused);
    assert_eq!(upstream.arrivals().len(), 2);
}

#[tokio::test]
async fn each_value_that_a_quota_counts_by_has_a_budget_of_its_own() {
    const EACH: &Operation = &operation("each").with_quotas(&[quota(
        QuotaSpec::new(1, Duration::from_secs(60))
            .scope(Scope::Endpoint)
            .key("{id}")
            .on_limit(OnLimit::Error),
    )]);
    let upstream = upstream(|_| Answer::json(StatusCode::OK, &serde_json::json!({}))).await;
    let client = builder(&upstream).build().unwrap();
    let send = async |id: Option<&str>| {
        let mut call = Call::new(EACH);
        call.path("id", &id.unwrap_or("none"));
        call.value("id", &id);
        client.0.send(call).await.map(drop).map_err(|error| error.kind())
    };
    assert_eq!(send(Some("a")).await, Ok(()));
    assert_eq!(send(Some("b")).await, Ok(()));
    assert_eq!(send(Some("a")).await, Err(ErrorKind::Refused));
    for _ in 0..2 {
        assert_eq!(send(None).await, Ok(()), "nothing governs it");
    }
    assert_eq!(upstream.arrivals().len(), 4);
}
