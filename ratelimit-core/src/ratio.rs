//! A ratio as people write it in a policy, `0.5`, kept in whole parts of a thousand: no float holds state.

use std::fmt;

/// One, in parts of a thousand.
const ONE: u32 = 1_000;

/// A ratio in parts of a thousand: exact, and the same number in every store.
///
/// ```
/// use ratelimit_core::Ratio;
///
/// assert_eq!(Ratio::from_f64(0.2)?, Ratio::from_per_mille(200));
/// assert_eq!(Ratio::from_per_mille(1_500).to_string(), "1.5");
/// # Ok::<(), ratelimit_core::RatioFault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ratio(u32);

impl Ratio {
    /// `1.0`
    pub const ONE: Self = Self(ONE);

    /// So many parts of a thousand: 200 is `0.2`.
    #[must_use]
    pub const fn from_per_mille(parts: u32) -> Self {
        Self(parts)
    }

    /// The ratio that somebody wrote as a decimal number.
    ///
    /// # Errors
    /// [`RatioFault::NotANumber`], [`RatioFault::Negative`] and [`RatioFault::TooLarge`], and
    /// [`RatioFault::TooFine`] for what is not a whole number of thousandths.
    pub const fn from_f64(ratio: f64) -> Result<Self, RatioFault> {
        /// What a decimal number, which no float holds exactly, may be off.
        const ROUNDING: f64 = 1e-6;
        if ratio.is_nan() {
            return Err(RatioFault::NotANumber);
        }
        if ratio < 0.0 {
            return Err(RatioFault::Negative);
        }
        let parts = ratio * ONE as f64;
        if parts >= u32::MAX as f64 {
            return Err(RatioFault::TooLarge);
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and the largest u32, as was just checked"
        )]
        let whole = (parts + 0.5) as u32;
        if (parts - whole as f64).abs() > ROUNDING {
            return Err(RatioFault::TooFine);
        }
        Ok(Self(whole))
    }

    /// In parts of a thousand.
    #[must_use]
    pub const fn per_mille(self) -> u32 {
        self.0
    }

    pub(crate) const fn is_zero(self) -> bool {
        self.0 == 0
    }

    pub(crate) const fn is_above_one(self) -> bool {
        self.0 > ONE
    }

    /// What was meant, if it was written in percent.
    pub(crate) const fn as_percent(self) -> Option<Self> {
        if self.0 <= 100 * ONE && self.0.is_multiple_of(100) { Some(Self(self.0 / 100)) } else { None }
    }
}

/// `0.5`, as it is written in an attribute.
impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, parts) = (self.0 / ONE, self.0 % ONE);
        let digits = format!("{parts:03}");
        let digits = digits.trim_end_matches('0');
        write!(f, "{whole}.{}", if digits.is_empty() { "0" } else { digits })
    }
}

/// Why a number is no [`Ratio`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RatioFault {
    /// It is no number at all.
    NotANumber,
    /// It is below 0.
    Negative,
    /// It is too large to count.
    TooLarge,
    /// It is no whole number of thousandths.
    TooFine,
}

impl RatioFault {
    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> String {
        self.advice().to_owned()
    }

    /// What to write instead, in a constant too.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::TooFine => "write up to three digits after the point, such as `0.125`",
            _ => "write a number such as `0.5`",
        }
    }

    /// The line that is displayed, in a constant too.
    #[must_use]
    pub const fn text(&self) -> &'static str {
        match self {
            Self::NotANumber => "is not a number",
            Self::Negative => "cannot be negative",
            Self::TooLarge => "is too large for a ratio",
            Self::TooFine => "is finer than a thousandth, in which ratios are counted",
        }
    }
}

impl fmt::Display for RatioFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl std::error::Error for RatioFault {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_thousandth_is_read_and_written_back_exactly() {
        for parts in 0..=10_000 {
            let ratio = Ratio::from_per_mille(parts);
            let text = ratio.to_string();
            assert_eq!(Ratio::from_f64(text.parse().unwrap()), Ok(ratio), "{text}");
        }
    }

    #[test]
    fn what_is_no_ratio_is_refused_and_not_rounded() {
        for (number, fault) in [
            (f64::NAN, RatioFault::NotANumber),
            (-0.1, RatioFault::Negative),
            (f64::NEG_INFINITY, RatioFault::Negative),
            (f64::INFINITY, RatioFault::TooLarge),
            (1e9, RatioFault::TooLarge),
            (0.0005, RatioFault::TooFine),
            (0.333_333, RatioFault::TooFine),
        ] {
            assert_eq!(Ratio::from_f64(number), Err(fault), "{number}");
        }
    }

    #[test]
    fn a_percentage_is_understood_up_to_a_hundred() {
        let percent = |parts| Ratio::from_per_mille(parts).as_percent().map(Ratio::per_mille);
        assert_eq!(percent(50_000), Some(500));
        assert_eq!(percent(100_000), Some(1_000));
        assert_eq!(percent(100_100), None);
        assert_eq!(percent(50_050), None, "50.05 % is no whole number of thousandths");
    }
}
