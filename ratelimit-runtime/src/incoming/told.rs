//! The values of some headers in one piece of memory: they are written for every answer.

use std::ops::Range;

use bytes::Bytes;
use http::HeaderValue;

/// Text of which parts become values.
#[derive(Debug)]
pub(super) struct Told(Vec<u8>);

impl Told {
    /// Digits of the largest number.
    pub(super) const MOST_DIGITS: usize = 20;

    pub(super) fn with_room(room: usize) -> Self {
        Self(Vec::with_capacity(room))
    }

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
        let (mut digits, mut left) = ([0; Self::MOST_DIGITS], number);
        let mut first = Self::MOST_DIGITS;
        // Two at a time: it is dividing that takes long.
        for (pair, place) in digits.chunks_exact_mut(2).rev().zip((0..Self::MOST_DIGITS).step_by(2).rev()) {
            let two = u8::try_from(left % 100).unwrap_or_default();
            pair.copy_from_slice(&[b'0' + two / 10, b'0' + two % 10]);
            (left, first) = (left / 100, place + usize::from(left < 10));
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
        let mut told = Told::with_room(8);
        let numbers = [0, 9, 10, 99, 100, 101, 12_345, 1_700_000_000, u64::MAX];
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
