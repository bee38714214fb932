//! How several quotas decide one call.

use super::charge::Charge;
use super::number::{Micros, answer};
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
        /// Microseconds after which the call would fit if no other came first.
        retry_after: u64,
    },
}

/// What stands in the way of a call.
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
}

/// A claim by its place, and the instant it is to be charged for.
pub(super) type Slot = (usize, Micros);

/// The answer to one call, and what is to be charged for it.
pub(super) fn decide(seats: &[Seat], gate: Option<u64>, now: Micros) -> (Answer, Vec<Slot>) {
    let waits: Vec<Micros> = seats.iter().map(|seat| seat.slot(now, now) - now).collect();
    let until_gate = gate.map_or(0, |gate| Micros::from(gate) - now);
    if until_gate > 0 {
        return (at_the_gate(seats, until_gate), Vec::new());
    }
    if let Some(refusal) = refusal(seats, &waits) {
        return (refusal, Vec::new());
    }
    let Some(first) = waits.iter().position(|&wait| wait > 0) else {
        return (Answer::Admitted, (0..seats.len()).map(|place| (place, now)).collect());
    };
    reserve(seats, seats[first].quota.scope, now)
}

fn at_the_gate(seats: &[Seat], wait: Micros) -> Answer {
    if seats.iter().any(|seat| seat.cannot_wait(wait)) {
        Answer::Refused { by: RefusedBy::Gate, retry_after: answer(wait) }
    } else {
        Answer::Reserved { charged: 0, wait: answer(wait) }
    }
}

/// Of the claims that cannot wait as long as they would have to, the one that would wait longest.
fn refusal(seats: &[Seat], waits: &[Micros]) -> Option<Answer> {
    let refusing = (0..seats.len()).filter(|&place| seats[place].cannot_wait(waits[place]));
    // `max_by_key` gives the last of equals, so the first comes last.
    let place = refusing.rev().max_by_key(|&place| waits[place])?;
    Some(Answer::Refused { by: RefusedBy::Claim(place), retry_after: answer(waits[place]) })
}

/// Narrower claims are charged now, those of `scope` at one joint slot, wider ones not yet.
fn reserve(seats: &[Seat], scope: u32, now: Micros) -> (Answer, Vec<Slot>) {
    let of_scope = || seats.iter().enumerate().filter(|(_, seat)| seat.quota.scope == scope);
    let joint = joint_slot(&of_scope().map(|(_, seat)| seat), now);
    let wait = joint - now;
    if of_scope().any(|(_, seat)| seat.cannot_wait(wait)) {
        // `max_by_key` gives the last of equals, and the first is meant.
        let own_wait = |seat: &Seat| seat.slot(now, now) - now;
        let slowest = of_scope().max_by_key(|(place, seat)| (own_wait(seat), std::cmp::Reverse(*place)));
        let place = slowest.map_or(0, |(place, _)| place);
        let by = RefusedBy::Claim(place);
        return (Answer::Refused { by, retry_after: answer(wait) }, Vec::new());
    }
    let charged = seats.iter().enumerate().filter(|(_, seat)| seat.quota.scope <= scope);
    let slots: Vec<Slot> =
        charged.map(|(place, seat)| (place, if seat.quota.scope < scope { now } else { joint })).collect();
    (Answer::Reserved { charged: slots.len(), wait: answer(wait) }, slots)
}

/// The earliest instant at which all of these claims may be charged.
fn joint_slot<'a>(seats: &(impl Iterator<Item = &'a Seat> + Clone), now: Micros) -> Micros {
    let mut joint = now;
    loop {
        let next = seats.clone().map(|seat| seat.slot(now, joint)).max().unwrap_or(joint);
        if next == joint {
            return joint;
        }
        joint = next;
    }
}
