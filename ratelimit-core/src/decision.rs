//! One decision over every quota that governs a call.
//!
//! A call passes the scopes from the narrowest to the widest. Where a scope has permits for it now,
//! they are taken and the next scope is asked, in the same step. Where a scope has them later, they
//! are reserved, and the call comes back at that instant for the scopes that are left: so a caller
//! that queues for its own budget holds no place in anybody else's, and the widest scope, which the
//! upstream enforces, is decided at the instant of sending. Where some scope cannot have them in
//! time, nothing is taken anywhere.
//!
//! The quotas of one scope are charged together, for the instant at which all of them have permits:
//! what is sent later must not count as sent now.
//!
//! A limit of calls in flight is passed before the other quotas of its scope: a call has its place
//! while it waits for their permits, and is sent the instant it has them. Nobody knows when a place
//! will be free, so a call that finds none takes nothing anywhere, and its process comes back for it.

mod at_once;
mod behind;

pub use self::at_once::{AtOnce, decide_at_once};
pub use self::behind::{BreakerClaim, decide_behind};
use crate::algorithm::{Charge, Kernel, NEVER_US, Receipt, Standing, State};
use crate::quota::Quota;

/// One quota's part in a decision.
#[derive(Debug, Clone)]
pub struct Claim<'a> {
    /// The quota.
    pub quota: &'a Quota,
    /// Its stored state: before the decision what the store holds, `None` where it holds none;
    /// after it what the store must hold, if [`changed`](Self::changed).
    pub state: Option<State>,
    /// The longest this call may still wait for it, in microseconds.
    pub max_wait_us: u64,
    /// Whether the decision changed [`state`](Self::state).
    pub changed: bool,
    /// What a call that was admitted now was charged, if one was.
    pub receipt: Option<Receipt>,
    /// Where the quota stands after the decision.
    pub standing: Standing,
    /// The state as it was stored, where refreshing makes another one of it.
    stored: Option<State>,
    /// Whether anything was stored.
    existed: bool,
}

impl<'a> Claim<'a> {
    /// A claim on `quota`, of which the store holds `state`.
    #[must_use]
    pub fn new(quota: &'a Quota, state: Option<State>, max_wait_us: u64) -> Self {
        let standing = Standing { remaining: 0, reset_after_us: 0 };
        let existed = state.is_some();
        Self { quota, state, max_wait_us, changed: false, receipt: None, standing, stored: None, existed }
    }

    /// Brings the state to `now_us`, for the decision alone as long as nothing is charged.
    fn refresh(&mut self, now_us: u64) {
        let kernel = self.quota.kernel();
        self.changed = kernel.is_ahead(self.state.as_ref(), now_us);
        // A record of a sliding window is not copied: refreshing leaves it as it is.
        self.stored = self.state.as_ref().and_then(State::small);
        self.state = Some(kernel.refresh(self.state.take(), now_us));
    }

    /// Puts back what was stored where nothing came of it.
    fn settle(&mut self, now_us: u64) {
        if let Some(state) = &self.state {
            self.standing = self.quota.kernel().standing(state, now_us);
        }
        if !self.changed {
            self.state = if self.existed { self.stored.take().or_else(|| self.state.take()) } else { None };
        }
    }

    fn wait(&self, now_us: u64, at_least_us: u64) -> u64 {
        let state = self.state.as_ref();
        state
            .map_or(NEVER_US, |state| self.quota.kernel().wait(state, now_us, self.quota.cost(), at_least_us))
    }

    /// The same for a call that comes later; nobody knows when a place for a call in flight will be free.
    fn wait_from(&self, now_us: u64, from_us: u64) -> u64 {
        if from_us > 0 && self.quota.is_in_flight() { from_us } else { self.wait(now_us, from_us) }
    }

    /// Keeps the process' turn for a place, where the call may wait for one.
    fn line_up(&mut self, now_us: u64) {
        if let (Kernel::InFlight(limit), true) = (self.quota.kernel(), self.max_wait_us > 0) {
            match self.state.take() {
                Some(State::InFlight(state)) => {
                    self.state = Some(State::InFlight(limit.line_up(state, now_us)));
                    self.changed = true;
                }
                other => self.state = other,
            }
        }
    }

    fn fits(&self, now_us: u64, calls: u64) -> u64 {
        let state = self.state.as_ref();
        state.map_or(0, |state| self.quota.kernel().fits(state, now_us, self.quota.cost(), calls))
    }

    /// How many of `ahead` it can spare once `calls` are charged.
    fn spares(&self, now_us: u64, calls: u64, ahead: u64) -> u64 {
        if ahead == 0 {
            return 0;
        }
        let Some(state) = &self.state else { return 0 };
        if state.version() > self.quota.version() {
            // Newer numbers keep no room for it.
            return 0;
        }
        let (cost, capacity) = (self.quota.cost(), self.quota.capacity());
        let remaining = self.quota.kernel().standing(state, now_us).remaining;
        let left = remaining.saturating_sub(cost.saturating_mul(calls));
        let plenty = left.saturating_mul(PLENTY_SHARE) >= capacity;
        if plenty { ahead.min((left / AHEAD_SHARE).checked_div(cost).unwrap_or(0)) } else { 0 }
    }

    fn charge(&mut self, now_us: u64, calls: u64, wait_us: u64) -> Option<Receipt> {
        let charge = Charge { cost: self.quota.cost(), calls, wait_us };
        let (state, receipt) = self.quota.kernel().charge(self.state.take()?, now_us, charge);
        self.state = Some(state);
        self.changed = true;
        Some(receipt)
    }
}

/// The answer to a number of identical calls that ask at one instant. They are served in a row:
/// first those that are admitted, then those that wait, and the rest are refused.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decision {
    /// How many calls may be sent now: every quota was charged for them. Those beyond the calls that asked
    /// were taken ahead.
    pub admitted: u64,
    /// The calls that must wait, in their order.
    pub reserved: Vec<Reservation>,
    /// Why the rest is refused, if there is a rest.
    pub refusal: Option<Refusal>,
}

/// A call that must wait. The first [`charged`](Self::charged) quotas were charged, the last of them
/// ahead of time: wait, then come back with the rest of them, if any is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reservation {
    /// How many of the claims were charged.
    pub charged: usize,
    /// Microseconds to wait.
    pub wait_us: u64,
    /// What each of them was charged.
    pub receipts: Vec<Receipt>,
}

/// A call for which nothing was charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// What binds.
    pub by: Binding,
    /// Microseconds until nothing would refuse the call any more, if no other came first; [`NEVER_US`]
    /// where something always will. Where all places for calls in flight are taken, it is when to ask again.
    pub retry_after_us: u64,
}

/// How often an instant that suits all quotas of a scope is looked for. The first look finds it but
/// for windows that close before their end, and these are open most of the time.
const LOOKS: usize = 16;

/// How many identical calls ask at one instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calls {
    /// Those that ask.
    pub asking: u64,
    /// How many more shall be admitted for calls that are still to come, where there is plenty.
    pub ahead: u64,
}

impl Calls {
    /// So many that ask, and none ahead.
    #[must_use]
    pub const fn asking(asking: u64) -> Self {
        Self { asking, ahead: 0 }
    }
}

/// Of what is left in a quota, calls that are still to come take one permit in so many,
pub(crate) const AHEAD_SHARE: u64 = 20;
/// and none where less than one in so many is left of what it can hold.
const PLENTY_SHARE: u64 = 10;

/// What refuses a call: of several the one that does so for the longest, and of equals the narrowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binding {
    /// The upstream said not to come before an instant.
    NotBefore,
    /// The claim at that place.
    Claim(usize),
    /// The breaker: the upstream has failed.
    Breaker,
    /// Nothing: its rate has another [share](crate::pace) than it asked with, and it shall ask with this one.
    Pace(u8),
}

/// Decides `calls` identical calls that are governed by `claims`, ordered by scope from the narrowest
/// to the widest and in a scope with the limits of calls in flight first, at `now_us` of the store's clock. None of them goes before `not_before_us`.
///
/// The claims of one scope are charged together or not at all. To decide no call tells the standings
/// and changes nothing.
pub fn decide(claims: &mut [Claim<'_>], calls: Calls, not_before_us: u64, now_us: u64) -> Decision {
    let decision = decide_up_to(u64::MAX, claims, calls, not_before_us, now_us);
    settle(claims, now_us);
    decision
}

/// As [`decide`], but admits no more than `most` calls now. Where more could go, the rest is neither
/// booked nor refused. The claims are still to be [settled](settle).
fn decide_up_to(
    most: u64,
    claims: &mut [Claim<'_>],
    calls: Calls,
    not_before_us: u64,
    now_us: u64,
) -> Decision {
    let Calls { asking: calls, ahead } = calls;
    let mut decision = Decision::default();
    for claim in claims.iter_mut() {
        claim.refresh(now_us);
    }
    if let Some(closed_us) = not_before_us.checked_sub(now_us).filter(|closed_us| *closed_us > 0) {
        wait_for_the_gate(claims, calls, closed_us, now_us, &mut decision);
    } else {
        let fitting = claims.iter().fold(calls, |fitting, claim| claim.fits(now_us, fitting));
        decision.admitted = admit(claims, calls, fitting.min(most), ahead, now_us);
        let rest = if fitting > most { 0 } else { calls.saturating_sub(decision.admitted) };
        reserve(claims, rest, now_us, &mut decision);
        if let Some(Refusal { by: Binding::Claim(place), .. }) = decision.refusal
            && let Some(claim) = claims.get_mut(place)
        {
            claim.line_up(now_us);
        }
    }
    decision
}

fn settle(claims: &mut [Claim<'_>], now_us: u64) {
    for claim in claims {
        claim.settle(now_us);
    }
}

/// Nothing is booked behind a closed gate: the calls come back when it opens. One that a quota refuses by now
/// need not come.
fn wait_for_the_gate(claims: &[Claim<'_>], calls: u64, closed_us: u64, now_us: u64, decision: &mut Decision) {
    let patience_us = claims.iter().map(|claim| claim.max_wait_us).min().unwrap_or(0);
    if calls == 0 {
        return;
    }
    if closed_us > patience_us {
        let gate = Refusal { by: Binding::NotBefore, retry_after_us: closed_us };
        decision.refusal = Some(until_none_refuses(claims, now_us, gate));
    } else if let Some(refusal) = refusal(claims, now_us) {
        decision.refusal = Some(refusal);
    } else {
        let wait = || Reservation { charged: 0, wait_us: closed_us, receipts: Vec::new() };
        decision.reserved.extend((0..calls).map(|_| wait()));
    }
}

/// Charges as many of `calls` as are `fitting`, where that is all of them up to `ahead` more, and says how
/// many these are.
fn admit(claims: &mut [Claim<'_>], calls: u64, mut fitting: u64, ahead: u64, now_us: u64) -> u64 {
    if fitting == calls && calls > 0 {
        fitting += claims.iter().fold(ahead, |ahead, claim| claim.spares(now_us, calls, ahead));
    }
    if fitting > 0 {
        for claim in claims {
            claim.receipt = claim.charge(now_us, fitting, 0);
        }
    }
    fitting
}

/// Reserves for `calls`, one after the other, until one is refused: then all behind it are.
fn reserve(claims: &mut [Claim<'_>], calls: u64, now_us: u64, decision: &mut Decision) {
    for _ in 0..calls {
        match slot(claims, now_us) {
            Ok((charged, wait_us)) => {
                let reservation = book(claims, charged, wait_us, now_us);
                decision.reserved.push(reservation);
            }
            Err(refusal) => {
                decision.refusal = Some(refusal);
                return;
            }
        }
    }
}

/// Where the next call would go: how many claims it would charge, and for when.
fn slot(claims: &[Claim<'_>], now_us: u64) -> Result<(usize, u64), Refusal> {
    if let Some(refusal) = refusal(claims, now_us) {
        return Err(refusal);
    }
    let Some((place, first)) = first_waiting(claims, now_us, 0) else { return Ok((claims.len(), 0)) };
    if first.quota.is_in_flight() {
        return Err(Refusal { by: Binding::Claim(place), retry_after_us: first.wait(now_us, 0) });
    }
    let level = first.quota.level();
    let charged = claims.iter().take_while(|claim| claim.quota.level() <= level).count();
    // An instant that suits them all has been found, or they would have refused.
    let (Ok(wait_us) | Err(wait_us)) = common_wait(claims, level, now_us, 0);
    Ok((charged, wait_us))
}

/// What refuses a call that would go now, if anything does.
fn refusal(claims: &[Claim<'_>], now_us: u64) -> Option<Refusal> {
    let (place, retry_after_us) = refused_from(claims, now_us, 0)?;
    let first = Refusal { by: Binding::Claim(place), retry_after_us };
    Some(until_none_refuses(claims, now_us, first))
}

/// What refuses the call for longer than `refusal` does, or itself. At the instant at which one quota would let
/// it go another may not: such an instant is looked for, and so the call is not told to come in vain.
fn until_none_refuses(claims: &[Claim<'_>], now_us: u64, mut refusal: Refusal) -> Refusal {
    for _ in 0..LOOKS {
        if refusal.retry_after_us >= NEVER_US {
            break;
        }
        let Some((place, retry_after_us)) = refused_from(claims, now_us, refusal.retry_after_us) else {
            break;
        };
        refusal = Refusal { by: Binding::Claim(place), retry_after_us };
    }
    refusal
}

/// Which of the claims refuses a call that comes `from_us` ahead for the longest, and for how long from now.
fn refused_from(claims: &[Claim<'_>], now_us: u64, from_us: u64) -> Option<(usize, u64)> {
    let refusing = claims.iter().enumerate().filter_map(|(place, claim)| {
        // Where calls in flight are limited, nobody knows: that is looked at once they get there.
        let wait_us = if claim.quota.is_in_flight() { 0 } else { claim.wait(now_us, from_us) };
        (wait_us > from_us.saturating_add(claim.max_wait_us)).then_some((place, wait_us))
    });
    // The first of equals: the narrowest, which says most about who is over.
    let binding = refusing.max_by_key(|(place, wait_us)| (*wait_us, std::cmp::Reverse(*place)));
    if binding.is_some() {
        return binding;
    }
    let (_, first) = first_waiting(claims, now_us, from_us)?;
    if first.quota.is_in_flight() {
        return None;
    }
    let level = first.quota.level();
    let together = || claims.iter().enumerate().filter(|(_, claim)| claim.quota.level() == level);
    let patience_us = together().map(|(_, claim)| claim.max_wait_us).min().unwrap_or(0);
    let until_us = match common_wait(claims, level, now_us, from_us) {
        Ok(wait_us) if wait_us <= from_us.saturating_add(patience_us) => return None,
        Ok(wait_us) | Err(wait_us) => wait_us,
    };
    // One of them would wait as long as this takes, and another will not: the slowest binds.
    let slowest =
        together().max_by_key(|(place, claim)| (claim.wait_from(now_us, from_us), std::cmp::Reverse(*place)));
    slowest.map(|(place, _)| (place, until_us))
}

/// The narrowest claim that has no permit for a call that comes `from_us` ahead.
fn first_waiting<'a, 'q>(
    claims: &'a [Claim<'q>],
    now_us: u64,
    from_us: u64,
) -> Option<(usize, &'a Claim<'q>)> {
    claims.iter().enumerate().find(|(_, claim)| claim.wait_from(now_us, from_us) > from_us)
}

/// The first instant, `from_us` ahead or later, at which all claims of `level` have permits; or how far ahead
/// it was looked for.
fn common_wait(claims: &[Claim<'_>], level: u8, now_us: u64, from_us: u64) -> Result<u64, u64> {
    let together = || claims.iter().filter(|claim| claim.quota.level() == level);
    let mut wait_us = from_us;
    for _ in 0..LOOKS {
        let later_us = together().map(|claim| claim.wait_from(now_us, wait_us)).max().unwrap_or(0);
        if later_us == wait_us {
            return Ok(wait_us);
        }
        wait_us = later_us;
    }
    Err(wait_us)
}

/// Charges the first `charged` claims: the last scope among them for `wait_us` ahead, the narrower
/// ones, which the call has passed, for now.
fn book(claims: &mut [Claim<'_>], charged: usize, wait_us: u64, now_us: u64) -> Reservation {
    let booked = claims.get_mut(..charged).unwrap_or_default();
    let level = booked.last().map(|claim| claim.quota.level());
    let receipts = booked.iter_mut().filter_map(|claim| {
        let ahead_us = if Some(claim.quota.level()) == level { wait_us } else { 0 };
        claim.charge(now_us, 1, ahead_us)
    });
    Reservation { receipts: receipts.collect(), charged, wait_us }
}

#[cfg(test)]
mod tests;
