//! The script and the store in memory, which runs core's rules, on the same random histories.

use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use ratelimit_core::{Algorithm, OnLimit, Quota, QuotaSpec, Scope};

use tokio::runtime::Runtime;

use super::tests::store;
use super::*;
use crate::store::{Ask, MemoryStore};

const START: u64 = 1_700_000_000_000_000;

#[derive(Debug, Clone)]
enum Step {
    /// Calls that have passed some of the quotas.
    Acquire {
        passed: usize,
        calls: u64,
        waited_us: u64,
        newer: bool,
    },
    GiveBack {
        which: usize,
    },
    Correct(Correction),
    Hold {
        closed_us: u64,
    },
}

#[derive(Debug, Clone)]
struct History {
    quotas: Vec<Numbers>,
    steps: Vec<(i64, Step)>,
}

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
    let limits = (3_u64..60, 3_u64..60, prop_oneof![3 => 1_000_u64..2_000_000, 1 => 7_u64..1_000]);
    let flags = (any::<bool>(), any::<bool>(), 0_u32..2);
    (algorithm, limits, 3_u64..30, 1_u64..=3, prop_oneof![3 => Just(0_u64), 1 => 1_u64..100], flags).prop_map(
        |(
            algorithm,
            (limit, other_limit, per_us),
            burst,
            cost,
            margin_us,
            (strict, waits, other_version),
        )| {
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
    )
}

impl Numbers {
    fn quota(&self, scope: Scope, other: bool) -> Quota {
        let limit = if other { self.other_limit } else { self.limit };
        let mut spec = QuotaSpec::new(limit, Duration::from_micros(self.per_us));
        spec = spec.algorithm(self.algorithm).cost(self.cost).scope(scope);
        if self.algorithm.has_burst() {
            spec = spec.burst(self.burst);
        }
        if other {
            spec = spec.version(self.other_version);
        }
        if !self.waits {
            spec = spec.on_limit(OnLimit::Error);
        }
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

fn history() -> impl Strategy<Value = History> {
    let acquire = (0_usize..3, prop_oneof![4 => 1_u64..4, 1 => 0_u64..40], 0_u64..40_000_000, any::<u8>());
    let step = prop_oneof![
        12 => acquire.prop_map(|(passed, calls, waited_us, newer)| {
            Step::Acquire { passed, calls, waited_us, newer: newer < 16 }
        }),
        4 => any::<usize>().prop_map(|which| Step::GiveBack { which }),
        1 => (0_u64..30).prop_map(|permits| Step::Correct(Correction::Penalize(permits))),
        1 => (0_u64..30).prop_map(|permits| Step::Correct(Correction::Reward(permits))),
        1 => (0_u64..400_000).prop_map(|closed_us| Step::Hold { closed_us }),
    ];
    // Mostly forwards, and now and then a clock that was set back.
    let pause = prop_oneof![8 => 0_i64..20_000, 1 => 0_i64..3_000_000, 1 => -50_000_i64..0];
    let steps = proptest::collection::vec((pause, step), 1..60);
    (proptest::collection::vec(numbers(), 3), steps).prop_map(|(quotas, steps)| History { quotas, steps })
}

impl History {
    fn plan(&self, name: &str, other: bool) -> Arc<Plan> {
        // Two of them in one scope.
        let scopes = [Scope::User, Scope::Api, Scope::Api];
        let asks = self.quotas.iter().zip(scopes).enumerate().map(|(place, (numbers, scope))| {
            let quota = numbers.quota(scope, other);
            Ask { key: Arc::from(format!("{{{name}}}:{place}:{}", quota.algorithm())), quota }
        });
        Arc::new(Plan { asks: asks.collect(), gate: Arc::from(format!("{{{name}}}:gate")) })
    }
}

/// How many histories the environment asks for, by `RATELIMIT_MODEL_CASES`.
fn cases() -> Option<u32> {
    std::env::var("RATELIMIT_MODEL_CASES").ok().and_then(|cases| cases.parse().ok())
}

/// Histories of 30 operations each on average: enough for 100,000 in all.
const CASES: u32 = 3_600;

#[test]
fn the_script_and_the_store_in_memory_agree_on_every_reply() {
    let runtime = runtime();
    let (_, store) = runtime.block_on(store());
    let operations = agree(&runtime, &store, cases().unwrap_or(CASES));
    assert!(cases().is_some() || operations >= 100_000, "{operations} operations");
}

#[cfg(feature = "redis-cluster")]
#[test]
fn they_agree_on_a_cluster_too() {
    let runtime = runtime();
    let nodes = ratelimit_tests::RedisCluster::shared().unwrap().urls();
    let store = runtime.block_on(RedisStore::builder().cluster(nodes).connect()).unwrap();
    agree(&runtime, &store, cases().unwrap_or(CASES) / 20);
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// Plays that many histories against both, and says how many operations they were.
fn agree(runtime: &Runtime, store: &RedisStore, cases: u32) -> u64 {
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let (case, operations) = (std::cell::Cell::new(0), std::cell::Cell::new(0_u64));
    let result = runner.run(&history(), |history| {
        case.set(case.get() + 1);
        let name = format!("model-{}", case.get());
        let plans = [history.plan(&name, false), history.plan(&name, true)];
        runtime.block_on(async {
            // As long as the script keeps keys where a test drives the time.
            let memory = MemoryStore::keeping(10_000, 3_600_000_000);
            let (mut now, mut charges) = (START, Vec::new());
            for (pause, step) in &history.steps {
                now = now.saturating_add_signed(*pause);
                operations.set(operations.get() + 1);
                match step {
                    Step::Acquire { passed, calls, waited_us, newer } => {
                        let plan = Arc::clone(&plans[usize::from(*newer)]);
                        let patience = Patience::Waited(*waited_us);
                        let entry = Entry { plan, passed: *passed, patience };
                        let expected = memory.decide(&entry, *calls, now);
                        let answer = store.decide(&[(entry.clone(), *calls)], Some(now)).await.unwrap();
                        prop_assert_eq!(&answer[..], std::slice::from_ref(&expected));
                        let outcomes = expected.outcomes().take(usize::try_from(*calls).unwrap());
                        charges.extend(outcomes.flat_map(|outcome| outcome.charges(&entry)));
                    }
                    Step::GiveBack { which } if !charges.is_empty() => {
                        let charge = vec![charges.remove(which % charges.len())];
                        memory.give_back_at(&charge, now);
                        store.give_back_now(charge, Some(now)).await;
                    }
                    Step::GiveBack { .. } => {}
                    Step::Correct(correction) => {
                        let expected = memory.correct_at(&plans[0], *correction, now);
                        let standings = store.correct_at(&plans[0], *correction, Some(now)).await.unwrap();
                        prop_assert_eq!(standings, expected);
                    }
                    Step::Hold { closed_us } => {
                        memory.hold_at(&plans[0], *closed_us, now);
                        let hold = Invocation::hold(&plans[0], *closed_us, Some(now));
                        let _: i64 = store.invoke(&hold).await.unwrap();
                    }
                }
            }
            Ok(())
        })
    });
    println!("{} histories, {} operations", case.get(), operations.get());
    result.unwrap();
    operations.get()
}
