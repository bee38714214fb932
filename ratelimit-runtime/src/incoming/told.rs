//! The values of some headers in one piece of memory: they are written for every answer.

use std::ops::Range;

use bytes::Bytes;
use http::HeaderValue;

/// Room for what is told under a few quotas.
const ROOM: usize = 128;
/// Digits of the largest number.
const MOST_DIGITS: usize = 20;

/// Text of which parts become values.
#[derive(Debug)]
pub(super) struct Told(Vec<u8>);

impl Default for Told {
    fn default() -> Self {
        Self(Vec::with_capacity(ROOM))
    }
}

impl Told {
    /// Where the part stands that `write` adds.
    #[inline]
    pub(super) fn says(&mut self, write: impl FnOnce(&mut Self)) -> Range<usize> {
        let start = self.0.len();
        write(self);
        start..self.0.len()
    }

    pub(super) fn word(&mut self, word: &str) {
        self.0.extend_from_slice(word.as_bytes());
    }

    /// In decimal digits, without the machinery of formats.
    pub(super) fn number(&mut self, number: u64) {
        let (mut digits, mut left) = ([0; MOST_DIGITS], number);
        let mut first = MOST_DIGITS;
        for (place, digit) in digits.iter_mut().enumerate().rev() {
            *digit = b'0' + u8::try_from(left % 10).unwrap_or_default();
            (left, first) = (left / 10, place);
            if left == 0 {
                break;
            }
        }
        self.0.extend_from_slice(digits.get(first..).unwrap_or_default());
    }

    /// The parts as values; one that is no value of a header is none.
    pub(super) fn values(self) -> impl Fn(Range<usize>) -> Option<HeaderValue> {
        let all = Bytes::from(self.0);
        move |part| HeaderValue::from_maybe_shared(all.slice(part)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_become_values_of_their_own() {
        let mut told = Told::default();
        let numbers = [0, 9, 10, 1_700_000_000, u64::MAX];
        let parts = numbers.map(|number| told.says(|text| text.number(number)));
        let word = told.says(|text| text.word("\"user-1h\";r=5"));
        let line = told.says(|text| text.word("two\nlines"));
        let values = told.values();
        for (part, number) in parts.into_iter().zip(numbers) {
            assert_eq!(values(part).unwrap(), number.to_string().as_str());
        }
        assert_eq!(values(word).unwrap(), "\"user-1h\";r=5");
        assert_eq!(values(line), None);
    }
}
