//! What the example stands on, so that the example itself can be read in one go: an API that counts
//! for itself, a load, a fleet of processes, and a table at the end.

mod clock;
mod error;
mod fleet;
mod load;
mod options;
mod progress;
mod report;
mod tally;
mod upstream;
mod worker;

pub use crate::clock::sleep;
pub use crate::error::{Failure, explain};
pub use crate::fleet::Fleet;
pub use crate::load::{Caller, Load};
pub use crate::options::Options;
pub use crate::progress::watch;
pub use crate::report::{Report, share};
pub use crate::tally::{Failures, Tally};
pub use crate::upstream::{LIMIT, PER, TOLERANCE, strict_stripe};
pub use crate::worker::{Job, Worker, WorkerError, work};
