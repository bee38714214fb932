//! What a test tells a worker, and what it hears from it: a line of JSON each.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ratelimit_runtime::{
    Algorithm, Degradation, OnStoreError, PermitRequest, Quota, QuotaFault, QuotaSpec, Scope, StoreErrorSpec,
};
use serde::{Deserialize, Serialize};

/// Longer than any queue here, so that nothing is refused.
const LONGEST_WAIT: Duration = Duration::from_secs(300);

/// What is judged is the fleet's own budget: nobody goes on by a share of it, however busy the machine is.
const TOGETHER: Degradation =
    match StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_secs(10)).check() {
        Ok(together) => together,
        Err(_) => panic!("ten seconds are a deadline"),
    };

/// How long a process that is killed keeps its places for calls in flight.
pub(crate) const LEASE: Duration = Duration::from_secs(1);

/// What a process does.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Job {
    /// One server, or the nodes of a cluster.
    pub(crate) urls: Vec<String>,
    /// How long calls are begun. Those that wait then are waited for.
    pub(crate) millis: u64,
    pub(crate) loads: Vec<Load>,
}

/// Callers that ask again as soon as they are answered.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Load {
    pub(crate) account: String,
    pub(crate) user: Option<String>,
    pub(crate) quotas: Vec<Numbers>,
    pub(crate) callers: usize,
    /// How many calls may be in flight, where that is limited, and for how long each is.
    pub(crate) in_flight: Option<(u64, Duration)>,
}

/// A quota, before it is checked.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Numbers {
    pub(crate) algorithm: String,
    pub(crate) limit: u64,
    pub(crate) per_ms: u64,
    pub(crate) burst: Option<u64>,
    pub(crate) lease: Option<Duration>,
    pub(crate) for_each_user: bool,
}

/// What a worker says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Said {
    /// It is connected, and begins when it is told to.
    Ready,
    /// A call has its permit. Calls are numbered as they begin.
    Granted { load: usize, call: u64, at_us: u64 },
    /// A call that was in flight has ended.
    Ended { load: usize, at_us: u64 },
    /// A call has ended without one.
    Failed { load: usize, why: String },
    /// Every call that was begun has ended. Tasks of this process were woken late by up to `late`.
    Done { late: Duration },
}

impl Numbers {
    pub(crate) fn algorithm(&self) -> Algorithm {
        Algorithm::from_name(&self.algorithm).unwrap_or(Algorithm::TokenBucket)
    }

    pub(crate) fn per(&self) -> Duration {
        Duration::from_millis(self.per_ms)
    }

    fn check(&self) -> Result<Quota, QuotaFault> {
        let spec = QuotaSpec::new(self.limit, self.per()).max_wait(LONGEST_WAIT);
        let spec = spec.algorithm(self.algorithm());
        let spec = spec.scope(if self.for_each_user { Scope::User } else { Scope::Api });
        let spec = self.burst.map_or(spec, |burst| spec.burst(burst));
        self.lease.map_or(spec, |lease| spec.lease(lease)).check()
    }
}

impl Load {
    pub(crate) fn request(&self) -> Result<PermitRequest, QuotaFault> {
        let quotas = self.quotas.iter().map(Numbers::check).collect::<Result<Vec<_>, _>>()?;
        let mut request = PermitRequest::new("engine").account(&self.account).quotas(&quotas);
        if let Some((max, _)) = self.in_flight {
            request = request.quota(QuotaSpec::in_flight(max).max_wait(LONGEST_WAIT).check()?);
        }
        request = request.on_store_error(TOGETHER);
        Ok(match &self.user {
            Some(user) => request.user(user),
            None => request,
        })
    }
}

/// By how much the tasks of a thread are woken late, at the most: its stamps are as late.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lateness(Arc<AtomicU64>);

impl Lateness {
    /// How often it is looked at.
    const EVERY: Duration = Duration::from_millis(2);

    pub(crate) fn most(&self) -> Duration {
        Duration::from_micros(self.0.load(Ordering::Relaxed))
    }

    /// Looks, as long as it is polled by the thread.
    pub(crate) async fn watch(self) {
        loop {
            let looked_us = wall_clock_us();
            rest(Self::EVERY).await;
            let after = Duration::from_micros(wall_clock_us().saturating_sub(looked_us));
            let late = after.saturating_sub(Self::EVERY).as_micros();
            self.0.fetch_max(u64::try_from(late).unwrap_or(u64::MAX), Ordering::Relaxed);
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a call takes its time, and nothing is decided by it")]
pub(crate) async fn rest(span: Duration) {
    tokio::time::sleep(span).await;
}

/// The clock of this machine, which all its processes and its Redis read.
#[expect(clippy::disallowed_methods, reason = "it decides nothing: what was granted is judged by it")]
pub(crate) fn wall_clock_us() -> u64 {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since_epoch.as_micros()).unwrap_or(u64::MAX)
}
