//! The plans that a request has come to, so that each is made once.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use crate::store::Plan;

/// The first plan stays, so that it is read without a lock: most requests have no other. Where it does not
/// hold any more, because quotas were changed or another limiter is asked, the latest is kept beside it.
#[derive(Debug, Default)]
pub(super) struct Plans {
    first: OnceLock<Planned>,
    latest: Mutex<Option<Planned>>,
}

/// A plan, and the policies it was made under.
#[derive(Debug, Clone)]
struct Planned {
    generation: u64,
    plan: Arc<Plan>,
}

impl Plans {
    /// The plan under the policies of `generation`, which `make` makes where there is none.
    pub(super) fn of(&self, generation: u64, make: impl FnOnce() -> Plan) -> Cow<'_, Arc<Plan>> {
        match self.first.get() {
            Some(first) if first.generation == generation => Cow::Borrowed(&first.plan),
            Some(_) => Cow::Owned(self.latest_of(generation, make)),
            None => {
                let own = Planned { generation, plan: Arc::new(make()) };
                match self.first.get_or_init(|| own.clone()) {
                    first if first.generation == generation => Cow::Borrowed(&first.plan),
                    // Another limiter was quicker.
                    _ => Cow::Owned(own.plan),
                }
            }
        }
    }

    fn latest_of(&self, generation: u64, make: impl FnOnce() -> Plan) -> Arc<Plan> {
        let mut latest = self.latest();
        if let Some(known) = latest.as_ref().filter(|known| known.generation == generation) {
            return Arc::clone(&known.plan);
        }
        let plan = Arc::new(make());
        *latest = Some(Planned { generation, plan: Arc::clone(&plan) });
        plan
    }

    fn latest(&self) -> MutexGuard<'_, Option<Planned>> {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clone for Plans {
    fn clone(&self) -> Self {
        Self { first: self.first.clone(), latest: Mutex::new(self.latest().clone()) }
    }
}
