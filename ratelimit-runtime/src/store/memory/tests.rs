use super::*;
use ratelimit_core::{Binding, OnLimit, Quota, QuotaSpec, Refusal};
use std::time::Duration;

use crate::store::{Ask, Patience};

fn quota() -> Quota {
    let spec = QuotaSpec::new(10, Duration::from_secs(1)).burst(1).on_limit(OnLimit::Error);
    spec.check().unwrap()
}

fn entry(key: &str, quota: Quota) -> Entry {
    let plan = Plan::new(vec![Ask::new(Arc::from(key), quota)], Arc::from("gate"));
    Entry { plan: Arc::new(plan), passed: 0, patience: Patience::Waited(0) }
}

fn refused(outcome: &Outcome) -> Option<Refusal> {
    match outcome {
        Outcome::Refused(refusal) => Some(*refusal),
        _ => None,
    }
}

#[tokio::test(start_paused = true)]
async fn a_key_that_is_full_again_is_swept_out() {
    let store = MemoryStore::new();
    for user in 0..20_000 {
        assert_eq!(refused(&store.acquire(&entry(&format!("user-{user}"), quota()))), None);
        tokio::time::advance(Duration::from_millis(1)).await;
    }
    // Each is full again after 100 ms, so about 100 are in use at one time.
    assert!(store.len() <= SHARDS * 64, "{} keys", store.len());
}

#[tokio::test(start_paused = true)]
async fn a_store_holds_no_more_keys_than_it_may() {
    let store = MemoryStore::with_max_keys(6_400);
    for user in 0..100_000 {
        assert_eq!(refused(&store.acquire(&entry(&format!("user-{user}"), quota()))), None);
    }
    assert!(store.len() <= 6_400, "{} keys", store.len());
    assert!(store.len() > 5_000, "{} keys: one in eight is forgotten, no more", store.len());
}

#[tokio::test(start_paused = true)]
async fn a_refused_call_is_admitted_at_its_retry_after_and_not_a_microsecond_earlier() {
    let store = MemoryStore::new();
    let entry = entry("a", quota());
    assert_eq!(refused(&store.acquire(&entry)), None);
    let by = Binding::Claim(0);
    assert_eq!(refused(&store.acquire(&entry)), Some(Refusal { by, retry_after_us: 100_000 }));
    tokio::time::advance(Duration::from_micros(99_999)).await;
    assert_eq!(refused(&store.acquire(&entry)), Some(Refusal { by, retry_after_us: 1 }));
    tokio::time::advance(Duration::from_micros(1)).await;
    assert_eq!(refused(&store.acquire(&entry)), None);
}

#[tokio::test(start_paused = true)]
async fn a_gate_opens_by_itself() {
    let store = MemoryStore::new();
    let entry = entry("a", quota());
    store.hold(&entry.plan.gate, Quiet { closed_us: 5_000, cut: None });
    assert_eq!(
        refused(&store.acquire(&entry)),
        Some(Refusal { by: Binding::NotBefore, retry_after_us: 5_000 })
    );
    tokio::time::advance(Duration::from_millis(5)).await;
    assert_eq!(refused(&store.acquire(&entry)), None);
}

#[tokio::test(start_paused = true)]
async fn what_is_full_again_makes_room_before_anything_else_is_forgotten() {
    let store = MemoryStore::with_max_keys(SHARDS * 100);
    let slow = QuotaSpec::new(1, Duration::from_secs(86_400)).on_limit(OnLimit::Error).check().unwrap();
    let in_use: Vec<Entry> = (0..SHARDS * 20).map(|user| entry(&format!("slow-{user}"), slow)).collect();
    for entry in &in_use {
        assert_eq!(refused(&store.acquire(entry)), None);
    }
    // Far more keys than there is room for, of which a few hundred are in use at one time.
    for user in 0..100_000 {
        assert_eq!(refused(&store.acquire(&entry(&format!("fast-{user}"), quota()))), None);
        tokio::time::advance(Duration::from_micros(500)).await;
    }
    assert!(in_use.iter().all(|entry| refused(&store.acquire(entry)).is_some()), "a budget was forgotten");
}
