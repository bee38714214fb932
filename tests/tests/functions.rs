//! `#[rate_limited]` on functions of one's own.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::sync::Arc;
use std::time::Duration;

use ratelimit_runtime::{AcquireError, Limiter, Scope, rate_limited};

/// What a program has for errors.
#[derive(Debug)]
enum Failure {
    Refused(AcquireError),
    Odd,
}

impl From<AcquireError> for Failure {
    fn from(error: AcquireError) -> Self {
        Self::Refused(error)
    }
}

type Outcome<T> = Result<T, Failure>;

fn scope_of(outcome: Outcome<impl std::fmt::Debug>) -> Scope {
    match outcome {
        Err(Failure::Refused(AcquireError::Refused(refusal))) => refusal.quota().unwrap().scope(),
        other => panic!("{other:?}"),
    }
}

#[rate_limited(per = "1h", limit = 3, on_limit = "error", limiter = limiter)]
#[rate_limited(per = "1h", limit = 2, scope = "user", on_limit = "error")]
async fn greet(limiter: &Limiter, #[user] user: Option<&str>, (first, second): (u8, u8)) -> Outcome<u8> {
    let _ = user;
    if first == 255 {
        return Err(Failure::Odd);
    }
    first.checked_add(second).ok_or(Failure::Odd)
}

#[tokio::test]
async fn a_function_is_under_all_its_quotas_with_the_limiter_of_an_argument() {
    let limiter = Limiter::default();
    assert_eq!(greet(&limiter, Some("ann"), (1, 2)).await.unwrap(), 3);
    assert!(matches!(greet(&limiter, Some("ann"), (255, 2)).await, Err(Failure::Odd)));
    assert_eq!(scope_of(greet(&limiter, Some("ann"), (1, 2)).await), Scope::User);
    greet(&limiter, None, (1, 2)).await.unwrap();
    assert_eq!(scope_of(greet(&limiter, None, (1, 2)).await), Scope::Endpoint);
    greet(&Limiter::default(), Some("ann"), (1, 2)).await.unwrap();
}

#[rate_limited(per = "1h", limit = 1, on_limit = "error")]
async fn once() -> Result<(), AcquireError> {
    Ok(())
}

#[tokio::test]
async fn without_an_argument_it_is_the_limiter_of_the_task_or_else_of_the_process() {
    let limiter = Limiter::default();
    limiter.clone().in_task(once()).await.unwrap();
    assert!(limiter.clone().in_task(once()).await.is_err());
    assert!(Limiter::default().make_default());
    once().await.unwrap();
    assert!(once().await.is_err());
    assert!(!Limiter::default().make_default());
}

struct Weather {
    limiter: Arc<Limiter>,
}

impl Weather {
    #[rate_limited(per = "1h", limit = 1, key = "{region}", on_limit = "error", name = "weather", limiter = self.limiter)]
    async fn of<T: std::fmt::Display>(&self, region: T) -> Result<String, AcquireError> {
        Ok(region.to_string())
    }
}

#[tokio::test]
async fn a_method_has_a_budget_for_each_value_that_its_key_names() {
    let weather = Weather { limiter: Arc::default() };
    assert_eq!(weather.of("eu").await.unwrap(), "eu");
    assert!(weather.of("eu").await.is_err());
    weather.of(7).await.unwrap();
}

#[rate_limited(max_in_flight = 1, on_limit = "error", limiter = limiter)]
async fn alone(limiter: &Limiter, go: tokio::sync::oneshot::Receiver<()>) -> Result<(), AcquireError> {
    let _ = go.await;
    Ok(())
}

#[tokio::test]
async fn a_call_is_in_flight_until_it_returns() {
    let limiter = Limiter::default();
    let (go, gone) = tokio::sync::oneshot::channel();
    let running = tokio::spawn({
        let limiter = limiter.clone();
        async move { alone(&limiter, gone).await }
    });
    tokio::task::yield_now().await;
    let (_other, never) = tokio::sync::oneshot::channel();
    assert!(alone(&limiter, never).await.is_err());
    go.send(()).unwrap();
    running.await.unwrap().unwrap();
    let (done, now) = tokio::sync::oneshot::channel();
    done.send(()).unwrap();
    alone(&limiter, now).await.unwrap();
}

const PACE: ratelimit_runtime::QuotaSpec = ratelimit_runtime::QuotaSpec::new(1, Duration::from_millis(50));

#[rate_limited(policy = PACE, limiter = limiter)]
async fn paced(limiter: &Limiter) -> Result<tokio::time::Instant, AcquireError> {
    #[expect(clippy::disallowed_methods, reason = "it is when it runs")]
    let now = tokio::time::Instant::now();
    Ok(now)
}

#[tokio::test(start_paused = true)]
async fn a_function_waits_for_its_permit_by_a_policy_that_is_a_constant() {
    let limiter = Limiter::default();
    let first = paced(&limiter).await.unwrap();
    let second = paced(&limiter).await.unwrap();
    assert!(second - first >= Duration::from_millis(50), "{:?}", second - first);
}
