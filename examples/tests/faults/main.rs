//! A fleet of processes whose Redis is broken in every way: nobody fails, the limit is kept, nothing is charged for nobody,
//! and Redis is used again once it answers.
//!
//! Machines are noisy, so what is asserted leaves room; the numbers themselves are the example `faults`'s.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../../faults/bounds.rs"]
mod bounds;
#[path = "../../faults/broken.rs"]
mod broken;
mod client;
#[path = "../../faults/fleet.rs"]
mod fleet;
#[path = "../../faults/judge.rs"]
mod judge;
#[path = "../../faults/load.rs"]
mod load;
#[path = "../../faults/run.rs"]
mod run;

use std::ops::RangeInclusive;
use std::path::Path as Program;
use std::time::Duration;

use ratelimit_runtime::{Limiter, OnStoreError, PermitRequest, QuotaSpec, RedisStore};
use ratelimit_tests::{Fault, RedisProxy, RedisServer};
use tokio::sync::Mutex;

use self::broken::Broken;
use self::judge::Outcome;
use self::run::Spans;

/// Held by each test here: grants are counted by the second, so they run one after the other.
static ALONE: Mutex<()> = Mutex::const_new(());

const SPANS: Spans = Spans {
    before: Duration::from_millis(1_200),
    broken: Duration::from_millis(1_500),
    after: Duration::from_millis(300),
    settling: Duration::ZERO,
};
const PROGRAM: &str = env!("CARGO_BIN_EXE_faults-worker");
const LIMIT: u16 = 1_000;

async fn play(broken: Broken) -> Outcome {
    play_for(broken, SPANS).await
}

async fn play_for(broken: Broken, spans: Spans) -> Outcome {
    let _alone = ALONE.lock().await;
    let outcome = run::run(Program::new(PROGRAM), broken, spans).await.unwrap();
    println!("{}: {outcome:?}", broken.name());
    outcome
}

/// What holds whatever is broken.
#[track_caller]
fn assert_kept(outcome: &Outcome) {
    // A fleet that went on by the whole limit each would have four times as much, and one that let all go ten times.
    // Where a machine has no time for it, some go by their shares while the others have all, and decisions come late
    // and in bursts.
    assert_kept_of(outcome, 0.5..=2.5);
    assert!(outcome.worst_second <= usize::from(3 * LIMIT), "{outcome:?}");
}

/// The same where it is such a share of the limit that is granted.
#[track_caller]
fn assert_kept_of(outcome: &Outcome, shares: RangeInclusive<f64>) {
    assert_eq!(outcome.failed, 0, "{outcome:?}");
    let share = outcome.per_second / f64::from(LIMIT);
    assert!(shares.contains(&share), "{outcome:?}");
    assert!(outcome.back_after.is_some(), "{outcome:?}");
    // Nothing hangs.
    assert!(outcome.longest <= Duration::from_secs(5), "{outcome:?}");
    // A charge whose answer got lost is lost, and so is one that could not be given back: a handful.
    assert!(outcome.phantoms.is_none_or(|phantoms| phantoms.abs() <= 20), "{outcome:?}");
}

/// What holds where Redis does not answer at all: after the first calls nobody waits for it.
#[track_caller]
fn assert_nobody_waits(outcome: &Outcome) {
    // Of some ten thousand decisions few have waited for their deadline.
    assert!(outcome.p99 <= Duration::from_millis(20) && outcome.slow <= 2_000, "{outcome:?}");
}

macro_rules! faults {
    ($($name:ident: $fault:expr, $gone:literal;)*) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            let outcome = play(Broken::Server($fault)).await;
            assert_kept(&outcome);
            if $gone {
                assert_nobody_waits(&outcome);
            }
        }
    )*};
}

faults! {
    a_server_that_is_killed_and_comes_back_empty: Fault::Killed, true;
    a_server_that_answers_nobody_who_writes: Fault::Paused, true;
    a_server_that_answers_nobody_at_all: Fault::PausedForAll, true;
    a_server_that_takes_no_more_connections: Fault::Full, true;
    a_server_that_stands_still: Fault::Stopped, true;
    a_server_that_runs_a_script_without_end: Fault::Busy, true;
    a_server_without_memory: Fault::OutOfMemory, true;
    a_server_that_could_not_save: Fault::CannotSave, true;
    a_server_that_is_a_replica: Fault::ReadOnly, true;
    a_server_that_loads: Fault::Loading, true;
    a_server_that_wants_a_password: Fault::NoAuth, true;
    a_server_that_has_lost_all_keys: Fault::Flushed, false;
    a_server_that_forgets_the_script_all_the_time: Fault::ScriptsForgotten, false;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_way_that_leads_nowhere_and_one_that_is_slow() {
    for broken in Broken::all().into_iter().filter(|broken| matches!(broken, Broken::Path(..))) {
        assert_kept(&play(broken).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clocks_that_are_wrong_and_one_that_is_set() {
    let wrong = |broken: &Broken| matches!(broken, Broken::ClocksOfProcesses | Broken::ClockOfServer(..));
    for broken in Broken::all().into_iter().filter(wrong) {
        assert_kept(&play(broken).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fleet_that_grows_and_one_that_shrinks_while_nobody_can_be_counted() {
    // Each goes on by the share that it knows: four by a quarter, and four who came later by less than that.
    let grown = play(Broken::Joined).await;
    assert_kept_of(&grown, 0.5..=2.5);
    assert_nobody_waits(&grown);
    // Four who have never heard of it, and were told that they are four: by the whole limit each it were five times
    // of it.
    let started = play(Broken::Started).await;
    assert_kept_of(&started, 0.5..=3.0);
    assert_nobody_waits(&started);
    // Two of eight, once all had time to count all; by the whole limit each it were twice of it.
    let shrunk = play_for(Broken::Left, Spans { before: 2 * SPANS.before, ..SPANS }).await;
    assert_kept_of(&shrunk, 0.1..=1.0);
    assert_nobody_waits(&shrunk);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_at_all() {
    assert_kept(&play(Broken::Nothing).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_that_leads_to_another_server_after_a_failover_is_followed() {
    let _alone = ALONE.lock().await;
    let (mut old, new) = (RedisServer::breakable().unwrap(), RedisServer::breakable().unwrap());
    let proxy = RedisProxy::start(old.port()).unwrap();
    let limiter = Limiter::new(RedisStore::connect(&proxy.url()).await.unwrap());
    let quota = QuotaSpec::new(1_000_000, Duration::from_secs(1)).check().unwrap();
    let request = PermitRequest::new("failover").quota(quota);
    let _ = limiter.acquire(&request).await.unwrap();
    // The connection stays, and leads to who was demoted.
    old.break_by(Fault::ReadOnly).unwrap();
    proxy.lead_to(new.port());
    let followed = async {
        while limiter.acquire(&request).await.unwrap().degraded() == Some(OnStoreError::Local) {
            load::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), followed).await.expect("the new server is found");
    let keys = new.cli(&["KEYS", "rl:{failover:*"]).unwrap();
    assert!(keys.contains("rl:{failover:default}:api"), "{keys}");
}
