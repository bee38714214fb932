//! What is measured in memory, without a server.

use std::hint::black_box;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use governor::{Quota, RateLimiter};
use ratelimit_examples::Failure;
use ratelimit_runtime::{Limiter, MemoryStore, PermitRequest, Scope};

use crate::table::{Kind, Results};
use crate::{Plan, ample, clock, scarce};

const KEYS: usize = 100_000;
/// How many calls are made between two looks at the clock's flag.
const IN_A_ROW: u32 = 100;

/// One round.
pub(crate) fn measure(plan: &Plan, results: &mut Results) -> Result<(), Failure> {
    let most = NonZeroU32::new(1_000_000_000).ok_or("a limit of nothing")?;
    for (threads, name) in
        [(1, "memory, one key, 1 thread, to governor"), (2, "memory, one key, 2 threads, to governor")]
    {
        if plan.wants(name) {
            let (limiter, direct) =
                (Limiter::new(MemoryStore::new()), RateLimiter::direct(Quota::per_second(most)));
            let request = request(0)?;
            let ours = rate(threads, plan.span, |_| now(limiter.acquire(&request)))?;
            let beside = rate(threads, plan.span, |_| granted(direct.check()))?;
            results.add(name, Kind::Rate(None), ours, beside);
        }
    }
    for (threads, name) in [
        (1, "memory, 100,000 keys, 1 thread, to governor"),
        (2, "memory, 100,000 keys, 2 threads, to governor"),
    ] {
        if plan.wants(name) {
            let (limiter, keyed) =
                (Limiter::new(MemoryStore::new()), RateLimiter::dashmap(Quota::per_second(most)));
            let requests = (0..KEYS).map(request).collect::<Result<Vec<_>, _>>()?;
            let users: Vec<String> = (0..KEYS).map(|user| format!("user-{user}")).collect();
            let ours = rate(threads, plan.span, |place| {
                requests.get(place % KEYS).map_or(Ok(()), |request| now(limiter.acquire(request)))
            })?;
            let beside = rate(threads, plan.span, |place| {
                users.get(place % KEYS).map_or(Ok(()), |user| granted(keyed.check_key(user)))
            })?;
            results.add(name, Kind::Rate(None), ours, beside);
        }
    }
    let name = "memory, refused, 1 thread, to governor";
    if plan.wants(name) {
        let per_hour = Quota::with_period(Duration::from_secs(3_600)).ok_or("a period of nothing")?;
        let (limiter, direct) = (Limiter::new(MemoryStore::new()), RateLimiter::direct(per_hour));
        let request = PermitRequest::new("used-up").quota(scarce()?);
        let refused = |refused| if refused { Ok(()) } else { Err(Failure::from("granted what is used up")) };
        now(limiter.acquire(&request))?;
        granted(direct.check())?;
        let ours = rate(1, plan.span, |_| refused(now(limiter.acquire(&request)).is_err()))?;
        let beside = rate(1, plan.span, |_| refused(direct.check().is_err()))?;
        results.add(name, Kind::Rate(None), ours, beside);
    }
    Ok(())
}

fn request(user: usize) -> Result<PermitRequest, Failure> {
    Ok(PermitRequest::new("stripe").user(format!("user-{user}")).quota(ample(Scope::User)?))
}

fn granted(checked: Result<(), impl Sized>) -> Result<(), Failure> {
    checked.map_err(|_| "refused where there is enough".into())
}

/// The outcome of a future that waits for nothing.
fn now<T, E: Into<Failure>>(future: impl Future<Output = Result<T, E>>) -> Result<(), Failure> {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(outcome) => {
            black_box(outcome.map_err(Into::into)?);
            Ok(())
        }
        std::task::Poll::Pending => Err("a decision in memory had to wait".into()),
    }
}

/// Runs `call` in so many threads for `span`, and says how often per second.
fn rate(
    threads: usize,
    span: Duration,
    call: impl Fn(usize) -> Result<(), Failure> + Sync,
) -> Result<f64, Failure> {
    let over = AtomicBool::new(false);
    let started = clock::now();
    let count = thread::scope(|scope| {
        let run = |thread: usize| {
            let (mut count, mut place) = (0.0, thread);
            while !over.load(Ordering::Relaxed) {
                for _ in 0..IN_A_ROW {
                    call(place)?;
                    // A prime: every key gets its turn, and no two neighbours in a row.
                    place = place.wrapping_add(7_919);
                }
                count += f64::from(IN_A_ROW);
            }
            Ok::<f64, Failure>(count)
        };
        let running: Vec<_> = (0..threads).map(|thread| scope.spawn(move || run(thread))).collect();
        thread::sleep(span);
        over.store(true, Ordering::Relaxed);
        running.into_iter().try_fold(0.0, |sum, thread| match thread.join() {
            Ok(count) => Ok(sum + count?),
            Err(_) => Err(Failure::from("a thread panicked")),
        })
    })?;
    Ok(count / started.elapsed().as_secs_f64())
}
