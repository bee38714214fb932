//! Exact numbers, and the only places where one is rounded.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive as _;

/// A number of permits, or of permits per microsecond, that is never rounded.
pub(super) type Ratio = BigRational;

/// An instant or a length of time in microseconds. Signed, because a clock that is set back may
/// move what was recorded to before zero.
pub(super) type Micros = i128;

/// A number of whole permits.
pub(super) type Permits = i128;

/// An instant that does not come.
pub(super) const NEVER: Micros = 1 << 100;

pub(super) fn whole(number: impl Into<i128>) -> Ratio {
    Ratio::from_integer(BigInt::from(number.into()))
}

/// `numerator / denominator`; the denominator is not zero.
pub(super) fn fraction(numerator: i128, denominator: i128) -> Ratio {
    Ratio::new(BigInt::from(numerator), BigInt::from(denominator))
}

pub(super) fn ceil(number: &Ratio) -> i128 {
    number.ceil().to_integer().to_i128().unwrap_or(NEVER)
}

pub(super) fn floor(number: &Ratio) -> i128 {
    number.floor().to_integer().to_i128().unwrap_or(NEVER)
}

/// The least multiple of `unit` that is not below `number`.
pub(super) fn ceil_to(number: &Ratio, unit: &Ratio) -> Ratio {
    (number / unit).ceil() * unit
}

pub(super) fn greatest_common_divisor(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { greatest_common_divisor(b, a % b) }
}

/// A number as an answer gives it: not below zero, and [`u64::MAX`] for what never comes.
pub(super) fn answer(number: i128) -> u64 {
    u64::try_from(number.max(0)).unwrap_or(u64::MAX)
}
