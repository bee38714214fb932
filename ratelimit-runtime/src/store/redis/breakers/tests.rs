//! Breakers on a real server: their keys, and what is reported together.

use ratelimit_core::{Binding, Refusal};
use ratelimit_core::{BreakerSpec, Calls, QuotaSpec};
use ratelimit_tests::RedisServer;

use super::*;
use crate::store::redis::tests::{calls, entry, store};
use crate::store::{Entry, Outcome, Plan};

fn guard(name: &str, spec: BreakerSpec) -> Guard {
    let spec = spec.open_for(Duration::from_secs(3_600));
    Guard::new(Arc::from(format!("{{{name}}}:breaker")), spec.check().unwrap(), 1_000_000)
}

/// A call under one quota and a breaker.
fn guarded(name: &str, spec: BreakerSpec) -> Entry {
    let quota = QuotaSpec::new(1_000, Duration::from_secs(60));
    let entry = entry(&[(&format!("{{{name}}}:api"), quota)]);
    let plan = Plan::new(entry.plan.asks.iter().cloned().collect(), Arc::clone(&entry.plan.gate));
    Entry { plan: Arc::new(plan.guarded_by(Some(guard(name, spec)))), ..entry }
}

fn failures(epoch: u64, failures: u64) -> Told {
    Told::Calls { epoch, calls: failures, failures }
}

fn dump(server: &RedisServer, entry: &Entry) -> [String; 2] {
    let keys = [&*entry.plan.asks[0].key, &*entry.guard().unwrap().key];
    keys.map(|key| server.cli(&["DUMP", key]).unwrap())
}

#[tokio::test]
async fn a_call_that_an_open_breaker_refuses_leaves_every_key_byte_for_byte_as_it_was() {
    let (server, store) = store().await;
    let entry = guarded("breaker-dump", BreakerSpec::failures(2));
    assert!(matches!(store.acquire(&entry).await.unwrap(), Outcome::Admitted { ticket: Some(_), .. }));
    let report = [(entry.guard().unwrap().clone(), failures(0, 2))];
    store.report_now(&report, None).await.unwrap();
    let before = dump(server, &entry);
    let answer = store.decide(&[(entry.clone(), Calls::asking(3))], None).await.unwrap().remove(0);
    let Some(Refusal { by: Binding::Breaker, retry_after_us }) = answer.decision.refusal else {
        panic!("{answer:?}")
    };
    assert!(retry_after_us > 3_000_000_000, "{retry_after_us}");
    assert_eq!(dump(server, &entry), before);
}

#[tokio::test]
async fn a_breaker_that_is_closed_is_read_and_not_written() {
    let (server, store) = store().await;
    let entry = guarded("breaker-closed", BreakerSpec::failures(2));
    store.acquire(&entry).await.unwrap();
    let key = &*entry.guard().unwrap().key;
    assert_eq!(server.cli(&["EXISTS", key]).unwrap().trim(), "0");
    store.report_now(&[(entry.guard().unwrap().clone(), failures(0, 1))], None).await.unwrap();
    let before = server.cli(&["DUMP", key]).unwrap();
    store.acquire(&entry).await.unwrap();
    assert_eq!(server.cli(&["DUMP", key]).unwrap(), before);
}

#[tokio::test]
async fn its_key_expires_whatever_it_does() {
    let (server, store) = store().await;
    let guard = guard("breaker-ttl", BreakerSpec::failures(2).window(Duration::from_secs(100)));
    let left_s = || server.cli(&["TTL", &guard.key]).unwrap().trim().parse::<u64>().unwrap();
    store.report_now(&[(guard.clone(), failures(0, 1))], None).await.unwrap();
    assert!((100..=112).contains(&left_s()), "closed: a window, and a part of it: {}", left_s());
    store.report_now(&[(guard.clone(), failures(0, 1))], None).await.unwrap();
    assert!((35_000..=36_001).contains(&left_s()), "open: ten times as long as it is: {}", left_s());
    store.breaker(&guard, BreakerChange::Hold(ratelimit_core::breaker::Forced::Open)).await.unwrap();
    assert!((2_591_000..=2_592_001).contains(&left_s()), "held: 30 days: {}", left_s());
}

#[tokio::test]
async fn a_key_that_holds_something_else_is_an_error_that_names_it_and_charges_nothing() {
    let (server, store) = store().await;
    let entry = guarded("breaker-foreign", BreakerSpec::failures(2));
    let key = entry.guard().unwrap().key.to_string();
    for value in ["x", "", &"k".repeat(66), &"k".repeat(1_000)] {
        server.cli(&["SET", &key, value]).unwrap();
        let error = store.acquire(&entry).await.unwrap_err().to_string();
        assert!(error.contains(&key), "{value}: {error}");
        assert_eq!(server.cli(&["EXISTS", &entry.plan.asks[0].key]).unwrap().trim(), "0");
    }
}

#[tokio::test]
async fn what_many_calls_saw_goes_together() {
    let (server, store) = store().await;
    let guard = guard("breaker-batch", BreakerSpec::failures(1_000_000));
    let sent = || calls(server);
    store.report_now(&[(guard.clone(), failures(0, 1))], None).await.unwrap();
    let before = sent();
    for _ in 0..10_000 {
        store.report(&guard, failures(0, 1));
    }
    store.flush().await;
    // Others use this server too, but none of them so often.
    assert!(sent() - before < 1_000, "{} scripts", sent() - before);
    // One million less what is counted now trips it to the call.
    let left = 1_000_000 - 10_001;
    store.report_now(&[(guard.clone(), failures(0, left - 1))], None).await.unwrap();
    assert_eq!(store.breaker(&guard, BreakerChange::None).await.unwrap(), BreakerStatus::Closed);
    store.report_now(&[(guard.clone(), failures(0, 1))], None).await.unwrap();
    let status = store.breaker(&guard, BreakerChange::None).await.unwrap();
    assert!(matches!(status, BreakerStatus::Open { .. }), "{status:?}");
}

#[test]
fn reports_go_on_where_the_runtime_that_sent_them_has_ended() {
    let guard = guard("breaker-runtime", BreakerSpec::failures(2));
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let first = runtime();
    let (_, store) = first.block_on(store());
    // The task of this report is never driven again.
    first.block_on(async { store.report(&guard, failures(0, 1)) });
    drop(first);
    runtime().block_on(async {
        // The connection was made on the other runtime; the store makes another on this one.
        let _ = store.breaker(&guard, BreakerChange::Reset).await;
        let mut status = BreakerStatus::Closed;
        let opens = async {
            while !matches!(status, BreakerStatus::Open { .. }) {
                let epoch = match store.acquire(&guarded("breaker-runtime", BreakerSpec::failures(2))).await {
                    Ok(Outcome::Admitted { ticket: Some(ticket), .. }) => ticket.epoch,
                    _ => 0,
                };
                store.report(&guard, failures(epoch, 2));
                store.flush().await;
                status = store.breaker(&guard, BreakerChange::None).await.unwrap_or(BreakerStatus::Closed);
            }
        };
        time::within(Duration::from_secs(20), opens).await.unwrap();
    });
}

#[tokio::test]
async fn a_process_whose_own_calls_fail_among_healthy_ones_stops_for_itself_alone() {
    let (server, sick) = store().await;
    let well = RedisStore::connect(&server.url()).await.unwrap();
    let entry = guarded("breaker-sick", BreakerSpec::failures(3));
    let guard = entry.guard().unwrap().clone();
    let healthy = [(guard.clone(), Told::Calls { epoch: 0, calls: 9, failures: 0 })];
    well.report_now(&healthy, None).await.unwrap();
    for _ in 0..3 {
        assert!(matches!(sick.acquire(&entry).await.unwrap(), Outcome::Admitted { .. }));
        sick.report_now(&[(guard.clone(), failures(0, 1))], None).await.unwrap();
    }
    let refused = sick.acquire(&entry).await.unwrap();
    assert!(
        matches!(
            refused,
            Outcome::Refused(Refusal { by: Binding::Breaker, retry_after_us: 3_000_000_000.. })
        ),
        "{refused:?}"
    );
    assert!(matches!(well.acquire(&entry).await.unwrap(), Outcome::Admitted { .. }));
    // Nor is it counted of what an operator holds.
    let held = guarded("breaker-sick-held", BreakerSpec::failures(3));
    let guard = held.guard().unwrap().clone();
    let closed = BreakerChange::Hold(ratelimit_core::breaker::Forced::Closed);
    sick.breaker(&guard, closed).await.unwrap();
    let Outcome::Admitted { ticket: Some(ticket), .. } = sick.acquire(&held).await.unwrap() else { panic!() };
    sick.report_now(&[(guard, failures(ticket.epoch, 9))], None).await.unwrap();
    assert!(matches!(sick.acquire(&held).await.unwrap(), Outcome::Admitted { .. }));
}
