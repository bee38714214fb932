//! Credentials on the wire: where each scheme puts them, how they are fetched again, and where they never go.

use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::__private::{
    Api, ApiClient, AuthScheme, Call, Core, FromReply as _, Lists, Method, Operation, QuotaSpec, Scope,
    prepare, quota,
};
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{
    BoxError, ClientBuilder, Credential, Credentials, ErrorKind, OnLimit, Phase, Ratio, Request, RetrySpec,
};
use ratelimit_tests::{Answer, Arrival, StrictUpstream};

use crate::observed::Observed;
use crate::{NOBODY, upstream};

/// A client whose calls show who they are by a scheme.
macro_rules! client {
    ($name:ident, $scheme:expr) => {
        #[derive(Debug)]
        struct $name(Core);

        impl ApiClient for $name {
            const API: &'static Api = &Api { auth: $scheme, ..Api::new("https://api.example.com") };

            fn from_core(core: Core) -> Self {
                Self(core)
            }

            fn core_of(client: &Self) -> &Core {
                &client.0
            }
        }

        impl Calls for $name {
            fn core(&self) -> &Core {
                &self.0
            }
        }
    };
}

client!(ByBearer, AuthScheme::Bearer);
client!(ByBasic, AuthScheme::Basic);
client!(ByHeader, AuthScheme::Header("X-Api-Key"));
client!(ByQuery, AuthScheme::Query("api_key"));

const GET: &Operation = &Operation::new("thing", Method::Get, "/things", &["/things"]);
const POST: &Operation = &Operation::new("create", Method::Post, "/things", &["/things"]);
const TWICE: &Operation =
    &Operation::new("twice", Method::Get, "/things", &["/things"]).with_quotas(&[quota(
        QuotaSpec::new(2, Duration::from_secs(3600)).scope(Scope::Endpoint).on_limit(OnLimit::Error),
    )]);

trait Calls: ApiClient {
    fn core(&self) -> &Core;

    async fn send(&self, call: Call) -> Result<Response<u32>, Error> {
        Response::from_reply(self.core().send(call).await?)
    }

    async fn get(&self) -> Result<Response<u32>, Error> {
        self.send(Call::new(GET)).await
    }
}

fn builder<C: ApiClient>(upstream: &StrictUpstream) -> ClientBuilder<C> {
    ClientBuilder::new().base_url(upstream.url())
}

async fn open() -> StrictUpstream {
    upstream(|_| Answer::json(StatusCode::OK, &serde_json::json!(7))).await
}

/// One that takes calls with the token `t{n}`, for an `n` that is not less than `least`.
async fn guarded(least: Arc<AtomicU64>) -> StrictUpstream {
    upstream(move |arrival| {
        let token = arrival.header("authorization").and_then(|value| value.strip_prefix("Bearer t"));
        match token.and_then(|number| number.parse::<u64>().ok()) {
            Some(number) if number >= least.load(Ordering::SeqCst) => {
                Answer::json(StatusCode::OK, &serde_json::json!(7))
            }
            _ => Answer::json(StatusCode::UNAUTHORIZED, &serde_json::json!("who are you?")),
        }
    })
    .await
}

/// Provides `t1`, `t2` and so on, each after a while.
#[derive(Clone, Default)]
struct Counting {
    fetched: Arc<AtomicU64>,
    takes: Duration,
    expires_in: Option<Duration>,
}

impl Credentials for Counting {
    async fn fetch(&self) -> Result<Credential, BoxError> {
        let number = self.fetched.fetch_add(1, Ordering::SeqCst) + 1;
        tokio::time::timeout(self.takes, std::future::pending::<()>()).await.unwrap_err();
        let credential = Credential::new(format!("t{number}"));
        Ok(match self.expires_in {
            Some(time) => credential.expires_in(time),
            None => credential,
        })
    }
}

impl Counting {
    fn fetched(&self) -> u64 {
        self.fetched.load(Ordering::SeqCst)
    }
}

#[tokio::test]
async fn each_scheme_shows_the_credential_in_its_own_place() {
    let upstream = open().await;
    let last = || -> Arrival { upstream.requests().pop().unwrap().arrival };

    builder::<ByBearer>(&upstream).auth("s3cret").build().unwrap().get().await.unwrap();
    assert_eq!(last().header("authorization"), Some("Bearer s3cret"));

    // The example of RFC 7617, 2.
    for client in [
        builder::<ByBasic>(&upstream).basic_auth("Aladdin", "open sesame"),
        builder(&upstream).auth("Aladdin:open sesame"),
    ] {
        client.build().unwrap().get().await.unwrap();
        assert_eq!(last().header("authorization"), Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    }

    builder::<ByHeader>(&upstream).auth("s3cret").build().unwrap().get().await.unwrap();
    assert_eq!((last().header("x-api-key"), last().header("authorization")), (Some("s3cret"), None));

    let mut call = Call::new(GET);
    call.query("page", Lists::Repeated, &2);
    builder::<ByQuery>(&upstream).auth("a b&c").build().unwrap().send(call).await.unwrap();
    let sent = last();
    let pairs: Vec<_> = sent.query_pairs().collect();
    assert_eq!(pairs, [("page".into(), "2".into()), ("api_key".into(), "a b&c".into())]);
}

#[tokio::test]
async fn a_credential_that_cannot_be_shown_is_no_client_and_is_not_told() {
    let upstream = open().await;
    for (fault, built) in [
        ("line break", builder::<ByHeader>(&upstream).auth("canary\n").build().map(drop).err()),
        ("is no `user:password`", builder::<ByBasic>(&upstream).auth("canary").build().map(drop).err()),
        ("has a `:`", builder::<ByBasic>(&upstream).basic_auth("a:b", "canary").build().map(drop).err()),
        ("not `\"basic\"`", builder::<ByBearer>(&upstream).basic_auth("a", "canary").build().map(drop).err()),
        ("missing", builder::<ByQuery>(&upstream).build().map(drop).err()),
        ("empty", builder::<ByQuery>(&upstream).auth(" ").build().map(drop).err()),
    ] {
        let error = built.unwrap().to_string();
        assert!(error.contains(fault) && !error.contains("canary"), "{error}");
    }
}

#[tokio::test]
async fn an_argument_in_the_place_of_the_credential_is_refused() {
    let upstream = open().await;
    let client: ByQuery = builder(&upstream).auth("s3cret").build().unwrap();
    let mut call = Call::new(GET);
    call.query("api_key", Lists::Repeated, &"mine");
    let error = client.send(call).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Encode);
    assert!(error.to_string().contains("`api_key` is among the query of a call"), "{error}");
    assert_eq!(upstream.stats().asked, 0);
}

#[tokio::test]
async fn what_is_prepared_shows_the_credential_and_marks_it() {
    async fn prepared<C: Calls>(client: &C) -> Request {
        prepare(client.core(), async |client: &C| client.get().await).await.unwrap().unwrap()
    }
    let upstream = open().await;
    let request = prepared(&builder::<ByHeader>(&upstream).auth("s3cret").build().unwrap()).await;
    assert!(request.headers()["x-api-key"].is_sensitive() && request.headers()["x-api-key"] == "s3cret");
    assert!(!format!("{request:?}").contains("s3cret"));
    let request = prepared(&builder::<ByQuery>(&upstream).auth("s3cret").build().unwrap()).await;
    assert!(request.url().ends_with("/things?api_key=s3cret") && !format!("{request:?}").contains("s3cret"));
    let request =
        prepared(&builder::<ByBearer>(&upstream).credentials(Counting::default()).build().unwrap()).await;
    assert_eq!(request.headers()["authorization"], "Bearer t1");
}

#[tokio::test]
async fn many_calls_that_need_one_fetch_one() {
    let upstream = guarded(Arc::default()).await;
    let provider = Counting { takes: Duration::from_millis(30), ..Counting::default() };
    let client: Arc<ByBearer> = Arc::new(builder(&upstream).credentials(provider.clone()).build().unwrap());
    let calls =
        (0..20).map(|_| Arc::clone(&client)).map(|client| async move { client.get().await.map(drop) });
    for ended in calls.collect::<tokio::task::JoinSet<_>>().join_all().await {
        ended.unwrap();
    }
    client.get().await.unwrap();
    assert_eq!(provider.fetched(), 1);
}

#[tokio::test]
async fn one_that_is_refused_is_fetched_once_for_all_who_were_refused_with_it() {
    let least = Arc::new(AtomicU64::new(1));
    let upstream = guarded(Arc::clone(&least)).await;
    let provider = Counting { takes: Duration::from_millis(30), ..Counting::default() };
    let client: Arc<ByBearer> = Arc::new(builder(&upstream).credentials(provider.clone()).build().unwrap());
    client.get().await.unwrap();
    least.store(2, Ordering::SeqCst);
    let calls = (0..20).map(|_| Arc::clone(&client)).map(|client| async move { client.get().await });
    for ended in calls.collect::<tokio::task::JoinSet<_>>().join_all().await {
        assert_eq!(ended.unwrap().attempts(), 2);
    }
    assert_eq!((provider.fetched(), upstream.stats().asked), (2, 1 + 40));
}

#[tokio::test]
async fn a_call_is_sent_once_more_beside_its_retries_and_under_a_permit_of_its_own() {
    let never = Arc::new(AtomicU64::new(u64::MAX));
    let upstream = guarded(Arc::clone(&never)).await;
    let provider = Counting::default();
    let client: ByBearer =
        builder(&upstream).credentials(provider.clone()).retry(RetrySpec::new(3)).build().unwrap();
    let error = client.get().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(StatusCode::UNAUTHORIZED), 2));
    assert_eq!(error.previous_attempt().unwrap().status(), Some(StatusCode::UNAUTHORIZED));
    assert_eq!(provider.fetched(), 2);

    // A `POST` without an idempotency key too: nothing was done.
    assert_eq!(client.send(Call::new(POST)).await.unwrap_err().attempts(), 2);

    never.store(0, Ordering::SeqCst);
    assert_eq!(client.send(Call::new(TWICE)).await.unwrap().attempts(), 1);
    never.store(provider.fetched() + 1, Ordering::SeqCst);
    let error = client.send(Call::new(TWICE)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Refused, 1), "one permit of two was left");
    assert_eq!(error.previous_attempt().unwrap().status(), Some(StatusCode::UNAUTHORIZED));
}

#[tokio::test]
async fn a_call_that_is_sent_once_more_takes_nothing_from_its_retries_and_pays_nothing_in_for_others() {
    let seen = std::sync::Mutex::new(std::collections::HashSet::new());
    let upstream = upstream(move |arrival| {
        let first = seen.lock().unwrap().insert(arrival.header("x-call").map(str::to_owned));
        Answer::new(if first { StatusCode::UNAUTHORIZED } else { StatusCode::SERVICE_UNAVAILABLE })
    })
    .await;
    let retries = RetrySpec::new(2).base(Duration::from_millis(1)).budget(Ratio::from_per_mille(500));
    let client: ByBearer =
        builder(&upstream).credentials(Counting::default()).retry(retries).build().unwrap();
    let mut attempts = Vec::new();
    for number in 0..40 {
        let mut call = Call::new(GET);
        call.header("x-call", &number);
        let error = client.send(call).await.unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
        attempts.push(error.attempts());
    }
    // Refused, failed, and failed again.
    assert_eq!(attempts[0], 3);
    let retries = attempts.iter().filter(|attempts| **attempts == 3).count();
    assert!((25..=31).contains(&retries), "a reserve of 10, and half of 40: {retries}");
}

#[tokio::test]
async fn a_body_that_is_gone_is_not_sent_again() {
    struct Once(Option<Bytes>);
    impl Stream for Once {
        type Item = Result<Bytes, std::io::Error>;

        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(self.0.take().map(Ok))
        }
    }
    let upstream = guarded(Arc::new(AtomicU64::new(u64::MAX))).await;
    let client: ByBearer = builder(&upstream).credentials(Counting::default()).build().unwrap();
    let mut call = Call::new(POST);
    call.body(None, Body::stream(Once(Some(Bytes::from_static(b"1")))));
    let error = client.send(call).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(StatusCode::UNAUTHORIZED), 1));
}

#[tokio::test]
async fn one_that_is_about_to_expire_is_fetched_before_it_is_refused() {
    let upstream = guarded(Arc::default()).await;
    let lasting = Counting { expires_in: Some(Duration::from_secs(3600)), ..Counting::default() };
    let over = Counting { expires_in: Some(Duration::ZERO), ..Counting::default() };
    for (provider, fetched) in [(lasting, 1), (over, 3)] {
        let client: ByBearer = builder(&upstream).credentials(provider.clone()).build().unwrap();
        for _ in 0..3 {
            assert_eq!(client.get().await.unwrap().attempts(), 1);
        }
        assert_eq!(provider.fetched(), fetched);
    }
}

#[tokio::test]
async fn a_provider_that_fails_panics_or_gives_nonsense_is_an_error_of_its_own_and_is_asked_again() {
    let upstream = guarded(Arc::default()).await;
    let asked = Arc::new(AtomicU64::new(0));
    let provider = {
        let asked = Arc::clone(&asked);
        move || {
            let asked = asked.fetch_add(1, Ordering::SeqCst);
            async move {
                match asked {
                    0 => Err("the vault is sealed".into()),
                    1 => panic!("a provider that panics"),
                    2 => Ok(Credential::new("canary\n")),
                    _ => Ok(Credential::new("t1")),
                }
            }
        }
    };
    let client: ByBearer = builder(&upstream).credentials(provider).build().unwrap();
    let failed = [
        "thing: there is no credential: its provider failed",
        "thing: there is no credential: its provider panicked, or its runtime is shutting down",
        "thing: there is no credential: what its provider gave holds a character that a header must not hold; is there a line break at its end?",
    ];
    for (number, text) in failed.into_iter().enumerate() {
        let error = client.get().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (ErrorKind::Credential, 0, true));
        assert_eq!(error.to_string(), text);
        let source = error.source().map(ToString::to_string);
        assert_eq!(source.as_deref(), (number == 0).then_some("the vault is sealed"));
    }
    client.get().await.unwrap();
    assert_eq!(upstream.stats().asked, 1);
}

#[tokio::test]
async fn a_caller_that_goes_away_does_not_end_the_fetch_and_a_slow_one_is_bounded_by_the_call() {
    let upstream = guarded(Arc::default()).await;
    let provider = Counting { takes: Duration::from_millis(200), ..Counting::default() };
    let client: ByBearer =
        builder(&upstream).credentials(provider.clone()).timeout(Duration::from_millis(20)).build().unwrap();
    let error = client.get().await.unwrap_err();
    assert_eq!((error.kind(), error.timeout_phase()), (ErrorKind::Timeout, Some(Phase::Credential)));
    assert!(error.to_string().contains("had no credential when its 20ms were over"), "{error}");
    while client.get().await.is_err() {}
    assert_eq!(provider.fetched(), 1);
}

#[tokio::test]
async fn no_error_shows_a_credential_in_any_way() {
    const CANARY: &str = "canary";
    async fn all<C: Calls>(given: impl Fn(ClientBuilder<C>) -> ClientBuilder<C>) -> Vec<Error> {
        let mut errors = Vec::new();
        for answer in [
            Answer::new(StatusCode::UNAUTHORIZED),
            Answer::new(StatusCode::BAD_GATEWAY),
            Answer::json(StatusCode::OK, &serde_json::json!("no number")),
            Answer::default().with_delay(Duration::from_secs(60)),
            Answer::new(StatusCode::FOUND).with_header("Location", "http://127.0.0.1:1/"),
        ] {
            let upstream = upstream(move |_| answer.clone()).await;
            let client =
                given(builder(&upstream)).attempt_timeout(Duration::from_millis(50)).build().unwrap();
            errors.push(client.get().await.unwrap_err());
            let gone = given(builder(&upstream)).base_url(NOBODY).build().unwrap();
            errors.push(gone.get().await.unwrap_err());
            let mut call = Call::new(GET);
            call.timeout(&Duration::ZERO);
            errors.push(gone.send(call).await.unwrap_err());
            errors.push(gone.send(Call::new(TWICE)).await.unwrap_err());
        }
        errors
    }
    let observed = Observed::start();
    let provided = || async { Ok(Credential::new("canary")) };
    let mut errors = all::<ByBearer>(|builder| builder.auth("canary")).await;
    errors.extend(all::<ByBasic>(|builder| builder.basic_auth("canary", "canary")).await);
    errors.extend(all::<ByHeader>(|builder| builder.auth("canary")).await);
    errors.extend(all::<ByQuery>(|builder| builder.auth("canary")).await);
    errors.extend(all::<ByQuery>(|builder| builder.credentials(provided)).await);
    for kind in
        [ErrorKind::Status, ErrorKind::Decode, ErrorKind::Timeout, ErrorKind::Transport, ErrorKind::Encode]
    {
        assert!(errors.iter().any(|error| error.kind() == kind), "{kind:?}");
    }
    for error in &errors {
        let mut next: Option<&dyn std::error::Error> = Some(error);
        while let Some(cause) = next {
            let shown = format!("{cause} {cause:?} {cause:#?}");
            assert!(!shown.contains(CANARY) && !shown.contains("Y2FuYXJ5"), "{shown}");
            next = cause.source();
        }
    }
    assert!(!observed.text().contains(CANARY));
}
