//! The script and the store in memory, which runs core's rules, on the same random histories.

use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use ratelimit_core::pace::{Cut, WHOLE};
use ratelimit_core::{Binding, Refusal};
use tokio::runtime::Runtime;

use super::tests::store;
use super::*;
use crate::store::model::{CASES, PROCESSES, START, Step, cases, history};
use crate::store::{Answer, BreakerStatus, MemoryStore, Patience, Quiet, Told};

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
    let (reports, opened) = (std::cell::Cell::new(0_u64), std::cell::Cell::new(0_u64));
    let paced = std::cell::Cell::new(0_u64);
    let result = runner.run(&history(), |history| {
        case.set(case.get() + 1);
        let name = format!("model-{}", case.get());
        let plans: Vec<[Arc<Plan>; 2]> = (0..PROCESSES)
            .map(|process| [false, true].map(|other| history.plan_of(&name, other, process)))
            .collect();
        runtime.block_on(async {
            // As long as the script keeps keys where a test drives the time.
            let memory = MemoryStore::keeping(10_000, 3_600_000_000);
            let (mut now, mut charges, mut tickets) = (START, Vec::new(), Vec::new());
            let mut share = WHOLE;
            let guard = plans[0][0].guard.as_ref();
            for (pause, step) in &history.steps {
                now = now.saturating_add_signed(*pause);
                operations.set(operations.get() + 1);
                match step {
                    Step::Acquire { passed, calls, ahead, waited_us, newer, process } => {
                        let plan = Arc::clone(&plans[*process][usize::from(*newer)]);
                        let patience = Patience::Waited(*waited_us);
                        // Behind a breaker, a call that has waited asks with nothing left.
                        let passed = *passed % (plan.asks.len() + usize::from(guard.is_some()));
                        // Of those that have paid for everything, by the share of before.
                        let (declared, has_paid) = (Arc::clone(&plan), passed == plan.asks.len());
                        let by = if has_paid { share } else { WHOLE };
                        let plan = declared.at_share(by);
                        let passed = if has_paid { plan.asks.len() } else { passed };
                        let mut entry = Entry { plan, passed, patience };
                        let calls = Calls { asking: *calls, ahead: *ahead };
                        let mut expected = decide(&memory, store, &entry, calls, now).await?;
                        if let Some(Refusal { by: Binding::Pace(now_by), .. }) = expected.decision.refusal {
                            prop_assert!(!has_paid || now_by < by);
                            share = now_by;
                            entry.plan = declared.at_share(share);
                            expected = decide(&memory, store, &entry, calls, now).await?;
                            paced.set(paced.get() + 1);
                        }
                        tickets.extend(expected.tickets.iter().copied());
                        let outcomes =
                            expected.outcomes().take(usize::try_from(calls.asking + calls.ahead).unwrap());
                        charges.extend(outcomes.flat_map(|outcome| outcome.charges(&entry)));
                    }
                    Step::GiveBack { which } if !charges.is_empty() => {
                        let charge = vec![charges.remove(which % charges.len())];
                        memory.give_back_at(&charge, now);
                        store.give_back_now(charge, Some(now)).await;
                    }
                    Step::GiveBack { .. } => {}
                    Step::Correct(correction) => {
                        let expected = memory.correct_at(&plans[0][0], *correction, now);
                        let standings = store.correct_at(&plans[0][0], *correction, Some(now)).await.unwrap();
                        prop_assert_eq!(standings, expected);
                    }
                    Step::Hold { closed_us } => {
                        hold(&memory, store, &plans[0][0], (*closed_us, None), now).await;
                    }
                    Step::Refused { closed_us, cut } => {
                        let cut = plans[0][0].cut().filter(|_| *cut);
                        // Neither would open it.
                        if *closed_us > 0 || cut.is_some() {
                            hold(&memory, store, &plans[0][0], (*closed_us, cut), now).await;
                        }
                    }
                    Step::Report { process, which, verdict } => {
                        let Some(guard) = guard.filter(|_| !tickets.is_empty()) else { continue };
                        let ticket = tickets.remove(which % tickets.len());
                        let Some(told) = Told::of(ticket, *verdict) else { continue };
                        memory.report_at(guard, *process as u64, told, now);
                        let told = [(guard.clone(), told)];
                        let report = Invocation::report(&told, *process as u64, Some(now));
                        let _: Vec<u8> = store.invoke(&report).await.unwrap();
                        reports.set(reports.get() + 1);
                    }
                    Step::Breaker(change) => {
                        let Some(guard) = guard else { continue };
                        let expected = memory.breaker_at(guard, *change, now);
                        let status = store.breaker_at(guard, *change, Some(now)).await.unwrap();
                        prop_assert_eq!(status, expected);
                        opened.set(opened.get() + u64::from(matches!(status, BreakerStatus::Open { .. })));
                    }
                    Step::Renew { process, held, exact } => {
                        let asks = plans[*process][0].asks.iter().filter(|ask| ask.quota.is_in_flight());
                        let held: Vec<_> = asks.map(|ask| Held { ask: ask.clone(), places: *held }).collect();
                        for held in &held {
                            memory.renew_at(&held.ask, held.places, *exact, now);
                        }
                        let renewed: i64 =
                            store.invoke(&Invocation::renew(&held, *exact, Some(now))).await.unwrap();
                        prop_assert_eq!(renewed, i64::try_from(held.len()).unwrap());
                    }
                }
            }
            Ok(())
        })
    });
    println!("{} histories, {} operations", case.get(), operations.get());
    println!("{} ends of calls, a breaker seen open {} times", reports.get(), opened.get());
    result.unwrap();
    println!("{} calls that were told another pace", paced.get());
    assert!(reports.get() > 0 && opened.get() > 0 && paced.get() > 0);
    operations.get()
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
