//! Where keys stand in a list, by their hashes: which are worked out once for a plan, not once for a call.

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

#[derive(Debug)]
struct Place<K> {
    hash: u64,
    key: K,
    at: usize,
}

#[derive(Debug)]
pub(super) struct Places<K>(HashTable<Place<K>>);

impl<K: AsRef<str>> Places<K> {
    pub(super) fn reserve(&mut self, more: usize) {
        self.0.reserve(more, |place| place.hash);
    }

    pub(super) fn get(&self, hash: u64, key: &str) -> Option<usize> {
        self.0.find(hash, |place| place.key.as_ref() == key).map(|place| place.at)
    }

    /// Where `key` stands; at `at` from now on, if nowhere.
    pub(super) fn get_or_insert(&mut self, hash: u64, key: K, at: usize) -> usize {
        match self.entry(hash, &key) {
            Entry::Occupied(place) => place.get().at,
            Entry::Vacant(free) => free.insert(Place { hash, key, at }).get().at,
        }
    }

    pub(super) fn set(&mut self, hash: u64, key: K, at: usize) {
        match self.entry(hash, &key) {
            Entry::Occupied(place) => place.into_mut().at = at,
            Entry::Vacant(free) => {
                free.insert(Place { hash, key, at });
            }
        }
    }

    fn entry(&mut self, hash: u64, key: &K) -> Entry<'_, Place<K>> {
        self.0.entry(hash, |place| place.key.as_ref() == key.as_ref(), |place| place.hash)
    }
}

impl<K> Default for Places<K> {
    fn default() -> Self {
        Self(HashTable::new())
    }
}
