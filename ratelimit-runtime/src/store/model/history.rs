//! Random histories: quotas of every algorithm, and calls, cancellations, corrections, held gates, new
//! numbers and clocks that are set back.

use std::sync::Arc;
use std::time::Duration;

use proptest::prelude::*;
#[cfg(feature = "redis")]
use ratelimit_core::algorithm::in_flight::Holder;
use ratelimit_core::breaker::{Forced, Verdict};
use ratelimit_core::{Algorithm, OnLimit, Quota, QuotaSpec, Scope};
#[cfg(feature = "redis")]
use ratelimit_core::{Breaker, BreakerSpec, Ratio};

#[cfg(feature = "redis")]
use crate::store::Guard;
use crate::store::{Ask, BreakerChange, Correction, Plan};

/// The instant that a history starts at.
pub(crate) const START: u64 = 1_700_000_000_000_000;

/// What somebody does.
#[derive(Debug, Clone)]
#[cfg_attr(not(feature = "redis"), expect(dead_code, reason = "processes share a Redis"))]
pub(crate) enum Step {
    /// Calls that have passed some of the quotas.
    Acquire {
        passed: usize,
        calls: u64,
        ahead: u64,
        waited_us: u64,
        newer: bool,
        process: usize,
    },
    /// One of the charges that are outstanding.
    GiveBack {
        which: usize,
    },
    Correct(Correction),
    /// Nobody passes the gate for so long; 0 opens it.
    Hold {
        closed_us: u64,
    },
    /// The upstream refuses a call: nobody passes the gate for so long, and the rate may be cut.
    Refused {
        closed_us: u64,
        cut: bool,
    },
    /// A process says how one of the calls ended that the breaker has let through.
    Report {
        process: usize,
        which: usize,
        verdict: Verdict,
    },
    /// An operator looks at the breaker, or changes it.
    Breaker(BreakerChange),
    /// A process says what it holds of the places for calls in flight.
    Renew {
        process: usize,
        held: u64,
        exact: bool,
    },
}

/// Three quotas, and what is done with them: how long after the step before, and what.
#[derive(Debug, Clone)]
pub(crate) struct History {
    quotas: Vec<Numbers>,
    /// How many calls may be in flight beside each of them, if that is limited.
    #[cfg_attr(not(feature = "redis"), expect(dead_code, reason = "processes share a Redis"))]
    in_flight: Vec<Option<u64>>,
    /// What guards the calls: failures or a rate, how many they are or of how many, and probes.
    #[cfg_attr(not(feature = "redis"), expect(dead_code, reason = "the model knows of no breaker"))]
    breaker: Option<(bool, u32, u32)>,
    pub(crate) steps: Vec<(i64, Step)>,
}

/// The numbers of one of them.
#[derive(Debug, Clone, Copy)]
struct Numbers {
    algorithm: Algorithm,
    limit: u64,
    /// The same key by other numbers, which an operator or another release may bring.
    other_limit: u64,
    per_us: u64,
    burst: u64,
    cost: u64,
    margin_us: u64,
    strict: bool,
    waits: bool,
    other_version: u32,
}

fn numbers() -> impl Strategy<Value = Numbers> {
    let algorithm = (0..Algorithm::ALL.len()).prop_map(|place| Algorithm::ALL[place]);
    // Enough of one to spare some.
    let limit = || prop_oneof![8 => 3_u64..60, 1 => 60_u64..400];
    let limits = (limit(), limit(), prop_oneof![3 => 1_000_u64..2_000_000, 1 => 7_u64..1_000]);
    let flags = (any::<bool>(), any::<bool>(), 0_u32..2);
    let burst = prop_oneof![8 => 3_u64..30, 1 => 30_u64..400];
    let margin = prop_oneof![3 => Just(0_u64), 1 => 1_u64..100];
    let large =
        (prop_oneof![6 => Just(0_u32), 1 => 1_u32..35], prop_oneof![6 => Just(1_u64), 1 => Just(43_201)]);
    let numbers = (algorithm, limits, burst, 1_u64..=3, margin, flags).prop_map(
        |(algorithm, (limit, other_limit, per_us), burst, cost, margin_us, flags)| {
            let (strict, waits, other_version) = flags;
            Numbers {
                algorithm,
                limit,
                other_limit,
                per_us,
                burst,
                cost,
                margin_us,
                strict,
                waits,
                other_version,
            }
        },
    );
    (numbers, large).prop_map(|(numbers, (doublings, stretch))| {
        let large = numbers.enlarged(doublings, stretch);
        if large.make_sense() { large } else { numbers }
    })
}

impl Numbers {
    /// The same with so many more permits, in a longer window.
    fn enlarged(self, doublings: u32, stretch: u64) -> Self {
        // The record of an exact window holds each permit.
        let times = if self.algorithm == Algorithm::SlidingWindow { 1 } else { 1 << doublings };
        Self {
            limit: self.limit * times,
            other_limit: self.other_limit * times,
            burst: self.burst * times,
            cost: self.cost * times,
            per_us: self.per_us * stretch,
            ..self
        }
    }

    /// Whether they can be counted exactly.
    fn make_sense(&self) -> bool {
        [false, true].iter().all(|other| self.spec(Scope::Api, *other).check().is_ok())
    }

    fn spec(&self, scope: Scope, other: bool) -> QuotaSpec {
        let limit = if other { self.other_limit } else { self.limit };
        let mut spec = QuotaSpec::new(limit, Duration::from_micros(self.per_us));
        spec = spec.algorithm(self.algorithm).cost(self.cost).scope(scope);
        if self.algorithm.has_burst() {
            spec = spec.burst(self.burst);
        }
        if other {
            spec = spec.version(self.other_version);
        }
        if self.waits { spec } else { spec.on_limit(OnLimit::Error) }
    }

    fn quota(&self, scope: Scope, other: bool) -> Quota {
        let spec = self.spec(scope, other);
        // What makes no sense with these numbers is left out.
        let plain = spec;
        for more in [spec.margin(Duration::from_micros(self.margin_us)), spec] {
            for more in [more.strict(), more] {
                if (more.strict && !self.strict) || (more.margin.is_some() && self.margin_us == 0) {
                    continue;
                }
                if let Ok(quota) = more.check() {
                    return quota;
                }
            }
        }
        plain.check().unwrap()
    }
}

/// How many processes ask.
pub(crate) const PROCESSES: usize = 2;

pub(crate) fn history() -> impl Strategy<Value = History> {
    let acquire = (
        0_usize..5,
        prop_oneof![8 => 1_u64..4, 1 => 4_u64..40, 1 => Just(0)],
        0_u64..40_000_000,
        any::<u8>(),
        0..PROCESSES,
        prop_oneof![1 => Just(0_u64), 1 => 0_u64..5],
    );
    let step = prop_oneof![
        12 => acquire.prop_map(|(passed, calls, waited_us, newer, process, ahead)| {
            Step::Acquire { passed, calls, ahead, waited_us, newer: newer < 16, process }
        }),
        4 => any::<usize>().prop_map(|which| Step::GiveBack { which }),
        1 => (0_u64..30).prop_map(|permits| Step::Correct(Correction::Penalize(permits))),
        1 => (0_u64..30).prop_map(|permits| Step::Correct(Correction::Reward(permits))),
        1 => (0_u64..30).prop_map(|permits| Step::Correct(Correction::Lower(permits))),
        1 => prop_oneof![4 => 0_u64..400_000, 1 => Just(0)].prop_map(|closed_us| Step::Hold { closed_us }),
        1 => (prop_oneof![2 => Just(0), 1 => 0_u64..400_000], any::<bool>())
            .prop_map(|(closed_us, cut)| Step::Refused { closed_us, cut }),
        6 => (0..PROCESSES, any::<usize>(), verdict())
            .prop_map(|(process, which, verdict)| Step::Report { process, which, verdict }),
        1 => breaker_change().prop_map(Step::Breaker),
        1 => (0..PROCESSES, 0_u64..9, any::<bool>())
            .prop_map(|(process, held, exact)| Step::Renew { process, held, exact }),
    ];
    // Mostly forwards, and now and then a clock that was set back.
    let pause = prop_oneof![8 => 0_i64..20_000, 1 => 0_i64..3_000_000, 1 => -50_000_i64..0];
    let steps = proptest::collection::vec((pause, step), 1..60);
    let in_flight = proptest::collection::vec(proptest::option::weighted(0.3, 1_u64..20), 3);
    let breaker = proptest::option::weighted(0.5, (any::<bool>(), 1_u32..6, 1_u32..4));
    (proptest::collection::vec(numbers(), 3), in_flight, breaker, steps)
        .prop_map(|(quotas, in_flight, breaker, steps)| History { quotas, in_flight, breaker, steps })
}

fn verdict() -> impl Strategy<Value = Verdict> {
    prop_oneof![
        4 => Just(Verdict::Failure),
        3 => Just(Verdict::Success),
        1 => Just(Verdict::Answered),
        1 => Just(Verdict::Neutral),
    ]
}

fn breaker_change() -> impl Strategy<Value = BreakerChange> {
    prop_oneof![
        4 => Just(BreakerChange::None),
        1 => Just(BreakerChange::Reset),
        1 => Just(BreakerChange::Hold(Forced::Open)),
        1 => Just(BreakerChange::Hold(Forced::Closed)),
    ]
}

impl History {
    /// Their keys, which start with `name`, by the first numbers or by the `other`.
    pub(crate) fn plan(&self, name: &str, other: bool) -> Arc<Plan> {
        // Two of them in one scope.
        let scopes = [Scope::User, Scope::Api, Scope::Api];
        let asks = self.quotas.iter().zip(scopes).enumerate().map(|(place, (numbers, scope))| {
            let quota = numbers.quota(scope, other);
            Ask::new(Arc::from(format!("{{{name}}}:{place}:{}", quota.algorithm())), quota)
        });
        Arc::new(Plan::new(asks.collect(), Arc::from(format!("{{{name}}}:gate"))))
    }

    /// The same for one of some processes, with the limits of calls in flight.
    #[cfg(feature = "redis")]
    pub(crate) fn plan_of(&self, name: &str, other: bool, process: usize) -> Arc<Plan> {
        // One of them dies between most of its calls.
        let lease_us = [10_000_000, 15_000][process];
        let holder = Holder { process: 7 - process as u64, lease_us };
        let plan = self.plan(name, other);
        let mut asks = Vec::new();
        for (place, ask) in plan.asks.iter().enumerate() {
            let quota = &ask.quota;
            if let Some(max) = self.in_flight[place] {
                let spec = QuotaSpec::in_flight(max + 3 * u64::from(other)).scope(quota.scope());
                let spec = if other { spec.version(self.quotas[place].other_version) } else { spec };
                let wait = Duration::from_micros(quota.max_wait_us());
                let spec = if wait.is_zero() { spec.on_limit(OnLimit::Error) } else { spec.max_wait(wait) };
                let key = Arc::from(format!("{{{name}}}:{place}:in_flight"));
                asks.push(Ask::new(key, spec.check().unwrap().held_by(holder)));
            }
            asks.push(ask.clone());
        }
        // As a limiter asks.
        asks.sort_by_key(|ask| (ask.quota.scope(), !ask.quota.is_in_flight()));
        let plan = Plan::new(asks, Arc::clone(&plan.gate));
        Arc::new(plan.guarded_by(self.breaker().map(|breaker| {
            // Some probes are lost.
            Guard::new(Arc::from(format!("{{{name}}}:breaker")), breaker, 30_000)
        })))
    }

    #[cfg(feature = "redis")]
    fn breaker(&self) -> Option<Breaker> {
        let (by_rate, number, probes) = self.breaker?;
        let spec = if by_rate {
            BreakerSpec::failure_rate(Ratio::from_per_mille(number * 150)).min_calls(number)
        } else {
            BreakerSpec::failures(number)
        };
        let spec = spec.window(Duration::from_micros(400_007)).open_for(Duration::from_millis(25));
        Some(spec.half_open(probes).check().unwrap())
    }
}

/// How many histories the environment asks for, by `RATELIMIT_MODEL_CASES`.
pub(crate) fn cases() -> Option<u32> {
    std::env::var("RATELIMIT_MODEL_CASES").ok().and_then(|cases| cases.parse().ok())
}

/// Histories of 30 operations each on average: enough for 100,000 in all.
pub(crate) const CASES: u32 = 3_600;
