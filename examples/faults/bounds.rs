//! What is to come of each fault, of 1,000 per second with a burst of 100.

use std::time::Duration;

use ratelimit_tests::Path;

use crate::broken::{Broken, FLEET, LARGE_FLEET, REST_OF_THE_FLEET};
use crate::judge::Outcome;

/// Grants per second while it lasts.
const LEAST: f64 = 950.0;
const MOST: f64 = 1_050.0;
const LEAST_OF_NOTHING: f64 = 990.0;
/// A way that is slow is used by turns with what each decides alone.
const MOST_BY_TURNS: f64 = 1_100.0;
const WORST_SECOND: usize = 1_110;
const WORST_SECOND_OF_NOTHING: usize = 1_100;
/// A clock that is set ahead brings a burst.
const WORST_SECOND_OF_A_STEP: usize = 1_200;
/// The longest that any decision may take, and 99 of 100 where nothing is broken.
const LONGEST: Duration = Duration::from_millis(50);
const P99_OF_NOTHING: Duration = Duration::from_millis(2);
/// How often a process may give the store up in any second.
const OPENED: usize = 2;
/// From when it answers until it is used again.
const BACK: Duration = Duration::from_millis(500);
const BACK_FROM_A_BLACK_HOLE: Duration = Duration::from_millis(2_500);

impl Broken {
    fn per_second(self) -> (f64, f64) {
        match self {
            Self::Nothing => (LEAST_OF_NOTHING, MOST),
            Self::Path(_, Path::Slow(..)) => (0.0, MOST_BY_TURNS),
            // Those who were there go on as they were, and the others know of more, or as many.
            Self::Joined | Self::Started => (LEAST, MOST * share(LARGE_FLEET, FLEET)),
            Self::Left => {
                let left = share(REST_OF_THE_FLEET, LARGE_FLEET);
                (LEAST * left, MOST * left)
            }
            _ => (LEAST, MOST),
        }
    }

    fn worst_second(self) -> usize {
        match self {
            Self::Nothing => WORST_SECOND_OF_NOTHING,
            Self::ClockOfServer(..) => WORST_SECOND_OF_A_STEP,
            Self::Joined | Self::Started => WORST_SECOND * LARGE_FLEET / FLEET,
            _ => WORST_SECOND,
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "of a handful")]
fn share(are: usize, are_known: usize) -> f64 {
    are as f64 / are_known as f64
}

impl Outcome {
    /// What is not as it is to be where `broken` was.
    pub(crate) fn faults(&self, broken: Broken) -> Vec<String> {
        let nothing = matches!(broken, Broken::Nothing);
        let ((least, most), worst) = (broken.per_second(), broken.worst_second());
        let back =
            if matches!(broken, Broken::Path(_, Path::BlackHole)) { BACK_FROM_A_BLACK_HOLE } else { BACK };
        let mut faults = Vec::new();
        let mut check = |kept: bool, fault: String| {
            if !kept {
                faults.push(fault);
            }
        };
        let per_second = self.per_second;
        check(
            (least..=most).contains(&per_second),
            format!("{per_second:.0} granted/s, not {least:.0} to {most:.0}"),
        );
        if let Some(after) = self.per_second_after {
            let kept = (LEAST..=MOST).contains(&after);
            check(kept, format!("{after:.0} granted/s after it, not {LEAST:.0} to {MOST:.0}"));
        }
        check(self.worst_second <= worst, format!("{} in one second, more than {worst}", self.worst_second));
        check(
            self.longest <= LONGEST,
            format!("a decision took {:?}, longer than {LONGEST:?}", self.longest),
        );
        let p99 = self.p99;
        check(
            !nothing || p99 <= P99_OF_NOTHING,
            format!("1 of 100 took {p99:?}, longer than {P99_OF_NOTHING:?}"),
        );
        check(self.failed == 0, format!("{} calls failed", self.failed));
        let by_the_store = self.by_the_store;
        check(
            !broken.is_an_outage() || by_the_store == 0,
            format!("{by_the_store} were granted by a store that is gone"),
        );
        check(self.opened <= OPENED, format!("given up {} times in one second, not {OPENED}", self.opened));
        let phantoms = self.phantoms.unwrap_or_default();
        check(phantoms == 0, format!("{phantoms} permits were charged and not granted"));
        let after = self.back_after;
        check(after.is_some_and(|after| after <= back), format!("back after {after:?}, not within {back:?}"));
        faults
    }
}

#[cfg(test)]
mod tests {
    use ratelimit_tests::Fault;

    use super::*;

    const WELL: Outcome = Outcome {
        per_second: 1_000.0,
        per_second_after: Some(1_000.0),
        worst_second: 1_100,
        longest: Duration::from_millis(30),
        p99: Duration::from_millis(1),
        slow: 0,
        failed: 0,
        by_the_store: 0,
        opened: 1,
        phantoms: Some(0),
        back_after: Some(Duration::from_millis(100)),
    };

    #[test]
    fn what_is_as_it_is_to_be_has_no_faults_and_each_number_that_is_not_has_one() {
        let killed = Broken::Server(Fault::Killed);
        assert_eq!(WELL.faults(killed), Vec::<String>::new());
        assert_eq!(WELL.faults(Broken::Nothing), Vec::<String>::new());
        let outcomes = [
            Outcome { per_second: 949.0, ..WELL },
            Outcome { per_second: 1_051.0, ..WELL },
            Outcome { per_second_after: Some(949.0), ..WELL },
            Outcome { worst_second: 1_111, ..WELL },
            Outcome { by_the_store: 1, ..WELL },
            Outcome { opened: 3, ..WELL },
            Outcome { longest: Duration::from_millis(51), ..WELL },
            Outcome { failed: 1, ..WELL },
            Outcome { phantoms: Some(1), ..WELL },
            Outcome { phantoms: Some(-1), ..WELL },
            Outcome { back_after: Some(Duration::from_millis(501)), ..WELL },
            Outcome { back_after: None, ..WELL },
        ];
        for outcome in outcomes {
            assert_eq!(outcome.faults(killed).len(), 1, "{outcome:?}");
        }
        let slow = Outcome { p99: Duration::from_millis(3), ..WELL };
        assert_eq!([slow.faults(killed).len(), slow.faults(Broken::Nothing).len()], [0, 1]);
        let late = Outcome { back_after: Some(Duration::from_secs(2)), ..WELL };
        assert!(late.faults(Broken::Path("black hole", Path::BlackHole)).is_empty());
    }

    #[test]
    fn those_who_join_and_leave_unheard_of_are_allowed_for() {
        let by_share = |broken: Broken, per_second| Outcome { per_second, ..WELL }.faults(broken).len();
        assert_eq!([1_700.0, 2_101.0].map(|per_second| by_share(Broken::Joined, per_second)), [0, 1]);
        assert_eq!([250.0, 500.0].map(|per_second| by_share(Broken::Left, per_second)), [0, 1]);
    }
}
