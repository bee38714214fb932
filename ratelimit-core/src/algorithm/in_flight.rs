//! A limit of calls in flight: at most so many at one time, in the whole fleet.
//!
//! What is stored is how many places each process holds, under a lease that the process renews while
//! it holds any. One that dies renews nothing, and its places are free when the lease is over. Time
//! frees nothing else, so nobody can be promised a place for an instant: who finds none asks again.
//! Processes are served in the order in which they began to wait, a place a turn. One that has stopped
//! asking loses its turn after [`ASKING_US`].

use super::{Charge, Standing};

/// How long a process that waits keeps its turn without asking for it: a second.
pub const ASKING_US: u64 = 1_000_000;

/// How soon the process whose turn is next asks again, in microseconds: after an eighth of the time it has
/// waited, and no sooner than this. The one behind it asks half as often, and so on. So a place is seldom
/// idle for longer than a tenth of the time it is held.
pub const ASK_AGAIN_US: u64 = 1_000;

/// The longest until a process asks again: well before it would lose its turn.
const ASK_AGAIN_AT_LAST_US: u64 = 50_000;

/// A limit of calls in flight, as one process sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InFlight {
    max: u64,
    version: u32,
    holder: Holder,
}

/// A process that holds places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holder {
    /// Tells it from all others.
    pub process: u64,
    /// How long it holds its places without renewing them, in microseconds.
    pub lease_us: u64,
}

impl Holder {
    /// The only process there is: its places end with it, so they need no lease.
    pub const ONLY: Self = Self { process: 0, lease_us: super::NEVER_US };
}

/// Who holds how many places, and who waits for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The most that may be held.
    pub max: u64,
    /// The version these numbers are of.
    pub version: u32,
    /// In the order in which they came.
    pub processes: Vec<Process>,
}

/// One process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Process {
    /// Who it is, and how long its lease is.
    pub holder: Holder,
    /// The places it holds.
    pub held: u64,
    /// When its lease began, in microseconds.
    pub renewed_us: u64,
    /// Since when it waits for a place, in microseconds; 0 where it does not.
    pub waiting_since_us: u64,
    /// When it asked last while it waited, in microseconds.
    pub asked_us: u64,
}

/// What a charge left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The process that holds the places.
    pub process: u64,
    /// How many places one call took. With none, to give it back is to wait no longer.
    pub places: u64,
}

impl Process {
    fn new(holder: Holder, now_us: u64) -> Self {
        Self { holder, held: 0, renewed_us: now_us, waiting_since_us: 0, asked_us: 0 }
    }

    /// As of `now_us`: without what has lapsed, and with what lies in the future as of now, for then the
    /// clock was set back.
    fn refresh(mut self, now_us: u64) -> Self {
        self.renewed_us = self.renewed_us.min(now_us);
        self.asked_us = self.asked_us.min(now_us);
        self.waiting_since_us = self.waiting_since_us.min(now_us);
        if self.lease_left_us(now_us) == 0 {
            self.held = 0;
        }
        if self.turn_left_us(now_us) == 0 {
            self.waiting_since_us = 0;
        }
        self
    }

    fn lease_left_us(&self, now_us: u64) -> u64 {
        self.renewed_us.saturating_add(self.holder.lease_us).saturating_sub(now_us)
    }

    fn turn_left_us(&self, now_us: u64) -> u64 {
        self.asked_us.saturating_add(ASKING_US).saturating_sub(now_us)
    }

    const fn waits(&self) -> bool {
        self.waiting_since_us > 0
    }

    const fn is_over(&self) -> bool {
        self.held == 0 && !self.waits()
    }
}

impl State {
    fn held(&self) -> u64 {
        self.processes.iter().fold(0, |held, process| held.saturating_add(process.held))
    }

    fn of(&self, process: u64) -> Option<&Process> {
        self.processes.iter().find(|known| known.holder.process == process)
    }

    /// The processes whose turn comes before that of `process`.
    fn ahead_of(&self, process: u64) -> u64 {
        let turn = |known: &Process| (known.waiting_since_us, known.holder.process);
        let own = self.of(process).filter(|own| own.waits()).map(turn);
        let ahead = self.processes.iter().filter(|known| {
            known.waits() && known.holder.process != process && own.is_none_or(|own| turn(known) < own)
        });
        ahead.count() as u64
    }

    /// Changes the entry of `holder`, which is made where there is none, and goes where it says nothing.
    fn change(&mut self, holder: Holder, now_us: u64, change: impl FnOnce(&mut Process)) {
        let place = self.processes.iter().position(|known| known.holder.process == holder.process);
        let place = place.unwrap_or_else(|| {
            self.processes.push(Process::new(holder, now_us));
            self.processes.len() - 1
        });
        if let Some(process) = self.processes.get_mut(place) {
            process.holder = holder;
            change(process);
        }
        self.processes.retain(|process| !process.is_over());
    }
}

impl InFlight {
    /// At most `max` calls in flight.
    pub(crate) const fn new(max: u64, version: u32) -> Self {
        Self { max, version, holder: Holder::ONLY }
    }

    /// The same limit, as `holder` sees it.
    pub(crate) const fn held_by(self, holder: Holder) -> Self {
        Self { holder, ..self }
    }

    /// The most calls that may be in flight.
    #[must_use]
    pub const fn max(&self) -> u64 {
        self.max
    }

    /// The process that asks.
    #[must_use]
    pub const fn holder(&self) -> Holder {
        self.holder
    }

    pub(crate) const fn version(&self) -> u32 {
        self.version
    }

    /// The state as of `now_us`, see [`Kernel::refresh`](super::Kernel::refresh).
    #[must_use]
    pub fn refresh(&self, stored: Option<State>, now_us: u64) -> State {
        let Some(mut state) = stored else {
            return State { max: self.max, version: self.version, processes: Vec::new() };
        };
        if state.version <= self.version {
            (state.max, state.version) = (self.max, self.version);
        }
        for process in &mut state.processes {
            *process = process.refresh(now_us);
        }
        state.processes.retain(|process| !process.is_over());
        state
    }

    /// See [`Kernel::wait`](super::Kernel::wait): where there is no place it is the time until it is worth
    /// asking again.
    #[must_use]
    pub fn wait(&self, state: &State, now_us: u64, _: u64, at_least_us: u64) -> u64 {
        if self.fits(state, 0, 0, 1) > 0 {
            return at_least_us;
        }
        let since_us =
            state.of(self.holder.process).filter(|own| own.waits()).map(|own| own.waiting_since_us);
        let waited_us = now_us.saturating_sub(since_us.unwrap_or(now_us));
        let turns = state.ahead_of(self.holder.process).saturating_add(1);
        let again_us = ASK_AGAIN_US.max(waited_us / 8).saturating_mul(turns);
        at_least_us.max(again_us.min(ASK_AGAIN_AT_LAST_US))
    }

    /// See [`Kernel::fits`](super::Kernel::fits): one free place is left for each process whose turn comes
    /// before.
    #[must_use]
    pub fn fits(&self, state: &State, _: u64, _: u64, calls: u64) -> u64 {
        let free = state.max.saturating_sub(state.held());
        calls.min(free.saturating_sub(state.ahead_of(self.holder.process)))
    }

    /// Takes a place for each call. A process that waited has had its turn.
    #[must_use]
    pub fn charge(&self, mut state: State, now_us: u64, charge: Charge) -> (State, Receipt) {
        let places = charge.cost;
        if charge.permits() > 0 {
            state.change(self.holder, now_us, |process| {
                process.held = process.held.saturating_add(charge.permits());
                process.renewed_us = now_us;
                process.waiting_since_us = 0;
            });
        }
        (state, Receipt { process: self.holder.process, places })
    }

    /// Frees the places of one call, or ends the process' waiting where there are none.
    #[must_use]
    pub fn give_back(&self, mut state: State, now_us: u64, receipt: Receipt) -> (State, bool) {
        let Some(known) = state.of(receipt.process).copied() else { return (state, false) };
        let held = known.held.saturating_sub(receipt.places);
        let waiting_since_us = if receipt.places == 0 { 0 } else { known.waiting_since_us };
        let changed = (held, waiting_since_us) != (known.held, known.waiting_since_us);
        if changed {
            state.change(known.holder, now_us, |process| {
                (process.held, process.waiting_since_us) = (held, waiting_since_us);
            });
        }
        (state, changed)
    }

    /// Waits for a place: keeps the process' turn, or gives it one.
    #[must_use]
    pub fn line_up(&self, mut state: State, now_us: u64) -> State {
        state.change(self.holder, now_us, |process| {
            if !process.waits() {
                process.waiting_since_us = now_us;
            }
            process.asked_us = now_us;
        });
        state
    }

    /// Begins the lease anew. `held` is what the process knows that it holds: all of it where `exact`,
    /// and else what is put back where its entry has lapsed.
    #[must_use]
    pub fn renew(&self, mut state: State, now_us: u64, held: u64, exact: bool) -> State {
        state.change(self.holder, now_us, |process| {
            if exact || process.held == 0 {
                process.held = held;
            }
            process.renewed_us = now_us;
        });
        state
    }

    /// The places that are free. When the others will be is not known.
    #[must_use]
    pub fn standing(&self, state: &State, _: u64) -> Standing {
        Standing { remaining: state.max.saturating_sub(state.held()), reset_after_us: 0 }
    }

    /// See [`Kernel::lifetime`](super::Kernel::lifetime).
    #[must_use]
    pub fn lifetime(&self, state: &State, now_us: u64) -> u64 {
        let lapse = |process: &Process| {
            let lease_us = if process.held > 0 { process.lease_left_us(now_us) } else { 0 };
            let turn_us = if process.waits() { process.turn_left_us(now_us) } else { 0 };
            lease_us.max(turn_us)
        };
        state.processes.iter().map(lapse).max().unwrap_or(0)
    }

    pub(crate) fn is_ahead(state: &State, now_us: u64) -> bool {
        let ahead = |process: &Process| process.renewed_us.max(process.waiting_since_us) > now_us;
        state.processes.iter().any(ahead)
    }
}

#[cfg(test)]
mod tests;
