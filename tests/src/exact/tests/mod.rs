//! The model against cases computed by hand, and against what was really sent.

mod bounds;
mod buckets;
mod changes;
mod decisions;
mod windows;

use super::{Algorithm, Answer, Charge, Claim, Decision, Limiter, Quota, RefusedBy, Standing};

/// One key of one quota, called with the longest wait that matters.
#[derive(Clone)]
struct One {
    limiter: Limiter,
    claim: Claim,
}

impl One {
    fn new(quota: Quota) -> Self {
        Self { limiter: Limiter::default(), claim: claim("one", quota, 1 << 40) }
    }

    fn impatient(quota: Quota) -> Self {
        Self { limiter: Limiter::default(), claim: claim("one", quota, 0) }
    }

    fn call(&mut self, now: u64) -> Answer {
        self.calls(1, now).answers[0]
    }

    fn calls(&mut self, calls: u64, now: u64) -> Decision {
        self.limiter.decide(std::slice::from_ref(&self.claim), calls, None, now)
    }

    /// Makes a call that is let through, and gives what it took.
    fn charge(&mut self, now: u64) -> Charge {
        self.calls(1, now).charges.remove(0)
    }

    /// The instants at which that many calls go.
    fn slots(&mut self, calls: u64, now: u64) -> Vec<u64> {
        self.calls(calls, now).charges.iter().map(|charge| charge.slot).collect()
    }

    fn give_back(&mut self, charge: &Charge, now: u64) -> bool {
        self.limiter.give_back(charge, now)
    }

    fn standing(&mut self, now: u64) -> (u64, u64) {
        let Standing { remaining, reset_after } =
            self.limiter.peek(std::slice::from_ref(&self.claim), now)[0];
        (remaining, reset_after)
    }

    fn penalize(&mut self, permits: u64, now: u64) {
        self.limiter.penalize("one", &self.claim.quota, permits, now);
    }

    fn reward(&mut self, permits: u64, now: u64) {
        self.limiter.reward("one", &self.claim.quota, permits, now);
    }
}

fn claim(key: &str, quota: Quota, max_wait: u64) -> Claim {
    Claim { key: key.to_owned(), quota, max_wait }
}

fn reserved(charged: usize, wait: u64) -> Answer {
    Answer::Reserved { charged, wait }
}

fn refused(claim: usize, retry_after: u64) -> Answer {
    Answer::Refused { by: RefusedBy::Claim(claim), retry_after }
}
