//! How several quotas decide one call.

use super::charge::Charge;
use super::number::{Micros, NEVER, answer};
use super::quota::Quota;
use super::rules::{Standing, State};

/// What became of one entry of identical calls.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// One answer per call, in order. From the first refusal on they are all the same.
    pub answers: Vec<Answer>,
    /// What is left of each claim's quota after the last call, in the order of the claims.
    pub standings: Vec<Standing>,
    /// Everything that was taken, in the order in which it was.
    pub charges: Vec<Charge>,
}

/// The answer to one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// All quotas are charged; the call goes now.
    Admitted,
    /// The first quotas are charged, and the call waits for the widest of them.
    Reserved {
        /// How many claims are charged, in the order of the claims.
        charged: usize,
        /// Microseconds until the reservation.
        wait: u64,
    },
    /// Nothing is charged.
    Refused {
        /// What stands in the way.
        by: RefusedBy,
        /// Microseconds after which nothing would refuse the call if no other came first.
        retry_after: u64,
    },
}

/// What stands in the way of a call for the longest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusedBy {
    /// The instant before which nothing may go.
    Gate,
    /// The claim at this place.
    Claim(usize),
}

/// One claim and the state it meets.
pub(super) struct Seat {
    pub(super) quota: Quota,
    pub(super) max_wait: u64,
    pub(super) state: State,
}

impl Seat {
    fn slot(&self, now: Micros, from: Micros) -> Micros {
        self.state.rules().slot(&self.quota, now, from)
    }

    fn cannot_wait(&self, wait: Micros) -> bool {
        wait > self.max_wait.into()
    }

    /// Whether a call that comes at `from` is refused, and then the instant until which it is.
    fn refuses_until(&self, now: Micros, from: Micros) -> Option<Micros> {
        let slot = self.slot(now, from);
        self.cannot_wait(slot - from).then_some(slot)
    }
}

/// A claim by its place, and the instant it is to be charged for.
pub(super) type Slot = (usize, Micros);

/// The answer to one call, and what is to be charged for it.
pub(super) fn decide(seats: &[Seat], gate: Option<u64>, now: Micros) -> (Answer, Vec<Slot>) {
    let waits: Vec<Micros> = seats.iter().map(|seat| seat.slot(now, now) - now).collect();
    let until_gate = gate.map_or(0, |gate| Micros::from(gate) - now);
    if until_gate > 0 && seats.iter().any(|seat| seat.cannot_wait(until_gate)) {
        return (refused(seats, RefusedBy::Gate, now + until_gate, now), Vec::new());
    }
    if let Some((place, until)) = refusing(seats, now, now) {
        return (refused(seats, RefusedBy::Claim(place), until, now), Vec::new());
    }
    if until_gate > 0 {
        return (Answer::Reserved { charged: 0, wait: answer(until_gate) }, Vec::new());
    }
    let Some(first) = waits.iter().position(|&wait| wait > 0) else {
        return (Answer::Admitted, (0..seats.len()).map(|place| (place, now)).collect());
    };
    reserve(seats, seats[first].quota.scope, now)
}

/// Of the claims that refuse a call which comes at `from`, the one that does so for the longest.
fn refusing(seats: &[Seat], now: Micros, from: Micros) -> Option<(usize, Micros)> {
    let refusing = (0..seats.len()).filter_map(|place| Some((place, seats[place].refuses_until(now, from)?)));
    // `max_by_key` gives the last of equals, and the first is meant.
    refusing
        .max_by_key(|&(place, until)| (until, std::cmp::Reverse(place)))
        .or_else(|| refusing_together(seats, now, from))
}

/// The first scope that has no permits at `from` would wait for a joint slot, and one of its quotas may not:
/// the slowest of them, and that slot.
fn refusing_together(seats: &[Seat], now: Micros, from: Micros) -> Option<(usize, Micros)> {
    let own = |seat: &Seat| seat.slot(now, from);
    let scope = seats.iter().find(|seat| own(seat) > from)?.quota.scope;
    let of_scope = || seats.iter().enumerate().filter(|(_, seat)| seat.quota.scope == scope);
    let joint = joint_slot(&of_scope().map(|(_, seat)| seat), now, from);
    let slowest = of_scope().max_by_key(|(place, seat)| (own(seat), std::cmp::Reverse(*place)))?;
    of_scope().any(|(_, seat)| seat.cannot_wait(joint - from)).then_some((slowest.0, joint))
}

/// The refusal of a call that `by` refuses until `until`, or something else for longer.
fn refused(seats: &[Seat], mut by: RefusedBy, mut until: Micros, now: Micros) -> Answer {
    while until < NEVER {
        let Some((place, later)) = refusing(seats, now, until) else { break };
        (by, until) = (RefusedBy::Claim(place), later);
    }
    Answer::Refused { by, retry_after: answer((until - now).min(NEVER)) }
}

/// Narrower claims are charged now, those of `scope` at one joint slot, wider ones not yet.
fn reserve(seats: &[Seat], scope: u32, now: Micros) -> (Answer, Vec<Slot>) {
    let joint = joint_slot(&seats.iter().filter(|seat| seat.quota.scope == scope), now, now);
    let charged = seats.iter().enumerate().filter(|(_, seat)| seat.quota.scope <= scope);
    let slots: Vec<Slot> =
        charged.map(|(place, seat)| (place, if seat.quota.scope < scope { now } else { joint })).collect();
    (Answer::Reserved { charged: slots.len(), wait: answer(joint - now) }, slots)
}

/// The earliest instant from `from` on at which all of these claims may be charged.
fn joint_slot<'a>(seats: &(impl Iterator<Item = &'a Seat> + Clone), now: Micros, from: Micros) -> Micros {
    let mut joint = from;
    loop {
        let next = seats.clone().map(|seat| seat.slot(now, joint)).max().unwrap_or(joint);
        if next == joint {
            return joint;
        }
        joint = next;
    }
}
