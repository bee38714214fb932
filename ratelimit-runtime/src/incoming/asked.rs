//! What callers asked for lately: who comes again costs no keys made anew.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};

use crate::limiter::PermitRequest;

/// Enough that two requests at one time seldom meet in one.
const SHARDS: usize = 16;
/// Callers that are remembered in each; with one more, all are forgotten.
const MOST: usize = 1_024;

/// By policy and caller.
#[derive(Debug, Default)]
pub(super) struct Recent {
    shards: [Mutex<HashMap<String, OfCaller>>; SHARDS],
    hasher: RandomState,
}

/// By policy.
type OfCaller = Vec<(usize, Arc<PermitRequest>)>;

impl Recent {
    /// What `caller` asks for under the policy at `policy`.
    pub(super) fn get_or_insert(
        &self,
        policy: usize,
        caller: &str,
        make: impl FnOnce() -> PermitRequest,
    ) -> Arc<PermitRequest> {
        let place = usize::try_from(self.hasher.hash_one(caller) % SHARDS as u64).unwrap_or_default();
        let Some(shard) = self.shards.get(place) else { return Arc::new(make()) };
        let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
        let known = shard.get(caller).and_then(|known| known.iter().find(|(of, _)| *of == policy));
        if let Some((_, request)) = known {
            return Arc::clone(request);
        }
        let request = Arc::new(make());
        if shard.len() >= MOST && !shard.contains_key(caller) {
            // Looking for the old ones each time would cost more.
            shard.clear();
        }
        shard.entry(caller.to_owned()).or_default().push((policy, Arc::clone(&request)));
        request
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_comes_again_is_known_and_no_more_are_kept_than_there_is_room_for() {
        let recent = Recent::default();
        let make = || PermitRequest::new("shop");
        let first = recent.get_or_insert(0, "a", make);
        assert!(Arc::ptr_eq(&first, &recent.get_or_insert(0, "a", make)));
        assert!(!Arc::ptr_eq(&first, &recent.get_or_insert(1, "a", make)));
        for caller in 0..100_000 {
            recent.get_or_insert(0, &caller.to_string(), make);
        }
        let kept: usize = recent.shards.iter().map(|shard| shard.lock().unwrap().len()).sum();
        assert!(kept <= SHARDS * MOST, "{kept}");
    }
}
