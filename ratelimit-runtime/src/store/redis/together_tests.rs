//! Calls that one script decides together: as the store in memory decides them one after the other.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use ratelimit_core::{Algorithm, BreakerSpec, Calls, Quota, QuotaSpec, Scope};

use super::tests::store;
use super::*;
use crate::store::model::{START, cases};
use crate::store::{Answer, Ask, Guard, MemoryStore, Patience, Plan, Quiet, Told};

/// How many scripts are played in CI, some tens of calls each.
const CASES: u32 = 400;

/// One kind of call.
#[derive(Debug, Clone)]
struct Call {
    user: u8,
    endpoint: u8,
    /// The scopes that it has a quota in, of the four.
    scopes: [bool; 4],
    /// How many of its quotas it has passed.
    passed: usize,
    calls: u64,
    ahead: u64,
    waits: bool,
    guarded: bool,
    /// By numbers that an operator has changed.
    newer: bool,
}

/// What happens between two scripts.
#[derive(Debug, Clone)]
enum Between {
    Nothing,
    Hold { endpoint: u8, closed_us: u64 },
    Penalize { call: Call, permits: u64 },
    GiveBack { which: usize },
    Fail { endpoint: u8 },
}

/// Scripts, each so long (us) after the one before.
type History = (Vec<Algorithm>, Vec<(i64, Between, Vec<Call>)>);

fn call() -> impl Strategy<Value = Call> {
    let whose = (0_u8..12, 0_u8..2);
    let scopes =
        prop_oneof![2 => Just([true; 4]), 2 => Just([false, true, false, false]), 1 => any::<[bool; 4]>()];
    let counts =
        (0_usize..9, prop_oneof![9 => 1_u64..4, 1 => Just(0)], prop_oneof![9 => Just(0_u64), 1 => 1_u64..4]);
    (whose, scopes, counts, any::<[u8; 3]>()).prop_map(
        |((user, endpoint), scopes, (passed, calls, ahead), flags)| Call {
            user,
            endpoint,
            scopes,
            passed: passed.saturating_sub(6),
            calls,
            ahead,
            waits: flags[0] < 64,
            guarded: flags[1] < 64,
            newer: flags[2] < 8,
        },
    )
}

fn history() -> impl Strategy<Value = History> {
    // Token buckets are decided by ways of their own, so they are what most are.
    let algorithm = prop_oneof![
        5 => Just(Algorithm::TokenBucket),
        1 => (0..Algorithm::ALL.len()).prop_map(|place| Algorithm::ALL[place]),
    ];
    let between = prop_oneof![
        6 => Just(Between::Nothing),
        1 => (0_u8..2, 0_u64..30_000).prop_map(|(endpoint, closed_us)| Between::Hold { endpoint, closed_us }),
        1 => (call(), 0_u64..9).prop_map(|(call, permits)| Between::Penalize { call, permits }),
        2 => any::<usize>().prop_map(|which| Between::GiveBack { which }),
        1 => (0_u8..2).prop_map(|endpoint| Between::Fail { endpoint }),
    ];
    let pause = prop_oneof![8 => 0_i64..400_000, 1 => 0_i64..9_000_000, 1 => -50_000_i64..0];
    let scripts = proptest::collection::vec((pause, between, proptest::collection::vec(call(), 1..40)), 1..8);
    (proptest::collection::vec(algorithm, 4), scripts)
}

/// Both stores, and the keys that are of this history.
struct Both<'a> {
    store: &'a RedisStore,
    memory: MemoryStore,
    name: String,
    algorithms: Vec<Algorithm>,
    /// The same call has the same plan, as it has where it comes again.
    plans: HashMap<String, Arc<Plan>>,
    charges: Vec<Charged>,
}

impl Both<'_> {
    fn quota(&self, place: usize, newer: bool) -> Quota {
        const SCOPES: [Scope; 4] = [Scope::UserEndpoint, Scope::User, Scope::Endpoint, Scope::Api];
        // The narrowest is used up first mostly, the widest now and then.
        let limit = [7, 11, 60, 90][place] + u64::from(newer);
        let spec = QuotaSpec::new(limit, Duration::from_micros(1_000_003)).algorithm(self.algorithms[place]);
        let spec = if spec.algorithm.has_burst() { spec.burst(limit - 2) } else { spec };
        let spec = spec.cost(1 + place as u64 % 2).version(u32::from(newer)).scope(SCOPES[place]);
        spec.max_wait(Duration::from_secs(2)).check().unwrap()
    }

    fn plan(&mut self, call: &Call) -> Arc<Plan> {
        let Call { user, endpoint, scopes, guarded, newer, .. } = call;
        let name = format!("{user} {endpoint} {scopes:?} {guarded} {newer}");
        if let Some(plan) = self.plans.get(&name) {
            return Arc::clone(plan);
        }
        let whose =
            [format!("{user}:{endpoint}"), format!("{user}"), format!("e{endpoint}"), "api".to_owned()];
        let ask = |place: usize| {
            let key = format!("{}:{}:{}", self.tag(), whose[place], self.algorithms[place]);
            Ask::new(Arc::from(key), self.quota(place, *newer))
        };
        let asks: Vec<Ask> = (0..4).filter(|place| scopes[*place]).map(ask).collect();
        let plan = Plan::new(asks, Arc::from(format!("{}:gate{endpoint}", self.tag())));
        let plan = Arc::new(plan.guarded_by(guarded.then(|| self.guard(*endpoint))));
        self.plans.insert(name, Arc::clone(&plan));
        plan
    }

    fn tag(&self) -> String {
        format!("{{{}}}", self.name)
    }

    fn guard(&self, endpoint: u8) -> Guard {
        let spec = BreakerSpec::failures(1).open_for(Duration::from_millis(300)).half_open(2);
        let key = Arc::from(format!("{}:breaker{endpoint}", self.tag()));
        Guard::new(key, spec.check().unwrap(), 30_000)
    }

    fn entry(&mut self, call: &Call) -> (Entry, Calls) {
        let plan = self.plan(call);
        // Nothing governs a call that has passed all, but for a breaker.
        let most = plan.asks.len().saturating_sub(usize::from(plan.guard.is_none()));
        let patience = if call.waits { Patience::Waited(0) } else { Patience::None };
        let entry = Entry { passed: call.passed.min(most), plan, patience };
        (entry, Calls { asking: call.calls, ahead: call.ahead })
    }

    async fn happens(&mut self, between: &Between, now: u64) {
        match between {
            Between::Hold { endpoint, closed_us } => {
                let gate: Arc<str> = Arc::from(format!("{}:gate{endpoint}", self.tag()));
                let quiet = Quiet { closed_us: *closed_us, cut: None };
                self.memory.hold_at(&gate, quiet, now);
                let _: i64 = self.store.invoke(&Invocation::hold(&gate, quiet, Some(now))).await.unwrap();
            }
            Between::Penalize { call, permits } => {
                let (plan, correction) = (self.plan(call), Correction::Penalize(*permits));
                self.memory.correct_at(&plan, correction, now);
                self.store.correct_at(&plan, correction, Some(now)).await.unwrap();
            }
            Between::GiveBack { which } if !self.charges.is_empty() => {
                let charge = vec![self.charges.remove(which % self.charges.len())];
                self.memory.give_back_at(&charge, now);
                self.store.give_back_now(charge, Some(now)).await;
            }
            Between::Fail { endpoint } => {
                let told = [(self.guard(*endpoint), Told::Calls { epoch: 0, calls: 1, failures: 1 })];
                self.memory.report_at(&told[0].0, 1, told[0].1, now);
                let _: Vec<u8> = self.store.invoke(&Invocation::report(&told, 1, Some(now))).await.unwrap();
            }
            Between::GiveBack { .. } | Between::Nothing => {}
        }
    }
}

#[test]
fn calls_of_one_script_are_decided_as_one_after_the_other() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (_server, store) = runtime.block_on(store());
    let mut runner = TestRunner::new(Config {
        cases: cases().unwrap_or(CASES),
        failure_persistence: None,
        ..Config::default()
    });
    let (histories, admitted, others) = (Cell::new(0), Cell::new(0_u64), Cell::new(0_u64));
    let outcome = runner.run(&history(), |(algorithms, scripts)| {
        histories.set(histories.get() + 1);
        let mut both = Both {
            store: &store,
            memory: MemoryStore::keeping(10_000, 3_600_000_000),
            name: format!("together-{}", histories.get()),
            algorithms,
            plans: HashMap::new(),
            charges: Vec::new(),
        };
        let mut now = START;
        for (pause, between, calls) in scripts {
            now = now.saturating_add_signed(pause);
            runtime.block_on(both.happens(&between, now));
            let entries: Vec<(Entry, Calls)> = calls.iter().map(|call| both.entry(call)).collect();
            let expected: Vec<Answer> =
                entries.iter().map(|(entry, calls)| both.memory.decide(entry, *calls, now)).collect();
            let answers = runtime.block_on(store.decide(&entries, Some(now))).unwrap();
            for (place, (answer, expected)) in answers.iter().zip(&expected).enumerate() {
                prop_assert_eq!(answer, expected, "entry {} of {}", place, entries.len());
            }
            for ((entry, calls), answer) in entries.iter().zip(expected) {
                let all = answer.decision.admitted >= calls.asking;
                (if all { &admitted } else { &others }).update(|count| count + 1);
                let told = usize::try_from(calls.asking + calls.ahead).unwrap();
                both.charges.extend(answer.outcomes().take(told).flat_map(|outcome| outcome.charges(entry)));
            }
        }
        Ok(())
    });
    println!("{} histories, {admitted:?} entries admitted, {others:?} not", histories.get());
    outcome.unwrap();
    assert!(admitted.get() > 1_000 && others.get() > 1_000, "nothing was compared");
}
