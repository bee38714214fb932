//! What callers asked for lately: who comes again costs no keys made anew.

use std::hash::RandomState;
use std::sync::{Arc, Mutex, PoisonError};

use hashbrown::HashTable;

use super::caller::Caller;
use crate::limiter::PermitRequest;

/// Enough that two requests at one time seldom meet in one.
const SHARDS: usize = 16;
/// Callers that are remembered in each; with one more, all are forgotten.
const MOST: usize = 1_024;

/// By policy and caller.
#[derive(Debug, Default)]
pub(super) struct Recent {
    shards: [Mutex<HashTable<OfCaller>>; SHARDS],
    hasher: RandomState,
}

/// What one caller asked for, by policy.
#[derive(Debug)]
struct OfCaller {
    hash: u64,
    caller: Caller<'static>,
    requests: Vec<(usize, Arc<PermitRequest>)>,
}

impl Recent {
    /// What `caller` asks for under the policy at `policy`.
    pub(super) fn get_or_insert(
        &self,
        policy: usize,
        caller: Caller<'_>,
        make: impl FnOnce(&Caller<'_>) -> PermitRequest,
    ) -> Arc<PermitRequest> {
        let hash = caller.hash_by(&self.hasher);
        // By other bits than the table in it.
        let place = usize::try_from((hash >> 32) % SHARDS as u64).unwrap_or_default();
        let Some(shard) = self.shards.get(place) else { return Arc::new(make(&caller)) };
        let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
        let is_caller = |known: &OfCaller| known.caller == caller;
        if let Some(known) = shard.find_mut(hash, is_caller) {
            if let Some((_, request)) = known.requests.iter().find(|(of, _)| *of == policy) {
                return Arc::clone(request);
            }
            let request = Arc::new(make(&caller));
            known.requests.push((policy, Arc::clone(&request)));
            return request;
        }
        let request = Arc::new(make(&caller));
        if shard.len() >= MOST {
            // Looking for the old ones each time would cost more.
            shard.clear();
        }
        let requests = vec![(policy, Arc::clone(&request))];
        let of_caller = OfCaller { hash, caller: caller.into_owned(), requests };
        shard.insert_unique(hash, of_caller, |known| known.hash);
        request
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_comes_again_is_known_and_no_more_are_kept_than_there_is_room_for() {
        let recent = Recent::default();
        let of = |policy, name: &str| {
            recent.get_or_insert(policy, Caller::named(name.to_owned()), |_| PermitRequest::new("shop"))
        };
        let first = of(0, "a");
        assert!(Arc::ptr_eq(&first, &of(0, "a")));
        assert!(!Arc::ptr_eq(&first, &of(1, "a")));
        for caller in 0..100_000 {
            of(0, &caller.to_string());
        }
        let kept: usize = recent.shards.iter().map(|shard| shard.lock().unwrap().len()).sum();
        assert!(kept <= SHARDS * MOST, "{kept}");
    }
}
