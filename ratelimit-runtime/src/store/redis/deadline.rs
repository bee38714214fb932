//! Until when somebody waits for a decision.

use std::time::Duration;

use crate::time::{self, Instant};

/// Until when a decision is of use, and so until when its script may act.
#[derive(Debug, Clone, Copy)]
pub(super) struct Until {
    pub(super) at: Instant,
    /// How long it was when it was asked for, for what is told when it is over.
    pub(super) asked: Duration,
}

impl Until {
    pub(super) fn after(asked: Duration) -> Self {
        Self { at: time::now() + asked, asked }
    }

    pub(super) fn from(since: Instant, asked: Duration) -> Self {
        Self { at: since + asked, asked }
    }

    /// The earlier of the two.
    pub(super) fn min(self, other: Self) -> Self {
        if other.at < self.at { other } else { self }
    }

    /// The later of the two.
    pub(super) fn max(self, other: Self) -> Self {
        if other.at > self.at { other } else { self }
    }
}
