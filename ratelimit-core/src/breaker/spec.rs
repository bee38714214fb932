//! A breaker as somebody wrote it, and the rules that its numbers must keep.

use std::time::Duration;

use super::fault::BreakerFault;
use super::{Breaker, Threshold};
use crate::duration::micros;
use crate::ratio::Ratio;

/// How long an outcome counts where nothing is said of it: a minute. Long enough to see a few calls of a
/// client that makes few, short enough that yesterday's failures open nothing.
pub const DEFAULT_WINDOW: Duration = Duration::from_secs(60);

/// How many calls a rate needs where nothing is said of it: 20, as in [Hystrix]. With fewer, a chance run of
/// failures is a high rate.
///
/// [Hystrix]: https://github.com/Netflix/Hystrix/wiki/Configuration#circuitbreakerrequestvolumethreshold
pub const DEFAULT_MIN_CALLS: u32 = 20;

/// How long a breaker is open where nothing is said of it: 30 s, between the 5 s of Polly and the 60 s of
/// resilience4j.
pub const DEFAULT_OPEN_FOR: Duration = Duration::from_secs(30);

/// How many probes there are where nothing is said of it: one, as in Polly. An upstream that comes back is
/// not met by a herd.
pub const DEFAULT_HALF_OPEN: u32 = 1;

/// The most probes there may be: each is written down until it ends.
pub(super) const MOST_PROBES: u32 = 100;

/// The longest window, and the longest a breaker is declared to be open.
pub(super) const LONGEST: Duration = Duration::from_secs(86_400);

/// A breaker as somebody wrote it, unchecked: the keys of `#[circuit_breaker]`.
///
/// ```
/// use ratelimit_core::BreakerSpec;
/// use std::time::Duration;
///
/// let spec = BreakerSpec::failures(5).window(Duration::from_secs(300)).open_for(Duration::from_secs(60));
/// assert_eq!(spec.check()?.to_string(), "5 failures in 5m, open for 1m");
/// # Ok::<(), ratelimit_core::BreakerFault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct BreakerSpec {
    /// How many failures within the window open it; this or `failure_rate`.
    pub failures: Option<u32>,
    /// Which share of the calls within the window must fail to open it; this or `failures`.
    pub failure_rate: Option<Ratio>,
    /// How long an outcome counts; left out, it is [`DEFAULT_WINDOW`].
    pub window: Option<Duration>,
    /// With how many calls within the window a rate begins to mean something; left out, it is
    /// [`DEFAULT_MIN_CALLS`].
    pub min_calls: Option<u32>,
    /// How long it stays open, the first time; left out, it is [`DEFAULT_OPEN_FOR`].
    pub open_for: Option<Duration>,
    /// How many probes there may be at one time, and how many must succeed; left out, it is
    /// [`DEFAULT_HALF_OPEN`].
    pub half_open: Option<u32>,
    /// From how long on a call counts as failed, however it ended; left out, no call does for that.
    pub slow: Option<Duration>,
}

impl BreakerSpec {
    /// Nothing written yet: without `failures` or `failure_rate` it is none.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            failures: None,
            failure_rate: None,
            window: None,
            min_calls: None,
            open_for: None,
            half_open: None,
            slow: None,
        }
    }

    /// Opens when `failures` calls have failed within the window.
    #[must_use]
    pub const fn failures(failures: u32) -> Self {
        Self { failures: Some(failures), ..Self::new() }
    }

    /// Opens when `rate` of the calls within the window have failed.
    #[must_use]
    pub const fn failure_rate(rate: Ratio) -> Self {
        Self { failure_rate: Some(rate), ..Self::new() }
    }

    /// Counts what happened within the last `window`.
    #[must_use]
    pub const fn window(self, window: Duration) -> Self {
        Self { window: Some(window), ..self }
    }

    /// Looks at the rate from `min_calls` calls on.
    #[must_use]
    pub const fn min_calls(self, min_calls: u32) -> Self {
        Self { min_calls: Some(min_calls), ..self }
    }

    /// Stays open for `open_for`, and longer each time a probe fails.
    #[must_use]
    pub const fn open_for(self, open_for: Duration) -> Self {
        Self { open_for: Some(open_for), ..self }
    }

    /// Lets up to `probes` calls through at one time to see whether the upstream is back.
    #[must_use]
    pub const fn half_open(self, probes: u32) -> Self {
        Self { half_open: Some(probes), ..self }
    }

    /// Counts a call as failed that took `slow` or longer, however it ended.
    #[must_use]
    pub const fn slow(self, slow: Duration) -> Self {
        Self { slow: Some(slow), ..self }
    }

    /// The breaker, if its numbers make sense.
    ///
    /// # Errors
    /// The first of [`faults`](Self::faults).
    pub const fn check(self) -> Result<Breaker, BreakerFault> {
        let faults = self.faults();
        let mut rest = faults.as_slice();
        while let [fault, after @ ..] = rest {
            if let Some(fault) = fault {
                return Err(*fault);
            }
            rest = after;
        }
        match self.threshold() {
            Some(threshold) => Ok(self.accept(threshold)),
            None => Err(BreakerFault::NoThreshold),
        }
    }

    /// Everything that is wrong with the numbers, each fault naming the key it lies in.
    #[must_use]
    pub const fn faults(self) -> [Option<BreakerFault>; 7] {
        [
            self.failures_fault(),
            self.rate_fault(),
            self.window_fault(),
            self.min_calls_fault(),
            self.open_for_fault(),
            self.half_open_fault(),
            self.slow_fault(),
        ]
    }

    const fn failures_fault(self) -> Option<BreakerFault> {
        match (self.failures, self.failure_rate) {
            (None, None) => Some(BreakerFault::NoThreshold),
            (Some(0), _) => Some(BreakerFault::FailuresZero),
            _ => None,
        }
    }

    const fn rate_fault(self) -> Option<BreakerFault> {
        let Some(rate) = self.failure_rate else { return None };
        if let Some(failures) = self.failures {
            return Some(BreakerFault::TwoThresholds { failures, rate });
        }
        if rate.is_zero() {
            return Some(BreakerFault::RateZero);
        }
        if rate.is_above_one() { Some(BreakerFault::RateAboveOne { rate }) } else { None }
    }

    const fn window_fault(self) -> Option<BreakerFault> {
        match self.window {
            Some(window) if window.as_micros() == 0 => Some(BreakerFault::WindowZero),
            Some(window) if window.as_micros() > LONGEST.as_micros() => {
                Some(BreakerFault::WindowTooLong { window })
            }
            _ => None,
        }
    }

    const fn min_calls_fault(self) -> Option<BreakerFault> {
        match (self.min_calls, self.failure_rate) {
            (Some(_), None) if self.failures.is_some() => Some(BreakerFault::MinCallsWithoutRate),
            (Some(0), _) => Some(BreakerFault::MinCallsZero),
            _ => None,
        }
    }

    const fn open_for_fault(self) -> Option<BreakerFault> {
        match self.open_for {
            Some(open_for) if open_for.as_micros() == 0 => Some(BreakerFault::OpenForZero),
            Some(open_for) if open_for.as_micros() > LONGEST.as_micros() => {
                Some(BreakerFault::OpenForTooLong { open_for })
            }
            _ => None,
        }
    }

    const fn half_open_fault(self) -> Option<BreakerFault> {
        match self.half_open {
            Some(0) => Some(BreakerFault::HalfOpenZero),
            Some(probes) if probes > MOST_PROBES => Some(BreakerFault::HalfOpenTooMany { probes }),
            _ => None,
        }
    }

    const fn slow_fault(self) -> Option<BreakerFault> {
        match self.slow {
            Some(slow) if slow.as_micros() == 0 => Some(BreakerFault::SlowZero),
            _ => None,
        }
    }

    const fn threshold(self) -> Option<Threshold> {
        match (self.failures, self.failure_rate) {
            (Some(failures), _) => Some(Threshold::Failures(failures)),
            (None, Some(rate)) => {
                let min_calls = match self.min_calls {
                    Some(min_calls) => min_calls,
                    None => DEFAULT_MIN_CALLS,
                };
                Some(Threshold::Rate { rate, min_calls })
            }
            (None, None) => None,
        }
    }

    const fn accept(self, threshold: Threshold) -> Breaker {
        Breaker {
            threshold,
            window_us: micros(or(self.window, DEFAULT_WINDOW)),
            open_for_us: micros(or(self.open_for, DEFAULT_OPEN_FOR)),
            half_open: match self.half_open {
                Some(probes) => probes,
                None => DEFAULT_HALF_OPEN,
            },
            slow_us: match self.slow {
                Some(slow) => Some(micros(slow)),
                None => None,
            },
        }
    }
}

const fn or(written: Option<Duration>, default: Duration) -> Duration {
    match written {
        Some(written) => written,
        None => default,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::breaker::BreakerKey;

    const HALF: Ratio = Ratio::from_per_mille(500);

    fn keys(spec: BreakerSpec) -> Vec<BreakerKey> {
        spec.faults().into_iter().flatten().map(|fault| fault.key()).collect()
    }

    #[test]
    fn what_is_left_out_has_the_documented_defaults() {
        const BREAKER: Result<Breaker, BreakerFault> = BreakerSpec::failure_rate(HALF).check();
        let breaker = BREAKER.unwrap();
        assert_eq!(breaker.threshold(), Threshold::Rate { rate: HALF, min_calls: 20 });
        assert_eq!((breaker.open_for(), breaker.half_open()), (DEFAULT_OPEN_FOR, 1));
        assert_eq!(breaker.to_string(), "0.5 of 20 calls or more in 1m, open for 30s");
    }

    #[test]
    fn exactly_one_threshold_is_written() {
        assert_eq!(BreakerSpec::new().check(), Err(BreakerFault::NoThreshold));
        let both = BreakerSpec { failure_rate: Some(HALF), ..BreakerSpec::failures(5) };
        assert_eq!(keys(both), [BreakerKey::FailureRate]);
        assert_eq!(
            keys(BreakerSpec::new().min_calls(5)),
            [BreakerKey::Failures],
            "one fault for one mistake"
        );
    }

    #[test]
    fn a_rate_in_percent_is_told_as_a_ratio() {
        let fault = BreakerSpec::failure_rate(Ratio::from_per_mille(50_000)).check().unwrap_err();
        assert_eq!(fault.to_string(), "`failure_rate` is a ratio between 0.0 and 1.0, not 50.0");
        assert_eq!(fault.help(), "write `0.5`");
        assert_eq!(keys(BreakerSpec::failure_rate(Ratio::ONE)), []);
        assert_eq!(keys(BreakerSpec::failure_rate(Ratio::from_per_mille(0))), [BreakerKey::FailureRate]);
    }

    #[test]
    fn each_wrong_number_is_found_in_its_own_key_and_all_at_once() {
        let zero = Duration::ZERO;
        let wrong = BreakerSpec::failures(0).window(zero).min_calls(5).open_for(zero).half_open(0).slow(zero);
        assert_eq!(
            keys(wrong),
            [
                BreakerKey::Failures,
                BreakerKey::Window,
                BreakerKey::MinCalls,
                BreakerKey::OpenFor,
                BreakerKey::HalfOpen,
                BreakerKey::Slow
            ]
        );
        assert_eq!(keys(BreakerSpec::failure_rate(HALF).min_calls(0)), [BreakerKey::MinCalls]);
    }

    #[test]
    fn what_could_not_be_kept_is_refused() {
        let spec = BreakerSpec::failures(5);
        let too_long = LONGEST + Duration::from_micros(1);
        assert_eq!(keys(spec.window(LONGEST).open_for(LONGEST).half_open(MOST_PROBES)), []);
        assert_eq!(keys(spec.window(too_long)), [BreakerKey::Window]);
        assert_eq!(keys(spec.open_for(too_long)), [BreakerKey::OpenFor]);
        assert_eq!(keys(spec.half_open(MOST_PROBES + 1)), [BreakerKey::HalfOpen]);
    }
}
