//! The exact model, asked as a store is.

use ratelimit_core::algorithm::NEVER_US;
use ratelimit_core::{Algorithm, Binding, Quota, Refusal, Scope, Standing};
use ratelimit_tests::exact::{self, Charge, Claim, Limiter, RefusedBy};

use crate::store::{Answer, Ask, Correction, Entry, Plan};

/// The model, and the gate, of which it only takes the instant.
#[derive(Default)]
pub(super) struct Exact {
    limiter: Limiter,
    gate: Option<Gate>,
}

struct Gate {
    not_before_us: u64,
    said_at_us: u64,
}

/// What became of one call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reply {
    Admitted,
    Reserved { charged: usize, wait_us: u64 },
    Refused(Refusal),
}

/// What the model says.
pub(super) struct Expected {
    pub(super) replies: Vec<Reply>,
    pub(super) standings: Vec<Standing>,
    /// In the order of the calls, and of the claims of each.
    pub(super) charges: Vec<Charge>,
}

/// What a store's answer comes to, call by call, until the first that is refused.
pub(super) fn replies(answer: &Answer) -> Vec<Reply> {
    let decision = &answer.decision;
    let admitted = (0..decision.admitted).map(|_| Reply::Admitted);
    let reserved = decision.reserved.iter();
    let reserved = reserved.map(|one| Reply::Reserved { charged: one.charged, wait_us: one.wait_us });
    admitted.chain(reserved).chain(decision.refusal.map(Reply::Refused)).collect()
}

impl Exact {
    pub(super) fn decide(&mut self, entry: &Entry, calls: u64, now_us: u64) -> Expected {
        let asks = entry.asks();
        let claims: Vec<Claim> = asks.iter().map(|ask| claim(ask, entry.max_wait_us(&ask.quota))).collect();
        let gate = self.gate(now_us);
        let decision = self.limiter.decide(&claims, calls, gate, now_us);
        let mut replies: Vec<Reply> = decision.answers.iter().map(reply).collect();
        if replies.contains(&Reply::Admitted) {
            self.gate.take_if(|gate| gate.not_before_us <= now_us);
        }
        // The rest is refused as the first was.
        if let Some(first) = replies.iter().position(|reply| matches!(reply, Reply::Refused(_))) {
            replies.truncate(first + 1);
        }
        Expected { replies, standings: self.standings(asks, now_us), charges: decision.charges }
    }

    pub(super) fn give_back(&mut self, charge: &Charge, now_us: u64) -> bool {
        self.limiter.give_back(charge, now_us)
    }

    pub(super) fn correct(&mut self, plan: &Plan, correction: Correction, now_us: u64) -> Vec<Standing> {
        for ask in plan.asks.iter() {
            let quota = quota(&ask.quota);
            match correction {
                Correction::Penalize(permits) => {
                    self.limiter.penalize(&ask.key, &quota, ask.quota.penalty(permits), now_us);
                }
                Correction::Reward(permits) => self.limiter.reward(&ask.key, &quota, permits, now_us),
                Correction::Lower(permits) => {
                    let standing = self.standings(std::slice::from_ref(ask), now_us);
                    let more =
                        standing.iter().map(|standing| standing.remaining.saturating_sub(permits)).sum();
                    if more > 0 {
                        self.limiter.penalize(&ask.key, &quota, more, now_us);
                    }
                }
            }
        }
        self.standings(&plan.asks, now_us)
    }

    /// What was said before holds where it is longer; no time at all opens the gate.
    pub(super) fn hold(&mut self, closed_us: u64, now_us: u64) {
        let not_before_us = self.gate(now_us).unwrap_or(now_us).max(now_us + closed_us);
        self.gate = (closed_us > 0).then_some(Gate { not_before_us, said_at_us: now_us });
    }

    /// Where the quotas stand, whoever asks: for one that waits, what its queue would take.
    fn standings(&mut self, asks: &[Ask], now_us: u64) -> Vec<Standing> {
        let claims: Vec<Claim> = asks.iter().map(|ask| claim(ask, ask.quota.max_wait_us())).collect();
        let standings = self.limiter.peek(&claims, now_us).into_iter();
        standings
            .map(|standing| Standing { remaining: standing.remaining, reset_after_us: standing.reset_after })
            .collect()
    }

    /// A gate from the future comes back with the clock; one that is open is gone once a call has passed it.
    fn gate(&mut self, now_us: u64) -> Option<u64> {
        let gate = self.gate.as_mut()?;
        gate.not_before_us -= gate.said_at_us.saturating_sub(now_us);
        gate.said_at_us = gate.said_at_us.min(now_us);
        Some(gate.not_before_us).filter(|not_before_us| *not_before_us > now_us)
    }
}

fn claim(ask: &Ask, max_wait: u64) -> Claim {
    Claim { key: ask.key.to_string(), quota: quota(&ask.quota), max_wait }
}

fn quota(quota: &Quota) -> exact::Quota {
    let algorithm = match quota.algorithm() {
        Algorithm::TokenBucket => exact::Algorithm::TokenBucket,
        Algorithm::LeakyBucket => exact::Algorithm::LeakyBucket,
        Algorithm::SlidingWindow => exact::Algorithm::SlidingWindow,
        Algorithm::SlidingWindowApprox => exact::Algorithm::SlidingWindowApprox,
        Algorithm::FixedWindow => exact::Algorithm::FixedWindow,
        unknown => panic!("the model does not know {unknown}"),
    };
    let scope = Scope::ALL.iter().position(|scope| *scope == quota.scope()).unwrap();
    exact::Quota {
        algorithm,
        limit: quota.limit(),
        per: quota.per_us(),
        burst: quota.burst(),
        cost: quota.cost(),
        margin: u64::try_from(quota.margin().as_micros()).unwrap(),
        strict: quota.is_strict(),
        version: quota.version(),
        scope: u32::try_from(scope).unwrap(),
    }
}

fn reply(answer: &exact::Answer) -> Reply {
    match *answer {
        exact::Answer::Admitted => Reply::Admitted,
        exact::Answer::Reserved { charged, wait } => Reply::Reserved { charged, wait_us: wait },
        exact::Answer::Refused { by, retry_after } => {
            let by = match by {
                RefusedBy::Gate => Binding::NotBefore,
                RefusedBy::Claim(place) => Binding::Claim(place),
            };
            // What never comes is told by the largest number that there is.
            let retry_after_us = if retry_after == u64::MAX { NEVER_US } else { retry_after };
            Reply::Refused(Refusal { by, retry_after_us })
        }
    }
}
