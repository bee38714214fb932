//! What callers asked for lately: who comes again costs no keys made anew.

use std::hash::RandomState;
use std::sync::{Arc, Mutex, PoisonError};

use hashbrown::HashTable;

use super::caller::Caller;
use super::policy::Checked;
use crate::limiter::PermitRequest;

/// Enough that two requests at one time seldom meet in one.
const SHARDS: usize = 16;
/// Callers that are remembered in each; with one more, all are forgotten.
const MOST: usize = 1_024;

/// What a caller asks for under a policy: one thing to hold on to while a request is served.
pub(super) struct Asked {
    pub(super) policy: Arc<Checked>,
    pub(super) request: PermitRequest,
}

/// By policy and caller.
#[derive(Default)]
pub(super) struct Recent {
    shards: [Shard; SHARDS],
    hasher: RandomState,
}

/// Some of the callers. Two processors that ask for two of these do not wait for one line of memory.
#[derive(Default)]
#[repr(align(128))]
struct Shard(Mutex<HashTable<OfCaller>>);

/// What one caller asked for, by policy.
struct OfCaller {
    hash: u64,
    caller: Caller<'static>,
    asked: Vec<Arc<Asked>>,
}

impl Recent {
    /// What `caller` asks for under `policy`.
    pub(super) fn get_or_insert(
        &self,
        policy: &Arc<Checked>,
        caller: Caller<'_>,
        make: impl FnOnce(&Caller<'_>) -> PermitRequest,
    ) -> Arc<Asked> {
        let make =
            |caller: &Caller<'_>| Arc::new(Asked { policy: Arc::clone(policy), request: make(caller) });
        let hash = caller.hash_by(&self.hasher);
        // By other bits than the table in it.
        let place = usize::try_from((hash >> 32) % SHARDS as u64).unwrap_or_default();
        let Some(shard) = self.shards.get(place) else { return make(&caller) };
        let mut shard = shard.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_caller = |known: &OfCaller| known.caller == caller;
        if let Some(known) = shard.find_mut(hash, is_caller) {
            if let Some(asked) = known.asked.iter().find(|asked| Arc::ptr_eq(&asked.policy, policy)) {
                return Arc::clone(asked);
            }
            let asked = make(&caller);
            known.asked.push(Arc::clone(&asked));
            return asked;
        }
        let asked = make(&caller);
        if shard.len() >= MOST {
            // Looking for the old ones each time would cost more.
            shard.clear();
        }
        let of_caller = OfCaller { hash, caller: caller.into_owned(), asked: vec![Arc::clone(&asked)] };
        shard.insert_unique(hash, of_caller, |known| known.hash);
        asked
    }
}

#[cfg(test)]
mod tests {
    use super::super::policy::Policy;
    use super::*;

    #[test]
    fn who_comes_again_is_known_and_no_more_are_kept_than_there_is_room_for() {
        let recent = Recent::default();
        let policies = ["a", "b"].map(|name| Arc::new(Policy::new(name).check().unwrap()));
        let of = |policy: usize, name: &str| {
            let caller = Caller::named(name.to_owned());
            recent.get_or_insert(&policies[policy], caller, |_| PermitRequest::new("shop"))
        };
        let first = of(0, "a");
        assert!(Arc::ptr_eq(&first, &of(0, "a")));
        let other = of(1, "a");
        assert_eq!((&*first.policy.name, &*other.policy.name), ("a", "b"));
        assert!(Arc::ptr_eq(&other, &of(1, "a")));
        for caller in 0..100_000 {
            of(0, &caller.to_string());
        }
        let kept: usize = recent.shards.iter().map(|shard| shard.0.lock().unwrap().len()).sum();
        assert!(kept <= SHARDS * MOST, "{kept}");
    }
}
