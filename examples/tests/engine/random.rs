//! Random numbers, another row of them in each run.

use std::hash::{BuildHasher, RandomState};

/// Hashes of one number after the other, under a key that the standard library draws.
pub(crate) struct Random {
    key: RandomState,
    drawn: u64,
}

impl Random {
    pub(crate) fn new() -> Self {
        Self { key: RandomState::new(), drawn: 0 }
    }

    /// A number from 0 up to, not including, `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.drawn += 1;
        self.key.hash_one(self.drawn) % end
    }
}
