//! What clients share that are made of one, and what each has alone.

use http::StatusCode;
use ratelimit_core::{OnLimit, QuotaSpec, Ratio, RetrySpec, Scope};
use ratelimit_tests::{Answer, Arrival, StrictUpstream};

use super::*;
use crate::client::ApiClient;
use crate::client::ClientBuilder;
use crate::client::api::Method;
use crate::client::tests::{Client, GET, builder, upstream};
use crate::error::ErrorKind;
use crate::{Limiter, PermitRequest};

const PAY: &Operation =
    &Operation::new("pay", Method::Post, "/pay/{id}", &["/pay/", ""]).idempotent("Idempotency-Key");
const REFUND: &Operation =
    &Operation::new("refund", Method::Post, "/refund/{id}", &["/refund/", ""]).idempotent("Idempotency-Key");
const SECOND: Duration = Duration::from_secs(1);

async fn answering(status: StatusCode) -> StrictUpstream {
    upstream(move |_| Answer { body: "{}".into(), ..Answer::new(status) }).await
}

fn hourly(limit: u64) -> QuotaSpec {
    QuotaSpec::new(limit, Duration::from_secs(3_600)).on_limit(OnLimit::Error)
}

#[tokio::test]
async fn whatever_is_made_of_a_client_draws_on_one_budget_of_retries() {
    let upstream = answering(StatusCode::INTERNAL_SERVER_ERROR).await;
    let hasty = RetrySpec::new(3).base(Duration::from_millis(1)).budget(Ratio::from_per_mille(1)).reserve(4);
    let client: Client = builder(&upstream).retry(hasty).build().unwrap();
    for number in 0..10 {
        let settings = CallSettings::new().account(format!("a{number}")).timeout(20 * SECOND);
        client.with_settings(&settings).unwrap().call(GET, "1").await.unwrap_err();
    }
    assert_eq!(upstream.stats().asked, 14);
}

#[tokio::test]
async fn an_account_of_its_own_is_a_budget_of_its_own_under_the_builders_quotas() {
    let upstream = answering(StatusCode::OK).await;
    let client = builder(&upstream).account("own").quotas(Scope::Api, &[hourly(2)]).build().unwrap();
    let left =
        async |client: &Client| client.call(GET, "1").await.map(|reply| reply.rate_limit()[0].remaining).ok();
    let other = || client.with_settings(&CallSettings::new().account("other")).unwrap();
    assert_eq!(left(&client).await, Some(1));
    assert_eq!([left(&other()).await, left(&other()).await, left(&other()).await], [Some(1), Some(0), None]);
    assert_eq!(left(&client).await, Some(0));
}

#[tokio::test]
async fn what_is_set_for_an_account_at_run_time_outlives_what_is_made_for_a_call() {
    let upstream = answering(StatusCode::OK).await;
    let limiter = Limiter::default();
    let builder = builder(&upstream).account("own").limiter(limiter.clone());
    let client: Client = builder.quotas(Scope::Api, &[hourly(9)]).build().unwrap();
    for account in ["own", "other"] {
        limiter.set_quotas(&PermitRequest::new("test").account(account), Scope::Api, &[hourly(3)]).unwrap();
        let made = client.with_settings(&CallSettings::new().account(account)).unwrap();
        assert_eq!(made.call(GET, "1").await.unwrap().rate_limit()[0].limit, 3, "{account}");
    }
    limiter.unset_quotas(&PermitRequest::new("test").account("other"), Scope::Api);
    let made = client.with_settings(&CallSettings::new().account("other")).unwrap();
    assert_eq!(made.call(GET, "1").await.unwrap().rate_limit()[0].limit, 9);
}

#[tokio::test]
async fn a_quota_of_one_operation_goes_with_its_calls_to_any_account() {
    let upstream = answering(StatusCode::OK).await;
    let client = builder(&upstream)
        .quotas_of("thing", Scope::Endpoint, &[hourly(1)])
        .quotas(Scope::Endpoint, &[hourly(7)])
        .build()
        .unwrap();
    let other: Client = client.with_settings(&CallSettings::new().account("other")).unwrap();
    let limits = async |operation| other.call(operation, "1").await.unwrap().rate_limit()[0].limit;
    assert_eq!([limits(GET).await, limits(PAY).await], [1, 7]);
}

#[tokio::test]
async fn each_mode_of_an_upstream_has_a_budget_for_an_account() {
    let upstream = answering(StatusCode::OK).await;
    let limiter = Limiter::default();
    let in_mode = |mode: &str| {
        let builder = builder(&upstream).mode(mode).limiter(limiter.clone()).quotas(Scope::Api, &[hourly(1)]);
        builder.account("acct_1").build().unwrap()
    };
    let (live, sandbox) = (in_mode("live"), in_mode("sandbox"));
    for settings in [CallSettings::new(), CallSettings::new().account("acct_2")] {
        for client in [&live, &sandbox] {
            let client: Client = client.with_settings(&settings).unwrap();
            client.call(GET, "1").await.unwrap();
            assert_eq!(client.call(GET, "1").await.unwrap_err().kind(), ErrorKind::Refused);
        }
    }
    let asked = PermitRequest::new("test").account("live.acct_1");
    assert_eq!(limiter.peek(&asked).await.unwrap()[0].remaining, 0);
}

#[tokio::test]
async fn a_refusal_by_the_upstream_quiets_the_account_that_met_it_and_no_other() {
    let refuses = |arrival: &Arrival| match arrival.header("x-for") {
        Some("noisy") => Answer::new(StatusCode::TOO_MANY_REQUESTS).with_header("retry-after", "60"),
        _ => Answer::json(StatusCode::OK, &serde_json::json!({})),
    };
    let upstream = upstream(refuses).await;
    let client = builder(&upstream).quotas(Scope::Api, &[hourly(100)]).build().unwrap();
    let of = |account: &str| -> Client {
        client.with_settings(&CallSettings::new().account(account).header("X-For", account)).unwrap()
    };
    assert_eq!(of("noisy").call(GET, "1").await.unwrap_err().status(), Some(StatusCode::TOO_MANY_REQUESTS));
    assert_eq!(of("noisy").call(GET, "1").await.unwrap_err().kind(), ErrorKind::Refused);
    of("other").call(GET, "1").await.unwrap();
    client.call(GET, "1").await.unwrap();
}

#[tokio::test]
async fn another_credential_is_shown_and_counted_for_itself_unless_the_account_is_given() {
    let upstream = answering(StatusCode::OK).await;
    let other = CallSettings::new().auth("other");
    for (given, left) in [(false, 4), (true, 3)] {
        let set = builder(&upstream).quotas(Scope::Api, &[hourly(5)]);
        let set = if given { set.account("a") } else { set };
        let client: Client = set.build().unwrap();
        client.call(GET, "1").await.unwrap();
        let made = client.with_settings(&other).unwrap();
        assert_eq!(made.call(GET, "1").await.unwrap().rate_limit()[0].remaining, left);
        let last = upstream.requests().pop().unwrap();
        assert_eq!(last.arrival.header("authorization"), Some("Bearer other"));
    }
    let astray = ClientBuilder::<Client>::new().base_url("http://192.0.2.1/").auth("s3cret").build().unwrap();
    let secret = CallSettings::new().auth(Secret::new("k3y").only_encrypted());
    let error = astray.with_settings(&secret).unwrap_err().to_string();
    assert!(error.contains("in clear text") && !format!("{secret:?}{error}").contains("k3y"), "{error}");
}

#[tokio::test]
async fn a_call_that_is_not_answered_leaves_time_for_another_and_tells_its_key() {
    let late = |_: &Arrival| Answer::default().with_delay(Duration::from_secs(60));
    let upstream = upstream(late).await;
    let retry = RetrySpec::new(2).base(Duration::from_millis(1));
    let client = builder(&upstream).retry(retry).timeout(80 * SECOND).attempt_timeout(80 * SECOND);
    let client = client.build().unwrap();
    let made: Client = client.with_settings(&CallSettings::new().timeout(SECOND)).unwrap();
    let error = made.call(PAY, "1").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2), "{error}");
    let sent: Vec<_> = upstream
        .requests()
        .iter()
        .map(|seen| seen.arrival.header("idempotency-key").map(str::to_owned))
        .collect();
    assert_eq!(sent, vec![error.idempotency_key().map(str::to_owned); 2]);
    assert_eq!(error.idempotency_key().unwrap().len(), 36);
    let contradicting = CallSettings::new().timeout(SECOND).attempt_timeout(2 * SECOND);
    assert!(client.with_settings(&contradicting).is_err());
    assert!(client.with_settings(&CallSettings::new().timeout(Duration::ZERO)).is_err());
}

#[test]
fn an_attempt_has_half_of_the_time_only_where_there_is_another() {
    let timeouts = |builder: ClientBuilder<Client>, settings: &CallSettings| {
        let client = builder.base_url("http://127.0.0.1:1").auth("s3cret").build().unwrap();
        client.with_settings(settings).unwrap().0.parts.timeouts_of(GET)
    };
    let given = |total: u32, attempt: Option<u32>| Timeouts {
        total: Some(total * SECOND),
        attempt: attempt.map(|attempt| attempt * SECOND),
    };
    let new = ClientBuilder::<Client>::new;
    let ten = CallSettings::new().timeout(10 * SECOND);
    assert_eq!(timeouts(new(), &ten), given(10, Some(10)));
    assert_eq!(timeouts(new().retry(RetrySpec::new(2)), &ten), given(10, Some(5)));
    let hasty = new().retry(RetrySpec::new(2)).attempt_timeout(2 * SECOND);
    assert_eq!(timeouts(hasty, &ten), given(10, Some(2)));
    assert_eq!(
        timeouts(new().retry(RetrySpec::new(2)), &ten.attempt_timeout(9 * SECOND)),
        given(10, Some(9))
    );
}

#[tokio::test]
async fn a_chosen_key_is_that_of_one_call_which_may_be_made_again() {
    let upstream = answering(StatusCode::OK).await;
    let client: Client = builder(&upstream).build().unwrap();
    let once = client.with_settings(&CallSettings::new().idempotency_key("order-7")).unwrap();
    for _ in 0..2 {
        once.call(PAY, "1").await.unwrap();
        // What has no key has nothing to do with it.
        once.call(GET, "1").await.unwrap();
    }
    for (operation, id) in [(PAY, "2"), (REFUND, "1")] {
        let error = once.call(operation, id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Encode);
        assert!(error.to_string().contains("that of another call, of `pay`"), "{error}");
    }
    let sent: Vec<_> = upstream
        .requests()
        .iter()
        .map(|seen| seen.arrival.header("idempotency-key").map(str::to_owned))
        .collect();
    let key = Some("order-7".to_owned());
    assert_eq!(sent, [key.clone(), None, key, None]);
    for bad in ["", "a\nb"] {
        assert!(client.with_settings(&CallSettings::new().idempotency_key(bad)).is_err(), "{bad:?}");
    }
}

#[cfg(feature = "policy-files")]
mod files {
    use std::path::PathBuf;

    use super::*;
    use crate::policies::PolicyFile;

    /// A policy file that is gone with the test.
    struct Written(PathBuf);

    impl Written {
        fn new(name: &str, text: &str) -> Self {
            let path = std::env::temp_dir().join(format!("ratelimit-{name}-{}.toml", std::process::id()));
            std::fs::write(&path, text).unwrap();
            Self(path)
        }
    }

    impl Drop for Written {
        fn drop(&mut self) {
            let _ = std::fs::remove_file(&self.0);
        }
    }

    #[tokio::test]
    async fn what_the_builder_says_goes_before_a_file_for_every_account() {
        let upstream = answering(StatusCode::OK).await;
        let text = "[clients.test]\nquotas = [{ limit = 5, per = '1h' }]\n";
        let written = Written::new("before", text);
        let file = PolicyFile::open(&written.0).unwrap();
        for (said, limit) in [(true, 9), (false, 5)] {
            let set = builder(&upstream).policies(&file);
            let client: Client =
                if said { set.quotas(Scope::Api, &[hourly(9)]) } else { set }.build().unwrap();
            for account in ["a", "b"] {
                let of = client.with_settings(&CallSettings::new().account(account)).unwrap();
                assert_eq!(of.call(GET, "1").await.unwrap().rate_limit()[0].limit, limit);
            }
        }
    }

    #[tokio::test]
    async fn a_file_that_changes_is_heeded_by_the_calls_of_every_account() {
        let upstream = answering(StatusCode::INTERNAL_SERVER_ERROR).await;
        let written = Written::new("changes", "[clients.test]\ncircuit_breaker = false\n");
        let file = PolicyFile::open(&written.0).unwrap();
        let client: Client = builder(&upstream).policies(&file).build().unwrap();
        let other = client.with_settings(&CallSettings::new().account("other")).unwrap();
        for _ in 0..3 {
            assert_eq!(other.call(GET, "1").await.unwrap_err().kind(), ErrorKind::Status);
        }
        std::fs::write(&written.0, "[clients.test]\ncircuit_breaker = { failures = 1 }\n").unwrap();
        assert!(file.reload().unwrap());
        assert_eq!(other.call(GET, "1").await.unwrap_err().kind(), ErrorKind::Status);
        assert_eq!(other.call(GET, "1").await.unwrap_err().kind(), ErrorKind::Refused);
    }
}
