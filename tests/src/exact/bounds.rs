//! What was really sent, against what a quota allows. Nothing here knows how a limiter decides.
//!
//! `sent` is a list of instants in microseconds with the permits spent at each, in any order.

/// The most permits in any half-open span of `per` microseconds.
#[must_use]
pub fn worst_window(sent: &[(u64, u64)], per: u64) -> u64 {
    let total_from = |start: u64| -> u64 {
        let within = sent.iter().filter(|&&(at, _)| at >= start && at - start < per);
        within.map(|&(_, permits)| permits).sum()
    };
    // A fullest span can be pushed to the right until it starts with something.
    sent.iter().map(|&(start, _)| total_from(start)).max().unwrap_or(0)
}

/// The most permits in any window `[k * per, (k + 1) * per)`.
#[must_use]
pub fn worst_fixed_window(sent: &[(u64, u64)], per: u64) -> u64 {
    let total_in = |window: u64| -> u64 {
        sent.iter().filter(|&&(at, _)| at / per == window).map(|&(_, permits)| permits).sum()
    };
    sent.iter().map(|&(at, _)| total_in(at / per)).max().unwrap_or(0)
}

/// Whether no closed span of `w` microseconds, whatever its `w`, holds as many permits as
/// `capacity + inflow * (w + 1) / per`: a call that goes at a whole microsecond may stand for one up
/// to a microsecond earlier.
#[must_use]
pub fn keeps_to_bucket(sent: &[(u64, u64)], capacity: u64, inflow: u64, per: u64) -> bool {
    let within = |first: u64, last: u64| -> bool {
        let permits: u128 = sent
            .iter()
            .filter(|&&(at, _)| (first..=last).contains(&at))
            .map(|&(_, permits)| u128::from(permits))
            .sum();
        let inflow = u128::from(inflow) * u128::from(last - first + 1);
        permits * u128::from(per) < u128::from(capacity) * u128::from(per) + inflow
    };
    let spans = sent.iter().flat_map(|&(first, _)| sent.iter().map(move |&(last, _)| (first, last)));
    spans.filter(|(first, last)| first <= last).all(|(first, last)| within(first, last))
}

/// Whether every call is followed by its permits times `per / limit` of silence, less the part of a
/// microsecond by which it may itself have been late.
#[must_use]
pub fn keeps_spacing(sent: &[(u64, u64)], limit: u64, per: u64) -> bool {
    let mut sent = sent.to_vec();
    sent.sort_unstable();
    sent.windows(2).all(|pair| {
        let ((at, permits), (next, _)) = (pair[0], pair[1]);
        u128::from(next - at + 1) * u128::from(limit) > u128::from(permits) * u128::from(per)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_does_not_hold_its_end_and_a_fixed_window_does_not_slide() {
        let sent = [(10, 2), (5, 1), (14, 4), (15, 3)];
        assert_eq!(worst_window(&sent, 10), 9);
        assert_eq!(worst_window(&[(0, 1), (10, 1)], 10), 1);
        assert_eq!(worst_fixed_window(&sent, 15), 7);
    }

    #[test]
    fn a_bucket_allows_its_capacity_and_what_flows_in_until_the_last_call() {
        assert!(keeps_to_bucket(&[(0, 2), (10, 1), (20, 1)], 2, 1, 10));
        assert!(!keeps_to_bucket(&[(0, 2), (9, 1)], 2, 1, 10));
        assert!(!keeps_to_bucket(&[(0, 3)], 2, 1, 10));
        // The span that is too full need not start with the first call.
        assert!(!keeps_to_bucket(&[(0, 1), (100, 2), (105, 1)], 2, 1, 10));
    }

    #[test]
    fn spacing_is_measured_by_the_permits_of_the_earlier_call() {
        assert!(keeps_spacing(&[(20, 1), (0, 2)], 1, 10));
        assert!(!keeps_spacing(&[(0, 2), (19, 1)], 1, 10));
        assert!(!keeps_spacing(&[(0, 1), (0, 1)], 1, 10));
    }
}
