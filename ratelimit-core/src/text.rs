//! A short text that can be made where constants are, so that what the compiler says of a constant is
//! word for word what is said of the same number at run time.

use std::fmt;
use std::time::Duration;

use crate::duration::Written;
use crate::ratio::Ratio;

/// Bytes that a text holds: more than a fault and its help take.
const LONGEST: usize = 640;

/// A short text. What no longer fits is left out, a piece at a time.
///
/// ```
/// use ratelimit_core::Text;
///
/// const TEXT: Text = Text::of("at least ").number(25);
/// assert_eq!(TEXT.as_str(), "at least 25");
/// ```
#[derive(Clone, Copy)]
pub struct Text {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Text {
    /// `text`.
    #[must_use]
    pub const fn of(text: &str) -> Self {
        Self { bytes: [0; LONGEST], len: 0 }.and(text)
    }

    /// With `text` after it.
    #[must_use]
    pub const fn and(mut self, text: &str) -> Self {
        let added = text.as_bytes();
        if self.len + added.len() > LONGEST {
            return self;
        }
        let mut at = 0;
        while at < added.len() {
            #[expect(clippy::indexing_slicing, reason = "both are bounded; `get` is not const")]
            {
                self.bytes[self.len + at] = added[at];
            }
            at += 1;
        }
        self.len += added.len();
        self
    }

    /// With the ASCII text `text` after it, in lower case.
    #[must_use]
    pub(crate) const fn lower(mut self, text: &str) -> Self {
        let before = self.len;
        self = self.and(text);
        let mut at = before;
        while at < self.len {
            #[expect(clippy::indexing_slicing, reason = "bounded; `get_mut` is not const")]
            {
                self.bytes[at] = self.bytes[at].to_ascii_lowercase();
            }
            at += 1;
        }
        self
    }

    /// With `number` after it.
    #[must_use]
    pub const fn number(self, number: u64) -> Self {
        const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
        let front = if number > 9 { self.number(number / 10) } else { self };
        #[expect(clippy::indexing_slicing, reason = "below 10; `get` is not const")]
        front.and(DIGITS[(number % 10) as usize])
    }

    /// With `ratio` after it, as attributes write it.
    #[must_use]
    pub const fn ratio(self, ratio: Ratio) -> Self {
        let (whole, parts) = (ratio.per_mille() / 1_000, ratio.per_mille() % 1_000);
        let text = self.number(whole as u64).and(".").number((parts / 100) as u64);
        match (parts / 10 % 10, parts % 10) {
            (0, 0) => text,
            (tenths, 0) => text.number(tenths as u64),
            (tenths, last) => text.number(tenths as u64).number(last as u64),
        }
    }

    /// With `duration` after it, as attributes write it.
    #[must_use]
    pub const fn duration(self, duration: Duration) -> Self {
        let micros = duration.as_micros();
        #[expect(clippy::cast_possible_truncation, reason = "the smaller of the two fits")]
        let micros = if micros > u64::MAX as u128 { u64::MAX } else { micros as u64 };
        self.written(Written(micros))
    }

    const fn written(self, written: Written) -> Self {
        let (number, unit) = written.parts();
        self.number(number).and(unit)
    }

    /// It as it is.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.len);
        // Whole texts were put in, so it is one.
        match std::str::from_utf8(text) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

/// What `==` says, in a constant too.
pub(crate) const fn same_text(one: Option<&str>, other: Option<&str>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return one.is_none() && other.is_none() };
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([a, after_a @ ..], [b, after_b @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (after_a, after_b);
    }
    one.len() == other.len()
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_durations_read_as_they_are_written() {
        let text =
            Text::of("").number(0).and(" ").number(u64::MAX).and(" ").duration(Duration::from_millis(1500));
        assert_eq!(text.to_string(), "0 18446744073709551615 1500ms");
    }

    #[test]
    fn every_ratio_reads_as_it_is_displayed() {
        for parts in 0..=12_000 {
            let ratio = Ratio::from_per_mille(parts);
            assert_eq!(Text::of("").ratio(ratio).as_str(), ratio.to_string());
        }
    }

    #[test]
    fn a_piece_that_does_not_fit_is_left_out_whole() {
        let long = "x".repeat(LONGEST - 1);
        assert_eq!(Text::of(&long).and("äö").and("y").as_str(), format!("{long}y"));
    }
}
