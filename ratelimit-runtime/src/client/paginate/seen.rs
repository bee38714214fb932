//! What came of a list already, so that one that never ends is left.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

/// The most pages without items in a row: what is filtered or was deleted leaves some, and no list so many.
const MOST_EMPTY: usize = 1_000;

/// What was seen, as hashes: how long a cursor or a page is, and how many there are, is the upstream's to say.
#[derive(Debug, Default)]
pub(super) struct Seen {
    cursors: HashSet<u128>,
    /// The page before.
    before: Option<u128>,
    /// How many pages in a row had no items.
    empty: usize,
    keys: [RandomState; 2],
}

impl Seen {
    /// With more cursors, all are forgotten: then a circle is found in its next round.
    const MOST: usize = 65_536;

    /// Whether `cursor` was not there before.
    pub(super) fn is_new(&mut self, cursor: &str) -> bool {
        if self.cursors.len() >= Self::MOST {
            self.cursors.clear();
        }
        let hash = self.hash(cursor.as_bytes());
        self.cursors.insert(hash)
    }

    /// Whether there was a page.
    pub(super) fn a_page(&self) -> bool {
        self.before.is_some()
    }

    /// Takes note of a page. Refused are the one before once more, unless it `may_repeat`, and one of very many that
    /// are empty.
    pub(super) fn page(&mut self, body: &[u8], is_empty: bool, may_repeat: bool) -> Result<(), String> {
        let hash = self.hash(body);
        let before = self.before.replace(hash);
        self.empty = if is_empty { self.empty + 1 } else { 0 };
        if self.empty > MOST_EMPTY {
            return Err(format!(
                "has no items, like {MOST_EMPTY} before it, and none says that it is the last"
            ));
        }
        if before == Some(hash) && !may_repeat {
            let problem =
                "is the one before once more: the upstream does not go by what pages are asked for by";
            return Err(problem.to_owned());
        }
        Ok(())
    }

    fn hash(&self, bytes: &[u8]) -> u128 {
        let [high, low] = self.keys.each_ref().map(|key| u128::from(key.hash_one(bytes)));
        high << 64 | low
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_of_cursors_has_a_bound() {
        let mut seen = Seen::default();
        let many = 2 * Seen::MOST + 2;
        for number in 0..many {
            assert!(seen.is_new(&number.to_string()) && seen.cursors.len() <= Seen::MOST);
        }
        assert!(!seen.is_new(&(many - 1).to_string()));
    }

    #[test]
    fn pages_without_items_go_on_for_long_and_not_for_ever() {
        let mut seen = Seen::default();
        assert!(!seen.a_page());
        for _ in 0..MOST_EMPTY {
            seen.page(b"[]", true, true).unwrap();
        }
        assert!(seen.page(b"[]", true, true).unwrap_err().contains("1000 before it"));
        seen.page(b"[1]", false, false).unwrap();
        seen.page(b"[]", true, true).unwrap();
        assert!(seen.a_page());
    }
}
