//! A store whose clock is set ahead: what it has promised for later is over by it then.

use tokio::sync::watch;

use super::Backend;

impl Backend {
    /// How often the store's clock is known to have been set ahead: what it promised before it promises to others,
    /// too.
    pub(crate) fn times_set_ahead(&self) -> u64 {
        match self {
            Self::Memory(_) => 0,
            #[cfg(feature = "redis")]
            Self::Redis(store) => store.times_set_ahead(),
        }
    }

    /// Tells of each time; nothing of a store whose clock nobody sets.
    pub(crate) fn set_ahead(&self) -> Option<watch::Receiver<u64>> {
        match self {
            Self::Memory(_) => None,
            #[cfg(feature = "redis")]
            Self::Redis(store) => Some(store.set_ahead()),
        }
    }
}
