//! Calls of the script: within their time, and by its text where the server does not know it.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use ::redis::{ErrorKind, FromRedisValue, RedisError, RedisResult, ServerErrorKind};
use ratelimit_core::Calls;

use super::RedisStore;
use super::batch::Lane;
use super::deadline::Until;
use super::health::Change;
use super::link::{may_pass, says};
use super::reply::{Read, read_answers};
use super::script::{self, Invocation};
use crate::error::{LONGEST_LINE, in_a_line};
use crate::store::{Answer, Entry, Outcome, StoreError};
use crate::telemetry::{self, Script};
use crate::time::{self, Instant};

/// How often a script that came too late by the server's clock is sent again: that clock may have stepped,
/// and the reply says how it stands.
const TRIES: usize = 3;
/// How long an answer is still heard that comes too late: a connection that is slow is not gone.
const GRACE: Duration = Duration::from_millis(500);
/// How late a process may look at a clock until it knows that it stood still.
pub(super) const PUNCTUAL: Duration = Duration::from_millis(5);
/// What goes on behind the calls has so many times what a call has: it should not get lost, and calls wait
/// for it.
const ERRANDS: u32 = 4;

/// What the server says of an error that a script ran into.
const SCRIPT_ERROR: &str = "@user_script";
/// What the server says that is a failure of its own, and none of what the script found. Redis 6 says it
/// with the words of any error of a script.
const FAILURES: [&str; 7] = ["OOM", "MISCONF", "READONLY", "BUSY", "LOADING", "MASTERDOWN", "NOREPLICAS"];

pub(super) type Deadlined<T> = Result<RedisResult<T>, tokio::time::error::Elapsed>;

impl RedisStore {
    /// Decides each entry for as many calls as it says.
    pub(super) async fn decide(
        &self,
        entries: &[(Entry, Calls)],
        at_us: Option<u64>,
    ) -> Result<Vec<Answer>, StoreError> {
        let reply: Vec<u8> = self.invoke(&Invocation::acquire(entries, at_us)).await?;
        match read_answers(entries, &reply) {
            Some(Read::Answers { answers, .. }) => Ok(answers),
            _ => Err(self.not_the_scripts(&reply)),
        }
    }

    pub(super) async fn decide_one(
        &self,
        lane: &Arc<Lane>,
        entry: &Entry,
        until: Until,
    ) -> Result<Outcome, StoreError> {
        let answers = self.ask(lane, &[(entry.clone(), Calls::asking(1))], until).await?;
        let outcome = answers.into_iter().next().and_then(Answer::first);
        outcome.ok_or_else(|| self.not_the_scripts(&[]))
    }

    /// Decides each entry for as many calls as it says, and finds out whether the server of `lane` is well.
    ///
    /// After `until` nothing is charged any more, and nobody need wait for the answer; but what was charged
    /// until then, and is told a little later, is for whoever asked to give back.
    pub(super) async fn ask(
        &self,
        lane: &Arc<Lane>,
        entries: &[(Entry, Calls)],
        until: Until,
    ) -> Result<Vec<Answer>, StoreError> {
        let leased = self.shared.leases.ask(self, entries);
        let entries = leased.as_ref().map_or(entries, |asked| &asked.entries);
        let since = time::now();
        let mut answers = self.ask_and_listen(lane, entries, until).await?;
        for ((entry, _), answer) in entries.iter().zip(&answers) {
            self.shared.holdings.took(self, entry, answer);
        }
        self.learn_of_gates(entries.iter().map(|(entry, _)| entry).zip(&answers), since);
        if let Some(leased) = leased {
            leased.keep(&mut answers);
        }
        Ok(answers)
    }

    async fn ask_and_listen(
        &self,
        lane: &Arc<Lane>,
        entries: &[(Entry, Calls)],
        until: Until,
    ) -> Result<Vec<Answer>, StoreError> {
        let asking = entries.iter().map(|(_, calls)| calls.asking).sum();
        let script = Script::sent(asking);
        let mut sending = std::pin::pin!(self.send(lane, entries, until));
        let mut answers = tokio::time::timeout_at(until.at, &mut sending).await;
        // A process that stood still itself says nothing of the server: the answer may be there.
        if answers.is_err() && time::now() > until.at + PUNCTUAL {
            answers = tokio::time::timeout(PUNCTUAL, &mut sending).await;
        }
        if let Ok(answers) = answers {
            script.ended(answers.as_ref().err().map(|error| error as _));
            self.learn(lane, asking, answers.as_ref().err());
            return answers;
        }
        let over = self.too_late(until.asked);
        script.ended(Some(&over));
        self.learn(lane, asking, Some(&over));
        tokio::time::timeout_at(until.at + GRACE, sending).await.unwrap_or(Err(over))
    }

    async fn send(
        &self,
        lane: &Lane,
        entries: &[(Entry, Calls)],
        until: Until,
    ) -> Result<Vec<Answer>, StoreError> {
        if lane.health.is_open() {
            self.finds_a_connection().await;
        }
        let failures = self.shared.local.failures();
        let offers = self.shared.local.offers(entries, self.shared.fleet.processes());
        for _ in 0..TRIES {
            let sent = time::now();
            let mut call = Invocation::acquire(entries, None).until(lane.clock.at(until.at));
            if let Some(offers) = &offers {
                call = call.offering(&offers.offers);
            }
            let reply: Vec<u8> = self.evaluate(&call).await.map_err(|error| self.failed(&error))?;
            let received = time::now();
            match read_answers(entries, &reply) {
                Some(Read::Late { now_us }) => self.hears_the_time(lane, now_us, sent, received),
                Some(Read::Answers { now_us, mut answers, sights, missing }) => {
                    self.hears_the_time(lane, now_us, sent, received);
                    let as_of = lane.clock.own(now_us, sent, received);
                    for answer in &mut answers {
                        answer.as_of = Some(as_of);
                    }
                    let keys = missing.into_iter().filter_map(|place| call.key_at(place));
                    if self.shared.local.misses(keys, (now_us, received)) {
                        self.doubts();
                    }
                    drop(call);
                    if let Some(offers) = offers {
                        offers.settle();
                    }
                    self.shared.local.note(entries, &answers, (now_us, received), failures);
                    self.learn_of_breakers(entries, &answers, &sights, sent);
                    return Ok(answers);
                }
                None => return Err(self.not_the_scripts(&reply)),
            }
        }
        Err(self.too_late(until.asked))
    }

    /// A reply that was written at `now_us` of the server's clock came at `received`.
    pub(super) fn hears_the_time(&self, lane: &Lane, now_us: u64, sent: Instant, received: Instant) {
        if lane.clock.learn(now_us, sent, received) {
            telemetry::set_ahead(self.address());
            self.shared.set_ahead.send_modify(|times| *times += 1);
        }
    }

    /// A connection that is known to be lost fails the next call and is made anew then: this one. What comes after
    /// it tells.
    pub(super) async fn finds_a_connection(&self) {
        let _: RedisResult<()> = self.shared.link.query(&::redis::cmd("PING")).await;
    }

    /// Learns from a script that so many calls waited for how the server of `lane` is, and says so where that
    /// changes.
    pub(super) fn learn(&self, lane: &Arc<Lane>, calls: u64, error: Option<&StoreError>) {
        let (now, calls) = (time::now(), calls.max(1));
        let change = if error.is_some_and(|error| !error.is_of_the_script()) {
            self.shared.local.failed(now);
            self.doubts();
            lane.health.failed(now, calls, RandomState::new().hash_one(0))
        } else {
            self.shared.anew.answers();
            lane.health.succeeded(now, calls)
        };
        let Some(change) = change else { return };
        let (address, gone) = (self.address(), self.shared.lanes.gone());
        match (change, error) {
            (Change::Opened, Some(error)) => {
                lane.health.tells_of_a_refusal(error.is_of_a_refusal());
                telemetry::degraded(address, gone, error);
            }
            (Change::Opened, None) => {}
            (Change::Closed(after), _) => {
                lane.give_back_parked(self);
                telemetry::recovered(address, gone, after);
            }
        }
    }

    pub(super) async fn invoke<T: FromRedisValue>(&self, call: &Invocation<'_>) -> Result<T, StoreError> {
        let result = self.within(self.evaluate(call)).await;
        self.answered(result)
    }

    /// The same for what is done behind the calls of `lane`.
    pub(super) async fn run_errand<T: FromRedisValue>(
        &self,
        lane: &Arc<Lane>,
        call: &Invocation<'_>,
    ) -> Result<T, StoreError> {
        let timeout = self.errand_timeout();
        let done: Deadlined<T> = tokio::time::timeout(timeout, self.evaluate(call)).await;
        let done = match done {
            Ok(done) => done.map_err(|error| self.failed(&error)),
            Err(_) => Err(self.too_late(timeout)),
        };
        self.learn(lane, 1, done.as_ref().err());
        done
    }

    pub(super) fn errand_timeout(&self) -> Duration {
        (self.shared.link.deadline() * ERRANDS).min(self.decision_timeout())
    }

    /// Tells all nodes of a cluster the script. A server alone is told by the first call: those behind it do not
    /// overtake it on its connection.
    pub(super) async fn tell_the_script(&self) {
        if self.shared.link.is_cluster() {
            let told: Deadlined<String> = self.within(self.shared.link.query(&script::load())).await;
            // One who may not is told at each call what is missing, and brings the text.
            self.shared.script_is_known.fetch_or(matches!(told, Ok(Ok(_))), Ordering::Relaxed);
        }
    }

    /// By the script's hash where the server is known to know it. Until then all calls bring its text: one that
    /// had to come twice could be overtaken by those behind it.
    async fn evaluate<T: FromRedisValue>(&self, call: &Invocation<'_>) -> RedisResult<T> {
        let known = &self.shared.script_is_known;
        if known.load(Ordering::Relaxed) {
            match self.shared.link.query(&call.by_hash()).await {
                Err(error) if is_unknown_script(&error) => known.store(false, Ordering::Relaxed),
                result => return result,
            }
        }
        let result = self.shared.link.query(&call.by_text()).await;
        known.fetch_or(result.is_ok(), Ordering::Relaxed);
        result
    }

    pub(super) fn answered<T>(&self, result: Deadlined<T>) -> Result<T, StoreError> {
        match result {
            Ok(result) => result.map_err(|error| self.failed(&error)),
            Err(_) => Err(self.too_late(self.decision_timeout())),
        }
    }

    fn failed(&self, error: &RedisError) -> StoreError {
        let own = error.to_string().contains(SCRIPT_ERROR) && !FAILURES.iter().any(|code| says(error, code));
        let told = self.error(format!("failed a decision: {}", in_a_line(&error.to_string())));
        match own {
            true => told.of_the_script(),
            false if may_pass(error) => told,
            false => told.of_a_refusal(),
        }
    }

    /// The longest that may take what is no decision of a call, reconnecting included. redis-rs's own
    /// response timeout does not cover the wait for a new connection.
    pub(super) fn decision_timeout(&self) -> Duration {
        self.shared.link.decision_timeout()
    }

    pub(super) async fn within<T>(&self, call: impl Future<Output = RedisResult<T>>) -> Deadlined<T> {
        tokio::time::timeout(self.decision_timeout(), call).await
    }

    pub(super) fn too_late(&self, after: Duration) -> StoreError {
        self.error(format!("did not answer within {after:?}"))
    }

    pub(super) fn not_the_scripts(&self, reply: &[u8]) -> StoreError {
        let start = reply.get(..LONGEST_LINE).unwrap_or(reply);
        let (length, start) = (reply.len(), String::from_utf8_lossy(start));
        self.error(format!(
            "gave an answer of {length} bytes that is not the script's: {}",
            in_a_line(&start)
        ))
    }

    pub(super) fn error(&self, problem: impl Into<String>) -> StoreError {
        StoreError::new(self.shared.link.address(), problem)
    }
}

fn is_unknown_script(error: &RedisError) -> bool {
    error.kind() == ErrorKind::Server(ServerErrorKind::NoScript)
}
