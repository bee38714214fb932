//! What every algorithm answers, and the state of any of them.

use super::charge::Trace;
use super::fixed_window::FixedWindow;
use super::leaky_bucket::LeakyBucket;
use super::number::{Micros, Permits};
use super::quota::{Algorithm, Quota};
use super::sliding_window::SlidingWindow;
use super::sliding_window_approx::SlidingWindowApprox;
use super::token_bucket::TokenBucket;

/// How much is left of a quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Whole permits that can be spent at once, now; 0 while reservations lie ahead.
    pub remaining: u64,
    /// Microseconds until everything is there again, rounded up.
    pub reset_after: u64,
}

/// One algorithm. `now` is never earlier than the last write: the limiter moves the state first.
pub(super) trait Rules {
    /// The earliest instant, not before `now` and `from`, at which the quota's cost may be taken
    /// behind everything that was taken or reserved before.
    fn slot(&self, quota: &Quota, now: Micros, from: Micros) -> Micros;

    /// Takes the quota's cost at `slot`, which [`slot`](Self::slot) gave, and says what it left.
    fn charge(&mut self, quota: &Quota, now: Micros, slot: Micros) -> Trace;

    /// How much is left; `waits` says whether the caller would wait for a permit.
    fn standing(&self, quota: &Quota, now: Micros, waits: bool) -> Standing;

    /// Gives back what a charge took, as far as nothing was built on it, and says whether anything
    /// was.
    fn give_back(&mut self, quota: &Quota, charged: &Charged<'_>, now: Micros) -> bool;

    /// Moves everything back in time: the clock was at `at` and is at `now`, which is earlier. Says
    /// whether anything was to be moved.
    fn move_back(&mut self, quota: &Quota, at: Micros, now: Micros) -> bool;

    /// Goes over from the numbers of one quota to those of another.
    fn change(&mut self, old: &Quota, new: &Quota, now: Micros);

    /// Takes permits now, whether they are there or not.
    fn penalize(&mut self, quota: &Quota, permits: Permits, now: Micros);

    /// Puts permits back, up to what a new state has.
    fn reward(&mut self, quota: &Quota, permits: Permits, now: Micros);
}

/// A charge, as an algorithm sees it.
pub(super) struct Charged<'a> {
    pub(super) trace: &'a Trace,
    pub(super) slot: Micros,
    pub(super) cost: Permits,
    /// The limit of the quota that its caller stated.
    pub(super) limit: u64,
}

/// The state of one key.
#[derive(Debug, Clone)]
pub(super) enum State {
    TokenBucket(TokenBucket),
    LeakyBucket(LeakyBucket),
    SlidingWindow(SlidingWindow),
    SlidingWindowApprox(SlidingWindowApprox),
    FixedWindow(FixedWindow),
}

impl State {
    /// A quota of which nothing has been taken.
    pub(super) fn new(quota: &Quota, now: Micros) -> Self {
        match quota.algorithm {
            Algorithm::TokenBucket => Self::TokenBucket(TokenBucket::full(quota, now)),
            Algorithm::LeakyBucket => Self::LeakyBucket(LeakyBucket::default()),
            Algorithm::SlidingWindow => Self::SlidingWindow(SlidingWindow::default()),
            Algorithm::SlidingWindowApprox => Self::SlidingWindowApprox(SlidingWindowApprox::default()),
            Algorithm::FixedWindow => Self::FixedWindow(FixedWindow::empty(quota, now)),
        }
    }

    pub(super) fn rules(&self) -> &dyn Rules {
        match self {
            Self::TokenBucket(state) => state,
            Self::LeakyBucket(state) => state,
            Self::SlidingWindow(state) => state,
            Self::SlidingWindowApprox(state) => state,
            Self::FixedWindow(state) => state,
        }
    }

    pub(super) fn rules_mut(&mut self) -> &mut dyn Rules {
        match self {
            Self::TokenBucket(state) => state,
            Self::LeakyBucket(state) => state,
            Self::SlidingWindow(state) => state,
            Self::SlidingWindowApprox(state) => state,
            Self::FixedWindow(state) => state,
        }
    }
}
