//! The load: tasks that ask for a permit again and again, and note when they got one.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ratelimit_runtime::{AcquireError, Algorithm, Limiter, OnLimit, PermitRequest, QuotaSpec, RedisStore};
use tokio::task::JoinSet;

/// The longest that a task rests when it was refused.
const REST: Duration = Duration::from_millis(20);
/// So many a day that all that was ever charged can be read from it.
pub(crate) const LEDGER: u64 = 10_000_000;

/// One decision.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decision {
    pub(crate) at: Duration,
    pub(crate) took: Duration,
    pub(crate) answer: Answer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    ByTheStore,
    Alone,
    Refused,
    Failed,
}

/// Since the start of a run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock(Instant);

impl Clock {
    #[expect(clippy::disallowed_methods, reason = "what is measured here is real time")]
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    pub(crate) fn now(&self) -> Duration {
        Self::start().0.saturating_duration_since(self.0)
    }
}

pub(crate) struct Load {
    clock: Clock,
    over: Arc<AtomicBool>,
    decisions: Arc<Mutex<Vec<Decision>>>,
    tasks: JoinSet<()>,
}

/// What each task asks for: 1,000 a second, and an entry in the ledger.
pub(crate) fn request() -> Result<PermitRequest, ratelimit_runtime::QuotaFault> {
    let rate = QuotaSpec::new(1_000, Duration::from_secs(1)).burst(100).on_limit(OnLimit::Error);
    let ledger = QuotaSpec::new(LEDGER, Duration::from_secs(86_400));
    let ledger = ledger.algorithm(Algorithm::FixedWindow).on_limit(OnLimit::Error);
    Ok(PermitRequest::new("faults").quota(rate.check()?).quota(ledger.check()?))
}

impl Load {
    pub(crate) fn start(
        clock: Clock,
        stores: &[RedisStore],
        tasks_each: usize,
        request: &PermitRequest,
    ) -> Self {
        let (over, decisions) = (Arc::new(AtomicBool::new(false)), Arc::default());
        let mut tasks = JoinSet::new();
        for store in stores {
            let limiter = Limiter::new(store.clone());
            for _ in 0..tasks_each {
                let (over, decisions) = (Arc::clone(&over), Arc::clone(&decisions));
                tasks.spawn(ask(clock, limiter.clone(), request.clone(), over, decisions));
            }
        }
        Self { clock, over, decisions, tasks }
    }

    /// The first decision of the store's after `after`, if there is one by now.
    pub(crate) fn first_by_the_store(&self, after: Duration) -> Option<Duration> {
        let decisions = self.decisions.lock().unwrap_or_else(PoisonError::into_inner);
        let found = decisions.iter().filter(|decision| decision.answer == Answer::ByTheStore);
        found.map(|decision| decision.at).filter(|at| *at >= after).min()
    }

    pub(crate) fn now(&self) -> Duration {
        self.clock.now()
    }

    pub(crate) async fn stop(mut self) -> Vec<Decision> {
        self.over.store(true, Ordering::Relaxed);
        while self.tasks.join_next().await.is_some() {}
        std::mem::take(&mut *self.decisions.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

async fn ask(
    clock: Clock,
    limiter: Limiter,
    request: PermitRequest,
    over: Arc<AtomicBool>,
    decisions: Arc<Mutex<Vec<Decision>>>,
) {
    while !over.load(Ordering::Relaxed) {
        let began = clock.now();
        let outcome = limiter.acquire(&request).await;
        let at = clock.now();
        let (answer, rest) = match &outcome {
            Ok(permit) if permit.degraded().is_some() => (Answer::Alone, None),
            Ok(_) => (Answer::ByTheStore, None),
            Err(AcquireError::Refused(refusal)) => (Answer::Refused, refusal.retry_after),
            Err(_) => (Answer::Failed, Some(REST)),
        };
        let decision = Decision { at, took: at.saturating_sub(began), answer };
        decisions.lock().unwrap_or_else(PoisonError::into_inner).push(decision);
        if let Some(rest) = rest {
            sleep(rest.min(REST)).await;
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a load takes real time")]
pub(crate) async fn sleep(duration: Duration) {
    tokio::time::sleep(duration).await;
}
