//! Instants as headers spell them: the three forms of an HTTP date (RFC 9110, 5.6.7) and RFC 3339.
//!
//! Written out here and not taken from a crate: RFC 3339 is needed as well, from the same calendar,
//! and an instant is wanted as a bounded integer, on no clock's type.

/// The length of a day, in microseconds.
pub(super) const DAY_US: u64 = 86_400_000_000;
const SECOND_US: u64 = 1_000_000;
/// The mean length of a Gregorian year. Enough to tell which century it is.
const YEAR_US: u64 = 31_556_952 * SECOND_US;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// An HTTP date, in microseconds since the epoch; one before the epoch counts as the epoch.
///
/// `now_us` decides which century a year of two digits is in: RFC 9110 has it never read as more
/// than fifty years ahead.
pub(super) fn http(text: &str, now_us: u64) -> Option<u64> {
    let parts: Vec<&str> = text.split_ascii_whitespace().take(7).collect();
    match *parts.as_slice() {
        // Sun, 06 Nov 1994 08:49:37 GMT
        [weekday, day, month, year, time, "GMT"] => {
            short_weekday(weekday.strip_suffix(',')?)?;
            instant(digits(year, 4)?, month_named(month)?, digits(day, 2)?, clock_time(time)?)
        }
        // Sunday, 06-Nov-94 08:49:37 GMT
        [weekday, date, time, "GMT"] => {
            let weekday = weekday.strip_suffix(',')?;
            WEEKDAYS.iter().find(|name| **name == weekday)?;
            let (day, rest) = date.split_once('-')?;
            let (month, year) = rest.split_once('-')?;
            let (day, month, time) = (digits(day, 2)?, month_named(month)?, clock_time(time)?);
            let century = (1970 + now_us / YEAR_US) / 100 * 100;
            let year = century + digits(year, 2)?;
            let at_us = instant(year, month, day, time)?;
            if at_us > now_us.saturating_add(50 * YEAR_US) {
                return instant(year.checked_sub(100)?, month, day, time);
            }
            Some(at_us)
        }
        // Sun Nov  6 08:49:37 1994
        [weekday, month, day, time, year] => {
            short_weekday(weekday)?;
            let day = digits(day, 2).or_else(|| digits(day, 1))?;
            instant(digits(year, 4)?, month_named(month)?, day, clock_time(time)?)
        }
        _ => None,
    }
}

/// An RFC 3339 instant, in microseconds since the epoch; the seconds may be left out, as some do.
pub(super) fn rfc3339(text: &str) -> Option<u64> {
    let (date, rest) = text.split_once(['T', 't', ' '])?;
    let mut fields = date.splitn(3, '-');
    let (year, month, day) = (fields.next()?, fields.next()?, fields.next()?);
    let (time, behind, offset) = match rest.strip_suffix(['Z', 'z']) {
        Some(time) => (time, false, 0),
        None => with_offset(rest)?,
    };
    let at_us = instant(digits(year, 4)?, digits(month, 2)?, digits(day, 2)?, fine_time(time)?)?;
    Some(if behind { at_us.checked_add(offset)? } else { at_us.saturating_sub(offset) })
}

/// Splits `08:49:37-08:00` into its time, whether its place is behind UTC, and by how much.
fn with_offset(text: &str) -> Option<(&str, bool, u64)> {
    let at = text.rfind(['+', '-'])?;
    let (time, offset) = text.split_at(at);
    let behind = offset.starts_with('-');
    let (hours, minutes) = offset.get(1..)?.split_once(':')?;
    let (hours, minutes) = (below(hours, 24)?, below(minutes, 60)?);
    Some((time, behind, (hours * 3_600 + minutes * 60) * SECOND_US))
}

/// `08:49:37`, in microseconds of the day. A leap second counts as the second after it.
fn clock_time(text: &str) -> Option<u64> {
    let mut fields = text.splitn(3, ':');
    let (hours, minutes) = (below(fields.next()?, 24)?, below(fields.next()?, 60)?);
    let seconds = below(fields.next()?, 61)?;
    Some((hours * 3_600 + minutes * 60 + seconds) * SECOND_US)
}

/// `08:49`, `08:49:37` or `08:49:37.25`.
fn fine_time(text: &str) -> Option<u64> {
    if text.len() == "08:49".len() {
        let (hours, minutes) = text.split_once(':')?;
        return Some((below(hours, 24)? * 3_600 + below(minutes, 60)? * 60) * SECOND_US);
    }
    let (whole, part) = text.split_once('.').map_or((text, None), |(whole, part)| (whole, Some(part)));
    let part_us = match part {
        Some(part) => super::number::fraction(part)?,
        None => 0,
    };
    Some(clock_time(whole)? + part_us)
}

fn short_weekday(text: &str) -> Option<()> {
    WEEKDAYS.iter().find(|name| name.get(..3) == Some(text)).map(|_| ())
}

fn month_named(text: &str) -> Option<u64> {
    (1..).zip(MONTHS).find(|(_, name)| *name == text).map(|(number, _)| number)
}

/// A number of exactly `length` digits.
fn digits(text: &str, length: usize) -> Option<u64> {
    let plain = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

/// A number of two digits under `end`.
fn below(text: &str, end: u64) -> Option<u64> {
    digits(text, 2).filter(|number| *number < end)
}

fn instant(year: u64, month: u64, day: u64, time_us: u64) -> Option<u64> {
    if day == 0 || day > days_in(year, month)? {
        return None;
    }
    if year < 1970 {
        return Some(0);
    }
    let leap_days = |before: u64| before / 4 - before / 100 + before / 400;
    let years = year - 1970;
    let mut days = years * 365 + leap_days(year - 1) - leap_days(1969) + day - 1;
    for earlier in 1..month {
        days += days_in(year, earlier)?;
    }
    days.checked_mul(DAY_US)?.checked_add(time_us)
}

fn days_in(year: u64, month: u64) -> Option<u64> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW_US: u64 = 1_790_000_000 * SECOND_US;

    #[test]
    fn the_three_forms_of_an_http_date_are_one_instant() {
        for text in
            ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"]
        {
            assert_eq!(http(text, NOW_US), Some(784_111_777 * SECOND_US), "{text}");
        }
    }

    #[test]
    fn a_year_of_two_digits_is_at_most_fifty_years_ahead() {
        let year_of = |text| http(text, NOW_US).map(|at_us| 1970 + at_us / YEAR_US);
        assert_eq!(year_of("Tuesday, 02-Jun-70 08:49:37 GMT"), Some(2070));
        assert_eq!(year_of("Tuesday, 02-Jun-78 08:49:37 GMT"), Some(1978));
    }

    #[test]
    fn an_offset_is_taken_from_the_time_of_its_place() {
        let at_us = Some(1_755_780_060 * SECOND_US);
        for text in ["2025-08-21T12:41:00Z", "2025-08-21T14:41:00+02:00", "2025-08-21T04:41-08:00"] {
            assert_eq!(rfc3339(text), at_us, "{text}");
        }
        assert_eq!(rfc3339("2025-08-21T12:41:00.25Z"), at_us.map(|us| us + 250_000));
    }

    #[test]
    fn leap_years_have_their_day() {
        assert_eq!(rfc3339("2024-02-29T00:00:00Z"), Some(1_709_164_800 * SECOND_US));
        assert_eq!(rfc3339("2023-02-29T00:00:00Z"), None);
        assert_eq!(rfc3339("2100-02-29T00:00:00Z"), None);
        assert_eq!(rfc3339("2000-03-01T00:00:00Z"), Some(951_868_800 * SECOND_US));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 31 Feb 1994 08:49:37 GMT",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "Son, 06 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Tue Feb 16 2021 09:02:42 GMT+0100 (Central European Standard Time)",
        ] {
            assert_eq!(http(text, NOW_US), None, "{text}");
        }
        for text in
            ["2025-13-01T00:00:00Z", "2025-08-21", "2025-08-21T12:41:00", "T", "２０25-08-21T12:41:00Z"]
        {
            assert_eq!(rfc3339(text), None, "{text}");
        }
    }
}
