//! Which calls may share a script: all, or on a cluster those whose keys lie in one slot.

use std::sync::Arc;
#[cfg(feature = "redis-cluster")]
use std::{collections::HashMap, sync::Mutex, sync::PoisonError};

use super::batch::Lane;

/// The lanes of one store.
#[derive(Debug)]
pub(super) enum Lanes {
    One(Arc<Lane>),
    /// One for each slot that was asked for.
    #[cfg(feature = "redis-cluster")]
    Slots(Mutex<HashMap<u16, Arc<Lane>>>),
}

impl Lanes {
    pub(super) fn new(cluster: bool) -> Self {
        match cluster {
            #[cfg(feature = "redis-cluster")]
            true => Self::Slots(Mutex::default()),
            _ => Self::One(Arc::default()),
        }
    }

    /// All that there are.
    pub(super) fn all(&self) -> Vec<Arc<Lane>> {
        match self {
            Self::One(lane) => vec![Arc::clone(lane)],
            #[cfg(feature = "redis-cluster")]
            Self::Slots(lanes) => {
                lanes.lock().unwrap_or_else(PoisonError::into_inner).values().map(Arc::clone).collect()
            }
        }
    }

    /// How many of them have a server that does not answer.
    pub(super) fn gone(&self) -> usize {
        self.all().iter().filter(|lane| lane.health.is_open()).count()
    }

    /// The lane of a key, and of all keys with its hash tag.
    #[cfg_attr(not(feature = "redis-cluster"), expect(unused_variables, reason = "one lane has all keys"))]
    pub(super) fn of(&self, key: &str) -> Arc<Lane> {
        match self {
            Self::One(lane) => Arc::clone(lane),
            #[cfg(feature = "redis-cluster")]
            Self::Slots(lanes) => {
                let mut lanes = lanes.lock().unwrap_or_else(PoisonError::into_inner);
                Arc::clone(lanes.entry(slot(key)).or_default())
            }
        }
    }
}

/// The slot that a cluster keeps `key` in, which its hash tag decides
/// ([specification](https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#hash-tags)).
#[cfg(feature = "redis-cluster")]
fn slot(key: &str) -> u16 {
    const SLOTS: u16 = 16_384;
    let tag = key.split_once('{').and_then(|(_, rest)| rest.split_once('}')).map(|(tag, _)| tag);
    let hashed = tag.filter(|tag| !tag.is_empty()).unwrap_or(key);
    crc16::State::<crc16::XMODEM>::calculate(hashed.as_bytes()) % SLOTS
}

#[cfg(all(test, feature = "redis-cluster"))]
mod tests {
    #[test]
    fn a_key_lies_in_the_slot_of_its_hash_tag() {
        // By `CLUSTER KEYSLOT` of Redis 7.0.
        for (key, slot) in [("foo", 12_182), ("rl:{foo}:api", 12_182), ("123456789", 12_739)] {
            assert_eq!(super::slot(key), slot, "{key}");
        }
    }
}
