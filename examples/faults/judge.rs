//! What came of a fault, by what the processes said.

use std::time::Duration;

use crate::fleet::Heard;
use crate::load::{Answer, Decision};

/// How long the store's breaker may take to open.
const OPENING: Duration = Duration::from_millis(500);
const SLOW: Duration = Duration::from_millis(20);
const SECOND: Duration = Duration::from_secs(1);

/// The instants of a run, by the clock of the machine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    /// All processes were there.
    pub(crate) began: Duration,
    pub(crate) from: Duration,
    pub(crate) until: Duration,
    pub(crate) healed: Duration,
    /// The last process used the store again.
    pub(crate) back: Option<Duration>,
    pub(crate) ended: Duration,
}

/// What came of it.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Grants per second while it lasted.
    pub(crate) per_second: f64,
    /// The same once all were back, and a second later.
    pub(crate) per_second_after: Option<f64>,
    /// The most grants in any second of the run.
    pub(crate) worst_second: usize,
    /// The longest that any decision took.
    pub(crate) longest: Duration,
    /// What 99 of 100 decisions took at most, once the breaker had time to open.
    pub(crate) p99: Duration,
    /// How many took longer than 20 ms.
    pub(crate) slow: usize,
    pub(crate) failed: usize,
    /// How many were granted by the store while it lasted, once the breaker had time to open.
    pub(crate) by_the_store: usize,
    /// How often one process gave the store up, in its worst second.
    pub(crate) opened: usize,
    /// What was charged and not granted; nothing where the record was lost.
    pub(crate) phantoms: Option<i64>,
    /// When all used the store again, from when it was healed.
    pub(crate) back_after: Option<Duration>,
}

impl Run {
    pub(crate) fn judge(&self, heard: &[Heard]) -> Outcome {
        let Self { began, from, until, .. } = *self;
        let decisions = || heard.iter().flat_map(|heard| &heard.decisions);
        let mut grants: Vec<Duration> =
            heard.iter().flat_map(Heard::grants).map(|decision| decision.at).collect();
        // The first burst is over by then: whatever there is more than the rate, the fault has brought.
        grants.retain(|at| *at >= began + from.saturating_sub(began) / 2);
        grants.sort_unstable();
        let since = |decision: &&Decision| decision.at >= from;
        let settled = |decision: &&Decision| (from + OPENING..until).contains(&decision.at);
        let mut took: Vec<Duration> = decisions().filter(settled).map(|decision| decision.took).collect();
        took.sort_unstable();
        let by_the_store = |decision: &&Decision| decision.answer == Answer::ByTheStore;
        let back = self.back.map(|back| back + SECOND).filter(|back| *back + SECOND <= self.ended);
        Outcome {
            per_second: per_second(&grants, from, until),
            per_second_after: back.map(|back| per_second(&grants, back, self.ended)),
            worst_second: worst(&grants),
            longest: decisions().filter(since).map(|decision| decision.took).max().unwrap_or_default(),
            p99: took.get(took.len() * 99 / 100).copied().unwrap_or_default(),
            slow: decisions().filter(since).filter(|decision| decision.took > SLOW).count(),
            failed: decisions().filter(|decision| decision.answer == Answer::Failed).count(),
            by_the_store: decisions().filter(settled).filter(by_the_store).count(),
            opened: heard.iter().map(|heard| worst(&heard.opened)).max().unwrap_or_default(),
            phantoms: None,
            back_after: self.back.map(|back| back.saturating_sub(self.healed)),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a rate to look at")]
fn per_second(instants: &[Duration], from: Duration, until: Duration) -> f64 {
    let during = instants.iter().filter(|at| (from..until).contains(*at)).count();
    during as f64 / until.saturating_sub(from).as_secs_f64()
}

/// The most of `instants` in any second.
fn worst(instants: &[Duration]) -> usize {
    let (mut first, mut most) = (0, 0);
    for (last, at) in instants.iter().enumerate() {
        while instants.get(first).is_some_and(|oldest| *oldest + SECOND <= *at) {
            first += 1;
        }
        most = most.max(last + 1 - first);
    }
    most
}
