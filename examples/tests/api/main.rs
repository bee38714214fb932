//! Processes that call one API: what one of them meets, all keep to.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod breaker;
mod process;
mod quiet;

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Held by each test here: they look at what happens within milliseconds, so they run one after the other.
static ALONE: Mutex<()> = Mutex::new(());

fn alone() -> MutexGuard<'static, ()> {
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}
