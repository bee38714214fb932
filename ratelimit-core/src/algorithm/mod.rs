//! The rate limit algorithms: state machines over integers that know neither clock nor store.
//!
//! One module per algorithm, and one arm per algorithm in [`State`] and [`Kernel`]. [`Algorithm`]
//! names all that the attribute accepts, also those whose module is not there yet.

pub mod token_bucket;

use std::fmt;

use token_bucket::TokenBucket;

/// The rule by which a quota admits calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// Permits flow into a bucket at `limit` per `per`; at most `burst` are kept.
    TokenBucket,
    /// At most `limit` permits in any window of length `per`, exactly.
    SlidingWindow,
    /// At most `limit` permits in each window of length `per` counted from the epoch.
    FixedWindow,
    /// One permit every `per / limit`, evenly spaced; `burst` is how many may queue.
    LeakyBucket,
}

impl Algorithm {
    /// All algorithms, in the order in which messages list them.
    pub const ALL: [Self; 4] = [Self::TokenBucket, Self::SlidingWindow, Self::FixedWindow, Self::LeakyBucket];

    /// The name that attributes, keys and telemetry use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TokenBucket => "token_bucket",
            Self::SlidingWindow => "sliding_window",
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

    /// Whether this version can decide by it. The others are known by name only, and a quota that
    /// asks for one is refused when it is checked.
    #[must_use]
    pub const fn is_available(self) -> bool {
        matches!(self, Self::TokenBucket)
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The stored state of one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// Of a token bucket.
    TokenBucket(token_bucket::State),
}

/// What a charge left behind, by which it can be given back without ever giving too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Receipt {
    /// Of a token bucket.
    TokenBucket(token_bucket::Receipt),
}

/// Where a quota stands: what a response header would say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Permits that could be spent at once.
    pub remaining: u64,
    /// Microseconds until all permits are there again.
    pub reset_after_us: u64,
}

/// An algorithm with its numbers worked out.
///
/// The functions take and return [`State`] by value: a store decides on copies and writes back
/// only what was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kernel {
    /// See [`token_bucket`].
    TokenBucket(TokenBucket),
}

impl Kernel {
    /// The state at `now_us`, with all that has flowed in since it was stored. `None` is a key that
    /// does not exist: a quota that nothing was taken from.
    #[must_use]
    pub fn refresh(&self, stored: Option<State>, now_us: u64) -> State {
        match (self, stored) {
            (Self::TokenBucket(bucket), Some(State::TokenBucket(state))) => {
                State::TokenBucket(bucket.refresh(Some(state), now_us))
            }
            (Self::TokenBucket(bucket), None) => State::TokenBucket(bucket.refresh(None, now_us)),
        }
    }

    /// Microseconds until `cost` permits can be taken from a refreshed `state`; 0 is now.
    #[must_use]
    pub fn wait(&self, state: State, cost: u64) -> u64 {
        let (Self::TokenBucket(bucket), State::TokenBucket(state)) = (self, state);
        bucket.wait(state, cost)
    }

    /// Takes `cost` permits from a refreshed `state`, ahead of time where they are not there yet.
    #[must_use]
    pub fn charge(&self, state: State, cost: u64) -> (State, Receipt) {
        let (Self::TokenBucket(bucket), State::TokenBucket(state)) = (self, state);
        let (state, receipt) = bucket.charge(state, cost);
        (State::TokenBucket(state), Receipt::TokenBucket(receipt))
    }

    /// Undoes as much of a charge as can be undone without two ever using one slot.
    #[must_use]
    pub fn give_back(&self, state: State, cost: u64, receipt: Receipt) -> State {
        let (Self::TokenBucket(bucket), State::TokenBucket(state), Receipt::TokenBucket(receipt)) =
            (self, state, receipt);
        State::TokenBucket(bucket.give_back(state, cost, receipt))
    }

    /// What is left in a refreshed `state`.
    #[must_use]
    pub fn standing(&self, state: State) -> Standing {
        let (Self::TokenBucket(bucket), State::TokenBucket(state)) = (self, state);
        bucket.standing(state)
    }

    /// Microseconds after which a refreshed `state` is that of a key that does not exist.
    #[must_use]
    pub fn lifetime(&self, state: State) -> u64 {
        let (Self::TokenBucket(bucket), State::TokenBucket(state)) = (self, state);
        bucket.lifetime(state)
    }

    /// Whether `stored` lies in the future of `now_us`: the store's clock was set back. Such a state
    /// is stored again as of now even when the call is refused, or it would refuse calls for the
    /// whole of the step.
    #[must_use]
    pub fn is_ahead(&self, stored: Option<State>, now_us: u64) -> bool {
        matches!(stored, Some(State::TokenBucket(state)) if state.at_us > now_us)
    }
}
