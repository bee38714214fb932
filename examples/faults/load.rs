//! The load, as the processes that make it and the one that judges it know it.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ratelimit_runtime::{Algorithm, OnLimit, PermitRequest, QuotaFault, QuotaSpec};

/// So many a day that all that was ever charged can be read from it.
pub(crate) const LEDGER: u64 = 10_000_000;

/// What each task asks for: 1,000 a second, and an entry in the ledger.
pub(crate) fn request() -> Result<PermitRequest, QuotaFault> {
    let rate = QuotaSpec::new(1_000, Duration::from_secs(1)).burst(100).on_limit(OnLimit::Error);
    let ledger = QuotaSpec::new(LEDGER, Duration::from_secs(86_400));
    let ledger = ledger.algorithm(Algorithm::FixedWindow).on_limit(OnLimit::Error);
    Ok(PermitRequest::new("faults").quota(rate.check()?).quota(ledger.check()?))
}

/// The clock that all processes of a machine have in common.
#[expect(clippy::disallowed_methods, reason = "what is measured here is real time")]
pub(crate) fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// One decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decision {
    pub(crate) at: Duration,
    pub(crate) took: Duration,
    pub(crate) answer: Answer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    ByTheStore,
    Alone,
    Refused,
    Failed,
}

/// What a process says, a line each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    /// It is connected, and asks from now on.
    Ready,
    Decided(Decision),
    /// It does without the store from now on.
    Opened(Duration),
    /// Of its tasks none asks any more.
    Stopped,
    /// The store knows all that it has granted alone.
    Settled,
}

const ANSWERS: [(&str, Answer); 4] = [
    ("store", Answer::ByTheStore),
    ("alone", Answer::Alone),
    ("refused", Answer::Refused),
    ("failed", Answer::Failed),
];

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ready => f.write_str("ready"),
            Self::Stopped => f.write_str("stopped"),
            Self::Settled => f.write_str("settled"),
            Self::Opened(at) => write!(f, "opened {}", at.as_micros()),
            Self::Decided(Decision { at, took, answer }) => {
                let name = ANSWERS.iter().find(|(_, known)| known == answer).map_or("", |(name, _)| *name);
                write!(f, "{name} {} {}", at.as_micros(), took.as_micros())
            }
        }
    }
}

impl FromStr for Said {
    type Err = String;

    fn from_str(line: &str) -> Result<Self, String> {
        let mut words = line.split(' ');
        let word = words.next().unwrap_or_default();
        let numbers: Option<Vec<_>> =
            words.map(|word| word.parse().ok().map(Duration::from_micros)).collect();
        let answer = ANSWERS.iter().find(|(name, _)| *name == word).map(|(_, answer)| *answer);
        match (word, numbers.as_deref(), answer) {
            ("ready", Some([]), _) => Ok(Self::Ready),
            ("stopped", Some([]), _) => Ok(Self::Stopped),
            ("settled", Some([]), _) => Ok(Self::Settled),
            ("opened", Some(&[at]), _) => Ok(Self::Opened(at)),
            (_, Some(&[at, took]), Some(answer)) => Ok(Self::Decided(Decision { at, took, answer })),
            _ => Err(format!("a process said what none says here: {line}")),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a load takes real time")]
pub(crate) async fn sleep(duration: Duration) {
    tokio::time::sleep(duration).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_process_says_is_what_is_heard() {
        let us = Duration::from_micros;
        let decided = |(_, answer)| Said::Decided(Decision { at: us(7), took: us(3), answer });
        let others = [Said::Ready, Said::Opened(us(1)), Said::Stopped, Said::Settled];
        for said in others.into_iter().chain(ANSWERS.map(decided)) {
            assert_eq!(said.to_string().parse(), Ok(said));
        }
        for line in ["", "store 1", "store 1 2 3", "opened", "ready 1", "else 1 2"] {
            assert!(line.parse::<Said>().is_err(), "{line}");
        }
    }
}
