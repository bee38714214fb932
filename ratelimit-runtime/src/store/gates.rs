//! The gates of a store: what is known of one without asking, and asking for nothing else.

use std::sync::Arc;
use std::time::Duration;

use ratelimit_core::pace::Cut;
use tokio::sync::watch;

use super::{Backend, Entry};
use crate::time;

/// How long a call that was refused by the upstream waits until the store has been told.
const TOLD_WITHIN: Duration = Duration::from_millis(25);

/// What an upstream's refusal does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Quiet {
    /// For how long nobody goes, in microseconds.
    pub(crate) closed_us: u64,
    /// How the rate is cut, if it is.
    pub(crate) cut: Option<Cut>,
}

/// What a call meets that needs nothing else any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// It goes.
    Open,
    /// Nobody goes, for so many microseconds.
    Closed(u64),
    /// It has paid by a larger share of its rate than this one.
    Paced(u8),
}

#[cfg_attr(
    not(feature = "redis"),
    expect(
        clippy::unused_async,
        unused_variables,
        reason = "the store in memory awaits nothing, and decides by itself"
    )
)]
impl Backend {
    /// Does with `gate` what `quiet` says, in this process from now on. Others hear of it from the store, which
    /// is told in the background: the future waits for that, but not for long. Says also whether the gate was
    /// open, as far as this process knew, and is not now.
    pub(crate) fn close(
        &self,
        gate: &Arc<str>,
        quiet: Quiet,
    ) -> (bool, impl Future<Output = ()> + Send + use<>) {
        let (news, told): (bool, Option<watch::Receiver<bool>>) = match self {
            Self::Memory(store) => (store.hold(gate, quiet), None),
            #[cfg(feature = "redis")]
            Self::Redis(store) => {
                let (news, told) = store.close(gate, quiet);
                (news, Some(told))
            }
        };
        let hears = async move {
            if let Some(mut told) = told {
                // Who does not hear that the store knows goes on all the same: the others are told later.
                let _ = time::within(TOLD_WITHIN, told.wait_for(|told| *told)).await;
            }
        };
        (news, hears)
    }

    /// For how many microseconds nobody passes `gate`, where this process knows it and the store does not yet.
    pub(crate) fn knows_closed(&self, gate: &str) -> Option<u64> {
        match self {
            Self::Memory(_) => None,
            #[cfg(feature = "redis")]
            Self::Redis(store) => {
                let left = store.knows_closed(gate)?.saturating_duration_since(time::now());
                Some(time::micros(left)).filter(|left_us| *left_us > 0)
            }
        }
    }

    /// The same, whether the store knows it or not: for when it does not answer.
    pub(crate) fn remembers_closed(&self, gate: &str) -> Option<u64> {
        match self {
            Self::Memory(_) => None,
            #[cfg(feature = "redis")]
            Self::Redis(store) => {
                let left = store.remembers_closed(gate)?.saturating_duration_since(time::now());
                Some(time::micros(left)).filter(|left_us| *left_us > 0)
            }
        }
    }

    /// How often this process has heard of a gate that was closed.
    pub(crate) fn closings(&self) -> u64 {
        match self {
            Self::Memory(_) => 0,
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.closings(),
        }
    }

    /// Whether `gate` is closed and this process has heard of it since there were so many
    /// [`closings`](Self::closings): what was granted meanwhile may have been before.
    pub(crate) fn is_closed_since(&self, closings: u64, gate: &str) -> bool {
        match self {
            Self::Memory(_) => false,
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.is_closed_since(closings, gate),
        }
    }

    /// Whether calls that have all they need look at `gate`, and have not heard yet.
    pub(crate) fn is_looked_at(&self, gate: &str) -> bool {
        match self {
            Self::Memory(_) => false,
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.is_looked_at(gate),
        }
    }

    /// The share of their rate by which calls pass `gate`, as far as it is known.
    pub(crate) fn share(&self, gate: &str) -> u8 {
        match self {
            Self::Memory(store) => store.look(gate).1,
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.share(gate),
        }
    }

    /// What `entry` meets, which has no quota left. A store that was asked a moment ago is not asked again.
    pub(crate) async fn look(&self, entry: &Entry) -> Look {
        match self {
            Self::Memory(store) => match store.look(&entry.plan.gate) {
                (0, share) if entry.keeps_to(share) => Look::Open,
                (0, share) => Look::Paced(share),
                (closed_us, _) => Look::Closed(closed_us),
            },
            #[cfg(feature = "redis")]
            Self::Redis(store) if store.is_surely_open(&entry.plan.gate) => Look::Open,
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.look(entry).await,
        }
    }
}
