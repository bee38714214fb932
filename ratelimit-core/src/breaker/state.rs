//! What is known of an upstream: the state of a breaker, as it is stored.
//!
//! All instants are those of one clock, that of whoever keeps the state: a store for a fleet, or a process
//! for itself. Where that clock is set back, the state moves back with it, and all waits are as long as
//! they were.

use std::collections::VecDeque;

use super::{Breaker, Transition};

/// How many parts the window is counted in: an outcome counts for the window and at most one part longer.
pub const PARTS: u64 = 10;

/// The most processes that are told apart. Of more, those heard of last are known.
pub const MOST_PROCESSES: usize = 64;

/// A breaker's state, as it is stored. `State::default()` is one that nothing was ever reported to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// The instant of the last change, in microseconds.
    pub at_us: u64,
    /// Grows with each change of phase, and is no less than the instant of it: so it is not used again
    /// after a store has forgotten the state.
    pub epoch: u64,
    /// How often it opened since it was closed last.
    pub opened: u32,
    /// What it does.
    pub phase: Phase,
    /// What happened while it was closed, the oldest first.
    pub parts: VecDeque<Part>,
    /// Who reported it.
    pub processes: Vec<Process>,
}

/// What a breaker does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Phase {
    /// Lets calls through and counts how they end.
    #[default]
    Closed,
    /// Lets nothing through before this instant.
    Open {
        /// In microseconds.
        until_us: u64,
    },
    /// Lets probes through.
    HalfOpen {
        /// Those on their way.
        probes: Vec<Probe>,
        /// How many have succeeded.
        succeeded: u32,
        /// How many there were, lost ones included.
        sent: u64,
    },
    /// An operator holds it, open or closed.
    Forced(Forced),
}

/// What an operator holds a breaker at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forced {
    /// Lets nothing through.
    Open,
    /// Lets everything through and counts nothing.
    Closed,
}

/// A probe on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Probe {
    /// Tells it from the others of its epoch: how many were sent before it.
    pub number: u64,
    /// When it counts as lost, in microseconds.
    pub until_us: u64,
}

/// How the calls of one part of the window ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The first of them, in microseconds.
    pub first_us: u64,
    /// The last of them, in microseconds.
    pub last_us: u64,
    /// How many counted.
    pub calls: u64,
    /// How many of those failed.
    pub failures: u64,
}

/// A process that reported something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Process {
    /// Tells it from all others.
    pub id: u64,
    /// When it was heard of last, in microseconds.
    pub heard_us: u64,
    /// When it last saw a failure, in microseconds; `None` where it saw none.
    pub failed_us: Option<u64>,
}

/// The leave that a call has from the breaker, by which its end is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket {
    /// Under which epoch it was let through.
    pub epoch: u64,
    /// Which probe it is; `None` for a call while the breaker was closed.
    pub probe: Option<u64>,
}

impl State {
    /// Whether it is from the future: the clock was set back since.
    #[must_use]
    pub const fn is_ahead(&self, now_us: u64) -> bool {
        self.at_us > now_us
    }

    /// As of `now_us`: without what is over, and moved back with a clock that was set back.
    pub(super) fn refresh(&mut self, breaker: &Breaker, now_us: u64) {
        self.set_back(self.at_us.saturating_sub(now_us));
        self.at_us = now_us;
        if let Phase::HalfOpen { probes, .. } = &mut self.phase {
            probes.retain(|probe| probe.until_us > now_us);
        }
        let is_old = |at_us: u64| at_us.saturating_add(breaker.window_us) <= now_us;
        while self.parts.front().is_some_and(|part| is_old(part.last_us)) {
            self.parts.pop_front();
        }
        self.processes.retain(|process| !is_old(process.heard_us));
        for process in &mut self.processes {
            process.failed_us = process.failed_us.filter(|failed_us| !is_old(*failed_us));
        }
    }

    fn set_back(&mut self, by_us: u64) {
        if by_us == 0 {
            return;
        }
        let back = |at_us: &mut u64| *at_us = at_us.saturating_sub(by_us);
        match &mut self.phase {
            Phase::Open { until_us } => back(until_us),
            Phase::HalfOpen { probes, .. } => probes.iter_mut().for_each(|probe| back(&mut probe.until_us)),
            Phase::Closed | Phase::Forced(_) => {}
        }
        for part in &mut self.parts {
            back(&mut part.first_us);
            back(&mut part.last_us);
        }
        for process in &mut self.processes {
            back(&mut process.heard_us);
            process.failed_us.iter_mut().for_each(back);
        }
    }

    /// Begins `phase`, and a new epoch: whatever was let through before says nothing of it.
    pub(super) fn enter(&mut self, phase: Phase) {
        self.epoch = self.epoch.saturating_add(1).max(self.at_us);
        self.phase = phase;
        self.parts.clear();
        self.processes.clear();
    }

    pub(super) fn close(&mut self) -> Transition {
        self.opened = 0;
        self.enter(Phase::Closed);
        Transition::Closed
    }

    pub(super) fn count(&mut self, breaker: &Breaker, id: u64, calls: u64, failures: u64) {
        let now_us = self.at_us;
        match self.parts.back_mut() {
            Some(part) if now_us.saturating_sub(part.first_us) < breaker.part_us() => {
                part.last_us = now_us;
                part.calls = part.calls.saturating_add(calls);
                part.failures = part.failures.saturating_add(failures);
            }
            _ => self.parts.push_back(Part { first_us: now_us, last_us: now_us, calls, failures }),
        }
        let known = self.processes.iter().find(|process| process.id == id);
        let failed_us = if failures > 0 { Some(now_us) } else { known.and_then(|known| known.failed_us) };
        // In the order in which they were heard of.
        self.processes.retain(|process| process.id != id);
        if self.processes.len() >= MOST_PROCESSES {
            self.processes.remove(0);
        }
        self.processes.push(Process { id, heard_us: now_us, failed_us });
    }
}
