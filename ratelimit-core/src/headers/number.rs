//! Numbers as headers spell them, and what unit a number is in where its header does not say.

use super::ResetUnit;
use super::date;

const MILLISECOND_US: u64 = 1_000;
const SECOND_US: u64 = 1_000_000;
/// The longest number: what a structured field allows (RFC 9651, 3.3.1), and far below an overflow.
const MAX_DIGITS: usize = 15;

/// From here on a number of seconds is no duration: ten years.
const DELTA_END: u64 = 320_000_000;
const EPOCH_SECONDS: u64 = 1_000_000_000;
const EPOCH_MILLIS: u64 = 100_000_000_000;
const EPOCH_END: u64 = 100_000_000_000_000;

/// What absolute instants are measured against.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    now_us: u64,
}

impl Clock {
    /// The upstream's own `Date`, so that the difference of the two clocks cancels out; the local
    /// clock where there is none, or one that is a day and more away and so is not a clock's.
    pub(super) fn new(local_us: u64, upstream_us: Option<u64>) -> Self {
        let near = upstream_us.filter(|at_us| at_us.abs_diff(local_us) < date::DAY_US);
        Self { now_us: near.unwrap_or(local_us) }
    }

    /// How long until `at_us`; nothing where that has passed.
    fn until(self, at_us: u64) -> u64 {
        at_us.saturating_sub(self.now_us)
    }
}

/// A number that is not negative, in millionths: no float holds it on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Decimal {
    whole: u64,
    millionths: u64,
}

impl Decimal {
    /// Digits, maybe a point and more digits. No sign, no exponent, no blanks, ASCII only.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (whole, millionths) = match text.split_once('.') {
            Some((whole, part)) => (whole, fraction(part)?),
            None => (text, 0),
        };
        Some(Self { whole: plain(whole)?, millionths })
    }

    /// The number of whole ones in it: of half a permit nobody can send a call.
    pub(super) fn floor(self) -> u64 {
        self.whole + self.millionths / 1_000_000
    }

    /// The number of whole ones it takes to hold it.
    pub(super) fn ceil(self) -> u64 {
        self.whole + self.millionths.div_ceil(1_000_000)
    }

    /// So many of a unit, in microseconds, rounded up: to come back too early costs a refusal.
    pub(super) fn times(self, unit_us: u64) -> Option<u64> {
        let part = self.millionths.checked_mul(unit_us)?.div_ceil(1_000_000);
        self.whole.checked_mul(unit_us)?.checked_add(part)
    }
}

/// The digits after a point, in millionths, rounded up.
pub(super) fn fraction(digits: &str) -> Option<u64> {
    let number = plain(digits)?;
    let places = u32::try_from(digits.len()).ok()?;
    Some(match 6_u32.checked_sub(places) {
        Some(missing) => number * 10_u64.pow(missing),
        None => number.div_ceil(10_u64.pow(places - 6)),
    })
}

fn plain(digits: &str) -> Option<u64> {
    let sane = digits.len() <= MAX_DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
    if sane { digits.parse().ok() } else { None }
}

/// A duration with its units, as Go prints it: `1m30.5s`, `6m0s`, `12ms`.
fn spelled(text: &str) -> Option<u64> {
    let (mut rest, mut total_us) = (text, 0_u64);
    while !rest.is_empty() {
        let (number, tail) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit() && c != '.')?);
        let (unit, next) = tail.split_at(tail.find(|c: char| c.is_ascii_digit()).unwrap_or(tail.len()));
        let unit_us = match unit {
            "ms" => MILLISECOND_US,
            "s" => SECOND_US,
            "m" => 60 * SECOND_US,
            "h" => 3_600 * SECOND_US,
            "d" => date::DAY_US,
            _ => return None,
        };
        total_us = total_us.checked_add(Decimal::parse(number)?.times(unit_us)?)?;
        rest = next;
    }
    (!text.is_empty()).then_some(total_us)
}

/// How long a `Retry-After` asks for. Its number is seconds by RFC 9110, 10.2.3; one that would be
/// thirty years is an instant that its sender has mistaken for a duration.
pub(super) fn retry_after(text: &str, clock: Clock) -> Option<u64> {
    match Decimal::parse(text) {
        Some(number) if number.whole < DELTA_END => number.times(SECOND_US),
        Some(number) => since_epoch(number, clock),
        None => spelled(text).or_else(|| date::http(text, clock.now_us).map(|at_us| clock.until(at_us))),
    }
}

/// How long until a budget is whole again.
///
/// Where its unit is told by nobody, a number is read by its magnitude. One that would be more than a
/// day in seconds is read as milliseconds: a wait that is too short costs one refusal, one that is too
/// long is an outage.
pub(super) fn reset(text: &str, clock: Clock, unit: Option<ResetUnit>) -> Option<u64> {
    let Some(number) = Decimal::parse(text) else {
        let at_us = || date::rfc3339(text).or_else(|| date::http(text, clock.now_us));
        return spelled(text).or_else(|| at_us().map(|at_us| clock.until(at_us)));
    };
    match unit {
        Some(ResetUnit::Seconds) => number.times(SECOND_US),
        Some(ResetUnit::Millis) => number.times(MILLISECOND_US),
        Some(ResetUnit::EpochSeconds) => number.times(SECOND_US).map(|at_us| clock.until(at_us)),
        Some(ResetUnit::EpochMillis) => number.times(MILLISECOND_US).map(|at_us| clock.until(at_us)),
        None if number.whole < DELTA_END => match number.times(SECOND_US)? {
            long_us if long_us > date::DAY_US => number.times(MILLISECOND_US),
            us => Some(us),
        },
        None => since_epoch(number, clock),
    }
}

/// How long a number of seconds is, where its header says that it is one.
pub(super) fn seconds(text: &str) -> Option<u64> {
    Decimal::parse(text).filter(|number| number.whole < DELTA_END)?.times(SECOND_US)
}

/// How long a number of milliseconds is, where its header says that it is one.
pub(super) fn millis(text: &str, clock: Clock) -> Option<u64> {
    let number = Decimal::parse(text)?;
    if number.whole < EPOCH_MILLIS { number.times(MILLISECOND_US) } else { since_epoch(number, clock) }
}

fn since_epoch(number: Decimal, clock: Clock) -> Option<u64> {
    let unit_us = match number.whole {
        EPOCH_SECONDS..EPOCH_MILLIS => SECOND_US,
        EPOCH_MILLIS..EPOCH_END => MILLISECOND_US,
        _ => return None,
    };
    number.times(unit_us).map(|at_us| clock.until(at_us))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW_US: u64 = 1_790_000_000 * SECOND_US;

    fn clock() -> Clock {
        Clock::new(NOW_US, None)
    }

    #[test]
    fn a_number_is_digits_and_at_most_one_point() {
        for (text, floor, ceil, us) in
            [("7", 7, 7, 7_000_000), ("598.0", 598, 598, 598_000_000), ("0.0000001", 0, 1, 1)]
        {
            let number = Decimal::parse(text).unwrap();
            assert_eq!((number.floor(), number.ceil(), number.times(SECOND_US)), (floor, ceil, Some(us)));
        }
        for text in ["", ".", "1.", ".5", "-1", "+1", "1e3", "1 0", "NaN", "inf", "0x1", "١٢", "1.2.3"] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
        assert_eq!(Decimal::parse("9999999999999999"), None);
    }

    #[test]
    fn a_fraction_is_rounded_up_to_a_microsecond() {
        assert_eq!(Decimal::parse("0.9999999").unwrap().times(SECOND_US), Some(1_000_000));
        assert_eq!(Decimal::parse("0.0000011").unwrap().times(SECOND_US), Some(2));
    }

    #[test]
    fn a_spelled_duration_is_the_sum_of_its_parts() {
        assert_eq!(spelled("1m30.5s"), Some(90_500_000));
        assert_eq!(spelled("1d12h"), Some(36 * 3_600 * SECOND_US));
        assert_eq!(spelled("12ms"), Some(12_000));
        for text in ["", "1", "s", "1x", "1m30", "-1s", "1 s", "1µs", "99999999999999d"] {
            assert_eq!(spelled(text), None, "{text}");
        }
    }

    #[test]
    fn magnitude_tells_a_duration_from_an_instant() {
        let read = |text| reset(text, clock(), None);
        assert_eq!(read("53"), Some(53 * SECOND_US));
        assert_eq!(read("86400"), Some(86_400 * SECOND_US));
        assert_eq!(read("86400.5"), Some(86_400_500));
        assert_eq!(read("600000"), Some(600 * SECOND_US));
        assert_eq!(read("1790000060"), Some(60 * SECOND_US));
        assert_eq!(read("1790000060000"), Some(60 * SECOND_US));
        assert_eq!(read("1500000000"), Some(0));
        assert_eq!(read("400000000"), None);
        assert_eq!(read("100000000000000"), None);
    }

    #[test]
    fn a_unit_that_is_known_is_not_guessed() {
        let read = |text, unit| reset(text, clock(), Some(unit));
        assert_eq!(read("600000", ResetUnit::Seconds), Some(600_000 * SECOND_US));
        assert_eq!(read("500", ResetUnit::Millis), Some(500_000));
        assert_eq!(read("1790000060", ResetUnit::EpochSeconds), Some(60 * SECOND_US));
        assert_eq!(read("1790000060000", ResetUnit::EpochMillis), Some(60 * SECOND_US));
        // A date says itself what it is.
        assert_eq!(read("1m", ResetUnit::EpochMillis), Some(60 * SECOND_US));
    }

    #[test]
    fn a_date_a_day_away_is_not_the_upstreams_clock() {
        assert_eq!(Clock::new(NOW_US, Some(NOW_US - date::DAY_US)).now_us, NOW_US);
        assert_eq!(Clock::new(NOW_US, Some(NOW_US + date::DAY_US - 1)).now_us, NOW_US + date::DAY_US - 1);
    }
}
