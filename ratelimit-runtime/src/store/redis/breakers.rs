//! Breakers: what an operator does to one, and how calls ended, on its way to the breakers that guard them, off
//! the path of any call.
//!
//! What one process saw while a breaker was closed goes together, a failure and the end of a probe at once and
//! the rest a moment later: others are to know that this process is there, and need not know when. What a
//! store that fails was told is lost, so a breaker may hear late and never wrongly; a lost probe is replaced
//! when its lease is over.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ratelimit_core::breaker::{Ticket, Transition, Verdict};
use tokio::sync::Notify;

use super::RedisStore;
use super::known_breakers::{Sight, half_open_until};
use super::local::is_of_a_share;
use super::reply::{Heard, read_breaker, read_heard};
use super::script::Invocation;
use crate::store::breakers::changed;
use crate::store::{BreakerChange, BreakerStatus, Guard, StoreError, Told};
use crate::time;

/// How long what is not urgent gathers.
const GATHERED: Duration = Duration::from_millis(100);
/// The most reports that one script takes.
pub(super) const MAX_REPORTS: usize = 500;

#[derive(Debug, Default)]
pub(super) struct Reports {
    pending: Mutex<Pending>,
    urgent: Notify,
    /// Held while some are on their way.
    on_their_way: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct Pending {
    /// By the breaker's key and the epoch: how many calls ended, and how many of them badly.
    calls: HashMap<(Arc<str>, u64), Calls>,
    probes: Vec<(Guard, Told)>,
    /// Whether something is to go at once.
    is_urgent: bool,
    /// Whether a task sends what there is.
    sending: bool,
}

#[derive(Debug)]
struct Calls {
    guard: Guard,
    ended: u64,
    failed: u64,
}

impl Pending {
    fn add(&mut self, guard: &Guard, told: Told) {
        match told {
            Told::Probe { .. } => {
                self.is_urgent = true;
                self.probes.push((guard.clone(), told));
            }
            Told::Calls { epoch, calls, failures } => {
                self.is_urgent |= failures > 0;
                let key = (Arc::clone(&guard.key), epoch);
                let none = || Calls { guard: guard.clone(), ended: 0, failed: 0 };
                let known = self.calls.entry(key).or_insert_with(none);
                known.ended = known.ended.saturating_add(calls);
                known.failed = known.failed.saturating_add(failures);
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.calls.is_empty() && self.probes.is_empty()
    }

    fn take(&mut self) -> Vec<(Guard, Told)> {
        self.is_urgent = false;
        let calls = self.calls.drain().map(|((_, epoch), Calls { guard, ended, failed })| {
            (guard, Told::Calls { epoch, calls: ended, failures: failed })
        });
        calls.chain(std::mem::take(&mut self.probes)).collect()
    }
}

impl Reports {
    fn pending(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a report, and says whether nobody is there to send it.
    fn add(&self, guard: &Guard, told: Told) -> bool {
        let mut pending = self.pending();
        let was_urgent = pending.is_urgent;
        pending.add(guard, told);
        if pending.is_urgent && !was_urgent {
            self.urgent.notify_one();
        }
        !std::mem::replace(&mut pending.sending, true)
    }
}

impl RedisStore {
    /// What the breaker does, after `change`.
    pub(crate) async fn breaker(
        &self,
        guard: &Guard,
        change: BreakerChange,
    ) -> Result<BreakerStatus, StoreError> {
        self.breaker_at(guard, change, None).await
    }

    pub(super) async fn breaker_at(
        &self,
        guard: &Guard,
        change: BreakerChange,
        at_us: Option<u64>,
    ) -> Result<BreakerStatus, StoreError> {
        let asked = time::now();
        let reply: Vec<u8> = self.invoke(&Invocation::breaker(guard, change, at_us)).await?;
        let (status, epoch) = read_breaker(&reply).ok_or_else(|| self.not_the_scripts(&reply))?;
        if change != BreakerChange::None {
            self.shared.own_breakers.forget(&guard.key);
        }
        let until = match status {
            BreakerStatus::Open { retry_after } => Some(time::later(retry_after)),
            BreakerStatus::HalfOpen { .. } => Some(half_open_until(guard)),
            BreakerStatus::Closed | BreakerStatus::Held(_) => None,
        };
        self.shared.known_breakers.hear(
            guard,
            Sight { epoch, state: status.state(), until, exact: true },
            asked,
        );
        Ok(status)
    }

    /// Reports to `guard`, in the background.
    pub(crate) fn report(&self, guard: &Guard, told: Told) {
        if is_of_a_share(&guard.key) {
            self.shared.local.report(guard, told);
        } else if self.shared.reports.add(guard, told) {
            self.send_reports();
        }
    }

    /// Gives back the probe that a call would have been which is not made.
    pub(super) fn give_back_probe(&self, guard: Option<&Guard>, ticket: Option<Ticket>) {
        if let (Some(guard), Some(ticket)) = (guard, ticket) {
            self.report(guard, Told::Probe { ticket, verdict: Verdict::Neutral });
        }
    }

    fn send_reports(&self) {
        let runtime = self.runtime();
        runtime.spawn(Sending { store: self.clone(), is_over: false }.run());
    }

    /// Sends what there is, and waits until it is there.
    pub(super) async fn flush_reports(&self) {
        let reports = self.shared.reports.pending().take();
        self.tell(reports).await;
    }

    async fn tell(&self, mut reports: Vec<(Guard, Told)>) {
        let _turn = self.shared.reports.on_their_way.lock().await;
        // Those of one API and account lie in one slot of a cluster, and may share a script.
        reports.sort_by(|(one, _), (other, _)| one.key.cmp(&other.key));
        for same in reports.chunk_by(|(one, _), (other, _)| tag(&one.key) == tag(&other.key)) {
            for slice in same.chunks(MAX_REPORTS) {
                // What a store that fails was told is lost: see above.
                let _ = self.report_now(slice, None).await;
            }
        }
    }

    pub(super) async fn report_now(
        &self,
        reports: &[(Guard, Told)],
        at_us: Option<u64>,
    ) -> Result<(), StoreError> {
        let Some((guard, _)) = reports.first() else { return Ok(()) };
        let (report, asked) = (Invocation::report(reports, self.holder().process, at_us), time::now());
        let lane = self.shared.lanes.of(&guard.key);
        if lane.health.is_open() {
            return Err(self.error("does not answer"));
        }
        let reply: Vec<u8> = self.run_errand(&lane, &report).await?;
        let heard = read_heard(reports.len(), &reply).ok_or_else(|| self.not_the_scripts(&reply))?;
        for ((guard, told), (heard, epoch)) in reports.iter().zip(heard) {
            match heard {
                Heard::Changed(transition) => {
                    let until = match transition {
                        Transition::Opened { for_us } => Some(time::later(Duration::from_micros(for_us))),
                        _ => None,
                    };
                    let sight = Sight { epoch, state: changed(transition), until, exact: true };
                    self.shared.known_breakers.hear(guard, sight, asked);
                }
                Heard::Counted => self.shared.own_breakers.count(guard, *told),
                Heard::Nothing => {}
            }
        }
        Ok(())
    }
}

/// What a key has in common with those in the same slot.
pub(super) fn tag(key: &str) -> &str {
    key.split_once('}').map_or(key, |(tag, _)| tag)
}

/// The task that sends reports, until there are none.
struct Sending {
    store: RedisStore,
    is_over: bool,
}

impl Sending {
    async fn run(mut self) {
        loop {
            let reports = &self.store.shared.reports;
            if !reports.pending().is_urgent {
                // Whichever comes first: something urgent, or the time for the rest.
                let _ = tokio::time::timeout(GATHERED, reports.urgent.notified()).await;
            }
            let Some(told) = self.next() else { return };
            self.store.tell(told).await;
        }
    }

    /// What there is to send; nothing ends the task, in the same moment.
    fn next(&mut self) -> Option<Vec<(Guard, Told)>> {
        let mut pending = self.store.shared.reports.pending();
        if pending.is_empty() {
            pending.sending = false;
            self.is_over = true;
            return None;
        }
        Some(pending.take())
    }
}

/// A runtime that shuts down drops it: the next report brings another.
impl Drop for Sending {
    fn drop(&mut self) {
        if !self.is_over {
            self.store.shared.reports.pending().sending = false;
        }
    }
}

#[cfg(test)]
mod tests;
