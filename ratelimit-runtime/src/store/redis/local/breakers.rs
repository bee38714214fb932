//! What a process remembers of breakers: one that the store said is open stays so while the store is gone.

use ratelimit_core::algorithm::NEVER_US;
use ratelimit_core::breaker::Forced;
use ratelimit_core::{Binding, Refusal};

use super::{Local, local};
use crate::store::memory::Seeded;
use crate::store::{Answer, Guard};
use crate::time::micros;

impl Local {
    /// Remembers what the store says that `guard` does. Says whether it has been open here, and is not any more.
    pub(in crate::store::redis) fn note_breaker(&self, guard: &Guard, answer: &Answer) -> bool {
        let seeded = match (answer.decision.refusal, answer.tickets.first()) {
            (Some(Refusal { by: Binding::Breaker, retry_after_us }), _) => match retry_after_us {
                NEVER_US.. => Seeded::Held(Forced::Open),
                open_us => Seeded::OpenFor(open_us),
            },
            // What its probes tell, others hear from the store alone.
            (_, Some(ticket)) if ticket.probe.is_some() => {
                Seeded::OpenFor(guard.lease_us.min(micros(guard.breaker.open_for())))
            }
            // It lets calls through: so does one of which nothing is known.
            (_, Some(_)) if self.memory.has_breakers() => Seeded::AsNew,
            _ => return false,
        };
        self.memory.seed_breaker(&guard.kept_at(local(&guard.key)), seeded)
    }
}
