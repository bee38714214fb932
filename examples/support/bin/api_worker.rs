//! A process of the tests of fleets that call an API: its callers call it again and again, until its input ends.
//!
//! Arguments: what is called (`guarded` by a breaker, `limited`, or `free` of either), the API's URL, that of Redis,
//! and how many callers there are. Each request says by the header `X-Process` of which process it is.

use std::io::{Read, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use ratelimit_examples::{Failure, explain, sleep};
use ratelimit_runtime::ErrorKind;
use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", name = "api-fleet")]
#[on_store_error("closed", deadline = "2s")]
#[timeout("60s", attempt = "1s")]
#[rate_limited(per = "1s", limit = 80, algo = "sliding_window")]
#[circuit_breaker(failures = 5, window = "30s", open_for = "1s", half_open = 3)]
trait Api {
    #[get("/guarded")]
    #[no_rate_limit]
    async fn guarded(&self) -> Result<(), Error>;

    #[get("/limited")]
    #[no_circuit_breaker]
    async fn limited(&self) -> Result<(), Error>;

    #[get("/free")]
    #[no_circuit_breaker]
    #[no_rate_limit]
    async fn free(&self) -> Result<(), Error>;
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match work(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("api-worker: {}", explain(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}

/// Says `ready`, and at the end how many calls were served.
#[tokio::main(flavor = "current_thread")]
async fn work(arguments: &[String]) -> Result<(), Failure> {
    let [what, api, redis, callers] = arguments else { return Err("there are not four arguments".into()) };
    let store = RedisStore::connect(redis).await?;
    let builder = ApiClient::builder().base_url(api).store(store);
    let client = builder.header("X-Process", std::process::id().to_string()).build()?;
    let (over, served) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    println!("ready");
    std::io::stdout().flush()?;
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..callers.parse::<usize>()? {
        calls.spawn(call(what.clone(), client.clone(), Arc::clone(&over), Arc::clone(&served)));
    }
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await??;
    over.store(true, Ordering::Relaxed);
    while let Some(done) = calls.join_next().await {
        done??;
    }
    println!("{}", served.load(Ordering::Relaxed));
    Ok(())
}

async fn call(
    what: String,
    client: ApiClient,
    over: Arc<AtomicBool>,
    served: Arc<AtomicU64>,
) -> Result<(), Failure> {
    while !over.load(Ordering::Relaxed) {
        let answer = match what.as_str() {
            "guarded" => client.guarded().await,
            "limited" => client.limited().await,
            "free" => client.free().await,
            other => return Err(format!("there is no `{other}` to call").into()),
        };
        match answer {
            Ok(()) => {
                served.fetch_add(1, Ordering::Relaxed);
            }
            Err(error) if is_expected(&error) => {}
            Err(error) => return Err(error.into()),
        }
        sleep(std::time::Duration::from_millis(5)).await;
    }
    Ok(())
}

/// What a fleet meets whose upstream or whose machine has no time for it.
fn is_expected(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Status | ErrorKind::Refused | ErrorKind::Store | ErrorKind::Timeout | ErrorKind::Transport
    )
}
