//! The script and the store in memory, which runs core's rules, on the same random histories.

use std::cell::RefCell;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use ratelimit_core::breaker::Ticket;
use ratelimit_core::pace::{Cut, WHOLE};
use ratelimit_core::{Binding, Refusal};
use tokio::runtime::Runtime;

use super::tests::store;
use super::*;
use crate::store::model::{CASES, History, PROCESSES, START, Step, cases, history};
use crate::store::{Answer, BreakerStatus, MemoryStore, Patience, Quiet, Told};

#[test]
fn the_script_and_the_store_in_memory_agree_on_every_reply() {
    let runtime = runtime();
    let (_, store) = runtime.block_on(store());
    let played = agree(&runtime, &store, cases().unwrap_or(CASES));
    let enough = played.operations >= 100_000 && played.reports >= 1_000 && played.opened >= 100;
    assert!(cases().is_some() || (enough && played.paced >= 100), "{played:?}");
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

/// What was played, so that nobody takes nothing for agreement.
#[derive(Debug, Default)]
struct Played {
    histories: u64,
    operations: u64,
    /// Ends of calls that were reported to a breaker.
    reports: u64,
    /// How often a breaker was seen open.
    opened: u64,
    /// Calls that were told another pace.
    paced: u64,
}

/// Plays that many histories against both.
fn agree(runtime: &Runtime, store: &RedisStore, cases: u32) -> Played {
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let played = RefCell::new(Played::default());
    let result = runner.run(&history(), |history| {
        let mut played = played.borrow_mut();
        played.histories += 1;
        let mut replay = Replay::new(store, &history, &format!("model-{}", played.histories));
        runtime.block_on(async {
            for (pause, step) in &history.steps {
                replay.now = replay.now.saturating_add_signed(*pause);
                played.operations += 1;
                replay.play(step, &mut played).await?;
            }
            Ok(())
        })
    });
    println!("{:?}", played.borrow());
    result.unwrap();
    played.into_inner()
}

/// One history, as far as it has come.
struct Replay<'a> {
    store: &'a RedisStore,
    /// As long as the script keeps keys where a test drives the time.
    memory: MemoryStore,
    /// Of each process, by the first numbers and by the others.
    plans: Vec<[Arc<Plan>; 2]>,
    now: u64,
    charges: Vec<Charged>,
    tickets: Vec<Ticket>,
    /// Of its rate that the fleet uses.
    share: u8,
}

impl<'a> Replay<'a> {
    fn new(store: &'a RedisStore, history: &History, name: &str) -> Self {
        let of = |process| [false, true].map(|other| history.plan_of(name, other, process));
        Self {
            store,
            memory: MemoryStore::keeping(10_000, 3_600_000_000),
            plans: (0..PROCESSES).map(of).collect(),
            now: START,
            charges: Vec::new(),
            tickets: Vec::new(),
            share: WHOLE,
        }
    }

    fn plan(&self) -> Arc<Plan> {
        Arc::clone(&self.plans[0][0])
    }

    async fn play(&mut self, step: &Step, played: &mut Played) -> Result<(), TestCaseError> {
        let (store, now, plan) = (self.store, self.now, self.plan());
        match step {
            Step::Acquire { passed, calls, ahead, waited_us, newer, process } => {
                let plan = Arc::clone(&self.plans[*process][usize::from(*newer)]);
                let calls = Calls { asking: *calls, ahead: *ahead };
                self.acquire(&plan, *passed, calls, Patience::Waited(*waited_us), played).await?;
            }
            Step::GiveBack { which } if !self.charges.is_empty() => {
                let charge = vec![self.charges.remove(which % self.charges.len())];
                self.memory.give_back_at(&charge, now);
                store.give_back_now(charge, Some(now)).await;
            }
            Step::GiveBack { .. } => {}
            Step::Correct(correction) => {
                let expected = self.memory.correct_at(&plan, *correction, now);
                let standings = store.correct_at(&plan, *correction, Some(now)).await.unwrap();
                prop_assert_eq!(standings, expected);
            }
            Step::Hold { closed_us } => hold(&self.memory, store, &plan, (*closed_us, None), now).await,
            Step::Refused { closed_us, cut } => {
                let cut = plan.cut().filter(|_| *cut);
                // Neither would open it.
                if *closed_us > 0 || cut.is_some() {
                    hold(&self.memory, store, &plan, (*closed_us, cut), now).await;
                }
            }
            Step::Report { process, which, verdict } => {
                let Some(guard) = plan.guard.as_ref().filter(|_| !self.tickets.is_empty()) else {
                    return Ok(());
                };
                let ticket = self.tickets.remove(which % self.tickets.len());
                let Some(told) = Told::of(ticket, *verdict) else { return Ok(()) };
                self.memory.report_at(guard, *process as u64, told, now);
                let told = [(guard.clone(), told)];
                let report = Invocation::report(&told, *process as u64, Some(now));
                let _: Vec<u8> = store.invoke(&report).await.unwrap();
                played.reports += 1;
            }
            Step::Breaker(change) => {
                let Some(guard) = &plan.guard else { return Ok(()) };
                let expected = self.memory.breaker_at(guard, *change, now);
                let status = store.breaker_at(guard, *change, Some(now)).await.unwrap();
                prop_assert_eq!(status, expected);
                played.opened += u64::from(matches!(status, BreakerStatus::Open { .. }));
            }
            Step::Renew { process, held, exact } => {
                let asks = self.plans[*process][0].asks.iter().filter(|ask| ask.quota.is_in_flight());
                let held: Vec<_> = asks.map(|ask| Held { ask: ask.clone(), places: *held }).collect();
                for held in &held {
                    self.memory.renew_at(&held.ask, held.places, *exact, now);
                }
                let renewed: i64 = store.invoke(&Invocation::renew(&held, *exact, Some(now))).await.unwrap();
                prop_assert_eq!(renewed, i64::try_from(held.len()).unwrap());
            }
        }
        Ok(())
    }

    async fn acquire(
        &mut self,
        declared: &Arc<Plan>,
        passed: usize,
        calls: Calls,
        patience: Patience,
        played: &mut Played,
    ) -> Result<(), TestCaseError> {
        // Behind a breaker, a call that has waited asks with nothing left.
        let passed = passed % (declared.asks.len() + usize::from(declared.guard.is_some()));
        // Of those that have paid for everything, by the share of before.
        let has_paid = passed == declared.asks.len();
        let by = if has_paid { self.share } else { WHOLE };
        let plan = declared.at_share(by);
        let passed = if has_paid { plan.asks.len() } else { passed };
        let mut entry = Entry { plan, passed, patience };
        let mut expected = decide(&self.memory, self.store, &entry, calls, self.now).await?;
        if let Some(Refusal { by: Binding::Pace(now_by), .. }) = expected.decision.refusal {
            prop_assert!(!has_paid || now_by < by);
            self.share = now_by;
            entry.plan = declared.at_share(now_by);
            expected = decide(&self.memory, self.store, &entry, calls, self.now).await?;
            played.paced += 1;
        }
        let refused = expected.decision.refusal.is_some_and(|refusal| refusal.by == Binding::Breaker);
        played.opened += u64::from(refused);
        self.tickets.extend(expected.tickets.iter().copied());
        let outcomes = expected.outcomes().take(usize::try_from(calls.asking + calls.ahead).unwrap());
        self.charges.extend(outcomes.flat_map(|outcome| outcome.charges(&entry)));
        Ok(())
    }
}

/// What both say of the calls of `entry`.
async fn decide(
    memory: &MemoryStore,
    store: &RedisStore,
    entry: &Entry,
    calls: Calls,
    now: u64,
) -> Result<Answer, TestCaseError> {
    let expected = memory.decide(entry, calls, now);
    let answer = store.decide(&[(entry.clone(), calls)], Some(now)).await.unwrap();
    prop_assert_eq!(&answer[..], std::slice::from_ref(&expected));
    Ok(expected)
}

async fn hold(
    memory: &MemoryStore,
    store: &RedisStore,
    plan: &Plan,
    (closed_us, cut): (u64, Option<Cut>),
    now: u64,
) {
    let quiet = Quiet { closed_us, cut };
    memory.hold_at(&plan.gate, quiet, now);
    let _: i64 = store.invoke(&Invocation::hold(&plan.gate, quiet, Some(now))).await.unwrap();
}
