//! Integer arithmetic that more than one algorithm needs.

/// `count * numerator / denominator`, rounded up, in full precision; at most `i64::MAX`. A
/// denominator of 0 counts as 1.
pub(super) fn scale_up(count: u64, numerator: u64, denominator: u64) -> u64 {
    let product = u128::from(count) * u128::from(numerator);
    u64::try_from(product.div_ceil(u128::from(denominator.max(1))))
        .map_or(LARGEST, |scaled| scaled.min(LARGEST))
}

const LARGEST: u64 = i64::MAX.cast_unsigned();

pub(super) const fn gcd(a: u64, b: u64) -> u64 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scaling_rounds_up_and_never_overflows() {
        assert_eq!(scale_up(5, 150, 100), 8);
        assert_eq!(scale_up(0, 150, 100), 0);
        assert_eq!(scale_up(1 << 53, 1 << 53, 1 << 53), 1 << 53);
        assert_eq!(scale_up(u64::MAX, u64::MAX, 1), LARGEST);
        assert_eq!(scale_up(7, 1, 0), 7);
    }
}
