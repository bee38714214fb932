//! What the store does with the gates: it closes and opens them, looks at them, and learns of them.

use std::sync::Arc;
use std::time::Duration;

use ratelimit_core::{Binding, Refusal};

use super::{AGAIN, LONGEST_AGAIN, Told};
use crate::store::redis::RedisStore;
use crate::store::redis::script::Invocation;
use crate::store::{Answer, Entry, Look, Outcome, Quiet, StoreError};
use crate::telemetry;
use crate::time::{self, Instant};

impl RedisStore {
    /// Does with `gate` what `quiet` says: in this process from now on, in all others once the store has been
    /// told, which is done in the background.
    pub(crate) fn close(&self, gate: &Arc<str>, quiet: Quiet) -> (bool, Told) {
        let until = time::now() + Duration::from_micros(quiet.closed_us);
        let news = quiet.closed_us > 0 && !self.shared.gates.is_closed(gate);
        let (told, to_tell) = self.shared.gates.close(gate, until, quiet.cut);
        self.shared.local.hold(gate, quiet.closed_us);
        if to_tell {
            let telling = Telling { store: self.clone(), gate: Arc::clone(gate), over: false };
            self.shared.home.alive().spawn(telling.run());
        }
        self.shared.leases.end(self, gate);
        (news, told)
    }

    /// Lets nobody pass `gate` for so long, once the store has answered; 0 opens it.
    pub(crate) async fn hold(&self, gate: &Arc<str>, closed_us: u64) -> Result<(), StoreError> {
        self.shared.local.hold(gate, closed_us);
        let quiet = Quiet { closed_us, cut: None };
        let asked = time::now();
        let closed_us: i64 = self.invoke(&Invocation::hold(gate, quiet, None)).await?;
        match u64::try_from(closed_us) {
            Ok(closed_us @ 1..) => {
                self.shared.gates.hear(gate, time::now() + Duration::from_micros(closed_us), asked);
            }
            _ => self.shared.gates.open(gate),
        }
        self.shared.leases.end(self, gate);
        Ok(())
    }

    /// What `entry` meets, which has no quota left.
    pub(crate) async fn look(&self, entry: &Entry) -> Look {
        let _looking = self.shared.gates.looks_at(&entry.plan.gate);
        match self.acquire_within(entry, self.shared.link.deadline()).await {
            Ok(Outcome::Refused(Refusal { by: Binding::Pace(share), .. })) => Look::Paced(share),
            Ok(Outcome::Refused(refusal)) => Look::Closed(refusal.retry_after_us),
            Ok(_) => Look::Open,
            // A store that fails says nothing of the gate. The call has all permits that it needs, so it goes,
            // unless this process has heard that nobody shall.
            Err(_) => self.remembers_closed(&entry.plan.gate).map_or(Look::Open, |until| {
                Look::Closed(time::micros(until.saturating_duration_since(time::now())).max(1))
            }),
        }
    }

    pub(crate) fn knows_closed(&self, gate: &str) -> Option<Instant> {
        self.shared.gates.untold(gate)
    }

    pub(crate) fn remembers_closed(&self, gate: &str) -> Option<Instant> {
        self.shared.gates.closed_until(gate)
    }

    pub(crate) fn closings(&self) -> u64 {
        self.shared.gates.closings()
    }

    pub(crate) fn share(&self, gate: &str) -> u8 {
        self.shared.gates.share(gate)
    }

    pub(crate) fn is_closed_since(&self, closings: u64, gate: &str) -> bool {
        self.shared.gates.is_closed_since(closings, gate)
    }

    pub(crate) fn is_looked_at(&self, gate: &str) -> bool {
        self.shared.gates.is_looked_at(gate)
    }

    pub(crate) fn is_surely_open(&self, gate: &str) -> bool {
        self.shared.gates.is_surely_open(gate)
    }

    /// Has somebody look at the gate of `entry`, whose permit was taken ahead: the store was not asked for it.
    /// Where the gate is closed, what else was taken ahead is not used.
    pub(in crate::store::redis) fn looks_now_and_then(&self, entry: &Entry) {
        if self.shared.gates.is_due_for_a_look(&entry.plan.gate) {
            let (store, entry) = (self.clone(), entry.at_the_gate());
            // What it learns is learned where replies are read; a store that fails says nothing.
            self.shared.home.alive().spawn(async move {
                let deadline = store.shared.link.deadline();
                store.acquire_within(&entry, deadline).await.map(drop)
            });
        }
    }

    /// Learns of the gates from what the store answered to who asked at `asked`.
    pub(in crate::store::redis) fn learn_of_gates<'a>(
        &self,
        decided: impl Iterator<Item = (&'a Entry, &'a Answer)>,
        asked: Instant,
    ) {
        let (mut last, mut is_lost) = (None, false);
        for (entry, answer) in decided {
            let gate = &entry.plan.gate;
            if last.is_some_and(|last: &Arc<str>| Arc::ptr_eq(last, gate)) {
                continue;
            }
            last = Some(gate);
            if !answer.tells_of_the_gate() {
                continue;
            }
            if let Some(Refusal { by: Binding::Pace(share), .. }) = answer.decision.refusal {
                is_lost |= self.hears_share(gate, share, step_of(entry), asked);
            }
            match answer.closed_us() {
                None => is_lost |= self.shared.gates.saw_open(gate, asked),
                Some(closed_us) => self.hears_closed(gate, closed_us, asked),
            }
        }
        if is_lost {
            self.tells_what_is_lost();
        }
    }

    /// The store was asked at `asked`, and says that nobody passes `gate` for so long.
    pub(in crate::store::redis) fn hears_closed(&self, gate: &Arc<str>, closed_us: u64, asked: Instant) {
        let until = time::now() + Duration::from_micros(closed_us);
        if self.shared.gates.hear(gate, until, asked) {
            self.shared.leases.end(self, gate);
        }
    }

    /// The same of the share by which calls pass. Whether the store may have lost a smaller one.
    pub(in crate::store::redis) fn hears_share(
        &self,
        gate: &Arc<str>,
        share: u8,
        step: Duration,
        asked: Instant,
    ) -> bool {
        let (is_news, is_lost) = self.shared.gates.hear_share(gate, share, step, asked);
        if is_news {
            telemetry::paced(gate, share);
            self.shared.leases.end(self, gate);
        }
        is_lost
    }
}

/// How long a part of the rate of `entry` takes to come back.
fn step_of(entry: &Entry) -> Duration {
    entry.plan.cut().map_or(Duration::ZERO, |cut| Duration::from_micros(cut.step_us))
}

/// Tells the store of a gate, until it has heard or the gate would be open again.
struct Telling {
    store: RedisStore,
    gate: Arc<str>,
    over: bool,
}

impl Telling {
    async fn run(mut self) {
        let gates = &self.store.shared.gates;
        let mut again = AGAIN;
        while let Some((until, cut)) = gates.left_to_tell(&self.gate) {
            let closed_us = time::micros(until.saturating_duration_since(time::now()));
            let quiet = Quiet { closed_us: closed_us.max(u64::from(cut.is_none())), cut };
            let (call, sent) = (Invocation::hold(&self.gate, quiet, None), time::now());
            let told: Result<i64, _> = self.store.invoke(&call).await;
            if told.is_ok() {
                gates.has_told(&self.gate, until, sent);
            } else {
                gates.has_not_told(&self.gate);
                // This process keeps to it all the same, and the others do as soon as they can be told.
                time::sleep_until(time::now() + again).await;
                again = (again * 2).min(LONGEST_AGAIN);
            }
        }
        self.over = true;
    }
}

/// A runtime that ends drops the task: whoever closes the gate next brings another.
impl Drop for Telling {
    fn drop(&mut self) {
        if self.over {
            return;
        }
        if let Some(closed) = self.store.shared.gates.known().closed.get_mut(&self.gate) {
            closed.telling = false;
        }
    }
}
