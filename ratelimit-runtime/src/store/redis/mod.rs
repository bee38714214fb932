//! The store in Redis, which a whole fleet shares.
//!
//! One script decides a call in one round trip, on the server's clock: no clock of a client decides
//! anything. The script is called by its hash, and once by its text where the server does not know it.

mod anew;
mod batch;
mod breakers;
mod builder;
mod call;
mod clock;
mod deadline;
mod direct;
mod fleet;
mod gates;
mod health;
mod held;
mod home;
#[cfg(test)]
mod hostile_tests;
mod known_breakers;
mod lanes;
mod leases;
mod link;
mod local;
#[cfg(test)]
mod model_tests;
mod own_breakers;
mod places;
mod refusals;
mod reply;

mod script;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod together_tests;
mod watch;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use ratelimit_core::algorithm::in_flight::Holder;
use ratelimit_core::{Calls, Degradation, OnStoreError, Quota, Standing};
use tokio::runtime::Handle;

use self::anew::Anew;
use self::batch::Way;
use self::breakers::Reports;
pub use self::builder::RedisStoreBuilder;
use self::deadline::Until;
use self::direct::DirectCall;
use self::fleet::Fleet;
use self::gates::Gates;
use self::held::{Held, Holdings, MAX_RENEWALS};
use self::home::Home;
use self::known_breakers::KnownBreakers;
use self::lanes::Lanes;
use self::leases::Leases;
use self::link::Link;
use self::local::Local;
pub(super) use self::local::is_of_a_share;
use self::own_breakers::{Own, OwnBreakers};
use self::refusals::Refusals;
use self::script::Invocation;
use super::{Charged, Correction, Entry, Lines, Outcome, Plan, Ruling, StoreError};
use crate::{telemetry, time};

/// A store in Redis 6.0 or newer, or Valkey, shared by every process that connects to it.
///
/// Cheap to clone; clones share one connection, which reconnects by itself.
///
/// ```no_run
/// # async fn example() -> Result<(), ratelimit_runtime::StoreError> {
/// use ratelimit_runtime::{Limiter, RedisStore};
///
/// let limiter = Limiter::new(RedisStore::connect("redis://127.0.0.1:6379").await?);
/// # Ok(())
/// # }
/// ```
///
/// [`builder`](Self::builder) has what a URL does not hold. With the features `redis-cluster`,
/// `redis-sentinel` and `redis-tls` it connects to a cluster, to the master that Sentinels name, and
/// by TLS.
///
/// # What the user in Redis must be allowed
///
/// Scripts, `PING`, and what the scripts do with the store's own keys:
///
/// ```text
/// ACL SETUSER limiter on >password ~rl:* +ping +eval +evalsha +time +get +mget +set +setrange +del
///     +llen +lindex +lrange +lset +ltrim +lpush +rpush +lrem +pexpire
///     +zadd +zcard +zremrangebyscore
/// ```
///
/// The last line is to count the processes, which [`fleet_size`](RedisStoreBuilder::fleet_size) is told without.
/// On a cluster the store brings all nodes the script when it connects, where `+script|load` is allowed too; else
/// the first call to each does.
///
/// A database other than 0 needs `+select`, a cluster `+cluster|slots +asking`, and Sentinel `+role`
/// on the master, with `+sentinel|masters +role` on the Sentinels themselves.
///
/// # When it does not answer
///
/// A decision that takes longer than the call [waits for one](crate::PermitRequest::on_store_error), or that
/// fails, is made without Redis, and a script that comes too late charges nothing. After three failed decisions
/// in a row, or where half of ten within a second fail, no call asks Redis until a task has found it back, which
/// tries some ten times a second. Each change is a line in the log, by `tracing`.
///
/// A store that [`connect_or_degrade`](Self::connect_or_degrade) made starts like this where Redis is down; with
/// [`connect`](Self::connect) it is an error.
///
/// Each process then decides by its share: the limit divided by the processes that are alive. How even the
/// shares can be is said where they are [made](ratelimit_core::Quota::share). A limit of calls in flight is shared too; places that are
/// taken meanwhile are not known to Redis afterwards, for as long as these calls take.
///
/// What a Redis has lost it is told again by the processes that know of it, and the stricter holds: budgets, gates,
/// shares and open breakers. That goes for one that comes back empty or as an older copy, and for one that never
/// failed: whoever asks for a key that it knows to be in use, and that is not there, offers what it knew with its next
/// call, and whoever is let through where it knows of a closed gate or an open breaker tells what it knew at once. Up
/// to then each process may be granted what it asks for at one time. What was [reset](crate::Limiter::reset) or
/// [released](crate::Limiter::release) is not taken for lost.
#[derive(Clone)]
pub struct RedisStore {
    shared: Arc<Shared>,
}

struct Shared {
    link: Link,
    /// Whether the server has run the script, as far as this process knows.
    script_is_known: AtomicBool,
    /// How often the server's clock has been set ahead.
    set_ahead: tokio::sync::watch::Sender<u64>,
    key_prefix: Arc<str>,
    lanes: Lanes,
    refusals: Refusals,
    reports: Reports,
    own_breakers: OwnBreakers,
    known_breakers: KnownBreakers,
    anew: Anew,
    gates: Gates,
    holdings: Holdings,
    leases: Leases,
    lines: Lines,
    /// What is decided here while Redis does not answer.
    local: Local,
    fleet: Fleet,
    home: Home,
}

/// What was gone is nobody's any more.
impl Drop for Shared {
    fn drop(&mut self) {
        if self.lanes.gone() > 0 {
            telemetry::forgotten(self.link.address());
        }
    }
}

impl RedisStore {
    /// Connects to the Redis at `url`: `redis://[user:password@]host[:port][/database]`.
    ///
    /// # Errors
    /// [`StoreError`] if `url` is not such a URL, or if no Redis answers there. It names the address,
    /// and never the password.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        Self::builder().url(url).connect().await
    }

    /// Connects to the Redis at `url`, and where it does not answer yet goes on without it, as the calls say that
    /// they do, until it does: for a service that shall start though its Redis is down. See
    /// [`RedisStoreBuilder::connect_or_degrade`].
    ///
    /// # Errors
    /// [`StoreError`] if `url` is not such a URL, or if whoever answers there does not take its user, password or
    /// database, or is no Redis.
    pub async fn connect_or_degrade(url: &str) -> Result<Self, StoreError> {
        Self::builder().url(url).connect_or_degrade().await
    }

    /// A builder, for all that a URL does not hold.
    #[must_use]
    pub fn builder() -> RedisStoreBuilder {
        RedisStoreBuilder::new()
    }

    /// Whether Redis is known not to answer now, so that calls do without it: for a page that tells how a service is.
    /// On a cluster it is so where any of its nodes does not that was asked for something.
    #[must_use]
    pub fn is_degraded(&self) -> bool {
        self.shared.lanes.gone() > 0
    }

    /// For how long Redis has been known not to answer, all times together: the time in which no call waited for
    /// it. On a cluster it is that of the node that was away for the longest.
    #[must_use]
    pub fn degraded_for(&self) -> Duration {
        let now = time::now();
        self.shared.lanes.all().iter().map(|lane| lane.health.open_for(now)).max().unwrap_or_default()
    }

    fn new(link: Link, key_prefix: Arc<str>, in_flight_lease: Duration, fleet_size: Option<u64>) -> Self {
        let lanes = Lanes::new(link.is_cluster());
        let shared = Shared {
            link,
            script_is_known: AtomicBool::new(false),
            set_ahead: tokio::sync::watch::Sender::new(0),
            lanes,
            refusals: Refusals::default(),
            reports: Reports::default(),
            own_breakers: OwnBreakers::default(),
            known_breakers: KnownBreakers::default(),
            anew: Anew::default(),
            gates: Gates::default(),
            holdings: Holdings::new(in_flight_lease),
            leases: Leases::default(),
            lines: Lines::default(),
            local: Local::new(),
            fleet: Fleet::new(&key_prefix, fleet_size),
            home: Home::new(Handle::current()),
            key_prefix,
        };
        Self { shared: Arc::new(shared) }
    }

    /// What a store does that has just connected.
    async fn begin(&self) {
        self.tell_the_script().await;
        self.join_the_fleet().await;
    }

    /// How often the server's clock has been set ahead: what was promised before is over by it.
    pub(crate) fn set_ahead(&self) -> tokio::sync::watch::Receiver<u64> {
        self.shared.set_ahead.subscribe()
    }

    /// The same, for those who only look.
    pub(crate) fn times_set_ahead(&self) -> u64 {
        *self.shared.set_ahead.borrow()
    }

    pub(crate) fn prefix(&self) -> &Arc<str> {
        &self.shared.key_prefix
    }

    pub(crate) fn lines(&self) -> &Lines {
        &self.shared.lines
    }

    /// Where what is done in the background is done.
    fn runtime(&self) -> Handle {
        self.shared.home.runtime()
    }

    /// As which this store holds places for calls in flight.
    pub(crate) fn holder(&self) -> Holder {
        self.shared.holdings.holder()
    }

    pub(crate) fn address(&self) -> &str {
        self.shared.link.address()
    }

    /// Decides a call. Where that fails, or takes longer than `on_error` says, it is what that says that
    /// happens.
    pub(crate) async fn rule(
        &self,
        entry: &Entry,
        on_error: Option<Degradation>,
    ) -> Result<Ruling, StoreError> {
        let deadline = on_error.map_or_else(|| self.shared.link.deadline(), |on_error| on_error.deadline());
        let error = match self.acquire_within(entry, deadline).await {
            Ok(outcome) => return Ok(Ruling::by_the_store(outcome)),
            // It is there, and a key holds what it should not: nobody would see that otherwise.
            Err(error) if error.is_of_the_script() => return Err(error),
            Err(error) => error,
        };
        match on_error.unwrap_or_default().action() {
            OnStoreError::Local => {
                let processes = self.shared.fleet.processes();
                let (outcome, own) = self.shared.local.decide(entry, processes, &self.shared.holdings);
                Ok(Ruling::by_the_process(outcome, own))
            }
            OnStoreError::Open => Ok(Ruling::by_nobody()),
            // Also whatever else there may be to do some day: no call is let through that nobody decided.
            _ => Err(error),
        }
    }

    #[cfg(test)]
    async fn acquire(&self, entry: &Entry) -> Result<Outcome, StoreError> {
        self.acquire_within(entry, self.decision_timeout()).await
    }

    async fn acquire_within(&self, entry: &Entry, deadline: Duration) -> Result<Outcome, StoreError> {
        if let Some(outcome) = self.shared.leases.take(entry) {
            self.looks_now_and_then(entry);
            return Ok(outcome);
        }
        if let Some(refusal) = self.shared.refusals.of(entry) {
            return Ok(Outcome::Refused(refusal));
        }
        if let Some(refusal) = self.shared.known_breakers.refuses(entry) {
            return Ok(Outcome::Refused(refusal));
        }
        let probe = match self.shared.own_breakers.ask(entry) {
            Own::Refuses(refusal) => return Ok(Outcome::Refused(refusal)),
            Own::Passes(probe) => probe,
        };
        let lane = self.shared.lanes.of(&entry.plan.gate);
        if self.does_without(&lane, entry) {
            return Err(self.error("does not answer, and is not asked until it does"));
        }
        let outcome = match lane.enter(self, entry, deadline) {
            Way::Direct(direct) => DirectCall::new(self, &lane, entry, direct, Until::after(deadline)).await,
            Way::Joined(joined) => joined.outcome().await,
        };
        let outcome = outcome.inspect_err(|_| self.watches(&lane, entry))?;
        match &outcome {
            Outcome::Refused(refusal) => self.shared.refusals.learn(entry, *refusal),
            Outcome::Admitted { ticket, .. } => {
                if let Some(probe) = probe {
                    probe.goes(*ticket);
                }
            }
            Outcome::Reserved { .. } => {}
        }
        Ok(outcome)
    }

    /// Best effort: a permit that cannot be given back is lost for as long as its slot, no longer.
    pub(crate) fn give_back(&self, mut charges: Vec<Charged>) {
        self.shared.local.take_back(&mut charges);
        if let Some(charge) = charges.first() {
            self.shared.lanes.of(&charge.key).give_back(self, charges);
        }
    }

    pub(crate) async fn flush(&self) {
        self.flush_reports().await;
        self.shared.leases.end_all(self);
        for lane in self.shared.lanes.all() {
            lane.flush(self).await;
        }
    }

    pub(crate) async fn peek(&self, plan: &Arc<Plan>) -> Result<Vec<Standing>, StoreError> {
        let answers = self.decide(&[(Entry::first(plan), Calls::asking(0))], None).await?;
        Ok(answers.iter().flat_map(|answer| answer.standings.iter().copied()).collect())
    }

    pub(crate) async fn correct(
        &self,
        plan: &Plan,
        correction: Correction,
    ) -> Result<Vec<Standing>, StoreError> {
        self.correct_at(plan, correction, None).await
    }

    async fn correct_at(
        &self,
        plan: &Plan,
        correction: Correction,
        at_us: Option<u64>,
    ) -> Result<Vec<Standing>, StoreError> {
        // Those that are kept go back before, and those that are on their way after.
        self.shared.leases.end(self, &plan.gate);
        let reply: Result<Vec<u8>, _> = self.invoke(&Invocation::correct(plan, correction, at_us)).await;
        self.shared.leases.end(self, &plan.gate);
        // Only now: what is learned meanwhile is of before.
        self.shared.refusals.forget(plan.asks.iter().map(|ask| &ask.key));
        self.shared.local.forget(plan);
        let reply = reply?;
        reply::read_standings(plan, &reply).ok_or_else(|| self.not_the_scripts(&reply))
    }

    pub(crate) async fn reset(&self, plan: &Plan) -> Result<(), StoreError> {
        self.shared.leases.end(self, &plan.gate);
        let mut reset = ::redis::cmd("EVAL");
        reset.arg(RESET).arg(1 + 2 * plan.asks.len()).arg(&*plan.gate);
        for ask in plan.asks.iter() {
            reset.arg(&*ask.key).arg(local::reset_mark(&ask.key));
        }
        // What a process has heard of a key it believes until the key is full again.
        let longest_us = plan.asks.iter().map(|ask| longest_to_full_us(&ask.quota)).max().unwrap_or(0);
        reset.arg((longest_us / 1_000).saturating_add(RESET_MARK_MS));
        let done: call::Deadlined<u64> = self.within(self.shared.link.query(&reset)).await;
        self.shared.gates.open(&plan.gate);
        self.shared.leases.end(self, &plan.gate);
        self.shared.refusals.forget(plan.asks.iter().map(|ask| &ask.key));
        self.shared.local.forget(plan);
        self.answered(done).map(drop)
    }

    /// While the server is known not to answer, what is given back waits until it does.
    async fn give_back_now(&self, charges: Vec<Charged>, at_us: Option<u64>) {
        let Some(lane) = charges.first().map(|charge| self.shared.lanes.of(&charge.key)) else { return };
        self.shared.refusals.forget(charges.iter().map(|charge| &charge.key));
        if lane.health.is_open() {
            lane.park(charges);
            return;
        }
        for slice in charges.chunks(MAX_RETURNS) {
            // An error leaves the permits charged, which admits less and never more: nobody waits.
            let _ = self.run_errand::<i64>(&lane, &Invocation::give_back(slice, at_us)).await;
        }
        self.shared.refusals.forget(charges.iter().map(|charge| &charge.key));
    }

    /// Best effort: what could not be renewed is again, well before the lease is over.
    async fn renew_now(&self, held: &[Held], exact: bool) {
        let Some(lane) = held.first().map(|held| self.shared.lanes.of(&held.ask.key)) else { return };
        for slice in held.chunks(MAX_RENEWALS) {
            if lane.health.is_open() {
                return;
            }
            let renewed = self.run_errand::<i64>(&lane, &Invocation::renew(slice, exact, None)).await;
            if renewed.is_ok() && exact {
                self.shared.holdings.told(slice);
            }
        }
    }
}

const RESET: &str = include_str!("lua/reset.lua");
/// For how much longer than its key can matter it is remembered that it was reset: a day.
const RESET_MARK_MS: u64 = 86_400_000;

/// The longest that anything which is taken of `quota` is remembered.
fn longest_to_full_us(quota: &Quota) -> u64 {
    let windows = quota.capacity().div_ceil(quota.limit().max(1)).max(1);
    quota.per_us().saturating_mul(windows).saturating_add(quota.max_wait_us())
}

/// The most charges that one script gives back.
const MAX_RETURNS: usize = 1_000;

impl std::fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RedisStore")
            .field("address", &self.shared.link.address())
            .field("cluster", &self.shared.link.is_cluster())
            .field("key_prefix", &self.shared.key_prefix)
            .finish_non_exhaustive()
    }
}
