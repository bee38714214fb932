//! The runtime that a store lives on.

use std::sync::atomic::{AtomicBool, Ordering};

use tokio::runtime::{Handle, Id};

/// The runtime that the store was made on, where its connection lives. What is done in the background is
/// done there, for that of a caller may be one that nobody drives as soon as the call is over.
pub(super) struct Home {
    runtime: Handle,
    gone: AtomicBool,
}

impl Home {
    pub(super) const fn new(runtime: Handle) -> Self {
        Self { runtime, gone: AtomicBool::new(false) }
    }

    /// Once it is gone it is that of whoever asks, and the connection is made anew there too.
    pub(super) fn runtime(&self) -> Handle {
        match Handle::try_current() {
            Ok(current) if self.gone.load(Ordering::Relaxed) => current,
            _ => self.runtime.clone(),
        }
    }

    /// The same, but known to be alive at this moment: what is made for it here outlives the caller's.
    pub(super) fn alive(&self) -> Handle {
        let runtime = self.runtime();
        if Handle::try_current().is_ok_and(|current| current.id() == runtime.id()) {
            return runtime;
        }
        // A runtime that has ended drops a task at once; one that lives lets it wait.
        let (end, ended) = tokio::sync::oneshot::channel::<()>();
        let waiting = runtime.spawn(async move { drop(ended.await) });
        if waiting.is_finished() {
            self.lost_a_task_on(runtime.id());
            return self.runtime();
        }
        drop(end);
        runtime
    }

    /// A task has ended before its time.
    pub(super) fn lost_a_task_on(&self, runtime: Id) {
        if runtime == self.runtime.id() {
            self.gone.store(true, Ordering::Relaxed);
        }
    }
}
