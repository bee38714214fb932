//! What was created, and which answers belong to which idempotency keys. Bounded: the oldest go.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::Method;
use serde_json::Value;

use crate::strict_upstream::{Answer, Arrival};

/// Objects of each kind, and idempotency keys, that are kept.
pub const KEPT: usize = 10_000;

/// The objects of one kind.
#[derive(Default)]
pub(super) struct Shelf(BTreeMap<String, Value>);

impl Shelf {
    pub(super) fn put(&mut self, id: String, object: Value) {
        self.0.insert(id, object);
        if self.0.len() > KEPT {
            self.0.pop_first();
        }
    }

    pub(super) fn get(&self, id: &str) -> Option<&Value> {
        self.0.get(id)
    }

    pub(super) fn get_mut(&mut self, id: &str) -> Option<&mut Value> {
        self.0.get_mut(id)
    }

    /// Newest first. Ids are numbered and of one length, so their order is that of creation.
    pub(super) fn newest_first(&self) -> impl DoubleEndedIterator<Item = (&str, &Value)> {
        self.0.iter().rev().map(|(id, object)| (id.as_str(), object))
    }
}

/// What a first request with an idempotency key asked, and what it was told.
struct Told {
    number: u64,
    method: Method,
    path: String,
    body: Bytes,
    answer: Answer,
}

/// What an idempotency key means for a request.
pub(super) enum Replay {
    /// Nothing: the key is new.
    New,
    /// It was answered before, with this.
    Told(Answer),
    /// The key belongs to another request.
    Conflict,
}

#[derive(Default)]
pub(super) struct Store {
    numbers: u64,
    pub(super) payment_intents: Shelf,
    pub(super) customers: Shelf,
    told: BTreeMap<String, Told>,
    told_in_order: BTreeMap<u64, String>,
}

impl Store {
    /// The next number; ids of every kind are made of it.
    pub(super) fn number(&mut self) -> u64 {
        self.numbers += 1;
        self.numbers
    }

    pub(super) fn replay(&self, key: &str, arrival: &Arrival) -> Replay {
        match self.told.get(key) {
            None => Replay::New,
            Some(told) if told.is_for(arrival) => Replay::Told(told.answer.clone()),
            Some(_) => Replay::Conflict,
        }
    }

    pub(super) fn remember(&mut self, key: &str, arrival: &Arrival, answer: &Answer) {
        let number = self.number();
        let told = Told {
            number,
            method: arrival.method.clone(),
            path: arrival.path.clone(),
            body: arrival.body.clone(),
            answer: answer.clone(),
        };
        if let Some(before) = self.told.insert(key.to_owned(), told) {
            self.told_in_order.remove(&before.number);
        }
        self.told_in_order.insert(number, key.to_owned());
        if self.told.len() > KEPT
            && let Some((_, oldest)) = self.told_in_order.pop_first()
        {
            self.told.remove(&oldest);
        }
    }
}

impl Told {
    fn is_for(&self, arrival: &Arrival) -> bool {
        self.method == arrival.method && self.path == arrival.path && self.body == arrival.body
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_object_goes_when_the_shelf_is_full() {
        let mut shelf = Shelf::default();
        for number in 0..=KEPT {
            shelf.put(format!("pi_{number:016x}"), Value::Null);
        }
        assert_eq!(shelf.newest_first().count(), KEPT);
        assert!(shelf.get(&format!("pi_{:016x}", 0)).is_none());
        assert!(shelf.get(&format!("pi_{KEPT:016x}")).is_some());
    }
}
