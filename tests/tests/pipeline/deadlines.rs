//! The time of a call and of its attempts: whose it is, and what is known when it is over.

use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{
    BoxError, BreakerSpec, ClientBuilder, Credential, ErrorKind, OnStoreError, Phase, QuotaSpec, RefusedBy,
    RetrySpec, Scope, StoreErrorSpec,
};
use ratelimit_tests::{Answer, RedisServer};

use crate::observed::Observed;
use crate::raw::{Endless, Raw};
use crate::{NOBODY, upstream};

#[api_client(base_url = "https://api.example.com")]
trait Shop {
    #[get("/items/{id}")]
    async fn item(&self, id: u32) -> Result<serde_json::Value, Error>;

    #[get("/slow")]
    #[rate_limited(per = "1h", limit = 1, max_wait = "2h")]
    async fn slow(&self) -> Result<serde_json::Value, Error>;

    #[get("/spaced")]
    #[rate_limited(per = "1s", limit = 20, algo = "leaky_bucket", burst = 20)]
    async fn spaced(&self) -> Result<serde_json::Value, Error>;

    #[get("/within")]
    async fn within(&self, #[timeout] time: Duration) -> Result<serde_json::Value, Error>;
}

#[api_client(base_url = "https://api.example.com", auth = "bearer")]
trait Private {
    #[get("/items")]
    async fn items(&self) -> Result<(), Error>;
}

const TOTAL: Duration = Duration::from_millis(300);
const DRIP: Endless = Endless { chunk: b"1\r\n \r\n", pause: Duration::from_millis(10) };

fn shop(url: &str) -> ClientBuilder<ShopClient> {
    ShopClient::builder().base_url(url).timeout(TOTAL)
}

async fn silent() -> Raw {
    Raw::start("", Some(Endless { chunk: b"", pause: Duration::from_secs(1) })).await
}

async fn dripping(status: &str) -> Raw {
    Raw::start(format!("HTTP/1.1 {status}\r\ntransfer-encoding: chunked\r\n\r\n"), Some(DRIP)).await
}

/// What a call ends with, and what it took by the clock that the call has.
#[expect(clippy::disallowed_methods, reason = "where the clock is paused, it is the call's alone")]
async fn ends<T>(call: impl Future<Output = Result<T, Error>>) -> (Error, Duration) {
    let started = tokio::time::Instant::now();
    let ended = tokio::time::timeout(Duration::from_secs(10), call).await;
    let Ok(ended) = ended else { panic!("it has not ended") };
    let Err(error) = ended else { panic!("it has not failed") };
    (error, started.elapsed())
}

/// The calls whose one layer is slow, each alone.
async fn slow_calls(paused: bool) -> Vec<(ErrorKind, Option<Phase>, Duration)> {
    let (drips, fails, silent) = (dripping("200 OK").await, dripping("500 Oh").await, silent().await);
    let failing = upstream(|_| Answer::new(StatusCode::SERVICE_UNAVAILABLE)).await;
    let redis = RedisServer::start().unwrap();
    let store = RedisStore::connect(&redis.url()).await.unwrap();
    let waiting = shop(&failing.url()).build().unwrap();
    waiting.slow().await.unwrap_err();
    let spec = RetrySpec::new(9).base(Duration::from_millis(30)).max_delay(Duration::from_millis(30));
    let pausing = shop(&failing.url()).retry(spec).build().unwrap();
    let never = || std::future::pending::<Result<Credential, BoxError>>();
    let private = PrivateClient::builder().base_url(failing.url()).credentials(never).timeout(TOTAL);
    let patient = StoreErrorSpec::new(OnStoreError::Closed).deadline(TOTAL * 5 / 6);
    let stored = shop(&failing.url()).store(store).on_store_error(patient).build().unwrap();
    redis.pause().unwrap();
    if paused {
        tokio::time::pause();
    }
    let mut ended = Vec::new();
    for url in [&drips.url, &fails.url, &silent.url] {
        ended.push(ends(shop(url).build().unwrap().item(1)).await);
    }
    ended.push(ends(waiting.slow()).await);
    ended.push(ends(pausing.item(1)).await);
    ended.push(ends(private.build().unwrap().items()).await);
    ended.push(ends(stored.slow()).await);
    redis.resume().unwrap();
    ended.into_iter().map(|(error, took)| (error.kind(), error.timeout_phase(), took)).collect()
}

#[tokio::test]
async fn a_call_whose_time_is_over_says_what_it_was_at() {
    let ended = slow_calls(false).await;
    let said: Vec<_> = ended.into_iter().map(|(kind, phase, _)| (kind, phase)).collect();
    let [drips, fails, silent, waits, pauses, credential, store] = said[..] else { panic!("{said:?}") };
    assert_eq!(drips, (ErrorKind::Timeout, Some(Phase::Body)));
    assert_eq!(fails, (ErrorKind::Status, None), "its head says what matters");
    assert_eq!(silent, (ErrorKind::Timeout, Some(Phase::Attempt)));
    assert_eq!(waits, (ErrorKind::Timeout, Some(Phase::Permit)));
    // Where the pause would not end in time it is not begun; else its time may end anywhere.
    assert!(matches!(pauses.0, ErrorKind::Timeout | ErrorKind::Status), "{pauses:?}");
    assert_eq!(credential, (ErrorKind::Timeout, Some(Phase::Credential)));
    assert_eq!(store, (ErrorKind::Store, None));
}

/// On the clock of the calls alone, which a busy machine does not move: as they wait for the network it runs
/// ahead, so where they end differs, and when does not.
#[tokio::test]
async fn a_total_of_300_ms_is_over_by_320_ms_whatever_is_slow() {
    for (kind, phase, took) in slow_calls(true).await {
        assert!(took <= Duration::from_millis(320), "{kind:?} {phase:?} after {took:?}");
    }
}

#[tokio::test]
async fn a_wait_for_a_permit_is_not_taken_off_the_time_of_the_attempt() {
    let upstream = upstream(|_| Answer::json(StatusCode::OK, &serde_json::json!(1))).await;
    let quota = QuotaSpec::new(1, Duration::from_millis(2_500));
    let builder = ShopClient::builder().base_url(upstream.url()).attempt_timeout(Duration::from_secs(2));
    let shop = builder.quotas(Scope::Api, &[quota]).build().unwrap();
    for _ in 0..2 {
        shop.item(1).await.unwrap();
    }
}

#[tokio::test]
async fn who_does_not_take_connections_is_given_up_long_before_the_attempt_is() {
    // One may wait to be accepted, and nobody accepts: all others are not heard.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    while let Ok(connected) =
        tokio::time::timeout(Duration::from_millis(500), tokio::net::TcpStream::connect(address)).await
    {
        waiting.push(connected.unwrap());
    }
    let builder = ShopClient::builder().base_url(format!("http://{address}"));
    let shop = builder.connect_timeout(Duration::from_millis(100)).build().unwrap();
    let (error, _) = ends(shop.item(1)).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{error}");
    assert!(error.is_retryable(), "nothing was sent");
}

#[tokio::test]
async fn connections_that_are_refused_open_a_breaker() {
    let breaker = BreakerSpec::failures(2).open_for(Duration::from_secs(3_600));
    let shop = ShopClient::builder().base_url(NOBODY).circuit_breaker(breaker).build().unwrap();
    for _ in 0..2 {
        assert_eq!(ends(shop.item(1)).await.0.kind(), ErrorKind::Transport);
    }
    assert!(matches!(ends(shop.item(1)).await.0.refusal().unwrap().by, RefusedBy::Breaker(_)));
}

#[tokio::test]
async fn a_provider_that_gives_no_credential_in_its_time_is_asked_anew() {
    let asked = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
    let provider = {
        let asked = std::sync::Arc::clone(&asked);
        move || {
            asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            std::future::pending::<Result<Credential, BoxError>>()
        }
    };
    let builder = PrivateClient::builder().base_url(NOBODY).credentials(provider);
    let private = builder.credential_timeout(Duration::from_millis(20)).build().unwrap();
    for _ in 0..2 {
        let (error, _) = ends(private.items()).await;
        assert_eq!(error.kind(), ErrorKind::Credential);
        let source = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        assert!(format!("{error} {source}").contains("did not give one within 20ms"), "{error} {source}");
    }
    assert_eq!(asked.load(std::sync::atomic::Ordering::Relaxed), 2);
}

#[tokio::test]
async fn an_upstream_that_never_answers_opens_the_breaker_of_calls_that_have_a_total_time_alone() {
    let (redis, silent) = (RedisServer::start().unwrap(), silent().await);
    let store = RedisStore::connect(&redis.url()).await.unwrap();
    let breaker = BreakerSpec::failures(3).open_for(Duration::from_secs(3_600));
    let shop = shop(&silent.url).store(store).circuit_breaker(breaker);
    let shop = shop.on_store_error(StoreErrorSpec::new(OnStoreError::Closed)).build().unwrap();
    let mut sent = 0;
    // Each waits some 50 ms for its permit, so less than an attempt's own time is left of its call.
    let error = loop {
        let (error, _) = ends(shop.spaced()).await;
        if error.kind() != ErrorKind::Timeout {
            break error;
        }
        assert_eq!(error.timeout_phase(), Some(Phase::Attempt));
        assert!(error.to_string().contains("did not answer within 300ms"), "{error}");
        sent += 1;
        // What the last one has reported is on its way for a moment.
        assert!(sent <= 6, "the breaker does not open");
    };
    assert!(matches!(error.refusal().unwrap().by, RefusedBy::Breaker(_)), "{error}");
}

#[tokio::test]
async fn an_upstream_that_had_no_time_to_answer_in_has_not_failed() {
    let silent = silent().await;
    let breaker = BreakerSpec::failures(1).open_for(Duration::from_secs(3_600));
    let shop = |attempt| {
        let builder = ShopClient::builder().base_url(&silent.url).timeout(Duration::from_secs(60));
        builder.attempt_timeout(attempt).circuit_breaker(breaker).build().unwrap()
    };
    let (hasty, patient) = (Duration::from_millis(20), shop(Duration::from_secs(60)));
    for _ in 0..3 {
        let (error, _) = ends(patient.within(hasty)).await;
        assert_eq!((error.kind(), error.timeout_phase()), (ErrorKind::Timeout, Some(Phase::Attempt)));
    }
    let impatient = shop(hasty);
    assert_eq!(ends(impatient.item(1)).await.0.kind(), ErrorKind::Timeout);
    assert_eq!(ends(impatient.item(1)).await.0.kind(), ErrorKind::Refused, "it had all of its time");
}

#[tokio::test]
async fn the_span_of_an_attempt_whose_call_is_over_says_that_it_was_late() {
    let (silent, drips, observed) = (silent().await, dripping("200 OK").await, Observed::start());
    for url in [&silent.url, &drips.url] {
        ends(shop(url).build().unwrap().item(1)).await;
        let attempt = observed.named("attempt").pop().unwrap();
        assert_eq!(attempt.fields["error.type"], "timeout", "{url}");
    }
    let measured: Vec<_> =
        observed.metrics().into_keys().filter(|name| name.contains("http.client")).collect();
    assert!(measured.iter().all(|name| name.contains("error.type=timeout")), "{measured:?}");
}
