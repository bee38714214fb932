//! The script against the rules of `ratelimit-core`, on a real server.

use std::collections::HashMap;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use ratelimit_core::{Claim, OnLimit, QuotaSpec, Scope, State, Verdict, decide};
use ratelimit_tests::RedisServer;

use super::*;

const START: u64 = 1_700_000_000_000_000;

async fn store() -> (&'static RedisServer, RedisStore) {
    let server = RedisServer::shared().unwrap();
    (server, RedisStore::connect(&server.url()).await.unwrap())
}

fn ask(key: &str, spec: QuotaSpec) -> Ask {
    let quota = spec.check().unwrap();
    Ask { key: Arc::from(key), quota, max_wait_us: quota.max_wait_us() }
}

fn per_second(limit: u64, burst: u64) -> QuotaSpec {
    QuotaSpec::new(limit, Duration::from_secs(1)).burst(burst)
}

/// The states of a store that follows the rules of core and never loses a key.
#[derive(Default)]
struct Model(HashMap<Arc<str>, State>);

impl Model {
    fn acquire(&mut self, asks: &[Ask], now_us: u64) -> Answer {
        let mut claims: Vec<Claim<'_>> = asks
            .iter()
            .map(|ask| Claim::new(&ask.quota, self.0.get(&ask.key).copied(), ask.max_wait_us))
            .collect();
        let verdict = decide(&mut claims, now_us);
        for (ask, claim) in asks.iter().zip(&claims) {
            if let (true, Some(state)) = (claim.changed, claim.state) {
                self.0.insert(Arc::clone(&ask.key), state);
            }
        }
        Answer {
            verdict,
            standings: claims.iter().map(|claim| claim.standing).collect(),
            receipts: claims.iter().map_while(|claim| claim.receipt).collect(),
        }
    }

    fn give_back(&mut self, charges: &[Charge], now_us: u64) {
        for charge in charges {
            let Some(stored) = self.0.get_mut(&charge.key) else { continue };
            let kernel = charge.quota.kernel();
            let refreshed = kernel.refresh(Some(*stored), now_us);
            let state = kernel.give_back(refreshed, charge.quota.cost(), charge.receipt);
            if state != refreshed {
                *stored = state;
            }
        }
    }
}

#[derive(Debug, Clone)]
enum Step {
    Acquire { from: usize },
    GiveBack { which: usize },
}

#[derive(Debug, Clone)]
struct History {
    quotas: Vec<(u64, u64, u64, u64, bool)>,
    steps: Vec<(i64, Step)>,
}

fn history() -> impl Strategy<Value = History> {
    let quota = (1_u64..400, 1_000_u64..2_000_000, 3_u64..30, 1_u64..=3, any::<bool>());
    let step = prop_oneof![
        4 => (0_usize..3).prop_map(|from| Step::Acquire { from }),
        1 => any::<usize>().prop_map(|which| Step::GiveBack { which }),
    ];
    // Mostly forwards, and now and then a clock that was set back.
    let pause = prop_oneof![8 => 0_i64..20_000, 1 => 0_i64..3_000_000, 1 => -50_000_i64..0];
    let steps = proptest::collection::vec((pause, step), 1..60);
    (proptest::collection::vec(quota, 3), steps).prop_map(|(quotas, steps)| History { quotas, steps })
}

impl History {
    fn asks(&self, name: &str) -> Vec<Ask> {
        let scopes = [Scope::User, Scope::Endpoint, Scope::Api];
        let quotas = self.quotas.iter().zip(scopes).map(|(&(limit, per, burst, cost, waits), scope)| {
            let spec = QuotaSpec::new(limit, Duration::from_micros(per)).burst(burst).cost(cost).scope(scope);
            let spec = if waits { spec } else { spec.on_limit(OnLimit::Error) };
            ask(&format!("{{{name}}}:{scope}"), spec)
        });
        quotas.collect()
    }
}

#[test]
fn the_script_and_core_agree_decision_by_decision() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (_, store) = runtime.block_on(store());
    let mut runner = TestRunner::new(Config { cases: 150, failure_persistence: None, ..Config::default() });
    let cases = std::cell::Cell::new(0);
    let result = runner.run(&history(), |history| {
        cases.set(cases.get() + 1);
        let asks = history.asks(&format!("differential-{}", cases.get()));
        runtime.block_on(async {
            let (mut model, mut now, mut charges) = (Model::default(), START, Vec::new());
            for (pause, step) in &history.steps {
                now = now.saturating_add_signed(*pause);
                match step {
                    Step::Acquire { from } => {
                        let asks = &asks[*from..];
                        let expected = model.acquire(asks, now);
                        let answer = store.decide(asks, Some(now)).await.unwrap();
                        prop_assert_eq!(format!("{answer:?}"), format!("{expected:?}"));
                        charges.extend(answer.charges(asks));
                    }
                    Step::GiveBack { which } if !charges.is_empty() => {
                        let charge = [charges.remove(which % charges.len())];
                        model.give_back(&charge, now);
                        store.give_back_now(&charge, Some(now)).await;
                    }
                    Step::GiveBack { .. } => {}
                }
            }
            Ok(())
        })
    });
    result.unwrap();
}

#[tokio::test]
async fn a_refused_call_leaves_every_key_byte_for_byte_as_it_was() {
    let (server, store) = store().await;
    let asks = [
        ask("{dump}:user", per_second(10, 10).scope(Scope::User)),
        ask("{dump}:api", QuotaSpec::new(1, Duration::from_secs(60)).on_limit(OnLimit::Error)),
    ];
    assert_eq!(store.acquire(&asks).await.unwrap().verdict, Verdict::Admitted);
    let dump = |key: &str| server.cli(&["GET", key]).unwrap();
    let before = (dump("{dump}:user"), dump("{dump}:api"));
    let answer = store.acquire(&asks).await.unwrap();
    assert!(matches!(answer.verdict, Verdict::Refused { by: 1, .. }), "{answer:?}");
    assert_eq!((dump("{dump}:user"), dump("{dump}:api")), before);
}

#[tokio::test]
async fn every_key_expires_and_not_before_it_is_full() {
    let (server, store) = store().await;
    let ask = ask("{ttl}:api", QuotaSpec::new(1, Duration::from_millis(1_900)).burst(7));
    let mut reset_after_us = 0;
    for _ in 0..9 {
        let answer = store.acquire(std::slice::from_ref(&ask)).await.unwrap();
        reset_after_us = answer.standings[0].reset_after_us;
    }
    let left_ms: u64 = server.cli(&["PTTL", "{ttl}:api"]).unwrap().trim().parse().unwrap();
    // Both count down from the same instant; the key has a second more.
    assert!(
        left_ms > reset_after_us / 1_000 - 1_000 && left_ms <= reset_after_us / 1_000 + 1_001,
        "{left_ms}"
    );
}

#[tokio::test]
async fn a_server_that_forgot_the_script_is_told_it_again() {
    let (server, store) = store().await;
    for _ in 0..3 {
        server.cli(&["SCRIPT", "FLUSH"]).unwrap();
        let ask = ask("{flush}:api", per_second(100, 100));
        assert_eq!(store.acquire(&[ask]).await.unwrap().verdict, Verdict::Admitted);
    }
}

#[tokio::test]
async fn a_key_that_holds_something_else_is_an_error_that_names_it() {
    let (server, store) = store().await;
    server.cli(&["SET", "{foreign}:api", "hello"]).unwrap();
    let error = store.acquire(&[ask("{foreign}:api", per_second(1, 1))]).await.unwrap_err().to_string();
    assert!(error.contains("{foreign}:api holds something that is not a token bucket"), "{error}");
}

#[tokio::test]
async fn a_caller_dropped_while_its_call_is_in_flight_leaves_its_permit() {
    let (_, store) = store().await;
    let spec = QuotaSpec::new(1, Duration::from_secs(600)).burst(5).on_limit(OnLimit::Error);
    for round in 0..20 {
        let key = format!("{{dropped}}:{round}");
        let one = [ask(&key, spec)];
        let mut call = Box::pin(store.acquire(&one));
        // Polled once, the call is on its way; dropped, nobody waits for it.
        assert!(poll_once(&mut call).await.is_none());
        drop(call);
        tokio::task::yield_now().await;
        // Refused, this changes nothing; admitted, all five permits were there.
        let all = [ask(&key, spec.cost(5))];
        let whole = async {
            while store.acquire(&all).await.unwrap().verdict != Verdict::Admitted {
                tokio::task::yield_now().await;
            }
        };
        // Nothing flows in for ten minutes: only what is given back can admit the five.
        tokio::time::timeout(Duration::from_secs(30), whole).await.expect("the permit comes back");
    }
}

/// Polls once.
async fn poll_once<F: Future + Unpin>(future: &mut F) -> Option<F::Output> {
    std::future::poll_fn(|context| {
        std::task::Poll::Ready(match std::pin::Pin::new(&mut *future).poll(context) {
            std::task::Poll::Ready(output) => Some(output),
            std::task::Poll::Pending => None,
        })
    })
    .await
}

#[tokio::test]
async fn a_password_that_is_wrong_or_missing_is_found_when_connecting() {
    let server = RedisServer::with_password("right").unwrap();
    for url in [
        format!("redis://127.0.0.1:{}", server.port()),
        format!("redis://:wr0ng@127.0.0.1:{}", server.port()),
    ] {
        let error = RedisStore::connect(&url).await.unwrap_err().to_string();
        assert!(error.contains(&format!("127.0.0.1:{}", server.port())), "{error}");
        assert!(!error.contains("wr0ng"), "{error}");
    }
    RedisStore::connect(&format!("redis://:right@127.0.0.1:{}", server.port())).await.unwrap();
}
