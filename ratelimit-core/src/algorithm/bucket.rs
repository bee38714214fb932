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
    /// How many units a leaky bucket lets queue; `None` is a token bucket.
    queue: Option<i64>,
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
        Self { flow, queue: Some(burst.cast_signed().saturating_mul(flow.permit)) }
    }

    /// The numbers that credit is counted by.
    #[must_use]
    pub const fn flow(&self) -> &Flow {
        &self.flow
    }

    /// How many units a leaky bucket lets queue; `None` is a token bucket.
    #[must_use]
    pub const fn queue(&self) -> Option<i64> {
        self.queue
    }

    /// The longest a call queues in a leaky bucket, and at most `max_wait_us`.
    pub(crate) const fn longest_queue_us(&self, max_wait_us: u64) -> u64 {
        let Some(queue) = self.queue else { return max_wait_us };
        let longest_us = queue.unsigned_abs() / self.flow.refill.unsigned_abs();
        if longest_us < max_wait_us { longest_us } else { max_wait_us }
    }

    pub(super) const fn version(&self) -> u32 {
        self.flow.version
    }

    pub(super) fn refresh(&self, stored: Option<State>, now_us: u64) -> State {
        let Some(stored) = stored else {
            let credit = self.flow.capacity;
            return State { credit, at_us: now_us, flow: self.flow, returned: 0, returned_at_us: 0 };
        };
        // A clock that was set back adds nothing and takes nothing.
        let credit = stored.credit.saturating_add(stored.flow.inflow(stored.at_us, now_us));
        let state = State { credit: credit.min(stored.flow.capacity), at_us: now_us, ..stored };
        if stored.flow.version > self.flow.version || stored.flow == self.flow {
            return state;
        }
        self.convert(state)
    }

    /// The share of the bucket that was taken stays taken; of a queue, the permits in it.
    ///
    /// What was charged under the old numbers is not given back any more: `returned` says that there
    /// is no room left for it.
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

    pub(super) fn wait(&self, state: &State, _now_us: u64, cost: u64, at_least_us: u64) -> u64 {
        let needed = match self.queue {
            None => state.flow.units(cost),
            Some(_) => 0,
        };
        if needed > state.flow.capacity {
            return NEVER_US;
        }
        state.flow.microseconds_for(needed.saturating_sub(state.credit)).max(at_least_us)
    }

    pub(super) fn fits(&self, state: &State, _now_us: u64, cost: u64, calls: u64) -> u64 {
        if self.queue.is_some() {
            return u64::from(state.credit >= 0).min(calls);
        }
        let each = state.flow.units(cost).max(1);
        (state.credit.max(0) / each).cast_unsigned().min(calls)
    }

    /// Calls that are sent later than their own permits are there find the bucket no fuller than
    /// full: what would have overflowed by then is gone. That does not hold for the fraction of a
    /// microsecond by which a slot is rounded up, or the rate would fall behind with each slot.
    pub(super) fn charge(&self, mut state: State, charge: Charge) -> (State, Receipt) {
        let flow = state.flow;
        let mut kept = state.credit;
        if charge.wait_us > 0 && charge.wait_us > self.wait(&state, state.at_us, charge.cost, 0) {
            let inflow = i64::try_from(charge.wait_us).unwrap_or(i64::MAX).saturating_mul(flow.refill);
            kept = kept.min(flow.capacity.saturating_sub(inflow));
            // That was reckoned without what others might give back before then. They keep it.
            state.returned = flow.capacity;
            state.returned_at_us = state.returned_at_us.max(state.at_us.saturating_add(charge.wait_us));
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
    /// all that has flowed in since, plus all that others gave back since, leaves room now.
    #[expect(clippy::unused_self, reason = "the kernels answer alike")]
    pub(super) fn give_back(&self, state: State, cost: u64, receipt: Receipt) -> State {
        let flow = state.flow;
        let cost = flow.units(cost);
        let untouched = receipt.credit.saturating_add(flow.inflow(receipt.at_us, state.at_us));
        let booked_ahead = state.returned_at_us > state.at_us;
        if state.credit == untouched && (untouched < 0 || booked_ahead) {
            return State { credit: state.credit.saturating_add(cost).min(flow.capacity), ..state };
        }
        if untouched < 0 || state.credit < 0 {
            return state;
        }
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
    pub(super) fn lifetime(&self, state: &State, now_us: u64) -> u64 {
        let full_after_us = self.standing(state, now_us).reset_after_us;
        full_after_us.max(returns_matter_until(state).saturating_sub(state.at_us))
    }

    /// Of a leaky bucket, the permits that the queue would take.
    pub(super) fn standing(&self, state: &State, _now_us: u64) -> Standing {
        let permit = state.flow.permit.max(1);
        let remaining = match self.queue {
            None => state.credit.max(0) / permit,
            Some(queue) if queue.saturating_add(state.credit) >= 0 => {
                queue.saturating_add(state.credit) / permit + 1
            }
            Some(_) => 0,
        };
        let missing = state.flow.capacity.saturating_sub(state.credit);
        Standing {
            remaining: remaining.cast_unsigned(),
            reset_after_us: state.flow.microseconds_for(missing),
        }
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

    fn units(&self, permits: u64) -> i64 {
        i64::try_from(permits).unwrap_or(i64::MAX).saturating_mul(self.permit)
    }

    fn inflow(&self, from_us: u64, to_us: u64) -> i64 {
        i64::try_from(to_us.saturating_sub(from_us)).unwrap_or(i64::MAX).saturating_mul(self.refill)
    }

    /// Rounded up: at that instant the units are there, one microsecond earlier they are not.
    fn microseconds_for(&self, units: i64) -> u64 {
        units.max(0).cast_unsigned().div_ceil(self.refill.cast_unsigned().max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: u64 = 1_700_000_000_000_000;

    /// 100 per second, 25 at once.
    const BUCKET: Bucket = Bucket::token(100, 1_000_000, 25, 0);

    fn wait(bucket: Bucket, state: State, cost: u64) -> u64 {
        bucket.wait(&state, state.at_us, cost, 0)
    }

    fn take(bucket: Bucket, state: State, cost: u64) -> (State, Receipt) {
        bucket.charge(state, Charge::one(cost, wait(bucket, state, cost)))
    }

    fn standing(bucket: Bucket, state: State) -> Standing {
        bucket.standing(&state, state.at_us)
    }

    fn full_at(bucket: &Bucket, now_us: u64) -> State {
        bucket.refresh(None, now_us)
    }

    #[test]
    fn a_full_bucket_admits_its_burst_and_then_one_permit_per_interval() {
        let mut state = full_at(&BUCKET, NOW);
        for _ in 0..25 {
            assert_eq!(wait(BUCKET, state, 1), 0);
            state = take(BUCKET, state, 1).0;
        }
        assert_eq!(wait(BUCKET, state, 1), 10_000);
        assert_eq!(wait(BUCKET, BUCKET.refresh(Some(state), NOW + 9_999), 1), 1);
        assert_eq!(wait(BUCKET, BUCKET.refresh(Some(state), NOW + 10_000), 1), 0);
    }

    #[test]
    fn callers_that_wait_get_consecutive_slots() {
        let mut state = full_at(&BUCKET, NOW);
        let waits: Vec<u64> = (0..28)
            .map(|_| {
                let wait = wait(BUCKET, state, 1);
                state = take(BUCKET, state, 1).0;
                wait
            })
            .collect();
        assert_eq!(waits[23..], [0, 0, 10_000, 20_000, 30_000]);
    }

    #[test]
    fn a_full_bucket_is_the_bucket_of_a_key_that_does_not_exist() {
        let (state, _) = take(BUCKET, full_at(&BUCKET, NOW), 7);
        let full_again = NOW + standing(BUCKET, state).reset_after_us;
        assert_eq!(BUCKET.refresh(Some(state), full_again), full_at(&BUCKET, full_again));
        assert_ne!(BUCKET.refresh(Some(state), full_again - 1), full_at(&BUCKET, full_again - 1));
    }

    #[test]
    fn ten_million_steps_drift_by_nothing() {
        // 300,000 per second: an emission interval of 3.33 us, which no whole number of them is.
        let bucket = Bucket::token(300_000, 1_000_000, 1, 0);
        let (mut state, mut now) = (full_at(&bucket, NOW), NOW);
        for _ in 0..10_000_000 {
            now += wait(bucket, state, 1);
            state = take(bucket, bucket.refresh(Some(state), now), 1).0;
        }
        let ideal = (10_000_000_u64 - 1) * 1_000_000 / 300_000;
        // Each permit goes in the microsecond it is there; 0.33 us are lost to that, each third time.
        assert!(now - NOW >= ideal, "never early: {} against {ideal}", now - NOW);
        let booked = wait(bucket, take(bucket, state, 1).0, 0);
        assert!(booked <= 4);
    }

    #[test]
    fn reserved_slots_follow_the_rate_exactly_however_many_there_are() {
        let bucket = Bucket::token(300_000, 1_000_000, 1, 0);
        let mut state = full_at(&bucket, NOW);
        for _ in 0..10_000_001_u64 {
            state = take(bucket, state, 1).0;
        }
        assert_eq!(wait(bucket, state, 0), 10_000_000 * 10 / 3 + 1, "10^7 permits at 3.33.. us, rounded up");
    }

    #[test]
    fn a_changed_quota_keeps_the_share_that_was_taken() {
        let (state, _) = take(BUCKET, full_at(&BUCKET, NOW), 20);
        let faster = Bucket::token(150, 1_000_000, 40, 0);
        assert_eq!(standing(faster, faster.refresh(Some(state), NOW)).remaining, 8, "a fifth, as before");
        let (owing, _) = take(BUCKET, state, 8);
        let after = wait(faster, faster.refresh(Some(owing), NOW), 1);
        assert_eq!(after, 38_667, "28 of 25 are 44.8 of 40; 5.8 permits at 150 per second");
    }

    #[test]
    fn an_older_quota_goes_by_the_numbers_of_a_newer_one() {
        let (old, new) = (Bucket::token(100, 1_000_000, 100, 1), Bucket::token(10, 1_000_000, 10, 2));
        let (state, _) = take(new, full_at(&new, NOW), 4);
        let seen = old.refresh(Some(state), NOW);
        assert_eq!((standing(old, seen).remaining, wait(old, seen, 11)), (6, NEVER_US));
        let (state, _) = take(old, seen, 6);
        assert_eq!(wait(old, state, 1), 100_000);
        assert_eq!(new.refresh(Some(state), NOW), state, "nothing was converted there and back");
    }

    #[test]
    fn nothing_charged_under_other_numbers_is_given_back() {
        let (state, receipt) = take(BUCKET, full_at(&BUCKET, NOW), 20);
        let other = Bucket::token(150, 1_000_000, 40, 0);
        let state = other.refresh(Some(state), NOW + 1_000);
        assert_eq!(other.give_back(state, 20, receipt), state);
    }

    #[test]
    fn a_leaky_bucket_spaces_calls_evenly_after_a_pause_too() {
        let leaky = Bucket::leaky(3, 1_000_000, 10, 0);
        let mut state = full_at(&leaky, NOW);
        let mut waits = Vec::new();
        for cost in [1, 1, 2, 1] {
            waits.push(wait(leaky, state, cost));
            state = take(leaky, state, cost).0;
        }
        assert_eq!(waits, [0, 333_334, 666_667, 1_333_334], "the third took two intervals");
        let later = leaky.refresh(Some(state), NOW + 60_000_000);
        assert_eq!((leaky.fits(&later, later.at_us, 1, 9), standing(leaky, later).remaining), (1, 11));
    }

    #[test]
    fn what_overflows_before_a_call_is_sent_is_not_there_after_it() {
        let full = full_at(&BUCKET, NOW);
        let (state, _) = BUCKET.charge(full, Charge::one(1, 1_000_000));
        let at_its_slot = BUCKET.refresh(Some(state), NOW + 1_000_000);
        assert_eq!(standing(BUCKET, at_its_slot).remaining, 24);
    }

    #[test]
    fn the_last_reservation_is_given_back_whole_and_one_with_others_behind_it_is_not() {
        let (empty, _) = take(BUCKET, full_at(&BUCKET, NOW), 25);
        let (one, first) = take(BUCKET, empty, 1);
        let (two, second) = take(BUCKET, one, 1);
        assert_eq!(BUCKET.give_back(two, 1, second), one);
        assert_eq!(BUCKET.give_back(two, 1, first), two, "or two would use the second slot");
        assert_eq!(BUCKET.give_back(BUCKET.give_back(two, 1, second), 1, first), empty);
    }

    #[test]
    fn a_whole_burst_that_is_cancelled_is_there_again() {
        let mut state = full_at(&BUCKET, NOW);
        let mut receipts = Vec::new();
        for _ in 0..25 {
            let (next, receipt) = take(BUCKET, state, 1);
            state = next;
            receipts.push(receipt);
        }
        state = BUCKET.refresh(Some(state), NOW + 3_000);
        for receipt in receipts {
            state = BUCKET.give_back(state, 1, receipt);
        }
        assert_eq!(standing(BUCKET, state).remaining, 25);
    }

    #[test]
    fn a_charge_that_has_drained_gives_nothing_back() {
        let (state, receipt) = take(BUCKET, full_at(&BUCKET, NOW), 1);
        let later = BUCKET.refresh(Some(state), NOW + 1_000_000);
        let (drawn, _) = take(BUCKET, later, 25);
        assert_eq!(BUCKET.give_back(drawn, 1, receipt), drawn);
    }

    #[derive(Debug, Clone)]
    enum Step {
        /// Not before `later`, for another quota has none earlier.
        Reserve {
            cost: u64,
            later: u64,
        },
        Cancel {
            which: usize,
        },
    }

    fn step() -> impl Strategy<Value = (u64, Step)> {
        let step = prop_oneof![
            3 => (1_u64..=4, prop_oneof![3 => Just(0_u64), 1 => 0_u64..9_000])
                .prop_map(|(cost, later)| Step::Reserve { cost, later }),
            2 => any::<usize>().prop_map(|which| Step::Cancel { which }),
        ];
        (prop_oneof![4 => 0_u64..300, 1 => 0_u64..5_000], step)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        /// However calls reserve and cancel, before their slot or after it, what is really sent in
        /// any span keeps the bucket's bound.
        #[test]
        fn cancelled_reservations_never_let_two_use_one_slot(
            limit in 1_u64..50, per_us in 1_u64..20_000, burst in 4_u64..12,
            steps in proptest::collection::vec(step(), 1..80),
        ) {
            let bucket = Bucket::token(limit, per_us, burst, 0);
            let mut now = NOW;
            let mut stored: Option<State> = None;
            let mut calls: Vec<(u64, u64, Receipt)> = Vec::new();
            for (pause, step) in steps {
                now += pause;
                stored = stored.filter(|state| now < state.at_us + bucket.lifetime(state, state.at_us));
                let state = bucket.refresh(stored, now);
                match step {
                    Step::Reserve { cost, later } => {
                        let wait = bucket.wait(&state, now, cost, later);
                        let slot = now + wait;
                        let (state, receipt) = bucket.charge(state, Charge::one(cost, wait));
                        stored = Some(state);
                        calls.push((slot, cost, receipt));
                    }
                    Step::Cancel { which } if !calls.is_empty() => {
                        let (_, cost, receipt) = calls.remove(which % calls.len());
                        stored = Some(bucket.give_back(state, cost, receipt));
                    }
                    Step::Cancel { .. } => {}
                }
            }
            calls.sort_by_key(|(slot, ..)| *slot);
            for first in 0..calls.len() {
                let mut spent = 0;
                for (slot, cost, _) in &calls[first..] {
                    spent += bucket.flow.units(*cost);
                    let allowed = bucket.flow.capacity + bucket.flow.inflow(calls[first].0, *slot);
                    // A slot lies in the microsecond its permit is complete: less than one
                    // microsecond of inflow may separate it from the exact instant.
                    prop_assert!(spent < allowed + bucket.flow.refill, "{spent} of {allowed}");
                }
            }
        }
    }
}
