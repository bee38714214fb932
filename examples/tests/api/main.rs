//! Processes that call one API: what one of them meets, all keep to.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod breaker;
mod process;
mod quiet;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Held by each test here: they look at what happens within milliseconds, so they run one after the other.
static ALONE: Mutex<()> = Mutex::new(());

fn alone() -> MutexGuard<'static, ()> {
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Far longer than anything here takes: a fleet that is gone is not waited for by whoever runs the tests.
const PATIENCE: Duration = Duration::from_secs(60);

/// Looks again and again until there is something, for [`PATIENCE`] at most.
#[expect(clippy::disallowed_methods, reason = "what is waited for takes real time")]
fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let since = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(since.elapsed() < PATIENCE, "{what}: not within {PATIENCE:?}");
        thread::sleep(Duration::from_millis(5));
    }
}
