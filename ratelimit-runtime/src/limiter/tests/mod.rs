mod order;

use std::time::Duration;

use super::*;
use ratelimit_core::{OnLimit, Quota, QuotaSpec, Scope};

fn api(limit: u64, burst: u64) -> QuotaSpec {
    QuotaSpec::new(limit, Duration::from_secs(1)).burst(burst)
}

fn request(quotas: &[Quota]) -> PermitRequest {
    PermitRequest::new("stripe").operation("create").quotas(quotas)
}

/// How long that many callers that come at once wait, in milliseconds, in the order in which they came.
async fn waits(limiter: &Limiter, request: &PermitRequest, callers: usize) -> Vec<u128> {
    let call = |_| {
        let (limiter, request) = (limiter.clone(), request.clone());
        tokio::spawn(async move { limiter.acquire(&request).await.unwrap().waited().as_millis() })
    };
    let calls: Vec<_> = (0..callers).map(call).collect();
    let mut waits = Vec::new();
    for call in calls {
        waits.push(call.await.unwrap());
    }
    waits
}

#[tokio::test(start_paused = true)]
async fn callers_beyond_the_burst_wait_for_consecutive_slots_in_the_order_they_came() {
    let limiter = Limiter::default();
    let request = request(&[api(100, 25).check().unwrap()]);
    let waits = waits(&limiter, &request, 30).await;
    assert_eq!(waits[24..], [0, 10, 20, 30, 40, 50]);
}

#[tokio::test(start_paused = true)]
async fn a_wait_longer_than_max_wait_is_refused_at_once_and_takes_nothing() {
    let limiter = Limiter::default();
    let quota = api(1, 1).max_wait(Duration::from_secs(2)).check().unwrap();
    let request = request(&[quota]);
    let _ = limiter.acquire(&request).await.unwrap();
    let waiting: Vec<_> = (0..2)
        .map(|_| {
            let (limiter, request) = (limiter.clone(), request.clone());
            tokio::spawn(async move { limiter.acquire(&request).await.unwrap().waited() })
        })
        .collect();
    tokio::task::yield_now().await;
    let AcquireError::Refused(refusal) = limiter.acquire(&request).await.unwrap_err() else {
        panic!("refused");
    };
    assert_eq!(refusal.retry_after, Some(Duration::from_secs(3)));
    assert_eq!(
        refusal.to_string(),
        "refused by the quota 1 per 1s, burst 1, token_bucket, scope api: next permit in 3s, longer than its `max_wait` of 2s"
    );
    for (second, wait) in (1..).zip(waiting) {
        assert_eq!(wait.await.unwrap(), Duration::from_secs(second));
    }
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_goes_away_leaves_its_place_to_those_behind_it() {
    let limiter = Limiter::default();
    let request = request(&[api(1, 1).check().unwrap()]);
    let _ = limiter.acquire(&request).await.unwrap();
    let calls: Vec<_> = (0..4)
        .map(|_| {
            let (limiter, request) = (limiter.clone(), request.clone());
            tokio::spawn(async move { limiter.acquire(&request).await.unwrap().waited() })
        })
        .collect();
    time::sleep_until(time::now() + Duration::from_millis(300)).await;
    calls[0].abort();
    calls[2].abort();
    let mut waits = Vec::new();
    for call in calls {
        waits.extend(call.await.ok());
    }
    assert_eq!(waits, [Duration::from_secs(1), Duration::from_secs(2)], "nobody waits for who is gone");
    let waited = limiter.acquire(&request).await.unwrap().waited();
    assert_eq!(waited, Duration::from_secs(1), "the slots left over were given back, not lost");
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_goes_away_leaves_its_slot_to_the_next() {
    let limiter = Limiter::default();
    let request = request(&[api(1, 1).check().unwrap()]);
    let _ = limiter.acquire(&request).await.unwrap();
    let gone = tokio::time::timeout(Duration::from_millis(300), limiter.acquire(&request)).await;
    assert!(gone.is_err());
    let waited = limiter.acquire(&request).await.unwrap().waited();
    assert_eq!(waited, Duration::from_millis(700), "the slot at 1 s, not the one at 2 s");
}

#[tokio::test(start_paused = true)]
async fn one_users_queue_holds_back_no_other_user() {
    let limiter = Limiter::default();
    let quotas = [api(1, 1).scope(Scope::User).check().unwrap(), api(100, 25).check().unwrap()];
    let request = request(&quotas);
    for _ in 0..20 {
        let (limiter, request) = (limiter.clone(), request.clone().user("greedy"));
        tokio::spawn(async move { limiter.acquire(&request).await.map(|permit| permit.waited()) });
    }
    tokio::time::advance(Duration::from_millis(1)).await;
    let permit = limiter.acquire(&request.user("modest")).await.unwrap();
    assert_eq!(permit.waited(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_scope_that_refuses_after_a_wait_gives_back_what_the_wait_had_reserved() {
    let limiter = Limiter::default();
    let user = api(1, 1).scope(Scope::User).check().unwrap();
    let all = QuotaSpec::new(1, Duration::from_secs(60)).burst(2).on_limit(OnLimit::Error).check().unwrap();
    let both = request(&[user, all]);
    let _ = limiter.acquire(&both.clone().user("u")).await.unwrap();
    let waits = {
        let (limiter, request) = (limiter.clone(), both.clone().user("u"));
        tokio::spawn(async move { limiter.acquire(&request).await })
    };
    tokio::time::advance(Duration::from_millis(500)).await;
    let _ = limiter.acquire(&both.user("v")).await.unwrap();
    let refused = waits.await.unwrap().unwrap_err();
    assert!(
        matches!(&refused, AcquireError::Refused(refusal) if refusal.quota() == Some(&all)),
        "{refused:?}"
    );
    let own = limiter.acquire(&request(&[user]).user("u")).await.unwrap();
    assert_eq!(own.waited(), Duration::ZERO, "its own slot was given back");
}

#[tokio::test(start_paused = true)]
async fn a_permit_says_where_every_quota_stands_the_narrowest_first() {
    let limiter = Limiter::default();
    let quotas = [api(100, 25).check().unwrap(), api(50, 10).scope(Scope::Endpoint).check().unwrap()];
    let permit = limiter.acquire(&request(&quotas)).await.unwrap();
    let standing: Vec<_> =
        permit.quotas().iter().map(|quota| (quota.scope, quota.limit, quota.remaining)).collect();
    assert_eq!(standing, [(Scope::Endpoint, 50, 9), (Scope::Api, 100, 24)]);
}

#[tokio::test(start_paused = true)]
async fn trying_never_waits() {
    let limiter = Limiter::default();
    let request = request(&[api(10, 1).check().unwrap()]);
    let _ = limiter.try_acquire(&request).await.unwrap();
    let AcquireError::Refused(refusal) = limiter.try_acquire(&request).await.unwrap_err() else {
        panic!("refused");
    };
    assert_eq!(refusal.retry_after, Some(Duration::from_millis(100)));
}

#[tokio::test(start_paused = true)]
async fn changed_quotas_hold_at_once_and_keep_what_was_consumed() {
    let limiter = Limiter::default();
    let request =
        request(&[api(100, 100).check().unwrap(), api(50, 50).scope(Scope::Endpoint).check().unwrap()]);
    for _ in 0..50 {
        let _ = limiter.try_acquire(&request).await.unwrap();
    }
    limiter.set_quotas(&request, Scope::Endpoint, &[]).unwrap();
    limiter.set_quotas(&PermitRequest::new("stripe"), Scope::Api, &[api(200, 200).version(1)]).unwrap();
    let permit = limiter.try_acquire(&request).await.unwrap();
    let standings: Vec<_> = permit.quotas().iter().map(|quota| (quota.limit, quota.remaining)).collect();
    assert_eq!(standings, [(200, 99)], "half was consumed, half still is; and no endpoint is counted");
    let old = Limiter { policies: Arc::default(), ..limiter.clone() };
    let permit = old.try_acquire(&self::request(&[api(100, 100).check().unwrap()])).await.unwrap();
    assert_eq!(permit.quotas()[0].remaining, 98, "who has the old numbers goes by the new ones");
    let other = limiter.try_acquire(&request.clone().account("another")).await.unwrap();
    assert_eq!(other.quotas()[1].limit, 100, "another account keeps its own");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_costs_more_than_a_newer_quota_holds_is_told_that_it_never_goes() {
    let limiter = Limiter::default();
    let tight = request(&[api(3, 3).version(1).check().unwrap()]);
    let _ = limiter.try_acquire(&tight).await.unwrap();
    let refused = async |spec: QuotaSpec| {
        let Err(AcquireError::Refused(refusal)) =
            limiter.try_acquire(&request(&[spec.check().unwrap()])).await
        else {
            panic!("it goes");
        };
        refusal
    };
    let hopeless = refused(api(10, 10).cost(5)).await;
    assert!(hopeless.can_never_be_granted() && hopeless.retry_after.is_none(), "{hopeless}");
    let later = refused(api(10, 10).cost(3)).await;
    assert!(!later.can_never_be_granted() && later.retry_after.is_some(), "{later}");
}

#[tokio::test(start_paused = true)]
async fn quotas_that_make_no_sense_change_nothing_and_are_told_all_at_once() {
    let limiter = Limiter::default();
    let request = request(&[api(1, 1).check().unwrap()]);
    let wrong = limiter.set_quotas(&request, Scope::Api, &[api(0, 1), api(5, 0), api(7, 7)]).unwrap_err();
    assert_eq!(wrong.faults().len(), 2, "{wrong}");
    assert!(wrong.to_string().contains("`limit` must be at least 1"), "{wrong}");
    assert!(limiter.set_quotas(&request, Scope::Api, &[api(5, 5), api(7, 7)]).is_err(), "one window twice");
    let _ = limiter.try_acquire(&request).await.unwrap();
    assert!(limiter.try_acquire(&request).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn an_operator_corrects_what_the_store_believes() {
    let limiter = Limiter::default();
    let request = request(&[api(10, 10).check().unwrap()]);
    let remaining = |standings: Vec<QuotaStanding>| standings[0].remaining;
    assert_eq!(remaining(limiter.penalize(&request, 7).await.unwrap()), 3);
    assert_eq!(remaining(limiter.reward(&request, 4).await.unwrap()), 7);
    assert_eq!(remaining(limiter.peek(&request).await.unwrap()), 7);
    limiter.reset(&request).await.unwrap();
    assert_eq!(remaining(limiter.peek(&request).await.unwrap()), 10);
}

#[tokio::test(start_paused = true)]
async fn no_time_at_all_ends_no_hold_and_a_release_does() {
    let limiter = Limiter::default();
    let request = request(&[api(10, 10).check().unwrap()]);
    limiter.hold(&request, Duration::from_secs(60)).await.unwrap();
    limiter.hold(&request, Duration::ZERO).await.unwrap();
    assert!(limiter.try_acquire(&request).await.is_err());
    limiter.release(&request).await.unwrap();
    let _ = limiter.try_acquire(&request).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn of_quotas_that_must_go_together_the_slowest_is_named() {
    let limiter = Limiter::default();
    let hasty = api(100, 100).max_wait(Duration::from_secs(1)).check().unwrap();
    let slow = QuotaSpec::new(1, Duration::from_secs(20)).check().unwrap();
    let request = request(&[hasty, slow]);
    let _ = limiter.acquire(&request).await.unwrap();
    let refusal = limiter.acquire(&request).await.unwrap_err().to_string();
    assert!(
        refusal.contains("1 per 20s")
            && refusal.ends_with("next permit in 20s, longer than the call may still wait"),
        "{refusal}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_held_api_takes_no_calls_and_then_no_more_than_its_quota() {
    let limiter = Limiter::default();
    let request = request(&[api(10, 1).check().unwrap()]);
    limiter.hold(&request, Duration::from_secs(2)).await.unwrap();
    let AcquireError::Refused(refusal) = limiter.try_acquire(&request).await.unwrap_err() else {
        panic!("refused");
    };
    assert_eq!((refusal.by, refusal.retry_after), (RefusedBy::Upstream, Some(Duration::from_secs(2))));
    let mut waits = waits(&limiter, &request, 3).await;
    // When the gate opens, all of them ask in one instant.
    waits.sort_unstable();
    assert_eq!(waits, [2_000, 2_100, 2_200]);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_waits_in_two_scopes_is_not_served_by_a_slot_of_one() {
    let limiter = Limiter::default();
    let user = api(10, 1).scope(Scope::User).check().unwrap();
    let all = api(2, 1).check().unwrap();
    let both = request(&[user, all]);
    let _ = limiter.acquire(&both.clone().user("other")).await.unwrap();
    let request = both.user("u");
    let waits = waits(&limiter, &request, 4).await;
    assert_eq!(waits, [500, 1_000, 1_500, 2_000], "the API takes two a second");
}

#[tokio::test(start_paused = true)]
async fn quotas_of_one_window_each_count() {
    let limiter = Limiter::default();
    let window = |limit| {
        let spec = QuotaSpec::new(limit, Duration::from_secs(60)).on_limit(OnLimit::Error);
        spec.algorithm(ratelimit_core::Algorithm::SlidingWindow).check().unwrap()
    };
    let request = request(&[window(3), window(5)]);
    for _ in 0..3 {
        let _ = limiter.try_acquire(&request).await.unwrap();
    }
    assert!(limiter.try_acquire(&request).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_request_used_with_two_limiters_goes_by_the_quotas_of_each() {
    let (one, other) = (Limiter::default(), Limiter::default());
    let request = request(&[api(5, 5).check().unwrap()]);
    one.set_quotas(&request, Scope::Api, &[api(100, 100)]).unwrap();
    other.set_quotas(&request, Scope::Api, &[api(1, 1)]).unwrap();
    assert_eq!(one.peek(&request).await.unwrap()[0].limit, 100);
    assert_eq!(other.peek(&request).await.unwrap()[0].limit, 1);
}

/// Real time: two runtimes share no paused clock.
#[test]
fn a_call_does_not_wait_for_a_runtime_that_nobody_drives() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let (first, second) = (runtime(), runtime());
    let limiter = Limiter::default();
    let request = request(&[api(20, 1).check().unwrap()]);
    let _ = first.block_on(limiter.acquire(&request)).unwrap();
    // It waits, and with it the task that wakes the queue; then nobody drives either.
    let (waiting, own) = (limiter.clone(), request.clone());
    first.spawn(async move { waiting.acquire(&own).await.map(drop) });
    first.block_on(tokio::task::yield_now());
    let permit = second.block_on(async {
        let acquired = tokio::time::timeout(Duration::from_secs(30), limiter.acquire(&request));
        acquired.await.expect("it looks for itself").unwrap()
    });
    assert!(permit.waited() >= Duration::from_millis(50), "{:?}", permit.waited());
    drop(first);
    // The first runtime's task is gone, and the next call brings its own.
    let _ = second.block_on(limiter.acquire(&request)).unwrap();
}

fn in_flight(max: u64) -> QuotaSpec {
    QuotaSpec::in_flight(max)
}

#[tokio::test(start_paused = true)]
async fn a_call_is_in_flight_until_its_permit_is_dropped() {
    let limiter = Limiter::default();
    let request = request(&[in_flight(2).on_limit(OnLimit::Error).check().unwrap()]);
    let first = limiter.acquire(&request).await.unwrap();
    let second = limiter.acquire(&request).await.unwrap();
    assert_eq!((first.quotas()[0].remaining, second.quotas()[0].remaining), (1, 0));
    let AcquireError::Refused(refusal) = limiter.acquire(&request).await.unwrap_err() else {
        panic!("refused");
    };
    assert_eq!(refusal.retry_after, None);
    assert_eq!(
        refusal.to_string(),
        "refused by the quota 2 in flight, scope api: all of them are taken, and it does not wait (`on_limit = \"error\"`)"
    );
    drop(first);
    assert!(limiter.acquire(&request).await.is_ok());
    assert!(limiter.try_acquire(&request).await.is_ok(), "dropped at once");
    drop(second);
    assert_eq!(limiter.peek(&request).await.unwrap()[0].remaining, 2);
}

#[tokio::test(start_paused = true)]
async fn calls_that_wait_for_a_place_get_it_in_the_order_in_which_they_came() {
    let limiter = Limiter::default();
    let request = request(&[in_flight(2).check().unwrap()]);
    let (done, mut order) = tokio::sync::mpsc::unbounded_channel();
    let mut calls = tokio::task::JoinSet::new();
    for number in 0..20 {
        let (limiter, request, done) = (limiter.clone(), request.clone(), done.clone());
        calls.spawn(async move {
            let permit = limiter.acquire(&request).await.unwrap();
            done.send(number).unwrap();
            assert!(limiter.peek(&request).await.unwrap()[0].remaining < 2);
            time::sleep_until(time::now() + Duration::from_millis(100)).await;
            permit.waited()
        });
        tokio::task::yield_now().await;
    }
    let waits = calls.join_all().await;
    let served: Vec<i32> = std::iter::from_fn(|| order.try_recv().ok()).collect();
    assert_eq!(served, (0..20).collect::<Vec<_>>());
    assert_eq!(waits.into_iter().max(), Some(Duration::from_millis(900)), "a free place lies idle no time");
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_a_place_ends_with_max_wait_and_one_that_goes_away_holds_up_nobody() {
    let limiter = Limiter::default();
    let waiting = request(&[in_flight(1).max_wait(Duration::from_secs(1)).check().unwrap()]);
    let held = limiter.acquire(&waiting).await.unwrap();
    let started = time::now();
    let calls: Vec<_> = (0..3)
        .map(|_| {
            let (limiter, waiting) = (limiter.clone(), waiting.clone());
            tokio::spawn(async move { limiter.acquire(&waiting).await.map(|permit| permit.waited()) })
        })
        .collect();
    tokio::task::yield_now().await;
    calls[0].abort();
    let mut refused = 0;
    for call in calls {
        if let Ok(result) = call.await {
            let told = result.unwrap_err().to_string();
            assert!(told.ends_with("all of them are taken, longer than its `max_wait` of 1s"), "{told}");
            refused += 1;
        }
    }
    assert_eq!((refused, started.elapsed().as_secs()), (2, 1));
    drop(held);
    assert!(limiter.try_acquire(&waiting).await.is_ok(), "nobody's turn is left over");
}

#[tokio::test(start_paused = true)]
async fn a_place_is_free_again_when_a_call_that_waits_for_its_permit_goes_away() {
    let limiter = Limiter::default();
    let both = api(1, 1).max_in_flight(2).check().unwrap();
    let request = request(&[both]);
    let first = limiter.acquire(&request).await.unwrap();
    let waiting = {
        let (limiter, request) = (limiter.clone(), request.clone());
        tokio::spawn(async move { limiter.acquire(&request).await })
    };
    tokio::task::yield_now().await;
    assert_eq!(limiter.peek(&request).await.unwrap()[0].remaining, 0, "it has its place while it waits");
    waiting.abort();
    let _ = waiting.await;
    let left: Vec<_> = limiter.peek(&request).await.unwrap().iter().map(|quota| quota.remaining).collect();
    assert_eq!(left, [1, 0]);
    drop(first);
    assert_eq!(limiter.peek(&request).await.unwrap()[0].remaining, 2);
}

#[tokio::test(start_paused = true)]
async fn quotas_that_are_unset_are_those_that_were_declared() {
    let limiter = Limiter::default();
    let request = request(&[api(100, 25).check().unwrap()]);
    let declared = limiter.peek(&request).await.unwrap();
    limiter.set_quotas(&request, Scope::Api, &[api(7, 7)]).unwrap();
    assert_eq!(limiter.peek(&request).await.unwrap()[0].limit, 7);
    limiter.unset_quotas(&request, Scope::Api);
    assert_eq!(limiter.peek(&request).await.unwrap(), declared);
}

#[tokio::test(start_paused = true)]
async fn the_wait_for_a_place_is_not_taken_off_the_queue_of_a_leaky_bucket() {
    let limiter = Limiter::default();
    let leaky = api(100, 5).algorithm(ratelimit_core::Algorithm::LeakyBucket).max_in_flight(2);
    let request = request(&[leaky.check().unwrap()]);
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..6 {
        let (limiter, request) = (limiter.clone(), request.clone());
        calls.spawn(async move {
            let permit = limiter.acquire(&request).await.unwrap();
            time::sleep_until(time::now() + Duration::from_secs(1)).await;
            permit.waited().as_millis()
        });
    }
    let mut waits = calls.join_all().await;
    waits.sort_unstable();
    assert_eq!(waits, [0, 10, 1_000, 1_010, 2_000, 2_010]);
}

#[tokio::test(start_paused = true)]
async fn a_deadline_bounds_all_waiting_and_what_cannot_be_in_time_is_refused_at_once() {
    let limiter = Limiter::default();
    let request = request(&[api(1, 1).check().unwrap()]);
    let start = time::now();
    let _ = limiter.acquire(&request).await.unwrap();
    let refused = limiter.until(&request, start + Duration::from_millis(900)).await;
    assert!(matches!(refused, Err(AcquireError::Refused(_))), "{refused:?}");
    assert_eq!(start.elapsed(), Duration::ZERO);
    let permit = limiter.until(&request, start + Duration::from_millis(1_100)).await.unwrap();
    assert_eq!(permit.waited(), Duration::from_secs(1));
    // The time of the quota holds too, and a deadline that is past is none to wait for.
    assert!(limiter.until(&request, start).await.is_err());
    let impatient = request_of(api(1, 1).max_wait(Duration::from_millis(500)));
    assert!(limiter.until(&impatient, start + Duration::from_secs(60)).await.is_err());
}

fn request_of(quota: QuotaSpec) -> PermitRequest {
    request(&[quota.check().unwrap()])
}

#[tokio::test(start_paused = true)]
async fn of_a_limiter_no_more_calls_wait_than_may_and_those_that_go_at_once_do_not_count() {
    let limiter = Limiter::new(MemoryStore::new()).waiting_calls(2);
    let hourly = QuotaSpec::new(1, Duration::from_secs(3_600)).max_wait(Duration::from_secs(86_400));
    let request = PermitRequest::new("waiting").quota(hourly.check().unwrap());
    let free = PermitRequest::new("other").quota(QuotaSpec::new(9, Duration::from_secs(1)).check().unwrap());
    let _ = limiter.acquire(&request).await.unwrap();
    let mut waiting = tokio::task::JoinSet::new();
    for _ in 0..2 {
        let (limiter, request) = (limiter.clone(), request.clone());
        waiting.spawn(async move { limiter.acquire(&request).await.map(drop) });
    }
    while limiter.waiting.join(2).is_some() {
        tokio::task::yield_now().await;
    }
    let before = limiter.peek(&request).await.unwrap()[0].reset_after;
    let Err(AcquireError::Refused(refusal)) = limiter.acquire(&request).await else { panic!("it waits") };
    assert_eq!((refusal.by, refusal.retry_after), (RefusedBy::Queue(2), None));
    assert!(limiter.peek(&request).await.unwrap()[0].reset_after <= before, "it has left nothing charged");
    let _ = limiter.acquire(&free).await.unwrap();
    waiting.shutdown().await;
    let waits = tokio::time::timeout(Duration::from_secs(1), limiter.acquire(&request)).await;
    assert!(waits.is_err(), "their places are free");
}
