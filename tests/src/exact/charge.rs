//! What a call took, so that it can be given back.

use super::fixed_window::Position;
use super::number::{Micros, Ratio};
use super::quota::Quota;

/// Permits that one call took from one quota. It can be given back once.
#[derive(Debug, Clone, PartialEq)]
pub struct Charge {
    /// The key it was taken from.
    pub key: String,
    /// The place of the call in its entry, from 0.
    pub call: u64,
    /// The place of the claim in its call, from 0.
    pub claim: usize,
    /// The instant it is for, in microseconds.
    pub slot: u64,
    /// The permits it took.
    pub cost: u64,
    /// The quota as the caller stated it.
    pub(super) quota: Quota,
    pub(super) trace: Trace,
}

/// What an algorithm remembers of a charge.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Trace {
    /// A bucket: its level right after the charge, and when that was.
    Level { after: Ratio, at: Micros },
    /// A sliding window: how often the record had been moved by then.
    Record { moves: u64 },
    /// A fixed window: how far the windows were filled before it and after it.
    Position { before: Position, after: Position, moves: u64 },
}
