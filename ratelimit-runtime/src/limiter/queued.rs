//! How many calls wait for permits: no more than may.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How many calls of a client or of a limiter may wait for permits, unless somebody says otherwise.
pub(crate) const MOST_WAITING: usize = 65_536;

/// Calls that wait for permits.
#[derive(Debug, Default)]
pub(crate) struct Queue(AtomicUsize);

impl Queue {
    /// Joins them, unless there are `limit` already.
    pub(crate) fn join(&self, limit: usize) -> Option<Queued<'_>> {
        let queued = Queued(self);
        // It is counted before it is compared, and leaves again if there is no place for it.
        (self.0.fetch_add(1, Ordering::Relaxed) < limit).then_some(queued)
    }
}

/// A call that waits.
#[derive(Debug)]
pub(crate) struct Queued<'a>(&'a Queue);

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_queue_has_as_many_places_as_its_limit_and_frees_them() {
        let queue = Queue::default();
        let first = queue.join(2);
        let second = queue.join(2);
        assert!(first.is_some() && second.is_some() && queue.join(2).is_none());
        drop(first);
        assert!(queue.join(2).is_some());
        assert!(queue.join(0).is_none());
    }
}
