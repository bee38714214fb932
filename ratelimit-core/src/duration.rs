//! Durations as people write them in a policy: a whole number and a unit, `"250ms"`, `"1s"`, `"1h"`.
//!
//! Kept in whole microseconds, the resolution of every clock this workspace decides by.

use std::fmt;
use std::time::Duration;

/// The units a duration may be written in, largest first, with their length in microseconds.
const UNITS: [(&str, u64); 6] = [
    ("d", 86_400_000_000),
    ("h", 3_600_000_000),
    ("m", 60_000_000),
    ("s", 1_000_000),
    ("ms", 1_000),
    ("us", 1),
];

/// Why a text is not a duration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DurationError {
    text: String,
    suggestion: Option<String>,
    too_long: bool,
}

impl DurationError {
    /// What to write instead, where it can be told from what was written.
    #[must_use]
    pub fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_deref()
    }
}

impl fmt::Display for DurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.too_long {
            return write!(f, "the duration `{}` is longer than this library can count", self.text);
        }
        write!(f, "`{}` is not a duration", self.text)
    }
}

impl std::error::Error for DurationError {}

/// Reads a duration: digits, then one of `us`, `ms`, `s`, `m`, `h`, `d`, nothing between.
///
/// # Errors
/// [`DurationError`] on any other text; its [`suggestion`](DurationError::suggestion) says what was
/// probably meant.
///
/// ```
/// use ratelimit_core::duration;
/// use std::time::Duration;
///
/// assert_eq!(duration::parse("250ms").unwrap(), Duration::from_millis(250));
/// assert_eq!(duration::parse("1 sec").unwrap_err().suggestion(), Some("1s"));
/// ```
pub fn parse(text: &str) -> Result<Duration, DurationError> {
    let wrong = |too_long| DurationError { text: text.to_owned(), suggestion: suggest(text), too_long };
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let Some(&(_, unit_us)) = UNITS.iter().find(|(name, _)| *name == unit) else {
        return Err(wrong(false));
    };
    if number.is_empty() {
        return Err(wrong(false));
    }
    let micros = number.parse::<u64>().ok().and_then(|n| n.checked_mul(unit_us));
    micros.map(Duration::from_micros).ok_or_else(|| wrong(true))
}

/// `1 sec`, `1.5s`, `1_000ms`, `90 Minutes`: what they would be if they were written right.
fn suggest(text: &str) -> Option<String> {
    let folded: String =
        text.chars().filter(|c| !c.is_whitespace() && *c != '_').flat_map(char::to_lowercase).collect();
    let digits = folded.bytes().take_while(|b| b.is_ascii_digit() || *b == b'.').count();
    let (number, unit) = folded.split_at(digits);
    let unit = match unit {
        "us" | "usec" | "micros" | "microsecond" | "microseconds" | "µs" | "μs" => "us",
        "ms" | "msec" | "msecs" | "millis" | "millisecond" | "milliseconds" => "ms",
        "" | "s" | "sec" | "secs" | "second" | "seconds" => "s",
        "m" | "min" | "mins" | "minute" | "minutes" => "m",
        "h" | "hr" | "hrs" | "hour" | "hours" => "h",
        "d" | "day" | "days" => "d",
        _ => return None,
    };
    let &(_, unit_us) = UNITS.iter().find(|(name, _)| *name == unit)?;
    let micros = match number.split_once('.') {
        None => number.parse::<u64>().ok()?.checked_mul(unit_us)?,
        Some((whole, part)) => {
            let scale = 10_u64.checked_pow(u32::try_from(part.len()).ok()?)?;
            let part = part.parse::<u64>().ok()?.checked_mul(unit_us)?;
            let whole = if whole.is_empty() { 0 } else { whole.parse::<u64>().ok()? };
            whole
                .checked_mul(unit_us)?
                .checked_add(part.checked_div(scale).filter(|_| part.is_multiple_of(scale))?)?
        }
    };
    (micros > 0).then(|| Written(micros).to_string())
}

/// Microseconds, shown the way [`parse`] reads them, in the largest unit that divides them.
///
/// ```
/// use ratelimit_core::duration::Written;
///
/// assert_eq!(Written(60_000_000).to_string(), "1m");
/// assert_eq!(Written(1_500_000).to_string(), "1500ms");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written(pub u64);

/// What is shorter than a microsecond is dropped.
impl From<Duration> for Written {
    fn from(duration: Duration) -> Self {
        Self(micros(duration))
    }
}

/// Whole microseconds, at most as many as there are numbers for.
pub(crate) const fn micros(duration: Duration) -> u64 {
    let micros = duration.as_micros();
    #[expect(clippy::cast_possible_truncation, reason = "the smaller of the two fits")]
    if micros > u64::MAX as u128 { u64::MAX } else { micros as u64 }
}

impl Written {
    /// The number, and the largest unit that it is whole in.
    pub(crate) const fn parts(self) -> (u64, &'static str) {
        let mut units: &[(&str, u64)] = &UNITS;
        while let [(unit, unit_us), smaller @ ..] = units {
            if self.0 >= *unit_us && self.0.is_multiple_of(*unit_us) {
                return (self.0 / *unit_us, unit);
            }
            units = smaller;
        }
        (self.0, "us")
    }
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (number, unit) = self.parts();
        write!(f, "{number}{unit}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_is_read_and_written_back() {
        for text in ["7us", "250ms", "1s", "5m", "36h", "30d"] {
            let micros = u64::try_from(parse(text).unwrap().as_micros()).unwrap();
            assert_eq!(Written(micros).to_string(), text);
        }
    }

    #[test]
    fn a_text_that_is_no_duration_is_refused_with_what_was_meant() {
        for (text, meant) in [
            ("1 sec", Some("1s")),
            ("1", Some("1s")),
            ("1.5s", Some("1500ms")),
            (".5s", Some("500ms")),
            ("2 Minutes", Some("2m")),
            ("1_000ms", Some("1s")),
            ("-1s", None),
            ("1m30s", None),
            ("soon", None),
            ("", None),
            ("s", None),
            ("1e3s", None),
            ("１s", None),
        ] {
            let error = parse(text).unwrap_err();
            assert_eq!(error.suggestion(), meant, "{text}");
        }
    }

    #[test]
    fn a_duration_that_does_not_fit_is_refused_and_not_wrapped() {
        let error = parse("99999999999999999999d").unwrap_err();
        assert!(error.to_string().contains("longer than"), "{error}");
        assert!(parse("213503982335d").is_err());
    }
}
