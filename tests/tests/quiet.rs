//! A fleet that listens: where the upstream accepts less than is declared, all send less. (That one's refusal quiets
//! all of them is shown by processes, in the examples' `api-fleet`.)
//!
//! Each of eight clients has a thread, a runtime and a connection to Redis of its own, as a process has; all
//! that they share is Redis.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use ratelimit_runtime::ErrorKind;
use ratelimit_runtime::prelude::*;
use ratelimit_tests::{RedisServer, Rule, StrictUpstream};

const CLIENTS: usize = 8;
/// Callers of each client, who call again as soon as they are answered.
const CALLERS: usize = 4;
const LIMIT: u32 = 80;
const DECLARED: u64 = LIMIT as u64;
const SECOND: Duration = Duration::from_secs(1);

#[api_client(base_url = "https://api.example.com", name = "quiet")]
#[rate_limited(per = SECOND, limit = DECLARED, algo = "sliding_window")]
trait Api {
    #[get("/things")]
    async fn things(&self) -> Result<(), Error>;
}

/// Runs a fleet until the upstream's clock says `until`, and tells how many calls met a refusal of its.
fn fleet(upstream: &Arc<StrictUpstream>, account: &'static str, until: Duration) -> usize {
    let clients: Vec<_> = (0..CLIENTS)
        .map(|_| {
            let upstream = Arc::clone(upstream);
            thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
                runtime.block_on(client(&upstream, account, until))
            })
        })
        .collect();
    clients.into_iter().map(|client| client.join().unwrap()).sum()
}

async fn client(upstream: &Arc<StrictUpstream>, account: &'static str, until: Duration) -> usize {
    let store = RedisStore::connect(&RedisServer::shared().unwrap().url()).await.unwrap();
    let builder = ApiClient::builder().base_url(upstream.url()).account(account).store(store);
    let client = builder.build().unwrap();
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..CALLERS {
        let (client, upstream) = (client.clone(), Arc::clone(upstream));
        callers.spawn(async move {
            let mut refused = 0;
            while upstream.now() < until {
                if let Err(error) = client.things().await {
                    assert_eq!(error.kind(), ErrorKind::Status, "{error}");
                    refused += 1;
                }
            }
            refused
        });
    }
    callers.join_all().await.into_iter().sum()
}

/// What the upstream accepts of what is declared.
const ACCEPTED: u32 = LIMIT / 2;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_fleet_that_has_declared_twice_what_is_accepted_learns_to_send_less() {
    let rule = Rule::Window { limit: ACCEPTED, per: SECOND };
    let upstream = Arc::new(StrictUpstream::builder().rule(rule).start().await.unwrap());
    let half = 10;
    let until = 2 * half * SECOND;
    let refused = fleet(&upstream, "declared", until);
    let of_late = upstream.violations().iter().filter(|violation| violation.at > until / 2).count();
    let accepted = upstream.accepted_between(until / 2, until);
    let most = half as usize * ACCEPTED as usize;
    println!(
        "{refused} refused, {of_late} of them in the second half, when {accepted} of {most} were accepted"
    );
    assert!(of_late <= 40);
    assert!(accepted >= most / 3);
}
