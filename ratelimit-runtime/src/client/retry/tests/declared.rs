//! Who says whether there are retries: the method, the builder, the trait, a classifier, the upstream.

use super::*;

#[tokio::test]
async fn nothing_is_sent_again_where_nobody_declares_it() {
    let upstream = answering(&[503]).await;
    let error = builder(&upstream).build().unwrap().send(GET).await.unwrap_err();
    assert_eq!((error.attempts(), upstream.stats().asked), (1, 1));
}

#[tokio::test]
async fn a_methods_own_word_goes_before_the_builders_and_that_before_the_traits() {
    const OWN: &Operation =
        &operation("own", Method::Get).with_retry(crate::__private::retry(RetrySpec::new(2)));
    const NEVER: &Operation = &operation("never", Method::Get).without_retry();
    for (operation, attempts) in [(OWN, 2), (NEVER, 1), (GET, 3)] {
        let upstream = answering(&[503; 9]).await;
        let error = retrying(&upstream).send(operation).await.unwrap_err();
        assert_eq!((error.attempts(), upstream.stats().asked), (attempts, attempts.into()));
    }
    let upstream = answering(&[503; 9]).await;
    let client = builder(&upstream).retry(THREE).no_retry().build().unwrap();
    assert_eq!(client.send(GET).await.unwrap_err().attempts(), 1);
    assert_eq!(client.send(OWN).await.unwrap_err().attempts(), 2);
}

#[test]
fn retries_that_make_no_sense_are_faults_of_the_builder() {
    let spec = RetrySpec::new(0).base(Duration::ZERO);
    let error = ClientBuilder::<Client>::new().auth("x").base_url("nope").retry(spec).build().unwrap_err();
    assert_eq!(error.faults().len(), 3, "{error}");
    let error = error.to_string();
    for part in ["no URL", "`max_attempts` must be at least 1", "`base` must be longer than 0"] {
        assert!(error.contains(part), "{error}");
    }
}

#[tokio::test]
async fn what_the_policy_does_not_list_is_not_retried() {
    let upstream = answering(&[501, 409]).await;
    let client = retrying(&upstream);
    for attempts in 1..=2 {
        assert_eq!(client.send(GET).await.unwrap_err().attempts(), 1);
        assert_eq!(upstream.stats().asked, attempts);
    }
}

#[tokio::test]
async fn the_classifiers_word_goes_before_the_policys_and_the_upstreams() {
    for (status, hint, word, asked) in [
        (&[503], "", Some(false), 1),
        (&[503], "", None, 2),
        (&[409], "", None, 1),
        (&[409], "", Some(true), 2),
        (&[302], "", Some(true), 2),
        (&[503], "false", None, 1),
        (&[409], "true", None, 2),
        (&[503], "false", Some(true), 2),
        (&[409], "true", Some(false), 1),
    ] {
        let upstream =
            answering_with(status, move |answer| answer.with_header("Stripe-Should-Retry", hint)).await;
        let client = builder(&upstream).retry(THREE).retry_classifier(move |_| word).build().unwrap();
        let sent = client.send(GET).await;
        assert_eq!((sent.is_ok(), upstream.stats().asked), (asked == 2, asked), "{status:?} {hint} {word:?}");
    }
}

#[tokio::test]
async fn a_classifier_makes_nothing_act_twice_and_no_attempts_more() {
    for (operation, attempts) in [(POST, 1), (GET, 3)] {
        let upstream = answering(&[503; 9]).await;
        let client = builder(&upstream).retry(THREE).retry_classifier(|_| Some(true)).build().unwrap();
        assert_eq!(client.send(operation).await.unwrap_err().attempts(), attempts);
    }
    let upstream = answering(&[503; 9]).await;
    let client = builder(&upstream).retry_classifier(|_| Some(true)).build().unwrap();
    assert_eq!(client.send(GET).await.unwrap_err().attempts(), 1, "there are no retries at all");
}

#[tokio::test]
async fn a_classifier_is_shown_every_attempt_and_speaks_of_those_without_an_answer_too() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let upstream = Breaking::start(|before| {
        let answers = [DIED, "HTTP/1.1 418 Teapot\r\nx-why: hot\r\ncontent-length: 3\r\n\r\ntea"];
        answers.get(before).copied().unwrap_or(OK)
    })
    .await;
    let classify = {
        let seen = Arc::clone(&seen);
        move |attempted: &crate::Attempted<'_>| {
            let status = attempted.status().map(|status| status.as_u16());
            let why = attempted.header("x-why").map(str::to_owned);
            let body = attempted.error().body().cloned();
            let fact = (attempted.operation().name, attempted.attempt(), attempted.kind(), status, why, body);
            seen.lock().unwrap().push(fact);
            Some(true)
        }
    };
    let on = THREE.on(&[RetryOn::Status(503)]);
    upstream.builder().retry(on).retry_classifier(classify).build().unwrap().send(GET).await.unwrap();
    let teapot = (Some(418), Some("hot".to_owned()), Some("tea".into()));
    assert_eq!(
        *seen.lock().unwrap(),
        [
            ("get", 1, ErrorKind::Transport, None, None, None),
            ("get", 2, ErrorKind::Status, teapot.0, teapot.1, teapot.2),
        ]
    );
}

#[tokio::test]
async fn an_error_says_whether_the_same_call_has_a_chance_later() {
    for (status, has) in [
        (408, true),
        (429, true),
        (500, true),
        (503, true),
        (501, false),
        (404, false),
        (409, false),
        (302, false),
    ] {
        let upstream = upstream(move |_| Answer::new(StatusCode::from_u16(status).unwrap())).await;
        let error = builder(&upstream).build().unwrap().send(GET).await.unwrap_err();
        assert_eq!(error.is_retryable(), has, "{status}");
    }
    let upstream = Breaking::start(|_| "HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n<html>").await;
    let error = upstream.builder().build().unwrap().call(GET, "1").await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Decode, false));
}
