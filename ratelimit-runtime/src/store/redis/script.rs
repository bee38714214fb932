//! The Lua script and the shape of its arguments, which is written down here once, and in `lua/head.lua`. That
//! of its replies is in `reply`.

use std::sync::LazyLock;

use ratelimit_core::algorithm::Kernel;
use ratelimit_core::breaker::{Forced, Threshold, Verdict};
use ratelimit_core::{Algorithm, Calls, Quota, Receipt};

use super::held::Held;
use super::known_breakers::Doubted;
use super::local::Offer;
use super::places::Places;
use crate::store::{Ask, BreakerChange, Charged, Correction, Entry, Guard, Plan, Quiet, Told, hash_of};
use crate::time;

pub(super) static SCRIPT: LazyLock<redis::Script> = LazyLock::new(|| redis::Script::new(TEXT));

/// One script, in as many files as it has subjects.
const TEXT: &str = concat!(
    include_str!("lua/head.lua"),
    include_str!("lua/plain.lua"),
    include_str!("lua/arithmetic.lua"),
    include_str!("lua/gate.lua"),
    include_str!("lua/breaker.lua"),
    include_str!("lua/buckets.lua"),
    include_str!("lua/sliding_windows.lua"),
    include_str!("lua/fixed_window.lua"),
    include_str!("lua/in_flight.lua"),
    include_str!("lua/decision.lua"),
);

/// Has a server keep the script, whoever calls it then.
pub(super) fn load() -> redis::Cmd {
    let mut command = redis::cmd("SCRIPT");
    command.arg("LOAD").arg(TEXT);
    command
}

/// What a double holds exactly.
const MAX_EXACT: u64 = 1 << 53;

/// A call of the script: its keys and arguments. Keys and quotas are written down once each.
#[derive(Debug)]
pub(super) struct Invocation<'a> {
    operation: &'static str,
    /// Drives the time in tests; `None` is the server's clock.
    at_us: Option<u64>,
    /// Until when it may act, by the server's clock.
    until_us: Option<u64>,
    keys: Vec<&'a str>,
    places: Places<&'a str>,
    /// The gate that was asked for last, which most entries share: how many keys there were with it.
    gate: Option<usize>,
    quotas: Vec<Quota>,
    guards: Vec<&'a Guard>,
    /// Where each of them has its key.
    guard_places: Vec<usize>,
    /// Doubles, as the script reads them.
    numbers: Vec<u8>,
}

impl<'a> Invocation<'a> {
    pub(super) fn acquire(entries: &'a [(Entry, Calls)], at_us: Option<u64>) -> Self {
        let mut call = Self::new("acquire", at_us);
        call.keys.reserve(entries.len() + 1);
        call.places.reserve(entries.len() + 1);
        call.numbers.reserve((1 + 9 * entries.len()) * size_of::<f64>());
        call.number(entries.len());
        for (entry, calls) in entries {
            let gate = call.gate(&entry.plan.gate);
            call.number(calls.asking);
            call.number(calls.ahead);
            call.number(gate);
            call.number(entry.asks().len());
            let guard = entry.guard().map_or(0, |guard| call.guard(guard));
            call.number(guard);
            call.number(entry.asked_share());
            for ask in entry.asks() {
                call.ask(ask);
                call.number(entry.max_wait_us(&ask.quota).min(MAX_EXACT));
            }
        }
        call
    }

    /// The same, and nothing at all after `until_us` of the server's clock.
    pub(super) fn until(self, until_us: Option<u64>) -> Self {
        Self { until_us, ..self }
    }

    /// The same, of a process that tells what it knows of keys first.
    pub(super) fn offering(mut self, offers: &'a [Offer]) -> Self {
        self.operation = "resume";
        self.number(offers.len());
        for Offer { ask, used, seen_us, owed, promised, processes, reset, .. } in offers {
            self.ask(ask);
            for number in [used, seen_us, owed, promised, processes] {
                self.number((*number).min(MAX_EXACT));
            }
            let reset = self.key(hash_of(reset), reset);
            self.number(reset);
        }
        self
    }

    /// The key whose place that is.
    pub(super) fn key_at(&self, place: usize) -> Option<&'a str> {
        self.keys.get(place.checked_sub(1)?).copied()
    }

    pub(super) fn give_back(charges: &'a [Charged], at_us: Option<u64>) -> Self {
        let mut call = Self::new("give_back", at_us);
        call.number(charges.len());
        for charge in charges {
            let key = call.key(hash_of(&charge.key), &charge.key);
            let quota = call.quota(&charge.quota);
            call.number(key);
            call.number(quota);
            let (at_us, first, second) = match charge.receipt {
                Receipt::Bucket(receipt) => (receipt.at_us, receipt.credit, 0),
                Receipt::SlidingWindow(receipt) => (receipt.slot_us, number(receipt.slot_us), 0),
                Receipt::FixedWindow(receipt) => {
                    let start_us = receipt.window.saturating_mul(charge.quota.per_us());
                    (start_us, number(receipt.before), number(receipt.after))
                }
                Receipt::InFlight(receipt) => (0, number(receipt.process), number(receipt.places)),
                // A receipt of an algorithm that this store does not know is none of its own.
                _ => (0, 0, 0),
            };
            call.number(at_us);
            call.number(first);
            call.number(second);
        }
        call
    }

    pub(super) fn correct(plan: &'a Plan, correction: Correction, at_us: Option<u64>) -> Self {
        let operation = match correction {
            Correction::Penalize(_) => "penalize",
            Correction::Reward(_) => "reward",
            Correction::Lower(_) => "lower",
        };
        let mut call = Self::new(operation, at_us);
        call.number(plan.asks.len());
        for ask in plan.asks.iter() {
            let permits = match correction {
                Correction::Penalize(permits) => ask.quota.penalty(permits),
                Correction::Reward(permits) | Correction::Lower(permits) => permits,
            };
            call.ask(ask);
            call.number(permits.min(MAX_EXACT));
        }
        call
    }

    /// `exact` is whether what is held is all that this process holds.
    pub(super) fn renew(held: &'a [Held], exact: bool, at_us: Option<u64>) -> Self {
        let mut call = Self::new("renew", at_us);
        call.number(held.len());
        for held in held {
            call.ask(&held.ask);
            call.number(held.places);
            call.number(u8::from(exact));
        }
        call
    }

    pub(super) fn hold(gate: &'a str, quiet: Quiet, at_us: Option<u64>) -> Self {
        Self::hold_anew(gate, quiet, 0, at_us)
    }

    /// The same of what was heard of at `seen_us` of the server's clock, and which it may have lost since.
    pub(super) fn hold_anew(gate: &'a str, quiet: Quiet, seen_us: u64, at_us: Option<u64>) -> Self {
        let mut call = Self::new("hold", at_us);
        let gate = call.gate(gate);
        call.number(gate);
        call.number(quiet.closed_us.min(MAX_EXACT));
        let cut = quiet.cut.map_or([0; 3], |cut| [cut.floor.into(), cut.step_us, cut.settle_us]);
        for number in cut {
            call.number(number);
        }
        call.number(seen_us);
        call
    }

    /// Of the rate of those who pass `gate` no more than `share` is used, and a part of that comes back each
    /// `step_us`, as was heard of at `seen_us` of the server's clock.
    pub(super) fn slow(gate: &'a str, share: u8, step_us: u64, seen_us: u64, at_us: Option<u64>) -> Self {
        let mut call = Self::new("slow", at_us);
        let gate = call.gate(gate);
        call.number(gate);
        call.number(share);
        call.number(step_us);
        call.number(seen_us);
        call
    }

    /// What `process` reports to the breakers.
    pub(super) fn report(reports: &'a [(Guard, Told)], process: u64, at_us: Option<u64>) -> Self {
        let mut call = Self::new("report", at_us);
        call.number(reports.len());
        for (guard, told) in reports {
            let guard = call.guard(guard);
            call.number(guard);
            call.number(process);
            match *told {
                Told::Probe { ticket, verdict } => {
                    call.number(ticket.epoch);
                    call.number(ticket.probe.map_or(-1, number));
                    call.number(match verdict {
                        Verdict::Success | Verdict::Answered => 0,
                        Verdict::Failure => 1,
                        Verdict::Neutral => 2,
                    });
                    call.number(0);
                    call.number(0);
                }
                Told::Calls { epoch, calls, failures } => {
                    call.number(epoch);
                    call.number(-1);
                    call.number(0);
                    call.number(calls.min(MAX_EXACT));
                    call.number(failures.min(MAX_EXACT));
                }
            }
        }
        call
    }

    /// What this process has seen open, and the store may have lost since.
    pub(super) fn saw_open(doubted: &'a [Doubted], at_us: Option<u64>) -> Self {
        let mut call = Self::new("report", at_us);
        call.number(doubted.len());
        for doubted in doubted {
            let guard = call.guard(&doubted.guard);
            call.number(guard);
            call.number(0);
            call.number(doubted.epoch);
            call.number(-2);
            call.number(0);
            call.number(doubted.open_us().min(MAX_EXACT));
            call.number(0);
        }
        call
    }

    pub(super) fn breaker(guard: &'a Guard, change: BreakerChange, at_us: Option<u64>) -> Self {
        let mut call = Self::new("breaker", at_us);
        let guard = call.guard(guard);
        call.number(guard);
        call.number(match change {
            BreakerChange::None => -1,
            BreakerChange::Reset => 0,
            BreakerChange::Hold(Forced::Open) => 1,
            BreakerChange::Hold(Forced::Closed) => 2,
        });
        call
    }

    fn new(operation: &'static str, at_us: Option<u64>) -> Self {
        let (keys, places, gate, quotas) = Default::default();
        let (guards, guard_places, numbers) = Default::default();
        Self { operation, at_us, until_us: None, keys, places, gate, quotas, guards, guard_places, numbers }
    }

    /// The place of `guard` among the breakers.
    fn guard(&mut self, guard: &'a Guard) -> usize {
        // Few, and the last is the likeliest.
        if let Some(place) = self.guards.iter().rposition(|known| *known == guard) {
            return place + 1;
        }
        let key = self.key(guard.hash, &guard.key);
        self.guards.push(guard);
        self.guard_places.push(key);
        self.guards.len()
    }

    fn ask(&mut self, ask: &'a Ask) {
        let key = self.key(ask.hash, &ask.key);
        let quota = self.quota(&ask.quota);
        self.number(key);
        self.number(quota);
    }

    /// The place of `key` in KEYS.
    fn key(&mut self, hash: u64, key: &'a str) -> usize {
        let next = self.keys.len() + 1;
        let place = self.places.get_or_insert(hash, key, next);
        if place == next {
            self.keys.push(key);
        }
        place
    }

    fn gate(&mut self, gate: &'a str) -> usize {
        let last = self.gate.filter(|place| self.keys.get(place - 1).is_some_and(|last| *last == gate));
        let place = last.unwrap_or_else(|| self.key(hash_of(gate), gate));
        self.gate = Some(place);
        place
    }

    fn quota(&mut self, quota: &Quota) -> usize {
        // Few, and the last is the likeliest.
        if let Some(place) = self.quotas.iter().rposition(|known| known == quota) {
            return place + 1;
        }
        self.quotas.push(*quota);
        self.quotas.len()
    }

    fn number(&mut self, value: impl TryInto<i64>) {
        #[expect(
            clippy::cast_precision_loss,
            reason = "a script has doubles only; what counts is below 2^53"
        )]
        let double = value.try_into().unwrap_or(i64::MAX) as f64;
        self.numbers.extend(double.to_le_bytes());
    }

    /// By the script's hash, for a server that knows it.
    pub(super) fn by_hash(&self) -> redis::Cmd {
        self.command("EVALSHA", SCRIPT.get_hash())
    }

    /// With the script's text, for a server that does not: it knows it from then on.
    pub(super) fn by_text(&self) -> redis::Cmd {
        self.command("EVAL", TEXT)
    }

    fn command(&self, verb: &str, script: &str) -> redis::Cmd {
        let mut command = redis::cmd(verb);
        command.arg(script).arg(self.keys.len());
        for key in &self.keys {
            command.arg(*key);
        }
        command.arg(self.operation);
        for instant in [self.at_us, self.until_us] {
            match instant {
                Some(instant_us) => command.arg(instant_us),
                None => command.arg(""),
            };
        }
        command.arg(self.quotas.len());
        for quota in &self.quotas {
            command.arg(algorithm(quota)).arg(quota.level()).arg(quota.cost());
            for number in numbers(quota) {
                command.arg(number);
            }
        }
        command.arg(self.breakers()).arg(&self.numbers);
        command
    }
}

impl Invocation<'_> {
    /// The numbers of the breakers, as the script reads them.
    fn breakers(&self) -> Vec<u8> {
        let mut text = Self::new("", None);
        for (guard, place) in self.guards.iter().zip(&self.guard_places) {
            let breaker = &guard.breaker;
            let (failures, rate, min_calls) = match breaker.threshold() {
                Threshold::Failures(failures) => (failures, 0, 0),
                Threshold::Rate { rate, min_calls } => (0, rate.per_mille(), min_calls),
                // One that this script does not know never opens.
                _ => (u32::MAX, 0, 0),
            };
            text.number(*place);
            text.number(guard.lease_us.min(MAX_EXACT));
            for number in [breaker.half_open(), failures, rate, min_calls] {
                text.number(number);
            }
            text.number(time::micros(breaker.window()));
            text.number(time::micros(breaker.open_for()));
        }
        text.numbers
    }
}

fn number(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// The number of the algorithm in the script's table.
fn algorithm(quota: &Quota) -> u8 {
    if quota.is_in_flight() {
        return 6;
    }
    match quota.algorithm() {
        Algorithm::TokenBucket => 1,
        Algorithm::LeakyBucket => 2,
        Algorithm::SlidingWindow => 3,
        Algorithm::SlidingWindowApprox => 4,
        Algorithm::FixedWindow => 5,
        // The script answers that it does not know it.
        _ => 0,
    }
}

/// The numbers of a quota, in the order in which the script reads them.
fn numbers(quota: &Quota) -> [i64; 5] {
    let version = i64::from(quota.version());
    match quota.kernel() {
        Kernel::Bucket(bucket) => {
            let flow = bucket.flow();
            [flow.capacity, flow.permit, flow.refill, version, bucket.queue().map_or(-1, number)]
        }
        Kernel::SlidingWindow(window) => {
            [number(window.limit()), number(window.span_us()), number(window.bucket_us()), version, 0]
        }
        Kernel::FixedWindow(window) => {
            [number(window.limit()), number(window.per_us()), number(window.margin_us()), version, 0]
        }
        Kernel::InFlight(limit) => {
            let holder = limit.holder();
            [number(limit.max()), number(holder.process), number(holder.lease_us), version, 0]
        }
    }
}
