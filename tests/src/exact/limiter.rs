//! All keys, and what can be done to them.

use std::collections::BTreeMap;

use super::charge::Charge;
use super::decision::{Answer, Decision, Seat, decide};
use super::number::{Micros, answer};
use super::quota::Quota;
use super::rules::{Charged, Standing, State};

/// One quota that a call is governed by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Whose permits it takes. The claims of one call differ in it.
    pub key: String,
    /// What the caller takes the quota to be.
    pub quota: Quota,
    /// Microseconds the call would wait for it; 0 = it never waits.
    pub max_wait: u64,
}

/// The state of every key. Instants are microseconds since any fixed point.
///
/// ```
/// use ratelimit_tests::exact::{Algorithm, Answer, Claim, Limiter, Quota};
///
/// let quota = Quota::new(Algorithm::TokenBucket, 1, 1_000);
/// let claim = Claim { key: "user:7".into(), quota, max_wait: 500 };
/// let mut limiter = Limiter::default();
/// let decision = limiter.decide(&[claim.clone()], 1, None, 0);
/// assert_eq!(decision.answers, [Answer::Admitted]);
/// let decision = limiter.decide(&[claim], 1, None, 600);
/// assert_eq!(decision.answers, [Answer::Reserved { charged: 1, wait: 400 }]);
/// assert!(limiter.give_back(&decision.charges[0], 700));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Limiter {
    entries: BTreeMap<String, Entry>,
}

/// What is stored about a key.
#[derive(Debug, Clone)]
struct Entry {
    /// The quota with the numbers that `state` is in.
    quota: Quota,
    /// The instant of the last write.
    at: Micros,
    state: State,
}

impl Limiter {
    /// Decides `calls` identical calls one after the other, at `now`, until one is refused. The
    /// claims are in the order of their scopes. Nothing may go before `gate`.
    pub fn decide(&mut self, claims: &[Claim], calls: u64, gate: Option<u64>, now: u64) -> Decision {
        for claim in claims {
            if self.follow_clock(&claim.key, now.into()) {
                // It is written anew, so it is written in the numbers that are in force.
                let (quota, state) = self.read(&claim.key, &claim.quota, now.into());
                self.write(&claim.key, quota, state, now.into());
            }
        }
        let mut answers = Vec::new();
        let mut charges = Vec::new();
        for call in 0..calls {
            let answer = match answers.last() {
                Some(&refused @ Answer::Refused { .. }) => refused,
                _ => self.decide_one(claims, call, gate, now.into(), &mut charges),
            };
            answers.push(answer);
        }
        as_one(&mut charges, &answers);
        let standings = claims.iter().map(|claim| self.standing(claim, now.into())).collect();
        Decision { answers, standings, charges }
    }

    /// What is left of each claim's quota.
    pub fn peek(&mut self, claims: &[Claim], now: u64) -> Vec<Standing> {
        self.decide(claims, 0, None, now).standings
    }

    /// Gives back a charge that was not used, as far as nothing was built on it, and says whether
    /// anything was given back. A charge is given back at most once.
    pub fn give_back(&mut self, charge: &Charge, now: u64) -> bool {
        let now = Micros::from(now);
        self.follow_clock(&charge.key, now);
        let Some(entry) = self.entries.get_mut(&charge.key) else { return false };
        let quota = charge.quota.with_numbers_of(&entry.quota);
        let charged = Charged {
            trace: &charge.trace,
            slot: charge.slot.into(),
            cost: charge.cost.into(),
            limit: charge.quota.limit,
        };
        let given_back = entry.state.rules_mut().give_back(&quota, &charged, now);
        if given_back {
            entry.at = now;
        }
        given_back
    }

    /// Takes `permits` now, whether they are there or not.
    pub fn penalize(&mut self, key: &str, quota: &Quota, permits: u64, now: u64) {
        let (quota, mut state) = self.rewritten(key, quota, now.into());
        state.rules_mut().penalize(&quota, permits.into(), now.into());
        self.write(key, quota, state, now.into());
    }

    /// Puts `permits` back, up to what a new key has.
    pub fn reward(&mut self, key: &str, quota: &Quota, permits: u64, now: u64) {
        let (quota, mut state) = self.rewritten(key, quota, now.into());
        state.rules_mut().reward(&quota, permits.into(), now.into());
        self.write(key, quota, state, now.into());
    }

    /// Forgets a key.
    pub fn reset(&mut self, key: &str) {
        self.entries.remove(key);
    }

    fn decide_one(
        &mut self,
        claims: &[Claim],
        call: u64,
        gate: Option<u64>,
        now: Micros,
        charges: &mut Vec<Charge>,
    ) -> Answer {
        let seats: Vec<Seat> = claims.iter().map(|claim| self.seat(claim, now)).collect();
        let (verdict, slots) = decide(&seats, gate, now);
        for (place, slot) in slots {
            let Claim { key, quota: stated, .. } = &claims[place];
            let Seat { quota, mut state, .. } = self.seat(&claims[place], now);
            let trace = state.rules_mut().charge(&quota, now, slot);
            charges.push(Charge {
                key: key.clone(),
                call,
                claim: place,
                slot: answer(slot),
                cost: stated.cost,
                quota: *stated,
                trace,
            });
            self.write(key, quota, state, now);
        }
        verdict
    }

    fn standing(&self, claim: &Claim, now: Micros) -> Standing {
        let seat = self.seat(claim, now);
        seat.state.rules().standing(&seat.quota, now, claim.max_wait > 0)
    }

    fn seat(&self, claim: &Claim, now: Micros) -> Seat {
        let (quota, state) = self.read(&claim.key, &claim.quota, now);
        Seat { quota, max_wait: claim.max_wait, state }
    }

    /// The state of `key` in the numbers that are in force, and those numbers: the caller's, unless
    /// the key has seen a higher version.
    fn read(&self, key: &str, stated: &Quota, now: Micros) -> (Quota, State) {
        let Some(entry) = self.entries.get(key) else {
            return (*stated, State::new(stated, now));
        };
        let stored = stated.with_numbers_of(&entry.quota);
        if stated.version < stored.version {
            return (stored, entry.state.clone());
        }
        if stated.algorithm != stored.algorithm {
            return (*stated, State::new(stated, now));
        }
        let mut state = entry.state.clone();
        if !stated.has_numbers_of(&stored) {
            state.rules_mut().change(&stored, stated, now);
        }
        (*stated, state)
    }

    fn rewritten(&mut self, key: &str, stated: &Quota, now: Micros) -> (Quota, State) {
        self.follow_clock(key, now);
        self.read(key, stated, now)
    }

    fn write(&mut self, key: &str, quota: Quota, state: State, now: Micros) {
        self.entries.insert(key.to_owned(), Entry { quota, at: now, state });
    }

    /// A clock that was set back takes everything that is stored with it, whatever is then decided.
    /// Says whether anything was to be moved.
    fn follow_clock(&mut self, key: &str, now: Micros) -> bool {
        let Some(entry) = self.entries.get_mut(key).filter(|entry| now < entry.at) else { return false };
        let moved = entry.state.rules_mut().move_back(&entry.quota, entry.at, now);
        entry.at = now;
        moved
    }
}

/// Calls that are admitted together are one charge, of which each can give back its part: what one of
/// them left for the next tells nothing about it.
fn as_one(charges: &mut [Charge], answers: &[Answer]) {
    let admitted = answers.iter().filter(|answer| **answer == Answer::Admitted).count() as u64;
    let (together, _) = charges.split_at_mut(charges.partition_point(|charge| charge.call < admitted));
    let last: Vec<Charge> = together.iter().filter(|charge| charge.call + 1 == admitted).cloned().collect();
    for charge in together {
        charge.trace = last[charge.claim].trace.clone();
    }
}
