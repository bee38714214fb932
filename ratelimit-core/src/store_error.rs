//! What a call does when the store that keeps the budgets does not answer.

use std::fmt;
use std::time::Duration;

use crate::duration::Written;
use crate::text::Text;

/// How long a decision may take where nothing is said of it: 25 ms. Envoy and Sentinel use 20; a round trip
/// in one data centre takes under 1, so what takes longer is most likely broken.
pub const DEFAULT_STORE_DEADLINE: Duration = Duration::from_millis(25);

/// The longest deadline that is taken: one this long protects nobody from a store that hangs.
const LONGEST_DEADLINE: Duration = Duration::from_secs(10);

/// What a call does when the store fails, or does not answer within the deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
#[non_exhaustive]
pub enum OnStoreError {
    /// Decide in the process, by its share of each budget.
    #[default]
    Local,
    /// Let the call through.
    Open,
    /// Refuse the call.
    Closed,
}

impl OnStoreError {
    /// All of them, in the order in which messages list them.
    pub const ALL: [Self; 3] = [Self::Local, Self::Open, Self::Closed];

    /// The name that attributes and telemetry use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Local => "local",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }
}

impl fmt::Display for OnStoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The same as somebody wrote it, unchecked: the keys of `#[on_store_error]`.
///
/// ```
/// use ratelimit_core::{OnStoreError, StoreErrorSpec};
/// use std::time::Duration;
///
/// let spec = StoreErrorSpec::new(OnStoreError::Closed).deadline(Duration::from_millis(50));
/// assert_eq!(spec.check()?.to_string(), "closed after 50ms");
/// # Ok::<(), ratelimit_core::StoreErrorFault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct StoreErrorSpec {
    /// What a call does.
    pub action: OnStoreError,
    /// The longest a decision of the store may take; left out, it is [`DEFAULT_STORE_DEADLINE`].
    pub deadline: Option<Duration>,
}

impl StoreErrorSpec {
    /// `action`, after the default deadline.
    #[must_use]
    pub const fn new(action: OnStoreError) -> Self {
        Self { action, deadline: None }
    }

    /// Waits up to `deadline` for a decision.
    #[must_use]
    pub const fn deadline(self, deadline: Duration) -> Self {
        Self { deadline: Some(deadline), ..self }
    }

    /// What to do when, if it makes sense.
    ///
    /// # Errors
    /// [`StoreErrorFault`]: a deadline of nothing, or of more than 10 s.
    pub const fn check(self) -> Result<Degradation, StoreErrorFault> {
        let deadline = match self.deadline {
            None => DEFAULT_STORE_DEADLINE,
            Some(deadline) if deadline.as_micros() == 0 => return Err(StoreErrorFault::DeadlineZero),
            Some(deadline) if deadline.as_micros() > LONGEST_DEADLINE.as_micros() => {
                return Err(StoreErrorFault::DeadlineTooLong { deadline });
            }
            Some(deadline) => deadline,
        };
        Ok(Degradation { action: self.action, deadline })
    }
}

/// What happens when the store fails, checked. Made by [`StoreErrorSpec::check`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Degradation {
    action: OnStoreError,
    deadline: Duration,
}

impl Degradation {
    /// What a call does.
    #[must_use]
    pub const fn action(&self) -> OnStoreError {
        self.action
    }

    /// The longest a decision of the store may take.
    #[must_use]
    pub const fn deadline(&self) -> Duration {
        self.deadline
    }
}

impl Default for Degradation {
    fn default() -> Self {
        Self { action: OnStoreError::Local, deadline: DEFAULT_STORE_DEADLINE }
    }
}

/// `local after 25ms`
impl fmt::Display for Degradation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} after {}", self.action, Written::from(self.deadline))
    }
}

/// Why a [`StoreErrorSpec`] makes no sense. Each lies in the key `deadline`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the duration is the one the message prints")]
pub enum StoreErrorFault {
    /// No time to decide in.
    DeadlineZero,
    /// So long that a store that hangs would be waited for.
    DeadlineTooLong { deadline: Duration },
}

impl StoreErrorFault {
    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> String {
        self.advice().to_string()
    }

    /// What to write instead, in a constant too.
    #[must_use]
    pub const fn advice(&self) -> Text {
        match self {
            Self::DeadlineZero => LEFT_OUT.duration(DEFAULT_STORE_DEADLINE),
            Self::DeadlineTooLong { .. } => Text::of("write at most ")
                .duration(LONGEST_DEADLINE)
                .and(", or ")
                .and(LEFT_OUT.as_str())
                .duration(DEFAULT_STORE_DEADLINE),
        }
    }

    /// The line that is displayed, in a constant too.
    #[must_use]
    pub const fn text(&self) -> Text {
        match self {
            Self::DeadlineZero => {
                Text::of("`deadline` must be longer than 0: no decision would ever be in time")
            }
            Self::DeadlineTooLong { deadline } => Text::of("a `deadline` of ")
                .duration(*deadline)
                .and(" is too long: each call would wait so long for a store that does not answer"),
        }
    }
}

const LEFT_OUT: Text = Text::of("leave `deadline` out: it is then ");

impl fmt::Display for StoreErrorFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl std::error::Error for StoreErrorFault {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_read_back() {
        for action in OnStoreError::ALL {
            assert_eq!(OnStoreError::from_name(action.name()), Some(action));
        }
        assert_eq!(OnStoreError::from_name("Open"), None);
    }

    #[test]
    fn what_is_left_out_decides_locally_after_the_default() {
        assert_eq!(StoreErrorSpec::default().check(), Ok(Degradation::default()));
        assert_eq!(Degradation::default().to_string(), "local after 25ms");
    }

    #[test]
    fn a_deadline_lies_between_a_microsecond_and_ten_seconds() {
        let check = |deadline| StoreErrorSpec::default().deadline(deadline).check().map(|ok| ok.deadline());
        let (least, most) = (Duration::from_micros(1), Duration::from_secs(10));
        assert_eq!((check(least), check(most)), (Ok(least), Ok(most)));
        assert_eq!(check(Duration::from_nanos(999)), Err(StoreErrorFault::DeadlineZero));
        let deadline = most + least;
        assert_eq!(check(deadline), Err(StoreErrorFault::DeadlineTooLong { deadline }));
    }
}
