//! The gates of a store: what is known of one without asking, and asking for nothing else.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::{Backend, Entry};
use crate::time;

/// How long a call that was refused by the upstream waits until the store has been told.
const TOLD_WITHIN: Duration = Duration::from_millis(25);

#[cfg_attr(
    not(feature = "redis"),
    expect(
        clippy::unused_async,
        unused_variables,
        reason = "the store in memory awaits nothing, and decides by itself"
    )
)]
impl Backend {
    /// Lets nobody pass `gate` for `closed`, in this process from now on. Others hear of it from the store, which
    /// is told in the background: this waits for that, but not for long.
    pub(crate) fn close(&self, gate: &Arc<str>, closed: Duration) -> impl Future<Output = ()> + Send + use<> {
        let told: Option<watch::Receiver<bool>> = match self {
            Self::Memory(store) => {
                store.hold(gate, time::micros(closed));
                None
            }
            #[cfg(feature = "redis")]
            Self::Redis(store) => Some(store.close(gate, closed)),
        };
        async move {
            if let Some(mut told) = told {
                // Who does not hear that the store knows goes on all the same: the others are told later.
                let _ = time::within(TOLD_WITHIN, told.wait_for(|told| *told)).await;
            }
        }
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

    /// For how many microseconds `entry`, which has no quota left, does not pass its gate. A store that was asked
    /// a moment ago is not asked again.
    pub(crate) async fn closed_for(&self, entry: &Entry) -> u64 {
        match self {
            Self::Memory(store) => store.closed_for(&entry.plan.gate),
            #[cfg(feature = "redis")]
            Self::Redis(store) if store.is_surely_open(&entry.plan.gate) => 0,
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.closed_for(entry).await,
        }
    }
}
