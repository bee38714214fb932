//! Token bucket and leaky bucket: permits flow at `limit` per `per`.
//!
//! A **token bucket** keeps up to `burst` of them, and a call takes its cost out. A **leaky bucket** is
//! a queue: it keeps none, a call goes at the next free instant, and its cost is the time until the
//! next one after it. The two are one calculation. Both count credit: what a token bucket holds,
//! and below zero, what is promised to callers that wait. A leaky bucket never has more than zero.
//!
//! Credit is counted in units so small that a whole number of them flows in every microsecond, so
//! nothing is ever rounded and nothing drifts: with `g = gcd(limit, per)`, `limit / g` units flow in
//! each microsecond and a permit is `per / g` of them. (An emission interval in whole microseconds,
//! the usual form of GCRA, is wrong by 1 % at 30,000 per second and by 11 % at 300,000.)
//!
//! So in any span `t`, however calls wait, what a token bucket admits costs at most
//! `burst + limit * t / per`.

use super::numbers::{gcd, scale_up};
use super::{Charge, NEVER_US, Standing};

/// The deepest a bucket goes below zero, in units. Calls that wait stay far above it; only a penalty
/// gets there.
const DEEPEST: i64 = -(1 << 52);

/// A bucket's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bucket {
    flow: Flow,
    /// How many permits a leaky bucket lets queue, whatever numbers hold; `None` is a token bucket.
    queue: Option<u64>,
}

/// The numbers that credit is counted by, in units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flow {
    /// What the full bucket holds: 0 for a leaky bucket.
    pub capacity: i64,
    /// What one permit is.
    pub permit: i64,
    /// What flows in each microsecond.
    pub refill: i64,
    /// The version of the quota that these numbers are from.
    pub version: u32,
}

/// A bucket as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// Units in the bucket at [`at_us`](Self::at_us); below zero where permits are promised.
    pub credit: i64,
    /// The instant that holds for, in microseconds of the store's clock.
    pub at_us: u64,
    /// The numbers it was stored under.
    pub flow: Flow,
    /// Units that were given back lately, as far as giving back more must know of them.
    pub returned: i64,
    /// The instant of the last of those, in microseconds of the store's clock.
    pub returned_at_us: u64,
    /// The latest instant that a call was booked for though its permits were there earlier.
    pub booked_us: u64,
}

/// What a charge left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// Units in the bucket right after the charge.
    pub credit: i64,
    /// The instant of the charge, in microseconds of the store's clock.
    pub at_us: u64,
}

impl Bucket {
    /// The token bucket of `limit` per `per_us` microseconds that holds `burst`.
    ///
    /// The caller has checked that the numbers are not zero and that no state passes 2^53.
    pub(crate) const fn token(limit: u64, per_us: u64, burst: u64, version: u32) -> Self {
        let mut flow = Flow::new(limit, per_us, version);
        flow.capacity = burst.cast_signed().saturating_mul(flow.permit);
        Self { flow, queue: None }
    }

    /// The leaky bucket of `limit` per `per_us` microseconds in which `burst` may queue; the same.
    pub(crate) const fn leaky(limit: u64, per_us: u64, burst: u64, version: u32) -> Self {
        let flow = Flow::new(limit, per_us, version);
        Self { flow, queue: Some(burst) }
    }

    /// The numbers that credit is counted by.
    #[must_use]
    pub const fn flow(&self) -> &Flow {
        &self.flow
    }

    /// How many permits a leaky bucket lets queue; `None` is a token bucket.
    #[must_use]
    pub const fn queue(&self) -> Option<u64> {
        self.queue
    }

    /// The longest a call queues in a leaky bucket, and at most `max_wait_us`. Rounded up, as slots are:
    /// the last place in the queue would be lost otherwise.
    pub(crate) const fn longest_queue_us(&self, max_wait_us: u64) -> u64 {
        let Some(queue) = self.queue else { return max_wait_us };
        let longest_us = self.flow.microseconds_for(self.flow.units(queue));
        if longest_us < max_wait_us { longest_us } else { max_wait_us }
    }

    pub(super) const fn version(&self) -> u32 {
        self.flow.version
    }

    #[inline]
    pub(crate) fn refresh(&self, stored: Option<State>, now_us: u64) -> State {
        let Some(stored) = stored else {
            let credit = self.flow.capacity;
            let (at_us, flow) = (now_us, self.flow);
            return State { credit, at_us, flow, returned: 0, returned_at_us: 0, booked_us: 0 };
        };
        // A clock that was set back adds nothing and takes nothing.
        let credit = stored.credit.saturating_add(stored.flow.inflow(stored.at_us, now_us));
        let set_back_us = stored.at_us.saturating_sub(now_us);
        let state = State {
            credit: credit.min(stored.flow.capacity),
            at_us: now_us,
            returned_at_us: stored.returned_at_us.saturating_sub(set_back_us),
            booked_us: stored.booked_us.saturating_sub(set_back_us),
            ..stored
        };
        if stored.flow.version > self.flow.version || stored.flow == self.flow {
            return state;
        }
        self.convert(state)
    }

    /// The share of the bucket that was taken stays taken; of a queue, the permits in it.
    ///
    /// What was charged under the old numbers is not given back any more: `returned` says that there
    /// is no room left for it.
    #[cold]
    fn convert(&self, state: State) -> State {
        let (old, new) = (state.flow, self.flow);
        if (old.capacity, old.permit) == (new.capacity, new.permit) && old.refill == new.refill {
            return State { flow: new, ..state };
        }
        let (from, to) = match self.queue {
            None => (old.capacity, new.capacity),
            Some(_) => (old.permit, new.permit),
        };
        let taken = old.capacity.saturating_sub(state.credit).max(0);
        let taken = scale_up(taken.cast_unsigned(), to.cast_unsigned(), from.cast_unsigned()).cast_signed();
        State {
            credit: new.capacity.saturating_sub(taken).max(DEEPEST),
            flow: new,
            returned: new.capacity,
            returned_at_us: state.at_us,
            ..state
        }
    }

    #[inline]
    pub(crate) fn wait(&self, state: &State, _now_us: u64, cost: u64, at_least_us: u64) -> u64 {
        let needed = match self.queue {
            None => state.flow.units(cost),
            Some(_) => 0,
        };
        if needed > state.flow.capacity {
            return NEVER_US;
        }
        state.flow.microseconds_for(needed.saturating_sub(state.credit)).max(at_least_us)
    }

    #[inline]
    pub(crate) fn fits(&self, state: &State, _now_us: u64, cost: u64, calls: u64) -> u64 {
        if self.queue.is_some() {
            return u64::from(state.credit >= 0).min(calls);
        }
        let each = state.flow.units(cost).max(1);
        if calls == 1 {
            return u64::from(state.credit >= each);
        }
        (state.credit.max(0) / each).cast_unsigned().min(calls)
    }

    /// Calls that are sent later than their own permits are there find the bucket no fuller than
    /// full: what would have overflowed by then is gone. That does not hold for the fraction of a
    /// microsecond by which a slot is rounded up, or the rate would fall behind with each slot.
    #[inline]
    pub(crate) fn charge(&self, mut state: State, charge: Charge) -> (State, Receipt) {
        let flow = state.flow;
        let mut kept = state.credit;
        if charge.wait_us > 0 && charge.wait_us > self.wait(&state, state.at_us, charge.cost, 0) {
            let inflow = i64::try_from(charge.wait_us).unwrap_or(i64::MAX).saturating_mul(flow.refill);
            kept = kept.min(flow.capacity.saturating_sub(inflow));
            state.booked_us = state.booked_us.max(state.at_us.saturating_add(charge.wait_us));
        }
        let credit = kept.saturating_sub(flow.units(charge.permits())).max(DEEPEST);
        (State { credit, ..state }, Receipt { credit, at_us: state.at_us })
    }

    /// Gives back what of a charge can be given back without two ever using one slot.
    ///
    /// **Before its slot** others may have reserved the slots behind. Theirs do not move, so what is
    /// given back would be promised again at the *last* slot, which is taken. So a reservation is
    /// given back where it is the last one, and else its permit is lost for as long as its slot. (Go's
    /// `x/time/rate` has the same care.)
    ///
    /// **Later**, the charge may have drained: a bucket that was full in between would have been full
    /// without it too. It had room for it all the while if the credit right after the charge, plus
    /// all that has flowed in since, plus all that others gave back since, leaves room now. What was
    /// booked beyond now has paid for the overflow until then already: room must be left then.
    #[expect(clippy::unused_self, reason = "the kernels answer alike")]
    pub(super) fn give_back(&self, state: State, cost: u64, receipt: Receipt) -> State {
        // A charge from the future was made before the clock was set back: what came of it is not known.
        if receipt.at_us > state.at_us {
            return state;
        }
        let flow = state.flow;
        let cost = flow.units(cost);
        let untouched_at = |at_us| receipt.credit.saturating_add(flow.inflow(receipt.at_us, at_us));
        let untouched = untouched_at(state.at_us);
        if untouched < 0 && state.credit == untouched {
            return State { credit: state.credit.saturating_add(cost).min(flow.capacity), ..state };
        }
        if untouched < 0 || state.credit < 0 {
            return state;
        }
        let untouched = untouched_at(state.at_us.max(state.booked_us));
        let returned_since = if state.returned_at_us >= receipt.at_us { state.returned } else { 0 };
        let room = flow.capacity.saturating_sub(untouched).saturating_sub(returned_since);
        let returned = room.clamp(0, cost);
        if returned == 0 {
            return state;
        }
        let still_counts = if state.at_us < returns_matter_until(&state) { state.returned } else { 0 };
        State {
            credit: state.credit.saturating_add(returned).min(flow.capacity),
            returned: still_counts.saturating_add(returned).min(flow.capacity),
            returned_at_us: state.at_us,
            ..state
        }
    }

    #[expect(clippy::unused_self, reason = "the kernels answer alike")]
    pub(super) fn reward(&self, state: State, permits: u64) -> State {
        let credit = state.credit.saturating_add(state.flow.units(permits));
        State { credit: credit.min(state.flow.capacity), ..state }
    }

    /// Until it is full, and until no return matters any more.
    #[inline]
    pub(crate) fn lifetime(&self, state: &State, now_us: u64) -> u64 {
        let full_after_us = self.standing(state, now_us).reset_after_us;
        full_after_us.max(returns_matter_until(state).saturating_sub(state.at_us))
    }

    /// Of a leaky bucket, the permits that the queue would take.
    #[inline]
    pub(crate) fn standing(&self, state: &State, _now_us: u64) -> Standing {
        self.standing_of(state.flow, state.credit)
    }

    /// Where a bucket of these very numbers stands whose credit is known, in units of [`Flow`].
    ///
    /// ```
    /// use ratelimit_core::QuotaSpec;
    /// use ratelimit_core::algorithm::Kernel;
    /// use std::time::Duration;
    ///
    /// # fn main() -> Result<(), ratelimit_core::QuotaFault> {
    /// let quota = QuotaSpec::new(100, Duration::from_secs(1)).burst(25).check()?;
    /// let Kernel::Bucket(bucket) = quota.kernel() else { unreachable!("a token bucket is the default") };
    /// let standing = bucket.standing_by(bucket.flow().capacity - bucket.flow().permit);
    /// assert_eq!((standing.remaining, standing.reset_after_us), (24, 10_000));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn standing_by(&self, credit: i64) -> Standing {
        self.standing_of(self.flow, credit)
    }

    #[inline]
    fn standing_of(&self, flow: Flow, credit: i64) -> Standing {
        let permit = flow.permit.max(1);
        let remaining = match self.queue {
            None => credit.max(0) / permit,
            Some(queue) => match flow.units(queue).saturating_add(credit) {
                room @ 0.. => room / permit + 1,
                _ => 0,
            },
        };
        let missing = flow.capacity.saturating_sub(credit);
        Standing { remaining: remaining.cast_unsigned(), reset_after_us: flow.microseconds_for(missing) }
    }
}

/// Until when a charge from before the last return can still have room, had it not been for that
/// return. After the time the bucket takes to fill it has none: what flowed in alone leaves none.
fn returns_matter_until(state: &State) -> u64 {
    if state.returned == 0 {
        return 0;
    }
    state.returned_at_us.saturating_add(state.flow.microseconds_for(state.flow.capacity))
}

impl Flow {
    const fn new(limit: u64, per_us: u64, version: u32) -> Self {
        let common = gcd(limit, per_us);
        let (permit, refill) = (per_us / common, limit / common);
        Self { capacity: 0, permit: permit.cast_signed(), refill: refill.cast_signed(), version }
    }

    const fn units(&self, permits: u64) -> i64 {
        let permits = if permits > i64::MAX.cast_unsigned() { i64::MAX } else { permits.cast_signed() };
        permits.saturating_mul(self.permit)
    }

    fn inflow(&self, from_us: u64, to_us: u64) -> i64 {
        i64::try_from(to_us.saturating_sub(from_us)).unwrap_or(i64::MAX).saturating_mul(self.refill)
    }

    /// Rounded up: at that instant the units are there, one microsecond earlier they are not.
    const fn microseconds_for(&self, units: i64) -> u64 {
        let (missing, refill) =
            (if units > 0 { units } else { 0 }, if self.refill > 1 { self.refill } else { 1 });
        missing.cast_unsigned().div_ceil(refill.cast_unsigned())
    }
}

#[cfg(test)]
mod drift;
#[cfg(test)]
mod tests;
