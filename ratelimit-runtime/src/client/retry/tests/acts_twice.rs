//! Which calls are sent again after which failures: nothing may act twice that acts each time.

use ratelimit_core::BreakerSpec;

use super::*;
use crate::client::Credential;
use crate::client::body::Body;
use crate::client::stream::ByteStream;
use crate::error::Failure;

#[tokio::test]
async fn a_post_without_a_key_is_sent_once_where_the_upstream_may_have_acted() {
    for answer in [DIED, BROKE_OFF, "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n"] {
        let upstream = Breaking::start(move |_| answer).await;
        let error = upstream.builder().build().unwrap().send(POST).await.unwrap_err();
        assert_eq!((upstream.requests().len(), error.attempts()), (1, 1), "{answer:?}");
        assert!(error.is_retryable() && error.previous_attempt().is_none());
        assert_eq!(error.stop_reason(), Some(StopReason::WouldActTwice));
        assert!(error.to_string().ends_with(" (not retried, for it could act twice)"), "{error}");
    }
}

#[tokio::test]
async fn a_post_with_a_key_carries_the_same_on_each_attempt_and_another_on_the_next_call() {
    let upstream = Breaking::start(|before| [DIED, BROKE_OFF].get(before).copied().unwrap_or(OK)).await;
    let client = upstream.builder().build().unwrap();
    let reply = client.send(KEYED).await.unwrap();
    assert_eq!(reply.meta.effort.attempts, 3);
    client.send(KEYED).await.unwrap();
    let requests = upstream.requests();
    let keys: Vec<_> = requests.iter().map(|request| header(request, "idempotency-key").unwrap()).collect();
    assert_eq!(keys.len(), 4);
    assert!(keys[0] == keys[1] && keys[1] == keys[2] && keys[2] != keys[3], "{keys:?}");
}

#[tokio::test]
async fn a_key_that_the_caller_gave_counts_as_one() {
    let upstream = answering(&[503]).await;
    let mut call = Call::new(POST);
    call.idempotency_key("Idempotency-Key", "order-7");
    retrying(&upstream).0.send(call).await.unwrap();
    let keys: Vec<_> = upstream
        .requests()
        .iter()
        .map(|sent| sent.arrival.header("idempotency-key") == Some("order-7"))
        .collect();
    assert_eq!(keys, [true, true]);
}

#[tokio::test]
async fn a_post_without_a_key_is_sent_again_where_the_upstream_did_nothing() {
    let upstream = answering(&[429, 429]).await;
    let reply = retrying(&upstream).send(POST).await.unwrap();
    assert_eq!((reply.meta.effort.attempts, upstream.stats().asked), (3, 3));

    let nobody: Client =
        ClientBuilder::new().base_url("http://127.0.0.1:1").auth("s3cret").retry(THREE).build().unwrap();
    let error = nobody.send(POST).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 3));
}

/// An upstream that acts, and sends on to `elsewhere` where it says what has come of it.
async fn sending_on(elsewhere: String) -> StrictUpstream {
    upstream(move |_| Answer::new(StatusCode::SEE_OTHER).with_header("Location", &elsewhere)).await
}

#[tokio::test]
async fn a_post_that_was_sent_on_is_not_sent_again_whatever_the_other_host_did() {
    let [busy, refusing] = [429, 401].map(|status| {
        upstream(move |_| Answer::new(StatusCode::from_u16(status).unwrap()).with_header("Retry-After", "0"))
    });
    let (busy, refusing) = (busy.await, refusing.await);
    for elsewhere in [busy.url(), refusing.url(), "http://127.0.0.1:1".to_owned()] {
        let upstream = sending_on(format!("{elsewhere}/done")).await;
        let builder = builder(&upstream).retry(THREE).http_client(reqwest::Client::new());
        let provided = builder.credentials(|| async { Ok(Credential::new("t0ken")) }).account("a");
        let error = provided.build().unwrap().send(POST).await.unwrap_err();
        assert_eq!((upstream.stats().asked, error.attempts()), (1, 1), "{elsewhere}: {error}");
        let is_refused = elsewhere == refusing.url();
        assert_eq!(error.stop_reason() == Some(StopReason::WouldActTwice), !is_refused, "{error}");
    }
}

#[tokio::test]
async fn a_redirect_that_is_followed_no_further_is_no_failure_of_the_upstream_and_not_asked_for_again() {
    let upstream = upstream(|_| Answer::new(StatusCode::FOUND).with_header("Location", "/again")).await;
    let following = reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(1));
    let builder = builder(&upstream).retry(THREE).http_client(following.build().unwrap());
    let client: Client = builder.circuit_breaker(BreakerSpec::failures(1)).build().unwrap();
    for calls in 1..=3 {
        let error = client.send(GET).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{error}");
        assert!(!error.is_retryable());
        // To the breaker it has answered.
        assert!(matches!(error.failure(), Failure::Transport { elsewhere: true, .. }));
        assert_eq!(upstream.stats().asked, 2 * calls);
    }
}

#[tokio::test]
async fn what_is_idempotent_is_sent_again_whatever_the_upstream_did() {
    const ANSWERS: [&str; 2] = [DIED, BROKE_OFF];
    const PUT: &Operation = &operation("put", Method::Put);
    const DELETE: &Operation = &operation("delete", Method::Delete);
    const PATCH: &Operation = &operation("patch", Method::Patch);
    const PURGE: &Operation = &operation("purge", Method::Other("PURGE"));
    for operation in [GET, PUT, DELETE] {
        let upstream = Breaking::start(|before| ANSWERS.get(before).copied().unwrap_or(OK)).await;
        upstream.builder().build().unwrap().send(operation).await.unwrap();
        assert_eq!(upstream.requests().len(), 3, "{}", operation.name);
    }
    for operation in [PATCH, PURGE] {
        let upstream = answering(&[503]).await;
        retrying(&upstream).send(operation).await.unwrap_err();
        assert_eq!(upstream.stats().asked, 1, "{}", operation.name);
    }
}

#[tokio::test]
async fn an_answer_that_broke_off_is_a_timeout_to_the_policy() {
    let upstream = Breaking::start(|_| BROKE_OFF).await;
    let client = upstream.builder().retry(THREE.on(&[STORM, RetryOn::Connect])).build().unwrap();
    let error = client.send(GET).await.unwrap_err();
    assert_eq!((error.kind(), upstream.requests().len()), (ErrorKind::Transport, 1));
}

#[tokio::test]
async fn an_answer_whose_body_broke_off_keeps_its_status() {
    let upstream =
        Breaking::start(|_| "HTTP/1.1 429 Too Many\r\nretry-after: 90\r\ncontent-length: 9\r\n\r\nslow")
            .await;
    let error = upstream.builder().build().unwrap().send(GET).await.unwrap_err();
    assert_eq!((error.kind(), error.retry_after()), (ErrorKind::Status, Some(Duration::from_secs(90))));
    assert_eq!(error.body().unwrap().as_ref(), b"slow");
}

#[tokio::test]
async fn an_answer_whose_body_stalls_keeps_its_status_and_is_judged_by_it() {
    let upstream = Breaking::start_slow(
        |_| "HTTP/1.1 429 Too Many\r\ncontent-length: 9\r\n\r\nslow",
        Duration::from_secs(30),
    )
    .await;
    let client = upstream.builder().attempt_timeout(Duration::from_millis(300)).build().unwrap();
    let error = client.send(POST).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, 3));
}

#[tokio::test]
async fn a_body_that_is_a_stream_is_sent_once() {
    let upstream = answering(&[429]).await;
    let mut call = Call::new(KEYED);
    call.body(None, Body::stream(ByteStream::of_bytes("x")));
    let error = retrying(&upstream).0.send(call).await.unwrap_err();
    assert_eq!((error.attempts(), upstream.stats().asked), (1, 1));
}

#[tokio::test]
async fn a_streamed_answer_is_sent_again_until_its_head_is_there_and_not_after() {
    let upstream = Breaking::start(|before| [DIED, BROKE_OFF].get(before).copied().unwrap_or(OK)).await;
    let mut call = Call::new(GET);
    call.streamed = true;
    let mut stream = upstream.builder().build().unwrap().0.send(call).await.unwrap().stream.unwrap();
    assert_eq!(stream.chunk().await.unwrap().unwrap().as_ref(), b"{");
    let error = stream.chunk().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 2));
    assert_eq!(upstream.requests().len(), 2);
}

#[tokio::test]
async fn an_attempt_that_took_too_long_may_have_acted() {
    for (operation, attempts) in [(POST, 1), (KEYED, 3)] {
        let upstream = upstream(|_| Answer::default().with_delay(Duration::from_secs(30))).await;
        let client =
            builder(&upstream).retry(THREE).attempt_timeout(Duration::from_millis(50)).build().unwrap();
        let error = client.send(operation).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, attempts));
        assert_eq!(error.timeout_phase(), Some(Phase::Attempt));
    }
}
