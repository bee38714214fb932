//! Did you mean: the known name that a misspelt one is closest to.

/// The closest of `known`, if one is close enough to be what was meant.
///
/// ```
/// use ratelimit_core::suggest::closest;
///
/// assert_eq!(closest("bust", ["limit", "burst"]), Some("burst"));
/// assert_eq!(closest("window", ["limit", "burst"]), None);
/// ```
#[must_use]
pub fn closest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = name.to_lowercase();
    known
        .into_iter()
        .map(|candidate| (distance(&folded, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= allowed(candidate))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// A third of the name may be wrong, up to three characters: `gte` is `get`, `window` is not `wait`.
fn allowed(name: &str) -> usize {
    (name.chars().count() / 3).clamp(1, 3)
}

/// Edits from `a` to `b`: insertions, deletions, substitutions, and swaps of neighbours.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let mut previous_a = None;
    for (row, from) in a.chars().enumerate() {
        let mut current = vec![row + 1];
        let mut previous_b = None;
        for (column, &to) in b.iter().enumerate() {
            let cell = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX - 1);
            let substituted = cell(&above, column) + usize::from(from != to);
            let mut best = substituted.min(cell(&above, column + 1) + 1).min(cell(&current, column) + 1);
            if previous_a == Some(to) && previous_b == Some(from) {
                best = best.min(column.checked_sub(1).map_or(usize::MAX - 1, |at| cell(&before, at)) + 1);
            }
            current.push(best);
            previous_b = Some(to);
        }
        before = std::mem::replace(&mut above, current);
        previous_a = Some(from);
    }
    above.last().copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        let known = ["get", "post", "rate_limited", "per", "burst", "base_url"];
        for (name, meant) in [
            ("gte", Some("get")),
            ("pst", Some("post")),
            ("rate_limitd", Some("rate_limited")),
            ("ratelimited", Some("rate_limited")),
            ("bust", Some("burst")),
            ("BaseUrl", Some("base_url")),
            ("peer", Some("per")),
            ("tracing", None),
            ("window", None),
        ] {
            assert_eq!(closest(name, known), meant, "{name}");
        }
    }
}
