//! A fleet that listens: what the upstream tells one client, all of them keep to.
//!
//! Each of eight clients has a thread, a runtime and a connection to Redis of its own, as a process has; all
//! that they share is Redis.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use http::StatusCode;
use ratelimit_runtime::ErrorKind;
use ratelimit_runtime::prelude::*;
use ratelimit_tests::{Answer, RedisServer, Rule, StrictUpstream};

const CLIENTS: usize = 8;
/// Callers of each client, who call again as soon as they are answered.
const CALLERS: usize = 4;
const LIMIT: u32 = 80;
const DECLARED: u64 = LIMIT as u64;
const SECOND: Duration = Duration::from_secs(1);
const QUIET: Duration = Duration::from_secs(2);
/// How long requests that were on their way may still arrive.
const IN_FLIGHT: Duration = Duration::from_millis(300);

#[api_client(base_url = "https://api.example.com", name = "quiet")]
#[rate_limited(per = SECOND, limit = DECLARED, algo = "sliding_window")]
trait Api {
    #[get("/things")]
    async fn things(&self) -> Result<(), Error>;

    #[get("/free")]
    #[no_rate_limit]
    async fn free(&self) -> Result<(), Error>;
}

/// An upstream that answers after `latency`, and refuses one request, by `status`.
async fn refusing(which: u64, status: StatusCode, latency: Duration) -> Arc<StrictUpstream> {
    let asked = AtomicU64::new(0);
    let answer = move |_: &_| {
        if asked.fetch_add(1, Ordering::Relaxed) == which {
            return Answer::new(status).with_header("Retry-After", "2");
        }
        Answer::json(StatusCode::OK, &serde_json::json!(null))
    };
    let upstream = StrictUpstream::builder().handler(answer).latency(latency).record_requests(true);
    Arc::new(upstream.start().await.unwrap())
}

/// Runs a fleet until the upstream's clock says `until`, and tells how many calls met a refusal of its.
fn fleet(upstream: &Arc<StrictUpstream>, account: &'static str, until: Duration, limited: bool) -> usize {
    let clients: Vec<_> = (0..CLIENTS)
        .map(|_| {
            let upstream = Arc::clone(upstream);
            thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
                runtime.block_on(client(&upstream, account, until, limited))
            })
        })
        .collect();
    clients.into_iter().map(|client| client.join().unwrap()).sum()
}

async fn client(
    upstream: &Arc<StrictUpstream>,
    account: &'static str,
    until: Duration,
    limited: bool,
) -> usize {
    let store = RedisStore::connect(&RedisServer::shared().unwrap().url()).await.unwrap();
    let builder = ApiClient::builder().base_url(upstream.url()).account(account).store(store);
    let client = builder.build().unwrap();
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..CALLERS {
        let (client, upstream) = (client.clone(), Arc::clone(upstream));
        callers.spawn(async move {
            let mut refused = 0;
            while upstream.now() < until {
                let answer = if limited { client.things().await } else { client.free().await };
                if let Err(error) = answer {
                    assert_eq!(error.kind(), ErrorKind::Status, "{error}");
                    refused += 1;
                }
            }
            refused
        });
    }
    callers.join_all().await.into_iter().sum()
}

/// When the upstream refused the first request.
fn refused_at(upstream: &StrictUpstream) -> Duration {
    let requests = upstream.requests();
    let refused = requests.iter().find(|request| !request.status.is_success());
    refused.unwrap().arrival.received_at
}

/// Nobody sends while it is quiet, and all go on after it.
#[track_caller]
fn assert_quiet(upstream: &StrictUpstream) {
    let from = refused_at(upstream);
    let meanwhile = upstream.accepted_between(from + IN_FLIGHT, from + QUIET);
    let after = upstream.accepted_between(from + QUIET, from + QUIET + 2 * SECOND);
    println!("{meanwhile} requests while it was quiet, {after} in the two seconds after it");
    assert_eq!(meanwhile, 0);
    assert!(after > 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn one_clients_429_quiets_the_fleet_and_what_comes_after_keeps_to_the_limit() {
    let upstream = refusing(100, StatusCode::TOO_MANY_REQUESTS, Duration::ZERO).await;
    let refused = fleet(&upstream, "throttled", Duration::from_secs(6), true);
    assert_quiet(&upstream);
    assert_eq!(refused, 1, "nobody else had to be told");
    // All of them waited for that instant, and come back one by one.
    let opened = refused_at(&upstream) + QUIET;
    let at_once = upstream.accepted_between(opened, opened + SECOND / 4);
    let in_a_second = upstream.accepted_between(opened, opened + SECOND);
    println!("{at_once} requests in the first quarter of a second, {in_a_second} in the first second");
    assert!(at_once <= LIMIT as usize / 2 && in_a_second <= LIMIT as usize);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn one_clients_503_quiets_calls_that_no_quota_governs_too() {
    let upstream = refusing(200, StatusCode::SERVICE_UNAVAILABLE, Duration::from_millis(20)).await;
    let refused = fleet(&upstream, "unavailable", Duration::from_secs(4), false);
    assert_quiet(&upstream);
    assert_eq!(refused, 1);
}

/// What the upstream accepts of what is declared.
const ACCEPTED: u32 = LIMIT / 2;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_fleet_that_has_declared_twice_what_is_accepted_learns_to_send_less() {
    let rule = Rule::Window { limit: ACCEPTED, per: SECOND };
    let upstream = Arc::new(StrictUpstream::builder().rule(rule).start().await.unwrap());
    let half = 10;
    let until = 2 * half * SECOND;
    let refused = fleet(&upstream, "declared", until, true);
    let of_late = upstream.violations().iter().filter(|violation| violation.at > until / 2).count();
    let accepted = upstream.accepted_between(until / 2, until);
    let most = half as usize * ACCEPTED as usize;
    println!(
        "{refused} refused, {of_late} of them in the second half, when {accepted} of {most} were accepted"
    );
    assert!(of_late <= 40);
    assert!(accepted >= most / 3);
}
