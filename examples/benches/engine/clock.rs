//! The one place here that reads a clock.

use std::time::Instant;

#[expect(clippy::disallowed_methods, reason = "it is time that is measured")]
pub(crate) fn now() -> Instant {
    Instant::now()
}
