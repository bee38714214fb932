//! The store in Redis, which a whole fleet shares.
//!
//! One script decides a call in one round trip, on the server's clock: no clock of a client decides
//! anything. The script is called by its hash, and once by its text where the server does not know it.

mod batch;
mod breakers;
mod builder;
mod gates;
mod held;
mod lanes;
mod leases;
mod link;
#[cfg(test)]
mod model_tests;
mod places;
mod refusals;

mod script;
#[cfg(test)]
mod tests;

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ::redis::{ErrorKind, FromRedisValue, RedisError, ServerErrorKind};
use ratelimit_core::algorithm::in_flight::Holder;
use ratelimit_core::{Calls, Standing};
use tokio::runtime::{Handle, Id};

use self::batch::{Direct, Way};
use self::breakers::Reports;
pub use self::builder::RedisStoreBuilder;
use self::gates::Gates;
use self::held::{Held, Holdings, MAX_RENEWALS};
use self::lanes::Lanes;
use self::leases::Leases;
use self::link::Link;
use self::refusals::Refusals;
use self::script::Invocation;
use super::{Answer, Charged, Correction, Entry, Lines, Outcome, Plan, StoreError};
use crate::telemetry::Script;
use crate::time;

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
/// ACL SETUSER limiter on >password ~rl:* +ping +eval +evalsha +time +get +mget +set +del
///     +llen +lindex +lrange +lset +ltrim +lpush +rpush +lrem +pexpire
/// ```
///
/// A database other than 0 needs `+select`, a cluster `+cluster|slots +asking`, and Sentinel `+role`
/// on the master, with `+sentinel|masters +role` on the Sentinels themselves.
#[derive(Clone)]
pub struct RedisStore {
    shared: Arc<Shared>,
}

struct Shared {
    link: Link,
    key_prefix: Arc<str>,
    lanes: Lanes,
    refusals: Refusals,
    reports: Reports,
    gates: Gates,
    holdings: Holdings,
    leases: Leases,
    lines: Lines,
    home: Home,
}

/// The runtime that the store was made on, where its connection lives. What is done in the background is
/// done there, for that of a caller may be one that nobody drives as soon as the call is over.
struct Home {
    runtime: Handle,
    gone: AtomicBool,
}

impl Home {
    /// Once it is gone it is that of whoever asks, and the connection is made anew there too.
    fn runtime(&self) -> Handle {
        match Handle::try_current() {
            Ok(current) if self.gone.load(Ordering::Relaxed) => current,
            _ => self.runtime.clone(),
        }
    }

    /// The same, but known to be alive at this moment: what is made for it here outlives the caller's.
    fn alive(&self) -> Handle {
        let runtime = self.runtime();
        if Handle::try_current().is_ok_and(|current| current.id() == runtime.id()) {
            return runtime;
        }
        // A runtime that has ended drops a task at once; one that lives lets it wait.
        let (end, ended) = tokio::sync::oneshot::channel::<()>();
        let waiting = runtime.spawn(async move { drop(ended.await) });
        if waiting.is_finished() {
            self.lost_a_task_on(runtime.id());
            return self.runtime();
        }
        drop(end);
        runtime
    }

    /// A task has ended before its time.
    fn lost_a_task_on(&self, runtime: Id) {
        if runtime == self.runtime.id() {
            self.gone.store(true, Ordering::Relaxed);
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

    /// A builder, for all that a URL does not hold.
    #[must_use]
    pub fn builder() -> RedisStoreBuilder {
        RedisStoreBuilder::new()
    }

    fn new(link: Link, key_prefix: Arc<str>, in_flight_lease: Duration, home: Handle) -> Self {
        let lanes = Lanes::new(link.is_cluster());
        let shared = Shared {
            link,
            key_prefix,
            lanes,
            refusals: Refusals::default(),
            reports: Reports::default(),
            gates: Gates::default(),
            holdings: Holdings::new(in_flight_lease),
            leases: Leases::default(),
            lines: Lines::default(),
            home: Home { runtime: home, gone: AtomicBool::new(false) },
        };
        Self { shared: Arc::new(shared) }
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

    pub(crate) async fn acquire(&self, entry: &Entry) -> Result<Outcome, StoreError> {
        if let Some(outcome) = self.shared.leases.take(entry) {
            self.looks_now_and_then(entry);
            return Ok(outcome);
        }
        if let Some(refusal) = self.shared.refusals.of(entry) {
            return Ok(Outcome::Refused(refusal));
        }
        let lane = self.shared.lanes.of(&entry.plan.gate);
        let outcome = match lane.enter(self, entry) {
            Way::Direct(direct) => DirectCall::new(self, entry, direct).await?,
            Way::Joined(joined) => joined.outcome().await?,
        };
        if let Outcome::Refused(refusal) = outcome {
            self.shared.refusals.learn(entry, refusal);
        }
        Ok(outcome)
    }

    /// Best effort: a permit that cannot be given back is lost for as long as its slot, no longer.
    pub(crate) fn give_back(&self, charges: Vec<Charged>) {
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
        let reply = reply?;
        script::read_standings(plan, &reply).ok_or_else(|| self.not_the_scripts(&reply))
    }

    pub(crate) async fn reset(&self, plan: &Plan) -> Result<(), StoreError> {
        self.shared.leases.end(self, &plan.gate);
        let mut delete = ::redis::cmd("DEL");
        delete.arg(&*plan.gate);
        for ask in plan.asks.iter() {
            delete.arg(&*ask.key);
        }
        let deleted: Deadlined<()> = self.within(self.shared.link.query(&delete)).await;
        self.shared.gates.open(&plan.gate);
        self.shared.leases.end(self, &plan.gate);
        self.shared.refusals.forget(plan.asks.iter().map(|ask| &ask.key));
        self.answered(deleted)
    }

    async fn give_back_now(&self, charges: Vec<Charged>, at_us: Option<u64>) {
        for slice in charges.chunks(MAX_RETURNS) {
            // An error leaves the permits charged, which admits less and never more: nobody waits.
            let _: Result<i64, StoreError> = self.invoke(&Invocation::give_back(slice, at_us)).await;
        }
        self.shared.refusals.forget(charges.iter().map(|charge| &charge.key));
    }

    /// Best effort: what could not be renewed is again, well before the lease is over.
    async fn renew_now(&self, held: &[Held], exact: bool) {
        for slice in held.chunks(MAX_RENEWALS) {
            let renewed: Result<i64, StoreError> = self.invoke(&Invocation::renew(slice, exact, None)).await;
            if renewed.is_ok() && exact {
                self.shared.holdings.told(slice);
            }
        }
    }

    /// Decides each entry for as many calls as it says.
    async fn decide(
        &self,
        entries: &[(Entry, Calls)],
        at_us: Option<u64>,
    ) -> Result<Vec<Answer>, StoreError> {
        // Where a test drives the time, nothing is kept by the clock.
        let leased = at_us.is_none().then(|| self.shared.leases.ask(self, entries)).flatten();
        let entries = leased.as_ref().map_or(entries, |asked| &asked.entries);
        let asked = time::now();
        let script = Script::sent(entries.iter().map(|(_, calls)| calls.asking).sum());
        let reply = self.invoke::<Vec<u8>>(&Invocation::acquire(entries, at_us)).await;
        script.ended(reply.as_ref().err().map(|error| error as _));
        let reply = reply?;
        let mut answers =
            script::read_answers(entries, &reply).ok_or_else(|| self.not_the_scripts(&reply))?;
        for ((entry, _), answer) in entries.iter().zip(&answers).filter(|_| at_us.is_none()) {
            self.shared.holdings.took(self, entry, answer);
        }
        if at_us.is_none() {
            self.learn_of_gates(entries.iter().map(|(entry, _)| entry).zip(&answers), asked);
        }
        if let Some(leased) = leased {
            leased.keep(&mut answers);
        }
        Ok(answers)
    }

    async fn decide_one(&self, entry: &Entry) -> Result<Outcome, StoreError> {
        let answers = self.decide(&[(entry.clone(), Calls::asking(1))], None).await?;
        let outcome = answers.into_iter().next().and_then(Answer::first);
        outcome.ok_or_else(|| self.not_the_scripts(&[]))
    }

    async fn invoke<T: FromRedisValue>(&self, call: &Invocation<'_>) -> Result<T, StoreError> {
        let evaluate = async {
            match self.shared.link.query(&call.by_hash()).await {
                Err(error) if is_unknown_script(&error) => self.shared.link.query(&call.by_text()).await,
                result => result,
            }
        };
        let result = self.within(evaluate).await;
        self.answered(result)
    }

    fn answered<T>(&self, result: Deadlined<T>) -> Result<T, StoreError> {
        match result {
            Ok(result) => result.map_err(|error| {
                let own = error.kind() == ErrorKind::Server(ServerErrorKind::ResponseError);
                let told = self.error(format!("failed a decision: {error}"));
                if own { told.of_the_script() } else { told }
            }),
            Err(_) => Err(self.too_late()),
        }
    }

    /// The longest a decision may take, reconnecting included. redis-rs's own response timeout does not
    /// cover the wait for a new connection.
    fn decision_timeout(&self) -> Duration {
        self.shared.link.decision_timeout()
    }

    async fn within<T>(&self, call: impl Future<Output = Result<T, RedisError>>) -> Deadlined<T> {
        tokio::time::timeout(self.decision_timeout(), call).await
    }

    fn too_late(&self) -> StoreError {
        self.error(format!("did not answer within {:?}", self.decision_timeout()))
    }

    fn not_the_scripts(&self, reply: &[u8]) -> StoreError {
        self.error(format!("gave an answer that is not the script's: {:?}", String::from_utf8_lossy(reply)))
    }

    fn error(&self, problem: impl Into<String>) -> StoreError {
        StoreError::new(self.shared.link.address(), problem)
    }
}

/// The most charges that one script gives back.
const MAX_RETURNS: usize = 1_000;

type Deadlined<T> = Result<Result<T, RedisError>, tokio::time::error::Elapsed>;

type Deciding = Pin<Box<dyn Future<Output = Result<Outcome, StoreError>> + Send>>;

/// A call of the script by its only caller. Once it is sent, the script runs whether its caller is
/// still there or not; so when the caller goes away, a task takes over, and gives back what comes.
struct DirectCall<'a> {
    store: &'a RedisStore,
    entry: &'a Entry,
    /// Where a task would take over.
    runtime: Handle,
    /// Nothing once it is answered.
    call: Option<Deciding>,
    sent: bool,
    /// Until it is answered.
    direct: Option<Direct>,
}

impl<'a> DirectCall<'a> {
    fn new(store: &'a RedisStore, entry: &'a Entry, direct: Direct) -> Self {
        let (own_store, own_entry) = (store.clone(), entry.clone());
        let call = Box::pin(async move { own_store.decide_one(&own_entry).await });
        Self {
            store,
            entry,
            runtime: store.shared.home.alive(),
            call: Some(call),
            sent: false,
            direct: Some(direct),
        }
    }
}

impl Future for DirectCall<'_> {
    type Output = Result<Outcome, StoreError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> {
        self.sent = true;
        // Timers belong to the runtime that they are made on, and panic where it has ended: those of
        // this call must outlive its caller's.
        let runtime = self.runtime.clone();
        let _entered = runtime.enter();
        let Some(call) = &mut self.call else { return std::task::Poll::Pending };
        let outcome = std::task::ready!(call.as_mut().poll(context));
        self.call = None;
        std::task::Poll::Ready(outcome)
    }
}

impl Drop for DirectCall<'_> {
    fn drop(&mut self) {
        let Some(call) = self.call.take().filter(|_| self.sent) else { return };
        let (store, entry, direct) = (self.store.clone(), self.entry.clone(), self.direct.take());
        self.runtime.spawn(async move {
            if let Ok(outcome) = call.await {
                store.give_back_probe(entry.guard(), outcome.unheard_probe());
                store.give_back(outcome.unheard(&entry));
            }
            drop(direct);
        });
    }
}

fn is_unknown_script(error: &RedisError) -> bool {
    error.kind() == ErrorKind::Server(ServerErrorKind::NoScript)
}

impl std::fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RedisStore")
            .field("address", &self.shared.link.address())
            .field("cluster", &self.shared.link.is_cluster())
            .field("key_prefix", &self.shared.key_prefix)
            .finish_non_exhaustive()
    }
}
