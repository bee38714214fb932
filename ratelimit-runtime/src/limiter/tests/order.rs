//! Who goes first, where a call could go at once and others wait.

use super::*;

#[tokio::test(start_paused = true)]
async fn who_could_go_at_once_goes_behind_those_who_wait_already() {
    let limiter = Limiter::default();
    for quotas in [vec![api(1, 1)], vec![api(1, 1), api(2, 2).scope(Scope::User)]] {
        let quotas: Vec<Quota> = quotas.into_iter().map(|quota| quota.check().unwrap()).collect();
        let request = request(&quotas).user("one");
        let _ = limiter.acquire(&request).await.unwrap();
        let call = || {
            let (limiter, request) = (limiter.clone(), request.clone());
            tokio::spawn(async move { limiter.acquire(&request).await.unwrap().waited().as_millis() })
        };
        let first = call();
        tokio::task::yield_now().await;
        // All that they wait for is there now, and the first has been promised what comes in a second.
        limiter.reset(&request).await.unwrap();
        let second = call();
        assert_eq!((first.await.unwrap(), second.await.unwrap()), (0, 1_000), "{quotas:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn who_could_go_at_once_goes_behind_those_who_have_just_waited() {
    let limiter = Limiter::default();
    let request = request(&[api(1, 1).check().unwrap()]);
    let _ = limiter.acquire(&request).await.unwrap();
    let (went, mut order) = tokio::sync::mpsc::unbounded_channel();
    let call = |name, resets_at: Option<time::Instant>| {
        let (limiter, request, went) = (limiter.clone(), request.clone(), went.clone());
        tokio::spawn(async move {
            if let Some(at) = resets_at {
                time::sleep_until(at).await;
                limiter.reset(&request).await.unwrap();
            }
            let _ = limiter.acquire(&request).await.unwrap();
            went.send(name).unwrap();
        })
    };
    let at = time::now() + Duration::from_secs(1);
    let first = call("first", None);
    tokio::task::yield_now().await;
    // Its timer goes off behind that of who wakes the first, and so it is polled before the first is.
    let second = call("second", Some(at));
    let (first, second) = tokio::join!(first, second);
    first.unwrap();
    second.unwrap();
    assert_eq!((order.recv().await, order.recv().await), (Some("first"), Some("second")));
}

#[tokio::test(start_paused = true)]
async fn who_can_go_only_at_once_waits_behind_nobody() {
    let limiter = Limiter::default();
    let request = request(&[api(1, 1).check().unwrap()]);
    let _ = limiter.acquire(&request).await.unwrap();
    let waiting = {
        let (limiter, request) = (limiter.clone(), request.clone());
        tokio::spawn(async move { limiter.acquire(&request).await.unwrap().waited().as_millis() })
    };
    tokio::task::yield_now().await;
    limiter.reset(&request).await.unwrap();
    assert_eq!(limiter.try_acquire(&request).await.unwrap().waited(), Duration::ZERO);
    assert_eq!(waiting.await.unwrap(), 1_000);
}
