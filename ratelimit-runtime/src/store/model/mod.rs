//! The store in memory, which runs core's rules, against the exact model, reply by reply.
//!
//! The store in Redis is compared with the one in memory on the same histories, next to it; there with
//! limits of calls in flight too, of which the model knows nothing. For as many histories as one likes, of 30
//! operations each:
//!
//! ```sh
//! RATELIMIT_MODEL_CASES=1000000 cargo test --release -p ratelimit-runtime --all-features --lib model
//! ```

mod exact;
mod history;

use std::cell::Cell;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use ratelimit_core::{AtOnce, Binding, Calls, Refusal};

use self::exact::Exact;
#[cfg(feature = "redis")]
pub(super) use self::history::PROCESSES;
pub(super) use self::history::{CASES, History, START, Step, cases, history};
use super::{Answer, Entry, Few, MemoryStore, Patience, Quiet};

#[test]
fn the_store_in_memory_and_the_exact_model_agree_on_every_reply() {
    let cases = cases();
    let config = Config { cases: cases.unwrap_or(CASES), failure_persistence: None, ..Config::default() };
    let (histories, operations, returns) = (Cell::new(0_u64), Cell::new(0_u64), Cell::new(0_u64));
    let result = TestRunner::new(config).run(&history(), |history| {
        histories.set(histories.get() + 1);
        operations.set(operations.get() + history.steps.len() as u64);
        returns.set(returns.get() + agree(&history)?);
        Ok(())
    });
    let [histories, operations, returns] = [histories, operations, returns].map(Cell::into_inner);
    println!("{histories} histories, {operations} operations, {returns} charges that gave something back");
    result.unwrap();
    assert!(cases.is_some() || operations >= 100_000, "{operations} operations");
    assert!(cases.is_some() || returns >= 2_000, "{returns} charges that gave something back");
}

/// Asks the store by the short way where that decides, as a limiter does.
fn ask(memory: &MemoryStore, entry: &Entry, calls: u64, now_us: u64) -> Answer {
    if let ([ask], 1) = (entry.asks(), calls)
        && let Some(decided) = memory.at_once_by(ask, entry.max_wait_us(&ask.quota), || now_us)
    {
        // What was refused has charged nothing, so to look is to see what was there.
        let mut answer = memory.decide(entry, Calls::asking(0), now_us);
        match decided {
            AtOnce::Admitted { receipt, standing, .. } => {
                answer.decision.admitted = 1;
                (answer.receipts, answer.standings) = (Few::One(receipt), Few::One(standing));
            }
            AtOnce::Refused { retry_after_us } => {
                answer.decision.refusal = Some(Refusal { by: Binding::Claim(0), retry_after_us });
            }
        }
        return answer;
    }
    memory.decide(entry, Calls::asking(calls), now_us)
}

/// Plays `history` against both, and says how many charges gave something back.
///
/// What was charged before the clock was set back, or before other numbers came, is not given back: the
/// model keeps count of such changes and the rules keep no such count, so they differ on what is safe
/// to give back then. The stores are compared with each other on those charges too.
fn agree(history: &History) -> Result<u64, TestCaseError> {
    let mut returns = 0;
    let plans = [false, true].map(|other| history.plan("model", other));
    // As long as no state expires that the model still has.
    let memory = MemoryStore::keeping(10_000, 3_600_000_000);
    let (mut exact, mut now, mut charges, mut last_newer) = (Exact::default(), START, Vec::new(), false);
    for (pause, step) in &history.steps {
        now = now.saturating_add_signed(*pause);
        let newer = match step {
            Step::Acquire { newer, .. } => *newer,
            Step::Correct(_) => false,
            _ => last_newer,
        };
        if *pause < 0 || newer != last_newer {
            charges.clear();
        }
        last_newer = newer;
        let plan = &plans[usize::from(newer)];
        match step {
            Step::Acquire { passed, calls, waited_us, .. } => {
                let patience = Patience::Waited(*waited_us);
                let passed = *passed % plan.asks.len();
                let entry = Entry { plan: Arc::clone(plan), passed, patience };
                let answer = ask(&memory, &entry, *calls, now);
                let expected = exact.decide(&entry, *calls, now);
                prop_assert_eq!(exact::replies(&answer), expected.replies);
                prop_assert_eq!(&answer.standings[..], &expected.standings[..]);
                let outcomes = answer.outcomes().take(usize::try_from(*calls).unwrap());
                let taken: Vec<_> = outcomes.flat_map(|outcome| outcome.charges(&entry)).collect();
                prop_assert_eq!(taken.len(), expected.charges.len());
                charges.extend(taken.into_iter().zip(expected.charges));
            }
            Step::GiveBack { which } if !charges.is_empty() => {
                let (charge, expected) = charges.remove(which % charges.len());
                memory.give_back_at(&[charge], now);
                returns += u64::from(exact.give_back(&expected, now));
            }
            Step::GiveBack { .. }
            | Step::Refused { .. }
            | Step::Renew { .. }
            | Step::Report { .. }
            | Step::Breaker(_) => {}
            Step::Correct(correction) => {
                let standings = memory.correct_at(plan, *correction, now);
                prop_assert_eq!(standings, exact.correct(plan, *correction, now));
            }
            Step::Hold { closed_us } => {
                memory.hold_at(&plan.gate, Quiet { closed_us: *closed_us, cut: None }, now);
                exact.hold(*closed_us, now);
            }
        }
    }
    Ok(returns)
}
