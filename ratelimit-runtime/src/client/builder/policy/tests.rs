use super::*;
use crate::__private::quota;
use crate::client::api::{AuthScheme, Method, Timeouts};
use crate::client::{ApiClient, BuildError, Core};
use ratelimit_core::{BreakerSpec, QuotaSpec, RetrySpec};

const SECOND: Duration = Duration::from_secs(1);
/// No fault at all.
const NONE: [&str; 0] = [];

const fn operation(name: &'static str) -> Operation {
    Operation::new(name, Method::Get, "/", &["/"])
}

/// 100 per second, 50 for each method, and ten seconds for a call.
const API: &Api = &Api {
    name: "shop",
    auth: AuthScheme::None,
    quotas: &[quota(QuotaSpec::new(100, SECOND).burst(25))],
    timeouts: Timeouts { total: Some(Duration::from_secs(10)), attempt: Some(Duration::from_secs(5)) },
    operations: &[
        operation("list").with_quotas(&[quota(QuotaSpec::new(50, SECOND).scope(Scope::Endpoint).burst(10))]),
        operation("find")
            .with_quotas(&[quota(QuotaSpec::new(30, SECOND).scope(Scope::Endpoint).bucket("reads"))]),
        operation("slow").with_timeouts(Timeouts { total: Some(Duration::from_secs(60)), attempt: None }),
    ],
    ..Api::new("http://127.0.0.1:1")
};

#[derive(Debug)]
struct Shop(Core);

impl ApiClient for Shop {
    const API: &'static Api = API;

    fn from_core(core: Core) -> Self {
        Self(core)
    }

    fn core_of(client: &Self) -> &Core {
        &client.0
    }
}

fn builder() -> ClientBuilder<Shop> {
    ClientBuilder::new()
}

fn faults(builder: ClientBuilder<Shop>) -> Vec<String> {
    builder.build().map_or_else(|BuildError { faults }| faults, |Shop(_)| Vec::new())
}

#[test]
fn what_a_trait_declares_is_no_fault_whatever_takes_its_place() {
    let tight = QuotaSpec::new(1, 60 * SECOND);
    for builder in [
        builder(),
        builder().quotas(Scope::Api, &[tight]),
        builder().quotas(Scope::Api, &[]),
        builder().timeout(SECOND),
        builder().attempt_timeout(10 * SECOND),
    ] {
        assert_eq!(faults(builder), NONE);
    }
}

#[test]
fn a_quota_that_is_never_reached_is_told_with_the_methods_it_is_for() {
    let wide = QuotaSpec::new(200, SECOND).burst(50);
    let told = "this limit (200 per 1s, burst 50) is never reached: the scope `api` already allows only 100 per 1s, burst 25 (remove it, or make it tighter than the other)";
    assert_eq!(
        faults(builder().quotas(Scope::Endpoint, &[wide])),
        [format!("`list`, `find`, `slow`: {told}")]
    );
    assert_eq!(faults(builder().quotas_of("list", Scope::Endpoint, &[wide])), [format!("`list`: {told}")]);
    let raised = builder().quotas(Scope::Api, &[wide]).quotas(Scope::Endpoint, &[wide]);
    assert_eq!(faults(raised), NONE, "both say the same");
    let both = [QuotaSpec::new(10, SECOND), QuotaSpec::new(1_000_000, 60 * SECOND)];
    let told = faults(builder().quotas(Scope::Api, &both));
    assert!(told[0].starts_with("this limit (1000000 per 1m) is never reached"), "{told:?}");
}

#[test]
fn what_the_provider_grants_and_what_a_call_costs_are_told_as_in_a_trait() {
    let told = faults(builder().quotas(Scope::Api, &[QuotaSpec::new(100, SECOND).burst(25).quota(100)]));
    assert!(told[0].contains("up to 125 calls can fall into 1s, but the declared quota is 100"), "{told:?}");
    let told = faults(builder().quotas(Scope::Api, &[QuotaSpec::new(100, SECOND).burst(25).cost(30)]));
    assert!(told[0].contains("a call costs 30 permits, but at most 25"), "{told:?}");
}

#[test]
fn waits_and_retries_that_the_deadline_cannot_hold_are_told() {
    let patient = QuotaSpec::new(10, SECOND).max_wait(20 * SECOND);
    assert_eq!(
        faults(builder().quotas(Scope::Api, &[patient])),
        [
            "`list`, `find`: the deadline (10s) ends before the wait that `max_wait` allows (20s) (use a `max_wait` of at most 10s, or a longer `#[timeout]`)"
        ],
        "`slow` has a minute"
    );
    assert_eq!(faults(builder().quotas(Scope::Api, &[patient]).timeout(30 * SECOND)), NONE);
    let retry = RetrySpec::new(5).base(SECOND).max_retry_after(3 * SECOND);
    assert_eq!(
        faults(builder().retry(retry).timeout(2 * SECOND)),
        [
            "retries: without jitter the waits alone need 1s + 2s + 4s + 8s = 15s, but the deadline is 2s: attempts 3 to 5 can never start; use `max_attempts = 2`, a shorter `base`, or a `#[timeout]` longer than 15s",
            "retries: the deadline (2s) ends before the wait that `max_retry_after` allows (3s); use a `max_retry_after` shorter than 2s, or a longer `#[timeout]`",
        ]
    );
    assert_eq!(faults(builder().retry(retry)).len(), 1, "the trait's deadline counts too");
    assert_eq!(faults(builder().retry(retry).timeout(16 * SECOND)), NONE);
}

#[test]
fn timeouts_are_judged_as_in_a_trait() {
    let told = faults(builder().timeout(2 * SECOND).attempt_timeout(3 * SECOND));
    assert!(told[0].contains("one attempt may take longer (3s) than the whole call (2s)"), "{told:?}");
    assert!(faults(builder().attempt_timeout(11 * SECOND))[0].contains("than the whole call (10s)"));
    assert!(faults(builder().timeout(Duration::ZERO))[0].contains("the timeout must be longer than 0"));
}

#[test]
fn a_breaker_that_the_quotas_never_let_open_is_told_once() {
    let slow = QuotaSpec::new(1, 10 * SECOND);
    let breaker = BreakerSpec::failures(20).window(60 * SECOND);
    let told = faults(builder().circuit_breaker(breaker).quotas(Scope::Api, &[slow]));
    assert_eq!(
        told,
        [
            "the breaker can never open: 20 failures are needed, but the quotas admit at most 7 in 1m (use `failures = 7` or less, or a longer `window`)"
        ]
    );
    assert_eq!(faults(builder().circuit_breaker(breaker)), NONE);
}

#[test]
fn a_bucket_has_one_meaning() {
    let reads = QuotaSpec::new(20, SECOND).bucket("reads");
    let told = faults(builder().quotas_of("list", Scope::Endpoint, &[reads]));
    assert_eq!(
        told,
        [
            "`find`: the bucket `reads` has two meanings: 20 per 1s, burst 20, and 30 per 1s, burst 30 (give both the same numbers, or one of them another `bucket`)"
        ]
    );
    let both = builder().quotas_of("list", Scope::Endpoint, &[reads]);
    assert_eq!(faults(both.quotas_of("find", Scope::Endpoint, &[reads])), NONE);
}

#[test]
fn a_limiter_is_not_changed_for_a_client_that_is_not_built() {
    let limiter = crate::Limiter::default();
    let one = QuotaSpec::new(1, 60 * SECOND).on_limit(ratelimit_core::OnLimit::Error);
    let wrong = builder().limiter(limiter.clone()).quotas(Scope::Api, &[one]).base_url("nowhere");
    assert_eq!(faults(wrong).len(), 1);
    let declared = PermitRequest::new("shop").account("default").operation("list").quotas(API.quotas);
    let plan = limiter.plan(&declared);
    assert_eq!(plan.asks.iter().map(|ask| ask.quota.limit()).collect::<Vec<_>>(), [100]);
}
