//! A process of the engine tests: keeps callers waiting for permits, and says when each was granted.

#[path = "../../tests/engine/job.rs"]
mod job;

use std::io::{BufRead, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use ratelimit_examples::{Failure, explain};
use ratelimit_runtime::{Limiter, PermitRequest, RedisStore, RedisStoreBuilder};
use tokio::task::JoinSet;

use self::job::{Job, Lateness, Said, rest, wall_clock_us};

/// What a caller leaves between a failure and its next call. If all asked again at once, they would keep
/// the one thread so busy that it hears of grants late.
const AFTER_A_FAILURE: Duration = Duration::from_millis(20);

fn main() -> ExitCode {
    match std::env::args().nth(1).ok_or("there is no job".into()).and_then(|job| work(&job)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("engine-worker: {}", explain(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}

/// One thread runs all calls from one queue, so that the order in which they are numbered is the order in which
/// they ask, and the order in which they are woken the one in which they are heard of.
#[tokio::main(flavor = "current_thread")]
async fn work(job: &str) -> Result<(), Failure> {
    let job: Job = serde_json::from_str(job)?;
    let store = store(&job.urls).in_flight_lease(job::LEASE).connect().await?;
    let limiter = Limiter::new(store);
    let requests = job.loads.iter().map(job::Load::request).collect::<Result<Vec<_>, _>>()?;
    say(&Said::Ready)?;
    tokio::task::spawn_blocking(|| std::io::stdin().lock().read_line(&mut String::new())).await??;
    std::thread::spawn(end_with_the_parent);

    let until_us = wall_clock_us() + job.millis * 1000;
    let run = Arc::new(Run { limiter, until_us, begun: AtomicU64::new(0) });
    let late = Lateness::default();
    tokio::spawn(late.clone().watch());
    let mut calls = JoinSet::new();
    for (load, request) in requests.into_iter().enumerate() {
        for _ in 0..job.loads[load].callers {
            let in_flight = job.loads[load].in_flight.map(|(_, span)| span);
            calls.spawn(Arc::clone(&run).call_again_and_again(load, request.clone(), in_flight));
        }
    }
    while calls.join_next().await.transpose()?.is_some() {}
    say(&Said::Done { late: late.most() })
}

fn store(urls: &[String]) -> RedisStoreBuilder {
    // What is granted, and whether a move of slots reaches a caller, does not depend on how busy the machine
    // is.
    let builder = RedisStore::builder().decision_timeout(Duration::from_secs(10));
    match urls {
        [url] => builder.url(url),
        #[cfg(feature = "redis-cluster")]
        nodes => builder.cluster(nodes),
        // It says itself that it is nowhere.
        #[cfg(not(feature = "redis-cluster"))]
        _ => builder,
    }
}

/// The parent says nothing more; its end of the pipe breaks when it is gone, however it went.
fn end_with_the_parent() {
    let _ = std::io::stdin().lock().read_line(&mut String::new());
    std::process::exit(1);
}

struct Run {
    limiter: Limiter,
    until_us: u64,
    begun: AtomicU64,
}

impl Run {
    async fn call_again_and_again(
        self: Arc<Self>,
        load: usize,
        request: PermitRequest,
        in_flight: Option<Duration>,
    ) {
        while wall_clock_us() < self.until_us {
            let call = self.begun.fetch_add(1, Ordering::Relaxed);
            let outcome = self.limiter.acquire(&request).await;
            let at_us = wall_clock_us();
            let said = match &outcome {
                Ok(_) => Said::Granted { load, call, at_us },
                Err(error) => Said::Failed { load, why: error.to_string() },
            };
            // Nobody listens: the parent is gone, and this process goes with it.
            let _ = say(&said);
            if outcome.is_err() {
                rest(AFTER_A_FAILURE).await;
            }
            if let (Ok(permit), Some(span)) = (outcome, in_flight) {
                rest(span).await;
                let _ = say(&Said::Ended { load, at_us: wall_clock_us() });
                drop(permit);
            }
        }
    }
}

fn say(said: &Said) -> Result<(), Failure> {
    let mut line = serde_json::to_vec(said)?;
    line.push(b'\n');
    Ok(std::io::stdout().write_all(&line)?)
}
