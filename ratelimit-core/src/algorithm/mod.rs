//! The rate limit algorithms: state machines over integers that know neither clock nor store.
//!
//! One module per kind of state: [`bucket`] for the token bucket and the leaky bucket,
//! [`sliding_window`] for the exact and the approximate one, [`fixed_window`], and [`in_flight`] for
//! what is limited in number and not in time. [`Kernel`] and
//! [`State`] have an arm for each, and nothing else in the workspace matches on them but the store in
//! Redis, which writes the numbers down for its script.
//!
//! Every kernel answers the same questions of a state that was [refreshed](Kernel::refresh): how long
//! until a call fits ([`wait`](Kernel::wait)), how many calls fit now ([`fits`](Kernel::fits)); and
//! it takes ([`charge`](Kernel::charge)) and gives back ([`give_back`](Kernel::give_back)). Calls are
//! served in the order in which they ask: none gets an instant before one that was promised earlier.

pub mod bucket;
pub mod fixed_window;
pub mod in_flight;
mod numbers;
pub mod sliding_window;
#[cfg(test)]
mod tests;

use std::fmt;

use bucket::Bucket;
use fixed_window::FixedWindow;
use in_flight::InFlight;
use sliding_window::SlidingWindow;

/// A wait that never ends: more permits than the quota can ever hold. As an instant it lies 285
/// years ahead; as a number it is the largest that a script in Redis still counts exactly.
pub const NEVER_US: u64 = 1 << 53;

/// How long the numbers of a version above 0 are kept once nothing else is to be known of a key: an
/// hour, so that a process that still has the old ones follows them in a quiet time too.
pub const VERSION_KEPT_US: u64 = 3_600_000_000;

/// The rule by which a quota admits calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// Permits flow into a bucket at `limit` per `per`; at most `burst` are kept.
    TokenBucket,
    /// At most `limit` permits in any window of length `per`, exactly.
    SlidingWindow,
    /// At most `limit` permits in any window of length `per`, in little memory: never over, and under
    /// by what was sent in one fiftieth of the window at most.
    SlidingWindowApprox,
    /// At most `limit` permits in each window of length `per` counted from the epoch.
    FixedWindow,
    /// One permit every `per / limit`, evenly spaced; `burst` is how many may queue.
    LeakyBucket,
}

impl Algorithm {
    /// All algorithms, in the order in which messages list them.
    pub const ALL: [Self; 5] = [
        Self::TokenBucket,
        Self::SlidingWindow,
        Self::SlidingWindowApprox,
        Self::FixedWindow,
        Self::LeakyBucket,
    ];

    /// The name that attributes, keys and telemetry use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TokenBucket => "token_bucket",
            Self::SlidingWindow => "sliding_window",
            Self::SlidingWindowApprox => "sliding_window_approx",
            Self::FixedWindow => "fixed_window",
            Self::LeakyBucket => "leaky_bucket",
        }
    }

    /// The algorithm of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| algorithm.name() == name)
    }

    /// Whether `burst` means something to it.
    #[must_use]
    pub const fn has_burst(self) -> bool {
        matches!(self, Self::TokenBucket | Self::LeakyBucket)
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The stored state of one key.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// Of a token bucket or a leaky bucket.
    Bucket(bucket::State),
    /// Of a sliding window.
    SlidingWindow(sliding_window::State),
    /// Of a fixed window.
    FixedWindow(fixed_window::State),
    /// Of a limit of calls in flight.
    InFlight(in_flight::State),
}

impl State {
    pub(crate) fn version(&self) -> u32 {
        match self {
            Self::Bucket(state) => state.flow.version,
            Self::SlidingWindow(state) => state.version,
            Self::FixedWindow(state) => state.version,
            Self::InFlight(state) => state.version,
        }
    }

    /// A copy, where it is as small as a handful of numbers.
    pub(crate) fn small(&self) -> Option<Self> {
        match self {
            Self::Bucket(state) => Some(Self::Bucket(*state)),
            Self::FixedWindow(state) => Some(Self::FixedWindow(*state)),
            Self::SlidingWindow(_) | Self::InFlight(_) => None,
        }
    }
}

/// How long a state is kept that is full after `full_us`.
pub(crate) const fn kept_us(version: u32, full_us: u64) -> u64 {
    if version > 0 { full_us.saturating_add(VERSION_KEPT_US) } else { full_us }
}

/// What a charge left behind, by which it can be given back without ever giving too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Receipt {
    /// Of a token bucket or a leaky bucket.
    Bucket(bucket::Receipt),
    /// Of a sliding window.
    SlidingWindow(sliding_window::Receipt),
    /// Of a fixed window.
    FixedWindow(fixed_window::Receipt),
    /// Of a limit of calls in flight.
    InFlight(in_flight::Receipt),
}

/// Where a quota stands: what a response header would say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Permits that could be spent at once; 0 where calls wait for theirs.
    pub remaining: u64,
    /// Microseconds until all permits are there again.
    pub reset_after_us: u64,
}

/// What is to be taken: `calls` times `cost` permits, for an instant `wait_us` ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Charge {
    /// Permits of one call.
    pub cost: u64,
    /// How many calls take them.
    pub calls: u64,
    /// How far ahead they are sent.
    pub wait_us: u64,
}

impl Charge {
    /// What one call of `cost` takes that is sent `wait_us` from now.
    #[must_use]
    pub const fn one(cost: u64, wait_us: u64) -> Self {
        Self { cost, calls: 1, wait_us }
    }

    /// The permits of all calls together.
    #[must_use]
    pub const fn permits(self) -> u64 {
        self.cost.saturating_mul(self.calls)
    }
}

/// An algorithm with its numbers worked out.
///
/// A state goes in and out by value: a store decides on what it read and writes back only what was
/// decided. A state of another algorithm counts as none; stores keep them under keys of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kernel {
    /// See [`bucket`].
    Bucket(Bucket),
    /// See [`sliding_window`].
    SlidingWindow(SlidingWindow),
    /// See [`fixed_window`].
    FixedWindow(FixedWindow),
    /// See [`in_flight`].
    InFlight(InFlight),
}

/// Calls the same method of the kernel and the state that belong together.
macro_rules! matching {
    ($kernel:expr, $state:expr, ($algorithm:ident, $inner:ident) => $found:expr, else $otherwise:expr) => {
        match ($kernel, $state) {
            (Kernel::Bucket($algorithm), State::Bucket($inner)) => $found,
            (Kernel::SlidingWindow($algorithm), State::SlidingWindow($inner)) => $found,
            (Kernel::FixedWindow($algorithm), State::FixedWindow($inner)) => $found,
            (Kernel::InFlight($algorithm), State::InFlight($inner)) => $found,
            _ => $otherwise,
        }
    };
}

impl Kernel {
    /// The state as of `now_us`, with all that has passed since it was stored. `None` is a key that
    /// does not exist: a quota that nothing was taken from.
    ///
    /// A state from the future, left behind by a clock that was set back, is moved to `now_us` with
    /// all it promised. A state stored under other numbers is converted, unless its version is newer:
    /// then its own numbers go on to hold.
    #[must_use]
    pub fn refresh(&self, stored: Option<State>, now_us: u64) -> State {
        match (self, stored) {
            (Self::Bucket(bucket), Some(State::Bucket(state))) => {
                State::Bucket(bucket.refresh(Some(state), now_us))
            }
            (Self::Bucket(bucket), _) => State::Bucket(bucket.refresh(None, now_us)),
            (Self::SlidingWindow(window), Some(State::SlidingWindow(state))) => {
                State::SlidingWindow(window.refresh(Some(state), now_us))
            }
            (Self::SlidingWindow(window), _) => State::SlidingWindow(window.refresh(None, now_us)),
            (Self::FixedWindow(window), Some(State::FixedWindow(state))) => {
                State::FixedWindow(window.refresh(Some(state), now_us))
            }
            (Self::FixedWindow(window), _) => State::FixedWindow(window.refresh(None, now_us)),
            (Self::InFlight(limit), Some(State::InFlight(state))) => {
                State::InFlight(limit.refresh(Some(state), now_us))
            }
            (Self::InFlight(limit), _) => State::InFlight(limit.refresh(None, now_us)),
        }
    }

    /// Microseconds until `cost` permits can be taken from a refreshed `state`, and at least
    /// `at_least_us`; [`NEVER_US`] where it cannot hold that many.
    #[must_use]
    pub fn wait(&self, state: &State, now_us: u64, cost: u64, at_least_us: u64) -> u64 {
        matching!(self, state, (algorithm, state) => algorithm.wait(state, now_us, cost, at_least_us),
            else NEVER_US)
    }

    /// How many of `calls`, each of `cost` permits, can be taken from a refreshed `state` now.
    #[must_use]
    pub fn fits(&self, state: &State, now_us: u64, cost: u64, calls: u64) -> u64 {
        matching!(self, state, (algorithm, state) => algorithm.fits(state, now_us, cost, calls), else 0)
    }

    /// Takes `charge` from a refreshed `state`. The receipt is that of one of its calls.
    #[must_use]
    pub fn charge(&self, state: State, now_us: u64, charge: Charge) -> (State, Receipt) {
        match (self, state) {
            (Self::SlidingWindow(window), State::SlidingWindow(state)) => {
                let (state, receipt) = window.charge(state, now_us, charge);
                (State::SlidingWindow(state), Receipt::SlidingWindow(receipt))
            }
            (Self::FixedWindow(window), State::FixedWindow(state)) => {
                let (state, receipt) = window.charge(state, now_us, charge);
                (State::FixedWindow(state), Receipt::FixedWindow(receipt))
            }
            (Self::Bucket(bucket), State::Bucket(state)) => {
                let (state, receipt) = bucket.charge(state, charge);
                (State::Bucket(state), Receipt::Bucket(receipt))
            }
            (Self::InFlight(limit), State::InFlight(state)) => {
                let (state, receipt) = limit.charge(state, now_us, charge);
                (State::InFlight(state), Receipt::InFlight(receipt))
            }
            (kernel, _) => kernel.charge(kernel.refresh(None, now_us), now_us, charge),
        }
    }

    /// Undoes as much of a call's charge as can be undone without two ever using one slot. The state
    /// is refreshed; `false` is one that was left as it was.
    #[must_use]
    pub fn give_back(&self, state: State, now_us: u64, cost: u64, receipt: Receipt) -> (State, bool) {
        match (self, state, receipt) {
            (Self::Bucket(bucket), State::Bucket(state), Receipt::Bucket(receipt)) => {
                let given_back = bucket.give_back(state, cost, receipt);
                (State::Bucket(given_back), given_back != state)
            }
            (Self::SlidingWindow(window), State::SlidingWindow(state), Receipt::SlidingWindow(receipt)) => {
                let (state, changed) = window.give_back(state, now_us, cost, receipt);
                (State::SlidingWindow(state), changed)
            }
            (Self::FixedWindow(window), State::FixedWindow(state), Receipt::FixedWindow(receipt)) => {
                let given_back = window.give_back(state, now_us, cost, receipt);
                (State::FixedWindow(given_back), given_back != state)
            }
            (Self::InFlight(limit), State::InFlight(state), Receipt::InFlight(receipt)) => {
                let (state, changed) = limit.give_back(state, now_us, receipt);
                (State::InFlight(state), changed)
            }
            (_, state, _) => (state, false),
        }
    }

    /// Adds `permits` to a refreshed `state`, at most until it is full: an operator's correction.
    #[must_use]
    pub fn reward(&self, state: State, now_us: u64, permits: u64) -> State {
        match (self, state) {
            (Self::Bucket(bucket), State::Bucket(state)) => State::Bucket(bucket.reward(state, permits)),
            (Self::SlidingWindow(window), State::SlidingWindow(state)) => {
                State::SlidingWindow(window.reward(state, now_us, permits))
            }
            (Self::FixedWindow(window), State::FixedWindow(state)) => {
                State::FixedWindow(window.reward(state, permits))
            }
            (_, state) => state,
        }
    }

    /// What is left in a refreshed `state`.
    #[must_use]
    pub fn standing(&self, state: &State, now_us: u64) -> Standing {
        matching!(self, state, (algorithm, state) => algorithm.standing(state, now_us),
            else Standing { remaining: 0, reset_after_us: 0 })
    }

    /// Microseconds after which a refreshed `state` is that of a key that does not exist. Numbers of a
    /// version above 0 are kept for [`VERSION_KEPT_US`] more, to hold while a fleet changes over.
    #[must_use]
    pub fn lifetime(&self, state: &State, now_us: u64) -> u64 {
        let full_us = matching!(self, state, (algorithm, state) => algorithm.lifetime(state, now_us), else 0);
        kept_us(state.version(), full_us)
    }

    /// Whether `stored` lies in the future of `now_us`: the store's clock was set back. Such a state
    /// is stored again as of now even when the call is refused, or it would refuse calls for the
    /// whole of the step.
    #[must_use]
    pub fn is_ahead(&self, stored: Option<&State>, now_us: u64) -> bool {
        match (self, stored) {
            (_, Some(State::Bucket(state))) => state.at_us > now_us,
            (_, Some(State::SlidingWindow(state))) => state.at_us > now_us,
            (Self::FixedWindow(window), Some(State::FixedWindow(state))) => window.is_ahead(state, now_us),
            (_, Some(State::InFlight(state))) => InFlight::is_ahead(state, now_us),
            _ => false,
        }
    }

    /// Which numbers these are: a state that was stored under a higher version keeps its own.
    #[must_use]
    pub const fn version(&self) -> u32 {
        match self {
            Self::Bucket(bucket) => bucket.version(),
            Self::SlidingWindow(window) => window.version(),
            Self::FixedWindow(window) => window.version(),
            Self::InFlight(limit) => limit.version(),
        }
    }
}
