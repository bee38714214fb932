//! An exact model of a limiter: the oracle that every other implementation is compared with.
//!
//! It is slow on purpose. Levels are rational numbers and are never rounded, windows keep a plain
//! record of what was taken when, and every answer is computed from those facts anew. Only the
//! answers are integers: instants and lengths of time in microseconds, rounded up where a caller
//! has to wait that long, and whole permits, rounded down where a caller may count on them.
//!
//! - [`Limiter`] holds the state of every key and answers calls; one file per algorithm says what
//!   an algorithm does, `decision.rs` how several [`Claim`]s make one [`Answer`].
//! - [`bounds`] counts what was really sent and knows none of the algorithms.
//!
//! It reads no clock: `now` is an argument, and one that is earlier than the last write is a clock
//! that was set back. Numbers are taken as they come; [`Quota::can_admit`] tells those that make
//! sense, and a call whose cost never fits is refused with `retry_after` = [`u64::MAX`].

pub mod bounds;
mod charge;
mod decision;
mod fixed_window;
mod leaky_bucket;
mod limiter;
mod number;
mod quota;
mod rules;
mod sliding_window;
mod sliding_window_approx;
#[cfg(test)]
mod tests;
mod token_bucket;

pub use self::charge::Charge;
pub use self::decision::{Answer, Decision, RefusedBy};
pub use self::limiter::{Claim, Limiter};
pub use self::quota::{Algorithm, Quota};
pub use self::rules::Standing;
